//! Amounts: numbers with a currency, a unit or a sign of parts in a hundred.

use super::data::{Currency, Forms};
use super::number::SpokenNumber;
use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

/// A number and what it counts.
pub(super) struct Amount<'a> {
    pub(super) number: SpokenNumber,
    pub(super) of: CountedThing<'a>,
    pub(super) end: usize,
}

/// Object that a number counts.
#[derive(Clone, Copy)]
pub(super) enum CountedThing<'a> {
    /// No sign is written.
    Nothing,
    /// Money; the word between number and currency, if there is one.
    Money(&'a Currency, Option<&'a str>),
    Unit(&'a Forms),
}

impl Verbalizer<'_> {
    /// The amount at a token, with its sign before or after the number.
    pub(super) fn amount(&self, at: usize) -> Option<Amount<'_>> {
        let signed = self.is_minus_of_money(at);
        if let Some((currency, after)) = self.currency(if signed { at + 1 } else { at }) {
            let mut number = self.with_cents(self.number(self.after_space(after))?);
            number.minus |= signed;
            let (scale, end) = self.scale(number.end);
            let named = self.currency_named(end).or_else(|| self.currency_code(end));
            let (currency, end) = named.unwrap_or((currency, end));
            return Some(Amount { number, of: CountedThing::Money(currency, scale), end });
        }
        if let Some(forms) = self.data.percent.get(self.text(at)) {
            let number = self.number(self.after_space(at + 1))?;
            let end = number.end;
            return Some(Amount { number, of: CountedThing::Unit(forms), end });
        }
        let number = self.number(at)?;
        let priced = self.with_cents(number.clone());
        let place = self.after_space(priced.end);
        let number = if self.currency(place).is_some() { priced } else { number };
        let (of, end) = self.counted(number.end);
        Some(Amount { number, of, end })
    }

    /// An amount of money whose cents are written as in another language: `€12,50`.
    fn with_cents(&self, number: SpokenNumber) -> SpokenNumber {
        let end = number.end;
        let cents = self.token(end + 1).map(super::SpokenToken::ascii).filter(|cents| cents.len() == 2);
        let stops = matches!(self.text(end), "." | ",") && number.fraction.is_none();
        let more =
            matches!(self.text(end + 2), "." | "," | "-" | "/") && self.kind(end + 3) == Some(SpokenTokenKind::Digits);
        match cents.filter(|_| stops && !more) {
            Some(cents) => SpokenNumber { fraction: Some(cents), end: end + 2, ..number },
            None => number,
        }
    }

    /// Returns `true` if a token is the sign before a currency: `-€50`.
    fn is_minus_of_money(&self, at: usize) -> bool {
        let sign = matches!(self.text(at), "-" | "\u{2010}" | "\u{2011}" | "–" | "\u{2212}");
        let opens = matches!(self.kind_before(at), None | Some(SpokenTokenKind::Space)) || self.text_before(at) == "(";
        sign && opens && self.kind(at + 1) == Some(SpokenTokenKind::Sign) && self.currency(at + 1).is_some()
    }

    /// Finds the object after a number, and the index after it.
    fn counted(&self, end: usize) -> (CountedThing<'_>, usize) {
        let next = self.after_space(end);
        if let Some(forms) = self.data.percent.get(self.text(next)) {
            // `10%ige`
            let longer = self.data.units.at(self, next).filter(|_| self.kind(next + 1) == Some(SpokenTokenKind::Word));
            return longer.map_or((CountedThing::Unit(forms), next + 1), |(unit, end)| (CountedThing::Unit(unit), end));
        }
        let (scale, scaled) = self.scale(end);
        let place = self.after_space(scaled);
        // `5 £10 notes`: a sign before the next number belongs to that.
        if let Some((currency, after)) =
            self.currency(place).filter(|(_, after)| self.kind(*after) != Some(SpokenTokenKind::Digits))
        {
            return (CountedThing::Money(currency, scale), after);
        }
        // `1.2m people`: a million or a metre. `ст. 6 ч. 1`: a part of a law, not an hour.
        let doubtful = next == end && self.data.scales.contains_key(self.text(next));
        let reference = self.data.after_number.at(self, next).map(|(_, after)| self.after_space(after));
        let reference = reference.filter(|place| self.kind(*place) == Some(SpokenTokenKind::Digits));
        let counted = reference.is_some_and(|place| self.data.units.at(self, self.after_space(place + 1)).is_some());
        if let Some((unit, after)) = self.data.units.at(self, next)
            && !doubtful
            && (reference.is_none() || counted)
        {
            return (CountedThing::Unit(unit), self.after_stop(unit, after));
        }
        (CountedThing::Nothing, end)
    }

    /// The index after a unit and the stop of its short name, if the sentence goes on behind it: `5 min. walk`.
    fn after_stop(&self, unit: &Forms, after: usize) -> usize {
        let name = self.text_before(after);
        let short = name.chars().count() <= 4 && name.chars().all(char::is_alphabetic) && !unit.all().contains(&name);
        let next = self.text(self.after_space(after + 1));
        let goes_on = self.is_space(after + 1) && next.starts_with(char::is_lowercase);
        if short && self.text(after) == "." && (goes_on || matches!(self.text(after + 1), "," | ";" | ")")) {
            after + 1
        } else {
            after
        }
    }

    /// The currency whose sign or code stands at a token.
    fn currency(&self, at: usize) -> Option<(&Currency, usize)> {
        let code = self.kind(at)? == SpokenTokenKind::Word;
        let glued = code && self.kind_before(at) == Some(SpokenTokenKind::Sign) && self.text_before(at) == "-";
        let (currency, end) = self.data.currencies.at(self, at).filter(|_| !glued)?;
        // A short name such as `Rs.` may end in a stop.
        let next = self.after_space(end + 1);
        let goes_on = self.kind(next) == Some(SpokenTokenKind::Digits)
            || matches!(self.text(end + 1), "," | ";" | "/")
            || self.text(next).starts_with(char::is_lowercase);
        let stop = code && self.text(end) == "." && self.text(at).chars().count() <= 4 && goes_on;
        Some((currency, if stop { end + 1 } else { end }))
    }

    /// A currency that is named behind its sign and number, and the index after its name: `$500美元`.
    fn currency_named(&self, end: usize) -> Option<(&Currency, usize)> {
        let place = self.after_space(end);
        let named = self.data.currencies.said().flat_map(|currency| {
            let names = currency.name.all().into_iter().filter(|name| !name.contains(['{', '!']));
            names.filter_map(move |name| Some((currency, self.spelled_out(name, place)?)))
        });
        named.max_by_key(|(_, end)| *end)
    }

    /// A currency whose code stands behind a sign that several currencies have: `$500 MXN`.
    fn currency_code(&self, end: usize) -> Option<(&Currency, usize)> {
        let place = self.after_space(end);
        let code = self.text(place);
        let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if is_code { self.currency(place) } else { None }
    }

    /// The index after a text, if it stands at a token.
    pub(super) fn spelled_out(&self, text: &str, at: usize) -> Option<usize> {
        let (mut rest, mut end) = (text, at);
        while !rest.is_empty() {
            rest = rest.strip_prefix(self.text(end)).filter(|_| end < self.tokens.len())?;
            end += 1;
        }
        (end > at).then_some(end)
    }

    /// A word for great numbers after a number: the word, and the index after it.
    fn scale(&self, end: usize) -> (Option<&str>, usize) {
        let next = self.after_space(end);
        let text = self.text(next);
        match self.data.scales.get(text).or_else(|| self.data.thousands.get(text)) {
            Some(scale) => {
                // `5 Tsd. €`, but `It costs $3k. Pay it.`
                let stop = self.text(next + 1) == "." && scale != text && text.chars().count() > 2;
                (Some(scale), if stop { next + 2 } else { next + 1 })
            }
            None => (None, end),
        }
    }

    /// An amount in words.
    pub(super) fn say_amount(&self, amount: &Amount<'_>) -> String {
        let number = &amount.number;
        match amount.of {
            CountedThing::Nothing => self.say(number),
            CountedThing::Unit(forms) => self.counted_in(number, forms),
            CountedThing::Money(currency, Some(scale)) => {
                let millions = self.data.scales.values().any(|million| million == scale);
                let name = currency.name.of(Some(if millions { 1_000_000 } else { 1_000 }), self.lang);
                // `3 млн` is "миллиона", `5 млн` is "миллионов".
                let forms = self.data.units.said().find(|forms| forms.all().contains(&scale));
                let scale = forms.map_or(scale, |forms| forms.of(number.value(), self.lang));
                format!("{} {scale} {}", self.say(number), name.replace("{n} ", ""))
            }
            CountedThing::Money(currency, None) => self.money(number, currency),
        }
    }

    /// A number before the form of a noun that it takes.
    pub(super) fn counted_in(&self, number: &SpokenNumber, forms: &Forms) -> String {
        let form = forms.of(number.value(), self.lang);
        let said = self.say(number);
        match form.contains("{n}") || form.starts_with('!') {
            true => form.replace("{n}", &said).trim_start_matches('!').to_owned(),
            false => format!("{said} {form}"),
        }
    }

    fn money(&self, number: &SpokenNumber, currency: &Currency) -> String {
        let hundredths = number.fraction.as_deref().filter(|fraction| fraction.len() == 2);
        let (Some(hundredths), Some(minor)) = (hundredths, &currency.minor) else {
            return self.counted_in(number, &currency.name);
        };
        let whole = SpokenNumber { fraction: None, ..number.clone() };
        let small = hundredths.trim_start_matches('0');
        let rest = SpokenNumber { minus: number.minus, whole: small.to_owned(), fraction: None, end: number.end };
        match (number.whole.trim_start_matches('0'), small) {
            (_, "") => self.counted_in(&whole, &currency.name),
            ("", _) => self.counted_in(&rest, minor),
            _ => {
                let (whole, rest) = (
                    self.counted_in(&whole, &currency.name),
                    self.counted_in(&SpokenNumber { minus: false, ..rest }, minor),
                );
                format!("{whole} {}{rest}", currency.and)
            }
        }
    }

    /// `/min.` after an amount: per minute.
    pub(super) fn rate(&self, amount: &Amount<'_>, said: String) -> SpokenWords {
        let end = amount.end;
        let place = self.after_space(end + 1);
        let money = matches!(amount.of, CountedThing::Money(..));
        let counted = !matches!(amount.of, CountedThing::Nothing);
        if self.text(end) == "/" && !self.data.per.is_empty() && counted {
            if let Some((unit, after)) = self.data.units.at(self, place) {
                let name = unit.of(Some(1), self.lang).replace("{n} ", "").replace('!', "");
                let next = self.text(self.after_space(after + 1));
                let stop = self.text(after) == "." && next.starts_with(|c: char| c.is_lowercase() || c == ',');
                let after = if stop { after + 1 } else { after };
                return SpokenWords { text: format!("{said} {}", self.per(&name)), end: after };
            }
            let word = self.text(place);
            // `5 m/w` is no rate.
            if self.kind(place) == Some(SpokenTokenKind::Word) && (money || word.chars().count() > 2) {
                return SpokenWords { text: format!("{said} {}", self.per(word)), end: place + 1 };
            }
        }
        SpokenWords { text: said, end }
    }

    /// The words for a slash before the name of a unit, with the unit: `per hour`.
    fn per(&self, unit: &str) -> String {
        let own = self.data.per_names.get(unit).cloned();
        own.unwrap_or_else(|| self.data.per.replace("{unit}", unit))
    }
}
