//! The page: an edition as HTML that needs no script, no cookie and no third party, and the pages
//! that lead to it.
//!
//! Every sentence stands in an element whose id is the sentence's id. Inside that element, what is
//! not the author's (a footnote's mark, the long form of an abbreviation) carries the attribute
//! `data-added`; without it the element's text is the sentence's text. A picture's words are its
//! `alt`.
//!
//! Links are relative and end in a file's name, so a site works from a folder as from a server.

mod blocks;
pub(super) mod channel;
mod extract;
pub(crate) mod icons;
mod inlines;
mod lists;
mod operator_pages;
pub(crate) mod paths;
mod player;
mod preferences;
mod proof_page;
mod reading_page;
mod reviews;
mod search;
mod shell;
mod site;
mod statement;
mod trace_page;
mod ways;

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use super::{Way, Whereabouts};
use crate::content::{Edition, Library};
use crate::document::{SentenceId, digest};
use crate::l10n::Messages;
use crate::lang::Lang;

pub use channel::{CHANNEL, ID, PAGES, TRACE, edition_page, pairs_page};
pub use extract::read;
pub(crate) use inlines::{ordered, ordered_with_marks};
pub use lists::{ListPage, PieceList, TitleFilter, chosen_titles, list_page, list_pages, pages_that_list};
pub use operator_pages::{KeptPeriods, MailPeriods, Operator, OperatorPage, operator_page};
pub(crate) use paths::Here;
pub use proof_page::{ProofSummary, proof, proof_folder};
pub use reading_page::page;
pub(crate) use reviews::reviews;
pub use search::search;
pub(crate) use shell::is_date;
pub(crate) use shell::{LanguageLink, Shell, Ui, frame, frame_with};
pub(crate) use site::collection_title;
pub use site::{SoundSeconds, collection, front, home, site_languages};
pub use statement::{CheckedChannel, FailedCheck, StatementFacts, statement, statement_folder};
pub use trace_page::{has_trace_page, trace_page};
pub(crate) use ways::size;

/// Context of a page beside the edition.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The edition to show.
    pub edition: &'a Edition,
    /// The library, for links to other pages.
    pub library: &'a Library,
    /// The words of the interface, in the edition's language or its nearest kin.
    pub words: &'a Messages,
    /// The forms of the edition, in the order in which they are offered.
    pub ways: &'a [Way],
    /// The sections of its speech, in order; none where there is no speech.
    pub chapters: &'a [AudioChapter],
    /// Voice that reads the edition.
    pub reading: NarrationVoice<'a>,
    /// Settings that hold for every page.
    pub site: &'a Site,
}

/// Settings that hold for every page of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The file name of the style sheet in `assets/`: [`style_name`].
    pub style: String,
    /// The public address, such as `https://example.org`: makes links between languages absolute
    /// and names the canonical address. Without it both are relative or left out.
    pub base: Option<String>,
    /// The version of the program.
    pub version: String,
    /// Delivery of the site to its readers.
    pub delivery: Delivery,
    /// Final target of "leave this page", instead of the address in the words of the interface.
    pub leave: Option<String>,
    /// Contact for requests, on a site of files: `https://…` or `mailto:…`. A
    /// service has a page for it.
    pub ask: Option<String>,
    /// Whether a site of files has pages to search it. A service has its own.
    pub search: Search,
    /// Languages in which the pages around the texts exist.
    pub interfaces: Interfaces,
    /// Whether each edition has a page that tells how its files were checked.
    pub proofs: Proofs,
}

/// Languages in which the pages around the texts exist: home, collections, search and the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interfaces {
    /// The languages of the texts: a part of a site that is given away.
    OfTexts,
    /// The languages of the texts and all of the interface: somebody whose language has no text yet can read that, and
    /// ask.
    All,
}

/// Search on a site of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// Not at all.
    Nowhere,
    /// On a page for each language, [`search()`], with an index in the folder `pagefind`.
    Pages,
}

/// Pages that tell how files were checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proofs {
    /// Not at all.
    Nowhere,
    /// A page beside each edition, [`proof()`], and a statement for each language, [`statement()`].
    Pages,
}

/// Delivery of a site to its readers; it decides how links are written and what can be offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Files in a folder: links name them, and nothing can be made on request.
    Files,
    /// A service that answers `/en/rights/` and makes what is asked for.
    Service,
}

/// A section of an edition's speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AudioChapter {
    /// The words of its heading.
    pub title: String,
    /// Start in the sound.
    pub start: Duration,
}

/// Voice that reads an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NarrationVoice<'a> {
    /// A voice of the language itself.
    Own(Clarity),
    /// The voice of a related language.
    Relative {
        /// The language of the voice.
        of: &'a Lang,
        /// Clarity of the voice.
        clarity: Clarity,
    },
    /// No voice.
    None,
}

/// Clarity of a voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clarity {
    /// Well enough to say nothing about it.
    Clear,
    /// Not well: the page says so.
    Hard,
}

/// A page and where every sentence of the edition is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The file.
    pub html: String,
    /// For every sentence the id of its element.
    pub places: BTreeMap<SentenceId, Whereabouts>,
}

struct Assets {
    files: BTreeMap<String, Vec<u8>>,
    style: String,
    desk: String,
    /// Style rules for scripts that few of our languages share.
    scripts: String,
    script: String,
    /// Script for reading along, by the language of its words.
    along: BTreeMap<Lang, String>,
    search: String,
    icon: String,
}

const FONTS: [(&str, &[u8]); 6] = [
    ("regular.woff2", include_bytes!("fonts/regular.woff2")),
    ("bold.woff2", include_bytes!("fonts/bold.woff2")),
    ("lexend.woff2", include_bytes!("fonts/lexend.woff2")),
    ("lexend-bold.woff2", include_bytes!("fonts/lexend-bold.woff2")),
    ("opendyslexic.woff2", include_bytes!("fonts/opendyslexic.woff2")),
    ("opendyslexic-bold.woff2", include_bytes!("fonts/opendyslexic-bold.woff2")),
];

/// The licences of the fonts, kept beside them.
const LICENCES: [(&str, &str); 3] = [
    ("OFL.txt", include_str!("fonts/OFL.txt")),
    ("OFL-Lexend.txt", include_str!("fonts/OFL-Lexend.txt")),
    ("OFL-OpenDyslexic.txt", include_str!("fonts/OFL-OpenDyslexic.txt")),
];

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    let mut keep = |name: &str, bytes: &[u8]| {
        let name = hashed(name, bytes);
        files.insert(format!("assets/{name}"), bytes.to_vec());
        name
    };
    let mut style = STYLES.concat();
    for (name, bytes) in FONTS {
        style = style.replace(&format!("url(\"{name}\")"), &format!("url(\"{}\")", keep(name, bytes)));
    }
    let style = keep("evenhand.css", one_line(&stripped(&style)).as_bytes());
    let script = keep("evenhand.js", stripped(include_str!("evenhand.js")).as_bytes());
    let along = Messages::languages().into_iter().map(|lang| {
        let script = player::read_along(&Messages::of(&lang));
        let name = keep(&format!("along.{lang}.js"), stripped(&script).as_bytes());
        (lang, name)
    });
    let along = along.collect();
    let search = keep("search.js", stripped(include_str!("search.js")).as_bytes());
    let desk = [include_str!("styles/lists.css"), include_str!("desk.css")].concat();
    let desk = keep("desk.css", stripped(&desk).as_bytes());
    let scripts = keep("scripts.css", stripped(include_str!("styles/scripts.css")).as_bytes());
    let icon = keep("icon.svg", include_bytes!("icons/site.svg"));
    files.extend(LICENCES.map(|(name, text)| (format!("assets/{name}"), text.as_bytes().to_vec())));
    Assets { files, style, desk, scripts, script, along, search, icon }
});

/// The style sheets, one after the other: a later one may change what an earlier one says.
const STYLES: [&str; 4] = [
    include_str!("styles/base.css"),
    include_str!("styles/frame.css"),
    include_str!("styles/text.css"),
    include_str!("styles/reader.css"),
];

/// A style sheet or a script without what its readers need and browsers do not: comments that fill
/// their lines, and the space at the beginning of lines. Compression does the rest.
pub(crate) fn stripped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    out
}

/// A style sheet in one line: every page is sent with it, and line ends are the rest of what compression leaves.
fn one_line(style: &str) -> String {
    let ends = |line: &str| line.ends_with(['{', '}', ';', ',']);
    style.lines().map(|line| if ends(line) { line.to_owned() } else { format!("{line} ") }).collect()
}

/// The files that every page uses, by path from the site's root. Names carry a hash of what is in
/// them, so they may be kept for ever; the fonts' licences alone have plain names.
#[must_use]
pub fn assets() -> &'static BTreeMap<String, Vec<u8>> {
    &ASSETS.files
}

/// The file name of the style sheet: what [`Site::style`] expects.
#[must_use]
pub fn style_name() -> String {
    ASSETS.style.clone()
}

/// The style sheet that lists and pages with forms load beside the one of every page.
pub(crate) fn desk_style(here: &Here) -> maud::Markup {
    maud::html! { link rel="stylesheet" href=(here.asset(&ASSETS.desk)); }
}

/// The style sheet of a language whose script few of our languages share.
fn scripts_style(lang: &Lang, here: &Here) -> maud::Markup {
    let own = matches!(lang.script().as_str(), "Latn" | "Grek" | "Cyrl" | "Arab" | "Aran");
    maud::html! { @if !own { link rel="stylesheet" href=(here.asset(&ASSETS.scripts)); } }
}

/// A hash of the code, the assets and the crates that shape a page's bytes. Beside it a page depends on its
/// [`View`] alone: edition, library, words, ways, reading and site.
pub(crate) const RECIPE: &str = env!("EVENHAND_RECIPE_PAGE");

/// `evenhand.css` as `evenhand.3f2a9c01d2.css`.
pub(crate) fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = digest(&[bytes]).hex();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{}.{ending}", &hash[..10]),
        None => format!("{name}.{}", &hash[..10]),
    }
}

#[cfg(test)]
mod tests;
