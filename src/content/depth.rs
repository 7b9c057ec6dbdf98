//! How deep parts of a text may stand in each other. What is deeper is lifted to the deepest level that is
//! allowed, so that no channel and no reader is lost in it; its words stay, in their order.

use std::borrow::Cow;

use comrak::nodes::{Node, NodeValue};

use crate::document::{Inline, Place};
use crate::finding::Finding;

/// Levels of lists, quotations and blocks with colons.
const MOST_BLOCKS: usize = 10;

/// Levels of emphasis and links.
const MOST_INLINES: usize = 8;

/// Levels of everything that stands inside a sentence: marks of Markdown, spans, tags, and signs that are put
/// together afterwards.
const MOST_LEVELS: usize = 12;

/// Columns of a table. Markdown fills short rows up: a wide header makes a long table of few signs.
const MOST_COLUMNS: usize = 64;

/// A text whose tables have no more columns than are allowed, and the lines of others, from 0. These are read as
/// lines of text: the line of hyphens below their header counts no more.
pub(super) fn narrow(text: &str) -> (Cow<'_, str>, Vec<usize>) {
    let is_wide = |line: &str| {
        let rule = line.trim_start_matches([' ', '\t', '>', '-', '*', '+']);
        line.bytes().filter(|byte| *byte == b'|').count() > MOST_COLUMNS + 1
            && rule.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t' | b'\r'))
    };
    let wide: Vec<usize> = text.split('\n').enumerate().filter(|(_, line)| is_wide(line)).map(|(at, _)| at).collect();
    if wide.is_empty() {
        return (Cow::Borrowed(text), wide);
    }
    let lines = text.split('\n').map(|line| match is_wide(line) {
        true => Cow::Owned(line.replacen('|', "\\|", 1)),
        false => Cow::Borrowed(line),
    });
    (Cow::Owned(lines.collect::<Vec<_>>().join("\n")), wide)
}

/// Marks that were taken away because they stood too deep.
#[derive(Debug, Default)]
pub(super) struct Lifted {
    /// The lines on which they began.
    pub(super) lines: Vec<usize>,
    /// The addresses of links among them.
    pub(super) addresses: Vec<String>,
}

/// Says that what stands at a place stands too deep.
pub(super) fn finding(file: &str, place: Place) -> Finding {
    Finding::error("nesting-too-deep", file, place, "what stands here is in too many quotations, lists or marks")
        .help("write it with fewer levels; what is deeper is shown at the deepest level that is allowed")
        .standard("WCAG 2.2 SC 1.3.1")
}

/// Lifts what stands too deep.
pub(super) fn lift<'a>(root: Node<'a>) -> Lifted {
    let (mut lines, mut addresses) = (Vec::new(), Vec::new());
    // A node, how many levels of blocks and of inlines it stands in, and whether it was lifted already.
    let mut left = vec![(root, 0, 0, false)];
    while let Some((node, mut blocks, mut inlines, lifted)) = left.pop() {
        match level(node) {
            Level::None => {}
            Level::Block => blocks += 1,
            Level::Inline => inlines += 1,
        }
        if blocks <= MOST_BLOCKS && inlines <= MOST_INLINES {
            left.extend(node.children().map(|child| (child, blocks, inlines, lifted)));
            continue;
        }
        if !lifted {
            lines.push(node.data().sourcepos.start.line);
        }
        if let NodeValue::Link(link) | NodeValue::Image(link) = &node.data().value {
            addresses.push(link.url.clone());
        }
        let (blocks, inlines) = (blocks.min(MOST_BLOCKS), inlines.min(MOST_INLINES));
        left.extend(unwrapped(node).into_iter().map(|child| (child, blocks, inlines, true)));
    }
    lines.sort_unstable();
    lines.dedup();
    Lifted { lines, addresses }
}

/// Puts what stands in a node in its place. Of a list that is what stands in its items.
fn unwrapped<'a>(node: Node<'a>) -> Vec<Node<'a>> {
    let children: Vec<Node<'a>> = match node.data().value {
        NodeValue::List(_) => node.children().flat_map(|item| item.children()).collect(),
        _ => node.children().collect(),
    };
    for child in &children {
        child.detach();
        node.insert_before(child);
    }
    node.detach();
    children
}

/// Inlines without the marks that stand too deep; the words stay. Says whether any did.
pub(super) fn shallow(inlines: Vec<Inline>, too_deep: &mut bool) -> Vec<Inline> {
    let mut kept = Vec::new();
    lower(inlines, MOST_LEVELS, &mut kept, too_deep);
    kept
}

fn lower(inlines: Vec<Inline>, levels: usize, kept: &mut Vec<Inline>, too_deep: &mut bool) {
    for inline in inlines {
        let mut inside = |inner: Vec<Inline>| {
            let mut lowered = Vec::new();
            lower(inner, levels.saturating_sub(1), &mut lowered, too_deep);
            lowered
        };
        let lowered = match inline {
            Inline::Emphasis(inner) => Inline::Emphasis(inside(inner)),
            Inline::Strong(inner) => Inline::Strong(inside(inner)),
            Inline::Citation(inner) => Inline::Citation(inside(inner)),
            Inline::Struck(inner) => Inline::Struck(inside(inner)),
            Inline::Link { target, inlines } => Inline::Link { target, inlines: inside(inlines) },
            Inline::Term { key, inlines } => Inline::Term { key, inlines: inside(inlines) },
            Inline::Foreign { lang, inlines } => Inline::Foreign { lang, inlines: inside(inlines) },
            whole @ (Inline::Text(_)
            | Inline::Abbreviation { .. }
            | Inline::Phone { .. }
            | Inline::Email(_)
            | Inline::Date { .. }
            | Inline::Number { .. }
            | Inline::Code(_)
            | Inline::LineBreak
            | Inline::Checkbox(_)
            | Inline::FootnoteMark(_)) => {
                kept.push(whole);
                continue;
            }
        };
        if levels > 0 {
            kept.push(lowered);
            continue;
        }
        *too_deep = true;
        match lowered {
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Citation(inner)
            | Inline::Struck(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Term { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => kept.extend(inner),
            other => kept.push(other),
        }
    }
}

enum Level {
    None,
    Block,
    Inline,
}

fn level(node: Node<'_>) -> Level {
    match node.data().value {
        NodeValue::BlockQuote | NodeValue::List(_) | NodeValue::BlockDirective(_) => Level::Block,
        NodeValue::Emph | NodeValue::Strong | NodeValue::Link(_) | NodeValue::Image(_) => Level::Inline,
        _ => Level::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_too_wide_is_no_table_and_any_other_stays() {
        let table = |columns: usize| format!("{0}|\n{1}|\n{0}|\n", "| a ".repeat(columns), "|---".repeat(columns));
        for text in [table(64), format!("> {}", table(3)), "a ||||| b\n".to_owned()] {
            assert_eq!(narrow(&text), (Cow::Borrowed(text.as_str()), Vec::new()));
        }

        let wide = table(65);
        let (text, lines) = narrow(&wide);

        assert!(text.contains("\n\\|---|---"), "{text}");
        assert_eq!(lines, [1]);
    }

    #[test]
    fn words_stay_when_their_marks_are_too_deep() {
        let deep = |levels: usize| {
            let text = vec![Inline::Text("a".to_owned())];
            (0..levels).fold(text, |inner, _| vec![Inline::Strong(inner), Inline::Text("b".to_owned())])
        };
        fn levels(inlines: &[Inline]) -> usize {
            inlines
                .iter()
                .map(|inline| inline.inner())
                .filter(|inner| !inner.is_empty())
                .map(|inner| 1 + levels(inner))
                .max()
                .unwrap_or(0)
        }
        for (given, kept) in [(3, 3), (MOST_LEVELS, MOST_LEVELS), (MOST_LEVELS + 9, MOST_LEVELS)] {
            let mut too_deep = false;

            let inlines = shallow(deep(given), &mut too_deep);

            assert_eq!((levels(&inlines), too_deep), (kept, given > kept));
            let words = crate::document::plain_text(&inlines);
            assert_eq!(words, crate::document::plain_text(&deep(given)));
        }
    }
}
