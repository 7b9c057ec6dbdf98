//! Text of an edition: its document, or the packed form of it, which is unpacked when the document is used.
//!
//! A library of thousands of editions is held packed. Facts that lists and keys need (title, summary, digest, number of
//! sentences, links) are beside the packed form, so that they need no document.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::PieceName;
use super::readings::PackedDocument;
use crate::document::{Block, Document, Inline, Prose, Target, clusters, digest, each_inline};
use crate::lang::Lang;

/// Text of an edition. Reads as its [`Document`].
///
/// Invariant: `lang`, `title`, `summary` and `facts` say what the document says; `document` or `packed` is there.
#[derive(Clone)]
pub struct EditionText {
    /// The language in which it is written.
    pub lang: Lang,
    /// The title.
    pub title: Prose,
    /// Summary of the document.
    pub summary: Prose,
    facts: OnceLock<TextFacts>,
    document: OnceLock<Arc<Document>>,
    packed: Option<PackedDocument>,
}

/// Facts about a document that are needed without it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct TextFacts {
    /// Digest of all that the document holds, its pictures too.
    pub(super) digest: String,
    /// Number of sentences.
    pub(super) sentences: usize,
    /// Pieces that the document links to, with their sections.
    pub(super) links: BTreeSet<PieceLink>,
    /// Different characters beyond ASCII, as readers see them, each on a line.
    pub(super) beyond_ascii: String,
    /// Digest of the headings of sections, with their names and what they explain.
    pub(super) headings: String,
    /// Whether a block holds in some countries only.
    pub(super) has_country_blocks: bool,
}

/// A piece that a document links to, and the section if the link names one.
pub type PieceLink = (PieceName, Option<String>);

impl TextFacts {
    fn of(document: &Document) -> Self {
        let mut links = BTreeSet::new();
        let sentences = document.sentences();
        let texts: Vec<String> = sentences.iter().map(|sentence| sentence.text()).collect();
        let beyond: BTreeSet<&str> =
            texts.iter().flat_map(|text| clusters(text)).filter(|cluster| !cluster.is_ascii()).collect();
        let beyond_ascii = beyond.into_iter().flat_map(|cluster| [cluster, "\n"]).collect();
        for sentence in &sentences {
            each_inline(&sentence.inlines, &mut |inline| {
                if let Inline::Link { target: Target::Piece { collection, piece, section }, .. } = inline {
                    let name = PieceName { collection: collection.clone(), piece: piece.clone() };
                    links.insert((name, section.clone()));
                }
            });
        }
        let has_country_blocks = document.has_country_blocks();
        // The debug form of a document holds all of it.
        let digest = digest(&[format!("{document:?}").as_bytes()]).hex();
        Self {
            digest,
            sentences: sentences.len(),
            links,
            beyond_ascii,
            headings: headings_digest(document),
            has_country_blocks,
        }
    }
}

fn headings_digest(document: &Document) -> String {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(format!("{:?}", (&heading.id, &heading.explains, &heading.text))),
        _ => None,
    });
    digest(&headings.collect::<Vec<_>>().iter().map(String::as_bytes).collect::<Vec<_>>()).hex()
}

impl EditionText {
    /// The text whose packed form was recorded, with what was recorded of it.
    pub(super) fn recorded(lang: Lang, title: Prose, summary: Prose, facts: TextFacts, packed: PackedDocument) -> Self {
        let facts = OnceLock::from(facts);
        Self { lang, title, summary, facts, document: OnceLock::new(), packed: Some(packed) }
    }

    /// Number of sentences.
    #[must_use]
    pub fn sentence_count(&self) -> usize {
        self.facts().sentences
    }

    /// Pieces that the text links to, with their sections.
    #[must_use]
    pub fn links(&self) -> &BTreeSet<PieceLink> {
        &self.facts().links
    }

    /// Different characters beyond ASCII, as readers see them, each on a line.
    #[must_use]
    pub fn beyond_ascii(&self) -> &str {
        &self.facts().beyond_ascii
    }

    /// Digest of the headings of sections, with their names and what they explain.
    #[must_use]
    pub fn headings_digest(&self) -> &str {
        &self.facts().headings
    }

    /// Returns `true` if a block holds in some countries only.
    #[must_use]
    pub fn has_country_blocks(&self) -> bool {
        self.facts().has_country_blocks
    }

    /// Packs the document and drops the unpacked one, if it can be packed.
    pub(super) fn pack_alone(&mut self) {
        let _ = self.facts();
        if let Some(packed) = PackedDocument::of_all(&[&**self]).and_then(|packed| packed.into_iter().next()) {
            self.pack(packed);
            *self = self.cold();
        }
    }

    /// Facts that are needed without the document.
    pub(super) fn facts(&self) -> &TextFacts {
        self.facts.get_or_init(|| TextFacts::of(self))
    }

    /// Changes the document.
    pub fn change(&mut self, change: impl FnOnce(&mut Document)) {
        let mut document = (**self).clone();
        change(&mut document);
        *self = Self::from(document);
    }

    /// Returns the document.
    #[must_use]
    pub fn into_document(self) -> Document {
        let document = Arc::clone(self.document());
        drop(self);
        Arc::try_unwrap(document).unwrap_or_else(|shared| (*shared).clone())
    }

    /// Takes over the packed form of the document, so that the document itself can be dropped.
    pub(super) fn pack(&mut self, packed: PackedDocument) {
        self.packed = Some(packed);
    }

    /// Returns the same text without the unpacked document, where the packed form is there.
    #[must_use]
    pub(super) fn cold(&self) -> Self {
        match &self.packed {
            Some(_) => Self { document: OnceLock::new(), ..self.clone() },
            None => self.clone(),
        }
    }

    /// Returns `true` if the document is held unpacked.
    pub(super) fn is_unpacked(&self) -> bool {
        self.document.get().is_some()
    }

    /// Bytes of the packed form of a document that is held unpacked beside it.
    pub(super) fn unpacked_bytes(&self) -> usize {
        self.packed.as_ref().filter(|_| self.document.get().is_some()).map_or(0, PackedDocument::bytes)
    }

    fn document(&self) -> &Arc<Document> {
        self.document.get_or_init(|| {
            #[expect(clippy::expect_used, reason = "the invariant: a text without a document has its packed form")]
            let packed = self.packed.as_ref().expect("a packed document");
            Arc::new(packed.unpack())
        })
    }
}

impl From<Document> for EditionText {
    fn from(document: Document) -> Self {
        let Document { lang, title, summary, .. } = &document;
        Self {
            lang: lang.clone(),
            title: title.clone(),
            summary: summary.clone(),
            facts: OnceLock::new(),
            document: OnceLock::from(Arc::new(document)),
            packed: None,
        }
    }
}

impl Deref for EditionText {
    type Target = Document;

    fn deref(&self) -> &Document {
        self.document()
    }
}

/// The debug form is the digest: it stands for the document in keys without spelling it out.
impl fmt::Debug for EditionText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.facts().digest)
    }
}

impl PartialEq for EditionText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for EditionText {}
