//! Checks of a plain text: encoding, marks, sentences, languages.

use std::collections::BTreeMap;

use super::expected::letters;
use super::language::{fault_of, tag_fault};
use super::order::{Search, in_order};
use super::{ArtifactChecks, Check, CheckInfo, Expected, Fault, Limits, Outcome, row, run, table};
use crate::channels::{Extract, FilesBySuffix, makers, text};

/// Fails if a text cannot be read.
pub(super) const READABLE: CheckInfo =
    row!("text", "text-readable", "RFC 3629", "UTF-8 within limits on size", Error, "");

/// The checks of a text.
pub(super) static CHECKS: &[Check<TextFile>] = table! { "text":
    "text-lines", "RFC 2046, 4.1.3",
        "lines end in one way, no line is overlong, the last one ends", Warning, "lines" => lines;
    "text-title", "", "first words against the title of the edition", Warning, "" => title;
    "text-sentences", "EN 301 549, 10.2",
        "each sentence of the manifest, with its punctuation, in order", Error, "%" => sentences;
    "text-braces", "", "marks of the channel are opened and closed", Warning, "marks" => braces;
    "text-lang-text", "WCAG 2.2 SC 3.1.2",
        "script and detector on the words of each language", Warning, "runs" => languages;
    "text-characters", "Unicode, 23",
        "no lost, private or unseen characters; isolates are closed", Warning, "" => characters;
};

/// A text that was read, and what it should hold.
pub struct TextFile {
    source: String,
    extract: Extract,
    expected: Expected,
}

/// Checks a text.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let (records, file) = run(&READABLE, CHECKS, || TextFile::parse(files, expected));
    ArtifactChecks { records, extract: file.map(|file| file.extract) }
}

impl TextFile {
    fn parse(files: &FilesBySuffix, expected: &Expected) -> Result<Self, String> {
        let bytes = files.get("txt").ok_or("there is no text")?;
        if bytes.len() > Limits::TEXT {
            return Err(format!("the text has {} bytes; {} are read", bytes.len(), Limits::TEXT));
        }
        let source = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?.to_owned();
        if source.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        let maker = makers().find(|(id, _)| *id == text::ID).ok_or("plain text is not among the channels")?.1;
        Ok(Self { extract: maker.extract(files)?, source, expected: expected.clone() })
    }

    fn said(&self) -> String {
        self.extract.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

fn lines(file: &TextFile) -> Outcome {
    const LONGEST: usize = 100_000;
    let mut faults = Vec::new();
    if file.source.contains('\r') {
        faults.push("some lines end with a carriage return".to_owned());
    }
    if !file.source.ends_with('\n') {
        faults.push("the last line does not end: it may have been cut".to_owned());
    }
    if file.source.starts_with('\u{feff}') {
        faults.push("it begins with a byte order mark".to_owned());
    }
    let longest = file.source.lines().map(str::len).max().unwrap_or(0);
    if longest > LONGEST {
        faults.push(format!("a line has {longest} bytes"));
    }
    Outcome::from(faults).with_count(file.source.lines().count())
}

fn title(file: &TextFile) -> Outcome {
    if file.expected.title.is_empty() {
        return Outcome::not_checked("no manifest says what its title is");
    }
    let beginning: String = file.said().chars().take(2_000).collect();
    match letters(&beginning).starts_with(&letters(&file.expected.title)) {
        true => Outcome::passed(),
        false => Outcome::failed(Fault::new(format!("it does not begin with its title `{}`", file.expected.title))),
    }
}

fn sentences(file: &TextFile) -> Outcome {
    // Additions of the channel stand in braces, which are no part of what is said.
    in_order(&file.said(), &file.expected.sentences, Search { words: None, is_named: false })
}

fn braces(file: &TextFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (number, line) in (1..).zip(file.source.lines()) {
        match text::marks(line) {
            Some(marks) => count += marks,
            None => faults.push(format!("a mark in line {number} is not opened and closed")),
        }
    }
    Outcome::from(faults).with_count(count)
}

fn languages(file: &TextFile) -> Outcome {
    let Some(own) = file.expected.lang.as_deref() else {
        return Outcome::not_checked("no manifest names its language");
    };
    let (mut faults, mut whole) = (Vec::new(), BTreeMap::<&str, String>::new());
    for part in &file.extract.parts {
        let lang = part.lang.as_deref().unwrap_or(own);
        if part.lang.is_some() && lang != own {
            faults.extend(tag_fault(lang));
        }
        faults.extend(fault_of(&part.text, lang));
        let all = whole.entry(lang).or_default();
        if all.len() < 20_000 {
            all.push_str(&part.text);
            all.push(' ');
        }
    }
    if faults.is_empty() {
        faults.extend(whole.iter().filter_map(|(lang, text)| fault_of(text, lang)));
    }
    Outcome::from(faults).with_count(file.extract.parts.len())
}

fn characters(file: &TextFile) -> Outcome {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(file.source.lines()) {
        let (mut open, mut is_lost) = (0_usize, false);
        for c in line.chars() {
            match c {
                '\u{2066}'..='\u{2068}' | '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open += 1,
                '\u{2069}' | '\u{202c}' => match open.checked_sub(1) {
                    Some(fewer) => open = fewer,
                    None => is_lost = true,
                },
                '\u{fffd}' => faults.push(format!("line {number} holds a lost character (U+FFFD)")),
                '\u{e000}'..='\u{f8ff}' => faults.push(format!("line {number} holds a character of private use")),
                '\u{200b}' | '\u{ad}' => faults.push(format!("line {number} holds a character that nobody sees")),
                c if c.is_control() && c != '\t' => faults.push(format!("line {number} holds a control character")),
                _ => {}
            }
        }
        if open > 0 || is_lost {
            faults.push(format!("marks of direction in line {number} are opened and not closed"));
        }
    }
    Outcome::from(faults)
}
