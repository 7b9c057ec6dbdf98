//! Sentences, what stands inside them, and the ids that survive edits elsewhere.

mod split;

use std::collections::BTreeMap;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::{SourceLocation, segment};
use crate::lang::Lang;

use split::{Rest, trimmed};

/// A run of text in a block: sentences in order.
pub type Prose = Vec<Sentence>;

/// The unit of everything: what is captioned, cached, translated and proven to have arrived.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sentence {
    /// Id of the sentence.
    pub id: SentenceId,
    /// Content of the sentence.
    pub inlines: Vec<Inline>,
    /// Location of the run of text that holds the sentence.
    pub place: SourceLocation,
}

/// Something inside a sentence.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words said with weight.
    Emphasis(Vec<Inline>),
    /// Words that must not be missed.
    Strong(Vec<Inline>),
    /// Words that lead somewhere.
    Link {
        /// Target of the link.
        target: Target,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// An abbreviation at its first use.
    Abbreviation {
        /// As it stands in the text.
        short: String,
        /// The words that the abbreviation stands for.
        long: String,
    },
    /// A word that the glossary explains.
    Term {
        /// Key of the term in the glossary.
        key: String,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words in another language.
    Foreign {
        /// The language.
        lang: Lang,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A phone number.
    Phone {
        /// As it is shown.
        shown: String,
        /// As a machine dials it: digits and a leading plus.
        number: String,
    },
    /// An e-mail address.
    Email(String),
    /// A date.
    Date {
        /// As it is shown.
        shown: String,
        /// As ISO 8601 writes it: `2026-11-24`.
        iso: String,
    },
    /// A number that is the same in every language.
    Number {
        /// As it is shown.
        shown: String,
        /// In ASCII digits, with a point before fractions.
        value: String,
    },
    /// Something to be copied letter by letter.
    Code(String),
    /// The end of a line inside a sentence.
    LineBreak,
    /// A mark that leads to a footnote; numbers count from 1.
    FootnoteMark(usize),
    /// The name of a law or a book.
    Citation(Vec<Inline>),
    /// Words that hold no longer.
    Struck(Vec<Inline>),
    /// The box of a task, before its words.
    Checkbox(Checkbox),
}

/// The state of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Checkbox {
    /// To be done.
    Open,
    /// Done.
    Done,
}

impl Inline {
    /// The inlines inside it; none for what has no inside.
    #[must_use]
    pub fn inner(&self) -> &[Self] {
        match self {
            Self::Emphasis(inner)
            | Self::Strong(inner)
            | Self::Citation(inner)
            | Self::Struck(inner)
            | Self::Link { inlines: inner, .. }
            | Self::Term { inlines: inner, .. }
            | Self::Foreign { inlines: inner, .. } => inner,
            Self::Text(_)
            | Self::Abbreviation { .. }
            | Self::Phone { .. }
            | Self::Email(_)
            | Self::Date { .. }
            | Self::Number { .. }
            | Self::Code(_)
            | Self::LineBreak
            | Self::Checkbox(_)
            | Self::FootnoteMark(_) => &[],
        }
    }

    /// The inlines inside it, to be changed; `None` for what has no inside.
    pub fn inner_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Emphasis(inner)
            | Self::Strong(inner)
            | Self::Citation(inner)
            | Self::Struck(inner)
            | Self::Link { inlines: inner, .. }
            | Self::Term { inlines: inner, .. }
            | Self::Foreign { inlines: inner, .. } => Some(inner),
            Self::Text(_)
            | Self::Abbreviation { .. }
            | Self::Phone { .. }
            | Self::Email(_)
            | Self::Date { .. }
            | Self::Number { .. }
            | Self::Code(_)
            | Self::LineBreak
            | Self::Checkbox(_)
            | Self::FootnoteMark(_) => None,
        }
    }
}

/// Calls `see` with every inline and the inlines inside it.
pub fn each_inline<'a>(inlines: &'a [Inline], see: &mut impl FnMut(&'a Inline)) {
    for inline in inlines {
        see(inline);
        each_inline(inline.inner(), see);
    }
}

/// Target of a link.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Target {
    /// To another piece of this library.
    Piece {
        /// The collection.
        collection: String,
        /// The piece.
        piece: String,
        /// The section, if the link names one.
        section: Option<String>,
    },
    /// To a section of the same document.
    Section(String),
    /// To the web: `http:` or `https:` and nothing else.
    Web(String),
}

/// The name of a sentence: a hash of its language and words, and its place among equals.
///
/// Invariant: no two sentences of a document have the same [`SentenceId::anchor`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub struct SentenceId(String);

impl SentenceId {
    /// The letters of a name that its anchor keeps: 2^25 anchors, so that two sentences of a page of a
    /// hundred meet with a chance of 1 in 7,000, and every anchor costs a slow line three bytes less.
    const ANCHOR: usize = 6;

    /// Names a sentence; `seen` counts the equal ones before it in the same document.
    pub fn new(lang: &Lang, text: &str, seen: &mut BTreeMap<String, u32>) -> Self {
        let mut hash = digest(&[lang.tag().as_bytes(), normalise(text).as_bytes()]).short();
        // Other words whose name begins alike stand before these: they are hashed once more.
        while let Some(name) = seen.range(hash[..Self::ANCHOR].to_owned()..).map(|(name, _)| name).next()
            && name.starts_with(&hash[..Self::ANCHOR])
            && *name != hash
        {
            hash = digest(&[hash.as_bytes()]).short();
        }
        let count = seen.entry(hash.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => Self(hash),
            ordinal => Self(format!("{hash}-{ordinal}")),
        }
    }

    /// A name that was given before and recorded.
    pub(crate) fn recorded(name: String) -> Self {
        Self(name)
    }

    /// The name as text: letters, digits and a hyphen; the first is a letter, so it can name an
    /// element of a page.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name in short, for one document: of its element in a page, of its cue in captions, of what
    /// follows `#` in an address. It is as steady as the name.
    #[must_use]
    pub fn anchor(&self) -> String {
        let (name, ordinal) = self.0.split_at(self.0.find('-').unwrap_or(self.0.len()));
        format!("{}{ordinal}", name.get(..Self::ANCHOR).unwrap_or(name))
    }
}

impl fmt::Display for SentenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Words without what may change in an editor unseen: composed, with single spaces.
fn normalise(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A BLAKE3 hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// Hashes parts so that no two lists of parts give the same bytes.
#[must_use]
pub fn digest(parts: &[&[u8]]) -> Digest {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    Digest(*hasher.finalize().as_bytes())
}

impl Digest {
    /// All 64 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// Ten letters and digits that begin with a letter: 2^50 names, enough to tell the sentences of
    /// a library apart (a million sentences meet with a chance of 1 in 2,000).
    #[must_use]
    pub fn short(&self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz2345678";
        let mut name = String::from("s");
        name.extend(self.0.iter().take(10).map(|byte| char::from(LETTERS[usize::from(byte % 32)])));
        name
    }
}

impl Sentence {
    /// Cuts a run of text into sentences. Ids are given later, by `Document::number_sentences`.
    #[must_use]
    pub fn split(inlines: Vec<Inline>, lang: &Lang, place: SourceLocation) -> Prose {
        let text = plain_text(&inlines);
        let mut rest = Rest::new(inlines);
        let mut sentences: Vec<Vec<Inline>> =
            segment::sentences(&text, lang).into_iter().map(|range| rest.cut(range.len())).collect();
        match sentences.last_mut() {
            Some(last) => last.extend(rest.all()),
            None => sentences.push(rest.all()),
        }
        sentences
            .into_iter()
            .map(trimmed)
            .filter(|inlines| !inlines.is_empty())
            .map(|inlines| Self { id: SentenceId::default(), inlines, place })
            .collect()
    }

    /// Makes a single sentence, whatever its punctuation: a name, a line of code, a phone number.
    #[must_use]
    pub fn whole(inlines: Vec<Inline>, place: SourceLocation) -> Prose {
        let inlines = trimmed(inlines);
        if inlines.is_empty() { Vec::new() } else { vec![Self { id: SentenceId::default(), inlines, place }] }
    }

    /// Returns the words without marks: the text that must arrive in every channel.
    #[must_use]
    pub fn text(&self) -> String {
        plain_text(&self.inlines)
    }
}

/// The words of inlines; a line break is a space, a footnote's mark and a task's box are nothing.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_text(inlines, &mut text);
    text
}

fn write_text(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Citation(inner)
            | Inline::Struck(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Term { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => write_text(inner, out),
            Inline::Text(text)
            | Inline::Code(text)
            | Inline::Email(text)
            | Inline::Abbreviation { short: text, .. }
            | Inline::Phone { shown: text, .. }
            | Inline::Date { shown: text, .. }
            | Inline::Number { shown: text, .. } => out.push_str(text),
            Inline::LineBreak => out.push(' '),
            Inline::FootnoteMark(_) | Inline::Checkbox(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang() -> Lang {
        Lang::english()
    }

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn a_cut_inside_strong_words_leaves_both_halves_strong() {
        let inlines = vec![text("Go. "), Inline::Strong(vec![text("Stay. Wait.")]), text(" Come.")];

        let prose = Sentence::split(inlines, &lang(), SourceLocation::default());

        let shown: Vec<_> = prose.iter().map(|sentence| sentence.inlines.clone()).collect();
        assert_eq!(
            shown,
            [
                vec![text("Go.")],
                vec![Inline::Strong(vec![text("Stay. ")])],
                vec![Inline::Strong(vec![text("Wait.")])],
                vec![text("Come.")],
            ]
        );
    }

    #[test]
    fn code_with_a_stop_in_it_moves_no_later_cut() {
        for wrap in [|code: Inline| code, |code: Inline| Inline::Strong(vec![code])] {
            let code = wrap(Inline::Code("Run it. Then st".to_owned()));
            let inlines = vec![text("See "), code, text("… Yes! It left… Now.")];

            let prose = Sentence::split(inlines, &lang(), SourceLocation::default());

            let shown: Vec<String> = prose.iter().map(Sentence::text).collect();
            assert_eq!(shown.concat().replace(' ', ""), "SeeRunit.Thenst…Yes!Itleft…Now.", "{shown:?}");
            assert_eq!(shown[shown.len() - 2..], ["It left…", "Now."]);
        }
    }

    #[test]
    fn a_footnote_mark_stays_with_the_sentence_before_it() {
        let inlines = vec![text("One."), Inline::FootnoteMark(1), text(" Two.")];

        let prose = Sentence::split(inlines, &lang(), SourceLocation::default());

        assert_eq!(prose.len(), 2);
        assert_eq!(prose[0].inlines, [text("One."), Inline::FootnoteMark(1)]);
    }

    #[test]
    fn ids_depend_on_words_and_language_and_count_equals() {
        let mut seen = BTreeMap::new();
        let first = SentenceId::new(&lang(), "Ask  for help.", &mut seen);
        let again = SentenceId::new(&lang(), "Ask for\nhelp.", &mut seen);
        let other = SentenceId::new(&"fr".parse().unwrap(), "Ask for help.", &mut seen);

        assert_eq!(again.as_str(), format!("{first}-2"));
        assert_ne!(first, other);
        assert!(first.as_str().starts_with('s') && first.as_str().len() == 11);
        assert_eq!(first.anchor(), first.as_str()[..6]);
        assert_eq!(again.anchor(), format!("{}-2", first.anchor()));
    }

    #[test]
    fn no_two_sentences_of_a_document_have_one_anchor() {
        let mut seen = BTreeMap::new();
        let texts: Vec<String> = (0..20_000).map(|number| format!("Sentence {number}.")).collect();

        let ids: Vec<_> = texts.iter().map(|text| SentenceId::new(&lang(), text, &mut seen)).collect();
        let again = SentenceId::new(&lang(), &texts[19_999], &mut seen);

        let alone = |text: &String| SentenceId::new(&lang(), text, &mut BTreeMap::new());
        let anchors: std::collections::BTreeSet<_> = ids.iter().map(SentenceId::anchor).collect();
        assert_eq!(anchors.len(), texts.len());
        let renamed = texts.iter().zip(&ids).filter(|(text, id)| alone(text) != **id).count();
        assert!((1..50).contains(&renamed), "{renamed} had to make room");
        assert_eq!(again.as_str(), format!("{}-2", ids[19_999]));
    }

    #[test]
    fn nothing_is_lost_when_a_run_is_cut() {
        let inlines = vec![
            text("See "),
            Inline::Link { target: Target::Web("https://example.org".into()), inlines: vec![text("Art. 5. It says")] },
            text(" no."),
            Inline::LineBreak,
            text("Call "),
            Inline::Phone { shown: "+00 1".into(), number: "+001".into() },
            text("."),
        ];
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let before = words(&plain_text(&inlines));

        let prose = Sentence::split(inlines, &lang(), SourceLocation::default());

        let after: Vec<_> = prose.iter().map(|sentence| words(&sentence.text())).collect();
        assert_eq!(after.join(" "), before);
    }
}
