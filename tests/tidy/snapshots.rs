//! Snapshots of `insta`: each belongs to a test, and none waits for a review.

use std::fs;
use std::path::Path;

use super::{files, root};

/// Reasons why a snapshot does not belong to a test.
fn fault(path: &Path, snapshot: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let Some(stem) = name.strip_suffix(".snap") else { return Some(format!("{name} waits for a review")) };
    let test = stem.rsplit("__").next().unwrap_or_default();
    // The second snapshot of a test ends in -2.
    let test = test.rsplit_once('-').filter(|(_, number)| number.parse::<u32>().is_ok()).map_or(test, |(test, _)| test);
    let source = snapshot.lines().find_map(|line| line.strip_prefix("source: ")).unwrap_or_default();
    match read(source.trim_matches('"')) {
        None => Some(format!("{name} is of `{source}`, which is not there")),
        Some(code) if !code.contains(&format!("fn {test}(")) => Some(format!("{name}: no test `{test}` in {source}")),
        Some(code) if !code.contains("assert_snapshot!") => Some(format!("{name}: {source} asserts no snapshot")),
        Some(_) => None,
    }
}

#[test]
fn every_snapshot_belongs_to_a_test_and_none_waits_for_a_review() {
    let is_snapshot = |path: &Path| path.to_string_lossy().contains(".snap");
    let mut found = Vec::new();
    for folder in ["src", "tests"] {
        found.extend(files(&root().join(folder), "").into_iter().filter(|path| is_snapshot(path)));
    }
    assert!(!found.is_empty(), "the snapshots were found");
    let read = |source: &str| fs::read_to_string(root().join(source)).ok();
    let faults: Vec<String> =
        found.iter().filter_map(|path| fault(path, &fs::read_to_string(path).unwrap(), read)).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_snapshot_without_its_test_is_told() {
    let code = |source: &str| (source == "src/a.rs").then(|| "fn kept() { insta::assert_snapshot!(x); }".to_owned());
    let told = |name: &str, source: &str| fault(Path::new(name), &format!("---\nsource: {source}\n---\n"), code);
    assert_eq!(told("evenhand__a__kept.snap", "src/a.rs"), None);
    assert_eq!(told("evenhand__a__kept-2.snap", "src/a.rs"), None);
    assert!(told("evenhand__a__gone.snap", "src/a.rs").unwrap().contains("no test `gone`"));
    assert!(told("evenhand__b__kept.snap", "src/b.rs").unwrap().contains("not there"));
    assert!(told("evenhand__a__kept.snap.new", "src/a.rs").unwrap().contains("review"));
}
