//! Voice support: which voice reads a language aloud, and what readers are told about it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::lang::Lang;

/// Support for reading a language aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoiceSupport {
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

/// The rung on which a language stands.
#[must_use]
pub fn voice_support(lang: &Lang) -> VoiceSupport {
    let row = LADDER.get(lang.tag()).or_else(|| LADDER.get(lang.primary()));
    row.map_or(VoiceSupport::None, VoiceRow::support)
}

/// Every language of the ladder, in order of tag.
#[must_use]
pub fn languages() -> Vec<Lang> {
    LADDER.keys().filter_map(|tag| tag.parse().ok()).collect()
}

impl VoiceSupport {
    /// The voice, if there is one.
    #[must_use]
    pub fn voice(&self) -> Option<&EspeakVoice> {
        match self {
            Self::Own(voice) | Self::Low(voice) | Self::Relative { voice, .. } => Some(voice),
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
