//! What may be wrong with a translation, in words.

use maud::{Markup, html};

use crate::channels::html::Ui;
use crate::lang::Lang;
use crate::translation::exchange::ReadError;
use crate::translation::{Problem, ProblemKind, Role, Weight};
use crate::uploads::UploadError;
use crate::words::{Words, text};

/// What stands before and behind English words inside those of another language. No letter is written so.
const ENGLISH: [char; 2] = ['\u{f0000}', '\u{f0001}'];

/// What is said of a problem. The rules of the content speak English alone; it knows which words are theirs,
/// so that they are shown and read aloud as English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saying(String);

impl From<String> for Saying {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl Saying {
    /// Its parts in turn, and the language of those that are not in the desk's.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Option<Lang>, &str)> {
        let parts = self.0.split(ENGLISH).enumerate().filter(|(_, part)| !part.is_empty());
        parts.map(|(place, part)| ((place % 2 == 1).then(Lang::english), part))
    }

    /// It on a page.
    pub(super) fn shown(&self, ui: Ui<'_>) -> Markup {
        html! {
            @for (lang, part) in self.parts() {
                @match lang { Some(lang) => (ui.in_lang(&lang, part)), None => (ui.says(part)) }
            }
        }
    }

    /// It without marks.
    pub(super) fn plain(&self) -> String {
        self.0.replace(ENGLISH, "")
    }
}

/// Words of a rule.
fn english(words: &str) -> String {
    let [before, behind] = ENGLISH;
    format!("{before}{}{behind}", words.replace(ENGLISH, ""))
}

/// What is wrong, and what to do, in one or two sentences.
pub(super) fn says(ui: Ui<'_>, problem: &Problem) -> Saying {
    Saying(marked(ui, problem))
}

fn marked(ui: Ui<'_>, problem: &Problem) -> String {
    let words = ui.words;
    match &problem.kind {
        ProblemKind::Empty => text!(words, "work-problem-empty"),
        &ProblemKind::TooLong { most } => text!(words, "work-problem-too-long", most = words.number(most as u64)),
        ProblemKind::JoinedToNothing => text!(words, "work-problem-joined"),
        ProblemKind::SegmentUnknown => text!(words, "work-problem-unknown"),
        ProblemKind::NumbersDiffer { missing, added } => {
            both(words, text!(words, "work-problem-numbers"), (missing, added))
        }
        ProblemKind::PhoneChanged { missing, added } => {
            both(words, text!(words, "work-problem-phone"), (missing, added))
        }
        ProblemKind::EmailChanged { missing, added } => {
            both(words, text!(words, "work-problem-email"), (missing, added))
        }
        ProblemKind::LinkChanged { missing, added } => both(words, text!(words, "work-problem-link"), (missing, added)),
        ProblemKind::DateChanged { missing, added } => both(words, text!(words, "work-problem-date"), (missing, added)),
        ProblemKind::DateUnchecked { shown, iso } => {
            text!(words, "work-problem-date-unchecked", shown = shown.as_str(), date = words.date(iso))
        }
        ProblemKind::CodeChanged { missing, added } => both(words, text!(words, "work-problem-code"), (missing, added)),
        ProblemKind::FootnotesDiffer { .. } => text!(words, "work-problem-footnotes"),
        ProblemKind::BreakLost => text!(words, "work-problem-break"),
        ProblemKind::MarkupBroken { mark } => text!(words, "work-problem-mark", mark = mark.to_string()),
        ProblemKind::MarkupUnknown(finding) => text!(words, "work-problem-markup", said = english(&finding.message)),
        ProblemKind::ControlCharacter { code } => {
            text!(words, "work-problem-control", code = format!("U+{code:04X}"))
        }
        ProblemKind::Composed => text!(words, "work-problem-composed"),
        ProblemKind::ScriptImplausible { expected, found } => {
            text!(words, "work-problem-script", expected = expected.as_str(), found = found.as_str())
        }
        ProblemKind::LanguageImplausible { found } => {
            text!(words, "work-problem-language", found = language(found, ui))
        }
        ProblemKind::SameAsSource => text!(words, "work-problem-same"),
        ProblemKind::TermUnexplained { key } => text!(words, "work-problem-term", key = key.as_str()),
        ProblemKind::SkeletonDiffers => text!(words, "work-problem-skeleton"),
        ProblemKind::Rule(finding) => {
            text!(words, "work-problem-rule", said = english(&finding.message), next = english(&finding.help))
        }
    }
}

/// What differs, then what is missing and what is too much.
fn both(words: &Words, what: String, (missing, added): (&Vec<String>, &Vec<String>)) -> String {
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

/// How grave it is, in a word.
pub(super) fn weight(words: &Words, weight: Weight) -> String {
    match weight {
        Weight::Error => text!(words, "work-weight-error"),
        Weight::Warning => text!(words, "work-weight-warning"),
        Weight::Note => text!(words, "work-weight-note"),
    }
}

/// What a sentence is in its document.
pub(super) fn role(words: &Words, role: Role) -> String {
    match role {
        Role::Title => text!(words, "work-role-title"),
        Role::Summary => text!(words, "work-role-summary"),
        Role::Heading(_) => text!(words, "work-role-heading"),
        Role::Text => text!(words, "work-role-text"),
        Role::Item => text!(words, "work-role-item"),
        Role::Term => text!(words, "work-role-term"),
        Role::Meaning => text!(words, "work-role-meaning"),
        Role::TableCaption => text!(words, "work-role-table-caption"),
        Role::ColumnHead => text!(words, "work-role-column-head"),
        Role::RowHead => text!(words, "work-role-row-head"),
        Role::Cell => text!(words, "work-role-cell"),
        Role::Quotation => text!(words, "work-role-quotation"),
        Role::QuotationSource => text!(words, "work-role-quotation-source"),
        Role::Note => text!(words, "work-role-note"),
        Role::PictureWords => text!(words, "work-role-picture"),
        Role::Caption => text!(words, "work-role-caption"),
        Role::Description => text!(words, "work-role-description"),
        Role::ContactName => text!(words, "work-role-contact-name"),
        Role::Contact(_) => text!(words, "work-role-contact"),
        Role::Question => text!(words, "work-role-question"),
        Role::Answer => text!(words, "work-role-answer"),
        Role::FilmTitle => text!(words, "work-role-film"),
        Role::Transcript => text!(words, "work-role-transcript"),
        Role::Code => text!(words, "work-role-code"),
        Role::Footnote => text!(words, "work-role-footnote"),
    }
}

/// Why a file was not taken, and what to do.
pub(super) fn not_read(ui: Ui<'_>, error: &UploadError) -> Saying {
    let words = ui.words;
    match error {
        UploadError::Refused(why) => unreadable(ui, why),
        UploadError::Stopped { .. } => Saying(text!(words, "work-file-stopped")),
        UploadError::NotStarted(_) => Saying(text!(words, "work-file-no-reader")),
        UploadError::Busy => Saying(text!(words, "work-file-busy")),
    }
}

/// Why a file that was read was not taken.
fn unreadable(ui: Ui<'_>, error: &ReadError) -> Saying {
    let words = ui.words;
    Saying(match error {
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
    use crate::document::Place;
    use crate::finding::Finding;

    fn shown(lang: &str, message: &str) -> String {
        let lang: Lang = lang.parse().unwrap();
        let (words, finding) = (Words::of(&lang), Finding::error("link-text", "", Place::default(), message));
        let kind = ProblemKind::Rule(Box::new(finding.help("say where it leads")));
        let problem = Problem { segment: None, kind, weight: Weight::Error };
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
