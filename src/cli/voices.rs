//! `evenhand voices`: the voice of each language, and one text spoken.

use std::path::PathBuf;

use super::{Exit, note, say, suggest};
use crate::channels::Utterance;
use crate::channels::installed_voices::installed;
use crate::channels::spoken::verbalise;
use crate::channels::voice_support::{SoundKind, VoiceSupport, languages, reader, voices_of};
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
    /// Speak with the voice that is clear and fast, although there is a natural one
    #[arg(long, requires = "say")]
    clear: bool,
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
    let voices = voices_of(lang);
    let who = match voices.is_empty() {
        true => vec!["no voice; no sound is made, and every form says so".to_owned()],
        false => voices.iter().map(|voice| voice_line(voice, lang)).collect(),
    };
    format!("{} {}: {}", lang.tag(), lang.english_name(), who.join("; or "))
}

fn voice_line(voice: &VoiceSupport, lang: &Lang) -> String {
    match voice {
        VoiceSupport::Natural(_) => {
            let credits = installed().credits(lang);
            let told = credits.iter().map(|credit| {
                let varies = if credit.same_bytes { "" } else { ", not twice the same" };
                format!("{} by {} ({}, {}{varies})", credit.voice, credit.engine, credit.licence, credit.person)
            });
            format!("natural: {}", told.collect::<Vec<_>>().join(", then "))
        }
        VoiceSupport::Own(voice) => format!("its own voice ({})", voice.name),
        VoiceSupport::Low(voice) => format!("its own voice ({}), of low quality; every form says so", voice.name),
        VoiceSupport::Relative { voice, of } => {
            format!("the voice of {} ({}); every form says so", of.english_name(), voice.name)
        }
        VoiceSupport::None => "no voice; no sound is made, and every form says so".to_owned(),
    }
}

fn speak(text: &str, lang: &Lang, arguments: &VoicesArgs, config: &Config) -> Exit {
    let sound = if arguments.clear { SoundKind::Clear } else { SoundKind::Natural };
    let Some(run) = reader(lang, sound).run(&verbalise(text, lang)) else {
        say(&format!("spoken: {}", verbalise(text, lang)));
        note(&format!("error: no voice speaks {}", lang.english_name()));
        return Exit::Tool;
    };
    let folder = arguments.out.parent().map(PathBuf::from).unwrap_or_default();
    let tools =
        SpeechService::open(&config.program, &folder.join("voices"), std::num::NonZeroUsize::new(1), Policy::Prefer);
    let (voice, spoken) = (run.voice.clone(), run.text.clone());
    let utterance = Utterance { runs: vec![run] };
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
    say(&format!("{seconds} seconds, read by {voice}: {}", arguments.out.display()));
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
