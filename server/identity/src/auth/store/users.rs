//! Users and the roles linked to them, as rows (docs/facts/02-rbac.md, sections 1 and 5).
//!
//! Each function is a step of a change under way. What may be done to whom is decided by [`crate::security`].

use rusqlite::{OptionalExtension as _, Result, Transaction, params};
use serde_json::{Value, json};

use crate::security::RESERVED;

/// Ids of all users.
pub fn ids(transaction: &Transaction<'_>) -> Result<Vec<i64>> {
    transaction.prepare_cached("SELECT id FROM users ORDER BY id")?.query_map([], |row| row.get(0))?.collect()
}

/// A user as lists show it.
pub fn item(transaction: &Transaction<'_>, id: i64) -> Result<Option<Value>> {
    let found = transaction
        .prepare_cached("SELECT username, allow_run_as FROM users WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))
        .optional()?;
    let Some((username, allow_run_as)) = found else { return Ok(None) };
    let roles = roles(transaction, id)?;
    Ok(Some(json!({ "id": id, "username": username, "allow_run_as": allow_run_as, "roles": roles })))
}

/// Ids of the roles linked to a user, in order.
pub fn roles(transaction: &Transaction<'_>, id: i64) -> Result<Vec<i64>> {
    transaction
        .prepare_cached(
            "SELECT role_id FROM user_roles JOIN roles ON roles.id = role_id WHERE user_id = ?1 \
             ORDER BY level, user_roles.id",
        )?
        .query_map([id], |row| row.get(0))?
        .collect()
}

/// Id of the user of this name.
pub fn find(transaction: &Transaction<'_>, name: &str) -> Result<Option<i64>> {
    transaction
        .prepare_cached("SELECT id FROM users WHERE username = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Name of a user.
pub fn name(transaction: &Transaction<'_>, id: i64) -> Result<Option<String>> {
    transaction.prepare_cached("SELECT username FROM users WHERE id = ?1")?.query_row([id], |row| row.get(0)).optional()
}

/// Makes a user without roles and returns its id, the next after the highest. `hash` is the password's.
pub fn insert(transaction: &Transaction<'_>, name: &str, hash: &str) -> Result<i64> {
    let id: i64 = transaction
        .prepare_cached("SELECT max(coalesce(max(id), 0), ?1) + 1 FROM users")?
        .query_row([RESERVED], |row| row.get(0))?;
    transaction
        .prepare_cached(
            "INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (?1, ?2, ?3, 0, ?4)",
        )?
        .execute(params![id, name, hash, super::now_text()])?;
    inherit_revocations(transaction, id)?;
    Ok(id)
}

/// Stands in the table of revocations for all users that are gone; no user has this id.
pub const GONE: i64 = 0;

/// Extends to a new user the latest revocation of users that are gone: tokens name their user, so those of a removed user
/// would be good for another one of the same name. Rows of removed ids are those of other programs.
fn inherit_revocations(transaction: &Transaction<'_>, id: i64) -> Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO users_token_blacklist (user_id, nbf_invalid_until, is_valid_until) \
             SELECT ?1, max(nbf_invalid_until), max(is_valid_until) FROM users_token_blacklist \
             WHERE user_id IN (?1, ?2) OR user_id NOT IN (SELECT id FROM users) HAVING count(*) > 0",
        )?
        .execute([id, GONE])?;
    Ok(())
}

/// Gives a user another password, of which `hash` is the hash. False when there is no such user.
pub fn set_password(transaction: &Transaction<'_>, id: i64, hash: &str) -> Result<bool> {
    let changed =
        transaction.prepare_cached("UPDATE users SET password = ?2 WHERE id = ?1")?.execute(params![id, hash])?;
    Ok(changed > 0)
}

/// Lets a user log in for others, or not. False when there is no such user.
pub fn set_run_as(transaction: &Transaction<'_>, id: i64, allow: bool) -> Result<bool> {
    let changed =
        transaction.prepare_cached("UPDATE users SET allow_run_as = ?2 WHERE id = ?1")?.execute(params![id, allow])?;
    Ok(changed > 0)
}

/// Removes a user and its links.
pub fn delete(transaction: &Transaction<'_>, id: i64) -> Result<()> {
    // Not left to the table's own rule, which the databases of some releases lack.
    transaction.prepare_cached("DELETE FROM user_roles WHERE user_id = ?1")?.execute([id])?;
    transaction.prepare_cached("DELETE FROM users WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Ids of all roles.
pub fn all_roles(transaction: &Transaction<'_>) -> Result<Vec<i64>> {
    transaction.prepare_cached("SELECT id FROM roles ORDER BY id")?.query_map([], |row| row.get(0))?.collect()
}

/// Whether there is such a role.
pub fn role_exists(transaction: &Transaction<'_>, role: i64) -> Result<bool> {
    transaction.prepare_cached("SELECT 1 FROM roles WHERE id = ?1")?.exists([role])
}

/// Whether a role is linked to a user.
pub fn is_linked(transaction: &Transaction<'_>, user: i64, role: i64) -> Result<bool> {
    transaction.prepare_cached("SELECT 1 FROM user_roles WHERE user_id = ?1 AND role_id = ?2")?.exists([user, role])
}

/// Links a role to a user, after those that are linked.
pub fn link(transaction: &Transaction<'_>, user: i64, role: i64) -> Result<()> {
    let mut order = roles(transaction, user)?;
    order.push(role);
    put_in_order(transaction, user, &order)
}

/// Gives the roles of a user this order; those that are not linked yet become so.
pub fn put_in_order(transaction: &Transaction<'_>, user: i64, order: &[i64]) -> Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (user_id, role_id) DO UPDATE SET level = excluded.level",
    )?;
    for (level, role) in (0_i64..).zip(order) {
        statement.execute(params![user, role, level, super::now_text()])?;
    }
    Ok(())
}

/// Undoes a link. The others keep their positions.
pub fn unlink(transaction: &Transaction<'_>, user: i64, role: i64) -> Result<()> {
    transaction.prepare_cached("DELETE FROM user_roles WHERE user_id = ?1 AND role_id = ?2")?.execute([user, role])?;
    Ok(())
}

/// Name of a role.
pub fn role_name(transaction: &Transaction<'_>, role: i64) -> Result<Option<String>> {
    transaction.prepare_cached("SELECT name FROM roles WHERE id = ?1")?.query_row([role], |row| row.get(0)).optional()
}
