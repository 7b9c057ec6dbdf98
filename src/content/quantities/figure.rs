//! Figures: digits with their separators.

use super::ratio::Ratio;
use super::read::Spaces;
use super::tokens::{QuantityToken, QuantityTokenKind};

/// A figure with what it may mean.
pub(super) struct Numeral {
    /// The token behind it.
    pub(super) end: usize,
    pub(super) values: Vec<Ratio>,
    /// Hour and minutes, if it can be a time of day with minutes.
    pub(super) minutes: Option<(u32, u32)>,
    /// Whether it can be nothing but a time of day: `9:30`.
    pub(super) is_time: bool,
}

/// The figure that begins at a token.
pub(super) fn figure(tokens: &[QuantityToken], at: usize, spaces: Spaces) -> Option<Numeral> {
    let first = tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Digits)?;
    let (mut groups, mut separators, mut end) = (vec![first.text.clone()], Vec::new(), at + 1);
    loop {
        if spaces == Spaces::Group
            && separators.iter().all(|mark| *mark == ' ')
            && is_next_thousand(tokens, end, &groups)
        {
            groups.push(tokens.get(end)?.text.clone());
            separators.push(' ');
            end += 1;
            continue;
        }
        let Some([mark, next]) = tokens.get(end..end + 2) else { break };
        let separates =
            mark.kind == QuantityTokenKind::Mark && mark.glued && next.glued && next.kind == QuantityTokenKind::Digits;
        let Some(sign) =
            mark.text.chars().next().filter(|c| separates && matches!(c, ',' | '.' | ':' | '\'' | '٬' | '٫' | '·'))
        else {
            break;
        };
        groups.push(next.text.clone());
        separators.push(sign);
        end += 2;
    }
    Some(read(&groups, &separators, end))
}

/// Returns `true` if three digits follow after a space, as thousands are grouped in many languages.
fn is_next_thousand(tokens: &[QuantityToken], at: usize, groups: &[String]) -> bool {
    let next =
        tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Digits && !token.glued && token.text.len() == 3);
    let first = groups.first().is_some_and(|group| group.len() <= 3 && !group.starts_with('0'));
    let fits = groups.iter().skip(1).all(|group| group.len() == 3);
    let goes_on = tokens.get(at + 1).is_some_and(|token| token.glued && token.is('/'));
    next.is_some() && first && fits && !goes_on
}

fn read(groups: &[String], separators: &[char], end: usize) -> Numeral {
    let digits = groups.concat();
    let whole = || Ratio::decimal(&digits, "");
    let decimal = || {
        let (last, before) = groups.split_last()?;
        Ratio::decimal(&before.concat(), last)
    };
    let mut figure = Numeral { end, values: Vec::new(), minutes: None, is_time: false };
    let last = groups.last().map_or(0, String::len);
    let same = separators.windows(2).all(|pair| pair.first() == pair.last());
    match (separators, same) {
        ([], _) | ([' ', ..], true) => figure.values.extend(whole()),
        ([':'], _) => {
            figure.minutes = time(groups);
            figure.is_time = figure.minutes.is_some();
        }
        (['٫'], _) => figure.values.extend(decimal()),
        ([_], _) => {
            let groups_thousands =
                last == 3 && groups.first().is_some_and(|first| first.len() <= 3 && !first.starts_with('0'));
            if groups_thousands {
                figure.values.extend(whole());
            }
            if !matches!(separators, ['\'' | '٬']) || !groups_thousands {
                figure.values.extend(decimal());
            }
            figure.minutes = time(groups).filter(|_| separators == ['.']);
        }
        (_, true) if separators.first() != Some(&':') && is_grouped(groups) => figure.values.extend(whole()),
        (_, true) => {}
        _ => figure.values.extend(decimal()),
    }
    figure
}

/// Returns `true` if groups are those of thousands, of India's lakhs (`20,00,000`) too.
fn is_grouped(groups: &[String]) -> bool {
    let inner = groups.get(1..groups.len().saturating_sub(1)).unwrap_or_default();
    groups.last().is_some_and(|last| last.len() == 3) && inner.iter().all(|group| matches!(group.len(), 2 | 3))
}

fn time(groups: &[String]) -> Option<(u32, u32)> {
    let [hour, minutes] = groups else { return None };
    if hour.len() > 2 || minutes.len() != 2 {
        return None;
    }
    let (hour, minutes) = (hour.parse().ok()?, minutes.parse().ok()?);
    (hour <= 24 && minutes < 60).then_some((hour, minutes))
}
