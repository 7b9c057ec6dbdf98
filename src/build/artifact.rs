//! Makes one artifact, or takes it from the shelf when its key is there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::kept::{Kept, audio_recipe};
use super::{BuildError, Order, Outcome, What, Workshop, proof};
use crate::channels::print::{self, Booklet, Paper, PrintError, Theme, Typeface};
use crate::channels::{Clip, ToolError, Whereabouts, audio};
use crate::content::{Address, Edition, Library};
use crate::document::{Place, SentenceId, digest};
use crate::finding::Finding;
use crate::words::Words;

/// Files that belong together, and where every sentence is in them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Artifact {
    /// The channel's name, for print with its profile: `audio`, `print/aph-18`.
    pub name: String,
    /// The files, by the end of their names: `opus`, `aph-18.pdf`.
    #[serde(skip)]
    pub files: BTreeMap<String, Vec<u8>>,
    /// Where every sentence is.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// Pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
    /// What somebody should look at.
    pub remarks: Vec<Remark>,
}

/// What somebody should look at in an artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    rule: String,
    message: String,
    /// The line and the column in the edition's file; zero for the whole of it.
    place: (usize, usize),
}

/// What is known of an artifact without its bytes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The channel's name: `audio`, `print/aph-18`.
    pub name: String,
    /// Pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
    /// The files, by the end of their names.
    pub files: BTreeMap<String, FileFacts>,
    /// Where every sentence is.
    pub places: BTreeMap<SentenceId, Whereabouts>,
}

/// What is known of a file without its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its size.
    pub bytes: u64,
    /// The BLAKE3 digest of what is in it, in hexadecimal.
    pub digest: String,
}

impl Artifact {
    /// The artifact without its bytes.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let facts = |bytes: &Vec<u8>| FileFacts { bytes: bytes.len() as u64, digest: digest(&[bytes]).hex() };
        Facts {
            name: self.name.clone(),
            pages: self.pages,
            millis: self.millis,
            files: self.files.iter().map(|(end, bytes)| (end.clone(), facts(bytes))).collect(),
            places: self.places.clone(),
        }
    }
}

/// The head of a kept artifact: what it is, and how long each file after it is.
#[derive(Serialize, Deserialize)]
struct Head {
    artifact: Artifact,
    lengths: Vec<(String, usize)>,
}

pub(super) fn make(
    workshop: &Workshop<'_>,
    order: &Order,
    address: &Address,
    what: What,
    speech: &Kept<'_>,
) -> Result<Outcome, BuildError> {
    let Some(edition) = workshop.library.editions.get(address) else {
        return Ok(Outcome { artifact: None, fresh: false, findings: Vec::new() });
    };
    let words = Words::of(&address.lang);
    let key = key(workshop, order, edition, &words, what);
    if let Some(artifact) = workshop.cache.get(&key)?.and_then(|bytes| from_bytes(&bytes)) {
        let findings = findings(&artifact, edition);
        remember(workshop, &key, &artifact)?;
        return Ok(Outcome { artifact: Some(artifact), fresh: false, findings });
    }
    let made = match what {
        What::Audio => speak(workshop, edition, &words, speech)?,
        What::Print(profile) => print(workshop, order, edition, profile)?,
    };
    let artifact = match made {
        Ok(artifact) => artifact,
        Err(findings) => return Ok(Outcome { artifact: None, fresh: false, findings }),
    };
    proof::complete(edition, &artifact)?;
    workshop.cache.put(&key, &to_bytes(&artifact))?;
    remember(workshop, &key, &artifact)?;
    let findings = findings(&artifact, edition);
    Ok(Outcome { artifact: Some(artifact), fresh: true, findings })
}

/// The artifact, if it is kept already.
pub(super) fn peek(
    workshop: &Workshop<'_>,
    order: &Order,
    edition: &Edition,
    what: What,
) -> Result<Option<Artifact>, BuildError> {
    let words = Words::of(&edition.address.lang);
    let kept = workshop.cache.get(&key(workshop, order, edition, &words, what))?;
    Ok(kept.and_then(|bytes| from_bytes(&bytes)))
}

/// What is known of an artifact that is kept, without reading its bytes.
pub(super) fn known(
    workshop: &Workshop<'_>,
    order: &Order,
    address: &Address,
    what: What,
) -> Result<Option<Facts>, BuildError> {
    let Some(edition) = workshop.library.editions.get(address) else { return Ok(None) };
    let words = Words::of(&address.lang);
    let kept = workshop.cache.get(&facts_key(&key(workshop, order, edition, &words, what)))?;
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// Keeps what is known of an artifact beside it.
fn remember(workshop: &Workshop<'_>, key: &str, artifact: &Artifact) -> Result<(), BuildError> {
    let key = facts_key(key);
    if workshop.cache.get(&key)?.is_none() {
        let facts = serde_json::to_vec(&artifact.facts()).unwrap_or_default();
        workshop.cache.put(&key, &facts)?;
    }
    Ok(())
}

fn facts_key(key: &str) -> String {
    key.replacen("artifacts/", "facts/", 1)
}

/// Everything that shapes the bytes. The debug form of an edition holds all of it.
fn key(workshop: &Workshop<'_>, order: &Order, edition: &Edition, words: &Words, what: What) -> String {
    let library = workshop.library;
    let recipe = match what {
        What::Audio => audio_recipe(workshop.tools),
        What::Print(profile) => format!("{} {:?}", print::recipe(profile, edition), order.base),
    };
    let shaped_by = match what {
        What::Audio => String::new(),
        What::Print(_) => format!("{:?} {:?}", library.pieces.get(&edition.address.piece), titles(library, edition)),
    };
    let glossaries = format!("{:?}", library.glossaries);
    let version = env!("CARGO_PKG_VERSION");
    // A source that changes does not change what is said in its translation: only pages tell of it.
    let said = Edition { behind: Vec::new(), ..edition.clone() };
    let parts = [recipe, shaped_by, format!("{said:?}"), glossaries, words.digest(), version.to_owned()];
    let bytes: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
    format!("artifacts/{}", digest(&bytes).hex())
}

/// Titles that print shows where the text links to other pieces.
fn titles(library: &Library, edition: &Edition) -> Vec<String> {
    let same = library.editions.values().filter(|other| other.address.lang == edition.address.lang);
    same.map(|other| {
        format!("{} {:?}", other.address, other.document.title.iter().map(|s| s.text()).collect::<Vec<_>>())
    })
    .collect()
}

fn speak(
    workshop: &Workshop<'_>,
    edition: &Edition,
    words: &Words,
    speech: &Kept<'_>,
) -> Result<Result<Artifact, Vec<Finding>>, BuildError> {
    let spoken = audio::speak(edition, workshop.library, words, speech).map_err(|error| match error {
        ToolError::Unwanted => BuildError::Stopped,
        error => BuildError::Tool { edition: Box::new(edition.address.clone()), error },
    })?;
    let fault = speech.fault.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    if let Some(fault) = fault {
        return Err(BuildError::Shelf(fault));
    }
    let Some(spoken) = spoken else { return Ok(Err(Vec::new())) };
    let remarks = spoken.lost.iter().map(|(sentence, lost)| {
        let message = format!("the voice could not say {} in: {sentence}", lost.join(", "));
        Remark { rule: "speech-lost".to_owned(), message, place: (0, 0) }
    });
    let files = [
        ("opus", spoken.opus),
        ("mp3", spoken.mp3),
        ("vtt", spoken.vtt.into_bytes()),
        ("chapters.json", spoken.chapters.into_bytes()),
        ("script.txt", spoken.script.into_bytes()),
    ];
    Ok(Ok(Artifact {
        name: "audio".to_owned(),
        remarks: remarks.collect(),
        files: files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect(),
        places: spoken.places,
        pages: None,
        millis: Some(spoken.millis),
    }))
}

fn print(
    workshop: &Workshop<'_>,
    order: &Order,
    edition: &Edition,
    profile: &print::Profile,
) -> Result<Result<Artifact, Vec<Finding>>, BuildError> {
    let booklet = Booklet {
        title: "",
        lang: &edition.address.lang,
        editions: vec![edition],
        library: workshop.library,
        profile,
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: None,
        base: order.base.as_deref().unwrap_or_default(),
        version: env!("CARGO_PKG_VERSION"),
    };
    let printed = match print::booklet(&booklet) {
        Ok(printed) => printed,
        Err(error @ PrintError::NoFont { .. }) => {
            let finding =
                Finding::warning("font-none", &edition.file, Place::default(), format!("no large print: {error}"))
                    .help("install a font for this script, for example Debian's fonts-noto-core or fonts-noto-cjk");
            return Ok(Err(vec![finding]));
        }
        Err(error) => {
            return Err(BuildError::Print { edition: Box::new(edition.address.clone()), message: error.to_string() });
        }
    };
    let remark = |finding: &Finding| {
        let place = (finding.line, finding.column);
        Remark { rule: finding.rule.to_owned(), message: finding.message.clone(), place }
    };
    let remarks = printed.findings.iter().map(remark).collect();
    Ok(Ok(Artifact {
        name: format!("print/{}", profile.name),
        files: BTreeMap::from([(format!("{}.pdf", profile.name), printed.pdf)]),
        places: printed.places.into_iter().next().unwrap_or_default(),
        pages: Some(printed.pages),
        millis: None,
        remarks,
    }))
}

fn findings(artifact: &Artifact, edition: &Edition) -> Vec<Finding> {
    let finding = |Remark { rule, message, place: (line, column) }: &Remark| {
        let (rule, help) = match rule.as_str() {
            "speech-lost" => ("speech-lost", "respell the word for the voice: `spoken` in the glossary"),
            "font-none" => ("font-none", "write what it says in words, or install a font that draws it"),
            _ => ("print-overflow", "shorten the longest word, or make the table narrower"),
        };
        let place = Place { line: *line, column: *column };
        Finding::warning(rule, &edition.file, place, message.clone()).help(help)
    };
    artifact.remarks.iter().map(finding).collect()
}

/// A kept artifact: length of the head, head as JSON, files one after the other.
fn to_bytes(artifact: &Artifact) -> Vec<u8> {
    let lengths = artifact.files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect();
    let head = serde_json::to_vec(&Head { artifact: artifact.clone(), lengths }).unwrap_or_default();
    let mut out = (head.len() as u64).to_le_bytes().to_vec();
    out.extend(head);
    artifact.files.values().for_each(|bytes| out.extend(bytes));
    out
}

fn from_bytes(bytes: &[u8]) -> Option<Artifact> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (head, mut rest) = rest.split_at_checked(length)?;
    let Head { mut artifact, lengths } = serde_json::from_slice(head).ok()?;
    for (name, length) in lengths {
        let (file, after) = rest.split_at_checked(length)?;
        artifact.files.insert(name, file.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(artifact)
}

/// A kept clip: counts and lengths in little endian, then the packets and frames.
pub(super) fn clip_bytes(clip: &Clip) -> Vec<u8> {
    let mut out = Vec::new();
    let number = |value: usize, out: &mut Vec<u8>| out.extend(u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes());
    for value in [clip.samples as usize, clip.speech_end as usize, clip.opus.len(), clip.mp3.len(), clip.lost.len()] {
        number(value, &mut out);
    }
    let lost = clip.lost.iter().map(String::as_bytes);
    for part in clip.opus.iter().chain(&clip.mp3).map(Vec::as_slice).chain(lost) {
        number(part.len(), &mut out);
        out.extend(part);
    }
    out
}

pub(super) fn clip_from(bytes: &[u8]) -> Option<Clip> {
    let mut rest = bytes;
    let number = |rest: &mut &[u8]| -> Option<u32> {
        let (four, after) = rest.split_first_chunk::<4>()?;
        *rest = after;
        Some(u32::from_le_bytes(*four))
    };
    let (samples, speech_end) = (number(&mut rest)?, number(&mut rest)?);
    let counts = [number(&mut rest)?, number(&mut rest)?, number(&mut rest)?];
    let mut lists: [Vec<Vec<u8>>; 3] = Default::default();
    for (list, count) in lists.iter_mut().zip(counts) {
        for _ in 0..count {
            let length = usize::try_from(number(&mut rest)?).ok()?;
            let (part, after) = rest.split_at_checked(length)?;
            list.push(part.to_vec());
            rest = after;
        }
    }
    let [opus, mp3, lost] = lists;
    let lost = lost.into_iter().map(String::from_utf8).collect::<Result<_, _>>().ok()?;
    let whole = rest.is_empty()
        && samples % Clip::UNIT == 0
        && opus.len() as u64 * 480 == u64::from(samples)
        && mp3.len() as u64 * 576 == u64::from(samples);
    whole.then_some(Clip { opus, mp3, samples, speech_end, lost })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_clip_is_read_back_whole_or_not_at_all() {
        let clip = Clip {
            opus: vec![vec![1; 9]; 6],
            mp3: vec![vec![2; 7]; 5],
            samples: 2880,
            speech_end: 90,
            lost: vec!["ab".into()],
        };
        let bytes = clip_bytes(&clip);

        assert_eq!(clip_from(&bytes), Some(clip));
        for cut in 0..bytes.len() {
            assert_eq!(clip_from(&bytes[..cut]), None, "{cut}");
        }
    }

    #[test]
    fn a_kept_artifact_is_read_back_whole_or_not_at_all() {
        let files = BTreeMap::from([("a.pdf".to_owned(), vec![1, 2, 3]), ("b".to_owned(), vec![])]);
        let artifact = Artifact { name: "print/aph-18".into(), files, pages: Some(2), ..Artifact::default() };
        let bytes = to_bytes(&artifact);

        assert_eq!(from_bytes(&bytes), Some(artifact));
        assert_eq!(from_bytes(&bytes[..bytes.len() - 1]), None);
    }
}
