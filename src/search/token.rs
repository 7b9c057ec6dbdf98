//! Words of a text as search compares them: folded so that spelling habits do not matter, each with
//! the place where it stands in the text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use charabia::normalizer::NormalizerOption;
use charabia::separators::DEFAULT_SEPARATORS;
use charabia::{Language, Tokenizer, TokenizerBuilder};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::stem;
use crate::lang::Lang;

/// The most letters of a word that count; longer ones are codes and addresses.
const MAX_LETTERS: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SearchToken {
    /// The word, folded.
    pub(super) word: String,
    /// The word without endings and without an article grown to it.
    pub(super) stem: String,
    /// Range in the text, in bytes.
    pub(super) range: Range<usize>,
}

/// The words of a text, in order.
///
/// Chinese is cut by a dictionary, all else where spaces, punctuation and signs stand: `l'avocat` is
/// two words. A zero-width non-joiner does not end a word, as Persian and Kurdish put it inside one.
/// Scripts without spaces other than Chinese stay whole from one sign to the next.
pub(super) fn tokens(text: &str, lang: &Lang) -> Vec<SearchToken> {
    CUTTER
        .segment(text)
        .normalize(&NORMAL)
        .filter_map(|token| {
            let word = fold(token.lemma(), lang);
            let range = trimmed(text, token.byte_start..token.byte_end)?;
            (!word.is_empty()).then(|| SearchToken { stem: stem::stem(&word, lang), word, range })
        })
        .collect()
}

/// Only one language is offered to the cutter, so that it never guesses: a query is too short for a
/// guess, and would be cut otherwise than the text. With Chinese on offer, every other script is cut
/// at signs alone; the Arabic article is left to [`stem`].
static CUTTER: LazyLock<Tokenizer<'static>> = LazyLock::new(|| {
    const OFFERED: [Language; 1] = [Language::Cmn];
    const MORE: [&str; 12] = ["<", ">", "=", "|", "~", "^", "$", "\u{200b}", "\u{2028}", "\u{85}", "\u{b}", "\u{c}"];
    static SEPARATORS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        DEFAULT_SEPARATORS.iter().copied().filter(|separator| *separator != "\u{200c}").chain(MORE).collect()
    });
    let mut builder = TokenizerBuilder::<Vec<u8>>::new();
    builder.separators(&SEPARATORS).allow_list(&OFFERED);
    builder.into_tokenizer()
});

static NORMAL: LazyLock<NormalizerOption<'static>> =
    LazyLock::new(|| NormalizerOption { lossy: true, ..NormalizerOption::default() });

/// The stretch without what is no part of a word at its ends; `None` if nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let whole = text.get(range.clone())?;
    let front = whole.find(char::is_alphanumeric)?;
    let back = whole.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)).len();
    (front < back).then(|| range.start + front..range.start + back)
}

/// A word as search compares it. The cutter's own folding has been done: accents of Latin and Greek,
/// marks of Arabic and Hebrew, variants of Han characters. Compatibility forms and lower case,
/// which it makes only for scripts that it knows, are made for all.
pub(super) fn fold(word: &str, lang: &Lang) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().nfc().flat_map(char::to_lowercase) {
        match letter(c, lang) {
            SearchLetter::Gone => {}
            SearchLetter::Is(letter) => folded.push(letter),
            SearchLetter::Are(letters) => folded.push_str(letters),
        }
    }
    if !folded.contains(char::is_alphanumeric) {
        return String::new();
    }
    match folded.char_indices().nth(MAX_LETTERS) {
        Some((end, _)) => folded[..end].to_owned(),
        None => folded,
    }
}

enum SearchLetter {
    Gone,
    Is(char),
    Are(&'static str),
}

/// Folds variants of a letter. Only true variants are one letter: the Kurdish ێ and ۆ, the Pashto ښ and
/// the Urdu ں stay what they are.
fn letter(c: char, lang: &Lang) -> SearchLetter {
    let letter = match c {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        // In Urdu the two-eyed letter marks a breath and is not the other h.
        'ھ' if lang.primary() == "ur" => 'ھ',
        'ة' | 'ۃ' | 'ە' | 'ہ' | 'ۂ' | 'ۀ' | 'ھ' => 'ه',
        'ۓ' => 'ے',
        'ё' => 'е',
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ß' => return SearchLetter::Are("ss"),
        'æ' => return SearchLetter::Are("ae"),
        'œ' => return SearchLetter::Are("oe"),
        // Vowel signs of the Arabic script, signs of recitation, the stretching stroke.
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6ed}' => {
            return SearchLetter::Gone;
        }
        // What chooses between the shapes of a sign.
        '\u{fe00}'..='\u{fe0f}' => return SearchLetter::Gone,
        // Accents that are left after composition, and signs of Hebrew vowels.
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' => return SearchLetter::Gone,
        c => match digit(c) {
            Some(digit) => digit,
            None if c.is_alphanumeric() || is_combining_mark(c) => c,
            None => return SearchLetter::Gone,
        },
    };
    SearchLetter::Is(letter)
}

/// A text with its digits, and with letters and signs of the Arabic script, spelled as search compares them;
/// everything else stays. For an index that another program makes, which knows nothing of these habits.
#[must_use]
pub fn spelling(text: &str, lang: &Lang) -> String {
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                std::iter::once(c).nfkc().for_each(|c| spell(c, lang, &mut spelled));
            }
            c => spell(c, lang, &mut spelled),
        }
    }
    spelled
}

/// The characters that [`spelling`] changes, and what becomes of each. Forms that are only drawn otherwise are
/// not among them: NFKC takes them back to their letters.
#[must_use]
pub fn spellings(lang: &Lang) -> BTreeMap<char, String> {
    let arabic = ('\u{600}'..='\u{6ff}').chain('\u{750}'..='\u{77f}');
    let digits = ZEROS.into_iter().flat_map(|zero| zero..=after(zero, 9));
    let all = arabic.chain(digits).chain(UNSEEN);
    let spelled = all.map(|c| (c, spelling(c.encode_utf8(&mut [0; 4]), lang)));
    spelled.filter(|(c, spelled)| *spelled != c.to_string()).collect()
}

/// Characters that say how others are joined or ordered, and are not seen.
const UNSEEN: [char; 17] = [
    '\u{ad}', '\u{61c}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}',
    '\u{202d}', '\u{202e}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}',
];

fn spell(c: char, lang: &Lang, to: &mut String) {
    match c {
        // A mark between thousands is no part of a number; the one before tenths is a full stop elsewhere.
        '\u{66c}' => {}
        '\u{66b}' => to.push('.'),
        c if UNSEEN.contains(&c) => {}
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' if c.is_alphanumeric() || is_combining_mark(c) => {
            match letter(c, lang) {
                SearchLetter::Gone => {}
                SearchLetter::Is(letter) => to.push(letter),
                SearchLetter::Are(letters) => to.push_str(letters),
            }
        }
        c => to.push(digit(c).unwrap_or(c)),
    }
}

/// The digit nothing of each script that the library is written in.
const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '၀'];

/// The ASCII digit for a digit of another script that the library is written in.
fn digit(c: char) -> Option<char> {
    let zero = ZEROS.into_iter().find(|zero| (*zero..=after(*zero, 9)).contains(&c))?;
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

fn after(zero: char, places: u32) -> char {
    char::from_u32(u32::from(zero) + places).unwrap_or(zero)
}
