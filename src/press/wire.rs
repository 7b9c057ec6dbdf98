//! What travels between the press and a worker, in frames of [`crate::voice::wire`].

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::{Draft, Limits, PressError, Pressed, PrintOrder};
use crate::content::Folders;
use crate::lang::Lang;
use crate::voice::sandbox::Policy;
use crate::voice::wire::{broken, read_frame, write_frame};

/// The largest PDF, in bytes.
pub(super) const LARGEST_PDF: usize = 48 << 20;

/// The largest picture of a page, in bytes.
pub(super) const LARGEST_PICTURE: usize = 1 << 20;

/// The largest answer: a PDF, its pictures, and some room.
const LARGEST_ANSWER: usize = LARGEST_PDF + (Pressed::MOST_PICTURES + 1) * LARGEST_PICTURE;

/// The largest request: a pipe can hold so much. Sending one must never wait for a worker that hangs, so one
/// that is larger than the worker's own pipe is not sent.
pub(super) const LARGEST_REQUEST: usize = 1 << 20;

/// The largest order, in a pipe that the system did not widen.
const LARGEST_ORDER: usize = 60_000;

/// What the press asks of a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Request {
    /// Load the content; comes first and once.
    Start {
        /// The folders that hold it.
        content: Folders,
        /// Today, as ISO 8601 writes it.
        today: String,
        /// What each order may use.
        memory_bytes: u64,
        /// The same, in seconds.
        processor_seconds: u64,
        /// Whether the worker may print without a layer of its sandbox.
        sandbox: Policy,
    },
    /// Print this.
    Print(Box<PrintOrder>),
    /// Print this with an edition that is not in the library.
    Preview(Box<PrintOrder>, Box<Draft>),
}

/// What a worker answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The content is loaded and the worker is shut in; or the layers of the sandbox that are required and do
    /// not hold.
    Ready(Result<(), String>),
    /// The PDF and its pictures.
    Pressed(Pressed, Health),
    /// There is none.
    Refused(Refusal, Health),
}

/// Whether a worker can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Health {
    /// It can.
    Fresh,
    /// It holds so much memory that the next order might not get enough: it wants to be replaced.
    Worn,
}

/// Why a worker did not print an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Refusal {
    /// As [`PressError::Unknown`].
    Unknown { what: String },
    /// As [`PressError::NoFont`].
    NoFont { lang: Lang, characters: String },
    /// As [`PressError::TooLarge`].
    TooLarge,
    /// As [`PressError::Fault`].
    Fault(String),
}

impl From<Refusal> for PressError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unknown { what } => Self::Unknown { what },
            Refusal::NoFont { lang, characters } => Self::NoFont { lang, characters },
            Refusal::TooLarge => Self::TooLarge,
            Refusal::Fault(what) => Self::Fault(what),
        }
    }
}

impl Request {
    /// The request to start.
    pub(super) fn start(content: Folders, today: String, limits: Limits) -> Self {
        let processor_seconds = limits.processor_time.as_secs();
        let (memory_bytes, sandbox) = (limits.memory_bytes, limits.sandbox);
        Self::Start { content, today, memory_bytes, processor_seconds, sandbox }
    }

    /// The request as bytes.
    ///
    /// # Errors
    /// When it is longer than a pipe holds.
    pub(super) fn to_frame(&self) -> io::Result<Vec<u8>> {
        let json = serde_json::to_vec(self)?;
        let most = match self {
            Self::Preview(..) => LARGEST_REQUEST,
            Self::Start { .. } | Self::Print(_) => LARGEST_ORDER,
        };
        if json.len() > most {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let mut frame = Vec::new();
        write_frame(&mut frame, b'o', &[&json])?;
        Ok(frame)
    }

    /// Receives a request; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        match read_frame(from, LARGEST_REQUEST + 1)? {
            None => Ok(None),
            Some((b'o', body)) => Ok(Some(serde_json::from_slice(&body)?)),
            Some(_) => Err(broken()),
        }
    }
}

/// What stands before the bytes of an answer.
#[derive(Serialize, Deserialize)]
struct Head {
    pages: usize,
    sheets: usize,
    /// The length of the PDF.
    pdf: usize,
    /// The lengths of the pictures.
    pictures: Vec<usize>,
    named: Vec<String>,
    health: Health,
}

impl Answer {
    /// Sends the answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Ready(entered) => write_frame(to, b'r', &[&serde_json::to_vec(entered)?]),
            Self::Pressed(pressed, health) => {
                let head = serde_json::to_vec(&Head {
                    pages: pressed.pages,
                    sheets: pressed.sheets,
                    pdf: pressed.pdf.len(),
                    pictures: pressed.pictures.iter().map(Vec::len).collect(),
                    named: pressed.named.clone(),
                    health: *health,
                })?;
                let length = u32::try_from(head.len()).map_err(|_| broken())?.to_le_bytes();
                let mut parts: Vec<&[u8]> = vec![&length, &head, &pressed.pdf];
                parts.extend(pressed.pictures.iter().map(Vec::as_slice));
                write_frame(to, b'p', &parts)
            }
            Self::Refused(refusal, health) => write_frame(to, b'x', &[&serde_json::to_vec(&(refusal, health))?]),
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
            Some((b'p', body)) => pressed(&body).ok_or_else(broken)?,
            Some((b'x', body)) => {
                let (refusal, health) = serde_json::from_slice(&body)?;
                Self::Refused(refusal, health)
            }
            Some(_) => return Err(broken()),
        }))
    }
}

fn pressed(body: &[u8]) -> Option<Answer> {
    let (length, rest) = body.split_first_chunk::<4>()?;
    let (head, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let head: Head = serde_json::from_slice(head).ok()?;
    let (pdf, mut rest) = rest.split_at_checked(head.pdf)?;
    let mut pictures = Vec::new();
    for length in head.pictures {
        let (picture, after) = rest.split_at_checked(length)?;
        pictures.push(picture.to_vec());
        rest = after;
    }
    let pressed = Pressed { pdf: pdf.to_vec(), pages: head.pages, sheets: head.sheets, pictures, named: head.named };
    rest.is_empty().then_some(Answer::Pressed(pressed, head.health))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::print::{Imprint, Paper, Theme, Typeface};
    use crate::content::{Address, Level, PieceName};

    #[test]
    fn a_request_arrives_as_it_was_sent() {
        let piece = PieceName { collection: "rights".into(), piece: "example".into() };
        let order = PrintOrder {
            editions: vec![Address { piece, lang: "zh-Hans".parse().unwrap(), level: Level::Plain }],
            profile: "aph-18".into(),
            size: Some(20),
            paper: Paper::A5,
            theme: Theme::YellowOnBlack,
            typeface: Typeface::OpenDyslexic,
            imprint: Imprint::new("A \"name\"", "", "1", "").unwrap(),
            base: "https://example.org/".into(),
            lang: Lang::english(),
        };
        let address = order.editions[0].clone();
        let draft = Draft { address, markdown: "x".repeat(LARGEST_ORDER), lock: "a 1\n".into() };
        let named = vec!["/a b".into(), "/c".into()];
        let folders = Folders { named, added: Vec::new(), kept: "/d".into() };
        let requests = [
            Request::start(folders, "2026-11-24".into(), Limits::default()),
            Request::Print(Box::new(order.clone())),
            Request::Preview(Box::new(order.clone()), Box::new(draft)),
        ];

        let pipe: Vec<u8> = requests.iter().flat_map(|request| request.to_frame().unwrap()).collect();

        let mut pipe = pipe.as_slice();
        for request in requests {
            assert_eq!(Request::read(&mut pipe).unwrap(), Some(request));
        }
        assert_eq!(Request::read(&mut pipe).unwrap(), None);
        let long = PrintOrder { profile: "x".repeat(LARGEST_ORDER), ..order };
        assert!(Request::Print(Box::new(long)).to_frame().is_err());
    }

    #[test]
    fn an_answer_arrives_as_it_was_sent_or_not_at_all() {
        let pictures = vec![vec![4], vec![5, 6]];
        let pressed = Pressed { pdf: vec![1, 2, 3], pages: 3, sheets: 2, pictures, named: vec!["🪿".into()] };
        let answers = [
            Answer::Ready(Ok(())),
            Answer::Ready(Err("seccomp absent".into())),
            Answer::Pressed(pressed, Health::Worn),
            Answer::Refused(Refusal::Unknown { what: "edition".into() }, Health::Fresh),
            Answer::Refused(Refusal::NoFont { lang: Lang::english(), characters: "𐌰".into() }, Health::Fresh),
            Answer::Refused(Refusal::TooLarge, Health::Fresh),
        ];

        for answer in answers {
            let mut pipe = Vec::new();
            answer.write(&mut pipe).unwrap();
            assert_eq!(Answer::read(&mut pipe.as_slice()).unwrap(), Some(answer));
            assert!(Answer::read(&mut &pipe[..pipe.len() - 1]).is_err());
        }
    }
}
