//! Replies of editors: words, a day, a braille file and a recording, from the desk to everybody who asks.

use std::fs;

use crate::bed::evenhand;
use crate::bed::post::{self, Post};
use crate::bed::service::{Answer, Service, until};
use crate::translating::{Desk, Seat};

const BRAILLE: &[u8] = b",YOUR FIRST STEPS\r\n\x0c";

/// Sends the form of a reply, with a file if one is named.
fn reply(editor: &Seat<'_>, demand: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let (name, bytes) = file.unwrap_or(("", b""));
    let head = format!(
        "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         content-type: text/html\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--cut--\r\n");
    let kind = ("content-type", "multipart/form-data; boundary=cut");
    editor.service.send("POST", &format!("/desk/demands/{demand}/reply/"), &[("cookie", &editor.cookie), kind], &body)
}

/// Somebody asks; the path of the private page.
fn ask(service: &Service, form: &str) -> String {
    let answer = service.post("/en/ask/", form);
    assert_eq!(answer.status, 303, "{}", answer.text());
    format!("/en/{}", answer.header("location").trim_start_matches("../"))
}

/// The id of the open demand for a form.
fn demand(service: &Service, form: &str) -> String {
    let demands = service.get("/api/v1/demands").json();
    let found = demands["demands"].as_array().unwrap().iter().find(|demand| demand["form"] == form).unwrap().clone();
    found["id"].as_str().unwrap().to_owned()
}

/// The path of the first file on a page.
fn file_on(page: &Answer) -> String {
    let (_, after) = page.text().split_once("replies/").unwrap_or_else(|| panic!("no file: {}", page.text()));
    format!("/replies/{}", after.split('"').next().unwrap())
}

#[test]
fn a_braille_file_and_a_recording_reach_whoever_asked_and_the_next_one_and_are_in_the_backup() {
    let post = Post::start();
    let url = post.url();
    let settings =
        ["--jobs", "2", "--base", "https://toolkit.example", "--smtp", &url, "--from", "help@toolkit.example"];
    let mut desk = Desk::on(None, &settings);
    let asked = ask(&desk.service, "piece=rights/example&form=braille&lang=en&contact=amina%40example.org");
    let heard = ask(&desk.service, "piece=rights/example&form=audio&lang=other&other=French");
    post.confirm(1, |link| assert_eq!(desk.service.post(link, "").status, 200));
    let (braille, audio) = (demand(&desk.service, "braille"), demand(&desk.service, "audio"));
    let edith = desk.sign_in("Edith");
    assert!(edith.get("/desk/").text().contains("1 request that only a person can fulfil"));
    assert!(desk.service.inside("/metrics").text().contains("evenhand_demands_for_people 1"));
    assert!(edith.get("/desk/demands/?for=people").text().contains(&format!("/desk/demands/{braille}/")));

    let fields = [("words", "A printer does it."), ("day", "4"), ("month", "3"), ("year", "2099")];
    assert_eq!(reply(&edith, &braille, &fields, None).status, 303);
    let letters = until("the asker is told of the words", || Some(post.mail()).filter(|mail| mail.len() == 2));
    assert!(letters.values().any(|letter| {
        let (_, text) = post::read(letter);
        text.contains("A printer does it.") && text.contains("Expected by 4 March 2099")
    }));
    let page = desk.service.get(&asked);
    assert!(page.text().contains("A printer does it.") && page.text().contains("waits for a person"));

    assert_eq!(reply(&edith, &braille, &[], Some(("../Your steps.brf", BRAILLE))).status, 303);
    let page = desk.service.get(&asked);
    let path = file_on(&page);
    assert!(page.text().contains("Get the file (BRF, 1 kB)") && path.ends_with("/Your%20steps.brf"), "{path}");
    let link = format!("https://toolkit.example{path}");
    until("the asker is told of the file", || {
        post.mail().values().any(|letter| post::read(letter).1.contains(&link)).then_some(())
    });
    let file = desk.service.get(&path);
    assert_eq!((file.status, file.body.as_slice()), (200, BRAILLE));
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"Your steps.brf\""));
    assert!(file.is_guarded());
    let part = desk.service.create_request("GET", &path, &[("range", "bytes=1-4")]);
    assert_eq!((part.status, part.body.as_slice()), (206, &b"YOUR"[..]));
    assert_eq!(desk.service.get(&path.replace("Your", "Other")).status, 404);
    let next = ask(&desk.service, "piece=rights/example&form=braille&lang=en");
    assert!(desk.service.get(&next).text().contains(path.trim_start_matches('/')), "the next one gets it at once");
    let offered = || desk.service.get("/en/rights/example/").text().contains("Braille, made by a person (BRF)");
    until("the page of the text offers it", || offered().then_some(()));

    let recording = [b"ID3\x04".as_slice(), &vec![0; 300_000]].concat();
    assert_eq!(reply(&edith, &audio, &[], Some(("read by Jean.mp3", &recording))).status, 303);
    let sound = file_on(&desk.service.get(&heard));
    let heard = desk.service.get(&sound);
    assert_eq!((heard.header("content-type"), heard.body == recording), ("audio/mpeg", true));

    let archive = desk.bed.content().with_file_name("backup.tar.zst");
    let run = |arguments: &[&str]| evenhand().args(arguments).arg(&archive).arg("--out").arg(desk.bed.out()).output();
    let made = run(&["backup"]).unwrap();
    assert!(String::from_utf8_lossy(&made.stdout).contains("2 files of replies"), "{made:?}");
    let cookie = edith.cookie;
    assert!(desk.service.stop().success());
    fs::remove_dir_all(desk.bed.out()).unwrap();
    fs::remove_dir_all(desk.bed.data()).unwrap();
    assert!(run(&["restore"]).unwrap().status.success());
    desk.service = Service::start(&desk.bed.content(), &desk.bed.out(), &settings);
    assert_eq!(desk.service.get(&path).body, BRAILLE);
    assert_eq!(desk.service.get(&sound).body, recording);
    let page = desk.service.get("/en/rights/example/");
    assert!(page.text().contains("made by a person (BRF)"), "offered from the first page on");

    let id = path.split('/').nth(2).unwrap();
    let edith = Seat { service: &desk.service, cookie };
    assert_eq!(edith.post(&format!("/desk/demands/{braille}/reply/back/"), &[("reply", id)]).status, 303);
    assert_eq!(desk.service.get(&path).status, 404);
    assert!(desk.service.get(&asked).text().contains("waits for a person"), "it is asked for again");
    let offered = || desk.service.get("/en/rights/example/").text().contains("made by a person (BRF)");
    until("the page of the text offers it no more", || (!offered()).then_some(()));
    assert!(!desk.bed.data().join("service/replies").join(id).exists());
    assert!(!desk.service.log().contains("amina"), "{}", desk.service.log());
}

#[test]
fn what_is_no_reply_is_said_beside_its_field_and_only_editors_reply() {
    let desk = Desk::new();
    let page = ask(&desk.service, "piece=rights/example&form=sign&lang=en");
    let sign = demand(&desk.service, "sign");
    let edith = desk.sign_in("Edith");
    for (fields, file, field, said) in [
        (&[][..], None, "words", "Write a message, name a day, or choose a file."),
        (&[], Some(("page.html", &b"<script>"[..])), "file", "We do not take this kind of file."),
        (&[("words", "Kept words")], Some(("film.mp4", &b"<html>"[..])), "file", "is not what its ending says"),
        (&[], Some(("film.mp4", &b""[..])), "file", "The file is empty"),
        (&[("words", "Kept words"), ("day", "31"), ("month", "2"), ("year", "2099")], None, "needed", "calendar"),
    ] {
        let answer = reply(&edith, &sign, fields, file);
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert!(answer.text().contains(said) && answer.text().contains(&format!("id=\"{field}-wrong\"")), "{said}");
        assert_eq!(answer.text().contains("\nKept words</textarea>"), !fields.is_empty(), "nothing typed is lost");
    }
    let film = ("film.mp4", &b"\0\0\0\x18ftypmp42"[..]);
    assert_eq!(reply(&desk.sign_in("Amina"), &sign, &[], Some(film)).status, 403);
    let nobody = Seat { service: &desk.service, cookie: String::new() };
    assert_eq!(reply(&nobody, &sign, &[], Some(film)).header("location"), "/desk/sign-in/");
    assert!(!desk.service.get(&page).text().contains("replies/"));
    let kept = desk.bed.data().join("service/replies");
    assert!(!kept.exists() || fs::read_dir(kept).unwrap().count() == 0, "nothing that was refused is kept");
}
