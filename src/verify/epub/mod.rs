//! Checks of a book for e-readers: container, package, text, and the sound that reads it.

mod overlay;
mod package;
mod text;
mod wording;

use super::{ArtifactChecks, Check, CheckInfo, Expected, Limits, row, run, table};
use crate::channels::epub::{Book, XmlTree, read};
use crate::channels::{Extract, FilesBySuffix};

/// Fails if a book cannot be read.
pub(super) const READABLE: CheckInfo = row!(
    "epub",
    "epub-readable",
    "EPUB 3.3, 4",
    "archive, package and every text within limits on files, sizes and nesting",
    Error,
    ""
);

/// The checks of a book.
pub(super) static CHECKS: &[Check<EpubFile>] = table! { "epub":
    "epub-container", "EPUB 3.3, 4.2", "the first file tells the type, stored as it is", Warning, "" => package::container;
    "epub-manifest", "EPUB 3.3, 5.6",
        "files of the archive against those of the package, with their types", Warning, "files" => package::manifest;
    "epub-lang", "EPUB 3.3, 5.5.3; WCAG 2.2 SC 3.1.1",
        "language and direction of package, texts and pages against the manifest", Error, "" => package::lang;
    "epub-metadata", "EPUB 3.3, 5.5", "name, title and time of the package", Warning, "" => package::metadata;
    "epub-access", "EPUB Accessibility 1.1, 2",
        "metadata of accessibility against what the book holds", Warning, "" => package::access;
    "epub-nav", "EPUB 3.3, 7; WCAG 2.2 SC 2.4.5",
        "each heading is in the table of contents, in order; landmarks lead somewhere", Warning, "links" => package::nav;
    "epub-ids", "HTML, 3.2.6", "ids are unique, and references lead to them", Warning, "ids" => text::ids;
    "epub-headings", "WCAG 2.2 SC 1.3.1, 2.4.6",
        "one first heading, no level skipped, none empty", Warning, "headings" => text::headings;
    "epub-tables", "WCAG 2.2 SC 1.3.1",
        "caption, headers and their scope in each table", Warning, "tables" => text::tables;
    "epub-images", "WCAG 2.2 SC 1.1.1", "alternative of each picture", Warning, "pictures" => text::images;
    "epub-notes", "EPUB 3.3, 6.1.4; DPUB-ARIA 1.1",
        "marks lead to notes and notes back, with types and roles", Warning, "notes" => text::notes;
    "epub-resources", "EPUB 3.3, 3.6",
        "no address outside the book that is loaded by itself, no code", Warning, "resources" => text::resources;
    "epub-style", "WCAG 2.2 SC 1.4.4, 1.4.8",
        "style sheets set no colours and no absolute sizes", Warning, "" => text::style;
    "epub-lang-tags", "BCP 47",
        "language tags as voices know them, the same in both attributes", Warning, "tags" => wording::lang_tags;
    "epub-lang-text", "WCAG 2.2 SC 3.1.2",
        "script and detector on the text of each tag", Warning, "runs" => wording::lang_text;
    "epub-dir", "HTML, 3.2.6.4",
        "direction of each passage in a script that runs the other way", Warning, "passages" => wording::direction;
    "epub-sentences", "EN 301 549, 10.2",
        "each sentence of the manifest in its element, word for word, in order", Error, "%" => wording::sentences;
    "epub-characters", "Unicode, 23",
        "no replaced, private or unseen characters that turn text", Warning, "" => wording::characters;
    "epub-notice", "", "machine-made words are marked as such", Warning, "" => wording::notice;
    "epub-overlay", "EPUB 3.3, 9; WCAG 2.2 SC 1.2.1",
        "sound of each sentence that is said, once, in order", Error, "clips" => overlay::sentences;
    "epub-clips", "EPUB 3.3, 9.2.2.3",
        "clips follow one another within the length of their files, frame by frame", Warning, "clips" => overlay::clips;
    "epub-durations", "EPUB 3.3, 9.3.2",
        "lengths in the package against the clips; the marked sentence has a style", Warning, "ms" => overlay::durations;
};

/// A book that was read, and what it should hold.
pub struct EpubFile {
    book: Book,
    extract: Extract,
    expected: Expected,
}

/// Checks a book.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let (records, file) = run(&READABLE, CHECKS, || EpubFile::parse(files, expected));
    ArtifactChecks { records, extract: file.map(|file| file.extract) }
}

impl EpubFile {
    fn parse(files: &FilesBySuffix, expected: &Expected) -> Result<Self, String> {
        let bytes = files.values().next().ok_or("there is no book")?;
        if bytes.len() > Limits::SOUND {
            return Err(format!("the book has {} bytes; {} are read", bytes.len(), Limits::SOUND));
        }
        let book = read(bytes)?;
        Ok(Self { extract: book.extract(), book, expected: expected.clone() })
    }

    /// Texts and table of contents with the names of their files.
    fn documents(&self) -> impl Iterator<Item = &(String, XmlTree)> {
        self.book.texts.iter().chain(&self.book.nav)
    }

    /// Values of a property of the package that is about the whole book.
    fn values<'a>(&'a self, property: &'a str) -> impl Iterator<Item = String> + 'a {
        let of_book = move |node: &crate::channels::epub::XmlNode| {
            node.attribute("property") == Some(property) && node.attribute("refines").is_none()
        };
        let metas = self.book.package.named("meta").filter(move |(_, node)| of_book(node));
        metas.map(move |(place, _)| self.book.package.text(place, |_| false).trim().to_owned())
    }

    /// Text of the first element of the Dublin Core with that name.
    fn dc(&self, name: &str) -> Option<String> {
        let (place, _) = self.book.package.named(name).next()?;
        Some(self.book.package.text(place, |_| false).trim().to_owned()).filter(|text| !text.is_empty())
    }
}

/// The beginning of an element as messages name it: `img src=picture-1.svg`.
fn told(node: &crate::channels::epub::XmlNode) -> String {
    let more: Vec<String> = node.attributes().take(2).map(|(name, value)| format!(" {name}={value}")).collect();
    format!("{}{}", node.name, more.concat())
}
