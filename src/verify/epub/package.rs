//! Checks of container, package and table of contents.

use std::collections::{BTreeMap, BTreeSet};

use super::EpubFile;
use super::text::level_of;
use crate::channels::epub::{Book, MIMETYPE};
use crate::lang::Lang;
use crate::verify::language::{is_same, tag_fault};
use crate::verify::record::{Fault, Outcome};

pub(super) fn container(file: &EpubFile) -> Outcome {
    let archive = &file.book.archive;
    let mut faults = Vec::new();
    if archive.first != "mimetype" {
        faults.push(format!("its first file is `{}`; e-readers look for `mimetype` there", archive.first));
    } else if !archive.is_first_plain {
        faults.push("`mimetype` is packed, or has fields beside its name".to_owned());
    }
    if archive.files.get("mimetype").is_none_or(|bytes| bytes != MIMETYPE.as_bytes()) {
        faults.push(format!("`mimetype` does not say {MIMETYPE}"));
    }
    Outcome::from(faults)
}

/// The media types that a file of that name may have.
fn media_of(name: &str) -> &'static [&'static str] {
    match name.rsplit('.').next().unwrap_or_default() {
        "xhtml" => &["application/xhtml+xml"],
        "css" => &["text/css"],
        "svg" => &["image/svg+xml"],
        "png" => &["image/png"],
        "jpg" | "jpeg" => &["image/jpeg"],
        "ttf" => &["font/ttf", "application/font-sfnt"],
        "otf" => &["font/otf", "application/font-sfnt", "application/vnd.ms-opentype"],
        "smil" => &["application/smil+xml"],
        "mp3" => &["audio/mpeg"],
        _ => &[],
    }
}

pub(super) fn manifest(file: &EpubFile) -> Outcome {
    let book = &file.book;
    let (mut faults, mut ids, mut files) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for item in &book.items {
        if !ids.insert(item.id.as_str()) {
            faults.push(format!("two files of the package have the id `{}`", item.id));
        }
        if !files.insert(item.file.as_str()) {
            faults.push(format!("the package names `{}` twice", item.file));
        }
        if !book.archive.files.contains_key(&item.file) {
            faults.push(format!("the package names `{}`, which is not there", item.file));
        }
        let known = media_of(&item.file);
        if !known.is_empty() && !known.contains(&item.media.as_str()) {
            faults.push(format!("the package says that `{}` is {}", item.file, item.media));
        }
    }
    for name in book.archive.files.keys() {
        let is_around = name == "mimetype" || name.starts_with("META-INF/") || *name == book.package_file;
        if !is_around && !files.contains(name.as_str()) {
            faults.push(format!("`{name}` is there, and the package does not name it"));
        }
    }
    Outcome::from(faults).with_count(files.len())
}

pub(super) fn lang(file: &EpubFile) -> Outcome {
    let mut faults: Vec<String> = Vec::new();
    let book = &file.book;
    let Some(own) = file.dc("language") else { return Outcome::failed(Fault::new("the package names no language")) };
    if let Some(wanted) = file.expected.lang.as_deref()
        && !is_same(&own, wanted)
    {
        faults.push(format!("the package is in {own}; the edition is in {wanted}"));
    }
    let direction = own.parse::<Lang>().map(|lang| lang.direction().html()).unwrap_or("ltr");
    for (name, tree) in file.documents() {
        let Some((_, root)) = tree.named("html").next() else {
            faults.push(format!("`{name}` has no root element"));
            continue;
        };
        match root.lang() {
            Some(tag) if is_same(tag, &own) => {}
            tag => faults.push(format!(
                "the root element of `{name}` is in {}; the book is in {own}",
                tag.unwrap_or("no language")
            )),
        }
        if root.attribute("dir").unwrap_or("ltr") != direction {
            faults.push(format!("{own} runs {direction}, and the root element of `{name}` does not say so"));
        }
    }
    let spine = book.package.named("spine").find_map(|(_, spine)| spine.attribute("page-progression-direction"));
    if spine.unwrap_or("ltr") != direction {
        faults.push(format!("{own} runs {direction}, and the pages of the book are turned the other way"));
    }
    // A tag may be right that is not known here.
    let is_certain = !faults.is_empty();
    faults.extend(tag_fault(&own));
    Outcome::from(faults).doubtful_unless(is_certain)
}

pub(super) fn metadata(file: &EpubFile) -> Outcome {
    let mut faults = Vec::new();
    let named = file.book.package.named("package").find_map(|(_, package)| package.attribute("unique-identifier"));
    let is_it = |node: &crate::channels::epub::XmlNode| node.attribute("id").is_some() && node.attribute("id") == named;
    if !file.book.package.named("identifier").any(|(_, node)| is_it(node)) || file.dc("identifier").is_none() {
        faults.push("the package has no name of its own (dc:identifier)".to_owned());
    }
    match file.dc("title") {
        None => faults.push("the package has no title".to_owned()),
        Some(title) if !title.starts_with(file.expected.title.trim()) => {
            faults.push(format!("its title is `{title}`; the edition's is `{}`", file.expected.title));
        }
        Some(title) if file.expected.is_plain && title == file.expected.title.trim() => {
            faults.push(format!("its title `{title}` does not say that it is in plain language"));
        }
        Some(_) => {}
    }
    let modified: Vec<String> = file.values("dcterms:modified").collect();
    let is_time = |time: &String| {
        let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        shape == "0000-00-00T00:00:00Z"
    };
    if modified.len() != 1 || !modified.iter().all(is_time) {
        faults.push(format!("the time of its last change is {modified:?}"));
    }
    Outcome::from(faults)
}

pub(super) fn access(file: &EpubFile) -> Outcome {
    let mut faults = Vec::new();
    let values = |name: &str| file.values(&format!("schema:{name}")).collect::<BTreeSet<String>>();
    let (modes, features) = (values("accessMode"), values("accessibilityFeature"));
    for (name, there) in [
        ("accessMode", &modes),
        ("accessibilityFeature", &features),
        ("accessibilityHazard", &values("accessibilityHazard")),
        ("accessibilitySummary", &values("accessibilitySummary")),
    ] {
        if there.iter().all(String::is_empty) {
            faults.push(format!("the metadata lack {name}"));
        }
    }
    let pictures = || file.book.texts.iter().flat_map(|(_, tree)| tree.named("img"));
    let shows = pictures().any(|(_, node)| node.attribute("alt") != Some(""));
    let sounds = !file.book.overlays.is_empty();
    for (is, wanted, what) in [
        (modes.contains("visual"), shows, "pictures that say something (accessMode `visual`)"),
        (modes.contains("auditory"), sounds, "sound (accessMode `auditory`)"),
        (features.contains("synchronizedAudioText"), sounds, "sound with the text (`synchronizedAudioText`)"),
        (modes.contains("textual"), true, "text (accessMode `textual`)"),
    ] {
        if is != wanted {
            let told = if wanted { "do not tell of" } else { "tell of" };
            faults.push(format!("the metadata {told} {what}"));
        }
    }
    if features.contains("alternativeText") && pictures().any(|(_, node)| node.attribute("alt").is_none()) {
        faults.push("the metadata tell of alternatives that a picture lacks".to_owned());
    }
    // Nobody has certified a book that a machine made: such a claim needs a person.
    for claim in ["dcterms:conformsTo", "a11y:certifiedBy"] {
        if file.values(claim).next().is_some() {
            faults.push(format!("the metadata claim what was not checked: {claim}"));
        }
    }
    Outcome::from(faults)
}

pub(super) fn nav(file: &EpubFile) -> Outcome {
    let Some((name, nav)) = &file.book.nav else { return Outcome::failed(Fault::new("there is no table of contents")) };
    // Places of elements with an id, in the order of reading.
    let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
    let (mut headings, mut count) = (Vec::new(), 0);
    for (file_name, tree) in &file.book.texts {
        for (place, node) in tree.elements() {
            count += 1;
            if let Some(id) = node.attribute("id") {
                places.insert((file_name.clone(), id.to_owned()), count);
            }
            if level_of(node).is_some() {
                let words = tree.text(place, |_| false);
                headings.push((file_name.clone(), node.attribute("id").unwrap_or_default().to_owned(), words));
            }
        }
    }
    let links_of = |kind: &str| -> Vec<(String, String)> {
        let navs = nav.named("nav").filter(|(_, node)| node.has("epub:type", kind));
        let links = navs.flat_map(|(place, _)| nav.inside(place)).filter(|(_, node)| node.name == "a");
        let href = links.filter_map(|(_, node)| node.attribute("href"));
        href.map(|href| {
            let fragment = href.split_once('#').map_or("", |(_, fragment)| fragment);
            (Book::resolved(name, href), fragment.to_owned())
        })
        .collect()
    };
    let (contents, landmarks) = (links_of("toc"), links_of("landmarks"));
    let (mut faults, mut last) = (Vec::new(), 0);
    for link in &contents {
        match places.get(link) {
            None => faults.push(format!("the table of contents leads to {}#{}, which is not there", link.0, link.1)),
            Some(place) if *place < last => {
                faults.push(format!("{}#{} stands in the table of contents out of order", link.0, link.1));
            }
            Some(place) => last = *place,
        }
    }
    for (file_name, id, words) in headings {
        if !contents.contains(&(file_name, id)) {
            faults.push(format!("the heading `{}` is not in the table of contents", words.trim()));
        }
    }
    if landmarks.is_empty() {
        faults.push("no landmark leads to the beginning of the text".to_owned());
    }
    faults.extend(
        landmarks
            .iter()
            .filter(|link| !places.contains_key(link))
            .map(|link| format!("a landmark leads to {}#{}, which is not there", link.0, link.1)),
    );
    Outcome::from(faults).with_count(contents.len() + landmarks.len())
}
