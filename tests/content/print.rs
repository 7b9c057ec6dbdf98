//! Large print in every profile: tagged, large enough, inside its margins, the same every time.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bed::{Bed, faults_of, files, page_text, pdf_text};
use evenhand::channels::print::{self, BackMatter, Booklet, Imprint, Paper, Profile, Theme, Typeface};

const PROFILES: [(&str, f32); 6] = [
    ("acb-18", 18.0),
    ("aph-18", 18.0),
    ("clear-14", 14.0),
    ("giant-28", 28.0),
    ("ukaaf-16", 16.0),
    ("ukaaf-18", 18.0),
];

fn all_profiles(bed: &Bed) -> serde_json::Value {
    let mut arguments = vec!["--channel", "print", "--base", "https://evenhand.example/", "--allow-example-contacts"];
    PROFILES.iter().for_each(|(name, _)| arguments.extend(["--profile", name]));
    bed.build(&arguments)
}

fn pdfs(bed: &Bed) -> Vec<PathBuf> {
    files(&bed.site()).into_keys().filter(|name| name.ends_with(".pdf")).map(|name| bed.site().join(name)).collect()
}

#[test]
fn every_profile_is_tagged_and_valid_in_both_directions() {
    let bed = Bed::full();
    let arabic = "## الخطوة الأولى {#first}\n\nيمكنك طلب المساعدة على <tel:+00-000-0000>.[^1]\n\n\
        ::: danger\nغادر أولا.\n:::\n\n::: table {row-headers}\nمن يفعل ماذا\n\n| الشخص | المهمة |\n|:--|--:|\n| القاضي | يقرر. |\n:::\n\n\
        1. واحد\n2. اثنان\n\n- [ ] مهمة\n- [x] تمت\n\n~~قديم~~ جديد.\n\n[^1]: رسالة تكفي.\n";
    bed.edition("rights/example/ar.md", "مثال", "machine", arabic);
    bed.write(
        "rights/example/piece.toml",
        "order = 1\nsource = \"de\"\nreview-by = \"2099-01-01\"\nsources = [\"A law\"]\n",
    );

    all_profiles(&bed);

    let pdfs = pdfs(&bed);
    assert_eq!(pdfs.len(), 18);
    for pdf in pdfs {
        assert_eq!(faults_of(&pdf), Vec::<String>::new(), "{}", pdf.display());
    }
}

#[test]
fn every_right_to_left_language_is_valid_proven_and_turned_from_right_to_left() {
    let bed = Bed::full();
    let texts = [
        ("ar", "وَكُلُّ إِنْسَانٍ حُرٌّ (مَادَّةٌ 3)، اتصل بالرقم 0300 000 2222 أو help@legal-aid.example."),
        ("fa", "می‌توانید نامه‌ای بنویسید؛ مادهٔ ۱۴ (۳) می‌گوید: «هر کس حق دارد»."),
        ("prs", "نمی‌دانم، می‌خواهم ترجمان داشته باشم: 0300 000 2222."),
        ("ps", "تاسو حق لرئ چې ژباړونکی ولرئ؛ ډاکټر، ښوونځی، څوک."),
        ("ur", "آپ کو وکیل کا حق ہے؛ بچّہ، مثلاً اور یہ: 12/3۔"),
        ("ckb", "مافی تۆیە وەرگێڕت هەبێت؛ ئێمە، ڕۆژ، ماددەی ١٤ (٣)."),
    ];
    for (lang, text) in texts {
        bed.edition(
            &format!("rights/example/{lang}.md"),
            text,
            "machine",
            &format!("## {text} {{#first}}\n\n{text}\n\n- {text}\n"),
        );
    }
    bed.write(
        "rights/example/piece.toml",
        "order = 1\nsource = \"de\"\nreview-by = \"2099-01-01\"\nsources = [\"A law\"]\n",
    );

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18"]);

    assert_eq!(rules_of(&summary, "form-failed"), 0, "{summary}");
    for (lang, _) in texts {
        let pdf = bed.site().join(format!("{lang}/rights/example/example.{lang}.aph-18.pdf"));
        assert_eq!(faults_of(&pdf), Vec::<String>::new(), "{lang}");
        let file = lopdf::Document::load(&pdf).unwrap();
        let preferences = file.catalog().unwrap().get_deref(b"ViewerPreferences", &file).unwrap().as_dict().unwrap();
        assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L", "{lang}");
    }
}

/// The sizes at which a PDF sets type, in points: every `Tf` of every page, scaled by its matrices.
fn sizes(pdf: &Path) -> Vec<f32> {
    let file = lopdf::Document::load(pdf).unwrap();
    let mut sizes = Vec::new();
    for page in file.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
        let number = |value: &lopdf::Object| value.as_float().unwrap_or(0.0).abs();
        let mut scales = vec![1.0_f32];
        let (mut text, mut size) = (1.0, 0.0);
        for operation in content.operations {
            let scale = scales.last_mut().unwrap();
            match operation.operator.as_str() {
                "q" => {
                    let same = *scale;
                    scales.push(same);
                }
                "Q" => drop(scales.pop()),
                "cm" => *scale *= number(&operation.operands[3]),
                "BT" => text = 1.0,
                "Tm" => text = number(&operation.operands[3]),
                "Tf" => size = number(&operation.operands[1]),
                "Tj" | "TJ" => sizes.push(size * text * *scale),
                _ => {}
            }
        }
    }
    sizes
}

#[test]
fn no_letter_is_smaller_than_its_profile_not_even_a_raised_mark() {
    let bed = Bed::full();

    all_profiles(&bed);

    for (name, wanted) in PROFILES {
        let sizes = sizes(&bed.site().join(format!("en/rights/example/example.en.{name}.pdf")));
        assert!(sizes.len() > 50, "{name}: {}", sizes.len());
        let smallest = sizes.into_iter().fold(f32::MAX, f32::min);
        assert!((wanted - 0.1..wanted + 0.1).contains(&smallest), "{name}: {smallest}");
    }
}

#[test]
fn a_wide_table_becomes_lists_and_a_long_word_breaks() {
    let bed = Bed::full();
    let columns = 9;
    let row = |text: &str| format!("|{}\n", format!(" {text} |").repeat(columns));
    let table = format!("::: table\nWide\n\n{}{}{}:::\n", row("Responsibility"), row("---"), row("Administration"));
    bed.edition("rights/example/en.md", "Wide", "original", &format!("## Wide {{#first}}\n\n{table}"));
    bed.edition("rights/example/en.plain.md", "Plain", "original", "## Wide {explains=first}\n\nText.\n");

    let summary = bed.build(&["--channel", "print", "--profile", "giant-28"]);

    let findings = summary["findings"].as_array().unwrap();
    assert!(!findings.iter().any(|finding| finding["rule"] == "print-overflow"), "{findings:?}");
    let text = pdf_text(&bed.site().join("en/rights/example/example.en.giant-28.pdf"));
    assert!(text.contains("Responsibility: Administration"), "{text}");

    bed.edition("rights/example/en.md", "Long", "original", &format!("## Long {{#first}}\n\n{}.\n", "a".repeat(200)));
    let summary = bed.build(&["--channel", "print", "--profile", "giant-28"]);
    let findings = summary["findings"].as_array().unwrap();
    assert!(!findings.iter().any(|finding| finding["rule"] == "print-overflow"), "{findings:?}");
}

#[test]
fn what_cannot_be_mended_is_reported() {
    let bed = Bed::full();
    // Forty pictures that are joined into one, which no font draws as one: there is no place to break.
    let joined = vec!["👩"; 40].join("\u{200d}");
    bed.edit("rights/example/en.plain.md", "Ask for help.", &format!("Ask {joined} now."));

    let summary = bed.build(&["--channel", "print", "--profile", "giant-28"]);

    assert_eq!(rules_of(&summary, "print-overflow"), 1, "{summary}");
}

fn rules_of(summary: &serde_json::Value, rule: &str) -> usize {
    summary["findings"].as_array().unwrap().iter().filter(|finding| finding["rule"] == rule).count()
}

/// The texts of a booklet of one edition on small paper in large type, and whether something left the margins.
fn on_small_paper(bed: &Bed, file: &str) -> (Vec<u8>, usize) {
    let (library, report) = evenhand::content::load(&[bed.content()], "2026-11-24");
    let edition = library.editions.values().find(|edition| edition.file.ends_with(file));
    let edition = edition.unwrap_or_else(|| panic!("{file}: {:?}", report.findings));
    let booklet = Booklet {
        title: "",
        lang: &edition.address.lang,
        editions: vec![edition],
        library: &library,
        profile: Profile::by_name("giant-28").unwrap(),
        size: Some(48),
        paper: Paper::A5,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: Some(&Imprint::new(&"Rechtsberatung".repeat(3), &"ا".repeat(40), &"0".repeat(60), "☎").unwrap()),
        back_matter: BackMatter::Full,
        base: "https://evenhand.example/",
        version: "1",
    };
    let printed = print::booklet(&booklet).unwrap();
    (printed.pdf, printed.findings.iter().filter(|finding| finding.rule == "print-overflow").count())
}

/// The letters of an English text without its lines "Page 1 of 2".
fn without_page_numbers(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut letters = String::new();
    while let Some(word) = words.next() {
        match word {
            "Page" => drop(words.nth(2)),
            word => letters.push_str(word),
        }
    }
    letters
}

#[test]
fn long_words_of_every_script_stay_on_the_paper_wherever_they_stand() {
    let words = [
        ("en", "Antidisestablishmentarianism".to_owned()),
        ("de", "Bundesbehindertengleichstellungsgesetz".to_owned()),
        ("ru", "Водогрязеторфопарафинолечение".to_owned()),
        ("ar", "ب".repeat(80)),
        ("bn", "অধিকার".repeat(12)),
        ("en", format!("legal-aid.example/{}", "automatis%C3%A9_".repeat(8))),
        ("zh-Hans", "法律援助".repeat(12)),
        ("en", "x".repeat(120)),
        ("en", "9".repeat(80)),
    ];
    for (lang, word) in words {
        let bed = Bed::full();
        fs::remove_file(bed.content().join("rights/example/en.plain.md")).unwrap();
        fs::remove_file(bed.content().join("rights/example/en.md")).unwrap();
        bed.piece("rights/example", lang);
        let text = format!(
            "## {word} {{#first}}\n\n{word} **{word}** `{word}`[^1]\n\n- A\n  - B\n    - {word}\n\n1. {word}\n\n\
             ::: table {{row-headers}}\n{word}\n\n| {word} | {word} |\n|---|---|\n| {word} | {word} |\n:::\n\n\
             ::: contact\nname: {word}\nplace: {word}\n:::\n\n::: danger\n{word}\n:::\n\n::: quote\n{word}\n:::\n\n\
             {word}\n\n: {word}\n\n```\n{word} {word}\n```\n\n[^1]: {word}\n"
        );
        bed.edition(&format!("rights/example/{lang}.md"), &word, "original", &text);

        let (pdf, outside) = on_small_paper(&bed, &format!("{lang}.md"));

        assert_eq!(outside, 0, "{lang}: {word}");
        let file = bed.content().join("small.pdf");
        fs::write(&file, pdf).unwrap();
        assert_eq!(faults_of(&file), Vec::<String>::new(), "{lang}: {word}");
        // Nothing unseen is inside what somebody copies.
        let copied = pdf_text(&file);
        assert!(!copied.contains('\u{200b}'), "{lang}: {word}");
        if lang == "en" {
            let letters = without_page_numbers(&copied.replace(['\u{ad}', '-'], ""));
            assert!(letters.contains(&word.replace('-', "")), "{word}: {copied}");
        }
    }
}

#[test]
fn a_german_word_breaks_with_a_hyphen_and_an_address_without() {
    let bed = Bed::full();
    let address = "fr.wiki.example/wiki/Fichier_national_automatis%C3%A9_des_empreintes_g%C3%A9n%C3%A9tiques_et_autres";
    let text = format!(
        "Ihre Rechte stehen auch im Bundesbehindertengleichstellungsgesetz und im \
         Landesbehindertengleichstellungsgesetz, [hier](https://{address})."
    );
    bed.edition("rights/example/de.md", "Wörter", "machine", &format!("## Lange Wörter {{#first}}\n\n{text}\n"));
    bed.write("rights/example/piece.toml", "order = 1\nsource = \"fr\"\nreview-by = \"2099-01-01\"\nsources = []\n");

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18", "--lang", "de"]);

    assert_eq!(rules_of(&summary, "print-overflow"), 0, "{summary}");
    let text = pdf_text(&bed.site().join("de/rights/example/example.de.aph-18.pdf"));
    assert!(text.contains("Bundesbehindertengleich\u{ad} stellungsgesetz"), "{text}");
    let joined: String = text.split_whitespace().collect();
    assert!(joined.contains(address), "{text}");
}

#[test]
fn signs_that_people_type_are_drawn() {
    let bed = Bed::full();
    let signs = "✅ ❌ ☎ 🚨 ★ → ⚠️ 👩‍⚖️ 👩🏾‍⚖️ 1️⃣ 🇩🇪 ☐ ☑ ✓ ✗ □ ■ • ▪ ➤ Ⅳ ⅳ ½ ⅓ ① ❶ № ℃ § ¶ † ‡ ∞ ≤ ≠ √ ⇒ € £ ؋ ﷼ ৳ ₨ ₹ ₽ ♿ ✉ ✆ 📞 │ █ 玥喆堃 龍 かな";
    let foreign = "القانون আইন закон νόμος 法律";
    bed.edition(
        "rights/example/en.plain.md",
        "Signs ☎ 玥",
        "original",
        &format!("## Signs → {{explains=\"first end\"}}\n\n{signs} {foreign}\n\n[{foreign} {signs}]{{lang=ar}}\n"),
    );

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18"]);

    assert_eq!(rules_of(&summary, "font-none"), 0, "{summary}");
    let pdf = bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf");
    assert_eq!(faults_of(&pdf), Vec::<String>::new());
    let text = pdf_text(&pdf);
    for sign in signs.split(' ').filter(|sign| sign.chars().count() == 1) {
        assert!(text.contains(sign), "{sign}: {text}");
    }
}

#[test]
fn a_note_in_a_heading_and_in_a_long_tables_header_stands_on_paper() {
    let bed = Bed::full();
    let rows = "| A row | Text |\n".repeat(60);
    let text = format!(
        "## First[^a] {{#first}}\n\nText.\n\n## Second {{#second}}\n\nAgain a.[^a]\n\n## Third {{#third}}\n\n\
         ::: table\nA table\n\n| One[^b] | Call <tel:+00-000-0000> |\n|---|---|\n{rows}:::\n\nAgain b.[^b]\n\n[^a]: Note A.\n[^b]: Note B.\n"
    );
    fs::remove_file(bed.content().join("rights/example/en.plain.md")).unwrap();
    bed.edition("rights/example/en.md", "Notes", "original", &text);

    bed.build(&["--channel", "print", "--profile", "aph-18"]);

    let text = pdf_text(&bed.site().join("en/rights/example/example.en.aph-18.pdf"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Again a.1", "Again b.2", "1 Note A.", "2 Note B."] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn what_no_font_draws_is_named_in_words_and_the_rest_is_printed() {
    let bed = Bed::full();
    // Letters of a script without a font, and a mark that no font puts on its letter.
    bed.edit("rights/example/en.plain.md", "Ask for help.", "Ask for help. [𐌰𐌱]{lang=got} and [ক\u{20dd}]{lang=bn}.");

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18", "--profile", "giant-28"]);

    let findings = summary["findings"].as_array().unwrap();
    let named: Vec<_> = findings.iter().filter(|finding| finding["rule"] == "font-none").collect();
    assert_eq!(named.len(), 3, "{findings:?}");
    assert!(named.iter().all(|finding| finding["line"] == 10), "{named:?}");
    assert!(named.iter().all(|finding| finding["file"] == "rights/example/en.plain.md"), "{named:?}");
    let pdf = bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf");
    let text = pdf_text(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("[gothic letter ahsa, gothic letter bairkan]"), "{text}");
    assert!(text.contains("ক[combining enclosing circle]"), "{text}");
    assert_eq!(faults_of(&pdf), Vec::<String>::new());
}

#[test]
fn a_script_without_a_font_leaves_out_its_pdf_and_nothing_else() {
    let bed = Bed::full();
    // Gothic: no font at hand draws it.
    bed.edit("rights/example/en.plain.md", "Ask for help.", &format!("[{}]{{lang=got}}", "𐌰𐌱𐌲 ".repeat(60)));

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18"]);

    assert_eq!(rules_of(&summary, "font-none"), 1, "{summary}");
    assert!(bed.site().join("en/rights/example/example.en.aph-18.pdf").exists());
    assert!(!bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf").exists());
}

#[test]
fn footnotes_have_the_same_numbers_on_paper_as_on_the_page() {
    let bed = Bed::full();
    let text = "First.[^b] Second.[^a] Again a.[^a] Again b.[^b]\n\n[^a]: Note A is short.\n[^b]: Note B[^c] is longer.\n[^c]: Note C is last.\n";
    bed.edition(
        "rights/example/en.plain.md",
        "Notes",
        "original",
        &format!("## Notes {{explains=\"first end\"}}\n\n{text}"),
    );

    bed.build(&["--channel", "print", "--profile", "aph-18"]);

    let pdf = bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf");
    let text = pdf_text(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("First.1 Second.2 Again a.2 Again b.1"), "{text}");
    for note in ["1 Note B3 is longer.", "2 Note A is short.", "3 Note C is last."] {
        assert!(text.contains(note), "{note}: {text}");
    }
    assert_eq!(faults_of(&pdf), Vec::<String>::new());
}

#[test]
fn a_link_to_a_piece_that_is_not_in_the_language_leads_to_one_that_is_and_names_its_language() {
    let bed = Bed::full();
    bed.piece("rights/other", "en");
    bed.edition("rights/other/en.md", "Other", "original", "## First {#first}\n\nGo home.\n");

    let links = |name: &str| {
        bed.build(&[
            "--channel",
            "print",
            "--profile",
            "aph-18",
            "--base",
            "https://evenhand.example/",
            "--allow-example-contacts",
        ]);
        let pdf = bed.site().join(format!("{name}.aph-18.pdf"));
        let output = std::process::Command::new("pdfinfo").arg("-url").arg(&pdf).output().unwrap();
        (String::from_utf8_lossy(&output.stdout).into_owned(), pdf_text(&pdf))
    };
    bed.edition("rights/other/es.md", "Otro", "person", "## Uno {#first}\n\nVea [eso](rights/example).\n");

    let (urls, text) = links("es/rights/other/other.es");

    assert!(urls.contains("https://evenhand.example/en/rights/example/"), "{urls}");
    assert!(!urls.contains("/es/rights/example/"), "{urls}");
    assert!(text.split_whitespace().collect::<Vec<_>>().join(" ").contains("Vea eso (English)."), "{text}");
}

#[test]
fn the_last_page_says_where_the_newest_version_is() {
    let bed = Bed::full();

    all_profiles(&bed);

    // A long address is cut at the end of a line.
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    let text = letters(&pdf_text(&bed.site().join("en/rights/example/example.en.aph-18.pdf")));
    assert!(text.contains("https://evenhand.example/en/rights/example/"), "{text}");
    assert!(text.contains(&letters("A law, Article 2")), "{text}");
}

#[test]
fn what_holds_no_longer_is_told_in_words_and_an_address_stands_once() {
    let bed = Bed::full();
    let text = "The fee is ~~£50~~ £60.\n\n- [x] Register\n\nCharge\nAccusation\n: A claim.\n\nSee <https://law.example>.\n\n\
        [Write to us](mailto:help@law.example) or [call](tel:112). <!-- witness -->\n\n::: warning Do not sign\nAsk first.\n:::\n";
    bed.edition(
        "rights/example/en.plain.md",
        "Plain",
        "original",
        &format!("## Paper {{explains=\"first end\"}}\n\n{text}"),
    );

    bed.build(&["--channel", "print", "--profile", "aph-18"]);

    let text = pdf_text(&bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in ["(deleted: £50) £60.", "help@law.example", "112", "Do not sign", "Charge", "Accusation"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert_eq!(text.matches("law.example.").count(), 1, "{text}");
    assert!(!text.contains("witness"), "{text}");
}

#[test]
fn an_abbreviation_is_told_once_in_a_page_and_on_paper() {
    let bed = Bed::full();
    let long = "United Nations";
    let body = format!(
        "## First {{#first}}\n\nThe [UN]{{abbr=\"{long}\"}}'s office. The [UN]{{abbr=\"{long}\"}} again.\n\n\
         ## End {{#end}}\n\nThe Legal Aid Board ([LAB]{{abbr=\"Legal Aid Board\"}}) helps. The UN is here.\n"
    );
    bed.edition("rights/example/en.md", "An example", "original", &body);
    let arabic = "## الأول {#first}\n\nاتصل على \u{200e}+961 1 234 567\u{200e} الآن.\n\n## الآخر {#end}\n\nنعم.\n";
    bed.edition("rights/example/ar.md", "مثال", "person", arabic);

    bed.build(&["--channel", "page", "--channel", "print", "--profile", "aph-18"]);

    let pdf = pdf_text(&bed.site().join("en/rights/example/example.en.aph-18.pdf"));
    for text in [pdf, page_text(&bed.read("en/rights/example/index.html"))] {
        assert!(text.contains("The UN's (United Nations) office. The UN again."), "{text}");
        assert!(text.contains("The Legal Aid Board (LAB) helps. The UN is here."), "{text}");
    }
    assert!(bed.site().join("ar/rights/example/example.ar.aph-18.pdf").exists());
}

#[test]
fn lists_nest_eight_deep_on_paper() {
    let bed = Bed::full();
    let list: String = (0..8).map(|depth| format!("{}- Level {depth}.\n", "  ".repeat(depth))).collect();
    bed.edition(
        "rights/example/en.plain.md",
        "Plain",
        "original",
        &format!("## Deep {{explains=\"first end\"}}\n\n{list}"),
    );

    bed.build(&["--channel", "print", "--profile", "giant-28"]);

    let pdf = bed.site().join("en/rights/example/plain/example.en.plain.giant-28.pdf");
    assert!(pdf_text(&pdf).contains("Level 7."));
    assert!(fs::metadata(&pdf).unwrap().len() > 10_000);
}

#[test]
fn an_example_contact_on_paper_leads_nowhere_and_a_real_one_does() {
    let bed = Bed::full();
    let lines = "name: Legal Aid\nphone: 0300 000 2222\nemail: help@legal-aid.example\n:::\n";
    bed.edition(
        "rights/example/en.plain.md",
        "Plain",
        "original",
        &format!("## Who {{explains=\"first end\"}}\n\n::: contact {{example}}\n{lines}"),
    );
    let pdf = bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf");
    let addresses = || {
        let pdf = lopdf::Document::load(&pdf).unwrap();
        let links = pdf.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"A").ok());
        let links = links.filter_map(|action| pdf.dereference(action).ok()?.1.as_dict().ok());
        let addresses = links.filter_map(|action| action.get(b"URI").ok()?.as_str().ok());
        addresses.map(|address| String::from_utf8_lossy(address).into_owned()).collect::<Vec<_>>()
    };

    bed.build(&["--channel", "print", "--profile", "aph-18"]);
    let example = addresses();
    bed.edit("rights/example/en.plain.md", "contact {example}", "contact");
    bed.build(&["--channel", "print", "--profile", "aph-18"]);
    let real = addresses();

    assert!(!example.iter().any(|uri| uri.starts_with("tel:") || uri.starts_with("mailto:")), "{example:?}");
    assert!(real.contains(&"tel:03000002222".to_owned()), "{real:?}");
}
