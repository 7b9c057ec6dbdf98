//! Changes sentences by rule, and counts which changes the guard finds and what it reports without a change.

use std::collections::{BTreeMap, BTreeSet};

use evenhand::guard::{MarkedSentence, MeaningDifference, Passage, compare, read};
use evenhand::lang::Lang;
use serde::{Deserialize, Serialize};

/// Relation of two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// A plain text beside its standard.
    Plain,
    /// A translation beside its source.
    Translation,
}

/// A section in two texts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Section {
    pub(crate) piece: String,
    pub(crate) kind: Kind,
    pub(crate) source_lang: String,
    pub(crate) rendering_lang: String,
    /// Sentences of the source.
    pub(crate) source: Vec<String>,
    /// Sentences of the other text.
    pub(crate) rendering: Vec<String>,
    /// Places of the sentences that belong together.
    pub(crate) links: Vec<(Vec<usize>, Vec<usize>)>,
    /// Rules that the trace answers for each link: the sentence differs from its source on purpose.
    #[serde(default)]
    pub(crate) answered: Vec<Vec<String>>,
}

/// Pieces on which the guard was tuned first; the others were held out until it was measured.
pub(crate) const TUNED: [&str; 6] = [
    "rights/police-and-court",
    "rights/if-you-have-been-trafficked",
    "rights/asking-for-support",
    "toolkit/identification-and-referral",
    "toolkit/protection-and-assistance",
    "training/gender-and-human-rights",
];

/// Changes of a language by kind: `[from, to]`, or words whose clause is taken out.
#[derive(Debug, Deserialize)]
pub(crate) struct Mutations {
    #[serde(flatten)]
    kinds: BTreeMap<String, MutationKind>,
}

impl Mutations {
    fn is_same(&self, kind: &str, changed: &str) -> bool {
        self.kinds.get(kind).is_some_and(|mutation| mutation.same.iter().any(|same| same == changed))
    }
}

/// Returns `true` for a text from which one bracket of a pair was taken out with a clause.
fn is_broken(text: &str) -> bool {
    let count = |bracket: char| text.matches(bracket).count();
    count('(') != count(')')
}

#[derive(Debug, Default, Deserialize)]
struct MutationKind {
    #[serde(default)]
    replace: Vec<(String, String)>,
    #[serde(default)]
    drop: Vec<String>,
    /// Phrases in which nothing is replaced or taken out, because the meaning would stay or no sentence would be left.
    #[serde(default)]
    except: Vec<String>,
    /// Changed sentences that mean what the sentence meant.
    #[serde(default)]
    same: Vec<String>,
}

impl MutationKind {
    /// Returns `true` if a phrase stands in the text in which these words are left alone.
    fn excepts(&self, text: &str, words: &str) -> bool {
        self.except.iter().any(|phrase| {
            phrase != words && phrase.to_lowercase().contains(&words.to_lowercase()) && whole(text, phrase).is_some()
        })
    }
}

/// Result for a language and one half of the pieces.
#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    pub(crate) made: BTreeMap<String, usize>,
    pub(crate) found: BTreeMap<String, usize>,
    /// Changes that are not counted, because they change no meaning or leave no sentence.
    pub(crate) aside: BTreeMap<String, usize>,
    /// Changes that are not counted, because the trace answers a rule of their kind for the sentence.
    pub(crate) answered: BTreeMap<String, usize>,
    pub(crate) sentences: usize,
    pub(crate) alarms: usize,
    pub(crate) translated: usize,
    pub(crate) translated_alarms: usize,
    pub(crate) lines: Vec<String>,
}

impl Tally {
    /// The sums of two results.
    pub(crate) fn with(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        for (kind, count) in &other.made {
            *sum.made.entry(kind.clone()).or_default() += count;
        }
        for (kind, count) in &other.found {
            *sum.found.entry(kind.clone()).or_default() += count;
        }
        for (kind, count) in &other.answered {
            *sum.answered.entry(kind.clone()).or_default() += count;
        }
        for (kind, count) in &other.aside {
            *sum.aside.entry(kind.clone()).or_default() += count;
        }
        sum.sentences += other.sentences;
        sum.alarms += other.alarms;
        sum.translated += other.translated;
        sum.translated_alarms += other.translated_alarms;
        sum
    }
}

/// Rules that count as finding a change of a kind.
fn rules_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "strength" => &["guard-strength", "guard-promise"],
        "condition" => &["guard-condition", "guard-exception", "guard-promise", "guard-scope"],
        "negation" => &["guard-negation", "guard-strength"],
        "agent" => &["guard-agent"],
        "number" => &["guard-number"],
        "scope" => &["guard-scope", "guard-condition"],
        _ => &["guard-condition", "guard-exception", "guard-scope", "guard-promise", "guard-law", "guard-strength"],
    }
}

/// A section that was read.
struct ReadSection<'a> {
    section: &'a Section,
    source: Vec<MarkedSentence>,
    rendering: Vec<MarkedSentence>,
}

impl<'a> ReadSection<'a> {
    fn new(section: &'a Section) -> Option<Self> {
        let source: Lang = section.source_lang.parse().ok()?;
        let rendering: Lang = section.rendering_lang.parse().ok()?;
        Some(Self {
            section,
            source: section.source.iter().map(|text| read(text, &source)).collect(),
            rendering: section.rendering.iter().map(|text| read(text, &rendering)).collect(),
        })
    }

    /// The differences of a pair, with another sentence in place of its first.
    fn differences(&self, link: &(Vec<usize>, Vec<usize>), other: Option<&MarkedSentence>) -> Vec<MeaningDifference> {
        let source = passage(&self.source, &link.0, None);
        let rendering = passage(&self.rendering, &link.1, other);
        compare(&source, &rendering).differences
    }
}

fn passage<'a>(all: &'a [MarkedSentence], places: &[usize], other: Option<&'a MarkedSentence>) -> Passage<'a> {
    let (first, last) = (places.first().copied().unwrap_or(0), places.last().copied().unwrap_or(0));
    let mut sentences: Vec<&MarkedSentence> = places.iter().map(|place| &all[*place]).collect();
    if let (Some(other), Some(place)) = (other, sentences.first_mut()) {
        *place = other;
    }
    Passage {
        sentences,
        before: all[..first].iter().collect(),
        after: all.get(last + 1..).unwrap_or_default().iter().collect(),
    }
}

/// Measures all sections whose rendering is in a language.
pub(crate) fn measure(sections: &[Section], lang: &str, tuned: bool, mutations: &Mutations) -> Tally {
    let mut tally = Tally::default();
    let mine = sections
        .iter()
        .filter(|section| section.rendering_lang == lang && TUNED.contains(&section.piece.as_str()) == tuned);
    for read_section in mine.filter_map(ReadSection::new) {
        let section = read_section.section;
        let rendering_lang: Lang = lang.parse().expect("a tag");
        for (at, link) in section.links.iter().enumerate() {
            let answered = section.answered.get(at).map(Vec::as_slice).unwrap_or_default();
            let base = read_section.differences(link, None);
            count_alarms(&mut tally, section, link, &base);
            let Some(text) = link.1.first().map(|place| section.rendering[*place].clone()) else { continue };
            for (kind, changed) in changes(&text, mutations) {
                // Where an answer allows a difference, a change may well mend it.
                if answered.iter().any(|rule| rules_of(&kind).contains(&rule.as_str())) {
                    *tally.answered.entry(kind).or_default() += 1;
                    continue;
                }
                if is_broken(&changed) || mutations.is_same(&kind, &changed) {
                    *tally.aside.entry(kind).or_default() += 1;
                    continue;
                }
                let other = read(&changed, &rendering_lang);
                let found = read_section.differences(link, Some(&other));
                let is_new = |difference: &&MeaningDifference| {
                    let same = |known: &MeaningDifference| {
                        known.rule == difference.rule
                            && known.source_words == difference.source_words
                            && known.rendering_words == difference.rendering_words
                    };
                    rules_of(&kind).contains(&difference.rule) && !base.iter().any(same)
                };
                *tally.made.entry(kind.clone()).or_default() += 1;
                match found.iter().find(is_new) {
                    Some(_) => *tally.found.entry(kind).or_default() += 1,
                    None => tally.lines.push(format!(
                        "MISS {kind} {:?} | {} | {changed} | {}",
                        section.kind,
                        section.piece,
                        sources(section, link)
                    )),
                }
            }
        }
    }
    tally
}

fn sources(section: &Section, link: &(Vec<usize>, Vec<usize>)) -> String {
    link.0.iter().map(|place| section.source[*place].as_str()).collect::<Vec<_>>().join(" / ")
}

fn count_alarms(tally: &mut Tally, section: &Section, link: &(Vec<usize>, Vec<usize>), base: &[MeaningDifference]) {
    let (sentences, alarms) = match section.kind {
        Kind::Plain => (&mut tally.sentences, &mut tally.alarms),
        Kind::Translation => (&mut tally.translated, &mut tally.translated_alarms),
    };
    *sentences += link.1.len();
    *alarms += base.len();
    for difference in base {
        let text = link.1.iter().map(|place| section.rendering[*place].as_str()).collect::<Vec<_>>().join(" ");
        tally.lines.push(format!(
            "ALARM {} {:?} | {} | {} | {text} | {}",
            difference.rule,
            section.kind,
            section.piece,
            difference.message,
            sources(section, link)
        ));
    }
}

/// Changed sentences by kind, each once.
fn changes(text: &str, mutations: &Mutations) -> Vec<(String, String)> {
    let mut changes: BTreeSet<(String, String)> = BTreeSet::new();
    let is_question = text.trim_end().ends_with(['?', '؟']);
    for (kind, mutation) in &mutations.kinds {
        for (from, to) in &mutation.replace {
            // A question is not turned by a `not`: `Are not you under 18?`
            if !(mutation.excepts(text, from) || kind == "negation" && is_question) {
                changes.extend(replaced(text, from, to).map(|changed| (kind.clone(), changed)));
            }
        }
        // A question says nothing that could be left out.
        for word in mutation.drop.iter().filter(|word| !is_question && !mutation.excepts(text, word)) {
            changes.extend(without_clause(text, word).map(|changed| (kind.clone(), changed)));
        }
    }
    changes.extend(other_number(text).map(|changed| ("number".to_owned(), changed)));
    let clean = |(kind, changed): (String, String)| {
        let changed = changed.replace(" ,", ",").replace(", .", ".").replace(" .", ".").replace(",.", ".");
        let begun = changed.trim().trim_start_matches([',', '،', ' ']);
        let first = begun.chars().next().filter(|_| begun.len() < changed.trim().len());
        let begun = match first {
            Some(first) => format!("{}{}", first.to_uppercase(), &begun[first.len_utf8()..]),
            None => begun.to_owned(),
        };
        (kind, begun)
    };
    let changes: BTreeSet<(String, String)> = changes.into_iter().map(clean).collect();
    changes.into_iter().filter(|(_, changed)| changed.trim() != text.trim() && !changed.trim().is_empty()).collect()
}

/// The text with the first `from` that stands as whole words replaced.
fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    let place = whole(text, from)?;
    let is_upper = text[place..].chars().next().is_some_and(char::is_uppercase);
    let to = match (is_upper, to.chars().next()) {
        (true, Some(first)) => format!("{}{}", first.to_uppercase(), &to[first.len_utf8()..]),
        _ => to.to_owned(),
    };
    Some(format!("{}{to}{}", &text[..place], &text[place + from.len()..]).replace("  ", " "))
}

/// Place of a phrase as whole words, whether or not it begins with a capital letter.
fn whole(text: &str, phrase: &str) -> Option<usize> {
    let first = phrase.chars().next()?;
    let upper = format!("{}{}", first.to_uppercase(), &phrase[first.len_utf8()..]);
    let spaced = !is_han(first);
    [phrase, upper.as_str()].iter().find_map(|phrase| {
        text.match_indices(phrase).map(|(place, _)| place).find(|place| {
            let before = text[..*place].chars().next_back();
            let after = text[place + phrase.len()..].chars().next();
            let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '\u{200c}');
            !spaced || is_edge(before) && is_edge(after)
        })
    })
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// The text without the clause that begins with a word: to the next mark, or, at its beginning, with the comma.
fn without_clause(text: &str, word: &str) -> Option<String> {
    const MARKS: [char; 14] = [',', ';', ':', '.', '!', '?', '،', '؛', '؟', '。', '，', '；', '।', '۔'];
    let place = whole(text, word)?;
    let rest = &text[place..];
    let end = rest.find(MARKS).unwrap_or(rest.len());
    let before = text[..place].trim_end();
    let after = &rest[end..];
    if before.is_empty() {
        let after = after.trim_start_matches([',', '،', '，']).trim_start();
        let first = after.chars().next().filter(|c| c.is_alphanumeric())?;
        return Some(format!("{}{}", first.to_uppercase(), &after[first.len_utf8()..]));
    }
    let before = before.trim_end_matches([',', '،', '，', '–', ' ']);
    let changed = format!("{before}{after}");
    (changed.split_whitespace().count() >= 2).then_some(changed)
}

/// The text with its first number two higher.
fn other_number(text: &str) -> Option<String> {
    let start = text.find(|c: char| digit(c).is_some())?;
    let end = text[start..].find(|c: char| digit(c).is_none()).map_or(text.len(), |end| start + end);
    let shown = &text[start..end];
    let zero = shown.chars().next().map(|c| c as u32 - digit(c).unwrap_or(0))?;
    let value: u64 = shown.chars().filter_map(digit).map(u64::from).fold(0, |sum, digit| sum * 10 + digit);
    let other: String =
        (value + 2).to_string().chars().filter_map(|c| char::from_u32(zero + c as u32 - '0' as u32)).collect();
    Some(format!("{}{other}{}", &text[..start], &text[end..]))
}

fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰', '০'];
    zeros
        .iter()
        .map(|zero| *zero as u32)
        .find(|zero| (*zero..*zero + 10).contains(&(c as u32)))
        .map(|zero| c as u32 - zero)
}
