//! Passwords in the keyring of the system: the Secret Service of a desktop (GNOME Keyring, KWallet, KeePassXC), the
//! keychain of macOS, the credentials of Windows.
//!
//! An entry is for one user at one address, so that no password goes to another server than the one it was kept for.
//! Calls block, as long as a person takes to unlock the keyring.

use std::error::Error as _;

use keyring::Error;
use keyring::v1::Entry;
use wazuh_api_client::Secret;

use crate::failure::{Exit, Failure};

/// What all entries of this program have in common.
const SERVICE: &str = "wazuhctl";

/// The password of a user at a server in the keyring.
pub(crate) struct Place {
    entry: Entry,
}

impl Place {
    /// Finds the keyring. Nothing has to be in it.
    pub(crate) fn of(url: &str, user: &str) -> Result<Self, Failure> {
        if let Err(error) = Entry::store_status() {
            let message = format!("the keyring of the system cannot be reached: {}", innermost(error));
            return Err(Failure::new(Exit::Unauthenticated, message).hint(HINT));
        }
        let account = format!("{user} at {}", url.trim_end_matches('/'));
        Ok(Self { entry: Entry::new(SERVICE, &account).map_err(|error| failure(&error))? })
    }

    /// The password, if it is there.
    pub(crate) fn load(&self) -> Result<Option<Secret>, Failure> {
        match self.entry.get_password() {
            Ok(password) => Ok(Some(Secret::from(password))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(failure(&error)),
        }
    }

    /// Keeps a password in the place of the one before.
    pub(crate) fn save(&self, password: &Secret) -> Result<(), Failure> {
        self.entry.set_password(password.expose()).map_err(|error| failure(&error))
    }

    /// Forgets the password; whether there was one.
    pub(crate) fn forget(&self) -> Result<bool, Failure> {
        match self.entry.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(failure(&error)),
        }
    }
}

/// The library's own words are about its types; what the system said is at the end of the chain.
fn failure(error: &Error) -> Failure {
    let message = match error {
        Error::NoStorageAccess(_) => {
            return Failure::new(
                Exit::Unauthenticated,
                format!("the keyring of the system was not unlocked: {}", innermost(error)),
            )
            .hint("unlock it in the session of the desktop, or set WAZUH_PASSWORD");
        }
        Error::Ambiguous(_) => "the keyring of the system has several passwords for this user and server".to_owned(),
        Error::BadEncoding(_) => "the password in the keyring of the system is no text".to_owned(),
        _ => format!("the keyring of the system cannot be used: {}", innermost(error)),
    };
    Failure::new(Exit::Unauthenticated, message).hint(HINT)
}

const HINT: &str = if cfg!(any(target_os = "macos", windows)) {
    "set WAZUH_PASSWORD, or add a password_command to the profile"
} else {
    "a keyring is a service of the desktop's session, such as GNOME Keyring, KWallet or KeePassXC; elsewhere set \
     WAZUH_PASSWORD, or add a password_command to the profile"
};

fn innermost(error: &Error) -> String {
    let mut last = error.source();
    while let Some(next) = last.and_then(|error| error.source()) {
        last = Some(next);
    }
    let text = last.map_or_else(|| error.to_string(), ToString::to_string);
    text.strip_prefix("SS error: ").map(str::to_owned).unwrap_or(text)
}
