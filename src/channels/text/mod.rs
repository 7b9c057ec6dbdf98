//! Plain text in UTF-8, in the order in which the script is read: for braille displays, text messages and search
//! engines.
//!
//! A heading begins with one `#` for each level, a list's item with `-` or its number. What the channel adds inside a
//! sentence stands in braces: `{fr: Liberté}` names the language of words, `{1}` is the mark of a footnote,
//! `{https://example.org}` is where the words before it lead. Braces of the author are doubled; all others stand apart
//! from each other. In text from right to left, numbers and words of the other direction stand between marks that keep
//! their order.

mod channel;
mod extract;
mod lower;

pub use channel::{CHANNEL, ID};
pub use extract::marks;

#[cfg(test)]
mod tests;
