//! Roman numerals.

const STEPS: [(&str, u32); 13] = [
    ("M", 1000),
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

/// The longest numeral that is read: `MMMDCCCLXXXVIII`, 3888.
const MAX_LETTERS: usize = 15;

/// The value of a Roman numeral in capital letters, if it is written as numerals are written today: `IIII` and
/// `CIVIL` are none.
#[must_use]
pub fn roman(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > MAX_LETTERS {
        return None;
    }
    let mut rest = text;
    let mut value = 0;
    for (letters, worth) in STEPS {
        while let Some(after) = rest.strip_prefix(letters) {
            (rest, value) = (after, value + worth);
        }
    }
    (rest.is_empty() && written(value) == text).then_some(value)
}

fn written(mut value: u32) -> String {
    let mut out = String::new();
    for (letters, worth) in STEPS {
        while value >= worth {
            out.push_str(letters);
            value -= worth;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_numeral_has_one_way_to_be_written() {
        for value in 1..4000 {
            assert_eq!(roman(&written(value)), Some(value));
        }
        for text in ["", "IIII", "CIVIL", "IXV", "VX", "IC", "iv", "MMMM ", "A"] {
            assert_eq!(roman(text), None, "{text}");
        }
    }
}
