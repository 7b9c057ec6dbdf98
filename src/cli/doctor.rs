//! `evenhand doctor`: what is installed, what is missing, what to type.

use std::num::NonZeroUsize;

use super::{Exit, counted, say};
use crate::channels::installed_voices::{self, ForbiddenUse};
use crate::channels::print::{languages_without_fonts, profiles};
use crate::channels::voice_support::{VoiceSupport, espeak_support};
use crate::channels::{Run, SpeechError, Utterance};
use crate::config::Config;
use crate::l10n::Messages;
use crate::lang::Lang;
use crate::process::probe;
use crate::process::sandbox::{Policy, Status};
use crate::speech::{SpeechService, SpeechWorkerCommand, installed};

/// Folders to look into.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[cfg(feature = "server")]
    #[command(flatten)]
    kept: crate::config::StorageArgs,
    #[command(flatten)]
    operator: crate::config::OperatorArgs,
}

pub(super) fn run(config: &Config, arguments: &Arguments) -> Exit {
    say(&format!("Evenhand {}", env!("CARGO_PKG_VERSION")));
    say(&format!("program: {}", config.program.display()));
    let names: Vec<&str> = profiles().iter().map(|profile| profile.name.as_str()).collect();
    say(&format!("large print: Typst, profiles {}", names.join(", ")));
    #[cfg(feature = "server")]
    say(&data(&arguments.kept));
    let operator = arguments.operator.operator();
    say(&match operator.missing() {
        Some(missing) => format!("operator: {missing}"),
        None => format!("operator: {}", operator.name.unwrap_or_default()),
    });
    let engine = installed(SpeechWorkerCommand::of(&config.program));
    match &engine {
        Ok(version) => say(&format!("speech: eSpeak NG {version}")),
        Err(error) => say(&format!("speech: missing. {error}")),
    }
    let without = languages_without_fonts();
    let languages = Messages::languages();
    say(&format!("the interface has {}:", counted(languages.len(), "language", "languages")));
    let mut silent = Vec::new();
    for lang in languages {
        let print = if without.contains(&lang) { "no fonts for large print" } else { "large print" };
        let (speech, works) = match &engine {
            Ok(_) => speech(&lang, config),
            Err(_) => (String::from("speech is missing"), true),
        };
        say(&format!("    {} ({lang}): pages, {print}, {speech}", lang.english_name()));
        silent.extend((!works).then(|| lang.english_name().to_owned()));
    }
    if !without.is_empty() {
        let names: Vec<String> = without.iter().map(|lang| format!("{} ({lang})", lang.english_name())).collect();
        say(&format!("fonts: none here for {}", names.join(", ")));
        say("large print in these languages is left out; type: apt-get install fonts-noto-core fonts-noto-cjk");
    }
    let whole = sandbox(&probe(&config.program));
    let natural = natural_voices(config);
    if engine.is_err() || !silent.is_empty() {
        if !silent.is_empty() {
            say(&format!("speech: the voice does not speak in {}", silent.join(", ")));
        }
        say("for speech, type: apt-get install libespeak-ng1 espeak-ng-data");
        return Exit::Tool;
    }
    if !natural {
        say("A natural voice does not speak; everything else is there.");
        return Exit::Tool;
    }
    say(if without.is_empty() && whole { "Nothing is missing." } else { "Nothing else is missing." });
    Exit::Done
}

/// Describes the voice of a language, and whether that voice could say the language's name.
fn speech(lang: &Lang, config: &Config) -> (String, bool) {
    let rung = espeak_support(lang);
    let who = match &rung {
        VoiceSupport::Own(_) => String::from("speech by its own voice"),
        VoiceSupport::Low(_) => String::from("speech by its own voice, of low quality"),
        VoiceSupport::Relative { of, .. } => format!("speech by the voice of {}", of.english_name()),
        VoiceSupport::Natural(_) | VoiceSupport::None => {
            let spoken = if installed_voices::installed().of(lang).is_empty() {
                "no speech: no voice speaks it"
            } else {
                "natural speech"
            };
            return (String::from(spoken), true);
        }
    };
    let Some(voice) = rung.voice() else { return (who, true) };
    let utterance = Utterance { runs: vec![Run { voice: voice.name.clone(), text: lang.own_name().to_owned() }] };
    match spoken(&utterance, config) {
        Ok(sound) if sound.iter().any(|sample| *sample != 0) => (who, true),
        Ok(_) => (format!("no speech: the voice `{}` is silent", voice.name), false),
        Err(error) => (format!("no speech: {error}"), false),
    }
}

/// Prints the engines, and the voices of the installation with what their licences forbid; each says the name of its
/// language. Returns `true` if all do.
fn natural_voices(config: &Config) -> bool {
    if installed_voices::installed().voices.is_empty() {
        return true;
    }
    let Ok(folder) = tempfile::tempdir() else { return false };
    let service = SpeechService::open(&config.program, folder.path(), NonZeroUsize::new(1), Policy::Prefer);
    for engine in service.engines() {
        let same = if engine.same_bytes { "the same text gives the same bytes" } else { "never twice the same bytes" };
        say(&format!("engine: {} ({}), {same}", engine.name, engine.licence));
    }
    let mut works = true;
    for voice in &installed_voices::installed().voices {
        let spoken = service.natural_pcm(&voice.lang, voice.lang.own_name());
        works &= spoken.is_ok();
        let state = spoken.err().map_or_else(|| "speaks".to_owned(), |error| format!("does not speak: {error}"));
        let name = format!("{} of {} for {}", voice.short_name(), voice.engine, voice.lang.english_name());
        say(&format!("voice: {name}, by {}, {}: {state}", voice.person, voice.licence));
        for used in &voice.forbidden {
            say(match used {
                ForbiddenUse::Redistribution => {
                    "    its licence forbids giving its speech to others: do not publish it"
                }
                ForbiddenUse::Commercial => {
                    "    its licence forbids commercial use: nobody may use its speech for money"
                }
            });
        }
    }
    works
}

/// Prints which sandbox layers work for processes that read what strangers wrote. Returns `true` if all do.
fn sandbox(status: &Status) -> bool {
    let help = [
        "Landlock: Linux 5.13 or later with `landlock` in /sys/kernel/security/lsm; a container must let its system calls through",
        "seccomp: a kernel with CONFIG_SECCOMP_FILTER, on x86-64, ARM64 or RISC-V",
        "rlimits: a container must let `prlimit64` through",
    ];
    for ((name, state), help) in status.layers().into_iter().zip(help) {
        say(&format!("sandbox: {name} {state}"));
        if !state.is_active() {
            say(&format!("needed for {help}"));
        }
    }
    let missing = status.missing();
    if missing.is_some() {
        say("Speech and print work without that layer; `--sandbox require` makes them refuse to.");
    }
    missing.is_none()
}

fn spoken(utterance: &Utterance, config: &Config) -> Result<Vec<i16>, SpeechError> {
    let fault =
        |error: std::io::Error| SpeechError::Io { what: "a folder for speech".to_owned(), detail: error.to_string() };
    let folder = tempfile::tempdir().map_err(fault)?;
    SpeechService::open(&config.program, folder.path(), NonZeroUsize::new(1), Policy::Prefer).pcm(utterance)
}

/// The place of what cannot be made again.
#[cfg(feature = "server")]
fn data(kept: &crate::config::StorageArgs) -> String {
    let folder = kept.data();
    let place = std::path::absolute(folder.path()).unwrap_or_else(|_| folder.path().to_owned());
    let held: Vec<String> =
        folder.held().iter().filter_map(|path| Some(path.file_name()?.display().to_string())).collect();
    match held.is_empty() {
        true if kept.out.join("evenhand.db").exists() => format!(
            "what cannot be made again: in `{}`, where an earlier version kept it; `evenhand serve` moves it to `{}`",
            kept.out.display(),
            place.display()
        ),
        true => format!("what cannot be made again: nothing yet in `{}`", place.display()),
        false => format!(
            "what cannot be made again: {} in `{}`; `evenhand backup FILE` copies it",
            held.join(", "),
            place.display()
        ),
    }
}
