//! Profiles of large print, papers and themes, as data.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The rules of one kind of large print.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Name of the profile, which stands in file names: `aph-18`.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Paper {
    /// 297 by 420 mm.
    A3,
    /// 210 by 297 mm.
    A4,
    /// 148 by 210 mm.
    A5,
    /// 8.5 by 11 inches.
    Letter,
}

/// The colours of paper and ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// Dark on white.
    White,
    /// Dark on cream.
    Cream,
    /// Light on dark.
    Dark,
    /// Yellow on black.
    YellowOnBlack,
    /// Greys on white, for a printer without colours.
    Grey,
}

/// The typeface of Latin, Greek and Cyrillic text; what it cannot draw, Noto Sans does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Typeface {
    /// Atkinson Hyperlegible Next, drawn so that letters are told apart.
    AtkinsonNext,
    /// Lexend, wide and evenly set.
    Lexend,
    /// OpenDyslexic, whose letters are heavy at the foot.
    OpenDyslexic,
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
    /// The sizes that may be asked for, in points.
    pub const SIZES: RangeInclusive<u8> = 14..=48;

    /// The profile of that name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<&'static Self> {
        profiles().iter().find(|profile| profile.name == name)
    }

    /// The profile with larger type: all multiples stay, and so does the profile's own size where a
    /// smaller one is asked for. Sizes outside [`Profile::SIZES`] become the nearest inside.
    #[must_use]
    pub fn at(&self, points: Option<u8>) -> Self {
        let wanted = points.map(|points| points.clamp(*Self::SIZES.start(), *Self::SIZES.end()));
        Self { size: wanted.map_or(self.size, |points| self.size.max(f64::from(points))), ..self.clone() }
    }

    /// The profile with margins that leave room for words on a small paper: in proportion to its
    /// width, and at least as wide as a printer cannot reach.
    pub(super) fn on(self, paper: Paper) -> Self {
        const UNREACHED: f64 = 11.0;
        let (width, _) = Paper::A4.size();
        let share = (paper.size().0 / width).min(1.0);
        Self { margin: (self.margin * share).max(self.margin.min(UNREACHED)), ..self }
    }

    /// The room below the text, in points, in which the page number stands.
    pub(super) fn below(&self) -> f64 {
        1.6 * self.size
    }

    /// The width of a line of text as a multiple of its size, which is larger in headings.
    pub(super) fn line(&self, paper: Paper, level: Option<u8>) -> f64 {
        const POINTS_IN_MM: f64 = 72.0 / 25.4;
        let multiple = match level {
            Some(1) => self.title,
            Some(2) => self.heading,
            Some(3) => self.subheading,
            Some(_) | None => 1.0,
        };
        (paper.size().0 - 2.0 * self.margin) * POINTS_IN_MM / (self.size * multiple)
    }
}

impl Paper {
    /// Every paper.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name that stands in forms and addresses: `a4`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Width and height in millimetres.
    #[must_use]
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A3 => (297.0, 420.0),
            Self::A4 => (210.0, 297.0),
            Self::A5 => (148.0, 210.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

impl Theme {
    /// Every theme.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name that stands in forms and addresses: `yellow-on-black`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Page, panel, ink, accent, danger, good: text keeps a contrast of 7 to 1 or more.
    #[must_use]
    pub fn colours(self) -> [&'static str; 6] {
        match self {
            Self::White => ["#FFFFFF", "#F4F1EA", "#1B1F24", "#0B4F6C", "#7A1F1F", "#1E5631"],
            Self::Cream => ["#FBF5E6", "#F3EAD3", "#1F1B16", "#0A4A63", "#7A1F1F", "#1E5631"],
            Self::Dark => ["#14171B", "#1E2329", "#F1EEE6", "#9AD4E8", "#FFB4A8", "#A8DDB5"],
            Self::Grey => ["#FFFFFF", "#F2F2F2", "#1A1A1A", "#3D3D3D", "#1A1A1A", "#3D3D3D"],
            Self::YellowOnBlack => ["#000000", "#000000", "#FFE100", "#8FE9FF", "#FFB4A8", "#B6F2C0"],
        }
    }
}

impl Typeface {
    /// Every typeface.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name that stands in forms and addresses: `open-dyslexic`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The name by which the fonts know it.
    pub(super) fn family(self) -> &'static str {
        match self {
            Self::AtkinsonNext => "Atkinson Hyperlegible Next",
            Self::Lexend => "Lexend",
            Self::OpenDyslexic => "OpenDyslexic",
            Self::NotoSans => "Noto Sans",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said<T: Serialize>(value: T) -> String {
        serde_json::to_string(&value).unwrap().trim_matches('"').to_owned()
    }

    #[test]
    fn names_are_those_of_the_data() {
        Paper::ALL.iter().for_each(|paper| assert_eq!(said(paper), paper.name()));
        Theme::ALL.iter().for_each(|theme| assert_eq!(said(theme), theme.name()));
        Typeface::ALL.iter().for_each(|typeface| assert_eq!(said(typeface), typeface.name()));
    }

    #[test]
    fn a_size_is_never_below_the_profiles_own() {
        let giant = Profile::by_name("giant-28").unwrap();

        let sizes = [None, Some(0), Some(20), Some(29), Some(255)].map(|size| giant.at(size).size);

        assert_eq!(sizes, [28.0, 28.0, 28.0, 29.0, 48.0]);
    }
}
