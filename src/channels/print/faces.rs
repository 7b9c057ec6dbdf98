//! Which fonts a booklet needs, and in which order each language takes them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::world::Engine;
use super::{PrintError, Typeface};
use crate::content::Edition;
use crate::lang::Lang;

/// The fonts of one booklet.
pub(super) struct Faces {
    /// Lays out with these fonts.
    pub(super) engine: Arc<Engine>,
    typeface: Typeface,
    /// Families of the system that draw what the program's own do not.
    beyond: Vec<String>,
}

impl Faces {
    /// Finds fonts for texts, each in its language.
    ///
    /// # Errors
    /// When no font draws a character of one of them.
    pub(super) fn of(texts: &[(&Lang, BTreeSet<char>)], typeface: Typeface) -> Result<Self, PrintError> {
        let own = Engine::own();
        let mut beyond = BTreeSet::new();
        for (lang, characters) in texts {
            let strange: Vec<char> = characters.iter().copied().filter(|c| !own.draws(*c)).collect();
            if strange.is_empty() {
                continue;
            }
            let system = Engine::with_system();
            let lacking: String = strange.iter().filter(|c| !system.draws(**c)).take(12).collect();
            if !lacking.is_empty() {
                return Err(PrintError::NoFont { lang: (*lang).clone(), characters: lacking });
            }
            beyond.extend(strange);
        }
        if beyond.is_empty() {
            return Ok(Self { engine: own, typeface, beyond: Vec::new() });
        }
        let engine = Engine::with_system();
        let beyond = engine.families_for(&beyond.into_iter().collect::<Vec<_>>());
        Ok(Self { engine, typeface, beyond })
    }

    /// The typefaces of a language, best first. Arabic script takes Noto Naskh in its version of
    /// 2020: of all that were measured its words come out of a PDF best.
    pub(super) fn chain(&self, lang: &Lang) -> Vec<String> {
        let latin = self.typeface.family();
        let own: &[&str] = match lang.script().as_str() {
            "Arab" => &["Noto Naskh Arabic", latin, "Noto Sans", "Noto Sans Bengali"],
            "Beng" => &["Noto Sans Bengali", latin, "Noto Sans", "Noto Naskh Arabic"],
            _ => &[latin, "Noto Sans", "Noto Naskh Arabic", "Noto Sans Bengali"],
        };
        let mut chain: Vec<String> = own.iter().map(|name| (*name).to_owned()).collect();
        chain.dedup();
        chain.extend(self.beyond.iter().filter(|name| !own.contains(&name.as_str())).cloned());
        chain
    }
}

/// The characters of an edition that a font must draw.
pub(super) fn characters_of(edition: &Edition) -> BTreeSet<char> {
    edition.document.sentences().into_iter().flat_map(|sentence| characters(&sentence.text())).collect()
}

/// The characters of a text that a font must draw.
pub(super) fn characters(text: &str) -> BTreeSet<char> {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !is_mark_of_direction(*c)).collect()
}

/// Joiners and marks of direction steer text and draw nothing.
fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}
