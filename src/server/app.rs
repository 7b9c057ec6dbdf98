//! State that lives as long as the process.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::extract::FromRef;

use super::state::Snapshot;

/// State that is served now: another [`Snapshot`] when the library has changed. An answer that has begun keeps
/// the one it began with.
#[derive(Clone)]
pub(super) struct App(Arc<ArcSwap<Snapshot>>);

impl App {
    pub(super) fn new(served: Snapshot) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(served)))
    }

    pub(super) fn get(&self) -> Arc<Snapshot> {
        self.0.load_full()
    }

    pub(super) fn replace(&self, served: Snapshot) {
        self.0.store(Arc::new(served));
    }
}

impl FromRef<App> for Arc<Snapshot> {
    fn from_ref(current: &App) -> Self {
        current.get()
    }
}
