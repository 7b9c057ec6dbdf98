//! Text that looks like code of some kind comes out letter by letter in every form.

mod bed;

use bed::{Bed, page_text, pdf_text, words};

/// Each looks like code to somebody: Typst, HTML, speech markup, Markdown, a path, SQL, a shell.
const HOSTILE: [&str; 8] = [
    "#eval(\"1+1\") #set page(width: 1pt) $x^2$ @ref",
    "\\<script\\>alert(1)\\</script\\> &amp;amp; onload=x",
    "\\<speak\\>\\<break time=\"9s\"/\\>\\</speak\\>",
    "\\*not strong\\* \\_not weak\\_ \\`not code\\`",
    "../../etc/passwd and C:\\\\Windows\\\\system32",
    "'; DROP TABLE readers; --",
    "$(rm -rf /) | cat && true",
    "\\[not a link\\]\\(javascript:alert(1)\\) {{7\\*7}} %s %n",
];

/// The same, as a reader sees it.
const SHOWN: [&str; 8] = [
    "#eval(\"1+1\") #set page(width: 1pt) $x^2$ @ref",
    "<script>alert(1)</script> &amp; onload=x",
    "<speak><break time=\"9s\"/></speak>",
    "*not strong* _not weak_ `not code`",
    "../../etc/passwd and C:\\Windows\\system32",
    "'; DROP TABLE readers; --",
    "$(rm -rf /) | cat && true",
    "[not a link](javascript:alert(1)) {{7*7}} %s %n",
];

fn bed() -> Bed {
    let bed = Bed::full();
    let body: Vec<String> = HOSTILE.iter().map(|text| format!("{text}\n\n")).collect();
    let table = "::: table\nCaption #eval\n\n| a | b |\n|---|---|\n| #eval(1) | \\<b\\> |\n:::\n";
    bed.edition(
        "rights/example/en.md",
        "Title #eval(1) <b>",
        "original",
        &format!("## Head #eval(1) {{#first}}\n\n{}{table}", body.concat()),
    );
    bed.edition("rights/example/en.plain.md", "Plain", "original", "## Head {explains=first}\n\nText.\n");
    bed
}

#[test]
fn hostile_text_is_literal_on_the_page() {
    let bed = bed();

    bed.build(&["--channel", "page"]);

    let html = bed.read("en/rights/example/index.html");
    let text = page_text(&html);
    for shown in SHOWN {
        assert!(text.contains(&words(shown)), "{shown}");
    }
    let scripts: Vec<&str> = html.split("<script").skip(1).collect();
    assert!(scripts.len() == 1 && scripts[0].starts_with(" defer src=\"../../../assets/evenhand."), "our own alone");
    assert!(!html.contains("onload=x\"") && !html.contains("href=\"javascript"));
}

#[test]
fn hostile_text_is_literal_in_large_print() {
    let bed = bed();

    bed.build(&["--channel", "print", "--profile", "aph-18"]);

    let text = pdf_text(&bed.site().join("en/rights/example/example.en.aph-18.pdf"));
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    for shown in SHOWN {
        assert!(letters(&text).contains(&letters(shown)), "{shown} in {text}");
    }
}

#[test]
fn hostile_text_is_literal_in_speech() {
    let bed = bed();

    bed.build(&["--channel", "audio"]);

    let script = words(&bed.read("en/rights/example/example.en.script.txt"));
    for shown in SHOWN {
        assert!(script.contains(&words(shown)), "{shown}");
    }
    let captions = bed.read("en/rights/example/example.en.vtt");
    assert!(captions.contains("&lt;speak&gt;"));
    assert!(
        captions
            .lines()
            .filter(|line| line.contains("-->"))
            .all(|line| line.len() == "00:00:00.000 --> 00:00:00.000".len())
    );
}

#[test]
fn raw_html_is_read_as_what_it_means_and_reported() {
    let bed = Bed::full();
    bed.edit("rights/example/en.md", "You can ask", "<b onclick=\"x()\">You</b> can ask");

    let summary = bed.build(&["--channel", "page"]);

    assert!(summary["findings"].as_array().unwrap().iter().any(|finding| finding["rule"] == "raw-html"));
    let html = bed.read("en/rights/example/index.html");
    assert!(html.contains("<strong>You</strong> can ask"), "{html}");
    assert!(!html.contains("onclick"), "{html}");
}

#[test]
fn names_of_files_cannot_lead_out_of_the_content() {
    let bed = Bed::full();
    bed.edit("rights/example/en.md", "dot.svg \"The dot\"", "../../../secret.svg \"The dot\"");
    bed.write("secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

    let summary = bed.build(&["--channel", "page"]);

    let findings = summary["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "picture-unfit"), "{findings:?}");
}
