//! Texts that are broken on purpose.

use super::files::{bytes, edit, first};
use super::{Defect, table};

pub(crate) fn defects() -> Vec<Defect> {
    let t = |from: &'static str, to: &'static str| first("txt", from, to);
    table(
        "en/rights/example/example.en.txt",
        vec![
            ("bytes that are no text", "text-readable", bytes("txt", |text| text[5] = 0xff)),
            ("nothing", "text-readable", bytes("txt", Vec::clear)),
            ("lines of another system", "text-lines", edit("txt", |text| text.replace('\n', "\r\n"))),
            ("a text that is cut", "text-lines", edit("txt", |text| text.trim_end().to_owned())),
            ("another title", "text-title", t("An example", "A sample")),
            ("a sentence that is gone", "text-sentences", t("A letter is enough.", "")),
            ("a negation that is dropped", "text-sentences", t("No, it may not.", "No, it may.")),
            // The number of a list follows, with a full stop of its own.
            ("a full stop that is dropped", "text-sentences", t("A letter is enough.", "A letter is enough")),
            (
                "two sentences that changed places",
                "text-sentences",
                edit("txt", |text| {
                    text.replace("Say who you are.", "\u{1}")
                        .replace("Say what you need.", "Say who you are.")
                        .replace('\u{1}', "Say what you need.")
                }),
            ),
            ("a mark that is not closed", "text-braces", t("{fr: Liberté}", "{fr: Liberté")),
            ("a mark that is closed twice", "text-braces", t("{fr: Liberté}", "{fr: Liberté} }")),
            ("Arabic words without their mark", "text-lang-text", t("{fr: Liberté}", "لك الحق في محامٍ")),
            ("Dari as `prs`", "text-lang-text", t("{fr: Liberté}", "{prs: Liberté}")),
            ("a lost character", "text-characters", t("A letter", "A l\u{fffd}tter")),
            ("text that is turned around", "text-characters", t("A letter", "A \u{202e}letter")),
        ],
    )
}
