//! Processes that are killed at random moments while people ask, translate and decide: nothing that was
//! acknowledged is lost, and nobody is told twice.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests stop where something is wrong"
)]

#[path = "bed/mod.rs"]
mod bed;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use bed::post::{Hook, Post};
use bed::postgres::Postgres;
use bed::s3::S3;
use bed::{Bed, evenhand};

const PASSPHRASE: &str = "four small green boats";
const LANGS: [&str; 24] = [
    "fr", "es", "de", "it", "pt", "nl", "sv", "pl", "ro", "cs", "da", "fi", "hu", "tr", "ca", "hr", "sk", "sl", "et",
    "lv", "lt", "sq", "id", "sw",
];
const PIECES: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
/// How long anything may take that is not killed again.
const DEADLINE: Duration = Duration::from_secs(180);

/// An installation of two processes: one answers, one works.
struct Place {
    bed: Bed,
    readers: SocketAddr,
    settings: Vec<String>,
    keys: BTreeMap<String, String>,
    /// Their folders: of one machine, or of two.
    outs: [PathBuf; 2],
    post: Post,
    hook: Hook,
}

/// What was acknowledged about one edition.
struct Done {
    piece: &'static str,
    lang: &'static str,
    asks: [String; 2],
    sentences: BTreeMap<String, String>,
    work: String,
}

/// What was counted.
#[derive(Default)]
struct Counts {
    acknowledged: AtomicUsize,
    repeated: AtomicUsize,
}

/// An answer that came whole.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Place {
    fn new(settings: Vec<String>, keys: BTreeMap<String, String>, outs: Option<[PathBuf; 2]>) -> Self {
        let bed = Bed::empty();
        bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
        let text = "## Call early {#call}\n\nCall within 24 hours. Ask for an **interpreter**. It is free.\n";
        for piece in PIECES {
            bed.piece(&format!("rights/{piece}"), "en");
            bed.edition(&format!("rights/{piece}/en.md"), "Your first steps", "original", text);
        }
        let outs = outs.unwrap_or_else(|| [bed.out(), bed.out()]);
        // A port that was free a moment ago.
        let readers = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let place = Self { bed, readers, settings, keys, outs, post: Post::start(), hook: Hook::start(0) };
        for (name, role) in [("Amina", "contributor"), ("Edith", "editor")] {
            let mut command = place.program(0);
            command.args(["people", "add", name, "--role", role, "--passphrase-stdin", "--out"]).arg(&place.outs[0]);
            if let Some(at) = place.settings.iter().position(|setting| setting == "--database") {
                command.args(&place.settings[at..at + 2]);
            }
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(PASSPHRASE.as_bytes()).unwrap();
            assert!(child.wait().unwrap().success());
        }
        place
    }

    fn program(&self, machine: usize) -> Command {
        let mut command = evenhand();
        command.envs(&self.keys).env("EVENHAND_KEY", "5e".repeat(32));
        command.env("EVENHAND_SMTP", self.post.url()).env("EVENHAND_FROM", "toolkit@example.org");
        if self.outs[0] != self.outs[1] {
            command.env("EVENHAND_MACHINE", format!("machine-{machine}"));
        }
        command
    }

    fn start(&self, machine: usize) -> Child {
        let mut command = self.program(machine);
        match machine {
            0 => {
                command.args(["serve", "--roles", "web", "--rate", "100000", "--listen"]).arg(self.readers.to_string())
            }
            _ => command.arg("work"),
        };
        command.args(["--private", "127.0.0.1:0", "--webhooks", "private", "--content"]).arg(self.bed.content());
        command.arg("--out").arg(&self.outs[machine]).args(&self.settings);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Asks once; nothing where the answer did not come whole.
    fn once(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.readers).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.readers);
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        request.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
        stream.write_all(request.as_bytes()).ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let (head, body) = text.split_once("\r\n\r\n")?;
        let head = head.to_ascii_lowercase();
        let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.trim().parse().ok()?;
        let status: u16 = head.split(' ').nth(1)?.parse().ok()?;
        (body.len() == length).then(|| Answer { status, head, body: body.to_owned() })
    }

    /// Asks until an answer comes whole that is one of those that are waited for.
    fn must(&self, counts: &Counts, sent: (&str, &str, &[(&str, &str)], &str), fits: &[u16]) -> Answer {
        let (method, path, headers, body) = sent;
        let end = Instant::now() + DEADLINE;
        loop {
            match self.once(method, path, headers, body) {
                Some(answer) if fits.contains(&answer.status) => {
                    counts.acknowledged.fetch_add(1, Ordering::Relaxed);
                    return answer;
                }
                Some(answer) if Instant::now() > end => panic!("{method} {path}: {} {}", answer.status, answer.body),
                None if Instant::now() > end => panic!("{method} {path}: no answer"),
                _ => counts.repeated.fetch_add(1, Ordering::Relaxed),
            };
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    fn sign_in(&self, counts: &Counts, name: &str) -> String {
        let form = format!("name={name}&passphrase={}&to=/desk/", PASSPHRASE.replace(' ', "+"));
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        let answer = self.must(counts, ("POST", "/desk/sign-in/", &kind, &form), &[303]);
        let cookie = answer.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// Numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// One edition: two askers, a translation sentence by sentence, a yes.
fn story(
    place: &Place,
    counts: &Counts,
    (piece, lang): (&'static str, &'static str),
    [edith, token]: [&str; 2],
) -> Done {
    let name = format!("rights/{piece}");
    let json_kind = ("content-type", "application/json");
    let ask = |who: &str, contact: String| {
        let once = format!("{who}-{piece}-{lang}-{}", "x".repeat(40));
        let new = json!({
            "pieces": [name], "form": "print", "language": lang, "contact": contact, "once": once,
        });
        let sent = ("POST", "/api/v1/asks", &[json_kind][..], &*new.to_string());
        place.must(counts, sent, &[200, 201]).json()["path"].as_str().unwrap().to_owned()
    };
    let asks =
        [ask("one", format!("{lang}.{piece}@example.org")), ask("two", format!("{}?{lang}-{piece}", place.hook.url()))];
    let bearer = format!("Bearer {token}");
    let with = [("authorization", bearer.as_str()), json_kind];
    let taking = json!({ "piece": name, "language": lang, "level": "standard" }).to_string();
    // Taken by a try whose answer did not come: it is among one's own.
    place.must(counts, ("POST", "/api/v1/work", &with, &taking), &[200, 201, 409]);
    let works = place.must(counts, ("GET", "/api/v1/work", &with, ""), &[200]).json();
    let own = works
        .as_array()
        .unwrap()
        .iter()
        .find(|work| work["language"] == lang && work["piece"] == name.as_str())
        .unwrap();
    let work = own["id"].as_str().unwrap().to_owned();
    let address = format!("/api/v1/work/{work}");
    let whole = place.must(counts, ("GET", &address, &with, ""), &[200]).json();
    let mut sentences = BTreeMap::new();
    for segment in whole["segments"].as_array().unwrap() {
        let (id, source) = (segment["id"].as_str().unwrap(), segment["source"].as_str().unwrap());
        let text = format!("{lang} {source}");
        let new = json!({ "text": text }).to_string();
        place.must(counts, ("PUT", &format!("{address}/segments/{id}"), &with, &new), &[200]);
        sentences.insert(id.to_owned(), text);
    }
    // A second try finds it handed in.
    place.must(counts, ("POST", &format!("{address}/submit"), &with, ""), &[200, 409]);
    let review = format!("/desk/review/{work}/");
    let form = ("content-type", "application/x-www-form-urlencoded");
    let stage =
        || place.must(counts, ("GET", &address, &with, ""), &[200]).json()["stage"].as_str().unwrap().to_owned();
    assert_ne!(stage(), "draft", "{lang}: what was handed in is handed in");
    let end = Instant::now() + DEADLINE;
    while stage() == "submitted" {
        let page = place.must(counts, ("GET", &review, &[("cookie", edith)], ""), &[200, 404, 409]);
        if let Some(version) =
            page.body.split("name=\"version\" value=\"").nth(1).and_then(|rest| rest.split('"').next())
        {
            let yes = format!("version={version}&do=approve");
            place.must(counts, ("POST", &review, &[("cookie", edith), form], &yes), &[303, 404, 409]);
        }
        assert!(Instant::now() < end, "{lang} is not approved");
    }
    Done { piece, lang, asks, sentences, work }
}

fn killed(name: &str, place: &Place, kills: usize, published: impl Fn() -> Vec<(String, usize)>) {
    let seed = std::env::var("EVENHAND_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_124);
    let (counts, over) = (Counts::default(), AtomicBool::new(false));
    let mut nodes = [place.start(0), place.start(1)];
    let (amina, edith) = (place.sign_in(&counts, "Amina"), place.sign_in(&counts, "Edith"));
    let form = [("cookie", amina.as_str()), ("content-type", "application/x-www-form-urlencoded")];
    let made = place.must(&counts, ("POST", "/desk/account/token", &form, "name=crash&scope=translate"), &[200]);
    let token = made.body.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();

    let done: Vec<Done> = std::thread::scope(|scope| {
        let killer = scope.spawn(|| {
            let mut dice = Dice(seed);
            for _ in 0..kills {
                std::thread::sleep(Duration::from_millis(150 + dice.below(1_500)));
                let victim = usize::from(dice.below(2) == 1);
                nodes[victim].kill().unwrap();
                nodes[victim].wait().unwrap();
                nodes[victim] = place.start(victim);
            }
            over.store(true, Ordering::Relaxed);
        });
        let mut done = Vec::new();
        for edition in PIECES.into_iter().flat_map(|piece| LANGS.map(|lang| (piece, lang))) {
            if over.load(Ordering::Relaxed) && done.len() > 2 {
                break;
            }
            done.push(story(place, &counts, edition, [&edith, &token]));
        }
        killer.join().unwrap();
        done
    });

    let end = Instant::now() + DEADLINE;
    for one in &done {
        for ask in &one.asks {
            loop {
                let demand = place.must(&counts, ("GET", ask, &[], ""), &[200]).json()["demands"][0].clone();
                if demand["state"] == "ready" {
                    let turns: Vec<&str> =
                        demand["stages"].as_array().unwrap().iter().filter_map(|turn| turn["state"].as_str()).collect();
                    let told = ["needs-translation", "in-translation", "in-review", "making", "ready"];
                    assert_eq!(turns, told, "{}: each step once", one.lang);
                    break;
                }
                assert!(Instant::now() < end, "{}: {demand}", one.lang);
                std::thread::sleep(Duration::from_millis(200));
            }
        }
        let page = place.must(&counts, ("GET", &format!("/{}/rights/{}/", one.lang, one.piece), &[], ""), &[200]);
        for text in one.sentences.values() {
            let words = text.replace("**", "");
            assert!(bed::page_text(&page.body).contains(&words), "{}: {words}", one.lang);
        }
    }
    // Messages may wait for their next try.
    bed::service::until("everybody is told", || {
        let mail = place.post.mail().len() >= done.len();
        let hook: BTreeSet<String> = place.hook.calls().iter().map(delivery).collect();
        (mail && hook.len() >= done.len()).then_some(())
    });
    let mail = place.post.mail();
    let calls = place.hook.calls();
    let hook: BTreeSet<String> = calls.iter().map(delivery).collect();
    assert_eq!((mail.len(), hook.len()), (done.len(), done.len()), "each is told once");
    for one in &done {
        let to = format!("To: {}.{}@example.org", one.lang, one.piece);
        assert_eq!(mail.values().filter(|text| text.contains(&to)).count(), 1, "{to}");
    }
    let published = published();
    let works: BTreeSet<&str> = done.iter().map(|one| one.work.as_str()).collect();
    assert_eq!(published.len(), works.len());
    for (work, times) in &published {
        assert!(works.contains(work.as_str()) && *times == 1, "{work} was published {times} times");
    }
    println!(
        "{name}: {kills} kills (seed {seed}), {} translations from question to yes, {} requests acknowledged, {} sent again; \
         {} messages on the wire, {} told once each",
        done.len(),
        counts.acknowledged.load(Ordering::Relaxed),
        counts.repeated.load(Ordering::Relaxed),
        calls.len() + mail.len(),
        hook.len() + mail.len(),
    );
    for node in &mut nodes {
        let _ = node.kill();
        let _ = node.wait();
    }
}

fn delivery(call: &bed::post::Call) -> String {
    call.headers["evenhand-delivery"].clone()
}

/// How often to kill in each test.
fn kills() -> usize {
    std::env::var("EVENHAND_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(50)
}

const PUBLISHED: &str = "SELECT note, COUNT(*) FROM audit WHERE action = 'publish' GROUP BY note";

fn rows(text: &str) -> Vec<(String, usize)> {
    let pair = |line: &str| line.split_once('|').map(|(work, times)| (work.to_owned(), times.parse().unwrap()));
    text.lines().filter_map(pair).collect()
}

#[test]
fn on_sqlite_nothing_acknowledged_is_lost_when_processes_are_killed() {
    let place = Place::new(Vec::new(), BTreeMap::new(), None);
    let database = place.outs[0].join("evenhand.db");
    killed("SQLite", &place, kills(), || {
        let script = format!(
            "import sqlite3,sys\nfor row in sqlite3.connect(sys.argv[1]).execute(\"{PUBLISHED}\"): print('%s|%d' % row)"
        );
        let output = Command::new("/usr/bin/python3").args(["-c", &script]).arg(&database).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        rows(&String::from_utf8(output.stdout).unwrap())
    });
}

#[test]
fn on_postgresql_and_s3_nothing_acknowledged_is_lost_when_processes_are_killed() {
    let (postgres, s3) = (Postgres::start("on"), S3::start());
    let database = postgres.database();
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let settings = ["--database", &database, "--store", &s3.address("toolkit")].map(str::to_owned).to_vec();
    let outs = Some([one.path().to_owned(), two.path().to_owned()]);
    let place = Place::new(settings, s3.settings(), outs);
    let name = database.split("localhost/").nth(1).unwrap().split('?').next().unwrap().to_owned();
    killed("PostgreSQL and S3", &place, kills(), || rows(&postgres.sql(&name, PUBLISHED)));
}
