use super::*;

#[test]
fn the_memory_offers_the_same_sentence_first_and_then_those_like_it() {
    let memory = Memory::of(&LIBRARY);
    let (en, prs) = ("en".parse().unwrap(), "prs".parse().unwrap());
    let (source, translation) = pairs().into_iter().find(|(_, edition)| edition.address.lang == prs).unwrap();
    let draft = draft_of(source, translation);
    let segment = segments(source).into_iter().find(|segment| segment.text.split(' ').count() >= 12).unwrap();

    let same = memory.offers(&en, &segment.text, &prs);
    let (_, rest) = segment.text.split_once(' ').unwrap();
    let like = memory.offers(&en, &format!("Nevertheless {rest}"), &prs);
    let unlike = memory.offers(&en, "Nothing in this library resembles such words at all.", &prs);

    assert_eq!((same[0].likeness, &same[0].text), (Likeness::Exact, &draft[&segment.id]));
    assert!(matches!(like[0].likeness, Likeness::Near(70..=99)) && like[0].source == segment.text, "{like:?}");
    assert!(unlike.is_empty() && memory.offers(&prs, &segment.text, &en).is_empty());
}

#[test]
fn the_effort_counts_what_is_open_and_what_is_known() {
    let memory = Memory::of(&LIBRARY);
    let (source, translation) = pairs()[0];

    let known = memory.effort(source, &translation.address.lang);
    let new = memory.effort(source, &"uk".parse().unwrap());

    assert_eq!((known.known, known.known_words), (known.sentences, known.words));
    assert_eq!((new.known, new.words, new.sentences), (0, known.words, known.sentences));
    assert!(new.words > 5 * new.sentences / 2 && new.sentences > 10);
}

#[test]
fn a_revision_keeps_what_did_not_change_and_opens_the_rest() {
    let old = source("Ask for help now. You have 15 days.\n\nGo to the police.\n\nLast words here.");
    let to = target(&old, "es");
    let texts = [
        "Sus derechos",
        "Lo que puede pedir.",
        "Pida ayuda ahora.",
        "Tiene 15 días.",
        "Vaya a la policía.",
        "Últimas palabras aquí.",
    ];
    let draft = DraftTexts::from_iter(
        segments(&old).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())),
    );
    let made = assemble(&LIBRARY, &old, &to, &draft, &person()).unwrap();
    let new = source("Ask for help now. You have 20 days.\n\n## A heading {#new}\n\nLast words here.");

    let revision = revise(Some(&made.lock), &made.edition, &new);

    let kept: BTreeSet<&str> = revision.draft.values().map(String::as_str).collect();
    assert_eq!(
        kept,
        BTreeSet::from(["Sus derechos", "Lo que puede pedir.", "Pida ayuda ahora.", "Últimas palabras aquí."])
    );
    let why: Vec<&OpenReason> = revision.open.iter().map(|open| &open.why).collect();
    let changed =
        OpenReason::Changed { before: "You have 15 days.".into(), translated: Some("Tiene 15 días.".into()) };
    assert_eq!(why, [&changed, &OpenReason::New]);
    assert_eq!(revision.gone, ["Go to the police."]);
}

#[test]
fn a_revision_of_an_unchanged_source_is_the_translation() {
    for (source, translation) in pairs() {
        let revision = revise(Some(&made_from(&source.document)), translation, source);
        assert_eq!((revision.draft, revision.open, revision.gone), (draft_of(source, translation), vec![], vec![]));
    }
}

#[test]
fn the_words_of_one_sentence_never_stand_under_another() {
    let numbers = ["one", "two", "three", "four", "five", "six"];
    let text = |which: &[usize]| which.iter().map(|at| format!("Word {} here.", numbers[*at])).collect::<Vec<_>>();
    let old = source(&text(&[0, 1, 2, 3]).join("\n\n"));
    let to = target(&old, "fr");
    let say = |text: &str| {
        text.replace("Word", "Mot")
            .replace("here", "ici")
            .replace("Your rights", "Vos droits")
            .replace("What you can ask for", "Vos choix")
    };
    let draft = DraftTexts::from_iter(segments(&old).into_iter().map(|segment| (segment.id, say(&segment.text))));
    let made = assemble(&LIBRARY, &old, &to, &draft, &person()).unwrap();
    let mut joined = draft.clone();
    let ids: Vec<String> = segments(&old).into_iter().map(|segment| segment.id).collect();
    joined.insert(ids[2].clone(), "Mot one ici. Vraiment.".into());
    let longer = assemble(&LIBRARY, &old, &to, &joined, &person()).unwrap();

    // The same number of blocks, moved, taken out and put in.
    for which in [
        vec![1, 2, 3, 4],
        vec![4, 0, 1, 2],
        vec![0, 4, 3, 1],
        vec![3, 2, 1, 0],
        vec![1, 4, 5, 3],
        vec![2, 3],
        vec![0, 1, 2, 3, 4, 5],
    ] {
        let new = source(&text(&which).join("\n\n"));
        for made in [&made, &longer] {
            let revision = revise(Some(&made.lock), &made.edition, &new);
            for segment in segments(&new) {
                if let Some(text) = revision.draft.get(&segment.id) {
                    assert!(text.starts_with(&say(&segment.text)), "{which:?}: {} is {text}", segment.text);
                }
            }
            let lost = revision.open.iter().filter(|open| open.why == OpenReason::Lost).count();
            assert!(
                lost == 0 || made.markdown == longer.markdown,
                "{which:?}: with equal numbers every sentence is told"
            );
        }
    }
}

#[test]
fn the_memory_forgets_what_it_cannot_place() {
    let old = source("First here now.\n\nSecond here now.\n\nThird here now.");
    let to = target(&old, "fr");
    let texts = ["Vos droits", "Vos choix.", "Un ici.", "Deux ici.", "Trois ici."];
    let draft = DraftTexts::from_iter(
        segments(&old).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())),
    );
    let made = assemble(&LIBRARY, &old, &to, &draft, &person()).unwrap();
    let new = source("Second here now.\n\nThird here now.\n\nFourth here now.");
    let mut library = Library::default();
    let piece = crate::content::Piece {
        order: 1,
        source: new.address.lang.clone(),
        review_by: "2027-01-01".into(),
        sources: vec![],
        countries: vec![],
    };
    library.pieces.insert(new.address.piece.clone(), piece);
    library.editions.insert(new.address.clone(), new.clone());
    let (behind, _) = crate::content::read_edition(&library, &to, &made.markdown, Some(&made.lock));
    let library = library.with(behind.unwrap());

    let memory = Memory::of(&library);

    let offers = |text: &str| {
        memory
            .offers(&new.address.lang, text, &to.lang)
            .into_iter()
            .map(|offer| (offer.likeness, offer.text))
            .collect::<Vec<_>>()
    };
    assert_eq!(offers("Second here now."), [(Likeness::Exact, "Deux ici.".to_owned())]);
    assert_eq!(offers("Third here now.")[0], (Likeness::Exact, "Trois ici.".to_owned()));
    assert_eq!(offers("Fourth here now."), []);
}

#[test]
fn a_memory_of_a_thousand_pieces_answers_at_once() {
    let words =
        ["court", "police", "lawyer", "right", "help", "ask", "name", "day", "letter", "case", "support", "judge"];
    let mut seed = 7_usize;
    let mut next = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let mut library = Library::default();
    let mut asked = Vec::new();
    for piece in 0..200 {
        let paragraphs: Vec<String> = (0..50)
            .map(|_| {
                let sentence: Vec<String> =
                    (0..10).map(|_| format!("{}{}", words[next(words.len())], next(40))).collect();
                format!("X {}.", sentence.join(" "))
            })
            .collect();
        let mut edition = source(&paragraphs.join("\n\n"));
        edition.address.piece.piece = format!("piece-{piece}");
        let name = edition.address.piece.clone();
        asked.push(segments(&edition)[10].text.clone());
        library.pieces.insert(
            name,
            crate::content::Piece {
                order: 1,
                source: edition.address.lang.clone(),
                review_by: "2027-01-01".into(),
                sources: vec![],
                countries: vec![],
            },
        );
        let mut translation = edition.clone();
        translation.address = target(&edition, "fr");
        library.editions.insert(edition.address.clone(), edition);
        library.editions.insert(translation.address.clone(), translation);
    }
    let memory = Memory::of(&library);
    let fr = "fr".parse().unwrap();
    let en = "en".parse().unwrap();

    let mut compared = 0;
    for text in &asked {
        let question = text.replacen("X ", "Y ", 1);
        let offers = memory.offers(&en, &question, &fr);
        assert_eq!(offers[0].likeness, Likeness::Near(90));
        compared += memory.compared(&en, &question);
    }

    let each = compared / asked.len();
    assert!(each < 1_000, "of 10,000 sentences {each} are compared for each question");
}
