//! Rate limit key of a request: an address, or the network that stands for a household.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRef as _, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use metrics::counter;

use super::app::App;
use super::error::HttpProblem;
use super::state::Snapshot;
use crate::config::Proxy;

/// An address of IPv4, or a network of IPv6 that one subscriber has (/64).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RateLimitKey(IpAddr);

impl RateLimitKey {
    /// The household at the other end of a connection, or the one that a trusted proxy names.
    pub(super) fn of(peer: SocketAddr, headers: &HeaderMap, proxy: Proxy) -> Self {
        let named = match proxy {
            Proxy::None => return Self::at(peer.ip()),
            Proxy::Trusted => last_entry(headers, "x-forwarded-for").map(|entry| address(&entry).ok_or(entry)),
            Proxy::Forwarded => last_entry(headers, "forwarded").and_then(|entry| {
                let node = node_of(&entry)?;
                Some(address(&node).ok_or(node))
            }),
        };
        match named {
            Some(Ok(address)) => Self::at(address),
            // `unknown`, a name, a token: those who are called so share, and nobody else is counted with them.
            Some(Err(name)) => {
                counter!("evenhand_forwarded_unreadable_total").increment(1);
                Self::called(&name)
            }
            None => Self::at(peer.ip()),
        }
    }

    /// The household of an address.
    pub(super) fn at(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                Self(IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0)))
            }
            v4 => Self(v4),
        }
    }

    /// Returns the key of a household that has a name and no address. It is in the IPv6 block for examples
    /// (2001:db8::/32), from which no reader comes.
    fn called(name: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        name.to_ascii_lowercase().hash(&mut hasher);
        let hash = u128::from(hasher.finish() & 0xffff_ffff);
        Self(IpAddr::V6(Ipv6Addr::from((0x2001_0db8 << 96) | (hash << 64))))
    }

    pub(super) fn address(self) -> IpAddr {
        self.0
    }
}

impl FromRequestParts<App> for RateLimitKey {
    type Rejection = HttpProblem;

    async fn from_request_parts(parts: &mut Parts, current: &App) -> Result<Self, HttpProblem> {
        let served = std::sync::Arc::<Snapshot>::from_ref(current);
        let ConnectInfo(peer) =
            ConnectInfo::<SocketAddr>::from_request_parts(parts, current).await.map_err(|_| HttpProblem::Fault)?;
        Ok(Self::of(peer, &parts.headers, served.settings.proxy))
    }
}

/// The last entry of a list that may stand on several lines: the one that the nearest proxy has added. Those
/// before it are what the reader says.
fn last_entry(headers: &HeaderMap, name: &str) -> Option<String> {
    let line = headers.get_all(name).iter().next_back()?;
    let line = String::from_utf8_lossy(line.as_bytes());
    let mut quoted = false;
    let mut start = 0;
    for (at, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => start = at + 1,
            _ => {}
        }
    }
    Some(line[start..].trim().to_owned())
}

/// The `for` of an entry of `Forwarded` (RFC 7239, section 4), out of its quotes.
fn node_of(entry: &str) -> Option<String> {
    entry.split(';').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// Reads an address as proxies write it: with or without a port, brackets, quotes or a zone.
fn address(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim().trim_matches('"');
    if let Ok(address) = entry.parse::<IpAddr>() {
        return Some(address);
    }
    let without_zone = |text: &str| text.split('%').next().and_then(|text| text.parse::<Ipv6Addr>().ok());
    match entry.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((inside, rest)) if rest.is_empty() || is_port(rest.strip_prefix(':')?) => {
            inside.parse().ok().or_else(|| without_zone(inside).map(IpAddr::V6))
        }
        Some(_) => None,
        None => match entry.rsplit_once(':') {
            Some((host, port)) if is_port(port) && !host.contains(':') => host.parse().ok(),
            _ => without_zone(entry).map(IpAddr::V6),
        },
    }
}

/// A port, or one that a proxy hides (RFC 7239, section 6).
fn is_port(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    !text.is_empty() && text.chars().all(plain) && (text.starts_with('_') || text.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(proxy: Proxy, lines: &[(&'static str, &str)]) -> RateLimitKey {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, value.parse().unwrap());
        }
        RateLimitKey::of("192.0.2.1:5000".parse().unwrap(), &headers, proxy)
    }

    fn at(address: &str) -> RateLimitKey {
        RateLimitKey::at(address.parse().unwrap())
    }

    #[test]
    fn a_header_counts_only_behind_a_trusted_proxy_and_only_its_last_entry() {
        let line = [("x-forwarded-for", "203.0.113.9, 198.51.100.7")];

        assert_eq!(named(Proxy::None, &line), at("192.0.2.1"));
        assert_eq!(named(Proxy::Trusted, &line), at("198.51.100.7"));
        let two = [("x-forwarded-for", "198.51.100.7"), ("x-forwarded-for", "203.0.113.9")];
        assert_eq!(named(Proxy::Trusted, &two), at("203.0.113.9"));
        assert_eq!(named(Proxy::Forwarded, &line), at("192.0.2.1"), "only the header that was chosen is believed");
    }

    #[test]
    fn every_way_in_which_proxies_write_an_address_is_read() {
        for (entry, address) in [
            ("198.51.100.7:40000", "198.51.100.7"),
            (" 198.51.100.7 ", "198.51.100.7"),
            ("2001:db8:1:2::9", "2001:db8:1:2::9"),
            ("[2001:db8:1:2::9]", "2001:db8:1:2::9"),
            ("[2001:db8:1:2::9]:40000", "2001:db8:1:2::9"),
            ("\"[2001:db8:1:2::9]:40000\"", "2001:db8:1:2::9"),
            ("fe80::1%eth0", "fe80::1"),
            ("[fe80::1%eth0]:80", "fe80::1"),
            ("::ffff:198.51.100.7", "198.51.100.7"),
            ("[::ffff:198.51.100.7]:80", "198.51.100.7"),
            ("198.51.100.7:_hidden", "198.51.100.7"),
        ] {
            let list = format!("203.0.113.9, {entry}");
            assert_eq!(named(Proxy::Trusted, &[("x-forwarded-for", &list)]), at(address), "{entry}");
        }
        for (line, address) in [
            ("for=203.0.113.9, for=198.51.100.7;proto=https", "198.51.100.7"),
            ("For=\"[2001:db8:cafe::17]:4711\"", "2001:db8:cafe::17"),
            ("proto=https; for=\"198.51.100.7:8080\" ;by=203.0.113.43", "198.51.100.7"),
        ] {
            assert_eq!(named(Proxy::Forwarded, &[("forwarded", line)]), at(address), "{line}");
        }
    }

    #[test]
    fn an_entry_that_is_no_address_puts_nobody_together_with_others() {
        let entry = |entry: &str| named(Proxy::Trusted, &[("x-forwarded-for", entry)]);
        let wrong =
            ["unknown", "_gazonk", "reader.example", "1.2.3", "[::1", "[::1]x", "1.2.3.4:x", "1:2:3:4:99999", ""];
        for name in wrong {
            assert_ne!(entry(name), at("192.0.2.1"), "{name}: not all who come through the proxy");
            assert_eq!(entry(name), entry(name));
        }
        assert_ne!(entry("_gazonk"), entry("_other"));
        assert_ne!(
            named(Proxy::Forwarded, &[("forwarded", "for=_a")]),
            named(Proxy::Forwarded, &[("forwarded", "for=_b")])
        );
    }

    #[test]
    fn a_household_with_many_addresses_is_one() {
        assert_eq!(at("2001:db8:1:2:3::1"), at("2001:db8:1:2:ffff::9"));
        assert_ne!(at("2001:db8:1:2::1"), at("2001:db8:1:3::1"));
        assert_eq!(at("::ffff:192.0.2.1"), at("192.0.2.1"));
    }
}
