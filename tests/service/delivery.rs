//! Delivery of bytes: conditions, ranges, codings, names.

use crate::bed::people::{PASSPHRASE, join};
use crate::bed::service::{Answer, Service};
use crate::bed::{Bed, evenhand};
use crate::{made, shared};

const SOUND: &str = "/en/rights/fair-trial/fair-trial.en.mp3";
const PAGE: &str = "/en/rights/fair-trial/";

/// Expected answer to a request for a part, or with a condition.
enum Told {
    Whole,
    /// The stretch from here to before there.
    Part(usize, usize),
    Same,
    Refused,
    Outside,
}

#[test]
fn conditions_and_ranges_hold_on_a_page_and_on_a_sound() {
    use Told::{Outside, Part, Refused, Same, Whole};
    let service = shared();
    for (path, bytes) in [(PAGE, service.get(PAGE).body), (SOUND, made(SOUND.trim_start_matches('/')))] {
        let first = service.get(path);
        assert!(path == PAGE || first.body.len() > 1 << 20, "{}", first.body.len());
        assert!(first.body == bytes, "{path} is what is in the store");
        assert_eq!(first.header("accept-ranges"), "bytes");
        let (tag, date, length) = (first.header("etag"), first.header("last-modified"), bytes.len());
        let weak = format!("W/{tag}");
        let list = format!("\"other\", {tag}");
        let (past, future) = ("Sat, 08 Sep 2001 01:46:40 GMT", "Fri, 31 Dec 2100 23:59:59 GMT");
        let last = format!("bytes={}-", length - 5);
        let beyond = format!("bytes={length}-");
        let over = format!("bytes=10-{}", length + 1000);
        let cases: &[(&[(&str, &str)], Told)] = &[
            (&[("if-none-match", tag)], Same),
            (&[("if-none-match", &weak)], Same),
            (&[("if-none-match", &list)], Same),
            (&[("if-none-match", "*")], Same),
            (&[("if-none-match", "\"other\"")], Whole),
            (&[("if-none-match", "other")], Whole),
            (&[("if-modified-since", date)], Same),
            (&[("if-modified-since", future)], Same),
            (&[("if-modified-since", past)], Whole),
            (&[("if-modified-since", "yesterday")], Whole),
            (&[("if-none-match", "\"other\""), ("if-modified-since", date)], Whole),
            (&[("if-match", tag)], Whole),
            (&[("if-match", "\"other\"")], Refused),
            (&[("if-unmodified-since", past)], Refused),
            (&[("if-unmodified-since", date)], Whole),
            (&[("range", "bytes=0-0")], Part(0, 1)),
            (&[("range", "bytes=100-199")], Part(100, 200)),
            (&[("range", &last)], Part(length - 5, length)),
            (&[("range", "bytes=-7")], Part(length - 7, length)),
            (&[("range", "bytes=0-")], Part(0, length)),
            (&[("range", &over)], Part(10, length)),
            (&[("range", &beyond)], Outside),
            (&[("range", "bytes=-0")], Outside),
            (&[("range", "bytes=9-3")], Whole),
            (&[("range", "bytes=0-1,5-9")], Whole),
            (&[("range", "lines=1-2")], Whole),
            (&[("range", "bytes=one-two")], Whole),
            (&[("range", "bytes=18446744073709551616-")], Whole),
            (&[("range", "bytes=-")], Whole),
            (&[("range", "bytes=0-9"), ("if-range", tag)], Part(0, 10)),
            (&[("range", "bytes=0-9"), ("if-range", "\"other\"")], Whole),
            (&[("range", "bytes=0-9"), ("if-range", &weak)], Whole),
            (&[("range", "bytes=0-9"), ("if-range", date)], Part(0, 10)),
            (&[("range", "bytes=0-9"), ("if-range", past)], Whole),
            (&[("range", "bytes=0-9"), ("if-none-match", tag)], Same),
            (&[("range", "bytes=0-9"), ("accept-encoding", "br, gzip")], Part(0, 10)),
        ];
        for (headers, told) in cases {
            let answer = service.create_request("GET", path, headers);
            let at = format!("{path} {headers:?}");
            let wanted: (u16, &[u8], String) = match told {
                Whole => (200, &bytes, String::new()),
                Part(start, end) => (206, &bytes[*start..*end], format!("bytes {start}-{}/{length}", end - 1)),
                Same => (304, b"", String::new()),
                Refused => (412, b"", String::new()),
                Outside => (416, b"", format!("bytes */{length}")),
            };
            assert_eq!((answer.status, answer.header("content-range")), (wanted.0, wanted.2.as_str()), "{at}");
            assert!(answer.body == wanted.1, "{at}: {} bytes", answer.body.len());
            assert!(answer.is_guarded(), "{at}");
            if matches!(told, Same) {
                assert_eq!(answer.header("etag"), tag, "{at}");
            }
        }
        assert_eq!(service.create_request("HEAD", path, &[("range", "bytes=0-9")]).status, 200, "HEAD has no ranges");
    }
}

#[test]
fn every_text_is_the_same_in_every_coding() {
    let service = shared();
    let style = {
        let page = service.get(PAGE);
        let at = page.text().find("assets/evenhand.").unwrap();
        page.text()[at..].split('"').next().unwrap().to_owned()
    };
    for path in [
        "/",
        PAGE,
        &format!("/{style}"),
        "/ar/rights/fair-trial/plain/",
        "/en/rights/fair-trial/fair-trial.en.vtt",
        "/en/rights/fair-trial/fair-trial.en.script.txt",
        "/en/rights/fair-trial/fair-trial.en.manifest.json",
        "/en/rights/fair-trial/level-balance.svg",
        "/en/print/",
        "/en/search?q=court",
        "/en/feed.xml",
        "/sitemap.xml",
        "/openapi.json",
        "/api/v1/catalogue",
        "/nothing",
    ] {
        let plain = service.get(path);
        assert_eq!(plain.header("content-encoding"), "", "{path}");
        let mut tags = vec![plain.header("etag").to_owned()];
        for (asked, coding) in
            [("br", "br"), ("zstd", "zstd"), ("gzip", "gzip"), ("gzip, br, zstd", "br"), ("br;q=0, gzip;q=0.5", "gzip")]
        {
            let answer = service.create_request("GET", path, &[("accept-encoding", asked)]);
            assert_eq!(answer.header("content-encoding"), coding, "{path} {asked}");
            assert!(answer.header("vary").contains("accept-encoding"), "{path}");
            assert!(answer.body.len() < plain.body.len(), "{path} {asked}");
            assert!(answer.decoded() == plain.body, "{path} {asked}");
            tags.push(answer.header("etag").to_owned());
            let tag = answer.header("etag");
            if !tag.is_empty() {
                let again = service.create_request("GET", path, &[("accept-encoding", asked), ("if-none-match", tag)]);
                assert_eq!(again.status, 304, "{path} {asked}");
            }
        }
        if !tags[0].is_empty() {
            tags.truncate(4);
            tags.sort();
            tags.dedup();
            assert_eq!(tags.len(), 4, "{path}: other bytes, another validator: {tags:?}");
        }
    }
    for path in [SOUND, "/cover.png", "/en/rights/fair-trial/fair-trial.en.aph-18.pdf"] {
        assert_eq!(
            service.create_request("GET", path, &[("accept-encoding", "br")]).header("content-encoding"),
            "",
            "{path}"
        );
    }
}

fn disposition(answer: &Answer) -> &str {
    answer.header("content-disposition")
}

#[test]
fn a_saved_file_has_a_name_that_people_can_read_or_one_that_tells_nothing() {
    let service = shared();
    for (path, ascii, full, neutral) in [
        (
            "/en/rights/fair-trial/fair-trial.en.mp3",
            "A fair trial, whatever your papers say.mp3",
            "A%20fair%20trial%2C%20whatever%20your%20papers%20say.mp3",
            "sound.mp3",
        ),
        (
            "/en/rights/fair-trial/fair-trial.en.opus",
            "A fair trial, whatever your papers say.opus",
            "A%20fair%20trial%2C%20whatever%20your%20papers%20say.opus",
            "sound.opus",
        ),
        (
            "/en/rights/fair-trial/fair-trial.en.aph-18.pdf",
            "A fair trial, whatever your papers say, aph-18.pdf",
            "A%20fair%20trial%2C%20whatever%20your%20papers%20say%2C%20aph-18.pdf",
            "document.pdf",
        ),
        (
            "/ar/rights/fair-trial/fair-trial.ar.aph-18.pdf",
            "______ ______ ____ ___ ___ ______, aph-18.pdf",
            "%D9%85%D8%AD%D8%A7%D9%83%D9%85%D8%A9%20%D8%B9%D8%A7%D8%AF%D9%84%D8%A9%D8%8C%20%D9%85%D9%87%D9%85%D8%A7%20%D9%83%D8%A7%D9%86%20%D9%88%D8%B6%D8%B9%20%D8%A3%D9%88%D8%B1%D8%A7%D9%82%D9%83%2C%20aph-18.pdf",
            "document.pdf",
        ),
        (
            "/en/rights/fair-trial/fair-trial.en.vtt",
            "A fair trial, whatever your papers say.vtt",
            "A%20fair%20trial%2C%20whatever%20your%20papers%20say.vtt",
            "captions.vtt",
        ),
    ] {
        let named = service.get(path);
        assert_eq!(disposition(&named), format!("inline; filename=\"{ascii}\"; filename*=UTF-8''{full}"), "{path}");
        let quiet = service.get(&format!("{path}?name=neutral"));
        assert_eq!(disposition(&quiet), format!("attachment; filename=\"{neutral}\""), "{path}");
        assert!(quiet.body == named.body && quiet.header("etag") == named.header("etag"), "{path}");
        let other = service.get(&format!("{path}?name=x%22%0d%0aset-cookie:a"));
        assert_eq!((disposition(&other), other.headers.contains_key("set-cookie")), (disposition(&named), false));
    }
}

#[test]
fn only_what_is_the_same_for_everybody_comes_from_memory() {
    let bed = Bed::full();
    join(evenhand(), "Edith", "editor", &["--lang", "en", "--out", bed.out().to_str().unwrap()]);
    let service = Service::start(&bed.content(), &bed.out(), &["--jobs", "1"]);
    // What is made forgets pages that tell of it.
    service.wait_until_made();
    let from_memory = || -> f64 {
        let metrics = service.inside("/metrics");
        let lines = metrics.text().lines().filter(|line| line.contains("kind=\"memory\""));
        lines.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
    };
    let signed_in = service.post("/desk/sign-in/", &format!("name=Edith&passphrase={}", PASSPHRASE.replace(' ', "+")));
    let cookie = signed_in.header("set-cookie").split(';').next().unwrap().to_owned();
    let asked = service.post("/en/ask/", "piece=rights/example&form=braille&lang=en");
    let (_, secret) = asked.header("location").split_once("status/").unwrap();

    let before = from_memory();
    for path in ["/desk/", "/en/ask/", &format!("/en/status/{secret}"), "/en/asked/", "/en/search?q=a", "/en/none/"] {
        for headers in [&[("cookie", cookie.as_str())][..], &[("authorization", "Bearer x")], &[]] {
            let answer = service.create_request("GET", path, headers);
            assert_eq!(answer.header("cache-control"), "no-store", "{path}: {}", answer.status);
        }
    }
    assert_eq!(from_memory(), before, "what is private was in memory");

    service.get("/en/");
    let page = service.create_request("GET", "/en/", &[("cookie", &cookie)]);
    assert!(from_memory() > before && page.is_guarded());
    assert_eq!(page.body, service.get("/en/").body, "a page is the same for those who are signed in");
}
