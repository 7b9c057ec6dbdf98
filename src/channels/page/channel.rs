//! The page as a channel. It is made after all other channels, because it links to their files.

use std::collections::BTreeMap;
use std::time::Duration;

use super::extract;
use super::{AudioChapter, Clarity, NarrationVoice, Page, RECIPE, Site, View, has_trace_page, page, trace_page};
use crate::channels::channel::{Channel, ChannelId, ChannelWords, Context, Download, MakeError, Maker, Phase, Support};
use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::channels::{AbsenceReason, Artifact, ArtifactInfo, Extract, FilesBySuffix, Way, Whereabouts, makers};
use crate::content::{Edition, Level, Library};
use crate::document::{Block, Sentence};
use crate::l10n::{Messages, text};
use crate::trace::standard_of;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "page",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-page"),
        short: |words| text!(words, "demands-form-page"),
        inside: |words| text!(words, "tell-form-page"),
        open: |words| text!(words, "ask-open"),
    },
    anchor: "",
    maker: Some(&PageMaker),
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("page");

/// The pages in a bundle, which makes them itself: they lead to its own files.
pub static PAGES: Download =
    Download { name: "page", place: 0, words: |words| text!(words, "serve-form-page"), ends: Vec::new };

struct PageMaker;

impl Maker for PageMaker {
    fn ends(&self, _variant: Option<&str>) -> Vec<String> {
        Vec::new()
    }

    fn phase(&self) -> Phase {
        Phase::AfterOthers
    }

    fn support(&self, _edition: &Edition) -> Support {
        Support::Full
    }

    fn recipe(&self, edition: &Edition, _variant: Option<&str>, context: &Context<'_>) -> String {
        let Context { library, site, others, .. } = *context;
        let ways = ways(edition, context);
        let chapters = chapters(edition, others);
        let around = around(edition, library);
        format!("{RECIPE} {site:?} {ways:?} {chapters:?} {:?} {around}", edition.behind)
    }

    fn make(
        &self,
        edition: &Edition,
        _variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let Page { html, places } = edition_page(edition, context);
        let mut files = BTreeMap::from([("html".to_owned(), html.into_bytes())]);
        let pairs = pairs_page(edition, context.library, context.words, context.site);
        let pairs = pairs.map_err(|sentence| MakeError::Fault(format!("its page of pairs lacks: {sentence}")))?;
        files.extend(pairs.map(|html| (TRACE.to_owned(), html.into_bytes())));
        Ok(Artifact { name: ID.to_string(), files, places, ..Artifact::default() })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(files)
    }

    fn ways(&self, _edition: &Edition, _made: &[ArtifactInfo], _missing: AbsenceReason, _words: &Messages) -> Vec<Way> {
        // The page says so itself.
        Vec::new()
    }

    fn downloads(&self) -> &'static [Download] {
        std::slice::from_ref(&PAGES)
    }
}

/// The file of an artifact that is the page of pairs.
pub const TRACE: &str = "trace.html";

/// The page of pairs of a plain edition; `None` if it has none.
///
/// # Errors
/// The words of a sentence that is not in the finished page.
pub fn pairs_page(
    edition: &Edition,
    library: &Library,
    words: &Messages,
    site: &Site,
) -> Result<Option<String>, String> {
    trace_page(&View { edition, library, words, ways: &[], chapters: &[], reading: NarrationVoice::None, site })
}

/// The page of an edition, with the ways to get it and why others are missing.
#[must_use]
pub fn edition_page(edition: &Edition, context: &Context<'_>) -> Page {
    let Context { library, words, site, others, .. } = *context;
    let ways = ways(edition, context);
    let chapters = chapters(edition, others);
    let rung = voice_support(&edition.address.lang);
    page(&View { edition, library, words, ways: &ways, chapters: &chapters, reading: reading(&rung), site })
}

/// The ways to get an edition, in the order of the registry, and then the files that people made. A channel in which a
/// person made one is not missing.
fn ways(edition: &Edition, context: &Context<'_>) -> Vec<Way> {
    let Context { words, others, missing, by_people, .. } = *context;
    let of = |id| others.iter().filter(|facts| facts.is_of(id)).cloned().collect::<Vec<ArtifactInfo>>();
    let mut ways: Vec<Way> = makers().flat_map(|(id, maker)| maker.ways(edition, &of(id), missing, words)).collect();
    let is_made = |channel: &ChannelId| by_people.iter().any(|(made, _)| made == channel);
    ways.retain(|way| !matches!(way, Way::Missing { channel, .. } if is_made(channel)));
    ways.extend(by_people.iter().map(|(_, file)| Way::File(file.clone())));
    ways
}

/// The sections of an edition's speech: where the headings of level 2 are spoken.
fn chapters(edition: &Edition, made: &[ArtifactInfo]) -> Vec<AudioChapter> {
    // The player plays the best sound.
    let sounds = made.iter().filter(|artifact| artifact.millis.is_some());
    let Some(sound) = sounds.max_by_key(|artifact| artifact.variant().is_some()) else { return Vec::new() };
    let chapter = |block: &Block| {
        let Block::Heading(heading) = block else { return None };
        let first = heading.text.first().filter(|_| heading.depth.get() == 2)?;
        let Some(Whereabouts::Interval { start, .. }) = sound.places.get(&first.id) else { return None };
        let title = heading.text.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
        Some(AudioChapter { title, start: Duration::from_millis(*start) })
    };
    edition.document.blocks.iter().filter_map(chapter).collect()
}

/// Returns the voice of a language as its pages say it.
fn reading(rung: &VoiceSupport) -> NarrationVoice<'_> {
    match rung {
        VoiceSupport::Natural(_) | VoiceSupport::Own(_) => NarrationVoice::Own(Clarity::Clear),
        VoiceSupport::Low(_) => NarrationVoice::Own(Clarity::Hard),
        VoiceSupport::Relative { of, .. } => NarrationVoice::Relative { of, clarity: Clarity::Clear },
        VoiceSupport::None => NarrationVoice::None,
    }
}

/// Everything of the library that a page tells of beside its edition: piece and collection, other languages and the
/// other wording, the pieces before and after, and where its links lead.
fn around(edition: &Edition, library: &Library) -> String {
    let address = &edition.address;
    let mut out = String::new();
    let mut add = |part: &dyn std::fmt::Debug| out.push_str(&format!("{part:?}\n"));
    add(&library.pieces.get(&address.piece));
    add(&library.collections.get(&address.piece.collection).map(|collection| &collection.title));
    add(&library.languages(&address.piece, address.level));
    for level in [Level::Standard, Level::Plain] {
        add(&library.editions.contains_key(&address.with(&address.lang, level)));
    }
    for neighbour in library.neighbours(address).into_iter().flatten() {
        add(&(&neighbour.address, &neighbour.document.title));
    }
    let other = match address.level {
        Level::Plain => Level::Standard,
        Level::Standard => Level::Plain,
    };
    if let Some(other) = library.editions.get(&address.with(&address.lang, other)) {
        add(&other.document.headings_digest());
    }
    if let Some(standard) = standard_of(library, edition).filter(|_| edition.trace.is_some()) {
        // The debug form of a text is its digest.
        add(&(&standard.document, &edition.trace));
        let traced = library.editions_of(&address.piece).filter(|(_, other)| has_trace_page(library, other));
        traced.for_each(|(address, _)| add(address));
    }
    for (piece, section) in edition.document.links() {
        let there = library.nearest(piece, address);
        add(&(there.map(|there| &there.address), section));
        add(&there.filter(|_| section.is_some()).map(|there| there.document.headings_digest()));
    }
    out
}
