//! The upload reader: our own program as a child process that reads one file.

use std::io;

use super::wire::{Answer, Upload};
use crate::content::{Edition, Wording};
use crate::translation::exchange;
use crate::voice::sandbox;

/// Reads one file that comes on standard input, and answers on standard output.
///
/// # Errors
/// When the pipes break or the limits cannot be set.
pub fn serve_worker() -> io::Result<()> {
    sandbox::enclose(&[]).map_err(io::Error::other)?;
    sandbox::limit(sandbox::system_calls().as_ref());
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    Answer::Ready.write(&mut output)?;
    let Some((upload, file)) = Upload::read(&mut input)? else { return Ok(()) };
    let Upload { name, address, document, target } = upload;
    let source = Edition {
        file: address.file(),
        address,
        document,
        revised: String::new(),
        wording: Wording::Original,
        behind: Vec::new(),
        made_from: Vec::new(),
    };
    match exchange::read(&name, &file, &source, &target) {
        Ok(received) => Answer::Read(received),
        Err(why) => Answer::Refused(why),
    }
    .write(&mut output)
}
