//! Contacts: blocks of `name: value` lines, and what is dialled, written to or opened from them.

use std::cell::RefCell;

use super::line::parse_line;
use super::phone::{UncertainNumber, UncertaintyReason};
use super::{address, phone};
use crate::document::{Block, Contact, ContactLine, Inline, Prose, Reality, Sentence, SourceLocation};
use crate::finding::Finding;
use crate::lang::Lang;

/// The names of lines, without hyphens and spaces: as content/README.md gives them, and as others write them.
const NAMES: [(&str, ContactKey); 17] = [
    ("name", ContactKey::Name),
    ("phone", ContactKey::Line(ContactLine::Phone)),
    ("tel", ContactKey::Line(ContactLine::Phone)),
    ("telephone", ContactKey::Line(ContactLine::Phone)),
    ("textphone", ContactKey::Line(ContactLine::TextPhone)),
    ("email", ContactKey::Line(ContactLine::Email)),
    ("mail", ContactKey::Line(ContactLine::Email)),
    ("web", ContactKey::Line(ContactLine::Web)),
    ("website", ContactKey::Line(ContactLine::Web)),
    ("url", ContactKey::Line(ContactLine::Web)),
    ("place", ContactKey::Line(ContactLine::Place)),
    ("address", ContactKey::Line(ContactLine::Place)),
    ("hours", ContactKey::Line(ContactLine::Hours)),
    ("openinghours", ContactKey::Line(ContactLine::Hours)),
    ("languages", ContactKey::Line(ContactLine::Languages)),
    ("cost", ContactKey::Line(ContactLine::Cost)),
    ("more", ContactKey::Line(ContactLine::More)),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ContactKey {
    Name,
    Line(ContactLine),
}

/// A line of a contact: its kind, its text, where it stands.
struct Field {
    key: ContactKey,
    text: String,
    place: SourceLocation,
}

/// The file and language of a text, and the findings about it.
pub(super) struct ContactSource<'a, 'f> {
    pub(super) file: &'a str,
    pub(super) lang: &'a Lang,
    pub(super) findings: &'a RefCell<&'f mut Vec<Finding>>,
}

impl ContactSource<'_, '_> {
    pub(super) fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    fn line(&self, text: &str, place: SourceLocation) -> Vec<Inline> {
        parse_line(text, place, self.file, self.lang, &mut self.findings.borrow_mut())
    }
}

/// Reads the lines inside a contact's block, which begins at `place`.
pub(super) fn read(
    source: &ContactSource<'_, '_>,
    lines: &[(&str, SourceLocation)],
    reality: Reality,
    place: SourceLocation,
) -> Block {
    let mut name = Prose::new();
    let mut known = Vec::new();
    for field in fields(source, lines) {
        match field.key {
            ContactKey::Name if name.is_empty() => {
                name = Sentence::whole(source.line(&field.text, field.place), field.place)
            }
            ContactKey::Name => {
                source.find(
                    Finding::warning("line-unknown", source.file, field.place, "the contact has a second name")
                        .help("put it into a contact of its own, or into the line `more:`"),
                );
                known.push((ContactLine::More, Sentence::whole(source.line(&field.text, field.place), field.place)));
            }
            ContactKey::Line(line) => {
                known.push((line, Sentence::whole(inlines(source, line, &field.text, field.place), field.place)));
            }
        }
    }
    if name.is_empty() || known.is_empty() {
        source.find(
            Finding::error(
                "contact-incomplete",
                source.file,
                place,
                "the contact needs a name and one way to reach it",
            )
            .help("add the lines `name:` and, for example, `phone:`"),
        );
    }
    // Lines of a kind stand together, in the order in which they are written.
    known.sort_by_key(|(line, _)| *line);
    Block::Contact(Contact { reality, name, lines: known, place })
}

/// The name of a line and its value, if the line begins with a name.
fn named(text: &str) -> Option<(ContactKey, &str)> {
    let (name, value) = text.split_once([':', '：'])?;
    key(name).map(|key| (key, value.trim()))
}

fn key(name: &str) -> Option<ContactKey> {
    let name: String = name.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_')).collect();
    let name = name.to_lowercase();
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, key)| *key)
}

/// Returns `true` if a line of a contact may begin with this name.
pub(super) fn is_line_name(name: &str) -> bool {
    key(name).is_some()
}

/// The lines with a value. A line without a name goes on with the one before it.
fn fields(source: &ContactSource<'_, '_>, lines: &[(&str, SourceLocation)]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    // The line whose value is still to come.
    let mut open: Option<(ContactKey, SourceLocation)> = None;
    for (text, place) in lines {
        let indented = text.starts_with([' ', '\t']);
        let bare = text.trim();
        let bare = bare.strip_prefix("- ").or_else(|| bare.strip_prefix("* ")).unwrap_or(bare).trim();
        if bare.is_empty() {
            continue;
        }
        match named(bare) {
            Some((key, "")) => {
                empty(source, open.replace((key, *place)));
            }
            Some((key, value)) => {
                empty(source, open.take());
                fields.push(Field { key, text: value.to_owned(), place: *place });
            }
            None => {
                let goes_on = open.take().map(|(key, _)| key).or(fields.last().map(|field| field.key));
                if !indented || goes_on.is_none() {
                    source.find(unknown(source.file, *place));
                }
                let other_name = bare.contains([':', '：']) && !indented;
                add(&mut fields, goes_on.filter(|_| !other_name), bare, *place);
            }
        }
    }
    empty(source, open);
    fields
}

/// Adds a line without a name: a number or an address is a line of its own, words go on with the words before.
fn add(fields: &mut Vec<Field>, goes_on: Option<ContactKey>, text: &str, place: SourceLocation) {
    use ContactLine::{Email, More, Phone, TextPhone, Web};
    let key = goes_on.unwrap_or(ContactKey::Line(More));
    let alone = matches!(key, ContactKey::Line(Phone | TextPhone | Email | Web)) || goes_on.is_none();
    match fields.last_mut().filter(|last| last.key == key && !alone) {
        Some(last) => last.text = format!("{} {text}", last.text),
        None => fields.push(Field { key, text: text.to_owned(), place }),
    }
}

fn unknown(file: &str, place: SourceLocation) -> Finding {
    let mut names: Vec<&str> = vec!["name"];
    names.extend(ContactLine::ALL.iter().copied().map(super::line_name));
    Finding::warning("line-unknown", file, place, "this line is none of those that belong here; its words are kept")
        .help(format!("the lines are: {}; begin one that goes on with a space", names.join(", ")))
}

fn empty(source: &ContactSource<'_, '_>, open: Option<(ContactKey, SourceLocation)>) {
    if let Some((_, place)) = open {
        source.find(
            Finding::warning("line-empty", source.file, place, "nothing stands in this line")
                .help("write what it is for, or take the line out"),
        );
    }
}

/// Reads the value of a contact's line.
pub(super) fn inlines(
    source: &ContactSource<'_, '_>,
    line: ContactLine,
    text: &str,
    place: SourceLocation,
) -> Vec<Inline> {
    let read: &dyn Fn(&str) -> Vec<Inline> = match line {
        ContactLine::Phone | ContactLine::TextPhone => &|part| {
            let (inlines, doubts) = phones(without_tel(part));
            // Words beside a link that is written as one need hold no number.
            let counts = |doubt: &&UncertainNumber| part == text || doubt.why != UncertaintyReason::None;
            doubts.iter().filter(counts).for_each(|doubt| source.find(address::unclear(source.file, place, doubt)));
            inlines
        },
        ContactLine::Email => &|text| address::emails(text),
        ContactLine::Web => &|text| address::webs(text),
        ContactLine::Place | ContactLine::Hours | ContactLine::Languages | ContactLine::Cost | ContactLine::More => {
            return source.line(text, place);
        }
    };
    // Links that are written as links say themselves where they lead.
    let has_links = text.contains("](") || text.contains('<');
    let written = if has_links { source.line(text, place) } else { vec![Inline::Text(text.to_owned())] };
    let inlines: Vec<Inline> = written
        .into_iter()
        .flat_map(|inline| match inline {
            Inline::Text(text) => read(&text),
            other => vec![other],
        })
        .collect();
    let leads = |inline: &Inline| matches!(inline, Inline::Phone { .. } | Inline::Email(_) | Inline::Link { .. });
    if !inlines.iter().any(leads) && matches!(line, ContactLine::Email | ContactLine::Web) {
        source.find(
            Finding::warning("address-unclear", source.file, place, format!("no address stands in `{text}`")).help(
                "write it as name@host.example or https://host.example, or put these words into the line `more:`",
            ),
        );
    }
    inlines
}

/// A number without the scheme of its address.
pub(super) fn without_tel(text: &str) -> &str {
    let bare = text.trim_start();
    let rest = bare.get(..4).filter(|begin| begin.eq_ignore_ascii_case("tel:")).map(|_| &bare[4..]);
    rest.filter(|rest| rest.starts_with(|c: char| c == '+' || c.is_numeric())).unwrap_or(text)
}

/// The numbers of a text and the words between them.
fn phones(text: &str) -> (Vec<Inline>, Vec<UncertainNumber>) {
    let line = phone::read(text);
    let inlines = line.parts.into_iter().map(|part| match part {
        phone::LinePart::Text(text) => Inline::Text(text),
        phone::LinePart::Phone { shown, dial, .. } => Inline::Phone { shown, number: dial },
    });
    (inlines.collect(), line.doubts)
}

#[cfg(test)]
mod tests;
