//! Checks of a PDF: what it says of itself, its tags, its fonts, and what is painted where.

mod fonts;
mod identity;
mod layout;
mod paint;
mod pdf;
mod tags;
mod wording;

use super::{ArtifactChecks, Check, CheckInfo, Expected, row, run};
use crate::channels::FilesBySuffix;

pub use pdf::PrintFile;

/// Fails if a PDF cannot be parsed within the limits.
pub(super) const READABLE: CheckInfo =
    row!("print", "print-readable", "ISO 32000-1, 7.5", "parse within limits on size, pages and streams", Error, "");

/// The checks of a PDF.
pub(super) static CHECKS: &[Check<PrintFile>] = &[
    Check {
        info: row!(
            "print",
            "print-header",
            "ISO 19005-2, 6.1.2",
            "header, marker of binary data, end, file identifier",
            Warning,
            ""
        ),
        run: identity::header,
    },
    Check {
        info: row!("print", "print-ua", "ISO 14289-1, 5", "identification as PDF/UA-1 in the metadata", Error, ""),
        run: identity::ua,
    },
    Check {
        info: row!(
            "print",
            "print-archive",
            "ISO 19005-2, 6.6.4",
            "identification as PDF/A-2a in the metadata, output intent",
            Warning,
            ""
        ),
        run: identity::archive,
    },
    Check {
        info: row!(
            "print",
            "print-tagged",
            "ISO 14289-1, 7.1",
            "marked, with a structure and a parent tree",
            Error,
            ""
        ),
        run: identity::tagged,
    },
    Check {
        info: row!(
            "print",
            "print-lang",
            "ISO 14289-1, 7.2",
            "language of the catalogue against the manifest",
            Error,
            ""
        ),
        run: identity::lang,
    },
    Check {
        info: row!(
            "print",
            "print-title",
            "ISO 14289-1, 7.1",
            "title in the metadata, shown in the window, against the edition",
            Warning,
            ""
        ),
        run: identity::title,
    },
    Check {
        info: row!(
            "print",
            "print-title-wording",
            "WCAG 2.2 SC 2.4.2",
            "title of a plain edition says more than that of the standard one",
            Warning,
            ""
        ),
        run: identity::title_wording,
    },
    Check {
        info: row!(
            "print",
            "print-safe",
            "ISO 19005-2, 6.5, 6.8",
            "no encryption, no code, no launch, no files inside",
            Warning,
            ""
        ),
        run: identity::safe,
    },
    Check {
        info: row!(
            "print",
            "print-direction",
            "ISO 32000-1, 12.2",
            "direction of reading of a right-to-left language",
            Warning,
            ""
        ),
        run: identity::direction,
    },
    Check {
        info: row!(
            "print",
            "print-fonts",
            "ISO 14289-1, 7.21.4",
            "each font that is used is embedded",
            Warning,
            "fonts"
        ),
        run: identity::fonts,
    },
    Check {
        info: row!(
            "print",
            "print-unicode",
            "ISO 14289-1, 7.21.7",
            "each font maps its characters to Unicode",
            Warning,
            "fonts"
        ),
        run: identity::unicode,
    },
    Check {
        info: row!(
            "print",
            "print-drawn",
            "ISO 14289-1, 7.21.8",
            "no character is drawn as an empty box",
            Warning,
            "glyphs"
        ),
        run: layout::drawn,
    },
    Check {
        info: row!(
            "print",
            "print-marked",
            "ISO 14289-1, 7.1",
            "all that is painted is in the structure or decoration",
            Warning,
            "%"
        ),
        run: tags::marked,
    },
    Check {
        info: row!(
            "print",
            "print-references",
            "ISO 32000-1, 14.7.4",
            "each part of the structure has content, once",
            Warning,
            "parts"
        ),
        run: tags::references,
    },
    Check {
        info: row!(
            "print",
            "print-headings",
            "ISO 14289-1, 7.4",
            "headings by level, none skipped",
            Warning,
            "headings"
        ),
        run: tags::headings,
    },
    Check {
        info: row!("print", "print-figures", "ISO 14289-1, 7.3", "alternative of each figure", Warning, "figures"),
        run: tags::figures,
    },
    Check {
        info: row!(
            "print",
            "print-tables",
            "ISO 14289-1, 7.5",
            "rows, headers and their scope in each table",
            Warning,
            "tables"
        ),
        run: tags::tables,
    },
    Check {
        info: row!("print", "print-lists", "ISO 14289-1, 7.6", "items and bodies in each list", Warning, "lists"),
        run: tags::lists,
    },
    Check {
        info: row!(
            "print",
            "print-links",
            "ISO 14289-1, 7.18.5",
            "each link is in the structure and says where it leads",
            Warning,
            "links"
        ),
        run: tags::links,
    },
    Check {
        info: row!("print", "print-addresses", "", "addresses are shown as they are, unbroken", Warning, "addresses"),
        run: wording::addresses,
    },
    Check {
        info: row!(
            "print",
            "print-bookmarks",
            "ISO 14289-1, 7.17",
            "an outline with the headings",
            Warning,
            "bookmarks"
        ),
        run: tags::bookmarks,
    },
    Check {
        info: row!(
            "print",
            "print-lang-tags",
            "ISO 14289-1, 7.2",
            "language tags as voices know them",
            Warning,
            "tags"
        ),
        run: wording::lang_tags,
    },
    Check {
        info: row!(
            "print",
            "print-lang-text",
            "WCAG 2.2 SC 3.1.2",
            "script and detector on the text of each tag",
            Warning,
            "runs"
        ),
        run: wording::lang_text,
    },
    Check {
        info: row!(
            "print",
            "print-sentences",
            "ISO 14289-1, 7.2",
            "each sentence of the manifest by tags, with its punctuation, in order",
            Error,
            "%"
        ),
        run: wording::sentences,
    },
    Check {
        info: row!("print", "print-characters", "Unicode, 23", "no lost or private characters", Warning, ""),
        run: wording::characters,
    },
    Check {
        info: row!(
            "print",
            "print-size",
            "APH 2022; ACB 2022; UKAAF",
            "smallest text in the content streams against the norm of the profile",
            Warning,
            "pt"
        ),
        run: layout::size,
    },
    Check {
        info: row!(
            "print",
            "print-spacing",
            "APH 2022; ACB 2022; UKAAF",
            "least distance between lines of a paragraph",
            Warning,
            "em"
        ),
        run: layout::spacing,
    },
    Check {
        info: row!("print", "print-overflow", "", "text on all four sides against page and margins", Warning, "pt"),
        run: layout::overflow,
    },
    Check {
        info: row!("print", "print-blank", "", "height that is left empty on pages before the last", Warning, "%"),
        run: layout::blank,
    },
    Check {
        info: row!("print", "print-contrast", "WCAG 2.2 SC 1.4.6", "colour of text against the page", Warning, ":1"),
        run: layout::contrast,
    },
    Check {
        info: row!(
            "print",
            "print-pages",
            "",
            "number of pages against the manifest, numbers on each",
            Warning,
            "pages"
        ),
        run: layout::pages,
    },
];

/// Checks a PDF.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let pdf = files.iter().find(|(end, _)| end.ends_with("pdf")).ok_or_else(|| "there is no PDF".to_owned());
    run(&READABLE, CHECKS, || PrintFile::parse(pdf?.1, expected), |file| Some(file.extract))
}

#[cfg(test)]
mod tests;
