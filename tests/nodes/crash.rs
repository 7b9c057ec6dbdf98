//! Processes that are killed at random moments while people ask, translate and decide: nothing that was
//! acknowledged is lost, and nobody is told twice.

use crate::bed;
use std::collections::{BTreeMap, BTreeSet};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::bed::people::{self, Line, Sent, Work, approve, counts};
use crate::bed::post::{Hook, Post};
use crate::bed::postgres::Postgres;
use crate::bed::s3::S3;
use crate::bed::service::{self, Answer};
use crate::bed::{Bed, evenhand, sqlite};

const LANGS: [&str; 24] = [
    "fr", "es", "de", "it", "pt", "nl", "sv", "pl", "ro", "cs", "da", "fi", "hu", "tr", "ca", "hr", "sk", "sl", "et",
    "lv", "lt", "sq", "id", "sw",
];
const PIECES: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
/// Time limit for anything that is not killed again.
const DEADLINE: Duration = Duration::from_secs(180);

/// An installation of two processes: one answers, one works.
struct Place {
    bed: Bed,
    readers: SocketAddr,
    settings: Vec<String>,
    keys: BTreeMap<String, String>,
    /// Output folders: of one machine, or of two.
    outs: [PathBuf; 2],
    post: Post,
    hook: Hook,
    acknowledged: AtomicUsize,
    repeated: AtomicUsize,
}

/// Acknowledged actions on one edition.
struct Done {
    piece: &'static str,
    lang: &'static str,
    asks: [String; 2],
    sentences: Vec<String>,
    work: String,
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
        let (acknowledged, repeated) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let (post, hook) = (Post::start(), Hook::start(0));
        let place = Self { bed, readers, settings, keys, outs, post, hook, acknowledged, repeated };
        let at = place.settings.iter().position(|setting| setting == "--database");
        let database = at.map_or(&[][..], |at| &place.settings[at..at + 2]);
        let out = place.outs[0].display().to_string();
        let kept = database.iter().map(String::as_str).chain(["--out", &out]);
        let kept: Vec<&str> = kept.collect();
        for (name, role) in [("Amina", "contributor"), ("Edith", "editor")] {
            people::join(place.program(0), name, role, &kept);
        }
        place
    }

    fn program(&self, machine: usize) -> Command {
        let mut command = evenhand();
        command.envs(&self.keys).env("EVENHAND_KEY", "5e".repeat(32));
        command.env("EVENHAND_SMTP", self.post.url()).env("EVENHAND_FROM", "toolkit@example.org");
        command.env("EVENHAND_BASE", "https://toolkit.example");
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
}

impl Line for Place {
    /// Asks until an answer comes whole that is one of those that are waited for.
    fn must(&self, sent: Sent<'_>, fits: &[u16]) -> Answer {
        let Sent { method, path, headers, body } = sent;
        let end = Instant::now() + DEADLINE;
        loop {
            match service::send(self.readers, method, path, headers, body.as_bytes()) {
                Some(answer) if fits.contains(&answer.status) => {
                    self.acknowledged.fetch_add(1, Ordering::Relaxed);
                    return answer;
                }
                Some(answer) if Instant::now() > end => panic!("{method} {path}: {} {}", answer.status, answer.text()),
                None if Instant::now() > end => panic!("{method} {path}: no answer"),
                _ => self.repeated.fetch_add(1, Ordering::Relaxed),
            };
            std::thread::sleep(Duration::from_millis(40));
        }
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

/// Acts out the life of an edition: two askers, a translation sentence by sentence, a yes.
fn story(place: &Place, (piece, lang): (&'static str, &'static str), [edith, token]: [&str; 2]) -> Done {
    let name = format!("rights/{piece}");
    let ask = |who: &str, contact: &str| {
        let once = format!("{who}-{piece}-{lang}-{}", "x".repeat(40));
        people::ask(place, (&name, lang), contact, &once)
    };
    let asks = [
        ask("one", &format!("{lang}.{piece}@example.org")),
        ask("two", &format!("{}?{lang}-{piece}", place.hook.url())),
    ];
    let to = format!("To: {lang}.{piece}@example.org");
    let asked =
        bed::service::until("the address is asked", || place.post.mail().into_values().find(|mail| mail.contains(&to)));
    let confirm = bed::post::link(&asked, "confirm");
    place.must(Sent { method: "POST", path: &confirm, headers: &[], body: "" }, &[200]);
    let work = Work::take(place, token, (&name, lang));
    let sources = work.sources(place).into_iter();
    let sentences = sources.map(|(id, source)| work.write(place, &id, &source)).collect();
    work.hand_in(place);
    assert_ne!(work.stage(place), "draft", "{lang}: what was handed in is handed in");
    let end = Instant::now() + DEADLINE;
    while work.stage(place) == "submitted" {
        approve(place, edith, &work.id);
        assert!(Instant::now() < end, "{lang} is not approved");
    }
    Done { piece, lang, asks, sentences, work: work.id }
}

fn killed(name: &str, place: &Place, kills: usize, published: impl Fn() -> BTreeMap<String, usize>) {
    let seed = std::env::var("EVENHAND_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_124);
    let over = AtomicBool::new(false);
    let mut nodes = [place.start(0), place.start(1)];
    let (amina, edith) = (people::sign_in(place, "Amina"), people::sign_in(place, "Edith"));
    let token = people::token(place, &amina);

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
            done.push(story(place, edition, [&edith, &token]));
        }
        killer.join().unwrap();
        done
    });

    let end = Instant::now() + DEADLINE;
    for one in &done {
        for ask in &one.asks {
            loop {
                let demand = place.read(ask).json()["demands"][0].clone();
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
        let page = place.read(&format!("/{}/rights/{}/", one.lang, one.piece));
        for text in &one.sentences {
            let words = text.replace("**", "");
            assert!(bed::page_text(page.text()).contains(&words), "{}: {words}", one.lang);
        }
    }
    // Messages may wait for their next try.
    bed::service::until("everybody is told", || {
        let mail = place.post.mail().len() >= 2 * done.len();
        let hook: BTreeSet<String> = place.hook.calls().iter().map(delivery).collect();
        (mail && hook.len() >= done.len()).then_some(())
    });
    let mail = place.post.mail();
    let calls = place.hook.calls();
    let hook: BTreeSet<String> = calls.iter().map(delivery).collect();
    assert_eq!((mail.len(), hook.len()), (2 * done.len(), done.len()), "each is asked and told once");
    for one in &done {
        let to = format!("To: {}.{}@example.org", one.lang, one.piece);
        assert_eq!(mail.values().filter(|text| text.contains(&to)).count(), 2, "{to}");
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
        place.acknowledged.load(Ordering::Relaxed),
        place.repeated.load(Ordering::Relaxed),
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

/// Returns the number of kills in each test.
fn kills() -> usize {
    std::env::var("EVENHAND_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(50)
}

#[test]
fn on_sqlite_nothing_acknowledged_is_lost_when_processes_are_killed() {
    let place = Place::new(Vec::new(), BTreeMap::new(), None);
    let database = bed::data_of(&place.outs[0]).join("evenhand.db");
    killed("SQLite", &place, kills(), || counts(&sqlite(&database, people::PUBLISHED)));
}

#[test]
fn on_postgresql_and_s3_nothing_acknowledged_is_lost_when_processes_are_killed() {
    let (postgres, s3) = (Postgres::start("on"), S3::start());
    let database = postgres.database();
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let settings = ["--database", &database, "--store", &s3.address("toolkit")].map(str::to_owned).to_vec();
    let outs = Some([one.path().join("out"), two.path().join("out")]);
    let place = Place::new(settings, s3.settings(), outs);
    let name = database.split("localhost/").nth(1).unwrap().split('?').next().unwrap().to_owned();
    killed("PostgreSQL and S3", &place, kills(), || counts(&postgres.sql(&name, people::PUBLISHED)));
}
