//! Protocol between the pool and a worker, in frames of [`crate::process::frame`].

use std::io::{self, Read, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;

use crate::process::frame::{broken, read_frame, write_frame};
use crate::process::sandbox::Policy;

/// The largest frame that either side accepts: [`MAX_SAMPLES`] and some room.
const LARGEST: usize = 32 << 20;

/// The most sound that one text may give: ten minutes at the engine's rate.
pub(crate) const MAX_SAMPLES: usize = 600 * super::engine::RATE as usize;

/// Request from the pool to a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SpeechCommand {
    /// Start the engine; comes first and once. Without a folder the engine uses its own data.
    Start {
        /// The folder that holds `espeak-ng-data`.
        data: Option<PathBuf>,
        /// Whether the worker may work without a layer of its sandbox.
        sandbox: Policy,
    },
    /// Speak a text.
    Speak {
        /// The name of the voice; holds no NUL.
        voice: String,
        /// Words per minute.
        pace: u16,
        /// Plain text.
        text: String,
    },
}

/// Reply of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SpeechReply {
    /// The engine runs.
    Ready {
        /// Release of the engine.
        version: String,
        /// Folder of the engine's data.
        data: PathBuf,
    },
    /// The engine cannot start.
    Missing(String),
    /// A layer of the sandbox does not hold, and the policy requires it.
    Unguarded(String),
    /// The text as sound.
    Sound(Vec<i16>),
    /// No voice has this name.
    NoVoice,
    /// The text gives more sound than a worker may send.
    TooMuch,
    /// The text did not get through the engine: it crashed or took too long.
    Failed(String),
}

impl SpeechCommand {
    /// Sends the request.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(crate) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Start { data: None, sandbox } => write_frame(to, b'd', &[sandbox.name().as_bytes()]),
            Self::Start { data: Some(path), sandbox } => {
                write_frame(to, b'D', &[sandbox.name().as_bytes(), b"\0", path.as_os_str().as_bytes()])
            }
            Self::Speak { voice, pace, text } => {
                write_frame(to, b's', &[&pace.to_le_bytes(), voice.as_bytes(), b"\0", text.as_bytes()])
            }
        }
    }

    /// Receives a request; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        let Some((letter, body)) = read_frame(from, LARGEST)? else {
            return Ok(None);
        };
        Ok(Some(match letter {
            b'd' => Self::Start { data: None, sandbox: policy(&body)? },
            b'D' => {
                let cut = body.iter().position(|byte| *byte == 0).ok_or_else(broken)?;
                Self::Start { data: Some(path(body[cut + 1..].to_vec())), sandbox: policy(&body[..cut])? }
            }
            b's' => {
                let (pace, rest) = body.split_first_chunk::<2>().ok_or_else(broken)?;
                let cut = rest.iter().position(|byte| *byte == 0).ok_or_else(broken)?;
                Self::Speak {
                    voice: text(&rest[..cut])?,
                    pace: u16::from_le_bytes(*pace),
                    text: text(&rest[cut + 1..])?,
                }
            }
            _ => return Err(broken()),
        }))
    }
}

impl SpeechReply {
    /// Sends the answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(crate) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Ready { version, data } => {
                write_frame(to, b'r', &[version.as_bytes(), b"\0", data.as_os_str().as_bytes()])
            }
            Self::Missing(why) => write_frame(to, b'm', &[why.as_bytes()]),
            Self::Unguarded(why) => write_frame(to, b'u', &[why.as_bytes()]),
            Self::Sound(pcm) => {
                let bytes: Vec<u8> = pcm.iter().flat_map(|sample| sample.to_le_bytes()).collect();
                write_frame(to, b'p', &[&bytes])
            }
            Self::NoVoice => write_frame(to, b'v', &[]),
            Self::TooMuch => write_frame(to, b't', &[]),
            Self::Failed(why) => write_frame(to, b'f', &[why.as_bytes()]),
        }
    }

    /// Receives an answer; `None` when the other side has closed the pipe.
    ///
    /// # Errors
    /// When the frame is cut short or is not one of ours.
    pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        let Some((letter, body)) = read_frame(from, LARGEST)? else {
            return Ok(None);
        };
        Ok(Some(match letter {
            b'r' => {
                let cut = body.iter().position(|byte| *byte == 0).ok_or_else(broken)?;
                Self::Ready { version: text(&body[..cut])?, data: path(body[cut + 1..].to_vec()) }
            }
            b'm' => Self::Missing(text(&body)?),
            b'u' => Self::Unguarded(text(&body)?),
            b'p' => Self::Sound(samples(&body)),
            b'v' => Self::NoVoice,
            b't' => Self::TooMuch,
            b'f' => Self::Failed(text(&body)?),
            _ => return Err(broken()),
        }))
    }
}

/// Reads 16-bit samples, least significant byte first.
pub(crate) fn samples(bytes: &[u8]) -> Vec<i16> {
    let (pairs, _) = bytes.as_chunks::<2>();
    pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect()
}

fn text(bytes: &[u8]) -> io::Result<String> {
    String::from_utf8(bytes.to_vec()).map_err(|_| broken())
}

fn path(bytes: Vec<u8>) -> PathBuf {
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

fn policy(bytes: &[u8]) -> io::Result<Policy> {
    text(bytes)?.parse().map_err(|_| broken())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_arrives_as_it_was_sent() {
        let requests = [
            SpeechCommand::Start { data: None, sandbox: Policy::Require },
            SpeechCommand::Start { data: Some("/a b/c".into()), sandbox: Policy::Prefer },
            SpeechCommand::Speak { voice: "fa".into(), pace: 160, text: "سلام\n".into() },
        ];
        let mut pipe = Vec::new();

        requests.iter().for_each(|request| request.write(&mut pipe).unwrap());

        let mut pipe = pipe.as_slice();
        for request in requests {
            assert_eq!(SpeechCommand::read(&mut pipe).unwrap(), Some(request));
        }
        assert_eq!(SpeechCommand::read(&mut pipe).unwrap(), None);
    }

    #[test]
    fn an_answer_arrives_as_it_was_sent() {
        let answers = [
            SpeechReply::Ready { version: "1.51".into(), data: "/usr/lib/x".into() },
            SpeechReply::Missing("no".into()),
            SpeechReply::Unguarded("seccomp absent".into()),
            SpeechReply::Sound(vec![0, -1, i16::MIN, i16::MAX]),
            SpeechReply::NoVoice,
            SpeechReply::TooMuch,
            SpeechReply::Failed("signal 11".into()),
        ];
        let mut pipe = Vec::new();

        answers.iter().for_each(|answer| answer.write(&mut pipe).unwrap());

        let mut pipe = pipe.as_slice();
        for answer in answers {
            assert_eq!(SpeechReply::read(&mut pipe).unwrap(), Some(answer));
        }
        assert_eq!(SpeechReply::read(&mut pipe).unwrap(), None);
    }

    #[test]
    fn a_frame_that_is_cut_short_or_too_long_is_an_error() {
        assert!(SpeechReply::read(&mut [9, 0, 0, 0, b'v'].as_slice()).is_err());
        assert!(SpeechReply::read(&mut [255, 255, 255, 255, b'v'].as_slice()).is_err());
        assert!(SpeechReply::read(&mut [0, 0, 0, 0].as_slice()).is_err());
    }
}
