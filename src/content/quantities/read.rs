//! Reads a text as figures and words for numbers, with everything that each may mean.

use std::ops::Range;

use super::codes;
use super::dates::{Calendar, calendars};
use super::figure::figure;
use super::ratio::Ratio;
use super::tokens::{QuantityToken, QuantityTokenKind, shown, tokens};
use super::words::{Money, PhraseIndex, QuantityWords, Unit};
use super::{Item, MismatchWeight, QuantityReading, clock};
use crate::lang::Lang;

/// Whether a space between figures parts them or groups thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spaces {
    Part,
    Group,
}

/// A text that is read.
pub(super) struct QuantityReader<'a> {
    pub(super) tokens: &'a [QuantityToken],
    pub(super) words: &'static QuantityWords,
    /// Words for `a.m.` in a language without lists.
    pub(super) english: &'static QuantityWords,
    /// The language without region and script.
    pub(super) lang: &'a str,
    pub(super) spaces: Spaces,
}

/// A number, in figures or in words.
pub(super) struct ReadNumber {
    pub(super) end: usize,
    pub(super) values: Vec<Ratio>,
    pub(super) minutes: Option<(u32, u32)>,
    pub(super) is_time: bool,
    pub(super) weight: MismatchWeight,
    /// Whether it is written in figures.
    pub(super) figures: bool,
}

/// The figures of a text and its words for numbers, in order.
pub(super) fn items(text: &str, lang: &Lang, spaces: Spaces) -> Vec<Item> {
    let tokens = tokens(text);
    let reader = QuantityReader {
        tokens: &tokens,
        words: QuantityWords::for_lang(lang),
        english: QuantityWords::for_lang(&Lang::english()),
        lang: lang.primary(),
        spaces,
    };
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match reader.item_at(at) {
            Some(item) => {
                at = item.tokens.end.max(at + 1);
                // `20世纪90年代`: the century is said by the decade.
                let century = item.readings.iter().any(|reading| matches!(reading, QuantityReading::Decade(_)))
                    && items.last().is_some_and(|last| {
                        tokens.get(last.tokens.end..item.tokens.start).is_some_and(|gap| shown(gap) == "世纪")
                    });
                if century {
                    items.pop();
                }
                items.push(item);
            }
            None => at += 1,
        }
    }
    clock::ranges(&reader, &mut items);
    once(items)
}

/// The items without dates that say again, in another calendar, what the text has said.
fn once(items: Vec<Item>) -> Vec<Item> {
    let is_date = |reading: &QuantityReading| matches!(reading, QuantityReading::Date(_));
    let mut kept: Vec<Item> = Vec::new();
    let mut dated: Vec<usize> = Vec::new();
    for item in items {
        let again = item.readings.iter().any(is_date)
            && dated.iter().filter_map(|at| kept.get(*at)).any(|other| {
                let dates = || other.readings.iter().filter(|reading| is_date(reading));
                dates().any(|reading| item.readings.contains(reading)) && other.shown != item.shown
            });
        if again {
            continue;
        }
        if item.readings.iter().any(is_date) {
            dated.push(kept.len());
        }
        kept.push(item);
    }
    kept
}

impl QuantityReader<'_> {
    fn item_at(&self, at: usize) -> Option<Item> {
        self.always(at)
            .or_else(|| self.date(at))
            .or_else(|| self.noon(at))
            .or_else(|| self.code(at))
            .or_else(|| self.letter(at))
            .or_else(|| self.named(at))
            .or_else(|| self.divided(at))
            .or_else(|| self.quantity(at))
    }

    pub(super) fn item(&self, tokens: Range<usize>, weight: MismatchWeight, readings: Vec<QuantityReading>) -> Item {
        let shown = shown(self.tokens.get(tokens.clone()).unwrap_or_default());
        Item { weight, readings, parts: Vec::new(), tokens, shown }
    }

    fn always(&self, at: usize) -> Option<Item> {
        let find = |words: &QuantityWords| words.at(&words.always, self.tokens, at).map(|(end, ())| end);
        let figures = self.tokens.get(at..at + 3).is_some_and(|tokens| shown(tokens) == "24/7").then_some(at + 3);
        let end = find(self.words).max(figures)?;
        let goes_on = self.tokens.get(end).is_some_and(|token| token.glued && token.is('/'));
        let digits = self.tokens.get(at..end)?.iter().any(|token| token.kind == QuantityTokenKind::Digits);
        let weight = if digits { MismatchWeight::Firm } else { MismatchWeight::Soft };
        let mut readings = vec![QuantityReading::Always];
        // `las 24 horas`, `7 jours sur 7` may be a length of time.
        let figures = self.tokens.get(at..end)?.iter().filter(|token| token.kind == QuantityTokenKind::Digits);
        let said: Option<u32> =
            figures.map(|token| token.text.parse().ok()).reduce(|one, other| one.filter(|_| one == other)).flatten();
        if let Some(number) = said {
            let unit = if number == 24 { Unit::Hour } else { Unit::Day };
            readings.push(QuantityReading::Number(Ratio::whole(number)));
            readings.extend(length(Ratio::whole(number), unit));
        }
        (!goes_on).then(|| self.item(at..end, weight, readings))
    }

    fn code(&self, at: usize) -> Option<Item> {
        if let Some((end, digits)) = codes::phone(self.tokens, at) {
            return Some(self.item(at..end, MismatchWeight::Firm, vec![QuantityReading::Code(digits)]));
        }
        let end = codes::after_letters(self.tokens, at).filter(|_| currency(&self.tokens[at].text).is_none())?;
        let (readings, parts) = codes::readings(self.tokens.get(at..end)?);
        Some(Item { parts, ..self.item(at..end, MismatchWeight::Firm, readings) })
    }

    fn letter(&self, at: usize) -> Option<Item> {
        let (end, readings, weight) = codes::letter(self.tokens, at)?;
        Some(self.item(at..end, weight, readings))
    }

    /// Words that are a quantity by themselves: `nineties`, two days in one word.
    fn named(&self, at: usize) -> Option<Item> {
        let words = self.words;
        if let Some((end, decade)) = words.at(&words.decades, self.tokens, at) {
            return Some(self.item(
                at..end,
                MismatchWeight::Soft,
                vec![QuantityReading::Decade(decade.into()), QuantityReading::Number(Ratio::whole(decade.into()))],
            ));
        }
        let (end, unit) = words.at(&words.dual, self.tokens, at)?;
        let two = Ratio::whole(2);
        let mut readings = vec![QuantityReading::Number(two)];
        readings.extend(length(two, unit));
        Some(self.item(at..end, MismatchWeight::Soft, readings))
    }

    /// Figures around strokes: `1/2`, `12/2019`, `2011/95/EU`.
    fn divided(&self, at: usize) -> Option<Item> {
        let digits = |at: usize| self.tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Digits);
        let (one, two) = (digits(at)?, digits(at + 2).filter(|token| token.glued)?);
        self.tokens.get(at + 1).filter(|token| token.glued && token.is('/'))?;
        let end = codes::rest(self.tokens, at + 3);
        let (mut readings, parts) = codes::readings(self.tokens.get(at..end)?);
        if end == at + 3 {
            let (over, under) = (one.text.parse::<i32>().ok()?, two.text.parse::<i32>().ok()?);
            if over > 0 && over < under && under <= 100 {
                readings.extend(Ratio::new(over.into(), under.into()).map(QuantityReading::Number));
                // A fraction is no code to be compared with other codes.
                readings.retain(|reading| !matches!(reading, QuantityReading::Code(_)));
            }
            let short = |number: i32, most: i32| u8::try_from(number).ok().filter(|_| (1..=most).contains(&number));
            if let (Some(month), 1900..=2100) = (short(over, 12), under) {
                readings.push(QuantityReading::MonthOf(under, month));
            }
            let days = [(over, under), (under, over)]
                .into_iter()
                .filter_map(|(month, day)| Some((short(month, 12)?, short(day, 31)?)));
            readings.extend(days.map(|(month, day)| QuantityReading::DayOf(month, day)));
        }
        Some(Item { parts, ..self.item(at..end, MismatchWeight::Firm, readings) })
    }

    fn quantity(&self, at: usize) -> Option<Item> {
        let number = self.number(at)?;
        if number.values.is_empty() && number.minutes.is_none() {
            let (end, readings) = self.plain(at, &number);
            return Some(self.item(at..end, number.weight, readings));
        }
        let numbers = || number.values.iter().copied().map(QuantityReading::Number);
        if let Some(end) = self.percent(at, number.end) {
            let percents = number.values.iter().copied().map(QuantityReading::Percent);
            let parts =
                number.values.iter().filter_map(|value| value.times(Ratio::new(1, 100)?)).map(QuantityReading::Number);
            return Some(self.item(at..end, number.weight, percents.chain(parts).collect()));
        }
        if let Some((from, end, money)) = self.money(at, number.end) {
            let sums = number.values.iter().map(|value| QuantityReading::Money(money, *value));
            return Some(self.item(from..end, number.weight, sums.chain(numbers()).collect()));
        }
        if let Some((end, readings)) = self.clock(at, &number) {
            return Some(self.item(at..end, number.weight, readings));
        }
        if let Some((end, decade)) = self.decade(at, &number) {
            let readings = std::iter::once(QuantityReading::Decade(decade)).chain(numbers()).collect();
            return Some(self.item(at..end, number.weight, readings));
        }
        if let Some((end, unit, part)) = self.unit(number.end) {
            let value = |value: Ratio| part.map_or(Some(value), |part| value.plus(part));
            let lengths = number.values.iter().filter_map(|number| length(value(*number)?, unit));
            // `one day` is a number of days; `a day` may be each day.
            let word = self.tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Word);
            let said = word.is_some_and(|word| word.text.chars().count() > 2);
            let weight = if said { number.weight.max(MismatchWeight::Soft) } else { number.weight };
            return Some(self.item(at..end, weight, lengths.chain(numbers()).collect()));
        }
        let (end, readings) = self.plain(at, &number);
        // `two thirds` is `two of three` elsewhere.
        let parts = match number.values[..] {
            [value] if !number.figures => value.over_and_under().map(Vec::from).unwrap_or_default(),
            _ => Vec::new(),
        };
        (!readings.is_empty()).then(|| Item { parts, ..self.item(at..end, number.weight, readings) })
    }

    /// A number that nothing beside it explains.
    fn plain(&self, at: usize, number: &ReadNumber) -> (usize, Vec<QuantityReading>) {
        let mut readings: Vec<QuantityReading> = number.values.iter().copied().map(QuantityReading::Number).collect();
        let mut end = number.end;
        let next =
            self.tokens.get(end).filter(|next| number.figures && next.glued && next.kind == QuantityTokenKind::Word);
        if next.is_some_and(|next| self.words.ordinal_suffixes.contains(&next.text)) {
            return (end + 1, readings);
        }
        let alone = number.end == at + 1;
        let short = next.is_some_and(|next| {
            next.raw.is_ascii() && (next.is_capital() && next.raw.len() <= 3 || next.raw.len() == 1)
        });
        let is_unit = next.is_some_and(|next| matches!(next.text.as_str(), "m" | "g" | "l" | "k" | "h" | "s" | "j"));
        if short && alone && !is_unit {
            end = codes::rest(self.tokens, end).max(end + 1);
            readings.splice(0..0, codes::readings(self.tokens.get(at..end).unwrap_or_default()).0);
            return (end, readings);
        }
        let value = number.values.first().and_then(|value| value.small());
        match value {
            Some(hour) if hour <= 24 && number.values.len() == 1 => {
                readings.push(QuantityReading::Clock(hour % 24 * 60))
            }
            Some(year @ 1300..=2700) if number.figures && alone => readings.extend(self.years(year, end)),
            _ => {}
        }
        if readings.is_empty() {
            // `1.2.1` and the like name something.
            readings = codes::readings(self.tokens.get(at..end).unwrap_or_default()).0;
        }
        (end, readings)
    }

    fn years(&self, year: u32, end: usize) -> Vec<QuantityReading> {
        let Ok(year) = i32::try_from(year) else { return Vec::new() };
        let mut calendars = calendars(self.lang, year);
        let next = self.tokens.get(end).map(|token| token.text.as_str());
        if matches!(next, Some("ه" | "ھ" | "ہ" | "هجری" | "ہجری" | "هـ")) && !calendars.contains(&Calendar::Lunar)
        {
            calendars.push(Calendar::Lunar);
        }
        calendars.into_iter().flat_map(|calendar| calendar.years(year)).map(QuantityReading::Year).collect()
    }

    fn percent(&self, at: usize, end: usize) -> Option<usize> {
        let words = self.words;
        let mark = |at: usize| self.tokens.get(at).is_some_and(|token| token.is('%'));
        let after = words.at(&words.percent, self.tokens, end).map(|(end, ())| end);
        let before = at > 0 && mark(at - 1) || self.is_before(&words.percent_before, at);
        after.or(mark(end).then_some(end + 1)).or(before.then_some(end))
    }

    /// The currency beside a number: from where to where, and which.
    fn money(&self, at: usize, end: usize) -> Option<(usize, usize, Money)> {
        let sign = |at: usize| self.tokens.get(at).and_then(|token| currency(&token.text));
        if let Some((after, money)) = self.words.at(&self.words.money, self.tokens, end) {
            return Some((at, after, money));
        }
        let before = at.checked_sub(1).and_then(|before| Some((before, end, sign(before)?)));
        before.or_else(|| Some((at, end + 1, sign(end)?)))
    }

    /// The unit of time behind a number, and the part of one that is added: `deux heures et demie`.
    fn unit(&self, at: usize) -> Option<(usize, Unit, Option<Ratio>)> {
        let words = self.words;
        let hyphen = usize::from(self.tokens.get(at).is_some_and(|token| token.is('-')));
        let (end, unit) = words.at(&words.units, self.tokens, at + hyphen)?;
        match self.added(end) {
            Some((after, part)) => Some((after, unit, Some(part))),
            None => Some((end, unit, None)),
        }
    }

    /// A fraction that is joined to what stands before it: `and a half`.
    pub(super) fn added(&self, at: usize) -> Option<(usize, Ratio)> {
        let words = self.words;
        let joined = self.tokens.get(at).is_some_and(|token| words.conjunctions.contains(&token.text));
        let article = self.tokens.get(at + 1).is_some_and(|token| words.faint.contains(&token.text));
        if joined {
            return words.at(&words.fractions, self.tokens, at + 1 + usize::from(article));
        }
        // Arabic writes `and` together with the word.
        let prefixed = self.tokens.get(at).is_some_and(|token| token.text.starts_with('و'));
        if prefixed && self.lang == "ar" { words.at(&words.fractions, self.tokens, at) } else { None }
    }

    fn decade(&self, at: usize, number: &ReadNumber) -> Option<(usize, u32)> {
        let words = self.words;
        let value =
            number.values.first().and_then(|value| value.small()).filter(|value| value % 10 == 0 && *value >= 20)?;
        let suffixed = |at: usize| {
            let hyphen = usize::from(self.tokens.get(at).is_some_and(|token| token.glued && token.is('-')));
            let next = self.tokens.get(at + hyphen).filter(|next| next.glued)?;
            words.decade_suffixes.contains(&next.text).then_some(at + hyphen + 1)
        };
        let after = words.at(&words.decade_after, self.tokens, number.end).map(|(end, ())| end);
        let before = self.is_before(&words.decade_words, at).then_some(number.end);
        let end = suffixed(number.end).filter(|_| number.figures).or(after).or(before)?;
        Some((end, value % 100))
    }

    /// The figure that begins at a token, or the words for a number.
    fn number(&self, at: usize) -> Option<ReadNumber> {
        let token = self.tokens.get(at)?;
        match token.kind {
            QuantityTokenKind::Digits => self.in_figures(at),
            QuantityTokenKind::Word => self.in_words(at).or_else(|| self.roman(at)),
            QuantityTokenKind::Mark => None,
        }
    }

    fn in_figures(&self, at: usize) -> Option<ReadNumber> {
        let mut figure = figure(self.tokens, at, self.spaces)?;
        let fraction = |at: usize| {
            let [over, stroke, under] = self.tokens.get(at..at + 3)? else { return None };
            let fits = over.kind == QuantityTokenKind::Digits
                && stroke.is('/')
                && under.kind == QuantityTokenKind::Digits
                && stroke.glued
                && under.glued;
            let part = Ratio::new(over.text.parse().ok()?, under.text.parse().ok()?).filter(|_| fits && !over.glued)?;
            part.is_part().then_some((at + 3, part)).filter(|_| under.text.len() <= 2)
        };
        if let Some((end, part)) = fraction(figure.end).or_else(|| self.added(figure.end)) {
            figure.values = figure.values.iter().filter_map(|value| value.plus(part)).collect();
            figure.end = end;
        }
        if let Some((end, scale)) = self.words.at(&self.words.scales, self.tokens, figure.end) {
            figure.values = figure.values.iter().filter_map(|value| value.times(scale)).collect();
            (figure.end, figure.minutes) = (end, None);
        }
        let (end, values) = (figure.end, figure.values);
        Some(ReadNumber {
            end,
            values,
            minutes: figure.minutes,
            is_time: figure.is_time,
            weight: MismatchWeight::Firm,
            figures: true,
        })
    }

    /// `XIX`, `XIXe`; a single letter only says something where another number is to spare.
    fn roman(&self, at: usize) -> Option<ReadNumber> {
        let token = self.tokens.get(at)?;
        let letters = token.raw.trim_end_matches(|c: char| !matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'));
        let suffix = token.raw.get(letters.len()..).unwrap_or_default();
        let value = crate::content::roman(letters)
            .filter(|_| suffix.is_empty() || self.words.ordinal_suffixes.contains(suffix))?;
        let next = self.tokens.get(at + 1).filter(|next| next.glued);
        let initial = next.is_some_and(|next| next.is('.') && letters.len() == 1 || next.is('\''));
        let inside =
            token.glued && at > 0 && self.tokens.get(at - 1).is_some_and(|before| !before.is('(') && !before.is('§'));
        let after_word = at > 0 && self.tokens.get(at - 1).is_some_and(|before| before.kind == QuantityTokenKind::Word);
        let weight = match letters {
            _ if initial || inside => MismatchWeight::Faint,
            "I" | "C" | "D" | "M" | "L" => MismatchWeight::Faint,
            "V" | "X" if after_word => MismatchWeight::Soft,
            letters if letters.len() > 1 && letters.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) => {
                MismatchWeight::Firm
            }
            _ => MismatchWeight::Faint,
        };
        let values = vec![Ratio::whole(value)];
        Some(ReadNumber { end: at + 1, values, minutes: None, is_time: false, weight, figures: false })
    }

    pub(super) fn found<V: Copy>(&self, phrases: &PhraseIndex<V>, at: usize) -> Option<(usize, V)> {
        self.words.at(phrases, self.tokens, at)
    }
}

/// A length of time.
fn length(value: Ratio, unit: Unit) -> Option<QuantityReading> {
    let minutes = |count: u32| value.times(Ratio::whole(count)).map(QuantityReading::Minutes);
    match unit {
        Unit::Second => value.times(Ratio::new(1, 60)?).map(QuantityReading::Minutes),
        Unit::Minute => minutes(1),
        Unit::Hour => minutes(60),
        Unit::Day => minutes(24 * 60),
        Unit::Week => minutes(7 * 24 * 60),
        Unit::Month => Some(QuantityReading::Months(value)),
        Unit::Year => value.times(Ratio::whole(12)).map(QuantityReading::Months),
    }
}

/// The currency of a sign or of a code of ISO 4217.
fn currency(text: &str) -> Option<Money> {
    Some(match text {
        "$" | "usd" | "cad" | "aud" => Money::Dollar,
        "£" | "gbp" => Money::Pound,
        "€" | "eur" => Money::Euro,
        "₹" | "₨" | "inr" | "pkr" => Money::Rupee,
        "৳" | "bdt" => Money::Taka,
        "؋" | "afn" => Money::Afghani,
        "iqd" | "jod" => Money::Dinar,
        "irr" | "ریال" => Money::Rial,
        "₽" | "rub" => Money::Ruble,
        "¥" | "cny" => Money::Yuan,
        _ => return None,
    })
}
