//! From start to end: what was taken away, who asks too much, stops and crashes, full disks, logs.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::bed::service::{Service, until};
use crate::bed::{Bed, evenhand, files};
use crate::{GROUND, shared};

#[test]
fn what_was_taken_out_of_the_content_is_said_to_be_gone() {
    let bed = Bed::full();
    // More than a third of all would not go at once.
    bed.piece("rights/other", "en");
    bed.edition("rights/other/en.md", "Another", "original", "## First {#first}\n\nShort.\n");
    bed.edition("rights/other/en.plain.md", "Another", "original", "## First {explains=first}\n\nShort.\n");
    bed.piece("rights/second", "en");
    bed.edition("rights/second/en.md", "A second", "original", "## Second {#second}\n\nShort.\n");
    bed.edition("rights/second/en.plain.md", "A second", "original", "## Second {explains=second}\n\nShort.\n");
    let pages = ["/en/rights/second/", "/en/rights/second/plain/"];
    let service = Service::start(&bed.content(), &bed.out(), &[]);
    for page in pages {
        assert_eq!(service.get(page).status, 200);
    }
    drop(service);

    fs::remove_dir_all(bed.content().join("rights/second")).unwrap();
    let mut service = Service::start(&bed.content(), &bed.out(), &[]);

    for path in pages.iter().copied().chain(["/en/rights/second/second.en.mp3"]) {
        let answer = service.create_request("GET", path, &[("accept-language", "ar")]);
        assert_eq!((answer.status, answer.header("content-language")), (410, "en"), "{path}");
        assert!(answer.is_guarded());
        assert!(answer.text().contains("../../../en/") || answer.text().contains("href=\"/en/\""), "a way on");
    }
    assert_eq!(service.get("/en/rights/third/").status, 404);
    assert!(!service.get("/sitemap.xml").text().contains("second"));
    assert!(service.stop().success());
}

#[test]
fn content_that_is_edited_is_read_again_and_an_edition_that_breaks_stays_as_it_was() {
    let bed = Bed::full();
    bed.piece("rights/second", "en");
    let second = |body: &str| bed.edition("rights/second/en.md", "A second", "original", body);
    second("## Second {#second}\n\nShort.\n");
    let mut service = Service::start(&bed.content(), &bed.out(), &[]);
    let page = || service.get("/en/rights/second/").text().to_owned();
    assert!(page().contains("Short."));

    second("## Second {#second}\n\nLonger than it was.\n");
    until("the new words are served", || page().contains("Longer than it was.").then_some(()));
    assert!(service.get("/en/search?q=longer").text().contains("A second"));
    assert!(service.get("/openapi.json").status == 200, "what does not change is answered all the time");

    second("## Second {#second}\n\n#### Too deep {#deep}\n");
    until("the log tells of the error", || service.log().contains("what it said before is served").then_some(()));
    assert!(page().contains("Longer than it was."));

    fs::remove_dir_all(bed.content().join("rights/second")).unwrap();
    service.signal("HUP");
    until("it is gone", || (service.get("/en/rights/second/").status == 410).then_some(()));
    assert!(service.stop().success());
}

#[test]
fn who_asks_too_often_for_what_costs_work_is_told_when_to_come_back_and_may_read_on() {
    let bed = Bed::full();
    let service = Service::start(&bed.content(), &bed.out(), &["--rate", "3"]);

    let refused = (0..20).map(|_| service.get("/en/search?q=court")).find(|answer| answer.status != 200).unwrap();

    assert_eq!((refused.status, refused.header("content-language")), (429, "en"));
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=120).contains(&seconds));
    assert!(refused.is_guarded());
    let costly = [
        service.get("/api/v1/search?q=court&lang=en"),
        service.get("/en/bundle/evenhand.zip?piece=rights/example&form=page&lang=en"),
        service.post("/en/print/", "piece=rights/example"),
    ];
    for answer in costly {
        assert_eq!(answer.status, 429);
        assert!(answer.headers.contains_key("retry-after"));
    }
    let problem = service.get("/api/v1/search?q=court&lang=en");
    assert_eq!(problem.header("content-type"), "application/problem+json");
    for path in ["/en/", "/en/rights/example/", "/en/print/", "/en/bundle/", "/api/v1/catalogue", "/en/feed.xml"] {
        assert_eq!(service.get(path).status, 200, "{path}");
    }
    let made_up = service.create_request("GET", "/en/search?q=court", &[("x-forwarded-for", "198.51.100.7")]);
    assert_eq!(made_up.status, 429, "without a trusted proxy the header is nobody's address");
}

#[test]
fn behind_a_trusted_proxy_each_reader_is_counted_alone() {
    let bed = Bed::full();
    let service = Service::start(&bed.content(), &bed.out(), &["--rate", "1", "--proxy", "trusted"]);
    let ask = |from: &str| service.create_request("GET", "/en/search?q=court", &[("x-forwarded-for", from)]).status;

    let first: Vec<u16> = (0..3).map(|_| ask("203.0.113.9, 198.51.100.7")).collect();

    assert_eq!(first[0], 200);
    assert!(first.contains(&429), "{first:?}");
    assert_eq!(ask("203.0.113.9, 198.51.100.8"), 200);
}

fn begin(service: &Service, path: &str) -> (TcpStream, Vec<u8>) {
    let mut stream = TcpStream::connect(service.readers).unwrap();
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut first = vec![0; 1024];
    stream.read_exact(&mut first).unwrap();
    (stream, first)
}

#[test]
fn a_service_that_is_asked_to_stop_finishes_what_it_sends_and_takes_nothing_new() {
    // The forms are made, so that there is something large to send.
    drop(shared());
    let mut service = Service::start(&GROUND.bed.content(), &GROUND.out, &[]);
    let everything = "/en/bundle/evenhand.zip?piece=rights/fair-trial&piece=rights/if-you-have-been-trafficked&form=page&form=print&form=opus&form=mp3&lang=en&lang=ar&lang=fr";
    let (mut slow, mut zip) = begin(&service, everything);
    let idle = TcpStream::connect(service.readers).unwrap();

    service.signal("TERM");

    until("new connections are refused", || TcpStream::connect(service.readers).is_err().then_some(()));
    let ready = service.inside("/readyz");
    assert_eq!((ready.status, &ready.json()["stopping"]), (503, &serde_json::Value::Bool(true)));
    slow.read_to_end(&mut zip).unwrap();
    let at = zip.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    assert!(zip.len() > 10 << 20, "{}", zip.len());
    assert!(zip.ends_with(b"0\r\n\r\n"), "the last chunk came");
    let head = String::from_utf8_lossy(&zip[..at]).into_owned();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(service.wait().success());
    drop(idle);
}

/// Returns the files that both a build and a service put in the store, without pages and marks of what is under way.
fn forms(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let form = |name: &String| [".pdf", ".mp3", ".opus", ".vtt", ".txt"].iter().any(|end| name.ends_with(end));
    files(site).into_iter().filter(|(name, _)| form(name) && name.contains("/rights/")).collect()
}

#[test]
fn a_service_that_is_killed_at_any_moment_leaves_nothing_half_and_the_next_one_makes_the_rest() {
    let bed = Bed::full();
    bed.build(&[]);
    let whole = forms(&bed.site());
    assert!(whole.len() > 8, "{:?}", whole.keys());
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("outputs");

    for made in 0..4_u64 {
        let mut service = Service::start(&bed.content(), &out, &["--jobs", "2"]);
        until("some forms are made", || {
            let far = service.inside("/readyz").json()["forms"].clone();
            (far["made"].as_u64().unwrap() >= made.min(2) || far["made"] == far["of"]).then_some(())
        });
        service.signal("KILL");
        assert_eq!(service.wait().signal(), Some(9));
        for (name, bytes) in forms(&out.join("site")) {
            assert!(whole.get(&name) == Some(&bytes), "{name} is whole");
        }
    }
    let mut service = Service::start(&bed.content(), &out, &["--jobs", "2"]);
    service.wait_until_made();

    let made = forms(&out.join("site"));
    assert_eq!(made.keys().collect::<Vec<_>>(), whole.keys().collect::<Vec<_>>());
    assert!(made == whole, "the same bytes as from a build");
    for name in whole.keys() {
        assert!(service.get(&format!("/{name}")).body == whole[name], "{name}");
    }
    assert!(service.stop().success());
    let mut service = Service::start(&bed.content(), &out, &[]);
    assert_eq!(service.inside("/readyz").json()["forms"]["of"], 0, "nothing is made twice");
    assert!(service.stop().success());
}

#[test]
fn what_was_deleted_right_after_it_was_made_is_made_again_and_does_not_count_before() {
    let bed = Bed::full();
    let mut service = Service::start(&bed.content(), &bed.out(), &["--jobs", "2"]);
    service.wait_until_made();
    let whole = forms(&bed.site()).len();
    assert!(service.stop().success());
    fs::remove_dir_all(bed.out()).unwrap();

    let mut service = Service::start(&bed.content(), &bed.out(), &["--jobs", "2"]);
    let (far, there) = until("all count as made", || {
        let far = service.inside("/readyz").json()["forms"].clone();
        (far["made"] == far["of"]).then(|| (far, forms(&bed.site()).len()))
    });
    assert!(far["of"].as_u64() > Some(3) && far["failed"] == 0, "{far}");
    assert_eq!(there, whole, "{far}");
    assert!(service.stop().success());
}

#[test]
fn a_store_that_cannot_be_written_is_said_at_the_start() {
    let bed = Bed::full();
    let file = tempfile::NamedTempFile::new().unwrap();
    for out in [file.path().join("below"), Path::new("/proc/evenhand").to_owned()] {
        let output = Service::try_start(&bed.content(), &out, &[]).err().expect("it does not start");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{told}");
        assert!(told.contains("error: ") && told.contains("help: "), "{told}");
        assert_eq!(output.stdout, b"", "no address is told");
    }
}

/// The program where no file may grow beyond some blocks of 512 bytes, as on a full disk.
fn on_a_full_disk(bed: &Bed, blocks: u32) -> Command {
    let program = evenhand().get_program().to_owned();
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"])
        .arg(program)
        .args(["serve", "--listen", "127.0.0.1:0", "--private", "127.0.0.1:0", "--content"])
        .arg(bed.content())
        .arg("--out")
        .arg(bed.out())
        .env("EVENHAND_TODAY", "2026-11-24")
        .env("NO_COLOR", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

#[test]
fn a_full_disk_is_said_at_the_start() {
    let bed = Bed::full();
    let output = on_a_full_disk(&bed, 0).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{told}");
    assert!(told.contains("error: ") && told.contains("help: "), "{told}");
}

#[test]
fn an_address_that_is_taken_is_said_at_the_start() {
    let bed = Bed::full();
    let first = Service::start(&bed.content(), &bed.out(), &[]);
    let taken = first.readers.to_string();
    let output = evenhand()
        .args(["serve", "--listen", &taken, "--private", "127.0.0.1:0", "--content"])
        .arg(bed.content())
        .arg("--out")
        .arg(bed.out())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(told.contains(&taken) && told.contains("help: "), "{told}");
}

#[test]
fn nothing_that_a_reader_sends_is_in_the_log_or_in_the_store() {
    const MARK: &str = "Qx7vUnseen";
    for form in ["text", "json"] {
        let bed = Bed::full();
        let out = bed.out();
        let arguments = ["--proxy", "trusted", "--log", form, "--rate", "5"];
        let mut service = Service::start(&bed.content(), &out, &arguments);
        let agent = format!("Mozilla/5.0 {MARK}agent");
        let headers = [
            ("user-agent", agent.as_str()),
            ("x-forwarded-for", "198.51.100.77"),
            ("referer", &format!("https://{MARK}.example/")),
            ("cookie", MARK),
            ("accept-language", MARK),
        ];
        for path in [
            "/en/rights/example/".to_owned(),
            format!("/en/rights/example/?{MARK}"),
            format!("/{MARK}/"),
            format!("/en/{MARK}.pdf"),
            format!("/en/search?q={MARK}"),
            format!("/en/bundle/evenhand.zip?piece={MARK}"),
            format!("/api/v1/search?q={MARK}&lang=en"),
            format!("/api/v1/pieces/{MARK}/%ff"),
            "/leave".to_owned(),
            format!("/en/ask/?piece={MARK}"),
            format!("/en/status/{MARK}/"),
            format!("/en/asked/{MARK}/"),
            format!("/api/v1/asks/{MARK}"),
        ] {
            service.create_request("GET", &path, &headers);
        }
        let order = format!("piece=rights/example&name={MARK}&hours={MARK}");
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let done = service.send("POST", "/en/print/", &[&headers[..], &[kind]].concat(), order.as_bytes());
        assert_eq!(done.status, 303);
        service.send("POST", "/en/print/", &[&headers[..], &[kind]].concat(), &[order.as_bytes(); 2000].concat());
        let ask = format!("piece=rights/example&form=sign&lang=en&contact={MARK}%40example.org");
        // From another address: the first has used up what one may ask for in a minute.
        let elsewhere =
            headers.map(|(name, value)| (name, if name == "x-forwarded-for" { "198.51.100.78" } else { value }));
        let asked = service.send("POST", "/en/ask/", &[&elsewhere[..], &[kind]].concat(), ask.as_bytes());
        assert_eq!(asked.status, 303);
        for _ in 0..8 {
            service.create_request("GET", &format!("/en/search?q={MARK}"), &headers);
        }
        service.raw(format!("GET /{MARK}\0 HTTP/1.1\r\n\r\n").as_bytes());
        drop(begin_and_leave(&service, &format!("/en/bundle/evenhand.zip?piece=rights/example&{MARK}")));
        let measured = service.inside("/metrics");
        assert!(service.stop().success());

        let log = service.log();
        assert!(log.contains("stopping"), "the log was written: {log}");
        assert!(form == "text" || log.lines().all(|line| line.starts_with('{')), "{log}");
        let private = asked.header("location").split('/').nth(2).unwrap();
        for secret in [MARK, private, "198.51.100.7", "/en/", "127.0.0.1:", "Mozilla"] {
            assert!(!log.contains(secret), "{secret}: {log}");
            assert!(!measured.text().contains(secret), "{secret}");
        }
        for (name, bytes) in files(&out) {
            let found = bytes.windows(MARK.len()).any(|window| window == MARK.as_bytes());
            assert!(!found && !name.contains(MARK), "{name}");
        }
    }
}

fn begin_and_leave(service: &Service, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(service.readers).unwrap();
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: a\r\n\r\n").as_bytes()).unwrap();
    stream
}
