//! Hostile inputs, each made as large as asked.

/// A kind of input for a parser.
pub(crate) struct Shape {
    /// The parser, a slash, the shape.
    pub(crate) name: &'static str,
    /// The input with so many repeats.
    pub(crate) make: fn(usize) -> String,
}

macro_rules! shapes {
    ($($name:literal => |$n:ident| $make:expr;)*) => {
        /// All inputs.
        pub(crate) const SHAPES: &[Shape] = &[$(Shape { name: $name, make: |$n| $make }),*];
    };
}

fn words(n: usize) -> String {
    "Ask the court for a lawyer at once. ".repeat(n)
}

fn each(n: usize, make: impl Fn(usize) -> String) -> String {
    (0..n).map(make).collect()
}

fn colons(n: usize) -> String {
    let levels = n.min(1_000);
    let open = each(levels, |i| format!("{} information\n", ":".repeat(levels + 3 - i)));
    let close = each(levels, |i| format!("{}\n", ":".repeat(i + 4)));
    format!("{open}x\n{close}")
}

/// Sentences of 2,000 letters, one a line.
fn draft(n: usize, part: &str) -> String {
    let sentence: String = part.chars().cycle().take(2_000).collect();
    format!("{}\n", sentence.trim()).repeat(n)
}

fn xliff(inside: &str) -> String {
    let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"fr\">";
    format!("{head}<file id=\"f\">{inside}</file></xliff>")
}

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>")
}

shapes! {
    "markdown/words" => |n| words(n);
    "markdown/paragraphs" => |n| "Ask the court for a lawyer.\n\n".repeat(n);
    "markdown/stars" => |n| format!("{0}a{0}", "*".repeat(n));
    "markdown/stars-open" => |n| "*a ".repeat(n);
    "markdown/stars-mixed" => |n| "a**b_c*d ".repeat(n);
    "markdown/lows" => |n| format!("{0}a{0}", "_".repeat(n));
    "markdown/tildes" => |n| "~~a ~b ".repeat(n);
    "markdown/brackets" => |n| "[".repeat(n);
    "markdown/brackets-closed" => |n| format!("{}a{}", "[".repeat(n), "]".repeat(n));
    "markdown/brackets-many" => |n| "[a] ".repeat(n);
    "markdown/links" => |n| format!("{}a{}", "[".repeat(n), "](b)".repeat(n));
    "markdown/link-begun" => |n| "[a](".repeat(n);
    "markdown/link-title" => |n| "[a](b \"".repeat(n);
    "markdown/pictures" => |n| format!("{}a{}", "![".repeat(n), "](b)".repeat(n));
    "markdown/spans" => |n| format!("{}a{}", "[".repeat(n), "]{lang=fr}".repeat(n));
    "markdown/span-begun" => |n| "[a]{lang".repeat(n);
    "markdown/references" => |n| format!("{}\n\n{}", each(n, |i| format!("[{i}] ")), each(n, |i| format!("[{i}]: /{i}\n")));
    "markdown/quotes" => |n| format!("{}a", "> ".repeat(n));
    "markdown/quotes-lines" => |n| each(n.min(2_000), |i| format!("{}a\n", ">".repeat(i + 1)));
    "markdown/quote-many" => |n| "> a\n\n".repeat(n);
    "markdown/lists" => |n| format!("{}a", "- ".repeat(n));
    "markdown/lists-numbered" => |n| format!("{}a", "1. ".repeat(n));
    "markdown/lists-lines" => |n| each(n.min(2_000), |i| format!("{}- a\n", "  ".repeat(i)));
    "markdown/items" => |n| "- a\n".repeat(n);
    "markdown/items-blank" => |n| "-\n".repeat(n);
    "markdown/years" => |n| "2024. a\n\nb\n\n".repeat(n);
    "markdown/colons" => |n| colons(n);
    "markdown/colons-open" => |n| "::: information\na\n".repeat(n);
    "markdown/colons-end" => |n| ":::\n\n".repeat(n);
    "markdown/colons-pairs" => |n| "::: information\na\n:::\n\n".repeat(n);
    "markdown/details" => |n| "term\n\n: a\n\n".repeat(n);
    "markdown/details-deep" => |n| format!("a\n\n{}b", ": ".repeat(n));
    "markdown/table-wide" => |n| format!("{0}|\n{1}|\n{0}|\n", "|a".repeat(n), "|-".repeat(n));
    "markdown/table-long" => |n| format!("|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(n));
    "markdown/table-short-rows" => |n| format!("{0}|\n{1}|\n{2}", "|a".repeat(n), "|-".repeat(n), "|a\n".repeat(n));
    "markdown/table-rules" => |n| "a | b\n".repeat(n);
    "markdown/footnotes" => |n| format!("a[^0]\n\n{}", each(n, |i| format!("[^{i}]: b[^{}]\n\n", i + 1)));
    "markdown/footnotes-same" => |n| format!("{}\n\n[^1]: b\n", "a[^1] ".repeat(n));
    "markdown/footnotes-unused" => |n| each(n, |i| format!("[^{i}]: b\n\n"));
    "markdown/footnotes-deep" => |n| format!("a[^1]\n\n{}", each(n.min(2_000), |i| format!("{}[^{i}]: b\n", "    ".repeat(i))));
    "markdown/backquotes" => |n| each(n.min(2_000), |i| format!("{}a", "`".repeat(i + 1)));
    "markdown/backquotes-lone" => |n| "`a``b```c ".repeat(n);
    "markdown/fences" => |n| "```\na\n\n~~~\nb\n".repeat(n);
    "markdown/angles" => |n| "<".repeat(n);
    "markdown/tags-open" => |n| format!("a {}", "<b>".repeat(n));
    "markdown/tags-blocks" => |n| "<div>\n\na\n\n".repeat(n);
    "markdown/tags-hidden" => |n| "<script>\n\n<style>\n\n".repeat(n);
    "markdown/comments" => |n| "<!-- a --> b\n\n".repeat(n);
    "markdown/comments-open" => |n| "a <!-- b\n\n".repeat(n);
    "markdown/declarations" => |n| "<!A <?a <![CDATA[ ".repeat(n);
    "markdown/entities" => |n| "&amp;&#1;&#xffff;".repeat(n);
    "markdown/backslashes" => |n| "\\".repeat(n);
    "markdown/headings" => |n| "## a\n\n".repeat(n);
    "markdown/headings-glued" => |n| "##a\n\n".repeat(n);
    "markdown/attributes" => |n| format!("## a {{{}}}\n", "#a .b c=d ".repeat(n));
    "markdown/setext" => |n| "a\n---\n".repeat(n);
    "markdown/indented" => |n| "    a\n\nb\n\n".repeat(n);
    "markdown/alerts" => |n| "> [!NOTE]\n> a\n\n".repeat(n);
    "markdown/addresses" => |n| "https://a.example/b_(c) d@e.example +33 1 23 45 67 89 ".repeat(n);
    "markdown/digits" => |n| "1".repeat(n);
    "markdown/digits-many" => |n| "1 2 000,50 3.1.2024 ".repeat(n);
    "markdown/spaces" => |n| format!("a{}b", " ".repeat(n));
    "markdown/line-ends" => |n| format!("a{}b", "\n".repeat(n));
    "markdown/lines" => |n| "a\n".repeat(n);
    "markdown/tabs" => |n| format!("-{}a", "\t".repeat(n));
    "markdown/one-word" => |n| "a".repeat(n);
    "markdown/dots" => |n| "a. ".repeat(n);
    "front/pairs" => |n| each(n, |i| format!("a{i}: b\n"));
    "front/lists" => |n| format!("tags: {}{}", "[".repeat(n), "]".repeat(n));
    "front/quoted" => |n| format!("title: \"{}\"", "\\\"".repeat(n));
    "front/aliases" => |n| format!("a: &a [1]\n{}", "b: [*a, *a]\n".repeat(n));
    "front/block" => |n| format!("summary: |\n{}", "  a\n".repeat(n));
    "front/long-title" => |n| format!("title: {}", "*a ".repeat(n));
    "sentence/words" => |n| words(n);
    "sentence/stars" => |n| format!("{0}a{0}", "*".repeat(n));
    "sentence/lows" => |n| format!("{0}a{0}", "_".repeat(n));
    "sentence/spans" => |n| format!("{}a{}", "[".repeat(n), "]{lang=fr}".repeat(n));
    "sentence/brackets" => |n| "[".repeat(n);
    "sentence/links" => |n| format!("{}a{}", "[".repeat(n), "](b)".repeat(n));
    "sentence/tags" => |n| "<b>".repeat(n);
    "sentence/footnotes" => |n| "[^1]".repeat(n);
    "sentence/breaks" => |n| "a\\\n".repeat(n);
    "sentence/digits" => |n| "1 2 000,50 ".repeat(n);
    "sentence/combining" => |n| format!("a{}", "\u{301}".repeat(n));
    "draft/words" => |n| draft(n, "Vous devez demander un avocat dans les 24 heures, si vous pouvez. ");
    "draft/letters" => |n| draft(n, "a ");
    "draft/clauses" => |n| draft(n, "ne pas, ");
    "draft/numbers" => |n| draft(n, "3 juges, 1.5 % ");
    "upload/quotes" => |n| format!("{}a", "> ".repeat(n));
    "upload/stars" => |n| format!("{0}a{0}", "*".repeat(n));
    "upload/words" => |n| words(n);
    "upload/lines" => |n| "a\n\n".repeat(n);
    "upload/colons" => |n| colons(n);
    "xliff/namespaces" => |n| format!("<xliff {}>{}</xliff>", each(n, |i| format!("xmlns:a{i}=\"{i}\" ")), each(n, |i| format!("<b xmlns:c{i}=\"{i}\"/>")));
    "xliff/attributes" => |n| format!("<xliff {}/>", each(n, |i| format!("a{i}=\"\" ")));
    "xliff/nested" => |n| xliff(&format!("{}{}", "<unit>".repeat(n), "</unit>".repeat(n)));
    "xliff/groups" => |n| xliff(&format!("{}{}", "<group>".repeat(n), "</group>".repeat(n)));
    "xliff/open" => |n| xliff(&"<a>".repeat(n));
    "xliff/units" => |n| xliff(&each(n, |i| format!("<unit id=\"u{i}\"><segment><source>a{i}</source><target>b</target></segment></unit>")));
    "xliff/unit-parts" => |n| xliff(&format!("<unit id=\"u\">{}</unit>", "<segment><source>a</source><target>b</target></segment>".repeat(n)));
    "xliff/codes" => |n| xliff(&format!("<unit id=\"u\"><segment><source>Ask for help now.</source><target>{}{}</target></segment></unit>", "<mrk>".repeat(n), "</mrk>".repeat(n)));
    "xliff/sources" => |n| xliff(&format!("<unit id=\"u\"><segment><source>{}Ask for help now.{}</source><target>a</target></segment></unit>", "<mrk>".repeat(n), "</mrk>".repeat(n)));
    "xliff/angles" => |n| "<".repeat(n);
    "xliff/entities" => |n| xliff(&"&amp;&#65;".repeat(n));
    "xliff/comments" => |n| xliff(&"<!-- a -->".repeat(n));
    "po/messages" => |n| each(n, |i| format!("msgctxt \"c{i}\"\nmsgid \"a{i}\"\nmsgstr \"b\"\n\n"));
    "po/lines" => |n| format!("msgid \"\"\nmsgstr \"\"\n{}", "\"a\"\n".repeat(n));
    "po/escapes" => |n| format!("msgid \"\"\nmsgstr \"{}\"\n", "\\n\\\\".repeat(n));
    "po/contexts" => |n| "msgctxt \"a\"\n".repeat(n);
    "svg/shapes" => |n| svg(&"<path d=\"M0 0L1 1\"/>".repeat(n));
    "svg/nested" => |n| svg(&format!("{}{}", "<g>".repeat(n), "</g>".repeat(n)));
    "svg/attributes" => |n| format!("<svg {} viewBox=\"0 0 9 9\"/>", each(n, |i| format!("a{i}=\"\" ")));
    "svg/namespaces" => |n| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" {}>{}</svg>", each(n, |i| format!("xmlns:a{i}=\"{i}\" ")), each(n, |i| format!("<g xmlns:c{i}=\"{i}\"/>")));
    "svg/path" => |n| svg(&format!("<path d=\"M0 0{}\"/>", "L1 1".repeat(n)));
    "svg/uses" => |n| svg(&format!("<g id=\"a0\"/>{}", each(n, |i| format!("<g id=\"a{}\"><use href=\"#a{i}\"/><use href=\"#a{i}\"/></g>", i + 1))));
    "head/path" => |n| format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "a/".repeat(n));
    "head/query" => |n| format!("GET /?{} HTTP/1.1\r\nhost: a\r\n\r\n", "a=%41&".repeat(n));
    "head/headers" => |n| format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", each(n, |i| format!("a{i}: b\r\n")));
    "head/languages" => |n| format!("GET / HTTP/1.1\r\nhost: a\r\naccept-language: {}\r\n\r\n", "fr;q=0.1, ".repeat(n));
    "head/tags" => |n| format!("GET / HTTP/1.1\r\nhost: a\r\nif-none-match: {}\r\n\r\n", "\"a\", ".repeat(n));
    "head/ranges" => |n| format!("GET / HTTP/1.1\r\nhost: a\r\nrange: bytes={}\r\n\r\n", "0-1,".repeat(n));
    "head/cookies" => |n| format!("GET / HTTP/1.1\r\nhost: a\r\ncookie: {}\r\n\r\n", "a=b; ".repeat(n));
    "head/open" => |n| format!("GET / HTTP/1.1\r\na: {}", "b".repeat(n));
    "search/words" => |n| words(n);
    "search/one-word" => |n| "a".repeat(n);
    "search/marks" => |n| "\"a* -(".repeat(n);
    "search/letters" => |n| each(n, |i| format!("{} ", char::from_u32(0x4e00 + (i % 20_000) as u32).unwrap_or('a')));
}
