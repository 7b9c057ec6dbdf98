//! Checks a draft sentence by sentence. The issues are data: the words for them are the interface's.
//!
//! Numbers, times and dates are compared by what they mean, in figures and in words. Where that leaves a
//! difference, a person is asked; only what is wrong for certain keeps a draft from being handed in.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::is_nfc;

use super::draft::{MAX_CHARACTERS, is_too_long, tidy};
use super::facts::{
    Certainty, SentenceFacts, ShownDate, date_shown, differences, marked_numbers_differ, numbers_differ, phones_differ,
    plain,
};
use super::segment::{Segment, Translatable, segments};
use super::{DraftTexts, JOINED};
use crate::content::{
    Address, Edition, Library, inline_markdown, looks_like, read_inlines, script_fits, script_of, told_apart, unseen,
};
use crate::document::Inline;
use crate::finding::Finding;

/// The most marks of a sentence that are told: who mends these sees the next ones.
const MAX_MARKS_TOLD: usize = 20;

/// Something that is wrong with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QaIssue {
    /// The segment; `None` if it concerns the whole.
    pub segment: Option<String>,
    /// Kind of issue.
    pub kind: QaIssueKind,
    /// Consequence of the issue.
    pub weight: QaSeverity,
}

/// Consequence of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QaSeverity {
    /// Information: it was put right, or is good to know.
    Note,
    /// A person should look at it; the draft can be submitted.
    Warning,
    /// The draft cannot be submitted.
    Error,
}

/// Kinds of issues. `missing` stands in the source and not in the translation, `added` the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QaIssueKind {
    /// No translation is written.
    Empty,
    /// The translation is longer than a sentence may be, and is not read.
    TooLong {
        /// The most characters that one may have.
        most: usize,
    },
    /// The segment is joined to the one before it, and there is none in the same run of text.
    JoinedToNothing,
    /// The draft holds a segment that the source does not have.
    SegmentUnknown,
    /// The numbers, times or dates differ, as they are written.
    NumbersDiffer {
        /// Values of the source alone.
        missing: Vec<String>,
        /// Values of the translation alone.
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
        /// The text that is shown.
        shown: String,
        /// The date as ISO 8601 writes it.
        iso: String,
    },
    /// Text that must be copied letter by letter differs.
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
        /// Code point of the character.
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
    /// The translation is the source, letter by letter.
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
pub fn check(library: &Library, source: &Edition, target: &Address, draft: &DraftTexts) -> Vec<QaIssue> {
    let mut problems = sentence_by_sentence(library, source, target, draft);
    if problems.iter().all(|problem| problem.weight != QaSeverity::Error) {
        problems.extend(super::assemble::faults(library, source, target, draft));
    }
    problems
}

/// Why a text is not kept at all: it is too long, or its marks stand too deep in each other. What is wrong in
/// any other way is kept and shown as wrong.
#[must_use]
pub fn refused(source: &Edition, target: &Address, segment: &str, text: &str) -> Option<QaIssue> {
    let text = tidy(text);
    let kind = if is_too_long(&text) {
        QaIssueKind::TooLong { most: MAX_CHARACTERS }
    } else {
        let (_, findings) = read_inlines(&text, &target.lang, source.document.footnotes.len());
        let too_deep = findings.into_iter().find(|finding| finding.rule == "nesting-too-deep")?;
        QaIssueKind::MarkupUnknown(Box::new(too_deep))
    };
    Some(QaIssue { segment: Some(segment.to_owned()), kind, weight: QaSeverity::Error })
}

/// Checks each sentence alone, and the words as a whole.
pub(super) fn sentence_by_sentence(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &DraftTexts,
) -> Vec<QaIssue> {
    let segments = segments(source);
    let mut check =
        DraftCheck { library, source, target, problems: Vec::new(), own: String::new(), terms: BTreeSet::new() };
    for group in groups(&segments, draft) {
        check.group(group, draft);
    }
    let known: BTreeSet<&str> = segments.iter().map(|segment| segment.id.as_str()).collect();
    for id in draft.keys().filter(|id| !known.contains(id.as_str())) {
        check.find(Some(id), QaIssueKind::SegmentUnknown, QaSeverity::Error);
    }
    let told = told_apart(&check.own, &target.lang).map(|lang| lang.to_string());
    if let Some(found) = told.or_else(|| looks_like(&check.own, &target.lang).map(|lang| lang.code().to_owned())) {
        check.find(None, QaIssueKind::LanguageImplausible { found }, QaSeverity::Warning);
    }
    check.problems
}

/// The segments of which one translation speaks: one, and those behind it that are joined to it.
pub(super) fn groups<'a>(segments: &'a [Segment], draft: &DraftTexts) -> Vec<&'a [Segment]> {
    let joined = |segment: &Segment| draft.get(&segment.id).is_some_and(|text| tidy(text) == JOINED);
    segments.chunk_by(|before, segment| before.run == segment.run && joined(segment)).collect()
}

struct DraftCheck<'a> {
    library: &'a Library,
    source: &'a Edition,
    target: &'a Address,
    problems: Vec<QaIssue>,
    /// All words that should be in the target's language.
    own: String,
    /// Terms that were found to be unexplained.
    terms: BTreeSet<String>,
}

impl DraftCheck<'_> {
    fn find(&mut self, segment: Option<&str>, kind: QaIssueKind, weight: QaSeverity) {
        self.problems.push(QaIssue { segment: segment.map(str::to_owned), kind, weight });
    }

    fn group(&mut self, group: &[Segment], draft: &DraftTexts) {
        let Some(head) = group.first() else { return };
        let id = Some(head.id.as_str());
        let text = draft.get(&head.id).map_or("", String::as_str);
        let kept = tidy(text);
        if kept.is_empty() && head.kept == Translatable::AsItIs && group.len() == 1 {
            return;
        }
        if kept.is_empty() {
            return self.find(id, QaIssueKind::Empty, QaSeverity::Error);
        }
        if kept == JOINED && head.markdown != JOINED {
            return self.find(id, QaIssueKind::JoinedToNothing, QaSeverity::Error);
        }
        if is_too_long(&kept) {
            return self.find(id, QaIssueKind::TooLong { most: MAX_CHARACTERS }, QaSeverity::Error);
        }
        if let Some(odd) = kept.chars().find(|c| unseen(*c)) {
            self.find(id, QaIssueKind::ControlCharacter { code: u32::from(odd) }, QaSeverity::Error);
        }
        if !is_nfc(text) {
            self.find(id, QaIssueKind::Composed, QaSeverity::Note);
        }
        let footnotes = self.source.document.footnotes.len();
        let (inlines, findings) = read_inlines(&kept, &self.target.lang, footnotes);
        for finding in findings.into_iter().take(MAX_MARKS_TOLD) {
            self.find(id, QaIssueKind::MarkupUnknown(Box::new(finding)), QaSeverity::Error);
        }
        self.marks(head, group, &kept, &inlines);
        let (mut ours, mut theirs) = (SentenceFacts::default(), SentenceFacts::default());
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
                return self.find(Some(&head.id), QaIssueKind::MarkupBroken { mark }, QaSeverity::Error);
            }
        }
    }

    fn facts(&mut self, head: &Segment, ours: &SentenceFacts, theirs: &SentenceFacts) {
        let id = Some(head.id.as_str());
        self.numbers(head, ours, theirs);
        let mut compare = |one: &[String], other: &[String], kind: fn(Vec<String>, Vec<String>) -> QaIssueKind| {
            let (missing, added) = differences(one, other);
            if !missing.is_empty() || !added.is_empty() {
                self.find(id, kind(missing, added), QaSeverity::Error);
            }
        };
        compare(&ours.emails, &theirs.emails, |missing, added| QaIssueKind::EmailChanged { missing, added });
        compare(&ours.links, &theirs.links, |missing, added| QaIssueKind::LinkChanged { missing, added });
        compare(&ours.code, &theirs.code, |missing, added| QaIssueKind::CodeChanged { missing, added });
        let dates = |facts: &SentenceFacts| facts.dates.iter().map(|(_, iso)| iso.clone()).collect::<Vec<_>>();
        compare(&dates(ours), &dates(theirs), |missing, added| QaIssueKind::DateChanged { missing, added });
        if ours.notes != theirs.notes {
            let (source, translation) = (ours.notes.clone(), theirs.notes.clone());
            self.find(id, QaIssueKind::FootnotesDiffer { source, translation }, QaSeverity::Error);
        }
        if theirs.breaks < ours.breaks {
            self.find(id, QaIssueKind::BreakLost, QaSeverity::Warning);
        }
        for (shown, iso) in &theirs.dates {
            let Some((source, _)) = ours.dates.iter().find(|(_, known)| known == iso) else { continue };
            let (shown, iso) = (shown.clone(), iso.clone());
            match date_shown((&shown, &self.target.lang), &iso, source) {
                ShownDate::Agrees => {}
                ShownDate::Another => {
                    let kind = QaIssueKind::DateChanged { missing: vec![iso], added: vec![shown] };
                    self.find(id, kind, QaSeverity::Error);
                }
                ShownDate::OtherCalendar => {
                    self.find(id, QaIssueKind::DateUnchecked { shown, iso }, QaSeverity::Warning)
                }
            }
        }
    }

    /// Numbers that differ are asked about; marked ones that were changed, and phone numbers, are wrong for certain.
    fn numbers(&mut self, head: &Segment, ours: &SentenceFacts, theirs: &SentenceFacts) {
        let id = Some(head.id.as_str());
        let (from, to) = ((ours, &self.source.document.lang), (theirs, &self.target.lang));
        let phones = phones_differ(from, to);
        let unmarked = phones.as_ref().is_some_and(|(_, certain)| *certain == Certainty::No);
        if let Some(found) = marked_numbers_differ(ours, theirs) {
            let kind = QaIssueKind::NumbersDiffer { missing: found.missing, added: found.added };
            self.find(id, kind, QaSeverity::Error);
        } else if let Some(found) = numbers_differ(from, to).filter(|_| !unmarked) {
            let kind = QaIssueKind::NumbersDiffer { missing: found.missing, added: found.added };
            self.find(id, kind, QaSeverity::Warning);
        }
        if let Some((found, certain)) = phones {
            let weight = if certain == Certainty::Yes { QaSeverity::Error } else { QaSeverity::Warning };
            let kind = QaIssueKind::PhoneChanged { missing: found.missing, added: found.added };
            self.find(id, kind, weight);
        }
    }

    fn words(&mut self, head: &Segment, inlines: &[Inline], facts: &SentenceFacts) {
        let id = Some(head.id.as_str());
        self.own.push_str(&facts.own);
        self.own.push(' ');
        let glossary = self.library.glossaries.get(&self.target.lang);
        let unexplained = |key: &&String| !glossary.is_some_and(|glossary| glossary.terms.contains_key(*key));
        for key in facts.terms.iter().filter(unexplained) {
            if self.terms.insert(key.clone()) {
                self.find(id, QaIssueKind::TermUnexplained { key: key.clone() }, QaSeverity::Warning);
            }
        }
        if head.kept == Translatable::AsItIs {
            return;
        }
        let same = plain(inlines) == head.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if same && self.target.lang != self.source.document.lang {
            return self.find(id, QaIssueKind::SameAsSource, QaSeverity::Warning);
        }
        if let Some(found) = told_apart(&facts.own, &self.target.lang) {
            self.find(id, QaIssueKind::LanguageImplausible { found: found.to_string() }, QaSeverity::Warning);
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
            self.find(id, QaIssueKind::ScriptImplausible { expected, found }, QaSeverity::Warning);
        }
    }
}
