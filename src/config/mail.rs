//! How mail is sent: `smtp://name:passphrase@host:port`.

use std::str::FromStr;

/// A mail server.
#[derive(Clone, PartialEq, Eq)]
pub struct Smtp {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub encryption: Encryption,
    /// Name and passphrase.
    pub login: Option<(String, String)>,
}

/// How a connection to a mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// From its beginning: `smtps://`.
    Whole,
    /// After the greeting, and never without: `smtp://`.
    StartTls,
    /// Not at all: `smtp://…?tls=none`, for a server on the same machine.
    None,
}

/// A text that names no mail server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("write it like smtps://NAME:PASSPHRASE@HOST or smtp://NAME:PASSPHRASE@HOST:587")]
pub struct NotAMailServer;

impl FromStr for Smtp {
    type Err = NotAMailServer;

    fn from_str(url: &str) -> Result<Self, NotAMailServer> {
        let (scheme, rest) = url.split_once("://").ok_or(NotAMailServer)?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let encryption = match (scheme, query) {
            ("smtps", "") => Encryption::Whole,
            ("smtp", "") => Encryption::StartTls,
            ("smtp", "tls=none") => Encryption::None,
            _ => return Err(NotAMailServer),
        };
        let rest = rest.trim_end_matches('/');
        let (login, server) = match rest.rsplit_once('@') {
            None => (None, rest),
            Some((login, server)) => {
                let (name, passphrase) = login.split_once(':').ok_or(NotAMailServer)?;
                (Some((plain(name)?, plain(passphrase)?)), server)
            }
        };
        let usual = if encryption == Encryption::Whole { 465 } else { 587 };
        let (host, port) = match server.rsplit_once(':') {
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                (host, port.parse().map_err(|_| NotAMailServer)?)
            }
            _ => (server, usual),
        };
        if host.is_empty() || host.contains(['/', ' ']) {
            return Err(NotAMailServer);
        }
        Ok(Self { host: host.to_owned(), port, encryption, login })
    }
}

/// Reads `%40` as `@`.
fn plain(text: &str) -> Result<String, NotAMailServer> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first != b'%' {
            bytes.push(*first);
            rest = after;
            continue;
        }
        let (digits, after) = after.split_at_checked(2).ok_or(NotAMailServer)?;
        let digits = std::str::from_utf8(digits).map_err(|_| NotAMailServer)?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| NotAMailServer)?);
        rest = after;
    }
    String::from_utf8(bytes).map_err(|_| NotAMailServer)
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_is_read_or_refused() {
        let read = |url: &str| url.parse::<Smtp>();
        let login = Some(("me@ngo.example".to_owned(), "a:b/c".to_owned()));
        let server = |port, encryption, login| Smtp { host: "mail.ngo.example".to_owned(), port, encryption, login };

        assert_eq!(read("smtps://mail.ngo.example"), Ok(server(465, Encryption::Whole, None)));
        assert_eq!(read("smtp://mail.ngo.example:25/?tls=none"), Ok(server(25, Encryption::None, None)));
        assert_eq!(
            read("smtp://me%40ngo.example:a%3ab%2Fc@mail.ngo.example"),
            Ok(server(587, Encryption::StartTls, login))
        );
        for wrong in [
            "",
            "mail.ngo.example",
            "http://a",
            "smtp://",
            "smtp://a:b",
            "smtp://a:%4@b",
            "smtps://a?tls=none",
            "smtp://a?x",
        ] {
            assert_eq!(read(wrong), Err(NotAMailServer), "{wrong}");
        }
    }

    #[test]
    fn a_passphrase_is_not_shown() {
        let smtp: Smtp = "smtp://me:secret@mail.ngo.example".parse().unwrap();

        assert!(!format!("{smtp:?}").contains("secret"));
    }
}
