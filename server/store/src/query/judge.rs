//! Whether a value satisfies what a clause asks: the rules of the database for its own values, of any kind in any
//! column.
//!
//! Assumes a database whose texts are UTF-8 by name. They need not be: then the database reads them as
//! [`as_matched`] says. Must not be here: where values come from, and what a query asks besides.

use std::borrow::Cow;
use std::cmp::Ordering;

use memchr::memmem;

use super::comparison::{Comparison, DateTest, pattern};
use super::dates::TimeTest;
use super::functions::compared;
use super::quantity::Quantity;
use super::{Op, sqlite, version};
use crate::Value;

/// What a column makes of what it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Affinity {
    /// Nothing: it is an expression, or was declared without a type.
    None,
    /// Texts of numbers.
    Text,
    /// Numbers of texts that look like one.
    Numeric,
}

/// A comparison made ready for many values of a column.
pub(crate) struct Judge {
    affinity: Affinity,
    test: Test,
}

enum Test {
    Null,
    Something,
    Order(Op, Operand),
    Version(Op, [i64; 3]),
    Contains(Needle),
    InId(Needle),
    Time(Op, Operand),
    TimeHas(Needle),
    Listed(Needle, bool),
}

/// What values are compared with.
struct Operand {
    /// The same after the column made something of it.
    is: Operated,
    /// Whether the case of ASCII letters counts.
    folds: bool,
}

enum Operated {
    Number(Quantity),
    Text(Vec<u8>),
}

/// A text to look for in others, without regard to the case of ASCII letters.
pub(crate) struct Needle {
    finder: Box<memmem::Finder<'static>>,
    /// Whether it is looked for as a pattern, so that texts end at their first zero byte.
    is_pattern: bool,
}

impl Needle {
    pub(crate) fn new(text: &str) -> Self {
        let folded = text.to_ascii_lowercase();
        let finder = Box::new(memmem::Finder::new(folded.as_bytes()).into_owned());
        Self { finder, is_pattern: pattern(text).is_some() }
    }

    /// In lower case.
    pub(crate) fn folded(&self) -> &[u8] {
        self.finder.needle()
    }

    pub(crate) fn finder(&self) -> &memmem::Finder<'static> {
        &self.finder
    }

    /// Whether texts are looked at [as patterns match them](as_matched).
    pub(crate) const fn is_pattern(&self) -> bool {
        self.is_pattern
    }

    /// Whether it is in the text of a value; not for NULL.
    pub(crate) fn finds(&self, value: Value<'_>) -> bool {
        value != Value::Null && self.is_in(&text_of(value))
    }

    fn is_in(&self, text: &[u8]) -> bool {
        let text = if self.is_pattern { as_matched(text) } else { Cow::Borrowed(text) };
        self.finder.find(&text.to_ascii_lowercase()).is_some()
    }
}

impl Operand {
    fn number(number: i64, affinity: Affinity) -> Self {
        let is = match affinity {
            Affinity::Text => Operated::Text(itoa::Buffer::new().format(number).into()),
            Affinity::None | Affinity::Numeric => Operated::Number(Quantity::Whole(number.into())),
        };
        Self { is, folds: false }
    }

    fn text(text: &str, folds: bool, affinity: Affinity) -> Self {
        let number = if affinity == Affinity::Numeric { Quantity::parse(text) } else { None };
        Self { is: number.map_or_else(|| Operated::Text(text.as_bytes().to_owned()), Operated::Number), folds }
    }

    /// How a value compares with it; `None` for NULL.
    fn compare(&self, value: Value<'_>, affinity: Affinity) -> Option<Ordering> {
        let made;
        let number = match value {
            Value::Null => return None,
            Value::Bytes(_) => return Some(Ordering::Greater),
            Value::Integer(number) => Quantity::Whole(number.into()),
            Value::Real(number) => Quantity::Real(number),
            Value::Text(text) => {
                // A text that looks like a number is none only where it was kept in spite of the column's type.
                let number = match affinity {
                    Affinity::Numeric => std::str::from_utf8(text).ok().and_then(Quantity::parse),
                    Affinity::None | Affinity::Text => None,
                };
                match number {
                    Some(number) => number,
                    None => return Some(self.compare_text(text)),
                }
            }
        };
        Some(match &self.is {
            Operated::Number(other) => number.cmp(other),
            Operated::Text(_) if affinity == Affinity::Text => {
                made = text_of(value);
                self.compare_text(&made)
            }
            Operated::Text(_) => Ordering::Less,
        })
    }

    fn compare_text(&self, text: &[u8]) -> Ordering {
        match &self.is {
            Operated::Number(_) => Ordering::Greater,
            Operated::Text(other) if self.folds => compare_folded(text, other),
            Operated::Text(other) => text.cmp(other),
        }
    }
}

impl Judge {
    /// Makes a comparison ready for the values of a column with this affinity.
    pub(crate) fn new(asked: &Comparison, affinity: Affinity) -> Self {
        let test = match asked {
            Comparison::Null => Test::Null,
            Comparison::Something => Test::Something,
            Comparison::Number(op, number) | Comparison::Date(DateTest::Compare(op, number)) => {
                Test::Order(*op, Operand::number(*number, affinity))
            }
            Comparison::Text(op, text) => Test::Order(*op, Operand::text(text, true, affinity)),
            Comparison::Version(op, numbers) => Test::Version(*op, *numbers),
            Comparison::Contains(part) | Comparison::Date(DateTest::Contains(part)) => {
                Test::Contains(Needle::new(part))
            }
            Comparison::InId(part) => Test::InId(Needle::new(part)),
            Comparison::Time(TimeTest::Compare(op, time)) => Test::Time(*op, Operand::text(time, false, affinity)),
            Comparison::Time(TimeTest::Contains(part)) => Test::TimeHas(Needle::new(part)),
            Comparison::Listed(part, wanted) => Test::Listed(Needle::new(&format!(",{part},")), *wanted),
        };
        Self { affinity, test }
    }

    /// Whether a value satisfies it. Whether its row has dates is not looked at.
    pub(crate) fn holds(&self, value: Value<'_>) -> bool {
        if value == Value::Null {
            return matches!(self.test, Test::Null);
        }
        match &self.test {
            Test::Null => false,
            Test::Something => true,
            Test::Order(op, operand) => self.compares(*op, operand, value),
            Test::Version(op, bound) => match value {
                Value::Text(text) => {
                    let text = String::from_utf8_lossy(text);
                    compared(&text, *bound).is_some_and(|order| op.accepts(order.cmp(&0)))
                }
                _ => false,
            },
            Test::Contains(part) => part.is_in(&text_of(value)),
            Test::InId(part) => part.is_in(format!("{:03}", whole(value)).as_bytes()),
            Test::Time(op, operand) => is_time(&text_of(value)) && self.compares(*op, operand, value),
            Test::TimeHas(part) => {
                let text = text_of(value);
                is_time(&text) && part.is_in(&text)
            }
            Test::Listed(part, wanted) => {
                let text = text_of(value);
                part.is_in(&[b",", &*text, b","].concat()) == *wanted
            }
        }
    }

    fn compares(&self, op: Op, operand: &Operand, value: Value<'_>) -> bool {
        operand.compare(value, self.affinity).is_some_and(|order| op.accepts(order))
    }

    /// The part that it looks for in texts, if it does nothing else.
    pub(crate) const fn part(&self) -> Option<&Needle> {
        match &self.test {
            Test::Contains(part) => Some(part),
            _ => None,
        }
    }

    /// The text that a value has to be equal to, but for the case of ASCII letters, if it does nothing else; and
    /// whether it has to be.
    pub(crate) fn text(&self) -> Option<(&[u8], bool)> {
        match &self.test {
            Test::Order(op @ (Op::Equal | Op::NotEqual), Operand { is: Operated::Text(text), folds: true }) => {
                Some((text, *op == Op::Equal))
            }
            _ => None,
        }
    }
}

/// A value as a text of the database; empty for NULL.
pub(crate) fn text_of(value: Value<'_>) -> Cow<'_, [u8]> {
    match value {
        Value::Null => Cow::Borrowed(&[]),
        Value::Text(bytes) | Value::Bytes(bytes) => Cow::Borrowed(bytes),
        Value::Integer(number) => Cow::Owned(itoa::Buffer::new().format(number).into()),
        Value::Real(number) => Cow::Owned(sqlite::text_of(number).into_bytes()),
    }
}

/// A value as a whole number, as the database casts it; 0 for NULL.
pub(crate) fn whole(value: Value<'_>) -> i64 {
    match value {
        Value::Null => 0,
        Value::Integer(number) => number,
        #[expect(clippy::cast_possible_truncation, reason = "the database takes the nearest bound as well")]
        Value::Real(number) => number as i64,
        Value::Text(text) | Value::Bytes(text) => version::leading(&String::from_utf8_lossy(text)),
    }
}

/// Whether a text is `YYYY/MM/DD HH:MM:SS`.
fn is_time(text: &[u8]) -> bool {
    let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
    let form = b"dddd/dd/dd dd:dd:dd";
    text.len() == form.len()
        && text.iter().zip(form).all(|(byte, form)| if *form == b'd' { byte.is_ascii_digit() } else { byte == form })
}

/// The order of two texts without regard to the case of ASCII letters. Behind a zero byte that both have at the same
/// place, only their lengths count.
pub(crate) fn compare_folded(left: &[u8], right: &[u8]) -> Ordering {
    for (left, right) in left.iter().zip(right) {
        let order = left.to_ascii_lowercase().cmp(&right.to_ascii_lowercase());
        if order.is_ne() {
            return order;
        }
        if *left == 0 {
            break;
        }
    }
    left.len().cmp(&right.len())
}

/// Whether a text is matched by patterns as it is: it is UTF-8 and has no zero byte.
pub(crate) fn is_matched_as_it_is(text: &[u8]) -> bool {
    (text.is_ascii() || std::str::from_utf8(text).is_ok()) && memchr::memchr(0, text).is_none()
}

/// Stands in [`as_matched`] for what no text in UTF-8 has.
const FOREIGN: u8 = 0xff;

/// A text as patterns see it: up to its first zero byte, and read as the database reads what is not UTF-8. A byte that
/// should follow others stands for itself as a character; a character that UTF-8 does not allow is U+FFFD if it was
/// written too long or is half of a pair, and else equal to no other.
pub(crate) fn as_matched(text: &[u8]) -> Cow<'_, [u8]> {
    if is_matched_as_it_is(text) {
        return Cow::Borrowed(text);
    }
    let mut rest = text.split(|byte| *byte == 0).next().unwrap_or_default();
    let mut matched = Vec::with_capacity(rest.len() + 2);
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        let mut code = u32::from(*first);
        if code >= 0xc0 {
            // The bits that a first byte may have for a character, whatever its length is.
            code = match code {
                0xc0..=0xdf => code & 0x1f,
                0xe0..=0xef => code & 0x0f,
                0xf0..=0xf7 => code & 0x07,
                0xf8..=0xfb => code & 0x03,
                0xfc..=0xfd => code & 0x01,
                _ => 0,
            };
            while let Some((next, behind)) = rest.split_first().filter(|(next, _)| **next & 0xc0 == 0x80) {
                code = (code << 6).wrapping_add(u32::from(next & 0x3f));
                rest = behind;
            }
            if code < 0x80 || code & 0xffff_f800 == 0xd800 {
                code = 0xfffd;
            }
        }
        match char::from_u32(code) {
            Some(symbol) => matched.extend_from_slice(symbol.encode_utf8(&mut [0; 4]).as_bytes()),
            None => matched.push(FOREIGN),
        }
    }
    Cow::Owned(matched)
}
