//! An engine that is a program: it reads a line of JSON for each text, `{"id": 1, "text": "…", "voice": "…"}`, and
//! answers with the id and the length of a WAV file, both 32 bits with the least significant byte first, and the file.
//! A length of 0 means that it cannot speak the text.
//!
//! The program runs with an empty environment, low priority and limits of memory and open files. As the operator's own
//! it may need the network or the graphics card, so no sandbox holds it beyond that.

use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command};
use std::sync::{Mutex, PoisonError};

use super::{EngineError, EngineInfo, EngineSound, Samples, VoiceEngine};
use crate::channels::SpeechError;
use crate::process::child::Child;

/// The largest WAV file that is read, in bytes.
const MAX_BYTES: usize = 128 << 20;

/// Open files of the program: models are mapped, and Python opens many.
const OPEN_FILES: u64 = 1_024;

/// Number of times that a text may end the program before another engine speaks it.
const TRIES: usize = 2;

pub(super) struct CommandEngine {
    about: EngineInfo,
    program: PathBuf,
    args: Vec<String>,
    memory_bytes: u64,
    running: Mutex<Running>,
}

/// The program, if it runs, and the number of the last request.
#[derive(Default)]
struct Running {
    child: Option<Child<Answer>>,
    last_id: u32,
}

/// Answer of the program.
struct Answer {
    id: u32,
    wav: Vec<u8>,
}

impl CommandEngine {
    pub(super) fn new(about: EngineInfo, program: &Path, args: &[String], memory_bytes: u64) -> Self {
        Self { about, program: program.to_owned(), args: args.to_vec(), memory_bytes, running: Mutex::default() }
    }

    fn start(&self) -> Result<Child<Answer>, EngineError> {
        let started = Child::start(Command::new(&self.program).args(&self.args), read);
        let child = started.map_err(|error| {
            EngineError::Broken(SpeechError::Engine {
                engine: self.about.name.clone(),
                detail: format!("its program `{}` does not start: {error}", self.program.display()),
            })
        })?;
        child.limit(self.memory_bytes, OPEN_FILES);
        Ok(child)
    }
}

impl VoiceEngine for CommandEngine {
    fn about(&self) -> &EngineInfo {
        &self.about
    }

    fn synthesize(&self, text: &str, voice: &str) -> Result<EngineSound, EngineError> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let mut reason = String::new();
        for _ in 0..TRIES {
            let mut child = match running.child.take() {
                Some(child) => child,
                None => self.start()?,
            };
            running.last_id = running.last_id.wrapping_add(1);
            let id = running.last_id;
            let line = format!("{}\n", serde_json::json!({ "id": id, "text": text, "voice": voice }));
            match child.ask(|to| to.write_all(line.as_bytes()).and_then(|()| to.flush()), self.about.timeout) {
                Ok(answer) if answer.id == id => {
                    running.child = Some(child);
                    return match answer.wav.is_empty() {
                        true => Err(EngineError::Text("it cannot say this".to_owned())),
                        false => Samples::from_wav(&answer.wav).map(EngineSound::Samples).map_err(EngineError::Text),
                    };
                }
                // The program is out of step; it is dropped, which ends it.
                Ok(answer) => reason = format!("it answered request {} instead of {id}", answer.id),
                Err(gone) => {
                    reason = format!("it ended or hung ({}); its last words: {:?}", gone.status, gone.last_words)
                }
            }
        }
        Err(EngineError::Text(reason))
    }
}

fn read(from: &mut ChildStdout) -> io::Result<Option<Answer>> {
    let mut head = [0; 8];
    from.read_exact(&mut head)?;
    let [a, b, c, d, e, f, g, h] = head;
    let (id, length) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]) as usize);
    if length > MAX_BYTES {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "longer than any sound"));
    }
    // Grows with what arrives: a length alone reserves no memory.
    let mut wav = Vec::new();
    let read = from.take(length as u64).read_to_end(&mut wav)?;
    if read < length { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(Some(Answer { id, wav })) }
}
