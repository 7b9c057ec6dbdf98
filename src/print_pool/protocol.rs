//! Protocol between the pool and a worker, in frames of [`crate::process::frame`].

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::{DraftEdition, EditionOrder, OrderLimits, PrintOrder, PrintPoolError, PrintResult, Warmth};
use crate::channels::layout::LaidOut;
use crate::content::Folders;
use crate::lang::Lang;
use crate::process::frame::{broken, read_frame, write_frame};
use crate::process::sandbox::Policy;

/// The largest PDF, in bytes.
pub(super) const LARGEST_PDF: usize = 48 << 20;

/// The largest picture of a page, in bytes.
pub(super) const LARGEST_PICTURE: usize = 1 << 20;

/// The largest answer: a PDF, the one to be folded, their pictures, and some room.
const LARGEST_ANSWER: usize = 2 * LARGEST_PDF + (PrintResult::MAX_PICTURES + 1) * LARGEST_PICTURE;

/// The largest request: a pipe can hold so much. Sending one must never wait for a worker that hangs, so one
/// that is larger than the worker's own pipe is not sent.
pub(super) const LARGEST_REQUEST: usize = 1 << 20;

/// The largest order, in a pipe that the system did not widen.
const LARGEST_ORDER: usize = 60_000;

/// Request from the pool to a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum PrintCommand {
    /// Load the content; comes first and once.
    Start {
        /// The folders that hold it.
        content: Folders,
        /// Today, as ISO 8601 writes it.
        today: String,
        /// Memory limit of each order.
        memory_bytes: u64,
        /// Processor time limit of each order, in seconds.
        processor_seconds: u64,
        /// Whether the worker may print without a layer of its sandbox.
        sandbox: Policy,
        /// Amount of work before the first order.
        warmth: Warmth,
    },
    /// Print this.
    Print(Box<PrintOrder>),
    /// Print this with an edition that is not in the library.
    Preview(Box<PrintOrder>, Box<DraftEdition>),
    /// Lay out this edition of the library for everybody.
    Publish(Box<EditionOrder>),
}

/// Reply of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PrintReply {
    /// The content is loaded and the sandbox entered; or the required layers of the sandbox that are missing.
    Ready(Result<(), String>),
    /// The PDF and its pictures.
    Pressed(PrintResult, Health),
    /// The PDF of an edition for everybody, and the places of its sentences.
    LaidOut(LaidOut, Health),
    /// The order was refused.
    Refused(PrintRefusal, Health),
}

/// Whether a worker can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Health {
    /// The worker can take another order.
    Fresh,
    /// The worker holds so much memory that the next order might not get enough: it should be replaced.
    Worn,
}

/// Why a worker did not print an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum PrintRefusal {
    /// As [`PrintPoolError::Unknown`].
    Unknown { what: String },
    /// As [`PrintPoolError::NoFont`].
    NoFont { lang: Lang, characters: String },
    /// As [`PrintPoolError::TooLarge`].
    TooLarge,
    /// As [`PrintPoolError::OtherContent`].
    OtherContent,
    /// As [`PrintPoolError::Fault`].
    Fault(String),
}

impl From<PrintRefusal> for PrintPoolError {
    fn from(refusal: PrintRefusal) -> Self {
        match refusal {
            PrintRefusal::Unknown { what } => Self::Unknown { what },
            PrintRefusal::NoFont { lang, characters } => Self::NoFont { lang, characters },
            PrintRefusal::TooLarge => Self::TooLarge,
            PrintRefusal::OtherContent => Self::OtherContent,
            PrintRefusal::Fault(what) => Self::Fault(what),
        }
    }
}

impl PrintCommand {
    /// The request to start.
    pub(super) fn start(content: Folders, today: String, limits: OrderLimits, warmth: Warmth) -> Self {
        let processor_seconds = limits.processor_time.as_secs();
        let (memory_bytes, sandbox) = (limits.memory_bytes, limits.sandbox);
        Self::Start { content, today, memory_bytes, processor_seconds, sandbox, warmth }
    }

    /// The request as bytes.
    ///
    /// # Errors
    /// When it is longer than a pipe holds.
    pub(super) fn to_frame(&self) -> io::Result<Vec<u8>> {
        let json = serde_json::to_vec(self)?;
        let most = match self {
            Self::Preview(..) => LARGEST_REQUEST,
            Self::Start { .. } | Self::Print(_) | Self::Publish(_) => LARGEST_ORDER,
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

/// Header before the bytes of a reply.
#[derive(Serialize, Deserialize)]
struct ReplyHead {
    pages: usize,
    sheets: usize,
    /// The length of the PDF.
    pdf: usize,
    /// The length of the PDF to be folded.
    folded: Option<usize>,
    /// The lengths of the pictures.
    pictures: Vec<usize>,
    named: Vec<String>,
    health: Health,
}

impl PrintReply {
    /// Whether the worker can go on; nothing before its first order.
    pub(super) fn health(&self) -> Option<&Health> {
        match self {
            Self::Ready(_) => None,
            Self::Pressed(_, health) | Self::LaidOut(_, health) | Self::Refused(_, health) => Some(health),
        }
    }

    /// Sends the answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Ready(entered) => write_frame(to, b'r', &[&serde_json::to_vec(entered)?]),
            Self::Pressed(pressed, health) => {
                let head = serde_json::to_vec(&ReplyHead {
                    pages: pressed.pages,
                    sheets: pressed.sheets,
                    pdf: pressed.pdf.len(),
                    folded: pressed.folded.as_ref().map(Vec::len),
                    pictures: pressed.pictures.iter().map(Vec::len).collect(),
                    named: pressed.named.clone(),
                    health: *health,
                })?;
                let length = u32::try_from(head.len()).map_err(|_| broken())?.to_le_bytes();
                let mut parts: Vec<&[u8]> = vec![&length, &head, &pressed.pdf];
                parts.extend(pressed.folded.as_deref());
                parts.extend(pressed.pictures.iter().map(Vec::as_slice));
                write_frame(to, b'p', &parts)
            }
            Self::LaidOut(laid_out, health) => {
                let head = serde_json::to_vec(&(laid_out, health))?;
                let length = u32::try_from(head.len()).map_err(|_| broken())?.to_le_bytes();
                write_frame(to, b'l', &[&length, &head, &laid_out.pdf])
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
            Some((b'l', body)) => laid_out(&body).ok_or_else(broken)?,
            Some((b'x', body)) => {
                let (refusal, health) = serde_json::from_slice(&body)?;
                Self::Refused(refusal, health)
            }
            Some(_) => return Err(broken()),
        }))
    }
}

fn pressed(body: &[u8]) -> Option<PrintReply> {
    let (length, rest) = body.split_first_chunk::<4>()?;
    let (head, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let head: ReplyHead = serde_json::from_slice(head).ok()?;
    let (pdf, mut rest) = rest.split_at_checked(head.pdf)?;
    let mut folded = None;
    if let Some(length) = head.folded {
        let (file, after) = rest.split_at_checked(length)?;
        folded = Some(file.to_vec());
        rest = after;
    }
    let mut pictures = Vec::new();
    for length in head.pictures {
        let (picture, after) = rest.split_at_checked(length)?;
        pictures.push(picture.to_vec());
        rest = after;
    }
    let pressed =
        PrintResult { pdf: pdf.to_vec(), pages: head.pages, sheets: head.sheets, folded, pictures, named: head.named };
    rest.is_empty().then_some(PrintReply::Pressed(pressed, head.health))
}

fn laid_out(body: &[u8]) -> Option<PrintReply> {
    let (length, rest) = body.split_first_chunk::<4>()?;
    let (head, pdf) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let (laid_out, health): (LaidOut, Health) = serde_json::from_slice(head).ok()?;
    Some(PrintReply::LaidOut(LaidOut { pdf: pdf.to_vec(), ..laid_out }, health))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::Remark;
    use crate::channels::Whereabouts;
    use crate::channels::print::{BackMatter, Binding, Imprint, Paper, Theme, Typeface};
    use crate::content::{Address, Level, PieceName};
    use crate::document::SourceLocation;

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
            back_matter: BackMatter::Short,
            binding: Binding::Folded,
            base: "https://example.org/".into(),
            lang: Lang::english(),
        };
        let address = order.editions[0].clone();
        let draft = DraftEdition { address, markdown: "x".repeat(LARGEST_ORDER), lock: "a 1\n".into() };
        let named = vec!["/a b".into(), "/c".into()];
        let folders = Folders {
            named,
            added: Vec::new(),
            kept: "/d".into(),
            readings: None,
            countries: vec!["PK".parse().unwrap()],
        };
        let requests = [
            PrintCommand::start(folders, "2026-11-24".into(), OrderLimits::default(), Warmth::One),
            PrintCommand::Print(Box::new(order.clone())),
            PrintCommand::Preview(Box::new(order.clone()), Box::new(draft)),
            PrintCommand::Publish(Box::new(EditionOrder {
                address: order.editions[0].clone(),
                profile: "aph-18".into(),
                base: None,
                key: "artifacts/ab".into(),
            })),
        ];

        let pipe: Vec<u8> = requests.iter().flat_map(|request| request.to_frame().unwrap()).collect();

        let mut pipe = pipe.as_slice();
        for request in requests {
            assert_eq!(PrintCommand::read(&mut pipe).unwrap(), Some(request));
        }
        assert_eq!(PrintCommand::read(&mut pipe).unwrap(), None);
        let long = PrintOrder { profile: "x".repeat(LARGEST_ORDER), ..order };
        assert!(PrintCommand::Print(Box::new(long)).to_frame().is_err());
    }

    #[test]
    fn an_answer_arrives_as_it_was_sent_or_not_at_all() {
        let pictures = vec![vec![4], vec![5, 6]];
        let folded = Some(vec![7, 8]);
        let pressed =
            PrintResult { pdf: vec![1, 2, 3], pages: 3, sheets: 2, folded, pictures, named: vec!["🪿".into()] };
        let sentence = crate::document::SentenceId::new(&Lang::english(), "a", &mut Default::default());
        let laid_out = LaidOut {
            pdf: vec![9, 8],
            pages: 4,
            places: [(sentence, Whereabouts::Page(2))].into(),
            remarks: vec![Remark {
                rule: "print-overflow".into(),
                message: "b".into(),
                help: "c".into(),
                place: SourceLocation { line: 1, column: 2 },
            }],
        };
        let answers = [
            PrintReply::Ready(Ok(())),
            PrintReply::Ready(Err("seccomp absent".into())),
            PrintReply::Pressed(pressed, Health::Worn),
            PrintReply::LaidOut(laid_out, Health::Fresh),
            PrintReply::Refused(PrintRefusal::Unknown { what: "edition".into() }, Health::Fresh),
            PrintReply::Refused(PrintRefusal::NoFont { lang: Lang::english(), characters: "𐌰".into() }, Health::Fresh),
            PrintReply::Refused(PrintRefusal::TooLarge, Health::Fresh),
        ];

        for answer in answers {
            let mut pipe = Vec::new();
            answer.write(&mut pipe).unwrap();
            assert_eq!(PrintReply::read(&mut pipe.as_slice()).unwrap(), Some(answer));
            assert!(PrintReply::read(&mut &pipe[..pipe.len() - 1]).is_err());
        }
    }
}
