//! A translation that comes back to the editors: the changes since they returned it, or the changes of the source since
//! they approved it.

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::l10n::text;
use crate::requests::WorkStage;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::translation::OpenReason;

/// Change of a sentence since its translation was sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::server::desk) enum SentenceChange {
    /// The translation was never sent back.
    Never,
    /// The text is unchanged.
    Same,
    /// The text was changed.
    Changed,
}

/// Why a translation that was approved waits for an editor again: the sentences that the source says since.
pub(in crate::server::desk) fn reopened(ui: Ui<'_>, bench: &TranslationView) -> Markup {
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
                                @if let OpenReason::Changed { before, translated } = &open.why {
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

/// Writes what was changed since the translation was sent back, and which remarks were not followed.
pub(in crate::server::desk) fn since(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    let of = |wanted: SentenceChange| bench.segments.iter().filter(move |segment| bench.since(&segment.id) == wanted);
    let changed: Vec<_> = of(SentenceChange::Changed).collect();
    let same: Vec<_> = of(SentenceChange::Same).filter(|segment| bench.remark(&segment.id).is_some()).collect();
    html! {
        @if bench.work.stage == WorkStage::Submitted && changed.len() + same.len() > 0 {
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
fn named(ui: Ui<'_>, bench: &TranslationView, segment: &str) -> Markup {
    let number = bench.number(segment).unwrap_or_default();
    html! { (ui.says(text!(ui.words, "work-in-sentence", number = number))) }
}
