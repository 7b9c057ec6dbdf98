//! Checks of a page, from its HTML alone. Contrast, focus and what scripts do need a browser: they are in the list of
//! what a person or the full set has to look at.

mod content;
mod dom;
mod facts;
mod head;
mod names;
mod network;
mod structure;

use super::{ArtifactChecks, Check, CheckInfo, Expected, row, run};
use crate::channels::FilesBySuffix;

pub use dom::PageFile;
pub use facts::PageFacts;
pub(super) use network::{in_style as style_addresses, leaves_the_site};

/// Fails if a page cannot be parsed within the limits.
pub(super) const READABLE: CheckInfo = row!(
    "page",
    "page-readable",
    "WCAG 2.2 conformance requirement 4",
    "parse within limits on size and depth",
    Error,
    ""
);

/// The checks of a page.
pub(super) static CHECKS: &[Check<PageFile>] = &[
    Check {
        info: row!(
            "page",
            "page-doctype",
            "HTML, 13.1.1",
            "source begins with the doctype and names UTF-8",
            Warning,
            ""
        ),
        run: head::doctype,
    },
    Check {
        info: row!(
            "page",
            "page-lang",
            "WCAG 2.2 SC 3.1.1",
            "language and direction of the root against the manifest",
            Error,
            ""
        ),
        run: head::lang,
    },
    Check {
        info: row!(
            "page",
            "page-title",
            "WCAG 2.2 SC 2.4.2",
            "title element against the title of the edition",
            Warning,
            ""
        ),
        run: head::title,
    },
    Check {
        info: row!(
            "page",
            "page-title-wording",
            "WCAG 2.2 SC 2.4.2",
            "title of a plain page says more than that of the standard one",
            Warning,
            ""
        ),
        run: head::title_wording,
    },
    Check {
        info: row!("page", "page-zoom", "WCAG 2.2 SC 1.4.4", "viewport lets readers enlarge", Warning, ""),
        run: head::zoom,
    },
    Check {
        info: row!("page", "page-ids-unique", "WCAG 2.2 SC 4.1.2", "count of elements by id", Warning, "ids"),
        run: names::ids,
    },
    Check {
        info: row!(
            "page",
            "page-references",
            "WCAG 2.2 SC 1.3.1",
            "ids that labels, descriptions, headers and fragments name",
            Warning,
            "references"
        ),
        run: names::references,
    },
    Check {
        info: row!(
            "page",
            "page-names",
            "WCAG 2.2 SC 4.1.2",
            "accessible name (accname 1.2) of controls, links, frames and landmarks",
            Warning,
            "controls"
        ),
        run: names::names,
    },
    Check {
        info: row!(
            "page",
            "page-labels",
            "WCAG 2.2 SC 3.3.2",
            "label of each field, legend of each group",
            Warning,
            "fields"
        ),
        run: names::labels,
    },
    Check {
        info: row!(
            "page",
            "page-roles",
            "WCAG 2.2 SC 4.1.2",
            "roles of WAI-ARIA 1.2; what takes the focus has one",
            Warning,
            ""
        ),
        run: names::roles,
    },
    Check {
        info: row!(
            "page",
            "page-links",
            "WCAG 2.2 SC 2.4.4",
            "words of each link tell where it leads",
            Warning,
            "links"
        ),
        run: names::links,
    },
    Check {
        info: row!(
            "page",
            "page-headings",
            "WCAG 2.2 SC 1.3.1, 2.4.6",
            "one first heading, no level skipped, none empty",
            Warning,
            "headings"
        ),
        run: structure::headings,
    },
    Check {
        info: row!(
            "page",
            "page-landmarks",
            "WCAG 2.2 SC 2.4.1",
            "one main part; the first link leads to it",
            Warning,
            ""
        ),
        run: structure::landmarks,
    },
    Check {
        info: row!(
            "page",
            "page-lists",
            "WCAG 2.2 SC 1.3.1",
            "items stand in lists, lists hold items",
            Warning,
            "lists"
        ),
        run: structure::lists,
    },
    Check {
        info: row!(
            "page",
            "page-tables",
            "WCAG 2.2 SC 1.3.1",
            "caption, headers and their scope in each table",
            Warning,
            "tables"
        ),
        run: structure::tables,
    },
    Check {
        info: row!(
            "page",
            "page-images",
            "WCAG 2.2 SC 1.1.1",
            "alternative of each picture; drawings are hidden or named",
            Warning,
            "pictures"
        ),
        run: structure::images,
    },
    Check {
        info: row!(
            "page",
            "page-media",
            "WCAG 2.2 SC 1.2.2, 1.4.2",
            "sound and film have controls and captions and wait for the reader",
            Warning,
            "media"
        ),
        run: structure::media,
    },
    Check {
        info: row!(
            "page",
            "page-lang-tags",
            "BCP 47",
            "language tags as browsers and voices know them",
            Warning,
            "tags"
        ),
        run: content::lang_tags,
    },
    Check {
        info: row!(
            "page",
            "page-lang-text",
            "WCAG 2.2 SC 3.1.2",
            "script and detector on the text of each tag",
            Warning,
            "runs"
        ),
        run: content::lang_text,
    },
    Check {
        info: row!(
            "page",
            "page-dir",
            "HTML, 3.2.6.4",
            "direction of each passage in a script that runs the other way",
            Warning,
            "passages"
        ),
        run: content::direction,
    },
    Check {
        info: row!(
            "page",
            "page-sentences",
            "EN 301 549, 9.6",
            "each sentence of the manifest in its element, word for word, in order",
            Error,
            "%"
        ),
        run: content::sentences,
    },
    Check {
        info: row!(
            "page",
            "page-visible",
            "WCAG 2.2 SC 1.3.1",
            "no sentence is hidden from ears or eyes",
            Warning,
            "sentences"
        ),
        run: content::visible,
    },
    Check {
        info: row!(
            "page",
            "page-characters",
            "Unicode, 23",
            "no replaced, private or unseen characters that turn text",
            Warning,
            ""
        ),
        run: content::characters,
    },
    Check {
        info: row!("page", "page-notice", "", "machine-made words are marked as such", Warning, ""),
        run: content::notice,
    },
    Check {
        info: row!(
            "page",
            "page-third-party",
            "",
            "addresses of everything that a browser loads by itself",
            Warning,
            "resources"
        ),
        run: network::third_party,
    },
    Check {
        info: row!("page", "page-active", "", "no code in the page, no frame, no address that runs", Warning, ""),
        run: network::active,
    },
    Check {
        info: row!("page", "page-addresses", "RFC 3986", "addresses of links and forms", Warning, "addresses"),
        run: network::addresses,
    },
];

/// Checks a page.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let html = files.get("html").or_else(|| files.values().next()).ok_or_else(|| "there is no page".to_owned());
    run(&READABLE, CHECKS, || PageFile::parse(html?, expected), |page| Some(page.extract()))
}
