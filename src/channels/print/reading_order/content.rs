//! Reads a content stream into operations that remember their bytes, so that what is not changed is written back as it
//! was.

use std::ops::Range;

/// Deepest nesting of arrays and dictionaries that is read.
const MAX_NESTING: usize = 20;

/// An operand of an operation. Numbers and names keep their spelling.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand<'a> {
    Number {
        spelling: &'a [u8],
        value: f64,
    },
    Name(&'a [u8]),
    Text(Vec<u8>),
    Array(Vec<Operand<'a>>),
    Dictionary(Vec<(&'a [u8], Operand<'a>)>),
    /// A boolean or null.
    Keyword,
}

impl<'a> Operand<'a> {
    pub(super) fn number(&self) -> Option<f64> {
        if let Self::Number { value, .. } = self { Some(*value) } else { None }
    }

    pub(super) fn spelling(&self) -> Option<&'a [u8]> {
        if let Self::Number { spelling, .. } = self { Some(spelling) } else { None }
    }

    pub(super) fn name(&self) -> Option<&'a [u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn get(&self, key: &[u8]) -> Option<&Self> {
        let Self::Dictionary(entries) = self else { return None };
        entries.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }
}

/// An operator with its operands.
#[derive(Debug, Clone)]
pub(super) struct Operation<'a> {
    pub(super) operator: &'a [u8],
    pub(super) operands: Vec<Operand<'a>>,
    /// Place of the whole in the stream.
    pub(super) span: Range<usize>,
}

/// Reads a content stream. Returns `None` if it is broken or holds an inline image.
pub(super) fn operations(stream: &[u8]) -> Option<Vec<Operation<'_>>> {
    let mut lexer = Lexer { stream, at: 0 };
    let mut operations = Vec::new();
    let (mut operands, mut begin) = (Vec::new(), None);
    loop {
        lexer.skip_space();
        let Some(first) = lexer.peek() else {
            return operands.is_empty().then_some(operations);
        };
        let start = *begin.get_or_insert(lexer.at);
        if first.is_ascii_alphabetic() || first == b'\'' || first == b'"' {
            let operator = lexer.regular();
            match operator {
                b"true" | b"false" | b"null" => operands.push(Operand::Keyword),
                b"BI" => return None,
                _ => {
                    let operands = std::mem::take(&mut operands);
                    operations.push(Operation { operator, operands, span: start..lexer.at });
                    begin = None;
                }
            }
        } else {
            operands.push(lexer.operand(0)?);
        }
    }
}

struct Lexer<'a> {
    stream: &'a [u8],
    at: usize,
}

impl<'a> Lexer<'a> {
    fn peek(&self) -> Option<u8> {
        self.stream.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => {
                    while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                        self.at += 1;
                    }
                }
                0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ' => self.at += 1,
                _ => return,
            }
        }
    }

    /// Takes regular characters; at least one byte, so that reading always ends.
    fn regular(&mut self) -> &'a [u8] {
        let start = self.at;
        self.at += 1;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        &self.stream[start..self.at]
    }

    fn operand(&mut self, depth: usize) -> Option<Operand<'a>> {
        if depth > MAX_NESTING {
            return None;
        }
        self.skip_space();
        match (self.peek()?, self.stream.get(self.at + 1)) {
            (b'/', _) => Some(Operand::Name(&self.regular()[1..])),
            (b'(', _) => self.literal().map(Operand::Text),
            (b'<', Some(b'<')) => self.dictionary(depth),
            (b'<', _) => self.hexadecimal().map(Operand::Text),
            (b'[', _) => self.array(depth),
            (b'+' | b'-' | b'.' | b'0'..=b'9', _) => {
                let spelling = self.regular();
                let value = std::str::from_utf8(spelling).ok()?.parse().ok()?;
                Some(Operand::Number { spelling, value })
            }
            (b't' | b'f' | b'n', _) => {
                matches!(self.regular(), b"true" | b"false" | b"null").then_some(Operand::Keyword)
            }
            _ => None,
        }
    }

    fn array(&mut self, depth: usize) -> Option<Operand<'a>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Operand::Array(items));
            }
            items.push(self.operand(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Operand<'a>> {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.skip_space();
            if self.stream[self.at..].starts_with(b">>") {
                self.at += 2;
                return Some(Operand::Dictionary(entries));
            }
            let Operand::Name(name) = self.operand(depth + 1)? else { return None };
            entries.push((name, self.operand(depth + 1)?));
        }
    }

    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                byte if byte.is_ascii_whitespace() || byte == 0 => {}
                byte => digits.push(u8::try_from(char::from(byte).to_digit(16)?).ok()?),
            }
        }
        // A last digit that is missing is zero.
        Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let (mut bytes, mut open) = (Vec::new(), 1);
        loop {
            match self.next()? {
                b'(' => {
                    open += 1;
                    bytes.push(b'(');
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Some(bytes);
                    }
                    bytes.push(b')');
                }
                b'\\' => bytes.extend(self.escape()?),
                b'\r' => {
                    self.at += usize::from(self.peek() == Some(b'\n'));
                    bytes.push(b'\n');
                }
                byte => bytes.push(byte),
            }
        }
    }

    /// The byte that stands behind a backslash; none if a line is continued.
    fn escape(&mut self) -> Option<Option<u8>> {
        Some(Some(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return Some(None),
            b'\r' => {
                self.at += usize::from(self.peek() == Some(b'\n'));
                return Some(None);
            }
            digit @ b'0'..=b'7' => {
                let mut value = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                // High-order overflow is ignored, as the standard says.
                u8::try_from(value & 0xff).ok()?
            }
            byte => byte,
        }))
    }
}

fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_keep_their_bytes_and_strings_are_decoded() {
        let stream = b"/Span<</MCID 0/ActualText<FEFF0041>>>BDC\nq 1 0 0 -1 7.50 0 cm BT 0 Tr/f0 18 Tf[(\\000\\)(a)\\\n)-5 <0041>]TJ ET Q EMC";
        let read = operations(stream).unwrap();
        let names: Vec<&[u8]> = read.iter().map(|operation| operation.operator).collect();
        assert_eq!(names, [&b"BDC"[..], b"q", b"cm", b"BT", b"Tr", b"Tf", b"TJ", b"ET", b"Q", b"EMC"]);
        assert_eq!(read[0].operands[1].get(b"ActualText"), Some(&Operand::Text(vec![0xfe, 0xff, 0, 0x41])));
        assert_eq!(read[2].operands[4].spelling(), Some(&b"7.50"[..]));
        assert_eq!(&stream[read[2].span.clone()], b"1 0 0 -1 7.50 0 cm");
        let Operand::Array(shown) = &read[6].operands[0] else { panic!("{read:?}") };
        assert_eq!(shown[0], Operand::Text(b"\0)(a)".to_vec()));
        assert_eq!(shown[2], Operand::Text(b"\0A".to_vec()));
    }

    #[test]
    fn what_is_broken_is_refused() {
        for broken in [
            &b"(a"[..],
            b"<0g> Tj",
            b"[1 2",
            b"<< /A",
            b"1 2",
            b"] TJ",
            b"BI /W 1 ID x EI",
            b"/A << 1 2 >> BDC",
            b"1..2 Tr",
        ] {
            assert!(operations(broken).is_none(), "{:?}", String::from_utf8_lossy(broken));
        }
        let deep = [b"[".repeat(5_000), b"]".repeat(5_000)].concat();
        assert!(operations(&deep).is_none());
    }
}
