//! Whether a stop ends a sentence, by what stands before it and after it.

use super::abbreviations::{Rules, StopKind, kind_by_shape, letters_of};
use super::marks::{is_cased, is_hanging, is_ideograph, is_opening, is_stop, is_uncased};
use super::{MARKS, QUOTE, is_hard};

/// The longest word that is looked up, in characters.
const WORD: usize = 24;

/// A stop in its surroundings.
struct StopContext<'a> {
    mark: char,
    before: &'a str,
    /// Closing quotes and brackets after the mark.
    closing: &'a str,
    rest: &'a str,
    /// No white space follows.
    glued: bool,
}

impl<'a> StopContext<'a> {
    /// The last stop of a sentence; none where the script's stop is not known here, so ICU is believed.
    fn of(sentence: &'a str, glued: bool, rest: &'a str) -> Option<Self> {
        let (at, mark) = sentence.char_indices().rev().take(2 * MARKS).find(|&(_, c)| is_stop(c))?;
        let closing = &sentence[at + mark.len_utf8()..];
        let digits = closing.contains(char::is_alphanumeric) && !closing.contains(is_hanging) && !closing.contains('[');
        (!digits).then(|| Self { mark, before: &sentence[..at], closing, rest, glued })
    }

    /// Returns `true` if the next letter or digit is such; white space, quotes and dashes before it do not count.
    fn next_is(&self, such: impl Fn(char) -> bool) -> bool {
        self.rest.chars().take(MARKS).find(|c| c.is_alphanumeric()).is_some_and(such)
    }

    /// Returns `true` if a small letter follows; after another script it says nothing.
    fn goes_on_in_small_letters(&self) -> bool {
        self.next_is(char::is_lowercase) && !self.before.ends_with(is_uncased)
    }

    /// Returns `true` if all that the sentence holds so far is a list's number or letter: `1.`, `2.3.`, `iv.`, `၁။`.
    fn is_after_list_number(&self) -> bool {
        if self.before.len() > 3 * WORD {
            return false;
        }
        let mark = self.before.trim_start().trim_start_matches(is_opening);
        let short = |part: &str| (1..=3).contains(&part.chars().count());
        let numbers = mark.split('.').all(|part| short(part) && part.chars().all(char::is_numeric));
        let letter = mark.chars().count() == 1 && mark.chars().all(|c| c.is_alphabetic() && !is_ideograph(c));
        let stops = matches!(self.mark, '.' | '۔' | '။' | '។' | '।');
        stops && self.closing.is_empty() && (numbers || letter || is_roman(&mark.to_uppercase()))
    }
}

impl Rules {
    /// Returns `true` if a sentence from `start` may end at `end`.
    pub(super) fn ends_at(&self, text: &str, start: usize, end: usize) -> bool {
        let sentence = text[start..end].trim_end();
        let gap = &text[start + sentence.len()..end];
        if is_hard(gap) || (self.spaced && gap.contains(['\n', '\r'])) {
            return true;
        }
        let Some(stop) = StopContext::of(sentence, gap.is_empty(), &text[end..]) else {
            return true;
        };
        if stop.is_after_list_number() || (stop.glued && self.goes_on_without_space(&stop)) {
            return false;
        }
        match stop.mark {
            // A comma, which ICU takes for a stop.
            '၊' => false,
            '…' => stop.next_is(char::is_uppercase),
            '.' if stop.before.ends_with('.') => stop.next_is(char::is_uppercase),
            '.' | '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' if stop.goes_on_in_small_letters() => false,
            '.' if self.spaced => false,
            _ if !stop.closing.is_empty() => !self.goes_on_after_quote(&stop),
            '.' | '۔' => self.ends_after_word(&stop),
            _ => true,
        }
    }

    /// Returns `true` if a mark with no space after it stands inside a word, a number, an address or a name.
    fn goes_on_without_space(&self, stop: &StopContext<'_>) -> bool {
        let first = stop.rest.chars().next().unwrap_or(' ');
        let word = last_word(stop.before);
        let opens_cased = stop.rest.trim_start_matches(is_opening).starts_with(is_cased);
        match stop.mark {
            // A stop that was typed without its space, where capitals cannot hide an address in it.
            '.' => {
                let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
                let next: String = stop.rest.chars().take_while(|c| c.is_alphanumeric()).take(3).collect();
                let long = letters(word) > 2 && (letters(&next) > 2 || is_ideograph(first));
                !long || is_cased(first) || word.contains(|c: char| c == '.' || c.is_ascii_alphanumeric())
            }
            '!' | '?' => !is_uncased(first) && (first.is_ascii() || opens_cased),
            '۔' => {
                let inside_number = word.ends_with(char::is_numeric) && first.is_numeric();
                inside_number || letters_of(word) == 1 || self.is_spelt(word)
            }
            '॥' => first.is_numeric(),
            // The Khmer `and so on`.
            '។' => stop.rest.starts_with("ល។"),
            _ => false,
        }
    }

    /// Returns `true` if the sentence goes on after a quote or brackets that hold a stop of their own, in scripts
    /// where no lower-case letter says so.
    fn goes_on_after_quote(&self, stop: &StopContext<'_>) -> bool {
        if stop.next_is(is_cased) {
            return false;
        }
        let rest = stop.rest.trim_start();
        let attributed = self.words(|lists| &lists.quoted_by).any(|words| rest.starts_with(words));
        let aside = stop.closing.contains([')', '）']) && {
            let mut back = stop.before.char_indices().rev().take(QUOTE);
            back.find(|(_, c)| matches!(c, '(' | '（')).is_some_and(|(at, _)| !stop.before[..at].trim_end().is_empty())
        };
        (attributed && !stop.closing.ends_with([')', '）'])) || aside
    }

    /// Returns `true` if a stop ends the sentence, by the word or two before it and the word after it.
    fn ends_after_word(&self, stop: &StopContext<'_>) -> bool {
        let word = last_word(stop.before);
        let kind = self.kind_of(word, &last_pair(stop.before));
        let before_number = stop.next_is(char::is_numeric);
        match kind {
            Some(StopKind::Never) => false,
            Some(StopKind::BeforeOpener) => self.is_opener(stop.rest),
            Some(StopKind::BeforeCapital) => !before_number && !self.goes_on(stop.rest),
            Some(StopKind::Number) if before_number || self.is_number_in_letters(stop.rest) => false,
            Some(StopKind::Number) => kind_by_shape(word) != Some(StopKind::BeforeOpener) || self.is_opener(stop.rest),
            Some(StopKind::Letter) => true,
            None if before_number && is_without_vowels(word) => false,
            None => !self.is_ordinal(stop),
        }
    }

    /// Returns `true` if the next word goes on with what the abbreviation says: `10 a.m. Monday`.
    fn goes_on(&self, rest: &str) -> bool {
        let (word, _) = next_word(rest);
        self.has(|lists| &lists.goes_on, word)
    }

    fn is_opener(&self, rest: &str) -> bool {
        let (word, after) = next_word(rest);
        // `A` opens sentences, and is an initial in `J. A. Smith` and a part of `A/61/611`.
        let initial = word.chars().count() == 1 && after.starts_with(['.', '/']);
        !initial && self.has(|lists| &lists.openers, word)
    }

    /// Returns `true` if a Roman number or a letter with a stop or a number follows: `Art. IV`, `art. L. 121-1`,
    /// `art. R 12`; not `No. I …`.
    fn is_number_in_letters(&self, rest: &str) -> bool {
        let (word, after) = next_word(rest);
        let letter = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        let counted = after.trim_start().starts_with(char::is_numeric);
        (is_roman(word) && !self.is_opener(rest)) || (letter && (after.starts_with('.') || counted))
    }

    /// Returns `true` if the stop makes an ordinal: `am 3. Mai`, `der 2. Senat`, `12. 5. 2024`.
    fn is_ordinal(&self, stop: &StopContext<'_>) -> bool {
        let word = last_word(stop.before);
        let number = word.len() <= 2 && !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        let roman = is_roman(word) && word.len() > 1;
        if !(number || roman) || self.words(|lists| &lists.ordinal_after).next().is_none() {
            return false;
        }
        let previous = last_word(stop.before[..stop.before.len() - word.len()].trim_end());
        let (next, _) = next_word(stop.rest);
        (number && stop.next_is(char::is_numeric))
            || self.has(|lists| &lists.ordinal_before, next)
            || (!self.is_opener(stop.rest) && (roman || self.has(|lists| &lists.ordinal_after, previous)))
    }
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 6 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// Returns `true` if a word in Latin letters has no vowel, as abbreviations do: `Rdnr`.
fn is_without_vowels(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() && !"aeiouyAEIOUY".contains(c))
}

/// The word at the end, without brackets and quotes that open it and what is elided before it (`l’art`);
/// its end, if it is very long.
fn last_word(text: &str) -> &str {
    let from = text
        .char_indices()
        .rev()
        .take(WORD)
        .take_while(|(_, c)| !c.is_whitespace() && !is_opening(*c) && !matches!(c, '"' | '–' | '—' | '§'))
        .last()
        .map_or(text.len(), |(at, _)| at);
    let word = &text[from..];
    match word.split_once(['\'', '’']) {
        Some((elided, rest)) if elided.len() <= 2 && !rest.is_empty() => rest,
        _ => word,
    }
}

/// The last two words, joined: `z.B` of `z. B`, `2024г` of `2024 г`, `ипр` of `и пр`; nothing if the first is whole.
fn last_pair(text: &str) -> String {
    let word = last_word(text);
    let before = last_word(text[..text.len() - word.len()].trim_end());
    let and = before == "и";
    if and || before.ends_with(|c: char| c == '.' || c.is_numeric()) {
        format!("{before}{word}")
    } else {
        String::new()
    }
}

/// The next word, without what opens it, and what follows it.
fn next_word(rest: &str) -> (&str, &str) {
    let start = rest.char_indices().take(MARKS).find(|(_, c)| c.is_alphanumeric());
    let word = start.map_or("", |(at, _)| &rest[at..]);
    let inside = word.chars().take(WORD).take_while(|c| c.is_alphanumeric() || matches!(c, '\'' | '’'));
    word.split_at(inside.map(char::len_utf8).sum())
}
