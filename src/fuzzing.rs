//! Entrances for the fuzz targets in `fuzz/` and for `cargo bench --bench mutate`: each reads bytes as a stranger
//! would send them. Nothing else uses them.

use std::sync::LazyLock;

use crate::content::{self, Address, Edition, Level, Library, PieceName, read_edition, read_inlines};
use crate::document::{Inline, Sentence, SourceLocation};
use crate::lang::Lang;
use crate::translation::{DraftTexts, check, exchange, segments};

const FRONT: &str = "---\ntitle: A title\nsummary: A sentence.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";

/// An edition to translate.
static SOURCE: LazyLock<Option<Edition>> = LazyLock::new(|| {
    let text =
        format!("{FRONT}## Call\n\nCall <tel:+49-30-123456> in **24** hours. It is [free](https://a.example/).\n");
    read_edition(&Library::default(), &address("en"), &text, None).0
});

fn address(lang: &str) -> Address {
    let piece = PieceName { collection: "rights".to_owned(), piece: "example".to_owned() };
    Address { piece, lang: lang.parse().unwrap_or_else(|_| Lang::english()), level: Level::Standard }
}

/// Reads bytes as the text of an edition.
pub fn markdown(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = read_edition(&Library::default(), &address("en"), &format!("{FRONT}{text}"), None);
    }
}

/// Reads the random text of a number as an edition and accounts for each of its words. Returns its bytes.
///
/// # Errors
///
/// The words that the loader lost without a finding, and the text.
pub fn loader(seed: u64) -> Result<usize, String> {
    content::try_loader(seed)
}

/// Reads bytes as what stands above an edition's text.
pub fn front_matter(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = read_edition(&Library::default(), &address("en"), &format!("---\n{text}\n---\n\nText.\n"), None);
    }
}

/// Reads bytes as a translation of one sentence.
pub fn sentence(bytes: &[u8]) {
    let (Ok(text), Some(source)) = (std::str::from_utf8(bytes), SOURCE.as_ref()) else { return };
    let id = segments(source).into_iter().nth(3).map(|segment| segment.id).unwrap_or_default();
    let draft = DraftTexts::from([(id, text.to_owned())]);
    let _ = check(&Library::default(), source, &address("fr"), &draft);
}

/// Cuts bytes into sentences; no byte may be lost.
pub fn segmentation(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for lang in ["en", "ar", "zh-Hans", "el", "th"] {
        let lang: Lang = lang.parse().unwrap_or_else(|_| Lang::english());
        let (inlines, _) = read_inlines(text, &lang, 2);
        let _ = Sentence::split(inlines, &lang, SourceLocation::default());
        let prose = Sentence::split(vec![Inline::Text(text.to_owned())], &lang, SourceLocation::default());
        let words = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let kept: String = prose.iter().map(Sentence::text).collect();
        assert_eq!(words(&kept), words(text), "a sentence lost a letter");
    }
}

fn upload(name: &str, bytes: &[u8]) {
    if let Some(source) = SOURCE.as_ref() {
        let _ = exchange::read(name, bytes, source, &address("fr"));
    }
}

/// Reads bytes as an XLIFF file.
pub fn xliff(bytes: &[u8]) {
    upload("a.xlf", bytes);
}

/// Reads bytes as a PO file.
pub fn po(bytes: &[u8]) {
    upload("a.po", bytes);
}

/// Reads bytes as a translation in Markdown.
pub fn markdown_upload(bytes: &[u8]) {
    upload("a.md", bytes);
}

/// Reads bytes as a picture.
pub fn svg(bytes: &[u8]) {
    let _ = content::read_svg(bytes);
}

/// Reads bytes as the head of a request.
pub fn head(bytes: &[u8]) {
    crate::server::fuzzing::head(bytes);
}

/// Reads bytes as the header `Range`.
pub fn range(bytes: &[u8]) {
    crate::server::fuzzing::range(bytes);
}

/// Reads bytes as what a worker sends.
pub fn frames(bytes: &[u8]) {
    let _ = crate::speech::protocol::SpeechCommand::read(&mut &*bytes);
    let _ = crate::speech::protocol::SpeechReply::read(&mut &*bytes);
    crate::print_pool::read_frames(bytes);
    crate::uploads::read_frames(bytes);
}
