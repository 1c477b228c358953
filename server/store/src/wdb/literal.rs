//! Statements with their values written out: `wazuh-db` takes text alone.
//!
//! Assumes statements that SQLite has prepared, so that quotes and comments end. Must not be here: statements.

use std::fmt::Write as _;

use crate::{Bound, StoreError};

/// `sql` with each of its parameters replaced by the value that is bound to it.
///
/// # Errors
///
/// When it has a parameter without a value.
pub(super) fn filled(sql: &str, values: &[Bound<'_>]) -> Result<String, StoreError> {
    let mut text = String::with_capacity(sql.len() + 16 * values.len());
    let mut last = 0;
    let mut rest = sql;
    while let Some(at) = rest.find(['\'', '"', '`', '[', '-', '/', '?']) {
        let (before, found) = rest.split_at(at);
        text.push_str(before);
        let length = match found.as_bytes() {
            [b'?', digits @ ..] => {
                let digits = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let number = found.get(1..=digits).unwrap_or_default();
                last = if number.is_empty() { last + 1 } else { number.parse().unwrap_or(0) };
                let value = usize::checked_sub(last, 1).and_then(|at| values.get(at));
                let value = value.ok_or_else(|| StoreError::Sql(format!("parameter {last} has no value")))?;
                write_literal(&mut text, value);
                rest = found.get(1 + digits..).unwrap_or_default();
                continue;
            }
            [quote @ (b'\'' | b'"' | b'`'), ..] => quoted(found, *quote),
            [b'[', ..] => found.find(']').map_or(found.len(), |end| end + 1),
            [b'-', b'-', ..] => found.find('\n').map_or(found.len(), |end| end + 1),
            [b'/', b'*', ..] => found.find("*/").map_or(found.len(), |end| end + 2),
            _ => 1,
        };
        let (taken, behind) = found.split_at(length);
        text.push_str(taken);
        rest = behind;
    }
    text.push_str(rest);
    Ok(text)
}

/// Bytes from a quote to the one that ends it. A doubled quote ends one text and begins another, which is the same.
fn quoted(text: &str, quote: u8) -> usize {
    text.bytes().skip(1).position(|byte| byte == quote).map_or(text.len(), |at| at + 2)
}

fn write_literal(text: &mut String, value: &Bound<'_>) {
    let written = match value {
        Bound::Null => write!(text, "NULL"),
        Bound::Integer(number) if *number < 0 => write!(text, "({number})"),
        Bound::Integer(number) => write!(text, "{number}"),
        Bound::Real(number) if number.is_nan() => write!(text, "NULL"),
        Bound::Real(number) if number.is_infinite() => write!(text, "({}9e999)", if *number < 0.0 { "-" } else { "" }),
        Bound::Real(number) => write!(text, "({number:?})"),
        // What reads the question stops at it.
        Bound::Text(value) if value.contains('\0') => write!(text, "CAST({} AS TEXT)", Hex(value.as_bytes())),
        Bound::Text(value) => write_text(text, value),
        Bound::Bytes(value) => write!(text, "{}", Hex(value)),
    };
    written.unwrap_or_default();
}

/// Writes a text between quotes.
pub(super) fn write_text(text: &mut String, value: &str) -> std::fmt::Result {
    text.push('\'');
    for (at, part) in value.split('\'').enumerate() {
        if at > 0 {
            text.push_str("''");
        }
        text.push_str(part);
    }
    text.push('\'');
    Ok(())
}

/// Bytes as SQL writes them.
struct Hex<'a>(&'a [u8]);

impl std::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("x'")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("'")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::filled;
    use crate::bound::{Value, driver_values};
    use crate::{Bound, bind};

    #[test]
    fn values_take_the_places_of_parameters() {
        for (sql, expected) in [
            ("a = ?1 AND b = ?2 OR a = ?1", "a = 1 AND b = 'x''y' OR a = 1"),
            ("?, ?", "1, 'x''y'"),
            ("'?1' \"?1\" `?1` [?1] ?2", "'?1' \"?1\" `?1` [?1] 'x''y'"),
            ("'it''s ?1', ?1", "'it''s ?1', 1"),
            ("1 - ?1 / 2 -- ?1\n, ?1 /* ?1 */", "1 - 1 / 2 -- ?1\n, 1 /* ?1 */"),
            ("x -- ?9", "x -- ?9"),
            ("é?1é", "é1é"),
        ] {
            assert_eq!(filled(sql, bind![1, "x'y"]).unwrap(), expected);
        }
        for sql in ["?3", "?0", "?, ?, ?", "?99999999999999999999"] {
            assert!(filled(sql, bind![1, 2]).is_err(), "{sql}");
        }
        let all = filled(
            "?1 ?2 ?3 ?4 ?5",
            &[
                Bound::Null,
                Bound::Integer(-7),
                Bound::Real(1.0),
                Bound::Text("a\0b".into()),
                Bound::Bytes(b"\x01\xff".into()),
            ],
        );
        assert_eq!(all.unwrap(), "NULL (-7) (1.0) CAST(x'610062' AS TEXT) x'01ff'");
    }

    fn value() -> impl Strategy<Value = Bound<'static>> {
        prop_oneof![
            Just(Bound::Null),
            any::<i64>().prop_map(Bound::Integer),
            any::<f64>().prop_map(Bound::Real),
            any::<String>().prop_map(Bound::from),
            any::<Vec<u8>>().prop_map(|bytes| Bound::Bytes(bytes.into())),
        ]
    }

    proptest! {
        #[test]
        fn a_value_written_out_is_the_value_bound(value in value()) {
            let connection = Connection::open_in_memory().unwrap();
            let values = [value];
            let read = |sql: &str, values: &[Bound<'static>]| {
                connection.query_row(sql, driver_values(values), |row| Ok(format!("{:?}", Value::from(row.get_ref(0)?))))
            };
            let written = filled("SELECT ?1", &values).unwrap();
            prop_assert_eq!(read(&written, &[]).unwrap(), read("SELECT ?1", &values).unwrap());
        }
    }
}
