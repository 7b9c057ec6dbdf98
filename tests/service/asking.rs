//! Asking as programs and browsers send it: what is refused, what is never told, what is done once.

use std::collections::BTreeSet;
use std::time::Instant;

use scraper::Selector;
use serde_json::{Value, json};

use crate::bed::Bed;
use crate::bed::service::{Answer, Service};
use crate::{people, shared};

const ONCE: &str = "abcdefghjkmnpqrstuvwxyz023456789abcdefghjkmnpqrstuvw";

/// Returns the address of the private page that an answer leads to, from the root of the site.
fn private(answer: &Answer, lang: &str) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let (_, tail) = answer.header("location").split_once("status/").unwrap();
    format!("/{lang}/status/{tail}")
}

fn call(service: &Service, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let answer = service.send(method, path, &[("content-type", "application/json")], body.to_string().as_bytes());
    let kind = if answer.status < 400 { "application/json" } else { "application/problem+json" };
    assert_eq!(answer.header("content-type"), kind, "{method} {path}: {}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    (answer.status, serde_json::from_str(answer.text()).unwrap())
}

#[test]
fn a_form_with_errors_says_what_to_do_beside_each_field_and_keeps_what_was_typed() {
    let service = shared();
    let form = "once=&piece=rights/fair-trial&lang=other&other=Klingonish&who-for=%D9%85%D9%84%D8%AC%D8%A3&day=31&month=2\
                &year=2027&contact=nobody&words=one%0D%0A%3Cb%3Etwo";

    let answer = service.post("/en/ask/", form);

    assert_eq!(answer.status, 422);
    assert_eq!(answer.header("cache-control"), "no-store");
    let html = answer.text();
    for field in ["form", "other", "needed", "contact"] {
        assert!(html.contains(&format!("href=\"#{field}\"")), "{field} is in the summary");
        assert!(html.contains(&format!("id=\"{field}-wrong\"")), "{field} has words beside it");
    }
    for kept in ["value=\"Klingonish\"", "value=\"ملجأ\"", "value=\"31\"", "value=\"nobody\"", "one\n&lt;b&gt;two"]
    {
        assert!(html.replace("\r\n", "\n").contains(kept), "{kept}");
    }
    assert!(html.contains("value=\"rights/fair-trial\" checked"));
}

#[test]
fn the_same_form_sent_twice_leads_to_the_same_private_page() {
    let service = shared();
    let form = format!("once={ONCE}&piece=rights/fair-trial&form=braille&lang=other&other=Igbo");

    let (first, again) = (service.post("/en/ask/", &form), service.post("/en/ask/", &form));

    assert_eq!(private(&first, "en"), private(&again, "en"));
    let other = service.post("/en/ask/", &form.replace("once=a", "once=z"));
    assert_ne!(private(&first, "en"), private(&other, "en"));
    let page = service.get(&private(&first, "en"));
    assert!(page.text().contains("2 requests ask for this"), "who sent twice counts once");
}

#[test]
fn a_private_page_is_kept_and_listed_by_nobody_and_opens_in_every_language() {
    let service = shared();
    let asked = service.post("/ar/ask/", "piece=rights/fair-trial&form=sign&lang=ar");
    let page = private(&asked, "ar");

    for lang in ["ar", "en", "zh-Hans"] {
        let answer = service.get(&page.replacen("/ar/", &format!("/{lang}/"), 1));
        assert_eq!((answer.status, answer.header("content-language")), (200, lang));
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "no other site learns the address");
        assert!(answer.text().contains("content=\"noindex\""));
    }
    assert_eq!(service.get(&format!("{page}x/")).status, 404);
    assert_eq!(service.post(&page.replace("status/", "status/x"), "").status, 405);
}

#[test]
fn what_exists_is_shown_at_once_and_what_has_no_voice_says_so_and_offers_what_there_is() {
    let service = shared();

    let there = service.post("/en/ask/", "piece=rights/fair-trial&form=audio&lang=en");
    let page = service.get(&private(&there, "en"));
    assert!(page.text().contains("href=\"../../../en/rights/fair-trial/#listen\""), "{}", page.text());

    let untranslated = service.post("/en/ask/", "piece=rights/fair-trial&form=page&lang=other&other=Somali");
    let page = service.get(&private(&untranslated, "en"));
    assert!(page.text().contains("sentences must be translated"));
    assert!(page.text().contains("href=\"../../../en/rights/fair-trial/\""));

    let sign = service.post("/ckb/ask/", "piece=rights/fair-trial&form=sign&lang=ckb");
    let page = service.get(&private(&sign, "en"));
    assert!(page.text().contains("waits for a person who makes it by hand"));
    assert!(page.text().contains("href=\"../../../ckb/rights/fair-trial/\""));
}

#[test]
fn the_public_page_never_tells_who_asks_what_they_wrote_or_how_to_reach_them() {
    let service = shared();
    let form = "piece=rights/fair-trial&form=braille&lang=fr&who-for=NOBODYKNOWS&words=NOBODYREADS\
                &contact=nobodytells%40example.org";
    let asked = service.post("/en/ask/", form);
    let page = private(&asked, "en");

    let secret = page.split('/').nth(3).unwrap();
    let demands = service.get("/api/v1/demands");
    for (name, text) in [("asked", service.get("/en/asked/").text().to_owned()), ("api", demands.text().to_owned())] {
        for never in ["NOBODYKNOWS", "NOBODYREADS", "nobodytells", secret] {
            assert!(!text.contains(never), "{name}: {never}");
        }
    }
    let own = service.get(&page);
    assert!(!own.text().contains("nobodytells"), "not even the private page shows the address");
    assert!(own.text().contains("action=\"forget/\""));
    let forgotten = service.post(&format!("{page}forget/"), "");
    assert_eq!((forgotten.status, forgotten.header("location")), (303, "../"));
    assert!(!service.get(&page).text().contains("action=\"forget/\""));
}

#[test]
fn programs_ask_look_join_and_take_back() {
    let service = shared();
    let new = json!({
        "pieces": ["rights/fair-trial"], "form": "audio", "language": "Spanish", "needed-by": "2099-03-04",
        "contact": "https://ngo.example/hook", "words": "For a clinic.", "answer-language": "ar"
    });

    let (status, asked) = call(&service, "POST", "/api/v1/asks", &new);

    assert_eq!(status, 201);
    assert_eq!((&asked["contact"], &asked["demands"][0]["state"]), (&json!("webhook"), &json!("needs-translation")));
    assert_eq!(asked["demands"][0]["language"], "es");
    assert_eq!(asked["webhook-secret"].as_str().unwrap().len(), 52);
    assert!(asked["page"].as_str().unwrap().starts_with("/ar/status/"));
    assert_eq!(service.get(asked["page"].as_str().unwrap()).status, 200);
    let path = asked["path"].as_str().unwrap();
    let (_, seen) = call(&service, "GET", path, &Value::Null);
    assert_eq!(seen["demands"], asked["demands"]);
    assert_eq!(seen["demands"][0]["stages"].as_array().unwrap().len(), 1);

    let id = asked["demands"][0]["id"].as_str().unwrap();
    let before = asked["demands"][0]["askers"].as_i64().unwrap();
    let (status, joined) = call(&service, "POST", &format!("/api/v1/demands/{id}/asks"), &json!({}));
    assert_eq!((status, joined["demands"][0]["askers"].as_i64()), (201, Some(before + 1)));

    for path in [path, joined["path"].as_str().unwrap()] {
        assert_eq!(service.create_request("DELETE", path, &[]).status, 204);
        let (_, gone) = call(&service, "GET", path, &Value::Null);
        assert!(gone["withdrawn"].is_string() && gone["contact"] == "none", "{gone}");
    }
}

#[test]
fn what_programs_send_wrong_is_named() {
    let service = shared();
    let good = json!({ "pieces": ["rights/fair-trial"], "form": "audio", "language": "am" });
    let with = |name: &str, value: Value| {
        let mut new = good.clone();
        new[name] = value;
        new
    };
    for (new, status, told) in [
        (with("pieces", json!(["rights/nothing"])), 422, "piece:"),
        (with("pieces", json!(["../../etc"])), 422, "piece:"),
        (with("pieces", json!([])), 422, "piece:"),
        (with("form", json!("film")), 422, "form:"),
        (with("level", json!("easy")), 422, "wording:"),
        (with("language", json!("Klingonish")), 422, "other:"),
        (with("language", json!("")), 422, "lang:"),
        (with("answer-language", json!("tlh")), 422, "answer-language:"),
        (with("needed-by", json!("2020-01-01")), 422, "needed:"),
        (with("needed-by", json!("tomorrow")), 422, "needed:"),
        (with("contact", json!("http://169.254.169.254/latest")), 422, "contact:"),
        (with("words", json!("x".repeat(2_001))), 422, "words:"),
        (with("nonsense", json!(1)), 422, "nonsense"),
        (with("pieces", json!("one")), 422, "pieces"),
    ] {
        let (found, problem) = call(&service, "POST", "/api/v1/asks", &new);
        assert_eq!((found, &problem["status"]), (status, &json!(status)), "{new} {problem}");
        assert!(problem["detail"].as_str().unwrap().contains(told), "{problem}");
    }
    let kind = [("content-type", "application/json")];
    assert_eq!(service.send("POST", "/api/v1/asks", &kind, b"{").status, 400);
    assert_eq!(service.send("POST", "/api/v1/asks", &[], b"{}").status, 415);
    let large = json!({ "words": "x".repeat(70_000) }).to_string();
    assert_eq!(service.send("POST", "/api/v1/asks", &kind, large.as_bytes()).status, 413);
    for path in ["/api/v1/asks/nothing", "/api/v1/demands?page=0", "/api/v1/demands?page=1000000"] {
        assert_eq!(call(&service, "GET", path, &Value::Null).0, 404, "{path}");
    }
    assert_eq!(call(&service, "GET", "/api/v1/demands?page=x", &Value::Null).0, 400);
}

#[test]
fn who_asks_too_often_is_told_to_wait() {
    let bed = Bed::full();
    let service = Service::start(&bed.content(), &bed.out(), &["--rate", "3", "--jobs", "1"]);

    let form = "piece=rights/example&form=sign&lang=en";
    let statuses: Vec<u16> = (0..5).map(|_| service.post("/en/ask/", form).status).collect();

    assert_eq!(statuses, [303, 303, 303, 429, 429]);
    assert_eq!(service.get("/en/asked/").status, 200, "reading goes on");
}

#[test]
fn a_thousand_demands_stand_on_pages_of_fifty() {
    let bed = Bed::full();
    for number in 0..19 {
        bed.piece(&format!("rights/piece-{number}"), "en");
        bed.edition(
            &format!("rights/piece-{number}/en.md"),
            &format!("Piece {number}"),
            "original",
            "## One {#one}\n\nOne.\n",
        );
    }
    let settings = ["--rate", "100000", "--jobs", "1", "--demands-per-address", "1000"];
    let service = Service::start(&bed.content(), &bed.out(), &settings);
    let langs = "bn ckb es fa fr prs ps ru ur zh-Hans";
    let empty = service.get("/en/asked/");
    assert!(empty.text().contains("Nothing is being asked for"));

    let mut count = 0;
    for lang in langs.split_whitespace() {
        for form in ["page", "audio", "print", "braille", "sign"] {
            let form = format!("collection=rights&form={form}&lang=other&other={lang}");
            private(&service.post("/en/ask/", &form), "en");
            count += 1;
        }
    }
    assert_eq!(count, 50);

    let begun = Instant::now();
    let first = service.get("/en/asked/");
    let took = begun.elapsed();
    assert_eq!(first.text().matches("class=\"too\"").count(), 50);
    assert!(first.text().contains("1,000 things") || first.text().contains("1000 things"), "all are counted");
    assert!(first.text().contains("rel=\"next\"") && !first.text().contains("rel=\"prev\""));
    let last = service.get("/en/asked/?page=20");
    assert_eq!(last.text().matches("class=\"too\"").count(), 50);
    assert!(!last.text().contains("rel=\"next\"") && last.text().contains("rel=\"prev\""));
    assert_eq!(service.get("/en/asked/?page=21").status, 404);
    assert_eq!(service.get("/en/asked/?page=0").status, 404);
    let mut seen = BTreeSet::new();
    let mut next = "./".to_owned();
    let mut pages = 0;
    while !next.is_empty() {
        let page = service.get(&next.replace("./", "/en/asked/")).html();
        let link = |selector: &str| Selector::parse(selector).unwrap();
        let href = |element: scraper::ElementRef<'_>| element.value().attr("href").unwrap().to_owned();
        seen.extend(page.select(&link("a.too")).map(href));
        next = page.select(&link("a[rel=next]")).next().map(href).unwrap_or_default();
        pages += 1;
    }
    assert_eq!((pages, seen.len()), (20, 1_000), "every demand stands on one page");
    let (status, demands) = call(&service, "GET", "/api/v1/demands?page=20", &Value::Null);
    assert_eq!((status, &demands["pages"], demands["demands"].as_array().unwrap().len()), (200, &json!(20), 50));
    assert_eq!(call(&service, "GET", "/api/v1/demands?page=21", &Value::Null).0, 404);
    assert!(took.as_secs() < 2, "{took:?}");
    eprintln!("a page of 1,000 demands took {took:?}");
}

#[test]
fn words_in_a_language_tag_are_refused_and_an_unseen_language_is_public_once_an_editor_released_it() {
    let bed = Bed::full();
    let service = Service::start(&bed.content(), &bed.out(), &["--rate", "100000", "--jobs", "1"]);
    for (name, role) in [("Edda", "editor"), ("Cora", "contributor")] {
        people::add(&bed.out(), name, role);
    }
    let cookies = ["Edda", "Cora"].map(|name| people::sign_in(&service, name));
    let [desk, contributor] = cookies.each_ref().map(|cookie| {
        let service = &service;
        move |path: &str| service.create_request("GET", path, &[("cookie", cookie)]).text().to_owned()
    });
    for words in ["en-judge-takes-bribe", "en-x-judge", "en-Jdge", "zxx-ZQ"] {
        let form = format!("piece=rights/example&form=page&lang=other&other={words}");
        let answer = service.post("/en/ask/", &form);
        assert_eq!(answer.status, 422, "{words}");
        assert!(answer.text().contains("Write only a language, with a script or a region"), "{words}");
        let new = json!({ "pieces": ["rights/example"], "form": "page", "language": words });
        assert_eq!(call(&service, "POST", "/api/v1/asks", &new).0, 422, "{words}");
        let form = format!("collection=rights&piece=example&level=standard&lang={words}");
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookies[1].as_str())];
        let taken = service.send("POST", "/desk/work/", &headers, form.as_bytes());
        assert!([400, 404].contains(&taken.status), "{words}: no contributor takes it either: {}", taken.status);
    }

    let asked = service.post("/en/ask/", "piece=rights/example&form=page&lang=other&other=Somali");
    let page = private(&asked, "en");
    let public = || {
        let pages = [service.get("/en/asked/"), service.get("/api/v1/demands"), service.get("/en/feed.xml")];
        pages.map(|page| {
            page.text().contains("\"so\"") || page.text().contains("Soomaali") || page.text().contains("Somali")
        })
    };
    let (_, facts) = call(&service, "GET", &format!("/api/v1/asks/{}", page.split('/').nth(3).unwrap()), &Value::Null);
    let demand = facts["demands"][0]["id"].as_str().unwrap().to_owned();

    assert_eq!(public(), [false; 3]);
    assert_eq!(facts["demands"][0]["language-waits"], true);
    assert!(service.get(&page).text().contains("An editor looks at this language first"));
    assert_eq!(service.get(&format!("/en/asked/{demand}/")).status, 404);
    assert_eq!(call(&service, "POST", &format!("/api/v1/demands/{demand}/asks"), &json!({})).0, 404);
    for path in ["/desk/demands/", "/desk/coverage/"] {
        assert!(!contributor(path).contains("Somali"), "{path}");
    }
    assert!(!desk("/desk/coverage/").contains("Somali"));
    assert!(desk("/desk/demands/").contains("Languages that wait for an editor"));

    let headers = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookies[0].as_str())];
    let released = service.send("POST", "/desk/languages/so/", &headers, b"do=release");
    assert_eq!(released.status, 303, "{}", released.text());

    assert_eq!(public(), [true, true, false]);
    assert!(contributor("/desk/demands/").contains("Somali") && contributor("/desk/coverage/").contains("Somali"));
    assert!(!service.get(&page).text().contains("An editor looks at this language first"));
}

#[test]
fn one_address_opens_so_many_demands_and_all_of_them_no_more_than_the_settings_say() {
    let bed = Bed::full();
    let ask = |service: &Service, lang: &str, form: &str| {
        service.post(&format!("/{lang}/ask/"), &format!("piece=rights/example&form={form}&lang=other&other=French"))
    };
    let settings = ["--rate", "100000", "--jobs", "1", "--roles", "web"];
    let service =
        Service::start(&bed.content(), &bed.out(), &[&settings[..], &["--demands-per-address", "2"]].concat());
    assert_eq!([ask(&service, "en", "braille").status, ask(&service, "en", "sign").status], [303, 303]);
    let refused = ask(&service, "en", "page");
    assert_eq!((refused.status, refused.header("content-language")), (429, "en"));
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert!(seconds >= 60 && refused.text().contains("Ask for more tomorrow"), "{}", refused.text());
    assert_eq!(ask(&service, "en", "sign").status, 303, "what is open already may be joined");
    drop(service);

    let service = Service::start(&bed.content(), &bed.out(), &[&settings[..], &["--demands", "2"]].concat());
    let refused = ask(&service, "en", "page");
    assert_eq!(refused.status, 503);
    assert!(refused.headers.contains_key("retry-after") && refused.text().contains("Too many requests are open"));
    let new = json!({ "pieces": ["rights/example"], "form": "page", "language": "French" });
    let kind = [("content-type", "application/json")];
    let refused = service.send("POST", "/api/v1/asks", &kind, new.to_string().as_bytes());
    assert_eq!((refused.status, refused.header("content-type")), (503, "application/problem+json"));
    assert_eq!(service.get("/en/asked/").status, 200);
}

#[test]
fn web_addresses_that_will_never_be_called_are_refused_at_once() {
    let service = shared();
    for url in [
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://[::1]/",
        "https://10.0.0.1/hook",
        "https://db/",
        "https://localhost/",
        "https://ngo.example:22/",
        "http://ngo.example/",
        "ftp://ngo.example/",
        "https://a:b@ngo.example/",
    ] {
        let new = json!({ "pieces": ["rights/fair-trial"], "form": "sign", "language": "en", "contact": url });
        let (status, problem) = call(&service, "POST", "/api/v1/asks", &new);
        assert_eq!(status, 422, "{url}");
        assert!(problem["detail"].as_str().unwrap().contains("contact:"), "{problem}");
        let form = format!("piece=rights/fair-trial&form=sign&lang=en&contact={}", url.replace(':', "%3A"));
        let answer = service.post("/en/ask/", &form);
        assert!(answer.status == 422 && answer.text().contains("We cannot call this web address"), "{url}");
    }
}

#[test]
fn one_request_holds_several_texts_forms_wordings_and_languages_and_another_format_in_words() {
    let service = shared();
    let form = "piece=rights/fair-trial&form=braille&form=sign&wording=standard&wording=plain&lang=en&lang=ar\
                &lang=other&other=Somali&other-format=SECRET+large+braille";

    let page = service.get(&private(&service.post("/en/ask/", form), "en"));

    let html = page.html();
    let asked: Vec<String> = html
        .select(&Selector::parse("section.asked .what").unwrap())
        .map(|what| what.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    // Three forms, two wordings, three languages.
    assert_eq!(asked.len(), 18, "{asked:?}");
    assert!(asked.iter().any(|what| what.starts_with("Another format – Plain language")), "{asked:?}");
    assert!(!service.get("/en/asked/").text().contains("SECRET"), "only editors read it");
    let shown = service.get("/en/ask/?piece=rights/fair-trial&form=braille&form=sign&lang=ar&lang=so").html();
    for checked in ["[name=form][value=sign]", "[name=form][value=braille]", "[name=lang][value=ar]", "[value=other]"] {
        let found = shown.select(&Selector::parse(&format!("input{checked}[checked]")).unwrap()).count();
        assert_eq!(found, 1, "{checked}");
    }

    let many =
        format!("collection=rights{}", "&form=page&form=audio&form=braille&form=sign&wording=standard&wording=plain");
    let langs =
        "ar en fr ckb es fa prs ps ru ur bn zh-Hans".split(' ').map(|lang| format!("&lang={lang}")).collect::<String>();
    let refused = service.post("/en/ask/", &format!("{many}{langs}"));
    assert!(refused.status == 422 && refused.text().contains("more than 200 requests"), "{}", refused.status);
    let unsaid = service.post("/en/ask/", "piece=rights/fair-trial&form=other&lang=en");
    assert!(unsaid.status == 422 && unsaid.text().contains("href=\"#other-format\""));
}

#[test]
fn a_form_says_before_it_is_sent_which_languages_no_voice_reads_and_that_no_mail_is_sent() {
    let service = shared();

    let form = service.get("/en/ask/");

    assert!(form.text().contains("No voice here reads"), "{}", form.text());
    assert!(form.text().contains("This service sends no e-mail."));
    assert!(service.log().contains("off: mail to people who asked"), "{}", service.log());
    let asked = service.post("/en/ask/", "piece=rights/fair-trial&form=braille&lang=en&contact=a%40example.org");
    let page = service.get(&private(&asked, "en"));
    assert!(page.text().contains("This service sends no e-mail now.") && !page.text().contains("We sent a link"));
    let heard = service.post("/en/ask/", "piece=rights/fair-trial&form=audio&lang=ckb");
    let page = service.get(&private(&heard, "en"));
    assert!(
        page.text().contains("href=\"../../../en/rights/fair-trial/#listen\""),
        "speech in a language of the reader"
    );
}
