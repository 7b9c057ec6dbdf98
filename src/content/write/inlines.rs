//! Writes the inlines of a sentence as Markdown: only text that would be read as a mark is escaped.

use crate::content::marks::is_sign;
use crate::content::short_forms;
use crate::document::{Checkbox, Inline, Prose, Target};
use crate::lang::Lang;

/// Context of inlines: it decides what must be escaped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum InlineContext {
    /// A paragraph of its own: lines may break.
    Paragraph,
    /// A line that is read like a paragraph: a title, a contact's line.
    Line,
    /// A heading behind its number signs.
    Heading,
    /// The rest of a line behind other words, where nothing begins a block.
    Tail,
    /// A cell of a table: vertical bars end it.
    Cell,
}

/// The inline Markdown of one sentence: what a translator works on.
#[must_use]
pub fn inline_markdown(inlines: &[Inline]) -> String {
    written(inlines, InlineContext::Paragraph).trim().to_owned()
}

/// Text behind other text, with whatever would be read as a mark escaped.
#[must_use]
pub fn escape(text: &str) -> String {
    written(&[Inline::Text(text.to_owned())], InlineContext::Tail)
}

pub(super) fn written(inlines: &[Inline], room: InlineContext) -> String {
    let mut writer = InlineWriter { out: String::new(), room };
    writer.all(inlines, None);
    match room {
        InlineContext::Cell => writer.out.replace('|', "\\|"),
        InlineContext::Paragraph | InlineContext::Line | InlineContext::Heading | InlineContext::Tail => writer.out,
    }
}

/// The sentences of a run as one list of inlines, as they stood before they were cut.
pub(in crate::content) fn joined(prose: &Prose, lang: &Lang) -> Vec<Inline> {
    let mut all = Vec::new();
    for sentence in prose {
        join(&mut all, sentence.inlines.clone(), lang);
    }
    all
}

/// Adds a sentence. Marks that were cut between the two are mended: they end in white space, or the
/// language has none.
fn join(all: &mut Vec<Inline>, next: Vec<Inline>, lang: &Lang) {
    let last = all.last().and_then(last_char);
    let Some(last) = last else { return all.extend(next) };
    let mut next = next.into_iter();
    let Some(first) = next.next() else { return };
    let spaced = last.is_whitespace();
    let unspaced = is_wide(last) && matches!(lang.primary(), "zh" | "ja");
    let mended = match all.last_mut() {
        Some(before) if spaced || unspaced => mend(before, &first, lang),
        _ => false,
    };
    if !mended {
        if !spaced && !unspaced {
            push(all, Inline::Text(" ".to_owned()));
        }
        push(all, first);
    }
    next.for_each(|inline| push(all, inline));
}

/// Puts two halves of one mark together; says whether they are.
fn mend(before: &mut Inline, after: &Inline, lang: &Lang) -> bool {
    let inner = match (before, after) {
        (Inline::Emphasis(a), Inline::Emphasis(b))
        | (Inline::Strong(a), Inline::Strong(b))
        | (Inline::Citation(a), Inline::Citation(b))
        | (Inline::Struck(a), Inline::Struck(b)) => (a, b),
        (Inline::Link { target: here, inlines: a }, Inline::Link { target: there, inlines: b }) if here == there => {
            (a, b)
        }
        (Inline::Term { key: here, inlines: a }, Inline::Term { key: there, inlines: b }) if here == there => (a, b),
        (Inline::Foreign { lang: here, inlines: a }, Inline::Foreign { lang: there, inlines: b }) if here == there => {
            (a, b)
        }
        _ => return false,
    };
    join(inner.0, inner.1.clone(), lang);
    true
}

fn push(all: &mut Vec<Inline>, inline: Inline) {
    match (all.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => all.push(inline),
    }
}

fn last_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::FootnoteMark(_) => Some('^'),
        Inline::Checkbox(_) => None,
        other => crate::document::plain_text(std::slice::from_ref(other)).chars().last(),
    }
}

fn is_wide(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ff60}').contains(&c)
}

struct InlineWriter {
    out: String,
    room: InlineContext,
}

/// The mark of weight that stands directly around what is written.
#[derive(Clone, Copy)]
enum Around {
    Star,
    Underscore,
}

impl InlineWriter {
    fn all(&mut self, inlines: &[Inline], around: Option<Around>) {
        for (index, inline) in inlines.iter().enumerate() {
            let around = around.filter(|_| inlines.len() == 1);
            let before = index.checked_sub(1).and_then(|index| inlines.get(index));
            self.one(inline, before, inlines.get(index + 1), around);
        }
    }

    fn one(&mut self, inline: &Inline, before: Option<&Inline>, after: Option<&Inline>, around: Option<Around>) {
        match inline {
            Inline::Text(text) => self.text(text, before, after),
            Inline::Emphasis(inner) => self.weight("*", "_", inner, around),
            Inline::Strong(inner) => self.weight("**", "__", inner, around),
            Inline::Link { target, inlines } => {
                let url = destination(&address(target));
                self.between("[", inlines, &format!("]({url})"));
            }
            Inline::Abbreviation { short, long } => {
                let words = [Inline::Text(short.clone())];
                self.between("[", &words, &format!("]{{abbr=\"{}\"}}", attribute(long)));
            }
            Inline::Term { key, inlines } => self.between("[", inlines, &format!("]{{term={}}}", attribute(key))),
            Inline::Foreign { lang, inlines } => self.between("[", inlines, &format!("]{{lang={lang}}}")),
            Inline::Date { shown, iso } => {
                self.between("[", &[Inline::Text(shown.clone())], &format!("]{{date={iso}}}"));
            }
            Inline::Number { shown, value } => {
                self.between("[", &[Inline::Text(shown.clone())], &format!("]{{number={value}}}"));
            }
            Inline::Citation(inner) => self.between("[", inner, "]{cite}"),
            Inline::Struck(inner) => self.between("~~", inner, "~~"),
            Inline::Checkbox(Checkbox::Open) => self.out.push_str("[ ] "),
            Inline::Checkbox(Checkbox::Done) => self.out.push_str("[x] "),
            Inline::Phone { shown, number } => self.phone(shown, number),
            Inline::Email(address) => self.email(address),
            Inline::Code(text) => self.code(text),
            Inline::LineBreak => match self.room {
                InlineContext::Paragraph => self.out.push_str("\\\n"),
                InlineContext::Line | InlineContext::Heading | InlineContext::Tail | InlineContext::Cell => {
                    self.out.push_str("<br>")
                }
            },
            Inline::FootnoteMark(number) => self.out.push_str(&format!("[^{number}]")),
        }
    }

    /// Words between marks; white space at their ends goes outside, where marks can still be read.
    fn between(&mut self, open: &str, inlines: &[Inline], close: &str) {
        let at = self.out.len();
        self.out.push_str(open);
        self.all(inlines, None);
        self.close(at, open.len(), close);
    }

    fn weight(&mut self, star: &str, underscore: &str, inner: &[Inline], around: Option<Around>) {
        let use_star = match around {
            Some(Around::Star) => false,
            Some(Around::Underscore) => true,
            None => !self.out.ends_with('*') || self.out.ends_with("\\*"),
        };
        let (mark, now) = if use_star { (star, Around::Star) } else { (underscore, Around::Underscore) };
        let at = self.out.len();
        self.out.push_str(mark);
        self.all(inner, Some(now));
        self.close(at, mark.len(), mark);
    }

    /// Ends what was opened at `at` with a mark of `length` bytes.
    fn close(&mut self, at: usize, length: usize, mark: &str) {
        let inside = self.out.split_off(at + length);
        let trimmed = inside.trim();
        if trimmed.is_empty() {
            self.out.truncate(at);
            return self.out.push_str(&inside);
        }
        let start = inside.len() - inside.trim_start().len();
        self.out.insert_str(at, &inside[..start]);
        self.out.push_str(trimmed);
        self.out.push_str(mark);
        self.out.push_str(&inside[start + trimmed.len()..]);
    }

    fn phone(&mut self, shown: &str, number: &str) {
        let dialled = |c: char| c.is_ascii_digit() || c == '+' || c == '-';
        let digits: String = shown.chars().filter(|c| *c != '-').collect();
        if digits == number && shown.chars().all(dialled) && !shown.is_empty() {
            return self.out.push_str(&format!("<tel:{shown}>"));
        }
        self.between("[", &[Inline::Text(shown.to_owned())], &format!("](tel:{number})"));
    }

    fn email(&mut self, address: &str) {
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        let plain = address.split_once('@').is_some_and(|(name, host)| {
            let host_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let label = |label: &str| {
                !label.is_empty() && label.chars().all(host_part) && !label.starts_with('-') && !label.ends_with('-')
            };
            !name.is_empty() && name.chars().all(part) && host.split('.').all(label)
        });
        if plain {
            return self.out.push_str(&format!("<{address}>"));
        }
        let url = destination(&format!("mailto:{address}"));
        self.between("[", &[Inline::Text(address.to_owned())], &format!("]({url})"));
    }

    fn code(&mut self, text: &str) {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let edged = |c| text.starts_with(c) || text.ends_with(c);
        let spaces = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
        let pad = if edged('`') || spaces { " " } else { "" };
        self.out.push_str(&format!("{fence}{pad}{text}{pad}{fence}"));
    }

    fn text(&mut self, text: &str, before: Option<&Inline>, after: Option<&Inline>) {
        let blocks = matches!(self.room, InlineContext::Paragraph | InlineContext::Line);
        let starts = blocks && (self.out.is_empty() || self.out.ends_with('\n'));
        let chars: Vec<char> = text.chars().collect();
        let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
        for (at, &c) in chars.iter().enumerate() {
            let previous = at.checked_sub(1).map(|at| chars[at]);
            let next = chars.get(at + 1).copied();
            let first = starts && at == 0;
            let ends = next.is_none_or(char::is_whitespace);
            let escaped = match c {
                '\\' | '*' | '`' | '[' | ']' | '~' => true,
                '_' => {
                    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    !(inside(previous) && inside(next))
                }
                '<' => true,
                '&' => next.is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
                '!' => next.is_none() && after.is_some(),
                '#' => first || self.room == InlineContext::Heading && next.is_none() && after.is_none(),
                '>' | '|' => first,
                // Two of them mark words.
                '=' => first || next == Some('=') || previous == Some('='),
                '+' => first && ends,
                '-' => first && !next.is_some_and(char::is_alphanumeric),
                '^' => short_forms::begins(previous, &chars[at..]),
                ':' if short_forms::begins(previous, &chars[at..]) => true,
                ':' => first || at == 0 && matches!(before, Some(Inline::FootnoteMark(_))),
                '.' | ')' => starts && digits == at && (1..=9).contains(&at) && ends,
                _ => false,
            };
            match c {
                '\n' => self.out.push_str("&#10;"),
                // A sign that begins a line would be read as an item of a list.
                c if first && is_sign(c) => self.out.push_str(&format!("&#{};", u32::from(c))),
                _ if escaped => self.out.extend(['\\', c]),
                _ => self.out.push(c),
            }
        }
    }
}

fn address(target: &Target) -> String {
    match target {
        Target::Piece { collection, piece, section: None } => format!("{collection}/{piece}"),
        Target::Piece { collection, piece, section: Some(section) } => format!("{collection}/{piece}#{section}"),
        Target::Section(section) => format!("#{section}"),
        Target::Web(url) => url.clone(),
    }
}

/// An address as a link or a picture names it.
pub(super) fn destination(url: &str) -> String {
    let mut text = String::new();
    let chars: Vec<char> = url.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1);
        let escaped = match c {
            '\\' => next.is_none_or(char::is_ascii_punctuation),
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#') && url[..].contains(';'),
            '<' | '>' | '(' | ')' => true,
            _ => false,
        };
        if escaped {
            text.push('\\');
        }
        text.push(c);
    }
    if url.contains(char::is_whitespace) || url.is_empty() { format!("<{text}>") } else { text }
}

/// A value between braces. comrak reads inside it, so what it would take for a mark is an entity.
fn attribute(value: &str) -> String {
    let mut text = String::new();
    let chars: Vec<char> = value.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1).copied();
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let marks = match c {
            '*' | '`' | '[' | ']' | '\\' | '<' | '!' | '}' | '\n' => true,
            '_' => !(inside(at.checked_sub(1).map(|at| chars[at])) && inside(next)),
            '=' => next == Some('=') || at > 0 && chars[at - 1] == '=',
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            _ => false,
        };
        if marks { text.push_str(&format!("&#{};", u32::from(c))) } else { text.push(c) }
    }
    text
}
