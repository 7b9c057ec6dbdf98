//! What those who run the service see, on an address of its own: health and measurements.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use axum::routing::get;
use axum::{Json, Router};
use metrics::{Counter, counter, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::served::{Current, Served};
use crate::build::Shelf as _;
use crate::store::{JobState, Work};
use crate::voice;
use crate::voice::sandbox::{NotWhole, Policy, Status};

/// What is counted: how many answers of which kind, never whose and of what.
pub(super) struct Counts {
    pub(super) from_memory: Counter,
}

impl Counts {
    pub(super) fn new() -> Self {
        Self { from_memory: counter!("evenhand_answers_total", "kind" => "memory", "status" => "2xx") }
    }
}

/// Which layers of the sandbox hold, and whether one may be missing.
pub(super) struct Guard {
    policy: Policy,
    status: Status,
}

impl Guard {
    /// Asks a child process, and writes what it tells into the log.
    pub(super) fn probe(policy: Policy, program: &Path) -> Self {
        let guard = Self { policy, status: voice::probe(program) };
        match (guard.refuses(), guard.status.missing()) {
            (Some(_), _) => tracing::error!(
                "sandbox required and not whole: {}; nothing is laid out or spoken, no job is begun; `evenhand doctor` says what is needed",
                guard.status
            ),
            (None, Some(_)) => tracing::warn!("sandbox not whole: {}", guard.status),
            (None, None) => tracing::info!("sandbox: {}", guard.status),
        }
        guard
    }

    /// The layers that are missing and required.
    pub(super) fn refuses(&self) -> Option<NotWhole> {
        self.policy.check(&self.status).err()
    }

    fn measure(&self) {
        for (layer, state) in self.status.layers() {
            gauge!("evenhand_sandbox_layer_active", "layer" => layer).set(if state.is_active() { 1.0 } else { 0.0 });
        }
    }

    fn told(&self) -> serde_json::Value {
        let layers = self.status.layers().map(|(name, state)| (name.to_owned(), state.to_string().into()));
        let setting = ("setting".to_owned(), self.policy.name().into());
        serde_json::Value::Object(layers.into_iter().chain([setting]).collect())
    }
}

/// Counts an answer that went through the router.
pub(super) fn count(kind: &'static str, status: StatusCode) {
    let class = match status.as_u16() / 100 {
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    counter!("evenhand_answers_total", "kind" => kind, "status" => class).increment(1);
}

/// Begins to count. A second service in one process shares the first one's numbers.
pub(super) fn recorder() -> PrometheusHandle {
    let recorder = PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    let _ = metrics::set_global_recorder(recorder);
    handle
}

pub(super) fn routes(current: Current, prometheus: PrometheusHandle, stopping: Arc<AtomicBool>) -> Router {
    let measured = current.clone();
    let metrics = move || {
        let (served, prometheus) = (measured.get(), prometheus.clone());
        async move {
            let far = served.maker.far();
            #[expect(clippy::cast_precision_loss, reason = "counts of forms and bytes")]
            for (name, value) in [
                ("evenhand_forms_made", far.done as f64),
                ("evenhand_forms_wanted", far.all as f64),
                ("evenhand_forms_failed", far.failed as f64),
                ("evenhand_memory_bytes", served.in_memory_bytes() as f64),
                ("evenhand_content_broken_files", served.condition.broken_files() as f64),
                ("evenhand_content_doubts", served.condition.doubts.len() as f64),
            ] {
                gauge!(name).set(value);
            }
            served.guard.measure();
            measure_jobs(&served).await;
            let text = prometheus.render();
            ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text)
        }
    };
    let ready = move || {
        let (served, stopping) = (current.get(), Arc::clone(&stopping));
        async move { readiness(served, stopping.load(Ordering::Relaxed)).await }
    };
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

/// Counts jobs by what they do and how they stand.
async fn measure_jobs(served: &Served) {
    // Where the database does not answer the numbers stay as they were; `/readyz` says so.
    let (Ok(counts), Ok(waited)) = (served.store.job_counts().await, served.store.longest_wait().await) else { return };
    #[expect(clippy::cast_precision_loss, reason = "counts and seconds")]
    for kind in Work::KINDS {
        for state in JobState::ALL {
            let found = counts.iter().find(|(of, in_state, _)| of == kind && *in_state == state);
            let count = found.map_or(0, |(_, _, count)| *count);
            gauge!("evenhand_jobs", "kind" => kind, "state" => state.name()).set(count as f64);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "seconds")]
    gauge!("evenhand_jobs_oldest_waiting_seconds").set(waited.unwrap_or(0) as f64);
}

/// Whether readers can be answered, and how far the making is.
async fn readiness(served: Arc<Served>, stopping: bool) -> Response<Body> {
    use axum::response::IntoResponse as _;
    let folder = Arc::clone(&served.folder);
    let storage = tokio::task::spawn_blocking(move || folder.get("readyz").is_ok()).await.unwrap_or(false);
    let far = served.maker.far();
    let waited = served.store.longest_wait().await;
    let database = waited.is_ok();
    let content = served.condition.doubts.is_empty();
    let guarded = served.guard.refuses().is_none();
    let is_ready = storage && database && content && guarded && !stopping;
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "ready": status == StatusCode::OK,
        "storage": storage,
        "database": database,
        "oldest_waiting_seconds": waited.ok().flatten(),
        "stopping": stopping,
        "sandbox": served.guard.told(),
        "forms": { "made": far.done, "of": far.all, "failed": far.failed },
        "editions": served.library.editions.len(),
        "content": { "believed": content, "why_not": served.condition.doubts, "broken": served.condition.broken },
    });
    (status, Json(body)).into_response()
}
