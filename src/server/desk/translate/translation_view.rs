//! A translation with its source, its sentences, and their problems.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::{Edition, Library, Wording};
use crate::database::{FirstWording, Submission, WrittenSentence};
use crate::document::digest;
use crate::lang::Country;
use crate::requests::source_of;
use crate::server::costly;
use crate::server::desk::DeskSession;
use crate::server::desk::translate::meaning::Meaning;
use crate::server::desk::translate::rendered::{RenderedText, rendered};
use crate::server::desk::translate::sentence_changes::SentenceChange;
use crate::server::error::HttpProblem as Page;
use crate::translation::{
    Assembled, DraftFrontMatter, DraftTexts, OpenSegment, QaIssue, QaSeverity, Segment, Translatable, assemble,
    assemble_open, check, revise_draft, segments,
};

/// Sentences on a page.
const PAGE: usize = 20;

/// A translation as it lies before its translator or its editor.
pub(in crate::server) struct TranslationView {
    pub(in crate::server) work: Submission,
    pub(in crate::server) library: Arc<Library>,
    pub(in crate::server::desk) source: Edition,
    pub(in crate::server::desk) segments: Vec<Segment>,
    pub(in crate::server::desk) sentences: BTreeMap<String, WrittenSentence>,
    pub(in crate::server::desk) problems: Vec<QaIssue>,
    /// Standard sentences that the sentences of a plain edition render, by segment.
    rendered: BTreeMap<String, Vec<RenderedText>>,
    /// Countries of the sentences that hold in some only, by segment.
    countries: BTreeMap<String, Vec<Country>>,
    /// Differences in meaning between the sentences and their sources.
    pub(in crate::server::desk) meaning: Meaning,
}

impl TranslationView {
    /// Loads a translation and checks it for somebody. A long one takes seconds: one at a time for each person, so that
    /// whoever opens theirs again and again shuts nobody out.
    ///
    /// # Errors
    /// When there is none, when its source has left the library, when the person has too many on the way, or when the
    /// store does not answer.
    pub(in crate::server::desk) async fn load(visit: &DeskSession, id: &str) -> Result<Self, Page> {
        let served = &visit.served;
        let (work, sentences) = served.store.written(id).await?;
        let library = Library::shared_whole(&served.library);
        let place = served.shares.check.take(digest(&[visit.person.id.as_bytes()])).await?;
        // The place is held until the check ends, also where nobody waits for it any more.
        let checked = costly::spawn(move || {
            let bench = Self::of(library, work, sentences);
            drop(place);
            bench
        });
        checked.await.map_err(|_| Page::Fault)?.ok_or(Page::Gone)
    }

    /// A translation with its source, checked; nothing where the source is not in the library.
    pub(in crate::server) fn of(
        library: Arc<Library>,
        work: Submission,
        sentences: BTreeMap<String, WrittenSentence>,
    ) -> Option<Self> {
        let source = library.editions.get(&source_of(&library, &work.edition)?)?.clone();
        let segments = segments(&source);
        let draft = draft(&segments, &sentences);
        let mut problems = check(&library, &source, &work.edition, &draft);
        let meaning = Meaning::of(&library, &source, &work.edition.lang, &draft);
        problems.extend(meaning.issues(&work.edition.file()));
        let rendered = rendered(&library, &source, &work.edition.lang);
        let countries = source.document.countries_of_sentences().into_iter();
        let countries = countries.map(|(id, countries)| (id.to_owned(), countries.to_vec())).collect();
        Some(Self { work, library, source, segments, sentences, problems, rendered, countries, meaning })
    }

    /// The edition that a translation becomes when `editor` says yes on a day.
    ///
    /// # Errors
    /// When sentences are missing or wrong.
    pub(in crate::server) fn assembled(&self, editor: &str, day: &str) -> Result<Assembled, Vec<QaIssue>> {
        let wording = match self.work.wording {
            FirstWording::Person => Wording::Person,
            FirstWording::Machine => Wording::MachineReviewed { by: editor.to_owned(), on: day.to_owned() },
        };
        let front = DraftFrontMatter { revised: day.to_owned(), wording };
        assemble(&self.library, &self.source, &self.work.edition, &self.draft(), &front)
    }

    /// The edition as far as it is written, for its translator to look at; `None` if it cannot be read.
    pub(in crate::server::desk) fn assembled_open(&self, day: &str) -> Option<Assembled> {
        let wording = match self.work.wording {
            FirstWording::Person => Wording::Person,
            FirstWording::Machine => Wording::Machine,
        };
        let front = DraftFrontMatter { revised: day.to_owned(), wording };
        assemble_open(&self.library, &self.source, &self.work.edition, &self.draft(), &front)
    }

    /// Returns the text that is written so far.
    pub(in crate::server::desk) fn draft(&self) -> DraftTexts {
        draft(&self.segments, &self.sentences)
    }

    /// The text of a sentence; empty where there is none yet.
    pub(in crate::server::desk) fn text(&self, segment: &str) -> &str {
        self.sentences.get(segment).map(|written| written.text.as_str()).unwrap_or_default()
    }

    /// The editor's remark about a sentence.
    pub(in crate::server::desk) fn remark(&self, segment: &str) -> Option<&str> {
        self.sentences.get(segment)?.remark.as_deref()
    }

    /// Returns the translator's answer to the warnings about a sentence.
    pub(in crate::server::desk) fn answer(&self, segment: &str) -> Option<&str> {
        self.sentences.get(segment)?.answer.as_deref()
    }

    /// The standard sentences that a sentence of a plain edition renders.
    pub(in crate::server::desk) fn rendered(&self, segment: &str) -> &[RenderedText] {
        self.rendered.get(segment).map_or(&[], Vec::as_slice)
    }

    /// The countries that a sentence is meant for; none if it holds in all of them.
    pub(in crate::server::desk) fn countries(&self, segment: &str) -> &[Country] {
        self.countries.get(segment).map_or(&[], Vec::as_slice)
    }

    /// Returns the text that the editor saw when the translation was last sent back. If nobody wrote any, it is the
    /// source's text.
    pub(in crate::server::desk) fn seen(&self, segment: &str) -> &str {
        let seen = self.sentences.get(segment).and_then(|written| written.seen.as_deref());
        seen.unwrap_or_default()
    }

    /// Returns the change of a sentence since the translation was last sent back.
    pub(in crate::server::desk) fn since(&self, segment: &str) -> SentenceChange {
        let sent_back = self.sentences.values().any(|written| written.seen.is_some());
        match (sent_back, self.seen(segment) == self.text(segment)) {
            (false, _) => SentenceChange::Never,
            (true, true) => SentenceChange::Same,
            (true, false) => SentenceChange::Changed,
        }
    }

    /// Returns the sentences that were added to the source or changed since the work began and that nobody has
    /// translated, with their earlier text.
    pub(in crate::server::desk) fn behind(&self) -> Vec<OpenSegment> {
        let texts = self.sentences.iter().map(|(id, written)| (id.clone(), written.text.clone())).collect();
        let mut open = revise_draft(Some(&self.work.source_lock), &texts, &self.source).open;
        open.retain(|open| self.text(&open.segment).is_empty());
        open
    }

    /// The number of a sentence, from 1.
    pub(in crate::server::desk) fn number(&self, segment: &str) -> Option<usize> {
        self.segments.iter().position(|other| other.id == segment).map(|at| at + 1)
    }

    /// The names of all sentences, for forms that name many.
    pub(in crate::server::desk) fn names(&self) -> BTreeSet<&str> {
        self.segments.iter().map(|segment| segment.id.as_str()).collect()
    }

    /// Counts the sentences that are written, and all.
    pub(in crate::server::desk) fn progress(&self) -> (usize, usize) {
        let to_write = self.segments.iter().filter(|segment| segment.kept == Translatable::Translate);
        let written = to_write.clone().filter(|segment| !self.text(&segment.id).is_empty());
        (written.count(), to_write.count())
    }

    /// Returns the issues of a sentence that somebody has written.
    pub(in crate::server::desk) fn problems_of<'a>(&'a self, segment: &'a str) -> impl Iterator<Item = &'a QaIssue> {
        let written = !self.text(segment).is_empty();
        self.problems.iter().filter(move |problem| written && problem.segment.as_deref() == Some(segment))
    }

    /// Returns the issues that keep the work from being handed in.
    pub(in crate::server::desk) fn errors(&self) -> Vec<&QaIssue> {
        self.problems.iter().filter(|problem| problem.weight == QaSeverity::Error).collect()
    }

    /// Counts the pages of sentences.
    pub(in crate::server::desk) fn pages(&self) -> usize {
        self.segments.len().div_ceil(PAGE).max(1)
    }

    /// The page on which a sentence stands, from 1.
    pub(in crate::server::desk) fn page_of(&self, segment: &str) -> usize {
        self.number(segment).map_or(1, |number| (number - 1) / PAGE + 1)
    }

    /// The sentences of a page with their numbers.
    pub(in crate::server::desk) fn on_page(&self, page: usize) -> impl Iterator<Item = (usize, &Segment)> {
        let from = (page.clamp(1, self.pages()) - 1) * PAGE;
        self.segments.iter().enumerate().skip(from).take(PAGE).map(|(at, segment)| (at + 1, segment))
    }

    /// The first page with a sentence that is not written.
    pub(in crate::server::desk) fn first_open_page(&self) -> usize {
        let open = |segment: &&Segment| segment.kept == Translatable::Translate && self.text(&segment.id).is_empty();
        self.segments.iter().find(open).map_or(1, |segment| self.page_of(&segment.id))
    }
}

/// Returns the texts of the sentences that the source has now.
fn draft(segments: &[Segment], sentences: &BTreeMap<String, WrittenSentence>) -> DraftTexts {
    let written = |segment: &Segment| {
        let text = &sentences.get(&segment.id)?.text;
        (!text.is_empty()).then(|| (segment.id.clone(), text.clone()))
    };
    segments.iter().filter_map(written).collect()
}
