//! Pages of the print desk: the choices, and the paper that a booklet needs.

use maud::{Markup, html};

use super::file_name::FOLDED;
use super::{PrintChoice, Wordings, copies, sizes};
use crate::channels::page::Ui;
use crate::channels::print::{self, BackMatter, Binding, Paper, Theme, Typeface};
use crate::content::{Address, Level, PieceName};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::server::service_page::{
    FieldErrors, Listed, ServicePage, beside, choose_pieces, described, radios, size, summary_of_errors,
};
use crate::server::state::Snapshot;
use crate::server::stored_print::StoredPrint;

/// The desk that a form stands at.
#[derive(Debug, Clone, Copy)]
pub(in crate::server) enum PrintForm<'a> {
    /// The language's own.
    All,
    /// The form for printing one edition.
    Of(&'a PieceName, Level),
}

impl PrintForm<'_> {
    /// The address behind the language.
    fn tail(self) -> String {
        match self {
            Self::All => "print/".to_owned(),
            Self::Of(piece, Level::Standard) => format!("{piece}/print/"),
            Self::Of(piece, Level::Plain) => format!("{piece}/plain/print/"),
        }
    }

    /// The nearest desk in another language: of the edition, of the piece, or the language's own.
    fn in_lang(self, served: &Snapshot, lang: &Lang) -> Self {
        let Self::Of(piece, level) = self else { return self };
        let there = |level| {
            let address = Address { piece: piece.clone(), lang: lang.clone(), level };
            served.library.editions.contains_key(&address)
        };
        match (there(level), there(Level::Standard) || there(Level::Plain)) {
            (true, _) => self,
            (false, true) => Self::Of(piece, Level::Standard),
            (false, false) => Self::All,
        }
    }
}

/// The form.
pub(in crate::server) fn print(
    served: &Snapshot,
    lang: &Lang,
    desk: PrintForm<'_>,
    choice: &PrintChoice,
    errors: &FieldErrors,
) -> String {
    let tail = desk.tail();
    let main = form(served, lang, &tail, choice, errors);
    leaf(served, lang, &tail, main).html_with(|other| desk.in_lang(served, other).tail())
}

/// Writes a finished booklet: pages, sheets, size, pictures, the file, and the form to change it.
pub(in crate::server) fn laid(served: &Snapshot, lang: &Lang, name: &str, laid: &StoredPrint) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let done = &laid.pressed;
    let bytes = size(ui, done.pdf.len() as u64);
    let choice = PrintChoice::read(&laid.fields);
    let copies = copies::number(&choice.copies).unwrap_or(1);
    let all = done.sheets * copies as usize;
    let folded = done.folded.as_ref().map(|folded| size(ui, folded.len() as u64));
    let main = html! {
        section.laid aria-labelledby="laid" {
            h2 #laid { (ui.says(text!(words, "serve-print-ready"))) }
            dl.definitions {
                div { dt { (ui.says(text!(words, "serve-print-pages"))) } dd { (ui.says(words.number(done.pages as u64))) } }
                div { dt { (ui.says(text!(words, "serve-print-sheets"))) } dd { (ui.says(words.number(done.sheets as u64))) } }
                @if copies > 1 {
                    div { dt { (ui.says(text!(words, "serve-print-copies"))) } dd { (ui.says(words.number(copies.into()))) } }
                    div { dt { (ui.says(text!(words, "serve-print-all-sheets"))) } dd { (ui.says(words.number(all as u64))) } }
                }
                div {
                    dt { (ui.says(text!(words, "serve-print-weight"))) }
                    dd { (ui.says(copies::weight(all, choice.paper, choice.binding, words))) }
                }
                div { dt { (ui.says(text!(words, "serve-print-size"))) } dd { (ui.says(&bytes)) } }
            }
            p {
                a.button href={ (laid.file) ".pdf" } type="application/pdf" {
                    (ui.says(text!(words, "serve-print-get", count = done.pages, size = bytes.as_str())))
                }
            }
            @if let Some(bytes) = folded {
                p {
                    a.button href={ (laid.file) (FOLDED) } type="application/pdf" {
                        (ui.says(text!(words, "serve-print-get-folded", size = bytes.as_str())))
                    }
                }
                p { (ui.says(text!(words, "serve-print-for-printer"))) }
            }
            @if !done.named.is_empty() {
                p { (ui.says(text!(words, "serve-print-named", signs = done.named.join(" ")))) }
            }
            p.quiet { (ui.says(text!(words, "serve-print-kept"))) }
            h3 { (ui.says(text!(words, "serve-print-preview"))) }
            ul.previews {
                @for number in 1..=done.pictures.len() {
                    li {
                        img src=(format!("{number}.png")) width="320" loading="lazy"
                            alt=(text!(words, "serve-print-preview-of", number = number));
                    }
                }
            }
        }
        section aria-labelledby="change" {
            h2 #change { (ui.says(text!(words, "serve-print-change"))) }
            (form(served, lang, "../", &choice, &Vec::new()))
        }
    };
    leaf(served, lang, &format!("print/{name}/"), main).html()
}

fn leaf<'a>(served: &'a Snapshot, lang: &'a Lang, tail: &'a str, main: Markup) -> ServicePage<'a> {
    let words = served.words(lang);
    let (title, summary) = (text!(words, "serve-print-title"), text!(words, "serve-print-summary"));
    ServicePage { served, lang, tail, title, summary, listed: Listed::No, main }
}

fn form(served: &Snapshot, lang: &Lang, tail: &str, choice: &PrintChoice, errors: &FieldErrors) -> Markup {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    // From a piece's own desk the order goes to the language's.
    let action = match tail {
        "../" => "../".to_owned(),
        tail => format!("{}print/", "../".repeat(tail.matches('/').count())),
    };
    let wrong_size = described(errors, "size");
    let size_explained = ["size-explained"].into_iter().chain(wrong_size.as_deref()).collect::<Vec<_>>().join(" ");
    let text_lang = choice.text_lang(served, lang);
    let typefaces = print::typefaces_of(&text_lang);
    html! {
        (summary_of_errors(ui, errors))
        (languages(served, ui, &text_lang, if tail == "../" { tail } else { "" }))
        form.desk action=(action) method="post" {
            input type="hidden" name="lang" value=(text_lang);
            (choose_pieces(served, ui, &text_lang, &choice.pieces, errors))
            (radios(ui, ("wording", text!(words, "page-wording")), &wordings(words), choice.wordings.name(), errors))
            fieldset #profile aria-describedby=[described(errors, "profile")] {
                legend { (ui.says(text!(words, "serve-print-profile"))) }
                (beside(ui, errors, "profile"))
                @for profile in sizes::in_order() {
                    div.kind {
                        label.choice {
                            input type="radio" name="profile" value=(profile.name) checked[profile.name == choice.profile];
                            " " span { (ui.says(sizes::name(profile, words))) }
                        }
                        details {
                            summary { (ui.says(text!(words, "serve-print-norm"))) }
                            p { (ui.says(sizes::norm(profile, words))) }
                        }
                    }
                }
            }
            div.field {
                label for="size" { (ui.says(text!(words, "serve-print-points"))) }
                input #size name="size" type="text" inputmode="numeric" maxlength="3" autocomplete="off"
                    value=(choice.size) aria-describedby=(size_explained)
                    aria-invalid=[wrong_size.as_ref().map(|_| "true")];
                p.quiet #size-explained { (ui.says(text!(words, "serve-print-points-explained"))) }
                (beside(ui, errors, "size"))
            }
            (radios(ui, ("paper", text!(words, "serve-print-paper")), &papers(), choice.paper.name(), errors))
            (radios(ui, ("theme", text!(words, "serve-print-theme")), &themes(words), choice.theme.name(), errors))
            @if typefaces.len() > 1 {
                @let chosen = typefaces.iter().find(|face| **face == choice.typeface).unwrap_or(&typefaces[0]);
                (radios(ui, ("typeface", text!(words, "serve-print-typeface")), &named(&typefaces), chosen.name(), errors))
            } @else {
                fieldset #typeface {
                    legend { (ui.says(text!(words, "serve-print-typeface"))) }
                    p { (ui.says(text!(words, "serve-print-one-typeface", name = print::family_of(&text_lang)))) }
                }
            }
            (radios(ui, ("back", text!(words, "serve-print-back")), &back_matters(words), choice.back_matter.into(), errors))
            (radios(ui, ("binding", text!(words, "serve-print-binding")), &bindings(words), choice.binding.into(), errors))
            fieldset #name aria-describedby=[described(errors, "name")] {
                legend { (ui.says(text!(words, "serve-print-imprint"))) }
                (beside(ui, errors, "name"))
                p.quiet { (ui.says(text!(words, "serve-print-imprint-explained"))) }
                @for (field, label, value) in imprint(words, choice) {
                    div.field {
                        label for={ "imprint-" (field) } { (ui.says(label)) }
                        input id={ "imprint-" (field) } name=(field) type="text" value=(value) maxlength="200"
                            autocomplete="off" dir="auto";
                    }
                }
            }
            div.field {
                @let wrong = described(errors, "copies");
                label for="copies" { (ui.says(text!(words, "serve-print-copies"))) }
                input #copies name="copies" type="text" inputmode="numeric" maxlength="5" autocomplete="off"
                    value=(choice.copies) aria-describedby=[wrong.as_deref()]
                    aria-invalid=[wrong.as_ref().map(|_| "true")];
                (beside(ui, errors, "copies"))
            }
            button type="submit" { (ui.says(text!(words, "serve-print-show"))) }
        }
    }
}

fn wordings(words: &Messages) -> Vec<(String, String)> {
    [
        (Wordings::Standard, text!(words, "level-standard")),
        (Wordings::Plain, text!(words, "level-plain")),
        (Wordings::Both, text!(words, "serve-print-both")),
    ]
    .map(|(wordings, words)| (wordings.name().to_owned(), words))
    .to_vec()
}

fn papers() -> Vec<(String, String)> {
    let shown = |paper: Paper| match paper {
        Paper::A3 => "A3",
        Paper::A4 => "A4",
        Paper::A5 => "A5",
        Paper::Letter => "Letter",
    };
    Paper::ALL.iter().map(|paper| (paper.name().to_owned(), shown(*paper).to_owned())).collect()
}

fn themes(words: &Messages) -> Vec<(String, String)> {
    let shown = |theme: Theme| match theme {
        Theme::White => text!(words, "page-white"),
        Theme::Cream => text!(words, "page-cream"),
        Theme::Dark => text!(words, "page-dark"),
        Theme::YellowOnBlack => text!(words, "page-yellow"),
        Theme::Grey => text!(words, "serve-print-grey"),
    };
    Theme::ALL.iter().map(|theme| (theme.name().to_owned(), shown(*theme))).collect()
}

/// Typefaces go by their own names in every language.
fn named(typefaces: &[Typeface]) -> Vec<(String, String)> {
    let shown = |face: Typeface| match face {
        Typeface::AtkinsonNext => "Atkinson Hyperlegible Next",
        Typeface::Lexend => "Lexend",
        Typeface::OpenDyslexic => "OpenDyslexic",
        Typeface::NotoSans => "Noto Sans",
    };
    typefaces.iter().map(|face| (face.name().to_owned(), shown(*face).to_owned())).collect()
}

fn back_matters(words: &Messages) -> [(String, String); 2] {
    [
        (BackMatter::Full, text!(words, "serve-print-back-full")),
        (BackMatter::Short, text!(words, "serve-print-back-short")),
    ]
    .map(|(back, words)| (<&str>::from(back).to_owned(), words))
}

fn bindings(words: &Messages) -> [(String, String); 2] {
    [(Binding::Flat, text!(words, "serve-print-flat")), (Binding::Folded, text!(words, "serve-print-folded"))]
        .map(|(binding, words)| (<&str>::from(binding).to_owned(), words))
}

/// Links to the same form with texts in another language. `desk` leads to the form.
fn languages(served: &Snapshot, ui: Ui<'_>, chosen: &Lang, desk: &str) -> Markup {
    html! {
        nav.desk aria-labelledby="text-language" {
            h2 #text-language { (ui.says(text!(ui.words, "serve-print-language"))) }
            ul.choices {
                @for lang in &served.library.all_languages() {
                    li {
                        a href={ (desk) "?lang=" (lang) } aria-current=[(lang == chosen).then_some("true")]
                            lang=(lang.in_files()) dir=(lang.direction().html()) { (lang.own_name()) }
                    }
                }
            }
        }
    }
}

fn imprint<'a>(words: &Messages, choice: &'a PrintChoice) -> [(&'static str, String, &'a str); 4] {
    let [name, address, phone, hours] = &choice.imprint;
    [
        ("name", text!(words, "serve-print-name"), name),
        ("address", text!(words, "contact-place"), address),
        ("phone", text!(words, "contact-phone"), phone),
        ("hours", text!(words, "contact-hours"), hours),
    ]
}

/// The choice that the form begins with.
pub(in crate::server) fn first(text_lang: &str, pieces: Vec<PieceName>, wordings: Wordings) -> PrintChoice {
    PrintChoice { lang: text_lang.to_owned(), pieces, wordings, ..PrintChoice::default() }
}
