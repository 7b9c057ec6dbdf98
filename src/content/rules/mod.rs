//! The rules that content is checked against. Each has a stable name, a page that explains it
//! (`evenhand explain RULE`), and in that page an example that breaks it, which a test runs.

mod capitals;
mod structure;
mod translation;
pub(super) mod unwritten;
pub(super) mod wording;

use super::{Edition, Library, PieceName};
use crate::document::SourceLocation;
use crate::finding::{Finding, Severity};

pub use capitals::is_word;
pub(super) use structure::first_place;
pub use translation::{first_difference, same_skeleton};
pub use unwritten::{MARK, RULE as UNWRITTEN};

/// A rule and the page that explains it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Stable name of the rule.
    pub name: &'static str,
    /// The page, in Markdown: what the rule asks, why, an example that breaks it, how to mend it.
    pub page: &'static str,
}

macro_rules! rules {
    ($($name:literal)*) => {
        /// Every rule, in order of name.
        pub const RULES: &[Rule] = &[$(Rule { name: $name, page: include_str!(concat!($name, ".md")) }),*];
    };
}

rules! {
    "abbreviation-undefined"
    "address-unclear"
    "all-caps"
    "alt-meaningless"
    "alt-missing"
    "answer-missing"
    "bare-url"
    "block-unclosed"
    "cache-damaged"
    "comment-open"
    "contact-incomplete"
    "content-empty"
    "control-character"
    "country-block"
    "country-differs"
    "country-unknown"
    "date-wrong"
    "divider-glued"
    "emphasis-open"
    "explains-missing"
    "explains-unknown"
    "fence-unclosed"
    "file-unreadable"
    "folder-unreadable"
    "font-none"
    "footnote-missing"
    "footnote-twice"
    "footnote-unused"
    "form-failed"
    "front-matter"
    "front-matter-key"
    "guard-agent"
    "guard-condition"
    "guard-exception"
    "guard-law"
    "guard-negation"
    "guard-number"
    "guard-promise"
    "guard-scope"
    "guard-strength"
    "guard-term"
    "hard-sentence"
    "heading-empty"
    "heading-glued"
    "heading-skipped"
    "html-refused"
    "indented-text"
    "line-empty"
    "line-unknown"
    "link-broken"
    "link-differs"
    "link-target"
    "link-text"
    "link-unused"
    "list-number"
    "name-unfit"
    "nesting-too-deep"
    "not-nfc"
    "numbers-differ"
    "other-system"
    "passage-language"
    "phone-unclear"
    "picture-in-text"
    "picture-missing"
    "picture-of-text"
    "picture-unfit"
    "plain-missing"
    "plain-sentence-long"
    "print-overflow"
    "proof-failed"
    "quote-source"
    "raw-html"
    "review-broken"
    "review-claim"
    "review-outdated"
    "review-passed"
    "second-title"
    "section-name-twice"
    "sentence-too-long"
    "skeleton-differs"
    "span-unknown"
    "speech-fallback"
    "speech-lost"
    "syntax-unknown"
    "table-broken"
    "table-caption"
    "table-cells"
    "table-header"
    "table-shape"
    "template-mark"
    "term-unknown"
    "to-be-written"
    "toml-wrong"
    "trace-broken"
    "trace-missing"
    "trace-stale"
    "trace-unfounded"
    "trace-unrendered"
    "translation-behind"
    "translation-unlocked"
    "video-file"
    "video-without-words"
    "voice-none"
    "words-lost"
}

/// The rule of that name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// Errors with which an edition is built and served all the same: nothing that it says is lost.
const SHOWN: [&str; 2] = ["sentence-too-long", "nesting-too-deep"];

/// Returns `true` if an edition is left out of the library because of a finding.
pub(super) fn leaves_out(finding: &Finding) -> bool {
    finding.rule == unwritten::RULE || finding.severity == Severity::Error && !SHOWN.contains(&finding.rule)
}

/// Checks the editions of a piece against every rule that looks at more than one line. What is found hangs on the piece
/// itself, its editions and the glossaries.
pub(super) fn check(library: &Library, piece: &PieceName, findings: &mut Vec<Finding>) {
    for (_, edition) in library.editions_of(piece) {
        check_edition(library, edition, findings);
    }
}

/// Checks a library against the rules that look at more than its texts: glossaries, and days that have passed.
pub(super) fn check_whole(library: &Library, today: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    wording::explanations(library, &mut findings);
    translation::reviews(library, today, &mut findings);
    findings
}

/// Checks one edition, which may be outside the library.
pub(super) fn check_edition(library: &Library, edition: &Edition, findings: &mut Vec<Finding>) {
    let mut check = RuleContext { library, edition, findings };
    structure::check(&mut check);
    // The other rules compare words, and would report each that is missing a second time.
    if unwritten::check(&mut check) {
        return;
    }
    wording::check(&mut check);
    translation::check(&mut check);
    super::review::check(edition, findings);
    super::jurisdiction::check(library, edition, findings);
}

/// An edition under examination.
struct RuleContext<'a> {
    library: &'a Library,
    edition: &'a Edition,
    findings: &'a mut Vec<Finding>,
}

impl RuleContext<'_> {
    fn error(
        &mut self,
        rule: &'static str,
        place: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
        clause: &'static str,
    ) {
        self.findings.push(Finding::error(rule, &self.edition.file, place, message).help(help).standard(clause));
    }

    fn warning(
        &mut self,
        rule: &'static str,
        place: SourceLocation,
        message: impl Into<String>,
        help: impl Into<String>,
        clause: &'static str,
    ) {
        self.findings.push(Finding::warning(rule, &self.edition.file, place, message).help(help).standard(clause));
    }
}
