//! Splits text into sentences.
//!
//! ICU says where a sentence may end (Unicode Standard Annex 29); what it cannot know is mended here:
//! a stop after an abbreviation, an initial, an ordinal or a list's number ends nothing; quotes and
//! brackets that close after a stop stay with their sentence; some scripts need ends that ICU does
//! not see. Where nothing decides, two sentences stay one: a sentence that is too long reads well
//! everywhere, half a sentence does not.
//!
//! A line break is a space, as in Markdown and HTML; a blank line ends a sentence in every language.
//!
//! Thai and Lao have no stop: a space stands between sentences, but also between clauses, around
//! numbers and inside names. To break at each space would tear names and clauses apart, and nothing in
//! the script tells one space from another. So a paragraph is one sentence there, a line break ends one
//! (who writes a word to a line's end in these scripts means it), and one of more than 200 characters is
//! cut at its best spaces into pieces that a listener can take in: best before a word that begins
//! sentences, else between two long runs, where a name is unlikely.

mod abbreviations;
mod cut;
mod marks;
mod spaced;
mod stop;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::SentenceBreakOptions;
use icu_segmenter::{SentenceSegmenter, SentenceSegmenterBorrowed};

use self::abbreviations::Rules;
use self::marks::{is_closing, is_hanging, is_opening, is_uncased};
use crate::lang::Lang;

pub use self::cut::cut;

/// The words of a text, as ICU finds them in its script; what stands between words is left out.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = cut::words().segment_str(text).collect();
    let pieces = ends.windows(2).filter_map(|ends| text.get(ends[0]..ends[1])).collect::<Vec<_>>();
    pieces.into_iter().filter(|piece| piece.contains(char::is_alphanumeric))
}

/// Maximum distance to look back for a quote or a bracket, and maximum number of marks after a stop, in
/// characters; bounds keep the work linear, whatever the text.
const QUOTE: usize = 300;
const MARKS: usize = 12;

/// The sentences of a text as byte ranges that together cover it; white space after a sentence belongs
/// to it. No range is empty, and an empty text has none.
#[must_use]
pub fn sentences(text: &str, lang: &Lang) -> Vec<Range<usize>> {
    let rules = Rules::of(lang);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut start, mut settled, mut words) = (0, 0, false);
    for candidate in candidates(text, &rules).into_iter().chain([text.len()]) {
        if candidate <= settled {
            continue;
        }
        let end = settle(text, candidate);
        words |= text.get(settled..end).is_some_and(|new| new.contains(char::is_alphanumeric));
        settled = candidate.max(end);
        if end <= start || (end < text.len() && !rules.ends_at(text, start, end)) {
            continue;
        }
        match ranges.last_mut() {
            _ if words => ranges.push(start..end),
            // Emoji and marks alone are not a sentence: they go with the one before.
            Some(last) => last.end = end,
            None if end < text.len() => continue,
            None => ranges.push(start..end),
        }
        (start, words) = (end, false);
    }
    if !rules.spaced {
        return ranges;
    }
    let openers = rules.words(|lists| &lists.openers);
    ranges.into_iter().flat_map(|range| spaced::pieces(text, range, openers.clone())).collect()
}

/// The ends that ICU sees, and those that it does not, in order.
fn candidates(text: &str, rules: &Rules) -> Vec<usize> {
    static PLAIN: LazyLock<SentenceSegmenterBorrowed<'static>> =
        LazyLock::new(|| SentenceSegmenter::new(Default::default()));
    // Greek is the one language for which the CLDR tailors sentences: `;` asks a question.
    static GREEK: LazyLock<Option<SentenceSegmenter>> = LazyLock::new(|| {
        let greek = icu_locale::langid!("el");
        let mut options = SentenceBreakOptions::default();
        options.content_locale = Some(&greek);
        SentenceSegmenter::try_new(options).ok()
    });
    let segmenter = match GREEK.as_ref() {
        Some(greek) if rules.greek => greek.as_borrowed(),
        _ => *PLAIN,
    };
    let flat = if rules.spaced { Cow::Borrowed(text) } else { without_soft_breaks(text) };
    let mut ends: Vec<usize> = segmenter.segment_str(&flat).collect();
    ends.extend(unseen(text));
    ends.sort();
    ends.dedup();
    ends
}

/// The text with spaces for single line breaks, byte for byte as long.
fn without_soft_breaks(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut flat = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(char::is_whitespace) {
        let (words, space) = rest.split_at(at);
        let after = space.trim_start();
        let gap = &space[..space.len() - after.len()];
        flat.push_str(words);
        if is_hard(gap) {
            flat.push_str(gap);
        } else {
            flat.extend(gap.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
        }
        rest = after;
    }
    flat.push_str(rest);
    Cow::Owned(flat)
}

/// Returns `true` if white space ends a paragraph: a blank line, or a separator of paragraphs or lines.
fn is_hard(gap: &str) -> bool {
    let lines = gap.matches('\n').count().max(gap.matches('\r').count());
    lines > 1 || gap.contains(['\u{85}', '\u{2028}', '\u{2029}'])
}

/// Ends that ICU does not see: `. 5 people`, where it takes the lower-case letter for the next word;
/// a word in small Latin letters after another script; an ellipsis in one character before a capital; the
/// Ethiopic stop typed as two word separators.
fn unseen(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, mark) in text.char_indices() {
        if !matches!(mark, '.' | '…' | '፡') {
            continue;
        }
        let rest = text[at + mark.len_utf8()..].trim_start_matches(is_closing);
        let next = rest.trim_start();
        let first = next.trim_start_matches(is_opening).chars().next();
        let begins =
            |c: char| c.is_numeric() || c.is_uppercase() || (c.is_lowercase() && text[..at].ends_with(is_uncased));
        let begins = next.len() < rest.len() && first.is_some_and(begins);
        let found = if mark == '፡' { text[..at].ends_with('፡') } else { begins };
        if found {
            ends.push(text.len() - next.len());
        }
    }
    ends
}

/// Moves an end to where a reader sees it: past white space and what closes after it (`« Non. »`), past
/// marks that hang on the stop (`[1]`, an emoji), and before what opens the next sentence.
fn settle(text: &str, candidate: usize) -> usize {
    if candidate == text.len() {
        return candidate;
    }
    let bare = before_openings(text, candidate);
    if let Some(end) = after_hanging_marks(text, bare) {
        return end;
    }
    if bare < candidate {
        return bare;
    }
    let mut end = candidate;
    loop {
        let rest = text[end..].trim_start();
        end = text.len() - rest.len();
        match rest.chars().next() {
            Some(c) if closes_after_space(text, end, c) => end += c.len_utf8(),
            _ => return end,
        }
    }
}

/// Before quotes and brackets directly after a stop that open the next sentence: `。“`.
fn before_openings(text: &str, candidate: usize) -> usize {
    let mut at = candidate;
    while let Some(c) = text[..at].chars().next_back() {
        let before = at - c.len_utf8();
        let opens = match c {
            '“' => leads_to_word(text, at) && !is_pending(text, before, '„', '“'),
            '«' => leads_to_word(text, at) && !is_pending(text, before, '»', '«'),
            '"' => leads_to_word(text, at) && quotes_before(text, before).is_multiple_of(2),
            _ => is_opening(c),
        };
        if !opens {
            break;
        }
        at = before;
    }
    at
}

/// The end after footnote marks, raised numbers and emoji that follow a stop without a space.
fn after_hanging_marks(text: &str, at: usize) -> Option<usize> {
    if text[..at].ends_with(char::is_whitespace) {
        return None;
    }
    let mut in_brackets = false;
    let hanging = text[at..].chars().take(MARKS).take_while(|&c| {
        let hangs = is_hanging(c) || is_closing(c) || (in_brackets && c.is_ascii_digit()) || c == '[';
        in_brackets = c == '[' || (in_brackets && c.is_ascii_digit());
        hangs
    });
    let end = at + hanging.map(char::len_utf8).sum::<usize>();
    let rest = text[end..].trim_start();
    let spaced = text.len() - rest.len();
    (end > at && (spaced > end || rest.is_empty())).then_some(spaced)
}

fn closes_after_space(text: &str, at: usize, c: char) -> bool {
    match c {
        '»' | '“' => !leads_to_word(text, at + c.len_utf8()),
        '"' => !leads_to_word(text, at + 1) && !quotes_before(text, at).is_multiple_of(2),
        '’' | '\'' | '«' => false,
        _ => is_closing(c),
    }
}

fn leads_to_word(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(|c| c.is_alphanumeric() || is_opening(c))
}

fn is_pending(text: &str, at: usize, open: char, close: char) -> bool {
    text[..at].chars().rev().take(QUOTE).find(|&c| c == open || c == close) == Some(open)
}

fn quotes_before(text: &str, at: usize) -> usize {
    text[..at].chars().rev().take(QUOTE).take_while(|&c| c != '\n').filter(|&c| c == '"').count()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct CaseTable {
        case: Vec<Case>,
    }

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        lang: Lang,
        why: String,
        sentences: Vec<String>,
    }

    fn shown<'a>(text: &'a str, tag: &str) -> Vec<&'a str> {
        sentences(text, &tag.parse().unwrap()).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_of_each_language_are_found_as_its_readers_find_them() {
        let table: CaseTable = toml::from_str(include_str!("segment_cases.toml")).unwrap();

        let failing: Vec<String> = table
            .case
            .iter()
            .filter_map(|case| {
                let text = case.sentences.concat();
                let found = shown(&text, case.lang.tag());
                let wrong = found != case.sentences;
                wrong.then(|| {
                    format!("{}, {}:\n  found    {found:?}\n  expected {:?}", case.lang, case.why, case.sentences)
                })
            })
            .collect();

        assert!(failing.is_empty(), "{} of {} cases:\n{}", failing.len(), table.case.len(), failing.join("\n"));
        let langs: BTreeSet<_> = table.case.iter().map(|case| &case.lang).collect();
        assert!(table.case.len() >= 120, "{} cases", table.case.len());
        assert!(langs.len() >= 12, "{} languages", langs.len());
    }

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Abbreviations {
        /// Text before an abbreviation, and text behind it: a name, and a number.
        frame: [String; 3],
        name: Vec<String>,
        number: Vec<String>,
        whole: Vec<String>,
        two: Vec<[String; 2]>,
    }

    #[test]
    fn an_abbreviation_of_a_language_ends_no_sentence() {
        let tables: BTreeMap<String, Abbreviations> = toml::from_str(include_str!("abbreviation_cases.toml")).unwrap();
        let mut cut = Vec::new();
        for (lang, table) in &tables {
            let [before, name, number] = &table.frame;
            let framed = |words: &[String], behind: &str| {
                words.iter().map(|word| format!("{before} {word} {behind}")).collect::<Vec<_>>()
            };
            let all = [framed(&table.name, name), framed(&table.number, number), table.whole.clone()].concat();
            cut.extend(
                all.into_iter().filter(|text| shown(text, lang).len() != 1).map(|text| format!("{lang}: {text}")),
            );
            for pair in &table.two {
                assert_eq!(shown(&pair.concat(), lang), *pair, "{lang}");
            }
        }
        assert!(cut.is_empty(), "{} are cut:\n{}", cut.len(), cut.join("\n"));
        for lang in ["en", "de", "fr", "es", "ru"] {
            assert!(tables[lang].name.len() + tables[lang].number.len() >= 100, "{lang}");
        }
    }

    #[test]
    fn the_sentences_cover_the_text_whatever_the_text() {
        let many = |part: &str| part.repeat(100_000 / part.len());
        let mut texts: Vec<String> = [
            "",
            " ",
            "    \u{a0} ",
            "\n",
            "\n\n\n",
            "\r\n",
            ".",
            "...",
            "?!",
            "“",
            "”. ",
            "(((",
            ")",
            "。“",
            "១។",
            "[1]",
        ]
        .map(str::to_owned)
        .into();
        texts.extend(
            [
                ".[1",
                "a.[",
                "x.¹²",
                "🙂. 👩‍👩‍👧! é. e\u{301}. \u{301}. ",
                "\u{200f}؟\u{200f} \u{202b}a. b\u{202c}. ",
                "\u{feff}A. B",
            ]
            .map(str::to_owned),
        );
        for part in [
            "a. ",
            "A. ",
            "م. ",
            "م.",
            "a?b",
            "( ",
            "。（",
            "「。",
            ". \n\n",
            "\n",
            " ",
            "\"",
            "“A. ",
            "»Non. ",
            "1. ",
            "ก ",
            "ข้อความยาวมาก ",
            "🙂!",
            ".)",
            ". ) ",
            "(؟) س ",
            "etc. 5 ",
            "...",
            "… ",
            "፡",
            "a.[",
            "‘.’ ",
            "U.S. ",
            "1.1",
        ] {
            texts.push(many(part));
        }
        // Much that must be looked back over again and again, if anything is.
        texts.push(many(" ") + &many("a. b "));
        texts.push(many("(") + &many("a. b "));
        texts.push(many("\"") + &many("a.” b "));

        for text in &texts {
            for tag in ["en", "de", "fr", "ar", "th", "zh-Hans", "km", "el"] {
                let ranges = sentences(text, &tag.parse().unwrap());

                let start: String = text.chars().take(12).collect();
                let mut at = 0;
                for range in &ranges {
                    assert!(range.start == at && range.end > at, "{tag} {start:?}: {range:?} after {at}");
                    assert!(text.is_char_boundary(range.end), "{tag} {start:?}: {range:?}");
                    at = range.end;
                }
                assert_eq!(at, text.len(), "{tag} {start:?}");
                assert!(ranges.is_empty() == text.is_empty(), "{tag} {start:?}");
            }
        }
    }

    #[test]
    fn white_space_goes_with_the_sentence_before_it() {
        assert_eq!(shown("  One.  \n Two. ", "en"), ["  One.  \n ", "Two. "]);
        assert_eq!(shown(" \n\n One.", "en"), [" \n\n One."]);
        assert_eq!(shown("   ", "en"), ["   "]);
    }

    #[test]
    fn a_language_that_is_not_in_the_lists_uses_those_for_all() {
        assert_eq!(shown("Dr. Ọjọ́ wá. Ó lọ.", "yo"), ["Dr. Ọjọ́ wá. ", "Ó lọ."]);
    }
}
