//! Lookups in the registry of channels.

use super::CHANNELS;
use super::channel::{Channel, ChannelId, Download, Maker};

/// The row of a channel.
#[must_use]
pub fn channel(id: ChannelId) -> &'static Channel {
    // Every name belongs to a row; a test checks that.
    CHANNELS.iter().find(|channel| channel.id == id).unwrap_or(&CHANNELS[0])
}

/// The channels that a machine makes.
pub fn makers() -> impl Iterator<Item = (ChannelId, &'static dyn Maker)> {
    CHANNELS.iter().filter_map(|channel| Some((channel.id, channel.maker?)))
}

/// The channel, and its variant, whose files end so: `opus`, `aph-18.pdf`.
#[must_use]
pub fn maker_of(end: &str) -> Option<(ChannelId, Option<&'static str>)> {
    makers().find_map(|(id, maker)| {
        let variant =
            all_variants(maker).into_iter().find(|variant| maker.ends(*variant).iter().any(|own| own == end))?;
        Some((id, variant))
    })
}

/// The variants of a channel, with its addition; `None` for an artifact without a name.
fn all_variants(maker: &dyn Maker) -> Vec<Option<&'static str>> {
    let variants = maker.variants();
    let named = variants.iter().map(|variant| Some(variant.name));
    let mut all = if variants.is_empty() { vec![None] } else { named.collect() };
    all.extend(maker.addition().map(Some));
    all
}

/// Everything that a bundle may hold, in the order in which it is offered.
#[must_use]
pub fn downloads() -> Vec<&'static Download> {
    let mut all: Vec<_> = makers().flat_map(|(_, maker)| maker.downloads()).collect();
    all.sort_by_key(|download| download.place);
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_lead_back_to_their_rows() {
        let names: BTreeSet<&str> = CHANNELS.iter().map(|row| row.id.name()).collect();
        assert_eq!(names.len(), CHANNELS.len());
        for row in CHANNELS {
            assert_eq!(ChannelId::by_name(row.id.name()), Some(row.id));
            assert_eq!(channel(row.id).english, row.english);
            let json = serde_json::to_string(&row.id).unwrap();
            assert_eq!(json, format!("\"{}\"", row.id));
            assert_eq!(serde_json::from_str::<ChannelId>(&json).unwrap(), row.id);
        }
        assert!(serde_json::from_str::<ChannelId>("\"telex\"").is_err());
    }

    #[test]
    fn no_two_channels_make_files_of_one_name_and_bundles_hold_what_is_made() {
        let mut ends = BTreeSet::new();
        for (id, maker) in makers() {
            for variant in all_variants(maker) {
                for end in maker.ends(variant) {
                    assert!(ends.insert(end.clone()), "{id}: {end}");
                    assert_eq!(maker_of(&end), Some((id, variant)));
                }
            }
        }
        let places: BTreeSet<u8> = downloads().iter().map(|download| download.place).collect();
        assert_eq!(places.len(), downloads().len());
        for download in downloads() {
            for end in (download.ends)() {
                assert!(ends.contains(&end), "{}: {end}", download.name);
            }
        }
    }
}
