//! A reading from the cache is the reading that it stands for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::content::{Absent, Folders, LastGoodContent, PieceName};

const TODAY: &str = "2026-11-24";
const FRONT: &str = "---\ntitle: TITLE\nsummary: Two.\nrevised: 2026-11-24\ntranslation: KIND\n---\n\n";
const PICTURE: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="4" height="4"/></svg>"#;

fn piece(name: &str) -> PieceName {
    PieceName { collection: "rights".to_owned(), piece: name.to_owned() }
}

/// A folder of content and the folders for what is kept of it.
struct Bed {
    root: tempfile::TempDir,
}

impl Bed {
    /// Three pieces: `one` links into `two`, `two` has a picture and a translation, `three` stands alone.
    fn new() -> Self {
        let bed = Self { root: tempfile::tempdir().unwrap() };
        bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
        for piece in ["one", "two", "three"] {
            let facts = "order = 1\nsource = \"en\"\nreview-by = \"2026-01-01\"\n";
            bed.write(&format!("rights/{piece}/piece.toml"), facts);
        }
        bed.write("glossary/en.toml", "[judge]\nterm = \"judge\"\nexplanation = \"A judge decides.\"\n");
        bed.edition("one", "en", "See [the other](rights/two#court), and [nothing](rights/nowhere).\n");
        bed.edition("two", "en", "## In court {#court}\n\nThe judge asks.\n\n![A square.](square.svg)\n");
        bed.edition("two", "fr", "## Au tribunal {#court}\n\nLe juge demande.\n\n![Un carré.](square.svg)\n");
        bed.write("rights/two/square.svg", PICTURE);
        bed.edition("three", "en", "Ask for help. It is free.\n");
        bed
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join("content").join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn edition(&self, piece: &str, lang: &str, body: &str) {
        let kind = if lang == "en" { "original" } else { "machine" };
        let front = FRONT.replace("TITLE", piece).replace("KIND", kind);
        self.write(&format!("rights/{piece}/{lang}.md"), &format!("{front}{body}"));
    }

    fn folders(&self, readings: Option<PathBuf>) -> Folders {
        let at = |name: &str| self.root.path().join(name);
        Folders { named: vec![at("content")], added: Vec::new(), kept: at("kept"), readings, countries: Vec::new() }
    }

    fn cache(&self) -> PathBuf {
        self.root.path().join("cache")
    }

    /// Reads with the cache and checks that it reads what a reading without it does. Returns the pieces that were
    /// read, by name.
    fn read(&self, what: &str) -> String {
        let cached = LastGoodContent::read(&self.folders(Some(self.cache())), TODAY, Absent::Leave);
        let anew = LastGoodContent::read(&self.folders(None), TODAY, Absent::Leave);
        assert_eq!(cached.report.findings, anew.report.findings, "{what}");
        assert_eq!(format!("{:?}", cached.library), format!("{:?}", anew.library), "{what}");
        for (address, edition) in &anew.library.editions {
            assert_eq!(*cached.library.editions[address].document, *edition.document, "{what}: {address}");
        }
        for finding in cached.report.findings.iter().filter(|finding| finding.line > 0) {
            assert_eq!(cached.report.text_of(&finding.file), anew.report.text_of(&finding.file), "{what}");
        }
        let unread = &cached.report.unread;
        let read = cached.library.pieces.keys().filter(|piece| !unread.contains(piece));
        read.map(|piece| piece.piece.as_str()).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn what_changed_is_read_and_nothing_else() {
    let bed = Bed::new();
    assert_eq!(bed.read("first"), "one three two");
    assert_eq!(bed.read("nothing"), "");

    bed.edition("three", "en", "Ask for help. It is not free.\n");
    assert_eq!(bed.read("a sentence"), "three");
    bed.write("rights/two/square.svg", &PICTURE.replace("4", "5"));
    assert_eq!(bed.read("a picture"), "two");
    bed.edition("two", "en", "## In a court {#court}\n\nThe judge asks.\n\n![A square.](square.svg)\n");
    assert_eq!(bed.read("the words of a heading that is linked to"), "one two");
    bed.edition("two", "en", "## In a court {#room}\n\nThe judge asks.\n\n![A square.](square.svg)\n");
    bed.edition("two", "fr", "## Au tribunal {#room}\n\nLe juge demande.\n\n![Un carré.](square.svg)\n");
    assert_eq!(bed.read("the name of a section"), "one two");
    bed.edition("three", "ru", "Попросите о помощи.\n");
    assert_eq!(bed.read("a language"), "one three");
    let lines = "[[review]]\nrole = \"native-translator\"\nby = \"B\"\non = \"2026-11-20\"\nversion = \"s\"\n";
    bed.write("rights/two/fr.reviews", &format!("{lines}sentences = [\"saaaaaaaaaa\"]\n"));
    assert_eq!(bed.read("a record of review"), "two");
    assert_eq!(bed.read("a record of review that was read"), "");
    bed.write("rights/two/fr.reviews", &format!("{lines}sentences = [\"sbbbbbbbbbb\"]\n"));
    assert_eq!(bed.read("another record of review"), "two");
    bed.write("rights/three/notes.txt", "x");
    assert_eq!(bed.read("a file that is no content"), "three");
    bed.write("rights/nowhere/piece.toml", "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n");
    bed.edition("nowhere", "en", "Now there is something.\n");
    assert_eq!(bed.read("a piece that is linked to"), "nowhere one");
    bed.write("glossary/en.toml", "[judge]\nterm = \"judge\"\nexplanation = \"A judge listens and decides.\"\n");
    assert_eq!(bed.read("the glossary"), "nowhere one three two");
    fs::remove_dir_all(bed.path("rights/two")).unwrap();
    assert_eq!(bed.read("a piece that went"), "one");
    assert_eq!(bed.read("nothing again"), "");
}

#[test]
fn a_piece_with_an_error_is_read_each_time() {
    let bed = Bed::new();
    bed.read("first");

    bed.write("rights/three/en.md", "no front matter");

    assert_eq!(bed.read("an error"), "three");
    assert_eq!(bed.read("an error still"), "three");
    bed.edition("three", "en", "Ask for help. It is free.\n");
    assert_eq!(bed.read("mended"), "three");
    assert_eq!(bed.read("nothing"), "");
}

#[test]
fn a_change_that_keeps_the_size_and_the_time_of_a_file_is_seen() {
    let bed = Bed::new();
    bed.read("first");
    let file = bed.path("rights/three/en.md");
    let time = fs::metadata(&file).unwrap().modified().unwrap();

    fs::write(&file, fs::read_to_string(&file).unwrap().replace("free", "near")).unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();

    assert_eq!(bed.read("a word"), "three");
}

#[test]
fn a_link_in_a_piece_is_followed_each_time() {
    let bed = Bed::new();
    fs::rename(bed.path("rights/two/square.svg"), bed.path("square.svg")).unwrap();
    std::os::unix::fs::symlink("../../square.svg", bed.path("rights/two/square.svg")).unwrap();
    bed.read("first");

    bed.write("square.svg", &PICTURE.replace("4", "5"));

    assert_eq!(bed.read("what a link leads to"), "two");
}

#[test]
fn a_damaged_cache_is_none() {
    let bed = Bed::new();
    bed.read("first");
    let files = |folder: &Path| {
        let entries = walkdir::WalkDir::new(folder).into_iter().flatten();
        let readings = entries.filter(|entry| entry.path().extension().is_some_and(|end| end == "readings"));
        readings.map(walkdir::DirEntry::into_path).collect::<Vec<_>>()
    };
    let kept: Vec<(PathBuf, Vec<u8>)> =
        files(&bed.cache()).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    assert!(!kept.is_empty());

    for damage in [0, 40, 70, 90, 200] {
        for (path, bytes) in &kept {
            let mut bytes = bytes.clone();
            let at = damage.min(bytes.len() - 1);
            bytes[at] ^= 1;
            fs::write(path, bytes).unwrap();
        }
        assert_eq!(bed.read("damaged"), "one three two", "{damage}");
    }
    for (path, bytes) in &kept {
        fs::write(path, &bytes[..bytes.len() - 1]).unwrap();
    }
    assert_eq!(bed.read("cut off"), "one three two");
}

#[test]
fn what_is_kept_is_whole_although_little_was_read() {
    let bed = Bed::new();
    let folders = bed.folders(Some(bed.cache()));
    let keep = || LastGoodContent::read(&folders, TODAY, Absent::Leave).keep(&folders, &[]).unwrap();
    keep();
    keep();
    let kept = |path: &str| fs::read_to_string(folders.kept.join(path)).ok();
    assert!(kept("rights/three/en.md").unwrap().contains("Ask for help."));
    assert!(kept("rights/two/square.svg").unwrap().contains("<rect"));

    for lost in ["rights/three/en.md", "rights/two/square.svg", "rights/one/piece.toml"] {
        let before = kept(lost);
        fs::remove_file(folders.kept.join(lost)).unwrap();
        keep();
        assert_eq!(kept(lost), before, "{lost}");
    }
    fs::remove_dir_all(bed.path("rights/three")).unwrap();
    assert_eq!(keep(), ["rights/three/en.md"]);
    assert_eq!(kept("rights/three/piece.toml"), None);
    bed.write("rights/one/en.md", "no front matter");
    let standing = LastGoodContent::read(&folders, TODAY, Absent::Leave);
    assert_eq!(standing.library.editions.len(), 3, "the last good version stands in");
}

#[test]
fn a_first_reading_holds_what_a_second_one_does() {
    let bed = Bed::new();
    let read = || LastGoodContent::read(&bed.folders(Some(bed.cache())), TODAY, Absent::Leave);

    let first = read();
    let second = read();

    assert_eq!((first.report.unread.len(), second.report.unread.len()), (0, 3), "read, and taken from the cache");
    assert_eq!((first.library.unpacked_bytes(), second.library.unpacked_bytes()), (0, 0));
    assert_eq!(first.library.unpacked_documents(), 0);
    assert!(first.report.is_without_texts(&piece("two")), "its texts were let go");
    assert!(!first.report.texts.contains_key("rights/two/en.md"));
    assert_eq!(format!("{:?}", first.library), format!("{:?}", second.library));
}

#[test]
fn a_piece_that_was_let_go_and_has_an_error_is_whole_again() {
    let bed = Bed::new();
    bed.edition("two", "fr", "## Au tribunal {#court}\n\n- Le juge demande.\n\n![Un carré.](square.svg)\n");

    assert_eq!(bed.read("another skeleton"), "one three two");
    let read = LastGoodContent::read(&bed.folders(Some(bed.cache())), TODAY, Absent::Leave);

    assert!(read.broken().any(|finding| finding.rule == "skeleton-differs"));
    assert!(read.report.texts.contains_key("rights/two/en.md"), "its good edition can be kept");
    assert_eq!(read.keep(&bed.folders(Some(bed.cache())), &[]).unwrap(), Vec::<String>::new());
    assert!(bed.root.path().join("kept/rights/two/en.md").exists());
    assert!(!bed.root.path().join("kept/rights/two/fr.md").exists());
}

#[test]
fn a_document_that_was_let_go_is_unpacked_as_it_was() {
    let bed = Bed::new();
    bed.read("first");
    let read = LastGoodContent::read(&bed.folders(Some(bed.cache())), TODAY, Absent::Leave);
    assert_eq!((read.report.unread.len(), read.library.unpacked_bytes()), (3, 0));

    let texts = |library: &crate::content::Library| {
        library.editions.values().map(|edition| (*edition.document).clone()).collect::<Vec<_>>()
    };
    let before = texts(&read.library);
    assert!(read.library.unpacked_bytes() > 0);
    let cold = read.library.cold();

    assert_eq!(cold.unpacked_bytes(), 0);
    assert_eq!(texts(&cold), before);
}

#[test]
fn a_trace_that_was_let_go_is_unpacked_as_it_was() {
    let bed = Bed::new();
    bed.write(
        "rights/three/en.plain.md",
        &format!("{FRONT}Ask.\n").replace("TITLE", "three").replace("KIND", "original"),
    );
    bed.write("rights/three/en.plain.trace", "saaaaaaaaaa = ~sbbbbbbbbbb # Ask.\n");
    bed.read("first");
    assert_eq!(bed.read("from the cache"), "");
    let read = LastGoodContent::read(&bed.folders(Some(bed.cache())), TODAY, Absent::Leave);
    let rows = |library: &crate::content::Library| {
        library
            .editions
            .values()
            .flat_map(|edition| edition.trace.as_deref())
            .map(|trace| trace.rows.len())
            .sum::<usize>()
    };

    let cold = read.library.cold();
    assert_eq!((rows(&cold), cold.unpacked_documents()), (1, 0));

    assert!(cold.unpacked_bytes() > 0, "the trace alone is unpacked");
    assert_eq!(rows(&cold.cold()), 1);
    assert_eq!(cold.cold().unpacked_bytes(), 0);
    bed.write("rights/three/en.plain.trace", "saaaaaaaaaa = sbbbbbbbbbb # Ask.\n");
    assert_eq!(bed.read("a link that a person confirmed"), "three");
}
