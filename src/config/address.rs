//! Addresses that settings and flags hold, as links lead to them.

use std::net::{Ipv4Addr, SocketAddr};

/// Reads a public address; the answer ends in a slash.
///
/// # Errors
/// When it is none; the error says how one is written.
pub fn public_address(url: &str) -> Result<String, String> {
    let fits = (url.starts_with("https://") || url.starts_with("http://"))
        && url.len() > 10
        && url.is_ascii()
        && !url
            .contains(|c: char| matches!(c, '"' | '<' | '>' | '#' | '?' | '\\') || c.is_whitespace() || c.is_control());
    match fits {
        true if url.ends_with('/') => Ok(url.to_owned()),
        true => Ok(format!("{url}/")),
        false => Err("write it like https://example.org/".to_owned()),
    }
}

/// Reads an address to listen on: an address with a port, or a port alone, which only this machine can reach.
///
/// # Errors
/// If it is neither; the error says how one is written.
pub fn listen_address(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").unwrap_or(text);
    match port.parse::<u16>() {
        Ok(port) => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
        Err(_) => text.parse().map_err(|_| {
            "write a port, such as 8080, for this machine alone, or an address with a port: 0.0.0.0:8080 or [::]:8080"
                .to_owned()
        }),
    }
}

/// Returns `true` if a public address can be reached only from this machine.
#[must_use]
pub fn is_of_this_machine(base: &str) -> bool {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest).split('/').next().unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let is_loopback = |name: &str| name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    name.eq_ignore_ascii_case("localhost") || is_loopback(name.trim_matches(['[', ']']))
}

/// Reads an e-mail address or a web address; returns the target for a link.
///
/// # Errors
/// When it is neither; the error says how one is written.
pub fn contact(text: &str) -> Result<String, String> {
    let mail = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    match text.split_once('@') {
        Some((name, host)) if mail(name) && mail(host) => Ok(format!("mailto:{text}")),
        _ => public_address(text)
            .map(|url| url.trim_end_matches('/').to_owned())
            .map_err(|_| "write it like help@example.org or https://example.org/ask".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_alone_is_that_of_this_machine() {
        for (text, address) in [
            ("8080", "127.0.0.1:8080"),
            ("localhost:80", "127.0.0.1:80"),
            ("0.0.0.0:80", "0.0.0.0:80"),
            ("[::]:80", "[::]:80"),
        ] {
            assert_eq!(listen_address(text).map(|address| address.to_string()).as_deref(), Ok(address));
        }
        for wrong in ["", "99999", "example.org:80", "127.0.0.1", ":80"] {
            assert!(listen_address(wrong).is_err_and(|error| error.contains("0.0.0.0:8080")), "{wrong}");
        }
    }

    #[test]
    fn this_machine_is_told_from_others() {
        for local in [
            "http://localhost/",
            "http://LOCALHOST:8080/",
            "http://127.0.0.1:80/x/",
            "http://[::1]:9/",
            "http://[::1]/",
        ] {
            assert!(is_of_this_machine(local), "{local}");
        }
        for public in
            ["https://example.org/", "https://localhost.example.org/", "http://192.0.2.1/", "http://[2001:db8::1]/"]
        {
            assert!(!is_of_this_machine(public), "{public}");
        }
    }

    #[test]
    fn addresses_of_the_settings_are_plain_or_refused() {
        assert_eq!(public_address("https://example.org").as_deref(), Ok("https://example.org/"));
        assert_eq!(contact("help@example.org").as_deref(), Ok("mailto:help@example.org"));
        assert_eq!(contact("https://example.org/ask").as_deref(), Ok("https://example.org/ask"));
        for wrong in ["javascript:alert(1)", "help@", "a b@c.org", "https://a b", "", "help@a.org?bcc=x"] {
            assert!(contact(wrong).is_err(), "{wrong}");
        }
    }
}
