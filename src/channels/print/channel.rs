//! Large print as a channel: a PDF for each profile.

use std::collections::{BTreeMap, BTreeSet};

use super::extract;
use super::{Profile, is_readable, profiles, recipe};
use crate::channels::channel::{
    Channel, ChannelId, ChannelWords, Context, Download, Lack, MakeError, Maker, Support, Variant,
};
use crate::channels::layout::{LayoutError, Publication};
use crate::channels::page::icons;
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, Extract, FilesBySuffix, SpeechError, Way, WayFile, artifact_name,
};
use crate::content::{Edition, Library, PieceName};
use crate::document::SourceLocation;
use crate::finding::Finding;
use crate::l10n::{Messages, text};
use crate::trace;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "large print",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-print"),
        short: |words| text!(words, "demands-form-print"),
        inside: |words| text!(words, "tell-form-print"),
        open: |words| text!(words, "ask-open-print"),
    },
    anchor: "#ways",
    maker: Some(&LargePrint),
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("print");

/// The profiles that are made where none are named.
pub const DEFAULT_PROFILES: [&str; 2] = ["aph-18", "giant-28"];

struct LargePrint;

impl Maker for LargePrint {
    fn variants(&self) -> Vec<Variant> {
        let variant = |profile: &'static Profile| {
            let name = profile.name.as_str();
            Variant { name, is_default: DEFAULT_PROFILES.contains(&name) }
        };
        profiles().iter().map(variant).collect()
    }

    fn ends(&self, variant: Option<&str>) -> Vec<String> {
        variant.map(|profile| format!("{profile}.pdf")).into_iter().collect()
    }

    fn support(&self, edition: &Edition) -> Support {
        if is_readable(edition) { Support::Full } else { Support::Unsupported(Lack::Font) }
    }

    fn recipe(&self, edition: &Edition, variant: Option<&str>, context: &Context<'_>) -> String {
        let profile = variant.and_then(Profile::by_name);
        let recipe = profile.map(|profile| publication_recipe(context.library, edition, profile, context.base));
        recipe.unwrap_or_default()
    }

    fn make(
        &self,
        edition: &Edition,
        variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let profile = variant.and_then(Profile::by_name);
        let profile = profile.ok_or_else(|| MakeError::Fault(format!("no profile is called {variant:?}")))?;
        let publication =
            Publication { library: context.library, edition, profile, base: context.base, key: context.key };
        let laid_out = context.print.lay_out(&publication).map_err(|error| refused(edition, error))?;
        Ok(Artifact {
            name: artifact_name(ID, variant),
            files: BTreeMap::from([(format!("{}.pdf", profile.name), laid_out.pdf)]),
            places: laid_out.places,
            pages: Some(laid_out.pages),
            millis: None,
            remarks: laid_out.remarks,
            voices: Vec::new(),
        })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(files)
    }

    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way> {
        let made_of = |name: &str| made.iter().find(|facts| facts.variant() == Some(name));
        let is_default = |profile: &&Profile| DEFAULT_PROFILES.contains(&profile.name.as_str());
        let further = profiles().iter().filter(|profile| !is_default(profile) && made_of(&profile.name).is_some());
        let way = |profile: &Profile| match made_of(&profile.name) {
            Some(facts) => {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size of type in points")]
                let points = profile.size as u32;
                let name = text!(words, "page-way-large-print", points = points);
                let end = format!("{}.pdf", profile.name);
                Way::File(WayFile::of(&edition.address.stem(), facts, &end, "application/pdf", icons::PRINT, name))
            }
            None => Way::Missing { channel: ID, words: self.missing(edition, missing, words) },
        };
        profiles().iter().filter(is_default).chain(further).map(way).collect()
    }

    fn downloads(&self) -> &'static [Download] {
        &[Download {
            name: "print",
            place: 10,
            words: |words| text!(words, "serve-form-print"),
            ends: || DEFAULT_PROFILES.map(|profile| format!("{profile}.pdf")).to_vec(),
        }]
    }
}

impl LargePrint {
    fn missing(&self, edition: &Edition, missing: AbsenceReason, words: &Messages) -> String {
        let language = words.name_of(&edition.address.lang);
        match (self.support(edition), missing) {
            (Support::Unsupported(_), _) => text!(words, "page-missing-print-no-font", language = language),
            (Support::Full, AbsenceReason::BeingMade) => text!(words, "page-being-made-print"),
            (Support::Full, AbsenceReason::NotMade) => text!(words, "page-missing-print-not-made"),
        }
    }
}

/// Everything beside the edition that shapes its large print.
pub(crate) fn publication_recipe(
    library: &Library,
    edition: &Edition,
    profile: &Profile,
    base: Option<&str>,
) -> String {
    let piece = library.pieces.get(&edition.address.piece);
    let (recipe, linked) = (recipe(profile, edition), linked(library, edition));
    format!("{recipe} {base:?} {piece:?} {linked:?} {:?}", explained(library, edition))
}

/// Digest of the headings of the standard edition, of which a plain edition names those that it explains.
fn explained<'a>(library: &'a Library, edition: &Edition) -> Option<&'a str> {
    trace::standard_of(library, edition).map(|standard| standard.document.headings_digest())
}

/// Addresses of the editions that links of an edition lead to.
fn linked(library: &Library, edition: &Edition) -> Vec<String> {
    let pieces: BTreeSet<&PieceName> = edition.document.links().iter().map(|(piece, _)| piece).collect();
    let nearest = pieces.into_iter().map(|piece| library.nearest(piece, &edition.address));
    nearest.map(|edition| edition.map(|edition| edition.address.to_string()).unwrap_or_default()).collect()
}

fn refused(edition: &Edition, error: LayoutError) -> MakeError {
    let message = match error {
        LayoutError::NoFont { .. } => format!("no large print: {error}"),
        LayoutError::Fault(message) => return MakeError::Fault(message),
        LayoutError::Costly(message) => return MakeError::Costly(message),
        LayoutError::Stopped(message) => return MakeError::Stopped(message),
        LayoutError::Sandbox(why) => return MakeError::Tool(SpeechError::Sandbox(why)),
    };
    let help = "install a font for this script, for example Debian's fonts-noto-core or fonts-noto-cjk";
    MakeError::Unsupported(vec![
        Finding::warning("font-none", &edition.file, SourceLocation::default(), message).help(help),
    ])
}
