//! Countries that a text is written for, blocks that hold in some of them only, and what an installation for some
//! countries shows.

use std::sync::Arc;

use comrak::nodes::{Node, NodeValue};
use serde::{Deserialize, Serialize};

use super::containers::ContainerInfo;
use super::markdown::MarkdownReader;
use super::rules::first_place;
use super::text::EditionText;
use super::{Address, Edition, Level, Library};
use crate::document::{Block, SourceLocation};
use crate::finding::Finding;
use crate::lang::{Country, NotACountry};

/// Maximum number of unknown codes that are reported of one place.
const MAX_UNKNOWN: usize = 10;

/// Countries that an edition is written for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Jurisdiction {
    /// No country is named.
    #[default]
    Unnamed,
    /// Countries that it is written for.
    Countries(Vec<Country>),
    /// Countries that it is written for, none of which is one of the installation.
    Elsewhere(Vec<Country>),
}

impl Jurisdiction {
    /// The jurisdiction of these countries; [`Jurisdiction::Unnamed`] for none.
    pub(super) fn of(countries: Vec<Country>) -> Self {
        if countries.is_empty() { Self::Unnamed } else { Self::Countries(countries) }
    }

    /// The countries; none if it names none.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        match self {
            Self::Unnamed => &[],
            Self::Countries(countries) | Self::Elsewhere(countries) => countries,
        }
    }
}

impl Library {
    /// Returns the library as an installation for these countries shows it: without the blocks of other countries. For no
    /// countries, everything is shown.
    #[must_use]
    pub fn shown_in(mut self, countries: &[Country]) -> Self {
        if !countries.is_empty() {
            self.editions.values_mut().for_each(|edition| edition.show_in(countries));
        }
        self
    }

    /// Returns a library with the blocks of all countries; the same one if it leaves none out.
    #[must_use]
    pub fn shared_whole(library: &Arc<Self>) -> Arc<Self> {
        let leaves_out =
            |edition: &Edition| edition.whole.is_some() || matches!(edition.jurisdiction, Jurisdiction::Elsewhere(_));
        match library.editions.values().any(leaves_out) {
            true => Arc::new((**library).clone().whole()),
            false => Arc::clone(library),
        }
    }

    /// Returns the library with the blocks of all countries: what is translated, compared and written into files.
    #[must_use]
    pub fn whole(mut self) -> Self {
        for edition in self.editions.values_mut() {
            if let Some(whole) = edition.whole.take() {
                edition.document = whole;
            }
            if let Jurisdiction::Elsewhere(countries) = &mut edition.jurisdiction {
                edition.jurisdiction = Jurisdiction::Countries(std::mem::take(countries));
            }
        }
        self
    }
}

impl Edition {
    /// Leaves out the blocks of other countries than these, and keeps the whole text beside the one that is shown.
    fn show_in(&mut self, countries: &[Country]) {
        if let Jurisdiction::Countries(own) = &mut self.jurisdiction
            && !own.iter().any(|country| countries.contains(country))
        {
            self.jurisdiction = Jurisdiction::Elsewhere(std::mem::take(own));
        }
        if self.whole.is_some() || !self.document.has_country_blocks() {
            return;
        }
        let whole = self.document.cold();
        self.document.change(|document| document.keep_countries(countries));
        self.document.pack_alone();
        self.whole = Some(whole);
    }

    /// The text with the blocks of all countries.
    #[must_use]
    pub fn whole_text(&self) -> &EditionText {
        self.whole.as_ref().unwrap_or(&self.document)
    }
}

/// The countries of an edition that names none itself: those of its piece, or else of the edition that it was made from.
pub(super) fn inherited(library: &Library, address: &Address) -> Vec<Country> {
    let Some(piece) = library.pieces.get(&address.piece) else { return Vec::new() };
    if !piece.countries.is_empty() {
        return piece.countries.clone();
    }
    let origins = [(&piece.source, address.level), (&address.lang, Level::Standard), (&piece.source, Level::Standard)];
    let origins = origins.into_iter().map(|(lang, level)| address.with(lang, level)).filter(|other| other != address);
    let countries = origins.filter_map(|other| Some(library.editions.get(&other)?.jurisdiction.countries().to_vec()));
    countries.into_iter().find(|countries| !countries.is_empty()).unwrap_or_default()
}

/// Reads codes of countries, and reports the texts that are not the code of one.
pub(super) fn read_codes<'a>(
    codes: impl IntoIterator<Item = &'a str>,
    file: &str,
    place: SourceLocation,
    findings: &mut Vec<Finding>,
) -> Vec<Country> {
    let (countries, wrong) = Country::list(codes);
    let finding =
        |fault: &NotACountry| Finding::error("country-unknown", file, place, fault.to_string()).help(fault.help());
    findings.extend(wrong.iter().take(MAX_UNKNOWN).map(finding));
    countries
}

/// Checks that an edition and its blocks are for no other countries than its piece names.
pub(super) fn check(library: &Library, edition: &Edition, findings: &mut Vec<Finding>) {
    let own = edition.jurisdiction.countries();
    let mut find = |place: SourceLocation, message: String, help: &str| {
        findings.push(Finding::error("country-differs", &edition.file, place, message).help(help));
    };
    let wider = inherited(library, &edition.address);
    if !wider.is_empty()
        && let Some(other) = own.iter().find(|country| !wider.contains(country))
    {
        let message = format!("the edition is for {other}, and its piece or its source is not");
        let help = "name the country in piece.toml too, or take it out of the front matter";
        find(SourceLocation { line: 1, column: 1 }, message, help);
    }
    if own.is_empty() {
        return;
    }
    for block in edition.document.every_block() {
        let Block::Country { countries, .. } = block else { continue };
        if let Some(other) = countries.iter().find(|country| !own.contains(country)) {
            let message = format!("a block is for {other}, and the text is not");
            let help = "name the country in piece.toml or in the front matter, or take it out of the block";
            find(first_place(std::slice::from_ref(block)), message, help);
        }
    }
}

impl MarkdownReader<'_> {
    /// Blocks that hold in some countries only. If not every code can be read they stay, for everybody.
    pub(super) fn country(&self, info: &ContainerInfo, node: Node<'_>, nesting: usize) -> Vec<Block> {
        let place = self.place(node);
        let mut findings = Vec::new();
        let codes: Vec<&str> = info.flags.iter().filter_map(|flag| flag.strip_prefix("in=")).collect();
        let codes = codes.join(" ").replace(['"', '\''], " ");
        let countries = read_codes(Country::codes(&codes), self.file, place, &mut findings);
        let is_read = findings.is_empty();
        let names_none = countries.is_empty() && is_read;
        let blocks = self.titled(info, node, nesting);
        let mut find = |message: &str, help: &str| {
            findings.push(Finding::error("country-block", self.file, place, message).help(help));
        };
        if names_none {
            find("the block does not say for which country it is", "write ::: country {in=PK}, or {in=\"PK AF\"}");
        }
        if blocks.is_empty() {
            find("the block for a country is empty", "write what differs there, or take the block out");
        }
        let is_nested = node.ancestors().skip(1).any(|above| match &above.data().value {
            NodeValue::BlockDirective(directive) => ContainerInfo::of(&directive.info).name == "country",
            _ => false,
        });
        if is_nested {
            find(
                "a block for a country stands in another",
                "end the outer block first: its readers would see the inner one too",
            );
        }
        findings.into_iter().for_each(|finding| self.find(finding));
        match !is_read || names_none || blocks.is_empty() || is_nested {
            true => blocks,
            false => vec![Block::Country { countries, blocks }],
        }
    }
}

#[cfg(test)]
mod tests;
