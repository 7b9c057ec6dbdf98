//! Films in a sign language: they can be asked for, and people make them.

use super::channel::{Channel, ChannelId, ChannelWords};
use crate::l10n::text;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "sign language",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-sign"),
        short: |words| text!(words, "demands-form-sign"),
        inside: |words| text!(words, "tell-form-sign"),
        open: |words| text!(words, "ask-open"),
    },
    anchor: "",
    maker: None,
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("sign");
