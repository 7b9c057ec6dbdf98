//! Checks of what a page says of itself: doctype, language, title, viewport.

use super::dom::{PageFile, squeezed};
use crate::lang::Lang;
use crate::verify::language::{is_same, tag_fault};
use crate::verify::record::{Fault, Outcome};

/// Bytes of a page within which its encoding must be named.
const ENCODING_WITHIN: usize = 1_024;

/// Mark between the parts of a title.
const BETWEEN: &str = " – ";

pub(super) fn doctype(page: &PageFile) -> Outcome {
    let mut faults = Vec::new();
    let begins = page.source.trim_start_matches('\u{feff}').trim_start();
    if !begins.get(..15).is_some_and(|begin| begin.eq_ignore_ascii_case("<!doctype html>")) {
        faults.push("the page does not begin with `<!DOCTYPE html>`".to_owned());
    }
    let first: String = page.source.chars().take(ENCODING_WITHIN).collect::<String>().to_ascii_lowercase();
    if !first.contains("charset=\"utf-8\"") && !first.contains("charset=utf-8") {
        faults.push("its first 1,024 characters do not name UTF-8 as its encoding".to_owned());
    }
    Outcome::from(faults)
}

pub(super) fn lang(page: &PageFile) -> Outcome {
    let root = page.root();
    let Some(tag) = root.attr("lang").filter(|tag| !tag.is_empty()) else {
        return Outcome::failed(Fault::new("the root element names no language"));
    };
    let mut faults: Vec<String> = Vec::new();
    if let Some(wanted) = page.expected.lang.as_deref()
        && !is_same(tag, wanted)
    {
        faults.push(format!("the root element is in {tag}; the edition is in {wanted}"));
    }
    let direction = tag.parse::<Lang>().map(|lang| lang.direction().html()).unwrap_or("ltr");
    match root.attr("dir") {
        Some(dir) if dir != direction => {
            faults.push(format!("{tag} runs {direction}, and the root element says {dir}"))
        }
        None if direction == "rtl" => faults.push(format!("{tag} runs rtl, and the root element does not say so")),
        _ => {}
    }
    // A tag may be right that is not known here.
    let is_certain = !faults.is_empty();
    faults.extend(tag_fault(tag));
    Outcome::from(faults).doubtful_unless(is_certain)
}

pub(super) fn title(page: &PageFile) -> Outcome {
    let titles = page
        .named(&["title"])
        .filter(|title| super::dom::parent(*title).is_some_and(|parent| parent.value().name() == "head"));
    if titles.count() > 1 {
        return Outcome::failed(Fault::new("the page has several titles"));
    }
    match page.title() {
        None => Outcome::failed(Fault::new("the page has no title")),
        Some(title) if title.is_empty() => Outcome::failed(Fault::new("its title is empty")),
        Some(title) if !title.starts_with(&squeezed(&page.expected.title)) => {
            Outcome::failed(Fault::new(format!("its title is `{title}`; the edition's is `{}`", page.expected.title)))
        }
        Some(_) => Outcome::passed(),
    }
}

pub(super) fn title_wording(page: &PageFile) -> Outcome {
    if !page.expected.is_plain {
        return Outcome::not_checked("the edition is not in plain language");
    }
    let (title, edition) = (page.title().unwrap_or_default(), squeezed(&page.expected.title));
    let more = title.strip_prefix(edition.as_str()).unwrap_or_default();
    // The wording, and then the site's name.
    match more.matches(BETWEEN).count() {
        0 | 1 => Outcome::failed(Fault::new(format!("its title `{title}` does not say that it is in plain language"))),
        _ => Outcome::passed(),
    }
}

pub(super) fn zoom(page: &PageFile) -> Outcome {
    let viewport = page.named(&["meta"]).find(|meta| meta.attr("name") == Some("viewport"));
    let Some(content) = viewport.and_then(|meta| meta.attr("content")) else {
        return Outcome::failed(Fault::new("the page names no viewport: phones show it as small as a desk"));
    };
    let settings = content.split(',').filter_map(|setting| setting.split_once('='));
    let faults = settings.filter_map(|(name, value)| {
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
        let is_no = match name.as_str() {
            "user-scalable" => matches!(value.as_str(), "no" | "0"),
            "maximum-scale" => value.parse::<f64>().is_ok_and(|scale| scale < 5.0),
            _ => false,
        };
        is_no.then(|| format!("its viewport keeps readers from enlarging: `{name}={value}`"))
    });
    Outcome::from(faults)
}
