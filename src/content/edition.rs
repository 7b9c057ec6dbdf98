//! Reads an edition from its text: front matter, Markdown, rules. A folder is read with it, and so is a
//! text that exists nowhere yet.

use super::front_matter::{FrontMatter, FrontMatterValue, Parts};
use super::lenient::{Mender, weigh};
use super::picture::Beside;
use super::{
    Address, Edition, EditionData, Jurisdiction, Library, Manner, Wording, front_matter, jurisdiction, line, lock,
    markdown, rules, targets, word_account,
};
use crate::document::{Document, Sentence, SourceLocation};
use crate::finding::{Finding, Severity};
use crate::lang::{Country, Lang};

/// Reads an edition from its text as [`super::load`] would, in a library that need not hold it.
/// Pictures and films are taken by name from the other editions of the piece. `made_from` is the
/// record of what a translation was made from.
///
/// Returns no edition if a finding is an error.
#[must_use]
pub fn read_edition(
    library: &Library,
    address: &Address,
    text: &str,
    made_from: Option<&str>,
) -> (Option<Edition>, Vec<Finding>) {
    let (edition, findings) = read_with_faults(library, address, text, made_from);
    let whole = findings.iter().all(|finding| finding.severity != Severity::Error);
    (edition.filter(|_| whole), findings)
}

/// Reads an edition as far as it can be read, for placing findings in it.
pub(crate) fn read_with_faults(
    library: &Library,
    address: &Address,
    text: &str,
    made_from: Option<&str>,
) -> (Option<Edition>, Vec<Finding>) {
    let documents: Vec<&Document> =
        library.editions_of(&address.piece).map(|(_, edition)| &*edition.document).collect();
    let beside = Beside::Documents(&documents);
    let (path, manner) = (address.file(), Manner::Strict);
    let mut findings = Vec::new();
    let reading = EditionInput { path: &path, address, beside: &beside, manner, today: "", source: None };
    let mut edition = reading.parse(&unix(text), &mut findings);
    if let Some(edition) = &mut edition {
        let source = library.pieces.get(&address.piece).map(|piece| address.with(&piece.source, address.level));
        let source = source.filter(|source| source != address).and_then(|source| library.editions.get(&source));
        if let (Some(source), Some(made_from)) = (source, made_from) {
            edition.behind = lock::behind(made_from, &source.document);
            edition.made_from = lock::record_ids(made_from);
        }
        if edition.jurisdiction == Jurisdiction::Unnamed {
            edition.jurisdiction = Jurisdiction::of(jurisdiction::inherited(library, address));
        }
        targets::settle_edition(library, edition, &mut findings);
        rules::check_edition(library, edition, &mut findings);
    }
    findings.sort();
    findings.dedup();
    (edition, findings)
}

/// Reads an edition without any library around it, as far as it can be shown; pictures and films are
/// taken from `beside`. A day that the text does not name stays empty. Findings keep their weight: the
/// caller knows what it can do without.
pub(crate) fn read_alone(text: &str, address: &Address, beside: &Document) -> (Option<Edition>, Vec<Finding>) {
    let mut findings = Vec::new();
    let (path, manner, documents) = (address.file(), Manner::Lenient, [beside]);
    let beside = Beside::Documents(&documents);
    let reading = EditionInput { path: &path, address, beside: &beside, manner, today: "", source: None };
    let edition = reading.read(&unix(text), &mut findings);
    (edition, findings)
}

/// Text with line ends as Unix writes them and without a byte order mark.
pub(super) fn unix(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// Context for reading an edition, beside its text.
pub(super) struct EditionInput<'a> {
    /// The file, relative to the content's folder.
    pub(super) path: &'a str,
    pub(super) address: &'a Address,
    /// Pictures and films of the edition.
    pub(super) beside: &'a Beside<'a>,
    pub(super) manner: Manner,
    /// The date that is used if the text names none; only a lenient reading needs it.
    pub(super) today: &'a str,
    /// The language in which the piece was first written, if that is known.
    pub(super) source: Option<&'a Lang>,
}

impl EditionInput<'_> {
    /// Parses `text`. Rules that look further are not checked.
    pub(super) fn parse(&self, text: &str, findings: &mut Vec<Finding>) -> Option<Edition> {
        let mut found = Vec::new();
        let edition = self.read(text, &mut found);
        weigh(self.manner, &mut found);
        findings.append(&mut found);
        edition
    }

    fn read(&self, text: &str, findings: &mut Vec<Finding>) -> Option<Edition> {
        let (path, lang) = (self.path, &self.address.lang);
        let Parts { mut front, body, first_line } = front_matter::read(text, path, findings);
        let whole = findings.iter().all(|finding| finding.severity != Severity::Error);
        if self.manner == Manner::Strict && !whole {
            return None;
        }
        if self.manner == Manner::Lenient {
            self.fill(&mut front, findings);
        }
        let said = [&front.title, &front.summary].into_iter().flatten();
        let front_lines: Vec<(String, usize)> = said.map(|said| (said.text.clone(), said.line)).collect();
        let mut words = |said: Option<FrontMatterValue>| {
            let said = said.unwrap_or(FrontMatterValue { text: String::new(), line: 1 });
            let place = SourceLocation { line: said.line, column: 1 };
            (line::parse_line(&said.text, place, path, lang, findings), place)
        };
        let (title, place) = words(front.title);
        let title = Sentence::whole(title, place);
        let (summary, place) = words(front.summary);
        let summary = Sentence::split(summary, lang, place);
        let countries = front.countries.map_or_else(Vec::new, |said| {
            let place = SourceLocation { line: said.line, column: 1 };
            jurisdiction::read_codes(Country::codes(&said.text), path, place, findings)
        });
        let parsed = markdown::parse(body, first_line, path, lang, self.beside, findings);
        let mut document = markdown::document(lang, title, summary, &parsed);
        findings.extend(word_account::lost(&front_lines, &parsed, &document, path, findings));
        self.mend(&mut document, findings);
        Some(Edition::from(EditionData {
            address: self.address.clone(),
            revised: front.revised.unwrap_or_default(),
            wording: front.wording.unwrap_or(Wording::Machine),
            file: path.to_owned(),
            document: document.into(),
            whole: None,
            jurisdiction: Jurisdiction::of(countries),
            behind: Vec::new(),
            made_from: Vec::new(),
            trace: None,
            reviews: Vec::new(),
            manner: self.manner,
        }))
    }

    /// Fills in what the front matter does not say, from other systems' lines or from what is known.
    fn fill(&self, front: &mut FrontMatter, findings: &mut Vec<Finding>) {
        let place = SourceLocation { line: 1, column: 1 };
        let mut tell = |message: String, help: &str| {
            findings.push(Finding::warning("front-matter", self.path, place, message).help(help));
        };
        if front.summary.is_none()
            && let Some((key, said)) = front.instead.remove("summary")
        {
            tell(format!("`{key}` is taken for the summary"), "write `summary:` in the front matter");
            front.summary = Some(said);
        }
        if front.revised.is_none() {
            let (revised, message) = match front.instead.remove("revised") {
                Some((key, said)) => (said.text, format!("`{key}` is taken for the day of the last change")),
                None => {
                    (self.today.to_owned(), "nothing says when this was last changed; today's date is shown".to_owned())
                }
            };
            tell(message, "write `revised:` and the day on which a person last read the text against the law");
            front.revised = Some(revised);
        }
        if front.wording.is_none() {
            let original = self.source == Some(&self.address.lang);
            let (wording, message) = match original {
                true => (Wording::Original, "nothing says who wrote this; it is in the piece's own language"),
                false => (Wording::Machine, "nothing says who translated this; it is shown as made by a machine"),
            };
            tell(message.to_owned(), "write `translation: original`, `person` or `machine`");
            front.wording = Some(wording);
        }
    }

    fn mend(&self, document: &mut Document, findings: &mut Vec<Finding>) {
        let level_one = findings.iter().filter(|finding| finding.rule == "second-title");
        let level_one: Vec<SourceLocation> =
            level_one.map(|finding| SourceLocation { line: finding.line, column: finding.column }).collect();
        if self.manner == Manner::Strict {
            let repeated = Mender { file: self.path, findings }.repeated(document, &level_one);
            findings.retain(|finding| {
                let place = Some(SourceLocation { line: finding.line, column: finding.column });
                finding.severity != Severity::Error || finding.rule != "second-title" || place != repeated
            });
            return;
        }
        // The mender reports for each of these headings how it is shown.
        findings.retain(|finding| finding.rule != "second-title");
        Mender { file: self.path, findings }.mend(document, &level_one);
    }
}
