use super::*;

/// A folder with content and a site, and the index over both.
struct Fixture {
    folder: tempfile::TempDir,
    index: BuildIndex,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for (name, text) in [("content/a/en.md", "words"), ("site/index.html", "page")] {
            fs::create_dir_all(at(name).parent().unwrap()).unwrap();
            fs::write(at(name), text).unwrap();
        }
        let tree = |name, kind| Tree { root: at(name), kind };
        let read = vec![tree("content", TreeKind::Content)];
        let written = vec![tree("site", TreeKind::Site), tree("voices", TreeKind::Kept)];
        let index = BuildIndex::new(&at("builds"), &at("site"), "settings".into(), read, written);
        Self { folder, index }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A build that puts these words into its page.
    fn summary(words: &str) -> Summary {
        let outputs = BTreeMap::from([("index.html".to_owned(), digest(&[words.as_bytes()]).hex())]);
        Summary { editions: 1, made: 1, outputs, ..Summary::default() }
    }

    fn record(&self) {
        self.index.record(self.index.before(), &[], &Self::summary("page"));
    }

    fn kept(&self) -> IndexFile {
        serde_json::from_slice(&fs::read(&self.index.file).unwrap()).unwrap()
    }

    /// Writes an index in which size and times of every file are as they are now: as if the clock of the file system
    /// had not moved since the build.
    fn hide_changes(&self) {
        let listing = Listing::of(&[&self.index.read[..], &self.index.written].concat()).unwrap();
        self.index.write(&IndexFile { listing: listing.digest(), ..self.kept() }).unwrap();
    }
}

#[test]
fn a_change_that_no_time_shows_is_found_by_its_words() {
    for (name, words) in [("content/a/en.md", "sword"), ("site/index.html", "gape")] {
        let fixture = Fixture::new();
        fixture.record();
        assert!(fixture.index.unchanged().is_some());
        assert_eq!(fixture.kept().racy.len(), 2, "both files were written a moment ago");

        fs::write(fixture.at(name), words).unwrap();
        fixture.hide_changes();

        assert!(fixture.index.unchanged().is_none(), "{name}");
    }
}

#[test]
fn a_file_that_was_hashed_when_it_was_old_enough_is_not_hashed_again() {
    let Fixture { folder, index } = Fixture::new();
    let fixture = Fixture { folder, index: BuildIndex { grain: Duration::ZERO, ..index } };
    let digest = digest(&[b"words"]).hex();
    fixture.record();
    let racy = BTreeMap::from([(fixture.at("content/a/en.md"), digest)]);
    fixture.index.write(&IndexFile { racy, ..fixture.kept() }).unwrap();

    assert!(fixture.index.unchanged().is_some());

    assert!(fixture.kept().racy.is_empty());
    assert!(fixture.index.unchanged().is_some());
}

#[test]
fn a_build_beside_which_something_changed_is_not_recorded() {
    let changes: [(&str, fn(&Fixture)); 3] = [
        ("the content", |fixture| fs::write(fixture.at("content/a/en.md"), "others").unwrap()),
        ("a new file", |fixture| fs::write(fixture.at("content/a/fr.md"), "mots").unwrap()),
        ("the site", |fixture| fs::write(fixture.at("site/index.html"), "another build's").unwrap()),
    ];
    for (what, change) in changes {
        let fixture = Fixture::new();
        fixture.record();
        let before = fixture.index.before();

        change(&fixture);
        fixture.index.record(before, &[], &Fixture::summary("page"));

        assert!(!fixture.index.file.exists(), "{what}: and the one before is gone");
        assert!(fixture.index.unchanged().is_none(), "{what}");
    }
}

#[test]
fn what_another_process_is_still_writing_beside_kept_files_is_no_change() {
    let fixture = Fixture::new();
    fs::create_dir_all(fixture.at("voices/.pashto-1")).unwrap();
    fixture.record();

    fs::remove_dir(fixture.at("voices/.pashto-1")).unwrap();
    assert!(fixture.index.unchanged().is_some());

    fs::create_dir(fixture.at("voices/pashto")).unwrap();
    assert!(fixture.index.unchanged().is_none());
}

#[test]
fn a_build_of_which_a_form_failed_is_tried_again() {
    let fixture = Fixture::new();
    let finding = Finding::error("form-failed", "a/en.md", crate::document::SourceLocation::default(), "stopped");
    let summary = Summary { findings: vec![finding], ..Fixture::summary("page") };

    fixture.index.record(fixture.index.before(), &[], &summary);

    assert!(fixture.index.unchanged().is_none());
}
