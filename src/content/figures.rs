//! Figures in a text, whatever digits it uses.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The figures in a text, in ASCII digits and in order; separators inside a figure do not count.
#[must_use]
pub fn figures(text: &str) -> Vec<String> {
    let mut figures = Vec::new();
    let mut figure = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (index, c) in chars.iter().enumerate() {
        let separates = matches!(c, ',' | '.' | '\u{66b}' | '\u{66c}' | '\u{a0}' | '\u{202f}')
            && !figure.is_empty()
            && chars.get(index + 1).copied().and_then(digit).is_some();
        match digit(*c) {
            Some(digit) => figure.push(digit),
            None if separates => {}
            None if !figure.is_empty() => figures.push(std::mem::take(&mut figure)),
            None => {}
        }
    }
    if !figure.is_empty() {
        figures.push(figure);
    }
    figures
}

/// The ASCII digit that a decimal digit of any script stands for.
#[must_use]
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    let decimal = |code: u32| categories.get32(code) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    if !decimal(code) {
        return None;
    }
    // Digits stand together from 0 to 9; where several tens touch, each begins ten after the last.
    let before = (1..code).take_while(|back| decimal(code - back)).count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_same_in_every_script() {
        for text in
            ["1,200 and 15", "1\u{a0}200 et 15", "۱٬۲۰۰ و ۱۵", "১,২০০ ও ১৫", "١٬٢٠٠ و١٥", "１２００、１５", "𝟏𝟐𝟎𝟎 𝟙𝟝"]
        {
            assert_eq!(figures(text), ["1200", "15"], "{text}");
        }
    }
}
