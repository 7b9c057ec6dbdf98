//! Memo of the findings about traces: a plain edition is compared with its standard edition again only if one of them, or
//! its trace, changed.

use std::collections::BTreeMap;

use super::BlobStore;
use crate::content::{Edition, Library, RecordedFinding};
use crate::document::digest;
use crate::finding::Finding;
use crate::trace::{DutyReader, check_pair, standard_of};

/// Place of the memo in a cache.
const KEY: &str = "builds/traces";

/// Findings by the key of their pair of editions.
type Known = BTreeMap<String, Vec<RecordedFinding>>;

/// Checks the traces of a library as [`crate::trace::check`] does. What was found before and hangs on nothing that changed
/// is taken from the cache. A cache that cannot be read or written is none.
#[must_use]
pub fn check_traces(cache: &dyn BlobStore, library: &Library, duties: DutyReader) -> Vec<Finding> {
    let before = cache.get(KEY).ok().flatten().and_then(|bytes| postcard::from_bytes::<Known>(&bytes).ok());
    let before = before.unwrap_or_default();
    let (mut now, mut all) = (Known::new(), Vec::new());
    for plain in library.editions.values() {
        let Some(standard) = standard_of(library, plain) else { continue };
        let key = key(plain, standard);
        let known = before.get(&key);
        let findings: Option<Vec<Finding>> =
            known.and_then(|known| known.iter().map(RecordedFinding::finding).collect());
        let findings = findings.unwrap_or_else(|| check_pair(plain, standard, duties));
        now.insert(key, findings.iter().map(RecordedFinding::of).collect());
        all.extend(findings);
    }
    if !now.keys().eq(before.keys())
        && let Ok(bytes) = postcard::to_extend(&now, Vec::new())
    {
        let _ = cache.put(KEY, &bytes);
    }
    all
}

/// Hashes what the findings hang on, with the code that finds them. The debug form of a text is its digest.
fn key(plain: &Edition, standard: &Edition) -> String {
    let named = [env!("EVENHAND_RECIPE_TRACES"), plain.file.as_str(), standard.file.as_str()];
    let said = format!("{} {:?} {:?} {:?}", plain.address, plain.document, standard.document, plain.trace);
    digest(&named.into_iter().chain([said.as_str()]).map(str::as_bytes).collect::<Vec<_>>()).hex()
}

#[cfg(test)]
mod tests;
