//! The page on which the owner of a mail address says whether we may write to it.

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::service_page::{Listed, ServicePage};
use crate::server::state::Snapshot;

/// The purpose of the page of a mail address, or its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::server) enum MailPage {
    /// Asks whether we may write.
    Confirm,
    /// Asks whether to stop.
    Stop,
    /// We may write.
    Confirmed,
    /// We may not.
    Stopped,
    /// No address is kept.
    Gone,
}

/// A page behind a link in a mail. A program that only opens links changes nothing: the button does.
pub(in crate::server) fn mail(served: &Snapshot, lang: &Lang, tail: &str, page: MailPage) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let confirm = || (text!(words, "mail-confirm-title"), text!(words, "mail-confirm-summary"));
    let stop = || (text!(words, "mail-stop-title"), text!(words, "mail-stop-summary"));
    let button = |says: String| -> Markup {
        html! { form.desk action="./" method="post" { button type="submit" { (ui.says(says)) } } }
    };
    let ((title, summary), main) = match page {
        MailPage::Confirm => (
            confirm(),
            html! {
                (button(text!(words, "mail-confirm-do")))
                p { a href="../stop/" { (ui.says(text!(words, "mail-stop-title"))) } }
            },
        ),
        MailPage::Stop => (stop(), button(text!(words, "mail-stop-do"))),
        MailPage::Confirmed => ((confirm().0, text!(words, "mail-confirmed")), html! {}),
        MailPage::Stopped => ((stop().0, text!(words, "mail-stopped")), html! {}),
        MailPage::Gone => ((stop().0, text!(words, "mail-gone")), html! {}),
    };
    ServicePage { served, lang, tail, title, summary, listed: Listed::No, main }.html()
}
