use std::path::Path;

use super::super::edition::EditionInput;
use super::super::picture::Beside;
use super::super::{Library, Manner, PieceName, load, read_inlines};
use super::*;
use crate::content::{Address, Level};
use crate::document::{Sentence, SourceLocation};

fn library() -> Library {
    load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("content")], "2026-11-24").0
}

fn placeless(mut document: Document) -> Document {
    document
        .each_prose_mut(&mut |prose| prose.iter_mut().for_each(|sentence| sentence.place = SourceLocation::default()));
    // The places of blocks are numbers in their debug form alone.
    document
}

/// A document in a form that says everything but places.
fn shown(document: &Document) -> String {
    let text = format!("{:#?}", placeless(document.clone()));
    let mut lines = text.lines().peekable();
    let mut kept = Vec::new();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("place: SourceLocation {") {
            while lines.next().is_some_and(|line| !line.trim_start().starts_with('}')) {}
            continue;
        }
        kept.push(line);
    }
    kept.join("\n")
}

fn read(text: &str, lang: &str, beside: &[&Document]) -> Document {
    let piece = PieceName { collection: "rights".into(), piece: "x".into() };
    let address = Address { piece, lang: lang.parse().unwrap(), level: Level::Standard };
    let mut findings = Vec::new();
    let edition = {
        let (path, beside) = ("x.md", Beside::Documents(beside));
        let reading =
            EditionInput { path, address: &address, beside: &beside, manner: Manner::Strict, today: "", source: None };
        reading.parse(text, &mut findings)
    };
    let serious: Vec<_> = findings.iter().filter(|finding| !finding.rule.starts_with("picture")).collect();
    assert!(serious.is_empty(), "{serious:?}\n{text}");
    edition.unwrap().into_data().document.into_document()
}

#[track_caller]
fn is_read_as_it_was_written(document: &Document) -> String {
    let text = write(document, "2026-11-24", &Wording::Original);
    let again = read(&text, document.lang.tag(), &[document]);
    let (before, after) = (shown(document), shown(&again));
    if before != after {
        let differs = before.lines().zip(after.lines()).position(|(a, b)| a != b).unwrap_or(0);
        let around = |text: &str| text.lines().skip(differs.saturating_sub(8)).take(16).collect::<Vec<_>>().join("\n");
        panic!("before:\n{}\n\nafter:\n{}\n\n{text}", around(&before), around(&after));
    }
    text
}

#[test]
fn every_edition_of_the_repository_is_read_as_it_was_written() {
    let library = library();
    assert!(library.editions.len() > 50, "the content was read");
    for edition in library.editions.values() {
        is_read_as_it_was_written(&edition.document);
    }
}

const EVERYTHING: &str = r#"---
title: "Everything: *each* kind of \"block\" \\# and 1. more"
summary: "[CRPD]{abbr=\"Convention\"} first. Then # more: a second sentence."
revised: 2026-11-24
translation: original
---

## Words {#words}

Plain, *weight*, **strong**, ***both***, **_both again_**, *all __of__ it*, `co|de`, ``a`b``, [Liberté. Égalité.]{lang=fr}, [x]{abbr="a &#42;b&#42; &#91;c](d) &amp; "q" b_e"}.
A [legal *aid*]{term=legal-aid} and [24 November 2026]{date=2026-11-24}, [1,200]{number=1200}, [Law, Article 13]{cite}.
Call <tel:+00-000-0000> or [+00 000 0000](tel:+000000000), write to <help@example.org>, see [another](rights/fair-trial#words), [here below](#words), [the web](https://example.org/a_b(c)?a=1&copy=2).[^1] Next line\
breaks here. ~~Old *fee*. Older.~~ ~5~10 **Stay. Wait.** [One. Two.](https://example.org) End.[^b][^1]

## Lists \{#not-a-name} {#lists explains="a b"}

1. One.
2. Two.
   - inner *one*
   - inner two
     3. deep

     text after
3. Three

   second paragraph

   ```
   code ``` here
   ::: not a fence
   ```

- a
- b

* other list

- [ ] *open* task
- [x] done
- \[x\] no task
- &#8226; no item

---

- - - nested at once
- ## A heading in an item
- ___
-

7) seven
8) eight

Term *one*

: Meaning one.

  Second paragraph.

Term two
\# Term three

: - list
  - more

::::: information
Text.

```
:::
::::
```
:::::

::: table {row-headers}
What it shows. Twice.

| Head \| bar | `a\|b` | |
|:--|:-:|--:|
| a \\ b | **x** | [y]{lang=fr} |
| | 1. | # |
:::

| bare | table |
|---|---|
| 1 | 2 |

> quoted
> - list in it
>
> -- not a source

:::: quote
::: danger
Inside.
:::

-- A Name. Article 1, *Law*
::::

::: quote
First.

-- Source
:::

::::: question
What is it?

::: steps
1. do
:::

:::: answer
That.

::: warning
Careful.
:::
::::
:::::

::: contact {example}
name: "Name" & [Sons]{lang=en} *x*
phone: +00 000 0000
text-phone: 112 or 999
email: a@b.example
web: http://b.example/x_y/
place: 1. Street, # 5 | back
hours: 9-5
languages: English
cost: free
:::

::: video
title: A film: part 1
transcript: Words. More *words*.
:::

[^1]: A note with [another][^c] mark.

    - and a list
[^b]:

    ```
    code first
    ```
[^c]: Last.
"#;

#[test]
fn every_kind_of_block_and_inline_is_read_as_it_was_written() {
    let document = read(EVERYTHING, "en", &[]);
    let names = |document: &Document| {
        let text = format!("{document:?}");
        [
            "Heading",
            "Paragraph",
            "List",
            "Definitions",
            "Table",
            "Quote",
            "Note",
            "Contact",
            "Question",
            "Video",
            "Code(",
            "Divider",
        ]
        .into_iter()
        .filter(|name| !text.contains(name))
        .collect::<Vec<_>>()
    };
    assert_eq!(names(&document), Vec::<&str>::new(), "kinds that the example lacks");
    assert_eq!(document.footnotes.len(), 3);

    is_read_as_it_was_written(&document);
}

#[test]
fn hostile_text_stays_text() {
    let hostile = [
        "# no heading",
        "#no heading #",
        "1. no list",
        "12) no list",
        "- no item",
        "+ no item",
        "* no item",
        "--- ",
        "===",
        "***",
        "> no quote",
        "::: danger",
        ": no meaning",
        "| a | b |",
        "~~~",
        "```",
        "`",
        "\\",
        "\\\\*",
        "*a*",
        "**a",
        "_a_ a_b __c__",
        "[a](b)",
        "[a]{lang=fr}",
        "[a",
        "a]",
        "![a](b)",
        "!",
        "[^1]",
        "[^1]: x",
        "{#name}",
        "a {#name}",
        "{cite}",
        "<b>",
        "<!-- x -->",
        "<https://x.org>",
        "a < b",
        "&amp; &copy; &#65; &",
        "-- source",
        "title: \"x\"",
        "'",
        "\"",
        "a: b",
        "a #b",
        "decorative not",
        "'x' \"y\"",
        "~",
        "x  y",
        "100 %",
        "@a",
        "null x",
        "…",
        "?: - x",
        "[ ] task",
        "a\u{a0}b",
        "$x$",
        "^a^",
        "==a==",
        "||a||",
        "\\|",
        "a\\|b",
        "(a)",
        "a\\",
    ];
    let lang = Lang::english();
    let text = |words: &str| {
        vec![Sentence {
            id: Default::default(),
            inlines: vec![Inline::Text(words.to_owned())],
            place: SourceLocation::default(),
        }]
    };
    for words in hostile {
        let words = words.trim();
        let (inlines, findings) = read_inlines(&inline_markdown(&[Inline::Text(words.to_owned())]), &lang, 1);
        assert_eq!(inlines, [Inline::Text(words.to_owned())]);
        assert!(findings.is_empty());

        let cells = || vec![text(words), text("x")];
        let mut document = Document {
            lang: lang.clone(),
            title: text(words),
            summary: text(words),
            blocks: vec![
                Block::Heading(Heading {
                    depth: crate::document::Depth::new(2).unwrap(),
                    id: "part-1".into(),
                    explains: vec![],
                    text: text(words),
                    place: SourceLocation::default(),
                }),
                Block::Paragraph(text(words)),
                Block::List(List { ordering: Ordering::Bulleted, items: vec![vec![Block::Paragraph(text(words))]] }),
                Block::Table(Table {
                    caption: text(words),
                    header: cells(),
                    align: vec![Align::Start; 2],
                    row_headers: RowHeaders::None,
                    rows: vec![cells()],
                    place: SourceLocation::default(),
                }),
                Block::Contact(Contact {
                    reality: Reality::Real,
                    name: text(words),
                    lines: vec![(ContactLine::Cost, text(words))],
                    place: SourceLocation::default(),
                }),
                Block::Quote { blocks: vec![Block::Paragraph(text("x"))], source: Some(text(words)) },
                Block::Definitions(vec![Definition {
                    terms: vec![text(words)],
                    meanings: vec![vec![Block::Paragraph(text(words))]],
                }]),
            ],
            footnotes: vec![],
        };
        // As the front end would cut it.
        document.each_prose_mut(&mut |prose| {
            let inlines: Vec<_> = prose.drain(..).flat_map(|sentence| sentence.inlines).collect();
            *prose = Sentence::split(inlines, &lang, SourceLocation::default());
        });
        document.number_sentences();
        let all = |document: &Document| {
            document.sentences().iter().map(|sentence| format!("{:?}", sentence.inlines)).collect::<Vec<_>>()
        };
        let written = write(&document, "2026-11-24", &Wording::Original);
        let again = read(&written, "en", &[]);
        assert_eq!(all(&again), all(&document), "{written}");
        assert!(crate::content::same_skeleton(&again, &document), "{written}");
    }
}

#[test]
fn the_marks_of_a_sentence_are_read_as_they_were_written() {
    let document = read(EVERYTHING, "en", &[]);
    for sentence in document.sentences().iter().filter(|sentence| !matches!(sentence.inlines[..], [Inline::Code(_)])) {
        let text = inline_markdown(&sentence.inlines);
        let (again, findings) = read_inlines(&text, &document.lang, document.footnotes.len());
        assert_eq!(inline_markdown(&again), text);
        assert!(findings.is_empty(), "{findings:?}");
    }
}

#[test]
fn a_block_that_begins_inside_a_sentence_is_found() {
    let (_, findings) = read_inlines("one\\\n- two", &Lang::english(), 0);
    assert_eq!(findings[0].rule, "syntax-unknown");
}
