//! Ranges, and the things that can stand at their ends: dates, times, amounts, Roman numerals, days.

use super::amount::{Amount, CountedThing};
use super::number::SpokenNumber;
use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};
use crate::lang::Plural;

/// Start or end of a range.
struct RangeEnd<'a> {
    text: String,
    end: usize,
    is: RangeEndKind<'a>,
}

enum RangeEndKind<'a> {
    Amount(Amount<'a>),
    /// A date with its year.
    Date,
    Time,
    Roman,
    /// A day of a month.
    Day,
    /// The name of a day or a month, which is said only inside a range.
    Name,
}

/// The sign between the ends of a range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dash {
    Hyphen,
    Long,
}

/// The signs and spaces between the ends of a range.
#[derive(Clone, Copy)]
struct RangeJoin {
    dash: Dash,
    /// The index of the first token after it.
    end: usize,
    spaced: bool,
}

impl Verbalizer<'_> {
    /// A range, or one thing that could have begun one.
    pub(super) fn range(&self, at: usize) -> Option<SpokenWords> {
        if self.is_inside_a_code(at) {
            return None;
        }
        let Some(first) = self.end_of_range(at) else { return self.ordinal(at) };
        let range = self.second(&first).filter(|(second, join)| self.is_range(&first, second, *join, at));
        let Some((mut second, _)) = range else { return self.alone(first, at) };
        let a = match (&first.is, &second.is) {
            // `€10–15`: the sign is said after the second number.
            (RangeEndKind::Amount(a), RangeEndKind::Amount(b))
                if matches!((a.of, b.of), (CountedThing::Money(..), CountedThing::Nothing)) =>
            {
                let both = Amount { number: b.number.clone(), of: a.of, end: b.end };
                let mut said = self.say_amount(&both);
                self.genitive(&both, &mut said, at);
                return Some(self.joined(&self.say(&a.number), &said, b.end, at));
            }
            // `10–15%` where the sign is said first: `百分之10至百分之15`.
            (RangeEndKind::Amount(a), RangeEndKind::Amount(b)) if matches!((a.of, b.of), (CountedThing::Nothing, CountedThing::Unit(forms)) if forms.begins(self.lang)) => {
                self.say_amount(&Amount { number: a.number.clone(), of: b.of, end: a.end })
            }
            (RangeEndKind::Amount(a), RangeEndKind::Day | RangeEndKind::Date)
                if a.number.value().is_some_and(|day| (1..32).contains(&day)) =>
            {
                self.first_day(&a.number.whole, at)
            }
            (RangeEndKind::Name, RangeEndKind::Name) => {
                self.data.dates.from_names.get(&first.text).unwrap_or(&first.text).clone()
            }
            _ => first.text,
        };
        let (text, end) = match second.is {
            RangeEndKind::Amount(amount) => {
                self.genitive(&amount, &mut second.text, at);
                let rated = self.rate(&amount, second.text);
                (rated.text, rated.end)
            }
            RangeEndKind::Name => {
                (self.data.dates.to_names.get(&second.text).unwrap_or(&second.text).clone(), second.end)
            }
            RangeEndKind::Date | RangeEndKind::Time | RangeEndKind::Roman | RangeEndKind::Day => {
                (second.text, second.end)
            }
        };
        if let (RangeEndKind::Name, Some(names)) = (&first.is, &self.data.ranges.names) {
            return Some(SpokenWords { text: names.replace("{a}", &a).replace("{b}", &text), end });
        }
        Some(self.joined(&a, &text, end, at))
    }

    /// Puts the noun behind a range into the genitive, where the language wants it: "до 3 процентов", not "до 3 процента".
    fn genitive(&self, amount: &Amount<'_>, said: &mut String, at: usize) {
        let forms = match amount.of {
            CountedThing::Unit(forms) => forms,
            CountedThing::Money(currency, None) if amount.number.fraction.is_none() => &currency.name,
            CountedThing::Money(..) | CountedThing::Nothing => return,
        };
        let ranges = &self.data.ranges;
        let bare = ranges.bare.iter().any(|word| word == self.word_before(at));
        let Some(value) = amount.number.value().filter(|_| ranges.genitive && !bare) else { return };
        let category = if self.lang.plural(value) == Plural::One { "other" } else { "many" };
        let form = forms.form(category);
        if !form.contains("{n}") {
            *said = format!("{} {form}", self.say(&amount.number));
        }
    }

    /// The first of two days of a month, with the article of its language.
    pub(super) fn first_day(&self, day: &str, at: usize) -> String {
        let article = self.data.dates.day.split("{day}").next().filter(|article| !article.contains('{'));
        let article = article.filter(|article| !article.trim().eq_ignore_ascii_case(self.word_before(at)));
        format!("{}{}", article.unwrap_or_default(), self.day(day, at))
    }

    /// A thing that is not the beginning of a range.
    fn alone(&self, first: RangeEnd<'_>, at: usize) -> Option<SpokenWords> {
        let amount = match first.is {
            RangeEndKind::Amount(amount) => amount,
            RangeEndKind::Name => return None,
            RangeEndKind::Date | RangeEndKind::Time | RangeEndKind::Roman | RangeEndKind::Day => {
                return Some(SpokenWords { text: first.text, end: first.end });
            }
        };
        if matches!(amount.of, CountedThing::Nothing) && !amount.number.minus {
            let longer = self.hyphenated(at).or_else(|| self.fraction(at, &amount.number)).or_else(|| self.ordinal(at));
            let longer = longer.or_else(|| self.reference(at).filter(|said| said.end > amount.end));
            let longer = longer.or_else(|| self.year(at));
            if let Some(said) = longer {
                return Some(said);
            }
            // `2nd`, `4x`: nothing changes, and nothing is set apart.
            if first.text == self.text(at) && amount.end == at + 1 {
                return None;
            }
        }
        Some(self.rate(&amount, first.text))
    }

    /// Returns `true` if a letter or a hyphen before a number makes it part of a code: `I-589`, `A4`.
    fn is_inside_a_code(&self, at: usize) -> bool {
        let latin = |index: usize| {
            self.kind(index) == Some(SpokenTokenKind::Word)
                && self.text(index).ends_with(|c: char| c.is_ascii_alphabetic())
        };
        let hyphen = matches!(self.text_before(at), "-" | "\u{2011}") && at >= 2 && latin(at - 2);
        self.kind(at) == Some(SpokenTokenKind::Digits) && at > 0 && (hyphen || latin(at - 1))
    }

    fn end_of_range(&self, at: usize) -> Option<RangeEnd<'_>> {
        if let Some((said, is_day)) = self.date(at) {
            let is = if is_day { RangeEndKind::Day } else { RangeEndKind::Date };
            return Some(RangeEnd { text: said.text, end: said.end, is });
        }
        if let Some(said) = self.time(at) {
            return Some(RangeEnd { text: said.text, end: said.end, is: RangeEndKind::Time });
        }
        if let Some(said) = self.roman(at) {
            return Some(RangeEnd { text: said.text, end: said.end, is: RangeEndKind::Roman });
        }
        if let Some(mut amount) = self.amount(at) {
            // `3.–5. Mai`
            let ordinal = !self.data.dates.days.is_empty() && self.text(amount.end) == ".";
            let dash = self.after_space(amount.end + 1);
            let even = (dash > amount.end + 1) == self.is_space(dash + 1);
            let number = self.kind(self.after_space(dash + 1)) == Some(SpokenTokenKind::Digits);
            if ordinal && is_dash(self.text(dash)) && even && number {
                amount.end += 1;
            }
            return Some(RangeEnd {
                text: self.say_amount(&amount),
                end: amount.end,
                is: RangeEndKind::Amount(amount),
            });
        }
        self.name(at).map(|said| RangeEnd { text: said.text, end: said.end, is: RangeEndKind::Name })
    }

    /// The other end after a dash. Space stands on both sides of the dash or on none.
    fn second(&self, first: &RangeEnd<'_>) -> Option<(RangeEnd<'_>, RangeJoin)> {
        let dash = self.after_space(first.end);
        let long = match self.text(dash) {
            text if !is_dash(text) => return None,
            "-" | "\u{2010}" | "\u{2011}" | "－" => self.text(dash + 1) == "-",
            _ => true,
        };
        let mut end = dash + 1;
        while self.text(end) == "-" && end < dash + 3 {
            end += 1;
        }
        let next = self.after_space(end);
        let even = (dash > first.end) == (next > end);
        let second = self.end_of_range(next).filter(|_| even)?;
        let spaced = dash > first.end;
        Some((second, RangeJoin { dash: if long { Dash::Long } else { Dash::Hyphen }, end: next, spaced }))
    }

    fn is_range(&self, first: &RangeEnd<'_>, second: &RangeEnd<'_>, join: RangeJoin, at: usize) -> bool {
        let hyphen = join.dash == Dash::Hyphen;
        let chained = is_dash(self.text(second.end)) && self.kind(second.end + 1) == Some(SpokenTokenKind::Digits);
        let follows = is_dash(self.text_before(at)) && at >= 2 && self.kind(at - 2) == Some(SpokenTokenKind::Digits);
        if chained || follows || (self.kind(second.end) == Some(SpokenTokenKind::Word) && hyphen) {
            return false;
        }
        if self.is_lettered_code(second.end) {
            return false;
        }
        match (&first.is, &second.is) {
            (RangeEndKind::Name, RangeEndKind::Name)
            | (RangeEndKind::Date | RangeEndKind::Day, RangeEndKind::Date)
            | (RangeEndKind::Day, RangeEndKind::Day)
            | (RangeEndKind::Time, RangeEndKind::Time)
            | (RangeEndKind::Roman, RangeEndKind::Roman) => true,
            (RangeEndKind::Amount(a), RangeEndKind::Amount(b)) if join.spaced => {
                let counted =
                    same_kind(a.of, b.of) && ascends(&a.number, &b.number) && !begins_with_year(&a.number, &b.number);
                // `Rule 3 – 5 cases`
                let apart = self.is_named(at) && self.is_counted_noun(second.end);
                counted && !apart && !self.is_reference(at) && !self.is_calculated(at, second.end)
            }
            (RangeEndKind::Amount(a), RangeEndKind::Amount(b)) if hyphen && matches!(b.of, CountedThing::Nothing) => {
                !self.is_reference(at) && (ascends(&a.number, &b.number) || self.is_open(&a.number, &b.number, at))
            }
            (RangeEndKind::Amount(a), RangeEndKind::Amount(_)) if matches!(a.of, CountedThing::Nothing) => {
                !begins_with_zero(&a.number)
            }
            (RangeEndKind::Amount(_), RangeEndKind::Amount(_)) => true,
            (RangeEndKind::Amount(a), RangeEndKind::Date | RangeEndKind::Day | RangeEndKind::Time) => {
                let b = self
                    .unsigned(join.end)
                    .filter(|_| matches!(a.of, CountedThing::Nothing) && !begins_with_zero(&a.number));
                b.is_some_and(|b| !join.spaced || a.number.value() < b.value())
            }
            // `10:30 – 12`
            (RangeEndKind::Time, RangeEndKind::Amount(b)) => {
                matches!(b.of, CountedThing::Nothing)
                    && b.number.value().is_some_and(|hour| (1..=24).contains(&hour))
                    && !begins_with_zero(&b.number)
                    && !self.is_counted_noun(second.end)
            }
            // `May 5–10`
            (RangeEndKind::Day, RangeEndKind::Amount(b)) => {
                let a = self.unsigned(first.end - 1);
                !join.spaced && matches!(b.of, CountedThing::Nothing) && a.is_some_and(|a| ascends(&a, &b.number))
            }
            _ => false,
        }
    }

    /// Returns `true` if hours of a day stand behind its name: `Fri 9-1`.
    fn is_open(&self, a: &SpokenNumber, b: &SpokenNumber, at: usize) -> bool {
        let day = self.data.dates.weekdays.contains_key(self.word_before(at));
        let hour = |number: &SpokenNumber| number.value().is_some_and(|hour| (1..13).contains(&hour));
        day && hour(a) && hour(b) && !begins_with_zero(a) && !begins_with_zero(b)
    }

    /// Returns `true` if a hyphen and capital letters follow: `1-800-GO-HELP`.
    fn is_lettered_code(&self, end: usize) -> bool {
        is_dash(self.text(end)) && self.kind(end + 1) == Some(SpokenTokenKind::Word) && {
            let letters = self.text(end + 1);
            letters.chars().nth(1).is_some() && letters.chars().all(|c| c.is_ascii_uppercase())
        }
    }

    /// Returns `true` if signs around two numbers make the dash between them a minus: `3 - 5 = -2`.
    fn is_calculated(&self, at: usize, end: usize) -> bool {
        let before = self.before_space(at);
        let sign = |text: &str| matches!(text, "=" | "+" | "×" | "÷" | "*") || is_dash(text);
        sign(self.text(self.after_space(end))) && !self.is_last(end) || sign(self.text_before(before))
    }

    /// Returns `true` if a word before a number makes a hyphen after it part of one number: `No. 78-17`.
    fn is_reference(&self, at: usize) -> bool {
        let references = &self.data.references;
        self.noun_before(at).is_some_and(|before| references.iter().any(|word| word == self.text(before)))
    }

    /// Numbers joined by hyphens that are no range: one number in parts.
    fn hyphenated(&self, at: usize) -> Option<SpokenWords> {
        let mut parts = vec![at];
        let mut end = at + 1;
        while matches!(self.text(end), "-" | "\u{2010}" | "\u{2011}")
            && self.kind(end + 1) == Some(SpokenTokenKind::Digits)
        {
            parts.push(end + 1);
            end += 2;
        }
        let text = match parts.len() {
            0 | 1 => return None,
            _ if self.is_lettered_code(end) => return None,
            2 => format!("{} {} {}", self.part(at)?, self.data.ranges.dash, self.part(at + 2)?),
            // An article of a code: `R. 57-8-1`.
            _ if self.is_named(at) && parts.iter().all(|part| self.text(*part).chars().count() < 4) => {
                let parts: Option<Vec<_>> = parts.iter().map(|part| self.part(*part)).collect();
                parts?.join(&format!(" {} ", self.data.ranges.dash))
            }
            // A date that names no month: `15-3-1445`.
            3 if self.is_dated_by_hyphens(at) => {
                let dash = &self.data.ranges.dash;
                format!("{} {dash} {} {dash} {}", self.part(at)?, self.part(at + 2)?, self.part(at + 4)?)
            }
            _ => {
                let digits: Vec<_> = parts.iter().map(|part| self.digits(&self.tokens[*part].ascii())).collect();
                digits.join(&self.comma())
            }
        };
        Some(SpokenWords { text, end })
    }

    fn is_dated_by_hyphens(&self, at: usize) -> bool {
        let length = |at: usize| self.token(at).map_or(0, |token| token.ascii().len());
        let ends = (length(at), length(at + 4));
        (1..3).contains(&length(at + 2)) && matches!(ends, (1 | 2, 4) | (4, 1 | 2))
    }

    /// The comma of the language's script, and a space.
    pub(super) fn comma(&self) -> String {
        match self.data.comma.as_deref() {
            // Chinese signs bring their own space.
            Some("，") => "，".to_owned(),
            comma => format!("{} ", comma.unwrap_or(",")),
        }
    }

    fn joined(&self, a: &str, b: &str, end: usize, at: usize) -> SpokenWords {
        let ranges = &self.data.ranges;
        let before = self.word_before(at);
        let is_one_of = |words: &[String]| words.iter().any(|word| word == before);
        let bare = is_one_of(&ranges.bare);
        let noun = self.after_space(end);
        if let Some(noun_said) = ranges.nouns.get(self.text(noun)).filter(|_| !bare && noun > end) {
            let said = self.joined(a, b, noun, at).text;
            return SpokenWords { text: format!("{said} {noun_said}"), end: noun + 1 };
        }
        let text = if bare {
            format!("{a} – {b}")
        } else if is_one_of(&ranges.between) {
            format!("{a} {} {b}", ranges.and)
        } else if ranges.join.is_empty() {
            format!("{a} – {b}")
        } else {
            ranges.join.replace("{a}", a).replace("{b}", b)
        };
        match &ranges.from {
            Some(from)
                if !is_one_of(&ranges.after)
                    && !is_one_of(&ranges.between)
                    && !bare
                    && !a.starts_with(&format!("{from} ")) =>
            {
                SpokenWords { text: format!("{from} {text}"), end }
            }
            _ => SpokenWords { text, end },
        }
    }

    /// `1/2`, `1 1/2`, `1½`; other numbers with a slash as they are written.
    fn fraction(&self, at: usize, number: &SpokenNumber) -> Option<SpokenWords> {
        if number.fraction.is_some() {
            return None;
        }
        let with = |part: &str, end: usize| {
            let whole = self.say(number);
            let text = format!("{whole} {} {part}", self.data.and_fraction);
            Some(SpokenWords { text, end })
        };
        let next = self.after_space(number.end);
        if let Some(part) = self.data.fractions.get(self.text(next)) {
            return with(part, next + 1);
        }
        if let Some((part, end)) = self.written_fraction(next).filter(|_| next > number.end) {
            return with(part, end);
        }
        if let Some((part, end)) = self.written_fraction(at).filter(|_| !self.is_named(at)) {
            return Some(SpokenWords { text: part.to_owned(), end });
        }
        // `۱۰/۰۰۰ تومان` is one number.
        if number.end > at + 1 {
            return None;
        }
        let slash = self.data.address.signs.get(&'/')?;
        let mut text = self.part(at)?;
        let mut end = at + 1;
        while self.text(end) == "/" && self.kind(end + 1) == Some(SpokenTokenKind::Digits) {
            text = format!("{text} {slash} {}", self.part(end + 1)?);
            end += 2;
        }
        (end > at + 1).then_some(SpokenWords { text, end })
    }

    fn written_fraction(&self, at: usize) -> Option<(&str, usize)> {
        let (above, below) = (self.token(at)?.ascii(), self.token(at + 2)?.ascii());
        let more = self.text(at + 3) == "/" || self.text_before(at) == "/";
        let fraction = self.data.fractions.get(&format!("{above}/{below}"));
        fraction.filter(|_| self.text(at + 1) == "/" && !more).map(|fraction| (fraction.as_str(), at + 3))
    }

    /// An ordinal number with its ending: `1er`, `3.º`, `3-й`.
    fn ordinal(&self, at: usize) -> Option<SpokenWords> {
        let number: usize = self.token(at)?.ascii().parse().ok()?;
        let place = if matches!(self.text(at + 1), "." | "-") { at + 2 } else { at + 1 };
        let names = self.data.ordinals.get(self.text(place))?;
        let name = names.get(number.checked_sub(1)?).filter(|name| !name.is_empty())?;
        // `1er. trimestre`: the stop ends no sentence.
        let next = self.text(place + 3);
        let stop = self.text(place + 1) == "." && self.is_space(place + 2) && next.starts_with(char::is_lowercase);
        Some(SpokenWords { text: name.clone(), end: if stop { place + 2 } else { place + 1 } })
    }
}

pub(super) fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "\u{2010}" | "\u{2011}" | "\u{2012}" | "–" | "—" | "―" | "－" | "〜" | "～" | "~" | "\u{2212}")
}

/// Returns `true` if two numbers count the same; the first may leave its sign to the second: `10 – 15 %`.
fn same_kind(a: CountedThing<'_>, b: CountedThing<'_>) -> bool {
    match (a, b) {
        (CountedThing::Nothing, _) => true,
        (CountedThing::Money(a, _), CountedThing::Money(b, _)) => std::ptr::eq(a, b),
        (CountedThing::Unit(a), CountedThing::Unit(b)) => std::ptr::eq(a, b),
        (CountedThing::Money(..) | CountedThing::Unit(_), _) => false,
    }
}

/// Returns `true` if the first number is a year and the second is none: `In 2019 – 2500 people came`.
fn begins_with_year(first: &SpokenNumber, second: &SpokenNumber) -> bool {
    let year = |number: &SpokenNumber| number.value().is_some_and(|value| (1900..2100).contains(&value));
    year(first) && !year(second)
}

fn begins_with_zero(number: &SpokenNumber) -> bool {
    number.whole.len() > 1 && number.whole.starts_with('0')
}

/// Returns `true` if a hyphen between two numbers can mean "to": the second is greater, or ends a span of years
/// or pages in short (`2019-20`).
fn ascends(first: &SpokenNumber, second: &SpokenNumber) -> bool {
    let (Ok(a), Ok(b)) = (first.whole.parse::<u64>(), second.whole.parse::<u64>()) else { return false };
    let short = first.whole.len() > second.whole.len() && second.whole.len() < 3 && {
        let tens = 10_u64.pow(u32::try_from(second.whole.len()).unwrap_or(1));
        first.whole.len() == 4 && second.whole.len() == 2 && b == a % tens + 1
    };
    // `Decree 12-2019`
    let of_year = first.whole.len() < 4 && (1900..2100).contains(&b);
    !begins_with_zero(first)
        && !begins_with_zero(second)
        && !of_year
        && (a < b || short || (a == b && first.fraction < second.fraction))
}
