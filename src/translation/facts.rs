//! What must be the same in every language: figures, dates, phone numbers, addresses, code, marks of
//! footnotes.

use std::collections::BTreeMap;

use crate::content::{digit, figures};
use crate::document::{Checkbox, Inline, Target, plain_text};

/// The facts of one sentence or of several that belong together.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Words in which figures stand, without those that belong to another fact.
    pub(super) words: String,
    /// Figures that are marked as numbers, in ASCII digits.
    pub(super) numbers: Vec<String>,
    /// Dates that are marked: what is shown, and the date.
    pub(super) dates: Vec<(String, String)>,
    /// Phone numbers: as they are shown, in ASCII digits, and as they are dialled.
    pub(super) phones: Vec<String>,
    /// E-mail addresses.
    pub(super) emails: Vec<String>,
    /// Where links lead.
    pub(super) links: Vec<String>,
    /// What is to be copied.
    pub(super) code: Vec<String>,
    /// Marks of footnotes, in order.
    pub(super) notes: Vec<usize>,
    /// Words of the text that are not marked as another language's.
    pub(super) own: String,
    /// Keys of the glossary.
    pub(super) terms: Vec<String>,
}

impl Facts {
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
                    let digits: String = shown.chars().filter_map(digit).collect();
                    self.phones.push(format!("{digits} {number}"));
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
        let value: String = value.chars().filter(char::is_ascii_digit).collect();
        let digits: String = shown.chars().filter_map(digit).collect();
        if !digits.is_empty() && digits != value {
            self.numbers.push(digits);
        }
        self.numbers.push(value);
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

/// What stands in one list alone: of the first, of the second.
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

/// How the figures of two texts differ; `None` if they do not.
///
/// Separators do not count. Where one text writes a month as a figure and the other as a word, the
/// month is not compared: `24 November 2026` is `2026年11月24日`.
pub(super) fn figures_differ(source: &Facts, translation: &Facts) -> Option<(Vec<String>, Vec<String>)> {
    let readings = |facts: &Facts| {
        [Spaces::Part, Spaces::Group].map(|spaces| {
            let mut figures = Figures::of(&facts.words, spaces);
            figures.always.extend(facts.numbers.iter().cloned());
            figures
        })
    };
    let (ours, theirs) = (readings(source), readings(translation));
    let equal = ours.iter().any(|one| theirs.iter().any(|other| one.differ(other).is_none()));
    if equal { None } else { ours[0].differ(&theirs[0]) }
}

/// Whether a space between figures parts them or groups thousands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spaces {
    Part,
    Group,
}

/// The figures of a text; those of months in dates stand apart.
struct Figures {
    always: Vec<String>,
    months: Vec<String>,
}

impl Figures {
    fn of(text: &str, spaces: Spaces) -> Self {
        let ascii: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
        let ascii = if spaces == Spaces::Group { grouped(&ascii) } else { ascii };
        let mut figures = Self { always: Vec::new(), months: Vec::new() };
        let mut rest = ascii.as_str();
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            rest = &rest[at..];
            let length = match date(rest) {
                Some((length, [day, month, year])) => {
                    figures.always.extend([bare(day), bare(year)]);
                    figures.months.push(bare(month));
                    length
                }
                None => {
                    let length = rest
                        .char_indices()
                        .take_while(|(at, c)| goes_on(rest, *at, *c))
                        .map(|(at, c)| at + c.len_utf8())
                        .last();
                    length.unwrap_or(1)
                }
            };
            if date(rest).is_none() {
                figures.always.extend(self::figures(&rest[..length]));
            }
            rest = &rest[length..];
        }
        figures
    }

    fn differ(&self, other: &Self) -> Option<(Vec<String>, Vec<String>)> {
        let (mut one, mut two) = (self.always.clone(), other.always.clone());
        if self.months.len() == other.months.len() {
            one.extend(self.months.iter().cloned());
            two.extend(other.months.iter().cloned());
        }
        let (missing, added) = differences(&one, &two);
        (!missing.is_empty() || !added.is_empty()).then_some((missing, added))
    }
}

/// Whether a figure goes on: digits, and separators with a digit behind them.
fn goes_on(text: &str, at: usize, c: char) -> bool {
    let separates = matches!(c, ',' | '.' | '\u{66b}' | '\u{66c}' | '\u{a0}' | '\u{202f}');
    c.is_ascii_digit() || separates && text[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit())
}

/// A date in figures at the beginning of a text: its length, and day, month and year.
fn date(text: &str) -> Option<(usize, [&str; 3])> {
    let mut parts = Vec::new();
    let mut at = 0;
    loop {
        let digits = text[at..].chars().take_while(char::is_ascii_digit).count();
        if digits == 0 {
            return None;
        }
        parts.push(&text[at..at + digits]);
        at += digits;
        if parts.len() == 3 {
            break;
        }
        let separator = text[at..].chars().next().filter(|c| matches!(c, '-' | '/' | '.' | '年' | '月'))?;
        at += separator.len_utf8();
        at += text[at..].len() - text[at..].trim_start_matches(' ').len();
    }
    let small = |part: &str| part.len() <= 2 && part.parse::<u32>().is_ok_and(|number| (1..=31).contains(&number));
    let month = |part: &str| small(part) && part.parse::<u32>().is_ok_and(|number| number <= 12);
    let [one, two, three] = parts[..] else { return None };
    if one.len() == 4 && month(two) && small(three) {
        return Some((at, [three, two, one]));
    }
    if three.len() != 4 || !small(one) || !small(two) {
        return None;
    }
    match (month(one), month(two)) {
        (_, true) => Some((at, [one, two, three])),
        (true, false) => Some((at, [two, one, three])),
        (false, false) => None,
    }
}

/// Without zeros in front: `05` in a date is `5`.
fn bare(figure: &str) -> String {
    figure.trim_start_matches('0').to_owned()
}

/// Spaces that group thousands taken out: `1 200` is `1200`.
fn grouped(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut out = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = (1..=4).take_while(|back| at >= *back && is_digit(at - back)).count();
        let after = (1..=4).take_while(|ahead| is_digit(at + ahead)).count();
        if !(*c == ' ' && (1..=3).contains(&before) && after == 3) {
            out.push(*c);
        }
    }
    out
}

/// What can be said of a marked date that is shown in figures.
pub(super) enum Shown {
    /// Day and year are those of the date, or no figure says them.
    Agrees,
    /// It is another day or another year.
    Another,
    /// Its year is of another calendar.
    OtherCalendar,
}

/// Compares what is shown of a date with the date; `source` is what the source shows of it.
pub(super) fn date_shown(shown: &str, iso: &str, source: &str) -> Shown {
    let numbers = |text: &str| figures(text).iter().map(|figure| bare(figure)).collect::<Vec<_>>();
    let parts: Vec<String> = iso.split('-').map(bare).collect();
    let (ours, theirs) = (numbers(shown), numbers(source));
    let [year, month, day] = &parts[..] else { return Shown::Agrees };
    let said = |figures: &[String], figure: &String| figures.contains(figure);
    let years: Vec<&String> = ours.iter().filter(|figure| figure.len() >= 3).collect();
    if !years.is_empty() && years.iter().all(|shown| *shown != year) {
        let distance =
            |shown: &String| shown.parse::<i64>().ok().zip(year.parse::<i64>().ok()).map(|(a, b)| (a - b).abs());
        // The calendars in use are 543, 578 to 622 or more years apart from the Gregorian one.
        let other = years.iter().all(|shown| distance(shown).is_some_and(|years| years > 500));
        return if other { Shown::OtherCalendar } else { Shown::Another };
    }
    if said(&theirs, day) && !ours.is_empty() && !said(&ours, day) {
        return Shown::Another;
    }
    let strange = ours.iter().any(|figure| figure != year && figure != month && figure != day);
    if strange { Shown::Another } else { Shown::Agrees }
}

/// The plain words of inlines, for comparing two sentences.
pub(super) fn plain(inlines: &[Inline]) -> String {
    plain_text(inlines).split_whitespace().collect::<Vec<_>>().join(" ")
}
