//! Frames between the program and a worker that checks files: those of [`crate::process::frame`].

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use crate::channels::FilesBySuffix;
use crate::process::frame::{broken, read_frame, write_frame};
use crate::process::sandbox::Status;
use crate::verify::page::PageFacts;
use crate::verify::{CheckRecord, Expected};

/// The largest request: all files of an artifact.
const LARGEST_REQUEST: usize = 2 << 30;

/// The largest answer.
const LARGEST_ANSWER: usize = 64 << 20;

/// Files to check, and what they should hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) channel: String,
    pub(super) expected: Expected,
}

/// The head of a request as it is sent.
#[derive(Serialize, Deserialize)]
struct Head {
    request: Request,
    lengths: Vec<(String, usize)>,
}

/// Outcome of the checks of an artifact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Every check.
    pub records: Vec<CheckRecord>,
    /// Facts about a page that the site's checks need.
    pub facts: Option<PageFacts>,
}

/// Answer of a worker.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer {
    /// The layers of its sandbox are entered; whether each holds.
    Ready(Status),
    /// The files were checked.
    Checked(Checked),
}

impl Request {
    /// Sends the request and the files.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, files: &FilesBySuffix, to: &mut impl Write) -> io::Result<()> {
        let lengths = files.iter().map(|(end, bytes)| (end.clone(), bytes.len())).collect();
        let head = serde_json::to_vec(&Head { request: self.clone(), lengths })?;
        let length = u32::try_from(head.len()).map_err(|_| broken())?.to_le_bytes();
        let mut parts: Vec<&[u8]> = vec![&length, &head];
        parts.extend(files.values().map(Vec::as_slice));
        write_frame(to, b'v', &parts)
    }

    /// Receives a request and the files; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<(Self, FilesBySuffix)>> {
        let Some((b'v', body)) = read_frame(from, LARGEST_REQUEST)? else { return Ok(None) };
        let (length, rest) = body.split_first_chunk::<4>().ok_or_else(broken)?;
        let (head, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or_else(broken)?;
        let Head { request, lengths } = serde_json::from_slice(head)?;
        let mut files = FilesBySuffix::new();
        for (end, length) in lengths {
            let (file, after) = rest.split_at_checked(length).ok_or_else(broken)?;
            files.insert(end, file.to_vec());
            rest = after;
        }
        Ok(Some((request, files)))
    }
}

impl Answer {
    /// Sends the answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Ready(status) => write_frame(to, b'r', &[&serde_json::to_vec(status)?]),
            Self::Checked(checked) => write_frame(to, b'c', &[&serde_json::to_vec(checked)?]),
        }
    }

    /// Receives an answer; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        Ok(Some(match read_frame(from, LARGEST_ANSWER)? {
            None => return Ok(None),
            Some((b'r', body)) => Self::Ready(serde_json::from_slice(&body)?),
            Some((b'c', body)) => Self::Checked(serde_json::from_slice(&body)?),
            Some(_) => return Err(broken()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_arrives_as_it_was_sent_or_not_at_all() {
        let request = Request { channel: "page".to_owned(), expected: Expected::default() };
        let files = FilesBySuffix::from([("html".to_owned(), b"<p>".to_vec()), ("x".to_owned(), Vec::new())]);
        let mut pipe = Vec::new();
        request.write(&files, &mut pipe).unwrap();

        assert_eq!(Request::read(&mut pipe.as_slice()).unwrap(), Some((request, files)));
        assert!(Request::read(&mut &pipe[..pipe.len() - 1]).is_err());
    }
}
