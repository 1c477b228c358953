//! Changes of the security configuration (docs/facts/01-api-layer.md, section 2.1).

use crate::Fault;
use crate::auth::{Authenticator, Settings};
use crate::rbac::Mode;

/// Changes what is given, keeps the rest, and ends all sessions.
pub async fn update(auth: &Authenticator, token_lifetime: Option<i64>, mode: Option<Mode>) -> Result<(), Fault> {
    auth.configure(move |before| Settings {
        token_lifetime: token_lifetime.unwrap_or(before.token_lifetime),
        mode: mode.unwrap_or(before.mode),
    })
    .await
}

/// Goes back to the defaults and ends all sessions.
pub async fn reset(auth: &Authenticator) -> Result<(), Fault> {
    auth.configure(|_| Settings::default()).await
}
