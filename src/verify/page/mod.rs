//! Checks of a page, from its HTML alone. Contrast, focus and what scripts do need a browser: they are in the list of
//! what a person or the full set has to look at.

mod content;
mod dom;
mod facts;
mod head;
mod names;
mod network;
mod structure;

use super::{ArtifactChecks, Check, CheckInfo, CheckRecord, Expected, row, run, table};
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
pub(super) static CHECKS: &[Check<PageFile>] = table! { "page":
    "page-doctype", "HTML, 13.1.1", "source begins with the doctype and names UTF-8", Warning, "" => head::doctype;
    "page-lang", "WCAG 2.2 SC 3.1.1",
        "language and direction of the root against the manifest", Error, "" => head::lang;
    "page-title", "WCAG 2.2 SC 2.4.2", "title element against the title of the edition", Warning, "" => head::title;
    "page-title-wording", "WCAG 2.2 SC 2.4.2",
        "title of a plain page says more than that of the standard one", Warning, "" => head::title_wording;
    "page-zoom", "WCAG 2.2 SC 1.4.4", "viewport lets readers enlarge", Warning, "" => head::zoom;
    "page-ids-unique", "WCAG 2.2 SC 4.1.2", "count of elements by id", Warning, "ids" => names::ids;
    "page-references", "WCAG 2.2 SC 1.3.1",
        "ids that labels, descriptions, headers and fragments name", Warning, "references" => names::references;
    "page-names", "WCAG 2.2 SC 4.1.2",
        "accessible name (accname 1.2) of controls, links, frames and landmarks", Warning, "controls" => names::names;
    "page-labels", "WCAG 2.2 SC 3.3.2", "label of each field, legend of each group", Warning, "fields" => names::labels;
    "page-roles", "WCAG 2.2 SC 4.1.2",
        "roles of WAI-ARIA 1.2; what takes the focus has one", Warning, "" => names::roles;
    "page-links", "WCAG 2.2 SC 2.4.4", "words of each link tell where it leads", Warning, "links" => names::links;
    "page-headings", "WCAG 2.2 SC 1.3.1, 2.4.6",
        "one first heading, no level skipped, none empty", Warning, "headings" => structure::headings;
    "page-landmarks", "WCAG 2.2 SC 2.4.1",
        "one main part; the first link leads to it", Warning, "" => structure::landmarks;
    "page-lists", "WCAG 2.2 SC 1.3.1", "items stand in lists, lists hold items", Warning, "lists" => structure::lists;
    "page-tables", "WCAG 2.2 SC 1.3.1",
        "caption, headers and their scope in each table", Warning, "tables" => structure::tables;
    "page-images", "WCAG 2.2 SC 1.1.1",
        "alternative of each picture; drawings are hidden or named", Warning, "pictures" => structure::images;
    "page-media", "WCAG 2.2 SC 1.2.2, 1.4.2",
        "sound and film have controls and captions and wait for the reader", Warning, "media" => structure::media;
    "page-lang-tags", "BCP 47", "language tags as browsers and voices know them", Warning, "tags" => content::lang_tags;
    "page-lang-text", "WCAG 2.2 SC 3.1.2",
        "script and detector on the text of each tag", Warning, "runs" => content::lang_text;
    "page-dir", "HTML, 3.2.6.4",
        "direction of each passage in a script that runs the other way", Warning, "passages" => content::direction;
    "page-sentences", "EN 301 549, 9.6",
        "each sentence of the manifest in its element, word for word, in order", Error, "%" => content::sentences;
    "page-visible", "WCAG 2.2 SC 1.3.1",
        "no sentence is hidden from ears or eyes", Warning, "sentences" => content::visible;
    "page-characters", "Unicode, 23",
        "no replaced, private or unseen characters that turn text", Warning, "" => content::characters;
    "page-notice", "", "machine-made words are marked as such", Warning, "" => content::notice;
    "page-third-party", "",
        "addresses of everything that a browser loads by itself", Warning, "resources" => network::third_party;
    "page-active", "", "no code in the page, no frame, no address that runs", Warning, "" => network::active;
    "page-addresses", "RFC 3986", "addresses of links and forms", Warning, "addresses" => network::addresses;
};

/// Checks a page.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected) -> ArtifactChecks {
    let (records, page) = checked(files, expected);
    ArtifactChecks { records, extract: page.map(|page| page.extract()) }
}

/// Checks a page, and gathers what the checks of its site need: nothing if it cannot be read.
#[must_use]
pub fn verify_for_site(files: &FilesBySuffix, expected: &Expected) -> (Vec<CheckRecord>, Option<PageFacts>) {
    let (records, page) = checked(files, expected);
    (records, page.map(|page| page.facts()))
}

fn checked(files: &FilesBySuffix, expected: &Expected) -> (Vec<CheckRecord>, Option<PageFile>) {
    let html = files.get("html").or_else(|| files.values().next()).ok_or_else(|| "there is no page".to_owned());
    run(&READABLE, CHECKS, || PageFile::parse(html?, expected))
}
