mod exchange;
mod memory;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use super::*;
use crate::content::{Address, Edition, Level, Library, PieceName, Wording, load, made_from};

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("content")], "2026-11-24").0);

/// Every source with each of its translations.
fn pairs() -> Vec<(&'static Edition, &'static Edition)> {
    let translations = LIBRARY.editions.values().filter_map(|edition| {
        let piece = &LIBRARY.pieces[&edition.address.piece];
        let source = LIBRARY.editions.get(&edition.address.with(&piece.source, edition.address.level))?;
        (edition.address.lang != piece.source).then_some((source, edition))
    });
    translations.collect()
}

fn person() -> DraftFrontMatter {
    DraftFrontMatter { revised: "2026-11-24".into(), wording: Wording::Person }
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

/// Returns the kinds of issues in the translation of one sentence.
fn kinds(sentence: &str, lang: &str, translation: &str) -> Vec<QaIssueKind> {
    let source = source(sentence);
    let segment = segments(&source).into_iter().find(|segment| segment.role == SegmentRole::Text).unwrap();
    let draft = DraftTexts::from([(segment.id.clone(), translation.to_owned())]);
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
fn no_translation_of_the_repository_is_asked_about() {
    for (source, translation) in pairs() {
        let problems = check(&LIBRARY, source, &translation.address, &draft_of(source, translation));
        let asked: Vec<_> = problems
            .into_iter()
            .filter(|problem| {
                matches!(
                    problem.kind,
                    QaIssueKind::NumbersDiffer { .. }
                        | QaIssueKind::LanguageImplausible { .. }
                        | QaIssueKind::BreakLost
                )
            })
            .collect();
        assert_eq!(asked, [], "{}", translation.address);
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
        ("fr", "Vous avez 50 jours et 1 200 dollars jusqu’au 24 novembre 2026.", "15 days", "50 jours"),
        ("ar", "لديك ١٦ يومًا و١٬٢٠٠ دولار حتى ٢٤ نوفمبر ٢٠٢٦.", "15 days", "16 يوما"),
        ("bn", "২৪ নভেম্বর ২০২৬ পর্যন্ত আপনার ১৫ দিন এবং ১২,০০০ ডলার আছে।", "1,200 dollars", "12,000 ডলার"),
        ("zh-Hans", "在2027年11月24日之前，您有15天和1200美元。", "24 November 2026", "2027年11月24日"),
    ] {
        let found = kinds(source, lang, bad);
        let QaIssueKind::NumbersDiffer { missing: gone, added: new } = &found[0] else { panic!("{lang}: {found:?}") };
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
            QaIssueKind::PhoneChanged { missing: missing("+00000"), added: added("+00001") },
        ),
        (
            "Write to <a@b.example> now.",
            "Écrivez à <c@b.example>.",
            QaIssueKind::EmailChanged { missing: missing("a@b.example"), added: added("c@b.example") },
        ),
        (
            "See [the law](https://example.org/a).",
            "Voyez [la loi](https://example.org/b).",
            QaIssueKind::LinkChanged {
                missing: missing("https://example.org/a"),
                added: added("https://example.org/b"),
            },
        ),
        (
            "Ask by [24 May 2026]{date=2026-05-24}.",
            "Demandez avant le [24 mai 2027]{date=2027-05-24}.",
            QaIssueKind::DateChanged { missing: missing("2026-05-24"), added: added("2027-05-24") },
        ),
        (
            "Ask by [24 May 2026]{date=2026-05-24}.",
            "Demandez avant le [25 mai 2026]{date=2026-05-24}.",
            QaIssueKind::DateChanged { missing: missing("2026-05-24"), added: added("25 mai 2026") },
        ),
        (
            "Send `HELP` to us.",
            "Envoyez-nous `AIDE`.",
            QaIssueKind::CodeChanged { missing: missing("HELP"), added: added("AIDE") },
        ),
        (
            "It costs [1,200]{number=1200} at most.",
            "Cela coûte [12 000]{number=12000} au plus.",
            QaIssueKind::NumbersDiffer { missing: missing("1200"), added: added("12000") },
        ),
        ("Ask for help now.", "Demandez **de l’aide.", QaIssueKind::MarkupBroken { mark: '*' }),
        ("Ask for help now.", "Demandez [de l’aide.", QaIssueKind::MarkupBroken { mark: '[' }),
        ("Ask for help now.", "Demandez\u{202e} de l’aide.", QaIssueKind::ControlCharacter { code: 0x202e }),
        ("Ask for help now.", "Demandez de l’e\u{301}coute.", QaIssueKind::Composed),
        ("Ask for help now.", "  \n", QaIssueKind::Empty),
        ("Ask for help now.", "^", QaIssueKind::JoinedToNothing),
        ("Ask for help now.", "Ask for help now.", QaIssueKind::SameAsSource),
        (
            "Ask for help now.",
            "اطلب المساعدة الآن من فضلك.",
            QaIssueKind::ScriptImplausible { expected: "Latn".into(), found: "Arab".into() },
        ),
    ];
    for (source, translation, kind) in cases {
        assert_eq!(kinds(source, "fr", translation), [kind], "{translation}");
    }
    let unknown = kinds("Ask for help now.", "fr", "Demandez [de l’aide]{lnag=fr}.");
    assert!(
        matches!(&unknown[..], [QaIssueKind::MarkupUnknown(finding)] if finding.rule == "span-unknown"),
        "{unknown:?}"
    );
    let notes = kinds("Ask for help.[^1]\n\n[^1]: A note.", "fr", "Demandez de l’aide.");
    assert_eq!(notes, [QaIssueKind::FootnotesDiffer { source: vec![1], translation: vec![] }]);
}

#[test]
fn of_a_sentence_full_of_wrong_marks_twenty_are_told() {
    let told = |marks: usize| {
        let found = kinds("Ask for help.", "fr", &"[a]{x=y} ".repeat(marks));
        found.iter().filter(|kind| matches!(kind, QaIssueKind::MarkupUnknown(_))).count()
    };
    assert_eq!([told(3), told(20), told(400)], [3, 20, 20]);
}

#[test]
fn a_date_in_another_calendar_is_compared_with_the_date() {
    let source = "Ask by [24 May 2026]{date=2026-05-24}.";

    let right = kinds(source, "fa", "تا [۳ خرداد ۱۴۰۵]{date=2026-05-24} بپرسید.");
    let wrong = kinds(source, "fa", "تا [۴ خرداد ۱۴۰۵]{date=2026-05-24} بپرسید.");
    let unknown = kinds(source, "th", "ถามก่อน [24 พฤษภาคม 2569]{date=2026-05-24}");

    assert_eq!(right, []);
    assert_eq!(
        wrong,
        [QaIssueKind::DateChanged { missing: vec!["2026-05-24".into()], added: vec!["۴ خرداد ۱۴۰۵".into()] }]
    );
    assert_eq!(unknown, [QaIssueKind::DateUnchecked { shown: "24 พฤษภาคม 2569".into(), iso: "2026-05-24".into() }]);
}

#[test]
fn what_says_the_same_in_other_figures_is_no_problem() {
    for (source, lang, translation) in [
        ("The office is open from 9 a.m. to 5 p.m.", "fr", "Le bureau est ouvert de 9 h à 17 h."),
        ("Call <tel:+442079460958> now.", "fr", "Appelez le [020 79 46 09 58](tel:+442079460958)."),
        ("It costs [1,500.50]{number=1500.50} now.", "fr", "Cela coûte 1 500,50 maintenant."),
        ("Ask by 24 November 2026.", "prs", "تا ۳ قوس ۱۴۰۵ بپرسید."),
    ] {
        assert_eq!(kinds(source, lang, translation), [], "{translation}");
    }
}

#[test]
fn a_difference_that_may_be_right_is_a_warning_and_one_that_is_certain_an_error() {
    let weight = |sentence: &str, translation: &str| {
        let source = source(sentence);
        let segment = segments(&source).into_iter().find(|segment| segment.role == SegmentRole::Text).unwrap();
        let draft = DraftTexts::from([(segment.id.clone(), translation.to_owned())]);
        let problems = check(&LIBRARY, &source, &target(&source, "fr"), &draft);
        problems.into_iter().filter(|problem| problem.segment.as_ref() == Some(&segment.id)).map(|it| it.weight).max()
    };
    for (source, translation) in [
        ("Size: 10 ft.", "Taille : 3 m."),
        ("Call 999 now.", "Appelez le <tel:999>."),
        ("Riverside House\\\n5 River Road", "Riverside House, 5 River Road"),
        ("Ask the police.", "اطلب المساعدة الآن من فضلك."),
    ] {
        assert_eq!(weight(source, translation), Some(QaSeverity::Warning), "{translation}");
    }
    for (source, translation) in [
        ("Call <tel:+442079460958> now.", "Appelez le <tel:+442079460959>."),
        ("It costs [1,200]{number=1200}.", "Cela coûte [1 300]{number=1300}."),
    ] {
        assert_eq!(weight(source, translation), Some(QaSeverity::Error), "{translation}");
    }
}

#[test]
fn words_in_the_wrong_language_are_a_warning_for_the_whole() {
    let source = source("Ask for help.");
    let draft = DraftTexts::from_iter(segments(&source).into_iter().map(|segment| {
        (segment.id, "Vous avez le droit de demander un interprète pendant tout le procès.".to_owned())
    }));

    let problems = check(&LIBRARY, &source, &target(&source, "es"), &draft);

    let whole: Vec<_> =
        problems.iter().filter(|problem| matches!(problem.kind, QaIssueKind::LanguageImplausible { .. })).collect();
    assert_eq!(whole.len(), 1);
    assert_eq!((&whole[0].segment, whole[0].weight), (&None, QaSeverity::Warning));
    assert_eq!(whole[0].kind, QaIssueKind::LanguageImplausible { found: "fra".into() });
}

#[test]
fn a_sentence_in_another_language_of_the_same_script_is_told() {
    let source = "You have the right to ask the police for help.";
    for (lang, translation, found) in [
        ("ps", "شما حق دارید که از پولیس بخواهید به شما کمک کند.", "prs"),
        ("prs", "تاسو حق لرئ چې له پولیسو وغواړئ مرسته درسره وکړي.", "ps"),
        ("ur", "لك الحق في أن تطلب من الشرطة أن تساعدك.", "ar"),
        ("fr", "You have the right to ask for help from the police.", "en"),
    ] {
        assert_eq!(
            kinds(source, lang, translation),
            [QaIssueKind::LanguageImplausible { found: found.into() }],
            "{lang}"
        );
    }
    assert_eq!(kinds(source, "ps", "تاسو حق لرئ چې له پولیسو وغواړئ مرسته درسره وکړي."), []);
}

#[test]
fn sentences_may_be_said_as_one_or_as_several_and_their_facts_are_counted_together() {
    let source = source("You have 15 days. Ask a lawyer within 3 of them.");
    let to = target(&source, "fr");
    let ids: Vec<String> = segments(&source).into_iter().map(|segment| segment.id).collect();
    let draft = |one: &str, two: &str| {
        DraftTexts::from([
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
    assert_eq!(wrong[0].kind, QaIssueKind::NumbersDiffer { missing: vec!["3".into()], added: vec![] });
    assert_eq!(several.edition.document.sentences().len(), 6);
    let again = draft_of(&source, &joined.edition);
    assert_eq!(again, draft("Vous avez 15 jours, dont 3 pour demander un avocat.", JOINED));
}

#[test]
fn a_term_that_the_glossary_lacks_loses_its_mark_and_is_named() {
    let source = source("Ask for [legal aid]{term=legal-aid} now.");
    let to = target(&source, "bn");
    let texts = ["আপনার অধিকার", "আপনি কী চাইতে পারেন।", "এখন [আইনি সহায়তা]{term=legal-aid} চান।"];
    let draft = DraftTexts::from_iter(
        segments(&source).into_iter().zip(texts).map(|(segment, text)| (segment.id, text.to_owned())),
    );

    let assembled = assemble(&LIBRARY, &source, &to, &draft, &person()).unwrap();

    assert!(assembled.markdown.contains("এখন আইনি সহায়তা চান।"), "{}", assembled.markdown);
    assert!(
        assembled
            .warnings
            .iter()
            .any(|problem| problem.kind == QaIssueKind::TermUnexplained { key: "legal-aid".into() })
    );
}

#[test]
fn words_between_the_numbers_of_a_contact_are_translated_and_the_numbers_stay() {
    let source = source("::: contact\nname: A Name\nphone: 112 or 999\nphone: 0300 000 2222\n:::");
    let to = target(&source, "es");
    let mut draft = DraftTexts::new();
    for segment in segments(&source) {
        let text = match segment.role.name().as_str() {
            "contact-phone" if segment.text == "112 or 999" => "<tel:112> o <tel:999>",
            "contact-phone" => {
                assert_eq!(segment.kept, Translatable::AsItIs);
                continue;
            }
            "contact-name" => "Un nombre",
            "title" => "Sus derechos",
            _ => "Lo que usted puede pedir.",
        };
        draft.insert(segment.id, text.to_owned());
    }

    let assembled = assemble(&LIBRARY, &source, &to, &draft, &person()).unwrap();

    let lines = "name: Un nombre\nphone: 112 o 999\nphone: 0300 000 2222\n";
    assert!(assembled.markdown.contains(lines), "{}", assembled.markdown);
}

#[test]
fn what_stays_open_stops_a_draft_and_what_never_changes_need_not_be_written() {
    let source = source(
        "Ask now.\n\n::: contact {example}\nname: A Name\nphone: +00 1\nemail: a@b.example\n:::\n\n```\ncopy me\n```",
    );
    let to = target(&source, "zh-Hans");
    let words =
        [("title", "您的权利"), ("summary", "您可以要求什么。"), ("text", "现在就问。"), ("contact-name", "示例名称")];
    let mut draft = DraftTexts::new();
    for segment in segments(&source) {
        let text = words.iter().find(|(role, _)| *role == segment.role.name());
        assert_eq!(text.is_some(), segment.kept == Translatable::Translate, "{segment:?}");
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
    assert_eq!(open.iter().map(|problem| &problem.kind).collect::<Vec<_>>(), [&QaIssueKind::Empty]);
}
