//! The property of the loader: whatever is put in, nothing panics, no word is lost without a finding, and no
//! word of a comment is in the document. Words are unique, so that this test needs no account of its own.

use std::collections::BTreeSet;

use crate::content::tests::parse;
use crate::content::{Address, Level, PieceName};
use crate::document::{Block, Document};
use crate::finding::Finding;

/// Numbers of texts in which something was lost once.
const KNOWN: [u64; 5] = [1_898_429, 2_404_773, 2_440_401, 2_449_580, 2_791_680];

/// Number of texts to try if the environment sets none.
const INPUTS: u64 = 30_000;

/// Templates of text. `@` is a word that must arrive, `!` a word that must not.
const SNIPPETS: &[&str] = &[
    "@ @ @.",
    "@\n@",
    "@  \n@",
    "@\\\n@",
    "## @ @",
    "## @ {#a}",
    "### @ ##",
    "##@ @",
    "# @",
    "@ @.\n---",
    "@\n---",
    "@\n===",
    "---",
    "- @\n- @",
    "- @\n  - @\n\n  @",
    "1. @\n2. @",
    "7. @\n9. @",
    "- [ ] @\n- [x] @",
    "(a) @\n(b) @",
    "@:\na. @\nb. @",
    "• @\n• @",
    "– @\n– @",
    "□ @\n☑ @",
    "أ) @\nب) @",
    "١. @\n٢. @",
    "> @\n> @",
    "> [!WARNING]\n> @",
    "> [!NOTE] @\n> @",
    "> > @",
    "::: warning @ @\n@\n:::",
    "::: information {title=\"@\"}\n@\n:::",
    "::: warning @: @\n@\n:::",
    "::: danger\n@",
    ":::",
    "::::",
    ":::: question @\n@\n\n::: answer\n@\n:::\n::::",
    "::: question\n@\n::: answer\n@\n:::\n:::",
    "::: poster @\n@\n:::",
    "::: steps\n1. @\n:::",
    "::: quote\n@\n\n-- @\n:::",
    "::: contact\nname: @\nphone: 112\nplace: @\n:::",
    "::: contact @\nname: @\nname: @\nfoo: @\n:::",
    "::: video\ntitle: @\ntranscript: @\n:::",
    "::: table @\n@\n\n| @ | @ |\n|---|---|\n| @ | @ | @ |\n| @ |\n:::",
    "| @ | @ |\n|:-:|---|\n| @ | @\\|@ |\n@ | @ | @",
    "::: figure\n![@](a.svg \"@\")\n\n::: description\n@\n:::\n:::",
    "![@](a.svg \"@\")",
    "@ ![@](a.svg \"@\") @",
    "@\n: @\n\n: @",
    "@\n@\n:   @",
    "```\n@\n@\n```",
    "```text @\n@\n```",
    "~~~\n@",
    "```\n@\n\n## @\n\n@",
    "    @ @\n    @",
    "- @\n\n      @",
    "\t@",
    "@[^1] @\n\n[^1]: @",
    "@[^2]\n\n[^2]: @\n[^2]: @",
    "[^9]: @",
    "@[^miss]",
    "[@](https://a.example/x \"@\") @",
    "[@][r] @\n\n[r]: https://r.example \"@\"",
    "[@]: https://unused.example \"@\"",
    "[@](tel:112)",
    "[@](tel:+44-20-7946-0000;ext=5 \"@\")",
    "[@](mailto:a@b.example?subject=x)",
    "[@](#a) [@](rights/x) [@](nowhere)",
    "<https://a.example/b> @",
    "<tel:+44 300 1> @",
    "**@:**@ *@* __@:__@",
    "***@* @** **@",
    "~~@~~ @ ~@~ @",
    "`@` ``@`@``",
    "[@]{lang=fr} [@]{abbr=\"@\"} [@]{cite}",
    "[@]{foo=@} [@ @",
    "[[[@]{cite}](x) @]{term=k}",
    "<b>@</b> <i>@ @</i><br>@",
    "@ <a href=\"https://a.example\" title=\"@\">@</a> @",
    "@ <span title=\"@\">@</span> @",
    "<div dir=\"rtl\">\n\n@\n\n</div>",
    "<details><summary>@</summary>\n\n@\n\n</details>",
    "<table><tr><th>@</th><th>@</th></tr><tr><td>@</td><td>@</td><td>@</td></tr></table>",
    "<ul><li>@<ul><li>@</ul><li>@</ul>",
    "<ol start=3>\n<li>@</li>\n@\n</ol>",
    "<dl><dt>@<dd>@<dt>@<dt>@<dd>@</dl>",
    "<p>@<br>@<p>@ <b>@<i>@</b>@</i>",
    "<p>(a) @<br>(b) @</p>",
    "<blockquote>@<p>@</blockquote><pre>@\n@</pre><hr><h3>@</h3>",
    "<script>@ @</script>",
    "@ <style>@</style> @",
    "<iframe src=\"x\">@</iframe>",
    "<img src=\"a.svg\" alt=\"@\"> <img alt=\"@\">",
    "<p title=\"@\" class=\"x\">@</p>",
    "<b>@",
    "@</b> @<sup>@</sup>",
    "<?x @?> @",
    "<!DOCTYPE @>\n@",
    "<![CDATA[@]]> @",
    "@ < @ > @ &amp; @&eacute;@ &#42; &lt;b&gt;@",
    "<!-- ! -->",
    "@ <!-- ! --> @",
    "@ <!-- !\n\n! --> @",
    "- @\n  <!-- ! -->\n- @",
    "`@ <!--` mid `-->`",
    "<!-- !\n\n## !\n-->",
    "مرحبا @ **مهم:**@ ١٢٣",
    "甲@乙\n丙丁",
    "\u{200f}@\u{200e} @\u{200b}@",
    "@ \\* \\[ \\< \\` \\@",
    "{#@} @ {@}",
    "§ 3. @\n1.1 @\n1.2 @",
    "@|@",
    "| @ |",
    "-- @",
    "[ ] @",
    "[x] @\n[ ] @",
];

/// Characters to put between snippets, or into them.
const NOISE: &[&str] = &[
    "\n\n", "\n", "\n\n", " ", "\n\n> ", "\n\n- ", "\n  ", "\n\n    ", "*", "**", "_", "`", "```\n", ":::\n",
    "\n:::\n", "|", "[", "]", "{", "}", "<", ">", "</", "&", ";", "\\", "#", "\n## ", "~~", "<b>", "</p>", "\r", "\0",
    "\t", "^", "!", "(", ")", "\n\n\n", "://", "\u{a0}", "\u{2028}",
];

/// A generator of numbers, the same on every machine (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }
}

/// A text, its words, and those of its comments.
struct Input {
    text: String,
    words: Vec<String>,
    hidden: Vec<String>,
}

impl Input {
    fn new(chance: &mut Chance) -> Self {
        let mut input = Self { text: String::new(), words: Vec::new(), hidden: Vec::new() };
        for front in ["title: ", "\nsummary: "] {
            input.text.push_str(front);
            input.add("Start @");
        }
        input.text.insert_str(0, "---\n");
        input.text.push_str("\nrevised: 2026-11-24\ntranslation: original\n---\n\n");
        let wild = chance.below(4) == 0;
        for _ in 0..=chance.below(6) {
            let mut snippet = chance.one(SNIPPETS).to_owned();
            // Comments in spoiled text may not be comments any more: nothing is known of their words then.
            if wild && !snippet.contains('!') {
                for _ in 0..=chance.below(3) {
                    let mut at = chance.below(snippet.len() + 1);
                    while !snippet.is_char_boundary(at) {
                        at -= 1;
                    }
                    snippet.insert_str(at, chance.one(NOISE).trim_matches('!'));
                }
            }
            if chance.below(8) == 0 {
                let mark = chance.one(&["> ", "- ", "  ", "1. "]);
                let more = if mark == "> " { "> " } else { "   " };
                snippet = format!("{mark}{}", snippet.replace('\n', &format!("\n{more}")));
            }
            input.add(&snippet);
            input.text.push_str(if wild && chance.below(3) == 0 { "\n" } else { "\n\n" });
        }
        input
    }

    /// Adds a template with fresh words.
    fn add(&mut self, template: &str) {
        let comment = template.contains("<!--");
        for c in template.chars() {
            match c {
                '@' => {
                    let word = format!("qw{}z", self.words.len());
                    self.text.push_str(&word);
                    self.words.push(word);
                }
                '!' if comment && !self.text.ends_with('<') => {
                    let word = format!("hid{}z", self.hidden.len());
                    self.text.push_str(&word);
                    self.hidden.push(word);
                }
                c => self.text.push(c),
            }
        }
    }
}

fn shown(document: &Document) -> BTreeSet<String> {
    let mut text = String::new();
    document.each_prose(&mut |prose| text.push_str(&format!("{prose:?}\n")));
    for block in document.every_block() {
        match block {
            Block::Heading(heading) => text.push_str(&format!("{:?} {:?}\n", heading.id, heading.explains)),
            Block::Figure(figure) => text.push_str(&figure.picture.name),
            Block::Video(video) => text.push_str(&format!("{:?} {:?}", video.sources, video.captions)),
            _ => {}
        }
    }
    words(&text)
}

/// The words of the test in a text, also where they are joined to others.
fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for start in ["qw", "hid"] {
        for (at, _) in text.match_indices(start) {
            let end = text[at..].find('z').map_or(text.len(), |end| at + end + 1);
            found.insert(text[at..end].to_owned());
        }
    }
    found
}

fn read(text: &str) -> (Option<Document>, Vec<Finding>) {
    let piece = PieceName { collection: "rights".into(), piece: "x".into() };
    let address = Address { piece, lang: "en".parse().unwrap(), level: Level::Standard };
    let mut findings = Vec::new();
    let edition = parse(text, &address, &mut findings);
    (edition.map(|edition| edition.document.into_document()), findings)
}

/// Returns the loader's mistake with a text, if any.
fn fault(input: &Input) -> Option<String> {
    let (document, findings) = read(&input.text);
    let Some(document) = document else { return Some(format!("no edition: {findings:?}")) };
    let shown = shown(&document);
    // Between backquotes a comment is shown letter by letter, and is none.
    let code = input.text.contains('`') || input.text.contains("~~~");
    let published: Vec<_> = input.hidden.iter().filter(|word| !code && shown.contains(*word)).collect();
    if !published.is_empty() {
        return Some(format!("words of comments are published: {published:?}"));
    }
    let open = findings.iter().filter(|finding| finding.rule == "comment-open").map(|finding| finding.line).min();
    let line = |word: &str| input.text[..input.text.find(word).unwrap_or(0)].matches('\n').count() + 1;
    let told = |word: &String| {
        findings.iter().any(|finding| {
            let whole = finding.rule == "line-unknown" && finding.line == line(word);
            whole || words(&finding.message).contains(word)
        }) || open.is_some_and(|open| line(word) >= open)
    };
    let lost: Vec<_> = input.words.iter().filter(|word| !shown.contains(*word) && !told(word)).collect();
    (!lost.is_empty()).then(|| format!("lost without a finding: {lost:?}"))
}

#[test]
fn no_word_is_lost_without_a_finding() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let inputs = number("EVENHAND_LOADER_INPUTS").unwrap_or(INPUTS);
    // A part of the inputs, so that several processes share them.
    let first = number("EVENHAND_LOADER_FIRST").unwrap_or(0);
    let seeds = KNOWN.iter().copied().filter(|_| first == 0).chain(first..first + inputs);
    let mut faults = Vec::new();
    for seed in seeds {
        let input = Input::new(&mut Chance(seed));
        let tried = std::panic::catch_unwind(|| fault(&input));
        let wrong = tried.unwrap_or_else(|_| Some("it panicked".to_owned()));
        faults.extend(wrong.map(|wrong| format!("{seed}: {wrong}\n{}", input.text)));
        if faults.len() > 4 {
            break;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n=====\n\n"));
}
