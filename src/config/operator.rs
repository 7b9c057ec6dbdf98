//! The settings that name whoever is responsible for an installation.

use super::{contact, public_address};
use crate::channels::page::Operator;

/// The most letters of a setting.
const MAX_LETTERS: usize = 500;

/// Options of the commands that make or serve a site. A setting without a value counts as not set.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct OperatorArgs {
    /// Person or organisation that is responsible for the site, by name
    #[arg(long = "operator", value_name = "NAME", value_parser = words, env = "EVENHAND_OPERATOR")]
    name: Option<String>,
    /// Postal address of whoever is responsible; separate its lines by semicolons
    #[arg(long = "operator-address", value_name = "ADDRESS", value_parser = words, env = "EVENHAND_OPERATOR_ADDRESS")]
    address: Option<String>,
    /// E-mail address of whoever is responsible
    #[arg(long = "operator-email", value_name = "ADDRESS", value_parser = email, env = "EVENHAND_OPERATOR_EMAIL")]
    email: Option<String>,
    /// Telephone number of whoever is responsible
    #[arg(long = "operator-phone", value_name = "NUMBER", value_parser = phone, env = "EVENHAND_OPERATOR_PHONE")]
    phone: Option<String>,
    /// Web address of whoever is responsible
    #[arg(long = "operator-web", value_name = "URL", value_parser = web, env = "EVENHAND_OPERATOR_WEB")]
    web: Option<String>,
    /// Authority that supervises data protection, with its address; separate lines by semicolons
    #[arg(long, value_name = "NAME", value_parser = words, env = "EVENHAND_AUTHORITY")]
    authority: Option<String>,
}

impl OperatorArgs {
    /// Returns whoever is responsible.
    #[must_use]
    pub fn operator(&self) -> Operator {
        let set = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
        let lines = |value| set(value).map(|text| text.split(';').map(str::trim).collect::<Vec<_>>().join("\n"));
        Operator {
            name: set(&self.name),
            address: lines(&self.address),
            email: set(&self.email),
            phone: set(&self.phone),
            web: set(&self.web),
            authority: lines(&self.authority),
        }
    }
}

/// Reads words that pages show.
fn words(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text {
        _ if text.chars().count() > MAX_LETTERS => Err(format!("write at most {MAX_LETTERS} letters")),
        _ if text.contains(char::is_control) => Err("write it without control characters".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

fn email(text: &str) -> Result<String, String> {
    let is_one = |text: &str| contact(text).is_ok_and(|link| link.starts_with("mailto:"));
    match text.trim() {
        text if text.is_empty() || is_one(text) => Ok(text.to_owned()),
        _ => Err("write it like help@example.org".to_owned()),
    }
}

fn phone(text: &str) -> Result<String, String> {
    let text = words(text)?;
    match text.is_empty() || text.contains(|c: char| c.is_ascii_digit()) {
        true => Ok(text),
        false => Err("write it like +00 000 0000".to_owned()),
    }
}

fn web(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Ok(String::new()),
        text => public_address(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Args as _;
    use clap::FromArgMatches as _;

    fn read(arguments: &[&str]) -> Result<Operator, String> {
        let command = OperatorArgs::augment_args(clap::Command::new("serve").no_binary_name(true));
        let matches = command.try_get_matches_from(arguments).map_err(|error| error.to_string())?;
        Ok(OperatorArgs::from_arg_matches(&matches).map_err(|error| error.to_string())?.operator())
    }

    #[test]
    fn settings_are_read_and_empty_ones_count_as_not_set() {
        let operator = read(&["--operator", " Legal Aid ", "--operator-email", "help@a.example"]).unwrap();
        assert_eq!((operator.name.as_deref(), operator.email.as_deref()), (Some("Legal Aid"), Some("help@a.example")));
        let address = read(&["--operator-address", "1 Street; 1000 Town"]).unwrap().address;
        assert_eq!(address.as_deref(), Some("1 Street\n1000 Town"));
        let empty = ["--operator", "", "--operator-email", "", "--operator-web", "", "--operator-phone", ""];
        assert_eq!(read(&empty).unwrap(), Operator::default());
    }

    #[test]
    fn a_wrong_setting_is_refused_with_the_way_to_write_it() {
        for (arguments, told) in [
            (["--operator-email", "https://a.example"], "help@example.org"),
            (["--operator-web", "javascript:alert(1)"], "https://example.org/"),
            (["--operator-phone", "none"], "+00 000 0000"),
            (["--operator", "a\u{7}b"], "control characters"),
        ] {
            let error = read(&arguments).unwrap_err();
            assert!(error.contains(told), "{error}");
        }
        assert!(read(&["--authority", &"x".repeat(501)]).unwrap_err().contains("500"));
    }
}
