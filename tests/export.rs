//! The exported site: complete, of relative links, searched in a browser, and careful with folders.

mod bed;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use bed::{Bed, evenhand, files};

/// A library in three languages: one with stems, one written from the right, one without spaces.
fn three_languages() -> Bed {
    let bed = Bed::full();
    bed.edit("rights/example/en.md", "The first steps", "The first steps of an interpreter");
    bed.edit("rights/example/en.md", "You can ask", "An interpreter speaks for you. You can ask");
    for (name, lang, title, summary, body) in [
        ("rights/arabic", "ar", "مثال", "هذا نص قصير.", "## الخطوات الأولى\n\nيمكنك أن تطلب مترجما. المحكمة تدفع.\n"),
        ("rights/chinese", "zh-Hans", "例子", "这是一个短文。", "## 第一步\n\n您可以要求口译员。法院付费。\n"),
    ] {
        bed.piece(name, lang);
        let front = format!("title: {title}\nsummary: {summary}\nrevised: 2026-11-24\ntranslation: original");
        bed.write(&format!("{name}/{lang}.md"), &format!("---\n{front}\n---\n\n{body}"));
    }
    bed
}

fn export(bed: &Bed, dir: &Path, arguments: &[&str]) -> Output {
    let mut command = evenhand();
    command.arg("export").arg(dir).arg("--content").arg(bed.content()).arg("--out").arg(bed.out()).args(arguments);
    command.output().unwrap()
}

fn exported(bed: &Bed, dir: &Path, arguments: &[&str]) {
    let output = export(bed, dir, arguments);
    let code = output.status.code();
    assert!(matches!(code, Some(0 | 2)), "{code:?} {}", String::from_utf8_lossy(&output.stderr));
}

/// The files that the pages of a site lead to and that are not there.
fn dead_links(dir: &Path) -> Vec<String> {
    let all = files(dir);
    let mut dead = Vec::new();
    for (name, bytes) in all.iter().filter(|(name, _)| name.ends_with(".html")) {
        let page = scraper::Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let selector = scraper::Selector::parse("[href], [src], [data-index]").unwrap();
        for element in page.select(&selector) {
            let index = element.value().attr("data-index").map(|folder| format!("{folder}pagefind.js"));
            let plain = ["href", "src"].into_iter().find_map(|attribute| element.value().attr(attribute));
            let target = index.or(plain.map(str::to_owned)).unwrap();
            let path = target.split('#').next().unwrap();
            if path.is_empty() || path.contains(':') {
                continue;
            }
            let mut parts: Vec<&str> = name.split('/').collect();
            parts.pop();
            for part in path.split('/') {
                match part {
                    ".." => assert!(parts.pop().is_some(), "{name}: {target}"),
                    part => parts.push(part),
                }
            }
            if path.starts_with('/') || !all.contains_key(&parts.join("/")) {
                dead.push(format!("{name}: {target}"));
            }
        }
    }
    dead
}

#[test]
fn an_exported_site_is_complete_and_is_the_same_twice() {
    let bed = three_languages();
    let (one, two) = (bed.out().join("one"), bed.out().join("two"));

    exported(&bed, &one, &["--contact", "help@legal-aid.example"]);
    exported(&bed, &two, &["--contact", "help@legal-aid.example"]);

    assert_eq!(dead_links(&one), Vec::<String>::new());
    let (first, second) = (files(&one), files(&two));
    let differing: Vec<_> = first.iter().filter(|(name, bytes)| second.get(*name) != Some(*bytes)).collect();
    assert_eq!(differing.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
    assert_eq!(first.len(), second.len());
    let page = String::from_utf8(first["zh-Hans/rights/chinese/index.html"].clone()).unwrap();
    assert!(page.contains("href=\"mailto:help@legal-aid.example\""), "{page}");
    for lang in ["en", "ar", "zh-Hans"] {
        assert!(first.contains_key(&format!("{lang}/search/index.html")), "{lang}");
    }
}

#[test]
fn without_a_contact_nobody_is_asked() {
    let bed = three_languages();
    let dir = bed.out().join("site-for-all");

    exported(&bed, &dir, &[]);

    let page = fs::read_to_string(dir.join("zh-Hans/rights/chinese/index.html")).unwrap();
    assert!(!page.contains("mailto:") && !page.contains("/ask/"), "{page}");
}

#[test]
fn words_are_found_in_a_browser_and_a_folder_leads_to_everything() {
    let bed = three_languages();
    let dir = bed.out().join("export");
    exported(&bed, &dir, &[]);

    let output = Command::new("node")
        .arg("export.mjs")
        .arg(&dir)
        .args([
            "en:interpreter:en/rights/example/",
            "ar:مترجما:ar/rights/arabic/",
            "zh-Hans:口译员:zh-Hans/rights/chinese/",
        ])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages"))
        .output()
        .unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_an_export_did_not_put_into_a_folder_stays() {
    let bed = three_languages();
    let dir = bed.out().join("export");
    exported(&bed, &dir, &[]);
    fs::write(dir.join("CNAME"), "toolkit.example\n").unwrap();
    assert!(dir.join("ar/rights/arabic/index.html").is_file());
    fs::remove_file(bed.content().join("rights/arabic/ar.md")).unwrap();

    exported(&bed, &dir, &[]);

    let all = files(&dir);
    assert_eq!(all["CNAME"], b"toolkit.example\n");
    assert!(!all.contains_key("ar/rights/arabic/index.html"));
    assert!(all.contains_key("en/rights/example/index.html"));
    let listed = String::from_utf8(all[".evenhand-export"].clone()).unwrap();
    assert!(listed.lines().all(|name| all.contains_key(name)), "{listed}");
    assert!(!listed.contains("CNAME"));
}

#[test]
fn a_folder_that_holds_something_else_is_refused() {
    let bed = Bed::empty();
    let dir = bed.out().join("letters");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("letter.txt"), "Dear judge").unwrap();

    let output = export(&bed, &dir, &[]);

    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("holds something else"), "{said}");
    assert_eq!(files(&dir).into_keys().collect::<Vec<_>>(), ["letter.txt"]);
}
