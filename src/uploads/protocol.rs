//! Frames between the service and an upload reader: those of [`crate::process::frame`].

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use crate::content::Address;
use crate::document::Document;
use crate::process::frame::{broken, read_frame, write_frame};
use crate::process::sandbox::Status;
use crate::translation::exchange::{MAX_BYTES, ReadError, Received};

/// The largest source that is sent along, as JSON.
const LARGEST_SOURCE: usize = 32 << 20;

/// The largest answer: every sentence of a file once, and what JSON adds.
const LARGEST_ANSWER: usize = 4 * MAX_BYTES;

/// Context that a reader needs beside the file's bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Upload {
    /// The file's name as its sender has it.
    pub(super) name: String,
    /// The edition that was translated.
    pub(super) address: Address,
    /// The source document.
    pub(super) document: Document,
    /// The edition that the file is for.
    pub(super) target: Address,
}

/// Reply of a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UploadReply {
    /// The layers of its sandbox are entered; whether each holds.
    Ready(Status),
    /// The file was read.
    Read(Received),
    /// The file cannot be taken.
    Refused(ReadError),
}

impl Upload {
    /// Sends the request and the file.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, file: &[u8], to: &mut impl Write) -> io::Result<()> {
        let head = serde_json::to_vec(self)?;
        let length = u32::try_from(head.len()).map_err(|_| broken())?.to_le_bytes();
        write_frame(to, b'u', &[&length, &head, file])
    }

    /// Receives a request and the file; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<(Self, Vec<u8>)>> {
        let Some((b'u', body)) = read_frame(from, LARGEST_SOURCE + MAX_BYTES)? else { return Ok(None) };
        let (length, rest) = body.split_first_chunk::<4>().ok_or_else(broken)?;
        let (head, file) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or_else(broken)?;
        Ok(Some((serde_json::from_slice(head)?, file.to_vec())))
    }
}

impl UploadReply {
    /// Sends the answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Ready(status) => write_frame(to, b'r', &[&serde_json::to_vec(status)?]),
            Self::Read(received) => write_frame(to, b'd', &[&serde_json::to_vec(received)?]),
            Self::Refused(why) => write_frame(to, b'x', &[&serde_json::to_vec(why)?]),
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
            Some((b'd', body)) => Self::Read(serde_json::from_slice(&body)?),
            Some((b'x', body)) => Self::Refused(serde_json::from_slice(&body)?),
            Some(_) => return Err(broken()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::exchange::ReadIssue;

    #[test]
    fn an_answer_arrives_as_it_was_sent_or_not_at_all() {
        let received = Received {
            draft: [("a".to_owned(), "\u{1f426} \"b\"\n".to_owned())].into(),
            stamps: [("a".to_owned(), "c".to_owned())].into(),
            unfinished: vec!["d".to_owned()],
        };
        let faults = vec![ReadIssue { line: 3, message: "no".to_owned() }];
        let answers = [
            UploadReply::Ready(Status::unknown("no")),
            UploadReply::Read(received),
            UploadReply::Refused(ReadError::Costly { line: 9 }),
            UploadReply::Refused(ReadError::Faults(faults)),
            UploadReply::Refused(ReadError::OlderSource { unknown: vec!["e".to_owned()] }),
        ];

        for answer in answers {
            let mut pipe = Vec::new();
            answer.write(&mut pipe).unwrap();
            assert_eq!(UploadReply::read(&mut pipe.as_slice()).unwrap(), Some(answer));
            assert!(UploadReply::read(&mut &pipe[..pipe.len() - 1]).is_err());
        }
    }
}
