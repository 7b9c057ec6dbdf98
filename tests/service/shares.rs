//! A share for each reader: those who do not read, ask for too much or come in crowds do not shut out others.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

use crate::bed::Bed;
use crate::bed::service::{Answer, Service, says_when_to_return, until, within};
use crate::{GROUND, shared};

const SOUND: &str = "/en/rights/fair-trial/fair-trial.en.mp3";
const PAGE: &str = "/en/rights/fair-trial/";
const BUNDLE: &str = "/en/bundle/evenhand.zip?piece=rights/fair-trial&piece=rights/if-you-have-been-trafficked&form=page&form=print&form=opus&form=mp3&lang=en&lang=ar&lang=fr";
const ENDLESS: Duration = Duration::from_secs(120);

/// The made ground with settings of its own.
fn service(arguments: &[&str]) -> Service {
    drop(shared());
    Service::start(&GROUND.bed.content(), &GROUND.out, arguments)
}

/// Connects from an address of this machine, with a small buffer for what comes.
fn connect(service: &Service, from: [u8; 4]) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(2048).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::from(from), 0)).into()).unwrap();
    socket.connect(&service.readers.into()).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(ENDLESS)).unwrap();
    stream
}

fn request(method: &str, path: &str, headers: &str, body: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nhost: a\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

/// Asks and reads nothing of the answer.
fn ask_and_wait(service: &Service, from: [u8; 4], path: &str) -> TcpStream {
    let mut stream = connect(service, from);
    // One that was refused may be closed already.
    let _ = stream.write_all(request("GET", path, "", "").as_bytes());
    stream
}

/// The head of an answer and what came with it, read to its end.
fn asked(service: &Service, from: [u8; 4], method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = connect(service, from);
    let headers = format!("{headers}connection: close\r\n");
    let _ = stream.write_all(request(method, path, &headers, body).as_bytes());
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    if let Some(answer) = Answer::read(&all) {
        says_when_to_return(answer.status, answer.header("retry-after"));
    }
    let text = String::from_utf8_lossy(&all).into_owned();
    (text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0), text)
}

fn order(service: &Service, from: [u8; 4], name: &str) -> (u16, String) {
    let form = format!("piece=rights%2Ffair-trial&profile=aph-18&name={name}");
    asked(service, from, "POST", "/en/print/", "content-type: application/x-www-form-urlencoded\r\n", &form)
}

/// A measurement, the sum over its labels.
fn measured(service: &Service, name: &str) -> f64 {
    let metrics = service.inside("/metrics");
    let lines = metrics.text().lines().filter(|line| line.starts_with(name));
    lines.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
}

#[test]
fn readers_who_do_not_read_are_ended_and_a_bad_line_is_not() {
    let service = service(&[]);
    // About 2,500 bytes a second, less on a busy machine.
    let mut bad = ask_and_wait(&service, [127, 0, 0, 7], SOUND);
    let stalled: Vec<TcpStream> = (0..20).map(|_| ask_and_wait(&service, [127, 0, 0, 1], SOUND)).collect();
    let bundle = ask_and_wait(&service, [127, 0, 0, 1], BUNDLE);

    let mut read = 0;
    let mut part = [0; 800];
    let end = Instant::now() + Duration::from_secs(75);
    until("those who read nothing are ended", || {
        read += bad.read(&mut part).unwrap();
        std::thread::sleep(Duration::from_millis(300));
        (measured(&service, "evenhand_connections_ended_total{why=\"slow\"}") >= 21.0 && Instant::now() > end)
            .then_some(())
    });

    assert_eq!(measured(&service, "evenhand_connections "), 1.0, "the bad line is still there");
    assert_eq!(measured(&service, "evenhand_spool_bytes"), 0.0, "what the bundle took is free");
    for _ in 0..40 {
        let length = bad.read(&mut part).unwrap();
        assert!(length > 0, "after {read} bytes");
        read += length;
    }
    drop((stalled, bundle));
}

#[test]
fn one_address_that_opens_all_the_connections_it_can_shuts_nobody_out() {
    let service = service(&["--connections", "64", "--connections-each", "16"]);
    let held: Vec<TcpStream> = (0..200).map(|_| ask_and_wait(&service, [127, 0, 0, 1], SOUND)).collect();

    for host in 20..30 {
        let (status, _) = asked(&service, [127, 0, 0, host], "GET", PAGE, "", "");
        assert_eq!(status, 200);
    }
    assert_eq!(service.inside("/healthz").status, 200);
    until("the share is kept", || (measured(&service, "evenhand_connections ") <= 16.0).then_some(()));
    assert!(measured(&service, "evenhand_connections_refused_total") > 100.0);
    drop(held);
}

#[test]
fn who_is_over_the_share_is_told_in_their_language_when_to_come_back() {
    let service = service(&["--connections-each", "4"]);
    let held: Vec<TcpStream> = (0..4).map(|_| ask_and_wait(&service, [127, 0, 0, 1], SOUND)).collect();
    until("all are being answered", || (measured(&service, "evenhand_connections ") >= 4.0).then_some(()));

    let (status, text) = asked(&service, [127, 0, 0, 1], "GET", "/ar/", "accept-language: ar\r\n", "");

    assert_eq!(status, 429, "{text}");
    let head = text.to_ascii_lowercase();
    assert!(head.contains("retry-after: 60") && head.contains("content-language: ar"), "{head}");
    assert!(head.contains("connection: close") && head.contains("content-security-policy"), "{head}");
    assert_eq!(asked(&service, [127, 0, 0, 2], "GET", "/ar/", "", "").0, 200);
    drop(held);
}

#[test]
fn when_all_places_are_taken_what_rests_gives_way_and_nobody_is_left_hanging() {
    let service = service(&["--connections", "20"]);
    let idle: Vec<TcpStream> = (1..=20).map(|host| connect(&service, [127, 0, 1, host])).collect();
    until("all places are taken", || (measured(&service, "evenhand_connections ") >= 20.0).then_some(()));

    let served = until("what rests gives way", || {
        let (status, text) = asked(&service, [127, 0, 2, 1], "GET", PAGE, "", "");
        assert!(matches!(status, 200 | 503), "{text}");
        assert!(status == 200 || text.to_ascii_lowercase().contains("retry-after: 15"), "{text}");
        (status == 200).then_some(text)
    });

    assert!(served.contains("</html>"));
    drop(idle);
}

/// Sends a request byte by byte until it is told to end or the connection breaks.
fn trickle(mut stream: TcpStream, beginning: &str, is_over: &AtomicBool) {
    let _ = stream.write_all(beginning.as_bytes());
    while !is_over.load(Ordering::Relaxed) && stream.write_all(b"a").is_ok() {
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn whoever_sends_requests_byte_by_byte_gives_way_to_who_asks() {
    for beginning in [
        "GET / HTTP/1.1\r\nhost: a\r\nx: ",
        "POST /en/print/ HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: 60000\r\n\r\n",
    ] {
        let service = service(&["--connections", "20", "--rate", "1000"]);
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for number in 0..20 {
                let stream = connect(&service, [127, 0, 1, number % 2 + 1]);
                let is_over = &is_over;
                scope.spawn(move || trickle(stream, beginning, is_over));
            }
            until("all places are taken", || (measured(&service, "evenhand_connections ") >= 20.0).then_some(()));

            until("a reader is answered", || {
                (asked(&service, [127, 0, 2, 1], "GET", PAGE, "", "").0 == 200).then_some(())
            });

            is_over.store(true, Ordering::Relaxed);
        });
        let ended = measured(&service, "evenhand_connections_ended_total{why=\"room\"");
        assert!(ended > 0.0, "nobody gave way, until their time was over: {beginning}");
    }
}

#[test]
fn connections_of_a_trusted_proxy_have_no_share() {
    let service = service(&["--connections-each", "2", "--proxy", "trusted"]);
    let held: Vec<TcpStream> = (0..12).map(|_| ask_and_wait(&service, [127, 0, 0, 1], SOUND)).collect();
    until("all are there", || (measured(&service, "evenhand_connections ") >= 12.0).then_some(()));
    assert_eq!(asked(&service, [127, 0, 0, 1], "GET", PAGE, "", "").0, 200);
    drop(held);
}

#[test]
fn stalled_downloads_of_bundles_take_no_place_from_others() {
    let service = service(&["--rate", "1000"]);
    let held: Vec<TcpStream> = (0..8).map(|_| ask_and_wait(&service, [127, 0, 0, 1], BUNDLE)).collect();
    let many = asked(&service, [127, 0, 0, 9], "GET", BUNDLE, "", "").0;
    let small = "/en/bundle/evenhand.zip?piece=rights/fair-trial&form=page&lang=en";

    until("all are put together", || {
        let taken = measured(&service, "evenhand_places_taken{of=\"bundle\"}");
        (measured(&service, "evenhand_spool_bytes") > 0.0 && taken == 0.0).then_some(())
    });

    assert_eq!(many, 200);
    for _ in 0..3 {
        assert_eq!(asked(&service, [127, 0, 0, 9], "GET", small, "", "").0, 200);
    }
    drop(held);
    until("what they took is free", || (measured(&service, "evenhand_spool_bytes") == 0.0).then_some(()));
}

#[test]
fn a_household_has_its_share_of_the_disk_for_bundles() {
    let service = service(&["--rate", "1000", "--spool", "8"]);
    let _held = ask_and_wait(&service, [127, 0, 0, 1], BUNDLE);
    until("it is put together", || (measured(&service, "evenhand_spool_bytes") > 0.0).then_some(()));

    let (status, text) = asked(&service, [127, 0, 0, 1], "GET", BUNDLE, "accept-language: fr\r\n", "");
    let (machine, problem) =
        asked(&service, [127, 0, 0, 1], "GET", &BUNDLE.replace("/en/bundle/evenhand.zip", "/api/v1/bundle"), "", "");
    let (other, full) = asked(&service, [127, 0, 0, 2], "GET", BUNDLE, "", "");

    assert_eq!((status, machine, other), (429, 429, 503));
    for text in [text, problem, full] {
        assert!(text.to_ascii_lowercase().contains("retry-after: "), "{text}");
    }
}

#[test]
fn thirty_orders_of_one_address_do_not_hold_up_the_first_of_another() {
    let service = service(&["--rate", "1000"]);
    let counted = std::thread::scope(|scope| {
        let flood: Vec<_> = (0..40)
            .map(|number| {
                let service = &service;
                scope.spawn(move || order(service, [127, 0, 0, 1], &format!("A{number}")))
            })
            .collect();
        until("the share is used up", || {
            (measured(&service, "evenhand_places_refused_total{of=\"print\"") > 0.0).then_some(())
        });

        let (status, text) = order(&service, [127, 0, 0, 2], "B");

        assert_eq!(status, 303, "{text}");
        let mut counted: BTreeMap<u16, usize> = BTreeMap::new();
        for one in flood {
            let (status, text) = one.join().unwrap();
            *counted.entry(status).or_default() += 1;
            if status != 303 {
                assert!(text.to_ascii_lowercase().contains("retry-after: "), "{text}");
                assert!(text.contains("name=\"piece\""), "the form is there again with what was chosen");
            }
        }
        counted
    });
    // What waited too long on a slow machine was taken all the same.
    let taken = counted[&303] + counted.get(&503).copied().unwrap_or(0);
    assert!(taken >= 14 && counted.contains_key(&429), "{counted:?}");
    assert!(counted.keys().all(|status| [303, 429, 503].contains(status)), "{counted:?}");
}

#[test]
fn a_proxy_that_writes_ports_puts_nobody_together() {
    let bed = Bed::full();
    for (proxy, header, entries) in [
        ("trusted", "x-forwarded-for", ["198.51.100.7:1000", "203.0.113.4:77", "[2001:db9::1]:5", "2001:db9:1::1"]),
        ("forwarded", "forwarded", ["for=198.51.100.7", "for=\"203.0.113.4:77\"", "for=\"[2001:db9::1]:5\"", "for=_x"]),
    ] {
        let service = Service::start(&bed.content(), &bed.out(), &["--rate", "1", "--proxy", proxy]);
        for entry in entries {
            let ask = || service.create_request("GET", "/en/search?q=court", &[(header, entry)]).status;
            assert_eq!((ask(), ask()), (200, 429), "{entry}");
        }
    }
}

#[test]
fn browsers_are_told_to_keep_to_an_encrypted_address_and_only_to_one() {
    let bed = Bed::full();
    for (base, wanted) in [("https://example.org", "max-age=31536000"), ("http://example.org", "")] {
        let service = Service::start(&bed.content(), &bed.out(), &["--base", base]);
        // The second page comes from memory.
        for path in ["/", "/en/", "/en/", "/en/search?q=a", "/nothing", "/en/rights", "/leave", "/api/v1/catalogue"] {
            let answer = service.get(path);
            assert_eq!(answer.header("strict-transport-security"), wanted, "{path}");
        }
    }
}

/// The threads for costly work: of each its niceness, and how often it went to sleep.
fn costly_threads(service: &Service) -> BTreeMap<String, (i32, u64)> {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", service.id())).unwrap().flatten();
    let of = |folder: std::path::PathBuf| {
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
        if read("comm")?.trim() != "costly" {
            return None;
        }
        let (stat, status) = (read("stat")?, read("status")?);
        let slept =
            status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?.trim().parse().ok()?;
        Some((niceness(&stat), slept))
    };
    tasks.filter_map(|task| Some((task.file_name().into_string().ok()?, of(task.path())?))).collect()
}

fn niceness(stat: &str) -> i32 {
    stat.rsplit_once(')').unwrap().1.split_whitespace().nth(16).unwrap().parse().unwrap()
}

#[test]
fn what_costs_work_is_done_by_threads_that_give_way_to_readers() {
    let service = service(&["--rate", "1000"]);
    let main = niceness(&std::fs::read_to_string(format!("/proc/{}/stat", service.id())).unwrap());
    let bundle = "/en/bundle/evenhand.zip?piece=rights/fair-trial&form=page&lang=en";
    let order = || order(&service, [127, 0, 0, 1], "A").0;
    let get = |path: &str| asked(&service, [127, 0, 0, 1], "GET", path, "", "").0;
    let (search, titles) = ("/en/search?q=court", "/en/a-z.html?q=court");
    let ask: [(&str, &dyn Fn() -> u16); 4] = [
        ("a search", &|| get(search)),
        ("a list", &|| get(titles)),
        ("a bundle", &|| get(bundle)),
        ("an order", &order),
    ];
    for (what, ask) in ask {
        let before = costly_threads(&service);

        assert!([200, 303].contains(&ask()), "{what}");

        let worked = |now: &BTreeMap<String, (i32, u64)>| {
            now.iter().any(|(thread, (_, slept))| before.get(thread).is_none_or(|(_, before)| slept > before))
        };
        let threads = within(Duration::from_secs(30), what, || Some(costly_threads(&service)).filter(worked));
        assert!(threads.values().all(|(nice, _)| *nice == (main + 15).min(19)), "{what}: {threads:?}, {main}");
    }
}

#[test]
fn measurements_say_in_words_what_they_are() {
    let service = shared();
    let metrics = service.inside("/metrics");
    let text = metrics.text();
    for name in [
        "evenhand_connections",
        "evenhand_connections_households",
        "evenhand_households_counted",
        "evenhand_places_taken",
        "evenhand_places_waiting",
        "evenhand_spool_bytes",
        "evenhand_memory_bytes",
        "evenhand_booklets",
        "evenhand_previews_bytes",
        "evenhand_threads",
        "evenhand_resident_bytes",
        "evenhand_jobs",
    ] {
        assert!(text.lines().any(|line| line.starts_with(name) && !line.starts_with('#')), "{name}: {text}");
    }
    for line in text.lines().filter(|line| line.starts_with("# TYPE ")) {
        let name = line.split(' ').nth(2).unwrap();
        assert!(text.contains(&format!("# HELP {name} ")), "{name}");
    }
}
