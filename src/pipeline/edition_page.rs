//! Page of one edition, made and proven at request.

use super::{BuildError, kept_proof, shared};
use crate::channels::layout::LocalPrint;
use crate::channels::page::{self, Page, Site};
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, ChannelId, Context, FilesBySuffix, Maker, SpeechEngine, SpeechError,
    Utterance, WayFile, channel,
};
use crate::content::{Edition, Library};
use crate::l10n::Messages;
use crate::verify::passport::Passport;

/// Page of an edition, proven to carry every sentence.
pub struct ProvenPage {
    /// The page.
    pub page: Page,
    /// The passport.
    pub passport: Passport,
    /// The key: a hash of everything that shaped the page.
    pub key: String,
}

/// Files that exist of an edition beside its page.
#[derive(Debug, Clone, Copy, Default)]
pub struct MadeFiles<'a> {
    /// Artifacts of the other channels.
    pub artifacts: &'a [ArtifactInfo],
    /// Files that people made, each with the channel that it stands for.
    pub by_people: &'a [(ChannelId, WayFile)],
}

/// The page of an edition with its passport, with the ways to get it and why others are `missing`.
///
/// # Errors
/// When a sentence is missing from it.
pub fn edition_page(
    library: &Library,
    site: &Site,
    edition: &Edition,
    made: MadeFiles<'_>,
    missing: AbsenceReason,
) -> Result<ProvenPage, BuildError> {
    let words = Messages::of(&edition.address.lang);
    let context = page_context((library, &words, site), made, missing);
    let row = channel(page::ID);
    let maker = row.maker.ok_or_else(|| BuildError::Channel {
        edition: Box::new(edition.address.clone()),
        channel: row.english,
        message: "it has no maker".to_owned(),
    })?;
    let key = key_of_page(edition, maker, &context);
    let Page { html, places } = page::edition_page(edition, &Context { key: &key, ..context });
    let files = FilesBySuffix::from([("html".to_owned(), html.into_bytes())]);
    let mut artifact = Artifact { name: page::ID.to_string(), files, places, ..Artifact::default() };
    let passport = kept_proof::prove(None, &artifact, (edition, row, maker))?.passport(edition, &artifact, &key);
    let html = artifact.files.remove("html").unwrap_or_default();
    let page = Page { html: String::from_utf8_lossy(&html).into_owned(), places: artifact.places };
    Ok(ProvenPage { page, passport, key })
}

/// The key of an edition's page: a hash of everything that shapes its bytes.
#[must_use]
pub fn page_key(
    library: &Library,
    site: &Site,
    edition: &Edition,
    made: MadeFiles<'_>,
    missing: AbsenceReason,
) -> Option<String> {
    let words = Messages::of(&edition.address.lang);
    let maker = channel(page::ID).maker?;
    Some(key_of_page(edition, maker, &page_context((library, &words, site), made, missing)))
}

fn page_context<'a>(
    (library, words, site): (&'a Library, &'a Messages, &'a Site),
    made: MadeFiles<'a>,
    missing: AbsenceReason,
) -> Context<'a> {
    Context {
        library,
        words,
        speech: &Silent,
        print: &LocalPrint,
        base: None,
        site,
        others: made.artifacts,
        by_people: made.by_people,
        missing,
        key: "",
    }
}

fn key_of_page(edition: &Edition, maker: &dyn Maker, context: &Context<'_>) -> String {
    let recipe = maker.recipe(edition, None, context);
    let (digest, glossaries) = (shared::edition_digest(edition), shared::glossaries_digest(context.library));
    shared::key(page::ID.name(), &recipe, &digest, &glossaries, &context.words.digest())
}

/// A page speaks nothing.
struct Silent;

impl SpeechEngine for Silent {
    fn synthesize(&self, _utterance: &Utterance) -> Result<crate::channels::Clip, SpeechError> {
        Err(SpeechError::Unwanted)
    }

    fn silence(&self) -> Result<crate::channels::Clip, SpeechError> {
        Err(SpeechError::Unwanted)
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}
