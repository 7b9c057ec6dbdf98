//! Facts that must be the same in every language: figures, dates, phone numbers, addresses, code, marks of
//! footnotes.

use std::collections::BTreeMap;

use crate::content::{Difference, digit, figures, quantities_differ, shows_date};
use crate::document::{Checkbox, Inline, Target, plain_text};
use crate::lang::Lang;

/// The facts of one sentence or of several that belong together.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SentenceFacts {
    /// Words in which numbers stand, without those that belong to another fact.
    pub(super) words: String,
    /// The values of what is marked as a number.
    pub(super) numbers: Vec<String>,
    /// Dates that are marked: what is shown, and the date.
    pub(super) dates: Vec<(String, String)>,
    /// Phone numbers.
    pub(super) phones: Vec<Phone>,
    /// E-mail addresses.
    pub(super) emails: Vec<String>,
    /// Targets of links.
    pub(super) links: Vec<String>,
    /// Code to copy letter by letter.
    pub(super) code: Vec<String>,
    /// Marks of footnotes, in order.
    pub(super) notes: Vec<usize>,
    /// Hard breaks of lines.
    pub(super) breaks: usize,
    /// Words of the text that are not marked as another language's.
    pub(super) own: String,
    /// Keys of the glossary.
    pub(super) terms: Vec<String>,
}

/// A phone number as it is shown and as it is dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phone {
    shown: String,
    number: String,
}

impl Phone {
    /// Returns the value to compare: the number that is dialled, and the text that shows it if that is another number.
    fn value(&self) -> String {
        let digits: String = self.shown.chars().filter_map(digit).collect();
        let own = digits.trim_start_matches('0');
        if self.number.ends_with(own) { self.number.clone() } else { format!("{digits} {}", self.number) }
    }
}

impl SentenceFacts {
    /// Adds the facts of a sentence.
    pub(super) fn add(&mut self, inlines: &[Inline]) {
        self.words.push('\n');
        self.own.push('\n');
        self.collect(inlines, Own::Yes);
    }

    fn collect(&mut self, inlines: &[Inline], own: Own) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    self.words.push_str(text);
                    if own == Own::Yes {
                        self.own.push_str(text);
                    }
                }
                Inline::LineBreak => {
                    self.breaks += 1;
                    self.words.push('\n');
                    self.own.push(' ');
                }
                Inline::Abbreviation { short, long } => {
                    self.words.push_str(&format!("{short}\n{long}\n"));
                    self.own.push_str(long);
                }
                Inline::Number { shown, value } => self.number(shown, value),
                Inline::Date { shown, iso } => self.dates.push((shown.clone(), iso.clone())),
                Inline::Phone { shown, number } => {
                    self.phones.push(Phone { shown: shown.clone(), number: number.clone() });
                }
                Inline::Email(address) => self.emails.push(address.clone()),
                Inline::Code(text) => self.code.push(text.clone()),
                Inline::FootnoteMark(number) => self.notes.push(*number),
                Inline::Link { target, inlines } => {
                    self.links.push(written(target));
                    self.collect(inlines, own);
                }
                Inline::Term { key, inlines } => {
                    self.terms.push(key.clone());
                    self.collect(inlines, own);
                }
                Inline::Foreign { inlines, .. } => self.collect(inlines, Own::No),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Citation(inner) | Inline::Struck(inner) => {
                    self.collect(inner, own);
                }
                Inline::Checkbox(Checkbox::Open) => self.code.push("[ ]".to_owned()),
                Inline::Checkbox(Checkbox::Done) => self.code.push("[x]".to_owned()),
            }
            if !matches!(inline, Inline::Text(_) | Inline::Emphasis(_) | Inline::Strong(_)) {
                self.own.push(' ');
            }
        }
    }

    /// A marked number counts as its value; what is shown of it counts too where it is another.
    fn number(&mut self, shown: &str, value: &str) {
        let digits = |text: &str| text.chars().filter_map(digit).collect::<String>();
        if !digits(shown).is_empty() && digits(shown) != digits(value) {
            self.words.push_str(&format!("\n{shown}\n"));
        }
        self.numbers.push(value.to_owned());
    }
}

/// Whether words are in the language of the text around them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    Yes,
    No,
}

/// A target as a link names it.
fn written(target: &Target) -> String {
    match target {
        Target::Piece { collection, piece, section: None } => format!("{collection}/{piece}"),
        Target::Piece { collection, piece, section: Some(section) } => format!("{collection}/{piece}#{section}"),
        Target::Section(section) => format!("#{section}"),
        Target::Web(url) => url.clone(),
    }
}

/// Returns the items only in `one` and the items only in `other`.
pub(super) fn differences(one: &[String], other: &[String]) -> (Vec<String>, Vec<String>) {
    let mut counts: BTreeMap<&String, i64> = BTreeMap::new();
    one.iter().for_each(|item| *counts.entry(item).or_default() += 1);
    other.iter().for_each(|item| *counts.entry(item).or_default() -= 1);
    let times = |wanted: i64| {
        let items = counts.iter().filter(move |(_, count)| count.signum() == wanted);
        items.flat_map(|(item, count)| vec![(*item).clone(); usize::try_from(count.abs()).unwrap_or(0)]).collect()
    };
    (times(1), times(-1))
}

/// Compares the numbers, times and dates of two texts; `None` if all are the same.
pub(super) fn numbers_differ(
    source: (&SentenceFacts, &Lang),
    translation: (&SentenceFacts, &Lang),
) -> Option<Difference> {
    let texts = |facts: &SentenceFacts| format!("{}\n{}", facts.words, facts.numbers.join("\n"));
    quantities_differ((&texts(source.0), source.1), (&texts(translation.0), translation.1))
}

/// Compares the marked numbers, if both texts have as many of them: one was changed for certain.
pub(super) fn marked_numbers_differ(source: &SentenceFacts, translation: &SentenceFacts) -> Option<Difference> {
    let (missing, added) = differences(&source.numbers, &translation.numbers);
    let changed = source.numbers.len() == translation.numbers.len() && !missing.is_empty();
    changed.then_some(Difference { missing, added })
}

/// The phone numbers that one text alone has. It is certain that they are others, unless the other text has them as
/// plain figures.
pub(super) fn phones_differ(
    source: (&SentenceFacts, &Lang),
    translation: (&SentenceFacts, &Lang),
) -> Option<(Difference, Certainty)> {
    let dialled = |facts: &SentenceFacts| facts.phones.iter().map(Phone::value).collect::<Vec<_>>();
    let (missing, added) = differences(&dialled(source.0), &dialled(translation.0));
    if missing.is_empty() && added.is_empty() {
        return None;
    }
    let texts = |facts: &SentenceFacts| {
        let shown = facts.phones.iter().map(|phone| phone.shown.as_str()).collect::<Vec<_>>();
        format!("{}\n{}", facts.words, shown.join("\n"))
    };
    let same = quantities_differ((&texts(source.0), source.1), (&texts(translation.0), translation.1)).is_none();
    Some((Difference { missing, added }, if same { Certainty::No } else { Certainty::Yes }))
}

/// Whether a difference is one for certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    Yes,
    No,
}

/// Without zeros in front: `05` in a date is `5`.
fn bare(figure: &str) -> String {
    figure.trim_start_matches('0').to_owned()
}

/// Result of comparing a marked date that is shown in figures.
pub(super) enum ShownDate {
    /// Day and year are those of the date, or no figure says them.
    Agrees,
    /// The text shows another day or another year.
    Another,
    /// The year is of another calendar.
    OtherCalendar,
}

/// Compares what is shown of a date with the date; `source` is what the source shows of it.
pub(super) fn date_shown((shown, lang): (&str, &Lang), iso: &str, source: &str) -> ShownDate {
    match shows_date(shown, lang, iso) {
        Some(true) => return ShownDate::Agrees,
        Some(false) => return ShownDate::Another,
        None => {}
    }
    let numbers = |text: &str| figures(text).iter().map(|figure| bare(figure)).collect::<Vec<_>>();
    let parts: Vec<String> = iso.split('-').map(bare).collect();
    let (ours, theirs) = (numbers(shown), numbers(source));
    let [year, month, day] = &parts[..] else { return ShownDate::Agrees };
    let said = |figures: &[String], figure: &String| figures.contains(figure);
    let years: Vec<&String> = ours.iter().filter(|figure| figure.len() >= 3).collect();
    if !years.is_empty() && years.iter().all(|shown| *shown != year) {
        let distance =
            |shown: &String| shown.parse::<i64>().ok().zip(year.parse::<i64>().ok()).map(|(a, b)| (a - b).abs());
        // The calendars in use are 543, 578 to 622 or more years apart from the Gregorian one.
        let other = years.iter().all(|shown| distance(shown).is_some_and(|years| years > 500));
        return if other { ShownDate::OtherCalendar } else { ShownDate::Another };
    }
    if said(&theirs, day) && !ours.is_empty() && !said(&ours, day) {
        return ShownDate::Another;
    }
    let strange = ours.iter().any(|figure| figure != year && figure != month && figure != day);
    if strange { ShownDate::Another } else { ShownDate::Agrees }
}

/// The plain words of inlines, for comparing two sentences.
pub(super) fn plain(inlines: &[Inline]) -> String {
    plain_text(inlines).split_whitespace().collect::<Vec<_>>().join(" ")
}
