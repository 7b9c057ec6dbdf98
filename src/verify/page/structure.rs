//! Checks of headings, landmarks, lists, tables, pictures and media.

use scraper::ElementRef;

use super::dom::{PageFile, ancestors, parent, squeezed, text_with_pictures};
use super::names::told;
use crate::verify::record::Outcome;

pub(super) fn headings(page: &PageFile) -> Outcome {
    let (mut faults, mut count, mut last, mut first) = (Vec::new(), 0, 0, 0);
    for heading in page.elements().filter(|element| page.is_exposed(*element)) {
        let Some(level) = level_of(heading) else { continue };
        count += 1;
        first += u32::from(level == 1);
        let words = squeezed(&text_with_pictures(heading));
        if words.is_empty() {
            faults.push(format!("the heading `{}` is empty", told(heading)));
        }
        if level > last + 1 {
            faults.push(format!("`{words}` is a heading of level {level} after one of level {last}"));
        }
        last = level;
    }
    if first != 1 {
        faults.push(format!("the page has {first} headings of level 1"));
    }
    Outcome::from(faults).with_count(count)
}

fn level_of(element: ElementRef<'_>) -> Option<u32> {
    match element.value().name() {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ if element.attr("role") == Some("heading") => element.attr("aria-level")?.parse().ok(),
        _ => None,
    }
}

pub(super) fn landmarks(page: &PageFile) -> Outcome {
    let mut faults = Vec::new();
    let mains: Vec<ElementRef<'_>> = page
        .elements()
        .filter(|element| element.value().name() == "main" || element.attr("role") == Some("main"))
        .collect();
    if mains.len() != 1 {
        faults.push(format!("the page has {} main parts", mains.len()));
    }
    let is_link = |element: &ElementRef<'_>| element.value().name() == "a" && element.attr("href").is_some();
    let target = page.elements().find(is_link).and_then(|link| link.attr("href")?.strip_prefix('#'));
    let target = target.and_then(|id| page.by_id(id));
    // To the main part itself, or to what holds its first heading: not to something further down.
    let holds_title = |target: ElementRef<'_>| target.descendent_elements().any(|inner| level_of(inner) == Some(1));
    let leads_to_main = target
        .zip(mains.first())
        .is_some_and(|(target, main)| target == *main || level_of(target) == Some(1) || holds_title(target));
    if !leads_to_main {
        faults.push("the first link of the page does not lead to its main part".to_owned());
    }
    for main in &mains {
        if !page
            .elements()
            .any(|element| level_of(element) == Some(1) && ancestors(element).any(|above| above == *main))
        {
            faults.push("the main part holds no heading of level 1".to_owned());
        }
    }
    Outcome::from(faults)
}

pub(super) fn lists(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for element in page.elements() {
        let name = element.value().name();
        let around = parent(element).map(|parent| parent.value().name()).unwrap_or_default();
        match name {
            "li" if !matches!(around, "ul" | "ol" | "menu") => {
                faults.push(format!("`{}` is an item outside of a list", told(element)));
            }
            "dt" | "dd" if !matches!(around, "dl" | "div") => {
                faults.push(format!("`{}` stands outside of a list of meanings", told(element)));
            }
            "ul" | "ol" => {
                count += 1;
                let strangers = element
                    .child_elements()
                    .filter(|child| !matches!(child.value().name(), "li" | "script" | "template"));
                faults.extend(strangers.map(|child| format!("`{}` is no item and stands in a list", told(child))));
                if element.child_elements().next().is_none() {
                    faults.push(format!("`{}` is a list without items", told(element)));
                }
            }
            "dl" => {
                count += 1;
                let has = |wanted: &str| element.descendent_elements().any(|inner| inner.value().name() == wanted);
                if !has("dt") || !has("dd") {
                    faults.push(format!("`{}` is a list of meanings without words or without meanings", told(element)));
                }
            }
            _ => {}
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn tables(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for table in page.named(&["table"]).filter(|table| table.attr("role") != Some("presentation")) {
        count += 1;
        if page.name_of(table).is_empty() {
            faults.push(format!("`{}` has no caption", told(table)));
        }
        let cells = |name: &'static str| table.descendent_elements().filter(move |inner| inner.value().name() == name);
        if cells("th").next().is_none() {
            faults.push(format!("`{}` has no headers", told(table)));
        }
        for header in cells("th") {
            if !matches!(header.attr("scope"), Some("col" | "row" | "colgroup" | "rowgroup")) {
                faults.push(format!("the header `{}` does not say if it is of a row or a column", told(header)));
            }
        }
        let widths = widths_of(cells("tr"));
        if widths.iter().any(|width| Some(width) != widths.first()) {
            faults.push(format!("`{}` has rows of {widths:?} cells", told(table)));
        }
    }
    Outcome::from(faults).with_count(count)
}

/// The number of columns that each row fills, with the cells that reach down from rows above it.
fn widths_of<'a>(rows: impl Iterator<Item = ElementRef<'a>>) -> Vec<usize> {
    // Columns of cells that reach down, and the number of further rows that they fill.
    let mut reaching: Vec<(usize, usize)> = Vec::new();
    let width = |row: ElementRef<'a>| {
        let from_above: usize = reaching.iter().map(|(columns, _)| columns).sum();
        reaching.retain_mut(|(_, rows)| {
            *rows -= 1;
            *rows > 0
        });
        let cells = row.child_elements().filter(|cell| matches!(cell.value().name(), "td" | "th"));
        let mut own = 0;
        for cell in cells {
            // The limits of HTML; zero means to the end of the table.
            let span = |name: &str, most: usize| {
                cell.attr(name).and_then(|span| span.trim().parse::<usize>().ok()).unwrap_or(1).min(most)
            };
            let columns = span("colspan", 1_000).max(1);
            own += columns;
            match span("rowspan", 65_534) {
                0 => reaching.push((columns, usize::MAX)),
                1 => {}
                rows => reaching.push((columns, rows - 1)),
            }
        }
        from_above + own
    };
    rows.map(width).collect()
}

/// Ends of names that a picture's alternative should not have.
const FILE_ENDS: [&str; 7] = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

pub(super) fn images(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for picture in page.named(&["img", "svg"]) {
        count += 1;
        match picture.value().name() {
            "img" => match picture.attr("alt") {
                None => faults.push(format!("`{}` has no alternative", told(picture))),
                Some(alt) => {
                    let alt = alt.trim().to_lowercase();
                    let file = picture.attr("src").unwrap_or_default().rsplit('/').next().unwrap_or_default();
                    let is_file = FILE_ENDS.iter().any(|end| alt.ends_with(end)) || !alt.is_empty() && alt == file;
                    if is_file {
                        faults.push(format!("the alternative of `{}` is the name of its file", told(picture)));
                    }
                }
            },
            _ => {
                let is_named = picture.attr("role") == Some("img") && !page.name_of(picture).is_empty();
                if page.is_exposed(picture) && !is_named {
                    faults.push(format!("`{}` is a drawing that is neither hidden nor named", told(picture)));
                }
            }
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn media(page: &PageFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for media in page.named(&["audio", "video"]) {
        count += 1;
        if media.attr("controls").is_none() {
            faults.push(format!("`{}` has no controls", told(media)));
        }
        if media.attr("autoplay").is_some() {
            faults.push(format!("`{}` plays by itself", told(media)));
        }
        let captioned = media.child_elements().any(|track| {
            track.value().name() == "track"
                && matches!(track.attr("kind"), Some("captions" | "subtitles"))
                && track.attr("srclang").is_some_and(|lang| !lang.is_empty())
                && track.attr("src").is_some_and(|src| !src.is_empty())
        });
        if !captioned {
            faults.push(format!("`{}` has no captions with a language", told(media)));
        }
        if media.child_elements().all(|child| child.value().name() != "source") && media.attr("src").is_none() {
            faults.push(format!("`{}` has nothing to play", told(media)));
        }
    }
    if page.named(&["marquee", "blink"]).next().is_some() {
        faults.push("something on the page moves by itself".to_owned());
    }
    Outcome::from(faults).with_count(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_reach_down_fill_the_rows_below() {
        let table = "<table><tr><th rowspan=2>a<th>b<th>c<tr><td colspan=2>d<tr><td>e<td>f<td>g<tr><td>h<td>i</table>";
        let html = scraper::Html::parse_fragment(table);
        let rows = html.root_element().descendent_elements().filter(|element| element.value().name() == "tr");
        assert_eq!(widths_of(rows), [3, 3, 3, 2]);
    }
}
