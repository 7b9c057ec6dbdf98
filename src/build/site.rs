//! Lays out the site: pages, files beside them, manifests, and the pages that lead to them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::{
    Artifact, BuildError, Channel, DEFAULT_PROFILES, Facts, Layout, Order, Summary, What, Workshop, artifact, export,
    manifest, proof, removal, wants,
};
use crate::channels::Whereabouts;
use crate::channels::html::{self, Chapter, Clarity, Reading, Search, Site, View, Way, WayKind, Why};
use crate::channels::ladder::{Rung, rung};
use crate::channels::print::{self, Profile, profiles};
use crate::content::{Address, Edition, Library};
use crate::document::{Block, Document, Sentence};
use crate::lang::Lang;
use crate::words::Words;

pub(super) fn lay_out(
    workshop: &Workshop<'_>,
    order: &Order,
    editions: &[Address],
    artifacts: &BTreeMap<Address, Vec<Artifact>>,
    summary: &mut Summary,
) -> Result<(), BuildError> {
    let exported = matches!(order.layout, Layout::Export { .. });
    let mut writer = Writer { workshop, files: BTreeMap::new(), pages: Vec::new() };
    for (address, made) in artifacts {
        for (end, bytes) in made.iter().flat_map(|artifact| &artifact.files) {
            writer.put(super::file_name(address, end), bytes.as_slice());
        }
    }
    let mut failed = BTreeSet::new();
    if wants(order, Channel::Page) {
        failed = pages(&mut writer, order, editions, artifacts, summary)?;
    }
    let stays = |name: &str, address: &Address| {
        writer.files.contains_key(name) || failed.contains(address) || removal::is_spared(workshop.library, name)
    };
    let mut going = removal::before(workshop, order)?;
    going.retain(|name| !writer.files.contains_key(name) && !removal::is_spared(workshop.library, name));
    going.retain(|name| !failed.iter().any(|address| removal::edition_of(name).as_ref() == Some(address)));
    let whole = order.is_whole();
    if whole {
        removal::consider(order, &removal::before(workshop, order)?, &stays)?;
    }
    if exported {
        export::begin(workshop.site, writer.files.keys())?;
    }
    let written = writer.write()?;
    summary.written = written.len();
    for files in &writer.pages {
        match files.iter().any(|name| written.contains(name)) {
            true => summary.made += 1,
            false => summary.reused += 1,
        }
    }
    if whole {
        for name in &going {
            workshop.site.remove(name)?;
        }
        summary.removed = going;
    }
    if exported && whole {
        let stayed = removal::before(workshop, order)?.into_iter().filter(|name| !summary.removed.contains(name));
        export::list(workshop.site, &stayed.collect())?;
    }
    Ok(())
}

/// Makes all pages. Returns the editions whose page could not be made.
fn pages<'a>(
    writer: &mut Writer<'a, '_>,
    order: &Order,
    editions: &[Address],
    artifacts: &BTreeMap<Address, Vec<Artifact>>,
    summary: &mut Summary,
) -> Result<BTreeSet<Address>, BuildError> {
    let workshop = writer.workshop;
    let exported = matches!(order.layout, Layout::Export { .. });
    let library = visible(workshop, editions)?;
    let site = Site {
        style: html::style_name(),
        base: order.base.as_ref().map(|base| base.trim_end_matches('/').to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        delivery: html::Delivery::Files,
        leave: None,
        ask: match &order.layout {
            Layout::Folder => None,
            Layout::Export { ask } => ask.clone(),
        },
        search: if exported { Search::Pages } else { Search::Nowhere },
    };
    let (mut texts, mut failed) = (Vec::new(), BTreeSet::new());
    for (path, bytes) in html::assets() {
        writer.put(path.clone(), bytes.as_slice());
    }
    for address in editions {
        let Some(edition) = library.editions.get(address) else { continue };
        let mut made = artifacts.get(address).cloned().unwrap_or_default();
        made.extend(there_already(workshop, order, edition, &made)?);
        match page(writer, &library, &site, edition, &made) {
            Ok(html) => texts.push((format!("{}index.html", address.folder()), html)),
            Err(error) => {
                let finding = error.of_one_form(&edition.file);
                summary.findings.push(finding.ok_or(error)?);
                failed.insert(address.clone());
            }
        }
        if workshop.stop.load(std::sync::atomic::Ordering::Relaxed) {
            return Err(BuildError::Stopped);
        }
    }
    writer.put("index.html".to_owned(), html::front(&library, &site, &Lang::english()).into_bytes());
    for lang in library.all_languages() {
        let words = Words::of(&lang);
        writer.put(format!("{lang}/index.html"), html::home(&lang, &library, &words, &site).into_bytes());
        for collection in library.collections_in_order() {
            let page = html::collection(collection, &lang, &library, &words, &site);
            writer.put(format!("{lang}/{collection}/index.html"), page.into_bytes());
        }
        if exported {
            let spellings = serde_json::to_string(&crate::search::spellings(&lang)).unwrap_or_default();
            let page = html::search(&lang, &library, &words, &site, &spellings);
            writer.put(format!("{lang}/search/index.html"), page.into_bytes());
        }
    }
    if exported {
        export::index(texts)?.into_iter().for_each(|(name, bytes)| writer.put(name, bytes));
    }
    Ok(failed)
}

/// The library as the site shows it: what is built now and what was built before.
fn visible(workshop: &Workshop<'_>, editions: &[Address]) -> Result<Library, BuildError> {
    let mut library = workshop.library.clone();
    let there: BTreeSet<String> = workshop.site.list("")?.into_iter().collect();
    library
        .editions
        .retain(|address, _| editions.contains(address) || there.contains(&format!("{}index.html", address.folder())));
    Ok(library)
}

/// Artifacts that this build was not asked for, but that are kept from an earlier one.
fn there_already(
    workshop: &Workshop<'_>,
    order: &Order,
    edition: &Edition,
    made: &[Artifact],
) -> Result<Vec<Artifact>, BuildError> {
    let mut found = Vec::new();
    for task in
        super::plan(std::slice::from_ref(&edition.address), &Order { base: order.base.clone(), ..Order::default() })
    {
        let known = |name: &str| made.iter().any(|artifact| artifact.name == name);
        let name = match task.what {
            What::Audio => "audio".to_owned(),
            What::Print(profile) => format!("print/{}", profile.name),
        };
        if !known(&name)
            && let Some(artifact) = artifact::peek(workshop, order, edition, task.what)?
        {
            found.push(artifact);
        }
    }
    Ok(found)
}

fn page(
    writer: &mut Writer<'_, '_>,
    library: &Library,
    site: &Site,
    edition: &Edition,
    made: &[Artifact],
) -> Result<String, BuildError> {
    let made: Vec<Facts> = made.iter().map(Artifact::facts).collect();
    let address = &edition.address;
    let page = super::whole(address, || edition_page(library, site, edition, &made, Why::NotMade))?;
    let folder = address.folder();
    let json = manifest::manifest(edition, &page.places, &made);
    let mut files = vec![
        (format!("{folder}index.html"), page.html.clone().into_bytes()),
        (format!("{folder}{}.manifest.json", address.stem()), json.into_bytes()),
    ];
    files.extend(shown(&edition.document).into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes.to_vec())));
    writer.pages.push(files.iter().map(|(name, _)| name.clone()).collect());
    files.into_iter().for_each(|(name, bytes)| writer.put(name, bytes));
    Ok(page.html)
}

/// The page of an edition, with the ways to get it and why others are `missing`; proven to carry every
/// sentence.
///
/// # Errors
/// When a sentence is missing from it.
pub fn edition_page(
    library: &Library,
    site: &Site,
    edition: &Edition,
    made: &[Facts],
    missing: Why,
) -> Result<html::Page, BuildError> {
    let lang = &edition.address.lang;
    let (words, rung) = (Words::of(lang), rung(lang));
    let (ways, chapters) = (ways(edition, made, missing), chapters(edition, made));
    let reading = reading(&rung);
    let page = html::page(&View { edition, library, words: &words, ways: &ways, chapters: &chapters, reading, site });
    proof::page(edition, &page.html, &page.places)?;
    Ok(page)
}

/// The ways to get an edition: what was made, and what was not with the reason; `missing` is that of
/// what could be made.
fn ways(edition: &Edition, made: &[Facts], missing: Why) -> Vec<Way> {
    let stem = edition.address.stem();
    let mut ways = Vec::new();
    let mut prints: Vec<&Profile> =
        profiles().iter().filter(|profile| DEFAULT_PROFILES.contains(&profile.name.as_str())).collect();
    prints.extend(profiles().iter().filter(|profile| {
        let name = format!("print/{}", profile.name);
        !DEFAULT_PROFILES.contains(&profile.name.as_str()) && made.iter().any(|artifact| artifact.name == name)
    }));
    for profile in prints {
        let artifact = made.iter().find(|artifact| artifact.name == format!("print/{}", profile.name));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size of type in points")]
        let kind = WayKind::LargePrint { profile: profile.name.clone(), points: profile.size as u8 };
        match artifact {
            Some(artifact) => ways.push(file(&stem, artifact, kind, &format!("{}.pdf", profile.name))),
            None if print::is_readable(edition) => ways.push(Way::Missing { kind, why: missing }),
            None => ways.push(Way::Missing { kind, why: Why::NoFont }),
        }
    }
    let sound = made.iter().find(|artifact| artifact.millis.is_some());
    for (kind, end) in [(WayKind::SoundOpus, "opus"), (WayKind::SoundMp3, "mp3"), (WayKind::Captions, "vtt")] {
        match sound {
            Some(artifact) => ways.push(file(&stem, artifact, kind, end)),
            None if kind == WayKind::SoundOpus => {
                let why = if rung(&edition.document.lang) == Rung::None { Why::NoVoice } else { missing };
                ways.push(Way::Missing { kind, why });
            }
            None => {}
        }
    }
    ways
}

fn file(stem: &str, artifact: &Facts, kind: WayKind, end: &str) -> Way {
    Way::File {
        kind,
        href: format!("{stem}.{end}"),
        bytes: artifact.files.get(end).map_or(0, |file| file.bytes),
        pages: artifact.pages,
        seconds: artifact.millis.map(|millis| millis / 1000),
    }
}

/// The sections of an edition's speech: where the headings of level 2 are spoken.
#[must_use]
pub(super) fn chapters(edition: &Edition, made: &[Facts]) -> Vec<Chapter> {
    let Some(sound) = made.iter().find(|artifact| artifact.millis.is_some()) else { return Vec::new() };
    let chapter = |block: &Block| {
        let Block::Heading(heading) = block else { return None };
        let first = heading.text.first().filter(|_| heading.depth.get() == 2)?;
        let Some(Whereabouts::Interval { start, .. }) = sound.places.get(&first.id) else { return None };
        let title = heading.text.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
        Some(Chapter { title, start: Duration::from_millis(*start) })
    };
    edition.document.blocks.iter().filter_map(chapter).collect()
}

/// Whose voice reads a language, as its pages say it.
#[must_use]
fn reading(rung: &Rung) -> Reading<'_> {
    match rung {
        Rung::Own(_) => Reading::Own(Clarity::Clear),
        Rung::Low(_) => Reading::Own(Clarity::Hard),
        Rung::Relative { of, .. } => Reading::Relative { of, clarity: Clarity::Clear },
        Rung::None => Reading::None,
    }
}

/// The pictures and films that a page shows, by name.
#[must_use]
pub fn shown(document: &Document) -> BTreeMap<&str, &[u8]> {
    let mut files = BTreeMap::new();
    for block in document.every_block() {
        match block {
            Block::Figure(figure) => drop(files.insert(figure.picture.name.as_str(), &*figure.picture.bytes)),
            Block::Video(video) => files.extend(video.files.iter().map(|(name, bytes)| (name.as_str(), &**bytes))),
            _ => {}
        }
    }
    files
}

/// Room that a file takes on a disk: whole blocks.
fn on_disk(bytes: usize) -> u64 {
    (bytes as u64).next_multiple_of(4096)
}

/// The files of a site before any of them is written.
struct Writer<'a, 'b> {
    workshop: &'a Workshop<'b>,
    files: BTreeMap<String, Cow<'a, [u8]>>,
    /// The names of the files of each page.
    pages: Vec<Vec<String>>,
}

impl<'a> Writer<'a, '_> {
    fn put(&mut self, name: String, bytes: impl Into<Cow<'a, [u8]>>) {
        self.files.insert(name, bytes.into());
    }

    /// Writes the files that are not there with the same bytes; their names. Where the disk has no room for all,
    /// none is written.
    fn write(&self) -> Result<BTreeSet<String>, BuildError> {
        let (mut differing, mut more, mut largest) = (BTreeSet::new(), 0, 0);
        for (name, bytes) in &self.files {
            let old = self.workshop.site.get(name)?;
            if old.as_ref().is_some_and(|old| *old == **bytes) {
                continue;
            }
            let (new, old) = (on_disk(bytes.len()), on_disk(old.map_or(0, |old| old.len())));
            more += new.saturating_sub(old);
            // The old file goes when the new one is whole.
            largest = largest.max(new);
            differing.insert(name.clone());
        }
        if !differing.is_empty() {
            self.workshop.site.check_room(more + largest)?;
        }
        for name in &differing {
            if self.workshop.stop.load(std::sync::atomic::Ordering::Relaxed) {
                return Err(BuildError::Stopped);
            }
            if let Some(bytes) = self.files.get(name) {
                self.workshop.site.put(name, bytes)?;
            }
        }
        Ok(differing)
    }
}
