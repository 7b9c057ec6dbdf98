//! Speech: clips joined, captions, chapters.

use super::*;
use crate::channels::{AbsenceReason, ArtifactInfo, FileInfo, Way, artifact_name};
use crate::content::{Address, Level, PieceName, read_edition};

/// Makes one unit of nothing of whatever is said, and keeps the words.
struct Silent(std::sync::Mutex<Vec<String>>);

impl SpeechEngine for Silent {
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
        self.0.lock().unwrap().extend(utterance.runs.iter().map(|run| run.text.clone()));
        Ok(Clip { speech_end: 1000, ..self.silence()? })
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        let (opus, mp3) = (vec![vec![0]; 6], vec![vec![0]; 5]);
        Ok(Clip { opus, mp3, samples: Clip::UNIT, speech_end: 0, lost: Vec::new() })
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

/// The captions of a text, and what is given to the voice.
fn captions(tag: &str, body: &str) -> (String, Vec<String>) {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    let library = Library::default();
    let (edition, findings) = read_edition(&library, &address, &format!("{front}{body}"), None);
    let edition = edition.unwrap_or_else(|| panic!("{findings:?}"));
    let silent = Silent(std::sync::Mutex::default());
    let spoken =
        synthesize(&edition, SoundKind::Clear, &library, &Messages::of(&address.lang), &silent).unwrap().unwrap();
    (spoken.vtt, silent.0.into_inner().unwrap())
}

#[test]
fn captions_show_a_number_as_it_is_written_while_it_is_said_digit_by_digit() {
    let (vtt, said) = captions("en", "Call [0300 000 2222](tel:03000002222) now.\n");

    assert!(vtt.contains("\nCall 0300 000 2222 now.\n"), "{vtt}");
    assert!(said.iter().any(|text| text.starts_with("Call 0 3 0 0")), "{said:?}");
}

#[test]
fn a_zero_that_nobody_dials_from_abroad_is_shown_and_not_said() {
    let (vtt, said) = captions("en", "Call [+44 (0)20 0000 1234](tel:+442000001234).\n");

    assert!(vtt.contains("\nCall +44 (0)20 0000 1234.\n"), "{vtt}");
    assert!(said.iter().any(|text| text.contains("4 4, 2 0")), "{said:?}");
}

#[test]
fn captions_keep_the_order_of_numbers_in_text_from_right_to_left() {
    for (body, expected) in [
        ("اتصل بالرقم 0300 000 2222 الآن.", "اتصل بالرقم \u{2066}0300 000 2222\u{2069} الآن."),
        ("اتصل <tel:+961 1 234 567> الآن.", "اتصل \u{2066}+961 1 234 567\u{2069} الآن."),
        ("اتصل ٠٣٠٠ ٠٠٠ ٢٢٢٢ الآن.", "اتصل \u{2066}\u{202d}٠٣٠٠ ٠٠٠ ٢٢٢٢\u{202c}\u{2069} الآن."),
        ("اتصل \u{200e}+961 1 234 567\u{200e} الآن.", "اتصل \u{200e}+961 1 234 567\u{200e} الآن."),
    ] {
        let (vtt, said) = captions("ar", body);
        assert!(vtt.contains(&format!("\n{expected}\n")), "{vtt}");
        let marks = |text: &String| text.chars().any(crate::document::direction::is_mark);
        assert!(!said.iter().any(marks), "{said:?}");
    }
}

#[test]
fn captions_show_what_is_written_while_the_voice_says_it_in_words() {
    let (vtt, said) = captions("en", "It takes 10–15 days and **€1,500**.\n");

    assert!(vtt.contains("\nIt takes 10–15 days and €1,500.\n"), "{vtt}");
    assert!(said.contains(&"It takes 10 to 15 days and 1500 euros.".to_owned()), "{said:?}");
}

#[test]
fn an_abbreviation_is_said_letter_by_letter_wherever_it_stands() {
    let long = "Convention on the Rights of Persons with Disabilities";
    let (vtt, said) = captions("en", &format!("The [CRPD]{{abbr=\"{long}\"}} binds States. The CRPD is law.\n"));

    assert!(vtt.contains("\nThe CRPD is law.\n"), "{vtt}");
    assert!(said.contains(&format!("The {long}, C R P D binds States.")), "{said:?}");
    assert!(said.contains(&"The C R P D is law.".to_owned()), "{said:?}");
}

#[test]
fn letters_are_said_one_by_one_and_words_as_words() {
    for (lang, body, line) in [
        ("en", "[UN]{abbr=\"United Nations\"}'s office.", "United Nations, U N's office."),
        ("en", "[UNICEF]{abbr=\"the fund for children\"} helps.", "the fund for children, UNICEF helps."),
        ("ar", "[IOM]{abbr=\"المنظمة الدولية للهجرة\"} هنا.", "المنظمة الدولية للهجرة, I O M هنا."),
        ("ru", "[ООН]{abbr=\"Организация\"} тут. ООН.", "Организация, О О Н тут."),
    ] {
        let (_, said) = captions(lang, body);
        assert!(said.iter().any(|text| text == line), "{line}: {said:?}");
    }
}

#[test]
fn struck_words_are_said_to_be_deleted() {
    let (vtt, said) = captions("en", "The fee is ~~£50~~ £60.\n");
    assert!(vtt.contains("\nThe fee is (deleted: £50) £60.\n"), "{vtt}");
    let spoken = "The fee is deleted: 50 pounds, end of the deleted words, 60 pounds.";
    assert!(said.iter().any(|text| text == spoken), "{said:?}");
}

#[test]
fn a_picture_is_said_by_its_name() {
    let (vtt, said) = captions("en", "Ask the 👩‍⚖️ judge.\n");
    assert!(vtt.contains("Ask the 👩‍⚖️ judge."), "{vtt}");
    assert!(said.iter().any(|text| text.contains("woman judge")), "{said:?}");
}

#[test]
fn marked_numbers_and_dates_are_said_as_what_they_are() {
    let (_, said) = captions("en", "By [3/4/2026]{date=2026-04-03}, pay [1.500]{number=1500} euros.\n");

    assert!(said.contains(&"By the 3rd of April 2026, pay 1500 euros.".to_owned()), "{said:?}");
}

#[test]
fn a_line_that_ends_inside_a_sentence_is_a_pause() {
    let (vtt, said) = captions("en", "12 Main Street\\\nLondon\n");

    assert!(vtt.contains("\n12 Main Street\nLondon\n"), "{vtt}");
    assert!(said.contains(&"12 Main Street, London".to_owned()), "{said:?}");
}

#[test]
fn captions_keep_the_lines_of_a_fence_and_of_an_address() {
    let (vtt, said) = captions("fr", "```\nRien ne t'oblige à signer.\n\nRefuse de donner ton code\n```\n");
    assert!(vtt.contains("\nRien ne t'oblige à signer.\nRefuse de donner ton code\n"), "{vtt}");
    assert!(said.iter().any(|text| text == "Rien ne t'oblige à signer. Refuse de donner ton code"), "{said:?}");

    let (vtt, said) = captions("ar", "دار النهر\\\nالشارع 5\\\nالهاتف 0300 000 2222\n");
    assert!(vtt.contains("\nدار النهر\nالشارع 5\nالهاتف \u{2066}0300 000 2222\u{2069}\n"), "{vtt}");
    assert!(said.iter().any(|text| text.starts_with("دار النهر، الشارع 5، الهاتف 0 3 0 0")), "{said:?}");
}

#[test]
fn of_two_sounds_the_natural_one_is_offered_first_and_both_with_their_files() {
    let address = Address {
        piece: PieceName { collection: "rights".to_owned(), piece: "one".to_owned() },
        lang: Lang::english(),
        level: Level::Standard,
    };
    let text = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\nThree.\n";
    let edition = read_edition(&Library::default(), &address, text, None).0.unwrap();
    let maker = CHANNEL.maker.unwrap();
    let info = |variant: Option<&'static str>| ArtifactInfo {
        name: artifact_name(ID, variant),
        files: maker.ends(variant).into_iter().map(|end| (end, FileInfo::default())).collect(),
        ..ArtifactInfo::default()
    };
    let ways = |made: &[ArtifactInfo]| {
        let ways = maker.ways(&edition, made, AbsenceReason::NotMade, &Messages::of(&Lang::english()));
        let href = |way| if let Way::File(file) = way { file.href } else { panic!("{way:?}") };
        ways.into_iter().map(href).collect::<Vec<_>>()
    };

    let clear = ["one.en.opus", "one.en.mp3", "one.en.vtt"];
    let natural = ["one.en.natural.opus", "one.en.natural.mp3", "one.en.natural.vtt"];
    assert_eq!(ways(&[info(None)]), clear);
    assert_eq!(ways(&[info(None), info(Some(NATURAL))]), [natural, clear].concat());
    assert!(!maker.adds(&Lang::english()), "this process has no natural voice");
}
