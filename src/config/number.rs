//! Numbers that settings and flags hold.

use std::num::NonZeroUsize;

/// Reads a number of things of which there is at least one.
///
/// # Errors
/// If it is not a number, or 0; the error says what to write.
pub fn at_least_one(text: &str) -> Result<NonZeroUsize, String> {
    text.trim().parse().map_err(|_| "write a whole number from 1, or leave it out for the default".to_owned())
}

#[cfg(test)]
mod tests {
    use super::at_least_one;

    #[test]
    fn there_is_at_least_one() {
        assert_eq!(at_least_one("2").map(std::num::NonZeroUsize::get), Ok(2));
        for wrong in ["0", "-1", "two", ""] {
            assert!(at_least_one(wrong).is_err_and(|error| error.contains("from 1")), "{wrong}");
        }
    }
}
