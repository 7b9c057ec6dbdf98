//! The service with a store that is no folder, and with content in several folders.

use std::process::Command;

use super::bed::s3::S3;
use super::bed::service::Service;
use super::bed::{self, Bed, evenhand, files};

const TEXT: &str = "## Ask {#ask}\n\nAsk for help.\n";

fn ground() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "Help", "original", TEXT);
    bed
}

fn with_keys(s3: &S3) -> Command {
    let mut command = evenhand();
    command.envs(s3.settings()).env("EVENHAND_KEY", "5e".repeat(32));
    command
}

#[test]
fn two_services_share_a_bucket_and_what_one_made_the_other_has() {
    let (bed, s3) = (ground(), S3::start());
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let address = s3.address("toolkit");
    let start = |out: &tempfile::TempDir| {
        Service::try_start_of(with_keys(&s3), &bed.content(), &out.path().join("out"), &["--store", &address])
            .ok()
            .unwrap()
    };

    let mut service = start(&first);
    service.wait_until_made();
    let pdf = service.get("/en/rights/example/example.en.aph-18.pdf");
    assert!(service.stop().success());

    let service = start(&second);
    assert_eq!(service.inside("/readyz").json()["forms"]["of"], 0, "nothing is made twice");
    let again = service.get("/en/rights/example/example.en.aph-18.pdf");
    assert_eq!((pdf.status, again.status), (200, 200));
    assert!(pdf.body.starts_with(b"%PDF") && pdf.body == again.body);
    let kept = bed::files(&s3.bucket().join("toolkit")).into_keys();
    let mut areas: Vec<String> = kept.map(|name| name.split('/').next().unwrap().to_owned()).collect();
    areas.dedup();
    assert_eq!(areas, ["cache", "service", "site"]);
    for out in [&first, &second] {
        let left = files(out.path()).into_keys().filter(|name| !name.starts_with("out/voices/"));
        let left = left.filter(|name| !name.starts_with("out-data/evenhand.db"));
        // What was good last is here for the processes that read it, and in the bucket.
        let left = left.filter(|name| !name.contains("last-good/"));
        // What was read and indexed is kept where it is read again.
        let left = left.filter(|name| {
            !["out/cache/readings/", "out/cache/search/", "out/cache/made.json"].iter().any(|own| name.starts_with(own))
        });
        assert_eq!(left.collect::<Vec<_>>(), Vec::<String>::new(), "only the database is kept on the machine");
    }

    bed.edit("rights/example/en.md", "title:", "titel:");
    let third = tempfile::tempdir().unwrap();
    let service = start(&third);
    assert_eq!(service.get("/en/rights/example/").status, 200, "a new machine has what was good last from the bucket");
}

#[test]
fn a_bucket_that_cannot_be_used_is_said_at_the_start_with_what_to_do() {
    let (bed, mut s3) = (ground(), S3::start());
    let refusal = |command: Command, store: &str| {
        let started = Service::try_start_of(command, &bed.content(), &bed.out(), &["--store", store]);
        let output = started.err().expect("it does not start");
        assert_eq!(output.stdout, b"", "no address is told");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };

    let (code, told) = refusal(with_keys(&s3), "https://bucket");
    assert!(code == Some(1) && told.contains("write file:FOLDER, memory: or s3://BUCKET/FOLDER"), "{code:?} {told}");
    let mut wrong = with_keys(&s3);
    wrong.env("AWS_SECRET_ACCESS_KEY", "hush");
    let (code, told) = refusal(wrong, &s3.address(""));
    assert!(code == Some(4) && told.contains("check AWS_ACCESS_KEY_ID") && !told.contains("hush"), "{told}");
    let (code, told) = refusal(with_keys(&s3), "s3://another/folder");
    assert!(code == Some(4) && told.contains("help: "), "{told}");
    s3.stop();
    let (code, told) = refusal(with_keys(&s3), &s3.address(""));
    assert!(code == Some(4) && told.contains("help: check that the store runs"), "{told}");
}

#[test]
fn a_store_may_be_the_memory_of_the_service() {
    let bed = ground();
    let service = Service::start(&bed.content(), &bed.out(), &["--store", "memory:"]);
    service.wait_until_made();
    assert_eq!(service.get("/en/rights/example/example.en.aph-18.pdf").status, 200);
    assert!(!bed.out().join("site").exists());
}

#[test]
fn content_of_a_later_folder_is_read_and_printed() {
    let (base, top) = (ground(), Bed::empty());
    top.piece("rights/another", "en");
    top.edition("rights/another/en.md", "Another text", "original", TEXT);
    let above = top.content().display().to_string();

    let service = Service::start(&base.content(), &base.out(), &["--content", &above]);

    for (path, title) in [("/en/rights/example/", "Help"), ("/en/rights/another/", "Another text")] {
        let page = service.get(path);
        assert!(page.status == 200 && page.text().contains(title), "{path}");
    }
    let order = "piece=rights/another&profile=aph-18&paper=a4";
    let printed = service.post("/en/print/", order);
    assert_eq!(printed.status, 303, "{}", printed.text());
}
