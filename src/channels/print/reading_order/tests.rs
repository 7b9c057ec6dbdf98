//! Right-to-left text of real booklets, read by its tags; pages before and after; files of another form.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use super::super::tests::with_order;
use super::super::{Booklet, booklet, export, extract, in_reading_order, proof};
use super::*;

/// Paragraphs with phone numbers, brackets, quotations, Latin letters, digits, joiners and vowel marks.
const TEXTS: [(&str, &[&str]); 6] = [
    (
        "ar",
        &[
            "اتصل بالرقم 0300 000 2222 الآن، أو على +961 1 234 567 (مجانا).",
            "يمكنك كتابة رسالة إلى help@example.org أو زيارة المكتب رقم 14 (3).",
            "قال القاضي: «لك الحق في محام» [المادة 12]، ثم سأل: هل تفهم؟",
            "السعر ١٢٫٥ دينارا، أي 50%، والموعد ٩:٠٠ - ١٧:٠٠.",
            "لا إله إلا الله، والأسئلة والإجابات كلها للأطفال والآباء.",
            "وَكُلُّ إِنْسَانٍ حُرٌّ، يُولَدُ حُرًّا (مَادَّةٌ 3).",
        ],
    ),
    (
        "fa",
        &[
            "به شمارهٔ ۰۲۱ ۱۲۳ ۴۵۶ زنگ بزنید (رایگان) و بپرسید.",
            "می‌توانید نامه‌ای به help@example.org بنویسید؛ خانه‌ها و کتاب‌ها.",
            "مادهٔ ۱۴ (۳) می‌گوید: «هر کس حق دارد» [قانون ۱۲].",
        ],
    ),
    (
        "prs",
        &[
            "به شماره 0300 000 2222 زنگ بزنید (رایگان).",
            "می‌توانید در محکمهٔ عادلانه حضور یابید و کتاب‌های‌تان را بیاورید.",
            "آیا می‌فهمید؟ نمی‌دانم، می‌خواهم ترجمان داشته باشم.",
        ],
    ),
    (
        "ps",
        &[
            "شمېرې 0300 000 2222 ته زنګ ووهئ (وړیا).",
            "تاسو حق لرئ چې ژباړونکی ولرئ؛ ډاکټر، ښوونځی، څوک، ځای، ړوند، ږیره.",
            "ماده ۱۴ (۳) وايي: «هر څوک حق لري».",
        ],
    ),
    (
        "ur",
        &[
            "نمبر 0300 000 2222 پر کال کریں (مفت)۔",
            "آپ کو وکیل کا حق ہے؛ گھر، ٹھیک، ڈاکٹر، لڑکی، بچّہ، مثلاً اور یہ۔",
            "دفعہ ۱۴ (۳) کہتی ہے: «ہر شخص کا حق ہے»۔",
        ],
    ),
    (
        "ckb",
        &[
            "پەیوەندی بکە بە 0300 000 2222 (بەخۆڕایی).",
            "مافی تۆیە وەرگێڕت هەبێت؛ ئێمە، ڕۆژ، ڵاو، گەڵ.",
            "ماددەی ١٤ (٣) دەڵێت: «هەموو کەسێک مافی هەیە».",
        ],
    ),
];

fn body(paragraphs: &[&str]) -> String {
    paragraphs.join("\n\n")
}

/// A booklet of this text: as the engine wrote it, and as it is handed out.
fn booklets(lang: &str, body: &str) -> (Vec<u8>, Vec<u8>) {
    with_order(lang, body, |order| {
        let printed = booklet(order).unwrap();
        assert_eq!(printed.findings.len(), 0, "{:?}", printed.findings);
        (export(order, &printed.document).unwrap(), printed.pdf)
    })
}

/// Everything that the tags of a file say, with one space for each run of spaces.
fn read(pdf: &[u8]) -> String {
    let files = BTreeMap::from([("a.pdf".to_owned(), pdf.to_vec())]);
    let parts = extract::extract(&files).unwrap().parts;
    let text: String = parts.iter().map(|part| part.text.as_str()).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs that a file does not say word for word, with spaces, joiners and marks.
fn lost<'t>(pdf: &[u8], paragraphs: &[&'t str]) -> Vec<&'t str> {
    let said = read(pdf);
    paragraphs.iter().copied().filter(|paragraph| !said.contains(paragraph)).collect()
}

#[test]
fn every_right_to_left_language_is_read_in_order_by_tags() {
    for (lang, paragraphs) in TEXTS {
        let (before, after) = booklets(lang, &body(paragraphs));

        assert_eq!(lost(&before, paragraphs).len(), paragraphs.len(), "{lang}: as the engine writes them");
        assert_eq!(lost(&after, paragraphs), Vec::<&str>::new(), "{lang}: {}", read(&after));
        let is_invisible = |c| fonts::is_steering(c);
        assert!(!read(&after).contains(is_invisible), "{lang}: nothing invisible is copied");
    }
}

#[test]
fn a_term_is_read_in_order_where_a_mark_parts_it() {
    let (_, after) = booklets("prs", "[محاکمهٔ عادلانه]{term=a} یک حق بشری است، و [محکمهٔ بزرگ]{term=a} هم.");

    assert_eq!(
        lost(&after, &["محاکمهٔ عادلانه یک حق بشری است، و محکمهٔ بزرگ هم."]),
        Vec::<&str>::new(),
        "{}",
        read(&after)
    );
}

#[test]
fn arabic_phrases_in_another_language_are_read_in_order() {
    let phrases = ["أحتاج إلى مترجم الآن، من فضلك.", "محکمهٔ عادلانه (۱۴) می‌خواهم", "پێویستم بە وەرگێڕە."];
    let text = format!(
        "Say [{}]{{lang=ar}} to the judge.\n\nAsk for [{}]{{lang=prs}} and call 112.\n\nOr [{}]{{lang=ckb}} on paper.",
        phrases[0], phrases[1], phrases[2]
    );

    let (before, after) = booklets("en", &text);

    assert_eq!(lost(&before, &phrases), phrases);
    let said = ["Say أحتاج إلى مترجم الآن، من فضلك. to the judge.", "and call 112.", "on paper."];
    assert_eq!(lost(&after, &phrases), Vec::<&str>::new(), "{}", read(&after));
    assert_eq!(lost(&after, &said), Vec::<&str>::new(), "{}", read(&after));
}

#[test]
fn a_chapter_is_read_in_order_in_a_booklet_of_another_language() {
    for (lang, paragraphs) in TEXTS {
        let pdf = with_order(lang, &body(paragraphs), |order| {
            let english = Lang::english();
            let editions = vec![order.editions[0]; 2];
            booklet(&Booklet { title: "Two", lang: &english, editions, ..order.clone() }).unwrap().pdf
        });
        assert_eq!(lost(&pdf, paragraphs), Vec::<&str>::new(), "{lang}: {}", read(&pdf));
    }
}

#[test]
fn an_unmarked_arabic_phrase_between_latin_words_is_read_in_order() {
    let phrase = "أحتاج إلى مترجم الآن";
    let (before, after) = booklets("en", &format!("## Say {phrase} twice {{#first}}\n\nText."));
    assert_eq!(lost(&before, &[phrase]), [phrase]);
    assert_eq!(lost(&after, &[phrase]), Vec::<&str>::new(), "{}", read(&after));
}

#[test]
fn latin_words_that_the_end_of_a_line_parts_stay_apart() {
    // Somewhere among these a line ends between the two words.
    let sentences: Vec<String> =
        (1..24).map(|count| format!("{} في The Hague، هولندا.", vec!["حق"; count].join(" "))).collect();
    let sentences: Vec<&str> = sentences.iter().map(String::as_str).collect();

    let (before, after) = booklets("ar", &body(&sentences));

    assert!(read(&before).contains("TheHague"));
    assert_eq!(lost(&after, &sentences), Vec::<&str>::new(), "{}", read(&after));
}

#[test]
fn pages_are_turned_from_right_to_left_in_every_right_to_left_language_and_in_no_other() {
    let direction = |pdf: &[u8]| {
        let document = Document::load_mem(pdf).unwrap();
        let preferences = document.catalog().unwrap().get_deref(b"ViewerPreferences", &document).unwrap();
        let direction = preferences.as_dict().unwrap().get(b"Direction").and_then(Object::as_name);
        direction.map(|name| String::from_utf8_lossy(name).into_owned()).unwrap_or_default()
    };
    for (lang, paragraphs) in TEXTS {
        assert_eq!(direction(&booklets(lang, paragraphs[0]).1), "R2L", "{lang}");
    }
    assert_ne!(direction(&booklets("en", "Say [أحتاج إلى مترجم]{lang=ar}.").1), "R2L");
}

#[test]
fn other_files_stay_as_they_are_and_so_do_files_that_cannot_be_read() {
    let (before, after) = booklets("en", "Ask for help. Call 112.");
    assert_eq!(before, after);

    let unread = |lang: &str, text: &str| {
        with_order(lang, text, |order| {
            let printed = booklet(order).unwrap();
            let seen = proof::look(&printed.document, order.profile);
            in_reading_order(order, b"no PDF".to_vec(), &seen)
        })
    };
    assert_eq!(unread("en", "Ask for help."), (b"no PDF".to_vec(), None));
    let (pdf, why) = unread("ar", "اطلب المساعدة.");
    assert_eq!(pdf, b"no PDF");
    assert!(why.is_some_and(|why| why.starts_with("the file cannot be read")));
}

#[test]
fn the_same_text_is_written_in_the_same_bytes() {
    let (lang, paragraphs) = TEXTS[0];
    let (before, after) = booklets(lang, &body(paragraphs));
    assert_eq!(put_in_order(&before, Direction::Rtl).unwrap().pdf, after);
    assert_eq!(booklets(lang, &body(paragraphs)).1, after);
}

/// Pages of a PDF as pictures, drawn by poppler.
fn pictures(pdf: &[u8]) -> Vec<Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.pdf");
    fs::write(&file, pdf).unwrap();
    let status = Command::new("pdftoppm").args(["-r", "72"]).arg(&file).arg(dir.path().join("page")).status().unwrap();
    assert!(status.success());
    let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|name| name.extension().is_some_and(|end| end == "ppm"));
    names.sort();
    names.iter().map(|name| fs::read(name).unwrap()).collect()
}

#[test]
fn the_pages_look_as_they_did() {
    /// The most that a letter may move: less than the quarter of a pixel to which it is drawn.
    const MOST_DIFFERENT: usize = 200;
    for (lang, paragraphs) in TEXTS.into_iter().chain([("prs", &["[محاکمهٔ عادلانه]{term=a} یک حق است."][..])])
    {
        let (before, after) = booklets(lang, &body(paragraphs));
        assert_ne!(before, after, "{lang}");
        let (before, after) = (pictures(&before), pictures(&after));
        assert_eq!(before.len(), after.len(), "{lang}");
        for (index, (before, after)) in before.iter().zip(&after).enumerate() {
            assert_eq!(before.len(), after.len());
            let different = before.iter().zip(after).filter(|(a, b)| a.abs_diff(**b) > 8).count();
            assert!(different <= MOST_DIFFERENT, "{lang}, page {}: {different} of {}", index + 1, before.len());
        }
    }
}

/// The file with the content stream of its first page changed.
fn with_first_page(pdf: &[u8], change: impl FnOnce(String) -> String) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let page = document.get_pages()[&1];
    let contents = document.get_dictionary(page).unwrap().get(b"Contents").unwrap().as_reference().unwrap();
    let stream = document.get_object(contents).unwrap().as_stream().unwrap().get_plain_content().unwrap();
    // Every byte is kept.
    let stream = change(stream.iter().copied().map(char::from).collect());
    let bytes = stream.chars().map(|c| u8::try_from(c).unwrap()).collect();
    document.set_object(contents, lopdf::Stream::new(Dictionary::new(), bytes));
    let mut pdf = Vec::new();
    document.save_to(&mut pdf).unwrap();
    pdf
}

fn stream(pdf: &[u8], page: u32) -> Vec<u8> {
    let document = Document::load_mem(pdf).unwrap();
    document.get_page_content(document.get_pages()[&page])
}

#[test]
fn content_of_another_form_is_left_as_it_is_and_named() {
    let (lang, paragraphs) = TEXTS[0];
    let text = body(&paragraphs.repeat(6));
    let (before, _) = booklets(lang, &text);
    let changes: [(&str, fn(String) -> String); 3] = [
        ("an operator that the engine does not write", |page| page.replace("BT", "BT 0 Tc")),
        ("a turned page", |page| page.replace("1 0 0 -1", "1 0 0.1 -1")),
        ("a broken stream", |page| format!("{page} (")),
    ];
    for (name, change) in changes {
        let foreign = with_first_page(&before, change);

        let ordered = put_in_order(&foreign, Direction::Rtl).unwrap();

        assert_eq!(ordered.left, [1], "{name}");
        assert_eq!(stream(&ordered.pdf, 1), stream(&foreign, 1), "{name}");
        assert_ne!(stream(&ordered.pdf, 2), stream(&foreign, 2), "{name}: the other pages are put in order");
        let said = unordered(&ordered.left).unwrap();
        assert!(said.starts_with("pages 1 hold"), "{said}");
    }
    assert_eq!(unordered(&[]), None);
}
