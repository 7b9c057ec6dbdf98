//! The request form, and the shorter form to join a demand of others.

use maud::{Markup, html};

use super::super::{MAX_CONTACT, MAX_LINE, MAX_WORDS, OTHER, RequestForm, RequesterDetails};
use super::{form_words, level_words, state_words, title};
use crate::channels::page::{Ui, collection_title};
use crate::channels::{CHANNELS, ChannelId};
use crate::content::Level;
use crate::database::Demand;
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::{DemandState, level_name};
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
            (choice(ui, ("form", text!(words, "ask-form")), &forms(ui), asking.form.map(ChannelId::name), errors))
            (choice(ui, ("wording", text!(words, "page-wording")), &levels(ui), asking.level.map(level_name), errors))
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
    demand: &Demand,
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
        @if there {
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

/// A group of radio buttons.
fn choice(
    ui: Ui<'_>,
    (name, legend): (&'static str, String),
    choices: &[(&'static str, String)],
    chosen: Option<&str>,
    errors: &FieldErrors,
) -> Markup {
    html! {
        fieldset id=(name) aria-describedby=[described(errors, name)] {
            legend { (ui.says(legend)) }
            (beside(ui, errors, name))
            @for (value, words) in choices {
                label.choice {
                    input type="radio" name=(name) value=(value) checked[Some(*value) == chosen];
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
    let listed = served.lang(&asking.lang).is_some();
    // An address may ask for a language that the list does not have.
    let other = match (listed, asking.lang.as_str()) {
        (false, tag) if !tag.is_empty() && tag != OTHER && asking.other.is_empty() => {
            Lang::named(tag).map(|lang| lang.own_name().to_owned()).unwrap_or_default()
        }
        _ => asking.other.clone(),
    };
    html! {
        fieldset #lang aria-describedby=[described(errors, "lang")] {
            legend { (ui.says(text!(words, "ask-language"))) }
            (beside(ui, errors, "lang"))
            @for lang in &served.langs {
                label.choice {
                    input type="radio" name="lang" value=(lang) checked[asking.lang == lang.tag()];
                    " " span lang=(lang.in_files()) dir=(lang.direction().html()) { (lang.own_name()) }
                }
            }
            label.choice {
                input type="radio" name="lang" value=(OTHER) checked[!listed && !other.is_empty() || asking.lang == OTHER];
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
        }
    }
}

/// For whom it is.
fn line(ui: Ui<'_>, name: &'static str, value: &str, errors: &FieldErrors) -> Markup {
    html! {
        div.field {
            label for=(name) { (ui.says(text!(ui.words, "ask-who-for"))) }
            input id=(name) name=(name) type="text" value=(value) maxlength=(MAX_LINE) autocomplete="off" dir="auto"
                aria-describedby=(explained(name, errors)) aria-invalid=[wrong(errors, name)];
            p.quiet id={ (name) "-explained" } { (ui.says(text!(ui.words, "ask-who-for-explained"))) }
            (beside(ui, errors, name))
        }
    }
}

/// Day, month and year in fields of their own: pickers are hard to use by ear and by switch.
fn needed(ui: Ui<'_>, about: &RequesterDetails, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    let [day, month, year] = &about.needed;
    let example = words.date("2027-03-04");
    html! {
        fieldset #needed aria-describedby=(explained("needed", errors)) {
            legend { (ui.says(text!(words, "ask-needed"))) }
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
                p { (ui.says(text!(words, "ask-contact-explained"))) }
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
