//! Icons beside words: drawn in one stroke and hidden from screen readers.

use maud::{Markup, PreEscaped};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: &str = include_str!(concat!("icons/", $file, ".svg"));)*
    };
}

icons! {
    /// Two equal pans: the mark of the site.
    MARK = "mark";
    /// An arrow that leaves a frame.
    LEAVE = "leave";
    /// A letter i in a circle.
    INFORMATION = "information";
    /// An exclamation mark in a triangle.
    WARNING = "warning";
    /// An exclamation mark in an octagon.
    DANGER = "danger";
    /// Numbered lines.
    STEPS = "steps";
    /// A sheet with large letters.
    PRINT = "print";
    /// A loudspeaker.
    SOUND = "sound";
    /// Lines of text in a frame.
    CAPTIONS = "captions";
    /// A sheet of text.
    PAGE = "page";
    /// An empty sheet: a name that tells nothing.
    BLANK = "blank";
    /// A circle with a line through it.
    MISSING = "missing";
    /// Two speech bubbles.
    LANGUAGES = "languages";
    /// Short lines with space between them, in a speech bubble: plain language.
    PLAIN = "plain";
    /// A question mark in a circle.
    QUESTION = "question";
    /// A film.
    FILM = "film";
    /// A large and a small letter.
    LOOKS = "looks";
    /// A magnifying glass.
    SEARCH = "search";
}

/// An icon as it stands in a page.
pub(crate) fn icon(drawing: &'static str) -> Markup {
    PreEscaped(drawing.trim_end().to_owned())
}
