//! The setting that names the countries of an installation.

use crate::lang::Country;

/// Reads the code of a country.
///
/// # Errors
/// If it is none; the text names the next step.
pub fn country(text: &str) -> Result<Country, String> {
    text.trim().parse().map_err(|error: crate::lang::NotACountry| format!("{error}: {}", error.help()))
}

#[cfg(test)]
mod tests {
    use super::country;

    #[test]
    fn a_code_is_read_or_the_right_one_is_named() {
        assert_eq!(country("PK").unwrap().code(), "PK");
        let error = country("UK").unwrap_err();
        assert!(error.contains("GB"), "{error}");
    }
}
