//! Addresses inside a site, relative to the page that links.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Delivery;
pub(crate) use crate::channels::hrefs::web;
pub(super) use crate::channels::hrefs::{email, phone};
use crate::content::Address;
use crate::lang::Lang;

/// All but the unreserved characters of RFC 3986.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Location of a page: it gives the way to the site's root and to its own folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Here {
    /// From the site's root, with a slash at its end; empty for the root.
    pub(super) folder: String,
    /// From the page to the site's root: `../../`; empty at the root.
    pub(super) root: String,
    delivery: Delivery,
}

impl Here {
    /// A page in a folder such as `en/rights/`.
    pub(crate) fn new(folder: String, delivery: Delivery) -> Self {
        let root = "../".repeat(folder.matches('/').count());
        Self { folder, root, delivery }
    }

    /// A page that may be shown at any address of a service, such as an error.
    pub(crate) fn anywhere() -> Self {
        Self { folder: String::new(), root: "/".to_owned(), delivery: Delivery::Service }
    }

    /// Returns the delivery of the site.
    pub(super) fn delivery(&self) -> Delivery {
        self.delivery
    }

    /// The page of an edition.
    pub(crate) fn edition(&self, address: &Address) -> String {
        self.page(&address.folder())
    }

    /// The home page of a language.
    pub(crate) fn home(&self, lang: &Lang) -> String {
        self.page(&home(lang))
    }

    /// A collection in a language.
    pub(crate) fn collection(&self, lang: &Lang, name: &str) -> String {
        self.page(&collection(lang, name))
    }

    /// The page in a folder.
    pub(crate) fn page(&self, folder: &str) -> String {
        match self.delivery {
            Delivery::Files => format!("{}{}index.html", self.root, file(folder)),
            Delivery::Service if self.root.is_empty() && folder.is_empty() => "./".to_owned(),
            Delivery::Service => self.file(folder),
        }
    }

    /// A file by its path from the site's root.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("{}{}", self.root, file(path))
    }

    /// A file of the site's `assets/`.
    pub(crate) fn asset(&self, name: &str) -> String {
        format!("{}assets/{}", self.root, file(name))
    }
}

/// The folder of a language's home page.
pub(crate) fn home(lang: &Lang) -> String {
    format!("{lang}/")
}

/// The folder of a collection's page.
pub(crate) fn collection(lang: &Lang, name: &str) -> String {
    format!("{lang}/{name}/")
}

/// The folder of the page of pairs of a plain edition.
pub(crate) fn trace(address: &Address) -> String {
    format!("{}trace/", address.folder())
}

/// The folder of the search page of a language, on a site of files.
pub(crate) fn search(lang: &Lang) -> String {
    format!("{lang}/search/")
}

/// A relative path with everything escaped that could make it more than a path: no scheme, no
/// query, no fragment.
pub(crate) fn file(path: &str) -> String {
    path.trim_start_matches('/').split('/').map(value).collect::<Vec<_>>().join("/")
}

/// A value in the query of an address.
pub(crate) fn value(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// Checks a contact address: an address on the web or an e-mail address; `None` for anything else.
pub(super) fn people(address: &str) -> Option<String> {
    web(address).or_else(|| email(address.strip_prefix("mailto:")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reaches_every_other_page_by_a_relative_path() {
        let here = Here::new("en/rights/fair-trial/plain/".to_owned(), Delivery::Files);

        assert_eq!(here.home(&Lang::english()), "../../../../en/index.html");
        assert_eq!(here.asset("a.css"), "../../../../assets/a.css");
        assert_eq!(Here::new(String::new(), Delivery::Files).home(&Lang::english()), "en/index.html");
        let served = Here::new("en/rights/".to_owned(), Delivery::Service);
        assert_eq!(served.home(&Lang::english()), "../../en/");
        assert_eq!(Here::new(String::new(), Delivery::Service).page(""), "./");
        assert_eq!(Here::anywhere().home(&Lang::english()), "/en/");
    }

    #[test]
    fn nothing_but_the_web_becomes_a_link_to_the_web() {
        for wrong in ["javascript:alert(1)", "javascript://x", "data:text/html,x", "//example.org", "", "https://"] {
            assert_eq!(web(wrong), None, "{wrong}");
        }
        assert_eq!(web("HTTPS://example.org/a b\"").as_deref(), Some("HTTPS://example.org/a%20b%22"));
    }

    #[test]
    fn a_files_name_cannot_become_a_scheme_or_leave_its_attribute() {
        assert_eq!(file("javascript:x?y#z"), "javascript%3Ax%3Fy%23z");
        assert_eq!(file("//example.org/é"), "example.org/%C3%A9");
        assert_eq!(value("rights/fair trial&x=é"), "rights%2Ffair%20trial%26x%3D%C3%A9");
    }

    #[test]
    fn phones_and_addresses_are_written_as_machines_take_them() {
        assert_eq!(phone("+00 000 (0)20").as_deref(), Some("tel:+00000020"));
        assert_eq!(phone("none"), None);
        assert_eq!(email("help@a.example").as_deref(), Some("mailto:help@a.example"));
        assert_eq!(email("help@a.example?bcc=x"), None);
        assert_eq!(people("mailto:help@a.example").as_deref(), Some("mailto:help@a.example"));
        assert_eq!(people("https://a.example/ask").as_deref(), Some("https://a.example/ask"));
        assert_eq!((people("help@a.example"), people("javascript:alert(1)")), (None, None));
    }
}
