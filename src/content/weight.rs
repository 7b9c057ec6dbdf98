//! Marks of weight that CommonMark leaves as they are written, because letters stand on both sides of them:
//! `**مهم:**نص` and `**Note:**text`. They are put together here.

use crate::document::Inline;

/// A part of a run of text.
pub(super) enum Piece {
    /// Something that is read.
    Done(Inline),
    /// Asterisks or underscores that were not read as marks.
    Mark(Mark),
}

/// Asterisks or underscores in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    sign: char,
    count: usize,
    opens: bool,
    closes: bool,
}

impl Mark {
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
        let opens = !spaced(next) && !(alone && inside(previous));
        let closes = !spaced(previous) && !(sign == '_' && inside(previous) && inside(next));
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

/// Puts marks together, each with the nearest one before it that opens; says how many pairs of asterisks
/// or underscores are left over.
pub(super) fn paired(pieces: Vec<Piece>) -> (Vec<Inline>, usize) {
    // Each open mark holds what follows it until it is closed.
    let mut open: Vec<(Mark, Vec<Inline>)> = Vec::new();
    let mut done: Vec<Inline> = Vec::new();
    let mut left = 0;
    for piece in pieces {
        let mark = match piece {
            Piece::Done(inline) => {
                push(open.last_mut().map_or(&mut done, |(_, inner)| inner), inline);
                continue;
            }
            Piece::Mark(mark) => mark,
        };
        let partner = open.iter().rposition(|(before, inner)| {
            mark.closes && (before.sign, before.count) == (mark.sign, mark.count) && !inner.is_empty()
        });
        match partner {
            Some(partner) => {
                left += close(&mut open, &mut done, partner + 1);
                if let Some((_, inner)) = open.pop() {
                    push(open.last_mut().map_or(&mut done, |(_, inner)| inner), mark.around(inner));
                }
            }
            None if mark.opens => open.push((mark, Vec::new())),
            None => {
                left += usize::from(mark.count > 1);
                push(open.last_mut().map_or(&mut done, |(_, inner)| inner), Inline::Text(mark.text()));
            }
        }
    }
    left += close(&mut open, &mut done, 0);
    (done, left)
}

/// Makes the open marks from the place `keep` on text again; says how many of them were pairs.
fn close(open: &mut Vec<(Mark, Vec<Inline>)>, done: &mut Vec<Inline>, keep: usize) -> usize {
    let mut left = 0;
    let tail = open.split_off(keep);
    let target = open.last_mut().map_or(done, |(_, inner)| inner);
    for (mark, inner) in tail {
        left += usize::from(mark.count > 1);
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
