//! The pages "Privacy" and "Who runs this site, and how to reach them" of a service.

use axum::body::Body;
use axum::http::Response;

use super::demand_board::COUNTED_DAYS;
use super::reader::ReaderContext;
use crate::channels::page::{KeptPeriods, MailPeriods, OperatorPage, operator_page};
use crate::config::ServeArgs;
use crate::database::{ATTEMPT_DAYS, SESSION_DAYS, STOPPED_DAYS, UNCONFIRMED_DAYS};

/// Handler of the page about what is kept of people.
pub(super) async fn privacy(reader: ReaderContext) -> Response<Body> {
    page(&reader, OperatorPage::Privacy)
}

/// Handler of the page about who is responsible.
pub(super) async fn responsible(reader: ReaderContext) -> Response<Body> {
    page(&reader, OperatorPage::Operator)
}

fn page(reader: &ReaderContext, which: OperatorPage) -> Response<Body> {
    let (served, lang) = (&reader.served, &reader.lang);
    let about = (&served.settings.operator.operator(), Some(&kept(&served.settings)));
    reader.page(operator_page(which, about, (lang, &served.langs), served.words(lang), &served.site))
}

/// Returns the periods that this service keeps to.
fn kept(settings: &ServeArgs) -> KeptPeriods {
    // Without its public address a service sends no mail.
    let sends_mail = settings.smtp.is_some() && settings.base.is_some();
    KeptPeriods {
        counted: COUNTED_DAYS.into(),
        ended_request: settings.contact_days.into(),
        request: settings.ask_days.into(),
        mail: sends_mail.then_some(MailPeriods { unconfirmed: UNCONFIRMED_DAYS, stopped: STOPPED_DAYS }),
        session: SESSION_DAYS,
        attempts: ATTEMPT_DAYS,
        audit: settings.audit_days.into(),
    }
}
