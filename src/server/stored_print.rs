//! Booklets that were laid out and are kept for a while.

use crate::print_pool::PrintResult;

/// A booklet that was laid out, and the fields of the form that led to it.
#[derive(Debug)]
pub(super) struct StoredPrint {
    pub(super) fields: Vec<(String, String)>,
    pub(super) pressed: PrintResult,
    /// The name of the file without its ending.
    pub(super) file: String,
}

impl StoredPrint {
    /// Bytes in memory, roughly.
    pub(super) fn weight(&self) -> usize {
        let fields = self.fields.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        let folded = self.pressed.folded.as_ref().map_or(0, Vec::len);
        1024 + fields + folded + self.pressed.pdf.len() + self.pressed.pictures.iter().map(Vec::len).sum::<usize>()
    }
}
