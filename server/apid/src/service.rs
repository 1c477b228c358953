//! What the service manager is told: that the server is ready, reads its configuration again, stops, and is alive.
//!
//! Without a service manager (`NOTIFY_SOCKET` is not set) nothing is told and nothing runs. Must not be here: what
//! makes a server ready.

use std::time::Duration;

use sd_notify::NotifyState;

/// Tells that requests are answered now.
pub(crate) fn ready() {
    tell(&[NotifyState::Ready]);
}

/// Tells that the configuration is read again; [`ready`] tells that it is done.
pub(crate) fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => tell(&[NotifyState::Reloading, now]),
        Err(error) => tracing::debug!(%error, "the service manager is not told of a reload"),
    }
}

/// Tells that the server stops.
pub(crate) fn stopping() {
    tell(&[NotifyState::Stopping]);
}

/// Tells regularly that the runtime works, where the service manager wants to hear it (`WatchdogSec=`). A server that
/// is merely busy goes on telling: a restart would only add to its work.
pub(crate) fn keep_alive() {
    let Some(limit) = sd_notify::watchdog_enabled() else { return };
    tokio::spawn(async move {
        loop {
            tell(&[NotifyState::Watchdog]);
            tokio::time::sleep(interval(limit)).await;
        }
    });
}

/// Half of what the service manager waits for, as it recommends.
fn interval(limit: Duration) -> Duration {
    (limit / 2).max(Duration::from_millis(1))
}

fn tell(state: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(state) {
        tracing::warn!(%error, "the service manager cannot be told of the server's state");
    }
}
