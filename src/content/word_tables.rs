//! Tables of words, one a language, that are compiled in.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

/// Reads tables, each below the tag of its language. The line `like` names another language whose table holds what
/// one does not say. A table that cannot be read is left out: whoever has tables tests that none is.
#[must_use]
pub fn word_tables<T: DeserializeOwned>(files: &[(&'static str, &'static str)]) -> BTreeMap<&'static str, T> {
    let raw = |tag: &str| {
        let (_, text) = files.iter().find(|(name, _)| *name == tag)?;
        text.parse::<toml::Table>().ok()
    };
    let language = |tag: &str| {
        let mut table = raw(tag)?;
        if let Some(toml::Value::String(like)) = table.remove("like") {
            let mut whole = raw(&like)?;
            lay_over(&mut whole, table);
            table = whole;
        }
        table.try_into::<T>().ok()
    };
    files.iter().filter_map(|(tag, _)| Some((*tag, language(tag)?))).collect()
}

/// Puts the values of one table over those of another.
fn lay_over(below: &mut toml::Table, above: toml::Table) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(above)) => lay_over(below, above),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}
