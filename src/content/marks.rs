//! Lists that are typed by hand: lines of one paragraph that begin with (a), a., •, ١., أ) or a box.

mod rows;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use serde::Deserialize;

use super::figures::digit;
use super::inlines::checkbox;
use crate::document::Checkbox;

/// Classification of a line in a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParagraphLine {
    /// The line continues the one before it.
    Continues,
    /// The line begins with a mark of a law or a list, which stays in its text.
    Marked,
    /// The line is an item; its mark takes this many bytes.
    Item(usize),
    /// The line is a task; its box takes this many bytes.
    Task(Checkbox, usize),
}

#[derive(Deserialize)]
struct MarkTable {
    bullets: Vec<String>,
    dashes: Vec<String>,
    open: Vec<String>,
    done: Vec<String>,
    orders: Vec<String>,
    ends: Vec<String>,
    ordinals: Vec<String>,
    pairs: Vec<String>,
    signs: Vec<String>,
    parts: Vec<String>,
    names: Vec<String>,
}

#[expect(clippy::panic, reason = "the file is part of the program, and every test of this module reads it")]
static MARKS: LazyLock<MarkTable> = LazyLock::new(|| match toml::from_str(include_str!("marks.toml")) {
    Ok(marks) => marks,
    Err(error) => panic!("content/marks.toml: {error}"),
});

/// Returns `true` if a paragraph that begins with a sign would be read as an item.
pub(super) fn is_sign(c: char) -> bool {
    let signs = MARKS.bullets.iter().chain(&MARKS.open).chain(&MARKS.done).chain(&MARKS.dashes);
    !c.is_ascii() && signs.into_iter().any(|sign| sign.starts_with(c))
}

/// Classifies the lines of a paragraph.
pub(super) fn lines(lines: &[String]) -> Vec<ParagraphLine> {
    let mut kinds: Vec<ParagraphLine> = lines.iter().map(|line| sign(line)).collect();
    for dash in &MARKS.dashes {
        let begins = |line: &String| line.strip_prefix(dash.as_str()).is_some_and(|rest| rest.starts_with(' '));
        if lines.iter().filter(|line| begins(line)).count() > 1 {
            for (kind, _) in kinds.iter_mut().zip(lines).filter(|(_, line)| begins(line)) {
                *kind = ParagraphLine::Item(dash.len() + 1);
            }
        }
    }
    rows::glued(lines, &mut kinds);
    rows::in_a_row(lines, &mut kinds);
    let marks: Vec<Option<ListMark>> = lines.iter().map(|line| ListMark::of(line)).collect();
    let mut lists = Lists::of(&marks);
    for (index, mark) in marks.iter().enumerate() {
        let Some(mark) = mark else { continue };
        let stop = stop_before(index, lines);
        if lists.any(mark, stop, |other| belong(mark, other, stop)) {
            kinds[index] = ParagraphLine::Marked;
        }
    }
    let signs: Vec<usize> = (0..lines.len())
        .filter(|index| {
            kinds[*index] == ParagraphLine::Continues && lines[*index].chars().next().is_some_and(is_picture)
        })
        .collect();
    if signs.len() > 1 {
        signs.into_iter().for_each(|index| kinds[index] = ParagraphLine::Marked);
    }
    kinds
}

/// The sign at the beginning of a line that means an item alone.
fn sign(line: &str) -> ParagraphLine {
    let length = |signs: &[String]| {
        let sign = signs.iter().find(|sign| line.starts_with(sign.as_str()))?;
        let rest = line[sign.len()..].trim_start_matches('\u{fe0f}');
        Some(line.len() - rest.trim_start().len()).filter(|_| !rest.trim().is_empty())
    };
    if let Some(length) = length(&MARKS.bullets) {
        return ParagraphLine::Item(length);
    }
    let task = task(line);
    if task != ParagraphLine::Continues {
        return task;
    }
    if let Some(length) = length(&MARKS.open) {
        return ParagraphLine::Task(Checkbox::Open, length);
    }
    // The last sign of the list is often an answer and no box: it stays in the text.
    match length(&MARKS.done[..MARKS.done.len() - 1]) {
        Some(length) => ParagraphLine::Task(Checkbox::Done, length),
        None => ParagraphLine::Continues,
    }
}

/// The box at the beginning of a cell.
pub(super) fn task(line: &str) -> ParagraphLine {
    match checkbox(line).filter(|(_, rest)| !rest.trim().is_empty()) {
        Some((state, rest)) => ParagraphLine::Task(state, line.len() - rest.trim_start().len()),
        None => ParagraphLine::Continues,
    }
}

/// A sign that is neither a letter nor punctuation: a tick, a cross, a telephone.
fn is_picture(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::OtherSymbol
}

/// Returns `true` if the line before ends with a stop.
fn stop_before(index: usize, lines: &[String]) -> bool {
    let before = index.checked_sub(1).and_then(|index| lines.get(index)).map_or("", |line| line.trim_end());
    before.ends_with(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '‑' | '%' | '/'))
}

/// Returns `true` if two marks are of one list: one counts on from the other, or they differ and a stop stands before.
fn belong(one: &ListMark, other: &ListMark, stop: bool) -> bool {
    let named = one.shape == MarkShape::Named;
    one.name == other.name
        && (one.counts_on(other) || other.counts_on(one) || stop && !named && one.value != other.value)
}

/// A number or a letter that begins a line.
#[derive(Debug, PartialEq, Eq)]
struct ListMark {
    shape: MarkShape,
    /// The word before the number, as in `Article 1`.
    name: String,
    value: String,
}

/// The marks of a paragraph by shape and name, each value once: a paragraph may have a hundred thousand lines, and what
/// belongs to a mark depends on nothing but these.
struct Lists<'a> {
    values: BTreeMap<(MarkShape, &'a str), BTreeMap<&'a str, &'a ListMark>>,
    found: BTreeMap<(MarkShape, &'a str, &'a str, bool), bool>,
}

impl<'a> Lists<'a> {
    fn of(marks: &'a [Option<ListMark>]) -> Self {
        let mut values: BTreeMap<_, BTreeMap<&str, &ListMark>> = BTreeMap::new();
        for mark in marks.iter().flatten() {
            values.entry((mark.shape, mark.name.as_str())).or_default().insert(&mark.value, mark);
        }
        Self { values, found: BTreeMap::new() }
    }

    /// Whether `does` holds for a mark of the same shape and name. The answer may depend on the mark and on `with`.
    fn any(&mut self, mark: &'a ListMark, with: bool, does: impl Fn(&ListMark) -> bool) -> bool {
        let Self { values, found } = self;
        let of_mark = (mark.shape, mark.name.as_str());
        *found
            .entry((mark.shape, &mark.name, &mark.value, with))
            .or_insert_with(|| values.get(&of_mark).is_some_and(|others| others.values().any(|other| does(other))))
    }
}

/// Notation of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum MarkShape {
    /// (a)
    Brackets,
    /// a)
    Bracket,
    /// a.
    Stop,
    /// 一、
    Comma,
    /// 1.2
    Levels,
    /// Article 1, § 2
    Named,
    /// A mark that means a list only in two lines in a row.
    Typed,
}

impl ListMark {
    fn of(line: &str) -> Option<Self> {
        let (open, rest) = match line.strip_prefix(['(', '（']) {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let end = rest.char_indices().take(9).find(|(_, c)| matches!(c, ')' | '）' | '.' | '．' | '、'));
        let levels = rest.split_whitespace().next().filter(|word| !open && is_levels(word));
        if let Some(word) = levels {
            return Some(Self { shape: MarkShape::Levels, name: String::new(), value: word.to_owned() });
        }
        let Some((at, sign)) = end.filter(|(at, _)| is_value(&rest[..*at])) else { return Self::named(line) };
        let (value, after) = (&rest[..at], &rest[at + sign.len_utf8()..]);
        let shape = match (open, sign) {
            (true, ')' | '）') => MarkShape::Brackets,
            (false, ')' | '）') => MarkShape::Bracket,
            (false, '.' | '．') => MarkShape::Stop,
            (false, '、') => MarkShape::Comma,
            _ => return None,
        };
        let free = !sign.is_ascii() || after.is_empty() || after.starts_with(char::is_whitespace);
        free.then(|| Self { shape, name: String::new(), value: value.to_lowercase() })
    }

    /// A word and its number: `Article 1`, `§ 2`, `Schritt 3:`.
    fn named(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let (name, number) = (words.next()?, words.next()?);
        let value = number.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_number = (1..=3).contains(&value.chars().count()) && value.chars().all(|c| digit(c).is_some());
        let is_name = name.chars().count() <= 12 && !name.contains(|c| digit(c).is_some());
        (is_number && is_name).then(|| Self { shape: MarkShape::Named, name: name.to_owned(), value: value.to_owned() })
    }

    fn counts_on(&self, next: &Self) -> bool {
        let numbers = |text: &str| text.chars().map(digit).collect::<Option<String>>();
        if let (Some(one), Some(other)) = (numbers(&self.value), numbers(&next.value)) {
            return one.parse::<u64>().ok().and_then(|one| one.checked_add(1)) == other.parse().ok();
        }
        if let (Some(one), Some(other)) = (roman(&self.value), roman(&next.value))
            && one + 1 == other
        {
            return true;
        }
        if self.shape == MarkShape::Levels {
            return self.value != next.value;
        }
        let (Some(one), Some(other)) = (letter(&self.value), letter(&next.value)) else { return false };
        let doubled = |value: &str| value.is_ascii().then_some(value.len());
        if doubled(&self.value) != doubled(&next.value) {
            return false;
        }
        let place = |order: &str, c: char| order.chars().position(|known| known == c);
        let counted = MARKS
            .orders
            .iter()
            .any(|order| place(order, one).zip(place(order, other)).is_some_and(|(one, other)| one + 1 == other));
        counted || (u32::from(one) + 1..=u32::from(one) + 3).contains(&u32::from(other))
    }
}

/// `1.2`, `1.2.1`, `1.2.`: numbers of parts inside parts.
fn is_levels(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_end_matches('.').split('.').collect();
    let number = |part: &&str| !part.is_empty() && part.len() < 12 && part.chars().all(|c| digit(c).is_some());
    // 1.1(a)
    let bare = |part: &&str| match part.strip_suffix(')').and_then(|part| part.split_once('(')) {
        Some((part, value)) => number(&part) && is_value(value),
        None => number(part),
    };
    parts.len() > 1 && parts.iter().all(bare)
}

fn is_value(value: &str) -> bool {
    let number = value.chars().count() <= 3 && value.chars().all(|c| digit(c).is_some());
    !value.is_empty() && (number || letter(&value.to_lowercase()).is_some() || roman(&value.to_lowercase()).is_some())
}

/// Returns `true` if a character stands on a letter, or lengthens it.
fn is_sign_of_letter(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark) || c == 'ـ'
}

/// The letter that a mark is, with the signs that stand on it.
fn letter(value: &str) -> Option<char> {
    let named = MARKS.names.iter().filter_map(|names| names.split_once(' ')).find(|(name, _)| *name == value);
    if let Some((_, letter)) = named {
        return letter.chars().next();
    }
    // The letters begin again, doubled.
    let first = value.chars().next()?;
    if first.is_alphabetic() && value.chars().count() <= 3 && value.chars().all(|c| c == first) {
        return Some(first);
    }
    let mut chars = value.chars();
    let first = chars.next().filter(|c| c.is_alphabetic())?;
    let signs = chars.all(is_sign_of_letter);
    (signs && value.chars().count() <= 2).then_some(first)
}

/// A small Roman numeral, in small letters.
fn roman(value: &str) -> Option<u32> {
    let capitals = value.replace('ⅰ', "i").to_uppercase();
    crate::content::roman(&capitals).filter(|value| *value < 400)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> String {
        let text: Vec<String> = text.lines().map(str::to_owned).collect();
        let name = |line: &ParagraphLine| match line {
            ParagraphLine::Continues => '.',
            ParagraphLine::Marked => 'm',
            ParagraphLine::Item(_) => 'i',
            ParagraphLine::Task(Checkbox::Open, _) => 'o',
            ParagraphLine::Task(Checkbox::Done, _) => 'd',
        };
        lines(&text).iter().map(name).collect()
    }

    #[test]
    fn lines_with_marks_are_told_from_lines_that_go_on() {
        let cases = [
            ("You may ask for:\n(a) one;\n(b) two;\n(c) three.", ".mmm"),
            ("a. One\nb. Two", "mm"),
            ("i) Roman\nii) Roman\niii) Roman\niv) Roman", "mmmm"),
            ("A) x\nB) y", "mm"),
            ("١. واحد\n٢. اثنان", "mm"),
            ("أ) واحد\nب) اثنان\nج) ثلاثة", "mmm"),
            ("ক) এক\nখ) দুই", "mm"),
            ("a) eins\nb) zwei\nzweite Zeile\nc) drei", "mm.m"),
            ("1.1 First\n1.2 Second\n1.2.1 Third", "mmm"),
            ("一、甲\n二、乙", "mm"),
            ("（一）甲\n（二）乙", "mm"),
            ("가) 하나\n나) 둘", "mm"),
            ("• one\n• two", "ii"),
            ("Lead:\n– one\n– two", ".ii"),
            ("He said\n– and left.", ".."),
            ("□ one\n☑ two", "od"),
            ("as Article 6\n(1) says, and Article 7", ".."),
            ("under Article 6\n(1) and Article 7\n(1) of the Act", "..."),
            ("Section 3 says\n2. and more", ".."),
            ("(a) one\n(i) sub\n(ii) sub\n(b) two", "mmmm"),
            ("Article 1 says so\nArticle 2 says more", "mm"),
            ("§ 3 x\n§ 4 y", "mm"),
            ("☎ 112\n✉ a@b.example", "mm"),
            ("✓ one\n✗ two", "mm"),
            ("Lead ✓ one\n✗ two", ".."),
            ("\u{f0b7} one\n\u{f0b7} two", "ii"),
            ("1- Uno\n2- Dos", "mm"),
            ("Lead:\n1 - one\n2 - two\ngoes on\n3 - three", ".mm.m"),
            ("1 – one\n2 – two", "mm"),
            ("1.- Uno\n2.- Dos", "mm"),
            ("1° Uno\n2° Dos", "mm"),
            ("1º Uno\n2º Dos", "mm"),
            ("1ª) Una\n2ª) Dos", "mm"),
            ("1/ Un\n2/ Deux", "mm"),
            ("Нужно:\n1). один;\n2). два.", ".mm"),
            ("۱۔ ایک\n۲۔ دو", "mm"),
            ("١- واحد\n٢- اثنان", "mm"),
            ("أولا: واحد\nثانيا: اثنان", "mm"),
            ("أولًا: واحد\nثانيًا: اثنان\nثالثًا: ثلاثة", "mmm"),
            ("یکم: یک\nدوم: دو", "mm"),
            ("Primero: uno\nSegundo: dos", "mm"),
            ("First: one\nSecond: two", "mm"),
            ("第一、甲\n第二、乙", "mm"),
            ("第一条 甲\n第二条 乙", "mm"),
            ("第十条 甲\n第十一条 乙", "mm"),
            ("الف- یک\nب- دو", "mm"),
            ("أ- واحد\nب- اثنان\nج- ثلاثة", "mmm"),
            ("(الف) یک\n(ب) دو", "mm"),
            ("الف) یک\nب) دو", "mm"),
            ("(aa) one\n(bb) two", "mm"),
            ("aa) one\nbb) two", "mm"),
            ("§1 a\n§2 b", "mm"),
            ("ст. 1 а\nст. 2 б", "mm"),
            ("Q: one?\nA: two", "mm"),
            ("س: یک؟\nج: دو", "mm"),
            ("① a\n② b", "mm"),
            ("①a\n②b", "mm"),
            ("· a\n· b", "ii"),
            ("·a\n·b", "ii"),
            ("1.1(a) one\n1.1(b) two", "mm"),
            ("1.One\n2.Two", "mm"),
            ("[1] One\n[2] Two", "mm"),
            ("You need:\n[1] One\n[2] Two", ".mm"),
            ("[a] one\n[b] two", "mm"),
            ("【1】甲\n【2】乙", "mm"),
            ("[١] واحد\n[٢] اثنان", "mm"),
            ("第一步：去\n第二步：来", "mm"),
            ("1 . One\n2 . Two", "mm"),
            ("as shown in\n[1] and in\n[2] too", "..."),
            ("See:\n[1](x) and\n[2](y)", "..."),
            ("-Uno\n-Dos", "ii"),
            ("☐ a\n☑ b\n☒ c", "odd"),
            ("1 One thing\n2 Two things\n3 Three things", "mmm"),
            ("Bring:\n1 Passport\n2 Photo", ".mm"),
            ("١ مترجم\n٢ محام", "mm"),
            ("#1 One\n#2 Two", "mm"),
            ("1.) Eins\n2.) Zwei", "mm"),
            ("১। দোভাষী\n২। আইনজীবী", "mm"),
            ("1: Go\n2: Sit", "mm"),
            ("Come on\n1 January or\n2 January", "..."),
            ("It takes:\n1 day or\n2 days", "..."),
            ("Open:\n9:00 or\n10:00", "..."),
            ("2 Two\n3 Three", ".."),
            ("Pay\n1- one time", ".."),
            ("Lead\n1-2 days\n2-3 days", "..."),
            ("in\n3-month steps or\n4-month steps", "..."),
            ("on\n1/2/2026 or\n2/2/2026", "..."),
            ("call\n020 7946 0000\n021 7946 0000", "..."),
            ("in\n2025 - a year\n2026 - a year", "..."),
            ("-Hola, dijo\ny se fue", ".."),
            ("He asked first: why\nand second: how", ".."),
            ("and\n10° north", ".."),
            ("First, ask\nSecond, go", ".."),
            ("Q: one?\nand more", ".."),
        ];
        for (text, wanted) in cases {
            assert_eq!(kinds(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_hundred_thousand_lines_that_begin_alike_are_each_looked_at_once() {
        for (line, wanted) in [("a) x", '.'), ("7) x", '.'), ("Schritt 5 x", '.'), ("1.2 x", '.'), ("1- one", '.')] {
            let text = format!("{line}\n").repeat(100_000);
            let kinds = kinds(text.trim_end());
            assert!(kinds.chars().all(|kind| kind == wanted), "{line}");
        }
        // Names that differ from line to line, and a pair at the end that counts on.
        let many: String = (0..100_000).map(|number| format!("{}-x 5 a\n", ["a", "b", "c"][number % 3])).collect();
        assert!(kinds(&format!("{many}1- one\n2- two")).ends_with("mm"));
    }
}
