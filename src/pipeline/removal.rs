//! Finds the editions that a build would take out of a site, and decides if that is to be doubted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{BuildContext, BuildError, BuildOptions, Layout, export};
use crate::content::{Address, Level, Library, PieceName};

/// Editions that would go from a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// Addresses of the editions.
    pub going: BTreeSet<Address>,
    /// Number of files of editions that would go.
    pub files: usize,
    /// Number of editions' files that an earlier build put there.
    pub of: usize,
}

/// Removals that a build may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Removals {
    /// A third of what stands there, and one edition always.
    #[default]
    Some,
    /// Everything that is not in the content.
    Any,
}

impl Removal {
    /// Number of pieces that are named.
    pub const MAX_NAMED: usize = 20;

    /// Names editions, piece by piece, for people: `rights/one in en, en plain, fr; rights/two in en`.
    #[must_use]
    pub fn told(editions: &BTreeSet<Address>) -> String {
        let mut pieces: BTreeMap<&PieceName, Vec<String>> = BTreeMap::new();
        for Address { piece, lang, level } in editions {
            let level = if *level == Level::Plain { " plain" } else { "" };
            pieces.entry(piece).or_default().push(format!("{lang}{level}"));
        }
        let named = pieces.iter().take(Self::MAX_NAMED);
        let named: Vec<String> = named.map(|(piece, langs)| format!("{piece} in {}", langs.join(", "))).collect();
        match pieces.len() - named.len() {
            0 => named.join("; "),
            1 => format!("{}; and 1 more piece", named.join("; ")),
            more => format!("{}; and {more} more pieces", named.join("; ")),
        }
    }
}

impl fmt::Display for Removal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { going, files, of } = self;
        write!(f, "{} editions, {files} of {of} files: {}", going.len(), Self::told(going))
    }
}

/// The names in a site that an earlier build put there.
pub(super) fn before(workshop: &BuildContext<'_>, order: &BuildOptions) -> Result<Vec<String>, BuildError> {
    Ok(match order.layout {
        Layout::Folder => workshop.site.list("")?,
        Layout::Export { .. } => export::listed(workshop.site)?,
    })
}

/// Refuses a removal that is so large that a mistake is more likely. `stays` tells whether a file of an edition will be
/// in the site.
pub(super) fn consider(
    order: &BuildOptions,
    before: &[String],
    stays: &dyn Fn(&str, &Address) -> bool,
) -> Result<(), BuildError> {
    // The files of an edition stand together: its folder is read once.
    let mut last: (&str, Option<Address>) = ("", None);
    let mut files: Vec<(&String, Address)> = Vec::new();
    for name in before {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder != last.0 {
            last = (folder, edition_of(name));
        }
        files.extend(last.1.clone().map(|address| (name, address)));
    }
    let leaves = files.iter().filter(|(name, address)| !stays(name, address));
    let going: Vec<&Address> = leaves.map(|(_, address)| address).collect();
    let editions: BTreeSet<Address> = going.iter().map(|address| (*address).clone()).collect();
    if order.removals == Removals::Any || editions.len() < 2 || going.len() * 3 <= files.len() {
        return Ok(());
    }
    Err(BuildError::Removal(Removal { going: editions, files: going.len(), of: files.len() }))
}

/// The edition whose folder a file of the site stands in.
pub(super) fn edition_of(name: &str) -> Option<Address> {
    let folder = name.rsplit_once('/')?.0;
    // The page of pairs and the page of checks stand in folders below the edition's.
    let own = ["/trace", "/proof"].iter().find_map(|below| folder.strip_suffix(below));
    Address::of_folder(own.unwrap_or(folder))
}

/// Returns `true` if a file of the site is of an edition that has errors: it stays as it was.
pub(super) fn is_spared(library: &Library, name: &str) -> bool {
    edition_of(name).is_some_and(|address| !library.editions.contains_key(&address) && library.is_broken(&address))
}
