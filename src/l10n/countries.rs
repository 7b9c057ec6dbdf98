//! Names of countries by their codes of two letters.
//!
//! The table `countries/names.tsv` is made by `make.py` beside it from the CLDR (`signs/UNICODE-LICENSE.txt`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::lang::Lang;

/// Names by language, in the order of the codes.
static NAMES: LazyLock<BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>> = LazyLock::new(|| {
    let mut rows = include_str!("countries/names.tsv").lines().map(|row| row.split('\t').collect::<Vec<_>>());
    let head = rows.next().unwrap_or_default();
    let mut names: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for row in rows {
        let Some((code, cells)) = row.split_first() else { continue };
        for (lang, name) in head.iter().skip(1).zip(cells).filter(|(_, name)| !name.is_empty()) {
            names.entry(lang).or_default().insert(code, name);
        }
    }
    names
});

/// The name of a country in a language or its nearest kin; `None` if no country has the code.
#[must_use]
pub fn country_name(lang: &Lang, code: &str) -> Option<&'static str> {
    lang.fallbacks().iter().find_map(|lang| NAMES.get(lang.tag())?.get(code).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Messages;

    #[test]
    fn a_country_has_a_name_in_every_language_of_the_interface() {
        let name = |tag: &str, code: &str| country_name(&tag.parse().unwrap(), code);
        assert_eq!(name("en", "PK"), Some("Pakistan"));
        assert_eq!(name("zh-Hans", "IQ"), Some("伊拉克"));
        assert_eq!(name("prs", "GB"), Some("بریتانیا"), "its own name, not that of Persian");
        assert_eq!(name("en", "XX"), None);
        for lang in Messages::languages() {
            for code in ["AF", "BD", "FR", "IQ", "IR", "PK"] {
                assert!(country_name(&lang, code).is_some(), "{lang} {code}");
            }
        }
    }
}
