//! Reasons that are found in sentences of each language, and measures that it does not have.

use std::collections::BTreeMap;

use super::{Clarity, Measure, measure};
use crate::content::{Glossary, GlossaryEntry};
use crate::document::{Block, Document, Inline, Sentence, SourceLocation};
use crate::lang::Lang;

fn prose(inlines: Vec<Inline>, lang: &Lang, line: usize) -> Vec<Sentence> {
    Sentence::split(inlines, lang, SourceLocation { line, column: 1 })
}

fn document(lang: &str, paragraphs: &[&str]) -> Document {
    let lang: Lang = lang.parse().unwrap();
    let text = |text: &str| vec![Inline::Text(text.to_owned())];
    let of = |(index, words): (usize, &&str)| Block::Paragraph(prose(text(words), &lang, index + 10));
    let blocks = paragraphs.iter().enumerate().map(of).collect();
    let mut document = Document { title: Vec::new(), summary: Vec::new(), blocks, footnotes: Vec::new(), lang };
    document.number_sentences();
    document
}

fn measured(lang: &str, paragraphs: &[&str]) -> Clarity {
    measure(&document(lang, paragraphs), None)
}

#[derive(serde::Deserialize)]
struct Case {
    lang: String,
    text: String,
    #[serde(default)]
    finds: BTreeMap<String, Vec<String>>,
}

fn name(measure: Measure) -> String {
    serde_json::to_value(measure).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn each_sentence_has_the_reasons_that_its_case_names() {
    let cases: BTreeMap<String, Vec<Case>> = toml::from_str(include_str!("cases.toml")).unwrap();
    let mut faults = Vec::new();
    for Case { lang, text, finds } in &cases["case"] {
        let clarity = measured(lang, &[text]);
        let reasons = clarity.hardest.iter().flat_map(|sentence| &sentence.reasons);
        let found: BTreeMap<String, Vec<String>> =
            reasons.map(|reason| (name(reason.measure), reason.words.clone())).collect();
        let is_clear = clarity.clear == 1;
        if found != *finds || is_clear != finds.is_empty() || clarity.sentences != 1 {
            faults.push(format!("{lang} {text}: {found:?}"));
        }
    }
    assert!(cases["case"].len() > 40);
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_language_names_what_is_not_measured_in_it() {
    let not_measured = |lang: &str| {
        let names: Vec<String> = measured(lang, &[]).not_measured.into_iter().map(name).collect();
        names.join(" ")
    };

    for (lang, missing) in [
        ("en", "unmarked-terms"),
        ("fr", "unmarked-terms"),
        ("de", "passive unmarked-terms"),
        ("ar", "nominal-style passive unmarked-terms"),
        ("fa", "nominal-style passive double-negation unmarked-terms"),
        ("zh-Hans", "long-words nominal-style passive commas unmarked-terms"),
        ("ps", "long-words rare-words nominal-style passive double-negation unmarked-terms"),
        ("ckb", "long-words rare-words nominal-style passive double-negation unmarked-terms"),
        ("sw", "long-words rare-words nominal-style passive double-negation unmarked-terms"),
    ] {
        assert_eq!(not_measured(lang), missing, "{lang}");
    }
    assert_eq!(measured("prs", &[]).words_of.as_deref(), Some("fa"));
    assert_eq!(measured("fa", &[]).words_of, None);
}

#[test]
fn the_hardest_sentences_are_named_with_their_lines_the_hardest_first() {
    let dull = "The paper is read to him.";
    let mut paragraphs = vec![dull; 12];
    paragraphs[7] = "The adjudication of grievances must not be concluded without the ombudsman.";
    paragraphs[3] = "Ask for help.";

    let clarity = measured("en", &paragraphs);

    assert_eq!((clarity.sentences, clarity.clear, clarity.measured[&Measure::Passive]), (12, 1, 11));
    assert_eq!(clarity.hardest.len(), 10);
    assert_eq!(clarity.hardest[0].line, 17);
    let others: Vec<usize> = clarity.hardest[1..].iter().map(|sentence| sentence.line).collect();
    assert_eq!(others, [10, 11, 12, 14, 15, 16, 18, 19, 20]);
    let lengths = clarity.lengths;
    assert_eq!((lengths.unit, lengths.median, lengths.ninth, lengths.longest, lengths.limit), ("words", 6, 6, 11, 20));

    let long = "word ".repeat(400);
    assert!(measured("en", &[&long]).hardest[0].text.chars().count() <= 301);
    let letters = |number: u32| format!("{number:06}").bytes().map(|digit| char::from(digit + 55)).collect::<String>();
    let many: String = (0..200_000).map(|number| format!("no {} ", letters(number))).collect();
    let reasons = &measured("en", &[&many]).hardest[0].reasons;
    assert!(reasons.iter().all(|reason| reason.words.len() <= 12), "{reasons:?}");
    assert_eq!(reasons.iter().find(|reason| reason.measure == Measure::DoubleNegation).unwrap().count, 200_000);
    let none = measured("en", &["Ask now."]);
    assert_eq!((none.sentences, none.clear, none.lengths.longest), (0, 0, 0));
}

#[test]
fn a_term_that_is_marked_or_defined_is_not_rare_and_one_that_is_not_is_named() {
    let entry = |term: &str| GlossaryEntry { term: term.to_owned(), explanation: String::new(), spoken: None };
    let mut glossary = Glossary::default();
    glossary.terms.insert("ombudsman".to_owned(), entry("ombudsman"));
    glossary.terms.insert("reasonable".to_owned(), entry("reasonable help"));
    let text = "The ombudsman gives reasonable help with grievances.";
    let mut document = document("en", &["An ombudsman and grievances.", text, "The Reasonable Help Act is old."]);

    let plain = measure(&document, Some(&glossary));
    assert_eq!(plain.measured[&Measure::UnmarkedTerms], 2, "{plain:?}");
    assert_eq!(plain.measured[&Measure::RareWords], 2, "{plain:?}");

    let lang = document.lang.clone();
    let marked = Inline::Term { key: "ombudsman".to_owned(), inlines: vec![Inline::Text("ombudsman".to_owned())] };
    let inlines = vec![Inline::Text("An ".to_owned()), marked, Inline::Text(" and grievances.".to_owned())];
    document.blocks[0] = Block::Paragraph(prose(inlines, &lang, 1));
    document.number_sentences();
    let explained = measure(&document, Some(&glossary));
    assert_eq!(explained.measured[&Measure::RareWords], 0, "{explained:?}");
    assert_eq!(explained.measured[&Measure::UnmarkedTerms], 1, "{explained:?}");
    assert_eq!(explained.hardest[0].reasons[0].words, ["reasonable help"]);
}

#[test]
fn the_lists_hold_usual_words_of_each_language_and_no_others() {
    for (lang, usual, rare) in [
        ("ar", "مساعدة", "التيسيرية"),
        ("bn", "সাহায্য", "ফৌজদারি"),
        ("de", "gericht", "rechtsbehelfsbelehrung"),
        ("en", "help", "adjudicate"),
        ("es", "ayuda", "sobreseimiento"),
        ("fa", "کمک", "استنطاق"),
        ("fr", "aide", "irrecevabilité"),
        ("ru", "помощь", "освидетельствование"),
        ("ur", "مدد", "استغاثہ"),
        ("zh", "帮助", "管辖权异议"),
    ] {
        let lang: Lang = lang.parse().unwrap();
        let list = super::frequent::FrequentWords::of(&lang).unwrap();
        let words = super::language::LanguageWords::of(&lang);
        let knows = |word: &str| list.knows(&super::frequent::fold(word, &lang), words, &lang);
        assert!(knows(usual) && !knows(rare), "{lang}: {} {}", knows(usual), knows(rare));
    }
}
