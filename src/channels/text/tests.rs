use super::extract::extract;
use super::lower::lower;
use super::marks;
use crate::channels::{ExtractPart, FilesBySuffix, Whereabouts};
use crate::content::{Address, Edition, Level, Library, PieceName, read_edition};
use crate::l10n::Messages;

fn edition(tag: &str, body: &str) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    let (edition, findings) = read_edition(&Library::default(), &address, &format!("{front}{body}"), None);
    edition.unwrap_or_else(|| panic!("{findings:?}"))
}

fn text(tag: &str, body: &str) -> String {
    let edition = edition(tag, body);
    lower(&edition, &Messages::of(&edition.address.lang)).text
}

fn read_back(text: &str) -> Vec<ExtractPart> {
    extract(&FilesBySuffix::from([("txt".to_owned(), text.as_bytes().to_vec())])).unwrap().parts
}

#[test]
fn headings_lists_and_languages_are_marked_as_anyone_can_type_them() {
    let body = "## Steps {#first}\n\nAsk. So does [Liberté]{lang=fr}.[^1]\n\n1. Call.\n2. Write:\n   - Who.\n   - What.\n\n\
                See [the law](https://law.example/a). The fee is ~~50~~ {60}.\n\n[^1]: A letter.\n";

    assert_eq!(
        text("en", body),
        "# One\n\nTwo.\n\n## Steps\n\nAsk. So does {fr: Liberté}. {1}\n\n1. Call.\n2. Write:\n  - Who.\n  - What.\n\n\
         See the law {https://law.example/a}. The fee is {deleted:} 50 {end of the deleted words} {{60}}.\n\n\
         ## Notes\n\n{1} A letter.\n\n## Country\n\nRules differ from country to country, and this text names no country.\n\n\
         ## Who has checked this text\n\n\
         No lawyer and no readers with disabilities have checked this text yet.\n"
    );
}

#[test]
fn numbers_keep_their_order_in_text_from_right_to_left() {
    let written = text("ar", "## أولا {#first}\n\nاتصل بالرقم 0300 000 2222 الآن.\n");

    assert!(written.contains("اتصل بالرقم \u{2066}0300 000 2222\u{2069} الآن."), "{written}");
}

#[test]
fn a_text_is_read_back_by_line_and_language_without_what_was_added() {
    let parts = read_back("# One\n\nAsk {fr: Liberté} {1} {{now}}.\n");

    let told: Vec<(&str, Option<&str>, Whereabouts)> =
        parts.iter().map(|part| (part.text.as_str(), part.lang.as_deref(), part.place.clone())).collect();
    let line = Whereabouts::Line;
    assert_eq!(
        told,
        [
            ("# One", None, line(1)),
            ("Ask ", None, line(3)),
            ("Liberté", Some("fr"), line(3)),
            ("  {now}.", None, line(3)),
        ]
    );
}

#[test]
fn every_sentence_has_the_line_on_which_it_begins() {
    let edition = edition("en", "## Steps {#first}\n\nAsk. Wait.\n\n- Call.\n\n  Then write.\n");

    let lowered = lower(&edition, &Messages::of(&edition.address.lang));

    let lines: Vec<&str> = lowered.text.lines().collect();
    assert_eq!(lowered.places.len(), edition.document.sentences().len());
    for sentence in edition.document.sentences() {
        let Whereabouts::Line(line) = lowered.places[&sentence.id] else { panic!("{}", sentence.text()) };
        assert!(lines[line - 1].contains(&sentence.text()), "{}: {}", sentence.text(), lines[line - 1]);
    }
}

#[test]
fn marks_inside_marks_are_read_back_as_they_were_written() {
    for (body, written) in [
        ("Ask [la [right]{lang=en}]{lang=fr}.", "Ask {fr: la {en: right} }."),
        ("Ask [la {loi}]{lang=fr}{now}.", "Ask {fr: la {{loi}} }{{now}}."),
        ("Ask {[Liberté]{lang=fr}}.", "Ask {{ {fr: Liberté} }}."),
    ] {
        let edition = edition("en", &format!("## Steps {{#first}}\n\n{body}\n"));
        let text = lower(&edition, &Messages::of(&edition.address.lang)).text;
        let line = text.lines().find(|line| line.starts_with("Ask")).unwrap();
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let said: String = read_back(line).iter().map(|part| part.text.as_str()).collect();
        let wanted = edition.document.sentences().into_iter().map(|sentence| sentence.text());

        assert_eq!(line, written);
        assert_eq!(Some(bare(&said)), wanted.map(|text| bare(&text)).find(|text| text.starts_with("Ask")), "{line}");
        assert!(marks(line).is_some(), "{line}");
    }
}

#[test]
fn marks_of_a_line_are_opened_and_closed() {
    for (line, count) in [
        ("{fr: la {en: right} }.", Some(2)),
        ("{ } Ask {https://example.org/{{a}} }{{now}}.", Some(2)),
        ("Ask {fr: la {en: right}.", None),
        ("Ask {fr: la}}.", None),
        ("Ask la}.", None),
        ("Ask {https://example.org.", None),
        ("Ask {{now}}.", Some(0)),
    ] {
        assert_eq!(marks(line), count, "{line}");
    }
}
