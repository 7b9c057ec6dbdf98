//! Speech: the script spoken sentence by sentence, joined without encoding anything again, with
//! captions and chapters whose times are exact.

mod channel;
mod extract;

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use id3::TagLike as _;
use id3::frame::{Chapter, Frame, Picture as Id3Picture, PictureType, TableOfContents};
use ogg::writing::{PacketWriteEndInfo, PacketWriter};

use super::mp3_header::header_frame;
use super::script::{ScriptLine, script_for};
use super::spoken::{SpokenMark, is_spelled, verbalise};
use super::title::titled;
use super::utterance_split;
use super::voice_support::{SoundKind, VoiceSupport, natural_lang, reader};
use super::{Clip, SpeechEngine, SpeechError, ToldClip, Utterance, Whereabouts};
use crate::content::{Edition, Glossary, Library};
use crate::document::direction::isolated;
use crate::document::{Inline, Sentence, SentenceId, digest};
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang};

pub use channel::{CHANNEL, ID, NATURAL, without_variant};
pub use extract::frames;

/// The mark of the service, shown by players; 512 pixels a side.
const COVER: &[u8] = include_bytes!("cover.png");

/// Output of the speech channel for an edition.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// Opus in Ogg.
    pub opus: Vec<u8>,
    /// MP3 with ID3 tags.
    pub mp3: Vec<u8>,
    /// WebVTT captions.
    pub vtt: String,
    /// Chapters as JSON, in the Podcasting 2.0 shape: `{version, chapters: [{startTime, title}]}`.
    pub chapters: String,
    /// The script as text.
    pub script: String,
    /// Duration in milliseconds.
    pub millis: u64,
    /// Time range of every sentence.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// Words that the engine could not speak, and the sentence in which they stand.
    pub lost: Vec<(String, Vec<String>)>,
    /// Why better voices did not speak a sentence, and the sentence.
    pub refused: Vec<(String, Vec<String>)>,
    /// Languages in which natural voices spoke.
    pub natural: BTreeSet<Lang>,
}

/// Beginning of the names of cues that hold words of the script itself. No anchor of a sentence begins so.
const ADDED: &str = "added-";

/// A hash of the code, the data and the crates that shape the bytes beside the edition and the speech engine.
pub(super) const RECIPE: &str = env!("EVENHAND_RECIPE_AUDIO");

/// Speaks an edition in a kind of sound. `None` where no voice speaks its language.
///
/// # Errors
/// When the speech engine is missing or stops for good.
pub fn synthesize(
    edition: &Edition,
    sound: SoundKind,
    library: &Library,
    words: &Messages,
    tools: &dyn SpeechEngine,
) -> Result<Option<Spoken>, SpeechError> {
    let lang = &edition.document.lang;
    if reader(lang, sound) == VoiceSupport::None {
        return Ok(None);
    }
    let letters = letters(edition);
    let lines = script_for(edition, words, sound);
    let silence = tools.silence()?;
    let mut joined = Joined::default();
    let (mut lost, mut refused, mut natural) = (Vec::new(), Vec::new(), BTreeSet::new());
    for line in &lines {
        let start = joined.samples;
        if let Some(chapter) = &line.chapter {
            joined.chapters.push((start, chapter.clone()));
        }
        let utterance = utterance(line, sound, library, &letters);
        natural.extend(utterance.runs.iter().filter_map(natural_lang));
        let mut end = start;
        if !utterance.runs.is_empty() {
            for ToldClip { clip, refusals } in utterance_split::synthesize(&utterance, tools)? {
                if !refusals.is_empty() {
                    refused.push((shown(line), refusals));
                }
                end = joined.samples + u64::from(clip.speech_end);
                if !clip.lost.is_empty() {
                    lost.push((shown(line), clip.lost.clone()));
                }
                joined.add(&clip);
            }
        }
        joined.cues.push(Cue { sentence: line.sentence.clone(), start, end, text: String::new() });
        if let Some(cue) = joined.cues.last_mut() {
            cue.text = captioned(line, lang);
        }
        for _ in 0..pauses(line, &joined, start, end) {
            joined.add(&silence);
        }
    }
    let title: Vec<String> = edition.document.title.iter().map(Sentence::text).collect();
    let title = titled(title.join(" "), edition, words);
    let spoken = joined.finish(&title, edition, words, &lines);
    Ok(Some(Spoken { lost, refused, natural, ..spoken }))
}

/// Returns the units of silence that bring the pause after a line to its length. The end of a clip is
/// silent already.
fn pauses(line: &ScriptLine, joined: &Joined, start: u64, end: u64) -> u64 {
    let wanted = u64::from(line.pause.0) * u64::from(Clip::RATE) / 1000;
    let silent = joined.samples - end.max(start);
    wanted.saturating_sub(silent).div_ceil(u64::from(Clip::UNIT))
}

/// A line as captions write it: numbers and codes keep their order, words of another direction stay together, and words
/// of another language are marked with it.
fn captioned(line: &ScriptLine, lang: &Lang) -> String {
    let parts = line.stretches.iter().map(|stretch| {
        let around = stretch.lang.direction();
        let lines = stretch.shown.lines().map(|line| {
            let shown = isolated(line, around);
            let shown = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let shown = match stretch.lang == *lang {
                true => shown,
                false => format!("<lang {}>{shown}</lang>", stretch.lang.in_files()),
            };
            match around {
                _ if around == lang.direction() => shown,
                Direction::Ltr => format!("\u{2066}{shown}\u{2069}"),
                Direction::Rtl => format!("\u{2067}{shown}\u{2069}"),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A line as it is written.
fn shown(line: &ScriptLine) -> String {
    let parts: Vec<&str> = line.stretches.iter().map(|stretch| stretch.shown.as_str()).collect();
    parts.join(" ")
}

/// The abbreviations of an edition that are said letter by letter.
fn letters(edition: &Edition) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    edition.document.each_prose(&mut |prose| prose.iter().for_each(|sentence| collect(&sentence.inlines, &mut found)));
    found
}

fn collect(inlines: &[Inline], found: &mut BTreeSet<String>) {
    for inline in inlines {
        if let Inline::Abbreviation { short, .. } = inline
            && is_spelled(short)
        {
            found.insert(short.clone());
        }
        collect(inline.inner(), found);
    }
}

/// A line in the words, the spelling and the digits of its voices.
fn utterance(line: &ScriptLine, sound: SoundKind, library: &Library, letters: &BTreeSet<String>) -> Utterance {
    let runs = line.stretches.iter().filter_map(|stretch| {
        let voice = reader(&stretch.lang, sound);
        let mut text = respelled(&stretch.text, library.glossaries.get(&stretch.lang));
        for word in letters {
            text = replace_word(&text, word, &SpokenMark::Letters(word).write());
        }
        voice.run(&verbalise(&text, &stretch.lang))
    });
    Utterance { runs: runs.collect() }
}

/// The glossary's words in the spelling by which a voice says them right.
fn respelled(text: &str, glossary: Option<&Glossary>) -> String {
    let mut text = text.to_owned();
    let entries = glossary.into_iter().flat_map(|glossary| glossary.terms.values());
    let mut pairs: Vec<(&str, &str)> =
        entries.filter_map(|entry| entry.spoken.as_deref().map(|spoken| (entry.term.as_str(), spoken))).collect();
    // Longer terms first: a term may stand inside another.
    pairs.sort_by_key(|(term, _)| (std::cmp::Reverse(term.len()), *term));
    for (term, spoken) in pairs {
        text = replace_word(&text, term, spoken);
    }
    text
}

fn replace_word(text: &str, word: &str, by: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, from) = rest.split_at(at);
        let after = &from[word.len()..];
        let inside = before
            .chars()
            .next_back()
            .or(out.chars().next_back().filter(|_| before.is_empty()))
            .is_some_and(char::is_alphanumeric)
            || after.chars().next().is_some_and(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if inside { word } else { by });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A stretch of the sound and what is said in it; times in samples.
#[derive(Debug, Clone)]
struct Cue {
    sentence: Option<SentenceId>,
    start: u64,
    end: u64,
    text: String,
}

/// Clips one after the other.
#[derive(Debug, Default)]
struct Joined {
    samples: u64,
    opus: Vec<Vec<u8>>,
    mp3: Vec<Vec<u8>>,
    cues: Vec<Cue>,
    chapters: Vec<(u64, String)>,
}

impl Joined {
    fn add(&mut self, clip: &Clip) {
        self.samples += u64::from(clip.samples);
        self.opus.extend(clip.opus.iter().cloned());
        self.mp3.extend(clip.mp3.iter().cloned());
    }

    fn finish(self, title: &str, edition: &Edition, words: &Messages, lines: &[ScriptLine]) -> Spoken {
        let lang = &edition.document.lang;
        let places = self
            .cues
            .iter()
            .filter_map(|cue| {
                Some((cue.sentence.clone()?, Whereabouts::Interval { start: millis(cue.start), end: millis(cue.end) }))
            })
            .collect();
        Spoken {
            opus: self.ogg(title, edition, words),
            mp3: self.id3_mp3(title, edition, words),
            vtt: self.vtt(lang),
            chapters: self.chapters_json(),
            script: super::script::as_text(lines, lang),
            millis: millis(self.samples),
            places,
            lost: Vec::new(),
            refused: Vec::new(),
            natural: BTreeSet::new(),
        }
    }

    /// Captions: a cue for everything that is said; those of sentences bear their anchors, the others are numbered.
    fn vtt(&self, lang: &Lang) -> String {
        let mut out = format!("WEBVTT\nLanguage: {}\n", lang.in_files());
        let mut added = 0;
        for cue in self.cues.iter().filter(|cue| cue.end > cue.start) {
            let name = match &cue.sentence {
                Some(id) => id.anchor(),
                None => {
                    added += 1;
                    format!("{ADDED}{added}")
                }
            };
            out.push_str(&format!("\n{name}\n{} --> {}\n{}\n", clock(cue.start), clock(cue.end), cue.text));
        }
        out
    }

    fn chapters_json(&self) -> String {
        let chapters: Vec<_> = self
            .chapters
            .iter()
            .map(|(start, title)| {
                let seconds =
                    serde_json::Number::from_f64(f64::from(u32::try_from(millis(*start)).unwrap_or(u32::MAX)) / 1000.0);
                serde_json::json!({ "startTime": seconds, "title": title })
            })
            .collect();
        format!("{:#}\n", serde_json::json!({ "version": "1.2.0", "chapters": chapters }))
    }

    /// Ogg Opus after RFC 7845: head, tags, packets of 20 ms.
    fn ogg(&self, title: &str, edition: &Edition, words: &Messages) -> Vec<u8> {
        let mut out = Vec::new();
        let name = digest(&[edition.address.to_string().as_bytes()]).hex();
        let serial = u32::from_str_radix(&name[..8], 16).unwrap_or(1);
        let mut writer = PacketWriter::new(&mut out);
        let pre_skip = u64::from(Clip::OPUS_PRE_SKIP_48K);
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(Clip::OPUS_PRE_SKIP_48K.to_le_bytes());
        head.extend(Clip::RATE.to_le_bytes());
        head.extend([0, 0, 0]);
        // Writing into memory cannot fail.
        let _ = writer.write_packet(head, serial, PacketWriteEndInfo::EndPage, 0);
        let _ = writer.write_packet(self.opus_tags(title, edition, words), serial, PacketWriteEndInfo::EndPage, 0);
        let last = self.opus.len().saturating_sub(1);
        for (index, packet) in self.opus.iter().enumerate() {
            let position = (index as u64 + 1) * 960 + pre_skip;
            let end = match index {
                index if index == last => PacketWriteEndInfo::EndStream,
                index if index % 50 == 49 => PacketWriteEndInfo::EndPage,
                _ => PacketWriteEndInfo::NormalPacket,
            };
            let position = if index == last { position - pre_skip } else { position };
            let _ = writer.write_packet(packet.as_slice(), serial, end, position);
        }
        drop(writer);
        out
    }

    fn opus_tags(&self, title: &str, edition: &Edition, words: &Messages) -> Vec<u8> {
        let mut comments = vec![
            format!("TITLE={title}"),
            format!("LANGUAGE={}", edition.document.lang.in_files()),
            format!("DATE={}", edition.revised),
            format!("ARTIST={}", text!(words, "say-artist")),
            format!(
                "METADATA_BLOCK_PICTURE={}",
                base64::engine::general_purpose::STANDARD.encode(picture_block(&text!(words, "say-cover")))
            ),
        ];
        for (index, (start, title)) in self.chapters.iter().enumerate() {
            comments.push(format!("CHAPTER{index:03}={}", clock(*start)));
            comments.push(format!("CHAPTER{index:03}NAME={title}"));
        }
        let mut tags = b"OpusTags".to_vec();
        let mut put = |text: &str| {
            tags.extend(u32::try_from(text.len()).unwrap_or(0).to_le_bytes());
            tags.extend(text.as_bytes());
        };
        put("Evenhand");
        tags.extend(u32::try_from(comments.len()).unwrap_or(0).to_le_bytes());
        for comment in &comments {
            tags.extend(u32::try_from(comment.len()).unwrap_or(0).to_le_bytes());
            tags.extend(comment.as_bytes());
        }
        tags
    }

    fn id3_mp3(&self, title: &str, edition: &Edition, words: &Messages) -> Vec<u8> {
        let mut tag = id3::Tag::new();
        tag.set_title(title);
        tag.set_artist(text!(words, "say-artist"));
        // Players put the sounds of one album together, and keep speech apart from music.
        tag.set_album(text!(words, "site-name"));
        tag.set_genre("Speech");
        tag.set_text("TLAN", three_letters(&edition.document.lang));
        tag.set_text("TDRC", edition.revised.clone());
        tag.set_text("TLEN", millis(self.samples).to_string());
        tag.add_frame(Id3Picture {
            mime_type: "image/png".to_owned(),
            picture_type: PictureType::CoverFront,
            description: text!(words, "say-cover"),
            data: COVER.to_vec(),
        });
        let ends = self.chapters.iter().skip(1).map(|(start, _)| *start).chain([self.samples]);
        let mut elements = Vec::new();
        for (index, ((start, title), end)) in self.chapters.iter().zip(ends).enumerate() {
            let element_id = format!("chapter-{index}");
            elements.push(element_id.clone());
            let time = |samples: u64| u32::try_from(millis(samples)).unwrap_or(u32::MAX);
            tag.add_frame(Chapter {
                element_id,
                start_time: time(*start),
                end_time: time(end),
                start_offset: u32::MAX,
                end_offset: u32::MAX,
                frames: vec![Frame::text("TIT2", title.clone())],
            });
        }
        tag.add_frame(TableOfContents {
            element_id: "chapters".to_owned(),
            top_level: true,
            ordered: true,
            elements,
            frames: Vec::new(),
        });
        let mut out = Vec::new();
        // Writing into memory cannot fail.
        let _ = tag.write_to(&mut out, id3::Version::Id3v24);
        let sizes: Vec<usize> = self.mp3.iter().map(Vec::len).collect();
        out.extend(header_frame(&sizes, Clip::MP3_DELAY_SAMPLES, 0));
        self.mp3.iter().for_each(|frame| out.extend(frame));
        out
    }
}

/// A FLAC picture block, as Opus tags hold it.
fn picture_block(description: &str) -> Vec<u8> {
    let mut block = Vec::new();
    let number = |value: usize, block: &mut Vec<u8>| block.extend(u32::try_from(value).unwrap_or(0).to_be_bytes());
    number(3, &mut block);
    for text in ["image/png", description] {
        number(text.len(), &mut block);
        block.extend(text.as_bytes());
    }
    for value in [512, 512, 24, 0, COVER.len()] {
        number(value, &mut block);
    }
    block.extend(COVER);
    block
}

/// ISO 639-2 as ID3 wants it, where it is known; players show the tag otherwise.
fn three_letters(lang: &Lang) -> String {
    let code = match lang.primary() {
        "en" => "eng",
        "fr" => "fra",
        "es" => "spa",
        "ar" => "ara",
        "fa" => "fas",
        "ps" => "pus",
        "ur" => "urd",
        "bn" => "ben",
        "ru" => "rus",
        "zh" => "zho",
        other if other.len() == 3 => other,
        _ => "und",
    };
    code.to_owned()
}

fn millis(samples: u64) -> u64 {
    samples * 1000 / u64::from(Clip::RATE)
}

fn clock(samples: u64) -> String {
    let millis = millis(samples);
    let (seconds, millis) = (millis / 1000, millis % 1000);
    format!("{:02}:{:02}:{:02}.{millis:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests;
