//! The files of a book around its text: package with metadata, table of contents, style.

use super::ACTIVE_CLASS;
use super::inlines::{is_date, words_of};
use super::lower::{ABOUT, BookText, NOTES, TITLE, WORDS};
use super::markup::Markup;
use super::overlay::{BookSound, clock};
use crate::channels::title::titled;
use crate::content::Edition;
use crate::document::{PictureFormat, digest};
use crate::l10n::{Messages, text};

/// Folder of all files but those that name the package.
pub(super) const FOLDER: &str = "EPUB/";
/// Name of the package.
pub(super) const PACKAGE: &str = "package.opf";
/// Name of the text.
pub(super) const TEXT: &str = "text.xhtml";
/// Name of the table of contents.
pub(super) const NAV: &str = "nav.xhtml";
/// Name of the style sheet.
pub(super) const STYLE: &str = "style.css";
/// Name of the overlay.
pub(super) const OVERLAY: &str = "text.smil";

/// Namespace of the elements of a text.
const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// Namespace of the attributes that a book adds to its text.
pub(super) const OPS: &str = "http://www.idpf.org/2007/ops";

/// A font that a book carries.
pub(super) struct BookFont {
    pub(super) name: &'static str,
    bold: bool,
    pub(super) bytes: &'static [u8],
}

/// Fonts for scripts that many e-readers draw badly or not at all: those of large print. Chinese has none, because its font
/// is larger than a book with sound, and e-readers that are sold for it have their own.
const ARABIC: [BookFont; 2] = [
    BookFont {
        name: "NotoNaskhArabic-Regular.ttf",
        bold: false,
        bytes: include_bytes!("../print/fonts/NotoNaskhArabic-Regular.ttf"),
    },
    BookFont {
        name: "NotoNaskhArabic-Bold.ttf",
        bold: true,
        bytes: include_bytes!("../print/fonts/NotoNaskhArabic-Bold.ttf"),
    },
];

const BENGALI: [BookFont; 2] = [
    BookFont {
        name: "NotoSansBengali-Regular.ttf",
        bold: false,
        bytes: include_bytes!("../print/fonts/NotoSansBengali-Regular.ttf"),
    },
    BookFont {
        name: "NotoSansBengali-Bold.ttf",
        bold: true,
        bytes: include_bytes!("../print/fonts/NotoSansBengali-Bold.ttf"),
    },
];

/// The fonts of a book in a script.
pub(super) fn fonts(script: &str) -> &'static [BookFont] {
    match script {
        "Arab" | "Aran" => &ARABIC,
        "Beng" => &BENGALI,
        _ => &[],
    }
}

/// Everything that the package and the table of contents tell of.
pub(super) struct BookParts<'a> {
    pub(super) edition: &'a Edition,
    pub(super) words: &'a Messages,
    pub(super) text: &'a BookText,
    pub(super) sound: Option<&'a BookSound>,
    pub(super) fonts: &'static [BookFont],
}

/// The file that names the package.
pub(super) fn container() -> String {
    let mut out = Markup::document();
    out.open("container", &[("version", "1.0"), ("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")]);
    out.open("rootfiles", &[]);
    let path = format!("{FOLDER}{PACKAGE}");
    out.empty("rootfile", &[("full-path", &path), ("media-type", "application/oebps-package+xml")]);
    out.close("rootfiles");
    out.close("container");
    out.into_string()
}

/// The style sheet, with the fonts of the script.
pub(super) fn style(fonts: &[BookFont]) -> String {
    const FAMILY: &str = "Evenhand";
    let mut out = include_str!("style.css").to_owned();
    for font in fonts {
        let weight = if font.bold { "bold" } else { "normal" };
        let face = format!("font-family: \"{FAMILY}\"; font-weight: {weight}; src: url(\"{}\");", font.name);
        out.push_str(&format!("@font-face {{ {face} }}\n"));
    }
    if !fonts.is_empty() {
        out.push_str(&format!("body {{ font-family: \"{FAMILY}\", serif; }}\n"));
    }
    out
}

impl BookParts<'_> {
    fn title(&self) -> String {
        titled(words_of(&self.edition.document.title, &self.edition.document.lang), self.edition, self.words)
    }

    /// The text as a file.
    pub(super) fn text(&self) -> String {
        self.xhtml(&self.title(), &self.text.body)
    }

    /// A file of text in the language of the edition.
    fn xhtml(&self, title: &str, body: &str) -> String {
        let lang = self.edition.document.lang.in_files();
        let mut out = Markup::document();
        let attributes = [
            ("xmlns", XHTML),
            ("xmlns:epub", OPS),
            ("lang", lang.tag()),
            ("xml:lang", lang.tag()),
            ("dir", lang.direction().html()),
        ];
        out.open("html", &attributes);
        out.open("head", &[]);
        out.element("title", &[], title);
        out.empty("link", &[("rel", "stylesheet"), ("type", "text/css"), ("href", STYLE)]);
        out.close("head");
        out.line();
        out.open("body", &[]);
        out.append(body);
        out.close("body");
        out.close("html");
        out.line();
        out.into_string()
    }

    /// The table of contents, and the parts of the book for reading systems.
    pub(super) fn nav(&self) -> String {
        let contents = text!(self.words, "print-contents");
        let mut out = Markup::default();
        let attributes = [("epub:type", "toc"), ("role", "doc-toc"), ("aria-labelledby", "contents")];
        out.open("nav", &attributes);
        self.said(&mut out, ("h1", &[("id", "contents")]), &contents);
        self.contents(&mut out);
        out.close("nav");
        let parts = [
            (true, "bodymatter", TITLE, self.title()),
            (self.text.holds.notes, "endnotes", NOTES, text!(self.words, "page-notes")),
            (self.text.holds.words, "glossary", WORDS, text!(self.words, "print-words")),
            (true, "backmatter", ABOUT, text!(self.words, "print-about")),
        ];
        out.open("nav", &[("epub:type", "landmarks"), ("hidden", "hidden"), ("aria-labelledby", "contents")]);
        out.open("ol", &[]);
        for (_, kind, id, words) in parts.iter().filter(|(is_there, ..)| *is_there) {
            out.open("li", &[]);
            self.said(&mut out, ("a", &[("epub:type", kind), ("href", &format!("{TEXT}#{id}"))]), words);
            out.close("li");
        }
        out.close("ol");
        out.close("nav");
        self.xhtml(&contents, &out.into_string())
    }

    /// Writes an element with words of the interface.
    fn said(&self, out: &mut Markup, (name, attributes): (&str, &[(&str, &str)]), words: &str) {
        let (own, lang) = (&self.edition.document.lang, self.words.lang());
        let tag = if own == lang { String::new() } else { lang.in_files().to_string() };
        let dir = if own == lang { "" } else { lang.direction().html() };
        let of_lang: [(&str, &str); 3] = [("lang", &tag), ("xml:lang", &tag), ("dir", dir)];
        out.element(name, &[attributes, &of_lang].concat(), words);
    }

    /// The headings as lists in lists.
    fn contents(&self, out: &mut Markup) {
        let mut open: Vec<u8> = Vec::new();
        for entry in &self.text.headings {
            while open.last().is_some_and(|depth| *depth > entry.depth) {
                open.pop();
                out.append("</li></ol>");
            }
            match open.last() {
                Some(depth) if *depth == entry.depth => out.append("</li>"),
                _ => {
                    open.push(entry.depth);
                    out.open("ol", &[]);
                }
            }
            out.open("li", &[]);
            out.open("a", &[("href", &format!("{TEXT}#{}", entry.id))]);
            out.append(&entry.label);
            out.close("a");
        }
        open.iter().for_each(|_| out.append("</li></ol>"));
    }

    /// The package: metadata, files, order of reading.
    pub(super) fn package(&self) -> String {
        let lang = self.edition.document.lang.in_files();
        let mut out = Markup::document();
        let attributes = [
            ("xmlns", "http://www.idpf.org/2007/opf"),
            ("version", "3.0"),
            ("unique-identifier", "id"),
            ("xml:lang", lang.tag()),
            ("dir", lang.direction().html()),
        ];
        out.open("package", &attributes);
        out.line();
        self.metadata(&mut out);
        self.manifest(&mut out);
        out.open("spine", &[("page-progression-direction", lang.direction().html())]);
        out.empty("itemref", &[("idref", "text")]);
        out.close("spine");
        out.line();
        out.close("package");
        out.line();
        out.into_string()
    }

    fn metadata(&self, out: &mut Markup) {
        let (edition, words) = (self.edition, self.words);
        let document = &edition.document;
        let is_dated = is_date(&edition.revised, words);
        let day = if is_dated { edition.revised.as_str() } else { "2000-01-01" };
        out.open("metadata", &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
        out.line();
        let mut dc = |name: &str, attributes: &[(&str, &str)], text: &str| {
            out.element(&format!("dc:{name}"), attributes, text);
            out.line();
        };
        dc("identifier", &[("id", "id")], &self.identifier());
        dc("title", &[], &self.title());
        dc("language", &[], document.lang.in_files().tag());
        let summary = words_of(&document.summary, &document.lang);
        if !summary.is_empty() {
            dc("description", &[], &summary);
        }
        if is_dated {
            dc("date", &[], day);
        }
        let mut meta = |property: &str, value: &str| {
            out.element("meta", &[("property", property)], value);
            out.line();
        };
        meta("dcterms:modified", &format!("{day}T00:00:00Z"));
        self.access(&mut meta);
        if let Some(sound) = self.sound {
            meta("media:active-class", ACTIVE_CLASS);
            meta("media:duration", &clock(sound.millis()));
        }
        if let Some(sound) = self.sound {
            let attributes = [("property", "media:duration"), ("refines", "#overlay")];
            out.element("meta", &attributes, &clock(sound.millis()));
            out.line();
        }
        let tag = words.lang().in_files();
        let attributes: [(&str, &str); 3] = [
            ("property", "schema:accessibilitySummary"),
            ("xml:lang", tag.tag()),
            ("dir", words.lang().direction().html()),
        ];
        out.element("meta", &attributes, &self.summary());
        out.line();
        out.close("metadata");
        out.line();
    }

    /// Metadata of EPUB Accessibility 1.1. Conformance to a level of WCAG is not claimed: a person has to look for that.
    fn access(&self, meta: &mut impl FnMut(&str, &str)) {
        let holds = self.text.holds;
        let sounds = self.sound.is_some();
        for (mode, is) in [("textual", true), ("visual", holds.pictures), ("auditory", sounds)] {
            if is {
                meta("schema:accessMode", mode);
            }
        }
        if !holds.undescribed {
            meta("schema:accessModeSufficient", "textual");
        }
        if holds.pictures {
            meta("schema:accessModeSufficient", "textual,visual");
        }
        let features = [
            ("alternativeText", holds.pictures && !holds.undescribed),
            ("ARIA", true),
            ("displayTransformability", true),
            ("longDescriptions", holds.long_descriptions),
            ("readingOrder", true),
            ("structuralNavigation", true),
            ("synchronizedAudioText", sounds),
            ("tableOfContents", true),
        ];
        features.iter().filter(|(_, is)| *is).for_each(|(feature, _)| meta("schema:accessibilityFeature", feature));
        meta("schema:accessibilityHazard", "none");
    }

    /// Tells readers before they open the book what it is like.
    fn summary(&self) -> String {
        let holds = self.text.holds;
        let mut told = Vec::new();
        match holds.undescribed {
            true => told.push(text!(self.words, "epub-access-undescribed")),
            false => told.push(text!(self.words, "page-access-summary")),
        }
        if self.sound.is_some() {
            told.push(text!(self.words, "epub-access-sound"));
        }
        told.join(" ")
    }

    /// A name that is the same for all versions of the book (RFC 9562, version 8).
    fn identifier(&self) -> String {
        let kind: &[u8] = if self.sound.is_some() { b"sound" } else { b"text" };
        let hex = digest(&[b"evenhand epub", self.edition.address.to_string().as_bytes(), kind]).hex();
        let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
        format!("urn:uuid:{}-{}-8{}-8{}-{}", part(0..8), part(8..12), part(12..15), part(15..18), part(18..30))
    }

    fn manifest(&self, out: &mut Markup) {
        out.open("manifest", &[]);
        out.line();
        let mut item = |id: &str, href: &str, media: &str, more: (&str, &str)| {
            out.empty("item", &[("id", id), ("href", href), ("media-type", media), more]);
            out.line();
        };
        let overlay = if self.sound.is_some() { "overlay" } else { "" };
        item("nav", NAV, "application/xhtml+xml", ("properties", "nav"));
        item("text", TEXT, "application/xhtml+xml", ("media-overlay", overlay));
        item("style", STYLE, "text/css", ("", ""));
        for (index, (file, picture)) in (1..).zip(&self.text.pictures) {
            item(&format!("picture-{index}"), file, media_of(picture.format), ("", ""));
        }
        for (index, font) in (1..).zip(self.fonts) {
            item(&format!("font-{index}"), font.name, "font/ttf", ("", ""));
        }
        if let Some(sound) = self.sound {
            item("overlay", OVERLAY, "application/smil+xml", ("", ""));
            for (index, (file, _)) in (1..).zip(&sound.files) {
                item(&format!("sound-{index}"), file, "audio/mpeg", ("", ""));
            }
        }
        out.close("manifest");
        out.line();
    }
}

/// The end of the name of a picture's file.
pub(super) fn end_of(format: PictureFormat) -> &'static str {
    match format {
        PictureFormat::Svg => "svg",
        PictureFormat::Png => "png",
        PictureFormat::Jpeg => "jpg",
    }
}

fn media_of(format: PictureFormat) -> &'static str {
    match format {
        PictureFormat::Svg => "image/svg+xml",
        PictureFormat::Png => "image/png",
        PictureFormat::Jpeg => "image/jpeg",
    }
}
