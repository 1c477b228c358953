//! `wazuh-apid mitre`: the ATT&CK knowledge base of a home. What it does is in `crate::knowledge`.

use std::path::PathBuf;

use clap::Subcommand;

/// `wazuh-apid mitre`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum MitreCommand {
    /// Replace the home's mitre.db with a release of ATT&CK
    ///
    /// The file is one that MITRE publishes in STIX 2.0 or 2.1: enterprise-attack.json, mobile-attack.json or
    /// ics-attack.json, as it is or compressed with gzip. The old database stays until the new one is whole; a running
    /// wazuh-apid sees the new one at once. Refused while the manager runs, which keeps the old one open.
    #[command(after_long_help = IMPORT_HELP)]
    Import {
        /// The bundle
        file: PathBuf,
    },
}

const IMPORT_HELP: &str = "\
Examples:
  wazuh-apid mitre import enterprise-attack-18.1.json.gz
      into the default home
  wazuh-apid --home /var/ossec mitre import enterprise-attack.json
      into that of a manager, which was stopped before

MITRE publishes the files at https://github.com/mitre-attack/attack-stix-data.

Exit codes: 0 done, 1 refused or failed, 2 invalid command line.";
