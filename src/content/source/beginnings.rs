//! Slips in the beginnings of lines: years that look like items, items without a space, alerts of other
//! products.

use comrak::nodes::{ListDelimType, ListType, Node, NodeValue};

use super::others::{self, Alert};
use super::{Edit, SourceText, unprefixed};

/// Words behind a bar in an alert's name that say how it looks: `> [!NOTE|wide]`. Any other word is text.
const LOOKS: [&str; 16] = [
    "left",
    "right",
    "center",
    "centre",
    "wide",
    "narrow",
    "small",
    "medium",
    "large",
    "full",
    "clean",
    "no-icon",
    "noicon",
    "no-title",
    "notitle",
    "collapsed",
];

impl SourceText<'_> {
    /// A sentence that begins with a year and a stop is no item, unless the next year follows.
    pub(super) fn year(&self, list: Node<'_>, start: usize, edits: &mut Vec<Edit>) {
        let numbers = list.children().map(|item| match &item.data().value {
            NodeValue::Item(item) => item.start,
            _ => 0,
        });
        if start < 1000 || numbers.take(2).nth(1) == Some(start + 1) {
            return;
        }
        for (index, item) in list.children().enumerate() {
            let position = item.data().sourcepos.start;
            let text = self.line(position.line);
            let Some((before, rest)) = text.split_at_checked(position.column.saturating_sub(1)) else { continue };
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            if digits == 0 || !rest[digits..].starts_with(['.', ')']) {
                continue;
            }
            if index > 0 && before.is_empty() && !self.line(position.line - 1).trim().is_empty() {
                edits.push(Edit::Before(position.line, String::new()));
            }
            edits.push(Edit::Replace(position.line, format!("{before}{}\\{}", &rest[..digits], &rest[digits..])));
        }
    }

    /// The next mark of a list at once before its words begins an item: `2.Two` below `1. One`.
    pub(super) fn items(&self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let Some(NodeValue::Item(item)) = node.parent().map(|item| item.data().value.clone()) else { return };
        let mark = match item.list_type {
            ListType::Ordered => {
                format!("{}{}", item.start + 1, if item.delimiter == ListDelimType::Period { '.' } else { ')' })
            }
            ListType::Bullet => char::from(item.bullet_char).to_string(),
        };
        let position = node.data().sourcepos;
        for line in position.start.line + 1..=position.end.line.min(self.lines.len()) {
            let text = self.line(line);
            let at = text.len() - unprefixed(text).len();
            let word = text[at..].strip_prefix(mark.as_str()).filter(|rest| rest.starts_with(char::is_alphabetic));
            if let Some(word) = word.filter(|_| mark != "*") {
                return edits.push(Edit::Replace(line, format!("{}{mark} {word}", &text[..at])));
            }
        }
    }

    /// Alerts under names that other products have for them.
    pub(super) fn alert(&self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let first = node.previous_sibling().is_none();
        let quoted = node.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::BlockQuote));
        let line = node.data().sourcepos.start.line;
        let text = self.line(line);
        let rest = unprefixed(text);
        let Some((name, after)) = rest.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else { return };
        if !(first && quoted) || after.starts_with(['(', '[', '{']) {
            return;
        }
        let before = &text[..text.len() - rest.len()];
        let title = without_fold(after).unwrap_or(after).trim();
        let whole = name.trim();
        let (name, flag) = whole.split_once(['|', ':', ' ']).unwrap_or((whole, ""));
        let kind = others::alert(name.trim());
        if kind.is_none() && !(whole.contains('|') || flag.is_empty()) {
            return;
        }
        let flag = if LOOKS.iter().any(|look| look.eq_ignore_ascii_case(flag.trim())) { "" } else { flag.trim() };
        let title = format!("{flag} {title}");
        let (name, title) = (name.trim(), title.trim());
        let goes_on = line < node.data().sourcepos.end.line;
        let written = match kind {
            Some(Alert::Note(known)) => format!("[!{known}] {title}").trim_end().to_owned(),
            Some(Alert::Quote) if title.is_empty() => String::new(),
            Some(Alert::Quote) => format!("**{title}**{}", if goes_on { "\\" } else { "" }),
            None if name.is_empty() || !name.chars().all(|c| c.is_alphabetic() || c == '-') => return,
            None => format!("[!NOTE] {}", others::named_title(name, title)),
        };
        edits.push(Edit::Replace(line, format!("{before}{written}")));
    }

    /// A sign that folds an alert is no part of its title: `> [!NOTE]- Title`.
    pub(super) fn folded(&self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let line = node.data().sourcepos.start.line;
        let text = self.line(line);
        let Some(at) = text.find(']').map(|at| at + 1) else { return };
        edits.extend(without_fold(&text[at..]).map(|title| Edit::Replace(line, format!("{}{title}", &text[..at]))));
    }
}

/// The title of an alert without the sign before it that folds the alert; `None` if there is no such sign. A sign at
/// once before a word or a number is part of it.
fn without_fold(title: &str) -> Option<&str> {
    title.strip_prefix(['-', '+']).filter(|title| title.is_empty() || title.starts_with(' '))
}
