//! Long runs of a script without stops, cut at their best spaces.

use std::ops::Range;

use super::marks::is_southeast;

/// The longest piece and the shortest, in characters, if the spaces allow.
const MAX_LETTERS: usize = 200;
const SHORTEST: usize = 60;
/// The length of a run between spaces from which on it is hardly a name or a number.
const LONG: usize = 15;

/// A space at which a long run may be cut.
struct Space {
    /// Start of the next word, in bytes and in characters.
    at: usize,
    chars: usize,
    /// The higher, the better.
    rank: u8,
}

/// Cuts a range of a text; `openers` are words before which a cut is best.
pub(super) fn pieces<'a>(
    text: &str,
    range: Range<usize>,
    openers: impl Iterator<Item = &'a str> + Clone,
) -> Vec<Range<usize>> {
    let run = &text[range.clone()];
    let length = run.chars().count();
    let mut spaces = spaces(run, openers);
    spaces.retain(|space| space.chars + SHORTEST / 2 <= length);
    let (mut start, mut counted) = (range.start, 0);
    let mut pieces = Vec::new();
    while length - counted > MAX_LETTERS {
        let from = spaces.partition_point(|space| space.chars < counted + SHORTEST);
        let to = spaces.partition_point(|space| space.chars <= counted + MAX_LETTERS);
        // Of equal spaces the last; where none is near enough, the first that comes.
        let best = spaces[from..to].iter().max_by_key(|space| space.rank).or(spaces.get(to));
        let Some(cut) = best else { break };
        pieces.push(start..range.start + cut.at);
        (start, counted) = (range.start + cut.at, cut.chars);
    }
    pieces.push(start..range.end);
    pieces
}

/// The spaces of a run at which it may be cut: between letters of the script, outside brackets.
fn spaces<'a>(run: &str, openers: impl Iterator<Item = &'a str> + Clone) -> Vec<Space> {
    let mut spaces: Vec<Space> = Vec::new();
    let (mut depth, mut chars, mut word) = (0_usize, 0, 0);
    let (mut before, mut previous) = (' ', ' ');
    for (at, c) in run.char_indices() {
        if previous.is_whitespace() && !c.is_whitespace() && chars > 0 {
            let long = chars - word > LONG;
            if let Some(space) = spaces.last_mut().filter(|space| !long && space.chars == word && space.rank == 1) {
                space.rank = 0;
            }
            word = chars;
            if depth == 0 && is_southeast(before) && is_southeast(c) && !matches!(c, 'ๆ' | 'ໆ') {
                let opens = openers.clone().any(|word| run[at..].starts_with(word));
                spaces.push(Space { at, chars, rank: if opens { 2 } else { u8::from(long) } });
            }
        }
        match c {
            '(' | '“' | '«' | '[' => depth += 1,
            ')' | '”' | '»' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
        chars += 1;
        previous = c;
    }
    spaces
}
