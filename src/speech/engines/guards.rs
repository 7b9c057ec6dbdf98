//! Checks of an engine's sound, sentence by sentence, before anybody hears it.

use super::Samples;
use crate::lang::Lang;

/// Number of the checks; it goes up with every change of what passes.
pub(crate) const VERSION: u32 = 1;

/// Below this a sample counts as silence: -48 dBFS.
const SILENT: u16 = 128;

/// From here on a sample is at full scale.
const FULL_SCALE: u16 = 32_700;

/// Samples at full scale in a row that make a cut-off peak, and the number of such peaks that is too many.
const PEAK_SAMPLES: usize = 4;
const MAX_PEAKS: usize = 3;

/// Length of either edge, in milliseconds.
const EDGE_MS: usize = 5;

/// Level of an edge relative to the whole above which a word is cut there.
const MAX_EDGE: f64 = 0.5;

/// Letters from which on too little sound is noticed: a short word may be said in no time.
const MIN_LETTERS: usize = 8;

/// Seconds that a sentence may take beside its letters, for pauses.
const PAUSES: f64 = 1.5;

/// Returns what is wrong with the sound of a text; `None` if it passes.
pub(crate) fn fault(samples: &Samples, text: &str, lang: &Lang) -> Option<String> {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    if letters == 0 {
        return None;
    }
    let heard = |sample: &i16| sample.unsigned_abs() > SILENT;
    let first = samples.pcm.iter().position(heard);
    let last = samples.pcm.iter().rposition(heard);
    let (Some(first), Some(last)) = (first, last) else { return Some("its sound is silent".to_owned()) };
    let speech = &samples.pcm[first..=last];
    let seconds = speech.len() as f64 / f64::from(samples.rate);
    let (least, most) = band(lang);
    let (shortest, longest) = (least * letters as f64, most * letters as f64 + PAUSES);
    if letters >= MIN_LETTERS && seconds < shortest {
        return Some(format!(
            "{seconds:.1} seconds are too short for {letters} letters; {shortest:.1} or more are usual"
        ));
    }
    if seconds > longest {
        return Some(format!(
            "{seconds:.1} seconds are too long for {letters} letters; at most {longest:.1} are usual"
        ));
    }
    if peaks(speech) >= MAX_PEAKS {
        return Some("its sound is clipped at full scale".to_owned());
    }
    let edge = (samples.rate as usize * EDGE_MS / 1000).min(samples.pcm.len());
    let limit = level(speech) * MAX_EDGE;
    let (begin, end) = (&samples.pcm[..edge], &samples.pcm[samples.pcm.len() - edge..]);
    if level(begin) > limit {
        return Some("its first word is cut: the sound begins at full strength".to_owned());
    }
    if level(end) > limit {
        return Some("its last word is cut: the sound ends at full strength".to_owned());
    }
    None
}

/// Seconds of sound for a letter, from fast to slow, by the script of the language: a Chinese character is a syllable,
/// an Arabic or Hebrew letter stands for the vowel after it too.
fn band(lang: &Lang) -> (f64, f64) {
    match lang.script().as_str() {
        "Hans" | "Hant" | "Jpan" | "Hani" => (0.08, 0.60),
        "Kore" | "Hang" | "Ethi" => (0.06, 0.45),
        "Arab" | "Hebr" => (0.035, 0.28),
        _ => (0.025, 0.22),
    }
}

/// Number of places where the wave is cut off at full scale.
fn peaks(pcm: &[i16]) -> usize {
    pcm.chunk_by(|a, b| is_full(*a) == is_full(*b))
        .filter(|run| run.len() >= PEAK_SAMPLES && run.first().is_some_and(|sample| is_full(*sample)))
        .count()
}

fn is_full(sample: i16) -> bool {
    sample.unsigned_abs() >= FULL_SCALE
}

/// Root mean square of samples.
fn level(pcm: &[i16]) -> f64 {
    let sum: f64 = pcm.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    (sum / pcm.len().max(1) as f64).sqrt()
}
