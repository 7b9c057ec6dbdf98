//! Shows other people's content as far as possible: fills in missing parts, corrects the order, and reports each change
//! as a finding.

use super::rules::wording::unseen;
use super::{Manner, rules};
use crate::document::{
    Alt, Block, Depth, Document, Figure, Heading, Inline, Prose, Sentence, SourceLocation, plain_text,
};
use crate::finding::{Finding, Severity};

/// The longest paragraph that serves as a summary, in letters; of a longer one its first sentence does.
const SUMMARY: usize = 300;

/// Faults that leave nothing to show: of the file, or of the address that a page would have.
const FATAL: [&str; 5] = ["file-unreadable", "folder-unreadable", "name-unfit", "content-empty", "toml-wrong"];

/// In a lenient reading, turns errors into warnings, except those that leave nothing to show. Our mark of open places
/// means nothing in content that was written for another system.
pub(super) fn weigh(manner: Manner, findings: &mut Vec<Finding>) {
    if manner == Manner::Strict {
        return;
    }
    findings.retain(|finding| finding.rule != rules::unwritten::RULE);
    for finding in findings.iter_mut().filter(|finding| !FATAL.contains(&finding.rule)) {
        finding.severity = finding.severity.max(Severity::Warning);
    }
}

/// Fills in an edition and puts it in order.
pub(super) struct Mender<'a> {
    pub(super) file: &'a str,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl Mender<'_> {
    /// Fills in title and summary, and puts the blocks in order. `level_one` are the places of headings
    /// of level 1, which a document has only as its title.
    pub(super) fn mend(&mut self, document: &mut Document, level_one: &[SourceLocation]) {
        document.each_prose_mut(&mut |prose| prose.iter_mut().for_each(|sentence| seen(&mut sentence.inlines)));
        self.title(document, level_one);
        self.repeated(document, level_one);
        let shown = |blocks: &mut Vec<Block>| *blocks = rewritten(std::mem::take(blocks), &mut figure);
        shown(&mut document.blocks);
        document.footnotes.iter_mut().for_each(shown);
        self.summary(document);
        self.outline(&mut document.blocks, level_one);
        document.number_sentences();
    }

    fn warn(&mut self, rule: &'static str, place: SourceLocation, message: impl Into<String>, help: &str) {
        self.findings.push(Finding::warning(rule, self.file, place, message).help(help));
    }

    /// Takes the title from the first heading of level 1, or else from any first heading or paragraph.
    fn title(&mut self, document: &mut Document, level_one: &[SourceLocation]) {
        let headings = document.blocks.iter().enumerate().filter_map(|(index, block)| match block {
            Block::Heading(heading) if !heading.text.is_empty() => Some((index, heading)),
            _ => None,
        });
        let headings: Vec<(usize, &Heading)> = headings.collect();
        let first = headings.iter().find(|(_, heading)| level_one.contains(&heading.place));
        if document.title.is_empty() {
            let found =
                first.or(headings.first()).map(|(index, heading)| (*index, heading.text.clone(), heading.place));
            let (title, place) = match found {
                Some((index, text, place)) => {
                    document.blocks.remove(index);
                    (text, place)
                }
                None => {
                    let words = document.blocks.iter().find_map(first_sentence);
                    let words = words.unwrap_or_else(|| vec![Inline::Text(self.name())]);
                    (Sentence::whole(words, SourceLocation::default()), SourceLocation::default())
                }
            };
            document.title = Sentence::whole(joined(title), place);
            let message = format!("the title is missing; `{}` is taken for it", shown(&document.title));
            self.warn("front-matter", place, message, "write `title:` in the front matter");
        }
    }

    /// Takes out a heading of level 1 that says the title again. Returns where it stood.
    pub(super) fn repeated(&mut self, document: &mut Document, level_one: &[SourceLocation]) -> Option<SourceLocation> {
        let at = document.blocks.iter().position(|block| matches!(block, Block::Heading(_)))?;
        let Some(Block::Heading(heading)) = document.blocks.get(at) else { return None };
        if !level_one.contains(&heading.place) || !same(&heading.text, &document.title) {
            return None;
        }
        let place = heading.place;
        document.blocks.remove(at);
        self.warn(
            "second-title",
            place,
            "the heading says the title again; it is shown once",
            "delete the heading; the title is in the front matter",
        );
        Some(place)
    }

    /// The words of a file's name, for an edition that says nothing.
    fn name(&self) -> String {
        self.file.rsplit('/').nth(1).unwrap_or(self.file).replace('-', " ")
    }

    /// Takes the summary from the first paragraph. A short one that opens the text is moved, so that
    /// nobody reads it twice.
    fn summary(&mut self, document: &mut Document) {
        if !document.summary.is_empty() {
            return;
        }
        let found = document.blocks.iter().enumerate().find_map(|(index, block)| match block {
            Block::Paragraph(prose) if !prose.is_empty() => Some((index, prose.clone())),
            _ => None,
        });
        let place =
            found.as_ref().and_then(|(_, prose)| prose.first()).map_or(SourceLocation::default(), |first| first.place);
        document.summary = match found {
            Some((0, prose)) if shown(&prose).chars().count() <= SUMMARY && document.blocks.len() > 1 => {
                document.blocks.remove(0);
                prose
            }
            Some((_, prose)) if shown(&prose).chars().count() <= SUMMARY => prose,
            Some((_, prose)) => prose.into_iter().take(1).collect(),
            None => document.title.clone(),
        };
        let message = format!("the summary is missing; `{}` is taken for it", beginning(&document.summary));
        self.warn("front-matter", place, message, "write `summary:` in the front matter: one or two sentences");
    }

    /// Gives every heading the level that follows from those before it: none is skipped, and the title
    /// alone has level 1.
    fn outline(&mut self, blocks: &mut [Block], level_one: &[SourceLocation]) {
        let mut titles = 0;
        each_heading(blocks, &mut |heading| titles += usize::from(level_one.contains(&heading.place)));
        let mut open: Vec<(u8, u8)> = Vec::new();
        each_heading(blocks, &mut |heading| {
            let title = level_one.contains(&heading.place);
            // One more title is a section like the others; where there are several, they hold the others.
            let written = if title && titles > 1 { 1 } else { heading.depth.get() };
            while open.last().is_some_and(|(before, _)| *before >= written) {
                open.pop();
            }
            let above = open.last().map_or(1, |(above, _)| *above);
            let depth = open.last().map_or(2, |(_, shown)| shown + 1).min(Depth::SMALLEST.get());
            open.push((written, depth));
            let level = if title { 1 } else { written };
            if title || written > above + 1 {
                let message = format!("a heading of level {level} is shown as one of level {depth}");
                self.findings.push(
                    Finding::warning(
                        if title { "second-title" } else { "heading-skipped" },
                        self.file,
                        heading.place,
                        message,
                    )
                    .help(format!("give it {depth} number signs; the title in the front matter is level 1")),
                );
            }
            heading.depth = Depth::new(depth).unwrap_or(Depth::SMALLEST);
        });
    }
}

fn shown(prose: &[Sentence]) -> String {
    prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ")
}

/// The first words of a text, for a finding.
fn beginning(prose: &[Sentence]) -> String {
    let text = shown(prose);
    let words: String = text.chars().take(60).collect();
    if words.len() < text.len() { format!("{}…", words.trim_end()) } else { words }
}

fn same(one: &[Sentence], other: &[Sentence]) -> bool {
    let letters = |prose: &[Sentence]| -> String {
        shown(prose).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

fn joined(prose: Prose) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for sentence in prose {
        if !inlines.is_empty() {
            inlines.push(Inline::Text(" ".to_owned()));
        }
        inlines.extend(sentence.inlines);
    }
    inlines
}

fn first_sentence(block: &Block) -> Option<Vec<Inline>> {
    let mut first = None;
    block.each_prose(&mut |prose| {
        if let (None, Some(sentence)) = (&first, prose.first()) {
            first = Some(sentence.inlines.clone());
        }
    });
    first
}

/// Takes out characters that no channel can show.
fn seen(inlines: &mut [Inline]) {
    for inline in inlines.iter_mut() {
        match inline {
            Inline::Text(text)
            | Inline::Code(text)
            | Inline::Email(text)
            | Inline::Phone { shown: text, .. }
            | Inline::Date { shown: text, .. }
            | Inline::Number { shown: text, .. } => text.retain(|c| !unseen(c)),
            Inline::Abbreviation { short, long } => {
                [short, long].iter_mut().for_each(|text| text.retain(|c| !unseen(c)))
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Citation(inner)
            | Inline::Struck(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Term { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => seen(inner),
            Inline::LineBreak | Inline::FootnoteMark(_) | Inline::Checkbox(_) => {}
        }
    }
}

/// A picture that is not there becomes its words; one without words says that it has none.
fn figure(block: Block) -> Vec<Block> {
    let Block::Figure(mut figure) = block else { return vec![block] };
    if matches!(&figure.alt, Alt::Text(alt) if plain_text(&joined(alt.clone())).trim().is_empty()) {
        figure.alt = Alt::Undescribed;
    }
    if !figure.picture.name.is_empty() {
        return vec![Block::Figure(figure)];
    }
    let Figure { alt, caption, description, .. } = figure;
    let words = if let Alt::Text(alt) = alt { alt } else { Vec::new() };
    let mut blocks: Vec<Block> =
        [words, caption].into_iter().filter(|prose| !prose.is_empty()).map(Block::Paragraph).collect();
    blocks.extend(description);
    blocks
}

/// Blocks, each replaced by others; those inside come first.
fn rewritten(blocks: Vec<Block>, change: &mut impl FnMut(Block) -> Vec<Block>) -> Vec<Block> {
    let mut all = Vec::new();
    for mut block in blocks {
        inside(&mut block, &mut |inner| *inner = rewritten(std::mem::take(inner), change));
        all.extend(change(block));
    }
    all
}

/// Shows the lists of blocks inside a block.
fn inside(block: &mut Block, see: &mut dyn FnMut(&mut Vec<Block>)) {
    match block {
        Block::List(list) => list.items.iter_mut().for_each(see),
        Block::Definitions(definitions) => {
            definitions.iter_mut().flat_map(|definition| &mut definition.meanings).for_each(see);
        }
        Block::Quote { blocks, .. } | Block::Note { blocks, .. } | Block::Country { blocks, .. } => see(blocks),
        Block::Figure(figure) => see(&mut figure.description),
        Block::Question { question, answer } => {
            see(question);
            see(answer);
        }
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Table(_)
        | Block::Contact(_)
        | Block::Video(_)
        | Block::Code(_)
        | Block::Divider => {}
    }
}

fn each_heading(blocks: &mut [Block], see: &mut dyn FnMut(&mut Heading)) {
    for block in blocks {
        if let Block::Heading(heading) = block {
            see(heading);
        }
        inside(block, &mut |inner| each_heading(inner, see));
    }
}

#[cfg(test)]
pub(in crate::content) mod tests;
