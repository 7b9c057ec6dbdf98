//! The configurations of `deploy/` with the real programs: readers come to nginx or Caddy over TLS and HTTP/2, each from an
//! address of its own, and the service stands behind.

use std::fs::{self, File};
use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use scraper::Selector;

use crate::bed::people::{Line, Sent, join, sign_in};
use crate::bed::service::{Answer, Service, until};
use crate::bed::{Bed, evenhand, files};

const NAME: &str = "evenhand.example";
const PAGE: &str = "/en/rights/example/";
const ARABIC: &str = "/ar/rights/arabic/";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
/// Limit of costly requests of one address in a minute.
const RATE: &str = "6";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nginx,
    Caddy,
}

/// A proxy with the service behind it.
struct Front {
    kind: Kind,
    child: Child,
    dir: tempfile::TempDir,
    service: Service,
    _bed: Bed,
    /// Addresses of the proxy, with TLS and without.
    secure: SocketAddr,
    plain: SocketAddr,
}

/// Somebody who reads: the last number of an address of this machine.
#[derive(Clone, Copy)]
struct From<'a>(&'a Front, u8);

fn deploy(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name)
}

/// An address of this machine at which nobody listens.
fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn ended_well(output: Output) -> Output {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// A certificate for the name, signed by itself.
fn certificate(dir: &Path) {
    let mut openssl = Command::new("openssl");
    openssl.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]);
    openssl.args(["-keyout", "key.pem", "-out", "cert.pem", "-subj"]).arg(format!("/CN={NAME}"));
    ended_well(openssl.arg("-addext").arg(format!("subjectAltName=DNS:{NAME}")).current_dir(dir).output().unwrap());
}

/// nginx with the file as it is: what stands in the folder beside it is written for this machine. The log of requests is
/// on, as in Debian's own file.
fn nginx(dir: &Path, service: SocketAddr, secure: SocketAddr, plain: SocketAddr) -> Command {
    fs::create_dir_all(dir.join("evenhand")).unwrap();
    fs::copy(deploy("nginx/evenhand.conf"), dir.join("evenhand.conf")).unwrap();
    let at = dir.display();
    for (name, text) in [
        ("upstream", format!("server {service};")),
        (
            "cache",
            format!(
                "proxy_cache_path {at}/cache levels=1:2 keys_zone=evenhand:10m max_size=1g inactive=1d use_temp_path=off;"
            ),
        ),
        ("http", format!("listen {plain} default_server; server_name {NAME};")),
        (
            "https",
            format!(
                "listen {secure} ssl http2 default_server; server_name {NAME}; ssl_certificate {at}/cert.pem; ssl_certificate_key {at}/key.pem;"
            ),
        ),
    ] {
        assert!(deploy("nginx/evenhand").join(format!("{name}.conf")).exists(), "{name}.conf is there to be changed");
        fs::write(dir.join(format!("evenhand/{name}.conf")), text).unwrap();
    }
    // Whoever is root stays it: the folder is nobody else's.
    let temp =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|what| format!("{what}_temp_path {at}/{what};"));
    let main = format!(
        "daemon off;\nuser root;\nworker_processes 2;\npid {at}/pid;\nerror_log {at}/error.log info;\nevents {{}}\n\
         http {{\naccess_log {at}/access.log;\ngzip on;\n{}\ninclude evenhand.conf;\n}}\n",
        temp.join("\n")
    );
    fs::write(dir.join("nginx.conf"), main).unwrap();
    let mut command = Command::new("/usr/sbin/nginx");
    command.arg("-p").arg(dir).arg("-e").arg(dir.join("error.log")).arg("-c").arg(dir.join("nginx.conf"));
    command
}

/// Caddy with the file as it is, and its variables.
fn caddy(dir: &Path, service: SocketAddr, secure: SocketAddr, plain: SocketAddr) -> Command {
    let mut command = Command::new("caddy");
    let at = dir.display();
    for (name, value) in [
        ("EVENHAND_NAME", NAME.to_owned()),
        ("EVENHAND_TLS", format!("{at}/cert.pem {at}/key.pem")),
        ("EVENHAND_SERVICE", service.to_string()),
        ("EVENHAND_HTTPS_PORT", secure.port().to_string()),
        ("EVENHAND_HTTP_PORT", plain.port().to_string()),
        ("EVENHAND_CADDY_ADMIN", "off".to_owned()),
        ("HOME", at.to_string()),
        ("XDG_DATA_HOME", at.to_string()),
        ("XDG_CONFIG_HOME", at.to_string()),
    ] {
        command.env(name, value);
    }
    command
}

impl Front {
    fn start(kind: Kind) -> Self {
        let bed = Bed::full();
        bed.write("glossary/ar.toml", "[court]\nterm = \"المحكمة\"\nexplanation = \"حيث يحكم القضاة.\"\n");
        bed.piece("rights/arabic", "ar");
        let words = "## الخطوات الأولى {#first}\n\nيمكنك طلب **المساعدة** فورًا.\n";
        bed.edition("rights/arabic/ar.md", "مثال", "original", words);
        bed.edition("rights/arabic/ar.plain.md", "مثال", "original", &words.replace("#first", "explains=\"first\""));
        join(evenhand(), "Edith", "editor", &["--lang", "en", "--out", bed.out().to_str().unwrap()]);
        let (secure, plain) = (free(), free());
        let base = format!("https://{NAME}:{}/", secure.port());
        let arguments = ["--proxy", "trusted", "--base", &base, "--rate", RATE, "--jobs", "2"];
        let service = Service::start(&bed.content(), &bed.out(), &arguments);
        service.wait_until_made();

        let dir = tempfile::tempdir().unwrap();
        certificate(dir.path());
        let command = || match kind {
            Kind::Nginx => nginx(dir.path(), service.readers, secure, plain),
            Kind::Caddy => caddy(dir.path(), service.readers, secure, plain),
        };
        let file = deploy("caddy/Caddyfile");
        let caddyfile = ["--adapter", "caddyfile", "--config", file.to_str().unwrap()];
        let (mut checked, mut run) = (command(), command());
        match kind {
            Kind::Nginx => drop(checked.arg("-t")),
            Kind::Caddy => {
                checked.arg("validate").args(caddyfile);
                run.arg("run").args(caddyfile);
            }
        }
        ended_well(checked.output().unwrap());
        let said = File::create(dir.path().join("said.log")).unwrap();
        let child = run.stdin(Stdio::null()).stdout(said.try_clone().unwrap()).stderr(said).spawn().unwrap();
        let front = Self { kind, child, dir, _bed: bed, service, secure, plain };
        until("the proxy listens", || TcpStream::connect(secure).ok().and(TcpStream::connect(plain).ok()));
        front
    }

    /// Everything that the proxy wrote into a log.
    fn logs(&self) -> String {
        let found = files(self.dir.path());
        let logs = found.iter().filter(|(name, _)| name.ends_with(".log"));
        logs.map(|(name, bytes)| format!("{name}: {}\n", String::from_utf8_lossy(bytes))).collect()
    }

    /// Counts the answers that the service has given.
    fn answers(&self) -> f64 {
        let metrics = self.service.inside("/metrics");
        let lines = metrics.text().lines().filter(|line| line.starts_with("evenhand_answers_total"));
        lines.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        // nginx has children that end with it when it is asked to end.
        let _ = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

impl From<'_> {
    /// Asks over TLS and HTTP/2.
    fn create_request(self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let Self(front, host) = self;
        let port = front.secure.port();
        let dir = tempfile::tempdir().unwrap();
        let (head, out) = (dir.path().join("head"), dir.path().join("body"));
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--http2", "--path-as-is", "--max-time", "120"]);
        curl.arg("--cacert").arg(front.dir.path().join("cert.pem"));
        curl.arg("--resolve").arg(format!("{NAME}:{port}:127.0.0.1"));
        curl.arg("--interface").arg(format!("127.0.0.{host}"));
        curl.arg("--dump-header").arg(&head).arg("--output").arg(&out);
        curl.args(["--write-out", "%{http_version}", "--header", "Expect:", "--header", "Accept:"]);
        for (name, value) in headers {
            curl.arg("--header").arg(format!("{name}: {value}"));
        }
        match method {
            "HEAD" => drop(curl.arg("--head")),
            "GET" => {}
            _ => drop(curl.args(["--request", method, "--data-binary", "@-"])),
        }
        curl.arg(format!("https://{NAME}:{port}{path}"));
        let mut child = curl.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A body that is too large is not read to its end.
        let _ = child.stdin.take().unwrap().write_all(body);
        let version = ended_well(child.wait_with_output().unwrap()).stdout;
        assert_eq!(String::from_utf8_lossy(&version), "2", "{method} {path}");
        let body = if method == "HEAD" { Vec::new() } else { fs::read(out).unwrap_or_default() };
        Answer::read(&[fs::read(head).unwrap(), body].concat()).unwrap()
    }

    fn get(self, path: &str) -> Answer {
        self.create_request("GET", path, &[], b"")
    }

    fn post(self, path: &str, form: &str) -> Answer {
        self.create_request("POST", path, &[FORM], form.as_bytes())
    }
}

impl Line for From<'_> {
    fn must(&self, sent: Sent<'_>, fits: &[u16]) -> Answer {
        let answer = self.create_request(sent.method, sent.path, sent.headers, sent.body.as_bytes());
        assert!(fits.contains(&answer.status), "{} {}: {}", sent.method, sent.path, answer.status);
        answer
    }
}

/// Checks that the proxy passes on what the service says, and nothing twice.
fn says_what_the_service_says(front: &Front, path: &str, headers: &[(&str, &str)]) {
    // What is made anew between the two says so in its date; its ETag and its bytes are the same.
    let own = ["date", "last-modified", "server", "connection"];
    let mut two =
        [From(front, 10).create_request("GET", path, headers, b""), front.service.create_request("GET", path, headers)];
    two.iter_mut().for_each(|answer| answer.headers.retain(|name, _| !own.contains(&name.as_str())));
    assert_eq!(two[0], two[1], "{path} {headers:?}");
}

fn reading(front: &Front) {
    let (one, other) = (From(front, 11), From(front, 12));
    for _ in 0..2 {
        for (wanted, lang) in [("ar", "ar"), ("en", "en"), ("tlh, ar;q=0.5", "ar")] {
            let answer = one.create_request("GET", "/", &[("accept-language", wanted)], b"");
            assert_eq!((answer.status, answer.header("content-language")), (200, lang), "{wanted}");
            assert!(answer.header("vary").contains("accept-language"));
        }
    }
    for coding in ["br", "gzip", "zstd", "identity"] {
        for path in ["/", PAGE, ARABIC, "/en/feed.xml"] {
            says_what_the_service_says(front, path, &[("accept-encoding", coding), ("accept-language", "ar")]);
        }
    }
    let page = one.get(ARABIC);
    assert_eq!((page.status, page.header("content-language")), (200, "ar"));
    assert!(page.text().contains("dir=\"rtl\"") && page.text().contains("المساعدة"));
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(page.header("strict-transport-security"), "max-age=31536000");
    assert_eq!(page.header("alt-svc"), "");

    let tag = page.header("etag");
    assert_eq!(other.create_request("GET", ARABIC, &[("if-none-match", tag)], b"").status, 304);
    assert_eq!(other.create_request("GET", ARABIC, &[("if-none-match", "\"another\"")], b"").status, 200);
    let head = other.create_request("HEAD", ARABIC, &[], b"");
    assert_eq!((head.status, head.header("content-length")), (200, page.header("content-length")));
    let missing = other.create_request("GET", "/nothing/", &[("accept-language", "ar")], b"");
    assert_eq!((missing.status, missing.header("content-language")), (404, "ar"));
    says_what_the_service_says(front, "/en/nothing/", &[]);
}

/// A page that one reader asked for comes from the cache to the next, and is as it was.
fn caching(front: &Front) {
    let first = From(front, 13).get(PAGE);
    let before = front.answers();
    let again = From(front, 14).get(PAGE);
    assert_eq!(first.body, again.body);
    assert!(front.answers() - before < 0.5, "the second reader's page came from the cache");
}

fn stretches(front: &Front) {
    let reader = From(front, 15);
    let page = reader.get(PAGE).html();
    let links = Selector::parse("a[href$='.pdf']").unwrap();
    let link = page.select(&links).next().unwrap().value().attr("href").unwrap();
    let path = format!("{PAGE}{link}");
    // Before the whole has been asked for, and after.
    let part = |headers: &[(&str, &str)]| reader.create_request("GET", &path, headers, b"");
    let first = part(&[("range", "bytes=1000-1999")]);
    let whole = reader.get(&path);
    let second = part(&[("range", "bytes=1000-1999"), ("if-range", whole.header("etag"))]);
    assert_eq!((whole.status, whole.header("content-type")), (200, "application/pdf"));
    assert!(whole.body.starts_with(b"%PDF"));
    for answer in [first, second] {
        let said = format!("bytes 1000-1999/{}", whole.body.len());
        assert_eq!((answer.status, answer.header("content-range")), (206, said.as_str()));
        assert!(answer.body == whole.body[1000..2000], "other bytes came");
    }
    assert_eq!(part(&[("range", "bytes=0-9"), ("if-range", "\"old\"")]).status, 200);
    assert_eq!(part(&[("range", "bytes=99999999-")]).status, 416);
}

/// Two people ask; each sees their own page, again and again, and nobody keeps it.
fn asking(front: &Front) -> Vec<String> {
    let people = [From(front, 21), From(front, 22)];
    let secrets = people.map(|person| {
        let asked = person.post("/en/ask/", "piece=rights/example&form=braille&lang=en");
        assert_eq!((asked.status, asked.header("cache-control")), (303, "no-store"));
        let (_, tail) = asked.header("location").split_once("status/").unwrap();
        tail.trim_end_matches('/').to_owned()
    });
    for _ in 0..2 {
        for (person, secret) in people.iter().zip(&secrets) {
            let page = person.get(&format!("/en/status/{secret}/"));
            assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
        }
        assert_eq!(people[0].get("/en/status/nobody/").status, 404);
    }
    assert_ne!(secrets[0], secrets[1]);
    let [mine, theirs] = [&secrets[0], &secrets[1]];
    let withdrawn = people[0].create_request("POST", &format!("/en/status/{mine}/withdraw/"), &[FORM], b"sure=yes");
    assert_eq!(withdrawn.status, 303);
    assert_eq!(people[1].get(&format!("/en/status/{theirs}/")).status, 200);
    let gone = people[0].get(&format!("/en/status/{mine}/"));
    assert_ne!(gone.body, people[1].get(&format!("/en/status/{theirs}/")).body, "what changed is seen at once");
    secrets.to_vec()
}

fn signing_in(front: &Front) -> String {
    let edith = From(front, 31);
    let cookie = sign_in(&edith, "Edith");
    assert!(cookie.starts_with("__Host-evenhand="), "{cookie}");
    for _ in 0..2 {
        let desk = edith.create_request("GET", "/desk/", &[("cookie", &cookie)], b"");
        assert_eq!((desk.status, desk.header("cache-control")), (200, "no-store"));
        assert!(desk.text().contains("Edith"));
        let nobody = From(front, 32).get("/desk/");
        assert!(!nobody.text().contains("Edith"), "{}", nobody.status);
        // A public page that somebody who is signed in asks for.
        assert_eq!(edith.create_request("GET", PAGE, &[("cookie", &cookie)], b"").status, 200);
    }
    let out = |origin: &str| {
        let headers = [("cookie", cookie.as_str()), ("origin", origin), FORM];
        edith.create_request("POST", "/desk/sign-out/", &headers, b"").status
    };
    assert_eq!(out("https://other.example"), 403, "another site cannot");
    assert_eq!(out(&format!("https://{NAME}:{}", front.secure.port())), 303);
    cookie
}

/// Limits are counted by the reader's address, and no reader can say that it is another.
fn limits(front: &Front) {
    let search = |host: u8, headers: &[(&str, &str)]| {
        From(front, host).create_request("GET", "/en/search?q=court", headers, b"")
    };
    let refused = (0..20).map(|_| search(41, &[])).find(|answer| answer.status != 200).unwrap();
    assert_eq!((refused.status, refused.header("retry-after")), (429, "60"));
    assert_eq!(refused.header("content-language"), "en");
    for (name, value) in
        [("x-forwarded-for", "198.51.100.7"), ("forwarded", "for=198.51.100.7"), ("x-real-ip", "198.51.100.7")]
    {
        assert_eq!(search(41, &[(name, value)]).status, 429, "{name} is not believed");
        assert_eq!(search(42, &[(name, "127.0.0.41")]).status, 200, "{name} counts nobody with others");
    }
    assert_eq!(From(front, 41).get(PAGE).status, 200, "reading has no limit");

    let large = From(front, 43).post("/en/print/", &"x".repeat(100_000));
    assert_eq!((large.status, large.header("content-language")), (413, "en"), "the service says it in words");
    assert_eq!(From(front, 44).post("/en/print/", &"x".repeat(6_000_000)).status, 413);
}

/// Without TLS readers are led on; another name leads nowhere.
fn names(front: &Front) {
    let asked = |host: &str| {
        let mut stream = TcpStream::connect(front.plain).unwrap();
        stream
            .write_all(format!("GET {PAGE}?a HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").as_bytes())
            .unwrap();
        let mut all = String::new();
        std::io::Read::read_to_string(&mut stream, &mut all).unwrap();
        all
    };
    let led = asked(NAME);
    assert!(led.starts_with("HTTP/1.1 308 "), "{led}");
    let to =
        led.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("location: ").map(str::to_owned)).unwrap();
    assert!(to.starts_with(&format!("https://{NAME}")) && to.ends_with(&format!("{PAGE}?a")), "{to}");
    assert!(!asked("evil.example").contains("//evil.example:"), "nobody is led to another port of another name");
    if front.kind == Kind::Nginx {
        assert!(!asked("evil.example").to_ascii_lowercase().contains("evil.example"));
        assert_eq!(From(front, 45).create_request("GET", PAGE, &[("host", "evil.example")], b"").status, 421);
    }
}

/// Checks that broken and malformed requests write no address either.
fn breaking(front: &mut Front) {
    for bytes in [&b"GET /en/broken/ HTTP/1.1\r\n\r\n"[..], b"\x16\x03\x01\x00\x05hello", b"\0"] {
        let mut stream = TcpStream::connect(front.secure).unwrap();
        let _ = stream.write_all(bytes);
    }
    drop(TcpStream::connect(front.plain).unwrap().write_all(b"GET / HTTP/9\r\n\r\n"));
    assert!(front.service.stop().success());
    let away = From(front, 46).get("/en/rights/away/");
    assert!(matches!(away.status, 502 | 503), "{}", away.status);
    assert_eq!((away.header("retry-after"), away.body.len()), ("15", 0));
}

fn walk(kind: Kind) {
    let mut front = Front::start(kind);
    // The feed and the pages tell of what is made meanwhile.
    front.service.wait_until_made();
    reading(&front);
    if kind == Kind::Nginx {
        caching(&front);
    }
    stretches(&front);
    let mut secrets = asking(&front);
    secrets.push(signing_in(&front));
    limits(&front);
    names(&front);
    breaking(&mut front);

    let logs = front.logs();
    for secret in ["127.0.0.", "/en/", "/ar/", "/desk/", "curl/", "search", "broken"] {
        assert!(!logs.contains(secret), "{secret} is in a log: {logs}");
    }
    // The cache of nginx says of each answer what was asked for.
    let kept = ["/desk/", "/en/status/", "/en/ask/", "/en/search"].map(|path| format!("KEY: {path}"));
    for (name, bytes) in files(front.dir.path()) {
        let text = String::from_utf8_lossy(&bytes);
        for secret in secrets.iter().chain(&kept) {
            assert!(!text.contains(secret), "{secret} is kept in {name}");
        }
    }
}

#[test]
fn readers_come_through_nginx_and_nothing_of_them_is_kept() {
    walk(Kind::Nginx);
}

#[test]
fn readers_come_through_caddy_and_nothing_of_them_is_kept() {
    walk(Kind::Caddy);
}
