//! Data that cannot be made again: its place, its backup, and its way back.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use scraper::Selector;
use serde_json::{Value, json};

use crate::bed::post::Post;
use crate::bed::s3::S3;
use crate::bed::service::{Service, Worker, until};
use crate::bed::{Bed, evenhand, files, postgres};
use crate::translating::{Desk, PASSPHRASE};

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Runs the program on what a service keeps.
fn run(bed: &Bed, arguments: &[&str]) -> Output {
    evenhand().args(arguments).arg("--out").arg(bed.out()).output().unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// The French page, once everything that is made of it is there.
fn french(service: &Service) -> String {
    until("the edition is served with all that is made of it", || {
        let made = service.inside("/readyz").json()["forms"].clone();
        let answer = service.get("/fr/rights/example/");
        let forms = ["aph-18.pdf\"", "giant-28.pdf\"", ".mp3\"", ".opus\""];
        let is_whole = answer.status == 200 && forms.iter().all(|form| answer.text().contains(form));
        (is_whole && made["made"] == made["of"]).then(|| answer.text().to_owned())
    })
}

/// The French translation is written, handed in and approved; its page as it is served.
fn approved(desk: &Desk) -> String {
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    let review = work.replace("/work/", "/review/");
    let page = edith.get(&review).html();
    let version = page.select(&Selector::parse("[name=version]").unwrap()).next().unwrap();
    let version = version.value().attr("value").unwrap();
    assert_eq!(edith.post(&review, &[("version", version), ("do", "approve")]).status, 303);
    french(&desk.service)
}

#[test]
fn everything_is_as_it_was_after_it_was_wiped_and_restored() {
    let post = Post::start();
    let smtp = post.url();
    let settings =
        ["--jobs", "2", "--base", "https://toolkit.example", "--smtp", &smtp, "--from", "help@toolkit.example"];
    let mut desk = Desk::on(None, &settings);
    desk.bed.piece("rights/second", "en");
    desk.bed.edition("rights/second/en.md", "A second one", "original", "## First {#first}\n\nAsk for help.\n");
    until("the second piece is served", || (desk.service.get("/en/rights/second/").status == 200).then_some(()));
    let asked = desk.create_request("fr");
    let contact =
        json!({ "pieces": ["rights/example"], "form": "sign", "language": "am", "contact": "ask@shelter.example" });
    let kind = [("content-type", "application/json")];
    let waiting = desk.service.send("POST", "/api/v1/asks", &kind, contact.to_string().as_bytes());
    assert_eq!(waiting.status, 201, "{}", waiting.text());
    let waiting = waiting.json();
    post.confirm(1, |link| assert_eq!(desk.service.post(link, "").status, 200));
    let before_page = approved(&desk);
    let cookie = desk.sign_in("Edith").cookie;
    let before: Value = desk.service.get(&asked).json();
    assert_eq!(before["demands"][0]["state"], "ready", "{before}");

    desk.bed.edit("rights/second/en.md", "## First", "#### First");
    let broken = || desk.service.inside("/readyz").json()["content"]["broken"].to_string();
    until("the second piece is broken", || broken().contains("rights/second/en.md").then_some(()));

    let archive = desk.bed.content().with_file_name("backup.tar.zst");
    let file = archive.display().to_string();
    let made = run(&desk.bed, &["backup", &file]);
    assert!(said(&made).contains("the last good text of 3 editions"), "{}", said(&made));
    assert!(made.status.success() && said(&made).contains("1 approved edition, the key"), "{}", said(&made));
    assert_eq!(mode(&archive), 0o600);
    let again = run(&desk.bed, &["backup", &file]);
    assert_eq!(again.status.code(), Some(5), "nothing is written over: {}", said(&again));
    let running = run(&desk.bed, &["restore", &file, "--replace"]);
    assert!(running.status.code() == Some(5) && said(&running).contains("is in use"), "{}", said(&running));
    assert!(desk.service.stop().success());
    fs::remove_dir_all(desk.bed.out()).unwrap();
    fs::remove_dir_all(desk.bed.data()).unwrap();

    let restored = run(&desk.bed, &["restore", &file]);
    assert!(restored.status.success() && said(&restored).contains("Next: start"), "{}", said(&restored));
    desk.service =
        Service::start(&desk.bed.content(), &desk.bed.out(), &[&settings[..], &["--rate", "100000"]].concat());

    let now = french(&desk.service);
    let differing = now.split('<').zip(before_page.split('<')).find(|(now, before)| now != before);
    assert!(now == before_page, "the approved edition, byte for byte: {differing:?}");
    assert_eq!(desk.service.get(&asked).json(), before);
    let second = desk.service.get("/en/rights/second/");
    assert!(second.status == 200 && second.text().contains("Ask for help."), "broken now, and served as it was good");
    let walked = desk.service.get(&format!("/en/status/{}/", asked.rsplit('/').next().unwrap()));
    assert!(walked.status == 200 && walked.text().contains("Your first steps"), "{}", walked.status);
    let seen = desk.service.create_request("GET", "/desk/", &[("cookie", &cookie)]);
    assert!(seen.status == 200 && seen.text().contains("Edith"), "she is still signed in");
    assert_eq!(desk.sign_in("Amina").get("/desk/").status, 200, "{PASSPHRASE} is still hers");
    // Whoever waits is told, so their address can be read.
    let demand = waiting["demands"][0]["id"].as_str().unwrap();
    let form = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookie.as_str())];
    let declined = desk.service.send("POST", &format!("/desk/demands/{demand}/"), &form, b"reason=Not+now");
    assert_eq!(declined.status, 303, "{}", declined.text());
    let letters = until("the asker is told", || Some(post.mail()).filter(|mail| mail.len() == 2));
    assert!(letters.values().all(|letter| letter.contains("ask@shelter.example")));
}

/// A small installation: a database with a person, and a key.
fn ground() -> (Bed, PathBuf) {
    let bed = Bed::full();
    join(&bed, &["--new"]);
    let archive = bed.content().with_file_name("backup.tar.zst");
    let made = run(&bed, &["backup", &archive.display().to_string()]);
    assert!(made.status.success(), "{}", said(&made));
    (bed, archive)
}

fn join(bed: &Bed, arguments: &[&str]) {
    let added = run(bed, &[&["people", "add", "Edda", "--role", "editor"], arguments].concat());
    assert!(added.status.success(), "{}", said(&added));
}

/// An archive with a manifest of one's own.
fn forged(path: &Path, manifest: &Value, entries: &[(&str, tar::EntryType, &[u8])]) {
    let mut tar = tar::Builder::new(zstd::Encoder::new(fs::File::create(path).unwrap(), 1).unwrap());
    let list = manifest.to_string();
    let first = [("manifest.json", tar::EntryType::Regular, list.as_bytes())];
    for (name, kind, bytes) in first.iter().chain(entries) {
        let mut header = tar::Header::new_ustar();
        // As bytes: the library refuses names that lead elsewhere.
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        if *kind == tar::EntryType::Symlink {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        tar.append(&header, *bytes).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap();
}

/// The manifest of an archive, and its files.
fn opened(path: &Path) -> (Value, Vec<(String, Vec<u8>)>) {
    use std::io::Read as _;
    let mut tar = tar::Archive::new(zstd::Decoder::new(fs::File::open(path).unwrap()).unwrap());
    let mut found = Vec::new();
    for entry in tar.entries().unwrap() {
        let mut entry = entry.unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        found.push((entry.path().unwrap().display().to_string(), bytes));
    }
    let manifest = serde_json::from_slice(&found.remove(0).1).unwrap();
    (manifest, found)
}

#[test]
fn an_archive_that_is_not_as_it_was_written_changes_nothing() {
    let (bed, archive) = ground();
    let (whole, before) = (fs::read(&archive).unwrap(), files(&bed.data()));
    let (manifest, entries) = opened(&archive);
    let wrong = archive.with_file_name("wrong.tar.zst");
    let regular = |entries: &'_ [(String, Vec<u8>)]| -> Vec<(String, Vec<u8>)> { entries.to_vec() };
    let mut refused = Vec::new();
    let mut refuses = |what: &str, wanted: &str| {
        let output = run(&bed, &["restore", &wrong.display().to_string(), "--replace"]);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(4), "{what}: {told}");
        assert!(told.contains(wanted) && told.contains("nothing was changed"), "{what}: {told}");
        assert!(told.contains("help: ") && !told.contains("take another backup"), "{what}: {told}");
        assert!(files(&bed.data()) == before, "{what}: nothing was touched");
        refused.push(what.to_owned());
    };

    for part in [0, 1, 10, whole.len() / 2, whole.len() - 1] {
        fs::write(&wrong, &whole[..part]).unwrap();
        refuses(&format!("{part} bytes of {}", whole.len()), "damaged");
    }
    let write = |manifest: &Value, entries: &[(String, Vec<u8>)]| {
        let entries: Vec<_> =
            entries.iter().map(|(name, bytes)| (name.as_str(), tar::EntryType::Regular, bytes.as_slice())).collect();
        forged(&wrong, manifest, &entries);
    };
    let mut other = manifest.clone();
    other["files"][0]["sha256"] = json!("0".repeat(64));
    write(&other, &entries);
    refuses("a digest of something else", "does not match its digest");
    let mut changed = regular(&entries);
    changed[0].1[200] ^= 1;
    write(&manifest, &changed);
    refuses("a database with another bit", "does not match its digest");
    let account = said(&run(&bed, &["restore", &wrong.display().to_string()]));
    assert!(account.contains("damaged: 1 file: `evenhand.db`\n"), "{account}");
    assert!(account.contains("intact: 2 files: `key`, `settings.txt`\n"), "{account}");
    assert!(account.contains("this one holds no intact database"), "{account}");
    write(&manifest, &entries[..1]);
    refuses("files that are missing", "is missing");
    let account = said(&run(&bed, &["restore", &wrong.display().to_string()]));
    assert!(account.contains("cannot be read: 2 files: `key`, `settings.txt`\n"), "{account}");
    assert!(account.contains("the database in this one is intact"), "{account}");
    assert!(account.contains("tar --zstd --extract --file"), "{account}");
    let mut more = regular(&entries);
    more.push(("content/more.md".to_owned(), b"more".to_vec()));
    write(&manifest, &more);
    refuses("a file that the manifest does not name", "more than its manifest says");
    for name in ["content/../../../outside", "/etc/outside", "content/./x", "evenhand.db-wal", "service/../key", ""] {
        let (mut manifest, mut entries) = (manifest.clone(), regular(&entries));
        manifest["files"][0]["name"] = json!(name);
        entries[0].0 = name.to_owned();
        write(&manifest, &entries);
        refuses(&format!("the name `{name}`"), "is no name of a file in a backup");
    }
    for (file, below) in [("content/a", "content/a/b"), ("last-good/a", "last-good/a/b/c"), ("key", "service/key/a")] {
        let (mut manifest, mut entries) = (manifest.clone(), regular(&entries));
        for name in [file, below] {
            let list = manifest["files"].as_array_mut().unwrap();
            if list.iter().all(|entry| entry["name"] != name) {
                let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
                list.push(json!({ "name": name, "bytes": 0, "sha256": nothing }));
                entries.push((name.to_owned(), Vec::new()));
            }
        }
        write(&manifest, &entries);
        refuses(&format!("`{file}` with a file below it"), &format!("`{file}` as a file and `{below}` as if"));
    }
    let mut links: Vec<(&str, tar::EntryType, &[u8])> =
        entries.iter().map(|(name, bytes)| (name.as_str(), tar::EntryType::Regular, bytes.as_slice())).collect();
    links[0] = (links[0].0, tar::EntryType::Symlink, b"");
    forged(&wrong, &manifest, &links);
    refuses("a link instead of a file", "is not where the manifest has it");
    let mut bomb = manifest.clone();
    bomb["files"][0]["bytes"] = json!(1_u64 << 45);
    write(&bomb, &entries);
    refuses("a bomb", "which no backup of its size does");
    let mut newer = manifest.clone();
    newer["format"] = json!(3);
    write(&newer, &entries);
    refuses("a later form", "was made by a newer program");
    fs::write(&wrong, "no archive").unwrap();
    refuses("a text", "damaged");
    let nowhere = run(&bed, &["restore", "nowhere.tar.zst"]);
    assert_eq!(nowhere.status.code(), Some(1));
    let told = said(&nowhere);
    assert!(told.contains("there is no file `nowhere.tar.zst`") && told.contains("evenhand backup"), "{told}");
    assert_eq!(refused.len(), 22, "{refused:?}");
}

#[test]
fn what_is_there_stays_unless_it_is_to_be_replaced_and_then_is_kept_beside() {
    let (bed, archive) = ground();
    let file = archive.display().to_string();
    let added = run(&bed, &["people", "add", "Later", "--role", "editor"]);
    assert!(added.status.success(), "{}", said(&added));
    let later = fs::read(bed.data().join("service/key")).unwrap();
    let before = files(&bed.data());

    let refused = run(&bed, &["restore", &file]);
    assert!(refused.status.code() == Some(5) && said(&refused).contains("--replace"), "{}", said(&refused));
    assert_eq!(files(&bed.data())["service/key"], before["service/key"]);
    fs::write(bed.data().join("evenhand.db"), "a disk wrote this").unwrap();
    let restored = run(&bed, &["restore", &file, "--replace"]);
    assert!(restored.status.success(), "{}", said(&restored));

    let listed = run(&bed, &["people", "list"]);
    assert!(listed.status.success(), "{}", said(&listed));
    let aside = files(&bed.data()).into_keys().filter(|name| name.starts_with("before-")).collect::<Vec<_>>();
    assert!(aside.iter().any(|name| name.ends_with("/evenhand.db")), "{aside:?}");
    assert_eq!(fs::read(bed.data().join("service/key")).unwrap(), later, "the key of the backup is the same");
}

#[test]
fn a_file_that_was_good_later_than_the_backup_stays_and_one_that_is_missing_comes_back() {
    let bed = Bed::full();
    join(&bed, &["--new"]);
    bed.build(&["--channel", "page"]);
    let archive = bed.content().with_file_name("backup.tar.zst");
    let file = archive.display().to_string();
    assert!(run(&bed, &["backup", &file]).status.success());
    bed.edit("rights/example/en.md", "You can ask for", "You may ask for");
    bed.build(&["--channel", "page"]);
    let kept = bed.data().join("last-good/rights/example");
    fs::remove_file(kept.join("en.plain.md")).unwrap();

    let restored = run(&bed, &["restore", &file, "--replace"]);

    assert!(restored.status.success(), "{}", said(&restored));
    assert!(fs::read_to_string(kept.join("en.md")).unwrap().contains("You may ask for"), "it was good later");
    assert!(kept.join("en.plain.md").exists());

    let (mut manifest, mut entries) = opened(&archive);
    manifest["format"] = json!(1);
    manifest["files"].as_array_mut().unwrap().retain(|entry| !entry["name"].to_string().contains("last-good/"));
    entries.retain(|(name, _)| !name.starts_with("last-good/"));
    let entries: Vec<_> =
        entries.iter().map(|(name, bytes)| (name.as_str(), tar::EntryType::Regular, bytes.as_slice())).collect();
    forged(&archive, &manifest, &entries);
    let restored = run(&bed, &["restore", &file, "--replace"]);
    assert!(restored.status.success(), "an archive of an earlier version: {}", said(&restored));
    assert!(kept.join("en.md").exists());
}

#[test]
fn a_key_of_the_settings_is_not_in_the_archive_and_the_command_says_so() {
    let bed = Bed::full();
    let archive = bed.content().with_file_name("backup.tar.zst");
    let with_key = |key: &str, arguments: &[&str]| {
        let mut command = evenhand();
        command.env("EVENHAND_KEY", key.repeat(32)).env("EVENHAND_SMTP", "smtps://name:hush@mail.example");
        command.args(arguments).arg("--out").arg(bed.out()).output().unwrap()
    };
    let file = archive.display().to_string();
    assert!(with_key("5e", &["people", "add", "Edda", "--role", "editor", "--new"]).status.success());

    let made = with_key("5e", &["backup", &file]);

    assert!(made.status.success() && said(&made).contains("key is NOT in it"), "{}", said(&made));
    assert!(said(&made).contains("EVENHAND_KEY, EVENHAND_SMTP"), "{}", said(&made));
    let (_, entries) = opened(&archive);
    for (name, bytes) in &entries {
        let secret = [&b"hush"[..], "5e".repeat(32).as_bytes()]
            .iter()
            .any(|secret| bytes.windows(secret.len()).any(|window| window == *secret));
        assert!(!secret, "{name} holds a secret");
    }
    fs::remove_dir_all(bed.data()).unwrap();
    let other = with_key("0f", &["restore", &file]);
    assert!(other.status.code() == Some(1) && said(&other).contains("another key"), "{}", said(&other));
    assert!(with_key("5e", &["restore", &file]).status.success());
}

/// Lays everything out as an earlier version did.
fn as_before(bed: &Bed) {
    fs::create_dir_all(bed.out()).unwrap();
    for item in ["evenhand.db", "service"] {
        fs::rename(bed.data().join(item), bed.out().join(item)).unwrap();
    }
    fs::remove_dir_all(bed.data()).unwrap();
    let content = bed.out().join("content/rights/example");
    fs::create_dir_all(&content).unwrap();
    fs::write(content.join("fr.md"), "approved").unwrap();
    fs::write(content.join("fr.lock"), "of what").unwrap();
}

fn is_moved(bed: &Bed) {
    let kept = files(&bed.data());
    assert_eq!(kept["content/rights/example/fr.md"], b"approved");
    assert!(kept.contains_key("evenhand.db") && kept.contains_key("service/key"), "{:?}", kept.keys());
    for item in ["evenhand.db", "service", "content"] {
        assert!(!bed.out().join(item).exists(), "{item} is in one place");
    }
    assert!(!bed.data().join(".moving").exists());
    assert_eq!((mode(&bed.data()), mode(&bed.data().join("service"))), (0o700, 0o700));
    for name in ["evenhand.db", "service/key", "content/rights/example/fr.md"] {
        assert_eq!(mode(&bed.data().join(name)), 0o600, "{name}");
    }
    let listed = run(bed, &["people", "list"]);
    assert!(listed.status.success(), "{}", said(&listed));
}

#[test]
fn what_an_earlier_version_kept_is_moved_by_itself_once() {
    let (bed, _) = ground();
    as_before(&bed);

    let mut service = Service::start(&bed.content(), &bed.out(), &[]);

    assert!(service.log().contains("moved evenhand.db, content, service from"), "{}", service.log());
    assert!(service.stop().success());
    is_moved(&bed);
    let mut again = Service::start(&bed.content(), &bed.out(), &[]);
    assert!(!again.log().contains("moved"), "{}", again.log());
    assert!(again.stop().success());
}

#[test]
fn a_move_that_was_stopped_in_between_is_carried_on() {
    for step in 0..4 {
        let (bed, _) = ground();
        as_before(&bed);
        // Gathered in part; gathered, and decided; in part at its place.
        let staging = bed.data().join(".moving");
        fs::create_dir_all(&staging).unwrap();
        let gathered = if step == 0 { &["evenhand.db"][..] } else { &["evenhand.db", "content", "service"][..] };
        for item in gathered {
            fs::rename(bed.out().join(item), staging.join(item)).unwrap();
        }
        if step >= 2 {
            fs::write(staging.join("commit.json"), r#"{"aside":null,"remove":[]}"#).unwrap();
        }
        if step == 3 {
            fs::rename(staging.join("evenhand.db"), bed.data().join("evenhand.db")).unwrap();
        }
        fs::set_permissions(bed.data(), fs::Permissions::from_mode(0o700)).unwrap();
        if step >= 2 {
            // What was decided was closed before.
            fs::set_permissions(staging.join("content/rights/example/fr.md"), fs::Permissions::from_mode(0o600))
                .unwrap();
            fs::set_permissions(staging.join("service"), fs::Permissions::from_mode(0o700)).unwrap();
            let database = if step == 3 { bed.data() } else { staging.clone() }.join("evenhand.db");
            fs::set_permissions(database, fs::Permissions::from_mode(0o600)).unwrap();
        }

        let listed = run(&bed, &["people", "list"]);

        assert!(listed.status.success(), "step {step}: {}", said(&listed));
        is_moved(&bed);
    }
}

#[test]
fn a_restore_that_was_stopped_is_done_or_never_was() {
    let (bed, _) = ground();
    let staging = bed.data().join(".restoring");
    let before = fs::read(bed.data().join("service/key")).unwrap();
    let gathered = || {
        fs::create_dir_all(staging.join("service")).unwrap();
        fs::write(staging.join("service/key"), "another key").unwrap();
    };

    gathered();
    let listed = run(&bed, &["people", "list"]);
    assert!(listed.status.success() && !staging.exists(), "{}", said(&listed));
    assert_eq!(fs::read(bed.data().join("service/key")).unwrap(), before);
    gathered();
    fs::write(staging.join("commit.json"), r#"{"aside":"before-2026","remove":[]}"#).unwrap();
    let refused = run(&bed, &["people", "list"]);

    assert!(said(&refused).contains("write 64 hexadecimal digits"), "{}", said(&refused));
    assert!(!staging.exists());
    assert_eq!(fs::read(bed.data().join("before-2026/service/key")).unwrap(), before);
}

#[test]
fn nothing_is_moved_where_both_places_hold_something_or_an_earlier_service_runs() {
    let (bed, archive) = ground();
    as_before(&bed);
    fs::create_dir_all(bed.data()).unwrap();
    fs::write(bed.data().join("evenhand.db"), "another").unwrap();
    let before = (files(&bed.out()), files(&bed.data()).len());

    let refused = Service::try_start_of(evenhand(), &bed.content(), &bed.out(), &[]).err().expect("it does not start");

    let told = said(&refused);
    assert_eq!(refused.status.code(), Some(5), "{told}");
    assert!(told.contains("are both there") && told.contains("EVENHAND_DATA"), "{told}");
    assert!(files(&bed.out()) == before.0);
    fs::remove_dir_all(bed.data()).unwrap();
    fs::write(bed.out().join("content/notes.txt"), "mine").unwrap();
    let foreign = run(&bed, &["people", "list"]);
    assert!(said(&foreign).contains("was not written by the desk"), "{}", said(&foreign));
    fs::remove_file(bed.out().join("content/notes.txt")).unwrap();
    // A service that leaves everything where it was stands for one of an earlier version.
    let out = bed.out().display().to_string();
    let mut earlier = Service::start(&bed.content(), &bed.out(), &["--data", &out]);
    let busy = run(&bed, &["backup", &archive.with_file_name("another").display().to_string()]);
    assert!(said(&busy).contains("is in use"), "{}", said(&busy));
    assert!(earlier.stop().success());
    assert!(run(&bed, &["people", "list"]).status.success());
}

#[test]
fn a_command_in_the_wrong_directory_makes_no_database() {
    let bed = Bed::full();
    let content = bed.content().display().to_string();
    let commands: [&[&str]; 4] = [
        &["people", "list"],
        &["people", "add", "Edda", "--role", "editor"],
        &["content", "pull", "--content", &content],
        &["work", "--content", &content],
    ];

    for command in commands {
        let refused = run(&bed, command);
        let told = said(&refused);
        assert_eq!(refused.status.code(), Some(1), "{command:?}: {told}");
        assert!(told.contains("evenhand.db`") && told.contains("directory") && told.contains("--new"), "{told}");
        assert!(!bed.data().exists(), "{command:?} made something");
    }
    let none = run(&bed, &["backup", &bed.content().with_file_name("b").display().to_string()]);
    assert!(none.status.code() == Some(1) && !bed.data().exists(), "{}", said(&none));
    join(&bed, &["--new"]);
    let settings = ["--private", "127.0.0.1:0"];
    drop(Worker::start(evenhand(), &bed.content(), &bed.out(), &settings[..0]));
    assert!(bed.data().join("evenhand.db").exists());
    let doctor =
        Command::new(env!("CARGO_BIN_EXE_evenhand")).arg("doctor").arg("--out").arg(bed.out()).output().unwrap();
    assert!(said(&doctor).contains("what cannot be made again: evenhand.db, service in"), "{}", said(&doctor));
}

#[test]
fn of_postgresql_and_a_bucket_the_command_says_what_their_own_tools_do_and_backs_up_the_rest() {
    let (bed, s3) = (Bed::full(), S3::start());
    let database = postgres::shared().database();
    let program = || {
        let mut command = evenhand();
        command.envs(s3.settings()).env("STORE_URL", s3.address("toolkit")).env("DATABASE_URL", &database);
        command.env("EVENHAND_KEY", "5e".repeat(32));
        command
    };
    let run = |arguments: &[&str]| program().args(arguments).arg("--out").arg(bed.out()).output().unwrap();
    let nowhere = run(&["people", "list"]);
    assert!(nowhere.status.code() == Some(1) && !said(&nowhere).contains(&database), "{}", said(&nowhere));
    assert!(run(&["people", "add", "Edda", "--role", "editor", "--new"]).status.success());
    let approved = s3.bucket().join("toolkit/content/rights/example/fr.md");
    fs::create_dir_all(approved.parent().unwrap()).unwrap();
    fs::write(&approved, "approved").unwrap();
    let archive = bed.content().with_file_name("backup.tar.zst");
    let file = archive.display().to_string();

    let made = run(&["backup", &file]);

    assert!(made.status.success(), "{}", said(&made));
    for part in ["1 approved edition", "pg_dump --format=custom", "key is NOT in it", "AWS_SECRET_ACCESS_KEY"] {
        assert!(said(&made).contains(part), "{part}: {}", said(&made));
    }
    fs::remove_dir_all(s3.bucket().join("toolkit/content")).unwrap();
    let service = Service::try_start_of(program(), &bed.content(), &bed.out(), &["--roles", "web"]).ok().unwrap();
    let running = run(&["restore", &file]);
    assert!(running.status.code() == Some(5) && said(&running).contains("is in use"), "{}", said(&running));
    drop(service);
    let restored = run(&["restore", &file]);
    assert!(restored.status.success() && said(&restored).contains("pg_restore"), "{}", said(&restored));
    assert_eq!(fs::read(&approved).unwrap(), b"approved");
    fs::write(&approved, "another").unwrap();
    let kept = run(&["restore", &file]);
    assert!(kept.status.code() == Some(5) && said(&kept).contains("--replace"), "{}", said(&kept));
    assert!(run(&["restore", &file, "--replace"]).status.success());
    assert_eq!(fs::read(&approved).unwrap(), b"approved");
    let aside = files(&s3.bucket().join("toolkit/content"));
    assert!(aside.values().any(|bytes| bytes == b"another"), "{:?}", aside.keys());
}
