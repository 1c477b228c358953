//! Users and the roles linked to them, as rows (docs/facts/02-rbac.md, sections 1 and 5).
//!
//! Each function is a step of a change under way. Must not be here: what may be done to which user.

use super::RESERVED;
use super::instants::REVOKED_UNTIL;
use apid_store::{Reader, StoreError, Writer, bind};

/// A row of the table `users`, without what only logins read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UserRow {
    /// The user's id.
    pub id: i64,
    /// The user's name.
    pub name: String,
    /// Whether the user may log in for an authorization context.
    pub allow_run_as: bool,
}

/// Ids of all users.
pub fn ids(reader: &Reader) -> Result<Vec<i64>, StoreError> {
    reader.all("SELECT id FROM users ORDER BY id", bind![], |row| row.get(0))
}

/// The row of an id.
pub fn row(reader: &Reader, id: i64) -> Result<Option<UserRow>, StoreError> {
    reader.first("SELECT username, allow_run_as FROM users WHERE id = ?1", bind![id], |row| {
        Ok(UserRow { id, name: row.get(0)?, allow_run_as: row.get(1)? })
    })
}

/// Ids of the roles linked to a user, in order.
pub fn roles(reader: &Reader, id: i64) -> Result<Vec<i64>, StoreError> {
    reader.all(
        "SELECT role_id FROM user_roles JOIN roles ON roles.id = role_id WHERE user_id = ?1 \
         ORDER BY level, user_roles.id",
        bind![id],
        |row| row.get(0),
    )
}

/// Id of the user of this name.
pub fn find(reader: &Reader, name: &str) -> Result<Option<i64>, StoreError> {
    reader.first("SELECT id FROM users WHERE username = ?1", bind![name], |row| row.get(0))
}

/// Name of a user.
pub fn name(reader: &Reader, id: i64) -> Result<Option<String>, StoreError> {
    reader.first("SELECT username FROM users WHERE id = ?1", bind![id], |row| row.get(0))
}

/// Makes a user without roles and returns its id, the next after the highest. `hash` is the password's.
pub fn insert(writer: &Writer<'_>, name: &str, hash: &str) -> Result<i64, StoreError> {
    let next = "SELECT max(coalesce(max(id), 0), ?1) + 1 FROM users";
    let id: i64 = writer.one(next, bind![RESERVED], |row| row.get::<i64>(0))?;
    writer.change(
        "INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (?1, ?2, ?3, 0, ?4)",
        bind![id, name, hash, super::now_text()],
    )?;
    inherit_revocations(writer, id)?;
    Ok(id)
}

/// Stands in the table of revocations for all users that are gone; no user has this id.
pub const GONE: i64 = 0;

/// Extends to a new user the latest revocation of users that are gone: tokens name their user, so those of a removed
/// user would be good for another one of the same name. Rows of removed ids are those of other programs.
fn inherit_revocations(writer: &Writer<'_>, id: i64) -> Result<(), StoreError> {
    writer.change(
        &format!(
            "INSERT OR REPLACE INTO users_token_blacklist (user_id, nbf_invalid_until, is_valid_until) \
             SELECT ?1, max({REVOKED_UNTIL}), max(is_valid_until) FROM users_token_blacklist \
             WHERE user_id IN (?1, ?2) OR user_id NOT IN (SELECT id FROM users) HAVING count(*) > 0"
        ),
        bind![id, GONE],
    )?;
    Ok(())
}

/// Gives a user another password, of which `hash` is the hash. False when there is no such user.
pub fn set_password(writer: &Writer<'_>, id: i64, hash: &str) -> Result<bool, StoreError> {
    Ok(writer.change("UPDATE users SET password = ?2 WHERE id = ?1", bind![id, hash])? > 0)
}

/// Lets a user log in for others, or not. False when there is no such user.
pub fn set_run_as(writer: &Writer<'_>, id: i64, allow: bool) -> Result<bool, StoreError> {
    Ok(writer.change("UPDATE users SET allow_run_as = ?2 WHERE id = ?1", bind![id, allow])? > 0)
}

/// Removes a user and its links.
pub fn delete(writer: &Writer<'_>, id: i64) -> Result<(), StoreError> {
    // Not left to the table's own rule, which the databases of some releases lack.
    writer.change("DELETE FROM user_roles WHERE user_id = ?1", bind![id])?;
    writer.change("DELETE FROM users WHERE id = ?1", bind![id])?;
    Ok(())
}

/// Whether there is such a role.
pub fn role_exists(reader: &Reader, role: i64) -> Result<bool, StoreError> {
    reader.exists("SELECT 1 FROM roles WHERE id = ?1", bind![role])
}

/// Whether a role is linked to a user.
pub fn is_linked(reader: &Reader, user: i64, role: i64) -> Result<bool, StoreError> {
    reader.exists("SELECT 1 FROM user_roles WHERE user_id = ?1 AND role_id = ?2", bind![user, role])
}

/// Links a role to a user, after those that are linked.
pub fn link(writer: &Writer<'_>, user: i64, role: i64) -> Result<(), StoreError> {
    let mut order = roles(writer, user)?;
    order.push(role);
    put_in_order(writer, user, &order)
}

/// Gives the roles of a user this order; those that are not linked yet become so.
pub fn put_in_order(writer: &Writer<'_>, user: i64, order: &[i64]) -> Result<(), StoreError> {
    let mut statement = writer.prepare(
        "INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (user_id, role_id) DO UPDATE SET level = excluded.level",
    )?;
    for (level, role) in (0_i64..).zip(order) {
        statement.change(bind![user, role, level, super::now_text()])?;
    }
    Ok(())
}

/// Undoes a link. The others keep their positions.
pub fn unlink(writer: &Writer<'_>, user: i64, role: i64) -> Result<(), StoreError> {
    writer.change("DELETE FROM user_roles WHERE user_id = ?1 AND role_id = ?2", bind![user, role])?;
    Ok(())
}

/// Name of a role.
pub fn role_name(reader: &Reader, role: i64) -> Result<Option<String>, StoreError> {
    reader.first("SELECT name FROM roles WHERE id = ?1", bind![role], |row| row.get(0))
}
