//! Selects the fonts of a booklet, the order in which each language uses them, and the words for characters that none
//! of them draws.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::world::TypstEngine;
use super::{PrintError, Typeface};
use crate::content::Edition;
use crate::document::{clusters, is_never_drawn};
use crate::l10n::{character_name, sign_name};
use crate::lang::Lang;

/// Signs, after all letters. Emoji come first: their font alone draws those of several parts as one.
const SIGNS: [&str; 4] = ["Noto Emoji", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"];

/// The fonts of one booklet.
pub(super) struct BookletFonts {
    /// Lays out with these fonts.
    pub(super) engine: Arc<TypstEngine>,
    typeface: Typeface,
    /// Families of the system that draw what the program's own do not.
    beyond: Vec<String>,
    /// Characters, as readers see them, that no font draws.
    undrawn: BTreeSet<String>,
}

impl BookletFonts {
    /// Finds fonts for texts, each in its language.
    ///
    /// # Errors
    /// When no font draws the letters of one of them.
    pub(super) fn of(texts: &[(&Lang, String)], typeface: Typeface) -> Result<Self, PrintError> {
        let own = TypstEngine::own();
        let strange: BTreeSet<&str> = texts.iter().flat_map(|(_, text)| undrawn_by(&own, text)).collect();
        if strange.is_empty() {
            return Ok(Self { engine: own, typeface, beyond: Vec::new(), undrawn: BTreeSet::new() });
        }
        let system = TypstEngine::with_system();
        let (drawn, undrawn): (Vec<&str>, Vec<&str>) = strange.into_iter().partition(|cluster| system.draws(cluster));
        let undrawn: BTreeSet<String> = undrawn.into_iter().map(str::to_owned).collect();
        for (lang, text) in texts {
            readable(lang, text, &undrawn)?;
        }
        let beyond = system.families_for(&drawn);
        let engine = if drawn.is_empty() { own } else { system };
        Ok(Self { engine, typeface, beyond, undrawn })
    }

    /// Finds fonts for an edition.
    ///
    /// # Errors
    /// When no font draws the letters of its language.
    pub(super) fn of_edition(edition: &Edition) -> Result<Self, PrintError> {
        let text = &edition.document;
        // Most texts are drawn by our own fonts: that is seen without unpacking them.
        let named = match undrawn_by(&TypstEngine::own(), text.beyond_ascii()).is_empty() {
            true => String::new(),
            false => text_of(edition),
        };
        Self::of(&[(&text.lang, named)], Typeface::AtkinsonNext)
    }

    /// The typefaces of a language, best first. Arabic script takes Noto Naskh in its version of
    /// 2020: of all that were measured its words come out of a PDF best.
    pub(super) fn chain(&self, lang: &Lang) -> Vec<String> {
        const LETTERS: [&str; 4] = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans Bengali", "Noto Sans SC"];
        let latin = self.typeface.family();
        let first: &[&str] = match lang.script().as_str() {
            "Arab" => &["Noto Naskh Arabic", latin],
            "Beng" => &["Noto Sans Bengali", latin],
            "Hans" | "Hant" => &[latin, "Noto Sans SC"],
            _ => &[latin],
        };
        // Full-width forms of signs belong to Chinese alone.
        let letters = LETTERS.iter().filter(|name| **name != "Noto Sans SC");
        let own = first.iter().chain(letters).chain(&SIGNS).chain(&LETTERS).copied();
        let mut chain: Vec<String> = Vec::new();
        for name in own.chain(self.beyond.iter().map(String::as_str)) {
            if !chain.iter().any(|known| known == name) {
                chain.push(name.to_owned());
            }
        }
        chain
    }

    /// Learns what turned out to be drawn by no font when it was laid out.
    pub(super) fn learn(&mut self, undrawn: BTreeSet<String>) {
        self.undrawn.extend(undrawn);
    }

    /// The text as it is printed: what no font draws is named in words of that language.
    pub(super) fn shown<'t>(&self, text: &'t str, lang: &Lang) -> Cow<'t, str> {
        if text.is_ascii() || self.undrawn.is_empty() || self.unseen(text).next().is_none() {
            return Cow::Borrowed(text);
        }
        let (mut out, mut names) = (String::new(), Vec::new());
        for cluster in clusters(text) {
            if self.undrawn.contains(cluster) {
                let (kept, named) = self.in_words(cluster, lang);
                if kept.is_some() {
                    put(&mut out, &mut names, lang);
                    out.extend(kept);
                }
                names.extend(named);
            } else {
                put(&mut out, &mut names, lang);
                out.push_str(cluster);
            }
        }
        put(&mut out, &mut names, lang);
        Cow::Owned(out)
    }

    /// The characters of a text that no font draws.
    pub(super) fn unseen<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        clusters(text).filter(|cluster| self.undrawn.contains(*cluster))
    }

    /// The name of what no font draws; a letter whose mark alone is not drawn stays.
    fn in_words(&self, cluster: &str, lang: &Lang) -> (Option<char>, Vec<String>) {
        if let Some(name) = sign_name(lang, cluster) {
            return (None, vec![name]);
        }
        let mut all = cluster.chars().filter(|c| !is_never_drawn(*c));
        let several = all.clone().count() > 1;
        let kept = all.clone().next().filter(|c| several && self.engine.draws(c.encode_utf8(&mut [0; 4])));
        if kept.is_some() {
            all.next();
        }
        (kept, all.map(|c| character_name(lang, c)).collect())
    }

    /// The width of a word as a multiple of the size of type, where each letter is drawn as wide as its
    /// wider face.
    pub(super) fn width(&self, word: &str, lang: &Lang) -> f64 {
        let chain = self.chain(lang);
        word.chars().filter(|c| !is_never_drawn(*c)).map(|c| self.engine.width(c, &chain)).sum()
    }
}

/// The typefaces, to choose from, that draw a language by themselves.
pub(super) fn typefaces_of(lang: &Lang) -> Vec<Typeface> {
    let engine = TypstEngine::own();
    Typeface::ALL.iter().copied().filter(|face| engine.draws_in(face.family(), lang.own_name())).collect()
}

/// The typeface of a language in which no other can be chosen.
pub(super) fn family_of(lang: &Lang) -> String {
    let letters: Vec<&str> = clusters(lang.own_name()).collect();
    TypstEngine::with_system().families_for(&letters).into_iter().next().unwrap_or_default()
}

/// The languages whose own names no font at hand draws.
pub(super) fn without_fonts() -> Vec<Lang> {
    let system = TypstEngine::with_system();
    Lang::known().into_iter().filter(|lang| !undrawn_by(&system, lang.own_name()).is_empty()).collect()
}

/// Puts names that wait into brackets.
fn put(out: &mut String, names: &mut Vec<String>, lang: &Lang) {
    if names.is_empty() {
        return;
    }
    let comma = match lang.script().as_str() {
        "Arab" => "، ",
        "Hans" | "Hant" => "、",
        _ => ", ",
    };
    out.push_str(&format!("[{}]", names.join(comma)));
    names.clear();
}

fn undrawn_by<'t>(engine: &TypstEngine, text: &'t str) -> BTreeSet<&'t str> {
    let different: BTreeSet<&str> = clusters(text).filter(|cluster| !cluster.is_ascii()).collect();
    different.into_iter().filter(|cluster| !engine.draws(cluster)).collect()
}

/// Refuses a text of which too many letters would be names: nobody could read it.
fn readable(lang: &Lang, text: &str, undrawn: &BTreeSet<String>) -> Result<(), PrintError> {
    const MAX_UNDRAWN: f64 = 0.2;
    let is_letter = |cluster: &&str| cluster.chars().any(char::is_alphabetic);
    let letters = clusters(text).filter(is_letter).count();
    let lacking: Vec<&str> = clusters(text).filter(is_letter).filter(|cluster| undrawn.contains(*cluster)).collect();
    if lacking.len() as f64 <= letters as f64 * MAX_UNDRAWN {
        return Ok(());
    }
    let different: BTreeSet<&str> = lacking.into_iter().collect();
    Err(PrintError::NoFont { lang: lang.clone(), characters: different.into_iter().take(12).collect() })
}

/// Everything in several editions that a font must draw.
pub(super) fn text_of_all(editions: &[&Edition]) -> String {
    editions.iter().map(|edition| text_of(edition)).collect()
}

/// Everything in an edition that a font must draw.
pub(super) fn text_of(edition: &Edition) -> String {
    edition.document.sentences().into_iter().map(|sentence| sentence.text() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(undrawn: &[&str]) -> BookletFonts {
        let mut faces = BookletFonts::of(&[], Typeface::AtkinsonNext).unwrap();
        faces.learn(undrawn.iter().map(|cluster| (*cluster).to_owned()).collect());
        faces
    }

    fn shown(lang: &str, text: &str) -> String {
        without(&["👩‍⚖️", "✅", "e\u{20dd}"]).shown(text, &lang.parse().unwrap()).into_owned()
    }

    #[test]
    fn a_sign_is_named_in_the_language_of_the_text() {
        assert_eq!(shown("en", "✅ Ask 👩‍⚖️."), "[check mark button] Ask [woman judge].");
        assert_eq!(shown("fa", "✅👩‍⚖️"), "[علامت تأیید، قاضی زن]");
        assert_eq!(shown("zh-Hans", "👩‍⚖️"), "[女法官]");
        assert_eq!(shown("en", "1e\u{20dd}2 é"), "1e[combining enclosing circle]2 é");
    }

    #[test]
    fn the_program_brings_fonts_for_every_language_of_the_interface() {
        let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        for lang in crate::l10n::Messages::languages() {
            let messages = std::fs::read_to_string(locales.join(lang.tag()).join("evenhand.ftl")).unwrap();
            assert_eq!(undrawn_by(&TypstEngine::own(), &messages), BTreeSet::new(), "{lang}");
            assert!(!without_fonts().contains(&lang), "{lang}");
        }
    }

    #[test]
    fn emoji_are_drawn_by_the_font_that_joins_their_parts() {
        let chain = without(&[]).chain(&Lang::english());
        let place = |name: &str| chain.iter().position(|family| family == name);

        assert!(place("Noto Emoji") < place("Noto Sans Symbols2"), "{chain:?}");
        assert!(place("Noto Sans Symbols2") < place("Noto Sans SC"), "{chain:?}");
    }
}
