//! Memory of the state: makes pages before they are requested, and drops documents when many are unpacked.

use std::sync::Arc;

use super::{Route, Snapshot};
use crate::channels::page::paths;
use crate::server::app::App;

/// Bytes of packed documents that may be held unpacked: the text of some hundred pages. Unpacked, a document
/// takes ten to twenty times as much.
const MOST_UNPACKED_BYTES: usize = 512 << 10;

/// Most editions of a library whose pages are all made before somebody asks.
const MOST_MADE_AHEAD: usize = 2000;

/// Makes pages before somebody asks, and then counts what the checks of all files found.
pub(in crate::server) fn warm(current: &App) {
    make_ahead(current);
    current.get().record_today();
}

/// Makes pages as far as memory goes; of a large library the home pages.
fn make_ahead(current: &App) {
    let served = current.get();
    let home = |lang: &crate::lang::Lang| (format!("/{}", paths::home(lang)), Route::Home(lang.clone()));
    let mut paths: Vec<(String, Route)> = served.langs.iter().map(home).collect();
    if served.library.editions.len() <= MOST_MADE_AHEAD {
        let page = |address: &crate::content::Address| (format!("/{}", address.folder()), Route::Page(address.clone()));
        paths.extend(served.library.editions.keys().map(page));
    }
    drop(served);
    for (path, what) in paths {
        // Fetched again for each page, so that a replaced state is not kept in memory.
        let served = current.get();
        if served.kept.bytes() > (served.settings.memory << 20) / 2 {
            return;
        }
        let since = served.kept.since();
        if served.ready(&path).is_none()
            && let Some(entry) = served.make(&what)
        {
            served.keep(&path, entry, since);
        }
    }
}

/// Lets the unpacked documents go if there are many: what is under way keeps those that it reads.
pub(in crate::server) fn cool(current: &App) {
    let served = current.get();
    if served.library.unpacked_bytes() > MOST_UNPACKED_BYTES {
        let library = Arc::new(served.library.cold());
        served.maker.bench.renew(Arc::clone(&library));
        current.replace(Snapshot { library, ..(*served).clone() });
    }
}
