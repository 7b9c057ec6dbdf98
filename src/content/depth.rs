//! How deep parts of a text may stand in each other. What is deeper is lifted to the deepest level that is
//! allowed, so that no channel and no reader is lost in it; its words stay, in their order.

use comrak::nodes::{Node, NodeValue};

use crate::document::Place;
use crate::finding::Finding;

/// Levels of lists, quotations and blocks with colons.
const MOST_BLOCKS: usize = 10;

/// Levels of emphasis and links.
const MOST_INLINES: usize = 8;

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
