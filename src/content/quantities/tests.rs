use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    same: Vec<TestPairs>,
    differs: Vec<TestPairs>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TestPairs {
    lang: Lang,
    from: Option<Lang>,
    pairs: Vec<[String; 2]>,
}

fn cases() -> Cases {
    toml::from_str(include_str!("cases.toml")).unwrap()
}

/// Each pair with what is found to differ in it.
fn compared(tables: &[TestPairs]) -> impl Iterator<Item = (String, Option<Difference>)> {
    tables.iter().flat_map(|table| {
        let from = table.from.clone().unwrap_or_else(Lang::english);
        table.pairs.iter().map(move |[one, other]| {
            let found = quantities_differ((one, &from), (other, &table.lang));
            (format!("{}: {one} | {other}", table.lang), found)
        })
    })
}

#[test]
fn what_says_the_same_in_other_words_is_no_difference() {
    let cases = cases();
    let wrong: Vec<_> = compared(&cases.same).filter(|(_, found)| found.is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(compared(&cases.same).count() >= 70);
}

#[test]
fn another_number_another_time_another_unit_is_told() {
    let cases = cases();
    let wrong: Vec<_> = compared(&cases.differs).filter(|(_, found)| found.is_none()).map(|(pair, _)| pair).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(compared(&cases.differs).count() >= 50);
}

#[test]
fn a_difference_is_told_as_it_is_written() {
    let english = Lang::english();
    let found = quantities_differ(("You have 15 days.", &english), ("আপনার ১৬ দিন আছে।", &"bn".parse().unwrap()));
    assert_eq!(found, Some(Difference { missing: vec!["15 days".into()], added: vec!["16 দিন".into()] }));
}

#[test]
fn a_date_is_known_in_each_calendar() {
    for (words, lang, shows) in [
        ("24 May 2026", "en", Some(true)),
        ("۳ خرداد ۱۴۰۵", "fa", Some(true)),
        ("۴ خرداد ۱۴۰۵", "fa", Some(false)),
        ("25 mai 2026", "fr", Some(false)),
        ("٧ ذو الحجة ١٤٤٧", "ar", Some(true)),
        ("tomorrow", "en", None),
    ] {
        assert_eq!(shows_date(words, &lang.parse().unwrap(), "2026-05-24"), shows, "{words}");
    }
}

#[test]
fn any_text_is_read() {
    let parts = [
        "1", "/", ".", ",", ":", " ", "½", "٬", "XIX", "百", "万", "(a)", "五", "9 a.m.", "-", "+", "%", "$",
        "\u{200c}", "و", "ال", "é", "1405",
    ];
    let mut state = 7_u64;
    for _ in 0..1_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[usize::try_from(state >> 33).unwrap() % parts.len()]);
        }
        for lang in ["zh-Hans", "ar", "fa"] {
            let lang: Lang = lang.parse().unwrap();
            assert_eq!(quantities_differ((&text, &lang), (&text, &lang)), None, "{lang}: {text}");
        }
    }
    let long = "9 ".repeat(400);
    assert_eq!(quantities_differ((&long, &Lang::english()), (&long, &Lang::english())), None);
}

#[test]
fn many_numbers_are_compared_in_a_bounded_number_of_steps_and_none_is_lost() {
    let (english, french): (Lang, Lang) = ("en".parse().unwrap(), "fr".parse().unwrap());
    let many = |count: usize| "7, ".repeat(count);
    let numbered = |count: usize| (1_000..1_000 + count).map(|number| format!("{number} a, ")).collect::<String>();

    for (source, translation) in [
        (many(2_000), many(2_000)),
        (many(700), many(700)),
        (numbered(500), numbered(500)),
        ("1-".repeat(2_000), "1-".repeat(2_000)),
        ("+1".repeat(2_000), "+1".repeat(2_000)),
        ("12 ".repeat(2_000), "12 ".repeat(2_000)),
    ] {
        assert_eq!(quantities_differ((&source, &english), (&translation, &french)), None);
    }
    let one_less = quantities_differ((&numbered(500), &english), (&numbered(499), &french)).unwrap();
    assert_eq!((one_less.missing, one_less.added), (vec!["1499".to_owned()], Vec::new()));
}
