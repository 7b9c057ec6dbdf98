//! The exported site: complete, of relative links, searched in a browser, and careful with folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::bed::crawl::{Crawl, Site, crawl, decoded};
use crate::bed::{Bed, evenhand, files};

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

/// An exported site as files: an address is the name of a file, and nothing is found by a folder's name.
struct Folder(BTreeMap<String, Vec<u8>>);

impl Site for Folder {
    fn fetch(&self, path: &str) -> Option<(String, Vec<u8>)> {
        let name = decoded(path.split('?').next().unwrap().trim_start_matches('/'));
        let kind = match Path::new(&name).extension()?.to_str()? {
            "html" => "text/html",
            "css" => "text/css",
            "xml" => "application/xml",
            _ => "application/octet-stream",
        };
        self.0.get(&name).map(|bytes| (kind.to_owned(), bytes.clone()))
    }
}

/// Follows every link of an exported site from its first page and its manifests.
fn crawled(dir: &Path) -> Crawl {
    let site = Folder(files(dir));
    let manifests = site.0.keys().filter(|name| name.ends_with(".manifest.json")).map(|name| format!("/{name}"));
    let starts: Vec<String> = std::iter::once("/index.html".to_owned()).chain(manifests).collect();
    let crawl = crawl(&site, &starts.iter().map(String::as_str).collect::<Vec<_>>(), |_| false);
    eprintln!("{}: {} pages, {} links, {} dead", dir.display(), crawl.pages, crawl.links, crawl.dead.len());
    crawl
}

#[test]
fn no_link_of_the_exported_content_is_dead_in_any_language() {
    let bed = Bed::empty();
    let dir = bed.out().join("export");
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let built = evenhand()
        .args(["build", "--channel", "page", "--content"])
        .arg(&content)
        .arg("--out")
        .arg(bed.out())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));

    let site = crawled(&bed.site());
    exported(&three_languages(), &dir, &["--contact", "help@legal-aid.example"]);
    let export = crawled(&dir);

    assert_eq!((site.dead, export.dead), (Vec::<String>::new(), Vec::<String>::new()));
    assert!(site.pages > 80 && site.links > 4_000, "{} pages, {} links", site.pages, site.links);
    for name in files(&dir).keys().filter(|name| name.ends_with(".html")) {
        assert!(export.seen.contains(&format!("/{name}")), "{name} is led to");
    }
}

#[test]
fn an_exported_site_is_complete_and_is_the_same_twice() {
    let bed = three_languages();
    let (one, two) = (bed.out().join("one"), bed.out().join("two"));

    exported(&bed, &one, &["--contact", "help@legal-aid.example"]);
    exported(&bed, &two, &["--contact", "help@legal-aid.example"]);

    assert_eq!(crawled(&one).dead, Vec::<String>::new());
    let (first, second) = (files(&one), files(&two));
    let differing: Vec<_> = first.iter().filter(|(name, bytes)| second.get(*name) != Some(*bytes)).collect();
    assert_eq!(differing.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
    assert_eq!(first.len(), second.len());
    let page = String::from_utf8(first["zh-Hans/rights/chinese/index.html"].clone()).unwrap();
    assert!(page.contains("href=\"mailto:help@legal-aid.example\""), "{page}");
    // Pashto is a language of the interface without a text.
    for lang in ["en", "ar", "zh-Hans", "ps"] {
        assert!(first.contains_key(&format!("{lang}/index.html")), "{lang}");
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

/// Texts as people write them, and the ways in which others look for the same.
const SPELLINGS: [(&str, &str, &[(&str, &str)]); 3] = [
    (
        "fa",
        "## هزینه\n\nهزینه آن ۱٬۵۰۰ افغانی است. این كتاب حقوقي برای شما است. او می\u{200c}تواند کمک کند.\n",
        &[("1500", "۱٬۵۰۰"), ("۱۵۰۰", "۱٬۵۰۰"), ("کتاب حقوقی", "كتاب حقوقي"), ("می\u{200c}تواند", "می\u{200c}تواند")],
    ),
    ("ckb", "## ژمارە\n\nژمارەکە ٠٧٥٠ ئەوەیە. کتێبی ماف.\n", &[("0750", "٠٧٥٠"), ("۰۷۵۰", "٠٧٥٠"), ("كتێبی", "کتێبی")]),
    (
        "ar",
        "## الحق\n\nلِلشَّعْبِ الحَقُّ في المُحاكَمَةِ. الإعاقة ليست عيبا. مستشفى المدينة. الـقـانـون هنا.\n",
        &[
            ("للشعب", "لِلشَّعْبِ"),
            ("المحاكمة", "المُحاكَمَةِ"),
            ("اعاقة", "الإعاقة"),
            ("مستشفي", "مستشفى"),
            ("القانون", "الـقـانـون"),
        ],
    ),
];

#[test]
fn a_word_is_found_however_it_is_typed_and_shown_as_it_is_written() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n[summary]\nen = \"What is yours.\"\n");
    let mut cases = Vec::new();
    for (lang, text, queries) in SPELLINGS {
        let name = format!("rights/{lang}");
        bed.piece(&name, lang);
        bed.edition(&format!("{name}/{lang}.md"), "۱۲ مثال", "original", text);
        cases.extend(queries.iter().map(|(typed, written)| format!("{lang}:{typed}:{lang}/{name}/:{written}")));
    }
    let dir = bed.out().join("export");
    exported(&bed, &dir, &[]);

    let mut node = Command::new("node");
    node.arg("export.mjs").arg(&dir).args(&cases);
    let output = node.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")).output().unwrap();

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

#[test]
fn example_contacts_are_published_under_a_public_address_only_for_a_demonstration() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/one", "en");
    let contact = "Ask for help.\n\n::: contact {example}\nname: Somebody\nphone: 0300 000 2222\n:::\n";
    bed.edition("rights/one/en.md", "One", "original", contact);
    let dir = bed.out().join("exported");
    let pages = |more: &[&str]| {
        let mut command = evenhand();
        command.arg("build").arg("--content").arg(bed.content()).arg("--out").arg(bed.out());
        command.args(["--channel", "page"]).args(more).output().unwrap()
    };
    let public = ["--base", "https://example.org/"];
    let allowed = [&public[..], &["--allow-example-contacts"]].concat();

    for refused in [export(&bed, &dir, &public), pages(&public)] {
        let said = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(1), "{said}");
        assert!(
            said.contains("1 example contact would be published") && said.contains("rights/one/en.md:10"),
            "{said}"
        );
        assert!(said.contains("--allow-example-contacts"), "{said}");
    }
    assert!(!dir.exists() && !bed.site().exists(), "nothing was written");

    assert_eq!(pages(&["--base", "http://localhost:8080/"]).status.code(), Some(0));
    assert_eq!(pages(&allowed).status.code(), Some(0));
    assert_eq!(pages(&public).status.code(), Some(1), "what the last build was allowed is not allowed to this one");
    bed.edit("rights/one/en.md", " {example}", "");
    assert_eq!(pages(&public).status.code(), Some(0));
}
