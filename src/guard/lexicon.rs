//! Words of a language that change what a sentence demands, forbids, allows or promises, as data.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::words::{GuardWord, folded, words};
use crate::lang::Lang;

/// Force with which a clause asks for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// A duty.
    Must,
    /// A ban.
    MustNot,
    /// A recommendation.
    Should,
    /// A recommendation against it.
    ShouldNot,
    /// Somebody is asked to do it.
    Asked,
    /// A duty to try or to consider, not to do.
    Consider,
    /// A permission or a possibility.
    May,
    /// Something that is not allowed or not possible.
    MayNot,
    /// Somebody has a right to it.
    Right,
    /// Freedom from a duty.
    NeedNot,
}

/// Condition under which a clause holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Condition {
    If,
    /// A time that may be a condition.
    When,
    /// A condition that leaves the reader free: `if you can`.
    Weak,
    Only,
    /// Under this condition alone.
    OnlyIf,
    /// In some places, cases or times only.
    Some,
    Possible,
    Suitable,
    /// As far as a law allows.
    Law,
    /// Rules differ from place to place.
    Differs,
    /// Without something that must not be asked for.
    Without,
    /// In spite of something: whatever, even if.
    Whatever,
    /// An exception: unless, except.
    Unless,
}

/// Reach of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    All,
    AtLeast,
    AtMost,
    Before,
    After,
    Until,
    Always,
    Soon,
    /// Somebody or something, not all.
    One,
    /// Limit that is denied: `not only`.
    NotOnly,
}

/// Meaning of a phrase.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    Strength(Strength),
    /// A word that denies.
    Not,
    /// Words that some readers take for a ban and others for no duty: `nobody must`.
    Trap,
    /// A word that holds a denial: `without`, `refuse`.
    NearNot,
    Condition(Condition),
    Reach(Reach),
    /// Somebody who acts, by class.
    Agent(String),
    /// A named law, or `instrument` for any.
    Law(String),
    /// Words that say one thing in other words, by its name: `treated worse` and `discrimination`.
    Concept(String),
    /// Words that deny what a concept says: `impartial` denies `takes sides`.
    Contrary(String),
    /// Words that speak of an office without naming it, by class: `trial` of a court; `any` for somebody
    /// who may be anyone.
    Implied(String),
    /// A command that can harm the reader.
    Risky(String),
    /// A word that begins a clause.
    Join,
    /// Words at the beginning of a sentence that asks for an answer: `ask if`.
    Asks,
    /// A phrase that looks like a mark and is none.
    Ignored,
}

/// The words of a language.
pub(super) struct Lexicon {
    pub(super) elides: bool,
    /// Letters that are written together with the word behind them: `and`, `so`.
    joined: String,
    /// Whether a denial reaches the whole clause, as in languages whose verb ends it.
    pub(super) denies_clause: bool,
    /// Whether one denial takes two words: `no … nadie`.
    pub(super) denies_twice: bool,
    /// Whether a command has no form of its own and is told by its place at the beginning of a clause.
    pub(super) commands_begin: bool,
    /// Beginnings that turn a word into its contrary: `un`.
    pub(super) contraries: Vec<String>,
    /// Words that join two things of a clause, behind which a denial before them does not reach back: `and`.
    pairing: BTreeSet<String>,
    /// Words that say a denial again: French `ni`.
    repeats: BTreeSet<String>,
    /// Words that join the members of a list: `or`.
    listing: BTreeSet<String>,
    /// Verbs with which a new statement begins: `is`.
    copulas: BTreeSet<String>,
    stop: BTreeSet<String>,
    phrases: Vec<Phrase>,
    by_word: BTreeMap<String, Vec<usize>>,
    /// Phrases whose first word has a wildcard.
    wild: Vec<usize>,
    groups: BTreeSet<String>,
}

struct Phrase {
    parts: Vec<Part>,
    mark: Mark,
    /// Words of the phrase, without gaps.
    size: usize,
}

enum Part {
    Words(Vec<Glob>),
    /// Up to so many words.
    Gap(usize),
}

/// A word with a star for any beginning or ending.
struct Glob {
    text: String,
    any_start: bool,
    any_end: bool,
}

#[derive(serde::Deserialize)]
struct LexiconFile {
    #[serde(default)]
    elides: bool,
    #[serde(default)]
    joined: String,
    #[serde(default)]
    denies_clause: bool,
    #[serde(default)]
    denies_twice: bool,
    #[serde(default)]
    commands_begin: bool,
    #[serde(default)]
    contraries: String,
    #[serde(default)]
    pairing: String,
    #[serde(default)]
    listing: String,
    #[serde(default)]
    repeats: String,
    #[serde(default)]
    copulas: String,
    stop: String,
    #[serde(flatten)]
    groups: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Lexicons by primary language subtag.
const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("lexicon/ar.toml")),
    ("bn", include_str!("lexicon/bn.toml")),
    ("ckb", include_str!("lexicon/ckb.toml")),
    ("en", include_str!("lexicon/en.toml")),
    ("es", include_str!("lexicon/es.toml")),
    ("fa", include_str!("lexicon/fa.toml")),
    ("fr", include_str!("lexicon/fr.toml")),
    ("ps", include_str!("lexicon/ps.toml")),
    ("ru", include_str!("lexicon/ru.toml")),
    ("ur", include_str!("lexicon/ur.toml")),
    ("zh", include_str!("lexicon/zh.toml")),
];

static LEXICONS: LazyLock<BTreeMap<&'static str, Lexicon>> = LazyLock::new(|| {
    let read = |(tag, text): &(&'static str, &str)| match Lexicon::parse(text) {
        Ok(lexicon) => Some((*tag, lexicon)),
        Err(_) => None,
    };
    FILES.iter().filter_map(read).collect()
});

impl Lexicon {
    /// The lexicon of a language; `None` where there is none. Dari is read with the words of Persian.
    pub(super) fn of(lang: &Lang) -> Option<&'static Self> {
        let tag = match lang.primary() {
            "prs" => "fa",
            tag => tag,
        };
        LEXICONS.get(tag)
    }

    /// Returns `true` if the lexicon has words of a group.
    pub(super) fn knows(&self, group: &str) -> bool {
        self.groups.contains(group)
    }

    /// Returns `true` if a word says nothing of its own.
    pub(super) fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// Returns `true` if words are written together with the word before.
    pub(super) fn joins(&self) -> bool {
        !self.joined.is_empty()
    }

    /// Returns `true` if a word joins two things of a clause.
    pub(super) fn pairs(&self, word: &str) -> bool {
        self.pairing.contains(word)
    }

    /// Returns `true` if a word says a denial again.
    pub(super) fn repeats(&self, word: &str) -> bool {
        self.repeats.contains(word)
    }

    /// Returns `true` if a word joins the members of a list.
    pub(super) fn lists(&self, word: &str) -> bool {
        self.listing.contains(word)
    }

    /// Returns `true` if a new statement begins with a word.
    pub(super) fn is_copula(&self, word: &str) -> bool {
        self.copulas.contains(word)
    }

    /// Reads a lexicon.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let file: LexiconFile = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut lexicon = Self {
            elides: file.elides,
            joined: file.joined,
            denies_clause: file.denies_clause,
            denies_twice: file.denies_twice,
            commands_begin: file.commands_begin,
            contraries: file.contraries.split_whitespace().map(folded).collect(),
            pairing: file.pairing.split_whitespace().map(folded).collect(),
            repeats: file.repeats.split_whitespace().map(folded).collect(),
            listing: file.listing.split_whitespace().map(folded).collect(),
            copulas: file.copulas.split_whitespace().map(folded).collect(),
            stop: file.stop.split_whitespace().map(folded).collect(),
            phrases: Vec::new(),
            by_word: BTreeMap::new(),
            wild: Vec::new(),
            groups: file.groups.keys().cloned().collect(),
        };
        for (group, kinds) in &file.groups {
            for (key, phrases) in kinds {
                let mark = mark(group, key).ok_or_else(|| format!("{group}.{key} is not known"))?;
                for phrase in phrases {
                    lexicon.add(phrase, mark.clone());
                }
            }
        }
        Ok(lexicon)
    }

    fn add(&mut self, text: &str, mark: Mark) {
        let mut parts = Vec::new();
        for part in text.split_whitespace() {
            if part == "…" {
                parts.push(Part::Gap(3));
                continue;
            }
            // A phrase is cut as a text is: one Chinese sign a word, French `n'` a word.
            let choices: Vec<&str> = part.split('|').collect();
            match choices.as_slice() {
                [one] if !one.contains('*') => {
                    let cut = words(one, self.elides);
                    parts.extend(cut.into_iter().map(|word| Part::Words(vec![Glob::new(&word.folded)])));
                }
                choices => parts.push(Part::Words(
                    choices.iter().map(|choice| Glob::new(folded(choice).trim_matches('\''))).collect(),
                )),
            }
        }
        let size = parts.iter().filter(|part| matches!(part, Part::Words(_))).count();
        let index = self.phrases.len();
        match parts.first() {
            Some(Part::Words(globs)) if globs.iter().all(Glob::is_exact) => {
                let firsts: Vec<String> = globs.iter().map(|glob| glob.text.clone()).collect();
                for first in firsts {
                    self.by_word.entry(first).or_default().push(index);
                }
            }
            Some(Part::Words(_)) => self.wild.push(index),
            Some(Part::Gap(_)) | None => return,
        }
        self.phrases.push(Phrase { parts, mark, size });
    }

    /// A word without the letter that joins it to the word before, or without an English `'s`.
    fn without_joined<'a>(&self, word: &'a str) -> &'a str {
        if let Some(owner) = word.strip_suffix("'s") {
            return owner;
        }
        let rest = word.strip_prefix(|c: char| self.joined.contains(c));
        rest.filter(|rest| rest.chars().count() >= 2).unwrap_or(word)
    }

    /// Finds the longest phrase at a word that takes no word twice: its mark and its words.
    pub(super) fn at(&self, words: &[GuardWord], taken: &[bool], at: usize) -> Option<(Mark, Vec<usize>)> {
        let word = words.get(at).filter(|word| word.mark.is_none())?;
        let bare = self.without_joined(&word.folded);
        let known = self.by_word.get(&word.folded).into_iter().flatten();
        let known = known.chain(self.by_word.get(bare).filter(|_| bare != word.folded).into_iter().flatten());
        let mut best: Option<(usize, Mark, Vec<usize>)> = None;
        for phrase in known.chain(&self.wild).filter_map(|index| self.phrases.get(*index)) {
            // In `You can ask if you report a crime`, the `if` limits.
            let is_misplaced = phrase.mark == Mark::Asks && at > 0;
            if is_misplaced || best.as_ref().is_some_and(|(size, ..)| *size >= phrase.size) {
                continue;
            }
            if let Some(found) = matched(&phrase.parts, words, taken, at, bare) {
                best = Some((phrase.size, phrase.mark.clone(), found));
            }
        }
        best.map(|(_, mark, found)| (mark, found))
    }
}

impl Glob {
    fn new(text: &str) -> Self {
        Self { text: text.trim_matches('*').to_owned(), any_start: text.starts_with('*'), any_end: text.ends_with('*') }
    }

    fn is_exact(&self) -> bool {
        !self.any_start && !self.any_end
    }

    fn matches(&self, word: &str) -> bool {
        match (self.any_start, self.any_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            // A beginning that is joined to a word is short: an article, `and`, `for`.
            (true, false) => word.strip_suffix(&self.text).is_some_and(is_joined),
            (true, true) => word.find(&self.text).is_some_and(|place| is_joined(&word[..place])),
        }
    }
}

/// Returns `true` for a beginning that is joined to a word: an article, `and`, `for` of Arabic, or up to four letters.
fn is_joined(start: &str) -> bool {
    const ARABIC: [&str; 19] = [
        "", "ال", "و", "ف", "ب", "ل", "ک", "لل", "وال", "فال", "بال", "کال", "ول", "وب", "ولل", "فل", "فب", "وک", "فلل",
    ];
    let is_arabic = start.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
    if is_arabic { ARABIC.contains(&start) } else { start.chars().count() <= 4 }
}

/// The words that a phrase takes from a place on; `bare` is another form of the first.
fn matched(parts: &[Part], words: &[GuardWord], taken: &[bool], at: usize, bare: &str) -> Option<Vec<usize>> {
    match parts {
        [] => Some(Vec::new()),
        [Part::Words(globs), rest @ ..] => {
            let word = words.get(at).filter(|word| word.mark.is_none())?;
            let matches = |glob: &Glob| glob.matches(&word.folded) || !bare.is_empty() && glob.matches(bare);
            if *taken.get(at)? || !globs.iter().any(matches) {
                return None;
            }
            let mut found = vec![at];
            found.extend(matched(rest, words, taken, at + 1, "")?);
            Some(found)
        }
        [Part::Gap(most), rest @ ..] => (0..=*most)
            .take_while(|skipped| *skipped == 0 || words.get(at + skipped - 1).is_some_and(|word| word.mark.is_none()))
            .find_map(|skipped| matched(rest, words, taken, at + skipped, "")),
    }
}

fn mark(group: &str, key: &str) -> Option<Mark> {
    Some(match (group, key) {
        ("strength", "must") => Mark::Strength(Strength::Must),
        ("strength", "must_not") => Mark::Strength(Strength::MustNot),
        ("strength", "should") => Mark::Strength(Strength::Should),
        ("strength", "should_not") => Mark::Strength(Strength::ShouldNot),
        ("strength", "asked") => Mark::Strength(Strength::Asked),
        ("strength", "consider") => Mark::Strength(Strength::Consider),
        ("strength", "may") => Mark::Strength(Strength::May),
        ("strength", "may_not") => Mark::Strength(Strength::MayNot),
        ("strength", "right") => Mark::Strength(Strength::Right),
        ("strength", "need_not") => Mark::Strength(Strength::NeedNot),
        ("negation", "not") => Mark::Not,
        ("negation", "trap") => Mark::Trap,
        ("negation", "near") => Mark::NearNot,
        ("condition", "if") => Mark::Condition(Condition::If),
        ("condition", "weak") => Mark::Condition(Condition::Weak),
        ("condition", "when") => Mark::Condition(Condition::When),
        ("condition", "only") => Mark::Condition(Condition::Only),
        ("condition", "only_if") => Mark::Condition(Condition::OnlyIf),
        ("condition", "some") => Mark::Condition(Condition::Some),
        ("condition", "possible") => Mark::Condition(Condition::Possible),
        ("condition", "suitable") => Mark::Condition(Condition::Suitable),
        ("condition", "law") => Mark::Condition(Condition::Law),
        ("condition", "differs") => Mark::Condition(Condition::Differs),
        ("condition", "without") => Mark::Condition(Condition::Without),
        ("condition", "whatever") => Mark::Condition(Condition::Whatever),
        ("exception", "unless") => Mark::Condition(Condition::Unless),
        ("scope", "all") => Mark::Reach(Reach::All),
        ("scope", "at_least") => Mark::Reach(Reach::AtLeast),
        ("scope", "at_most") => Mark::Reach(Reach::AtMost),
        ("scope", "before") => Mark::Reach(Reach::Before),
        ("scope", "after") => Mark::Reach(Reach::After),
        ("scope", "until") => Mark::Reach(Reach::Until),
        ("scope", "always") => Mark::Reach(Reach::Always),
        ("scope", "soon") => Mark::Reach(Reach::Soon),
        ("scope", "one") => Mark::Reach(Reach::One),
        ("agent", class) => Mark::Agent(class.to_owned()),
        ("law", name) => Mark::Law(name.to_owned()),
        ("concept", name) => Mark::Concept(name.to_owned()),
        ("contrary", name) => Mark::Contrary(name.to_owned()),
        ("implied", class) => Mark::Implied(class.to_owned()),
        ("scope", "not_only") => Mark::Reach(Reach::NotOnly),
        ("risky", command) => Mark::Risky(command.to_owned()),
        ("clause", "join") => Mark::Join,
        ("clause", "asks") => Mark::Asks,
        ("clause", "ignored") => Mark::Ignored,
        _ => return None,
    })
}

#[cfg(test)]
pub(super) fn files() -> &'static [(&'static str, &'static str)] {
    FILES
}
