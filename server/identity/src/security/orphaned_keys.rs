//! The API keys that users leave behind when they are removed.

use crate::Fault;
use crate::auth::Authenticator;
use apid_request::cancel;

/// Removes the keys of users that have been removed. They would be refused anyway; what cannot be removed now is
/// removed when the next key is made.
pub(super) async fn clear(auth: &Authenticator, users: Vec<i64>) {
    let own = auth.clone();
    let cleared = cancel::blocking(move || own.remove_api_keys(|key| users.contains(&key.user_id))).await;
    if let Err(error) = cleared.map_err(Fault::unexpected).and_then(|removed| removed) {
        tracing::warn!("the API keys of removed users stay in their file, without effect: {error}");
    }
}
