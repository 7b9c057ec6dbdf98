//! The rule `guard-negation`: a denial that is lost, or that the source does not have.

use super::MeaningDifference;
use super::lexicon::{Condition, Lexicon, Mark, Reach, Strength};
use super::marked::{FoundMark, MarkedSentence, distinct, is_covered, shared};
use super::pair::{Clause, Pair};
use super::polarity;
use crate::finding::Severity;

const RULE: &str = "guard-negation";
const HELP: &str = "a lost or added `not` turns a sentence round: compare it with its source word by word";

/// Denials that differ between a passage and its source.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = traps(pair);
    differences.extend(if pair.is_translation { translated(pair) } else { turned(pair) });
    differences
}

/// Words of the passage that some readers take for a ban and others for no duty.
fn traps(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let found = pair.rendering.sentences.iter().find_map(|sentence| sentence.first(|mark| *mark == Mark::Trap));
    let tell = |found: &FoundMark| {
        let message = format!("`{}` reads as a ban to some and as no duty to others", found.shown);
        let help = "write that nobody has to, or that nobody may";
        MeaningDifference::new(RULE, Severity::Warning, ("", &found.shown), message, help)
    };
    found.map(tell).into_iter().collect()
}

pub(super) fn denials(sentence: &MarkedSentence) -> Vec<&FoundMark> {
    denials_among(sentence, &sentence.marks)
}

fn denials_of<'a>(clause: Clause<'a>) -> Vec<&'a FoundMark> {
    denials_among(clause.sentence, clause.sentence.marks_of(clause.number))
}

fn denials_among<'a>(sentence: &'a MarkedSentence, marks: &'a [FoundMark]) -> Vec<&'a FoundMark> {
    // `not refuse` says yes, and so does `without which you cannot`.
    let is_double = |found: &FoundMark| match found.mark {
        Mark::Not => sentence.marks_at(found.at + 1..found.at + 2).iter().any(|other| other.mark.is_near()),
        _ => {
            let before = sentence.marks_at(found.at.saturating_sub(5)..found.at);
            before.iter().any(|other| other.mark == Mark::Condition(Condition::Without) && other.clause == found.clause)
        }
    };
    marks.iter().filter(|found| found.mark.denies() && !is_double(found)).collect()
}

/// Words that are denied on one side and said on the other.
fn turned(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    if pair.asks() && !source.iter().any(|sentence| sentence.is_question) {
        return Vec::new();
    }
    // `No, …` and `Not for …` answer a question.
    let begins = |sentence: &&MarkedSentence| {
        sentence.marks.first().is_some_and(|found| found.at == 0 && found.mark == Mark::Not)
    };
    let is_answer = pair.rendering.before.last().is_some_and(|sentence| sentence.is_question);
    if is_answer && rendering.first().is_some_and(begins) {
        return Vec::new();
    }
    // `No name goes on without consent` and `only with consent`.
    let is_twice = source.iter().any(|sentence| {
        sentence.first(|mark| *mark == Mark::Condition(Condition::Without)).is_some()
            && sentence.first(Mark::denies).is_some()
    });
    let allows = pair.renders(|mark| *mark == Mark::Strength(Strength::May));
    if is_twice && !allows && pair.renders(|mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf)))
    {
        return Vec::new();
    }
    if explains_denial(pair) {
        return Vec::new();
    }
    // `It differs from country to country` and `not every country has it`.
    let differs = |mark: &Mark| *mark == Mark::Condition(Condition::Differs);
    let is_part = |mark: &Mark| *mark == Mark::Condition(Condition::Some);
    if pair.says(differs) && !pair.says(Mark::denies) && pair.renders(is_part) {
        return Vec::new();
    }
    let lost = lost_by_words(pair).or_else(|| gained_by_words(pair));
    let told =
        lost.or_else(|| gained_by_clause(pair)).or_else(|| gained_by_count(pair)).or_else(|| lost_by_whole(pair));
    let told = told.or_else(|| lost_by_clause(pair));
    told.or_else(|| polarity::turned(pair)).into_iter().collect()
}

/// Returns `true` if the passage explains behind a colon a word that holds a denial: `confidential: nobody else reads it`.
fn explains_denial(pair: &Pair<'_>) -> bool {
    let [sentence] = pair.rendering.sentences.as_slice() else { return false };
    let Some(colon) = sentence.words.iter().position(|word| word.mark == Some(':')) else { return false };
    let is_kept = |found: &FoundMark| {
        let same = |own: &FoundMark| own.mark.is_near() && own.at < colon && own.shown == found.shown;
        found.mark.is_near() && sentence.marks.iter().any(same)
    };
    let marks = || pair.source.sentences.iter().flat_map(|sentence| &sentence.marks);
    marks().any(is_kept)
        && !marks().any(|found| found.mark.denies())
        && sentence.marks.iter().filter(|found| found.mark.denies()).all(|found| found.at > colon)
}

/// A denial of the source whose words the passage says.
fn lost_by_words(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let own = pair.rendering_stems();
    let best = source.iter().max_by_key(|sentence| shared(&own, &sentence.stems())).copied();
    let best: Vec<&MarkedSentence> = best.into_iter().collect();
    let spare = near(rendering, true).saturating_sub(near(&best, false));
    let lost = uncovered(&best, rendering, spare, is_covered)?;
    // The passage renders the clause that denies, and not another of its sentence.
    let among = pair.source_clauses();
    // `Never let an address, a name or a photograph reach it` denies over commas.
    let reaches = |clause: &Clause<'_>, found: &FoundMark| {
        let (stems, reached) = (clause.stems(), clause.sentence.reached_far(found));
        found.clause < clause.number && !stems.is_empty() && shared(&stems, &reached) == distinct(&stems)
    };
    let denies = |clause: &Clause<'_>| {
        let is_it = |found: &&FoundMark| found.clause == clause.number || reaches(clause, found);
        denials(clause.sentence).iter().any(|found| found.shown == lost.shown && is_it(found))
    };
    let renders = |clause: Clause<'_>| {
        let (alike, count) = Pair::alike(clause, &among);
        // Nor the clause that says the same words without a denial.
        let share = |other: &Clause<'_>| shared(&clause.stems(), &other.stems());
        let most =
            |denied: bool| alike.iter().filter(|other| denies(other) == denied).map(share).max().unwrap_or_default();
        let is_its = alike.iter().any(denies) && most(true) >= most(false);
        count == 0 || (count >= 2 || count == distinct(&clause.stems())) && is_its
    };
    pair.rendering_clauses().into_iter().any(renders).then(|| tell_lost(Some(lost)))
}

/// A denial of the passage whose words the source says, or that stands beside a source without any.
fn gained_by_words(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let spare = near(source, false).saturating_sub(near(rendering, false));
    let gained = uncovered(rendering, source, spare, |stems, other| shared(stems, other) >= 1);
    let none = || first(rendering).filter(|_| !pair.says(Mark::holds_denial));
    let is_new = |found: &&FoundMark| !polarity::is_shared(rendering, found, source);
    gained.or_else(none).filter(is_new).map(|found| tell_gained(Some(found)))
}

/// A denial in a clause beside clauses of the source that deny nothing.
fn gained_by_clause(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let kinds: Vec<u8> =
        source.iter().flat_map(|sentence| sentence.all_strengths()).map(|(strength, _)| strength.kind()).collect();
    let is_spare = near(source, false) > near(rendering, false);
    let among = pair.source_clauses();
    let reach = |sentence: &'_ MarkedSentence, found: &FoundMark| -> Vec<String> {
        let reached = if found.mark.is_near() { sentence.behind(found) } else { sentence.reached_far(found) };
        let reached = if reached.is_empty() { sentence.stems_of(found.clause) } else { reached };
        reached.into_iter().map(str::to_owned).collect()
    };
    for clause in pair.rendering_clauses() {
        for found in denials_of(clause) {
            let is_of_kind = matches!(found.mark, Mark::Strength(strength) if kinds.contains(&strength.kind()));
            let (alike, count) = Pair::alike(clause, &among);
            let is_close = count > 0 && count * 2 >= distinct(&clause.stems());
            let is_trap = found.mark == Mark::Trap && kinds.contains(&1);
            if is_of_kind || is_trap || !is_close || alike.iter().any(|other| denies_near(other, is_spare)) {
                continue;
            }
            let own = clause.sentence.behind(found);
            let own = if own.is_empty() { clause.stems() } else { own };
            let is_touched = source.iter().any(|sentence| {
                sentence.marks.iter().filter(|other| other.mark.holds_denial()).any(|other| {
                    let reached = reach(sentence, other);
                    let reached: Vec<&str> = reached.iter().map(String::as_str).collect();
                    reached.is_empty() || shared(&own, &reached) >= 1
                })
            });
            if !is_touched {
                return Some(tell_gained(Some(found)));
            }
        }
    }
    None
}

/// Returns `true` if a clause or one beside it denies; a word that holds a denial counts if one is to spare.
fn denies_near(clause: &Clause<'_>, is_spare: bool) -> bool {
    let near = |mark: &Mark| matches!(mark, Mark::NearNot | Mark::Contrary(_) | Mark::Condition(Condition::Without));
    clause.sentence.marks.iter().any(|found| {
        let is_before = found.clause == clause.number || found.clause + 1 == clause.number;
        let is_close = is_before || found.clause == clause.number + 1;
        is_before && found.mark.denies() || is_spare && is_close && near(&found.mark)
    })
}

/// More denials than the source has in whatever words.
fn gained_by_count(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let marks = pair.source.sentences.iter().flat_map(|sentence| &sentence.marks);
    let ours = marks.filter(|found| found.mark.holds_denial()).count();
    let rendering = &pair.rendering.sentences;
    // `No … nadie` denies once.
    let is_doubled =
        rendering.iter().any(|sentence| Lexicon::of(&sentence.lang).is_some_and(|lexicon| lexicon.denies_twice));
    let each = || rendering.iter().map(|sentence| denials(sentence).len()).sum();
    let theirs: usize = if is_doubled { count(rendering) } else { each() };
    (ours > 0 && theirs > ours).then(|| tell_gained(first(&pair.rendering.sentences)))
}

/// A denial of the only sentence of the source, if the passage denies nothing and says `always`, `all` or `something`, or
/// if it is nearly as long; and `not every`, told as `every`.
fn lost_by_whole(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let holds = |mark: &Mark| *mark == Mark::Condition(Condition::Whatever) || mark.holds_denial();
    if pair.renders(holds) {
        return None;
    }
    let whole = |mark: &Mark| matches!(mark, Mark::Reach(Reach::All | Reach::Always | Reach::One));
    let not_every = pair.source.sentences.iter().find_map(|sentence| {
        sentence.marks.iter().find(|found| found.mark == Mark::NearNot && found.shown.contains(' '))
    });
    let is_every = |found: &&FoundMark| {
        found.shown.to_lowercase().starts_with("not ") && pair.renders(|mark| *mark == Mark::Reach(Reach::All))
    };
    if let Some(found) = not_every.filter(is_every) {
        return Some(tell_lost(Some(found)));
    }
    let [sentence] = pair.source.sentences.as_slice() else { return None };
    let lost = denials(sentence);
    let [found, ..] = lost.as_slice() else { return None };
    let words: usize = pair.rendering.sentences.iter().map(|sentence| sentence.size()).sum();
    let own: Vec<&str> = pair.rendering_stems();
    let is_said = polarity::denied(sentence, found).is_none_or(|word| shared(&[&word.stem], &own) == 1);
    // `It should come in time and not cost anything` says two things.
    let is_one = sentence.all_strengths().is_empty() || found.mark.is_strength();
    let is_whole =
        (is_said || is_one) && sentence.clause_count() == 1 && lost.len() == 1 && words * 5 >= sentence.size() * 3;
    let is_all = pair.renders(whole) && !pair.says(whole);
    (is_whole || is_all).then(|| tell_lost(Some(found)))
}

/// A denial in a clause of the source whose words clauses of the passage say without one.
fn lost_by_clause(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let theirs = pair.rendering_clauses();
    for clause in pair.source_clauses() {
        let Some(found) = denials_of(clause).first().copied() else { continue };
        let reached = clause.sentence.reached(found);
        let reached = if reached.is_empty() { clause.stems() } else { reached };
        let (alike, count) = Pair::alike(clause, &theirs);
        let said: Vec<&str> = alike.iter().flat_map(|other| other.stems()).collect();
        let denies = |other: &Clause<'_>| {
            let is_close = |found: &FoundMark| found.clause.abs_diff(other.number) <= 1;
            other.sentence.marks.iter().any(|found| is_close(found) && found.mark.holds_denial())
        };
        // Another clause of the source says the same words, and denies nothing.
        let share = |other: &Clause<'_>| shared(&other.stems(), &said);
        let is_free = |other: &Clause<'_>| {
            let mut marks = other.sentence.marks.iter();
            !marks.any(|found| found.clause == other.number && found.mark.holds_denial())
        };
        let is_other = pair.source_clauses().iter().any(|other| is_free(other) && share(other) > share(&clause));
        if count >= 2 && is_covered(&reached, &said) && !is_other && !alike.iter().any(denies) {
            return Some(tell_lost(Some(found)));
        }
    }
    None
}

/// The first denial of sentences whose words others say without so many denials; `spare` words of the others may stand
/// for a denial.
fn uncovered<'a>(
    sentences: &[&'a MarkedSentence],
    others: &[&MarkedSentence],
    spare: usize,
    says: fn(&[&str], &[&str]) -> bool,
) -> Option<&'a FoundMark> {
    let stems: Vec<&str> = others.iter().flat_map(|sentence| sentence.stems()).collect();
    let mut covered = Vec::new();
    for sentence in sentences {
        let is_said = |found: &&FoundMark| {
            let reached = sentence.reached(found);
            let clause = sentence.stems_of(found.clause);
            says(&reached, &stems)
                || reached.is_empty()
                    && (clause.is_empty() && sentence.clause_count() < 2 || is_covered(&clause, &stems))
        };
        let mut said: Vec<&FoundMark> = denials(sentence).into_iter().filter(is_said).collect();
        said.dedup_by_key(|found| found.clause);
        covered.extend(said);
    }
    let others: usize = others.iter().map(|sentence| denials(sentence).len()).sum();
    (covered.len() > others + spare).then(|| covered.first().copied()).flatten()
}

fn first<'a>(sentences: &[&'a MarkedSentence]) -> Option<&'a FoundMark> {
    sentences.iter().flat_map(|sentence| denials(sentence)).next()
}

fn count(sentences: &[&MarkedSentence]) -> usize {
    // Denials of one clause go together: `no … nadie`.
    let of_one = |sentence: &&MarkedSentence| {
        let mut clauses: Vec<usize> = denials(sentence).iter().map(|found| found.clause).collect();
        clauses.dedup();
        clauses.len()
    };
    sentences.iter().map(of_one).sum()
}

/// Number of words that hold a denial, with exceptions and `only` if they count.
fn near(sentences: &[&MarkedSentence], counts_only: bool) -> usize {
    // `Not unsafe` holds no denial.
    let is_denied = |sentence: &MarkedSentence, found: &FoundMark| {
        found.mark.is_near()
            && sentence.marks_at(found.at.saturating_sub(1)..found.at).iter().any(|other| other.mark == Mark::Not)
    };
    let marks = sentences.iter().flat_map(|sentence| {
        sentence.marks.iter().filter(move |found| !is_denied(sentence, found)).collect::<Vec<_>>()
    });
    let limits = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless));
    let holds = |mark: &Mark| {
        let says = matches!(mark, Mark::Condition(Condition::Without | Condition::Whatever));
        mark.is_near() || says || counts_only && limits(mark)
    };
    marks.filter(|found| holds(&found.mark)).count()
}

pub(super) fn tell_lost(found: Option<&FoundMark>) -> MeaningDifference {
    let shown = found.map(|found| found.shown.as_str()).unwrap_or_default();
    let message = format!("the source denies something with `{shown}`, and the sentence says it");
    MeaningDifference::new(RULE, Severity::Error, (shown, ""), message, HELP)
}

pub(super) fn tell_turned(source: &str, rendering: &str) -> MeaningDifference {
    let message = format!("the source says `{source}`, the sentence says `{rendering}`: one of them is denied");
    MeaningDifference::new(RULE, Severity::Error, (source, rendering), message, HELP)
}

pub(super) fn tell_gained(found: Option<&FoundMark>) -> MeaningDifference {
    let shown = found.map(|found| found.shown.as_str()).unwrap_or_default();
    let message = format!("the sentence denies something with `{shown}`, and its source says it");
    MeaningDifference::new(RULE, Severity::Error, ("", shown), message, HELP)
}

/// Compares the number of denials of a translation with that of its source.
fn translated(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let (ours, theirs) = (count(source), count(rendering));
    let clauses =
        |sentences: &[&MarkedSentence]| sentences.iter().map(|sentence| sentence.clause_count()).sum::<usize>();
    // Coordinated denials are counted otherwise in other languages, unless the clauses are the same.
    let is_alike = clauses(source) == clauses(rendering);
    let whatever = |sentences: &[&MarkedSentence]| {
        let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
        marks.filter(|found| found.mark == Mark::Condition(Condition::Whatever)).count()
    };
    let all = |sentences: &[&MarkedSentence]| sentences.iter().map(|sentence| denials(sentence).len()).sum::<usize>();
    let (all_ours, all_theirs) = (all(source), all(rendering));
    if (theirs == 0 || is_alike)
        && all_ours > all_theirs
        && all_ours > all_theirs + whatever(rendering) + near(rendering, true).saturating_sub(near(source, false))
    {
        return vec![tell_lost(first(source))];
    }
    // `Does not matter` has a denial of its own.
    if (ours == 0 || is_alike)
        && theirs > ours
        && theirs > ours + whatever(source) + near(source, false).saturating_sub(near(rendering, false))
    {
        return vec![tell_gained(first(rendering))];
    }
    Vec::new()
}
