//! Text as words in the form in which they are compared, and as the marks that part clauses.

use unicode_normalization::UnicodeNormalization;

/// A word or a mark that parts clauses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GuardWord {
    /// Small letters without vowel marks, in one form of each Arabic letter; empty for a mark.
    pub(super) folded: String,
    /// Bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The mark that stands here instead of a word.
    pub(super) mark: Option<char>,
}

/// Cuts a text into words and marks. `elides` parts French `l'avocat` into two words.
pub(super) fn words(text: &str, elides: bool) -> Vec<GuardWord> {
    let mut words = Vec::new();
    let mut current = GuardWord { folded: String::new(), start: 0, end: 0, mark: None };
    let close = |current: &mut GuardWord, words: &mut Vec<GuardWord>| {
        let folded = std::mem::take(&mut current.folded);
        let folded = folded.trim_matches('\'').to_owned();
        if !folded.is_empty() {
            words.push(GuardWord { folded, ..*current });
        }
    };
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_dropped(c) {
            continue;
        }
        if is_han(c) {
            close(&mut current, &mut words);
            words.push(GuardWord { folded: c.to_string(), start: at, end, mark: None });
            continue;
        }
        if is_word_char(c) {
            if current.folded.is_empty() {
                current.start = at;
            }
            current.end = end;
            fold_into(c, &mut current.folded);
            if elides && current.folded.ends_with('\'') && current.folded.len() <= 8 {
                close(&mut current, &mut words);
            }
            continue;
        }
        close(&mut current, &mut words);
        if let Some(mark) = clause_mark(c) {
            words.push(GuardWord { folded: String::new(), start: at, end, mark: Some(mark) });
        }
    }
    close(&mut current, &mut words);
    words
}

/// Words of a phrase of a lexicon, folded as words of a text are; wildcards are kept.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::new();
    text.chars().filter(|c| !is_dropped(*c)).for_each(|c| fold_into(c, &mut out));
    out
}

/// Form of a word by which two texts of a language are compared: its beginning, without an article.
pub(super) fn stem(word: &str) -> String {
    let is_arabic = word.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
    let bare = if is_arabic { without_article(word) } else { word };
    let kept = if is_arabic || !bare.is_ascii() && bare.chars().any(|c| c > '\u{24f}') { 4 } else { 5 };
    // Arabic letters with a hamza stay one letter.
    let plain: String = match is_arabic {
        true => bare.to_owned(),
        false => bare.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect(),
    };
    let plain = if is_arabic { plain.as_str() } else { plain.strip_suffix('s').unwrap_or(&plain) };
    plain.chars().take(kept).collect()
}

fn without_article(word: &str) -> &str {
    for article in ["وال", "بال", "فال", "کال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(article).filter(|rest| rest.chars().count() >= 3) {
            return rest;
        }
    }
    word
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\'' | '’' | 'ʼ' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{9d7}' | '\u{300}'..='\u{36f}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Marks that nobody sees, vowel marks of Arabic, and the signs that join or part letters.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The mark as one of `,;:.?!`, if it parts clauses.
fn clause_mark(c: char) -> Option<char> {
    Some(match c {
        ',' | '،' | '，' | '、' => ',',
        ';' | '؛' | '；' => ';',
        ':' | '：' => ':',
        '.' | '。' | '।' | '۔' => '.',
        '?' | '؟' | '？' => '?',
        '!' | '！' => '!',
        '(' | ')' | '（' | '）' | '—' | '–' | '…' => ';',
        _ => return None,
    })
}

fn fold_into(c: char, out: &mut String) {
    let c = match c {
        'ي' | 'ى' | 'ې' | 'ۍ' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ۀ' | 'ة' | 'ه' | 'ھ' => 'ه',
        '’' | 'ʼ' => '\'',
        c => c,
    };
    out.extend(c.to_lowercase());
}
