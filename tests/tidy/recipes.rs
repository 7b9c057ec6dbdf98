//! The names that the build script gives to recipes: which change makes which finished files anew.

use std::collections::BTreeSet;

use super::build_script::Sources;
use super::root;

/// The recipes that differ after a change.
fn changed(change: impl FnOnce(&mut Sources)) -> BTreeSet<String> {
    let mut sources = Sources::read(root()).unwrap();
    let before = sources.recipes();
    change(&mut sources);
    let after = sources.recipes();
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    before.into_iter().filter(|(name, hash)| after[name] != *hash).map(|(name, _)| name).collect()
}

/// Adds something to a file that is not a comment.
fn edit(sources: &mut Sources, path: &str) {
    let bytes = sources.files.get_mut(path).unwrap();
    let text = String::from_utf8_lossy(bytes).into_owned();
    match text.split_once("#[cfg(test)]\nmod tests") {
        Some((code, tests)) if path.ends_with(".rs") => {
            *bytes = format!("{code}const X: u8 = 0;\n#[cfg(test)]\nmod tests{tests}").into();
        }
        _ => bytes.extend(b"\nconst X: u8 = 0;\n"),
    }
}

fn named(names: &str) -> BTreeSet<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_change_in_a_file_changes_the_recipes_that_lean_on_it_and_no_others() {
    for (path, recipes) in [
        ("channels/page/blocks.rs", "page"),
        ("channels/page/styles/base.css", "page"),
        ("channels/page/icons.rs", "page audio print epub text"),
        ("channels/print/lower/blocks.rs", "print"),
        ("channels/print/template.typ", "print"),
        ("channels/print/fonts/NotoSans-Regular.ttf", "print"),
        ("channels/audio/cover.png", "audio epub"),
        ("channels/spoken/en.toml", "audio epub"),
        ("channels/spoken/when.rs", "audio epub"),
        ("channels/script.rs", "audio epub"),
        ("channels/voice_support.toml", "page audio epub"),
        ("channels/abbreviation.rs", "page audio print epub"),
        ("channels/text/lower.rs", "text"),
        ("channels/epub/style.css", "epub"),
        ("channels/reviewed.rs", "page audio print epub text"),
        ("content/review/standing.rs", "page audio print epub text"),
        ("channels/artifact.rs", "page audio print epub text"),
        ("content/roman.rs", "audio epub"),
        ("content/markdown.rs", ""),
        ("document/direction.rs", "page audio print epub text"),
        ("l10n/signs.rs", "page audio print epub text"),
        ("speech/sound.rs", "speech"),
        ("speech/pool.rs", ""),
    ] {
        assert_eq!(changed(|sources| edit(sources, path)), named(recipes), "{path}");
    }
}

#[test]
fn every_file_of_a_channel_is_in_its_recipe() {
    let sources = Sources::read(root()).unwrap();
    let channels: Vec<String> = sources.recipes().into_keys().filter(|name| name != "speech").collect();
    assert_eq!(channels.iter().cloned().collect::<BTreeSet<_>>(), named("page audio print epub text"));
    for channel in channels {
        let folder = format!("channels/{channel}/");
        let files: BTreeSet<String> = sources.files.keys().filter(|path| path.starts_with(&folder)).cloned().collect();
        assert!(files.len() > 2, "{folder}");
        let hashed = sources.files_of_channel(&channel);
        let missing: Vec<&String> = files.difference(&hashed).collect();
        assert_eq!(missing, Vec::<&String>::new());
    }
}

#[test]
fn a_locked_crate_changes_the_recipes_that_are_built_with_it() {
    let update = |name: &str| {
        let name = name.to_owned();
        changed(move |sources| {
            let lock = sources.lock.as_mut().unwrap();
            let package = format!("name = \"{name}\"\nversion = \"");
            assert!(lock.contains(&package), "{name}");
            *lock = lock.replace(&package, &format!("{package}9"));
        })
    };
    assert_eq!(update("typst"), named("print"));
    assert_eq!(update("krilla"), named("print"), "a crate that typst-pdf is built from");
    assert_eq!(update("mp3lame-sys"), named("speech"), "a crate that the encoder is built from");
    assert_eq!(update("unsafe-libopus"), named("speech"));
    assert_eq!(update("ebur128"), named("speech"));
    assert_eq!(update("ogg"), named("audio epub"));
    assert_eq!(update("zip"), named("epub"));
    assert_eq!(update("icu_segmenter"), named("page audio print epub text"));
    assert_eq!(update("axum"), named(""));
}

#[test]
fn comments_and_tests_change_no_recipe() {
    let comment = changed(|sources| {
        let bytes = sources.files.get_mut("channels/page/blocks.rs").unwrap();
        bytes.splice(0..0, b"// A comment.\n".iter().copied());
    });
    assert_eq!(comment, named(""));
    let tested = changed(|sources| {
        sources.files.get_mut("channels/script.rs").unwrap().extend(b"\nconst IN_TESTS: u8 = 0;\n");
    });
    assert_eq!(tested, named(""));
}

#[test]
fn without_a_lock_file_the_versions_of_the_manifest_stand_in_for_it() {
    let everything = named("page audio print epub text speech");
    assert_eq!(changed(|sources| sources.lock = None), everything);
    let mut sources = Sources::read(root()).unwrap();
    sources.lock = None;
    let before = sources.recipes();
    sources.manifest.push_str("# another version\n");
    assert!(sources.recipes().iter().all(|(name, hash)| before[name] != *hash));
}

#[test]
fn no_code_lists_source_files_by_hand() {
    let marker = |text: &str| text.contains("include_str!(\"") && text.contains(".rs\")");
    let listed: Vec<String> =
        super::sources().into_iter().filter(|(_, _, code)| code.lines().any(marker)).map(|(_, name, _)| name).collect();
    assert_eq!(listed, Vec::<String>::new());
}

/// Edits files one after the other; the hash changes with those that are named as its own, and with no other.
fn changes_with_its_own(sources: &mut Sources, hash: fn(&Sources) -> String, files: &[(&str, bool)]) {
    let mut last = hash(sources);
    for (path, is_own) in files {
        edit(sources, path);
        let now = hash(sources);
        assert_eq!(now != last, *is_own, "{path}");
        last = now;
    }
}

#[test]
fn a_reading_is_kept_for_as_long_as_the_code_that_read_it() {
    let mut sources = Sources::read(root()).unwrap();
    let files = [
        ("content/rules/wording.rs", true),
        ("content/phone.toml", true),
        ("document/segment.rs", true),
        ("channels/script.rs", false),
    ];
    changes_with_its_own(&mut sources, Sources::reading, &files);
    let last = sources.reading();
    sources.lock = sources
        .lock
        .map(|lock| lock.replacen("name = \"comrak\"\nversion = \"", "name = \"comrak\"\nversion = \"9", 1));
    assert_ne!(sources.reading(), last, "another comrak");
}

#[test]
fn findings_about_traces_are_kept_for_as_long_as_the_code_that_found_them() {
    let mut sources = Sources::read(root()).unwrap();
    let files = [
        ("trace/check.rs", true),
        ("guard/lexicon/en.toml", true),
        ("document/segment.rs", true),
        ("channels/script.rs", false),
    ];
    changes_with_its_own(&mut sources, Sources::tracing, &files);
}
