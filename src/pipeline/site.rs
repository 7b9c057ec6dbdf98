//! Lays out the site: pages, files beside them, manifests, and the pages that lead to them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::clip_cache::ClipCache;
use super::edition_memo::EditionResult;
use super::shared::Shared;
use super::{
    BlobError, BlobStore, BuildContext, BuildError, BuildOptions, Layout, Summary, Task, artifact, export, manifest,
    removal, statement, wants,
};
use crate::channels::page::{self, Interfaces, OperatorPage, ProofSummary, Proofs, Search, Site, paths};
use crate::channels::{Artifact, ArtifactInfo, Phase, artifact_name};
use crate::content::{Address, Edition, Library};
use crate::document::{Block, Document, digest};
use crate::l10n::Messages;
use crate::lang::Lang;
use crate::verify::Verdict;
use crate::verify::passport::Passport;

/// The editions of a build.
#[derive(Clone, Copy)]
pub(super) struct BuiltEditions<'a> {
    /// The library as the site shows it.
    pub(super) library: &'a Library,
    /// Editions of which something may have changed; the files of the others are in the site.
    pub(super) changed: &'a [Address],
    /// The other editions of the build, with the seconds of their sound.
    pub(super) taken: &'a BTreeMap<Address, u64>,
    /// Values that many tasks need.
    pub(super) shared: &'a Shared<'a>,
}

/// Lays out the site. `before` are the names of the files that an earlier build put there; the outputs of the summary
/// are those of editions that did not change.
pub(super) fn lay_out(
    workshop: &BuildContext<'_>,
    (order, before): (&BuildOptions, &[String]),
    editions: BuiltEditions<'_>,
    (artifacts, passports): (&BTreeMap<Address, Vec<Artifact>>, BTreeMap<String, Passport>),
    (speech, summary, results): (&ClipCache<'_>, &mut Summary, &mut BTreeMap<Address, EditionResult>),
) -> Result<(), BuildError> {
    let exported = matches!(order.layout, Layout::Export { .. });
    let outputs = std::mem::take(&mut summary.outputs);
    let mut writer = SiteWriter { workshop, outputs, changes: BTreeMap::new() };
    for (address, made) in artifacts {
        for (end, bytes) in made.iter().flat_map(|artifact| &artifact.files) {
            writer.put(super::file_name(address, end), bytes.as_slice())?;
        }
    }
    for (name, passport) in &passports {
        writer.put_passport(order, name, passport)?;
    }
    let mut failed = BTreeSet::new();
    if wants(order, page::ID) {
        failed = pages(&mut writer, (order, before), editions, (artifacts, passports), (speech, summary, results))?;
    }
    let stays = |name: &str, address: &Address| {
        writer.outputs.contains_key(name) || failed.contains(address) || removal::is_spared(workshop.library, name)
    };
    let mut going = before.to_vec();
    going.retain(|name| !writer.outputs.contains_key(name) && !removal::is_spared(workshop.library, name));
    going.retain(|name| !removal::edition_of(name).is_some_and(|address| failed.contains(&address)));
    let whole = order.is_whole();
    if whole {
        removal::consider(order, before, &stays)?;
    }
    if exported {
        export::begin(workshop.site, writer.outputs.keys())?;
    }
    summary.written = writer.write()?;
    summary.outputs = std::mem::take(&mut writer.outputs);
    if whole {
        for name in &going {
            workshop.site.remove(name)?;
        }
        summary.removed = going;
    }
    if exported && whole {
        let removed: BTreeSet<&String> = summary.removed.iter().collect();
        let stayed = removal::before(workshop, order)?.into_iter().filter(|name| !removed.contains(name));
        export::list(workshop.site, &stayed.collect())?;
    }
    Ok(())
}

/// Settings of the pages of an order.
pub(super) fn of_pages(order: &BuildOptions) -> Site {
    let exported = matches!(order.layout, Layout::Export { .. });
    Site {
        base: order.base.as_ref().map(|base| base.trim_end_matches('/').to_owned()),
        ask: match &order.layout {
            Layout::Folder => None,
            Layout::Export { ask } => ask.clone(),
        },
        search: if exported { Search::Pages } else { Search::Nowhere },
        interfaces: Interfaces::All,
        proofs: Proofs::Pages,
        ..artifact::no_site()
    }
}

/// Makes all pages. Returns the editions whose page could not be made.
fn pages<'a>(
    writer: &mut SiteWriter<'a, '_>,
    (order, before): (&BuildOptions, &[String]),
    editions: BuiltEditions<'_>,
    (artifacts, mut passports): (&BTreeMap<Address, Vec<Artifact>>, BTreeMap<String, Passport>),
    (speech, summary, results): (&ClipCache<'_>, &mut Summary, &mut BTreeMap<Address, EditionResult>),
) -> Result<BTreeSet<Address>, BuildError> {
    let exported = matches!(order.layout, Layout::Export { .. });
    let BuiltEditions { library, changed, taken, shared } = editions;
    let site = of_pages(order);
    let (mut texts, mut failed) = (Vec::new(), BTreeSet::new());
    for (path, bytes) in page::assets() {
        writer.put(path.clone(), bytes.as_slice())?;
    }
    let workshop = BuildContext { library, ..*writer.workshop };
    let others = others(&workshop, order, (changed, shared), artifacts)?;
    let around = |address: &Address| artifact::TaskContext {
        site: &site,
        others: others.get(address).map_or(&[], Vec::as_slice),
        shared,
    };
    let (tasks, planned) =
        (super::plan(library, changed, order, Phase::AfterOthers), super::planned(library, changed, order));
    let done = super::make_all(&workshop, order, (&tasks, &planned), &around, speech)?;
    for (Task { address, .. }, outcome) in tasks.iter().zip(done) {
        let result = results.entry(address.clone()).or_default();
        result.add(&outcome);
        summary.findings.extend(outcome.findings);
        let (Some(edition), Some(mut made)) = (writer.workshop.library.editions.get(address), outcome.artifact) else {
            failed.insert(address.clone());
            result.is_unfinished = true;
            continue;
        };
        summary.made += usize::from(outcome.fresh);
        summary.reused += usize::from(!outcome.fresh);
        if let Some(passport) = outcome.passport {
            summary.checks.add(&passport);
            let name = super::passport_name(address, &passport.artifact);
            writer.put_passport(order, &name, &passport)?;
            passports.insert(name, passport);
        }
        let html = made.files.remove("html").unwrap_or_default();
        if let Some(pairs) = made.files.remove(page::TRACE) {
            writer.put(format!("{}index.html", paths::trace(address)), pairs)?;
        }
        if exported {
            texts.push((format!("{}index.html", address.folder()), String::from_utf8_lossy(&html).into_owned()));
        }
        lay_out_page(writer, edition, html, &manifest::manifest(edition, &made.places, around(address).others))?;
        // Passports that were made now, and those that an earlier build left.
        let read = |path: &str| match passports.get(path) {
            Some(passport) => Ok(Some(passport.json().into_bytes())),
            None => writer.workshop.site.get(path),
        };
        let proof = proof_page(&site, edition, around(address).others, &Messages::of(&address.lang), &read)?;
        writer.put(format!("{}index.html", page::proof_folder(edition)), proof.into_bytes())?;
    }
    writer.put("index.html".to_owned(), page::front(library, &site, &Lang::english()).into_bytes())?;
    let site_now = writer.workshop.site;
    let sounds = |address: &Address| seconds_of_sound(site_now, (&others, taken), address);
    let langs = page::site_languages(library, site.interfaces);
    for lang in &langs {
        let words = Messages::of(lang);
        for about in OperatorPage::ALL {
            let page = page::operator_page(about, (&order.operator, None), (lang, &langs), &words, &site);
            writer.put(about.path(lang), page.into_bytes())?;
        }
        writer.put(format!("{lang}/index.html"), page::home(lang, library, &words, &site, &sounds).into_bytes())?;
        for collection in library.collections_in_order() {
            let page = page::collection(collection, lang, library, &words, &site, &sounds);
            writer.put(format!("{lang}/{collection}/index.html"), page.into_bytes())?;
        }
        for (path, html) in page::list_pages(lang, library, &words, &site, &sounds) {
            writer.put(path, html.into_bytes())?;
        }
        if exported {
            let spellings = serde_json::to_string(&crate::search::spellings(lang)).unwrap_or_default();
            let page = page::search(lang, library, &words, &site, &spellings);
            writer.put(format!("{lang}/search/index.html"), page.into_bytes())?;
        }
    }
    let counts = statement::counts(writer, order, (&passports, before), summary)?;
    statement::put(writer, order, (library, &site), &counts)?;
    if exported {
        for (name, bytes) in export::index(texts)? {
            writer.put(name, bytes)?;
        }
    }
    Ok(failed)
}

/// The library as the site shows it: what is built now and what was built before.
pub(super) fn visible<'a>(workshop: &BuildContext<'a>, editions: &[Address], before: &[String]) -> Cow<'a, Library> {
    if editions.len() == workshop.library.editions.len() {
        return Cow::Borrowed(workshop.library);
    }
    let mut library = workshop.library.clone();
    let (editions, there): (BTreeSet<&Address>, BTreeSet<&String>) =
        (editions.iter().collect(), before.iter().collect());
    let is_there = |address: &Address| there.contains(&format!("{}index.html", address.folder()));
    library.editions.retain(|address, _| editions.contains(address) || is_there(address));
    Cow::Owned(library)
}

/// Descriptions of the artifacts of each edition that its page leads to: those that were made now, and those that
/// this build was not asked for but that are kept from an earlier one.
fn others(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    (editions, shared): (&[Address], &Shared<'_>),
    artifacts: &BTreeMap<Address, Vec<Artifact>>,
) -> Result<BTreeMap<Address, Vec<ArtifactInfo>>, BuildError> {
    let site = artifact::no_site();
    let around = artifact::TaskContext { site: &site, others: &[], shared };
    let mut others = BTreeMap::new();
    let everything = BuildOptions { base: order.base.clone(), ..BuildOptions::default() };
    for address in editions {
        let mut facts: Vec<ArtifactInfo> = artifacts.get(address).into_iter().flatten().map(Artifact::facts).collect();
        for task in super::plan(workshop.library, std::slice::from_ref(address), &everything, Phase::Alone) {
            let name = artifact_name(task.channel, task.variant);
            if !facts.iter().any(|known| known.name == name) {
                facts.extend(artifact::known(workshop, order, &task, around)?);
            }
        }
        others.insert(address.clone(), facts);
    }
    Ok(others)
}

/// Length of the sound of an edition: of this build, or else of the build that left its manifest in the site.
fn seconds_of_sound(
    site: &dyn BlobStore,
    (others, taken): (&BTreeMap<Address, Vec<ArtifactInfo>>, &BTreeMap<Address, u64>),
    address: &Address,
) -> Option<u64> {
    if let Some(made) = others.get(address) {
        return made.iter().find_map(|artifact| artifact.millis).map(|millis| millis / 1000);
    }
    if let Some(seconds) = taken.get(address) {
        return Some(*seconds).filter(|seconds| *seconds > 0);
    }
    let kept = site.get(&format!("{}{}.manifest.json", address.folder(), address.stem())).ok()??;
    let kept: serde_json::Value = serde_json::from_slice(&kept).ok()?;
    let files = kept.get("files")?.as_array()?;
    files.iter().find_map(|file| file.get("milliseconds")?.as_u64()).map(|millis| millis / 1000)
}

/// Summaries of the passports of an edition.
fn proofs(
    edition: &Edition,
    others: &[ArtifactInfo],
    read: &dyn Fn(&str) -> Result<Option<Vec<u8>>, BlobError>,
) -> Result<Vec<ProofSummary>, BuildError> {
    let names = [page::ID.name()].into_iter().chain(others.iter().map(|other| other.name.as_str()));
    let mut proofs = Vec::new();
    for name in names {
        let file = crate::verify::passport::file_name(&edition.address.stem(), name);
        let kept = read(&format!("{}{file}", edition.address.folder()))?;
        let kept: Option<Passport> = kept.and_then(|json| serde_json::from_slice(&json).ok());
        proofs.extend(kept.map(|passport| ProofSummary {
            artifact: passport.artifact.clone(),
            file,
            passed: passport.count(Verdict::Pass),
            failed: passport.count(Verdict::Fail),
            unchecked: passport.count(Verdict::NotChecked),
            needs: passport.needs_a_person.iter().filter_map(|need| need.name.parse().ok()).collect(),
        }));
    }
    Ok(proofs)
}

/// Puts the page of an edition, its manifest and what it shows into the site.
fn lay_out_page<'a>(
    writer: &mut SiteWriter<'a, '_>,
    edition: &'a Edition,
    html: Vec<u8>,
    manifest: &str,
) -> Result<(), BuildError> {
    let folder = edition.address.folder();
    writer.put(format!("{folder}index.html"), html)?;
    writer.put(format!("{folder}{}.manifest.json", edition.address.stem()), manifest.as_bytes().to_vec())?;
    for (name, bytes) in shown(&edition.document) {
        writer.put(format!("{folder}{name}"), bytes)?;
    }
    Ok(())
}

/// The page that tells how the files of an edition were checked. `read` gives passports by their paths in the site.
///
/// # Errors
/// When a passport cannot be read.
pub fn proof_page(
    site: &Site,
    edition: &Edition,
    made: &[ArtifactInfo],
    words: &Messages,
    read: &dyn Fn(&str) -> Result<Option<Vec<u8>>, BlobError>,
) -> Result<String, BuildError> {
    Ok(page::proof(edition, &proofs(edition, made, read)?, words, site))
}

/// The page of pairs of a plain edition, proven to carry every sentence of its pairs; `None` if it has none.
///
/// # Errors
/// When a sentence is missing from it.
pub fn pairs_page(library: &Library, site: &Site, edition: &Edition) -> Result<Option<String>, BuildError> {
    let words = Messages::of(&edition.address.lang);
    page::pairs_page(edition, library, &words, site).map_err(|sentence| BuildError::SentenceMissing {
        edition: Box::new(edition.address.clone()),
        channel: "page of pairs",
        sentence,
    })
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
pub(super) struct SiteWriter<'a, 'b> {
    pub(super) workshop: &'a BuildContext<'b>,
    /// All files that will be in the site, with their digests.
    pub(super) outputs: BTreeMap<String, String>,
    /// Files that are not there with the same bytes.
    changes: BTreeMap<String, Change<'a>>,
}

/// A file that is to be written.
struct Change<'a> {
    bytes: Cow<'a, [u8]>,
    /// Length of the file that it replaces.
    old: usize,
}

impl<'a> SiteWriter<'a, '_> {
    /// Takes a passport and its signature.
    fn put_passport(&mut self, order: &BuildOptions, name: &str, passport: &Passport) -> Result<(), BuildError> {
        for (name, text) in super::signed(order, name, passport) {
            self.put(name, text.into_bytes())?;
        }
        Ok(())
    }

    /// Takes a file for the site, in place of any that was taken under its name.
    pub(super) fn put(&mut self, name: String, bytes: impl Into<Cow<'a, [u8]>>) -> Result<(), BuildError> {
        let bytes = bytes.into();
        self.outputs.insert(name.clone(), digest(&[&bytes]).hex());
        let old = self.workshop.site.get(&name)?;
        if old.as_ref().is_some_and(|old| *old == *bytes) {
            self.changes.remove(&name);
        } else {
            self.changes.insert(name, Change { bytes, old: old.map_or(0, |old| old.len()) });
        }
        Ok(())
    }

    /// Writes the files that are not there with the same bytes; returns their number. Where the disk has no room for
    /// all, none is written.
    fn write(&self) -> Result<usize, BuildError> {
        let (mut more, mut largest) = (0, 0);
        for Change { bytes, old } in self.changes.values() {
            let (new, old) = (on_disk(bytes.len()), on_disk(*old));
            more += new.saturating_sub(old);
            // The old file goes when the new one is whole.
            largest = largest.max(new);
        }
        if !self.changes.is_empty() {
            self.workshop.site.check_room(more + largest)?;
        }
        for (name, Change { bytes, .. }) in &self.changes {
            if self.workshop.stop.load(std::sync::atomic::Ordering::Relaxed) {
                return Err(BuildError::Stopped);
            }
            self.workshop.site.put(name, bytes)?;
        }
        Ok(self.changes.len())
    }
}
