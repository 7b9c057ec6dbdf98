//! Writes XML: elements that are always closed, text and attributes that are always escaped.

/// XML that is being written.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    /// A document with its declaration.
    pub(super) fn document() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }

    /// Writes text. Characters that XML 1.0 does not allow are left out.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars().filter(|c| is_allowed(*c)) {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
    }

    /// Writes XML that was made by another of these.
    pub(super) fn append(&mut self, other: &str) {
        self.0.push_str(other);
    }

    /// Opens an element. An attribute without a value is left out, except `alt`, where it says something.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.begun(name, attributes);
        self.0.push('>');
    }

    pub(super) fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// Writes an element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.begun(name, attributes);
        self.0.push_str("/>");
    }

    /// Writes an element that holds text alone.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    pub(super) fn line(&mut self) {
        self.0.push('\n');
    }

    fn begun(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push_str(name);
        for (name, value) in attributes.iter().filter(|(name, value)| *name == "alt" || !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
    }
}

/// Returns `true` for a character that XML 1.0 allows.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..) && !matches!(c, '\u{fffe}' | '\u{ffff}')
}
