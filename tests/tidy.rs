//! The rules of the house that a machine can hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Modules in their order: each uses only those before it.
const ORDER: [&str; 21] = [
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
    "store",
    "config",
    "backup",
    "worker",
    "serve",
    "cli",
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
    ("rlimit", "press"),
    ("axum", "serve"),
    ("hyper", "serve"),
    ("hyper_util", "serve"),
    ("moka", "serve"),
    ("memmap2", "serve"),
    ("rustix", "serve"),
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
        if uses && !(declares && (module == "voice" || name == "serve/zero_copy.rs")) {
            faults.push(name);
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
