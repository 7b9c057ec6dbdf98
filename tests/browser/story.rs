//! The whole story of a request in a real browser, from the first question to the edition that is behind:
//! once on SQLite, once on PostgreSQL.

use crate::bed;
use crate::bed::postgres;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

use crate::bed::post::{Hook, Post};
use crate::bed::service::{Service, until};
use crate::bed::{Bed, evenhand};

const SOURCE: &str = "---
title: Your first meeting with a lawyer
summary: What to bring and what to ask.
revised: 2026-11-24
translation: original
---

## Before you go {#before}

A lawyer tells you your rights. Bring every letter that you have.

- Ask for an **interpreter**.
- Ask what it costs.

## After the meeting {#after}

Call <tel:+49-30-123456> within 24 hours. It is free. The court answers within 14 days.
";

/// Sentences that are written on the page.
const BY_HAND: [(&str, &str); 6] = [
    ("Your first meeting with a lawyer", "Su primera reunión con una abogada"),
    ("What to bring and what to ask.", "Qué llevar y qué preguntar."),
    ("Before you go", "Antes de ir"),
    ("A lawyer tells you your rights.", "Una abogada le explica sus derechos."),
    ("Bring every letter that you have.", "Lleve todas las cartas que tenga."),
    ("Ask for an **interpreter**.", "Pida un **intérprete**."),
];

/// Sentences that are written in a file: runs of words, so that the marks between them stay as they are.
const BY_FILE: [&[(&str, &str)]; 5] = [
    &[("Ask what it costs.", "Pregunte cuánto cuesta.")],
    &[("After the meeting", "Después de la reunión")],
    &[("Call ", "Llame al "), (" within 24 hours.", " en un plazo de 24 horas.")],
    &[("It is free.", "Es gratis.")],
    &[("The court answers within 14 days.", "El tribunal responde en 14 días.")],
];

const PIECE: &str = "rights/first-meeting";

/// Everything that takes part.
struct Story {
    bed: Bed,
    database: Option<String>,
    service: Service,
    post: Post,
    hook: Hook,
    browser: Browser,
}

impl Story {
    /// A library with an English text to ask for and an Arabic one beside it, and nobody at the desk.
    fn begin(database: Option<String>) -> Self {
        let bed = Bed::empty();
        bed.write(
            "rights/collection.toml",
            "order = 1\n[title]\nen = \"Rights\"\n[summary]\nen = \"What is yours.\"\n",
        );
        bed.piece(PIECE, "en");
        bed.write(&format!("{PIECE}/en.md"), SOURCE);
        bed.piece("rights/arabic", "ar");
        bed.edition("rights/arabic/ar.md", "مثال", "original", "## البداية {#first}\n\nيمكنك طلب المساعدة فورًا.\n");
        let (post, hook) = (Post::start(), Hook::start(0));
        // A port that was free a moment ago: links in letters need an address.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let base = format!("http://{address}");
        let mut command = evenhand();
        command.env("EVENHAND_SMTP", post.url());
        command.envs(database.iter().map(|url| ("DATABASE_URL", url)));
        let arguments = ["--rate", "100000", "--jobs", "2", "--webhooks", "private"];
        let arguments = [&arguments[..], &["--from", "Evenhand <help@evenhand.example>", "--base", &base]].concat();
        let service = Service::try_start_at(&address, command, &bed.content(), &bed.out(), &arguments);
        let service = service.unwrap_or_else(|output| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        service.wait_until_made();
        let browser = Browser::open(&service.base());
        Self { bed, database, service, post, hook, browser }
    }

    /// Runs the program on what the service keeps; what it prints.
    fn run(&self, arguments: &[&str]) -> String {
        let mut command = evenhand();
        command.args(arguments).arg("--out").arg(self.bed.out());
        command.envs(self.database.iter().map(|url| ("DATABASE_URL", url)));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The one demand, as everybody may see it; nothing once it is closed.
    fn demand(&self) -> Option<Value> {
        let demands = self.service.get("/api/v1/demands").json();
        demands["demands"].as_array().unwrap().first().cloned()
    }

    /// Reads a private page as programs see it.
    fn asked(&self, status: &str) -> Value {
        let secret = status.trim_end_matches('/').rsplit('/').next().unwrap();
        self.service.get(&format!("/api/v1/asks/{secret}")).json()
    }

    /// The names of everything that was made of the piece in a language.
    fn made(&self, lang: &str) -> Vec<String> {
        let catalogue = self.service.get(&format!("/api/v1/catalogue?lang={lang}")).json();
        let pieces = catalogue["pieces"].as_array().unwrap();
        let editions = pieces.iter().flat_map(|piece| piece["editions"].as_array().unwrap());
        let ours = editions.filter(|edition| edition["page"] == json!(format!("/{lang}/{PIECE}/")));
        let artifacts = ours.flat_map(|edition| edition["artifacts"].as_array().unwrap().clone());
        artifacts.map(|artifact| artifact["name"].as_str().unwrap().to_owned()).collect()
    }
}

/// A browser that goes through the chapters of `story.mjs`.
struct Browser {
    child: Child,
    says: Option<ChildStdin>,
    hears: BufReader<ChildStdout>,
}

impl Browser {
    fn open(base: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
        let mut node = Command::new("node");
        node.arg("story.mjs").arg(base).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = node.spawn().unwrap();
        let (says, hears) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, says, hears }
    }

    /// Goes through a chapter; what it has to tell.
    fn go(&mut self, chapter: &str, given: Value) -> Value {
        let mut given = given;
        given["chapter"] = json!(chapter);
        writeln!(self.says.as_mut().unwrap(), "{given}").unwrap();
        let mut line = String::new();
        self.hears.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{chapter}: the browser is gone"));
        assert!(answer["wrong"].is_null(), "{chapter}: {}", answer["wrong"].as_str().unwrap());
        answer["told"].clone()
    }

    /// Closes it; nothing may have been found on any page.
    fn close(mut self) {
        drop(self.says.take());
        assert!(self.child.wait().unwrap().success(), "what was found on the pages stands above");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.says.take());
        let _ = self.child.wait();
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The words of a letter, out of their coding for the way.
fn letter(mail: &str) -> String {
    let read = "import email, email.policy, sys\n\
                letter = email.message_from_string(sys.stdin.read(), policy=email.policy.default)\n\
                print(letter['to'], letter['subject'], letter.get_content())";
    let mut python = Command::new("/usr/bin/python3");
    let mut child = python.args(["-c", read]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(mail.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// Acts out asking, translating and deciding, up to the yes; returns the private pages of those who ask, and the
/// secret that one of them checks messages with.
fn from_the_question_to_the_yes(story: &mut Story) -> (String, String, String) {
    let hook = story.hook.url();
    let browser = &mut story.browser;

    let first = browser.go(
        "ask",
        json!({ "who": "Shelter", "language": "Spanish", "contact": "amina@shelter.example", "words": "For a shelter in the north." }),
    );
    story.post.confirm(1, |link| assert_eq!(story.service.post(link, "").status, 200));
    let second = browser.go("join", json!({ "who": "Clinic", "contact": hook }));
    let first = text(&first["status"]).to_owned();
    browser.go(
        "status",
        json!({ "who": "Shelter", "path": first, "words": ["It waits for a translator.", "2 requests ask for this"] }),
    );
    let demand = story.demand().unwrap();
    assert_eq!((&demand["askers"], &demand["state"]), (&json!(2), &json!("needs-translation")));

    let base = story.service.base();
    let link = story.run(&["people", "add", "Rosa", "--role", "administrator", "--base", &base]);
    let link = link.split_whitespace().find(|word| word.contains("/desk/invitation/")).unwrap().to_owned();
    let browser = &mut story.browser;
    browser.go("accept", json!({ "who": "Rosa", "link": link }));
    for (who, role) in [("Tomás", "contributor"), ("Edith", "editor")] {
        let invited = browser.go("invite", json!({ "who": "Rosa", "role": role }));
        browser.go("accept", json!({ "who": who, "link": invited["link"] }));
    }

    let work = browser.go("write", json!({ "who": "Tomás", "sentences": BY_HAND }))["work"].clone();
    browser.go(
        "exchange",
        json!({
            "who": "Tomás", "work": work, "sentences": BY_FILE,
            "wrong": {
                "change": ["Llame al ", "Llame al <ph id=\"1\" dataRef=\"d1\"/> o "],
                "says": "Sentence 9: The phone numbers differ.",
            },
        }),
    );
    browser.go("handIn", json!({ "who": "Tomás", "work": work }));
    assert_eq!(story.demand().unwrap()["state"], "in-review");

    let browser = &mut story.browser;
    let review = browser.go("preview", json!({ "who": "Edith", "words": "Su primera reunión con una abogada" }));
    let (source, remark) = ("It is free.", "Say that the call is free.");
    let edith = json!({ "who": "Edith", "review": review["review"], "source": source, "remark": remark });
    browser.go("sendBack", edith);
    assert_eq!(story.demand().unwrap()["state"], "in-translation");
    let browser = &mut story.browser;
    let mended = json!([{ "source": source, "written": "La llamada es gratis.", "remark": remark }]);
    browser.go("handIn", json!({ "who": "Tomás", "work": work, "mend": mended }));
    assert_eq!(story.service.get(&format!("/es/{PIECE}/")).status, 404, "it was published before an editor's yes");
    let yes = json!({ "who": "Edith", "review": review["review"], "words": "This sentence was changed since." });
    story.browser.go("approve", yes);
    (first, text(&second["status"]).to_owned(), text(&second["secret"]).to_owned())
}

/// The edition is there with all its forms, and both who asked are told, once each.
fn everybody_gets_it(story: &mut Story, secret: &str) {
    let begun = Instant::now();
    let page = until("the edition is served", || {
        Some(story.service.get(&format!("/es/{PIECE}/"))).filter(|answer| answer.status == 200)
    });
    let served = begun.elapsed();
    assert!(page.text().contains("La llamada es gratis.") && page.header("content-language") == "es");
    until("the demand is closed", || story.demand().is_none().then_some(()));
    let closed = begun.elapsed();
    let told = |mail: &String| !bed::post::read(mail).1.contains("/confirm/");
    let mail = until("the letter is there", || story.post.mail().into_values().find(told));
    let call = until("the web address is called", || story.hook.calls().into_iter().next());
    eprintln!("from the yes: served after {served:?}, closed {closed:?}, both told {:?}", begun.elapsed());
    story.service.wait_until_made();
    assert_eq!(story.made("es"), story.made("en"));
    assert!(story.made("es").contains(&"audio".to_owned()), "{:?}", story.made("es"));

    let link = format!("{}/es/{PIECE}/", story.service.base());
    let letter = letter(&mail);
    assert!(letter.starts_with("amina@shelter.example") && letter.contains(&link), "{letter}");
    let body = String::from_utf8(call.body).unwrap();
    let signed = format!("{}.{body}", call.headers["evenhand-timestamp"]);
    let signature = evenhand::document::hmac_sha256(secret.as_bytes(), signed.as_bytes());
    assert_eq!(call.headers["evenhand-signature"], format!("sha256={signature}"));
    let told: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (&told["state"], &told["language"], &told["link"]),
        (&json!("ready"), &json!("es"), &json!(link)),
        "{told}"
    );
}

/// The source says something new: the edition is behind, and the demand is open again.
fn the_source_changes(story: &mut Story) {
    let begun = Instant::now();
    story.bed.edit(&format!("{PIECE}/en.md"), "It is free.", "The call is free.");
    let demand = until("the demand is open again", || story.demand());
    assert_eq!((&demand["state"], &demand["askers"]), (&json!("needs-translation"), &json!(2)));
    let reopened = begun.elapsed();
    let page = until("the page says so", || {
        Some(story.service.get(&format!("/es/{PIECE}/"))).filter(|page| page.text().contains("ha cambiado"))
    });
    assert!(page.text().contains("<audio"), "nobody can hear it while it is behind");
    eprintln!("from the edit: asked for again after {reopened:?}, the page says so after {:?}", begun.elapsed());
    story
        .browser
        .go("behind", json!({ "who": "Reader", "changed": "The call is free.", "words": "La llamada es gratis." }));
}

/// A working copy takes what was approved, and is built without the service.
fn a_working_copy_takes_it(story: &Story) {
    let content = story.bed.content();
    let told = story.run(&["content", "pull", "--content", &content.display().to_string()]);
    assert!(told.contains(&format!("copied {PIECE}/es.md")), "{told}");
    let out = tempfile::tempdir().unwrap();
    let built = story.bed.try_build(out.path(), &[]);
    assert!(matches!(built.status.code(), Some(0 | 2)), "{}", String::from_utf8_lossy(&built.stderr));
    let page = std::fs::read_to_string(out.path().join("site/es").join(PIECE).join("index.html")).unwrap();
    assert!(page.contains("La llamada es gratis.") && page.contains("The call is free."));
}

fn is_told(database: Option<String>) {
    let mut story = Story::begin(database);

    let (first, second, secret) = from_the_question_to_the_yes(&mut story);
    everybody_gets_it(&mut story, &secret);
    let heard = story.browser.go("listen", json!({ "who": "Shelter", "path": first }));
    assert!(heard["seconds"].as_f64().unwrap() > 5.0, "{heard}");
    story.browser.go("listen", json!({ "who": "Clinic", "path": second }));
    story.browser.go("forget", json!({ "who": "Shelter", "path": first }));
    assert_eq!(story.asked(&first)["contact"], "none");
    the_source_changes(&mut story);
    let again = json!({
        "who": "Clinic", "path": second,
        "words": ["It waits for a translator.", "10 sentences are already known from other translations."],
    });
    story.browser.go("status", again);
    a_working_copy_takes_it(&story);

    assert_eq!((story.post.mail().len(), story.hook.calls().len()), (2, 1), "asked once, and each was told once");
    let log = story.service.log();
    assert!(!log.contains("amina@") && !log.contains(&secret) && !log.contains("panicked"), "{log}");
    story.browser.close();
}

#[test]
fn a_text_is_asked_for_translated_approved_heard_and_asked_for_again() {
    is_told(None);
}

#[test]
fn the_story_is_the_same_on_postgresql() {
    is_told(Some(postgres::shared().database()));
}
