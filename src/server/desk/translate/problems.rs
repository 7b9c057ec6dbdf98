//! Describes issues of a translation in words.

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::translation::exchange::ReadError;
use crate::translation::{QaIssue, QaIssueKind, QaSeverity, SegmentRole};
use crate::uploads::UploadError;

/// Marks before and behind English words inside those of another language. No letter is written so.
const ENGLISH: [char; 2] = ['\u{f0000}', '\u{f0001}'];

/// Description of an issue. The rules of the content speak English alone; it knows which words are theirs,
/// so that they are shown and read aloud as English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::server::desk) struct IssueText(String);

impl From<String> for IssueText {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl IssueText {
    /// Returns the parts in turn, and the language of those that are not in the desk's.
    pub(in crate::server::desk) fn parts(&self) -> impl Iterator<Item = (Option<Lang>, &str)> {
        let parts = self.0.split(ENGLISH).enumerate().filter(|(_, part)| !part.is_empty());
        parts.map(|(place, part)| ((place % 2 == 1).then(Lang::english), part))
    }

    /// Writes the description on a page.
    pub(in crate::server::desk) fn shown(&self, ui: Ui<'_>) -> Markup {
        html! {
            @for (lang, part) in self.parts() {
                @match lang { Some(lang) => (ui.in_lang(&lang, part)), None => (ui.says(part)) }
            }
        }
    }

    /// Returns the description without marks.
    pub(in crate::server::desk) fn plain(&self) -> String {
        self.0.replace(ENGLISH, "")
    }
}

/// Words of a rule.
fn english(words: &str) -> String {
    let [before, behind] = ENGLISH;
    format!("{before}{}{behind}", words.replace(ENGLISH, ""))
}

/// Describes an issue and what to do, in one or two sentences.
pub(in crate::server::desk) fn says(ui: Ui<'_>, problem: &QaIssue) -> IssueText {
    IssueText(marked(ui, problem))
}

fn marked(ui: Ui<'_>, problem: &QaIssue) -> String {
    let words = ui.words;
    match &problem.kind {
        QaIssueKind::Empty => text!(words, "work-problem-empty"),
        &QaIssueKind::TooLong { most } => text!(words, "work-problem-too-long", most = words.number(most as u64)),
        QaIssueKind::JoinedToNothing => text!(words, "work-problem-joined"),
        QaIssueKind::SegmentUnknown => text!(words, "work-problem-unknown"),
        QaIssueKind::NumbersDiffer { missing, added } => {
            both(words, text!(words, "work-problem-numbers"), (missing, added))
        }
        QaIssueKind::PhoneChanged { missing, added } => {
            both(words, text!(words, "work-problem-phone"), (missing, added))
        }
        QaIssueKind::EmailChanged { missing, added } => {
            both(words, text!(words, "work-problem-email"), (missing, added))
        }
        QaIssueKind::LinkChanged { missing, added } => both(words, text!(words, "work-problem-link"), (missing, added)),
        QaIssueKind::DateChanged { missing, added } => both(words, text!(words, "work-problem-date"), (missing, added)),
        QaIssueKind::DateUnchecked { shown, iso } => {
            text!(words, "work-problem-date-unchecked", shown = shown.as_str(), date = words.date(iso))
        }
        QaIssueKind::CodeChanged { missing, added } => both(words, text!(words, "work-problem-code"), (missing, added)),
        QaIssueKind::FootnotesDiffer { .. } => text!(words, "work-problem-footnotes"),
        QaIssueKind::BreakLost => text!(words, "work-problem-break"),
        QaIssueKind::MarkupBroken { mark } => text!(words, "work-problem-mark", mark = mark.to_string()),
        QaIssueKind::MarkupUnknown(finding) => text!(words, "work-problem-markup", said = english(&finding.message)),
        QaIssueKind::ControlCharacter { code } => {
            text!(words, "work-problem-control", code = format!("U+{code:04X}"))
        }
        QaIssueKind::Composed => text!(words, "work-problem-composed"),
        QaIssueKind::ScriptImplausible { expected, found } => {
            text!(words, "work-problem-script", expected = expected.as_str(), found = found.as_str())
        }
        QaIssueKind::LanguageImplausible { found } => {
            text!(words, "work-problem-language", found = language(found, ui))
        }
        QaIssueKind::SameAsSource => text!(words, "work-problem-same"),
        QaIssueKind::TermUnexplained { key } => text!(words, "work-problem-term", key = key.as_str()),
        QaIssueKind::SkeletonDiffers => text!(words, "work-problem-skeleton"),
        QaIssueKind::Rule(finding) => {
            text!(words, "work-problem-rule", said = english(&finding.message), next = english(&finding.help))
        }
    }
}

/// Describes a difference: what is missing and what is too much.
fn both(words: &Messages, what: String, (missing, added): (&Vec<String>, &Vec<String>)) -> String {
    let mut said = what;
    if !missing.is_empty() {
        said = format!("{said} {}", text!(words, "work-problem-missing", things = words.list(missing)));
    }
    if !added.is_empty() {
        said = format!("{said} {}", text!(words, "work-problem-added", things = words.list(added)));
    }
    said
}

/// A language by the code that ISO 639-3 gives it.
fn language(code: &str, ui: Ui<'_>) -> String {
    code.parse().map_or_else(|_| code.to_owned(), |lang| ui.name_of(&lang))
}

/// Returns the severity in a word.
pub(in crate::server::desk) fn weight(words: &Messages, weight: QaSeverity) -> String {
    match weight {
        QaSeverity::Error => text!(words, "work-weight-error"),
        QaSeverity::Warning => text!(words, "work-weight-warning"),
        QaSeverity::Note => text!(words, "work-weight-note"),
    }
}

/// Returns the role of a sentence in its document.
pub(in crate::server::desk) fn role(words: &Messages, role: SegmentRole) -> String {
    match role {
        SegmentRole::Title => text!(words, "work-role-title"),
        SegmentRole::Summary => text!(words, "work-role-summary"),
        SegmentRole::Heading(_) => text!(words, "work-role-heading"),
        SegmentRole::Text => text!(words, "work-role-text"),
        SegmentRole::Item => text!(words, "work-role-item"),
        SegmentRole::Term => text!(words, "work-role-term"),
        SegmentRole::Meaning => text!(words, "work-role-meaning"),
        SegmentRole::TableCaption => text!(words, "work-role-table-caption"),
        SegmentRole::ColumnHead => text!(words, "work-role-column-head"),
        SegmentRole::RowHead => text!(words, "work-role-row-head"),
        SegmentRole::Cell => text!(words, "work-role-cell"),
        SegmentRole::Quotation => text!(words, "work-role-quotation"),
        SegmentRole::QuotationSource => text!(words, "work-role-quotation-source"),
        SegmentRole::Note => text!(words, "work-role-note"),
        SegmentRole::PictureWords => text!(words, "work-role-picture"),
        SegmentRole::Caption => text!(words, "work-role-caption"),
        SegmentRole::Description => text!(words, "work-role-description"),
        SegmentRole::ContactName => text!(words, "work-role-contact-name"),
        SegmentRole::Contact(_) => text!(words, "work-role-contact"),
        SegmentRole::Question => text!(words, "work-role-question"),
        SegmentRole::Answer => text!(words, "work-role-answer"),
        SegmentRole::FilmTitle => text!(words, "work-role-film"),
        SegmentRole::Transcript => text!(words, "work-role-transcript"),
        SegmentRole::Code => text!(words, "work-role-code"),
        SegmentRole::Footnote => text!(words, "work-role-footnote"),
    }
}

/// Why a file was not taken, and what to do.
pub(in crate::server::desk) fn not_read(ui: Ui<'_>, error: &UploadError) -> IssueText {
    let words = ui.words;
    match error {
        UploadError::Refused(why) => unreadable(ui, why),
        UploadError::Stopped { .. } => IssueText(text!(words, "work-file-stopped")),
        UploadError::NotStarted(_) => IssueText(text!(words, "work-file-no-reader")),
        UploadError::Busy => IssueText(text!(words, "work-file-busy")),
    }
}

/// Why a file that was read was not taken.
fn unreadable(ui: Ui<'_>, error: &ReadError) -> IssueText {
    let words = ui.words;
    IssueText(match error {
        ReadError::TooLarge(_) => text!(words, "work-file-too-large"),
        ReadError::NotText => text!(words, "work-file-not-text"),
        &ReadError::Costly { line } => text!(words, "work-file-costly", line = line),
        &ReadError::Malformed { line } => text!(words, "work-file-malformed", line = line),
        ReadError::OtherKind => text!(words, "work-file-kind"),
        ReadError::Declares => text!(words, "work-file-declares"),
        ReadError::OtherPiece(piece) => text!(words, "work-file-other-piece", piece = piece.as_str()),
        ReadError::OtherLanguage(lang) => text!(words, "work-file-other-language", language = language(lang, ui)),
        ReadError::OlderSource { unknown } => {
            text!(words, "work-file-older", sentences = words.list(unknown))
        }
        ReadError::Faults(faults) => {
            let lines = faults
                .iter()
                .take(5)
                .map(|fault| text!(words, "work-file-line", line = fault.line, said = english(&fault.message)));
            text!(words, "work-file-faults", said = words.list(&lines.collect::<Vec<_>>()))
        }
        &ReadError::SkeletonDiffers { line } => text!(words, "work-file-skeleton", line = line),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::SourceLocation;
    use crate::finding::Finding;

    fn shown(lang: &str, message: &str) -> String {
        let lang: Lang = lang.parse().unwrap();
        let (words, finding) =
            (Messages::of(&lang), Finding::error("link-text", "", SourceLocation::default(), message));
        let kind = QaIssueKind::Rule(Box::new(finding.help("say where it leads")));
        let problem = QaIssue { segment: None, kind, weight: QaSeverity::Error };
        says(Ui { words: &words, page: &lang }, &problem).shown(Ui { words: &words, page: &lang }).into_string()
    }

    #[test]
    fn words_of_a_rule_are_english_inside_another_language_and_nothing_but_words_in_english() {
        assert_eq!(
            shown("ar", "a link says \u{f0001}<here>"),
            "<span lang=\"en\" dir=\"ltr\">a link says &lt;here&gt;</span>. \
             <span lang=\"en\" dir=\"ltr\">say where it leads</span>"
        );
        assert_eq!(shown("en", "a link says here"), "a link says here. say where it leads");
    }
}
