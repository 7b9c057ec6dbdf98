//! The names of kinds of code, as they stand behind the mark that begins a code block.

/// Names of formats and languages. Any other word there is text of the author, which no form would show.
const KINDS: &str = "text txt plain plaintext none raw output log console terminal shell sh bash zsh fish cmd bat batch \
                     powershell ps1 html htm xml svg xhtml css scss sass less js javascript jsx mjs ts typescript tsx json \
                     json5 jsonc jsonl ndjson yaml yml toml ini cfg conf env properties csv tsv md markdown mdx rst adoc \
                     asciidoc tex latex bibtex typst diff patch http url uri email eml vcard ics ical python py r ruby rb \
                     perl pl php java kotlin kt scala c h cpp c++ cc hpp cs csharp c# fs go golang rust rs swift dart lua \
                     sql mysql psql postgresql sqlite graphql gql sparql xquery xpath xslt regex regexp makefile make \
                     dockerfile docker nginx apache git gitignore mermaid plantuml dot graphviz math vega po gettext xliff \
                     srt vtt webvtt ebnf abnf bnf haskell hs elixir ex erlang clojure clj lisp scheme julia matlab octave \
                     vb vba excel liquid jinja jinja2 twig handlebars hbs mustache vue svelte astro fluent ftl";

/// Returns `true` if a text is empty or names the kind of code that follows.
pub(super) fn is_code_kind(text: &str) -> bool {
    text.is_empty() || KINDS.split_whitespace().any(|kind| kind.eq_ignore_ascii_case(text))
}
