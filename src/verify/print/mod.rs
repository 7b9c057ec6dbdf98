//! Checks of a PDF: what it says of itself, its tags, its fonts, and what is painted where.

mod fonts;
mod identity;
mod layout;
mod paint;
mod pdf;
mod tags;
mod wording;

use super::{ArtifactChecks, Check, CheckInfo, Expected, row, run, table};
use crate::channels::FilesBySuffix;

pub use pdf::PrintFile;

/// Fails if a PDF cannot be parsed within the limits.
pub(super) const READABLE: CheckInfo =
    row!("print", "print-readable", "ISO 32000-1, 7.5", "parse within limits on size, pages and streams", Error, "");

/// The checks of a PDF.
pub(super) static CHECKS: &[Check<PrintFile>] = table! { "print":
    "print-header", "ISO 19005-2, 6.1.2",
        "header, marker of binary data, end, file identifier", Warning, "" => identity::header;
    "print-ua", "ISO 14289-1, 5", "identification as PDF/UA-1 in the metadata", Error, "" => identity::ua;
    "print-archive", "ISO 19005-2, 6.6.4",
        "identification as PDF/A-2a in the metadata, output intent", Warning, "" => identity::archive;
    "print-tagged", "ISO 14289-1, 7.1", "marked, with a structure and a parent tree", Error, "" => identity::tagged;
    "print-lang", "ISO 14289-1, 7.2", "language of the catalogue against the manifest", Error, "" => identity::lang;
    "print-title", "ISO 14289-1, 7.1",
        "title in the metadata, shown in the window, against the edition", Warning, "" => identity::title;
    "print-title-wording", "WCAG 2.2 SC 2.4.2",
        "title of a plain edition says more than that of the standard one", Warning, "" => identity::title_wording;
    "print-safe", "ISO 19005-2, 6.5, 6.8",
        "no encryption, no code, no launch, no files inside", Warning, "" => identity::safe;
    "print-direction", "ISO 32000-1, 12.2",
        "direction of reading of a right-to-left language", Warning, "" => identity::direction;
    "print-fonts", "ISO 14289-1, 7.21.4", "each font that is used is embedded", Warning, "fonts" => identity::fonts;
    "print-unicode", "ISO 14289-1, 7.21.7",
        "each font maps its characters to Unicode", Warning, "fonts" => identity::unicode;
    "print-drawn", "ISO 14289-1, 7.21.8", "no character is drawn as an empty box", Warning, "glyphs" => layout::drawn;
    "print-marked", "ISO 14289-1, 7.1",
        "all that is painted is in the structure or decoration", Warning, "%" => tags::marked;
    "print-references", "ISO 32000-1, 14.7.4",
        "each part of the structure has content, once", Warning, "parts" => tags::references;
    "print-headings", "ISO 14289-1, 7.4", "headings by level, none skipped", Warning, "headings" => tags::headings;
    "print-figures", "ISO 14289-1, 7.3", "alternative of each figure", Warning, "figures" => tags::figures;
    "print-tables", "ISO 14289-1, 7.5",
        "rows, headers and their scope in each table", Warning, "tables" => tags::tables;
    "print-lists", "ISO 14289-1, 7.6", "items and bodies in each list", Warning, "lists" => tags::lists;
    "print-links", "ISO 14289-1, 7.18.5",
        "each link is in the structure and says where it leads", Warning, "links" => tags::links;
    "print-addresses", "", "addresses are shown as they are, unbroken", Warning, "addresses" => wording::addresses;
    "print-bookmarks", "ISO 14289-1, 7.17", "an outline with the headings", Warning, "bookmarks" => tags::bookmarks;
    "print-lang-tags", "ISO 14289-1, 7.2", "language tags as voices know them", Warning, "tags" => wording::lang_tags;
    "print-lang-text", "WCAG 2.2 SC 3.1.2",
        "script and detector on the text of each tag", Warning, "runs" => wording::lang_text;
    "print-sentences", "ISO 14289-1, 7.2",
        "each sentence of the manifest by tags, with its punctuation, in order", Error, "%" => wording::sentences;
    "print-characters", "Unicode, 23", "no lost or private characters", Warning, "" => wording::characters;
    "print-size", "APH 2022; ACB 2022; UKAAF",
        "smallest text in the content streams against the norm of the profile", Warning, "pt" => layout::size;
    "print-spacing", "APH 2022; ACB 2022; UKAAF",
        "least distance between lines of a paragraph", Warning, "em" => layout::spacing;
    "print-overflow", "", "text on all four sides against page and margins", Warning, "pt" => layout::overflow;
    "print-blank", "", "height that is left empty on pages before the last", Warning, "%" => layout::blank;
    "print-contrast", "WCAG 2.2 SC 1.4.6", "colour of text against the page", Warning, ":1" => layout::contrast;
    "print-pages", "", "number of pages against the manifest, numbers on each", Warning, "pages" => layout::pages;
};

/// Checks a PDF.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let pdf = files.iter().find(|(end, _)| end.ends_with("pdf")).ok_or_else(|| "there is no PDF".to_owned());
    let (records, file) = run(&READABLE, CHECKS, || PrintFile::parse(pdf?.1, expected));
    ArtifactChecks { records, extract: file.map(|file| file.extract) }
}

#[cfg(test)]
mod tests;
