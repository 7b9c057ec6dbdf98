//! `evenhand doctor`: what is installed, what is missing, what to type.

use super::{Exit, say};
use crate::config::{Config, Kept};
use crate::voice::WorkerCommand;
use crate::voice::sandbox::Status;
use crate::words::Words;

pub(super) fn run(config: &Config, kept: &Kept) -> Exit {
    say(&format!("Evenhand {}", env!("CARGO_PKG_VERSION")));
    say(&format!("program: {}", config.program.display()));
    let langs: Vec<String> = Words::languages().iter().map(ToString::to_string).collect();
    say(&format!("words of the interface: {}", langs.join(", ")));
    say(&format!("large print: Typst, profiles {}", {
        let names: Vec<&str> = crate::channels::print::profiles().iter().map(|profile| profile.name.as_str()).collect();
        names.join(", ")
    }));
    say(&data(kept));
    let without: Vec<String> = crate::channels::print::languages_without_fonts()
        .iter()
        .map(|lang| format!("{} ({})", lang.english_name(), lang.tag()))
        .collect();
    if !without.is_empty() {
        say(&format!("fonts: none here for {}", without.join(", ")));
        say("large print in these languages is left out; type: apt-get install fonts-noto-core fonts-noto-cjk");
    }
    let whole = sandbox(&crate::voice::probe(&config.program));
    match crate::voice::installed(WorkerCommand::of(&config.program)) {
        Ok(version) => {
            say(&format!("speech: eSpeak NG {version}"));
            say(if without.is_empty() && whole { "Nothing is missing." } else { "Nothing else is missing." });
            Exit::Done
        }
        Err(error) => {
            say(&format!("speech: missing. {error}"));
            say("type: apt-get install libespeak-ng1 espeak-ng-data");
            Exit::Tool
        }
    }
}

/// Says which layers hold around processes that read what strangers wrote; whether all do.
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

/// Where what cannot be made again is.
fn data(kept: &Kept) -> String {
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
