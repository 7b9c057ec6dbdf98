//! Splits a run of inlines at the ends of sentences.

use std::collections::VecDeque;

use super::{Inline, plain_text};

/// Returns the length of the plain text of an inline.
fn length_of(inline: &Inline) -> usize {
    match inline {
        Inline::Text(text) => text.len(),
        other => plain_text(std::slice::from_ref(other)).len(),
    }
}

/// Inlines from which sentences are taken, one after the other: each takes only its own time.
pub(super) struct Rest {
    inlines: VecDeque<Inline>,
    /// Bytes at the beginning of a text that comes first which were taken already.
    begin: usize,
    /// Bytes of later sentences that were taken with what has no inside, such as code with a stop in it.
    ahead: usize,
}

impl Rest {
    pub(super) fn new(inlines: Vec<Inline>) -> Self {
        Self { inlines: inlines.into(), begin: 0, ahead: 0 }
    }

    /// Takes what stands in the next `bytes` bytes of the plain text. What stands around the cut stands around
    /// both halves; what has no inside goes with the half in which it begins; a footnote's mark at the cut stays
    /// with the words before it.
    pub(super) fn cut(&mut self, bytes: usize) -> Vec<Inline> {
        let mut taken = Vec::new();
        let mut left = bytes.saturating_sub(self.ahead);
        self.ahead -= bytes - left;
        if left == 0 && bytes > 0 {
            return taken;
        }
        while let Some(next) = self.inlines.pop_front() {
            let length = length_of(&next) - self.begin;
            if length <= left && (left > 0 || length == 0) {
                left -= length;
                taken.push(self.shortened(next));
                continue;
            }
            match next {
                next if left == 0 => self.inlines.push_front(next),
                Inline::Text(text) => {
                    let end = self.begin + left;
                    taken.push(Inline::Text(text[self.begin..end].to_owned()));
                    self.begin = end;
                    self.inlines.push_front(Inline::Text(text));
                }
                next => {
                    let (first, second) = cut_one(next, left);
                    self.ahead = length_of(&first).saturating_sub(left);
                    taken.push(first);
                    let second =
                        second.filter(|second| matches!(second, Inline::Text(_)) || !second.inner().is_empty());
                    second.into_iter().for_each(|second| self.inlines.push_front(second));
                }
            }
            break;
        }
        taken
    }

    /// Everything that is left.
    pub(super) fn all(&mut self) -> Vec<Inline> {
        let first = self.inlines.pop_front().map(|first| self.shortened(first));
        first.into_iter().chain(std::mem::take(&mut self.inlines)).collect()
    }

    /// Returns the first inline without the part that was taken of it.
    fn shortened(&mut self, first: Inline) -> Inline {
        match (first, std::mem::take(&mut self.begin)) {
            (Inline::Text(text), begin @ 1..) => Inline::Text(text[begin..].to_owned()),
            (first, _) => first,
        }
    }
}

/// Cuts inlines after `bytes` bytes of their plain text.
fn cut(inlines: Vec<Inline>, bytes: usize) -> (Vec<Inline>, Vec<Inline>) {
    let mut rest = Rest::new(inlines);
    let first = rest.cut(bytes);
    (first, rest.all())
}

fn cut_one(inline: Inline, bytes: usize) -> (Inline, Option<Inline>) {
    let halves = |inner: Vec<Inline>, wrap: &dyn Fn(Vec<Inline>) -> Inline| {
        let (first, second) = cut(inner, bytes);
        (wrap(first), Some(wrap(second)))
    };
    match inline {
        Inline::Text(mut text) => {
            let second = text.split_off(bytes);
            (Inline::Text(text), Some(Inline::Text(second)))
        }
        Inline::Emphasis(inner) => halves(inner, &Inline::Emphasis),
        Inline::Strong(inner) => halves(inner, &Inline::Strong),
        Inline::Citation(inner) => halves(inner, &Inline::Citation),
        Inline::Struck(inner) => halves(inner, &Inline::Struck),
        Inline::Link { target, inlines } => {
            halves(inlines, &|inlines| Inline::Link { target: target.clone(), inlines })
        }
        Inline::Term { key, inlines } => halves(inlines, &|inlines| Inline::Term { key: key.clone(), inlines }),
        Inline::Foreign { lang, inlines } => {
            halves(inlines, &|inlines| Inline::Foreign { lang: lang.clone(), inlines })
        }
        whole @ (Inline::Abbreviation { .. }
        | Inline::Phone { .. }
        | Inline::Email(_)
        | Inline::Date { .. }
        | Inline::Number { .. }
        | Inline::Code(_)
        | Inline::LineBreak
        | Inline::Checkbox(_)
        | Inline::FootnoteMark(_)) => (whole, None),
    }
}

/// Removes white space and line breaks at the ends; empty if nothing else is there.
pub(super) fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    while let Some(first) = inlines.first_mut() {
        match first {
            Inline::Text(text) => {
                *text = text.trim_start().to_owned();
                if !text.is_empty() {
                    break;
                }
            }
            Inline::LineBreak => {}
            _ => break,
        }
        inlines.remove(0);
    }
    while let Some(last) = inlines.last_mut() {
        match last {
            Inline::Text(text) => {
                text.truncate(text.trim_end().len());
                if !text.is_empty() {
                    break;
                }
            }
            Inline::LineBreak => {}
            _ => break,
        }
        inlines.pop();
    }
    inlines
}
