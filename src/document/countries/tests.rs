//! Documents without the blocks of other countries.

use crate::content::{Address, Level, Library, PieceName, read_edition};
use crate::document::{Document, Inline, each_inline};

fn document(body: &str) -> Document {
    let piece = PieceName { collection: "rights".to_owned(), piece: "x".to_owned() };
    let address = Address { piece, lang: "en".parse().unwrap(), level: Level::Standard };
    let text = format!("---\ntitle: T\nsummary: S.\nrevised: 2026-11-24\ntranslation: original\n---\n\n{body}\n");
    let (edition, findings) = read_edition(&Library::default(), &address, &text, None);
    edition.unwrap_or_else(|| panic!("{findings:?}")).into_data().document.into_document()
}

fn kept(body: &str, country: &str) -> (String, Document) {
    let mut document = document(body);
    document.keep_countries(&[country.parse().unwrap()]);
    (document.sentences().iter().map(|sentence| sentence.text()).collect::<Vec<_>>().join(" "), document)
}

#[test]
fn nothing_is_left_of_a_block_and_of_what_held_it_alone() {
    let block = "::: country {in=PK}\nOnly here.\n:::";
    let cases = [
        (format!("{block}\n\nAll."), "T S. All."),
        (format!("## Here {{#a}}\n\n{block}\n\n## There {{#b}}\n\nAll."), "T S. There All."),
        (format!("## Above {{#a}}\n\n### Here {{#b}}\n\n{block}\n\n## There {{#c}}\n\nAll."), "T S. There All."),
        (format!("## Here {{#a}}\n\nAll.\n\n{block}"), "T S. Here All."),
        (format!(":::: warning\n{block}\n::::\n\nAll."), "T S. All."),
        (format!(":::: warning\nMind.\n\n{block}\n::::\n\nAll."), "T S. Mind. All."),
        (format!("- One.\n- {}\n\nAll.", block.replace('\n', "\n  ")), "T S. One. All."),
    ];
    for (body, expected) in cases {
        assert_eq!(kept(&body, "AF").0, expected, "{body}");
        assert!(kept(&body, "PK").0.contains("Only here."), "{body}");
    }
}

#[test]
fn footnotes_of_a_block_go_with_it_and_the_others_are_numbered_anew() {
    let body = "::: country {in=PK}\nHere.[^a]\n:::\n\nAll.[^b]\n\n[^a]: First.\n\n[^b]: Second.";
    let (said, document) = kept(body, "AF");
    assert_eq!(said, "T S. All. Second.");
    let marks: Vec<usize> =
        document.sentences().iter().flat_map(|sentence| &sentence.inlines).filter_map(mark).collect();
    assert_eq!((document.footnotes.len(), marks), (1, vec![1]));
}

#[test]
fn the_mark_of_a_footnote_of_which_nothing_is_left_goes() {
    let body = "All.[^a] **More.[^b]**\n\n[^a]:\n    ::: country {in=PK}\n    First.\n    :::\n\n[^b]: Second.";
    let (said, document) = kept(body, "AF");
    assert_eq!(said, "T S. All. More. Second.");
    let mut marks = Vec::new();
    for sentence in document.sentences() {
        each_inline(&sentence.inlines, &mut |inline| marks.extend(mark(inline)));
    }
    assert_eq!((document.footnotes.len(), marks), (1, vec![1]));
}

fn mark(inline: &Inline) -> Option<usize> {
    if let Inline::FootnoteMark(number) = inline { Some(*number) } else { None }
}
