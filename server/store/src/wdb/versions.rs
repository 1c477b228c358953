//! Comparisons of versions for `wazuh-db`, which does not have this program's function for them.
//!
//! A call of the function becomes a choice among the versions that agents have, of which there are few: the function is
//! asked here what each of them compares to. Assumes that versions are compared in the table of agents alone.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::literal::write_text;
use crate::query::functions::{COMPARE_VERSION, compared};
use crate::{Bound, StoreError};

/// The table of agents.
const AGENTS: &str = "agent";

/// `sql` without calls of the function. Its values are still bound, so that none of them can look like a call. `stored`
/// asks for the texts that a statement returns.
///
/// # Errors
///
/// When `wazuh-db` does not say which versions there are.
pub(super) fn expanded<'s>(
    sql: &'s str,
    values: &[Bound<'_>],
    stored: impl Fn(&str) -> Result<Vec<String>, StoreError>,
) -> Result<Cow<'s, str>, StoreError> {
    if !sql.contains(COMPARE_VERSION) {
        return Ok(Cow::Borrowed(sql));
    }
    let mut text = String::with_capacity(sql.len() + 1_024);
    let mut rest = sql;
    while let Some((before, arguments)) = rest.split_once(COMPARE_VERSION) {
        text.push_str(before);
        let call = Call::read(arguments, values);
        let (call, behind) = call.ok_or_else(|| StoreError::Sql("a version is compared to none".to_owned()))?;
        let versions = stored(&format!("SELECT DISTINCT {} FROM {AGENTS}", call.column))?;
        write_choice(&mut text, &call, &versions);
        rest = behind;
    }
    text.push_str(rest);
    Ok(Cow::Owned(text))
}

/// A call of the function.
#[derive(Debug, PartialEq, Eq)]
struct Call<'a> {
    column: &'a str,
    version: [i64; 3],
}

impl<'a> Call<'a> {
    /// Reads the arguments in parentheses that `text` begins with, and what is behind them.
    fn read(text: &'a str, values: &[Bound<'_>]) -> Option<(Self, &'a str)> {
        let mut depth = 0_u32;
        let end = text.char_indices().find_map(|(at, symbol)| {
            match symbol {
                '(' => depth += 1,
                ')' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            (depth == 0).then_some(at)
        })?;
        let (arguments, behind) = (text.get(1..end)?, text.get(end + 1..)?);
        let mut numbers = arguments.rsplitn(4, ',');
        let mut number =
            || match values.get(numbers.next()?.trim().strip_prefix('?')?.parse::<usize>().ok()?.checked_sub(1)?)? {
                Bound::Integer(number) => Some(*number),
                _ => None,
            };
        let (patch, minor, major) = (number()?, number()?, number()?);
        Some((Self { column: numbers.next()?, version: [major, minor, patch] }, behind))
    }
}

fn write_choice(text: &mut String, call: &Call<'_>, versions: &[String]) {
    let Call { column, version } = call;
    let mut choices = 0;
    write!(text, "CASE {column}").unwrap_or_default();
    for stored in versions {
        if let Some(order) = compared(stored, *version) {
            text.push_str(" WHEN ");
            write_text(text, stored).unwrap_or_default();
            write!(text, " THEN {order}").unwrap_or_default();
            choices += 1;
        }
    }
    // A choice needs an alternative.
    text.push_str(if choices == 0 { " WHEN NULL THEN NULL END" } else { " END" });
}

#[cfg(test)]
mod tests {
    use super::Call;
    use crate::bind;

    #[test]
    fn calls_have_a_column_and_a_version() {
        let values = bind![4, 14, 7, "x"];
        let call = |column, version| Some(Call { column, version });
        let read = |text| Call::read(text, values).map(|(call, _)| call);
        assert_eq!(read("(version, ?1, ?2, ?3) < 0, 0)"), call("version", [4, 14, 7]));
        assert_eq!(
            read("(substr(version, instr(version, 'v')), ?3, ?2, ?1) > 0"),
            call("substr(version, instr(version, 'v'))", [7, 14, 4])
        );
        assert_eq!(Call::read("(version, ?1, ?1, ?1) tail", values).map(|(_, behind)| behind), Some(" tail"));
        for text in ["", "'", "(", ")", "(1)", "(a, b, c, d)", "(a, ?1, ?2)", "(a, ?1, ?2, ?4)", "(a, ?1, ?2, ?5)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
