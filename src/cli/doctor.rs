//! `evenhand doctor`: what is installed, what is missing, what to type.

use super::{Exit, say};
use crate::config::{Config, Kept};
use crate::voice::WorkerCommand;
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
    match crate::voice::installed(WorkerCommand::of(&config.program)) {
        Ok(version) => {
            say(&format!("speech: eSpeak NG {version}"));
            say(if without.is_empty() { "Nothing is missing." } else { "Nothing else is missing." });
            Exit::Done
        }
        Err(error) => {
            say(&format!("speech: missing. {error}"));
            say("type: apt-get install libespeak-ng1 espeak-ng-data");
            Exit::Tool
        }
    }
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
