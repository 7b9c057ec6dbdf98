//! The print desk, bundles and search, from the form to the file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use scraper::{Html, Selector};

use crate::bed::service::Service;
use crate::bed::{Bed, files, pdf_text, words};
use crate::shared;

const IMPRINT: &str = "name=Shelter+House&address=12+Main+Street&phone=%2B00+555+0101&hours=Monday+to+Friday";

fn all<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn told(element: &scraper::ElementRef<'_>) -> String {
    words(&element.text().collect::<String>())
}

/// Returns the value that `pdfinfo` prints for `name`.
fn pdf_info(path: &Path, name: &str) -> String {
    let output = Command::new("pdfinfo").arg(path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned()
}

/// Sends an order; the page that it leads to and the folder of that page.
fn order(service: &Service, lang: &str, form: &str) -> (Html, String) {
    let answer = service.post(&format!("/{lang}/print/"), form);
    assert_eq!((answer.status, answer.header("cache-control")), (303, "no-store"), "{}", answer.text());
    let folder = format!("/{lang}/print/{}", answer.header("location"));
    let page = service.get(&folder);
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    (page.html(), folder)
}

#[test]
fn an_order_says_its_pages_and_size_before_it_gives_just_that_file() {
    let service = shared();
    let dir = tempfile::tempdir().unwrap();
    for (lang, form, paper) in [
        ("en", format!("piece=rights/fair-trial&profile=aph-18&paper=a4&{IMPRINT}"), "595.276 x 841.89"),
        (
            "en",
            format!(
                "piece=rights/fair-trial&piece=rights/if-you-have-been-trafficked&wording=both&profile=aph-18&size=24&paper=letter&theme=cream&typeface=lexend&{IMPRINT}"
            ),
            "612 x 792",
        ),
        (
            "ar",
            format!("piece=rights/fair-trial&profile=aph-18&size=%D9%A2%D9%A0&paper=a3&{IMPRINT}"),
            "841.89 x 1190.55",
        ),
    ] {
        let (page, folder) = order(&service, lang, &form);
        let facts: Vec<String> = all(&page, "section.laid dd").iter().map(told).collect();
        let link = all(&page, "section.laid a.button")[0];
        let pdf = service.get(&format!("{folder}{}", link.value().attr("href").unwrap()));
        assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
        assert_eq!(pdf.header("cache-control"), "no-store", "whose imprint is in it is nobody else's business");
        let path = dir.path().join("order.pdf");
        fs::write(&path, &pdf.body).unwrap();
        let pages: usize = pdf_info(&path, "Pages:").parse().unwrap();

        let digits = |text: &str| -> String {
            let digit = |c: char| u32::from(c).checked_sub(0x660).filter(|digit| *digit < 10);
            text.chars().map(|c| digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)).collect()
        };
        assert_eq!(digits(&facts[0]), pages.to_string(), "{form}");
        assert_eq!(digits(&facts[1]), pages.div_ceil(2).to_string(), "{form}");
        assert!(digits(&told(&link)).contains(&pages.to_string()), "the cost is in the link's words");
        assert!(pdf_info(&path, "Page size:").starts_with(paper), "{}", pdf_info(&path, "Page size:"));
        assert_eq!(pdf_info(&path, "Tagged:"), "yes");
        let pictures = all(&page, "ul.previews img");
        assert_eq!(pictures.len(), pages.min(pictures.len()).max(1));
        for picture in pictures {
            let source = picture.value().attr("src").unwrap();
            let png = service.get(&format!("{folder}{source}"));
            assert_eq!((png.status, png.header("content-type")), (200, "image/png"), "{source}");
            assert!(!picture.value().attr("alt").unwrap_or_default().is_empty());
        }

        let last = Command::new("pdftotext").args(["-f", &pages.to_string()]).arg(&path).arg("-").output().unwrap();
        let last = words(&String::from_utf8_lossy(&last.stdout));
        for part in ["Shelter House", "12 Main Street", "+00 555 0101", "Monday to Friday"] {
            assert!(last.contains(part), "the last page holds {part}: {last}");
            assert_eq!(pdf_text(&path).matches(part).count(), 2, "{part} is on the first page and on no other");
        }
    }
}

#[test]
fn a_wrong_order_says_what_is_wrong_beside_its_field_and_loses_nothing() {
    let service = shared();
    let typed = format!(
        "piece=rights/if-you-have-been-trafficked&wording=both&profile=giant-28&paper=a5&theme=dark&typeface=lexend&{IMPRINT}"
    );
    for (more, fields) in [
        ("&size=99", &["size"][..]),
        ("&size=big", &["size"]),
        ("&profile=nothing", &["profile"]),
        ("&size=-1&profile=nothing", &["profile", "size"]),
    ] {
        for lang in ["en", "ar"] {
            // Arabic has not got the second piece, so there the first one is asked for.
            let typed =
                if lang == "ar" { typed.replace("if-you-have-been-trafficked", "fair-trial") } else { typed.clone() };
            let answer = service.post(&format!("/{lang}/print/"), &format!("{typed}{more}"));
            assert_eq!((answer.status, answer.header("content-language")), (422, lang), "{more}");
            let page = answer.html();
            let summary = all(&page, "[role=alert] li a");
            assert_eq!(summary.len(), fields.len(), "{more}");
            for (link, field) in summary.iter().zip(fields) {
                assert_eq!(link.value().attr("href"), Some(format!("#{field}").as_str()));
                assert_eq!(all(&page, &format!("#{field}")).len(), 1, "{field}");
                // The same words stand at the field, and the field leads to them.
                let beside = all(&page, &format!("#{field}-wrong"));
                assert_eq!(beside.iter().map(told).collect::<Vec<_>>(), [told(link)], "{more}");
                let described = all(&page, &format!("[aria-describedby~=\"{field}-wrong\"]"));
                assert_eq!(described.len(), 1, "{more}");
            }
            let checked = |name: &str| -> Vec<String> {
                let inputs = all(&page, &format!("main input[name={name}][checked]"));
                inputs.iter().map(|input| input.value().attr("value").unwrap().to_owned()).collect()
            };
            let value = |name: &str| {
                all(&page, &format!("main input[name={name}]"))[0].value().attr("value").unwrap().to_owned()
            };
            assert_eq!(checked("piece").len(), 1);
            assert_eq!(
                (checked("wording"), checked("paper"), checked("theme")),
                (vec!["both".into()], vec!["a5".into()], vec!["dark".into()])
            );
            // Arabic has one typeface: there is nothing to choose.
            let typefaces: &[&str] = if lang == "ar" { &[] } else { &["lexend"] };
            assert_eq!(checked("typeface"), typefaces);
            assert_eq!(value("name"), "Shelter House");
            assert_eq!(value("address"), "12 Main Street");
            assert_eq!(value("phone"), "+00 555 0101");
            assert_eq!(value("hours"), "Monday to Friday");
            if let Some(size) = more.split("size=").nth(1) {
                assert_eq!(value("size"), size.split('&').next().unwrap());
            }
        }
    }
    let none = service.post("/en/print/", "profile=aph-18");
    assert_eq!(none.status, 422);
    assert_eq!(all(&none.html(), "[role=alert] a[href=\"#piece\"]").len(), 1);
}

#[test]
fn a_text_in_another_language_is_ordered_in_copies_and_to_be_folded() {
    let service = shared();
    let form = service.get("/en/print/?lang=ar").html();
    let current: Vec<String> = all(&form, "main nav [aria-current]").iter().map(told).collect();
    assert_eq!(current, ["العربية"]);
    let titles = all(&form, "#piece span[lang=ar][dir=rtl]");
    assert!(!titles.is_empty(), "a title says its language");
    assert!(all(&form, "input[name=typeface]").is_empty());
    assert!(told(&all(&form, "#typeface")[0]).contains("Noto Naskh Arabic"));
    let typed =
        "lang=ar&piece=rights/fair-trial&wording=plain&profile=giant-28&paper=a5&theme=grey&binding=folded&back=short";

    let (page, folder) = order(&service, "en", &format!("{typed}&copies=20&{IMPRINT}"));

    let links: Vec<&str> =
        all(&page, "section.laid a.button").iter().map(|link| link.value().attr("href").unwrap()).collect();
    let name = "fair-trial.ar.plain.28-point.a5";
    assert_eq!(links, [format!("{name}.pdf"), format!("{name}.folded.pdf")]);
    let facts: Vec<String> = all(&page, "section.laid dd").iter().map(told).collect();
    let [pages, sheets, copies, all_sheets] = [0, 1, 2, 3].map(|index: usize| facts[index].parse::<usize>().unwrap());
    assert_eq!((sheets, copies, all_sheets), (pages.div_ceil(4), 20, sheets * 20));
    // A sheet of A4 has 5 grams.
    assert!(facts[4].starts_with("About") && facts[4].ends_with(" g"), "{facts:?}");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("order.pdf");
    for (name, size, count, tagged) in [
        (links[0], "419.528 x 595.276", pages, "yes"),
        ("evenhand.pdf", "419.528 x 595.276", pages, "yes"),
        (links[1], "839.055 x 595.276", sheets * 2, "no"),
    ] {
        let pdf = service.get(&format!("{folder}{name}"));
        assert_eq!((pdf.status, pdf.header("cache-control")), (200, "no-store"), "{name}");
        assert_eq!(pdf.header("content-disposition"), format!("inline; filename=\"{name}\""));
        fs::write(&path, &pdf.body).unwrap();
        assert!(pdf_info(&path, "Page size:").starts_with(size), "{}", pdf_info(&path, "Page size:"));
        assert_eq!(pdf_info(&path, "Pages:"), count.to_string(), "{name}");
        assert_eq!(pdf_info(&path, "Tagged:"), tagged, "{name}");
        let neutral = service.get(&format!("{folder}{name}?name=neutral"));
        assert_eq!(neutral.header("content-disposition"), "attachment; filename=\"document.pdf\"");
    }
    assert_eq!(service.get(&format!("{folder}other.pdf")).status, 404);
    // The form keeps what was chosen.
    for chosen in ["[name=theme][value=grey]", "[name=binding][value=folded]", "[name=back][value=short]"] {
        assert_eq!(all(&page, &format!("main input{chosen}[checked]")).len(), 1, "{chosen}");
    }
    let wrong = service.post("/en/print/", &format!("{typed}&copies=0"));
    assert_eq!((wrong.status, all(&wrong.html(), "[role=alert] a[href=\"#copies\"]").len()), (422, 1));
}

#[test]
fn the_desk_says_which_sign_is_printed_by_its_name() {
    let service = shared();

    let (page, _) = order(&service, "en", "piece=rights/fair-trial&name=Aid+%E2%98%8E+%F0%90%8C%B0");

    let said: Vec<String> = all(&page, "section.laid p").iter().map(told).collect();
    assert!(said.contains(&"No font here draws 𐌰. The name in words is printed instead.".to_owned()), "{said:?}");
}

#[test]
fn a_text_without_a_font_is_said_to_have_none_and_its_address_is_no_fault() {
    let bed = Bed::full();
    // Gothic: no font at hand draws it.
    bed.edit("rights/example/en.plain.md", "Ask for help.", &format!("[{}]{{lang=got}}", "𐌰𐌱𐌲 ".repeat(60)));
    let service = Service::start(&bed.content(), &bed.out(), &["--jobs", "2", "--rate", "100000"]);

    for _ in 0..3 {
        let pdf = service.get("/en/rights/example/plain/example.en.plain.aph-18.pdf");
        assert_eq!(pdf.status, 404, "{}", pdf.text());
    }
    let page = service.get("/en/rights/example/plain/");
    assert!(words(page.text()).contains("Not in large print: no font for English is here yet."), "{}", page.text());
    let refused = service.post("/en/print/", "piece=rights/example&wording=plain&profile=aph-18");
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("No font here draws 𐌰𐌱𐌲 of English."), "{}", refused.text());
}

#[test]
fn what_is_typed_as_an_imprint_is_text_and_nothing_else() {
    let service = shared();
    let typed = "%3Cscript%3Ealert(1)%3C/script%3E%22+%23eval(1)+%24x%24";
    let (page, folder) = order(&service, "en", &format!("piece=rights/fair-trial&name={typed}"));
    assert_eq!(all(&page, "script:not([src])").len(), 0);
    let value = all(&page, "input[name=name]")[0].value().attr("value").unwrap();
    assert_eq!(value, "<script>alert(1)</script>\" #eval(1) $x$");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("order.pdf");
    fs::write(&path, service.get(&format!("{folder}evenhand.pdf")).body).unwrap();
    assert!(pdf_text(&path).contains("<script>alert(1)</script>\" #eval(1) $x$"), "{}", pdf_text(&path));
}

#[test]
fn a_bundle_is_whole_matches_its_manifest_and_works_from_the_disk() {
    let service = shared();
    let chosen =
        "piece=rights/fair-trial&form=page&form=print&form=opus&form=mp3&form=captions&form=script&lang=en&lang=ar";
    let page = service.get(&format!("/en/bundle/?{chosen}"));
    let page = page.html();
    let link = all(&page, "section.laid a.button")[0].value().attr("href").unwrap();
    let zip = service.get(&format!("/en/bundle/{link}"));
    assert_eq!((zip.status, zip.header("content-type")), (200, "application/zip"));
    assert!(zip.header("content-disposition").contains("evenhand.zip"));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("evenhand.zip");
    fs::write(&path, &zip.body).unwrap();
    let out = dir.path().join("out");
    let status = Command::new("unzip").arg("-q").arg(&path).arg("-d").arg(&out).status().unwrap();
    assert!(status.success());

    let held = files(&out);
    let manifest: serde_json::Value = serde_json::from_slice(&held["manifest.json"]).unwrap();
    let listed = manifest["files"].as_object().unwrap();
    for (name, bytes) in &held {
        if name == "manifest.json" {
            continue;
        }
        assert_eq!(listed[name]["sha256"], evenhand::document::sha256_of(bytes), "{name}");
        assert_eq!(listed[name]["bytes"], bytes.len(), "{name}");
    }
    assert_eq!(listed.len(), held.len() - 1);
    assert!(listed.len() > 25, "{}", listed.len());
    assert_eq!(manifest["languages"], serde_json::json!(["ar", "en"]));
    assert_eq!(manifest["missing"], serde_json::json!([]));
    links_lead_to_files(&held.keys().cloned().collect(), &held);

    let list = service.get("/en/bundle/evenhand.zip?piece=rights/fair-trial&form=captions&lang=ckb&lang=en");
    fs::write(&path, &list.body).unwrap();
    let out = dir.path().join("list");
    assert!(Command::new("unzip").arg("-q").arg(&path).arg("-d").arg(&out).status().unwrap().success());
    let held = files(&out);
    let manifest: serde_json::Value = serde_json::from_slice(&held["manifest.json"]).unwrap();
    assert_eq!(manifest["missing"], serde_json::json!(["ckb/rights/fair-trial/fair-trial.ckb.vtt"]));
    links_lead_to_files(&held.keys().cloned().collect(), &held);
}

#[test]
fn plain_text_is_offered_on_the_page_in_bundles_to_those_who_ask_and_to_programs() {
    let service = shared();
    let page = service.get("/ar/rights/fair-trial/").html();
    let link = all(&page, ".ways a[href$='.txt']")[0].value().attr("href").unwrap().to_owned();
    let file = service.get(&format!("/ar/rights/fair-trial/{link}"));
    assert_eq!((file.status, file.header("content-type")), (200, "text/plain; charset=utf-8"));
    assert_eq!(file.header("content-language"), "ar");
    assert!(file.text().starts_with("# "), "{}", file.text());

    assert_eq!(all(&service.get("/en/bundle/").html(), "input[name=form][value=text]").len(), 1);
    assert_eq!(all(&service.get("/en/ask/").html(), "input[name=form][value=text]").len(), 1);
    let zip = service.get("/api/v1/bundle?piece=rights/fair-trial&form=text&lang=ar");
    assert_eq!((zip.status, zip.header("content-type")), (200, "application/zip"));
    let listed = service.get("/api/v1/pieces/rights/fair-trial/ar/standard/artifacts").json();
    let named = |artifact: &serde_json::Value| artifact["name"] == "text";
    assert!(listed.as_array().unwrap().iter().any(named), "{listed}");
    let schemas = service.get("/openapi.json").json()["components"]["schemas"].clone();
    for name in ["FormatName", "DownloadName"] {
        assert!(schemas[name]["enum"].as_array().unwrap().contains(&"text".into()), "{schemas}");
    }
}

/// Every relative link of every page leads to a file that is there too.
fn links_lead_to_files(names: &BTreeSet<String>, held: &std::collections::BTreeMap<String, Vec<u8>>) {
    let mut links = 0;
    for (name, bytes) in held.iter().filter(|(name, _)| name.ends_with(".html")) {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        for (selector, attribute) in [("[href]", "href"), ("[src]", "src")] {
            for element in all(&page, selector) {
                let target = element.value().attr(attribute).unwrap();
                let path = target.split('#').next().unwrap();
                if path.is_empty() || target.contains(':') {
                    continue;
                }
                links += 1;
                let mut parts: Vec<&str> = name.split('/').collect();
                parts.pop();
                for part in path.split('/') {
                    match part {
                        ".." => drop(parts.pop()),
                        "." | "" => {}
                        part => parts.push(part),
                    }
                }
                assert!(names.contains(&parts.join("/")), "{name}: {target}");
            }
        }
    }
    assert!(links > 2, "{links}");
}

#[test]
fn a_search_leads_to_the_sentence_itself_in_every_language() {
    let service = shared();
    for (lang, query, found) in [
        ("en", "interpreter", "interpreter"),
        ("en", "INTERPRETERS", "interpreter"),
        ("fr", "interpr%C3%A8te", "interprète"),
        ("fr", "interprete", "interprète"),
        ("ar", "%D9%85%D8%AD%D8%A7%D9%83%D9%85%D8%A9", "محاكمة"),
        ("zh-Hans", "%E7%BF%BB%E8%AF%91", "翻译"),
    ] {
        let answer = service.get(&format!("/{lang}/search?q={query}"));
        let page = answer.html();
        let hits = all(&page, "ol.results a.sentence");
        assert!(!hits.is_empty(), "{lang} {query}");
        for hit in &hits {
            let href = hit.value().attr("href").unwrap().trim_start_matches("..");
            let (path, id) = href.split_once('#').unwrap();
            let target = service.get(path);
            assert_eq!(target.status, 200, "{href}");
            let target = target.html();
            let sentence = all(&target, &format!("[id=\"{id}\"]"));
            assert_eq!(sentence.len(), 1, "{href}");
            // The page marks terms with help of its own, so the found words need not be one run there.
            let marked: Vec<String> = all(&page, "mark").iter().map(told).collect();
            assert!(marked.iter().any(|mark| told(&sentence[0]).contains(mark)), "{lang} {query}: {marked:?}");
        }
        assert!(all(&page, "mark").iter().any(|mark| told(mark).to_lowercase().contains(found)), "{lang} {query}");
        let value = all(&page, "main input[name=q]")[0].value().attr("value").unwrap();
        assert!(!value.is_empty(), "what was looked for is still in the field");
    }
    for query in ["", "%20", "xqzzyv"] {
        let answer = service.get(&format!("/en/search?q={query}"));
        assert_eq!((answer.status, all(&answer.html(), "ol.results").len()), (200, 0), "{query}");
    }
}
