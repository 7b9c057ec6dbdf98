//! Work that comes back to an editor: a translation that was sent back, one whose source changed after the yes, a job
//! that was cancelled.

use scraper::Selector;

use crate::bed::postgres;
use crate::bed::service::{Worker, until};
use crate::bed::{Bed, evenhand};
use crate::translating::{Desk, Seat, texts, walk_of};

/// The page on which an editor decides about a work.
fn review(work: &str) -> String {
    work.replace("/work/", "/review/")
}

/// An editor decides about the version that is there now.
fn decide(editor: &Seat<'_>, review: &str, fields: &[(&str, &str)]) -> u16 {
    let page = editor.get(review).html();
    let version = page.select(&Selector::parse("[name=version]").unwrap()).next().unwrap();
    let version = version.value().attr("value").unwrap();
    editor.post(review, &[&[("version", version)], fields].concat()).status
}

/// The source changes between an editor's yes and the publishing. The service makes nothing; a worker comes
/// when the source has changed.
fn comes_back(database: Option<String>) {
    let desk = Desk::on(database.as_deref(), &["--roles", "web"]);
    let asked = desk.create_request("fr");
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let review = review(&work);
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    assert_eq!(decide(&edith, &review, &[("do", "approve")]), 303);
    assert!(texts(&edith.get("/desk/review/").html(), ".cards li").is_empty());

    desk.bed.edit("rights/example/en.md", "It is free.", "The call is free.");
    until("the source is read again", || {
        desk.service.get("/en/rights/example/").text().contains("The call is free.").then_some(())
    });
    let mut worker = evenhand();
    worker.envs(database.as_ref().map(|url| ("DATABASE_URL", url)));
    let _worker = Worker::start(worker, &desk.bed.content(), &desk.bed.out(), &["--jobs", "1"]);
    let waits = until("an editor has it again", || {
        let page = edith.get("/desk/review/").html();
        texts(&page, ".cards li").into_iter().next()
    });

    assert!(waits.contains("Amina"), "{waits}");
    let page = edith.get(&review);
    let said = texts(&page.html(), ".reopened").join(" ");
    assert!(said.contains("The source changed before this was published"), "{said}");
    for part in ["Sentence 6:", "The call is free.", "Before: It is free.", "C’est gratuit."] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert_eq!(texts(&page.html(), ".reopened li").len(), 1, "one sentence changed");
    let pair = texts(&page.html(), "section.pair:nth-of-type(6) .target").join("");
    assert!(pair.contains("Nothing is written here yet."), "{pair}");
    let state = || desk.service.get(&asked).json()["demands"][0]["state"].as_str().unwrap().to_owned();
    assert_eq!((state().as_str(), desk.service.get("/fr/rights/example/").status), ("in-review", 404));
    let jobs = edith.get("/desk/jobs/").html();
    assert!(texts(&jobs, "#failed").join("").ends_with(": 0"), "{:?}", texts(&jobs, "#failed"));
    assert_eq!(decide(&edith, &review, &[("do", "approve")]), 422, "a sentence is missing");

    assert_eq!(decide(&edith, &review, &[("remark", "The source changed."), ("do", "return")]), 303);
    let sentence = format!("s.{}", amina.sentences(&work)["The call is free."]);
    assert_eq!(amina.post(&work, &[(&sentence, "L’appel est gratuit."), ("do", "submit")]).status, 303);
    assert!(texts(&edith.get(&review).html(), ".reopened").is_empty(), "it is whole again");
    assert_eq!(decide(&edith, &review, &[("do", "approve")]), 303);
    until("the edition is served", || {
        let page = desk.service.get("/fr/rights/example/");
        (page.status == 200 && page.text().contains("L’appel est gratuit.")).then_some(())
    });
    until("who asked has it", || (state() == "ready").then_some(()));
    let log = desk.service.log();
    assert!(!log.contains("panicked"), "{log}");
}

#[test]
fn a_yes_whose_source_changed_before_it_was_published_comes_back_to_the_editors() {
    comes_back(None);
}

#[test]
fn it_comes_back_on_postgresql_too() {
    comes_back(Some(postgres::shared().database()));
}

#[test]
fn a_translation_that_comes_back_says_what_changed_and_which_remarks_were_followed() {
    let desk = Desk::on(None, &["--roles", "web"]);
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let (review, ids) = (review(&work), amina.sentences(&work));
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    assert!(texts(&edith.get(&review).html(), ".since").is_empty(), "nothing came back yet");
    let remark = |source: &str| format!("remark.{}", ids[source]);
    let (followed, not) = (remark("It is free."), remark("Call early"));
    let remarks = [(followed.as_str(), "Say what."), (not.as_str(), "Friendlier."), ("do", "return")];
    assert_eq!(decide(&edith, &review, &remarks), 303);
    let written = [("It is free.", "L’appel est gratuit."), ("Your first steps", "Vos tout premiers pas")];
    assert_eq!(amina.send_all(&work, &written, "submit").status, 303);

    let page = edith.get(&review).html();

    let listed = texts(&page, ".since li");
    assert_eq!(listed.len(), 3, "{listed:?}");
    assert!(listed[0].starts_with("Sentence 1:") && !listed[0].contains("The editor says"), "{listed:?}");
    assert!(listed[1].starts_with("Sentence 6:") && listed[1].ends_with("Say what."), "{listed:?}");
    assert!(listed[2].starts_with("Sentence 3:") && listed[2].ends_with("Friendlier."), "{listed:?}");
    let of = |source: &str, what: &str| texts(&page, &format!("[id=\"s-{}\"] {what}", ids[source])).join("|");
    assert!(of("It is free.", ".remark").ends_with("This sentence was changed since."));
    assert!(of("Call early", ".remark").ends_with("This sentence was not changed since."));
    assert_eq!(of("Your first steps", "ins"), "put in: tout  end.", "and the word is said to be new");
    assert_eq!(of("It is free.", "del"), "taken out: C’est  end.");
    for mark in ["ins", "del", ".remark"] {
        assert_eq!(of("Something short.", mark), "", "what stayed is not marked");
    }
    // A remark that was not followed is made again, one that was is not.
    assert_eq!((of("Call early", "textarea"), of("It is free.", "textarea")), ("Friendlier.".into(), String::new()));
    assert!(!of("Call early", "details[open]").is_empty());
    // A translator sees the remarks and no more.
    assert!(texts(&amina.get(&work).html(), ".since").is_empty());
}

#[test]
fn a_job_that_runs_is_cancelled_at_the_desk_and_started_again() {
    let bed = Bed::empty();
    // Long enough to be seen while it is spoken.
    bed.copy("rights/if-you-have-been-trafficked", &["en", "ar"]);
    let desk = Desk::over(bed, None, &["--jobs", "1"]);
    let edith = desk.sign_in("Edith");
    let jobs = |state: &str| {
        let page = edith.get("/desk/jobs/").html();
        let forms = Selector::parse(&format!("section[aria-labelledby={state}] form")).unwrap();
        let action = |form: scraper::ElementRef<'_>| form.value().attr("action").unwrap().to_owned();
        page.select(&forms).map(action).collect::<Vec<_>>()
    };

    // Whatever ended before it was told to is no proof: the next one is.
    let cancelled = until("a job that runs is cancelled", || {
        let job = jobs("running").into_iter().next()?;
        let told = edith.post(&job, &[("do", "cancel")]).status;
        let asked = std::time::Instant::now();
        // A worker looks every 0.4 seconds; what stands between two sentences or pages comes on top.
        until("it has ended", || (!edith.get("/desk/jobs/").text().contains("It is being cancelled.")).then_some(()));
        let there = jobs("cancelled").contains(&job);
        eprintln!("cancel: {told}, ended after {:?}, cancelled: {there}", asked.elapsed());
        there.then_some(job)
    });
    assert_eq!(edith.post(&cancelled, &[("do", "retry")]).status, 303);

    until("it is done", || (!jobs("cancelled").contains(&cancelled)).then_some(()));
    // The service heard of a form that was given up, and hears of it again when it is there.
    until("every form is made", || {
        let forms = desk.service.inside("/readyz").json()["forms"].clone();
        (forms["made"] == forms["of"] && forms["failed"] == 0).then_some(())
    });
    let page = edith.get("/desk/jobs/").html();
    assert!(texts(&page, "#cancelled").join("").ends_with(": 0") && texts(&page, "#failed").join("").ends_with(": 0"));
    assert_eq!(edith.post("/desk/jobs/none/", &[("do", "retry")]).status, 404);
}

/// A service that makes nothing, so that its jobs wait, with somebody who asks.
fn walked(name: &str) {
    let desk = Desk::on(None, &["--roles", "web"]);
    walk_of("desk.mjs", name, &desk);
}

#[test]
fn keys_alone_ask_translate_decide_steer_jobs_and_invite() {
    walked("keys");
}

#[test]
fn the_same_ways_need_no_script() {
    walked("no-script");
}

#[test]
fn a_change_is_told_to_ears_as_it_is_to_eyes() {
    walked("ears");
}
