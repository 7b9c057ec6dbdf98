//! The library: every piece in every language and wording, read from a folder, with findings about
//! what is wrong in it.

mod address;
mod comments;
mod contact;
mod containers;
mod depth;
mod destinations;
mod edition;
mod emphasis;
mod encoding;
mod example_contacts;
mod figures;
pub(crate) mod file;
mod films;
mod front_matter;
mod heading_names;
mod html;
mod import;
mod inlines;
mod jurisdiction;
mod language_guess;
mod last_good;
mod layers;
mod lenient;
mod line;
mod links;
mod lists;
mod load;
mod lock;
mod markdown;
mod marks;
pub(crate) mod markup;
mod nearby;
mod others;
mod phone;
mod picture;
mod pieces;
mod quantities;
mod readings;
pub(crate) mod review;
mod roman;
mod rules;
mod short_forms;
mod skeleton;
mod source;
mod stray_files;
mod svg;
mod tables;
mod tags;
mod targets;
mod text;
mod toml_example;
mod trace_file;
mod word_account;
mod word_tables;
mod write;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::lang::{Country, Lang};

pub use edition::read_edition;
pub(crate) use edition::{read_alone, read_with_faults};
pub use example_contacts::{example_contacts, named_contacts};
pub use figures::{digit, figures};
pub use import::{Import, UnknownFact, import};
pub use jurisdiction::Jurisdiction;
pub use language_guess::told_apart;
pub use last_good::{Absent, ContentDoubt, Folders, LastGoodContent};
pub use line::read_inlines;
pub(crate) use load::load_everything;
pub use load::{Report, load, load_as};
pub use lock::{made_from, record_ids, sync, write_record};
pub use nearby::likely_folder;
pub use pieces::Pieces;
pub use quantities::{Difference, all_quantities_differ, quantities_differ, shows_date};
pub use readings::Packable;
pub(crate) use readings::RecordedFinding;
pub use review::{
    Disability, MAX_REVIEWS, Review, ReviewFault, ReviewRole, ReviewRow, Reviewer, read_reviews, renewed, version_of,
    write_reviews,
};
pub use roman::roman;
pub use rules::wording::{length_of, length_unit, longest_plain, looks_like, script_fits, script_of, unseen};
pub use rules::{
    MARK as TO_BE_WRITTEN, RULES, Rule, UNWRITTEN as TO_BE_WRITTEN_RULE, first_difference, is_word, rule, same_skeleton,
};
pub use skeleton::{NameFault, check_name, new_collection, new_edition, new_piece};
#[cfg(feature = "fuzzing")]
pub(crate) use svg::read as read_svg;
pub use text::{EditionText, PieceLink};
pub use trace_file::{
    GUARD, LEFT_OUT, MACHINE, OWN, Standing, Trace, TraceLine, TraceLink, TraceReason, TraceRow, read_trace, shortened,
    write_trace,
};
#[cfg(feature = "fuzzing")]
pub(crate) use word_account::try_loader;
pub use word_tables::word_tables;
pub use write::{escape, inline_markdown, line_name, write};

/// The content that was read, whole or in part; see the module's functions for how it is made.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// The collections by name; read them in the order of [`Collection::order`].
    pub collections: BTreeMap<String, Collection>,
    /// The pieces by address; read them in the order of [`Piece::order`].
    pub pieces: Pieces,
    /// The editions.
    pub editions: BTreeMap<Address, Edition>,
    /// The glossaries.
    pub glossaries: BTreeMap<Lang, Glossary>,
    /// Files of editions, and folders of pieces, that are there, have errors, and are not in the library:
    /// `rights/fair-trial/en.md`.
    pub broken: BTreeSet<String>,
}

/// A group of pieces.
#[derive(Debug, Clone)]
pub struct Collection {
    /// Position among the collections.
    pub order: i64,
    /// Title by language.
    pub title: BTreeMap<Lang, String>,
    /// Summary by language.
    pub summary: BTreeMap<Lang, String>,
}

/// The name of a piece: `rights/fair-trial`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PieceName {
    /// The collection's folder.
    pub collection: String,
    /// The piece's folder.
    pub piece: String,
}

/// Facts of a piece that hold in every language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Piece {
    /// Position in the collection.
    pub order: i64,
    /// The language in which it was first written.
    pub source: Lang,
    /// The day by which a person must have read it again: `2027-11-30`.
    pub review_by: String,
    /// Sources of the facts.
    pub sources: Vec<String>,
    /// Countries that it is written for; none if nothing says so.
    #[serde(default)]
    pub countries: Vec<Country>,
}

/// The wording of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The full text.
    Standard,
    /// Plain language.
    Plain,
}

/// The name of an edition: piece, language, reading level.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The piece.
    pub piece: PieceName,
    /// The language.
    pub lang: Lang,
    /// The reading level.
    pub level: Level,
}

/// A piece in one language at one reading level. Clones share what they hold until one of them is changed.
#[derive(Debug, Clone)]
pub struct Edition(Arc<EditionData>);

/// Data of an [`Edition`].
#[derive(Debug, Clone)]
pub struct EditionData {
    /// Address of the edition.
    pub address: Address,
    /// The day of its last change: `2026-11-24`.
    pub revised: String,
    /// Author of the wording.
    pub wording: Wording,
    /// The file it was read from, relative to the content's folder.
    pub file: String,
    /// Text of the edition, as it is shown.
    pub document: EditionText,
    /// Text with the blocks of all countries, if the installation leaves some out.
    pub whole: Option<EditionText>,
    /// Countries that it is written for.
    pub jurisdiction: Jurisdiction,
    /// For a translation: sentences of the source that changed or came after it was made.
    pub behind: Vec<String>,
    /// For a translation: the ids of the source's sentences that it was made from, in order; empty
    /// where that is not recorded.
    pub made_from: Vec<String>,
    /// For a plain edition: the standard sentences that each of its sentences renders; `None` if nothing records it.
    pub trace: Option<Packable<Trace>>,
    /// Records of who has read it.
    pub reviews: Vec<Review>,
    /// Manner in which it was read.
    pub manner: Manner,
}

/// Author of an edition's wording, and who has read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wording {
    /// Written in this language.
    Original,
    /// Translated by a person.
    Person,
    /// Translated by a machine, and not read by anyone yet.
    Machine,
    /// Translated by a machine, then read and put right by a person.
    MachineReviewed {
        /// Name of the reviewer.
        by: String,
        /// Day of the review: `2026-12-01`.
        on: String,
    },
}

/// Manner of reading content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Content that its authors keep by the rules: an edition with an error is left out.
    Strict,
    /// Other people's content: everything that can be shown is shown, and findings are warnings.
    Lenient,
}

/// The words that need explaining, in one language.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    /// The terms by key.
    pub terms: BTreeMap<String, GlossaryEntry>,
    /// Abbreviations and what they stand for.
    pub abbreviations: BTreeMap<String, String>,
}

/// A word of the glossary.
#[derive(Debug, Clone)]
pub struct GlossaryEntry {
    /// The word.
    pub term: String,
    /// Meaning of the word, in one plain sentence.
    pub explanation: String,
    /// Respelling for a voice that would misread the word.
    pub spoken: Option<String>,
}

impl fmt::Display for PieceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.collection, self.piece)
    }
}

impl Level {
    /// The part of file names that says it: nothing, or `.plain`.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Standard => "",
            Self::Plain => ".plain",
        }
    }
}

impl Address {
    /// The edition's folder on the site, from its root: `fr/rights/fair-trial/plain/`.
    #[must_use]
    pub fn folder(&self) -> String {
        let plain = match self.level {
            Level::Standard => "",
            Level::Plain => "plain/",
        };
        format!("{}/{}/{plain}", self.lang, self.piece)
    }

    /// The edition whose folder on the site this is, as [`Address::folder`] names it.
    #[must_use]
    pub fn of_folder(folder: &str) -> Option<Self> {
        let mut parts: Vec<&str> = folder.trim_end_matches('/').split('/').collect();
        let level = if parts.len() == 4 && parts.last() == Some(&"plain") { Level::Plain } else { Level::Standard };
        if level == Level::Plain {
            parts.pop();
        }
        let [lang, collection, piece] = parts.as_slice() else { return None };
        let piece = PieceName { collection: (*collection).to_owned(), piece: (*piece).to_owned() };
        Some(Self { piece, lang: lang.parse().ok()?, level })
    }

    /// The beginning of the names of the edition's files: `fair-trial.fr.plain`.
    #[must_use]
    pub fn stem(&self) -> String {
        format!("{}.{}{}", self.piece.piece, self.lang, self.level.suffix())
    }

    /// The edition's file, relative to the content's folder: `rights/fair-trial/fr.plain.md`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}/{}{}.md", self.piece, self.lang, self.level.suffix())
    }

    /// The record of what a translation was made from, relative to the content's folder.
    #[must_use]
    pub fn lock_file(&self) -> String {
        format!("{}/{}{}.lock", self.piece, self.lang, self.level.suffix())
    }

    /// Returns the address of the same piece in another language or wording.
    #[must_use]
    pub fn with(&self, lang: &Lang, level: Level) -> Self {
        Self { piece: self.piece.clone(), lang: lang.clone(), level }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} in {}{}",
            self.piece,
            self.lang,
            match self.level {
                Level::Standard => "",
                Level::Plain => ", plain",
            }
        )
    }
}

impl From<EditionData> for Edition {
    fn from(data: EditionData) -> Self {
        Self(Arc::new(data))
    }
}

impl Deref for Edition {
    type Target = EditionData;

    fn deref(&self) -> &EditionData {
        &self.0
    }
}

impl DerefMut for Edition {
    fn deref_mut(&mut self) -> &mut EditionData {
        Arc::make_mut(&mut self.0)
    }
}

impl Edition {
    /// Returns the data, without a copy if no other clone shares it.
    #[must_use]
    pub fn into_data(self) -> EditionData {
        Arc::unwrap_or_clone(self.0)
    }

    /// Bytes of the packed forms of the documents and the trace that are held unpacked beside them.
    fn unpacked_bytes(&self) -> usize {
        let whole = self.whole.as_ref().map_or(0, EditionText::unpacked_bytes);
        let trace = self.trace.as_ref().map_or(0, Packable::unpacked_bytes);
        self.document.unpacked_bytes() + whole + trace
    }

    /// Returns `true` if something is held unpacked whose packed form is there.
    fn is_unpacked(&self) -> bool {
        self.unpacked_bytes() > 0
    }
}

impl Library {
    /// Returns a copy of the library with one edition added, in place of any with its address: for previews of
    /// unpublished text.
    #[must_use]
    pub fn with(&self, edition: Edition) -> Self {
        let mut library = self.clone();
        library.editions.insert(edition.address.clone(), edition);
        library
    }

    /// Returns the same library without unpacked documents, as far as their packed forms are there.
    #[must_use]
    pub fn cold(&self) -> Self {
        let mut cold = self.clone();
        for edition in cold.editions.values_mut().filter(|edition| edition.is_unpacked()) {
            edition.document = edition.document.cold();
            edition.whole = edition.whole.as_ref().map(EditionText::cold);
            edition.trace = edition.trace.as_ref().map(Packable::cold);
        }
        cold
    }

    /// Bytes of the packed forms of all documents and traces that are held unpacked beside them.
    #[must_use]
    pub fn unpacked_bytes(&self) -> usize {
        self.editions.values().map(Edition::unpacked_bytes).sum()
    }

    /// Number of documents that are held unpacked.
    #[must_use]
    pub fn unpacked_documents(&self) -> usize {
        self.editions.values().filter(|edition| edition.document.is_unpacked()).count()
    }

    /// Returns `true` if an edition is there with errors and is not in the library: nobody took it away.
    #[must_use]
    pub fn is_broken(&self, address: &Address) -> bool {
        let piece = address.piece.to_string();
        [address.file(), piece, address.piece.collection.clone()].iter().any(|path| self.broken.contains(path))
    }

    /// Returns the edition of a piece that is nearest to an address: its language before the piece's own, its reading
    /// level before the other.
    #[must_use]
    pub fn nearest(&self, piece: &PieceName, here: &Address) -> Option<&Edition> {
        let other = match here.level {
            Level::Standard => Level::Plain,
            Level::Plain => Level::Standard,
        };
        let source = &self.pieces.get(piece)?.source;
        [(&here.lang, here.level), (&here.lang, other), (source, here.level), (source, other)]
            .into_iter()
            .find_map(|(lang, level)| self.editions.get(&Address { piece: piece.clone(), lang: lang.clone(), level }))
    }

    /// The editions of a piece, in order of language and reading level.
    pub fn editions_of<'a>(&'a self, piece: &PieceName) -> impl Iterator<Item = (&'a Address, &'a Edition)> + use<'a> {
        let first = Address { piece: piece.clone(), lang: Lang::least(), level: Level::Standard };
        let piece = piece.clone();
        self.editions.range(first..).take_while(move |(address, _)| address.piece == piece)
    }

    /// The languages in which a piece exists at a reading level, in order of tag.
    #[must_use]
    pub fn languages(&self, piece: &PieceName, level: Level) -> Vec<&Lang> {
        let addresses = self.editions_of(piece).map(|(address, _)| address);
        addresses.filter(|address| address.level == level).map(|address| &address.lang).collect()
    }

    /// The names of a collection's pieces, in their order.
    #[must_use]
    pub fn pieces_of(&self, collection: &str) -> Vec<&PieceName> {
        self.pieces.row(collection).iter().collect()
    }

    /// The editions before and after one in its collection, in its language and wording; none if it is not in the
    /// library.
    #[must_use]
    pub fn neighbours(&self, address: &Address) -> [Option<&Edition>; 2] {
        let around = self.pieces.around(&address.piece).filter(|_| self.editions.contains_key(address));
        let Some((before, after)) = around else { return [None, None] };
        let of = |piece: &PieceName| self.editions.get(&Address { piece: piece.clone(), ..address.clone() });
        [before.iter().rev().find_map(of), after.iter().find_map(of)]
    }

    /// The names of the collections, in their order.
    #[must_use]
    pub fn collections_in_order(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.collections.iter().collect();
        names.sort_by_key(|(name, collection)| (collection.order, name.as_str()));
        names.into_iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The languages of the library, in order of tag.
    #[must_use]
    pub fn all_languages(&self) -> Vec<Lang> {
        let set: BTreeSet<_> = self.editions.keys().map(|address| &address.lang).collect();
        set.into_iter().cloned().collect()
    }
}
