//! Sentences of a book and what stands inside them.

use super::lower::BookLowering;
use super::markup::Markup;
use crate::channels::Whereabouts;
use crate::channels::abbreviation::{SentencePart, parts};
use crate::channels::hrefs::{email, phone, web};
use crate::content::PieceName;
use crate::document::direction::{DirectionRun, ltr, stretches};
use crate::document::{Block, Checkbox, Document, Heading, Inline, Prose, Sentence, Target, plain_text};
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang};

/// Whether a link may stand here: links do not hold links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    Allowed,
    Refused,
}

impl BookLowering<'_> {
    /// A run of sentences, each in its element.
    pub(super) fn prose(&mut self, prose: &Prose) {
        self.prose_with(prose, Links::Allowed);
    }

    pub(super) fn prose_with(&mut self, prose: &Prose, links: Links) {
        for (index, sentence) in prose.iter().enumerate() {
            if index > 0 {
                self.out.text(between_sentences(self.lang));
            }
            let anchor = sentence.id.anchor();
            self.places.insert(sentence.id.clone(), Whereabouts::Element(anchor.clone()));
            self.out.open("span", &[("id", &anchor)]);
            self.inlines(&sentence.inlines, &sentence.text(), links);
            self.out.close("span");
        }
    }

    fn inlines(&mut self, inlines: &[Inline], whole: &str, links: Links) {
        for part in parts(inlines) {
            match part {
                SentencePart::Abbreviation { short, long, end } => self.abbreviation(short, long, whole, end),
                SentencePart::Text(words) => ordered(&mut self.out, words, self.around),
                SentencePart::Other(inline) => self.inline(inline, whole, links),
            }
        }
    }

    fn inline(&mut self, inline: &Inline, whole: &str, links: Links) {
        match inline {
            Inline::Text(words) => ordered(&mut self.out, words, self.around),
            Inline::Emphasis(inner) => self.within("em", inner, whole, links),
            Inline::Strong(inner) => self.within("strong", inner, whole, links),
            Inline::Citation(inner) => self.within("cite", inner, whole, links),
            Inline::Struck(inner) => {
                self.out.open("del", &[]);
                self.added(&format!("{} ", text!(self.words, "mark-struck")));
                self.inlines(inner, whole, links);
                self.added(&format!(" {} ", text!(self.words, "mark-struck-end")));
                self.out.close("del");
            }
            Inline::Checkbox(Checkbox::Open) => self.added(&format!("\u{2610} {} ", text!(self.words, "mark-open"))),
            Inline::Checkbox(Checkbox::Done) => self.added(&format!("\u{2611} {} ", text!(self.words, "mark-done"))),
            Inline::Link { target, inlines } => self.link(target, inlines, whole, links),
            Inline::Term { key, inlines } => self.term(key, inlines, whole, links),
            Inline::Foreign { lang, inlines } => {
                let around = std::mem::replace(&mut self.around, lang.direction());
                open_in(&mut self.out, "span", lang);
                self.inlines(inlines, whole, links);
                self.out.close("span");
                self.around = around;
            }
            Inline::Abbreviation { short, long } => self.abbreviation(short, long, whole, ""),
            Inline::FootnoteMark(number) => self.mark(*number, links),
            Inline::Phone { shown, number } => self.fact(phone(number), shown, links),
            Inline::Email(address) => self.fact(email(address), address, links),
            Inline::Date { shown, iso } if is_date(iso, self.words) => self.value("time", "datetime", iso, shown),
            Inline::Date { shown, .. } => ordered(&mut self.out, shown, self.around),
            Inline::Number { shown, value } if shown == value => ordered(&mut self.out, shown, self.around),
            Inline::Number { shown, value } => self.value("data", "value", value, shown),
            Inline::Code(code) => {
                self.out.open("code", &[("dir", "auto")]);
                ordered(&mut self.out, code, self.around);
                self.out.close("code");
            }
            Inline::LineBreak => self.out.empty("br", &[]),
        }
    }

    fn within(&mut self, element: &str, inner: &[Inline], whole: &str, links: Links) {
        self.out.open(element, &[]);
        self.inlines(inner, whole, links);
        self.out.close(element);
    }

    fn value(&mut self, element: &str, attribute: &str, value: &str, shown: &str) {
        self.out.open(element, &[(attribute, value)]);
        ordered(&mut self.out, shown, self.around);
        self.out.close(element);
    }

    /// Writes words of the channel inside a sentence.
    fn added(&mut self, words: &str) {
        self.out.open("span", &[("data-added", "true")]);
        self.said(words);
        self.out.close("span");
    }

    fn abbreviation(&mut self, short: &str, long: &str, whole: &str, end: &str) {
        self.out.element("abbr", &[("title", long)], short);
        self.out.text(end);
        if self.abbreviations.is_new(short, long, whole) {
            self.out.element("span", &[("data-added", "true")], &format!(" ({long})"));
        }
    }

    /// Writes a number or an address, which keeps its own direction, with its link.
    fn fact(&mut self, href: Option<String>, shown: &str, links: Links) {
        let run = ltr(shown);
        let (name, shown) = match run {
            DirectionRun::Overridden(shown) => ("bdo", shown),
            DirectionRun::Isolated(shown) | DirectionRun::Plain(shown) => ("bdi", shown),
        };
        let href = href.filter(|_| links == Links::Allowed);
        if let Some(href) = &href {
            self.out.open("a", &[("href", href)]);
        }
        self.out.element(name, &[("dir", "ltr")], shown);
        if href.is_some() {
            self.out.close("a");
        }
    }

    fn mark(&mut self, number: usize, links: Links) {
        let shown = self.words.number(number as u64);
        self.out.open("sup", &[("data-added", "true")]);
        // A mark without its note, or inside a link, is left as a number: nothing to lead to.
        let exists = (1..=self.document.footnotes.len()).contains(&number);
        if links == Links::Refused || !exists {
            self.said(&shown);
        } else {
            let count = self.marks.entry(number).or_insert(0);
            *count += 1;
            let (id, href) = (mark_id(number, *count), format!("#note-{number}"));
            let attributes: [(&str, &str); 4] =
                [("id", &id), ("href", &href), ("epub:type", "noteref"), ("role", "doc-noteref")];
            self.out.open("a", &attributes);
            self.said(&shown);
            self.out.close("a");
        }
        self.out.close("sup");
    }

    /// Writes a word that the glossary explains, with a link to the words at the end of the book.
    fn term(&mut self, key: &str, inlines: &[Inline], whole: &str, links: Links) {
        let known = self.library.glossaries.get(self.lang).is_some_and(|glossary| glossary.terms.contains_key(key));
        if !known || links == Links::Refused {
            return self.inlines(inlines, whole, links);
        }
        let index = self.explained.iter().position(|known| known == key).unwrap_or_else(|| {
            self.explained.push(key.to_owned());
            self.explained.len() - 1
        });
        let href = format!("#{}", word_id(index));
        self.out.open("a", &[("href", &href), ("epub:type", "glossref"), ("role", "doc-glossref")]);
        self.inlines(inlines, whole, Links::Refused);
        self.out.close("a");
    }

    fn link(&mut self, target: &Target, inlines: &[Inline], whole: &str, links: Links) {
        let lead = match target {
            _ if links == Links::Refused => None,
            Target::Web(address) => web(address).map(|href| (href, None)),
            Target::Section(name) => {
                section_in(self.document, name).map(|name| (format!("#{}", section_id(name)), None))
            }
            Target::Piece { collection, piece, .. } => {
                self.lead_to(&PieceName { collection: collection.clone(), piece: piece.clone() })
            }
        };
        let Some((href, other)) = lead else { return self.inlines(inlines, whole, links) };
        // The words of a link to the web may be the address itself: it keeps its own direction.
        let is_web = matches!(target, Target::Web(_)) && self.lang.direction() == Direction::Rtl;
        self.out.open("a", &[("href", &href), ("dir", if is_web { "auto" } else { "" })]);
        self.inlines(inlines, whole, Links::Refused);
        self.out.close("a");
        if let Some(other) = other {
            self.out.open("span", &[("data-added", "true")]);
            self.out.text(" (");
            in_lang(&mut self.out, &other, other.own_name());
            self.out.text(")");
            self.out.close("span");
        }
    }

    /// The public page of another piece, and its language if that is another one; `None` if there is no public address.
    fn lead_to(&self, piece: &PieceName) -> Option<(String, Option<Lang>)> {
        let address = &self.library.nearest(piece, self.address)?.address;
        let href = web(&format!("{}{}", self.base?, address.folder()))?;
        Some((href, (address.lang != self.address.lang).then(|| address.lang.clone())))
    }

    /// Writes words of the interface, with their language if the text is in another.
    pub(super) fn said(&mut self, words: &str) {
        let lang = self.words.lang();
        match lang == self.lang {
            true => self.out.text(words),
            false => in_lang(&mut self.out, &lang.clone(), words),
        }
    }
}

/// Opens an element in a language that is not the one around it.
pub(super) fn open_in(out: &mut Markup, name: &str, lang: &Lang) {
    let tag = lang.in_files();
    out.open(name, &[("lang", tag.tag()), ("xml:lang", tag.tag()), ("dir", lang.direction().html())]);
}

/// Writes words in a language that is not the one around them.
pub(super) fn in_lang(out: &mut Markup, lang: &Lang, words: &str) {
    open_in(out, "span", lang);
    ordered(out, words, lang.direction());
    out.close("span");
}

/// Writes words whose numbers and codes keep their order, whatever the direction of the text around them.
pub(super) fn ordered(out: &mut Markup, text: &str, around: Direction) {
    for run in stretches(text, around) {
        match run {
            DirectionRun::Plain(text) => out.text(text),
            DirectionRun::Isolated(text) => out.element("bdi", &[("dir", "ltr")], text),
            DirectionRun::Overridden(text) => out.element("bdo", &[("dir", "ltr")], text),
        }
    }
}

/// Writes sentences that repeat text of another place: without ids, links and marks.
pub(super) fn bare(out: &mut Markup, prose: &Prose, lang: &Lang) {
    for (index, sentence) in prose.iter().enumerate() {
        if index > 0 {
            out.text(between_sentences(lang));
        }
        bare_inlines(out, &sentence.inlines, lang.direction());
    }
}

fn bare_inlines(out: &mut Markup, inlines: &[Inline], around: Direction) {
    for inline in inlines {
        match (inline, inline.inner()) {
            (Inline::Foreign { lang, inlines }, _) => {
                open_in(out, "span", lang);
                bare_inlines(out, inlines, lang.direction());
                out.close("span");
            }
            (_, []) => ordered(out, &plain_text(std::slice::from_ref(inline)), around),
            (_, inner) => bare_inlines(out, inner, around),
        }
    }
}

/// The id of a section's heading. No anchor of a sentence is as long.
pub(super) fn section_id(name: &str) -> String {
    format!("section-{name}")
}

/// The id of the nth mark that leads to a footnote.
pub(super) fn mark_id(number: usize, count: usize) -> String {
    if count == 1 { format!("mark-{number}") } else { format!("mark-{number}-{count}") }
}

/// The id of an explained word.
pub(super) fn word_id(index: usize) -> String {
    format!("word-{}", index + 1)
}

/// The section that has a name, or else the first that explains it.
fn section_in<'d>(document: &'d Document, name: &str) -> Option<&'d str> {
    let headings = || {
        document.blocks.iter().filter_map(|block| if let Block::Heading(found) = block { Some(found) } else { None })
    };
    let named = headings().find(|heading: &&Heading| heading.id == name);
    let heading = named.or_else(|| headings().find(|heading| heading.explains.iter().any(|id| id == name)))?;
    Some(&heading.id)
}

/// Returns `true` if a text is a date such as `2026-11-24`.
pub(super) fn is_date(iso: &str, words: &Messages) -> bool {
    iso.len() == 10 && words.date(iso) != iso
}

/// The words of sentences, for titles and attributes.
pub(super) fn words_of(prose: &Prose, lang: &Lang) -> String {
    prose.iter().map(Sentence::text).collect::<Vec<_>>().join(between_sentences(lang))
}

/// Returns the space between two sentences: none if the script writes none.
fn between_sentences(lang: &Lang) -> &'static str {
    match lang.script().as_str() {
        "Hans" | "Hant" | "Hani" | "Jpan" => "",
        _ => " ",
    }
}
