//! Rows of the tables `roles`, `policies` and `rules` (docs/facts/02-rbac.md, sections 1.1 and 1.2): three tables of
//! named things, of which two have a definition as JSON text.
//!
//! Callers look for clashes within the transaction that then writes, so no constraint ever fails. Must not be here:
//! what a definition may say, which rows may be changed, and links between the tables (see `super::relations`).

use super::{RESERVED, now_text};
use crate::Kind;
use apid_store::{Reader, StoreError, Writer, bind};

/// The table of a kind.
const fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Role => "roles",
        Kind::Policy => "policies",
        Kind::Rule => "rules",
    }
}

/// The column of the definition.
const fn definition_column(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Role => None,
        Kind::Policy => Some("policy"),
        Kind::Rule => Some("rule"),
    }
}

/// A row of one of the three tables.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamedRow {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// JSON text of a policy or a rule.
    pub definition: Option<String>,
}

/// Every id, ascending.
pub fn ids(reader: &Reader, kind: Kind) -> Result<Vec<i64>, StoreError> {
    reader.all(&format!("SELECT id FROM {} ORDER BY id", table(kind)), bind![], |row| row.get(0))
}

/// The row of an id.
pub fn find(reader: &Reader, kind: Kind, id: i64) -> Result<Option<NamedRow>, StoreError> {
    let definition = definition_column(kind).unwrap_or("NULL");
    let sql = format!("SELECT id, name, {definition} FROM {} WHERE id = ?1", table(kind));
    reader.first(&sql, bind![id], |row| Ok(NamedRow { id: row.get(0)?, name: row.get(1)?, definition: row.get(2)? }))
}

/// Whether a row other than `except` has this name or this definition.
pub fn is_taken(
    reader: &Reader,
    kind: Kind,
    name: Option<&str>,
    definition: Option<&str>,
    except: Option<i64>,
) -> Result<bool, StoreError> {
    let column = definition_column(kind).unwrap_or("NULL");
    let sql = format!("SELECT 1 FROM {} WHERE (name = ?1 OR {column} = ?2) AND id IS NOT ?3", table(kind));
    reader.exists(&sql, bind![name, definition, except])
}

/// Adds a row and tells its id: one more than the highest, and never a reserved one. The id of the highest row is free
/// again once that row is deleted, as in the real program.
pub fn insert(writer: &Writer<'_>, kind: Kind, name: &str, definition: Option<&str>) -> Result<i64, StoreError> {
    let table = table(kind);
    let highest: Option<i64> =
        writer.one(&format!("SELECT max(id) FROM {table}"), bind![], |row| row.get::<Option<i64>>(0))?;
    // Above the reserved ids SQLite's own choice is the right one, even where the highest id is the highest there is.
    let id = (highest.unwrap_or_default() < RESERVED).then_some(RESERVED + 1);
    match definition_column(kind) {
        None => {
            let sql = format!("INSERT INTO {table} (id, name, created_at) VALUES (?1, ?2, ?3)");
            writer.change(&sql, bind![id, name, now_text()])?;
        }
        Some(column) => {
            let sql = format!("INSERT INTO {table} (id, name, {column}, created_at) VALUES (?1, ?2, ?3, ?4)");
            writer.change(&sql, bind![id, name, definition, now_text()])?;
        }
    }
    Ok(writer.last_id())
}

/// Changes name or definition; what is not given stays.
pub fn update(
    writer: &Writer<'_>,
    kind: Kind,
    id: i64,
    name: Option<&str>,
    definition: Option<&str>,
) -> Result<(), StoreError> {
    let table = table(kind);
    if let Some(name) = name {
        writer.change(&format!("UPDATE {table} SET name = ?2 WHERE id = ?1"), bind![id, name])?;
    }
    if let (Some(column), Some(definition)) = (definition_column(kind), definition) {
        writer.change(&format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1"), bind![id, definition])?;
    }
    Ok(())
}

/// Removes rows and their links.
pub fn delete(writer: &Writer<'_>, kind: Kind, ids: &[i64]) -> Result<(), StoreError> {
    // Links first, and all at once: SQLite looks for what is left of them once for each row. Databases of older
    // versions do not even say that links go with what they link.
    let columns: &[(&str, &str)] = match kind {
        Kind::Role => &[("user_roles", "role_id"), ("roles_policies", "role_id"), ("roles_rules", "role_id")],
        Kind::Policy => &[("roles_policies", "policy_id")],
        Kind::Rule => &[("roles_rules", "rule_id")],
    };
    let list = serde_json::Value::from(ids).to_string();
    for (table, column) in columns.iter().chain(&[(table(kind), "id")]) {
        let sql = format!("DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1))");
        writer.change(&sql, bind![&list])?;
    }
    Ok(())
}
