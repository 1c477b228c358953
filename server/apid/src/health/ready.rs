//! What has to be in order for a server to be asked.

use std::time::Duration;

use crate::config::CurrentConfig;
use apid_front::tls::Validity;
use apid_home::Home;
use apid_home::clock::now;
use apid_home::daemons::{ManagerDaemon, SocketState};
use apid_store::{Lane, Store};
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::home::{self, Unreadable};

/// How long the workers of the store may take for one row.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What came of one check. Texts are fixed words for strangers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    /// In order.
    Ok,
    /// There is nothing to check: no certificate is used, or no manager runs on the home.
    None,
    /// Not in order.
    Failed(&'static str),
}

/// What came of all checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Readiness {
    /// By their names, in the order in which they are told.
    pub(crate) checks: [(&'static str, Check); 4],
    /// When the certificate ends, in seconds since 1970, where there is one that can be read.
    pub(crate) certificate_ends: Option<i64>,
    /// What the log is told of the checks that have failed.
    faults: Vec<String>,
}

impl Readiness {
    /// That of a look that has failed as a whole.
    pub(super) fn failed(error: &str) -> Self {
        let failed = Check::Failed("it does not answer");
        let checks = [("home", failed), ("store", Check::None), ("certificate", Check::None), ("manager", Check::None)];
        Self { checks, certificate_ends: None, faults: vec![format!("home: {error}")] }
    }

    /// Whether the server should be asked.
    pub(crate) fn is_ready(&self) -> bool {
        !self.checks.iter().any(|(_, check)| matches!(check, Check::Failed(_)))
    }

    /// What the client is told.
    pub(super) fn json(&self) -> String {
        let status = if self.is_ready() { "ready" } else { "unready" };
        let checks = self.checks.iter().map(|(name, check)| match check {
            Check::Ok => format!("\"{name}\": {{\"status\": \"ok\"}}"),
            Check::None => format!("\"{name}\": {{\"status\": \"none\"}}"),
            Check::Failed(reason) => format!("\"{name}\": {{\"status\": \"failed\", \"reason\": \"{reason}\"}}"),
        });
        let checks: Vec<_> = checks.collect();
        format!("{{\"status\": \"{status}\", \"checks\": {{{}}}}}", checks.join(", "))
    }
}

/// Tells the log of changes.
pub(super) fn tell(before: Option<&Readiness>, now: &Readiness) {
    let was_ready = before.is_none_or(Readiness::is_ready);
    if now.is_ready() && !was_ready {
        tracing::info!("ready again");
    } else if !now.is_ready() && before.is_none_or(|before| before.checks != now.checks) {
        tracing::warn!("not ready: {}", now.faults.join("; "));
    }
}

/// What is looked at.
pub(super) struct Looked {
    pub(super) home: Home,
    pub(super) store: Store,
    pub(super) config: CurrentConfig,
}

impl Looked {
    /// Looks at all of it. Blocks, on a thread of the runtime for blocking work.
    pub(super) fn look(&self) -> Readiness {
        let mut faults = Vec::new();
        let mut failed = |reason: &'static str, fault: String| {
            faults.push(fault);
            Check::Failed(reason)
        };
        let files = match home::files(&self.home) {
            Ok(()) => Check::Ok,
            Err(error) => failed("its databases cannot be read", format!("home: {error}")),
        };
        let store = match self.asks_store() {
            Ok(Ok(())) => Check::Ok,
            Ok(Err(error)) => failed("the agents cannot be read", format!("store: {error}")),
            Err(_) => failed("it does not answer in time", "store: it does not answer in time".to_owned()),
        };
        let (certificate, certificate_ends) = self.certificate(&mut failed);
        let manager = if !apid_manager::is_live(&self.home) {
            Check::None
        } else if self.home.socket_of(ManagerDaemon::Db) == SocketState::Listening {
            Check::Ok
        } else {
            let fault = format!("manager: {} takes no connection", self.home.wdb_socket().display());
            failed("wazuh-db does not answer", fault)
        };
        let checks = [("home", files), ("store", store), ("certificate", certificate), ("manager", manager)];
        Readiness { checks, certificate_ends, faults }
    }

    /// Reads a row as a request does, by a worker of the lane of cheap work.
    fn asks_store(&self) -> Result<Result<(), Unreadable>, tokio::time::error::Elapsed> {
        let (home, store) = (self.home.clone(), self.store.clone());
        let read = self.store.run(Lane::Cheap, move || home::agents(&home, &store));
        Handle::current().block_on(async { timeout(PATIENCE, read).await })
    }

    fn certificate(&self, failed: &mut impl FnMut(&'static str, String) -> Check) -> (Check, Option<i64>) {
        let https = &self.config.get().https;
        if !https.enabled {
            return (Check::None, None);
        }
        let validity = match Validity::of(&self.home.ssl_dir(), https) {
            Ok(validity) => validity,
            Err(error) => return (failed("it cannot be read", format!("certificate: {error}")), None),
        };
        let now = now();
        let check = if validity.holds(now) {
            Check::Ok
        } else {
            let reason = if now < validity.not_before { "it does not hold yet" } else { "it has expired" };
            failed(reason, format!("certificate: {}: {reason}", self.home.ssl_dir().join(&https.cert).display()))
        };
        (check, Some(validity.not_after))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reply_says_what_is_not_in_order() {
        let checks = |certificate| {
            [("home", Check::Ok), ("store", Check::Ok), ("certificate", certificate), ("manager", Check::None)]
        };
        let ready = Readiness { checks: checks(Check::None), certificate_ends: None, faults: Vec::new() };
        let told = |certificate: &str, status: &str| {
            let (ok, none) = (r#"{"status": "ok"}"#, r#"{"status": "none"}"#);
            let checks = format!(r#""home": {ok}, "store": {ok}, "certificate": {certificate}, "manager": {none}"#);
            format!(r#"{{"status": "{status}", "checks": {{{checks}}}}}"#)
        };
        assert_eq!(ready.json(), told(r#"{"status": "none"}"#, "ready"));
        let unready = Readiness { checks: checks(Check::Failed("it has expired")), ..ready };
        assert!(!unready.is_ready());
        let expired = r#"{"status": "failed", "reason": "it has expired"}"#;
        assert_eq!(unready.json(), told(expired, "unready"));
        assert!(!Readiness::failed("a thread panicked").is_ready());
    }
}
