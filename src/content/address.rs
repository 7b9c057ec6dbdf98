//! Links to phone numbers, e-mail addresses and the web. The words of a link never hide its target, because paper and
//! sound carry only the words.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::phone::{self, LinePart, UncertainNumber, UncertaintyReason};
use super::{digit, inlines};
use crate::document::{Inline, SourceLocation, Target, plain_text};
use crate::finding::Finding;

/// A link of the text: where it stands.
#[derive(Clone, Copy)]
pub(super) struct LinkPosition<'a> {
    pub(super) file: &'a str,
    pub(super) place: SourceLocation,
}

/// The finding about a number that is not certain.
pub(super) fn unclear(file: &str, place: SourceLocation, doubt: &UncertainNumber) -> Finding {
    let message = match doubt.shown.as_str() {
        "" => format!("nobody can dial from this line: {}", doubt.why.message()),
        shown => format!("`{}` is no link: {}", shown.trim(), doubt.why.message()),
    };
    Finding::warning("phone-unclear", file, place, message).help(doubt.why.help())
}

fn differs(at: LinkPosition<'_>, words: &str, target: &str) -> Finding {
    Finding::error(
        "link-differs",
        at.file,
        at.place,
        format!("the link's words say `{words}`, and it leads to `{target}`"),
    )
    .help("let both be the same, or let the words say only who answers")
}

/// A link with the address `tel:number`.
pub(super) fn tel(at: LinkPosition<'_>, words: Vec<Inline>, number: &str, findings: &mut Vec<Finding>) -> Vec<Inline> {
    let decoded = decoded(number.trim_start_matches("//"));
    let (number, parameters) = decoded.split_once(';').unwrap_or((&decoded, ""));
    let number = number.trim();
    let shown = plain_text(&words);
    let shown = without_scheme(shown.trim(), "tel:").to_owned();
    let target = phone::read(number);
    let parameters = PhoneParameters::read(at, parameters, &shown, findings);
    let Some(dial) = only(&target).filter(|_| !parameters.local) else {
        let nothing = UncertainNumber { shown: String::new(), why: UncertaintyReason::None };
        let empty = number.is_empty().then_some(&nothing);
        for doubt in target.doubts.iter().chain(empty) {
            findings.push(unclear(at.file, at.place, doubt));
        }
        let same = digits(&shown) == digits(number) && !digits(number).is_empty();
        return if same || number.is_empty() {
            vec![Inline::Text(shown + &parameters.extension)]
        } else {
            beside(words, [Inline::Text(format!("{number}{}", parameters.extension))])
        };
    };
    let phone = |shown: &str| Inline::Phone { shown: shown.to_owned(), number: dial.clone() };
    let extension = || Some(parameters.extension.clone()).filter(|text| !text.is_empty()).map(Inline::Text);
    if shown.is_empty() {
        return [phone(number)].into_iter().chain(extension()).collect();
    }
    let said = phone::read(&shown);
    let numbers: Vec<&str> = said.parts.iter().filter_map(dialled).collect();
    if !numbers.is_empty() && said.doubts.is_empty() && numbers.iter().all(|said| same(said, &dial)) {
        let parts = said.parts.iter().map(|part| match part {
            LinePart::Text(text) => Inline::Text(text.clone()),
            LinePart::Phone { shown, .. } => phone(shown),
        });
        return parts.chain(extension()).collect();
    }
    if same(&digits(&shown), &dial) || same(&phone::keyed(&shown), &dial) {
        return [phone(&shown)].into_iter().chain(extension()).collect();
    }
    let certain = said.doubts.iter().all(|doubt| doubt.why == UncertaintyReason::None);
    if !numbers.is_empty() || !certain {
        findings.push(differs(at, &shown, number));
    }
    beside(words, [phone(number)].into_iter().chain(extension()))
}

/// The reading of what stands behind a number in the address of a phone (RFC 3966).
struct PhoneParameters {
    /// The extension as it is written, `;ext=5`; empty if there is none or the link's words say it.
    extension: String,
    /// Whether the number is dialled within a network or a country alone, so that no link can dial it everywhere.
    local: bool,
}

impl PhoneParameters {
    /// Reads the parameters and names each that is not used.
    fn read(at: LinkPosition<'_>, parameters: &str, shown: &str, findings: &mut Vec<Finding>) -> Self {
        let mut read = Self { extension: String::new(), local: false };
        let written = shown.to_lowercase();
        for parameter in parameters.split(';').map(str::trim).filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let extension = name.trim().eq_ignore_ascii_case("ext") && !digits(value).is_empty();
            let said = phone::read(shown)
                .parts
                .iter()
                .any(|part| matches!(part, LinePart::Phone { extension: Some(said), .. } if *said == digits(value)));
            let local = name.trim().eq_ignore_ascii_case("phone-context");
            read.local |= local;
            let written = written.contains(&format!(";{}", parameter.to_lowercase()));
            if !local && (written || extension && said) {
                continue;
            }
            let (message, help) = if extension {
                read.extension.push_str(&format!(";{parameter}"));
                (format!("`;{parameter}` is not dialled"), "write the extension behind the number: ext. 5")
            } else {
                (format!("`;{parameter}` is not used"), "write the whole number, as it is dialled from abroad")
            };
            findings.push(Finding::warning("phone-unclear", at.file, at.place, message).help(help));
        }
        read
    }
}

/// A link with the address `mailto:address`.
pub(super) fn mail(at: LinkPosition<'_>, words: Vec<Inline>, url: &str, findings: &mut Vec<Finding>) -> Vec<Inline> {
    let decoded = decoded(url);
    let (addresses, more) = decoded.split_once('?').unwrap_or((&decoded, ""));
    if !more.is_empty() {
        findings.push(
            Finding::warning("address-unclear", at.file, at.place, format!("`?{more}` is not used"))
                .help("write into the text what a message should say"),
        );
    }
    let shown = plain_text(&words);
    let shown = without_scheme(shown.trim(), "mailto:").to_owned();
    let found = emails(addresses.trim());
    let known: Vec<&str> = found.iter().filter_map(email).collect();
    if known.is_empty() {
        findings.push(
            Finding::warning(
                "address-unclear",
                at.file,
                at.place,
                format!("`{}` is not an e-mail address", addresses.trim()),
            )
            .help("write it as name@host.example"),
        );
        let named = shown.contains(addresses.trim());
        return if named {
            vec![Inline::Text(shown)]
        } else {
            beside(words, [Inline::Text(addresses.trim().to_owned())])
        };
    }
    let said = emails(&shown);
    let named: Vec<&str> = said.iter().filter_map(email).collect();
    if !named.is_empty() && named == known {
        return said;
    }
    if !named.is_empty() {
        findings.push(differs(at, &shown, addresses.trim()));
    }
    match (shown.is_empty(), found) {
        (true, found) => found,
        (false, found) if found.len() == 1 => {
            found.into_iter().flat_map(|only| beside(words.clone(), [only])).collect()
        }
        (false, found) => [words, vec![Inline::Text(" (".into())], found, vec![Inline::Text(")".into())]].concat(),
    }
}

/// A link to the web. Words that are another address or a number stand beside the address that they hide.
pub(super) fn site(at: LinkPosition<'_>, words: Vec<Inline>, url: &str, findings: &mut Vec<Finding>) -> Vec<Inline> {
    if !misleads(at, &words, url, findings) {
        return vec![Inline::Link { target: Target::Web(url.to_owned()), inlines: words }];
    }
    beside(words, [inlines::web(url)])
}

/// Finds words that are themselves an address or a number, and not the one to which their link leads. Words
/// that are of the same kind as a `tel:` or `mailto:` link are compared where it is read.
pub(super) fn misleads(at: LinkPosition<'_>, words: &[Inline], url: &str, findings: &mut Vec<Finding>) -> bool {
    let shown = plain_text(words);
    let (tel, mail) = (without_scheme(url, "tel:").len() < url.len(), without_scheme(url, "mailto:").len() < url.len());
    let differ = match said(&shown) {
        None => false,
        Some(DialTarget::Host(said)) => tel || !is_of(&host(without_scheme(url, "mailto:")), &said),
        Some(DialTarget::Email(said)) => tel || !mail && !is_of(&host(url), &host(&said)),
        Some(DialTarget::Phone(said)) => {
            !tel && (mail || !digits(&decoded(url)).contains(said.trim_start_matches(['+', '0'])))
        }
    };
    if differ {
        findings.push(differs(at, shown.trim(), url));
    }
    differ
}

/// An address or a number that words are.
enum DialTarget {
    Host(String),
    Email(String),
    Phone(String),
}

/// Ends of names of files, which look like hosts.
const FILES: [&str; 14] =
    ["pdf", "doc", "docx", "odt", "xls", "xlsx", "txt", "md", "html", "htm", "js", "zip", "jpg", "png"];

fn said(words: &str) -> Option<DialTarget> {
    let bare = words.trim().trim_matches(['<', '>', '"', '“', '”', '«', '»', '.', ',', ';', ':', '!', '?']).trim();
    let address = without_scheme(bare, "mailto:");
    if is_email(address) {
        return Some(DialTarget::Email(address.to_lowercase()));
    }
    if bare.contains(char::is_whitespace) || !is_web(bare) {
        let rest = without_scheme(bare, "tel:");
        // Numbers of cases and forms look like numbers of phones, but begin otherwise.
        let dialled = rest.len() < bare.len() || bare.starts_with(['+', '0', '٠', '۰']);
        let number = only(&phone::read(rest.trim())).filter(|_| dialled)?;
        return (digits(&number).len() >= 6).then_some(DialTarget::Phone(number));
    }
    let file =
        !bare.contains('/') && bare.rsplit('.').next().is_some_and(|end| FILES.contains(&end.to_lowercase().as_str()));
    (!file).then(|| DialTarget::Host(host(bare)))
}

/// The host of an address, without `www.`.
fn host(url: &str) -> String {
    let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let host = decoded(host).trim().trim_end_matches('.').to_lowercase();
    host.strip_prefix("www.").map_or(host.clone(), str::to_owned)
}

/// Returns `true` if `said` names the host or a domain that holds it. A host in Punycode cannot be compared with one in
/// other letters and counts as the same.
fn is_of(host: &str, said: &str) -> bool {
    let coded = |one: &str, other: &str| one.contains("xn--") && !other.is_ascii();
    let part = host.strip_suffix(said).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    part || coded(host, said) || coded(said, host)
}

/// Reads what stands between `<` and `>` where CommonMark sees no link because of a space.
pub(super) fn angle(at: LinkPosition<'_>, inside: &str, findings: &mut Vec<Finding>) -> Option<Vec<Inline>> {
    let bare = inside.trim();
    let rest = without_scheme(bare, "tel:");
    if rest.len() < bare.len() {
        return Some(tel(at, vec![Inline::Text(rest.trim().to_owned())], rest, findings));
    }
    let rest = without_scheme(bare, "mailto:");
    if rest.len() < bare.len() {
        return Some(mail(at, vec![Inline::Text(rest.trim().to_owned())], rest, findings));
    }
    if is_email(bare) {
        return Some(vec![Inline::Email(bare.to_owned())]);
    }
    let web = without_scheme(bare, "https://").len() < bare.len() || without_scheme(bare, "http://").len() < bare.len();
    (web && !bare.contains(char::is_whitespace)).then(|| vec![inlines::web(bare)])
}

/// The addresses of a text and the words between them.
pub(super) fn emails(text: &str) -> Vec<Inline> {
    let parts = |c: char| c.is_whitespace() || ",;،؛、，；|<>()（）[]/".contains(c);
    cut(text, parts, |word| {
        let bare = without_scheme(word, "mailto:").trim_end_matches(['.', ':', '。', '۔', '।']);
        let start = word.len() - without_scheme(word, "mailto:").len();
        is_email(bare).then(|| (start..start + bare.len(), Inline::Email(bare.to_owned())))
    })
}

/// The web addresses of a text and the words between them.
pub(super) fn webs(text: &str) -> Vec<Inline> {
    let parts = |c: char| c.is_whitespace() || "،؛、，；|<>（）\"".contains(c);
    cut(text, parts, |word| {
        let start = word.len() - word.trim_start_matches(['(', '[']).len();
        let mut bare = word[start..].trim_end_matches(['.', ',', ';', ':', '!', '?', '؟', '！', '？', '。', '۔', '।']);
        let (open, mut closed) = (bare.matches(['(', '[']).count(), bare.matches([')', ']']).count());
        while bare.ends_with([')', ']']) && open < closed {
            closed -= 1;
            bare = bare[..bare.len() - 1].trim_end_matches(['.', ',', ';']);
        }
        is_web(bare).then(|| (start..start + bare.len(), inlines::web(bare)))
    })
}

/// Cuts a text into words and puts what `read` finds in a word into its place.
fn cut(
    text: &str,
    parts: impl Fn(char) -> bool,
    read: impl Fn(&str) -> Option<(std::ops::Range<usize>, Inline)>,
) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut words = String::new();
    for piece in text.split_inclusive(&parts) {
        let word = piece.trim_end_matches(&parts);
        match read(word) {
            Some((range, inline)) => {
                words.push_str(&word[..range.start]);
                if !words.is_empty() {
                    found.push(Inline::Text(std::mem::take(&mut words)));
                }
                found.push(inline);
                words.push_str(&piece[range.end..]);
            }
            None => words.push_str(piece),
        }
    }
    if !words.is_empty() {
        found.push(Inline::Text(words));
    }
    found
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let part = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    !name.is_empty() && name.chars().all(part) && host.contains('.') && host.split('.').all(label)
}

fn is_web(text: &str) -> bool {
    for scheme in ["https://", "http://"] {
        let rest = without_scheme(text, scheme);
        if rest.len() < text.len() {
            return !rest.is_empty();
        }
    }
    let host = text.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let top = host.rsplit('.').next().unwrap_or_default();
    host.contains('.')
        && host.split('.').all(label)
        && top.chars().count() >= 2
        && top.chars().all(|c| c.is_alphabetic() || c == '-')
        && !text.contains('@')
}

fn email(inline: &Inline) -> Option<&str> {
    if let Inline::Email(address) = inline { Some(address) } else { None }
}

/// Words, and in brackets what they lead to.
fn beside(words: Vec<Inline>, target: impl IntoIterator<Item = Inline>) -> Vec<Inline> {
    let [open, close] = [" (", ")"].map(|bracket| Inline::Text(bracket.to_owned()));
    words.into_iter().chain([open]).chain(target).chain([close]).collect()
}

fn dialled(part: &LinePart) -> Option<&str> {
    if let LinePart::Phone { dial, .. } = part { Some(dial) } else { None }
}

/// The number of a line that holds one and nothing else.
fn only(line: &phone::PhoneLine) -> Option<String> {
    let words = |part: &LinePart| matches!(part, LinePart::Text(text) if !text.trim().is_empty());
    let mut numbers = line.parts.iter().filter_map(dialled);
    let number = numbers.next().filter(|_| line.doubts.is_empty() && !line.parts.iter().any(words))?;
    numbers.next().is_none().then(|| number.to_owned())
}

fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// Returns `true` if two numbers reach the same phone: one may be written as from abroad, the other as at home.
fn same(one: &str, two: &str) -> bool {
    let figures = |number: &str| {
        let plus = number.starts_with('+') || number.starts_with("00");
        (digits(number).trim_start_matches(if plus { "0" } else { "" }).to_owned(), plus)
    };
    let ((one, _), (two, _)) = (figures(one), figures(two));
    let (short, long) = if one.len() < two.len() { (&one, &two) } else { (&two, &one) };
    let home = short.strip_prefix(['0', '8']).unwrap_or(short);
    one == two || home.len() >= 6 && long.ends_with(home)
}

/// The rest of a text behind a scheme, which may be in capitals.
fn without_scheme<'a>(text: &'a str, scheme: &str) -> &'a str {
    match text.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => &text[scheme.len()..],
        _ => text,
    }
}

/// An address with its escapes undone; as it is if they give no text.
fn decoded(url: &str) -> String {
    percent_decode_str(url).decode_utf8().map_or_else(|_| url.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_nothing_else_is() {
        for (url, expected) in [
            ("%2b44%20300", "+44 300"),
            ("%D9%85", "م"),
            ("100%+4", "100%+4"),
            ("% %4 %zz", "% %4 %zz"),
            ("%ff", "%ff"),
            ("", ""),
        ] {
            assert_eq!(decoded(url), expected, "{url}");
        }
    }
}
