//! A small library in a folder of its own, and the program to build it with.

#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests: each file uses a part, and stops where something is wrong"
)]

pub mod crawl;
pub mod missing;
pub mod namespace;
pub mod people;
pub mod post;
pub mod postgres;
pub mod s3;
pub mod service;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};
use serde_json::Value;

/// A folder with content, and one for what is made.
pub struct Bed {
    dir: tempfile::TempDir,
}

const FRONT: &str = "revised: 2026-11-24\n";

/// The piece that most tests use: a block of every kind.
pub const FULL: &str = r#"## The first steps {#first}

You can ask for **help** at once. Ask the [court]{term=court} in writing.[^1] The [CRPD]{abbr="Convention on the Rights of Persons with Disabilities"} says so, and so does [Liberté]{lang=fr}.

::: danger
If you are in danger, leave first.
:::

::: steps
1. Call <tel:+00-000-0000>.
2. Write to <help@legal-aid.example>.
   - Say who you are.
   - Say what you need.
:::

::: table {row-headers}
Who does what

| Person | Task |
|:-------|:-----|
| Judge | Decides in [30]{number=30} days. |
| You | Ask until [24 November 2026]{date=2026-11-24}. |
:::

::: quote
All human beings are born free and equal in dignity and rights.

-- Universal Declaration of Human Rights, Article 1
:::

![A red dot stands on white paper.](dot.svg "The dot")

![decorative](dot.svg)

::: contact {example}
name: Example Legal Aid
phone: +00 000 0000
email: help@legal-aid.example
web: https://legal-aid.example
hours: Monday to Friday
cost: free
:::

:::: question
May a court refuse?

::: answer
No, it may not.
:::
::::

::: video
title: How it begins
transcript: A person enters. She speaks.
:::

Reflection period

: Time to rest.

```
copy this
```

---

## The end {#end}

Read [the first steps](#first) again.

[^1]: A letter is enough.
"#;

impl Bed {
    /// A library with one piece that has a block of every kind, in English, standard and plain.
    pub fn full() -> Self {
        let bed = Self { dir: tempfile::tempdir().unwrap() };
        bed.write(
            "rights/collection.toml",
            "order = 1\n[title]\nen = \"Rights\"\nar = \"الحقوق\"\n[summary]\nen = \"What you can ask for.\"\n",
        );
        bed.write("glossary/en.toml", "[court]\nterm = \"court\"\nexplanation = \"Where judges decide.\"\n");
        bed.write("rights/example/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 90\"><circle cx=\"40\" cy=\"40\" r=\"30\" fill=\"#7A1F1F\"/></svg>");
        bed.piece("rights/example", "en");
        bed.edition("rights/example/en.md", "An example", "original", FULL);
        bed.edition(
            "rights/example/en.plain.md",
            "An example in plain words",
            "original",
            "## What first? {explains=\"first end\"}\n\nAsk for help.\n",
        );
        bed
    }

    /// An empty folder.
    pub fn empty() -> Self {
        let bed = Self { dir: tempfile::tempdir().unwrap() };
        fs::create_dir_all(bed.content()).unwrap();
        bed
    }

    pub fn piece(&self, name: &str, source: &str) {
        let text = format!(
            "order = 1\nsource = \"{source}\"\nreview-by = \"2099-01-01\"\naudience = [\"readers\"]\nsources = [\"A law, Article 2\"]\n"
        );
        self.write(&format!("{name}/piece.toml"), &text);
    }

    /// Copies editions of a piece of the real content. A link to a piece that is not there becomes text.
    pub fn copy(&self, name: &str, editions: &[&str]) {
        let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let collection = name.split('/').next().unwrap();
        let mut files = vec![format!("{collection}/collection.toml")];
        let endings = |edition: &&str| [format!("{name}/{edition}.md"), format!("{name}/{edition}.lock")];
        files.extend(editions.iter().flat_map(endings));
        for entry in fs::read_dir(real.join(name)).unwrap().chain(fs::read_dir(real.join("glossary")).unwrap()) {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "toml" || end == "svg" || end == "png") {
                files.push(path.strip_prefix(&real).unwrap().to_string_lossy().into_owned());
            }
        }
        for file in files {
            if let Ok(text) = fs::read_to_string(real.join(&file)) {
                self.write(&file, &without_links_elsewhere(&text, collection));
            }
        }
    }

    pub fn edition(&self, name: &str, title: &str, translation: &str, body: &str) {
        let title = title.replace('"', "'");
        self.write(
            name,
            &format!(
                "---\ntitle: \"{title}\"\nsummary: It is short.\n{FRONT}translation: {translation}\n---\n\n{body}"
            ),
        );
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.content().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.content().join(name)).unwrap();
        assert!(text.contains(from), "{name} holds {from}");
        self.write(name, &text.replace(from, to));
    }

    pub fn content(&self) -> PathBuf {
        self.dir.path().join("content")
    }

    pub fn out(&self) -> PathBuf {
        self.dir.path().join("out")
    }

    /// Returns the service's data folder.
    pub fn data(&self) -> PathBuf {
        data_of(&self.out())
    }

    pub fn site(&self) -> PathBuf {
        self.out().join("site")
    }

    /// A file of the site as text.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.site().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Builds with further arguments; the summary.
    pub fn build(&self, arguments: &[&str]) -> Value {
        let output = self.try_build(&self.out(), arguments);
        let code = output.status.code();
        assert!(matches!(code, Some(0 | 2)), "{code:?} {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    pub fn try_build(&self, out: &Path, arguments: &[&str]) -> Output {
        let content = self.content();
        let mut command = evenhand();
        command.arg("build").arg("--json").arg("--content").arg(content).arg("--out").arg(out).args(arguments);
        command.output().unwrap()
    }
}

/// The folder for what cannot be made again, beside one for what is made.
pub fn data_of(out: &Path) -> PathBuf {
    PathBuf::from(format!("{}-data", out.display()))
}

/// Markdown in which links to other pieces are plain words.
fn without_links_elsewhere(text: &str, collection: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, link) = rest.split_at(at);
        let target = link[2..].split(')').next().unwrap();
        let opening = before.rfind('[').filter(|_| target.starts_with(&format!("{collection}/")));
        match opening {
            Some(opening) => {
                kept.push_str(&before[..opening]);
                kept.push_str(&before[opening + 1..]);
                rest = &link[2 + target.len() + 1..];
            }
            None => {
                kept.push_str(before);
                kept.push_str("](");
                rest = &link[2..];
            }
        }
    }
    kept.push_str(rest);
    kept
}

/// The program, on a fixed day.
pub fn evenhand() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.env("EVENHAND_TODAY", "2026-11-24").env("NO_COLOR", "1");
    command
}

/// Runs SQL in a file of SQLite that a service may be using; one row a line, columns parted by `|`.
pub fn sqlite(database: &Path, sql: &str) -> String {
    let script = "import sqlite3, sys\n\
                  with sqlite3.connect(sys.argv[1], timeout=60) as database:\n\
                  \tfor row in database.execute(sys.argv[2]): print('|'.join(map(str, row)))";
    let output = Command::new("/usr/bin/python3").args(["-c", script]).arg(database).arg(sql).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Every file below a folder, by its path.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(dir, dir, &mut found);
    found
}

/// The words of a text, single-spaced.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a PDF, single-spaced.
pub fn pdf_text(path: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output().unwrap();
    assert!(output.status.success());
    words(&String::from_utf8_lossy(&output.stdout))
}

/// The text of a page.
pub fn page_text(html: &str) -> String {
    let page = scraper::Html::parse_document(html);
    words(&page.root_element().text().collect::<String>())
}

/// Returns the faults that an independent checker finds in a PDF, as PDF/UA-1 and as PDF/A-2a.
///
/// One false alarm is taken out: where a stream's last byte is a carriage return, the checker takes it
/// for the line end before `endstream`. It counts if a length is really wrong.
pub fn faults_of(pdf: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in ["ua1", "2a"] {
        let profile: ValidationProfile = profile.parse().unwrap();
        let report = validate_pdf(pdf, &ValidationOptions::default().profile(profile)).unwrap();
        faults.extend(report.failures.iter().map(|failure| failure.rule_id.to_string()));
    }
    if lengths_are_right(&fs::read(pdf).unwrap()) {
        faults.retain(|rule| rule != "ISO 19005-2:2011:6.1.7.1:1");
    }
    faults
}

/// Returns `true` if each stream ends where its dictionary's length says.
fn lengths_are_right(pdf: &[u8]) -> bool {
    let find = |from: usize, what: &[u8]| {
        pdf[from..].windows(what.len()).position(|window| window == what).map(|at| from + at)
    };
    let mut from = 0;
    let mut streams = 0;
    while let Some(at) = find(from, b"stream\n") {
        from = at + 7;
        if pdf[..at].ends_with(b"end") {
            continue;
        }
        let head = String::from_utf8_lossy(&pdf[at.saturating_sub(600)..at]).into_owned();
        let Some(length) = head
            .rsplit("/Length ")
            .next()
            .and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse::<usize>().ok())
        else {
            return false;
        };
        if !pdf[from + length..].starts_with(b"\nendstream") {
            return false;
        }
        from += length;
        streams += 1;
    }
    streams > 5
}
