//! Reads the traces of plain editions.

use super::Loader;
use crate::content::trace_file::read_trace;
use crate::content::{Address, Level, PieceName};

impl Loader<'_> {
    /// Reads which standard sentences the sentences of plain editions render. A trace of another layer holds for the
    /// sentences that both know.
    pub(super) fn traces(&mut self, name: &PieceName) {
        let of_piece = self.library.editions_of(name).map(|(address, _)| address);
        let plain: Vec<Address> = of_piece.filter(|address| address.level == Level::Plain).cloned().collect();
        for address in plain {
            let path = address.trace_file();
            let Some(text) = self.layers.is_file(&path).then(|| self.text(&path)).flatten() else { continue };
            let (trace, findings) = read_trace(&text, &path);
            self.report.findings.extend(findings);
            if let Some(edition) = self.library.editions.get_mut(&address) {
                edition.trace = Some(trace.into());
            }
        }
    }
}
