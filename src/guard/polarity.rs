//! Part of the rule `guard-negation`: the words that a denial reaches, and whether the other side denies them too.

use super::MeaningDifference;
use super::lexicon::{Condition, Lexicon, Mark, Reach};
use super::marked::{ContentWord, FoundMark, MarkedSentence, distinct, is_same, shared};
use super::negation::{denials, tell_gained, tell_lost};
use super::pair::Pair;
use super::words::stem;

/// A word that one side denies and the other says.
pub(super) fn turned(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let behind: Behind = |sentence, found| sentence.behind(found);
    let gained = || contradicted(rendering, source, behind).map(|found| tell_gained(Some(found)));
    let lost = contradicted(source, rendering, |_, _| Vec::new()).or_else(|| left_out(source, rendering));
    let told = lost.map(|found| tell_lost(Some(found))).or_else(gained).or_else(|| contrary(pair));
    told.or_else(|| unlawful(pair))
}

/// More words that a denial is about.
type Behind = for<'a> fn(&'a MarkedSentence, &FoundMark) -> Vec<&'a str>;

/// The first denial whose word the others say only where no denial reaches it.
fn contradicted<'a>(
    sentences: &[&'a MarkedSentence],
    others: &[&MarkedSentence],
    behind: Behind,
) -> Option<&'a FoundMark> {
    sentences.iter().find_map(|sentence| {
        denials(sentence).into_iter().find(|found| {
            let Some(word) = denied(sentence, found).or_else(|| ended(sentence, found, others)) else { return false };
            // `Refusing` on both sides stands for no denial.
            let count = |all: &[&MarkedSentence]| {
                all.iter().flat_map(|own| &own.marks).filter(|found| found.mark == Mark::NearNot).count()
            };
            let is_spare = count(others) > count(sentences);
            let says = |all: &[&MarkedSentence], stem: &str, reached: bool| {
                let is_denied = |other: &MarkedSentence, own: &ContentWord| {
                    let holds = |found: &&FoundMark| {
                        found.mark.holds_denial() && (is_spare || found.mark != Mark::NearNot || found.at == own.at)
                    };
                    other.marks.iter().filter(holds).any(|found| reaches(other, found, own))
                };
                all.iter().any(|other| {
                    other.content.iter().any(|own| is_same(&own.stem, stem) && is_denied(other, own) == reached)
                })
            };
            let is_denied = behind(sentence, found).into_iter().chain([word.stem.as_str()]);
            says(others, &word.stem, false)
                && !is_denied.into_iter().any(|stem| says(others, stem, true))
                && !says(sentences, &word.stem, false)
                && is_said(sentence, sentences, others)
        })
    })
}

/// Returns `true` if the others say more than half of a sentence, or if it is the only one.
fn is_said(sentence: &MarkedSentence, sentences: &[&MarkedSentence], others: &[&MarkedSentence]) -> bool {
    let stems = sentence.stems();
    let said: Vec<&str> = others.iter().flat_map(|other| other.stems()).collect();
    sentences.len() == 1 || shared(&stems, &said) * 2 > distinct(&stems)
}

/// A denial of the only sentence, if the others say its words with fewer denials of any kind.
fn left_out<'a>(sentences: &[&'a MarkedSentence], others: &[&MarkedSentence]) -> Option<&'a FoundMark> {
    let [sentence] = sentences else { return None };
    let said: Vec<&str> = others.iter().flat_map(|other| other.stems()).collect();
    let stems = sentence.stems();
    let holds = others.iter().flat_map(|other| &other.marks).filter(|found| found.mark.holds_denial()).count();
    let repeats = |other: &&&MarkedSentence| {
        let lexicon = Lexicon::of(&other.lang);
        other.words.iter().filter(|word| lexicon.is_some_and(|lexicon| lexicon.repeats(&word.folded))).count()
    };
    let holds = holds + others.iter().map(|other| repeats(&other)).sum::<usize>();
    let denials = denials(sentence);
    let always = |mark: &Mark| *mark == Mark::Reach(Reach::Always);
    let is_always = others.iter().any(|other| other.first(always).is_some()) && sentence.first(always).is_none();
    // In one statement three of four words are enough.
    let parts = |mark: Option<char>| matches!(mark, Some(';' | ':'));
    let is_single = !sentence.words.iter().any(|word| parts(word.mark));
    let least = match (is_always, is_single) {
        (true, _) => 60,
        (false, true) => 75,
        (false, false) => 80,
    };
    let is_covered = shared(&stems, &said) * 100 >= distinct(&stems) * least;
    let is_told = |found: &&FoundMark| denied(sentence, found).is_some_and(|word| shared(&[&word.stem], &said) == 1);
    let is_whole = denials.iter().all(is_told);
    let is_covered =
        is_covered && (!is_whole || shared(&stems, &said) * 100 >= distinct(&stems) * least.max(80) || is_always);
    // In several statements the one that denies is said as a whole.
    let is_own = |found: &&FoundMark| {
        let clause = sentence.stems_of(found.clause);
        is_single || shared(&clause, &said) == distinct(&clause)
    };
    let first = denials.iter().copied().filter(is_own).find(is_told);
    first.filter(|_| is_covered && denials.len() > holds)
}

/// A law that the passage says not to exist, and its source names.
fn unlawful(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let is_law = |mark: &Mark| matches!(mark, Mark::Law(_));
    let denied = pair.rendering.sentences.iter().find_map(|sentence| {
        let is = |found: &&FoundMark| {
            let is_its = |law: &FoundMark| is_law(&law.mark) && law.at > found.at && law.clause == found.clause;
            let law = sentence.marks.iter().any(is_its);
            found.mark == Mark::Not && found.at <= 3 && sentence.before(found).is_none() && law
        };
        sentence.marks.iter().find(is)
    });
    let denies = |found: &FoundMark| found.mark == Mark::Not && found.at <= 3;
    let is_said = pair.says(is_law) && !pair.source.sentences.iter().any(|sentence| sentence.marks.iter().any(denies));
    denied.filter(|_| is_said).map(|found| tell_gained(Some(found)))
}

/// The word that a denial denies: the one behind it, or the one before it if none follows or if verbs end a clause.
pub(super) fn denied<'a>(sentence: &'a MarkedSentence, found: &FoundMark) -> Option<&'a ContentWord> {
    if ends_clause(sentence) {
        return sentence.before(found).or_else(|| sentence.object(found));
    }
    let is_near = |word: &&ContentWord| found.at - word.at <= 2;
    // `N’enlève pas`: the verb stands within the phrase.
    let mut within = sentence.content.iter().filter(|word| (found.at..found.last).contains(&word.at));
    if let Some(word) = within.find(|word| !word.stem.starts_with('@')) {
        return Some(word);
    }
    // `The countries may not prosecute`, in the order of Arabic: those who act are not denied.
    let mut behind = sentence.content.iter().filter(|word| word.clause == found.clause && word.at > found.last);
    let acted = behind.find(|word| !word.stem.starts_with('@')).filter(|_| found.mark.is_strength());
    acted.or_else(|| sentence.object(found)).or_else(|| sentence.before(found).filter(is_near))
}

/// The last word before a denial without words of its own, if the others deny nothing: `to release you if you may not`.
fn ended<'a>(sentence: &'a MarkedSentence, found: &FoundMark, others: &[&MarkedSentence]) -> Option<&'a ContentWord> {
    let denies = others.iter().any(|other| other.first(Mark::holds_denial).is_some());
    let is_own = sentence.stems_of(found.clause).is_empty() && found.mark.is_strength();
    let mut words = sentence.content.iter().rev();
    words.find(|word| word.at < found.at && word.clause + 1 == found.clause).filter(|_| is_own && !denies)
}

fn ends_clause(sentence: &MarkedSentence) -> bool {
    Lexicon::of(&sentence.lang).is_some_and(|lexicon| lexicon.denies_clause)
}

/// Returns `true` if the others deny the words of a denial, too.
pub(super) fn is_shared(sentences: &[&MarkedSentence], found: &FoundMark, others: &[&MarkedSentence]) -> bool {
    let of = |sentence: &&&MarkedSentence| sentence.marks.iter().any(|own| std::ptr::eq(own, found));
    let denies = |mark: &Mark| mark.denies() || matches!(mark, Mark::NearNot | Mark::Condition(Condition::Without));
    sentences.iter().find(of).is_some_and(|sentence| denies_too(sentence, found, others, denies))
}

/// Returns `true` if others deny the word that a denial of a sentence denies.
pub(super) fn denies_too(
    sentence: &MarkedSentence,
    found: &FoundMark,
    others: &[&MarkedSentence],
    denies: fn(&Mark) -> bool,
) -> bool {
    let is_beside = |word: &&ContentWord| word.at - found.last <= 2;
    let objects: Vec<&str> = match ends_clause(sentence) {
        true => sentence.stems_of(found.clause),
        false => sentence.object(found).filter(is_beside).map(|word| word.stem.as_str()).into_iter().collect(),
    };
    others.iter().any(|other| {
        let reaches = |own: &ContentWord| {
            other.marks.iter().filter(|mark| denies(&mark.mark)).any(|mark| reaches(other, mark, own))
        };
        other.content.iter().any(|own| objects.iter().any(|stem| is_same(stem, &own.stem)) && reaches(own))
    })
}

/// Returns `true` if a denial or a word that holds one reaches a word.
pub(super) fn is_reached(sentence: &MarkedSentence, word: &ContentWord) -> bool {
    let holds = |found: &&FoundMark| found.mark.holds_denial();
    sentence.marks.iter().filter(holds).any(|found| reaches(sentence, found, word))
}

fn reaches(sentence: &MarkedSentence, found: &FoundMark, word: &ContentWord) -> bool {
    if (found.at..=found.last).contains(&word.at) {
        return true;
    }
    if matches!(found.mark, Mark::Contrary(_)) {
        return false;
    }
    if ends_clause(sentence) {
        return word.clause == found.clause;
    }
    use Condition::{Only, OnlyIf, Unless, Without};
    let (forwards, backwards) = match found.mark {
        Mark::NearNot => (3, 2),
        Mark::Condition(Without) => (usize::MAX, 0),
        Mark::Condition(Only | OnlyIf | Unless) => (usize::MAX, usize::MAX),
        _ => (usize::MAX, 2),
    };
    let between = |from: usize, to: usize| sentence.content.iter().filter(|own| own.at > from && own.at < to).count();
    if word.at > found.last {
        let end = end_of(sentence, found);
        let pairs = found.mark == Mark::NearNot && sentence.is_paired(found.last, word.at);
        return word.at < end && !pairs && between(found.last, word.at) < forwards;
    }
    let is_limit = matches!(found.mark, Mark::Condition(Only | OnlyIf | Unless));
    // `You may be held, or released if you may not`: the words before it are denied.
    let is_left =
        !matches!(found.mark, Mark::NearNot | Mark::Condition(_)) && sentence.stems_of(found.clause).is_empty();
    let is_near = word.clause == found.clause || is_limit && word.clause + 1 == found.clause;
    if is_left {
        return between(word.at, found.at) < 4;
    }
    is_near && (is_limit || !sentence.is_paired(word.at, found.at)) && between(word.at, found.at) < backwards
}

/// Place at which the reach of a denial ends: a mark that closes a statement, another strength or limit, a new statement.
fn end_of(sentence: &MarkedSentence, found: &FoundMark) -> usize {
    let lexicon = Lexicon::of(&sentence.lang);
    let has_content = |at: usize| sentence.content.iter().any(|word| word.at > found.last && word.at < at);
    let closes = |at: usize| {
        let Some(word) = sentence.words.get(at) else { return true };
        let copula = lexicon.is_some_and(|lexicon| lexicon.is_copula(&word.folded));
        let marks = sentence.marks.iter().any(|other| {
            other.at == at && (other.mark.is_strength() || other.mark == Mark::Not || other.mark.parts_clause())
        });
        matches!(word.mark, Some(';' | ':' | '.' | '?' | '!')) || (copula || marks) && has_content(at)
    };
    // `In a country that is not yours, …` denies nothing behind its comma.
    if sentence.object(found).is_none() && !found.mark.is_near() {
        let is_mark = |at: &usize| sentence.words.get(*at).is_some_and(|word| word.mark.is_some());
        return (found.last + 1..sentence.words.len()).find(is_mark).unwrap_or(sentence.words.len());
    }
    // `Nobody at the desk can sign`: the verb belongs to what is denied.
    let is_begun = |at: usize| sentence.words.get(at).is_none_or(|word| word.mark.is_some());
    let pairs = |at: usize| {
        sentence.words.get(at).is_some_and(|word| lexicon.is_some_and(|lexicon| lexicon.pairs(&word.folded)))
    };
    let begins = |at: usize| at == 0 || is_begun(at - 1);
    let opens = found.mark == Mark::Not && (begins(found.at) || pairs(found.at - 1) && begins(found.at - 1));
    let limits = |at: usize| {
        let ends = |mark: &Mark| *mark == Mark::Not || mark.parts_clause();
        sentence.marks.iter().any(|other| other.at == at && ends(&other.mark))
    };
    let mut closing = (found.last + 1..sentence.words.len()).filter(|at| closes(*at));
    let first = closing.next();
    let is_verb = first.is_some_and(|at| !is_begun(at) && !limits(at));
    let end = if opens && is_verb { closing.next() } else { first };
    end.unwrap_or(sentence.words.len())
}

/// A word and its contrary, or one that a denial stands right before on one side only: `unreliable` and `reliable`.
fn contrary(pair: &Pair<'_>) -> Option<MeaningDifference> {
    for sentence in &pair.rendering.sentences {
        for word in &sentence.content {
            let (own, own_turned, own_near) = signed(sentence, word);
            for other in &pair.source.sentences {
                for source in &other.content {
                    let (theirs, turned, near) = signed(other, source);
                    // `Unchecked` is `without checking`.
                    let is_plain = |sentence: &MarkedSentence, word: &ContentWord| {
                        !is_formed(sentence, word) && is_reached(sentence, word)
                    };
                    let is_word = own == theirs && own.chars().count() >= 4;
                    let is_formed_once = is_formed(sentence, word) != is_formed(other, source);
                    if is_formed_once
                        && (is_plain(sentence, word) && own_turned == 0 || is_plain(other, source) && turned == 0)
                    {
                        continue;
                    }
                    if !is_word
                        || own_turned % 2 == turned % 2
                        || !(near && own_near || is_formed(sentence, word) != is_formed(other, source))
                    {
                        continue;
                    }
                    let shown = |sentence: &MarkedSentence, word: &ContentWord| {
                        let place = sentence.words.get(word.at);
                        place.and_then(|place| sentence.text.get(place.start..place.end)).unwrap_or_default().to_owned()
                    };
                    let (source, shown) = (shown(other, source), shown(sentence, word));
                    return Some(super::negation::tell_turned(&source, &shown));
                }
            }
        }
    }
    None
}

fn is_formed(sentence: &MarkedSentence, word: &ContentWord) -> bool {
    base(sentence, word).is_some() || is_contrary(sentence, word)
}

fn is_contrary(sentence: &MarkedSentence, word: &ContentWord) -> bool {
    sentence.marks.iter().any(|found| found.at == word.at && matches!(found.mark, Mark::Contrary(_)))
}

/// The word without the beginning that makes its contrary.
fn base<'a>(sentence: &'a MarkedSentence, word: &ContentWord) -> Option<&'a str> {
    let folded = sentence.words.get(word.at)?.folded.as_str();
    let lexicon = Lexicon::of(&sentence.lang)?;
    let rest = lexicon.contraries.iter().find_map(|start| folded.strip_prefix(start.as_str()))?;
    (rest.chars().count() >= 4).then_some(rest)
}

/// A word without its beginning, how often it is turned (by its beginning, by denials right before it), and whether it
/// holds a denial of its own.
fn signed(sentence: &MarkedSentence, word: &ContentWord) -> (String, usize, bool) {
    let last = sentence.marks.iter().find(|found| found.at == word.at).map_or(word.at, |found| found.last);
    // `Not safe`, `takes no side`, `changes nothing`.
    let is_beside = |found: &&FoundMark| {
        let place = found.at;
        let is_before =
            (!ends_clause(sentence) || found.mark.is_strength()) && (1..=2).contains(&word.at.wrapping_sub(found.last));
        let joins = Lexicon::of(&sentence.lang).is_some_and(Lexicon::joins);
        let is_behind = !joins && found.mark == Mark::Not && (word.at..=last + 1).contains(&place);
        let is_around = (found.at..=found.last).contains(&word.at);
        found.mark.denies() && found.clause == word.clause && (is_before || is_behind || is_around)
    };
    let denied = sentence.marks.iter().filter(is_beside).count();
    let near = sentence.marks.iter().any(|found| found.at == word.at && found.mark == Mark::NearNot);
    if is_contrary(sentence, word) {
        return (word.stem.clone(), denied + 1, near);
    }
    match base(sentence, word) {
        Some(rest) => (stem(rest), denied + 1, near),
        None => (word.stem.clone(), denied, near),
    }
}
