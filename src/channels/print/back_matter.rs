//! Back matter of a booklet: the source of each text, and the provider that hands the booklet out.

use serde_json::{Value, json};

use super::fonts::BookletFonts;
use super::imprint::ImprintLine;
use super::lower::{PrintChapter, foreign, label, p, plain, typst_lang};
use super::{Booklet, Imprint, Profile, proof};
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

/// "About this text": what it is, where its facts come from, where the newest version is. Alone it
/// has that heading; among others its title stands there.
pub(super) fn about(chapter: PrintChapter<'_>, version: Option<&str>) -> Value {
    let PrintChapter { edition, library, words, faces, .. } = chapter;
    let around = words.lang();
    let own = |content: Value| foreign(&edition.document.lang, around, faces, content);
    let title = own(json!(direction::isolated(&chapter.title(), edition.document.lang.direction())));
    let mut parts = Vec::new();
    let mut facts = Vec::new();
    match version {
        Some(_) => {
            let heading = json!({ "t": "s", "id": proof::END, "c": text!(words, "print-about") });
            parts.push(json!({ "t": "h", "level": 2, "c": heading }));
            facts.push((text!(words, "print-title"), title));
        }
        None => {
            parts.push(json!({ "t": "h", "level": 2, "c": title }));
            if edition.address.level == Level::Plain {
                parts.push(label(text!(words, "level-plain")));
            }
        }
    }
    if let Some(written_for) = written_for(edition, words) {
        facts.push((text!(words, "country-title"), json!(plain(&written_for))));
    }
    if let Some(checked) = checked(chapter) {
        facts.push((text!(words, "reviews-title"), checked));
    }
    facts.push((text!(words, "print-language"), own(json!(edition.document.lang.own_name()))));
    facts.push((text!(words, "print-revised"), json!(words.date(&edition.revised))));
    facts.extend(version.map(|version| (text!(words, "print-version"), json!(version))));
    if edition.wording_with_reviews() == Wording::Machine {
        facts.push((text!(words, "print-wording"), json!(text!(words, "wording-machine"))));
    }
    parts.push(terms(facts));
    let sources = library.pieces.get(&edition.address.piece).map(|piece| piece.sources.as_slice()).unwrap_or_default();
    if !sources.is_empty() {
        parts.push(label(text!(words, "print-sources")));
        // Sources are named in the language of the content's makers.
        let source = |source: &String| json!([foreign(&Lang::english(), around, faces, json!(plain(source)))]);
        parts.push(json!({ "t": "list", "items": sources.iter().map(source).collect::<Vec<_>>() }));
    }
    let address = chapter.address();
    parts.extend(newest(&address, words));
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
    let heading = json!({ "t": "s", "id": proof::END, "c": text!(words, "print-about-all") });
    let version = vec![(text!(words, "print-version"), json!(booklet.version))];
    let mut parts = vec![json!({ "t": "h", "level": 1, "c": heading }), terms(version)];
    parts.extend(newest(booklet.base, words));
    stretch(words.lang(), faces, json!(parts))
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
    (profile, booklet): (&Profile, &Booklet<'_>),
) -> Value {
    /// The width of a digit as a multiple of the size of type.
    const DIGIT: f64 = 0.62;
    let width = profile.line(booklet.paper, None) - 1.0;
    // Its language is not known: each line runs in the direction of its own first letter.
    let isolated = |text: &str| {
        // Only digits, as most phone numbers: left to right.
        let start = if text.chars().any(char::is_alphabetic) { '\u{2068}' } else { '\u{2066}' };
        json!(format!("{start}{}\u{2069}", plain(text)))
    };
    let mut parts = vec![json!({ "t": "h", "level": level, "c": text!(words, "print-imprint") })];
    let mut facts = Vec::new();
    for (line, text) in imprint.lines() {
        match line {
            ImprintLine::Name => parts.push(p(json!({ "t": "strong", "c": isolated(text) }))),
            ImprintLine::Address => facts.push((text!(words, "contact-place"), isolated(text))),
            // A short number stays on one line.
            ImprintLine::Phone if text.chars().count() as f64 * DIGIT <= width => {
                facts.push((text!(words, "contact-phone"), isolated(&text.replace(' ', "\u{a0}"))));
            }
            ImprintLine::Phone => facts.push((text!(words, "contact-phone"), isolated(text))),
            ImprintLine::Hours => facts.push((text!(words, "contact-hours"), isolated(text))),
        }
    }
    if !facts.is_empty() {
        parts.push(terms(facts));
    }
    stretch(words.lang(), faces, json!(parts))
}

fn terms(facts: Vec<(String, Value)>) -> Value {
    let items: Vec<Value> = facts.into_iter().map(|(term, c)| json!({ "term": term, "c": c })).collect();
    json!({ "t": "terms", "items": items })
}
