//! The pieces of a library by name, with their order in each collection.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use super::{Piece, PieceName};

/// Pieces by name. Reads as the map that it holds.
///
/// Invariant: `rows` is empty or in step with `map`; every method that changes the map empties it.
#[derive(Debug, Clone, Default)]
pub struct Pieces {
    map: BTreeMap<PieceName, Piece>,
    rows: OnceLock<Rows>,
}

/// The order of the pieces in each collection.
#[derive(Debug, Clone, Default)]
struct Rows {
    names: BTreeMap<String, Vec<PieceName>>,
    places: BTreeMap<PieceName, usize>,
}

impl Pieces {
    /// Adds a piece in place of any with its name, which is returned.
    pub fn insert(&mut self, name: PieceName, piece: Piece) -> Option<Piece> {
        self.rows.take();
        self.map.insert(name, piece)
    }

    /// Adds a piece unless there is one with its name.
    pub fn insert_if_absent(&mut self, name: PieceName, piece: Piece) {
        self.rows.take();
        self.map.entry(name).or_insert(piece);
    }

    /// Keeps only the pieces for which `keeps` returns `true`.
    pub fn retain(&mut self, keeps: impl FnMut(&PieceName, &mut Piece) -> bool) {
        self.rows.take();
        self.map.retain(keeps);
    }

    /// The names of a collection's pieces, in their order.
    pub(super) fn row(&self, collection: &str) -> &[PieceName] {
        self.rows().names.get(collection).map_or(&[], Vec::as_slice)
    }

    /// The names before a piece in its collection and those after it, in their order.
    pub(super) fn around(&self, name: &PieceName) -> Option<(&[PieceName], &[PieceName])> {
        let place = *self.rows().places.get(name)?;
        let (before, rest) = self.row(&name.collection).split_at_checked(place)?;
        Some((before, rest.get(1..)?))
    }

    fn rows(&self) -> &Rows {
        self.rows.get_or_init(|| {
            let mut rows = Rows::default();
            for name in self.map.keys() {
                rows.names.entry(name.collection.clone()).or_default().push(name.clone());
            }
            for names in rows.names.values_mut() {
                names.sort_by_key(|name| (self.map.get(name).map(|piece| piece.order), name.piece.clone()));
                rows.places.extend(names.iter().enumerate().map(|(place, name)| (name.clone(), place)));
            }
            rows
        })
    }
}

impl Deref for Pieces {
    type Target = BTreeMap<PieceName, Piece>;

    fn deref(&self) -> &Self::Target {
        &self.map
    }
}

impl Extend<(PieceName, Piece)> for Pieces {
    fn extend<T: IntoIterator<Item = (PieceName, Piece)>>(&mut self, pieces: T) {
        self.rows.take();
        self.map.extend(pieces);
    }
}

impl<'a> IntoIterator for &'a Pieces {
    type Item = (&'a PieceName, &'a Piece);
    type IntoIter = std::collections::btree_map::Iter<'a, PieceName, Piece>;

    fn into_iter(self) -> Self::IntoIter {
        self.map.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn the_order_follows_every_change() {
        let name = |piece: &str| PieceName { collection: "rights".into(), piece: piece.into() };
        let piece = |order| Piece {
            order,
            source: Lang::english(),
            review_by: String::new(),
            sources: Vec::new(),
            countries: Vec::new(),
        };
        let row = |pieces: &Pieces| pieces.row("rights").iter().map(|name| name.piece.clone()).collect::<String>();
        let mut pieces = Pieces::default();
        pieces.extend([(name("a"), piece(2)), (name("b"), piece(1)), (name("c"), piece(2))]);
        assert_eq!(row(&pieces), "bac");
        assert_eq!(pieces.around(&name("a")), Some((&[name("b")][..], &[name("c")][..])));

        pieces.insert(name("d"), piece(0));
        assert_eq!(row(&pieces), "dbac");
        pieces.insert(name("b"), piece(9));
        assert_eq!(row(&pieces), "dacb");
        pieces.insert_if_absent(name("e"), piece(8));
        pieces.insert_if_absent(name("d"), piece(99));
        assert_eq!(row(&pieces), "daceb");
        pieces.retain(|name, _| name.piece != "a");
        assert_eq!(row(&pieces), "dceb");
        pieces.extend([(name("a"), piece(3))]);
        assert_eq!(row(&pieces), "dcaeb");
        assert_eq!(pieces.around(&name("x")), None);
    }
}
