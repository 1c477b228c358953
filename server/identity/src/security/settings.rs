//! The security configuration as operations show and change it (docs/facts/01-api-layer.md, section 2.1).

use crate::auth::{Authenticator, Settings};
use crate::rbac::Mode;
use apid_failure::Failure;

/// Changes what is given, keeps the rest, and ends all sessions.
pub async fn update(auth: &Authenticator, token_lifetime: Option<i64>, mode: Option<Mode>) -> Result<(), Failure> {
    auth.configure(move |before| Settings {
        token_lifetime: token_lifetime.unwrap_or(before.token_lifetime),
        mode: mode.unwrap_or(before.mode),
    })
    .await
}

/// Goes back to the defaults and ends all sessions.
pub async fn reset(auth: &Authenticator) -> Result<(), Failure> {
    auth.configure(|_| Settings::default()).await
}
