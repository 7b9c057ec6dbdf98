//! Words about reviews, in every language of the interface and every channel that is text.

use super::*;
use crate::channels::script::{as_text, script};
use crate::content::review::ReviewRow;
use crate::content::{Address, Level, Library, PieceName, read_edition};

fn edition(tag: &str, kind: &str, body: &str) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let text = format!("---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: {kind}\n---\n\n{body}\n");
    let (edition, findings) = read_edition(&Library::default(), &address, &text, None);
    edition.unwrap_or_else(|| panic!("{findings:?}"))
}

fn panel(not_checked: &str) -> ReviewRow {
    ReviewRow {
        role: "reader-panel".to_owned(),
        by: "Group North".to_owned(),
        on: "2026-11-20".to_owned(),
        people: Some(5),
        disabilities: vec!["intellectual".to_owned(), "blind".to_owned()],
        not_checked: not_checked.to_owned(),
        lang: "en".to_owned(),
        ..ReviewRow::default()
    }
}

fn lawyer() -> ReviewRow {
    ReviewRow {
        role: "lawyer".to_owned(),
        country: "PK".to_owned(),
        people: None,
        disabilities: Vec::new(),
        ..panel("")
    }
}

fn words_of(lines: &[Vec<ReviewLine>]) -> Vec<String> {
    let line = |line: &ReviewLine| match &line.own {
        Some((own, lang)) => format!("{} [{lang}] {own}", line.words),
        None => line.words.clone(),
    };
    lines.iter().flatten().map(line).collect()
}

#[test]
fn a_record_says_who_when_and_what_was_not_checked_and_how_much_changed() {
    let english = Messages::of(&Lang::english());
    let mut now = edition("en", "original", "You have 30 days. It is free.");
    let then = edition("en", "original", "You have 20 days. It is free.");
    assert_eq!(
        unchecked(&now, &english).as_deref(),
        Some("No lawyer and no readers with disabilities have checked this text yet.")
    );

    now.reviews = vec![
        lawyer().check_facts().unwrap().of(&now.document),
        panel("the figures").check_facts().unwrap().of(&then.document),
    ];

    assert_eq!(
        words_of(&review_lines(&now, &english)),
        [
            "Lawyer (Pakistan): Group North, 20 November 2026",
            "Readers with disabilities (5): Group North, 20 November 2026",
            "The readers’ disabilities: blindness and intellectual disability",
            "Not checked: [en] the figures",
            "1 sentence has changed since.",
        ]
    );
    assert_eq!(unchecked(&now, &english), None);
    assert_eq!(
        spoken_reviews(&now, &english),
        [
            "A lawyer has checked this text.",
            "Readers with disabilities have tried this text.",
            "1 sentence has changed since."
        ]
    );
    now.reviews.iter_mut().for_each(|review| review.sentences = vec!["saaaaaaaaaa".to_owned()]);
    assert_eq!(review_lines(&now, &english), Vec::<Vec<ReviewLine>>::new(), "a record that has ended");
    assert!(unchecked(&now, &english).is_some());
    assert_eq!(unchecked(&edition("en", "machine", "You."), &english), None, "a translation says so itself");
}

#[test]
fn every_language_of_the_interface_has_the_words() {
    for lang in Messages::languages() {
        let words = Messages::of(&lang);
        let mut edition = edition("en", "original", "You have 30 days.");
        edition.reviews = vec![
            panel("x").check_facts().unwrap().of(&edition.document),
            lawyer().check_facts().unwrap().of(&edition.document),
        ];
        let lines = words_of(&review_lines(&edition, &words));
        assert_eq!(lines.len(), 4, "{lang}");
        assert!(lines[0].contains("Group North") && lines[0].contains(&words.number(5)), "{lang}: {lines:?}");
        assert!(lines[0].contains(&words.date("2026-11-20")), "{lang}: {lines:?}");
        let country = country_name(&lang, "PK").unwrap();
        assert!(lines[3].contains(country), "{lang}: {lines:?}");
        let is_isolated = lines[0].contains("\u{2068}Group North\u{2069}");
        assert_eq!(is_isolated, lang.direction() == Direction::Rtl, "{lang}");
        let shown = script(&edition, &words);
        let said: Vec<String> = as_text(&shown, &Lang::english()).lines().map(str::to_owned).collect();
        for sentence in spoken_reviews(&edition, &words) {
            assert!(said.iter().any(|line| line.contains(&sentence)), "{lang}: {sentence}: {said:?}");
        }
    }
}
