//! The rules of the house that a machine can hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Modules in their order: each uses only those before it.
const ORDER: [&str; 23] = [
    "lang",
    "finding",
    "document",
    "content",
    "translation",
    "words",
    "channels",
    "search",
    "build",
    "requests",
    "voice",
    "files",
    "press",
    "uploads",
    "store",
    "config",
    "backup",
    "worker",
    "serve",
    "cli",
    "fuzzing",
    "lib",
    "main",
];

/// Foreign crates and the one place where each is at home.
const HOMES: &[(&str, &str)] = &[
    ("icu_locale", "lang document words"),
    ("icu_plurals", "lang"),
    ("miette", "finding"),
    ("icu_segmenter", "document"),
    ("blake3", "document"),
    ("comrak", "content"),
    ("serde_saphyr", "content"),
    ("percent_encoding", "content"),
    ("roxmltree", "content translation"),
    ("svg_hush", "content"),
    ("whatlang", "content"),
    ("icu_properties", "document content"),
    ("hypher", "channels"),
    ("i18n_embed", "words"),
    ("icu_decimal", "words"),
    ("icu_datetime", "words"),
    ("icu_list", "words"),
    ("icu_calendar", "content words"),
    ("unicode_names2", "words"),
    ("maud", "channels serve"),
    ("typst", "channels"),
    ("typst_pdf", "channels"),
    ("qrcode", "channels"),
    ("ogg", "channels"),
    ("id3", "channels"),
    ("scraper", "build content"),
    ("pagefind", "build"),
    ("libloading", "voice"),
    ("unsafe_libopus", "voice"),
    ("mp3lame_encoder", "voice"),
    ("object_store", "files"),
    ("tantivy", "search"),
    ("charabia", "search"),
    ("typst_render", "channels"),
    ("rlimit", "press serve"),
    ("axum", "serve"),
    ("hyper", "serve"),
    ("hyper_util", "serve"),
    ("moka", "serve"),
    ("memmap2", "serve"),
    ("rustix", "files serve"),
    ("socket2", "serve"),
    ("zip", "serve"),
    ("rss", "serve"),
    ("utoipa", "serve"),
    ("clap", "cli config"),
    ("apalis", "worker"),
    ("apalis_sqlite", "worker"),
    ("apalis_postgres", "worker"),
    ("lettre", "worker"),
    ("reqwest", "worker"),
    ("hmac", "worker"),
    ("argon2", "store"),
    ("zxcvbn", "store"),
    ("totp_rs", "store"),
    ("webauthn_rs", "serve"),
    ("tower_http", "serve"),
    ("sqlx", "store"),
    ("tar", "backup"),
    ("chacha20poly1305", "store"),
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
            let used = code.contains(&format!("use {foreign}::")) || code.contains(&format!("{foreign}::"));
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
        let printer = module == "cli" || name == "voice/worker.rs";
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
        if uses
            && !(declares && (module == "voice" || ["serve/zero_copy.rs", "serve/line.rs"].contains(&name.as_str())))
        {
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
