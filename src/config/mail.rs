//! Settings for sending mail: `smtp://name:passphrase@host:port`. The reader is our own: that of lettre takes `smtp://`
//! for a connection without encryption, and refuses the slashes that passphrases of mail services hold.

use std::borrow::Cow;
use std::str::FromStr;

use percent_encoding::percent_decode_str;

/// A mail server.
#[derive(Clone, PartialEq, Eq)]
pub struct Smtp {
    /// Host name or IP address.
    pub host: String,
    /// Port number.
    pub port: u16,
    /// Encryption of the connection.
    pub encryption: Encryption,
    /// Name and passphrase.
    pub login: Option<(String, String)>,
}

/// Encryption of a connection to a mail server.
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
        // A name is looked up as it is, and the brackets are no part of an address.
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() || host.contains(['/', ' ']) {
            return Err(NotAMailServer);
        }
        Ok(Self { host: host.to_owned(), port, encryption, login })
    }
}

/// Decodes `%40` to `@`. A percent sign that begins no escape is an error here; otherwise the server would refuse the
/// passphrase later.
fn plain(text: &str) -> Result<String, NotAMailServer> {
    let is_escape =
        |rest: &str| rest.as_bytes().first_chunk::<2>().is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    if !text.split('%').skip(1).all(is_escape) {
        return Err(NotAMailServer);
    }
    percent_decode_str(text).decode_utf8().map(Cow::into_owned).map_err(|_| NotAMailServer)
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
        let login = Some(("AKIA".to_owned(), "a/b+c?d#e".to_owned()));
        assert_eq!(
            read("smtp://AKIA:a/b+c%3fd#e@mail.ngo.example"),
            Ok(server(587, Encryption::StartTls, login)),
            "as mail services give them out"
        );
        for (url, host, port) in
            [("smtps://[2001:db8::1]", "2001:db8::1", 465), ("smtp://[::1]:25?tls=none", "::1", 25)]
        {
            let smtp = read(url).unwrap();
            assert_eq!((smtp.host.as_str(), smtp.port), (host, port), "{url}");
        }
        for wrong in [
            "",
            "mail.ngo.example",
            "http://a",
            "smtp://",
            "smtp://a:b",
            "smtp://a:%4@b",
            "smtp://a:%+4@b",
            "smtp://a:%ff@b",
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
