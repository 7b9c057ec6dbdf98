//! Sites that are broken on purpose.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use evenhand::verify::signature::PublicKey;
use evenhand::verify::site::{FileDigests, addresses_of};
use evenhand::verify::{Expected, Source, page::PageFile, site};

use super::{artifacts, built, failed};

/// The checks that these defects are caught by.
pub(crate) const CHECKS: [&str; 12] = [
    "site-manifests",
    "site-digests",
    "site-passports",
    "site-signatures",
    "site-strays",
    "site-links",
    "site-fragments",
    "site-hreflang",
    "site-titles",
    "site-budget",
    "site-styles",
    "site-scripts",
];

/// Number of defects in the table.
pub(crate) const COUNT: usize = 23;

/// Copies a folder.
pub(crate) fn copied(from: &Path, to: &Path) {
    for (name, bytes) in crate::bed::files(from) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Files with a private and a public key (RFC 8410, 10), written once. `beside` is the folder that they are for.
pub(crate) fn signing_key(beside: &Path) -> &'static (PathBuf, PathBuf) {
    static KEYS: OnceLock<(PathBuf, PathBuf)> = OnceLock::new();
    assert!(beside.exists());
    KEYS.get_or_init(|| {
        let write = |name: &str, what: &str, text: &str| {
            let path = std::env::temp_dir().join(format!("evenhand-{}-{name}", std::process::id()));
            fs::write(&path, format!("-----BEGIN {what} KEY-----\n{text}\n-----END {what} KEY-----\n")).unwrap();
            path
        };
        (
            write("private", "PRIVATE", "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"),
            write("public", "PUBLIC", "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="),
        )
    })
}

/// Failed checks of a site.
fn faults(site_folder: &Path) -> BTreeMap<String, String> {
    let source = Source::open(site_folder).unwrap();
    let (_, mut facts) = source.units();
    for (unit, files) in artifacts(site_folder) {
        for (end, path) in &unit.files {
            facts.digests.insert(path.clone(), FileDigests::of(&files[end]));
        }
        if let Some(page) = files.get("html").and_then(|html| PageFile::parse(html, &Expected::default()).ok()) {
            facts.pages.insert(unit.name.clone(), page.facts());
        }
    }
    let key = PublicKey::read(&signing_key(site_folder).1).unwrap();
    for (path, passport) in source.passports() {
        let signature = source.signed(&path, &key);
        facts.passports.insert(path, (passport, Some(signature)));
    }
    failed(&site::verify(&facts))
}

#[test]
fn every_defect_of_a_site_is_caught_by_its_check() {
    assert_eq!(faults(&built().site()), [].into());
    let en = "en/rights/example";
    let page = format!("{en}/index.html");
    let edit = |name: &str, from: &str, to: &str| {
        let (name, from, to) = (name.to_owned(), from.to_owned(), to.to_owned());
        Box::new(move |folder: &Path| {
            let text = fs::read_to_string(folder.join(&name)).unwrap();
            assert!(text.contains(&from), "{name} holds {from}");
            fs::write(folder.join(&name), text.replacen(&from, &to, 1)).unwrap();
        }) as Box<dyn Fn(&Path)>
    };
    let add = |name: &str, text: &str| {
        let (name, text) = (name.to_owned(), text.to_owned());
        Box::new(move |folder: &Path| {
            let before = fs::read(folder.join(&name)).unwrap_or_default();
            fs::write(folder.join(&name), [&before[..], text.as_bytes()].concat()).unwrap();
        }) as Box<dyn Fn(&Path)>
    };
    let remove = |name: &str| {
        let name = name.to_owned();
        Box::new(move |folder: &Path| fs::remove_file(folder.join(&name)).unwrap()) as Box<dyn Fn(&Path)>
    };
    let manifest = format!("{en}/example.en.manifest.json");
    let passport = format!("{en}/example.en.audio.passport.json");
    let style = crate::bed::files(&built().site()).into_keys().find(|name| name.ends_with(".css")).unwrap();
    let script = crate::bed::files(&built().site()).into_keys().find(|name| name.ends_with(".js")).unwrap();
    let table: Vec<(&str, &str, Box<dyn Fn(&Path)>)> = vec![
        ("half a manifest", "site-manifests", edit(&manifest, "\"files\"", "\"flies\"")),
        ("a file that is gone", "site-manifests", remove(&format!("{en}/example.en.aph-18.pdf"))),
        ("a file that rotted", "site-digests", add(&format!("{en}/example.en.txt"), " ")),
        (
            "a sound of another edition",
            "site-digests",
            Box::new(|folder: &Path| {
                let from = folder.join("en/rights/example/plain/example.en.plain.mp3");
                fs::copy(from, folder.join("en/rights/example/example.en.mp3")).unwrap();
            }),
        ),
        ("a letter in a caption", "site-digests", edit(&format!("{en}/example.en.vtt"), "enough", "enouhg")),
        ("another digest in the manifest", "site-digests", edit(&manifest, "\"sha256\": \"", "\"sha256\": \"0")),
        ("a passport of another digest", "site-passports", edit(&passport, "\"sha256\": \"", "\"sha256\": \"0")),
        (
            "a passport that says that a check failed",
            "site-passports",
            edit(&passport, "\"verdict\": \"pass\"", "\"verdict\": \"fail\""),
        ),
        ("half a passport", "site-passports", edit(&passport, "\"files\"", "\"flies\"")),
        ("a page without a passport", "site-passports", remove(&format!("{en}/example.en.page.passport.json"))),
        (
            "a passport that was changed after it was signed",
            "site-signatures",
            edit(&passport, "An example", "A example"),
        ),
        ("a passport without a signature", "site-signatures", remove(&format!("{passport}.sig"))),
        ("a file that no manifest names", "site-strays", add(&format!("{en}/example.en.clear-14.pdf"), "%PDF")),
        (
            "a link to nothing",
            "site-links",
            edit(&page, "href=\"../../../en/index.html\"", "href=\"../../../en/home.html\""),
        ),
        (
            "a link out of the site",
            "site-links",
            edit(&page, "href=\"../../../en/index.html\"", "href=\"../../../../etc/passwd\""),
        ),
        ("a picture that is gone", "site-links", remove(&format!("{en}/dot.svg"))),
        (
            "a fragment of another page that is not there",
            "site-fragments",
            edit(&page, "</main>", "<a href=\"../../../ar/rights/other/index.html#section-99\">العربية</a></main>"),
        ),
        (
            "a page in another language that does not lead back",
            "site-hreflang",
            Box::new(|folder: &Path| {
                let path = folder.join("ar/rights/other/index.html");
                let text = fs::read_to_string(&path).unwrap();
                let at = text.find("<link rel=\"alternate\" hreflang=\"en\"").unwrap();
                let end = at + text[at..].find('>').unwrap() + 1;
                fs::write(path, format!("{}{}", &text[..at], &text[end..])).unwrap();
            }),
        ),
        (
            "a page that names itself in another language",
            "site-hreflang",
            edit(
                "en/rights/other/index.html",
                "<link rel=\"alternate\" hreflang=\"en\"",
                "<link rel=\"alternate\" hreflang=\"fr\"",
            ),
        ),
        (
            "two pages of one title",
            "site-titles",
            edit(
                &format!("{en}/plain/index.html"),
                "<title>An example in plain words – Plain language – Evenhand</title>",
                "<title>An example – Evenhand</title>",
            ),
        ),
        ("a page that is too heavy", "site-budget", add(&page, &"<!-- heavy -->".repeat(40_000))),
        (
            "a font of another host",
            "site-styles",
            add(&style, "@font-face{font-family:a;src:url(https://elsewhere.example/a.woff2)}"),
        ),
        ("a script that calls another host", "site-scripts", add(&script, "fetch('https://elsewhere.example/count')")),
    ];
    assert_eq!(table.len(), COUNT);
    assert_eq!(table.iter().map(|(_, check, _)| *check).collect::<BTreeSet<_>>(), BTreeSet::from(CHECKS));
    let mut escaped = Vec::new();
    for (name, check, break_it) in &table {
        let copy = tempfile::tempdir().unwrap();
        copied(&built().site(), copy.path());
        break_it(copy.path());
        let found = faults(copy.path());
        match found.contains_key(*check) {
            true => println!("{check}: {name}"),
            false => escaped.push(format!("{name} is not caught by {check}, but by {found:?}")),
        }
    }
    assert!(escaped.is_empty(), "{escaped:#?}");
}

#[test]
fn addresses_are_found_in_style_sheets_and_scripts() {
    assert_eq!(addresses_of("a.css", "a{background:url('b.png')}@import \"c.css\";"), ["b.png", "c.css"]);
    assert_eq!(
        addresses_of("a.js", "fetch('https://a.example/b'); ns='http://www.w3.org/2000/svg'"),
        ["https://a.example/b"]
    );
}
