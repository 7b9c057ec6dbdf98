//! The player: the browser's own, with the chapters below it, and what the script adds.

use std::time::Duration;

use maud::{Markup, html};

use super::comfort::percent;
use super::icons::{self, icon};
use super::shell::Ui;
use super::{Clarity, Reading, View, WayKind, paths, ways};
use crate::words::text;

/// How fast the sound may be played, in hundredths of its own speed.
const SPEEDS: [&str; 7] = ["50", "75", "100", "125", "150", "175", "200"];

/// The player, and whose voice it plays; nothing where there is no sound.
pub(super) fn listen(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let find = |kind: WayKind| ways::files(view).find(|file| *file.kind == kind).map(|file| paths::file(file.href));
    let (opus, mp3) = (find(WayKind::SoundOpus), find(WayKind::SoundMp3));
    // More players know the second.
    let Some(sound) = mp3.as_ref().or(opus.as_ref()) else { return Markup::default() };
    let captions = find(WayKind::Captions);
    html! {
        section.listen aria-labelledby="listen" {
            h2 #listen { (icon(icons::SOUND)) " " (ui.says(text!(words, "page-listen"))) }
            audio controls preload="none" aria-labelledby="listen" aria-describedby="listen-how" {
                @if let Some(src) = &opus { source src=(src) type="audio/ogg; codecs=opus"; }
                @if let Some(src) = &mp3 { source src=(src) type="audio/mpeg"; }
                @if let Some(src) = &captions {
                    track kind="captions" srclang=(ui.page) label=(text!(words, "page-captions")) src=(src);
                }
                p { (ui.says(text!(words, "page-listen-alone"))) }
            }
            @if captions.is_some() { (along(ui)) }
            p.quiet #listen-how { (ui.says(text!(words, "page-listen-how"))) }
            (chapters(view, ui, sound))
            @for notice in voice(view, ui) { p.notice { (icon(icons::INFORMATION)) " " span { (ui.says(notice)) } } }
        }
    }
}

/// What the script puts below the player when the sound is first used.
fn along(ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let buttons = [
        ("-1", text!(words, "page-previous-sentence")),
        ("0", text!(words, "page-again")),
        ("1", text!(words, "page-next-sentence")),
    ];
    html! {
        template #along data-said=(text!(words, "page-along-ready")) {
            div.along {
                @for (step, name) in buttons { button type="button" value=(step) { (ui.says(name)) } }
                label {
                    (ui.says(text!(words, "page-speed"))) " "
                    select {
                        @for speed in SPEEDS {
                            option value=(speed) selected[speed == "100"] { (percent(speed, ui)) }
                        }
                    }
                }
                label { input type="checkbox" checked; " " span { (ui.says(text!(words, "page-follow"))) } }
                p { (ui.says(text!(words, "page-along-how"))) " " (ui.says(text!(words, "page-along-keys"))) }
            }
        }
    }
}

/// Where each section begins in the sound.
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
        Reading::Own(clarity) => (None, clarity),
        Reading::Relative { of, clarity } => {
            let relative = ui.name_of(of);
            let notice = text!(words, "page-voice-relative", language = own.as_str(), relative = relative.as_str());
            (Some(notice), clarity)
        }
        // There is a file, so somebody's voice reads it; nothing is known of it.
        Reading::None => (None, Clarity::Clear),
    };
    let hard = (clarity == Clarity::Hard).then(|| text!(words, "page-voice-low"));
    relative.into_iter().chain(hard).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::words::Words;

    #[test]
    fn a_chapters_time_is_told_to_players_and_to_people() {
        let told = |tag: &str| {
            let lang: Lang = tag.parse().unwrap();
            let words = Words::of(&lang);
            clock(Duration::from_millis(245_678), Ui { words: &words, page: &lang })
        };

        assert_eq!(seconds(Duration::from_millis(245_678)), "245.6");
        assert_eq!((told("en").as_str(), told("prs").as_str()), ("4:05", "۴:۰۵"));
    }
}
