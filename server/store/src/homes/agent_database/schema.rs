//! How the tables are described, and the statements that follow from a description.

use std::fmt::Write as _;

/// A table with its indexes.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static [Columns],
    /// Columns of the primary key, if it is not a single column's own.
    pub(super) key: &'static [&'static str],
    /// Names, and their columns.
    pub(super) indexes: &'static [(&'static str, &'static [&'static str])],
}

/// Columns of a table, in their order.
#[derive(Clone, Copy)]
pub(super) enum Columns {
    /// Texts that may be missing.
    Texts(&'static [&'static str]),
    /// Whole numbers that may be missing.
    Integers(&'static [&'static str]),
    /// Numbers that may be missing.
    Reals(&'static [&'static str]),
    /// One with a condition: name, type, and the condition as SQL has it.
    Bound(&'static str, &'static str, &'static str),
    /// One whose values are those of another table's column: name, type, table, column.
    Reference(&'static str, &'static str, &'static str, &'static str),
}

/// What an agent computes over a row, by which it finds the rows that differ.
pub(super) const CHECKSUM: Columns = Columns::Bound("checksum", "TEXT", "NOT NULL CHECK (checksum <> '')");

/// Adds the statements that make the tables.
pub(super) fn create(tables: &[Table], sql: &mut String) {
    for table in tables {
        let mut parts = Vec::new();
        for columns in table.columns {
            let mut all = |names: &[&str], kind| parts.extend(names.iter().map(|name| format!("`{name}` {kind}")));
            match columns {
                Columns::Texts(names) => all(names, "TEXT"),
                Columns::Integers(names) => all(names, "INTEGER"),
                Columns::Reals(names) => all(names, "REAL"),
                Columns::Bound(name, kind, condition) => parts.push(format!("`{name}` {kind} {condition}")),
                Columns::Reference(name, kind, table, column) => {
                    parts.push(format!("`{name}` {kind} REFERENCES {table} ({column})"));
                }
            }
        }
        if !table.key.is_empty() {
            parts.push(format!("PRIMARY KEY ({})", listed(table.key)));
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(sql, "CREATE TABLE {} (\n    {}\n);", table.name, parts.join(",\n    "));
        for (index, columns) in table.indexes {
            let _ = writeln!(sql, "CREATE INDEX {index} ON {} ({});", table.name, listed(columns));
        }
    }
}

/// Names of columns, some of which are words of SQL.
fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
