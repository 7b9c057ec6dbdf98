//! Values that many tasks of a build need, each computed once: the words of a language, the digest of an edition.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::content::{Address, Edition, Library};
use crate::document::digest;
use crate::l10n::Messages;
use crate::lang::Lang;

/// Values that the tasks of a build share.
pub(super) struct Shared<'a> {
    /// Digest of the glossaries.
    glossaries: String,
    /// Words by the language that has them.
    words: BTreeMap<Lang, Words>,
    /// The language whose words serve another.
    nearest: BTreeMap<&'a Lang, Lang>,
    /// Digests of editions.
    editions: BTreeMap<&'a Address, OnceLock<String>>,
}

/// The words of the interface in a language, with their digest.
struct Words {
    messages: Messages,
    digest: String,
}

impl<'a> Shared<'a> {
    /// Prepares what the tasks of these editions share.
    pub(super) fn of(library: &Library, addresses: impl IntoIterator<Item = &'a Address>) -> Self {
        let editions: BTreeMap<_, _> = addresses.into_iter().map(|address| (address, OnceLock::new())).collect();
        let mut nearest = BTreeMap::new();
        for address in editions.keys() {
            nearest.entry(&address.lang).or_insert_with_key(|lang| Messages::nearest(lang));
        }
        let mut words = BTreeMap::new();
        for lang in nearest.values() {
            words.entry(lang.clone()).or_insert_with_key(Words::of);
        }
        Self { glossaries: glossaries_digest(library), words, nearest, editions }
    }

    /// The words for readers of a language; `None` if no edition is in it.
    pub(super) fn words(&self, lang: &Lang) -> Option<&Messages> {
        self.words_for(lang).map(|words| &words.messages)
    }

    fn words_for(&self, lang: &Lang) -> Option<&Words> {
        self.words.get(self.nearest.get(lang)?)
    }

    /// The key of an artifact of that name and recipe; `None` if the edition is not among those of the build.
    pub(super) fn key(&self, name: &str, recipe: &str, edition: &Edition) -> Option<String> {
        let edition_digest = self.editions.get(&edition.address)?.get_or_init(|| edition_digest(edition));
        let words = &self.words_for(&edition.address.lang)?.digest;
        Some(key(name, recipe, edition_digest, &self.glossaries, words))
    }
}

impl Words {
    fn of(lang: &Lang) -> Self {
        let messages = Messages::of(lang);
        let digest = messages.digest();
        Self { messages, digest }
    }
}

/// Hashes everything that shapes the bytes of an artifact.
pub(super) fn key(name: &str, recipe: &str, edition: &str, glossaries: &str, words: &str) -> String {
    let parts = [name, recipe, edition, glossaries, words, env!("CARGO_PKG_VERSION")];
    format!("artifacts/{}", digest(&parts.map(str::as_bytes)).hex())
}

/// The debug form of an edition holds all of it.
pub(super) fn edition_digest(edition: &Edition) -> String {
    // A source that changes does not change what is said in its translation: only pages tell of it.
    // Its trace changes no sentence either, and blocks that are left out are not said.
    let mut said = edition.clone();
    said.behind = Vec::new();
    said.trace = None;
    said.whole = None;
    digest(&[format!("{said:?}").as_bytes()]).hex()
}

pub(super) fn glossaries_digest(library: &Library) -> String {
    digest(&[format!("{:?}", library.glossaries).as_bytes()]).hex()
}
