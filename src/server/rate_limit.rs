//! Rate limits of one household for requests that cost work.

use std::net::IpAddr;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Response};
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;

use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use super::state::Snapshot;
use crate::config::Proxy;

/// Maximum number of households that are counted at a time, about 100 bytes each. More than this in a minute is no
/// crowd of
/// readers; those beyond are refused what costs work until others are forgotten.
const MAX_COUNTED: usize = 500_000;

/// Number of answers between two checks of the number of households.
const LOOK_EVERY: usize = 1_000;

/// A bucket for each household: it holds as many requests as one minute allows, and fills evenly.
pub(super) struct Limit {
    check: Box<dyn Fn(IpAddr) -> bool + Send + Sync>,
    forget: Box<dyn Fn() + Send + Sync>,
    counted: Box<dyn Fn() -> usize + Send + Sync>,
    checks: AtomicUsize,
    /// Whether too many are counted.
    full: AtomicBool,
    proxy: Proxy,
}

/// Names the type of key to the library; the address is handed over by hand.
#[derive(Debug, Clone, Copy)]
struct RateLimitKeyExtractor;

impl KeyExtractor for RateLimitKeyExtractor {
    type Key = IpAddr;

    fn extract<T>(&self, _: &axum::http::Request<T>) -> Result<Self::Key, tower_governor::GovernorError> {
        Err(tower_governor::GovernorError::UnableToExtractKey)
    }
}

impl Limit {
    pub(super) fn new(per_minute: u32, proxy: Proxy) -> Self {
        let period = Duration::from_secs(60) / per_minute.max(1);
        let mut builder = GovernorConfigBuilder::default().key_extractor(RateLimitKeyExtractor);
        builder.period(period).burst_size(per_minute.max(1));
        let checks = AtomicUsize::new(0);
        match builder.finish() {
            Some(config) => {
                let limiter = Arc::clone(config.limiter());
                let (kept, counted) = (Arc::clone(&limiter), Arc::clone(&limiter));
                Self {
                    check: Box::new(move |address| limiter.check_key(&address).is_ok()),
                    forget: Box::new(move || {
                        kept.retain_recent();
                        kept.shrink_to_fit();
                    }),
                    counted: Box::new(move || counted.len()),
                    checks,
                    full: AtomicBool::new(false),
                    proxy,
                }
            }
            // The library refuses only a period or a burst of nothing.
            None => Self {
                check: Box::new(|_| true),
                forget: Box::new(|| {}),
                counted: Box::new(|| 0),
                checks,
                full: AtomicBool::new(false),
                proxy,
            },
        }
    }

    /// Returns `true` if this request may go on.
    pub(super) fn allows(&self, peer: SocketAddr, headers: &HeaderMap) -> bool {
        if self.checks.fetch_add(1, Ordering::Relaxed).is_multiple_of(LOOK_EVERY) && self.counted() > MAX_COUNTED {
            self.full.store(true, Ordering::Relaxed);
        }
        !self.full.load(Ordering::Relaxed) && (self.check)(RateLimitKey::of(peer, headers, self.proxy).address())
    }

    /// Forgets households that have been quiet.
    pub(super) fn forget(&self) {
        (self.forget)();
        self.full.store(self.counted() > MAX_COUNTED, Ordering::Relaxed);
    }

    /// Counts the households that are tracked now.
    pub(super) fn counted(&self) -> usize {
        (self.counted)()
    }

    /// The reader's household as text, where tries are counted.
    pub(super) fn rate_limit_key(&self, peer: SocketAddr, headers: &HeaderMap) -> String {
        RateLimitKey::of(peer, headers, self.proxy).address().to_string()
    }
}

/// Refuses an address that asks too often for what costs work.
pub(super) async fn limited(
    State(served): State<Arc<Snapshot>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response<Body> {
    match served.limit.allows(peer, request.headers()) {
        true => next.run(request).await,
        false => HttpProblem::TooMany.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(address: &str) -> SocketAddr {
        SocketAddr::new(address.parse().unwrap(), 5000)
    }

    #[test]
    fn an_address_may_ask_as_often_as_a_minute_allows_and_others_are_not_held_up() {
        let limit = Limit::new(3, Proxy::None);
        let none = HeaderMap::new();

        let allowed = (0..5).filter(|_| limit.allows(from("192.0.2.1"), &none)).count();

        assert_eq!(allowed, 3);
        assert!(limit.allows(from("192.0.2.2"), &none));
        assert_eq!(limit.counted(), 2);
    }

    #[test]
    fn a_port_in_the_header_puts_nobody_into_the_proxys_bucket() {
        let limit = Limit::new(1, Proxy::Trusted);
        let ask = |entry: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", entry.parse().unwrap());
            limit.allows(from("192.0.2.1"), &headers)
        };

        assert!(ask("198.51.100.7:1000") && !ask("198.51.100.7:1001"), "a port is no other reader");
        assert!(ask("198.51.100.8:1000"), "another reader is another bucket");
    }
}
