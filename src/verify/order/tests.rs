//! Tests of how sentences are looked for.

use super::super::record::Verdict;
use super::*;
use crate::verify::CheckRecord;

fn record(search: Search<'_>, text: &str, sentences: &[&str]) -> CheckRecord {
    let sentences: Vec<ExpectedSentence> = sentences
        .iter()
        .map(|text| ExpectedSentence { text: (*text).to_owned(), ..ExpectedSentence::default() })
        .collect();
    CheckRecord::of(&super::super::text::READABLE, in_order(text, &sentences, search))
}

/// Channels: one that adds words inside a sentence, and one that adds nothing.
const BOTH: [bool; 2] = [true, false];

fn verdict(adds: bool, text: &str, sentences: &[&str]) -> (Verdict, Option<f64>) {
    let words = adds.then(|| AddedWords::of_print(Some("en")));
    let record = record(Search { words, is_named: false }, text, sentences);
    (record.verdict, record.figure)
}

#[test]
fn sentences_are_found_in_order_with_what_a_channel_adds() {
    let sentences = ["Ask the court.", "Do not pay.", "Ask the court."];
    for (text, sentences) in [
        ("Ask the court (https://court.example). Do not\npay. Ask the court.", &sentences[..]),
        ("چاپ ‌کنید (فرم) را.", &["چاپ کنید (فرم) را."]),
        ("Read the law (law.example/a_(1)) (now).", &["Read the law (now)."]),
        ("Pay (deleted: 50) 60 to the IOM (International Organization (IO)).", &["Pay 50 60 to the IOM."]),
        ("A letter1 is not done: enough.", &["A letter is enough."]),
    ] {
        assert_eq!(verdict(true, text, sentences).0, Verdict::Pass, "{text}");
    }
    assert_eq!(verdict(true, "anything", &[]).0, Verdict::NotChecked);
}

#[test]
fn a_sentence_that_is_gone_moved_or_without_its_stop_is_told() {
    let sentences = ["Ask the court.", "Do not pay.", "Call us."];
    for broken in [
        "Ask the court. Call us.",
        "Do not pay. Ask the court. Call us.",
        "Ask the court Do not pay. Call us.",
        "Ask the court. Do pay. Call us.",
        "court the Ask. Do not pay. Call us.",
    ] {
        for adds in BOTH {
            assert_eq!(verdict(adds, broken, &sentences).0, Verdict::Fail, "{broken}");
        }
    }
    assert_eq!(verdict(true, "Ask the court. Call us.", &sentences).1, Some(66.667));
}

#[test]
fn a_word_that_no_channel_adds_is_told() {
    for (text, sentence) in [
        ("You may not leave.", "You may leave."),
        ("You have 300 days.", "You have 30 days."),
        ("You have 30 1 days.", "You have 30 days."),
        ("Nobody, not even they, may ask.", "Nobody may ask."),
        ("A letter is enough 1. Say who you are.", "A letter is enough."),
        ("Pay (deleted: 50 60.", "Pay 60."),
    ] {
        assert_eq!(verdict(true, text, &[sentence]).0, Verdict::Fail, "{text}");
    }
}

#[test]
fn the_stop_of_a_number_stands_for_no_stop_of_a_sentence() {
    let sentences = ["A letter is enough.", "Say who you are.", "مهلتك ثلاثون يومًا."];
    let text = |first: &str| format!("{first} 1. Say who you\u{2069} are. ٢. مهلتك ثلاثون يومًا.");

    for adds in BOTH {
        assert_eq!(verdict(adds, &text("A letter is enough."), &sentences).0, Verdict::Pass);
        let (verdict, share) = verdict(adds, &text("A letter is enough"), &sentences);
        assert_eq!((verdict, share), (Verdict::Fail, Some(66.667)));
    }
    let added = "A letter (https://court.example) is enough. 1. Say who you are. مهلتك ثلاثون يومًا.";
    assert_eq!(verdict(false, added, &sentences).0, Verdict::Fail);
}

#[test]
fn right_to_left_text_has_no_slack() {
    let arabic: Vec<String> = (0..60).map(|number| format!("لك الحق في محام وفي مترجم {number}.")).collect();
    let sentences: Vec<&str> = arabic.iter().map(String::as_str).collect();
    let whole = sentences.join(" ");
    let verdict = |text: &str| verdict(true, text, &sentences).0;

    assert_eq!(verdict(&whole), Verdict::Pass);
    assert_eq!(verdict(&whole.replace("مترجم 7.", "مترجن 7.")), Verdict::Fail);
    assert_eq!(verdict(&whole.replace("مترجم 7.", "مترجم 7")), Verdict::Fail);
}

#[test]
fn only_a_sentence_with_a_sign_that_is_not_drawn_is_found_by_its_letters() {
    let sentences = ["Take ☂ with you.", "Do not pay."];
    let search = Search { words: Some(AddedWords::of_print(None)), is_named: true };
    let verdict = |text: &str| record(search, text, &sentences).verdict;

    assert_eq!(verdict("Take [umbrella] with you. Do not pay."), Verdict::Pass);
    assert_eq!(verdict("Take [umbrella] with you. Do not pay"), Verdict::Fail);
}
