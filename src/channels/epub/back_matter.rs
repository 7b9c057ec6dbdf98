//! Back matter of a book: footnotes, explained words, and what is known about the text.

use super::inlines::{in_lang, is_date, mark_id, ordered, word_id};
use super::lower::{ABOUT, BookLowering, NOTES, TocEntry, WORDS};
use super::markup::Markup;
use crate::channels::countries::written_for;
use crate::channels::reviewed::{review_lines, unchecked};
use crate::content::Edition;
use crate::document::Block;
use crate::l10n::text;

impl BookLowering<'_> {
    pub(super) fn footnotes(&mut self, footnotes: &[Vec<Block>]) {
        if footnotes.is_empty() {
            return;
        }
        self.holds.notes = true;
        self.own_entry(NOTES, &text!(self.words, "page-notes"));
        self.starts.extend(first_anchor(footnotes));
        let attributes = [("epub:type", "endnotes"), ("role", "doc-endnotes"), ("aria-labelledby", NOTES)];
        self.element("section", &attributes, |lower| {
            lower.label("h2", &[("id", NOTES)], &text!(lower.words, "page-notes"));
            for (index, blocks) in footnotes.iter().enumerate() {
                lower.footnote(index + 1, blocks);
            }
        });
    }

    fn footnote(&mut self, number: usize, blocks: &[Block]) {
        let id = format!("note-{number}");
        self.element("aside", &[("id", &id), ("epub:type", "footnote"), ("role", "doc-footnote")], |lower| {
            lower.label("p", &[("class", "word")], &lower.words.number(number as u64));
            lower.blocks(blocks);
            for count in 1..=lower.marks.get(&number).copied().unwrap_or(0) {
                let back = match lower.marks.get(&number) {
                    Some(1) => text!(lower.words, "page-note-back"),
                    _ => text!(lower.words, "page-note-back-of", number = count),
                };
                let href = format!("#{}", mark_id(number, count));
                lower.element("p", &[], |lower| {
                    let attributes = [("href", href.as_str()), ("epub:type", "backlink"), ("role", "doc-backlink")];
                    lower.label("a", &attributes, &back);
                });
            }
        });
    }

    /// Adds a heading of the channel to the table of contents.
    fn own_entry(&mut self, id: &str, words: &str) {
        let mut label = Markup::default();
        match self.words.lang() == self.lang {
            true => label.text(words),
            false => in_lang(&mut label, self.words.lang(), words),
        }
        self.headings.push(TocEntry { depth: 2, id: id.to_owned(), label: label.into_string() });
    }

    /// The words of the glossary that the text uses.
    pub(super) fn explanations(&mut self) {
        let Some(glossary) = self.library.glossaries.get(self.lang).filter(|_| !self.explained.is_empty()) else {
            return;
        };
        self.holds.words = true;
        let explained = std::mem::take(&mut self.explained);
        self.own_entry(WORDS, &text!(self.words, "print-words"));
        let attributes = [("epub:type", "glossary"), ("role", "doc-glossary"), ("aria-labelledby", WORDS)];
        self.element("section", &attributes, |lower| {
            lower.label("h2", &[("id", WORDS)], &text!(lower.words, "print-words"));
            lower.element("dl", &[], |lower| {
                for (index, entry) in
                    explained.iter().enumerate().filter_map(|(index, key)| Some((index, glossary.terms.get(key)?)))
                {
                    lower.element("dt", &[("id", &word_id(index)), ("epub:type", "glossterm")], |lower| {
                        lower.out.element("dfn", &[], &entry.term);
                    });
                    lower.element("dd", &[("epub:type", "glossdef")], |lower| {
                        ordered(&mut lower.out, &entry.explanation, lower.lang.direction());
                    });
                }
            });
        });
    }

    /// Writes for which countries the text is, who has checked it, when it was changed, and where its facts come from.
    pub(super) fn about(&mut self, edition: &Edition) {
        let words = self.words;
        self.own_entry("about-title", &text!(words, "print-about"));
        self.element("section", &[("id", ABOUT), ("aria-labelledby", "about-title")], |lower| {
            lower.label("h2", &[("id", "about-title")], &text!(words, "print-about"));
            lower.element("dl", &[], |lower| {
                if let Some(countries) = written_for(edition, words) {
                    lower.label("dt", &[], &text!(words, "country-title"));
                    lower.label("dd", &[], &countries);
                }
                lower.reviews(edition);
                lower.label("dt", &[], &text!(words, "print-revised"));
                let shown = words.date(&edition.revised);
                let day = if is_date(&edition.revised, words) { edition.revised.as_str() } else { "" };
                lower.element("dd", &[], |lower| lower.label("time", &[("datetime", day)], &shown));
                if let Some(piece) =
                    lower.library.pieces.get(&edition.address.piece).filter(|piece| !piece.sources.is_empty())
                {
                    lower.label("dt", &[], &text!(words, "print-sources"));
                    for source in &piece.sources {
                        lower.element("dd", &[], |lower| match piece.source == *lower.lang {
                            true => ordered(&mut lower.out, source, lower.lang.direction()),
                            false => in_lang(&mut lower.out, &piece.source, source),
                        });
                    }
                }
            });
        });
    }

    fn reviews(&mut self, edition: &Edition) {
        let told = review_lines(edition, self.words);
        let unchecked = unchecked(edition, self.words);
        if told.is_empty() && unchecked.is_none() {
            return;
        }
        self.label("dt", &[], &text!(self.words, "reviews-title"));
        for line in told.into_iter().flatten() {
            self.element("dd", &[], |lower| {
                lower.said(&line.words);
                if let Some((own, lang)) = &line.own {
                    lower.out.text(" ");
                    match lang == lower.lang {
                        true => ordered(&mut lower.out, own, lang.direction()),
                        false => in_lang(&mut lower.out, lang, own),
                    }
                }
            });
        }
        unchecked.iter().for_each(|unchecked| self.label("dd", &[], unchecked));
    }
}

fn first_anchor(footnotes: &[Vec<Block>]) -> Option<String> {
    let mut first = None;
    for block in footnotes.iter().flatten() {
        block.each_prose(&mut |prose| {
            if first.is_none() {
                first = prose.first().map(|sentence| sentence.id.anchor());
            }
        });
    }
    first
}
