//! Checks of a site as a whole: manifests and digests, links and fragments, languages that lead to each other, titles,
//! budgets, and what style sheets load.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::page::{PageFacts, leaves_the_site, style_addresses};
use super::passport::Passport;
use super::{CheckInfo, CheckRecord, Outcome, row};
use crate::document::{blake3_of, sha256_of};

/// The checks of a site.
pub static CHECKS: &[CheckInfo] = &[
    row!("site", "site-manifests", "", "each manifest is readable and names files that are there", Error, "manifests"),
    row!("site", "site-digests", "FIPS 180-4", "BLAKE3 and SHA-256 of each file against its manifest", Error, "files"),
    row!("site", "site-passports", "", "passport of each file: digests, and no failed check", Error, "passports"),
    row!(
        "site",
        "site-signatures",
        "RFC 8032",
        "signature of each passport with the key that was given",
        Error,
        "signatures"
    ),
    row!("site", "site-strays", "", "files of an edition that its manifest does not name", Warning, "files"),
    row!("site", "site-links", "WCAG 2.2 SC 2.4.4", "each link and resource of a page is there", Warning, "links"),
    row!(
        "site",
        "site-fragments",
        "WCAG 2.2 SC 2.4.4",
        "each fragment names an element of its page",
        Warning,
        "fragments"
    ),
    row!("site", "site-hreflang", "HTML, 4.6.7.1", "pages in other languages lead back", Warning, "pages"),
    row!("site", "site-titles", "WCAG 2.2 SC 2.4.2", "titles of all pages of a language differ", Warning, "titles"),
    row!("site", "site-budget", "", "bytes of each page, style sheet and script", Warning, "bytes"),
    row!("site", "site-styles", "", "addresses in style sheets", Warning, "addresses"),
    row!("site", "site-scripts", "", "addresses in scripts", Warning, "addresses"),
];

/// Most bytes of a page, of a style sheet and of a script: a slow line carries them in seconds.
const PAGE_BUDGET: u64 = 400_000;
const STYLE_BUDGET: u64 = 120_000;
const SCRIPT_BUDGET: u64 = 200_000;

/// Facts about a site that its checks need: gathered file by file.
#[derive(Debug, Default)]
pub struct SiteFacts {
    /// Every file with its size.
    pub files: BTreeMap<String, u64>,
    /// Pages that could be parsed, by path.
    pub pages: BTreeMap<String, PageFacts>,
    /// Manifests, by path, with what is wrong with those that cannot be read.
    pub manifests: BTreeMap<String, Result<SiteManifest, String>>,
    /// Files that the manifest of a bundle names, with what is wrong with each.
    pub bundled: BTreeMap<String, Result<(), String>>,
    /// Digests of the files that manifests name.
    pub digests: BTreeMap<String, FileDigests>,
    /// Passports, by path, with the outcome of checking their signature if there was a key.
    pub passports: BTreeMap<String, (Result<Passport, String>, Option<Result<(), String>>)>,
    /// Addresses in style sheets and scripts, by path.
    pub addresses: BTreeMap<String, Vec<String>>,
}

/// The parts of a manifest that the site's checks read.
#[derive(Debug, Clone, Deserialize)]
pub struct SiteManifest {
    /// Language of the edition.
    pub lang: String,
    /// Files of the edition.
    pub files: Vec<SiteManifestFile>,
}

/// A file as a manifest names it.
#[derive(Debug, Clone, Deserialize)]
pub struct SiteManifestFile {
    /// Name beside the manifest.
    pub name: String,
    /// Size.
    pub bytes: u64,
    /// BLAKE3 of its bytes.
    pub blake3: String,
    /// SHA-256 of its bytes.
    #[serde(default)]
    pub sha256: String,
    /// Pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of a sound.
    pub milliseconds: Option<u64>,
}

/// Digests of a file, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDigests {
    /// BLAKE3.
    pub blake3: String,
    /// SHA-256.
    pub sha256: String,
}

impl FileDigests {
    /// The digests of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { blake3: blake3_of(bytes), sha256: sha256_of(bytes) }
    }
}

/// Addresses that a style sheet or a script names.
#[must_use]
pub fn addresses_of(path: &str, text: &str) -> Vec<String> {
    if path.ends_with(".css") {
        return style_addresses(text);
    }
    // Names of vocabularies look like addresses and load nothing.
    const NAMES: [&str; 3] = ["http://www.w3.org/", "https://www.w3.org/", "https://schema.org"];
    let begins = ["http://", "https://", "ws://", "wss://"];
    let found = begins.iter().flat_map(|begin| text.match_indices(begin)).map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        rest.chars()
            .take_while(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | '`' | ')' | '<'))
            .take(200)
            .collect()
    });
    found.filter(|address: &String| !NAMES.iter().any(|name| address.starts_with(name))).collect()
}

/// Checks a site.
#[must_use]
pub fn verify(site: &SiteFacts) -> Vec<CheckRecord> {
    let outcomes: [fn(&SiteFacts) -> Outcome; 12] = [
        manifests, digests, passports, signatures, strays, links, fragments, hreflang, titles, budget, styles, scripts,
    ];
    CHECKS.iter().zip(outcomes).map(|(info, outcome)| CheckRecord::of(info, outcome(site))).collect()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path below a folder; `None` if it leads out of the site.
fn below(folder: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = match relative.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|part| !part.is_empty()).collect(),
    };
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let is_folder = relative.ends_with('/') || relative.is_empty();
    Some(format!("{}{}", parts.join("/"), if is_folder && !parts.is_empty() { "/" } else { "" }))
}

fn manifests(site: &SiteFacts) -> Outcome {
    if site.manifests.is_empty() {
        return Outcome::not_checked("it holds no manifest");
    }
    let mut faults = Vec::new();
    for (path, manifest) in &site.manifests {
        match manifest {
            Err(why) => faults.push(format!("{path} cannot be read: {why}")),
            Ok(manifest) => {
                let gone = manifest
                    .files
                    .iter()
                    .filter(|file| file.name.contains('/') || !site.files.contains_key(&beside(path, &file.name)));
                faults.extend(gone.map(|file| format!("{path} names `{}`, which is not there", file.name)));
            }
        }
    }
    Outcome::from(faults).with_count(site.manifests.len())
}

/// The path of a file by the path of another one in its folder.
pub(super) fn beside(path: &str, name: &str) -> String {
    match folder(path) {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}

fn readable(site: &SiteFacts) -> impl Iterator<Item = (&String, &SiteManifest)> {
    site.manifests.iter().filter_map(|(path, manifest)| Some((path, manifest.as_ref().ok()?)))
}

fn digests(site: &SiteFacts) -> Outcome {
    let mut faults: Vec<String> = site.bundled.values().filter_map(|file| file.clone().err()).collect();
    let mut count = site.bundled.len();
    for (path, manifest) in readable(site) {
        for file in &manifest.files {
            let name = beside(path, &file.name);
            let Some(there) = site.digests.get(&name) else { continue };
            count += 1;
            if site.files.get(&name) != Some(&file.bytes) {
                faults.push(format!("{name} has {:?} bytes; its manifest says {}", site.files.get(&name), file.bytes));
            } else if there.blake3 != file.blake3 {
                faults.push(format!("{name} is another file than its manifest says (BLAKE3)"));
            } else if !file.sha256.is_empty() && there.sha256 != file.sha256 {
                faults.push(format!("{name} is another file than its manifest says (SHA-256)"));
            }
        }
    }
    match count {
        0 => Outcome::not_checked("no manifest names a file"),
        count => Outcome::from(faults).with_count(count),
    }
}

fn passports(site: &SiteFacts) -> Outcome {
    if site.passports.is_empty() {
        return Outcome::not_checked("it holds no passport");
    }
    let (mut faults, mut named) = (Vec::new(), BTreeSet::new());
    for (path, (passport, _)) in &site.passports {
        let passport = match passport {
            Ok(passport) => passport,
            Err(why) => {
                faults.push(format!("{path} cannot be read: {why}"));
                continue;
            }
        };
        for (name, file) in &passport.files {
            let name = beside(path, name);
            match site.digests.get(&name) {
                Some(there) if *there != file.digests => {
                    faults.push(format!("{name} is another file than its passport says"))
                }
                Some(_) => {}
                None if site.files.contains_key(&name) => {}
                None => faults.push(format!("{path} names {name}, which is not there")),
            }
            named.insert(name);
        }
        let failed = passport.checks.iter().filter(|check| check.record.is_error());
        faults.extend(failed.map(|check| format!("{path} says that {} failed", check.record.check)));
    }
    let without = site.digests.keys().filter(|name| !named.contains(*name) && folder(name).contains('/'));
    // Pages that lead to others are no edition's, and have no passport.
    let of_edition = |name: &&String| {
        let folder = format!("{}/", folder(name));
        site.manifests.keys().any(|manifest| manifest.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/')))
    };
    let is_certain = !faults.is_empty();
    faults.extend(without.filter(of_edition).map(|name| format!("{name} has no passport")));
    Outcome::from(faults).doubtful_unless(is_certain).with_count(site.passports.len())
}

fn signatures(site: &SiteFacts) -> Outcome {
    let signed: Vec<(&String, &Result<(), String>)> =
        site.passports.iter().filter_map(|(path, (_, signature))| Some((path, signature.as_ref()?))).collect();
    if signed.is_empty() {
        return Outcome::not_checked("no key was given");
    }
    let wrong = signed.iter().filter_map(|(path, signature)| Some(format!("{path}: {}", signature.as_ref().err()?)));
    Outcome::from(wrong).with_count(signed.len())
}

/// Ends of the names of files that manifests name.
const NAMED_ENDS: [&str; 7] = [".pdf", ".opus", ".mp3", ".vtt", ".chapters.json", ".script.txt", ".txt"];

fn strays(site: &SiteFacts) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, manifest) in readable(site) {
        let Some(stem) = path.rsplit('/').next().and_then(|name| name.strip_suffix(".manifest.json")) else { continue };
        let begin = beside(path, &format!("{stem}."));
        let named: BTreeSet<String> = manifest.files.iter().map(|file| beside(path, &file.name)).collect();
        for name in site.files.range(begin.clone()..).map(|(name, _)| name).take_while(|name| name.starts_with(&begin))
        {
            count += 1;
            let rest = &name[begin.len()..];
            if NAMED_ENDS.iter().any(|end| format!(".{rest}").ends_with(end)) && !named.contains(name) {
                faults.push(format!("{name} is not named by the manifest of its edition"));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

/// The file that an address leads to: an index where it names a folder.
fn target(site: &SiteFacts, page: &str, address: &str) -> Result<String, String> {
    let path = address.split(['#', '?']).next().unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8().map_err(|_| address.to_owned())?;
    if decoded.is_empty() {
        return Ok(page.to_owned());
    }
    let path = below(folder(page), &decoded).ok_or_else(|| address.to_owned())?;
    let index = match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.clone(),
    };
    let found = [index, format!("{path}/index.html")].into_iter().find(|name| site.files.contains_key(name));
    found.ok_or(path)
}

/// Links and resources of a page that stay in the site.
fn inner(page: &PageFacts) -> impl Iterator<Item = &String> {
    page.links
        .iter()
        .chain(&page.resources)
        .filter(|address| !leaves_the_site(address) && !address.starts_with("data:"))
}

fn links(site: &SiteFacts) -> Outcome {
    // The pages of a service lead to addresses that it answers by itself.
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, page) in &site.pages {
        for address in inner(page) {
            count += 1;
            if let Err(missing) = target(site, path, address) {
                faults.push(format!("{path} leads to {address}, and {missing} is not there"));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

fn fragments(site: &SiteFacts) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, page) in &site.pages {
        for address in inner(page) {
            let Some((_, fragment)) = address.split_once('#').filter(|(_, fragment)| !fragment.is_empty()) else {
                continue;
            };
            count += 1;
            let id = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
            let there = target(site, path, address).ok().and_then(|target| site.pages.get(&target));
            if there.is_some_and(|there| !there.ids.contains(id.as_ref())) {
                faults.push(format!("{path} leads to {address}, and no element there has that id"));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

fn hreflang(site: &SiteFacts) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, page) in site.pages.iter().filter(|(_, page)| !page.alternates.is_empty()) {
        count += 1;
        let mut has_own = false;
        // Whole addresses are those of the public site, which is not here.
        for (tag, address) in page.alternates.iter().filter(|(_, address)| !leaves_the_site(address)) {
            let Ok(other) = target(site, path, address) else {
                faults.push(format!("{path} names {address} in {tag}, which is not there"));
                continue;
            };
            has_own |= other == *path;
            let Some(there) = site.pages.get(&other) else { continue };
            let leads_back = there.alternates.iter().any(|(_, back)| target(site, &other, back).as_deref() == Ok(path));
            if !leads_back {
                faults.push(format!("{path} names {other} in {tag}, and that page does not lead back"));
            }
            let is_named_right = tag == "x-default" || super::language::is_same(tag, &there.lang);
            if !is_named_right {
                faults.push(format!("{path} names {other} in {tag}; it is in {}", there.lang));
            }
        }
        let absolute = page.alternates.iter().any(|(_, address)| leaves_the_site(address));
        if !has_own && !absolute {
            faults.push(format!("{path} does not name itself among its languages"));
        }
    }
    match count {
        0 => Outcome::not_checked("no page names others in other languages"),
        count => Outcome::from(faults).with_count(count),
    }
}

fn titles(site: &SiteFacts) -> Outcome {
    let mut seen: BTreeMap<(&str, &str), Vec<&String>> = BTreeMap::new();
    for (path, page) in &site.pages {
        seen.entry((&page.lang, &page.title)).or_default().push(path);
    }
    let twice = seen.iter().filter(|(_, paths)| paths.len() > 1);
    let faults = twice.map(|((_, title), paths)| {
        let paths: Vec<&str> = paths.iter().take(4).map(|path| path.as_str()).collect();
        format!("the title `{title}` is that of {}", paths.join(", "))
    });
    Outcome::from(faults).with_count(seen.len())
}

fn budget(site: &SiteFacts) -> Outcome {
    let (mut faults, mut largest) = (Vec::new(), 0);
    for (path, bytes) in site.files.iter().filter(|(path, _)| !path.starts_with("pagefind/")) {
        let most = match path.rsplit('.').next() {
            Some("html") => PAGE_BUDGET,
            Some("css") => STYLE_BUDGET,
            Some("js") => SCRIPT_BUDGET,
            _ => continue,
        };
        largest = largest.max(*bytes);
        if *bytes > most {
            faults.push(format!("{path} has {bytes} bytes; {most} are planned"));
        }
    }
    Outcome::from(faults).with_count(usize::try_from(largest).unwrap_or(usize::MAX))
}

fn outside(site: &SiteFacts, end: &str) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (path, addresses) in site.addresses.iter().filter(|(path, _)| path.ends_with(end)) {
        count += addresses.len();
        let leaving = addresses.iter().filter(|address| leaves_the_site(address));
        faults.extend(leaving.map(|address| format!("{path} names {address}, which is elsewhere")));
    }
    Outcome::from(faults).with_count(count)
}

fn styles(site: &SiteFacts) -> Outcome {
    outside(site, ".css")
}

fn scripts(site: &SiteFacts) -> Outcome {
    outside(site, ".js")
}
