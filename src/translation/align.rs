//! Which sentences of a translation say what a sentence of the source says.

use super::segment::{Role, runs};
use crate::content::figures;
use crate::document::{Document, Prose};

/// For each run of `source` the run of `translation` that says the same, if there is one. Documents
/// that are built alike pair one to one; others pair where kind, figures and length agree, in order.
pub(super) fn runs_of<'a>(source: &Document, translation: &'a Document) -> Vec<Option<&'a Prose>> {
    let (ours, theirs) = (runs(source), runs(translation));
    let alike = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(one, other)| one.0 == other.0);
    if alike {
        return theirs.into_iter().map(|(_, prose)| Some(prose)).collect();
    }
    let mut found = vec![None; ours.len()];
    for (one, other) in best_path(&ours, &theirs) {
        found[one] = Some(theirs[other].1);
    }
    found
}

/// The pairs of runs that are worth most together, in order (a longest common subsequence by worth).
fn best_path(ours: &[(Role, &Prose)], theirs: &[(Role, &Prose)]) -> Vec<(usize, usize)> {
    let (ours_seen, theirs_seen): (Vec<_>, Vec<_>) = (ours.iter().map(Traits::of).collect(), theirs.iter().map(Traits::of).collect());
    let width = theirs.len() + 1;
    let mut best = vec![0_u32; (ours.len() + 1) * width];
    for one in (0..ours.len()).rev() {
        for other in (0..theirs.len()).rev() {
            let worth = ours_seen[one].worth(&theirs_seen[other]);
            let paired = if worth > 0 { best[(one + 1) * width + other + 1] + worth } else { 0 };
            best[one * width + other] = paired.max(best[(one + 1) * width + other]).max(best[one * width + other + 1]);
        }
    }
    let mut path = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < ours.len() && other < theirs.len() {
        let here = best[one * width + other];
        let worth = ours_seen[one].worth(&theirs_seen[other]);
        if worth > 0 && here == best[(one + 1) * width + other + 1] + worth {
            path.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if here == best[(one + 1) * width + other] {
            one += 1;
        } else {
            other += 1;
        }
    }
    path
}

/// What can be compared of two runs in different languages.
struct Traits {
    role: Role,
    sentences: usize,
    letters: usize,
    figures: Vec<String>,
}

impl Traits {
    fn of((role, prose): &(Role, &Prose)) -> Self {
        let text: Vec<String> = prose.iter().map(crate::document::Sentence::text).collect();
        let text = text.join(" ");
        let mut figures = figures(&text);
        figures.sort();
        Self { role: *role, sentences: prose.len(), letters: text.chars().count(), figures }
    }

    fn worth(&self, other: &Self) -> u32 {
        if self.role != other.role || (self.sentences == 0) != (other.sentences == 0) {
            return 0;
        }
        let long = self.letters.max(other.letters).max(1);
        let near = self.letters.min(other.letters) * 4 / long;
        let figures = match (self.figures == other.figures, self.figures.is_empty()) {
            (true, false) => 6,
            (true, true) => 2,
            (false, _) => 0,
        };
        1 + figures + 3 * u32::from(self.sentences == other.sentences) + u32::try_from(near).unwrap_or(0)
    }
}

/// Lays the sentences of a run beside `count` sentences of the source: for each, the sentences that
/// say it. Counts that agree pair one to one; with more sentences some lie together, with fewer some
/// have none, so that lengths agree best.
pub(super) fn sentences(source: &[usize], translation: &[usize]) -> Vec<std::ops::Range<usize>> {
    let (many, few) = (translation.len(), source.len());
    if many == few {
        return (0..few).map(|index| index..index + 1).collect();
    }
    let total = |lengths: &[usize]| lengths.iter().sum::<usize>().max(1);
    let (ours, theirs) = (total(source), total(translation));
    // Where each sentence ends, in thousandths of the run.
    let ends = |lengths: &[usize], whole: usize| {
        let mut sum = 0;
        lengths.iter().map(|length| { sum += length; sum * 1000 / whole }).collect::<Vec<_>>()
    };
    let (ours, theirs) = (ends(source, ours), ends(translation, theirs));
    let mut from = 0;
    let mut ranges = Vec::new();
    for (index, end) in ours.iter().enumerate() {
        let left = few - index - 1;
        let to = if left == 0 {
            many
        } else if many > few {
            // At least one for this sentence and one for each that follows.
            let near = (from + 1..=many - left).min_by_key(|to| theirs[to - 1].abs_diff(*end));
            near.unwrap_or(from + 1)
        } else {
            // The first sentence always has words, so that those of others can be joined to it.
            let least = if index == 0 { 1 } else { from.max((many + index + 1).saturating_sub(few)) };
            let most = (from + 1).min(many);
            (least.min(most)..=most).min_by_key(|to| theirs[to.saturating_sub(1)].abs_diff(*end)).unwrap_or(most)
        };
        ranges.push(from..to.max(from));
        from = to.max(from);
    }
    ranges
}
