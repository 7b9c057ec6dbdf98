//! Opus packets and MP3 frames back to samples, and the figures of what is heard: loudness, peak, silences.

#![allow(unsafe_code, reason = "the Opus decoder keeps the interface of its C library")]

use std::ptr::NonNull;

use ebur128::{EbuR128, Mode};
use symphonia_bundle_mp3::MpaDecoder;
use symphonia_core::codecs::audio::well_known::CODEC_ID_MP3;
use symphonia_core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia_core::packet::Packet;
use symphonia_core::units::{Duration, Timestamp};
use unsafe_libopus as unsafe_opus;

use crate::channels::Clip;
use crate::verify::{Codec, SoundFigures, SoundMeter};

/// Samples of a decoded packet of 120 ms, the longest that Opus has.
const LONGEST_PACKET: usize = 2_880;

/// Below this level, −54 dBFS, nothing is heard.
pub(super) const SILENT: f32 = 0.002;

/// Samples that the decoders of both formats are late by.
pub(super) const OPUS_DELAY: usize = Clip::OPUS_PRE_SKIP_48K as usize / 2;
const MP3_DELAY: usize = Clip::MP3_DELAY_SAMPLES as usize + 529;

/// Decodes and measures sounds in this process.
#[derive(Debug, Clone, Copy)]
pub struct Meter;

impl SoundMeter for Meter {
    fn measure(&self, codec: Codec, parts: &[Vec<u8>], cues: &[[u64; 2]]) -> Result<SoundFigures, String> {
        let (pcm, delay) = match codec {
            Codec::Opus => (decoded_opus(parts)?, OPUS_DELAY),
            Codec::Mp3 => (mp3(parts)?, MP3_DELAY),
        };
        figures(pcm.get(delay.min(pcm.len())..).unwrap_or_default(), cues)
    }
}

/// An Opus decoder, freed when dropped.
struct OpusDecoder(NonNull<unsafe_opus::OpusDecoder>);

impl OpusDecoder {
    fn new() -> Result<Self, String> {
        let mut code = unsafe_opus::OPUS_OK;
        // SAFETY: `code` outlives the call.
        let decoder = unsafe { unsafe_opus::opus_decoder_create(Clip::RATE as i32, 1, &raw mut code) };
        NonNull::new(decoder).map(Self).ok_or_else(|| format!("the Opus decoder: code {code}"))
    }

    /// Decodes a packet into `pcm`; returns the number of samples.
    fn packet(&mut self, packet: &[u8], pcm: &mut [f32; LONGEST_PACKET]) -> Result<usize, String> {
        let length = i32::try_from(packet.len()).map_err(|_| "an Opus packet is too long".to_owned())?;
        // SAFETY: the decoder is alive, both buffers have the lengths that are given.
        let samples = unsafe {
            unsafe_opus::opus_decode_float(
                self.0.as_ptr(),
                packet.as_ptr(),
                length,
                pcm.as_mut_ptr(),
                LONGEST_PACKET as i32,
                0,
            )
        };
        usize::try_from(samples).map_err(|_| format!("an Opus packet cannot be decoded: code {samples}"))
    }
}

impl Drop for OpusDecoder {
    fn drop(&mut self) {
        // SAFETY: created by `opus_decoder_create` and not freed before.
        unsafe { unsafe_opus::opus_decoder_destroy(self.0.as_ptr()) }
    }
}

/// Most samples of a sound: six hours.
const MAX_SAMPLES: usize = 6 * 3_600 * Clip::RATE as usize;

/// Decodes Opus packets of one channel to samples at 24 kHz.
///
/// # Errors
/// When a packet cannot be decoded; the text says which.
pub fn decoded_opus(packets: &[Vec<u8>]) -> Result<Vec<f32>, String> {
    let mut decoder = OpusDecoder::new()?;
    let (mut pcm, mut part) = (Vec::new(), [0.0; LONGEST_PACKET]);
    for (number, packet) in packets.iter().enumerate() {
        if packet.is_empty() {
            return Err(format!("packet {number} is empty"));
        }
        let samples = decoder.packet(packet, &mut part).map_err(|why| format!("packet {number}: {why}"))?;
        pcm.extend_from_slice(&part[..samples.min(LONGEST_PACKET)]);
        if pcm.len() > MAX_SAMPLES {
            return Err("it lasts longer than six hours".to_owned());
        }
    }
    Ok(pcm)
}

fn mp3(frames: &[Vec<u8>]) -> Result<Vec<f32>, String> {
    let mut parameters = AudioCodecParameters::new();
    parameters.for_codec(CODEC_ID_MP3).with_sample_rate(Clip::RATE);
    let mut decoder = MpaDecoder::try_new(&parameters, &AudioDecoderOptions::default())
        .map_err(|error| format!("the MP3 decoder: {error}"))?;
    let (mut pcm, mut part) = (Vec::new(), Vec::<f32>::new());
    for (number, frame) in frames.iter().enumerate() {
        let packet = Packet::new(0, Timestamp::from(0_i32), Duration::from(576_u32), frame.as_slice());
        let decoded = decoder.decode(&packet).map_err(|error| format!("frame {number} cannot be decoded: {error}"))?;
        decoded.copy_to_vec_interleaved(&mut part);
        pcm.extend_from_slice(&part);
        if pcm.len() > MAX_SAMPLES {
            return Err("it lasts longer than six hours".to_owned());
        }
    }
    Ok(pcm)
}

/// Measures samples at 24 kHz.
fn figures(pcm: &[f32], cues: &[[u64; 2]]) -> Result<SoundFigures, String> {
    let told = |error: ebur128::Error| format!("the meter of loudness: {error}");
    let mut meter = EbuR128::new(1, Clip::RATE, Mode::I | Mode::TRUE_PEAK).map_err(told)?;
    meter.add_frames_f32(pcm).map_err(told)?;
    let peak = meter.true_peak(0).map_err(told)?;
    let at = |millis: u64| {
        usize::try_from(millis.saturating_mul(u64::from(Clip::RATE)) / 1000).unwrap_or(usize::MAX).min(pcm.len())
    };
    let onsets = cues.iter().map(|[start, end]| {
        let cue = pcm.get(at(*start)..at(*end)).unwrap_or_default();
        let first = cue.iter().position(|sample| sample.abs() > SILENT)?;
        Some(first as u64 * 1000 / u64::from(Clip::RATE))
    });
    Ok(SoundFigures {
        seconds: pcm.len() as f64 / f64::from(Clip::RATE),
        loudness: meter.loudness_global().ok().filter(|lufs| lufs.is_finite()),
        peak: Some(20.0 * peak.log10()).filter(|peak| peak.is_finite()),
        silence: longest_silence(pcm),
        onsets: onsets.collect(),
    })
}

/// The longest silence in seconds, and its start in milliseconds.
fn longest_silence(pcm: &[f32]) -> (f64, u64) {
    let (mut longest, mut start, mut now) = (0, 0, 0);
    for (index, sample) in pcm.iter().enumerate() {
        now = if sample.abs() > SILENT { 0 } else { now + 1 };
        if now > longest {
            (longest, start) = (now, index + 1 - now);
        }
    }
    (longest as f64 / f64::from(Clip::RATE), start as u64 * 1000 / u64::from(Clip::RATE))
}

#[cfg(test)]
mod tests {
    use super::super::encode;
    use super::*;

    fn tone(seconds: usize, level: f32) -> Vec<i16> {
        let samples = (seconds * Clip::RATE as usize).next_multiple_of(Clip::UNIT as usize);
        (0..samples)
            .map(|n| ((n as f32 * 440.0 * std::f32::consts::TAU / Clip::RATE as f32).sin() * level * 32_767.0) as i16)
            .collect()
    }

    #[test]
    fn both_codecs_give_the_figures_of_what_was_encoded() {
        let clip = encode::clip(&tone(5, 0.2), 0).unwrap();

        for (codec, parts) in [(Codec::Opus, &clip.opus), (Codec::Mp3, &clip.mp3)] {
            let figures = Meter.measure(codec, parts, &[[1_000, 2_000]]).unwrap();
            // A sine of a level of 0.2 has a peak of -14 dB and -17 LUFS.
            assert!((figures.peak.unwrap() + 14.0).abs() < 1.0, "{codec:?} {figures:?}");
            assert!((figures.loudness.unwrap() + 17.0).abs() < 1.5, "{codec:?} {figures:?}");
            assert!((figures.seconds - 5.0).abs() < 0.2 && figures.silence.0 < 0.2, "{codec:?} {figures:?}");
            assert_eq!(figures.onsets, [Some(0)]);
        }
    }

    #[test]
    fn silence_is_measured_and_damage_is_told() {
        let mut pcm = tone(2, 0.2);
        pcm.extend(vec![0; 4 * Clip::RATE as usize]);
        pcm.extend(tone(2, 0.2));
        pcm.resize(pcm.len().next_multiple_of(Clip::UNIT as usize), 0);
        let mut clip = encode::clip(&pcm, 0).unwrap();

        let figures = Meter.measure(Codec::Opus, &clip.opus, &[[3_000, 4_000]]).unwrap();
        assert!((figures.silence.0 - 4.0).abs() < 0.1 && figures.silence.1.abs_diff(2_000) < 200, "{figures:?}");
        assert_eq!(figures.onsets, [None]);

        clip.opus[3] = Vec::new();
        assert!(Meter.measure(Codec::Opus, &clip.opus, &[]).is_err());
        clip.mp3[3].truncate(10);
        assert!(Meter.measure(Codec::Mp3, &clip.mp3, &[]).is_err());
    }
}
