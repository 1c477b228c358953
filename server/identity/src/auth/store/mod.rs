//! The database of users, roles, policies and revocations, `rbac.db` (docs/facts/02-rbac.md, section 1.1).
//!
//! Opened as it is, made with the defaults, or upgraded from an older schema; what cannot be used is never replaced.
//! Every call blocks: callers are off the async threads.

mod create;
pub(super) mod defaults;
mod instants;
mod migrate;
#[cfg(test)]
mod migrate_tests;
pub(crate) mod relations;
pub mod roles;
mod schema;
#[cfg(test)]
mod tests;
mod transfer;
pub mod users;

use std::{
    collections::{BTreeSet, HashMap},
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{
    bound_user::BoundUser,
    clock::TokenClock,
    error::AuthError,
    password::{self, Scheme},
};
use crate::{Fault, Kind};
use apid_home::owner::Owner;
use apid_store::{Access, FromValue, Reader, Single, StoreError, Writer, bind};

/// Highest id of what is shipped or reserved: such rows are protected (docs/facts/02-rbac.md, section 1.2).
pub const RESERVED: i64 = 99;

/// Schemes of hashes that a login does the work of at most.
const MOST_SCHEMES: usize = 8;

/// A user as the checks of a login or a token need it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Account {
    /// Row of the user.
    pub(super) id: i64,
    /// Whether authorization contexts are accepted.
    pub(super) allow_run_as: bool,
    /// The user's own roles, in order.
    pub(super) roles: Vec<i64>,
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
pub(super) struct GrantingRule {
    pub(super) role: i64,
    pub(super) id: i64,
    /// JSON text.
    pub(super) text: String,
}

/// What the database says of a token, all from one state of it.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) user: Account,
    pub(super) revoked: bool,
    /// JSON texts of the policies of the token's roles, in order.
    pub(super) policies: Vec<String>,
}

/// What the database says of the user of an API key, all from one state of it.
#[derive(Clone, Debug)]
pub(super) struct StandingOfKey {
    pub(super) user: Account,
    /// When the user was made.
    pub(super) since: String,
    /// Roles and JSON texts of their policies, in order.
    pub(super) policies: Vec<(i64, String)>,
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
pub(crate) struct IdentityStore {
    path: PathBuf,
    access: Access,
    main: Mutex<Single>,
    watch: Mutex<Watch>,
    /// Counts our own changes.
    changes: AtomicU64,
    /// What tokens and revocations are dated by.
    pub(super) clock: TokenClock,
}

/// A second connection that never writes, so that its `data_version` moves with every change, ours or another
/// process's.
#[derive(Debug)]
struct Watch {
    connection: Single,
    inode: u64,
    /// Grows when the file is another one than before.
    replaced: u64,
    /// Grows when nothing could be learned.
    unknown: i64,
}

impl IdentityStore {
    /// Opens the database; makes it where it is missing, and upgrades one of an older schema. What is there and cannot
    /// be used is an error and stays as it is.
    /// A new file is given to `owner`.
    pub(crate) fn open_or_create(path: &Path, owner: Owner) -> Result<Self, AuthError> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => create::create(path, owner)?,
            Err(error) => return Err(AuthError::new(path, format!("cannot be read: {error}"))),
            Ok(_) => migrate::upgrade(path, owner)?,
        }
        Self::open(path)
    }

    /// Opens the database as it is.
    pub(super) fn open(path: &Path) -> Result<Self, AuthError> {
        Self::open_with(path, Access::ReadWrite)
    }

    /// Opens the database to read it alone, and leaves no trace of that.
    pub(super) fn open_untouched(path: &Path) -> Result<Self, AuthError> {
        if path.exists() {
            return Self::open_with(path, Access::Untouched);
        }
        Err(AuthError::new(
            path,
            "is not there, so nobody could log in; start once without --read-only, which makes it",
        ))
    }

    fn open_with(path: &Path, access: Access) -> Result<Self, AuthError> {
        let (main, watch) = connect(path, access, 0)?;
        let (main, watch, changes) = (Mutex::new(main), Mutex::new(watch), AtomicU64::new(0));
        let store = Self { path: path.to_owned(), access, main, watch, changes, clock: TokenClock::default() };
        store.now().map_err(|error| AuthError::new(path, error.to_string()))?;
        Ok(store)
    }

    /// Whether the database, if there is one, can be used; and what would happen to it then, in lines for people.
    /// Changes nothing.
    pub(super) fn check(path: &Path) -> Result<Vec<String>, AuthError> {
        if !path.exists() {
            let names: Vec<_> = defaults::USERS.iter().map(|(name, _)| *name).collect();
            let names = names.join(" and ");
            let line = format!("{}: missing; a start makes it, with the users {names}", path.display());
            return Ok(vec![format!("{line} and their default passwords, which everybody knows")]);
        }
        let database = Single::open(path, Access::Untouched)
            .map_err(|error| AuthError::new(path, format!("cannot be opened: {error}")))?;
        let lines = migrate::rehearse(path, &database)?;
        if lines.is_empty() {
            verify(&database).map_err(|reason| AuthError::new(path, reason))?;
        }
        Ok(lines)
    }

    /// A value that differs from the last one whenever the content may have changed, by whichever process. Called on
    /// async threads for every request: does not wait for a lock on the file, but calls the content changed instead.
    pub(super) fn version(&self) -> (u64, i64) {
        let mut watch = lock(&self.watch);
        // A reset by the manager's own tools removes the file and makes a new one.
        if let Ok(data) = fs::metadata(&self.path)
            && (data.ino() != watch.inode || !watch.connection.is_current())
            && let Ok((main, fresh)) = connect(&self.path, self.access, watch.replaced + 1)
        {
            *lock(&self.main) = main;
            *watch = fresh;
        }
        let version = watch.connection.data_version().unwrap_or_else(|_| {
            // SQLite counts upwards from one.
            watch.unknown -= 1;
            watch.unknown
        });
        (watch.replaced, version)
    }

    /// The stored password hash of a user.
    pub(super) fn password(&self, name: &str) -> Result<Option<String>, Fault> {
        lock(&self.main).look(|reader| {
            Ok(reader.first("SELECT password FROM users WHERE username = ?1", bind![name], |row| row.get(0))?)
        })
    }

    /// The same, and the schemes that a login does the work of: those of all stored hashes, as far as there are not
    /// more than [`MOST_SCHEMES`] of them; the most common ones then.
    pub(super) fn password_among(&self, name: &str) -> Result<(Option<String>, Vec<Scheme>), Fault> {
        self.read(|reader| {
            let stored =
                reader.first("SELECT password FROM users WHERE username = ?1", bind![name], |row| row.get(0))?;
            // The scheme of a hash is its first part and the length of its last one.
            let samples: Vec<String> = reader.all(
                "WITH hashes AS (SELECT password, instr(password, '$') AS method, \
                 substr(password, instr(password, '$') + 1) AS rest FROM users WHERE typeof(password) = 'text') \
                 SELECT min(password) FROM hashes \
                 GROUP BY substr(password, 1, method), (length(rest) - instr(rest, '$')) / 2 \
                 ORDER BY count(*) DESC, min(password) LIMIT 64",
                bind![],
                |row| row.get(0),
            )?;
            let mut schemes: Vec<Scheme> = Vec::new();
            for scheme in samples.iter().filter_map(|sample| Scheme::of(sample)) {
                if !schemes.contains(&scheme) && schemes.len() < MOST_SCHEMES {
                    schemes.push(scheme);
                }
            }
            if schemes.is_empty() {
                schemes.push(password::REFERENCE);
            }
            // The same order for everybody.
            schemes.sort_unstable();
            Ok((stored, schemes))
        })
    }

    /// A user and the roles linked to it.
    pub(super) fn user(&self, name: &str) -> Result<Option<Account>, Fault> {
        self.read(|reader| Ok(user(reader, name)?))
    }

    /// Ids of all users, as policies spell them.
    pub(crate) fn user_ids(&self) -> Result<BTreeSet<String>, Fault> {
        self.read(|reader| Ok(users::ids(reader)?.iter().map(i64::to_string).collect()))
    }

    /// Ids of all roles, policies or rules, as policies spell them.
    pub(crate) fn ids(&self, kind: Kind) -> Result<BTreeSet<String>, Fault> {
        self.read(|reader| Ok(roles::ids(reader, kind)?.iter().map(i64::to_string).collect()))
    }

    /// Every rule of every role, by role.
    pub(super) fn rules(&self) -> Result<Vec<GrantingRule>, Fault> {
        self.read(|reader| {
            reader.all(
                "SELECT roles_rules.role_id, rules.id, rules.rule FROM roles_rules \
                 JOIN rules ON rules.id = roles_rules.rule_id ORDER BY roles_rules.role_id, roles_rules.id",
                bind![],
                |row| Ok(GrantingRule { role: row.get(0)?, id: row.get(1)?, text: row.get(2)? }),
            )
        })
    }

    /// What the database says of a token; `None` when its user is gone.
    pub(super) fn standing(&self, token: Issued<'_>) -> Result<Option<Standing>, Fault> {
        self.read(|reader| {
            let Some(user) = user(reader, token.user)? else { return Ok(None) };
            let revoked = is_revoked(reader, &user, token)?;
            let policies = policies_of(reader, token.roles)?.into_iter().map(|(_, text)| text).collect();
            Ok(Some(Standing { user, revoked, policies }))
        })
    }

    /// What the database says of the user of an API key; `None` when the user is gone.
    pub(super) fn standing_of_key(&self, name: &str) -> Result<Option<StandingOfKey>, Fault> {
        self.read(|reader| {
            let Some(user) = user(reader, name)? else { return Ok(None) };
            let since = reader.one(
                "SELECT coalesce(CAST(created_at AS TEXT), '') FROM users WHERE id = ?1",
                bind![user.id],
                |row| row.get(0),
            )?;
            let policies = policies_of(reader, &user.roles)?;
            Ok(Some(StandingOfKey { user, since, policies }))
        })
    }

    /// All users as API keys are bound to them, by id.
    pub(super) fn bound_users(&self) -> Result<HashMap<i64, BoundUser>, Fault> {
        self.read(|reader| {
            let mut users = HashMap::new();
            reader.each("SELECT id, username, coalesce(CAST(created_at AS TEXT), '') FROM users", bind![], |row| {
                let id = row.get(0)?;
                users.insert(id, BoundUser { id, name: row.get(1)?, since: row.get(2)? });
                Ok::<_, Fault>(())
            })?;
            Ok(users)
        })
    }

    /// Invalidates tokens issued so far; see [`revoke`].
    #[cfg(test)]
    pub(crate) fn revoke(&self, whose: Revoked<'_>, lifetime: i64) -> Result<(), Fault> {
        self.revoking(|writer, now| Ok(revoke(writer, whose, now, lifetime)?))
    }

    /// Forgets all revocations when `work` has ended all tokens. What `work` returns counts, even if the database keeps
    /// rows that nobody needs any more. No other process can revoke a new token meanwhile and have that forgotten.
    pub(crate) fn clear_revocations<E: From<StoreError>>(&self, work: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        let mut done = false;
        let cleared = self.write(|writer| {
            instants::clear(writer)?;
            work()?;
            done = true;
            Ok(())
        });
        match cleared {
            Err(_) if done => {
                tracing::warn!(path = %self.path.display(), "cannot forget the revocations; they are of no effect");
                Ok(())
            }
            Ok(()) => {
                self.clock.learn(None);
                Ok(())
            }
            refused => refused,
        }
    }

    /// The present instant, at least that of the latest token and the latest revocation in the database.
    pub(super) fn now(&self) -> Result<i64, StoreError> {
        self.read(|reader| self.now_in(reader))
    }

    fn now_in(&self, reader: &Reader) -> Result<i64, StoreError> {
        self.clock.learn(instants::latest(reader)?);
        Ok(self.clock.now())
    }

    /// The instant for a token that is about to be issued. It is in the database from now on, so that each revocation
    /// that begins later ends the token, whoever does it and whatever the clock shows then.
    pub(super) fn instant_of_issue(&self) -> i64 {
        // One record is enough for all logins of a second.
        if let Ok(now) = self.now()
            && (self.clock.is_recorded(now) || self.access == Access::Untouched)
        {
            // Where nothing is written, nothing is revoked.
            return now;
        }
        let recorded = self.write(|writer| {
            let now = self.now_in(writer)?;
            instants::record(writer, now)?;
            Ok::<_, StoreError>(now)
        });
        self.clock.hold();
        match recorded {
            Ok(now) => {
                self.clock.learn(Some(now));
                now
            }
            Err(error) => {
                // The disk is full, say. Logins go on; as long as this process lives, nothing is lost.
                tracing::warn!(%error, path = %self.path.display(), "cannot record the instant of a login");
                self.clock.now()
            }
        }
    }

    /// Runs `work`, which changes the database and may revoke as of the instant that it is given: no token that was
    /// issued before is dated later.
    pub(crate) fn revoking<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Writer<'_>, i64) -> Result<T, E>,
    ) -> Result<T, E> {
        self.write(|writer| {
            let now = self.now_in(writer)?;
            work(writer, now)
        })
    }

    /// Runs `work` on one state of the database.
    pub(crate) fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        lock(&self.main).read(work)
    }

    /// Runs `work`, which changes the database, wholly or not at all: a failure takes back what it did, and so does the
    /// end of the request that it is done for ([`apid_request::cancel`]).
    pub(crate) fn write<T, E: From<StoreError>>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let value = lock(&self.main).write(work);
        self.changes.fetch_add(1, Ordering::Release);
        value
    }

    /// How often this process has changed the database: a cheaper sign than [`IdentityStore::version`], of our own
    /// changes only.
    pub(super) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }
}

/// Invalidates, within a change, tokens issued up to `now`, the instant of [`IdentityStore::revoking`]. `lifetime` is
/// how long a token lives: after it the row is of no more use.
pub(super) fn revoke(writer: &Writer<'_>, whose: Revoked<'_>, now: i64, lifetime: i64) -> Result<(), StoreError> {
    for table in ["users_token_blacklist", "roles_token_blacklist", "runas_token_blacklist"] {
        writer.change(&format!("DELETE FROM {table} WHERE is_valid_until < ?1"), bind![now])?;
    }
    // The row with the latest instant may have been one of those.
    instants::record(writer, now)?;
    let until = now.saturating_add(lifetime);
    match whose {
        Revoked::Users(ids) => replace(writer, "users_token_blacklist (user_id,", ids, now, until)?,
        Revoked::Roles(ids) => replace(writer, "roles_token_blacklist (role_id,", ids, now, until)?,
        Revoked::RunAs => {
            writer.change("DELETE FROM runas_token_blacklist", bind![])?;
            writer.change(
                "INSERT INTO runas_token_blacklist (nbf_invalid_until, is_valid_until) VALUES (?1, ?2)",
                bind![now, until],
            )?;
        }
    }
    Ok(())
}

/// `table` ends with its first column.
fn replace(writer: &Writer<'_>, table: &str, ids: &[i64], now: i64, until: i64) -> Result<(), StoreError> {
    let sql = format!("INSERT OR REPLACE INTO {table} nbf_invalid_until, is_valid_until) VALUES (?1, ?2, ?3)");
    let mut statement = writer.prepare(&sql)?;
    for id in ids {
        statement.change(bind![id, now, until])?;
    }
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The present instant as `created_at` columns hold it.
fn now_text() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d %H:%M:%S%.6f").to_string()
}

fn user(reader: &Reader, name: &str) -> Result<Option<Account>, StoreError> {
    let found = reader.first("SELECT id, allow_run_as FROM users WHERE username = ?1", bind![name], |row| {
        Ok::<_, StoreError>((row.get(0)?, row.get(1)?))
    })?;
    let Some((id, allow_run_as)) = found else { return Ok(None) };
    let sql = "SELECT role_id FROM user_roles WHERE user_id = ?1 ORDER BY level, id";
    let roles = reader.all(sql, bind![id], |row| row.get::<i64>(0))?;
    Ok(Some(Account { id, allow_run_as, roles }))
}

/// The policies of `roles`, in order, each with its role.
fn policies_of(reader: &Reader, roles: &[i64]) -> Result<Vec<(i64, String)>, Fault> {
    let mut statement = reader.prepare(
        "SELECT policies.policy FROM roles_policies JOIN policies ON policies.id = roles_policies.policy_id \
         WHERE roles_policies.role_id = ?1 ORDER BY roles_policies.level, roles_policies.id",
    )?;
    let mut policies = Vec::new();
    for role in roles {
        statement.each(bind![role], |row| {
            policies.push((*role, row.get(0)?));
            Ok::<_, Fault>(())
        })?;
    }
    Ok(policies)
}

/// A token is revoked when an instant that concerns it is not before its own.
///
/// The user's instant counts for users without any role too, and those of the roles the token carries count beside
/// those the user has: the real program tests only the latter, so that logging out does nothing for the former.
fn is_revoked(reader: &Reader, user: &Account, token: Issued<'_>) -> Result<bool, StoreError> {
    let instant = |sql: &str, id: i64| reader.first(sql, bind![id], |row| row.get::<i64>(0).map(instants::in_seconds));
    let mut revoked = vec![instant("SELECT nbf_invalid_until FROM users_token_blacklist WHERE user_id = ?1", user.id)?];
    for role in user.roles.iter().chain(token.roles) {
        revoked.push(instant("SELECT nbf_invalid_until FROM roles_token_blacklist WHERE role_id = ?1", *role)?);
    }
    if token.run_as {
        // There are as many rows as there were revocations by others within the life of a token.
        reader.each("SELECT nbf_invalid_until FROM runas_token_blacklist", bind![], |row| {
            revoked.push(Some(instants::in_seconds(row.get(0)?)));
            Ok::<_, StoreError>(())
        })?;
    }
    Ok(revoked.into_iter().flatten().any(|instant| token.not_before <= instant))
}

/// Both connections. The journal mode stays as it is: the file may be another program's too.
fn connect(path: &Path, access: Access, replaced: u64) -> Result<(Single, Watch), AuthError> {
    super::draft::refuse_link(path)?;
    let inode = fs::metadata(path).map_err(|error| AuthError::new(path, format!("cannot be read: {error}")))?.ino();
    let main = open(path, access)?;
    verify(&main).map_err(|reason| AuthError::new(path, reason))?;
    let connection = open(path, access)?;
    let set_up = connection.set("busy_timeout", "0").and_then(|()| connection.set("query_only", "true"));
    set_up.map_err(|error| AuthError::new(path, error.to_string()))?;
    Ok((main, Watch { connection, inode, replaced, unknown: 0 }))
}

fn open(path: &Path, access: Access) -> Result<Single, AuthError> {
    let database =
        Single::open(path, access).map_err(|error| AuthError::new(path, format!("cannot be opened: {error}")))?;
    database.set("foreign_keys", "true").map_err(|error| AuthError::new(path, error.to_string()))?;
    Ok(database)
}

/// Runs a `PRAGMA` that answers with a value.
fn pragma<T: FromValue>(database: &Single, pragma: &str) -> Result<T, StoreError> {
    database.look(|reader| reader.one(&format!("PRAGMA {pragma}"), bind![], |row| row.get(0)))
}

/// Whether the file is a whole database of the version that is known.
fn verify(database: &Single) -> Result<(), String> {
    let damaged = |error: StoreError| {
        format!(
            "is not a usable database ({error}); restore it from a backup, or move it away to start with the default users"
        )
    };
    let version: i64 = pragma(database, "user_version").map_err(damaged)?;
    let check: String = pragma(database, "quick_check(1)").map_err(damaged)?;
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
    let prepared = database.look(|reader| schema::REQUIRED.iter().try_for_each(|sql| reader.prepare(sql).map(drop)));
    prepared.map_err(damaged)
}
