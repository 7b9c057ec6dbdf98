//! `evenhand voices`: the voice of each language, and one text spoken.

use std::path::PathBuf;

use super::{Exit, note, say, suggest};
use crate::channels::spoken::verbalise;
use crate::channels::voice_support::{VoiceSupport, languages, voice_support};
use crate::channels::{Run, Utterance};
use crate::config::Config;
use crate::lang::Lang;
use crate::process::sandbox::Policy;
use crate::speech::SpeechService;

/// Arguments of `evenhand voices`.
#[derive(Debug, clap::Args)]
pub(super) struct VoicesArgs {
    /// Speak this text into a WAV file
    #[arg(long, value_name = "TEXT", requires = "lang")]
    say: Option<String>,
    /// The language of the text, or the only language to list
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// File to write the speech to
    #[arg(long, value_name = "FILE", default_value = "outputs/say.wav")]
    out: PathBuf,
}

pub(super) fn run(arguments: &VoicesArgs, config: &Config) -> Exit {
    if let Some(lang) = arguments.lang.as_ref().filter(|lang| !lang.is_known()) {
        let spoken = languages();
        let tags = spoken.iter().map(Lang::tag).collect();
        let meant = Lang::named(lang.tag());
        return suggest::unknown("there is no language", lang.tag(), &tags, meant.as_ref().map(Lang::tag));
    }
    match (&arguments.say, &arguments.lang) {
        (Some(text), Some(lang)) => speak(text, lang, arguments, config),
        (_, Some(lang)) => {
            say(&described(lang));
            Exit::Done
        }
        (_, None) => {
            languages().iter().for_each(|lang| say(&described(lang)));
            say("Every language that is not named here has no voice.");
            Exit::Done
        }
    }
}

fn described(lang: &Lang) -> String {
    let who = match voice_support(lang) {
        VoiceSupport::Own(voice) => format!("its own voice ({})", voice.name),
        VoiceSupport::Low(voice) => format!("its own voice ({}), of low quality; every form says so", voice.name),
        VoiceSupport::Relative { voice, of } => {
            format!("the voice of {} ({}); every form says so", of.english_name(), voice.name)
        }
        VoiceSupport::None => "no voice; no sound is made, and every form says so".to_owned(),
    };
    format!("{} {}: {who}", lang.tag(), lang.english_name())
}

fn speak(text: &str, lang: &Lang, arguments: &VoicesArgs, config: &Config) -> Exit {
    let rung = voice_support(lang);
    let Some(voice) = rung.voice() else {
        say(&format!("spoken: {}", verbalise(text, lang)));
        note(&format!("error: no voice speaks {}", lang.english_name()));
        return Exit::Tool;
    };
    let folder = arguments.out.parent().map(PathBuf::from).unwrap_or_default();
    let tools =
        SpeechService::open(&config.program, &folder.join("voices"), std::num::NonZeroUsize::new(1), Policy::Prefer);
    let spoken = voice.with_digits(&verbalise(text, lang));
    let utterance = Utterance { runs: vec![Run { voice: voice.name.clone(), text: spoken.clone() }] };
    let pcm = match tools.pcm(&utterance) {
        Ok(pcm) => pcm,
        Err(error) => {
            note(&format!("error: {error}"));
            note("help: `evenhand doctor` says what is missing and what to type");
            return Exit::Tool;
        }
    };
    if let Err(error) = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&arguments.out, wav(&pcm))) {
        note(&format!("error: `{}` cannot be written: {error}", arguments.out.display()));
        return Exit::Storage;
    }
    let seconds = pcm.len() / 24_000;
    say(&format!("{seconds} seconds, read by {}: {}", voice.name, arguments.out.display()));
    say(&format!("spoken: {spoken}"));
    Exit::Done
}

/// A WAV file of one channel, 16 bits, 24 kHz.
fn wav(pcm: &[i16]) -> Vec<u8> {
    let bytes = u32::try_from(pcm.len() * 2).unwrap_or(u32::MAX - 36);
    let mut out = b"RIFF".to_vec();
    out.extend((bytes + 36).to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend(24_000_u32.to_le_bytes());
    out.extend(48_000_u32.to_le_bytes());
    out.extend([2, 0, 16, 0]);
    out.extend(b"data");
    out.extend(bytes.to_le_bytes());
    out.extend(pcm.iter().flat_map(|sample| sample.to_le_bytes()));
    out
}
