//! From a document to the data that the template lays out.

mod blocks;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::fonts::BookletFonts;
use super::proof;
use crate::channels::abbreviation::{ExplainedAbbreviations, SentencePart, parts};
use crate::channels::countries::{block_label, elsewhere};
use crate::channels::reviewed::isolated_name;
use crate::channels::{contact_label, is_task};
use crate::content::{Edition, Level, Library, Wording};
use crate::document::direction::{self, DirectionRun};
use crate::document::{
    Alt, Block, Checkbox, Contact, Figure, Heading, Inline, NoteKind, Ordering, PictureFormat, Prose, Reality,
    RowHeaders, Sentence, SentenceId, Table, Target, Video, plain_text,
};
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang};
use crate::trace;

/// An edition and what decides how it is set.
#[derive(Clone, Copy)]
pub(super) struct PrintChapter<'a> {
    /// Index in the booklet, from 0.
    pub(super) index: usize,
    pub(super) edition: &'a Edition,
    pub(super) library: &'a Library,
    /// Words in the edition's language.
    pub(super) words: &'a Messages,
    pub(super) faces: &'a BookletFonts,
    /// The address of the service, or nothing.
    pub(super) base: &'a str,
}

impl PrintChapter<'_> {
    /// The address of the newest version, or nothing.
    pub(super) fn address(&self) -> String {
        match self.base {
            "" => String::new(),
            base => format!("{base}{}", self.edition.address.folder()),
        }
    }

    /// The edition's title as one line.
    pub(super) fn title(&self) -> String {
        let title: Vec<String> = self.edition.document.title.iter().map(Sentence::text).collect();
        plain(&title.join(" "))
    }
}

/// The data of one chapter.
pub(super) struct Lowered {
    pub(super) opening: Value,
    /// Blocks before the first section, such as what to do in danger.
    pub(super) lead: Value,
    pub(super) body: Value,
    /// Keys of the terms that it uses, in the order of their first use.
    pub(super) terms: Vec<String>,
    pub(super) sections: usize,
}

/// Lowers a chapter; its pictures go to the assets.
pub(super) fn lower(chapter: PrintChapter<'_>, assets: &mut Vec<Bytes>) -> Lowered {
    let document = &chapter.edition.document;
    let mut lower = PrintLowering {
        chapter,
        rtl: document.lang.direction() == Direction::Rtl,
        around: document.lang.direction(),
        assets,
        noted: BTreeSet::new(),
        terms: Vec::new(),
        told: ExplainedAbbreviations::default(),
        sentence: String::new(),
    };
    let opening = lower.opening();
    let is_section = |block: &Block| matches!(block, Block::Heading(heading) if heading.depth.get() == 2);
    let first = document.blocks.iter().position(is_section).unwrap_or(document.blocks.len());
    let (before, after) = document.blocks.split_at(first);
    let lead = lower.blocks(before);
    let body = lower.blocks(after);
    let sections = after.iter().filter(|block| is_section(block)).count();
    Lowered { opening, lead, body, terms: lower.terms, sections }
}

struct PrintLowering<'a> {
    chapter: PrintChapter<'a>,
    rtl: bool,
    /// The direction of the text around what is being lowered.
    around: Direction,
    assets: &'a mut Vec<Bytes>,
    /// Footnotes that have been set already: a second mark is only a number.
    noted: BTreeSet<usize>,
    /// Keys of terms in the order of their first use.
    terms: Vec<String>,
    /// Abbreviations that were explained so far.
    told: ExplainedAbbreviations,
    /// The words of the sentence that is being lowered.
    sentence: String,
}

/// In plain language: the sections of the standard edition that a section explains, in words.
pub(super) fn explains(library: &Library, edition: &Edition, section: &Heading, words: &Messages) -> Option<String> {
    let title = |heading: &&Heading| heading.text.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    let titles: Vec<String> = trace::explained(library, edition, section).iter().map(title).collect();
    (!titles.is_empty()).then(|| plain(&format!("{} {}", text!(words, "page-explains"), titles.join("; "))))
}

pub(super) fn p(content: Value) -> Value {
    json!({ "t": "p", "c": content })
}

pub(super) fn label(text: String) -> Value {
    json!({ "t": "label", "text": text })
}

/// White space as one space: Typst drops tabs and keeps runs of spaces.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            // The PDF may not hold a byte order mark, which stands for nothing here.
            c if c.is_control() || c == '\u{feff}' => {}
            c => out.push(c),
        }
    }
    out
}

impl PrintLowering<'_> {
    fn opening(&mut self) -> Value {
        let PrintChapter { index, edition, words, .. } = self.chapter;
        let title = self.prose(&edition.document.title);
        let mut parts = vec![json!({ "t": "h", "level": 1, "label": format!("chapter-{index}"), "c": title })];
        parts.extend(elsewhere(edition, words).map(|elsewhere| p(json!(plain(&elsewhere)))));
        if edition.address.level == Level::Plain {
            parts.push(label(text!(words, "level-plain")));
        }
        match &edition.wording_with_reviews() {
            Wording::Original | Wording::Person => {}
            Wording::Machine => parts.push(p(json!(text!(words, "wording-machine")))),
            Wording::MachineReviewed { by, on } => {
                parts.push(p(json!(text!(
                    words,
                    "wording-reviewed",
                    name = isolated_name(by, words),
                    date = words.date(on)
                ))));
            }
        }
        if !edition.document.summary.is_empty() {
            parts.push(p(self.prose(&edition.document.summary)));
        }
        json!(parts)
    }

    fn foreign(&self, lang: &Lang, content: Value) -> Value {
        foreign(lang, &self.chapter.edition.document.lang, self.chapter.faces, content)
    }

    fn mark(&self, sentence: &SentenceId) -> String {
        proof::mark(self.chapter.index, sentence)
    }

    /// Sentences with a space between them.
    fn prose(&mut self, prose: &Prose) -> Value {
        let mut parts = Vec::new();
        for sentence in prose {
            if !parts.is_empty() {
                parts.push(json!(" "));
            }
            self.sentence = sentence.text();
            parts.push(json!({ "t": "s", "id": self.mark(&sentence.id), "c": self.inlines(&sentence.inlines) }));
        }
        json!(parts)
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Value {
        let parts = parts(inlines).map(|part| match part {
            SentencePart::Abbreviation { short, long, end } => self.abbreviation(short, long, end),
            SentencePart::Text(text) => self.ordered(text),
            SentencePart::Other(inline) => self.inline(inline),
        });
        json!(parts.collect::<Vec<_>>())
    }

    /// An abbreviation and the end of its word; what it stands for stands behind its first use.
    fn abbreviation(&mut self, short: &str, long: &str, end: &str) -> Value {
        let new = self.told.is_new(short, long, &self.sentence);
        let word = format!("{}{}", plain(short), plain(end));
        json!(if new { format!("{word} ({})", plain(long)) } else { word })
    }

    fn inline(&mut self, inline: &Inline) -> Value {
        let words = self.chapter.words;
        match inline {
            Inline::Text(text)
            | Inline::Date { shown: text, .. }
            | Inline::Number { shown: text, .. }
            | Inline::Code(text) => self.ordered(text),
            Inline::Emphasis(inner) => json!({ "t": "em", "c": self.inlines(inner) }),
            Inline::Strong(inner) => json!({ "t": "strong", "c": self.inlines(inner) }),
            Inline::Citation(inner) => self.inlines(inner),
            Inline::Struck(inner) => {
                let struck = json!({ "t": "strike", "c": self.inlines(inner) });
                json!(["(", text!(words, "mark-struck"), " ", struck, ")"])
            }
            Inline::Checkbox(state) => self.checkbox(*state),
            Inline::Link { target, inlines } => self.link(target, inlines),
            Inline::Abbreviation { short, long } => self.abbreviation(short, long, ""),
            Inline::Term { key, inlines } => {
                if !self.terms.contains(key) {
                    self.terms.push(key.clone());
                }
                json!({ "t": "term", "c": self.inlines(inlines) })
            }
            Inline::Foreign { lang, inlines } => {
                let around = std::mem::replace(&mut self.around, lang.direction());
                let content = self.inlines(inlines);
                self.around = around;
                self.foreign(lang, content)
            }
            Inline::Phone { shown, number } if number.is_empty() => self.ltr(shown),
            Inline::Phone { shown, number } => {
                // A number that fits stays on one line.
                let shown = shown.replace(' ', "\u{a0}");
                json!({ "t": "link", "to": format!("tel:{number}"), "c": self.ltr(&shown) })
            }
            Inline::Email(address) => json!({ "t": "link", "to": format!("mailto:{address}"), "c": self.ltr(address) }),
            Inline::LineBreak => json!({ "t": "br" }),
            Inline::FootnoteMark(number) => {
                let shown = words.number(*number as u64);
                let blocks = self.chapter.edition.document.footnotes.get(number - 1);
                match blocks {
                    Some(blocks) if self.noted.insert(*number) => {
                        let content: Vec<Value> = blocks.iter().map(|block| self.note_part(block)).collect();
                        json!({ "t": "note", "number": shown, "c": content })
                    }
                    Some(_) => json!({ "t": "mark", "number": shown }),
                    None => json!([]),
                }
            }
        }
    }

    /// A drawn box, so that no font has to hold it; its words are in the tags.
    fn checkbox(&mut self, state: Checkbox) -> Value {
        let words = self.chapter.words;
        let (drawing, alt) = match state {
            Checkbox::Open => (include_bytes!("open.svg").as_slice(), text!(words, "mark-open")),
            Checkbox::Done => (include_bytes!("done.svg").as_slice(), text!(words, "mark-done")),
        };
        json!([{ "t": "box", "asset": self.asset(drawing), "alt": alt }, "\u{a0}"])
    }

    /// A footnote is one run of text on the page: its paragraphs follow each other.
    fn note_part(&mut self, block: &Block) -> Value {
        match block {
            Block::Paragraph(prose) => json!([self.prose(prose), " "]),
            other => self.block(other),
        }
    }

    /// Text that runs left to right whatever stands around it.
    fn ltr(&self, text: &str) -> Value {
        match direction::ltr(text) {
            DirectionRun::Plain(_) | DirectionRun::Isolated(_) if !self.rtl && self.around == Direction::Ltr => {
                json!(plain(text))
            }
            DirectionRun::Plain(_) | DirectionRun::Isolated(_) | DirectionRun::Overridden(_) => steered(text),
        }
    }

    fn ordered(&self, text: &str) -> Value {
        ordered(text, self.around)
    }

    /// Writes a link with its address after the words, because nobody can follow a link on paper.
    fn link(&mut self, target: &Target, inlines: &[Inline]) -> Value {
        let content = self.inlines(inlines);
        match target {
            Target::Web(url) => {
                let shown = bare(url);
                let words = plain_text(inlines);
                let same = bare(&words) == shown;
                let link = json!({ "t": "link", "to": url, "c": content });
                if same { link } else { json!([link, " (", self.ltr(shown), ")"]) }
            }
            Target::Piece { collection, piece, .. } => {
                let PrintChapter { edition, library, faces, base, .. } = self.chapter;
                let name = crate::content::PieceName { collection: collection.clone(), piece: piece.clone() };
                let Some(nearest) = library.nearest(&name, &edition.address).filter(|_| !base.is_empty()) else {
                    return json!({ "t": "strong", "c": content });
                };
                let to = format!("{base}{}", nearest.address.folder());
                let link = json!({ "t": "link", "to": to, "c": content });
                let (lang, around) = (&nearest.address.lang, &edition.document.lang);
                match lang == around {
                    true => link,
                    false => json!([link, " (", foreign(lang, around, faces, json!(plain(lang.own_name()))), ")"]),
                }
            }
            Target::Section(_) => json!({ "t": "strong", "c": content }),
        }
    }
}

/// Text in another language than the text around it.
pub(super) fn foreign(lang: &Lang, around: &Lang, faces: &BookletFonts, content: Value) -> Value {
    if lang == around {
        return content;
    }
    let direction = lang.direction();
    // Isolated, so that a comma between two passages keeps its place.
    let content = match (direction == around.direction(), direction) {
        (true, _) => content,
        (false, Direction::Ltr) => json!(["\u{2066}", content, "\u{2069}"]),
        (false, Direction::Rtl) => json!(["\u{2067}", content, "\u{2069}"]),
    };
    json!({ "t": "lang", "lang": typst_lang(lang), "fonts": faces.chain(lang), "c": content })
}

/// The language as the template takes it: two or three letters, and the region where files name one.
pub(super) fn typst_lang(lang: &Lang) -> String {
    let named = lang.in_files();
    if named == *lang { lang.primary().to_owned() } else { named.to_string() }
}

/// A web address without its scheme, as it is shown on paper.
fn bare(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// Text whose numbers and codes keep their order, in text of that direction.
pub(super) fn ordered(text: &str, around: Direction) -> Value {
    let parts = direction::stretches(text, around);
    if let [DirectionRun::Plain(text)] = parts[..] {
        return json!(plain(text));
    }
    let parts = parts.into_iter().map(|stretch| match stretch {
        DirectionRun::Plain(text) => json!(plain(text)),
        DirectionRun::Isolated(text) | DirectionRun::Overridden(text) => steered(text),
    });
    json!(parts.collect::<Vec<_>>())
}

/// Text between marks that keep it from left to right.
fn steered(text: &str) -> Value {
    json!({ "t": "ltr", "text": direction::ltr(&plain(text)).marked() })
}

/// A node in which nothing leads elsewhere.
fn unlinked(node: Value) -> Value {
    match node {
        Value::Array(nodes) => nodes.into_iter().map(unlinked).collect(),
        Value::Object(mut node) if node.get("t").and_then(Value::as_str) == Some("link") => {
            unlinked(node.remove("c").unwrap_or_default())
        }
        Value::Object(node) => node.into_iter().map(|(key, value)| (key, unlinked(value))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => node,
    }
}

/// Returns `true` if a node holds what leads elsewhere: a header that is repeated on the next page may hold none.
fn holds_link(node: &Value) -> bool {
    match node {
        Value::Array(nodes) => nodes.iter().any(holds_link),
        Value::Object(node) => {
            let leads = matches!(node.get("t").and_then(Value::as_str), Some("link" | "note"));
            leads || node.values().any(holds_link)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
