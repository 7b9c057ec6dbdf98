//! Publishes an approved translation: writes its files to the store's content area, then increments the library's
//! version, which every node polls.

use std::sync::Arc;

use futures_util::future::BoxFuture;

use super::desk::TranslationView as Translation;
use super::reload::{LibrarySource, hash};
use crate::content::{Edition, Library, ReviewRow, renewed, write_reviews};
use crate::database::{Approved, Store, StoreError, Timestamp};
use crate::pipeline::BlobStore as _;
use crate::requests::WorkStage;
use crate::worker::{ArtifactMaker, JobError, Publisher};

/// Context of publishing.
pub(super) struct Publishing {
    pub(super) store: Store,
    pub(super) source: Arc<LibrarySource>,
    pub(super) bench: Arc<ArtifactMaker>,
}

impl Publisher for Publishing {
    fn publish<'a>(&'a self, submission: &'a str) -> BoxFuture<'a, Result<(), JobError>> {
        Box::pin(self.enqueue(submission))
    }
}

impl Publishing {
    async fn enqueue(&self, submission: &str) -> Result<(), JobError> {
        let (work, sentences) = self.store.written(submission).await.map_err(again)?;
        // It is published already, or it went back to the editors.
        if work.stage != WorkStage::Approved {
            return Ok(());
        }
        let (edition, version) = (work.edition.clone(), work.version);
        let (library, source) = (self.bench.library(), Arc::clone(&self.source));
        let written = tokio::task::spawn_blocking(move || {
            let library = Library::shared_whole(&library);
            let translation = Translation::of(library, work, sentences);
            written(
                &source,
                &translation.ok_or_else(|| JobError::Never("its source is not in the library".to_owned()))?,
            )
        });
        let written = written.await.map_err(|_| JobError::Again("a fault of ours".to_owned()))??;
        // The text would differ from the one that the editor approved: editors look at it again.
        let Some((approved, library)) = written else {
            return self.store.reopen(submission, version).await.map_err(again);
        };
        self.store.publish(&approved, &edition, &library).await.map(drop).map_err(again)
    }
}

/// Writes the files: the record first, so that a text is never there without it. Nothing where the source says
/// something else by now, so that sentences are missing.
fn written(source: &LibrarySource, translation: &Translation) -> Result<Option<(Approved, Library)>, JobError> {
    let work = &translation.work;
    let (editor, name) = work.editor.as_deref().zip(work.editor_name.as_deref()).unwrap_or_default();
    let day = work.decided_at.unwrap_or(work.changed_at).day();
    let Ok(assembled) = translation.assembled(name, &day) else { return Ok(None) };
    let (path, lock_path) = (work.edition.file(), work.edition.lock_file());
    for (path, text) in [(&lock_path, &assembled.lock), (&path, &assembled.markdown)] {
        source.shared.put(path, text.as_bytes()).map_err(|error| JobError::Again(error.to_string()))?;
    }
    let mut edition = assembled.edition;
    let reviews = recorded(translation, &mut edition, &day);
    let approved = Approved {
        reviews,
        over_digest: source.own(&path),
        path,
        submission: work.id.clone(),
        digest: hash(assembled.markdown.as_bytes()),
        lock_digest: hash(assembled.lock.as_bytes()),
        approved_by: editor.to_owned(),
        published_at: Timestamp(0),
    };
    Ok(Some((approved, source.shown(translation.library.with(edition)))))
}

/// Puts the records of the edition that readers have, and the one that was given with the approval, to the new edition.
/// Returns the text of their file; empty for none.
fn recorded(translation: &Translation, edition: &mut Edition, day: &str) -> String {
    let before = translation.library.editions.get(&edition.address);
    let reviews = before.into_iter().flat_map(|before| &before.reviews);
    edition.reviews = reviews.filter(|review| review.holds(&edition.document)).cloned().collect();
    let row = translation.work.review.as_deref().and_then(|json| serde_json::from_str::<ReviewRow>(json).ok());
    let told = row.and_then(|row| ReviewRow { on: day.to_owned(), ..row }.check_facts().ok());
    if let Some(review) = told {
        edition.reviews = renewed(&edition.reviews, review.of(&edition.document));
    }
    match edition.reviews.is_empty() {
        true => String::new(),
        false => write_reviews(&edition.reviews, &edition.document),
    }
}

fn again(error: StoreError) -> JobError {
    match error {
        StoreError::NotFound | StoreError::Changed => JobError::Never(error.to_string()),
        error => JobError::Again(error.to_string()),
    }
}
