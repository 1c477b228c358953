//! Requests that carry name and password instead of a token, as those of the 2016 API do.
//!
//! A password's hash is slow on purpose, and a program sends its password with each request; so what a password came to
//! is remembered. Nothing remembered outlives a change: of another state of the home only the name and the hash are
//! taken, and compared with what is stored now. A user may have further passwords in a file (`super::htpasswd`), which
//! count here alone.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use tokio::task;

use super::files::Version;
use super::htpasswd::{Htpasswd, Passwords};
use super::login::Proved;
use super::token::Claims;
use super::{Authenticator, Inner, LoginError, Session, Settings, TokenError};
use crate::Fault;

/// Passwords that are remembered at most.
const REMEMBERED: usize = 1024;

/// Names that are no users, of which a warning tells at most.
const NAMED: usize = 10;

/// Digest of a name and a password under a key of this process.
type Digest = [u8; 32];

/// What a name and a password came to, in one state of the home and of the file of further passwords.
#[derive(Clone)]
struct Proof {
    proved: Arc<Proved>,
    session: Arc<Session>,
    version: Version,
    further: Option<Arc<Passwords>>,
}

impl Proof {
    fn is_current(&self, version: Version, further: Option<&Arc<Passwords>>) -> bool {
        let is_same = match (&self.further, further) {
            (Some(then), Some(now)) => Arc::ptr_eq(then, now),
            (None, None) => true,
            _ => false,
        };
        is_same && self.version == version
    }
}

/// Passwords that were right.
#[derive(Default)]
pub(super) struct Proofs {
    /// `None` when the system provides no random bytes: then nothing is remembered. Made when it is needed, since the
    /// library's first random bytes take some 50 ms, which a start has not.
    key: OnceLock<Option<hmac::Key>>,
    proofs: Mutex<HashMap<Digest, Proof>>,
}

impl std::fmt::Debug for Proofs {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Proofs")
    }
}

impl Proofs {
    fn digest(&self, name: &str, password: &str) -> Option<Digest> {
        let key = self.key.get_or_init(|| hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new()).ok());
        let mut context = hmac::Context::with_key(key.as_ref()?);
        // The length keeps `ab` + `c` and `a` + `bc` apart.
        context.update(&name.len().to_be_bytes());
        context.update(name.as_bytes());
        context.update(password.as_bytes());
        context.sign().as_ref().try_into().ok()
    }

    fn get(&self, digest: &Digest) -> Option<Proof> {
        self.proofs.lock().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
    }

    fn put(&self, digest: Digest, proof: Proof) {
        let mut proofs = self.proofs.lock().unwrap_or_else(PoisonError::into_inner);
        if proofs.len() >= REMEMBERED && !proofs.contains_key(&digest) {
            proofs.clear();
        }
        proofs.insert(digest, proof);
    }
}

impl Authenticator {
    /// The session of a user that proves a password with this very request. No token is issued. Failures count as those
    /// of logins do, and an address that they have blocked is refused with the right password as well.
    ///
    /// # Errors
    ///
    /// As for [`Authenticator::login`].
    pub async fn session_by_password(
        &self,
        peer: IpAddr,
        credentials: Option<(String, String)>,
    ) -> Result<Arc<Session>, LoginError> {
        if self.is_blocked(peer) {
            return Err(LoginError::Blocked);
        }
        let digest = credentials.as_ref().and_then(|(name, password)| self.0.proofs.digest(name, password));
        let further = self.0.htpasswd.as_ref().map(Htpasswd::current).filter(|further| !further.is_empty());
        if let Some(known) = digest.as_ref().and_then(|digest| self.0.proofs.get(digest)) {
            if known.is_current(self.0.recent().version, further.as_ref()) && !self.0.may_have_master() {
                return Ok(known.session);
            }
            if let Some(session) = self.prove(known.proved, digest, further.clone()).await? {
                return Ok(session);
            }
        }
        let proved = self.login_among(peer, credentials, further.clone()).await?;
        self.prove(Arc::new(proved), digest, further).await?.ok_or(LoginError::Credentials)
    }

    /// Reads the file of further passwords anew, which warns of what of it is not used, and warns of names in it that
    /// are no users of the home. Blocks.
    pub fn look_at_further_passwords(&self) {
        let Some(file) = &self.0.htpasswd else { return };
        file.forget();
        let passwords = file.current();
        let names = passwords.names();
        let is_nobody = |name: &&&str| matches!(self.0.store.user(name), Ok(None));
        for name in names.iter().filter(is_nobody).take(NAMED) {
            tracing::warn!(
                "{}: `{}` is no user of this home, so its password is refused; add the user (`wazuh-apid user add`), \
                 whose roles then say what it may do",
                file.path().display(),
                name.escape_debug()
            );
        }
    }

    /// The session of a login as the home is now, which is remembered. `None` when the user is gone or has another
    /// password by now.
    async fn prove(
        &self,
        proved: Arc<Proved>,
        digest: Option<Digest>,
        further: Option<Arc<Passwords>>,
    ) -> Result<Option<Arc<Session>>, LoginError> {
        let inner = Arc::clone(&self.0);
        let proof = task::spawn_blocking(move || inner.proof(proved, further));
        let proof = proof.await.map_err(|error| LoginError::Failed(Fault::unexpected(error)))??;
        if let (Some(digest), Some(proof)) = (digest, &proof) {
            self.0.proofs.put(digest, proof.clone());
        }
        Ok(proof.map(|proof| proof.session))
    }
}

impl Inner {
    fn proof(&self, proved: Arc<Proved>, further: Option<Arc<Passwords>>) -> Result<Option<Proof>, LoginError> {
        // Taken before the database is looked at: a change meanwhile makes the proof old, never new.
        let current = self.current();
        let Proved { login, by_file } = &*proved;
        let stands = match by_file {
            None => self.store.password(&login.user).map_err(LoginError::Failed)? == login.hash,
            Some(hash) => further.as_ref().is_some_and(|further| further.has(&login.user, hash)),
        };
        if !stands {
            return Ok(None);
        }
        let Some(user) = self.store.user(&login.user).map_err(LoginError::Failed)? else { return Ok(None) };
        // A session is what a token of this moment would stand for. A password is not revoked: the next second is later
        // than each revocation so far.
        let now = self.store.now().map_err(|error| LoginError::Failed(error.into()))?.saturating_add(1);
        let Settings { token_lifetime, mode } = current.settings;
        let claims = Claims::new(&login.user, user.roles, mode, now, token_lifetime);
        match self.check(&claims, &current, now) {
            Ok(session) => Ok(Some(Proof { proved, session: Arc::new(session), version: current.version, further })),
            Err(TokenError::Failed(fault)) => Err(LoginError::Failed(fault)),
            Err(TokenError::Invalid | TokenError::Expired) => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::{IpAddr, Ipv4Addr};
    use std::sync::Arc;
    use std::time::Duration;

    use apid_store::{Access, Single};

    use super::super::tests::security_directory;
    use super::{Authenticator, LoginError, Session};
    use crate::auth::{Options, store::Revoked};

    const PEER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    async fn ask(auth: &Authenticator, name: &str, password: &str) -> Result<Arc<Session>, &'static str> {
        let credentials = Some((name.to_owned(), password.to_owned()));
        auth.session_by_password(PEER, credentials).await.map_err(|error| match error {
            LoginError::Credentials => "wrong",
            LoginError::Blocked => "blocked",
            LoginError::Busy => "busy",
            LoginError::Failed(_) => "failed",
        })
    }

    #[tokio::test]
    async fn a_password_stands_for_a_session_until_something_changes() {
        let directory = security_directory();
        let options = Options { max_login_attempts: 3, recheck: Duration::ZERO, ..Options::default() };
        let auth = Authenticator::open(directory.path(), &options).unwrap();
        let first = ask(&auth, "wazuh", "wazuh").await.unwrap();
        assert_eq!((first.user.as_str(), first.roles.as_slice(), first.run_as), ("wazuh", &[1][..], false));
        assert!(Arc::ptr_eq(&first, &ask(&auth, "wazuh", "wazuh").await.unwrap()));

        // The end of all tokens is not that of a password, and a change of the database is noticed.
        auth.revoke(Revoked::Users(&[1])).unwrap();
        let second = ask(&auth, "wazuh", "wazuh").await.unwrap();
        assert!(!Arc::ptr_eq(&first, &second));

        // Another password counts at once, and the old one no longer.
        let hash = auth.0.store.password("wazuh-wui").unwrap().unwrap();
        let change = format!("UPDATE users SET password = '{hash}' WHERE username = 'wazuh'");
        Single::open(&directory.path().join("rbac.db"), Access::ReadWrite).unwrap().script(&change).unwrap();
        assert_eq!(ask(&auth, "wazuh", "wazuh").await.unwrap_err(), "wrong");
        assert!(ask(&auth, "wazuh", "wazuh-wui").await.is_ok());
        assert_eq!(ask(&auth, "wazuh", "").await.unwrap_err(), "wrong");
        assert!(matches!(auth.session_by_password(PEER, None).await, Err(LoginError::Credentials)));
        assert_eq!(ask(&auth, "wazuh", "wazuh-wui").await.unwrap_err(), "blocked");
    }

    /// "bar" and "baz".
    const BAR: &str = "$apr1$saltsalt$HZb7DO9JU4769Nu3n58bv.";
    const BAZ: &str = "{SHA}u+lgol6jEdIdQGaek98gA7qbkKI=";

    #[tokio::test]
    async fn a_file_has_further_passwords_of_the_users() {
        let directory = security_directory();
        let file = directory.path().join("htpasswd");
        let write = |lines: &[(&str, &str)]| {
            let text: String = lines.iter().map(|(name, hash)| format!("{name}:{hash}\n")).collect();
            std::fs::write(&file, text).unwrap();
        };
        write(&[("wazuh", BAR), ("foo", BAR)]);
        let options = Options { recheck: Duration::ZERO, htpasswd: Some(file.clone()), ..Options::default() };
        let auth = Authenticator::open(directory.path(), &options).unwrap();
        let first = ask(&auth, "wazuh", "bar").await.unwrap();
        assert_eq!((first.user.as_str(), first.roles.as_slice()), ("wazuh", &[1][..]));
        assert!(Arc::ptr_eq(&first, &ask(&auth, "wazuh", "bar").await.unwrap()));
        assert!(ask(&auth, "wazuh", "wazuh").await.is_ok(), "the home's own password counts as well");
        // A name that the home does not know can do nothing, and a login for a token takes the home's password alone.
        assert_eq!(ask(&auth, "foo", "bar").await.unwrap_err(), "wrong");
        let login = auth.login(PEER, Some(("wazuh".to_owned(), "bar".to_owned()))).await;
        assert!(matches!(login, Err(LoginError::Credentials)));

        // Another password counts at once, and the old one no longer; what has not changed goes on.
        write(&[("foo", BAR), ("wazuh", BAZ)]);
        assert_eq!(ask(&auth, "wazuh", "bar").await.unwrap_err(), "wrong");
        let work = auth.work_on_passwords();
        assert!(ask(&auth, "wazuh", "baz").await.is_ok() && ask(&auth, "wazuh", "wazuh").await.is_ok());
        write(&[("wazuh", BAZ)]);
        assert!(ask(&auth, "wazuh", "baz").await.is_ok() && ask(&auth, "wazuh", "wazuh").await.is_ok());
        assert_eq!(auth.work_on_passwords(), work, "what was right is not computed anew");

        // So does the end of a user.
        let delete = "DELETE FROM users WHERE username = 'wazuh'";
        Single::open(&directory.path().join("rbac.db"), Access::ReadWrite).unwrap().script(delete).unwrap();
        assert_eq!(ask(&auth, "wazuh", "baz").await.unwrap_err(), "wrong");
    }

    #[tokio::test]
    async fn failures_with_a_file_count_too() {
        let directory = security_directory();
        let file = directory.path().join("htpasswd");
        std::fs::write(&file, format!("wazuh:{BAR}\n")).unwrap();
        let options = Options { max_login_attempts: 2, htpasswd: Some(file), ..Options::default() };
        let auth = Authenticator::open(directory.path(), &options).unwrap();
        for password in ["a", "b"] {
            assert_eq!(ask(&auth, "wazuh", password).await.unwrap_err(), "wrong");
        }
        assert_eq!(ask(&auth, "wazuh", "bar").await.unwrap_err(), "blocked");
    }
}
