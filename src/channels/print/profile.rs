//! Profiles of large print, papers and themes, as data.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// The rules of one kind of large print.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Its name, which stands in file names: `aph-18`.
    #[serde(default)]
    pub name: String,
    /// Size of all text, in points.
    pub size: f64,
    title: f64,
    heading: f64,
    subheading: f64,
    leading: f64,
    spacing: f64,
    /// Margins on all sides, in millimetres.
    pub margin: f64,
    emphasis: String,
}

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// The colours of paper and ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on white.
    White,
    /// Dark on cream.
    Cream,
    /// Light on dark.
    Dark,
    /// Yellow on black.
    YellowOnBlack,
}

/// The typeface of Latin text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typeface {
    /// Atkinson Hyperlegible Next, drawn so that letters are told apart.
    AtkinsonNext,
    /// Noto Sans.
    NotoSans,
}

/// Every profile, in the order of the file.
#[must_use]
pub fn profiles() -> &'static [Profile] {
    static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
        let table: std::collections::BTreeMap<String, Profile> =
            toml::from_str(include_str!("profiles.toml")).expect("profiles.toml");
        table.into_iter().map(|(name, profile)| Profile { name, ..profile }).collect()
    });
    &PROFILES
}

impl Profile {
    /// The profile of that name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        profiles().iter().find(|profile| profile.name == name)
    }
}

impl Paper {
    /// Width and height in millimetres.
    #[must_use]
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

impl Theme {
    /// Page, panel, ink, accent, danger, good: text keeps a contrast of 7 to 1 or more.
    #[must_use]
    pub fn colours(self) -> [&'static str; 6] {
        match self {
            Self::White => ["#FFFFFF", "#F4F1EA", "#1B1F24", "#0B4F6C", "#7A1F1F", "#1E5631"],
            Self::Cream => ["#FBF5E6", "#F3EAD3", "#1F1B16", "#0A4A63", "#7A1F1F", "#1E5631"],
            Self::Dark => ["#14171B", "#1E2329", "#F1EEE6", "#9AD4E8", "#FFB4A8", "#A8DDB5"],
            Self::YellowOnBlack => ["#000000", "#000000", "#FFE100", "#8FE9FF", "#FFB4A8", "#B6F2C0"],
        }
    }
}
