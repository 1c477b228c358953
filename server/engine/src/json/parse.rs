//! Reading.

use super::{Text, Value};

/// The deepest nesting that is read, as in the original's library.
const DEEPEST: usize = 1_000;

/// The longest number, in bytes; what follows is no part of it.
const LONGEST_NUMBER: usize = 63;

/// The value at the beginning of a text.
pub(crate) fn parse(text: &[u8]) -> Option<Value> {
    Reader::new(text).document()
}

/// The value that is the whole text.
pub(crate) fn parse_whole(text: &[u8]) -> Option<Value> {
    let mut reader = Reader::new(text);
    reader.document().filter(|_| reader.rest.is_empty())
}

struct Reader<'t> {
    rest: &'t [u8],
    depth: usize,
}

impl<'t> Reader<'t> {
    const fn new(rest: &'t [u8]) -> Self {
        Self { rest, depth: 0 }
    }

    fn document(&mut self) -> Option<Value> {
        self.eat("\u{feff}".as_bytes());
        self.skip_blanks();
        self.value()
    }

    fn eat(&mut self, mark: &[u8]) -> bool {
        self.rest.strip_prefix(mark).map(|rest| self.rest = rest).is_some()
    }

    fn skip_blanks(&mut self) {
        let blanks = self.rest.iter().take_while(|byte| **byte <= b' ').count();
        self.rest = self.rest.get(blanks..).unwrap_or_default();
    }

    fn value(&mut self) -> Option<Value> {
        match self.rest.first()? {
            b'n' => self.eat(b"null").then_some(Value::Null),
            b't' => self.eat(b"true").then_some(Value::Bool(true)),
            b'f' => self.eat(b"false").then_some(Value::Bool(false)),
            b'"' => self.text().map(Value::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b'[' => self.nested(Self::array),
            b'{' => self.nested(Self::object),
            _ => None,
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Option<Value>) -> Option<Value> {
        self.rest = self.rest.get(1..)?;
        self.depth += 1;
        let value = if self.depth > DEEPEST { None } else { read(self) };
        self.depth -= 1;
        value
    }

    fn array(&mut self) -> Option<Value> {
        let mut values = Vec::new();
        self.skip_blanks();
        if self.eat(b"]") {
            return Some(Value::Array(values));
        }
        loop {
            self.skip_blanks();
            values.push(self.value()?);
            self.skip_blanks();
            if !self.eat(b",") {
                return self.eat(b"]").then_some(Value::Array(values));
            }
        }
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = Vec::new();
        self.skip_blanks();
        if self.eat(b"}") {
            return Some(Value::Object(members));
        }
        loop {
            self.skip_blanks();
            let name = self.text()?;
            self.skip_blanks();
            if !self.eat(b":") {
                return None;
            }
            self.skip_blanks();
            members.push((name, self.value()?));
            self.skip_blanks();
            if !self.eat(b",") {
                return self.eat(b"}").then_some(Value::Object(members));
            }
        }
    }

    /// A string; the original cannot see what follows a NUL in it.
    fn text(&mut self) -> Option<Text> {
        let inside = self.rest.strip_prefix(b"\"")?;
        let mut end = 0;
        let mut escapes = false;
        loop {
            match inside.get(end)? {
                b'"' => break,
                b'\\' => {
                    escapes = true;
                    end += 2;
                }
                _ => end += 1,
            }
        }
        let written = inside.get(..end)?;
        self.rest = inside.get(end + 1..)?;
        let mut text = if escapes { unescaped(written)? } else { written.to_vec() };
        if let Some(nul) = text.iter().position(|byte| *byte == 0) {
            text.truncate(nul);
        }
        Some(text.into())
    }

    /// A number: the longest beginning that is one.
    fn number(&mut self) -> Option<Value> {
        let may = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'e' | b'E' | b'.');
        let length = self.rest.iter().take(LONGEST_NUMBER).take_while(may).count();
        let written = self.rest.get(..length)?;
        let digits = |from: usize| {
            written.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
        };
        let mut end = usize::from(written.first() == Some(&b'-'));
        let whole = digits(end);
        end += whole;
        let mut fraction = 0;
        if written.get(end) == Some(&b'.') {
            fraction = digits(end + 1);
            end += usize::from(whole + fraction > 0) + fraction;
        }
        if whole + fraction == 0 {
            return None;
        }
        if matches!(written.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(written.get(end + 1), Some(b'+' | b'-')));
            let exponent = digits(end + 1 + sign);
            if exponent > 0 {
                end += 1 + sign + exponent;
            }
        }
        let (number, _) = written.split_at_checked(end)?;
        self.rest = self.rest.get(end..)?;
        std::str::from_utf8(number).ok()?.parse().ok().map(Value::Number)
    }
}

fn unescaped(written: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::with_capacity(written.len());
    let mut rest = written;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        if *byte != b'\\' {
            text.push(*byte);
            continue;
        }
        let (escape, behind) = rest.split_first()?;
        rest = behind;
        match escape {
            b'"' | b'\\' | b'/' => text.push(*escape),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'u' => {
                let mut code = hexadecimal(&mut rest)?;
                if (0xd800..0xdc00).contains(&code) {
                    rest = rest.strip_prefix(b"\\u")?;
                    let low = hexadecimal(&mut rest).filter(|low| (0xdc00..0xe000).contains(low))?;
                    code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
                }
                let symbol = char::from_u32(code)?;
                text.extend_from_slice(symbol.encode_utf8(&mut [0; 4]).as_bytes());
            }
            _ => return None,
        }
    }
    Some(text)
}

fn hexadecimal(rest: &mut &[u8]) -> Option<u32> {
    let (digits, behind) = rest.split_at_checked(4)?;
    *rest = behind;
    digits.iter().try_fold(0, |code, digit| Some(code * 16 + char::from(*digit).to_digit(16)?))
}
