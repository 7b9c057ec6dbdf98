//! The service as a process of its own, and a client that says on the wire just what it is told to say.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::evenhand;

/// After this long without what is waited for, a test has failed.
const DEADLINE: Duration = Duration::from_secs(240);

/// A running service. It is asked to stop when this goes.
pub struct Service {
    child: Child,
    /// Kept open: the program writes to it.
    _told: BufReader<ChildStdout>,
    log: tempfile::NamedTempFile,
    pub readers: SocketAddr,
    pub private: SocketAddr,
}

impl Service {
    /// Starts the program on ports of its own.
    pub fn start(content: &Path, out: &Path, arguments: &[&str]) -> Self {
        Self::try_start(content, out, arguments).unwrap_or_else(|output| {
            panic!("{:?} {}", output.status.code(), String::from_utf8_lossy(&output.stderr));
        })
    }

    /// Starts the service, or returns the program's output before it ended.
    pub fn try_start(content: &Path, out: &Path, arguments: &[&str]) -> Result<Self, Output> {
        Self::try_start_of(evenhand(), content, out, arguments)
    }

    /// Starts the service with a command that has variables of its own.
    pub fn try_start_of(command: Command, content: &Path, out: &Path, arguments: &[&str]) -> Result<Self, Output> {
        Self::try_start_at("127.0.0.1:0", command, content, out, arguments)
    }

    /// Starts the service at an address that is known before.
    pub fn try_start_at(
        listen: &str,
        mut command: Command,
        content: &Path,
        out: &Path,
        arguments: &[&str],
    ) -> Result<Self, Output> {
        let log = tempfile::NamedTempFile::new().unwrap();
        command
            .args(["serve", "--listen", listen, "--private", "127.0.0.1:0", "--content"])
            .arg(content)
            .arg("--out")
            .arg(out)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(log.path()).unwrap());
        let mut child = command.spawn().unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let mut found = Vec::new();
        let mut said = String::new();
        while found.len() < 2 {
            let mut line = String::new();
            if told.read_line(&mut line).unwrap() == 0 {
                let status = child.wait().unwrap();
                return Err(Output { status, stdout: said.into_bytes(), stderr: fs::read(log.path()).unwrap() });
            }
            if let Some((_, address)) = line.split_once("http://") {
                found.push(address.trim().trim_end_matches('/').parse::<SocketAddr>().unwrap());
            }
            said.push_str(&line);
        }
        Ok(Self { child, _told: told, log, readers: found[0], private: found[1] })
    }

    /// The address of the service, without a slash at its end.
    pub fn base(&self) -> String {
        format!("http://{}", self.readers)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.create_request("GET", path, &[])
    }

    pub fn create_request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(method, path, headers, b"")
    }

    /// Sends a form.
    pub fn post(&self, path: &str, form: &str) -> Answer {
        self.send("POST", path, &[("content-type", "application/x-www-form-urlencoded")], form.as_bytes())
    }

    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let answer = send(self.readers, method, path, headers, body);
        answer.unwrap_or_else(|| panic!("no whole answer to {method} {path}"))
    }

    /// Writes bytes to a connection; what came back before its end, still folded in its transfer coding.
    /// `None` when nothing came.
    pub fn raw(&self, request: &[u8]) -> Option<Answer> {
        raw(TcpStream::connect(self.readers).unwrap(), request)
    }

    /// Asks at the address for those who run the service.
    pub fn inside(&self, path: &str) -> Answer {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.private);
        raw(TcpStream::connect(self.private).unwrap(), request.as_bytes()).and_then(Answer::unfolded).unwrap()
    }

    /// Waits until every form has been tried; none may have failed.
    pub fn wait_until_made(&self) {
        let far = until("every form is made", || {
            let far = self.inside("/readyz").json()["forms"].clone();
            (far["made"] == far["of"]).then_some(far)
        });
        assert_eq!(far["failed"], 0, "{far} {}", self.log());
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Returns the standard error so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.log.path()).unwrap()
    }

    pub fn signal(&self, name: &str) {
        signal(&self.child, name);
    }

    pub fn wait(&mut self) -> ExitStatus {
        until("the service ends", || self.child.try_wait().unwrap())
    }

    /// Asks it to stop and waits for its end.
    pub fn stop(&mut self) -> ExitStatus {
        self.signal("TERM");
        self.wait()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if self.child.try_wait().ok().flatten().is_none() {
            let _ = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
            let end = Instant::now() + Duration::from_secs(30);
            while self.child.try_wait().ok().flatten().is_none() {
                if Instant::now() > end {
                    let _ = self.child.kill();
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

/// A worker in a process of its own. It ends at once when this goes.
pub struct Worker(Child);

impl Worker {
    /// Starts the program; it answers no reader.
    pub fn start(mut command: Command, content: &Path, out: &Path, arguments: &[&str]) -> Self {
        command.args(["work", "--private", "127.0.0.1:0", "--content"]).arg(content).arg("--out").arg(out);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("Health"), "it answers no reader: {line}");
        Self(child)
    }

    pub fn signal(&self, name: &str) {
        signal(&self.0, name);
    }

    pub fn wait(&mut self) -> ExitStatus {
        self.0.wait().unwrap()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").arg(format!("-{name}")).arg(child.id().to_string()).status().unwrap().success());
}

/// Looks again and again until there is something.
pub fn until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    within(DEADLINE, what, look)
}

/// Waits for a condition, with a time limit.
pub fn within<T>(most: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + most;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Sends a request and reads the answer to its end; `None` where none came, or not the whole of it.
pub fn send(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<Answer> {
    let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    if method != "GET"
        && let Some(origin) = origin(address, headers)
    {
        request.push_str(&format!("origin: {origin}\r\n"));
    }
    if !body.is_empty() || method == "POST" {
        request.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    request.push_str("\r\n");
    let answer = raw(TcpStream::connect(address).ok()?, &[request.as_bytes(), body].concat())?;
    if method == "HEAD" {
        assert!(answer.body.is_empty(), "HEAD {path} has a body");
        return Some(answer);
    }
    answer.unfolded()
}

/// The public address of services that have one.
const BASE: &str = "https://toolkit.example";

/// Origin that a browser would send with a session, if the test sets none.
fn origin(address: SocketAddr, headers: &[(&str, &str)]) -> Option<String> {
    let of = |wanted: &str| headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| *value);
    if ["origin", "sec-fetch-site", "referer"].into_iter().any(|name| of(name).is_some()) {
        return None;
    }
    of("cookie").map(|cookie| if cookie.starts_with("__Host-") { BASE.to_owned() } else { format!("http://{address}") })
}

fn raw(mut stream: TcpStream, request: &[u8]) -> Option<Answer> {
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    // The other side may have answered and closed before it has read everything.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    Answer::read(&bytes).inspect(|answer| says_when_to_return(answer.status, answer.header("retry-after")))
}

/// Asserts of every answer of every test that one that refuses for a while says when another try makes sense.
pub fn says_when_to_return(status: u16, retry_after: &str) {
    let is_said = retry_after.parse::<u32>().is_ok_and(|seconds| seconds > 0);
    assert!(is_said || ![429, 503].contains(&status), "{status} with Retry-After {retry_after:?}");
}

/// Answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// By name in small letters; a name that comes twice has its values joined by commas.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Reads a head and what follows it.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            let value = value.trim().to_owned();
            let joined = headers.entry(name.to_ascii_lowercase());
            joined.and_modify(|before| *before = format!("{before}, {value}")).or_insert(value);
        }
        Some(Self { status, headers, body: bytes[end + 4..].to_vec() })
    }

    /// Decodes the body from its transfer coding; `None` if its length is not the one that was announced.
    fn unfolded(mut self) -> Option<Self> {
        if self.header("transfer-encoding") == "chunked" {
            let mut rest = self.body.as_slice();
            let mut whole = Vec::new();
            loop {
                let at = rest.windows(2).position(|two| two == b"\r\n")?;
                let length = usize::from_str_radix(std::str::from_utf8(&rest[..at]).ok()?, 16).ok()?;
                if length == 0 {
                    break;
                }
                whole.extend_from_slice(rest.get(at + 2..at + 2 + length)?);
                rest = rest.get(at + 2 + length + 2..)?;
            }
            self.body = whole;
        } else if self.headers.contains_key("content-length") && self.status != 304 {
            return (self.header("content-length") == self.body.len().to_string()).then_some(self);
        }
        Some(self)
    }

    /// The value of a header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn html(&self) -> scraper::Html {
        scraper::Html::parse_document(self.text())
    }

    /// The body out of its content coding.
    pub fn decoded(&self) -> Vec<u8> {
        let mut plain = Vec::new();
        match self.header("content-encoding") {
            "" => plain.clone_from(&self.body),
            "br" => drop(brotli::Decompressor::new(&*self.body, 4096).read_to_end(&mut plain).unwrap()),
            "gzip" => drop(flate2::read::GzDecoder::new(&*self.body).read_to_end(&mut plain).unwrap()),
            "zstd" => plain = zstd::decode_all(&*self.body).unwrap(),
            other => panic!("{other}"),
        }
        plain
    }

    /// Returns `true` if it has the headers that keep a page to itself.
    pub fn is_guarded(&self) -> bool {
        self.header("content-security-policy").contains("default-src 'none'")
            && self.header("content-security-policy").contains("frame-ancestors 'none'")
            && !self.header("content-security-policy").contains("unsafe")
            && self.header("x-content-type-options") == "nosniff"
            && self.header("referrer-policy") == "same-origin"
            && self.header("permissions-policy").contains("camera=()")
            && !self.headers.contains_key("set-cookie")
            && !self.headers.contains_key("server")
    }
}
