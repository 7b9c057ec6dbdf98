//! The upload reader: our own program as a child process that reads one file.

use std::io;

use super::protocol::{Upload, UploadReply};
use crate::content::{Edition, EditionData, Jurisdiction, Manner, Wording};
use crate::process::sandbox::{Calls, ResourceLimits, Sandbox};
use crate::translation::exchange;

/// Limits of reading one file: that of memory covers the program itself.
const LIMITS: ResourceLimits = ResourceLimits { address_space_bytes: 1 << 30, cpu_seconds: Some(10), open_files: 16 };

/// Reads one file that comes on standard input, and answers on standard output.
///
/// # Errors
/// When the pipes break or the limits cannot be set.
pub fn serve_worker() -> io::Result<()> {
    let status = Sandbox { readable: &[], limits: LIMITS, calls: Calls::Compute }.enter();
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    UploadReply::Ready(status).write(&mut output)?;
    let Some((upload, file)) = Upload::read(&mut input)? else { return Ok(()) };
    let Upload { name, address, document, target } = upload;
    let source = Edition::from(EditionData {
        file: address.file(),
        address,
        document: document.into(),
        revised: String::new(),
        wording: Wording::Original,
        behind: Vec::new(),
        made_from: Vec::new(),
        trace: None,
        reviews: Vec::new(),
        whole: None,
        jurisdiction: Jurisdiction::Unnamed,
        manner: Manner::Strict,
    });
    match exchange::read(&name, &file, &source, &target) {
        Ok(received) => UploadReply::Read(received),
        Err(why) => UploadReply::Refused(why),
    }
    .write(&mut output)
}
