use crate::content::{Address, Level, Library, PieceName, line_name, read_edition, write};
use crate::document::{Block, Document, Inline, Target, plain_text};
use crate::finding::{Finding, Severity};

/// A text as it is read, and what is found in it.
fn read(lang: &str, body: &str) -> (Document, Vec<Finding>) {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: lang.parse().unwrap(), level: Level::Standard };
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    let library = Library::default();
    let (edition, findings) = crate::content::read_with_faults(&library, &address, &format!("{front}{body}"), None);
    (edition.unwrap().into_data().document.into_document(), findings)
}

/// Inlines with what each leads to.
fn led(inlines: &[Inline]) -> String {
    let parts = inlines.iter().map(|inline| match inline {
        Inline::Phone { shown, number } => format!("[{shown}](tel:{number})"),
        Inline::Email(address) => format!("<{address}>"),
        Inline::Link { target: Target::Web(url), .. } => format!("<{url}>"),
        other => plain_text(std::slice::from_ref(other)),
    });
    parts.collect()
}

/// The rules that a text breaks, without those about what is around it.
fn rules(findings: &[Finding]) -> Vec<&'static str> {
    let around = ["abbreviation-undefined", "plain-missing", "passage-language"];
    findings.iter().map(|finding| finding.rule).filter(|rule| !around.contains(rule)).collect()
}

/// The lines of a contact with these lines, and the rules that it breaks.
fn contact(lang: &str, lines: &str) -> (Vec<String>, Vec<&'static str>) {
    let (document, findings) = read(lang, &format!("::: contact\nname: Desk\n{lines}\n:::\n"));
    let Some(Block::Contact(contact)) = document.blocks.first() else { panic!("{document:?}") };
    let shown = contact.lines.iter().map(|(line, prose)| {
        let inlines: Vec<String> = prose.iter().map(|sentence| led(&sentence.inlines)).collect();
        format!("{}: {}", line_name(*line), inlines.join(" "))
    });
    let shown = shown.collect();
    is_read_as_it_was_written(lang, &document);
    (shown, rules(&findings))
}

fn is_read_as_it_was_written(lang: &str, document: &Document) {
    let text = write(document, "2026-11-24", &crate::content::Wording::Original);
    let body = text.split_once("\n---\n\n").unwrap().1;
    let again = read(lang, body).0;
    let plain =
        |document: &Document| document.sentences().iter().map(|sentence| led(&sentence.inlines)).collect::<Vec<_>>();
    assert_eq!(plain(&again), plain(document), "{body}");
}

#[test]
fn two_lines_of_a_kind_are_two_lines() {
    let lines = "phone: 0800 000 1111\nemail: a@help.example\nphone: 0300 000 2222\nemail: b@help.example\nweb: https://a.example\nweb: b.example/x";

    let (shown, rules) = contact("en", lines);

    assert_eq!(
        shown,
        [
            "phone: [0800 000 1111](tel:08000001111)",
            "phone: [0300 000 2222](tel:03000002222)",
            "email: <a@help.example>",
            "email: <b@help.example>",
            "web: <https://a.example>",
            "web: <https://b.example/x>",
        ]
    );
    assert_eq!(rules, Vec::<&str>::new());
}

#[test]
fn each_number_and_each_address_of_a_line_is_a_link_of_its_own() {
    for (lang, line, expected) in [
        ("en", "phone: 112 or 999", "phone: [112](tel:112) or [999](tel:999)"),
        (
            "en",
            "text-phone: 18000, then 0300 000 2222",
            "text-phone: [18000](tel:18000), then [0300 000 2222](tel:03000002222)",
        ),
        (
            "en",
            "phone: +44 (0)20 0000 1234 ext. 12 (Mon-Fri)",
            "phone: [+44 (0)20 0000 1234](tel:+442000001234) ext. 12 (Mon-Fri)",
        ),
        ("ar", "phone: ٠٨٠٠ ١٢٣ ٤٥٦", "phone: [٠٨٠٠ ١٢٣ ٤٥٦](tel:0800123456)"),
        ("en", "email: a@help.example, b@help.example", "email: <a@help.example>, <b@help.example>"),
        (
            "en",
            "email: a@help.example or mailto:b@help.example.",
            "email: <a@help.example> or mailto:<b@help.example>.",
        ),
        (
            "en",
            "web: https://help.example and https://court.example",
            "web: <https://help.example> and <https://court.example>",
        ),
        (
            "en",
            "web: help.example (English), help.example/fr.",
            "web: <https://help.example> (English), <https://help.example/fr>.",
        ),
        ("zh-Hans", "email: a@help.example、b@help.example", "email: <a@help.example>、<b@help.example>"),
        ("en", "phone: [our desk](tel:+443000000001)", "phone: our desk ([+443000000001](tel:+443000000001))"),
        ("en", "phone: <tel:+44 300 000 0001>", "phone: [+44 300 000 0001](tel:+443000000001)"),
        ("en", "email: <help@court.example >", "email: <help@court.example>"),
        ("en", "phone: *100# or 112", "phone: *100# or [112](tel:112)"),
    ] {
        let (shown, rules) = contact(lang, line);
        assert_eq!(shown, [expected]);
        assert_eq!(rules, Vec::<&str>::new(), "{line}");
    }
}

#[test]
fn a_line_that_leads_nowhere_is_shown_as_it_is_written_and_found() {
    for (line, expected, rule) in [
        ("phone: 0300 000 2222–2225", "phone: 0300 000 2222–2225", "phone-unclear"),
        ("phone: ask at the desk", "phone: ask at the desk", "phone-unclear"),
        ("phone: +44 020 0000 1234", "phone: +44 020 0000 1234", "phone-unclear"),
        ("email: help at court dot example", "email: help at court dot example", "address-unclear"),
        ("web: see the poster", "web: see the poster", "address-unclear"),
    ] {
        let (shown, rules) = contact("en", line);
        assert_eq!((shown, rules), (vec![expected.to_owned()], vec![rule]));
    }
}

#[test]
fn names_of_lines_are_known_in_other_spellings() {
    let (shown, rules) =
        contact("en", "Phone : 112\nText phone: 999\nE-Mail: a@b.example\nWebsite: b.example\nTel：000");

    let expected = [
        "phone: [112](tel:112)",
        "phone: [000](tel:000)",
        "text-phone: [999](tel:999)",
        "email: <a@b.example>",
        "web: <https://b.example>",
    ];
    assert_eq!(shown, expected);
    assert_eq!(rules, Vec::<&str>::new());
}

#[test]
fn what_is_no_line_is_kept_and_found() {
    for (lines, expected, rules) in [
        ("place: 1 Street\n  second floor", &["place: 1 Street second floor"][..], &[][..]),
        ("place: 1 Street\nsecond floor", &["place: 1 Street second floor"], &["line-unknown"]),
        ("phone: 112\nfax: 0300 000 9999", &["phone: [112](tel:112)", "more: fax: 0300 000 9999"], &["line-unknown"]),
        ("phone: 112\nhours:", &["phone: [112](tel:112)"], &["line-empty"]),
        ("phone:\n  - 112\n  - 999", &["phone: [112](tel:112)", "phone: [999](tel:999)"], &[]),
        (
            "phone: 0300 000 1111\n  0300 000 2222",
            &["phone: [0300 000 1111](tel:03000001111)", "phone: [0300 000 2222](tel:03000002222)"],
            &[],
        ),
        ("phone: 112\nname: Other desk", &["phone: [112](tel:112)", "more: Other desk"], &["line-unknown"]),
    ] {
        let (shown, found) = contact("en", lines);
        assert_eq!(shown, expected);
        assert_eq!(found, rules, "{lines}");
    }
}

#[test]
fn a_contact_in_a_quotation_or_without_its_last_colons_keeps_its_lines() {
    let (document, _) = read("en", "> ::: contact\n> name: Desk\n> phone: 112\n> phone: 999\n> :::\n");
    let text: Vec<String> = document.sentences().iter().skip(2).map(|sentence| led(&sentence.inlines)).collect();
    assert_eq!(text, ["Desk", "[112](tel:112)", "[999](tel:999)"]);
    let (document, _) = read("en", "::: contact\nname: Desk\nphone: 112\nphone: 999");
    let text: Vec<String> = document.sentences().iter().skip(2).map(|sentence| led(&sentence.inlines)).collect();
    assert_eq!(text, ["Desk", "[112](tel:112)", "[999](tel:999)"]);
}

#[test]
fn a_links_words_never_hide_its_number_or_address() {
    for (body, expected) in [
        (
            "Call <tel:+44 300 000 0001> or <tel:116 111>.",
            "Call [+44 300 000 0001](tel:+443000000001) or [116 111](tel:116111).",
        ),
        ("Call <TEL:116111>.", "Call [116111](tel:116111)."),
        ("Call <tel:+44-300-000-0001;ext=5>.", "Call [+44-300-000-0001](tel:+443000000001);ext=5."),
        ("Call <tel:+44 300 000 0001;ext=5>.", "Call [+44 300 000 0001](tel:+443000000001);ext=5."),
        ("Mail <help@court.example >.", "Mail <help@court.example>."),
        ("Mail < mailto:help@court.example>.", "Mail <help@court.example>."),
        ("See <https://court.example/a >.", "See <https://court.example/a>."),
        ("[Call us](tel:+44-300-000-0001).", "Call us ([+44-300-000-0001](tel:+443000000001))."),
        ("[Call *us*](tel:+44%20300%20000%200001).", "Call us ([+44 300 000 0001](tel:+443000000001))."),
        ("[Call 0300 000 0001 now](tel:+443000000001).", "Call [0300 000 0001](tel:+443000000001) now."),
        (
            "[+44 (0)300 000 0001 ext. 12](tel:+443000000001;ext=12).",
            "[+44 (0)300 000 0001](tel:+443000000001) ext. 12.",
        ),
        ("[Call](tel:+443000000001;ext=12).", "Call ([+443000000001](tel:+443000000001);ext=12)."),
        ("[+44 300 000 0001](tel:+443000000001;ext=12).", "[+44 300 000 0001](tel:+443000000001);ext=12."),
        ("<tel:+443000000001;ext=12>.", "[+443000000001](tel:+443000000001);ext=12."),
        ("[Call](tel:7042;phone-context=court.example).", "Call (7042)."),
        ("[1-800-FLOWERS](tel:18003569377).", "[1-800-FLOWERS](tel:18003569377)."),
        ("[0800 HELP NOW](tel:08004357669).", "[0800 HELP NOW](tel:08004357669)."),
        ("[the 24/7 line](tel:112).", "the 24/7 line ([112](tel:112))."),
        ("[٠٨٠٠ ١٢٣ ٤٥٦](tel:0800123456).", "[٠٨٠٠ ١٢٣ ٤٥٦](tel:0800123456)."),
        ("[Write to us](mailto:help@court.example).", "Write to us (<help@court.example>)."),
        ("[Write](mailto:a@b.example,c@d.example).", "Write (<a@b.example>,<c@d.example>)."),
        ("[help@court.example](mailto:help@court.example).", "<help@court.example>."),
    ] {
        let (document, findings) = read("en", body);
        let text: Vec<String> = document.sentences().iter().skip(2).map(|sentence| led(&sentence.inlines)).collect();
        assert_eq!(text.join(" "), expected);
        let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:?}");
        is_read_as_it_was_written("en", &document);
    }
}

#[test]
fn a_link_whose_words_name_another_number_is_an_error() {
    for body in [
        "[+44 300 000 0001](tel:+443000000002).",
        "[112 or 999](tel:112).",
        "[0300 000 0001–0005](tel:03000000001).",
        "[a@help.example](mailto:b@help.example).",
    ] {
        let (document, findings) = read("en", body);
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        assert_eq!(errors.map(|finding| finding.rule).collect::<Vec<_>>(), ["link-differs"], "{body}");
        assert!(document.sentences()[2].text().contains(" ("), "both are shown: {body}");
    }
    for (body, rule) in [
        ("[Call](tel:).", "phone-unclear"),
        ("[Call](<tel:0300 000 2222–2225>).", "phone-unclear"),
        ("[Call](tel:+443000000001;ext=12).", "phone-unclear"),
        ("[Call](tel:+443000000001;isub=12).", "phone-unclear"),
        ("[7042](tel:7042;phone-context=court.example).", "phone-unclear"),
        ("[Write](mailto:nobody).", "address-unclear"),
        ("[Write](mailto:a@b.example?subject=Hello).", "address-unclear"),
    ] {
        let (_, findings) = read("en", body);
        assert_eq!(rules(&findings), [rule], "{body}");
    }
}

#[test]
fn a_number_of_a_link_is_the_same_in_words_of_another_country_or_script() {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: "fa".parse().unwrap(), level: Level::Standard };
    let text = "---\ntitle: یک\nsummary: دو.\nrevised: 2026-11-24\ntranslation: original\n---\n\n[۰۲۱ ۱۲۳۴ ۵۶۷۸](tel:+982112345678).\n";
    let (edition, findings) = read_edition(&Library::default(), &address, text, None);
    assert!(edition.is_some(), "{findings:?}");
}
