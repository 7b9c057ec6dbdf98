//! The request form, and the shorter form to join a demand of others.

use maud::{Markup, html};

use super::super::{MAX_CONTACT, MAX_LINE, MAX_WORDS, OTHER, RequestForm, RequesterDetails};
use super::{form_words, level_words, state_words, title};
use crate::channels::CHANNELS;
use crate::channels::page::{Ui, collection_title};
use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::content::Level;
use crate::database::{Demand, Reply};
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::{DemandState, level_name};
use crate::server::replies;
use crate::server::service_page::{FieldErrors, Listed, ServicePage, beside, described, summary_of_errors};
use crate::server::state::Snapshot;

/// The form to ask for a form or a language that is not there.
pub(in crate::server) fn request_form(
    served: &Snapshot,
    lang: &Lang,
    asking: &RequestForm,
    errors: &FieldErrors,
) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let main = html! {
        (summary_of_errors(ui, errors))
        p { a href="../asked/" { (ui.says(text!(words, "ask-see-asked"))) } }
        form.desk.ask action="./" method="post" {
            input type="hidden" name="once" value=(asking.about.once);
            (pieces(served, ui, asking, errors))
            @let forms_chosen: Vec<&str> = asking.forms.iter().map(|form| form.name()).collect();
            (choices(ui, ("form", text!(words, "ask-form")), &forms(ui), &forms_chosen, errors))
            (line(ui, "other-format", &asking.about.other_format, errors))
            @let levels_chosen: Vec<&str> = asking.levels.iter().flatten().copied().map(level_name).collect();
            (choices(ui, ("wording", text!(words, "page-wording")), &levels(ui), &levels_chosen, errors))
            (languages(served, ui, asking, errors))
            (line(ui, "who-for", &asking.about.who_for, errors))
            (needed(ui, &asking.about, errors))
            (contact(served, ui, &asking.about, errors))
            (letter(ui, &asking.about, errors))
            p { (ui.says(text!(words, "ask-then"))) }
            button type="submit" { (ui.says(text!(words, "ask-send"))) }
        }
        (people(served, ui))
    };
    ServicePage {
        served,
        lang,
        tail: "ask/",
        title: text!(words, "serve-ask-title"),
        summary: text!(words, "ask-summary"),
        listed: Listed::Yes,
        main,
    }
    .html()
}

/// The form to ask for the same as others do.
pub(in crate::server) fn join(
    served: &Snapshot,
    lang: &Lang,
    (demand, replies): (&Demand, &[Reply]),
    about: &RequesterDetails,
    errors: &FieldErrors,
) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let edition = &demand.wanted.edition;
    let there = demand.state == DemandState::Ready && served.library.editions.contains_key(edition);
    let main = html! {
        (summary_of_errors(ui, errors))
        dl.definitions.wanted {
            div { dt { (ui.says(text!(words, "ask-piece"))) } dd { (title(served, ui, &demand.wanted)) } }
            div { dt { (ui.says(text!(words, "ask-form"))) } dd { (ui.says(form_words(words, demand.wanted.form))) } }
            div { dt { (ui.says(text!(words, "page-wording"))) } dd { (ui.says(level_words(words, edition.level))) } }
            div { dt { (ui.says(text!(words, "ask-language"))) } dd { (ui.named(&edition.lang)) } }
            div { dt { (ui.says(text!(words, "ask-where"))) } dd { (ui.says(state_words(words, demand.state))) } }
        }
        (replies::list(ui, "../../../", replies))
        @if replies.iter().any(|reply| reply.file.is_some()) {}
        @else if there {
            p { a.button href=(format!("../../../{}", edition.folder())) { (ui.says(text!(words, "ask-open"))) } }
        } @else {
            form.desk.ask action="./" method="post" {
                input type="hidden" name="once" value=(about.once);
                (needed(ui, about, errors))
                (contact(served, ui, about, errors))
                p { (ui.says(text!(words, "ask-then"))) }
                button type="submit" { (ui.says(text!(words, "ask-join-send"))) }
            }
        }
        p { a href="../" { (ui.says(text!(words, "ask-to-asked"))) } }
    };
    ServicePage {
        served,
        lang,
        tail: &format!("asked/{}/", demand.id),
        title: text!(words, "ask-join"),
        summary: text!(words, "ask-join-summary"),
        listed: Listed::No,
        main,
    }
    .html()
}

/// Every piece of the library, by itself or with its whole collection.
fn pieces(served: &Snapshot, ui: Ui<'_>, asking: &RequestForm, errors: &FieldErrors) -> Markup {
    html! {
        fieldset #piece aria-describedby=[described(errors, "piece")] {
            legend { (ui.says(text!(ui.words, "serve-choose-pieces"))) }
            (beside(ui, errors, "piece"))
            @for collection in served.library.collections_in_order() {
                @let titled = collection_title(&served.library, collection, ui);
                @let id = format!("collection-{collection}");
                div role="group" aria-labelledby=(id) {
                    p.group { strong id=(id) { (titled) } }
                    label.choice {
                        input type="checkbox" name="collection" value=(collection)
                            checked[asking.collections.iter().any(|chosen| chosen == collection)];
                        " " span { (ui.says(text!(ui.words, "ask-everything"))) span.away { ": " (titled) } }
                    }
                    @for name in served.library.pieces_of(collection) {
                        @let (of, title) = served.title_of(name, ui.page);
                        label.choice {
                            input type="checkbox" name="piece" value=(name) checked[asking.pieces.contains(name)];
                            " " span { (ui.in_lang(&of, &title)) }
                        }
                    }
                }
            }
        }
    }
}

/// A group of check boxes.
fn choices(
    ui: Ui<'_>,
    (name, legend): (&'static str, String),
    choices: &[(&'static str, String)],
    chosen: &[&str],
    errors: &FieldErrors,
) -> Markup {
    html! {
        fieldset id=(name) aria-describedby=[described(errors, name)] {
            legend { (ui.says(legend)) }
            p.quiet { (ui.says(text!(ui.words, "ask-several"))) }
            (beside(ui, errors, name))
            @for (value, words) in choices {
                label.choice {
                    input type="checkbox" name=(name) value=(value) checked[chosen.contains(value)];
                    " " span { (ui.says(words)) }
                }
            }
        }
    }
}

fn forms(ui: Ui<'_>) -> Vec<(&'static str, String)> {
    CHANNELS.iter().map(|channel| (channel.id.name(), (channel.words.choice)(ui.words))).collect()
}

fn levels(ui: Ui<'_>) -> Vec<(&'static str, String)> {
    [Level::Standard, Level::Plain].map(|level| (level_name(level), level_words(ui.words, level))).to_vec()
}

/// The languages of the library by their own names, and any other by the name that somebody types.
fn languages(served: &Snapshot, ui: Ui<'_>, asking: &RequestForm, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    // An address may ask for a language that the list does not have.
    let unlisted = asking.langs.iter().filter(|tag| *tag != OTHER && served.lang(tag).is_none());
    let named = unlisted.filter_map(|tag| Lang::named(tag)).map(|lang| lang.own_name().to_owned()).next();
    let other = if asking.other.is_empty() { named.unwrap_or_default() } else { asking.other.clone() };
    let is_chosen = |tag: &str| asking.langs.iter().any(|chosen| chosen == tag);
    let silent: Vec<String> = served
        .langs
        .iter()
        .filter(|lang| voice_support(lang) == VoiceSupport::None)
        .map(|lang| ui.name_of(lang))
        .collect();
    html! {
        fieldset #lang aria-describedby=[described(errors, "lang")] {
            legend { (ui.says(text!(words, "ask-language"))) }
            p.quiet { (ui.says(text!(words, "ask-several"))) }
            (beside(ui, errors, "lang"))
            @for lang in &served.langs {
                label.choice {
                    input type="checkbox" name="lang" value=(lang) checked[is_chosen(lang.tag())];
                    " " span lang=(lang.in_files()) dir=(lang.direction().html()) { (lang.own_name()) }
                }
            }
            label.choice {
                input type="checkbox" name="lang" value=(OTHER) checked[!other.is_empty() || is_chosen(OTHER)];
                " " span { (ui.says(text!(words, "ask-other"))) }
            }
            div.field {
                label for="other" { (ui.says(text!(words, "ask-other-name"))) }
                input #other name="other" type="text" list="names" value=(other) maxlength=(MAX_LINE)
                    autocomplete="off" dir="auto" aria-describedby=(explained("other", errors))
                    aria-invalid=[wrong(errors, "other")];
                p.quiet #other-explained { (ui.says(text!(words, "ask-other-explained"))) }
                (beside(ui, errors, "other"))
                datalist #names {
                    @for lang in Lang::all_named() {
                        option value=(lang.own_name()) lang=(lang.in_files()) { (lang.english_name()) }
                    }
                }
            }
            @if !silent.is_empty() {
                p.notice { span { (ui.says(text!(words, "ask-no-voice", languages = words.list(&silent)))) } }
            }
        }
    }
}

/// A line of words: for whom it is, or another format.
fn line(ui: Ui<'_>, name: &'static str, value: &str, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    let (label, explanation) = match name {
        "other-format" => (text!(words, "ask-other-format"), text!(words, "ask-other-format-explained")),
        _ => (text!(words, "ask-who-for"), text!(words, "ask-who-for-explained")),
    };
    html! {
        div.field {
            label for=(name) { (ui.says(label)) }
            input id=(name) name=(name) type="text" value=(value) maxlength=(MAX_LINE) autocomplete="off" dir="auto"
                aria-describedby=(explained(name, errors)) aria-invalid=[wrong(errors, name)];
            p.quiet id={ (name) "-explained" } { (ui.says(explanation)) }
            (beside(ui, errors, name))
        }
    }
}

/// Day, month and year in fields of their own: pickers are hard to use by ear and by switch.
fn needed(ui: Ui<'_>, about: &RequesterDetails, errors: &FieldErrors) -> Markup {
    day_fields(ui, text!(ui.words, "ask-needed"), &about.needed, errors)
}

/// Fields for a day, under a legend; errors stand under `needed`.
pub(in crate::server) fn day_fields(ui: Ui<'_>, legend: String, typed: &[String; 3], errors: &FieldErrors) -> Markup {
    let words = ui.words;
    let [day, month, year] = typed;
    let example = words.date("2027-03-04");
    html! {
        fieldset #needed aria-describedby=(explained("needed", errors)) {
            legend { (ui.says(legend)) }
            p.quiet #needed-explained {
                (ui.says(text!(words, "ask-needed-explained", example = example.as_str())))
            }
            (beside(ui, errors, "needed"))
            div.dates {
                @for (name, label, value, most) in [
                    ("day", text!(words, "ask-day"), day, 2),
                    ("month", text!(words, "ask-month"), month, 2),
                    ("year", text!(words, "ask-year"), year, 4),
                ] {
                    div.field {
                        label for=(name) { (ui.says(label)) }
                        input id=(name) name=(name) type="text" inputmode="numeric" value=(value) maxlength=(most)
                            autocomplete="off" aria-invalid=[wrong(errors, "needed")];
                    }
                }
            }
        }
    }
}

/// Writes the fields for a contact, and what becomes of it.
fn contact(served: &Snapshot, ui: Ui<'_>, about: &RequesterDetails, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    html! {
        div.field {
            label for="contact" { (ui.says(text!(words, "ask-contact"))) }
            input #contact name="contact" type="text" inputmode="email" value=(about.contact) maxlength=(MAX_CONTACT)
                autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr"
                aria-describedby=(explained("contact", errors)) aria-invalid=[wrong(errors, "contact")];
            div.quiet #contact-explained {
                @if served.settings.sends_mail() { p { (ui.says(text!(words, "ask-contact-explained"))) } }
                @else { p { (ui.says(text!(words, "ask-contact-no-mail"))) } }
                p { (ui.says(text!(words, "ask-contact-kept", count = served.settings.contact_days))) }
            }
            (beside(ui, errors, "contact"))
        }
    }
}

/// Words to the editors.
fn letter(ui: Ui<'_>, about: &RequesterDetails, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    html! {
        div.field {
            label for="words" { (ui.says(text!(words, "ask-words"))) }
            textarea #words name="words" rows="5" maxlength=(MAX_WORDS) dir="auto"
                aria-describedby=(explained("words", errors)) aria-invalid=[wrong(errors, "words")] {
                // The line break that HTML takes away at the beginning.
                "\n" (about.words)
            }
            p.quiet #words-explained { (ui.says(text!(words, "ask-words-explained", count = MAX_WORDS))) }
            (beside(ui, errors, "words"))
        }
    }
}

/// The people behind the service, for those who would rather write to them.
fn people(served: &Snapshot, ui: Ui<'_>) -> Markup {
    let contact = served.settings.contact.as_deref();
    html! {
        @if let Some(href) = contact {
            p {
                (ui.says(text!(ui.words, "ask-rather-write"))) " "
                a href=(href) { (ui.says(text!(ui.words, "serve-ask-write"))) }
                " " bdi { (href.trim_start_matches("mailto:")) }
            }
        }
    }
}

/// The ids of what describes a field: its explanation, and what is wrong with it.
fn explained(name: &str, errors: &FieldErrors) -> String {
    match described(errors, name) {
        Some(wrong) => format!("{name}-explained {wrong}"),
        None => format!("{name}-explained"),
    }
}

fn wrong(errors: &FieldErrors, name: &str) -> Option<&'static str> {
    described(errors, name).map(|_| "true")
}
