//! Marks of emphasis that CommonMark leaves as text, because letters stand on both sides of them: `**مهم:**نص` and
//! `**Note:**text`. They are paired here.

use std::collections::BTreeMap;

use crate::document::Inline;

/// A part of a run of text.
pub(super) enum EmphasisPart {
    /// Something that is read.
    Done(Inline),
    /// Asterisks or underscores that were not read as marks.
    Mark(EmphasisMark),
}

/// Asterisks or underscores in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EmphasisMark {
    sign: char,
    count: usize,
    opens: bool,
    closes: bool,
}

impl EmphasisMark {
    /// The mark at the beginning of `rest`, which stands behind `before`; `None` where no mark is.
    pub(super) fn at(before: &str, rest: &str) -> Option<(Self, usize)> {
        let sign = rest.chars().next().filter(|c| matches!(c, '*' | '_'))?;
        let count = rest.chars().take_while(|c| *c == sign).count();
        if count > 3 {
            return None;
        }
        let (previous, next) = (before.chars().next_back(), rest[count..].chars().next());
        let spaced = |c: Option<char>| c.is_some_and(char::is_whitespace);
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let alone = sign == '_' || count == 1;
        let opens = !(spaced(next) || alone && inside(previous));
        let closes = !(spaced(previous) || sign == '_' && inside(previous) && inside(next));
        Some((Self { sign, count, opens, closes }, count))
    }

    fn text(self) -> String {
        self.sign.to_string().repeat(self.count)
    }

    fn around(self, inner: Vec<Inline>) -> Inline {
        match self.count {
            1 => Inline::Emphasis(inner),
            2 => Inline::Strong(inner),
            _ => Inline::Strong(vec![Inline::Emphasis(inner)]),
        }
    }
}

/// Marks of weight inside each other beyond this are left out; their words stay.
const MAX_LEVELS: usize = 8;

/// Emphasis that was put together from marks.
pub(super) struct Paired {
    pub(super) inlines: Vec<Inline>,
    /// Pairs of asterisks or underscores that are left over.
    pub(super) left: usize,
    /// Whether marks stood too deep in each other.
    pub(super) too_deep: bool,
}

/// A mark that is not closed yet.
struct OpenMark {
    mark: EmphasisMark,
    /// Content inside the marks.
    inner: Vec<Inline>,
    /// Levels of marks in what follows it.
    levels: usize,
}

/// Puts marks together, each with the nearest one before it that opens.
pub(super) fn paired(pieces: Vec<EmphasisPart>) -> Paired {
    let mut open: Vec<OpenMark> = Vec::new();
    // How many marks of each sign and length are open: most marks have no partner, and none is looked for.
    let mut counts: BTreeMap<(char, usize), usize> = BTreeMap::new();
    let mut too_deep = false;
    let mut done: Vec<Inline> = Vec::new();
    let mut left = 0;
    for piece in pieces {
        let mark = match piece {
            EmphasisPart::Done(inline) => {
                push(open.last_mut().map_or(&mut done, |open| &mut open.inner), inline);
                continue;
            }
            EmphasisPart::Mark(mark) => mark,
        };
        let kind = (mark.sign, mark.count);
        let looked_for = mark.closes && counts.get(&kind).is_some_and(|count| *count > 0);
        let is_partner = |before: &OpenMark| (before.mark.sign, before.mark.count) == kind && !before.inner.is_empty();
        match looked_for.then(|| open.iter().rposition(is_partner)).flatten() {
            Some(partner) => {
                left += close(&mut open, &mut done, &mut counts, partner + 1);
                let Some(OpenMark { inner, levels, .. }) = open.pop() else { continue };
                counts.entry(kind).and_modify(|count| *count -= 1);
                let inlines = if levels < MAX_LEVELS { vec![mark.around(inner)] } else { inner };
                too_deep |= levels == MAX_LEVELS;
                let target = match open.last_mut() {
                    Some(open) => {
                        open.levels = open.levels.max((levels + 1).min(MAX_LEVELS));
                        &mut open.inner
                    }
                    None => &mut done,
                };
                inlines.into_iter().for_each(|inline| push(target, inline));
            }
            None if mark.opens => {
                *counts.entry(kind).or_default() += 1;
                open.push(OpenMark { mark, inner: Vec::new(), levels: 0 });
            }
            None => {
                left += usize::from(mark.count > 1);
                push(open.last_mut().map_or(&mut done, |open| &mut open.inner), Inline::Text(mark.text()));
            }
        }
    }
    left += close(&mut open, &mut done, &mut counts, 0);
    Paired { inlines: done, left, too_deep }
}

/// Makes the open marks from the place `keep` on text again; says how many of them were pairs.
fn close(
    open: &mut Vec<OpenMark>,
    done: &mut Vec<Inline>,
    counts: &mut BTreeMap<(char, usize), usize>,
    keep: usize,
) -> usize {
    let mut left = 0;
    let tail = open.split_off(keep);
    let levels = tail.iter().map(|open| open.levels).max().unwrap_or_default();
    let target = match open.last_mut() {
        Some(open) => {
            open.levels = open.levels.max(levels);
            &mut open.inner
        }
        None => done,
    };
    for OpenMark { mark, inner, .. } in tail {
        left += usize::from(mark.count > 1);
        counts.entry((mark.sign, mark.count)).and_modify(|count| *count -= 1);
        push(target, Inline::Text(mark.text()));
        inner.into_iter().for_each(|inline| push(target, inline));
    }
    left
}

/// Adds an inline; text joins text.
pub(super) fn push(all: &mut Vec<Inline>, inline: Inline) {
    match (all.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, Inline::Text(text)) if text.is_empty() => {}
        (_, inline) => all.push(inline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_many_marks_there_are_they_stand_in_few_levels_and_no_word_is_lost() {
        let text = |words: &str| EmphasisPart::Done(Inline::Text(words.to_owned()));
        let (opens, closes) = (EmphasisMark::at(" ", "**a").unwrap().0, EmphasisMark::at("»", "**a").unwrap().0);
        let begin = (0..20_000).flat_map(|_| [EmphasisPart::Mark(opens), text("a")]);
        let end = (0..20_000).flat_map(|_| [EmphasisPart::Mark(closes), text("b")]);
        fn levels(inlines: &[Inline]) -> usize {
            inlines
                .iter()
                .filter(|inline| !inline.inner().is_empty())
                .map(|inline| 1 + levels(inline.inner()))
                .max()
                .unwrap_or(0)
        }

        let Paired { inlines, too_deep, .. } = paired(begin.chain(end).collect());

        assert_eq!((levels(&inlines), too_deep), (MAX_LEVELS, true));
        assert_eq!(crate::document::plain_text(&inlines), "a".repeat(20_000) + &"b".repeat(20_000));
    }
}
