//! Words in capitals as people write them.

use crate::content::lenient::tests::{FRONT, TODAY, piece};
use crate::content::load;

/// Returns the findings of the rules about capitals in a text.
fn found(lang: &str, body: &str) -> Vec<(&'static str, String)> {
    let dir = piece(lang, &format!("{FRONT}{body}\n"));
    let findings = load(&[dir.path()], TODAY).1.findings;
    let ours = findings.into_iter().filter(|finding| matches!(finding.rule, "all-caps" | "abbreviation-undefined"));
    ours.map(|finding| (finding.rule, finding.message)).collect()
}

#[test]
fn words_for_weight_codes_units_and_numerals_are_no_abbreviations() {
    let cases = [
        ("en", "You must NOT sign. You MUST ask. DON'T pay. It is FREE. STOP. IMPORTANT: call NOW."),
        ("en", "Say NO. WARNING! Ask BEFORE you sign AND AFTER."),
        ("en", "## YOUR RIGHTS AT HOME\n\nText.\n\n## NOT NOW\n\nText."),
        ("en", "Write to SW1A 1AA, BT1 5GS, EC1A 1BB or K1A 0B1."),
        ("en", "Fill in I-589, DS-160, N-400 and Form G28. Take the A40 to gate B2."),
        ("en", "See Part XIV, Title VII, chapter MCMXC and World War II."),
        ("en", "It weighs 5 KG, is 10 KM away, costs 40 EUR or 50 USD, and opens at 9 AM, 10:00 CET."),
        ("en", "People in the UK, the USA, the UAE and the EU."),
        ("en", "The legal aid board (LAB) helps. Ask LAB. The IOM (International Organization for Migration) too."),
        ("en", "The board (of the town (LAB)) and the UNHX (an office (of refugees)) help. Ask the LAB or the UNHX."),
        (
            "en",
            "Go to WWW.COURT.GOV or write `ABC`. The [ONU]{lang=fr} and [UN]{abbr=\"United Nations\"}. UN's office.",
        ),
        ("fr", "Ne signez PAS. C'est GRATUIT. JAMAIS sans avocat. Art. XII. 12 KM. 75001 PARIS."),
        ("es", "NO firme NADA. SOLO hable con un abogado. En EE. UU. y en EEUU. Sección IV."),
        ("de", "NICHT unterschreiben. Sie haben KEINE Pflicht. NUR mit Anwalt. Kapitel VI. 10 EUR."),
        ("ru", "НЕ подписывайте. ТОЛЬКО с адвокатом. В США и РФ. Часть III."),
        ("pt", "NÃO assine. NUNCA sem advogado. Capítulo IX."),
        ("it", "NON firmare. MAI senza avvocato."),
    ];
    for (lang, body) in cases {
        assert_eq!(found(lang, body), [], "{lang}: {body}");
    }
}

#[test]
fn an_abbreviation_is_named_once_an_edition() {
    let found = found("en", "The OSCE watches. OSCE again.\n\nThe OSCE and the UNHCR.");

    let undefined = "abbreviation-undefined";
    let message = |word: &str| format!("`{word}` is not explained");
    assert_eq!(found, [(undefined, message("OSCE")), (undefined, message("UNHCR"))]);
}

#[test]
fn whole_sentences_in_capitals_are_shouted_and_lists_of_abbreviations_are_not() {
    let rules = |body: &str| found("en", body).into_iter().map(|(rule, _)| rule).collect::<Vec<_>>();
    assert_eq!(rules("PLEASE READ THIS FIRST."), ["all-caps"]);
    assert_eq!(rules("Do this: ASK FOR A LAWYER now."), ["all-caps"]);
    assert_eq!(rules("The BBC, the CNN and the NHK."), ["abbreviation-undefined"; 3]);
}

#[test]
fn marks_of_direction_are_no_error_and_what_hides_is() {
    let rules = |lang: &str, body: &str| {
        let dir = piece(lang, &format!("{FRONT}{body}\n"));
        let findings = load(&[dir.path()], TODAY).1.findings.into_iter();
        let ours = findings.filter(|finding| finding.rule == "control-character");
        ours.map(|finding| format!("{} {}", finding.severity.word(), finding.help)).collect::<Vec<_>>()
    };
    for kept in
        ["\u{200e}+961 1 234\u{200e}", "\u{200f}(a)", "\u{61c}5-3", "\u{2067}x\u{2069}", "می\u{200c}شود", "ක\u{200d}ෂ"]
    {
        assert_eq!(rules("ar", &format!("اتصل {kept} الآن.")), Vec::<String>::new(), "{kept:?}");
    }
    assert_eq!(rules("km", "ខ្ញុំ\u{200b}ចង់."), Vec::<String>::new());
    let open = rules("ar", "اتصل \u{2066}123 الآن.");
    assert!(open.len() == 1 && open[0].starts_with("warning close it with U+2069"), "{open:?}");
    for hidden in ["\u{200b}", "\u{ad}", "\u{feff}", "\u{202e}", "\u{2060}", "\u{fffd}", "\u{e000}"] {
        let found = rules("en", &format!("Hid{hidden}den."));
        assert!(found.len() == 1 && found[0].starts_with("error "), "{hidden:?}: {found:?}");
    }
}
