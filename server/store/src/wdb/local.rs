//! Statements that are longer than `wazuh-db` takes, as those of a caller who may see ten thousand agents one by one:
//! the rows of the tables that one reads are fetched, and it is run over them here.
//!
//! Only columns that the statement names are fetched, and those without which a row cannot be entered. What is fetched
//! is bounded, and gone with the statement. Must not be here: how rows are asked for.

use rusqlite::{Connection, params_from_iter};

use super::packed::HeldRow;
use super::session::{Asked, Session, tables};
use crate::bound::Sql;
use crate::{Bound, StoreError, Value, opening};

/// Bytes of values that are fetched for one statement.
const MOST: usize = 256 << 20;

/// Gives each row of a statement to `row`. Its values are bound, not written out.
///
/// # Errors
///
/// When `wazuh-db` does not answer, [`StoreError::TooLong`] when its tables are too large for this, and whatever `row`
/// returns.
pub(super) fn each<E: From<StoreError>>(
    session: &Session,
    asked: &Asked<'_>,
    values: &[Bound<'_>],
    mut row: impl FnMut(&HeldRow) -> Result<(), E>,
) -> Result<(), E> {
    let copy = filled(session, asked.sql)?;
    let sql = |error| E::from(StoreError::sql(error));
    let text = if asked.tallied { tallied(asked.sql, asked.columns) } else { asked.sql.to_owned() };
    let mut statement = copy.prepare(&text).map_err(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query(params_from_iter(values.iter().map(Sql))).map_err(sql)?;
    let (mut held, mut left) = (HeldRow::default(), asked.most.unwrap_or(u64::MAX));
    while left > 0
        && let Some(found) = rows.next().map_err(sql)?
    {
        left -= 1;
        held.clear();
        for column in 0..columns {
            held.push(Value::from(found.get_ref(column).map_err(sql)?));
        }
        row(&held)?;
    }
    Ok(())
}

/// Counts equal rows: their number is one column more.
fn tallied(sql: &str, columns: usize) -> String {
    let names: Vec<_> = (0..columns).map(|column| format!("c{column}")).collect();
    let names = names.join(",");
    format!("WITH q({names}) AS ({sql}) SELECT {names},count(*) FROM q GROUP BY {names}")
}

/// A database in memory with the rows that a statement can read.
fn filled(session: &Session, sql: &str) -> Result<Connection, StoreError> {
    let mut copy = tables(session)?;
    opening::heed_cancelling(&mut copy).map_err(StoreError::sql)?;
    // Rows come table by table, and while others change them.
    copy.pragma_update(None, "foreign_keys", false).map_err(StoreError::sql)?;
    let reads_all = sql.replace("count(*)", "").contains('*');
    let mut fetched = 0;
    for table in names(
        &copy,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'",
        "",
    )? {
        if !mentions(sql, &table) {
            continue;
        }
        let mut columns = names(
            &copy,
            "SELECT name FROM pragma_table_info(?1) WHERE pk OR \"notnull\" AND dflt_value IS NULL",
            &table,
        )?;
        for column in names(&copy, "SELECT name FROM pragma_table_info(?1)", &table)? {
            if (reads_all || mentions(sql, &column)) && !columns.contains(&column) {
                columns.push(column);
            }
        }
        fetched += fetch(session, &copy, &table, &columns, MOST - fetched)?;
    }
    Ok(copy)
}

/// Copies these columns of a table, at most so many bytes; says how many.
fn fetch(
    session: &Session,
    copy: &Connection,
    table: &str,
    columns: &[String],
    most: usize,
) -> Result<usize, StoreError> {
    let quoted: Vec<_> = columns.iter().map(|column| quote(column)).collect();
    let (list, places) = (quoted.join(","), vec!["?"; columns.len()].join(","));
    let table = quote(table);
    let asked =
        Asked { sql: &format!("SELECT {list} FROM {table}"), columns: columns.len(), most: None, tallied: false };
    // A row that moved between two answers comes twice.
    let insert = format!("INSERT OR REPLACE INTO {table} ({list}) VALUES ({places})");
    let transaction = copy.unchecked_transaction().map_err(StoreError::sql)?;
    let mut insert = transaction.prepare(&insert).map_err(StoreError::sql)?;
    let mut fetched = 0;
    session.each(&asked, &[], |row| {
        let values: Vec<_> =
            (0..columns.len()).map(|column| row.value(column).map_or(Bound::Null, Bound::from)).collect();
        fetched += row.len();
        if fetched > most {
            return Err(StoreError::TooLong(fetched));
        }
        insert.execute(params_from_iter(values.iter().map(Sql))).map(drop).map_err(StoreError::sql)
    })?;
    drop(insert);
    transaction.commit().map_err(StoreError::sql)?;
    Ok(fetched)
}

/// The texts of a statement about a table.
fn names(copy: &Connection, sql: &str, table: &str) -> Result<Vec<String>, StoreError> {
    let read = || -> rusqlite::Result<Vec<String>> {
        let mut statement = copy.prepare(sql)?;
        let parameters = (0..statement.parameter_count()).map(|_| table);
        statement.query_map(params_from_iter(parameters), |row| row.get(0))?.collect()
    };
    read().map_err(StoreError::sql)
}

fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Whether a statement has a name as a word of its own. It may stand in a text, which costs some bytes only.
fn mentions(sql: &str, name: &str) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let (sql, name) = (sql.as_bytes(), name.as_bytes());
    sql.windows(name.len().max(1)).enumerate().any(|(at, window)| {
        window.eq_ignore_ascii_case(name)
            && !is_word(at.checked_sub(1).and_then(|before| sql.get(before)))
            && !is_word(sql.get(at + name.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::{mentions, tallied};

    #[test]
    fn names_are_words() {
        for (sql, name, expected) in [
            ("SELECT id FROM agent", "agent", true),
            ("SELECT id FROM \"Agent\"", "agent", true),
            ("SELECT id_agent FROM belongs", "agent", false),
            ("SELECT id FROM agents", "agent", false),
            ("agent", "agent", true),
            ("", "agent", false),
        ] {
            assert_eq!(mentions(sql, name), expected, "{sql} {name}");
        }
        assert_eq!(
            tallied("SELECT 1, 2", 2),
            "WITH q(c0,c1) AS (SELECT 1, 2) SELECT c0,c1,count(*) FROM q GROUP BY c0,c1"
        );
    }
}
