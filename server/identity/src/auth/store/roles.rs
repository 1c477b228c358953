//! Rows of the tables `roles`, `policies` and `rules` (docs/facts/02-rbac.md, sections 1.1 and 1.2): three tables of
//! named things, of which two have a definition as JSON text.
//!
//! Callers look for clashes within the transaction that then writes, so no constraint ever fails. Must not be here: what a
//! definition may say, who may change what, and links between the tables (see [`super::relations`]).

use rusqlite::{OptionalExtension as _, Transaction, params};

use super::now_text;
use crate::security::RESERVED;

/// One of the three tables.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Table {
    Roles,
    Policies,
    Rules,
}

impl Table {
    const fn name(self) -> &'static str {
        match self {
            Self::Roles => "roles",
            Self::Policies => "policies",
            Self::Rules => "rules",
        }
    }

    /// The column of the definition.
    const fn definition(self) -> Option<&'static str> {
        match self {
            Self::Roles => None,
            Self::Policies => Some("policy"),
            Self::Rules => Some("rule"),
        }
    }
}

/// A row.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub id: i64,
    pub name: String,
    /// JSON text of a policy or a rule.
    pub definition: Option<String>,
}

/// Every id, ascending.
pub fn ids(transaction: &Transaction<'_>, table: Table) -> rusqlite::Result<Vec<i64>> {
    transaction
        .prepare_cached(&format!("SELECT id FROM {} ORDER BY id", table.name()))?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// The row of an id.
pub fn find(transaction: &Transaction<'_>, table: Table, id: i64) -> rusqlite::Result<Option<Row>> {
    let definition = table.definition().unwrap_or("NULL");
    transaction
        .prepare_cached(&format!("SELECT id, name, {definition} FROM {} WHERE id = ?1", table.name()))?
        .query_row([id], |row| Ok(Row { id: row.get(0)?, name: row.get(1)?, definition: row.get(2)? }))
        .optional()
}

/// Whether a row other than `except` has this name or this definition.
pub fn is_taken(
    transaction: &Transaction<'_>,
    table: Table,
    name: Option<&str>,
    definition: Option<&str>,
    except: Option<i64>,
) -> rusqlite::Result<bool> {
    let column = table.definition().unwrap_or("NULL");
    transaction
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 FROM {} WHERE (name = ?1 OR {column} = ?2) AND id IS NOT ?3)",
            table.name()
        ))?
        .query_row(params![name, definition, except], |row| row.get(0))
}

/// Adds a row and tells its id: one more than the highest, and never a reserved one. The id of the highest row is free again
/// once that row is deleted, as in the real program.
pub fn insert(
    transaction: &Transaction<'_>,
    table: Table,
    name: &str,
    definition: Option<&str>,
) -> rusqlite::Result<i64> {
    let highest: Option<i64> = transaction
        .prepare_cached(&format!("SELECT max(id) FROM {}", table.name()))?
        .query_row([], |row| row.get(0))?;
    // Above the reserved ids SQLite's own choice is the right one, even where the highest id is the highest there is.
    let id = (highest.unwrap_or_default() < RESERVED).then_some(RESERVED + 1);
    match table.definition() {
        None => transaction
            .prepare_cached(&format!("INSERT INTO {} (id, name, created_at) VALUES (?1, ?2, ?3)", table.name()))?
            .insert(params![id, name, now_text()]),
        Some(column) => transaction
            .prepare_cached(&format!(
                "INSERT INTO {} (id, name, {column}, created_at) VALUES (?1, ?2, ?3, ?4)",
                table.name()
            ))?
            .insert(params![id, name, definition, now_text()]),
    }
}

/// Changes name or definition; what is not given stays.
pub fn update(
    transaction: &Transaction<'_>,
    table: Table,
    id: i64,
    name: Option<&str>,
    definition: Option<&str>,
) -> rusqlite::Result<()> {
    if let Some(name) = name {
        transaction
            .prepare_cached(&format!("UPDATE {} SET name = ?2 WHERE id = ?1", table.name()))?
            .execute(params![id, name])?;
    }
    if let (Some(column), Some(definition)) = (table.definition(), definition) {
        transaction
            .prepare_cached(&format!("UPDATE {} SET {column} = ?2 WHERE id = ?1", table.name()))?
            .execute(params![id, definition])?;
    }
    Ok(())
}

/// Removes rows and their links.
pub fn delete(transaction: &Transaction<'_>, table: Table, ids: &[i64]) -> rusqlite::Result<()> {
    // Links first, and all at once: SQLite looks for what is left of them once for each row. Databases of older versions do
    // not even say that links go with what they link.
    let columns: &[(&str, &str)] = match table {
        Table::Roles => &[("user_roles", "role_id"), ("roles_policies", "role_id"), ("roles_rules", "role_id")],
        Table::Policies => &[("roles_policies", "policy_id")],
        Table::Rules => &[("roles_rules", "rule_id")],
    };
    let list = serde_json::Value::from(ids).to_string();
    for (table, column) in columns.iter().chain(&[(table.name(), "id")]) {
        transaction
            .prepare_cached(&format!("DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1))"))?
            .execute([&list])?;
    }
    Ok(())
}
