//! One server for each home: two would put each other's logs away, count requests apart, and both play the simulated
//! fleet.
//!
//! The claim is a lock on the directory of databases. It leaves nothing in the home and ends with the process, however
//! that ends. A server that only reads makes no claim and heeds none. Must not be here: what keeps processes from
//! changing the same files at once, which is a lock for each of these.

use std::fs::{File, TryLockError};

use crate::{Home, HomeError};

/// Held for as long as a server that may change the home serves it.
#[derive(Debug)]
#[must_use = "the claim ends when it is dropped"]
pub struct Claim(Option<File>);

impl Claim {
    /// Whether the claim keeps nobody away, because the directory cannot be locked, as on some network file systems.
    pub fn is_void(&self) -> bool {
        self.0.is_none()
    }
}

impl Home {
    /// Claims the home for this process. Writes nothing and does not wait.
    ///
    /// # Errors
    ///
    /// [`HomeError::Served`] if another process has claimed it.
    pub fn claim(&self) -> Result<Claim, HomeError> {
        let Ok(directory) = File::open(self.db_dir()) else { return Ok(Claim(None)) };
        match directory.try_lock() {
            Ok(()) => Ok(Claim(Some(directory))),
            Err(TryLockError::WouldBlock) => Err(HomeError::Served(self.root().to_owned())),
            Err(TryLockError::Error(_)) => Ok(Claim(None)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_home_is_claimed_once_at_a_time() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::unchecked(directory.path().to_owned());
        assert!(home.claim().unwrap().is_void(), "there is nothing to lock");
        std::fs::create_dir_all(home.db_dir()).unwrap();
        let claim = home.claim().unwrap();
        assert!(!claim.is_void());
        let refusal = home.claim().unwrap_err().to_string();
        assert!(refusal.contains("another wazuh-apid serves this home"), "{refusal}");
        drop(claim);
        assert!(!home.claim().unwrap().is_void());
        assert_eq!(std::fs::read_dir(home.db_dir()).unwrap().count(), 0);
    }
}
