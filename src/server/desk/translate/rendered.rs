//! The standard sentences that a sentence of a plain edition renders, shown beside it while it is written.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::channels::page::{Ui, ordered};
use crate::content::{Edition, Level, Library, Standing};
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::trace::{sections, standard_of};
use crate::translation::{JOINED, draft_of};

/// A standard sentence that a plain sentence renders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::server::desk) struct RenderedText {
    /// Id of the standard sentence.
    pub(in crate::server::desk) id: String,
    /// The sentence in the source's language, without marks.
    pub(in crate::server::desk) source: String,
    /// The sentence in the published standard edition of the target's language, in inline Markdown.
    pub(in crate::server::desk) target: Option<String>,
    /// Whether a person has confirmed that it belongs there.
    pub(in crate::server::desk) standing: Standing,
}

/// Returns for each sentence of a plain edition the standard sentences that it renders; nothing for other editions and
/// without a trace.
pub(in crate::server::desk) fn rendered(
    library: &Library,
    source: &Edition,
    target: &Lang,
) -> BTreeMap<String, Vec<RenderedText>> {
    let Some(standard) = standard_of(library, source).filter(|_| source.trace.is_some()) else {
        return BTreeMap::new();
    };
    let published = library.editions.get(&standard.address.with(target, Level::Standard));
    let published = published.filter(|other| other.address != standard.address);
    let published = published.map(|other| draft_of(standard, other)).unwrap_or_default();
    let mut found = BTreeMap::new();
    for pair in sections(source, standard).into_iter().flat_map(|section| section.pairs) {
        let texts = pair.standard.iter().map(|rendered| RenderedText {
            id: rendered.sentence.id.to_string(),
            source: rendered.sentence.text(),
            target: published.get(rendered.sentence.id.as_str()).filter(|text| *text != JOINED).cloned(),
            standing: rendered.standing,
        });
        found.insert(pair.plain.id.to_string(), texts.collect());
    }
    found
}

/// Writes the standard sentences that a sentence renders.
pub(in crate::server::desk) fn shown(ui: Ui<'_>, bench: &TranslationView, segment: &str) -> Markup {
    let words = ui.words;
    let (source, target) = (&bench.source.address.lang, &bench.work.edition.lang);
    let texts = bench.rendered(segment);
    let published: Vec<&String> = texts.iter().filter_map(|text| text.target.as_ref()).collect();
    let proposed = texts.iter().any(|text| text.standing == Standing::Proposed);
    let list = |texts: Vec<&String>, lang: &Lang| {
        let dir = lang.direction();
        html! { ul { @for text in texts { li lang=(lang.in_files()) dir=(dir.html()) { (ordered(text, dir)) } } } }
    };
    html! {
        @if !texts.is_empty() {
            p.quiet { (ui.says(text!(words, "work-renders"))) }
            (list(texts.iter().map(|text| &text.source).collect(), source))
            @if !published.is_empty() {
                p.quiet { (ui.says(text!(words, "work-renders-target"))) }
                (list(published, target))
            }
            @if proposed { p.quiet { (ui.says(text!(words, "work-renders-proposed"))) } }
        }
    }
}
