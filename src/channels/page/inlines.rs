//! Sentences and what stands inside them.

use std::collections::BTreeMap;
use std::ops::Range;

use maud::{Markup, html};

use super::paths::{self, Here};
use super::shell::{Ui, is_date};
use super::{View, Whereabouts};
use crate::channels::abbreviation::{ExplainedAbbreviations, SentencePart, parts};
use crate::content::{Edition, GlossaryEntry, PieceName};
use crate::document::direction::{self, DirectionRun};
use crate::document::{Block, Checkbox, Document, Heading, Inline, Prose, Sentence, SentenceId, Target, plain_text};
use crate::l10n::text;
use crate::lang::{Direction, Lang};

/// An edition that is being converted to a page. The parts that have been written decide about those that follow.
pub(super) struct PageLowering<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) ui: Ui<'a>,
    pub(super) here: Here,
    pub(super) places: BTreeMap<SentenceId, Whereabouts>,
    /// Number of references to each footnote so far.
    pub(super) marks: BTreeMap<usize, usize>,
    pub(super) holds: Holds,
    names: BTreeMap<&'static str, usize>,
    abbreviations: ExplainedAbbreviations,
    /// Explanations of words that wait for the end of their paragraph, and the ids of their elements
    /// by word.
    meanings: Vec<Markup>,
    waiting: BTreeMap<String, String>,
    /// The sentence that is being written.
    anchor: String,
    /// The direction of the text around what is being written.
    around: Direction,
}

/// Kinds of content found on the page; its description for machines lists them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Holds {
    pub(super) pictures: bool,
    pub(super) descriptions: bool,
    pub(super) films: bool,
    pub(super) film_words: bool,
}

/// Whether a link may stand here: links do not hold links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LinksAllowed {
    Allowed,
    Refused,
}

impl<'a> PageLowering<'a> {
    pub(super) fn new(view: &'a View<'a>) -> Self {
        Self {
            view,
            ui: Ui { words: view.words, page: &view.edition.address.lang },
            here: Here::new(view.edition.address.folder(), view.site.delivery),
            places: BTreeMap::new(),
            marks: BTreeMap::new(),
            holds: Holds::default(),
            names: BTreeMap::new(),
            abbreviations: ExplainedAbbreviations::default(),
            meanings: Vec::new(),
            waiting: BTreeMap::new(),
            anchor: String::new(),
            around: view.edition.address.lang.direction(),
        }
    }

    /// A name for an element that no other element has: `table-2`.
    pub(super) fn name(&mut self, kind: &'static str) -> String {
        let count = self.names.entry(kind).or_insert(0);
        *count += 1;
        format!("{kind}-{count}")
    }

    /// A run of sentences, each in its element.
    pub(super) fn prose(&mut self, prose: &Prose) -> Markup {
        self.prose_with(prose, LinksAllowed::Allowed)
    }

    /// A run of sentences where links may have to stay out.
    pub(super) fn prose_with(&mut self, prose: &Prose, links: LinksAllowed) -> Markup {
        let space = between_sentences(self.ui.page);
        html! {
            @for (index, sentence) in prose.iter().enumerate() {
                @if index > 0 { (space) }
                (self.sentence(sentence, links))
            }
        }
    }

    /// Returns the explanations that were collected since the last call, to be put after the paragraph.
    ///
    /// Each is hidden until its word's link leads to it and then stands below the paragraph; the
    /// link back hides it again. Without a style sheet, on paper and in a browser's reading view
    /// all of them are shown. A link is chosen over `details` because it may stand inside a
    /// sentence, and over a button because it breaks across lines, keeps Arabic letters joined and
    /// survives a reading view.
    pub(super) fn meanings(&mut self) -> Markup {
        let meanings = std::mem::take(&mut self.meanings);
        self.waiting.clear();
        html! { @if !meanings.is_empty() { dl.meanings { @for meaning in meanings { (meaning) } } } }
    }

    fn sentence(&mut self, sentence: &Sentence, links: LinksAllowed) -> Markup {
        let anchor = sentence.id.anchor();
        self.places.insert(sentence.id.clone(), Whereabouts::Element(anchor.clone()));
        self.anchor.clone_from(&anchor);
        let whole = sentence.text();
        html! { span id=(anchor) { (self.inlines(&sentence.inlines, &whole, links)) } }
    }

    fn inlines(&mut self, inlines: &[Inline], whole: &str, links: LinksAllowed) -> Markup {
        let parts = parts(inlines).map(|part| match part {
            SentencePart::Abbreviation { short, long, end } => self.abbreviation(short, long, whole, end),
            SentencePart::Text(words) => ordered(words, self.around),
            SentencePart::Other(inline) => self.inline(inline, whole, links),
        });
        let parts: Vec<Markup> = parts.collect();
        html! { @for part in parts { (part) } }
    }

    fn inline(&mut self, inline: &Inline, whole: &str, links: LinksAllowed) -> Markup {
        match inline {
            Inline::Text(words) => ordered(words, self.around),
            Inline::Emphasis(inner) => html! { em { (self.inlines(inner, whole, links)) } },
            Inline::Strong(inner) => html! { strong { (self.inlines(inner, whole, links)) } },
            Inline::Citation(inner) => html! { cite { (self.inlines(inner, whole, links)) } },
            Inline::Struck(inner) => self.struck(inner, whole, links),
            Inline::Checkbox(state) => self.checkbox(*state),
            Inline::Link { target, inlines } => self.link(target, inlines, whole, links),
            Inline::Term { key, inlines } => self.term(key, inlines, whole, links),
            Inline::Foreign { lang, inlines } => {
                let around = std::mem::replace(&mut self.around, lang.direction());
                let inner = self.inlines(inlines, whole, links);
                self.around = around;
                html! { span lang=(lang.in_files()) dir=(lang.direction().html()) { (inner) } }
            }
            Inline::Abbreviation { short, long } => self.abbreviation(short, long, whole, ""),
            Inline::FootnoteMark(number) => self.mark(*number, links),
            Inline::Phone { .. }
            | Inline::Email(_)
            | Inline::Date { .. }
            | Inline::Number { .. }
            | Inline::Code(_)
            | Inline::LineBreak => fact(inline, links, self.around),
        }
    }

    /// Writes struck words: crossed out for the eye, announced in words to screen readers.
    fn struck(&mut self, inner: &[Inline], whole: &str, links: LinksAllowed) -> Markup {
        let words = self.ui.words;
        html! {
            del {
                span.away data-added { (self.ui.says(text!(words, "mark-struck"))) " " }
                (self.inlines(inner, whole, links))
                span.away data-added { " " (self.ui.says(text!(words, "mark-struck-end"))) " " }
            }
        }
    }

    fn checkbox(&self, state: Checkbox) -> Markup {
        let (sign, word) = match state {
            Checkbox::Open => ("\u{2610}", text!(self.ui.words, "mark-open")),
            Checkbox::Done => ("\u{2611}", text!(self.ui.words, "mark-done")),
        };
        html! {
            span data-added { span aria-hidden="true" { (sign) } span.away { (self.ui.says(word)) } " " }
        }
    }

    /// An abbreviation and the end of its word, which is not part of it.
    fn abbreviation(&mut self, short: &str, long: &str, whole: &str, end: &str) -> Markup {
        let new = self.abbreviations.is_new(short, long, whole);
        html! {
            abbr title=(long) { (short) } (end)
            @if new { span data-added { " (" (long) ")" } }
        }
    }

    fn mark(&mut self, number: usize, links: LinksAllowed) -> Markup {
        let shown = self.ui.words.number(number as u64);
        // A mark without its note, or inside a link, is left as a number: nothing to lead to.
        let exists = (1..=self.view.edition.document.footnotes.len()).contains(&number);
        if links == LinksAllowed::Refused || !exists {
            return html! { sup data-added { (shown) } };
        }
        let count = self.marks.entry(number).or_insert(0);
        *count += 1;
        let id = mark_id(number, *count);
        html! {
            a.mark data-added id=(id) href={ "#note-" (number) } role="doc-noteref" {
                span.away { (self.ui.says(text!(self.ui.words, "page-note"))) " " }
                (self.ui.says(&shown))
            }
        }
    }

    fn term(&mut self, key: &str, inlines: &[Inline], whole: &str, links: LinksAllowed) -> Markup {
        let page = self.ui.page;
        let Some(entry) = self.view.library.glossaries.get(page).and_then(|glossary| glossary.terms.get(key)) else {
            return self.inlines(inlines, whole, links);
        };
        let id = match self.waiting.get(key) {
            Some(id) => id.clone(),
            None => self.explain(key, entry, links),
        };
        let inner = self.inlines(inlines, whole, LinksAllowed::Refused);
        match links {
            LinksAllowed::Allowed => html! { a href={ "#" (id) } role="doc-glossref" { (inner) } },
            LinksAllowed::Refused => inner,
        }
    }

    /// Puts an explanation after the paragraph and gives the id of its element.
    fn explain(&mut self, key: &str, entry: &GlossaryEntry, links: LinksAllowed) -> String {
        let id = self.name("word");
        // Inside a link nothing can lead to the explanation, so it is shown at once.
        let shown = (links == LinksAllowed::Refused).then_some("shown");
        self.meanings.push(html! {
            div id=(id) class=[shown] tabindex="-1" {
                dt { (entry.term) }
                dd {
                    (ordered(&entry.explanation, self.ui.page.direction()))
                    @if links == LinksAllowed::Allowed {
                        " " a href={ "#" (self.anchor) } { (self.ui.says(text!(self.ui.words, "page-word-back"))) }
                    }
                }
            }
        });
        self.waiting.insert(key.to_owned(), id.clone());
        id
    }

    fn link(&mut self, target: &Target, inlines: &[Inline], whole: &str, links: LinksAllowed) -> Markup {
        if links == LinksAllowed::Refused {
            return self.inlines(inlines, whole, links);
        }
        let lead = match target {
            Target::Web(address) => paths::web(address).map(|href| Lead { href, lang: None }),
            Target::Section(name) => section_in(&self.view.edition.document, name)
                .map(|heading| Lead { href: format!("#{}", section_id(&heading.id)), lang: None }),
            Target::Piece { collection, piece, section } => {
                let piece = PieceName { collection: collection.clone(), piece: piece.clone() };
                self.lead_to(&piece, section.as_deref())
            }
        };
        let inner = self.inlines(inlines, whole, LinksAllowed::Refused);
        let Some(Lead { href, lang }) = lead else { return inner };
        let web = matches!(target, Target::Web(_));
        // The words of a link to the web may be the address itself: it keeps its own direction.
        let dir = (web && is_rtl(self.ui.page)).then_some("auto");
        html! {
            a href=(href) dir=[dir] rel=[web.then_some("noreferrer")] hreflang=[lang] { (inner) }
            @if let Some(lang) = lang {
                span data-added { " (" (self.ui.in_lang(lang, lang.own_name())) ")" }
            }
        }
    }

    fn lead_to(&self, piece: &PieceName, section: Option<&str>) -> Option<Lead<'a>> {
        let here = &self.view.edition.address;
        let edition = self.view.library.nearest(piece, here)?;
        let lang = &edition.address.lang;
        let href = self.section_of(edition, section);
        Some(Lead { href, lang: (*lang != here.lang).then_some(lang) })
    }

    fn section_of(&self, edition: &Edition, section: Option<&str>) -> String {
        let page = self.here.edition(&edition.address);
        match section.and_then(|name| section_in(&edition.document, name)) {
            Some(heading) => format!("{page}#{}", section_id(&heading.id)),
            None => page,
        }
    }
}

/// Target of a link, and its language if that is another one.
struct Lead<'a> {
    href: String,
    lang: Option<&'a Lang>,
}

/// Returns the id of a heading's element. It has a hyphen in a place where no sentence's id has one.
pub(super) fn section_id(name: &str) -> String {
    format!("section-{name}")
}

/// The id of the nth mark that leads to a footnote.
pub(super) fn mark_id(number: usize, count: usize) -> String {
    if count == 1 { format!("mark-{number}") } else { format!("mark-{number}-{count}") }
}

/// The section that has a name, or else the first that explains it.
fn section_in<'d>(document: &'d Document, name: &str) -> Option<&'d Heading> {
    let named = headings(document).find(|heading| heading.id == name);
    named.or_else(|| headings(document).find(|heading| heading.explains.iter().any(|id| id == name)))
}

/// The headings of a document's sections.
pub(super) fn headings(document: &Document) -> impl Iterator<Item = &Heading> {
    document.blocks.iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None })
}

/// The words of sentences, for titles and attributes.
pub(super) fn words_of(prose: &Prose, lang: &Lang) -> String {
    prose.iter().map(Sentence::text).collect::<Vec<_>>().join(between_sentences(lang))
}

/// Writes sentences that repeat text of another place: without ids, links and marks.
pub(super) fn bare(prose: &Prose, lang: &Lang) -> Markup {
    html! {
        @for (index, sentence) in prose.iter().enumerate() {
            @if index > 0 { (between_sentences(lang)) }
            (bare_inlines(&sentence.inlines, lang.direction()))
        }
    }
}

pub(super) fn bare_inlines(inlines: &[Inline], around: Direction) -> Markup {
    html! {
        @for inline in inlines {
            @match inline {
                Inline::Foreign { lang, inlines } => {
                    span lang=(lang.in_files()) dir=(lang.direction().html()) { (bare_inlines(inlines, lang.direction())) }
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Citation(inner)
                | Inline::Struck(inner)
                | Inline::Link { inlines: inner, .. }
                | Inline::Term { inlines: inner, .. } => (bare_inlines(inner, around)),
                Inline::Text(words) | Inline::Abbreviation { short: words, .. } => (ordered(words, around)),
                Inline::FootnoteMark(_) | Inline::Checkbox(_) => {}
                Inline::Phone { .. }
                | Inline::Email(_)
                | Inline::Date { .. }
                | Inline::Number { .. }
                | Inline::Code(_)
                | Inline::LineBreak => (fact(inline, LinksAllowed::Refused, around)),
            }
        }
    }
}

/// Writes an inline that holds no further inlines. Numbers, addresses and code keep their own direction.
fn fact(inline: &Inline, links: LinksAllowed, around: Direction) -> Markup {
    match inline {
        Inline::Phone { shown, number } => isolated(paths::phone(number), shown, links),
        Inline::Email(address) => isolated(paths::email(address), address, links),
        Inline::Date { shown, iso } if is_date(iso) => html! { time datetime=(iso) { (ordered(shown, around)) } },
        Inline::Date { shown, .. } => ordered(shown, around),
        Inline::Number { shown, value } if shown == value => ordered(shown, around),
        Inline::Number { shown, value } => html! { data value=(value) { (ordered(shown, around)) } },
        Inline::Code(code) => html! { code dir="auto" { (ordered(code, around)) } },
        Inline::LineBreak => html! { br; },
        Inline::Text(_)
        | Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Link { .. }
        | Inline::Abbreviation { .. }
        | Inline::Term { .. }
        | Inline::Foreign { .. }
        | Inline::FootnoteMark(_)
        | Inline::Struck(_)
        | Inline::Checkbox(_)
        | Inline::Citation(_) => html! { (plain_text(std::slice::from_ref(inline))) },
    }
}

fn isolated(href: Option<String>, shown: &str, links: LinksAllowed) -> Markup {
    let shown = direction::ltr(shown);
    match (href.filter(|_| links == LinksAllowed::Allowed), shown) {
        (Some(href), DirectionRun::Overridden(_)) => html! { a.fact href=(href) dir="ltr" { (element(shown)) } },
        (Some(href), DirectionRun::Isolated(shown) | DirectionRun::Plain(shown)) => {
            html! { a.fact href=(href) dir="ltr" { (shown) } }
        }
        (None, DirectionRun::Overridden(shown)) => html! { bdo.fact dir="ltr" { (shown) } },
        (None, DirectionRun::Isolated(shown) | DirectionRun::Plain(shown)) => html! { bdi.fact dir="ltr" { (shown) } },
    }
}

/// Words whose numbers and codes keep their order, whatever the direction of the text around them.
pub(crate) fn ordered(text: &str, around: Direction) -> Markup {
    html! { @for stretch in direction::stretches(text, around) { (element(stretch)) } }
}

/// Words in their order with marks around what was looked for: ranges in bytes, in order.
pub(crate) fn ordered_with_marks(text: &str, matched: &[Range<usize>], around: Direction) -> Markup {
    let mut start = 0;
    let parts = direction::stretches(text, around).into_iter().map(|stretch| {
        let (DirectionRun::Plain(part) | DirectionRun::Isolated(part) | DirectionRun::Overridden(part)) = stretch;
        let inner = marked(part, start, matched);
        start += part.len();
        match stretch {
            DirectionRun::Plain(_) => inner,
            DirectionRun::Isolated(_) => html! { bdi dir="ltr" { (inner) } },
            DirectionRun::Overridden(_) => html! { bdo dir="ltr" { (inner) } },
        }
    });
    let parts: Vec<Markup> = parts.collect();
    html! { @for part in parts { (part) } }
}

/// A part of a text, which begins at `start`, with the marks that fall into it.
fn marked(part: &str, start: usize, matched: &[Range<usize>]) -> Markup {
    let inside = |at: usize| at.saturating_sub(start).min(part.len());
    let mut at = 0;
    let mut parts = Vec::new();
    for range in matched.iter().map(|range| inside(range.start)..inside(range.end)).filter(|range| !range.is_empty()) {
        let before = part.get(at..range.start).unwrap_or_default();
        let found = part.get(range.clone()).unwrap_or_default();
        parts.push(html! { (before) mark { (found) } });
        at = range.end;
    }
    html! { @for part in &parts { (part) } (part.get(at..).unwrap_or_default()) }
}

fn element(stretch: DirectionRun<'_>) -> Markup {
    match stretch {
        DirectionRun::Plain(text) => html! { (text) },
        DirectionRun::Isolated(text) => html! { bdi dir="ltr" { (text) } },
        DirectionRun::Overridden(text) => html! { bdo dir="ltr" { (text) } },
    }
}

/// Returns the space between two sentences: none if the script writes none.
fn between_sentences(lang: &Lang) -> &'static str {
    match lang.script().as_str() {
        "Hans" | "Hant" | "Hani" | "Jpan" => "",
        _ => " ",
    }
}

pub(super) fn is_rtl(lang: &Lang) -> bool {
    lang.direction() == Direction::Rtl
}
