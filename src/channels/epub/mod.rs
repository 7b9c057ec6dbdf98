//! A book for e-readers: EPUB 3.3, as text or as text that a voice reads along.
//!
//! The file `text.xhtml` holds all sentences in their order, each in an element whose id is the sentence's anchor.
//! Inside that element, what is not the author's carries the attribute `data-added`; without it the element's text is the
//! sentence's text. A picture's words are its `alt`. The book with sound also has Media Overlays: every sentence that is
//! said has a clip, the clips follow one another without a gap, and the sound is that of the channel `audio`.

mod archive;
mod back_matter;
mod blocks;
mod channel;
mod extract;
mod inlines;
mod lower;
mod markup;
mod overlay;
mod package;
mod xml;

pub use archive::{Archive, MIMETYPE};
pub use channel::{CHANNEL, ID};
pub use extract::{Book, BookItem, read, text_of};
pub use xml::{XmlNode, XmlTree};

/// Class of the element that a reading system marks while its sentence is heard.
pub const ACTIVE_CLASS: &str = "heard";

#[cfg(test)]
mod tests;
