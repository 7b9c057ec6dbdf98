//! Additions of large print inside a sentence: an address, the name of a language or the long form of an abbreviation in
//! brackets, the number of a footnote that was set before, the words before text that is struck out, and those of a box.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

use super::{Compared, MAX_ADDED, signs};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Most digits of the number of a footnote.
const MAX_NUMBER: usize = 3;

/// Most brackets behind the first one at which an addition may end: brackets may stand in an address.
const MAX_BRACKETS: usize = 6;

/// Most steps of a comparison with one sentence.
const MAX_STEPS: usize = 200_000;

/// A bracket in the shape in which signs are compared: both halves are the same.
const BRACKET: char = '(';

/// Words that a channel adds inside a sentence beside what stands in brackets, as signs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::verify) struct AddedWords {
    /// Words before text that is struck out, behind an opening bracket.
    struck: Vec<char>,
    /// Words of a box, done or not.
    boxes: Vec<Vec<char>>,
}

/// Place of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct ComparedPlace {
    there: usize,
    wanted: usize,
    /// Brackets that were opened for text that is struck out.
    struck: usize,
}

impl AddedWords {
    /// The words that large print adds in a language; none if the tag names no language.
    pub(in crate::verify) fn of_print(tag: Option<&str>) -> &'static Self {
        static NONE: AddedWords = AddedWords { struck: Vec::new(), boxes: Vec::new() };
        static KNOWN: LazyLock<BTreeMap<Lang, OnceLock<AddedWords>>> =
            LazyLock::new(|| Messages::languages().into_iter().map(|lang| (lang, OnceLock::new())).collect());
        let lang = tag.and_then(|tag| tag.parse::<Lang>().ok()).map(|lang| Messages::nearest(&lang));
        let known = lang.and_then(|lang| KNOWN.get_key_value(&lang));
        known.map_or(&NONE, |(lang, words)| words.get_or_init(|| Self::read(&Messages::of(lang))))
    }

    fn read(words: &Messages) -> Self {
        let as_signs = |words: String| signs(&words, Compared::Signs);
        let mut struck = vec![BRACKET];
        struck.extend(as_signs(text!(words, "mark-struck")));
        Self { struck, boxes: vec![as_signs(text!(words, "mark-open")), as_signs(text!(words, "mark-done"))] }
    }

    /// The end of a sentence at the beginning of a text; `None` if it does not stand there, sign for sign, with nothing
    /// but what the channel adds between.
    pub(super) fn end_of(&self, there: &[char], wanted: &[char]) -> Option<usize> {
        let mut open = vec![ComparedPlace { there: 0, wanted: 0, struck: 0 }];
        let (mut seen, mut steps) = (BTreeSet::new(), 0);
        while let Some(mut place) = open.pop() {
            loop {
                steps += 1;
                if steps > MAX_STEPS {
                    return None;
                }
                let Some(next) = wanted.get(place.wanted) else { return Some(place.there) };
                let Some(here) = there.get(place.there) else { break };
                let may_add = place.wanted > 0;
                if may_add && (here == &BRACKET || here != next) {
                    // The last one is tried first: what the author wrote is tried before any addition.
                    if !seen.insert(place) {
                        break;
                    }
                    open.extend(self.behind_additions(there, wanted, place));
                }
                if here != next {
                    break;
                }
                place = ComparedPlace { there: place.there + 1, wanted: place.wanted + 1, ..place };
            }
        }
        None
    }

    /// The places behind each addition that may begin at a place.
    fn behind_additions(&self, there: &[char], wanted: &[char], place: ComparedPlace) -> Vec<ComparedPlace> {
        let rest = &there[place.there..];
        let after = |length: usize| ComparedPlace { there: place.there + length, ..place };
        let mut places = Vec::new();
        if rest.first() == Some(&BRACKET) {
            let ends = rest.iter().take(MAX_ADDED).enumerate().skip(1).filter(|(_, c)| **c == BRACKET);
            places.extend(ends.take(MAX_BRACKETS).map(|(at, _)| after(at + 1)));
            if !self.struck.is_empty() && rest.starts_with(&self.struck) {
                places.push(ComparedPlace { struck: place.struck + 1, ..after(self.struck.len()) });
            }
            if let Some(struck) = place.struck.checked_sub(1) {
                places.push(ComparedPlace { struck, ..after(1) });
            }
        }
        let boxes = self.boxes.iter().filter(|words| !words.is_empty() && rest.starts_with(words));
        places.extend(boxes.map(|words| after(words.len())));
        places.extend(number_of_note(there, wanted, place).map(after));
        places
    }
}

/// The length of the number of a footnote at a place: a number that touches no number of the sentence, before a word of it.
/// Behind the last word the number of a list may stand, whose stop is not the sentence's.
fn number_of_note(there: &[char], wanted: &[char], place: ComparedPlace) -> Option<usize> {
    let length = there[place.there..].iter().take_while(|c| c.is_numeric()).count();
    let touches = [place.wanted.checked_sub(1).and_then(|last| wanted.get(last)), wanted.get(place.wanted)];
    let is_apart = touches.into_iter().flatten().all(|c| !c.is_numeric());
    let is_inside = wanted[place.wanted..].iter().any(|c| c.is_alphanumeric());
    (is_apart && is_inside && (1..=MAX_NUMBER).contains(&length)).then_some(length)
}
