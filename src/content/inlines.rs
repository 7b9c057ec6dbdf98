//! What stands inside a sentence: comrak's inlines, and spans such as `[Liberté]{lang=fr}`.

use std::cell::RefCell;

use comrak::nodes::{Node, NodeValue};

use super::address::{self, At};
use crate::document::{Inline, Place, Target, plain_text};
use crate::finding::Finding;
use crate::lang::Lang;

/// How many spans may stand in each other.
const MOST_SPANS: usize = 8;

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
                    self.scan(&std::mem::take(&mut text), &mut tokens);
                    self.inline(node, other, &mut tokens);
                }
            }
        }
        self.scan(&text, &mut tokens);
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
            NodeValue::Link(link) => {
                tokens.extend(self.link(&link.url, self.read(node)).into_iter().map(Token::Done));
                return;
            }
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
                // What stands too deep is text: no recursion goes as deep as a text may be long.
                Token::Open if frames.len() > MOST_SPANS => push(&mut frames, Inline::Text("[".to_owned())),
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

    /// What leads to a number or an address shows it, whatever the words say.
    fn link(&self, url: &str, inlines: Vec<Inline>) -> Vec<Inline> {
        let at = At { file: self.file, place: self.place };
        let scheme = url.split(':').next().map(str::to_lowercase);
        match (scheme.as_deref(), url.split_once(':')) {
            (Some("tel"), Some((_, number))) => {
                return address::tel(at, inlines, number, &mut self.findings.borrow_mut());
            }
            (Some("mailto"), Some((_, address))) => {
                return address::mail(at, inlines, address, &mut self.findings.borrow_mut());
            }
            _ => {}
        }
        let shown = plain_text(&inlines);
        let target = if url.starts_with("https://") || url.starts_with("http://") {
            Target::Web(url.to_owned())
        } else if let Some(section) = url.strip_prefix('#') {
            Target::Section(section.to_owned())
        } else if let Some(target) = piece(url) {
            target
        } else {
            self.find(
                Finding::error(
                    "link-target",
                    self.file,
                    self.place,
                    format!("a link leads to `{url}`, which is no address here"),
                )
                .help("write https://…, collection/piece, or #section"),
            );
            return vec![Inline::Text(shown)];
        };
        vec![Inline::Link { target, inlines }]
    }

    /// Cuts text at brackets: `[`, `]`, and `]{…}` where attributes follow at once; and at addresses between
    /// `<` and `>`.
    fn scan(&self, text: &str, tokens: &mut Vec<Token>) {
        let done = |text: &str| Token::Done(Inline::Text(text.to_owned()));
        let mut rest = text;
        while let Some(at) = rest.find(['[', ']', '<']) {
            let (before, from) = rest.split_at(at);
            if !before.is_empty() {
                tokens.push(done(before));
            }
            rest = &from[1..];
            if from.starts_with('[') {
                tokens.push(Token::Open);
                continue;
            }
            if from.starts_with('<') {
                let at = At { file: self.file, place: self.place };
                let inside = rest.split_once('>').filter(|(inside, _)| !inside.contains('<'));
                let read = inside.and_then(|(inside, after)| {
                    Some((address::angle(at, inside, &mut self.findings.borrow_mut())?, after))
                });
                match read {
                    Some((inlines, after)) => {
                        tokens.extend(inlines.into_iter().map(Token::Done));
                        rest = after;
                    }
                    None => tokens.push(done("<")),
                }
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
            tokens.push(done(rest));
        }
    }

    fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }
}

/// A web address that is shown without its scheme.
pub(super) fn web(address: &str) -> Inline {
    let (url, shown) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{}://{rest}", scheme.to_lowercase()), rest),
        None => (format!("https://{address}"), address),
    };
    let inlines = vec![Inline::Text(shown.trim_end_matches('/').to_owned())];
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

/// A link to a piece: `collection/piece` or `collection/piece#section`.
fn piece(url: &str) -> Option<Target> {
    let (path, section) = match url.split_once('#') {
        Some((path, section)) => (path, Some(section.to_owned())),
        None => (url, None),
    };
    let name =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let (collection, piece) = path.trim_end_matches('/').split_once('/')?;
    (name(collection) && name(piece)).then(|| Target::Piece {
        collection: collection.to_owned(),
        piece: piece.to_owned(),
        section,
    })
}

fn push(frames: &mut [Vec<Inline>], inline: Inline) {
    let Some(frame) = frames.last_mut() else { return };
    match (frame.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, Inline::Text(text)) if text.is_empty() => {}
        (_, inline) => frame.push(inline),
    }
}
