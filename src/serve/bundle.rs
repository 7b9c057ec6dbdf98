//! Bundles: one ZIP, streamed file by file, with a manifest and a page that works from the disk.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::delivery::answered;
use super::household::Household;
use super::pages::{Problem, Sum};
use super::print::piece;
use super::served::Served;
use super::spool::{self, Writer};
use crate::build::{self, DEFAULT_PROFILES, Facts};
use crate::channels::html::{self, Delivery, Why};
use crate::content::{Address, Library, PieceName};
use crate::lang::Lang;

/// A form that a bundle may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Page,
    LargePrint,
    Opus,
    Mp3,
    Captions,
    Script,
}

impl Form {
    pub(super) const ALL: [Self; 6] =
        [Self::Page, Self::LargePrint, Self::Opus, Self::Mp3, Self::Captions, Self::Script];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::LargePrint => "print",
            Self::Opus => "opus",
            Self::Mp3 => "mp3",
            Self::Captions => "captions",
            Self::Script => "script",
        }
    }

    /// The ends of the names of its files.
    fn ends(self) -> Vec<String> {
        match self {
            Self::Page => Vec::new(),
            Self::LargePrint => DEFAULT_PROFILES.iter().map(|profile| format!("{profile}.pdf")).collect(),
            Self::Opus => vec!["opus".to_owned()],
            Self::Mp3 => vec!["mp3".to_owned()],
            Self::Captions => vec!["vtt".to_owned()],
            Self::Script => vec!["script.txt".to_owned()],
        }
    }
}

/// What a bundle is asked to hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Wanted {
    pub(super) pieces: Vec<PieceName>,
    pub(super) forms: Vec<Form>,
    pub(super) langs: Vec<Lang>,
}

impl Wanted {
    /// Reads a query; what does not exist is left out.
    pub(super) fn read(served: &Served, fields: &[(String, String)]) -> Self {
        let mut wanted = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "piece" => {
                    let known = piece(value).filter(|piece| served.library.pieces.contains_key(piece));
                    wanted.pieces.extend(known);
                }
                "form" => wanted.forms.extend(Form::ALL.into_iter().find(|form| form.name() == value)),
                "lang" => wanted.langs.extend(served.lang(value).cloned()),
                _ => {}
            }
        }
        wanted.pieces.sort();
        wanted.pieces.dedup();
        wanted.forms.sort();
        wanted.forms.dedup();
        wanted.langs.sort();
        wanted.langs.dedup();
        wanted
    }

    /// The query that asks for it; every part is of plain letters.
    pub(super) fn query(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| format!("piece={piece}"));
        let forms = self.forms.iter().map(|form| format!("form={}", form.name()));
        let langs = self.langs.iter().map(|lang| format!("lang={lang}"));
        pieces.chain(forms).chain(langs).collect::<Vec<_>>().join("&")
    }

    fn editions<'a>(&'a self, library: &'a Library) -> impl Iterator<Item = &'a Address> {
        library
            .editions
            .keys()
            .filter(|address| self.pieces.contains(&address.piece) && self.langs.contains(&address.lang))
    }

    /// What it would hold now.
    pub(super) fn sum(&self, served: &Served) -> Sum {
        let mut sum = Sum { files: 0, bytes: 0, missing: 0 };
        for address in self.editions(&served.library) {
            let made = served.maker.made(address);
            for form in &self.forms {
                if *form == Form::Page {
                    sum.files += 1;
                    // A page is packed to about a fifth of what its text takes.
                    sum.bytes += 12_000;
                    continue;
                }
                for end in form.ends() {
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

fn file(made: &[Facts], end: &str) -> Option<u64> {
    made.iter().find_map(|facts| facts.files.get(end)).map(|file| file.bytes)
}

#[derive(Serialize)]
struct Manifest<'a> {
    made_with: String,
    pieces: Vec<String>,
    languages: Vec<&'a str>,
    files: BTreeMap<String, Told>,
    /// What was asked for and does not exist.
    missing: Vec<String>,
}

#[derive(Serialize)]
struct Told {
    bytes: u64,
    sha256: String,
}

/// A bundle on its way. It ends early, without its directory, when a file cannot be read, so that nobody takes a
/// part for the whole. The place is held while it is put together, never while its reader takes their time.
///
/// # Errors
/// When the household, or all together, have enough on their way.
pub(super) async fn zipped(served: Arc<Served>, wanted: Wanted, from: Household) -> Result<Response<Body>, Problem> {
    let place = served.shares.bundle.take(from).await?;
    // A page of the list and the directory, beside what is counted.
    let bytes = wanted.sum(&served).bytes + MARGIN_BYTES;
    let reserved = served.spooled.reserve(from, bytes)?;
    let (writer, body) = spool::open(&served.settings.kept.out, reserved).map_err(|error| {
        tracing::error!(%error, "a bundle cannot be put together");
        Problem::Fault
    })?;
    tokio::task::spawn_blocking(move || {
        let _place = place;
        if let Err(error) = write(&served, &wanted, writer)
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::error!(%error, "a bundle broke off");
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
    zip: ZipWriter<zip::write::StreamWriter<Writer>>,
    served: &'a Served,
    files: BTreeMap<String, Told>,
}

fn write(served: &Served, wanted: &Wanted, writer: Writer) -> io::Result<()> {
    let mut bundle = Bundle { zip: ZipWriter::new_stream(writer), served, files: BTreeMap::new() };
    let mut library = (*served.library).clone();
    library
        .editions
        .retain(|address, _| wanted.pieces.contains(&address.piece) && wanted.langs.contains(&address.lang));
    library.pieces.retain(|name, _| wanted.pieces.contains(name));
    library.collections.retain(|name, _| wanted.pieces.iter().any(|piece| piece.collection == *name));
    let site = html::Site { delivery: Delivery::Files, ..served.site.clone() };
    let mut missing = Vec::new();
    for (address, edition) in &library.editions {
        let made: Vec<Facts> = served.maker.made(address);
        let mut held: Vec<Facts> = Vec::new();
        for end in wanted.forms.iter().flat_map(|form| form.ends()) {
            let name = build::file_name(address, &end);
            match made.iter().find(|facts| facts.files.contains_key(&end)) {
                Some(facts) => {
                    bundle.shelf_file(&name, facts.files[&end].bytes)?;
                    match held.iter_mut().find(|kept| kept.name == facts.name) {
                        Some(kept) => drop(kept.files.insert(end.clone(), facts.files[&end].clone())),
                        None => held.push(Facts {
                            files: BTreeMap::from([(end.clone(), facts.files[&end].clone())]),
                            ..facts.clone()
                        }),
                    }
                }
                None => missing.push(name),
            }
        }
        if wanted.forms.contains(&Form::Page) {
            let page = build::edition_page(&library, &site, edition, &held, Why::NotMade).map_err(io::Error::other)?;
            bundle.put(&format!("{}index.html", address.folder()), page.html.as_bytes())?;
            for (name, bytes) in build::shown(&edition.document) {
                bundle.put(&format!("{}{name}", address.folder()), bytes)?;
            }
        }
    }
    bundle.around(&library, &site, wanted)?;
    let manifest = Manifest {
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
    fn around(&mut self, library: &Library, site: &html::Site, wanted: &Wanted) -> io::Result<()> {
        for (path, bytes) in html::assets() {
            self.put(path, bytes)?;
        }
        if !wanted.forms.contains(&Form::Page) {
            let list = super::pages::files(self.served, self.files.keys().filter(|name| !name.starts_with("assets/")));
            return self.put("index.html", list.as_bytes());
        }
        self.put("index.html", html::front(library, site, &Lang::english()).as_bytes())?;
        for lang in library.all_languages() {
            let words = self.served.words(&lang);
            self.put(&format!("{lang}/index.html"), html::home(&lang, library, words, site).as_bytes())?;
            for collection in library.collections_in_order() {
                let page = html::collection(collection, &lang, library, words, site);
                self.put(&format!("{lang}/{collection}/index.html"), page.as_bytes())?;
            }
        }
        Ok(())
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.zip.start_file(name, SimpleFileOptions::default())?;
        self.zip.write_all(bytes)?;
        self.tell(name, bytes.len() as u64, Sha256::digest(bytes).as_slice());
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
        self.tell(name, length, sum.finalize().as_slice());
        Ok(())
    }

    fn tell(&mut self, name: &str, bytes: u64, sum: &[u8]) {
        let sha256 = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        self.files.insert(name.to_owned(), Told { bytes, sha256 });
    }
}
