use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use super::exchange::{ReadError, canonical, markdown, po, xliff};
use super::*;
use crate::content::{Address, Edition, Level, Library, PieceName, Wording, load, made_from};

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), "2026-11-24").0);

/// Every source with each of its translations.
fn pairs() -> Vec<(&'static Edition, &'static Edition)> {
    let translations = LIBRARY.editions.values().filter_map(|edition| {
        let piece = &LIBRARY.pieces[&edition.address.piece];
        let source = LIBRARY.editions.get(&edition.address.with(&piece.source, edition.address.level))?;
        (edition.address.lang != piece.source).then_some((source, edition))
    });
    translations.collect()
}

fn person() -> Front {
    Front { revised: "2026-11-24".into(), wording: Wording::Person }
}

/// A small source in English, whatever its text.
fn source(text: &str) -> Edition {
    let piece = PieceName { collection: "rights".into(), piece: "example".into() };
    let address = Address { piece, lang: "en".parse().unwrap(), level: Level::Standard };
    let text = format!("---\ntitle: Your rights\nsummary: What you can ask for.\nrevised: 2026-11-24\ntranslation: original\n---\n\n{text}\n");
    let (edition, findings) = crate::content::read_alone(&text, &address, &LIBRARY.editions.values().next().unwrap().document);
    assert!(findings.is_empty(), "{findings:?}");
    edition.unwrap()
}

fn target(source: &Edition, lang: &str) -> Address {
    source.address.with(&lang.parse().unwrap(), source.address.level)
}

/// What is wrong with the translation of one sentence.
fn kinds(sentence: &str, lang: &str, translation: &str) -> Vec<ProblemKind> {
    let source = source(sentence);
    let segment = segments(&source).into_iter().find(|segment| segment.role == Role::Text).unwrap();
    let draft = Draft::from([(segment.id.clone(), translation.to_owned())]);
    let problems = check(&LIBRARY, &source, &target(&source, lang), &draft);
    problems.into_iter().filter(|problem| problem.segment.as_ref() == Some(&segment.id)).map(|problem| problem.kind).collect()
}

#[test]
fn segments_are_the_sentences_of_the_source_in_order() {
    for edition in LIBRARY.editions.values() {
        let ids: Vec<String> = segments(edition).into_iter().map(|segment| segment.id).collect();
        let sentences: Vec<String> = edition.document.sentences().iter().map(|sentence| sentence.id.to_string()).collect();
        assert_eq!(ids, sentences);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "ids are told apart");
    }
}

#[test]
fn every_translation_of_the_repository_is_a_draft_that_says_the_same_again() {
    let mut figures = 0;
    let mut joined = 0;
    for (source, translation) in pairs() {
        let draft = draft_of(source, translation);
        joined += draft.values().filter(|text| *text == JOINED).count();
        let problems = check(&LIBRARY, source, &translation.address, &draft);
        let errors: Vec<_> = problems.iter().filter(|problem| problem.weight == Weight::Error).collect();
        for error in &errors {
            let said = error.segment.as_ref().map(|id| (segments(source).into_iter().find(|segment| segment.id == *id).unwrap().markdown, draft.get(id)));
            eprintln!("{}: {:?} {:?}", translation.address, error.kind, said);
        }
        figures += errors.len();
        if errors.is_empty() {
            let assembled = assemble(&LIBRARY, source, &translation.address, &draft, &person()).unwrap();
            let words = |edition: &Edition| edition.document.sentences().iter().map(|sentence| sentence.text()).collect::<Vec<_>>();
            assert_eq!(words(&assembled.edition), words(translation), "{}", translation.address);
            assert_eq!(assembled.lock, made_from(&source.document));
        }
    }
    eprintln!("errors {figures}, joined {joined}");
    assert!(pairs().len() > 30);
}

#[test]
fn drafts_come_back_from_every_kind_of_file() {
    for (source, translation) in pairs() {
        let to = &translation.address;
        let whole = draft_of(source, translation);
        let half: Draft = whole.iter().enumerate().filter(|(index, _)| index % 2 == 0).map(|(_, (id, text))| (id.clone(), text.clone())).collect();
        for draft in [&whole, &half, &Draft::new()] {
            let same: Draft = draft.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            let back: Draft = xliff::read(xliff::write(source, to, draft).as_bytes(), source, to).unwrap();
            let back: Draft = back.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            assert_eq!(back, same, "XLIFF, {to}");
            assert_eq!(po::read(po::write(source, to, draft).as_bytes(), source, to).unwrap(), *draft, "PO, {to}");
        }
        let back = markdown::read(markdown::write(source, to, &whole).as_bytes(), source, to).unwrap();
        let as_it_is = |id: &String| segments(source).iter().any(|segment| segment.id == *id && (segment.kept == Kept::AsItIs || segment.markdown == whole[id]));
        for (id, text) in &whole {
            if !as_it_is(id) {
                assert_eq!(back.get(id), Some(text), "Markdown, {to}");
            }
        }
    }
}
