//! What those who run the service see, on an address of its own: health and measurements.

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

/// What is counted: how many answers of which kind, never whose and of what.
pub(super) struct Counts {
    pub(super) from_memory: Counter,
}

impl Counts {
    pub(super) fn new() -> Self {
        Self { from_memory: counter!("evenhand_answers_total", "kind" => "memory", "status" => "2xx") }
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
    let status =
        if storage && database && content && !stopping { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "ready": status == StatusCode::OK,
        "storage": storage,
        "database": database,
        "oldest_waiting_seconds": waited.ok().flatten(),
        "stopping": stopping,
        "forms": { "made": far.done, "of": far.all, "failed": far.failed },
        "editions": served.library.editions.len(),
        "content": {
            "believed": content,
            "why_not": served.condition.doubts,
            "what_to_do": served.condition.help,
            "broken": served.condition.broken,
        },
    });
    (status, Json(body)).into_response()
}
