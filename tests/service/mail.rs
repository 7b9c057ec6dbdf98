//! Mail to askers through a real mail server: asked once, told once, stopped by its owner.

use crate::bed::Bed;
use crate::bed::post::{self, Post};
use crate::bed::service::{Service, until};
use crate::people;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// A service that sends mail, with an editor.
struct Office {
    service: Service,
    post: Post,
    cookie: String,
    _bed: Bed,
}

impl Office {
    fn open() -> Self {
        let (bed, post) = (Bed::full(), Post::start());
        let url = post.url();
        let settings = ["--rate", "100000", "--jobs", "2", "--base", "https://toolkit.example", "--smtp", &url];
        let settings = [&settings[..], &["--from", "help@toolkit.example"]].concat();
        let service = Service::start(&bed.content(), &bed.out(), &settings);
        people::add(&bed.out(), "Edda", "editor");
        let cookie = people::sign_in(&service, "Edda");
        Self { service, post, cookie, _bed: bed }
    }

    /// Asks with an address; the path of the private page.
    fn create_request(&self, address: &str) -> String {
        let form = format!("piece=rights/example&form=braille&lang=en&contact={address}&words=SECRET-WORDS");
        let answer = self.service.post("/en/ask/", &form);
        assert_eq!(answer.status, 303, "{}", answer.text());
        format!("/en/{}", answer.header("location").trim_start_matches("../"))
    }

    /// The editor declines what is asked for.
    fn decline(&self) {
        let demands = self.service.get("/api/v1/demands").json();
        let demand = demands["demands"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("/desk/demands/{demand}/");
        let declined = self.service.send("POST", &path, &[FORM, ("cookie", &self.cookie)], b"reason=Not+now");
        assert_eq!(declined.status, 303, "{}", declined.text());
    }

    /// Waits until nothing is left to do.
    fn rests(&self) {
        until("every message is sent", || {
            let metrics = self.service.inside("/metrics").text().to_owned();
            let busy = metrics.lines().any(|line| {
                line.starts_with("evenhand_jobs{")
                    && (line.contains("\"confirm\"") || line.contains("\"write\""))
                    && (line.contains("\"waiting\"") || line.contains("\"running\""))
                    && !line.ends_with(" 0")
            });
            (!busy).then_some(())
        });
    }
}

#[test]
fn two_hundred_asks_with_a_strangers_address_send_one_question_and_a_confirmed_one_is_told_once() {
    let office = Office::open();
    let pages: Vec<String> = (0..200).map(|_| office.create_request("victim%40example.org")).collect();
    office.decline();
    office.rests();

    let asked = until("the question is there", || office.post.mail().into_values().next());
    assert_eq!(office.post.letters(), 1, "one question, and nothing of the decision");
    let (headers, text) = post::read(&asked);
    assert_eq!(headers["to"], "victim@example.org");
    let stop = headers["list-unsubscribe"].trim_matches(['<', '>']);
    assert!(stop.starts_with("https://toolkit.example/en/mail/") && stop.ends_with("/stop/"), "{stop}");
    assert_eq!(headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    assert_eq!(headers["auto-submitted"], "auto-generated");
    assert!(!text.contains("example") || !text.contains("Your first steps"), "it does not tell what was asked for");
    let page = office.service.get(&pages[0]);
    assert!(page.text().contains("once its owner has followed the link"), "{}", page.text());

    let confirm = post::link(&asked, "confirm");
    for _ in 0..3 {
        let seen = office.service.get(&confirm);
        assert!(
            seen.status == 200 && seen.text().contains("method=\"post\""),
            "a program that opens links says nothing"
        );
        assert_eq!(seen.header("x-robots-tag"), "noindex, nofollow");
    }
    office.rests();
    assert_eq!(office.post.letters(), 1);
    let yes = office.service.post(&confirm, "");
    assert!(yes.status == 200 && yes.text().contains("This address is confirmed"), "{}", yes.text());
    until("what happened meanwhile is told", || (office.post.letters() == 2).then_some(()));
    assert!(office.service.get(&pages[0]).text().contains("We send you an e-mail when something is ready or decided"));

    office.create_request("Victim%40Example.org");
    office.decline();
    until("the second decision is told", || (office.post.letters() == 3).then_some(()));
    office.rests();
    assert_eq!(office.post.letters(), 3, "one mail a decision for two hundred and one asks");
    for mail in office.post.mail().into_values() {
        let (headers, text) = post::read(&mail);
        assert!(headers["list-unsubscribe"].contains("/stop/") && text.contains("/stop/"), "a way to stop in each");
        assert!(!text.contains("SECRET-WORDS"));
    }
    let log = office.service.log();
    assert!(!log.to_lowercase().contains("victim"), "no address in the log");
}

#[test]
fn a_stop_by_hand_or_by_a_mail_program_ends_all_mail_and_deletes_the_address() {
    let office = Office::open();
    let page = office.create_request("amina%40example.org");
    let asked = office.post.confirm(1, |link| assert_eq!(office.service.post(link, "").status, 200)).remove(0);
    let stop = post::link(&asked, "stop");

    let seen = office.service.get(&stop);
    assert!(seen.status == 200 && seen.text().contains("Stop all mail"), "{}", seen.text());
    assert!(office.service.get(&page).text().contains("We send you an e-mail"), "looking stops nothing");
    let stopped = office.service.post(&stop, "List-Unsubscribe=One-Click");

    assert!(stopped.status == 200 && stopped.text().contains("Mail to this address is stopped"), "{}", stopped.text());
    assert!(office.service.get(&page).text().contains("wants no mail from us"));
    office.decline();
    office.create_request("amina%40example.org");
    office.rests();
    assert_eq!(office.post.letters(), 1, "the question alone");
    assert_eq!(office.service.get("/en/mail/nothing/stop/").status, 200, "whoever was forgotten hears that");
    assert!(office.service.get("/en/mail/nothing/stop/").text().contains("We have no address"));
    assert_eq!(office.service.get(&stop.replace("/stop/", "/other/")).status, 404);
}
