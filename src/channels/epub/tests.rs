//! Books from Markdown to bytes and back.

use super::channel::CHANNEL;
use super::xml::XmlTree;
use super::{Archive, Book, read, text_of};
use crate::channels::layout::LocalPrint;
use crate::channels::page::{Delivery, Interfaces, Proofs, Search, Site};
use crate::channels::{
    AbsenceReason, Artifact, Clip, Context, MakeError, Maker, SpeechEngine, SpeechError, Utterance, Way, Whereabouts,
};
use crate::content::{Address, Edition, Glossary, GlossaryEntry, Level, Library, PieceName, read_edition};
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

fn maker() -> &'static dyn Maker {
    CHANNEL.maker.unwrap()
}

fn library() -> Library {
    let mut library = Library::default();
    let court =
        GlossaryEntry { term: "court".to_owned(), explanation: "Where judges decide.".to_owned(), spoken: None };
    let glossary = Glossary { terms: [("court".to_owned(), court)].into(), ..Glossary::default() };
    library.glossaries.insert("en".parse().unwrap(), glossary);
    library
}

fn edition(tag: &str, translation: &str, body: &str) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let front = format!("---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: {translation}\n---\n\n");
    let (edition, findings) = read_edition(&library(), &address, &format!("{front}{body}"), None);
    edition.unwrap_or_else(|| panic!("{findings:?}"))
}

fn made(edition: &Edition, variant: &'static str) -> Result<Artifact, MakeError> {
    let words = Messages::of(&edition.address.lang);
    let site = Site {
        style: String::new(),
        base: None,
        version: String::new(),
        delivery: Delivery::Files,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: Interfaces::OfTexts,
        proofs: Proofs::Nowhere,
    };
    let context = Context {
        library: &library(),
        words: &words,
        speech: &Silent,
        print: &LocalPrint,
        base: Some("https://rights.example/"),
        site: &site,
        others: &[],
        by_people: &[],
        missing: AbsenceReason::NotMade,
        key: "",
    };
    maker().make(edition, Some(variant), &context)
}

/// A book and the artifact that it was read from.
fn book(edition: &Edition, variant: &'static str) -> (Book, Artifact) {
    let artifact = made(edition, variant).unwrap();
    let bytes = artifact.files.values().next().unwrap();
    (read(bytes).unwrap(), artifact)
}

fn file(book: &Book, name: &str) -> String {
    String::from_utf8(book.archive.files[&format!("EPUB/{name}")].clone()).unwrap()
}

const BODY: &str = "## Steps {#first}\n\nAsk the [court]{term=court}. So does [Liberté]{lang=fr}.[^1]\n\n### More {#more}\n\nCall <tel:+00-000-0000> & wait.\n\n\
                    ## End {#end}\n\nSee [the steps](#first) & [the law](https://law.example/a).\n\n[^1]: A letter.\n";

#[test]
fn every_sentence_is_in_its_element_in_order() {
    let edition = edition("en", "original", BODY);
    let (book, artifact) = book(&edition, "text");

    let parts = book.extract().parts;
    let mut last = 0;
    for sentence in edition.document.sentences() {
        let place = parts.iter().position(|part| part.anchor == Some(sentence.id.anchor())).unwrap();
        assert!(place >= last, "{}", sentence.text());
        assert_eq!(parts[place].text, sentence.text());
        assert_eq!(artifact.places[&sentence.id], Whereabouts::Element(sentence.id.anchor()));
        last = place;
    }
    let text = file(&book, "text.xhtml");
    assert!(text.contains("<a href=\"#word-1\" epub:type=\"glossref\" role=\"doc-glossref\">court</a>"), "{text}");
    assert!(text.contains("<dt id=\"word-1\" epub:type=\"glossterm\"><dfn>court</dfn></dt>"), "{text}");
    assert!(text.contains("<span lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\">Liberté</span>"), "{text}");
    assert!(text.contains("<a href=\"tel:+000000000\"><bdi dir=\"ltr\">+00-000-0000</bdi></a> &amp; wait."), "{text}");
    assert!(
        text.contains("<a id=\"mark-1\" href=\"#note-1\" epub:type=\"noteref\" role=\"doc-noteref\">1</a>"),
        "{text}"
    );
    assert!(text.contains("<aside id=\"note-1\" epub:type=\"footnote\" role=\"doc-footnote\">"), "{text}");
}

#[test]
fn the_table_of_contents_has_lists_in_lists() {
    let (book, _) = book(&edition("en", "original", BODY), "text");

    let nav = file(&book, "nav.xhtml");
    let link = |id: &str, words: &str| format!("<li><a href=\"text.xhtml#{id}\">{words}</a>");
    let (first, more, end) = (link("section-first", "Steps"), link("section-more", "More"), link("section-end", "End"));
    assert!(
        nav.contains(&format!("<ol>{}<ol>{first}<ol>{more}</li></ol></li>{end}</li>", link("title", "One"))),
        "{nav}"
    );
    assert!(nav.contains("</li></ol></li></ol></nav>"), "{nav}");
}

#[test]
fn a_book_from_right_to_left_says_so_wherever_readers_look() {
    let (book, _) =
        book(&edition("prs", "machine", "## نخست {#first}\n\nبپرسید 0300 000 2222 و [Liberté]{lang=fr}.\n"), "text");

    let (package, text) = (file(&book, "package.opf"), file(&book, "text.xhtml"));
    assert!(package.contains("<dc:language>fa-AF</dc:language>"), "{package}");
    assert!(package.contains("<spine page-progression-direction=\"rtl\">"), "{package}");
    assert!(text.contains(" lang=\"fa-AF\" xml:lang=\"fa-AF\" dir=\"rtl\">"), "{text}");
    assert!(text.contains("<bdi dir=\"ltr\">0300 000 2222</bdi>"), "{text}");
    assert!(text.contains("<span lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\">"), "{text}");
    assert!(text.contains("<div class=\"notice\" id=\"notices\">"), "{text}");
    assert!(book.archive.files.contains_key("EPUB/NotoNaskhArabic-Regular.ttf"));
    assert!(file(&book, "style.css").contains("@font-face"));
}

#[test]
fn equal_editions_give_equal_bytes_and_the_first_file_tells_the_type() {
    let edition = edition("en", "original", BODY);
    let one = made(&edition, "sound").unwrap();

    assert_eq!(one, made(&edition, "sound").unwrap());
    let bytes = &one.files["sound.epub"];
    assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip");
    let archive = Archive::read(bytes).unwrap();
    assert!(archive.first == "mimetype" && archive.is_first_plain);
}

#[test]
fn each_sentence_has_a_clip_and_clips_follow_one_another() {
    let edition = edition("en", "machine", BODY);
    let (book, _) = book(&edition, "sound");

    let (_, smil) = &book.overlays[0];
    let of = |name: &'static str, attribute: &'static str| {
        smil.named(name).map(move |(_, node)| node.attribute(attribute).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let targets: Vec<String> = of("text", "src").iter().map(|src| src.replace("text.xhtml#", "")).collect();
    let mut wanted: Vec<String> = edition.document.sentences().iter().map(|sentence| sentence.id.anchor()).collect();
    wanted.insert(1, "notices".to_owned());
    wanted.push("about".to_owned());
    assert_eq!(targets, wanted);
    let (files, begins, ends) = (of("audio", "src"), of("audio", "clipBegin"), of("audio", "clipEnd"));
    for at in 1..files.len() {
        let is_new = files[at] != files[at - 1];
        assert_eq!(begins[at], if is_new { "0:00:00.000".to_owned() } else { ends[at - 1].clone() });
    }
    let names: std::collections::BTreeSet<&String> = files.iter().collect();
    assert_eq!(names.len(), 5, "title, two sections, notes, what is said of the text: {names:?}");
    let package = file(&book, "package.opf");
    assert!(package.contains("<meta property=\"media:active-class\">heard</meta>"), "{package}");
    assert_eq!(package.matches("<meta property=\"media:duration\"").count(), 2);
    assert!(package.contains("<meta property=\"schema:accessMode\">auditory</meta>"), "{package}");
}

#[test]
fn a_language_without_a_voice_has_a_book_and_none_with_sound() {
    let edition = edition("ckb", "original", "## یەکەم {#first}\n\nبپرسە.\n");

    let voice = crate::channels::voice_support::voice_support(&edition.address.lang);
    let has_voice = voice != crate::channels::voice_support::VoiceSupport::None;
    assert_eq!(maker().makes(&edition, Some("sound")), has_voice);
    assert!(maker().makes(&edition, Some("text")) && made(&edition, "text").is_ok());
    let ways = maker().ways(&edition, &[], AbsenceReason::NotMade, &Messages::of(&edition.address.lang));
    assert!(matches!(ways.as_slice(), [Way::Missing { channel, .. }] if *channel == super::ID), "{ways:?}");
}

#[test]
fn xml_is_read_within_its_limits() {
    let tree =
        XmlTree::parse(b"<a lang=\"en\">x<b data-added=\"true\">y</b><br/><c xml:lang=\"fr\">z</c></a>").unwrap();
    assert_eq!(text_of(&tree, 0), "x z");
    assert_eq!(tree.named("c").next().and_then(|(place, _)| tree.lang(place)), Some("fr"));
    assert_eq!(tree.named("b").next().and_then(|(place, _)| tree.lang(place)), Some("en"));

    let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
    let entities = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    for bad in ["<a>", "<a></b>", "no", &deep, entities, "<a>\u{1}</a>"] {
        assert!(XmlTree::parse(bad.as_bytes()).is_err(), "{bad}");
    }
    assert!(XmlTree::parse(b"<!DOCTYPE html><html/>").is_ok());
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_not_read() {
    let bomb = super::archive::pack(&[("a.css".to_owned(), vec![b' '; 8 << 20])]).unwrap();
    assert!(Archive::read(&bomb).is_err_and(|why| why.contains("unpacks to")));
    let outside = super::archive::pack(&[("../a".to_owned(), Vec::new())]).unwrap();
    assert!(Archive::read(&outside).is_err_and(|why| why.contains("leads out")));
    assert!(Archive::read(b"PK").is_err());
}

#[test]
fn addresses_lead_from_file_to_file() {
    for (from, address, wanted) in [
        ("EPUB/text.xhtml", "a.png", "EPUB/a.png"),
        ("EPUB/x/text.xhtml", "../a.png#b", "EPUB/a.png"),
        ("EPUB/text.xhtml", "#b", "EPUB/text.xhtml"),
        ("text.xhtml", "./a", "a"),
    ] {
        assert_eq!(Book::resolved(from, address), wanted);
    }
}
