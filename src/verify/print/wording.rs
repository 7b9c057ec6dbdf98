//! Checks of the text by tags: sentences, languages, addresses, characters.

use std::collections::BTreeMap;

use lopdf::Object;

use super::pdf::{PrintFile, text_of};
use super::tags::annotations;
use crate::channels::Whereabouts;
use crate::verify::language::{fault_of, tag_fault};
use crate::verify::order::{AddedWords, Search, in_order};
use crate::verify::record::{Fault, Outcome};

/// The text by tags, in order.
fn text_by_tags(file: &PrintFile) -> String {
    file.extract.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
}

pub(super) fn sentences(file: &PrintFile) -> Outcome {
    if file.expected.is_unordered {
        return Outcome::not_checked("right-to-left text could not be put into reading order; the author was told");
    }
    let words = AddedWords::of_print(file.expected.lang.as_deref());
    let search = Search { words: Some(words), is_named: file.expected.is_named };
    in_order(&text_by_tags(file), &file.expected.sentences, search)
}

pub(super) fn lang_tags(file: &PrintFile) -> Outcome {
    let tags: Vec<&str> = file
        .elements
        .iter()
        .filter_map(|element| element.lang.as_deref())
        .chain(file.extract.parts.iter().filter_map(|part| part.lang.as_deref()))
        .collect();
    let mut faults: Vec<String> = tags.iter().filter_map(|tag| tag_fault(tag)).collect();
    faults.sort();
    faults.dedup();
    Outcome::from(faults).with_count(tags.len())
}

pub(super) fn lang_text(file: &PrintFile) -> Outcome {
    let mut runs: Vec<(String, String)> = Vec::new();
    let mut whole: BTreeMap<String, String> = BTreeMap::new();
    for part in &file.extract.parts {
        let Some(lang) = part.lang.clone() else { continue };
        whole.entry(lang.clone()).or_default().push_str(&format!("{} ", part.text));
        match runs.last_mut().filter(|(last, _)| *last == lang) {
            Some((_, text)) if text.len() < 600 => text.push_str(&format!(" {}", part.text)),
            _ => runs.push((lang, part.text.clone())),
        }
    }
    if runs.is_empty() {
        return Outcome::failed(Fault::new("no text has a language"));
    }
    let mut faults: Vec<String> = runs.iter().filter_map(|(lang, text)| fault_of(text, lang)).collect();
    if faults.is_empty() {
        let begin = |text: &str| text.chars().take(20_000).collect::<String>();
        faults.extend(whole.iter().filter_map(|(lang, text)| fault_of(&begin(text), lang)));
    }
    Outcome::from(faults).with_count(runs.len())
}

/// Text of a page by tags, without spaces.
fn page_text(file: &PrintFile, page: usize) -> String {
    let of_page =
        |place: &Whereabouts| matches!(place, Whereabouts::Page(number) if *number == page || *number == page + 1);
    let parts = file.extract.parts.iter().filter(|part| of_page(&part.place));
    parts.flat_map(|part| part.text.chars()).filter(|c| !c.is_whitespace()).collect()
}

pub(super) fn addresses(file: &PrintFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    let mut pages: BTreeMap<usize, String> = BTreeMap::new();
    for (page, _, annotation) in annotations(file) {
        let action = annotation.get_deref(b"A", &file.document).and_then(Object::as_dict).ok();
        let Some(address) = action.and_then(|action| action.get_deref(b"URI", &file.document).ok()) else { continue };
        let address = text_of(Some(address)).unwrap_or_default();
        count += 1;
        let scheme = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
        if !matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel" | "sms") {
            faults.push(format!("a link on page {} leads to `{address}`", page + 1));
            continue;
        }
        if address.chars().any(|c| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{2060}' | '\u{feff}')
        }) {
            faults.push(format!("the address `{address}` on page {} holds something unseen", page + 1));
        }
        // An e-mail address is always shown as it is.
        let Some(mail) = address.strip_prefix("mailto:") else { continue };
        let mail = percent_encoding::percent_decode_str(mail.split('?').next().unwrap_or_default())
            .decode_utf8_lossy()
            .into_owned();
        let text = pages.entry(page).or_insert_with(|| page_text(file, page + 1));
        if !text.contains(mail.as_str()) {
            let unseen: String = text.chars().filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}')).collect();
            match unseen.contains(mail.as_str()) {
                true => faults.push(format!("`{mail}` on page {} holds unseen characters: a copy is wrong", page + 1)),
                false => faults.push(format!("`{mail}` is not shown as it is on page {}", page + 1)),
            }
        }
    }
    faults.sort();
    faults.dedup();
    Outcome::from(faults).with_count(count)
}

pub(super) fn characters(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    for c in file.extract.parts.iter().flat_map(|part| part.text.chars()) {
        match c {
            '\u{fffd}' => faults.push("the text by tags holds a lost character (U+FFFD)".to_owned()),
            '\u{e000}'..='\u{f8ff}' => {
                faults.push(format!("the text by tags holds U+{:04X} of private use", u32::from(c)))
            }
            '\0' => faults.push("the text by tags holds a zero".to_owned()),
            _ => {}
        }
    }
    faults.sort();
    faults.dedup();
    Outcome::from(faults)
}
