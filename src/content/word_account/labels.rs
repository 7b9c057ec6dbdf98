//! The labels by which links name the addresses that definitions give them.

use std::collections::BTreeSet;

/// The texts between brackets, other than those before the address of a definition.
pub(super) struct Labels(BTreeSet<String>);

impl Labels {
    pub(super) fn of(lines: &[(usize, String)]) -> Self {
        let mut labels = BTreeSet::new();
        let text: Vec<&str> = lines.iter().map(|(_, line)| definition(line).unwrap_or(line)).collect();
        let text = text.join("\n");
        for (at, _) in text.match_indices('[') {
            let inside = &text[at + 1..];
            let end = inside.find(['[', ']']).filter(|end| inside[*end..].starts_with(']'));
            labels.extend(end.map(|end| label(&inside[..end])));
        }
        Self(labels)
    }

    pub(super) fn hold(&self, name: &str) -> bool {
        self.0.contains(&label(name))
    }
}

/// A label as it is compared: in small letters, with one space between its words.
fn label(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The rest of a line that defines an address, behind its label.
fn definition(line: &str) -> Option<&str> {
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || ">-+*.)0123456789".contains(c));
    let (label, after) = bare.strip_prefix('[')?.split_once(']')?;
    after.strip_prefix(':').filter(|_| !label.contains('['))
}
