use super::*;
use crate::l10n::Messages;

#[test]
fn a_country_has_a_name_in_every_language_of_the_interface() {
    let name = |tag: &str, code: &str| country_name(&tag.parse().unwrap(), code);
    assert_eq!(name("en", "PK"), Some("Pakistan"));
    assert_eq!(name("zh-Hans", "IQ"), Some("伊拉克"));
    assert_eq!(name("prs", "GB"), Some("بریتانیا"), "its own name, not that of Persian");
    assert_eq!(name("en", "XX"), None);
    for lang in Messages::languages() {
        for code in ["AF", "BD", "FR", "IQ", "IR", "PK"] {
            assert!(country_name(&lang, code).is_some(), "{lang} {code}");
        }
    }
}

#[test]
fn a_code_is_read_and_another_text_gets_the_country_that_was_meant() {
    assert_eq!("PK".parse::<Country>().unwrap().code(), "PK");
    let meant = |text: &str| text.parse::<Country>().unwrap_err().meant.map(Country::code);
    for (text, code) in [("pk", Some("PK")), ("UK", Some("GB")), ("Pakistan", Some("PK")), ("XX", None), ("", None)] {
        assert_eq!(meant(text), code, "{text}");
    }
    let (countries, wrong) = Country::list(Country::codes(" PK, AF PK  XX"));
    assert_eq!(countries.iter().map(|country| country.code()).collect::<Vec<_>>(), ["PK", "AF"]);
    assert_eq!(wrong.len(), 1);
}
