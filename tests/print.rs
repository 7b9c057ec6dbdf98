//! Large print in every profile: tagged, large enough, inside its margins, the same every time.

mod bed;

use std::fs;
use std::path::{Path, PathBuf};

use bed::{Bed, faults_of, files, page_text, pdf_text};

const PROFILES: [(&str, f32); 6] = [
    ("acb-18", 18.0),
    ("aph-18", 18.0),
    ("clear-14", 14.0),
    ("giant-28", 28.0),
    ("ukaaf-16", 16.0),
    ("ukaaf-18", 18.0),
];

fn all_profiles(bed: &Bed) -> serde_json::Value {
    let mut arguments = vec!["--channel", "print", "--base", "https://evenhand.example/"];
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
        1. واحد\n2. اثنان\n\n[^1]: رسالة تكفي.\n";
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
    bed.edition("rights/example/ar.md", "مثال", "machine", &format!("## طويل {{#first}}\n\n{}.\n", "ب".repeat(200)));
    bed.write("rights/example/piece.toml", "order = 1\nsource = \"de\"\nreview-by = \"2099-01-01\"\nsources = []\n");

    let summary = bed.build(&["--channel", "print", "--profile", "giant-28", "--lang", "ar"]);

    let findings = summary["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "print-overflow"), "{findings:?}");
}

#[test]
fn a_script_without_a_font_leaves_out_its_pdf_and_nothing_else() {
    let bed = Bed::full();
    // Gothic: no font at hand draws it.
    bed.edit("rights/example/en.plain.md", "Ask for help.", "[𐌰𐌱𐌲]{lang=got}");

    let summary = bed.build(&["--channel", "print", "--profile", "aph-18"]);

    let findings = summary["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "font-none"), "{findings:?}");
    assert!(bed.site().join("en/rights/example/example.en.aph-18.pdf").exists());
    assert!(!bed.site().join("en/rights/example/plain/example.en.plain.aph-18.pdf").exists());
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
