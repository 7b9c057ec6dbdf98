//! The rules `guard-condition` and `guard-exception`: under which conditions something holds, and when not.

use super::MeaningDifference;
use super::lexicon::{Condition, Mark, Reach, Strength};
use super::marked::{ContentWord, FoundMark, MarkedSentence, distinct, shared};
use super::pair::Pair;
use crate::finding::Severity;

const HELP: &str =
    "keep the condition with its sentence: if, only if, in some countries, where possible, as far as the law allows";

/// Conditions of the source that the passage lost, and those that it adds.
pub(super) fn lost_or_added(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = if pair.is_translation { lost_in_translation(pair) } else { lost(pair) };
    if differences.is_empty() {
        differences.extend(added(pair));
    }
    differences
}

/// Conditions of the rendered sentences of the source that neither the passage nor what goes with it has.
fn lost(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = Vec::new();
    if pair.asks() {
        return differences;
    }
    for sentence in pair.rendered() {
        let mut told: Vec<Condition> = Vec::new();
        for (condition, found) in sentence.conditions() {
            if told.contains(&condition)
                || !is_told_of(pair, sentence, condition, found)
                || is_kept(pair, sentence, condition, found)
            {
                continue;
            }
            told.push(condition);
            differences.push(told_lost("guard-condition", condition, found));
        }
    }
    differences
}

/// Returns `true` if the loss of a condition is told at all.
fn is_told_of(pair: &Pair<'_>, sentence: &MarkedSentence, condition: Condition, found: &FoundMark) -> bool {
    match condition {
        Condition::Unless | Condition::Differs => false,
        // `When you are arrested, …` is a condition; another `when` may be a time.
        Condition::When => found.at == 0 || is_full(pair, sentence),
        Condition::Some | Condition::Weak | Condition::Whatever => is_full(pair, sentence),
        // The items of a list say in which cases.
        Condition::If => found.at == 0 || !pair.rendering.sentences.iter().any(|sentence| sentence.leads),
        // `Without which you cannot` says that it is needed.
        Condition::Without => {
            let is_behind = |other: &FoundMark| (1..6).contains(&other.at.wrapping_sub(found.at));
            found.at > 0
                && distinct(&pair.rendering_stems()) >= 1
                && !sentence.marks.iter().any(|other| other.mark.denies() && is_behind(other))
        }
        _ => true,
    }
}

/// Returns `true` if the passage says most of a sentence, or says little else.
fn is_full(pair: &Pair<'_>, sentence: &MarkedSentence) -> bool {
    let (own, stems) = (pair.rendering_stems(), sentence.stems());
    shared(&stems, &own) * 2 >= distinct(&stems) || shared(&own, &stems) * 10 >= (distinct(&own) * 6).max(10)
}

fn told_lost(rule: &'static str, condition: Condition, found: &FoundMark) -> MeaningDifference {
    let is_weak = matches!(condition, Condition::Some | Condition::Possible);
    let severity = if is_weak { Severity::Warning } else { Severity::Error };
    let message =
        format!("the source says `{}`, and the sentence says it without a condition of that kind", found.shown);
    MeaningDifference::new(rule, severity, (&found.shown, ""), message, HELP)
}

/// Returns `true` if the second condition can stand for the first.
fn stands_for(condition: Condition, other: Condition) -> bool {
    use Condition::{Differs, If, Law, Only, OnlyIf, Possible, Some, Suitable, Unless, Weak, Whatever, When, Without};
    match condition {
        If => matches!(other, If | When | Weak | OnlyIf | Unless | Possible | Suitable | Law),
        When | Weak => true,
        Only => matches!(other, Only | OnlyIf | Unless),
        OnlyIf => matches!(other, OnlyIf | Unless),
        Some => matches!(other, Some | Suitable | Law | Differs),
        Differs => matches!(other, Differs | Some | Law),
        Without => matches!(other, Without | Unless | Only | OnlyIf | Whatever),
        Whatever => matches!(other, Whatever | Without | Unless),
        Possible => matches!(other, Possible | If | When | Weak),
        Suitable => matches!(other, Suitable | If | When | Weak),
        Law => matches!(other, Law | If | Differs),
        Unless => matches!(other, Unless | Only | OnlyIf | If),
    }
}

fn has(sentence: &MarkedSentence, condition: Condition) -> bool {
    sentence.conditions().iter().any(|(other, _)| stands_for(condition, *other))
}

fn is_kept(pair: &Pair<'_>, source: &MarkedSentence, condition: Condition, found: &FoundMark) -> bool {
    if pair.rendering.sentences.iter().any(|sentence| has(sentence, condition)) {
        return true;
    }
    let may = |mark: &Mark| matches!(mark, Mark::Strength(Strength::May | Strength::MayNot));
    let near = |sentence: &MarkedSentence| {
        let holds =
            |mark: &Mark| matches!(mark, Mark::NearNot | Mark::Contrary(_) | Mark::Condition(Condition::Without));
        sentence.marks.iter().filter(|found| holds(&found.mark)).count()
    };
    let theirs: usize = pair.rendering.sentences.iter().map(|sentence| near(sentence)).sum();
    // A ban keeps its `without`: `do not withdraw it without advice`.
    let bans = |sentence: &MarkedSentence| sentence.marks.iter().filter(|found| found.mark.denies()).count();
    let own: usize = pair.rendering.sentences.iter().map(|sentence| bans(sentence)).sum();
    let is_before = |ban: &FoundMark| ban.mark.denies() && ban.at < found.at && ban.clause + 1 == found.clause;
    let is_alone =
        condition == Condition::Without && pair.source.sentences.len() == 1 && source.marks.iter().any(is_before);
    let denies = own > if is_alone { bans(source) } else { 0 }
        || theirs + usize::from(condition == Condition::Without) > near(source);
    let is_otherwise_said = match condition {
        // `A disability does not change it` holds if you have one.
        Condition::If => {
            let whatever = |mark: &Mark| *mark == Mark::Condition(Condition::Whatever);
            let supposed = source.stems_of(found.clause);
            pair.asks() || pair.renders(whatever) && shared(&supposed, &pair.rendering_stems()) >= 1
        }
        Condition::Some => pair.renders(may) && source.first(may).is_none(),
        Condition::Law => pair.renders(|mark| matches!(mark, Mark::Law(_))),
        Condition::Only | Condition::Without => denies,
        _ => false,
    };
    // Another sentence of the source says the same words without it.
    let stems = source.stems();
    let is_free = |other: &&&MarkedSentence| {
        let own = other.stems();
        !std::ptr::eq(**other, source)
            && shared(&stems, &own) == distinct(&stems)
            && own.len() == stems.len()
            && !has(other, condition)
    };
    let is_free_of_it = defines(pair);
    let is_otherwise_said =
        is_otherwise_said || is_free_of_it || pair.source.sentences.iter().filter(is_free).count() > 0;
    is_otherwise_said || !is_about(pair, source, found) || is_kept_nearby(pair, source, condition, found)
}

/// Returns `true` if the passage says what a term means that stands alone in its source: `To appeal is to ask …`.
fn defines(pair: &Pair<'_>) -> bool {
    let own = pair.rendering_stems();
    let is_term = |sentence: &&&MarkedSentence| {
        let stems = sentence.stems();
        let is_bare = sentence.words.last().is_some_and(|word| word.mark.is_none()) && sentence.size() <= 3;
        is_bare && !stems.is_empty() && shared(&stems, &own) == distinct(&stems)
    };
    let acts = pair.rendering.sentences.iter().any(|sentence| !sentence.all_strengths().is_empty());
    pair.source.sentences.len() > 1 && !acts && pair.source.sentences.iter().filter(is_term).count() > 0
}

/// Returns `true` if the passage renders what a mark limits: a condition at the beginning limits the clauses behind it,
/// another those before it, and other marks their own clause and the one before.
pub(super) fn is_about(pair: &Pair<'_>, source: &MarkedSentence, found: &FoundMark) -> bool {
    let (own, all) = (pair.rendering_stems(), source.stems());
    if own.is_empty() || all.is_empty() {
        return true;
    }
    let supposed = source.stems_of(found.clause);
    let is_without = found.mark == Mark::Condition(Condition::Without) && found.at > 0;
    // `Can be refused only if`, in one phrase around the verb.
    let is_inside = |word: &&ContentWord| (found.at..found.last).contains(&word.at);
    let inside: Vec<&str> = source.content.iter().filter(is_inside).map(|word| word.stem.as_str()).collect();
    if found.mark == Mark::Condition(Condition::OnlyIf) && !inside.is_empty() {
        return shared(&own, &inside) >= 1;
    }
    // `Still, if a judge decides it, …`: nothing that it could limit stands before it.
    let can_lead = found.mark != Mark::Condition(Condition::OnlyIf);
    let leads = can_lead && (0..found.clause).all(|clause| source.stems_of(clause).is_empty());
    let first = if leads { 0 } else { found.clause };
    // `Help them and, as far as the law permits, protect them`: it limits what follows.
    let follows = source.follows_pairing(found.clause);
    let is_limited = |clause: usize| match (found.mark.parts_clause(), first) {
        _ if follows => clause == found.clause + 1,
        _ if is_without => Some(clause) == (0..found.clause).rev().find(|own| !source.stems_of(*own).is_empty()),
        (false, clause_of) if !supposed.is_empty() && (found.at > 0 || supposed.len() != 1) => {
            clause == clause_of || clause + 1 == clause_of
        }
        (_, 0) => clause > found.clause,
        (_, clause_of) => (source.first_clause_with(clause_of)..clause_of).contains(&clause),
    };
    let is_single = source.clause_count() < 2;
    let is_main = |word: &&ContentWord| match is_single {
        true => found.at == 0 || word.at < found.at,
        false => is_limited(word.clause),
    };
    let main: Vec<&str> = source.content.iter().filter(is_main).map(|word| word.stem.as_str()).collect();
    let said = shared(&own, &main);
    let condition = if is_single { 0 } else { shared(&own, &supposed) };
    // `A room without steps`: what it limits stands right before it.
    let limited = found.clause.checked_sub(1).map(|clause| source.stems_of(clause)).unwrap_or_default();
    let is_before = found.mark == Mark::Reach(Reach::Before) && !leads && limited.len() >= 2;
    if is_before && shared(&own, &limited) * 2 >= distinct(&limited) && condition == 0 {
        return true;
    }
    let beside = source.content.iter().rev().find(|word| word.at < found.at);
    let is_beside = beside.is_some_and(|word| found.at - word.at <= 2 && shared(&own, &[word.stem.as_str()]) == 1);
    if is_without && is_beside && condition == 0 {
        return true;
    }
    if is_without && !is_single && said < 2.min(distinct(&main)) {
        return false;
    }
    if said == 0 {
        return pair.source.sentences.len() == 1 && condition == 0 && shared(&own, &all) == 0;
    }
    let (main, own) = (distinct(&main), distinct(&own));
    said >= condition && (said >= 2 || said * 3 >= main.min(own) && (said * 4 >= main || said == own))
}

/// Returns `true` if a sentence around the passage has the condition: the line that leads to its list, a question before
/// it, one beside it, or another sentence that renders the same sentence of the source.
fn is_kept_nearby(pair: &Pair<'_>, source: &MarkedSentence, condition: Condition, found: &FoundMark) -> bool {
    use Condition::{Differs, If, Law, Possible, Some, Suitable, Unless, Whatever, Without};
    let before = &pair.rendering.before;
    let stems = source.stems();
    let enough = if condition == Some && source.clause_count() == 1 { 2 } else { 1 };
    let is_about = |sentence: &MarkedSentence| shared(&stems, &sentence.stems()) >= enough;
    let mut asked = before.iter().skip(1).rev().take(3).filter(|sentence| sentence.is_question);
    let supposed = source.stems_of(found.clause);
    let is_supposed = |sentence: &&MarkedSentence| {
        let stems = sentence.stems();
        sentence.is_question && (supposed.is_empty() || stems.is_empty() || shared(&stems, &supposed) >= 1)
    };
    let is_asked = before.len() > 1 && before.last().is_some_and(is_supposed);
    let is_said =
        before.last().is_some_and(|sentence| has(sentence, condition) && shared(&supposed, &sentence.stems()) >= 1);
    if is_said || condition == If && (is_asked || asked.any(|sentence| is_about(sentence))) {
        return true;
    }
    let near: Vec<_> = before.iter().skip(1).rev().take(2).chain(pair.rendering.after.iter().take(2)).collect();
    let says_it = |sentence: &&&MarkedSentence, condition: Condition| {
        sentence.conditions().iter().any(|(other, _)| *other == condition)
    };
    let is_free = |mark: &Mark| *mark == Mark::Strength(Strength::NeedNot);
    let goes_with = |sentence: &MarkedSentence| enough == 1 && condition == Some || is_about(sentence);
    // `Check the phone. Do so only with their consent.`
    let is_added = condition == If
        && found.at > 0
        && pair.rendering.after.first().is_some_and(|next| says_it(&next, Condition::OnlyIf));
    let is_beside = is_added
        || match condition {
            Some | Law if near.iter().any(|sentence| says_it(sentence, Differs) && goes_with(sentence)) => true,
            Law | Unless | Some | Without | Whatever | Suitable | Possible => {
                let beside = near.iter().filter(|sentence| sentence.leads || is_about(sentence));
                beside.filter(|sentence| says_it(sentence, condition)).count() > 0
                || condition == Without && near.iter().any(|sentence| sentence.first(is_free).is_some())
                // `Without an extra price`, and behind it: `It should not cost more.`
                || condition == Without
                    && pair.rendering.after.first().is_some_and(|next| {
                        next.first(Mark::denies).is_some() && shared(&supposed, &next.stems()) >= 1
                    })
            }
            _ => false,
        };
    let says = |sentence: &&MarkedSentence| match condition {
        If => has(sentence, If) || sentence.is_question || has(sentence, Some),
        condition => !sentence.is_question && has(sentence, condition),
    };
    is_beside || pair.companions(source).iter().any(says)
}

/// Conditions of the source for which a translation has neither one of the kind nor another that can stand for it.
fn lost_in_translation(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let ours: Vec<_> = pair.source.sentences.iter().flat_map(|sentence| sentence.conditions()).collect();
    let mut theirs: Vec<Condition> = pair.rendering_conditions().into_iter().map(|(condition, _)| condition).collect();
    let mut take = |is: &dyn Fn(Condition) -> bool| {
        let place = theirs.iter().position(|other| is(*other));
        place.map(|place| theirs.swap_remove(place)).is_some()
    };
    let open: Vec<_> = ours.into_iter().filter(|(condition, _)| !take(&|other| other == *condition)).collect();
    let denies = |mark: &Mark| mark.is_near() || mark.denies();
    for (condition, found) in open {
        let is_told = match condition {
            Condition::Unless | Condition::When | Condition::Weak | Condition::Differs => false,
            // `Does not change` may be said with any other denial.
            Condition::Without | Condition::Whatever => !pair.renders(denies),
            _ => true,
        };
        let is_limit = |other: Condition| (condition, other) == (Condition::OnlyIf, Condition::Only);
        if is_told && !take(&|other| stands_for(condition, other) || is_limit(other)) {
            return vec![told_lost("guard-condition", condition, found)];
        }
    }
    Vec::new()
}

/// Conditions of the passage of which neither its source nor the section around that says anything.
fn added(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    if pair.asks() {
        return Vec::new();
    }
    let said = |sentence: &MarkedSentence| {
        sentence.conditions().into_iter().map(|(condition, _)| condition).collect::<Vec<_>>()
    };
    let own: Vec<Condition> = pair.source.sentences.iter().flat_map(|sentence| said(sentence)).collect();
    let around: Vec<Condition> = Pair::around(pair.source).flat_map(said).collect();
    let is_new = |condition: Condition| {
        let stands = |other: &Condition| stands_for(condition, *other) || stands_for(*other, condition);
        !own.iter().any(stands) && (pair.is_translation || !around.iter().any(stands))
    };
    let is_told = |condition: Condition| {
        matches!(condition, Condition::If | Condition::Suitable | Condition::Law | Condition::OnlyIf | Condition::Some)
    };
    // `They sometimes must` limits a duty.
    let limits = |found: &FoundMark| {
        pair.rendering.sentences.iter().any(|sentence| {
            let demands = |(strength, other): &(Strength, &FoundMark)| {
                strength.demands() && other.clause == found.clause && other.at > found.at && other.at - found.last <= 3
            };
            sentence.marks.iter().any(|own| std::ptr::eq(own, found)) && sentence.all_strengths().iter().any(demands)
        })
    };
    // A sentence of the section may say as a fact what the condition supposes.
    let is_supposed = |found: &FoundMark| {
        let own = pair
            .rendering
            .sentences
            .iter()
            .find(|sentence| sentence.marks.iter().any(|mark| std::ptr::eq(mark, found)));
        let stems = own.map(|sentence| sentence.stems_of(found.clause)).unwrap_or_default();
        let own = pair.source_stems();
        let is_own = !stems.is_empty() && shared(&stems, &own) == distinct(&stems);
        let is_near = || Pair::around(pair.source).any(|sentence| shared(&stems, &sentence.stems()) >= 1);
        !pair.is_translation && (is_own || is_near())
    };
    // A treaty binds those who joined it, whether or not its source says so.
    let binds = |mark: &Mark| {
        matches!(mark, Mark::Law(_)) || matches!(mark, Mark::Agent(class) if class == "state" || class == "country")
    };
    let is_bound = |condition: Condition| condition == Condition::Law && !pair.is_translation && pair.says(binds);
    let news = pair.rendering_conditions().into_iter().filter(|(condition, found)| {
        is_told(*condition)
            && is_new(*condition)
            && !is_bound(*condition)
            && (*condition != Condition::If || !is_supposed(found))
            && (*condition != Condition::Some || !pair.is_translation && limits(found))
    });
    let tell = |(_, found): (Condition, &FoundMark)| {
        let message = format!("the sentence says `{}`, and its source has no such condition", found.shown);
        MeaningDifference::new("guard-condition", Severity::Warning, ("", &found.shown), message, HELP)
    };
    news.take(1).map(tell).collect()
}

/// Exceptions of the source that the passage lost.
pub(super) fn exceptions(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = Vec::new();
    if pair.asks() && !pair.is_translation {
        return differences;
    }
    for sentence in pair.rendered() {
        let exception = sentence.conditions().into_iter().find(|(condition, _)| *condition == Condition::Unless);
        let Some((condition, found)) = exception else { continue };
        let own = pair.rendering.sentences.iter().any(|sentence| has(sentence, condition));
        let beside = pair.rendering.after.first().into_iter().chain(pair.rendering.before.last());
        let says = |near: &&MarkedSentence| near.conditions().iter().any(|(other, _)| *other == condition);
        let is_near = !pair.is_translation
            && (is_kept_nearby(pair, sentence, condition, found) || beside.copied().any(|near| says(&near)));
        if !own && !is_near && (pair.is_translation || is_about(pair, sentence, found)) {
            differences.push(told_lost("guard-exception", condition, found));
        }
    }
    differences
}
