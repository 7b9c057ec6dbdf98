//! Checks of what a book says: languages, directions, sentences, characters, notices.

use std::collections::BTreeMap;

use super::{EpubFile, told};
use crate::channels::epub::XmlTree;
use crate::content::{script_of, unseen};
use crate::lang::{Direction, Lang};
use crate::verify::anchors::by_anchor;
use crate::verify::language::{outcome_of_runs, tag_fault};
use crate::verify::record::{Fault, Outcome};

pub(super) fn lang_tags(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (_, tree) in file.documents() {
        for (_, node) in tree.elements() {
            let (html, xml) = (node.attribute("lang"), node.attribute("xml:lang"));
            let Some(tag) = html.or(xml) else { continue };
            count += 1;
            faults.extend(tag_fault(tag).map(|fault| format!("`{}`: {fault}", told(node))));
            if html != xml {
                faults.push(format!("`{}` names {html:?} for HTML and {xml:?} for XML", told(node)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

/// Elements whose text is one run.
const BLOCKS: [&str; 19] = [
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "td",
    "th",
    "dt",
    "dd",
    "caption",
    "figcaption",
    "title",
    "blockquote",
    "div",
    "section",
    "a",
];

/// Runs of text with their language: text of one block in one language together.
fn runs(tree: &XmlTree) -> Vec<(String, String)> {
    let mut runs: Vec<(usize, String, String)> = Vec::new();
    let Some((root, _)) = tree.elements().next() else { return Vec::new() };
    for (place, node) in tree.inside(root).filter(|(_, node)| !node.text.trim().is_empty()) {
        if tree.around(place).any(|(_, above)| matches!(above.name.as_str(), "code" | "data" | "pre" | "style")) {
            continue;
        }
        let lang = tree.lang(place).unwrap_or_default().to_owned();
        let block = tree.around(place).find(|(_, above)| BLOCKS.contains(&above.name.as_str()));
        let block = block.map_or(place, |(block, _)| block);
        match runs.last_mut().filter(|(last, tag, _)| *last == block && *tag == lang) {
            Some((_, _, text)) => {
                text.push(' ');
                text.push_str(&node.text);
            }
            None => runs.push((block, lang, node.text.clone())),
        }
    }
    runs.into_iter().map(|(_, lang, text)| (lang, text)).collect()
}

pub(super) fn lang_text(file: &EpubFile) -> Outcome {
    outcome_of_runs(&file.documents().flat_map(|(_, tree)| runs(tree)).collect::<Vec<_>>())
}

pub(super) fn direction(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    let runs = |tag: &str| tag.parse::<Lang>().map(|lang| lang.direction()).unwrap_or(Direction::Ltr);
    for (_, tree) in file.documents() {
        for (place, node) in tree.elements() {
            let dir = node.attribute("dir");
            if let Some(dir) = dir.filter(|dir| !matches!(*dir, "ltr" | "rtl" | "auto")) {
                faults.push(format!("`{}` has the unknown direction `{dir}`", told(node)));
            }
            let Some(own) = node.lang().map(runs) else { continue };
            let around = tree.around(place).find_map(|(_, above)| above.lang());
            if around.is_none_or(|around| runs(around) == own) {
                continue;
            }
            count += 1;
            if dir != Some(own.html()) && dir != Some("auto") {
                faults.push(format!("`{}` runs {}, and does not say so", told(node), own.html()));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn sentences(file: &EpubFile) -> Outcome {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, part) in file.extract.parts.iter().enumerate() {
        places.entry(part.anchor.as_deref().unwrap_or_default()).or_insert(place);
    }
    by_anchor(&file.expected.sentences, |anchor| {
        let place = *places.get(anchor)?;
        Some((place, file.extract.parts.get(place)?.text.clone()))
    })
}

pub(super) fn characters(file: &EpubFile) -> Outcome {
    let mut faults = Vec::new();
    for (name, tree) in file.documents() {
        let text = tree.text(0, |_| false);
        let (mut open, mut is_lost) = (0_usize, false);
        for c in text.chars() {
            let why = match c {
                '\u{fffd}' => "a character that was lost (U+FFFD)",
                '\u{e000}'..='\u{f8ff}' => "a character of private use, which no voice reads",
                '\u{202d}' | '\u{202e}' => "an override of direction, which turns text around",
                '\u{2066}'..='\u{2068}' => {
                    open += 1;
                    continue;
                }
                '\u{2069}' => {
                    is_lost |= open == 0;
                    open = open.saturating_sub(1);
                    continue;
                }
                c if c.is_control() && !c.is_whitespace() => "a control character",
                _ => continue,
            };
            faults.push(format!("`{name}` holds {why}"));
        }
        if open > 0 || is_lost {
            faults.push(format!("marks of direction in `{name}` are opened and not closed"));
        }
    }
    for sentence in &file.expected.sentences {
        if let Some(c) = sentence.text.chars().find(|c| unseen(*c)) {
            faults.push(format!("U+{:04X} stands unseen in: {}", u32::from(c), sentence.text));
        }
    }
    Outcome::from(faults)
}

pub(super) fn notice(file: &EpubFile) -> Outcome {
    if !file.expected.is_machine {
        return Outcome::not_checked("the words are not those of a machine");
    }
    let is_there = file.book.texts.iter().any(|(_, tree)| {
        let notices = tree.elements().filter(|(_, node)| node.has("class", "notice"));
        notices.into_iter().any(|(place, _)| tree.text(place, |_| false).chars().any(|c| script_of(c).is_some()))
    });
    match is_there {
        true => Outcome::passed(),
        false => Outcome::failed(Fault::new("no notice says that a machine made the words")),
    }
}
