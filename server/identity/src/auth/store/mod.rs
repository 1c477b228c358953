//! The database of users, roles, policies and revocations, `rbac.db` (docs/facts/02-rbac.md, section 1.1).
//!
//! Opened as it is, made with the defaults, or upgraded from an older schema; what cannot be used is never replaced. Every call
//! blocks: callers are off the async threads.

mod create;
mod defaults;
mod migrate;
#[cfg(test)]
mod migrate_tests;
pub mod relations;
pub mod roles;
mod schema;
#[cfg(test)]
mod tests;
mod transfer;
pub mod users;

use std::{
    collections::BTreeSet,
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use super::error::AuthError;
use crate::rbac::Policy;
use apid_failure::Failure;
use apid_request::cancel::{self, GivenUp};
use apid_store::heed_cancelling;

/// A user as the checks of a login or a token need it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// Row of the user.
    pub id: i64,
    /// Whether authorization contexts are accepted.
    pub allow_run_as: bool,
    /// The user's own roles, in order.
    pub roles: Vec<i64>,
}

/// A token as far as the database is asked about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Issued<'a> {
    pub(super) user: &'a str,
    pub(super) roles: &'a [i64],
    pub(super) run_as: bool,
    pub(super) not_before: i64,
}

/// A security rule and a role that it grants.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) role: i64,
    pub(super) id: i64,
    /// JSON text.
    pub(super) text: String,
}

/// What the database says of a token, all from one state of it.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) user: User,
    pub(super) revoked: bool,
    /// JSON texts of the policies of the token's roles, in order.
    pub(super) policies: Vec<String>,
}

/// Whose tokens stop being valid.
#[derive(Clone, Copy, Debug)]
pub enum Revoked<'a> {
    /// Every token of these users.
    Users(&'a [i64]),
    /// Every token that carries one of these roles.
    Roles(&'a [i64]),
    /// Every token made from an authorization context.
    RunAs,
}

/// An open `rbac.db`.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    main: Mutex<Connection>,
    watch: Mutex<Watch>,
    /// Counts our own changes.
    changes: AtomicU64,
}

/// A second connection that never writes, so that its `data_version` moves with every change, ours or another process's.
#[derive(Debug)]
struct Watch {
    connection: Connection,
    inode: u64,
    /// Grows when the file is another one than before.
    replaced: u64,
    /// Grows when nothing could be learned.
    unknown: i64,
}

impl Store {
    /// Opens the database; makes it where there is none, and upgrades one of an older schema. What is there and cannot be
    /// used is an error and stays as it is.
    pub fn open_or_create(path: &Path) -> Result<Self, AuthError> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => create::create(path)?,
            Err(error) => return Err(AuthError::new(path, format!("cannot be read: {error}"))),
            Ok(_) => migrate::upgrade(path)?,
        }
        Self::open(path)
    }

    /// Opens the database as it is.
    pub(super) fn open(path: &Path) -> Result<Self, AuthError> {
        let (main, watch) = connect(path, 0)?;
        Ok(Self { path: path.to_owned(), main: Mutex::new(main), watch: Mutex::new(watch), changes: AtomicU64::new(0) })
    }

    /// Whether the database, if there is one, can be used; and what would happen to it then, in lines for people. Changes
    /// nothing.
    pub(super) fn check(path: &Path) -> Result<Vec<String>, AuthError> {
        if !path.exists() {
            return Ok(Vec::new());
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)
            .map_err(|error| AuthError::new(path, format!("cannot be opened: {error}")))?;
        let lines = migrate::rehearse(path, &mut connection)?;
        if lines.is_empty() {
            verify(&connection).map_err(|reason| AuthError::new(path, reason))?;
        }
        Ok(lines)
    }

    /// A value that differs from the last one whenever the content may have changed, by whichever process. Called on async
    /// threads for every request: does not wait for a lock on the file, but calls the content changed instead.
    pub(super) fn version(&self) -> (u64, i64) {
        let mut watch = lock(&self.watch);
        // A reset by the manager's own tools removes the file and makes a new one.
        if let Ok(data) = fs::metadata(&self.path)
            && data.ino() != watch.inode
            && let Ok((main, fresh)) = connect(&self.path, watch.replaced + 1)
        {
            *lock(&self.main) = main;
            *watch = fresh;
        }
        let version = watch
            .connection
            .prepare_cached("PRAGMA data_version")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)));
        let version = version.unwrap_or_else(|_| {
            // SQLite counts upwards from one.
            watch.unknown -= 1;
            watch.unknown
        });
        (watch.replaced, version)
    }

    /// The stored password hash of a user.
    pub(super) fn password(&self, name: &str) -> Result<Option<String>, Failure> {
        lock(&self.main)
            .prepare_cached("SELECT password FROM users WHERE username = ?1")
            .and_then(|mut statement| statement.query_row([name], |row| row.get(0)).optional())
            .map_err(Failure::unexpected)
    }

    /// A user and the roles linked to it.
    pub fn user(&self, name: &str) -> Result<Option<User>, Failure> {
        self.read(|transaction| Ok(user(transaction, name)?))
    }

    /// Ids of all rows of a table of identities.
    pub fn ids(&self, table: &'static str) -> Result<BTreeSet<String>, Failure> {
        self.read(|transaction| {
            let mut statement =
                transaction.prepare_cached(&format!("SELECT id FROM {table}")).map_err(Failure::unexpected)?;
            let ids = statement.query_map([], |row| row.get::<_, i64>(0)).map_err(Failure::unexpected)?;
            ids.map(|id| Ok(id.map_err(Failure::unexpected)?.to_string())).collect()
        })
    }

    /// Every rule of every role, by role.
    pub(super) fn rules(&self) -> Result<Vec<Rule>, Failure> {
        self.read(|transaction| {
            let rules = transaction
                .prepare_cached(
                    "SELECT roles_rules.role_id, rules.id, rules.rule FROM roles_rules \
                     JOIN rules ON rules.id = roles_rules.rule_id ORDER BY roles_rules.role_id, roles_rules.id",
                )?
                .query_map([], |row| Ok(Rule { role: row.get(0)?, id: row.get(1)?, text: row.get(2)? }))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rules)
        })
    }

    /// What the database says of a token; nothing when its user is gone.
    pub(super) fn standing(&self, token: Issued<'_>) -> Result<Option<Standing>, Failure> {
        self.read(|transaction| {
            let Some(user) = user(transaction, token.user)? else { return Ok(None) };
            let revoked = is_revoked(transaction, &user, token)?;
            let mut statement = transaction.prepare_cached(
                "SELECT policies.policy FROM roles_policies JOIN policies ON policies.id = roles_policies.policy_id \
                 WHERE roles_policies.role_id = ?1 ORDER BY roles_policies.level, roles_policies.id",
            )?;
            let mut policies = Vec::new();
            for role in token.roles {
                for policy in statement.query_map([role], |row| row.get(0))? {
                    policies.push(policy?);
                }
            }
            Ok(Some(Standing { user, revoked, policies }))
        })
    }

    /// Invalidates tokens issued up to `now`. `lifetime` is how long a token lives: after it the row has served.
    pub fn revoke(&self, whose: Revoked<'_>, now: i64, lifetime: i64) -> Result<(), Failure> {
        self.write(|transaction| Ok(revoke(transaction, whose, now, lifetime)?))
    }

    /// Forgets all revocations: after a change of keys no older token is valid anyway.
    pub fn clear_revocations(&self) -> Result<(), Failure> {
        self.write(|transaction| {
            transaction.execute_batch(
                "DELETE FROM users_token_blacklist; DELETE FROM roles_token_blacklist; \
                 DELETE FROM runas_token_blacklist;",
            )?;
            Ok(())
        })
    }

    /// Runs `work` on one state of the database.
    pub fn read<T, E: From<rusqlite::Error> + From<GivenUp>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.within(TransactionBehavior::Deferred, work)
    }

    /// Runs `work`, which changes the database, wholly or not at all: a failure takes back what it did, and so does the end
    /// of the request that it is done for ([`apid_request::cancel`]).
    pub fn write<T, E: From<rusqlite::Error> + From<GivenUp>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let value = self.within(TransactionBehavior::Immediate, work);
        self.changes.fetch_add(1, Ordering::Release);
        value
    }

    /// How often this process has changed the database: a cheaper sign than [`Store::version`], of our own changes only.
    pub(super) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    fn within<T, E: From<rusqlite::Error> + From<GivenUp>>(
        &self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut main = lock(&self.main);
        let transaction = main.transaction_with_behavior(behavior)?;
        let value = work(&transaction)?;
        if matches!(behavior, TransactionBehavior::Immediate) {
            cancel::decide()?;
        }
        transaction.commit()?;
        Ok(value)
    }
}

/// Invalidates, within a change, tokens issued up to `now`; see [`Store::revoke`].
pub fn revoke(transaction: &Transaction<'_>, whose: Revoked<'_>, now: i64, lifetime: i64) -> rusqlite::Result<()> {
    for table in ["users_token_blacklist", "roles_token_blacklist", "runas_token_blacklist"] {
        transaction.execute(&format!("DELETE FROM {table} WHERE is_valid_until < ?1"), [now])?;
    }
    let until = now.saturating_add(lifetime);
    match whose {
        Revoked::Users(ids) => replace(transaction, "users_token_blacklist (user_id,", ids, now, until)?,
        Revoked::Roles(ids) => replace(transaction, "roles_token_blacklist (role_id,", ids, now, until)?,
        Revoked::RunAs => {
            transaction.execute("DELETE FROM runas_token_blacklist", [])?;
            transaction.execute(
                "INSERT INTO runas_token_blacklist (nbf_invalid_until, is_valid_until) VALUES (?1, ?2)",
                params![now, until],
            )?;
        }
    }
    Ok(())
}

/// `table` ends with its first column.
fn replace(transaction: &Transaction<'_>, table: &str, ids: &[i64], now: i64, until: i64) -> rusqlite::Result<()> {
    let sql = format!("INSERT OR REPLACE INTO {table} nbf_invalid_until, is_valid_until) VALUES (?1, ?2, ?3)");
    let mut statement = transaction.prepare_cached(&sql)?;
    for id in ids {
        statement.execute(params![id, now, until])?;
    }
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The present instant as `created_at` columns hold it.
pub fn now_text() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d %H:%M:%S%.6f").to_string()
}

/// Reads the JSON text of a policy. One that cannot be read shuts its holders out like one with a bad resource.
pub(super) fn policy(text: &str) -> Result<Policy, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::bad_request(4500))
}

fn user(transaction: &Transaction<'_>, name: &str) -> rusqlite::Result<Option<User>> {
    let found = transaction
        .prepare_cached("SELECT id, allow_run_as FROM users WHERE username = ?1")?
        .query_row([name], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((id, allow_run_as)) = found else { return Ok(None) };
    let roles = transaction
        .prepare_cached("SELECT role_id FROM user_roles WHERE user_id = ?1 ORDER BY level, id")?
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(Some(User { id, allow_run_as, roles }))
}

/// A token is revoked when an instant that concerns it is not before its own.
///
/// The user's instant counts for users without any role too, and those of the roles the token carries count beside those the
/// user has: the real program tests only the latter, so that logging out does nothing for the former.
fn is_revoked(transaction: &Transaction<'_>, user: &User, token: Issued<'_>) -> rusqlite::Result<bool> {
    let instant = |sql: &str, id: i64| -> rusqlite::Result<Option<i64>> {
        transaction.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()
    };
    let mut instants =
        vec![instant("SELECT nbf_invalid_until FROM users_token_blacklist WHERE user_id = ?1", user.id)?];
    for role in user.roles.iter().chain(token.roles) {
        instants.push(instant("SELECT nbf_invalid_until FROM roles_token_blacklist WHERE role_id = ?1", *role)?);
    }
    if token.run_as {
        let latest = transaction
            .prepare_cached("SELECT max(nbf_invalid_until) FROM runas_token_blacklist")?
            .query_row([], |row| row.get(0))?;
        instants.push(latest);
    }
    Ok(instants.into_iter().flatten().any(|instant| token.not_before <= instant))
}

fn connect(path: &Path, replaced: u64) -> Result<(Connection, Watch), AuthError> {
    let inode = fs::metadata(path).map_err(|error| AuthError::new(path, format!("cannot be read: {error}")))?.ino();
    let main = open(path)?;
    verify(&main).map_err(|reason| AuthError::new(path, reason))?;
    // Another process may be using the file in its own mode just now; then it stays as it is.
    if let Err(error) = main.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0)) {
        tracing::debug!(%error, path = %path.display(), "cannot change the journal mode");
    }
    let connection = open(path)?;
    connection.busy_timeout(Duration::ZERO).map_err(|error| AuthError::new(path, error.to_string()))?;
    connection.pragma_update(None, "query_only", true).map_err(|error| AuthError::new(path, error.to_string()))?;
    Ok((main, Watch { connection, inode, replaced, unknown: 0 }))
}

fn open(path: &Path) -> Result<Connection, AuthError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)
        .map_err(|error| AuthError::new(path, format!("cannot be opened: {error}")))?;
    let set_up = heed_cancelling(&mut connection).and_then(|()| connection.pragma_update(None, "foreign_keys", true));
    set_up.map_err(|error| AuthError::new(path, error.to_string()))?;
    // More than there are statements.
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Whether the file is a whole database of the version that is known.
fn verify(connection: &Connection) -> Result<(), String> {
    let damaged = |error: rusqlite::Error| {
        format!(
            "is not a usable database ({error}); restore it from a backup, or move it away to start with the default users"
        )
    };
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(damaged)?;
    let check: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if check != "ok" {
        return Err(format!(
            "is damaged ({check}); restore it from a backup, or move it away to start with the default users"
        ));
    }
    if version > schema::VERSION {
        return Err(format!(
            "has schema version {version}, newer than the {} that this program knows",
            schema::VERSION
        ));
    }
    if version < schema::VERSION {
        return Err(format!(
            "has schema version {version}, older than the {} that this program knows; \
             start wazuh-apid on the home once, which upgrades it",
            schema::VERSION
        ));
    }
    for statement in schema::REQUIRED {
        connection.prepare(statement).map_err(damaged)?;
    }
    Ok(())
}
