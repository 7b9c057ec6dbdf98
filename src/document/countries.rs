//! Blocks that hold in some countries only: leaving out those of other countries.

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, Document, Inline, each_inline};
use crate::lang::Country;

impl Document {
    /// Returns `true` if a block holds in some countries only.
    #[must_use]
    pub fn has_country_blocks(&self) -> bool {
        self.every_block().iter().any(|block| matches!(block, Block::Country { .. }))
    }

    /// Countries of the blocks that sentences stand in, by the ids of the sentences.
    #[must_use]
    pub fn countries_of_sentences(&self) -> BTreeMap<&str, &[Country]> {
        let mut found: BTreeMap<&str, &[Country]> = BTreeMap::new();
        for block in self.every_block() {
            if let Block::Country { countries, .. } = block {
                block.each_prose(&mut |prose| {
                    found.extend(prose.iter().map(|sentence| (sentence.id.as_str(), countries.as_slice())));
                });
            }
        }
        found
    }

    /// Leaves out the blocks that hold in none of these countries, with what only they need: footnotes, and sections,
    /// items and notes of which nothing else is left. Sentences keep their ids. Footnotes are numbered anew, and the marks
    /// of those of which nothing is left go.
    pub fn keep_countries(&mut self, countries: &[Country]) {
        let full = full_sections(&self.blocks);
        self.blocks.retain_mut(|block| kept(block, countries));
        for footnote in &mut self.footnotes {
            footnote.retain_mut(|block| kept(block, countries));
        }
        drop_emptied(&mut self.blocks, &full);
        self.drop_unmarked_footnotes();
    }

    fn drop_unmarked_footnotes(&mut self) {
        let mut marked = BTreeSet::new();
        let mut open = Vec::new();
        for prose in [&self.title, &self.summary] {
            prose.iter().for_each(|sentence| marks(&sentence.inlines, &mut |number| open.push(number)));
        }
        marks_of(&self.blocks, &mut open);
        while let Some(number) = open.pop() {
            if marked.insert(number)
                && let Some(footnote) = self.footnotes.get(number.wrapping_sub(1))
            {
                marks_of(footnote, &mut open);
            }
        }
        let there = (1..).zip(&self.footnotes).filter(|(number, blocks)| marked.contains(number) && !blocks.is_empty());
        let there = there.map(|(number, _)| number);
        let numbers: BTreeMap<usize, usize> = there.zip(1..).collect();
        if numbers.len() == self.footnotes.len() {
            return;
        }
        let mut number = 0;
        self.footnotes.retain(|_| {
            number += 1;
            numbers.contains_key(&number)
        });
        self.each_prose_mut(&mut |prose| {
            prose.iter_mut().for_each(|sentence| renumber(&mut sentence.inlines, &numbers));
        });
    }
}

/// Leaves out blocks inside a block. Returns `false` if the block itself is left out, or if nothing of it is left.
fn kept(block: &mut Block, countries: &[Country]) -> bool {
    let mut still = |blocks: &mut Vec<Block>| {
        let was_empty = blocks.is_empty();
        blocks.retain_mut(|block| kept(block, countries));
        was_empty || !blocks.is_empty()
    };
    match block {
        Block::Country { countries: own, blocks } => {
            own.iter().any(|country| countries.contains(country)) && still(blocks)
        }
        Block::Note { blocks, .. } | Block::Quote { blocks, .. } => still(blocks),
        Block::List(list) => {
            let was_empty = list.items.is_empty();
            list.items.retain_mut(still);
            was_empty || !list.items.is_empty()
        }
        Block::Definitions(definitions) => {
            let was_empty = definitions.is_empty();
            definitions.retain_mut(|definition| {
                let had_none = definition.meanings.is_empty();
                definition.meanings.retain_mut(&mut still);
                had_none || !definition.meanings.is_empty()
            });
            was_empty || !definitions.is_empty()
        }
        Block::Question { question, answer } => {
            let asked = still(question);
            still(answer) && asked
        }
        Block::Figure(figure) => {
            still(&mut figure.description);
            true
        }
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Table(_)
        | Block::Contact(_)
        | Block::Video(_)
        | Block::Code(_)
        | Block::Divider => true,
    }
}

/// Names of the sections that hold a block or a further section.
fn full_sections(blocks: &[Block]) -> BTreeSet<String> {
    let pairs = blocks.iter().zip(blocks.iter().skip(1));
    let full = pairs.filter_map(|(block, next)| match (block, next) {
        (Block::Heading(heading), Block::Heading(next)) => (next.depth > heading.depth).then(|| heading.id.clone()),
        (Block::Heading(heading), _) => Some(heading.id.clone()),
        _ => None,
    });
    full.collect()
}

/// Drops the headings of sections that were full and are empty.
fn drop_emptied(blocks: &mut Vec<Block>, full: &BTreeSet<String>) {
    let mut kept: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in std::mem::take(blocks).into_iter().rev() {
        let is_empty = |heading: &super::Heading| match kept.last() {
            Some(Block::Heading(next)) => next.depth <= heading.depth,
            next => next.is_none(),
        };
        let drops = matches!(&block, Block::Heading(heading) if full.contains(&heading.id) && is_empty(heading));
        if !drops {
            kept.push(block);
        }
    }
    kept.reverse();
    *blocks = kept;
}

fn marks_of(blocks: &[Block], open: &mut Vec<usize>) {
    for block in blocks {
        block.each_prose(&mut |prose| {
            prose.iter().for_each(|sentence| marks(&sentence.inlines, &mut |number| open.push(number)));
        });
    }
}

fn marks(inlines: &[Inline], see: &mut impl FnMut(usize)) {
    each_inline(inlines, &mut |inline| {
        if let Inline::FootnoteMark(number) = inline {
            see(*number);
        }
    });
}

/// Gives the marks of footnotes their new numbers, and drops the marks of footnotes that are gone.
fn renumber(inlines: &mut Vec<Inline>, numbers: &BTreeMap<usize, usize>) {
    inlines.retain_mut(|inline| match inline {
        Inline::FootnoteMark(number) => numbers.get(number).map(|new| *number = *new).is_some(),
        other => {
            if let Some(inner) = other.inner_mut() {
                renumber(inner, numbers);
            }
            true
        }
    });
}

#[cfg(test)]
mod tests;
