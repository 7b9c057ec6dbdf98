//! Claims of the statement: never more than what the checks found.

use super::*;
use crate::channels::page::{Interfaces, Proofs, Search, style_name};
use crate::channels::{page, print};

fn site(delivery: Delivery) -> Site {
    Site {
        style: style_name(),
        base: None,
        version: "0".to_owned(),
        delivery,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: Interfaces::All,
        proofs: Proofs::Pages,
    }
}

fn made(facts: &StatementFacts, tag: &str) -> String {
    let lang: Lang = tag.parse().unwrap();
    statement(facts, &lang, &Library::default(), &Messages::of(&lang), &site(Delivery::Files))
}

fn checked(channel: ChannelId, checked: usize, count: usize) -> CheckedChannel {
    let failed = FailedCheck { name: "page-headings".into(), clause: "WCAG 2.2 SC 1.3.1".into(), count };
    let failed = if count > 0 { vec![failed] } else { Vec::new() };
    CheckedChannel { channel, checked, with_failed: count, failed }
}

#[test]
fn a_statement_says_as_much_as_the_checks_showed() {
    let nothing = made(&StatementFacts::default(), "en");
    assert!(nothing.contains("Nothing has been checked yet.") && !nothing.contains("<table"), "{nothing}");

    let clean = StatementFacts { channels: vec![checked(page::ID, 12, 0)], ..StatementFacts::default() };
    let clean = made(&clean, "en");
    assert!(clean.contains("It is not known whether everything meets"), "{clean}");
    assert!(clean.contains("Everything can be done with the keyboard"), "it lists what needs a person");
    assert!(clean.contains("<td>12</td><td>12</td><td>0</td>") && !clean.contains("page-headings"));

    let channels = vec![checked(page::ID, 12, 2), checked(print::ID, 5, 0)];
    let day = Some("2026-11-30".to_owned());
    let failed = made(&StatementFacts { channels, day, ..StatementFacts::default() }, "en");
    assert!(failed.contains("Not everything on this site meets"), "{failed}");
    assert!(failed.contains("page-headings</code> <span lang=\"en\" dir=\"ltr\">(WCAG 2.2 SC 1.3.1)</span>: "));
    assert!(failed.contains("<td>12</td><td>10</td><td>2</td>") && failed.contains("<td>5</td><td>5</td><td>0</td>"));
    assert!(failed.contains("30 November 2026"));
}

#[test]
fn a_statement_names_the_contact_and_nothing_that_only_looks_like_one() {
    let with = |contact: &str| {
        let facts = StatementFacts { contact: Some(contact.to_owned()), ..StatementFacts::default() };
        made(&facts, "en")
    };
    assert!(with("mailto:help@legal-aid.example").contains("<a href=\"mailto:help@legal-aid.example\">"));
    for wrong in ["javascript:alert(1)", "mailto:a@b?subject=x", ""] {
        let page = with(wrong);
        assert!(page.contains("have named no contact") && !page.contains("javascript:"), "{wrong}");
    }
}

#[test]
fn a_statement_exists_in_every_language_of_the_interface() {
    let facts = StatementFacts {
        channels: vec![checked(page::ID, 1_234, 3)],
        reports: vec![("2.2", "openacr.yaml")],
        ..StatementFacts::default()
    };
    let english = made(&facts, "en");
    let title = |page: &str| page.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap().to_owned();
    for lang in Messages::languages() {
        let page = made(&facts, lang.tag());
        assert!(
            page.contains(&format!("dir=\"{}\"", lang.direction().html())) && page.contains("openacr.yaml"),
            "{lang}"
        );
        assert!(lang.primary() == "en" || title(&page) != title(&english), "{lang}");
        // Only names of checks and clauses are English.
        let foreign = page.matches("lang=\"en\"").count() - page.matches("hreflang=\"en\"").count();
        assert!(lang.primary() == "en" || foreign <= 3, "{lang}: {foreign}");
    }
}
