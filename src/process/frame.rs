//! Frames on the pipes between the program and its child processes: a length, a letter, a body.

use std::io::{self, Read, Write};

/// Writes a frame: its parts one after the other.
///
/// # Errors
/// When the other side is gone.
pub(crate) fn write_frame(to: &mut impl Write, letter: u8, parts: &[&[u8]]) -> io::Result<()> {
    let length: usize = 1 + parts.iter().map(|part| part.len()).sum::<usize>();
    let length = u32::try_from(length).map_err(|_| broken())?;
    // One buffer, one write: a frame is as whole as the pipe can make it.
    let mut frame = Vec::with_capacity(length as usize + 4);
    frame.extend_from_slice(&length.to_le_bytes());
    frame.push(letter);
    parts.iter().for_each(|part| frame.extend_from_slice(part));
    to.write_all(&frame)?;
    to.flush()
}

/// Reads a frame's letter and body; `None` when the other side has closed the pipe.
///
/// # Errors
/// When the frame is cut short or longer than `largest`.
pub(crate) fn read_frame(from: &mut impl Read, largest: usize) -> io::Result<Option<(u8, Vec<u8>)>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = u32::from_le_bytes(length) as usize;
    if length == 0 || length > largest {
        return Err(broken());
    }
    let mut letter = [0];
    from.read_exact(&mut letter)?;
    let mut body = vec![0; length - 1];
    from.read_exact(&mut body)?;
    Ok(Some((letter[0], body)))
}

/// Returns the error for bytes that are not a frame of ours.
pub(crate) fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "not a frame of a worker")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_arrives_as_it_was_sent_or_not_at_all() {
        let mut pipe = Vec::new();
        write_frame(&mut pipe, b'a', &[b"one", b"", b"two"]).unwrap();

        assert_eq!(read_frame(&mut pipe.as_slice(), 7).unwrap(), Some((b'a', b"onetwo".to_vec())));
        assert!(read_frame(&mut pipe.as_slice(), 6).is_err(), "longer than the reader accepts");
        for cut in 1..4 {
            assert_eq!(read_frame(&mut &pipe[..cut], 7).unwrap(), None, "{cut}");
        }
        for cut in 4..pipe.len() {
            assert!(read_frame(&mut &pipe[..cut], 7).is_err(), "{cut}");
        }
        assert_eq!(read_frame(&mut [].as_slice(), 7).unwrap(), None);
        assert!(read_frame(&mut [0, 0, 0, 0].as_slice(), 7).is_err(), "a frame without a letter");
    }
}
