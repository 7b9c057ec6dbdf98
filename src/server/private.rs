//! Private address for operators: health and metrics.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use axum::middleware::map_response;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use metrics::{Counter, counter, describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::runtime::Handle;

use super::app::App;
use super::connections::Connections;
use super::error::HttpProblem;
use super::retry_after;
use super::state::Snapshot;
use crate::database::{JobKind, JobState};
use crate::pipeline::BlobStore as _;
use crate::process;
use crate::process::sandbox::{NotWhole, Policy, Status};

/// State of the sandbox layers, and whether one may be missing.
pub(super) struct Guard {
    policy: Policy,
    status: Status,
}

impl Guard {
    /// Probes the sandbox in a child process, and logs the result.
    pub(super) fn probe(policy: Policy, program: &Path) -> Self {
        let guard = Self { policy, status: process::probe(program) };
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

/// Counts an answer by its kind and status, never whose it is and of what.
pub(super) fn count(kind: &'static str, status: StatusCode) {
    let class = match status.as_u16() / 100 {
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    let counter = || counter!("evenhand_answers_total", "kind" => kind, "status" => class);
    // Most answers are of this kind: their counter is looked up once.
    static FROM_MEMORY: OnceLock<Counter> = OnceLock::new();
    match (kind, class) {
        ("memory", "2xx") => FROM_MEMORY.get_or_init(counter).increment(1),
        _ => counter().increment(1),
    }
}

/// Begins to count. A second service in one process shares the first one's numbers.
pub(super) fn recorder() -> PrometheusHandle {
    let recorder = PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    let _ = metrics::set_global_recorder(recorder);
    for (name, help) in GAUGES {
        describe_gauge!(*name, *help);
    }
    for (name, help) in COUNTERS {
        describe_counter!(*name, *help);
    }
    begin_counters();
    handle
}

/// Sets the counters that alerts watch to 0: a counter that is absent until the first failure would hide it.
fn begin_counters() {
    gauge!("evenhand_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    for status in ["2xx", "3xx", "4xx", "5xx"] {
        counter!("evenhand_answers_total", "kind" => "page", "status" => status).increment(0);
    }
    for why in [HttpProblem::TooMany, HttpProblem::Busy] {
        counter!("evenhand_connections_refused_total", "why" => why.name()).increment(0);
    }
    for why in ["slow", "room"] {
        counter!("evenhand_connections_ended_total", "why" => why).increment(0);
    }
    for kind in JobKind::KINDS.iter().copied() {
        for outcome in ["done", "failed"] {
            counter!("evenhand_jobs_total", "kind" => kind, "outcome" => outcome).increment(0);
        }
    }
    counter!("evenhand_forwarded_unreadable_total").increment(0);
}

/// Gauges, read when somebody asks.
const GAUGES: &[(&str, &str)] = &[
    ("evenhand_build_info", "The version that runs; always 1"),
    ("evenhand_forms_made", "Forms that were missing when the library was read and are made"),
    ("evenhand_forms_wanted", "Forms that were missing when the library was read"),
    ("evenhand_forms_failed", "Forms that could not be made"),
    (
        "evenhand_memory_bytes",
        "Answers kept in memory, pages and booklets; at most one and a half times EVENHAND_MEMORY",
    ),
    ("evenhand_previews_bytes", "Sounds and prints for editors in memory; at most 96 MiB"),
    ("evenhand_sandbox_layer_active", "Whether a layer around processes that read what strangers wrote holds: 1 or 0"),
    ("evenhand_booklets", "Booklets of the print desk in memory, an hour each"),
    ("evenhand_content_broken_files", "Files of content with errors"),
    ("evenhand_content_doubts", "Reasons why the content is not believed"),
    ("evenhand_demands_for_people", "Open demands that only a person can fulfil"),
    ("evenhand_jobs", "Jobs by kind and state"),
    ("evenhand_jobs_oldest_waiting_seconds", "How long the oldest job has waited"),
    ("evenhand_connections", "Connections of readers that are open; at most EVENHAND_CONNECTIONS"),
    ("evenhand_connections_households", "Addresses, or networks of 64 bits, that have a connection open"),
    ("evenhand_households_counted", "Addresses whose rate is counted; at most 500000 and some"),
    ("evenhand_places_taken", "Work of readers under way: search, print, bundle, making"),
    ("evenhand_places_waiting", "Work of readers that waits for its turn"),
    ("evenhand_spool_bytes", "Disk reserved for bundles that are being sent; at most EVENHAND_SPOOL"),
    ("evenhand_threads", "Threads of this process; at most 512 for work that blocks, and some"),
    ("evenhand_resident_bytes", "Memory of this process without its workers"),
];

/// Counters from the start on.
const COUNTERS: &[(&str, &str)] = &[
    ("evenhand_answers_total", "Answers by kind and class of status"),
    ("evenhand_jobs_total", "Jobs that this process ended, by kind and outcome"),
    (
        "evenhand_connections_refused_total",
        "New connections that were told why not or closed: too-many-requests of one address, or busy",
    ),
    ("evenhand_connections_ended_total", "Connections that were ended: slow clients, and those that made room"),
    (
        "evenhand_places_refused_total",
        "Work of readers that was refused: the share of an address, or all places, used up",
    ),
    (
        "evenhand_forwarded_unreadable_total",
        "Requests whose trusted header names no address: look at the proxy's settings",
    ),
];

/// Sources of the private address's measurements.
pub(super) struct Measured {
    pub(super) current: App,
    pub(super) prometheus: PrometheusHandle,
    pub(super) stopping: Arc<AtomicBool>,
    pub(super) connections: Arc<Connections>,
    /// Runtime for answers that need the database. The private address is answered elsewhere, so that it says
    /// that this runtime does not answer when it does not.
    pub(super) main: Handle,
}

pub(super) fn routes(measured: Measured) -> Router {
    let measured = Arc::new(measured);
    let asked = Arc::clone(&measured);
    let metrics = move || metrics(Arc::clone(&asked));
    let ready = move || ready(Arc::clone(&measured));
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .layer(map_response(retry_after::add))
}

async fn metrics(measured: Arc<Measured>) -> impl IntoResponse {
    let served = measured.current.get();
    let far = served.maker.progress();
    let (open, households) = measured.connections.count();
    #[expect(clippy::cast_precision_loss, reason = "counts of forms and bytes")]
    for (name, value) in [
        ("evenhand_forms_made", far.done as f64),
        ("evenhand_forms_wanted", far.all as f64),
        ("evenhand_forms_failed", far.failed as f64),
        ("evenhand_memory_bytes", served.in_memory_bytes() as f64),
        ("evenhand_booklets", served.pressed.entry_count() as f64),
        ("evenhand_previews_bytes", served.previews.bytes() as f64),
        ("evenhand_content_broken_files", served.condition.broken_files() as f64),
        ("evenhand_content_doubts", served.condition.doubts.len() as f64),
        ("evenhand_connections", open as f64),
        ("evenhand_connections_households", households as f64),
        ("evenhand_households_counted", served.limit.counted() as f64),
        ("evenhand_spool_bytes", served.spooled.bytes() as f64),
    ] {
        gauge!(name).set(value);
    }
    measure_process();
    served.shares.measure();
    served.guard.measure();
    let jobs = measured.main.spawn(async move { measure_jobs(&served).await });
    // Without them the numbers stay as they were; `/readyz` says so.
    let _ = tokio::time::timeout(DATABASE_TIMEOUT, jobs).await;
    let text = measured.prometheus.render();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text)
}

/// Measures threads and memory, as the system counts them.
fn measure_process() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let number = |name: &str| -> Option<f64> {
        let rest = status.lines().find_map(|line| line.strip_prefix(name))?;
        rest.split_whitespace().next()?.parse().ok()
    };
    for (name, value) in [
        ("evenhand_threads", number("Threads:")),
        ("evenhand_resident_bytes", number("VmRSS:").map(|kilo| kilo * 1024.0)),
    ] {
        if let Some(value) = value {
            gauge!(name).set(value);
        }
    }
}

/// Time limit for answers that need the database.
const DATABASE_TIMEOUT: Duration = Duration::from_secs(5);

async fn ready(measured: Arc<Measured>) -> Response<Body> {
    let served = measured.current.get();
    let stopping = measured.stopping.load(Ordering::Relaxed);
    let asked = measured.main.spawn(readiness(served, stopping));
    match tokio::time::timeout(DATABASE_TIMEOUT, asked).await {
        Ok(Ok(answer)) => answer,
        _ => {
            let body = serde_json::json!({ "ready": false, "stopping": stopping, "answers": false });
            (StatusCode::SERVICE_UNAVAILABLE, Json(body)).into_response()
        }
    }
}

/// Counts jobs by what they do and how they stand.
async fn measure_jobs(served: &Snapshot) {
    // Where the database does not answer the numbers stay as they were; `/readyz` says so.
    let (Ok(counts), Ok(waited)) = (served.store.job_counts().await, served.store.longest_wait().await) else { return };
    #[expect(clippy::cast_precision_loss, reason = "counts and seconds")]
    for kind in JobKind::KINDS.iter().copied() {
        for state in JobState::ALL.iter().copied() {
            let found = counts.iter().find(|(of, in_state, _)| of == kind && *in_state == state);
            let count = found.map_or(0, |(_, _, count)| *count);
            gauge!("evenhand_jobs", "kind" => kind, "state" => state.name()).set(count as f64);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "seconds")]
    gauge!("evenhand_jobs_oldest_waiting_seconds").set(waited.unwrap_or(0) as f64);
    if let Ok(count) = served.store.count_for_people().await {
        #[expect(clippy::cast_precision_loss, reason = "a count")]
        gauge!("evenhand_demands_for_people").set(count as f64);
    }
}

/// Returns `true` if readers can be answered, and how far the making is.
async fn readiness(served: Arc<Snapshot>, stopping: bool) -> Response<Body> {
    let folder = Arc::clone(&served.folder);
    let storage = tokio::task::spawn_blocking(move || folder.get("readyz").is_ok()).await.unwrap_or(false);
    let far = served.maker.progress();
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
        "content": {
            "believed": content,
            "why_not": served.condition.doubts,
            "what_to_do": served.condition.help,
            "broken": served.condition.broken,
        },
    });
    (status, Json(body)).into_response()
}
