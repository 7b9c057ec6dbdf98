//! A small tool that breaks files: text by replacement, bytes by position, PDF by object.

use evenhand::channels::FilesBySuffix;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Change of the files of an artifact.
pub(crate) struct Mutation(Box<dyn Fn(&mut FilesBySuffix)>);

impl Mutation {
    pub(crate) fn apply(&self, files: &mut FilesBySuffix) {
        (self.0)(files);
    }
}

pub(crate) fn mutation(change: impl Fn(&mut FilesBySuffix) + 'static) -> Mutation {
    Mutation(Box::new(change))
}

/// The end of the name of the file that mutations of text change.
fn file_of<'a>(files: &'a mut FilesBySuffix, end: &str) -> &'a mut Vec<u8> {
    let name = files.keys().find(|name| name.ends_with(end)).unwrap().clone();
    files.get_mut(&name).unwrap()
}

/// Replaces the first occurrence of a text.
pub(crate) fn first(end: &'static str, from: &'static str, to: &'static str) -> Mutation {
    edit(end, move |text| {
        assert!(text.contains(from), "{end} holds {from}");
        text.replacen(from, to, 1)
    })
}

/// Replaces a text wherever it stands.
pub(crate) fn every(end: &'static str, from: &'static str, to: &'static str) -> Mutation {
    edit(end, move |text| {
        assert!(text.contains(from), "{end} holds {from}");
        text.replace(from, to)
    })
}

/// Changes a text.
pub(crate) fn edit(end: &'static str, change: impl Fn(&str) -> String + 'static) -> Mutation {
    bytes(end, move |bytes| *bytes = change(std::str::from_utf8(bytes).unwrap()).into_bytes())
}

/// Changes bytes.
pub(crate) fn bytes(end: &'static str, change: impl Fn(&mut Vec<u8>) + 'static) -> Mutation {
    mutation(move |files| change(file_of(files, end)))
}

/// Changes a PDF.
pub(crate) fn pdf(change: impl Fn(&mut Document) + 'static) -> Mutation {
    bytes("pdf", move |bytes| {
        let mut document = Document::load_mem(bytes).unwrap();
        change(&mut document);
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        *bytes = out;
    })
}

/// The first element of the structure of a kind.
pub(crate) fn element(document: &Document, kind: &str) -> ObjectId {
    let is = |object: &Object| {
        object.as_dict().is_ok_and(|dictionary| {
            dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind.as_bytes())
                && dictionary.has(b"P")
        })
    };
    *document.objects.iter().find(|(_, object)| is(object)).unwrap_or_else(|| panic!("no {kind}")).0
}

/// Changes the dictionary of an object.
pub(crate) fn change(document: &mut Document, id: ObjectId, change: impl Fn(&mut Dictionary)) {
    change_any(document.objects.get_mut(&id).unwrap(), change);
}

fn change_any(object: &mut Object, change: impl Fn(&mut Dictionary)) {
    match object {
        Object::Dictionary(dictionary) => change(dictionary),
        Object::Stream(stream) => change(&mut stream.dict),
        _ => panic!("no dictionary"),
    }
}

/// Changes the catalogue.
pub(crate) fn catalog(document: &mut Document, with: impl Fn(&mut Dictionary)) {
    with(document.catalog_mut().unwrap());
}

/// Changes every dictionary that fits, wherever it stands.
pub(crate) fn each(document: &mut Document, fits: impl Fn(&Dictionary) -> bool, with: impl Fn(&mut Dictionary)) {
    fn walk(
        object: &mut Object,
        fits: &dyn Fn(&Dictionary) -> bool,
        with: &dyn Fn(&mut Dictionary),
        count: &mut usize,
    ) {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &mut stream.dict,
            Object::Array(items) => return items.iter_mut().for_each(|item| walk(item, fits, with, count)),
            _ => return,
        };
        if fits(dictionary) {
            *count += 1;
            with(dictionary);
        }
        dictionary.iter_mut().for_each(|(_, inner)| walk(inner, fits, with, count));
    }
    let mut count = 0;
    document.objects.values_mut().for_each(|object| walk(object, &fits, &with, &mut count));
    assert!(count > 0, "nothing fits");
}

/// Rewrites what a page paints.
pub(crate) fn content(document: &mut Document, page: usize, with: impl Fn(String) -> String) {
    let id = document.page_iter().nth(page).unwrap();
    let plain = document.get_page_content(id);
    // One byte a character: nothing is lost.
    let text: String = plain.iter().map(|byte| char::from(*byte)).collect();
    let changed: Vec<u8> = with(text.clone()).chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert!(changed != plain, "nothing changed on page {page}");
    document.change_page_content(id, changed).unwrap();
}

/// Rewrites the metadata.
pub(crate) fn metadata(document: &mut Document, from: &str, to: &str) {
    let id = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let Some(Object::Stream(stream)) = document.objects.get_mut(&id) else { panic!("no metadata") };
    let text = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
    assert!(text.contains(from), "{from} in {text}");
    stream.set_plain_content(text.replace(from, to).into_bytes());
}
