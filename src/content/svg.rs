//! Pictures in SVG: only elements that draw are kept. Our own rules first refuse pictures that do more, or that cost
//! too much to draw. Then a sanitiser rewrites the file from an allow-list, and the result is published.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};
use svg_hush::Filter;

use super::markup::{MarkupLimits, excess};

/// More than any drawing tool writes into a picture of 1 MB that only draws.
const LIMITS: MarkupLimits = MarkupLimits { depth: 64, elements: 20_000, attributes: 64, namespaces: 32 };

/// Maximum length of a chain of references, such as a `use` of a `use`.
const MAX_REFERENCES: usize = 8;

/// Elements that are drawn, those that references repeat counted each time.
const MAX_DRAWN: usize = 20_000;

/// Digits of a number before its point; a number with a larger exponent is as large.
const MAX_DIGITS: usize = 7;

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

const SHAPES: [&str; 22] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "defs",
    "title",
    "desc",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "text",
    "tspan",
    "symbol",
    "use",
];

/// A picture that only draws.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Drawing {
    /// The file as it is published.
    pub(super) bytes: Vec<u8>,
    /// Width and height in pixels.
    pub(super) size: (u32, u32),
    /// Attributes that the published file does not have.
    pub(super) without: Vec<String>,
}

/// Reads a picture.
///
/// # Errors
/// When it is none, may do more than draw, or costs too much to draw; the text goes on from the file's name.
pub(crate) fn read(bytes: &[u8]) -> Result<Drawing, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not text in UTF-8".to_owned())?;
    if let Some(line) = excess(text, LIMITS) {
        return Err(format!("has too many levels, elements, attributes or namespaces, at line {line}"));
    }
    let tree = parsed(text)?;
    let root = tree.root_element();
    if root.tag_name().name() != "svg" {
        return Err("is not an SVG".to_owned());
    }
    if root.tag_name().namespace() != Some(NAMESPACE) {
        return Err(format!("has no xmlns=\"{NAMESPACE}\""));
    }
    for node in tree.descendants() {
        only_draws(node)?;
    }
    References::of(&tree).measure(root)?;
    let size = size(root)?;
    let mut clean = Vec::new();
    Filter::new().filter(bytes, &mut clean).map_err(|error| format!("cannot be made safe: {error}"))?;
    let clean_text = String::from_utf8(clean).map_err(|_| "is not text in UTF-8".to_owned())?;
    let without = taken_out(&tree, &parsed(&clean_text)?)?;
    Ok(Drawing { bytes: clean_text.into_bytes(), size, without })
}

fn parsed(text: &str) -> Result<Document<'_>, String> {
    Document::parse(text).map_err(|error| format!("is not whole XML: {error}"))
}

/// Refuses a node that may do more than draw.
fn only_draws(node: Node<'_, '_>) -> Result<(), String> {
    if let Some(instruction) = node.pi() {
        return Err(format!("holds <?{}?>, which may do more than draw", instruction.target));
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name();
    if !SHAPES.contains(&name) {
        return Err(format!("holds <{name}>, which may do more than draw"));
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let words = name.starts_with("data-") || name.starts_with("aria-");
        let leads_out = name == "href" && !value.trim().starts_with('#') || !words && leads_out(value);
        if name.starts_with("on") || name == "style" || leads_out {
            return Err(format!("has an attribute {name} that may do more than draw"));
        }
        let free = words || matches!(name, "id" | "class" | "href");
        if !free && has_huge_number(value) {
            return Err(format!("has a number in {name} that is too large to be drawn"));
        }
    }
    Ok(())
}

/// Returns `true` if a value loads something from elsewhere, however it is spelled: `URL(`, a second `url(`, a
/// character that is written as an escape of CSS.
fn leads_out(value: &str) -> bool {
    let value = value.to_lowercase();
    let mut addresses = value.split("url(").skip(1);
    value.contains('\\')
        || value.contains("@import")
        || value.contains("/*")
        || addresses.any(|address| local(address).is_none())
}

/// The name of an element of the same file, as it stands behind `url(`.
fn local(address: &str) -> Option<&str> {
    let address = address.split(')').next()?.trim().trim_matches(['"', '\'']);
    address.strip_prefix('#')
}

/// Returns `true` if a list of numbers holds one that no picture needs.
fn has_huge_number(value: &str) -> bool {
    let bytes = value.as_bytes();
    let mut digits = 0;
    let (mut fraction, mut colour) = (false, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'#' => colour = true,
            b'0'..=b'9' if !fraction && !colour => digits += 1,
            b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' if colour => {}
            b'0'..=b'9' => {}
            b'.' => fraction = true,
            b'e' | b'E' if digits > 0 || fraction => {
                let power = value[at + 1..].strip_prefix('+').unwrap_or(&value[at + 1..]);
                let power = power.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
                if power.len() > 1 || power.parse().is_ok_and(|power: u32| power > 2) {
                    return true;
                }
                (digits, fraction) = (0, false);
            }
            _ => (digits, fraction, colour) = (0, false, false),
        }
        if digits > MAX_DIGITS {
            return true;
        }
    }
    false
}

/// References of elements: `href="#a"` and `url(#a)`.
struct References<'a, 'b> {
    /// Elements by their names. Of several with one name, one program draws the first and another the last.
    by_id: BTreeMap<&'a str, Vec<Node<'a, 'b>>>,
    /// Number of elements that a referenced one draws, and length of the chain of references in it.
    known: BTreeMap<usize, (usize, usize)>,
}

impl<'a, 'b> References<'a, 'b> {
    fn of(tree: &'a Document<'b>) -> Self {
        let mut by_id: BTreeMap<&str, Vec<Node<'_, '_>>> = BTreeMap::new();
        for node in tree.descendants() {
            if let Some(name) = node.attribute("id") {
                by_id.entry(name).or_default().push(node);
            }
        }
        Self { by_id, known: BTreeMap::new() }
    }

    /// Counts what is drawn.
    fn measure(&mut self, root: Node<'a, 'b>) -> Result<(), String> {
        self.count(root, 0).map(drop)
    }

    fn count(&mut self, node: Node<'a, 'b>, level: usize) -> Result<(usize, usize), String> {
        let known = self.known.get(&node.id().get_usize()).copied();
        let too_deep = level + known.map_or(0, |(_, references)| references) > MAX_REFERENCES;
        if too_deep {
            return Err("refers to itself, or from one element to the next too often".to_owned());
        }
        if let Some(known) = known {
            return Ok(known);
        }
        let (mut drawn, mut references) = (0_usize, 0);
        for element in node.descendants().filter(Node::is_element) {
            drawn += 1;
            let named = targets(element).into_iter().filter_map(|name| self.by_id.get(name)).flatten();
            for target in named.copied().collect::<Vec<_>>() {
                let (more, deeper) = self.count(target, level + 1)?;
                drawn = drawn.saturating_add(more);
                references = references.max(deeper + 1);
            }
            if drawn > MAX_DRAWN {
                return Err(format!("draws more than {MAX_DRAWN} elements"));
            }
        }
        self.known.insert(node.id().get_usize(), (drawn, references));
        Ok((drawn, references))
    }
}

/// The names of the elements that an element refers to.
fn targets<'a>(element: Node<'a, '_>) -> Vec<&'a str> {
    let mut targets = Vec::new();
    for attribute in element.attributes() {
        let value = attribute.value();
        if attribute.name() == "href" {
            targets.extend(value.trim().strip_prefix('#'));
        }
        let lower = value.to_ascii_lowercase();
        targets.extend(lower.match_indices("url(").filter_map(|(at, found)| local(&value[at + found.len()..])));
    }
    targets
}

/// The size that a picture says of itself.
fn size(root: Node<'_, '_>) -> Result<(u32, u32), String> {
    let number = |name: &str| root.attribute(name).and_then(|value| value.trim_end_matches("px").parse::<f64>().ok());
    let view: Vec<f64> = root
        .attribute("viewBox")
        .map(|values| values.split([' ', ',']).filter_map(|value| value.parse().ok()).collect())
        .unwrap_or_default();
    let (width, height) = match (number("width"), number("height"), &view[..]) {
        (Some(width), Some(height), _) | (_, _, &[_, _, width, height]) => (width, height),
        _ => return Err("has neither a viewBox nor a width and a height".to_owned()),
    };
    let fits = |length: f64| length.is_finite() && length > 0.0;
    if !fits(width) || !fits(height) || view.iter().any(|number| !number.is_finite()) {
        return Err("has a width or a height that is no length".to_owned());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 1 to 10,000")]
    let pixels = |length: f64| length.clamp(1.0, 10_000.0).round() as u32;
    Ok((pixels(width), pixels(height)))
}

/// The attributes that the sanitiser took out. Those of drawing tools' own namespaces draw nothing and do not count.
fn taken_out(before: &Document<'_>, after: &Document<'_>) -> Result<Vec<String>, String> {
    const XLINK: &str = "http://www.w3.org/1999/xlink";
    fn elements<'a, 'b>(tree: &'a Document<'b>) -> Vec<Node<'a, 'b>> {
        tree.descendants().filter(Node::is_element).collect()
    }
    let (before, after) = (elements(before), elements(after));
    let same = |(one, other): (&Node<'_, '_>, &Node<'_, '_>)| one.tag_name().name() == other.tag_name().name();
    if before.len() != after.len() || !before.iter().zip(&after).all(same) {
        return Err("holds elements that may do more than draw".to_owned());
    }
    // The sanitiser writes addresses without quotation marks.
    let bare = |value: &str| {
        let signs = value.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\''));
        signs.flat_map(char::to_lowercase).collect::<String>()
    };
    let mut without = Vec::new();
    for (one, other) in before.iter().zip(&after) {
        for attribute in one.attributes() {
            let draws = attribute.namespace().is_none_or(|namespace| namespace == XLINK && attribute.name() == "href");
            let kept = other.attribute(attribute.name()).is_some_and(|value| bare(value) == bare(attribute.value()));
            if draws && !kept && !without.iter().any(|name| name == attribute.name()) {
                without.push(attribute.name().to_owned());
            }
        }
    }
    Ok(without)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(
            "<svg xmlns=\"{NAMESPACE}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">{inside}</svg>"
        )
    }

    #[test]
    fn a_picture_that_may_do_more_than_draw_or_costs_too_much_is_refused() {
        let uses = |of_each: usize, levels: usize| {
            let level =
                |i: usize| format!("<g id=\"a{}\">{}</g>", i + 1, format!("<use href=\"#a{i}\"/>").repeat(of_each));
            format!("<rect id=\"a0\"/>{}", (0..levels).map(level).collect::<String>())
        };
        let cases = [
            ("<rect fill=\"URL(https://a.example/)\"/>".to_owned(), "attribute fill"),
            ("<rect fill=\"url(#a) url(https://a.example/)\"/>".to_owned(), "attribute fill"),
            ("<rect fill=\"url( 'https://a.example/' )\"/>".to_owned(), "attribute fill"),
            ("<rect fill=\"u\\72l(https://a.example/)\"/>".to_owned(), "attribute fill"),
            ("<rect fill=\"&#x55;RL(//a.example)\"/>".to_owned(), "attribute fill"),
            ("<rect fill=\"@import 'a'\"/>".to_owned(), "attribute fill"),
            ("<?xml-stylesheet href=\"a\"?>".to_owned(), "<?xml-stylesheet?>"),
            ("<style>@import 'a';</style>".to_owned(), "<style>"),
            ("<g style=\"fill: red\"/>".to_owned(), "attribute style"),
            ("<g onload=\"a()\"/>".to_owned(), "attribute onload"),
            ("<use xlink:href=\"https://a.example/#a\"/>".to_owned(), "attribute href"),
            (uses(10, 6), "draws more than"),
            (uses(1, 30), "refers to itself"),
            ("<g id=\"a\"><use href=\"#a\"/></g>".to_owned(), "refers to itself"),
            (
                "<pattern id=\"a\"><rect fill=\"URL(#a)\"/></pattern><rect fill=\"url('#a')\"/>".to_owned(),
                "refers to itself",
            ),
            (format!("{}{}", "<g>".repeat(100), "</g>".repeat(100)), "too many levels"),
            ("<g/>".repeat(30_000), "too many levels, elements"),
            ("<rect width=\"1e300\"/>".to_owned(), "number in width"),
            ("<path d=\"M0 0L123456789 1\"/>".to_owned(), "number in d"),
        ];
        for (inside, why) in cases {
            let said = read(svg(&inside).as_bytes()).unwrap_err();
            assert!(said.contains(why), "{why}: {said}");
        }
        for view in ["0 0 nan 9", "0 0 -9 9", "0 0 9 0", "0 0 1e400 9", "inf 0 9 9"] {
            assert!(read(svg("").replace("0 0 9 9", view).as_bytes()).is_err(), "{view}");
        }
        assert!(read(b"<svg viewBox=\"0 0 9 9\"/>").unwrap_err().contains("xmlns"));
    }

    #[test]
    fn what_is_published_is_what_the_sanitiser_wrote() {
        let inside = "<!-- words --><defs><linearGradient id=\"a\"><stop offset=\"0.5\" stop-color=\"#12345678\"/>\
                      </linearGradient></defs><rect fill=\"url('#a')\" width=\"9\" height=\"9\" transform=\"scale(1e-5)\"/>\
                      <use xlink:href=\"#a\" focusable=\"false\"/><text>Words</text>";

        let drawing = read(svg(inside).as_bytes()).unwrap();

        let text = String::from_utf8(drawing.bytes.clone()).unwrap();
        assert!(!text.contains("words") && !text.contains("focusable") && !text.contains("xlink"), "{text}");
        assert!(text.contains("fill=\"url(#a)\"") && text.contains("href=\"#a\"") && text.contains("Words"), "{text}");
        assert_eq!((drawing.size, drawing.without), ((9, 9), vec!["focusable".to_owned()]));
        assert_eq!(read(&drawing.bytes).unwrap().without, Vec::<String>::new(), "nothing is left to be taken out");
    }
}
