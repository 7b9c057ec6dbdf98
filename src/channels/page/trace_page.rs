//! The page of pairs: each sentence of a plain edition above the standard sentences that it renders.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use scraper::Html;

use super::View;
use super::extract::parts;
use super::icons::{self, icon};
use super::inlines::{bare, bare_inlines, section_id, words_of};
use super::paths::{self, Here};
use super::reading_page::notices;
use super::shell::{LanguageLink, Shell, Ui, frame};
use super::site::collection_title;
use crate::content::{Address, Edition, Level, Library, OWN, Standing};
use crate::document::{Inline, Sentence};
use crate::l10n::text;
use crate::lang::Direction;
use crate::trace::{TraceSection, TracedPair, sections, standard_of};

/// Whether a plain edition has a page of pairs.
#[must_use]
pub fn has_trace_page(library: &Library, edition: &Edition) -> bool {
    edition.trace.is_some() && standard_of(library, edition).is_some()
}

/// Makes the page of pairs of a plain edition; `None` if it has none.
///
/// # Errors
/// The words of a sentence that is not in the finished page.
pub fn trace_page(view: &View<'_>) -> Result<Option<String>, String> {
    let Some(standard) = standard_of(view.library, view.edition).filter(|_| view.edition.trace.is_some()) else {
        return Ok(None);
    };
    let sections = sections(view.edition, standard);
    let html = page(view, standard, &sections);
    match missing(&html, &sections) {
        Some(sentence) => Err(sentence),
        None => Ok(Some(html)),
    }
}

/// Links and words of the page.
struct PairsPage<'a> {
    ui: Ui<'a>,
    here: Here,
    /// The pages of both editions.
    plain: String,
    standard: String,
    around: Direction,
    /// Whether pairs say of themselves that nobody has checked them: only if others were checked.
    marks_unchecked: bool,
}

fn page(view: &View<'_>, standard: &Edition, sections: &[TraceSection<'_>]) -> String {
    let Address { piece, lang, level } = &view.edition.address;
    let ui = Ui { words: view.words, page: lang };
    let here = Here::new(paths::trace(&view.edition.address), view.site.delivery);
    let links = || sections.iter().flat_map(|section| &section.pairs).flat_map(|pair| &pair.standard);
    let is_proposed = links().any(|link| link.standing == Standing::Proposed);
    let pairs = PairsPage {
        plain: here.edition(&view.edition.address),
        standard: here.edition(&standard.address),
        around: lang.direction(),
        marks_unchecked: is_proposed && links().any(|link| link.standing == Standing::Confirmed),
        ui,
        here,
    };
    let here = &pairs.here;
    let title = words_of(&view.edition.document.title, lang);
    let titled = text!(ui.words, "page-trace-title", title = title.as_str());
    let main = html! {
        article.page {
            div.head {
                h1 { (ui.says(&titled)) }
                p.lead { (ui.says(text!(ui.words, "page-trace-lead"))) }
                @if is_proposed {
                    p.notice { (icon(icons::WARNING)) " " span { (ui.says(text!(ui.words, "page-trace-proposed"))) } }
                }
                (notices(view, ui))
            }
            div.text { @for section in sections { (pairs.section(section)) } }
        }
    };
    let languages = view.library.languages(piece, *level);
    let traced = |lang: &&crate::lang::Lang| {
        let other = view.library.editions.get(&view.edition.address.with(lang, *level));
        other.is_some_and(|other| has_trace_page(view.library, other))
    };
    frame(Shell {
        ui,
        here,
        home: here.home(lang),
        site: view.site,
        title: titled,
        description: words_of(&view.edition.document.summary, lang),
        head: html! {},
        trail: vec![
            html! { a href=(here.home(lang)) { (ui.says(text!(ui.words, "site-home"))) } },
            html! {
                a href=(here.collection(lang, &piece.collection)) {
                    (collection_title(view.library, &piece.collection, ui))
                }
            },
            html! { a href=(pairs.plain) { (bare(&view.edition.document.title, lang)) } },
        ],
        languages: languages
            .into_iter()
            .filter(traced)
            .map(|other| LanguageLink {
                lang: other,
                href: (other != lang)
                    .then(|| here.page(&paths::trace(&view.edition.address.with(other, Level::Plain)))),
            })
            .collect(),
        main,
        about: html! {},
    })
}

impl PairsPage<'_> {
    fn section(&self, section: &TraceSection<'_>) -> Markup {
        let words = self.ui.words;
        let rest: Vec<&Sentence> = section.unrendered.iter().map(|(sentence, _)| *sentence).collect();
        html! {
            @if let Some(heading) = section.heading {
                h2 id=(section_id(&heading.id)) {
                    a href={ (self.plain) "#" (section_id(&heading.id)) } { (bare(&heading.text, self.ui.page)) }
                }
                @if !section.explained.is_empty() {
                    p.explains {
                        (self.ui.says(text!(words, "page-explains")))
                        @for other in &section.explained {
                            " " a href={ (self.standard) "#" (section_id(&other.id)) } {
                                (bare(&other.text, self.ui.page))
                            }
                        }
                    }
                }
            }
            @for list in without_repeats(&section.pairs) {
                dl.definitions { @for pair in list { (self.pair(pair)) } }
            }
            @if !rest.is_empty() {
                @if section.heading.is_some() {
                    h3 { (self.ui.says(text!(words, "page-trace-rest"))) }
                } @else {
                    h2 { (self.ui.says(text!(words, "page-trace-rest"))) }
                }
                ul { @for sentence in rest { li { (self.standard(sentence, &rest_id(sentence))) } } }
            }
        }
    }

    fn pair(&self, pair: &TracedPair<'_>) -> Markup {
        let words = self.ui.words;
        let anchor = pair.plain.id.anchor();
        let is_own = pair.row.is_some_and(|row| row.answers.contains_key(OWN));
        let without = match is_own {
            true => text!(words, "page-trace-own"),
            false => text!(words, "page-trace-none"),
        };
        html! {
            div {
                dt {
                    a id=(anchor) href={ (self.plain) "#" (anchor) } { (self.words(&pair.plain.inlines, self.around)) }
                }
                @for (at, rendered) in pair.standard.iter().enumerate() {
                    dd {
                        (self.standard(rendered.sentence, &rendered_id(pair.plain, at)))
                        @if self.marks_unchecked && rendered.standing == Standing::Proposed {
                            " " span.quiet { (self.ui.says(text!(words, "page-trace-unchecked"))) }
                        }
                    }
                }
                @if pair.standard.is_empty() { dd { span.quiet { (self.ui.says(without)) } } }
            }
        }
    }

    fn standard(&self, sentence: &Sentence, id: &str) -> Markup {
        html! {
            a id=(id) href={ (self.standard) "#" (sentence.id.anchor()) } { (self.words(&sentence.inlines, self.around)) }
        }
    }

    /// Writes words without links and notes. Struck words are announced as struck.
    fn words(&self, inlines: &[Inline], around: Direction) -> Markup {
        let words = self.ui.words;
        html! {
            @for inline in inlines {
                @match inline {
                    Inline::Struck(inner) => del {
                        span.away data-added { (self.ui.says(text!(words, "mark-struck"))) " " }
                        (self.words(inner, around))
                        span.away data-added { " " (self.ui.says(text!(words, "mark-struck-end"))) " " }
                    },
                    Inline::Foreign { lang, inlines } => {
                        span lang=(lang.in_files()) dir=(lang.direction().html()) { (self.words(inlines, lang.direction())) }
                    }
                    other if other.inner().is_empty() => (bare_inlines(std::slice::from_ref(other), around)),
                    other => (self.words(other.inner(), around)),
                }
            }
        }
    }
}

/// The id of the element of a standard sentence below a plain one.
fn rendered_id(plain: &Sentence, at: usize) -> String {
    format!("of-{}-{at}", plain.id.anchor())
}

/// The id of the element of a standard sentence that nothing renders.
fn rest_id(sentence: &Sentence) -> String {
    format!("rest-{}", sentence.id.anchor())
}

/// Reads the finished page back; returns the words of the first sentence that is not in its place, in order.
fn missing(html: &str, sections: &[TraceSection<'_>]) -> Option<String> {
    let parts = parts(&Html::parse_document(html));
    let places = parts.iter().enumerate().filter_map(|(at, part)| Some((part.anchor.as_deref()?, at)));
    let places: BTreeMap<&str, usize> = places.collect();
    let mut wanted: Vec<(String, &Sentence)> = Vec::new();
    for section in sections {
        for pair in &section.pairs {
            wanted.push((pair.plain.id.anchor(), pair.plain));
            let rendered = pair.standard.iter().enumerate();
            wanted.extend(rendered.map(|(at, rendered)| (rendered_id(pair.plain, at), rendered.sentence)));
        }
        wanted.extend(section.unrendered.iter().map(|(sentence, _)| (rest_id(sentence), *sentence)));
    }
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut next = 0;
    for (id, sentence) in wanted {
        let place = places.get(id.as_str()).copied().filter(|at| *at >= next);
        let arrived = place.is_some_and(|at| spaced(&parts[at].text) == spaced(&sentence.text()));
        if !arrived {
            return Some(sentence.text());
        }
        next = place.unwrap_or(next);
    }
    None
}

/// Pairs as lists in which no sentence stands twice: a list of definitions has each name once.
fn without_repeats<'p, 'a>(pairs: &'p [TracedPair<'a>]) -> Vec<&'p [TracedPair<'a>]> {
    let (mut lists, mut start, mut seen) = (Vec::new(), 0, BTreeSet::new());
    for (at, pair) in pairs.iter().enumerate() {
        if !seen.insert(pair.plain.text()) {
            lists.push(&pairs[start..at]);
            (start, seen) = (at, BTreeSet::from([pair.plain.text()]));
        }
    }
    lists.push(&pairs[start..]);
    lists.retain(|list| !list.is_empty());
    lists
}

#[cfg(test)]
mod tests;
