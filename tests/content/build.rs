//! Guarantees of a build: complete, the same everywhere, and nothing made twice.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;

use crate::bed::{Bed, evenhand, files, page_text, pdf_text};
use serde_json::Value;

fn manifest(bed: &Bed, name: &str) -> Value {
    serde_json::from_str(&bed.read(name)).unwrap()
}

#[test]
fn every_sentence_reaches_every_channel() {
    let bed = Bed::full();

    bed.build(&[]);

    let manifest = manifest(&bed, "en/rights/example/example.en.manifest.json");
    let sentences = manifest["sentences"].as_array().unwrap();
    let page = page_text(&bed.read("en/rights/example/index.html"));
    let html = bed.read("en/rights/example/index.html");
    let captions = bed.read("en/rights/example/example.en.vtt");
    let pdf = pdf_text(&bed.site().join("en/rights/example/example.en.aph-18.pdf"));
    assert!(sentences.len() > 35, "{}", sentences.len());
    for sentence in sentences {
        let (element, text) = (sentence["element"].as_str().unwrap(), sentence["text"].as_str().unwrap());
        assert!(html.contains(&format!("id=\"{element}\"")), "{text}");
        let first = text.split_whitespace().next().unwrap();
        assert!(page.contains(first) || html.contains(first), "{text}");
        assert!(captions.contains(&format!("\n{element}\n")), "{text}");
        assert!(
            sentence["pages"]["aph-18"].as_u64() >= Some(1) && sentence["pages"]["giant-28"].as_u64() >= Some(1),
            "{text}"
        );
        assert!(sentence["sound"][1].as_u64() > sentence["sound"][0].as_u64(), "{text}");
        for word in text.split_whitespace().filter(|_| !text.contains("red dot")) {
            assert!(pdf.contains(word.trim_matches(|c: char| !c.is_alphanumeric())), "{word} of: {text}");
        }
    }
}

#[test]
fn the_same_editions_give_the_same_bytes_in_two_folders_with_one_job_and_two() {
    let bed = Bed::full();
    let other = tempfile::tempdir().unwrap();

    bed.build(&["--jobs", "1"]);
    bed.try_build(other.path(), &["--jobs", "2"]);

    let (first, second) = (files(&bed.site()), files(&other.path().join("site")));
    assert!(first.len() > 15, "{:?}", first.keys());
    for (name, bytes) in &first {
        assert!(second.get(name) == Some(bytes), "{name} differs");
    }
    assert_eq!(first.len(), second.len());
}

#[test]
fn an_unchanged_build_makes_nothing() {
    let bed = Bed::full();
    bed.build(&[]);
    let before = files(&bed.site());

    let summary = bed.build(&[]);

    assert_eq!((&summary["made"], &summary["spoken"], &summary["written"]), (&0.into(), &0.into(), &0.into()));
    assert_eq!(files(&bed.site()), before);
}

#[test]
fn a_page_is_rendered_again_only_where_it_or_what_it_tells_of_changed() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for number in 1..=5 {
        bed.piece(&format!("rights/piece-{number}"), "en");
        bed.edition(&format!("rights/piece-{number}/en.md"), &format!("Piece {number}"), "original", "One sentence.\n");
    }
    let pages = |bed: &Bed| -> (u64, u64) {
        let summary = bed.build(&["--channel", "page"]);
        (summary["made"].as_u64().unwrap(), summary["reused"].as_u64().unwrap())
    };
    assert_eq!(pages(&bed), (5, 0));
    assert_eq!(pages(&bed), (0, 5));

    bed.edit("rights/piece-3/en.md", "One sentence.", "Another sentence.");
    assert_eq!(pages(&bed), (1, 4), "its own page alone");
    assert!(bed.read("en/rights/piece-3/index.html").contains("Another sentence."));

    bed.edit("rights/piece-3/en.md", "Piece 3", "The third");
    assert_eq!(pages(&bed), (3, 2), "its page, and those before and after it, which lead there");
    assert!(bed.read("en/rights/piece-2/index.html").contains("The third"));

    bed.edition("rights/piece-1/fr.md", "La première", "machine", "Une phrase.\n");
    assert_eq!(pages(&bed), (2, 4), "the new page, and the one that leads to it");

    fs::remove_dir_all(bed.site()).unwrap();
    assert_eq!(pages(&bed), (0, 6), "they are kept beside the site");
    assert!(bed.read("en/rights/piece-2/index.html").contains("The third"));
}

#[test]
fn an_edited_sentence_is_the_only_one_spoken_again() {
    let bed = Bed::full();
    bed.build(&[]);

    bed.edit("rights/example/en.md", "A letter is enough.", "A short letter is enough.");
    let summary = bed.build(&[]);

    assert_eq!(summary["spoken"], 1);
}

#[test]
fn an_edit_elsewhere_changes_no_other_sentences_id() {
    let bed = Bed::full();
    let ids = |bed: &Bed| -> Vec<String> {
        let manifest = manifest(bed, "en/rights/example/example.en.manifest.json");
        manifest["sentences"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    bed.build(&["--channel", "page"]);
    let before = ids(&bed);

    bed.edit("rights/example/en.md", "You can ask for **help** at once.", "You can. You may ask now.");
    bed.build(&["--channel", "page"]);

    let after = ids(&bed);
    let lost: Vec<_> = before.iter().filter(|id| !after.contains(id)).collect();
    assert_eq!(lost.len(), 1, "{lost:?}");
}

#[test]
fn a_broken_piece_is_left_out_and_the_rest_is_built() {
    let bed = Bed::full();
    bed.piece("rights/broken", "en");
    bed.edition("rights/broken/en.md", "Broken", "original", "#### Too deep\n\nText.\n");

    let output = bed.try_build(&bed.out(), &["--channel", "page"]);

    assert_eq!(output.status.code(), Some(2));
    assert!(!bed.site().join("en/rights/broken").exists());
    assert!(bed.site().join("en/rights/example/index.html").exists());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = summary["findings"].as_array().unwrap();
    assert!(
        findings.iter().any(|finding| finding["rule"] == "heading-skipped" && finding["line"] == 8),
        "{findings:?}"
    );
}

#[test]
fn a_language_without_a_voice_has_pages_and_print_and_says_that_it_has_no_sound() {
    let bed = Bed::full();
    bed.edition("rights/example/ckb.md", "نموونە", "machine", "## دەستپێک {#first}\n\nیارمەتی داوا بکە.\n");
    bed.piece("rights/example", "ckb");

    bed.build(&["--lang", "ckb"]);

    let files = files(&bed.site().join("ckb/rights/example"));
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert!(names.contains(&"example.ckb.aph-18.pdf") && names.contains(&"index.html"), "{names:?}");
    assert!(!names.iter().any(|name| name.ends_with(".opus") || name.ends_with(".mp3")), "{names:?}");
    let page = bed.read("ckb/rights/example/index.html");
    assert!(page.contains("dir=\"rtl\"") && page.contains("lang=\"ckb\""));
}

#[test]
fn what_was_taken_out_of_the_content_leaves_the_site() {
    let bed = Bed::full();
    bed.build(&["--channel", "page"]);
    bed.build(&[]);
    assert!(bed.site().join("en/rights/example/plain/index.html").exists());

    fs::remove_file(bed.content().join("rights/example/en.plain.md")).unwrap();
    bed.build(&[]);

    assert!(!bed.site().join("en/rights/example/plain/index.html").exists());
}

#[test]
fn the_files_of_a_video_stand_beside_its_page() {
    let bed = Bed::full();
    fs::write(bed.content().join("rights/example/film.webm"), b"\x1a\x45\xdf\xa3 a film").unwrap();
    bed.write("rights/example/film.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n");
    bed.edit(
        "rights/example/en.md",
        "title: How it begins",
        "title: How it begins\nsource: film.webm\ncaptions: film.vtt",
    );

    bed.build(&["--channel", "page"]);

    assert!(bed.read("en/rights/example/index.html").contains("src=\"film.webm\""));
    assert!(bed.read("en/rights/example/film.vtt").starts_with("WEBVTT"));
    assert!(bed.site().join("en/rights/example/film.webm").exists());
}

#[test]
fn an_empty_library_builds_nothing_and_says_so() {
    let bed = Bed::empty();

    let output = bed.try_build(&bed.out(), &[]);

    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("is empty") && told.contains("nothing was changed") && told.contains("help: "), "{told}");
    assert!(!bed.site().exists());
}

#[test]
fn a_thousand_pieces_are_listed_and_built() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for number in 0..1000 {
        bed.piece(&format!("rights/piece-{number}"), "en");
        bed.edition(&format!("rights/piece-{number}/en.md"), &format!("Piece {number}"), "original", "One sentence.\n");
    }

    let summary = bed.build(&["--channel", "page"]);

    assert_eq!(summary["editions"], 1000);
    let all = files(&bed.site());
    let listed: BTreeSet<String> = all
        .iter()
        .filter(|(name, _)| name.starts_with("en/rights/") && name.matches('/').count() == 2 && name.ends_with(".html"))
        .flat_map(|(_, page)| {
            let page = String::from_utf8_lossy(page).into_owned();
            let numbers =
                page.split("piece-").skip(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect());
            numbers.collect::<Vec<String>>()
        })
        .collect();
    assert_eq!(listed.len(), 1000, "each piece is on a page of the list: {:?}", listed.first());
    assert!(all["en/rights/index.html"].len() < 50_000, "no page holds them all");
}

#[test]
fn a_build_that_is_killed_leaves_whole_files_only() {
    let bed = Bed::full();
    let other = Bed::full();
    other.build(&[]);
    let whole = files(&other.site());

    let mut child = evenhand()
        .args(["build", "--content"])
        .arg(bed.content())
        .arg("--out")
        .arg(bed.out())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let cache = bed.out().join("cache");
    while !cache.join("clips").exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();

    if bed.site().exists() {
        for (name, bytes) in files(&bed.site()) {
            assert!(whole.get(&name) == Some(&bytes) || name.contains('#'), "{name} is half made");
        }
    }
    bed.build(&[]);
    let after: Vec<_> = files(&bed.site()).into_iter().filter(|(name, _)| !name.contains('#')).collect();
    assert!(after == whole.into_iter().collect::<Vec<_>>());
}

#[test]
fn each_way_to_fail_has_its_own_exit_code_and_next_step() {
    let bed = Bed::full();
    let file = bed.content().join("a-file");
    fs::write(&file, "").unwrap();
    let run = |arguments: &[&str]| {
        let output = evenhand().args(arguments).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let content = bed.content();
    let content = content.to_str().unwrap();
    let out = bed.out();
    let out = out.to_str().unwrap();

    assert_eq!(run(&["--version"]).0, 0);
    assert_eq!(run(&["nonsense"]).0, 1);
    assert_eq!(run(&["build", "--lang", "../etc"]).0, 1);
    assert_eq!(run(&["build", "--content", content, "--out", out, "--piece", "rights/none"]).0, 1);
    for (part, told) in [
        (["--pieces", "rights/exampel"], "did you mean `rights/example`?"),
        (["--languages", "eng"], "did you mean `en`?"),
        (["--languages", "xx"], "no text of the content is in the language `xx`"),
    ] {
        let (code, words) = run(&[&["build", "--content", content, "--out", out][..], &part].concat());
        assert!(code == 1 && words.contains(told), "{part:?}: {words}");
    }
    let (code, words) = run(&["content", "sync", "--content", content, "rights/exampel"]);
    assert!(code == 1 && words.contains("did you mean `rights/example`?"), "{words}");
    let (code, words) = run(&["voices", "--lang", "ara"]);
    assert!(code == 1 && words.contains("did you mean `ar`?"), "{words}");
    assert_eq!(run(&["help", "build"]).0, 0);
    let (code, words) = run(&["build", "--content", content, "--out", file.to_str().unwrap()]);
    assert!(code == 4 && words.contains("help: "), "{code} {words}");
    let (code, words) = run(&["explain", "alt-mising"]);
    assert!(code == 1 && words.contains("alt-missing"), "{words}");
    assert_eq!(run(&["explain", "alt-missing"]).0, 0);
    assert_eq!(run(&["check", "--content", content]).0, 0);
    bed.edit("rights/example/en.md", "## The end", "##### The end");
    let (code, words) = run(&["check", "--content", content]);
    assert!(code == 2 && words.contains("rights/example/en.md, line "), "{words}");
}

#[test]
fn a_translation_is_behind_exactly_where_its_source_changed() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "An example", "original", "Ask for help. Wait for the answer.\n");
    bed.edition("rights/example/fr.md", "Un exemple", "machine", "Demandez de l'aide. Attendez la réponse.\n");
    let content = bed.content();
    let behind = || {
        let output = evenhand().args(["check", "--json", "--content"]).arg(&content).output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        lines.lines().filter(|line| line.contains("translation-behind")).map(str::to_owned).collect::<Vec<_>>()
    };
    let sync = evenhand().args(["content", "sync", "--content"]).arg(&content).output().unwrap();
    assert!(sync.status.success());
    assert_eq!(behind(), Vec::<String>::new());

    bed.edit("rights/example/en.md", "Wait for the answer.", "Wait 30 days for the answer.");

    let behind = behind();
    assert_eq!(behind.len(), 1);
    assert!(behind[0].contains("Wait 30 days") && behind[0].contains("rights/example/fr.md"), "{behind:?}");
}

#[test]
fn doctor_and_voices_read_well_aloud() {
    let run = |arguments: &[&str]| {
        let output = evenhand().args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    };

    assert!(run(&["voices", "--lang", "prs"]).contains("the voice of Persian (fa)"));
    assert!(run(&["voices", "--lang", "ckb"]).contains("no voice"));
    // Fonts of languages that the interface does not speak may be missing on a machine; those of the others never are.
    let doctor = run(&["doctor"]);
    assert!(doctor.contains("Nothing is missing.") || doctor.contains("Nothing else is missing."), "{doctor}");
    assert!(doctor.contains("operator: nobody is named who runs this site"), "{doctor}");
    let missing = doctor.lines().find(|line| line.starts_with("fonts: none here for")).unwrap_or_default();
    assert!(["(ar)", "(bn)", "(ckb)", "(en)", "(zh-Hans)"].iter().all(|lang| !missing.contains(lang)), "{doctor}");
    let list = run(&["voices"]);
    assert!(list.lines().count() > 50 && !list.chars().any(|c| ('\u{2500}'..='\u{257f}').contains(&c)));
}

#[test]
fn speech_can_be_heard_from_the_command_line() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("say.wav");

    let status =
        evenhand().args(["voices", "--say", "Ask for help.", "--lang", "en", "--out"]).arg(&out).status().unwrap();

    assert!(status.success());
    let wav = fs::read(out).unwrap();
    assert!(wav.starts_with(b"RIFF") && wav.len() > 24_000);
}

#[test]
fn other_peoples_content_is_built_leniently_and_every_manifest_says_so() {
    let bed = Bed::empty();
    bed.write("docs/en/at-home.md", "# At home\n\n### If you are hurt\n\nCall somebody you trust.\n\n![](map.png)\n");
    bed.write("docs/fr/at-home.md", "# À la maison\n\nAppelez quelqu’un en qui vous avez confiance.\n");
    let strict = bed.try_build(&bed.out(), &[]);
    let told = String::from_utf8_lossy(&strict.stderr);
    assert_eq!(strict.status.code(), Some(2), "{told}");
    assert!(told.contains("help: 2 editions can be read as other people's content: add `--lenient`"), "{told}");

    let output = bed.try_build(&bed.out(), &["--lenient"]);

    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "findings are warnings: {told}");
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = summary["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["rule"] == "heading-skipped"), "{findings:?}");
    assert!(findings.iter().all(|finding| finding["severity"] != "error"), "{findings:?}");
    assert!(told.contains("the content was read leniently"), "{told}");
    let built = files(&bed.site());
    for (lang, words) in [("en", "Call somebody you trust."), ("fr", "Appelez quelqu’un en qui vous avez confiance.")]
    {
        let under = |end: &str| {
            let mut names = built.keys().filter(|name| name.starts_with(&format!("{lang}/")) && name.ends_with(end));
            names.find(|name| name.contains("at-home")).unwrap_or_else(|| panic!("{lang} {end}: {:?}", built.keys()))
        };
        assert!(page_text(&bed.read(under("/index.html"))).contains(words), "{lang}");
        assert!(pdf_text(&bed.site().join(under(".aph-18.pdf"))).contains("confiance") || lang == "en");
        assert!(bed.site().join(under(".mp3")).exists());
        assert_eq!(manifest(&bed, under(".manifest.json"))["reading"], "lenient", "{lang}");
    }
    assert!(!bed.data().join("last-good").exists(), "nothing of it is taken for good by the rules");

    let full = Bed::full();
    full.build(&["--channel", "page"]);
    assert!(manifest(&full, "en/rights/example/example.en.manifest.json").get("reading").is_none());
}

#[test]
fn plain_text_stands_beside_each_page_and_the_manifest_names_its_lines() {
    let bed = Bed::full();

    bed.build(&["--channel", "text", "--channel", "page"]);

    let text = bed.read("en/rights/example/example.en.txt");
    assert!(bed.site().join("en/rights/example/plain/example.en.plain.txt").exists());
    assert!(text.starts_with("# An example\n\nIt is short.\n\n## The first steps\n"), "{text}");
    let page = bed.read("en/rights/example/index.html");
    assert!(page.contains("href=\"example.en.txt\""), "{page}");
    let lines: Vec<&str> = text.lines().collect();
    for sentence in manifest(&bed, "en/rights/example/example.en.manifest.json")["sentences"].as_array().unwrap() {
        let line = usize::try_from(sentence["lines"]["text"].as_u64().unwrap()).unwrap();
        let first = sentence["text"].as_str().unwrap().split_whitespace().next().unwrap();
        assert!(lines[line - 1].contains(first), "{sentence}");
    }
}
