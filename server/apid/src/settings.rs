//! The settings of a server: `api.yaml` with what the command line overrides.

use std::path::Path;

use crate::cli::Options;
use crate::config::{Config, ConfigError};
use crate::generation::Generation;
use apid_formats::yaml::tree::Problem;
use apid_front::Listen;
use apid_home::Home;

/// `api.yaml` with what the command line overrides.
pub(crate) fn configuration(home: &Home, options: &Options) -> Result<(Config, Vec<Problem>), ConfigError> {
    let (mut config, warnings) = Config::of(home)?;
    if options.serving.http {
        config.https.enabled = false;
    }
    config.read_only = options.serving.read_only;
    if options.serving.no_resident {
        config.resident_memory = 0;
    }
    config.api = options.serving.api.unwrap_or(config.api);
    if !options.serving.listen.is_empty() {
        config.listen.clone_from(&options.serving.listen);
    }
    if let Some(listen) = &options.serving.metrics_listen {
        config.metrics.listen = Some(listen.clone());
    }
    if let Some(level) = options.serving.log_level {
        config.logs.level = level.into();
    }
    Ok((config, warnings))
}

/// A problem of a file with its place.
pub(crate) fn located(file: &Path, problem: &Problem) -> String {
    format!("{}:{}:{}: {}", file.display(), problem.place.line, problem.place.column, problem.message)
}

/// Where each API is served.
pub(crate) fn addresses(config: &Config) -> Vec<(Generation, Listen)> {
    if config.listen.is_empty() {
        let configured = |host: &String| (config.api, Listen { host: host.clone(), port: config.port });
        return config.host.iter().map(configured).collect();
    }
    let listen = config.listen.iter();
    let mut addresses: Vec<_> =
        listen.map(|address| (address.api.unwrap_or(config.api), address.listen.clone())).collect();
    addresses.sort_by_key(|(api, _)| *api);
    addresses
}
