//! Facts about a page that the checks of its site need.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::dom::PageFile;
use super::network::loaded;

/// Facts about a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageFacts {
    /// Language of the root element.
    pub lang: String,
    /// Title.
    pub title: String,
    /// Ids of elements.
    pub ids: BTreeSet<String>,
    /// Addresses of links and forms.
    pub links: Vec<String>,
    /// Addresses of what a browser loads.
    pub resources: Vec<String>,
    /// Addresses of the page in other languages, with their tags.
    pub alternates: Vec<(String, String)>,
}

impl PageFile {
    /// Facts about the page.
    #[must_use]
    pub fn facts(&self) -> PageFacts {
        let mut facts = PageFacts {
            lang: self.root().attr("lang").unwrap_or_default().to_owned(),
            title: self.title().unwrap_or_default(),
            ids: self.ids().map(|(id, _)| id.to_owned()).collect(),
            ..PageFacts::default()
        };
        for element in self.elements() {
            match element.value().name() {
                "a" | "area" => facts.links.extend(element.attr("href").map(str::to_owned)),
                "link" if element.attr("rel") == Some("alternate") => {
                    if let (Some(tag), Some(href)) = (element.attr("hreflang"), element.attr("href")) {
                        facts.alternates.push((tag.to_owned(), href.to_owned()));
                    }
                }
                _ => {}
            }
            facts.resources.extend(loaded(element));
        }
        facts
    }
}
