//! The setting that names the countries of an installation.

use std::str::FromStr;

use crate::lang::Country;

/// The option `--country` of the commands that make or serve a site.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct CountryArgs {
    /// Country of the readers, such as PK; may be given more than once, or with commas. Parts of a text that are for other
    /// countries are left out; without it they are all shown, each below the name of its country
    #[arg(long = "country", value_name = "CODE", env = "EVENHAND_COUNTRY")]
    codes: Vec<CountryCodes>,
}

impl CountryArgs {
    /// Returns the countries; none if all parts are shown.
    #[must_use]
    pub fn countries(&self) -> Vec<Country> {
        self.codes.iter().flat_map(|codes| codes.0.iter().copied()).collect()
    }
}

/// Codes of countries with commas or spaces between them. An empty text has none: variables are often set to one.
#[derive(Debug, Clone)]
struct CountryCodes(Vec<Country>);

impl FromStr for CountryCodes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (countries, wrong) = Country::list(Country::codes(text));
        match wrong.first() {
            Some(error) => Err(format!("{error}: {}", error.help())),
            None => Ok(Self(countries)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CountryCodes;

    #[test]
    fn codes_are_read_or_the_right_one_is_named() {
        let codes =
            |text: &str| text.parse::<CountryCodes>().map(|codes| codes.0.iter().map(|one| one.code()).collect());
        assert_eq!(codes("PK"), Ok(vec!["PK"]));
        assert_eq!(codes("PK, AF,"), Ok(vec!["PK", "AF"]));
        assert_eq!(codes(""), Ok(Vec::new()));
        let error = codes("PK,UK").unwrap_err();
        assert!(error.contains("GB"), "{error}");
    }
}
