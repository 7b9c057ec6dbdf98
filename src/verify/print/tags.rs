//! The structure of a PDF, and checks of it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::pdf::{PrintFile, text_of};
use crate::verify::record::{Fault, Outcome};

/// Deepest nesting of the structure that is read.
const MAX_DEPTH: usize = 100;

/// Most elements of a structure.
const MAX_ELEMENTS: usize = 1_000_000;

/// An element of the structure.
#[derive(Debug, Clone)]
pub(super) struct StructureElement {
    /// Kind, after the role map.
    pub(super) kind: String,
    pub(super) parent: Option<usize>,
    /// Numbers of the elements in it.
    pub(super) children: Vec<usize>,
    pub(super) alt: Option<String>,
    pub(super) lang: Option<String>,
    /// Scope of a header.
    pub(super) scope: Option<String>,
    /// Marked content that belongs to it: page from 0, number.
    pub(super) marks: Vec<(usize, i64)>,
    /// Annotations that belong to it.
    pub(super) objects: Vec<ObjectId>,
    /// Set if the parent that it names is another.
    pub(super) is_astray: bool,
}

/// Reads the structure in its order.
pub(super) fn read_structure(
    document: &Document,
    pages: &BTreeMap<ObjectId, usize>,
) -> Result<Vec<StructureElement>, String> {
    let catalog = document.catalog().map_err(|error| error.to_string())?;
    let Ok(root) = catalog.get_deref(b"StructTreeRoot", document).and_then(Object::as_dict) else {
        return Ok(Vec::new());
    };
    let roles = root.get_deref(b"RoleMap", document).and_then(Object::as_dict).ok();
    let root_id = catalog.get(b"StructTreeRoot").and_then(Object::as_reference).ok();
    let mut reader = StructureReader { document, pages, roles, elements: Vec::new(), seen: BTreeSet::new() };
    if let Ok(children) = root.get(b"K") {
        let around = Around { parent: None, parent_id: root_id, page: None, depth: 0 };
        reader.child(children, around)?;
    }
    Ok(reader.elements)
}

#[derive(Clone, Copy)]
struct Around {
    parent: Option<usize>,
    parent_id: Option<ObjectId>,
    page: Option<usize>,
    depth: usize,
}

struct StructureReader<'a> {
    document: &'a Document,
    pages: &'a BTreeMap<ObjectId, usize>,
    roles: Option<&'a Dictionary>,
    elements: Vec<StructureElement>,
    seen: BTreeSet<ObjectId>,
}

impl StructureReader<'_> {
    fn child(&mut self, child: &Object, around: Around) -> Result<(), String> {
        if around.depth > MAX_DEPTH {
            return Err(format!("its structure is nested more than {MAX_DEPTH} deep"));
        }
        let (id, child) = match self.document.dereference(child) {
            Ok(found) => found,
            Err(_) => return Err("its structure names an object that is not there".to_owned()),
        };
        match child {
            Object::Integer(number) => self.mark(*number, around.page, around),
            Object::Array(children) => {
                for child in children {
                    self.child(child, Around { depth: around.depth + 1, ..around })?;
                }
            }
            Object::Dictionary(element) => self.element(id, element, around)?,
            _ => {}
        }
        Ok(())
    }

    fn mark(&mut self, number: i64, page: Option<usize>, around: Around) {
        if let (Some(page), Some(element)) = (page, around.parent.and_then(|parent| self.elements.get_mut(parent))) {
            element.marks.push((page, number));
        }
    }

    fn element(&mut self, id: Option<ObjectId>, element: &Dictionary, around: Around) -> Result<(), String> {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().and_then(|page| self.pages.get(&page));
        let page = page.copied().or(around.page);
        if let Ok(number) = element.get(b"MCID").and_then(Object::as_i64) {
            self.mark(number, page, around);
            return Ok(());
        }
        if let Ok(object) = element.get(b"Obj").and_then(Object::as_reference) {
            if let Some(parent) = around.parent.and_then(|parent| self.elements.get_mut(parent)) {
                parent.objects.push(object);
            }
            return Ok(());
        }
        if id.is_some_and(|id| !self.seen.insert(id)) {
            return Err("its structure holds an element twice, or in a circle".to_owned());
        }
        if self.elements.len() >= MAX_ELEMENTS {
            return Err(format!("its structure has more than {MAX_ELEMENTS} elements"));
        }
        let kind = element.get_deref(b"S", self.document).and_then(Object::as_name).unwrap_or_default();
        let named_parent = element.get(b"P").and_then(Object::as_reference).ok();
        let index = self.elements.len();
        if let Some(parent) = around.parent.and_then(|parent| self.elements.get_mut(parent)) {
            parent.children.push(index);
        }
        self.elements.push(StructureElement {
            kind: self.role(kind),
            parent: around.parent,
            children: Vec::new(),
            alt: text_of(element.get_deref(b"Alt", self.document).ok()),
            lang: text_of(element.get_deref(b"Lang", self.document).ok()),
            scope: self.scope(element),
            marks: Vec::new(),
            objects: Vec::new(),
            is_astray: named_parent != around.parent_id,
        });
        if let Ok(children) = element.get(b"K") {
            let around = Around { parent: Some(index), parent_id: id, page, depth: around.depth + 1 };
            self.child(children, around)?;
        }
        Ok(())
    }

    /// The kind that a role stands for.
    fn role(&self, kind: &[u8]) -> String {
        let mut kind = kind.to_vec();
        for _ in 0..8 {
            let mapped = self.roles.and_then(|roles| roles.get(&kind).ok()?.as_name().ok());
            match mapped {
                Some(other) if other != kind => kind = other.to_vec(),
                _ => break,
            }
        }
        String::from_utf8_lossy(&kind).into_owned()
    }

    /// The scope that the attributes of a header give.
    fn scope(&self, element: &Dictionary) -> Option<String> {
        let attributes = element.get_deref(b"A", self.document).ok()?;
        let one = |object: &Object| {
            let dictionary = self.document.dereference(object).ok()?.1.as_dict().ok()?;
            let scope = dictionary.get_deref(b"Scope", self.document).and_then(Object::as_name).ok()?;
            Some(String::from_utf8_lossy(scope).into_owned())
        };
        match attributes {
            Object::Array(several) => several.iter().find_map(one),
            single => one(single),
        }
    }
}

impl PrintFile {
    fn children(&self, index: usize) -> impl Iterator<Item = (usize, &StructureElement)> {
        let children = self.elements.get(index).map_or(&[][..], |element| element.children.as_slice());
        children.iter().filter_map(|child| Some((*child, self.elements.get(*child)?)))
    }

    /// Elements of a kind, with their numbers.
    fn of_kind<'a>(&'a self, kinds: &'a [&'a str]) -> impl Iterator<Item = (usize, &'a StructureElement)> {
        self.elements.iter().enumerate().filter(|(_, element)| kinds.contains(&element.kind.as_str()))
    }

    fn is_inside(&self, index: usize, kinds: &[&str]) -> bool {
        let mut around = self.above(index).filter_map(|above| self.elements.get(above));
        around.any(|above| kinds.contains(&above.kind.as_str()))
    }

    /// Numbers of the elements around an element, the nearest first.
    fn above(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.elements.get(index).and_then(|element| element.parent), |above| {
            self.elements.get(*above).and_then(|element| element.parent)
        })
    }

    fn first_page(&self, index: usize) -> String {
        let own = self.elements.get(index).and_then(|element| element.marks.first());
        let inner = || self.elements.iter().skip(index + 1).find_map(|element| element.marks.first());
        own.or_else(inner).map_or_else(|| "somewhere".to_owned(), |(page, _)| format!("on page {}", page + 1))
    }
}

pub(super) fn marked(file: &PrintFile) -> Outcome {
    let in_structure: BTreeSet<(usize, i64)> =
        file.elements.iter().flat_map(|element| element.marks.iter().copied()).collect();
    let (mut faults, mut all, mut right) = (Vec::new(), 0_usize, 0_usize);
    for (index, page) in file.pages.iter().enumerate() {
        all += page.unmarked + page.marked.values().sum::<usize>();
        if page.unmarked > 0 {
            faults.push(format!("page {} paints {} things outside of all marks", index + 1, page.unmarked));
        }
        for (number, count) in &page.marked {
            match in_structure.contains(&(index, *number)) {
                true => right += count,
                false => faults.push(format!("content {number} of page {} is not in the structure", index + 1)),
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a share in percent")]
    let share = 100.0 * right as f64 / all.max(1) as f64;
    Outcome::from(faults).with(share)
}

pub(super) fn references(file: &PrintFile) -> Outcome {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for (index, element) in file.elements.iter().enumerate() {
        if element.is_astray {
            faults.push(format!("`{}` {} names another parent than it has", element.kind, file.first_page(index)));
        }
        for (page, number) in &element.marks {
            if !seen.insert((*page, *number)) {
                faults.push(format!("content {number} of page {} is in the structure twice", page + 1));
            }
            if file.pages.get(*page).is_none_or(|page| !page.marked.contains_key(number)) {
                faults.push(format!(
                    "`{}` names content {number} of page {}, which is not there",
                    element.kind,
                    page + 1
                ));
            }
        }
    }
    Outcome::from(faults).with_count(seen.len())
}

/// Level of a heading: 1 of `H1`.
pub(super) fn level(kind: &str) -> Option<u32> {
    kind.strip_prefix('H')?.parse().ok()
}

pub(super) fn headings(file: &PrintFile) -> Outcome {
    let (mut faults, mut last, mut count) = (Vec::new(), 0, 0);
    for (index, element) in file.elements.iter().enumerate() {
        let Some(level) = level(&element.kind) else { continue };
        count += 1;
        if level > last + 1 {
            faults.push(format!("a heading {} has level {level} after one of level {last}", file.first_page(index)));
        }
        let holds_text = !element.marks.is_empty() || file.children(index).next().is_some();
        if !holds_text {
            faults.push(format!("a heading of level {level} is empty"));
        }
        last = level;
    }
    if count == 0 {
        faults.push("no text is tagged as a heading".to_owned());
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn figures(file: &PrintFile) -> Outcome {
    let figures: Vec<(usize, &StructureElement)> = file.of_kind(&["Figure", "Formula"]).collect();
    let mut faults = Vec::new();
    for (index, figure) in &figures {
        match figure.alt.as_deref().map(str::trim) {
            None | Some("") => faults.push(format!("a figure {} has no alternative", file.first_page(*index))),
            Some(alt) if [".svg", ".png", ".jpg", ".jpeg"].iter().any(|end| alt.to_lowercase().ends_with(end)) => {
                faults.push(format!("the alternative of a figure {} is the name of its file", file.first_page(*index)));
            }
            Some(_) => {}
        }
    }
    Outcome::from(faults).with_count(figures.len())
}

pub(super) fn tables(file: &PrintFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (index, _) in file.of_kind(&["Table"]) {
        count += 1;
        let place = file.first_page(index);
        // Elements stand in their order: those of the table follow it.
        let inner: Vec<&StructureElement> = (index + 1..)
            .zip(file.elements.iter().skip(index + 1))
            .take_while(|(cell, _)| file.above(*cell).any(|above| above == index))
            .map(|(_, element)| element)
            .collect();
        let headers = || inner.iter().filter(|element| element.kind == "TH");
        if !inner.iter().any(|element| element.kind == "TR") {
            faults.push(format!("a table {place} has no rows"));
        }
        if headers().next().is_none() {
            faults.push(format!("a table {place} has no headers"));
        }
        if headers().any(|header| header.scope.is_none()) {
            faults.push(format!("a header of a table {place} does not say if it is of a row or a column"));
        }
    }
    for (index, cell) in file.of_kind(&["TR", "TH", "TD"]) {
        let around: &[&str] = if cell.kind == "TR" { &["Table"] } else { &["TR"] };
        if !file.is_inside(index, around) {
            faults.push(format!("`{}` {} stands outside of a table", cell.kind, file.first_page(index)));
        }
    }
    Outcome::from(faults).with_count(count)
}

pub(super) fn lists(file: &PrintFile) -> Outcome {
    let (mut faults, mut count) = (Vec::new(), 0);
    for (index, _) in file.of_kind(&["L"]) {
        count += 1;
        let items = file.children(index).filter(|(_, child)| child.kind == "LI").count();
        let strangers =
            file.children(index).filter(|(_, child)| !matches!(child.kind.as_str(), "LI" | "L" | "Caption"));
        if items == 0 {
            faults.push(format!("a list {} has no items", file.first_page(index)));
        }
        faults.extend(strangers.map(|(child, element)| {
            format!("`{}` {} is no item and stands in a list", element.kind, file.first_page(child))
        }));
    }
    for (index, item) in file.of_kind(&["LI", "LBody"]) {
        let around: &[&str] = if item.kind == "LI" { &["L"] } else { &["LI"] };
        let is_right = item
            .parent
            .and_then(|parent| file.elements.get(parent))
            .is_some_and(|parent| around.contains(&parent.kind.as_str()));
        if !is_right {
            faults.push(format!("`{}` {} stands outside of a list", item.kind, file.first_page(index)));
        }
        if item.kind == "LI" && !file.children(index).any(|(_, child)| child.kind == "LBody") {
            faults.push(format!("an item {} has no body", file.first_page(index)));
        }
    }
    Outcome::from(faults).with_count(count)
}

/// Link annotations of all pages: page from 0, object, dictionary.
pub(super) fn annotations(file: &PrintFile) -> Vec<(usize, Option<ObjectId>, &Dictionary)> {
    let mut found = Vec::new();
    for (index, page) in file.pages.iter().enumerate() {
        let Ok(page) = file.document.get_dictionary(page.id) else { continue };
        let Ok(list) = page.get_deref(b"Annots", &file.document).and_then(Object::as_array) else { continue };
        for annotation in list {
            let id = annotation.as_reference().ok();
            if let Ok((_, Object::Dictionary(dictionary))) = file.document.dereference(annotation) {
                found.push((index, id, dictionary));
            }
        }
    }
    found
}

pub(super) fn links(file: &PrintFile) -> Outcome {
    let annotations = annotations(file);
    let in_structure: BTreeMap<ObjectId, &str> = file
        .elements
        .iter()
        .flat_map(|element| element.objects.iter().map(|object| (*object, element.kind.as_str())))
        .collect();
    let mut faults = Vec::new();
    for (page, id, annotation) in &annotations {
        let kind = annotation.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
        if kind == b"Popup" {
            continue;
        }
        let kept = id.and_then(|id| in_structure.get(&id));
        match (kind, kept) {
            (b"Link", Some(&("Link" | "Reference" | "Note"))) => {}
            (b"Link", Some(other)) => faults.push(format!("a link on page {} belongs to `{other}`", page + 1)),
            (_, None) => faults.push(format!("a link on page {} is not in the structure", page + 1)),
            _ => {}
        }
        let says = text_of(annotation.get_deref(b"Contents", &file.document).ok()).unwrap_or_default();
        if says.trim().is_empty() {
            faults.push(format!("a link on page {} does not say where it leads", page + 1));
        }
        let leads = annotation.has(b"Dest") || annotation.has(b"A");
        if kind == b"Link" && !leads {
            faults.push(format!("a link on page {} leads nowhere", page + 1));
        }
    }
    for page in file.pages.iter().enumerate().filter(|(index, _)| annotations.iter().any(|(page, ..)| page == index)) {
        let tabs = file.document.get_dictionary(page.1.id).and_then(|page| page.get(b"Tabs")?.as_name());
        if tabs.ok() != Some(b"S") {
            faults.push(format!("the keyboard does not follow the structure on page {}", page.0 + 1));
        }
    }
    Outcome::from(faults).with_count(annotations.len())
}

pub(super) fn bookmarks(file: &PrintFile) -> Outcome {
    let headings = file.elements.iter().filter(|element| level(&element.kind).is_some()).count();
    let Some(outlines) = file.in_catalog(b"Outlines") else {
        return match headings {
            0 | 1 => Outcome::not_checked("it has no more than one heading"),
            _ => Outcome::failed(Fault::new("it has no bookmarks")),
        };
    };
    let mut open: Vec<&Object> = outlines.get(b"First").into_iter().collect();
    let (mut count, mut seen, mut faults) = (0_usize, BTreeSet::new(), Vec::new());
    while let Some(next) = open.pop() {
        let Ok((id, Object::Dictionary(item))) = file.document.dereference(next) else {
            faults.push("a bookmark names an object that is not there".to_owned());
            continue;
        };
        if id.is_some_and(|id| !seen.insert(id)) || count > 100_000 {
            faults.push("the bookmarks run in a circle".to_owned());
            break;
        }
        count += 1;
        let title = text_of(item.get_deref(b"Title", &file.document).ok()).unwrap_or_default();
        if title.trim().is_empty() {
            faults.push("a bookmark has no words".to_owned());
        }
        if !item.has(b"Dest") && !item.has(b"A") {
            faults.push(format!("the bookmark `{title}` leads nowhere"));
        }
        open.extend(item.get(b"Next").into_iter().chain(item.get(b"First")));
    }
    if count < headings {
        faults.push(format!("it has {count} bookmarks and {headings} headings"));
    }
    Outcome::from(faults).with_count(count)
}
