//! Dates and times.

use super::data::DateOrder;
use super::number::SpokenNumber;
use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer, one_by_one};

/// Years of the solar calendar; the lunar one has greater ones now.
const SOLAR: std::ops::Range<u32> = 1300..1421;
const COMMON: std::ops::Range<u32> = 1600..2200;

impl Verbalizer<'_> {
    /// The date at a token, and whether it begins with its day and names no year.
    pub(super) fn date(&self, at: usize) -> Option<(SpokenWords, bool)> {
        self.numeric_date(at)
            .map(|said| (said, false))
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.numeric_day(at).map(|said| (said, true)))
            .or_else(|| self.month_and_day(at).map(|said| (said, true)))
            .or_else(|| self.ordinal_with_stop(at).map(|said| (said, false)))
            .or_else(|| self.first_of_two_days(at).map(|said| (said, false)))
            .or_else(|| self.first_of_days(at).map(|said| (said, false)))
    }

    /// The day that begins a range in words: `3` of `с 3 по 5 мая`.
    fn first_of_two_days(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let before = self.text_before(self.before_space(at));
        let begins = before.is_empty() || matches!(before, "," | ";" | ":" | "(");
        if !begins && !dates.from_days.iter().any(|word| word == before) {
            return None;
        }
        let join = self.after_space(at + 1);
        let next = self.after_space(join + 1);
        let joined = join > at + 1 && next > join + 1 && dates.to_days.iter().any(|word| word == self.text(join));
        let (first, second) = (self.count(at)?, self.count(next)?);
        let rises = joined && (1..second).contains(&first) && self.tokens[at].ascii().len() < 3;
        let dated = rises && self.day_and_month(next).is_some();
        dated.then(|| SpokenWords { text: self.first_day(&first.to_string(), at), end: at + 1 })
    }

    fn count(&self, at: usize) -> Option<u32> {
        self.token(at)?.ascii().parse().ok()
    }

    /// `2026-11-24`, `12.05.2026`, `31/12/2026`.
    fn numeric_date(&self, at: usize) -> Option<SpokenWords> {
        let sign = self.text(at + 1);
        let same = sign == self.text(at + 3) && matches!(sign, "-" | "\u{2011}" | "." | "/");
        let end = at + 5;
        let runs_on = self.text(end) == sign && self.kind(end + 1) == Some(SpokenTokenKind::Digits);
        if !same || runs_on || self.text_before(at) == sign {
            return None;
        }
        let (a, b, c) = (self.count(at)?, self.count(at + 2)?, self.count(at + 4)?);
        let year_first = self.tokens[at].ascii().len() == 4;
        let year_last = self.tokens[at + 4].ascii().len() == 4;
        let (year, month, day) = match (year_first, year_last, self.order(sign)) {
            (true, false, _) => (a, b, c),
            (false, true, Some(DateOrder::DayFirst)) => {
                if a <= 12 && b > 12 {
                    (c, a, b)
                } else {
                    (c, b, a)
                }
            }
            (false, true, _) if a > 12 || a == b => (c, b, a),
            (false, true, _) if b > 12 => (c, a, b),
            _ => return None,
        };
        self.full_date(year, month, day, at).map(|text| SpokenWords { text, end })
    }

    /// `31.12.` after a word that begins dates.
    fn numeric_day(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let (day, month) = (self.count(at)?, self.count(at + 2)?);
        let stops =
            self.text(at + 1) == "." && self.text(at + 3) == "." && self.kind(at + 4) != Some(SpokenTokenKind::Digits);
        let month = dates.months.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
        let begins = dates.endings.contains_key(self.word_before(at)) && !self.word_before(at).is_empty();
        // `1.1.–31.3.2027`
        let join = self.after_space(at + 4);
        let to = self.data.ranges.join.trim_start_matches("{a}").trim_end_matches("{b}").trim();
        let joined = super::range::is_dash(self.text(join)) || self.text(join) == to;
        let begins = begins || joined && self.numeric_date(self.after_space(join + 1)).is_some();
        let text = || self.filled(&dates.day, day, month, at);
        (stops && begins && (1..=31).contains(&day)).then(|| self.with_stop(text(), at + 4))
    }

    fn order(&self, sign: &str) -> Option<DateOrder> {
        if sign == "." {
            return Some(DateOrder::DayFirst);
        }
        match self.lang.region() {
            Some("GB" | "IE" | "AU" | "NZ" | "ZA" | "IN") if self.lang.primary() == "en" => Some(DateOrder::DayFirst),
            _ => self.data.dates.order,
        }
    }

    /// A date in words; `None` if the calendar has no such day.
    pub(super) fn full_date(&self, year: u32, month: u32, day: u32, at: usize) -> Option<String> {
        let dates = &self.data.dates;
        let solar = SOLAR.contains(&year) && !dates.solar.is_empty();
        let names = if solar { &dates.solar } else { &dates.months };
        // A lunar year has other months: its dates are read as they are written.
        let known = (COMMON.contains(&year) || solar) && (1..=31).contains(&day);
        let month = names.get(usize::try_from(month).ok()?.checked_sub(1)?).filter(|_| known)?;
        Some(self.filled(&dates.full, day, month, at).replace("{year}", &self.bare_year(year)))
    }

    /// A year without a word after it.
    fn bare_year(&self, year: u32) -> String {
        let dates = &self.data.dates;
        match &dates.year_word {
            Some(word) => self.year_name(year, word).unwrap_or_else(|| format!("{year} {word}")),
            None if dates.year_digits.is_empty() => self.cardinal(&year.to_string()),
            None => one_by_one(&year.to_string()),
        }
    }

    /// A pattern with its day and month, without an article that stands before it already.
    fn filled(&self, pattern: &str, day: u32, month: &str, at: usize) -> String {
        let pattern = match pattern.split_once(' ') {
            // `the 24 November hearing`
            Some((article, rest)) if article.eq_ignore_ascii_case(self.word_before(at)) => rest,
            _ => pattern,
        };
        pattern.replace("{day}", &self.day(&day.to_string(), at)).replace("{month}", month)
    }

    /// A day of a month as the word before it wants it.
    pub(super) fn day(&self, day: &str, at: usize) -> String {
        let dates = &self.data.dates;
        let name = day.parse::<usize>().ok().and_then(|day| dates.days.get(day.checked_sub(1)?));
        let Some(name) = name else { return self.cardinal(day.trim_start_matches('0')) };
        let at = self.first_ordinal(at);
        let case = dates.day_cases.get(self.word_before(at)).and_then(|ending| self.data.ordinals.get(ending));
        let cased = case.and_then(|names| names.get(day.parse::<usize>().ok()?.checked_sub(1)?));
        if let Some(cased) = cased {
            return cased.clone();
        }
        let before = match self.word_before(at) {
            "" => self.text_before(at.saturating_sub(usize::from(at > 0 && self.is_space(at - 1)))),
            word => word,
        };
        // "der erste Tag", but "in der ersten Instanz".
        let prior = self.before_space(at).checked_sub(1).map_or("", |before| self.word_before(before));
        let both = dates.endings.get(&format!("{prior} {before}").to_lowercase()).filter(|_| !prior.is_empty());
        let ending = both.or_else(|| dates.endings.get(before)).or_else(|| dates.endings.get("*"));
        format!("{name}{}", ending.map_or("", String::as_str))
    }

    fn month(&self, at: usize) -> Option<(&str, usize)> {
        let dates = &self.data.dates;
        let text = self.text(at);
        if self.kind(at)? != SpokenTokenKind::Word {
            return None;
        }
        let mut names = dates.months.iter().chain(&dates.solar);
        if let Some((month, end)) = names.find_map(|month| Some((month, self.words(month, at)?))) {
            return Some((month, end));
        }
        let index = dates.also.get(text)?;
        let end = if self.text(at + 1) == "." && !self.is_last(at + 1) { at + 2 } else { at + 1 };
        dates.months.get(index.checked_sub(1)?).map(|month| (month.as_str(), end))
    }

    /// The index after a name of one or more words, if it stands at a token.
    fn words(&self, name: &str, at: usize) -> Option<usize> {
        let mut end = at;
        for (index, word) in name.split(' ').enumerate() {
            end = if index > 0 { self.after_space(end) } else { end };
            if self.text(end) != word {
                return None;
            }
            end += 1;
        }
        Some(end)
    }

    /// `24 November`, `3. Mai 2026`; the flag says that no year is named.
    pub(super) fn day_and_month(&self, at: usize) -> Option<(SpokenWords, bool)> {
        let ascii = self.token(at)?.ascii();
        let day = ascii.parse::<u32>().ok().filter(|day| (1..=31).contains(day) && ascii.len() < 3)?;
        let stop = self.text(at + 1) == "." && !self.data.dates.days.is_empty();
        let after = if stop { at + 2 } else { at + 1 };
        let (month, end) = self.month(self.after_space(after))?;
        let dates = &self.data.dates;
        if dates.day.is_empty() {
            return None;
        }
        let place = self.after_space(if self.text(end) == "," { end + 1 } else { end });
        let year = self.count(place).filter(|_| self.tokens[place].ascii().len() == 4);
        let Some(year) = year else {
            // `۱۰ کب`: ten fish, if no year follows.
            if dates.year_needed.iter().any(|name| name == month) {
                return None;
            }
            return Some((SpokenWords { text: self.filled(&dates.day, day, month, at), end }, true));
        };
        let named = self.year(place);
        let (text, end) = named.map_or_else(|| (self.bare_year(year), place + 1), |said| (said.text, said.end));
        Some((SpokenWords { text: self.filled(&dates.full, day, month, at).replace("{year}", &text), end }, false))
    }

    /// `November 24, 2026`.
    fn month_and_day(&self, at: usize) -> Option<SpokenWords> {
        let pattern = self.data.dates.month_first.as_ref()?;
        let (month, end) = self.month(at)?;
        let place = self.after_space(end);
        let ascii = self.token(place)?.ascii();
        let day = ascii.parse::<u32>().ok().filter(|day| (1..=31).contains(day) && ascii.len() < 3 && place > end)?;
        // `25th`
        let name = self.day(&day.to_string(), at);
        let ending = name.strip_prefix(ascii.as_str()).filter(|ending| *ending == self.text(place + 1));
        let end = if ending.is_some_and(|ending| !ending.is_empty()) { place + 2 } else { place + 1 };
        // "May 5 people come?" begins with another word, "In May 20 families left" counts.
        let next = self.text(self.after_space(end));
        if (at == 0 && next.starts_with(char::is_lowercase)) || self.counts(place, end) {
            return None;
        }
        let text = pattern.replace("{day}", &name).replace("{month}", month);
        Some(SpokenWords { text, end })
    }

    /// Returns `true` if a number after the name of a month is more than a day: `In May 20,000 people`.
    fn counts(&self, place: usize, end: usize) -> bool {
        if end > place + 1 {
            return false;
        }
        let more = self.amount(place).is_none_or(|amount| amount.end > end);
        let glued = self.kind(end) == Some(SpokenTokenKind::Word);
        let scaled = self.data.scales.contains_key(self.text(self.after_space(end)));
        let clock = self.text(end) == ":" && self.kind(end + 1) == Some(SpokenTokenKind::Digits);
        more || glued || scaled || clock || self.is_counted_noun(end)
    }

    /// A number with a stop after a word that wants an ordinal: `im 3. Absatz`, `am 3. und 4. Mai`.
    fn ordinal_with_stop(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let roman = self.numeral(at).map(|(_, value)| value);
        let number = self.count(at).or(roman).filter(|number| (1..=31).contains(number))?;
        let before = self.word_before(self.first_ordinal(at));
        let wanted = dates.ordinal_after.iter().any(|word| word == before);
        let mut noun = self.after_space(at + 2);
        // `1., 2. und 3. Tag`
        for _ in 0..8 {
            let next = self.after_space(noun + 1);
            if !self.joins_ordinals(noun)
                || self.text(noun) == "/"
                || super::range::is_dash(self.text(noun))
                || self.kind(next) != Some(SpokenTokenKind::Digits)
                || self.text(next + 1) != "."
            {
                break;
            }
            noun = self.after_space(next + 2);
        }
        let opens = roman.is_some() && !dates.ordinal_nouns.contains_key(self.text(noun))
            || dates.openings.iter().any(|word| word == self.text(noun));
        let follows = self.is_space(noun - 1) && self.kind(noun) == Some(SpokenTokenKind::Word) && !opens;
        if dates.days.is_empty() || self.text(at + 1) != "." || !follows {
            return None;
        }
        if !wanted {
            let name = dates.days.get(usize::try_from(number).ok()?.checked_sub(1)?)?;
            let alone = at == 0 || matches!(self.text_before(self.before_space(at)), "," | ";" | ":" | "(");
            let ending = dates.ordinal_nouns.get(self.text(noun)).filter(|_| alone)?;
            return Some(SpokenWords { text: format!("{name}{ending}"), end: at + 2 });
        }
        Some(SpokenWords { text: self.day(&number.to_string(), at), end: at + 2 })
    }

    /// A year with the word that follows it, where the two are said in another way than a number.
    pub(super) fn year(&self, at: usize) -> Option<SpokenWords> {
        let dates = &self.data.dates;
        let year = self.count(at)?;
        let next = self.after_space(at + 1);
        let written = self.text(next);
        if self.tokens[at].ascii().len() == 4 {
            if dates.year_digits.iter().any(|sign| sign == written) {
                return Some(SpokenWords { text: one_by_one(&year.to_string()), end: at + 1 });
            }
            let short = dates.year_words.get(written).filter(|_| self.text(next + 1) == ".");
            let cased = short.and_then(|_| dates.year_after.get(self.word_before(at)));
            let word = cased.or(short).map_or(written, String::as_str);
            if let Some(text) = self.year_name(year, word) {
                let end = if short.is_some() { next + 2 } else { next + 1 };
                return Some(self.with_stop(text, end));
            }
        }
        None
    }

    fn year_name(&self, year: u32, word: &str) -> Option<String> {
        Some(format!("{} {word}", self.ordinal_year(year, word)?))
    }

    /// A year as an ordinal number, in the form that it has before a word.
    pub(super) fn ordinal_year(&self, year: u32, word: &str) -> Option<String> {
        let dates = &self.data.dates;
        let century = dates.centuries.get(&(year / 100).to_string())?;
        let name = dates.years.get(word)?.get(usize::try_from(year % 100).ok()?.checked_sub(1)?)?;
        Some(format!("{century} {name}"))
    }

    /// A time of the day.
    pub(super) fn time(&self, at: usize) -> Option<SpokenWords> {
        let hour = self.count(at).filter(|hour| *hour <= 24 && self.tokens[at].text.chars().count() < 3)?;
        if self.data.times.sharp.is_empty() {
            return None;
        }
        let minutes = self.minutes(at);
        let (minute, after) = minutes.map_or((0, at + 1), |minute| (minute, at + 3));
        let place = self.after_space(after);
        // One letter is a half of the day only where a time is certain: it may be a unit (`5 م`).
        let certain = minutes.is_some()
            || self.is_clock(at)
            || self.is_half_pair(at, place)
            || self.text(place).chars().count() > 1
            || self.text(place + 1) == ".";
        if let Some((half, end)) = self.data.times.halves.at(self, place).filter(|_| certain) {
            let stop = self.text_before(end) == "." && self.is_last(end);
            let end = if stop && self.tokens.len() == end { end - 1 } else { end };
            return Some(SpokenWords { text: self.half_time(hour, minute, half), end });
        }
        // `20 h/semaine` is a rate.
        let rate =
            |end: usize| self.text(end) == "/" && self.kind(self.after_space(end + 1)) == Some(SpokenTokenKind::Word);
        if let Some((minute, end)) = self.hour_word(place, minutes).filter(|(_, end)| !rate(*end)) {
            let mut text = self.clock_time(hour, minute, at);
            // An ending of the word: `৯টায়`.
            let short = self.data.times.hour_words.first().filter(|word| text.ends_with(word.as_str()));
            text.push_str(short.and_then(|word| self.text(end - 1).strip_prefix(word.as_str())).unwrap_or_default());
            return Some(SpokenWords { text, end });
        }
        let colon = minutes.is_some() && matches!(self.text(at + 1), ":" | "：" | "-");
        let dotted =
            minutes.is_some() && (self.text(at + 1) == "." && self.is_dotted_range(at) || self.is_dotted_time(at));
        // `1:30:05` and `Genesis 1:30-31:2` are no times of the day.
        let more = self.text(after) == ":" && self.kind(after + 1) == Some(SpokenTokenKind::Digits);
        ((colon || dotted) && !more).then(|| SpokenWords { text: self.clock_time(hour, minute, at), end: after })
    }

    /// Returns `true` if two hours with one letter each stand together: `9 ص إلى 5 م`.
    fn is_half_pair(&self, at: usize, place: usize) -> bool {
        let half = |place: usize| self.data.times.halves.at(self, place).map(|(said, _)| said);
        // `5 م إلى 10 م` may be metres.
        let differ = |one: usize, other: usize| half(one).zip(half(other)).is_some_and(|(one, other)| one != other);
        let hour = |at: usize| self.count(at).is_some_and(|hour| (1..13).contains(&hour));
        let join = self.after_space(place + 1);
        let next = self.after_space(join + 1);
        let forth = hour(at) && next > join + 1 && hour(next) && differ(place, self.after_space(next + 1));
        let join = self.before_space(at).checked_sub(1);
        let before = join.and_then(|join| self.before_space(join).checked_sub(1));
        let first = before.and_then(|before| self.before_space(before).checked_sub(1));
        let back = before.zip(first).is_some_and(|(before, first)| differ(before, place) && hour(first));
        forth || back && hour(at)
    }

    /// The minutes after an hour and `:` or `.`.
    fn minutes(&self, at: usize) -> Option<u32> {
        let ascii = self.token(at + 2)?.ascii();
        let minute = ascii.parse().ok().filter(|minute| *minute < 60 && ascii.len() == 2)?;
        let sign = self.text(at + 1);
        (matches!(sign, ":" | "：" | "." | "∶")
            || (sign == "-" && minute == 0 && self.data.times.hyphen)
            || self.is_clock(at) && matches!(sign, "٫" | "/"))
        .then_some(minute)
    }

    /// A word that makes a number an hour, with the minutes behind it: `9 h 30`.
    fn hour_word(&self, place: usize, minutes: Option<u32>) -> Option<(u32, usize)> {
        let word = self.text(place);
        self.data.times.hour_words.iter().find(|known| known.as_str() == word)?;
        if let Some(minute) = minutes {
            return Some((minute, place + 1));
        }
        let next = self.after_space(place + 1);
        let ascii = self.token(next).map(super::SpokenToken::ascii).unwrap_or_default();
        match ascii.parse().ok().filter(|minute: &u32| *minute < 60 && ascii.len() == 2) {
            Some(minute) => {
                let word = self.after_space(next + 1);
                let named = self.data.times.minute_words.iter().any(|known| known == self.text(word));
                Some((minute, if named { word + 1 } else { next + 1 }))
            }
            None => Some((0, place + 1)),
        }
    }

    /// Returns `true` if `9.00-17.00` stands here: two times of the day, not two prices.
    fn is_dotted_range(&self, at: usize) -> bool {
        let quarter = |at: usize| self.minutes(at).is_some_and(|minute| minute % 15 == 0);
        let pair = |first: usize, second: usize| {
            let (Some(a), Some(b)) = (self.count(first), self.count(second)) else { return false };
            (6..24).contains(&a) && a < b && b <= 24 && quarter(first) && quarter(second)
        };
        let priced = |at: usize| self.amount(at).is_some_and(|amount| amount.end > at + 3);
        let dash = self.after_space(at + 3);
        let next = self.after_space(dash + 1);
        let to = self.data.ranges.join.trim_start_matches("{a}").trim_end_matches("{b}").trim();
        let joins = |dash: usize| matches!(self.text(dash), "-" | "–" | "—") || self.text(dash) == to;
        let forth = joins(dash) && pair(at, next) && !priced(next);
        // Back over `-`, or over a word such as "to" and the spaces around it.
        let word = self.before_space(at);
        let before = word.checked_sub(1).filter(|dash| joins(*dash));
        let before = before.map(|dash| if dash > 0 && self.is_space(dash - 1) { dash - 1 } else { dash });
        let back = before.and_then(|dash| dash.checked_sub(3)).is_some_and(|first| pair(first, at) && !priced(at));
        (forth || back) && self.data.currencies.exact(self.text_before(at)).is_none()
    }

    /// Returns `true` if a word before `9.30` says that it is a time, and nothing behind it counts or goes on.
    fn is_dotted_time(&self, at: usize) -> bool {
        let (Some(hour), Some(minute)) = (self.count(at), self.minutes(at)) else { return false };
        let end = at + 3;
        let goes_on = self.kind(end + 1) == Some(SpokenTokenKind::Digits) && !self.is_space(end);
        let next = self.after_space(end);
        let allowed = &self.data.times.dotted_next;
        let named = self.kind(next) == Some(SpokenTokenKind::Word) && !allowed.is_empty();
        let named = named && !allowed.iter().any(|word| word == self.text(next));
        let counts = named || self.amount(at).is_some_and(|amount| amount.end > end) || self.is_counted_noun(end);
        // `5.20 à 9.30` are numbers of sections, or sums.
        let chained = at >= 4 && self.kind(at - 4) == Some(SpokenTokenKind::Digits);
        let named = self.data.times.dotted.iter().any(|word| word == self.word_before(at));
        let certain = self.is_clock(at) || named && minute % 5 == 0 && !chained;
        (hour < 24 || minute == 0) && certain && !goes_on && !counts
    }

    /// Returns `true` if a word before a number says that it is a time.
    fn is_clock(&self, at: usize) -> bool {
        self.data.times.clock.iter().any(|word| word == self.word_before(at))
    }

    fn half_time(&self, hour: u32, minute: u32, half: &str) -> String {
        let times = &self.data.times;
        let pattern = if minute == 0 { &times.half_sharp } else { &times.half_minutes };
        self.with_time(pattern, hour, minute).replace("{half}", half)
    }

    fn clock_time(&self, hour: u32, minute: u32, at: usize) -> String {
        let times = &self.data.times;
        let pattern = match (minute, self.is_clock(at)) {
            (0, true) => times.after_sharp.as_ref().unwrap_or(&times.sharp),
            (0, false) if hour > 12 => times.late.as_ref().unwrap_or(&times.sharp),
            (0, false) => &times.sharp,
            (_, true) => times.after_minutes.as_ref().unwrap_or(&times.minutes),
            (1..10, false) => times.few_minutes.as_ref().unwrap_or(&times.minutes),
            (_, false) => &times.minutes,
        };
        self.with_time(pattern, hour, minute)
    }

    fn with_time(&self, pattern: &str, hour: u32, minute: u32) -> String {
        let number = |value: u32| SpokenNumber { minus: false, whole: value.to_string(), fraction: None, end: 0 };
        let unit = |value: u32, unit: &str| match self.data.units.exact(unit) {
            Some(forms) => self.counted_in(&number(value), forms),
            None => self.cardinal(&value.to_string()),
        };
        pattern
            .replace("{hours}", &unit(hour, "h"))
            .replace("{minutes}", &unit(minute, "min"))
            .replace("{h}", &self.cardinal(&hour.to_string()))
            .replace("{m}", &self.cardinal(&minute.to_string()))
    }

    /// The name of a day or a month, short or long.
    pub(super) fn name(&self, at: usize) -> Option<SpokenWords> {
        if self.kind(at)? != SpokenTokenKind::Word
            || matches!(self.kind_before(at), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits))
        {
            return None;
        }
        if let Some((month, end)) = self.month(at) {
            return Some(SpokenWords { text: month.to_owned(), end });
        }
        let text = self.text(at);
        let name = self.data.dates.weekdays.get(text)?;
        let end = if self.text(at + 1) == "." && name != text && !self.is_last(at + 1) { at + 2 } else { at + 1 };
        Some(SpokenWords { text: name.clone(), end })
    }
}
