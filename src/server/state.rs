//! State of the service: the library, its artifacts, and answers that are kept in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{self, HeaderValue};
use moka::sync::Cache;

use super::condition::Condition;
use super::edition_facts;
use super::error::HttpProblem;
use super::on_demand::{OnDemandMaker, Waited};
use super::passports::Proven;
use super::previews::Previews;
use super::private::Guard;
use super::rate_limit::Limit;
use super::rate_limit_key::RateLimitKey;
use super::replies::ReplyFiles;
use super::response_cache::{CacheGeneration, ResponseCache, variant};
use super::spool::Budget;
use super::stored_response::{self, Keep, StoredResponse};
use super::work_slots::WorkQueues;
use crate::blobs::Files;
use crate::channels::ArtifactInfo;
use crate::channels::page;
use crate::config::ServeArgs;
use crate::content::{Address, Level, Library, PieceName};
use crate::database::Store;
use crate::document::Sentence;
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::pipeline::{self, BlobStore as _};
use crate::print_pool::PrintPool;
use crate::search::Index;
use crate::translation::Memory;
use crate::uploads::Uploads;

mod warmth;

pub(super) use warmth::{cool, warm};

/// Files up to this size are kept in memory.
const MAX_IN_MEMORY_BYTES: u64 = 1 << 20;

/// Time that a reader waits for a form that is made for them.
const ON_DEMAND_TIMEOUT: Duration = Duration::from_secs(8);

/// Time for which a browser insists on encryption, in the words of RFC 6797: a year.
const ENCRYPTED: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Everything that answers need.
#[derive(Clone)]
pub(super) struct Snapshot {
    pub(super) settings: ServeArgs,
    pub(super) library: Arc<Library>,
    pub(super) site: page::Site,
    pub(super) langs: Vec<Lang>,
    pub(super) index: Arc<Index>,
    pub(super) maker: Arc<OnDemandMaker>,
    pub(super) folder: Arc<Files>,
    pub(super) press: Arc<PrintPool>,
    pub(super) uploads: Uploads,
    pub(super) store: Store,
    /// Booklets of the print desk, by a name that nobody can guess.
    pub(super) pressed: Cache<String, Arc<super::stored_print::StoredPrint>>,
    /// Folders of editions that were here once.
    pub(super) gone: Arc<BTreeSet<String>>,
    /// Condition of the content when it was read.
    pub(super) condition: Condition,
    pub(super) words: Arc<BTreeMap<Lang, Messages>>,
    pub(super) limit: Arc<Limit>,
    /// Open demands.
    pub(super) asking: Arc<super::demand_board::Board>,
    /// Files of editors' replies.
    pub(super) replies: Arc<ReplyFiles>,
    /// State of the sandbox layers.
    pub(super) guard: Arc<Guard>,
    /// Previews that editors look at and listen to before they decide.
    pub(super) previews: Previews,
    memory: Arc<OnceLock<Memory>>,
    /// Makes names that nobody can guess; another in every run.
    pub(super) secret: [u8; 32],
    /// Places for what costs work.
    pub(super) shares: WorkQueues,
    /// The disk that bundles on their way may take.
    pub(super) spooled: Arc<Budget>,
    kept: Arc<ResponseCache>,
    pub(super) proven: Proven,
}

/// An address of the reading site, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Asset(String),
    Home(Lang),
    Collection(Lang, String),
    /// A page of a list that is too long for one.
    List(Lang, page::ListPage),
    Page(Address),
    /// The page of pairs of a plain edition.
    Pairs(Address),
    /// The page that tells how the files of an edition were checked.
    Proof(Address),
    /// A file beside an edition's page, by its name.
    Beside(Address, String),
    /// The address without the slash at its end, or with `index.html` there.
    Elsewhere(String),
    Gone,
}

/// The address of the catalogue: all of it, or the part in one language.
pub(super) const CATALOGUE: &str = "/api/v1/catalogue";

impl Snapshot {
    pub(super) fn new(
        settings: ServeArgs,
        store: Store,
        maker: Arc<OnDemandMaker>,
        folder: Arc<Files>,
        read: ContentSnapshot,
        guard: Arc<Guard>,
        replies: ReplyFiles,
    ) -> Self {
        let weigh =
            |_: &String, laid: &Arc<super::stored_print::StoredPrint>| u32::try_from(laid.weight()).unwrap_or(u32::MAX);
        let pressed = Cache::builder()
            .max_capacity((settings.memory << 20) / 2)
            .weigher(weigh)
            .time_to_live(Duration::from_secs(3600))
            .build();
        let mut secret = [0; 32];
        // Without the system's randomness, names depend on the print alone, which holds the imprint.
        let _ = getrandom::fill(&mut secret);
        let ContentSnapshot { library, index, press, uploads, gone, condition } = read;
        let (langs, words) = spoken(&library);
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            site: site(&settings),
            library,
            langs,
            words: Arc::new(words),
            index: Arc::new(index),
            press: Arc::new(press),
            uploads,
            gone: Arc::new(gone),
            condition,
            maker,
            folder,
            store,
            pressed,
            limit: Arc::new(Limit::new(settings.rate.get(), settings.proxy)),
            asking: Arc::new(super::demand_board::Board::new()),
            guard,
            replies: Arc::new(replies),
            secret,
            previews: Previews::new(),
            memory: Arc::default(),
            shares: WorkQueues::new(cores, settings.print_workers.get()),
            spooled: Budget::new(settings.spool << 20),
            kept: Arc::new(ResponseCache::new(settings.memory << 20)),
            proven: Proven::new(),
            settings,
        }
    }

    /// Returns the service with another library. Caches of the old library are cleared; finished booklets are kept.
    pub(super) fn renewed(&self, read: ContentSnapshot) -> Self {
        let ContentSnapshot { library, index, press, uploads, gone, condition } = read;
        let (langs, words) = spoken(&library);
        Self {
            site: site(&self.settings),
            library,
            langs,
            words: Arc::new(words),
            index: Arc::new(index),
            press: Arc::new(press),
            uploads,
            gone: Arc::new(gone),
            condition,
            previews: self.previews.renewed(),
            memory: Arc::default(),
            kept: Arc::new(ResponseCache::new(self.settings.memory << 20)),
            proven: Proven::new(),
            ..self.clone()
        }
    }

    /// Returns the translation memory; read when it is first used.
    pub(super) fn memory(&self) -> &Memory {
        self.memory.get_or_init(|| Memory::of(&self.library))
    }

    /// An answer that is in memory already.
    pub(super) fn ready(&self, path: &str) -> Option<Arc<StoredResponse>> {
        self.kept.get(path)
    }

    /// Removes the page and manifest of an edition from the cache, with the feed and catalogue of its language.
    pub(super) fn changed(&self, address: &Address) {
        let (folder, lang) = (format!("/{}", address.folder()), &address.lang);
        let manifest = format!("{folder}{}.manifest.json", address.stem());
        let proof = format!("{folder}proof/");
        let passport = format!("/{}", pipeline::passport_name(address, page::ID.name()));
        let [feed, part] = ["feed.xml", "catalog.json"].map(|name| format!("/{lang}/{name}"));
        let catalogue = CATALOGUE.to_owned();
        self.kept.forget(&[folder, proof, passport, manifest, feed, part, variant(CATALOGUE, lang), catalogue]);
        let lists = page::pages_that_list(&address.piece, lang, &self.library);
        self.kept.forget(&lists.map(|path| format!("/{}", path.trim_end_matches("index.html"))));
    }

    /// Stores an answer, unless something changed since it was begun. Returns the answer in both cases.
    fn keep(&self, path: &str, entry: StoredResponse, since: CacheGeneration) -> Arc<StoredResponse> {
        let entry = Arc::new(entry.packed());
        self.kept.keep(path, Arc::clone(&entry), since);
        entry
    }

    /// An answer that is in memory, or is made on a thread that may take its time and put there.
    ///
    /// # Errors
    /// When there is nothing to make, or making it failed.
    pub(super) async fn ready_or(
        self: &Arc<Self>,
        name: String,
        make: impl FnOnce(&Self) -> Option<StoredResponse> + Send + 'static,
    ) -> Result<Arc<StoredResponse>, HttpProblem> {
        if let Some(entry) = self.ready(&name) {
            return Ok(entry);
        }
        let served = Arc::clone(self);
        self.kept.make(name, move || make(&served).map(|entry| Arc::new(entry.packed()))).await
    }

    /// Returns the `Strict-Transport-Security` header if the public address is encrypted.
    pub(super) fn only_encrypted(&self) -> Option<HeaderValue> {
        self.settings.base.as_ref().is_some_and(|base| base.starts_with("https://")).then_some(ENCRYPTED)
    }

    /// The words of a language that the library has, or of its nearest kin.
    pub(super) fn words(&self, lang: &Lang) -> &Messages {
        let kin = lang.fallbacks().into_iter().find_map(|lang| self.words.get(&lang));
        #[expect(clippy::expect_used, reason = "English is put in when this is made, and every chain ends in it")]
        kin.expect("English")
    }

    /// A language of the library or the interface by its tag.
    pub(super) fn lang(&self, tag: &str) -> Option<&Lang> {
        self.langs.iter().find(|lang| lang.tag() == tag)
    }

    /// Understands a path of the reading site.
    pub(super) fn resolve(&self, path: &str) -> Option<Route> {
        let path = path.strip_prefix('/')?;
        if let Some(name) = path.strip_prefix("assets/") {
            return page::assets().contains_key(path).then(|| Route::Asset(name.to_owned()));
        }
        if path == "index.html" {
            return Some(Route::Elsewhere("/".to_owned()));
        }
        let parts: Vec<&str> = path.split('/').collect();
        // Only paths that begin with a language are redirected: `//host/` would lead to another host.
        let Some(lang) = self.lang(parts.first()?) else {
            // The last edition in a language may have been taken away.
            let (folder, _) = path.rsplit_once('/')?;
            return self.gone.contains(&format!("{folder}/")).then_some(Route::Gone);
        };
        if let Some(folder) = path.strip_suffix("/index.html") {
            return Some(Route::Elsewhere(format!("/{folder}/")));
        }
        if let Some(list) = page::ListPage::of_path(path) {
            return Some(Route::List(lang.clone(), list));
        }
        let edition = |piece: &str, level| {
            let piece = PieceName { collection: parts[1].to_owned(), piece: piece.to_owned() };
            Address { piece, lang: lang.clone(), level }
        };
        let page = |address: Address| match self.library.editions.contains_key(&address) {
            true => Some(Route::Page(address)),
            false => self.gone.contains(&address.folder()).then_some(Route::Gone),
        };
        let known = |collection: &str| self.library.collections.contains_key(collection);
        match parts.as_slice() {
            [_, ""] => Some(Route::Home(lang.clone())),
            [_, collection, ""] if known(collection) => Some(Route::Collection(lang.clone(), (*collection).to_owned())),
            [_, _, piece, ""] => page(edition(piece, Level::Standard)),
            [_, _, piece, "plain", ""] => page(edition(piece, Level::Plain)),
            [_, _, piece, "plain", "trace", ""] => match page(edition(piece, Level::Plain))? {
                Route::Page(address) => Some(Route::Pairs(address)),
                gone => Some(gone),
            },
            [_, _, piece, "proof", ""] => self.proof(edition(piece, Level::Standard)),
            [_, _, piece, "plain", "proof", ""] => self.proof(edition(piece, Level::Plain)),
            [_, _, piece, "plain", name] if name.contains('.') => self.beside(edition(piece, Level::Plain), name),
            [_, _, piece, name] if name.contains('.') => self.beside(edition(piece, Level::Standard), name),
            parts if parts.last().is_some_and(|last| !last.is_empty()) && parts.len() < 6 => {
                let slashed = format!("/{path}/");
                self.resolve(&slashed).filter(|what| !matches!(what, Route::Elsewhere(_) | Route::Gone))?;
                Some(Route::Elsewhere(slashed))
            }
            _ => None,
        }
    }

    fn beside(&self, address: Address, name: &str) -> Option<Route> {
        match self.library.editions.contains_key(&address) {
            true => Some(Route::Beside(address, name.to_owned())),
            false => self.gone.contains(&address.folder()).then_some(Route::Gone),
        }
    }

    /// Makes the entry of an address, or takes it from memory.
    ///
    /// # Errors
    /// When there is nothing there, or it is still being made.
    pub(super) async fn entry(
        self: &Arc<Self>,
        path: &str,
        what: Route,
        from: RateLimitKey,
    ) -> Result<Arc<StoredResponse>, HttpProblem> {
        if let Route::Beside(address, name) = &what
            && let Some(end) = name.strip_prefix(&format!("{}.", address.stem()))
            && end != "manifest.json"
            && !end.ends_with(crate::verify::passport::END.trim_start_matches('.'))
        {
            return self.file(path, address, end, from).await;
        }
        self.ready_or(path.to_owned(), move |served| served.make(&what)).await
    }

    /// Makes an entry that needs the library alone.
    fn make(&self, what: &Route) -> Option<StoredResponse> {
        let (library, site) = (&*self.library, &self.site);
        let sounds: page::SoundSeconds<'_> =
            &|address: &Address| edition_facts::seconds_of_sound(&self.maker.made(address));
        match what {
            Route::Asset(name) => {
                let bytes = page::assets().get(&format!("assets/{name}"))?.clone();
                let keep = if name == "OFL.txt" { Keep::Shortly } else { Keep::Forever };
                Some(StoredResponse::new(stored_response::content_type(name)?, bytes).keep(keep))
            }
            Route::Home(lang) => {
                Some(StoredResponse::page(page::home(lang, library, self.words(lang), site, sounds)).in_lang(lang))
            }
            Route::Collection(lang, name) => {
                let page = page::collection(name, lang, library, self.words(lang), site, sounds);
                Some(StoredResponse::page(page).in_lang(lang))
            }
            Route::List(lang, list) => {
                let page = page::list_page(list, lang, library, self.words(lang), site, sounds)?;
                Some(StoredResponse::page(page).in_lang(lang))
            }
            Route::Page(address) => {
                let page = self.page(address)?;
                Some(StoredResponse::page(page.html).in_lang(&address.lang))
            }
            Route::Pairs(address) => {
                let pairs = pipeline::pairs_page(library, site, library.editions.get(address)?);
                let pairs = pairs.inspect_err(|error| tracing::error!(%error, "a page is not delivered")).ok()??;
                Some(StoredResponse::page(pairs).in_lang(&address.lang))
            }
            Route::Proof(address) => self.proof_page(address),
            Route::Beside(address, name) => self.made_beside(address, name),
            Route::Elsewhere(_) | Route::Gone => None,
        }
    }

    /// A manifest, a passport, a picture or a film.
    fn made_beside(&self, address: &Address, name: &str) -> Option<StoredResponse> {
        let edition = self.library.editions.get(address)?;
        if name == format!("{}.manifest.json", address.stem()) {
            let json = pipeline::manifest(edition, &self.page(address)?.places, &self.maker.made_whole(address));
            return Some(StoredResponse::new("application/json", json.into_bytes()).in_lang(&address.lang));
        }
        if name.ends_with(crate::verify::passport::END) {
            return self.passport(address, name);
        }
        let bytes = pipeline::shown(&edition.document).remove(name)?;
        Some(StoredResponse::new(stored_response::content_type(name)?, bytes.to_vec()))
    }

    /// A file that a task makes: from memory, from the shelf, or made now.
    async fn file(
        self: &Arc<Self>,
        path: &str,
        address: &Address,
        end: &str,
        from: RateLimitKey,
    ) -> Result<Arc<StoredResponse>, HttpProblem> {
        if let Some(entry) = self.ready(path) {
            return Ok(entry);
        }
        let share = (&self.shares.making, from);
        let facts = match self.maker.wait_for(address, end, ON_DEMAND_TIMEOUT, share).await {
            Waited::There(facts) => facts,
            Waited::Later => return Err(HttpProblem::BeingMade),
            Waited::Never => return Err(HttpProblem::NotFound),
            Waited::Failed => return Err(HttpProblem::Fault),
        };
        let since = self.kept.since();
        let file = facts.files.get(end).ok_or(HttpProblem::NotFound)?;
        let kind = stored_response::content_type(end).ok_or(HttpProblem::NotFound)?;
        let key = pipeline::file_name(address, end);
        let entry = if file.bytes > MAX_IN_MEMORY_BYTES {
            StoredResponse::on_shelf(kind, key, file.bytes, &file.digest)
        } else {
            let folder = Arc::clone(&self.folder);
            let read = tokio::task::spawn_blocking(move || folder.get(&key)).await.map_err(|_| HttpProblem::Fault)?;
            let read = read.inspect_err(|error| tracing::error!(%error, "a file cannot be read"));
            StoredResponse::new(kind, read.map_err(|_| HttpProblem::Fault)?.ok_or(HttpProblem::NotFound)?)
        };
        let named = stored_response::disposition("inline", &self.file_title(address, &facts), ending(end));
        let entry = entry.in_lang(&address.lang).with(header::CONTENT_DISPOSITION, &named);
        Ok(self.keep(path, entry, since))
    }

    /// Bytes of answers that are kept in memory.
    pub(super) fn in_memory_bytes(&self) -> u64 {
        self.kept.bytes() + self.pressed.weighted_size()
    }

    /// Returns the title of a piece in a language, or else in the one it was written in.
    pub(super) fn title_of(&self, name: &PieceName, lang: &Lang) -> (Lang, String) {
        let source = self.library.pieces.get(name).map(|piece| &piece.source);
        let of = |lang: &Lang| {
            [Level::Standard, Level::Plain].into_iter().find_map(|level| {
                let address = Address { piece: name.clone(), lang: lang.clone(), level };
                self.library.editions.get(&address).map(|edition| (lang.clone(), title(edition)))
            })
        };
        of(lang).or_else(|| source.and_then(of)).unwrap_or_else(|| (Lang::english(), name.to_string()))
    }

    /// Returns the file name for saving: the piece's title and the kind of file.
    fn file_title(&self, address: &Address, facts: &ArtifactInfo) -> String {
        let words = self.words(&address.lang);
        let title = self.library.editions.get(address).map(title).unwrap_or_default();
        let level = match address.level {
            Level::Standard => None,
            Level::Plain => Some(text!(words, "level-plain")),
        };
        let variant = facts.variant().map(str::to_owned);
        [Some(title), level, variant].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Opens a byte range of a file in the blob store.
    pub(super) fn open(&self, key: &str, range: std::ops::Range<u64>) -> Body {
        Body::from_stream(self.folder.stream(key, range))
    }
}

/// Parts of the state that are made anew whenever content is read.
pub(super) struct ContentSnapshot {
    pub(super) library: Arc<Library>,
    pub(super) index: Index,
    pub(super) press: PrintPool,
    pub(super) uploads: Uploads,
    /// Folders of editions that were here once.
    pub(super) gone: BTreeSet<String>,
    /// Condition of the content.
    pub(super) condition: Condition,
}

/// The languages in which there are pages, those of the library and those of the interface, and the words of each.
fn spoken(library: &Library) -> (Vec<Lang>, BTreeMap<Lang, Messages>) {
    let langs = page::site_languages(library, page::Interfaces::All);
    let mut words: BTreeMap<Lang, Messages> = langs.iter().map(|lang| (lang.clone(), Messages::of(lang))).collect();
    words.entry(Lang::english()).or_insert_with_key(Messages::of);
    (langs, words)
}

fn site(settings: &ServeArgs) -> page::Site {
    page::Site {
        proofs: page::Proofs::Pages,
        style: page::style_name(),
        base: settings.base.as_ref().map(|base| base.trim_end_matches('/').to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        delivery: page::Delivery::Service,
        leave: settings.leave.clone(),
        ask: None,
        search: page::Search::Nowhere,
        interfaces: page::Interfaces::All,
    }
}

/// Returns the title of an edition.
pub(super) fn title(edition: &crate::content::Edition) -> String {
    edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" ")
}

/// The last part of an end: `pdf` of `aph-18.pdf`.
fn ending(end: &str) -> &str {
    end.rsplit('.').next().unwrap_or(end)
}
