//! The book for e-readers as a channel: a file with text, and a file with text and sound.

use std::collections::{BTreeMap, BTreeSet};

use super::lower::{Narration, lower};
use super::overlay::BookSound;
use super::package::{BookParts, FOLDER, NAV, OVERLAY, PACKAGE, STYLE, TEXT, container, fonts, style};
use super::{archive, extract};
use crate::channels::page::icons;
use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, Channel, ChannelId, ChannelWords, Context, Download, Extract, FilesBySuffix,
    MakeError, Maker, Support, Variant, Way, WayFile, artifact_name, audio,
};
use crate::content::{Edition, PieceName};
use crate::document::digest;
use crate::l10n::{Messages, text};

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "book for e-readers",
    words: ChannelWords {
        choice: |words| text!(words, "epub-name"),
        short: |words| text!(words, "epub-name-inside"),
        inside: |words| text!(words, "epub-name-inside"),
        open: |words| text!(words, "epub-open"),
    },
    anchor: "#ways",
    maker: Some(&EpubBook),
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("epub");

/// The book with text alone.
const TEXT_ALONE: &str = "text";
/// The book that a voice reads along.
const WITH_SOUND: &str = "sound";

/// The end of the name of the file with text alone.
const END: &str = "epub";
/// The end of the name of the file with sound.
const END_SOUND: &str = "sound.epub";

struct EpubBook;

impl Maker for EpubBook {
    fn variants(&self) -> Vec<Variant> {
        [TEXT_ALONE, WITH_SOUND].map(|name| Variant { name, is_default: true }).to_vec()
    }

    fn ends(&self, variant: Option<&str>) -> Vec<String> {
        vec![end_of(variant).to_owned()]
    }

    fn support(&self, _edition: &Edition) -> Support {
        Support::Full
    }

    fn makes(&self, edition: &Edition, variant: Option<&str>) -> bool {
        variant != Some(WITH_SOUND) || voice_support(&edition.address.lang) != VoiceSupport::None
    }

    fn recipe(&self, edition: &Edition, variant: Option<&str>, context: &Context<'_>) -> String {
        let library = context.library;
        let piece = library.pieces.get(&edition.address.piece);
        let fonts = fonts(&edition.document.lang.script()).iter().map(|font| digest(&[font.bytes]).hex());
        let fonts: Vec<String> = fonts.collect();
        let linked: BTreeSet<&PieceName> = edition.document.links().iter().map(|(piece, _)| piece).collect();
        let linked = linked.into_iter().map(|piece| library.nearest(piece, &edition.address));
        let linked: Vec<_> = linked.map(|edition| edition.map(|edition| edition.address.to_string())).collect();
        let speech = audio::CHANNEL.maker.filter(|_| variant == Some(WITH_SOUND));
        let voice = speech.map_or_else(String::new, |speech| speech.recipe(edition, None, context));
        format!("{} {fonts:?} {piece:?} {:?} {linked:?} {voice}", env!("EVENHAND_RECIPE_EPUB"), context.base)
    }

    fn make(
        &self,
        edition: &Edition,
        variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let narration = if variant == Some(WITH_SOUND) { Narration::Voice } else { Narration::None };
        let text = lower(edition, context, narration);
        let (sound, voices) = match narration {
            Narration::None => (None, Vec::new()),
            Narration::Voice => {
                let maker = audio::CHANNEL.maker.ok_or_else(|| MakeError::Fault("no speech is made".to_owned()))?;
                let speech = maker.make(edition, None, context)?;
                let said = maker.extract(&speech.files).map_err(MakeError::Fault)?;
                let mp3 = speech.files.get("mp3").map(Vec::as_slice).unwrap_or_default();
                let sound = BookSound::of(edition, &text, mp3, &said).map_err(MakeError::Fault)?;
                (Some(sound), speech.voices)
            }
        };
        let fonts = fonts(&edition.document.lang.script());
        let parts = BookParts { edition, words: context.words, text: &text, sound: sound.as_ref(), fonts };
        let bytes = archive::pack(&files(&parts)).map_err(MakeError::Fault)?;
        Ok(Artifact {
            name: artifact_name(ID, variant),
            files: BTreeMap::from([(end_of(variant).to_owned(), bytes)]),
            places: text.places,
            voices,
            ..Artifact::default()
        })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(files)
    }

    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way> {
        let way = |variant, name: String| {
            let facts = made.iter().find(|facts| facts.variant() == Some(variant))?;
            let (stem, end) = (edition.address.stem(), end_of(Some(variant)));
            Some(Way::File(WayFile::of(&stem, facts, end, super::MIMETYPE, icons::PAGE, name)))
        };
        let text = way(TEXT_ALONE, text!(words, "epub-name"));
        let sound = way(WITH_SOUND, text!(words, "epub-way-sound"));
        let absent = match missing {
            AbsenceReason::BeingMade => text!(words, "epub-being-made"),
            AbsenceReason::NotMade => text!(words, "epub-not-made"),
        };
        let text = text.unwrap_or(Way::Missing { channel: ID, words: absent });
        [Some(text), sound].into_iter().flatten().collect()
    }

    fn downloads(&self) -> &'static [Download] {
        &[
            Download {
                name: "epub",
                place: 40,
                words: |words| text!(words, "epub-name"),
                ends: || vec![END.to_owned()],
            },
            Download {
                name: "epub-sound",
                place: 41,
                words: |words| text!(words, "epub-way-sound"),
                ends: || vec![END_SOUND.to_owned()],
            },
        ]
    }
}

fn end_of(variant: Option<&str>) -> &'static str {
    if variant == Some(WITH_SOUND) { END_SOUND } else { END }
}

/// The files of a book behind the one that names its type, in the order in which the archive holds them.
fn files(parts: &BookParts<'_>) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![("META-INF/container.xml".to_owned(), container().into_bytes())];
    let mut put = |name: &str, bytes: Vec<u8>| files.push((format!("{FOLDER}{name}"), bytes));
    put(PACKAGE, parts.package().into_bytes());
    put(NAV, parts.nav().into_bytes());
    put(TEXT, parts.text().into_bytes());
    put(STYLE, style(parts.fonts).into_bytes());
    for (name, picture) in &parts.text.pictures {
        put(name, picture.bytes.to_vec());
    }
    for font in parts.fonts {
        put(font.name, font.bytes.to_vec());
    }
    if let Some(sound) = parts.sound {
        put(OVERLAY, sound.smil().into_bytes());
        sound.files.iter().for_each(|(name, bytes)| put(name, bytes.clone()));
    }
    files
}
