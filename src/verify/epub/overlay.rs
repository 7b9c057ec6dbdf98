//! Checks of the sound of a book: each sentence has its clip, clips fit their files, lengths are told.

use std::collections::BTreeMap;

use super::EpubFile;
use super::text::styles;
use crate::channels::audio::frames;
use crate::channels::epub::{Book, XmlNode};
use crate::verify::expected::letters;
use crate::verify::record::{Fault, Outcome};

/// Milliseconds of a frame of MP3 at 24 kHz.
const FRAME_MILLIS: u64 = 24;

/// A clip as an overlay names it; times in milliseconds.
struct Clip {
    /// File and id of the element.
    element: (String, String),
    file: String,
    begin: Option<u64>,
    end: Option<u64>,
}

/// The clips of the overlays, in order.
fn clips_of(file: &EpubFile) -> Vec<Clip> {
    let of_overlay = |(name, tree): &(String, crate::channels::epub::XmlTree)| {
        let clip = |(place, _): (usize, &XmlNode)| {
            let inside = |name: &str| tree.inside(place).find(|(_, node)| node.name == name).map(|(_, node)| node);
            let src = inside("text")?.attribute("src").unwrap_or_default();
            let sound = inside("audio");
            let told = |attribute: &str| sound.and_then(|sound| sound.attribute(attribute));
            Some(Clip {
                element: (Book::resolved(name, src), src.split_once('#').map_or("", |(_, id)| id).to_owned()),
                file: told("src").map(|src| Book::resolved(name, src)).unwrap_or_default(),
                begin: millis(told("clipBegin").unwrap_or("0")),
                end: told("clipEnd").and_then(millis),
            })
        };
        tree.named("par").filter_map(clip).collect::<Vec<_>>()
    };
    file.book.overlays.iter().flat_map(of_overlay).collect()
}

/// Says that a book has no sound, or that it should have one; `None` if it has.
fn without_sound(file: &EpubFile) -> Option<Outcome> {
    let is_wanted = file.expected.variant.as_deref() == Some("sound");
    file.book.overlays.is_empty().then(|| match is_wanted {
        true => Outcome::failed(Fault::new("the book should have sound, and has no overlay")),
        false => Outcome::not_checked("the book has no sound"),
    })
}

pub(super) fn sentences(file: &EpubFile) -> Outcome {
    if let Some(outcome) = without_sound(file) {
        return outcome;
    }
    let clips = clips_of(file);
    let mut faults = Vec::new();
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, clip) in clips.iter().enumerate() {
        places.entry(clip.element.1.as_str()).or_default().push(place);
        let tree = file.book.texts.iter().find(|(name, _)| *name == clip.element.0).map(|(_, tree)| tree);
        let is_there = tree
            .is_some_and(|tree| tree.elements().any(|(_, node)| node.attribute("id") == Some(clip.element.1.as_str())));
        if !is_there {
            faults.push(Fault::new(format!("a clip belongs to `{}`, which is not there", clip.element.1)));
        }
    }
    // The words of a picture share one element.
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    let is_said = |text: &str| !letters(text).is_empty();
    let said = || file.expected.sentences.iter().filter(|known| is_said(known.said.as_deref().unwrap_or(&known.text)));
    said().for_each(|sentence| *wanted.entry(sentence.anchor.as_str()).or_default() += 1);
    let mut last = 0;
    for sentence in said() {
        let anchor = sentence.anchor.as_str();
        let there = places.get(anchor).map(Vec::as_slice).unwrap_or_default();
        let Some(first) = there.first() else {
            faults.push(Fault::of(anchor, format!("nothing is heard of: {}", sentence.text)));
            continue;
        };
        if there.len() != wanted.get(anchor).copied().unwrap_or(1) {
            faults.push(Fault::of(anchor, format!("it is heard {} times: {}", there.len(), sentence.text)));
        }
        if *first < last {
            faults.push(Fault::of(
                anchor,
                format!("it is heard before the sentence that precedes it: {}", sentence.text),
            ));
        }
        last = last.max(*first);
    }
    Outcome::of(faults).with_count(clips.len())
}

pub(super) fn clips(file: &EpubFile) -> Outcome {
    if let Some(outcome) = without_sound(file) {
        return outcome;
    }
    let (clips, mut faults) = (clips_of(file), Vec::new());
    let mut ends: BTreeMap<&str, u64> = BTreeMap::new();
    let mut lengths: BTreeMap<&str, u64> = BTreeMap::new();
    for item in file.book.items.iter().filter(|item| item.media == "audio/mpeg") {
        let bytes = file.book.archive.files.get(&item.file).map(Vec::as_slice).unwrap_or_default();
        match frames(bytes) {
            Ok(frames) => {
                lengths.insert(&item.file, frames.len() as u64 * FRAME_MILLIS);
            }
            Err(why) => faults.push(format!("`{}`: {why}", item.file)),
        }
    }
    for clip in &clips {
        let (Some(begin), Some(end)) = (clip.begin, clip.end) else {
            faults.push(format!("the clip of `{}` has no times", clip.element.1));
            continue;
        };
        let before = ends.entry(&clip.file).or_default();
        if begin >= end {
            faults.push(format!("the clip of `{}` ends at {end} ms, and begins at {begin} ms", clip.element.1));
        } else if begin != *before {
            faults.push(format!(
                "the clip of `{}` begins at {begin} ms, and the one before it ends at {before} ms",
                clip.element.1
            ));
        }
        *before = end;
    }
    for (name, end) in &ends {
        match lengths.get(name) {
            None => faults.push(format!("clips are heard in `{name}`, which is no sound of the package")),
            Some(length) if length != end => {
                faults.push(format!("the clips of `{name}` end at {end} ms, and its sound at {length} ms"));
            }
            Some(_) => {}
        }
    }
    faults.extend(
        lengths.keys().filter(|name| !ends.contains_key(*name)).map(|name| format!("nothing of `{name}` is heard")),
    );
    Outcome::from(faults).with_count(clips.len())
}

pub(super) fn durations(file: &EpubFile) -> Outcome {
    if let Some(outcome) = without_sound(file) {
        return outcome;
    }
    let length = |clip: &Clip| clip.end.unwrap_or(0).saturating_sub(clip.begin.unwrap_or(0));
    let heard: u64 = clips_of(file).iter().map(length).sum();
    let mut faults = Vec::new();
    let package = &file.book.package;
    let told: Vec<(Option<&str>, Option<u64>)> = package
        .named("meta")
        .filter(|(_, node)| node.attribute("property") == Some("media:duration"))
        .map(|(place, node)| (node.attribute("refines"), millis(package.text(place, |_| false).trim())))
        .collect();
    let whole = told.iter().find(|(refines, _)| refines.is_none()).and_then(|(_, millis)| *millis);
    if whole != Some(heard) {
        faults.push(format!("the package tells of {whole:?} ms, and the clips last {heard} ms"));
    }
    let parts: Vec<u64> =
        told.iter().filter(|(refines, _)| refines.is_some()).filter_map(|(_, millis)| *millis).collect();
    if parts.len() != file.book.overlays.len() || parts.iter().sum::<u64>() != heard {
        faults.push(format!("the package tells of {parts:?} ms for its overlays, and their clips last {heard} ms"));
    }
    let class = file.values("media:active-class").next().unwrap_or_default();
    if class.is_empty() || !styles(file).any(|(_, style)| style.contains(&format!(".{class} "))) {
        faults.push("the sentence that is heard is not marked by a style".to_owned());
    }
    Outcome::from(faults).with_count(usize::try_from(heard).unwrap_or(usize::MAX))
}

/// A time of an overlay in milliseconds: `1:02:03.004`, `02:03`, `3.5s`, `200ms`, `2min`, `1h`, `7`.
fn millis(clock: &str) -> Option<u64> {
    let clock = clock.trim();
    let thousandths = |number: &str| {
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let part: String = part.chars().chain("000".chars()).take(3).collect();
        Some(whole.parse::<u64>().ok()?.checked_mul(1000)? + part.parse::<u64>().ok()?)
    };
    if clock.contains(':') {
        let mut parts = clock.rsplit(':');
        let seconds = thousandths(parts.next()?)?;
        let minutes: u64 = parts.next()?.parse().ok()?;
        let hours: u64 = parts.next().map_or(Some(0), |hours| hours.parse().ok())?;
        return hours.checked_mul(3_600_000)?.checked_add(minutes.checked_mul(60_000)?)?.checked_add(seconds);
    }
    for (unit, factor) in [("ms", 1), ("min", 60_000), ("h", 3_600_000), ("s", 1000)] {
        if let Some(number) = clock.strip_suffix(unit) {
            return Some(thousandths(number)?.checked_mul(factor)? / 1000);
        }
    }
    thousandths(clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_form_that_overlays_use() {
        let read = ["1:02:03.004", "02:03", "3.5s", "200ms", "2min", "1h", "7", "x", "1:x", "99999999999999999999h"]
            .map(millis);
        let wanted =
            [Some(3_723_004), Some(123_000), Some(3_500), Some(200), Some(120_000), Some(3_600_000), Some(7_000)];
        assert_eq!(read[..7], wanted);
        assert_eq!(read[7..], [None, None, None]);
    }
}
