//! The service in parts: processes that answer, processes that make, one store between them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::bed::postgres;
use crate::bed::service::{Service, Worker, until};
use crate::bed::{Bed, evenhand, sqlite};

const PDF: &str = "/en/rights/example/example.en.aph-18.pdf";
const KEY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A node's program: all nodes have one key.
fn node() -> Command {
    let mut command = evenhand();
    command.env("EVENHAND_KEY", KEY);
    command
}

/// A node that answers makes nothing; when a worker comes, what was asked for is there. Workers that are
/// killed lose nothing.
fn in_parts(bed: &Bed, outs: [&Path; 2], settings: &[&str]) {
    let [one, two] = outs;
    let web = [settings, &["--roles", "web"]].concat();
    let web = Service::try_start_of(node(), &bed.content(), one, &web).ok().unwrap();
    let far = web.inside("/readyz").json();
    assert_eq!((&far["forms"]["made"], &far["database"]), (&0.into(), &true.into()), "{far}");
    assert!(far["forms"]["of"].as_u64().unwrap() > 4, "{far}");
    assert_eq!(web.get(PDF).status, 503, "it is being made");

    for _ in 0..3 {
        let killed = Worker::start(node(), &bed.content(), two, settings);
        until("a job runs or all is done", || {
            let metrics = web.inside("/metrics");
            let running = "evenhand_jobs{kind=\"make\",state=\"running\"} 0";
            let far = web.inside("/readyz").json()["forms"].clone();
            (!metrics.text().contains(running) || far["made"] == far["of"]).then_some(())
        });
        killed.signal("KILL");
    }
    let mut worker = Worker::start(node(), &bed.content(), two, settings);
    web.wait_until_made();

    let pdf = web.get(PDF);
    assert!(pdf.status == 200 && pdf.body.starts_with(b"%PDF"), "{}", pdf.status);
    let metrics = web.inside("/metrics");
    assert!(metrics.text().contains("evenhand_jobs{kind=\"make\",state=\"failed\"} 0"), "{}", metrics.text());
    worker.signal("TERM");
    assert!(worker.wait().success(), "{}", web.log());
}

#[test]
fn on_one_machine_the_processes_share_a_file_of_sqlite() {
    let bed = Bed::full();
    let out = bed.out();
    in_parts(&bed, [&out, &out], &[]);
}

#[test]
fn on_two_machines_the_processes_share_postgresql_and_a_store() {
    let bed = Bed::full();
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let database = postgres::shared().database();
    let store = format!("file:{}", bed.out().display());
    in_parts(&bed, [&one.path().join("out"), &two.path().join("out")], &["--database", &database, "--store", &store]);
}

#[test]
fn an_end_that_was_written_down_by_a_clock_that_is_behind_is_seen() {
    let bed = Bed::full();
    let web = Service::start(&bed.content(), &bed.out(), &["--roles", "web"]);
    let database = bed.data().join("evenhand.db");
    until("what is missing is put in", || {
        let waiting = sqlite(&database, "SELECT COUNT(*) FROM job WHERE kind = 'make' AND state = 'waiting'");
        let all = web.inside("/readyz").json()["forms"]["of"].as_u64().unwrap();
        (waiting.trim().parse() == Ok(all)).then_some(())
    });

    sqlite(&database, "UPDATE job SET state = 'done', live = id, ended_at = made_at - 3600");

    web.wait_until_made();
}

#[test]
fn a_second_machine_is_refused_by_sqlite_and_told_what_to_use() {
    let bed = Bed::full();
    let _first = Service::start(&bed.content(), &bed.out(), &[]);
    let mut other = evenhand();
    other.env("EVENHAND_MACHINE", "another");

    let refused = Service::try_start_of(other, &bed.content(), &bed.out(), &[]).err().expect("it does not start");

    let told = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(4), "{told}");
    assert!(told.contains("PostgreSQL") && told.contains("help: "), "{told}");
    let same = Service::start(&bed.content(), &bed.out(), &["--roles", "web"]);
    assert_eq!(same.get("/en/").status, 200, "another process of the same machine may");
}

/// The environments of a process's workers, by what they do.
fn environments(parent: u32) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir("/proc").unwrap() {
        let process = entry.unwrap().path();
        let read = |name: &str| fs::read_to_string(process.join(name)).unwrap_or_default();
        let stat = read("stat");
        let of_parent = stat.rsplit(')').next().and_then(|rest| rest.split(' ').nth(2)) == Some(&parent.to_string());
        if let Some(kind) = read("cmdline").split('\0').nth(1).filter(|kind| of_parent && kind.ends_with("-worker")) {
            found.insert(kind.to_owned(), read("environ"));
        }
    }
    found
}

#[test]
fn workers_that_read_strangers_words_know_none_of_the_services_secrets() {
    let bed = Bed::full();
    let mut command = node();
    command.env("EVENHAND_SMTP", "smtps://name:passphrase@mail.example").env("EVENHAND_FROM", "help@example.org");
    command.env("AWS_SECRET_ACCESS_KEY", "secret");

    let service = Service::try_start_of(command, &bed.content(), &bed.out(), &["--jobs", "1"]).ok().unwrap();

    let mut seen = BTreeMap::new();
    until("workers speak and print", || {
        seen.extend(environments(service.id()));
        (seen.len() == 2).then_some(())
    });
    for (kind, environment) in &seen {
        assert_eq!(environment, "LIBC_FATAL_STDERR_=1\0", "{kind}");
    }
    assert_eq!(seen.keys().collect::<Vec<_>>(), ["press-worker", "speech-worker"]);
}
