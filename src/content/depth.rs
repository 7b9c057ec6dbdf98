//! Limits the nesting of a text. Anything deeper is lifted to the deepest level that is
//! allowed, so that no channel and no reader is lost in it; its words stay, in their order.

use std::borrow::Cow;

use comrak::nodes::{Node, NodeValue};

use crate::document::{Inline, SourceLocation};
use crate::finding::Finding;

/// Levels of lists, quotations and blocks with colons.
const MAX_BLOCKS: usize = 10;

/// Levels of emphasis and links.
const MAX_INLINES: usize = 8;

/// Levels of everything that stands inside a sentence: marks of Markdown, spans, tags, and signs that are put
/// together afterwards.
const MAX_LEVELS: usize = 12;

/// Columns of a table. Markdown fills short rows up: a wide header makes a long table of few signs.
const MAX_COLUMNS: usize = 64;

/// Colons of a line that begins or ends a block. Every open block is compared with the colons of every line: many
/// long ones cost the cube of their number.
const MAX_COLONS: usize = 64;

/// Text in which no line costs more to read than its length, and the lines of it, from 0, that are read as lines of
/// text instead of what they would be.
pub(super) struct Narrowed<'a> {
    pub(super) text: Cow<'a, str>,
    /// Lines of hyphens below the headers of tables with too many columns.
    pub(super) tables: Vec<usize>,
    /// Lines of too many colons.
    pub(super) colons: Vec<usize>,
}

/// Returns a text whose tables have no more columns, and whose blocks no more colons, than are allowed.
pub(super) fn narrow(text: &str) -> Narrowed<'_> {
    let content = |line: &str| line.trim_start_matches([' ', '\t', '>', '-', '*', '+']).len();
    let is_wide = |line: &str| {
        line.bytes().filter(|byte| *byte == b'|').count() > MAX_COLUMNS + 1
            && line[line.len() - content(line)..]
                .bytes()
                .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t' | b'\r'))
    };
    let is_long = |line: &str| {
        let rest = &line[line.len() - content(line)..];
        rest.len() - rest.trim_start_matches(':').len() > MAX_COLONS
    };
    let (mut tables, mut colons, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    for (at, line) in text.split('\n').enumerate() {
        lines.push(if is_wide(line) {
            tables.push(at);
            Cow::Owned(line.replacen('|', "\\|", 1))
        } else if is_long(line) {
            colons.push(at);
            Cow::Owned(line.replacen(':', "\\:", 1))
        } else {
            Cow::Borrowed(line)
        });
    }
    let is_narrow = tables.is_empty() && colons.is_empty();
    let text = if is_narrow { Cow::Borrowed(text) } else { Cow::Owned(lines.join("\n")) };
    Narrowed { text, tables, colons }
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
pub(super) fn finding(file: &str, place: SourceLocation) -> Finding {
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
            NestingLevel::None => {}
            NestingLevel::Block => blocks += 1,
            NestingLevel::Inline => inlines += 1,
        }
        if blocks <= MAX_BLOCKS && inlines <= MAX_INLINES {
            left.extend(node.children().map(|child| (child, blocks, inlines, lifted)));
            continue;
        }
        if !lifted {
            lines.push(node.data().sourcepos.start.line);
        }
        if let NodeValue::Link(link) | NodeValue::Image(link) = &node.data().value {
            addresses.push(link.url.clone());
        }
        let (blocks, inlines) = (blocks.min(MAX_BLOCKS), inlines.min(MAX_INLINES));
        left.extend(unwrapped(node).into_iter().map(|child| (child, blocks, inlines, true)));
    }
    lines.sort_unstable();
    lines.dedup();
    Lifted { lines, addresses }
}

/// Replaces a node by its children; a list by the children of its items.
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
    lower(inlines, MAX_LEVELS, &mut kept, too_deep);
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

enum NestingLevel {
    None,
    Block,
    Inline,
}

fn level(node: Node<'_>) -> NestingLevel {
    match node.data().value {
        NodeValue::BlockQuote | NodeValue::List(_) | NodeValue::BlockDirective(_) => NestingLevel::Block,
        NodeValue::Emph | NodeValue::Strong | NodeValue::Link(_) | NodeValue::Image(_) => NestingLevel::Inline,
        _ => NestingLevel::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_too_wide_is_no_table_and_any_other_stays() {
        let table = |columns: usize| format!("{0}|\n{1}|\n{0}|\n", "| a ".repeat(columns), "|---".repeat(columns));
        for text in [table(64), format!("> {}", table(3)), "a ||||| b\n".to_owned()] {
            let narrowed = narrow(&text);
            assert!(matches!(narrowed.text, Cow::Borrowed(_)) && narrowed.tables.is_empty(), "{text}");
        }

        let wide = table(65);
        let Narrowed { text, tables: lines, .. } = narrow(&wide);

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
        for (given, kept) in [(3, 3), (MAX_LEVELS, MAX_LEVELS), (MAX_LEVELS + 9, MAX_LEVELS)] {
            let mut too_deep = false;

            let inlines = shallow(deep(given), &mut too_deep);

            assert_eq!((levels(&inlines), too_deep), (kept, given > kept));
            let words = crate::document::plain_text(&inlines);
            assert_eq!(words, crate::document::plain_text(&deep(given)));
        }
    }
}
