//! Files that editors send in reply to demands: where they are kept, who is offered them, and how they are delivered.

mod kind;

use std::collections::{BTreeMap, BTreeSet};

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::http::header;
use maud::{Markup, html};

use super::stored_response::{Keep, StoredResponse, disposition};
use crate::blobs::{Files, Receiving};
use crate::channels::page::{Ui, icons, paths, size};
use crate::channels::{ChannelId, WayFile, channel};
use crate::content::Address;
use crate::database::{Reply, ReplyFile, Store, StoreError};
use crate::l10n::{Messages, text};
use crate::pipeline::{BlobError, BlobStore as _};

pub(super) use kind::{READ_FIRST, ReplyKind, kind_of, kinds};

/// Most bytes of a file: twenty minutes of film at the quality of a phone.
pub(super) const MAX_FILE_BYTES: u64 = 200_000_000;

/// Files of replies, and the editions that they are offered with.
pub(super) struct ReplyFiles {
    files: Files,
    offers: ArcSwap<Offers>,
}

/// Replies with files by edition, as the database had them.
#[derive(Default)]
struct Offers {
    /// Number of changes in the database; `None` before it was read.
    version: Option<i64>,
    editions: BTreeMap<Address, Vec<(ChannelId, Reply)>>,
}

impl ReplyFiles {
    pub(super) fn new(files: Files) -> Self {
        Self { files, offers: ArcSwap::default() }
    }

    /// Reads which files there are, if that changed. Returns the editions whose pages offer others now.
    pub(super) async fn refresh(&self, store: &Store) -> Result<BTreeSet<Address>, StoreError> {
        let version = Some(store.reply_files_version().await?);
        let before = self.offers.load_full();
        if before.version == version {
            return Ok(BTreeSet::new());
        }
        let mut editions: BTreeMap<Address, Vec<(ChannelId, Reply)>> = BTreeMap::new();
        for (wanted, reply) in store.replies_with_files().await? {
            editions.entry(wanted.edition).or_default().push((wanted.form, reply));
        }
        let all = before.editions.keys().chain(editions.keys());
        let changed = all.filter(|edition| before.editions.get(edition) != editions.get(edition)).cloned().collect();
        self.offers.store(std::sync::Arc::new(Offers { version, editions }));
        Ok(changed)
    }

    /// Returns the files that people made of an edition, for its page.
    pub(super) fn ways(&self, edition: &Address, words: &Messages) -> Vec<(ChannelId, WayFile)> {
        let up = "../".repeat(edition.folder().matches('/').count());
        let way = |(form, reply): &(ChannelId, Reply)| {
            let file = reply.file.as_ref()?;
            let kind = kind_of(&file.name)?;
            let form_name = (channel(*form).words.choice)(words);
            let name = text!(words, "page-way-by-people", form = form_name, kind = kind.name());
            let icon = match kind.media.split('/').next() {
                Some("audio") => icons::SOUND,
                Some("video") => icons::FILM,
                _ => icons::PAGE,
            };
            // A media type of its own: the page's player plays only the edition's speech.
            let media = "application/octet-stream";
            let href = format!("{up}{}", reply.path()?);
            let bytes = file.bytes;
            let way = WayFile { name, icon, media, variant: None, href, bytes, pages: None, seconds: None };
            Some((*form, way))
        };
        let offers = self.offers.load();
        offers.editions.get(edition).into_iter().flatten().filter_map(way).collect()
    }

    /// Begins to keep a file under the id of its reply.
    pub(super) async fn receive(&self, id: &str) -> Result<Receiving, BlobError> {
        self.files.receive(&key(id)).await
    }

    /// Checks that there is room for so many bytes more.
    pub(super) fn check_room(&self, bytes: u64) -> Result<(), BlobError> {
        self.files.check_room(bytes)
    }

    /// Removes the file of a reply. Waits for the storage.
    pub(super) fn remove(&self, id: &str) -> Result<(), BlobError> {
        self.files.remove(&key(id))
    }

    /// Opens a byte range of a file by its key.
    pub(super) fn open(&self, key: &str, range: std::ops::Range<u64>) -> Body {
        Body::from_stream(self.files.stream(key, range))
    }
}

/// The response that hands over a file to be saved: no browser shows it as a page of ours.
pub(super) fn download(id: &str, file: &ReplyFile) -> Option<StoredResponse> {
    let kind = kind_of(&file.name)?;
    let stem = file.name.rsplit_once('.').map_or("", |(stem, _)| stem);
    let named = disposition("attachment", stem, kind.end);
    let entry = StoredResponse::on_shelf(kind.media, key(id), file.bytes, id);
    Some(entry.keep(Keep::Shortly).with(header::CONTENT_DISPOSITION, &named))
}

fn key(id: &str) -> String {
    format!("replies/{id}")
}

/// Writes the replies to a demand; `root` leads to the root of the site.
pub(super) fn list(ui: Ui<'_>, root: &str, replies: &[Reply]) -> Markup {
    let words = ui.words;
    html! {
        @if !replies.is_empty() {
            p { strong { (ui.says(text!(words, "reply-title"))) } }
            ul.replies { @for reply in replies { li { (one(ui, root, reply)) } } }
        }
    }
}

fn one(ui: Ui<'_>, root: &str, reply: &Reply) -> Markup {
    let words = ui.words;
    html! {
        p.quiet { (ui.date(&reply.at.day())) }
        @if let Some(said) = &reply.words { blockquote dir="auto" { p { (said) } } }
        @if let Some(day) = &reply.ready_by { p { (ui.says(text!(words, "reply-expected"))) " " (ui.date(day)) } }
        @if let (Some(file), Some(path)) = (&reply.file, reply.path()) {
            p { a.button href={ (root) (paths::file(&path)) } { (ui.says(file_words(ui, file))) } }
        }
    }
}

/// "Get the file (BRF, 12 kB)".
fn file_words(ui: Ui<'_>, file: &ReplyFile) -> String {
    let kind = kind_of(&file.name).map_or_else(String::new, ReplyKind::name);
    text!(ui.words, "reply-get", kind = kind, size = size(file.bytes, ui))
}

/// Returns the name under which readers save a file: without folders, without marks that nobody sees or that turn the
/// direction of reading, not too long, and ending as its kind does.
pub(super) fn clean_name(sent: &str, kind: &ReplyKind) -> String {
    const MAX_LETTERS: usize = 80;
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')
    };
    let is_reserved = |c: char| matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '#' | ';');
    let shown: String = stem.chars().filter(|c| !is_hidden(*c)).map(|c| if is_reserved(c) { ' ' } else { c }).collect();
    let words: String = shown.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_LETTERS).collect();
    match words.trim_matches(['.', ' ']) {
        "" => format!("file.{}", kind.end),
        stem => format!("{stem}.{}", kind.end),
    }
}

#[cfg(test)]
mod tests;
