//! Reads and checks the request form; nothing typed is lost.

use std::collections::{BTreeMap, BTreeSet};

use super::super::reader::{ascii_digits, piece};
use super::super::service_page::FieldErrors;
use super::super::state::Snapshot;
use crate::channels::page::is_date;
use crate::channels::{ChannelId, other};
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
    pub(in crate::server) forms: Vec<ChannelId>,
    /// Reading levels; `None` if the form names one that does not exist.
    pub(in crate::server) levels: Option<Vec<Level>>,
    /// Tags from the list, and [`OTHER`].
    pub(in crate::server) langs: Vec<String>,
    /// A language by its name.
    pub(in crate::server) other: String,
    pub(in crate::server) about: RequesterDetails,
}

/// Details about the person who asks. All of them may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::server) struct RequesterDetails {
    /// A format that is none of the list.
    pub(in crate::server) other_format: String,
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
    other_format: Option<String>,
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
            forms: Vec::new(),
            levels: Some(Vec::new()),
            langs: Vec::new(),
            other: String::new(),
            about: RequesterDetails::read(fields),
        };
        for (name, value) in fields {
            match name.as_str() {
                "piece" => asking.pieces.extend(piece(value)),
                "collection" => asking.collections.push(value.clone()),
                "form" => asking.forms.extend(ChannelId::by_name(value).filter(|form| !asking.forms.contains(form))),
                "wording" if !value.is_empty() => {
                    let level = level_by_name(value);
                    asking.levels = asking.levels.zip(level).map(|(mut levels, level)| {
                        levels.retain(|other| *other != level);
                        levels.push(level);
                        levels
                    });
                }
                "lang" if asking.langs.len() < MAX_WANTED => asking.langs.push(short(value, MAX_LINE)),
                "other" => asking.other = short(value, MAX_LINE),
                _ => {}
            }
        }
        // Words about another format choose it, and nothing said about the wording means the standard one.
        if !asking.about.other_format.trim().is_empty() && !asking.forms.contains(&other::ID) {
            asking.forms.push(other::ID);
        }
        if let Some(levels) = &mut asking.levels
            && levels.is_empty()
        {
            levels.push(Level::Standard);
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
        if self.forms.is_empty() {
            errors.push(("form", text!(words, "ask-no-form")));
        }
        if self.forms.contains(&other::ID) && self.about.other_format.trim().is_empty() {
            errors.push(("other-format", text!(words, "ask-no-other-format")));
        }
        if self.levels.is_none() {
            errors.push(("wording", text!(words, "ask-no-wording")));
        }
        let langs = self.languages(served, words).unwrap_or_else(|error| {
            errors.push(error);
            BTreeSet::new()
        });
        let checked = self.about.checked(asker, &mut errors)?;
        let (Some(levels), true) = (&self.levels, errors.is_empty()) else {
            return Err(RequestRefusal::Fields(errors));
        };
        let count = [pieces.len(), langs.len(), levels.len(), self.forms.len()].into_iter().product::<usize>();
        if count > MAX_WANTED {
            let error = ("piece", text!(words, "ask-many-in-all", count = MAX_WANTED));
            return Err(RequestRefusal::Fields(vec![error]));
        }
        let mut wanted = Vec::new();
        for (piece, lang) in pieces.iter().flat_map(|piece| langs.iter().map(move |lang| (piece, lang))) {
            for level in levels {
                let edition = Address { piece: piece.clone(), lang: lang.clone(), level: *level };
                wanted.extend(self.forms.iter().map(|form| RequestedFormat { edition: edition.clone(), form: *form }));
            }
        }
        let wanted = wanted.into_iter().map(|wanted| {
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

    /// The chosen languages of the list, and the one that was typed.
    fn languages(&self, served: &Snapshot, words: &Messages) -> Result<BTreeSet<Lang>, (&'static str, String)> {
        let mut langs: BTreeSet<Lang> = self.langs.iter().filter_map(|tag| served.lang(tag)).cloned().collect();
        match self.other.trim() {
            "" if self.langs.iter().any(|tag| tag == OTHER) => Err(("other", text!(words, "ask-no-other"))),
            "" if langs.is_empty() => Err(("lang", text!(words, "ask-no-language"))),
            "" => Ok(langs),
            typed => {
                langs.insert(Lang::named(typed).ok_or_else(|| match is_tag(typed) {
                    true => ("other", text!(words, "ask-tag-parts")),
                    false => ("other", text!(words, "ask-unknown-language")),
                })?);
                Ok(langs)
            }
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
                "other-format" => about.other_format.clone_from(value),
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
        let CheckedRequest { other_format, who_for, needed_by, contact, words } = checked;
        let once = (!self.once.is_empty()).then(|| self.once.clone());
        let settings = &asker.served.settings;
        let room = DemandLimits { address: 0, language: settings.demands_per_language, all: settings.demands };
        let known = super::known(asker.served);
        let lang = asker.lang.clone();
        NewFormatRequest { lang, wanted, other_format, who_for, needed_by, contact, words, once, known, room }
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
        let other_format = line("other-format", &self.other_format, MAX_LINE);
        let who_for = line("who-for", &self.who_for, MAX_LINE);
        let typed = line("contact", &self.contact, MAX_CONTACT);
        let letter = line("words", &self.words, MAX_WORDS);
        let day = self.day(&asker.served.store.now().day());
        let needed_by = day.unwrap_or_else(|error| {
            errors.push(("needed", error.says(words)));
            None
        });
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
        Ok(CheckedRequest { other_format, who_for, needed_by, contact, words: letter })
    }

    /// The day by which it is needed: a day of the calendar that is not past.
    fn day(&self, today: &str) -> Result<Option<String>, NeededByError> {
        typed_day(&self.needed, today)
    }
}

/// Reads day, month and year as they were typed: a day of the calendar that is not past, or nothing.
///
/// # Errors
/// When it is another.
pub(in crate::server) fn typed_day(parts: &[String; 3], today: &str) -> Result<Option<String>, NeededByError> {
    let [day, month, year] = parts.each_ref().map(|part| ascii_digits(part.trim()));
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

/// The fields in the order of the form.
const FIELDS: [&str; 10] =
    ["piece", "form", "other-format", "wording", "lang", "other", "who-for", "needed", "contact", "words"];

/// Why it is no day to need something by.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::server) enum NeededByError {
    /// No day of the calendar.
    None,
    /// A day that is past.
    Past,
}

impl NeededByError {
    /// Returns the error in words.
    pub(in crate::server) fn says(&self, words: &Messages) -> String {
        match self {
            Self::None => text!(words, "ask-no-day"),
            Self::Past => text!(words, "ask-past-day"),
        }
    }
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
pub(in crate::server) fn clean(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || matches!(c, '\n');
    text.replace("\r\n", "\n").chars().filter(shown).collect::<String>().trim().to_owned()
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests;
