//! Plain text as a channel: one file of each edition.

use std::collections::BTreeMap;

use super::extract;
use super::lower::{Text, lower};
use crate::channels::page::icons;
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, Channel, ChannelId, ChannelWords, Context, Download, Extract, FilesBySuffix,
    MakeError, Maker, Support, Way, WayFile,
};
use crate::content::Edition;
use crate::l10n::{Messages, text};

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "plain text",
    words: ChannelWords {
        choice: |words| text!(words, "text-name"),
        short: |words| text!(words, "text-name-inside"),
        inside: |words| text!(words, "text-name-inside"),
        open: |words| text!(words, "text-open"),
    },
    anchor: "#ways",
    maker: Some(&PlainText),
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("text");

/// The end of the name of its file.
pub(super) const END: &str = "txt";

struct PlainText;

impl Maker for PlainText {
    fn ends(&self, _variant: Option<&str>) -> Vec<String> {
        vec![END.to_owned()]
    }

    fn support(&self, _edition: &Edition) -> Support {
        Support::Full
    }

    fn recipe(&self, _edition: &Edition, _variant: Option<&str>, _context: &Context<'_>) -> String {
        env!("EVENHAND_RECIPE_TEXT").to_owned()
    }

    fn make(
        &self,
        edition: &Edition,
        _variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let Text { text, places } = lower(edition, context.words);
        let files = BTreeMap::from([(END.to_owned(), text.into_bytes())]);
        Ok(Artifact { name: ID.to_string(), files, places, ..Artifact::default() })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(files)
    }

    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way> {
        let Some(facts) = made.first() else {
            let words = match missing {
                AbsenceReason::BeingMade => text!(words, "text-being-made"),
                AbsenceReason::NotMade => text!(words, "text-not-made"),
            };
            return vec![Way::Missing { channel: ID, words }];
        };
        let (stem, name) = (edition.address.stem(), text!(words, "text-way"));
        vec![Way::File(WayFile::of(&stem, facts, END, "text/plain; charset=utf-8", icons::PAGE, name))]
    }

    fn downloads(&self) -> &'static [Download] {
        &[Download { name: "text", place: 30, words: |words| text!(words, "text-way"), ends: || vec![END.to_owned()] }]
    }
}
