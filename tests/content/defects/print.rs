//! PDFs that are broken on purpose.

use lopdf::{Dictionary, Document, Object, Stream};

use super::files::{Mutation, bytes, catalog, change, content, each, element, metadata, pdf};
use super::{Defect, table};

fn is_font(dictionary: &Dictionary) -> bool {
    dictionary.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == b"Font") && dictionary.has(b"ToUnicode")
}

fn is_link(dictionary: &Dictionary) -> bool {
    dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Link")
}

/// Returns what tells the elements of the structure of a kind.
fn of_kind(kind: &'static str) -> impl Fn(&Dictionary) -> bool {
    move |dictionary: &Dictionary| {
        dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind.as_bytes())
    }
}

/// Takes the `n`th marked content of a page away, with what it paints.
fn without_mark(text: &str, number: usize) -> String {
    let at = text.match_indices("BDC").map(|(at, _)| at).nth(number).unwrap();
    let end = at + text[at..].find("EMC").unwrap();
    format!("{}BDC\n{}", &text[..at], &text[end..])
}

/// Moves the lines of a page nearer to each other.
fn nearer(text: &str) -> String {
    let line = |line: &str| {
        let parts: Vec<&str> = line.split(' ').collect();
        match parts.as_slice() {
            ["q", "1", "0", "0", "-1", x, y, rest @ ..] if rest.first().is_some_and(|cm| cm.starts_with("cm")) => {
                let y = 400.0 + (y.parse::<f64>().unwrap() - 400.0) * 0.8;
                format!("q 1 0 0 -1 {x} {y} {}\n", rest.join(" "))
            }
            _ => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}

/// Moves everything on a page.
fn moved(text: &str, x: i32, y: i32) -> String {
    format!("q\n1 0 0 1 {x} {y} cm\n{text}\nQ\n")
}

fn parent_of_first(document: &Document, kind: &str) -> lopdf::ObjectId {
    let id = element(document, kind);
    document.get_dictionary(id).unwrap().get(b"P").unwrap().as_reference().unwrap()
}

/// Swaps the first two children of the element that holds the first of a kind.
fn swapped(document: &mut Document, kind: &str) {
    let parent = parent_of_first(document, kind);
    change(document, parent, |parent| {
        let Ok(Object::Array(children)) = parent.get_mut(b"K") else { panic!("no children") };
        let last = children.len() - 1;
        children.swap(0, last);
    });
}

fn add_action(document: &mut Document, action: Dictionary) {
    let id = document.add_object(action);
    catalog(document, |catalog| catalog.set("OpenAction", id));
}

pub(crate) fn defects() -> Vec<Defect> {
    let rows: Vec<(&'static str, &'static str, Mutation)> = vec![
        ("half a file", "print-readable", bytes("pdf", |pdf| pdf.truncate(pdf.len() / 2))),
        ("nothing of a PDF", "print-readable", bytes("pdf", |pdf| *pdf = b"%PDF-1.7\n nothing".to_vec())),
        (
            "a structure in a circle",
            "print-readable",
            pdf(|document| {
                let id = element(document, "P");
                change(document, id, |element| element.set("K", id));
            }),
        ),
        ("no file identifier", "print-header", pdf(|document| drop(document.trailer.remove(b"ID")))),
        (
            "no mark of binary data",
            "print-header",
            bytes("pdf", |pdf| {
                let at = pdf.iter().position(|byte| *byte == b'\n').unwrap();
                pdf[at + 2..at + 6].copy_from_slice(b"aaaa");
            }),
        ),
        ("no PDF/UA", "print-ua", pdf(|document| metadata(document, "pdfuaid:part>1<", "pdfuaid:part>2<"))),
        (
            "no PDF/A-2a",
            "print-archive",
            pdf(|document| metadata(document, "pdfaid:conformance>A<", "pdfaid:conformance>B<")),
        ),
        (
            "no output intent",
            "print-archive",
            pdf(|document| catalog(document, |catalog| drop(catalog.remove(b"OutputIntents")))),
        ),
        ("not tagged", "print-tagged", pdf(|document| catalog(document, |catalog| drop(catalog.remove(b"MarkInfo"))))),
        (
            "no parent tree",
            "print-tagged",
            pdf(|document| {
                let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
                change(document, root, |root| drop(root.remove(b"ParentTree")));
            }),
        ),
        ("no language", "print-lang", pdf(|document| catalog(document, |catalog| drop(catalog.remove(b"Lang"))))),
        (
            "a Russian catalogue of an English text",
            "print-lang",
            pdf(|document| catalog(document, |catalog| catalog.set("Lang", Object::string_literal("ru")))),
        ),
        (
            "a window that shows the file's name",
            "print-title",
            pdf(|document| {
                each(
                    document,
                    |dictionary| dictionary.has(b"DisplayDocTitle"),
                    |wishes| wishes.set("DisplayDocTitle", false),
                );
            }),
        ),
        (
            "the title of another edition",
            "print-title",
            pdf(|document| metadata(document, "An example", "A fair trial")),
        ),
        (
            "code that runs",
            "print-safe",
            pdf(|document| {
                let mut action = Dictionary::new();
                action.set("S", Object::Name(b"JavaScript".to_vec()));
                action.set("JS", Object::string_literal("app.alert(1)"));
                add_action(document, action);
            }),
        ),
        (
            "a program that is started",
            "print-safe",
            pdf(|document| {
                let mut action = Dictionary::new();
                action.set("S", Object::Name(b"Launch".to_vec()));
                add_action(document, action);
            }),
        ),
        (
            "a font that is not embedded",
            "print-fonts",
            pdf(|document| {
                each(
                    document,
                    |dictionary| dictionary.has(b"FontFile2") || dictionary.has(b"FontFile3"),
                    |descriptor| {
                        descriptor.remove(b"FontFile2");
                        descriptor.remove(b"FontFile3");
                    },
                );
            }),
        ),
        (
            "a font without Unicode",
            "print-unicode",
            pdf(|document| each(document, is_font, |font| drop(font.remove(b"ToUnicode")))),
        ),
        (
            "empty boxes",
            "print-drawn",
            pdf(|document| content(document, 0, |text| text.replacen("]TJ", "]TJ <00000000> Tj", 1))),
        ),
        (
            "paint outside of all marks",
            "print-marked",
            pdf(|document| content(document, 0, |text| format!("{text}\n0 0 m 100 100 l S\n"))),
        ),
        (
            "content that the structure does not name",
            "print-marked",
            pdf(|document| {
                let id = element(document, "P");
                change(document, id, |element| element.set("K", Object::Array(Vec::new())));
            }),
        ),
        (
            "content that is named twice",
            "print-references",
            pdf(|document| {
                let (one, other) = (element(document, "P"), element(document, "H2"));
                let kids = document.get_dictionary(one).unwrap().get(b"K").unwrap().clone();
                change(document, other, |element| element.set("K", kids.clone()));
            }),
        ),
        (
            "a part of the structure with another parent",
            "print-references",
            pdf(|document| {
                let (one, other) = (element(document, "P"), element(document, "H2"));
                change(document, one, |element| element.set("P", other));
            }),
        ),
        (
            "a heading that skips a level",
            "print-headings",
            pdf(|document| {
                each(document, of_kind("H2"), |heading| heading.set("S", Object::Name(b"H4".to_vec())));
            }),
        ),
        (
            "headings that are paragraphs",
            "print-headings",
            pdf(|document| {
                each(
                    document,
                    |dictionary| {
                        dictionary
                            .get(b"S")
                            .and_then(Object::as_name)
                            .is_ok_and(|kind| kind.starts_with(b"H") && kind.len() == 2)
                    },
                    |heading| heading.set("S", Object::Name(b"P".to_vec())),
                );
            }),
        ),
        (
            "a figure without an alternative",
            "print-figures",
            pdf(|document| {
                let id = element(document, "Figure");
                change(document, id, |figure| drop(figure.remove(b"Alt")));
            }),
        ),
        (
            "an alternative that is the file's name",
            "print-figures",
            pdf(|document| {
                let id = element(document, "Figure");
                change(document, id, |figure| figure.set("Alt", Object::string_literal("dot.svg")));
            }),
        ),
        (
            "a header without a scope",
            "print-tables",
            pdf(|document| each(document, of_kind("TH"), |header| drop(header.remove(b"A")))),
        ),
        (
            "headers that are cells",
            "print-tables",
            pdf(|document| {
                each(document, of_kind("TH"), |header| header.set("S", Object::Name(b"TD".to_vec())));
            }),
        ),
        (
            "an item outside of a list",
            "print-lists",
            pdf(|document| {
                let id = element(document, "L");
                change(document, id, |list| list.set("S", Object::Name(b"P".to_vec())));
            }),
        ),
        (
            "a link that does not say where it leads",
            "print-links",
            pdf(|document| each(document, is_link, |link| drop(link.remove(b"Contents")))),
        ),
        (
            "links that are not in the structure",
            "print-links",
            pdf(|document| {
                each(
                    document,
                    |dictionary| dictionary.has(b"Obj"),
                    |reference| {
                        reference.remove(b"Obj");
                    },
                );
            }),
        ),
        (
            "an e-mail address that is shown otherwise",
            "print-addresses",
            pdf(|document| {
                each(
                    document,
                    |dictionary| dictionary.has(b"URI"),
                    |action| {
                        let mail = action.get(b"URI").unwrap().as_str().unwrap().starts_with(b"mailto:");
                        if mail {
                            action.set("URI", Object::string_literal("mailto:help@legal-/-aid.example"));
                        }
                    },
                );
            }),
        ),
        (
            "an address that holds something unseen",
            "print-addresses",
            pdf(|document| {
                each(
                    document,
                    |dictionary| dictionary.has(b"URI"),
                    |action| action.set("URI", Object::string_literal("https://legal aid.example")),
                );
            }),
        ),
        (
            "no bookmarks",
            "print-bookmarks",
            pdf(|document| catalog(document, |catalog| drop(catalog.remove(b"Outlines")))),
        ),
        (
            "Dari as `prs`",
            "print-lang-tags",
            pdf(|document| {
                let id = element(document, "P");
                change(document, id, |element| element.set("Lang", Object::string_literal("prs")));
            }),
        ),
        (
            "an English text tagged as French",
            "print-lang-text",
            pdf(|document| {
                catalog(document, |catalog| catalog.set("Lang", Object::string_literal("fr")));
                let id = element(document, "Document");
                change(document, id, |element| element.set("Lang", Object::string_literal("fr")));
            }),
        ),
        ("a paragraph that moved", "print-sentences", pdf(|document| swapped(document, "H2"))),
        (
            "a paragraph that is gone from the structure",
            "print-sentences",
            pdf(|document| {
                let id = element(document, "P");
                change(document, id, |element| element.set("K", Object::Array(Vec::new())));
            }),
        ),
        (
            "a line that is not painted",
            "print-sentences",
            pdf(|document| content(document, 0, |text| without_mark(&text, 2))),
        ),
        (
            "characters of private use",
            "print-characters",
            pdf(|document| {
                let maps: Vec<lopdf::ObjectId> = document
                    .objects
                    .values()
                    .filter_map(|object| object.as_dict().ok()?.get(b"ToUnicode").ok()?.as_reference().ok())
                    .collect();
                assert!(!maps.is_empty(), "no font maps to Unicode");
                for id in maps {
                    let Some(Object::Stream(stream)) = document.objects.get_mut(&id) else { continue };
                    let plain = String::from_utf8_lossy(&stream.get_plain_content().unwrap()).into_owned();
                    let private = plain.replace("<0065>", "<E065>").replace("<0061>", "<E061>");
                    *stream = Stream::new(Dictionary::new(), private.into_bytes());
                }
            }),
        ),
        (
            "text that is smaller than the norm",
            "print-size",
            pdf(|document| content(document, 0, |text| text.replace("18 Tf", "16.5 Tf"))),
        ),
        (
            "text that leaves the page at the right",
            "print-overflow",
            pdf(|document| content(document, 0, |text| moved(&text, 120, 0))),
        ),
        (
            "text that leaves the page at the left",
            "print-overflow",
            pdf(|document| content(document, 0, |text| moved(&text, -60, 0))),
        ),
        (
            "text that leaves the page at the top",
            "print-overflow",
            pdf(|document| content(document, 0, |text| moved(&text, 0, 60))),
        ),
        (
            "text that leaves the page at the bottom",
            "print-overflow",
            pdf(|document| content(document, 0, |text| moved(&text, 0, -90))),
        ),
        ("lines that lie on one another", "print-spacing", pdf(|document| content(document, 0, |text| nearer(&text)))),
        ("a page that is mostly blank", "print-blank", pdf(|document| content(document, 0, |_| "q Q".to_owned()))),
        (
            "grey text",
            "print-contrast",
            pdf(|document| content(document, 0, |text| text.replace("BT 0 Tr", "0.8 0.8 0.8 rg BT 0 Tr"))),
        ),
        (
            "a page more than was made",
            "print-pages",
            pdf(|document| {
                let last = document.page_iter().last().unwrap();
                let copy = document.get_dictionary(last).unwrap().clone();
                let parent = copy.get(b"Parent").unwrap().as_reference().unwrap();
                let copy = document.add_object(copy);
                change(document, parent, |pages| {
                    let Ok(Object::Array(kids)) = pages.get_mut(b"Kids") else { panic!("no pages") };
                    kids.push(copy.into());
                    let count = kids.len() as i64;
                    pages.set("Count", count);
                });
            }),
        ),
    ];
    let mut all = table("en/rights/example/example.en.aph-18.pdf", rows);
    all.extend(table(
        "en/rights/example/plain/example.en.plain.giant-28.pdf",
        vec![(
            "a title that does not tell plain from standard",
            "print-title-wording",
            pdf(|document| metadata(document, " – Plain language", "")),
        )],
    ));
    all.extend(table(
        "ar/rights/other/other.ar.aph-18.pdf",
        vec![
            (
                "no direction",
                "print-direction",
                pdf(|document| {
                    each(
                        document,
                        |dictionary| dictionary.has(b"Direction"),
                        |wishes| drop(wishes.remove(b"Direction")),
                    );
                }),
            ),
            (
                "words that are reversed by tags",
                "print-sentences",
                pdf(|document| {
                    content(document, 0, |text| text.replace("/ReversedChars", "/Span"));
                }),
            ),
        ],
    ));
    all
}
