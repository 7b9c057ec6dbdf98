//! Voice support: which voice reads a language aloud, and what readers are told about it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::Run;
use super::installed_voices::{InstalledVoices, installed};
use crate::lang::Lang;

/// Support for reading a language aloud: a kind of voice, the best first. Recordings of people will stand above all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceSupport {
    /// A natural voice of the installation.
    Natural(NaturalVoice),
    /// A voice of the language itself.
    Own(EspeakVoice),
    /// A voice of the language that reads it badly.
    Low(EspeakVoice),
    /// The voice of a near language.
    Relative {
        /// The voice.
        voice: EspeakVoice,
        /// Language of the voice.
        of: Lang,
    },
    /// No voice.
    None,
}

/// The natural voices of the installation for a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NaturalVoice {
    lang: Lang,
}

/// Beginning of a run's voice if it is natural. No voice of eSpeak NG has a colon in its name.
const NATURAL: &str = "natural:";

/// Kind of sound that an edition has: two where two kinds of voices read its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SoundKind {
    /// Clear and fast: eSpeak NG, or what there is.
    Clear,
    /// Natural.
    Natural,
}

/// A voice of eSpeak NG and how it takes numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EspeakVoice {
    /// File name of the voice.
    pub name: String,
    digits: Digits,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Digits {
    Keep,
    Ascii,
    Devanagari,
    Names(Vec<String>),
}

/// The voices that read a language, best first; none if nothing reads it.
#[must_use]
pub fn voices_of(lang: &Lang) -> Vec<VoiceSupport> {
    voices_with(installed(), lang)
}

fn voices_with(installed: &InstalledVoices, lang: &Lang) -> Vec<VoiceSupport> {
    let espeak = Some(espeak_support(lang)).filter(|rung| *rung != VoiceSupport::None);
    // The voice of `fa` is not the voice of `fa-AF`: a relative's voice is named as such, and this one would not be.
    let is_relative = matches!(espeak, Some(VoiceSupport::Relative { .. }));
    let is_natural = installed.of(lang).iter().any(|voice| voice.lang == *lang || !is_relative);
    let natural = is_natural.then(|| VoiceSupport::Natural(NaturalVoice { lang: lang.clone() }));
    natural.into_iter().chain(espeak).collect()
}

/// The voice that reads a language in a kind of sound.
#[must_use]
pub fn reader(lang: &Lang, sound: SoundKind) -> VoiceSupport {
    let mut voices = voices_of(lang);
    match sound {
        SoundKind::Clear => voices.pop(),
        SoundKind::Natural if voices.is_empty() => None,
        SoundKind::Natural => Some(voices.swap_remove(0)),
    }
    .unwrap_or(VoiceSupport::None)
}

/// The voice that reads a language in the sound that every edition has.
#[must_use]
pub fn voice_support(lang: &Lang) -> VoiceSupport {
    reader(lang, SoundKind::Clear)
}

/// Whether a language is read in two kinds of sound.
#[must_use]
pub fn has_two_sounds(lang: &Lang) -> bool {
    voices_of(lang).len() > 1
}

/// The voice of eSpeak NG that reads a language.
#[must_use]
pub fn espeak_support(lang: &Lang) -> VoiceSupport {
    let row = LADDER.get(lang.tag()).or_else(|| LADDER.get(lang.primary()));
    row.map_or(VoiceSupport::None, VoiceRow::support)
}

/// The language of a run that natural voices speak; `None` if eSpeak NG speaks it.
#[must_use]
pub fn natural_lang(run: &Run) -> Option<Lang> {
    run.voice.strip_prefix(NATURAL)?.parse().ok()
}

/// Every language of the ladder and of the installation, in order of tag.
#[must_use]
pub fn languages() -> Vec<Lang> {
    let known = LADDER.keys().filter_map(|tag| tag.parse().ok());
    let all: BTreeSet<Lang> = known.chain(installed().voices.iter().map(|voice| voice.lang.clone())).collect();
    all.into_iter().collect()
}

impl VoiceSupport {
    /// The voice of eSpeak NG, if it is one.
    #[must_use]
    pub fn voice(&self) -> Option<&EspeakVoice> {
        match self {
            Self::Own(voice) | Self::Low(voice) | Self::Relative { voice, .. } => Some(voice),
            Self::Natural(_) | Self::None => None,
        }
    }

    /// The run that says a text in this voice; `None` without a voice. `text` is in words, as they are said.
    #[must_use]
    pub fn run(&self, text: &str) -> Option<Run> {
        match self {
            Self::Natural(NaturalVoice { lang }) => {
                Some(Run { voice: format!("{NATURAL}{lang}"), text: text.to_owned() })
            }
            Self::Own(voice) | Self::Low(voice) | Self::Relative { voice, .. } => {
                Some(Run { voice: voice.name.clone(), text: voice.with_digits(text) })
            }
            Self::None => None,
        }
    }
}

impl EspeakVoice {
    /// Text whose numbers this voice speaks.
    #[must_use]
    pub fn with_digits(&self, text: &str) -> String {
        let zero = match &self.digits {
            Digits::Keep => return text.to_owned(),
            Digits::Ascii => 0x30,
            Digits::Devanagari => 0x966,
            Digits::Names(names) => return by_name(text, names),
        };
        text.chars().map(|c| digit(c).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c)).collect()
    }
}

fn by_name(text: &str, names: &[String]) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let name = digit(c).and_then(|digit| names.get(usize::try_from(digit).ok()?));
        match name {
            Some(name) => {
                out.push(' ');
                out.push_str(name);
                out.push(' ');
            }
            None => out.push(c),
        }
    }
    out
}

/// The value of a decimal digit of the scripts that matter here.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0xff10];
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoiceRow {
    rung: String,
    #[serde(default)]
    voice: String,
    of: Option<Lang>,
    #[serde(default)]
    digits: String,
    #[serde(default)]
    names: Vec<String>,
}

impl VoiceRow {
    fn support(&self) -> VoiceSupport {
        let digits = match self.digits.as_str() {
            "ascii" => Digits::Ascii,
            "deva" => Digits::Devanagari,
            "names" => Digits::Names(self.names.clone()),
            _ => Digits::Keep,
        };
        let voice = EspeakVoice { name: self.voice.clone(), digits };
        match (self.rung.as_str(), &self.of) {
            ("own", _) => VoiceSupport::Own(voice),
            ("low", _) => VoiceSupport::Low(voice),
            ("relative", Some(of)) => VoiceSupport::Relative { voice, of: of.clone() },
            _ => VoiceSupport::None,
        }
    }
}

static LADDER: LazyLock<BTreeMap<String, VoiceRow>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
    toml::from_str(include_str!("voice_support.toml")).expect("voice_support.toml")
});

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> VoiceSupport {
        voice_support(&tag.parse().unwrap())
    }

    #[test]
    fn every_row_of_the_ladder_is_whole() {
        for (tag, row) in LADDER.iter() {
            let known = matches!(row.rung.as_str(), "own" | "low" | "relative" | "none");
            assert!(known && (row.rung == "none") == row.voice.is_empty(), "{tag}");
            assert_eq!(row.rung == "relative", row.of.is_some(), "{tag}");
            assert_eq!(row.digits == "names", row.names.len() == 10, "{tag}");
            assert!(tag.parse::<Lang>().is_ok(), "{tag}");
        }
    }

    #[test]
    fn a_natural_voice_stands_before_the_voice_of_espeak_ng_and_is_the_only_one_where_that_has_none() {
        let text = "[engine.e]\naddress = \"http://localhost:1\"\nversion = \"1\"\nlicence = \"x\"\n";
        let voice = |lang: &str| {
            format!(
                "[[voice]]\nlang = \"{lang}\"\nengine = \"e\"\nvoice = \"v\"\nlicence = \"x\"\nperson = \"p\"\n\
                 redistribution = true\ncommercial = true\n"
            )
        };
        let text = format!("{text}{}{}{}", voice("en"), voice("ckb"), voice("fa"));
        let installed = InstalledVoices::parse(std::path::Path::new("voices.toml"), &text).unwrap();
        let voices = |tag: &str| {
            let voices = voices_with(&installed, &tag.parse().unwrap());
            voices.iter().map(|voice| voice.run("13").unwrap().voice).collect::<Vec<_>>()
        };

        assert_eq!(voices("en"), ["natural:en", "en"]);
        assert_eq!(voices("ckb"), ["natural:ckb"]);
        assert_eq!(voices("ur"), ["ur"]);
        assert_eq!(voices("fa"), ["natural:fa", "fa"]);
        assert_eq!(voices("fa-AF"), ["fa"], "a relative's voice");
        assert!(voices("so").is_empty());
        assert_eq!(natural_lang(&Run { voice: "natural:ckb".into(), text: String::new() }), "ckb".parse().ok());
        assert_eq!(natural_lang(&Run { voice: "ckb".into(), text: String::new() }), None);
    }

    #[test]
    fn dari_is_read_by_a_persian_voice_and_sorani_by_none() {
        assert!(matches!(of("prs"), VoiceSupport::Relative { of, .. } if of.tag() == "fa"));
        assert_eq!(of("ckb"), VoiceSupport::None);
        assert_eq!(of("xx"), VoiceSupport::None);
        assert!(matches!(of("zh-Hans"), VoiceSupport::Own(voice) if voice.name == "cmn"));
    }

    #[test]
    fn numbers_become_what_the_voice_speaks() {
        let spoken = |tag: &str, text: &str| of(tag).voice().unwrap().with_digits(text);
        assert_eq!(spoken("ur", "دفعہ ۱۳"), "دفعہ 13");
        assert_eq!(spoken("ne", "13"), "१३");
        assert_eq!(spoken("ps", "۱۳"), " یو  درې ");
        assert_eq!(spoken("ar", "١٣"), "١٣");
    }
}
