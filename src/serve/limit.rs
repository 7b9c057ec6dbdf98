//! How often one household may ask for what costs work.

use std::net::IpAddr;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::HeaderMap;
use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;

use super::household::Household;
use crate::config::Proxy;

/// How many households are counted at a time, about 100 bytes each. More than this in a minute is no crowd of
/// readers; those beyond are refused what costs work until others are forgotten.
const MOST_COUNTED: usize = 500_000;

/// How many answers pass between two looks at the number of households.
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
struct Address;

impl KeyExtractor for Address {
    type Key = IpAddr;

    fn extract<T>(&self, _: &axum::http::Request<T>) -> Result<Self::Key, tower_governor::GovernorError> {
        Err(tower_governor::GovernorError::UnableToExtractKey)
    }
}

impl Limit {
    pub(super) fn new(per_minute: u32, proxy: Proxy) -> Self {
        let period = Duration::from_secs(60) / per_minute.max(1);
        let mut builder = GovernorConfigBuilder::default().key_extractor(Address);
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

    /// Whether this request may go on.
    pub(super) fn allows(&self, peer: SocketAddr, headers: &HeaderMap) -> bool {
        if self.checks.fetch_add(1, Ordering::Relaxed).is_multiple_of(LOOK_EVERY) && self.counted() > MOST_COUNTED {
            self.full.store(true, Ordering::Relaxed);
        }
        !self.full.load(Ordering::Relaxed) && (self.check)(Household::of(peer, headers, self.proxy).address())
    }

    /// Forgets households that have been quiet.
    pub(super) fn forget(&self) {
        (self.forget)();
        self.full.store(self.counted() > MOST_COUNTED, Ordering::Relaxed);
    }

    /// How many households are counted now.
    pub(super) fn counted(&self) -> usize {
        (self.counted)()
    }

    /// The reader's household as text, where tries are counted.
    pub(super) fn household(&self, peer: SocketAddr, headers: &HeaderMap) -> String {
        Household::of(peer, headers, self.proxy).address().to_string()
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
