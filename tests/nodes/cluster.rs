//! Many machines as one service: two that answer and three that work, each with a folder of its own, on one
//! PostgreSQL and one bucket.

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::bed::people::{self, Line, Sent, Work, approve, counts};
use crate::bed::post::{Hook, Post};
use crate::bed::postgres::Postgres;
use crate::bed::s3::S3;
use crate::bed::service::{Answer, Service, Worker, until, within};
use crate::bed::{Bed, evenhand, page_text};

const PIECES: [&str; 4] = ["one", "two", "three", "four"];
/// A text whose sound and print take a while.
const LONG: &str = "rights/long";
const TEXT: &str = "## Call early {#call}\n\nCall within 24 hours. Ask for an **interpreter**. It is free.\n";
/// Time for which every node may go on serving the previous state after a yes, on a machine that does much else.
const MOST: Duration = Duration::from_secs(60);

/// The machines, and what they share.
struct Cluster {
    bed: Bed,
    postgres: Postgres,
    s3: S3,
    /// The database: its address, and its name at the server.
    database: [String; 2],
    dir: tempfile::TempDir,
    post: Post,
    hook: Hook,
}

impl Line for Service {
    fn must(&self, sent: Sent<'_>, fits: &[u16]) -> Answer {
        let answer = self.send(sent.method, sent.path, sent.headers, sent.body.as_bytes());
        assert!(fits.contains(&answer.status), "{} {}: {} {}", sent.method, sent.path, answer.status, answer.text());
        answer
    }
}

impl Cluster {
    fn new() -> Self {
        let bed = Bed::empty();
        bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
        for piece in PIECES {
            bed.piece(&format!("rights/{piece}"), "en");
            bed.edition(&format!("rights/{piece}/en.md"), "Your first steps", "original", TEXT);
        }
        let (postgres, s3) = (Postgres::start("off"), S3::start());
        let address = postgres.database();
        let name = address.split("localhost/").nth(1).unwrap().split('?').next().unwrap().to_owned();
        let dir = tempfile::tempdir().unwrap();
        let (post, hook) = (Post::start(), Hook::start(0));
        Self { bed, postgres, s3, database: [address, name], dir, post, hook }
    }

    /// The program on a machine of its own.
    fn program(&self, machine: &str) -> Command {
        let mut command = evenhand();
        command.envs(self.s3.settings()).env("STORE_URL", self.s3.address("toolkit"));
        command.env("DATABASE_URL", &self.database[0]).env("EVENHAND_KEY", "5e".repeat(32));
        command.env("EVENHAND_SMTP", self.post.url()).env("EVENHAND_FROM", "toolkit@example.org");
        command.env("EVENHAND_BASE", "https://toolkit.example");
        command.env("EVENHAND_MACHINE", machine);
        command
    }

    fn out(&self, machine: &str) -> PathBuf {
        self.dir.path().join(machine)
    }

    fn node(&self, machine: &str) -> Service {
        // A port that was free a moment ago.
        let listen = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let arguments = ["--roles", "web", "--rate", "100000", "--webhooks", "private"];
        let (content, out) = (self.bed.content(), self.out(machine));
        let started = Service::try_start_at(&listen, self.program(machine), &content, &out, &arguments);
        started.unwrap_or_else(|output| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    }

    fn worker(&self, machine: &str) -> Worker {
        let arguments = ["--jobs", "1", "--webhooks", "private"];
        Worker::start(self.program(machine), &self.bed.content(), &self.out(machine), &arguments)
    }

    fn join(&self, name: &str, role: &str) {
        let out = self.out("command-line").display().to_string();
        people::join(self.program("command-line"), name, role, &["--out", &out]);
    }

    fn sql(&self, sql: &str) -> String {
        self.postgres.sql(&self.database[1], sql)
    }

    /// Waits until nothing is left to do.
    fn rests(&self) {
        until("nothing is left to do", || {
            (self.sql("SELECT COUNT(*) FROM job WHERE state IN ('waiting', 'running')") == "0").then_some(())
        });
    }
}

/// Returns `true` if a page of the desk is shown to whoever sends this cookie; otherwise it leads to where one signs
/// in.
fn is_in(node: &Service, cookie: &str) -> bool {
    node.must(Sent { method: "GET", path: "/desk/", headers: &[("cookie", cookie)], body: "" }, &[200, 303]).status
        == 200
}

/// Sends a form of the desk.
fn decide(node: &Service, cookie: &str, path: &str, body: &str) {
    let headers = [("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")];
    node.must(Sent { method: "POST", path, headers: &headers, body }, &[303]);
}

/// The machine that is named in a worker's name.
fn machine(worker: &str) -> &str {
    worker.split('/').next().unwrap()
}

/// Waits until a worker is in the middle of a job, and ends it there: the job and the worker's machine.
fn kill_in_mid_job(cluster: &Cluster, workers: &mut BTreeMap<&str, Worker>) -> (String, String) {
    until("a worker was killed in the middle of a job", || {
        let running = cluster.sql("SELECT id, worker FROM job WHERE state = 'running' AND kind = 'make'");
        let (job, worker) = running.lines().next()?.split_once('|')?;
        let machine = machine(worker);
        // It may end its job between the question and the signal: it is stopped first, and looked at again.
        workers[machine].signal("STOP");
        let state = cluster.sql(&format!("SELECT state, worker FROM job WHERE id = '{job}'"));
        if state != format!("running|{worker}") {
            workers[machine].signal("CONT");
            return None;
        }
        workers[machine].signal("KILL");
        workers.remove(machine);
        Some((job.to_owned(), machine.to_owned()))
    })
}

/// Everything that is served for readers of these languages: pages, and each file beside them.
fn addresses(node: &Service, langs: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for lang in langs {
        let catalogue = node.read(&format!("/api/v1/catalogue?lang={lang}")).json();
        let editions = catalogue["pieces"].as_array().unwrap().iter();
        for edition in editions.flat_map(|piece| piece["editions"].as_array().unwrap()) {
            found.insert(edition["page"].as_str().unwrap().to_owned());
            let files =
                edition["artifacts"].as_array().unwrap().iter().flat_map(|made| made["files"].as_array().unwrap());
            found.extend(files.map(|file| file["path"].as_str().unwrap().to_owned()));
        }
    }
    found
}

/// Asserts that all nodes give the same answer.
fn same(nodes: [&Service; 2], path: &str) {
    let [one, two] = nodes.map(|node| node.get(path));
    assert_eq!((one.status, two.status), (200, 200), "{path}");
    assert!(!one.header("etag").is_empty() && one.header("etag") == two.header("etag"), "{path}: one name");
    assert!(one.body == two.body, "{path}: the same bytes");
    let known = [("if-none-match", one.header("etag"))];
    assert_eq!(nodes[1].create_request("GET", path, &known).status, 304, "{path}: what one sent the other knows");
}

#[test]
fn two_nodes_and_three_workers_are_one_service() {
    let cluster = Cluster::new();
    for (name, role) in [("Boss", "administrator"), ("Edith", "editor"), ("Amina", "contributor")] {
        cluster.join(name, role);
    }
    let (one, two) = (cluster.node("web-1"), cluster.node("web-2"));
    assert_eq!(one.inside("/readyz").json()["forms"]["made"], 0, "nodes that answer make nothing");
    let machines = ["work-1", "work-2", "work-3"];
    let mut workers: BTreeMap<&str, Worker> = machines.map(|machine| (machine, cluster.worker(machine))).into();

    what_is_asked_on_one_is_seen_on_the_other(&cluster, [&one, &two]);
    what_is_translated_on_one_is_there_on_the_other_and_served_by_both(&cluster, [&one, &two]);
    every_form_is_served_by_both(&cluster, [&one, &two]);
    a_killed_workers_job_is_done_by_another(&cluster, &one, &mut workers);
    who_is_sent_away_on_one_is_gone_on_the_other([&one, &two]);

    cluster.rests();
    assert_eq!((cluster.post.letters(), cluster.hook.calls().len()), (2, 1), "asked once, each asker was told once");
    for node in [&one, &two] {
        assert!(!node.log().contains("panicked"), "{}", node.log());
    }
}

const ASKED: (&str, &str) = ("rights/one", "fr");

fn what_is_asked_on_one_is_seen_on_the_other(cluster: &Cluster, [one, two]: [&Service; 2]) {
    let first = people::ask(one, ASKED, "amina@shelter.example", &"a".repeat(40));
    let second = people::ask(two, ASKED, &cluster.hook.url(), &"b".repeat(40));

    cluster.post.confirm(1, |link| assert_eq!(two.post(link, "").status, 200));
    for path in [&first, &second] {
        let [seen, too] = [one, two].map(|node| node.read(path).json());
        assert_eq!(seen, too, "{path}");
        assert_eq!(
            (&seen["demands"][0]["state"], &seen["demands"][0]["askers"]),
            (&"needs-translation".into(), &2.into())
        );
    }
    for node in [one, two] {
        let secret = first.rsplit('/').next().unwrap();
        assert!(node.read(&format!("/en/status/{secret}/")).text().contains("It waits for a translator."));
        let asked = node.read("/en/asked/");
        assert!(page_text(asked.text()).contains("French"), "what is asked for is there for everybody");
        assert_eq!(node.read("/api/v1/demands").json()["demands"][0]["askers"], 2);
    }
}

fn what_is_translated_on_one_is_there_on_the_other_and_served_by_both(cluster: &Cluster, [one, two]: [&Service; 2]) {
    let amina = people::sign_in(one, "Amina");
    assert!(is_in(two, &amina), "who signed in on one is known on the other");
    let token = people::token(one, &amina);
    let work = Work::take(one, &token, ASKED);
    let mut written = Vec::new();
    for (turn, (id, source)) in work.sources(two).into_iter().enumerate() {
        let [here, there] = if turn % 2 == 0 { [one, two] } else { [two, one] };
        let text = work.write(here, &id, &source);
        let kept = work.whole(there);
        let kept = kept["segments"].as_array().unwrap().iter().find(|segment| segment["id"] == id.as_str());
        assert_eq!(kept.unwrap()["text"], text.as_str());
        written.push(text.replace("**", ""));
    }
    work.hand_in(one);
    assert_eq!(work.stage(two), "submitted");

    let edith = people::sign_in(two, "Edith");
    let begun = Instant::now();
    approve(two, &edith, &work.id);
    let page = "/fr/rights/one/";
    for (name, node) in [("one", one), ("two", two)] {
        let served = within(MOST, "the edition is served", || Some(node.get(page)).filter(|page| page.status == 200));
        println!("node {name} served the edition {:?} after the yes", begun.elapsed());
        let words = page_text(served.text());
        assert!(written.iter().all(|text| words.contains(text)), "{words}");
    }
    until("it is told as published", || (work.stage(one) == "published").then_some(()));
    assert_eq!(counts(&cluster.sql(people::PUBLISHED)), [(work.id, 1)].into(), "it was published once");
    until("both askers are told", || (cluster.post.letters() + cluster.hook.calls().len() == 3).then_some(()));
}

fn every_form_is_served_by_both(cluster: &Cluster, nodes: [&Service; 2]) {
    let begun = Instant::now();
    for node in nodes {
        node.wait_until_made();
    }
    cluster.rests();
    let lists = nodes.map(|node| addresses(node, &["en", "fr"]));
    assert_eq!(lists[0], lists[1], "one catalogue");
    let ends: BTreeSet<&str> = lists[0].iter().filter_map(|path| Some(path.rsplit_once('.')?.1)).collect();
    assert!(["pdf", "mp3", "opus", "vtt"].iter().all(|end| ends.contains(end)), "{ends:?}");
    for path in &lists[0] {
        same(nodes, path);
    }
    let workers = cluster.sql("SELECT DISTINCT worker FROM job WHERE kind = 'make' AND state = 'done'");
    let machines: BTreeSet<&str> = workers.lines().map(machine).collect();
    assert!(machines.len() > 1 && machines.iter().all(|name| name.starts_with("work-")), "{machines:?}");
    println!(
        "{} addresses are the same on both, {:?} after the first look; made by {machines:?}",
        lists[0].len(),
        begun.elapsed()
    );
}

fn a_killed_workers_job_is_done_by_another(cluster: &Cluster, node: &Service, workers: &mut BTreeMap<&str, Worker>) {
    let text: String = (0..300).map(|number| format!("You may ask for paper {number} of your case. ")).collect();
    cluster.bed.piece(LONG, "en");
    cluster.bed.edition(
        &format!("{LONG}/en.md"),
        "All that you may ask for",
        "original",
        &format!("## Ask {{#ask}}\n\n{text}\n"),
    );

    let (job, dead) = kill_in_mid_job(cluster, workers);
    let begun = Instant::now();
    let row = until("the job has ended", || {
        let row = cluster.sql(&format!(
            // A worker may hear of the new text before it has read the folder: that is a failure, and no death.
            "SELECT state, attempts - failures, worker, failures, COALESCE(error, '') FROM job WHERE id = '{job}'"
        ));
        (!row.starts_with("waiting") && !row.starts_with("running")).then_some(row)
    });

    println!("a job whose worker was killed was done {:?} later: {row}", begun.elapsed());
    let fields: Vec<&str> = row.split('|').collect();
    assert_eq!(fields[..2], ["done", "2"], "begun by one, done by another, once");
    assert_ne!(machine(fields[2]), dead);
    node.wait_until_made();
    let form = cluster.sql(&format!("SELECT payload FROM job WHERE id = '{job}'"));
    let form: Value = serde_json::from_str(&form).unwrap();
    assert_eq!(form["kind"], "make", "{form}");
    cluster.rests();
    let failed = cluster.sql("SELECT id, kind, error FROM job WHERE state IN ('failed', 'cancelled')");
    assert_eq!(failed, "", "nothing else was lost");
}

fn who_is_sent_away_on_one_is_gone_on_the_other([one, two]: [&Service; 2]) {
    let (boss, amina, edith) =
        (people::sign_in(one, "Boss"), people::sign_in(two, "Amina"), people::sign_in(two, "Edith"));
    let token = people::token(two, &amina);
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str())];
    let with_token = |node: &Service| node.create_request("GET", "/api/v1/work", &headers).status;
    let id = |name: &str| {
        let page =
            one.must(Sent { method: "GET", path: "/desk/people/", headers: &[("cookie", &boss)], body: "" }, &[200]);
        let before = page.text().split(&format!(">{name}</strong>")).next().unwrap().to_owned();
        before.rsplit("id=\"person-").next().unwrap().split('"').next().unwrap().to_owned()
    };
    for node in [one, two] {
        assert!(is_in(node, &amina) && is_in(node, &edith) && with_token(node) == 200);
    }

    decide(one, &boss, &format!("/desk/people/{}/role", id("Edith")), "role=contributor");
    assert!(!is_in(two, &edith) && !is_in(one, &edith), "another role ends the sessions of before, everywhere");
    let edith = people::sign_in(two, "Edith");
    let review = Sent { method: "GET", path: "/desk/review/", headers: &[("cookie", &edith)], body: "" };
    assert_eq!(one.must(review, &[200, 403]).status, 403, "and the new role holds everywhere");

    decide(one, &boss, &format!("/desk/people/{}/end/", id("Amina")), "");
    for node in [two, one] {
        assert!(!is_in(node, &amina), "an account that ended is ended everywhere");
        assert_eq!(with_token(node), 401, "and so are its tokens");
    }
    decide(two, &boss, "/desk/sign-out/", "");
    assert!(!is_in(one, &boss), "who signs out on one is signed out on the other");
}
