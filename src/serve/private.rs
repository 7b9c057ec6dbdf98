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
            ] {
                gauge!(name).set(value);
            }
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

/// Whether readers can be answered, and how far the making is.
async fn readiness(served: Arc<Served>, stopping: bool) -> Response<Body> {
    use axum::response::IntoResponse as _;
    let folder = Arc::clone(&served.folder);
    let storage = tokio::task::spawn_blocking(move || folder.get("readyz").is_ok()).await.unwrap_or(false);
    let far = served.maker.far();
    let status = if storage && !stopping { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::json!({
        "ready": status == StatusCode::OK,
        "storage": storage,
        "stopping": stopping,
        "forms": { "made": far.done, "of": far.all, "failed": far.failed },
        "editions": served.library.editions.len(),
    });
    (status, Json(body)).into_response()
}
