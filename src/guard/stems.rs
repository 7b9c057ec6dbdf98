//! Lists of stems: how many two of them share. Each costs about its length, whoever wrote it.

/// Number of comparisons up to which two lists are compared stem by stem.
const FEW: usize = 64;

/// The stems of a list in order, each once.
#[derive(Debug, Clone)]
pub(super) struct StemSet<S>(Vec<S>);

impl<S: AsRef<str> + Ord> StemSet<S> {
    pub(super) fn of(mut stems: Vec<S>) -> Self {
        stems.sort_unstable();
        stems.dedup();
        Self(stems)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Counts the stems that another set has, too.
    pub(super) fn shared(&self, other: &Self) -> usize {
        self.0.iter().filter(|stem| other.holds((*stem).as_ref())).count()
    }

    /// Returns `true` if a stem of the set is of the same word: it is equal, or one is the beginning of the other.
    fn holds(&self, stem: &str) -> bool {
        #[cfg(test)]
        work::add(1);
        // Stems that begin with this one stand together, behind all smaller ones.
        let next = self.0.get(self.0.partition_point(|other| other.as_ref() < stem));
        let has = |beginning: &str| self.0.binary_search_by(|other| other.as_ref().cmp(beginning)).is_ok();
        next.is_some_and(|next| is_same(stem, next.as_ref())) || beginnings(stem).any(has)
    }
}

/// Counts the stems of a list, each once.
pub(super) fn distinct(stems: &[&str]) -> usize {
    StemSet::of(stems.to_vec()).len()
}

/// Counts the stems that two lists share.
pub(super) fn shared(one: &[&str], other: &[&str]) -> usize {
    if one.len() * other.len() > FEW {
        return StemSet::of(one.to_vec()).shared(&StemSet::of(other.to_vec()));
    }
    #[cfg(test)]
    work::add(one.len() * other.len());
    let mut seen: Vec<&str> = Vec::new();
    for stem in one {
        if other.iter().any(|other| is_same(stem, other)) && !seen.contains(stem) {
            seen.push(stem);
        }
    }
    seen.len()
}

/// Returns `true` if most of the stems of a list are in another.
pub(super) fn is_covered(stems: &[&str], other: &[&str]) -> bool {
    let count = shared(stems, other);
    count >= 1 && count * 2 >= distinct(stems)
}

/// Letters with which a stem may stand for a longer one.
const BEGINNING: usize = 4;

/// Returns `true` for stems of one word: `sign` and `signa`.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let starts = |long: &str, short: &str| long.starts_with(short) && short.chars().count() >= BEGINNING;
    one == other || starts(one, other) || starts(other, one)
}

/// The beginnings of a stem that may stand for it.
fn beginnings(stem: &str) -> impl Iterator<Item = &str> {
    stem.char_indices().skip(BEGINNING).filter_map(|(end, _)| stem.get(..end))
}

/// Counts how often a stem was looked for on this thread.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        static LOOKED_FOR: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add(stems: usize) {
        LOOKED_FOR.set(LOOKED_FOR.get() + stems);
    }

    /// Returns the number of times that a task looked for a stem.
    pub(crate) fn of(task: impl FnOnce()) -> usize {
        let before = LOOKED_FOR.get();
        task();
        LOOKED_FOR.get() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_share_what_they_share_stem_by_stem() {
        let letters = ["a", "b", "é", "ق"];
        let mut lists: Vec<Vec<String>> = Vec::new();
        for seed in 0..40_usize {
            let word = |at: usize| {
                let length = 1 + (at * 7 + seed) % 6;
                (0..length).map(|letter| letters[(at * 31 + letter * (seed + 3) + at / 5) % letters.len()]).collect()
            };
            lists.push((0..20).map(word).collect());
        }
        let mut counts = Vec::new();
        for one in &lists {
            for other in &lists {
                let (one, other): (Vec<&str>, Vec<&str>) =
                    (one.iter().map(String::as_str).collect(), other.iter().map(String::as_str).collect());
                let mut same: Vec<&str> =
                    one.iter().copied().filter(|stem| other.iter().any(|other| is_same(stem, other))).collect();
                same.sort_unstable();
                same.dedup();
                assert_eq!(shared(&one, &other), same.len(), "{one:?} {other:?}");
                counts.push(same.len());
            }
        }
        counts.sort_unstable();
        counts.dedup();
        assert!(counts.len() > 3, "the lists are too much alike to show anything: {counts:?}");
        assert_eq!(shared(&["signa", "sig"].repeat(40), &["sign", "signat"].repeat(40)), 1);
    }
}
