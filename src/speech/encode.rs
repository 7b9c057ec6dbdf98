//! Samples to Opus packets and MP3 frames that can be joined with those of any other clip.
//!
//! Each clip has encoders of its own, so its bytes depend on nothing but its samples. What makes
//! the joins clean is that every clip begins and ends in digital silence: a decoder that comes from
//! one silence goes into another, and the delay of the encoders falls into it. Beyond that, no
//! frame may reach into a frame before it. MP3: no bit reservoir. Opus: the first packet predicts
//! nothing; the later ones predict from packets of the same clip.

#![allow(unsafe_code, reason = "both encoders keep the interface of their C libraries")]

use std::ffi::CStr;
use std::ptr::{self, NonNull};
use std::sync::{Mutex, PoisonError};

use mp3lame_encoder::ffi as lame;
use unsafe_libopus as unsafe_opus;

use crate::channels::{Clip, SpeechError};

/// Samples in an Opus packet of 20 ms.
const PACKET: usize = 480;
/// Samples in an MP3 frame of MPEG-2.
const FRAME: usize = 576;
const OPUS_BITS_PER_SECOND: i32 = 32_000;
/// Below 1 the encoder sees no onsets: measured, 10 dB of noise before each consonant where 4 dB are
/// usual. From 5 it follows the pitch of the voice, which takes 1 dB off the noise everywhere.
const OPUS_COMPLEXITY: i32 = 5;
/// LAME's `-V 6 -q 5`: 66 kbit/s of speech. Without a bit reservoir a constant 64 kbit/s starves the
/// beginnings of sounds (measured: 5 dB of noise before a consonant, 2.5 dB here) and dulls hisses.
const MP3_VBR_QUALITY: i32 = 6;
const MP3_QUALITY: i32 = 5;

/// Names the encoders and how they are set.
pub(crate) fn settings() -> String {
    let opus = unsafe_opus::opus_get_version_string();
    // SAFETY: a static C string.
    let lame = unsafe { CStr::from_ptr(lame::get_lame_version()) }.to_string_lossy();
    format!("{opus} CELT {OPUS_BITS_PER_SECOND} cx {OPUS_COMPLEXITY}, lame {lame} V{MP3_VBR_QUALITY} q{MP3_QUALITY}")
}

/// Encodes the samples of a clip, whose number is a multiple of [`Clip::UNIT`].
///
/// # Errors
/// When an encoder refuses.
pub(crate) fn clip(pcm: &[i16], speech_end: u32) -> Result<Clip, SpeechError> {
    debug_assert!(pcm.len().is_multiple_of(Clip::UNIT as usize));
    let samples = u32::try_from(pcm.len()).map_err(|_| opus_error("too many samples"))?;
    Ok(Clip { opus: encoded_opus(pcm)?, mp3: mp3_frames(pcm)?, samples, speech_end, lost: Vec::new() })
}

fn opus_error(detail: impl Into<String>) -> SpeechError {
    SpeechError::Encoder { encoder: "Opus", detail: detail.into() }
}

fn mp3_error(detail: impl Into<String>) -> SpeechError {
    SpeechError::Encoder { encoder: "MP3", detail: detail.into() }
}

/// An Opus encoder, freed when dropped.
struct OpusEncoder(NonNull<unsafe_opus::OpusEncoder>);

impl OpusEncoder {
    fn new() -> Result<Self, SpeechError> {
        let mut code = unsafe_opus::OPUS_OK;
        // SAFETY: `code` outlives the call.
        let encoder = unsafe {
            unsafe_opus::opus_encoder_create(
                Clip::RATE as i32,
                1,
                unsafe_opus::OPUS_APPLICATION_RESTRICTED_LOWDELAY,
                &raw mut code,
            )
        };
        let encoder = NonNull::new(encoder).ok_or_else(|| opus_error(format!("code {code}")))?;
        let mut encoder = Self(encoder);
        for (request, value) in [
            (unsafe_opus::OPUS_SET_BITRATE_REQUEST, OPUS_BITS_PER_SECOND),
            (unsafe_opus::OPUS_SET_COMPLEXITY_REQUEST, OPUS_COMPLEXITY),
            // Said outright, so that every packet of every clip has the same mode.
            (unsafe_opus::OPUS_SET_BANDWIDTH_REQUEST, unsafe_opus::OPUS_BANDWIDTH_SUPERWIDEBAND),
        ] {
            encoder.set(request, value)?;
        }
        Ok(encoder)
    }

    fn set(&mut self, request: i32, value: i32) -> Result<(), SpeechError> {
        // SAFETY: the encoder is alive; all requests used here take one integer.
        match unsafe { unsafe_opus::opus_encoder_ctl!(self.0.as_ptr(), request, value) } {
            unsafe_opus::OPUS_OK => Ok(()),
            code => Err(opus_error(format!("request {request}, code {code}"))),
        }
    }

    fn packet(&mut self, pcm: &[i16; PACKET]) -> Result<Vec<u8>, SpeechError> {
        // RFC 6716, section 3.4: no packet of one frame is longer.
        let mut packet = vec![0; 1_276];
        // SAFETY: the encoder is alive, both buffers have the lengths that are given.
        let length = unsafe {
            unsafe_opus::opus_encode(
                self.0.as_ptr(),
                pcm.as_ptr(),
                PACKET as i32,
                packet.as_mut_ptr(),
                packet.len() as i32,
            )
        };
        match usize::try_from(length) {
            Ok(length @ 1..) => {
                packet.truncate(length);
                packet.shrink_to_fit();
                Ok(packet)
            }
            _ => Err(opus_error(format!("code {length}"))),
        }
    }
}

impl Drop for OpusEncoder {
    fn drop(&mut self) {
        // SAFETY: created by `opus_encoder_create` and not freed before.
        unsafe { unsafe_opus::opus_encoder_destroy(self.0.as_ptr()) }
    }
}

/// Encodes samples at 24 kHz as Opus packets of 20 ms.
///
/// # Errors
/// When the encoder refuses.
pub fn encoded_opus(pcm: &[i16]) -> Result<Vec<Vec<u8>>, SpeechError> {
    let mut encoder = OpusEncoder::new()?;
    let (blocks, _) = pcm.as_chunks::<PACKET>();
    let mut packets = Vec::with_capacity(blocks.len());
    for (number, block) in blocks.iter().enumerate() {
        let alone = i32::from(number == 0);
        encoder.set(unsafe_opus::OPUS_SET_PREDICTION_DISABLED_REQUEST, alone)?;
        packets.push(encoder.packet(block)?);
    }
    Ok(packets)
}

/// A LAME encoder, freed when dropped.
struct Mp3Encoder(NonNull<lame::lame_global_flags>);

impl Mp3Encoder {
    fn new() -> Result<Self, SpeechError> {
        // LAME fills tables that all encoders share when one is made ready.
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: `lame_init` returns null or a valid handle.
        let encoder = NonNull::new(unsafe { lame::lame_init() });
        let encoder = Self(encoder.ok_or_else(|| mp3_error("out of memory"))?);
        let handle = encoder.0.as_ptr();
        // SAFETY: the handle is alive.
        let codes = unsafe {
            [
                lame::lame_set_in_samplerate(handle, Clip::RATE as i32),
                lame::lame_set_out_samplerate(handle, Clip::RATE as i32),
                lame::lame_set_num_channels(handle, 1),
                lame::lame_set_mode(handle, lame::MPEG_mode::MONO),
                lame::lame_set_quality(handle, MP3_QUALITY),
                lame::lame_set_VBR(handle, lame::vbr_mode::vbr_default),
                lame::lame_set_VBR_q(handle, MP3_VBR_QUALITY),
                lame::lame_set_disable_reservoir(handle, 1),
                lame::lame_set_bWriteVbrTag(handle, 0),
                lame::lame_init_params(handle),
            ]
        };
        match codes.iter().find(|code| **code < 0) {
            None => Ok(encoder),
            Some(code) => Err(mp3_error(format!("code {code}"))),
        }
    }

    /// Encodes everything and ends the stream.
    fn all(&mut self, pcm: &[i16]) -> Result<Vec<u8>, SpeechError> {
        let room = mp3lame_encoder::max_required_buffer_size(pcm.len());
        // What is flushed needs at most 7,200 bytes more, by the library's own documentation.
        let mut stream = vec![0; room + 7_200];
        let size = |bytes: usize| i32::try_from(bytes).map_err(|_| mp3_error("too long"));
        let length = |code: i32| usize::try_from(code).map_err(|_| mp3_error(format!("code {code}")));
        let (samples, room) = (size(pcm.len())?, size(room)?);
        // SAFETY: the handle is alive; for one channel the right buffer is not read; the buffers
        // have the lengths that are given.
        let encoded = length(unsafe {
            lame::lame_encode_buffer(self.0.as_ptr(), pcm.as_ptr(), ptr::null(), samples, stream.as_mut_ptr(), room)
        })?;
        let rest = &mut stream[encoded..];
        let room = size(rest.len())?;
        // SAFETY: as above.
        let flushed = length(unsafe { lame::lame_encode_flush(self.0.as_ptr(), rest.as_mut_ptr(), room) })?;
        stream.truncate(encoded + flushed);
        Ok(stream)
    }
}

impl Drop for Mp3Encoder {
    fn drop(&mut self) {
        // SAFETY: created by `lame_init` and not closed before.
        unsafe { lame::lame_close(self.0.as_ptr()) };
    }
}

fn mp3_frames(pcm: &[i16]) -> Result<Vec<Vec<u8>>, SpeechError> {
    let stream = Mp3Encoder::new()?.all(pcm)?;
    let wanted = pcm.len() / FRAME;
    let mut frames = Vec::with_capacity(wanted);
    let mut rest = stream.as_slice();
    while frames.len() < wanted {
        let length = frame_length(rest).ok_or_else(|| mp3_error("not a frame"))?;
        let (frame, after) = rest.split_at_checked(length).ok_or_else(|| mp3_error("a frame is cut short"))?;
        // The first byte of the side information says how far the frame reaches back.
        if frame.get(4) != Some(&0) {
            return Err(mp3_error("a frame needs the one before it"));
        }
        frames.push(frame.to_vec());
        rest = after;
    }
    Ok(frames)
}

/// The length of the MPEG-2 Layer III frame at 24 kHz, in one channel and without a checksum, that
/// begins here (ISO/IEC 13818-3).
fn frame_length(bytes: &[u8]) -> Option<usize> {
    const KILOBITS: [usize; 14] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let &[0xff, 0xf3, rates, mode, ..] = bytes else {
        return None;
    };
    let (rate, frequency, padding) = (rates >> 4, rates >> 2 & 3, rates >> 1 & 1);
    if frequency != 1 || mode >> 6 != 3 {
        return None;
    }
    let kilobits = KILOBITS.get(usize::from(rate).checked_sub(1)?)?;
    Some(72 * kilobits * 1_000 / Clip::RATE as usize + usize::from(padding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clip_has_as_many_packets_and_frames_as_it_has_samples() {
        for units in [1, 2, 17] {
            let pcm: Vec<i16> =
                (0..Clip::UNIT as usize * units).map(|n| ((n as f64 * 0.1).sin() * 9_000.0) as i16).collect();
            let clip = clip(&pcm, 0).unwrap();
            assert_eq!(clip.opus.len(), units * 6);
            assert_eq!(clip.mp3.len(), units * 5);
            assert_eq!(clip.samples as usize, pcm.len());
        }
    }

    #[test]
    fn every_packet_is_celt_in_one_channel_of_20_ms() {
        let clip = clip(&[900; Clip::UNIT as usize], 0).unwrap();
        // RFC 6716, table 2: configuration 27, one channel, one frame.
        assert!(clip.opus.iter().all(|packet| packet[0] == 27 << 3), "{:?}", clip.opus);
    }

    #[test]
    fn the_encoders_delay_is_what_the_clip_says() {
        let mut encoder = OpusEncoder::new().unwrap();
        let mut look_ahead = 0;
        // SAFETY: the request stores one integer.
        let code = unsafe {
            unsafe_opus::opus_encoder_ctl!(encoder.0.as_mut(), unsafe_opus::OPUS_GET_LOOKAHEAD_REQUEST, &mut look_ahead)
        };
        assert_eq!(code, unsafe_opus::OPUS_OK);
        assert_eq!(look_ahead * 2, i32::from(Clip::OPUS_PRE_SKIP_48K));
        let lame = Mp3Encoder::new().unwrap();
        // SAFETY: the handle is alive.
        let delay = unsafe { lame::lame_get_encoder_delay(lame.0.as_ptr()) };
        assert_eq!(delay, i32::from(Clip::MP3_DELAY_SAMPLES));
    }
}
