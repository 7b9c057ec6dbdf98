//! Numbers that are spelled out in words, put together from their parts.

use super::MismatchWeight;
use super::ratio::Ratio;
use super::read::{QuantityReader, ReadNumber};
use super::tokens::QuantityTokenKind;

/// A number that is being put together.
#[derive(Clone, Copy, Default)]
struct SpelledSum {
    /// Sum of the thousands and millions so far.
    total: u64,
    /// The part below the next thousand.
    current: u64,
}

impl SpelledSum {
    fn value(self) -> u64 {
        self.total + self.current
    }

    /// Adds a number, if it can follow: `twenty` + `five`, `hundred` + `five`.
    fn plus(self, number: u64, inverted: bool) -> Option<Self> {
        let (tens, small) = (self.current % 100, self.current % 10);
        let follows = self.current == 0
            || self.current.is_multiple_of(100) && number < 100
            || small == 0 && tens >= 20 && number < 10 && number > 0
            || inverted && tens < 10 && (20..100).contains(&number) && number.is_multiple_of(10);
        (follows && number < 1000).then_some(Self { current: self.current + number, ..self })
    }

    /// Multiplies by a hundred, a thousand and so on.
    fn times(self, scale: u64) -> Option<Self> {
        if scale < 1000 {
            return (self.current < 100).then_some(Self { current: self.current.max(1) * scale, ..self });
        }
        let fits = self.total == 0 || self.total.is_multiple_of(scale.checked_mul(1000)?) || self.current > 0;
        fits.then_some(Self { total: self.total.checked_add(self.current.max(1).checked_mul(scale)?)?, current: 0 })
    }
}

impl QuantityReader<'_> {
    /// The number that begins with a word.
    pub(super) fn in_words(&self, at: usize) -> Option<ReadNumber> {
        if self.words.han {
            return self.in_signs(at);
        }
        let fraction = self.found(&self.words.fractions, at);
        let cardinal = self.cardinal(at);
        let ordinal = self.found(&self.words.ordinals, at);
        let longest = [fraction.map(|it| it.0), cardinal.as_ref().map(|it| it.end), ordinal.map(|it| it.0)]
            .into_iter()
            .flatten()
            .max()?;
        let mut number = match cardinal.filter(|cardinal| cardinal.end == longest) {
            Some(cardinal) => cardinal,
            None => ReadNumber {
                end: longest,
                values: Vec::new(),
                minutes: None,
                is_time: false,
                weight: MismatchWeight::Soft,
                figures: false,
            },
        };
        for found in [fraction, ordinal].into_iter().flatten().filter(|found| found.0 == longest) {
            if !number.values.contains(&found.1) {
                number.values.push(found.1);
            }
        }
        let faint = self.tokens.get(at).is_some_and(|token| self.words.faint.contains(&token.text));
        if let Some((end, part)) = self.fraction_of(number.end).filter(|_| number.values.len() == 1) {
            number.values = number.values.iter().filter_map(|value| value.times(part)).collect();
            number.end = end;
            number.weight = if faint { MismatchWeight::Soft } else { number.weight };
        } else if let Some((end, part)) = self.added(number.end) {
            number.values = number.values.iter().filter_map(|value| value.plus(part)).collect();
            number.end = end;
        } else if let Some(end) = fraction.filter(|found| found.0 == longest).and_then(|_| self.before_unit(longest)) {
            number.end = end;
        }
        Some(number)
    }

    /// The fraction that a number counts: `two thirds`. A word that is an ordinal too is one where it is in the plural.
    fn fraction_of(&self, at: usize) -> Option<(usize, Ratio)> {
        let (end, part) = self.found(&self.words.fractions, at)?;
        let ordinal = self.found(&self.words.ordinals, at).is_some();
        let plural = self.tokens.get(at).is_some_and(|token| token.text.ends_with('s'));
        (!ordinal || plural).then_some((end, part))
    }

    /// The place of a unit behind a fraction and a small word: `half an hour`, `une demi-heure`.
    fn before_unit(&self, at: usize) -> Option<usize> {
        let unit = |at: usize| self.found(&self.words.units, at).is_some();
        let small = |at: usize| {
            self.tokens.get(at).is_some_and(|token| {
                self.words.faint.contains(&token.text)
                    || token.kind == QuantityTokenKind::Word && token.text.chars().count() <= 2
            })
        };
        let hyphen = self.tokens.get(at).is_some_and(|token| token.is('-'));
        match () {
            () if unit(at) => None,
            () if hyphen && unit(at + 1) => Some(at + 1),
            () if small(at) && unit(at + 1) => Some(at + 1),
            () => None,
        }
    }

    /// A number of one or more words; the last may be an ordinal.
    fn cardinal(&self, at: usize) -> Option<ReadNumber> {
        let (mut sum, mut end, mut count, mut ordinal) = (SpelledSum::default(), at, 0, false);
        let mut scaled_first = false;
        loop {
            let joined =
                count > 0 && self.tokens.get(end).is_some_and(|token| self.words.conjunctions.contains(&token.text));
            let hyphen = count > 0 && self.tokens.get(end).is_some_and(|token| token.is('-') && token.glued);
            let from = end + usize::from(joined || hyphen);
            let inverted = self.words.inverted
                || self.lang == "ar" && self.tokens.get(from).is_some_and(|token| token.text.starts_with('و'));
            let Some((after, next, is_last, is_scale)) = self.next_part(from, sum, inverted) else { break };
            scaled_first |= is_scale && count == 0;
            (sum, end, count, ordinal) = (next, after, count + 1, is_last);
            if is_last {
                break;
            }
        }
        let value = u32::try_from(sum.value()).ok().filter(|_| count > 0)?;
        let text = self.tokens.get(at..end)?.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
        let weight = match value {
            _ if self.words.faint.contains(&text) => MismatchWeight::Faint,
            _ if self.words.soft.contains(&text) || ordinal || scaled_first => MismatchWeight::Soft,
            0 | 1 => MismatchWeight::Faint,
            2 => MismatchWeight::Soft,
            _ => MismatchWeight::Firm,
        };
        Some(ReadNumber {
            end,
            values: vec![Ratio::whole(value)],
            minutes: None,
            is_time: false,
            weight,
            figures: false,
        })
    }

    /// The next part of a number: where it ends, the sum with it, whether it is an ordinal and so the last, and
    /// whether it is a hundred, a thousand and so on.
    fn next_part(&self, at: usize, sum: SpelledSum, inverted: bool) -> Option<(usize, SpelledSum, bool, bool)> {
        let whole = |ratio: Ratio| ratio.small().map(u64::from);
        let scale = self.found(&self.words.scales, at);
        if let Some((end, scale)) = scale.and_then(|(end, scale)| Some((end, sum.times(whole(scale)?)?))) {
            return Some((end, scale, false, true));
        }
        let cardinal = self.found(&self.words.cardinals, at);
        if let Some((end, next)) = cardinal.and_then(|(end, number)| Some((end, sum.plus(whole(number)?, inverted)?))) {
            return Some((end, next, false, false));
        }
        let (end, number) = self.found(&self.words.ordinals, at).filter(|_| sum.value() > 0)?;
        Some((end, sum.plus(whole(number)?, inverted)?, true, false))
    }

    /// A number in Chinese signs; a single one says little.
    fn in_signs(&self, at: usize) -> Option<ReadNumber> {
        let (end, value) = self.signs(at)?;
        let sign = |at: usize, sign: &str| self.tokens.get(at).is_some_and(|token| token.text == sign);
        let part = (sign(end, "分") && sign(end + 1, "之")).then(|| self.signs_or_figure(end + 2)).flatten();
        if let Some((after, over)) = part {
            let values = Ratio::new(over.into(), value.into()).into_iter().collect();
            return Some(ReadNumber {
                end: after,
                values,
                minutes: None,
                is_time: false,
                weight: MismatchWeight::Firm,
                figures: false,
            });
        }
        let many = end - at > 1
            && self.tokens.get(at..end)?.iter().any(|token| digit_of(&token.text).is_some_and(|digit| digit > 0));
        let weight = match value {
            0 | 1 => MismatchWeight::Faint,
            _ if many => MismatchWeight::Firm,
            _ => MismatchWeight::Soft,
        };
        let mut values = vec![Ratio::whole(u32::try_from(value).ok()?)];
        let mut number_end = end;
        if let Some((after, half)) = self.found(&self.words.fractions, end).filter(|_| sign(end, "半")) {
            values = values.iter().filter_map(|value| value.plus(half)).collect();
            number_end = after;
        }
        Some(ReadNumber { end: number_end, values, minutes: None, is_time: false, weight, figures: false })
    }

    fn signs_or_figure(&self, at: usize) -> Option<(usize, u64)> {
        let figure = self.tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Digits);
        figure.and_then(|token| Some((at + 1, token.text.parse().ok()?))).or_else(|| self.signs(at))
    }

    /// A run of Chinese signs for numbers: where it ends, and its value.
    fn signs(&self, at: usize) -> Option<(usize, u64)> {
        let (mut total, mut section, mut last, mut end): (u64, u64, Option<u64>, usize) = (0, 0, None, at);
        while let Some(token) = self.tokens.get(end) {
            let text = token.text.as_str();
            if let Some(digit) = digit_of(text) {
                last = Some(last.filter(|last| *last > 0).map_or(digit, |last| last.saturating_mul(10) + digit));
            } else {
                let Some(scale) = scale_of(text).filter(|_| end > at || text == "十") else { break };
                if scale < 10_000 {
                    section += last.take().unwrap_or(1) * scale;
                } else {
                    total = (total + section + last.take().unwrap_or(0)).max(1).saturating_mul(scale);
                    section = 0;
                }
            }
            end += 1;
        }
        (end > at).then_some((end, total + section + last.unwrap_or(0)))
    }
}

fn digit_of(sign: &str) -> Option<u64> {
    let place = "〇一二三四五六七八九".chars().position(|digit| sign.starts_with(digit));
    place.and_then(|place| u64::try_from(place).ok()).or(match sign {
        "零" => Some(0),
        "两" => Some(2),
        _ => None,
    })
}

fn scale_of(sign: &str) -> Option<u64> {
    match sign {
        "十" => Some(10),
        "百" => Some(100),
        "千" => Some(1000),
        "万" => Some(10_000),
        "亿" => Some(100_000_000),
        _ => None,
    }
}
