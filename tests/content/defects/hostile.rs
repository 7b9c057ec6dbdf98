//! Files that were made to break what reads them: each costs its own check, and nothing else.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use evenhand::verify::Source;
use lopdf::{Dictionary, Document, Object, Stream};

use zip::CompressionMethod;

use super::epub::packed;
use super::{built, site::copied};

/// A PDF whose only page unpacks to a hundred megabytes.
fn bomb() -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let mut stream = Stream::new(Dictionary::new(), vec![b' '; 100 << 20]);
    stream.compress().unwrap();
    let content = document.add_object(stream);
    let mut page = Dictionary::new();
    page.set("Type", Object::Name(b"Page".to_vec()));
    page.set("Parent", pages);
    page.set("MediaBox", Object::Array([0, 0, 595, 842].map(Object::Integer).to_vec()));
    page.set("Contents", content);
    let page = document.add_object(page);
    let mut tree = Dictionary::new();
    tree.set("Type", Object::Name(b"Pages".to_vec()));
    tree.set("Kids", Object::Array(vec![page.into()]));
    tree.set("Count", Object::Integer(1));
    document.objects.insert(pages, Object::Dictionary(tree));
    let mut catalog = Dictionary::new();
    catalog.set("Type", Object::Name(b"Catalog".to_vec()));
    catalog.set("Pages", pages);
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

fn verified(path: &Path) -> (Option<i32>, String) {
    let output = crate::bed::evenhand().arg("verify").arg(path).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_hostile_file_costs_its_own_check() {
    let dir = tempfile::tempdir().unwrap();
    let noise: Vec<u8> = (0..200_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let nested = |begin: &str, count: usize| begin.repeat(count).into_bytes();
    let files: Vec<(&str, Vec<u8>, &str)> = vec![
        ("deep.html", nested("<div>", 200_000), "page-readable"),
        ("formats.html", nested("<b><i><a>", 100_000), "page-readable"),
        ("noise.html", noise.clone(), "page-readable"),
        ("large.html", vec![b'a'; 9 << 20], "page-readable"),
        ("bomb.pdf", bomb(), "print-readable"),
        ("noise.pdf", noise.clone(), "print-readable"),
        ("arrays.pdf", [b"%PDF-1.7\n1 0 obj\n".to_vec(), nested("[", 500_000)].concat(), "print-readable"),
        ("empty.pdf", Vec::new(), "print-readable"),
        ("noise.opus", noise.clone(), "sound-readable"),
        ("noise.mp3", noise.clone(), "sound-readable"),
        ("tag.mp3", [b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f".to_vec(), noise.clone()].concat(), "sound-readable"),
        ("noise.vtt", noise.clone(), "captions-readable"),
        (
            "marks.vtt",
            [b"WEBVTT\n\na\n00:00.000 --> 00:01.000\n".to_vec(), nested("<lang en>", 100_000)].concat(),
            "captions-readable",
        ),
        ("noise.epub", noise.clone(), "epub-readable"),
        (
            "bomb.epub",
            packed(&[("EPUB/a.css".to_owned(), vec![b' '; 50 << 20])], CompressionMethod::Deflated),
            "epub-readable",
        ),
        ("noise.txt", noise, "text-readable"),
    ];
    for (name, bytes, _) in &files {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", dir.path().join("link.txt")).unwrap();

    let (code, told) = verified(dir.path());

    assert_eq!(code, Some(2), "{told}");
    for (name, _, check) in &files {
        let lines: Vec<&str> = told.lines().collect();
        let is_told = lines
            .windows(2)
            .any(|pair| pair[0].starts_with(&format!("error {check}: ")) && pair[1] == format!("in {name}"));
        assert!(is_told, "{name} {check}: {told}");
    }
    assert!(!told.contains("panicked") && !told.contains("link.txt"), "{told}");
}

#[test]
fn an_archive_is_checked_like_a_folder_and_one_that_leads_out_of_itself_is_refused() {
    let zip = |path: &Path, names: &[(&str, Vec<u8>)]| {
        let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
        for (name, bytes) in names {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
    };
    let dir = tempfile::tempdir().unwrap();
    let whole = crate::bed::files(&built().site());
    let names: Vec<(&str, Vec<u8>)> = whole.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let (good, bad, none) = (dir.path().join("good.zip"), dir.path().join("bad.zip"), dir.path().join("none.zip"));
    zip(&good, &names);
    zip(&bad, &[("../../outside.txt", b"x\n".to_vec())]);
    fs::write(&none, b"PK\x03\x04 nothing").unwrap();

    assert_eq!(verified(&good), (Some(0), String::new()));

    // A bundle names its files in one manifest.
    let bundle = dir.path().join("bundle.zip");
    let text = whole["en/rights/example/example.en.txt"].clone();
    let manifest = |bytes: &[u8]| {
        let facts = serde_json::json!({ "bytes": bytes.len(), "sha256": evenhand::document::sha256_of(bytes) });
        serde_json::json!({ "files": { "a.txt": facts } }).to_string().into_bytes()
    };
    zip(&bundle, &[("a.txt", text.clone()), ("manifest.json", manifest(&text))]);
    assert_eq!(verified(&bundle), (Some(0), String::new()));
    zip(&bundle, &[("a.txt", text.clone()), ("manifest.json", manifest(b"other"))]);
    let (code, told) = verified(&bundle);
    assert!(code == Some(2) && told.contains("error site-digests: a.txt is another file"), "{told}");

    for (path, why) in [(bad, "leads out of it"), (none, "is no archive")] {
        let (code, told) = verified(&path);
        assert!(code == Some(1) && told.contains(why) && told.contains("help: "), "{told}");
    }
}

#[test]
fn an_archive_is_opened_once_for_all_of_its_files() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("two.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    for name in ["a.txt", "b.txt"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(name.as_bytes()).unwrap();
    }
    zip.finish().unwrap();

    let source = Source::open(&path).unwrap();
    fs::remove_file(&path).unwrap();

    for name in ["b.txt", "a.txt", "b.txt"] {
        assert_eq!(source.read(name).unwrap(), name.as_bytes());
    }
}

#[test]
fn a_passport_that_is_larger_than_any_text_is_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let file = fs::File::create(dir.path().join("a.en.text.passport.json")).unwrap();
    file.set_len((16 << 20) + 1).unwrap();

    let passports = Source::open(dir.path()).unwrap().passports();

    let why = passports[0].1.as_ref().unwrap_err();
    assert!(why.contains("has 16777217 bytes; 16777216 are read"), "{why}");
}

/// Runs `verify --all` on the fixture with programs of others in a folder of their own.
fn verified_with(programs: &Path) -> (Option<i32>, String) {
    let mut command = crate::bed::evenhand();
    command.args(["verify", "--all", "--out"]).arg(built().out()).env("PATH", programs);
    let output = command.output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&told).into_owned())
}

#[test]
fn checkers_of_others_run_where_they_are_installed_and_those_that_did_not_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let program = |name: &str, script: &str| {
        let path = dir.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    };

    let (code, told) = verified_with(dir.path());
    assert_eq!(code, Some(0), "{told}");
    for part in ["veraPDF did not run, so that it did not check PDF/UA-1", "`vnu` is not installed"] {
        assert!(told.contains(part), "{part}: {told}");
    }

    program("verapdf", "shift 4; for file in \"$@\"; do echo \"PASS $file ua1\"; done");
    program("vnu", "echo '\"file:/a.html\":1.1-1.2: error: Bad value.' >&2; exit 1");
    let (code, told) = verified_with(dir.path());
    assert_eq!(code, Some(2), "{told}");
    for part in ["veraPDF checked PDF/UA-1 of large print: ", "error Nu Html Checker: ", "Bad value."] {
        assert!(told.contains(part), "{part}: {told}");
    }

    program("verapdf", "shift 4; echo \"FAIL $1 ua1\"; exit 1");
    program("vnu", "echo 'no Java' >&2; exit 3");
    let (code, told) = verified_with(dir.path());
    assert!(code == Some(2) && told.contains("error veraPDF: ") && told.contains("no Java"), "{told}");
}

#[test]
fn one_file_is_checked_alone() {
    let dir = tempfile::tempdir().unwrap();
    copied(&built().site(), dir.path());
    let folder = dir.path().join("en/rights/example");
    for name in [
        "index.html",
        "example.en.aph-18.pdf",
        "example.en.opus",
        "example.en.mp3",
        "example.en.vtt",
        "example.en.txt",
        "example.en.epub",
    ] {
        assert_eq!(verified(&folder.join(name)), (Some(0), String::new()), "{name}");
    }
}
