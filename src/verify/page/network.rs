//! Checks of addresses: what a browser loads by itself, what runs, what links name.

use scraper::ElementRef;

use super::dom::PageFile;
use super::names::told;
use crate::verify::record::Outcome;

/// Returns `true` if an address leads to another host, or to one that is not said. The address is read as browsers do:
/// without tabs and line breaks, and with `\` for `/`.
pub(in crate::verify) fn leaves_the_site(address: &str) -> bool {
    let address: String = address
        .trim_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .map(|c| if c == '\\' { '/' } else { c })
        .collect();
    let scheme = address
        .split_once(':')
        .map(|(scheme, _)| scheme)
        .filter(|scheme| !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)));
    address.starts_with("//") || scheme.is_some_and(|scheme| !scheme.eq_ignore_ascii_case("data"))
}

/// Addresses that a browser loads without being asked.
pub(super) fn loaded(element: ElementRef<'_>) -> Vec<String> {
    let attr = |name: &str| element.attr(name).map(str::to_owned);
    let name = element.value().name();
    let mut found: Vec<String> = match name {
        "script" | "img" | "audio" | "video" | "source" | "track" | "iframe" | "embed" | "input" | "frame" => {
            [attr("src"), attr("poster")].into_iter().flatten().collect()
        }
        "object" => attr("data").into_iter().collect(),
        // With or without the namespace of XLink.
        "image" | "use" | "feImage" => {
            element.value().attrs().filter(|(name, _)| *name == "href").map(|(_, value)| value.to_owned()).collect()
        }
        "link" => {
            let rel = element.attr("rel").unwrap_or_default().to_ascii_lowercase();
            let is_told_only = rel.split_whitespace().all(|word| {
                matches!(
                    word,
                    "alternate" | "canonical" | "next" | "prev" | "author" | "license" | "help" | "search" | "up"
                )
            });
            attr("href").filter(|_| !is_told_only || rel.contains("stylesheet")).into_iter().collect()
        }
        "base" => attr("href").into_iter().collect(),
        "body" | "table" | "td" | "th" => attr("background").into_iter().collect(),
        _ => Vec::new(),
    };
    for set in [attr("srcset"), attr("imagesrcset")].into_iter().flatten() {
        found.extend(set.split(',').filter_map(|one| one.split_whitespace().next().map(str::to_owned)));
    }
    if let Some(ping) = attr("ping") {
        found.extend(ping.split_whitespace().map(str::to_owned));
    }
    let style = match name {
        "style" => Some(element.text().collect()),
        _ => attr("style"),
    };
    if let Some(style) = style {
        found.extend(in_style(&style));
    }
    if name == "meta" && element.attr("http-equiv").is_some_and(|what| what.eq_ignore_ascii_case("refresh")) {
        found.push(format!("refresh:{}", element.attr("content").unwrap_or_default()));
    }
    found
}

/// Addresses in a style sheet.
pub(in crate::verify) fn in_style(style: &str) -> Vec<String> {
    let lower = style.to_ascii_lowercase();
    let mut found = Vec::new();
    for (at, _) in lower.match_indices("url(") {
        let rest = style.get(at + 4..).unwrap_or_default();
        let address = rest.split(')').next().unwrap_or_default();
        found.push(address.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').to_owned());
    }
    for (at, _) in lower.match_indices("@import") {
        let rest = style.get(at + 7..).unwrap_or_default().trim_start();
        let address = rest.split(';').next().unwrap_or_default();
        found.push(address.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').to_owned());
    }
    for (at, _) in lower.match_indices("image-set(") {
        let rest = style.get(at + 10..).unwrap_or_default();
        let set = rest.split([';', '}']).next().unwrap_or_default();
        // Every second part stands between quotation marks.
        found.extend(set.split(['"', '\'']).skip(1).step_by(2).map(str::to_owned));
    }
    found
}

pub(super) fn third_party(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for element in page.elements() {
        for address in loaded(element) {
            count += 1;
            if leaves_the_site(&address) {
                faults.push(format!("`{}` loads {address} from elsewhere", element.value().name()));
            }
        }
        // A form sends what a reader writes.
        for attribute in ["action", "formaction"] {
            if let Some(address) = element.attr(attribute).filter(|address| leaves_the_site(address)) {
                faults.push(format!("`{}` sends to {address}, which is another host", told(element)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn active(page: &PageFile) -> Outcome {
    let mut faults = Vec::new();
    for element in page.elements() {
        let name = element.value().name();
        for (attribute, value) in element.value().attrs() {
            if attribute.starts_with("on") {
                faults.push(format!("`{name}` has the handler `{attribute}`"));
            }
            let scheme: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(11).collect();
            let is_code = scheme.to_ascii_lowercase();
            if matches!(attribute, "href" | "src" | "action" | "formaction" | "data" | "xlink:href")
                && (is_code.starts_with("javascript:")
                    || is_code.starts_with("vbscript:")
                    || is_code.starts_with("data:text/h"))
            {
                faults.push(format!("`{name}` has an address that runs: {value}"));
            }
            if attribute == "srcdoc" {
                faults.push(format!("`{name}` holds a page in an attribute"));
            }
        }
        let is_code = name == "script"
            && element.attr("src").is_none()
            && !matches!(element.attr("type"), Some("application/ld+json" | "application/json"));
        if is_code && !element.text().collect::<String>().trim().is_empty() {
            faults.push("a script stands in the page itself".to_owned());
        }
        if matches!(name, "iframe" | "object" | "embed" | "frame" | "applet" | "base") {
            faults.push(format!("the page holds `{name}`"));
        }
    }
    Outcome::from(faults)
}

/// The digits of a number without the zeros before it, which a call from abroad leaves out.
fn without_prefix(digits: &str) -> &str {
    const LEAST: usize = 4;
    let rest = digits.trim_start_matches('0');
    if rest.len() < LEAST { digits } else { rest }
}

pub(super) fn addresses(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for link in page.named(&["a", "area", "form"]) {
        let Some(address) = link.attr("href").or_else(|| link.attr("action")) else { continue };
        count += 1;
        let trimmed = address.trim();
        let is_unfit = address != trimmed
            || trimmed.is_empty() && link.value().name() != "form"
            || trimmed.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\' | '`'))
            || matches!(trimmed, "#" | "tel:" | "mailto:" | "http://" | "https://")
            || trimmed.chars().any(|c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}' | '\u{feff}'));
        let is_escaped = trimmed
            .match_indices('%')
            .all(|(at, _)| trimmed.get(at + 1..at + 3).is_some_and(|code| code.chars().all(|c| c.is_ascii_hexdigit())));
        if is_unfit || !is_escaped {
            faults.push(format!("`{}` has an address that is none: `{address}`", told(link)));
        }
        // What is shown as a number or an address is what is called or written to.
        if let Some(number) = trimmed.strip_prefix("tel:") {
            let digits = |text: &str| {
                text.chars().filter_map(|c| crate::content::digit(c).map(|digit| digit.to_string())).collect::<String>()
            };
            let shown: String = link.text().collect();
            let (shown, called) = (digits(&shown), digits(number));
            let is_same = called.ends_with(without_prefix(&shown)) || shown.ends_with(without_prefix(&called));
            if !shown.is_empty() && !is_same {
                faults.push(format!("`{}` calls {number}, and shows {shown}", told(link)));
            }
        }
        if let Some(mail) = trimmed.strip_prefix("mailto:") {
            let shown: String = link.text().filter(|words| words.contains('@')).collect();
            let written =
                percent_encoding::percent_decode_str(mail.split('?').next().unwrap_or_default()).decode_utf8_lossy();
            if !shown.is_empty() && shown.trim() != written {
                faults.push(format!("`{}` writes to {written}, and shows {}", told(link), shown.trim()));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_browsers_read_it() {
        for address in [
            "https://t.example/a",
            "//t.example/a",
            "ht\ntps://t.example",
            "/\\t.example",
            "/\t/t.example",
            " \\\\t.example",
        ] {
            assert!(leaves_the_site(address), "{address:?}");
        }
        for address in ["a/b", "../a", "/a", "#b", "?a=https://t.example", "data:image/png;base64,aa"] {
            assert!(!leaves_the_site(address), "{address:?}");
        }
    }

    #[test]
    fn what_is_loaded_is_found_in_pictures_and_style_sheets() {
        let html = "<svg><image xlink:href=\"https://t.example/a\"/><use href=\"b.svg\"/></svg>";
        let html = scraper::Html::parse_fragment(html);
        let elements = html.root_element().descendent_elements();
        assert_eq!(elements.flat_map(loaded).collect::<Vec<_>>(), ["https://t.example/a", "b.svg"]);
        let style =
            "a { background: image-set(\"https://t.example/b\" 1x, 'c.png' 2x); content: \"https://t.example/d\" }";
        assert_eq!(in_style(style), ["https://t.example/b", "c.png"]);
    }
}
