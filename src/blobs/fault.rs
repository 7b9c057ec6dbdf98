//! Explains errors of a store to the operator.

use std::error::Error as _;

use object_store::Error;
use object_store::client::HttpError;

use crate::pipeline::{BlobError, BlobErrorKind};

/// Message for a file that was replaced while it was read.
pub(super) const CHANGED: &str = "it became another file while it was read";

/// The thing that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MissingResource {
    /// A file in a store that is there.
    File,
    /// The store itself.
    Store,
}

/// Returns what is missing, if the error means that something is.
pub(super) fn missing(error: &Error) -> Option<MissingResource> {
    // The protocol reports both as status 404, and which one it is in a word of the answer.
    match error {
        _ if answered(error, "404") && error.to_string().contains("NoSuchBucket") => Some(MissingResource::Store),
        Error::NotFound { .. } => Some(MissingResource::File),
        _ => None,
    }
}

/// Converts an error to the program's own type.
pub(super) fn of(key: &str, error: &Error) -> BlobError {
    let fault = kind(error);
    let message = match fault {
        BlobErrorKind::NoStore => String::from("the bucket is not there"),
        BlobErrorKind::Refused => format!("the store refuses us: {}", said(error)),
        BlobErrorKind::Unreachable => format!("the store does not answer: {}", said(error)),
        BlobErrorKind::Changed => String::from(CHANGED),
        BlobErrorKind::Key | BlobErrorKind::Full | BlobErrorKind::Other => said(error),
    };
    BlobError { key: key.to_owned(), fault, message }
}

fn kind(error: &Error) -> BlobErrorKind {
    match error {
        _ if missing(error) == Some(MissingResource::Store) => BlobErrorKind::NoStore,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => BlobErrorKind::Refused,
        _ if answered(error, "401") || answered(error, "403") => BlobErrorKind::Refused,
        Error::Precondition { .. } => BlobErrorKind::Changed,
        _ if is_full(error) => BlobErrorKind::Full,
        _ if failed_on_the_way(error) => BlobErrorKind::Unreachable,
        _ => BlobErrorKind::Other,
    }
}

/// Returns `true` if the request was not answered, or the server answered that it cannot.
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

/// Returns `true` if the disk has no room, or its owner may use no more of it.
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

/// Returns `true` if a server answered with this status. The library keeps the type that holds the status private, and
/// some operations report every status as one kind of error.
fn answered(error: &Error, status: &str) -> bool {
    error.to_string().contains(&format!("status code: {status}"))
}

/// Returns the store's error message in one line that a log can hold.
fn said(error: &Error) -> String {
    const MAX_CHARS: usize = 400;
    let line = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
