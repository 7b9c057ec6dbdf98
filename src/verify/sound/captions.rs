//! Captions: parsed, and checks of them.

use std::collections::{BTreeMap, BTreeSet};

use super::files::SoundFile;
use crate::lang::Lang;
use crate::verify::expected::letters;
use crate::verify::language::{fault_of, tag_fault};
use crate::verify::record::{Fault, Outcome};

/// Most cues that are read.
const MAX_CUES: usize = 100_000;

/// Captions that were parsed.
pub(super) struct Captions {
    /// Language that their head names.
    pub(super) lang: Option<String>,
    pub(super) cues: Vec<Cue>,
}

/// A cue.
pub(super) struct Cue {
    pub(super) name: String,
    /// Start and end in milliseconds.
    pub(super) start: u64,
    pub(super) end: u64,
    /// The words without marks.
    pub(super) text: String,
    /// Runs of words with the language that a mark names.
    pub(super) runs: Vec<(Option<String>, String)>,
}

/// Parses captions (WebVTT).
pub(super) fn parse(vtt: &str) -> Result<Captions, String> {
    let vtt = vtt.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let vtt = vtt.as_str();
    let (head, rest) = vtt.split_once("\n\n").unwrap_or((vtt, ""));
    if head.lines().next().is_none_or(|first| first != "WEBVTT" && !first.starts_with("WEBVTT ")) {
        return Err("the captions do not begin with WEBVTT".to_owned());
    }
    let lang = head.lines().find_map(|line| line.strip_prefix("Language:")).map(|lang| lang.trim().to_owned());
    let mut cues = Vec::new();
    for block in rest.split("\n\n") {
        let block = block.trim_matches('\n');
        if block.is_empty() || is_no_cue(block) {
            continue;
        }
        if cues.len() >= MAX_CUES {
            return Err(format!("the captions have more than {MAX_CUES} cues"));
        }
        cues.push(cue(block)?);
    }
    Ok(Captions { lang, cues })
}

/// Returns `true` if a block is a comment, a style or a region.
fn is_no_cue(block: &str) -> bool {
    let first = block.lines().next().unwrap_or_default();
    let kind = first.split([' ', '\t']).next().unwrap_or_default();
    !first.contains("-->") && (kind == "NOTE" || matches!(first.trim_end(), "STYLE" | "REGION"))
}

fn cue(block: &str) -> Result<Cue, String> {
    let shown: String = block.chars().take(60).collect();
    let (name, rest) = match block.split_once('\n') {
        Some((first, rest)) if !first.contains("-->") => (first.to_owned(), rest),
        _ => (String::new(), block),
    };
    let (times, text) = rest.split_once('\n').unwrap_or((rest, ""));
    let (start, end) = times.split_once(" --> ").ok_or_else(|| format!("a cue has no times: {shown}"))?;
    let end = end.split_whitespace().next().unwrap_or_default();
    let time = |clock: &str| millis(clock).ok_or_else(|| format!("`{clock}` is no time in: {shown}"));
    let runs = runs(text).ok_or_else(|| format!("a mark is not closed in: {shown}"))?;
    let text = runs.iter().map(|(_, text)| text.as_str()).collect::<String>();
    Ok(Cue { name, start: time(start.trim())?, end: time(end)?, text, runs })
}

/// The runs of a cue's text by the language that marks name.
fn runs(text: &str) -> Option<Vec<(Option<String>, String)>> {
    let plain =
        |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
    let (mut runs, mut open, mut rest) = (Vec::new(), Vec::<String>::new(), text);
    loop {
        let (before, mark) = match rest.split_once('<') {
            Some((before, after)) => (before, Some(after)),
            None => (rest, None),
        };
        if !before.is_empty() {
            runs.push((open.last().cloned(), plain(before)));
        }
        let Some(mark) = mark else { break };
        let (inner, after) = mark.split_once('>')?;
        match inner.strip_prefix("lang ") {
            Some(lang) => open.push(lang.trim().to_owned()),
            None if inner == "/lang" => drop(open.pop()?),
            None => {}
        }
        rest = after;
    }
    open.is_empty().then_some(runs)
}

/// `01:02:03.004` or `02:03.004` in milliseconds.
pub(super) fn millis(clock: &str) -> Option<u64> {
    let (clock, millis) = clock.split_once('.')?;
    let mut seconds = 0_u64;
    let parts: Vec<&str> = clock.split(':').collect();
    if !(2..=3).contains(&parts.len()) || millis.len() != 3 {
        return None;
    }
    for (index, part) in parts.iter().enumerate() {
        let number = part.parse::<u64>().ok().filter(|_| part.len() >= 2)?;
        if index > 0 && number > 59 {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(number)?;
    }
    seconds.checked_mul(1000)?.checked_add(millis.parse().ok()?)
}

/// Runs a check on captions that could be parsed.
fn with(sound: &SoundFile, check: impl FnOnce(&Captions) -> Outcome) -> Outcome {
    match &sound.captions {
        None => Outcome::not_checked("there are no captions"),
        Some(Err(_)) => Outcome::not_checked("the captions cannot be read"),
        Some(Ok(captions)) => check(captions),
    }
}

pub(super) fn readable(sound: &SoundFile) -> Outcome {
    match &sound.captions {
        None => Outcome::not_checked("there are no captions"),
        Some(Err(why)) => Outcome::failed(Fault::new(why.clone())),
        Some(Ok(captions)) if captions.cues.is_empty() => Outcome::failed(Fault::new("the captions have no cue")),
        Some(Ok(captions)) => {
            let empty = captions.cues.iter().filter(|cue| cue.text.trim().is_empty());
            Outcome::of(empty.map(|cue| Fault::of(&cue.name, format!("the cue `{}` has no words", cue.name))).collect())
                .doubtful_unless(false)
                .with_count(captions.cues.len())
        }
    }
}

pub(super) fn ids(sound: &SoundFile) -> Outcome {
    with(sound, |captions| {
        let mut seen = BTreeSet::new();
        let mut faults = Vec::new();
        for cue in &captions.cues {
            if cue.name.is_empty() {
                faults.push(Fault::new(format!("a cue at {} ms has no name", cue.start)));
            } else if !seen.insert(&cue.name) {
                faults.push(Fault::of(&cue.name, format!("several cues are called `{}`", cue.name)));
            }
        }
        Outcome::of(faults).with_count(captions.cues.len())
    })
}

pub(super) fn times(sound: &SoundFile) -> Outcome {
    with(sound, |captions| {
        let (mut faults, mut last) = (Vec::new(), 0);
        let millis = sound.millis();
        for cue in &captions.cues {
            if cue.end <= cue.start {
                faults.push(Fault::of(&cue.name, format!("the cue `{}` ends before it begins", cue.name)));
            }
            if cue.start < last {
                faults
                    .push(Fault::of(&cue.name, format!("the cue `{}` begins before the one before it ends", cue.name)));
            }
            if let Some(millis) = millis.filter(|millis| cue.end > *millis) {
                faults.push(Fault::of(
                    &cue.name,
                    format!("the cue `{}` ends at {} ms, the sound at {millis}", cue.name, cue.end),
                ));
            }
            last = cue.end;
        }
        Outcome::of(faults).with_count(captions.cues.len())
    })
}

/// The words of a text without marks of direction and in single spaces.
fn said(text: &str) -> String {
    let plain = crate::document::direction::unmarked(text);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a script that are said, as captions show them.
fn lines(script: &str) -> Vec<String> {
    let lines = script.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    lines
        .map(|line| {
            let line = match line.rsplit_once(" (") {
                Some((before, pause)) if pause.ends_with(" ms)") => before,
                _ => line,
            };
            let line = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')).unwrap_or(line);
            said(&without_languages(line))
        })
        .filter(|line| !line.is_empty())
        .collect()
}

/// A line without the braces that name the language of words.
fn without_languages(line: &str) -> String {
    let (mut out, mut rest, mut depth) = (String::new(), line, 0_usize);
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let lang =
            rest.split_once(": ").filter(|(tag, _)| !tag.contains([' ', '{', '}']) && tag.parse::<Lang>().is_ok());
        match (c, lang) {
            ('{', Some((_, after))) => {
                depth += 1;
                rest = after;
            }
            ('}', _) if depth > 0 => depth -= 1,
            _ => out.push(c),
        }
    }
    out
}

pub(super) fn script(sound: &SoundFile) -> Outcome {
    let Some(script) = &sound.script else { return Outcome::not_checked("there is no script") };
    with(sound, |captions| {
        let lines = lines(script);
        let (mut faults, mut next) = (Vec::new(), 0);
        for cue in &captions.cues {
            let words = said(&cue.text);
            // A line without a sound has no cue.
            match lines.iter().skip(next).position(|line| *line == words) {
                Some(ahead) => next += ahead + 1,
                None => faults.push(Fault::of(&cue.name, format!("the script does not say, in its order: {words}"))),
            }
        }
        let with_words = lines.iter().filter(|line| line.chars().any(char::is_alphanumeric)).count();
        if faults.is_empty() && with_words > captions.cues.len() {
            let without_cue = lines.len() - captions.cues.len();
            faults.push(Fault::new(format!("{without_cue} lines of the script have no cue")));
        }
        Outcome::of(faults).with_count(captions.cues.len())
    })
}

pub(super) fn sentences(sound: &SoundFile) -> Outcome {
    let expected = &sound.expected.sentences;
    if expected.is_empty() {
        return Outcome::not_checked("no manifest says which sentences they should hold");
    }
    with(sound, |captions| {
        let cues: BTreeMap<&str, (usize, &Cue)> =
            captions.cues.iter().enumerate().map(|(index, cue)| (cue.name.as_str(), (index, cue))).collect();
        let all: String = captions.cues.iter().map(|cue| letters(&cue.text)).collect();
        let (mut faults, mut found, mut last, mut is_certain) = (Vec::new(), 0, 0, false);
        for sentence in expected {
            let anchor = sentence.anchor.as_str();
            let is_silent = sentence.sound.is_some_and(|[start, end]| start == end);
            let wanted = sentence.said.as_deref().unwrap_or(&sentence.text);
            if is_silent || !sentence.text.chars().any(char::is_alphanumeric) {
                found += 1;
                continue;
            }
            let Some((index, cue)) = cues.get(anchor).copied() else {
                is_certain |= !all.contains(&letters(wanted));
                faults.push(Fault::of(anchor, format!("no cue is called `{anchor}`: {}", sentence.text)));
                continue;
            };
            let times = sentence.sound.unwrap_or([cue.start, cue.end]);
            if times != [cue.start, cue.end] {
                faults.push(Fault::of(
                    anchor,
                    format!("`{anchor}` is said at {times:?} ms; its cue is at {} to {}", cue.start, cue.end),
                ));
            } else if index < last {
                faults.push(Fault::of(
                    anchor,
                    format!("`{anchor}` is said before the sentence that precedes it: {}", sentence.text),
                ));
            } else if let Some(word) = missing_word(&cue.text, wanted) {
                faults.push(Fault::of(anchor, format!("the cue `{anchor}` lacks `{word}` of: {}", sentence.text)));
            } else {
                found += 1;
            }
            last = last.max(index);
        }
        let share = 100.0 * f64::from(found) / f64::from(u32::try_from(expected.len()).unwrap_or(u32::MAX));
        Outcome::of(faults).doubtful_unless(is_certain).with(share)
    })
}

/// The first word of a sentence that a cue does not show in its place.
fn missing_word<'a>(cue: &str, sentence: &'a str) -> Option<&'a str> {
    let (shown, wanted) = (letters(cue), letters(sentence));
    if shown == wanted {
        return None;
    }
    let mut rest = shown.as_str();
    sentence.split_whitespace().find(|word| {
        let plain = letters(word);
        let there = rest.find(&plain).map(|at| at + plain.len());
        rest = there.map_or(rest, |end| &rest[end..]);
        there.is_none()
    })
}

pub(super) fn languages(sound: &SoundFile) -> Outcome {
    with(sound, |captions| {
        let own = captions.lang.as_deref().or(sound.expected.lang.as_deref()).unwrap_or_default();
        let (mut faults, mut runs, mut whole) = (Vec::new(), 0_u32, String::new());
        for cue in &captions.cues {
            for (lang, text) in &cue.runs {
                runs += 1;
                if let Some(fault) = lang.as_deref().and_then(tag_fault) {
                    faults.push(Fault::of(&cue.name, fault));
                }
                if lang.is_none() && whole.len() < 20_000 {
                    whole.push_str(text);
                    whole.push(' ');
                }
                if let Some(fault) = fault_of(text, lang.as_deref().unwrap_or(own)) {
                    faults.push(Fault::of(&cue.name, fault));
                }
            }
        }
        if faults.is_empty() {
            faults.extend(fault_of(&whole, own).map(Fault::new));
        }
        Outcome::of(faults).with(f64::from(runs))
    })
}

/// Seconds for a letter: no voice reads faster or slower in any language.
const FASTEST: f64 = 0.03;
const SLOWEST: f64 = 0.45;

/// Letters below which a cue has no steady pace: abbreviations and numbers are said in many words.
const LEAST_LETTERS: usize = 20;

pub(super) fn pace(sound: &SoundFile) -> Outcome {
    with(sound, |captions| {
        let (mut faults, mut worst) = (Vec::new(), f64::MAX);
        for cue in &captions.cues {
            let letters = cue.text.chars().filter(|c| c.is_alphabetic()).count();
            // A sign of Chinese is a word of one syllable.
            let signs = cue.text.chars().filter(|c| crate::content::script_of(*c) == Some("Hani")).count();
            let digits = cue.text.chars().any(char::is_numeric);
            if letters < LEAST_LETTERS {
                continue;
            }
            #[expect(clippy::cast_precision_loss, reason = "milliseconds and letters of a sentence")]
            let pace = (cue.end.saturating_sub(cue.start)) as f64 / 1000.0 / letters as f64;
            worst = f64::min(worst, pace);
            let slowest = if signs * 2 > letters || digits { 2.0 * SLOWEST } else { SLOWEST };
            if !(FASTEST..=slowest).contains(&pace) {
                faults.push(Fault::of(&cue.name, format!("the cue `{}` takes {pace:.3} s for each letter", cue.name)));
            }
        }
        let outcome = Outcome::of(faults);
        if worst == f64::MAX { outcome } else { outcome.with(worst) }
    })
}

pub(super) fn characters(sound: &SoundFile) -> Outcome {
    with(sound, |captions| {
        let mut faults = Vec::new();
        for cue in &captions.cues {
            let odd = cue.text.chars().find(|c| {
                matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{ad}' | '\u{200b}' | '\u{feff}')
                    || c.is_control() && !c.is_whitespace()
            });
            if let Some(c) = odd {
                faults.push(Fault::of(&cue.name, format!("U+{:04X} stands in the cue `{}`", u32::from(c), cue.name)));
            }
        }
        Outcome::of(faults)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_of_others_are_read_with_their_line_ends_comments_and_regions() {
        let vtt = "WEBVTT\n\nREGION\nid:a\n\nNOTE a comment\n\nNOTEBOOK\n00:00.000 --> 00:01.000\nHi\n";
        for vtt in [vtt.to_owned(), vtt.replace('\n', "\r\n"), vtt.replace('\n', "\r")] {
            let captions = parse(&vtt).unwrap();
            let read: Vec<_> =
                captions.cues.iter().map(|cue| (cue.name.as_str(), cue.end, cue.text.as_str())).collect();
            assert_eq!(read, [("NOTEBOOK", 1_000, "Hi")], "{vtt:?}");
        }
    }
}
