//! The sound of a book: the speech of the edition, cut at sections, and which part of it belongs to which element.

use std::collections::{BTreeMap, BTreeSet};

use super::lower::{ABOUT, BookText, NOTICES};
use super::markup::Markup;
use super::package::{OPS, TEXT};
use crate::channels::mp3_header::header_frame;
use crate::channels::{Clip, Extract, ExtractPart, Whereabouts, audio};
use crate::content::Edition;

/// Milliseconds of a frame of MP3 at 24 kHz.
const FRAME_MILLIS: u64 = 24;

/// The sound of a book.
#[derive(Debug)]
pub(super) struct BookSound {
    /// Files of MP3 by their names.
    pub(super) files: Vec<(String, Vec<u8>)>,
    clips: Vec<BookClip>,
}

/// A part of a file of sound, and the element whose words are heard in it; times in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
struct BookClip {
    element: String,
    file: usize,
    begin: u64,
    end: u64,
}

/// A place in the speech at which a clip begins.
struct ClipStart {
    element: String,
    begin: u64,
    /// Set if a file of sound begins with it.
    opens_file: bool,
}

impl BookSound {
    /// Cuts the speech of an edition. `speech` is what its files say.
    ///
    /// # Errors
    /// When the files are not those of the channel `audio`; the text says what is wrong.
    pub(super) fn of(edition: &Edition, text: &BookText, mp3: &[u8], speech: &Extract) -> Result<Self, String> {
        let frames = audio::frames(mp3)?;
        let total = frames.len() as u64 * FRAME_MILLIS;
        let starts = clip_starts(edition, text, &speech.parts);
        let mut sound = Self { files: Vec::new(), clips: Vec::new() };
        let mut file_begin = 0;
        for (index, start) in starts.iter().enumerate() {
            let next = starts.get(index + 1);
            let end = next.map_or(total, |next| next.begin);
            let file = sound.files.len();
            let (begin, end_here) = (start.begin - file_begin, end.saturating_sub(file_begin));
            sound.clips.push(BookClip { element: start.element.clone(), file, begin, end: end_here });
            if next.is_none_or(|next| next.opens_file) {
                let range = frame_at(file_begin)?..frame_at(end)?;
                let own = frames.get(range).ok_or("the captions are longer than the sound")?;
                let sizes: Vec<usize> = own.iter().map(|frame| frame.len()).collect();
                let bytes = [header_frame(&sizes, Clip::MP3_DELAY_SAMPLES, 0), own.concat()].concat();
                sound.files.push((format!("sound-{}.mp3", file + 1), bytes));
                file_begin = end;
            }
        }
        Ok(sound)
    }

    /// Length of all clips.
    pub(super) fn millis(&self) -> u64 {
        self.clips.iter().map(|clip| clip.end - clip.begin).sum()
    }

    /// The overlay: each element with its part of the sound, in the order of reading.
    pub(super) fn smil(&self) -> String {
        let mut out = Markup::document();
        let attributes = [("xmlns", "http://www.w3.org/ns/SMIL"), ("xmlns:epub", OPS), ("version", "3.0")];
        out.open("smil", &attributes);
        out.open("body", &[]);
        out.line();
        for (index, clip) in (1..).zip(&self.clips) {
            out.open("par", &[("id", &format!("clip-{index}"))]);
            out.empty("text", &[("src", &format!("{TEXT}#{}", clip.element))]);
            let file = self.files.get(clip.file).map(|(name, _)| name.as_str()).unwrap_or_default();
            let times: [(&str, &str); 3] =
                [("src", file), ("clipBegin", &clock(clip.begin)), ("clipEnd", &clock(clip.end))];
            out.empty("audio", &times);
            out.close("par");
            out.line();
        }
        out.close("body");
        out.close("smil");
        out.line();
        out.into_string()
    }
}

fn frame_at(millis: u64) -> Result<usize, String> {
    if !millis.is_multiple_of(FRAME_MILLIS) {
        return Err(format!("a clip begins at {millis} ms, inside a frame"));
    }
    usize::try_from(millis / FRAME_MILLIS).map_err(|error| error.to_string())
}

/// The places at which clips begin, in order; each ends where the next begins. Words that the script adds, such as the
/// name of a note or the size of a table, belong to the sentence after them; those behind the title to the notices, and
/// those at the end to what is said about the text.
fn clip_starts(edition: &Edition, text: &BookText, said: &[ExtractPart]) -> Vec<ClipStart> {
    let elements: BTreeMap<String, &str> = text
        .places
        .iter()
        .filter_map(|(id, place)| match place {
            Whereabouts::Element(element) => Some((id.anchor(), element.as_str())),
            Whereabouts::Page(_) | Whereabouts::Line(_) | Whereabouts::Interval { .. } => None,
        })
        .collect();
    let title: BTreeSet<String> = edition.document.title.iter().map(|sentence| sentence.id.anchor()).collect();
    let mut starts: Vec<ClipStart> = Vec::new();
    let mut added: Option<u64> = None;
    let mut is_after_title = false;
    for part in said {
        let Whereabouts::Interval { start, .. } = part.place else { continue };
        let Some(anchor) = &part.anchor else {
            added.get_or_insert(start);
            continue;
        };
        let mut begin = start;
        match added.take() {
            Some(before) if is_after_title && !starts.is_empty() => {
                starts.push(ClipStart { element: NOTICES.to_owned(), begin: before, opens_file: false });
            }
            Some(before) => begin = before,
            None => {}
        }
        let element = elements.get(anchor).map_or_else(|| anchor.clone(), |element| (*element).to_owned());
        // The first clip begins with the sound.
        let (begin, opens_file) = if starts.is_empty() { (0, false) } else { (begin, text.starts.contains(anchor)) };
        starts.push(ClipStart { element, begin, opens_file });
        is_after_title = title.contains(anchor);
    }
    starts.extend(added.map(|begin| ClipStart { element: ABOUT.to_owned(), begin, opens_file: true }));
    starts
}

/// A time as overlays write it: `0:01:02.345`.
pub(super) fn clock(millis: u64) -> String {
    let (seconds, rest) = (millis / 1000, millis % 1000);
    format!("{}:{:02}:{:02}.{rest:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_hours_and_milliseconds() {
        assert_eq!((clock(0), clock(3_723_045)), ("0:00:00.000".to_owned(), "1:02:03.045".to_owned()));
        assert!(frame_at(25).is_err());
    }
}
