//! Records of pieces, and the files that hold them.
//!
//! A file holds the records of a part of the pieces: the digest of all that follows, the length of the records, the
//! records as postcard, and then the pack: packed documents and pictures, one after the other. A file that is not
//! whole, or was written by another release, counts as none.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::packable::Packable;
use super::packed::{Pack, PackWriter, PackedDocument};
use super::stamps::FolderState;
use crate::content::text::{EditionText, TextFacts};
use crate::content::{
    Address, Edition, EditionData, Jurisdiction, Level, Manner, Piece, PieceName, Review, Wording, rule,
};
use crate::document::{Prose, digest};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;

/// The result of reading a piece, and everything that it hangs on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PieceRecord {
    pub(super) state: FolderState,
    /// Digest of what the piece hangs on outside of its folder.
    pub(crate) surroundings: String,
    /// Targets of the piece's links before they were settled.
    pub(crate) links: OutgoingLinks,
    /// Digest of the names of its sections: links of other pieces hang on them.
    pub(crate) sections: String,
    pub(crate) piece: Piece,
    pub(crate) findings: Vec<RecordedFinding>,
    /// Files that the piece consists of: all that must be kept to have it again.
    pub(crate) files: BTreeMap<String, String>,
    editions: Vec<EditionRecord>,
}

impl PieceRecord {
    /// Findings in the piece.
    pub(crate) fn findings(&self) -> impl Iterator<Item = Finding> {
        self.findings.iter().filter_map(RecordedFinding::finding)
    }
}

/// Targets of a piece's links, as far as its reading depends on them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OutgoingLinks {
    /// Whether any link leads to a piece.
    pub(crate) any: bool,
    /// Pieces of whose sections a link names one.
    pub(crate) into: std::collections::BTreeSet<PieceName>,
}

/// An edition of a piece.
#[derive(Clone, Serialize, Deserialize)]
struct EditionRecord {
    lang: Lang,
    level: Level,
    revised: String,
    wording: Wording,
    behind: Vec<String>,
    made_from: Vec<String>,
    trace: Option<Stretch>,
    reviews: Vec<Review>,
    jurisdiction: Jurisdiction,
    /// Language that the document says.
    written_in: Lang,
    title: Prose,
    summary: Prose,
    facts: TextFacts,
    document: Stretch,
    pictures: BTreeMap<String, Stretch>,
}

/// A stretch of a pack: its beginning and its end.
type Stretch = (usize, usize);

/// A finding as it is recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RecordedFinding {
    file: String,
    folder: String,
    line: usize,
    column: usize,
    severity: Severity,
    rule: String,
    message: String,
    help: String,
    standard: String,
}

impl RecordedFinding {
    /// Records a finding.
    pub(crate) fn of(finding: &Finding) -> Self {
        let Finding { file, folder, line, column, severity, rule, message, help, standard } = finding.clone();
        let (rule, standard) = (rule.to_owned(), standard.into_owned());
        Self { file, folder, line, column, severity, rule, message, help, standard }
    }

    /// The finding; `None` if no rule has its name.
    pub(crate) fn finding(&self) -> Option<Finding> {
        let Self { file, folder, line, column, severity, rule: name, message, help, standard } = self;
        Some(Finding {
            file: file.clone(),
            folder: folder.clone(),
            line: *line,
            column: *column,
            severity: *severity,
            rule: rule(name)?.name,
            message: message.clone(),
            help: help.clone(),
            standard: standard.clone().into(),
        })
    }
}

/// A piece that was read, ready to be recorded.
pub(crate) struct PieceReading {
    pub(crate) state: FolderState,
    pub(crate) surroundings: String,
    pub(crate) links: OutgoingLinks,
    pub(crate) sections: String,
    pub(crate) piece: Piece,
    pub(crate) findings: Vec<RecordedFinding>,
    pub(crate) files: BTreeMap<String, String>,
    /// The editions, each with its packed document.
    pub(crate) editions: Vec<(Edition, PackedDocument)>,
}

/// Records of pieces with the pack that they point into.
#[derive(Default, Clone)]
pub(super) struct Records {
    pub(super) pieces: BTreeMap<PieceName, PieceRecord>,
    pack: Option<Pack>,
}

impl Records {
    /// Reads a file; `None` if it is not whole or of another format.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (sum, rest) = bytes.split_first_chunk::<64>()?;
        if digest(&[rest]).hex().as_bytes() != sum {
            return None;
        }
        let (length, rest) = rest.split_first_chunk::<8>()?;
        let (records, pack) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        let (program, pieces): (String, _) = postcard::from_bytes(records).ok()?;
        (program == PROGRAM).then(|| Self { pieces, pack: Some(pack.into()) })
    }

    /// The file that holds these records.
    pub(super) fn to_bytes(&self) -> Option<Vec<u8>> {
        let records = postcard::to_extend(&(PROGRAM, &self.pieces), Vec::new()).ok()?;
        let mut rest = (records.len() as u64).to_le_bytes().to_vec();
        rest.extend_from_slice(&records);
        rest.extend_from_slice(self.pack.as_deref().unwrap_or_default());
        let mut bytes = digest(&[&rest]).hex().into_bytes();
        bytes.append(&mut rest);
        Some(bytes)
    }

    /// The editions of a recorded piece; `None` if the record does not fit the pack.
    pub(super) fn editions(&self, name: &PieceName) -> Option<Vec<Edition>> {
        let (record, pack) = (self.pieces.get(name)?, self.pack.as_ref()?);
        record.editions.iter().map(|edition| edition.edition(name, pack)).collect()
    }

    /// Replaces records by new readings and keeps those of the pieces in `stay`. The pack holds nothing else then.
    pub(super) fn renewed(&self, new: &BTreeMap<PieceName, PieceReading>, stay: &dyn Fn(&PieceName) -> bool) -> Self {
        let (mut writer, mut pieces) = (PackWriter::default(), BTreeMap::new());
        let old = self.pack.as_deref().unwrap_or_default();
        for (name, record) in self.pieces.iter().filter(|(name, _)| stay(name) && !new.contains_key(name)) {
            let mut record = record.clone();
            let mut moved = |stretch: &mut Stretch| {
                *stretch = writer.add(old.get(stretch.0..stretch.1).unwrap_or_default());
            };
            for edition in &mut record.editions {
                moved(&mut edition.document);
                edition.trace.iter_mut().for_each(&mut moved);
                edition.pictures.values_mut().for_each(&mut moved);
            }
            pieces.insert(name.clone(), record);
        }
        for (name, reading) in new {
            pieces.insert(name.clone(), reading.record(&mut writer));
        }
        Self { pieces, pack: Some(writer.bytes.into()) }
    }
}

/// Names the code and the crates that read content: what another release read is read again.
const PROGRAM: &str = env!("EVENHAND_RECIPE_READING");

impl PieceReading {
    fn record(&self, writer: &mut PackWriter) -> PieceRecord {
        let Self { state, surroundings, links, sections, piece, findings, files, editions } = self;
        let record = |(edition, packed): &(Edition, PackedDocument)| {
            let text = &edition.document;
            EditionRecord {
                lang: edition.address.lang.clone(),
                level: edition.address.level,
                revised: edition.revised.clone(),
                wording: edition.wording.clone(),
                behind: edition.behind.clone(),
                made_from: edition.made_from.clone(),
                trace: edition.trace.as_ref().and_then(|trace| Some(writer.add(&trace.to_packed()?))),
                reviews: edition.reviews.clone(),
                jurisdiction: edition.jurisdiction.clone(),
                written_in: text.lang.clone(),
                title: text.title.clone(),
                summary: text.summary.clone(),
                facts: text.facts().clone(),
                document: writer.add(packed.document()),
                pictures: packed.pictures().map(|(name, bytes)| (name.to_owned(), writer.add(bytes))).collect(),
            }
        };
        PieceRecord {
            state: state.clone(),
            surroundings: surroundings.clone(),
            links: links.clone(),
            sections: sections.clone(),
            piece: piece.clone(),
            findings: findings.clone(),
            files: files.clone(),
            editions: editions.iter().map(record).collect(),
        }
    }
}

impl EditionRecord {
    fn edition(&self, name: &PieceName, pack: &Pack) -> Option<Edition> {
        let range = |stretch: &Stretch| -> Range<usize> { stretch.0..stretch.1 };
        let pictures = self.pictures.iter().map(|(name, stretch)| (name.clone(), range(stretch))).collect();
        let packed = PackedDocument::at(pack, range(&self.document), Arc::new(pictures))?;
        let trace = match &self.trace {
            Some(stretch) => Some(Packable::at(pack, range(stretch))?),
            None => None,
        };
        let (title, summary) = (self.title.clone(), self.summary.clone());
        let document = EditionText::recorded(self.written_in.clone(), title, summary, self.facts.clone(), packed);
        let address = Address { piece: name.clone(), lang: self.lang.clone(), level: self.level };
        Some(Edition::from(EditionData {
            file: address.file(),
            address,
            revised: self.revised.clone(),
            wording: self.wording.clone(),
            document,
            whole: None,
            jurisdiction: self.jurisdiction.clone(),
            behind: self.behind.clone(),
            made_from: self.made_from.clone(),
            trace,
            reviews: self.reviews.clone(),
            manner: Manner::Strict,
        }))
    }
}
