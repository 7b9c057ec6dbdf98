//! The service in a real browser, walked as readers walk it.

use std::path::Path;
use std::process::Command;

use crate::bed::Bed;
use crate::bed::service::Service;
use crate::shared;

/// Runs a walk against a service; it must find nothing.
fn walk(program: &str, name: &str, service: &Service) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let output = Command::new("node").arg(program).arg(name).arg(service.base()).current_dir(folder).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn axe_finds_nothing_on_any_kind_of_page_in_any_theme() {
    walk("look.mjs", "axe", &shared());
}

#[test]
fn the_nu_checker_finds_nothing_on_any_kind_of_page() {
    walk("look.mjs", "markup", &shared());
}

#[test]
fn no_kind_of_page_scrolls_sideways_and_controls_are_as_large_as_a_thumb() {
    walk("look.mjs", "narrow", &shared());
}

#[test]
fn in_forced_colours_every_control_and_note_has_a_line() {
    walk("look.mjs", "forced", &shared());
}

#[test]
fn keys_alone_lead_from_home_to_the_sound_and_to_a_pdf() {
    walk("walk.mjs", "keyboard", &shared());
}

#[test]
fn the_walk_is_the_same_from_right_to_left() {
    walk("walk.mjs", "rtl", &shared());
}

#[test]
fn everything_can_be_had_without_a_script() {
    walk("walk.mjs", "no-script", &shared());
}

#[test]
fn keys_alone_lead_from_a_text_to_asking_joining_and_taking_back() {
    walk("walk.mjs", "asking", &shared());
}

#[test]
fn asking_needs_no_script() {
    walk("walk.mjs", "asking-no-script", &shared());
}

#[test]
fn who_leaves_is_not_brought_back_by_one_step_back() {
    walk("walk.mjs", "leave", &shared());
}

#[test]
fn a_browser_keeps_the_choice_of_looks_and_nothing_else() {
    walk("walk.mjs", "storage", &shared());
}

#[test]
fn the_sentence_that_is_shown_is_the_one_that_is_spoken() {
    walk("walk.mjs", "along", &shared());
}

/// A piece whose words hang on nobody's content.
const ARABIC: &str = r"## الخطوات الأولى {#first}

يمكنك طلب **المساعدة** فورًا. اطلبها من [المحكمة]{term=court} كتابةً.

::: danger
إذا كنت في خطر، فغادر أولًا.
:::

::: steps
1. اتصل على <tel:+00-000-0000>.
2. اكتب إلى <help@legal-aid.example>.
:::

## النهاية {#end}

اقرأ [الخطوات الأولى](#first) مرة أخرى.
";
const ARABIC_PLAIN: &str = "## ماذا أولًا؟ {explains=\"first end\"}\n\nاطلب المساعدة.\n";

#[test]
fn the_tree_that_is_told_to_those_who_hear_a_page_is_the_golden_one() {
    let bed = Bed::full();
    bed.write("glossary/ar.toml", "[court]\nterm = \"المحكمة\"\nexplanation = \"حيث يحكم القضاة.\"\n");
    bed.piece("rights/arabic", "ar");
    bed.edition("rights/arabic/ar.md", "مثال", "original", ARABIC);
    bed.edition("rights/arabic/ar.plain.md", "مثال", "original", ARABIC_PLAIN);
    let service = Service::start(&bed.content(), &bed.out(), &["--jobs", "2"]);
    service.wait_until_made();

    walk("walk.mjs", "snapshots", &service);
}
