//! Finds the place of marked content in the structure of a file, and removes content that became empty.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::OrderError;

/// Deepest nesting of the structure that is followed.
const MAX_DEPTH: usize = 100;

/// Marked content: its page and number.
pub(super) type ContentId = (ObjectId, i64);

/// Place of marked content in the structure.
#[derive(Debug, Clone)]
pub(super) struct StructurePlace {
    pub(super) element: ObjectId,
    /// Index among the children of the element.
    pub(super) index: usize,
    /// The language around.
    pub(super) lang: Option<String>,
    /// Set in a picture, whose words stand in the structure.
    pub(super) is_picture: bool,
}

/// Finds the place of all marked content.
pub(super) fn places(document: &Document, lang: Option<&str>) -> BTreeMap<ContentId, StructurePlace> {
    let mut found = BTreeMap::new();
    let root = document.catalog().and_then(|catalog| catalog.get(b"StructTreeRoot")).and_then(Object::as_reference);
    if let Ok(root) = root {
        walk(document, (root, None, lang, 0), &mut found);
    }
    found
}

type Element<'a> = (ObjectId, Option<ObjectId>, Option<&'a str>, usize);

fn walk(document: &Document, (id, page, lang, depth): Element<'_>, found: &mut BTreeMap<ContentId, StructurePlace>) {
    let Ok(element) = document.get_dictionary(id) else { return };
    if depth > MAX_DEPTH {
        return;
    }
    let reference = |dictionary: &Dictionary| dictionary.get(b"Pg").and_then(Object::as_reference).ok();
    let page = reference(element).or(page);
    let own = element.get_deref(b"Lang", document).ok().and_then(|lang| lopdf::decode_text_string(lang).ok());
    let kind = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
    let lang = own.as_deref().or(lang);
    for (index, child) in children(document, element).iter().enumerate() {
        let place =
            || StructurePlace { element: id, index, lang: lang.map(str::to_owned), is_picture: kind == b"Figure" };
        match child {
            Object::Integer(number) => {
                if let Some(page) = page {
                    found.insert((page, *number), place());
                }
            }
            Object::Reference(child) => walk(document, (*child, page, lang, depth + 1), found),
            Object::Dictionary(child) => {
                let number = child.get(b"MCID").and_then(Object::as_i64);
                if let (Ok(number), Some(page)) = (number, reference(child).or(page)) {
                    found.insert((page, number), place());
                }
            }
            _ => {}
        }
    }
}

fn children<'a>(document: &'a Document, element: &'a Dictionary) -> &'a [Object] {
    match element.get_deref(b"K", document) {
        Ok(Object::Array(children)) => children,
        Ok(_) => element.get(b"K").map_or(&[], std::slice::from_ref),
        Err(_) => &[],
    }
}

/// Takes marked content that became empty out of the structure.
pub(super) fn remove(
    document: &mut Document,
    places: &BTreeMap<ContentId, StructurePlace>,
    empty: &[ContentId],
) -> Result<(), OrderError> {
    let mut by_element: BTreeMap<ObjectId, BTreeSet<usize>> = BTreeMap::new();
    for place in empty.iter().filter_map(|id| places.get(id)) {
        by_element.entry(place.element).or_default().insert(place.index);
    }
    for (id, indexes) in by_element {
        let element = document.get_dictionary(id)?;
        let left = children(document, element).iter().enumerate().filter(|(index, _)| !indexes.contains(index));
        let left: Vec<Object> = left.map(|(_, child)| child.clone()).collect();
        document.get_object_mut(id)?.as_dict_mut()?.set("K", left);
    }
    empty.iter().try_for_each(|(page, number)| forget(document, *page, *number))
}

/// Lets two pieces of marked content of one element change places.
pub(super) fn swap(
    document: &mut Document,
    places: &BTreeMap<ContentId, StructurePlace>,
    [first, second]: [ContentId; 2],
) -> Result<(), OrderError> {
    let (Some(first), Some(second)) = (places.get(&first), places.get(&second)) else { return Ok(()) };
    let mut children = children(document, document.get_dictionary(first.element)?).to_vec();
    if first.element == second.element && first.index.max(second.index) < children.len() {
        children.swap(first.index, second.index);
        document.get_object_mut(first.element)?.as_dict_mut()?.set("K", children);
    }
    Ok(())
}

/// Clears the entry of marked content in the tree that leads from it to its element.
fn forget(document: &mut Document, page: ObjectId, number: i64) -> Result<(), OrderError> {
    let key = document.get_dictionary(page)?.get(b"StructParents")?.as_i64()?;
    let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
    let tree = document.get_dictionary(root)?.get(b"ParentTree")?;
    let (holder, tree_key) = match tree {
        Object::Reference(id) => (*id, None),
        _ => (root, Some(b"ParentTree")),
    };
    let of_holder = document.get_dictionary(holder)?;
    let tree = match tree_key {
        Some(key) => of_holder.get(key)?.as_dict()?,
        None => of_holder,
    };
    let entries = tree.get(b"Nums")?.as_array()?;
    let at = entries
        .chunks(2)
        .position(|entry| entry.first().is_some_and(|entry| entry.as_i64().is_ok_and(|there| there == key)));
    let at = at.ok_or(OrderError::Structure)? * 2 + 1;
    let index = usize::try_from(number).map_err(|_| OrderError::Structure)?;
    if let Object::Reference(list) = entries.get(at).ok_or(OrderError::Structure)? {
        let list = *list;
        *document.get_object_mut(list)?.as_array_mut()?.get_mut(index).ok_or(OrderError::Structure)? = Object::Null;
        return Ok(());
    }
    let of_holder = document.get_object_mut(holder)?.as_dict_mut()?;
    let tree = match tree_key {
        Some(key) => of_holder.get_mut(key)?.as_dict_mut()?,
        None => of_holder,
    };
    let list = tree.get_mut(b"Nums")?.as_array_mut()?.get_mut(at).ok_or(OrderError::Structure)?;
    *list.as_array_mut()?.get_mut(index).ok_or(OrderError::Structure)? = Object::Null;
    Ok(())
}
