//! Links: their targets, and checks that their words do not hide a number or an address from readers of paper and
//! sound.

use super::address::{self, LinkPosition};
use super::emphasis::push;
use super::inlines::Spans;
use super::targets;
use crate::document::{Inline, Target, plain_text};

impl Spans<'_, '_> {
    /// A link to `url` with the words `inlines`; what stands in its title follows it in brackets.
    pub(super) fn link(&self, url: &str, title: &str, inlines: Vec<Inline>) -> Vec<Inline> {
        let shown = plain_text(&inlines);
        let at = LinkPosition { file: self.file, place: self.place };
        let scheme = url.split_once(':').map(|(scheme, rest)| (scheme.to_lowercase(), rest));
        let mut linked = if let Some(("tel", number)) = scheme.as_ref().map(|(scheme, rest)| (scheme.as_str(), *rest)) {
            address::misleads(at, &inlines, url, &mut self.findings.borrow_mut());
            address::tel(at, inlines, number, &mut self.findings.borrow_mut())
        } else if let Some(("mailto", to)) = scheme.as_ref().map(|(scheme, rest)| (scheme.as_str(), *rest)) {
            address::misleads(at, &inlines, url, &mut self.findings.borrow_mut());
            address::mail(at, inlines, to, &mut self.findings.borrow_mut())
        } else if let Some(target) = targets::target(url, self.file) {
            match target {
                Target::Web(url) => address::site(at, inlines, &url, &mut self.findings.borrow_mut()),
                target => vec![Inline::Link { target, inlines }],
            }
        } else {
            self.find(targets::refused(url, self.file, self.place));
            inlines
        };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !title.is_empty() && !shown.contains(&title) {
            push(&mut linked, Inline::Text(format!(" ({title})")));
        }
        linked
    }
}
