//! Books that are broken on purpose.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::files::{Mutation, bytes};
use super::{Defect, table};

/// The files of a book with their names, in order.
fn unpacked(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(book)).unwrap();
    let file = |index| {
        let mut entry = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        (entry.name().to_owned(), content)
    };
    (0..ZipArchive::new(Cursor::new(book)).unwrap().len()).map(file).collect()
}

pub(crate) fn packed(files: &[(String, Vec<u8>)], first: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (index, (name, content)) in files.iter().enumerate() {
        let method = if index == 0 { first } else { CompressionMethod::Deflated };
        zip.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Changes the files of a book.
fn files(change: impl Fn(&mut Vec<(String, Vec<u8>)>) + 'static) -> Mutation {
    bytes("epub", move |book| {
        let mut all = unpacked(book);
        change(&mut all);
        *book = packed(&all, CompressionMethod::Stored);
    })
}

/// Changes a file of a book.
fn edit(name: &'static str, change: impl Fn(&str) -> String + 'static) -> Mutation {
    files(move |all| {
        let (_, content) = all.iter_mut().find(|(known, _)| known.ends_with(name)).unwrap();
        let changed = change(std::str::from_utf8(content).unwrap());
        assert!(changed.as_bytes() != content.as_slice(), "nothing changed in {name}");
        *content = changed.into_bytes();
    })
}

/// Replaces the first occurrence of a text in a file of a book.
fn first(name: &'static str, from: &'static str, to: &'static str) -> Mutation {
    edit(name, move |text| text.replacen(from, to, 1))
}

/// The element of a sentence with its words, its first tag included.
fn element<'a>(text: &'a str, words: &str) -> &'a str {
    let end = text.find(words).unwrap_or_else(|| panic!("no {words}")) + words.len() + "</span>".len();
    let begin = text[..end].rfind("<span id=").unwrap();
    &text[begin..end]
}

/// The clip of the element of a sentence of a text.
fn clip<'a>(smil: &'a str, id: &str) -> &'a str {
    let at = smil.find(&format!("text.xhtml#{id}\"")).unwrap();
    let begin = smil[..at].rfind("<par ").unwrap();
    &smil[begin..at + smil[at..].find("</par>").unwrap() + "</par>".len()]
}

/// Changes the overlay of a book; `change` also gets the ids of two sentences that follow one another.
fn overlay(change: impl Fn(&str, [&str; 2]) -> String + 'static) -> Mutation {
    files(move |all| {
        let text =
            String::from_utf8(all.iter().find(|(name, _)| name.ends_with("text.xhtml")).unwrap().1.clone()).unwrap();
        let id = |words: &str| element(&text, words).split('"').nth(1).unwrap().to_owned();
        let ids = [id("Say who you are."), id("Say what you need.")];
        let (_, smil) = all.iter_mut().find(|(name, _)| name.ends_with("text.smil")).unwrap();
        *smil = change(std::str::from_utf8(smil).unwrap(), [&ids[0], &ids[1]]).into_bytes();
    })
}

pub(crate) fn defects() -> Vec<Defect> {
    let text = |from: &'static str, to: &'static str| first("text.xhtml", from, to);
    let package = |from: &'static str, to: &'static str| first("package.opf", from, to);
    let nav = |from: &'static str, to: &'static str| first("nav.xhtml", from, to);
    const FRENCH: &str = "<span lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\">Liberté</span>";
    let mut all = table(
        "en/rights/example/example.en.epub",
        vec![
            ("half an archive", "epub-readable", bytes("epub", |book| book.truncate(book.len() / 2))),
            ("a text that is not well-formed", "epub-readable", text("</h1>", "")),
            ("a spine that names nothing", "epub-readable", package("idref=\"text\"", "idref=\"none\"")),
            ("an entity", "epub-readable", text("<html ", "<!DOCTYPE html [<!ENTITY a \"b\">]><html ")),
            (
                "a type that is packed",
                "epub-container",
                bytes("epub", |book| {
                    *book = packed(&unpacked(book), CompressionMethod::Deflated);
                }),
            ),
            ("a type that is the last file", "epub-container", files(|all| all.rotate_left(1))),
            (
                "a file that the package does not name",
                "epub-manifest",
                files(|all| {
                    all.push(("EPUB/more.xhtml".to_owned(), b"<a/>".to_vec()));
                }),
            ),
            ("a file that is gone", "epub-manifest", files(|all| all.retain(|(name, _)| !name.ends_with(".css")))),
            ("another type of a file", "epub-manifest", package("image/svg+xml", "image/png")),
            ("another language of the book", "epub-lang", package("<dc:language>en<", "<dc:language>fr<")),
            (
                "another language of the text",
                "epub-lang",
                text("lang=\"en\" xml:lang=\"en\"", "lang=\"fr\" xml:lang=\"fr\""),
            ),
            ("pages that turn the other way", "epub-lang", package("direction=\"ltr\"", "direction=\"rtl\"")),
            ("another title", "epub-metadata", package("<dc:title>An ", "<dc:title>")),
            ("no time of the last change", "epub-metadata", package("dcterms:modified", "dcterms:created")),
            ("no summary of access", "epub-access", package("schema:accessibilitySummary", "schema:about")),
            ("pictures that are not told of", "epub-access", package(">visual<", ">textual<")),
            (
                "a claim that nobody checked",
                "epub-access",
                package(
                    "<meta property=\"schema:accessMode\">",
                    "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AAA</meta><meta property=\"schema:accessMode\">",
                ),
            ),
            (
                "a heading that the contents lack",
                "epub-nav",
                nav("<li><a href=\"text.xhtml#section-end\">The end</a></li>", ""),
            ),
            ("contents that lead nowhere", "epub-nav", nav("#section-end", "#section-ends")),
            (
                "contents out of order",
                "epub-nav",
                edit("nav.xhtml", |nav| {
                    nav.replacen("#section-end", "#\u{1}", 1).replacen("#section-first", "#section-end", 1).replacen(
                        "#\u{1}",
                        "#section-first",
                        1,
                    )
                }),
            ),
            ("an id that stands twice", "epub-ids", text("id=\"section-end\"", "id=\"section-first\"")),
            (
                "a name that is not there",
                "epub-ids",
                text("aria-labelledby=\"contact-1\"", "aria-labelledby=\"contact-9\""),
            ),
            (
                "a level that is skipped",
                "epub-headings",
                edit("text.xhtml", |text| {
                    text.replacen("<h2 id=\"section-end\"", "<h4 id=\"section-end\"", 1).replacen(
                        "The end</span></h2>",
                        "The end</span></h4>",
                        1,
                    )
                }),
            ),
            (
                "a table without headers",
                "epub-tables",
                edit("text.xhtml", |text| {
                    text.replace("<th scope=\"col\"", "<td")
                        .replace("<th scope=\"row\"", "<td")
                        .replace("</th>", "</td>")
                }),
            ),
            ("a header of nothing", "epub-tables", text("scope=\"row\"", "scope=\"\"")),
            (
                "a table without caption",
                "epub-tables",
                edit("text.xhtml", |text| text.replacen("<caption>", "<p>", 1).replacen("</caption>", "</p>", 1)),
            ),
            ("a picture without description", "epub-images", text(" alt=\"A red dot stands on white paper.\"", "")),
            ("a picture of another file", "epub-images", text("src=\"picture-1.svg\"", "src=\"picture-7.svg\"")),
            ("a mark that leads to no footnote", "epub-notes", text("epub:type=\"footnote\"", "epub:type=\"tip\"")),
            ("no way back from a note", "epub-notes", text("role=\"doc-backlink\"", "role=\"link\"")),
            (
                "a picture from elsewhere",
                "epub-resources",
                text("src=\"picture-1.svg\"", "src=\"https://spy.example/a.svg\""),
            ),
            ("a script", "epub-resources", text("</h1>", "</h1><script>alert(1)</script>")),
            (
                "a style sheet from elsewhere",
                "epub-resources",
                edit("style.css", |css| format!("@import \"https://spy.example/a.css\";{css}")),
            ),
            ("a colour", "epub-style", edit("style.css", |css| format!("{css} p {{ color: #999; }}"))),
            ("a size in points", "epub-style", edit("style.css", |css| format!("{css} p {{ font-size: 9pt; }}"))),
            (
                "Dari as `prs`",
                "epub-lang-tags",
                text(FRENCH, "<span lang=\"prs\" xml:lang=\"prs\" dir=\"rtl\">Liberté</span>"),
            ),
            ("a language for HTML alone", "epub-lang-tags", text("lang=\"fr\" xml:lang=\"fr\"", "lang=\"fr\"")),
            ("Arabic words without their mark", "epub-lang-text", text(FRENCH, "لك الحق في محامٍ")),
            (
                "a sentence that is gone",
                "epub-sentences",
                edit("text.xhtml", |text| text.replacen(element(text, "A letter is enough."), "", 1)),
            ),
            ("a negation that is dropped", "epub-sentences", text("No, it may not.", "No, it may.")),
            ("a sentence that is empty", "epub-sentences", text(">Say who you are.<", "><")),
            (
                "two sentences that changed places",
                "epub-sentences",
                edit("text.xhtml", |text| {
                    let (one, two) = (element(text, "Say who you are."), element(text, "Say what you need."));
                    text.replacen(one, "\u{1}", 1).replacen(two, one, 1).replacen('\u{1}', two, 1)
                }),
            ),
            ("a lost character", "epub-characters", text("A letter", "A l\u{fffd}tter")),
            ("text that is turned around", "epub-characters", text("A letter", "A \u{202e}letter")),
        ],
    );
    all.extend(table(
        "ar/rights/other/other.ar.epub",
        vec![
            ("no direction", "epub-lang", text(" dir=\"rtl\"", "")),
            ("French that runs as Arabic", "epub-dir", text("xml:lang=\"fr\" dir=\"ltr\"", "xml:lang=\"fr\"")),
            ("no word of the machine", "epub-notice", text("class=\"notice\"", "class=\"text\"")),
        ],
    ));
    all.extend(table(
        "en/rights/example/example.en.sound.epub",
        vec![
            (
                "a sentence that nobody hears",
                "epub-overlay",
                overlay(|smil, [id, _]| smil.replacen(clip(smil, id), "", 1)),
            ),
            (
                "a sentence that is heard twice",
                "epub-overlay",
                overlay(|smil, [id, _]| {
                    let clip = clip(smil, id);
                    smil.replacen(clip, &clip.repeat(2), 1)
                }),
            ),
            (
                "sentences that are heard in another order",
                "epub-overlay",
                overlay(|smil, [one, two]| {
                    smil.replacen(&format!("#{one}\""), "#\u{1}\"", 1)
                        .replacen(&format!("#{two}\""), &format!("#{one}\""), 1)
                        .replacen('\u{1}', two, 1)
                }),
            ),
            (
                "sound of nothing",
                "epub-overlay",
                overlay(|smil, [id, _]| smil.replacen(&format!("#{id}\""), "#nowhere\"", 1)),
            ),
            (
                "no overlay",
                "epub-overlay",
                edit("package.opf", |package| package.replace("application/smil+xml", "application/xml")),
            ),
            (
                "a clip that begins late",
                "epub-clips",
                overlay(|smil, [id, _]| {
                    let clip = clip(smil, id);
                    smil.replacen(clip, &clip.replacen("clipBegin=\"", "clipBegin=\"9", 1), 1)
                }),
            ),
            (
                "a clip without an end",
                "epub-clips",
                overlay(|smil, [id, _]| {
                    let clip = clip(smil, id);
                    smil.replacen(clip, &clip.replacen("clipEnd=", "end=", 1), 1)
                }),
            ),
            (
                "a sound that is cut",
                "epub-clips",
                files(|all| {
                    let (_, sound) = all.iter_mut().find(|(name, _)| name.ends_with("sound-1.mp3")).unwrap();
                    sound.truncate(sound.len() / 2);
                }),
            ),
            (
                "another length in all",
                "epub-durations",
                package("<meta property=\"media:duration\">", "<meta property=\"media:duration\">1"),
            ),
            (
                "another length of the overlay",
                "epub-durations",
                package("refines=\"#overlay\">", "refines=\"#overlay\">1"),
            ),
            (
                "a sentence that is not marked",
                "epub-durations",
                edit("style.css", |css| css.replace(".heard", ".seen")),
            ),
        ],
    ));
    all
}
