//! Logins: a name and a password, in the turn of their sender, with failures counted.

use std::net::IpAddr;
use std::sync::{Arc, PoisonError};

use tokio::task;

use super::htpasswd::{FileHash, Passwords};
use super::{Authenticator, Inner, Login, LoginError, password};
use crate::Fault;

/// A login, and the hash of the file of further passwords that it was done with, unless with the home's own.
pub(super) struct Proved {
    pub(super) login: Login,
    pub(super) by_file: Option<FileHash>,
}

impl Authenticator {
    /// Checks a name and a password. None at all, for a request without a usable header, is a failed attempt too.
    pub async fn login(&self, peer: IpAddr, credentials: Option<(String, String)>) -> Result<Login, LoginError> {
        self.login_among(peer, credentials, None).await.map(|proved| proved.login)
    }

    /// The same, where `further` passwords of the home's users count as well.
    pub(super) async fn login_among(
        &self,
        peer: IpAddr,
        credentials: Option<(String, String)>,
        further: Option<Arc<Passwords>>,
    ) -> Result<Proved, LoginError> {
        let inner = &self.0;
        let open = || if self.is_blocked(peer) { Err(LoginError::Blocked) } else { Ok(()) };
        open()?;
        let Some((name, password)) = credentials else {
            inner.block.failed(peer, inner.now());
            inner.counts.failed.add_one();
            return Err(LoginError::Credentials);
        };
        let turn = inner.login_turn(peer, &name).await.map_err(|_| {
            inner.counts.busy.add_one();
            LoginError::Busy
        })?;
        // Faults of those before it in the queue may have blocked the address meanwhile.
        open()?;
        let work = Arc::clone(inner);
        let outcome = task::spawn_blocking(move || {
            // The turn lasts as long as the work, even when nobody waits for its outcome any more.
            let _turn = turn;
            if let Some(master) = work.master()? {
                let is_right = master.takes_password(&name, &password)?;
                work.attempted(peer, &name, is_right);
                return Ok(is_right.then_some(Proved { login: Login { user: name, hash: None }, by_file: None }));
            }
            let (stored, schemes) = work.store.password_among(&name)?;
            let by_file = further.as_ref().and_then(|further| further.find(&name, &password)).cloned();
            // A name in the file alone is nobody's.
            let by_file = by_file.filter(|_| stored.is_some());
            let is_right = by_file.is_some() || {
                let (is_right, cost) = password::verify_alike(&password, stored.as_deref(), &schemes);
                *work.work.lock().unwrap_or_else(PoisonError::into_inner) += cost;
                is_right
            };
            // Here, and not where the outcome is awaited: before the next one has its turn, and also when the caller
            // has gone meanwhile.
            work.attempted(peer, &name, is_right);
            Ok(is_right.then_some(Proved { login: Login { user: name, hash: stored }, by_file }))
        });
        match outcome.await {
            Ok(Ok(Some(proved))) => Ok(proved),
            Ok(Ok(None)) => Err(LoginError::Credentials),
            Ok(Err(fault)) => Err(LoginError::Failed(fault)),
            Err(error) => Err(LoginError::Failed(Fault::unexpected(error))),
        }
    }
}

impl Inner {
    /// Counts a login.
    fn attempted(&self, peer: IpAddr, name: &str, is_right: bool) {
        if is_right {
            self.known.logged_in(peer, name, self.now());
            self.counts.proved.add_one();
        } else {
            self.block.failed(peer, self.now());
            self.counts.failed.add_one();
        }
    }
}
