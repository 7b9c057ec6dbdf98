//! What is wrong with a draft, sentence by sentence, as data: the words for it are the interface's.
//!
//! Numbers, times and dates are compared by what they mean, in figures and in words. Where that leaves a
//! difference, a person is asked; only what is wrong for certain keeps a draft from being handed in.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::is_nfc;

use super::draft::{MOST_CHARACTERS, is_too_long, tidy};
use super::facts::{
    Certain, Facts, Shown, date_shown, differences, marked_numbers_differ, numbers_differ, phones_differ, plain,
};
use super::segment::{Kept, Segment, segments};
use super::{Draft, JOINED};
use crate::content::{
    Address, Edition, Library, inline_markdown, looks_like, read_inlines, script_fits, script_of, told_apart, unseen,
};
use crate::document::Inline;
use crate::finding::Finding;

/// Something that is wrong with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The segment; `None` if it concerns the whole.
    pub segment: Option<String>,
    /// What it is.
    pub kind: ProblemKind,
    /// What follows from it.
    pub weight: Weight,
}

/// What follows from a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It was put right, or is good to know.
    Note,
    /// A person should look at it; the draft can be submitted.
    Warning,
    /// The draft cannot be submitted.
    Error,
}

/// What is wrong. `missing` stands in the source and not in the translation, `added` the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing is written.
    Empty,
    /// It is longer than a sentence may be, and is not read.
    TooLong {
        /// The most characters that one may have.
        most: usize,
    },
    /// It is joined to the segment before it, and there is none in the same run of text.
    JoinedToNothing,
    /// The draft holds a segment that the source does not have.
    SegmentUnknown,
    /// The numbers, times or dates differ, as they are written.
    NumbersDiffer {
        /// Those of the source alone.
        missing: Vec<String>,
        /// Those of the translation alone.
        added: Vec<String>,
    },
    /// The phone numbers differ.
    PhoneChanged {
        /// Numbers of the source alone.
        missing: Vec<String>,
        /// Numbers of the translation alone.
        added: Vec<String>,
    },
    /// The e-mail addresses differ.
    EmailChanged {
        /// Addresses of the source alone.
        missing: Vec<String>,
        /// Addresses of the translation alone.
        added: Vec<String>,
    },
    /// Links lead elsewhere.
    LinkChanged {
        /// Targets of the source alone, as they are written in Markdown.
        missing: Vec<String>,
        /// Targets of the translation alone.
        added: Vec<String>,
    },
    /// The dates differ, as ISO 8601 writes them, or what is shown of one is another day or year.
    DateChanged {
        /// Dates of the source alone.
        missing: Vec<String>,
        /// Dates of the translation alone.
        added: Vec<String>,
    },
    /// A date is shown with a year of another calendar, which is not compared.
    DateUnchecked {
        /// What is shown.
        shown: String,
        /// The date as ISO 8601 writes it.
        iso: String,
    },
    /// What is to be copied letter by letter differs.
    CodeChanged {
        /// Code of the source alone.
        missing: Vec<String>,
        /// Code of the translation alone.
        added: Vec<String>,
    },
    /// The marks of footnotes differ, or stand in another order.
    FootnotesDiffer {
        /// The numbers in the source, in order.
        source: Vec<usize>,
        /// The numbers in the translation, in order.
        translation: Vec<usize>,
    },
    /// A line break of the source is gone.
    BreakLost,
    /// A mark was opened and not closed, or has lost its other half.
    MarkupBroken {
        /// The mark that stands alone: `*`, `_`, `[`, `]` or a backtick.
        mark: char,
    },
    /// Marks that mean nothing here: an unknown span, a link to nowhere, HTML, a picture in a sentence.
    MarkupUnknown(Box<Finding>),
    /// A character that cannot be seen or unseen the direction of text.
    ControlCharacter {
        /// Its code point.
        code: u32,
    },
    /// The letters came in pieces; they were composed (NFC).
    Composed,
    /// Most letters are of another script than the language is written in.
    ScriptImplausible {
        /// The script of the language, as ISO 15924 names it.
        expected: String,
        /// The script of most letters.
        found: String,
    },
    /// The text seems to be in another language.
    LanguageImplausible {
        /// The language that it seems to be in, as a tag or as ISO 639-3 names it.
        found: String,
    },
    /// It says the same as the source, letter by letter.
    SameAsSource,
    /// The glossary of the language does not explain this word, so its mark is left out.
    TermUnexplained {
        /// The word's key in the glossary.
        key: String,
    },
    /// Put together, the translation does not have the blocks of its source.
    SkeletonDiffers,
    /// Put together, the translation breaks a rule for content.
    Rule(Box<Finding>),
}

/// Everything that is wrong with a draft of `target`, in the order of the segments; what concerns the
/// whole comes last.
#[must_use]
pub fn check(library: &Library, source: &Edition, target: &Address, draft: &Draft) -> Vec<Problem> {
    let mut problems = sentence_by_sentence(library, source, target, draft);
    if problems.iter().all(|problem| problem.weight != Weight::Error) {
        problems.extend(super::assemble::faults(library, source, target, draft));
    }
    problems
}

/// Why a text is not kept at all: it is too long, or its marks stand too deep in each other. What is wrong in
/// any other way is kept and shown as wrong.
#[must_use]
pub fn refused(source: &Edition, target: &Address, segment: &str, text: &str) -> Option<Problem> {
    let text = tidy(text);
    let kind = if is_too_long(&text) {
        ProblemKind::TooLong { most: MOST_CHARACTERS }
    } else {
        let (_, findings) = read_inlines(&text, &target.lang, source.document.footnotes.len());
        let too_deep = findings.into_iter().find(|finding| finding.rule == "nesting-too-deep")?;
        ProblemKind::MarkupUnknown(Box::new(too_deep))
    };
    Some(Problem { segment: Some(segment.to_owned()), kind, weight: Weight::Error })
}

/// What can be said of each sentence alone, and of the words as a whole.
pub(super) fn sentence_by_sentence(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &Draft,
) -> Vec<Problem> {
    let segments = segments(source);
    let mut check = Check { library, source, target, problems: Vec::new(), own: String::new(), terms: BTreeSet::new() };
    for group in groups(&segments, draft) {
        check.group(group, draft);
    }
    let known: BTreeSet<&str> = segments.iter().map(|segment| segment.id.as_str()).collect();
    for id in draft.keys().filter(|id| !known.contains(id.as_str())) {
        check.find(Some(id), ProblemKind::SegmentUnknown, Weight::Error);
    }
    let told = told_apart(&check.own, &target.lang).map(|lang| lang.to_string());
    if let Some(found) = told.or_else(|| looks_like(&check.own, &target.lang).map(|lang| lang.code().to_owned())) {
        check.find(None, ProblemKind::LanguageImplausible { found }, Weight::Warning);
    }
    check.problems
}

/// The segments of which one translation speaks: one, and those behind it that are joined to it.
pub(super) fn groups<'a>(segments: &'a [Segment], draft: &Draft) -> Vec<&'a [Segment]> {
    let joined = |segment: &Segment| draft.get(&segment.id).is_some_and(|text| tidy(text) == JOINED);
    segments.chunk_by(|before, segment| before.run == segment.run && joined(segment)).collect()
}

struct Check<'a> {
    library: &'a Library,
    source: &'a Edition,
    target: &'a Address,
    problems: Vec<Problem>,
    /// All words that should be in the target's language.
    own: String,
    /// Terms that were found to be unexplained.
    terms: BTreeSet<String>,
}

impl Check<'_> {
    fn find(&mut self, segment: Option<&str>, kind: ProblemKind, weight: Weight) {
        self.problems.push(Problem { segment: segment.map(str::to_owned), kind, weight });
    }

    fn group(&mut self, group: &[Segment], draft: &Draft) {
        let Some(head) = group.first() else { return };
        let id = Some(head.id.as_str());
        let text = draft.get(&head.id).map_or("", String::as_str);
        let kept = tidy(text);
        if kept.is_empty() && head.kept == Kept::AsItIs && group.len() == 1 {
            return;
        }
        if kept.is_empty() {
            return self.find(id, ProblemKind::Empty, Weight::Error);
        }
        if kept == JOINED && head.markdown != JOINED {
            return self.find(id, ProblemKind::JoinedToNothing, Weight::Error);
        }
        if is_too_long(&kept) {
            return self.find(id, ProblemKind::TooLong { most: MOST_CHARACTERS }, Weight::Error);
        }
        if let Some(odd) = kept.chars().find(|c| unseen(*c)) {
            self.find(id, ProblemKind::ControlCharacter { code: u32::from(odd) }, Weight::Error);
        }
        if !is_nfc(text) {
            self.find(id, ProblemKind::Composed, Weight::Note);
        }
        let footnotes = self.source.document.footnotes.len();
        let (inlines, findings) = read_inlines(&kept, &self.target.lang, footnotes);
        for finding in findings {
            self.find(id, ProblemKind::MarkupUnknown(Box::new(finding)), Weight::Error);
        }
        self.marks(head, group, &kept, &inlines);
        let (mut ours, mut theirs) = (Facts::default(), Facts::default());
        for segment in group {
            ours.add(&read_inlines(&segment.markdown, &self.source.document.lang, footnotes).0);
        }
        theirs.add(&inlines);
        self.facts(head, &ours, &theirs);
        self.words(head, &inlines, &theirs);
    }

    /// Marks that stand alone: they are read as text, and the source has no such text.
    fn marks(&mut self, head: &Segment, group: &[Segment], kept: &str, inlines: &[Inline]) {
        let written = inline_markdown(inlines);
        for mark in ['*', '_', '`', '[', ']'] {
            let escaped = |text: &str| text.matches(&format!("\\{mark}")).count();
            let of_source: usize = group.iter().map(|segment| escaped(&segment.markdown)).sum();
            let alone = escaped(&written);
            if alone > escaped(kept) && alone > of_source {
                return self.find(Some(&head.id), ProblemKind::MarkupBroken { mark }, Weight::Error);
            }
        }
    }

    fn facts(&mut self, head: &Segment, ours: &Facts, theirs: &Facts) {
        let id = Some(head.id.as_str());
        self.numbers(head, ours, theirs);
        let mut compare = |one: &[String], other: &[String], kind: fn(Vec<String>, Vec<String>) -> ProblemKind| {
            let (missing, added) = differences(one, other);
            if !missing.is_empty() || !added.is_empty() {
                self.find(id, kind(missing, added), Weight::Error);
            }
        };
        compare(&ours.emails, &theirs.emails, |missing, added| ProblemKind::EmailChanged { missing, added });
        compare(&ours.links, &theirs.links, |missing, added| ProblemKind::LinkChanged { missing, added });
        compare(&ours.code, &theirs.code, |missing, added| ProblemKind::CodeChanged { missing, added });
        let dates = |facts: &Facts| facts.dates.iter().map(|(_, iso)| iso.clone()).collect::<Vec<_>>();
        compare(&dates(ours), &dates(theirs), |missing, added| ProblemKind::DateChanged { missing, added });
        if ours.notes != theirs.notes {
            let (source, translation) = (ours.notes.clone(), theirs.notes.clone());
            self.find(id, ProblemKind::FootnotesDiffer { source, translation }, Weight::Error);
        }
        if theirs.breaks < ours.breaks {
            self.find(id, ProblemKind::BreakLost, Weight::Warning);
        }
        for (shown, iso) in &theirs.dates {
            let Some((source, _)) = ours.dates.iter().find(|(_, known)| known == iso) else { continue };
            let (shown, iso) = (shown.clone(), iso.clone());
            match date_shown((&shown, &self.target.lang), &iso, source) {
                Shown::Agrees => {}
                Shown::Another => {
                    let kind = ProblemKind::DateChanged { missing: vec![iso], added: vec![shown] };
                    self.find(id, kind, Weight::Error);
                }
                Shown::OtherCalendar => self.find(id, ProblemKind::DateUnchecked { shown, iso }, Weight::Warning),
            }
        }
    }

    /// Numbers that differ are asked about; marked ones that were changed, and phone numbers, are wrong for certain.
    fn numbers(&mut self, head: &Segment, ours: &Facts, theirs: &Facts) {
        let id = Some(head.id.as_str());
        let (from, to) = ((ours, &self.source.document.lang), (theirs, &self.target.lang));
        let phones = phones_differ(from, to);
        let unmarked = phones.as_ref().is_some_and(|(_, certain)| *certain == Certain::No);
        if let Some(found) = marked_numbers_differ(ours, theirs) {
            let kind = ProblemKind::NumbersDiffer { missing: found.missing, added: found.added };
            self.find(id, kind, Weight::Error);
        } else if let Some(found) = numbers_differ(from, to).filter(|_| !unmarked) {
            let kind = ProblemKind::NumbersDiffer { missing: found.missing, added: found.added };
            self.find(id, kind, Weight::Warning);
        }
        if let Some((found, certain)) = phones {
            let weight = if certain == Certain::Yes { Weight::Error } else { Weight::Warning };
            let kind = ProblemKind::PhoneChanged { missing: found.missing, added: found.added };
            self.find(id, kind, weight);
        }
    }

    fn words(&mut self, head: &Segment, inlines: &[Inline], facts: &Facts) {
        let id = Some(head.id.as_str());
        self.own.push_str(&facts.own);
        self.own.push(' ');
        let glossary = self.library.glossaries.get(&self.target.lang);
        let unexplained = |key: &&String| !glossary.is_some_and(|glossary| glossary.terms.contains_key(*key));
        for key in facts.terms.iter().filter(unexplained) {
            if self.terms.insert(key.clone()) {
                self.find(id, ProblemKind::TermUnexplained { key: key.clone() }, Weight::Warning);
            }
        }
        if head.kept == Kept::AsItIs {
            return;
        }
        let same = plain(inlines) == head.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if same && self.target.lang != self.source.document.lang {
            return self.find(id, ProblemKind::SameAsSource, Weight::Warning);
        }
        if let Some(found) = told_apart(&facts.own, &self.target.lang) {
            self.find(id, ProblemKind::LanguageImplausible { found: found.to_string() }, Weight::Warning);
            return;
        }
        let expected = self.target.lang.script();
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for script in facts.own.chars().filter(|c| c.is_alphabetic()).filter_map(script_of) {
            *counts.entry(script).or_default() += 1;
        }
        let all: usize = counts.values().sum();
        let fitting: usize =
            counts.iter().filter(|(script, _)| script_fits(&expected, script)).map(|(_, count)| count).sum();
        if all >= 4 && fitting * 2 < all && expected != "Zyyy" {
            let most =
                counts.iter().filter(|(script, _)| !script_fits(&expected, script)).max_by_key(|(_, count)| **count);
            let found = most.map_or(String::new(), |(script, _)| (*script).to_owned());
            // A name may stay as it is written elsewhere: a person has to say whether it is one.
            self.find(id, ProblemKind::ScriptImplausible { expected, found }, Weight::Warning);
        }
    }
}
