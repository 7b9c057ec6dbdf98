//! Reads a page back: the text of each element that has an id, in the order of the document.

use scraper::{Html, Node};

use crate::channels::Whereabouts;
use crate::channels::extract::{Extract, ExtractPart, FilesBySuffix, FindBy};

pub(super) fn extract(files: &FilesBySuffix) -> Result<Extract, String> {
    let html = files.get("html").ok_or("there is no page")?;
    let html = std::str::from_utf8(html).map_err(|error| error.to_string())?;
    Ok(read(&Html::parse_document(html)))
}

/// Reads a parsed page back.
#[must_use]
pub fn read(page: &Html) -> Extract {
    Extract { parts: parts(page), finding: FindBy::Anchor, pages: None, millis: None }
}

/// The elements with an id, in order. What the channel adds to one (a footnote's mark, what an abbreviation stands
/// for) carries `data-added`.
pub(super) fn parts(page: &Html) -> Vec<ExtractPart> {
    let mut parts = Vec::new();
    for node in page.tree.root().descendants() {
        let Node::Element(element) = node.value() else { continue };
        let Some(id) = element.id() else { continue };
        let text = match element.attr("alt") {
            Some(alt) => alt.to_owned(),
            None => {
                let mut text = String::new();
                authored(node, &mut text);
                text
            }
        };
        let lang = node.ancestors().chain([node]).filter_map(|above| above.value().as_element()?.attr("lang"));
        let lang = element.attr("lang").or(lang.into_iter().next()).map(str::to_owned);
        parts.push(ExtractPart { anchor: Some(id.to_owned()), text, lang, place: Whereabouts::Element(id.to_owned()) });
    }
    parts
}

/// The text of an element without what the channel added.
fn authored(node: ego_tree::NodeRef<'_, Node>, text: &mut String) {
    for child in node.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(element) if element.attr("data-added").is_none() => {
                if element.name() == "br" {
                    text.push(' ');
                }
                authored(child, text);
            }
            _ => {}
        }
    }
}
