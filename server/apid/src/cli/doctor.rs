//! Arguments of `wazuh-apid doctor`. What it does is in `crate::doctor`.

use clap::Args;

/// Arguments of `wazuh-apid doctor`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Args)]
pub struct Doctor {
    /// Print one JSON object instead of a table
    #[arg(long)]
    pub json: bool,
}

/// Shown below the help.
pub(super) const DOCTOR_HELP: &str = "\
Looks at the version, the daemons and their sockets, the user and the permissions, the databases, the users with \
default passwords, the certificate, api.yaml, the addresses and the cluster. A line for each; below it what would not \
work, and what to do. Nothing in the home is changed; daemons are asked questions that change nothing.

Run it as the user who is to run the server: what that user may not use is part of the answer.

Examples:
  sudo -u wazuh wazuh-apid doctor --home /var/ossec
      before this server takes the place of the manager's own API
  wazuh-apid doctor --home /var/ossec --json
      for programs: home, program, state, and the findings

Exit codes: 0 all is well, 1 there are warnings, 2 something would not work, or the command line is invalid.";
