//! Braille: it can be asked for, and people make it.

use super::channel::{Channel, ChannelId, ChannelWords};
use crate::l10n::text;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "braille",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-braille"),
        short: |words| text!(words, "demands-form-braille"),
        inside: |words| text!(words, "tell-form-braille"),
        open: |words| text!(words, "ask-open"),
    },
    anchor: "",
    maker: None,
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("braille");
