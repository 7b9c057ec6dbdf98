//! Pages that are broken on purpose.

use super::files::{bytes, edit, every, first};
use super::{Defect, table};

/// The beginning of the main part of a page.
const MAIN: &str = "<main id=\"main\">";

/// The first sentence of a page that stands in its text: its whole element.
fn sentence(html: &str) -> (String, String) {
    let at = html.find("Ask the ").unwrap();
    let begin = html[..at].rfind("<span id=").unwrap();
    let end = at + html[at..].find("writing.").unwrap() + "writing.".len();
    (html[begin..end].to_owned(), html[begin..at].to_owned())
}

pub(crate) fn defects() -> Vec<Defect> {
    let h = |from: &'static str, to: &'static str| first("html", from, to);
    // Something at the beginning of the main part.
    let begin = |html: &'static str| {
        edit("html", move |page| {
            let (head, rest) = page.split_once(MAIN).unwrap();
            format!("{head}{MAIN}{html}{rest}")
        })
    };
    // A part from its first text to its last one.
    let without = |first: &'static str, last: &'static str| {
        edit("html", move |page| {
            let (before, part) = page.split_once(first).unwrap();
            let (_, after) = part.split_once(last).unwrap();
            format!("{before}{after}")
        })
    };
    let picture = |html: &'static str| {
        edit("html", move |page| {
            let (before, picture) = page.split_once("<img ").unwrap();
            let (_, after) = picture.split_once('>').unwrap();
            format!("{before}{html}{after}")
        })
    };
    let mut all = table(
        "en/rights/example/index.html",
        vec![
            ("bytes that are no text", "page-readable", bytes("html", |html| html.insert(900, 0xff))),
            ("a zero byte", "page-readable", bytes("html", |html| html.insert(900, 0))),
            (
                "a thousand elements in one another",
                "page-readable",
                edit("html", |html| html.replacen("<main", &format!("{}<main", "<div>".repeat(1_000)), 1)),
            ),
            (
                "a thousand elements that a slash does not end",
                "page-readable",
                edit("html", |html| html.replacen("<main", &format!("{}<main", "<div/></x>".repeat(1_000)), 1)),
            ),
            ("no doctype", "page-doctype", h("<!DOCTYPE html>", "")),
            ("no encoding", "page-doctype", h("<meta charset=\"utf-8\">", "")),
            ("another language at the root", "page-lang", h("<html lang=\"en\"", "<html lang=\"fr\"")),
            ("no language at the root", "page-lang", h("<html lang=\"en\"", "<html")),
            ("the wrong direction at the root", "page-lang", h("dir=\"ltr\"", "dir=\"rtl\"")),
            ("no title", "page-title", h("<title>An example – Evenhand</title>", "")),
            ("an empty title", "page-title", h("<title>An example – Evenhand</title>", "<title></title>")),
            ("the title of another edition", "page-title", h("<title>An example", "<title>A fair trial")),
            ("no zoom", "page-zoom", h("initial-scale=1", "initial-scale=1, user-scalable=no")),
            ("a limited zoom", "page-zoom", h("initial-scale=1", "initial-scale=1, maximum-scale=1")),
            ("an id twice", "page-ids-unique", begin("<p id=\"ways\">Once more.</p>")),
            ("an id with a space", "page-ids-unique", h("id=\"contents\"", "id=\"con tents\"")),
            ("a label that is not there", "page-references", h("aria-labelledby=\"ways\"", "aria-labelledby=\"way\"")),
            (
                "a fragment that is not there",
                "page-references",
                h("href=\"#section-first\"", "href=\"#section-frist\""),
            ),
            ("a link without words", "page-names", begin("<a href=\"x\"></a>")),
            ("a button without a name", "page-names", begin("<button></button>")),
            ("a landmark without a name", "page-names", h("<nav aria-labelledby=\"contents\">", "<nav>")),
            ("a field without a label", "page-labels", begin("<input type=\"text\">")),
            ("a group without a legend", "page-labels", without("<legend>", "</legend>")),
            ("an unknown role", "page-roles", h("role=\"note\"", "role=\"remark\"")),
            (
                "a focus without a role",
                "page-roles",
                edit("html", |html| html.replacen("<span id=\"s", "<span tabindex=\"0\" id=\"s", 1)),
            ),
            (
                "a place of its own in the order of the keyboard",
                "page-roles",
                h("<main id=\"main\">", "<main id=\"main\" tabindex=\"3\">"),
            ),
            (
                "an attribute that is none",
                "page-roles",
                h("aria-labelledby=\"ways\"", "aria-labelledby=\"ways\" aria-lable=\"x\""),
            ),
            ("a link that says `here`", "page-links", begin("<a href=\"index.html\">Click here</a>")),
            ("a link that opens a window", "page-links", begin("<a href=\"index.html\" target=\"_blank\">The law</a>")),
            ("two first headings", "page-headings", begin("<h1>Another</h1>")),
            (
                "a skipped level",
                "page-headings",
                edit("html", |html| {
                    html.replacen("<h2 id=\"section-first\"", "<h4 id=\"section-first\"", 1).replacen(
                        "</h2><p><span id",
                        "</h4><p><span id",
                        1,
                    )
                }),
            ),
            ("an empty heading", "page-headings", h("<h2 id=\"section-end\">", "<h2></h2><h2 id=\"section-end\">")),
            (
                "no main part",
                "page-landmarks",
                edit("html", |html| {
                    html.replacen("<main id=\"main\">", "<div id=\"main\">", 1).replacen("</main>", "</div>", 1)
                }),
            ),
            (
                "a first link that leads elsewhere",
                "page-landmarks",
                h("<a class=\"skip\" href=\"#main\">", "<a class=\"skip\" href=\"#ways\">"),
            ),
            ("an item without a list", "page-lists", begin("<li>Alone</li>")),
            ("a stranger in a list", "page-lists", h("<ol><li>", "<ol><p>No item</p><li>")),
            (
                "headers that are cells",
                "page-tables",
                edit("html", |html| {
                    html.replace("<th scope=\"col\"", "<td")
                        .replace("<th scope=\"row\"", "<td")
                        .replace("</th>", "</td>")
                }),
            ),
            ("headers without a scope", "page-tables", every("html", "<th scope=\"col\"", "<th")),
            ("a table without a caption", "page-tables", without("<caption", "</caption>")),
            (
                "a row that is short of a cell",
                "page-tables",
                edit("html", |html| {
                    let at = html.rfind("<td").unwrap();
                    let end = at + html[at..].find("</td>").unwrap() + 5;
                    format!("{}{}", &html[..at], &html[end..])
                }),
            ),
            ("a picture without an alternative", "page-images", picture("<img src=\"dot.svg\">")),
            ("an alternative that is the file's name", "page-images", picture("<img src=\"dot.svg\" alt=\"dot.svg\">")),
            (
                "a drawing without a name",
                "page-images",
                h("<svg class=\"icon\" aria-hidden=\"true\"", "<svg class=\"icon\""),
            ),
            ("sound without controls", "page-media", h("<audio controls", "<audio")),
            ("sound that plays by itself", "page-media", h("<audio controls", "<audio controls autoplay")),
            ("sound without captions", "page-media", h("kind=\"captions\"", "kind=\"metadata\"")),
            ("a tag that is none", "page-lang-tags", h("lang=\"fr\"", "lang=\"french!\"")),
            ("Dari as `prs`", "page-lang-tags", h("<span lang=\"fr\"", "<span lang=\"prs\"")),
            ("Arabic words without a tag", "page-lang-text", begin("<p>لك الحق في محامٍ.</p>")),
            (
                "a French sentence without a tag",
                "page-lang-text",
                begin("<p>Vous avez le droit de demander de l’aide à la police dans votre langue.</p>"),
            ),
            ("a passage from the right without a direction", "page-dir", begin("<p lang=\"ar\">لك الحق في محامٍ.</p>")),
            ("a direction that is none", "page-dir", h("<main id=\"main\">", "<main id=\"main\" dir=\"down\">")),
            ("a sentence that is gone", "page-sentences", edit("html", |html| html.replacen(&sentence(html).0, "", 1))),
            (
                "a sentence without its element",
                "page-sentences",
                edit("html", |html| html.replacen(&sentence(html).1, "<span>", 1)),
            ),
            ("a negation that is dropped", "page-sentences", h("No, it may not.", "No, it may.")),
            ("a full stop that is dropped", "page-sentences", h("A letter is enough.", "A letter is enough")),
            ("another number", "page-sentences", h("Decides in 30 days.", "Decides in 13 days.")),
            (
                "another e-mail address that is shown",
                "page-addresses",
                h("help@legal-aid.example</a>", "help@legalaid.example</a>"),
            ),
            (
                "another number that is called",
                "page-addresses",
                h("href=\"tel:+000000000\"", "href=\"tel:+000000009\""),
            ),
            ("an address with a space", "page-addresses", begin("<a href=\"a b.html\">The law</a>")),
            (
                "two sentences that changed places",
                "page-sentences",
                edit("html", |html| {
                    let span = |words: &str| {
                        let at = html.find(words).unwrap();
                        let begin = html[..at].rfind("<span id=").unwrap();
                        html[begin..at + words.len()].to_owned()
                    };
                    let (one, two) = (span("Say who you are."), span("Say what you need."));
                    html.replacen(&one, "\u{1}", 1).replacen(&two, &one, 1).replacen('\u{1}', &two, 1)
                }),
            ),
            (
                "a sentence that is hidden from ears",
                "page-visible",
                edit("html", |html| {
                    html.replacen("<div class=\"text\">", "<div class=\"text\" aria-hidden=\"true\">", 1)
                }),
            ),
            (
                "a sentence that is hidden from all",
                "page-visible",
                edit("html", |html| {
                    html.replacen("<div class=\"text\">", "<div class=\"text\" style=\"display: none\">", 1)
                }),
            ),
            ("a lost character", "page-characters", begin("<p>caf\u{fffd}</p>")),
            ("text that is turned around", "page-characters", begin("<p>\u{202e}abc\u{202c}</p>")),
            (
                "a picture of another host",
                "page-third-party",
                begin("<img src=\"https://elsewhere.example/a.png\" alt=\"\">"),
            ),
            (
                "a style sheet of another host",
                "page-third-party",
                h("</head>", "<link rel=\"stylesheet\" href=\"//elsewhere.example/a.css\"></head>"),
            ),
            (
                "a font of another host in a style",
                "page-third-party",
                h("</head>", "<style>@import url(https://elsewhere.example/a.css);</style></head>"),
            ),
            (
                "a form that sends to another host",
                "page-third-party",
                begin("<form action=\"https://elsewhere.example/\"></form>"),
            ),
            ("a handler", "page-active", h("<main id=\"main\">", "<main id=\"main\" onclick=\"alert(1)\">")),
            ("a script in the page", "page-active", h("</head>", "<script>alert(1)</script></head>")),
            ("an address that runs", "page-active", begin("<a href=\"java&#10;script:alert(1)\">The law</a>")),
            ("a frame", "page-active", begin("<iframe src=\"a.html\" title=\"a\"></iframe>")),
        ],
    );
    all.extend(table(
        "en/rights/example/plain/index.html",
        vec![(
            "a title that does not tell plain from standard",
            "page-title-wording",
            first("html", " – Plain language – Evenhand</title>", " – Evenhand</title>"),
        )],
    ));
    all.extend(table(
        "ar/rights/other/index.html",
        vec![
            ("no notice of a machine", "page-notice", every("html", "class=\"notice\"", "class=\"quiet\"")),
            (
                "a French passage tagged as Arabic",
                "page-lang-text",
                every(
                    "html",
                    "<span lang=\"fr\" dir=\"ltr\">Liberté et dignité",
                    "<span>Vous avez le droit de demander un avocat et un interprète",
                ),
            ),
            ("an Arabic page without direction", "page-lang", h("dir=\"rtl\"", "")),
        ],
    ));
    all
}
