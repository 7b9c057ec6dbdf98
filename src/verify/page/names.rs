//! Checks of names, roles and references.

use std::collections::BTreeSet;

use scraper::ElementRef;

use super::dom::{PageFile, ancestors, text_with_pictures};
use crate::verify::record::{Fault, Outcome};

/// Roles of WAI-ARIA 1.2 and of the digital publishing module 1.1 that pages of ours or of others use.
const ROLES: &str = "alert alertdialog application article banner blockquote button caption cell checkbox code \
    columnheader combobox complementary contentinfo definition deletion dialog document emphasis feed figure form \
    generic grid gridcell group heading img insertion link list listbox listitem log main math menu menubar menuitem \
    menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio \
    radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong \
    subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid \
    treeitem doc-abstract doc-appendix doc-backlink doc-biblioref doc-bibliography doc-chapter doc-conclusion \
    doc-cover doc-credits doc-endnote doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote \
    doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice doc-pagebreak \
    doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc";

/// Words that say nothing about where a link leads.
const VAGUE: [&str; 22] = [
    "here",
    "click here",
    "click",
    "more",
    "read more",
    "link",
    "this",
    "this link",
    "ici",
    "cliquez ici",
    "lien",
    "en savoir plus",
    "aquí",
    "haga clic aquí",
    "enlace",
    "más",
    "هنا",
    "اضغط هنا",
    "رابط",
    "اینجا",
    "لینک",
    "ئێرە",
];

/// Attributes that name ids of the same page.
const REFERENCES: [&str; 10] = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-errormessage",
    "aria-activedescendant",
    "for",
    "headers",
    "list",
];

pub(super) fn ids(page: &PageFile) -> Outcome {
    let mut count = 0;
    let faults: Vec<Fault> = page
        .ids()
        .inspect(|_| count += 1)
        .filter_map(|(id, elements)| {
            if id.is_empty() || id.contains(char::is_whitespace) {
                return Some(Fault::new(format!("`{id}` is no id")));
            }
            (elements > 1).then(|| Fault::of(id, format!("{elements} elements have the id `{id}`")))
        })
        .collect();
    Outcome::of(faults).with_count(count)
}

pub(super) fn references(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    let mut check = |element: ElementRef<'_>, attribute: &str, id: &str| {
        count += 1;
        if page.by_id(id).is_none() {
            let name = element.value().name();
            faults.push(format!("`{name}` with `{attribute}` names the id `{id}`, which is not there"));
        }
    };
    for element in page.elements() {
        for attribute in REFERENCES {
            let ids = element.attr(attribute).unwrap_or_default();
            ids.split_whitespace().for_each(|id| check(element, attribute, id));
        }
        if let Some(fragment) = element.attr("href").and_then(|href| href.strip_prefix('#')).filter(|id| !id.is_empty())
        {
            let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
            check(element, "href", &decoded);
        }
    }
    Outcome::from(faults).with_count(count)
}

/// Returns `true` if people come to an element by the keyboard or by its role.
fn is_control(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    let role = element.attr("role").unwrap_or_default();
    match name {
        "a" | "area" => element.attr("href").is_some(),
        "button" | "select" | "textarea" | "summary" | "iframe" | "audio" | "video" => true,
        "input" => element.attr("type") != Some("hidden"),
        _ => {
            matches!(role, "button" | "link" | "checkbox" | "radio" | "slider" | "tab" | "menuitem" | "switch" | "img")
        }
    }
}

pub(super) fn names(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for element in page.elements().filter(|element| page.is_exposed(*element)) {
        let name = element.value().name();
        let is_landmark =
            matches!(name, "nav") || matches!(element.attr("role"), Some("navigation" | "region" | "group" | "note"));
        if is_control(element) || is_landmark {
            count += 1;
            if page.name_of(element).is_empty() {
                faults.push(format!("`{}` has no name", told(element)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn labels(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for field in page.named(&["input", "select", "textarea"]) {
        let kind = field.attr("type").unwrap_or("text");
        if matches!(kind, "hidden" | "submit" | "button" | "reset" | "image") || !page.is_exposed(field) {
            continue;
        }
        count += 1;
        let label = page.name_of(field);
        if label.is_empty() || field.attr("placeholder").is_some_and(|words| words == label) {
            faults.push(format!("`{}` has no label", told(field)));
        }
        if matches!(kind, "radio" | "checkbox") && field.attr("name").is_some() {
            let group = ancestors(field).find(|above| {
                above.value().name() == "fieldset" || matches!(above.attr("role"), Some("group" | "radiogroup"))
            });
            let others = page.named(&["input"]).filter(|other| other.attr("name") == field.attr("name")).count();
            if others > 1 && group.is_none_or(|group| page.name_of(group).is_empty()) {
                faults.push(format!("`{}` stands in no group with a legend", told(field)));
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn roles(page: &PageFile) -> Outcome {
    let known: BTreeSet<&str> = ROLES.split_whitespace().collect();
    let mut faults = Vec::new();
    for element in page.elements() {
        let role = element.attr("role").unwrap_or_default();
        for role in role.split_whitespace().filter(|role| !known.contains(role)) {
            faults.push(format!("`{}` has the unknown role `{role}`", told(element)));
        }
        if element.attr("role").is_some_and(|role| role.trim().is_empty()) {
            faults.push(format!("`{}` has an empty role", told(element)));
        }
        for attribute in element.value().attrs().map(|(name, _)| name).filter(|name| name.starts_with("aria-")) {
            if !ARIA.contains(&attribute) {
                faults.push(format!("`{}` has the unknown attribute `{attribute}`", told(element)));
            }
        }
        let tabindex = element.attr("tabindex").map(|value| value.trim().parse::<i32>());
        match tabindex {
            Some(Ok(1..)) => faults.push(format!("`{}` is taken out of the order of the keyboard", told(element))),
            Some(Ok(0)) if role.is_empty() && !is_control(element) && !is_native(element) => {
                faults.push(format!("`{}` takes the focus and has no role", told(element)));
            }
            Some(Err(_)) => faults.push(format!("`{}` has a tabindex that is no number", told(element))),
            _ => {}
        }
        if element.attr("aria-hidden") == Some("true") && holds_control(element) {
            faults.push(format!("`{}` is hidden from screen readers and takes the focus", told(element)));
        }
    }
    Outcome::from(faults)
}

/// Attributes of WAI-ARIA 1.2 and 1.3 in use.
const ARIA: [&str; 53] = [
    "aria-activedescendant",
    "aria-atomic",
    "aria-autocomplete",
    "aria-braillelabel",
    "aria-brailleroledescription",
    "aria-busy",
    "aria-checked",
    "aria-colcount",
    "aria-colindex",
    "aria-colindextext",
    "aria-colspan",
    "aria-controls",
    "aria-current",
    "aria-describedby",
    "aria-description",
    "aria-details",
    "aria-disabled",
    "aria-dropeffect",
    "aria-errormessage",
    "aria-expanded",
    "aria-flowto",
    "aria-grabbed",
    "aria-haspopup",
    "aria-hidden",
    "aria-invalid",
    "aria-keyshortcuts",
    "aria-label",
    "aria-labelledby",
    "aria-level",
    "aria-live",
    "aria-modal",
    "aria-multiline",
    "aria-multiselectable",
    "aria-orientation",
    "aria-owns",
    "aria-placeholder",
    "aria-posinset",
    "aria-pressed",
    "aria-readonly",
    "aria-relevant",
    "aria-required",
    "aria-roledescription",
    "aria-rowcount",
    "aria-rowindex",
    "aria-rowindextext",
    "aria-rowspan",
    "aria-selected",
    "aria-setsize",
    "aria-sort",
    "aria-valuemax",
    "aria-valuemin",
    "aria-valuenow",
    "aria-valuetext",
];

/// Returns `true` for what may scroll, or is made reachable for its content: tables and figures that are named.
fn is_native(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "table" | "figure" | "section" | "details")
}

fn holds_control(element: ElementRef<'_>) -> bool {
    let takes_focus = |inner: ElementRef<'_>| {
        is_control(inner) && inner.attr("tabindex") != Some("-1") || inner.attr("tabindex") == Some("0")
    };
    takes_focus(element) || element.descendent_elements().any(takes_focus)
}

pub(super) fn links(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for link in page.named(&["a", "area"]).filter(|link| link.attr("href").is_some() && page.is_exposed(*link)) {
        count += 1;
        let name = page.name_of(link);
        let bare = name.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        if VAGUE.contains(&bare.as_str()) {
            faults.push(format!("the link `{name}` does not say where it leads"));
        } else if !name.is_empty() && bare.is_empty() {
            faults.push(format!("the link `{name}` has no word in it"));
        }
        if ancestors(link).any(|above| above.value().name() == "a") {
            faults.push(format!("the link `{name}` stands inside another link"));
        }
        if link.attr("target") == Some("_blank") {
            faults.push(format!("the link `{name}` opens another window without saying so"));
        }
    }
    Outcome::from(faults).with_count(count)
}

/// An element as a report names it: its tag, its id and how it begins.
pub(super) fn told(element: ElementRef<'_>) -> String {
    let mut out = element.value().name().to_owned();
    for attribute in ["id", "name", "href", "src"] {
        if let Some(value) = element.attr(attribute) {
            out.push_str(&format!(" {attribute}={}", value.chars().take(60).collect::<String>()));
            break;
        }
    }
    let text = text_with_pictures(element);
    let text = crate::verify::language::beginning(&text);
    if text.is_empty() { out } else { format!("{out} “{text}”") }
}
