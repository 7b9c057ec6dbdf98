//! Limits of an XML text. They are looked at before a parser of XML reads it, in one pass: parsers take far longer
//! for deep nesting, for many attributes of one element and for many namespaces than for as much text.

use std::collections::BTreeSet;

/// The most of each that a text may have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MarkupLimits {
    /// Elements inside each other.
    pub(crate) depth: usize,
    /// Elements in all.
    pub(crate) elements: usize,
    /// Attributes of one element.
    pub(crate) attributes: usize,
    /// Declarations of namespaces that differ.
    pub(crate) namespaces: usize,
}

/// The line, from 1, on which a text goes over a limit; `None` if it goes over none. What stands behind a part that
/// is no XML is not looked at, as no parser goes on there.
pub(crate) fn excess(text: &str, limits: MarkupLimits) -> Option<usize> {
    let mut scan = Scan { text, limits, at: 0, depth: 0, elements: 0, namespaces: BTreeSet::new() };
    loop {
        match scan.step() {
            Ok(()) => {}
            Err(ScanEnd::End) => return None,
            Err(ScanEnd::Over(at)) => return Some(text[..at].matches('\n').count() + 1),
        }
    }
}

/// Why a scan ends.
enum ScanEnd {
    /// The text ends here, or goes on as something that is no element.
    End,
    /// A limit is passed at this byte.
    Over(usize),
}

struct Scan<'a> {
    text: &'a str,
    limits: MarkupLimits,
    at: usize,
    depth: usize,
    elements: usize,
    namespaces: BTreeSet<&'a str>,
}

impl<'a> Scan<'a> {
    /// Parts that hold no elements, and what ends each.
    const OTHERS: [(&'static str, &'static str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

    /// Reads to the end of the next tag or other part.
    fn step(&mut self) -> Result<(), ScanEnd> {
        self.skip_to("<")?;
        let rest = &self.text[self.at..];
        if let Some((opening, end)) = Self::OTHERS.iter().find(|(opening, _)| rest.starts_with(opening)) {
            self.at += opening.len();
            self.skip_to(end)?;
            self.at += end.len();
            return Ok(());
        }
        if rest.starts_with("</") {
            self.depth = self.depth.saturating_sub(1);
            self.skip_to(">")?;
            return Ok(());
        }
        if rest.starts_with("<!") { Err(ScanEnd::End) } else { self.element() }
    }

    /// Moves to the next place of a mark.
    fn skip_to(&mut self, mark: &str) -> Result<(), ScanEnd> {
        self.at += self.text[self.at..].find(mark).ok_or(ScanEnd::End)?;
        Ok(())
    }

    /// Reads a tag that begins an element: its name, then names and quoted values.
    fn element(&mut self) -> Result<(), ScanEnd> {
        let begin = self.at;
        let over = || ScanEnd::Over(begin);
        self.at += 1;
        self.elements += 1;
        let mut attributes = 0;
        loop {
            let rest = &self.text[self.at..];
            let mark = rest.find(['"', '\'', '>']).ok_or(ScanEnd::End)?;
            let (before, quote) = (&rest[..mark], &rest[mark..=mark]);
            let tag = self.at;
            self.at += mark + 1;
            if quote == ">" {
                self.depth += usize::from(!before.ends_with('/'));
                break;
            }
            self.skip_to(quote)?;
            attributes += 1;
            let named = before.trim_end_matches(|c: char| c == '=' || c.is_whitespace());
            let name = named.rfind(char::is_whitespace).map_or(0, |space| space + 1);
            if named.get(name..).is_some_and(|name| name.starts_with("xmlns")) {
                // From the name to the end of the value: the same declaration again costs no more.
                self.namespaces.insert(&self.text[tag + name..self.at]);
            }
            self.at += 1;
            if attributes > self.limits.attributes || self.namespaces.len() > self.limits.namespaces {
                return Err(over());
            }
        }
        let deep = self.depth > self.limits.depth || self.elements > self.limits.elements;
        if deep { Err(over()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: MarkupLimits = MarkupLimits { depth: 3, elements: 9, attributes: 2, namespaces: 2 };

    #[test]
    fn a_text_within_the_limits_is_left_to_the_parser() {
        for text in [
            "",
            "<a><b><c/><c></c></b></a>",
            "<?xml version=\"1.0\" a=\"1\" b=\"2\"?><!-- <a><a><a><a> --><a><![CDATA[<a><a><a><a><a>]]></a>",
            "<a b='>' c=\"<x><x><x>\"/>",
            "<a xmlns:b='1'><c xmlns:b='1'/><c xmlns:b='1'/><c xmlns:b='2'/></a>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a><a><a><a>",
            "<a",
            "<a b='",
            "<!-- ",
        ] {
            assert_eq!(excess(text, LIMITS), None, "{text}");
        }
    }

    #[test]
    fn a_limit_that_is_passed_is_named_by_its_line() {
        for (text, line) in [
            ("<a>\n<b>\n<c>\n<d>", 4),
            ("<a>\n<b c='1' d='2' e='3'/></a>", 2),
            ("<a xmlns='1' xmlns:b='2'>\n<c xmlns:b='3'/></a>", 2),
            ("<a>\n<b/><b/><b/><b/><b/><b/><b/><b/>\n<b/></a>", 3),
            ("<a b = '\n' c\n= '2' d='3'>", 1),
        ] {
            assert_eq!(excess(text, LIMITS), Some(line), "{text}");
        }
    }
}
