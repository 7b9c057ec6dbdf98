//! Booklets that were laid out and are kept for a while.

use crate::print_pool::PrintResult;

/// A booklet that was laid out, and the fields of the form that led to it.
#[derive(Debug)]
pub(super) struct StoredPrint {
    pub(super) fields: Vec<(String, String)>,
    pub(super) pressed: PrintResult,
}

impl StoredPrint {
    /// Bytes in memory, roughly.
    pub(super) fn weight(&self) -> usize {
        let fields = self.fields.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        1024 + fields + self.pressed.pdf.len() + self.pressed.pictures.iter().map(Vec::len).sum::<usize>()
    }
}
