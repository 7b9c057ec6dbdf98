//! Each channel's files, read back: whole they are proven, and against an edition that says more, or the same in another
//! order, they are not.

use super::super::artifact::no_site;
use super::*;
use crate::channels::layout::LocalPrint;
use crate::channels::{AbsenceReason, Clip, Context, SpeechEngine, SpeechError, Utterance, makers};
use crate::content::{Address, Level, Library, PieceName, read_edition};
use crate::l10n::Messages;

/// Speaks 120 ms of nothing, in frames that are none but by their headers.
struct Silent;

impl SpeechEngine for Silent {
    fn synthesize(&self, _utterance: &Utterance) -> Result<Clip, SpeechError> {
        Ok(Clip { speech_end: 1000, ..self.silence()? })
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        let mut frame = vec![0; 144];
        frame[..4].copy_from_slice(&[0xff, 0xf3, 0x64, 0xc0]);
        let (opus, mp3) = (vec![vec![0; 3]; 6], vec![frame; 5]);
        Ok(Clip { opus, mp3, samples: Clip::UNIT, speech_end: 0, lost: Vec::new() })
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

fn edition(tag: &str, body: &str) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    let (edition, findings) = read_edition(&Library::default(), &address, &format!("{front}{body}"), None);
    edition.unwrap_or_else(|| panic!("{findings:?}"))
}

const BODIES: [(&str, &str, &str); 3] = [
    ("en", "Ask for **help**[^1] now. Wait for [Liberté]{lang=fr}.", "Go home."),
    ("bn", "সাহায্য চান। উত্তরের জন্য অপেক্ষা করুন।", "বাড়ি যান।"),
    ("ar", "اطلب المساعدة الآن. اتصل بالرقم 0300 000 2222 غدا.", "اذهب إلى البيت."),
];

/// The artifacts of every channel, each with what it was made by.
fn made(edition: &Edition) -> Vec<(&'static Channel, &'static dyn Maker, Artifact)> {
    let words = Messages::of(&edition.address.lang);
    let (library, site) = (Library::default(), no_site());
    let context = Context {
        library: &library,
        words: &words,
        speech: &Silent,
        print: &LocalPrint,
        base: None,
        site: &site,
        others: &[],
        by_people: &[],
        missing: AbsenceReason::NotMade,
        key: "",
    };
    makers()
        .map(|(id, maker)| {
            let variant = maker.variants().into_iter().find(|variant| variant.is_default).map(|variant| variant.name);
            let artifact = maker.make(edition, variant, &context);
            (crate::channels::channel(id), maker, artifact.unwrap_or_else(|error| panic!("{id}: {error}")))
        })
        .collect()
}

#[test]
fn what_every_channel_makes_is_proven_from_its_files() {
    for (tag, first, second) in BODIES {
        let note = if first.contains("[^1]") { "\n\n[^1]: A note." } else { "" };
        let edition = edition(tag, &format!("## First {{#first}}\n\n{first}\n\n- {second}\n{note}\n"));
        for (row, maker, artifact) in made(&edition) {
            let proven = complete(&edition, &artifact, (row, maker), None);
            assert!(proven.is_ok(), "{tag}, {}: {proven:?} {:?}", row.id, maker.extract(&artifact.files));
        }
    }
}

#[test]
fn footnotes_of_footnotes_vowelled_arabic_and_words_without_a_voice_are_not_taken_for_missing() {
    let nested =
        "Ask for help.[^b] Go home.[^a]\n\n[^a]: Note A.\n[^b]: Note B[^c] is longer.\n[^c]: Note C is last.\n";
    let vowelled = "لِلشَّعْبِ الحَقُّ في المُحاكَمَةِ العَادِلَة.\n";
    let voiceless = "Say: [پێویستم بە وەرگێڕە.]{lang=ckb}\n\n[پێویستم بە وەرگێڕە.]{lang=ckb}\n";
    for (tag, body) in [("en", nested), ("ar", vowelled), ("en", voiceless)] {
        let edition = edition(tag, &format!("## First {{#first}}\n\n{body}"));
        for (row, maker, artifact) in made(&edition) {
            let proven = complete(&edition, &artifact, (row, maker), None);
            assert!(proven.is_ok(), "{tag}, {}: {proven:?}", row.id);
        }
    }
}

#[test]
fn a_picture_whose_words_are_several_sentences_is_proven_on_the_page() {
    let mut edition = edition("en", "## First {#first}\n\nAsk for help.\n\nGo home.\n");
    let [first, second] = [2, 3].map(|block| edition.document.blocks.get(block - 1).cloned());
    let prose = |block| match block {
        Some(crate::document::Block::Paragraph(prose)) => prose,
        other => panic!("{other:?}"),
    };
    let alt = [prose(first), prose(second)].concat();
    let picture = crate::document::Picture {
        name: "dot.png".to_owned(),
        format: crate::document::PictureFormat::Png,
        width: 1,
        height: 1,
        bytes: Vec::new().into(),
    };
    edition.document.change(|document| {
        document.blocks.truncate(1);
        document.blocks.push(crate::document::Block::Figure(crate::document::Figure {
            picture,
            alt: crate::document::Alt::Text(alt),
            caption: Vec::new(),
            description: Vec::new(),
            place: crate::document::SourceLocation::default(),
        }));
    });
    let words = Messages::of(&edition.address.lang);
    let (library, site) = (Library::default(), no_site());
    let context = Context {
        library: &library,
        words: &words,
        speech: &Silent,
        print: &LocalPrint,
        base: None,
        site: &site,
        others: &[],
        by_people: &[],
        missing: AbsenceReason::NotMade,
        key: "",
    };
    let row = crate::channels::channel(crate::channels::page::ID);
    let maker = row.maker.unwrap();
    let artifact = maker.make(&edition, None, &context).unwrap();

    let proven = complete(&edition, &artifact, (row, maker), None);

    assert!(proven.is_ok(), "{proven:?}");
}

#[test]
fn a_sentence_that_the_files_do_not_say_is_missing() {
    for (tag, first, second) in BODIES {
        let first = first.replace("[^1]", "");
        let whole = edition(tag, &format!("## First {{#first}}\n\n{first}\n\n{second}\n"));
        let part = edition(tag, &format!("## First {{#first}}\n\n{first}\n"));
        for (row, maker, artifact) in made(&part) {
            // Whatever the maker believes: every sentence has a place.
            let place = artifact.places.values().next_back().cloned().unwrap();
            let mut claimed = artifact.clone();
            for sentence in whole.document.sentences() {
                claimed.places.entry(sentence.id.clone()).or_insert_with(|| place.clone());
            }
            let proven = complete(&whole, &claimed, (row, maker), None);
            let missing = matches!(&proven, Err(BuildError::SentenceMissing { sentence, .. }) if sentence == second);
            assert!(missing, "{tag}, {}: {proven:?}", row.id);
        }
    }
}

#[test]
fn sentences_in_another_order_are_not_proven() {
    let there = edition("en", "## First {#first}\n\nAsk for help.\n\nGo home.\n");
    let wanted = edition("en", "## First {#first}\n\nGo home.\n\nAsk for help.\n");
    for (row, maker, artifact) in made(&there) {
        assert!(complete(&wanted, &artifact, (row, maker), None).is_err(), "{}", row.id);
    }
}

#[test]
fn right_to_left_print_that_says_a_word_less_or_in_another_order_is_not_proven() {
    let there = edition("ar", "## First {#first}\n\nاطلب المساعدة من المحكمة الآن. اذهب إلى البيت.\n");
    let others = [
        "اطلب المساعدة من المحكمة الآن مرة أخرى. اذهب إلى البيت.",
        "اطلب المحكمة من المساعدة الآن. اذهب إلى البيت.",
        "اذهب إلى البيت. اطلب المساعدة من المحكمة الآن.",
    ];
    for (row, maker, artifact) in made(&there).into_iter().filter(|(row, ..)| row.id == crate::channels::print::ID) {
        let proven = |edition: &Edition, artifact: &Artifact| complete(edition, artifact, (row, maker), None).is_ok();
        assert!(proven(&there, &artifact));
        for other in others {
            let other = edition("ar", &format!("## First {{#first}}\n\n{other}\n"));
            let mut claimed = artifact.clone();
            let place = artifact.places.values().next().cloned().unwrap();
            for sentence in other.document.sentences() {
                claimed.places.entry(sentence.id.clone()).or_insert_with(|| place.clone());
            }
            assert!(!proven(&other, &claimed), "{:?}", other.document.sentences());
        }
        // What says of itself that it is not in order is looked for word by word.
        let other = edition("ar", "## First {#first}\n\nاطلب المحكمة من المساعدة الآن. اذهب إلى البيت.\n");
        let mut claimed = artifact.clone();
        for sentence in other.document.sentences() {
            let place = artifact.places.values().next().cloned().unwrap();
            claimed.places.entry(sentence.id.clone()).or_insert(place);
        }
        claimed.remarks.push(crate::channels::Remark {
            rule: UNORDERED.to_owned(),
            message: String::new(),
            help: String::new(),
            place: crate::document::SourceLocation::default(),
        });
        assert!(proven(&other, &claimed));
    }
}

#[test]
fn a_sound_that_is_shorter_than_it_is_said_to_be_is_not_proven() {
    let edition = edition("en", "## First {#first}\n\nAsk for help.\n");
    let (row, maker, mut artifact) =
        made(&edition).into_iter().find(|(row, ..)| row.id == crate::channels::audio::ID).unwrap();
    let mp3 = artifact.files.get_mut("mp3").unwrap();
    mp3.truncate(mp3.len() - 144);

    assert!(matches!(complete(&edition, &artifact, (row, maker), None), Err(BuildError::Channel { .. })));
}
