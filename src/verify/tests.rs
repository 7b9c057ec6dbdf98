//! Tests of the tables of checks and of what is expected.

use std::collections::BTreeSet;

use super::*;

#[test]
fn names_of_checks_are_unique_and_every_check_says_how_it_looks() {
    let all = checks();
    let names: BTreeSet<&str> = all.iter().map(|info| info.name).collect();

    assert_eq!(names.len(), all.len());
    assert!(all.len() > 100, "{}", all.len());
    for info in all {
        assert!(!info.method.is_empty() && check(info.name) == Some(info), "{}", info.name);
        assert!(["page", "print", "audio", "epub", "text", "site", "cache"].contains(&info.channel), "{}", info.name);
    }
}

#[test]
fn a_record_of_an_unknown_check_is_an_error() {
    let json = r#"{ "check": "page-of-tomorrow", "verdict": "fail" }"#;
    let record: CheckRecord = serde_json::from_str(json).unwrap();

    assert!(record.is_error() && record.info().is_none());
}

#[test]
fn only_what_is_certain_keeps_a_file_from_readers() {
    let errors: Vec<&str> =
        checks().into_iter().filter(|info| info.severity == Severity::Error).map(|info| info.name).collect();
    let certain = [
        "page-readable",
        "page-lang",
        "page-sentences",
        "print-readable",
        "print-ua",
        "print-tagged",
        "print-lang",
        "print-sentences",
        "sound-readable",
        "sound-opus-decodes",
        "sound-mp3-decodes",
        "sound-silent",
        "sound-lang",
        "captions-readable",
        "captions-sentences",
        "epub-readable",
        "epub-lang",
        "epub-sentences",
        "epub-overlay",
        "text-readable",
        "text-sentences",
        "site-manifests",
        "site-digests",
        "site-passports",
        "site-signatures",
        "cache-damaged",
    ];
    assert_eq!(errors, certain);

    let json = r#"{ "check": "print-sentences", "verdict": "fail", "doubtful": true }"#;
    let record: CheckRecord = serde_json::from_str(json).unwrap();
    assert_eq!((record.is_error(), record.severity()), (false, Severity::Warning));
}

#[test]
fn what_a_manifest_states_is_expected() {
    let json = r#"{ "lang": "prs", "level": "plain", "title": "T", "translation": "machine", "files": [],
        "sentences": [{ "id": "sabc", "text": "A.", "element": "sab", "sound": [1, 2] }] }"#;

    let expected = Expected::from_manifest(json.as_bytes()).unwrap();

    assert!(expected.is_plain && expected.is_machine && expected.title == "T");
    assert_eq!((expected.sentences[0].anchor.as_str(), expected.sentences[0].sound), ("sab", Some([1, 2])));
    assert!(Expected::from_manifest(b"[]").is_err());
}

#[test]
fn a_text_is_told_from_its_tag_by_script_words_and_letters() {
    for (text, tag) in [
        ("Ask the court for help.", "en"),
        ("لك الحق في محامٍ.", "ar"),
        ("CRPD", "ar"),
        ("شما حق دارید که از پولیس بخواهید به شما کمک کند.", "fa-AF"),
        ("你有权获得帮助。", "zh-Hans"),
    ] {
        assert_eq!(language::fault_of(text, tag), None, "{text}");
    }
    for (text, tag) in [
        ("لك الحق في محامٍ.", "en"),
        ("Vous avez le droit de demander de l’aide à la police.", "en"),
        ("You have the right to ask the police for help.", "ar"),
        ("تاسو حق لرئ چې له پولیسو وغواړئ مرسته درسره وکړي.", "fa-AF"),
        ("help", "no tag"),
    ] {
        assert!(language::fault_of(text, tag).is_some(), "{text}");
    }
    assert!(language::tag_fault("prs").is_some() && language::tag_fault("fa-AF").is_none());
}

#[test]
fn a_check_that_panics_is_recorded_as_not_done() {
    static CHECKS: &[Check<()>] = &[Check {
        info: row!("text", "text-sentences", "", "none", Error, ""),
        run: |()| panic!("a fault of the check"),
    }];

    for (records, _) in
        [run(&text::READABLE, CHECKS, || Ok(())), run(&text::READABLE, CHECKS, || panic!("a fault of the parser"))]
    {
        let last = records.last().unwrap();
        assert_eq!((last.verdict, last.is_error()), (Verdict::NotChecked, false));
    }
}
