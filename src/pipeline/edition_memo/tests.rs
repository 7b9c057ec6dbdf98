//! A build by the memo leaves the site that a build without it makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::blobs::Files;
use crate::channels::layout::LocalPrint;
use crate::channels::{ChannelId, Clip, SpeechEngine, SpeechError, Utterance, page, text};
use crate::content::{Absent, Folders, LastGoodContent};
use crate::pipeline::{BuildContext, BuildOptions, Summary, build, keys, tasks};

const FRONT: &str = "---\ntitle: TITLE\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";

struct Mute;

impl SpeechEngine for Mute {
    fn synthesize(&self, _utterance: &Utterance) -> Result<Clip, SpeechError> {
        Err(SpeechError::Unwanted)
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        Err(SpeechError::Unwanted)
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

struct Bed {
    root: tempfile::TempDir,
}

impl Bed {
    /// Four pieces of one collection, of which the first links to the last.
    fn new() -> Self {
        let bed = Self { root: tempfile::tempdir().unwrap() };
        bed.write("content/rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
        for (order, piece) in ["a", "b", "c", "d"].into_iter().enumerate() {
            let facts = format!("order = {order}\nsource = \"en\"\nreview-by = \"2030-01-01\"\n");
            bed.write(&format!("content/rights/{piece}/piece.toml"), &facts);
            let body = if piece == "a" { "See [it](rights/d).\n" } else { "Ask for help. It is free.\n" };
            bed.edition(piece, piece, body);
        }
        bed
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), text).unwrap();
    }

    fn edition(&self, piece: &str, title: &str, body: &str) {
        self.write(&format!("content/rights/{piece}/en.md"), &format!("{}{body}", FRONT.replace("TITLE", title)));
    }

    fn build_into(&self, site: &str, cache: &str, channels: &[ChannelId]) -> Summary {
        self.with_content(None, site, cache, |context| {
            build(context, &BuildOptions { channels: channels.to_vec(), ..BuildOptions::default() }).unwrap()
        })
    }

    /// Reads the content, with a cache of readings if there is to be one, and does something with it.
    fn with_content<T>(
        &self,
        readings: Option<PathBuf>,
        site: &str,
        cache: &str,
        does: impl FnOnce(&BuildContext<'_>) -> T,
    ) -> T {
        let folders = Folders {
            named: vec![self.at("content")],
            added: Vec::new(),
            kept: self.at("kept"),
            readings,
            countries: Vec::new(),
        };
        let read = LastGoodContent::read(&folders, "2026-11-24", Absent::Leave);
        let (cache, site) = (Files::folder(&self.at(cache)).unwrap(), Files::folder(&self.at(site)).unwrap());
        let context = BuildContext {
            library: &read.library,
            speech: &Mute,
            print: &LocalPrint,
            meter: None,
            cache: &cache,
            site: &site,
            stop: &AtomicBool::new(false),
            progress: &|_| {},
        };
        does(&context)
    }

    /// Builds with the memo and checks that the site is that of a first build. Returns the names of written files.
    fn build(&self, what: &str) -> (Summary, Vec<String>) {
        let before = files(&self.at("site"));
        let summary = self.build_into("site", "cache", &[page::ID, text::ID]);
        let anew = self.at("anew");
        let _ = fs::remove_dir_all(&anew);
        let first = self.build_into("anew/site", "anew/cache", &[page::ID, text::ID]);
        let after = files(&self.at("site"));
        assert!(after == files(&anew.join("site")), "{what}: another site");
        assert_eq!(summary.outputs, first.outputs, "{what}");
        assert_eq!(summary.findings, first.findings, "{what}");
        assert_eq!(summary.made + summary.reused, first.made, "{what}");
        let changed = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes));
        (summary, changed.map(|(name, _)| name.clone()).collect())
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    entries.map(|entry| (name(entry.path()), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn only_what_changed_is_made_and_written() {
    let bed = Bed::new();
    let (first, _) = bed.build("first");
    assert_eq!((first.made, first.reused), (8, 0));
    let (again, written) = bed.build("again");
    assert_eq!((again.made, again.reused, again.written, written), (0, 8, 0, Vec::new()));
    assert_eq!((again.checks.artifacts(), &again.checks), (8, &first.checks), "counts of what was not made again");

    bed.edition("b", "b", "Ask for help. It costs nothing.\n");
    let (edited, written) = bed.build("a sentence");
    assert_eq!((edited.made, edited.reused), (2, 6));
    let folder = "en/rights/b";
    let names = ["b.en.manifest.json", "b.en.page.passport.json", "b.en.text.passport.json", "b.en.txt", "index.html"];
    assert_eq!(written, names.map(|name| format!("{folder}/{name}")));

    bed.edition("b", "Another title", "Ask for help. It costs nothing.\n");
    let (_, written) = bed.build("a title");
    for page in ["en/index.html", "en/rights/a/index.html", "en/rights/b/index.html", "en/rights/c/index.html"] {
        assert!(written.contains(&page.to_owned()), "{page} in {written:?}");
    }
    assert!(!written.contains(&"en/rights/d/index.html".to_owned()), "{written:?}");
}

#[test]
fn nothing_is_unpacked_where_nothing_changed() {
    let bed = Bed::new();
    bed.edition("a", "a", "See [it](rights/d#court).\n");
    bed.edition("d", "d", "## In court {#court}\n\nThe judge asks.\n");
    let plain = format!("{}## The court {{explains=court}}\n\nThe judge asks you.\n", FRONT.replace("TITLE", "d"));
    bed.write("content/rights/d/en.plain.md", &plain);
    bed.write("content/rights/d/en.plain.trace", "");
    let order = BuildOptions { channels: vec![page::ID, text::ID], ..BuildOptions::default() };
    let unpacked = |what: &str, is_made: bool| {
        bed.with_content(Some(bed.at("readings")), "site", "cache", |context| {
            let all = tasks(context.library, &BuildOptions::default());
            assert!(keys(context, &BuildOptions::default(), &all).iter().all(Option::is_some), "{what}");
            assert_eq!(context.library.unpacked_documents(), 0, "{what}: keys need no document");
            assert_eq!(build(context, &order).unwrap().made > 0, is_made, "{what}");
            context.library.unpacked_documents()
        })
    };

    assert!(unpacked("first", true) > 0);
    assert_eq!(unpacked("again", false), 0);
    bed.edition("b", "b", "Ask for help. It costs nothing.\n");
    assert_eq!(unpacked("a sentence", true), 1, "that of the edition");
}

#[test]
fn what_another_program_did_to_the_site_is_put_right() {
    let bed = Bed::new();
    bed.build("first");
    bed.build("again");
    let page = bed.at("site/en/rights/b/index.html");

    fs::remove_file(&page).unwrap();
    bed.build("a page that is missing");
    let time = fs::metadata(&page).unwrap().modified().unwrap();
    let other = fs::read_to_string(&page).unwrap().replace("free", "near");
    fs::write(&page, other).unwrap();
    fs::File::options().write(true).open(&page).unwrap().set_modified(time).unwrap();
    bed.build("a page with another word, of the same size and time");
}

#[test]
fn a_form_that_is_there_since_is_told_of_on_the_page() {
    let bed = Bed::new();
    let pages = || {
        let page = fs::read_to_string(bed.at("site/en/rights/b/index.html")).unwrap();
        page.contains("b.en.txt")
    };
    bed.build_into("site", "cache", &[page::ID]);
    assert!(!pages());

    bed.build_into("site", "cache", &[text::ID]);
    bed.build_into("site", "cache", &[page::ID]);

    assert!(pages(), "the page leads to the text");
}
