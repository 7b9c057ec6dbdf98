//! How often one reader may ask for what costs work.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;

use crate::config::Proxy;

/// A bucket for each address: it holds as many requests as one minute allows, and fills evenly.
pub(super) struct Limit {
    check: Box<dyn Fn(IpAddr) -> bool + Send + Sync>,
    forget: Box<dyn Fn() + Send + Sync>,
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
        match builder.finish() {
            Some(config) => {
                let limiter = Arc::clone(config.limiter());
                let kept = Arc::clone(&limiter);
                Self {
                    check: Box::new(move |address| limiter.check_key(&address).is_ok()),
                    forget: Box::new(move || kept.retain_recent()),
                    proxy,
                }
            }
            // The library refuses only a period or a burst of nothing.
            None => Self { check: Box::new(|_| true), forget: Box::new(|| {}), proxy },
        }
    }

    /// Whether this request may go on.
    pub(super) fn allows(&self, peer: SocketAddr, headers: &HeaderMap) -> bool {
        (self.check)(bucket(self.address(peer, headers)))
    }

    /// Forgets addresses that have been quiet.
    pub(super) fn forget(&self) {
        (self.forget)();
    }

    /// What stands for the reader's household where tries are counted.
    pub(super) fn household(&self, peer: SocketAddr, headers: &HeaderMap) -> String {
        bucket(self.address(peer, headers)).to_string()
    }

    /// The reader's address: the connection's, or the last that a trusted proxy has added.
    fn address(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
        let last = forwarded.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
        match self.proxy {
            Proxy::Trusted => last.unwrap_or(peer.ip()),
            Proxy::None => peer.ip(),
        }
    }
}

/// One household has a whole /64 of IPv6.
fn bucket(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
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
    }

    #[test]
    fn a_header_counts_only_behind_a_trusted_proxy_and_only_its_last_address() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "203.0.113.9, 198.51.100.7".parse().unwrap());
        let named = |proxy| Limit::new(3, proxy).address(from("192.0.2.1"), &headers).to_string();

        assert_eq!(named(Proxy::None), "192.0.2.1");
        assert_eq!(named(Proxy::Trusted), "198.51.100.7");
    }

    #[test]
    fn a_household_with_many_addresses_is_one() {
        assert_eq!(bucket("2001:db8:1:2:3::1".parse().unwrap()), bucket("2001:db8:1:2:ffff::9".parse().unwrap()));
        assert_ne!(bucket("2001:db8:1:2::1".parse().unwrap()), bucket("2001:db8:1:3::1".parse().unwrap()));
        assert_eq!(bucket("::ffff:192.0.2.1".parse().unwrap()), bucket("192.0.2.1".parse().unwrap()));
    }
}
