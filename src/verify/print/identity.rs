//! Checks of what a PDF says of itself: standards, language, title, fonts, safety.

use lopdf::{Dictionary, Object};

use super::fonts::{MAX_MAP, descendant};
use super::pdf::{PrintFile, text_of};
use crate::lang::{Direction, Lang};
use crate::verify::expected::letters;
use crate::verify::language::{is_same, tag_fault};
use crate::verify::record::{Fault, Outcome};

pub(super) fn header(file: &PrintFile) -> Outcome {
    let bytes = &file.bytes;
    let mut faults = Vec::new();
    if !bytes.starts_with(b"%PDF-1.") {
        faults.push("it does not begin with `%PDF-1.`".to_owned());
    }
    let second = bytes.split(|byte| *byte == b'\n' || *byte == b'\r').nth(1).unwrap_or_default();
    if second.first() != Some(&b'%') || second.iter().filter(|byte| **byte > 127).count() < 4 {
        faults.push("its second line does not mark it as binary data".to_owned());
    }
    let end = bytes.len().saturating_sub(32);
    if !bytes[end..].windows(5).any(|window| window == b"%%EOF") {
        faults.push("it does not end with `%%EOF`".to_owned());
    }
    let id = file.document.trailer.get(b"ID").and_then(Object::as_array);
    if !id.is_ok_and(|id| id.len() == 2) {
        faults.push("its trailer names no file identifier".to_owned());
    }
    Outcome::from(faults)
}

/// The value of a property in the metadata, as an element or an attribute.
fn property<'a>(metadata: &'a str, name: &str) -> Option<&'a str> {
    let element = metadata.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once('<'));
    let attribute = || metadata.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    element.or_else(attribute).map(|(value, _)| value.trim())
}

pub(super) fn ua(file: &PrintFile) -> Outcome {
    match property(&file.metadata, "pdfuaid:part") {
        Some("1") => Outcome::passed(),
        Some(other) => Outcome::failed(Fault::new(format!("its metadata say PDF/UA-{other}"))),
        None => Outcome::failed(Fault::new("its metadata do not say that it is PDF/UA-1")),
    }
}

pub(super) fn archive(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    let part = property(&file.metadata, "pdfaid:part");
    let conformance = property(&file.metadata, "pdfaid:conformance");
    if (part, conformance) != (Some("2"), Some("A")) {
        faults.push(format!("its metadata do not say that it is PDF/A-2a: {part:?} {conformance:?}"));
    }
    let intents =
        file.catalog().and_then(|catalog| catalog.get_deref(b"OutputIntents", &file.document).ok()?.as_array().ok());
    let is_named = |intent: &Object| {
        let intent = file.document.dereference(intent).ok().and_then(|(_, intent)| intent.as_dict().ok());
        intent.is_some_and(|intent| {
            intent.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"GTS_PDFA1")
                && intent.has(b"DestOutputProfile")
        })
    };
    if !intents.is_some_and(|intents| intents.iter().any(is_named)) {
        faults.push("it names no output intent with a colour profile".to_owned());
    }
    Outcome::from(faults)
}

pub(super) fn tagged(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    let marked = file.in_catalog(b"MarkInfo").and_then(|info| info.get(b"Marked").ok()?.as_bool().ok());
    if marked != Some(true) {
        faults.push("it does not say that it is tagged".to_owned());
    }
    let suspects = file.in_catalog(b"MarkInfo").and_then(|info| info.get(b"Suspects").ok()?.as_bool().ok());
    if suspects == Some(true) {
        faults.push("it says that its tags may be wrong".to_owned());
    }
    match file.in_catalog(b"StructTreeRoot") {
        None => faults.push("it has no structure".to_owned()),
        Some(root) => {
            if !root.has(b"ParentTree") {
                faults.push("its structure has no parent tree".to_owned());
            }
            if file.elements.is_empty() {
                faults.push("its structure is empty".to_owned());
            }
            if file.elements.first().is_some_and(|first| first.kind != "Document" && first.kind != "Part") {
                faults.push(format!("its structure begins with `{}`", file.elements[0].kind));
            }
        }
    }
    let pages_without = file.pages.iter().filter(|page| {
        !page.marked.is_empty() && file.document.get_dictionary(page.id).is_ok_and(|page| !page.has(b"StructParents"))
    });
    let without = pages_without.count();
    if without > 0 {
        faults.push(format!("{without} pages name no place in the parent tree"));
    }
    Outcome::from(faults)
}

pub(super) fn lang(file: &PrintFile) -> Outcome {
    let tag = text_of(file.catalog().and_then(|catalog| catalog.get_deref(b"Lang", &file.document).ok()));
    let Some(tag) = tag.filter(|tag| !tag.is_empty()) else {
        return Outcome::failed(Fault::new("its catalogue names no language"));
    };
    let mut faults: Vec<String> = Vec::new();
    if let Some(wanted) = file.expected.lang.as_deref() {
        let primary = |tag: &str| tag.parse::<Lang>().map(|lang| lang.in_files().primary().to_owned()).ok();
        if !is_same(&tag, wanted) && primary(&tag) != primary(wanted) {
            faults.push(format!("its catalogue names {tag}; the edition is in {wanted}"));
        }
    }
    // A tag may be right that is not known here.
    let is_certain = !faults.is_empty();
    faults.extend(tag_fault(&tag));
    Outcome::from(faults).doubtful_unless(is_certain)
}

/// The title that the metadata give: `dc:title`.
fn title_of(file: &PrintFile) -> Option<String> {
    let (_, rest) = file.metadata.split_once("<dc:title>")?;
    let (inner, _) = rest.split_once("</dc:title>")?;
    let (_, item) = inner.split_once("<rdf:li")?;
    let (_, text) = item.split_once('>')?;
    let (text, _) = text.split_once("</rdf:li>")?;
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    Some(plain.replace("&#39;", "'").replace("&amp;", "&").trim().to_owned())
}

pub(super) fn title(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    let shown =
        file.in_catalog(b"ViewerPreferences").and_then(|wishes| wishes.get(b"DisplayDocTitle").ok()?.as_bool().ok());
    if shown != Some(true) {
        faults.push("the window shows the name of the file in place of the title".to_owned());
    }
    match title_of(file) {
        None => faults.push("its metadata have no title".to_owned()),
        Some(title) if title.is_empty() => faults.push("its title is empty".to_owned()),
        Some(title)
            if !file.expected.title.is_empty() && !letters(&title).starts_with(&letters(&file.expected.title)) =>
        {
            faults.push(format!("its title is `{title}`; the edition's is `{}`", file.expected.title));
        }
        Some(_) => {}
    }
    Outcome::from(faults)
}

pub(super) fn title_wording(file: &PrintFile) -> Outcome {
    if !file.expected.is_plain {
        return Outcome::not_checked("the edition is not in plain language");
    }
    let title = title_of(file).unwrap_or_default();
    match letters(&title).len() > letters(&file.expected.title).len() {
        true => Outcome::passed(),
        false => Outcome::failed(Fault::new(format!("its title `{title}` does not say that it is in plain language"))),
    }
}

pub(super) fn safe(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    if file.document.trailer.has(b"Encrypt") || file.document.is_encrypted() {
        faults.push("it is encrypted: screen readers may be kept out".to_owned());
    }
    for object in file.document.objects.values() {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        faults.extend(unsafe_parts(dictionary));
    }
    faults.sort();
    faults.dedup();
    Outcome::from(faults)
}

/// Things that run, leave the file or hide in it.
fn unsafe_parts(dictionary: &Dictionary) -> Vec<String> {
    const ACTIONS: [&[u8]; 9] = [
        b"JavaScript",
        b"Launch",
        b"SubmitForm",
        b"ImportData",
        b"Movie",
        b"Sound",
        b"Rendition",
        b"GoToR",
        b"ResetForm",
    ];
    let mut faults = Vec::new();
    let mut look = |inner: &Dictionary| {
        if let Ok(action) = inner.get(b"S").and_then(Object::as_name)
            && ACTIONS.contains(&action)
        {
            faults.push(format!("it holds the action `{}`", String::from_utf8_lossy(action)));
        }
        for key in [&b"JS"[..], b"AA", b"EmbeddedFiles", b"XFA", b"OpenAction"] {
            let is_there = inner.get(key).is_ok_and(|value| match key {
                b"OpenAction" => value.as_dict().is_ok_and(|action| action.has(b"JS") || action.has(b"URI")),
                _ => true,
            });
            if is_there {
                faults.push(format!("it holds `{}`", String::from_utf8_lossy(key)));
            }
        }
    };
    look(dictionary);
    dictionary.iter().filter_map(|(_, value)| value.as_dict().ok()).for_each(look);
    faults
}

pub(super) fn direction(file: &PrintFile) -> Outcome {
    let lang = file.expected.lang.as_deref().and_then(|tag| tag.parse::<Lang>().ok());
    if lang.map(|lang| lang.direction()) != Some(Direction::Rtl) {
        return Outcome::not_checked("its language does not run from right to left");
    }
    let direction =
        file.in_catalog(b"ViewerPreferences").and_then(|wishes| wishes.get(b"Direction").ok()?.as_name().ok());
    match direction {
        Some(b"R2L") => Outcome::passed(),
        _ => Outcome::failed(Fault::new("it does not say that it is read from right to left")),
    }
}

pub(super) fn fonts(file: &PrintFile) -> Outcome {
    let fonts = file.fonts();
    let is_embedded = |font: &Dictionary| {
        // Of a composite font, the data of its descendant are embedded.
        let inner = descendant(&file.document, font).unwrap_or(font);
        let descriptor = inner.get_deref(b"FontDescriptor", &file.document).and_then(Object::as_dict);
        descriptor.is_ok_and(|descriptor| {
            [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| {
                descriptor
                    .get_deref(key, &file.document)
                    .and_then(Object::as_stream)
                    .is_ok_and(|data| !data.content.is_empty())
            })
        })
    };
    let missing = fonts.iter().filter(|(_, font)| !is_embedded(font) && !is_drawn(font));
    let faults: Vec<String> = missing.map(|(name, _)| format!("the font {name} is not embedded")).collect();
    Outcome::from(faults).with_count(fonts.len())
}

/// Returns `true` for a font whose glyphs are drawings in the file.
fn is_drawn(font: &Dictionary) -> bool {
    font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Type3")
}

pub(super) fn unicode(file: &PrintFile) -> Outcome {
    let fonts = file.fonts();
    let mapped = |font: &Dictionary| {
        let map = font.get_deref(b"ToUnicode", &file.document).and_then(Object::as_stream).ok();
        map.and_then(|map| map.get_plain_content_with_limit(MAX_MAP).ok())
            .is_some_and(|plain| plain.windows(6).any(|window| window == b"beginb"))
    };
    let missing = fonts.iter().filter(|(_, font)| !mapped(font));
    let faults: Vec<String> = missing.map(|(name, _)| format!("the font {name} does not map to Unicode")).collect();
    Outcome::from(faults).with_count(fonts.len())
}
