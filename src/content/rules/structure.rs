//! Rules about blocks: headings, tables, pictures, links.

use std::collections::BTreeSet;

use super::RuleContext;
use crate::content::{Level, picture};
use crate::document::{
    Alt, Block, Figure, Heading, Inline, Sentence, SourceLocation, Table, Target, each_inline, plain_text,
};

pub(super) fn check(check: &mut RuleContext<'_>) {
    let document = &check.edition.document;
    let mut depth = 1;
    for block in document.every_block() {
        match block {
            Block::Heading(heading) => depth = heading_depth(check, heading, depth),
            Block::Table(table) => table_shape(check, table),
            Block::Figure(figure) => figure_words(check, figure),
            Block::Quote { blocks, source: None } => {
                let place = first_place(blocks);
                check.warning(
                    "quote-source",
                    place,
                    "the quotation does not say where it comes from",
                    "write it as `::: quote` with a last line `-- Name, Article 1`",
                    "",
                );
            }
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Definitions(_)
            | Block::Quote { .. }
            | Block::Note { .. }
            | Block::Country { .. }
            | Block::Contact(_)
            | Block::Question { .. }
            | Block::Video(_)
            | Block::Code(_)
            | Block::Divider => {}
        }
    }
    for sentence in document.sentences() {
        each_inline(&sentence.inlines, &mut |inline| links(check, inline, sentence));
    }
    explains(check);
    footnotes(check);
}

/// Returns the location of the first sentence of some blocks.
pub(in crate::content) fn first_place(blocks: &[Block]) -> SourceLocation {
    let mut place = None;
    blocks.iter().for_each(|block| {
        block.each_prose(&mut |prose| place = place.or(prose.first().map(|sentence| sentence.place)));
    });
    place.unwrap_or_default()
}

fn heading_depth(check: &mut RuleContext<'_>, heading: &Heading, before: u8) -> u8 {
    let depth = heading.depth.get();
    if depth > before + 1 {
        check.error(
            "heading-skipped",
            heading.place,
            format!("a heading of level {depth} follows one of level {before}"),
            format!("make it a heading of level {}, or add the heading between them", before + 1),
            "WCAG 2.2 SC 1.3.1; ISO 14289-1, 7.4.2",
        );
    }
    depth
}

fn table_shape(check: &mut RuleContext<'_>, table: &Table) {
    if table.caption.is_empty() {
        check.error(
            "table-caption",
            table.place,
            "the table has no caption",
            "put the table into `::: table` and say in the first line what it shows",
            "WCAG 2.2 SC 1.3.1",
        );
    }
    if table.header.iter().any(Vec::is_empty) {
        check.error(
            "table-header",
            table.place,
            "a column of the table has no header",
            "write above each column what stands in it",
            "WCAG 2.2 SC 1.3.1; ISO 14289-1, 7.5",
        );
    }
}

fn figure_words(check: &mut RuleContext<'_>, figure: &Figure) {
    let undescribed = match &figure.alt {
        Alt::Text(alt) => alt.is_empty(),
        Alt::Undescribed => true,
        Alt::Decorative => false,
    };
    match &figure.alt {
        _ if undescribed => check.error(
            "alt-missing",
            figure.place,
            "the picture has no description",
            "write what it shows between the brackets, or `decorative`",
            "WCAG 2.2 SC 1.1.1",
        ),
        Alt::Text(alt) => {
            let text: Vec<String> = alt.iter().map(Sentence::text).collect();
            let text = text.join(" ");
            if let Some(why) = meaningless(&text, &figure.picture.name) {
                check.warning(
                    "alt-meaningless",
                    figure.place,
                    format!("the picture's description {why}"),
                    "say what a person who cannot see it needs to know",
                    "WCAG 2.2 SC 1.1.1",
                );
            }
        }
        Alt::Decorative | Alt::Undescribed => {}
    }
    if picture::draws_words(&figure.picture) && figure.description.is_empty() {
        check.warning(
            "picture-of-text",
            figure.place,
            format!("`{}` draws words, which only people who see can read", figure.picture.name),
            "write the words as text, or give them in a `::: description`",
            "WCAG 2.2 SC 1.4.5",
        );
    }
}

fn meaningless(alt: &str, name: &str) -> Option<&'static str> {
    const OPENINGS: [&str; 9] =
        ["image of", "picture of", "photo of", "graphic of", "image de", "photo de", "imagen de", "foto de", "صورة ل"];
    let lower = alt.trim().to_lowercase();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    if lower == name.to_lowercase() || lower == stem || lower.replace(' ', "-") == stem {
        return Some("is only the file's name");
    }
    if OPENINGS.iter().any(|opening| lower.starts_with(opening)) {
        return Some("begins with what a screen reader says anyway");
    }
    (lower.chars().count() < 4).then_some("is too short to say anything")
}

fn links(check: &mut RuleContext<'_>, inline: &Inline, sentence: &Sentence) {
    let place = sentence.place;
    match inline {
        Inline::Link { target, inlines } => {
            let words = plain_text(inlines);
            link_words(check, &words, target, place);
        }
        Inline::Text(text) if ["http://", "https://", "www."].iter().any(|start| text.contains(start)) => check
            .warning(
                "bare-url",
                place,
                "a web address stands in the text",
                "write a link whose words say where it leads: [the court's forms](https://…)",
                "WCAG 2.2 SC 2.4.4",
            ),
        _ => {}
    }
}

fn link_words(check: &mut RuleContext<'_>, words: &str, target: &Target, place: SourceLocation) {
    const NOTHING: [&str; 28] = [
        "here",
        "click here",
        "click",
        "more",
        "read more",
        "learn more",
        "link",
        "this",
        "this link",
        "this page",
        "ici",
        "cliquez ici",
        "en savoir plus",
        "lire la suite",
        "lien",
        "plus",
        "aquí",
        "haga clic aquí",
        "más",
        "leer más",
        "enlace",
        "هنا",
        "اضغط هنا",
        "المزيد",
        "اقرأ المزيد",
        "اینجا",
        "بیشتر",
        "لێرە",
    ];
    let words = words.trim().to_lowercase();
    let is_address = matches!(target, Target::Web(url) if words.starts_with("http") || words.starts_with("www.") && url.contains(&words));
    if is_address {
        check.warning(
            "bare-url",
            place,
            "a link's words are its address",
            "let the words say where it leads",
            "WCAG 2.2 SC 2.4.4",
        );
    } else if words.is_empty() || NOTHING.contains(&words.trim_end_matches(['.', '…'])) {
        check.warning(
            "link-text",
            place,
            format!("`{words}` does not say where the link leads"),
            "let the link's words alone say it: people hear links one by one",
            "WCAG 2.2 SC 2.4.4 and 2.4.9",
        );
    }
}

fn sections(blocks: &[Block]) -> BTreeSet<&str> {
    let headings =
        blocks.iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None });
    headings.map(|heading| heading.id.as_str()).collect()
}

/// A plain edition says which sections it explains, and explains all of them.
fn explains(check: &mut RuleContext<'_>) {
    let edition = check.edition;
    if edition.address.level != Level::Plain {
        return;
    }
    let Some(standard) = check.library.editions.get(&edition.address.with(&edition.address.lang, Level::Standard))
    else {
        return;
    };
    let known = sections(&standard.document.blocks);
    let mut explained = BTreeSet::new();
    for block in &edition.document.blocks {
        let Block::Heading(heading) = block else { continue };
        for section in &heading.explains {
            explained.insert(section.as_str());
            if !known.contains(section.as_str()) {
                check.error(
                    "explains-unknown",
                    heading.place,
                    format!("the standard edition has no section `{section}`"),
                    "take the name from its heading: {#name}",
                    "",
                );
            }
        }
    }
    for block in &standard.document.blocks {
        if let Block::Heading(heading) = block
            && heading.depth.get() == 2
            && !explained.contains(heading.id.as_str())
        {
            check.warning(
                "explains-missing",
                SourceLocation::default(),
                format!("no part of the plain edition explains the section `{}`", heading.id),
                format!("write {{explains={}}} at the heading that does, or add one", heading.id),
                "ISO 24495-1, 5.1",
            );
        }
    }
}

fn footnotes(check: &mut RuleContext<'_>) {
    let document = &check.edition.document;
    for sentence in document.sentences() {
        let unanswered = sentence.text().contains("[^");
        let empty = sentence.inlines.iter().any(|inline| {
            matches!(inline, Inline::FootnoteMark(number) if document.footnotes.get(number - 1).is_none_or(Vec::is_empty))
        });
        if unanswered || empty {
            check.error(
                "footnote-missing",
                sentence.place,
                "a mark leads to a footnote that is not there",
                "write the footnote on a line of its own: [^1]: Its words.",
                "",
            );
        }
    }
}
