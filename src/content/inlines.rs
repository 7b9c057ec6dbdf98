//! What stands inside a sentence: comrak's inlines, and spans such as `[Liberté]{lang=fr}`.

use std::cell::RefCell;

use comrak::nodes::{Node, NodeValue};

use super::targets;
use crate::document::{Inline, Place, Target, plain_text};
use crate::finding::Finding;
use crate::lang::Lang;

/// Reads the inlines of one block.
pub(super) struct Spans<'a, 'f> {
    pub(super) file: &'a str,
    pub(super) lang: &'a Lang,
    pub(super) place: Place,
    pub(super) findings: &'a RefCell<&'f mut Vec<Finding>>,
    /// Names of footnotes in the order in which they are referred to.
    pub(super) notes: &'a RefCell<Vec<String>>,
}

/// A piece of a run while spans are looked for.
enum Token {
    Done(Inline),
    Open,
    /// A closing bracket and the attributes that follow it, if any do.
    Close(Option<String>),
}

impl Spans<'_, '_> {
    /// The inlines of a paragraph, a heading, a cell, a link.
    pub(super) fn read(&self, parent: Node<'_>) -> Vec<Inline> {
        let mut tokens = Vec::new();
        let mut text = String::new();
        for node in parent.children() {
            let value = node.data().value.clone();
            match value {
                NodeValue::Text(words) => text.push_str(&words),
                NodeValue::SoftBreak => self.soft_break(&mut text, node),
                other => {
                    scan(&std::mem::take(&mut text), &mut tokens);
                    self.inline(node, other, &mut tokens);
                }
            }
        }
        scan(&text, &mut tokens);
        self.fold(tokens)
    }

    /// A line end in the source is a space, but not between Chinese or Japanese characters.
    fn soft_break(&self, text: &mut String, node: Node<'_>) {
        let wide = |c: char| ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ff60}').contains(&c);
        let after = node.next_sibling().and_then(|next| match &next.data().value {
            NodeValue::Text(words) => words.chars().next(),
            _ => None,
        });
        let joined = matches!(self.lang.primary(), "zh" | "ja") && text.ends_with(wide) && after.is_some_and(wide);
        if !joined {
            text.push(' ');
        }
    }

    fn inline(&self, node: Node<'_>, value: NodeValue, tokens: &mut Vec<Token>) {
        let inline = match value {
            NodeValue::Emph => Inline::Emphasis(self.read(node)),
            NodeValue::Strong => Inline::Strong(self.read(node)),
            NodeValue::Code(code) => Inline::Code(code.literal),
            NodeValue::LineBreak => Inline::LineBreak,
            // Escaped: what it holds is text, never a bracket of a span.
            NodeValue::Escaped => Inline::Text(plain_text(&self.escaped(node))),
            NodeValue::Link(link) => self.link(&link.url, self.read(node)),
            NodeValue::FootnoteReference(reference) => {
                let mut notes = self.notes.borrow_mut();
                let known = notes.iter().position(|name| *name == reference.name);
                let index = known.unwrap_or_else(|| {
                    notes.push(reference.name.clone());
                    notes.len() - 1
                });
                Inline::FootnoteMark(index + 1)
            }
            NodeValue::Image(_) => {
                self.find(
                    Finding::error("picture-in-text", self.file, self.place, "a picture stands inside a sentence")
                        .help("give it a paragraph of its own"),
                );
                Inline::Text(plain_text(&self.read(node)))
            }
            NodeValue::HtmlInline(html) => {
                self.find(raw_html(self.file, self.place));
                Inline::Text(html)
            }
            other => {
                let name = other.xml_node_name();
                self.find(
                    Finding::error("syntax-unknown", self.file, self.place, format!("{name} is not used in sentences"))
                        .help("write it with the forms that content/README.md describes"),
                );
                Inline::Text(plain_text(&self.read(node)))
            }
        };
        tokens.push(Token::Done(inline));
    }

    fn escaped(&self, node: Node<'_>) -> Vec<Inline> {
        node.children()
            .filter_map(|child| match &child.data().value {
                NodeValue::Text(text) => Some(Inline::Text(text.to_string())),
                _ => None,
            })
            .collect()
    }

    /// Puts spans together: what stands between an opening bracket and its closing one with
    /// attributes. Brackets without attributes are ordinary text.
    fn fold(&self, tokens: Vec<Token>) -> Vec<Inline> {
        let mut frames: Vec<Vec<Inline>> = vec![Vec::new()];
        for token in tokens {
            match token {
                Token::Done(inline) => push(&mut frames, inline),
                Token::Open => frames.push(Vec::new()),
                Token::Close(attributes) => {
                    let inner = if frames.len() > 1 { frames.pop() } else { None };
                    match (inner, attributes) {
                        (Some(inner), Some(attributes)) => {
                            for inline in self.span(inner, &attributes) {
                                push(&mut frames, inline);
                            }
                        }
                        (inner, attributes) => {
                            if let Some(inner) = inner {
                                push(&mut frames, Inline::Text("[".to_owned()));
                                inner.into_iter().for_each(|inline| push(&mut frames, inline));
                            }
                            let rest = attributes.map_or_else(String::new, |text| format!("{{{text}}}"));
                            push(&mut frames, Inline::Text(format!("]{rest}")));
                        }
                    }
                }
            }
        }
        let mut done = Vec::new();
        for (depth, frame) in frames.into_iter().enumerate() {
            let mut joined = vec![std::mem::take(&mut done)];
            if depth > 0 {
                push(&mut joined, Inline::Text("[".to_owned()));
            }
            frame.into_iter().for_each(|inline| push(&mut joined, inline));
            done = joined.remove(0);
        }
        done
    }

    fn span(&self, inner: Vec<Inline>, attributes: &str) -> Vec<Inline> {
        let shown = plain_text(&inner);
        let unquoted = attributes.trim();
        let (key, value) = match unquoted.split_once('=') {
            Some((key, value)) => (key.trim(), value.trim().trim_matches('"')),
            None => (unquoted, ""),
        };
        match (key, value) {
            ("lang", tag) => match tag.parse() {
                Ok(lang) => return vec![Inline::Foreign { lang, inlines: inner }],
                Err(_) => self.wrong_span(format!("`{tag}` is not a language tag")),
            },
            ("abbr", long) if !long.is_empty() => {
                return vec![Inline::Abbreviation { short: shown, long: long.to_owned() }];
            }
            ("term", key) if !key.is_empty() => return vec![Inline::Term { key: key.to_owned(), inlines: inner }],
            ("date", iso) if is_date(iso) => return vec![Inline::Date { shown, iso: iso.to_owned() }],
            ("date", iso) => self.wrong_span(format!("`{iso}` is not a date; write it like 2026-11-24")),
            ("number", value) if value.parse::<f64>().is_ok() => {
                return vec![Inline::Number { shown, value: value.to_owned() }];
            }
            ("number", value) => self.wrong_span(format!("`{value}` is not a number; write it like 1200 or 0.5")),
            ("cite", _) => return vec![Inline::Citation(inner)],
            (key, _) => self.wrong_span(format!("there is no span `{key}`")),
        }
        inner
    }

    fn wrong_span(&self, message: String) {
        self.find(
            Finding::error("span-unknown", self.file, self.place, message)
                .help("the spans are lang, abbr, term, date, number and cite; content/README.md shows each"),
        );
    }

    fn link(&self, url: &str, inlines: Vec<Inline>) -> Inline {
        let shown = plain_text(&inlines);
        let target = if let Some(number) = url.strip_prefix("tel:") {
            return phone(shown.strip_prefix("tel:").unwrap_or(&shown), number);
        } else if let Some(address) = url.strip_prefix("mailto:") {
            return Inline::Email(address.to_owned());
        } else if let Some(target) = targets::target(url, self.file) {
            target
        } else {
            self.find(targets::refused(url, self.file, self.place));
            return Inline::Text(shown);
        };
        Inline::Link { target, inlines }
    }

    fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }
}

/// A phone number from the text that shows it.
pub(super) fn phone(shown: &str, number: &str) -> Inline {
    let number: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Inline::Phone { shown: shown.to_owned(), number }
}

/// A web address that is shown without its scheme.
pub(super) fn web(address: &str) -> Inline {
    let shown = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let inlines = vec![Inline::Text(shown.to_owned())];
    let url = if address.starts_with("http://") || address.starts_with("https://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    };
    Inline::Link { target: Target::Web(url), inlines }
}

pub(super) fn raw_html(file: &str, place: Place) -> Finding {
    Finding::warning("raw-html", file, place, "HTML is shown as it is written, letter by letter")
        .help("use the blocks and spans that content/README.md describes")
}

/// Whether text is a date like `2026-11-24`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let number = |text: &str, length: usize, max: u32| {
        text.len() == length && text.parse::<u32>().is_ok_and(|n| (1..=max).contains(&n))
    };
    matches!(parts[..], [year, month, day] if number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31))
}

fn push(frames: &mut [Vec<Inline>], inline: Inline) {
    let Some(frame) = frames.last_mut() else { return };
    match (frame.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, Inline::Text(text)) if text.is_empty() => {}
        (_, inline) => frame.push(inline),
    }
}

/// Cuts text at brackets: `[`, `]`, and `]{…}` where attributes follow at once.
fn scan(text: &str, tokens: &mut Vec<Token>) {
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            tokens.push(Token::Done(Inline::Text(before.to_owned())));
        }
        rest = &from[1..];
        if from.starts_with('[') {
            tokens.push(Token::Open);
            continue;
        }
        let attributes = rest.strip_prefix('{').and_then(|inside| inside.split_once('}'));
        match attributes {
            Some((attributes, after)) => {
                tokens.push(Token::Close(Some(attributes.to_owned())));
                rest = after;
            }
            None => tokens.push(Token::Close(None)),
        }
    }
    if !rest.is_empty() {
        tokens.push(Token::Done(Inline::Text(rest.to_owned())));
    }
}
