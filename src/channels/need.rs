//! Parts of a finished file that no check looks at: a person has to.

use strum::{EnumString, IntoStaticStr};

use super::{audio, epub, page, print, text};
use crate::l10n::{Messages, text};

/// Something that needs a person. Passports name it by its variant: `screen-reader`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Need {
    /// Contrast in every theme and state.
    Contrast,
    /// Use by keyboard.
    Keyboard,
    /// Use with a screen reader and a braille display.
    ScreenReader,
    /// Small screens, enlarged text, other spacing.
    Reflow,
    /// The page while its sound plays.
    Playing,
    /// The printed sheets.
    Paper,
    /// Pictures at the size of the print, without colour.
    Pictures,
    /// Pronunciation.
    Pronounced,
    /// Pace and pauses.
    Followed,
    /// E-readers and their programs.
    ReadingSystems,
    /// Small devices.
    Devices,
    /// Meaning of the words.
    Meaning,
    /// Addresses, numbers and hours.
    Facts,
    /// Whether readers understand the text.
    Understood,
}

impl Need {
    /// Everything of a channel that no check looks at.
    #[must_use]
    pub fn of_channel(channel: &str) -> Vec<Self> {
        let own: &[Self] = match channel {
            name if name == page::ID.name() => {
                &[Self::Contrast, Self::Keyboard, Self::ScreenReader, Self::Reflow, Self::Playing]
            }
            name if name == print::ID.name() => &[Self::Paper, Self::ScreenReader, Self::Pictures],
            name if name == audio::ID.name() => &[Self::Pronounced, Self::Followed],
            name if name == epub::ID.name() => &[Self::ReadingSystems, Self::ScreenReader, Self::Followed],
            name if name == text::ID.name() => &[Self::Devices],
            _ => &[],
        };
        own.iter().copied().chain([Self::Meaning, Self::Facts, Self::Understood]).collect()
    }

    /// Name in passports.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Words for readers.
    #[must_use]
    pub fn in_words(self, words: &Messages) -> String {
        match self {
            Self::Contrast => text!(words, "needs-contrast"),
            Self::Keyboard => text!(words, "needs-keyboard"),
            Self::ScreenReader => text!(words, "needs-screen-reader"),
            Self::Reflow => text!(words, "needs-reflow"),
            Self::Playing => text!(words, "needs-playing"),
            Self::Paper => text!(words, "needs-paper"),
            Self::Pictures => text!(words, "needs-pictures"),
            Self::Pronounced => text!(words, "needs-pronounced"),
            Self::Followed => text!(words, "needs-followed"),
            Self::ReadingSystems => text!(words, "needs-reading-systems"),
            Self::Devices => text!(words, "needs-devices"),
            Self::Meaning => text!(words, "needs-meaning"),
            Self::Facts => text!(words, "needs-facts"),
            Self::Understood => text!(words, "needs-understood"),
        }
    }
}
