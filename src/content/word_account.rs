//! The account of a text: each word of the source is in the document, is part of a mark, or is named by a
//! finding. Whatever a front end drops without saying so is found here.

mod attributes;
mod code_kinds;
mod labels;
#[cfg(any(test, feature = "fuzzing"))]
mod property;
mod source;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;

#[cfg(feature = "fuzzing")]
pub(crate) use property::try_loader;

use super::markdown::Parsed;
use crate::document::{Alt, Block, Document, Inline, Prose, SourceLocation, Target};
use crate::finding::Finding;
use labels::Labels;
pub(super) use source::Html;
use source::MarkReader;

/// Rules whose finding says that nothing of its line is in any form.
const WHOLE_LINES: [&str; 1] = ["line-unknown"];

/// A finding names no more words than this.
const NAMED: usize = 40;

/// Finds the words of a text that are neither in the document nor named by a finding. `front` holds the
/// values of the front matter and their lines.
pub(super) fn lost(
    front: &[(String, usize)],
    parsed: &Parsed,
    document: &Document,
    file: &str,
    findings: &[Finding],
) -> Vec<Finding> {
    let mut placed = Placed::of(document);
    let addresses = parsed.addresses.iter().map(String::as_str).collect();
    let labels = Labels::of(&parsed.lines);
    let mut marks = MarkReader { addresses, labels: &labels, tag: None, unused: Vec::new() };
    let mut left: Vec<(usize, Word)> = Vec::new();
    let mut unused: Vec<(usize, String)> = Vec::new();
    let front = front.iter().map(|(text, line)| (*line, super::inlines::one_line(text), Html::Inline));
    let lines = parsed.lines.iter().enumerate().map(|(index, (line, text))| {
        let html = parsed.html.get(&index).copied().unwrap_or(Html::None);
        (*line, text.clone(), html)
    });
    for (line, text, html) in front.chain(lines) {
        if html == Html::None || text.trim().is_empty() {
            marks.tag = None;
        }
        let words = marks.words(&text, html);
        unused.extend(std::mem::take(&mut marks.unused).into_iter().map(|definition| (line, definition)));
        for word in words {
            if !placed.take_near(line, &word.text) {
                left.push((line, word));
            }
        }
    }
    let mut missing: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let named = NamedWords::of(findings);
    for (line, word) in left {
        let told = || parsed.told.iter().any(|lines| lines.contains(&line)) || named.tells(line, &word.text);
        if placed.take_anywhere(&word) || told() {
            continue;
        }
        missing.entry(line).or_default().push(word.text);
    }
    let finding = |(line, words): (usize, Vec<String>)| {
        let more = if words.len() > NAMED { " …" } else { "" };
        let words = words[..words.len().min(NAMED)].join(" ");
        let place = SourceLocation { line, column: 1 };
        Finding::error("words-lost", file, place, format!("these words would be in no form: {words}{more}"))
            .help("write them as text; content/README.md shows what each mark may hold")
    };
    let unused = unused.into_iter().map(|(line, definition)| {
        let place = SourceLocation { line, column: 1 };
        Finding::warning("link-unused", file, place, format!("no link uses the address {definition}"))
            .help("write [words][name] where the link belongs, or take the line out")
    });
    missing.into_iter().map(finding).chain(unused).collect()
}

/// The words that findings name.
struct NamedWords {
    /// The first line from which a finding names a word.
    from: HashMap<String, usize>,
    /// Lines of which a finding says that nothing in them is in any form.
    whole: BTreeSet<usize>,
}

impl NamedWords {
    fn of(findings: &[Finding]) -> Self {
        let mut named = Self { from: HashMap::new(), whole: BTreeSet::new() };
        for finding in findings {
            if WHOLE_LINES.contains(&finding.rule) {
                named.whole.insert(finding.line);
            }
            for word in words_in(quoted(&finding.message)) {
                let line = named.from.entry(word).or_insert(finding.line);
                *line = finding.line.min(*line);
            }
        }
        named
    }

    /// Returns `true` if a finding in this line or before it names the word.
    fn tells(&self, line: usize, word: &str) -> bool {
        self.whole.contains(&line) || self.from.get(word).is_some_and(|from| *from <= line)
    }
}

/// The part of a message that is from the author's text: between backquotes, or behind a colon. Words of the other parts
/// name none of the text, which may have the same ones.
fn quoted(message: &str) -> &str {
    let ticks = message.find('`').zip(message.rfind('`'));
    let outside = |at: &usize| ticks.is_none_or(|(first, last)| *at < first || *at > last);
    let colon = message.match_indices(": ").map(|(at, _)| at).find(outside);
    match (ticks, colon) {
        (Some((first, _)), Some(colon)) => &message[first.min(colon)..],
        (Some((first, last)), None) => &message[first..last],
        (None, Some(colon)) => &message[colon..],
        (None, None) => "",
    }
}

/// A word of the source.
struct Word {
    text: String,
    /// Whether a mark stands at once before or after it, so that it may be part of a longer word.
    joined: bool,
}

/// The words of a document, by the line on which their run begins.
struct Placed {
    runs: BTreeMap<usize, HashMap<String, usize>>,
    /// The lines of the runs that still have a word.
    lines: HashMap<String, BTreeSet<usize>>,
    all: String,
    /// Words that were looked for in all of the text.
    looked_for: HashMap<String, bool>,
}

impl Placed {
    fn of(document: &Document) -> Self {
        let mut runs: BTreeMap<usize, HashMap<String, usize>> = BTreeMap::new();
        let mut lines: HashMap<String, BTreeSet<usize>> = HashMap::new();
        let mut text = String::new();
        let mut put = |line: usize, said: &str| {
            for word in words_in(said) {
                text.push_str(&word);
                // Two words of the text are not one of the source.
                text.push(' ');
                lines.entry(word.clone()).or_default().insert(line);
                *runs.entry(line).or_default().entry(word).or_default() += 1;
            }
        };
        document.each_prose(&mut |prose: &Prose| {
            for sentence in prose {
                put(sentence.place.line, &sentence.text());
                facts(&sentence.inlines, &mut |fact| put(sentence.place.line, fact));
            }
        });
        for block in document.every_block() {
            block_facts(block, &mut put);
        }
        Self { runs, lines, all: text, looked_for: HashMap::new() }
    }

    /// Takes a word from the run that holds a line; says whether it was there.
    fn take_near(&mut self, line: usize, word: &str) -> bool {
        let run = self.runs.range(..=line).next_back().map(|(line, _)| *line);
        run.is_some_and(|line| self.take(line, word))
    }

    fn take_anywhere(&mut self, word: &Word) -> bool {
        let line = self.lines.get(&word.text).and_then(|lines| lines.first().copied());
        line.is_some_and(|line| self.take(line, &word.text)) || word.joined && self.is_part(&word.text)
    }

    /// Takes a word from the run that begins at a line.
    fn take(&mut self, line: usize, word: &str) -> bool {
        let Some(count) = self.runs.get_mut(&line).and_then(|words| words.get_mut(word)) else { return false };
        let there = *count > 0;
        *count = count.saturating_sub(1);
        if *count == 0
            && let Some(lines) = self.lines.get_mut(word)
        {
            lines.remove(&line);
        }
        there
    }

    /// Returns `true` if a word is a part of a longer one.
    fn is_part(&mut self, word: &str) -> bool {
        if let Some(known) = self.looked_for.get(word) {
            return *known;
        }
        let found = self.all.contains(word);
        self.looked_for.insert(word.to_owned(), found);
        found
    }
}

/// Calls `put` with each value that inlines hold beside their words.
pub(super) fn facts(inlines: &[Inline], put: &mut impl FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Abbreviation { long, .. } => put(long),
            Inline::Term { key, .. } => put(key),
            Inline::Phone { number, .. } => put(number),
            Inline::Date { iso, .. } => put(iso),
            Inline::Number { value, .. } => put(value),
            Inline::Link { target: Target::Web(url), .. } => put(url),
            Inline::Link { target: Target::Section(section), .. } => put(section),
            Inline::Link { target: Target::Piece { collection, piece, section }, .. } => {
                put(collection);
                put(piece);
                section.iter().for_each(|section| put(section));
            }
            Inline::Foreign { .. }
            | Inline::Emphasis(_)
            | Inline::Strong(_)
            | Inline::Citation(_)
            | Inline::Struck(_)
            | Inline::Text(_)
            | Inline::Email(_)
            | Inline::Code(_)
            | Inline::LineBreak
            | Inline::Checkbox(_)
            | Inline::FootnoteMark(_) => {}
        }
        facts(inline.inner(), put);
    }
}

/// Calls `put` with each value that blocks hold beside their runs of text.
fn block_facts(block: &Block, put: &mut impl FnMut(usize, &str)) {
    match block {
        Block::Heading(heading) => {
            put(heading.place.line, &heading.id);
            heading.explains.iter().for_each(|section| put(heading.place.line, section));
        }
        Block::Figure(figure) => {
            put(figure.place.line, &figure.picture.name);
            if figure.alt == Alt::Decorative {
                put(figure.place.line, "decorative");
            }
        }
        Block::Video(video) => {
            let files = [&video.captions, &video.audio_description, &video.sign_language];
            video.sources.iter().chain(files.into_iter().flatten()).for_each(|file| put(video.place.line, file));
        }
        Block::Paragraph(_)
        | Block::List(_)
        | Block::Definitions(_)
        | Block::Table(_)
        | Block::Quote { .. }
        | Block::Note { .. }
        | Block::Country { .. }
        | Block::Contact(_)
        | Block::Question { .. }
        | Block::Code(_)
        | Block::Divider => {}
    }
}

/// Runs of letters and digits, however they are composed. Scripts without spaces are taken letter by letter.
fn words_in(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.nfkc() {
        let alone = ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{e00}'..='\u{eff}').contains(&c);
        if !c.is_alphanumeric() || alone {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
            words.extend((alone && c.is_alphanumeric()).then(|| c.to_string()));
        } else {
            word.push(c);
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}
