//! API keys: long-lived credentials of users, for programs (docs/ARCHITECTURE.md).
//!
//! A key stands for its user: each use asks the database of users for the roles and policies of now, so a key ends with
//! its user and changes with the user's roles. A key that is narrowed to fewer roles loses what its other roles allow,
//! and keeps what they deny: it can never do more than its user. Passwords and tokens are of no concern to it; neither
//! a new password nor the end of all sessions ends a key.
//!
//! What the file says is kept until it changes: a change of our own counts at once, one of another process within
//! [`super::Options::recheck`]. The last use is kept in memory and written once a minute at most.

mod file;
mod networks;
mod text;

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::net::IpAddr;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use apid_home::digest::hex;
use apid_home::owner::Owner;
use ipnet::IpNet;
use tokio::task;

pub(super) use self::file::KeyStore;
use self::file::StoredKey;
pub use self::file::{LONGEST_NAME, MOST_KEYS, MOST_OF_ONE};
pub use self::text::{PREFIX, is_meant};
use super::bound_user::BoundUser;
use super::cache::digest;
use super::error::AuthError;
use super::files::{Current, Version};
use super::store::{IdentityStore, StandingOfKey};
use super::{Authenticator, Inner, Named, Rejected, Session, Settings, TokenError, policy};
use crate::Fault;
use crate::rbac::Permissions;

/// Seconds for which a later use is not written.
const USES_WRITTEN_AFTER: i64 = 60;

/// A key as lists show it. Instants are seconds since 1970.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ApiKey {
    /// The id, which no other key gets.
    pub id: i64,
    /// What it is for.
    pub name: String,
    /// Id of its user.
    pub user_id: i64,
    /// Name of its user.
    pub user: String,
    /// Roles that it is narrowed to; `None` for all that the user has.
    pub roles: Option<Vec<i64>>,
    /// Where it is taken from; empty for everywhere.
    pub networks: Vec<String>,
    /// When it was made.
    pub created_at: i64,
    /// Who made it.
    pub created_by: String,
    /// When it ends.
    pub expires_at: Option<i64>,
    /// When it was last used, up to a minute ago.
    pub last_used_at: Option<i64>,
}

impl From<&StoredKey> for ApiKey {
    fn from(key: &StoredKey) -> Self {
        let StoredKey { id, name, user, roles, networks, created_at, created_by, expires_at, last_used_at, .. } =
            key.clone();
        let BoundUser { id: user_id, name: user, .. } = user;
        Self { id, name, user_id, user, roles, networks, created_at, created_by, expires_at, last_used_at }
    }
}

/// A key to be made.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// What it is for: letters, digits, `_`, `-`, `.` and `%`.
    pub name: String,
    /// The user.
    pub user_id: i64,
    /// Roles of the user that it is narrowed to.
    pub roles: Option<Vec<i64>>,
    /// Addresses and networks that it is taken from; empty for everywhere.
    pub networks: Vec<String>,
    /// Seconds after which it ends.
    pub lifetime: Option<i64>,
    /// Who makes it.
    pub created_by: String,
}

/// A key that has just been made, and its text, which nothing else knows.
#[derive(Clone)]
pub struct MadeKey {
    /// The key.
    pub key: ApiKey,
    /// What programs send.
    pub text: String,
}

impl fmt::Debug for MadeKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MadeKey").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Makes a key in `file` of a user in `store`, at the instant `now`. `decide` is asked before anything is written. Keys
/// of users that are gone are removed with the same step.
pub(super) fn make(
    store: &IdentityStore,
    file: &KeyStore,
    new: NewKey,
    now: i64,
    decide: impl FnOnce() -> Result<(), Fault>,
) -> Result<MadeKey, Fault> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.%".contains(c);
    if !(1..=LONGEST_NAME).contains(&new.name.len()) || !new.name.chars().all(is_name) {
        return Err(Fault::KeyName);
    }
    let networks = new.networks.iter().map(|text| networks::parse(text).ok_or(text)).collect::<Result<Vec<_>, _>>();
    let networks = networks.map_err(|text| Fault::KeyNetwork { network: text.clone() })?;
    if networks.len().max(new.roles.as_ref().map_or(0, Vec::len)) > MOST_OF_ONE {
        return Err(Fault::KeyTooWide);
    }
    let users = store.bound_users()?;
    let Some(user) = users.get(&new.user_id) else { return Err(Fault::MissingUser) };
    let account = store.user(&user.name)?.ok_or(Fault::MissingUser)?;
    let roles = new.roles.map(|mut roles| {
        roles.sort_unstable();
        roles.dedup();
        roles
    });
    if roles.iter().flatten().any(|role| !account.roles.contains(role)) {
        return Err(Fault::RoleNotLinked);
    }
    let text = text::generate().ok_or_else(|| Fault::unexpected("the system provides no random bytes"))?;
    let made = file.change(|document| {
        document.keys.retain(|key| users.get(&key.user.id) == Some(&key.user));
        if document.keys.iter().any(|key| key.name == new.name) {
            return Err(Fault::KeyExists);
        }
        if document.keys.len() >= MOST_KEYS {
            return Err(Fault::TooManyKeys);
        }
        decide()?;
        let key = StoredKey {
            id: document.next_id,
            name: new.name,
            hash: hex(digest(&text)),
            user: user.clone(),
            roles,
            networks: networks.iter().map(IpNet::to_string).collect(),
            created_at: now,
            created_by: new.created_by,
            expires_at: new.lifetime.map(|lifetime| now.saturating_add(lifetime)),
            last_used_at: None,
        };
        document.next_id += 1;
        let made = ApiKey::from(&key);
        document.keys.push(key);
        Ok(made)
    });
    Ok(MadeKey { key: made?, text })
}

/// Removes the keys that `is_gone` names, and returns them.
pub(super) fn remove(
    file: &KeyStore,
    is_gone: impl Fn(&ApiKey) -> bool,
    decide: impl FnOnce() -> Result<(), Fault>,
) -> Result<Vec<ApiKey>, Fault> {
    file.change(|document| {
        let keys = document.keys.iter().map(ApiKey::from).filter(&is_gone);
        let removed: Vec<ApiKey> = keys.collect();
        if !removed.is_empty() {
            decide()?;
            document.keys.retain(|key| !is_gone(&ApiKey::from(key)));
        }
        Ok(removed)
    })
}

/// Tells one content of the file from another without reading it: inode, size, times of change. `None` for no file.
type Stamp = Option<(u64, u64, i64, i64, i64, i64)>;

fn stamp(path: &Path) -> Stamp {
    let data = fs::metadata(path).ok()?;
    Some((data.ino(), data.size(), data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()))
}

/// The keys of a home in use.
#[derive(Debug)]
pub(super) struct ApiKeys {
    file: KeyStore,
    read_only: bool,
    recheck: Duration,
    seen: Mutex<Option<Seen>>,
    /// Whether somebody writes the last uses at present.
    writes_uses: AtomicBool,
}

#[derive(Debug)]
struct Seen {
    at: Instant,
    is_old: bool,
    stamp: Stamp,
    keys: Result<Arc<KeyRing>, String>,
}

/// The keys by the digests of their texts.
#[derive(Debug, Default)]
pub(super) struct KeyRing(HashMap<String, Arc<KnownKey>>);

/// A key, and what a use of it came to.
#[derive(Debug)]
pub(super) struct KnownKey {
    stored: StoredKey,
    networks: Vec<IpNet>,
    /// The last use, in seconds since 1970; 0 for none.
    used: AtomicI64,
    /// The session that it stands for, in one state of the home.
    session: Mutex<Option<(Version, Arc<Session>)>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl KnownKey {
    fn session_in(&self, version: Version) -> Option<Arc<Session>> {
        lock(&self.session).as_ref().filter(|(of, _)| *of == version).map(|(_, session)| Arc::clone(session))
    }

    /// Notes a use. Whether it should be written.
    fn note_use(&self, now: i64) -> bool {
        self.used.fetch_max(now, Ordering::Relaxed);
        now.saturating_sub(self.stored.last_used_at.unwrap_or(0)) >= USES_WRITTEN_AFTER
    }

    fn last_use(&self) -> Option<i64> {
        Some(self.used.load(Ordering::Relaxed)).filter(|used| *used > 0)
    }
}

impl ApiKeys {
    /// The keys in `directory`. Fails if there is a file that cannot be used.
    pub(super) fn open(directory: &Path, owner: Owner, read_only: bool, recheck: Duration) -> Result<Self, AuthError> {
        let file = KeyStore::new(directory, owner);
        file.read()?;
        Ok(Self { file, read_only, recheck, seen: Mutex::default(), writes_uses: AtomicBool::new(false) })
    }

    /// Whether the file, if there is one, can be used.
    pub(super) fn check(directory: &Path) -> Result<(), AuthError> {
        KeyStore::new(directory, Owner::PROCESS).read().map(drop)
    }

    /// The keys that are in force now. Blocks for the reading of a small file when it has changed.
    ///
    /// # Errors
    ///
    /// When the file cannot be used: then no key is in force.
    fn current(&self) -> Result<Arc<KeyRing>, Fault> {
        let mut seen = lock(&self.seen);
        if let Some(seen) = &*seen
            && !seen.is_old
            && seen.at.elapsed() < self.recheck
        {
            return seen.keys.clone().map_err(Fault::Unexpected);
        }
        let at = Instant::now();
        // Taken before the file is read: a change after that is seen at the next look.
        let stamp = stamp(self.file.path());
        let keys = match seen.take() {
            Some(Seen { is_old: false, stamp: before, keys, .. }) if before == stamp => keys,
            before => self.read(before.and_then(|seen| seen.keys.ok()).as_deref()),
        };
        *seen = Some(Seen { at, is_old: false, stamp, keys: keys.clone() });
        keys.map_err(Fault::Unexpected)
    }

    fn read(&self, before: Option<&KeyRing>) -> Result<Arc<KeyRing>, String> {
        let document = self.file.read().map_err(|error| {
            tracing::error!("no API key is taken: {error}");
            error.to_string()
        })?;
        let known = |stored: StoredKey| {
            let earlier = before.and_then(|ring| ring.0.get(&stored.hash)).and_then(|key| key.last_use());
            let used = earlier.max(stored.last_used_at).unwrap_or(0);
            let networks = stored.networks.iter().filter_map(|text| networks::parse(text)).collect();
            let hash = stored.hash.clone();
            (hash, Arc::new(KnownKey { stored, networks, used: AtomicI64::new(used), session: Mutex::default() }))
        };
        Ok(Arc::new(KeyRing(document.keys.into_iter().map(known).collect())))
    }

    /// Reads the file anew at the next look.
    fn forget(&self) {
        if let Some(seen) = &mut *lock(&self.seen) {
            seen.is_old = true;
        }
    }

    /// Writes the last uses that the file does not have. Blocks.
    fn write_uses(&self) {
        let known = lock(&self.seen).as_ref().and_then(|seen| seen.keys.as_ref().ok().cloned());
        let Some(ring) = known.filter(|_| !self.read_only) else { return };
        let is_later = |key: &&Arc<KnownKey>| key.last_use() > key.stored.last_used_at;
        if !ring.0.values().any(|key| is_later(&key)) {
            return;
        }
        let written = self.file.change(|document| {
            for key in &mut document.keys {
                let used = ring.0.get(&key.hash).and_then(|key| key.last_use());
                key.last_used_at = key.last_used_at.max(used);
            }
            Ok(())
        });
        if let Err(error) = written {
            tracing::warn!("the last uses of API keys are not written: {error}");
        }
        self.forget();
    }
}

impl Drop for ApiKeys {
    fn drop(&mut self) {
        self.write_uses();
    }
}

impl Authenticator {
    /// The session that an API key stands for, in a request from `peer`.
    ///
    /// # Errors
    ///
    /// As for [`Authenticator::session`]. Why a key is refused that is one is logged, and told to the caller only if it
    /// has expired.
    pub async fn session_by_key(&self, peer: IpAddr, text: &str) -> Result<Arc<Session>, Rejected> {
        if !text::is_sound(text) {
            return Err(TokenError::Invalid.into());
        }
        let inner = &self.0;
        // A key stands for a user of this node's own database, which does not count.
        if inner.may_have_master() {
            let authenticator = self.clone();
            let has_master = task::spawn_blocking(move || authenticator.0.master().map(|master| master.is_some()));
            let has_master = has_master.await.map_err(|error| TokenError::Failed(Fault::unexpected(error)))?;
            if has_master.map_err(TokenError::Failed)? {
                return Err(TokenError::Invalid.into());
            }
        }
        let ring = inner.api_keys.current().map_err(TokenError::Failed)?;
        let key = Arc::clone(ring.0.get(&hex(digest(text))).ok_or(TokenError::Invalid)?);
        let rejected = |error: TokenError| {
            let named = Named { user: key.stored.user.name.clone(), hash_auth_context: None };
            Rejected { error, named: Some(named) }
        };
        let now = inner.store.clock.now();
        if key.stored.expires_at.is_some_and(|end| end <= now) {
            return Err(rejected(TokenError::Expired));
        }
        if !networks::take(&key.networks, peer) {
            tracing::warn!("the API key {} is refused: it is not taken from {peer}", key.stored.name);
            return Err(rejected(TokenError::Invalid));
        }
        let current = inner.recent();
        let session = match key.session_in(current.version) {
            Some(session) => session,
            None => {
                let place = Arc::clone(&inner.looks).acquire_owned().await.ok();
                let (work, looked_at) = (Arc::clone(inner), Arc::clone(&key));
                let looked = task::spawn_blocking(move || {
                    let _place = place;
                    work.session_of_key(&looked_at, &current)
                });
                let looked = looked.await.map_err(|error| TokenError::Failed(Fault::unexpected(error)))?;
                let session = looked.map_err(|fault| rejected(TokenError::Failed(fault)))?;
                session.ok_or_else(|| {
                    tracing::warn!("the API key {} is refused: its user or all of its roles are gone", key.stored.name);
                    rejected(TokenError::Invalid)
                })?
            }
        };
        if key.note_use(now) && !inner.api_keys.read_only && !inner.api_keys.writes_uses.swap(true, Ordering::AcqRel) {
            let work = Arc::clone(inner);
            drop(task::spawn_blocking(move || {
                work.api_keys.write_uses();
                work.api_keys.writes_uses.store(false, Ordering::Release);
            }));
        }
        Ok(session)
    }

    /// The API keys of the home, by their ids. Blocks.
    pub(crate) fn api_keys(&self) -> Result<Vec<ApiKey>, Fault> {
        let ring = self.0.api_keys.current()?;
        let shown = |key: &Arc<KnownKey>| ApiKey { last_used_at: key.last_use(), ..ApiKey::from(&key.stored) };
        let mut keys: Vec<ApiKey> = ring.0.values().map(shown).collect();
        keys.sort_unstable_by_key(|key| key.id);
        Ok(keys)
    }

    /// Makes an API key. Blocks.
    pub(crate) fn make_api_key(&self, new: NewKey) -> Result<MadeKey, Fault> {
        let inner = &self.0;
        inner.api_keys.check_writable()?;
        let decide = || Ok(apid_request::cancel::decide()?);
        let made = make(&inner.store, &inner.api_keys.file, new, inner.store.clock.now(), decide);
        inner.api_keys.forget();
        made
    }

    /// Removes the API keys that `is_gone` names, and returns them. Blocks.
    pub(crate) fn remove_api_keys(&self, is_gone: impl Fn(&ApiKey) -> bool) -> Result<Vec<ApiKey>, Fault> {
        let keys = &self.0.api_keys;
        keys.check_writable()?;
        let removed = remove(&keys.file, is_gone, || Ok(apid_request::cancel::decide()?));
        keys.forget();
        removed
    }
}

impl ApiKeys {
    fn check_writable(&self) -> Result<(), Fault> {
        if self.read_only { Err(apid_store::StoreError::ReadOnly.into()) } else { Ok(()) }
    }
}

impl Inner {
    /// The session of a key as the home is now, which is remembered. `None` when its user or all of its roles are gone.
    fn session_of_key(&self, key: &KnownKey, current: &Current) -> Result<Option<Arc<Session>>, Fault> {
        let BoundUser { id, name, since } = &key.stored.user;
        let Some(StandingOfKey { user, since: there, policies }) = self.store.standing_of_key(name)? else {
            return Ok(None);
        };
        if user.id != *id || there != *since {
            return Ok(None);
        }
        let is_kept = |role: i64| key.stored.roles.as_ref().is_none_or(|roles| roles.contains(&role));
        let roles: Vec<i64> = user.roles.iter().copied().filter(|role| is_kept(*role)).collect();
        if key.stored.roles.is_some() && roles.is_empty() {
            return Ok(None);
        }
        let mut kept = Vec::with_capacity(policies.len());
        for (role, text) in &policies {
            let policy = policy(text)?;
            // What denies is kept of all roles: a key can never do more than its user.
            if is_kept(*role) || policy.effect != "allow" {
                kept.push(policy);
            }
        }
        let Settings { mode, .. } = current.settings;
        let permissions = Permissions::reduce(mode, &kept)?;
        let node = permissions.allows("cluster:read", "node:id", &self.node).then(|| Arc::clone(&self.node));
        let session = Arc::new(Session {
            user: name.clone(),
            user_id: user.id,
            roles,
            run_as: false,
            hash_auth_context: None,
            key: Some(key.stored.name.as_str().into()),
            permissions: Arc::new(permissions),
            node,
        });
        *lock(&key.session) = Some((current.version, Arc::clone(&session)));
        Ok(Some(session))
    }
}

#[cfg(test)]
mod tests;
