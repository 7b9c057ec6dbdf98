//! Figures of a sound that was decoded, and checks of them.

use super::files::SoundFile;
use crate::verify::record::{Fault, Outcome};

/// Codec of a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Codec {
    /// Opus, packet by packet.
    Opus,
    /// MP3, frame by frame.
    Mp3,
}

/// Figures of a decoded sound.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SoundFigures {
    /// Seconds.
    pub seconds: f64,
    /// Integrated loudness in LUFS; `None` of silence.
    pub loudness: Option<f64>,
    /// True peak in dB of full scale; `None` of silence.
    pub peak: Option<f64>,
    /// Longest silence in seconds, and its start in milliseconds.
    pub silence: (f64, u64),
    /// Of each cue: milliseconds from its start to the first sound; `None` if it is silent.
    pub onsets: Vec<Option<u64>>,
}

/// Decodes and measures sounds. `speech` implements it.
pub trait SoundMeter: Sync {
    /// Returns `false` if sounds of a codec are left to the full set of checks.
    fn decodes(&self, _codec: Codec) -> bool {
        true
    }

    /// Decodes packets or frames and measures what comes out; `cues` are stretches in milliseconds.
    ///
    /// # Errors
    /// When something cannot be decoded; the text says what.
    fn measure(&self, codec: Codec, parts: &[Vec<u8>], cues: &[[u64; 2]]) -> Result<SoundFigures, String>;
}

/// Integrated loudness of speech in one channel.
pub(in crate::verify) const LOUDNESS: f64 = -19.0;
const LOUDNESS_NEAR: f64 = 1.0;
/// Seconds below which a sound has no steady loudness: a sentence or two are louder or softer than a whole piece.
const LEAST_SECONDS: f64 = 15.0;
/// Peak in dB below which nobody hears a sound.
const SILENT: f64 = -50.0;
const PEAK: f64 = -3.0;
const SILENCE: f64 = 3.0;
/// The most between the start of a cue and its sound.
const ONSET: u64 = 100;

const NOT_MEASURED: &str = "no decoder is here";

impl Codec {
    fn name(self) -> &'static str {
        match self {
            Self::Opus => "Opus",
            Self::Mp3 => "MP3",
        }
    }
}

/// Checks each codec that could be decoded. The figure is the worst that `figure` gives by `is_worse`.
fn each(
    sound: &SoundFile,
    figure: fn(&SoundFigures) -> Option<f64>,
    is_worse: fn(f64, f64) -> bool,
    fault: fn(&SoundFigures, &str) -> Option<String>,
) -> Outcome {
    let measured: Vec<(&str, &SoundFigures)> = sound
        .figures
        .iter()
        .filter_map(|(codec, figures)| figures.as_ref().ok().map(|figures| (codec.name(), figures)))
        .collect();
    if measured.is_empty() {
        return Outcome::not_checked(NOT_MEASURED);
    }
    let faults = measured.iter().filter_map(|(codec, figures)| fault(figures, codec));
    let outcome = Outcome::from(faults);
    let worst = measured.iter().filter_map(|(_, figures)| figure(figures));
    let worst = worst.reduce(|worst, next| if is_worse(next, worst) { next } else { worst });
    worst.map_or(outcome.clone(), |worst| outcome.with(worst))
}

pub(super) fn opus_decodes(sound: &SoundFile) -> Outcome {
    match sound.opus.is_some() {
        true => decodes(sound, Codec::Opus),
        false => Outcome::not_checked("there is no Opus file"),
    }
}

pub(super) fn mp3_decodes(sound: &SoundFile) -> Outcome {
    match sound.mp3.is_some() {
        true => decodes(sound, Codec::Mp3),
        false => Outcome::not_checked("there is no MP3 file"),
    }
}

fn decodes(sound: &SoundFile, codec: Codec) -> Outcome {
    match sound.figures.iter().find(|(measured, _)| *measured == codec) {
        Some((_, Ok(figures))) => Outcome::passed().with(figures.seconds),
        Some((_, Err(why))) => Outcome::failed(Fault::new(format!("{}: {why}", codec.name()))),
        None if sound.figures.is_empty() => Outcome::not_checked(NOT_MEASURED),
        None => Outcome::not_checked(format!("a build does not decode {}: `evenhand verify --all` does", codec.name())),
    }
}

pub(super) fn loudness(sound: &SoundFile) -> Outcome {
    let outcome = each(
        sound,
        |figures| figures.loudness,
        |next, worst| (next - LOUDNESS).abs() > (worst - LOUDNESS).abs(),
        |figures, codec| {
            let loudness = figures.loudness.filter(|loudness| (loudness - LOUDNESS).abs() > LOUDNESS_NEAR)?;
            Some(format!("the {codec} file has {loudness:.1} LUFS; {LOUDNESS} ± {LOUDNESS_NEAR} is asked for"))
        },
    );
    let is_short = |figures: &SoundFigures| figures.seconds < LEAST_SECONDS;
    match sound.figures.iter().any(|(_, figures)| figures.as_ref().is_ok_and(is_short)) {
        true => outcome.unjudged(format!("a sound of less than {LEAST_SECONDS} s has no steady loudness")),
        false => outcome,
    }
}

pub(super) fn silent(sound: &SoundFile) -> Outcome {
    each(
        sound,
        |figures| figures.peak,
        |next, worst| next < worst,
        |figures, codec| {
            let is_heard = figures.peak.is_some_and(|peak| peak > SILENT);
            (!is_heard).then(|| format!("the {codec} file is silent"))
        },
    )
}

pub(super) fn peak(sound: &SoundFile) -> Outcome {
    each(
        sound,
        |figures| figures.peak,
        |next, worst| next > worst,
        |figures, codec| {
            let peak = figures.peak.filter(|peak| *peak > PEAK)?;
            Some(format!("the {codec} file has a true peak of {peak:.1} dB; {PEAK} at most is asked for"))
        },
    )
}

pub(super) fn silence(sound: &SoundFile) -> Outcome {
    each(
        sound,
        |figures| Some(figures.silence.0),
        |next, worst| next > worst,
        |figures, codec| {
            let (seconds, start) = figures.silence;
            (seconds > SILENCE).then(|| format!("the {codec} file is silent for {seconds:.1} s from {start} ms on"))
        },
    )
}

pub(super) fn heard(sound: &SoundFile) -> Outcome {
    let Some(captions) = sound.captions() else { return Outcome::not_checked("there are no captions") };
    let mut faults = Vec::new();
    let mut is_measured = false;
    for (codec, figures) in &sound.figures {
        let Ok(figures) = figures else { continue };
        is_measured = true;
        for (cue, onset) in captions.cues.iter().zip(&figures.onsets) {
            if onset.is_none() && cue.text.chars().any(char::is_alphanumeric) {
                faults.push(Fault::of(
                    &cue.name,
                    format!("{}: nothing is heard in the cue `{}`", codec.name(), cue.name),
                ));
            }
        }
    }
    match is_measured {
        true => Outcome::of(faults).with_count(captions.cues.len()),
        false => Outcome::not_checked(NOT_MEASURED),
    }
}

pub(super) fn onset(sound: &SoundFile) -> Outcome {
    let Some(captions) = sound.captions() else { return Outcome::not_checked("there are no captions") };
    let (mut faults, mut worst) = (Vec::new(), None);
    for (codec, figures) in &sound.figures {
        let Ok(figures) = figures else { continue };
        for (cue, onset) in captions.cues.iter().zip(&figures.onsets) {
            let Some(late) = onset else { continue };
            worst = worst.max(Some(*late));
            if *late > ONSET {
                let message = format!("{}: the sound of the cue `{}` begins {late} ms late", codec.name(), cue.name);
                faults.push(Fault::of(&cue.name, message));
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "milliseconds")]
    let figure = worst.map(|worst| worst as f64);
    figure.map_or(Outcome::not_checked(NOT_MEASURED), |figure| Outcome::of(faults).with(figure))
}
