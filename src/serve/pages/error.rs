//! Short pages that say what is wrong and what to do next.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use maud::{Markup, html};

use super::super::served::Served;
use crate::channels::html::{Here, Shell, Ui, desk_style, frame};
use crate::lang::Lang;
use crate::store::{Full, StoreError};
use crate::words::text;

/// What can go wrong in the eyes of a visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::serve) enum Problem {
    /// There is no such page.
    NotFound,
    /// It was here and was taken away.
    Gone,
    /// What was sent is too large.
    TooLarge,
    /// What was sent cannot be read.
    Unreadable,
    /// Another method than the address knows.
    Method,
    /// It came from another site.
    Foreign,
    /// The account may not do it.
    Forbidden,
    /// Nobody is signed in, or with a token that may not do it.
    Unknown,
    /// It changed in between.
    Changed,
    /// Too much was asked for in a short time.
    TooMany,
    /// The address opened as many demands as it may.
    ManyDemands,
    /// Too many demands are open.
    FullDemands,
    /// The person has as many open works as are allowed.
    ManyWorks,
    /// It is being made.
    BeingMade,
    /// Too much is going on.
    Busy,
    /// It took too long.
    TooLong,
    /// A fault of ours.
    Fault,
}

impl Problem {
    pub(in crate::serve) fn status(self) -> StatusCode {
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
    pub(in crate::serve) fn retry_after(self) -> Option<u64> {
        match self {
            Self::BeingMade | Self::Busy => Some(15),
            Self::TooMany => Some(60),
            Self::ManyDemands | Self::FullDemands => Some(3_600),
            _ => None,
        }
    }

    /// Its name in machine-readable answers.
    pub(in crate::serve) fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Gone => "gone",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Method => "method-not-allowed",
            Self::Foreign => "foreign",
            Self::Forbidden => "forbidden",
            Self::Unknown => "not-signed-in",
            Self::Changed => "changed",
            Self::TooMany => "too-many-requests",
            Self::ManyDemands => "too-many-demands",
            Self::FullDemands => "demands-full",
            Self::ManyWorks => "too-many-works",
            Self::BeingMade => "being-made",
            Self::Busy => "busy",
            Self::TooLong => "too-long",
            Self::Fault => "fault",
        }
    }

    /// What is wrong, and what to do.
    pub(in crate::serve) fn says(self, ui: Ui<'_>) -> (String, String) {
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
impl IntoResponse for Problem {
    fn into_response(self) -> Response<Body> {
        let mut response = (self.status(), "").into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::None => Self::NotFound,
            StoreError::OwnWork => Self::Forbidden,
            StoreError::Full(Full::Address) => Self::ManyDemands,
            StoreError::Full(Full::Language | Full::All) => Self::FullDemands,
            StoreError::ManyWorks(_) => Self::ManyWorks,
            StoreError::Changed | StoreError::Taken | StoreError::LastAdministrator | StoreError::LastWay => {
                Self::Changed
            }
            StoreError::Busy => Self::Busy,
            error => {
                tracing::error!(%error, "the store did not answer");
                Self::Fault
            }
        }
    }
}

/// The page that tells of a problem. It may be shown at any address.
pub(in crate::serve) fn error(served: &Served, lang: &Lang, problem: Problem) -> String {
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
