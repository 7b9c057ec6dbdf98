use unicode_bidi::{BidiInfo, Level};

use super::*;

/// The order in which a text is drawn from left to right (Unicode Standard Annex 9), without marks.
fn drawn(text: &str, around: Direction) -> String {
    let level = match around {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let line = info.paragraphs[0].range.clone();
    unmarked(&info.reorder_line(&info.paragraphs[0], line))
}

/// A sentence of each language that runs from right to left; the number stands at `#`.
const SENTENCES: [&str; 8] = [
    "اتصل بالرقم # في أي وقت.",
    "با شمارهٔ # تماس بگیرید.",
    "به شماره # زنگ بزنید.",
    "په # شمېره زنګ ووهئ.",
    "اس نمبر # پر کال کریں۔",
    "پەیوەندی بکە بە # هەر کاتێک.",
    "اتصل بـ#، ثم انتظر.",
    "#",
];

/// Numbers that an unaided text draws in another order in at least one of the sentences.
const NUMBERS: [&str; 22] = [
    "0300 000 2222",
    "+961 1 234 567",
    "+44 (0)20 0000 1234",
    "(020) 0000 1234",
    "0300-000-2222",
    "116 111",
    "9:00 - 17:00",
    "9:00–17:00",
    "1280 × 960",
    "2019-12-05",
    "3/12-A",
    "-5",
    "+5",
    "10%",
    "*100#",
    "https://court.example/a-b/",
    "0300 000 1111 / 0300 000 2222",
    "٠٣٠٠ ٠٠٠ ٢٢٢٢",
    "+٩٦١ ١ ٢٣٤ ٥٦٧",
    "۰۲۱ ۱۲۳۴ ۵۶۷۸",
    "٩:٠٠ - ١٧:٠٠",
    "٢٠١٩-١٢-٠٥",
];

/// Text that is drawn in its order without help: nothing is added to it.
const KEPT: [&str; 14] = [
    "15",
    "(15)",
    "12/2019",
    "24/11/2026",
    "9:00",
    "1,200",
    "0.5",
    "A-12/3",
    "A4",
    "Windows 10",
    "help@court.example",
    "١٥",
    "١٬٢٠٠",
    "٢٤/١١/٢٠٢٦",
];

#[test]
fn numbers_and_codes_are_drawn_as_they_are_written_in_every_language() {
    for sentence in SENTENCES {
        for number in NUMBERS.iter().chain(&KEPT) {
            if number.starts_with('-') && sentence.contains("ـ#") {
                continue; // A hyphen at a word's end joins the two.
            }
            let text = sentence.replace('#', number);
            let order = drawn(&isolated(&text, Direction::Rtl), Direction::Rtl);
            assert!(order.contains(number.trim_matches(['(', ')'])), "{text}: {order}");
        }
    }
}

#[test]
fn without_isolates_each_of_them_is_drawn_wrong() {
    for number in NUMBERS {
        let wrong = |sentence: &&str| !drawn(&sentence.replace('#', number), Direction::Rtl).contains(number);
        assert!(SENTENCES.iter().any(wrong), "{number}");
    }
    for number in KEPT {
        assert_eq!(isolated(&SENTENCES[0].replace('#', number), Direction::Rtl), SENTENCES[0].replace('#', number));
    }
}

#[test]
fn a_number_among_words_from_right_to_left_keeps_its_order_in_text_from_left_to_right() {
    for (text, number) in [
        ("Call مركز المساعدة 0300 000 2222 now.", "0300 000 2222"),
        ("Call مركز المساعدة +961 1 234 567.", "+961 1 234 567"),
        ("Ask كلية 9:00 - 17:00 المدينة there.", "9:00 - 17:00"),
    ] {
        assert!(!drawn(text, Direction::Ltr).contains(number), "{text}");
        let order = drawn(&isolated(text, Direction::Ltr), Direction::Ltr);
        assert!(order.contains(number), "{text}: {order}");
    }
    for text in ["Call 0300 000 2222 now.", "Call 0300 000 2222, مركز.", "مركز is open 9:00 - 17:00."] {
        assert_eq!(isolated(text, Direction::Ltr), text);
    }
}

#[test]
fn references_and_lists_run_as_the_text_does() {
    for text in ["المادة 6(1)(أ) من القانون", "المادة 6(1) من القانون", "الغرف 1, 2, 3", "كوفيد-19 اليوم", "البند 5/أ"]
    {
        assert_eq!(isolated(text, Direction::Rtl), text);
    }
    let noted = "الهاتف 0300 000 2222 (15) ثم 112 (0300 000 3333)";
    let marked = "الهاتف \u{2066}0300 000 2222\u{2069} (15) ثم 112 (\u{2066}0300 000 3333\u{2069})";
    assert_eq!(isolated(noted, Direction::Rtl), marked);
    let order = drawn("المادة 6(1)(أ) من", Direction::Rtl);
    let places = ['6', '1', 'أ'].map(|c| order.find(c).unwrap());
    assert!(places[0] > places[1] && places[1] > places[2], "{order}");
}

#[test]
fn codes_with_an_arabic_comma_between_them_follow_each_other_as_the_text_does() {
    for (text, first, second) in [
        ("النموذج A-12، B-13 هنا", "A-12", "B-13"),
        ("دفعہ 6(1)(a)، Rs. 1,500 ہیں", "6(1)(a)", "Rs. 1,500"),
        ("برامج HTML، CSS، PDF", "HTML", "CSS"),
    ] {
        let follow = |order: &str| order.find(first).zip(order.find(second)).is_some_and(|(one, next)| one > next);
        assert!(!follow(&drawn(text, Direction::Rtl)), "{text}");
        let order = drawn(&isolated(text, Direction::Rtl), Direction::Rtl);
        assert!(follow(&order), "{text}: {order}");
    }
    assert_eq!(isolated("رمز A-12، ثم", Direction::Rtl), "رمز A-12، ثم");
}

#[test]
fn marks_of_an_author_are_kept_and_not_doubled() {
    let marked = "اتصل على \u{200e}+961 1 234 567\u{200e} الآن.";
    assert_eq!(isolated(marked, Direction::Rtl), marked);
    assert!(drawn(marked, Direction::Rtl).contains("+961 1 234 567"));
    let steered = "اتصل على \u{2066}+961 1 234 567\u{2069} الآن.";
    assert_eq!(isolated(steered, Direction::Rtl), steered);
    let right = "اتصل على \u{200f}+961 1 234 567\u{200f} الآن.";
    assert!(drawn(&isolated(right, Direction::Rtl), Direction::Rtl).contains("+961 1 234 567"));
}

#[test]
fn the_stretches_together_are_the_text() {
    let signs = [
        "1",
        "0300",
        " ",
        "+",
        "-",
        "(",
        ")",
        "أ",
        "و",
        "A",
        "b",
        ".",
        ", ",
        "/",
        "٣",
        "\u{200e}",
        "\u{2066}",
        "\u{2069}",
        "%",
        "\n",
        "é",
        "ن\u{64b}",
        "<",
        ">",
        "[",
        "]",
    ];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(signs[usize::try_from(seed >> 33).unwrap_or(0) % signs.len()]);
        }
        for around in [Direction::Ltr, Direction::Rtl] {
            let whole: String = stretches(&text, around)
                .into_iter()
                .map(|stretch| match stretch {
                    DirectionRun::Plain(text) | DirectionRun::Isolated(text) | DirectionRun::Overridden(text) => text,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }
}
