//! Records of review: read, written, compared with the words as they are.

use std::fs;
use std::path::Path;

use super::*;
use crate::content::{Edition, Library, PieceName, Wording, load, load_everything, read_edition};
use crate::content::{Level, Manner};
use crate::finding::Finding;

const TODAY: &str = "2026-11-24";
const FILE: &str = "rights/x/en.reviews";

fn row() -> ReviewRow {
    ReviewRow {
        role: "lawyer".to_owned(),
        country: "PK".to_owned(),
        by: "A. Khan".to_owned(),
        on: "2026-11-20".to_owned(),
        ..ReviewRow::default()
    }
}

fn panel() -> ReviewRow {
    let disabilities = ["intellectual", "blind", "blind"].map(str::to_owned).to_vec();
    let (role, country) = ("reader-panel".to_owned(), String::new());
    ReviewRow { role, country, people: Some(5), disabilities, ..row() }
}

fn edition_in(tag: &str, title: &str, body: &str) -> (Option<Edition>, Vec<Finding>) {
    let piece = PieceName { collection: "rights".to_owned(), piece: "x".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let text = format!(
        "---\ntitle: {title}\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n## Start {{#start}}\n\n{body}\n"
    );
    read_edition(&Library::default(), &address, &text, None)
}

fn edition(body: &str) -> Edition {
    edition_in("en", "One", body).0.unwrap()
}

fn findings(text: &str) -> Vec<(usize, String)> {
    let (_, findings) = read_reviews(text, FILE);
    for finding in &findings {
        assert_eq!((finding.rule, finding.file.as_str()), ("review-broken", FILE));
        assert!(!finding.help.is_empty(), "{}", finding.message);
    }
    findings.into_iter().map(|finding| (finding.line, finding.message)).collect()
}

#[test]
fn a_record_that_is_written_is_read_again_as_it_was() {
    let edition = edition("You have 30 days. Ask for \"help\" \\ now.");
    let told = ReviewRow { not_checked: "The \"numbers\"\u{7} \\ and\nthe names.".to_owned(), ..row() };
    let panel = ReviewRow { changed: "Words # and = signs".to_owned(), lang: "fr".to_owned(), ..panel() };
    let reviews =
        [told.check_facts().unwrap().of(&edition.document), panel.check_facts().unwrap().of(&edition.document)];

    let text = write_reviews(&reviews, &edition.document);
    let (read, found) = read_reviews(&text, FILE);

    assert_eq!(found, []);
    assert!(text.contains("\", # You have 30 days.\n"), "{text}");
    let without_lines: Vec<Review> = read.iter().map(|review| Review { line: 0, ..review.clone() }).collect();
    assert_eq!(without_lines, reviews);
    assert_eq!(read[0].not_checked.as_deref(), Some("The \"numbers\" \\ and the names."));
    assert_eq!(read.iter().map(|review| review.line).collect::<Vec<_>>(), [4, 19]);
    let Reviewer::ReaderPanel { people: 5, disabilities } = &read[1].reviewer else { panic!("{read:?}") };
    assert_eq!(*disabilities, [Disability::Blind, Disability::Intellectual]);
}

#[test]
fn a_record_that_cannot_be_read_is_named_and_takes_no_other_away() {
    let edition = edition("You have 30 days.");
    let good = write_reviews(&[row().check_facts().unwrap().of(&edition.document)], &edition.document);
    let text = format!("{good}\n[[review]]\nrole = \"friend\"\nby = \"B\"\non = \"2026-11-20\"\n{good}");

    let (reviews, _) = read_reviews(&text, FILE);

    assert_eq!(reviews.len(), 2);
    let line = good.lines().count() + 2;
    assert_eq!(findings(&text), [(line, "`role` does not say what the reviewer is: \"friend\"".to_owned())]);
}

#[test]
fn every_fault_of_a_record_has_a_place_and_a_next_step() {
    let words = "version = \"saaaaaaaaaa\"\nsentences = [\"saaaaaaaaaa\"]\n";
    let lawyer = "role = \"lawyer\"\ncountry = \"PK\"\nby = \"A\"\non = \"2026-11-20\"\n";
    let panel = "role = \"reader-panel\"\nby = \"A\"\non = \"2026-11-20\"\n";
    let long = format!("{}\nnot-checked = \"{}\"\n", lawyer, "a".repeat(1_001));
    for (lines, message) in [
        (lawyer.replace("PK", "pk"), "`country` is not the code"),
        (lawyer.replace("country = \"PK\"\n", ""), "`country` is not the code"),
        (lawyer.replace("\"A\"", "\" \""), "`by` names nobody"),
        (lawyer.replace("11-20", "13-20"), "`on` is not a date"),
        (format!("{lawyer}people = 3\n"), "`people` does not belong"),
        (format!("{lawyer}lang = \"?\"\n"), "`lang` is not a language tag"),
        (format!("{lawyer}who = \"me\"\n"), "unknown field `who`"),
        (panel.to_owned(), "`people` does not say"),
        (format!("{panel}people = 0\n"), "`people` does not say"),
        (format!("{panel}people = 3\n"), "`disabilities` names none"),
        (format!("{panel}people = 3\ndisabilities = [\"sad\"]\n"), "`disabilities` has an unknown name: \"sad\""),
        (long, "`not-checked` is longer than 1000 characters"),
    ] {
        let found = findings(&format!("\n[[review]]\n{lines}{words}"));
        assert_eq!(found.len(), 1, "{lines}: {found:?}");
        assert!(found[0].0 == 2 && found[0].1.starts_with(message), "{message}: {found:?}");
    }
    let whole = format!("[[review]]\n{lawyer}");
    for (text, message) in [
        (whole.clone(), "`version` is missing"),
        (format!("{whole}version = \"saaaaaaaaaa\"\n"), "`sentences` is missing"),
        (format!("{whole}version = \"saaaaaaaaaa\"\nsentences = [\"../x\"]\n"), "`sentences` holds what is no id"),
        ("review = 1\n".to_owned(), "`review` is not a list"),
        ("other = 1\n".to_owned(), "`other` is no record"),
        ("[[review]]\nrole = \n".to_owned(), ""),
        (format!("<<<<<<< ours\n{whole}{words}"), "a merge was not finished"),
        ("#".repeat((1 << 20) + 1), "the file is larger"),
    ] {
        let found = findings(&text);
        assert!(found.len() == 1 && found[0].1.contains(message), "{message}: {found:?}");
    }
    let many = format!("{whole}{words}").repeat(MAX_REVIEWS + 1);
    assert_eq!(read_reviews(&many, FILE).0.len(), MAX_REVIEWS);
    assert!(findings(&many)[0].1.contains("more than 50 records"));
}

#[test]
fn a_record_ends_for_the_sentences_that_change() {
    let before = edition("You have 30 days. Ask a lawyer. It is free.");
    let review = row().check_facts().unwrap().of(&before.document);
    for (body, changed, holds) in [
        ("You have 30 days. Ask a lawyer. It is free.", 0, true),
        ("You have 20 days. Ask a lawyer. It is free.", 1, true),
        ("You have 30 days. Ask a lawyer.", 1, true),
        ("You have 30 days. Ask a lawyer. It is free. Go there.", 1, true),
        ("Ask a lawyer. You have 30 days. It is free.", 2, true),
        ("You have 20 days. Ask a judge.", 3, true),
    ] {
        let now = edition(body);
        assert_eq!(review.changed_since(&now.document), changed, "{body}");
        assert_eq!(review.holds(&now.document), holds, "{body}");
    }
    let other = edition_in("fr", "Un", "Vous avez 30 jours.").0.unwrap();
    assert!(!review.holds(&other.document), "a record of other words");
}

#[test]
fn a_new_record_takes_the_place_of_the_same_person_in_the_same_role() {
    let told = |row: ReviewRow| row.check_facts().unwrap();
    let other = ReviewRow { by: "B. Ali".to_owned(), ..row() };
    let later = ReviewRow { on: "2026-11-23".to_owned(), ..row() };

    let reviews = renewed(&[told(row()), told(other), told(panel())], told(later));

    let days: Vec<(&str, &str)> = reviews.iter().map(|one| (one.by.as_str(), one.on.as_str())).collect();
    assert_eq!(days, [("B. Ali", "2026-11-20"), ("A. Khan", "2026-11-20"), ("A. Khan", "2026-11-23")]);
}

#[test]
fn easy_read_is_claimed_by_a_title_and_by_a_text_that_speaks_of_itself() {
    let claims = |tag: &str, title: &str, body: &str| {
        let (_, findings) = edition_in(tag, title, body);
        findings.iter().filter(|finding| finding.rule == "review-claim").count()
    };
    for (tag, title, body, count) in [
        ("en", "Your rights in Easy Read", "You have 30 days.", 1),
        ("en", "Your rights", "This page is in Easy Read. It was tested by readers.", 2),
        ("en", "Your rights", "This page is not in Easy Read. Nobody has tested it.", 0),
        ("en", "Your rights", "Ask the court for an Easy Read letter.", 0),
        ("en", "An easy reading", "You have 30 days.", 0),
        ("fr", "Vos droits", "Ce texte est facile à lire et à comprendre.", 1),
        ("fr", "Vos droits", "Demandez une lettre facile à lire.", 0),
        ("es", "Sus derechos en lectura fácil", "Tiene 30 días.", 1),
        ("ar", "حقوقك بالقراءة السهلة", "لديك وقت.", 1),
        ("ar", "حقوقك", "هذا النص ليس من القراءة السهلة.", 0),
        ("prs", "حقوق شما: آسان‌خوان", "وقت دارید.", 1),
        ("ckb", "مافەکانت", "ئەم دەقە بۆ خوێندنەوەی ئاسانە.", 1),
        ("ps", "ستاسو حقونه: اسانه لوستنه", "وخت لرئ.", 1),
        ("ur", "آپ کے حقوق: آسان مطالعہ", "وقت ہے۔", 1),
        ("bn", "আপনার অধিকার: সহজ পাঠ", "সময় আছে।", 1),
        ("ru", "Ваши права", "Это ясный язык.", 1),
        ("zh-Hans", "您的权利：易读版", "您有时间。", 1),
        ("fa", "Easy Read حقوق شما", "وقت دارید.", 1),
    ] {
        assert_eq!(claims(tag, title, body), count, "{tag}: {title} {body}");
    }
}

/// A folder with one edition that claims Easy Read.
fn claiming(dir: &Path) {
    let write = |name: &str, text: &str| {
        let path = dir.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    write("rights/x/piece.toml", "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n");
    let front = "---\ntitle: Rights in Easy Read\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    write("rights/x/en.md", &format!("{front}## Start {{#start}}\n\nYou have 30 days. It is free.\n"));
    write(
        "rights/x/en.plain.md",
        &format!("{front}## Start {{explains=start}}\n\nYou have 30 days.\n").replace(" in Easy Read", ""),
    );
}

fn rules_of(dir: &Path) -> Vec<(&'static str, String)> {
    let findings = load(&[dir], TODAY).1.findings;
    findings.into_iter().map(|finding| (finding.rule, finding.message)).collect()
}

#[test]
fn easy_read_needs_a_panel_and_a_changed_text_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    claiming(dir.path());
    let named = |role: &str| rules_of(dir.path()).into_iter().filter(|(rule, _)| *rule == role).collect::<Vec<_>>();
    let (library, _) = load_everything(&[dir.path()], TODAY, Manner::Strict);
    let document = &library.editions.values().find(|one| one.address.level == Level::Standard).unwrap().document;
    let write = |row: ReviewRow| {
        let text = write_reviews(&[row.check_facts().unwrap().of(document)], document);
        fs::write(dir.path().join(FILE), text).unwrap();
    };

    assert_eq!(named("review-claim").len(), 1, "no record");
    write(row());
    assert_eq!(named("review-claim").len(), 1, "a lawyer is no panel");
    assert_eq!(load(&[dir.path()], TODAY).0.editions.len(), 1, "the edition is left out");
    write(panel());
    assert_eq!(rules_of(dir.path()), []);

    let file = dir.path().join("rights/x/en.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("It is free.", "It costs 5 coins.")).unwrap();
    let found = rules_of(dir.path());
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "review-outdated");
    assert!(found[0].1.starts_with("1 sentence changed since A. Khan read this on 2026-11-20"), "{found:?}");
}

#[test]
fn only_a_translator_has_checked_the_translation_of_a_machine() {
    let mut edition = edition("You have 30 days.");
    assert_eq!(edition.wording_with_reviews(), Wording::Original);
    edition.wording = Wording::Machine;
    assert_eq!(edition.wording_with_reviews(), Wording::Machine);
    let told = |row: ReviewRow, edition: &Edition| row.check_facts().unwrap().of(&edition.document);
    let translator =
        ReviewRow { role: "native-translator".to_owned(), country: String::new(), by: "B".to_owned(), ..row() };
    edition.reviews = vec![told(row(), &edition), told(translator, &edition)];
    assert_eq!(
        edition.wording_with_reviews(),
        Wording::MachineReviewed { by: "B".to_owned(), on: "2026-11-20".to_owned() }
    );
    edition.reviews[1].sentences = vec!["saaaaaaaaaa".to_owned()];
    assert_eq!(edition.wording_with_reviews(), Wording::Machine, "a lawyer has not compared it with its source");
}

#[test]
fn records_of_all_layers_count_and_of_one_person_the_later() {
    let (below, above) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    claiming(below.path());
    let (library, _) = load_everything(&[below.path()], TODAY, Manner::Strict);
    let document = &library.editions.values().find(|one| one.address.level == Level::Standard).unwrap().document;
    let write = |dir: &Path, rows: &[ReviewRow]| {
        let reviews: Vec<Review> = rows.iter().map(|row| row.check_facts().unwrap().of(document)).collect();
        fs::create_dir_all(dir.join("rights/x")).unwrap();
        fs::write(dir.join(FILE), write_reviews(&reviews, document)).unwrap();
    };
    let later = ReviewRow { on: "2026-11-23".to_owned(), ..row() };
    let days = || {
        let (library, report) = load(&[below.path(), above.path()], TODAY);
        assert_eq!(report.findings, []);
        let edition = library.editions.into_values().find(|one| one.address.level == Level::Standard).unwrap();
        edition.into_data().reviews.into_iter().map(|one| (one.reviewer.role(), one.on)).collect::<Vec<_>>()
    };

    write(below.path(), &[row()]);
    write(above.path(), &[panel(), later.clone()]);
    let both = days();
    write(below.path(), &[later]);
    write(above.path(), &[panel(), row()]);

    let expected = [ReviewRole::ReaderPanel, ReviewRole::Lawyer]
        .map(|role| (role, if role == ReviewRole::Lawyer { "2026-11-23".to_owned() } else { "2026-11-20".to_owned() }));
    assert_eq!(both, expected);
    assert!(days().contains(&expected[1]) && days().len() == 2, "the order of layers does not matter");
}
