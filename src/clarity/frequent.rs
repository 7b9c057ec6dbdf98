//! Frequent words of a language, from lists that are compiled in. `frequent/make.py` makes them; `frequent/LICENSE.txt`
//! says whose data they are.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::language::{LanguageWords, data_of};
use crate::lang::Lang;

/// Words that together are 90 % of running text, sorted.
#[derive(Debug)]
pub(super) struct FrequentWords {
    text: String,
    /// End of each word in `text`, in bytes.
    ends: Vec<usize>,
}

/// Packed list of a language, and the list once it was needed.
struct PackedList {
    lang: &'static str,
    packed: &'static [u8],
    list: OnceLock<Option<FrequentWords>>,
}

macro_rules! lists {
    ($($lang:literal)*) => {
        [$(PackedList {
            lang: $lang,
            packed: include_bytes!(concat!("frequent/", $lang, ".zst")),
            list: OnceLock::new(),
        }),*]
    };
}

static LISTS: [PackedList; 10] = lists! { "ar" "bn" "de" "en" "es" "fa" "fr" "ru" "ur" "zh" };

static LENGTHS: LazyLock<BTreeMap<String, usize>> =
    LazyLock::new(|| toml::from_str(include_str!("frequent/lengths.toml")).unwrap_or_default());

/// Letters that 95 % of the running words of a language do not exceed; `None` if they were not counted, and for
/// languages that are written without spaces.
pub(super) fn usual_letters(lang: &Lang) -> Option<usize> {
    let lang = data_of(lang);
    LENGTHS.get(lang).copied().filter(|_| lang != "zh")
}

impl FrequentWords {
    /// The list for a language; `None` if there is none.
    pub(super) fn of(lang: &Lang) -> Option<&'static Self> {
        let lang = data_of(lang);
        let list = LISTS.iter().find(|list| list.lang == lang)?;
        list.list.get_or_init(|| Self::unpacked(list.packed)).as_ref()
    }

    /// Decompresses a list and writes its words in full: each line says how much of the word before it is kept.
    fn unpacked(packed: &[u8]) -> Option<Self> {
        let lines = String::from_utf8(zstd::decode_all(packed).ok()?).ok()?;
        let (mut text, mut ends, mut start) = (String::with_capacity(lines.len() * 3), Vec::new(), 0);
        for line in lines.lines() {
            let kept = usize::from(line.bytes().next()?.checked_sub(b'A')?);
            let before = text.get(start..)?;
            let kept: String = before.chars().take(kept).collect();
            start = text.len();
            text.push_str(&kept);
            text.push_str(line.get(1..)?);
            ends.push(text.len());
        }
        Some(Self { text, ends })
    }

    fn word(&self, index: usize) -> &str {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }

    fn has(&self, word: &str) -> bool {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.word(middle).cmp(word) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return true,
            }
        }
        false
    }

    /// Returns `true` if a word, which is folded, is frequent: as it stands, without parts that may be taken away, or,
    /// in Chinese, as two frequent words: of two characters, one is then a word of grammar.
    pub(super) fn knows(&self, word: &str, words: &LanguageWords, lang: &Lang) -> bool {
        if self.has(word) {
            return true;
        }
        if lang.primary() == "zh" {
            let mut places = word.char_indices().skip(1).map(|(at, _)| word.split_at(at));
            let is_long = word.chars().count() > 2;
            let is_part = |parts: &[String], part: &str| parts.iter().any(|each| each == part);
            return places.any(|(one, other)| {
                let is_joined = is_long || is_part(&words.prefixes, one) || is_part(&words.suffixes, other);
                is_joined && self.has(one) && self.has(other)
            });
        }
        if word.contains('\u{200c}') {
            return word.split('\u{200c}').all(|part| part.chars().count() < 4 || self.knows(part, words, lang));
        }
        let starts = || std::iter::once("").chain(words.prefixes.iter().map(String::as_str));
        let ends = || std::iter::once("").chain(words.suffixes.iter().map(String::as_str));
        starts().filter_map(|start| word.strip_prefix(start)).any(|rest| {
            ends()
                .filter_map(|end| rest.strip_suffix(end))
                .any(|stem| stem.len() < word.len() && stem.chars().nth(Self::STEM - 1).is_some() && self.has(stem))
        })
    }

    /// Letters that are left at least of a word without its endings.
    const STEM: usize = 3;
}

/// A word as the lists write it: lower case, composed, without marks of Arabic and with one letter for its variants.
pub(super) fn fold(word: &str, lang: &Lang) -> String {
    let lower = word.to_lowercase().replace('’', "'");
    let composed: String = match is_nfc_quick(lower.chars()) {
        IsNormalized::Yes => lower,
        IsNormalized::No | IsNormalized::Maybe => lower.nfc().collect(),
    };
    let variants: &[(char, char)] = match data_of(lang) {
        "ar" => &[('أ', 'ا'), ('إ', 'ا'), ('آ', 'ا'), ('ٱ', 'ا'), ('ى', 'ي')],
        "fa" => &[('ي', 'ی'), ('ى', 'ی'), ('ك', 'ک'), ('ۀ', 'ه'), ('أ', 'ا')],
        "ur" => &[('ي', 'ی'), ('ى', 'ی'), ('ك', 'ک'), ('ه', 'ہ'), ('ۀ', 'ہ'), ('أ', 'ا')],
        _ => return composed,
    };
    let is_mark = |c: &char| matches!(c, '\u{640}' | '\u{670}' | '\u{64b}'..='\u{652}' | '\u{654}');
    let plain = |c: char| variants.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
    composed.chars().filter(|c| !is_mark(c)).map(plain).collect()
}
