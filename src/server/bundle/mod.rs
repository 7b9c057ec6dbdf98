//! Bundles: one ZIP, streamed file by file, with a manifest and a page that works from the disk.

mod handlers;
mod view;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};
use serde::Serialize;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::costly;
use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use super::reader::piece;
use super::spool::{self, SpoolWriter};
use super::state::Snapshot;
use super::stored_response::answered;
use crate::channels::page::{self, Delivery};
use crate::channels::{AbsenceReason, ArtifactInfo, Download, downloads};
use crate::content::{Address, Library, PieceName};
use crate::document::{Sha256, sha256_of};
use crate::lang::Lang;
use crate::pipeline;

pub(super) use handlers::{form, zip};
use view::BundleSummary;

/// Selection of a bundle's content.
#[derive(Clone, Default)]
pub(super) struct BundleSelection {
    pub(super) pieces: Vec<PieceName>,
    pub(super) forms: Vec<&'static Download>,
    pub(super) langs: Vec<Lang>,
}

impl BundleSelection {
    /// Reads a query; what does not exist is left out.
    pub(super) fn read(served: &Snapshot, fields: &[(String, String)]) -> Self {
        let mut wanted = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "piece" => {
                    let known = piece(value).filter(|piece| served.library.pieces.contains_key(piece));
                    wanted.pieces.extend(known);
                }
                "form" => {
                    let mut known = downloads().into_iter();
                    wanted.forms.extend(known.find(|download| download.name == value));
                }
                "lang" => wanted.langs.extend(served.lang(value).cloned()),
                _ => {}
            }
        }
        wanted.pieces.sort();
        wanted.pieces.dedup();
        wanted.forms.sort_by_key(|download| download.place);
        wanted.forms.dedup_by_key(|download| download.place);
        wanted.langs.sort();
        wanted.langs.dedup();
        wanted
    }

    /// The query that asks for it; every part is of plain letters.
    pub(super) fn query(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| format!("piece={piece}"));
        let forms = self.forms.iter().map(|form| format!("form={}", form.name));
        let langs = self.langs.iter().map(|lang| format!("lang={lang}"));
        pieces.chain(forms).chain(langs).collect::<Vec<_>>().join("&")
    }

    /// Whether it holds the download of that name.
    pub(super) fn holds(&self, download: &Download) -> bool {
        self.forms.iter().any(|form| form.name == download.name)
    }

    /// Whether it holds a piece. Pieces are in order: a query can name a thousand, and a library has many editions.
    fn has(&self, piece: &PieceName) -> bool {
        self.pieces.binary_search(piece).is_ok()
    }

    fn editions<'a>(&'a self, library: &'a Library) -> impl Iterator<Item = &'a Address> {
        library.editions.keys().filter(|address| self.has(&address.piece) && self.langs.contains(&address.lang))
    }

    /// Sums up the bundle's content as of now.
    pub(super) fn sum(&self, served: &Snapshot) -> BundleSummary {
        let mut sum = BundleSummary { files: 0, bytes: 0, missing: 0 };
        for address in self.editions(&served.library) {
            let made = served.maker.made(address);
            for form in &self.forms {
                if form.name == page::PAGES.name {
                    sum.files += 1;
                    // A page is packed to about a fifth of what its text takes.
                    sum.bytes += 12_000;
                    let pairs = served
                        .library
                        .editions
                        .get(address)
                        .map(|edition| page::has_trace_page(&served.library, edition));
                    if pairs == Some(true) {
                        sum.files += 1;
                        sum.bytes += 12_000;
                    }
                    continue;
                }
                for end in (form.ends)() {
                    match file(&made, &end) {
                        Some(bytes) => {
                            sum.files += 1;
                            sum.bytes += bytes;
                        }
                        None => sum.missing += 1,
                    }
                }
            }
        }
        sum
    }
}

fn file(made: &[ArtifactInfo], end: &str) -> Option<u64> {
    made.iter().find_map(|facts| facts.files.get(end)).map(|file| file.bytes)
}

#[derive(Serialize)]
struct BundleManifest<'a> {
    made_with: String,
    pieces: Vec<String>,
    languages: Vec<&'a str>,
    files: BTreeMap<String, ManifestEntry>,
    /// Requested items that do not exist.
    missing: Vec<String>,
}

#[derive(Serialize)]
struct ManifestEntry {
    bytes: u64,
    sha256: String,
}

/// Returns a bundle as a stream. If a file cannot be read, the stream ends early, without the directory of the ZIP, so
/// that nobody takes a part for the whole. The place is held while the bundle is made, not while its reader downloads
/// it.
///
/// # Errors
/// When the household, or all together, have enough on their way.
pub(super) async fn zipped(
    served: Arc<Snapshot>,
    wanted: BundleSelection,
    from: RateLimitKey,
) -> Result<Response<Body>, HttpProblem> {
    let place = served.shares.bundle.take(from).await?;
    // A page of the list and the directory, beside what is counted.
    let bytes = wanted.sum(&served).bytes + MARGIN_BYTES;
    let reserved = served.spooled.reserve(from, bytes)?;
    let (writer, body) = spool::open(&served.settings.kept.out, reserved).map_err(|error| {
        tracing::error!(%error, "a bundle cannot be made");
        HttpProblem::Fault
    })?;
    costly::spawn(move || {
        let _place = place;
        if let Err(error) = write(&served, &wanted, writer)
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::error!(%error, "sending a bundle failed");
        }
    });
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let named = HeaderValue::from_static("attachment; filename=\"evenhand.zip\"");
    headers.insert(header::CONTENT_DISPOSITION, named);
    Ok(answered(StatusCode::OK, headers, body))
}

/// About what a bundle takes beside its files.
const MARGIN_BYTES: u64 = 1 << 20;

struct Bundle<'a> {
    zip: ZipWriter<zip::write::StreamWriter<SpoolWriter>>,
    served: &'a Snapshot,
    files: BTreeMap<String, ManifestEntry>,
}

fn write(served: &Snapshot, wanted: &BundleSelection, writer: SpoolWriter) -> io::Result<()> {
    let mut bundle = Bundle { zip: ZipWriter::new_stream(writer), served, files: BTreeMap::new() };
    let mut library = (*served.library).clone();
    library.editions.retain(|address, _| wanted.has(&address.piece) && wanted.langs.contains(&address.lang));
    library.pieces.retain(|name, _| wanted.has(name));
    library.collections.retain(|name, _| wanted.pieces.iter().any(|piece| piece.collection == *name));
    // A bundle lacks the home pages of other languages and the pages of checks: links to them would lead nowhere.
    let (interfaces, proofs) = (page::Interfaces::OfTexts, page::Proofs::Nowhere);
    let site = page::Site { delivery: Delivery::Files, interfaces, proofs, ..served.site.clone() };
    let mut missing = Vec::new();
    for (address, edition) in &library.editions {
        let made: Vec<ArtifactInfo> = served.maker.made_whole(address);
        let mut held: Vec<ArtifactInfo> = Vec::new();
        for end in wanted.forms.iter().flat_map(|form| (form.ends)()) {
            let name = pipeline::file_name(address, &end);
            match made.iter().find(|facts| facts.files.contains_key(&end)) {
                Some(facts) => {
                    bundle.shelf_file(&name, facts.files[&end].bytes)?;
                    match held.iter_mut().find(|kept| kept.name == facts.name) {
                        Some(kept) => drop(kept.files.insert(end.clone(), facts.files[&end].clone())),
                        None => held.push(ArtifactInfo {
                            files: BTreeMap::from([(end.clone(), facts.files[&end].clone())]),
                            ..facts.clone()
                        }),
                    }
                }
                None => missing.push(name),
            }
        }
        if wanted.holds(&page::PAGES) {
            let held = pipeline::MadeFiles { artifacts: &held, by_people: &[] };
            let made = pipeline::edition_page(&library, &site, edition, held, AbsenceReason::NotMade)
                .map_err(io::Error::other)?;
            bundle.put(&format!("{}index.html", address.folder()), made.page.html.as_bytes())?;
            if let Some(pairs) = pipeline::pairs_page(&library, &site, edition).map_err(io::Error::other)? {
                bundle.put(&format!("{}index.html", page::paths::trace(address)), pairs.as_bytes())?;
            }
            for (name, bytes) in pipeline::shown(&edition.document) {
                bundle.put(&format!("{}{name}", address.folder()), bytes)?;
            }
        }
    }
    bundle.around(&library, &site, wanted)?;
    let manifest = BundleManifest {
        made_with: format!("Evenhand {}", env!("CARGO_PKG_VERSION")),
        pieces: wanted.pieces.iter().map(ToString::to_string).collect(),
        languages: wanted.langs.iter().map(Lang::tag).collect(),
        files: std::mem::take(&mut bundle.files),
        missing,
    };
    let json = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    bundle.put("manifest.json", &json)?;
    bundle.zip.finish()?.into_inner().finish()
}

impl Bundle<'_> {
    /// The pages that lead to the others, and what they need to look right.
    fn around(&mut self, library: &Library, site: &page::Site, wanted: &BundleSelection) -> io::Result<()> {
        for (path, bytes) in page::assets() {
            self.put(path, bytes)?;
        }
        if !wanted.holds(&page::PAGES) {
            let list = view::files(self.served, self.files.keys().filter(|name| !name.starts_with("assets/")));
            return self.put("index.html", list.as_bytes());
        }
        self.put("index.html", page::front(library, site, &Lang::english()).as_bytes())?;
        for lang in library.all_languages() {
            let words = self.served.words(&lang);
            self.put(&format!("{lang}/index.html"), page::home(&lang, library, words, site, &|_| None).as_bytes())?;
            for collection in library.collections_in_order() {
                let page = page::collection(collection, &lang, library, words, site, &|_| None);
                self.put(&format!("{lang}/{collection}/index.html"), page.as_bytes())?;
            }
        }
        Ok(())
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.zip.start_file(name, SimpleFileOptions::default())?;
        self.zip.write_all(bytes)?;
        self.tell(name, bytes.len() as u64, sha256_of(bytes));
        Ok(())
    }

    /// Sound and PDF are packed already.
    fn shelf_file(&mut self, name: &str, length: u64) -> io::Result<()> {
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        self.zip.start_file(name, options)?;
        let mut sum = Sha256::new();
        let zip = &mut self.zip;
        self.served.folder.copy(name, 0..length, &mut |stretch| {
            sum.update(stretch);
            zip.write_all(stretch)
        })?;
        self.tell(name, length, sum.hex());
        Ok(())
    }

    fn tell(&mut self, name: &str, bytes: u64, sha256: String) {
        self.files.insert(name.to_owned(), ManifestEntry { bytes, sha256 });
    }
}
