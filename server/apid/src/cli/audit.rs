//! `wazuh-apid audit`: the audit trail of a home. What it does is in `crate::audit_check`.

use clap::Subcommand;

/// `wazuh-apid audit`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum AuditCommand {
    /// Check that no line of the audit trail was changed or removed
    ///
    /// Reads `logs/audit` of the home and writes nothing; a server may be running. Lines that are missing at the end
    /// cannot be told from ones that were never written: compare the number and the digest of the last line with what
    /// syslog or an earlier check has.
    #[command(after_long_help = VERIFY_HELP)]
    Verify,
}

const VERIFY_HELP: &str = "\
Example:
  wazuh-apid audit verify --home /var/ossec

Exit codes: 0 the trail is whole, 1 it is not, or cannot be read; 2 invalid command line.";
