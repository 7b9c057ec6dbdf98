//! Tests of what is read of painted text.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, Stream};

use super::fonts::Fonts;
use super::layout::least_pitch;
use super::paint::{PaintedPage, paint};

/// A map to Unicode in which code 3 is a space, 4 to 6 are `a` to `c`, and 8 and 9 a no-break space and what follows it.
const MAP: &str = "2 beginbfchar\n<0003> <0020>\n<0004> <0061>\nendbfchar\n2 beginbfrange\n<0005> <0006> <0062>\n\
     <0008> <0009> <00A0>\nendbfrange\n";

fn entries(entries: Vec<(&str, Object)>) -> Dictionary {
    entries.into_iter().collect()
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A page of 200 by 100 points with a font of which each character is half as wide as the text is high.
fn page(content: &str) -> PaintedPage {
    let mut document = Document::with_version("1.7");
    let map = document.add_object(Stream::new(Dictionary::new(), MAP.as_bytes().to_vec()));
    let inner = document.add_object(entries(vec![("Subtype", name("CIDFontType2")), ("DW", 500.into())]));
    let font = document.add_object(entries(vec![
        ("Type", name("Font")),
        ("Subtype", name("Type0")),
        ("DescendantFonts", Object::Array(vec![inner.into()])),
        ("ToUnicode", map.into()),
    ]));
    let fonts = entries(vec![("F", font.into())]);
    let painted = Content::decode(content.as_bytes()).unwrap();
    let content = document.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
    let page = document.add_object(entries(vec![
        ("Type", name("Page")),
        ("MediaBox", Object::Array([0, 0, 200, 100].map(Object::from).to_vec())),
        ("Resources", entries(vec![("Font", fonts.into())]).into()),
        ("Contents", content.into()),
    ]));
    paint(&document, page, &painted, &mut Fonts::default()).unwrap()
}

fn sides(content: &str) -> (f64, f64) {
    let page = page(content);
    let [left, _, right, _] = page.texts[0].bounds;
    (left, right)
}

#[test]
fn the_space_at_the_end_of_a_line_is_not_painted() {
    let text = |codes: &str| format!("BT /F 10 Tf 20 50 Td <{codes}> Tj ET");

    assert_eq!(sides(&text("00040005")), (20.0, 30.0));
    assert_eq!(sides(&text("000400050003")), (20.0, 30.0));
    assert_eq!(sides(&text("00040005000300080003")), (20.0, 30.0));
    assert_eq!(sides(&text("00030004")), (25.0, 30.0));
    assert_eq!(sides(&text("00040003000A")), (20.0, 35.0), "a code that nobody maps counts as painted");
}

#[test]
fn text_that_is_painted_from_right_to_left_is_as_wide_as_all_its_letters() {
    // Each letter is followed by a step back over itself and the next one.
    let page = sides("BT /F 10 Tf 100 50 Td [<0004> 1000 <0005> 1000 <0006>] TJ ET");

    assert_eq!(page, (90.0, 105.0));
}

#[test]
fn a_turned_line_is_as_high_as_it_is_long() {
    let page = page("BT /F 10 Tf 0 1 -1 0 50 20 Tm <00040005> Tj ET");
    let [left, bottom, right, top] = page.texts[0].bounds;

    assert!((bottom - 20.0).abs() < 0.01 && (top - 30.0).abs() < 0.01, "{bottom} {top}");
    assert!(left < 50.0 && right <= 52.1 && right > left, "{left} {right}");
}

/// The distance of lines of ten letters, each given by size, left and baseline.
fn pitch_of(lines: &[(f64, f64, f64)]) -> Option<f64> {
    let line = |(size, left, baseline): &(f64, f64, f64)| {
        let letters = "0004".repeat(10);
        format!("/P << /MCID 1 >> BDC BT /F {size} Tf {left} {baseline} Td <{letters}> Tj ET EMC ")
    };
    least_pitch(&page(&lines.iter().map(line).collect::<String>()))
}

fn is_about(pitch: Option<f64>, wanted: f64) -> bool {
    pitch.is_some_and(|pitch| (pitch - wanted).abs() < 0.01)
}

#[test]
fn the_distance_of_lines_is_that_of_each_from_the_next_one_under_it() {
    let lines = [(10.0, 10.0, 90.0), (10.0, 10.0, 76.0), (10.0, 10.0, 64.0)];
    assert!(is_about(pitch_of(&lines), 1.2), "{:?}", pitch_of(&lines));

    let headings = [(20.0, 10.0, 90.0), (20.0, 10.0, 68.0), (10.0, 10.0, 40.0), (10.0, 10.0, 26.0)];
    assert!(is_about(pitch_of(&headings), 1.1), "headings of two lines count: {:?}", pitch_of(&headings));

    let columns = [(10.0, 10.0, 90.0), (10.0, 110.0, 84.0), (10.0, 10.0, 78.0), (10.0, 110.0, 70.0)];
    assert!(is_about(pitch_of(&columns), 1.2), "columns are told apart: {:?}", pitch_of(&columns));

    let sizes = [(20.0, 10.0, 90.0), (10.0, 10.0, 76.0)];
    assert_eq!(pitch_of(&sizes), None, "lines of two sizes are no pair");
}

#[test]
fn a_raised_mark_between_two_lines_does_not_hide_how_near_they_are() {
    let mark = "/P << /MCID 2 >> BDC BT /F 10 Tf 150 83 Td <0004> Tj ET EMC ";
    let line = |baseline: u32| {
        let letters = "0004".repeat(20);
        format!("/P << /MCID 1 >> BDC BT /F 10 Tf 10 {baseline} Td <{letters}> Tj ET EMC ")
    };
    let page = page(&format!("{}{mark}{}", line(90), line(80)));

    assert!(is_about(least_pitch(&page), 1.0), "{:?}", least_pitch(&page));
}
