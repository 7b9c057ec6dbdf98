//! The page on which a translation is written: sentence beside sentence.

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::database::FirstWording;
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::WorkStage;
use crate::server::desk::DeskSession;
use crate::server::desk::translate::problems::{self, IssueText};
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::translate::{countries, rendered, work::MAX_ANSWER};
use crate::translation::{Likeness, Offer, QaIssue, QaSeverity, Segment, Translatable};

/// Message of the page besides the sentences.
pub(in crate::server::desk) enum PageNotice {
    /// No message.
    Nothing,
    /// The text was saved.
    Saved,
    /// Sentences were taken from a file: their count, and the numbers of those that the file marks as not finished.
    Taken(usize, Vec<usize>),
    /// The work cannot be handed in yet.
    NotYet,
    /// Some texts were not saved; all others were.
    NotKept(Vec<RefusedText>),
}

/// A text that is not kept, and why.
pub(in crate::server::desk) struct RefusedText {
    pub(in crate::server::desk) problem: QaIssue,
    pub(in crate::server::desk) text: String,
}

/// Writes a page of sentences, with everything that can be done with them.
pub(in crate::server::desk) fn sentences(
    visit: &DeskSession,
    bench: &TranslationView,
    page: usize,
    said: &PageNotice,
) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let work = &bench.work;
    let writes = matches!(work.stage, WorkStage::Draft | WorkStage::Returned);
    html! {
        (news(ui, bench, said))
        (standing(ui, bench))
        @if writes {
            (pager(ui, bench, page))
            form.desk.work action={ "/desk/work/" (work.id) "/" } method="post" data-work
                data-saving=(text!(words, "work-saving")) data-kept=(text!(words, "work-saved-sentence"))
                data-failed=(text!(words, "work-not-saved")) {
                input type="hidden" name="page" value=(page);
                p.away role="status" data-status {}
                @for (number, segment) in bench.on_page(page) {
                    (sentence(visit, bench, number, segment))
                }
                div.buttons {
                    button name="do" value="save" { (ui.says(text!(words, "work-save"))) }
                    @if page < bench.pages() {
                        button.second name="do" value="next" { (ui.says(text!(words, "work-save-next"))) }
                    }
                }
                (pager(ui, bench, page))
                (hand_in(ui, bench))
            }
            (files(ui, bench))
        } @else {
            (read_only(ui, bench, page))
        }
        (give_up(ui, bench))
    }
}

/// Writes the result of the last action, or what keeps the work from being handed in; it takes the focus.
fn news(ui: Ui<'_>, bench: &TranslationView, said: &PageNotice) -> Markup {
    let words = ui.words;
    let good = |words: String| {
        html! { div.notice role="status" tabindex="-1" autofocus { p { (ui.says(words)) } } }
    };
    match said {
        PageNotice::Nothing => html! {},
        PageNotice::Saved => good(text!(words, "work-saved")),
        PageNotice::Taken(count, left) => taken(ui, bench, *count, left),
        PageNotice::NotKept(refused) => not_kept(ui, bench, refused),
        PageNotice::NotYet => html! {
            div.notice.errors role="alert" tabindex="-1" autofocus {
                div {
                    h2 { (ui.says(text!(words, "work-not-yet"))) }
                    (findings(ui, bench, bench.errors().into_iter().map(|problem| (problem.segment.as_deref(), problems::says(ui, problem))), 100))
                }
            }
        },
    }
}

/// The texts that were not saved, each with its reason: nobody has to write them again.
fn not_kept(ui: Ui<'_>, bench: &TranslationView, refused: &[RefusedText]) -> Markup {
    let words = ui.words;
    let target = &bench.work.edition.lang;
    html! {
        div.notice.errors role="alert" tabindex="-1" autofocus {
            div {
                h2 { (ui.says(text!(words, "work-not-kept", count = refused.len()))) }
                p { (ui.says(text!(words, "work-not-kept-explained"))) }
                @for RefusedText { problem, text } in refused {
                    (findings(ui, bench, std::iter::once((problem.segment.as_deref(), problems::says(ui, problem))), 1))
                    p lang=(target.in_files()) dir=(target.direction().html()) { bdi { (text) } }
                }
            }
        }
    }
}

/// Writes what was taken from a file, what was left out, and what somebody should look at again.
fn taken(ui: Ui<'_>, bench: &TranslationView, count: usize, left: &[usize]) -> Markup {
    let words = ui.words;
    let asks: Vec<_> = bench
        .problems
        .iter()
        .filter(|problem| problem.weight == QaSeverity::Warning)
        .filter(|problem| problem.segment.as_deref().is_none_or(|id| bench.answer(id).is_none()))
        .map(|problem| (problem.segment.as_deref(), problems::says(ui, problem)))
        .collect();
    html! {
        div.notice role="status" tabindex="-1" autofocus {
            div {
                p { (ui.says(text!(words, "work-taken", count = count))) }
                @if !left.is_empty() { p { (ui.says(unfinished(ui, left))) } }
                @if !asks.is_empty() {
                    p { (ui.says(text!(words, "work-look-again"))) }
                    (findings(ui, bench, asks.into_iter(), 100))
                }
            }
        }
    }
}

/// The sentences of a file that are not finished, in words.
pub(in crate::server::desk) fn unfinished(ui: Ui<'_>, numbers: &[usize]) -> String {
    let words = ui.words;
    let listed: Vec<String> = numbers.iter().take(50).map(|number| words.number(*number as u64)).collect();
    text!(words, "work-unfinished", count = numbers.len(), numbers = words.list(&listed))
}

/// A list of what is wrong, each line leading to its sentence.
pub(in crate::server::desk) fn findings<'a>(
    ui: Ui<'_>,
    bench: &TranslationView,
    found: impl Iterator<Item = (Option<&'a str>, IssueText)>,
    most: usize,
) -> Markup {
    let words = ui.words;
    let found: Vec<_> = found.collect();
    html! {
        ul {
            @for (segment, says) in found.iter().take(most) {
                li {
                    @match segment.and_then(|segment| Some((segment, bench.number(segment)?))) {
                        Some((segment, number)) => a href={ "/desk/work/" (bench.work.id) "/?page=" (bench.page_of(segment)) "#s-" (segment) } {
                            (ui.says(text!(words, "work-in-sentence", number = number))) " " (says.shown(ui))
                        },
                        None => (says.shown(ui)),
                    }
                }
            }
        }
        @let more = found.len().saturating_sub(most);
        @if more > 0 { p { (ui.says(text!(words, "work-and-more", count = more))) } }
    }
}

/// Writes the stage of the work, its progress, and what the editor said.
fn standing(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    let work = &bench.work;
    let (written, all) = bench.progress();
    let others: Vec<_> = bench.problems.iter().filter(|problem| problem.segment.is_none()).collect();
    html! {
        dl.definitions.standing {
            div {
                dt { (ui.says(text!(words, "work-stands"))) }
                dd { (ui.says(format!("{}. {}", stage(ui, work.stage), what_next(ui, work.stage)))) }
            }
            div {
                dt { (ui.says(text!(words, "work-progress"))) }
                dd {
                    (ui.says(text!(words, "work-written", written = written, all = all)))
                    " " progress value=(written) max=(all.max(1)) aria-hidden="true" {}
                }
            }
            @if let Some(remark) = &work.remark {
                div {
                    dt { (ui.says(text!(words, "work-editor-says"))) }
                    dd { bdi { (remark) } }
                }
            }
            @if work.wording == FirstWording::Machine {
                div {
                    dt { (ui.says(text!(words, "work-worded"))) }
                    dd { strong { (ui.says(text!(words, "work-worded-machine"))) } }
                }
            }
        }
        @if !others.is_empty() && work.stage.is_open() {
            details {
                summary { (ui.says(text!(words, "work-whole", count = others.len()))) }
                ul { @for problem in &others { li { (problems::says(ui, problem).shown(ui)) } } }
            }
        }
    }
}

/// Returns the stage of a work in words.
pub(in crate::server::desk) fn stage(ui: Ui<'_>, stage: WorkStage) -> String {
    let words = ui.words;
    match stage {
        WorkStage::Draft => text!(words, "work-stage-draft"),
        WorkStage::Submitted => text!(words, "work-stage-submitted"),
        WorkStage::Returned => text!(words, "work-stage-returned"),
        WorkStage::Approved => text!(words, "work-stage-approved"),
        WorkStage::Published => text!(words, "work-stage-published"),
        WorkStage::Declined => text!(words, "work-stage-declined"),
        WorkStage::Dropped => text!(words, "work-stage-dropped"),
    }
}

fn what_next(ui: Ui<'_>, stage: WorkStage) -> String {
    let words = ui.words;
    match stage {
        WorkStage::Draft => text!(words, "work-next-draft"),
        WorkStage::Submitted => text!(words, "work-next-submitted"),
        WorkStage::Returned => text!(words, "work-next-returned"),
        WorkStage::Approved => text!(words, "work-next-approved"),
        WorkStage::Published => text!(words, "work-next-published"),
        WorkStage::Declined => text!(words, "work-next-declined"),
        WorkStage::Dropped => text!(words, "work-next-dropped"),
    }
}

/// The pages of sentences.
fn pager(ui: Ui<'_>, bench: &TranslationView, page: usize) -> Markup {
    let words = ui.words;
    html! {
        @if bench.pages() > 1 {
            nav.pager aria-label=(text!(words, "work-pages")) {
                ul {
                    @for number in 1..=bench.pages() {
                        @let name = text!(words, "work-page", number = number);
                        li {
                            @if number == page { strong aria-current="page" { (ui.says(name)) } }
                            @else { a href={ "?page=" (number) } { (ui.says(name)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A sentence of the source beside its translation.
fn sentence(visit: &DeskSession, bench: &TranslationView, number: usize, segment: &Segment) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let (source, target) = (&bench.source.address.lang, &bench.work.edition.lang);
    let (id, text) = (segment.id.as_str(), bench.text(&segment.id));
    let role = problems::role(words, segment.role);
    let mut described = vec![format!("o-{id}")];
    described.extend((segment.kept == Translatable::AsItIs).then(|| format!("k-{id}")));
    described.extend(bench.remark(id).map(|_| format!("r-{id}")));
    let found: Vec<_> = bench.problems_of(id).collect();
    described.push(format!("f-{id}"));
    let wrong = found.iter().any(|problem| problem.weight == QaSeverity::Error);
    html! {
        section.pair id={ "s-" (id) } aria-labelledby={ "n-" (id) } {
            h2.number id={ "n-" (id) } {
                (ui.says(text!(words, "work-sentence", number = number, all = bench.segments.len(), role = role)))
                (countries::shown(ui, bench, id))
            }
            p.source id={ "o-" (id) } lang=(source.in_files()) dir=(source.direction().html()) translate="no" { (segment.markdown) }
            div.target {
                @if let Some(remark) = bench.remark(id) {
                    p.notice.remark id={ "r-" (id) } {
                        strong { (ui.says(text!(words, "work-editor-says"))) } " " bdi { (remark) }
                    }
                }
                @if segment.kept == Translatable::AsItIs {
                    p.quiet id={ "k-" (id) } { (ui.says(text!(words, "work-kept"))) }
                }
                input type="hidden" name={ "was." (id) } value=(text);
                textarea id={ "t-" (id) } name={ "s." (id) } lang=(target.in_files()) dir=(target.direction().html())
                    rows=(rows(&segment.markdown)) spellcheck="true" autocomplete="off"
                    aria-labelledby={ "n-" (id) } aria-describedby=(described.join(" "))
                    aria-invalid=[wrong.then_some("true")] data-segment=(id) { "\n" (text) }
                ul.found id={ "f-" (id) } {
                    @for problem in found {
                        li { strong { (ui.says(problems::weight(words, problem.weight))) } " " (problems::says(ui, problem).shown(ui)) }
                    }
                }
                (answer(ui, bench, id))
                (offers(ui, visit, bench, segment))
                (terms(ui, bench, segment))
                (rendered::shown(ui, bench, id))
                p.quiet data-state=(id) {}
                button.second name="do" value={ "save:" (id) } {
                    (ui.says(text!(words, "work-save-sentence"))) span.away { " " (ui.says(words.number(number as u64))) }
                }
            }
        }
    }
}

/// Room for a word about a warning: why the sentence is right as it is. Editors read it.
fn answer(ui: Ui<'_>, bench: &TranslationView, id: &str) -> Markup {
    let words = ui.words;
    let said = bench.answer(id).unwrap_or_default();
    let asked = bench.problems_of(id).any(|problem| problem.weight == QaSeverity::Warning);
    html! {
        @if asked || !said.is_empty() {
            div.field.answer {
                label for={ "w-" (id) } { (ui.says(text!(words, "work-answer"))) }
                input type="hidden" name={ "was-why." (id) } value=(said);
                input id={ "w-" (id) } name={ "why." (id) } value=(said) dir="auto" autocomplete="off"
                    maxlength=(MAX_ANSWER) aria-describedby={ "f-" (id) };
            }
        }
    }
}

/// Lines that a text of this length takes.
fn rows(text: &str) -> usize {
    (text.chars().count() / 45 + 2).min(12)
}

/// Earlier translations of the same sentence or one like it, each a button that takes it.
fn offers(ui: Ui<'_>, visit: &DeskSession, bench: &TranslationView, segment: &Segment) -> Markup {
    let words = ui.words;
    let target = &bench.work.edition.lang;
    let offers = offered(visit, bench, segment);
    html! {
        @if !offers.is_empty() {
            details.offers open[bench.text(&segment.id).is_empty()] {
                summary { (ui.says(text!(words, "work-offers", count = offers.len()))) }
                ul {
                    @for (at, offer) in offers.iter().enumerate() {
                        li {
                            p lang=(target.in_files()) dir=(target.direction().html()) { (offer.text) }
                            p.quiet {
                                (ui.says(likeness(ui, offer)))
                                " " (ui.in_lang(&bench.source.address.lang, &offer.source))
                            }
                            button.second name="do" value=(format!("take:{}:{at}", segment.id)) data-take=(segment.id)
                                data-text=(offer.text) {
                                (ui.says(text!(words, "work-use")))
                                span.away { " " (ui.says(words.number(at as u64 + 1))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The offers of a sentence that say something else than what is written.
pub(in crate::server::desk) fn offered(visit: &DeskSession, bench: &TranslationView, segment: &Segment) -> Vec<Offer> {
    if segment.kept == Translatable::AsItIs {
        return Vec::new();
    }
    let written = bench.text(&segment.id);
    let memory = visit.served.memory();
    let offers = memory.offers(&bench.source.address.lang, &segment.text, &bench.work.edition.lang);
    offers.into_iter().filter(|offer| offer.text != written).collect()
}

fn likeness(ui: Ui<'_>, offer: &Offer) -> String {
    let words = ui.words;
    match offer.likeness {
        Likeness::Exact => text!(words, "work-exact"),
        Likeness::Near(percent) => text!(words, "work-near", percent = u32::from(percent)),
    }
}

/// Words of the sentence that the glossary of the target language has.
fn terms(ui: Ui<'_>, bench: &TranslationView, segment: &Segment) -> Markup {
    let words = ui.words;
    let target: &Lang = &bench.work.edition.lang;
    let glossary = |lang: &Lang| bench.library.glossaries.get(lang);
    let Some((from, to)) = glossary(&bench.source.address.lang).zip(glossary(target)) else { return html! {} };
    let said = segment.text.to_lowercase();
    let terms: Vec<_> = from
        .terms
        .iter()
        .filter(|(_, entry)| said.contains(&entry.term.to_lowercase()))
        .filter_map(|(key, entry)| Some((entry, to.terms.get(key)?)))
        .collect();
    html! {
        @if !terms.is_empty() {
            p.quiet { (ui.says(text!(words, "work-terms"))) }
            ul.terms {
                @for (entry, translated) in terms {
                    li {
                        (ui.in_lang(&bench.source.address.lang, &entry.term)) ": "
                        (ui.in_lang(target, &translated.term))
                    }
                }
            }
        }
    }
}

/// The last step of the form: who made the wording, and the hand-in.
fn hand_in(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    html! {
        fieldset #wording {
            legend { (ui.says(text!(words, "work-worded"))) }
            p.quiet { (ui.says(text!(words, "work-worded-explained"))) }
            @for (wording, name) in [
                (FirstWording::Person, text!(words, "work-worded-person")),
                (FirstWording::Machine, text!(words, "work-worded-machine")),
            ] {
                label.choice {
                    input type="radio" name="wording" value=(wording.name()) checked[bench.work.wording == wording];
                    " " span { (ui.says(name)) }
                }
            }
        }
        div.buttons { button name="do" value="submit" { (ui.says(text!(words, "work-submit"))) } }
    }
}

/// The work as a file, and the way back.
fn files(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    html! {
        (crate::server::desk::review::preview::section(ui, bench))
        section aria-labelledby="files" {
            h2 #files { (ui.says(text!(words, "work-files"))) }
            p { (ui.says(text!(words, "work-files-explained"))) }
            ul.ways-on {
                @for (file, name) in [("translation.xlf", "XLIFF 2.0"), ("translation.po", "PO"), ("translation.md", "Markdown")] {
                    li { a href=(file) download { (ui.says(text!(words, "work-get", kind = name))) } }
                }
            }
            form.desk action={ "/desk/work/" (bench.work.id) "/upload/" } method="post" enctype="multipart/form-data" {
                div.field {
                    label for="file" { (ui.says(text!(words, "work-upload"))) }
                    p.quiet #file-explained { (ui.says(text!(words, "work-upload-explained"))) }
                    input #file type="file" name="file" accept=".xlf,.xliff,.po,.pot,.md,.markdown,.txt" required aria-describedby="file-explained";
                }
                div.buttons { button { (ui.says(text!(words, "work-upload-send"))) } }
            }
        }
    }
}

/// The sentences of a work that is not being written.
fn read_only(ui: Ui<'_>, bench: &TranslationView, page: usize) -> Markup {
    let words = ui.words;
    let (source, target) = (&bench.source.address.lang, &bench.work.edition.lang);
    html! {
        @if bench.work.stage == WorkStage::Submitted {
            form.desk action={ "/desk/work/" (bench.work.id) "/" } method="post" {
                div.buttons { button name="do" value="take-back" { (ui.says(text!(words, "work-take-back"))) } }
            }
        }
        (pager(ui, bench, page))
        @for (number, segment) in bench.on_page(page) {
            section.pair id={ "s-" (segment.id) } aria-labelledby={ "n-" (segment.id) } {
                h2.number id={ "n-" (segment.id) } {
                    @let role = problems::role(words, segment.role);
                    (ui.says(text!(words, "work-sentence", number = number, all = bench.segments.len(), role = role)))
                    (countries::shown(ui, bench, &segment.id))
                }
                p.source lang=(source.in_files()) dir=(source.direction().html()) { (segment.markdown) }
                p.target lang=(target.in_files()) dir=(target.direction().html()) { (bench.text(&segment.id)) }
            }
        }
        (pager(ui, bench, page))
    }
}

/// The way out of a work, with what follows from it.
fn give_up(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    html! {
        @if matches!(bench.work.stage, WorkStage::Draft | WorkStage::Returned | WorkStage::Submitted) {
            details {
                summary { (ui.says(text!(words, "work-give-up"))) }
                p { (ui.says(text!(words, "work-give-up-explained"))) }
                form.desk action={ "/desk/work/" (bench.work.id) "/" } method="post" {
                    div.buttons { button name="do" value="drop" { (ui.says(text!(words, "work-give-up-now"))) } }
                }
            }
        }
    }
}
