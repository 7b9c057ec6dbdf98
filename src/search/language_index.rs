//! The sentences of one language, in the engine: which of them hold a word, and how well it fits.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::Path;

use tantivy::schema::document::Value as _;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{DocAddress, DocSet, ReloadPolicy, Searcher, SegmentReader, TERMINATED, TantivyDocument, Term};

use super::question::{QueryWord, WordEnd};
use super::token::tokens;
use crate::content::{Address, Edition};
use crate::document::{Block, Inline, SentenceId};
use crate::lang::Lang;

/// From how many letters on a word may be the beginning of another.
const SHORTEST_BEGINNING: usize = 3;

/// From how many letters on a word that is nowhere may be another with one letter wrong.
const SHORTEST_SLIP: usize = 5;

/// The memory for making the engine's index of one language; it is given back. The engine asks for
/// 15 MB at least.
const BUILD_BYTES: usize = 20_000_000;

/// The sentences of one language.
pub(super) struct LanguageIndex {
    /// The editions, in the order of their addresses.
    pub(super) editions: Vec<Address>,
    /// Place in `editions` of each number that the engine knows an edition by.
    places: Vec<usize>,
    /// Number of sentences in all editions.
    pub(super) count: usize,
    searcher: Searcher,
    fields: Fields,
}

/// A sentence as it is shown.
pub(super) struct IndexedSentence {
    /// Id of the sentence.
    pub(super) id: SentenceId,
    /// Text of the sentence.
    pub(super) text: String,
}

/// The parts of an edition that weigh differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EditionPart {
    Title,
    Summary,
    Heading,
    Text,
}

impl EditionPart {
    const ALL: [Self; 4] = [Self::Title, Self::Summary, Self::Heading, Self::Text];

    /// The part as a number of the index.
    fn number(self) -> u64 {
        (0..).zip(Self::ALL).find(|(_, part)| *part == self).map_or(0, |(number, _)| number)
    }

    fn from_number(number: u64) -> Self {
        usize::try_from(number).ok().and_then(|number| Self::ALL.get(number)).copied().unwrap_or(Self::Text)
    }
}

/// An edition and a sentence in it, as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// Number of the edition in the index.
    pub(super) edition: usize,
    /// The sentence's number in the edition.
    pub(super) sentence: usize,
}

/// Quality of the match between a word of the text and the word looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The word begins with it, or one letter is different.
    Partly,
    /// Another form of the word.
    Stem,
    /// The word itself.
    Word,
}

/// A sentence that has a word of the query.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordMatch {
    /// Place of the sentence.
    pub(super) spot: Spot,
    /// Best fit of a word in it.
    pub(super) fit: Fit,
    /// Number of words of the sentence.
    pub(super) words: usize,
    /// Part of the edition that the sentence is in.
    pub(super) part: EditionPart,
    /// The sentence in the engine.
    pub(super) document: DocAddress,
}

/// Matches of one word of the query.
#[derive(Default)]
pub(super) struct WordMatches {
    /// The sentences that have it, each once, in order.
    pub(super) spots: Vec<WordMatch>,
    /// The words of the texts that were taken for it.
    pub(super) words: BTreeSet<String>,
    /// The stems that were taken for it.
    pub(super) stems: BTreeSet<String>,
}

#[derive(Clone, Copy)]
struct Fields {
    edition: Field,
    sentence: Field,
    length: Field,
    part: Field,
    id: Field,
    text: Field,
    words: Field,
    stems: Field,
}

impl LanguageIndex {
    /// Takes in the editions of a language, in the order of their addresses: into a folder, or into memory.
    pub(super) fn of(lang: &Lang, editions: &[&Edition], folder: Option<&Path>) -> tantivy::Result<Self> {
        let (schema, fields) = schema();
        let index = match folder {
            Some(folder) => tantivy::Index::create_in_dir(folder, schema)?,
            None => tantivy::Index::create_in_ram(schema),
        };
        let numbered: Vec<_> = (0_u64..).zip(editions.iter().copied()).collect();
        write(&index, fields, lang, &[], &numbered)?;
        Self::reading(&index, fields, editions, (0..editions.len()).collect())
    }

    /// Changes the index in a folder: removes the editions with some numbers, then adds others.
    pub(super) fn change(
        folder: &Path,
        lang: &Lang,
        removed: &[u64],
        added: &[(u64, &Edition)],
    ) -> tantivy::Result<()> {
        let (index, fields) = in_folder(folder)?;
        write(&index, fields, lang, removed, added)
    }

    /// Opens the index of these editions in a folder. `places` says which of them each number of the index stands for.
    pub(super) fn open(editions: &[&Edition], places: Vec<usize>, folder: &Path) -> tantivy::Result<Self> {
        let (index, fields) = in_folder(folder)?;
        Self::reading(&index, fields, editions, places)
    }

    fn reading(
        index: &tantivy::Index,
        fields: Fields,
        editions: &[&Edition],
        places: Vec<usize>,
    ) -> tantivy::Result<Self> {
        let searcher = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?.searcher();
        let count = usize::try_from(searcher.num_docs()).unwrap_or(usize::MAX);
        let editions = editions.iter().map(|edition| edition.address.clone()).collect();
        Ok(Self { editions, places, count, searcher, fields })
    }

    /// Reads a sentence as it is shown.
    pub(super) fn sentence(&self, document: DocAddress) -> tantivy::Result<IndexedSentence> {
        let document: TantivyDocument = self.searcher.doc(document)?;
        let text = |field| document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        Ok(IndexedSentence { id: SentenceId::recorded(text(self.fields.id)), text: text(self.fields.text) })
    }

    /// Finds the sentences that have a word.
    ///
    /// The word itself and its other forms come first. A word that is still being typed, or that is not found, falls
    /// back to prefix search, then to edit distance 1.
    pub(super) fn look_up(&self, wanted: &QueryWord) -> tantivy::Result<WordMatches> {
        let (word, stem) = (wanted.word.as_str(), wanted.stem.as_str());
        let letters = word.chars().count();
        let mut found = WordMatches::default();
        for segment in (0..).zip(self.searcher.segment_readers()) {
            self.take(segment, &mut found, self.fields.words, word, Fit::Word)?;
            self.take(segment, &mut found, self.fields.stems, stem, Fit::Stem)?;
        }
        if letters >= SHORTEST_BEGINNING && (wanted.end == WordEnd::Open || found.spots.is_empty()) {
            for field in [self.fields.words, self.fields.stems] {
                self.take_all(&mut found, field, word, |term| term.starts_with(word))?;
            }
        }
        let wordlike = !word.contains(|c: char| c.is_ascii_digit());
        if found.spots.is_empty() && letters >= SHORTEST_SLIP && wordlike {
            let typed: Vec<char> = word.chars().collect();
            self.take_all(&mut found, self.fields.words, "", |term| one_letter_apart(&typed, term))?;
        }
        found.spots.sort_unstable_by_key(|found| (found.spot, Reverse(found.fit)));
        found.spots.dedup_by_key(|found| found.spot);
        Ok(found)
    }

    /// Takes the sentences with a term that fits only partly. `first` is where such terms begin in
    /// the order of the dictionary: with the same letters, or anywhere if empty.
    fn take_all(
        &self,
        found: &mut WordMatches,
        field: Field,
        first: &str,
        fits: impl Fn(&str) -> bool,
    ) -> tantivy::Result<()> {
        for (number, segment) in (0..).zip(self.searcher.segment_readers()) {
            let mut fitting = Vec::new();
            let inverted = segment.inverted_index(field)?;
            let mut stream = inverted.terms().range().ge(first).into_stream()?;
            while let Some((term, _)) = stream.next() {
                let Ok(term) = std::str::from_utf8(term) else { continue };
                if !term.starts_with(first) {
                    break;
                }
                if fits(term) {
                    fitting.push(term.to_owned());
                }
            }
            for term in fitting {
                self.take((number, segment), found, field, &term, Fit::Partly)?;
            }
        }
        Ok(())
    }

    fn take(
        &self,
        (number, segment): (u32, &SegmentReader),
        found: &mut WordMatches,
        field: Field,
        term: &str,
        fit: Fit,
    ) -> tantivy::Result<()> {
        let term_of_field = Term::from_field_text(field, term);
        let inverted = segment.inverted_index(field)?;
        let Some(mut postings) = inverted.read_postings(&term_of_field, IndexRecordOption::Basic)? else {
            return Ok(());
        };
        let column =
            |name: &str| Ok::<_, tantivy::TantivyError>(segment.fast_fields().u64(name)?.first_or_default_col(0));
        let (editions, sentences) = (column("edition")?, column("sentence")?);
        let (lengths, parts) = (column("length")?, column("part")?);
        let size = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
        let alive = segment.alive_bitset();
        while postings.doc() != TERMINATED {
            let document = postings.doc();
            let place = self.places.get(size(editions.get_val(document)));
            if let Some(edition) = place.filter(|_| alive.is_none_or(|alive| alive.is_alive(document))) {
                found.spots.push(WordMatch {
                    spot: Spot { edition: *edition, sentence: size(sentences.get_val(document)) },
                    fit,
                    words: size(lengths.get_val(document)),
                    part: EditionPart::from_number(parts.get_val(document)),
                    document: DocAddress::new(number, document),
                });
            }
            postings.advance();
        }
        let terms = if field == self.fields.words { &mut found.words } else { &mut found.stems };
        terms.insert(term.to_owned());
        Ok(())
    }
}

fn in_folder(folder: &Path) -> tantivy::Result<(tantivy::Index, Fields)> {
    let (schema, fields) = schema();
    let index = tantivy::Index::open_in_dir(folder)?;
    match index.schema() == schema {
        true => Ok((index, fields)),
        false => Err(tantivy::TantivyError::SchemaError("another schema".to_owned())),
    }
}

/// Removes the editions with some numbers from an index, then adds others.
fn write(
    index: &tantivy::Index,
    fields: Fields,
    lang: &Lang,
    removed: &[u64],
    added: &[(u64, &Edition)],
) -> tantivy::Result<()> {
    let mut writer = index.writer_with_num_threads(1, BUILD_BYTES)?;
    for number in removed {
        writer.delete_term(Term::from_field_u64(fields.edition, *number));
    }
    for (number, edition) in added {
        for (ordinal, (id, text, stands_for, part)) in (0_u64..).zip(parts(edition)) {
            let mut tokens = tokens(&text, lang);
            let words = tokens.len();
            tokens.extend(self::tokens(&stands_for, lang));
            let mut document = TantivyDocument::new();
            document.add_u64(fields.edition, *number);
            document.add_u64(fields.sentence, ordinal);
            document.add_u64(fields.length, words as u64);
            document.add_u64(fields.part, part.number());
            document.add_text(fields.id, id.as_str());
            document.add_text(fields.text, &text);
            document.add_pre_tokenized_text(fields.words, terms(tokens.iter().map(|token| &token.word)));
            document.add_pre_tokenized_text(fields.stems, terms(tokens.iter().map(|token| &token.stem)));
            writer.add_document(document)?;
        }
    }
    writer.commit()?;
    writer.wait_merging_threads()
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let folded = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer("raw")
            .set_index_option(IndexRecordOption::Basic)
            .set_fieldnorms(false),
    );
    let fields = Fields {
        edition: schema.add_u64_field("edition", FAST | INDEXED),
        sentence: schema.add_u64_field("sentence", FAST),
        length: schema.add_u64_field("length", FAST),
        part: schema.add_u64_field("part", FAST),
        id: schema.add_text_field("id", STORED),
        text: schema.add_text_field("text", STORED),
        words: schema.add_text_field("words", folded.clone()),
        stems: schema.add_text_field("stems", folded),
    };
    (schema.build(), fields)
}

/// The sentences of an edition in the order in which they are read, each with its part.
fn parts(edition: &Edition) -> Vec<(SentenceId, String, String, EditionPart)> {
    let document = &edition.document;
    let headings: BTreeSet<&SentenceId> = document
        .every_block()
        .into_iter()
        .filter_map(|block| if let Block::Heading(heading) = block { Some(&heading.text) } else { None })
        .flatten()
        .map(|sentence| &sentence.id)
        .collect();
    let (title, summary) = (document.title.len(), document.summary.len());
    let part = |ordinal: usize, id: &SentenceId| match ordinal {
        ordinal if ordinal < title => EditionPart::Title,
        ordinal if ordinal < title + summary => EditionPart::Summary,
        _ if headings.contains(id) => EditionPart::Heading,
        _ => EditionPart::Text,
    };
    document
        .sentences()
        .into_iter()
        .enumerate()
        .map(|(ordinal, sentence)| {
            let part = part(ordinal, &sentence.id);
            (sentence.id.clone(), sentence.text(), stands_for(&sentence.inlines), part)
        })
        .collect()
}

/// Returns the long forms of a sentence's abbreviations: people look for them in words.
fn stands_for(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        if let Inline::Abbreviation { long, .. } = inline {
            words.push_str(&format!(" {long}"));
        }
        words.push_str(&stands_for(inline.inner()));
    }
    words
}

fn terms<'a>(words: impl Iterator<Item = &'a String>) -> PreTokenizedString {
    let token = |(position, text): (usize, &String)| Token { position, text: text.clone(), ..Token::default() };
    PreTokenizedString { text: String::new(), tokens: words.enumerate().map(token).collect() }
}

/// Returns `true` if a word becomes the other by one letter more, less or different, or two that changed places.
fn one_letter_apart(typed: &[char], term: &str) -> bool {
    // One letter is four bytes at most.
    if term.len().abs_diff(typed.iter().map(|c| c.len_utf8()).sum()) > 4 {
        return false;
    }
    let term: Vec<char> = term.chars().collect();
    let same = typed.iter().zip(&term).take_while(|(a, b)| a == b).count();
    let (left, right) = (&typed[same..], &term[same..]);
    match (left, right) {
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) if (a, b) == (d, c) && rest == others => true,
        ([_, rest @ ..], right) if rest == right => true,
        (left, [_, rest @ ..]) if left == rest => true,
        _ => false,
    }
}
