//! SIGHUP: `api.yaml` and the certificates are read again and the log files opened anew, while requests go on.
//!
//! A file that cannot be used changes nothing: the settings in force stay, all of them. Must not be here: which
//! settings need a restart, which is `config`'s.

use std::collections::BTreeMap;

use crate::app::{App, Place};
use crate::cli::Options;
use crate::config::{Config, ConfigError};
use crate::logging::{ApiLog, EventLevel};
use crate::settings::{configuration, located};
use apid_front::renewal::{self, Renewal};
use apid_front::tls::TlsError;
use apid_front::{Front, Tls, TrustedProxies};

/// What a running server can be given other settings by.
pub(crate) struct Reload<'a> {
    pub(crate) options: &'a Options,
    pub(crate) app: &'a App,
    pub(crate) fronts: &'a BTreeMap<Place, Front>,
    /// If it speaks TLS.
    pub(crate) tls: Option<(Tls, Renewal)>,
    pub(crate) proxies: TrustedProxies,
    pub(crate) log: ApiLog,
    pub(crate) level: EventLevel,
    /// What is in force.
    pub(crate) running: Config,
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
enum ReloadError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The certificates that the file names.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

impl Reload<'_> {
    /// Reads everything again. What comes of it is in the log. Blocks.
    pub(crate) fn reload(&mut self) {
        if let Err(error) = self.take() {
            self.log.reopen(&self.running.logs);
            let problems = error.to_string();
            for problem in problems.lines() {
                tracing::error!("SIGHUP: {}", problem.trim_start());
            }
            tracing::error!("SIGHUP: api.yaml was not taken and all settings stay as they are; the logs were reopened");
            self.renew();
        }
    }

    fn take(&mut self) -> Result<(), ReloadError> {
        let file = self.app.home().api_yaml();
        let (read, mut warnings) = match configuration(self.app.home(), self.options) {
            Ok((read, problems)) => (read, problems.iter().map(|problem| located(&file, problem)).collect::<Vec<_>>()),
            Err(error) => return Err(error.into()),
        };
        let (next, changes) = self.running.after_reading(read);
        let names_others = next.https != self.running.https;
        if let Some((tls, renewal)) = self.tls.as_ref().filter(|_| names_others) {
            // First, since nothing else can fail.
            let setup = renewal.name(&next.https)?;
            tls.replace(setup.server);
            warnings.extend(setup.warnings);
        }
        self.log.reopen(&next.logs);
        self.level.set(next.logs.level);
        if next != self.running {
            self.app.reconfigure(&next, self.fronts);
            self.proxies.replace(next.proxies.clone());
            self.running = next;
        }
        for warning in warnings {
            tracing::warn!("{warning}");
        }
        let words = changes.words();
        match changes.postponed.is_empty() {
            true => tracing::info!("SIGHUP: api.yaml was read again and the logs were reopened; {words}"),
            false => tracing::warn!("SIGHUP: api.yaml was read again and the logs were reopened; {words}"),
        }
        self.renew();
        Ok(())
    }

    /// Looks at the certificates in force.
    fn renew(&self) {
        if let Some((tls, renewal)) = &self.tls {
            renewal::renew(renewal, tls);
        }
    }
}
