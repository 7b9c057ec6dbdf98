//! Voices that an installation adds to those of eSpeak NG, as its file `voices.toml` lists them.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::lang::Lang;

/// Engines and voices of an installation. The default has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InstalledVoices {
    /// Engines by their names.
    pub engines: BTreeMap<String, EngineSettings>,
    /// Voices; of one language the best first.
    pub voices: Vec<InstalledVoice>,
}

/// A program or a server that speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineSettings {
    /// Access to it.
    pub kind: EngineKind,
    /// Version, as the operator states it.
    pub version: String,
    /// Licence of the engine.
    pub licence: String,
    /// Whether the same text always gives the same bytes.
    pub same_bytes: bool,
    /// Time limit for one sentence.
    pub timeout: Duration,
}

/// Access to an engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EngineKind {
    /// A server with `POST /v1/audio/speech`.
    Http {
        /// Host, a name or an address.
        host: String,
        /// Port.
        port: u16,
        /// Path before `/v1/audio/speech`, without a slash at its end.
        path: String,
        /// Name of the model that the server is asked for.
        model: String,
        /// Networks in which it may be.
        reach: Reach,
    },
    /// A program that reads a JSON line for each sentence.
    Command {
        /// Program.
        program: PathBuf,
        /// Arguments.
        args: Vec<String>,
        /// Limit of its address space, in bytes.
        memory_bytes: u64,
    },
}

/// Networks in which a server may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Loopback and private addresses.
    Private,
    /// Anywhere.
    Anywhere,
}

impl Reach {
    /// Whether an address may be connected to.
    #[must_use]
    pub fn allows(self, address: IpAddr) -> bool {
        let is_near = match address.to_canonical() {
            // Link-local addresses are left out: clouds answer there with secrets of the machine.
            IpAddr::V4(address) => address.is_loopback() || address.is_private(),
            IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
        };
        is_near || self == Self::Anywhere
    }
}

/// A voice of an engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledVoice {
    /// Language that it speaks.
    pub lang: Lang,
    /// Name of its engine.
    pub engine: String,
    /// Name by which the engine knows it.
    pub voice: String,
    /// File of the model; its digest is in the key of every clip.
    pub model: Option<PathBuf>,
    /// Licence of the voice.
    pub licence: String,
    /// Person whose voice it is, or who made it.
    pub person: String,
    /// Uses that the licence forbids.
    pub forbidden: Vec<ForbiddenUse>,
}

/// Use of speech that a licence forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForbiddenUse {
    /// Giving the speech to others.
    Redistribution,
    /// Use for money.
    Commercial,
}

/// Facts about a voice, for the manifest of an edition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct VoiceCredit {
    /// Language that it speaks.
    pub lang: String,
    /// Engine and its version.
    pub engine: String,
    /// Name of the voice.
    pub voice: String,
    /// Licence of the voice.
    pub licence: String,
    /// Person whose voice it is.
    pub person: String,
    /// Whether the same text always gives the same bytes; where not, clips are made once and kept.
    pub same_bytes: bool,
}

/// Why the file of voices cannot be used. The text begins with the line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {message}")]
pub struct VoicesError {
    file: String,
    line: usize,
    message: String,
}

/// Limits of the file.
mod limit {
    pub(super) const BYTES: usize = 64 << 10;
    pub(super) const ENGINES: usize = 16;
    pub(super) const VOICES: usize = 200;
    pub(super) const SECONDS: std::ops::RangeInclusive<u64> = 1..=600;
    pub(super) const MEGABYTES: std::ops::RangeInclusive<u64> = 64..=65_536;
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoicesFile {
    #[serde(default)]
    engine: BTreeMap<String, Spanned<EngineEntry>>,
    #[serde(default)]
    voice: Vec<Spanned<VoiceEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EngineEntry {
    command: Option<Vec<String>>,
    address: Option<Spanned<String>>,
    #[serde(default)]
    model: String,
    #[serde(default)]
    allow_public: bool,
    version: String,
    licence: String,
    #[serde(default)]
    same_bytes: bool,
    #[serde(default = "default_seconds")]
    seconds: Spanned<u64>,
    #[serde(default = "default_memory")]
    memory_mb: Spanned<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoiceEntry {
    lang: Spanned<String>,
    engine: Spanned<String>,
    voice: Spanned<String>,
    model: Option<String>,
    licence: String,
    person: String,
    redistribution: bool,
    commercial: bool,
}

fn default_seconds() -> Spanned<u64> {
    Spanned::new(0..0, 60)
}

fn default_memory() -> Spanned<u64> {
    Spanned::new(0..0, 4_096)
}

/// Place of a message in the file, in bytes, and the message.
type Fault = (usize, String);

impl InstalledVoices {
    /// Reads the text of a file of voices. Paths in it are relative to the file's folder.
    ///
    /// # Errors
    /// When the text is not such a file; the error names the line.
    pub fn parse(file: &Path, text: &str) -> Result<Self, VoicesError> {
        let folder = file.parent().unwrap_or(Path::new(""));
        Self::read(folder, text).map_err(|(at, message)| VoicesError {
            file: file.display().to_string(),
            line: 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count(),
            message,
        })
    }

    fn read(folder: &Path, text: &str) -> Result<Self, Fault> {
        if text.len() > limit::BYTES {
            return Err((0, format!("it has {} bytes; {} are read", text.len(), limit::BYTES)));
        }
        let entries: VoicesFile = toml::from_str(text)
            .map_err(|error| (error.span().map_or(0, |span| span.start), error.message().to_owned()))?;
        if entries.engine.len() > limit::ENGINES || entries.voice.len() > limit::VOICES {
            let (engines, voices) = (entries.engine.len(), entries.voice.len());
            let most = format!("{} and {}", limit::ENGINES, limit::VOICES);
            return Err((0, format!("it has {engines} engines and {voices} voices; {most} are read")));
        }
        let mut installed = Self::default();
        for (name, entry) in entries.engine {
            let at = entry.span().start;
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if name.is_empty() || name == "espeak-ng" || !name.chars().all(is_name) {
                let message = format!("`{name}` cannot name an engine; use letters, digits, - and _, not `espeak-ng`");
                return Err((at, message));
            }
            let engine = entry.into_inner().engine(folder, at)?;
            installed.engines.insert(name, engine);
        }
        for entry in entries.voice {
            let voice = entry.into_inner().voice(folder, &installed.engines)?;
            installed.voices.push(voice);
        }
        Ok(installed)
    }

    /// The voices of a language, best first: those of the tag itself, otherwise those of its primary language.
    #[must_use]
    pub fn of(&self, lang: &Lang) -> Vec<&InstalledVoice> {
        let of = |tag: &str| self.voices.iter().filter(|voice| voice.lang.tag() == tag).collect::<Vec<_>>();
        let own = of(lang.tag());
        if own.is_empty() { of(lang.primary()) } else { own }
    }

    /// Facts about the voices that may speak a language.
    #[must_use]
    pub fn credits(&self, lang: &Lang) -> Vec<VoiceCredit> {
        let credit = |voice: &InstalledVoice| {
            let engine = self.engines.get(&voice.engine)?;
            Some(VoiceCredit {
                lang: lang.tag().to_owned(),
                engine: format!("{} {}", voice.engine, engine.version),
                voice: voice.short_name(),
                licence: voice.licence.clone(),
                person: voice.person.clone(),
                same_bytes: engine.same_bytes,
            })
        };
        self.of(lang).into_iter().filter_map(credit).collect()
    }
}

impl InstalledVoice {
    /// The name without the folders of a path: what is printed must not tell how a machine is arranged.
    #[must_use]
    pub fn short_name(&self) -> String {
        self.voice.rsplit('/').next().unwrap_or(&self.voice).to_owned()
    }
}

impl EngineEntry {
    fn engine(self, folder: &Path, at: usize) -> Result<EngineSettings, Fault> {
        let within = |value: &Spanned<u64>, range: std::ops::RangeInclusive<u64>, what: &str| {
            let message = || format!("{what} is between {} and {}", range.start(), range.end());
            let place = if value.span().is_empty() { at } else { value.span().start };
            if range.contains(value.get_ref()) { Ok(*value.get_ref()) } else { Err((place, message())) }
        };
        let seconds = within(&self.seconds, limit::SECONDS, "`seconds`")?;
        let megabytes = within(&self.memory_mb, limit::MEGABYTES, "`memory-mb`")?;
        let kind = match (self.command, self.address) {
            (Some(command), None) => {
                let mut words = command.into_iter();
                let program = words.next().filter(|program| program.contains('/'));
                let message = "`command` begins with the path of a program: [\"/usr/bin/python3\", \"piper.py\"]";
                let program = folder.join(program.ok_or_else(|| (at, message.to_owned()))?);
                EngineKind::Command { program, args: words.collect(), memory_bytes: megabytes << 20 }
            }
            (None, Some(address)) => {
                let reach = if self.allow_public { Reach::Anywhere } else { Reach::Private };
                let place = address.span().start;
                http(address.get_ref(), self.model, reach).map_err(|message| (place, message))?
            }
            (Some(_), Some(_)) | (None, None) => {
                return Err((at, "an engine has either `command` or `address`".to_owned()));
            }
        };
        Ok(EngineSettings {
            kind,
            version: self.version,
            licence: self.licence,
            same_bytes: self.same_bytes,
            timeout: Duration::from_secs(seconds),
        })
    }
}

/// Reads `http://HOST:PORT/PATH`. A host that is written as an address is checked here, a name when it is resolved.
fn http(address: &str, model: String, reach: Reach) -> Result<EngineKind, String> {
    let shape = "an address is http://HOST:PORT, without a name, a passphrase, a query or https; \
                 a proxy on this machine can add TLS";
    let rest = address.strip_prefix("http://").ok_or(shape)?;
    let (place, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = place.rsplit_once(':').ok_or(shape)?;
    let port = port.parse::<u16>().ok().filter(|port| *port > 0).ok_or(shape)?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let plain_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    if host.is_empty() || !host.chars().all(plain) || !path.chars().all(plain_path) {
        return Err(shape.to_owned());
    }
    if host.parse::<IpAddr>().is_ok_and(|host| !reach.allows(host)) {
        return Err(format!("{host} is neither this machine nor a private address; `allow-public = true` permits it"));
    }
    Ok(EngineKind::Http { host: host.to_owned(), port, path: path.trim_end_matches('/').to_owned(), model, reach })
}

impl VoiceEntry {
    fn voice(self, folder: &Path, engines: &BTreeMap<String, EngineSettings>) -> Result<InstalledVoice, Fault> {
        let lang = self.lang.get_ref().parse::<Lang>();
        let lang =
            lang.map_err(|_| (self.lang.span().start, format!("`{}` is not a language", self.lang.get_ref())))?;
        let engine = self.engine.get_ref();
        if !engines.contains_key(engine) {
            let known: Vec<&str> = engines.keys().map(String::as_str).collect();
            let message = format!("there is no [engine.{engine}]; the file has: {}", known.join(", "));
            return Err((self.engine.span().start, message));
        }
        let voice = self.voice.get_ref().clone();
        if voice.is_empty() || voice.len() > 1_000 || voice.contains(char::is_control) {
            return Err((self.voice.span().start, "`voice` is the name by which the engine knows it".to_owned()));
        }
        let forbidden =
            [(self.redistribution, ForbiddenUse::Redistribution), (self.commercial, ForbiddenUse::Commercial)];
        Ok(InstalledVoice {
            lang,
            engine: engine.clone(),
            voice,
            model: self.model.map(|path| folder.join(path)),
            licence: self.licence,
            person: self.person,
            forbidden: forbidden.into_iter().filter(|(permitted, _)| !permitted).map(|(_, used)| used).collect(),
        })
    }
}

static INSTALLED: OnceLock<InstalledVoices> = OnceLock::new();

/// Makes these the voices of this process. Called once at its start, before content is read; later calls do nothing.
pub fn install(voices: InstalledVoices) {
    let _ = INSTALLED.set(voices);
}

/// The voices of this process.
#[must_use]
pub fn installed() -> &'static InstalledVoices {
    static NONE: InstalledVoices = InstalledVoices { engines: BTreeMap::new(), voices: Vec::new() };
    INSTALLED.get().unwrap_or(&NONE)
}

#[cfg(test)]
mod tests;
