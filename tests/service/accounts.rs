//! An account in danger: what a stolen session, a known passphrase, a forged host or a flood of refusals does not do.

use std::io::{Read as _, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::bed::service::Answer;
use crate::people::{Office, PASSPHRASE};

/// Changes the database beside the service, to let time pass.
fn sql(office: &Office, change: &'static str) {
    let database = evenhand::blobs::DataFolder::beside(&office.out).database();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use sqlx::Connection as _;
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(database);
        let mut connection = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
        let done = sqlx::query(change).execute(&mut connection).await.unwrap();
        assert!(done.rows_affected() > 0, "{change}");
        connection.close().await.unwrap();
    });
}

/// Lets ten minutes pass since everybody proved who they are.
fn ten_minutes_pass(office: &Office) {
    sql(office, "UPDATE session SET proved_at = proved_at - 600");
}

fn send(office: &Office, path: &str, form: &str, cookie: &str) -> Answer {
    office.send(path, form, &[("cookie", cookie)])
}

fn told(office: &Office, arguments: &[&str]) -> String {
    let output = office.people(arguments);
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn what_changes_who_can_get_in_asks_again_after_ten_minutes_and_loses_nothing() {
    let office = Office::open(&[]);
    let boss = office.sign_in("Boss");
    ten_minutes_pass(&office);

    let proven: Vec<_> =
        evenhand::server::rights().into_iter().filter(|right| right.needs.ends_with("proven")).collect();
    assert!(proven.len() >= 11, "{proven:?}");
    for right in &proven {
        let path = right.path.replace("{person}", "nobody");
        let asked = send(&office, &path, "note=for+Ada&passphrase=four+secret+green+boats", &boss);
        assert_eq!(asked.status, 422, "{path}");
        let page = asked.text().to_owned();
        assert!(page.contains("Confirm that it is you") && page.contains(&format!("action=\"{path}\"")), "{path}");
        assert!(page.contains("name=\"note\" value=\"for Ada\""), "{path}: {page}");
        assert!(!page.contains("four secret green boats"), "a passphrase is in no page");
        let program = [("cookie", boss.as_str()), ("content-type", "application/json")];
        assert_eq!(office.service.send("POST", &path, &program, b"{}").status, 403, "{path}");
    }
    let form = "name=import&scope=ask";
    let wrong = send(&office, "/desk/account/token", &format!("{form}&confirm-passphrase=a+wrong+guess"), &boss);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("href=\"#confirm-passphrase\""), "{}", wrong.text());
    assert!(!office.get("/desk/account/", &boss).text().contains(">import<"), "no token was made");
    let proof = format!("&confirm-passphrase={}", PASSPHRASE.replace(' ', "+"));
    let made = send(&office, "/desk/account/token", &format!("{form}{proof}"), &boss);
    assert_eq!(made.status, 200);
    assert!(made.text().contains("<code dir=\"ltr\">"), "{}", made.text());
    assert_eq!(send(&office, "/desk/account/token", form, &boss).status, 200, "it holds for ten minutes");

    ten_minutes_pass(&office);
    let way = send(&office, "/desk/confirm/", &format!("to=/desk/people/{proof}"), &boss);
    assert_eq!((way.status, way.header("location")), (303, "/desk/people/"));
}

#[test]
fn a_locked_session_asks_who_it_is_and_keeps_what_was_typed() {
    let office = Office::open(&[]);
    let (edda, cora) = (office.sign_in("Edda"), office.sign_in("Cora"));
    let status = |cookie: &str| office.get("/desk/account/", cookie).status;
    sql(&office, "UPDATE session SET seen_at = seen_at - 1800");

    let asked = office.get("/desk/work/", &edda);
    assert_eq!((asked.status, asked.header("location")), (303, "/desk/confirm/?to=/desk/work/"));
    assert_eq!(status(&cora), 200, "a translator's session goes on for twelve hours");
    let page = office.get("/desk/confirm/?to=/desk/work/", &edda);
    assert!(page.status == 200 && page.text().contains("What you typed is kept"), "{}", page.text());
    let long = "a".repeat(200_000);
    let kept = send(&office, "/desk/account/language", &format!("lang=fr&note={long}"), &edda);
    assert_eq!(kept.status, 422);
    assert!(kept.text().contains(&format!("name=\"note\" value=\"{long}\"")), "what was typed stands in the page");
    let file = [("cookie", edda.as_str()), ("content-type", "multipart/form-data; boundary=x")];
    let upload = office.service.send("POST", "/desk/work/1/upload/", &file, b"--x--");
    assert_eq!((upload.status, upload.header("location")), (303, "/desk/confirm/?to=/desk/"));
    assert_eq!(status(&edda), 303, "nothing was done");
    let proof = format!("confirm-passphrase={}", PASSPHRASE.replace(' ', "+"));
    assert_eq!(send(&office, "/desk/account/language", &format!("lang=en&{proof}"), &edda).status, 303);
    assert_eq!(status(&edda), 200);

    sql(&office, "UPDATE session SET proved_at = proved_at - 43200");
    assert_eq!(status(&cora), 303, "after a day of work everybody is asked");
    assert_eq!(
        send(&office, "/desk/sign-out/", "", &cora).header("location"),
        "/desk/sign-in/",
        "it can always be ended"
    );
}

#[test]
fn a_change_of_how_a_person_signs_in_stands_on_their_first_page() {
    let office = Office::open(&[]);
    let (cora, edda) = (office.sign_in("Cora"), office.sign_in("Edda"));
    let told = |cookie: &str| {
        let page = office.get("/desk/", cookie);
        assert_eq!(page.status, 200);
        page.text().contains("Changes to your account in the last 14 days")
    };
    assert!(!told(&cora));
    assert_eq!(send(&office, "/desk/account/token", "name=import&scope=ask", &cora).status, 200);

    assert!(told(&cora));
    assert!(office.get("/desk/", &cora).text().contains("made a token"));
    assert!(!told(&edda), "nobody sees those of others");
}

#[test]
fn own_sessions_are_seen_without_places_and_end_at_once() {
    let office = Office::open(&[]);
    let (here, there, third) = (office.sign_in("Cora"), office.sign_in("Cora"), office.sign_in("Cora"));
    let edda = office.sign_in("Edda");
    let listed = |cookie: &str| office.get("/desk/account/", cookie).text().to_owned();

    let page = listed(&here);
    let ids: Vec<_> =
        page.split("name=\"session\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!((page.matches("Here, in this browser").count(), ids.len()), (1, 2));
    assert!(!page.contains("127.0.0.1"), "no address");
    let others = send(&office, "/desk/account/session/end", &format!("session={}", ids[0]), &edda);
    assert_eq!(others.status, 404, "nobody ends those of others");
    assert_eq!(send(&office, "/desk/account/session/end", &format!("session={}", ids[0]), &here).status, 303);
    let left = [&there, &third].map(|cookie| office.get("/desk/account/", cookie).status);
    assert_eq!(left.iter().filter(|status| **status == 303).count(), 1, "{left:?}");
    assert_eq!(send(&office, "/desk/account/session/end-others", "", &here).status, 303);
    assert_eq!([&there, &third].map(|cookie| office.get("/desk/account/", cookie).status), [303, 303]);
    assert_eq!(office.get("/desk/account/", &here).status, 200);
    assert_eq!(office.get("/desk/account/", &edda).status, 200);
}

#[test]
fn the_name_to_sign_in_with_is_on_no_page_of_others() {
    let office = Office::open(&[]);
    let (cora, boss) = (office.sign_in("Cora"), office.sign_in("Boss"));
    assert!(office.get("/desk/account/", &cora).text().contains("Both names are the same"));

    for (form, says) in [
        ("name=Cora&public=cora", "Both names are the same"),
        ("name=edda&public=Cora", "has this name already"),
        ("name=lantern+nine&public=EDDA", "has this name already"),
        ("name=l&public=Cora", "2 to 60 letters"),
    ] {
        let wrong = send(&office, "/desk/account/names", form, &cora);
        assert_eq!(wrong.status, 422, "{form}");
        assert!(wrong.text().contains(says), "{form}");
    }
    let changed = send(&office, "/desk/account/names", "name=Lantern+Nine&public=Cora+B.", &cora);
    assert_eq!(changed.status, 303, "{}", changed.text());

    assert!(office.get("/desk/account/", &cora).text().contains("value=\"lantern nine\""), "its owner sees it");
    for path in ["/desk/", "/desk/people/", "/desk/audit/", "/desk/work/", "/desk/account/"] {
        let page = office.get(path, &boss).text().to_lowercase();
        assert!(!page.contains("lantern"), "{path}");
    }
    assert!(office.get("/desk/people/", &boss).text().contains(">Cora B.</strong>"));
    assert_eq!(office.try_sign_in("Cora B.", PASSPHRASE, &[]).status, 422);
    assert_eq!(office.try_sign_in("lantern nine", PASSPHRASE, &[]).status, 303);
    assert_eq!(told(&office, &["role", "Lantern Nine", "editor"]), "Cora B. is now editor\n");
    assert_eq!(told(&office, &["role", "cora b.", "contributor"]), "Cora B. is now contributor\n");
}

/// The code of an app for a moment, from the letters that a page shows.
fn code(letters: &str, at: u64) -> String {
    let secret = totp_rs::Secret::try_from_base32(letters.replace(' ', "")).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).with_account_name("Boss").build().unwrap();
    totp.generate(at).to_string()
}

fn codes(page: &str) -> Vec<String> {
    let parts = page.split("<code dir=\"ltr\">").skip(1);
    parts.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[test]
fn an_administrator_takes_a_second_step_that_no_passphrase_and_no_second_use_of_a_code_replaces() {
    let office = Office::open(&[]);
    let boss = office.sign_in("Boss");
    let way = |cookie: &str, path: &str| {
        let answer = office.get(path, cookie);
        (answer.status, answer.header("location").to_owned())
    };
    assert_eq!(way(&boss, "/desk/audit/").0, 200, "the first administrator has a week");
    assert!(office.get("/desk/people/", &boss).text().contains("Set up a second step of signing in"));
    sql(&office, "UPDATE person SET made_at = made_at - 7 * 86400");
    assert_eq!(way(&boss, "/desk/audit/"), (303, "/desk/account/second/".to_owned()));
    assert_eq!(way(&boss, "/desk/people/").0, 200, "what editors may do stays open");
    let id = office.get("/desk/people/", &boss).text().to_owned();
    let id = id.split("id=\"person-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let role = send(&office, &format!("/desk/people/{id}/role"), "role=contributor", &boss);
    assert_eq!((role.status, role.header("location")), (303, "/desk/account/second/"));

    assert!(office.get("/desk/account/second/", &boss).text().contains("Administrators need a second step"));
    let begun = send(&office, "/desk/account/second/begin", "", &boss).text().to_owned();
    assert!(begun.contains("<svg role=\"img\" aria-label=\"Picture to scan\""), "{begun}");
    let letters = codes(&begun).remove(0);
    assert!(letters.split(' ').all(|group| group.len() == 4) && letters.len() == 39, "{letters}");
    assert_eq!(send(&office, "/desk/account/second/finish", "code=000000", &boss).status, 422);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let first = code(&letters, now);
    let finished = send(&office, "/desk/account/second/finish", &format!("code={first}"), &boss);
    let recovery = codes(finished.text());
    assert_eq!((finished.status, recovery.len()), (200, 10), "{}", finished.text());
    assert_eq!(way(&boss, "/desk/audit/").0, 200);

    // Whoever knows the passphrase alone gets no further, and takes no second step away.
    let known = office.sign_in("Boss");
    assert_eq!(way(&known, "/desk/account/"), (303, "/desk/second/?to=/desk/account/".to_owned()));
    for path in
        ["/desk/account/token", "/desk/account/second/remove", "/desk/account/passphrase", "/desk/people/invite"]
    {
        let answer = send(&office, path, "name=x&scope=ask&note=x&role=contributor", &known);
        assert_eq!((answer.status, answer.header("location")), (303, "/desk/second/?to=/desk/"), "{path}");
    }
    let answer =
        |cookie: &str, code: &str| send(&office, "/desk/second/", &format!("to=/desk/audit/&code={code}"), cookie);
    assert_eq!(answer(&known, &first).status, 422, "a code opens once");
    let next = code(&letters, now + 30);
    let opened = answer(&known, &next);
    assert_eq!((opened.status, opened.header("location")), (303, "/desk/audit/"));
    assert_eq!(way(&known, "/desk/audit/").0, 200);
    let lost = office.sign_in("Boss");
    assert_eq!(answer(&lost, &next).status, 422);
    assert_eq!(answer(&lost, &recovery[0]).status, 303, "a recovery code opens");
    let again = office.sign_in("Boss");
    assert_eq!(answer(&again, &recovery[0]).status, 422, "once");
    for _ in 0..4 {
        assert_eq!(answer(&again, "000000").status, 422);
    }
    assert_eq!(answer(&again, "000000").status, 429, "codes are not guessed");

    assert!(told(&office, &["reset-second", "Boss"]).starts_with("Boss signs in with the passphrase alone"));
    assert_eq!(way(&known, "/desk/audit/").0, 303, "signed out");
    let fresh = office.sign_in("Boss");
    assert_eq!(way(&fresh, "/desk/audit/"), (303, "/desk/account/second/".to_owned()));
    assert_eq!(way(&fresh, "/desk/account/").0, 200);
}

#[test]
fn refusals_are_counted_in_the_audit_log_without_what_was_typed() {
    let office = Office::open(&[]);
    let (boss, cora) = (office.sign_in("Boss"), office.sign_in("Cora"));
    for _ in 0..3 {
        assert_eq!(office.try_sign_in("Cora", "a hopeful guess", &[]).status, 422);
        assert_eq!(office.try_sign_in("Gregor", "a hopeful guess", &[]).status, 422);
    }
    assert_eq!(office.get("/desk/audit/", &cora).status, 403);
    let foreign = [("cookie", cora.as_str()), ("sec-fetch-site", "cross-site")];
    assert_eq!(office.send("/desk/account/token", "name=x&scope=ask", &foreign).status, 403);
    ten_minutes_pass(&office);
    send(&office, "/desk/account/token", "name=x&scope=ask&confirm-passphrase=a+hopeful+guess", &cora);

    let page = office.get("/desk/audit/", &boss).text().to_owned();

    let rows: Vec<String> = page
        .split("<tr>")
        .map(|row| scraper::Html::parse_fragment(row).root_element().text().collect::<Vec<_>>().join(" "))
        .map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    for (who, what) in [
        ("Cora", "a sign-in failed – times in this hour: 3"),
        ("Unknown account", "a sign-in failed – times in this hour: 3"),
        ("Cora", "was refused – times in this hour: 1"),
        ("Cora", "a confirmation failed – times in this hour: 1"),
        ("Cora", "a form from another site was refused – times in this hour: 1"),
    ] {
        assert!(rows.iter().any(|row| row.starts_with(who) && row.contains(what)), "{who} {what}: {rows:?}");
    }
    assert!(!page.contains("hopeful") && !page.contains("Gregor") && !page.contains("127.0.0.1"), "{page}");
}

#[test]
fn whoever_reads_what_askers_wrote_stands_in_the_audit_log_without_their_words() {
    let office = Office::open(&[]);
    let asked = serde_json::json!({
        "pieces": ["rights/fair-trial"], "form": "audio", "level": "standard", "language": "fr", "words": "NOBODYREADS",
    });
    let kind = [("content-type", "application/json")];
    let answer = office.service.send("POST", "/api/v1/asks", &kind, asked.to_string().as_bytes());
    assert_eq!(answer.status, 201, "{}", answer.text());
    let demand = format!("/desk/demands/{}/", answer.json()["demands"][0]["id"].as_str().unwrap());
    let (boss, edda, cora) = (office.sign_in("Boss"), office.sign_in("Edda"), office.sign_in("Cora"));
    let said = "read what people wrote to the editors";
    assert!(!office.get(&demand, &cora).text().contains("NOBODYREADS"));
    assert!(!office.get("/desk/audit/", &boss).text().contains(said));

    for _ in 0..2 {
        assert!(office.get(&demand, &edda).text().contains("NOBODYREADS"));
    }

    let log = office.get("/desk/audit/", &boss);
    assert_eq!(log.text().matches(said).count(), 1, "{}", log.text());
    assert!(log.text().contains("Edda") && !log.text().contains("NOBODYREADS"));
}

#[test]
fn tokens_end_with_the_passphrase_unless_they_are_kept_on_purpose() {
    let office = Office::open(&[]);
    let (cora, elsewhere) = (office.sign_in("Cora"), office.sign_in("Cora"));
    let token = office.token(&cora, "scope=translate");
    let works = || {
        let bearer = format!("Bearer {token}");
        office.service.create_request("GET", "/api/v1/work", &[("authorization", bearer.as_str())]).status
    };
    let change = |from: &str, to: &str, more: &str| {
        let form = format!("present={from}&passphrase={to}{more}").replace(' ', "+");
        assert_eq!(send(&office, "/desk/account/passphrase", &form, &cora).status, 303);
    };

    change(PASSPHRASE, "seven odd purple walrus songs", "&keep-tokens=yes");
    assert_eq!((works(), office.get("/desk/", &elsewhere).status), (200, 303), "other sessions end");
    change("seven odd purple walrus songs", "eleven grey marble kettles sing", "");
    assert_eq!(works(), 401);
}

#[test]
fn a_link_of_an_invitation_never_leads_to_a_host_that_a_request_named() {
    let invite = |office: &Office, host: &str| {
        let (cookie, form) = (office.sign_in("Boss"), "note=for+Ada&role=contributor");
        let head = format!(
            "POST /desk/people/invite HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nconnection: close\r\ncookie: {cookie}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        let mut line = std::net::TcpStream::connect(office.service.readers).unwrap();
        line.write_all(head.as_bytes()).unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    };
    let office = Office::open(&[]);

    let forged = invite(&office, "evil.example");
    assert!(!forged.contains("evil.example"), "{forged}");
    assert!(forged.contains("<code dir=\"ltr\">/desk/invitation/") && forged.contains("--base"), "{forged}");
    let local = invite(&office, "127.0.0.1:8080");
    assert!(local.contains("<code dir=\"ltr\">http://127.0.0.1:8080/desk/invitation/"), "{local}");
    assert!(!local.contains("--base"));
}

#[test]
fn a_name_for_sending_twice_never_hands_over_what_another_asked() {
    let office = Office::open(&["--proxy", "trusted"]);
    let ask = |from: &str, words: &str| {
        let body = format!(
            r#"{{"pieces": ["rights/fair-trial"], "form": "sign", "language": "ig", "words": "{words}", "once": "{}"}}"#,
            "0".repeat(32)
        );
        let headers = [("content-type", "application/json"), ("x-forwarded-for", from)];
        let answer = office.service.send("POST", "/api/v1/asks", &headers, body.as_bytes());
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["secret"].as_str().unwrap().to_owned()
    };

    let first = ask("192.0.2.1", "for my sister");
    assert_eq!(ask("192.0.2.1", "for my sister"), first, "the same again asks once");
    assert_ne!(ask("192.0.2.1", "for my brother"), first, "something else is asked");
    assert_ne!(ask("192.0.2.2", "for my sister"), first, "somebody else asks");
}
