//! The natural voices of the installation, with what their licences forbid.

use maud::{Markup, html};

use crate::channels::installed_voices::{ForbiddenUse, installed};
use crate::channels::page::Ui;
use crate::l10n::text;

/// Writes the list of voices; nothing if the installation has none.
pub(in crate::server::desk) fn installed_voices(ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let installed = installed();
    html! {
        @if !installed.voices.is_empty() {
            section aria-labelledby="voices" {
                h2 #voices { (ui.says(text!(words, "voices-title"))) }
                ul.cards {
                    @for voice in &installed.voices {
                        li {
                            h3 { (ui.named(&voice.lang)) " " bdi { (voice.short_name()) } }
                            p { bdi { (voice.engine) } ", " bdi { (voice.person) } ", " bdi { (voice.licence) } }
                            @for used in &voice.forbidden {
                                p.notice { (ui.says(match used {
                                    ForbiddenUse::Redistribution => text!(words, "voices-no-sharing"),
                                    ForbiddenUse::Commercial => text!(words, "voices-no-sale"),
                                })) }
                            }
                            @if installed.engines.get(&voice.engine).is_some_and(|engine| !engine.same_bytes) {
                                p { (ui.says(text!(words, "voices-vary"))) }
                            }
                        }
                    }
                }
            }
        }
    }
}
