//! Kinds of files that editors may send, with the type by which each is delivered.

/// Kind of a file.
#[derive(Debug)]
pub(in crate::server) struct ReplyKind {
    /// The end of the file's name.
    pub(in crate::server) end: &'static str,
    /// Media type. No kind has one that a browser runs.
    pub(in crate::server) media: &'static str,
    /// Whether the beginning of a file fits the kind.
    fits: fn(&[u8]) -> bool,
}

/// Number of bytes that tell whether a file fits its kind.
pub(in crate::server) const READ_FIRST: usize = 512;

const OTHER: &str = "application/octet-stream";

/// Every kind, those that are asked for most first.
const KINDS: &[ReplyKind] = &[
    ReplyKind { end: "mp3", media: "audio/mpeg", fits: is_mp3 },
    ReplyKind { end: "opus", media: "audio/ogg", fits: |head| head.starts_with(b"OggS") },
    ReplyKind { end: "ogg", media: "audio/ogg", fits: |head| head.starts_with(b"OggS") },
    ReplyKind { end: "m4a", media: "audio/mp4", fits: is_mp4 },
    ReplyKind { end: "wav", media: "audio/wav", fits: |head| head.starts_with(b"RIFF") },
    ReplyKind { end: "flac", media: "audio/flac", fits: |head| head.starts_with(b"fLaC") },
    ReplyKind { end: "brf", media: OTHER, fits: is_braille },
    ReplyKind { end: "brl", media: OTHER, fits: is_text },
    ReplyKind { end: "pef", media: OTHER, fits: is_markup },
    ReplyKind { end: "mp4", media: "video/mp4", fits: is_mp4 },
    ReplyKind { end: "mov", media: "video/quicktime", fits: is_mp4 },
    ReplyKind { end: "webm", media: "video/webm", fits: |head| head.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) },
    ReplyKind { end: "pdf", media: "application/pdf", fits: |head| head.starts_with(b"%PDF-") },
    ReplyKind { end: "epub", media: "application/epub+zip", fits: is_zip },
    ReplyKind { end: "zip", media: "application/zip", fits: is_zip },
    ReplyKind { end: "docx", media: OTHER, fits: is_zip },
    ReplyKind { end: "odt", media: OTHER, fits: is_zip },
    ReplyKind { end: "rtf", media: OTHER, fits: |head| head.starts_with(b"{\\rtf") },
    ReplyKind { end: "txt", media: "text/plain; charset=utf-8", fits: is_text },
    ReplyKind { end: "png", media: "image/png", fits: |head| head.starts_with(b"\x89PNG\r\n") },
    ReplyKind { end: "jpg", media: "image/jpeg", fits: |head| head.starts_with(&[0xff, 0xd8, 0xff]) },
    ReplyKind { end: "jpeg", media: "image/jpeg", fits: |head| head.starts_with(&[0xff, 0xd8, 0xff]) },
];

impl ReplyKind {
    /// Returns `true` if a file of this kind may begin so.
    pub(in crate::server) fn fits(&self, head: &[u8]) -> bool {
        (self.fits)(head)
    }

    /// Name for people: `BRF`.
    pub(in crate::server) fn name(&self) -> String {
        self.end.to_ascii_uppercase()
    }
}

/// Returns the kind of a file by the end of its name.
pub(in crate::server) fn kind_of(name: &str) -> Option<&'static ReplyKind> {
    let (_, end) = name.rsplit_once('.')?;
    KINDS.iter().find(|kind| kind.end.eq_ignore_ascii_case(end))
}

/// Lists the ends of names: for the words beside the form, and for the browser's dialog.
pub(in crate::server) fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.end)
}

/// A tag, or a frame's sync word.
fn is_mp3(head: &[u8]) -> bool {
    head.starts_with(b"ID3") || matches!(head, [0xff, second, ..] if second & 0xe0 == 0xe0)
}

fn is_mp4(head: &[u8]) -> bool {
    head.get(4..8) == Some(b"ftyp")
}

fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04")
}

fn is_text(head: &[u8]) -> bool {
    !head.contains(&0)
}

fn is_markup(head: &[u8]) -> bool {
    head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head).trim_ascii_start().starts_with(b"<")
}

/// Braille ASCII: printable characters, and the controls that end lines, pages and files.
fn is_braille(head: &[u8]) -> bool {
    head.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r' | 0x0c | 0x1a))
}
