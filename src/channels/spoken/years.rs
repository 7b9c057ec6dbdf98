//! Years in several numbers or with a sign: decades, spans of years, signs of a calendar.

use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

impl Verbalizer<'_> {
    /// Years that are read otherwise than numbers.
    pub(super) fn years(&self, at: usize) -> Option<SpokenWords> {
        self.decade(at).or_else(|| self.span_of_years(at)).or_else(|| self.year_sign(at))
    }

    /// The number at a token, if it has four digits as a year has.
    fn four_digits(&self, at: usize) -> Option<u32> {
        let ascii = self.token(at)?.ascii();
        ascii.parse().ok().filter(|_| ascii.len() == 4)
    }

    /// `1990-х гг.`, `90-е`, `1990er`.
    fn decade(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        if self.kind(at)? != SpokenTokenKind::Digits || dates.decades.is_empty() {
            return None;
        }
        let place = if matches!(self.text(at + 1), "-" | "\u{2011}") { at + 2 } else { at + 1 };
        let ending = self.text(place);
        let names = dates.decades.get(ending)?;
        let ascii = self.tokens[at].ascii();
        let (century, tens) = match ascii.len() {
            2 => ("", ascii.parse::<usize>().ok()?),
            4 => (dates.centuries.get(ascii.get(..2)?)?.as_str(), ascii.get(2..)?.parse().ok()?),
            _ => return None,
        };
        let name = names.get(tens / 10).filter(|name| tens % 10 == 0 && !name.is_empty())?;
        let said = match tens {
            0 if ascii == "2000" => name.clone(),
            0 => return None,
            _ => dates.decade.replace("{century}", century).replace("{name}", name).trim().to_owned(),
        };
        let noun = self.after_space(place + 1);
        // `30-е` may be the day of a month.
        let named = dates.span_words.iter().any(|word| word == self.text(noun));
        let day = self.data.ordinals.get(ending).and_then(|days| days.get(tens.checked_sub(1)?));
        if century.is_empty() && day.is_some() && !named {
            return None;
        }
        let short = self.text(noun) == "гг" && self.text(noun + 1) == ".";
        let cased = dates.decade_after.get(ending).and_then(|nouns| nouns.get(self.word_before(at)));
        match cased.or_else(|| dates.decade_nouns.get(ending)).filter(|_| short) {
            Some(word) => Some(self.with_stop(format!("{said} {word}"), noun + 2)),
            None => Some(SpokenWords { text: said, end: place + 1 }),
        }
    }

    /// `в 2021–2023 гг.`, `с 2021 по 2023 гг.`
    fn span_of_years(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let before = self.word_before(at);
        let join = self.after_space(at + 1);
        let next = self.after_space(join + 1);
        let place = self.after_space(next + 1);
        if !dates.span_words.iter().any(|word| word == self.text(place)) {
            return None;
        }
        let pattern = if dates.from_days.iter().any(|word| word == before) {
            dates.span_joins.get(self.text(join))?
        } else if super::range::is_dash(self.text(join)) {
            dates.spans.get(before).or_else(|| dates.spans.get("*"))?
        } else {
            return None;
        };
        let (from, to) = (self.four_digits(at)?, self.four_digits(next)?);
        let [first, last] = &dates.span_forms;
        let (first, last) = (self.ordinal_year(from, first)?, self.ordinal_year(to, last)?);
        let short = self.text(place + 1) == "." && dates.year_words.contains_key(self.text(place));
        let text = pattern.replace("{a}", &first).replace("{b}", &last);
        (from < to).then(|| self.with_stop(text, if short { place + 2 } else { place + 1 }))
    }

    /// The sign of a calendar at once behind a year, or apart from it where it means nothing else: `2026ء`, `1447 هـ`.
    fn year_sign(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let said = dates.year_signs.get(self.text(at))?;
        let own = dates.year_signs_apart.iter().any(|sign| sign == self.text(at));
        let apart = own && self.is_space(at.checked_sub(1)?);
        let year = self.four_digits(at.checked_sub(if apart { 2 } else { 1 })?)?;
        // `1500م` are metres.
        let years = if own { 1300..1500 } else { 1900..2100 };
        let text = if said.is_empty() { String::new() } else { format!(" {said}") };
        years.contains(&year).then(|| SpokenWords { text, end: at + 1 })
    }
}
