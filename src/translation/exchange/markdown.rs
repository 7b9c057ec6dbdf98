//! Markdown: the edition's file, with the source's sentence where nothing is written yet.

use super::ReadError;
use crate::content::{Address, Edition};
use crate::translation::Draft;

/// Writes a draft of `target` as a file.
#[must_use]
pub fn write(source: &Edition, target: &Address, draft: &Draft) -> String {
    String::new()
}

/// Reads a file that a translator sends back. Segments that it leaves open are not in the draft.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(bytes: &[u8], source: &Edition, target: &Address) -> Result<Draft, ReadError> {
    Ok(Draft::new())
}
