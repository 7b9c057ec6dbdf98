//! Links: where they lead, and that their words never hide a number or an address from paper and sound.

use super::figures::digit;
use super::inlines::{Spans, phone};
use super::weight::push;
use crate::document::{Inline, Target, plain_text};
use crate::finding::Finding;

impl Spans<'_, '_> {
    /// A link to `url` with the words `inlines`; what stands in its title follows it in brackets.
    pub(super) fn link(&self, url: &str, title: &str, inlines: Vec<Inline>) -> Vec<Inline> {
        let shown = plain_text(&inlines);
        let mut linked = if let Some(number) = url.strip_prefix("tel:") {
            self.call(&number.replace("%20", " "), inlines)
        } else if let Some(address) = url.strip_prefix("mailto:") {
            mail(address.split_once('?').map_or(address, |(address, _)| address), inlines)
        } else if let Some(target) = target(url) {
            vec![Inline::Link { target, inlines }]
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
            inlines
        };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !title.is_empty() && !shown.contains(&title) {
            push(&mut linked, Inline::Text(format!(" ({title})")));
        }
        linked
    }

    /// A phone number behind words. Words that are the number show it; behind others it follows.
    fn call(&self, number: &str, inlines: Vec<Inline>) -> Vec<Inline> {
        let (number, extension) = number.split_once(";ext=").unwrap_or((number, ""));
        let (number, extension) = (number.split(';').next().unwrap_or_default().trim(), extension.trim());
        let shown = plain_text(&inlines);
        let words = shown.strip_prefix("tel:").unwrap_or(&shown).trim();
        let dialled = digits(number);
        if words.is_empty() {
            return vec![dialled_as(number, extension)];
        }
        if extension.is_empty() && is_same(&digits(words), &dialled) && !words.chars().any(char::is_alphabetic) {
            return vec![phone(words, number)];
        }
        if let [Inline::Text(text)] = &inlines[..]
            && let Some((before, same, after)) = number_in(text, &dialled)
        {
            let parts = [Inline::Text(before.to_owned()), phone(same, number), Inline::Text(after.to_owned())];
            let mut all = Vec::new();
            parts.into_iter().for_each(|part| push(&mut all, part));
            return all;
        }
        if digits(words).len() > 2 {
            self.find(
                Finding::error(
                    "phone-differs",
                    self.file,
                    self.place,
                    format!("the words `{words}` show another number than the link dials, {number}"),
                )
                .help("write the number once: <tel:+00-000-0000>"),
            );
        }
        behind(inlines, dialled_as(number, extension))
    }
}

/// An e-mail address behind words.
fn mail(address: &str, inlines: Vec<Inline>) -> Vec<Inline> {
    let shown = plain_text(&inlines);
    let words = shown.strip_prefix("mailto:").unwrap_or(&shown).trim();
    let email = Inline::Email(address.to_owned());
    if words.is_empty() || words.eq_ignore_ascii_case(address) {
        return vec![email];
    }
    if let [Inline::Text(text)] = &inlines[..]
        && let Some((before, after)) = text.split_once(address)
        && !address.is_empty()
    {
        let mut all = Vec::new();
        let parts = [Inline::Text(before.to_owned()), email, Inline::Text(after.to_owned())];
        parts.into_iter().for_each(|part| push(&mut all, part));
        return all;
    }
    behind(inlines, email)
}

/// Words, and in brackets behind them the fact that they stand for.
fn behind(mut inlines: Vec<Inline>, fact: Inline) -> Vec<Inline> {
    push(&mut inlines, Inline::Text(" (".to_owned()));
    inlines.push(fact);
    inlines.push(Inline::Text(")".to_owned()));
    inlines
}

fn target(url: &str) -> Option<Target> {
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(Target::Web(url.to_owned()));
    }
    url.strip_prefix('#').map(|section| Target::Section(section.to_owned())).or_else(|| piece(url))
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

/// A number that is shown as it is dialled, with its extension.
fn dialled_as(number: &str, extension: &str) -> Inline {
    let shown = if extension.is_empty() { number.to_owned() } else { format!("{number} x{extension}") };
    phone(&shown, number)
}

/// The digits of a text, in ASCII.
fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// Whether two numbers are one, with or without the code of the country.
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let national = short.trim_start_matches('0');
    one == other || short.starts_with('0') && national.len() >= 6 && long.ends_with(national)
}

/// Finds a number in words: what stands before it, the number as it is written, what follows.
fn number_in<'t>(text: &'t str, dialled: &str) -> Option<(&'t str, &'t str, &'t str)> {
    let part = |c: char| digit(c).is_some() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/' | '\u{a0}');
    let mut at = 0;
    while let Some(begin) = text[at..].find(|c| digit(c).is_some() || c == '+') {
        let begin = at + begin;
        let end = text[begin..].find(|c| !part(c)).map_or(text.len(), |end| begin + end);
        let run = text[begin..end].trim_end_matches(|c| digit(c).is_none());
        if is_same(&digits(run), dialled) && !run.is_empty() {
            return Some((&text[..begin], run, &text[begin + run.len()..]));
        }
        at = end.max(begin + 1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}
