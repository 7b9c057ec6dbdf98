//! Sounds, captions and scripts that are broken on purpose.

use evenhand::channels::Clip;

use super::files::{bytes, edit, every, first, mutation};
use super::{Defect, table};

/// Frames of an MP3 file: where its tag ends, and the length of each frame.
fn frames(mp3: &[u8]) -> (usize, Vec<usize>) {
    const KBITS: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let size = mp3[6..10].iter().fold(0_usize, |size, byte| (size << 7) | usize::from(byte & 0x7f));
    let (begin, mut at, mut lengths) = (10 + size, 10 + size, Vec::new());
    while at < mp3.len() {
        let third = usize::from(mp3[at + 2]);
        let length = 72_000 * KBITS[third >> 4] / 24_000 + (third >> 1 & 1);
        lengths.push(length);
        at += length;
    }
    (begin, lengths)
}

/// The packets of an Ogg file with the granule position of each.
fn packets(opus: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = ogg::PacketReader::new(std::io::Cursor::new(opus));
    let mut packets = Vec::new();
    while let Some(packet) = reader.read_packet().unwrap() {
        packets.push(packet.data);
    }
    packets
}

/// An Ogg file of packets: two of head, then sound.
fn ogg(packets: &[Vec<u8>]) -> Vec<u8> {
    use ogg::writing::{PacketWriteEndInfo, PacketWriter};
    let mut out = Vec::new();
    let mut writer = PacketWriter::new(&mut out);
    let last = packets.len() - 1;
    for (index, packet) in packets.iter().enumerate() {
        let position = if index < 2 { 0 } else { (index as u64 - 1) * 960 };
        let end = match index {
            0 | 1 => PacketWriteEndInfo::EndPage,
            index if index == last => PacketWriteEndInfo::EndStream,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        writer.write_packet(packet.clone(), 7, end, position).unwrap();
    }
    drop(writer);
    out
}

/// Changes the packets of an Opus file.
fn opus(change: impl Fn(&mut Vec<Vec<u8>>) + 'static) -> super::files::Mutation {
    bytes("opus", move |bytes| {
        let mut all = packets(bytes);
        change(&mut all);
        *bytes = ogg(&all);
    })
}

/// Encodes other sound in place of the packets of an Opus file.
fn resounded(change: impl Fn(&[f32]) -> Vec<f32> + 'static) -> super::files::Mutation {
    opus(move |all| {
        let pcm = evenhand::speech::decoded_opus(&all[2..]).unwrap();
        let mut changed = change(&pcm);
        changed.resize((all.len() - 2) * 480, 0.0);
        changed.resize(changed.len().next_multiple_of(Clip::UNIT as usize), 0.0);
        let samples: Vec<i16> = changed.iter().map(|s| (s.clamp(-1.0, 1.0) * 32_767.0) as i16).collect();
        let encoded = evenhand::speech::encoded_opus(&samples).unwrap();
        let count = all.len() - 2;
        all.truncate(2);
        all.extend(encoded.into_iter().take(count));
    })
}

pub(crate) fn defects() -> Vec<Defect> {
    let vtt = |from: &'static str, to: &'static str| first("vtt", from, to);
    let mut all = table(
        "en/rights/example/example.en.chapters.json",
        vec![
            (
                "an Ogg page that is damaged",
                "sound-readable",
                bytes("opus", |opus| {
                    let at = opus.len() / 2;
                    opus[at] ^= 0xff;
                }),
            ),
            ("half an MP3 file", "sound-readable", bytes("mp3", |mp3| mp3.truncate(mp3.len() / 2 + 1))),
            (
                "bytes between the frames",
                "sound-readable",
                bytes("mp3", |mp3| {
                    let (begin, lengths) = frames(mp3);
                    mp3.insert(begin + lengths[0] + lengths[1], 7);
                }),
            ),
            ("two channels", "sound-opus", opus(|all| all[0][9] = 2)),
            ("another pre-skip", "sound-opus", opus(|all| all[0][10] = 99)),
            ("a lost packet", "sound-lengths", opus(|all| drop(all.remove(20)))),
            (
                "no header frame",
                "sound-mp3",
                bytes("mp3", |mp3| {
                    let (begin, lengths) = frames(mp3);
                    mp3.drain(begin..begin + lengths[0]);
                }),
            ),
            (
                "a frame less than its header tells",
                "sound-mp3",
                bytes("mp3", |mp3| {
                    let (_, lengths) = frames(mp3);
                    mp3.truncate(mp3.len() - lengths[lengths.len() - 1]);
                }),
            ),
            (
                "a frame whose head says nothing that can be decoded",
                "sound-mp3-decodes",
                bytes("mp3", |mp3| {
                    let (begin, lengths) = frames(mp3);
                    let frame = begin + lengths.iter().take(30).sum::<usize>();
                    mp3[frame + 4..frame + 13].fill(0xff);
                }),
            ),
            ("an empty packet", "sound-opus-decodes", opus(|all| all[30] = vec![0xff, 0xff])),
            ("a sound at half its level", "sound-loudness", resounded(|pcm| pcm.iter().map(|s| s * 0.5).collect())),
            ("a silent sound", "sound-silent", resounded(|pcm| pcm.iter().map(|_| 0.0).collect())),
            ("a sound that clips", "sound-peak", resounded(|pcm| pcm.iter().map(|s| s * 5.0).collect())),
            (
                "four seconds of silence",
                "sound-silence",
                resounded(|pcm| {
                    pcm.iter().enumerate().map(|(n, s)| if (48_000..150_000).contains(&n) { 0.0 } else { *s }).collect()
                }),
            ),
            (
                "cues in which nothing is heard",
                "sound-cues-heard",
                resounded(|pcm| pcm.iter().enumerate().map(|(n, s)| if n < 96_000 { 0.0 } else { *s }).collect()),
            ),
            (
                "captions that run ahead of the sound",
                "sound-onset",
                resounded(|pcm| std::iter::repeat_n(0.0, 12_000).chain(pcm.iter().copied()).take(pcm.len()).collect()),
            ),
            (
                "no title",
                "sound-title",
                opus(|all| {
                    let at = all[1].windows(6).position(|window| window == b"TITLE=").unwrap();
                    all[1][at..at + 5].copy_from_slice(b"OTHER");
                }),
            ),
            (
                "another language in the tags",
                "sound-lang",
                opus(|all| {
                    let at = all[1].windows(11).position(|window| window == b"LANGUAGE=en").unwrap();
                    all[1][at + 9..at + 11].copy_from_slice(b"fr");
                }),
            ),
            ("captions of another language", "sound-lang", vtt("Language: en", "Language: fr")),
            ("captions without a language", "sound-lang", vtt("Language: en\n", "")),
            (
                "chapters that are not those of the sound",
                "sound-chapters",
                first("chapters.json", "\"title\": \"The end\"", "\"title\": \"The start\""),
            ),
            (
                "a list of chapters that is none",
                "sound-chapters",
                edit("chapters.json", |json| json[..json.len() / 2].to_owned()),
            ),
            ("captions without a head", "captions-readable", vtt("WEBVTT\n", "")),
            ("a cue without times", "captions-readable", vtt(" --> ", " to ")),
            (
                "a cue without words",
                "captions-readable",
                edit("vtt", |vtt| {
                    let at = vtt.find(" --> ").unwrap();
                    let line = at + vtt[at..].find('\n').unwrap() + 1;
                    let end = line + vtt[line..].find("\n\n").unwrap();
                    format!("{}{}", &vtt[..line], &vtt[end..])
                }),
            ),
            (
                "two cues of one name",
                "captions-ids",
                edit("vtt", |vtt| {
                    let names: Vec<&str> = vtt.split("\n\n").skip(1).map(|cue| cue.lines().next().unwrap()).collect();
                    vtt.replacen(&format!("\n{}\n", names[1]), &format!("\n{}\n", names[0]), 1)
                }),
            ),
            (
                "a cue that ends before it begins",
                "captions-times",
                edit("vtt", |vtt| {
                    let cue = vtt.split("\n\n").nth(3).unwrap();
                    let times = cue.lines().nth(1).unwrap();
                    let (start, end) = times.split_once(" --> ").unwrap();
                    vtt.replacen(times, &format!("{end} --> {start}"), 1)
                }),
            ),
            (
                "a cue after the end",
                "captions-times",
                edit("vtt", |vtt| {
                    let times = vtt.lines().rfind(|line| line.contains(" --> ")).unwrap();
                    let (start, _) = times.split_once(" --> ").unwrap();
                    vtt.replacen(times, &format!("{start} --> 09:00:00.000"), 1)
                }),
            ),
            ("a word that is not in the script", "captions-script", vtt("A letter is enough.", "A better is enough.")),
            (
                "a line of the script that is gone",
                "captions-script",
                edit("script.txt", |script| {
                    script
                        .lines()
                        .filter(|line| !line.contains("A letter is enough."))
                        .map(|line| format!("{line}\n"))
                        .collect()
                }),
            ),
            (
                "a sentence without a cue",
                "captions-sentences",
                edit("vtt", |vtt| {
                    let kept = vtt.split("\n\n").filter(|cue| !cue.contains("Say who you are."));
                    kept.collect::<Vec<_>>().join("\n\n")
                }),
            ),
            (
                "a negation that is dropped, in captions and script",
                "captions-sentences",
                mutation(|files| {
                    for end in ["vtt", "script.txt"] {
                        let text = String::from_utf8(files[end].clone()).unwrap();
                        files.insert(end.to_owned(), text.replace("No, it may not.", "No, it may.").into_bytes());
                    }
                }),
            ),
            (
                "a cue at another time",
                "captions-sentences",
                edit("vtt", |vtt| {
                    let cue = vtt.split("\n\n").find(|cue| cue.contains("A letter is enough.")).unwrap();
                    let times = cue.lines().nth(1).unwrap();
                    let (start, end) = times.split_once(" --> ").unwrap();
                    let late = format!("{}{} --> {end}", &start[..11], if start.ends_with('9') { "8" } else { "9" });
                    vtt.replacen(times, &late, 1)
                }),
            ),
            (
                "a French word without its mark",
                "captions-lang",
                every("vtt", "<lang fr>Liberté</lang>", "لك الحق في محامٍ"),
            ),
            ("a mark of language that is none", "captions-lang", vtt("<lang fr>", "<lang prs>")),
            (
                "a sentence that is said in a tenth of its time",
                "captions-pace",
                edit("vtt", |vtt| {
                    let cue = vtt.split("\n\n").find(|cue| cue.contains("All human beings")).unwrap();
                    let times = cue.lines().nth(1).unwrap();
                    let (start, _) = times.split_once(" --> ").unwrap();
                    let end = format!("{}999", &start[..9]);
                    let end = if end.as_str() > start { end } else { start.to_owned() };
                    vtt.replacen(times, &format!("{start} --> {end}"), 1)
                }),
            ),
            ("a lost character", "captions-characters", vtt("A letter is enough.", "A l\u{fffd}tter is enough.")),
        ],
    );
    all.extend(table(
        "en/rights/example/plain/example.en.plain.chapters.json",
        vec![(
            "a title that does not tell plain from standard",
            "sound-title-wording",
            opus(|all| {
                let tags = &all[1];
                let title = "TITLE=An example in plain words – Plain language".as_bytes();
                let at = tags.windows(title.len()).position(|window| window == title).unwrap();
                let short = b"TITLE=An example in plain words";
                let mut out = tags[..at - 4].to_vec();
                out.extend((short.len() as u32).to_le_bytes());
                out.extend(short);
                out.extend(&tags[at + title.len()..]);
                all[1] = out;
            }),
        )],
    ));
    all
}
