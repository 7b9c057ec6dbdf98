//! The first frame of an MP3 file: how many frames follow, where they are, what to cut.
//!
//! It is a silent frame of the same kind as the others, in whose data players look for the words
//! `Xing` and `LAME`. The layout is that of LAME 3.100 (`VbrTag.c`). Players show the length and
//! seek by it, and drop the encoder's delay.

/// Bytes of the frame: 64 kbit/s at 24 kHz, which is what LAME itself takes for MPEG-2.
const FRAME_BYTES: usize = 192;
/// The sync word, MPEG-2 Layer III without a checksum, 64 kbit/s, 24 kHz, one channel.
const HEADER: [u8; 4] = [0xff, 0xf3, 0x84, 0xc4];
/// Offset of the tag: after the header and the side information of one channel.
const TAG: usize = 4 + 9;
/// Frames, bytes, table of contents and quality are all present.
const ALL_FIELDS: u32 = 0b1111;
/// LAME's quality figure for `-V 6 -q 5`: 100 − 10 × 6 − 5.
const QUALITY: u32 = 35;
/// Players take the delay from a tag only if the encoder's name begins with `LAME`.
const ENCODER: &[u8; 9] = b"LAME3.100";
/// Tag revision 0, method 4: variable bit rate, new algorithm.
const METHOD: u8 = 4;
/// Psychoacoustic model `nspsytune`, hearing threshold type 5.
const FLAGS: u8 = 0x15;
/// The lowest bit rate that occurs, in kbit/s.
const LEAST_KILOBITS: u8 = 8;
/// Mono, source of 32 kHz or less.
const MISC: u8 = 0;

/// Makes the header frame for the frames of these sizes in bytes (the header itself not counted).
///
/// `delay` is the encoder's delay and `padding` what it added at the end, both in samples, at most
/// 4,095. The checksum of the sound, which no player reads, is left at 0.
pub fn header_frame(frames: &[usize], delay: u16, padding: u16) -> Vec<u8> {
    let total = FRAME_BYTES + frames.iter().sum::<usize>();
    let mut tag = Vec::with_capacity(FRAME_BYTES);
    tag.extend_from_slice(&HEADER);
    tag.resize(TAG, 0);
    tag.extend_from_slice(b"Xing");
    tag.extend_from_slice(&ALL_FIELDS.to_be_bytes());
    tag.extend_from_slice(&count(frames.len()).to_be_bytes());
    tag.extend_from_slice(&count(total).to_be_bytes());
    tag.extend_from_slice(&contents(frames, total));
    tag.extend_from_slice(&QUALITY.to_be_bytes());
    tag.extend_from_slice(ENCODER);
    tag.push(METHOD);
    // Low-pass not stated (1); no peak (4); no replay gain (2 × 2).
    tag.extend_from_slice(&[0; 9]);
    tag.extend_from_slice(&[FLAGS, LEAST_KILOBITS]);
    let (delay, padding) = (u32::from(delay.min(4095)), u32::from(padding.min(4095)));
    tag.extend_from_slice(&(delay << 12 | padding).to_be_bytes()[1..]);
    tag.push(MISC);
    // No MP3 gain (1), no preset (2).
    tag.extend_from_slice(&[0; 3]);
    tag.extend_from_slice(&count(total).to_be_bytes());
    // The checksum of the sound.
    tag.extend_from_slice(&[0; 2]);
    let checksum = crc16(&tag);
    tag.extend_from_slice(&checksum.to_be_bytes());
    tag.resize(FRAME_BYTES, 0);
    tag
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// For each hundredth of the time, where in the file it is, in 256ths of its length.
fn contents(frames: &[usize], total: usize) -> [u8; 100] {
    let mut contents = [0; 100];
    let (mut frame, mut offset) = (0, FRAME_BYTES);
    for (percent, entry) in contents.iter_mut().enumerate() {
        let wanted = percent * frames.len() / 100;
        offset += frames[frame..wanted].iter().sum::<usize>();
        frame = wanted;
        *entry = u8::try_from(offset * 256 / total).unwrap_or(u8::MAX);
    }
    // Players go to 0 % for the first frame; the header is skipped by itself.
    contents[0] = 0;
    contents
}

/// CRC-16 with the polynomial 0x8005, least significant bit first, from 0 (`CRC-16/ARC`).
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte), |crc, _| match crc & 1 {
            0 => crc >> 1,
            _ => crc >> 1 ^ 0xa001,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(crc16(b"123456789"), 0xbb3d);
    }

    #[test]
    fn every_field_is_where_players_look_for_it() {
        let frames = [24, 48, 96, 192].repeat(50);
        let total: u32 = 192 + 50 * 360;

        let frame = header_frame(&frames, 576, 1_105);

        assert_eq!(frame.len(), FRAME_BYTES);
        assert_eq!(&frame[13..17], b"Xing");
        assert_eq!(frame[21..25], 200u32.to_be_bytes());
        assert_eq!(frame[25..29], total.to_be_bytes());
        let contents = &frame[29..129];
        assert!(contents.is_sorted());
        assert_eq!(contents[0], 0);
        assert_eq!(contents[50], (256 * (192 + 25 * 360) / total) as u8);
        assert_eq!(&frame[133..142], b"LAME3.100");
        // 576 = 0x240, 1105 = 0x451.
        assert_eq!(frame[154..157], [0x24, 0x04, 0x51]);
        assert_eq!(frame[161..165], total.to_be_bytes());
        assert_eq!(frame[167..169], crc16(&frame[..167]).to_be_bytes());
        assert!(frame[169..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn a_file_of_one_frame_and_of_none_has_a_header() {
        assert_eq!(header_frame(&[], 576, 0)[21..25], [0; 4]);
        assert_eq!(header_frame(&[24], 576, 0)[21..25], [0, 0, 0, 1]);
    }
}
