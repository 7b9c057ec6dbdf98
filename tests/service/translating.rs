//! Translating and deciding at the desk, by HTTP: from the demand to the approved text.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::Stdio;

use scraper::{Html, Selector};

use crate::bed::service::{Answer, Service};
use crate::bed::{Bed, evenhand};

const SOURCE: &str = "## Call early {#call}\n\nCall <tel:+49-30-123456> within 24 hours.\n\n\
                      Ask for an **interpreter**. It is free.\n";

/// French translation of each sentence of the source.
const FRENCH: [(&str, &str); 6] = [
    ("Your first steps", "Vos premiers pas"),
    ("Something short.", "Quelque chose de court."),
    ("Call early", "Appelez tôt"),
    ("Call <tel:+49-30-123456> within 24 hours.", "Appelez <tel:+49-30-123456> dans les 24 heures."),
    ("Ask for an **interpreter**.", "Demandez un **interprète**."),
    ("It is free.", "C’est gratuit."),
];

pub(crate) const PASSPHRASE: &str = "four small green boats";

/// A service with one piece, two translators and an editor.
pub(crate) struct Desk {
    pub(crate) bed: Bed,
    pub(crate) service: Service,
}

/// Somebody who is signed in.
pub(crate) struct Seat<'a> {
    pub(crate) service: &'a Service,
    pub(crate) cookie: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::on(None, &["--jobs", "1"])
    }

    /// Starts the service on a database, with settings.
    pub(crate) fn on(database: Option<&str>, settings: &[&str]) -> Self {
        let bed = Bed::empty();
        bed.write(
            "rights/collection.toml",
            "order = 1\n[title]\nen = \"Rights\"\n[summary]\nen = \"What is yours.\"\n",
        );
        bed.piece("rights/example", "en");
        bed.write(
            "rights/example/en.md",
            &format!(
                "---\ntitle: Your first steps\nsummary: Something short.\nrevised: 2026-11-24\ntranslation: original\n---\n\n{SOURCE}"
            ),
        );
        Self::over(bed, database, settings)
    }

    /// Starts the service over other content.
    pub(crate) fn over(bed: Bed, database: Option<&str>, settings: &[&str]) -> Self {
        for (name, role, lang) in [
            ("Amina", "contributor", "en"),
            ("Bashir", "contributor", "en"),
            ("Edith", "editor", "en"),
            ("Noura", "editor", "ar"),
        ] {
            let mut command = evenhand();
            let arguments =
                ["people", "add", name, "--role", role, "--lang", lang, "--passphrase-stdin", "--new", "--out"];
            command.args(arguments).arg(bed.out()).envs(database.map(|url| ("DATABASE_URL", url)));
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(PASSPHRASE.as_bytes()).unwrap();
            assert!(child.wait().unwrap().success());
        }
        let service = Self::start(&bed, database, settings);
        Self { bed, service }
    }

    fn start(bed: &Bed, database: Option<&str>, settings: &[&str]) -> Service {
        let mut command = evenhand();
        command.envs(database.map(|url| ("DATABASE_URL", url)));
        let settings = [settings, &["--rate", "100000"]].concat();
        let service = Service::try_start_of(command, &bed.content(), &bed.out(), &settings);
        service.unwrap_or_else(|output| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    }

    /// Somebody asks for the piece as speech in a language; what programs follow it with.
    pub(crate) fn create_request(&self, lang: &str) -> String {
        let asked = serde_json::json!({
            "pieces": ["rights/example"], "form": "audio", "level": "standard", "language": lang,
            "words": "For a shelter in the north.",
        });
        let kind = [("content-type", "application/json")];
        let answer = self.service.send("POST", "/api/v1/asks", &kind, asked.to_string().as_bytes());
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["path"].as_str().unwrap().to_owned()
    }

    pub(crate) fn sign_in(&self, name: &str) -> Seat<'_> {
        let form = form(&[("name", name), ("passphrase", PASSPHRASE), ("to", "/desk/")]);
        let answer = self.service.post("/desk/sign-in/", &form);
        assert_eq!(answer.status, 303, "{}", answer.text());
        let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
        Seat { service: &self.service, cookie }
    }
}

impl Seat<'_> {
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.service.create_request("GET", path, &[("cookie", &self.cookie)])
    }

    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.service.send("POST", path, &[("cookie", &self.cookie), kind], form(fields).as_bytes())
    }

    pub(crate) fn upload(&self, work: &str, name: &str, file: &[u8]) -> Answer {
        let head = format!(
            "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        let body = [head.as_bytes(), file, b"\r\n--cut--\r\n"].concat();
        let kind = ("content-type", "multipart/form-data; boundary=cut");
        self.service.send("POST", &format!("{work}upload/"), &[("cookie", &self.cookie), kind], &body)
    }

    /// Takes the French translation; the address of the work.
    pub(crate) fn take(&self) -> String {
        let answer = self.post(
            "/desk/work/",
            &[("collection", "rights"), ("piece", "example"), ("lang", "fr"), ("level", "standard")],
        );
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("location").to_owned()
    }

    /// The names of the sentences on a page by what their source says.
    pub(crate) fn sentences(&self, work: &str) -> BTreeMap<String, String> {
        let page = self.get(work).html();
        let pair = Selector::parse(".pair").unwrap();
        let source = Selector::parse(".source").unwrap();
        page.select(&pair)
            .map(|pair| {
                let text: String = pair.select(&source).next().unwrap().text().collect();
                (text, pair.value().id().unwrap().trim_start_matches("s-").to_owned())
            })
            .collect()
    }

    /// Writes every sentence in French; `but` says others.
    fn write_all(&self, work: &str, but: &[(&str, &str)]) -> Vec<(String, String)> {
        let ids = self.sentences(work);
        let other = |source: &str| but.iter().find(|(of, _)| *of == source).map(|(_, text)| *text);
        FRENCH
            .iter()
            .map(|(source, french)| (format!("s.{}", ids[*source]), other(source).unwrap_or(french).to_owned()))
            .collect()
    }

    pub(crate) fn send_all(&self, work: &str, but: &[(&str, &str)], does: &str) -> Answer {
        let fields = self.write_all(work, but);
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        fields.push(("do", does));
        self.post(work, &fields)
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect::<Vec<_>>().join("&")
}

pub(crate) fn texts(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).map(|element| element.text().collect::<Vec<_>>().join("").trim().to_owned()).collect()
}

#[test]
fn a_translation_is_written_handed_in_sent_back_and_approved() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();

    let wrong = amina.send_all(
        &work,
        &[
            ("Call <tel:+49-30-123456> within 24 hours.", "Appelez <tel:+49-30-123457> dans les 24 heures."),
            ("It is free.", ""),
        ],
        "submit",
    );
    assert_eq!(wrong.status, 422, "{}", wrong.text());
    let said = texts(&wrong.html(), ".errors li").join("\n");
    assert!(said.contains("Sentence 4: The phone numbers differ. Missing:"), "{said}");
    assert!(said.contains("Sentence 6: Nothing is written here yet."), "{said}");
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    assert!(amina.get(&work).text().contains("It waits for an editor"));

    let review = format!("/desk/review/{id}/");
    let page = edith.get(&review);
    let version = page
        .html()
        .select(&Selector::parse("[name=version]").unwrap())
        .next()
        .unwrap()
        .value()
        .attr("value")
        .unwrap()
        .to_owned();
    let title = amina.sentences(&work)["Your first steps"].clone();
    let empty = edith.post(&review, &[("version", &version), ("do", "return")]);
    assert_eq!(empty.status, 422);
    let remark = format!("remark.{title}");
    assert_eq!(edith.post(&review, &[("version", &version), (&remark, "Friendlier."), ("do", "return")]).status, 303);
    assert!(amina.get(&work).text().contains("Friendlier."));

    assert_eq!(amina.send_all(&work, &[("Your first steps", "Vos tout premiers pas")], "submit").status, 303);
    let late = edith.post(&review, &[("version", &version), ("do", "approve")]);
    assert_eq!(late.status, 409, "what was not seen was approved");
    let page = edith.get(&format!("/desk/preview/{id}/"));
    assert!(page.text().contains("Vos tout premiers pas") && page.is_guarded());
    let pdf = edith.get(&format!("/desk/preview/{id}/print.pdf"));
    assert!(pdf.body.starts_with(b"%PDF"), "{}", pdf.status);
    let page = edith.get(&review).html();
    let version = page
        .select(&Selector::parse("[name=version]").unwrap())
        .next()
        .unwrap()
        .value()
        .attr("value")
        .unwrap()
        .to_owned();
    assert_eq!(edith.post(&review, &[("version", &version), ("do", "approve")]).status, 303);
    let after = amina.get(&work).text().to_owned();
    assert!(after.contains("Approved") || after.contains("Published"), "{after}");
}

#[test]
fn what_somebody_else_took_is_theirs_and_nobody_decides_about_their_own() {
    let desk = Desk::new();
    let (amina, bashir, edith) = (desk.sign_in("Amina"), desk.sign_in("Bashir"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();

    assert_eq!(bashir.get(&work).status, 404);
    assert_eq!(bashir.send_all_to(&work), 404);
    assert_eq!(bashir.get("/desk/review/").status, 403);
    let taken = bashir
        .post("/desk/work/", &[("collection", "rights"), ("piece", "example"), ("lang", "fr"), ("level", "standard")]);
    assert_eq!(taken.status, 409);
    assert_eq!(amina.post(&work, &[("do", "drop")]).status, 303);

    let work = edith.take();
    let own = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    assert_ne!(own, id);
    assert_eq!(edith.send_all(&work, &[], "submit").status, 303);
    for does in ["approve", "return", "decline"] {
        let fields = [("version", "3"), ("remark", "x"), ("reason", "x"), ("do", does)];
        assert_eq!(edith.post(&format!("/desk/review/{own}/"), &fields).status, 403, "{does}");
    }
}

impl Seat<'_> {
    /// The status of an attempt to write to a work.
    fn send_all_to(&self, work: &str) -> u16 {
        self.post(work, &[("s.x", "y"), ("do", "save")]).status
    }
}

#[test]
fn a_machines_wording_is_published_only_with_an_editors_yes() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    amina.post(&work, &[("wording", "machine"), ("do", "save")]);
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);

    let review = format!("/desk/review/{id}/");
    let page = edith.get(&review);
    assert!(page.text().contains("A machine wrote it"));
    let version = page
        .html()
        .select(&Selector::parse("[name=version]").unwrap())
        .next()
        .unwrap()
        .value()
        .attr("value")
        .unwrap()
        .to_owned();
    assert_eq!(edith.post(&review, &[("version", &version), ("do", "approve")]).status, 422);
    assert_eq!(edith.post(&review, &[("version", &version), ("yes", "machine"), ("do", "approve")]).status, 303);
}

#[test]
fn a_file_is_taken_when_nothing_in_it_is_wrong_and_else_the_sentence_is_named() {
    let desk = Desk::new();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let ids = amina.sentences(&work);
    let empty = amina.get(&format!("{work}translation.po")).text().to_owned();
    // Every sentence in French, as another program would write it.
    let filled = |but: &[(&str, &str)]| {
        let mut po = empty.clone();
        for (source, french) in FRENCH {
            let text = but.iter().find(|(of, _)| *of == source).map_or(french, |(_, text)| *text);
            let from = format!("msgid \"{source}\"\nmsgstr \"\"");
            assert!(po.contains(&from), "{source} is not in {po}");
            po = po.replace(&from, &format!("msgid \"{source}\"\nmsgstr \"{text}\""));
        }
        po
    };
    let phone = "Call <tel:+49-30-123456> within 24 hours.";
    let bold = "Ask for an **interpreter**.";

    let table: [(&str, Vec<u8>, &str); 7] = [
        ("a.txt", b"text".to_vec(), "Send a file that ends in"),
        ("a.po", vec![0xc3, 0x28, 0xff], "not text in UTF-8"),
        ("a.xlf", b"<xliff".to_vec(), "not written as this kind of file requires"),
        ("a.xlf", b"<!DOCTYPE x [<!ENTITY a 'b'>]><xliff>&a;</xliff>".to_vec(), "declares a document type"),
        (
            "a.po",
            filled(&[(phone, "Appelez <tel:+49-30-123457> dans les 24 heures.")]).into_bytes(),
            "Sentence 4: The phone numbers differ",
        ),
        ("a.po", filled(&[(bold, "Demandez un **interprète.")]).into_bytes(), "Sentence 5: The mark *"),
        ("a.po", filled(&[]).replace("fr", "de").into_bytes(), "another language"),
    ];
    for (name, file, says) in table {
        let answer = amina.upload(&work, name, &file);
        assert_eq!(answer.status, 422, "{says}");
        let said = texts(&answer.html(), ".errors").join("\n");
        assert!(said.contains(says), "{name}: {said}");
        assert!(amina.get(&work).text().contains("0 of 6 sentences"), "{says}");
    }

    let partly = amina.upload(&work, "a.po", filled(&[(phone, "Appelez dans les 24 heures.")]).as_bytes());
    let carried: Vec<(String, String)> = partly
        .html()
        .select(&Selector::parse("form [name^='s.']").unwrap())
        .map(|field| (field.value().attr("name").unwrap().to_owned(), field.value().attr("value").unwrap().to_owned()))
        .collect();
    assert_eq!(carried.len(), 5, "{}", partly.text());
    let mut fields: Vec<(&str, &str)> = carried.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    fields.push(("do", "all"));
    amina.post(&work, &fields);
    assert!(amina.get(&work).text().contains("5 of 6 sentences"));
    // Letters in pieces are put together.
    let whole = amina.get(&format!("{work}translation.po")).text().to_owned();
    let open = format!("msgid \"{phone}\"\nmsgstr \"\"");
    assert!(whole.contains(&open), "{whole}");
    let whole = whole
        .replace(&open, &open.replace("msgstr \"\"", "msgstr \"Appelez <tel:+49-30-123456> dans les 24 heures.\""))
        .replace("C’est gratuit.", "Ce n’est pas cher a\u{300} vie.");
    assert_eq!(amina.upload(&work, "a.po", whole.as_bytes()).status, 303);
    let page = amina.get(&work).text().to_owned();
    assert!(page.contains("cher à vie") && page.contains("6 of 6 sentences"), "{page}");
    assert_eq!(ids.len(), 6);
}

/// The value of each field of a form whose name begins so.
fn values(page: &Html, prefix: &str) -> Vec<(String, String)> {
    let fields = Selector::parse(&format!("form [name^='{prefix}']")).unwrap();
    let of = |field: scraper::ElementRef<'_>, name: &str| field.value().attr(name).unwrap_or_default().to_owned();
    page.select(&fields).map(|field| (of(field, "name"), of(field, "value"))).collect()
}

#[test]
fn a_number_that_differs_is_asked_about_and_the_answer_stands_before_the_editor() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let phone = "Call <tel:+49-30-123456> within 24 hours.";
    let id = amina.sentences(&work)[phone].clone();
    let (why, was) = (format!("why.{id}"), format!("was-why.{id}"));

    amina.send_all(&work, &[(phone, "Appelez <tel:+49-30-123456> dans les 48 heures.")], "save");
    let asked = amina.get(&work).html();
    assert!(texts(&asked, ".found").join(" ").contains("The numbers differ"), "{asked:?}");
    assert_eq!(values(&asked, "why."), [(why.clone(), String::new())]);
    amina.post(&work, &[(&was, ""), (&why, "The office says two days now."), ("do", "save")]);
    // Another sentence is changed; the answer stays.
    let other = format!("s.{}", amina.sentences(&work)["It is free."]);
    amina.post(&work, &[(&other, "Ceci est gratuit."), ("do", "save")]);
    assert_eq!(values(&amina.get(&work).html(), "why."), [(why.clone(), "The office says two days now.".to_owned())]);
    let handed_in = amina.post(&work, &[("do", "submit")]);
    assert_eq!(handed_in.status, 303, "{}", handed_in.text());
    let review = edith.get(&work.replace("/work/", "/review/")).html();
    assert_eq!(texts(&review, "p.answer"), ["The translator says: The office says two days now."]);

    // The sentence is changed; the answer ends, though an old window still shows it.
    amina.post(&work, &[("do", "take-back")]);
    let answer = "The office says two days now.";
    let field = format!("s.{id}");
    let sent = [
        (field.as_str(), "Appelez <tel:+49-30-123456> dans les 36 heures."),
        (&was, answer),
        (&why, answer),
        ("do", "save"),
    ];
    amina.post(&work, &sent);
    assert_eq!(values(&amina.get(&work).html(), "why."), [(why, String::new())]);
}

#[test]
fn a_file_never_replaces_what_was_written_since_without_a_choice() {
    let desk = Desk::new();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    amina.send_all(&work, &[], "save");
    let id = amina.sentences(&work)["It is free."].clone();
    let (field, was) = (format!("s.{id}"), format!("was.{id}"));
    let here = |text: &str| {
        amina
            .get(&work)
            .html()
            .select(&Selector::parse(&format!("#t-{id}")).unwrap())
            .any(|area| area.text().collect::<String>().trim() == text)
    };
    let typed = "Vous ne payez rien.";

    for (name, change) in [
        ("translation.po", "msgstr \"C’est gratuit.\""),
        ("translation.xlf", "<target>C’est gratuit.</target>"),
        ("translation.md", "C’est gratuit."),
    ] {
        amina.post(&work, &[(&field, "C’est gratuit."), ("do", "save")]);
        let file = amina.get(&format!("{work}{name}")).text().to_owned();
        assert!(file.contains(change), "{name}: {file}");
        let file = file.replace(change, &change.replace("gratuit", "tout à fait gratuit"));
        amina.post(&work, &[(&field, typed), ("do", "save")]);

        let answer = amina.upload(&work, name, file.as_bytes());

        assert_eq!(answer.status, 409, "{name}: {}", answer.text());
        assert!(here(typed), "{name}");
        let offered = values(&answer.html(), "s.");
        let both = [typed, "C’est tout à fait gratuit."].map(|text| (field.clone(), text.to_owned()));
        assert_eq!(offered, both, "{name}");
        // Whoever takes the file's text gets it; whoever keeps the other keeps it.
        amina.post(&work, &[(&was, typed), (&field, typed), ("do", "all")]);
        assert!(here(typed), "{name}");
        amina.post(&work, &[(&was, typed), (&field, "C’est tout à fait gratuit."), ("do", "all")]);
        assert!(here("C’est tout à fait gratuit."), "{name}");
    }
    // Nothing was written since the file was given out: it is taken without a question.
    let file = amina.get(&format!("{work}translation.po")).text().replace("tout à fait gratuit", "gratuit");
    assert_eq!(amina.upload(&work, "TRANSLATION (1).PO", file.as_bytes()).status, 303);
    assert!(here("C’est gratuit."));
}

#[test]
fn what_a_file_leaves_open_or_asks_for_is_said_when_it_is_taken() {
    let desk = Desk::new();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let file = amina.get(&format!("{work}translation.xlf")).text().to_owned();
    let with = |source: &str, state: &str, target: &str| {
        let from = format!("<segment id=\"s\"><source>{source}</source>");
        assert!(file.contains(&from), "{source} is not in {file}");
        let to = format!("<segment id=\"s\" state=\"{state}\"><source>{source}</source><target>{target}</target>");
        file.replace(&from, &to)
    };

    let initial = amina.upload(&work, "a.xlf", with("It is free.", "initial", "C’est gratuit.").as_bytes());
    let said = amina.get(initial.header("location")).text().to_owned();
    assert!(said.contains("marks it as not finished: 6"), "{said}");
    assert!(said.contains("0 of 6 sentences"));

    let english = amina.upload(
        &work,
        "a.xlf",
        with("It is free.", "translated", "You do not have to pay for this and it is for you.").as_bytes(),
    );
    let said = texts(&amina.get(english.header("location")).html(), ".notice").join("\n");
    assert!(said.contains("Sentence 6: This looks like English"), "{said}");
}

#[test]
fn a_service_that_is_killed_loses_no_sentence_that_it_said_was_saved() {
    let mut desk = Desk::new();
    let seat = desk.sign_in("Amina");
    let work = seat.take();
    let ids = seat.sentences(&work);
    let cookie = seat.cookie.clone();

    for (at, (source, french)) in FRENCH.iter().enumerate() {
        let seat = Seat { service: &desk.service, cookie: cookie.clone() };
        let field = format!("s.{}", ids[*source]);
        let answer = seat.post(&work, &[(&field, french), ("do", "save")]);
        assert_eq!(answer.status, 303, "{}", answer.text());
        desk.service.signal("KILL");
        desk.service.wait();
        desk.service = Desk::start(&desk.bed, None, &["--jobs", "1"]);
        let seat = Seat { service: &desk.service, cookie: cookie.clone() };
        let page = seat.get(&work).text().to_owned();
        assert!(page.contains(&format!("{} of 6 sentences", at + 1)), "{page}");
    }
}

#[test]
fn an_old_window_does_not_undo_what_another_has_saved() {
    let desk = Desk::new();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let ids = amina.sentences(&work);
    let (title, last) = (&ids["Your first steps"], &ids["It is free."]);
    let names = [format!("s.{title}"), format!("was.{title}"), format!("s.{last}"), format!("was.{last}")];

    amina.post(&work, &[(&names[0], "Vos premiers pas"), (&names[1], ""), ("do", "save")]);
    // This window was opened before, and its title is still empty.
    amina.post(
        &work,
        &[(&names[0], ""), (&names[1], ""), (&names[2], "C’est gratuit."), (&names[3], ""), ("do", "save")],
    );

    let page = amina.get(&work).text().to_owned();
    assert!(page.contains("Vos premiers pas") && page.contains("C’est gratuit."), "{page}");
}

#[test]
fn what_is_asked_for_can_be_taken_and_declined_with_a_reason() {
    let desk = Desk::new();
    desk.create_request("fr");
    desk.create_request("fr");
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));

    let page = amina.get("/desk/demands/");
    assert!(page.text().contains("2 requests."), "{}", page.text());
    assert!(page.text().contains("6 sentences"), "{}", page.text());
    let link = page
        .html()
        .select(&Selector::parse(".cards ul a").unwrap())
        .next()
        .unwrap()
        .value()
        .attr("href")
        .unwrap()
        .to_owned();
    assert!(!amina.get(&link).text().contains("For a shelter"), "words to the editors are for editors");
    assert!(edith.get(&link).text().contains("For a shelter"));
    assert_eq!(amina.post(&link, &[("reason", "No.")]).status, 403);
    assert_eq!(edith.post(&link, &[("reason", " ")]).status, 422);
    assert_eq!(edith.post(&link, &[("reason", "There is one at the court.")]).status, 303);
    assert!(amina.get("/desk/demands/").text().contains("Nobody is asking for anything now."));
}

#[test]
fn a_program_translates_with_a_token() {
    let desk = Desk::new();
    let amina = desk.sign_in("Amina");
    let made = amina.post("/desk/account/token", &[("name", "shelter"), ("scope", "translate")]);
    let token = texts(&made.html(), ".once code").join("");
    let bearer = format!("Bearer {token}");
    let call = |method: &str, path: &str, body: &str| {
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        desk.service.send(method, path, &headers, body.as_bytes())
    };

    let taken =
        call("POST", "/api/v1/work", "{\"piece\":\"rights/example\",\"language\":\"fr\",\"level\":\"standard\"}");
    assert_eq!(taken.status, 201, "{}", taken.text());
    let path = format!("/api/v1/work/{}", taken.json()["id"].as_str().unwrap());
    let early = call("POST", &format!("{path}/submit"), "");
    assert_eq!((early.status, early.json().as_array().unwrap().len()), (422, 6), "{}", early.text());
    for segment in call("GET", &path, "").json()["segments"].as_array().unwrap() {
        let french = FRENCH.iter().find(|(source, _)| *source == segment["source"]).unwrap().1;
        let at = format!("{path}/segments/{}", segment["id"].as_str().unwrap());
        let wrote = call("PUT", &at, &serde_json::json!({ "text": french }).to_string());
        assert_eq!(wrote.json()["text"], french, "{}", wrote.text());
    }
    let done = call("POST", &format!("{path}/submit"), "");
    assert_eq!(done.json()["stage"], "submitted", "{}", done.text());

    assert_eq!(desk.service.get("/api/v1/work").status, 401);
    assert!(desk.service.get("/openapi.json").text().contains("/api/v1/work/{id}/segments/{segment}"));
}

#[test]
fn an_approved_edition_is_served_and_pulled_and_never_laid_over_an_edit() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    let page = edith.get(&format!("/desk/review/{id}/")).html();
    let version = Selector::parse("[name=version]").unwrap();
    let version = page.select(&version).next().unwrap().value().attr("value").unwrap().to_owned();
    assert_eq!(edith.post(&format!("/desk/review/{id}/"), &[("version", &version), ("do", "approve")]).status, 303);

    crate::bed::service::until("the edition is served", || {
        let answer = desk.service.get("/fr/rights/example/");
        (answer.status == 200 && answer.text().contains("Vos premiers pas")).then_some(())
    });

    let copy = tempfile::tempdir().unwrap();
    let pull = || {
        let mut command = evenhand();
        command.args(["content", "pull", "--content"]).arg(copy.path()).arg("--out").arg(desk.bed.out());
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
    };
    let (code, said) = pull();
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("copied rights/example/fr.md"), "{said}");
    let file = copy.path().join("rights/example/fr.md");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("translation: person") && text.contains("Appelez tôt"), "{text}");
    assert_eq!(pull().0, Some(0));
    std::fs::write(&file, text + "\nPlus.\n").unwrap();
    let (code, said) = pull();
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("left alone rights/example/fr.md: it was changed here"), "{said}");
    assert!(std::fs::read_to_string(&file).unwrap().contains("Plus."));

    // What is no plain file there is neither waited for nor followed nor read to its end.
    let put = |make: &dyn Fn()| {
        std::fs::remove_file(&file).unwrap();
        make();
        pull()
    };
    let fifo = || assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
    let huge = || std::fs::File::create(&file).unwrap().set_len(1 << 40).unwrap();
    let link = || std::os::unix::fs::symlink("/dev/zero", &file).unwrap();
    let cases: [(&dyn Fn(), &str); 3] =
        [(&fifo, "it is not a plain file"), (&huge, "it is larger than 2048 KB"), (&link, "a link that leads out")];
    for (make, why) in cases {
        let (code, said) = put(make);
        assert_eq!(code, Some(5), "{said}");
        assert!(said.contains("left alone rights/example/fr.md: ") && said.contains(why), "{said}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::remove_dir_all(copy.path().join("rights")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), copy.path().join("rights")).unwrap();
    let (code, said) = pull();
    assert_eq!(code, Some(5), "{said}");
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0, "nothing is written elsewhere");
}

fn walk(name: &str, desk: &Desk) {
    walk_of("translating.mjs", name, desk);
}

/// Goes a way in a browser.
pub(crate) fn walk_of(file: &str, name: &str, desk: &Desk) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut node = std::process::Command::new("node");
    let output = node.arg(file).arg(name).arg(desk.service.base()).current_dir(folder).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_desks_pages_are_for_everybody() {
    let desk = Desk::new();
    ["fr", "es", "bn"].iter().for_each(|lang| drop(desk.create_request(lang)));
    walk("looks", &desk);
}

#[test]
fn keys_alone_write_a_translation_and_leaving_a_sentence_saves_it() {
    let desk = Desk::new();
    desk.create_request("fr");
    walk("keyboard", &desk);
}

#[test]
fn a_translation_is_written_and_approved_without_scripts() {
    let desk = Desk::new();
    desk.create_request("fr");
    walk("no-script", &desk);
}

#[test]
fn a_sentence_that_was_left_while_the_line_was_gone_is_saved_when_it_is_back() {
    let desk = Desk::new();
    desk.create_request("fr");
    walk("lost", &desk);
}

#[test]
fn what_is_there_and_what_is_asked_for_reads_as_a_table() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    amina.take();

    let page = amina.get("/desk/coverage/").html();
    assert_eq!(texts(&page, "thead th[scope=col]")[..3], ["Text", "English", "French"]);
    assert_eq!(texts(&page, "tbody th[scope=row]")[..1], ["1. Your first steps"]);
    let cells = texts(&page, "tbody td");
    assert!(cells[0].contains("speech"), "{cells:?}");
    assert_eq!(cells[1], "being translated");
    assert_eq!(amina.get("/desk/demands/").status, 200);
    assert_eq!(edith.get("/desk/").status, 200);
    assert_eq!(amina.get("/desk/coverage/?collection=nothing&page=99").status, 200);
}
