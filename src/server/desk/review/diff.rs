//! Compares two texts word by word.

/// A stretch of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::server::desk) enum DiffSpan {
    /// In both.
    Same(String),
    /// In the earlier text alone.
    Gone(String),
    /// In the later text alone.
    New(String),
}

/// The most pairs of words that are compared. Of texts with more, the words between their common beginning and their
/// common end count as changed: hundreds of long sentences stand on one page.
const MAX_COMPARED: usize = 250_000;

/// Beyond so many spans nobody can follow a change, and everything counts as changed.
const MAX_SPANS: usize = 100;

/// Returns the spans of `before` and `after`, in order. Texts without spaces are compared letter by letter.
pub(in crate::server::desk) fn changes(before: &str, after: &str) -> Vec<DiffSpan> {
    let (old, new) = (parts(before), parts(after));
    let begin = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (&old[begin..], &new[begin..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old_middle, new_middle) = (&old_rest[..old_rest.len() - end], &new_rest[..new_rest.len() - end]);
    let mut spans = Vec::new();
    add(&mut spans, DiffSpan::Same(old[..begin].concat()));
    if old_middle.len() * new_middle.len() > MAX_COMPARED {
        add(&mut spans, DiffSpan::Gone(old_middle.concat()));
        add(&mut spans, DiffSpan::New(new_middle.concat()));
    } else {
        compare(old_middle, new_middle, &mut spans);
    }
    add(&mut spans, DiffSpan::Same(old_rest[old_rest.len() - end..].concat()));
    if spans.len() > MAX_SPANS {
        return [DiffSpan::Gone(before.to_owned()), DiffSpan::New(after.to_owned())].to_vec();
    }
    spans
}

fn compare(old: &[&str], new: &[&str], spans: &mut Vec<DiffSpan>) {
    let longest = longest_common(old, new);
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            add(spans, DiffSpan::Same(new[j].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || longest[i + 1][j] >= longest[i][j + 1]) {
            add(spans, DiffSpan::Gone(old[i].to_owned()));
            i += 1;
        } else {
            add(spans, DiffSpan::New(new[j].to_owned()));
            j += 1;
        }
    }
}

/// For every pair of places, how many parts from there on can be kept.
fn longest_common(old: &[&str], new: &[&str]) -> Vec<Vec<u32>> {
    let mut longest = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i][j] =
                if old[i] == new[j] { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    longest
}

/// Words with the space behind them; single letters where a text has no spaces.
fn parts(text: &str) -> Vec<&str> {
    if text.chars().count() > 12 && !text.contains(' ') {
        let ends = text.char_indices().map(|(at, c)| at..at + c.len_utf8());
        return ends.map(|range| &text[range]).collect();
    }
    text.split_inclusive(' ').collect()
}

/// Adds a span; one without words is left out, and one of the kind of the last becomes part of that.
fn add(stretches: &mut Vec<DiffSpan>, next: DiffSpan) {
    let (DiffSpan::Same(words) | DiffSpan::Gone(words) | DiffSpan::New(words)) = &next;
    if words.is_empty() {
        return;
    }
    match (stretches.last_mut(), &next) {
        (Some(DiffSpan::Same(text)), DiffSpan::Same(more))
        | (Some(DiffSpan::Gone(text)), DiffSpan::Gone(more))
        | (Some(DiffSpan::New(text)), DiffSpan::New(more)) => text.push_str(more),
        _ => stretches.push(next),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks what is gone with `-` and what is new with `+`.
    fn shown(before: &str, after: &str) -> String {
        let show = |stretch: &DiffSpan| match stretch {
            DiffSpan::Same(text) => text.clone(),
            DiffSpan::Gone(text) => format!("[-{text}]"),
            DiffSpan::New(text) => format!("[+{text}]"),
        };
        changes(before, after).iter().map(show).collect()
    }

    #[test]
    fn words_that_changed_stand_out_and_the_rest_stays() {
        let table = [
            ("Call 112 now.", "Call 112 now.", "Call 112 now."),
            ("Call 112 now.", "Call 113 now.", "Call [-112 ][+113 ]now."),
            ("", "New.", "[+New.]"),
            ("Old.", "", "[-Old.]"),
            (
                "请在二十四小时内打电话给律师",
                "请在四十八小时内打电话给律师",
                "请在[-二十四][+四十八]小时内打电话给律师",
            ),
        ];

        for (before, after, expected) in table {
            // Where letters repeat there is more than one shortest way; what is kept must read as both texts.
            let stretches = changes(before, after);
            let old: String = stretches
                .iter()
                .filter_map(|stretch| match stretch {
                    DiffSpan::Same(text) | DiffSpan::Gone(text) => Some(text.as_str()),
                    DiffSpan::New(_) => None,
                })
                .collect();
            assert_eq!(old, before);
            if before.is_ascii() {
                assert_eq!(shown(before, after), expected);
            }
        }
    }

    #[test]
    fn long_texts_with_many_changes_are_shown_whole_and_what_did_not_change_stays() {
        let much = |word: &str| format!("Call {}now.", format!("same {word} ").repeat(1_000));
        let spans = changes(&much("a"), &much("b"));
        let [DiffSpan::Same(begin), DiffSpan::Gone(_), DiffSpan::New(_), DiffSpan::Same(end)] = spans.as_slice() else {
            panic!("{} spans", spans.len());
        };
        assert_eq!((begin.as_str(), end.as_str()), ("Call same ", "now."));

        let (one, other) = ("same a ".repeat(100), "same b ".repeat(100));
        let whole = [DiffSpan::Gone(one.clone()), DiffSpan::New(other.clone())];
        assert_eq!(changes(&one, &other), whole, "more spans than anybody can follow");
    }
}
