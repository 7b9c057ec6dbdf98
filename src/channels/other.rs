//! Any other format, in the words of who asks: people make it.

use super::channel::{Channel, ChannelId, ChannelWords};
use crate::l10n::text;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "another format",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-other"),
        short: |words| text!(words, "demands-form-other"),
        inside: |words| text!(words, "tell-form-other"),
        open: |words| text!(words, "ask-open"),
    },
    anchor: "",
    maker: None,
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("other");
