use std::path::Path;
use std::sync::LazyLock;

use super::*;
use crate::content::{self, EditionData, Level, Manner, PieceName, Wording};
use crate::document::{Block, Document, Inline, Sentence, SourceLocation};

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn name(piece: &str) -> PieceName {
    let (collection, piece) = piece.split_once('/').unwrap();
    PieceName { collection: collection.to_owned(), piece: piece.to_owned() }
}

/// Puts an edition into a library: its title, its summary and one paragraph.
fn put(library: &mut Library, tag: &str, piece: &str, [title, summary, text]: [&str; 3]) {
    let lang = lang(tag);
    let prose = |text: &str| Sentence::split(vec![Inline::Text(text.to_owned())], &lang, SourceLocation::default());
    let mut document = Document {
        lang: lang.clone(),
        title: prose(title),
        summary: prose(summary),
        blocks: vec![Block::Paragraph(prose(text))],
        footnotes: Vec::new(),
    };
    document.number_sentences();
    let address = Address { piece: name(piece), lang, level: Level::Standard };
    let edition = Edition::from(EditionData {
        address: address.clone(),
        revised: "2026-11-24".to_owned(),
        wording: Wording::Original,
        file: String::new(),
        document: document.into(),
        behind: Vec::new(),
        made_from: Vec::new(),
        trace: None,
        reviews: Vec::new(),
        whole: None,
        jurisdiction: crate::content::Jurisdiction::Unnamed,
        manner: Manner::Strict,
    });
    library.editions.insert(address, edition);
}

fn small(editions: &[(&str, &str, [&str; 3])]) -> Index {
    let mut library = Library::default();
    for (tag, piece, words) in editions {
        put(&mut library, tag, piece, *words);
    }
    Index::of(&library).unwrap()
}

/// The repository's own content, and three small pieces in languages that it is not written in.
fn library() -> Library {
    let (mut library, _) = content::load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("content")], "2026-11-24");
    for (tag, piece, words) in [
        (
            "zh-Hans",
            "law/interpreter",
            ["申请口译员", "您可以要求免费的口译员。", "法院必须为您安排翻译。费用由国家承担。"],
        ),
        ("zh-Hans", "law/lawyer", ["寻找律师", "没有钱也可以得到法律援助。", "律师会在审判之前和您谈话。"]),
        ("zh-Hans", "law/police", ["在警察局", "警察必须保护您的安全。", "您可以报案，也可以保持沉默。"]),
        (
            "ru",
            "law/interpreter",
            [
                "Как попросить переводчика",
                "Переводчик в суде бесплатный.",
                "Вы не обязаны платить за перевод. Скажите судье, какой язык вы знаете лучше всего.",
            ],
        ),
        (
            "ru",
            "law/lawyer",
            [
                "Адвокат и ваши права",
                "Вы имеете право на защиту.",
                "Если денег нет, государство назначит вам адвоката. Он придёт в полицию.",
            ],
        ),
        (
            "ru",
            "law/shelter",
            [
                "Безопасное место",
                "Приют открыт днём и ночью.",
                "Дети могут жить там вместе с мамой. Ещё там есть врач.",
            ],
        ),
        (
            "bn",
            "law/interpreter",
            ["দোভাষী চাওয়া", "আপনি বিনামূল্যে দোভাষী পেতে পারেন।", "আদালতকে বলুন আপনি কোন ভাষা সবচেয়ে ভালো জানেন।"],
        ),
        ("bn", "law/lawyer", ["আইনজীবীর সাহায্য", "টাকা না থাকলেও আইনজীবী পাওয়া যায়।", "পুলিশের সাথে কথা বলার আগে আইনজীবী চান।"]),
        ("bn", "law/shelter", ["নিরাপদ আশ্রয়", "আশ্রয়কেন্দ্র দিনরাত খোলা থাকে।", "শিশুরা মায়ের সাথে থাকতে পারে।"]),
    ] {
        put(&mut library, tag, piece, words);
    }
    library
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(&library()).unwrap());

fn find(query: &str, tag: &str) -> Vec<Hit> {
    INDEX.find(query, &lang(tag), 10).unwrap()
}

fn marked(hit: &Hit) -> Vec<&str> {
    hit.matched.iter().map(|range| &hit.text[range.clone()]).collect()
}

#[test]
fn what_people_type_finds_the_piece_that_answers() {
    for (tag, query, piece, words) in [
        ("en", "interpreter free", "rights/asking-for-support", "interpreter free"),
        ("en", "Interpreters", "rights/asking-for-support", "interpreter"),
        ("en", "sign language interpretter", "rights/asking-for-support", "sign language interpreter"),
        ("en", "who pays for an interpreter?", "rights/asking-for-support", "pays"),
        ("en", "do I need a lawyer", "rights/fair-trial", "lawyer"),
        ("en", "FAIR TRIAL", "rights/fair-trial", "fair trial"),
        ("en", "trafficking victim", "rights/if-you-have-been-trafficked", "victims trafficking"),
        ("en", "how do I report to the police", "rights/police-and-court", "report"),
        ("en", "discriminat", "rights/equal-treatment", "discrimination"),
        ("en", "five people form a ring", "network/womens-network", "Five people form ring"),
        ("fr", "interprètes", "rights/asking-for-support", "interprète"),
        ("fr", "INTERPRETE", "rights/asking-for-support", "interprète"),
        ("fr", "demande d'asile", "rights/if-you-have-been-trafficked", "demande asile demande"),
        ("fr", "justice reparatrice", "rights/restorative-justice", "justice réparatrice"),
        ("es", "intérpretes", "rights/asking-for-support", "intérprete"),
        ("es", "¿Qué es un juicio justo?", "rights/fair-trial", "juicio justo"),
        ("es", "abogada", "rights/fair-trial", "abogado"),
        ("ar", "مترجم", "rights/asking-for-support", "مترجم"),
        ("ar", "شُرطه", "rights/police-and-court", "الشرطة"),
        ("ar", "عداله تصالحيه", "rights/restorative-justice", "العدالة التصالحية"),
        ("prs", "محاكمه عادلانه", "rights/fair-trial", "محاکمهٔ عادلانه"),
        ("prs", "قاچاق انسان", "rights/if-you-have-been-trafficked", "قاچاق انسان"),
        ("ckb", "دادگايیکردنی دادپەروەرانە", "rights/fair-trial", "دادگاییکردنی دادپەروەرانە"),
        ("ckb", "بازرگانی", "rights/if-you-have-been-trafficked", "بازرگانیت"),
        ("zh-Hans", "法律援助", "law/lawyer", "法律援助"),
        ("zh-Hans", "我需要翻译吗", "law/interpreter", "翻译"),
        ("ru", "переводчики", "law/interpreter", "переводчика"),
        ("ru", "ещё дет", "law/shelter", "Дети"),
        ("ru", "полиция", "law/lawyer", "полицию"),
        ("bn", "দোভাষীর", "law/interpreter", "দোভাষী"),
        ("bn", "আইনজীবী কি চাই", "law/lawyer", "আইনজীবীর"),
    ] {
        let hits = find(query, tag);

        let first = hits.first().unwrap_or_else(|| panic!("{tag}: {query} finds nothing"));
        assert_eq!(first.address.piece, name(piece), "{tag}: {query}");
        assert_eq!(marked(first).join(" "), words, "{tag}: {query}");
    }
}

#[test]
fn an_edition_with_all_words_in_different_sentences_is_before_one_with_a_single_word() {
    let index = small(&[
        ("en", "a/title", ["Interpreter", "Ask for one.", "They are trained."]),
        ("en", "d/common", ["Free", "It is free.", "Free air. Free water. Free time. Free speech."]),
        ("en", "b/apart", ["Court", "You can have an interpreter.", "Long ago a judge wrote that all of it is free."]),
        (
            "en",
            "c/together",
            ["Court", "Nothing.", "In every land of the world an interpreter in court is free of charge."],
        ),
    ]);

    let hits = index.find("interpreter free", &lang("en"), 10).unwrap();

    let pieces: Vec<_> = hits.iter().map(|hit| hit.address.piece.to_string()).collect();
    assert_eq!(pieces, ["c/together", "b/apart", "a/title", "d/common"]);
}

#[test]
fn a_title_is_before_a_sentence_of_the_text() {
    let index = small(&[
        ("en", "a/text", ["Police", "What to expect.", "A lawyer helps."]),
        ("en", "b/title", ["A lawyer helps", "What to expect.", "Police."]),
    ]);

    let hits = index.find("lawyer", &lang("en"), 10).unwrap();

    assert_eq!(hits[0].address.piece, name("b/title"));
    assert_eq!(hits.len(), 2);
}

#[test]
fn other_spellings_of_a_word_are_the_same_word_and_other_words_are_not() {
    let fold = |tag: &str, word: &str| token::fold(&word.to_lowercase(), &lang(tag));
    for (tag, one, other) in [
        ("ar", "أُستاذ", "استاذ"),
        ("ar", "إلى", "الي"),
        ("ar", "محكمة", "محكمه"),
        ("ar", "مـحـكـمة", "محكمه"),
        ("ar", "٢٠٢٦", "2026"),
        ("fa", "۲۰۲۶", "2026"),
        ("fa", "می\u{200c}خواهم", "ميخواهم"),
        ("prs", "مادهٔ", "ماده"),
        ("ckb", "كوردی", "کوردي"),
        ("ckb", "ئازادە", "ئازاده\u{200c}"),
        ("ckb", "ھەولێر", "هەولێر"),
        ("ps", "ګران", "گران"),
        ("ur", "پہلا", "پهلا"),
        ("fr", "cœur", "coeur"),
        ("de", "Straße", "strasse"),
        ("ru", "ещё", "еще"),
        ("bn", "১২", "12"),
    ] {
        assert_eq!(fold(tag, one), fold(tag, other), "{tag}");
    }
    for (tag, one, other) in [
        ("ckb", "شێر", "شیر"),
        ("ckb", "کوڕ", "کور"),
        ("ps", "ښه", "سه"),
        ("ur", "کھا", "کہا"),
        ("ur", "میں", "مین"),
        ("ru", "мой", "мои"),
        ("bn", "দিন", "দীন"),
    ] {
        assert_ne!(fold(tag, one), fold(tag, other), "{tag}");
    }
}

#[test]
fn an_index_that_others_make_has_the_same_spellings_of_arabic_letters_and_digits() {
    for (tag, one, other) in [
        ("ar", "المُحاكَمَةِ", "المحاكمة"),
        ("ar", "مستشفى،", "مستشفي،"),
        ("ar", "ﻻزم", "لازم"),
        ("fa", "۱٬۵۰۰", "1500"),
        ("fa", "۱۲٫۵", "12.5"),
        ("fa", "می\u{200c}خواهم", "ميخواهم"),
        ("ckb", "\u{2068}٠٧٥٠\u{2069}", "0750"),
        ("bn", "১২", "12"),
    ] {
        assert_eq!(spelling(one, &lang(tag)), spelling(other, &lang(tag)), "{tag}");
        assert_eq!(token::fold(&spelling(one, &lang(tag)), &lang(tag)), token::fold(one, &lang(tag)), "{tag} {one}");
    }
    assert_eq!(spelling("Straße, cœur; 1,500 (a)", &lang("de")), "Straße, cœur; 1,500 (a)");
    let table = spellings(&lang("fa"));
    assert_eq!((table[&'ک'].as_str(), table[&'۵'].as_str(), table[&'\u{64e}'].as_str()), ("ك", "5", ""));
    assert!(!table.contains_key(&'ب') && !table.contains_key(&'،'));
}

#[test]
fn the_words_that_matched_are_marked_in_the_text_as_it_stands() {
    for (tag, text, query, words) in [
        ("fr", "« L’avocat d’Éloïse » est là.", "AVOCAT eloise", ["avocat", "Éloïse"].as_slice()),
        ("fr", "Au cœur du procès-verbal", "coeur proces", &["cœur", "procès"]),
        ("fr", "Le proce\u{300}s, enfin.", "procès", &["proce\u{300}s"]),
        ("ar", "المُحاكَمـةُ العادلة", "محاكمه عادله", &["المُحاكَمـةُ", "العادلة"]),
        ("ar", "لِلشَّعْبِ الحَقُّ", "للشعب", &["لِلشَّعْبِ"]),
        ("ar", "الإعاقة ليست عيبا.", "اعاقة", &["الإعاقة"]),
        ("ar", "مستشفى المدينة", "مستشفي", &["مستشفى"]),
        ("ar", "الـقـانـون هنا", "القانون", &["الـقـانـون"]),
        ("fa", "هزینه ۱٬۵۰۰ افغانی", "1500", &["۱٬۵۰۰"]),
        ("fa", "هزینه ۱۵۰۰ افغانی", "١٥٠٠", &["۱۵۰۰"]),
        ("fa", "این كتاب حقوقي است", "کتاب حقوقی", &["كتاب", "حقوقي"]),
        ("ckb", "ژمارەکە ٠٧٥٠ ئەوەیە", "0750", &["٠٧٥٠"]),
        ("prs", "حق\u{200c}ها و محکمه\u{200c}ها", "محكمه", &["محکمه\u{200c}ها"]),
        ("zh-Hans", "没有钱也可以得到法律援助。", "法律援助", &["法律援助"]),
        ("en", "Ｆｕｌｌ width and 👩‍⚖️judge’s word", "full judge", &["Ｆｕｌｌ", "judge"]),
        ("bn", "আশ্রয়, নিরাপদ!", "আশ্রয়", &["আশ্রয়"]),
        ("en", "\u{200f}(Court)\u{200e} $court courts", "court", &["Court", "court", "courts"]),
    ] {
        let index = small(&[(tag, "a/a", [text, "", ""])]);

        let hits = index.find(query, &lang(tag), 1).unwrap();

        assert_eq!(hits[0].text, text);
        assert_eq!(marked(&hits[0]), words, "{query}");
        assert!(hits[0].matched.windows(2).all(|pair| pair[0].end < pair[1].start), "{query}");
    }
}

#[test]
fn no_query_is_an_error() {
    let long = "interpreter ".repeat(1_000);
    for query in [
        "",
        " ",
        "?!… — «»",
        "title:interpreter AND -court \"",
        "+(((",
        "court* OR [a TO z]",
        "\\",
        "/(/",
        "court~9^9",
        "\0",
        "court\0\u{1}\u{1b}",
        "👩‍⚖️",
        "❤️",
        "\u{301}\u{301}",
        "\u{202e}\u{202d}\u{200b}\u{feff}",
        "\u{fffd}",
        "\u{10ffff}",
        "' OR 1=1; --",
        "<script>alert(1)</script>",
        "ط\u{64b}\u{64b}\u{64b}",
        "\u{200d}\u{200c}",
        &long,
        &"a".repeat(10_000),
        &"律".repeat(10_000),
        &"\u{301}".repeat(10_000),
        &"é".repeat(10_000),
        &"আ".repeat(10_000),
        &"(".repeat(10_000),
    ] {
        for tag in ["en", "fr", "ar", "prs", "ckb", "zh-Hans", "ru", "bn", "ja", "th"] {
            for most in [0, 1, usize::MAX] {
                for hit in INDEX.find(query, &lang(tag), most).unwrap() {
                    hit.matched.iter().for_each(|range| assert!(hit.text.get(range.clone()).is_some()));
                }
            }
        }
    }
    assert_eq!(find("title:interpreter AND -court \"", "en")[0].address.piece, name("rights/asking-for-support"));
}

#[test]
fn without_words_or_without_editions_there_are_no_hits() {
    for query in ["", " \t\n", "?!", "👩‍⚖️ ❤️", "\0"] {
        assert_eq!(find(query, "en"), [], "{query:?}");
    }

    assert_eq!(find("court", "de"), [], "no edition is German");
    assert_eq!(small(&[]).find("court", &lang("en"), 10).unwrap(), []);
    assert_eq!(small(&[("en", "a/a", ["", "", ""])]).find("court", &lang("en"), 10).unwrap(), []);
    assert_eq!(find("xyzzyplugh", "en"), []);
}

#[test]
fn only_editions_in_the_language_are_found_and_each_once() {
    for (tag, query) in [("en", "court"), ("fr", "justice"), ("es", "justicia"), ("fa-AF", "محکمه")] {
        let hits = INDEX.find(query, &lang(tag), usize::MAX).unwrap();

        assert_eq!(hits.is_empty(), tag == "fa-AF", "Dari is written under another tag");
        assert!(hits.iter().all(|hit| hit.address.lang == lang(tag)), "{tag}");
        let addresses: std::collections::BTreeSet<_> = hits.iter().map(|hit| &hit.address).collect();
        assert_eq!(addresses.len(), hits.len(), "{tag}");
    }
    assert_eq!(INDEX.find("court", &lang("en"), 3).unwrap().len(), 3);
}

#[test]
fn equal_editions_are_in_the_order_of_their_addresses() {
    let words = ["A court", "What it does.", "It hears you."];
    let pieces = ["b/b", "a/z", "c/a", "a/a", "b/a"];
    let index = small(&pieces.map(|piece| ("en", piece, words)));

    let hits = index.find("court", &lang("en"), 10).unwrap();

    let found: Vec<_> = hits.iter().map(|hit| hit.address.piece.to_string()).collect();
    assert_eq!(found, ["a/a", "a/z", "b/a", "b/b", "c/a"]);
}

#[test]
fn the_last_word_may_be_half_typed_from_three_letters_on() {
    let index = small(&[("en", "a/a", ["The tribunal", "It hears you.", ""])]);
    let count = |query: &str| index.find(query, &lang("en"), 10).unwrap().len();

    assert_eq!(count("tri"), 1);
    assert_eq!(count("hears tribu"), 1);
    assert_eq!(count("tr"), 0);
    assert_eq!(count("ribunal"), 1, "one letter is missing");
    assert_eq!(count("tribnual"), 1, "two letters changed places");
    assert_eq!(count("ibunal"), 0);
}

#[test]
fn a_long_query_is_looked_for_up_to_its_sixteenth_word() {
    let other: Vec<_> = (0..question::MAX_WORDS).map(|number| format!("zz{number}")).collect();
    let index = small(&[("en", "a/a", ["The tribunal", "It hears you.", ""])]);
    let count = |query: &str| index.find(query, &lang("en"), 10).unwrap().len();

    assert_eq!(count(&format!("{} tribunal", other[1..].join(" "))), 1);
    assert_eq!(count(&format!("{} tribunal", other.join(" "))), 0);
    assert_eq!(count(&format!("{} tribunal", "?".repeat(question::MAX_CHARS))), 0);
}

#[test]
fn words_that_only_hold_a_question_together_count_when_there_are_no_others() {
    let index = small(&[("en", "a/a", ["Who we are", "", ""]), ("en", "b/b", ["The lawyer", "", ""])]);
    let pieces = |query: &str| -> Vec<_> {
        let hits = index.find(query, &lang("en"), 10).unwrap();
        hits.into_iter().map(|hit| hit.address.piece.to_string()).collect()
    };

    assert_eq!(pieces("who are we"), ["a/a"]);
    assert_eq!(pieces("who are the lawyers"), ["b/b"]);
}

#[test]
fn an_index_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Index>();
    shared::<SearchError>();
}
