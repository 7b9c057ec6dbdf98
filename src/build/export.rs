//! What an export has beside a site: an index for search, and a list of what it put into the folder.
//!
//! The folder may be a checkout or the root of a web server, and hold what is not ours. So the list
//! stands in the folder itself, and nothing that is not on it is ever removed.

use std::collections::{BTreeMap, BTreeSet};

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::{BuildError, Shelf, ShelfError};

/// The file in a folder by which an export knows its own: the names of all files it put there.
pub const MARKER: &str = ".evenhand-export";

/// Says that the folder is an export's, and what will be in it, before anything else is written: one that
/// was stopped is gone on with, and nothing that it wrote is forgotten.
pub(super) fn begin<'a>(site: &dyn Shelf, names: impl Iterator<Item = &'a String>) -> Result<(), ShelfError> {
    let all: BTreeSet<String> = listed(site)?.into_iter().chain(names.cloned()).collect();
    list(site, &all)
}

/// What the last export put into the folder.
pub(super) fn listed(site: &dyn Shelf) -> Result<Vec<String>, ShelfError> {
    let list = site.get(MARKER)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&list).lines().filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

/// Writes down what is in the folder now.
pub(super) fn list(site: &dyn Shelf, names: &BTreeSet<String>) -> Result<(), ShelfError> {
    let list: String = names.iter().map(|name| format!("{name}\n")).collect();
    match site.get(MARKER)?.is_some_and(|old| old == list.as_bytes()) {
        true => Ok(()),
        false => site.put(MARKER, list.as_bytes()),
    }
}

/// Of a page only the author's text is looked through.
const TEXT: &str = "article.page";
const NOT_TEXT: [&str; 4] = ["nav", ".side", ".notice", ".meanings"];

/// The parts of the library that nothing of ours uses: boxes to search in, for those who write none.
const UNUSED: [&str; 4] = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."];

/// The index of pages, each with its path from the site's root: files by path.
///
/// # Errors
/// When the library that makes it fails.
pub(super) fn index(pages: Vec<(String, String)>) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    let fault = |error: &dyn std::fmt::Display| BuildError::Index(error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| fault(&error))?;
    let options = PagefindServiceConfig::builder()
        .root_selector(TEXT.to_owned())
        .exclude_selectors(NOT_TEXT.map(str::to_owned).to_vec())
        .keep_index_url(true)
        .build();
    let files = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(options))?;
        for (path, html) in pages {
            // The words of pictures are found too.
            let html = html.replace("<img ", "<img data-pagefind-index-attrs=\"alt\" ");
            index.add_html_file(None, Some(path), html).await?;
        }
        index.get_files().await
    });
    let files = files.map_err(|error| fault(&error))?.into_iter();
    let named = files.map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    let used = named.filter(|(name, _)| !UNUSED.iter().any(|unused| name.starts_with(unused)));
    Ok(used.map(|(name, bytes)| (format!("pagefind/{name}"), bytes)).collect())
}
