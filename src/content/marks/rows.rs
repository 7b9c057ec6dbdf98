//! Marks that mean a list only where two lines in a row begin with them: `1-`, `First:`, `第一条`, `Q:`.

use std::collections::BTreeSet;

use super::{ListMark, Lists, MARKS, MarkShape, ParagraphLine, is_sign_of_letter, is_value};
use crate::content::digit;

/// The name of marks that are a number and a space: `1 One`. A list of them begins with one, so that days and sums
/// at the beginning of a line are none.
const BARE: &str = " ";

/// The name of marks in square brackets: `[1] One`. They stand for sources as well, so that a list of them begins
/// where words end.
const SQUARE: &str = "[";

/// Lines in a row that begin with a hyphen or a dot at once before a word are items.
pub(super) fn glued(lines: &[String], kinds: &mut [ParagraphLine]) {
    for dash in ["-", "·"] {
        let begins = |index: usize| {
            let line = lines.get(index).and_then(|line| line.strip_prefix(dash));
            line.is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        };
        for (index, kind) in kinds.iter_mut().enumerate() {
            if begins(index) && (begins(index + 1) || index > 0 && begins(index - 1)) {
                *kind = ParagraphLine::Item(dash.len());
            }
        }
    }
}

/// Lines that count on where that means a list only in two lines in a row: `1-`, `First:`, `第一条`.
pub(super) fn in_a_row(lines: &[String], kinds: &mut [ParagraphLine]) {
    let marks: Vec<Option<ListMark>> = lines.iter().map(|line| ListMark::typed(line)).collect();
    let on = |one: &ListMark, next: &ListMark| one.name == next.name && one.counts_on(next);
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for (index, pair) in marks.windows(2).enumerate() {
        if let [Some(one), Some(next)] = pair
            && on(one, next)
            && (one.name != BARE || number(&one.value) == Some(1))
            && (![BARE, SQUARE].contains(&one.name.as_str()) || begins(index, lines))
        {
            named.insert(&one.name);
        }
    }
    let mut lists = Lists::of(&marks);
    for (kind, mark) in kinds.iter_mut().zip(&marks) {
        let Some(mark) = mark.as_ref().filter(|mark| named.contains(mark.name.as_str())) else { continue };
        if lists.any(mark, false, |other| on(mark, other) || on(other, mark)) {
            *kind = ParagraphLine::Marked;
        }
    }
}

/// Returns `true` if nothing stands before a line, or a mark that ends words.
fn begins(index: usize, lines: &[String]) -> bool {
    let before = index.checked_sub(1).and_then(|index| lines.get(index));
    before.is_none_or(|before| before.trim_end().ends_with([':', '.', ';', '!', '?', '：', '。', '؟', '؛', '۔', '।']))
}

impl ListMark {
    /// A mark that means a list only in two lines in a row.
    fn typed(line: &str) -> Option<Self> {
        let mark = |name: &str, value: String| Self { shape: MarkShape::Typed, name: name.to_owned(), value };
        let first = line.chars().next()?;
        for signs in &MARKS.signs {
            if let Some(at) = signs.chars().position(|sign| sign == first) {
                return Some(mark(signs, (at + 1).to_string()));
            }
        }
        if let Some(rest) = line.strip_prefix('第') {
            let end = rest.find(|c| chinese(c).is_none() && digit(c).is_none()).unwrap_or(rest.len());
            let part = MARKS.parts.iter().find(|part| rest[end..].starts_with(part.as_str()));
            if let (Some(part), Some(number)) = (part, number(&rest[..end])) {
                return Some(mark(part, number.to_string()));
            }
        }
        if matches!(first, '§' | '№' | '#') {
            let (sign, rest) = line.split_at(first.len_utf8());
            let word = rest.split_whitespace().next().unwrap_or_default();
            return number(word.trim_end_matches(['.', ')', ':'])).map(|value| mark(sign, value.to_string()));
        }
        if let Some(rest) = line.strip_prefix(['[', '［', '【', '〔']) {
            let (value, after) = rest.split_at(rest.find([']', '］', '】', '〕'])?);
            let mut after = after.chars();
            let free = after.next() != Some(']') || after.next().is_some_and(char::is_whitespace);
            return (free && is_value(value)).then(|| mark(SQUARE, value.to_lowercase()));
        }
        Self::before_colon(line).or_else(|| Self::ended(line))
    }

    /// A word that counts, or the letter of a question or an answer, before a colon.
    fn before_colon(line: &str) -> Option<Self> {
        let mark = |name: &str, value: usize| Self {
            shape: MarkShape::Typed,
            name: name.to_owned(),
            value: value.to_string(),
        };
        let (at, sign) = line.char_indices().take(20).find(|(_, c)| matches!(c, ':' | '：' | '、' | '，'))?;
        // Signs on Arabic letters are often left out.
        let word: String = line[..at].trim().chars().filter(|c| !('\u{64b}'..='\u{652}').contains(c)).collect();
        let word = word.to_lowercase();
        for order in &MARKS.ordinals {
            let known = |words: &str| words.split('|').any(|known| known == word);
            if let Some(at) = order.split(' ').position(known) {
                return Some(mark(order, at + 1));
            }
        }
        let pair = MARKS.pairs.iter().find(|pair| pair.split(' ').any(|known| known == word));
        let pair = pair.filter(|_| matches!(sign, ':' | '：'))?;
        Some(mark(pair, pair.split(' ').position(|known| known == word)? + 1))
    }

    /// A number or a letter and one of the signs behind it, or a stop at once before a word.
    fn ended(line: &str) -> Option<Self> {
        let length = line.find(|c: char| !(c.is_alphanumeric() || is_sign_of_letter(c))).unwrap_or(line.len());
        let (value, after) = line.split_at(length);
        let numeral = value.chars().next().and_then(digit).is_some();
        // An ordinal sign is a letter in Unicode.
        let cut = if numeral { value.trim_end_matches(['º', 'ª']) } else { value };
        let (value, after) = (cut, &line[cut.len()..length + after.len()]);
        if !is_value(value) || value.len() > 1 && value.is_ascii() && !numeral {
            return None;
        }
        let mark = |name: &str| Self { shape: MarkShape::Typed, name: name.to_owned(), value: value.to_lowercase() };
        if let Some(rest) = after.strip_prefix('.').filter(|_| numeral) {
            let word = rest.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
            if word {
                return Some(mark("."));
            }
        }
        let word = after.strip_prefix(' ').and_then(|rest| rest.chars().next());
        if numeral && value.len() <= 6 && word.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()) {
            return Some(mark(BARE));
        }
        let end = MARKS.ends.iter().filter(|end| after.starts_with(end.as_str())).max_by_key(|end| end.len())?;
        let rest = &after[end.len()..];
        let next = rest.trim_start().chars().next()?;
        let spaced = rest.starts_with(char::is_whitespace);
        let glued =
            end.ends_with(['-', '–', '۔', '－']) && next.is_alphabetic() && !(next.is_lowercase() && next.is_ascii());
        // A number may follow in a range, a date or a number of a phone.
        (next.is_alphabetic() || !next.is_alphanumeric() && spaced).then_some(())?;
        (spaced || glued).then(|| mark(end))
    }
}

/// Returns the value of a Chinese numeral of one sign.
fn chinese(c: char) -> Option<usize> {
    "零一二三四五六七八九十".chars().position(|known| known == c)
}

/// A number below a thousand in digits of any script or in Chinese.
fn number(text: &str) -> Option<usize> {
    let digits: Option<String> = text.chars().map(digit).collect();
    if let Some(digits) = digits {
        return digits.parse().ok().filter(|number| *number < 1000);
    }
    let values: Vec<usize> = text.chars().map(chinese).collect::<Option<_>>()?;
    match values[..] {
        [one] => Some(one),
        [10, one] => Some(10 + one),
        [tens, 10] => Some(tens * 10),
        [tens, 10, one] => Some(tens * 10 + one),
        _ => None,
    }
}
