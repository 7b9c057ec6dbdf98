//! Checks of the parts of a text: ids, headings, tables, pictures, notes, resources, style.

use std::collections::{BTreeMap, BTreeSet};

use super::{EpubFile, told};
use crate::channels::epub::{Book, XmlNode, XmlTree};
use crate::verify::page::{leaves_the_site, style_addresses};
use crate::verify::record::Outcome;

/// The level of a heading.
pub(super) fn level_of(node: &XmlNode) -> Option<u32> {
    let level = node.name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn words(tree: &XmlTree, place: usize) -> String {
    tree.text(place, |_| false).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn ids(file: &EpubFile) -> Outcome {
    let mut faults = Vec::new();
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, tree) in file.documents() {
        let ids = known.entry(name).or_default();
        for id in tree.elements().filter_map(|(_, node)| node.attribute("id")) {
            if !ids.insert(id) {
                faults.push(format!("two elements of `{name}` have the id `{id}`"));
            }
        }
    }
    let has = |name: &str, id: &str| known.get(name).is_some_and(|ids| ids.contains(id));
    for (name, tree) in file.documents() {
        for (_, node) in tree.elements() {
            for attribute in ["aria-labelledby", "aria-describedby", "aria-details"] {
                let named = node.attribute(attribute).unwrap_or_default().split_whitespace();
                faults.extend(
                    named
                        .filter(|id| !has(name, id))
                        .map(|id| format!("`{}` names `{id}`, which is not there", told(node))),
                );
            }
            let Some((address, fragment)) = node.attribute("href").and_then(|href| href.split_once('#')) else {
                continue;
            };
            if !address.contains(':') && !has(&Book::resolved(name, address), fragment) {
                faults.push(format!("`{}` leads to `{fragment}`, which is not there", told(node)));
            }
        }
    }
    Outcome::from(faults).with_count(known.values().map(BTreeSet::len).sum())
}

pub(super) fn headings(file: &EpubFile) -> Outcome {
    let (mut faults, mut count, mut last, mut first) = (Vec::new(), 0, 0, 0);
    for (_, tree) in &file.book.texts {
        for (place, node) in tree.elements() {
            let Some(level) = level_of(node) else { continue };
            count += 1;
            first += u32::from(level == 1);
            let words = words(tree, place);
            if words.is_empty() {
                faults.push(format!("the heading `{}` is empty", told(node)));
            }
            if level > last + 1 {
                faults.push(format!("`{words}` is a heading of level {level} after one of level {last}"));
            }
            last = level;
        }
    }
    if first != 1 {
        faults.push(format!("the book has {first} headings of level 1"));
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn tables(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (_, tree) in &file.book.texts {
        for (table, node) in tree.named("table") {
            count += 1;
            let named = |name: &'static str| tree.inside(table).filter(move |(_, inner)| inner.name == name);
            if !named("caption").any(|(place, _)| !words(tree, place).is_empty()) {
                faults.push(format!("`{}` has no caption", told(node)));
            }
            if named("th").next().is_none() {
                faults.push(format!("`{}` has no headers", told(node)));
            }
            for (place, header) in named("th") {
                if !matches!(header.attribute("scope"), Some("col" | "row" | "colgroup" | "rowgroup")) {
                    let words = words(tree, place);
                    faults.push(format!("the header `{words}` does not say if it is of a row or a column"));
                }
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn images(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (name, tree) in &file.book.texts {
        for (_, picture) in tree.named("img") {
            count += 1;
            let src = picture.attribute("src").unwrap_or_default();
            if !file.book.archive.files.contains_key(&Book::resolved(name, src)) {
                faults.push(format!("`{}` shows a file that is not there", told(picture)));
            }
            match picture.attribute("alt") {
                None => faults.push(format!("`{}` has no alternative", told(picture))),
                Some(alt) if !alt.is_empty() && src.ends_with(alt.trim()) => {
                    faults.push(format!("the alternative of `{}` is the name of its file", told(picture)));
                }
                Some(_) => {}
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn notes(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (_, tree) in &file.book.texts {
        let by_id = |id: &str| tree.elements().find(|(_, node)| node.attribute("id") == Some(id));
        let target = |node: &XmlNode| by_id(node.attribute("href")?.strip_prefix('#')?);
        for (_, mark) in tree.named("a").filter(|(_, node)| node.has("epub:type", "noteref")) {
            let note = target(mark);
            if !note.is_some_and(|(_, note)| note.has("epub:type", "footnote") && note.has("role", "doc-footnote")) {
                faults.push(format!("`{}` leads to no footnote", told(mark)));
            }
            if !mark.has("role", "doc-noteref") {
                faults.push(format!("`{}` has not the role of a mark", told(mark)));
            }
        }
        for (place, note) in tree.elements().filter(|(_, node)| node.has("epub:type", "footnote")) {
            count += 1;
            let backs = tree.inside(place).filter(|(_, node)| node.has("role", "doc-backlink"));
            if !backs
                .into_iter()
                .any(|(_, back)| target(back).is_some_and(|(_, mark)| mark.has("epub:type", "noteref")))
            {
                faults.push(format!("nothing leads from `{}` back to its mark", told(note)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn resources(file: &EpubFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    let named: BTreeSet<&str> = file.book.items.iter().map(|item| item.file.as_str()).collect();
    let mut look = |from: &str, address: &str| {
        count += 1;
        if leaves_the_site(address) {
            faults.push(format!("`{from}` loads {address} from elsewhere"));
        } else if !address.starts_with("data:") && !named.contains(Book::resolved(from, address).as_str()) {
            faults.push(format!("`{from}` loads {address}, which the package does not name"));
        }
    };
    for (name, tree) in file.documents().chain(&file.book.overlays) {
        for (_, node) in tree.elements() {
            let loaded = ["src", "poster", "data", "xlink:href"].into_iter().filter_map(|name| node.attribute(name));
            loaded
                .chain(node.attribute("href").filter(|_| node.name == "link"))
                .for_each(|address| look(name, address));
        }
    }
    for (name, style) in styles(file) {
        style_addresses(&style).iter().for_each(|address| look(name, address));
    }
    for (name, tree) in file.documents() {
        for (_, node) in tree.elements() {
            let is_code = matches!(node.name.as_str(), "script" | "iframe" | "object" | "embed" | "form" | "base");
            let runs = node.attributes().any(|(name, value)| {
                name.starts_with("on")
                    || name == "href" && value.trim_start().to_ascii_lowercase().starts_with("javascript:")
            });
            if is_code || runs {
                faults.push(format!("`{name}` holds code: `{}`", told(node)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

/// The style sheets of a book with the names of their files.
pub(super) fn styles(file: &EpubFile) -> impl Iterator<Item = (&str, String)> {
    let is_style = |(name, _): &(&String, &Vec<u8>)| name.ends_with(".css");
    let styles = file.book.archive.files.iter().filter(is_style);
    styles.map(|(name, bytes)| (name.as_str(), String::from_utf8_lossy(bytes).into_owned()))
}

pub(super) fn style(file: &EpubFile) -> Outcome {
    const ABSOLUTE: [&str; 6] = ["px", "pt", "cm", "mm", "in", "pc"];
    let mut faults = Vec::new();
    for (name, style) in styles(file) {
        for declaration in style.split(['{', '}', ';']) {
            let Some((property, value)) = declaration.split_once(':') else { continue };
            let (property, value) = (property.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
            let ends = |unit: &&str| {
                let number = value.strip_suffix(*unit).unwrap_or_default();
                !number.is_empty() && number.parse::<f64>().is_ok()
            };
            let is_fixed = matches!(property.as_str(), "font-size" | "line-height" | "width" | "height")
                && ABSOLUTE.iter().any(ends);
            let is_colour = matches!(property.as_str(), "color" | "background" | "background-color");
            if is_fixed || is_colour || property == "position" && value == "fixed" {
                faults.push(format!("`{name}` sets `{property}: {value}`, which is the reader's"));
            }
        }
    }
    Outcome::from(faults)
}
