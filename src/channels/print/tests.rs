//! The order in which the letters of a line are drawn on paper.

use typst::layout::{Frame, FrameItem, Point, Transform};

use super::{Booklet, Paper, PrintedPdf, Profile, Theme, Typeface, booklet};
use crate::content::{Library, load};
use crate::lang::Lang;

/// Every letter that is drawn: its line, its place in it, itself.
fn letters(frame: &Frame, at: Point, found: &mut Vec<(i64, f64, String)>) {
    for (point, item) in frame.items() {
        let here = at + *point;
        if let FrameItem::Group(group) = item {
            let Transform { tx, ty, .. } = group.transform;
            letters(&group.frame, here + Point::new(tx, ty), found);
        }
        if let FrameItem::Text(text) = item {
            let mut x = here.x.to_pt();
            for glyph in &text.glyphs {
                let letter = text.text.get(glyph.range()).unwrap_or_default();
                #[expect(clippy::cast_possible_truncation, reason = "a line's place on a sheet is a small number")]
                let line = here.y.to_pt().round() as i64;
                found.push((line, x, letter.to_owned()));
                x += glyph.x_advance.at(text.size).to_pt();
            }
        }
    }
}

/// An edition of this text, printed.
fn printed(lang: &str, body: &str) -> PrintedPdf {
    with_order(lang, body, |order| booklet(order).unwrap())
}

/// Does something with the order of an edition of this text.
pub(super) fn with_order<T>(lang: &str, body: &str, make: impl FnOnce(&Booklet<'_>) -> T) -> T {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let front = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
    write("rights/collection.toml", &format!("order = 1\n[title]\n{lang} = \"R\"\n[summary]\n{lang} = \"R.\"\n"));
    let piece = format!(
        "order = 1\nsource = \"{lang}\"\nreview-by = \"2099-01-01\"\naudience = [\"readers\"]\nsources = [\"A law\"]\n"
    );
    write("rights/one/piece.toml", &piece);
    write(&format!("glossary/{lang}.toml"), "[a]\nterm = \"a\"\nexplanation = \"B.\"\n");
    write(&format!("rights/one/{lang}.md"), &format!("{front}{body}\n"));
    let (library, report): (Library, _) = load(&[dir.path()], "2026-11-24");
    let edition = library.editions.values().next().unwrap_or_else(|| panic!("{:?}", report.findings));
    let order = Booklet {
        title: "One",
        lang: &Lang::english(),
        editions: vec![edition],
        library: &library,
        profile: Profile::by_name("aph-18").unwrap(),
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: None,
        back_matter: super::BackMatter::Full,
        base: "",
        version: "1",
    };
    make(&order)
}

/// The lines of an edition as they are drawn, from left to right, without spaces.
fn lines(lang: &str, body: &str) -> Vec<String> {
    lines_of(&printed(lang, body))
}

fn lines_of(printed: &PrintedPdf) -> Vec<String> {
    let mut found = Vec::new();
    for (index, page) in printed.document.pages().iter().enumerate() {
        let mut on_page = Vec::new();
        letters(&page.frame, Point::zero(), &mut on_page);
        let number = i64::try_from(index).unwrap() * 100_000;
        found.extend(on_page.into_iter().map(|(y, x, letter)| (y + number, x, letter)));
    }
    found.sort_by(|a, b| (a.0, a.1).partial_cmp(&(b.0, b.1)).unwrap());
    let mut lines: Vec<(i64, String)> = Vec::new();
    for (y, _, letter) in found {
        match lines.last_mut().filter(|(line, _)| *line == y) {
            Some((_, line)) => line.push_str(letter.trim()),
            None => lines.push((y, letter.trim().to_owned())),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

#[test]
fn numbers_on_paper_from_right_to_left_are_drawn_as_they_are_dialled() {
    let numbers = ["0300 000 2222", "+961 1 234 567", "9:00 - 17:00", "1280 × 960", "12/2019", "A-12/3"];
    for lang in ["ar", "fa", "prs", "ps", "ur", "ckb"] {
        let body: Vec<String> = numbers.iter().map(|number| format!("اتصل {number} الآن.")).collect();
        let lines = lines(lang, &body.join("\n\n"));
        for number in numbers {
            let drawn = number.replace(' ', "");
            assert!(lines.iter().any(|line| line.contains(&drawn)), "{lang}: {number}: {lines:?}");
        }
    }
}

#[test]
fn a_contact_on_paper_from_right_to_left_shows_both_of_its_numbers_in_order() {
    let body = "::: contact\nname: مكتب 0300 000 4444\nphone: 112 أو 0300 000 2222\nphone: ٠٨٠٠ ١٢٣ ٤٥٦\nemail: a@b.example، c@d.example\n:::";
    let lines = lines("ar", body);
    // Each keeps its own order, and the second stands behind the first: to its left.
    for drawn in ["03000002222", "03000004444", "٠٨٠٠١٢٣٤٥٦", "c@d.example،a@b.example"] {
        assert!(lines.iter().any(|line| line.contains(drawn)), "{drawn}: {lines:?}");
    }
}

#[test]
fn each_meaning_of_a_word_begins_a_line_and_the_box_of_a_task_is_its_mark() {
    let body = "Charge\n: A formal claim.\n\n: In some countries, a fee.\n\n---\n\n- [ ] Find a lawyer\n- Bring photos";
    let lines = lines("en", body);
    for drawn in ["Charge:Aformalclaim.", "Insomecountries,afee.", "Findalawyer", "•Bringphotos"] {
        assert!(lines.iter().any(|line| line == drawn), "{drawn}: {lines:?}");
    }
}

#[test]
fn a_chinese_character_that_no_font_draws_is_named_in_chinese_and_is_a_finding() {
    let printed = printed("zh-Hans", "他姓\u{30edd}，住在城里，要找一位律师帮忙，也可以请一位翻译。");
    let lines = lines_of(&printed);
    assert!(lines.iter().any(|line| line.contains("他姓[汉字U+30EDD]")), "{lines:?}");
    let found: Vec<&str> = printed.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(found, ["font-none"]);
}
