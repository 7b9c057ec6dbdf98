use super::*;

#[test]
fn a_name_is_cleaned_of_folders_hidden_marks_and_what_systems_reserve() {
    for (sent, cleaned) in [
        ("trial.brf", "trial.brf"),
        ("Trial.BRF", "Trial.brf"),
        ("../../etc/passwd.brf", "passwd.brf"),
        ("C:\\Users\\Amina\\trial.brf", "trial.brf"),
        ("a\u{202e}gnp\u{200b}.brf", "agnp.brf"),
        ("one\r\nX-Header: 1.brf", "oneX-Header 1.brf"),
        ("...brf", "file.brf"),
        ("محاكمة عادلة.brf", "محاكمة عادلة.brf"),
    ] {
        assert_eq!(clean_name(sent, kind_of(sent).unwrap()), cleaned, "{sent:?}");
    }
    let long = format!("{}.brf", "a".repeat(300));
    assert_eq!(clean_name(&long, kind_of(&long).unwrap()).len(), 84);
}

#[test]
fn a_file_is_taken_if_its_kind_is_listed_and_it_begins_as_its_kind_does() {
    for (name, head, taken) in [
        ("a.brf", &b",A FAIR TRIAL\r\n\x0c"[..], true),
        ("a.brf", b"MZ\x90\x00", false),
        ("a.mp3", b"ID3\x04", true),
        ("a.mp3", b"\xff\xfb\x90", true),
        ("a.mp3", b"<html>", false),
        ("a.m4a", b"\0\0\0 ftypM4A ", true),
        ("a.pdf", b"%PDF-1.7", true),
        ("a.epub", b"PK\x03\x04", true),
        ("a.pef", b"<?xml", true),
        ("a.txt", b"words", true),
    ] {
        assert_eq!(kind_of(name).unwrap().fits(head), taken, "{name} {head:?}");
    }
    for never in ["a.html", "a.svg", "a.xhtml", "a.js", "a.exe", "a.xml", "brf", "a.brf.html", ""] {
        assert!(kind_of(never).is_none(), "{never}");
    }
}

#[test]
fn no_kind_is_delivered_as_something_that_a_browser_runs() {
    for end in kinds() {
        let media = kind_of(&format!("a.{end}")).unwrap().media;
        assert!(!["html", "xml", "svg", "script"].iter().any(|part| media.contains(part)), "{media}");
    }
}
