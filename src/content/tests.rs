//! Tests of loading: text of authors, and the document that it becomes, shown as the Markdown that is written back.

use super::edition::EditionInput;
use super::picture::Beside;
use super::{Address, Edition, Level, Manner, PieceName, Wording, lenient, load, write};
use crate::document::Document;
use crate::finding::Finding;

/// Reads a text as an edition with no library around it.
pub(super) fn parse(text: &str, address: &Address, findings: &mut Vec<Finding>) -> Option<Edition> {
    let beside = Beside::Documents(&[]);
    let (path, manner) = ("x.md", Manner::Strict);
    EditionInput { path, address, beside: &beside, manner, today: "", source: None }.parse(text, findings)
}

fn read(body: &str, lang: &str) -> (Document, Vec<Finding>) {
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    let piece = PieceName { collection: "rights".into(), piece: "x".into() };
    let address = Address { piece, lang: lang.parse().unwrap(), level: Level::Standard };
    let mut findings = Vec::new();
    let text = format!("{front}{body}");
    let edition = parse(&text, &address, &mut findings);
    findings.sort();
    findings.dedup();
    (edition.unwrap().into_data().document.into_document(), findings)
}

fn written(document: &Document) -> String {
    let text = write(document, "2026-11-24", &Wording::Original);
    text.split_once("---\n\n").unwrap().1.to_owned()
}

/// Reads a text, and reads again what it is written back to. `rules` are those that it breaks.
#[track_caller]
pub(super) fn is_read_as(body: &str, wanted: &str, rules: &[&str]) {
    let (document, findings) = read(body, "en");
    assert_eq!(written(&document), wanted);
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), rules, "{findings:#?}");
    let (again, findings) = read(wanted, "en");
    assert_eq!(written(&again), wanted, "read again");
    assert_eq!(findings, [], "what is written back breaks no rule");
}

/// The rules that a text breaks.
pub(super) fn rules_of(body: &str) -> Vec<&'static str> {
    read(body, "en").1.iter().map(|finding| finding.rule).collect()
}

#[test]
fn words_behind_the_name_of_a_block_are_its_title() {
    is_read_as(
        "::: warning DO NOT SIGN: *anything*\nAsk first.\n:::\n\n:::danger\nx\n:::",
        "::: warning\n**DO NOT SIGN: *anything***\n\nAsk first.\n:::\n\n::: danger\nx\n:::\n",
        &[],
    );
    is_read_as("::: information {title=\"Who pays\"}\nx\n:::", "::: information\n**Who pays**\n\nx\n:::\n", &[]);
    is_read_as("::: tip[Good]\nx\n:::", "::: information\n**Good**\n\nx\n:::\n", &[]);
    is_read_as(
        "::: table Fees\n| a | b |\n|---|---|\n| 1 | 2 |\n:::",
        "::: table\n**Fees**\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n:::\n",
        &[],
    );
}

#[test]
fn alerts_are_notes() {
    is_read_as("> [!WARNING]\n> Do not sign.", "::: warning\nDo not sign.\n:::\n", &[]);
    is_read_as("> [!CAUTION] Stop\n> Do not sign.", "::: danger\n**Stop**\n\nDo not sign.\n:::\n", &[]);
    is_read_as("> [!tip|wide]\n> Ask.", "::: information\nAsk.\n:::\n", &[]);
    is_read_as("> [!tip|Ask us]\n> Ask.", "::: information\n**Ask us**\n\nAsk.\n:::\n", &[]);
    is_read_as("> [!tip]\n> Ask.", "::: information\nAsk.\n:::\n", &[]);
}

#[test]
fn blocks_and_contacts_of_other_products_are_read() {
    is_read_as(":::: warning Inner title ::::\nx\n::::", "::: warning\n**Inner title**\n\nx\n:::\n", &[]);
    is_read_as("> [!INFO]\n> Ask.", "::: information\nAsk.\n:::\n", &[]);
    is_read_as(
        "::: information Form {A-12} costs {£5}\nx\n:::",
        "::: information\n**Form {A-12} costs {£5}**\n\nx\n:::\n",
        &[],
    );
    is_read_as(
        "::: contact\nname: A\nphone: tel:+44 20 7000 0008\nweb: انظر https://help.example/ar؟\n:::",
        "::: contact\nname: A\nphone: +44 20 7000 0008\nweb: انظر https://help.example/ar؟\n:::\n",
        &[],
    );
}

#[test]
fn cells_beyond_the_header_stay() {
    is_read_as(
        "::: table\nHours\n\n| Office | Hours |\n|---|---|\n| North | 9-12 | 14-17 |\n| South | 9-12 |\n:::",
        "::: table\nHours\n\n| Office | Hours |\n| --- | --- |\n| North | 9-12 \\| 14-17 |\n| South | 9-12 |\n:::\n",
        &["table-cells"],
    );
}

#[test]
fn both_texts_of_a_footnote_stay() {
    is_read_as(
        "The fee is low.[^1]\n\n[^1]: It is £5.\n[^1]: Those on benefits pay nothing.",
        "The fee is low.[^1]\n\n[^1]: It is £5.\n\n    Those on benefits pay nothing.\n",
        &["footnote-twice"],
    );
}

#[test]
fn titles_of_links_follow_them() {
    is_read_as(
        "Read [the form](https://court.example/a \"Only for people over 18\") first.",
        "Read [the form](https://court.example/a) (Only for people over 18) first.\n",
        &[],
    );
    is_read_as(
        "Read [the law][1].\n\n[1]: https://law.example/act \"The act\"",
        "Read [the law](https://law.example/act) (The act).\n",
        &[],
    );
    is_read_as("[the form](https://a.example \"the form\")", "[the form](https://a.example)\n", &[]);
}

#[test]
fn a_definition_that_nothing_uses_is_found() {
    let (_, findings) = read("Text.\n\n[note]: important \"You have 14 days\"", "en");

    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["words-lost"]);
    assert!(findings[0].message.contains("14 days") && findings[0].line == 10, "{findings:?}");
}

#[test]
fn words_of_a_link_never_hide_the_number_or_the_address() {
    is_read_as("[call the police](tel:112)", "call the police (<tel:112>)\n", &[]);
    is_read_as("[Call 112 now](tel:112)", "Call <tel:112> now\n", &[]);
    is_read_as("[020 7946 0000](tel:+44-20-7946-0000)", "[020 7946 0000](tel:+442079460000)\n", &[]);
    is_read_as("[write to us](mailto:a@b.example?subject=x)", "write to us (<a@b.example>)\n", &["address-unclear"]);
    is_read_as("[0300 000 1111](tel:0300-000-2222)", "0300 000 1111 (<tel:0300-000-2222>)\n", &["link-differs"]);
}

#[test]
fn words_that_are_an_address_lead_to_no_other() {
    let differs = &["link-differs"];
    is_read_as(
        "[www.court.example](https://evil.example)",
        "www.court.example ([evil.example](https://evil.example))\n",
        differs,
    );
    is_read_as("[0300 000 2222](https://x.example)", "0300 000 2222 ([x.example](https://x.example))\n", differs);
    is_read_as("[a@x.example](https://y.example)", "a@x.example ([y.example](https://y.example))\n", differs);
    is_read_as("[www.court.example](tel:+442079460000)", "www.court.example (<tel:+442079460000>)\n", differs);
    is_read_as("[0300 000 2222](mailto:a@b.example)", "0300 000 2222 (<a@b.example>)\n", differs);
    for same in [
        "[www.court.example](https://court.example/forms?a=1)\n",
        "[court.example](http://forms.court.example)\n",
        "[https://court.example/a](http://www.court.example/b)\n",
        "[form.pdf](https://court.example/1)\n",
        "[36391/02](https://hudoc.example)\n",
        "[0300 000 2222](https://wa.example/443000002222)\n",
        "[the court](https://court.example)\n",
    ] {
        is_read_as(same, same, &[]);
    }
}

#[test]
fn addresses_with_spaces_are_addresses() {
    is_read_as("[call us](tel:+44 300 000 0001)", "call us ([+44 300 000 0001](tel:+443000000001))\n", &[]);
    is_read_as("[اتصل](tel:+961 1 234 567)", "اتصل ([+961 1 234 567](tel:+9611234567))\n", &[]);
    is_read_as("[mail](mailto: help@court.example)", "mail (<help@court.example>)\n", &[]);
    is_read_as("a [form](https://court.example/my form.pdf).", "a [form](https://court.example/my%20form.pdf).\n", &[]);
    is_read_as(
        "- [form](https://court.example/my form.pdf \"Form A\")",
        "- [form](https://court.example/my%20form.pdf) (Form A)\n",
        &[],
    );
    is_read_as("[x](نموذج أ.pdf)", "x\n", &["link-target"]);
    is_read_as("[sic](as it was said)", "\\[sic\\](as it was said)\n", &[]);
    is_read_as("`[a](tel:1 2 3)`", "`[a](tel:1 2 3)`\n", &[]);
    is_read_as("```\n[a](tel:1 2 3)\n```", "```\n[a](tel:1 2 3)\n```\n", &[]);
    is_read_as("\\[a\\](tel:1 2 3)", "\\[a\\](tel:1 2 3)\n", &[]);
}

#[test]
fn comments_are_in_no_form() {
    let body = "One.\n\n<!-- witness: Ms A.\n\n## no\n-->\n\nTwo <!-- b --> three.\n\n- a\n  <!-- c\n  d -->\n- b <!--\n\nx --> c";
    is_read_as(body, "One.\n\nTwo  three.\n\n- a\n- b\n\nc\n", &[]);
    is_read_as("One.\n\n<!-- two\n\nthree", "One.\n", &["comment-open"]);
}

#[test]
fn comments_and_tags_of_the_front_matter_are_read_as_such() {
    let front = "---\ntitle: \"A <!-- witness --> <b>bold</b> title\"\nsummary: \"<!-- Ms A. -->\\nTwo.\\n\\nThree.\"\n\
                 revised: 2026-11-24\ntranslation: original\n---\n";
    let piece = PieceName { collection: "rights".into(), piece: "x".into() };
    let address = Address { piece, lang: "en".parse().unwrap(), level: Level::Standard };
    let mut findings = Vec::new();
    let edition = parse(front, &address, &mut findings).unwrap();

    let texts: Vec<String> = edition.document.sentences().iter().map(|sentence| sentence.text()).collect();
    assert_eq!(texts, ["A  bold title", "Two.", "Three."]);
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["raw-html", "raw-html"]);
}

#[test]
fn what_is_left_open_ends_at_the_next_heading() {
    let (document, findings) = read("::: warning\nDo not sign.\n\n## Next\n\nYou have 14 days.", "en");

    assert_eq!(written(&document), "::: warning\nDo not sign.\n:::\n\n## Next\n\nYou have 14 days.\n");
    let [finding] = &findings[..] else { panic!("{findings:?}") };
    assert_eq!((finding.rule, finding.line), ("block-unclosed", 8));
    assert!(finding.message.contains("line 11"), "{}", finding.message);

    is_read_as(
        "```\nForm A-12\n\n## Part 1\n\nText.",
        "```\nForm A-12\n```\n\n## Part 1\n\nText.\n",
        &["fence-unclosed"],
    );
    is_read_as("- ::: warning\n  a\n\nb", "- ::: warning\n  a\n  :::\n\nb\n", &["block-unclosed"]);
    is_read_as(
        "::: warning\na\n\n::: danger\nb\n:::",
        "::: warning\na\n:::\n\n::: danger\nb\n:::\n",
        &["block-unclosed"],
    );
    is_read_as("a\n\n:::\n\nb", "a\n\nb\n", &["block-unclosed"]);
}

#[test]
fn indented_text_and_glued_signs_are_read_as_they_were_meant() {
    is_read_as(
        "The law says:\n\n    (1) One. Two.\n    three\n",
        "The law says:\n\n(1) One. Two.\\\nthree\n",
        &["indented-text"],
    );
    is_read_as("#Word\n\nx", "\\#Word\n\nx\n", &["heading-glued"]);
    is_read_as("##No space\n\nx", "## No space\n\nx\n", &["heading-glued"]);
    is_read_as("####### Seven\n\nx", "###### Seven\n\nx\n", &["heading-glued"]);
    is_read_as("You must appeal.\n---\nNext.", "You must appeal.\n\n---\n\nNext.\n", &["divider-glued"]);
    is_read_as("Fees\n---\nNext.", "## Fees\n\nNext.\n", &["divider-glued"]);
    is_read_as("## What to ask ##\n\n## Form {A-12}", "## What to ask\n\n## Form {A-12} {#part-2}\n", &[]);
}

#[test]
fn what_a_mark_swallows_that_nobody_closed_is_named() {
    let told = |text: &str| {
        let (_, findings) = read(text, "en");
        let lost = findings.into_iter().filter(|finding| finding.rule == "words-lost");
        lost.map(|finding| format!("{}: {}", finding.line, finding.message.split(": ").last().unwrap()))
            .collect::<Vec<_>>()
    };
    is_read_as("<p class=\"x>You must appeal.</p>", "You must appeal.\n", &["raw-html", "raw-html"]);
    assert_eq!(told("<div style=\"a\nb>Do not\nsign\nit.</div>"), ["9: b Do not", "10: sign", "11: it div"]);
    assert_eq!(told("<p class=\"a\n b\" id='c'>Text.</p>"), Vec::<String>::new());
    assert_eq!(told("<p open\nнельзя=\"x\">Text.</p>"), ["9: нельзя x"]);
    assert_eq!(told("<p keep=\"\">Text.</p>"), ["8: keep"]);
    assert_eq!(told("[fifteen]: https://a.example \"x\"\n\nfif!teen"), ["8: x"]);
    assert_eq!(told("<p class=a\nfifteen>Text.</p>"), ["9: fifteen"]);
    let (_, findings) = read("See ![the form](late form.svg).", "en");
    assert!(findings.iter().any(|finding| finding.message.ends_with(": late form.svg")), "{findings:#?}");
    is_read_as("<dl>Late<dt>A<dd>B</dl>", "A\n\n: B\n", &["html-refused", "raw-html"]);
    is_read_as("<p>Give <Your name and/or address>.</p>", "Give \\<Your name and/or address>.\n", &["raw-html"]);
    assert_eq!(told("[^see annex]: five"), ["8: see annex five"]);
    is_read_as("See ![the form](\"Page one\").", "See the form (Page one).\n", &["picture-in-text"]);
}

#[test]
fn words_in_marks_that_are_no_elements_are_named() {
    // Together, words of the first sentence hold the parts of "15 days": they are not taken for those.
    for mark in ["<![CDATA[Sign in 15–days]]>", "<?x Sign in 15–days?>", "<!DOCTYPE Sign in 15–days>"] {
        let (_, findings) = read(&format!("Pay 1.5 now, daysign inside.\n\n{mark} Text."), "en");
        let refused = findings.iter().find(|finding| finding.rule == "html-refused" && finding.line == 10);
        assert!(refused.is_some_and(|finding| finding.message.contains("Sign in 15–days")), "{mark}: {findings:?}");
    }
}

#[test]
fn weight_before_letters_is_weight() {
    is_read_as("**مهم:**نص و «**bold**»text, **Note:**text", "**مهم:**نص و «**bold**»text, **Note:**text\n", &[]);
    is_read_as(
        "__Note:__text snake_case_word *half*way 5 * 3",
        "**Note:**text snake_case_word *half*way 5 \\* 3\n",
        &[],
    );
    is_read_as("**open text", "\\*\\*open text\n", &["emphasis-open"]);
    is_read_as("~~You must pay. You need not.", "\\~\\~You must pay. You need not.\n", &["emphasis-open"]);
}

#[test]
fn html_is_read_as_what_it_means() {
    let html = &["raw-html"];
    is_read_as(
        "A <b>bold</b> word<br>and <a href=\"https://a.example\" title=\"t\">b</a>.",
        "A **bold** word\\\nand [b](https://a.example) (t).\n",
        html,
    );
    is_read_as("<div dir=\"rtl\">\n\nText in a box.\n\n</div>", "Text in a box.\n", &["raw-html", "raw-html"]);
    is_read_as(
        "<details><summary>More</summary>\n\nHidden.\n\n</details>",
        "**More**\n\nHidden.\n",
        &["raw-html", "raw-html"],
    );
    is_read_as(
        "<table><caption>Fees</caption><tr><th>a<th>b<tr><td>1<td>2</table>",
        "::: table\nFees\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n:::\n",
        html,
    );
    is_read_as("<ul><li>a<li><p>b</ul><ol start=3><li>c</ol>", "- a\n- b\n\n3. c\n", html);
    is_read_as("| a<br>b | c |\n|---|---|\n| d | e |", "| a<br>b | c |\n| --- | --- |\n| d | e |\n", &[]);
    is_read_as("m<sup>2</sup>, <i>x</i>, <del>old</del>", "m², *x*, ~~old~~\n", html);
    is_read_as("<dl><dt>a<dt>b<dd>c</dl>", "a\nb\n\n: c\n", html);
    is_read_as("Dear <your name>,", "Dear \\<your name>,\n", html);
    is_read_as("a <script>x()</script> b", "a  b\n", &["html-refused", "raw-html"]);
}

#[test]
fn short_forms_and_lines_of_other_systems_are_meant_or_found() {
    is_read_as("Good :smile: and x^2^, the 1^er^.", "Good 😄 and x², the 1er.\n", &[]);
    is_read_as("A \\:smile: and x\\^2^ here", "A \\:smile: and x\\^2^ here\n", &[]);
    for body in ["So :nosuchsign: there", ".. note:: Body", "*[HTML]: Hyper Text", "+---+---+\n| A | B |\n+---+---+"] {
        let (_, findings) = read(body, "en");
        assert!(findings.iter().any(|finding| finding.rule == "other-system"), "{body}: {findings:?}");
    }
}

#[test]
fn hidden_html_is_in_no_form() {
    let html = &["html-refused", "raw-html"];
    is_read_as("a <span hidden>witness Ms A</span> b", "a  b\n", html);
    is_read_as("a <b style=\"color: red; Display : NONE !important\">Ms A</b> b", "a  b\n", html);
    is_read_as("<p style=\"visibility:hidden\">Ms A</p><p>b</p>", "b\n", html);
    is_read_as("<ul><li>a<li hidden>Ms A</ul>", "- a\n", html);
    is_read_as(
        "<table><tr><td>a<td>b<tr hidden><td>Ms A<td>1<tr><td>c<td>d</table>",
        "| a | b |\n| --- | --- |\n| c | d |\n",
        html,
    );
    is_read_as(
        "<div hidden>\n\nMs A.\n\n<div>\n\n- a\n\n</div>\n\nb\n\n</div>\n\nc",
        "c\n",
        &["raw-html", "html-refused", "html-refused", "html-refused"],
    );
    is_read_as("<div style=\"display:none\">Ms A.</div>\n\nc", "c\n", html);
    is_read_as(
        "a <span aria-hidden=\"true\">b</span> <i style=\"display:block\">c</i> hidden",
        "a b *c* hidden\n",
        &["raw-html"],
    );
    let (_, findings) = read("a <span hidden>witness Ms A</span> b", "en");
    assert!(findings.iter().any(|finding| finding.message.contains("witness Ms A")), "{findings:?}");
}

#[test]
fn lists_by_hand_are_lists() {
    is_read_as("Ask for:\n(a) one;\n(b) two.", "Ask for:\n\n(a) one;\n\n(b) two.\n", &[]);
    is_read_as("• one\n• two", "- one\n- two\n", &[]);
    is_read_as("– one\n– two\nmore", "- one\n- two more\n", &[]);
    is_read_as("□ one\n☑ two", "- [ ] one\n- [x] two\n", &[]);
    is_read_as("as Article 6\n(1) says", "as Article 6 (1) says\n", &[]);
    is_read_as("Ask for:\n1- One\n2- Two", "Ask for:\n\n1- One\n\n2- Two\n", &[]);
    is_read_as("أولا: واحد\nثانيا: اثنان", "أولا: واحد\n\nثانيا: اثنان\n", &[]);
    is_read_as("1. One\n2.Two\n3.Three", "1. One\n2. Two\n3. Three\n", &[]);
    is_read_as("- un\n-Deux\n-Trois", "- un\n- Deux\n- Trois\n", &[]);
    is_read_as("-Un\n-Deux", "- Un\n- Deux\n", &[]);
    is_read_as("1986. A great year.", "1986\\. A great year.\n", &[]);
    is_read_as("1986. A great year.\n1990. Another.", "1986\\. A great year.\n\n1990\\. Another.\n", &[]);
    is_read_as("1986. A\n1987. B", "1986. A\n1987. B\n", &[]);
    is_read_as("3. a\n7. b", "3. a\n4. b\n", &["list-number"]);
}

#[test]
fn tasks_struck_words_and_terms_are_kept() {
    is_read_as(
        "- [ ] Find a lawyer\n- [x] Register\n- \\[ ] no task",
        "- [ ] Find a lawyer\n- [x] Register\n- \\[ \\] no task\n",
        &[],
    );
    for task in ["- [ ] **Bold**\n", "- [x] [A link](https://a.example)\n", "- [ ] `code`\n", "- [ ] <tel:112>\n"] {
        is_read_as(task, task, &[]);
    }
    is_read_as("• **Bold**\n• [a](https://a.example)", "- **Bold**\n- [a](https://a.example)\n", &[]);
    is_read_as("a\n[ ] **Bold**\n[x] b", "a\n\n- [ ] **Bold**\n- [x] b\n", &[]);
    let table = "| a | b |\n| --- | --- |\n| [ ] **Bold** | [x] Done |\n| \\[x\\] | \\[ \\] no |\n";
    is_read_as(table, table, &[]);
    let (document, _) = read(table, "en");
    assert_eq!(format!("{document:?}").matches("Checkbox(").count(), 2);
    is_read_as("~£50~ £60, (~Old rule~) new", "~~£50~~ £60, (~~Old rule~~) new\n", &[]);
    is_read_as(
        "~50 people and ~60 more, 5~10, ~/path, a~b~ c",
        "\\~50 people and \\~60 more, 5\\~10, \\~/path, a\\~b\\~ c\n",
        &[],
    );
    is_read_as("~~£50~~ £60, ~5~10 days", "~~£50~~ £60, \\~5\\~10 days\n", &[]);
    is_read_as("Charge\nAccusation\n: A claim.\n\n: A fee.", "Charge\nAccusation\n\n: A claim.\n\n: A fee.\n", &[]);
}

#[test]
fn nothing_nests_too_deep_to_be_read() {
    for deep in [
        ">".repeat(20_000) + " a",
        "*a ".repeat(20_000),
        "[".repeat(20_000),
        "<b>".repeat(5_000),
        "- ".repeat(3_000) + "a",
    ] {
        let (document, _) = read(&deep, "en");
        assert!(written(&document).contains(['a', '[']) || deep.starts_with("<b>"), "{}", &deep[..9]);
    }
}

#[test]
fn slips_are_mended_wherever_they_stand() {
    let deep = "<b>".repeat(12) + "a <span hidden>Ms A</span> b";
    let (document, findings) = read(&deep, "en");
    assert!(!written(&document).contains("Ms A"), "{}", written(&document));
    assert!(findings.iter().any(|finding| finding.message.contains("Ms A")), "{findings:?}");

    is_read_as(
        "| a | b |\n|---|---|\n| [call](tel:+44 300 000 0001) | c |",
        "| a | b |\n| --- | --- |\n| call ([+44 300 000 0001](tel:+443000000001)) | c |\n",
        &[],
    );
    is_read_as("- [x] [call](tel:+44 300 000 0001)", "- [x] call ([+44 300 000 0001](tel:+443000000001))\n", &[]);
    is_read_as("> 1986. A great year.", "> 1986\\. A great year.\n", &[]);
    is_read_as("a\n\n- b\n- c - d\n- 1 - 2", "a\n\n- b\n- c - d\n- 1 - 2\n", &[]);
    let plain = "Read the act of\n24.11.2026 - it is short -\n1- and clear since\n2025 - as\n020 7946 0000 says.";
    is_read_as(plain, &(plain.replace('\n', " ") + "\n"), &[]);
    is_read_as("[Node.js](https://nodejs.example)", "[Node.js](https://nodejs.example)\n", &[]);
}

/// Each of these was once read to its end from each of its brackets: the two first would take a minute.
#[test]
fn a_text_of_brackets_that_lead_nowhere_is_read_with_every_word() {
    let count = 20_000;
    let texts = [
        format!("{}ж{}", "[".repeat(count), "](b)".repeat(count)),
        "[ж](".repeat(count),
        "[ж](b \"".repeat(count),
        format!("{}ж{}", "[".repeat(count), "]".repeat(count)),
        format!("{}ж{}", "[".repeat(count), "]{cite}".repeat(count)),
        "[ж]{lang".repeat(count),
        format!("ж{}", "](".repeat(count)),
        format!("ж{}", "<".repeat(count)),
    ];
    for text in texts {
        let (document, _) = read(&text, "en");
        let dir = lenient::tests::piece("en", &format!("{}{text}\n", lenient::tests::FRONT));
        let report = load(&[dir.path()], lenient::tests::TODAY).1;

        let sentences = document.sentences();
        let words: String = sentences.into_iter().map(crate::document::Sentence::text).collect();
        let begin: String = text.chars().take(9).collect();
        assert_eq!(words.matches('ж').count(), text.matches('ж').count(), "{begin}");
        assert_eq!(report.findings.iter().find(|finding| finding.rule == "words-lost"), None, "{begin}");
    }
}
