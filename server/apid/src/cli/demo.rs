//! `wazuh-apid demo`: a fleet to try things on. What it does is in [`apid_sim::demo`].

use clap::Args;

use apid_sim::demo::MOST;

/// `wazuh-apid demo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Args)]
pub struct Demo {
    /// Number of agents, 1 to 1000000
    #[arg(long, value_name = "N", value_parser = count, allow_negative_numbers = true)]
    pub agents: u32,

    /// Another seed gives other agents; the same one always the same
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
}

/// Shown after the options.
pub(super) const DEMO_HELP: &str = "\
Examples:
  wazuh-apid demo --agents 100                    a small fleet in the default home
  wazuh-apid demo --agents 100000 --home ./fleet  a large one
  wazuh-apid --home ./fleet                       serve it

A home that has agents, or that a manager runs on, is refused. While a demo home is served, its
active agents go on reporting. Exit codes: 0 made, 1 refused or failed, 2 wrong use.";

/// A number of agents.
fn count(text: &str) -> Result<u32, String> {
    let count = text.parse().ok().filter(|count| (1..=MOST).contains(count));
    count.ok_or_else(|| format!("expected a whole number from 1 to {MOST}"))
}
