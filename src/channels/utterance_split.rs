//! Speaks an utterance, in several breaths where it is too long for one.

use super::{Clip, Run, SpeechEngine, SpeechError, ToldClip, Utterance};
use crate::document::segment::cut;

/// Maximum number of characters in an utterance after a longer one was refused.
const BREATH: usize = 1_000;

/// Length at which text that is still refused is left out.
const SHORTEST: usize = 20;

/// The clips of an utterance, in order: mostly one.
///
/// # Errors
/// As for [`SpeechEngine::synthesize`], but never because of the length.
pub(super) fn synthesize(utterance: &Utterance, tools: &dyn SpeechEngine) -> Result<Vec<ToldClip>, SpeechError> {
    let mut clips = Vec::new();
    let first =
        if chars(utterance) > Utterance::MAX_CHARS { breaths(utterance, BREATH) } else { vec![utterance.clone()] };
    let mut left: Vec<Utterance> = first.into_iter().rev().collect();
    while let Some(breath) = left.pop() {
        match tools.synthesize_told(&breath) {
            Ok(clip) => clips.push(clip),
            // A sign may take a second to say.
            Err(SpeechError::TooLong { chars }) if chars > SHORTEST => {
                left.extend(breaths(&breath, chars / 2).into_iter().rev());
            }
            Err(SpeechError::TooLong { .. }) => {
                let lost = breath.runs.into_iter().map(|run| run.text).collect();
                let clip = Clip { lost, ..tools.silence()? };
                clips.push(ToldClip { clip, refusals: Vec::new() });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(clips)
}

fn chars(utterance: &Utterance) -> usize {
    utterance.runs.iter().map(|run| run.text.chars().count()).sum()
}

/// Splits an utterance into utterances of at most `most` characters each.
fn breaths(utterance: &Utterance, most: usize) -> Vec<Utterance> {
    let stretches = utterance.runs.iter().flat_map(|Run { voice, text }| {
        cut(text, most).into_iter().map(|text| Run { voice: voice.clone(), text: text.to_owned() })
    });
    let mut all: Vec<Utterance> = Vec::new();
    for run in stretches {
        let fits = |last: &&mut Utterance| chars(last) + run.text.chars().count() <= most;
        match all.last_mut().filter(fits) {
            Some(last) => last.runs.push(run),
            None => all.push(Utterance { runs: vec![run] }),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// Refuses what has more characters than it may, and writes down the rest.
    struct Voice(usize, Mutex<Vec<String>>);

    impl SpeechEngine for Voice {
        fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
            let chars = chars(utterance);
            if chars > self.0 {
                return Err(SpeechError::TooLong { chars });
            }
            let said: Vec<String> = utterance.runs.iter().map(|run| format!("{}:{}", run.voice, run.text)).collect();
            self.1.lock().unwrap().push(said.join("|"));
            self.silence()
        }

        fn silence(&self) -> Result<Clip, SpeechError> {
            Ok(Clip { opus: Vec::new(), mp3: Vec::new(), samples: Clip::UNIT, speech_end: 0, lost: Vec::new() })
        }

        fn voice_version(&self) -> String {
            String::new()
        }
    }

    fn said(most: usize, runs: &[(&str, &str)]) -> (Vec<String>, Vec<ToldClip>) {
        let run = |(voice, text): &(&str, &str)| Run { voice: (*voice).to_owned(), text: (*text).to_owned() };
        let voice = Voice(most, Mutex::default());
        let clips = synthesize(&Utterance { runs: runs.iter().map(run).collect() }, &voice).unwrap();
        (voice.1.into_inner().unwrap(), clips)
    }

    #[test]
    fn what_is_too_long_is_said_in_breaths_that_together_are_all_of_it() {
        let list: String = (0..900).map(|number| format!("item {number}, ")).collect();

        let (said, _) = said(Utterance::MAX_CHARS, &[("en", &list), ("fr", "Liberté")]);

        assert!(said.len() > 5, "{}", said.len());
        assert!(said[..said.len() - 1].iter().all(|breath| breath.ends_with(',')), "{said:?}");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let together = said.join(" ").replace("en:", "").replace("|fr:", " ");
        assert_eq!(words(&together), words(&format!("{list}Liberté")));
    }

    #[test]
    fn what_takes_too_long_to_say_is_halved_and_what_cannot_be_is_silence() {
        let (halved, _) = said(25, &[("en", "one two three four, five six seven eight nine ten")]);
        assert_eq!(halved.join(" ").replace("en:", ""), "one two three four, five six seven eight nine ten");

        let (nothing, clips) = said(0, &[("en", "one")]);
        assert!(nothing.is_empty());
        assert_eq!(clips.into_iter().map(|told| told.clip.lost).collect::<Vec<_>>(), [["one"]]);
    }
}
