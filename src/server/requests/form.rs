//! Reads and checks the request form; nothing typed is lost.

use std::collections::{BTreeMap, BTreeSet};

use super::super::reader::{ascii_digits, piece};
use super::super::service_page::FieldErrors;
use super::super::state::Snapshot;
use crate::channels::ChannelId;
use crate::channels::page::is_date;
use crate::config::Webhooks;
use crate::content::{Address, Level, PieceName};
use crate::database::{DemandLimits, NewFormatRequest, RequesterContact, Secret, StoreError};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::{Prospect, RequestedFormat, level_by_name, prospect};
use crate::worker::{EgressPolicy, mail_host, target};

/// Maximum number of formats in a request.
const MAX_WANTED: usize = 200;
/// The longest line, in letters.
pub(in crate::server) const MAX_LINE: usize = 200;
/// The longest contact, in letters.
pub(in crate::server) const MAX_CONTACT: usize = 500;
/// The longest words to the editors, in letters.
pub(in crate::server) const MAX_WORDS: usize = 2_000;
/// The value of the choice of a language that is not in the list.
pub(in crate::server) const OTHER: &str = "other";

/// Reason why a form creates no request.
#[derive(Debug)]
pub(in crate::server) enum RequestRefusal {
    /// Errors of its fields.
    Fields(FieldErrors),
    /// The store, or the system that its secrets come from.
    Store(StoreError),
}

impl From<StoreError> for RequestRefusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Values of the form, as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::server) struct RequestForm {
    pub(in crate::server) pieces: Vec<PieceName>,
    /// Collections of which everything is asked for.
    pub(in crate::server) collections: Vec<String>,
    pub(in crate::server) form: Option<ChannelId>,
    /// Reading level; `None` if the form names one that does not exist.
    pub(in crate::server) level: Option<Level>,
    /// A tag from the list, [`OTHER`], or nothing.
    pub(in crate::server) lang: String,
    /// A language by its name.
    pub(in crate::server) other: String,
    pub(in crate::server) about: RequesterDetails,
}

/// Details about the person who asks. All of them may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::server) struct RequesterDetails {
    pub(in crate::server) who_for: String,
    /// Day, month, year.
    pub(in crate::server) needed: [String; 3],
    pub(in crate::server) contact: String,
    pub(in crate::server) words: String,
    /// A name that makes sending twice ask once.
    pub(in crate::server) once: String,
}

/// Values of the form that were checked.
#[derive(Debug, Default)]
struct CheckedRequest {
    who_for: Option<String>,
    needed_by: Option<String>,
    contact: Option<RequesterContact>,
    words: Option<String>,
}

/// Context of a request: the person, the words for errors, and the day.
pub(in crate::server) struct RequesterContext<'a> {
    pub(in crate::server) served: &'a Snapshot,
    pub(in crate::server) lang: &'a Lang,
}

impl RequestForm {
    /// The form as it is first seen, filled in from the query of the address.
    pub(in crate::server) fn first(fields: &[(String, String)]) -> Self {
        let mut asking = Self::read(fields);
        asking.about = RequesterDetails::new();
        asking
    }

    /// Reads the fields of a form. Unknown choices are left out.
    pub(in crate::server) fn read(fields: &[(String, String)]) -> Self {
        let mut asking = Self {
            pieces: Vec::new(),
            collections: Vec::new(),
            form: None,
            level: Some(Level::Standard),
            lang: String::new(),
            other: String::new(),
            about: RequesterDetails::read(fields),
        };
        for (name, value) in fields {
            match name.as_str() {
                "piece" => asking.pieces.extend(piece(value)),
                "collection" => asking.collections.push(value.clone()),
                "form" => asking.form = ChannelId::by_name(value),
                "wording" if !value.is_empty() => asking.level = level_by_name(value),
                "lang" => asking.lang = short(value, MAX_LINE),
                "other" => asking.other = short(value, MAX_LINE),
                _ => {}
            }
        }
        asking
    }

    /// Checks the form and returns the request.
    ///
    /// # Errors
    /// When fields are wrong, or the system gives no randomness for the secret that a contact's messages are signed with.
    pub(in crate::server) fn order(&self, asker: &RequesterContext<'_>) -> Result<NewFormatRequest, RequestRefusal> {
        let (served, words) = (asker.served, asker.served.words(asker.lang));
        let mut errors = FieldErrors::new();
        let pieces = self.pieces_there(served);
        if self.pieces.iter().any(|name| !served.library.pieces.contains_key(name)) {
            errors.push(("piece", text!(words, "ask-unknown-piece")));
        } else if pieces.is_empty() {
            errors.push(("piece", text!(words, "ask-no-piece")));
        } else if pieces.len() > MAX_WANTED {
            errors.push(("piece", text!(words, "ask-many", count = MAX_WANTED)));
        }
        if self.form.is_none() {
            errors.push(("form", text!(words, "ask-no-form")));
        }
        if self.level.is_none() {
            errors.push(("wording", text!(words, "ask-no-wording")));
        }
        let lang = self.language(served, words).map_err(|error| errors.push(error)).ok();
        let checked = self.about.checked(asker, &mut errors)?;
        let (Some(form), Some(level), Some(lang), true) = (self.form, self.level, lang, errors.is_empty()) else {
            return Err(RequestRefusal::Fields(errors));
        };
        let wanted = pieces.into_iter().map(|piece| {
            let wanted = RequestedFormat { edition: Address { piece, lang: lang.clone(), level }, form };
            let prospect = prospect_now(served, &wanted);
            (wanted, prospect)
        });
        Ok(self.about.create_request(asker, wanted.collect(), checked))
    }

    /// The pieces of the library that are chosen, one by one or with their collection.
    fn pieces_there(&self, served: &Snapshot) -> BTreeSet<PieceName> {
        let names = served.library.pieces.keys();
        let chosen = |name: &&PieceName| self.pieces.contains(name) || self.collections.contains(&name.collection);
        names.filter(chosen).cloned().collect()
    }

    fn language(&self, served: &Snapshot, words: &Messages) -> Result<Lang, (&'static str, String)> {
        let typed = self.other.trim();
        let listed = served.lang(&self.lang);
        match (listed, typed) {
            (Some(lang), "") => Ok(lang.clone()),
            (Some(lang), typed) if Lang::named(typed).as_ref() == Some(lang) => Ok(lang.clone()),
            (Some(_), _) => Err(("other", text!(words, "ask-two-languages"))),
            (None, "") if self.lang == OTHER => Err(("other", text!(words, "ask-no-other"))),
            (None, "") => Err(("lang", text!(words, "ask-no-language"))),
            (None, typed) => Lang::named(typed).ok_or_else(|| match is_tag(typed) {
                true => ("other", text!(words, "ask-tag-parts")),
                false => ("other", text!(words, "ask-unknown-language")),
            }),
        }
    }
}

impl RequesterDetails {
    /// Returns an empty form, with a fresh name.
    pub(in crate::server) fn new() -> Self {
        // Without the system's randomness a form has no name, and asking says that it cannot be done.
        let once = Secret::new().map(|secret| secret.shown().to_owned()).unwrap_or_default();
        Self { once, ..Self::default() }
    }

    /// Reads the fields of a form.
    pub(in crate::server) fn read(fields: &[(String, String)]) -> Self {
        let mut about = Self::default();
        let [day, month, year] = &mut about.needed;
        for (name, value) in fields {
            match name.as_str() {
                "who-for" => about.who_for.clone_from(value),
                "day" => *day = short(value, 10),
                "month" => *month = short(value, 10),
                "year" => *year = short(value, 10),
                "contact" => about.contact.clone_from(value),
                "words" => about.words.clone_from(value),
                // A shorter name could be another's.
                "once" if value.len() >= 32 && value.len() <= 128 => about.once.clone_from(value),
                _ => {}
            }
        }
        about
    }

    /// Joins a demand that others have opened.
    ///
    /// # Errors
    /// When fields are wrong, or the system gives no randomness.
    pub(in crate::server) fn join(
        &self,
        asker: &RequesterContext<'_>,
        wanted: RequestedFormat,
    ) -> Result<NewFormatRequest, RequestRefusal> {
        let mut errors = FieldErrors::new();
        let checked = self.checked(asker, &mut errors)?;
        if !errors.is_empty() {
            return Err(RequestRefusal::Fields(errors));
        }
        let prospect = prospect_now(asker.served, &wanted);
        Ok(self.create_request(asker, BTreeMap::from([(wanted, prospect)]), checked))
    }

    fn create_request(
        &self,
        asker: &RequesterContext<'_>,
        wanted: BTreeMap<RequestedFormat, Prospect>,
        checked: CheckedRequest,
    ) -> NewFormatRequest {
        let CheckedRequest { who_for, needed_by, contact, words } = checked;
        let once = (!self.once.is_empty()).then(|| self.once.clone());
        let settings = &asker.served.settings;
        let room = DemandLimits { address: 0, language: settings.demands_per_language, all: settings.demands };
        let known = super::known(asker.served);
        NewFormatRequest { lang: asker.lang.clone(), wanted, who_for, needed_by, contact, words, once, known, room }
    }

    fn checked(&self, asker: &RequesterContext<'_>, errors: &mut FieldErrors) -> Result<CheckedRequest, StoreError> {
        let words = asker.served.words(asker.lang);
        let mut line = |field, text: &str, most: usize| {
            let text = clean(text);
            if text.chars().count() > most {
                errors.push((field, text!(words, "ask-too-long", count = most)));
            }
            (!text.is_empty()).then_some(text)
        };
        let who_for = line("who-for", &self.who_for, MAX_LINE);
        let typed = line("contact", &self.contact, MAX_CONTACT);
        let letter = line("words", &self.words, MAX_WORDS);
        let today = asker.served.store.now().day();
        let needed_by = match self.day(&today) {
            Ok(day) => day,
            Err(NeededByError::None) => {
                errors.push(("needed", text!(words, "ask-no-day")));
                None
            }
            Err(NeededByError::Past) => {
                errors.push(("needed", text!(words, "ask-past-day")));
                None
            }
        };
        let reach = match asker.served.settings.webhooks {
            Webhooks::Public => EgressPolicy::Public,
            Webhooks::Private => EgressPolicy::Anywhere,
        };
        let contact = match typed.as_deref().map(|typed| reached(typed, reach)) {
            None => None,
            Some(ContactError::Email(address)) => Some(RequesterContact::Email(address)),
            Some(ContactError::Web(url)) => {
                Some(RequesterContact::Webhook { url, secret: Secret::new()?.shown().to_owned() })
            }
            Some(ContactError::NotCalled) => {
                errors.push(("contact", text!(words, "ask-private-hook")));
                None
            }
            Some(ContactError::Nothing) => {
                errors.push(("contact", text!(words, "ask-wrong-contact")));
                None
            }
        };
        // In the order of the form.
        errors.sort_by_key(|(field, _)| FIELDS.iter().position(|name| name == field));
        Ok(CheckedRequest { who_for, needed_by, contact, words: letter })
    }

    /// The day by which it is needed: a day of the calendar that is not past.
    fn day(&self, today: &str) -> Result<Option<String>, NeededByError> {
        let [day, month, year] = self.needed.each_ref().map(|part| ascii_digits(part.trim()));
        if [&day, &month, &year].iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()).then(|| part.parse::<u32>().ok()).flatten().ok_or(NeededByError::None)
        };
        let iso = format!("{:04}-{:02}-{:02}", digits(&year, 4)?, digits(&month, 2)?, digits(&day, 2)?);
        match is_date(&iso) {
            true if iso.as_str() >= today => Ok(Some(iso)),
            true => Err(NeededByError::Past),
            false => Err(NeededByError::None),
        }
    }
}

/// The fields in the order of the form.
const FIELDS: [&str; 9] = ["piece", "form", "wording", "lang", "other", "who-for", "needed", "contact", "words"];

/// Why it is no day to need something by.
#[derive(Debug, PartialEq, Eq)]
enum NeededByError {
    None,
    Past,
}

/// Error in a contact.
#[derive(Debug, PartialEq, Eq)]
enum ContactError {
    Email(String),
    Web(String),
    /// The web address will never be called.
    NotCalled,
    /// The text is no address.
    Nothing,
}

/// Returns the work that is left until a form exists, as things stand on this machine: what was made is there.
pub(in crate::server) fn prospect_now(served: &Snapshot, wanted: &RequestedFormat) -> Prospect {
    match prospect(&served.library, wanted) {
        Prospect::Makable if is_made(served, wanted) => Prospect::There,
        other => other,
    }
}

/// Returns `true` if a machine has made it.
pub(in crate::server) fn is_made(served: &Snapshot, wanted: &RequestedFormat) -> bool {
    let made = served.maker.made(&wanted.edition);
    made.iter().any(|facts| facts.is_of(wanted.form)) || prospect(&served.library, wanted) == Prospect::There
}

/// An e-mail address, or an address on the web that may be called. Whether its name can be looked up is seen when it is
/// called.
fn reached(text: &str, reach: EgressPolicy) -> ContactError {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return ContactError::Nothing;
    }
    if text.contains("://") {
        return match target(text, reach) {
            Ok(_) if text.is_ascii() => ContactError::Web(text.to_owned()),
            _ => ContactError::NotCalled,
        };
    }
    let Some((name, host)) = text.rsplit_once('@') else { return ContactError::Nothing };
    // One host can be typed in many ways: it is kept, counted and written to as the network writes it.
    let Some(host) = mail_host(host) else { return ContactError::Nothing };
    // Not `%` and `!`: old servers pass such mail on to a host that the name holds.
    let plain = |c: char| c.is_ascii_alphanumeric() || "#$&'*+/=?^_`{|}~.-".contains(c);
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !label.starts_with('-')
    };
    let fits = !name.is_empty()
        && name.len() <= 64
        && name.chars().all(plain)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && host.len() <= 253
        && host.contains('.')
        && host.split('.').all(label);
    if fits { ContactError::Email(format!("{name}@{host}")) } else { ContactError::Nothing }
}

/// Returns `true` if somebody wrote a language tag of several parts.
fn is_tag(typed: &str) -> bool {
    typed.contains('-') && typed.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Text without marks that nobody sees and without space around it.
fn clean(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || matches!(c, '\n');
    text.replace("\r\n", "\n").chars().filter(shown).collect::<String>().trim().to_owned()
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(day: &str, month: &str, year: &str) -> RequesterDetails {
        RequesterDetails { needed: [day, month, year].map(str::to_owned), ..RequesterDetails::default() }
    }

    #[test]
    fn a_day_is_one_of_the_calendar_and_not_past_in_digits_of_any_language() {
        let today = "2026-11-24";
        for ((day, month, year), found) in [
            (("", "", ""), Ok(None)),
            (("4", "3", "2027"), Ok(Some("2027-03-04"))),
            (("٤", "٣", "٢٠٢٧"), Ok(Some("2027-03-04"))),
            (("۲۴", "۱۱", "۲۰۲۶"), Ok(Some("2026-11-24"))),
            (("23", "11", "2026"), Err(NeededByError::Past)),
            (("1", "1", "27"), Err(NeededByError::Past)),
            (("31", "2", "2027"), Err(NeededByError::None)),
            (("4", "", "2027"), Err(NeededByError::None)),
            (("soon", "3", "2027"), Err(NeededByError::None)),
            (("-4", "3", "2027"), Err(NeededByError::None)),
            (("4", "3", "20270"), Err(NeededByError::None)),
        ] {
            let found = found.map(|day| day.map(str::to_owned));
            assert_eq!(about(day, month, year).day(today), found, "{day} {month} {year}");
        }
    }

    #[test]
    fn a_contact_is_an_address_for_letters_or_one_on_the_web_that_will_be_called() {
        for (typed, kept) in [
            ("x@例え.jp", "x@xn--r8jz45g.jp"),
            ("x@xn--r8jz45g.jp", "x@xn--r8jz45g.jp"),
            ("x@ｅxample.com", "x@example.com"),
            ("x@ⓔxample.com", "x@example.com"),
            ("x@exampl𝗲.COM", "x@example.com"),
        ] {
            assert_eq!(reached(typed, EgressPolicy::Public), ContactError::Email(kept.to_owned()), "{typed}");
        }
        for other in
            ["x%example.com@relay.example", "relay!x@example.com", "x@192.0.2.1", "x@example.com:25", "x@a.example/b"]
        {
            assert_eq!(reached(other, EgressPolicy::Public), ContactError::Nothing, "{other}");
        }
        for good in ["amina@example.org", "a.b+c@sub.example.org"] {
            assert_eq!(reached(good, EgressPolicy::Public), ContactError::Email(good.to_owned()), "{good}");
        }
        for good in ["https://ngo.example/hook?x=1", "https://8.8.8.8:8443/hook", "HTTPS://a.example"] {
            assert_eq!(reached(good, EgressPolicy::Public), ContactError::Web(good.to_owned()), "{good}");
        }
        for here in ["http://127.0.0.1:8080/hook", "http://localhost/", "https://10.0.0.1/", "https://db/"] {
            assert_eq!(reached(here, EgressPolicy::Anywhere), ContactError::Web(here.to_owned()), "{here}");
            assert_eq!(reached(here, EgressPolicy::Public), ContactError::NotCalled, "{here}");
        }
        for never in [
            "http://ngo.example/hook",
            "http://localhost.evil.example/",
            "https://2130706433/",
            "https://[::1]/",
            "https://printer.local/",
            "https://ngo.example:22/",
            "https://",
            "https://name:pass@ngo.example/",
            "ftp://ngo.example",
            "javascript://x",
        ] {
            assert_eq!(reached(never, EgressPolicy::Public), ContactError::NotCalled, "{never}");
        }
        for wrong in [
            "amina",
            "amina@example",
            "amina@example.org\nBcc: all@example.org",
            "a b@example.org",
            "@example.org",
            "a..b@example.org",
        ] {
            assert_eq!(reached(wrong, EgressPolicy::Public), ContactError::Nothing, "{wrong}");
        }
    }

    #[test]
    fn what_nobody_sees_is_left_out_and_line_breaks_stay() {
        assert_eq!(clean(" one\r\ntwo\u{0}\u{8} "), "one\ntwo");
    }

    #[test]
    fn a_name_of_a_form_that_could_be_anothers_is_none() {
        let read = |once: &str| RequesterDetails::read(&[("once".to_owned(), once.to_owned())]).once;

        assert_eq!(read("a"), "");
        assert_eq!(read(&"a".repeat(52)).len(), 52);
        assert_eq!(read(&"a".repeat(500)), "");
    }
}
