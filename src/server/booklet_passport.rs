//! Passport of a booklet: its files with their digests, its editions, each check, and what was not checked.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::channels::FilesBySuffix;
use crate::content::{Edition, Library};
use crate::print_pool::{PrintOrder, PrintResult};
use crate::verify::passport::{
    NeedsPerson, Passport, PassportCheck, PassportEdition, PassportFacts, PassportFile, PassportWords,
};
use crate::verify::{ArtifactChecks, Expected};

/// Everything that the checks of a booklet compare its files with, as it was when the booklet was laid out.
#[derive(Debug)]
pub(super) struct BookletOrigin {
    editions: Vec<EditionFacts>,
    expected: Expected,
}

/// An edition of a booklet, and who wrote its words.
#[derive(Debug, Clone, Serialize)]
struct EditionFacts {
    #[serde(flatten)]
    edition: PassportEdition,
    words: PassportWords,
}

/// Passport of a booklet.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct BookletPassport<'a> {
    schema: u32,
    artifact: &'static str,
    editions: &'a [EditionFacts],
    made_by: String,
    files: BTreeMap<String, PassportFile>,
    checks: Vec<PassportCheck>,
    needs_a_person: Vec<NeedsPerson>,
}

/// The passport of an edition without files and checks, from which its facts are taken.
fn facts(edition: &Edition) -> Passport {
    Passport::of(PassportFacts { artifact: "print", edition, key: "", files: BTreeMap::new() }, &[])
}

impl BookletOrigin {
    /// The facts about an order's editions in a library.
    pub(super) fn of(library: &Library, order: &PrintOrder, printed: &PrintResult) -> Self {
        let editions: Vec<&Edition> =
            order.editions.iter().filter_map(|address| library.editions.get(address)).collect();
        let each = editions.iter().map(|edition| Expected::of(edition));
        let expected = match editions.as_slice() {
            [one] => Expected::of(one),
            _ => Expected {
                lang: Some(order.lang.to_string()),
                sentences: each.flat_map(|expected| expected.sentences).collect(),
                ..Expected::default()
            },
        };
        let expected = Expected {
            // Another size than that of its norm is measured and not judged.
            variant: order.size.is_none().then(|| order.profile.clone()),
            pages: Some(printed.pages),
            is_named: !printed.named.is_empty(),
            ..expected
        };
        let editions = editions.into_iter().map(|edition| {
            let Passport { edition, words, .. } = facts(edition);
            EditionFacts { edition, words }
        });
        Self { editions: editions.collect(), expected }
    }

    /// Bytes in memory, roughly.
    pub(super) fn weight(&self) -> usize {
        self.expected.sentences.iter().map(|sentence| 200 + sentence.text.len()).sum()
    }

    /// Checks the file of a booklet, which has this name without its ending, by the checks that need no
    /// other program. Returns its passport as JSON.
    pub(super) fn passport(&self, (name, end_of_folded): (&str, &str), printed: &PrintResult) -> Vec<u8> {
        let pdf: FilesBySuffix = [("pdf".to_owned(), printed.pdf.clone())].into();
        let ArtifactChecks { records, .. } = crate::verify::artifact("print", &pdf, &self.expected, None);
        let file = |end: &str, bytes: &Vec<u8>| {
            let digests = crate::verify::site::FileDigests::of(bytes);
            (format!("{name}{end}"), PassportFile { bytes: bytes.len() as u64, digests })
        };
        let folded = printed.folded.iter().map(|folded| file(end_of_folded, folded));
        let passport = BookletPassport {
            schema: crate::verify::passport::SCHEMA,
            artifact: "booklet",
            editions: &self.editions,
            made_by: format!("Evenhand {}", env!("CARGO_PKG_VERSION")),
            files: [file(".pdf", &printed.pdf)].into_iter().chain(folded).collect(),
            checks: records.iter().map(PassportCheck::of).collect(),
            needs_a_person: crate::verify::passport::needs_a_person("print"),
        };
        let mut json = serde_json::to_vec_pretty(&passport).unwrap_or_default();
        json.push(b'\n');
        json
    }
}
