//! The table of what was found.

use std::collections::BTreeMap;

use super::measure::{Mutations, Section, Tally, measure};

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "prs", "ckb"];

/// Prints a line for each language, kind of change and half of the pieces.
pub(crate) fn report(sections: &[Section], lines: bool) {
    let mutations: BTreeMap<String, Mutations> = toml::from_str(include_str!("mutations.toml")).unwrap();
    println!(
        "{:<4} {:<8} {:>9} {:>7} {:>10} {:>7} {:>11} {:>7}",
        "lang", "pieces", "changes", "found", "plain", "alarms", "translated", "alarms"
    );
    for lang in LANGUAGES {
        let Some(mutations) = mutations.get(lang) else { continue };
        let halves = [true, false].map(|tuned| measure(sections, lang, tuned, mutations));
        for (name, tally) in ["tuned", "held out"].iter().zip(&halves) {
            row(lang, name, tally);
        }
        let all = halves[0].with(&halves[1]);
        row(lang, "all", &all);
        for (kind, made) in &all.made {
            let found = all.found.get(kind).copied().unwrap_or_default();
            let answered = all.answered.get(kind).copied().unwrap_or_default();
            let aside = all.aside.get(kind).copied().unwrap_or_default();
            let share = percent(found, *made);
            println!("       {kind:<10} {made:>5} {share:>6.1} %   {answered:>3} answered {aside:>3} set aside");
        }
        if lines {
            for (name, tally) in ["tuned", "held"].iter().zip(&halves) {
                tally.lines.iter().for_each(|line| println!("{lang} {name} {line}"));
            }
        }
    }
}

fn row(lang: &str, name: &str, tally: &Tally) {
    let (made, found) = (tally.made.values().sum(), tally.found.values().sum());
    println!(
        "{lang:<4} {name:<8} {made:>9} {:>5.1} % {:>10} {:>5.1} % {:>11} {:>5.1} %",
        percent(found, made),
        tally.sentences,
        percent(tally.alarms, tally.sentences),
        tally.translated,
        percent(tally.translated_alarms, tally.translated),
    );
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}
