//! Tests of the guard: fixtures for each rule and language, traps of negation, and what is not checked.

mod review;

use std::collections::BTreeMap;

use super::{Comparison, Duty, GUARD_RULES, Passage, compare, duties, read};
use super::{TermComparison, compare_term};
use crate::lang::Lang;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

/// Compares single sentences, without others around them.
fn compared(source: (&str, &str), rendering: (&str, &str)) -> Comparison {
    let (source, rendering) = (read(source.1, &lang(source.0)), read(rendering.1, &lang(rendering.0)));
    let passage = |sentence| Passage { sentences: vec![sentence], ..Passage::default() };
    compare(&passage(&source), &passage(&rendering))
}

fn rules(comparison: &Comparison) -> Vec<&'static str> {
    comparison.differences.iter().map(|difference| difference.rule).collect()
}

#[test]
fn every_lexicon_is_read_and_finds_its_own_phrases() {
    let files = super::lexicon::files();
    assert_eq!(files.len(), 11);
    for (tag, text) in files {
        let lexicon = super::lexicon::Lexicon::parse(text);
        assert!(lexicon.is_ok(), "{tag}: {}", lexicon.err().unwrap_or_default());
        assert!(super::lexicon::Lexicon::of(&lang(tag)).is_some(), "{tag}");
    }
    assert!(super::lexicon::Lexicon::of(&lang("prs")).is_some(), "Dari is read with the words of Persian");
    let faulty = "stop = \"a\"\n[strength]\nmighty = [\"may\"]\n";
    assert_eq!(super::lexicon::Lexicon::parse(faulty).err().as_deref(), Some("strength.mighty is not known"));
}

#[test]
fn every_rule_tells_a_sentence_that_differs_and_no_other_in_every_language_it_knows() {
    let cases: BTreeMap<String, BTreeMap<String, [String; 3]>> = toml::from_str(include_str!("cases.toml")).unwrap();
    let mut faults = Vec::new();
    let others: BTreeMap<String, BTreeMap<String, [String; 3]>> = toml::from_str(include_str!("others.toml")).unwrap();
    for (tag, cases) in cases.iter().chain(&others) {
        for (rule, [source, right, wrong]) in cases {
            let found = |text: &String| compared((tag, source), (tag, text));
            let (right, wrong) = (found(right), found(wrong));
            if !right.differences.is_empty() {
                faults.push(format!("{tag} {rule}, right: {:?}", right.differences));
            }
            if !rules(&wrong).contains(&rule.as_str()) {
                faults.push(format!("{tag} {rule}, wrong: {:?}", wrong.differences));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // A rule for which a lexicon has words is measured; another one says that it was not checked.
    for (tag, cases) in &others {
        let lexicon = super::lexicon::Lexicon::of(&lang(tag)).unwrap();
        let known = GUARD_RULES.iter().filter(|(_, group)| group.is_empty() || lexicon.knows(group));
        let measured: Vec<&str> = cases.keys().map(String::as_str).collect();
        assert_eq!(measured, known.map(|(rule, _)| *rule).collect::<Vec<_>>(), "{tag}");
    }
    for tag in ["en", "fr", "es", "ar", "prs", "ckb"] {
        let known: Vec<&str> = cases[tag].keys().map(String::as_str).collect();
        assert_eq!(known, GUARD_RULES.map(|(rule, _)| rule), "{tag}");
    }
}

#[derive(serde::Deserialize)]
struct Changes {
    change: Vec<Change>,
}

/// A sentence of a source, a plain sentence or a translation that says it, and one that does not.
#[derive(serde::Deserialize)]
struct Change {
    about: String,
    rule: String,
    #[serde(default = "english")]
    lang: String,
    /// Language of the source, if the sentence is a translation.
    source_lang: Option<String>,
    source: String,
    right: String,
    wrong: String,
}

fn english() -> String {
    "en".to_owned()
}

#[test]
fn a_change_of_meaning_is_told_and_another_wording_is_not() {
    let changes: Changes = toml::from_str(include_str!("changes.toml")).unwrap();
    let mut faults = Vec::new();
    for Change { about, rule, lang, source_lang, source, right, wrong } in &changes.change {
        let from = source_lang.as_ref().unwrap_or(lang);
        let found = |text: &String| compared((from, source), (lang, text));
        let (right, wrong) = (found(right), found(wrong));
        if !right.differences.is_empty() {
            faults.push(format!("{about}, right: {:?}", right.differences));
        }
        if !rules(&wrong).contains(&rule.as_str()) {
            faults.push(format!("{about}, wrong: {:?}", wrong.differences));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_language_without_words_is_not_checked_and_never_equal() {
    let comparison = compared(("en", "You must come."), ("sw", "Lazima uje."));

    let unchecked: Vec<&str> = comparison.unchecked.iter().map(|unchecked| unchecked.rule).collect();
    assert_eq!(unchecked.len(), GUARD_RULES.len() - 1);
    assert!(!unchecked.contains(&"guard-number"), "numbers are compared in every language");
    assert!(comparison.unchecked.iter().all(|unchecked| unchecked.lang == "sw"));
    assert_eq!(duties("Lazima uje.", &lang("sw")), None);

    let urdu = compared(("en", "You must come."), ("ur", "آپ کا آنا لازمی ہے۔"));
    assert_eq!(urdu.unchecked.iter().map(|unchecked| unchecked.rule).collect::<Vec<_>>(), ["guard-promise"]);
}

#[test]
fn a_denied_strength_is_read_as_what_it_means() {
    for (tag, source, other) in [
        ("en", "You need not tell your name.", "You must not tell your name."),
        ("en", "Nobody has to tell their name.", "Nobody may tell their name."),
        ("fr", "Vous n’avez pas à dire votre nom.", "Vous ne devez pas dire votre nom."),
        ("fr", "Personne n’est obligé de dire son nom.", "Personne ne doit dire son nom."),
        ("es", "No tiene que decir su nombre.", "No debe decir su nombre."),
        ("es", "Nadie tiene que decir su nombre.", "Nadie debe decir su nombre."),
        ("ar", "لست ملزما بأن تقول اسمك.", "لا يجوز أن تقول اسمك."),
        ("ar", "ليس عليك أن تقول اسمك.", "يجب ألا تقول اسمك."),
        ("prs", "شما مجبور نیستید نام خود را بگویید.", "شما نباید نام خود را بگویید."),
        ("prs", "لازم نیست نام خود را بگویید.", "نباید نام خود را بگویید."),
        ("ckb", "ناچار نیت ناوت بڵێیت.", "نابێت ناوت بڵێیت."),
        ("ckb", "پێویست ناکات ناوت بڵێیت.", "نابێت ناوت بڵێیت."),
    ] {
        let found = compared((tag, source), (tag, other));
        assert!(rules(&found).contains(&"guard-strength"), "{tag}: {source} / {other}: {found:?}");
        assert_eq!(compared((tag, source), (tag, source)).differences, [], "{tag}: {source}");
    }
}

#[test]
fn words_that_read_as_a_ban_and_as_no_duty_are_told_wherever_they_stand() {
    let found = compared(("en", "You need not say your name."), ("en", "Nobody must say their name."));

    assert!(found.differences.iter().any(|difference| difference.rule == "guard-negation"
        && difference.rendering_words == "Nobody must"
        && difference.help.contains("nobody has to")));
}

#[test]
fn a_translation_is_compared_with_its_source() {
    let source = ("en", "If you are arrested, the police must tell you why.");
    for (right, wrong, rule) in [
        (
            ("fr", "Si l’on vous arrête, la police doit vous dire pourquoi."),
            "Si l’on vous arrête, la police peut vous dire pourquoi.",
            "guard-strength",
        ),
        (
            ("es", "Si se le detiene, la policía debe decirle por qué."),
            "La policía debe decirle por qué.",
            "guard-condition",
        ),
        (
            ("ar", "إذا قُبض عليك، فيجب أن تبلغك الشرطة بالسبب."),
            "إذا قُبض عليك، فيجب أن تبلغك المحكمة بالسبب.",
            "guard-agent",
        ),
        (
            ("prs", "اگر گرفتار شوید، پولیس باید دلیل آن را به شما بگوید."),
            "اگر گرفتار شوید، پولیس نباید دلیل آن را به شما بگوید.",
            "guard-negation",
        ),
        (
            ("ckb", "ئەگەر دەستگیر بکرێیت، دەبێت پۆلیس هۆکارەکەت پێ بڵێت."),
            "ئەگەر دەستگیر بکرێیت، دەتوانێت پۆلیس هۆکارەکەت پێ بڵێت.",
            "guard-strength",
        ),
    ] {
        assert_eq!(compared(source, right).differences, [], "{right:?}");
        let found = compared(source, (right.0, wrong));
        assert!(rules(&found).contains(&rule), "{wrong}: {found:?}");
    }
}

#[test]
fn a_condition_that_stands_in_the_sentence_before_counts() {
    let english = lang("en");
    let read = |text: &str| read(text, &english);
    let source = read("If you are under 18, tell the judge.");
    let (question, plain) = (read("Are you under 18?"), read("Tell the judge."));
    let heading = read("What do I do?");
    let one = Passage { sentences: vec![&source], ..Passage::default() };

    let with = Passage { sentences: vec![&plain], before: vec![&heading, &question], after: vec![] };
    let without = Passage { sentences: vec![&plain], before: vec![&heading], after: vec![] };

    assert_eq!(compare(&one, &with).differences, []);
    assert!(rules(&compare(&one, &without)).contains(&"guard-condition"));
}

#[test]
fn a_sentence_holds_the_duties_that_no_rendering_may_leave_out() {
    let held = |text: &str| duties(text, &lang("en")).unwrap();

    assert_eq!(held("The court must explain its decision."), [Duty::Obligation]);
    assert_eq!(held("Nobody may force you to confess."), [Duty::Prohibition]);
    assert_eq!(held("You have the right to a lawyer."), [Duty::Right]);
    assert_eq!(held("Sign only if you understand it."), [Duty::Safeguard]);
    assert_eq!(held("The deadline is near."), [Duty::Deadline]);
    assert_eq!(held("If it rains, the hall is open."), [Duty::Condition]);
    assert_eq!(held("Do not sign it."), [Duty::Warning]);
    assert_eq!(held("The hall is large."), []);
}

#[test]
fn a_term_is_explained_as_in_the_glossary() {
    let cases: Terms = toml::from_str(include_str!("terms.toml")).unwrap();
    let mut faults = Vec::new();
    for TermCase { lang: tag, term, entry, same, narrower, wider, unchecked } in &cases.term {
        let told = |sentence: &str| match compare_term(sentence, term, entry, &lang(tag)) {
            TermComparison::Same => "same",
            TermComparison::Unchecked => "unchecked",
            TermComparison::Differs(difference) if difference.message.contains("more narrowly") => "narrower",
            TermComparison::Differs(_) => "wider",
        };
        let expected = [(same, "same"), (narrower, "narrower"), (wider, "wider"), (unchecked, "unchecked")];
        for (sentences, expected) in expected {
            for sentence in sentences.iter().filter(|sentence| told(sentence) != expected) {
                faults.push(format!("{tag} {sentence}: {}, not {expected}", told(sentence)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[derive(serde::Deserialize)]
struct Terms {
    term: Vec<TermCase>,
}

/// A term, the glossary's explanation, and sentences that explain it.
#[derive(serde::Deserialize)]
struct TermCase {
    lang: String,
    term: String,
    entry: String,
    #[serde(default)]
    same: Vec<String>,
    #[serde(default)]
    narrower: Vec<String>,
    #[serde(default)]
    wider: Vec<String>,
    #[serde(default)]
    unchecked: Vec<String>,
}

#[test]
fn the_page_of_each_rule_shows_a_pair_that_breaks_it() {
    for (rule, _) in GUARD_RULES {
        let page = crate::content::rule(rule).unwrap_or_else(|| panic!("{rule} has no page")).page;
        let block = page.split("`````").nth(1).unwrap_or_else(|| panic!("{rule} has no example"));
        let lines: Vec<&str> = block.lines().collect();
        let ["pair en", source, rendering, ..] = lines.as_slice() else { panic!("{rule}: {block}") };
        let found = compared(("en", source), ("en", rendering));
        assert!(rules(&found).contains(&rule), "{rule}: {found:?}");
    }
}
