//! Receivers of the service's messages: a real mail server with a folder for its mail, and a receiver of
//! webhooks that keeps what it was sent.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use super::service::until;

/// A mail server (aiosmtpd) on a port of its own. Every message it took is a file in a folder.
pub struct Post {
    child: Child,
    dir: tempfile::TempDir,
    address: SocketAddr,
}

impl Post {
    pub fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        // A port that was free a moment ago.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut server = Command::new("/usr/bin/python3");
        server.args(["-m", "aiosmtpd", "-n", "-l", &address.to_string(), "-c", "aiosmtpd.handlers.Mailbox"]);
        server.arg(dir.path().join("mail")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = server.spawn().unwrap();
        until("the mail server listens", || TcpStream::connect(address).ok());
        Self { child, dir, address }
    }

    /// The setting that sends mail here.
    pub fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    /// Counts the messages that arrived.
    pub fn letters(&self) -> usize {
        std::fs::read_dir(self.dir.path().join("mail/new")).into_iter().flatten().count()
    }

    /// Returns the mail that arrived, each once by its Message-ID: a message that is sent again after a crash is the
    /// same.
    pub fn mail(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for entry in std::fs::read_dir(self.dir.path().join("mail/new")).into_iter().flatten() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let id = text.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().trim().to_owned();
            found.insert(id, text);
        }
        found
    }
}

/// A message as a mail program reads it: its headers by their names in small letters, and its text.
pub fn read(message: &str) -> (BTreeMap<String, String>, String) {
    let script = "import email, email.policy, json, sys\n\
                  mail = email.message_from_string(sys.stdin.read(), policy=email.policy.default)\n\
                  headers = {name.lower(): str(value) for name, value in mail.items()}\n\
                  print(json.dumps([headers, mail.get_content()]))";
    let mut python = Command::new("/usr/bin/python3");
    let mut python = python.args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    python.stdin.take().unwrap().write_all(message.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "{message}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The path behind the link in a message that ends so: `confirm` or `stop`.
pub fn link(message: &str, what: &str) -> String {
    let (_, text) = read(message);
    let link = text.lines().find(|line| line.starts_with("http") && line.ends_with(&format!("/{what}/")));
    let link = link.unwrap_or_else(|| panic!("a link to {what}: {text}"));
    format!("/{}", link.splitn(4, '/').nth(3).unwrap())
}

impl Post {
    /// Waits for the messages that ask whether an address is right, and says yes to each. Returns them.
    pub fn confirm(&self, addresses: usize, mut yes: impl FnMut(&str)) -> Vec<String> {
        let asked = until("every address is asked", || {
            let mail = self.mail();
            let asked: Vec<String> =
                mail.into_values().filter(|message| read(message).1.contains("/confirm/")).collect();
            (asked.len() == addresses).then_some(asked)
        });
        asked.iter().for_each(|message| yes(&link(message, "confirm")));
        asked
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A web server that takes everything and keeps it.
pub struct Hook {
    address: SocketAddr,
    calls: Arc<Mutex<Vec<Call>>>,
}

/// Message that a webhook was sent.
#[derive(Debug, Clone)]
pub struct Call {
    /// By name in small letters.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Hook {
    /// Starts one; the first `refused` calls are answered 503.
    pub fn start(refused: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let calls: Arc<Mutex<Vec<Call>>> = Arc::default();
        let kept = Arc::clone(&calls);
        std::thread::spawn(move || {
            for (count, stream) in listener.incoming().enumerate() {
                let Ok(mut stream) = stream else { return };
                let Some(call) = Call::read(&stream) else { continue };
                let status = if count < refused { "503 Service Unavailable" } else { "204 No Content" };
                if count >= refused {
                    kept.lock().unwrap().push(call);
                }
                let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            }
        });
        Self { address, calls }
    }

    pub fn url(&self) -> String {
        format!("http://{}/evenhand", self.address)
    }

    pub fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }
}

impl Call {
    fn read(stream: &TcpStream) -> Option<Self> {
        let mut reader = BufReader::new(stream);
        let mut headers = BTreeMap::new();
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        loop {
            line.clear();
            reader.read_line(&mut line).ok()?;
            match line.trim_end().split_once(':') {
                Some((name, value)) => headers.insert(name.to_ascii_lowercase(), value.trim().to_owned()),
                None => break,
            };
        }
        let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        Some(Self { headers, body })
    }
}
