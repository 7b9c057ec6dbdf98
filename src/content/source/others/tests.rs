use crate::content::tests::{is_read_as, rules_of};

#[test]
fn admonitions_of_mkdocs_are_notes() {
    is_read_as(
        "!!! note \"Who pays\"\n    Nobody *pays*.\n\n    - one\n\nAfter.",
        "::: information\n**Who pays**\n\nNobody *pays*.\n\n- one\n:::\n\nAfter.\n",
        &[],
    );
    is_read_as(
        "Before:\n??? danger\n    x\n\n    !!! tip\n        y",
        "Before:\n\n:::: danger\nx\n\n::: information\ny\n:::\n::::\n",
        &[],
    );
    is_read_as("!!! warning inline end \"\"\n\tx", "::: warning\nx\n:::\n", &[]);
    is_read_as("!!! deadline\n    x", "::: information\n**deadline**\n\nx\n:::\n", &[]);
    is_read_as("!!! urgent \"Call now\"\n    x", "::: information\n**urgent: Call now**\n\nx\n:::\n", &[]);
    is_read_as("!!! urgent \"Urgent: call\"\n    x", "::: information\n**Urgent: call**\n\nx\n:::\n", &[]);
    is_read_as("!!! note end of term\n    x", "::: information\n**end of term**\n\nx\n:::\n", &[]);
    is_read_as("=== \"Online\"\n    Use the form.", "**Online**\n\nUse the form.\n", &[]);
}

#[test]
fn what_only_looks_like_an_admonition_is_text() {
    is_read_as("!!! note\nText.", "!!! note Text.\n", &[]);
    is_read_as("!!! Stop !!!\n\nText.", "!!! Stop !!!\n\nText.\n", &[]);
    is_read_as("```\n!!! note\n    x\n```", "```\n!!! note\n    x\n```\n", &[]);
}

#[test]
fn callouts_of_obsidian_are_notes() {
    is_read_as("> [!faq]- Who pays?\n> Nobody.", "::: information\n**Who pays?**\n\nNobody.\n:::\n", &[]);
    is_read_as("> [!note]-\n> x", "::: information\nx\n:::\n", &[]);
    is_read_as("> [!warning]+ Stop\n> x", "::: warning\n**Stop**\n\nx\n:::\n", &[]);
    is_read_as("> [!quote] A judge\n> Speak.", "> **A judge**\\\n> Speak.\n", &[]);
    is_read_as("> [!my-kind]\n> x", "::: information\n**my-kind**\n\nx\n:::\n", &[]);
    is_read_as("> [!bug|wide] Wrong\n> x", "::: warning\n**Wrong**\n\nx\n:::\n", &[]);
    is_read_as("> [!NOTE|Wide] Ask\n> x", "::: information\n**Ask**\n\nx\n:::\n", &[]);
    is_read_as("> [!NOTE|urgent]\n> x", "::: information\n**urgent**\n\nx\n:::\n", &[]);
    is_read_as("> [!WARNING: urgent] Now\n> x", "::: warning\n**urgent Now**\n\nx\n:::\n", &[]);
    is_read_as("> [!URGENT] Call now\n> x", "::: information\n**URGENT: Call now**\n\nx\n:::\n", &[]);
    is_read_as("> [!example]\n> x", "::: information\n**example**\n\nx\n:::\n", &[]);
    is_read_as("> [!info]+44 300 1\n> x", "::: information\n**+44 300 1**\n\nx\n:::\n", &[]);
}

#[test]
fn notes_in_the_line_are_footnotes() {
    is_read_as("Ask^[Or *write*.] first.", "Ask[^1] first.\n\n[^1]: Or *write*.\n", &[]);
    is_read_as(
        "- One^[a\n  b]\n- `^[c]` two^[[d](https://d.example) e]",
        "- One[^1]\n- `^[c]` two[^2]\n\n[^1]: a b\n\n[^2]: [d](https://d.example) e\n",
        &[],
    );
    assert_eq!(rules_of("Text <!-- ^[hidden] -->."), Vec::<&str>::new());
    assert_eq!(rules_of("x^[^1]\n\n[^1]: y"), Vec::<&str>::new());
}

#[test]
fn words_between_two_signs_of_equality_have_weight() {
    is_read_as("==Do not sign== now; a == b.", "**Do not sign** now; a \\=\\= b.\n", &[]);
}

#[test]
fn marks_that_nothing_reads_are_found() {
    assert_eq!(rules_of("See [[rights/x|your rights]] and [[Legal aid]]."), ["other-system", "other-system"]);
    assert_eq!(rules_of("Call {{ court.phone }}.\n\n{% if x %}Go.{% endif %}"), ["template-mark", "template-mark"]);
    assert_eq!(rules_of("<p>Call {{ court.phone }}.</p>"), ["template-mark", "raw-html"]);
    assert_eq!(rules_of("Text.\n\n%%ask the witness first%%\n\nGo {/* check */} on."), ["template-mark"; 2]);
    assert_eq!(rules_of("You {--must not--} sign. {>>why?<<} You {++may++} ask."), ["template-mark"; 3]);
    assert_eq!(rules_of("100%% sure, 5 %% of 6"), Vec::<&str>::new());
    assert_eq!(rules_of("Text.\n{: .lead }\n\n[TOC]"), ["other-system", "other-system"]);
    assert_eq!(rules_of("`{{ x }}` and [[1998] EWCA Civ 12] and {£5}"), Vec::<&str>::new());
}

#[test]
fn a_word_behind_a_fence_is_the_kind_of_code_or_is_named() {
    assert_eq!(rules_of("```json\n{}\n```\n\n~~~ HTML\n<b>\n~~~"), Vec::<&str>::new());
    assert_eq!(rules_of("```urgent\nCall 112\n```\n\n~~~Warning\nCall 112\n~~~"), ["words-lost"; 2]);
}
