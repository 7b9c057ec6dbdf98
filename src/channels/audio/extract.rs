//! Reads speech back: the captions, and the length of the sound from the frames of both files.

use ogg::PacketReader;

use super::ADDED;
use crate::channels::extract::{Extract, ExtractPart, FilesBySuffix, FindBy};
use crate::channels::{Clip, Whereabouts};

/// Samples of a frame of MP3 at 24 kHz (MPEG-2 Layer III).
const MP3_FRAME: u64 = 576;

pub(super) fn extract(files: &FilesBySuffix) -> Result<Extract, String> {
    let file = |end: &str| files.get(end).ok_or_else(|| format!("there is no {end}"));
    let text = |end: &str| String::from_utf8(file(end)?.clone()).map_err(|error| format!("{end}: {error}"));
    let (vtt, script) = (text("vtt")?, text("script.txt")?);
    let (lang, parts) = cues(&vtt);
    for part in parts.iter().filter(|part| part.anchor.is_some()) {
        if !lines_say(&script, &part.text) {
            return Err(format!("the script does not say: {}", part.text));
        }
    }
    let samples = opus_samples(file("opus")?)?;
    if mp3_samples(file("mp3")?)? != samples {
        return Err("Opus and MP3 are not of one length".to_owned());
    }
    let millis = samples * 1000 / u64::from(Clip::RATE);
    let parts = parts.into_iter().map(|part| ExtractPart { lang: lang.clone(), ..part });
    Ok(Extract { parts: parts.collect(), finding: FindBy::AnchorWithAdditions, pages: None, millis: Some(millis) })
}

/// The language of captions, and their cues in order.
fn cues(vtt: &str) -> (Option<String>, Vec<ExtractPart>) {
    let (head, rest) = vtt.split_once("\n\n").unwrap_or((vtt, ""));
    let lang = head.lines().find_map(|line| line.strip_prefix("Language: ")).map(str::to_owned);
    let cue = |cue: &str| {
        let mut lines = cue.trim_end_matches('\n').splitn(3, '\n');
        let (name, times, text) = (lines.next()?, lines.next()?, lines.next().unwrap_or_default());
        let (start, end) = times.split_once(" --> ")?;
        let text = without_marks(text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        let anchor = (!name.starts_with(ADDED)).then(|| name.to_owned());
        let place = Whereabouts::Interval { start: millis(start)?, end: millis(end)? };
        Some(ExtractPart { anchor, text, lang: None, place })
    };
    (lang, rest.split("\n\n").filter_map(cue).collect())
}

/// The text of a cue without the marks of language around words.
fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once('<') {
        out.push_str(before);
        rest = mark.split_once('>').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// `01:02:03.004` in milliseconds.
fn millis(clock: &str) -> Option<u64> {
    let mut parts = clock.split([':', '.']).map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds, millis) = (parts.next()??, parts.next()??, parts.next()??, parts.next()??);
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis)
}

/// Whether the letters of a cue are in a line of the script.
fn lines_say(script: &str, cue: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let wanted = letters(cue);
    script.lines().any(|line| {
        // A line names the languages of words between braces.
        let said = letters(line);
        said.contains(&wanted) || is_spread(&wanted, &said)
    })
}

/// Whether all letters of one text are in another, in order.
fn is_spread(wanted: &str, said: &str) -> bool {
    let mut said = said.chars();
    wanted.chars().all(|letter| said.any(|other| other == letter))
}

/// The samples at 24 kHz that an Ogg Opus file plays: the position at its end, without what is skipped at the
/// beginning (RFC 7845).
fn opus_samples(opus: &[u8]) -> Result<u64, String> {
    let mut reader = PacketReader::new(std::io::Cursor::new(opus));
    let (mut has_head, mut end, mut packets) = (false, 0, 0_u64);
    while let Some(packet) = reader.read_packet().map_err(|error| format!("opus: {error}"))? {
        let is_head = packet.data.starts_with(b"OpusHead");
        has_head |= is_head;
        packets += u64::from(!is_head && !packet.data.starts_with(b"OpusTags"));
        end = packet.absgp_page();
    }
    if !has_head {
        return Err("opus: no head".to_owned());
    }
    // Positions count at 48 kHz; a packet holds 20 ms.
    if packets * 960 != end {
        return Err(format!("opus: {packets} packets and a position of {end}"));
    }
    Ok(end / 2)
}

/// The samples at 24 kHz of the frames of an MP3 file.
fn mp3_samples(mp3: &[u8]) -> Result<u64, String> {
    Ok(frames(mp3)?.len() as u64 * MP3_FRAME)
}

/// The frames of an MP3 file without the first, which says how long it is.
///
/// # Errors
/// When something else than frames follows the tag; the text says what.
pub fn frames(mp3: &[u8]) -> Result<Vec<&[u8]>, String> {
    let mut rest = mp3;
    if let Some(head) = mp3.strip_prefix(b"ID3").and_then(|head| head.get(3..7)) {
        let size = head.iter().fold(0_usize, |size, byte| (size << 7) | usize::from(byte & 0x7f));
        rest = mp3.get(10 + size..).ok_or("mp3: the tag is longer than the file")?;
    }
    let mut frames = Vec::new();
    while !rest.is_empty() {
        let length = frame_length(rest).ok_or("mp3: something else than a frame")?;
        let (frame, after) = rest.split_at_checked(length).ok_or("mp3: the last frame is cut")?;
        frames.push(frame);
        rest = after;
    }
    if frames.is_empty() {
        return Err("mp3: no frame".to_owned());
    }
    frames.remove(0);
    Ok(frames)
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
