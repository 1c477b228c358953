//! Rows in one text: how a statement is asked for them, and how they are read.
//!
//! `wazuh-db` writes a row as a JSON object, in which numbers are rounded, NULL is left out, and names are repeated. So
//! the rows are packed by SQLite itself: each value as SQL writes it (`quote`), values apart by commas, rows by
//! semicolons. An answer that has no room for all is cut off by `wazuh-db`; the rows before the cut are whole.
//!
//! Must not be here: sockets.

use std::fmt::Write as _;
use std::ops::Range;

use crate::{StoreError, Value};

/// The text before and behind the packed rows, and the answer without any.
const OPEN: &[u8] = b"[{\"r\":\"";
const CLOSE: &[u8] = b"\"}]";
const NONE: &[u8] = b"[{}]";

/// The question for at most `limit` rows of a statement with so many columns, behind the first `offset`. If `tallied`,
/// equal rows become one, with their number as one column more.
pub(super) fn question(sql: &str, columns: usize, tallied: bool, limit: u64, offset: u64) -> String {
    let mut text = String::with_capacity(sql.len() + 128 + 16 * columns);
    let mut names = String::with_capacity(4 * columns);
    for column in 0..columns {
        let comma = if column > 0 { "," } else { "" };
        write!(names, "{comma}c{column}").unwrap_or_default();
    }
    write!(text, "SELECT group_concat(r,';') AS r FROM (WITH q({names}) AS ({sql}) SELECT ").unwrap_or_default();
    for column in 0..columns {
        let comma = if column > 0 { "||','||" } else { "" };
        write!(text, "{comma}quote(c{column})").unwrap_or_default();
    }
    let group =
        if tallied { format!("||','||count(*) AS r FROM q GROUP BY {names}") } else { " AS r FROM q".to_owned() };
    write!(text, "{group} LIMIT {limit} OFFSET {offset})").unwrap_or_default();
    text
}

/// The rows of an answer.
#[derive(Debug, Default)]
pub(super) struct Rows {
    text: Vec<u8>,
    read: usize,
    /// Whether the answer has all rows that were asked for.
    pub(super) is_whole: bool,
}

impl Rows {
    /// The rows of what `wazuh-db` has answered behind `ok`. An answer that has as many bytes as one may have can be
    /// cut off.
    ///
    /// # Errors
    ///
    /// When that is no answer to such a question.
    pub(super) fn of(answer: &[u8], may_be_cut: bool) -> Result<Self, StoreError> {
        if answer == NONE {
            return Ok(Self { is_whole: true, ..Self::default() });
        }
        let packed = answer.strip_prefix(OPEN).ok_or_else(misunderstood)?;
        let (mut text, end) = unescaped(packed)?;
        let is_whole = packed.get(end..) == Some(CLOSE);
        if is_whole {
            text.push(b';');
        } else if !may_be_cut || !CLOSE.starts_with(packed.get(end..).unwrap_or_default()) {
            return Err(misunderstood());
        }
        Ok(Self { text, read: 0, is_whole })
    }

    /// Bytes of the rows.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// Reads the next row into `row`; false when there is none, or the answer is cut off in it.
    ///
    /// # Errors
    ///
    /// When what is there is no row of so many columns.
    pub(super) fn next(&mut self, columns: usize, row: &mut HeldRow) -> Result<bool, StoreError> {
        row.clear();
        let Some(mut rest) = self.text.get(self.read..).filter(|rest| !rest.is_empty()) else { return Ok(false) };
        loop {
            let Some(length) = row.take_value(rest)? else {
                return if self.is_whole { Err(misunderstood()) } else { Ok(false) };
            };
            let mark = rest.get(length);
            rest = rest.get(length + 1..).unwrap_or_default();
            match mark {
                Some(b',') if row.cells.len() < columns => {}
                Some(b';') if row.cells.len() == columns => break,
                None if !self.is_whole => return Ok(false),
                _ => return Err(misunderstood()),
            }
        }
        self.read = self.text.len() - rest.len();
        Ok(true)
    }
}

fn misunderstood() -> StoreError {
    StoreError::Unanswered("its answer is not one to what it was asked".to_owned())
}

/// The text of a JSON string that may be cut off, and how many bytes it has up to the quote that ends it.
fn unescaped(string: &[u8]) -> Result<(Vec<u8>, usize), StoreError> {
    let mut text = Vec::with_capacity(string.len() + 1);
    let mut at = 0;
    loop {
        let rest = string.get(at..).unwrap_or_default();
        let plain = memchr::memchr2(b'"', b'\\', rest).unwrap_or(rest.len());
        text.extend_from_slice(rest.get(..plain).unwrap_or_default());
        at += plain;
        match rest.get(plain..).unwrap_or_default() {
            // Cut off there.
            [] | [b'\\'] => return Ok((text, string.len())),
            [b'\\', b'u', digits @ ..] => {
                let Some(digits) = digits.get(..4) else { return Ok((text, string.len())) };
                let digits = std::str::from_utf8(digits).map_err(|_| misunderstood())?;
                let symbol = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).ok_or_else(misunderstood)?;
                text.extend_from_slice(symbol.encode_utf8(&mut [0; 4]).as_bytes());
                at += 6;
            }
            [b'\\', escaped, ..] => {
                text.push(match escaped {
                    b'b' => 8,
                    b'f' => 12,
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'"' | b'\\' | b'/' => *escaped,
                    _ => return Err(misunderstood()),
                });
                at += 2;
            }
            // The quote that ends it.
            _ => return Ok((text, at)),
        }
    }
}

/// A row that was read.
#[derive(Debug, Default)]
pub(crate) struct HeldRow {
    cells: Vec<Cell>,
    bytes: Vec<u8>,
}

#[derive(Debug)]
enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Range<usize>),
    Bytes(Range<usize>),
}

impl HeldRow {
    pub(super) fn clear(&mut self) {
        self.cells.clear();
        self.bytes.clear();
    }

    /// One more value, in the next column.
    pub(super) fn push(&mut self, value: Value<'_>) {
        let start = self.bytes.len();
        self.cells.push(match value {
            Value::Null => Cell::Null,
            Value::Integer(number) => Cell::Integer(number),
            Value::Real(number) => Cell::Real(number),
            Value::Text(bytes) | Value::Bytes(bytes) => {
                self.bytes.extend_from_slice(bytes);
                let range = start..self.bytes.len();
                if matches!(value, Value::Text(_)) { Cell::Text(range) } else { Cell::Bytes(range) }
            }
        });
    }

    /// About as many bytes as the values take.
    pub(super) const fn len(&self) -> usize {
        self.bytes.len() + self.cells.len() * size_of::<i64>()
    }

    /// The value of a column.
    pub(crate) fn value(&self, column: usize) -> Option<Value<'_>> {
        let bytes = |range: &Range<usize>| self.bytes.get(range.clone()).unwrap_or_default();
        Some(match self.cells.get(column)? {
            Cell::Null => Value::Null,
            Cell::Integer(number) => Value::Integer(*number),
            Cell::Real(number) => Value::Real(*number),
            Cell::Text(range) => Value::Text(bytes(range)),
            Cell::Bytes(range) => Value::Bytes(bytes(range)),
        })
    }

    /// Reads the value that `text` begins with; how many bytes it takes, or `None` if it is cut off.
    fn take_value(&mut self, text: &[u8]) -> Result<Option<usize>, StoreError> {
        if let Some(quoted) = text.strip_prefix(b"'") {
            return Ok(self.take_text(quoted).map(|length| length + 1));
        }
        if let Some(digits) = text.strip_prefix(b"X'") {
            let Some(end) = memchr::memchr(b'\'', digits) else { return Ok(None) };
            let start = self.bytes.len();
            let (pairs, odd) = digits.get(..end).unwrap_or_default().as_chunks::<2>();
            for [high, low] in pairs {
                let digit = |byte: &u8| char::from(*byte).to_digit(16).ok_or_else(misunderstood);
                let byte = digit(high)? << 4 | digit(low)?;
                self.bytes.push(u8::try_from(byte).unwrap_or(0));
            }
            if !odd.is_empty() {
                return Err(misunderstood());
            }
            self.cells.push(Cell::Bytes(start..self.bytes.len()));
            return Ok(Some(2 + end + 1));
        }
        let Some(end) = memchr::memchr2(b',', b';', text) else { return Ok(None) };
        let word = text.get(..end).and_then(|word| std::str::from_utf8(word).ok()).ok_or_else(misunderstood)?;
        self.cells.push(if word == "NULL" {
            Cell::Null
        } else if let Ok(number) = word.parse() {
            Cell::Integer(number)
        } else {
            let number = word.bytes().any(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten();
            Cell::Real(number.ok_or_else(misunderstood)?)
        });
        Ok(Some(end))
    }

    /// Reads a text up to the quote that ends it; how many bytes it takes, that quote included.
    fn take_text(&mut self, text: &[u8]) -> Option<usize> {
        let start = self.bytes.len();
        let mut at = 0;
        loop {
            let rest = text.get(at..)?;
            let end = memchr::memchr(b'\'', rest)?;
            self.bytes.extend_from_slice(rest.get(..end)?);
            at += end + 1;
            if text.get(at) != Some(&b'\'') {
                self.cells.push(Cell::Text(start..self.bytes.len()));
                return Some(at);
            }
            self.bytes.push(b'\'');
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{HeldRow, Rows, question};
    use crate::Value;

    fn read(answer: &str, columns: usize) -> Option<(Vec<String>, bool)> {
        read_if(answer, columns, false)
    }

    fn read_if(answer: &str, columns: usize, may_be_cut: bool) -> Option<(Vec<String>, bool)> {
        let mut rows = Rows::of(answer.as_bytes(), may_be_cut).ok()?;
        let (mut row, mut read) = (HeldRow::default(), Vec::new());
        while rows.next(columns, &mut row).ok()? {
            let values: Vec<_> = (0..columns).map(|column| format!("{:?}", row.value(column).unwrap())).collect();
            read.push(values.join(" "));
        }
        Some((read, rows.is_whole))
    }

    #[test]
    fn a_question_packs_the_rows_of_a_statement() {
        assert_eq!(
            question("SELECT 1, 2", 2, false, 10, 5),
            "SELECT group_concat(r,';') AS r FROM (WITH q(c0,c1) AS (SELECT 1, 2) SELECT quote(c0)||','||quote(c1) AS r \
             FROM q LIMIT 10 OFFSET 5)"
        );
        assert_eq!(
            question("SELECT 1", 1, true, 10, 0),
            "SELECT group_concat(r,';') AS r FROM (WITH q(c0) AS (SELECT 1) SELECT quote(c0)||','||count(*) AS r FROM q \
             GROUP BY c0 LIMIT 10 OFFSET 0)"
        );
    }

    #[test]
    fn values_are_what_they_were() {
        let whole = read(r#"[{"r":"1,'a''b;,',NULL;-2.5,X'0aFF','\"\\\n\u0001é'"}]"#, 3).unwrap();
        assert_eq!(
            whole,
            (
                vec![
                    format!("{:?} {:?} {:?}", Value::Integer(1), Value::Text(b"a'b;,"), Value::Null),
                    format!(
                        "{:?} {:?} {:?}",
                        Value::Real(-2.5),
                        Value::Bytes(b"\x0a\xff"),
                        Value::Text("\"\\\n\u{1}é".as_bytes())
                    ),
                ],
                true
            )
        );
        assert_eq!(read("[{}]", 3).unwrap(), (vec![], true));
        let reals = read(r#"[{"r":"1.0,9.0e+999,-1.5e-10"}]"#, 3).unwrap().0;
        assert_eq!(reals, ["Real(1.0) Real(inf) Real(-1.5e-10)"]);
        assert_eq!(read(r#"[{"r":"9223372036854775807"}]"#, 1).unwrap().0, ["Integer(9223372036854775807)"]);
        assert_eq!(read("[{\"r\":\"''\"}]", 1).unwrap().0, ["Text([])"]);
    }

    #[test]
    fn an_answer_that_is_cut_off_has_the_rows_before() {
        let whole = r#"[{"r":"1,'a\u0001b';22,'c''d\"';333,''"}]"#;
        for end in 7..whole.len() {
            assert_eq!(read(&whole[..end], 2), None);
            let (rows, is_whole) = read_if(&whole[..end], 2, true).unwrap();
            assert!(!is_whole && rows.len() <= 2, "{end} {rows:?}");
            assert!(rows.iter().zip(["Integer(1) ", "Integer(22) "]).all(|(row, start)| row.starts_with(start)));
        }
        assert_eq!(read(whole, 2).unwrap().0.len(), 3);
    }

    #[test]
    fn other_answers_are_refused() {
        for answer in [
            "",
            "{}",
            "[]",
            r#"[{"s":"1"}]"#,
            r#"[{"r":"1"},{"r":"2"}]"#,
            r#"[{"r":"1,2"}]"#,
            r#"[{"r":"x"}]"#,
            r#"[{"r":"'a"}]"#,
            r#"[{"r":"inf"}]"#,
            r#"[{"r":"X'0'"}]"#,
            r#"[{"r":"1;"}]"#,
            r#"[{"r":"\x"}]"#,
            r#"[{"r":"\ud800"}]"#,
        ] {
            assert_eq!(read(answer, 1), None, "{answer}");
        }
        assert_eq!(read(r#"[{"r":"1"}]"#, 2), None);
    }
}
