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

/// Beyond so many words on one side, everything counts as changed.
const MAX_WORDS: usize = 2_000;

/// Returns the spans of `before` and `after`, in order. Texts without spaces are compared letter by letter.
pub(in crate::server::desk) fn changes(before: &str, after: &str) -> Vec<DiffSpan> {
    let (old, new) = (parts(before), parts(after));
    if old.len().max(new.len()) > MAX_WORDS {
        return [DiffSpan::Gone(before.to_owned()), DiffSpan::New(after.to_owned())].to_vec();
    }
    let longest = longest_common(&old, &new);
    let mut stretches = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            add(&mut stretches, DiffSpan::Same(new[j].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || longest[i + 1][j] >= longest[i][j + 1]) {
            add(&mut stretches, DiffSpan::Gone(old[i].to_owned()));
            i += 1;
        } else {
            add(&mut stretches, DiffSpan::New(new[j].to_owned()));
            j += 1;
        }
    }
    stretches
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

fn add(stretches: &mut Vec<DiffSpan>, next: DiffSpan) {
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
}
