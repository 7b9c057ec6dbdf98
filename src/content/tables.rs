//! Tables of Markdown. A row never loses a cell.

use comrak::nodes::{Node, NodeValue, TableAlignment};

use super::markdown::MarkdownReader;
use crate::document::{Align, Block, Inline, Prose, RowHeaders, Sentence, Table};
use crate::finding::Finding;

impl MarkdownReader<'_> {
    /// A table without a block around it.
    pub(super) fn bare_table(&self, node: Node<'_>, alignments: &[TableAlignment]) -> Vec<Block> {
        vec![self.table(node, alignments, Vec::new(), RowHeaders::None)]
    }

    /// The table of a block, below its caption. Blocks that are not part of the table follow it.
    pub(super) fn captioned_table(
        &self,
        node: Node<'_>,
        row_headers: RowHeaders,
        mut caption: Prose,
        nesting: usize,
    ) -> Vec<Block> {
        let mut table = None;
        let mut others = Vec::new();
        for child in node.children() {
            match &child.data().value {
                NodeValue::Paragraph if table.is_none() => caption.extend(self.prose(child)),
                NodeValue::Table(found) if table.is_none() => table = Some((child, found.alignments.clone())),
                _ => others.push(child),
            }
        }
        for other in &others {
            self.find(
                Finding::error("table-shape", self.file, self.place(other), "this does not belong in a table's block")
                    .help("a table's block holds one paragraph, its caption, and one table"),
            );
        }
        let others = others.into_iter().flat_map(|other| self.block(other, nesting));
        match table {
            Some((table, alignments)) => {
                let table = self.table(table, &alignments, caption, row_headers);
                std::iter::once(table).chain(others).collect()
            }
            None => {
                self.find(
                    Finding::error("table-shape", self.file, self.place(node), "the table's block holds no table")
                        .help("write the rows between vertical bars, with a row of hyphens below the first"),
                );
                let caption = (!caption.is_empty()).then_some(Block::Paragraph(caption));
                caption.into_iter().chain(others).collect()
            }
        }
    }

    fn table(&self, node: Node<'_>, alignments: &[TableAlignment], caption: Prose, row_headers: RowHeaders) -> Block {
        let place = self.place(node);
        let mut rows: Vec<Vec<Prose>> = node.children().map(|row| self.row(row, alignments.len())).collect();
        let header = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        let align = alignments
            .iter()
            .map(|alignment| match alignment {
                TableAlignment::None | TableAlignment::Left => Align::Start,
                TableAlignment::Center => Align::Center,
                TableAlignment::Right => Align::End,
            })
            .collect();
        Block::Table(Table { caption, header, align, row_headers, rows, place })
    }

    /// A row; what stands beyond the columns of the header goes on in its last cell.
    fn row(&self, row: Node<'_>, columns: usize) -> Vec<Prose> {
        let place = self.place(row);
        let mut cells: Vec<Vec<Inline>> = row.children().map(|cell| self.cell(cell)).collect();
        let start = row.data().sourcepos.start;
        let line = self.lines.get(start.line.saturating_sub(1)).copied().unwrap_or_default();
        let more = beyond(line.get(start.column.saturating_sub(1)..).unwrap_or(line), columns);
        if !more.is_empty() {
            self.find(
                Finding::error(
                    "table-cells",
                    self.file,
                    place,
                    format!("the row has more cells than the header: {}", more.join(" | ")),
                )
                .help("give each cell a column, or write a bar inside a cell as \\|"),
            );
            if let Some(last) = cells.last_mut() {
                for cell in more {
                    last.push(Inline::Text(" | ".to_owned()));
                    last.extend(self.line(&cell, place));
                }
            }
        }
        cells.into_iter().map(|cell| Sentence::split(cell, self.lang, place)).collect()
    }
}

/// The cells of a line beyond so many columns.
fn beyond(line: &str, columns: usize) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        match (cells.last_mut(), c) {
            (_, '|') if !escaped => cells.push(String::new()),
            (Some(cell), c) => cell.push(c),
            (None, _) => {}
        }
        escaped = c == '\\' && !escaped;
    }
    let cells = cells.into_iter().skip(columns).map(|cell| cell.trim().to_owned());
    cells.filter(|cell| !cell.is_empty()).collect()
}
