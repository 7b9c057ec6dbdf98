//! Finds for each figure of one text its equal in the other.

use std::collections::BTreeMap;

use super::read::{Spaces, items};
use super::{Difference, Item, MismatchWeight, QuantityReading};
use crate::lang::Lang;

/// Compares two lists of texts. Whether a space groups thousands is open where it can be, so
/// both are tried, and the smallest difference counts.
pub(super) fn difference(source: &[(&str, &Lang)], translation: &[(&str, &Lang)]) -> Option<Difference> {
    let readings = |texts: &[(&str, &Lang)]| {
        [Spaces::Group, Spaces::Part]
            .map(|spaces| texts.iter().flat_map(|(text, lang)| items(text, lang, spaces)).collect::<Vec<_>>())
    };
    let (ours, theirs) = (readings(source), readings(translation));
    let mut least: Option<Difference> = None;
    for one in &ours {
        for other in &theirs {
            let found = compare(one, other)?;
            let size = |difference: &Difference| difference.missing.len() + difference.added.len();
            if least.as_ref().is_none_or(|least| size(&found) < size(least)) {
                least = Some(found);
            }
        }
    }
    least
}

/// Compares two lists of items; `None` if they are equal.
fn compare(ours: &[Item], theirs: &[Item]) -> Option<Difference> {
    let (mut ours, mut theirs) = (alone(ours, theirs), alone(theirs, ours));
    take_apart(&mut ours, &mut theirs);
    let stands = |items: &[Item], others: &[Item]| {
        let spare = others.iter().any(|item| item.weight >= MismatchWeight::Soft);
        let one = others.iter().any(is_one);
        let told = items.iter().filter(|item| match item.weight {
            MismatchWeight::Firm => true,
            // A word for two may be the form of a noun, unless the other text says one.
            MismatchWeight::Soft => spare || one && item.says(2),
            MismatchWeight::Faint => false,
        });
        told.map(|item| item.shown.clone()).collect::<Vec<_>>()
    };
    let difference = Difference { missing: stands(&ours, &theirs), added: stands(&theirs, &ours) };
    (!difference.missing.is_empty() || !difference.added.is_empty()).then_some(difference)
}

/// Returns `true` if an item says one and is no article of English.
fn is_one(item: &Item) -> bool {
    item.says(1) && !matches!(item.shown.to_lowercase().as_str(), "a" | "an")
}

/// Most items of a text that are compared with every item of the other. Of longer texts those that are written alike
/// are set aside first, and of what is left no more is compared.
const MAX_COMPARED: usize = 100;

/// The items that get none of the others. Firm ones choose first, then soft ones, then faint ones.
fn alone(items: &[Item], others: &[Item]) -> Vec<Item> {
    let mut order: Vec<&Item> = items.iter().collect();
    order.sort_by_key(|item| std::cmp::Reverse(item.weight));
    let mut others: Vec<&Item> = others.iter().collect();
    if order.len().max(others.len()) > MAX_COMPARED {
        set_aside(&mut order, &mut others);
    }
    let compared = order.len().min(MAX_COMPARED);
    others.truncate(MAX_COMPARED);
    let pairs = MatchPairs::of(&order[..compared], &others);
    let mut taken: Vec<Option<usize>> = vec![None; others.len()];
    let mut alone: Vec<Item> = order[compared..].iter().map(|item| (*item).clone()).collect();
    for at in 0..compared {
        let mut seen = vec![false; others.len()];
        if !pairs.finds(at, &mut taken, &mut seen) {
            alone.extend(order.get(at).map(|item| (*item).clone()));
        }
    }
    alone.sort_by_key(|item| item.tokens.start);
    alone
}

/// Takes pairs of items with the same readings out of both lists.
fn set_aside(items: &mut Vec<&Item>, others: &mut Vec<&Item>) {
    let mut same: BTreeMap<String, usize> = BTreeMap::new();
    let readings = |item: &Item| format!("{:?}", item.readings);
    others.iter().for_each(|other| *same.entry(readings(other)).or_default() += 1);
    let mut paired: BTreeMap<String, usize> = BTreeMap::new();
    items.retain(|item| {
        let readings = readings(item);
        let left = same.get_mut(&readings).filter(|left| **left > 0);
        let pair = left.map(|left| *left -= 1).is_some();
        if pair {
            *paired.entry(readings).or_default() += 1;
        }
        !pair
    });
    others.retain(|other| {
        let left = paired.get_mut(&readings(other)).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_none()
    });
}

/// Matches between two lists of items.
struct MatchPairs(Vec<Vec<usize>>);

impl MatchPairs {
    fn of(items: &[&Item], others: &[&Item]) -> Self {
        let of_one = |item: &&Item| (0..others.len()).filter(|other| item.matches(others[*other])).collect();
        Self(items.iter().map(of_one).collect())
    }

    /// Gives an item one of the others; whoever has that one takes another, if there is one (augmenting paths).
    fn finds(&self, at: usize, taken: &mut [Option<usize>], seen: &mut [bool]) -> bool {
        let Some(fitting) = self.0.get(at) else { return false };
        if let Some(free) = fitting.iter().copied().find(|other| taken[*other].is_none()) {
            taken[free] = Some(at);
            return true;
        }
        for other in fitting.iter().copied() {
            if std::mem::replace(&mut seen[other], true) {
                continue;
            }
            if taken[other].is_some_and(|holder| self.finds(holder, taken, seen)) {
                taken[other] = Some(at);
                return true;
            }
        }
        false
    }
}

/// Takes dates and codes apart for a text that has none of them to spare: `24 Novemba 2026`, where the names of
/// months are not known.
fn take_apart(ours: &mut Vec<Item>, theirs: &mut Vec<Item>) {
    let whole = |items: &[Item]| items.iter().any(|item| !item.parts.is_empty());
    if whole(ours) == whole(theirs) {
        return;
    }
    let (composed, simple) = if whole(ours) { (&mut *ours, &mut *theirs) } else { (&mut *theirs, &mut *ours) };
    let apart: Vec<Item> = composed.iter().flat_map(parts).collect();
    let (left, right) = (alone(&apart, simple), alone(simple, &apart));
    // If it still does not fit, it is reported as it is written.
    if left.iter().all(|item| item.weight != MismatchWeight::Firm) {
        (*composed, *simple) = (left, right);
    }
}

fn parts(item: &Item) -> Vec<Item> {
    if item.parts.is_empty() {
        return vec![item.clone()];
    }
    let part = |ratio: &super::Ratio| Item {
        readings: vec![QuantityReading::Number(*ratio)],
        parts: Vec::new(),
        ..item.clone()
    };
    item.parts.iter().map(part).collect()
}
