//! The proof that nothing was lost: read from the artifacts themselves.

use std::collections::BTreeMap;

use scraper::{Html, Node};

use super::{Artifact, BuildError};
use crate::channels::Whereabouts;
use crate::content::Edition;
use crate::document::{Sentence, SentenceId};

/// Proves that every sentence is in the sound and its captions, or on a page of the PDF (whose
/// letters the print channel has counted on the pages it made).
pub(super) fn complete(edition: &Edition, artifact: &Artifact) -> Result<(), BuildError> {
    let channel = if artifact.millis.is_some() { "speech" } else { "large print" };
    let captions = artifact.files.get("vtt").map(|vtt| cues(&String::from_utf8_lossy(vtt)));
    let mut before = 0;
    for sentence in edition.document.sentences() {
        let arrived = match artifact.places.get(&sentence.id) {
            Some(Whereabouts::Interval { start, end }) => {
                let ordered = *start >= before && start <= end && *end <= artifact.millis.unwrap_or(0);
                before = *start;
                let captioned = captions.as_ref().is_some_and(|cues| cues.contains_key(&sentence.id.anchor()));
                ordered && (captioned || start == end)
            }
            Some(Whereabouts::Page(page)) => (1..=artifact.pages.unwrap_or(0)).contains(page),
            Some(Whereabouts::Element(_)) | None => false,
        };
        if !arrived {
            return Err(missing(edition, channel, sentence));
        }
    }
    Ok(())
}

/// Proves that every sentence stands in its element of a page, word by word. What a channel adds to
/// an element (a footnote's mark, what an abbreviation stands for) says so with `data-added`.
pub(super) fn page(
    edition: &Edition,
    html: &str,
    places: &BTreeMap<SentenceId, Whereabouts>,
) -> Result<(), BuildError> {
    let page = Html::parse_document(html);
    let mut elements = BTreeMap::new();
    for node in page.tree.nodes() {
        if let Node::Element(element) = node.value()
            && let Some(id) = element.id()
        {
            let mut text = String::new();
            authored(node, &mut text);
            elements.insert(id.to_owned(), (words(&text), words(element.attr("alt").unwrap_or_default())));
        }
    }
    for sentence in edition.document.sentences() {
        let wanted = words(&sentence.text());
        let arrived = match places.get(&sentence.id) {
            Some(Whereabouts::Element(id)) => {
                elements.get(id).is_some_and(|(text, alt)| *text == wanted || alt.contains(&wanted))
            }
            Some(Whereabouts::Page(_) | Whereabouts::Interval { .. }) | None => false,
        };
        if !arrived {
            return Err(missing(edition, "page", sentence));
        }
    }
    Ok(())
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

fn missing(edition: &Edition, channel: &'static str, sentence: &Sentence) -> BuildError {
    BuildError::SentenceMissing { edition: Box::new(edition.address.clone()), channel, sentence: sentence.text() }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cues of WebVTT by name.
fn cues(vtt: &str) -> BTreeMap<String, String> {
    let cues = vtt.split("\n\n").skip(1).filter_map(|cue| {
        let (name, rest) = cue.split_once('\n')?;
        let (_, text) = rest.split_once('\n')?;
        Some((name.to_owned(), text.to_owned()))
    });
    cues.collect()
}
