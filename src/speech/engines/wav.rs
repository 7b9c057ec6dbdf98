//! WAV files as engines send them, and their samples at the rate of eSpeak NG.

use std::f64::consts::PI;

use crate::speech::engine;

/// Number of the arithmetic here; it goes up with every change of the samples.
pub(crate) const VERSION: u32 = 1;

/// The longest sound that is read, in seconds.
const MAX_SECONDS: usize = 600;

/// Sample rates that are read, in hertz.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=48_000;

/// Samples on either side that one sample is made from, at the narrower of both bands.
const REACH: usize = 16;

/// Sound in one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Samples {
    /// Samples in a second.
    pub(crate) rate: u32,
    /// The samples.
    pub(crate) pcm: Vec<i16>,
}

impl Samples {
    /// Reads a WAV file of 16-bit samples; two channels become one.
    ///
    /// # Errors
    /// When it is another format, is damaged, or is longer than ten minutes; the text says which.
    pub(crate) fn from_wav(bytes: &[u8]) -> Result<Self, String> {
        let is_wav = bytes.get(..4) == Some(b"RIFF") && bytes.get(8..12) == Some(b"WAVE");
        if !is_wav {
            return Err("the answer is not a WAV file".to_owned());
        }
        let mut format = None;
        let mut rest = &bytes[12..];
        while let (Some(name), Some(size)) = (rest.get(..4), rest.get(4..8)) {
            let size = size.try_into().map_or(0, u32::from_le_bytes) as usize;
            let body = &rest[8..];
            match name {
                b"fmt " => format = Some(Format::read(body.get(..size).unwrap_or_default())?),
                b"data" => {
                    let format = format.ok_or("the WAV file has no format before its samples")?;
                    // A server that streams does not know the size and writes 0 or the largest number.
                    let is_open = size == 0 || size >= 0xffff_fff0;
                    let data = match body.get(..size).filter(|_| !is_open) {
                        Some(data) => data,
                        None if is_open => body,
                        None => return Err("the WAV file is cut short".to_owned()),
                    };
                    return format.samples(data);
                }
                _ => {}
            }
            // Chunks begin at even places.
            rest = body.get(size.saturating_add(size % 2)..).unwrap_or_default();
        }
        Err("the WAV file has no samples".to_owned())
    }

    /// The samples at the rate of eSpeak NG: parts of both can be joined.
    pub(crate) fn at_engine_rate(self) -> Vec<i16> {
        if self.rate == engine::RATE {
            return self.pcm;
        }
        let divisor = gcd(self.rate, engine::RATE);
        let (up, down) = ((engine::RATE / divisor) as usize, (self.rate / divisor) as usize);
        // Cut a little below the narrower band.
        let cut = (f64::from(engine::RATE) / f64::from(self.rate)).min(1.0) * 0.95;
        let reach = (REACH as f64 / cut).ceil() as usize;
        let phases: Vec<Vec<f32>> = (0..up).map(|phase| taps(phase as f64 / up as f64, reach, cut)).collect();
        let mut padded = vec![0.0; reach];
        padded.extend(self.pcm.iter().map(|sample| f32::from(*sample)));
        padded.resize(padded.len() + reach + 1, 0.0);
        let sample = |n: usize| {
            let at = n * down;
            let window = &padded[at / up..at / up + 2 * reach + 1];
            let sum: f32 = phases[at % up].iter().zip(window).map(|(tap, sample)| tap * sample).sum();
            // `as` clamps.
            sum.round() as i16
        };
        (0..self.pcm.len() * up / down).map(sample).collect()
    }
}

/// A windowed sinc around the place `phase` after the middle of `2 * reach + 1` samples.
fn taps(phase: f64, reach: usize, cut: f64) -> Vec<f32> {
    let weight = |tap: usize| {
        let x = tap as f64 - reach as f64 - phase;
        let sinc = if x == 0.0 { 1.0 } else { (PI * cut * x).sin() / (PI * cut * x) };
        let w = (x / (reach as f64 + 1.0)).clamp(-1.0, 1.0);
        cut * sinc * (0.42 + 0.5 * (PI * w).cos() + 0.08 * (2.0 * PI * w).cos())
    };
    let weights: Vec<f64> = (0..=2 * reach).map(weight).collect();
    // Every phase passes a constant as it is; otherwise the phases would be heard as a tone.
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| (weight / sum) as f32).collect()
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Format of the samples of a WAV file.
#[derive(Clone, Copy)]
struct Format {
    channels: usize,
    rate: u32,
}

impl Format {
    fn read(chunk: &[u8]) -> Result<Self, String> {
        let short = |at: usize| chunk.get(at..at + 2).and_then(|two| Some(u16::from_le_bytes(two.try_into().ok()?)));
        let rate = chunk.get(4..8).and_then(|four| Some(u32::from_le_bytes(four.try_into().ok()?)));
        let (Some(kind), Some(channels), Some(rate), Some(bits)) = (short(0), short(2), rate, short(14)) else {
            return Err("the format of the WAV file is cut short".to_owned());
        };
        // 1 is PCM; 0xfffe is PCM with more facts after it.
        if !matches!(kind, 1 | 0xfffe) || bits != 16 || !matches!(channels, 1 | 2) || !RATES.contains(&rate) {
            return Err(format!(
                "the WAV file has format {kind}, {bits} bits, {channels} channels, {rate} Hz; 16-bit PCM in one or two \
                 channels from 8,000 to 48,000 Hz is read"
            ));
        }
        Ok(Self { channels: usize::from(channels), rate })
    }

    fn samples(self, data: &[u8]) -> Result<Samples, String> {
        let samples = super::super::protocol::samples(data);
        let most = MAX_SECONDS * self.rate as usize * self.channels;
        if samples.len() > most {
            return Err(format!("the sound is longer than {MAX_SECONDS} seconds"));
        }
        let pcm = match self.channels {
            1 => samples,
            _ => samples.as_chunks::<2>().0.iter().map(|[left, right]| left.midpoint(*right)).collect(),
        };
        Ok(Samples { rate: self.rate, pcm })
    }
}
