//! The containers of a sound: Ogg with Opus, MP3 with ID3, chapters; and checks of them.

use id3::TagLike as _;
use ogg::PacketReader;

use super::captions::{Captions, parse as parse_captions};
use super::figures::{Codec, SoundFigures, SoundMeter};
use crate::channels::{Clip, FilesBySuffix};
use crate::lang::Lang;
use crate::verify::language::{is_same, tag_fault};
use crate::verify::record::{Fault, Outcome};
use crate::verify::{Expected, Limits};

/// Samples of a frame of MP3 at 24 kHz (MPEG-2 Layer III).
const MP3_FRAME: u64 = 576;

/// The files of a sound, parsed. What is not there is `None`: somebody may ask about one file alone.
pub struct SoundFile {
    pub(super) expected: Expected,
    pub(super) opus: Option<Opus>,
    pub(super) mp3: Option<Mp3>,
    pub(super) captions: Option<Result<Captions, String>>,
    pub(super) script: Option<String>,
    pub(super) list: Option<Result<Vec<(u64, String)>, String>>,
    /// Figures of each codec that was measured.
    pub(super) figures: Vec<(Codec, Result<SoundFigures, String>)>,
}

/// An Ogg Opus file.
pub(super) struct Opus {
    pub(super) packets: Vec<Vec<u8>>,
    pub(super) pre_skip: u16,
    pub(super) channels: u8,
    /// Position at the end, in samples at 48 kHz.
    pub(super) end: u64,
    pub(super) comments: Vec<(String, String)>,
    /// Number of streams in the file.
    pub(super) streams: usize,
    /// Positions of pages that go backwards.
    pub(super) backwards: usize,
}

/// An MP3 file.
pub(super) struct Mp3 {
    /// Frames without the header frame.
    pub(super) frames: Vec<Vec<u8>>,
    pub(super) tag: Option<id3::Tag>,
    /// Number of frames that the header frame tells; `None` if there is no header frame.
    pub(super) told: Option<u64>,
}

impl SoundFile {
    /// Parses the files within the limits.
    ///
    /// # Errors
    /// When a sound is too large or its container is damaged.
    pub fn parse(files: &FilesBySuffix, expected: &Expected, meter: Option<&dyn SoundMeter>) -> Result<Self, String> {
        for (end, bytes) in files {
            let most = if matches!(end.as_str(), "opus" | "mp3") { Limits::SOUND } else { Limits::TEXT };
            if bytes.len() > most {
                return Err(format!("the {end} has {} bytes; {most} are read", bytes.len()));
            }
        }
        let text = |end: &str| {
            let bytes = files.get(end)?;
            Some(std::str::from_utf8(bytes).map_err(|error| format!("the {end} is not UTF-8: {error}")))
        };
        let opus = files.get("opus").map(|bytes| read_opus(bytes)).transpose()?;
        let mp3 = files.get("mp3").map(|bytes| read_mp3(bytes)).transpose()?;
        let captions = text("vtt").map(|text| text.and_then(parse_captions));
        let script = text("script.txt").transpose()?.map(str::to_owned);
        let list = text("chapters.json").map(|text| text.and_then(read_chapters));
        let mut figures = Vec::new();
        if let Some(meter) = meter {
            let cues: Vec<[u64; 2]> = match &captions {
                Some(Ok(captions)) => captions.cues.iter().map(|cue| [cue.start, cue.end]).collect(),
                _ => Vec::new(),
            };
            if let Some(opus) = opus.as_ref().filter(|_| meter.decodes(Codec::Opus)) {
                figures.push((Codec::Opus, meter.measure(Codec::Opus, &opus.packets, &cues)));
            }
            if let Some(mp3) = mp3.as_ref().filter(|_| meter.decodes(Codec::Mp3)) {
                figures.push((Codec::Mp3, meter.measure(Codec::Mp3, &mp3.frames, &cues)));
            }
        }
        Ok(Self { expected: expected.clone(), opus, mp3, captions, script, list, figures })
    }

    /// Samples at 24 kHz of each codec.
    pub(super) fn samples(&self) -> (Option<u64>, Option<u64>) {
        let opus = self.opus.as_ref().map(|opus| opus.end / 2);
        (opus, self.mp3.as_ref().map(|mp3| mp3.frames.len() as u64 * MP3_FRAME))
    }

    /// Milliseconds of the sound.
    pub(super) fn millis(&self) -> Option<u64> {
        let (opus, mp3) = self.samples();
        opus.or(mp3).map(|samples| samples.saturating_mul(1000) / u64::from(Clip::RATE)).or(self.expected.millis)
    }

    pub(super) fn captions(&self) -> Option<&Captions> {
        self.captions.as_ref()?.as_ref().ok()
    }
}

fn read_opus(bytes: &[u8]) -> Result<Opus, String> {
    let mut reader = PacketReader::new(std::io::Cursor::new(bytes));
    let mut opus =
        Opus { packets: Vec::new(), pre_skip: 0, channels: 0, end: 0, comments: Vec::new(), streams: 0, backwards: 0 };
    let (mut serial, mut has_tags) = (None, false);
    while let Some(packet) = reader.read_packet().map_err(|error| format!("the Opus file: {error}"))? {
        if serial != Some(packet.stream_serial()) {
            serial = Some(packet.stream_serial());
            opus.streams += 1;
        }
        if packet.absgp_page() < opus.end {
            opus.backwards += 1;
        }
        opus.end = packet.absgp_page();
        if packet.data.starts_with(b"OpusHead") {
            opus.channels = packet.data.get(9).copied().unwrap_or(0);
            opus.pre_skip = u16::from_le_bytes([
                packet.data.get(10).copied().unwrap_or(0),
                packet.data.get(11).copied().unwrap_or(0),
            ]);
        } else if packet.data.starts_with(b"OpusTags") {
            has_tags = true;
            opus.comments = comments(&packet.data).ok_or("the tags of the Opus file are damaged")?;
        } else {
            opus.packets.push(packet.data);
        }
    }
    match (opus.channels, has_tags) {
        (0, _) => Err("the Opus file has no head".to_owned()),
        (_, false) => Err("the Opus file has no tags".to_owned()),
        _ => Ok(opus),
    }
}

/// The comments of Opus tags.
fn comments(tags: &[u8]) -> Option<Vec<(String, String)>> {
    fn number(rest: &mut &[u8]) -> Option<usize> {
        let (bytes, after) = rest.split_first_chunk::<4>()?;
        *rest = after;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    }
    fn text<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
        let length = number(rest)?;
        let (taken, after) = rest.split_at_checked(length)?;
        *rest = after;
        Some(taken)
    }
    let mut rest = tags.get(8..)?;
    text(&mut rest)?;
    let count = number(&mut rest)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let comment = std::str::from_utf8(text(&mut rest)?).ok()?;
        let (name, value) = comment.split_once('=')?;
        // Pictures are large and no text.
        if name != "METADATA_BLOCK_PICTURE" {
            found.push((name.to_owned(), value.to_owned()));
        }
    }
    Some(found)
}

fn read_mp3(bytes: &[u8]) -> Result<Mp3, String> {
    let mut rest = bytes;
    let mut tag = None;
    if let Some(head) = bytes.strip_prefix(b"ID3").and_then(|head| head.get(3..7)) {
        let size = head.iter().fold(0_usize, |size, byte| (size << 7) | usize::from(byte & 0x7f));
        rest = bytes.get(10 + size..).ok_or("the tag of the MP3 file is longer than the file")?;
        tag = Some(
            id3::Tag::read_from2(std::io::Cursor::new(&bytes[..10 + size]))
                .map_err(|error| format!("the tag of the MP3 file: {error}"))?,
        );
    }
    let (mut frames, mut told) = (Vec::new(), None);
    let mut number = 0_u64;
    while !rest.is_empty() {
        let length = frame_length(rest)
            .ok_or_else(|| format!("the MP3 file holds something else than a frame after {number}"))?;
        let frame = rest.get(..length).ok_or("the last frame of the MP3 file is cut")?;
        let header = frame.get(13..17).filter(|name| number == 0 && matches!(*name, b"Xing" | b"Info"));
        match header {
            Some(_) => {
                told = frame.get(21..25).and_then(|count| Some(u64::from(u32::from_be_bytes(count.try_into().ok()?))))
            }
            None => frames.push(frame.to_vec()),
        }
        rest = rest.get(length..).unwrap_or_default();
        number += 1;
    }
    if frames.is_empty() {
        return Err("the MP3 file has no frame".to_owned());
    }
    Ok(Mp3 { frames, tag, told })
}

/// The length of a frame of MPEG-2 Layer III at 24 kHz, read from its header.
fn frame_length(frame: &[u8]) -> Option<usize> {
    const KBITS: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let [first, second, third, _] = frame.first_chunk::<4>()?;
    let is_ours = *first == 0xff && second & 0xfe == 0xf2 && (third >> 2) & 3 == 1;
    let kbits = KBITS.get(usize::from(third >> 4)).copied().filter(|kbits| *kbits > 0)?;
    let padding = usize::from((third >> 1) & 1);
    is_ours.then_some(72_000 * kbits / 24_000 + padding)
}

/// Chapters as the list gives them: start in milliseconds and title.
fn read_chapters(json: &str) -> Result<Vec<(u64, String)>, String> {
    #[derive(serde::Deserialize)]
    struct List {
        version: String,
        chapters: Vec<Entry>,
    }
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Entry {
        start_time: f64,
        title: String,
    }
    let list: List = serde_json::from_str(json).map_err(|error| format!("the list of chapters: {error}"))?;
    if !list.version.starts_with("1.") {
        return Err(format!("the list of chapters has the unknown version {}", list.version));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of a sound, not negative")]
    let millis = |seconds: f64| (seconds.max(0.0) * 1000.0).round() as u64;
    Ok(list.chapters.into_iter().map(|entry| (millis(entry.start_time), entry.title)).collect())
}

pub(super) fn opus(sound: &SoundFile) -> Outcome {
    let Some(opus) = &sound.opus else { return Outcome::not_checked("there is no Opus file") };
    let mut faults = Vec::new();
    if opus.streams != 1 {
        faults.push(format!("the Opus file holds {} streams", opus.streams));
    }
    if opus.channels != 1 {
        faults.push(format!("the Opus file has {} channels", opus.channels));
    }
    if opus.pre_skip != Clip::OPUS_PRE_SKIP_48K {
        faults.push(format!("its decoder drops {} samples in place of {}", opus.pre_skip, Clip::OPUS_PRE_SKIP_48K));
    }
    if opus.backwards > 0 {
        faults.push(format!("{} pages of the Opus file go backwards in time", opus.backwards));
    }
    let wanted = opus.packets.len() as u64 * 960;
    if wanted != opus.end {
        faults.push(format!("it holds {} packets of 20 ms and ends at {} samples", opus.packets.len(), opus.end));
    }
    Outcome::from(faults).with_count(opus.packets.len())
}

pub(super) fn mp3(sound: &SoundFile) -> Outcome {
    let Some(mp3) = &sound.mp3 else { return Outcome::not_checked("there is no MP3 file") };
    let mut faults = Vec::new();
    match mp3.told {
        None => faults.push("no header frame tells players how long it is".to_owned()),
        Some(told) if told != mp3.frames.len() as u64 => {
            faults.push(format!("its header frame tells {told} frames; it has {}", mp3.frames.len()));
        }
        Some(_) => {}
    }
    Outcome::from(faults).with_count(mp3.frames.len())
}

pub(super) fn lengths(sound: &SoundFile) -> Outcome {
    let (opus, mp3) = sound.samples();
    let Some(millis) = sound.millis() else { return Outcome::not_checked("there is no sound") };
    let mut faults = Vec::new();
    if let (Some(opus), Some(mp3)) = (opus, mp3)
        && opus != mp3
    {
        faults.push(format!("Opus has {opus} samples, MP3 {mp3}"));
    }
    if let Some(wanted) = sound.expected.millis.filter(|wanted| *wanted != millis) {
        faults.push(format!("the sound has {millis} ms, and the manifest says {wanted}"));
    }
    if let Some(last) = sound.captions().and_then(|captions| captions.cues.last()).filter(|last| last.end > millis) {
        faults.push(format!("the last cue ends at {} ms, the sound at {millis}", last.end));
    }
    let tagged =
        sound.mp3.as_ref().and_then(|mp3| mp3.tag.as_ref()?.get("TLEN")?.content().text()?.parse::<u64>().ok());
    if let Some(tagged) = tagged.filter(|tagged| tagged.abs_diff(millis) > 1) {
        faults.push(format!("the tag of the MP3 file says {tagged} ms; it has {millis}"));
    }
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of a sound")]
    let figure = millis as f64;
    Outcome::from(faults).with(figure)
}

impl Opus {
    fn comment(&self, name: &str) -> Option<&str> {
        let found = self.comments.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The titles that both sounds bear, with the name of each.
fn titles(sound: &SoundFile) -> Vec<(&'static str, String)> {
    let opus = sound.opus.as_ref().map(|opus| ("Opus", opus.comment("TITLE").unwrap_or_default().to_owned()));
    let mp3 = sound.mp3.as_ref().map(|mp3| {
        let title = mp3.tag.as_ref().and_then(|tag| tag.title()).unwrap_or_default();
        ("MP3", title.to_owned())
    });
    opus.into_iter().chain(mp3).collect()
}

pub(super) fn title(sound: &SoundFile) -> Outcome {
    let titles = titles(sound);
    if titles.is_empty() {
        return Outcome::not_checked("there is no sound");
    }
    let faults = titles.into_iter().filter_map(|(codec, title)| {
        if title.trim().is_empty() {
            return Some(format!("the {codec} file has no title"));
        }
        (!title.starts_with(&sound.expected.title))
            .then(|| format!("the title of the {codec} file is `{title}`; the edition's is `{}`", sound.expected.title))
    });
    Outcome::from(faults)
}

pub(super) fn title_wording(sound: &SoundFile) -> Outcome {
    if !sound.expected.is_plain {
        return Outcome::not_checked("the edition is not in plain language");
    }
    let faults = titles(sound).into_iter().filter(|(_, title)| title.len() <= sound.expected.title.len());
    Outcome::from(faults.map(|(codec, title)| {
        format!("the title `{title}` of the {codec} file does not say that it is in plain language")
    }))
}

pub(super) fn lang(sound: &SoundFile) -> Outcome {
    let wanted = sound.expected.lang.as_deref();
    let (mut faults, mut unknown) = (Vec::new(), Vec::new());
    let mut check = |what: &str, tag: Option<&str>| match tag.filter(|tag| !tag.is_empty()) {
        None => faults.push(format!("{what} names no language")),
        Some(tag) => {
            unknown.extend(tag_fault(tag).map(|fault| format!("{what}: {fault}")));
            if let Some(wanted) = wanted.filter(|wanted| !is_same(tag, wanted)) {
                faults.push(format!("{what} names {tag}; the edition is in {wanted}"));
            }
        }
    };
    if let Some(opus) = &sound.opus {
        check("the Opus file", opus.comment("LANGUAGE"));
    }
    if let Some(captions) = sound.captions() {
        check("the captions", captions.lang.as_deref());
    }
    if let Some(mp3) = &sound.mp3 {
        let code = mp3.tag.as_ref().and_then(|tag| tag.get("TLAN")?.content().text());
        match (code, wanted.and_then(|wanted| wanted.parse::<Lang>().ok())) {
            (None | Some(""), _) => faults.push("the MP3 file names no language".to_owned()),
            (Some(code), Some(lang)) if !three_letters_fit(code, &lang) => {
                unknown.push(format!("the MP3 file names {code}; the edition is in {lang}"));
            }
            _ => {}
        }
    }
    // A tag may be right that is not known here.
    let is_certain = !faults.is_empty();
    faults.extend(unknown);
    Outcome::from(faults).doubtful_unless(is_certain)
}

/// Whether three letters of ISO 639-2 are those of a language: by their first letters, as far as they are known here.
fn three_letters_fit(code: &str, lang: &Lang) -> bool {
    let known = match lang.primary() {
        "en" => "eng",
        "fr" => "fra",
        "es" => "spa",
        "ar" => "ara",
        "fa" => "fas",
        "prs" => "prs",
        "ps" => "pus",
        "ur" => "urd",
        "bn" => "ben",
        "ru" => "rus",
        "zh" => "zho",
        other if other.len() == 3 => other,
        _ => return code == "und" || code.len() == 3,
    };
    code == known || lang.primary() == "prs" && code == "fas"
}

/// Chapters as the tags of a sound give them.
fn chapters_of_opus(opus: &Opus) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    for index in 0..1_000 {
        let name = format!("CHAPTER{index:03}");
        let Some(start) = opus.comment(&name).and_then(super::captions::millis) else { break };
        found.push((start, opus.comment(&format!("{name}NAME")).unwrap_or_default().to_owned()));
    }
    found
}

fn chapters_of_mp3(tag: &id3::Tag) -> Vec<(u64, String)> {
    let mut found: Vec<(u64, String)> = tag
        .chapters()
        .map(|chapter| {
            let title = chapter.frames.iter().find_map(|frame| frame.content().text()).unwrap_or_default();
            (u64::from(chapter.start_time), title.to_owned())
        })
        .collect();
    found.sort();
    found
}

pub(super) fn chapters(sound: &SoundFile) -> Outcome {
    let mut lists: Vec<(&str, Vec<(u64, String)>)> = Vec::new();
    match &sound.list {
        Some(Ok(list)) => lists.push(("list", list.clone())),
        Some(Err(why)) => return Outcome::failed(Fault::new(why.clone())),
        None => {}
    }
    lists.extend(sound.opus.as_ref().map(|opus| ("Opus file", chapters_of_opus(opus))));
    lists.extend(sound.mp3.as_ref().and_then(|mp3| Some(("MP3 file", chapters_of_mp3(mp3.tag.as_ref()?)))));
    let Some((first, rest)) = lists.split_first() else { return Outcome::not_checked("there are no chapters") };
    let mut faults = Vec::new();
    for (name, list) in rest {
        if *list != first.1 {
            faults.push(format!("the chapters of the {name} are not those of the {}", first.0));
        }
    }
    for (name, list) in &lists {
        if list.is_empty() {
            faults.push(format!("the {name} has no chapters"));
        }
        if list.windows(2).any(|pair| pair[0].0 >= pair[1].0) {
            faults.push(format!("the chapters of the {name} are not in order"));
        }
        if list.iter().any(|(_, title)| title.trim().is_empty()) {
            faults.push(format!("a chapter of the {name} has no title"));
        }
        if let (Some(millis), Some((start, _))) = (sound.millis(), list.last())
            && *start >= millis
        {
            faults.push(format!("a chapter of the {name} begins after the end of the sound"));
        }
    }
    Outcome::from(faults).with_count(first.1.len())
}
