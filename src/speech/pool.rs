//! The pool: worker processes that take turns, are replaced when they die, and never take the
//! program with them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use walkdir::WalkDir;

use super::engines::{EngineError, EngineInfo, EngineSound, VoiceEngine};
use super::protocol::{self, SpeechCommand, SpeechReply};
use super::sound::{self, SoundPart};
use super::{encode, missing, pashto, text};
use crate::channels::{Clip, Run, SpeechEngine, SpeechError, Utterance};
use crate::document::digest;
use crate::process::child::{Child, Gone};
use crate::process::fair_queue::{FairQueue, TaskLength};
use crate::process::sandbox::Policy;

/// Time limit of a worker for one answer. It ends a text itself after 60 s; more means that the
/// worker itself hangs.
const SPEECH_TIMEOUT: Duration = Duration::from_secs(90);

/// Maximum number of retries with a fresh worker after a worker was ended from outside.
const MORE_TRIES: usize = 2;

/// Command that starts a worker: our own program with its hidden subcommand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechWorkerCommand {
    /// The program.
    pub program: PathBuf,
    /// Arguments that make the program call [`serve_worker`](super::serve_worker).
    pub args: Vec<OsString>,
}

impl SpeechWorkerCommand {
    /// Returns the command for this program with its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path) -> Self {
        Self { program: program.to_owned(), args: vec![OsString::from("speech-worker")] }
    }
}

/// Options of the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechOptions {
    /// Words per minute, for all voices. The engine's times are wrong from 450 upwards, so it is
    /// kept between 80 and 400.
    pub words_per_minute: u16,
    /// A folder of ours for the data of the Pashto voice; without one there is no such voice.
    pub pashto_data: Option<PathBuf>,
    /// Whether a worker may speak without a layer of its sandbox.
    pub sandbox: Policy,
}

impl Default for SpeechOptions {
    /// 160 words per minute, a calm reader's pace, and no Pashto; the layers of the sandbox that there are.
    fn default() -> Self {
        Self { words_per_minute: 160, pashto_data: None, sandbox: Policy::default() }
    }
}

/// Data that a worker has loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum EspeakData {
    /// Data of the installed engine.
    Installed,
    /// Our own data for Pashto.
    Pashto,
}

/// Speech workers that take turns. Threads share it; dropping it ends the workers.
pub struct SpeechPool {
    command: SpeechWorkerCommand,
    words_per_minute: u16,
    pashto_data: Option<PathBuf>,
    sandbox: Policy,
    about: EngineInfo,
    version: String,
    turns: FairQueue,
    idle: Mutex<IdleWorkers>,
}

/// Why a worker gave no reply.
enum AskError {
    /// The worker did not answer, and has ended.
    Gone(Gone),
    /// No worker could be started.
    NotStarted(SpeechError),
}

/// Workers that wait for a text, by what they have loaded.
type IdleWorkers = BTreeMap<EspeakData, Vec<Child<SpeechReply>>>;

impl SpeechPool {
    /// Makes a pool of at most `workers` processes that speak at the same time (at least one). The
    /// first is started at once, to learn what the engine is; the others when they are needed.
    ///
    /// # Errors
    /// When a worker cannot be started or the engine is not installed.
    pub fn new(command: SpeechWorkerCommand, workers: usize, options: SpeechOptions) -> Result<Self, SpeechError> {
        let pashto_data = match &options.pashto_data {
            Some(folder) => Some(pashto::unpack(folder).map_err(|error| unpacking(folder, &error))?),
            None => None,
        };
        let mut pool = Self {
            command,
            words_per_minute: options.words_per_minute.clamp(80, 400),
            pashto_data,
            sandbox: options.sandbox,
            about: EngineInfo {
                name: "espeak-ng".to_owned(),
                version: String::new(),
                licence: "GPL-3.0-or-later".to_owned(),
                langs: Vec::new(),
                same_bytes: true,
                word_times: false,
                max_chars: Utterance::MAX_CHARS,
                timeout: SPEECH_TIMEOUT,
            },
            version: String::new(),
            turns: FairQueue::for_all(workers.max(1)),
            idle: Mutex::default(),
        };
        let (first, engine, data) = pool.start(EspeakData::Installed)?;
        pool.version = pool.describe(&engine, &data)?;
        pool.about.version = engine;
        pool.idle().entry(EspeakData::Installed).or_default().push(first);
        Ok(pool)
    }

    /// Speaks an utterance without encoding it: 24 kHz mono, as long as its clip.
    ///
    /// # Errors
    /// As for [`SpeechEngine::synthesize`].
    pub fn pcm(&self, utterance: &Utterance) -> Result<Vec<i16>, SpeechError> {
        let (parts, _) = self.parts(utterance)?;
        Ok(sound::level(&parts).pcm)
    }

    /// The release of the engine.
    pub(super) fn engine(&self) -> &str {
        &self.about.version
    }

    /// The utterance as the engine's sound, and the words that are silence in it.
    fn parts(&self, utterance: &Utterance) -> Result<(Vec<SoundPart>, Vec<String>), SpeechError> {
        let texts: Vec<String> = utterance.runs.iter().map(|run| text::for_voice(&run.voice, &run.text)).collect();
        let chars: usize = texts.iter().map(|text| text.chars().count()).sum();
        if chars > Utterance::MAX_CHARS {
            return Err(SpeechError::TooLong { chars });
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
            if samples > protocol::MAX_SAMPLES {
                return Err(SpeechError::TooLong { chars });
            }
        }
        Ok((parts, lost))
    }

    fn data_of(&self, run: &Run) -> Result<EspeakData, SpeechError> {
        // A voice's name is a file name below the data; nothing else reaches the engine.
        let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let plain = !run.voice.is_empty() && run.voice.len() <= 32 && run.voice.chars().all(named);
        match (plain, run.voice == pashto::VOICE, &self.pashto_data) {
            (false, _, _) | (true, true, None) => Err(SpeechError::NoVoice(run.voice.clone())),
            (true, true, Some(_)) => Ok(EspeakData::Pashto),
            (true, false, _) => Ok(EspeakData::Installed),
        }
    }

    /// Speaks a run. A piece on which the engine crashes is halved until the halves are spoken or
    /// cannot be halved.
    fn speak_run(
        &self,
        data: EspeakData,
        voice: &str,
        text: &str,
        parts: &mut Vec<SoundPart>,
        lost: &mut Vec<String>,
    ) -> Result<(), SpeechError> {
        let mut pieces = match text::longest_piece(voice) {
            Some(longest) => text::pieces(text, longest),
            // An empty text also goes to a worker, which knows whether the voice exists.
            None => vec![text],
        };
        pieces.reverse();
        while let Some(piece) = pieces.pop() {
            if let Some(pcm) = self.speak_piece(data, voice, piece)? {
                parts.push(SoundPart::speech(pcm));
            } else if let Some((left, right)) = text::halve(piece) {
                pieces.extend([right, left]);
            } else {
                parts.push(SoundPart::lost());
                lost.push(piece.to_owned());
            }
        }
        Ok(())
    }

    /// Asks a worker for one piece; `None` when the engine does not get through it.
    fn speak_piece(&self, data: EspeakData, voice: &str, text: &str) -> Result<Option<Vec<i16>>, SpeechError> {
        let request =
            SpeechCommand::Speak { voice: voice.to_owned(), pace: self.words_per_minute, text: text.to_owned() };
        let mut tries_left = MORE_TRIES;
        loop {
            match self.ask(data, &request) {
                Ok(SpeechReply::Sound(pcm)) => return Ok(Some(pcm)),
                Ok(SpeechReply::NoVoice) => return Err(SpeechError::NoVoice(voice.to_owned())),
                Ok(SpeechReply::Unguarded(why)) => return Err(SpeechError::Sandbox(why)),
                Ok(SpeechReply::Failed(_)) => return Ok(None),
                Ok(SpeechReply::TooMuch) => {
                    let chars = text.chars().count();
                    return Err(SpeechError::TooLong { chars });
                }
                Ok(SpeechReply::Ready { .. } | SpeechReply::Missing(_)) => {
                    return Err(stopped("out of step", text, String::new()));
                }
                // The text's own child crashes without taking its worker along: this came from
                // outside, and another attempt may well succeed. It is never recorded as lost.
                Err(AskError::Gone(gone)) if tries_left == 0 => {
                    return Err(stopped(&gone.status, text, gone.last_words));
                }
                Err(AskError::Gone(_)) => tries_left -= 1,
                Err(AskError::NotStarted(error)) => return Err(error),
            }
        }
    }

    /// Lends a worker for one request. One that did not answer is ended, not put back, and neither
    /// are those that waited beside it: what ended it may have ended them, and the next try must
    /// have a fresh one.
    fn ask(&self, data: EspeakData, request: &SpeechCommand) -> Result<SpeechReply, AskError> {
        let _turn = self.turns.wait(TaskLength::Short);
        let idle = self.idle().entry(data).or_default().pop();
        let mut child = match idle {
            Some(child) => child,
            None => self.start(data).map_err(AskError::NotStarted)?.0,
        };
        let answer = child.ask(|to| request.write(to), SPEECH_TIMEOUT).map_err(AskError::Gone);
        if answer.is_ok() {
            self.idle().entry(data).or_default().push(child);
        } else {
            let suspects = self.idle().remove(&data);
            drop(suspects);
        }
        answer
    }

    fn start(&self, data: EspeakData) -> Result<(Child<SpeechReply>, String, PathBuf), SpeechError> {
        let folder = match data {
            EspeakData::Installed => None,
            EspeakData::Pashto => self.pashto_data.clone(),
        };
        let program = self.command.program.display();
        let started = Child::start(Command::new(&self.command.program).args(&self.command.args), SpeechReply::read)
            .map_err(|error| SpeechError::Io { what: format!("starting {program}"), detail: error.to_string() });
        let mut child = started?;
        let start = SpeechCommand::Start { data: folder, sandbox: self.sandbox };
        match child.ask(|to| start.write(to), SPEECH_TIMEOUT) {
            Ok(SpeechReply::Ready { version, data }) => Ok((child, version, data)),
            Ok(SpeechReply::Missing(why)) => Err(missing(&why)),
            Ok(SpeechReply::Unguarded(why)) => Err(SpeechError::Sandbox(why)),
            Ok(SpeechReply::Sound(_) | SpeechReply::NoVoice | SpeechReply::TooMuch | SpeechReply::Failed(_)) => {
                Err(stopped("out of step", "", String::new()))
            }
            Err(gone) => Err(stopped(&gone.status, "", gone.last_words)),
        }
    }

    /// Everything that decides what a clip's bytes are, except the utterance.
    fn describe(&self, engine: &str, data: &Path) -> Result<String, SpeechError> {
        let data = folder_digest(data).map_err(|error| SpeechError::Io {
            what: format!("reading {}", data.display()),
            detail: error.to_string(),
        })?;
        let pashto = match &self.pashto_data {
            Some(_) => pashto::fingerprint(),
            None => "none".into(),
        };
        let pace = self.words_per_minute;
        let code = env!("EVENHAND_RECIPE_SPEECH");
        Ok(format!(
            "espeak-ng {engine}, data {data}, pashto {pashto}, {pace} wpm, code {code}, {}, {}",
            sound::settings(),
            encode::settings(),
        ))
    }

    fn idle(&self) -> MutexGuard<'_, IdleWorkers> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SpeechEngine for SpeechPool {
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
        let (parts, lost) = self.parts(utterance)?;
        let sound = sound::level(&parts);
        Ok(Clip { lost, ..encode::clip(&sound.pcm, sound.speech_end)? })
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        encode::clip(&[0; Clip::UNIT as usize], 0)
    }

    fn voice_version(&self) -> String {
        self.version.clone()
    }
}

impl VoiceEngine for SpeechPool {
    fn about(&self) -> &EngineInfo {
        &self.about
    }

    fn synthesize(&self, text: &str, voice: &str) -> Result<EngineSound, EngineError> {
        let utterance = Utterance { runs: vec![Run { voice: voice.to_owned(), text: text.to_owned() }] };
        let (parts, lost) = self.parts(&utterance).map_err(EngineError::Broken)?;
        Ok(EngineSound::Parts(parts, lost))
    }
}

/// Names the files below a folder by their names and contents.
fn folder_digest(folder: &Path) -> io::Result<String> {
    let mut parts = Vec::new();
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        let entry = entry?;
        let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        parts.push(name.as_os_str().as_encoded_bytes().to_vec());
        if entry.file_type().is_file() {
            parts.push(digest(&[&fs::read(entry.path())?]).hex().into_bytes());
        }
    }
    Ok(digest(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>()).hex())
}

fn unpacking(folder: &Path, error: &io::Error) -> SpeechError {
    SpeechError::Io {
        what: format!("unpacking the Pashto voice below {}", folder.display()),
        detail: error.to_string(),
    }
}

fn stopped(status: &str, text: &str, last_words: String) -> SpeechError {
    SpeechError::Stopped { status: status.to_owned(), text: text.to_owned(), last_words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_tells_of_names_and_of_contents_behind_links_too() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (folder, elsewhere) = (folder.path(), elsewhere.path());
        fs::create_dir(folder.join("lang")).unwrap();
        fs::write(folder.join("lang/en"), "a").unwrap();
        fs::write(elsewhere.join("ps"), "b").unwrap();
        std::os::unix::fs::symlink(elsewhere, folder.join("more")).unwrap();
        let mut seen = vec![folder_digest(folder).unwrap()];
        assert_eq!(folder_digest(folder).unwrap(), seen[0]);

        let mut change = |what: &str, done: io::Result<()>| {
            done.unwrap();
            let now = folder_digest(folder).unwrap();
            assert!(!seen.contains(&now), "{what}");
            seen.push(now);
        };
        change("contents", fs::write(folder.join("lang/en"), "c"));
        change("contents behind a link", fs::write(elsewhere.join("ps"), "d"));
        change("a name", fs::rename(folder.join("lang/en"), folder.join("lang/fr")));
        change("an empty folder", fs::create_dir(folder.join("empty")));

        std::os::unix::fs::symlink(folder, folder.join("circle")).unwrap();
        assert!(folder_digest(folder).is_err(), "a circle ends in an error, not never");
    }
}
