//! Findings: what is wrong, where, what to do next, and which standard says so; told in words that read well
//! aloud, in colour on a terminal, or as JSON.

use std::borrow::Cow;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceOffset};
use serde::{Deserialize, Serialize};

/// Location in a source file; lines and columns count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct SourceLocation {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The piece cannot be built as it is.
    Error,
    /// A reader will meet a barrier, or somebody must look.
    Warning,
    /// Good to know.
    Note,
}

/// A problem in the content that somebody should look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, relative to the content's folder; empty where no file is meant.
    pub file: String,
    /// The content's folder, where that is not the first of several.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub folder: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: usize,
    /// Severity.
    pub severity: Severity,
    /// The rule's stable name, as `evenhand explain` takes it.
    pub rule: &'static str,
    /// Description of the problem.
    pub message: String,
    /// Next step for the author.
    pub help: String,
    /// The clause of a standard that asks for it; empty where none does.
    pub standard: Cow<'static, str>,
}

impl Finding {
    /// A finding because of which the piece cannot be built.
    #[must_use]
    pub fn error(rule: &'static str, file: &str, place: SourceLocation, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, rule, file, place, message.into())
    }

    /// A finding that somebody should look at.
    #[must_use]
    pub fn warning(rule: &'static str, file: &str, place: SourceLocation, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, rule, file, place, message.into())
    }

    /// A finding that is good to know.
    #[must_use]
    pub fn note(rule: &'static str, file: &str, place: SourceLocation, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, rule, file, place, message.into())
    }

    fn new(severity: Severity, rule: &'static str, file: &str, place: SourceLocation, message: String) -> Self {
        let SourceLocation { line, column } = place;
        Self {
            file: file.to_owned(),
            folder: String::new(),
            line,
            column,
            severity,
            rule,
            message: escaped(&message, char::is_control),
            help: String::new(),
            standard: Cow::Borrowed(""),
        }
    }

    /// Adds the next step.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Names the clause that asks for it.
    #[must_use]
    pub fn standard(mut self, standard: &'static str) -> Self {
        self.standard = Cow::Borrowed(standard);
        self
    }

    /// The finding as lines that read well aloud, without colour.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = format!("{} {}: {}\n", self.severity.word(), self.rule, self.message);
        match (self.file.is_empty(), self.line) {
            (true, _) => {}
            (false, 0) => out.push_str(&format!("in {}\n", self.whole_file())),
            (false, line) => out.push_str(&format!("in {}, line {line}, column {}\n", self.whole_file(), self.column)),
        }
        if !self.help.is_empty() {
            out.push_str(&format!("help: {}\n", self.help));
        }
        if !self.standard.is_empty() {
            out.push_str(&format!("standard: {}\n", self.standard));
        }
        out
    }

    /// The file, and its folder where that must be said.
    fn whole_file(&self) -> String {
        match self.folder.as_str() {
            "" => visible(&self.file),
            folder => format!("{} of {}", visible(&self.file), visible(folder)),
        }
    }

    /// The finding with the line it is about, in colour, for a terminal.
    #[must_use]
    pub fn pretty(&self, source: Option<&str>) -> String {
        let shown = FindingDiagnostic {
            finding: self,
            source: source.map(|text| NamedSource::new(self.whole_file(), text.to_owned())),
        };
        let theme =
            GraphicalTheme { characters: miette::ThemeCharacters::ascii(), styles: miette::ThemeStyles::ansi() };
        let mut out = String::new();
        let handler = GraphicalReportHandler::new_themed(theme).without_cause_chain();
        match handler.render_report(&mut out, &shown) {
            Ok(()) => out,
            Err(std::fmt::Error) => self.plain(),
        }
    }
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A finding as miette takes it.
#[derive(Debug)]
struct FindingDiagnostic<'a> {
    finding: &'a Finding,
    source: Option<NamedSource<String>>,
}

/// A text of a stranger without signs that steer a terminal or turn its order.
pub(crate) fn visible(name: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    escaped(name, |c| c.is_control() || turns(c))
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match is_escaped(c) {
            true => out.extend(c.escape_unicode()),
            false => out.push(c),
        }
    }
    out
}

impl std::fmt::Display for FindingDiagnostic<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.finding.message)
    }
}

impl std::error::Error for FindingDiagnostic<'_> {}

impl Diagnostic for FindingDiagnostic<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        Some(Box::new(self.finding.rule))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Note => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        let Finding { help, standard, .. } = self.finding;
        match (help.is_empty(), standard.is_empty()) {
            (true, true) => None,
            (false, true) => Some(Box::new(help)),
            (true, false) => Some(Box::new(standard)),
            (false, false) => Some(Box::new(format!("{help} ({standard})"))),
        }
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let text = self.source.as_ref()?.inner();
        if self.finding.line == 0 {
            return None;
        }
        let offset = SourceOffset::from_location(text, self.finding.line, self.finding.column.max(1));
        let label = LabeledSpan::new_with_span(Some("here".to_owned()), (offset, 1));
        Some(Box::new(std::iter::once(label)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding() -> Finding {
        let place = SourceLocation { line: 3, column: 1 };
        Finding::error("alt-missing", "rights/fair-trial/en.md", place, "the picture has no description")
            .help("write what it shows between the brackets, or `decorative`")
            .standard("WCAG 2.2 SC 1.1.1")
    }

    #[test]
    fn a_finding_reads_well_aloud() {
        assert_eq!(
            finding().plain(),
            "error alt-missing: the picture has no description\n\
             in rights/fair-trial/en.md, line 3, column 1\n\
             help: write what it shows between the brackets, or `decorative`\n\
             standard: WCAG 2.2 SC 1.1.1\n"
        );
    }

    #[test]
    fn a_name_of_a_file_steers_no_terminal_and_adds_no_line() {
        let name = "rights/a\nerror forged: b\u{1b}[2J\u{202e}.md";
        let finding = Finding::error("name-unfit", name, SourceLocation::default(), format!("`{name}` is no name"));

        let plain = finding.plain();
        assert_eq!(plain.lines().count(), 2, "{plain}");
        assert!(!plain.contains(['\u{1b}', '\r']), "{plain:?}");
        assert!(plain.contains("in rights/a\\u{a}error forged: b\\u{1b}[2J\\u{202e}.md\n"), "{plain}");
    }

    #[test]
    fn on_a_terminal_the_line_is_shown_without_box_drawing() {
        let pretty = finding().pretty(Some("one\n\n![](a.svg)\n"));

        assert!(pretty.contains("alt-missing") && pretty.contains("![](a.svg)"), "{pretty}");
        assert!(!pretty.chars().any(|c| ('\u{2500}'..='\u{257f}').contains(&c)), "{pretty}");
    }

    #[test]
    fn json_names_every_part() {
        let json = serde_json::to_value(finding()).unwrap();

        assert_eq!(json["rule"], "alt-missing");
        assert_eq!(json["severity"], "error");
        assert_eq!(json["line"], 3);
    }
}
