//! Short pages that say what is wrong and what to do next.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use maud::{Markup, html};
use strum::IntoStaticStr;

use super::state::Snapshot;
use crate::channels::page::{Here, Shell, Ui, desk_style, frame};
use crate::database::{DemandLimitReached, StoreError};
use crate::l10n::text;
use crate::lang::Lang;

/// Error as a visitor sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::server) enum HttpProblem {
    /// The page does not exist.
    NotFound,
    /// The page was taken away.
    Gone,
    /// The request is too large.
    TooLarge,
    /// The request cannot be read.
    Unreadable,
    /// Another method than the address knows.
    #[strum(serialize = "method-not-allowed")]
    Method,
    /// The request came from another site.
    Foreign,
    /// The account may not do it.
    Forbidden,
    /// The request is not signed in, or its token may not do it.
    #[strum(serialize = "not-signed-in")]
    Unknown,
    /// The resource changed in between.
    Changed,
    /// Too much was asked for in a short time.
    #[strum(serialize = "too-many-requests")]
    TooMany,
    /// The address opened as many demands as it may.
    #[strum(serialize = "too-many-demands")]
    ManyDemands,
    /// Too many demands are open.
    #[strum(serialize = "demands-full")]
    FullDemands,
    /// The person has as many open works as are allowed.
    #[strum(serialize = "too-many-works")]
    ManyWorks,
    /// The file is being made.
    BeingMade,
    /// Too much is going on.
    Busy,
    /// The answer took too long.
    TooLong,
    /// A fault of ours.
    Fault,
}

impl HttpProblem {
    pub(in crate::server) fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Foreign | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Unknown => StatusCode::UNAUTHORIZED,
            Self::Changed | Self::ManyWorks => StatusCode::CONFLICT,
            Self::TooMany | Self::ManyDemands => StatusCode::TOO_MANY_REQUESTS,
            Self::BeingMade | Self::Busy | Self::TooLong | Self::FullDemands => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// After how many seconds another try makes sense.
    pub(in crate::server) fn retry_after(self) -> Option<u64> {
        match self {
            Self::BeingMade | Self::Busy => Some(15),
            Self::TooMany => Some(60),
            Self::ManyDemands | Self::FullDemands => Some(3_600),
            _ => None,
        }
    }

    /// Name in machine-readable answers.
    pub(in crate::server) fn name(self) -> &'static str {
        self.into()
    }

    /// Returns the error and what to do, in words.
    pub(in crate::server) fn says(self, ui: Ui<'_>) -> (String, String) {
        let words = ui.words;
        match self {
            Self::NotFound => (text!(words, "serve-not-found"), text!(words, "serve-not-found-next")),
            Self::Gone => (text!(words, "serve-gone"), text!(words, "serve-gone-next")),
            Self::TooLarge => (text!(words, "serve-too-large"), text!(words, "serve-too-large-next")),
            Self::Unreadable => (text!(words, "serve-unreadable"), text!(words, "serve-unreadable-next")),
            Self::Method => (text!(words, "serve-method"), text!(words, "serve-unreadable-next")),
            Self::Foreign => (text!(words, "desk-foreign"), text!(words, "desk-foreign-next")),
            Self::Forbidden => (text!(words, "desk-forbidden"), text!(words, "desk-forbidden-next")),
            Self::Unknown => (text!(words, "desk-unknown"), text!(words, "desk-unknown-next")),
            Self::Changed => (text!(words, "desk-changed"), text!(words, "desk-changed-next")),
            Self::TooMany => (text!(words, "serve-too-many"), text!(words, "serve-too-many-next")),
            Self::ManyDemands => (text!(words, "serve-many-demands"), text!(words, "serve-many-demands-next")),
            Self::FullDemands => (text!(words, "serve-full-demands"), text!(words, "serve-full-demands-next")),
            Self::ManyWorks => (text!(words, "work-many"), text!(words, "work-many-next")),
            Self::BeingMade => (text!(words, "serve-being-made"), text!(words, "serve-being-made-next")),
            Self::Busy => (text!(words, "serve-busy"), text!(words, "serve-busy-next")),
            Self::TooLong => (text!(words, "serve-too-long"), text!(words, "serve-too-long-next")),
            Self::Fault => (text!(words, "serve-fault"), text!(words, "serve-fault-next")),
        }
    }
}

/// An answer that says nothing yet: on its way out it becomes the page of the problem, in the reader's language.
impl IntoResponse for HttpProblem {
    fn into_response(self) -> Response<Body> {
        let mut response = (self.status(), "").into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for HttpProblem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::OwnWork => Self::Forbidden,
            StoreError::Full(DemandLimitReached::Address) => Self::ManyDemands,
            StoreError::Full(DemandLimitReached::Language | DemandLimitReached::All) => Self::FullDemands,
            StoreError::ManyWorks(_) => Self::ManyWorks,
            StoreError::Changed | StoreError::Taken | StoreError::LastAdministrator | StoreError::LastWay => {
                Self::Changed
            }
            StoreError::Busy => Self::Busy,
            error => {
                tracing::error!(%error, "the database did not answer");
                Self::Fault
            }
        }
    }
}

/// Writes the page of a problem. It can appear at any address.
pub(in crate::server) fn error(served: &Snapshot, lang: &Lang, problem: HttpProblem) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let here = Here::anywhere();
    let (title, next) = problem.says(ui);
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site: &served.site,
        title: title.clone(),
        description: String::new(),
        head: html! { (desk_style(&here)) meta name="robots" content="noindex"; },
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: Vec::new(),
        main: html! {
            div.list {
                h1 { (ui.says(title)) }
                p.lead { (ui.says(next)) }
                ul.ways-on {
                    li { a href=(here.home(lang)) { (ui.says(text!(words, "serve-to-home"))) } }
                    li { a href=(here.file(&format!("{lang}/search"))) { (ui.says(text!(words, "serve-search"))) } }
                    li { a href=(here.file(&format!("{lang}/ask/"))) { (ui.says(text!(words, "serve-ask"))) } }
                }
            }
        },
        about: Markup::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::HttpProblem::*;

    #[test]
    fn programs_read_the_names_that_they_know() {
        for (problem, name) in [
            (NotFound, "not-found"),
            (Gone, "gone"),
            (TooLarge, "too-large"),
            (Unreadable, "unreadable"),
            (Method, "method-not-allowed"),
            (Foreign, "foreign"),
            (Forbidden, "forbidden"),
            (Unknown, "not-signed-in"),
            (Changed, "changed"),
            (TooMany, "too-many-requests"),
            (ManyDemands, "too-many-demands"),
            (FullDemands, "demands-full"),
            (ManyWorks, "too-many-works"),
            (BeingMade, "being-made"),
            (Busy, "busy"),
            (TooLong, "too-long"),
            (Fault, "fault"),
        ] {
            assert_eq!(problem.name(), name);
        }
    }
}
