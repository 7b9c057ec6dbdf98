//! Suggestions for names that do not exist: "did you mean".

use std::collections::BTreeSet;

use super::{Exit, note};
use crate::content::{Library, PieceName};
use crate::lang::Lang;

/// Longest list of names that is printed whole.
const MAX_NAMED: usize = 15;

/// Returns the candidate that is nearest to a name, if one is near enough to be meant.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    // Of `rights/fair-trial`, people often type the last part alone.
    let distance = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        let end = candidate.rsplit('/').next().unwrap_or_default();
        strsim::damerau_levenshtein(&name, &candidate).min(strsim::damerau_levenshtein(&name, end))
    };
    let near = candidates.into_iter().map(|candidate| (distance(candidate), candidate)).min()?;
    (near.0 <= 1 + name.chars().count() / 5).then_some(near.1)
}

/// Prints that something does not exist, and what may be meant instead.
pub(super) fn unknown<'a>(what: &str, name: &str, candidates: &BTreeSet<&'a str>, meant: Option<&'a str>) -> Exit {
    note(&format!("error: {what} `{name}`"));
    let named = || candidates.iter().take(MAX_NAMED).copied().collect::<Vec<_>>().join(", ");
    match meant.or_else(|| nearest(name, candidates.iter().copied())) {
        Some(meant) => note(&format!("help: did you mean `{meant}`?")),
        None if candidates.is_empty() => note("help: `evenhand check` says why"),
        None if candidates.len() > MAX_NAMED => {
            note(&format!("help: there are {}, and {} more", named(), candidates.len() - MAX_NAMED));
        }
        None => note(&format!("help: there are {}", named())),
    }
    Exit::Usage
}

/// Refuses languages and pieces that the content does not have.
pub(super) fn refuse_unknown(library: &Library, langs: &[Lang], pieces: &[PieceName]) -> Option<Exit> {
    let here: BTreeSet<&Lang> = library.editions.keys().map(|address| &address.lang).collect();
    if let Some(lang) = langs.iter().find(|lang| !here.contains(lang)) {
        let tags = here.iter().map(|lang| lang.tag()).collect();
        let named = Lang::named(lang.tag());
        let meant = named.as_ref().and_then(|named| here.iter().find(|lang| **lang == named)).map(|lang| lang.tag());
        return Some(unknown("no text of the content is in the language", lang.tag(), &tags, meant));
    }
    let piece = pieces.iter().find(|piece| !library.pieces.contains_key(piece))?;
    let names: Vec<String> = library.pieces.keys().map(ToString::to_string).collect();
    let names = names.iter().map(String::as_str).collect();
    Some(unknown("the content has no piece", &piece.to_string(), &names, None))
}

/// Reads the name of a piece.
///
/// # Errors
/// If it is not a collection and a piece.
pub(super) fn piece(text: &str) -> Result<PieceName, String> {
    match text.trim_end_matches('/').split_once('/') {
        Some((collection, piece)) if !collection.is_empty() && !piece.is_empty() && !piece.contains('/') => {
            Ok(PieceName { collection: collection.to_owned(), piece: piece.to_owned() })
        }
        _ => Err("a piece is named collection/piece, for example rights/fair-trial".to_owned()),
    }
}

/// Reads a language by its tag or one of its names.
///
/// # Errors
/// If nothing is called so, with the nearest language.
pub(super) fn language(text: &str) -> Result<Lang, String> {
    if let Some(lang) = Lang::named(text) {
        return Ok(lang);
    }
    let langs = Lang::all_named();
    let named: Vec<(&str, &Lang)> = langs
        .iter()
        .flat_map(|lang| [lang.tag(), lang.english_name(), lang.own_name()].map(|name| (name, lang)))
        .collect();
    let near = nearest(text, named.iter().map(|(name, _)| *name));
    let meant = near.and_then(|near| named.iter().find(|(name, _)| *name == near));
    Err(match meant {
        Some((_, lang)) => format!("no language is called so; did you mean `{lang}` ({})?", lang.english_name()),
        None => "no language is called so; write a BCP 47 tag such as en, ar or zh-Hans".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{language, nearest};

    #[test]
    fn a_language_is_read_by_tag_or_name_and_a_typing_error_has_a_suggestion() {
        for (typed, tag) in [("fr", "fr"), ("French", "fr"), ("العربية", "ar"), ("zh-Hans", "zh-Hans")] {
            assert_eq!(language(typed).unwrap().tag(), tag);
        }
        assert!(language("Frensh").unwrap_err().contains("did you mean `fr` (French)?"));
        assert!(language("Klingon-speech").unwrap_err().contains("BCP 47"));
        assert!(language("../fr").is_err());
    }

    #[test]
    fn the_nearest_name_is_meant_if_it_is_near() {
        let pieces = ["rights/fair-trial", "rights/if-you-have-been-trafficked", "guides/police"];
        for (typed, meant) in [
            ("rights/fair-trail", Some("rights/fair-trial")),
            ("fair-trial", Some("rights/fair-trial")),
            ("right/fair-trial", Some("rights/fair-trial")),
            ("Police", Some("guides/police")),
            ("rights/none", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, pieces), meant, "{typed}");
        }
        assert_eq!(nearest("enn", ["ar", "en", "fr"]), Some("en"));
        assert_eq!(nearest("deu", ["ar", "en", "fr"]), None);
    }
}
