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
    let text = format!(
        "---\ntitle: Your rights\nsummary: What you can ask for.\nrevised: 2026-11-24\ntranslation: original\n---\n\n{text}\n"
    );
    let (edition, findings) =
        crate::content::read_alone(&text, &address, &LIBRARY.editions.values().next().unwrap().document);
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
    problems
        .into_iter()
        .filter(|problem| problem.segment.as_ref() == Some(&segment.id))
        .map(|problem| problem.kind)
        .collect()
}

#[test]
fn segments_are_the_sentences_of_the_source_in_order() {
    for edition in LIBRARY.editions.values() {
        let ids: Vec<String> = segments(edition).into_iter().map(|segment| segment.id).collect();
        let sentences: Vec<String> =
            edition.document.sentences().iter().map(|sentence| sentence.id.to_string()).collect();
        assert_eq!(ids, sentences);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "ids are told apart");
    }
}

#[test]
fn every_translation_of_the_repository_is_a_draft_that_says_the_same_again() {
    assert!(pairs().len() > 30, "the content was read");
    for (source, translation) in pairs() {
        let draft = draft_of(source, translation);

        let assembled = assemble(&LIBRARY, source, &translation.address, &draft, &person());

        let assembled = assembled.unwrap_or_else(|problems| panic!("{}: {problems:#?}", translation.address));
        let words =
            |edition: &Edition| edition.document.sentences().iter().map(|sentence| sentence.text()).collect::<Vec<_>>();
        assert_eq!(words(&assembled.edition), words(translation), "{}", translation.address);
        assert_eq!(assembled.lock, made_from(&source.document));
        assert_eq!(assembled.edition.behind, Vec::<String>::new());
    }
}

#[test]
fn drafts_come_back_from_every_kind_of_file() {
    for (source, translation) in pairs() {
        let to = &translation.address;
        let whole = draft_of(source, translation);
        let half: Draft = whole
            .iter()
            .enumerate()
            .filter(|(index, _)| index % 2 == 0)
            .map(|(_, (id, text))| (id.clone(), text.clone()))
            .collect();
        for draft in [&whole, &half, &Draft::new()] {
            let same: Draft = draft.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            let back: Draft = xliff::read(xliff::write(source, to, draft).as_bytes(), source, to).unwrap();
            let back: Draft = back.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            assert_eq!(back, same, "XLIFF, {to}");
            assert_eq!(po::read(po::write(source, to, draft).as_bytes(), source, to).unwrap(), *draft, "PO, {to}");
        }
        let back = markdown::read(markdown::write(source, to, &whole).as_bytes(), source, to).unwrap();
        let as_it_is = |id: &String| {
            segments(source)
                .iter()
                .any(|segment| segment.id == *id && (segment.kept == Kept::AsItIs || segment.markdown == whole[id]))
        };
        for (id, text) in &whole {
            if !as_it_is(id) {
                assert_eq!(back.get(id), Some(text), "Markdown, {to}");
            }
        }
    }
}

#[test]
fn figures_in_any_digits_are_the_same_figures_and_another_figure_is_found() {
    let source = "You have 15 days and 1,200 dollars until 24 November 2026.";
    for (lang, good) in [
        ("fr", "Vous avez 15 jours et 1 200 dollars jusqu’au 24 novembre 2026."),
        ("es", "Tiene 15 días y 1.200 dólares hasta el 24 de noviembre de 2026."),
        ("ar", "لديك ١٥ يومًا و١٬٢٠٠ دولار حتى ٢٤ نوفمبر ٢٠٢٦."),
        ("fa", "شما تا ۲۴ نوامبر ۲۰۲۶، ۱۵ روز و ۱٬۲۰۰ دلار وقت دارید."),
        ("prs", "شما تا 24 نوامبر 2026، 15 روز و 1200 دالر وقت دارید."),
        ("bn", "২৪ নভেম্বর ২০২৬ পর্যন্ত আপনার ১৫ দিন এবং ১,২০০ ডলার আছে।"),
        ("zh-Hans", "在2026年11月24日之前，您有15天和1200美元。"),
    ] {
        assert_eq!(kinds(source, lang, good), [], "{lang}");
    }
    for (lang, bad, missing, added) in [
        ("fr", "Vous avez 50 jours et 1 200 dollars jusqu’au 24 novembre 2026.", "15", "50"),
        ("ar", "لديك ١٦ يومًا و١٬٢٠٠ دولار حتى ٢٤ نوفمبر ٢٠٢٦.", "15", "16"),
        ("bn", "২৪ নভেম্বর ২০২৬ পর্যন্ত আপনার ১৫ দিন এবং ১২,০০০ ডলার আছে।", "1200", "12000"),
        ("zh-Hans", "在2027年11月24日之前，您有15天和1200美元。", "2026", "2027"),
    ] {
        let found = kinds(source, lang, bad);
        let ProblemKind::NumbersDiffer { missing: gone, added: new } = &found[0] else { panic!("{lang}: {found:?}") };
        assert!(gone.contains(&missing.to_owned()) && new.contains(&added.to_owned()), "{lang}: {gone:?} {new:?}");
    }
    assert_eq!(kinds("By 2026-11-24.", "zh-Hans", "2026年12月24日前。").len(), 1, "months in figures are compared");
    assert_eq!(kinds("Rooms 1 and 2 are open.", "es", "La sala 12 está abierta.").len(), 1);
}

#[test]
fn each_fact_that_changed_is_named() {
    let (missing, added) = (|text: &str| vec![text.to_owned()], |text: &str| vec![text.to_owned()]);
    let cases = [
        (
            "Call [+00 000](tel:+00000) now.",
            "Appelez [+00 001](tel:+00001).",
            ProblemKind::PhoneChanged { missing: missing("00000 +00000"), added: added("00001 +00001") },
        ),
        (
            "Write to <a@b.example> now.",
            "Écrivez à <c@b.example>.",
            ProblemKind::EmailChanged { missing: missing("a@b.example"), added: added("c@b.example") },
        ),
        (
            "See [the law](https://example.org/a).",
            "Voyez [la loi](https://example.org/b).",
            ProblemKind::LinkChanged {
                missing: missing("https://example.org/a"),
                added: added("https://example.org/b"),
            },
        ),
        (
            "Ask by [24 May 2026]{date=2026-05-24}.",
            "Demandez avant le [24 mai 2027]{date=2027-05-24}.",
            ProblemKind::DateChanged { missing: missing("2026-05-24"), added: added("2027-05-24") },
        ),
        (
            "Ask by [24 May 2026]{date=2026-05-24}.",
            "Demandez avant le [25 mai 2026]{date=2026-05-24}.",
            ProblemKind::DateChanged { missing: missing("2026-05-24"), added: added("25 mai 2026") },
        ),
        (
            "Send `HELP` to us.",
            "Envoyez-nous `AIDE`.",
            ProblemKind::CodeChanged { missing: missing("HELP"), added: added("AIDE") },
        ),
        (
            "It costs [1,200]{number=1200} at most.",
            "Cela coûte [12 000]{number=12000} au plus.",
            ProblemKind::NumbersDiffer { missing: missing("1200"), added: added("12000") },
        ),
        ("Ask for help now.", "Demandez **de l’aide.", ProblemKind::MarkupBroken { mark: '*' }),
        ("Ask for help now.", "Demandez [de l’aide.", ProblemKind::MarkupBroken { mark: '[' }),
        ("Ask for help now.", "Demandez\u{202e} de l’aide.", ProblemKind::ControlCharacter { code: 0x202e }),
        ("Ask for help now.", "Demandez de l’e\u{301}coute.", ProblemKind::Composed),
        ("Ask for help now.", "  \n", ProblemKind::Empty),
        ("Ask for help now.", "^", ProblemKind::JoinedToNothing),
        ("Ask for help now.", "Ask for help now.", ProblemKind::SameAsSource),
        (
            "Ask for help now.",
            "اطلب المساعدة الآن من فضلك.",
            ProblemKind::ScriptImplausible { expected: "Latn".into(), found: "Arab".into() },
        ),
    ];
    for (source, translation, kind) in cases {
        assert_eq!(kinds(source, "fr", translation), [kind], "{translation}");
    }
    let unknown = kinds("Ask for help now.", "fr", "Demandez [de l’aide]{lnag=fr}.");
    assert!(
        matches!(&unknown[..], [ProblemKind::MarkupUnknown(finding)] if finding.rule == "span-unknown"),
        "{unknown:?}"
    );
    let notes = kinds("Ask for help.[^1]\n\n[^1]: A note.", "fr", "Demandez de l’aide.");
    assert_eq!(notes, [ProblemKind::FootnotesDiffer { source: vec![1], translation: vec![] }]);
}

#[test]
fn a_date_in_another_calendar_is_taken_with_a_warning() {
    let found = kinds("Ask by [24 May 2026]{date=2026-05-24}.", "fa", "تا [۳ خرداد ۱۴۰۵]{date=2026-05-24} بپرسید.");

    assert_eq!(found, [ProblemKind::DateUnchecked { shown: "۳ خرداد ۱۴۰۵".into(), iso: "2026-05-24".into() }]);
}

#[test]
fn words_in_the_wrong_language_are_a_warning_for_the_whole() {
    let source = source("Ask for help.");
    let draft = Draft::from_iter(segments(&source).into_iter().map(|segment| {
        (segment.id, "Vous avez le droit de demander un interprète pendant tout le procès.".to_owned())
    }));

    let problems = check(&LIBRARY, &source, &target(&source, "es"), &draft);

    let whole: Vec<_> =
        problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::LanguageImplausible { .. })).collect();
    assert_eq!(whole.len(), 1);
    assert_eq!((&whole[0].segment, whole[0].weight), (&None, Weight::Warning));
    assert_eq!(whole[0].kind, ProblemKind::LanguageImplausible { found: "fra" });
}

#[test]
fn sentences_may_be_said_as_one_or_as_several_and_their_facts_are_counted_together() {
    let source = source("You have 15 days. Ask a lawyer within 3 of them.");
    let to = target(&source, "fr");
    let ids: Vec<String> = segments(&source).into_iter().map(|segment| segment.id).collect();
    let draft = |one: &str, two: &str| {
        Draft::from([
            (ids[0].clone(), "Vos droits".into()),
            (ids[1].clone(), "Ce que vous pouvez demander.".into()),
            (ids[2].clone(), one.into()),
            (ids[3].clone(), two.into()),
        ])
    };

    let joined = assemble(
        &LIBRARY,
        &source,
        &to,
        &draft("Vous avez 15 jours, dont 3 pour demander un avocat.", JOINED),
        &person(),
    )
    .unwrap();
    let wrong = check(&LIBRARY, &source, &to, &draft("Vous avez 15 jours pour demander un avocat.", JOINED));
    let several = assemble(
        &LIBRARY,
        &source,
        &to,
        &draft("Vous avez du temps. Ce sont 15 jours.", "Demandez. Il vous en reste 3."),
        &person(),
    )
    .unwrap();

    assert!(
        joined.markdown.ends_with("\n\nVous avez 15 jours, dont 3 pour demander un avocat.\n"),
        "{}",
        joined.markdown
    );
    assert_eq!(wrong[0].kind, ProblemKind::NumbersDiffer { missing: vec!["3".into()], added: vec![] });
    assert_eq!(several.edition.document.sentences().len(), 6);
    let again = draft_of(&source, &joined.edition);
    assert_eq!(again, draft("Vous avez 15 jours, dont 3 pour demander un avocat.", JOINED));
}

#[test]
fn a_term_that_the_glossary_lacks_loses_its_mark_and_is_named() {
    let source = source("Ask for [legal aid]{term=legal-aid} now.");
    let to = target(&source, "bn");
    let texts = ["আপনার অধিকার", "আপনি কী চাইতে পারেন।", "এখন [আইনি সহায়তা]{term=legal-aid} চান।"];
    let draft =
        Draft::from_iter(segments(&source).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())));

    let assembled = assemble(&LIBRARY, &source, &to, &draft, &person()).unwrap();

    assert!(assembled.markdown.contains("এখন আইনি সহায়তা চান।"), "{}", assembled.markdown);
    assert!(
        assembled
            .warnings
            .iter()
            .any(|problem| problem.kind == ProblemKind::TermUnexplained { key: "legal-aid".into() })
    );
}

#[test]
fn what_stays_open_stops_a_draft_and_what_never_changes_need_not_be_written() {
    let source = source(
        "Ask now.\n\n::: contact {example}\nname: A Name\nphone: +00 1\nemail: a@b.example\n:::\n\n```\ncopy me\n```",
    );
    let to = target(&source, "zh-Hans");
    let words =
        [("title", "您的权利"), ("summary", "您可以要求什么。"), ("text", "现在就问。"), ("contact-name", "示例名称")];
    let mut draft = Draft::new();
    for segment in segments(&source) {
        let text = words.iter().find(|(role, _)| *role == segment.role.name());
        assert_eq!(text.is_some(), segment.kept == Kept::Translate, "{segment:?}");
        draft.extend(text.map(|(_, text)| (segment.id, (*text).to_owned())));
    }

    let assembled = assemble(&LIBRARY, &source, &to, &draft, &person()).unwrap();
    draft.pop_first();
    let open = assemble(&LIBRARY, &source, &to, &draft, &person()).unwrap_err();

    assert!(
        assembled.markdown.contains("name: 示例名称\nphone: +00 1\nemail: a@b.example\n"),
        "{}",
        assembled.markdown
    );
    assert!(assembled.markdown.contains("```\ncopy me\n```"));
    assert_eq!(open.iter().map(|problem| &problem.kind).collect::<Vec<_>>(), [&ProblemKind::Empty]);
}

#[test]
fn hostile_words_stay_words_in_every_file() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    for text in [
        "</target><script>&amp;]]>",
        "a\\\\b \\*c\\*",
        "\\# 1. x",
        "\"q\" \\n",
        "---",
        "::: danger",
        "| a | b |",
        "{abbr=\"x\"}",
        "%s $(id) `x`",
        "a: b # c",
        "Oui!",
        "«\u{a0}oui\u{a0}»",
    ] {
        let wanted = Draft::from([(id.clone(), canonical(text, &source, &to))]);
        let draft = Draft::from([(id.clone(), text.to_owned())]);
        let again =
            |draft: Draft| draft.into_iter().map(|(id, text)| (id, canonical(&text, &source, &to))).collect::<Draft>();
        assert_eq!(
            again(xliff::read(xliff::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap()),
            wanted,
            "{text}"
        );
        assert_eq!(
            again(po::read(po::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap()),
            wanted,
            "{text}"
        );
        assert_eq!(
            again(markdown::read(markdown::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap()),
            wanted,
            "{text}"
        );
    }
}

#[test]
fn a_file_that_belongs_elsewhere_is_refused_with_the_reason() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let other = self::source("Ask for much help now.");
    let mut elsewhere = source.clone();
    elsewhere.address.piece.piece = "another".into();
    let name = "rights/another/en.md".to_owned();
    for (file, read) in [
        (
            xliff::write as fn(&Edition, &Address, &Draft) -> String,
            xliff::read as fn(&[u8], &Edition, &Address) -> Result<Draft, ReadError>,
        ),
        (po::write, po::read),
    ] {
        let draft = Draft::new();
        let older = ReadError::OlderSource { unknown: vec!["Ask for much help now.".into()] };
        assert_eq!(read(file(&other, &to, &draft).as_bytes(), &source, &to), Err(older));
        assert_eq!(
            read(file(&elsewhere, &to, &draft).as_bytes(), &source, &to),
            Err(ReadError::OtherPiece(name.clone()))
        );
        let spanish = file(&source, &target(&source, "es"), &draft);
        assert_eq!(read(spanish.as_bytes(), &source, &to), Err(ReadError::OtherLanguage("es".into())));
        assert_eq!(read(b"\xff\x00\x80", &source, &to), Err(ReadError::NotText));
        assert_eq!(
            read(&vec![b'x'; exchange::MAX_BYTES + 1], &source, &to),
            Err(ReadError::TooLarge(exchange::MAX_BYTES))
        );
        assert!(matches!(read(b"", &source, &to), Err(ReadError::Malformed { .. })));
        assert!(matches!(read(b"hello", &source, &to), Err(ReadError::Malformed { .. })));
        let good = file(&source, &to, &Draft::from([(segments(&source)[2].id.clone(), "Demandez.".into())]));
        let windows = [b"\xef\xbb\xbf".to_vec(), good.replace('\n', "\r\n").into_bytes()].concat();
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(read(&windows, &source, &to).unwrap().len(), 1);
        assert_eq!(read(&wide, &source, &to).unwrap().len(), 1);
    }
    let built_otherwise = markdown::write(&self::source("- Ask for help now."), &to, &Draft::new());
    assert_eq!(markdown::read(built_otherwise.as_bytes(), &source, &to), Err(ReadError::SkeletonDiffers { line: 8 }));
    let faulty = markdown::write(&source, &to, &Draft::new()).replace("help now", "[help]{lnag=x} now");
    assert!(matches!(markdown::read(faulty.as_bytes(), &source, &to), Err(ReadError::Faults(_))));
}

#[test]
fn hostile_xml_is_refused() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let good = xliff::write(&source, &to, &Draft::new());
    let declared = good.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff");
    let entity = good.replace("Ask for help now.", "&a;");
    let deep = format!("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">{}", "<a>".repeat(200_000));
    let target_deep =
        format!("<target>{}x{}</target></segment>", "<mrk id=\"m\">".repeat(5_000), "</mrk>".repeat(5_000));
    let nested = good.replace("</segment>", &target_deep);

    assert_eq!(xliff::read(declared.as_bytes(), &source, &to), Err(ReadError::Declares));
    for file in [entity, deep, nested] {
        assert!(matches!(xliff::read(file.as_bytes(), &source, &to), Err(ReadError::Malformed { .. })));
    }
}

#[test]
fn a_translators_tool_may_cut_a_unit_and_drop_its_data() {
    let source = source("Ask **for** help.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = xliff::write(&source, &to, &Draft::from([(id.clone(), "Demandez **de** l’aide.".into())]));
    let start = file.find("<originalData>").unwrap();
    let end = file.find("</originalData>").unwrap() + "</originalData>".len();
    let file = format!("{}{}", &file[..start], &file[end..]);
    let cut = file.replace(
        "Demandez <pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\" dataRefEnd=\"e1\">de</pc> l’aide.",
        "Demandez <sc id=\"1\" dataRef=\"d1\"/>de</target></segment><segment id=\"t\"><source/><target><ec startRef=\"1\" dataRef=\"e1\"/> <mrk id=\"m\">l’aide.</mrk>",
    );
    assert_ne!(cut, file);

    let draft = xliff::read(cut.as_bytes(), &source, &to).unwrap();

    assert_eq!(draft[&id], "Demandez **de** l’aide.");
}

#[test]
fn fuzzy_and_obsolete_messages_of_a_po_file_are_not_taken() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = po::write(&source, &to, &Draft::from([(id.clone(), "Demandez.".into())]));
    let context = format!("msgctxt \"{id}\"");
    let fuzzy = file.replace(&context, &format!("#, c-format, fuzzy\n{context}"));
    let obsolete = format!("{file}\n#~ msgctxt \"gone\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n");
    let wrapped = file.replace("msgstr \"Demandez.\"", "msgstr \"\"\n\"Deman\"\n\"dez.\"");

    assert_eq!(po::read(fuzzy.as_bytes(), &source, &to).unwrap(), Draft::new());
    assert_eq!(po::read(obsolete.as_bytes(), &source, &to).unwrap().len(), 1);
    assert_eq!(po::read(wrapped.as_bytes(), &source, &to).unwrap()[&id], "Demandez.");
    let line = file.lines().position(|line| line.contains("Demandez")).unwrap() + 1;
    let unended = file.replace("\"Demandez.\"", "\"Demandez.");
    assert_eq!(po::read(unended.as_bytes(), &source, &to), Err(ReadError::Malformed { line }));
}

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
    let draft =
        Draft::from_iter(segments(&old).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())));
    let made = assemble(&LIBRARY, &old, &to, &draft, &person()).unwrap();
    let new = source("Ask for help now. You have 20 days.\n\n## A heading {#new}\n\nLast words here.");

    let revision = revise(Some(&made.lock), &made.edition, &new);

    let kept: BTreeSet<&str> = revision.draft.values().map(String::as_str).collect();
    assert_eq!(
        kept,
        BTreeSet::from(["Sus derechos", "Lo que puede pedir.", "Pida ayuda ahora.", "Últimas palabras aquí."])
    );
    let why: Vec<&Why> = revision.open.iter().map(|open| &open.why).collect();
    let changed = Why::Changed { before: "You have 15 days.".into(), translated: Some("Tiene 15 días.".into()) };
    assert_eq!(why, [&changed, &Why::New]);
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
    let draft = Draft::from_iter(segments(&old).into_iter().map(|segment| (segment.id, say(&segment.text))));
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
            let lost = revision.open.iter().filter(|open| open.why == Why::Lost).count();
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
    let draft =
        Draft::from_iter(segments(&old).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())));
    let made = assemble(&LIBRARY, &old, &to, &draft, &person()).unwrap();
    let new = source("Second here now.\n\nThird here now.\n\nFourth here now.");
    let mut library = Library::default();
    let piece = crate::content::Piece {
        order: 1,
        source: new.address.lang.clone(),
        review_by: "2027-01-01".into(),
        sources: vec![],
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
