//! Changes of how a person signs in, on the first page of the desk.

use maud::{Markup, html};

use crate::database::CHANGE_DAYS;
use crate::l10n::text;
use crate::server::desk::DeskSession;
use crate::server::desk::admin::audit::done;
use crate::server::error::HttpProblem;

/// The part of the desk's first page that lists them; nothing where there are none.
pub(in crate::server::desk) async fn section(visit: &DeskSession) -> Result<Markup, HttpProblem> {
    let (words, ui) = (visit.words(), visit.ui());
    let changes = visit.served.store.account_changes(&visit.person.id).await?;
    Ok(html! {
        @if !changes.is_empty() {
            section aria-labelledby="changes" {
                h2 #changes { (ui.says(text!(words, "desk-changes", days = CHANGE_DAYS))) }
                ul.cards {
                    @for change in &changes {
                        li {
                            p {
                                strong {
                                    @match &change.by {
                                        Some(name) => bdi { (name) },
                                        None => (ui.says(text!(words, "desk-audit-program"))),
                                    }
                                }
                                " – " (ui.says(done(words, &change.action).unwrap_or_default()))
                            }
                            p.quiet {
                                (ui.date(&change.at.day())) " "
                                (ui.says(text!(words, "desk-audit-clock", time = change.at.clock())))
                            }
                        }
                    }
                }
                p { a href="/desk/account/" { (ui.says(text!(words, "desk-changes-not-you"))) } }
            }
        }
    })
}
