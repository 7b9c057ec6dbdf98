//! What a build would take out of a site, and whether that is to be doubted.

use std::collections::BTreeSet;
use std::fmt;

use super::{BuildError, Layout, Order, Workshop, export};
use crate::content::{Address, Library};

/// Files of editions that would go from a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// Their names.
    pub going: Vec<String>,
    /// How many files of editions an earlier build put there.
    pub of: usize,
}

/// What a build may take away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Removals {
    /// A third of what stands there, and one edition always.
    #[default]
    Some,
    /// Everything that is not in the content.
    Any,
}

impl Removal {
    /// How many names are told.
    pub const MOST_TOLD: usize = 20;

    /// The first names, for people.
    #[must_use]
    pub fn told(names: &[String]) -> String {
        let first: Vec<&str> = names.iter().take(Self::MOST_TOLD).map(String::as_str).collect();
        let more = names.len() - first.len();
        match more {
            0 => first.join(", "),
            _ => format!("{} and {more} more", first.join(", ")),
        }
    }
}

impl fmt::Display for Removal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} files of editions: {}", self.going.len(), self.of, Self::told(&self.going))
    }
}

/// The names in a site that an earlier build put there.
pub(super) fn before(workshop: &Workshop<'_>, order: &Order) -> Result<Vec<String>, BuildError> {
    Ok(match order.layout {
        Layout::Folder => workshop.site.list("")?,
        Layout::Export { .. } => export::listed(workshop.site)?,
    })
}

/// Says no where so much would go that something else is more likely meant. `stays` says of a file of an
/// edition whether it will be in the site.
pub(super) fn consider(
    order: &Order,
    before: &[String],
    stays: &dyn Fn(&str, &Address) -> bool,
) -> Result<(), BuildError> {
    let files: Vec<(&String, Address)> = before.iter().filter_map(|name| Some((name, edition_of(name)?))).collect();
    let going: Vec<&(&String, Address)> = files.iter().filter(|(name, address)| !stays(name, address)).collect();
    let editions: BTreeSet<&Address> = going.iter().map(|(_, address)| address).collect();
    if order.removals == Removals::Any || editions.len() < 2 || going.len() * 3 <= files.len() {
        return Ok(());
    }
    let going = going.into_iter().map(|(name, _)| (*name).clone()).collect();
    Err(BuildError::Removal(Removal { going, of: files.len() }))
}

/// The edition whose folder a file of the site stands in.
pub(super) fn edition_of(name: &str) -> Option<Address> {
    Address::of_folder(name.rsplit_once('/')?.0)
}

/// Whether a file of the site is of an edition that has errors: it stays as it was.
pub(super) fn is_spared(library: &Library, name: &str) -> bool {
    edition_of(name).is_some_and(|address| !library.editions.contains_key(&address) && library.is_broken(&address))
}
