//! Links: where they lead, and that their words never hide a number or an address from paper and sound.

use super::address::{self, At};
use super::inlines::Spans;
use super::weight::push;
use crate::document::{Inline, Target, plain_text};
use crate::finding::Finding;

impl Spans<'_, '_> {
    /// A link to `url` with the words `inlines`; what stands in its title follows it in brackets.
    pub(super) fn link(&self, url: &str, title: &str, inlines: Vec<Inline>) -> Vec<Inline> {
        let shown = plain_text(&inlines);
        let at = At { file: self.file, place: self.place };
        let scheme = url.split_once(':').map(|(scheme, rest)| (scheme.to_lowercase(), rest));
        let mut linked = if let Some(("tel", number)) = scheme.as_ref().map(|(scheme, rest)| (scheme.as_str(), *rest)) {
            address::tel(at, inlines, number, &mut self.findings.borrow_mut())
        } else if let Some(("mailto", to)) = scheme.as_ref().map(|(scheme, rest)| (scheme.as_str(), *rest)) {
            address::mail(at, inlines, to, &mut self.findings.borrow_mut())
        } else if let Some(target) = target(url) {
            vec![Inline::Link { target, inlines }]
        } else {
            self.find(
                Finding::error(
                    "link-target",
                    self.file,
                    self.place,
                    format!("a link leads to `{url}`, which is no address here"),
                )
                .help("write https://…, collection/piece, or #section"),
            );
            inlines
        };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !title.is_empty() && !shown.contains(&title) {
            push(&mut linked, Inline::Text(format!(" ({title})")));
        }
        linked
    }
}

fn target(url: &str) -> Option<Target> {
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(Target::Web(url.to_owned()));
    }
    url.strip_prefix('#').map(|section| Target::Section(section.to_owned())).or_else(|| piece(url))
}

/// A link to a piece: `collection/piece` or `collection/piece#section`.
fn piece(url: &str) -> Option<Target> {
    let (path, section) = match url.split_once('#') {
        Some((path, section)) => (path, Some(section.to_owned())),
        None => (url, None),
    };
    let name =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let (collection, piece) = path.trim_end_matches('/').split_once('/')?;
    (name(collection) && name(piece)).then(|| Target::Piece {
        collection: collection.to_owned(),
        piece: piece.to_owned(),
        section,
    })
}
