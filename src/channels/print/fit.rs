//! Makes every string of the data printable and fit its line: what no font draws is named in words,
//! and what is wider than its line may break.
//!
//! A place to break is a space too narrow to be seen that the template sets between two strings. It is no
//! character, so nobody who copies an address out of a PDF copies it.

use serde_json::{Value, json};

use super::fonts::BookletFonts;
use super::{Paper, Profile};
use crate::document::direction::is_mark;
use crate::document::{clusters, unbroken};
use crate::lang::Lang;

/// Words of no more letters stay whole where their line holds them, and hardly any has more.
const LONG_WORD: usize = 28;

/// The room that text has.
#[derive(Clone, Copy)]
pub(super) struct TextArea<'a> {
    pub(super) faces: &'a BookletFonts,
    pub(super) profile: &'a Profile,
    pub(super) paper: Paper,
    /// The part of a line that a word may take: less than 1 after text has left its margins.
    pub(super) share: f64,
}

/// Position of a string.
#[derive(Clone, Copy)]
struct StringPosition<'a> {
    /// The language of the text around, in which signs are named.
    around: &'a Lang,
    /// The language of the string itself, by whose rules its words break.
    lang: &'a Lang,
    /// The level of the heading that it stands in.
    level: Option<u8>,
    /// Indentation, as a multiple of the size of type.
    indent: f64,
}

/// Fits all text of a booklet's data.
pub(super) fn fit(data: &mut Value, room: TextArea<'_>) {
    let own = lang_of(data);
    name_only(&mut data["title"], &own, room);
    let footer = lang_of(&data["footer"]);
    name_only(&mut data["footer"]["c"], &footer, room);
    room.stretch(&mut data["cover"], &own, &["count", "contents"]);
    let title = StringPosition { level: Some(1), ..StringPosition::top(&own) };
    if let Some(words) = data.pointer_mut("/cover/title") {
        room.node(words, title);
    }
    for chapter in items(&mut data["chapters"]) {
        let lang = lang_of(chapter);
        room.stretch(chapter, &lang, &["contents", "opening", "lead", "body"]);
    }
    for part in items(&mut data["back"]) {
        let lang = lang_of(part);
        room.stretch(part, &lang, &["c"]);
    }
    for part in ["front", "imprint"] {
        let lang = lang_of(&data[part]);
        room.stretch(&mut data[part], &lang, &["c"]);
    }
}

fn lang_of(stretch: &Value) -> Lang {
    stretch["lang"].as_str().and_then(|tag| tag.parse().ok()).unwrap_or_else(Lang::english)
}

fn items(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_array_mut().into_iter().flatten()
}

fn name_only(value: &mut Value, lang: &Lang, room: TextArea<'_>) {
    if let Value::String(text) = value {
        *text = room.faces.shown(text, lang).into_owned();
    }
}

impl<'a> StringPosition<'a> {
    fn top(lang: &'a Lang) -> Self {
        Self { around: lang, lang, level: None, indent: 0.0 }
    }

    fn deeper(self, indent: f64) -> Self {
        Self { indent: self.indent + indent, ..self }
    }
}

impl TextArea<'_> {
    fn stretch(self, stretch: &mut Value, lang: &Lang, keys: &[&str]) {
        for key in keys {
            if let Some(part) = stretch.get_mut(key) {
                self.node(part, StringPosition::top(lang));
            }
        }
    }

    /// Fits a node of the data. The indents of its parts follow the template.
    fn node(self, value: &mut Value, at: StringPosition<'_>) {
        match value {
            Value::String(text) => *value = self.text(text, at),
            Value::Array(nodes) => nodes.iter_mut().for_each(|node| self.node(node, at)),
            Value::Object(node) => {
                let kind = node.get("t").and_then(Value::as_str).unwrap_or_default().to_owned();
                let lang = node.get("lang").and_then(Value::as_str).and_then(|tag| tag.parse::<Lang>().ok());
                let level = node.get("level").and_then(Value::as_u64).and_then(|level| u8::try_from(level).ok());
                let inside = match kind.as_str() {
                    "list" | "tasks" => at.deeper(1.1),
                    "enum" => at.deeper(2.4),
                    "terms" => at.deeper(1.0),
                    "panel" => at.deeper(2.3),
                    "quote" | "note" => at.deeper(2.0),
                    _ => at,
                };
                let inside =
                    StringPosition { lang: lang.as_ref().unwrap_or(at.lang), level: level.or(at.level), ..inside };
                for (key, part) in node.iter_mut() {
                    self.part(&kind, key, part, inside);
                }
                if kind == "code" {
                    let code = node.get("text").and_then(Value::as_str).unwrap_or_default();
                    let line = self.line(at.deeper(1.4));
                    let is_wide = unbroken(code).any(|word| self.faces.width(word.trim_end(), at.lang) > line);
                    node.insert("breaks".to_owned(), json!(is_wide));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Fits a part of a node, if it is text that is drawn.
    fn part(self, kind: &str, key: &str, part: &mut Value, at: StringPosition<'_>) {
        match (kind, key) {
            ("code", "text") => name_only(part, at.around, self),
            ("table", "longest") => items(part).for_each(|word| name_only(word, at.around, self)),
            (
                _,
                "c" | "text" | "title" | "items" | "term" | "source" | "caption" | "header" | "rows" | "plain-header",
            ) => {
                self.node(part, at);
            }
            ("", _) => self.node(part, at),
            _ => {}
        }
    }

    /// A string, or its parts where some of them may break.
    fn text(self, text: &str, at: StringPosition<'_>) -> Value {
        let shown = self.faces.shown(text, at.around);
        let mut parts: Vec<Value> = Vec::new();
        let mut whole = String::new();
        for piece in words(&shown) {
            let word = piece.trim_end_matches(' ');
            match self.broken(word, at) {
                None => whole.push_str(piece),
                Some(broken) => {
                    if !whole.is_empty() {
                        parts.push(json!(std::mem::take(&mut whole)));
                    }
                    parts.push(broken);
                    whole.push_str(&piece[word.len()..]);
                }
            }
        }
        if parts.is_empty() {
            return json!(whole);
        }
        parts.push(json!(whole));
        json!(parts)
    }

    /// The node of a word that may break; `None` for one that stays whole.
    fn broken(self, word: &str, at: StringPosition<'_>) -> Option<Value> {
        const WIDEST_LETTER: f64 = 1.4;
        let line = self.line(at);
        let letters = word.chars().count();
        if is_address(word) && unbroken(word).nth(1).is_some() && self.faces.width(word, at.lang) <= self.line(at) {
            return Some(json!({ "t": "whole", "text": word }));
        }
        if letters <= LONG_WORD && letters as f64 * WIDEST_LETTER <= line {
            return None;
        }
        let width = self.faces.width(word, at.lang);
        if (width > line || letters > LONG_WORD) && self.hyphenates(word, line, at.lang) {
            return Some(json!({ "t": "long", "text": word }));
        }
        (width > line).then(|| self.parted(word, line, at.lang))
    }

    /// The node of a word in parts. Marks of direction around the word stand around each part as well: a part is a line
    /// of its own to the engine, and an address would be turned round in text from right to left.
    fn parted(self, word: &str, line: f64, lang: &Lang) -> Value {
        const CLOSING: [char; 2] = ['\u{202c}', '\u{2069}'];
        let (open, rest) = word.split_at(word.find(|c: char| !is_mark(c)).unwrap_or_default());
        let end = rest.find(CLOSING).filter(|_| !open.is_empty());
        let Some(end) = end else { return json!({ "t": "parts", "c": self.parts(word, line, lang) }) };
        let (inner, rest) = rest.split_at(end);
        let tail = rest.trim_start_matches(CLOSING);
        let close = &rest[..rest.len() - tail.len()];
        let parts = self.parts(inner, line, lang).into_iter().map(|part| format!("{open}{part}{close}"));
        json!([open, { "t": "parts", "c": parts.collect::<Vec<_>>() }, format!("{close}{tail}")])
    }

    /// The width of a line as a multiple of the size of type.
    fn line(self, at: StringPosition<'_>) -> f64 {
        const LEAST: f64 = 1.5;
        ((self.profile.line(self.paper, at.level) - at.indent) * self.share).max(LEAST)
    }

    /// Returns `true` if the engine knows where the word breaks with a hyphen, and each part fits a line.
    fn hyphenates(self, word: &str, line: f64, lang: &Lang) -> bool {
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        let rules = <[u8; 2]>::try_from(lang.primary().as_bytes()).ok().and_then(hypher::Lang::from_iso);
        let Some(rules) = rules.filter(|_| letters.chars().all(char::is_alphabetic)) else { return false };
        let mut syllables = hypher::hyphenate(letters, rules);
        syllables.len() > 1 && syllables.all(|syllable| self.faces.width(syllable, lang) + 1.0 <= line)
    }

    /// Returns the parts into which an address or a word breaks that has no syllables to break at: at the joints of an
    /// address, and evenly if a part is longer than a line.
    fn parts(self, word: &str, line: f64, lang: &Lang) -> Vec<String> {
        let mut parts = Vec::new();
        for part in at_joints(word) {
            let width = self.faces.width(&part, lang);
            if width <= line {
                parts.push(part);
                continue;
            }
            let even = width / (width / line).ceil();
            let (mut piece, mut piece_width) = (String::new(), 0.0);
            for cluster in atoms(&part) {
                let more = self.faces.width(cluster, lang);
                if !piece.is_empty() && piece_width + more / 2.0 > even {
                    parts.push(std::mem::take(&mut piece));
                    piece_width = 0.0;
                }
                piece.push_str(cluster);
                piece_width += more;
            }
            parts.push(piece);
        }
        parts
    }
}

/// The stretches of a text between which a line may end, each with the spaces after it. An address or a number is one of
/// them: at the end of a line its hyphen would be taken for one that parts a word.
fn words(text: &str) -> Vec<&str> {
    let (mut words, mut at) = (Vec::new(), 0);
    let pieces: Vec<&str> = unbroken(text).collect();
    // Where a line may end behind a sign, the piece after it may be of the same address.
    for group in pieces.chunk_by(|before, _| before.ends_with(|c: char| c.is_ascii_punctuation())) {
        let length: usize = group.iter().map(|piece| piece.len()).sum();
        match text.get(at..at + length).filter(|whole| is_address(whole.trim_end())) {
            Some(whole) => words.push(whole),
            None => words.extend(group),
        }
        at += length;
    }
    words
}

/// Returns `true` for an address of the web or of mail and for a number with signs: a hyphen in it is part of it.
fn is_address(word: &str) -> bool {
    let is_joined = |sign: char| {
        word.match_indices(sign).any(|(at, _)| {
            let (before, after) = (&word[..at], &word[at + sign.len_utf8()..]);
            before.ends_with(|c: char| c.is_ascii_alphanumeric())
                && after.starts_with(|c: char| c.is_ascii_alphanumeric())
        })
    };
    // Marks that isolate a part of the text are kept together.
    let isolates = |from, to| word.chars().filter(|c| (from..=to).contains(c)).count();
    let is_whole = isolates('\u{2066}', '\u{2068}') == isolates('\u{2069}', '\u{2069}');
    let is_number = word.contains('-') && word.chars().any(char::is_numeric);
    is_whole && (is_joined('@') || is_joined('.') || word.contains("://") || is_number)
}

/// A word parted after each sign that joins the parts of an address, before each hyphen, and before bytes in hexadecimal.
fn at_joints(word: &str) -> Vec<String> {
    const JOINTS: [char; 16] = ['/', '.', '_', '?', '&', '=', '#', ':', ';', ',', '@', '+', '~', '|', '\u{a0}', '\\'];
    let mut parts: Vec<String> = Vec::new();
    let mut before = "";
    for atom in atoms(word) {
        let is_joint = atom.chars().all(|c| JOINTS.contains(&c));
        let begins = (before.ends_with(JOINTS) && !is_joint)
            || (atom.starts_with('%') && !before.starts_with('%'))
            || (atom == "-" && before != "-");
        match parts.last_mut() {
            Some(last) if !begins => last.push_str(atom),
            _ => parts.push(atom.to_owned()),
        }
        before = atom;
    }
    parts
}

/// Splits a word into parts that are never divided: a character, and a byte in hexadecimal.
fn atoms(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let is_byte = rest.starts_with('%') && rest.bytes().skip(1).take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        let end = if is_byte { 3 } else { clusters(rest).next()?.len() };
        let (atom, after) = rest.split_at(end);
        rest = after;
        Some(atom)
    })
}

#[cfg(test)]
mod tests {
    use super::super::Typeface;
    use super::*;

    fn fitted(lang: &str, text: &str, share: f64) -> Value {
        let lang: Lang = lang.parse().unwrap();
        let faces = BookletFonts::of(&[(&lang, text.to_owned())], Typeface::AtkinsonNext).unwrap();
        let profile = Profile::by_name("aph-18").unwrap();
        TextArea { faces: &faces, profile, paper: Paper::A4, share }.text(text, StringPosition::top(&lang))
    }

    /// Joins all strings of a text: what a person copies from the PDF.
    fn copied(value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Array(parts) => parts.iter().map(copied).collect(),
            other => copied(other.get("c").or_else(|| other.get("text")).unwrap()),
        }
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for (lang, text) in
            [("en", "Ask a court. It is free."), ("zh-Hans", "法庭可以帮助你。"), ("ar", "اطلب المساعدة")]
        {
            assert_eq!(fitted(lang, text, 1.0), json!(text));
        }
    }

    #[test]
    fn a_long_word_is_hyphenated_where_its_language_has_rules() {
        let word = "Bundesbehindertengleichstellungsgesetz";

        assert_eq!(
            fitted("de", &format!("Im {word}."), 1.0),
            json!(["Im ", { "t": "long", "text": format!("{word}.") }, ""])
        );
    }

    #[test]
    fn what_is_wider_than_a_line_breaks_and_is_copied_as_it_was_written() {
        let address = format!("https://fr.wiki.example/wiki/{}", "Fichier_automatis%C3%A9_".repeat(6));
        let letters = ["a".repeat(90), "ب".repeat(200), "আ".repeat(90), "ж".repeat(90), "9".repeat(90)];
        for text in letters.iter().chain([&address]) {
            let fitted = fitted("en", text, 1.0);
            assert!(fitted.is_array(), "{text}: {fitted}");
            assert_eq!(copied(&fitted), *text);
            assert!(!fitted.to_string().contains('\u{200b}'));
        }
    }

    #[test]
    fn addresses_and_numbers_stay_on_one_line_and_other_words_with_hyphens_may_part() {
        let whole = |word: &str| json!(["Ask ", { "t": "whole", "text": word }, " now."]);
        for word in
            ["help@legal-aid.example", "www.legal-aid.example/a-b", "12-B-x", "\u{2066}help@legal-aid.example\u{2069}"]
        {
            assert_eq!(fitted("en", &format!("Ask {word} now."), 1.0), whole(word), "{word}");
        }
        for text in ["Ask a well-known lawyer.", "Ask now. Go home.", "Call 0300-000-2222.", "Read it.Then go."] {
            assert_eq!(copied(&fitted("en", text, 1.0)), text);
        }
        assert_eq!(fitted("en", "Ask a well-known lawyer.", 1.0), json!("Ask a well-known lawyer."));
        assert_eq!(at_joints("legal-aid.example/a--b"), ["legal", "-aid.", "example/", "a", "--b"]);
    }

    #[test]
    fn an_address_breaks_after_its_joints_and_never_inside_a_byte() {
        let parts = at_joints("a.example/b_c%C3%A9?d=e");

        assert_eq!(parts, ["a.", "example/", "b_", "c", "%C3%A9?", "d=", "e"]);
    }

    #[test]
    fn each_part_of_an_address_keeps_its_direction_in_text_from_right_to_left() {
        let address = format!("https://evenhand.example/{}", "rights/".repeat(12));

        let fitted = fitted("ar", &format!("هنا \u{2066}{address}\u{2069}."), 1.0);

        let node = &fitted[1];
        assert_eq!((&node[0], &node[2]), (&json!("\u{2066}"), &json!("\u{2069}.")), "{fitted}");
        let parts: Vec<&str> = node[1]["c"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
        assert!(parts.iter().all(|part| part.starts_with('\u{2066}') && part.ends_with('\u{2069}')), "{parts:?}");
        assert_eq!(parts.concat().replace(['\u{2066}', '\u{2069}'], ""), address);
    }

    #[test]
    fn what_no_font_draws_is_named_in_the_language_of_the_text() {
        assert_eq!(fitted("en", "A tick: \u{f0fc} at the end.", 1.0), json!("A tick: [U+F0FC] at the end."));
        assert_eq!(
            fitted("en", "The first letters of it are 𐌰𐌱 and no more.", 1.0),
            json!("The first letters of it are [gothic letter ahsa, gothic letter bairkan] and no more.")
        );
    }
}
