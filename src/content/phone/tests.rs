use super::*;

/// Lines and what is dialled: `line => number number`; `?` for what is not certain, `-` for nothing.
const CASES: &str = include_str!("cases.txt");

fn dialled(line: &PhoneLine) -> String {
    let numbers = line.parts.iter().filter_map(|part| match part {
        LinePart::Phone { dial, extension: Some(extension), .. } => Some(format!("{dial}x{extension}")),
        LinePart::Phone { dial, extension: None, .. } => Some(dial.clone()),
        LinePart::Text(_) => None,
    });
    let doubts =
        line.doubts.iter().map(|doubt| if doubt.why == UncertaintyReason::None { "-" } else { "?" }.to_owned());
    numbers.chain(doubts).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_number_is_dialled_as_it_is_written_and_a_doubtful_one_is_not() {
    let cases = CASES.lines().filter(|line| !line.starts_with("//") && !line.is_empty());
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases {
        let (written, expected) = case.rsplit_once(" => ").unwrap_or_else(|| panic!("{case}"));
        let written = written.replace("\\n", "\n");
        let line = read(&written);
        let whole: String = line
            .parts
            .iter()
            .map(|part| match part {
                LinePart::Text(text) | LinePart::Phone { shown: text, .. } => text.as_str(),
            })
            .collect();
        assert_eq!(whole, written, "the parts together are the line");
        if dialled(&line) != expected.trim() {
            wrong.push(format!("{case}  (but {})", dialled(&line)));
        }
        count += 1;
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(count >= 150, "{count}");
}

#[test]
fn a_number_is_shown_without_the_words_around_it() {
    let line = read("Desk: (+44 (0)20 0000 1234 ext. 12)");

    let shown: Vec<&str> = line
        .parts
        .iter()
        .map(|part| match part {
            LinePart::Text(text) | LinePart::Phone { shown: text, .. } => text.as_str(),
        })
        .collect();
    assert_eq!(shown, ["Desk: (", "+44 (0)20 0000 1234", " ext. 12)"]);
}

#[test]
fn no_text_makes_the_reader_panic_or_lose_a_letter() {
    let signs = [
        "1", "0300", "+", "(", ")", "(0)", " ", "-", "–", "/", ".", ",", ";", "\n", "x", "ABC", "أو", "٣", "#", "*",
        "£", "\u{200e}", ":", "24",
    ];
    let mut seed = 1_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..9 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(signs[usize::try_from(seed >> 33).unwrap_or(0) % signs.len()]);
        }
        let line = read(&text);
        let whole: String = line
            .parts
            .iter()
            .map(|part| match part {
                LinePart::Text(text) | LinePart::Phone { shown: text, .. } => text.as_str(),
            })
            .collect();
        assert_eq!(whole, text);
        for part in &line.parts {
            if let LinePart::Phone { dial, .. } = part {
                let digits = dial.trim_start_matches('+');
                assert!(digits.len() >= 2 && digits.chars().all(|c| c.is_ascii_digit()), "{text:?}: {dial}");
            }
        }
    }
}
