//! The player: the browser's own, with the chapters below it, and the parts that the script adds.

use std::time::Duration;

use maud::{Markup, html};

use super::icons::{self, icon};
use super::paths::Here;
use super::preferences::percent;
use super::shell::Ui;
use super::{ASSETS, Clarity, NarrationVoice, View, paths, ways};
use crate::channels::WayFile;
use crate::l10n::{Messages, text};

/// Playback speeds, in hundredths of the normal speed.
const SPEEDS: [&str; 7] = ["50", "75", "100", "125", "150", "175", "200"];

/// Writes a large button that opens the player and names its voice; if there is no sound, a line that says so.
pub(super) fn listen(view: &View<'_>, ui: Ui<'_>, here: &Here) -> Markup {
    let words = ui.words;
    let best = ways::files(view).find(|file| file.media.starts_with("audio/"));
    let other = ways::files(view).find(|file| best.is_some_and(|best| is_other_sound(file, best)));
    let Some(best) = best else {
        let missing = text!(words, "page-missing-speech-not-made");
        return html! { p.missing { (icon(icons::MISSING)) " " span { (ui.says(missing)) } } };
    };
    let files = ways::sound_files(view, best.variant.as_deref());
    let sounds = sources(&files);
    // More players know the last.
    let Some((sound, _)) = sounds.last() else { return html! {} };
    let length = files.iter().find_map(|file| file.seconds).map(|seconds| ways::length(seconds, ui));
    let length = if other.is_some() { smallest(&files).map(|file| ways::cost(file, ui)) } else { length };
    let captions = captions_of(&files);
    let along = captions.as_ref().and_then(|_| ASSETS.along.get(words.lang())).map(|name| here.asset(name));
    html! {
        details.listen {
            summary.button {
                (icon(icons::SOUND))
                " "
                span {
                    span #listen-name { (ui.says(ways::sound_name(best, view, ui))) }
                    @if let Some(length) = length { " " span.cost { (ui.says(length)) } }
                }
            }
            // A link to it opens it.
            div #listen {
                audio controls preload="none" data-along=[along] aria-labelledby="listen-name" aria-describedby="listen-how" {
                    @for (src, media) in &sounds { source src=(src) type=(media); }
                    @if let Some(src) = &captions {
                        track kind="captions" srclang=(ui.page.in_files()) label=(text!(words, "page-captions")) src=(src);
                    }
                    p { (ui.says(text!(words, "page-listen-alone"))) }
                }
                p.quiet #listen-how { (ui.says(text!(words, "page-listen-how"))) }
                @if other.is_none() { (notices(view, ui)) }
                (chapters(view, ui, sound))
            }
        }
        @if let Some(other) = other { (other_player(other, view, ui)) }
    }
}

/// Whether a file is a sound in another kind of voice.
fn is_other_sound(file: &WayFile, best: &WayFile) -> bool {
    file.media.starts_with("audio/") && file.variant != best.variant
}

/// Writes the player of the sound in the other kind of voice.
fn other_player(first: &WayFile, view: &View<'_>, ui: Ui<'_>) -> Markup {
    let files = ways::sound_files(view, first.variant.as_deref());
    let name = ways::sound_name(first, view, ui);
    html! {
        details.listen {
            summary.button {
                (icon(icons::SOUND))
                " "
                span {
                    span #listen-other-name { (ui.says(name)) }
                    @if let Some(file) = smallest(&files) { " " span.cost { (ui.says(ways::cost(file, ui))) } }
                }
            }
            div {
                audio controls preload="none" aria-labelledby="listen-other-name" {
                    @for (src, media) in sources(&files) { source src=(src) type=(media); }
                    @if let Some(src) = captions_of(&files) {
                        track kind="captions" srclang=(ui.page.in_files()) label=(text!(ui.words, "page-captions")) src=(src);
                    }
                    p { (ui.says(text!(ui.words, "page-listen-alone"))) }
                }
                (notices(view, ui))
            }
        }
    }
}

/// Addresses and media types of the encodings of a sound.
fn sources(files: &[&WayFile]) -> Vec<(String, &'static str)> {
    let sounds = files.iter().filter(|file| file.media.starts_with("audio/"));
    sounds.map(|file| (paths::file(&file.href), file.media)).collect()
}

/// The smallest encoding of a sound.
fn smallest<'a>(files: &[&'a WayFile]) -> Option<&'a WayFile> {
    files.iter().copied().filter(|file| file.media.starts_with("audio/")).min_by_key(|file| file.bytes)
}

fn captions_of(files: &[&WayFile]) -> Option<String> {
    files.iter().find(|file| file.media == "text/vtt").map(|file| paths::file(&file.href))
}

/// Writes what listeners must know of the voice that is clear and fast.
fn notices(view: &View<'_>, ui: Ui<'_>) -> Markup {
    html! {
        @for notice in voice(view, ui) {
            p.notice { (icon(icons::INFORMATION)) " " span { (ui.says(notice)) } }
        }
    }
}

/// Writes the script that marks the sentence being spoken, with what it puts below the player. A browser fetches it
/// only when the sound is played.
pub(super) fn read_along(words: &Messages) -> String {
    let ui = Ui { words, page: words.lang() };
    let buttons = [
        ("-1", text!(words, "page-previous-sentence")),
        ("0", text!(words, "page-again")),
        ("1", text!(words, "page-next-sentence")),
    ];
    let panel = html! {
        div.along lang=(ui.page.in_files()) dir=(ui.page.direction().html()) {
            @for (step, name) in buttons { button type="button" value=(step) { (name) } }
            label {
                (text!(words, "page-speed")) " "
                select {
                    @for speed in SPEEDS {
                        option value=(speed) selected[speed == "100"] { (percent(speed, ui)) }
                    }
                }
            }
            label { input type="checkbox" checked; " " span { (text!(words, "page-follow")) } }
            p { (text!(words, "page-along-how")) " " (text!(words, "page-along-keys")) }
        }
    };
    let (panel, ready) = (serde_json::json!(panel.into_string()), serde_json::json!(text!(words, "page-along-ready")));
    format!("const PANEL = {panel};\nconst READY = {ready};\n{}", include_str!("along.js"))
}

/// Writes the list of sections with their start in the sound.
fn chapters(view: &View<'_>, ui: Ui<'_>, sound: &str) -> Markup {
    html! {
        @if view.chapters.len() > 1 {
            details.chapters {
                summary { (ui.says(text!(ui.words, "page-chapters"))) }
                ul {
                    @for chapter in view.chapters {
                        li {
                            a href={ (sound) "#t=" (seconds(chapter.start)) } {
                                (chapter.title) " " span.cost { (ui.says(clock(chapter.start, ui))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A time as media fragments write it: seconds, and tenths where it has some.
fn seconds(time: Duration) -> String {
    format!("{}.{}", time.as_secs(), time.subsec_millis() / 100)
}

/// A time as players show it: `4:05`, in the language's digits.
fn clock(time: Duration, ui: Ui<'_>) -> String {
    let number = |number| ui.words.number(number);
    let (minutes, seconds) = (time.as_secs() / 60, time.as_secs() % 60);
    format!("{}:{}{}", number(minutes), number(seconds / 10), number(seconds % 10))
}

fn voice(view: &View<'_>, ui: Ui<'_>) -> Vec<String> {
    let words = ui.words;
    let own = ui.name_of(ui.page);
    let (relative, clarity) = match view.reading {
        NarrationVoice::Own(clarity) => (None, clarity),
        NarrationVoice::Relative { of, clarity } => {
            let relative = ui.name_of(of);
            let notice = text!(words, "page-voice-relative", language = own.as_str(), relative = relative.as_str());
            (Some(notice), clarity)
        }
        // There is a file, so some voice reads the language, but nothing is known about it.
        NarrationVoice::None => (None, Clarity::Clear),
    };
    let hard = (clarity == Clarity::Hard).then(|| text!(words, "page-voice-low"));
    relative.into_iter().chain(hard).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Messages;
    use crate::lang::Lang;

    #[test]
    fn a_chapters_time_is_told_to_players_and_to_people() {
        let told = |tag: &str| {
            let lang: Lang = tag.parse().unwrap();
            let words = Messages::of(&lang);
            clock(Duration::from_millis(245_678), Ui { words: &words, page: &lang })
        };

        assert_eq!(seconds(Duration::from_millis(245_678)), "245.6");
        assert_eq!((told("en").as_str(), told("prs").as_str()), ("4:05", "۴:۰۵"));
    }
}
