//! Hostile requests. They never cause an internal error, and never open a file outside.

use crate::bed::service::Service;
use crate::bed::sqlite;
use crate::translating::{Desk, texts};
use crate::{GROUND, shared};

/// Asserts that nothing broke, nothing came out, and the next reader is answered.
fn is_refused(service: &Service, what: &str, request: &[u8]) {
    if let Some(answer) = service.raw(request) {
        assert!((300..500).contains(&answer.status), "{what}: {}", answer.status);
        let text = String::from_utf8_lossy(&answer.body);
        assert!(!text.contains("root:") && !text.contains("secret words"), "{what}: {text}");
        // A head that cannot be read is answered by its status alone.
        assert!(answer.is_guarded() || answer.body.is_empty(), "{what}: {:?}", answer.headers);
        let location = answer.header("location");
        assert!(location.is_empty() || (location.starts_with('/') && !location.starts_with("//")), "{what}");
    }
    assert_eq!(service.inside("/healthz").status, 200, "{what}");
}

fn line(first: &str, headers: &str) -> Vec<u8> {
    format!("{first} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n").into_bytes()
}

#[test]
fn a_hostile_path_finds_nothing() {
    let service = shared();
    let beside = GROUND.out.join("site/en/rights/fair-trial");
    for name in ["secret.pdf", "fair-trial.en.secret.pdf", "fair-trial.en.secret", ".secret"] {
        std::fs::write(beside.join(name), "secret words").unwrap();
    }
    std::fs::write(GROUND.out.join("secret.txt"), "secret words").unwrap();
    let long = format!("/en/{}", "a".repeat(8000));
    let deep = format!("/en{}", "/a".repeat(2000));
    let dots = format!("/en/rights/fair-trial/{}etc/passwd", "../".repeat(40));
    for path in [
        "/../etc/passwd",
        "/../../../../etc/passwd",
        &dots,
        "/en/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/en/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/%252e%252e/etc/passwd",
        "/..%c0%af..%c0%afetc/passwd",
        "/..%5c..%5cetc%5cpasswd",
        "/..\\..\\etc\\passwd",
        "/en/rights/fair-trial/..\\..\\secret.txt",
        "/en/rights/fair-trial/../../../../secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/en/rights/fair-trial/secret.pdf",
        "/en/rights/fair-trial/fair-trial.en.secret.pdf",
        "/en/rights/fair-trial/fair-trial.en.secret",
        "/en/rights/fair-trial/.secret",
        "/en/rights/fair-trial/fair-trial.en.mp3%00.pdf",
        "/en/rights/fair-trial/fair-trial.en.mp3/",
        "/en/rights/fair-trial/fair-trial.en.mp3%2f..%2fsecret.pdf",
        "/en/%00",
        "/%00/",
        "/%",
        "/%zz/",
        "/%ff/search",
        "/%ff/print/",
        "/api/v1/pieces/%ff/%fe",
        "/api/v1/pieces/..%2f..%2f/etc",
        "/api/v1/pieces/a%00/b",
        "//",
        "///en/",
        "//en/",
        "/en//rights/",
        "/./en/",
        "/en/./rights/",
        "/en/rights/fair-trial//",
        "/EN/",
        "/en;x=1/",
        "/العربية/",
        "/%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9/",
        "/en/法律/",
        "/en/rights/\u{202e}lairt-riaf/",
        "/en/print/../../etc/passwd/evenhand.pdf",
        "/en/print/..%2f..%2fetc%2fpasswd/evenhand.pdf",
        "/en/print/x/99999999999999999999999.png",
        "/en/print/x/-1.png",
        "/en/bundle/../evenhand.zip",
        "/en/bundle/evenhand.zip?piece=..%2f..%2fetc&form=page&lang=en",
        "/service/addresses.json",
        "/cache/",
        "/voices/",
        "/.env",
        "/.git/config",
        &long,
        &deep,
    ] {
        is_refused(&service, path, &line(&format!("GET {path}"), ""));
        is_refused(&service, path, &line(&format!("HEAD {path}"), ""));
    }
}

#[test]
fn a_path_and_query_that_cannot_be_read_are_answered_by_a_page_or_a_problem() {
    let service = shared();
    for (path, status, kind) in [
        ("/%ff/search", 400, "text/html; charset=utf-8"),
        ("/%ff/print/", 400, "text/html; charset=utf-8"),
        ("/en/rights/%ff/print/", 400, "text/html; charset=utf-8"),
        ("/api/v1/pieces/%ff/b", 400, "application/problem+json"),
        ("/api/v1/catalogue?lang=a&lang=b", 400, "application/problem+json"),
        ("/api/v1/search?q=%ff&lang=en", 200, "application/json"),
        ("/en/search?q=%ff%fe", 200, "text/html; charset=utf-8"),
        ("/en/search?q=%zz", 200, "text/html; charset=utf-8"),
        ("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E", 200, "text/html; charset=utf-8"),
        ("/en/search?q=%22%20OR%20title:*%20AND%20(%5B", 200, "text/html; charset=utf-8"),
        ("/en/search?q=a&q=b&q=c", 200, "text/html; charset=utf-8"),
    ] {
        let answer = service.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (status, kind), "{path}");
        assert!(!answer.text().contains("<script>alert"), "{path}");
        assert!(answer.is_guarded());
        assert!(!answer.text().contains("Invalid") && !answer.text().contains("deserialize"), "{path}: internals");
    }
    let much = format!("/en/search?q={}", "court%20".repeat(1500));
    assert_eq!(service.get(&much).status, 200);
}

#[test]
fn hostile_headers_are_refused_or_passed_over() {
    let service = shared();
    let fat = format!("x-fat: {}\r\n", "a".repeat(64 * 1024));
    let many: String = (0..500).map(|number| format!("x-{number}: a\r\n")).collect();
    let get = "GET /en/rights/fair-trial/";
    for (what, request) in [
        ("a header of 64 KB", line(get, &fat)),
        ("500 headers", line(get, &many)),
        ("two hosts", line(get, "host: b\r\n")),
        ("two hosts, on an address that costs work", line("GET /en/search?q=a", "host: b\r\n")),
        ("no host", b"GET /en/ HTTP/1.1\r\nconnection: close\r\n\r\n".to_vec()),
        ("control characters", line(get, "range: bytes=\u{1}\u{2}\r\n")),
        ("a space before the colon", line(get, "x : a\r\n")),
        ("a line of another version", b"GET /en/ HTTP/9.9\r\n\r\n".to_vec()),
        ("no version", b"GET /en/\r\n\r\n".to_vec()),
        ("another protocol", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec()),
        ("HTTP/2 by prior knowledge", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec()),
        ("two lengths", line("POST /en/print/", "content-length: 3\r\ncontent-length: 5\r\n")),
        ("a length and a coding", line("POST /en/print/", "content-length: 3\r\ntransfer-encoding: chunked\r\n")),
        ("a negative length", line("POST /en/print/", "content-length: -1\r\n")),
        ("an asterisk", line("OPTIONS *", "")),
        ("a tunnel", line("CONNECT evil.example:443", "")),
    ] {
        is_refused(&service, what, &request);
    }
    let whole = service.get("/en/rights/fair-trial/").body;
    for (name, value) in [
        ("range", "bytes=0-0,0-0,0-0,0-0,0-0,0-0,0-0,0-0"),
        ("accept-language", "\u{fffd}\u{fffd};q=NaN"),
        ("accept-language", &"a,".repeat(4000)),
        ("accept-encoding", "br;q=1e9999, ;;;"),
        ("if-none-match", "\"\"\"\"\""),
        ("if-modified-since", "Thu, 99 Foo 99999 99:99:99 GMT"),
        ("cookie", "lang=ar; admin=1"),
        ("x-forwarded-for", "'; DROP TABLE readers; --"),
        ("x-forwarded-host", "evil.example"),
    ] {
        let answer = service.create_request("GET", "/en/rights/fair-trial/", &[(name, value)]);
        assert!(answer.status == 200 && answer.body == whole, "{name}: {value}");
        assert_eq!(service.create_request("GET", "/", &[(name, value)]).status, 200, "{name}: {value}");
    }
}

#[test]
fn the_name_of_a_host_that_a_visitor_made_up_reaches_no_file() {
    let service = shared();
    for host in ["evil.example\"><script>", "a b", "evil.example/path", "user@evil.example", "&<>", ""] {
        for path in ["/en/feed.xml", "/sitemap.xml", "/robots.txt"] {
            let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
            let Some(answer) = service.raw(request.as_bytes()) else { continue };
            assert!(answer.status < 500, "{host}");
            assert!(!answer.text().contains("evil.example") && !answer.text().contains("<script>"), "{host} {path}");
        }
    }
}

#[test]
fn hostile_bodies_are_answered_in_words() {
    let service = shared();
    const FORM: &str = "application/x-www-form-urlencoded";
    const JSON: &str = "application/json";
    let large = vec![b'a'; 65 * 1024];
    let fields = "a=&".repeat(10_000).into_bytes();
    let pieces = "piece=a/b&".repeat(6_000).into_bytes();
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000)).into_bytes();
    let cases: &[(&str, &str, &[u8], u16)] = &[
        ("/en/print/", FORM, &large, 413),
        ("/ar/print/", FORM, &large, 413),
        ("/en/print/", "text/plain", b"piece=rights/fair-trial", 400),
        ("/en/print/", "", b"piece=rights/fair-trial", 400),
        ("/en/print/", "multipart/form-data; boundary=x", b"--x--", 400),
        ("/en/print/", FORM, b"piece=%ff%fe", 422),
        ("/en/print/", FORM, b"piece=%zz%", 422),
        ("/en/print/", FORM, b"piece=\xff\xfe", 422),
        ("/en/print/", FORM, b"\0\0\0", 422),
        ("/en/print/", FORM, b"", 422),
        ("/en/print/", FORM, b"piece=../../etc/passwd", 422),
        ("/en/print/", FORM, &fields, 422),
        ("/en/print/", FORM, &pieces, 422),
        ("/api/v1/print", JSON, &large, 413),
        ("/api/v1/print", "text/plain", b"{}", 415),
        ("/api/v1/print", JSON, b"", 400),
        ("/api/v1/print", JSON, b"{", 400),
        ("/api/v1/print", JSON, b"\xff", 400),
        ("/api/v1/print", JSON, &deep, 422),
        ("/api/v1/print", JSON, b"[]", 422),
        ("/api/v1/print", JSON, b"{\"pieces\": 1}", 422),
        ("/api/v1/print", JSON, b"{\"unknown\": 1}", 422),
        ("/api/v1/print", JSON, b"{\"size\": -1}", 422),
        ("/api/v1/print", JSON, b"{\"size\": 1e99}", 422),
        ("/api/v1/print", JSON, b"{\"language\": \"xx\"}", 404),
        ("/api/v1/print", JSON, b"{\"pieces\": [\"rights/nothing\"]}", 422),
    ];
    for (path, kind, body, status) in cases {
        let answer = service.send("POST", path, &[("content-type", kind)], body);
        let at = format!("{path} {kind} {}", String::from_utf8_lossy(&body[..body.len().min(40)]));
        assert_eq!(answer.status, *status, "{at}");
        assert!(answer.is_guarded(), "{at}");
        if path.starts_with("/api/") {
            assert_eq!(answer.header("content-type"), "application/problem+json", "{at}");
            let problem = answer.json();
            assert_eq!(problem["status"], *status, "{at}");
            for field in ["type", "title", "detail"] {
                assert!(problem[field].as_str().is_some_and(|words| !words.is_empty()), "{at}: {problem}");
            }
        } else {
            assert_eq!(answer.header("content-language"), &path[1..3], "{at}");
            assert_eq!(answer.html().select(&scraper::Selector::parse("h1").unwrap()).count(), 1, "{at}");
        }
    }
    assert_eq!(service.get("/api/v1/catalogue").json()["languages"].as_array().map(Vec::len), Some(5));
}

/// A desk with one piece, and a work that Amina has taken.
fn desk() -> Desk {
    Desk::on(None, &["--jobs", "1"])
}

/// Sentences that are not kept: too long, or with marks too deep in each other; and what is said of each.
fn costly_sentences() -> Vec<(String, &'static str)> {
    let nested = |open: &str, close: &str, depth: usize| format!("{}a{}", open.repeat(depth), close.repeat(depth));
    vec![
        (nested("*", "*", 9_990), "longer than 4,000 characters"),
        ("é".repeat(4_001), "longer than 4,000 characters"),
        (nested("*", "*", 1_900), "too many quotations, lists or marks"),
        (nested("_", "_", 1_900), "too many quotations, lists or marks"),
        (nested("[", "]{lang=fr}", 300), "too many quotations, lists or marks"),
        (format!("a{}{}", " **a".repeat(450), "»**a".repeat(450)), "too many quotations, lists or marks"),
    ]
}

#[test]
fn a_sentence_that_costs_too_much_is_not_saved_and_its_words_are_not_lost() {
    let desk = desk();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let ids = amina.sentences(&work);
    let (costly, other) = (format!("s.{}", ids["It is free."]), format!("s.{}", ids["Call early"]));
    for (text, says) in costly_sentences() {
        let answer = amina.post(&work, &[(&costly, &text), (&other, "Appelez tôt"), ("do", "save")]);

        assert_eq!(answer.status, 422, "{says}");
        let said = texts(&answer.html(), ".errors").join("\n");
        assert!(said.contains(says) && said.contains(&text), "{}", said.chars().take(300).collect::<String>());
        let page = amina.get(&work);
        assert!(page.text().contains("1 of 6 sentences") && page.text().contains("Appelez tôt"), "{says}");
    }
    let longest = "é".repeat(4_000);
    assert_eq!(amina.post(&work, &[(&costly, &longest), ("do", "save")]).status, 303);
    assert!(amina.get(&work).text().contains(&longest));
}

#[test]
fn a_program_is_told_which_sentence_costs_too_much() {
    let desk = desk();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let id = amina.sentences(&work)["It is free."].clone();
    let made = amina.post("/desk/account/token", &[("name", "shelter"), ("scope", "translate")]);
    let bearer = format!("Bearer {}", texts(&made.html(), ".once code").join(""));
    let path = format!("/api/v1/work/{}/segments/{id}", work.trim_matches('/').rsplit('/').next().unwrap());
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    for (text, says) in costly_sentences() {
        let body = serde_json::json!({ "text": text }).to_string();

        let answer = desk.service.send("PUT", &path, &headers, body.as_bytes());

        assert_eq!(answer.status, 422, "{}", answer.text());
        assert!(answer.json()["detail"].as_str().unwrap().contains(says), "{}", answer.text());
        assert!(amina.get(&work).text().contains("0 of 6 sentences"));
    }
}

#[test]
fn files_that_cost_too_much_are_refused_in_words_and_nobody_else_waits() {
    let desk = desk();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let id = amina.sentences(&work)["It is free."].clone();
    let xliff = |inside: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"fr\">{inside}</xliff>"
        )
    };
    let each = |count: usize, make: fn(usize) -> String| (0..count).map(make).collect::<String>();
    let spaces = each(3_600, |number| format!("xmlns:a{number}=\"{number}\" "));
    let children = each(3_600, |number| format!("<b xmlns:c{number}=\"{number}\"/>"));
    let po = |text: &str| format!("msgctxt \"{id}\"\nmsgid \"It is free.\"\nmsgstr \"{text}\"\n");
    let front = "---\ntitle: A\nsummary: B.\nrevised: 2026-11-24\ntranslation: person\n---\n\n";
    let table: [(&str, String, &str); 9] = [
        (
            "a.xlf",
            format!("<xliff {spaces}>{children}</xliff>"),
            "too many levels, attributes or namespaces, near line 1",
        ),
        ("a.xlf", format!("<xliff {}/>", each(20_000, |number| format!("a{number}=\"\" "))), "too many levels"),
        ("a.xlf", xliff(&format!("\n\n{}", "<unit>".repeat(30_000))), "near line 3"),
        ("a.po", po(&costly_sentences()[0].0), "longer than 4,000 characters"),
        ("a.po", po(&"x".repeat(300_000)), "longer than 4,000 characters"),
        ("a.po", po(&format!("{}a{}", "[".repeat(300), "]{lang=fr}".repeat(300))), "too many quotations"),
        ("a.md", format!("{front}{}a\n", "> ".repeat(6_000)), "not built like the source"),
        ("a.md", format!("{front}{}\n", "[a](".repeat(20_000)), ""),
        ("a.po", "x".repeat((2 << 20) + 1), "larger than 2 megabytes"),
    ];
    std::thread::scope(|scope| {
        let uploads = scope.spawn(|| {
            for (name, file, says) in &table {
                let answer = amina.upload(&work, name, file.as_bytes());
                assert_eq!(answer.status, 422, "{says}");
                let said = texts(&answer.html(), ".errors").join("\n");
                assert!(said.contains(says), "{says}: {}", said.chars().take(300).collect::<String>());
            }
        });
        while !uploads.is_finished() {
            assert_eq!(desk.service.inside("/healthz").status, 200);
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        uploads.join().unwrap();
    });
    assert!(amina.get(&work).text().contains("0 of 6 sentences"));
}

#[test]
fn a_form_with_more_fields_than_any_page_has_is_refused_and_a_sentence_that_is_named_often_costs_little() {
    let desk = desk();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    let id = amina.sentences(&work)["It is free."].clone();
    let named = |count: usize| format!("{}do=save", format!("why.{id}=a&").repeat(count));
    let send = |form: &str| {
        let headers = [("cookie", amina.cookie.as_str()), ("content-type", "application/x-www-form-urlencoded")];
        desk.service.send("POST", &work, &headers, form.as_bytes())
    };

    assert_eq!(send(&named(50_000)).status, 413);
    assert_eq!(send(&named(30_000)).status, 303);
}

#[test]
fn whoever_opens_a_long_translation_again_and_again_waits_behind_nobody_but_themselves() {
    let desk = desk();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let long = "a ".repeat(2_000);
    let texts: Vec<(String, &str)> =
        amina.sentences(&work).into_values().map(|id| (format!("s.{id}"), long.trim())).collect();
    let mut form: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    form.push(("do", "save"));
    assert_eq!(amina.post(&work, &form).status, 303);
    let taken = edith
        .post("/desk/work/", &[("collection", "rights"), ("piece", "example"), ("lang", "de"), ("level", "standard")]);
    let other = taken.header("location").to_owned();
    let count = |name: &str| {
        let metrics = desk.service.inside("/metrics");
        let line = format!("evenhand_places_{name}{{of=\"check\"}} ");
        metrics.text().lines().find_map(|text| text.strip_prefix(&line)?.parse::<usize>().ok()).unwrap_or(0)
    };

    std::thread::scope(|scope| {
        let opened: Vec<_> = (0..30).map(|_| scope.spawn(|| amina.get(&work))).collect();
        crate::bed::service::until("some wait", || (count("waiting") > 0).then_some(()));
        assert_eq!(count("taken"), 1, "one of hers at a time");

        assert_eq!(edith.get(&other).status, 200, "another person is not held up");

        let statuses: Vec<u16> = opened.into_iter().map(|one| one.join().unwrap().status).collect();
        assert!(statuses.contains(&429) && statuses.contains(&200), "{statuses:?}");
        assert!(statuses.iter().all(|status| [200, 429, 503].contains(status)), "{statuses:?}");
    });
}

/// The upload readers that a process has.
fn readers(parent: u32) -> Vec<String> {
    let of = |process: String| {
        let (state, of) = state_and_parent(&process)?;
        let ours = std::fs::read_to_string(format!("/proc/{process}/cmdline")).ok()?.contains("upload-worker");
        (state != "Z" && of == parent && ours).then_some(process)
    };
    let names = std::fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    names.filter_map(of).collect()
}

/// Returns the kernel's letter for what a process is doing, and the number of its parent.
fn state_and_parent(process: &str) -> Option<(String, u32)> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.to_owned(), fields.next()?.parse().ok()?))
}

/// Stops a process; false if it ended before.
fn stop(process: &str) -> bool {
    let state = || state_and_parent(process).map(|(state, _)| state).filter(|state| state != "Z");
    signal("-STOP", process)
        && crate::bed::service::until("it stops or ends", || match state() {
            Some(state) if state == "T" => Some(true),
            Some(_) => None,
            None => Some(false),
        })
}

fn signal(name: &str, process: &str) -> bool {
    std::process::Command::new("kill").args([name, process]).output().unwrap().status.success()
}

/// Sends a file until its reader could be stopped while it read; the sending that waits for it, and the reader.
fn stopped_reader<'a, T>(
    parent: u32,
    send: impl Fn() -> std::thread::ScopedJoinHandle<'a, T>,
) -> (std::thread::ScopedJoinHandle<'a, T>, String) {
    crate::bed::service::until("a file is being read", || {
        let sent = send();
        while !sent.is_finished() {
            if let Some(reader) = readers(parent).into_iter().find(|reader| stop(reader)) {
                return Some((sent, reader));
            }
        }
        sent.join().unwrap();
        None
    })
}

#[test]
fn who_sends_many_files_waits_behind_nobody_but_themselves() {
    let desk = desk();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let taken = edith
        .post("/desk/work/", &[("collection", "rights"), ("piece", "example"), ("lang", "de"), ("level", "standard")]);
    let other = taken.header("location").to_owned();
    // Wrong for certain, and long enough to be read for a while.
    let file = "x".repeat(1 << 20).into_bytes();
    std::thread::scope(|scope| {
        let send = || scope.spawn(|| amina.upload(&work, "a.po", &file));
        let (first, reader) = stopped_reader(desk.service.id(), send);
        let mut sent = vec![first];
        sent.extend((0..3).map(|_| send()));
        let waiting = "evenhand_places_waiting{of=\"upload\"} 3";
        crate::bed::service::until("three wait", || {
            desk.service.inside("/metrics").text().contains(waiting).then_some(())
        });

        let refused = amina.upload(&work, "a.po", &file);
        assert_eq!((refused.status, refused.header("retry-after")), (429, "60"));
        assert!(texts(&refused.html(), ".errors").join(" ").contains("Many files are being read"));
        let served = edith.upload(&other, "a.po", &file);
        assert_eq!(served.status, 422, "another person is not held up");

        assert!(signal("-KILL", &reader));
        // The one that was killed may not have said yet that it had started.
        let statuses: Vec<u16> = sent.into_iter().map(|answer| answer.join().unwrap().status).collect();
        assert!([422, 503].contains(&statuses[0]) && statuses[1..] == [422, 422, 422], "{statuses:?}");
    });
}

#[test]
fn what_was_stored_before_there_was_a_limit_is_shown_as_wrong() {
    let desk = desk();
    let amina = desk.sign_in("Amina");
    let work = amina.take();
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    let named = work.trim_matches('/').rsplit('/').next().unwrap();
    let database = desk.bed.data().join("evenhand.db");
    let edith = desk.sign_in("Edith");
    for (text, says) in costly_sentences() {
        sqlite(
            &database,
            &format!("UPDATE segment SET text = '{text}' WHERE text LIKE 'C’est%' OR length(text) > 900"),
        );

        let review = edith.get(&format!("/desk/review/{named}/"));
        let preview = edith.get(&format!("/desk/preview/{named}/"));

        assert_eq!(review.status, 200);
        assert!(review.text().contains(says), "{says}");
        assert!(preview.status < 500, "{}", preview.status);
        assert_eq!(amina.get(&work).status, 200, "{says}");
        assert_eq!(desk.service.inside("/healthz").status, 200);
    }
}
