//! Numbers, codes and addresses in text that runs from right to left: which stretches of a text must be isolated
//! so that their parts keep the order in which they are written (Unicode Standard Annex 9).
//!
//! Without it `0300 000 2222` in an Arabic sentence is drawn as `2222 000 0300`, and that is dialled. A stretch
//! that is drawn in order anyway is left alone, and so is what an author has steered with marks of direction.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use crate::lang::Direction;

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectionRun<'a> {
    /// Drawn as the text around it.
    Plain(&'a str),
    /// To be isolated, from left to right.
    Isolated(&'a str),
    /// To be isolated, and every letter set from left to right: groups of Arabic digits change places even then.
    Overridden(&'a str),
}

/// Cuts a text whose surroundings run in a direction; the stretches together are the text.
#[must_use]
pub fn stretches(text: &str, around: Direction) -> Vec<DirectionRun<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for Range { start, end } in isolates(text, around) {
        if start > at {
            found.push(DirectionRun::Plain(&text[at..start]));
        }
        found.push(ltr(&text[start..end]));
        at = end;
    }
    if at < text.len() {
        found.push(DirectionRun::Plain(&text[at..]));
    }
    found
}

/// Direction that a letter or digit has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StrongDirection {
    /// Letters that run from left to right.
    LeftToRight,
    /// Digits: a number runs from left to right, also within right-to-left text.
    Number,
    /// Digits of Arabic text.
    ArabicNumber,
    /// Letters of Arabic, Hebrew and other right-to-left scripts.
    RightToLeft,
}

/// Returns the direction of a letter or digit; `None` for signs, spaces and marks.
#[must_use]
pub fn strong_direction(c: char) -> Option<StrongDirection> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(StrongDirection::RightToLeft),
        BidiClass::LeftToRight => Some(StrongDirection::LeftToRight),
        BidiClass::EuropeanNumber => Some(StrongDirection::Number),
        BidiClass::ArabicNumber => Some(StrongDirection::ArabicNumber),
        _ => None,
    }
}

/// Returns `true` for a mark that stands on the letter before it.
#[must_use]
pub fn is_nonspacing_mark(c: char) -> bool {
    CodePointMapData::<BidiClass>::new().get(c) == BidiClass::NonspacingMark
}

/// A text that runs from left to right wherever it stands: a number, an address.
#[must_use]
pub fn ltr(text: &str) -> DirectionRun<'_> {
    let arabic = text.chars().any(|c| class(c) == Class::Arabic);
    if arabic { DirectionRun::Overridden(text) } else { DirectionRun::Isolated(text) }
}

impl DirectionRun<'_> {
    /// The text between the marks of direction that keep its order.
    #[must_use]
    pub fn marked(self) -> String {
        match self {
            Self::Plain(text) => text.to_owned(),
            Self::Isolated(text) => format!("\u{2066}{text}\u{2069}"),
            Self::Overridden(text) => format!("\u{2066}\u{202d}{text}\u{202c}\u{2069}"),
        }
    }
}

/// A text with marks of direction around what must keep its order.
#[must_use]
pub fn isolated(text: &str, around: Direction) -> String {
    stretches(text, around).into_iter().map(DirectionRun::marked).collect()
}

/// Returns `true` if a character only steers the direction of text.
#[must_use]
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text without marks of direction.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter that runs from right to left, or a mark that stands for one.
    Right,
    /// A letter that runs from left to right.
    Left,
    /// A digit that bidirectional text treats as European.
    European,
    /// A digit of Arabic.
    Arabic,
    Space,
    /// The end of a line.
    Break,
    /// The mark U+200E.
    LeftMark,
    /// Begins what an author has steered.
    Opens,
    /// Ends it.
    Closes,
    /// Part of the letter before it.
    Joined,
    Sign,
}

#[derive(Debug, Clone, Copy)]
struct BidiLetter {
    at: usize,
    c: char,
    class: Class,
}

impl BidiLetter {
    fn is_digit(self) -> bool {
        matches!(self.class, Class::European | Class::Arabic)
    }

    fn is_core(self) -> bool {
        self.is_digit() || self.class == Class::Left
    }

    fn end(self) -> usize {
        self.at + self.c.len_utf8()
    }
}

fn class(c: char) -> Class {
    match c {
        '\u{200e}' => return Class::LeftMark,
        '\u{202a}'..='\u{202b}' | '\u{202d}'..='\u{202e}' | '\u{2066}'..='\u{2068}' => return Class::Opens,
        '\u{202c}' | '\u{2069}' => return Class::Closes,
        '\n' | '\u{2028}' | '\u{2029}' => return Class::Break,
        c if c.is_whitespace() => return Class::Space,
        _ => {}
    }
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Class::Right,
        BidiClass::LeftToRight => Class::Left,
        BidiClass::EuropeanNumber => Class::European,
        BidiClass::ArabicNumber if c.is_numeric() => Class::Arabic,
        BidiClass::NonspacingMark | BidiClass::BoundaryNeutral => Class::Joined,
        _ => Class::Sign,
    }
}

/// Finds the stretches that must be isolated, in bytes and in order.
fn isolates(text: &str, around: Direction) -> Vec<Range<usize>> {
    // Nothing runs from right to left: the common case.
    if around == Direction::Ltr && text.is_ascii() {
        return Vec::new();
    }
    let letters: Vec<BidiLetter> = text.char_indices().map(|(at, c)| BidiLetter { at, c, class: class(c) }).collect();
    let mut found = Vec::new();
    let mut last_strong = match around {
        Direction::Rtl => Class::Right,
        Direction::Ltr => Class::Left,
    };
    let mut start = 0_usize;
    let mut steered = 0_usize;
    for end in 0..=letters.len() {
        let ends = letters
            .get(end)
            .is_none_or(|letter| matches!(letter.class, Class::Right | Class::Break | Class::Opens | Class::Closes));
        if !ends {
            continue;
        }
        if steered == 0 && (around == Direction::Rtl || last_strong == Class::Right) {
            let right = |at: Option<usize>| {
                at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.class == Class::Right)
            };
            let touches = Touches { before: right(start.checked_sub(1)), behind: right(Some(end)) };
            let pieces = pieces(&letters[start..end], around);
            let last = pieces.len() - 1;
            let foreign = |at: usize| pieces.get(at).is_some_and(|piece| is_foreign(piece));
            found.extend(pieces.iter().enumerate().filter_map(|(at, piece)| {
                let touches = Touches { before: touches.before && at == 0, behind: touches.behind && at == last };
                // Two codes with an Arabic comma between them change places unless each is isolated.
                let beside = foreign(at) && (foreign(at + 1) || at > 0 && foreign(at - 1));
                core(piece, touches, beside)
            }));
        }
        let Some(letter) = letters.get(end) else { break };
        match letter.class {
            Class::Opens => steered += 1,
            Class::Closes => steered = steered.saturating_sub(1),
            _ => {}
        }
        let strong = letters[start..end].iter().rev().find(|letter| letter.class == Class::Left);
        last_strong = match (letter.class, strong) {
            (Class::Right, _) => Class::Right,
            (_, Some(_)) => Class::Left,
            _ => last_strong,
        };
        start = end + 1;
    }
    found
}

/// Whether letters from right to left stand at the ends of a piece without a space.
#[derive(Clone, Copy)]
struct Touches {
    before: bool,
    behind: bool,
}

/// Parts a stretch without letters from right to left at the marks of a list: `1, 2` are two.
fn pieces(letters: &[BidiLetter], around: Direction) -> Vec<&[BidiLetter]> {
    let separates = |at: usize| {
        let sign = matches!(letters[at].c, ',' | ';' | ':' | '.' | '!' | '?' | '،' | '؛' | '؟' | '…' | '|' | '•' | '·');
        sign && letters.get(at + 1).is_none_or(|next| next.class == Class::Space)
    };
    let mut parts = Vec::new();
    let mut start = 0_usize;
    for at in 0..letters.len() {
        let foreign = is_foreign(&letters[start..at]);
        if foreign && around == Direction::Ltr {
            // From the first letter on, the text runs as the text around it.
            break;
        }
        // A comma of Arabic parts what stands before it from what follows, whatever their letters.
        let comma = letters[at].c == '،' && separates(at);
        if comma || (separates(at) || begins_note(letters, at)) && !foreign {
            parts.push(&letters[start..at]);
            start = at + 1;
        }
    }
    let rest = &letters[start..];
    parts.push(match around {
        Direction::Rtl => rest,
        Direction::Ltr => &rest[..rest.iter().position(|letter| letter.class == Class::Left).unwrap_or(rest.len())],
    });
    parts
}

fn is_foreign(piece: &[BidiLetter]) -> bool {
    piece.iter().any(|letter| letter.class == Class::Left)
}

/// Returns `true` if a space stands before a note in brackets, with no digits behind it: `2222 (15)`, not `+44 (0) 20`.
fn begins_note(letters: &[BidiLetter], at: usize) -> bool {
    let opens = |at: usize| letters.get(at).is_some_and(|letter| letter.c == '(');
    let before = letters[..at].iter().any(|letter| letter.is_digit());
    if letters[at].class != Class::Space || !opens(at + 1) || !before {
        return false;
    }
    let close = letters[at..].iter().position(|letter| letter.c == ')').map_or(letters.len(), |close| at + close);
    let rest = letters.get(close + 1..).unwrap_or_default();
    rest.iter().find(|letter| letter.class != Class::Space).is_none_or(|letter| !letter.is_core())
}

/// Finds what must be isolated of a piece; `beside` says that it must be even if it keeps its own order.
fn core(piece: &[BidiLetter], touches: Touches, beside: bool) -> Option<Range<usize>> {
    let first = piece.iter().position(|letter| letter.is_core())?;
    let last = piece.iter().rposition(|letter| letter.is_core())?;
    let (mut start, mut end) = (first, last + 1);
    // Signs that belong to what follows or stands before them, without a space between.
    while start > 0
        && is_before(piece[start - 1].c)
        && !(start == 1 && touches.before && matches!(piece[0].c, '-' | '−' | '.' | '/'))
    {
        start -= 1;
    }
    while piece.get(end).is_some_and(|letter| is_behind(letter.c) || letter.class == Class::Joined) {
        end += 1;
    }
    // A sign between a number and a letter joins the two: `5/أ`.
    while touches.behind && end == piece.len() && matches!(piece[end - 1].c, '/' | '_' | '=') {
        end -= 1;
    }
    (start, end) = balanced(piece, start, end);
    let core = &piece[start..end];
    let marked = start.checked_sub(1).is_some_and(|before| piece[before].class == Class::LeftMark);
    (!marked && (beside || !keeps_order(core))).then(|| core[0].at..core[core.len() - 1].end())
}

fn is_before(c: char) -> bool {
    matches!(
        c,
        '+' | '-' | '−' | '±' | '#' | '*' | '@' | '(' | '[' | '<' | '.' | '/' | '№' | '$' | '€' | '£' | '¥' | '₹'
    )
}

fn is_behind(c: char) -> bool {
    matches!(c, '%' | '‰' | '°' | '+' | '#' | '*' | '/' | '_' | '=' | ')' | ']' | '>' | '$' | '€' | '£' | '¥' | '₹')
}

/// Leaves out brackets whose other half is outside, and those around the whole.
fn balanced(piece: &[BidiLetter], mut start: usize, mut end: usize) -> (usize, usize) {
    let count = |range: Range<usize>, c: char| piece[range].iter().filter(|letter| letter.c == c).count();
    for (open, close) in [('(', ')'), ('[', ']'), ('<', '>')] {
        while count(start..end, open) > count(start..end, close) && piece[start].c == open {
            start += 1;
        }
        while count(start..end, close) > count(start..end, open) && piece[end - 1].c == close {
            end -= 1;
        }
        let around = piece[start].c == open && piece[end - 1].c == close && count(start..end, open) == 1;
        if around {
            (start, end) = (start + 1, end - 1);
        }
    }
    (start, end)
}

/// Returns `true` if the standard's rules draw a stretch in its order without help.
fn keeps_order(core: &[BidiLetter]) -> bool {
    let Some((first, last)) = core.first().zip(core.last()) else { return true };
    let european = core.iter().all(|letter| letter.class != Class::Arabic);
    // After a letter, European digits and the signs between them run as the letter does.
    if first.class == Class::Left && european && last.is_core() {
        return true;
    }
    // One separator between two digits belongs to the number.
    let number = core.iter().enumerate().all(|(at, letter)| {
        letter.is_digit()
            || matches!(letter.c, '.' | ',' | ':' | '/' | '\u{a0}' | '\u{66b}' | '\u{66c}')
                && at > 0
                && core[at - 1].is_digit()
    });
    number && last.is_digit() && (european || core.iter().all(|letter| letter.class != Class::European))
        || is_reference(core)
}

/// `6(1)(2)`: a number and its parts in brackets follow each other as the text does.
fn is_reference(core: &[BidiLetter]) -> bool {
    let digits = core.iter().take_while(|letter| letter.is_digit()).count();
    let mut rest = &core[digits..];
    if digits == 0 || digits > 4 || rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let close = rest.iter().position(|letter| letter.c == ')');
        match close.filter(|close| rest[0].c == '(' && (2..=4).contains(close)) {
            Some(close) => rest = &rest[close + 1..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests;
