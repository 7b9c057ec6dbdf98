//! No mistake takes anything away: a folder that is not there, an edition that breaks, one sentence.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::bed::namespace::apart;
use crate::bed::{Bed, evenhand, files, page_text, pdf_text};
use serde_json::Value;

/// Five pieces in English; two of them also in French.
fn five() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\nfr = \"Droits\"\n");
    for (number, name) in ["one", "two", "three", "four", "five"].into_iter().enumerate() {
        bed.piece(&format!("rights/{name}"), "en");
        let next = ["two", "three", "four", "five", "one"][number];
        let body = format!("## Ask {{#ask}}\n\nAsk for {name}. Then read [the next](rights/{next}#ask).\n");
        bed.edition(&format!("rights/{name}/en.md"), name, "original", &body);
        if number < 2 {
            let body = "## Demander {#ask}\n\nDemandez de l'aide. Lisez la suite.\n";
            bed.edition(&format!("rights/{name}/fr.md"), name, "person", body);
        }
    }
    bed
}

/// Builds the site, or exports it into a folder beside it.
struct Way {
    name: &'static str,
    site: PathBuf,
}

impl Way {
    fn both(bed: &Bed) -> [Self; 2] {
        [Self { name: "build", site: bed.site() }, Self { name: "export", site: bed.out().join("exported") }]
    }

    fn run(&self, bed: &Bed, content: &[&Path], arguments: &[&str]) -> Output {
        let mut command = evenhand();
        command.arg(self.name);
        if self.name == "export" {
            command.arg(&self.site);
        }
        for dir in content {
            command.arg("--content").arg(dir);
        }
        command.arg("--out").arg(bed.out()).args(arguments).output().unwrap()
    }
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_folder_that_is_not_there_or_holds_nothing_takes_nothing_away() {
    let bed = five();
    let content = bed.content();
    let (empty, file, nowhere) = (bed.out().join("empty"), bed.out().join("file"), bed.out().join("nowhere"));
    fs::create_dir_all(empty.join("lost+found")).unwrap();
    fs::write(&file, "").unwrap();
    for way in Way::both(&bed) {
        assert_eq!(way.run(&bed, &[&content], &[]).status.code(), Some(0));
        let before = files(&way.site);
        assert!(before.len() > 60, "{}", before.len());
        let kept = files(&bed.data().join("last-good"));

        let wrong: [(&[&Path], &Path); 6] = [
            (&[&nowhere], &nowhere),
            (&[&empty], &empty),
            (&[&file], &file),
            (&[&content, &nowhere], &nowhere),
            (&[&nowhere, &content], &nowhere),
            (&[&content, &empty], &empty),
        ];
        for (folders, named) in wrong {
            let output = way.run(&bed, folders, &[]);
            let told = told(&output);
            assert_eq!(output.status.code(), Some(1), "{told}");
            assert!(told.contains(&named.display().to_string()), "{told}");
            assert!(told.contains("stays, 7 editions: rights/five in en; "), "it says what would go: {told}");
            assert_eq!(told.contains("--allow-removal"), named == empty, "only what is read may take all away: {told}");
            assert!(told.contains("nothing was changed"), "{told}");
            if named != empty {
                assert_eq!(way.run(&bed, folders, &["--allow-removal"]).status.code(), Some(1), "{folders:?}");
            }
            assert!(files(&way.site) == before, "{folders:?}");
            assert!(files(&bed.data().join("last-good")) == kept, "{folders:?}");
        }
    }
    let filtered = Way::both(&bed)[0].run(&bed, &[&nowhere], &["--lang", "fr"]);
    assert_eq!(filtered.status.code(), Some(1));
}

#[test]
fn where_every_edition_is_broken_the_site_stays_as_it_is() {
    let bed = five();
    bed.build(&[]);
    let before = files(&bed.site());
    for name in ["one", "two", "three", "four", "five"] {
        for lang in ["en", "fr"] {
            let path = bed.content().join(format!("rights/{name}/{lang}.md"));
            if path.exists() {
                fs::write(path, "no front matter").unwrap();
            }
        }
    }

    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2), "the author's errors are in the way: {}", told(&output));
    assert!(told(&output).contains("no edition without errors"), "{}", told(&output));
    assert!(files(&bed.site()) == before);
}

#[test]
fn more_than_a_third_goes_only_when_somebody_says_so() {
    let bed = five();
    let content = bed.content();
    let ways = Way::both(&bed);
    ways.iter().for_each(|way| assert_eq!(way.run(&bed, &[&content], &[]).status.code(), Some(0)));
    ["one", "two"].iter().for_each(|name| fs::remove_dir_all(content.join("rights").join(name)).unwrap());

    for way in ways {
        let before = files(&way.site);
        let output = way.run(&bed, &[&content], &[]);
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
        let lines: Vec<String> = String::from_utf8_lossy(&output.stderr).lines().map(str::to_owned).collect();
        let [above @ .., refusal, help] = &lines[..] else { panic!("{lines:#?}") };
        assert!(above.len() <= 2 && !told(&output).contains("link-broken"), "nothing buries it: {lines:#?}");
        // What was good last is known until a removal is allowed, which the first way did.
        let links = "1 link leads to what is no longer there".to_owned();
        assert_eq!(above.contains(&links), way.name == "build", "{lines:#?}");
        assert!(refusal.starts_with("error: nothing was changed: "), "{refusal}");
        assert!(refusal.ends_with(": rights/one in en, fr; rights/two in en, fr"), "{refusal}");
        assert!(help.starts_with("help: ") && help.contains("--allow-removal"), "{help}");
        assert!(files(&way.site) == before);

        let output = way.run(&bed, &[&content], &["--allow-removal"]);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        let editions = "4 editions removed from the site: rights/one in en, fr; rights/two in en, fr.";
        assert!(told(&output).contains(editions), "{}", told(&output));
        assert!(told(&output).contains("other files removed from the site: "), "{}", told(&output));
        let after = files(&way.site);
        assert!(!after.contains_key("en/rights/one/index.html") && after.contains_key("en/rights/four/index.html"));
    }
}

#[test]
fn a_build_of_a_part_that_may_take_away_says_that_it_takes_nothing() {
    let bed = five();
    bed.build(&["--channel", "page"]);
    let before = files(&bed.site());
    fs::remove_dir_all(bed.content().join("rights/two")).unwrap();

    for part in [&["--channel", "page"][..], &["--piece", "rights/one", "--channel", "page"]] {
        let output = bed.try_build(&bed.out(), &[part, &["--allow-removal"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        let said = String::from_utf8_lossy(&output.stderr).matches("nothing was removed from the site").count();
        assert_eq!(said, 1, "{}", told(&output));
        assert!(before.keys().all(|name| bed.site().join(name).exists()));
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_anything_is_made() {
    let places: [(&str, fn(&Bed) -> PathBuf); 4] =
        [("build", Bed::site), ("build", Bed::data), ("build", Bed::out), ("export", Bed::data)];
    for (name, place) in places {
        let bed = five();
        let folder = place(&bed);
        // Whoever runs the tests may write everywhere, but not into a file.
        fs::create_dir_all(folder.parent().unwrap()).unwrap();
        fs::write(&folder, "a file").unwrap();

        let ways = Way::both(&bed);
        let output = ways.iter().find(|way| way.name == name).unwrap().run(&bed, &[&bed.content()], &[]);

        let told = told(&output);
        assert_eq!(output.status.code(), Some(4), "{told}");
        assert!(told.contains(&format!("nothing was changed: `{}` cannot be written", folder.display())), "{told}");
        assert!(told.contains("help: there is a file where a folder must be"), "{told}");
        assert!(!told.contains(" made, about"), "{told}");
        if bed.out().is_dir() {
            let made: Vec<String> = files(&bed.out())
                .into_keys()
                .filter(|name| name != "site" && !name.starts_with("cache/readings/"))
                .collect();
            assert_eq!(made, [""; 0], "{told}");
        }
    }
}

#[test]
fn a_content_folder_one_too_deep_or_too_shallow_is_told_with_the_right_one() {
    let bed = five();
    bed.build(&["--channel", "page"]);
    let content = bed.content();
    let above = content.parent().unwrap();
    let right = format!("--content {}`", content.display());

    for wrong in [above, &content.join("rights"), &content.join("rights/one")] {
        let output = Way::both(&bed)[0].run(&bed, &[wrong], &[]);
        assert!(matches!(output.status.code(), Some(1 | 2)), "{}", told(&output));
        assert!(told(&output).contains(&right), "{}", told(&output));
        assert!(String::from_utf8_lossy(&output.stderr).lines().count() <= 4, "{}", told(&output));
        let check = evenhand().args(["check", "--content"]).arg(wrong).output().unwrap();
        assert!(told(&check).contains(&right), "{}", told(&check));
    }
    let check = evenhand().args(["check", "--content"]).arg(&content).output().unwrap();
    assert!(!told(&check).contains("looks like a content folder"), "{}", told(&check));
}

#[test]
fn one_edition_of_a_small_site_may_go() {
    let bed = five();
    for name in ["three", "four", "five"] {
        fs::remove_dir_all(bed.content().join("rights").join(name)).unwrap();
    }
    fs::remove_file(bed.content().join("rights/two/fr.md")).unwrap();
    bed.edit("rights/two/en.md", " Then read [the next](rights/three#ask).", "");
    bed.build(&[]);

    fs::remove_file(bed.content().join("rights/one/fr.md")).unwrap();
    bed.build(&[]);

    assert!(!bed.site().join("fr/rights/one/index.html").exists());
    assert!(bed.site().join("en/rights/one/index.html").exists());
}

#[test]
fn a_build_of_a_part_takes_nothing_of_the_rest_away() {
    let bed = five();
    bed.build(&[]);
    let before = files(&bed.site());

    for part in [
        ["--lang", "fr"],
        ["--piece", "rights/one"],
        ["--channel", "page"],
        ["--channel", "print"],
        ["--profile", "aph-18"],
        ["--lang", "ar"],
    ] {
        let output = bed.try_build(&bed.out(), &part);
        let fits = if part == ["--lang", "ar"] { 1 } else { 0 };
        assert_eq!(output.status.code(), Some(fits), "{}", told(&output));
        let after = files(&bed.site());
        let lost: Vec<_> = before.keys().filter(|name| !after.contains_key(*name)).collect();
        assert!(lost.is_empty(), "{part:?}: {lost:?}");
    }
}

/// Returns the files of the site except lists of pieces, which tell of every edition.
fn of_editions(site: &Path) -> BTreeMap<String, Vec<u8>> {
    files(site).into_iter().filter(|(name, _)| name.contains("/rights/") && name.matches('/').count() > 2).collect()
}

#[test]
fn what_breaks_stays_as_it_last_was_good_and_what_leads_there_too() {
    type Break = fn(&Bed);
    let breaks: [(&str, Break, &str); 11] = [
        ("a heading", |bed| bed.edit("rights/one/en.md", "## Ask", "#### Ask"), "heading-skipped"),
        ("the front matter", |bed| bed.edit("rights/one/en.md", "summary:", "sumary:"), "front-matter"),
        ("nothing left", |bed| bed.write("rights/one/en.md", ""), "front-matter"),
        (
            "no text",
            |bed| fs::write(bed.content().join("rights/one/en.md"), b"---\ntitle: \xff\xfe\n").unwrap(),
            "file-unreadable",
        ),
        (
            "a folder",
            |bed| {
                fs::remove_file(bed.content().join("rights/one/en.md")).unwrap();
                fs::create_dir(bed.content().join("rights/one/en.md")).unwrap();
            },
            "file-unreadable",
        ),
        (
            "a link to nowhere",
            |bed| {
                fs::remove_file(bed.content().join("rights/one/en.md")).unwrap();
                symlink("/nowhere/en.md", bed.content().join("rights/one/en.md")).unwrap();
            },
            "file-unreadable",
        ),
        (
            "a piece that leads to nowhere",
            |bed| {
                fs::rename(bed.content().join("rights/one"), bed.out().join("aside")).unwrap();
                symlink("/nowhere", bed.content().join("rights/one")).unwrap();
            },
            "folder-unreadable",
        ),
        (
            "a wrong name",
            |bed| {
                let piece = bed.content().join("rights/one");
                fs::rename(piece.join("en.md"), piece.join("EN.md")).unwrap();
            },
            "name-unfit",
        ),
        ("the piece's facts", |bed| bed.write("rights/one/piece.toml", "order = \"first\""), "toml-wrong"),
        ("no facts", |bed| fs::remove_file(bed.content().join("rights/one/piece.toml")).unwrap(), "file-unreadable"),
        ("the collection's facts", |bed| bed.write("rights/collection.toml", "order = [title]"), "toml-wrong"),
    ];
    let whole = five();
    whole.build(&[]);
    let before = files(&whole.site());
    for (what, does, rule) in breaks {
        let bed = five();
        bed.build(&["--channel", "page"]);
        bed.build(&[]);
        does(&bed);

        for _ in 0..2 {
            let output = bed.try_build(&bed.out(), &[]);

            assert_eq!(output.status.code(), Some(2), "{what}: {}", told(&output));
            let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
            let errors: Vec<&Value> = summary["findings"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|finding| finding["severity"] == "error")
                .collect();
            assert!(errors.iter().any(|finding| finding["rule"] == rule), "{what}: {errors:?}");
            let after = files(&bed.site());
            let differing: Vec<_> = before.keys().filter(|name| after.get(*name) != before.get(*name)).collect();
            assert!(differing.is_empty() && after.len() == before.len(), "{what}: {differing:?}");
        }
    }
}

#[test]
fn what_was_good_is_not_held_back_by_what_broke() {
    let bed = five();
    bed.build(&[]);
    bed.edit("rights/one/en.md", "summary:", "sumary:");
    bed.edit("rights/five/en.md", "Ask for five.", "Ask for five at once.");

    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2));
    assert!(bed.read("en/rights/five/index.html").contains("Ask for five at once."));
    assert!(bed.read("en/rights/one/index.html").contains("Ask for one."));
    let errors = told(&output).matches("\"severity\":\"error\"").count();
    assert_eq!(errors, 1, "what leads to the broken one has no error: {}", told(&output));

    bed.edit("rights/one/en.md", "sumary:", "summary:");
    bed.edit("rights/one/en.md", "## Ask {#ask}", "#### Ask {#other}\n\nA new paragraph.");
    let output = bed.try_build(&bed.out(), &[]);
    let errors = told(&output).matches("\"severity\":\"error\"").count();
    assert_eq!(errors, 1, "nor has its translation: {}", told(&output));
    bed.edit("rights/one/en.md", "#### Ask {#other}\n\nA new paragraph.", "## Ask {#ask}");
    bed.edit("rights/one/en.md", "Ask for one.", "Ask for one now.");
    assert_eq!(bed.try_build(&bed.out(), &[]).status.code(), Some(0));
    assert!(bed.read("en/rights/one/index.html").contains("Ask for one now."));
}

#[test]
fn pictures_and_glossaries_stay_as_they_last_were_good() {
    let bed = Bed::full();
    bed.build(&[]);
    let before = files(&bed.site());

    fs::remove_file(bed.content().join("rights/example/dot.svg")).unwrap();
    bed.write("glossary/en.toml", "[court]\nterm = 7\n");
    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(told(&output).contains("picture-missing") && told(&output).contains("toml-wrong"), "{}", told(&output));
    assert!(files(&bed.site()) == before);
}

#[test]
fn a_glossary_that_breaks_under_every_edition_is_no_reason_to_stop() {
    let bed = five();
    bed.write("glossary/en.toml", "[court]\nterm = \"court\"\nexplanation = \"Where judges decide.\"\n");
    fs::remove_file(bed.content().join("rights/one/fr.md")).unwrap();
    fs::remove_file(bed.content().join("rights/two/fr.md")).unwrap();
    for name in ["one", "two", "three", "four", "five"] {
        bed.edit(&format!("rights/{name}/en.md"), "Ask for", "Ask the [court]{term=court} for");
    }
    bed.build(&[]);
    let before = files(&bed.site());

    bed.write("glossary/en.toml", "[court\n");
    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert_eq!(told(&output).matches("\"severity\":\"error\"").count(), 1, "{}", told(&output));
    assert!(files(&bed.site()) == before);
}

#[test]
fn without_an_earlier_good_text_the_files_of_a_broken_edition_stay() {
    let bed = five();
    bed.build(&[]);
    fs::remove_dir_all(bed.data().join("last-good")).unwrap();
    let before = of_editions(&bed.site());
    bed.edit("rights/one/en.md", "summary:", "sumary:");
    bed.write("rights/two/piece.toml", "order = \"first\"");
    bed.edit("rights/three/en.md", "rights/four#ask", "rights/three#ask");
    bed.edit("rights/five/en.md", " Then read [the next](rights/one#ask).", "");

    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    let after = of_editions(&bed.site());
    let lost: Vec<_> = before.keys().filter(|name| !after.contains_key(*name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    for broken in ["en/rights/one/index.html", "fr/rights/two/index.html"] {
        assert!(after[broken] == before[broken], "{broken}");
    }
}

#[test]
fn one_sentence_stops_nothing_and_is_spoken_in_several_breaths() {
    let bed = five();
    let long = "then you wait for the letter of the court, ".repeat(150);
    let arabic = "ثم تنتظر رسالة المحكمة، ".repeat(250);
    let deep = format!("{} Deep down.", ">".repeat(16));
    let deepest = format!("{} Deeper still.", "> ".repeat(20_000));
    let texts = [
        ("long/en", format!("{long}and that is all.\n\nAfter it.\n")),
        ("long-ar/ar", format!("{arabic}وهذا كل شيء.\n\nبعدها.\n")),
        ("word/en", format!("{}\n\nAfter it.\n", "supercalifragilistic".repeat(500))),
        ("deep/en", format!("{deep}\n\nAfter it.\n")),
        ("deepest/en", format!("{deepest}\n\nAfter it.\n")),
    ];
    for (name, body) in &texts {
        let (piece, lang) = name.split_once('/').unwrap();
        bed.piece(&format!("rights/{piece}"), lang);
        bed.edition(&format!("rights/{name}.md"), "A text", "original", body);
    }

    let check = evenhand().args(["check", "--content"]).arg(bed.content()).output().unwrap();
    assert_eq!(check.status.code(), Some(2));
    for (file, rule) in [
        ("long/en", "sentence-too-long"),
        ("long-ar/ar", "sentence-too-long"),
        ("word/en", "sentence-too-long"),
        ("deep/en", "nesting-too-deep"),
        ("deepest/en", "nesting-too-deep"),
    ] {
        let told = told(&check);
        let place = format!("in rights/{file}.md, line 8, ");
        // The same advice is printed once.
        let of_rule: Vec<&str> = told.split("\n\n").filter(|finding| finding.contains(rule)).collect();
        assert!(of_rule.iter().any(|finding| finding.contains(&place)), "{file}: {told}");
        assert!(of_rule.iter().any(|finding| finding.contains("help: ")), "{file}: {told}");
    }
    let output = bed.try_build(&bed.out(), &[]);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    for (name, _) in &texts {
        let (piece, lang) = name.split_once('/').unwrap();
        let folder = format!("{lang}/rights/{piece}");
        let manifest: Value =
            serde_json::from_str(&bed.read(&format!("{folder}/{piece}.{lang}.manifest.json"))).unwrap();
        let sentences = manifest["sentences"].as_array().unwrap();
        let all = |key: &str| sentences.iter().all(|sentence| !sentence[key].is_null());
        assert!(all("element") && all("sound") && all("pages"), "{name}");
        let span = |text: &str| {
            let found = sentences.iter().find(|row| row["text"].as_str().unwrap().contains(text)).unwrap();
            (found["sound"][0].as_u64().unwrap(), found["sound"][1].as_u64().unwrap())
        };
        if *name == "long/en" {
            let ((start, end), (next, _)) = (span("then you wait"), span("After it."));
            assert!(end - start > 60_000 && next >= end, "{start} {end} {next}");
        }
        assert!(bed.site().join(format!("{folder}/{piece}.{lang}.mp3")).exists(), "{name}");
    }
    assert!(page_text(&bed.read("en/rights/deepest/index.html")).contains("Deeper still."));
    assert!(pdf_text(&bed.site().join("en/rights/deep/deep.en.aph-18.pdf")).contains("Deep down."));
    assert!(bed.site().join("en/rights/five/five.en.mp3").exists());
}

#[test]
fn a_form_that_cannot_be_made_is_a_finding_and_everything_else_is_made() {
    let bed = five();
    // The beginning of a JPEG and nothing of a picture: the page shows its words, the print cannot draw it.
    fs::write(bed.content().join("rights/one/dot.jpg"), b"\xff\xd8\xff\xc0AAA\0A\0AAAA").unwrap();
    bed.edit("rights/one/en.md", "Ask for one.", "Ask for one.\n\n![A dot.](dot.jpg)\n\n");

    let output = bed.try_build(&bed.out(), &[]);

    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let failed: Vec<_> =
        summary["findings"].as_array().unwrap().iter().filter(|finding| finding["rule"] == "form-failed").collect();
    assert!(failed.iter().all(|finding| finding["file"] == "rights/one/en.md"), "{failed:?}");
    assert_eq!(failed.len(), 1, "{failed:?}");
    for there in ["en/rights/one/index.html", "en/rights/one/one.en.mp3", "en/rights/two/two.en.giant-28.pdf"] {
        assert!(bed.site().join(there).exists(), "{there}");
    }
    assert!(!bed.site().join("en/rights/one/one.en.aph-18.pdf").exists());
}

/// The program where no file may grow beyond some blocks of 512 bytes, as on a full disk.
fn on_a_full_disk(blocks: u32, arguments: &[&str], bed: &Bed) -> Output {
    let program = evenhand().get_program().to_owned();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"]).arg(program).args(arguments);
    command.arg("--content").arg(bed.content()).arg("--out").arg(bed.out());
    command.env("EVENHAND_TODAY", "2026-11-24").env("NO_COLOR", "1").output().unwrap()
}

#[test]
fn a_full_disk_takes_nothing_away() {
    let bed = five();
    let exported = bed.out().join("exported");
    let ways: [&[&str]; 2] = [&["build"], &["export", exported.to_str().unwrap()]];
    for way in ways {
        let first = on_a_full_disk(1 << 20, way, &bed);
        assert_eq!(first.status.code(), Some(0), "{}", told(&first));
    }
    let (before, before_export) = (files(&bed.site()), files(&exported));
    fs::remove_dir_all(bed.content().join("rights/three")).unwrap();
    bed.edit("rights/two/en.md", " Then read [the next](rights/three#ask).", " Then wait for a letter.");

    for way in ways {
        let output = on_a_full_disk(16, way, &bed);
        assert_eq!(output.status.code(), Some(4), "{}", told(&output));
        assert!(told(&output).contains("error: ") && told(&output).contains("help: "), "{}", told(&output));
    }
    for (before, after) in [(before, files(&bed.site())), (before_export, files(&exported))] {
        let lost: Vec<_> = before.keys().filter(|name| !after.contains_key(*name)).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }
}

#[test]
fn of_a_site_for_which_the_disk_has_no_room_nothing_is_written() {
    let bed = five();
    fs::create_dir_all(bed.site()).unwrap();
    // A disk of 300 KB: the pages alone would fit, all files do not.
    let script = "mount -t tmpfs -o size=300k tmpfs \"$1\" || exit 99; disk=$1; shift; \"$@\"; code=$?; \
        echo \"files: $(find \"$disk\" -type f | wc -l)\"; exit $code";
    let mut command = match apart(&["--mount"]) {
        Ok(command) => command,
        Err(why) => return eprintln!("not tried, the machine forbids a mount: {why}"),
    };
    command.args(["sh", "-c", script, "sh"]).arg(bed.site());
    command.arg(evenhand().get_program()).args(["build", "--channel", "page", "--content"]).arg(bed.content());
    command.arg("--out").arg(bed.out()).env("EVENHAND_TODAY", "2026-11-24").env("NO_COLOR", "1");

    let output = command.output().unwrap();

    let told = told(&output);
    assert_eq!(output.status.code(), Some(4), "{told}");
    assert!(told.contains("the disk is full") && told.contains("KB are needed and"), "{told}");
    assert!(told.contains("help: make room on the disk") && told.contains("files: 0\n"), "{told}");
}

#[test]
fn what_a_killed_export_wrote_is_known_to_the_next() {
    let bed = five();
    let [_, way] = Way::both(&bed);
    let written = way.site.join("en/rights/five/index.html");
    let mut command = evenhand();
    command.arg("export").arg(&way.site).arg("--content").arg(bed.content()).arg("--out").arg(bed.out());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while !written.exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    fs::remove_dir_all(bed.content().join("rights/five")).unwrap();
    bed.edit("rights/four/en.md", " Then read [the next](rights/five#ask).", "");

    assert_eq!(way.run(&bed, &[&bed.content()], &[]).status.code(), Some(0));
    let whole = files(&way.site);
    assert!(!whole.keys().any(|name| name.contains("/five/")), "{:?}", whole.keys());
}
