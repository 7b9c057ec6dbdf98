//! What is served: the library, what was made of it, and answers that are kept in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::extract::FromRef;
use axum::http::header::{self, HeaderValue};
use moka::sync::Cache;

use super::condition::Condition;
use super::delivery::{self, Entry, Keep};
use super::desk::Previews;
use super::household::Household;
use super::kept::{Kept, Since};
use super::limit::Limit;
use super::maker::{Maker, Waited};
use super::pages::Problem;
use super::private::{Counts, Guard};
use super::shares::Shares;
use super::spool::Budget;
use super::zero_copy::ZeroCopy;
use crate::build::{self, Facts, Shelf as _};
use crate::channels::html::{self, paths};
use crate::config::Serve;
use crate::content::{Address, Level, Library, PieceName};
use crate::document::Sentence;
use crate::files::Files;
use crate::lang::Lang;
use crate::press::{Press, PrintOrder};
use crate::search::{Hit, Index};
use crate::store::Store;
use crate::translation::Memory;
use crate::uploads::Uploads;
use crate::words::{Words, text};

/// Files up to this size are kept in memory.
const MOST_IN_MEMORY_BYTES: u64 = 1 << 20;

/// How long a reader waits for a form that is made for them.
const PATIENCE: Duration = Duration::from_secs(8);

/// How many places a search tells of.
const MOST_HITS: usize = 20;

/// How long a browser keeps to encrypted lines once it was told, in the words of RFC 6797: a year.
const ENCRYPTED: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Everything that answers need.
pub(super) struct Served {
    pub(super) settings: Serve,
    pub(super) library: Arc<Library>,
    pub(super) site: html::Site,
    pub(super) langs: Vec<Lang>,
    pub(super) index: Index,
    pub(super) maker: Arc<Maker>,
    pub(super) folder: Arc<Files>,
    pub(super) press: Press,
    pub(super) uploads: Uploads,
    pub(super) store: Store,
    /// What the print desk laid out, by a name that nobody can guess.
    pub(super) pressed: Cache<String, Arc<super::print::Laid>>,
    /// Folders of editions that were here once.
    pub(super) gone: BTreeSet<String>,
    /// How the content stood when it was read.
    pub(super) condition: Condition,
    pub(super) words: BTreeMap<Lang, Words>,
    pub(super) limit: Arc<Limit>,
    /// What is being asked for.
    pub(super) asking: Arc<super::asking::Board>,
    pub(super) counts: Counts,
    /// Which layers of the sandbox hold.
    pub(super) guard: Arc<Guard>,
    /// What editors look at and listen to before they decide.
    pub(super) previews: Previews,
    memory: OnceLock<Memory>,
    /// Makes names that nobody can guess; another in every run.
    pub(super) secret: [u8; 32],
    /// Places for what costs work.
    pub(super) shares: Shares,
    /// The disk that bundles on their way may take.
    pub(super) spooled: Arc<Budget>,
    /// Where large answers stand that are sent often.
    pub(super) zero_copy: ZeroCopy,
    kept: Kept,
}

/// An address of the reading site, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Asset(String),
    Home(Lang),
    Collection(Lang, String),
    Page(Address),
    /// A file beside an edition's page, by its name.
    Beside(Address, String),
    /// The address without the slash at its end, or with `index.html` there.
    Elsewhere(String),
    Gone,
}

/// What came of looking for an entry.
pub(super) enum Found {
    Entry(Arc<Entry>),
    Later,
    None,
    Fault,
}

impl Served {
    pub(super) fn new(
        settings: Serve,
        store: Store,
        maker: Arc<Maker>,
        folder: Arc<Files>,
        read: Read,
        guard: Arc<Guard>,
    ) -> Self {
        let weigh = |_: &String, laid: &Arc<super::print::Laid>| u32::try_from(laid.weight()).unwrap_or(u32::MAX);
        let pressed = Cache::builder()
            .max_capacity((settings.memory << 20) / 2)
            .weigher(weigh)
            .time_to_live(Duration::from_secs(3600))
            .build();
        let mut secret = [0; 32];
        // Without the system's randomness names hang on the print alone, which holds the imprint.
        let _ = getrandom::fill(&mut secret);
        let Read { library, index, press, uploads, gone, condition } = read;
        let (langs, words) = spoken(&library);
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            site: site(&settings),
            library,
            langs,
            words,
            index,
            press,
            uploads,
            gone,
            condition,
            maker,
            folder,
            store,
            pressed,
            limit: Arc::new(Limit::new(settings.rate.get(), settings.proxy)),
            asking: Arc::new(super::asking::Board::new()),
            counts: Counts::new(),
            guard,
            secret,
            previews: Previews::new(),
            memory: OnceLock::new(),
            shares: Shares::new(cores, settings.print_workers.get()),
            spooled: Budget::new(settings.spool << 20),
            zero_copy: ZeroCopy::new(),
            kept: Kept::new(settings.memory << 20),
            settings,
        }
    }

    /// The same service with another library: what was made from the old one is forgotten, what was laid
    /// out for somebody is kept.
    pub(super) fn renewed(&self, read: Read) -> Self {
        let Read { library, index, press, uploads, gone, condition } = read;
        let (langs, words) = spoken(&library);
        Self {
            site: site(&self.settings),
            library,
            langs,
            words,
            index,
            press,
            uploads,
            gone,
            condition,
            maker: Arc::clone(&self.maker),
            folder: Arc::clone(&self.folder),
            store: self.store.clone(),
            pressed: self.pressed.clone(),
            limit: Arc::clone(&self.limit),
            asking: Arc::clone(&self.asking),
            counts: Counts::new(),
            guard: Arc::clone(&self.guard),
            secret: self.secret,
            previews: self.previews.renewed(),
            memory: OnceLock::new(),
            shares: self.shares.clone(),
            spooled: Arc::clone(&self.spooled),
            zero_copy: self.zero_copy.clone(),
            kept: Kept::new(self.settings.memory << 20),
            settings: self.settings.clone(),
        }
    }

    /// What was translated before; read when it is first asked for.
    pub(super) fn memory(&self) -> &Memory {
        self.memory.get_or_init(|| Memory::of(&self.library))
    }

    /// An answer that is in memory already.
    pub(super) fn ready(&self, path: &str) -> Option<Arc<Entry>> {
        self.kept.get(path)
    }

    /// Forgets what was kept of an edition and of pages that tell of it.
    pub(super) fn changed(&self, address: &Address) {
        let (folder, lang) = (format!("/{}", address.folder()), &address.lang);
        let manifest = format!("{folder}{}.manifest.json", address.stem());
        self.kept.forget(&[folder, manifest, format!("/{lang}/feed.xml"), format!("/{lang}/catalog.json")]);
    }

    /// Keeps an answer that was begun at a moment; the answer, kept or not.
    fn keep(&self, path: &str, entry: Entry, since: Since) -> Arc<Entry> {
        let entry = match self.only_encrypted().as_ref().and_then(|value| value.to_str().ok()) {
            Some(value) => entry.with(header::STRICT_TRANSPORT_SECURITY, value),
            None => entry,
        };
        let entry = Arc::new(entry.packed(&self.zero_copy));
        self.kept.keep(path, Arc::clone(&entry), since);
        entry
    }

    /// An answer that is in memory, or is made and put there.
    pub(super) fn ready_or(&self, name: &str, make: impl FnOnce() -> Entry) -> Arc<Entry> {
        let since = self.kept.since();
        self.ready(name).unwrap_or_else(|| self.keep(name, make(), since))
    }

    /// What browsers are told where the public address is encrypted: never to come without.
    pub(super) fn only_encrypted(&self) -> Option<HeaderValue> {
        self.settings.base.as_ref().is_some_and(|base| base.starts_with("https://")).then_some(ENCRYPTED)
    }

    /// Searches, in turn with others.
    ///
    /// # Errors
    /// When there is no place for it, or the index cannot be read.
    pub(super) async fn find(
        self: &Arc<Self>,
        words: String,
        lang: Lang,
        from: Household,
    ) -> Result<Vec<Hit>, Problem> {
        let place = self.shares.search.take(from).await?;
        let served = Arc::clone(self);
        let found = tokio::task::spawn_blocking(move || {
            let _place = place;
            served.index.find(&words, &lang, MOST_HITS)
        });
        found.await.ok().and_then(Result::ok).ok_or(Problem::Fault)
    }

    /// The words of a language that the library has, or of its nearest kin.
    pub(super) fn words(&self, lang: &Lang) -> &Words {
        let kin = lang.fallbacks().into_iter().find_map(|lang| self.words.get(&lang));
        #[expect(clippy::expect_used, reason = "English is put in when this is made, and every chain ends in it")]
        kin.expect("English")
    }

    /// A language of the library by its tag.
    pub(super) fn lang(&self, tag: &str) -> Option<&Lang> {
        self.langs.iter().find(|lang| lang.tag() == tag)
    }

    /// Understands a path of the reading site.
    pub(super) fn resolve(&self, path: &str) -> Option<What> {
        let path = path.strip_prefix('/')?;
        if let Some(name) = path.strip_prefix("assets/") {
            return html::assets().contains_key(path).then(|| What::Asset(name.to_owned()));
        }
        if path == "index.html" {
            return Some(What::Elsewhere("/".to_owned()));
        }
        let parts: Vec<&str> = path.split('/').collect();
        // Only what begins with a language is led elsewhere: `//host/` would lead to another host.
        let Some(lang) = self.lang(parts.first()?) else {
            // The last edition in a language may have been taken away.
            let (folder, _) = path.rsplit_once('/')?;
            return self.gone.contains(&format!("{folder}/")).then_some(What::Gone);
        };
        if let Some(folder) = path.strip_suffix("/index.html") {
            return Some(What::Elsewhere(format!("/{folder}/")));
        }
        let edition = |piece: &str, level| {
            let piece = PieceName { collection: parts[1].to_owned(), piece: piece.to_owned() };
            Address { piece, lang: lang.clone(), level }
        };
        let page = |address: Address| match self.library.editions.contains_key(&address) {
            true => Some(What::Page(address)),
            false => self.gone.contains(&address.folder()).then_some(What::Gone),
        };
        let known = |collection: &str| self.library.collections.contains_key(collection);
        match parts.as_slice() {
            [_, ""] => Some(What::Home(lang.clone())),
            [_, collection, ""] if known(collection) => Some(What::Collection(lang.clone(), (*collection).to_owned())),
            [_, _, piece, ""] => page(edition(piece, Level::Standard)),
            [_, _, piece, "plain", ""] => page(edition(piece, Level::Plain)),
            [_, _, piece, "plain", name] if name.contains('.') => self.beside(edition(piece, Level::Plain), name),
            [_, _, piece, name] if name.contains('.') => self.beside(edition(piece, Level::Standard), name),
            parts if parts.last().is_some_and(|last| !last.is_empty()) && parts.len() < 6 => {
                let slashed = format!("/{path}/");
                self.resolve(&slashed).filter(|what| !matches!(what, What::Elsewhere(_) | What::Gone))?;
                Some(What::Elsewhere(slashed))
            }
            _ => None,
        }
    }

    fn beside(&self, address: Address, name: &str) -> Option<What> {
        match self.library.editions.contains_key(&address) {
            true => Some(What::Beside(address, name.to_owned())),
            false => self.gone.contains(&address.folder()).then_some(What::Gone),
        }
    }

    /// Makes the entry of an address, or takes it from memory.
    pub(super) async fn entry(self: &Arc<Self>, path: &str, what: What, from: Household) -> Found {
        if let Some(entry) = self.ready(path) {
            return Found::Entry(entry);
        }
        if let What::Beside(address, name) = &what
            && let Some(end) = name.strip_prefix(&format!("{}.", address.stem()))
            && end != "manifest.json"
        {
            return self.file(path, address, end, from).await;
        }
        let (served, path) = (Arc::clone(self), path.to_owned());
        let make = move || {
            let since = served.kept.since();
            served.make(&what).map(|entry| served.keep(&path, entry, since))
        };
        let made = tokio::task::spawn_blocking(make);
        match made.await {
            Ok(Some(entry)) => Found::Entry(entry),
            Ok(None) => Found::None,
            Err(_) => Found::Fault,
        }
    }

    /// What can be made from the library alone.
    fn make(&self, what: &What) -> Option<Entry> {
        let (library, site) = (&*self.library, &self.site);
        match what {
            What::Asset(name) => {
                let bytes = html::assets().get(&format!("assets/{name}"))?.clone();
                let keep = if name == "OFL.txt" { Keep::Shortly } else { Keep::Forever };
                Some(Entry::new(delivery::content_type(name)?, bytes).keep(keep))
            }
            What::Home(lang) => Some(Entry::page(html::home(lang, library, self.words(lang), site)).in_lang(lang)),
            What::Collection(lang, name) => {
                Some(Entry::page(html::collection(name, lang, library, self.words(lang), site)).in_lang(lang))
            }
            What::Page(address) => {
                let page = self.page(address)?;
                Some(Entry::page(page.html).in_lang(&address.lang))
            }
            What::Beside(address, name) => self.made_beside(address, name),
            What::Elsewhere(_) | What::Gone => None,
        }
    }

    fn page(&self, address: &Address) -> Option<html::Page> {
        let edition = self.library.editions.get(address)?;
        let made = self.maker.made(address);
        build::edition_page(&self.library, &self.site, edition, &made, self.maker.why_missing(address))
            .inspect_err(|error| tracing::error!(%error, "a page is not delivered"))
            .ok()
    }

    /// A manifest, a picture or a film.
    fn made_beside(&self, address: &Address, name: &str) -> Option<Entry> {
        let edition = self.library.editions.get(address)?;
        if name == format!("{}.manifest.json", address.stem()) {
            let json = build::manifest(edition, &self.page(address)?.places, &self.maker.made(address));
            return Some(Entry::new("application/json", json.into_bytes()).in_lang(&address.lang));
        }
        let bytes = build::shown(&edition.document).remove(name)?;
        Some(Entry::new(delivery::content_type(name)?, bytes.to_vec()))
    }

    /// A file that a task makes: from memory, from the shelf, or made now.
    async fn file(self: &Arc<Self>, path: &str, address: &Address, end: &str, from: Household) -> Found {
        let share = (&self.shares.making, from);
        let facts = match self.maker.wait_for(address, end, PATIENCE, share).await {
            Waited::There(facts) => facts,
            Waited::Later => return Found::Later,
            Waited::Never => return Found::None,
            Waited::Failed => return Found::Fault,
        };
        let since = self.kept.since();
        let Some(file) = facts.files.get(end) else { return Found::None };
        let Some(kind) = delivery::content_type(end) else { return Found::None };
        let key = build::file_name(address, end);
        let entry = if file.bytes > MOST_IN_MEMORY_BYTES {
            Entry::on_shelf(kind, key, file.bytes, &file.digest)
        } else {
            let folder = Arc::clone(&self.folder);
            match tokio::task::spawn_blocking(move || folder.get(&key)).await {
                Ok(Ok(Some(bytes))) => Entry::new(kind, bytes),
                Ok(Ok(None)) => return Found::None,
                Ok(Err(error)) => {
                    tracing::error!(%error, "a file cannot be read");
                    return Found::Fault;
                }
                Err(_) => return Found::Fault,
            }
        };
        let named = delivery::disposition("inline", &self.file_title(address, &facts, end), ending(end));
        let entry = entry.in_lang(&address.lang).with(header::CONTENT_DISPOSITION, &named);
        Found::Entry(self.keep(path, entry, since))
    }

    /// Bytes of answers that are kept in memory.
    pub(super) fn in_memory_bytes(&self) -> u64 {
        self.kept.bytes() + self.pressed.weighted_size()
    }

    /// What a piece is called in a language, or else in the one it was written in.
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

    /// What a saved file is called: the piece's title and what the file is.
    fn file_title(&self, address: &Address, facts: &Facts, end: &str) -> String {
        let words = self.words(&address.lang);
        let title = self.library.editions.get(address).map(title).unwrap_or_default();
        let level = match address.level {
            Level::Standard => None,
            Level::Plain => Some(text!(words, "level-plain")),
        };
        let form = facts.pages.and_then(|_| end.strip_suffix(".pdf").map(str::to_owned));
        [Some(title), level, form].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Opens a stretch of a file on the shelf.
    pub(super) fn open(&self, key: &str, range: std::ops::Range<u64>) -> Body {
        Body::from_stream(self.folder.stream(key, range))
    }

    /// Makes every page before somebody asks, as far as memory goes.
    pub(super) fn warm(self: &Arc<Self>) {
        let mut paths: Vec<(String, What)> = Vec::new();
        for lang in &self.langs {
            paths.push((format!("/{}", paths::home(lang)), What::Home(lang.clone())));
        }
        paths.extend(
            self.library.editions.keys().map(|address| (format!("/{}", address.folder()), What::Page(address.clone()))),
        );
        for (path, what) in paths {
            if self.kept.bytes() > (self.settings.memory << 20) / 2 {
                return;
            }
            let since = self.kept.since();
            if self.ready(&path).is_none()
                && let Some(entry) = self.make(&what)
            {
                self.keep(&path, entry, since);
            }
        }
    }

    /// Lays an order out on the press, in a thread that may wait.
    pub(super) fn lay_out(&self, order: &PrintOrder) -> Result<crate::press::Pressed, crate::press::PressError> {
        self.press.print(order)
    }
}

/// What is served now: another [`Served`] when the library has changed. An answer that has begun keeps
/// the one it began with.
#[derive(Clone)]
pub(super) struct Current(Arc<ArcSwap<Served>>);

impl Current {
    pub(super) fn new(served: Served) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(served)))
    }

    pub(super) fn get(&self) -> Arc<Served> {
        self.0.load_full()
    }

    /// Looks without counting: for answers that do not wait.
    pub(super) fn look<T>(&self, look: impl FnOnce(&Served) -> T) -> T {
        look(&self.0.load())
    }

    pub(super) fn replace(&self, served: Served) {
        self.0.store(Arc::new(served));
    }
}

impl FromRef<Current> for Arc<Served> {
    fn from_ref(current: &Current) -> Self {
        current.get()
    }
}

/// What is made anew whenever content is read.
pub(super) struct Read {
    pub(super) library: Arc<Library>,
    pub(super) index: Index,
    pub(super) press: Press,
    pub(super) uploads: Uploads,
    /// Folders of editions that were here once.
    pub(super) gone: BTreeSet<String>,
    /// How the content stood.
    pub(super) condition: Condition,
}

/// The languages of a library, and the words of each.
fn spoken(library: &Library) -> (Vec<Lang>, BTreeMap<Lang, Words>) {
    let langs = library.all_languages();
    let mut words: BTreeMap<Lang, Words> = langs.iter().map(|lang| (lang.clone(), Words::of(lang))).collect();
    words.entry(Lang::english()).or_insert_with_key(Words::of);
    (langs, words)
}

fn site(settings: &Serve) -> html::Site {
    html::Site {
        style: html::style_name(),
        base: settings.base.as_ref().map(|base| base.trim_end_matches('/').to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        delivery: html::Delivery::Service,
        leave: settings.leave.clone(),
        ask: None,
        search: html::Search::Nowhere,
    }
}

/// What an edition is called.
pub(super) fn title(edition: &crate::content::Edition) -> String {
    edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" ")
}

/// The last part of an end: `pdf` of `aph-18.pdf`.
fn ending(end: &str) -> &str {
    end.rsplit('.').next().unwrap_or(end)
}
