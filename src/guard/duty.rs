//! Duties, rights, limits and dangers of a sentence, which a plain text must not leave out.

use serde::Serialize;

use super::lexicon::{Condition, Lexicon, Mark, Reach, Strength};
use super::marked::read;
use crate::lang::Lang;

/// Something that a reader may not lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Duty {
    /// Somebody must do something.
    Obligation,
    /// Something must not be done.
    Prohibition,
    /// Somebody has a right, or may do something.
    Right,
    /// Something ends on a day.
    Deadline,
    /// Something holds under a condition.
    Condition,
    /// A condition or advice that keeps a reader safe.
    Safeguard,
    /// Danger.
    Warning,
}

/// Lists what a sentence holds that no rendering may leave out; `None` if the language has no lexicon.
#[must_use]
pub fn duties(text: &str, lang: &Lang) -> Option<Vec<Duty>> {
    Lexicon::of(lang)?;
    let sentence = read(text, lang);
    let has_risk = sentence.first(|mark| matches!(mark, Mark::Risky(_))).is_some();
    let mut duties: Vec<Duty> = Vec::new();
    for found in &sentence.marks {
        duties.extend(match found.mark {
            Mark::Strength(Strength::Must | Strength::Should | Strength::Asked | Strength::Consider) => {
                Some(Duty::Obligation)
            }
            Mark::Strength(Strength::MustNot | Strength::MayNot | Strength::ShouldNot) | Mark::Trap => {
                Some(Duty::Prohibition)
            }
            Mark::Strength(Strength::Right | Strength::May | Strength::NeedNot) => Some(Duty::Right),
            Mark::Reach(Reach::Until | Reach::Soon) => Some(Duty::Deadline),
            Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless) => Some(Duty::Safeguard),
            Mark::Condition(_) if has_risk => Some(Duty::Safeguard),
            Mark::Condition(
                Condition::If | Condition::Suitable | Condition::Law | Condition::Possible | Condition::Some,
            ) => Some(Duty::Condition),
            Mark::Risky(_) if sentence.marks.iter().any(|other| other.mark.denies()) => Some(Duty::Warning),
            _ => None,
        });
    }
    duties.sort_unstable();
    duties.dedup();
    Some(duties)
}
