//! Memo of the findings about traces: a plain edition is compared with its standard edition again only if one of them, or
//! its trace, changed.

use std::collections::BTreeMap;

use super::BlobStore;
use crate::content::{Edition, Glossary, Library, RecordedFinding};
use crate::document::digest;
use crate::finding::Finding;
use crate::lang::Lang;
use crate::trace::{DutyReader, check_pair, check_terms, standard_of};

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
    let mut add = |key: String, find: &dyn Fn() -> Vec<Finding>| {
        let known = before.get(&key);
        let findings: Option<Vec<Finding>> =
            known.and_then(|known| known.iter().map(RecordedFinding::finding).collect());
        let findings = findings.unwrap_or_else(find);
        now.insert(key, findings.iter().map(RecordedFinding::of).collect());
        all.extend(findings);
    };
    for plain in library.editions.values() {
        let Some(standard) = standard_of(library, plain) else { continue };
        add(key(plain, standard), &|| check_pair(plain, standard, duties));
    }
    let glossaries: BTreeMap<&Lang, (&Glossary, String)> =
        library.glossaries.iter().map(|(lang, glossary)| (lang, (glossary, format!("{glossary:?}")))).collect();
    for edition in library.editions.values() {
        let Some((glossary, said)) = glossaries.get(&edition.document.lang) else { continue };
        add(terms_key(edition, said), &|| check_terms(edition, glossary));
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

/// Hashes what the findings about an edition's terms hang on.
fn terms_key(edition: &Edition, glossary: &str) -> String {
    let said = format!("{} {:?}", edition.address, edition.document);
    let parts = [env!("EVENHAND_RECIPE_TRACES"), "terms", edition.file.as_str(), said.as_str(), glossary];
    digest(&parts.map(str::as_bytes)).hex()
}

#[cfg(test)]
mod tests;
