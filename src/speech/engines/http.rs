//! An engine behind HTTP: `POST /v1/audio/speech`, as OpenAI and the servers of Kokoro, Piper and LocalAI speak it.
//!
//! Requests are HTTP/1.0 over a plain connection. So an answer is never sent in chunks (RFC 9112, 6.1) and ends where
//! its length says or with the connection. No redirect is followed. Only addresses that the settings permit are
//! connected to, after the name is resolved.

use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{EngineError, EngineInfo, EngineSound, Samples, VoiceEngine};
use crate::channels::SpeechError;
use crate::channels::installed_voices::{EngineKind, Reach};

/// The largest answer that is read, in bytes: ten minutes in two channels at 48 kHz.
const MAX_BODY: u64 = 128 << 20;

/// The most bytes of the head of an answer.
const MAX_HEAD: u64 = 32 << 10;

/// Time limit for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// Length of a server's own words in an error.
const SAID_BYTES: u64 = 200;

pub(super) struct HttpEngine {
    about: EngineInfo,
    host: String,
    port: u16,
    path: String,
    model: String,
    reach: Reach,
    /// Held during a request: a server on the same machine speaks one text at a time best.
    turn: Mutex<()>,
}

/// Why there is no answer.
enum Failure {
    /// No permitted address answers.
    NoServer(String),
    /// Something is wrong with this answer.
    Answer(String),
}

impl HttpEngine {
    /// Prepares an engine; `kind` is [`EngineKind::Http`].
    pub(super) fn new(about: EngineInfo, kind: &EngineKind) -> Self {
        let (host, port, path, model, reach) = match kind {
            EngineKind::Http { host, port, path, model, reach } => {
                (host.clone(), *port, path.clone(), model.clone(), *reach)
            }
            EngineKind::Command { .. } => (String::new(), 0, String::new(), String::new(), Reach::Private),
        };
        Self { about, host, port, path, model, reach, turn: Mutex::default() }
    }

    fn ask(&self, text: &str, voice: &str) -> Result<Vec<u8>, Failure> {
        let deadline = Instant::now() + self.about.timeout;
        let body = serde_json::json!({ "model": self.model, "input": text, "voice": voice, "response_format": "wav" });
        let body = body.to_string();
        let request = format!(
            "POST {}/v1/audio/speech HTTP/1.0\r\nHost: {}:{}\r\nContent-Type: application/json\r\nAccept: audio/wav\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.path,
            self.host,
            self.port,
            body.len()
        );
        let stream = self.connect()?;
        let answer = Timed { stream, deadline };
        let failed = |error: io::Error| self.broken_off(&error);
        answer.remaining().and_then(|()| (&answer.stream).write_all(request.as_bytes())).map_err(failed)?;
        let mut answer = BufReader::new(answer);
        let length = self.head(&mut answer)?;
        if length.is_some_and(|length| length > MAX_BODY) {
            return Err(Failure::Answer(format!("the answer has more than {MAX_BODY} bytes")));
        }
        let mut sound = Vec::new();
        let read = (&mut answer).take(length.unwrap_or(MAX_BODY + 1)).read_to_end(&mut sound).map_err(failed)? as u64;
        match (read > MAX_BODY, length) {
            (true, _) => Err(Failure::Answer(format!("the answer has more than {MAX_BODY} bytes"))),
            (false, Some(length)) if read < length => Err(Failure::Answer("the answer is cut short".to_owned())),
            (false, _) => Ok(sound),
        }
    }

    /// Connects to the first permitted address of the host that answers.
    fn connect(&self) -> Result<TcpStream, Failure> {
        let place = format!("{}:{}", self.host, self.port);
        let addresses = (self.host.as_str(), self.port).to_socket_addrs();
        let addresses: Vec<SocketAddr> =
            addresses.map_err(|error| Failure::NoServer(format!("{place}: {error}")))?.collect();
        let permitted: Vec<&SocketAddr> = addresses.iter().filter(|address| self.reach.allows(address.ip())).collect();
        let mut fault = match permitted.is_empty() {
            true => {
                format!("{place} is neither this machine nor in a private network; `allow-public = true` permits it")
            }
            false => String::new(),
        };
        for address in permitted {
            match TcpStream::connect_timeout(address, CONNECT.min(self.about.timeout)) {
                Ok(stream) => return Ok(stream),
                Err(error) => fault = format!("{address}: {error}"),
            }
        }
        Err(Failure::NoServer(fault))
    }

    /// Tells why a connection broke off.
    fn broken_off(&self, error: &io::Error) -> Failure {
        Failure::Answer(match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
                format!("no answer within {} seconds", self.about.timeout.as_secs())
            }
            _ => format!("the connection broke: {error}"),
        })
    }

    /// Reads the head of an answer, and the length that it tells.
    fn head(&self, answer: &mut BufReader<Timed>) -> Result<Option<u64>, Failure> {
        let failed = |error: io::Error| self.broken_off(&error);
        let refused = |message: String| Err(Failure::Answer(message));
        let mut lines = answer.by_ref().take(MAX_HEAD);
        let mut status = String::new();
        lines.read_line(&mut status).map_err(failed)?;
        let mut length = None;
        let mut media = String::new();
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line).map_err(failed)? == 0 {
                return refused("the answer is no HTTP, or its head is too long".to_owned());
            }
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => match value.trim().parse() {
                    Ok(bytes) => length = Some(bytes),
                    Err(_) => return refused("the answer tells no length that is a number".to_owned()),
                },
                "content-type" => media = value.trim().to_ascii_lowercase(),
                "transfer-encoding" => return refused("the answer has a coding that was not asked for".to_owned()),
                _ => {}
            }
        }
        let code = status.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5)).unwrap_or_default();
        if code != "200" {
            let mut said = Vec::new();
            answer.by_ref().take(SAID_BYTES).read_to_end(&mut said).map_err(failed)?;
            let said: String = String::from_utf8_lossy(&said).chars().filter(|c| !c.is_control()).collect();
            return refused(format!("the server answered {:?}: {said}", status.trim()));
        }
        let is_sound = media.starts_with("audio/") || media.starts_with("application/octet-stream");
        if !is_sound {
            return refused(format!("the server answered {media:?} instead of a sound"));
        }
        Ok(length)
    }
}

impl VoiceEngine for HttpEngine {
    fn about(&self) -> &EngineInfo {
        &self.about
    }

    fn synthesize(&self, text: &str, voice: &str) -> Result<EngineSound, EngineError> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        match self.ask(text, voice) {
            Ok(sound) => Samples::from_wav(&sound).map(EngineSound::Samples).map_err(EngineError::Text),
            Err(Failure::Answer(reason)) => Err(EngineError::Text(reason)),
            Err(Failure::NoServer(detail)) => Err(EngineError::Broken(SpeechError::Engine {
                engine: self.about.name.clone(),
                detail: format!("its server cannot be reached: {detail}"),
            })),
        }
    }
}

/// A connection that is read until a moment by the clock, however slowly its bytes come.
struct Timed {
    stream: TcpStream,
    deadline: Instant,
}

impl Timed {
    /// Sets the time limits of the next call to what remains.
    fn remaining(&self) -> io::Result<()> {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(remaining))?;
        self.stream.set_write_timeout(Some(remaining))
    }
}

impl io::Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.remaining()?;
        self.stream.read(buffer)
    }
}
