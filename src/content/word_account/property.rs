//! The property of the loader: whatever is put in, nothing panics, no word and no sign in it is lost without a
//! finding, and no word of a comment is in the document. Words are unique, so that this needs no account of its own.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::content::edition::{EditionInput, unix};
use crate::content::picture::Beside;
use crate::content::stray_files::slug;
use crate::content::{Address, Level, Manner, PieceName};
use crate::document::{Block, Document};
use crate::finding::Finding;
use crate::lang::Lang;

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
    "```@\n@\n```",
    "> [!NOTE|@] @\n> @",
    "> [!@] @\n> @",
    "!!! @ @ \"@\"\n    @",
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

/// Templates that are newer than some of the numbers in the tests.
#[cfg(test)]
const LATER: [&str; 4] = ["```@\n@\n```", "> [!NOTE|@] @\n> @", "> [!@] @\n> @", "!!! @ @ \"@\"\n    @"];

/// The templates without the newer ones.
#[cfg(test)]
fn first_snippets() -> Vec<&'static str> {
    SNIPPETS.iter().copied().filter(|snippet| !LATER.contains(snippet)).collect()
}

/// Characters to put between snippets, or into them.
const NOISE: &[&str] = &[
    "\n\n", "\n", "\n\n", " ", "\n\n> ", "\n\n- ", "\n  ", "\n\n    ", "*", "**", "_", "`", "```\n", ":::\n",
    "\n:::\n", "|", "[", "]", "{", "}", "<", ">", "</", "&", ";", "\\", "#", "\n## ", "~~", "<b>", "</p>", "\r", "\0",
    "\t", "^", "!", "(", ")", "\n\n\n", "://", "\u{a0}", "\u{2028}",
];

/// Starts and ends of the words, by script. Between them stand a number and perhaps a sign.
const SCRIPTS: [(&str, &str); 6] = [("qw", "z"), ("щж", "ю"), ("قظ", "غ"), ("কখ", "ঙ"), ("ßö", "ä"), ("hid", "z")];

/// The script of words in comments.
const HIDDEN: usize = 5;

/// Signs that words hold: to lose one can change a sum, a sense or a number.
const SIGNS: [&str; 16] = ["£", "€", "%", "§", "−", "+", "=", "№", "½", "؋", "°", "’", "–", "…", ".5", "/"];

const LANGUAGES: [&str; 14] =
    ["en", "ar", "fr", "de", "ru", "fa", "ckb", "bn", "zh-Hans", "es", "ps", "prs", "ur", "en"];

/// A generator of numbers, the same on every machine (SplitMix64).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    /// A boundary between two letters of a text.
    fn place(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        text.floor_char_boundary(at)
    }
}

/// A text, its words, and those of its comments.
pub(super) struct Input {
    pub(super) text: String,
    words: Vec<String>,
    hidden: Vec<String>,
    lang: &'static str,
    manner: Manner,
    snippets: Vec<&'static str>,
    /// Chooses scripts and signs of words; `None` for plain words.
    variety: Option<Chance>,
}

impl Input {
    /// The text of a number in English, with plain words.
    #[cfg(test)]
    pub(super) fn plain(seed: u64) -> Self {
        Self::new(&mut Chance(seed), None, first_snippets())
    }

    /// The text of a number in any language. Every fourth is changed at random.
    pub(super) fn varied(seed: u64) -> Self {
        Self::of(seed, SNIPPETS.to_vec())
    }

    /// The text that [`Self::varied`] made of a number when there were fewer templates.
    #[cfg(test)]
    pub(super) fn varied_before(seed: u64) -> Self {
        Self::of(seed, first_snippets())
    }

    fn of(seed: u64, snippets: Vec<&'static str>) -> Self {
        let mut input = Self::new(&mut Chance(seed), Some(Chance(!seed)), snippets);
        let mut chance = Chance(seed.rotate_left(32));
        input.lang = chance.one(&LANGUAGES);
        input.manner = if chance.below(4) == 0 { Manner::Lenient } else { Manner::Strict };
        if chance.below(4) == 0 {
            input.change(&mut chance);
        }
        input
    }

    fn new(chance: &mut Chance, variety: Option<Chance>, snippets: Vec<&'static str>) -> Self {
        let (words, hidden, manner) = (Vec::new(), Vec::new(), Manner::Strict);
        let mut input = Self { text: String::new(), words, hidden, lang: "en", manner, snippets, variety };
        for front in ["title: ", "\nsummary: "] {
            input.text.push_str(front);
            input.add("Start @");
        }
        input.text.insert_str(0, "---\n");
        input.text.push_str("\nrevised: 2026-11-24\ntranslation: original\n---\n\n");
        let wild = chance.below(4) == 0;
        for _ in 0..=chance.below(6) {
            let mut snippet = chance.one(&input.snippets).to_owned();
            // Comments in spoiled text may not be comments any more: nothing is known of their words then.
            if wild && !snippet.contains('!') {
                for _ in 0..=chance.below(3) {
                    let at = chance.place(&snippet);
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
                    let number = self.words.len();
                    let word = self.word(number);
                    self.text.push_str(&word);
                    self.words.push(word);
                }
                '!' if comment && !self.text.ends_with('<') => {
                    let (start, end) = SCRIPTS[HIDDEN];
                    let word = format!("{start}{}{end}", self.hidden.len());
                    self.text.push_str(&word);
                    self.hidden.push(word);
                }
                c => self.text.push(c),
            }
        }
    }

    fn word(&mut self, number: usize) -> String {
        let Some(variety) = &mut self.variety else { return format!("qw{number}z") };
        let (start, end) = SCRIPTS[variety.below(HIDDEN)];
        let sign = if variety.below(3) == 0 { variety.one(&SIGNS) } else { "" };
        // Left out: one number that begins another. The account finds the part of a word beside a mark in any longer word,
        // so it does not name `15` where the text has `150`. All numbers have two figures here.
        format!("{start}{number:02}{sign}{end}")
    }

    /// Takes out, repeats and moves stretches below the front matter, and adds signs. Its words are those left.
    fn change(&mut self, chance: &mut Chance) {
        let front = self.text.find("---\n\n").map_or(0, |at| at + 5);
        let mut text = self.text.split_off(front);
        for _ in 0..=chance.below(5) {
            let begin = chance.place(&text);
            let length = 1 + chance.below(24);
            let end = text.floor_char_boundary((begin + length).min(text.len())).max(begin);
            match chance.below(5) {
                0 => drop(text.drain(begin..end)),
                1 => {
                    let times = if chance.below(20) == 0 { 40 } else { 1 + chance.below(3) };
                    text.insert_str(begin, &text[begin..end].repeat(times));
                }
                2 => {
                    let moved: String = text.drain(begin..end).collect();
                    let at = chance.place(&text);
                    text.insert_str(at, &moved);
                }
                3 => text.insert_str(begin, chance.one(NOISE)),
                _ => text.insert_str(begin, chance.one(&self.snippets)),
            }
        }
        self.text.push_str(&text);
        // A comment may have any bounds now, and parts of a word may have become another.
        let known = !self.text.contains("<!--");
        let counted = |word: &String| known && is_once(&self.text, word);
        self.words = std::mem::take(&mut self.words).into_iter().filter(counted).collect();
        self.hidden.clear();
    }

    /// Returns the loader's mistake with the text, if any.
    pub(super) fn fault(&self) -> Option<String> {
        let (document, findings) = self.read();
        let Some(document) = document else { return Some(format!("no edition: {findings:?}")) };
        let shown_text = shown(&document);
        let shown = words(&shown_text);
        // The word may be the address of a link: whether there is such a piece is checked when all are read.
        let address = |word: &str| {
            let names = ["collection: \"", "piece: \""];
            let parts = names.iter().flat_map(|name| shown_text.split(name).skip(1));
            let piece = word.replace('/', "\", piece: \"");
            parts.filter_map(|part| part.split('"').next()).any(|name| name.contains(&slug(word)))
                || word.contains('/') && shown_text.contains(&piece)
        };
        // Between backquotes a comment is shown letter by letter, and is none.
        let code = self.text.contains('`') || self.text.contains("~~~");
        let published: Vec<_> = self.hidden.iter().filter(|word| !code && shown.contains(*word)).collect();
        if !published.is_empty() {
            return Some(format!("words of comments are published: {published:?}"));
        }
        let open = findings.iter().filter(|finding| finding.rule == "comment-open").map(|finding| finding.line).min();
        let text = unix(&self.text);
        let line = |word: &str| text[..text.find(word).unwrap_or(0)].matches('\n').count() + 1;
        let told = |word: &String| {
            findings.iter().any(|finding| {
                // A finding names so many words and no more.
                let cut = finding.rule == "words-lost" && finding.message.ends_with('…');
                let whole = (finding.rule == "line-unknown" || cut) && finding.line == line(word);
                whole || names(&finding.message, word)
            }) || open.is_some_and(|open| line(word) >= open)
        };
        // The address of a link in a line of which a finding says that it is in no form.
        let unused = |word: &String| {
            let lines: Vec<&str> = text.lines().collect();
            let of = |line: usize| lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
            let definition = of(line(word)).trim_start().strip_prefix('[').and_then(|line| line.split_once("]:"));
            definition.is_some_and(|(label, address)| {
                let link = format!("[{}]", label.trim());
                let dropped = |finding: &Finding| match finding.rule {
                    "line-unknown" => of(finding.line).contains(&link),
                    // An element of many lines is named with its words.
                    "html-refused" => finding.message.contains(label.trim()),
                    _ => false,
                };
                address.contains(word.as_str()) && findings.iter().any(dropped)
            })
        };
        let lost = self.words.iter().filter(|word| !shown.contains(*word) && !told(word) && !address(word));
        let lost: Vec<_> = lost.filter(|word| !unused(word)).collect();
        let findings = || findings.iter().map(|finding| format!("{}: {}", finding.line, finding.message));
        let said = || findings().collect::<Vec<_>>().join("\n");
        (!lost.is_empty()).then(|| format!("lost without a finding: {lost:?}\n{}\n", said()))
    }

    fn read(&self) -> (Option<Document>, Vec<Finding>) {
        let piece = PieceName { collection: "rights".into(), piece: "x".into() };
        let lang = self.lang.parse().unwrap_or_else(|_| Lang::english());
        let address = Address { piece, lang, level: Level::Standard };
        let mut findings = Vec::new();
        let (beside, manner) = (Beside::Documents(&[]), self.manner);
        let input = EditionInput { path: "x.md", address: &address, beside: &beside, manner, today: "", source: None };
        let edition = input.parse(&unix(&self.text), &mut findings);
        (edition.map(|edition| edition.into_data().document.into_document()), findings)
    }
}

/// Returns `true` if a word stands once in a text, by itself, and not in an address or an attribute of HTML.
fn is_once(text: &str, word: &str) -> bool {
    let Some((before, after)) = text.split_once(word) else { return false };
    let alone = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
    let run = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let address = run.contains("](") || run.contains("]:") || before.trim_end().ends_with(['(', '<']);
    let above = before[..before.len() - run.len()].trim_end();
    let address = address || above.ends_with("]:") || before.trim_end().ends_with("]:");
    let tag = before.rsplit('>').next().unwrap_or_default();
    let attribute = tag.rsplit_once('<').is_some_and(|(_, tag)| tag.contains('='));
    // The part with its number, too: the account takes a part of another word for it.
    let part = super::words_in(word).into_iter().next().is_some_and(|part| text.matches(&part).count() > 1);
    alone && !address && !attribute && !part && !after.contains(word)
}

/// Returns `true` if a message holds a word, or the part of it that has its number.
fn names(message: &str, word: &str) -> bool {
    let Some(part) = super::words_in(word).into_iter().next() else { return false };
    // Signs that do not belong to words divide them, and other letters may be joined to them; a longer number is
    // another word.
    let is_part = |(at, part): (usize, &str)| !message[at + part.len()..].starts_with(|c: char| c.is_ascii_digit());
    words(message).contains(word) || message.match_indices(&part).any(is_part)
}

fn shown(document: &Document) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    document.each_prose(&mut |prose| {
        let _ = writeln!(text, "{prose:?}");
    });
    for block in document.every_block() {
        let _ = match block {
            Block::Heading(heading) => writeln!(text, "{:?} {:?}", heading.id, heading.explains),
            Block::Figure(figure) => writeln!(text, "{}", figure.picture.name),
            Block::Video(video) => writeln!(text, "{:?} {:?}", video.sources, video.captions),
            _ => Ok(()),
        };
    }
    text
}

/// The words of the inputs in a text, also where they are joined to others.
fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (start, last) in SCRIPTS {
        for (at, _) in text.match_indices(start) {
            let end = text[at..].find(last).map_or(text.len(), |end| at + end + last.len());
            found.insert(text[at..end].to_owned());
        }
    }
    found
}

/// Reads the text of a number. Returns its bytes, or the loader's mistake with it and the text.
#[cfg(feature = "fuzzing")]
pub(crate) fn try_loader(seed: u64) -> Result<usize, String> {
    let input = Input::varied(seed);
    match input.fault() {
        None => Ok(input.text.len()),
        Some(fault) => Err(format!("{fault}\n{}", input.text)),
    }
}
