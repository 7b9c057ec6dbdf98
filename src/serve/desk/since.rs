//! A translation that comes back to the editors: what was done since they sent it back, or what the source says
//! since they said yes.

use maud::{Markup, html};

use super::bench::Bench;
use crate::channels::html::Ui;
use crate::requests::Stage;
use crate::translation::Why;
use crate::words::text;

/// What happened to a sentence since its translation was sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Since {
    /// It was never sent back.
    Never,
    /// Nothing.
    Same,
    /// It says something else.
    Changed,
}

/// Why a translation that was approved waits for an editor again: the sentences that the source says since.
pub(super) fn reopened(ui: Ui<'_>, bench: &Bench) -> Markup {
    let words = ui.words;
    let source = &bench.source.address.lang;
    html! {
        @if bench.work.reopened_at.is_some() {
            section.notice.reopened aria-labelledby="reopened" {
                div {
                    h2 #reopened { (ui.says(text!(words, "review-reopened"))) }
                    p { (ui.says(text!(words, "review-reopened-next"))) }
                    ul {
                        @for open in &bench.behind() {
                            @let text = bench.segments.iter().find(|segment| segment.id == open.segment);
                            li {
                                a href={ "#s-" (open.segment) } { (named(ui, bench, &open.segment)) } " "
                                @if let Some(segment) = text { (ui.in_lang(source, &segment.markdown)) }
                                @if let Why::Changed { before, translated } = &open.why {
                                    br;
                                    (ui.says(text!(words, "review-before"))) " " (ui.in_lang(source, before))
                                    @if let Some(translated) = translated {
                                        " – " (ui.in_lang(&bench.work.edition.lang, translated))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What was changed since the translation was sent back, and which remarks were not followed.
pub(super) fn since(ui: Ui<'_>, bench: &Bench) -> Markup {
    let words = ui.words;
    let of = |wanted: Since| bench.segments.iter().filter(move |segment| bench.since(&segment.id) == wanted);
    let changed: Vec<_> = of(Since::Changed).collect();
    let same: Vec<_> = of(Since::Same).filter(|segment| bench.remark(&segment.id).is_some()).collect();
    html! {
        @if bench.work.stage == Stage::Submitted && changed.len() + same.len() > 0 {
            section.since aria-labelledby="since" {
                h2 #since { (ui.says(text!(words, "review-since"))) }
                @for (segments, says) in [
                    (&changed, text!(words, "review-since-changed", count = changed.len())),
                    (&same, text!(words, "review-since-same", count = same.len())),
                ] {
                    @if !segments.is_empty() {
                        p { (ui.says(says)) }
                        ul.ways-on {
                            @for segment in segments {
                                li {
                                    a href={ "#s-" (segment.id) } { (named(ui, bench, &segment.id)) } " "
                                    (ui.in_lang(&bench.source.address.lang, &segment.markdown))
                                    @if let Some(remark) = bench.remark(&segment.id) {
                                        br;
                                        (ui.says(text!(words, "work-editor-says"))) " " bdi { (remark) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A sentence by its number.
fn named(ui: Ui<'_>, bench: &Bench, segment: &str) -> Markup {
    let number = bench.number(segment).unwrap_or_default();
    html! { (ui.says(text!(ui.words, "work-in-sentence", number = number))) }
}
