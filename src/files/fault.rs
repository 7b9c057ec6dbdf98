//! What a store's own errors mean for whoever runs the service.

use std::error::Error as _;

use object_store::Error;
use object_store::client::HttpError;

use crate::build::{ShelfError, ShelfFault};

/// What is said of a file that was replaced under its reader.
pub(super) const CHANGED: &str = "it became another file while it was read";

/// What is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// A file in a store that is there.
    File,
    /// The store itself.
    Store,
}

/// What an error says is not there.
pub(super) fn missing(error: &Error) -> Option<Missing> {
    // The protocol tells both by the status 404, and which one in a word of the answer.
    match error {
        _ if answered(error, "404") && error.to_string().contains("NoSuchBucket") => Some(Missing::Store),
        Error::NotFound { .. } => Some(Missing::File),
        _ => None,
    }
}

/// The error as the rest of the program knows it.
pub(super) fn of(key: &str, error: &Error) -> ShelfError {
    let fault = kind(error);
    let message = match fault {
        ShelfFault::NoStore => String::from("the bucket is not there"),
        ShelfFault::Refused => format!("the store refuses us: {}", said(error)),
        ShelfFault::Unreachable => format!("the store does not answer: {}", said(error)),
        ShelfFault::Changed => String::from(CHANGED),
        ShelfFault::Key | ShelfFault::Full | ShelfFault::Other => said(error),
    };
    ShelfError { key: key.to_owned(), fault, message }
}

fn kind(error: &Error) -> ShelfFault {
    match error {
        _ if missing(error) == Some(Missing::Store) => ShelfFault::NoStore,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => ShelfFault::Refused,
        _ if answered(error, "401") || answered(error, "403") => ShelfFault::Refused,
        Error::Precondition { .. } => ShelfFault::Changed,
        _ if is_full(error) => ShelfFault::Full,
        _ if failed_on_the_way(error) => ShelfFault::Unreachable,
        _ => ShelfFault::Other,
    }
}

/// Whether the request was not answered, or the server answered that it cannot.
fn failed_on_the_way(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<HttpError>() {
            return true;
        }
        cause = inner.source();
    }
    answered(error, "5")
}

/// Whether the disk has no room, or its owner may use no more of it.
fn is_full(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        let kind = inner.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        if matches!(kind, Some(std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)) {
            return true;
        }
        cause = inner.source();
    }
    false
}

/// Whether a server answered with such a status. The type that holds it is private to the library, and
/// some of its operations tell all of them as one kind of error.
fn answered(error: &Error, status: &str) -> bool {
    error.to_string().contains(&format!("status code: {status}"))
}

/// What the store said, in one line that a log can hold.
fn said(error: &Error) -> String {
    const MOST: usize = 400;
    let line = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
