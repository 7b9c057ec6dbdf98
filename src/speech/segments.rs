//! Figures of a joined sound, made from figures of its segments. A segment is a stretch of speech between two silences;
//! one that was decoded once in this process is known by the digest of its packets and is not decoded again.
//!
//! Every packet is still looked at: a segment that differs in one byte has another digest and is decoded. Nothing is
//! kept on disk, where something else could change it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use ebur128::{EbuR128, Mode};

use super::decode::{Meter, OPUS_DELAY, SILENT, decoded_opus};
use super::encode;
use crate::channels::Clip;
use crate::document::{Digest, digest};
use crate::verify::{Codec, SoundFigures, SoundMeter};

/// Samples of a packet of 20 ms.
const PACKET: usize = 480;
/// Samples of each bit of [`PacketFigures::heard`]: a third of a millisecond.
const STEP: usize = 8;
/// Bits of a packet.
const STEPS: usize = PACKET / STEP;
const ALL: u64 = (1 << STEPS) - 1;

/// Silent packets after which a decoder has forgotten what was before: its prediction, its filters and its noise.
const FORGOTTEN: usize = 2;

/// Most packets that are remembered: 22 hours of sound, in 64 MB. Then all are forgotten.
const MOST: usize = 4_000_000;

/// Part of the highest sample of a segment below which samples cannot be beside its true peak: between samples, the
/// meter's filter rises to at most 1.9 times the samples around.
const NEAR_PEAK: f32 = 0.4;

/// Figures of 20 ms.
#[derive(Debug, Clone, Copy)]
struct PacketFigures {
    /// Mean square, weighted as ITU-R BS.1770 says.
    energy: f64,
    /// A bit for each [`STEP`] samples in which something is heard.
    heard: u64,
}

/// Figures of a segment.
#[derive(Debug)]
struct SegmentFigures {
    packets: Vec<PacketFigures>,
    /// True peak, of full scale.
    peak: f64,
}

#[derive(Debug, Default)]
struct Known {
    segments: BTreeMap<Digest, Arc<SegmentFigures>>,
    packets: usize,
}

/// Decodes and measures Opus alone, for builds: they join both files from the same clips, and MP3 takes as long again.
/// Each segment is decoded once.
#[derive(Debug)]
pub struct BuildMeter {
    known: Mutex<Known>,
}

/// The meter of all builds of this process.
pub static BUILD_METER: BuildMeter = BuildMeter { known: Mutex::new(Known { segments: BTreeMap::new(), packets: 0 }) };

impl SoundMeter for BuildMeter {
    fn decodes(&self, codec: Codec) -> bool {
        codec == Codec::Opus
    }

    fn measure(&self, codec: Codec, parts: &[Vec<u8>], cues: &[[u64; 2]]) -> Result<SoundFigures, String> {
        if codec != Codec::Opus {
            return Meter.measure(codec, parts, cues);
        }
        let (mut packets, mut peak) = (Vec::with_capacity(parts.len()), 0.0_f64);
        for segment in segments(parts) {
            // A sound of another encoder, and the error that names the packet.
            let Some(figures) = self.figures(segment)? else { return Meter.measure(codec, parts, cues) };
            packets.extend_from_slice(&figures.packets);
            peak = peak.max(figures.peak);
        }
        Ok(whole(&packets, peak, cues))
    }
}

impl BuildMeter {
    /// The figures of a segment; `None` if it cannot be decoded, or to another length than ours have.
    fn figures(&self, segment: &[Vec<u8>]) -> Result<Option<Arc<SegmentFigures>>, String> {
        let bytes: Vec<&[u8]> = segment.iter().map(Vec::as_slice).collect();
        let name = digest(&bytes);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(figures) = known().segments.get(&name) {
            return Ok(Some(Arc::clone(figures)));
        }
        let Ok(pcm) = decoded_opus(segment) else { return Ok(None) };
        if pcm.len() != segment.len() * PACKET {
            return Ok(None);
        }
        let figures = Arc::new(measured(&pcm).map_err(|error| format!("the meter of loudness: {error}"))?);
        let mut known = known();
        if known.packets + segment.len() > MOST {
            *known = Known::default();
        }
        known.packets += segment.len();
        known.segments.insert(name, Arc::clone(&figures));
        Ok(Some(figures))
    }
}

/// Packets of silence, as our encoder writes them.
static SILENCE: LazyLock<BTreeSet<Vec<u8>>> =
    LazyLock::new(|| encode::encoded_opus(&[0; 6 * PACKET]).unwrap_or_default().into_iter().collect());

/// Cuts a sound within its long silences, so that each part begins with a decoder that has forgotten the one before.
fn segments(packets: &[Vec<u8>]) -> Vec<&[Vec<u8>]> {
    let mut cuts = vec![0];
    let mut silent = 0;
    for (index, packet) in packets.iter().enumerate() {
        if SILENCE.contains(packet) {
            silent += 1;
            continue;
        }
        // What speech leaves behind belongs to it; what is silent between two clips is a segment of its own.
        if silent >= 2 * FORGOTTEN {
            cuts.extend([index - silent + FORGOTTEN, index - FORGOTTEN]);
        }
        silent = 0;
    }
    if silent > FORGOTTEN {
        cuts.push(packets.len() - silent + FORGOTTEN);
    }
    cuts.push(packets.len());
    cuts.dedup();
    cuts.windows(2).filter_map(|cut| packets.get(cut[0]..cut[1])).filter(|segment| !segment.is_empty()).collect()
}

/// Measures a segment.
fn measured(pcm: &[f32]) -> Result<SegmentFigures, ebur128::Error> {
    let mut meter = EbuR128::new(1, Clip::RATE, Mode::M)?;
    let blocks = pcm.as_chunks::<PACKET>().0;
    let mut packets = Vec::with_capacity(blocks.len());
    for block in blocks {
        meter.add_frames_f32(block)?;
        let heard = block.as_chunks::<STEP>().0.iter().enumerate().fold(0, |heard, (index, step)| {
            let is_heard = step.iter().any(|sample| sample.abs() > SILENT);
            heard | u64::from(is_heard) << index
        });
        packets.push(PacketFigures { energy: energy_of(meter.loudness_window(20)?), heard });
    }
    Ok(SegmentFigures { packets, peak: true_peak(blocks)? })
}

/// The highest level between samples. Only blocks near the highest sample are put through the meter, with those on
/// either side: what the meter makes of the seams between them stays below that sample.
fn true_peak(blocks: &[[f32; PACKET]]) -> Result<f64, ebur128::Error> {
    let highest: Vec<f32> =
        blocks.iter().map(|block| block.iter().fold(0.0, |top: f32, sample| top.max(sample.abs()))).collect();
    let floor = NEAR_PEAK * highest.iter().copied().fold(0.0, f32::max);
    let mut meter = EbuR128::new(1, Clip::RATE, Mode::TRUE_PEAK)?;
    for (index, block) in blocks.iter().enumerate() {
        let around = highest.get(index.saturating_sub(1)..(index + 2).min(highest.len())).unwrap_or_default();
        if around.iter().any(|highest| *highest >= floor && *highest > 0.0) {
            meter.add_frames_f32(block)?;
        }
    }
    meter.true_peak(0)
}

/// Difference between the logarithm of an energy and a loudness (ITU-R BS.1770).
const OFFSET: f64 = 0.691;

fn energy_of(loudness: f64) -> f64 {
    10.0_f64.powf((loudness + OFFSET) / 10.0)
}

/// The figures of a sound.
fn whole(packets: &[PacketFigures], peak: f64, cues: &[[u64; 2]]) -> SoundFigures {
    let samples = (packets.len() * PACKET).saturating_sub(OPUS_DELAY);
    SoundFigures {
        seconds: samples as f64 / f64::from(Clip::RATE),
        loudness: loudness(packets),
        peak: Some(20.0 * peak.log10()).filter(|peak| peak.is_finite()),
        silence: longest_silence(packets),
        onsets: cues.iter().map(|cue| onset(packets, *cue)).collect(),
    }
}

/// Integrated loudness: blocks of 400 ms, each 100 ms after the one before, above two gates (ITU-R BS.1770-5).
fn loudness(packets: &[PacketFigures]) -> Option<f64> {
    const BLOCK: usize = 20;
    const HOP: usize = 5;
    const GATE: f64 = -70.0;
    const RELATIVE_GATE: f64 = 0.1;
    let mean = |energies: &[f64]| energies.iter().sum::<f64>() / energies.len() as f64;
    let blocks = packets.windows(BLOCK).step_by(HOP);
    let blocks = blocks.map(|block| block.iter().map(|packet| packet.energy).sum::<f64>() / BLOCK as f64);
    let loud: Vec<f64> = blocks.filter(|energy| *energy >= energy_of(GATE)).collect();
    let gate = RELATIVE_GATE * mean(&loud);
    let louder: Vec<f64> = loud.into_iter().filter(|energy| *energy >= gate).collect();
    Some(10.0 * mean(&louder).log10() - OFFSET).filter(|loudness| loudness.is_finite())
}

/// Whole milliseconds of a place in what was decoded.
fn millis(sample: usize) -> u64 {
    sample.saturating_sub(OPUS_DELAY) as u64 * 1000 / u64::from(Clip::RATE)
}

/// The longest silence in seconds, and its start in milliseconds.
fn longest_silence(packets: &[PacketFigures]) -> (f64, u64) {
    let (mut longest, mut start, mut begun) = (0, 0, OPUS_DELAY);
    let mut end = |begun: usize, at: usize| {
        let silent = at.saturating_sub(begun);
        if silent > longest {
            (longest, start) = (silent, begun);
        }
    };
    for (index, packet) in packets.iter().enumerate() {
        if packet.heard == 0 {
            continue;
        }
        for step in (0..STEPS).filter(|step| packet.heard >> step & 1 == 1) {
            let at = index * PACKET + step * STEP;
            end(begun, at);
            begun = at + STEP;
        }
    }
    end(begun, packets.len() * PACKET);
    (longest as f64 / f64::from(Clip::RATE), millis(start))
}

/// Milliseconds from the start of a cue to the first sound in it.
fn onset(packets: &[PacketFigures], [start, end]: [u64; 2]) -> Option<u64> {
    let all = packets.len() * PACKET;
    let at = |millis: u64| {
        let sample = usize::try_from(millis.saturating_mul(u64::from(Clip::RATE)) / 1000).unwrap_or(usize::MAX);
        sample.saturating_add(OPUS_DELAY).min(all)
    };
    let (start, end) = (at(start), at(end));
    let first = start / PACKET;
    for (index, packet) in packets.iter().enumerate().take(end.div_ceil(PACKET)).skip(first) {
        let passed = if index == first { start % PACKET / STEP } else { 0 };
        let heard = packet.heard & (ALL << passed & ALL);
        if heard != 0 {
            let sample = index * PACKET + heard.trailing_zeros() as usize * STEP;
            return (sample < end).then(|| sample.saturating_sub(start) as u64 * 1000 / u64::from(Clip::RATE));
        }
    }
    None
}

#[cfg(test)]
mod tests;
