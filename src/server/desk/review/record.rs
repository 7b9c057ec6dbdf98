//! The record of review that an editor gives with an approval, and the records that readers are told of.

use maud::{Markup, html};
use strum::VariantArray as _;

use crate::channels::page::{Ui, reviews};
use crate::channels::reviewed::disability;
use crate::content::{Disability, ReviewFault, ReviewRole, ReviewRow, Wording};
use crate::l10n::{Messages, text};
use crate::server::desk::FormFields;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::service_page::{beside, described};
use crate::translation::QaIssueKind;

/// The longest text of a field, in characters: one more than a record may have, so that too long a text is refused.
const MAX_CHARACTERS: usize = 1_001;

/// A day for checking a record whose day is that of the decision.
const ANY_DAY: &str = "2000-01-01";

/// Errors by the field that they belong to.
type Errors = [(&'static str, String)];

/// Fields of the form, as they were sent.
#[derive(Default)]
pub(super) struct RecordForm {
    row: ReviewRow,
    /// Number of readers as it was typed.
    people: String,
}

impl RecordForm {
    /// Reads the fields.
    pub(super) fn read(sent: &FormFields) -> Self {
        let short = |name: &str| sent.get(name).trim().chars().take(MAX_CHARACTERS).collect::<String>();
        let people = short("record-people");
        let row = ReviewRow {
            role: short("record-role"),
            by: short("record-by"),
            country: short("record-country").to_uppercase(),
            people: people.parse().ok(),
            disabilities: sent.all("record-disability").take(Disability::VARIANTS.len()).map(str::to_owned).collect(),
            changed: short("record-changed"),
            not_checked: short("record-not-checked"),
            ..ReviewRow::default()
        };
        Self { row, people }
    }

    /// The record without its day and the words it is about, which publishing adds; `None` if none was chosen.
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn record(&self) -> Result<Option<ReviewRow>, ReviewFault> {
        let Ok(role) = self.row.role.parse::<ReviewRole>() else {
            return if self.row.role.is_empty() { Ok(None) } else { Err(ReviewFault::Role(self.row.role.clone())) };
        };
        let mut row = ReviewRow { on: ANY_DAY.to_owned(), ..self.row.clone() };
        // Fields that the form shows for another role are left over, not meant.
        if role != ReviewRole::Lawyer {
            row.country.clear();
        }
        if role != ReviewRole::ReaderPanel {
            (row.people, row.disabilities) = (None, Vec::new());
        }
        row.check_facts()?;
        Ok(Some(ReviewRow { on: String::new(), ..row }))
    }
}

/// Returns `true` for the record of a panel of readers.
pub(super) fn is_panel(row: Option<&ReviewRow>) -> bool {
    row.is_some_and(|row| row.role == ReviewRole::ReaderPanel.name())
}

/// The field of a fault.
pub(super) fn field_of(fault: &ReviewFault) -> &'static str {
    match fault.field() {
        "by" => "record-by",
        "country" => "record-country",
        "people" => "record-people",
        "disabilities" => "record-disabilities",
        "changed" => "record-changed",
        "not-checked" => "record-not-checked",
        _ => "record-role",
    }
}

/// Returns `true` if the translation claims Easy Read or a test by readers, and no panel of the published edition holds for
/// its words.
pub(super) fn claims_unsupported(bench: &TranslationView) -> bool {
    let is_claim = |kind: &QaIssueKind| matches!(kind, QaIssueKind::Rule(finding) if finding.rule == "review-claim");
    if !bench.problems.iter().any(|problem| is_claim(&problem.kind)) {
        return false;
    }
    let Some(published) = bench.library.editions.get(&bench.work.edition) else { return true };
    let Ok(assembled) = bench.assembled("", ANY_DAY) else { return true };
    let mut edition = assembled.edition;
    edition.reviews = published.reviews.clone();
    edition.wording = Wording::Person;
    !edition.has_reader_panel()
}

/// Returns the records that readers of the published edition are told of.
pub(super) fn current(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let published = bench.library.editions.get(&bench.work.edition);
    html! {
        @if let Some(edition) = published.filter(|edition| !edition.current_reviews().is_empty()) {
            p { (ui.says(text!(ui.words, "record-now"))) }
            dl { (reviews(edition, ui)) }
        }
    }
}

/// The fields of the form.
pub(super) fn fields(ui: Ui<'_>, form: &RecordForm, errors: &Errors) -> Markup {
    let words = ui.words;
    let row = &form.row;
    html! {
        fieldset #record {
            legend { (ui.says(text!(words, "record-legend"))) }
            p.quiet #record-explained { (ui.says(text!(words, "record-explained"))) }
            div.field {
                label for="record-role" { (ui.says(text!(words, "record-role"))) }
                (beside(ui, errors, "record-role"))
                select #record-role name="record-role" aria-describedby=(explained("record", errors, "record-role")) {
                    option value="" { (text!(words, "record-role-none")) }
                    @for role in ReviewRole::VARIANTS {
                        option value=(role.name()) selected[row.role == role.name()] { (role_name(*role, words)) }
                    }
                }
            }
            (line(ui, errors, "record-by", text!(words, "record-name"), &row.by))
            (line(ui, errors, "record-country", text!(words, "record-country"), &row.country))
            p.quiet #record-country-explained { (ui.says(text!(words, "record-country-explained"))) }
            (line(ui, errors, "record-people", text!(words, "record-people"), &form.people))
            fieldset #record-disabilities aria-describedby=[described(errors, "record-disabilities")] {
                legend { (ui.says(text!(words, "record-disabilities"))) }
                (beside(ui, errors, "record-disabilities"))
                @for one in Disability::VARIANTS {
                    label.choice {
                        input type="checkbox" name="record-disability" value=(one.name())
                            checked[row.disabilities.iter().any(|name| name == one.name())];
                        " " span { (ui.says(disability(*one, words))) }
                    }
                }
            }
            (line(ui, errors, "record-changed", text!(words, "record-changed"), &row.changed))
            (line(ui, errors, "record-not-checked", text!(words, "record-not-checked"), &row.not_checked))
        }
    }
}

fn line(ui: Ui<'_>, errors: &Errors, name: &'static str, label: String, value: &str) -> Markup {
    let is_text = matches!(name, "record-changed" | "record-not-checked");
    let ids = match name {
        "record-country" => Some(explained("record-country", errors, name)),
        _ => described(errors, name),
    };
    let wrong = described(errors, name).map(|_| "true");
    html! {
        div.field {
            label for=(name) { (ui.says(label)) }
            (beside(ui, errors, name))
            @if is_text {
                textarea id=(name) name=(name) rows="2" dir="auto" maxlength="1000" aria-describedby=[ids]
                    aria-invalid=[wrong] { "\n" (value) }
            } @else {
                input id=(name) name=(name) type="text" value=(value) maxlength="120" autocomplete="off" dir="auto"
                    aria-describedby=[ids] aria-invalid=[wrong];
            }
        }
    }
}

/// Ids of what describes a field.
fn explained(name: &str, errors: &Errors, field: &str) -> String {
    let ids = [Some(format!("{name}-explained")), described(errors, field)];
    ids.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn role_name(role: ReviewRole, words: &Messages) -> String {
    match role {
        ReviewRole::Lawyer => text!(words, "record-role-lawyer"),
        ReviewRole::PlainLanguageEditor => text!(words, "record-role-editor"),
        ReviewRole::NativeTranslator => text!(words, "record-role-translator"),
        ReviewRole::ReaderPanel => text!(words, "record-role-panel"),
    }
}
