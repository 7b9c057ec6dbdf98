//! Rules that compare: a translation with its source, a plain edition with its standard, a piece with the day of its
//! next review.

use super::RuleContext;
use crate::content::{Difference, Edition, Level, Library, all_quantities_differ};
use crate::document::{Block, Document, Ordering, SourceLocation};
use crate::finding::Finding;
use crate::lang::Lang;

pub(super) fn check(check: &mut RuleContext<'_>) {
    let edition = check.edition;
    let address = &edition.address;
    if address.level == Level::Standard
        && !check.library.editions.contains_key(&address.with(&address.lang, Level::Plain))
    {
        check.warning(
            "plain-missing",
            SourceLocation::default(),
            "there is no plain edition",
            format!("write {}.plain.md; until then every form says that it is missing", address.lang),
            "CRPD Article 21; ISO 24495-1",
        );
    }
    let Some(piece) = check.library.pieces.get(&address.piece) else { return };
    if piece.source == address.lang {
        return;
    }
    let Some(source) = check.library.editions.get(&address.with(&piece.source, address.level)) else { return };
    skeleton(check, source);
    for sentence in &edition.behind {
        check.warning(
            "translation-behind",
            SourceLocation::default(),
            format!("the source now says: {sentence}"),
            "translate it, then run `evenhand content sync`",
            "",
        );
    }
}

/// Reports the pieces that nobody has reviewed in time.
pub(super) fn reviews(library: &Library, today: &str, findings: &mut Vec<Finding>) {
    for (name, piece) in &library.pieces {
        if piece.review_by.as_str() < today {
            let file = format!("{name}/piece.toml");
            findings.push(
                Finding::warning(
                    "review-passed",
                    &file,
                    SourceLocation::default(),
                    format!("it should have been reviewed by {}", piece.review_by),
                )
                .help("read it against the law as it is now, then set a new date"),
            );
        }
    }
}

/// Compares block by block, and the numbers in each.
fn skeleton(check: &mut RuleContext<'_>, source: &Edition) {
    let (ours, theirs) = (bones(check.edition), bones(source));
    for (index, (place, kind, sentences)) in ours.iter().enumerate() {
        let Some((_, source_kind, source_sentences)) = theirs.get(index) else {
            return check.error(
                "skeleton-differs",
                *place,
                format!("{kind}: the source has nothing more here"),
                "give the translation the same blocks as its source, in the same order",
                "",
            );
        };
        if kind != source_kind {
            return check.error(
                "skeleton-differs",
                *place,
                format!("here stands {kind}, and in the source {source_kind}"),
                "give the translation the same blocks as its source, in the same order",
                "",
            );
        }
        let langs = (&source.document.lang, &check.edition.document.lang);
        if let Some(difference) = numbers_differ((source_sentences, langs.0), (sentences, langs.1)) {
            check.warning(
                "numbers-differ",
                *place,
                said(&difference),
                "a wrong number can cost somebody a deadline: compare the sentences",
                "",
            );
        }
    }
    if let Some((_, kind, _)) = theirs.get(ours.len()) {
        check.error(
            "skeleton-differs",
            SourceLocation::default(),
            format!("the source goes on with {kind}"),
            "translate the rest",
            "",
        );
    }
}

/// Compares the numbers, times and dates of a block with those of its source.
fn numbers_differ(source: (&[String], &Lang), translation: (&[String], &Lang)) -> Option<Difference> {
    let ours: Vec<_> = source.0.iter().map(|text| (text.as_str(), source.1)).collect();
    let theirs: Vec<_> = translation.0.iter().map(|text| (text.as_str(), translation.1)).collect();
    all_quantities_differ(&ours, &theirs)
}

fn said(difference: &Difference) -> String {
    let list = |what: &str, things: &[String]| match things {
        [] => String::new(),
        things => format!("{what} {}", things.join(", ")),
    };
    let parts = [list("the source has", &difference.missing), list("the translation has", &difference.added)];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("the numbers are not the same: {}", parts.join("; "))
}

/// The blocks of an edition: where, what, and the sentences of its own.
fn bones(edition: &Edition) -> Vec<(SourceLocation, String, Vec<String>)> {
    let document = &edition.document;
    let mut bones = Vec::new();
    for block in document.every_block() {
        let (mut place, mut sentences) = (None, Vec::new());
        let holds_blocks = matches!(
            block,
            Block::List(_) | Block::Quote { .. } | Block::Note { .. } | Block::Country { .. } | Block::Question { .. }
        );
        block.each_prose(&mut |prose| {
            place = place.or(prose.first().map(|sentence| sentence.place));
            if !holds_blocks {
                prose.iter().for_each(|sentence| sentences.push(sentence.text()));
            }
        });
        bones.push((place.unwrap_or_default(), kind(block), sentences));
    }
    bones
}

/// Returns `true` if two documents are built alike: the same blocks in the same order, with the same names of
/// sections, and the same footnotes.
#[must_use]
pub fn same_skeleton(one: &Document, other: &Document) -> bool {
    one.footnotes.len() == other.footnotes.len() && first_difference(one, other).is_none()
}

/// Finds the line at which a document stops being built as its source is; the first line if its end is meant.
#[must_use]
pub fn first_difference(source: &Document, document: &Document) -> Option<SourceLocation> {
    let (ours, theirs) = (document.every_block(), source.every_block());
    let differs = ours.iter().zip(&theirs).position(|(one, other)| kind(one) != kind(other));
    let index = differs.or_else(|| (ours.len() != theirs.len()).then(|| ours.len().min(theirs.len())))?;
    let mut place = None;
    if let Some(block) = ours.get(index) {
        block.each_prose(&mut |prose| place = place.or(prose.first().map(|sentence| sentence.place)));
    }
    Some(place.unwrap_or(SourceLocation { line: 1, column: 1 }))
}

fn kind(block: &Block) -> String {
    match block {
        Block::Heading(heading) => format!("a heading of level {} named {}", heading.depth.get(), heading.id),
        Block::Paragraph(_) => "a paragraph".to_owned(),
        Block::List(list) => match list.ordering {
            Ordering::Bulleted => format!("a list of {}", list.items.len()),
            Ordering::Numbered(start) => format!("a numbered list of {} from {start}", list.items.len()),
        },
        Block::Definitions(definitions) => format!("{} words to define", definitions.len()),
        Block::Table(table) => format!("a table of {} rows and {} columns", table.rows.len(), table.header.len()),
        Block::Quote { .. } => "a quotation".to_owned(),
        Block::Note { kind, .. } => format!("a note ({kind:?})").to_lowercase(),
        Block::Country { countries, .. } => {
            let codes: Vec<&str> = countries.iter().map(|country| country.code()).collect();
            format!("a block for {}", codes.join(" "))
        }
        Block::Figure(figure) => format!("the picture {}", figure.picture.name),
        Block::Contact(contact) => format!("a contact with {} lines", contact.lines.len()),
        Block::Question { .. } => "a question".to_owned(),
        Block::Video(_) => "a video".to_owned(),
        Block::Code(_) => "code".to_owned(),
        Block::Divider => "a divider".to_owned(),
    }
}
