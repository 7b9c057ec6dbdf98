use super::*;
use crate::translation::exchange::{self, ReadError, Received, canonical, markdown, po, stamp, xliff};

#[test]
fn drafts_come_back_from_every_kind_of_file() {
    for (source, translation) in pairs() {
        let to = &translation.address;
        let whole = draft_of(source, translation);
        let half: DraftTexts = whole
            .iter()
            .enumerate()
            .filter(|(index, _)| index % 2 == 0)
            .map(|(_, (id, text))| (id.clone(), text.clone()))
            .collect();
        for draft in [&whole, &half, &DraftTexts::new()] {
            let same: DraftTexts = draft.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            let back: DraftTexts = xliff::read(xliff::write(source, to, draft).as_bytes(), source, to).unwrap().draft;
            let back: DraftTexts = back.iter().map(|(id, text)| (id.clone(), canonical(text, source, to))).collect();
            assert_eq!(back, same, "XLIFF, {to}");
            assert_eq!(
                po::read(po::write(source, to, draft).as_bytes(), source, to).unwrap().draft,
                *draft,
                "PO, {to}"
            );
        }
        let back = markdown::read(markdown::write(source, to, &whole).as_bytes(), source, to).unwrap().draft;
        let as_it_is = |id: &String| {
            segments(source).iter().any(|segment| {
                segment.id == *id && (segment.kept == Translatable::AsItIs || segment.markdown == whole[id])
            })
        };
        for (id, text) in &whole {
            if !as_it_is(id) {
                assert_eq!(back.get(id), Some(text), "Markdown, {to}");
            }
        }
    }
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
        let wanted = DraftTexts::from([(id.clone(), canonical(text, &source, &to))]);
        let draft = DraftTexts::from([(id.clone(), text.to_owned())]);
        let again = |draft: DraftTexts| {
            draft.into_iter().map(|(id, text)| (id, canonical(&text, &source, &to))).collect::<DraftTexts>()
        };
        assert_eq!(
            again(xliff::read(xliff::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap().draft),
            wanted,
            "{text}"
        );
        assert_eq!(
            again(po::read(po::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap().draft),
            wanted,
            "{text}"
        );
        assert_eq!(
            again(markdown::read(markdown::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap().draft),
            wanted,
            "{text}"
        );
    }
}

#[test]
fn a_file_that_belongs_elsewhere_is_refused_with_the_reason() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let other = super::source("Ask for much help now.");
    let mut elsewhere = source.clone();
    elsewhere.address.piece.piece = "another".into();
    let name = "rights/another/en.md".to_owned();
    for (file, read) in [
        (
            xliff::write as fn(&Edition, &Address, &DraftTexts) -> String,
            xliff::read as fn(&[u8], &Edition, &Address) -> Result<Received, ReadError>,
        ),
        (po::write, po::read),
    ] {
        let draft = DraftTexts::new();
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
        let good = file(&source, &to, &DraftTexts::from([(segments(&source)[2].id.clone(), "Demandez.".into())]));
        let windows = [b"\xef\xbb\xbf".to_vec(), good.replace('\n', "\r\n").into_bytes()].concat();
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(read(&windows, &source, &to).unwrap().draft.len(), 1);
        assert_eq!(read(&wide, &source, &to).unwrap().draft.len(), 1);
    }
    let built_otherwise = markdown::write(&super::source("- Ask for help now."), &to, &DraftTexts::new());
    assert_eq!(markdown::read(built_otherwise.as_bytes(), &source, &to), Err(ReadError::SkeletonDiffers { line: 8 }));
    let faulty = markdown::write(&source, &to, &DraftTexts::new()).replace("help now", "[help]{lnag=x} now");
    assert!(matches!(markdown::read(faulty.as_bytes(), &source, &to), Err(ReadError::Faults(_))));
}

#[test]
fn a_file_with_other_front_matter_is_taken_whole() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let body = "\nDemandez de l'aide maintenant.\n";
    let title = |draft: &DraftTexts| draft[&segments(&source)[0].id].clone();
    for (front, expected) in [
        (
            "---\ntitle: Formulaire #12 et vous\nsummary: Un: deux #3\nauthor: Ann\ntags: [a, b]\n---\n",
            "Formulaire #12 et vous",
        ),
        ("---\ntitle: Vos droits: un guide\nsummary: Un.\nrevised: hier\n---\n", "Vos droits: un guide"),
        ("# Vos droits\n\nUn.\n", "Vos droits"),
    ] {
        let draft = markdown::read(format!("{front}{body}").as_bytes(), &source, &to).unwrap().draft;
        assert_eq!(title(&draft), expected, "{front}");
        assert_eq!(draft.len(), 3, "{draft:?}");
    }
}

#[test]
fn hostile_xml_is_refused() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let good = xliff::write(&source, &to, &DraftTexts::new());
    let declared = good.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff");
    let entity = good.replace("Ask for help now.", "&a;");
    let deep = format!("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">{}", "<a>".repeat(200_000));
    let target_deep =
        format!("<target>{}x{}</target></segment>", "<mrk id=\"m\">".repeat(5_000), "</mrk>".repeat(5_000));
    let nested = good.replace("</segment>", &target_deep);

    assert_eq!(xliff::read(declared.as_bytes(), &source, &to), Err(ReadError::Declares));
    assert!(matches!(xliff::read(entity.as_bytes(), &source, &to), Err(ReadError::Malformed { .. })));
    for file in [deep, nested] {
        assert!(matches!(xliff::read(file.as_bytes(), &source, &to), Err(ReadError::Costly { .. })));
    }
}

#[test]
fn a_translators_tool_may_cut_a_unit_and_drop_its_data() {
    let source = source("Ask **for** help.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = xliff::write(&source, &to, &DraftTexts::from([(id.clone(), "Demandez **de** l’aide.".into())]));
    let start = file.find("<originalData>").unwrap();
    let end = file.find("</originalData>").unwrap() + "</originalData>".len();
    let file = format!("{}{}", &file[..start], &file[end..]);
    let cut = file.replace(
        "Demandez <pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\" dataRefEnd=\"e1\">de</pc> l’aide.",
        "Demandez <sc id=\"1\" dataRef=\"d1\"/>de</target></segment><segment id=\"t\"><source/><target><ec startRef=\"1\" dataRef=\"e1\"/> <mrk id=\"m\">l’aide.</mrk>",
    );
    assert_ne!(cut, file);

    let draft = xliff::read(cut.as_bytes(), &source, &to).unwrap().draft;

    assert_eq!(draft[&id], "Demandez **de** l’aide.");
}

#[test]
fn fuzzy_and_obsolete_messages_of_a_po_file_are_not_taken() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = po::write(&source, &to, &DraftTexts::from([(id.clone(), "Demandez.".into())]));
    let context = format!("msgctxt \"{id}\"");
    let fuzzy = file.replace(&context, &format!("#, c-format, fuzzy\n{context}"));
    let obsolete = format!("{file}\n#~ msgctxt \"gone\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n");
    let wrapped = file.replace("msgstr \"Demandez.\"", "msgstr \"\"\n\"Deman\"\n\"dez.\"");

    let read = |file: &str| po::read(file.as_bytes(), &source, &to).unwrap();
    assert_eq!((read(&fuzzy).draft, read(&fuzzy).unfinished), (DraftTexts::new(), vec![id.clone()]));
    assert_eq!(read(&obsolete).draft.len(), 1);
    assert_eq!(read(&wrapped).draft[&id], "Demandez.");
    let line = file.lines().position(|line| line.contains("Demandez")).unwrap() + 1;
    let unended = file.replace("\"Demandez.\"", "\"Demandez.");
    assert_eq!(po::read(unended.as_bytes(), &source, &to), Err(ReadError::Malformed { line }));
}

#[test]
fn a_file_as_weblate_writes_it_is_read_whole() {
    // Made by the library with which Weblate reads and writes PO: lines of 77 letters, a header of its own, a comment,
    // a guess with the source that it was made for, and an obsolete message.
    const FILE: &str = include_str!("weblate.po");
    let source = source(
        "Ask for help now. You need not pay for the interpreter whom the police or the court brings, even if you are \
         \"convicted\" in the end. Say **no** if you do not understand.",
    );
    let to = target(&source, "fr");
    let ids: Vec<String> = segments(&source).into_iter().map(|segment| segment.id).collect();
    let expected = [
        (0, "Vos droits"),
        (1, "Ce que vous pouvez demander."),
        (2, "Demandez de l’aide maintenant."),
        (
            3,
            "Vous n’avez pas à payer l’interprète que la police ou le tribunal fait venir, même si vous êtes \
             « condamné » à la fin : c’est \"gratuit\".",
        ),
    ];
    let expected: DraftTexts = expected.into_iter().map(|(at, text)| (ids[at].clone(), text.to_owned())).collect();
    let (header, messages) = FILE.split_once("\n\n").unwrap();
    let (messages, obsolete) = messages.split_once("#, fuzzy\n#~").unwrap();
    let obsolete_first = format!("{header}\n\n#, fuzzy\n#~{obsolete}\n{messages}");

    for file in [FILE, &obsolete_first] {
        let received = exchange::read("fr.po", file.as_bytes(), &source, &to).unwrap();

        assert_eq!(received.draft, expected);
        assert_eq!(received.unfinished, [ids[4].clone()], "a guess is named and not taken");
        assert_eq!(received.stamps.len(), 5);
        assert_eq!(received.stamps[&ids[1]], stamp(""), "it was given out empty");
    }
}

#[test]
fn struck_words_and_boxes_travel_through_every_file() {
    let source = source("- [x] Pay ~~£50~~ £60 now.");
    let to = target(&source, "fr");
    let segment = segments(&source).into_iter().find(|segment| segment.role == SegmentRole::Item).unwrap();
    assert_eq!(segment.markdown, "[x] Pay ~~£50~~ £60 now.");

    let text = "[x] Payez ~~£50~~ £60 maintenant.";
    let draft = DraftTexts::from([(segment.id.clone(), text.to_owned())]);
    let back = xliff::read(xliff::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap();
    assert_eq!(canonical(&back.draft[&segment.id], &source, &to), text, "XLIFF");
    assert_eq!(po::read(po::write(&source, &to, &draft).as_bytes(), &source, &to).unwrap().draft, draft, "PO");

    let lost = DraftTexts::from([(segment.id.clone(), "Payez ~~£50~~ £60 maintenant.".to_owned())]);
    let kinds: Vec<_> = check(&LIBRARY, &source, &to, &lost).into_iter().map(|problem| problem.kind).collect();
    assert!(kinds.iter().any(|kind| matches!(kind, QaIssueKind::CodeChanged { .. })), "{kinds:?}");
}

#[test]
fn a_text_that_a_tool_put_there_is_left_out_and_named() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = xliff::write(&source, &to, &DraftTexts::from([(id.clone(), "Demandez.".into())]));
    let old = old_xliff(&id, "<target>Demandez.</target>");
    for file in [
        file.replace("state=\"translated\"", "state=\"initial\""),
        old.replace("<target>", "<target state=\"needs-translation\">"),
        old.replace("<target>", "<target state=\"new\">"),
    ] {
        let received = xliff::read(file.as_bytes(), &source, &to).unwrap();
        assert_eq!((received.draft, received.unfinished), (DraftTexts::new(), vec![id.clone()]), "{file}");
    }
}

/// A unit of XLIFF 1.2 for a sentence.
fn old_xliff(id: &str, target: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n\
         <file original=\"messages.po\" source-language=\"en\" target-language=\"fr-FR\" datatype=\"po\"><body>\n\
         <trans-unit id=\"{id}\">\n<source>Ask for help now.</source>\n{target}\n\
         <alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>\n</body></file></xliff>"
    )
}

#[test]
fn files_of_every_version_are_read_however_they_are_laid_out() {
    let source = source("Ask for **help** now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let file = xliff::write(&source, &to, &DraftTexts::from([(id.clone(), "Demandez de l’**aide**.".into())]));
    let pretty = file
        .replace("<target>Demandez de ", "<target>\n        Demandez\n        de ")
        .replace("</target>", "\n      </target>");
    let newer = file.replace("document:2.0", "document:2.2").replace("version=\"2.0\"", "version=\"2.2\"");
    let wide: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let groups = old_xliff(&id, "<target>Demandez de l’<g id=\"1\">aide</g>.</target>");
    let halves = old_xliff(
        &id,
        "<target>Demandez de l’<bpt id=\"1\" rid=\"1\">**</bpt>aide<ept id=\"2\" rid=\"1\">**</ept>.</target>",
    );
    let marks = old_xliff(&id, "<target>Demandez de l’**aide**.</target>")
        .replace("Ask for help now.", "Ask for **help** now.");
    let renamed = marks.replace(&id, "17");

    let all = [pretty, newer, groups, halves, marks, renamed].map(String::into_bytes);
    for bytes in all.iter().chain([&wide]) {
        let received = xliff::read(bytes, &source, &to).unwrap();
        assert_eq!(received.draft[&id], "Demandez de l’**aide**.", "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_language_has_more_than_one_tag_and_a_file_more_than_one_ending() {
    let source = source("Ask for help now.");
    let id = segments(&source)[2].id.clone();
    for (lang, tags) in [
        ("fr", vec!["fr_FR", "fr-CA", "FR", "fr_FR.UTF-8"]),
        ("prs", vec!["fa-AF", "fa_AF", "prs-AF"]),
        ("zh-Hans", vec!["zh-CN", "zh_CN", "zh", "zh-Hans-CN"]),
        ("ckb", vec!["ku-Arab-IQ", "ckb-IQ", "ku_IQ"]),
        ("ps", vec!["ps_AF", "ps-PK"]),
    ] {
        let to = target(&source, lang);
        let file = po::write(&source, &to, &DraftTexts::from([(id.clone(), "x".into())]));
        for tag in tags {
            let file = file.replace(&format!("Language: {lang}\\n"), &format!("Language: {tag}\\n"));
            assert_eq!(po::read(file.as_bytes(), &source, &to).unwrap().draft.len(), 1, "{lang}: {tag}");
        }
        for tag in ["de_DE", "fa-IR", "zh-TW", "pt"] {
            let file = file.replace(&format!("Language: {lang}\\n"), &format!("Language: {tag}\\n"));
            assert_eq!(po::read(file.as_bytes(), &source, &to), Err(ReadError::OtherLanguage(tag.into())), "{lang}");
        }
    }
    let to = target(&source, "fr");
    let draft = DraftTexts::from([(id.clone(), "Demandez.".into())]);
    for (name, file) in [
        ("MY TRANSLATION.PO", po::write(&source, &to, &draft)),
        ("translation.pot", po::write(&source, &to, &draft)),
        ("translation (1).xliff.txt", xliff::write(&source, &to, &draft)),
        ("FR.MARKDOWN", markdown::write(&source, &to, &draft)),
        ("fr", markdown::write(&source, &to, &draft)),
    ] {
        assert_eq!(exchange::read(name, file.as_bytes(), &source, &to).unwrap().draft[&id], "Demandez.", "{name}");
    }
    assert_eq!(exchange::read("a.txt", b"text", &source, &to), Err(ReadError::OtherKind));
}

#[test]
fn a_file_says_what_was_written_when_it_was_given_out() {
    let source = source("Ask for help now.");
    let to = target(&source, "fr");
    let id = segments(&source)[2].id.clone();
    let draft = DraftTexts::from([(id.clone(), "Demandez.".into())]);
    for (name, file) in [("a.po", po::write(&source, &to, &draft)), ("a.xlf", xliff::write(&source, &to, &draft))] {
        let received = exchange::read(name, file.as_bytes(), &source, &to).unwrap();
        assert_eq!(received.stamps[&id], stamp("Demandez."), "{name}");
        assert_ne!(received.stamps[&id], stamp("Demande."), "{name}");
    }
}

#[test]
fn blocks_for_countries_stay_in_every_kind_of_file() {
    let source = source("::: country {in=\"PK AF\"}\nAsk for help.\n:::\n\nGo now.");
    let to = target(&source, "fr");
    let texts = ["Vos droits", "Ce que vous pouvez demander.", "Demandez de l’aide.", "Allez-y maintenant."];
    let ids = segments(&source).into_iter().map(|segment| segment.id);
    let draft: DraftTexts = ids.zip(texts.map(str::to_owned)).collect();
    assert_eq!(draft.len(), texts.len());
    let files = [
        xliff::read(xliff::write(&source, &to, &draft).as_bytes(), &source, &to),
        po::read(po::write(&source, &to, &draft).as_bytes(), &source, &to),
        markdown::read(markdown::write(&source, &to, &draft).as_bytes(), &source, &to),
    ];
    for file in files {
        let made = assemble(&LIBRARY, &source, &to, &file.unwrap().draft, &person()).unwrap();
        assert!(made.markdown.contains("::: country {in=\"PK AF\"}\nDemandez de l’aide.\n:::\n"), "{}", made.markdown);
    }
}
