//! Traces of small editions: proposed, renewed, checked.

mod cost;

use super::*;
use crate::content::{Address, OWN, Standing, Trace, TraceLink, TraceReason, read_edition, read_trace};
use crate::content::{Collection, Piece, PieceName};
use crate::translation::DraftTexts;

const STANDARD: &str = "## Court {#court}\n\nYou have the right to an interpreter in court, free of charge. \
    The judge decides within 30 days after the hearing.\n\n## Police {#police}\n\nThe police must tell you why you are \
    arrested. You may stay silent, unless the law of the country says otherwise.[^1]\n\n[^1]: Covenant, Article 14.\n";
const PLAIN: &str = "## Who helps me in court? {explains=court}\n\nAn interpreter is free. You get a decision in 30 days.\
    \n\n## What must the police do? {explains=police}\n\nThe police must say why they arrest you. Hello there.\n";

fn address(tag: &str, level: Level) -> Address {
    let piece = PieceName { collection: "rights".into(), piece: "a".into() };
    Address { piece, lang: tag.parse().unwrap(), level }
}

fn library() -> Library {
    let mut library = Library::default();
    let collection = Collection { order: 1, title: [].into(), summary: [].into() };
    library.collections.insert("rights".into(), collection);
    let (review_by, sources, countries) = ("2030-01-01".into(), Vec::new(), Vec::new());
    let piece = Piece { order: 1, source: Lang::english(), review_by, sources, countries };
    library.pieces.insert(address("en", Level::Standard).piece, piece);
    library
}

fn add(library: &mut Library, tag: &str, level: Level, text: &str, trace: Option<Trace>) {
    let front = "---\ntitle: A\nsummary: B c.\nrevised: 2026-11-24\ntranslation: original\n---\n";
    let (edition, findings) = read_edition(library, &address(tag, level), &format!("{front}{text}"), None);
    let mut edition = edition.unwrap_or_else(|| panic!("{findings:?}"));
    edition.trace = trace.map(Into::into);
    library.editions.insert(edition.address.clone(), edition);
}

fn with(standard: &str, plain: &str, trace: Option<Trace>) -> Library {
    let mut library = library();
    add(&mut library, "en", Level::Standard, standard, None);
    add(&mut library, "en", Level::Plain, plain, trace);
    library
}

fn both(library: &Library) -> (&Edition, &Edition) {
    let of = |level| &library.editions[&address("en", level)];
    (of(Level::Plain), of(Level::Standard))
}

fn renewed(library: &Library) -> Renewed {
    let (plain, standard) = both(library);
    renew(library, plain, standard)
}

fn id(edition: &Edition, begins: &str) -> String {
    let found = edition.document.sentences().into_iter().find(|sentence| sentence.text().starts_with(begins));
    found.unwrap_or_else(|| panic!("{begins}")).id.to_string()
}

/// The beginnings of what a plain sentence renders.
fn rendered(library: &Library, trace: &Trace, begins: &str) -> Vec<(String, Standing)> {
    let (plain, standard) = both(library);
    let text = |link: &TraceLink| {
        let sentence = standard.document.sentences().into_iter().find(|one| one.id.as_str() == link.id).unwrap();
        (sentence.text().split(' ').take(2).collect::<Vec<_>>().join(" "), link.standing)
    };
    trace.rows[&id(plain, begins)].links.iter().map(text).collect()
}

fn confirmed(mut trace: Trace) -> Trace {
    trace.rows.values_mut().flat_map(|row| &mut row.links).for_each(|link| link.standing = Standing::Confirmed);
    trace
}

#[test]
fn links_are_proposed_by_shared_words_and_numbers_within_the_sections_that_are_explained() {
    let library = with(STANDARD, PLAIN, None);
    let trace = renewed(&library).trace;

    let one = |words: &str| vec![(words.to_owned(), Standing::Proposed)];
    assert_eq!(rendered(&library, &trace, "An interpreter"), one("You have"));
    assert_eq!(rendered(&library, &trace, "You get"), one("The judge"));
    assert_eq!(rendered(&library, &trace, "The police"), one("The police"));
    assert_eq!(rendered(&library, &trace, "Hello"), []);
    assert_eq!(trace.rows.len(), 5, "the summary and four sentences");

    let elsewhere = with(STANDARD, &PLAIN.replace("explains=court", "explains=police"), None);
    let trace = renewed(&elsewhere).trace;
    assert_eq!(rendered(&elsewhere, &trace, "You get"), []);
}

#[test]
fn what_a_person_confirmed_stays_over_edits_of_other_sentences() {
    let first = with(STANDARD, PLAIN, None);
    let mut trace = confirmed(renewed(&first).trace);
    let (plain, standard) = both(&first);
    let (hello, silent) = (id(plain, "Hello"), id(standard, "You may"));
    let reason = |text: &str| TraceReason { text: text.into(), standing: Standing::Confirmed, line: 3 };
    trace.rows.get_mut(&hello).unwrap().answers.insert("own".into(), reason("it greets"));
    trace.left_out.insert(silent.clone(), reason("for lawyers"));
    // A link that no words suggest.
    let link = TraceLink { id: silent.clone(), standing: Standing::Confirmed };
    trace.rows.get_mut(&id(plain, "An interpreter")).unwrap().links.push(link);

    let edited = PLAIN.replace("You get a decision", "The judge gives you a decision");
    let second = with(STANDARD, &format!("{edited}\nOne sentence more.\n"), Some(trace.clone()));
    let Renewed { trace: new, dropped } = renewed(&second);

    let (plain, _) = both(&second);
    assert_eq!(dropped.len(), 0, "{dropped:?}");
    assert_eq!(new.rows[&hello].answers, trace.rows[&hello].answers);
    assert_eq!(new.left_out, trace.left_out);
    assert_eq!(rendered(&second, &new, "An interpreter").len(), 2);
    assert!(rendered(&second, &new, "An interpreter").iter().all(|(_, standing)| *standing == Standing::Confirmed));
    // The sentence that changed keeps its link as a proposal.
    assert_eq!(rendered(&second, &new, "The judge"), [("The judge".to_owned(), Standing::Proposed)]);
    assert_eq!(new.rows[&id(plain, "One sentence")].links, []);
}

#[test]
fn a_standard_sentence_that_changed_makes_its_links_proposals_and_ends_answers_about_the_pair() {
    let first = with(STANDARD, PLAIN, None);
    let mut trace = confirmed(renewed(&first).trace);
    let (plain, standard) = both(&first);
    let guard = TraceReason { text: "asked a lawyer".into(), standing: Standing::Confirmed, line: 7 };
    trace.rows.get_mut(&id(plain, "You get")).unwrap().answers.insert("guard-number".into(), guard.clone());
    trace.left_out.insert(id(standard, "You may"), TraceReason { line: 9, ..guard });

    let changed = STANDARD.replace("within 30 days", "within 30 working days").replace("You may stay", "You can stay");
    let second = with(&changed, PLAIN, Some(trace));
    let Renewed { trace, dropped } = renewed(&second);

    assert_eq!(rendered(&second, &trace, "You get"), [("The judge".to_owned(), Standing::Proposed)]);
    let said: Vec<(usize, &str)> = dropped.iter().map(|gone| (gone.line, gone.said.as_str())).collect();
    assert!(said.iter().any(|(_, said)| *said == "guard-number = asked a lawyer"), "{said:?}");
    assert!(said.contains(&(9, "asked a lawyer")), "{said:?}");
    assert!(trace.left_out.is_empty() && trace.rows.values().all(|row| row.answers.is_empty()));
    assert_eq!(rendered(&second, &trace, "The police")[0].1, Standing::Confirmed);
}

#[test]
fn the_file_gives_back_the_trace_that_was_written() {
    let library = with(STANDARD, PLAIN, None);
    let (plain, standard) = both(&library);
    let mut trace = confirmed(renewed(&library).trace);
    let reason = TraceReason { text: "for \"lawyers\"".into(), standing: Standing::Proposed, line: 0 };
    trace.left_out.insert(id(standard, "Covenant"), reason);

    let text = trace_text(plain, standard, &trace);
    let (mut read, findings) = read_trace(&text, "x");

    assert_eq!(findings, []);
    read.rows.values_mut().for_each(|row| row.line = 0);
    read.left_out.values_mut().for_each(|reason| reason.line = 0);
    assert_eq!(read, trace);
    assert!(text.contains("# == What must the police do?\n"), "{text}");
    // A second run changes nothing.
    let again = with(STANDARD, PLAIN, Some(read));
    let (plain, standard) = both(&again);
    assert_eq!(trace_text(plain, standard, &renewed(&again).trace), text);
}

#[test]
fn findings_name_what_rests_on_nothing_what_is_left_and_what_is_stale() {
    fn duty(text: &str, _: &Lang) -> Duty {
        match text.split(' ').next() {
            Some("You") => Duty::Holds,
            Some("Covenant,") => Duty::Free,
            _ => Duty::Unknown,
        }
    }
    let library = with(STANDARD, PLAIN, None);
    let told = |library: &Library| {
        let found = check(library, duty).into_iter().filter(|finding| finding.rule.starts_with("trace-"));
        found.map(|finding| (finding.rule, finding.severity.word(), finding.file, finding.line)).collect::<Vec<_>>()
    };
    assert_eq!(told(&library), [("trace-missing", "note", "rights/a/en.plain.md".to_owned(), 0)]);

    let trace = renewed(&library).trace;
    let traced = with(STANDARD, PLAIN, Some(trace.clone()));
    assert_eq!(
        told(&traced),
        [
            ("trace-unfounded", "warning", "rights/a/en.plain.md".to_owned(), 13),
            ("trace-unrendered", "warning", "rights/a/en.md".to_owned(), 13),
        ]
    );

    let changed = with(&STANDARD.replace("30 days", "40 days"), &format!("{PLAIN}\nMore.\n"), Some(trace));
    let found = told(&changed);
    let stale: Vec<usize> = found.iter().filter(|one| one.0 == "trace-stale").map(|one| one.3).collect();
    assert_eq!(stale.len(), 2, "{found:?}");
}

#[test]
fn a_translation_takes_the_links_of_its_source() {
    let mut library = with(STANDARD, PLAIN, None);
    let french = "## Cour {#court}\n\nAa bb cc dd. Ee ff 30 gg.\n\n## Police {#police}\n\nHh ii jj. Kk ll mm.[^1]\n\n[^1]: Nn oo 14.\n";
    let plain = "## Qui ? {explains=court}\n\nPp qq. Rr ss 30.\n\n## Quoi ? {explains=police}\n\nTt uu. Vv ww.\n";
    add(&mut library, "fr", Level::Standard, french, None);
    add(&mut library, "fr", Level::Plain, plain, None);
    let mut trace = renewed(&library).trace;
    let (from, to) = both(&library);
    let row = trace.rows.get_mut(&id(from, "Hello there")).unwrap();
    row.answers.insert(OWN.to_owned(), TraceReason::read("a greeting", 1));
    trace.left_out.insert(id(to, "Covenant"), TraceReason::read("a source", 2));
    library.editions.get_mut(&address("en", Level::Plain)).unwrap().trace = Some(trace.into());
    let of = |level| &library.editions[&address("fr", level)];

    let renewed = renew(&library, of(Level::Plain), of(Level::Standard)).trace;

    let links = |begins: &str| renewed.rows[&id(of(Level::Plain), begins)].links.clone();
    let to = |begins: &str| vec![TraceLink { id: id(of(Level::Standard), begins), standing: Standing::Proposed }];
    assert_eq!(links("Pp"), to("Aa"));
    assert_eq!(links("Tt"), to("Hh"));
    assert_eq!(links("Vv"), []);
    let own = &renewed.rows[&id(of(Level::Plain), "Vv")].answers[OWN];
    let left_out = &renewed.left_out[&id(of(Level::Standard), "Nn")];
    assert_eq!((own.text.as_str(), own.standing), ("a greeting", Standing::Proposed));
    assert_eq!((left_out.text.as_str(), left_out.standing), ("a source", Standing::Proposed));
}

#[test]
fn a_proposal_that_somebody_changed_stays_and_a_line_without_links_gets_new_ones() {
    let first = with(STANDARD, PLAIN, None);
    let mut trace = renewed(&first).trace;
    let (plain, standard) = both(&first);
    let (changed, emptied) = (id(plain, "The police must"), id(plain, "An interpreter is"));
    let other = TraceLink { id: id(standard, "You may stay"), standing: Standing::Proposed };
    trace.rows.get_mut(&changed).unwrap().links = vec![other.clone()];
    let proposed = std::mem::take(&mut trace.rows.get_mut(&emptied).unwrap().links);

    let again = renewed(&with(STANDARD, PLAIN, Some(trace))).trace;

    assert_eq!(again.rows[&changed].links, [other]);
    assert_eq!(again.rows[&emptied].links, proposed);
    assert!(!proposed.is_empty());
}

#[test]
fn a_difference_in_meaning_is_told_until_a_person_answers_it() {
    let plain = PLAIN.replace("The police must say", "The police may say");
    let told = |answer: Option<&str>| {
        let first = with(STANDARD, &plain, None);
        let mut trace = renewed(&first).trace;
        if let Some(answer) = answer {
            let row = trace.rows.get_mut(&id(both(&first).0, "The police may")).unwrap();
            row.answers.insert("guard-strength".into(), TraceReason::read(answer, 1));
        }
        let found = check(&with(STANDARD, &plain, Some(trace)), DUTIES).into_iter();
        let found = found.filter(|finding| finding.rule == "guard-strength");
        found.map(|finding| (finding.severity.word(), finding.line)).collect::<Vec<_>>()
    };
    assert_eq!(told(None), [("warning", 13)]);
    assert_eq!(told(Some("machine: the law of the country")), [("note", 13)]);
    assert_eq!(told(Some("the law of the country")), []);
}

#[test]
fn a_draft_is_compared_with_its_source_and_with_the_standard_edition_of_its_language() {
    let mut library = with(STANDARD, PLAIN, None);
    let trace = renewed(&library).trace;
    library.editions.get_mut(&address("en", Level::Plain)).unwrap().trace = Some(trace.into());
    let source = both(&library).0;
    let french: Lang = "fr".parse().unwrap();
    let draft = |text: &str| -> DraftTexts { [(id(source, "The police must"), text.to_owned())].into() };
    let rules = |text: &str| {
        let (found, _) = draft_differences(&library, source, &french, &draft(text));
        found.into_iter().map(|one| one.difference.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules("La police doit dire pourquoi elle vous arrête."), Vec::<&str>::new());
    assert!(rules("La police peut dire pourquoi elle vous arrête.").contains(&"guard-strength"));
}

#[test]
fn a_term_is_compared_with_the_glossary_and_a_language_without_words_says_so() {
    let entry = crate::content::GlossaryEntry {
        term: "hearing".into(),
        explanation: "A talk before a judge.".into(),
        spoken: None,
    };
    let glossary = crate::content::Glossary { terms: [("hearing".into(), entry)].into(), ..Default::default() };
    let told = |tag: &str, text: &str| {
        let mut library = library();
        library.glossaries.insert(tag.parse().unwrap(), glossary.clone());
        add(&mut library, tag, Level::Standard, text, None);
        let edition = &library.editions[&address(tag, Level::Standard)];
        check_terms(edition, &glossary).iter().map(|found| (found.severity.word(), found.line)).collect::<Vec<_>>()
    };

    assert_eq!(told("en", "## A {#a}\n\nA [hearing]{term=hearing}: a talk before a judge.\n"), []);
    assert_eq!(told("en", "## A {#a}\n\nA [hearing]{term=hearing}: a talk only before a judge.\n"), [("warning", 9)]);
    assert_eq!(told("sw", "## A {#a}\n\n[Hearing]{term=hearing}: mazungumzo.\n"), [("note", 0)]);
}

#[test]
fn a_sentence_for_one_country_is_compared_with_no_sentence_of_another() {
    let block = |code: &str, text: &str| format!("::: country {{in={code}}}\n{text}\n:::\n\n");
    let standard = format!(
        "## Court {{#court}}\n\n{}{}You may ask the court to read the letter.\n",
        block("PK", "You must appeal to the court within 30 days."),
        block("AF", "You may appeal to the court within 10 days."),
    );
    let plain = format!(
        "## Court {{explains=court}}\n\n{}Ask the court to read the letter.\n\nAppeal to the court within 10 days.\n",
        block("PK", "You must appeal to the court within 10 days.")
    );
    let library = with(&standard, &plain, None);
    let (ours, theirs) = both(&library);
    let found = renewed(&library).trace;
    let links = |begins: &str| {
        let row = &found.rows[&id(ours, begins)];
        row.links.iter().map(|link| link.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(links("You must appeal"), [id(theirs, "You must appeal")], "not the nearer words of the other country");
    assert!(!links("Appeal").contains(&id(theirs, "You may appeal")), "what is said to all holds in no one country");

    let link = |begins: &str| TraceLink { id: id(theirs, begins), standing: Standing::Confirmed };
    let mut trace = found.clone();
    trace.rows.get_mut(&id(ours, "You must appeal")).unwrap().links = vec![link("You may appeal")];
    let library = with(&standard, &plain, Some(trace));
    let rules: Vec<&str> = check(&library, |_, _| Duty::Free).iter().map(|finding| finding.rule).collect();
    assert_eq!(rules.iter().filter(|rule| **rule == "country-differs").count(), 1, "{rules:?}");
    assert!(!rules.contains(&"guard-strength"), "{rules:?}");
}

#[test]
fn words_beside_a_sentence_for_one_country_are_not_those_of_another() {
    let block = |code: &str, text: &str| format!("::: country {{in={code}}}\n{text}\n:::\n\n");
    let differences = |neighbour: &str| {
        let standard = format!(
            "## Court {{#court}}\n\n{}{}",
            block("PK", "You can ask the court to read the letter."),
            block(neighbour, "Do this within 30 days."),
        );
        let plain = format!(
            "## Court {{explains=court}}\n\n{}",
            block("PK", "You can ask the court to read the letter within 30 days.")
        );
        let mut library = with(&standard, &plain, None);
        let (ours, theirs) = both(&library);
        let mut trace = renewed(&library).trace;
        let links = vec![TraceLink { id: id(theirs, "You can ask"), standing: Standing::Confirmed }];
        trace.rows.get_mut(&id(ours, "You can ask")).unwrap().links = links;
        library.editions.get_mut(&address("en", Level::Plain)).unwrap().trace = Some(trace.into());
        let (ours, theirs) = both(&library);
        let (found, _) = meaning_differences(ours, theirs);
        found.into_iter().map(|found| found.difference.rule).collect::<Vec<_>>()
    };
    assert!(!differences("PK").contains(&"guard-number"), "the number stands beside it");
    assert!(differences("AF").contains(&"guard-number"), "the number is that of another country");
}
