//! Classes of the characters around a stop.

/// Quotes and brackets that open; `"` may, too.
pub(super) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '¿'
            | '¡'
            | '„'
            | '‚'
            | '“'
            | '‘'
            | '«'
            | '‹'
            | '（'
            | '［'
            | '【'
            | '〔'
            | '「'
            | '『'
            | '《'
            | '〈'
    )
}

/// Closers; `“` and `«` close in some languages, `"` and `'` everywhere.
pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '"'
            | '\''
            | '“'
            | '”'
            | '’'
            | '«'
            | '»'
            | '›'
            | '）'
            | '］'
            | '】'
            | '〕'
            | '」'
            | '』'
            | '》'
            | '〉'
    )
}

/// Marks that hang on a stop: raised numbers, signs of footnotes, emoji.
pub(super) fn is_hanging(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰'..='⁹' | '*' | '†' | '‡' | '\u{fe0f}' | '\u{200d}' | '\u{2600}'..='\u{27bf}')
        || matches!(c, '\u{1f300}'..='\u{1faff}')
}

/// Marks that may end a sentence; `;` does in Greek alone, `፡` where it stands twice.
pub(super) fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '։'
            | '؟'
            | '؞'
            | '۔'
            | '।'
            | '॥'
            | '၊'
            | '။'
            | '።'
            | '፧'
            | '፨'
            | '፡'
            | '។'
            | '៕'
            | '。'
            | '！'
            | '？'
            | '｡'
            | '．'
            | '‼'
            | '⁇'
            | '⁈'
            | '⁉'
            | ';'
    )
}

pub(super) fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}

pub(super) fn is_uncased(c: char) -> bool {
    c.is_alphabetic() && !is_cased(c)
}

pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Letters and vowel signs of Thai and Lao.
pub(super) fn is_southeast(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e4e}' | '\u{e81}'..='\u{ecd}' | '\u{edc}'..='\u{edf}')
}
