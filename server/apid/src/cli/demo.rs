//! `wazuh-apid demo`: a fleet to try things on. What it does is in [`apid_sim::demo`].

use clap::{Args, ValueEnum};

use apid_sim::demo::{Inventory, MOST};

/// `wazuh-apid demo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Args)]
pub struct Demo {
    /// Number of agents, 1 to 1000000
    #[arg(long, value_name = "N", value_parser = count, allow_negative_numbers = true)]
    pub agents: u32,

    /// Seed of the fleet: the same seed and number always produce the same agents
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,

    /// What the agents' databases hold
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = InventoryLevel::Sample)]
    pub inventory: InventoryLevel,
}

/// How much inventory the agents have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InventoryLevel {
    /// No databases: agents, groups, log and statistics only
    None,
    /// Some rows of every kind for the first 10,000 agents, about 150 KiB each
    Sample,
    /// Hundreds of packages, processes and files for every agent, about 500 KiB each
    Full,
}

impl From<InventoryLevel> for Inventory {
    fn from(level: InventoryLevel) -> Self {
        match level {
            InventoryLevel::None => Self::None,
            InventoryLevel::Sample => Self::Sample,
            InventoryLevel::Full => Self::Full,
        }
    }
}

/// Shown after the options.
pub(super) const DEMO_HELP: &str = "\
Examples:
  wazuh-apid demo --agents 100
      a small fleet in the default home
  wazuh-apid demo --agents 100000 --home ./fleet --init
      a large one in a new home
  wazuh-apid --home ./fleet
      serve it
  wazuh-apid demo --agents 500 --inventory full
      with inventories as large as those of real machines

A home that already has agents, or on which a manager runs, is refused. While a demo home is served, its active agents \
keep reporting.

Exit codes: 0 done, 1 refused or failed, 2 invalid command line.";

/// A number of agents.
fn count(text: &str) -> Result<u32, String> {
    let count = text.parse().ok().filter(|count| (1..=MOST).contains(count));
    count.ok_or_else(|| format!("expected a whole number from 1 to {MOST}"))
}
