//! Text that looks like code of some kind comes out letter by letter in every form.

use crate::bed;
use crate::bed::{Bed, page_text, pdf_text, words};

/// Each looks like code to somebody: Typst, HTML, speech markup, Markdown, a path, SQL, a shell.
const HOSTILE: [&str; 8] = [
    "#eval(\"1+1\") #set page(width: 1pt) $x^2$ @ref",
    "\\<script\\>alert(1)\\</script\\> &amp;amp; onload=x",
    "\\<speak\\>\\<break time=\"9s\"/\\>\\</speak\\>",
    "\\*not strong\\* \\_not weak\\_ \\`not code\\`",
    "../../etc/passwd and C:\\\\Windows\\\\system32",
    "'; DROP TABLE readers; --",
    "$(rm -rf /) | cat && true",
    "\\[not a link\\]\\(javascript:alert(1)\\) \\{\\{7\\*7}} %s %n",
];

/// Text of the hostile files as a reader sees it.
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

/// Runs `check` on a bed and returns its JSON lines; it must end by itself.
fn checked(bed: &Bed) -> Vec<serde_json::Value> {
    let output = bed::evenhand().args(["check", "--json", "--content"]).arg(bed.content()).output().unwrap();
    assert!(matches!(output.status.code(), Some(0 | 2)), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

#[test]
fn what_is_no_plain_file_of_the_folder_is_a_finding_and_stops_nothing() {
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), "Secret words.").unwrap();
    let pipe = |path: &std::path::Path| {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    let link = |to: &'static str| move |path: &std::path::Path| std::os::unix::fs::symlink(to, path).unwrap();
    let front = "---\ntitle: A\nsummary: B.\nrevised: 2026-11-24\ntranslation: person\n---\n\n";
    let huge = format!("{front}{}", "Words and words. ".repeat(130_000));
    let cases: [(&str, Box<dyn Fn(&std::path::Path) + '_>, &str, &str); 9] = [
        ("rights/example/fr.md", Box::new(pipe), "file-unreadable", "it is not a plain file"),
        ("rights/example/fr.lock", Box::new(pipe), "", ""),
        ("glossary/fr.toml", Box::new(pipe), "file-unreadable", "it is not a plain file"),
        (
            "rights/example/fr.md",
            Box::new(link("/dev/zero")),
            "file-unreadable",
            "a link that leads out of the content",
        ),
        (
            "rights/example/fr.md",
            Box::new(|path| std::os::unix::fs::symlink(secret.path(), path).unwrap()),
            "file-unreadable",
            "a link that leads out of the content",
        ),
        (
            "rights/example/fr.md",
            Box::new(|path| std::fs::write(path, &huge).unwrap()),
            "file-unreadable",
            "larger than 2048 KB",
        ),
        ("rights/away", Box::new(link("/usr")), "folder-unreadable", "a link leads out of the content"),
        ("rights/circle", Box::new(link("..")), "folder-unreadable", "back to a folder that holds it"),
        (
            "rights/example/fr.md",
            Box::new(|path| drop(std::os::unix::net::UnixListener::bind(path).unwrap())),
            "file-unreadable",
            "it is not a plain file",
        ),
    ];
    for (path, make, rule, says) in cases {
        let bed = Bed::full();
        let at = bed.content().join(path);
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        let _ = std::fs::remove_file(&at);
        make(&at);

        let findings = checked(&bed);

        let found = |finding: &&serde_json::Value| finding["rule"] == rule;
        let finding = findings.iter().find(found);
        if !rule.is_empty() {
            let finding = finding.unwrap_or_else(|| panic!("{path}: {findings:?}"));
            assert!(finding["message"].as_str().unwrap().contains(says), "{path}: {finding}");
            assert!(!finding["help"].as_str().unwrap().is_empty());
        }
        assert!(!findings.iter().any(|finding| finding.to_string().contains("Secret words")));
        bed.build(&["--channel", "page"]);
    }
}

#[test]
fn a_picture_or_film_that_is_no_plain_file_is_a_finding() {
    for (name, line) in [("a.svg", "![A](a.svg \"A\")"), ("a.png", "![A](a.png \"A\")"), ("a.jpg", "![A](a.jpg \"A\")")]
    {
        for pipe in [true, false] {
            let bed = Bed::full();
            let at = bed.content().join("rights/example").join(name);
            match pipe {
                true => assert!(std::process::Command::new("mkfifo").arg(&at).status().unwrap().success()),
                false => std::os::unix::fs::symlink("/dev/zero", &at).unwrap(),
            }
            bed.edit("rights/example/en.md", "You can ask", &format!("{line}\n\nYou can ask"));

            let findings = checked(&bed);

            assert!(findings.iter().any(|finding| finding["rule"] == "picture-unfit"), "{findings:?}");
        }
    }
}

#[test]
fn a_picture_that_would_do_more_than_draw_or_never_end_is_left_out_and_said() {
    let picture =
        |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
    let level = |i: usize| format!("<g id=\"a{}\">{}</g>", i + 1, format!("<use href=\"#a{i}\"/>").repeat(10));
    let bomb = format!("<rect id=\"a0\"/>{}", (0..9).map(level).collect::<String>());
    for inside in [
        "<rect width=\"9\" height=\"9\" fill=\"URL(https://evil.example/a)\"/>",
        "<rect width=\"9\" height=\"9\" fill=\"url(#a) url(https://evil.example/a)\"/>",
        "<?xml-stylesheet href=\"https://evil.example/a.css\"?><rect width=\"9\" height=\"9\"/>",
        "<style>@import url(https://evil.example/a)</style>",
        &bomb,
        &format!("{}{}", "<g>".repeat(5_000), "</g>".repeat(5_000)),
        "<rect width=\"1e300\" height=\"1e300\"/>",
    ] {
        let bed = Bed::full();
        bed.write("rights/example/a.svg", &picture(inside));
        bed.edit("rights/example/en.md", "You can ask", "![A](a.svg \"A\")\n\nYou can ask");

        let summary = bed.build(&["--channel", "page", "--channel", "print", "--profile", "aph-18"]);

        let findings = summary["findings"].as_array().unwrap();
        assert!(findings.iter().any(|finding| finding["rule"] == "picture-unfit"), "{inside}: {findings:?}");
        for (name, bytes) in bed::files(&bed.site()) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("evil.example"), "{name}");
        }
    }
}

#[test]
fn marks_that_stand_too_deep_in_each_other_are_findings() {
    let nested = |open: &str, close: &str, depth: usize| format!("{}deep{}", open.repeat(depth), close.repeat(depth));
    for text in [
        nested("*", "*", 9_990),
        nested("_", "_", 9_990),
        nested("[", "]{lang=fr}", 1_800),
        nested("> ", "", 20_000),
        nested("- ", "", 6_000),
        nested("> - ", "", 3_000),
        // Marks that CommonMark leaves as signs and that are put together afterwards.
        format!("{}{}", " **a".repeat(9_000), "»**a".repeat(9_000)),
    ] {
        let bed = Bed::full();
        bed.edit("rights/example/en.md", "You can ask", &format!("{text}\n\nYou can ask"));

        let findings = checked(&bed);

        let rules: Vec<&str> = findings.iter().filter_map(|finding| finding["rule"].as_str()).collect();
        assert!(rules.contains(&"nesting-too-deep"), "{}: {rules:?}", &text[..9]);
        assert!(
            findings.iter().all(|finding| finding["rule"] != "nesting-too-deep" || finding["line"].as_u64() > Some(0))
        );
    }
    let bed = Bed::full();
    bed.edit("rights/example/en.md", "title: ", &format!("title: {} ", nested("*", "*", 400)));
    assert!(checked(&bed).iter().any(|finding| finding["rule"] == "nesting-too-deep"));
}
