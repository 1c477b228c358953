//! Who is asking: passwords, tokens, their revocation, and the limits in front of them
//! (docs/facts/01-api-layer.md, section 7).
//!
//! [`Authenticator`] knows no HTTP: the server's gate puts it in front of the API. What a caller may do is decided by
//! [`crate::rbac`] from the [`Session`] that a token stands for.
//!
//! Invariant: what is remembered of a token is worth nothing once the database, a key file or `security.yaml` has
//! changed. A change of our own counts at once; one of another process within [`Options::recheck`], because looking at
//! three files for each request would cost more than the request.

pub mod api_keys;
mod basic;
mod bound_user;
mod cache;
mod clock;
#[cfg(test)]
mod clock_tests;
mod context;
mod counts;
mod default_passwords;
mod draft;
mod error;
mod files;
mod htpasswd;
mod issue;
mod keys;
mod known;
mod limits;
mod login;
#[cfg(test)]
mod login_tests;
pub mod master;
mod password;
mod patterns;
pub mod repair;
mod replacement;
mod session;
mod settings;
pub mod store;
#[cfg(test)]
pub mod tests;
mod token;
mod turns;

use std::{
    collections::BTreeSet,
    net::{IpAddr, Ipv4Addr},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use arc_swap::ArcSwapOption;
use blake2::{Blake2b, Digest as _, digest::consts::U16};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task,
};

use self::{
    api_keys::ApiKeys,
    cache::{KnownToken, TokenCache, digest},
    counts::Counts,
    files::{Current, IdentityFiles},
    htpasswd::Htpasswd,
    known::KnownCallers,
    limits::{LoginBlock, RequestLimit},
    master::Master,
    patterns::Patterns,
    store::{IdentityStore, Issued, Revoked},
    token::Claims,
    turns::{NoTurn, Turn, Turns},
};
#[cfg(any(test, feature = "fuzzing"))]
pub use self::{context::fuzzing::security_rule, htpasswd::fuzzing::htpasswd_file, token::fuzzing::token};
pub use self::{
    counts::AccessCounts,
    error::AuthError,
    issue::{Login, TokenDates},
    limits::Exceeded,
    password::Work,
    session::{LoginError, Named, Rejected, Session, TokenError, UNKNOWN_NODE},
    settings::{LONGEST_LIFE, Settings},
};
use crate::rbac::{Mode, Permissions, Policy};
use crate::{Fault, Kind};
use apid_home::digest::hex;
use apid_home::owner::Owner;
use apid_request::fair::{Limits, Turns as CallerTurns};
use apid_request::{caller::Caller, cancel};
use apid_store::{Reader, Writer};

/// Id of the user `wazuh-wui`.
const WEB_INTERFACE: i64 = 2;
/// Requests that may use the database at once: one waits for the connection, so that it is never idle.
const DATABASE: u64 = 2;
/// Requests that may wait for a turn.
const WAITING: Limits = Limits { each: 256, total: 4_096 };
/// Tokens that are remembered at most.
const REMEMBERED: usize = 4500;

/// What the configuration of the server says about access.
#[derive(Clone, Debug)]
pub struct Options {
    /// Passwords verified at the same time (`authentication_pool_size`).
    pub pool_size: usize,
    /// `access.max_login_attempts`.
    pub max_login_attempts: i64,
    /// `access.block_time`, in seconds.
    pub block_time: i64,
    /// `access.max_request_per_minute`.
    pub max_requests_per_minute: i64,
    /// `access.max_total_requests_per_minute`.
    pub max_total_requests_per_minute: i64,
    /// Name of this node.
    pub node: String,
    /// For how long another process's changes may go unseen.
    pub recheck: Duration,
    /// How long a login waits for its turn at most; `None` for any time.
    pub login_wait: Option<Duration>,
    /// Whether the files are read alone. Then logins work and changes are refused, and where there is no key pair,
    /// tokens are signed with one that ends with the process.
    pub read_only: bool,
    /// Whom the files belong to that are made.
    pub owner: Owner,
    /// A file of further passwords of the users, for requests that carry one (`api/ssl/htpasswd`).
    pub htpasswd: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pool_size: 2,
            max_login_attempts: 50,
            block_time: 300,
            max_requests_per_minute: 300,
            max_total_requests_per_minute: 0,
            node: "node01".to_owned(),
            recheck: Duration::from_millis(10),
            login_wait: Some(Duration::from_secs(10)),
            read_only: false,
            owner: Owner::PROCESS,
            htpasswd: None,
        }
    }
}

/// Logins, tokens and limits over one home.
#[derive(Clone, Debug)]
pub struct Authenticator(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    store: IdentityStore,
    files: IdentityFiles,
    api_keys: ApiKeys,
    cache: TokenCache,
    patterns: Patterns,
    proofs: basic::Proofs,
    htpasswd: Option<Htpasswd>,
    counts: Counts,
    limit: RequestLimit,
    block: LoginBlock,
    turns: Turns,
    login_wait: Mutex<Option<Duration>>,
    known: KnownCallers,
    work: Mutex<Work>,
    /// Counts the key pairs that the clock of tokens knows of.
    keys_seen: AtomicU64,
    /// Turns of the tokens whose signature is not known yet: checking one is slow enough for a flood of forged ones to
    /// matter.
    checks: Turns,
    /// Bounds the tokens that are looked up in the database at once, whose signatures are known to be right.
    looks: Arc<Semaphore>,
    /// Bounds the requests that use the database at once; it has one connection.
    database: CallerTurns,
    node: Arc<str>,
    start: Instant,
    recheck: Duration,
    glance: ArcSwapOption<Glance>,
    /// Who decides in place of the home's own database, on a worker of a cluster.
    master: OnceLock<Arc<dyn Master>>,
}

/// What was in force at the last look.
#[derive(Debug)]
struct Glance {
    at: Instant,
    /// Our own changes until then.
    changes: u64,
    current: Current,
}

impl Authenticator {
    /// Opens what `directory` (`api/configuration/security` of the home) holds: `rbac.db`, the key pair,
    /// `security.yaml` and `api_keys.json`. The first two are made where they are missing, unless the options say that
    /// nothing is written. Blocks, for a noticeable time on first start.
    pub fn open(directory: &Path, options: &Options) -> Result<Self, AuthError> {
        let database = directory.join("rbac.db");
        let store = match options.read_only {
            true => IdentityStore::open_untouched(&database)?,
            false => IdentityStore::open_or_create(&database, options.owner)?,
        };
        let files = IdentityFiles::open(directory, options.read_only, options.owner)?;
        let api_keys = ApiKeys::open(directory, options.owner, options.read_only, options.recheck)?;
        let checks = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Self(Arc::new(Inner {
            store,
            files,
            api_keys,
            cache: TokenCache::new(REMEMBERED),
            patterns: Patterns::default(),
            proofs: basic::Proofs::default(),
            htpasswd: options.htpasswd.clone().map(|path| Htpasswd::new(path, options.recheck)),
            counts: Counts::default(),
            limit: RequestLimit::new(options.max_requests_per_minute, options.max_total_requests_per_minute),
            block: LoginBlock::new(options.max_login_attempts, options.block_time),
            turns: Turns::new(options.pool_size),
            login_wait: Mutex::new(options.login_wait),
            known: KnownCallers::default(),
            work: Mutex::default(),
            keys_seen: AtomicU64::new(0),
            checks: Turns::of_short_work(checks),
            looks: Arc::new(Semaphore::new(checks)),
            database: CallerTurns::new(DATABASE, WAITING),
            node: options.node.as_str().into(),
            start: Instant::now(),
            recheck: options.recheck,
            glance: ArcSwapOption::empty(),
            master: OnceLock::new(),
        })))
    }

    /// Goes by these limits from now on: those on requests and failed logins, and how long a login may wait. What else
    /// the options say stays as it was when the home was opened.
    pub fn set_limits(&self, options: &Options) {
        let inner = &self.0;
        inner.limit.set(options.max_requests_per_minute, options.max_total_requests_per_minute);
        inner.block.set(options.max_login_attempts, options.block_time);
        *inner.login_wait.lock().unwrap_or_else(PoisonError::into_inner) = options.login_wait;
    }

    /// Whether [`Authenticator::open`] would accept what `directory` holds, and what it would change there, in lines
    /// for people. Writes nothing.
    pub fn check(directory: &Path, options: &Options) -> Result<Vec<String>, AuthError> {
        if options.read_only {
            Self::open(directory, options)?;
            return Ok(Vec::new());
        }
        let changes = IdentityStore::check(&directory.join("rbac.db"))?;
        IdentityFiles::check(directory)?;
        ApiKeys::check(directory)?;
        Ok(changes)
    }

    /// Whether a built-in user, `wazuh` or `wazuh-wui`, still has the password that every installation begins with.
    /// Blocks for as long as a login does.
    pub fn has_default_password(&self, user: &str) -> bool {
        default_passwords::built_in().any(|name| name == user) && default_passwords::has(&self.0.store, user)
    }

    /// The built-in users that have their default passwords, by the database in `directory`, which is left as it is.
    /// Blocks for as long as a login of each of them does. One that cannot be read tells of nobody.
    pub fn default_passwords(directory: &Path) -> Vec<&'static str> {
        let store = IdentityStore::open_untouched(&directory.join("rbac.db"));
        store.map_or_else(|_| Vec::new(), |store| default_passwords::all(&store))
    }

    /// Counts a request of `peer` against the limits.
    pub fn admit(&self, peer: IpAddr, events: bool) -> Result<(), Exceeded> {
        self.0.limit.admit(peer, events, self.0.now()).inspect_err(|exceeded| match exceeded {
            Exceeded::Requests(_) => self.0.counts.requests.add_one(),
            Exceeded::Events(_) => self.0.counts.events.add_one(),
        })
    }

    /// Whether logins from `peer` are refused at present. For one that is then refused: it is counted.
    pub fn is_blocked(&self, peer: IpAddr) -> bool {
        let is_blocked = self.0.block.is_blocked(peer, self.0.now());
        if is_blocked {
            self.0.counts.blocked.add_one();
        }
        is_blocked
    }

    /// Hashes a new password, in the turn of the caller at `peer`: no more passwords are worked on at once than for
    /// logins, and an address that changes many waits behind itself.
    pub async fn hash(&self, peer: IpAddr, password: String) -> Result<String, Fault> {
        let inner = &self.0;
        let caller = Caller::current();
        let turn = match caller.as_ref().and_then(Caller::user) {
            // It has shown a token.
            Some(user) => inner.turns.wait_known(peer, user, inner.login_wait()).await,
            None => inner.turns.wait(peer, inner.login_wait()).await,
        };
        let turn = turn.map_err(|_| Fault::TooManyLogins)?;
        let work = move || {
            let _turn = turn;
            password::hash(&password).ok_or_else(|| Fault::unexpected("the system provides no random bytes"))
        };
        cancel::blocking(work).await.map_err(Fault::unexpected)?
    }

    /// The work that logins have done on passwords so far, for tests and measurements.
    pub fn work_on_passwords(&self) -> Work {
        *self.0.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the system's clock by so many seconds, as far as tokens are concerned.
    #[cfg(any(test, feature = "test-util"))]
    pub fn shift_clock(&self, seconds: i64) {
        self.0.store.clock.shift(seconds);
    }

    /// The session that a token stands for.
    pub async fn session(&self, token: &str) -> Result<Arc<Session>, Rejected> {
        let inner = &self.0;
        let now = inner.store.clock.now();
        let current = inner.recent();
        let digest = digest(token);
        let entry = inner.counts.tokens.counted(inner.cache.get(&digest));
        let entry = entry.filter(|entry| entry.version.same_keys(&current.version));
        if let Some(entry) = &entry
            && entry.version == current.version
            && entry.claims.is_current(now)
            && !inner.may_have_master()
        {
            return Ok(Arc::clone(&entry.session));
        }
        let claims = entry.map(|entry| entry.claims);
        // Those who only need a look into the database are not behind those who may show anything.
        let (token, place) = match &claims {
            Some(_) => (String::new(), Place::Look(Arc::clone(&inner.looks).acquire_owned().await.ok())),
            None => {
                let client = Caller::current().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |caller| caller.client());
                let turn = inner.checks.wait(client, None).await;
                (token.to_owned(), Place::Check(turn.map_err(|_| TokenError::Failed(Fault::TooManyLogins))?))
            }
        };
        let work = Arc::clone(inner);
        let checked = task::spawn_blocking(move || {
            let _place = place;
            let claims = match claims {
                Some(claims) => claims,
                None => Arc::new(token::decode(&token, &current.keys).ok_or(TokenError::Invalid)?),
            };
            match work.check(&claims, &current, now) {
                Ok(session) => Ok(KnownToken { claims, session: Arc::new(session), version: current.version }),
                Err(error) => {
                    let Claims { sub, hash_auth_context, .. } = Arc::unwrap_or_clone(claims);
                    Err(Rejected { error, named: Some(Named { user: sub, hash_auth_context }) })
                }
            }
        });
        let entry = checked.await.map_err(|error| TokenError::Failed(Fault::unexpected(error)))??;
        let session = Arc::clone(&entry.session);
        inner.cache.put(digest, entry);
        Ok(session)
    }

    /// Reads the database off the async threads, from one state of it, callers in turn.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Reader) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = self.0.database.turn().await?;
        let inner = Arc::clone(&self.0);
        let work = move || {
            let _turn = turn;
            inner.store.read(work)
        };
        cancel::blocking(work).await.map_err(Fault::unexpected)?
    }

    /// Changes the database off the async threads, wholly or not at all, and revokes in the same step the tokens that
    /// the change concerns: with [`Change::revoke`]. Dropping the future takes the change back, unless its commit has
    /// begun.
    pub async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Change<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = self.0.database.turn().await?;
        let inner = Arc::clone(&self.0);
        let work = move || {
            let _turn = turn;
            let lifetime = inner.current().settings.token_lifetime;
            inner.store.revoking(|writer, now| work(&Change { writer, now, lifetime }))
        };
        cancel::blocking(work).await.map_err(Fault::unexpected)?
    }

    /// Invalidates tokens issued so far. Blocks.
    #[cfg(test)]
    fn revoke(&self, whose: Revoked<'_>) -> Result<(), Fault> {
        let lifetime = self.0.current().settings.token_lifetime;
        self.0.store.revoke(whose, lifetime)
    }

    /// Invalidates every token by changing the keys. Blocks.
    fn revoke_all(&self) -> Result<(), Fault> {
        let inner = &self.0;
        let done = inner.store.clear_revocations(|| inner.files.replace_keys(cancel::decide));
        // Whatever was done so far is looked at again before the next token passes.
        inner.glance.store(None);
        done
    }

    /// Invalidates every token, off the async threads.
    pub async fn end_all_sessions(&self) -> Result<(), Fault> {
        let own = self.clone();
        cancel::blocking(move || own.revoke_all()).await.map_err(Fault::unexpected)?
    }

    /// Changes `security.yaml` and invalidates every token, off the async threads.
    pub async fn configure(&self, change: impl FnOnce(Settings) -> Settings + Send + 'static) -> Result<(), Fault> {
        let inner = Arc::clone(&self.0);
        let work = move || {
            let done = inner.store.clear_revocations(|| inner.files.configure(change, cancel::decide));
            inner.glance.store(None);
            done
        };
        cancel::blocking(work).await.map_err(Fault::unexpected)?
    }

    /// Ids of all users, as policies spell them. Blocks.
    pub fn user_ids(&self) -> Result<BTreeSet<String>, Fault> {
        self.0.store.user_ids()
    }

    /// Ids of all roles, policies or security rules, as policies spell them. Blocks.
    pub fn ids(&self, kind: Kind) -> Result<BTreeSet<String>, Fault> {
        self.0.store.ids(kind)
    }

    /// The security configuration as it is now.
    pub fn settings(&self) -> Settings {
        self.0.current().settings
    }
}

/// Held while a token is checked.
#[expect(dead_code, reason = "holding it is all that it is for")]
enum Place {
    Look(Option<OwnedSemaphorePermit>),
    Check(Turn),
}

/// A change of the database under way.
pub struct Change<'a> {
    /// Where it happens.
    pub writer: &'a Writer<'a>,
    /// The instant of the change, in seconds since 1970, by the clock of tokens.
    now: i64,
    lifetime: i64,
}

impl Change<'_> {
    /// Invalidates tokens issued so far, if the change takes place.
    pub fn revoke(&self, whose: Revoked<'_>) -> Result<(), Fault> {
        Ok(store::revoke(self.writer, whose, self.now, self.lifetime)?)
    }
}

impl Inner {
    /// The turn of a login: in the lane of known callers if this user has logged in from there lately.
    async fn login_turn(&self, peer: IpAddr, name: &str) -> Result<Turn, NoTurn> {
        if self.known.contains(peer, name, self.now()) {
            return self.turns.wait_known(peer, name, self.login_wait()).await;
        }
        self.turns.wait(peer, self.login_wait()).await
    }

    fn login_wait(&self) -> Option<Duration> {
        *self.login_wait.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For limits and blocks: by the clock that cannot be set.
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn current(&self) -> Current {
        let current = self.files.current(self.store.version());
        let keys = current.version.keys();
        if self.keys_seen.swap(keys, Ordering::AcqRel) != keys {
            self.store.clock.forget();
        }
        current
    }

    /// What is in force, from the last look if that is recent and nothing was changed here since.
    fn recent(&self) -> Current {
        // Read before looking: a change in between makes the glance old, never new.
        let changes = self.store.changes();
        if let Some(glance) = &*self.glance.load()
            && glance.changes == changes
            && glance.at.elapsed() < self.recheck
        {
            return glance.current.clone();
        }
        let at = Instant::now();
        let current = self.current();
        self.glance.store(Some(Arc::new(Glance { at, changes, current: current.clone() })));
        current
    }

    /// The checks of docs/facts/01-api-layer.md, section 7.3, in their order.
    fn check(&self, claims: &Claims, current: &Current, now: i64) -> Result<Session, TokenError> {
        // Issued by another process, perhaps, that knows a later instant.
        let is_ahead = claims.nbf > now;
        let now = if is_ahead { self.store.now().map_err(|error| TokenError::Failed(error.into()))? } else { now };
        if !claims.is_current(now) {
            return Err(TokenError::Invalid);
        }
        if let Some(master) = self.master().map_err(TokenError::Failed)? {
            return self.check_by(master, claims);
        }
        let token =
            Issued { user: &claims.sub, roles: &claims.rbac_roles, run_as: claims.run_as, not_before: claims.nbf };
        let standing = self.store.standing(token).map_err(TokenError::Failed)?.ok_or(TokenError::Invalid)?;
        let same_roles = || {
            let set = |roles: &[i64]| roles.iter().copied().collect::<BTreeSet<i64>>();
            set(&standing.user.roles) == set(&claims.rbac_roles)
        };
        if standing.revoked || !(standing.user.allow_run_as || same_roles()) {
            return Err(TokenError::Invalid);
        }
        let Settings { token_lifetime, mode } = current.settings;
        let policies = standing.policies.iter().map(|text| policy(text)).collect::<Result<Vec<_>, _>>();
        let permissions =
            policies.and_then(|policies| Permissions::reduce(mode, &policies)).map_err(TokenError::Failed)?;
        if Mode::parse(&claims.rbac_mode) != Some(mode) || claims.exp.saturating_sub(claims.nbf) != token_lifetime {
            return Err(TokenError::Expired);
        }
        let node = permissions.allows("cluster:read", "node:id", &self.node).then(|| Arc::clone(&self.node));
        Ok(Session {
            user: claims.sub.clone(),
            user_id: standing.user.id,
            roles: claims.rbac_roles.clone(),
            run_as: claims.run_as,
            hash_auth_context: claims.hash_auth_context.clone(),
            key: None,
            permissions: Arc::new(permissions),
            node,
        })
    }
}

/// Reads the JSON text of a policy. One that cannot be read shuts its holders out like one with a bad resource.
fn policy(text: &str) -> Result<Policy, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::UnusablePolicy)
}

/// BLAKE2b of 16 bytes, in hexadecimal digits.
pub fn context_digest(text: &[u8]) -> String {
    hex(Blake2b::<U16>::digest(text))
}
