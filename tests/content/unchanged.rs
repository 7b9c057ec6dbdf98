//! A build that would do nothing does nothing, and everything that changed is noticed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::bed::{Bed, evenhand, files};
use serde_json::Value;

/// Builds pages alone, which is quick.
const PAGES: &[&str] = &["--channel", "page"];

/// Three pieces in English.
fn three() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for number in 1..=3 {
        bed.piece(&format!("rights/piece-{number}"), "en");
        let body = format!("Ask for help on day {number}.\n");
        bed.edition(&format!("rights/piece-{number}/en.md"), &format!("Piece {number}"), "original", &body);
    }
    bed
}

/// A way to lay out a site: its command, and the folder of the site.
#[derive(Clone, Copy)]
enum Way {
    Build,
    Export,
}

impl Way {
    const ALL: [Self; 2] = [Self::Build, Self::Export];

    fn site(self, bed: &Bed) -> PathBuf {
        match self {
            Self::Build => bed.site(),
            Self::Export => bed.out().join("exported"),
        }
    }

    fn command(self, bed: &Bed, content: &Path, more: &[&str]) -> Command {
        let mut command = evenhand();
        match self {
            Self::Build => command.arg("build"),
            Self::Export => command.arg("export").arg(self.site(bed)),
        };
        command.arg("--content").arg(content).arg("--out").arg(bed.out()).args(more);
        command
    }

    fn run(self, bed: &Bed, more: &[&str]) -> Output {
        self.command(bed, &bed.content(), more).output().unwrap()
    }

    /// Whether a build looked at the content at all: one that does makes what is not in the cache.
    fn is_skipped(self, bed: &Bed, more: &[&str]) -> bool {
        self.is_skipped_from(bed, &bed.content(), more)
    }

    fn is_skipped_from(self, bed: &Bed, content: &Path, more: &[&str]) -> bool {
        for area in ["artifacts", "facts"] {
            let _ = fs::remove_dir_all(bed.out().join("cache").join(area));
        }
        for memo in fs::read_dir(bed.out().join("cache/builds")).into_iter().flatten().flatten() {
            if memo.path().extension().is_some_and(|end| end == "editions") {
                fs::remove_file(memo.path()).unwrap();
            }
        }
        let output = self.command(bed, content, more).output().unwrap();
        let told = told(&output);
        assert!(matches!(output.status.code(), Some(0 | 2)), "{told}");
        told.contains("\n0 artifacts made")
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Everything that was said beside the summary, without the lines of progress.
fn found(output: &Output) -> String {
    let lines = String::from_utf8_lossy(&output.stderr);
    let progress = |line: &&str| line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(" made");
    lines.lines().filter(|line| !progress(line)).map(|line| format!("{line}\n")).collect()
}

/// Everything below the folders of a build, but for the index itself.
fn everything(bed: &Bed) -> Vec<(String, Vec<u8>)> {
    let index = |name: &String| name.starts_with("cache/builds/");
    let made = files(&bed.out()).into_iter().filter(|(name, _)| !index(name));
    made.chain(files(&bed.data())).collect()
}

#[test]
fn a_build_with_nothing_to_do_writes_nothing_and_says_what_the_last_one_said() {
    for way in Way::ALL {
        let bed = three();
        // One edition with an error beside those that are good, and one that stays as it last was good.
        way.run(&bed, &[]);
        bed.edit("rights/piece-2/en.md", "Ask for help", "#### Too deep\n\nAsk for help");
        bed.write("rights/piece-3/fr.md", "no front matter");
        let first = way.run(&bed, &[]);
        let before = everything(&bed);

        let again = way.run(&bed, &[]);

        assert!(found(&first).contains("`rights/piece-2/en.md` stays as it last was good"), "{}", found(&first));
        assert_eq!((first.status.code(), again.status.code()), (Some(2), Some(2)));
        assert_eq!(found(&again), found(&first));
        assert!(told(&again).contains("\n0 files written"), "{}", told(&again));
        assert_eq!(told(&again).lines().next(), told(&first).lines().next());
        assert!(everything(&bed) == before, "nothing was written");
        assert!(way.is_skipped(&bed, &[]), "the content was not read again");
    }
}

#[test]
fn the_summary_of_a_build_with_nothing_to_do_counts_what_is_there() {
    let bed = three();
    let first = bed.build(&["--channel", "page"]);

    let again = bed.build(&["--channel", "page"]);

    let counts = |summary: &Value| ["editions", "sentences", "pages_of_print"].map(|name| summary[name].clone());
    assert_eq!(counts(&again), counts(&first));
    assert_eq!((&again["made"], &again["reused"], &again["written"]), (&0.into(), &3.into(), &0.into()));
    assert_eq!(again["findings"], first["findings"]);
    assert!(!first["findings"].as_array().unwrap().is_empty());
}

/// Changes a file so that its size and the time of its last change stay as they are.
fn change_in_place(path: &Path, from: &str, to: &str) {
    assert_eq!(from.len(), to.len());
    let time = fs::metadata(path).unwrap().modified().unwrap();
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn every_change_of_what_is_read_is_noticed() {
    let changes: [(&str, fn(&Bed), &[&str]); 8] = [
        ("an edited file", |bed| bed.edit("rights/piece-1/en.md", "help", "more help"), PAGES),
        (
            "an edit that leaves size and time",
            |bed| {
                change_in_place(&bed.content().join("rights/piece-1/en.md"), "help", "care");
            },
            PAGES,
        ),
        ("a new edition", |bed| bed.edition("rights/piece-1/fr.md", "Un", "machine", "Demandez.\n"), PAGES),
        ("a removed file", |bed| fs::remove_file(bed.content().join("rights/piece-1/en.md")).unwrap(), &[]),
        ("a title", |bed| bed.edit("rights/collection.toml", "Rights", "Duties"), PAGES),
        (
            "a glossary",
            |bed| bed.write("glossary/en.toml", "[court]\nterm = \"court\"\nexplanation = \"A place.\"\n"),
            PAGES,
        ),
        (
            "a renamed folder",
            |bed| {
                let rights = bed.content().join("rights");
                fs::rename(rights.join("piece-1"), rights.join("piece-9")).unwrap();
            },
            &[],
        ),
        (
            "a file that replaces another",
            |bed| {
                let path = bed.content().join("rights/piece-1/en.md");
                let text = fs::read(&path).unwrap();
                fs::remove_file(&path).unwrap();
                fs::write(&path, text).unwrap();
            },
            PAGES,
        ),
    ];
    for (what, change, more) in changes {
        let bed = three();
        Way::Build.run(&bed, more);
        assert!(Way::Build.is_skipped(&bed, more), "{what}");

        change(&bed);

        assert!(!Way::Build.is_skipped(&bed, more), "{what}");
        let clean = tempfile::tempdir().unwrap();
        bed.try_build(clean.path(), more);
        assert!(files(&bed.site()) == files(&clean.path().join("site")), "{what}");
    }
}

#[test]
fn every_change_of_what_was_made_is_noticed_and_put_right() {
    let page = "en/rights/piece-1/index.html";
    let changes: [(&str, fn(&Path)); 6] = [
        ("removed", |path| fs::remove_file(path).unwrap()),
        ("cut short", |path| File::options().write(true).open(path).unwrap().set_len(9).unwrap()),
        ("emptied", |path| fs::write(path, "").unwrap()),
        ("changed in place", |path| change_in_place(path, "help", "harm")),
        ("replaced", |path| {
            fs::write(path.with_extension("new"), "<p>Something else.</p>").unwrap();
            fs::rename(path.with_extension("new"), path).unwrap();
        }),
        ("replaced by the same words", |path| {
            let text = fs::read(path).unwrap();
            fs::remove_file(path).unwrap();
            fs::write(path, text).unwrap();
        }),
    ];
    let export = changes.iter().skip(1).take(1).map(|change| (Way::Export, &[][..], change));
    for (way, more, (what, change)) in changes.iter().map(|change| (Way::Build, PAGES, change)).chain(export) {
        let bed = three();
        way.run(&bed, more);
        let before = files(&way.site(&bed));
        assert!(before.contains_key(page));

        change(&way.site(&bed).join(page));

        assert!(!way.is_skipped(&bed, more), "{what}");
        assert!(files(&way.site(&bed)) == before, "{what}");
        assert!(way.is_skipped(&bed, more), "{what}: and then there is nothing to do again");
    }
}

#[test]
fn what_does_not_belong_to_a_site_is_taken_out_and_stays_in_the_folder_of_an_export() {
    for way in Way::ALL {
        let bed = three();
        way.run(&bed, &[]);
        let (stray, site) = (way.site(&bed).join("stray.html"), way.site(&bed));
        fs::write(&stray, "not ours").unwrap();

        let skipped = way.is_skipped(&bed, &[]);

        match way {
            Way::Build => assert!(!skipped && !stray.exists()),
            Way::Export => assert!(skipped && stray.exists(), "{}", site.display()),
        }
    }
}

#[test]
fn other_options_and_another_folder_of_content_are_another_build() {
    let bed = three();
    Way::Build.run(&bed, PAGES);
    for option in [
        &["--base", "https://example.org/"][..],
        &["--operator", "Legal Aid"],
        &["--lang", "en"],
        &["--piece", "rights/piece-1"],
        &["--channel", "text"],
        &["--profile", "clear-14"],
        &["--lenient"],
        &["--allow-removal"],
    ] {
        let more = [PAGES, option].concat();
        assert!(!Way::Build.is_skipped(&bed, &more), "{option:?}");
        assert!(!Way::Build.is_skipped(&bed, PAGES), "the site may be that of {option:?}");
    }
    let mut later = Way::Build.command(&bed, &bed.content(), PAGES);
    let later = later.env("EVENHAND_TODAY", "2099-02-01").output().unwrap();
    assert!(found(&later).contains("review-passed"), "on another day something else is found: {}", found(&later));
    Way::Build.run(&bed, PAGES);

    let moved = bed.out().join("moved");
    assert!(Command::new("cp").arg("-a").arg(bed.content()).arg(&moved).status().unwrap().success());
    assert!(!Way::Build.is_skipped_from(&bed, &moved, PAGES), "copied with its times");
    fs::remove_dir_all(&moved).unwrap();
    Way::Build.run(&bed, PAGES);
    fs::rename(bed.content(), &moved).unwrap();
    assert!(!Way::Build.is_skipped_from(&bed, &moved, PAGES), "moved");
    fs::rename(&moved, bed.content()).unwrap();
}

#[test]
fn an_index_that_cannot_be_read_is_no_index() {
    let bed = three();
    Way::Build.run(&bed, PAGES);
    let folder = bed.out().join("cache/builds");
    let mut files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let index = files.find(|path| path.extension().is_some_and(|end| end == "json")).unwrap();
    let good = fs::read(&index).unwrap();
    let changed = |from: &str, to: &str| String::from_utf8(good.clone()).unwrap().replacen(from, to, 1).into_bytes();
    let bad: [(&str, Vec<u8>); 6] = [
        ("empty", Vec::new()),
        ("cut short", good[..good.len() / 2].to_vec()),
        ("noise", vec![0xff; 4096]),
        ("another format", changed("\"schema\":1", "\"schema\":2")),
        ("an unknown rule", changed("\"rule\":\"plain-missing\"", "\"rule\":\"no-such-rule\"")),
        ("another listing", changed("\"listing\":\"", "\"listing\":\"0")),
    ];
    for (what, bytes) in bad {
        assert!(bytes != good, "{what}");
        fs::write(&index, bytes).unwrap();
        assert!(!Way::Build.is_skipped(&bed, PAGES), "{what}");
        assert!(Way::Build.is_skipped(&bed, PAGES), "{what}: it was written anew");
    }
    fs::remove_file(&index).unwrap();
    fs::create_dir(&index).unwrap();
    assert!(!Way::Build.is_skipped(&bed, PAGES), "a folder stands in its place");
}

#[test]
fn the_removal_guard_stands_before_an_index() {
    let bed = three();
    Way::Build.run(&bed, &[]);
    let before = files(&bed.site());
    for number in [1, 2] {
        fs::remove_dir_all(bed.content().join(format!("rights/piece-{number}"))).unwrap();
    }

    let refused = Way::Build.run(&bed, &[]);

    assert_eq!(refused.status.code(), Some(1), "{}", found(&refused));
    assert!(found(&refused).contains("--allow-removal"), "{}", found(&refused));
    assert!(files(&bed.site()) == before);
    assert_eq!(Way::Build.run(&bed, &["--allow-removal"]).status.code(), Some(0));
    assert!(!bed.site().join("en/rights/piece-1").exists());
}

#[test]
fn two_builds_at_once_leave_no_index_that_hides_the_files_of_the_other() {
    let bed = three();
    let bases = ["https://one.example/", "https://two.example/"];
    let clean = bases.map(|base| {
        let folder = tempfile::tempdir().unwrap();
        bed.try_build(folder.path(), &[PAGES, &["--base", base]].concat());
        files(&folder.path().join("site"))
    });
    for _ in 0..4 {
        let children = bases.map(|base| {
            let mut command = Way::Build.command(&bed, &bed.content(), &[PAGES, &["--base", base]].concat());
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
        });
        for mut child in children {
            assert!(child.wait().unwrap().success());
        }
        for (base, clean) in bases.iter().zip(&clean) {
            Way::Build.run(&bed, &[PAGES, &["--base", base]].concat());
            assert!(files(&bed.site()) == *clean, "{base}");
        }
    }
}

#[test]
fn content_with_a_link_to_a_folder_is_always_read() {
    let bed = three();
    let rights = bed.content().join("rights");
    std::os::unix::fs::symlink("piece-1", rights.join("piece-4")).unwrap();
    Way::Build.run(&bed, PAGES);

    assert!(!Way::Build.is_skipped(&bed, PAGES));
}
