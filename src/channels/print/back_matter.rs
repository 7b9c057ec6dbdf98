//! Back matter of a booklet: words explained, the source of each text, and the provider that hands the booklet out.

use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::data::qr;
use super::fonts::BookletFonts;
use super::imprint::ImprintLine;
use super::lower::{Lowered, PrintChapter, foreign, label, ordered, p, plain, typst_lang};
use super::{BackMatter, Booklet, Imprint, Profile, proof};
use crate::channels::countries::written_for;
use crate::channels::reviewed::{review_lines, unchecked};
use crate::content::{Level, Wording};
use crate::document::direction;
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// A stretch in one language, as the template takes it.
pub(super) fn stretch(lang: &Lang, faces: &BookletFonts, content: Value) -> Value {
    json!({
        "lang": typst_lang(lang), "dir": lang.direction().html(), "fonts": faces.chain(lang), "c": content,
    })
}

/// Marks the first heading of the back matter as the end of the texts.
pub(super) fn mark_end(first: &mut Value) {
    if let Some(heading) = first.pointer_mut("/c/0/c") {
        *heading = json!({ "t": "s", "id": proof::END, "c": heading.take() });
    }
}

/// "Words explained", once for each language of the texts.
pub(super) fn explained(chapters: &[PrintChapter<'_>], lowered: &[Lowered], level: u8) -> Vec<Value> {
    let mut langs: Vec<&Lang> = Vec::new();
    for chapter in chapters {
        let lang = &chapter.edition.document.lang;
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    let in_lang = |lang: &Lang| {
        let of_lang = || chapters.iter().zip(lowered).filter(|(chapter, _)| chapter.edition.document.lang == *lang);
        let (first, _) = of_lang().next()?;
        let glossary = first.library.glossaries.get(lang)?;
        let mut keys: Vec<&String> = Vec::new();
        for key in of_lang().flat_map(|(_, lowered)| &lowered.terms) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let entries = keys.into_iter().filter_map(|key| glossary.terms.get(key));
        let items: Vec<Value> = entries
            .map(|entry| json!({ "term": plain(&entry.term), "c": ordered(&entry.explanation, lang.direction()) }))
            .collect();
        let heading = json!({ "t": "h", "level": level, "c": text!(first.words, "print-words") });
        let content = json!([heading, { "t": "terms", "items": items }]);
        (!items.is_empty()).then(|| stretch(lang, first.faces, content))
    };
    langs.into_iter().filter_map(in_lang).collect()
}

/// "About this text": what it is, where its facts come from, where the newest version is, with a code that leads
/// there. Alone it has that heading; among others its title stands there, and what all have in common is left out.
pub(super) fn about(chapter: PrintChapter<'_>, booklet: &Booklet<'_>, own: &Lang, assets: &mut Vec<Bytes>) -> Value {
    /// Widths of the code in millimetres, of a text alone and of one among others.
    const CODE: [u8; 2] = [40, 30];
    let PrintChapter { edition, library, words, faces, index, .. } = chapter;
    let is_alone = booklet.editions.len() == 1;
    let is_full = booklet.back_matter == BackMatter::Full;
    let around = words.lang();
    let in_own = |content: Value| foreign(&edition.document.lang, around, faces, content);
    let title = in_own(json!(direction::isolated(&chapter.title(), edition.document.lang.direction())));
    let mut parts = Vec::new();
    let mut facts = Vec::new();
    if is_alone {
        parts.push(json!({ "t": "h", "level": 2, "c": text!(words, "print-about") }));
    } else {
        parts.push(json!({ "t": "h", "level": 2, "c": title }));
        if edition.address.level == Level::Plain {
            parts.push(label(text!(words, "level-plain")));
        }
    }
    if is_full {
        if is_alone {
            facts.push((text!(words, "print-title"), title));
        }
        if let Some(written_for) = written_for(edition, words) {
            facts.push((text!(words, "country-title"), json!(plain(&written_for))));
        }
        if let Some(checked) = checked(chapter) {
            facts.push((text!(words, "reviews-title"), checked));
        }
        if is_alone || edition.address.lang != *own {
            facts.push((text!(words, "print-language"), in_own(json!(edition.document.lang.own_name()))));
        }
    }
    facts.push((text!(words, "print-revised"), json!(words.date(&edition.revised))));
    if is_alone {
        facts.push((text!(words, "print-version"), json!(booklet.version)));
    }
    if edition.wording_with_reviews() == Wording::Machine {
        facts.push((text!(words, "print-wording"), json!(text!(words, "wording-machine"))));
    }
    parts.push(terms(facts));
    // Both wordings of a piece have the same sources: they stand behind the first.
    let is_first =
        booklet.editions.iter().position(|other| other.address.piece == edition.address.piece) == Some(index);
    let piece = library.pieces.get(&edition.address.piece).filter(|_| is_full && is_first);
    let sources = piece.map(|piece| piece.sources.as_slice()).unwrap_or_default();
    if !sources.is_empty() {
        parts.push(label(text!(words, "print-sources")));
        // Sources are named in the language of the content's makers.
        let source = |source: &String| json!([foreign(&Lang::english(), around, faces, json!(plain(source)))]);
        parts.push(json!({ "t": "list", "items": sources.iter().map(source).collect::<Vec<_>>() }));
    }
    let address = chapter.address();
    if let Some(newest) = newest(&address, words) {
        let code = qr(&address, CODE[usize::from(!is_alone)], words, assets);
        parts.push(json!({ "t": "together", "c": [newest, code] }));
    }
    stretch(around, faces, json!(parts))
}

/// Writes who has checked an edition, a line each; `None` if there is nothing to tell.
fn checked(chapter: PrintChapter<'_>) -> Option<Value> {
    let PrintChapter { edition, words, faces, .. } = chapter;
    let mut lines: Vec<Value> = Vec::new();
    for line in review_lines(edition, words).into_iter().flatten() {
        let own = line.own.map(|(own, lang)| {
            let shown = direction::isolated(&plain(&own), lang.direction());
            json!([" ", foreign(&lang, words.lang(), faces, json!(shown))])
        });
        lines.push(json!([plain(&line.words), own.unwrap_or_else(|| json!([]))]));
    }
    lines.extend(unchecked(edition, words).map(|unchecked| json!(plain(&unchecked))));
    let parts = lines.into_iter().enumerate().map(|(index, line)| match index {
        0 => line,
        _ => json!([{ "t": "br" }, line]),
    });
    let parts: Vec<Value> = parts.collect();
    (!parts.is_empty()).then(|| json!(parts))
}

/// Writes what holds for all texts of a booklet, once.
pub(super) fn about_all(booklet: &Booklet<'_>, words: &Messages, faces: &BookletFonts) -> Value {
    let heading = json!({ "t": "h", "level": 1, "c": text!(words, "print-about-all") });
    let facts = vec![
        (text!(words, "print-language"), json!(words.lang().own_name())),
        (text!(words, "print-version"), json!(booklet.version)),
    ];
    stretch(words.lang(), faces, json!([heading, terms(facts)]))
}

/// Writes the address of the newest version, if there is one.
fn newest(address: &str, words: &Messages) -> Option<Value> {
    let line =
        || p(json!([text!(words, "print-newest"), " ", { "t": "ltr", "text": direction::ltr(address).marked() }]));
    (!address.is_empty()).then(line)
}

/// The imprint under a heading of the given level.
pub(super) fn imprint(
    imprint: &Imprint,
    level: u8,
    words: &Messages,
    faces: &BookletFonts,
    at: (&Profile, &Booklet<'_>),
) -> Value {
    let mut parts = vec![json!({ "t": "h", "level": level, "c": text!(words, "print-imprint") })];
    let mut facts = Vec::new();
    for (line, text) in imprint.lines() {
        let shown = imprint_line(line, text, at);
        match line {
            ImprintLine::Name => parts.push(p(json!({ "t": "strong", "c": shown }))),
            ImprintLine::Address => facts.push((text!(words, "contact-place"), shown)),
            ImprintLine::Phone => facts.push((text!(words, "contact-phone"), shown)),
            ImprintLine::Hours => facts.push((text!(words, "contact-hours"), shown)),
        }
    }
    if !facts.is_empty() {
        parts.push(terms(facts));
    }
    stretch(words.lang(), faces, json!(parts))
}

/// The imprint in front of the texts: the same lines in short form, and no heading.
pub(super) fn imprint_in_front(
    imprint: &Imprint,
    words: &Messages,
    faces: &BookletFonts,
    at: (&Profile, &Booklet<'_>),
) -> Value {
    let mut lines = Vec::new();
    for (line, text) in imprint.lines() {
        if !lines.is_empty() {
            lines.push(json!({ "t": "br" }));
        }
        let shown = imprint_line(line, text, at);
        lines.push(if line == ImprintLine::Name { json!({ "t": "strong", "c": shown }) } else { shown });
    }
    let parts = json!([label(text!(words, "print-imprint")), p(json!(lines))]);
    stretch(words.lang(), faces, json!({ "t": "together", "c": parts }))
}

/// A line of an imprint. Its language is not known: it runs in the direction of its own first letter.
fn imprint_line(line: ImprintLine, text: &str, (profile, booklet): (&Profile, &Booklet<'_>)) -> Value {
    /// The width of a digit as a multiple of the size of type.
    const DIGIT: f64 = 0.62;
    let width = profile.line(booklet.paper, None) - 1.0;
    // A short number stays on one line.
    let is_short = line == ImprintLine::Phone && text.chars().count() as f64 * DIGIT <= width;
    let text = if is_short { text.replace(' ', "\u{a0}") } else { text.to_owned() };
    // Only digits, as most phone numbers: left to right.
    let start = if text.chars().any(char::is_alphabetic) { '\u{2068}' } else { '\u{2066}' };
    json!(format!("{start}{}\u{2069}", plain(&text)))
}

fn terms(facts: Vec<(String, Value)>) -> Value {
    let items: Vec<Value> = facts.into_iter().map(|(term, c)| json!({ "term": term, "c": c })).collect();
    json!({ "t": "terms", "items": items })
}
