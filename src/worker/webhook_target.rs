//! Limits the targets of messages to hosts of the public internet, so that none leads to a host beside the service.
//!
//! A name is looked up by [`PublicResolver`], which leaves out addresses that are not public, so that what was
//! checked is what is connected to. Addresses written as such never reach a resolver; [`target`] checks
//! them as the standard of URLs reads them, where `2130706433`, `0x7f.1` and `127.0.0.1` are the same.
//! The ranges are those of the IANA special-purpose registries for IPv4 and IPv6 of 2025.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Policy for the targets of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EgressPolicy {
    /// Public addresses alone, encrypted.
    Public,
    /// Also private addresses, and without encryption: for an installation in a closed network.
    Anywhere,
}

/// Why a web address is not called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EgressError {
    /// The text is no web address, or holds a name and passphrase.
    #[error("the address is not understood")]
    Unclear,
    /// The address is not encrypted.
    #[error("the address does not begin with https")]
    NotEncrypted,
    /// The address leads into a private network or to the machine itself.
    #[error("the address is not a public one")]
    NotPublic,
    /// No web server answers there.
    #[error("the address has a port that is not for the web")]
    Port,
}

/// The host of a mail address as the network writes it, in ASCII; `None` if it is no name of a host.
pub fn mail_host(host: &str) -> Option<String> {
    let url = Url::parse(&format!("https://{host}/")).ok()?;
    let name = url.host_str().filter(|name| name.parse::<IpAddr>().is_err())?;
    let whole = url.path() == "/" && url.port().is_none() && url.username().is_empty() && url.password().is_none();
    (whole && url.query().is_none() && url.fragment().is_none()).then(|| name.to_owned())
}

/// Reads a web address that is to be called.
///
/// # Errors
/// When it must not be.
pub fn target(text: &str, reach: EgressPolicy) -> Result<Url, EgressError> {
    let url = Url::parse(text).map_err(|_| EgressError::Unclear)?;
    let named = !url.username().is_empty() || url.password().is_some();
    let Some(host) = url.host_str().filter(|_| text.len() <= 2048 && !named) else { return Err(EgressError::Unclear) };
    match (url.scheme(), reach) {
        ("https", _) | ("http", EgressPolicy::Anywhere) => {}
        ("http", EgressPolicy::Public) => return Err(EgressError::NotEncrypted),
        _ => return Err(EgressError::Unclear),
    }
    if reach == EgressPolicy::Anywhere {
        return Ok(url);
    }
    if url.port().is_some_and(|port| port < 1024 && port != 443) {
        return Err(EgressError::Port);
    }
    match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(address) if !is_public(address) => Err(EgressError::NotPublic),
        Err(_) if is_local_name(host) => Err(EgressError::NotPublic),
        Ok(_) | Err(_) => Ok(url),
    }
}

/// Returns `true` if a name stands for this machine or network whatever a resolver says (RFC 6761, RFC 6762).
fn is_local_name(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    !host.contains('.')
        || ["localhost", "local", "internal", "home.arpa"].iter().any(|end| host.ends_with(&format!(".{end}")))
}

/// Returns `true` if an address is one of the public internet.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_4(address),
        IpAddr::V6(address) => is_public_6(address),
    }
}

fn is_public_4(address: Ipv4Addr) -> bool {
    const OTHERS: [(Ipv4Addr, u32); 15] = [
        (Ipv4Addr::new(0, 0, 0, 0), 8),
        (Ipv4Addr::new(10, 0, 0, 0), 8),
        (Ipv4Addr::new(100, 64, 0, 0), 10),
        (Ipv4Addr::new(127, 0, 0, 0), 8),
        (Ipv4Addr::new(169, 254, 0, 0), 16),
        (Ipv4Addr::new(172, 16, 0, 0), 12),
        (Ipv4Addr::new(192, 0, 0, 0), 24),
        (Ipv4Addr::new(192, 0, 2, 0), 24),
        (Ipv4Addr::new(192, 88, 99, 0), 24),
        (Ipv4Addr::new(192, 168, 0, 0), 16),
        (Ipv4Addr::new(198, 18, 0, 0), 15),
        (Ipv4Addr::new(198, 51, 100, 0), 24),
        (Ipv4Addr::new(203, 0, 113, 0), 24),
        (Ipv4Addr::new(224, 0, 0, 0), 4),
        (Ipv4Addr::new(240, 0, 0, 0), 4),
    ];
    !OTHERS.iter().any(|(from, bits)| (address.to_bits() ^ from.to_bits()) >> (32 - bits) == 0)
}

/// Of IPv6 only 2000::/3 is given out; some of it is not for hosts, or carries an IPv4 address.
fn is_public_6(address: Ipv6Addr) -> bool {
    const OTHERS: [(Ipv6Addr, u32); 4] = [
        (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
        (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
        (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
        (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
    ];
    address.segments()[0] >> 13 == 1
        && !OTHERS.iter().any(|(from, bits)| (address.to_bits() ^ from.to_bits()) >> (128 - bits) == 0)
}

/// Looks names up and leaves out every address that is not public.
pub(super) struct PublicResolver;

impl Resolve for PublicResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let public: Vec<SocketAddr> = found.into_iter().filter(|found| is_public(found.ip())).collect();
            if public.is_empty() {
                return Err(EgressError::NotPublic.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_and_special_addresses_are_refused_however_they_are_written() {
        let refused = [
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://0177.0.0.1/",
            "https://0/",
            "https://10.1.2.3/",
            "https://100.64.0.1/",
            "https://100.127.255.255/",
            "https://169.254.169.254/latest/meta-data",
            "https://172.16.0.1/",
            "https://172.31.255.255/",
            "https://192.0.0.8/",
            "https://192.0.2.1/",
            "https://192.88.99.1/",
            "https://192.168.1.1/",
            "https://198.18.0.1/",
            "https://198.51.100.1/",
            "https://203.0.113.1/",
            "https://224.0.0.1/",
            "https://255.255.255.255/",
            "https://[::]/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:8.8.8.8]/",
            "https://[64:ff9b::7f00:1]/",
            "https://[64:ff9b:1::1]/",
            "https://[100::1]/",
            "https://[2001::1]/",
            "https://[2001:db8::1]/",
            "https://[2002:7f00:1::]/",
            "https://[3fff::1]/",
            "https://[fc00::1]/",
            "https://[fd12::1]/",
            "https://[fe80::1]/",
            "https://[ff02::1]/",
            "https://localhost/",
            "https://LOCALHOST./",
            "https://db/",
            "https://printer.local/",
            "https://a.localhost/",
            "https://metadata.google.internal/",
            "https://①②⑦.0.0.1/",
        ];
        for url in refused {
            assert_eq!(target(url, EgressPolicy::Public), Err(EgressError::NotPublic), "{url}");
            assert!(target(url, EgressPolicy::Anywhere).is_ok(), "{url}");
        }
    }

    #[test]
    fn public_addresses_are_called() {
        for url in [
            "https://ngo.example/hook",
            "https://8.8.8.8/",
            "https://172.32.0.1/",
            "https://100.128.0.1/",
            "https://[2606:4700::1111]/",
            "https://ngo.example:8443/",
        ] {
            assert!(target(url, EgressPolicy::Public).is_ok(), "{url}");
        }
    }

    #[test]
    fn addresses_that_are_no_web_addresses_are_refused() {
        for (url, why) in [
            ("http://ngo.example/", EgressError::NotEncrypted),
            ("https://a:b@ngo.example/", EgressError::Unclear),
            ("https://a@ngo.example/", EgressError::Unclear),
            ("file:///etc/passwd", EgressError::Unclear),
            ("gopher://ngo.example/", EgressError::Unclear),
            ("ngo.example", EgressError::Unclear),
            ("https://", EgressError::Unclear),
            ("https://ngo.example:22/", EgressError::Port),
            ("https://ngo.example:25/", EgressError::Port),
        ] {
            assert_eq!(target(url, EgressPolicy::Public), Err(why), "{url}");
        }
        assert_eq!(
            target(&format!("https://ngo.example/{}", "a".repeat(2048)), EgressPolicy::Public),
            Err(EgressError::Unclear)
        );
    }

    #[tokio::test]
    async fn a_name_of_this_machine_has_no_public_address() {
        let found = PublicResolver.resolve("localhost".parse().unwrap()).await;

        assert!(found.is_err());
    }
}
