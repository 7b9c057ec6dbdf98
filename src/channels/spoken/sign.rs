//! Words and signs: abbreviations, references to laws, words with a slash, letters, Roman numerals.

use crate::content::{is_word, roman};

use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer, one_by_one};

impl Verbalizer<'_> {
    /// An abbreviation, or what stands before a number.
    pub(super) fn phrase(&self, at: usize) -> Option<SpokenWords> {
        let word = self.kind(at) == Some(SpokenTokenKind::Word);
        let inside = matches!(self.kind_before(at), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits))
            // `ق.م. ٥`: a letter of an acronym.
            || (self.text_before(at) == "." && at > 1 && self.kind(at - 2) == Some(SpokenTokenKind::Word))
            // `It's 5 o'clock`, but `l'art. 5`
            || (self.text(at).chars().nth(1).is_none() && self.is_after_apostrophe(at));
        if word && inside {
            return None;
        }
        if let Some(said) = self.weekday_before_date(at) {
            return Some(said);
        }
        let numbered = at > 1 && self.is_space(at - 1) && self.kind(at - 2) == Some(SpokenTokenKind::Digits);
        if let Some((said, end)) = self.data.after_number.at(self, at).filter(|_| numbered)
            && self.numbered(self.after_space(end), self.text(end - 1))
        {
            return Some(SpokenWords { text: said.clone(), end });
        }
        if let Some((said, end)) = self.data.before_number.at(self, at)
            && self.numbered(self.after_space(end), self.text(end - 1))
            && !self.is_word_of_its_own(at, end)
        {
            return Some(self.before_number(said, end));
        }
        let (said, end) = self.data.phrases.at(self, at)?;
        // `lun.-ven.` is a range.
        let day = self.data.dates.weekdays.values().any(|day| day == said);
        if day && super::range::is_dash(self.text(self.after_space(end))) {
            return None;
        }
        let named = !self.data.before_name.iter().any(|word| word == self.text(at))
            || (!self.is_after_number(at) && self.is_name_of_someone(self.after_space(end)));
        named.then(|| self.with_stop(said.clone(), end))
    }

    /// A weekday in short before a date or hours: `ср. 3 мая`, `Do. bis 18 Uhr`, `Sat 10–1`.
    fn weekday_before_date(&self, at: usize) -> Option<SpokenWords> {
        let name = self.data.dates.weekdays.get(self.text(at)).filter(|name| *name != self.text(at))?;
        let stop = self.text(at + 1) == ".";
        let end = if stop { at + 2 } else { at + 1 };
        let place = self.after_space(end);
        let dated = stop && self.kind(place) == Some(SpokenTokenKind::Digits) && self.date(place).is_some();
        let next = stop && self.data.dates.hours_next.iter().any(|word| word == self.text(place));
        let open = self.is_space(end) && self.has_hours(place);
        (dated || next || open || self.joins_weekday(end)).then(|| SpokenWords { text: name.clone(), end })
    }

    /// Returns `true` if other short names of weekdays and hours follow the one that ends at a token: `Sa/So 10–14 Uhr`.
    fn joins_weekday(&self, mut end: usize) -> bool {
        for _ in 0..7 {
            let join = self.after_space(end);
            let day = self.after_space(join + 1);
            let joined = matches!(self.text(join), "/" | "+" | "&" | ",")
                || self.data.roman_join.iter().any(|word| word == self.text(join));
            if !joined || !self.data.dates.weekdays.contains_key(self.text(day)) {
                return false;
            }
            end = if self.text(day + 1) == "." { day + 2 } else { day + 1 };
            if self.is_space(end) && self.has_hours(self.after_space(end)) {
                return true;
            }
        }
        false
    }

    /// Returns `true` if hours from one to another stand at a token, or a time: `8–12`, `9am`.
    fn has_hours(&self, at: usize) -> bool {
        let hour =
            |at: usize| self.token(at).is_some_and(|token| token.ascii().parse().is_ok_and(|hour: u32| hour < 25));
        let range = hour(at) && super::range::is_dash(self.text(at + 1)) && hour(at + 2);
        range && !self.is_counted_noun(at + 3) || hour(at) && self.time(at).is_some()
    }

    /// An ordinal number in Roman figures with its ending: `XXIe`.
    pub(super) fn roman_ordinal(&self, at: usize) -> Option<SpokenWords> {
        let text = self.text(at);
        let suffix = text.trim_start_matches(['I', 'V', 'X']);
        let names = self.data.ordinals.get(suffix).filter(|_| self.kind(at) == Some(SpokenTokenKind::Word))?;
        let value = usize::try_from(roman(&text[..text.len() - suffix.len()])?).ok()?;
        let name = names.get(value.checked_sub(1)?).filter(|name| !name.is_empty())?;
        Some(self.after_roman(name, at + 1))
    }

    /// Returns `true` if a word that can stand for one before a number is meant as it is written.
    fn is_word_of_its_own(&self, at: usize, end: usize) -> bool {
        let text = self.text(at);
        if let Some(words) = self.data.only_after.get(text).filter(|_| end == at + 1) {
            return !words.iter().any(|word| word == self.word_before(at));
        }
        if !self.data.words_first.iter().any(|word| word == text) {
            return false;
        }
        let number = self.after_space(end);
        let (pronoun, counted) = match self.number(number) {
            Some(number) => (false, self.is_counted_noun(number.end)),
            None => (self.data.roman_words.iter().any(|word| word == self.text(number)), false),
        };
        // "No 10 people came", "The answer is No. 5 people agreed."
        (at == 0 && end == 1) || pronoun || (counted && !self.is_named(at))
    }

    /// The words before a number, or around it: `第{n}节`.
    fn before_number(&self, said: &str, end: usize) -> SpokenWords {
        match self.number(self.after_space(end)).filter(|_| said.contains("{n}")) {
            Some(number) => SpokenWords { text: said.replace("{n}", &self.say(&number)), end: number.end },
            None => SpokenWords { text: said.replace("{n}", ""), end },
        }
    }

    /// Returns `true` if a number stands at a token; a Roman numeral counts after a stop or a sign.
    fn numbered(&self, at: usize, before: &str) -> bool {
        match self.kind(at) {
            Some(SpokenTokenKind::Digits) => true,
            Some(SpokenTokenKind::Word) => {
                let stopped = !before.ends_with(char::is_alphanumeric);
                stopped && (self.numeral(at).is_some() || self.is_lettered(at))
            }
            Some(SpokenTokenKind::Marked) => self.text(at).starts_with('n'),
            Some(SpokenTokenKind::Space | SpokenTokenKind::Sign) | None => false,
        }
    }

    /// Returns `true` if the letter of a book of law stands before a number: `L. 511-1`.
    fn is_lettered(&self, at: usize) -> bool {
        let stop = if self.text(at + 1) == "." { at + 2 } else { at + 1 };
        matches!(self.text(at), "C" | "D" | "L" | "M" | "R")
            && self.kind(self.after_space(stop)) == Some(SpokenTokenKind::Digits)
    }

    /// A part of a reference in brackets after its number: `6(1)(a)`.
    pub(super) fn citation(&self, at: usize) -> Option<SpokenWords> {
        let after_number = self.kind_before(at) == Some(SpokenTokenKind::Digits) || self.text_before(at) == ")";
        let part = self.text(at + 1);
        let short = match self.kind(at + 1)? {
            SpokenTokenKind::Digits => part.chars().count() < 4,
            SpokenTokenKind::Word => part.chars().count() == 1 || roman(&part.to_uppercase()).is_some(),
            SpokenTokenKind::Space | SpokenTokenKind::Sign | SpokenTokenKind::Marked => false,
        };
        let chained = self.text_before(at) == ")" && {
            let open = at.checked_sub(3).filter(|open| self.text(*open) == "(");
            !open.is_some_and(|open| {
                self.kind_before(open) == Some(SpokenTokenKind::Digits) || self.text_before(open) == ")"
            })
        };
        if self.text(at) != "(" || self.text(at + 2) != ")" || !after_number || !short || chained {
            return None;
        }
        let said = match self.kind(at + 1) {
            Some(SpokenTokenKind::Digits) => self.part(at + 1)?,
            _ if part.chars().count() == 1 => part.to_uppercase(),
            _ => one_by_one(&part.to_uppercase()),
        };
        let more = self.text(at + 3) == "(" || !matches!(self.kind(at + 3), Some(SpokenTokenKind::Space));
        let comma = self.comma();
        let text = format!("{comma}{said}{}", if more { "" } else { comma.trim_end() });
        Some(SpokenWords { text, end: at + 3 })
    }

    /// Two words with a slash between them.
    pub(super) fn pair(&self, at: usize) -> Option<SpokenWords> {
        let slash = self.data.address.signs.get(&'/')?;
        let word = |at: usize| matches!(self.kind(at), Some(SpokenTokenKind::Word));
        let hanzi = |at: usize| self.text(at).chars().next().is_some_and(super::token::is_ideograph);
        let sign = self.after_space(at + 1);
        let next = self.after_space(sign + 1);
        let joined = self.text(sign) == "/" && (word(at) || hanzi(at)) && (word(next) || hanzi(next));
        if !joined || self.text(next).is_empty() {
            return None;
        }
        let known = format!("{}/{}", self.text(at), self.text(next));
        let one_of = self.data.either.iter().any(|pair| *pair == known.to_lowercase());
        let between = if one_of { &self.data.or } else { slash };
        // The second word is read on its own: it may begin another pair.
        Some(SpokenWords { text: format!("{} {between} ", self.text(at)), end: next })
    }

    /// Capital letters that no voice can read as a word, and their plural: `UKSC`, `NGO's`.
    pub(super) fn letters(&self, at: usize) -> Option<SpokenWords> {
        let text = self.text(at);
        if let Some(said) = self.versus(at) {
            return Some(said);
        }
        if self.kind(at)? != SpokenTokenKind::Word || self.lang.tag().starts_with("zh") {
            return None;
        }
        let (stem, plural) = match text.strip_suffix('s') {
            Some(stem) => (stem, "s"),
            None => (text, ""),
        };
        let capitals = stem.chars().count() > 1 && stem.chars().all(|c| c.is_ascii_uppercase());
        if !capitals {
            return None;
        }
        let owns = matches!(self.text(at + 1), "'" | "’") && self.text(at + 2) == "s";
        let spelled = plural == "s" || owns || !is_speakable(stem);
        let end = if owns { at + 3 } else { at + 1 };
        let plural = if owns || plural == "s" { "'s" } else { "" };
        (spelled && stem.len() < 9).then(|| SpokenWords { text: format!("{}{plural}", one_by_one(stem)), end })
    }

    /// The `v` between two parties: `R v Smith`.
    fn versus(&self, at: usize) -> Option<SpokenWords> {
        let versus = self.data.versus.as_ref().filter(|_| matches!(self.text(at), "v"))?;
        let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
        let end = if self.text(at + 1) == "." { at + 2 } else { at + 1 };
        let parties = capital(self.word_before(at)) && self.is_space(end) && capital(self.text(end + 1));
        parties.then(|| SpokenWords { text: versus.clone(), end })
    }

    /// A sign that carries meaning.
    pub(super) fn sign(&self, at: usize) -> Option<SpokenWords> {
        let c = self.text(at).chars().next().filter(|c| c.len_utf8() == self.text(at).len())?;
        if matches!(c, '-') && self.text(at + 1) == "-" {
            let end = (at..).find(|next| self.text(*next) != "-").unwrap_or(at + 2);
            return Some(SpokenWords { text: self.comma(), end });
        }
        if let Some(said) = self.joining_dash(at) {
            return Some(said);
        }
        if let Some(fraction) = self.data.fractions.get(self.text(at)) {
            return Some(SpokenWords { text: fraction.clone(), end: at + 1 });
        }
        if let Some(picture) = self.data.pictures.get(&c) {
            return Some(SpokenWords { text: format!("{picture}{}", self.comma()), end: at + 1 });
        }
        let said = self.data.signs.get(&c)?;
        Some(SpokenWords { text: format!(" {said} "), end: at + 1 })
    }

    /// The dash of a range whose ends are no plain numbers: `1st–3rd`, `1(2)–(4)`.
    fn joining_dash(&self, at: usize) -> Option<SpokenWords> {
        let dash = self.text(at);
        // `1er-3 mai`
        let day = dash == "-"
            && self.data.ordinals.contains_key(self.text_before(at))
            && self.day_and_month(at + 1).is_some();
        let named = (dash == "–" || day)
            && at > 1
            && (self.kind(at - 1), self.kind(at - 2)) == (Some(SpokenTokenKind::Word), Some(SpokenTokenKind::Digits))
            && self.kind(at + 1) == Some(SpokenTokenKind::Digits);
        let brackets = matches!(dash, "–" | "-") && self.text_before(at) == ")" && self.text(at + 1) == "(";
        let clock = self.is_joining_hours(at);
        let join = self.data.ranges.join.split("{a}").nth(1)?.split("{b}").next()?;
        (named || brackets || clock).then(|| SpokenWords { text: join.to_owned(), end: at + 1 })
    }

    /// Returns `true` if a dash stands between numbers with Chinese words behind them: `9点-17点`, `5月1日-3日`.
    fn is_joining_hours(&self, at: usize) -> bool {
        const OF_TIME: [&str; 7] = ["年", "月", "日", "号", "点", "时", "分"];
        let (first, second) = (self.text_before(at), self.text(at + 2));
        let digits = at > 1
            && self.kind(at - 2) == Some(SpokenTokenKind::Digits)
            && self.kind(at + 1) == Some(SpokenTokenKind::Digits);
        let alike = first == second || (OF_TIME.contains(&first) && OF_TIME.contains(&second));
        super::range::is_dash(self.text(at)) && digits && alike && first.starts_with(super::token::is_ideograph)
    }

    /// `~~what is struck through~~`
    pub(super) fn struck(&self, at: usize) -> Option<SpokenWords> {
        let (begins, ends) = self.data.struck.as_ref()?;
        if self.text(at) != "~" || self.text(at + 1) != "~" {
            return None;
        }
        let opens = matches!(self.kind_before(at), None | Some(SpokenTokenKind::Space)) || self.text_before(at) == "(";
        let said = if opens { begins } else { ends };
        Some(SpokenWords { text: format!(" {said} "), end: at + 2 })
    }

    /// A Roman numeral: in its own signs, after a word that wants a number, or of several letters.
    pub(super) fn roman(&self, at: usize) -> Option<SpokenWords> {
        let text = self.text(at);
        if self.kind(at)? != SpokenTokenKind::Word || self.data.roman_after.is_empty() {
            return None;
        }
        let (latin, value) = self.numeral(at)?;
        let own = latin != text;
        // `IV drip`, and a row of crosses that rates a film.
        let doubtful = matches!(value, 4 | 6 | 20 | 30);
        let several = !doubtful && latin.chars().count() > 1 && latin.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        let wanted = own || several || self.wants_roman(at);
        wanted.then(|| SpokenWords { text: self.cardinal(&value.to_string()), end: at + 1 })
    }

    /// A word as a Roman numeral, in Latin letters, and its value. One letter counts only up to ten: `Part C`,
    /// `Schedule D` and `L 511-1` have letters.
    pub(super) fn numeral(&self, at: usize) -> Option<(String, u32)> {
        let text = self.text(at);
        let own = text.chars().all(|c| matches!(c, '\u{2160}'..='\u{217f}'));
        if self.kind(at)? != SpokenTokenKind::Word || self.kind(at + 1) == Some(SpokenTokenKind::Digits) {
            return None;
        }
        let latin = if own { text.chars().map(own_sign).collect() } else { text.to_owned() };
        let letter = !own && matches!(text, "C" | "D" | "L" | "M");
        let value = roman(&latin).filter(|_| !letter)?;
        Some((latin, value))
    }

    /// Returns `true` if a word such as "Part" stands before a token, or before the numeral that it is joined to.
    fn wants_roman(&self, at: usize) -> bool {
        let pronoun = self.data.roman_words.iter().any(|word| word == self.text(at));
        if pronoun {
            // "in part I agree"
            return self.is_after_head(at) && self.word_before(at).starts_with(char::is_uppercase);
        }
        let mut at = at;
        for _ in 0..8 {
            if self.is_after_head(at) {
                return true;
            }
            // Back over `, I and`, `I–`.
            let joins = |token: &&super::SpokenToken<'_>| match token.kind {
                SpokenTokenKind::Space => true,
                SpokenTokenKind::Sign => matches!(token.text, "," | "-" | "–" | "/" | "،" | "、"),
                SpokenTokenKind::Word => self.data.roman_join.iter().any(|word| word == token.text),
                SpokenTokenKind::Digits | SpokenTokenKind::Marked => false,
            };
            let gap = self.tokens[..at].iter().rev().take_while(joins).take(6).count();
            match at.checked_sub(gap + 1) {
                Some(before) if gap > 0 && self.numeral(before).is_some() => at = before,
                _ => return false,
            }
        }
        false
    }

    pub(super) fn is_after_head(&self, at: usize) -> bool {
        let before = self.word_before(at).to_lowercase();
        self.data.roman_after.contains(&before)
    }
}

/// Returns `true` if capital letters can be read as a word: vowels among them, and no three consonants in a row.
fn is_speakable(letters: &str) -> bool {
    let vowel = |c: char| matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y');
    let mut run = 0;
    let crowded = letters.chars().any(|c| {
        run = if vowel(c) { 0 } else { run + 1 };
        run > 2
    });
    !crowded && letters.chars().any(vowel)
}

/// Returns `true` if an abbreviation is said letter by letter: it is short, or no voice can read it as a word.
#[must_use]
pub fn is_spelled(word: &str) -> bool {
    let letters = word.chars().count();
    let is_read = if word.is_ascii() { is_speakable(word) } else { is_word(word) };
    word.chars().all(char::is_uppercase) && letters > 1 && (letters < 4 || !is_read)
}

/// The letters of a numeral in one sign.
fn own_sign(c: char) -> &'static str {
    const SIGNS: [&str; 16] =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"];
    let index = usize::try_from((u32::from(c) - 0x2160) % 16).unwrap_or_default();
    SIGNS.get(index).copied().unwrap_or_default()
}
