//! Faults that a review of the content found by reading, in the text as it was.

use serde::Deserialize;

use super::lang;
use crate::guard::{MarkedSentence, Passage, compare, duties, read};

#[derive(Deserialize)]
struct Faults {
    fault: Vec<Fault>,
}

/// A fault of the review and the sentences that show it.
#[derive(Deserialize)]
struct Fault {
    r#where: String,
    #[serde(default = "english")]
    lang: String,
    source_lang: Option<String>,
    source: Vec<String>,
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    rendering: Vec<String>,
    /// Whether no plain sentence renders the source.
    #[serde(default)]
    unrendered: bool,
    #[serde(default = "yes")]
    found: bool,
}

fn english() -> String {
    "en".to_owned()
}

fn yes() -> bool {
    true
}

impl Fault {
    fn is_found(&self) -> bool {
        let rendering_lang = lang(&self.lang);
        let source_lang = lang(self.source_lang.as_ref().unwrap_or(&self.lang));
        if self.unrendered {
            return self.source.iter().all(|text| duties(text, &source_lang).is_some_and(|duties| !duties.is_empty()));
        }
        let all = |texts: &[String], lang| texts.iter().map(|text| read(text, lang)).collect::<Vec<MarkedSentence>>();
        let source = all(&self.source, &source_lang);
        let (before, rendering) = (all(&self.before, &rendering_lang), all(&self.rendering, &rendering_lang));
        let source = Passage { sentences: source.iter().collect(), ..Passage::default() };
        let rendering =
            Passage { sentences: rendering.iter().collect(), before: before.iter().collect(), after: Vec::new() };
        !compare(&source, &rendering).differences.is_empty()
    }
}

#[test]
fn most_faults_of_the_review_are_found_and_the_others_are_named() {
    let faults: Faults = toml::from_str(include_str!("review.toml")).unwrap();

    let wrong: Vec<&str> = faults
        .fault
        .iter()
        .filter(|fault| fault.is_found() != fault.found)
        .map(|fault| fault.r#where.as_str())
        .collect();

    assert_eq!(wrong, Vec::<&str>::new(), "found and said not to be, or the other way round");
    let found = faults.fault.iter().filter(|fault| fault.found).count();
    // Several entries show one fault in more than one language; 23 of the 26 faults are found.
    assert_eq!((found, faults.fault.len()), (29, 32));
}
