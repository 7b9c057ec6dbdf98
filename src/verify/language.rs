//! Language of a text against its tag: by script, by letters and small words of languages that share a script, and by a
//! detector for long texts.

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use super::record::Outcome;
use crate::content::{looks_like, script_fits, script_of, told_apart};
use crate::document::digest;
use crate::lang::Lang;

/// The least letters of a foreign script that are a word and not a sign.
const LEAST_FOREIGN: usize = 2;

/// Words in Latin letters in a row that are a passage and not a name, an address or an abbreviation.
const LATIN_PASSAGE: usize = 7;

/// Bytes after which no more text of a language is looked at as a whole.
const MAX_WHOLE: usize = 20_000;

/// Most texts whose outcome is kept.
const MAX_KEPT: usize = 20_000;

/// Returns what speaks against a text being in the language of its tag. The outcome is kept for a while, because the same
/// texts stand in several files of an edition.
pub(super) fn fault_of(text: &str, tag: &str) -> Option<String> {
    static KEPT: LazyLock<Mutex<HashMap<String, Option<String>>>> = LazyLock::new(Mutex::default);
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let key = digest(&[tag.as_bytes(), text.as_bytes()]).hex();
    if let Some(outcome) = kept().get(&key) {
        return outcome.clone();
    }
    let outcome = looked_at(text, tag);
    let mut all = kept();
    if all.len() >= MAX_KEPT {
        all.clear();
    }
    all.insert(key, outcome.clone());
    outcome
}

/// Returns the outcome of a check of runs of text, each with its tag.
pub(super) fn outcome_of_runs(runs: &[(String, String)]) -> Outcome {
    let mut faults: Vec<String> = runs.iter().filter_map(|(lang, text)| fault_of(text, lang)).collect();
    // What one word or sentence cannot show, all text of a language can.
    let mut whole: BTreeMap<&str, String> = BTreeMap::new();
    for (lang, text) in runs {
        let all = whole.entry(lang).or_default();
        if all.len() < MAX_WHOLE {
            all.push_str(text);
            all.push(' ');
        }
    }
    if faults.is_empty() {
        faults.extend(whole.iter().filter_map(|(lang, text)| fault_of(text, lang)));
    }
    Outcome::from(faults).with_count(runs.len())
}

fn looked_at(text: &str, tag: &str) -> Option<String> {
    let Ok(lang) = tag.parse::<Lang>() else { return Some(format!("`{tag}` is no language tag")) };
    let own = lang.script();
    if let Some((script, word)) = foreign_word(text, &own) {
        return Some(format!("`{word}` is in the script {script}, and tagged {tag}"));
    }
    if own != "Latn" && longest_latin(text) >= LATIN_PASSAGE {
        return Some(format!("`{}` is in Latin letters, and tagged {tag}", beginning(text)));
    }
    if let Some(found) = told_apart(text, &lang) {
        return Some(format!("`{}` is {found}, and tagged {tag}", beginning(text)));
    }
    let found = looks_like(text, &lang)?;
    Some(format!("`{}` is {}, and tagged {tag}", beginning(text), found.eng_name()))
}

/// Returns what is wrong with a tag as files carry it: it must be known to browsers and voices.
pub(super) fn tag_fault(tag: &str) -> Option<String> {
    match tag.parse::<Lang>() {
        Err(_) => Some(format!("`{tag}` is no language tag (BCP 47)")),
        Ok(lang) if lang.primary() == "prs" => Some(format!("`{tag}`: voices and browsers know Dari as `fa-AF`")),
        Ok(lang) if !lang.is_known() => Some(format!("`{tag}` is no known language")),
        Ok(_) => None,
    }
}

/// Returns `true` if two tags name one language in files: Dari is `fa-AF` there.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let parsed = |tag: &str| tag.parse::<Lang>().map(|lang| lang.in_files()).ok();
    one == other || parsed(one).is_some() && parsed(one) == parsed(other)
}

/// A word of a script that is neither the tag's nor Latin.
fn foreign_word<'a>(text: &'a str, own: &str) -> Option<(&'static str, &'a str)> {
    text.split_whitespace().find_map(|word| {
        let foreign = |c: char| script_of(c).filter(|script| *script != "Latn" && !script_fits(own, script));
        let letters: Vec<&str> = word.chars().filter(|c| c.is_alphabetic()).filter_map(foreign).collect();
        (letters.len() >= LEAST_FOREIGN).then(|| (letters[0], word))
    })
}

/// The most words in a row that are written in Latin letters.
fn longest_latin(text: &str) -> usize {
    let is_latin = |word: &str| {
        word.chars().any(|c| c.is_ascii_lowercase())
            && word.chars().filter(|c| c.is_alphabetic()).all(|c| script_of(c) == Some("Latn"))
            && !word.contains(['@', '/', '_'])
    };
    let (mut longest, mut now, mut is_named) = (0, 0, false);
    for word in text.split_whitespace() {
        // Signs without a font are named in brackets.
        is_named = is_named && !word.ends_with(']') || word.starts_with('[') && !word.ends_with(']');
        now = if is_latin(word) && !is_named { now + 1 } else { 0 };
        longest = longest.max(now);
    }
    longest
}

pub(super) fn beginning(text: &str) -> String {
    const SHOWN: usize = 60;
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.chars().count() > SHOWN {
        true => format!("{}…", words.chars().take(SHOWN).collect::<String>()),
        false => words,
    }
}
