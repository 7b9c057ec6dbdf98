//! People of the desk: who may do what, how they come in, and what another site or a guess cannot do.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use crate::bed::Bed;
use crate::bed::evenhand;
use crate::bed::service::{Answer, Service};

pub(crate) const PASSPHRASE: &str = "four small words here";

/// A service with people: `Boss` administers, `Edda` edits, `Cora` translates.
pub(crate) struct Office {
    pub service: Service,
    pub out: PathBuf,
    _bed: Bed,
}

impl Office {
    pub(crate) fn open(arguments: &[&str]) -> Self {
        let bed = Bed::empty();
        bed.copy("rights/fair-trial", &["en", "ar"]);
        let out = bed.out();
        let settings = [&["--rate", "100000", "--jobs", "1"], arguments].concat();
        let service = Service::start(&bed.content(), &out, &settings);
        for (name, role) in [("Boss", "administrator"), ("Edda", "editor"), ("Cora", "contributor")] {
            add(&out, name, role);
        }
        Self { service, out, _bed: bed }
    }

    /// Gives somebody an account.
    pub(crate) fn add(&self, name: &str, role: &str) {
        add(&self.out, name, role);
    }

    /// Makes a token for whoever is signed in.
    pub(crate) fn token(&self, cookie: &str, scopes: &str) -> String {
        let made = self.send("/desk/account/token", &format!("name=token&{scopes}"), &[("cookie", cookie)]);
        let (_, after) = made.text().split_once("<code dir=\"ltr\">").unwrap();
        after.split('<').next().unwrap().to_owned()
    }

    /// Ends every token of whoever is signed in.
    pub(crate) fn end_tokens(&self, cookie: &str) {
        let page = self.get("/desk/account/", cookie);
        for id in page.text().split("name=\"token\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let ended = self.send("/desk/account/token/end", &format!("token={id}"), &[("cookie", cookie)]);
            assert_eq!(ended.status, 303);
        }
    }

    /// Sends the form to sign in.
    pub(crate) fn try_sign_in(&self, name: &str, passphrase: &str, more: &[(&str, &str)]) -> Answer {
        let form = format!("name={}&passphrase={}", name.replace(' ', "+"), passphrase.replace(' ', "+"));
        self.send("/desk/sign-in/", &form, more)
    }

    /// Signs in: the line of a cookie.
    pub(crate) fn sign_in(&self, name: &str) -> String {
        sign_in(&self.service, name)
    }

    pub(crate) fn get(&self, path: &str, cookie: &str) -> Answer {
        self.service.create_request("GET", path, &[("cookie", cookie)])
    }

    pub(crate) fn send(&self, path: &str, form: &str, more: &[(&str, &str)]) -> Answer {
        let headers = [&[("content-type", "application/x-www-form-urlencoded")], more].concat();
        self.service.send("POST", path, &headers, form.as_bytes())
    }

    pub(crate) fn people(&self, arguments: &[&str]) -> Output {
        command(&self.out, arguments, "")
    }

    /// The id of somebody, from the page that lists everybody.
    fn id(&self, name: &str, cookie: &str) -> String {
        let page = self.get("/desk/people/", cookie);
        let page = page.text();
        let at = page.find(&format!(">{name}</strong>")).unwrap();
        let before = &page[..at];
        let start = before.rfind("id=\"person-").unwrap() + "id=\"person-".len();
        before[start..].split('"').next().unwrap().to_owned()
    }
}

/// Signs in: the line of a cookie.
pub(crate) fn sign_in(service: &Service, name: &str) -> String {
    let answer = service.post("/desk/sign-in/", &format!("name={name}&passphrase={}", PASSPHRASE.replace(' ', "+")));
    assert_eq!((answer.status, answer.header("location")), (303, "/desk/"), "{}", answer.text());
    answer.header("set-cookie").split(';').next().unwrap().to_owned()
}

/// Gives somebody an account.
pub(crate) fn add(out: &Path, name: &str, role: &str) {
    let output = command(out, &["add", name, "--role", role, "--passphrase-stdin"], PASSPHRASE);
    assert!(output.status.success(), "{output:?}");
}

fn command(out: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = evenhand()
        .arg("people")
        .args(arguments)
        .arg("--out")
        .arg(out)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Every address of the desk, and what each of these gets there: nobody, somebody whose session ended,
/// somebody whose account ended, a contributor, an editor, an administrator. `in` leads to the sign-in
/// page, `no` is refused, `yes` is let through.
const MAY: [(&str, &str, &str); 65] = [
    ("GET", "/desk/", "in in in yes yes yes"),
    ("GET", "/desk/account/", "in in in yes yes yes"),
    ("GET", "/desk/account/second/", "in in in yes yes yes"),
    ("GET", "/desk/audit/", "in in in no no yes"),
    ("GET", "/desk/clarity/", "in in in yes yes yes"),
    ("GET", "/desk/confirm/", "in in in yes yes yes"),
    ("GET", "/desk/coverage/", "in in in yes yes yes"),
    ("GET", "/desk/demands/", "in in in yes yes yes"),
    ("GET", "/desk/demands/{id}/", "in in in yes yes yes"),
    ("GET", "/desk/invitation/{secret}/", "yes yes yes yes yes yes"),
    ("GET", "/desk/jobs/", "in in in no yes yes"),
    ("GET", "/desk/people/", "in in in no yes yes"),
    ("GET", "/desk/people/{person}/end/", "in in in no no yes"),
    ("GET", "/desk/people/{person}/works/", "in in in no yes yes"),
    ("GET", "/desk/preview/{id}/", "in in in yes yes yes"),
    ("GET", "/desk/preview/{id}/plain/", "in in in yes yes yes"),
    ("GET", "/desk/preview/{id}/print.pdf", "in in in yes yes yes"),
    ("GET", "/desk/preview/{id}/sound.mp3", "in in in yes yes yes"),
    ("GET", "/desk/preview/{id}/sound/", "in in in yes yes yes"),
    ("GET", "/desk/proof/", "in in in no yes yes"),
    ("GET", "/desk/review/", "in in in no yes yes"),
    ("GET", "/desk/review/{id}/", "in in in no yes yes"),
    ("GET", "/desk/second/", "in in in yes yes yes"),
    ("GET", "/desk/sign-in/", "yes yes yes yes yes yes"),
    ("GET", "/desk/work/", "in in in yes yes yes"),
    ("GET", "/desk/work/{id}/", "in in in yes yes yes"),
    ("GET", "/desk/work/{id}/{file}", "in in in yes yes yes"),
    ("POST", "/desk/account/language", "in in in yes yes yes"),
    ("POST", "/desk/account/names", "in in in yes yes yes"),
    ("POST", "/desk/account/passkey/answer", "in in in yes yes yes"),
    ("POST", "/desk/account/passkey/ask", "in in in yes yes yes"),
    ("POST", "/desk/account/passkey/remove", "in in in yes yes yes"),
    ("POST", "/desk/account/passphrase", "in in in yes yes yes"),
    ("POST", "/desk/account/second/begin", "in in in yes yes yes"),
    ("POST", "/desk/account/second/finish", "in in in yes yes yes"),
    ("POST", "/desk/account/second/remove", "in in in yes yes yes"),
    ("POST", "/desk/account/session/end", "in in in yes yes yes"),
    ("POST", "/desk/account/session/end-others", "in in in yes yes yes"),
    ("POST", "/desk/account/token", "in in in yes yes yes"),
    ("POST", "/desk/account/token/end", "in in in yes yes yes"),
    ("POST", "/desk/confirm/", "in in in yes yes yes"),
    ("POST", "/desk/confirm/passkey/answer", "in in in yes yes yes"),
    ("POST", "/desk/confirm/passkey/ask", "in in in yes yes yes"),
    ("POST", "/desk/demands/{id}/", "in in in no yes yes"),
    ("POST", "/desk/demands/{id}/reply/", "in in in no yes yes"),
    ("POST", "/desk/demands/{id}/reply/back/", "in in in no yes yes"),
    ("POST", "/desk/invitation/{secret}/", "yes yes yes yes yes yes"),
    ("POST", "/desk/jobs/{id}/", "in in in no yes yes"),
    ("POST", "/desk/languages/{lang}/", "in in in no yes yes"),
    ("POST", "/desk/passkey/answer", "yes yes yes yes yes yes"),
    ("POST", "/desk/passkey/ask", "yes yes yes yes yes yes"),
    ("POST", "/desk/people/invite", "in in in no yes yes"),
    ("POST", "/desk/people/revoke", "in in in no yes yes"),
    ("POST", "/desk/people/{person}/end/", "in in in no no yes"),
    ("POST", "/desk/people/{person}/role", "in in in no no yes"),
    ("POST", "/desk/people/{person}/works/", "in in in no yes yes"),
    ("POST", "/desk/preview/{id}/sound/", "in in in yes yes yes"),
    ("POST", "/desk/review/{id}/", "in in in no yes yes"),
    ("POST", "/desk/second/", "in in in yes yes yes"),
    ("POST", "/desk/sign-in/", "yes yes yes yes yes yes"),
    ("POST", "/desk/sign-out/", "in in in yes yes yes"),
    ("POST", "/desk/work/", "in in in yes yes yes"),
    ("POST", "/desk/work/{id}/", "in in in yes yes yes"),
    ("POST", "/desk/work/{id}/upload/", "in in in yes yes yes"),
    // Last, because these rows stand for all that is not declared.
    ("GET", "/desk/nothing/", "yes yes yes yes yes yes"),
];

#[test]
fn at_every_address_of_the_desk_everybody_may_do_what_the_table_says_and_no_more() {
    let office = Office::open(&[]);
    let rights = evenhand::server::rights();
    let mut declared: Vec<_> = rights.iter().filter(|right| right.path.starts_with("/desk/")).collect();
    declared.sort_by_key(|right| (right.method, right.path));
    let declared: Vec<_> = declared.iter().map(|right| (right.method, right.path)).collect();
    let listed: Vec<_> = MAY.iter().map(|(method, path, _)| (*method, *path)).collect();
    assert_eq!(declared, listed[..listed.len() - 1], "every address has its row in the table");
    let none = office.people(&["add", "Gone", "--role", "administrator", "--passphrase-stdin"]);
    assert_eq!(none.status.code(), Some(1), "no passphrase is too short a passphrase");
    let gone = command(&office.out, &["add", "Gone", "--role", "administrator", "--passphrase-stdin"], PASSPHRASE);
    assert!(gone.status.success());
    let (ended, gone) = (office.sign_in("Boss"), office.sign_in("Gone"));
    office.send("/desk/sign-out/", "", &[("cookie", &ended)]);
    assert!(office.people(&["end", "Gone"]).status.success());

    let mut wrong = Vec::new();
    for (method, path, expected) in MAY {
        let path = path.replace("{person}", "nobody").replace("{secret}", "guessed");
        let path = path.replace("{id}", "none").replace("{file}", "translation.po");
        let mut got = Vec::new();
        for who in ["", &ended, &gone, "Cora", "Edda", "Boss"] {
            let cookie = if who.contains('=') || who.is_empty() { who.to_owned() } else { office.sign_in(who) };
            let answer = match method {
                "GET" => office.get(&path, &cookie),
                _ => office.send(&path, "", &[("cookie", &cookie)]),
            };
            let to_sign_in = answer.header("location").starts_with("/desk/sign-in/") && path != "/desk/sign-out/";
            let out = path == "/desk/sign-out/" && !answer.headers.contains_key("set-cookie");
            got.push(match answer.status {
                303 if to_sign_in || out => "in",
                403 => "no",
                500.. => "fault",
                _ => "yes",
            });
        }
        if got.join(" ") != expected {
            wrong.push(format!("{method} {path}: {}, expected {expected}", got.join(" ")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", office.service.log());
}

#[test]
fn a_session_is_a_cookie_that_scripts_and_other_sites_cannot_use_and_reading_sets_none() {
    let office = Office::open(&[]);

    let answer = office.try_sign_in("Cora", PASSPHRASE, &[]);
    let line = answer.header("set-cookie").to_owned();
    let cookie = line.split(';').next().unwrap();
    let again = office.try_sign_in("Cora", PASSPHRASE, &[("cookie", cookie)]);
    let second = again.header("set-cookie").split(';').next().unwrap().to_owned();

    let attributes: BTreeSet<&str> = line.split("; ").skip(1).collect();
    assert!(line.starts_with("evenhand="), "{line}");
    assert_eq!(attributes, BTreeSet::from(["Path=/", "HttpOnly", "SameSite=Strict"]));
    assert_ne!(cookie, second, "signing in again is another session");
    assert_eq!(office.get("/desk/", cookie).status, 303, "and ends the one before");
    let page = office.get("/desk/", &second);
    assert_eq!((page.status, page.header("cache-control"), page.header("x-robots-tag")), (200, "no-store", "noindex"));
    for path in ["/", "/en/", "/en/rights/fair-trial/", "/en/search?q=court", "/ar/print/", "/desk/sign-in/", "/desk/"]
    {
        assert!(office.get(path, &second).is_guarded(), "{path}");
    }
    let out = office.send("/desk/sign-out/", "", &[("cookie", &second)]);
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
    assert_eq!(office.get("/desk/", &second).status, 303);
}

#[test]
fn over_tls_the_cookie_is_secure_and_bound_to_its_host() {
    let office = Office::open(&["--base", "https://example.org"]);

    let line = office.try_sign_in("Cora", PASSPHRASE, &[]).header("set-cookie").to_owned();

    assert!(line.starts_with("__Host-evenhand="), "{line}");
    let attributes: BTreeSet<&str> = line.split("; ").skip(1).collect();
    assert_eq!(attributes, BTreeSet::from(["Path=/", "HttpOnly", "SameSite=Strict", "Secure"]));
}

#[test]
fn another_site_cannot_send_a_form_in_somebodys_name() {
    let office = Office::open(&[]);
    let host = office.service.base();
    let cases: [(&[(&str, &str)], bool); 9] = [
        (&[("sec-fetch-site", "same-origin"), ("origin", &host)], true),
        (&[("sec-fetch-site", "none")], true),
        (&[("origin", &host)], true),
        (&[], true),
        (&[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")], false),
        (&[("sec-fetch-site", "same-site")], false),
        (&[("sec-fetch-site", "cross-site")], false),
        (&[("origin", "https://evil.example")], false),
        (&[("origin", "null")], false),
    ];
    for (headers, allowed) in cases {
        for (path, form) in [("/desk/sign-in/", "name=x&passphrase=y"), ("/en/print/", "piece=")] {
            let answer = office.send(path, form, headers);

            assert_eq!(answer.status != 403, allowed, "{path} {headers:?}: {}", answer.status);
            assert!(allowed || answer.text().contains("This came from another site"), "{path} {headers:?}");
        }
    }
    let reads = office.service.create_request("GET", "/desk/sign-in/", &[("sec-fetch-site", "cross-site")]);
    assert_eq!(reads.status, 200, "a link from elsewhere may lead here");
}

/// Sends a form that changes something in the name of whoever is signed in, with these headers and no others.
fn change(office: &Office, cookie: &str, host: &str, more: &str) -> u16 {
    let form = "lang=en&name=Cora";
    let request = format!(
        "POST /desk/sign-out/ HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncookie: {cookie}\r\n{more}\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    office.service.raw(request.as_bytes()).unwrap().status
}

#[test]
fn a_session_is_used_by_the_pages_of_this_service_alone() {
    let office = Office::open(&[]);
    let (cora, host) = (office.sign_in("Cora"), office.service.readers.to_string());

    for foreign in ["", "referer: https://evil.example/desk/\r\n", "referer: nonsense\r\n", "origin: \r\n"] {
        assert_eq!(change(&office, &cora, &host, foreign), 403, "{foreign:?}");
    }
    assert_eq!(office.get("/desk/", &cora).status, 200, "the session goes on");
    let boss = office.sign_in("Boss");
    assert!(office.get("/desk/audit/", &boss).text().contains("a form from another site was refused"));

    for (name, own) in [
        ("Cora", format!("referer: http://{host}/desk/account/\r\n")),
        ("Edda", format!("origin: http://{host}\r\n")),
        ("Boss", "sec-fetch-site: same-origin\r\n".to_owned()),
    ] {
        let cookie = office.sign_in(name);
        assert_eq!(change(&office, &cookie, &host, &own), 303, "{own}");
        assert_eq!(office.get("/desk/", &cookie).status, 303, "{own}");
    }
}

#[test]
fn a_host_that_a_request_invents_is_not_the_public_address() {
    let office = Office::open(&["--base", "https://toolkit.example"]);
    let cora = office.sign_in("Cora");

    for (host, forged) in [
        ("evil.example", "origin: http://evil.example\r\n"),
        ("evil.example", "origin: https://evil.example\r\n"),
        ("evil.example", "sec-fetch-site: same-origin\r\n"),
        ("evil.example", "referer: https://evil.example/\r\n"),
        ("toolkit.example", "origin: http://toolkit.example\r\n"),
    ] {
        assert_eq!(change(&office, &cora, host, forged), 403, "{host} {forged}");
    }
    assert_eq!(office.get("/desk/", &cora).status, 200);
    // A proxy that asks under another name does not change what browsers say.
    assert_eq!(change(&office, &cora, "10.0.0.5:8080", "referer: https://toolkit.example/desk/\r\n"), 303);
}

#[test]
fn guessing_is_slowed_where_it_comes_from_keeps_nobody_out_and_tells_nobody_who_is_here() {
    let office = Office::open(&["--proxy", "trusted"]);
    let guess = |name: &str, passphrase: &str, from: &str| {
        let answer = office.try_sign_in(name, passphrase, &[("x-forwarded-for", from)]);
        let body = answer.text().replace(name, "NAME");
        (answer.status, body, answer.header("retry-after").to_owned())
    };
    let cora = office.sign_in("Cora");

    for turn in 0..5 {
        let (there, nobody) =
            (guess("Cora", "a wrong guess", "192.0.2.1"), guess("Nora", "a wrong guess", "192.0.2.1"));
        assert_eq!(there, nobody, "{turn}");
        assert_eq!(there.0, 422);
    }
    let (there, nobody) = (guess("Cora", PASSPHRASE, "192.0.2.1"), guess("Nora", PASSPHRASE, "192.0.2.1"));
    assert_eq!((there.0, nobody.0), (429, 429));
    assert_eq!(there.1, nobody.1);
    assert!((1..=900).contains(&there.2.parse::<i64>().unwrap()), "{}", there.2);
    assert_eq!(guess("Cora", PASSPHRASE, "192.0.2.2").0, 303, "the owner comes in from elsewhere");
    let form = format!("present={}&passphrase=five+unlikely+purple+walrus+songs", PASSPHRASE.replace(' ', "+"));
    let from = [("cookie", cora.as_str()), ("x-forwarded-for", "192.0.2.1")];
    let changed = office.send("/desk/account/passphrase", &form, &from);
    assert_eq!((changed.status, changed.header("location")), (303, "/desk/account/"), "and changes the passphrase");
    assert_eq!(guess("Edda", PASSPHRASE, "192.0.2.1").0, 303, "others are not held up");

    for turn in 0..10 {
        assert_eq!(guess(&format!("Name {turn}"), "a wrong guess", "192.0.2.1").0, 422, "{turn}");
    }
    let (status, _, wait) = guess("Boss", PASSPHRASE, "192.0.2.1");
    assert_eq!(status, 429, "an address that guessed at many names waits");
    assert!((1..=60).contains(&wait.parse::<i64>().unwrap()), "but not long: {wait}");
    assert_eq!(guess("Boss", PASSPHRASE, "192.0.2.3").0, 303);
    let log = office.service.log();
    assert!(!log.contains("Cora") && !log.contains("192.0.2"), "{log}");
}

#[test]
fn a_flood_of_sign_ins_is_refused_in_part_and_whoever_is_signed_in_goes_on() {
    let office = Office::open(&["--proxy", "trusted"]);
    let cora = office.sign_in("Cora");

    let (answers, changed) = std::thread::scope(|scope| {
        let office = &office;
        let guess = move |at: usize| {
            let from = format!("198.51.100.{at}");
            let more = [("x-forwarded-for", from.as_str()), ("accept-language", "ar")];
            office.try_sign_in("Edda", "a wrong guess", &more)
        };
        let guesses: Vec<_> = (0..150).map(|at| scope.spawn(move || guess(at))).collect();
        let form = format!("present={}&passphrase=five+unlikely+purple+walrus+songs", PASSPHRASE.replace(' ', "+"));
        let changed = office.send("/desk/account/passphrase", &form, &[("cookie", &cora)]);
        (guesses.into_iter().map(|guess| guess.join().unwrap()).collect::<Vec<_>>(), changed)
    });

    let (busy, compared): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 503);
    assert!(!busy.is_empty() && !compared.is_empty(), "{} of {}", busy.len(), answers.len());
    assert!(compared.iter().all(|answer| answer.status == 422));
    for answer in busy {
        assert_eq!((answer.header("retry-after"), answer.header("content-language")), ("15", "ar"));
        assert!(answer.text().contains("<html lang=\"ar\""), "{}", answer.text());
    }
    assert_eq!(changed.status, 303, "{}", changed.text());
}

#[test]
fn a_token_is_shown_once_and_kept_nowhere() {
    let office = Office::open(&[]);
    let cookie = office.sign_in("Cora");
    let made = office.send("/desk/account/token", "name=import&scope=translate&scope=ask", &[("cookie", &cookie)]);
    let page = made.text();
    let start = page.find("<code dir=\"ltr\">").unwrap() + "<code dir=\"ltr\">".len();
    let token = page[start..].split('<').next().unwrap().to_owned();

    let later = office.get("/desk/account/", &cookie);

    assert_eq!((made.status, token.len(), made.header("cache-control")), (200, 52, "no-store"));
    assert!(later.text().contains("import") && !later.text().contains(&token));
    for entry in std::fs::read_dir(&office.out).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(52).any(|some| some == token.as_bytes()), "{}", path.display());
        }
    }
    for (form, field) in [("name=&scope=ask", "token-name"), ("name=x", "scope")] {
        let wrong = office.send("/desk/account/token", form, &[("cookie", &cookie)]);
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains(&format!("href=\"#{field}\"")), "{form}");
    }
}

#[test]
fn an_invitation_from_the_command_line_makes_one_account_and_says_why_a_passphrase_is_weak() {
    let office = Office::open(&[]);
    let output = office.people(&["add", "Zoé", "--role", "editor", "--base", &office.service.base()]);
    let told = String::from_utf8(output.stdout).unwrap();
    let path = told.lines().nth(1).unwrap().strip_prefix(&office.service.base()).unwrap().to_owned();
    let accept = |form: &str| office.send(&path, form, &[]);

    let page = office.service.get(&path);
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(!page.text().contains(&path), "the address is a secret and stands nowhere in the page");
    for (form, says) in [
        ("name=river+17&public=Zo%C3%A9&passphrase=short&lang=ar", "Write at least 12 letters"),
        ("name=river+17&public=Zo%C3%A9&passphrase=passwordpassword&lang=ar", "Many people use this one"),
        ("name=Amina+Rahimi&public=Zo%C3%A9&passphrase=amina+rahimi+1&lang=ar", "not your name"),
        ("name=river+17&public=Zo%C3%A9&passphrase=january+12+1987&lang=ar", "too easy to guess"),
        ("name=Z&public=Zo%C3%A9&passphrase=four+small+green+boats&lang=ar", "2 to 60 letters"),
        ("name=river+17&public=&passphrase=four+small+green+boats&lang=ar", "2 to 60 letters"),
        ("name=ZO%C3%89&public=Zo%C3%A9&passphrase=four+small+green+boats&lang=ar", "Both names are the same"),
        ("name=boss&public=Zo%C3%A9&passphrase=four+small+green+boats&lang=ar", "has this name already"),
        ("name=river+17&public=Boss&passphrase=four+small+green+boats&lang=ar", "has this name already"),
    ] {
        let again = accept(form);
        assert_eq!(again.status, 422, "{form}");
        assert!(again.text().contains(says), "{form}: {says}");
    }
    let done = accept("name=river+17&public=Zo%C3%A9&passphrase=four+small+green+boats&lang=ar");

    assert_eq!((done.status, done.header("location")), (303, "/desk/"));
    let cookie = done.header("set-cookie").split(';').next().unwrap();
    assert_eq!(office.get("/desk/", cookie).header("content-language"), "ar");
    assert_eq!(
        (
            accept("name=Other&public=Another&passphrase=four+small+green+boats").status,
            office.service.get(&path).status
        ),
        (410, 410)
    );
    let list = String::from_utf8(office.people(&["list"]).stdout).unwrap();
    assert!(
        list.starts_with("4 accounts\n")
            && list.contains("Zoé: editor, since ")
            && list.contains(", signs in as river 17\n"),
        "{list}"
    );
}

#[test]
fn another_role_signs_out_and_the_last_administrator_stays() {
    let office = Office::open(&[]);
    let (boss, cora) = (office.sign_in("Boss"), office.sign_in("Cora"));
    let id = office.id("Cora", &boss);
    let sent = |path: &str, form: &str| office.send(path, form, &[("cookie", &boss)]);

    assert_eq!(sent(&format!("/desk/people/{id}/role"), "role=editor").status, 303);
    assert_eq!(office.get("/desk/", &cora).status, 303, "a role ends the sessions of before");
    let own = office.id("Boss", &boss);
    for (path, form) in [(format!("/desk/people/{own}/role"), "role=editor"), (format!("/desk/people/{own}/end/"), "")]
    {
        let refused = sent(&path, form);
        assert_eq!(refused.status, 409, "{path}");
        assert!(refused.text().contains("This is the last administrator"), "{path}");
    }
    let invited = sent("/desk/people/invite", "note=for+Ada&role=administrator");
    assert!(invited.text().contains("/desk/invitation/"), "{}", invited.text());
    let edda = office.sign_in("Edda");
    let above = office.send("/desk/people/invite", "note=for+Ada&role=administrator", &[("cookie", &edda)]);
    assert_eq!(above.status, 403, "an editor invites contributors");
    let output = office.people(&["end", "Boss"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        told,
        "error: the last administrator cannot change role or leave\nhelp: make somebody else an administrator first\n"
    );
    let lost = command(&office.out, &["passphrase", "Edda"], "another four small words");
    assert!(lost.status.success(), "{lost:?}");
    assert_eq!(office.get("/desk/", &edda).status, 303, "a new passphrase ends the sessions of before");
    assert_eq!(office.try_sign_in("Edda", "another four small words", &[]).status, 303);
    let log = office.get("/desk/audit/", &boss);
    assert!(log.text().contains("changed a role") && log.text().contains("<bdi>Cora</bdi>"), "{}", log.text());
}

/// Runs a walk of the desk against a service at `localhost`, where browsers allow passkeys.
fn walk(name: &str) {
    let office = Office::open(&[]);
    let base = format!("http://localhost:{}", office.service.readers.port());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let output =
        std::process::Command::new("node").args(["people.mjs", name, &base]).current_dir(folder).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_passkey_is_added_and_opens_the_desk_without_a_name() {
    walk("passkey");
}

#[test]
fn the_desk_opens_and_serves_without_a_script() {
    walk("no-script");
}

#[test]
fn axe_finds_nothing_at_the_desk_and_nothing_scrolls_sideways() {
    walk("looks");
}
