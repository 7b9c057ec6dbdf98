//! Quotation marks of attributes of HTML that nobody closed: `<p class="x>Do not sign.</p>`. Browsers take all that
//! follows for the value, up to the next such mark.

use comrak::nodes::Node;

use super::{Edit, SourceText};

impl SourceText<'_> {
    /// Closes such marks in a block of HTML, before the end of their tag.
    pub(super) fn quotes(&mut self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let position = node.data().sourcepos;
        for line in position.start.line..=position.end.line.min(self.lines.len()) {
            let Some(mended) = closed(self.line(line)) else { continue };
            self.tell(
                line,
                "raw-html",
                "the quotation mark of an attribute is not closed: it is read as if it ended with its tag".to_owned(),
                "close it, or take the attribute out",
            );
            edits.push(Edit::Replace(line, mended));
        }
    }
}

/// A line whose first unclosed mark is closed before the tag's end; `None` if there is none.
fn closed(line: &str) -> Option<String> {
    let mut from = 0;
    while let Some(found) = line[from..].find(['"', '\'']) {
        let at = from + found;
        let quote = line[at..].chars().next()?;
        let tag = is_in_tag(&line[..at]);
        if !(tag && line[..at].ends_with('=')) {
            from = at + 1;
            continue;
        }
        let value = &line[at + 1..];
        let end = value.find(quote);
        let inside = &value[..end.unwrap_or(value.len())];
        match inside.find('>') {
            Some(close) if end.is_none() || inside[close..].contains('<') => {
                let place = at + 1 + close;
                return Some(format!("{}{quote}{}", &line[..place], &line[place..]));
            }
            _ => from = at + 1 + end? + 1,
        }
    }
    None
}

/// Returns `true` if a tag has begun in a text and has not ended.
fn is_in_tag(text: &str) -> bool {
    text.rfind('<').is_some_and(|begin| !text[begin..].contains('>'))
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn a_mark_that_swallows_words_is_closed_before_the_end_of_its_tag() {
        let cases = [
            ("<p class=\"x>Do not sign.</p>", Some("<p class=\"x\">Do not sign.</p>")),
            ("<p class='x>Ask <a href=\"y\">us</a>.</p>", Some("<p class='x'>Ask <a href=\"y\">us</a>.</p>")),
            ("<p class=\"x>Ask <a href=\"y\">us</a>.</p>", Some("<p class=\"x\">Ask <a href=\"y\">us</a>.</p>")),
            ("<p class=\"x\" title='a'>He said \"no>\"</p>", None),
            ("<a href=\"a>b\">c</a>", None),
            ("<p class=\"x", None),
            ("a=\"b> c", None),
        ];
        for (line, wanted) in cases {
            assert_eq!(closed(line).as_deref(), wanted, "{line}");
        }
    }
}
