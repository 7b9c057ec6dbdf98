//! From what the engine says to samples that every clip can be joined with: 24 kHz, one loudness,
//! no peak that a decoder could push over the limit, a fixed start, and an end in silence.
//!
//! The same parts give the same samples: nothing here depends on time, threads or other utterances.

use std::f64::consts::PI;
use std::sync::OnceLock;

use ebur128::{EbuR128, Mode};

use super::engine;
use crate::channels::Clip;

/// Names what decides the samples beside the parts. The number goes up with every other change here.
pub(crate) fn settings() -> String {
    format!("{TARGET_LUFS} LUFS below {CEILING_DB} dB")
}

/// Integrated loudness of speech in one channel, in LUFS: as loud as −16 in two channels.
const TARGET_LUFS: f64 = -19.0;
/// The limiter's ceiling for true peaks, in dBFS. Coding adds up to 3 dB to a peak (a hiss in MP3,
/// once in 858 sentences of nine languages; 2.2 dB in Opus); what is decoded stays below −3 dB.
const CEILING_DB: f64 = -6.0;
/// The most that a quiet voice is raised; beyond it, noise would be.
const MAX_GAIN_DB: f64 = 12.0;
/// Maximum distance from the target loudness; beyond it the gain is corrected and measured again.
const NEAR_LU: f64 = 0.1;
const MAX_ROUNDS: usize = 5;
/// The limiter sets a level every millisecond.
const BLOCK: usize = ms(1);
/// Look-ahead of the limiter, in blocks to either side: longer than a pitch period, so that it turns the
/// level down and does not bend the wave.
const LIMITER_BLOCKS: usize = 15;

/// Below this the engine is silent: −54 dBFS.
const SILENT: u16 = 64;
/// Silence before the first sound of a clip. The first Opus packet then is silence, which makes the
/// decoder forget the clip before.
const LEAD_MS: usize = 40;
/// Length of the faded margin kept on either side of what is above [`SILENT`]: breathy sounds begin there.
const MARGIN_MS: usize = 20;
/// Silence at the end of a clip, at least. It takes up the delay of both encoders (46 ms).
const TAIL_MS: usize = 60;
/// Length of the silence in place of words that cannot be spoken.
const LOST_MS: usize = 200;

/// Silence before a part that is not the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Within a run: a word's end.
    Piece,
    /// Between runs: another voice begins.
    Run,
}

/// Samples of one call of the engine, or silence in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SoundPart {
    /// Samples at the engine's rate.
    pub pcm: Vec<i16>,
    /// Gap between this part and the one before.
    pub gap: Gap,
    lost: bool,
}

impl SoundPart {
    /// Makes a part of the engine's samples.
    pub(crate) fn speech(pcm: Vec<i16>) -> Self {
        Self { pcm, gap: Gap::Piece, lost: false }
    }

    /// Silence for words that the engine could not say.
    pub(crate) fn lost() -> Self {
        Self { pcm: vec![0; engine_ms(LOST_MS)], gap: Gap::Piece, lost: true }
    }
}

/// The samples of a clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClipSamples {
    /// 24 kHz, a multiple of [`Clip::UNIT`].
    pub pcm: Vec<i16>,
    /// End of the speech, in samples.
    pub speech_end: u32,
}

const fn ms(ms: usize) -> usize {
    ms * Clip::RATE as usize / 1000
}

const fn engine_ms(ms: usize) -> usize {
    ms * engine::RATE as usize / 1000
}

/// Joins the parts of an utterance and brings them to the loudness of all clips.
pub(crate) fn level(parts: &[SoundPart]) -> ClipSamples {
    let joined = join(parts);
    if joined.is_empty() {
        return ClipSamples { pcm: vec![0; Clip::UNIT as usize], speech_end: 0 };
    }
    let mut speech = resample(&joined);
    let kept = speech.len();
    let speech_end = kept - ms(MARGIN_MS);
    loud(&mut speech);
    let unit = Clip::UNIT as usize;
    let length = (speech_end + ms(TAIL_MS)).max(kept).next_multiple_of(unit);
    let mut pcm: Vec<i16> = speech.iter().map(|sample| quantise(*sample)).collect();
    pcm.resize(length, 0);
    ClipSamples {
        pcm,
        // An utterance has at most ten minutes a run, far below what 32 bits count.
        speech_end: u32::try_from(speech_end).unwrap_or(u32::MAX),
    }
}

fn quantise(sample: f32) -> i16 {
    // `as` clamps; the limiter has left nothing to clamp.
    (sample * 32_768.0).round() as i16
}

/// Lead, parts and gaps in one piece, from full scale ±1. It ends with a margin.
fn join(parts: &[SoundPart]) -> Vec<f32> {
    let mut joined: Vec<f32> = Vec::new();
    let margin = engine_ms(MARGIN_MS);
    for part in parts {
        let Some((start, end)) = sounding(part) else {
            continue;
        };
        let silence = match (joined.is_empty(), part.gap) {
            (true, _) => engine_ms(LEAD_MS),
            (false, Gap::Run) => engine_ms(80 - MARGIN_MS),
            (false, Gap::Piece) => engine_ms(30 - MARGIN_MS),
        };
        // The margins before and after a sound count as silence.
        let silence = silence - margin.min(silence);
        joined.resize(joined.len() + silence, 0.0);
        joined.extend((0..margin).map(|step| {
            let at = (start + step).checked_sub(margin);
            faded(&part.pcm, at, step, margin)
        }));
        joined.extend(part.pcm[start..end].iter().map(|s| f32::from(*s) / 32_768.0));
        joined.extend((0..margin).map(|step| {
            let at = Some(end + step);
            faded(&part.pcm, at, margin - 1 - step, margin)
        }));
    }
    joined
}

fn faded(pcm: &[i16], at: Option<usize>, step: usize, steps: usize) -> f32 {
    let sample = at.and_then(|at| pcm.get(at)).copied().unwrap_or(0);
    f32::from(sample) / 32_768.0 * (step as f32 / steps as f32)
}

/// The first sample that can be heard and the one after the last.
fn sounding(part: &SoundPart) -> Option<(usize, usize)> {
    if part.lost {
        return Some((0, part.pcm.len()));
    }
    let heard = |sample: &i16| sample.unsigned_abs() > SILENT;
    let start = part.pcm.iter().position(heard)?;
    let end = part.pcm.iter().rposition(heard)? + 1;
    Some((start, end))
}

/// 22,050 Hz times 160 / 147 is 24,000 Hz.
const UP: usize = 160;
const DOWN: usize = 147;
/// Samples that make one sample: side lobes are 90 dB down.
const TAPS: usize = 32;

/// From the engine's rate to that of the clips, without a shift: sample n is at n / 24,000 s.
fn resample(pcm: &[f32]) -> Vec<f32> {
    static PHASES: OnceLock<Vec<[f32; TAPS]>> = OnceLock::new();
    // Cut a little below the narrower band, where the engine has nothing.
    let phases = PHASES.get_or_init(|| (0..UP).map(|phase| taps(phase, UP, 0.95)).collect());
    let padded = padded(pcm);
    let length = pcm.len() * UP / DOWN;
    let sample = |n: usize| {
        let at = n * DOWN;
        dot(&phases[at % UP], &padded[at / UP..])
    };
    (0..length).map(sample).collect()
}

/// A windowed sinc for the place `phase / phases` after the middle of [`TAPS`] samples.
fn taps<const N: usize>(phase: usize, phases: usize, cut: f64) -> [f32; N] {
    let middle = N as f64 / 2.0 - 1.0 + phase as f64 / phases as f64;
    let weight = |tap: usize| {
        let x = tap as f64 - middle;
        let sinc = if x == 0.0 { 1.0 } else { (PI * cut * x).sin() / (PI * cut * x) };
        let w = (x / (N as f64 / 2.0)).clamp(-1.0, 1.0);
        let window = 0.42 + 0.5 * (PI * w).cos() + 0.08 * (2.0 * PI * w).cos();
        cut * sinc * window
    };
    let weights: [f64; N] = std::array::from_fn(weight);
    // Every phase passes a constant as it is; otherwise the phases would be heard as a tone.
    let sum: f64 = weights.iter().sum();
    weights.map(|weight| (weight / sum) as f32)
}

fn padded(pcm: &[f32]) -> Vec<f32> {
    let mut padded = vec![0.0; TAPS / 2 - 1];
    padded.extend_from_slice(pcm);
    padded.resize(padded.len() + TAPS, 0.0);
    padded
}

/// The sum of products, in eight lanes whose order is fixed: fast, and the same on every machine.
fn dot<const N: usize>(taps: &[f32; N], samples: &[f32]) -> f32 {
    let mut lanes = [0.0f32; 8];
    for (taps, samples) in taps.as_chunks::<8>().0.iter().zip(samples.as_chunks::<8>().0) {
        for ((lane, tap), sample) in lanes.iter_mut().zip(taps).zip(samples) {
            *lane += tap * sample;
        }
    }
    let [a, b, c, d, e, f, g, h] = lanes;
    ((a + e) + (b + f)) + ((c + g) + (d + h))
}

/// Brings speech to the target loudness below the ceiling. Limiting makes it quieter, so it is
/// measured again and corrected.
fn loud(speech: &mut Vec<f32>) {
    let Some(natural) = loudness(speech) else {
        return;
    };
    let ceiling = ratio(CEILING_DB);
    let mut gain_db = (TARGET_LUFS - natural).min(MAX_GAIN_DB);
    let peaks = peaks(speech, ceiling * ratio(-MAX_GAIN_DB - 6.0));
    // How much louder the result gets with each decibel of gain.
    let mut slope = 1.0;
    let mut before: Option<(f64, f64)> = None;
    for round in 1.. {
        let limited = limit(speech, &peaks, ratio(gain_db), ceiling);
        let now = loudness(&limited).unwrap_or(TARGET_LUFS);
        if let Some((gain_before, then)) = before {
            slope = ((now - then) / (gain_db - gain_before)).clamp(0.3, 1.0);
        }
        let next = (gain_db + (TARGET_LUFS - now) / slope).min(MAX_GAIN_DB);
        if (TARGET_LUFS - now).abs() < NEAR_LU || next == gain_db || round == MAX_ROUNDS {
            *speech = limited;
            return;
        }
        before = Some((gain_db, now));
        gain_db = next;
    }
}

fn ratio(decibels: f64) -> f32 {
    10f64.powf(decibels / 20.0) as f32
}

/// Integrated loudness in LUFS; `None` of silence. What is shorter than 3 s is measured as if it
/// were repeated: the measure needs blocks of 400 ms.
fn loudness(speech: &[f32]) -> Option<f64> {
    let mut meter = EbuR128::new(1, Clip::RATE, Mode::I).ok()?;
    let times = ms(3000).div_ceil(speech.len().max(1));
    for _ in 0..times.max(1) {
        meter.add_frames_f32(speech).ok()?;
    }
    meter.loudness_global().ok().filter(|lufs| lufs.is_finite())
}

/// Taps for the values between samples.
const PEAK_TAPS: usize = 16;

/// The highest value in each block, between the samples too, at four times the rate. Where the
/// samples are below `floor` they alone are taken.
fn peaks(speech: &[f32], floor: f32) -> Vec<f32> {
    static BETWEEN: OnceLock<[[f32; PEAK_TAPS]; 3]> = OnceLock::new();
    let between = BETWEEN.get_or_init(|| [1, 2, 3].map(|phase| taps(phase, 4, 1.0)));
    let highest = |samples: &[f32]| samples.iter().fold(0.0, |top: f32, s| top.max(s.abs()));
    let mut peaks: Vec<f32> = speech.chunks(BLOCK).map(highest).collect();
    let before = PEAK_TAPS / 2 - 1;
    for (n, window) in speech.windows(PEAK_TAPS).enumerate() {
        let n = n + before;
        if speech[n].abs().max(speech[n + 1].abs()) < floor {
            continue;
        }
        let peak = between.iter().fold(0.0, |top: f32, taps| top.max(dot(taps, window).abs()));
        for block in [n / BLOCK, (n + 1) / BLOCK] {
            peaks[block] = peaks[block].max(peak);
        }
    }
    peaks
}

/// Applies a gain and turns it down around every peak that would pass the ceiling.
fn limit(speech: &[f32], peaks: &[f32], gain: f32, ceiling: f32) -> Vec<f32> {
    let wanted: Vec<f32> = peaks.iter().map(|peak| (ceiling / (peak * gain).max(ceiling)).min(1.0)).collect();
    // Level n is that at the border before block n. The mean of minima over (nearly) the same reach
    // is never above what a block at either side of the border wants.
    let borders = wanted.len() + 1;
    let lowest: Vec<f32> = (0..borders)
        .map(|n| around(&wanted, n, LIMITER_BLOCKS, LIMITER_BLOCKS - 1).iter().copied().fold(1.0, f32::min))
        .collect();
    let levels: Vec<f32> = (0..borders)
        .map(|n| {
            let near = around(&lowest, n, LIMITER_BLOCKS - 1, LIMITER_BLOCKS - 1);
            near.iter().sum::<f32>() / near.len() as f32 * gain
        })
        .collect();
    let mut limited = Vec::with_capacity(speech.len());
    for (block, border) in speech.chunks(BLOCK).zip(levels.windows(2)) {
        let step = (border[1] - border[0]) / BLOCK as f32;
        let level = |n: usize| border[0] + step * n as f32;
        limited.extend(block.iter().enumerate().map(|(n, sample)| sample * level(n)));
    }
    limited
}

/// The values from `before` places before `n` to `after` places after it, as far as there are any.
fn around(values: &[f32], n: usize, before: usize, after: usize) -> &[f32] {
    &values[n.saturating_sub(before).min(values.len())..(n + after + 1).min(values.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone at the engine's rate between two silences.
    fn tone(hertz: f64, level: f64, milliseconds: usize) -> Vec<i16> {
        let step = 2.0 * PI * hertz / f64::from(engine::RATE);
        let tone = (0..engine_ms(milliseconds)).map(|n| ((n as f64 * step).sin() * level * 32_767.0) as i16);
        let silence = vec![0; engine_ms(150)];
        silence.iter().copied().chain(tone).chain(silence.iter().copied()).collect()
    }

    #[test]
    fn speech_begins_after_the_lead_and_ends_where_it_says() {
        let sound = level(&[SoundPart::speech(tone(300.0, 0.2, 1000))]);

        let first = sound.pcm.iter().position(|s| s.unsigned_abs() > 300).unwrap();
        let last = sound.pcm.iter().rposition(|s| s.unsigned_abs() > 300).unwrap();
        assert!(first.abs_diff(ms(LEAD_MS)) < ms(2), "{first}");
        assert!(last.abs_diff(sound.speech_end as usize) < ms(2), "{last} {}", sound.speech_end);
        assert!(sound.pcm.len().is_multiple_of(Clip::UNIT as usize));
        assert!(sound.pcm.len() - sound.speech_end as usize >= ms(TAIL_MS));
        assert!(sound.pcm[sound.pcm.len() - ms(TAIL_MS - MARGIN_MS)..].iter().all(|s| *s == 0));
    }

    #[test]
    fn a_quiet_and_a_loud_part_come_out_equally_loud_below_the_ceiling() {
        for input in [0.1, 0.5, 0.99] {
            let mut pcm = tone(300.0, input, 2000);
            // A click that only the limiter can hold.
            pcm[engine_ms(1000)] = i16::MAX;
            pcm[engine_ms(1000) + 1] = i16::MIN;
            let sound = level(&[SoundPart::speech(pcm)]);

            let speech: Vec<f32> =
                sound.pcm[..sound.speech_end as usize].iter().map(|s| f32::from(*s) / 32_768.0).collect();
            let lufs = loudness(&speech).unwrap();
            assert!((lufs - TARGET_LUFS).abs() < 0.4, "{input}: {lufs}");
            let mut meter = EbuR128::new(1, Clip::RATE, Mode::TRUE_PEAK).unwrap();
            meter.add_frames_i16(&sound.pcm).unwrap();
            let peak = 20.0 * meter.true_peak(0).unwrap().log10();
            assert!(peak < CEILING_DB + 0.2, "{input}: {peak}");
        }
    }

    #[test]
    fn resampling_moves_nothing_and_keeps_a_tone() {
        let input: Vec<f32> = tone(1000.0, 0.5, 500).iter().map(|s| f32::from(*s) / 32_768.0).collect();

        let output = resample(&input);

        let start = 150 * Clip::RATE as usize / 1000;
        for (n, sample) in output.iter().enumerate().take(ms(600)).skip(ms(200)) {
            let expected = ((n - start) as f64 * 2.0 * PI * 1000.0 / f64::from(Clip::RATE)).sin() * 0.5;
            // The tone starts at a whole sample of the engine's, 0.02 ms off at most.
            assert!((f64::from(*sample) - expected).abs() < 0.08, "{n}");
        }
    }

    #[test]
    fn silence_and_nothing_are_one_unit() {
        for parts in [vec![], vec![SoundPart::speech(vec![]), SoundPart::speech(vec![3; 9000])]] {
            let sound = level(&parts);
            assert_eq!(sound.pcm, vec![0; Clip::UNIT as usize]);
            assert_eq!(sound.speech_end, 0);
        }
    }

    #[test]
    fn lost_words_keep_their_time() {
        let with = level(&[SoundPart::speech(tone(300.0, 0.2, 500)), SoundPart::lost()]);
        let without = level(&[SoundPart::speech(tone(300.0, 0.2, 500))]);
        let more = with.speech_end - without.speech_end;
        assert!(more as usize >= ms(LOST_MS), "{more}");
    }
}
