use super::super::{Library, Manner, load, load_as};
use super::*;
use crate::finding::{Finding, Severity};

fn write(dir: &std::path::Path, name: &str, text: &str) {
    let path = dir.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn read(dir: &std::path::Path) -> (Library, Vec<Finding>) {
    let (library, report) = load(&[dir], "2026-12-01");
    (library, report.findings)
}

#[test]
fn a_new_piece_has_warnings_alone_and_is_not_published_before_it_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let en = Lang::english();
    write(dir, "rights/collection.toml", &new_collection(1, &en, "Rights \"and\" duties"));
    write(dir, "rights/school/piece.toml", &new_piece(1, &en, "2027-12-01"));
    write(dir, "rights/school/en.md", &new_edition(Level::Standard, "2026-12-01"));
    write(dir, "rights/school/en.plain.md", &new_edition(Level::Plain, "2026-12-01"));

    let (library, findings) = read(dir);

    assert!(library.editions.is_empty(), "nobody can read it yet");
    let told: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.severity)).collect();
    assert_eq!(told, [("to-be-written", Severity::Warning); 12], "{findings:#?}");
    assert!(findings[0].message.starts_with("the title is still to be written"), "{}", findings[0].message);
    assert_eq!(library.collections["rights"].title[&en], "Rights \"and\" duties");

    for name in ["rights/school/en.md", "rights/school/en.plain.md"] {
        let text = std::fs::read_to_string(dir.join(name)).unwrap();
        write(dir, name, &text.replace(TO_BE_WRITTEN, "Words."));
    }
    let (library, findings) = read(dir);
    assert_eq!(findings, [], "nothing else is missing");
    assert_eq!(library.editions.len(), 2);
}

#[test]
fn the_mark_does_no_harm_in_content_of_other_systems() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "guides/home.md", "# Home\n\nThe chapter on rent is [to be written].\n");

    let (library, report) = load_as(&[dir.path()], "2026-12-01", Manner::Lenient);

    assert!(report.findings.iter().all(|finding| finding.rule != "to-be-written"));
    assert_eq!(library.editions.len(), 1, "everything that can be shown is shown");
}

#[test]
fn a_name_becomes_part_of_addresses() {
    for (name, expected) in [
        ("school", Ok(())),
        ("16-days", Ok(())),
        ("", Err(NameFault::Characters)),
        ("School", Err(NameFault::Characters)),
        ("..", Err(NameFault::Characters)),
        ("-f", Err(NameFault::Characters)),
        ("مدرسة", Err(NameFault::Characters)),
        ("search", Err(NameFault::Taken)),
    ] {
        assert_eq!(check_name(name), expected, "{name}");
    }
    assert_eq!(check_name(&"a".repeat(81)), Err(NameFault::Characters));
}
