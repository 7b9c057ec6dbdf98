//! Checks of what a page says: languages, sentences, characters, notices.

use std::collections::BTreeMap;

use scraper::ElementRef;

use super::dom::{PageFile, ancestors, runs_by_language};
use super::names::told;
use crate::content::{script_of, unseen};
use crate::lang::{Direction, Lang};
use crate::verify::anchors::by_anchor;
use crate::verify::language::{outcome_of_runs, tag_fault};
use crate::verify::record::{Fault, Outcome};

pub(super) fn lang_tags(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for element in page.elements() {
        for attribute in ["lang", "srclang"] {
            let Some(tag) = element.attr(attribute) else { continue };
            count += 1;
            if let Some(fault) = tag_fault(tag) {
                faults.push(format!("`{}`: {fault}", told(element)));
            }
        }
        // Addresses keep the names that the site has.
        if let Some(tag) = element.attr("hreflang")
            && tag != "x-default"
            && tag.parse::<Lang>().is_err()
        {
            faults.push(format!("`{}`: `{tag}` is no language tag", told(element)));
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn lang_text(page: &PageFile) -> Outcome {
    outcome_of_runs(&runs_by_language(page))
}

pub(super) fn direction(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    let runs_of = |tag: &str| tag.parse::<Lang>().map(|lang| lang.direction()).unwrap_or(Direction::Ltr);
    for element in page.elements().filter(|element| element.attr("lang").is_some()) {
        if matches!(element.value().name(), "html" | "meta" | "option") {
            continue;
        }
        let around = ancestors(element).find_map(|above| above.attr("lang")).map_or(Direction::Ltr, runs_of);
        let own = element.attr("lang").map_or(Direction::Ltr, runs_of);
        if own == around {
            continue;
        }
        count += 1;
        match element.attr("dir") {
            Some("auto") => {}
            Some(dir) if dir == own.html() => {}
            _ => faults.push(format!("`{}` runs {}, and does not say so", told(element), own.html())),
        }
    }
    for element in page.elements() {
        if let Some(dir) = element.attr("dir").filter(|dir| !matches!(*dir, "ltr" | "rtl" | "auto")) {
            faults.push(format!("`{}` has the unknown direction `{dir}`", told(element)));
        }
    }
    Outcome::from(faults).with_count(count)
}

/// The text of an element without what the channel added to it.
fn authored(element: ElementRef<'_>) -> String {
    if let Some(alt) = element.attr("alt") {
        return alt.to_owned();
    }
    let mut text = String::new();
    let mut skipped_until = None;
    for node in element.descendants() {
        if let Some(skipped) = skipped_until
            && node.ancestors().any(|above| above.id() == skipped)
        {
            continue;
        }
        skipped_until = None;
        match node.value() {
            scraper::Node::Text(words) => text.push_str(words),
            scraper::Node::Element(inner) if inner.attr("data-added").is_some() => skipped_until = Some(node.id()),
            scraper::Node::Element(inner) if inner.name() == "br" => text.push(' '),
            _ => {}
        }
    }
    text
}

pub(super) fn sentences(page: &PageFile) -> Outcome {
    let mut order: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, id) in page.elements().filter_map(|element| element.attr("id")).enumerate() {
        order.entry(id).or_insert(index);
    }
    by_anchor(&page.expected.sentences, |anchor| {
        let element = page.by_id(anchor)?;
        Some((order.get(anchor).copied().unwrap_or(0), authored(element)))
    })
}

pub(super) fn visible(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for sentence in &page.expected.sentences {
        let Some(element) = page.by_id(&sentence.anchor) else { continue };
        count += 1;
        let is_unread = ancestors(element).any(|above| {
            matches!(above.value().name(), "script" | "style" | "template" | "noscript" | "select" | "datalist")
        });
        if !page.is_exposed(element) || is_unread {
            faults.push(Fault::of(&sentence.anchor, format!("hidden: {}", sentence.text)));
        }
    }
    Outcome::of(faults).with_count(count)
}

pub(super) fn characters(page: &PageFile) -> Outcome {
    let text: String = page.root().text().collect();
    let mut faults = Vec::new();
    for c in text.chars() {
        let why = match c {
            '\u{fffd}' => "a character that was lost (U+FFFD)",
            '\u{e000}'..='\u{f8ff}' => "a character of private use, which no voice reads",
            '\u{202d}' | '\u{202e}' => "an override of direction, which turns text around",
            c if c.is_control() && !c.is_whitespace() => "a control character",
            _ => continue,
        };
        faults.push(format!("the page holds {why}"));
    }
    // Isolates that are opened are closed in the same element.
    let (mut open, mut lost) = (0_usize, false);
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(fewer) => open = fewer,
                None => lost = true,
            },
            _ => {}
        }
    }
    if open > 0 || lost {
        faults.push("marks of direction are opened and not closed".to_owned());
    }
    for sentence in &page.expected.sentences {
        if let Some(c) = sentence.text.chars().find(|c| unseen(*c)) {
            faults.push(format!("U+{:04X} stands unseen in: {}", u32::from(c), sentence.text));
        }
    }
    faults.dedup();
    Outcome::from(faults)
}

pub(super) fn notice(page: &PageFile) -> Outcome {
    if !page.expected.is_machine {
        return Outcome::not_checked("the words are not those of a machine");
    }
    let is_notice = |element: &ElementRef<'_>| {
        element.value().classes().any(|class| class == "notice")
            && page.is_exposed(*element)
            && element.text().any(|words| words.chars().any(|c| script_of(c).is_some()))
    };
    match page.elements().any(|element| is_notice(&element)) {
        true => Outcome::passed(),
        false => Outcome::failed(Fault::new("no notice says that a machine made the words")),
    }
}
