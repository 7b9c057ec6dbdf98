//! An edition as the text of a book.

use std::collections::{BTreeMap, BTreeSet};

use super::inlines::bare;
use super::markup::Markup;
use crate::channels::abbreviation::ExplainedAbbreviations;
use crate::channels::countries::elsewhere;
use crate::channels::reviewed::isolated_name;
use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::channels::{Context, Whereabouts};
use crate::content::{Address, Edition, Level, Library, Wording};
use crate::document::{Document, Picture, Prose, SentenceId};
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang};

/// The text of a book, and what the other files of the book say of it.
pub(super) struct BookText {
    /// The inside of `body`.
    pub(super) body: String,
    pub(super) places: BTreeMap<SentenceId, Whereabouts>,
    /// Headings in their order.
    pub(super) headings: Vec<TocEntry>,
    /// Pictures by the names of their files in the book.
    pub(super) pictures: Vec<(String, Picture)>,
    pub(super) holds: Holds,
    /// Anchors of the first sentences of sections: there a file of sound begins.
    pub(super) starts: BTreeSet<String>,
}

/// A heading as the table of contents names it.
pub(super) struct TocEntry {
    pub(super) depth: u8,
    pub(super) id: String,
    /// Words of the heading, as XML.
    pub(super) label: String,
}

/// Kinds of content in a book; its metadata list them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Holds {
    pub(super) pictures: bool,
    /// Set if a picture has no description.
    pub(super) undescribed: bool,
    pub(super) long_descriptions: bool,
    pub(super) notes: bool,
    pub(super) words: bool,
}

/// The id of the element with the notices before the text.
pub(super) const NOTICES: &str = "notices";
/// The id of the section about the text.
pub(super) const ABOUT: &str = "about";
/// The id of the title.
pub(super) const TITLE: &str = "title";
/// The id of the heading of the footnotes.
pub(super) const NOTES: &str = "notes";
/// The id of the heading of the explained words.
pub(super) const WORDS: &str = "words";

/// Whether a voice reads the book along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Narration {
    None,
    Voice,
}

/// An edition that is being converted to the text of a book.
pub(super) struct BookLowering<'a> {
    pub(super) out: Markup,
    pub(super) words: &'a Messages,
    pub(super) lang: &'a Lang,
    pub(super) library: &'a Library,
    pub(super) address: &'a Address,
    pub(super) document: &'a Document,
    pub(super) base: Option<&'a str>,
    pub(super) places: BTreeMap<SentenceId, Whereabouts>,
    /// Number of references to each footnote so far.
    pub(super) marks: BTreeMap<usize, usize>,
    pub(super) abbreviations: ExplainedAbbreviations,
    /// Keys of the glossary that the text used, in their order.
    pub(super) explained: Vec<String>,
    /// The direction of the text around what is being written.
    pub(super) around: Direction,
    pub(super) headings: Vec<TocEntry>,
    pub(super) pictures: Vec<(String, Picture)>,
    pub(super) holds: Holds,
    /// Anchors of the first sentences of sections.
    pub(super) starts: BTreeSet<String>,
    names: BTreeMap<&'static str, usize>,
}

/// Converts an edition to the text of a book.
pub(super) fn lower(edition: &Edition, context: &Context<'_>, narration: Narration) -> BookText {
    let document: &Document = &edition.document;
    let mut lower = BookLowering {
        out: Markup::default(),
        words: context.words,
        lang: &document.lang,
        library: context.library,
        address: &edition.address,
        document,
        base: context.base,
        places: BTreeMap::new(),
        marks: BTreeMap::new(),
        abbreviations: ExplainedAbbreviations::default(),
        explained: Vec::new(),
        around: document.lang.direction(),
        headings: Vec::new(),
        pictures: Vec::new(),
        holds: Holds::default(),
        starts: BTreeSet::new(),
        names: BTreeMap::new(),
    };
    let chapter = [("epub:type", "chapter"), ("role", "doc-chapter"), ("aria-labelledby", TITLE)];
    lower.out.open("section", &chapter);
    lower.title(&document.title);
    lower.notices(edition, narration);
    lower.paragraph("summary", &document.summary);
    lower.blocks(&document.blocks);
    lower.footnotes(&document.footnotes);
    lower.explanations();
    lower.about(edition);
    lower.out.close("section");
    let BookLowering { out, places, headings, pictures, holds, starts, .. } = lower;
    BookText { body: out.into_string(), places, headings, pictures, holds, starts }
}

impl BookLowering<'_> {
    /// Writes an element around what `inside` writes.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.out.open(name, attributes);
        inside(self);
        self.out.close(name);
    }

    /// Writes an element with words of the interface.
    pub(super) fn label(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.element(name, attributes, |lower| lower.said(words));
    }

    /// A name for an element that no other element has: `table-2`.
    pub(super) fn name(&mut self, kind: &'static str) -> String {
        let count = self.names.entry(kind).or_insert(0);
        *count += 1;
        format!("{kind}-{count}")
    }

    fn title(&mut self, prose: &Prose) {
        self.element("h1", &[("id", TITLE)], |lower| lower.prose(prose));
        self.entry(1, TITLE, prose);
    }

    pub(super) fn entry(&mut self, depth: u8, id: &str, prose: &Prose) {
        let mut label = Markup::default();
        bare(&mut label, prose, self.lang);
        self.headings.push(TocEntry { depth, id: id.to_owned(), label: label.into_string() });
    }

    pub(super) fn paragraph(&mut self, class: &str, prose: &Prose) {
        if !prose.is_empty() {
            self.element("p", &[("class", class)], |lower| lower.prose(prose));
        }
    }

    /// Writes the notices that a reader needs before trusting the words, and the voice.
    fn notices(&mut self, edition: &Edition, narration: Narration) {
        let words = self.words;
        let mut told: Vec<String> = elsewhere(edition, words).into_iter().collect();
        if edition.address.level == Level::Plain {
            told.push(text!(words, "level-plain"));
        }
        match &edition.wording_with_reviews() {
            Wording::Original | Wording::Person => {}
            Wording::Machine => told.push(text!(words, "wording-machine")),
            Wording::MachineReviewed { by, on } => {
                let date = words.date(on);
                told.push(text!(words, "wording-reviewed", name = isolated_name(by, words), date = date.as_str()));
            }
        }
        if narration == Narration::Voice {
            told.extend(about_voice(self.lang, words));
        }
        if !told.is_empty() {
            self.element("div", &[("class", "notice"), ("id", NOTICES)], |lower| {
                told.iter().for_each(|words| lower.label("p", &[], words));
            });
        }
    }
}

/// Words on the voice that reads, if it is not the language's own or not a good one.
fn about_voice(lang: &Lang, words: &Messages) -> Option<String> {
    let language = lang.own_name();
    match voice_support(lang) {
        VoiceSupport::Natural(_) | VoiceSupport::Own(_) | VoiceSupport::None => None,
        VoiceSupport::Low(_) => Some(text!(words, "say-voice-low", language = language)),
        VoiceSupport::Relative { of, .. } => {
            Some(text!(words, "say-voice-relative", language = language, voice = of.own_name()))
        }
    }
}
