//! Footnotes of a Markdown file.

use std::collections::{BTreeMap, BTreeSet};

use comrak::nodes::{Node, NodeValue};

use super::MarkdownReader;
use crate::document::Block;
use crate::finding::Finding;

impl MarkdownReader<'_> {
    /// Footnotes in the order of their first mark. Reading one may meet marks of further ones.
    pub(super) fn footnotes(&self, root: Node<'_>) -> Vec<Vec<Block>> {
        let mut definitions: BTreeMap<String, Vec<Node<'_>>> = BTreeMap::new();
        for node in root.descendants() {
            if let NodeValue::FootnoteDefinition(definition) = &node.data().value {
                definitions.entry(definition.name.clone()).or_default().push(node);
            }
        }
        for (name, nodes) in &definitions {
            for again in nodes.iter().skip(1) {
                self.find(
                    Finding::error(
                        "footnote-twice",
                        self.file,
                        self.place(again),
                        format!("the footnote `{name}` is there already, in line {}", self.place(nodes[0]).line),
                    )
                    .help("give it a name and a mark of its own, or make one footnote of both"),
                );
            }
        }
        let mut footnotes = Vec::new();
        while let Some(name) = {
            let notes = self.notes.borrow();
            notes.names.get(footnotes.len()).cloned()
        } {
            let nodes = definitions.remove(&name).unwrap_or_default();
            footnotes.push(nodes.into_iter().flat_map(|node| self.blocks(node, 0)).collect());
        }
        for (name, nodes) in definitions {
            let words: Vec<String> = nodes.iter().map(|node| self.words_below(node)).collect();
            self.find(
                Finding::error(
                    "footnote-unused",
                    self.file,
                    self.place(nodes[0]),
                    format!("no mark leads to the footnote `{name}`: {}", words.join(" ")),
                )
                .help(format!("put `[^{name}]` where it belongs, or take the footnote out")),
            );
        }
        footnotes
    }

    /// The words of the lines of a node.
    pub(super) fn words_below(&self, node: Node<'_>) -> String {
        let position = node.data().sourcepos;
        let lines = self.lines.iter().take(position.end.line).skip(position.start.line.saturating_sub(1));
        lines.map(|line| line.trim()).collect::<Vec<_>>().join(" ")
    }
}

/// Returns `true` if a node is in no footnote but in those that marks lead to.
pub(super) fn is_read(node: Node<'_>, marked: &BTreeSet<String>) -> bool {
    node.ancestors().all(|around| match &around.data().value {
        NodeValue::FootnoteDefinition(definition) => marked.contains(&definition.name),
        _ => true,
    })
}
