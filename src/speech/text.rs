//! Prepares text for the engine: without control characters, in pieces that it survives.

/// A word longer than this may be broken when the engine crashes on it.
const MAX_WORD: usize = 20;

/// The longest piece that a voice can be trusted with, in characters.
///
/// eSpeak NG 1.51 and 1.52 crash on four of five natural sentences in Burmese, and on one of sixty
/// pieces of this length.
pub(crate) fn longest_piece(voice: &str) -> Option<usize> {
    (voice == "my").then_some(20)
}

/// Removes what is not said: control characters, which the engine takes for commands, and marks of
/// byte order. White space becomes one space.
pub(crate) fn clean(text: &str) -> String {
    let spoken = |c: char| {
        if c.is_control() || c == '\u{feff}' { ' ' } else { c }
    };
    let text: String = text.chars().map(spoken).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as the engine must be given it to say it right, beside [`clean`].
pub(crate) fn for_voice(voice: &str, text: &str) -> String {
    let text = doubled_first(&clean(text));
    if voice == "ar" { pausal(&text) } else { text }
}

/// The sign that doubles an Arabic letter.
const DOUBLED: char = '\u{651}';

/// Puts the sign that doubles an Arabic letter before the letter's vowel. Unicode's order is the
/// reverse, and the engine then leaves the vowel out: "muhammd" for مُحَمَّد.
fn doubled_first(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Where the vowels of the last letter begin.
    let mut vowels = None;
    for c in text.chars() {
        match c {
            DOUBLED => out.insert(vowels.unwrap_or(out.len()), c),
            '\u{64b}'..='\u{652}' | '\u{670}' => {
                vowels.get_or_insert(out.len());
                out.push(c);
            }
            _ => {
                vowels = None;
                out.push(c);
            }
        }
    }
    out
}

/// Arabic as it is read aloud: the ending ة is silent at a stop, and so is an alef after an i.
///
/// The engine says "t" for a ة after a written vowel wherever it stands, and reads the alef of `الِاتّ`
/// as a long vowel.
fn pausal(text: &str) -> String {
    const A: char = '\u{64e}';
    const I: char = '\u{650}';
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let stop = next.is_none_or(|next| !next.is_alphanumeric() && !matches!(next, ' ' | '\u{64b}'..='\u{652}'));
        let silent = match c {
            'ة' => before == A && stop,
            'ا' => before == I && next.is_some_and(char::is_alphabetic),
            _ => false,
        };
        if !silent {
            out.push(c);
        }
        before = c;
    }
    out
}

/// Halves a text between two words, or a long word between two syllables. `None` when it is one
/// piece.
pub(crate) fn halve(text: &str) -> Option<(&str, &str)> {
    let chars = text.chars().count();
    let middle = text.char_indices().nth(chars / 2).map_or(0, |(index, _)| index);
    let between_words = nearest(middle, text.match_indices(' ').map(|(index, _)| index));
    let cut = match between_words {
        Some(cut) => cut,
        None if chars > MAX_WORD => nearest(middle, breaks(text))?,
        None => return None,
    };
    let (left, right) = text.split_at(cut);
    let (left, right) = (left.trim(), right.trim());
    (!left.is_empty() && !right.is_empty()).then_some((left, right))
}

/// Breaks a text into pieces of at most `longest` characters, between words where it can.
pub(crate) fn pieces(text: &str, longest: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while let Some((end, _)) = rest.char_indices().nth(longest) {
        // The character at `end` may itself be the space.
        let reach = end + rest[end..].chars().next().map_or(0, char::len_utf8);
        let between_words = rest[..reach].rfind(' ').filter(|cut| *cut > 0);
        let cut = between_words.or_else(|| breaks(rest).take_while(|cut| *cut <= end).last()).unwrap_or(end);
        let (piece, after) = rest.split_at(cut);
        pieces.push(piece.trim());
        rest = after.trim_start();
    }
    pieces.push(rest);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn nearest(middle: usize, cuts: impl Iterator<Item = usize>) -> Option<usize> {
    cuts.min_by_key(|cut| cut.abs_diff(middle))
}

/// The places inside a word where it can be broken without tearing a syllable's signs apart.
fn breaks(word: &str) -> impl Iterator<Item = usize> {
    let after = word.char_indices().skip(1);
    after.zip(word.chars()).filter_map(move |((index, next), previous)| {
        let following = word[index..].chars().nth(1);
        let torn = joins_previous(next)
                || stacks_next(previous)
                // A Burmese consonant under a killer or a stacker closes the syllable before it.
                || matches!(following, Some('\u{1039}' | '\u{103a}'));
        (!torn).then_some(index)
    })
}

/// Marks that belong to the character before them, in the scripts that the engine speaks.
fn joins_previous(c: char) -> bool {
    // Ten blocks of India and Sri Lanka share one layout of 128 places (Unicode, chapter 12).
    if let indic @ 0x0900..0x0e00 = u32::from(c) {
        return matches!(indic % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63);
    }
    matches!(
        c,
        '\u{0300}'..='\u{036f}'
            | '\u{0483}'..='\u{0489}'
            | '\u{0591}'..='\u{05bd}'
            | '\u{0610}'..='\u{061a}'
            | '\u{064b}'..='\u{065f}'
            | '\u{0670}'
            | '\u{06d6}'..='\u{06ed}'
            | '\u{0e31}'
            | '\u{0e34}'..='\u{0e3a}'
            | '\u{0e47}'..='\u{0e4e}'
            | '\u{102b}'..='\u{103e}'
            | '\u{1056}'..='\u{1059}'
            | '\u{105e}'..='\u{1060}'
            | '\u{1062}'..='\u{1064}'
            | '\u{1067}'..='\u{106d}'
            | '\u{1071}'..='\u{1074}'
            | '\u{1082}'..='\u{108d}'
            | '\u{17b4}'..='\u{17d3}'
            | '\u{200c}'..='\u{200d}'
            | '\u{fe00}'..='\u{fe0f}'
    )
}

/// Signs that pull the next letter under or into their own: viramas and joiners.
fn stacks_next(c: char) -> bool {
    if let indic @ 0x0900..0x0e00 = u32::from(c) {
        return indic % 0x80 == 0x4d;
    }
    matches!(c, '\u{1039}' | '\u{17d2}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_not_read() {
        assert_eq!(clean("a\u{1}b\0 c\r\n\u{feff}d\u{85}"), "a b c d");
        assert_eq!(clean(" \u{1b} "), "");
    }

    #[test]
    fn the_sign_of_a_doubled_letter_goes_before_its_vowel() {
        let composed = "\u{645}\u{64f}\u{62d}\u{64e}\u{645}\u{64e}\u{651}\u{62f}";
        let spoken = "\u{645}\u{64f}\u{62d}\u{64e}\u{645}\u{651}\u{64e}\u{62f}";
        assert_eq!(for_voice("ar", composed), spoken);
        assert_eq!(for_voice("ar", spoken), spoken);
        assert_eq!(for_voice("fa", composed), spoken);
        assert_eq!(for_voice("ar", "\u{64e}\u{651}"), "\u{651}\u{64e}");
    }

    #[test]
    fn arabic_endings_are_silent_at_a_stop_and_said_before_a_word() {
        assert_eq!(for_voice("ar", "في مَحْكَمَة."), "في مَحْكَمَ.");
        assert_eq!(for_voice("ar", "مَحْكَمَة العدل"), "مَحْكَمَة العدل");
        assert_eq!(for_voice("ar", "مَحْكَمَةِ"), "مَحْكَمَةِ");
        assert_eq!(for_voice("ar", "محكمة"), "محكمة");
        assert_eq!(for_voice("ar", "الِاتجار"), "الِتجار");
        assert_eq!(for_voice("fa", "مَحْكَمَة"), "مَحْكَمَة");
    }

    #[test]
    fn a_text_is_halved_between_words() {
        assert_eq!(halve("one two three four"), Some(("one two", "three four")));
        assert_eq!(halve("http://a.b/c?d=e&f"), None);
        assert_eq!(halve(""), None);
    }

    #[test]
    fn halving_always_ends_and_keeps_every_letter() {
        let text = "x".repeat(1000) + " ယုတ္တိနှင့်ယုတ္တိနှင့်ယုတ္တိနှင့်ယုတ္တိနှင့် क्षत्रियक्षत्रियक्षत्रियक्षत्रिय";
        let mut left = vec![text.as_str()];
        let mut kept = String::new();

        while let Some(text) = left.pop() {
            match halve(text) {
                Some((a, b)) => left.extend([b, a]),
                None => kept.push_str(text),
            }
        }

        assert_eq!(kept, text.replace(' ', ""));
    }

    #[test]
    fn a_piece_is_short_and_begins_a_syllable() {
        let text = "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊";

        let pieces = pieces(text, 20);

        assert!(pieces.iter().all(|piece| piece.chars().count() <= 20), "{pieces:?}");
        assert!(!pieces.iter().any(|piece| piece.chars().next().is_some_and(joins_previous)));
        assert_eq!(pieces.concat().replace(' ', ""), text.replace(' ', ""));
    }
}
