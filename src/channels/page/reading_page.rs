//! The page of an edition.

use maud::{Markup, html};

use super::icons::{self, icon};
use super::inlines::{PageLowering, bare, headings, section_id, words_of};
use super::paths::{self, Here};
use super::reviews::reviews;
use super::shell::{LanguageLink, Shell, Ui, frame, is_date};
use super::site::collection_title;
use super::{Delivery, Page, View, Way, player, ways};
use crate::channels::countries::{elsewhere, written_for};
use crate::channels::reviewed::isolated_name;
use crate::channels::title::titled;
use crate::content::{Address, Edition, Level, Wording};
use crate::document::{Block, Document, NoteKind};
use crate::l10n::text;
use crate::lang::Lang;

/// Makes the page of an edition.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let Address { piece, lang, level } = &view.edition.address;
    let document = &view.edition.document;
    let mut lower = PageLowering::new(view);
    let ui = lower.ui;
    // If a text begins with a warning of danger, it comes before everything about the page.
    let begins = document.blocks.iter().take_while(|block| is_danger(block)).count();
    let (danger, text) = document.blocks.split_at(begins);
    // The order of these five is the order of reading.
    let title = html! { h1 itemprop="headline" { (lower.prose(&document.title)) } (lower.meanings()) };
    let summary = html! { p.lead itemprop="description" { (lower.prose(&document.summary)) } (lower.meanings()) };
    let danger = lower.blocks(danger);
    let text = lower.blocks(text);
    let notes = lower.footnotes(&document.footnotes);
    let main = html! {
        article.page itemscope itemtype="https://schema.org/Article" {
            (facts(view, &lower))
            div.head {
                (title)
                (summary)
                div.first { (other_wording(view, &lower)) (player::listen(view, ui, &lower.here)) }
                (danger)
                (notices(view, ui))
                (contents(document, ui))
            }
            div.text { (text) (notes) (neighbours(view, ui, &lower.here)) }
            div.side { (ways::list(view, ui, &lower.here)) }
        }
    };
    let languages = view.library.languages(piece, *level);
    let html = frame(Shell {
        ui,
        here: &lower.here,
        home: lower.here.home(lang),
        site: view.site,
        title: titled(words_of(&document.title, lang), view.edition, ui.words),
        description: words_of(&document.summary, lang),
        head: alternates(view, &languages),
        trail: vec![
            html! { a href=(lower.here.home(lang)) { (ui.says(text!(ui.words, "site-home"))) } },
            html! {
                a href=(lower.here.collection(lang, &piece.collection)) {
                    (collection_title(view.library, &piece.collection, ui))
                }
            },
        ],
        languages: languages
            .into_iter()
            .map(|other| LanguageLink {
                lang: other,
                href: (other != lang).then(|| lower.here.edition(&view.edition.address.with(other, *level))),
            })
            .collect(),
        main,
        about: about(view, ui),
    });
    Page { html, places: lower.places }
}

fn is_danger(block: &Block) -> bool {
    matches!(block, Block::Note { kind: NoteKind::Danger, .. })
}

/// The page's description for machines, in the words of schema.org.
fn facts(view: &View<'_>, lower: &PageLowering<'_>) -> Markup {
    let holds = lower.holds;
    let sound = view.ways.iter().any(|way| matches!(way, Way::File(file) if file.media.starts_with("audio/")));
    let modes = [("textual", true), ("visual", holds.pictures || holds.films), ("auditory", sound || holds.films)];
    let features = [
        ("alternativeText", holds.pictures),
        ("longDescription", holds.descriptions),
        ("transcript", holds.film_words),
        ("tableOfContents", has_contents(&view.edition.document)),
        ("structuralNavigation", true),
        ("readingOrder", true),
        ("displayTransformability", true),
    ];
    let there =
        |list: &[(&'static str, bool)]| list.iter().filter(|(_, is)| *is).map(|(name, _)| *name).collect::<Vec<_>>();
    // Nobody has declared what a film shows.
    let hazard = if holds.films { "unknown" } else { "none" };
    let words = lower.ui.words;
    html! {
        meta itemprop="inLanguage" content=(lower.ui.page);
        @if is_date(&view.edition.revised) { meta itemprop="dateModified" content=(view.edition.revised); }
        @for mode in there(&modes) { meta itemprop="accessMode" content=(mode); }
        meta itemprop="accessModeSufficient" content="textual";
        @for feature in there(&features) { meta itemprop="accessibilityFeature" content=(feature); }
        meta itemprop="accessibilityHazard" content=(hazard);
        meta itemprop="accessibilitySummary" lang=(words.lang().in_files()) content=(text!(words, "page-access-summary"));
    }
}

/// A large link to the other wording of the piece in this language, or a line that there is none.
fn other_wording(view: &View<'_>, lower: &PageLowering<'_>) -> Markup {
    let ui = lower.ui;
    let address = &view.edition.address;
    let (level, drawing, missing) = match address.level {
        Level::Standard => (Level::Plain, icons::PLAIN, text!(ui.words, "page-no-plain")),
        Level::Plain => (Level::Standard, icons::PAGE, text!(ui.words, "page-no-standard")),
    };
    let other = address.with(&address.lang, level);
    html! {
        @if view.library.editions.contains_key(&other) {
            a.button href=(lower.here.edition(&other)) { (icon(drawing)) " " (ui.says(ways::level_name(level, ui))) }
        } @else {
            p.missing { (icon(icons::MISSING)) " " span { (ui.says(missing)) } }
        }
    }
}

/// Writes the notices that a reader must see before trusting the words.
pub(super) fn notices(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let wording = view.edition.wording_with_reviews();
    let drawing = match &wording {
        Wording::Original | Wording::Person => None,
        Wording::Machine => Some(icons::WARNING),
        Wording::MachineReviewed { .. } => Some(icons::INFORMATION),
    };
    html! {
        @if let Some(elsewhere) = elsewhere(view.edition, ui.words) {
            p.notice { (icon(icons::WARNING)) " " span { (ui.says(elsewhere)) } }
        }
        @if let (Some(drawing), Some(notice)) = (drawing, translation(&wording, ui)) {
            p.notice { (icon(drawing)) " " span { (ui.says(notice)) } }
        }
        (behind(view, ui))
    }
}

/// Returns the line on who translated an edition and who has read it; `None` if nobody had to.
fn translation(wording: &Wording, ui: Ui<'_>) -> Option<String> {
    let words = ui.words;
    match wording {
        Wording::Original => None,
        Wording::Person => Some(text!(words, "page-by-person")),
        Wording::Machine => Some(text!(words, "wording-machine")),
        Wording::MachineReviewed { by, on } => {
            let date = words.date(on);
            Some(text!(words, "wording-reviewed", name = isolated_name(by, words), date = date.as_str()))
        }
    }
}

fn behind(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let changed = &view.edition.behind;
    let source = view.library.pieces.get(&view.edition.address.piece).map_or(ui.page, |piece| &piece.source);
    html! {
        @if !changed.is_empty() {
            div.notice {
                (icon(icons::WARNING))
                " "
                div {
                    p { (ui.says(text!(ui.words, "page-behind", count = changed.len()))) }
                    details {
                        summary { (ui.says(text!(ui.words, "page-behind-show"))) }
                        ul { @for sentence in changed { li { (ui.in_lang(source, sentence)) } } }
                    }
                }
            }
        }
    }
}

/// The pieces before and after this one that exist in its language and wording.
fn neighbours(view: &View<'_>, ui: Ui<'_>, here: &Here) -> Markup {
    let [previous, next] = view.library.neighbours(&view.edition.address);
    html! {
        @if previous.is_some() || next.is_some() {
            nav.neighbours aria-labelledby="neighbours" {
                h2 #neighbours { (ui.says(text!(ui.words, "page-neighbours"))) }
                ul {
                    @if let Some(edition) = previous {
                        (neighbour(edition, "prev", text!(ui.words, "page-previous"), ui, here))
                    }
                    @if let Some(edition) = next {
                        (neighbour(edition, "next", text!(ui.words, "page-next"), ui, here))
                    }
                }
            }
        }
    }
}

fn neighbour(edition: &Edition, rel: &str, which: String, ui: Ui<'_>, here: &Here) -> Markup {
    html! {
        li {
            a rel=(rel) href=(here.edition(&edition.address)) {
                span.quiet { (ui.says(which)) } " " span.what { (bare(&edition.document.title, ui.page)) }
            }
        }
    }
}

fn has_contents(document: &Document) -> bool {
    headings(document).filter(|heading| heading.depth.get() == 2).count() > 1
}

/// Links to the sections, where there is more than one, and to the other ways to get the text: opened in place.
fn contents(document: &Document, ui: Ui<'_>) -> Markup {
    html! {
        @if has_contents(document) {
            details.contents {
                summary #contents { (ui.says(text!(ui.words, "page-contents"))) }
                nav aria-labelledby="contents" {
                    ul {
                        @for heading in headings(document).filter(|heading| heading.depth.get() == 2) {
                            li { a href={ "#" (section_id(&heading.id)) } { (bare(&heading.text, ui.page)) } }
                        }
                        li { a href="#ways" { (ui.says(text!(ui.words, "page-ways"))) } }
                    }
                }
            }
        }
    }
}

/// Writes links to the text in other languages and its canonical address, for machines.
fn alternates(view: &View<'_>, languages: &[&Lang]) -> Markup {
    let address = &view.edition.address;
    let here = Here::new(address.folder(), view.site.delivery);
    let base = view.site.base.as_deref().and_then(paths::web);
    let root = Here::new(String::new(), view.site.delivery);
    let absolute = |address: &Address| match &base {
        Some(base) => format!("{}/{}", base.trim_end_matches('/'), root.edition(address)),
        None => here.edition(address),
    };
    html! {
        @if base.is_some() { link rel="canonical" href=(absolute(address)); }
        // A service lists all of them for machines in its site map.
        @if languages.len() > 1 && view.site.delivery == Delivery::Files {
            @for lang in languages {
                link rel="alternate" hreflang=(lang) href=(absolute(&address.with(lang, address.level)));
            }
        }
    }
}

/// Writes who wrote the page, when it was changed, and where its facts come from.
fn about(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let piece = view.library.pieces.get(&view.edition.address.piece);
    html! {
        @if let Some(piece) = piece {
            (line(ui, text!(words, "page-original"), ui.named(&piece.source)))
        }
        @if let Some(translation) = translation(&view.edition.wording_with_reviews(), ui) {
            (line(ui, text!(words, "page-translation"), ui.says(translation)))
        }
        @if let Some(written_for) = written_for(view.edition, words) {
            (line(ui, text!(words, "country-title"), ui.says(written_for)))
        }
        (reviews(view.edition, ui))
        (line(ui, text!(words, "page-revised"), ui.date(&view.edition.revised)))
        @if let Some(piece) = piece {
            (line(ui, text!(words, "page-review"), ui.date(&piece.review_by)))
            @if !piece.sources.is_empty() {
                (line(ui, text!(words, "page-sources"), html! {
                    ul { @for source in &piece.sources { li { (ui.in_lang(&piece.source, source)) } } }
                }))
            }
        }
    }
}

fn line(ui: Ui<'_>, what: String, told: Markup) -> Markup {
    html! { div { dt { (ui.says(what)) } dd { (told) } } }
}
