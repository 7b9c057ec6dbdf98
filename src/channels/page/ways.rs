//! The list "Ways to get this" of a reading page: each format of an edition, its size, and the formats that do not
//! exist yet.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::icons::{self, icon};
use super::paths::{self, Here};
use super::shell::{Ui, service_page};
use super::trace_page::has_trace_page;
use super::{Delivery, Proofs, View, Way, proof_folder};
use crate::channels::WayFile;
use crate::content::Level;
use crate::l10n::text;

/// Writes the list of all ways to get the edition: to read, to hear, to print, to ask for.
pub(super) fn list(view: &View<'_>, ui: Ui<'_>, here: &Here) -> Markup {
    let ask = request_link(view, ui, here);
    let mut told = BTreeSet::new();
    html! {
        section.ways aria-labelledby="ways" {
            h2 #ways { (ui.says(text!(ui.words, "page-ways"))) }
            ul {
                (wordings(view, ui, here, ask.as_ref()))
                @for way in view.ways {
                    @match way {
                        Way::File(file) if is_sound(file) => {
                            // One entry for all files of a sound.
                            @let of_sound = sound_files(view, file.variant.as_deref());
                            @if of_sound.first() == Some(&file) { (sounds(&of_sound, view, ui)) }
                        },
                        Way::File(file) => li { (link(file, view, ui)) },
                        Way::Missing { channel, words } => {
                            // Each sentence once.
                            @if told.insert(words) {
                                (not_there(words, ui, ask.as_ref().map(|ask| ask.for_form(view, channel.name()))))
                            }
                        }
                    }
                }
                @if here.delivery() == Delivery::Service { (neutral(view, ui)) }
                @if has_trace_page(view.library, view.edition) {
                    @let pairs = here.page(&paths::trace(&view.edition.address));
                    li { (offer(&pairs, icons::PAGE, text!(ui.words, "page-trace"), ui)) }
                }
                @if here.delivery() == Delivery::Service {
                    @let desk = here.page(&format!("{}print/", view.edition.address.folder()));
                    li { (offer(&desk, icons::PRINT, text!(ui.words, "page-desk"), ui)) }
                }
                @if view.site.proofs == Proofs::Pages {
                    @let proof = here.page(&proof_folder(view.edition));
                    li { (offer(&proof, icons::INFORMATION, text!(ui.words, "proof-title"), ui)) }
                }
                @if let Some(ask) = &ask {
                    li { (offer(ask.anything(), icons::QUESTION, text!(ui.words, "page-ask"), ui)) }
                }
            }
        }
    }
}

/// Whether a file belongs to the speech: the sound or its captions.
fn is_sound(file: &WayFile) -> bool {
    file.media.starts_with("audio/") || file.media == "text/vtt"
}

/// The files of one sound: of the natural one, or of the one without a variant.
pub(super) fn sound_files<'a>(view: &View<'a>, variant: Option<&str>) -> Vec<&'a WayFile> {
    files(view).filter(|file| is_sound(file) && file.variant.as_deref() == variant).collect()
}

/// Name of a sound: where there are two, with the kind of its voice.
pub(super) fn sound_name(sound: &WayFile, view: &View<'_>, ui: Ui<'_>) -> String {
    let has_two = files(view).any(|file| is_sound(file) && file.variant != sound.variant);
    match (has_two, &sound.variant) {
        (false, _) => text!(ui.words, "page-listen"),
        (true, Some(_)) => text!(ui.words, "page-listen-natural"),
        (true, None) => text!(ui.words, "page-listen-clear"),
    }
}

/// Writes the files of a sound behind one entry that opens in place.
fn sounds(of_sound: &[&WayFile], view: &View<'_>, ui: Ui<'_>) -> Markup {
    let seconds = of_sound.iter().find_map(|file| file.seconds);
    html! {
        li {
            details {
                summary {
                    (icon(icons::SOUND)) " " @if let Some(first) = of_sound.first() { (ui.says(sound_name(first, view, ui))) }
                    @if let Some(seconds) = seconds { " " span.cost { (ui.says(length(seconds, ui))) } }
                }
                ul { @for file in of_sound { li { (link(file, view, ui)) } } }
            }
        }
    }
}

/// Writes the files again, behind a button that opens in place: saved from here, their names tell nothing.
fn neutral(view: &View<'_>, ui: Ui<'_>) -> Markup {
    html! {
        @if files(view).next().is_some() {
            li {
                details {
                    summary { (icon(icons::BLANK)) " " span.what { (ui.says(text!(ui.words, "page-neutral"))) } }
                    ul { @for file in files(view) { li { (link_to(file, "?name=neutral", view, ui)) } } }
                }
            }
        }
    }
}

/// Writes the links to this page and to the other wording.
fn wordings(view: &View<'_>, ui: Ui<'_>, here: &Here, ask: Option<&RequestLink>) -> Markup {
    let words = ui.words;
    let address = &view.edition.address;
    let (other, missing) = match address.level {
        Level::Standard => (Level::Plain, text!(words, "page-no-plain")),
        Level::Plain => (Level::Standard, text!(words, "page-no-standard")),
    };
    let edition = view.library.editions.get(&address.with(&address.lang, other));
    html! {
        li.here {
            (icon(icons::PAGE))
            " "
            span {
                strong { (ui.says(text!(words, "page-way-here"))) }
                " "
                span.cost { (ui.says(level_name(address.level, ui))) }
            }
        }
        @match edition {
            Some(edition) => li {
                (offer(&here.edition(&edition.address), icons::PLAIN, level_name(other, ui), ui))
            },
            None => (not_there(&missing, ui, ask.map(|ask| ask.for_wording(view, other)))),
        }
    }
}

/// The name of a wording.
pub(super) fn level_name(level: Level, ui: Ui<'_>) -> String {
    match level {
        Level::Standard => text!(ui.words, "level-standard"),
        Level::Plain => text!(ui.words, "level-plain"),
    }
}

fn offer(href: &str, drawing: &'static str, words: String, ui: Ui<'_>) -> Markup {
    html! { a href=(href) { (icon(drawing)) " " span.what { (ui.says(words)) } } }
}

fn not_there(words: &str, ui: Ui<'_>, ask: Option<String>) -> Markup {
    html! {
        li.missing {
            (icon(icons::MISSING))
            " "
            span {
                (ui.says(words))
                @if let Some(ask) = ask { " " a href=(ask) { (ui.says(text!(ui.words, "page-ask-for-it"))) } }
            }
        }
    }
}

/// Link for requesting a form that does not exist.
enum RequestLink {
    /// The form of a service, with the piece in its query.
    Form(String),
    /// The people behind a site of files.
    People(String),
}

impl RequestLink {
    /// The way to ask for whatever it is.
    fn anything(&self) -> &str {
        match self {
            Self::Form(href) | Self::People(href) => href,
        }
    }

    /// The way to ask for a form of the edition.
    fn for_form(&self, view: &View<'_>, form: &str) -> String {
        self.with(view, form, view.edition.address.level)
    }

    /// The way to ask for another wording.
    fn for_wording(&self, view: &View<'_>, level: Level) -> String {
        self.with(view, "page", level)
    }

    fn with(&self, view: &View<'_>, form: &str, level: Level) -> String {
        let wording = match level {
            Level::Standard => "standard",
            Level::Plain => "plain",
        };
        match self {
            Self::Form(href) => format!("{href}&form={form}&wording={wording}&lang={}", view.edition.address.lang),
            Self::People(href) => href.clone(),
        }
    }
}

fn request_link(view: &View<'_>, ui: Ui<'_>, here: &Here) -> Option<RequestLink> {
    match here.delivery() {
        Delivery::Service => {
            let piece = paths::value(&view.edition.address.piece.to_string());
            Some(RequestLink::Form(format!("{}?piece={piece}", service_page(ui, here, "ask"))))
        }
        Delivery::Files => view.site.ask.as_deref().and_then(paths::people).map(RequestLink::People),
    }
}

/// The files among the ways.
pub(super) fn files<'a>(view: &View<'a>) -> impl Iterator<Item = &'a WayFile> {
    view.ways.iter().filter_map(|way| match way {
        Way::File(file) => Some(file),
        Way::Missing { .. } => None,
    })
}

fn link(file: &WayFile, view: &View<'_>, ui: Ui<'_>) -> Markup {
    link_to(file, "", view, ui)
}

fn link_to(file: &WayFile, query: &str, view: &View<'_>, ui: Ui<'_>) -> Markup {
    html! {
        a href={ (paths::file(&file.href)) (query) } {
            (icon(file.icon))
            " "
            span {
                span.what { (ui.says(&file.name)) @if let Some(variant) = variant(file, view) { " (" (variant) ")" } }
                " "
                span.cost { (ui.says(cost(file, ui))) }
            }
        }
    }
}

/// The variant's name, where two files would else go by the same words.
fn variant(file: &WayFile, view: &View<'_>) -> Option<Markup> {
    let same = files(view).filter(|other| other.name == file.name);
    // The entry of a sound names its kind already.
    let variant = file.variant.as_ref().filter(|_| !is_sound(file) && same.count() > 1)?;
    Some(html! { bdi { (variant) } })
}

/// "6 pages, 120 kB"; "9 minutes, 1.2 MB".
pub(super) fn cost(file: &WayFile, ui: Ui<'_>) -> String {
    let pages = file.pages.map(|count| text!(ui.words, "page-pages", count = count));
    let length = file.seconds.map(|seconds| length(seconds, ui));
    let told = pages.into_iter().chain(length).chain([size(file.bytes, ui)]);
    told.reduce(|first, second| text!(ui.words, "page-cost", first = first, second = second)).unwrap_or_default()
}

/// A length in words: minutes, or hours and minutes.
pub(super) fn length(seconds: u64, ui: Ui<'_>) -> String {
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

/// A size in words: kilobytes, or megabytes with a tenth.
pub(crate) fn size(bytes: u64, ui: Ui<'_>) -> String {
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
    use crate::l10n::Messages;
    use crate::lang::Lang;

    #[test]
    fn size_and_length_are_told_in_words() {
        let (lang, words) = (Lang::english(), Messages::of(&Lang::english()));
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
