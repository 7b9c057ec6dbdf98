//! Finds for each figure of one text its like in the other.

use super::read::{Spaces, items};
use super::{Difference, Item, Reading, Weight};
use crate::lang::Lang;

/// What two lists of texts do not have in common. Whether a space groups thousands is open where it can be, so
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

/// What two lists of items do not have in common; `None` if nothing.
fn compare(ours: &[Item], theirs: &[Item]) -> Option<Difference> {
    let (mut ours, mut theirs) = (alone(ours, theirs), alone(theirs, ours));
    take_apart(&mut ours, &mut theirs);
    let stands = |items: &[Item], others: &[Item]| {
        let spare = others.iter().any(|item| item.weight >= Weight::Soft);
        let told = items.iter().filter(|item| item.weight == Weight::Firm || item.weight == Weight::Soft && spare);
        told.map(|item| item.shown.clone()).collect::<Vec<_>>()
    };
    let difference = Difference { missing: stands(&ours, &theirs), added: stands(&theirs, &ours) };
    (!difference.missing.is_empty() || !difference.added.is_empty()).then_some(difference)
}

/// The items that get none of the others. Firm ones choose first, then soft ones, then faint ones.
fn alone(items: &[Item], others: &[Item]) -> Vec<Item> {
    let mut taken: Vec<Option<usize>> = vec![None; others.len()];
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(items.get(*at).map(|item| item.weight)));
    let mut alone = Vec::new();
    for at in order {
        let mut seen = vec![false; others.len()];
        if !finds(at, items, others, &mut taken, &mut seen) {
            alone.extend(items.get(at).cloned());
        }
    }
    alone.sort_by_key(|item| item.tokens.start);
    alone
}

/// Gives an item one of the others; whoever has that one takes another, if there is one (augmenting paths).
fn finds(at: usize, items: &[Item], others: &[Item], taken: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for other in 0..others.len() {
        let fits = items.get(at).zip(others.get(other)).is_some_and(|(one, other)| one.matches(other));
        if !fits || seen[other] {
            continue;
        }
        seen[other] = true;
        let free = match taken[other] {
            None => true,
            Some(holder) => finds(holder, items, others, taken, seen),
        };
        if free {
            taken[other] = Some(at);
            return true;
        }
    }
    false
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
    // Where it does not fit all the same, it is told as it is written.
    if left.iter().all(|item| item.weight != Weight::Firm) {
        (*composed, *simple) = (left, right);
    }
}

fn parts(item: &Item) -> Vec<Item> {
    if item.parts.is_empty() {
        return vec![item.clone()];
    }
    let part =
        |ratio: &super::Ratio| Item { readings: vec![Reading::Number(*ratio)], parts: Vec::new(), ..item.clone() };
    item.parts.iter().map(part).collect()
}
