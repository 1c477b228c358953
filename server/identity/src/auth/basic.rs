//! Requests that carry name and password instead of a token, as those of the 2016 API do.
//!
//! A password's hash is slow on purpose, and a program sends its password with each request; so what a password came to
//! is remembered. Nothing remembered outlives a change: of another state of the home only the name and the hash are
//! taken, and compared with what is stored now.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use tokio::task;

use super::files::Version;
use super::token::Claims;
use super::{Authenticator, Inner, Login, LoginError, Session, Settings, TokenError};
use crate::Fault;

/// Passwords that are remembered at most.
const REMEMBERED: usize = 1024;

/// Digest of a name and a password under a key of this process.
type Digest = [u8; 32];

/// What a name and a password came to, in one state of the home.
#[derive(Clone, Debug)]
struct Proof {
    login: Login,
    session: Arc<Session>,
    version: Version,
}

/// Passwords that were right.
#[derive(Debug, Default)]
pub(super) struct Proofs {
    /// `None` when the system provides no random bytes: then nothing is remembered. Made when it is needed, since the
    /// library's first random bytes take some 50 ms, which a start has not.
    key: OnceLock<Option<hmac::Key>>,
    proofs: Mutex<HashMap<Digest, Proof>>,
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
        if let Some(known) = digest.as_ref().and_then(|digest| self.0.proofs.get(digest)) {
            if known.version == self.0.recent().version {
                return Ok(known.session);
            }
            if let Some(session) = self.prove(known.login, digest).await? {
                return Ok(session);
            }
        }
        let login = self.login(peer, credentials).await?;
        self.prove(login, digest).await?.ok_or(LoginError::Credentials)
    }

    /// The session of a login as the home is now, which is remembered. `None` when the user is gone or has another
    /// password by now.
    async fn prove(&self, login: Login, digest: Option<Digest>) -> Result<Option<Arc<Session>>, LoginError> {
        let inner = Arc::clone(&self.0);
        let proof = task::spawn_blocking(move || inner.proof(login));
        let proof = proof.await.map_err(|error| LoginError::Failed(Fault::unexpected(error)))??;
        if let (Some(digest), Some(proof)) = (digest, &proof) {
            self.0.proofs.put(digest, proof.clone());
        }
        Ok(proof.map(|proof| proof.session))
    }
}

impl Inner {
    fn proof(&self, login: Login) -> Result<Option<Proof>, LoginError> {
        // Taken before the database is looked at: a change meanwhile makes the proof old, never new.
        let current = self.current();
        if self.store.password(&login.user).map_err(LoginError::Failed)? != login.hash {
            return Ok(None);
        }
        let Some(user) = self.store.user(&login.user).map_err(LoginError::Failed)? else { return Ok(None) };
        // A session is what a token of this moment would stand for. A password is not revoked: the next second is later
        // than each revocation so far.
        let now = self.store.now().map_err(|error| LoginError::Failed(error.into()))?.saturating_add(1);
        let Settings { token_lifetime, mode } = current.settings;
        let claims = Claims::new(&login.user, user.roles, mode, now, token_lifetime);
        match self.check(&claims, &current, now) {
            Ok(session) => Ok(Some(Proof { login, session: Arc::new(session), version: current.version })),
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
}
