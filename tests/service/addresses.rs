//! Every address of the service: what it answers, in which language, and who may keep it.

use crate::bed::service::Answer;
use crate::shared;

const PAGE: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";
const SHORTLY: &str = "public, max-age=60, must-revalidate";
const FOREVER: &str = "public, max-age=31536000, immutable";
const NEVER: &str = "no-store";

/// Address, status, media type, language, how long it may be kept.
const ADDRESSES: &[(&str, u16, &str, &str, &str)] = &[
    ("/", 200, PAGE, "en", SHORTLY),
    ("/en/", 200, PAGE, "en", SHORTLY),
    ("/ar/", 200, PAGE, "ar", SHORTLY),
    ("/zh-Hans/", 200, PAGE, "zh-Hans", SHORTLY),
    ("/en/rights/", 200, PAGE, "en", SHORTLY),
    ("/ckb/rights/", 200, PAGE, "ckb", SHORTLY),
    ("/en/rights/fair-trial/", 200, PAGE, "en", SHORTLY),
    ("/en/rights/fair-trial/plain/", 200, PAGE, "en", SHORTLY),
    ("/ar/rights/fair-trial/", 200, PAGE, "ar", SHORTLY),
    ("/zh-Hans/rights/example/", 200, PAGE, "zh-Hans", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.mp3", 200, "audio/mpeg", "en", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.opus", 200, "audio/ogg; codecs=opus", "en", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.vtt", 200, "text/vtt; charset=utf-8", "en", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.script.txt", 200, "text/plain; charset=utf-8", "en", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.aph-18.pdf", 200, "application/pdf", "en", SHORTLY),
    ("/en/rights/fair-trial/plain/fair-trial.en.plain.giant-28.pdf", 200, "application/pdf", "en", SHORTLY),
    ("/en/rights/fair-trial/fair-trial.en.manifest.json", 200, JSON, "en", SHORTLY),
    ("/en/rights/fair-trial/level-balance.svg", 200, "image/svg+xml", "", SHORTLY),
    ("/en/print/", 200, PAGE, "en", SHORTLY),
    ("/en/rights/fair-trial/print/", 200, PAGE, "en", SHORTLY),
    ("/en/rights/fair-trial/plain/print/", 200, PAGE, "en", SHORTLY),
    ("/fr/rights/fair-trial/plain/print/", 404, PAGE, "fr", NEVER),
    ("/en/bundle/", 200, PAGE, "en", SHORTLY),
    ("/en/bundle/?piece=rights/fair-trial&form=page&lang=en", 200, PAGE, "en", NEVER),
    ("/en/bundle/?piece=rights/fair-trial", 422, PAGE, "en", NEVER),
    ("/en/bundle/evenhand.zip?piece=rights/fair-trial&form=captions&lang=en", 200, "application/zip", "", NEVER),
    ("/en/bundle/evenhand.zip", 404, PAGE, "en", NEVER),
    ("/en/search", 200, PAGE, "en", NEVER),
    ("/en/search?q=court", 200, PAGE, "en", NEVER),
    ("/en/feed.xml", 200, "application/rss+xml; charset=utf-8", "en", SHORTLY),
    ("/en/catalog.json", 200, JSON, "en", SHORTLY),
    ("/en/safety/", 200, PAGE, "en", SHORTLY),
    ("/ar/accessibility/", 200, PAGE, "ar", SHORTLY),
    ("/ar/accessibility/openacr.yaml", 200, "application/yaml", "en", SHORTLY),
    ("/ar/accessibility/openacr-2.1.yaml", 200, "application/yaml", "en", SHORTLY),
    ("/ar/accessibility/other.yaml", 404, PAGE, "ar", NEVER),
    ("/en/privacy/", 200, PAGE, "en", SHORTLY),
    ("/en/operator/", 200, PAGE, "en", SHORTLY),
    ("/en/ask/", 200, PAGE, "en", NEVER),
    ("/ar/ask/?piece=rights/fair-trial", 200, PAGE, "ar", NEVER),
    ("/ar/ask/?piece=rights/fair-trial&form=audio&wording=plain&lang=so", 200, PAGE, "ar", NEVER),
    ("/en/asked/", 200, PAGE, "en", NEVER),
    ("/en/asked/?page=1000", 404, PAGE, "en", NEVER),
    ("/en/asked/?page=x", 404, PAGE, "en", NEVER),
    ("/en/asked/nothing/", 404, PAGE, "en", NEVER),
    ("/en/status/nothing/", 404, PAGE, "en", NEVER),
    ("/en/status/nothing/withdraw/", 404, PAGE, "en", NEVER),
    ("/api/v1/demands", 200, JSON, "", NEVER),
    ("/leave", 303, "", "", NEVER),
    ("/cover.png", 200, "image/png", "", SHORTLY),
    ("/robots.txt", 200, "text/plain; charset=utf-8", "", SHORTLY),
    ("/sitemap.xml", 200, "application/xml; charset=utf-8", "", SHORTLY),
    ("/openapi.json", 200, JSON, "", SHORTLY),
    ("/api/", 200, PAGE, "en", SHORTLY),
    ("/api/v1/catalogue", 200, JSON, "", SHORTLY),
    ("/api/v1/catalogue?lang=ar", 200, JSON, "", SHORTLY),
    ("/api/v1/pieces/rights/fair-trial", 200, JSON, "", SHORTLY),
    ("/api/v1/pieces/rights/fair-trial/en/plain/artifacts", 200, JSON, "", SHORTLY),
    ("/api/v1/search?q=court&lang=en", 200, JSON, "", NEVER),
    ("/api/v1/bundle?piece=rights/fair-trial&form=captions&lang=en", 200, "application/zip", "", NEVER),
    // A slash too few, or a file's name too many: the address without.
    ("/en", 308, "", "", ""),
    ("/en/rights", 308, "", "", ""),
    ("/en/rights/fair-trial", 308, "", "", ""),
    ("/en/rights/fair-trial/plain", 308, "", "", ""),
    ("/index.html", 308, "", "", ""),
    ("/en/rights/fair-trial/index.html", 308, "", "", ""),
    // What is not there.
    ("/nothing", 404, PAGE, "en", NEVER),
    ("/xx/", 404, PAGE, "en", NEVER),
    ("/ar/nothing/", 404, PAGE, "ar", NEVER),
    ("/zh-Hans/rights/fair-trial/", 404, PAGE, "zh-Hans", NEVER),
    ("/en/rights/fair-trial/fair-trial.en.exe", 404, PAGE, "en", NEVER),
    ("/en/rights/fair-trial/fair-trial.ar.mp3", 404, PAGE, "en", NEVER),
    ("/ckb/rights/fair-trial/fair-trial.ckb.mp3", 404, PAGE, "ckb", NEVER),
    ("/zh-Hans/rights/fair-trial/print/", 404, PAGE, "zh-Hans", NEVER),
    ("/xx/print/", 404, PAGE, "en", NEVER),
    ("/xx/search?q=court", 404, PAGE, "en", NEVER),
    ("/en/print/0123456789012345678901234567890123456789/", 410, PAGE, "en", NEVER),
    ("/en/print/0123456789012345678901234567890123456789/evenhand.pdf", 410, PAGE, "en", NEVER),
    ("/assets/", 404, PAGE, "en", NEVER),
    ("/favicon.ico", 404, PAGE, "en", NEVER),
    ("/api/v1/nothing", 404, PROBLEM, "", NEVER),
    ("/api/v1/catalogue?lang=xx", 404, PROBLEM, "", NEVER),
    ("/api/v1/catalogue?lang=en&lang=ar", 400, PROBLEM, "", NEVER),
    ("/api/v1/pieces/rights/nothing", 404, PROBLEM, "", NEVER),
    ("/api/v1/pieces/rights/fair-trial/en/loud/artifacts", 404, PROBLEM, "", NEVER),
    ("/api/v1/search", 400, PROBLEM, "", NEVER),
    ("/api/v1/search?q=court&lang=xx", 404, PROBLEM, "", NEVER),
    ("/api/v1/bundle", 422, PROBLEM, "", NEVER),
];

#[test]
fn every_address_says_what_it_is_in_which_language_and_who_may_keep_it() {
    let service = shared();
    for (path, status, kind, lang, keep) in ADDRESSES {
        let answer = service.get(path);
        let said = (answer.status, answer.header("content-type"), answer.header("content-language"));
        assert_eq!(said, (*status, *kind, *lang), "{path}");
        assert_eq!(answer.header("cache-control"), *keep, "{path}");
        assert!(answer.is_guarded(), "{path} {:?}", answer.headers);
        let kept = *keep == SHORTLY && *status == 200;
        assert_eq!(answer.headers.contains_key("etag"), kept, "{path}");
        assert_eq!(answer.headers.contains_key("last-modified"), kept, "{path}");
        if *kind == PAGE {
            let page = answer.html();
            let root = page.root_element().value();
            assert_eq!(root.attr("lang"), Some(*lang), "{path}");
            let direction = if matches!(*lang, "ar" | "ckb") { "rtl" } else { "ltr" };
            assert_eq!(root.attr("dir"), Some(direction), "{path}");
            let titles = page.select(&scraper::Selector::parse("h1").unwrap()).count();
            assert_eq!(titles, 1, "{path}");
        }
    }
}

#[test]
fn an_answer_to_head_is_that_to_get_without_its_body() {
    let service = shared();
    let without_clock = |path: &str, mut answer: Answer| {
        answer.headers.retain(|name, _| name != "date" && name != "last-modified" && name != "transfer-encoding");
        // Each form to ask with has a name of its own, which packs a little better or worse.
        if path.contains("/ask/") {
            answer.headers.remove("content-length");
        }
        (answer.status, answer.headers)
    };
    for (path, ..) in ADDRESSES {
        for headers in [&[][..], &[("accept-encoding", "br")]] {
            let (head, get) =
                (service.create_request("HEAD", path, headers), service.create_request("GET", path, headers));
            assert_eq!(without_clock(path, head), without_clock(path, get), "{path}");
        }
    }
}

#[test]
fn files_whose_name_holds_their_hash_may_be_kept_for_ever() {
    let service = shared();
    for (page, fewest) in [("/en/rights/fair-trial/", 3), ("/desk/sign-in/", 5)] {
        let page = service.get(page).html();
        let mut assets = 0;
        for (selector, attribute) in [("link[href*=assets]", "href"), ("script[src]", "src")] {
            for element in page.select(&scraper::Selector::parse(selector).unwrap()) {
                let href = element.value().attr(attribute).unwrap();
                let path = href.trim_start_matches("../").trim_start_matches('/');
                let answer = service.get(&format!("/{path}"));
                assert_eq!((answer.status, answer.header("cache-control")), (200, FOREVER), "{href}");
                assert!(answer.is_guarded());
                let other = path.replacen('.', ".0", 1);
                assert_eq!(service.get(&format!("/{other}")).status, 404, "{other}");
                assets += 1;
            }
        }
        assert!(assets >= fewest, "{assets}");
    }
}

#[test]
fn the_front_page_and_pages_of_errors_speak_the_language_that_the_browser_asks_for() {
    let service = shared();
    let cases = [
        ("", "en"),
        ("fr", "fr"),
        ("ar-EG", "ar"),
        ("fr;q=0.2, ar;q=0.9", "ar"),
        ("fr;q=0, ar;q=0.1", "ar"),
        ("de, ckb;q=0.3", "ckb"),
        ("zh-CN, zh;q=0.9, en;q=0.8", "zh-Hans"),
        ("tlh", "en"),
        ("*", "en"),
        ("fr;q=1.5, ar;q=0.1", "ar"),
        ("\u{444}\u{440}, ;;q=,,q=", "en"),
    ];
    for (wanted, lang) in cases {
        for path in ["/", "/nothing/"] {
            let answer = service.create_request("GET", path, &[("accept-language", wanted)]);
            assert_eq!(answer.header("content-language"), lang, "{path} {wanted}");
            assert!(answer.header("vary").contains("accept-language"), "{path}");
            assert!(answer.text().contains(&format!("<html lang=\"{lang}\"")), "{path} {wanted}");
        }
        let named = service.create_request("GET", "/fr/nothing/", &[("accept-language", wanted)]);
        assert_eq!(named.header("content-language"), "fr", "the address's own language wins");
    }
}

#[test]
fn the_front_page_offers_every_language_by_its_own_name() {
    let page = shared().get("/").html();
    for (lang, name) in
        [("ar", "العربية"), ("ckb", "کوردیی ناوەندی"), ("en", "English"), ("fr", "Français"), ("zh-Hans", "简体中文")]
    {
        let selector = format!("main a[href=\"{lang}/\"]");
        let link = page.select(&scraper::Selector::parse(&selector).unwrap()).next().expect(lang);
        let words = link.text().collect::<String>();
        let marked = link.value().attr("lang").or_else(|| {
            let inner = scraper::Selector::parse("[lang]").unwrap();
            link.select(&inner).next().and_then(|inner| inner.value().attr("lang"))
        });
        assert!(words.contains(name), "{lang}: {words}");
        assert_eq!(marked, Some(lang));
    }
}

#[test]
fn a_slash_too_few_leads_to_the_page_and_never_to_another_host() {
    let service = shared();
    for (path, to) in [
        ("/en", "/en/"),
        ("/en/rights/fair-trial", "/en/rights/fair-trial/"),
        ("/index.html", "/"),
        ("/en/index.html", "/en/"),
        ("/en/rights/fair-trial/plain/index.html", "/en/rights/fair-trial/plain/"),
    ] {
        let answer = service.get(path);
        assert_eq!((answer.status, answer.header("location")), (308, to), "{path}");
        assert_eq!(service.get(to).status, 200);
    }
    for path in [
        "//evil.example/index.html",
        "//evil.example/",
        "//evil.example",
        "/\\evil.example/index.html",
        "/%5cevil.example/index.html",
        "/%09/evil.example/index.html",
        "/evil.example/index.html",
        "/https://evil.example/index.html",
        "/en//evil.example",
    ] {
        let answer = service.get(path);
        assert_eq!((answer.status, answer.header("location")), (404, ""), "{path}");
    }
}

#[test]
fn another_method_is_refused_and_told_which_are_taken() {
    let service = shared();
    for (method, path, allow) in [
        ("POST", "/en/", "GET,HEAD"),
        ("PUT", "/en/rights/fair-trial/", "GET,HEAD"),
        ("DELETE", "/en/rights/fair-trial/fair-trial.en.mp3", "GET,HEAD"),
        ("OPTIONS", "/en/rights/", "GET,HEAD"),
        ("PATCH", "/", "GET,HEAD"),
        ("TRACE", "/en/search", "GET,HEAD"),
        ("BREW", "/en/safety/", "GET,HEAD"),
        ("PUT", "/en/print/", "GET,HEAD,POST"),
        ("POST", "/en/bundle/", "GET,HEAD"),
        ("POST", "/api/v1/catalogue", "GET,HEAD"),
        ("GET", "/api/v1/print", "POST"),
    ] {
        let answer = service.create_request(method, path, &[]);
        assert_eq!((answer.status, answer.header("allow")), (405, allow), "{method} {path}");
        let problem = path.starts_with("/api/");
        assert_eq!(answer.header("content-type"), if problem { PROBLEM } else { PAGE });
        assert!(answer.is_guarded(), "{method} {path}");
    }
}

#[test]
fn the_way_out_asks_the_browser_to_forget_and_leads_elsewhere() {
    let answer = shared().get("/leave");
    assert_eq!(answer.status, 303);
    assert!(answer.header("location").starts_with("https://"), "{}", answer.header("location"));
    assert_eq!(answer.header("cache-control"), "no-store");
    for kind in ["\"cache\"", "\"storage\""] {
        assert!(answer.header("clear-site-data").contains(kind));
    }
}
