//! The forms of an edition: what each is, what it costs to fetch, and which do not exist yet.

use maud::{Markup, html};

use super::icons::{self, icon};
use super::shell::Ui;
use super::{Clarity, Reading, View, Way, WayKind, Why, paths};
use crate::words::text;

/// A file of the edition.
struct File<'a> {
    kind: &'a WayKind,
    href: &'a str,
    bytes: u64,
    pages: Option<usize>,
    seconds: Option<u64>,
}

/// The list of all ways to get the edition.
pub(super) fn list(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let missing = missing(view, ui);
    html! {
        section.ways aria-labelledby="ways" {
            h2 #ways { (ui.says(text!(ui.words, "page-ways"))) }
            ul {
                @for file in files(view) { li { (link(&file, view, ui)) } }
                @for words in missing {
                    li.missing { (icon(icons::MISSING)) " " span { (ui.says(words)) } }
                }
            }
        }
    }
}

/// The player, and whose voice it plays; nothing where there is no sound.
pub(super) fn listen(view: &View<'_>, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let find = |kind: WayKind| files(view).find(|file| *file.kind == kind).map(|file| paths::file(file.href));
    let (opus, mp3) = (find(WayKind::SoundOpus), find(WayKind::SoundMp3));
    if opus.is_none() && mp3.is_none() {
        return Markup::default();
    }
    html! {
        section.listen aria-labelledby="listen" {
            h2 #listen { (icon(icons::SOUND)) " " (ui.says(text!(words, "page-listen"))) }
            audio controls preload="none" aria-labelledby="listen" aria-describedby="listen-how" {
                @if let Some(src) = opus { source src=(src) type="audio/ogg; codecs=opus"; }
                @if let Some(src) = mp3 { source src=(src) type="audio/mpeg"; }
                @if let Some(src) = find(WayKind::Captions) {
                    track kind="captions" srclang=(ui.page) label=(text!(words, "page-captions")) src=(src);
                }
                p { (ui.says(text!(words, "page-listen-alone"))) }
            }
            p.quiet #listen-how { (ui.says(text!(words, "page-listen-how"))) }
            @for notice in voice(view, ui) { p.notice { (icon(icons::INFORMATION)) " " span { (ui.says(notice)) } } }
        }
    }
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

fn files<'a>(view: &View<'a>) -> impl Iterator<Item = File<'a>> {
    view.ways.iter().filter_map(|way| match way {
        Way::File { kind, href, bytes, pages, seconds } => {
            Some(File { kind, href, bytes: *bytes, pages: *pages, seconds: *seconds })
        }
        Way::Missing { .. } => None,
    })
}

/// What does not exist, each sentence once.
fn missing(view: &View<'_>, ui: Ui<'_>) -> Vec<String> {
    let words = ui.words;
    let language = ui.name_of(ui.page);
    let language = language.as_str();
    let mut found = Vec::new();
    for way in view.ways {
        let Way::Missing { kind, why } = way else { continue };
        let sentence = match (kind, why) {
            (WayKind::Page, _) => text!(words, "page-missing-page"),
            (WayKind::LargePrint { .. }, Why::NoFont) => {
                text!(words, "page-missing-print-no-font", language = language)
            }
            (WayKind::LargePrint { .. }, Why::NotMade | Why::NoVoice | Why::LowQuality) => {
                text!(words, "page-missing-print-not-made")
            }
            (WayKind::SoundOpus | WayKind::SoundMp3 | WayKind::Captions, Why::NoVoice) => {
                text!(words, "page-missing-speech-no-voice", language = language)
            }
            (WayKind::SoundOpus | WayKind::SoundMp3 | WayKind::Captions, Why::LowQuality) => {
                text!(words, "page-missing-speech-low-quality", language = language)
            }
            (WayKind::SoundOpus | WayKind::SoundMp3, Why::NotMade | Why::NoFont) => {
                text!(words, "page-missing-speech-not-made")
            }
            (WayKind::Captions, Why::NotMade | Why::NoFont) => text!(words, "page-missing-captions"),
        };
        if !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found
}

fn link(file: &File<'_>, view: &View<'_>, ui: Ui<'_>) -> Markup {
    let (drawing, format) = match file.kind {
        WayKind::Page => (icons::PAGE, "text/html"),
        WayKind::LargePrint { .. } => (icons::PRINT, "application/pdf"),
        WayKind::SoundOpus => (icons::SOUND, "audio/ogg"),
        WayKind::SoundMp3 => (icons::SOUND, "audio/mpeg"),
        WayKind::Captions => (icons::CAPTIONS, "text/vtt"),
    };
    html! {
        a href=(paths::file(file.href)) type=(format) {
            (icon(drawing))
            " "
            span {
                span.what { (ui.says(name(file, ui))) @if let Some(profile) = profile(file, view) { " (" (profile) ")" } }
                " "
                span.cost { (ui.says(cost(file, ui))) }
            }
        }
    }
}

fn name(file: &File<'_>, ui: Ui<'_>) -> String {
    let words = ui.words;
    match file.kind {
        WayKind::Page => text!(words, "page-way-page"),
        WayKind::LargePrint { points, .. } => text!(words, "page-way-large-print", points = u32::from(*points)),
        WayKind::SoundOpus => text!(words, "page-way-opus"),
        WayKind::SoundMp3 => text!(words, "page-way-mp3"),
        WayKind::Captions => text!(words, "page-way-captions"),
    }
}

/// The profile's name, where two files in large print would else go by the same words.
fn profile<'a>(file: &File<'a>, view: &View<'_>) -> Option<Markup> {
    let WayKind::LargePrint { profile, points } = file.kind else { return None };
    let same = files(view).filter(|other| matches!(other.kind, WayKind::LargePrint { points: p, .. } if p == points));
    (same.count() > 1).then(|| html! { bdi { (profile) } })
}

/// "6 pages, 120 kB"; "9 minutes, 1.2 MB".
fn cost(file: &File<'_>, ui: Ui<'_>) -> String {
    let pages = file.pages.map(|count| text!(ui.words, "page-pages", count = count));
    let length = file.seconds.map(|seconds| length(seconds, ui));
    let told = pages.into_iter().chain(length).chain([size(file.bytes, ui)]);
    told.reduce(|first, second| text!(ui.words, "page-cost", first = first, second = second)).unwrap_or_default()
}

fn length(seconds: u64, ui: Ui<'_>) -> String {
    let words = ui.words;
    let minutes = seconds.saturating_add(30) / 60;
    let told = |minutes: u64| text!(words, "page-minutes", count = minutes);
    match (minutes / 60, minutes % 60) {
        (0, 0) => text!(words, "page-seconds-few"),
        (0, minutes) => told(minutes),
        (hours, 0) => text!(words, "page-hours", count = hours),
        (hours, minutes) => words.list(&[text!(words, "page-hours", count = hours), told(minutes)]),
    }
}

fn size(bytes: u64, ui: Ui<'_>) -> String {
    let words = ui.words;
    let kilobytes = bytes.div_ceil(1_000);
    if kilobytes < 1_000 {
        return text!(words, "page-kilobytes", number = words.number(kilobytes));
    }
    let tenths = bytes.saturating_add(50_000) / 100_000;
    text!(words, "page-megabytes", whole = words.number(tenths / 10), tenth = words.number(tenths % 10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::words::Words;

    #[test]
    fn size_and_length_are_told_in_words() {
        let (lang, words) = (Lang::english(), Words::of(&Lang::english()));
        let ui = Ui { words: &words, page: &lang };

        let sizes = [0, 1, 120_000, 999_001, 1_000_000, 1_249_999, 12_950_000].map(|bytes| size(bytes, ui));
        let lengths = [0, 29, 31, 89, 540, 3_600, 3_660, 7_320].map(|seconds| length(seconds, ui));

        assert_eq!(sizes, ["0 kB", "1 kB", "120 kB", "1.0 MB", "1.0 MB", "1.2 MB", "13.0 MB"]);
        assert_eq!(
            lengths,
            [
                "less than a minute",
                "less than a minute",
                "1 minute",
                "1 minute",
                "9 minutes",
                "1 hour",
                "1 hour and 1 minute",
                "2 hours and 2 minutes",
            ]
        );
    }
}
