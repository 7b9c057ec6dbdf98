//! An approved translation joins the library: its files go into the store's content area, then every node
//! hears of it.

use std::sync::Arc;

use futures_util::future::BoxFuture;

use super::desk::Bench as Translation;
use super::reload::{Source, hash};
use crate::build::Shelf as _;
use crate::content::Library;
use crate::requests::Stage;
use crate::store::{Approved, Moment, Store, StoreError};
use crate::worker::{Bench, Fault, Publisher};

/// What publishing works with.
pub(super) struct Publishing {
    pub(super) store: Store,
    pub(super) source: Arc<Source>,
    pub(super) bench: Arc<Bench>,
}

impl Publisher for Publishing {
    fn publish<'a>(&'a self, submission: &'a str) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(self.put_in(submission))
    }
}

impl Publishing {
    async fn put_in(&self, submission: &str) -> Result<(), Fault> {
        let (work, sentences) = self.store.written(submission).await.map_err(again)?;
        match work.stage {
            Stage::Published => return Ok(()),
            Stage::Approved => {}
            Stage::Draft | Stage::Submitted | Stage::Returned | Stage::Declined | Stage::Dropped => {
                return Err(Fault::Never("it is not approved".to_owned()));
            }
        }
        let edition = work.edition.clone();
        let (library, source) = (self.bench.library(), Arc::clone(&self.source));
        let written = tokio::task::spawn_blocking(move || {
            let translation = Translation::of(library, work, sentences);
            written(&source, &translation.ok_or_else(|| Fault::Never("its source is not in the library".to_owned()))?)
        });
        let (approved, library) = written.await.map_err(|_| Fault::Again("a fault of ours".to_owned()))??;
        self.store.publish(&approved, &edition, &library).await.map(drop).map_err(again)
    }
}

/// Writes the files: the record first, so that a text is never there without it.
fn written(source: &Source, translation: &Translation) -> Result<(Approved, Library), Fault> {
    let work = &translation.work;
    let (editor, name) = work.editor.as_deref().zip(work.editor_name.as_deref()).unwrap_or_default();
    let day = work.decided_at.unwrap_or(work.changed_at).day();
    let assembled = translation.assembled(name, &day).map_err(|problems| {
        Fault::Never(format!("the source changed since it was approved: {} sentences do not fit", problems.len()))
    })?;
    let (path, lock_path) = (work.edition.file(), work.edition.lock_file());
    for (path, text) in [(&lock_path, &assembled.lock), (&path, &assembled.markdown)] {
        source.shared.put(path, text.as_bytes()).map_err(|error| Fault::Again(error.to_string()))?;
    }
    let approved = Approved {
        over_digest: source.own(&path),
        path,
        submission: work.id.clone(),
        digest: hash(assembled.markdown.as_bytes()),
        lock_digest: hash(assembled.lock.as_bytes()),
        approved_by: editor.to_owned(),
        published_at: Moment(0),
    };
    Ok((approved, translation.library.with(assembled.edition)))
}

fn again(error: StoreError) -> Fault {
    match error {
        StoreError::None | StoreError::Changed => Fault::Never(error.to_string()),
        error => Fault::Again(error.to_string()),
    }
}
