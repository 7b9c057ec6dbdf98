//! Letters and figures that name something: `3B`, `COVID-19`, `12/2019`, `6(1)(a)`, phone numbers.

use super::ratio::Ratio;
use super::tokens::{QuantityToken, QuantityTokenKind};
use super::{MismatchWeight, QuantityReading};
use crate::content::roman;

/// The code that begins with capital letters at a token: where it ends.
pub(super) fn after_letters(tokens: &[QuantityToken], at: usize) -> Option<usize> {
    let first = tokens.get(at).filter(|token| token.is_capital() && token.raw.len() <= 10)?;
    let is_inside =
        first.glued && at > 0 && tokens.get(at - 1).is_some_and(|token| token.kind != QuantityTokenKind::Mark);
    let joint = tokens.get(at + 1).is_some_and(|token| token.glued && (token.is('-') || token.is('/')));
    let digits = if joint { at + 2 } else { at + 1 };
    tokens.get(digits).filter(|token| !is_inside && token.glued && token.kind == QuantityTokenKind::Digits)?;
    Some(rest(tokens, digits + 1))
}

/// Returns the end of a code that goes on at a token: `/611`, `-B`, `A`.
pub(super) fn rest(tokens: &[QuantityToken], mut at: usize) -> usize {
    let part = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.glued && (token.kind == QuantityTokenKind::Digits || token.is_capital()))
    };
    loop {
        let joint = tokens.get(at).is_some_and(|token| token.glued && (token.is('-') || token.is('/')));
        match (part(at), joint && part(at + 1)) {
            (true, _) => at += 1,
            (false, true) => at += 2,
            (false, false) => return at,
        }
    }
}

/// The readings of a code and the numbers in it. Its marks do not count.
pub(super) fn readings(tokens: &[QuantityToken]) -> (Vec<QuantityReading>, Vec<Ratio>) {
    let words = tokens.iter().filter(|token| token.kind != QuantityTokenKind::Mark);
    let code: String = words.map(|token| token.raw.to_uppercase()).collect();
    let numbers: Vec<Ratio> = tokens
        .iter()
        .filter(|token| token.kind == QuantityTokenKind::Digits)
        .filter_map(|token| Ratio::decimal(&token.text, ""))
        .collect();
    let mut readings = vec![QuantityReading::Code(code)];
    if let [number] = numbers[..] {
        readings.push(QuantityReading::Number(number));
        return (readings, Vec::new());
    }
    (readings, numbers)
}

/// The most digits that a phone number has.
const MAX_PHONE_DIGITS: usize = 15;

/// The phone number that begins at a token: where it ends, and its digits.
pub(super) fn phone(tokens: &[QuantityToken], at: usize) -> Option<(usize, String)> {
    let plus = tokens.get(at)?.is('+');
    let mut groups: Vec<&str> = Vec::new();
    let (mut end, mut next, mut hyphens, mut count) = (at, at + usize::from(plus), 0, 0);
    while let Some(token) = tokens.get(next) {
        match token.kind {
            QuantityTokenKind::Digits
                if tokens.get(next + 1).is_some_and(|after| {
                    after.glued && (after.kind == QuantityTokenKind::Word || after.is('/') || after.is(':'))
                }) =>
            {
                break;
            }
            QuantityTokenKind::Digits => {
                groups.push(&token.text);
                end = next + 1;
                count += token.text.len();
                // What is longer is none, however long it goes on.
                if count > MAX_PHONE_DIGITS {
                    return None;
                }
            }
            QuantityTokenKind::Mark if token.is('(') || token.is(')') || token.is('.') && token.glued => {}
            QuantityTokenKind::Mark if token.is('-') && token.glued => hyphens += 1,
            QuantityTokenKind::Mark | QuantityTokenKind::Word => break,
        }
        next += 1;
    }
    let digits = groups.concat();
    let first = groups.first()?;
    let thousands = |groups: &[&str]| {
        groups.first().is_some_and(|first| first.len() <= 3 && !first.starts_with('0'))
            && groups.get(1..).is_some_and(|rest| rest.iter().all(|group| group.len() == 3))
    };
    let begins = plus || first.starts_with('0') || groups.len() >= 3 && !thousands(&groups) && hyphens != 1;
    let short = groups.iter().all(|group| group.len() <= 5) || groups.len() <= 2 && (plus || first.starts_with('0'));
    ((7..=MAX_PHONE_DIGITS).contains(&digits.len()) && begins && short).then_some((end, digits))
}

/// A letter that names a part of a list or of a law: where it ends, its place, and how much it says.
pub(super) fn letter(tokens: &[QuantityToken], at: usize) -> Option<(usize, Vec<QuantityReading>, MismatchWeight)> {
    let opens = tokens.get(at).is_some_and(|token| token.is('(') || token.is('（') || token.is('«'));
    let at_letter = at + usize::from(opens);
    let token = tokens.get(at_letter).filter(|token| token.kind == QuantityTokenKind::Word)?;
    let closed = tokens.get(at_letter + 1).is_some_and(|next| next.is(')') || next.is('）') || opens && next.is('»'));
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let inside = tokens.get(at)?.glued && before.is_some_and(|before| before.kind == QuantityTokenKind::Word);
    if !closed || inside {
        return None;
    }
    let mut readings: Vec<QuantityReading> = place(&token.text).map(QuantityReading::Letter).into_iter().collect();
    readings.extend(roman(&token.text.to_uppercase()).map(|number| QuantityReading::Number(Ratio::whole(number))));
    let law = tokens.get(at)?.glued
        && before.is_some_and(|before| before.kind == QuantityTokenKind::Digits || before.is(')'));
    let weight = if law { MismatchWeight::Firm } else { MismatchWeight::Soft };
    (!readings.is_empty()).then_some((at_letter + 2, readings, weight))
}

/// The place of a letter in the order in which laws count in its script.
fn place(letter: &str) -> Option<u8> {
    const ORDERS: [&str; 5] = [
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "а б в г д е ж з и к л м",
        "ا ب ج د ه و ز ح ط ی ک ل م ن",
        "الف ب ج د ه و ز ح ط ی ک ل م ن",
        "ক খ গ ঘ ঙ চ ছ জ ঝ ঞ",
    ];
    let found = ORDERS.iter().find_map(|order| order.split(' ').position(|other| other == letter))?;
    u8::try_from(found + 1).ok()
}
