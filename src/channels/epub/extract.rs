//! Reads a book back from its bytes: package, texts in the order of the spine, table of contents, overlays.

use super::Archive;
use super::xml::{XmlNode, XmlTree};
use crate::channels::Whereabouts;
use crate::channels::extract::{Extract, ExtractPart, FilesBySuffix, FindBy};

/// A book that was read.
pub struct Book {
    /// All files.
    pub archive: Archive,
    /// The package.
    pub package: XmlTree,
    /// Name of the package's file.
    pub package_file: String,
    /// Files that the package names.
    pub items: Vec<BookItem>,
    /// Ids of the items of text in the order of reading.
    pub spine: Vec<String>,
    /// Texts in the order of reading, with the names of their files.
    pub texts: Vec<(String, XmlTree)>,
    /// The table of contents with the name of its file.
    pub nav: Option<(String, XmlTree)>,
    /// Overlays with the names of their files.
    pub overlays: Vec<(String, XmlTree)>,
}

/// A file that the package names.
#[derive(Debug, Clone)]
pub struct BookItem {
    /// Id.
    pub id: String,
    /// Name of the file in the archive.
    pub file: String,
    /// Media type.
    pub media: String,
    /// Properties, parted by spaces.
    pub properties: String,
    /// Id of the overlay; empty if it has none.
    pub overlay: String,
}

/// Reads a book within limits.
///
/// # Errors
/// When the archive or a file that a reading system needs cannot be read; the text says which.
pub fn read(bytes: &[u8]) -> Result<Book, String> {
    let archive = Archive::read(bytes)?;
    let parsed = |name: &str| {
        let bytes = archive.files.get(name).ok_or_else(|| format!("{name} is not there"))?;
        XmlTree::parse(bytes).map_err(|error| format!("{name}: {error}"))
    };
    let container = parsed("META-INF/container.xml")?;
    let package_file = container.named("rootfile").find_map(|(_, file)| file.attribute("full-path"));
    let package_file = package_file.ok_or("META-INF/container.xml names no package")?.to_owned();
    let package = parsed(&package_file)?;
    let items: Vec<BookItem> = package.named("item").map(|(_, item)| BookItem::of(item, &package_file)).collect();
    let spine = package.named("itemref").filter_map(|(_, item)| item.attribute("idref").map(str::to_owned));
    let spine: Vec<String> = spine.collect();
    let with = |item: &BookItem| Ok::<_, String>((item.file.clone(), parsed(&item.file)?));
    let mut texts = Vec::new();
    for id in &spine {
        let item = items.iter().find(|item| item.id == *id);
        texts.push(with(item.ok_or_else(|| format!("the spine names `{id}`, which is no file of the package"))?)?);
    }
    if texts.is_empty() {
        return Err("the spine names no text".to_owned());
    }
    let is_nav = |item: &&BookItem| item.properties.split_whitespace().any(|property| property == "nav");
    let nav = items.iter().find(is_nav).map(with).transpose()?;
    let is_overlay = |item: &&BookItem| item.media == "application/smil+xml";
    let overlays = items.iter().filter(is_overlay).map(with).collect::<Result<_, _>>()?;
    Ok(Book { archive, package, package_file, items, spine, texts, nav, overlays })
}

impl BookItem {
    fn of(item: &XmlNode, package_file: &str) -> Self {
        let told = |name: &str| item.attribute(name).unwrap_or_default().to_owned();
        Self {
            id: told("id"),
            file: Book::resolved(package_file, &told("href")),
            media: told("media-type"),
            properties: told("properties"),
            overlay: told("media-overlay"),
        }
    }
}

impl Book {
    /// The name of a file to which an address in another file leads, without its fragment.
    #[must_use]
    pub fn resolved(from: &str, address: &str) -> String {
        let address = address.split('#').next().unwrap_or_default();
        if address.is_empty() {
            return from.to_owned();
        }
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        for part in address.split('/') {
            match part {
                ".." => drop(parts.pop()),
                "." => {}
                part => parts.push(part),
            }
        }
        parts.join("/")
    }

    /// The text of the book as a build proves it.
    #[must_use]
    pub fn extract(&self) -> Extract {
        let parts = self.texts.iter().flat_map(|(_, tree)| {
            tree.elements().filter_map(move |(place, element)| {
                let id = element.attribute("id")?;
                let lang = tree.lang(place).map(str::to_owned);
                let text = text_of(tree, place);
                Some(ExtractPart {
                    anchor: Some(id.to_owned()),
                    text,
                    lang,
                    place: Whereabouts::Element(id.to_owned()),
                })
            })
        });
        Extract { parts: parts.collect(), finding: FindBy::Anchor, pages: None, millis: None }
    }
}

/// The words of an element without what the channel added; of a picture, its description.
#[must_use]
pub fn text_of(tree: &XmlTree, place: usize) -> String {
    match tree.node(place).and_then(|node| node.attribute("alt")) {
        Some(alt) => alt.to_owned(),
        None => tree.text(place, |node| node.attribute("data-added").is_some()),
    }
}

pub(super) fn extract(files: &FilesBySuffix) -> Result<Extract, String> {
    let bytes = files.values().next().ok_or("there is no book")?;
    Ok(read(bytes)?.extract())
}
