//! Arguments of `wazuh-apid probe`.

use apid_front::Listen;
use clap::Args;

/// Arguments of `wazuh-apid probe`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Probe {
    /// Address of the server's metrics, which also answers /healthz and /readyz over plain HTTP
    #[arg(value_name = "ADDR:PORT", default_value = "127.0.0.1:9155")]
    pub address: Listen,

    /// Ask whether the server should be asked (/readyz), not only whether it can answer (/healthz)
    #[arg(long)]
    pub ready: bool,
}

/// Shown below the help.
pub(super) const PROBE_HELP: &str = "\
For the health check of a container, which has no other program that could ask. The answer is printed.

Exit codes: 0 the server is well, 1 it is not, or does not answer.";
