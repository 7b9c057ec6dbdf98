//! The pool: worker processes that take turns, are replaced when they die, and never take the
//! program with them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::child::{Child, Gone};
use super::sandbox::Policy;
use super::sound::{self, Part};
use super::wire::{self, Answer, Request};
use super::{Digest, encode, missing, pashto, text};
use crate::channels::{Clip, Run, ToolError, Tools, Utterance};

/// How long a worker may take for one answer. It ends a text itself after 60 s; more means that the
/// worker itself hangs.
const PATIENCE: Duration = Duration::from_secs(90);

/// How often a text is given to a fresh worker after the one that had it was ended from outside.
const MORE_TRIES: usize = 2;

/// How a worker is started: our own program with its hidden subcommand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerCommand {
    /// The program.
    pub program: PathBuf,
    /// What makes it call [`serve_worker`](super::serve_worker).
    pub args: Vec<OsString>,
}

impl WorkerCommand {
    /// This program under its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path) -> Self {
        Self { program: program.to_owned(), args: vec![OsString::from("speech-worker")] }
    }
}

/// How the pool speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Words per minute, for all voices. The engine's times are wrong from 450 upwards, so it is
    /// kept between 80 and 400.
    pub words_per_minute: u16,
    /// A folder of ours for the data of the Pashto voice; without one there is no such voice.
    pub pashto_data: Option<PathBuf>,
    /// Whether a worker may speak without a layer of its sandbox.
    pub sandbox: Policy,
}

impl Default for Options {
    /// 160 words per minute, a calm reader's pace, and no Pashto; the layers of the sandbox that there are.
    fn default() -> Self {
        Self { words_per_minute: 160, pashto_data: None, sandbox: Policy::default() }
    }
}

/// Which data a worker has loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Data {
    /// Those of the installed engine.
    Installed,
    /// Those that we bring for Pashto.
    Pashto,
}

/// Speech workers that take turns. Threads share it; dropping it ends the workers.
pub struct Pool {
    command: WorkerCommand,
    words_per_minute: u16,
    pashto_data: Option<PathBuf>,
    sandbox: Policy,
    engine: String,
    version: String,
    most: usize,
    workers: Mutex<Workers>,
    returned: Condvar,
}

/// Invariant: `busy` is the number of leases that are out, at most `Pool::most`.
#[derive(Default)]
struct Workers {
    busy: usize,
    idle: BTreeMap<Data, Vec<Child<Answer>>>,
}

impl Pool {
    /// Makes a pool of at most `workers` processes that speak at the same time (at least one). The
    /// first is started at once, to learn what the engine is; the others when they are needed.
    ///
    /// # Errors
    /// When a worker cannot be started or the engine is not installed.
    pub fn new(command: WorkerCommand, workers: usize, options: Options) -> Result<Self, ToolError> {
        let pashto_data = match &options.pashto_data {
            Some(folder) => Some(pashto::unpack(folder).map_err(|error| unpacking(folder, &error))?),
            None => None,
        };
        let mut pool = Self {
            command,
            words_per_minute: options.words_per_minute.clamp(80, 400),
            pashto_data,
            sandbox: options.sandbox,
            engine: String::new(),
            version: String::new(),
            most: workers.max(1),
            workers: Mutex::default(),
            returned: Condvar::new(),
        };
        let (first, engine, data) = pool.start(Data::Installed)?;
        pool.version = pool.describe(&engine, &data)?;
        pool.engine = engine;
        pool.workers().idle.entry(Data::Installed).or_default().push(first);
        Ok(pool)
    }

    /// Speaks an utterance without encoding it: 24 kHz mono, as long as its clip.
    ///
    /// # Errors
    /// As for [`Tools::speak`].
    pub fn pcm(&self, utterance: &Utterance) -> Result<Vec<i16>, ToolError> {
        let (parts, _) = self.parts(utterance)?;
        Ok(sound::level(&parts).pcm)
    }

    /// The release of the engine.
    pub(super) fn engine(&self) -> &str {
        &self.engine
    }

    /// The utterance as the engine's sound, and the words that are silence in it.
    fn parts(&self, utterance: &Utterance) -> Result<(Vec<Part>, Vec<String>), ToolError> {
        let texts: Vec<String> = utterance.runs.iter().map(|run| text::for_voice(&run.voice, &run.text)).collect();
        let chars: usize = texts.iter().map(|text| text.chars().count()).sum();
        if chars > Utterance::MOST_CHARS {
            return Err(ToolError::TooLong { chars });
        }
        let (mut parts, mut lost) = (Vec::new(), Vec::new());
        for (run, text) in utterance.runs.iter().zip(&texts) {
            let data = self.data_of(run)?;
            let first = parts.len();
            self.speak_run(data, &run.voice, text, &mut parts, &mut lost)?;
            // The first of a run is set apart from the run before, the others less.
            if let Some(part) = parts.get_mut(first) {
                part.gap = sound::Gap::Run;
            }
            let samples: usize = parts.iter().map(|part| part.pcm.len()).sum();
            if samples > wire::MOST_SAMPLES {
                return Err(ToolError::TooLong { chars });
            }
        }
        Ok((parts, lost))
    }

    fn data_of(&self, run: &Run) -> Result<Data, ToolError> {
        // A voice's name is a file name below the data; nothing else reaches the engine.
        let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let plain = !run.voice.is_empty() && run.voice.len() <= 32 && run.voice.chars().all(named);
        match (plain, run.voice == pashto::VOICE, &self.pashto_data) {
            (false, _, _) | (true, true, None) => Err(ToolError::NoVoice(run.voice.clone())),
            (true, true, Some(_)) => Ok(Data::Pashto),
            (true, false, _) => Ok(Data::Installed),
        }
    }

    /// Speaks a run. A piece on which the engine crashes is halved until the halves are spoken or
    /// cannot be halved.
    fn speak_run(
        &self,
        data: Data,
        voice: &str,
        text: &str,
        parts: &mut Vec<Part>,
        lost: &mut Vec<String>,
    ) -> Result<(), ToolError> {
        let mut pieces = match text::longest_piece(voice) {
            Some(longest) => text::pieces(text, longest),
            // Even an empty text goes to a worker, which knows whether there is such a voice.
            None => vec![text],
        };
        pieces.reverse();
        while let Some(piece) = pieces.pop() {
            if let Some(pcm) = self.speak_piece(data, voice, piece)? {
                parts.push(Part::speech(pcm));
            } else if let Some((left, right)) = text::halve(piece) {
                pieces.extend([right, left]);
            } else {
                parts.push(Part::lost());
                lost.push(piece.to_owned());
            }
        }
        Ok(())
    }

    /// Asks a worker for one piece; `None` when the engine does not get through it.
    fn speak_piece(&self, data: Data, voice: &str, text: &str) -> Result<Option<Vec<i16>>, ToolError> {
        let request = Request::Speak { voice: voice.to_owned(), pace: self.words_per_minute, text: text.to_owned() };
        let mut tries_left = MORE_TRIES;
        loop {
            match self.ask(data, &request)? {
                Ok(Answer::Sound(pcm)) => return Ok(Some(pcm)),
                Ok(Answer::NoVoice) => return Err(ToolError::NoVoice(voice.to_owned())),
                Ok(Answer::Unguarded(why)) => return Err(ToolError::Sandbox(why)),
                Ok(Answer::Failed(_)) => return Ok(None),
                Ok(Answer::TooMuch) => {
                    let chars = text.chars().count();
                    return Err(ToolError::TooLong { chars });
                }
                Ok(Answer::Ready { .. } | Answer::Missing(_)) => {
                    return Err(stopped("out of step", text, String::new()));
                }
                // The text's own child crashes without taking its worker along: this came from
                // outside, and another attempt may well succeed. It is never recorded as lost.
                Err(gone) if tries_left == 0 => {
                    return Err(stopped(&gone.status, text, gone.last_words));
                }
                Err(_) => tries_left -= 1,
            }
        }
    }

    /// Lends a worker for one request. One that did not answer is ended, not put back, and neither
    /// are those that waited beside it: what ended it may have ended them, and the next try must
    /// have a fresh one.
    fn ask(&self, data: Data, request: &Request) -> Result<Result<Answer, Gone>, ToolError> {
        let _turn = self.turn();
        let idle = self.workers().idle.entry(data).or_default().pop();
        let mut child = match idle {
            Some(child) => child,
            None => self.start(data)?.0,
        };
        let answer = child.ask(|to| request.write(to), PATIENCE);
        if answer.is_ok() {
            self.workers().idle.entry(data).or_default().push(child);
        } else {
            let suspects = self.workers().idle.remove(&data);
            drop(suspects);
        }
        Ok(answer)
    }

    /// Waits until one more worker may be busy.
    fn turn(&self) -> Turn<'_> {
        let mut workers = self.workers();
        while workers.busy >= self.most {
            let woken = self.returned.wait(workers);
            workers = woken.unwrap_or_else(PoisonError::into_inner);
        }
        workers.busy += 1;
        Turn(self)
    }

    fn start(&self, data: Data) -> Result<(Child<Answer>, String, PathBuf), ToolError> {
        let folder = match data {
            Data::Installed => None,
            Data::Pashto => self.pashto_data.clone(),
        };
        let program = self.command.program.display();
        let started = Child::start(Command::new(&self.command.program).args(&self.command.args), Answer::read)
            .map_err(|error| ToolError::Io { what: format!("starting {program}"), detail: error.to_string() });
        let mut child = started?;
        let start = Request::Start { data: folder, sandbox: self.sandbox };
        match child.ask(|to| start.write(to), PATIENCE) {
            Ok(Answer::Ready { version, data }) => Ok((child, version, data)),
            Ok(Answer::Missing(why)) => Err(missing(&why)),
            Ok(Answer::Unguarded(why)) => Err(ToolError::Sandbox(why)),
            Ok(Answer::Sound(_) | Answer::NoVoice | Answer::TooMuch | Answer::Failed(_)) => {
                Err(stopped("out of step", "", String::new()))
            }
            Err(gone) => Err(stopped(&gone.status, "", gone.last_words)),
        }
    }

    /// Everything that decides what a clip's bytes are, except the utterance.
    fn describe(&self, engine: &str, data: &Path) -> Result<String, ToolError> {
        let digest = digest(data).map_err(|error| ToolError::Io {
            what: format!("reading {}", data.display()),
            detail: error.to_string(),
        })?;
        let pashto = match &self.pashto_data {
            Some(_) => pashto::fingerprint(),
            None => "none".into(),
        };
        let pace = self.words_per_minute;
        let mut text = super::Digest::new();
        text.add(text::SOURCE.as_bytes());
        Ok(format!(
            "espeak-ng {engine}, data {digest}, pashto {pashto}, {pace} wpm, text {text}, {}, {}",
            sound::settings(),
            encode::settings(),
        ))
    }

    fn workers(&self) -> std::sync::MutexGuard<'_, Workers> {
        // What the lock guards is whole between any two statements.
        self.workers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tools for Pool {
    fn speak(&self, utterance: &Utterance) -> Result<Clip, ToolError> {
        let (parts, lost) = self.parts(utterance)?;
        let sound = sound::level(&parts);
        Ok(Clip { lost, ..encode::clip(&sound.pcm, sound.speech_end)? })
    }

    fn silence(&self) -> Result<Clip, ToolError> {
        encode::clip(&[0; Clip::UNIT as usize], 0)
    }

    fn voice_version(&self) -> String {
        self.version.clone()
    }
}

/// The right to keep one worker busy.
struct Turn<'a>(&'a Pool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.workers().busy -= 1;
        self.0.returned.notify_one();
    }
}

/// Names the files below a folder by their names and contents.
fn digest(folder: &Path) -> io::Result<String> {
    fn add(digest: &mut Digest, folder: &Path) -> io::Result<()> {
        let entries: Result<Vec<_>, _> = fs::read_dir(folder)?.collect();
        let mut entries = entries?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            digest.add(entry.file_name().as_encoded_bytes());
            if entry.file_type()?.is_dir() {
                add(digest, &entry.path())?;
            } else {
                digest.add(&fs::read(entry.path())?);
            }
        }
        Ok(())
    }
    let mut sum = Digest::new();
    add(&mut sum, folder)?;
    Ok(sum.to_string())
}

fn unpacking(folder: &Path, error: &io::Error) -> ToolError {
    ToolError::Io { what: format!("unpacking the Pashto voice below {}", folder.display()), detail: error.to_string() }
}

fn stopped(status: &str, text: &str, last_words: String) -> ToolError {
    ToolError::Stopped { status: status.to_owned(), text: text.to_owned(), last_words }
}
