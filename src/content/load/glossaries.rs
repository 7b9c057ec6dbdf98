//! Reads the glossaries.

use serde::Deserialize;

use super::Loader;
use crate::content::{Glossary, GlossaryEntry};
use crate::document::SourceLocation;
use crate::finding::Finding;
use crate::lang::Lang;

impl Loader<'_> {
    /// Reads the glossary of every language.
    pub(super) fn glossaries(&mut self) {
        #[derive(Deserialize)]
        struct Term {
            term: String,
            explanation: String,
            spoken: Option<String>,
        }
        for file in self.layers.names("glossary") {
            let path = format!("glossary/{file}");
            let Some(Ok(lang)) = file.strip_suffix(".toml").map(str::parse::<Lang>) else { continue };
            let Some(mut table) = self.toml::<toml::Table>(&path) else { continue };
            table.remove("translation");
            let mut glossary = Glossary::default();
            if let Some(toml::Value::Table(list)) = table.remove("abbreviations") {
                let pairs = list.into_iter().filter_map(|(short, long)| Some((short, long.as_str()?.to_owned())));
                glossary.abbreviations = pairs.collect();
            }
            for (key, value) in table {
                match value.try_into() {
                    Ok(Term { term, explanation, spoken }) => {
                        glossary.terms.insert(key, GlossaryEntry { term, explanation, spoken });
                    }
                    Err(error) => self.find(
                        Finding::error(
                            "toml-wrong",
                            &path,
                            SourceLocation::default(),
                            format!("`{key}` is not as it should be: {}", error.message()),
                        )
                        .help("a term has the lines term and explanation, and may have spoken"),
                    ),
                }
            }
            self.library.glossaries.insert(lang, glossary);
        }
    }
}
