//! `bench`: the project's headline figures, each measured against a base line within the same run.
//!
//! Figures are for people and for `docs/PERFORMANCE.md`; nothing here fails because something is slow.

mod attack;
mod auth;
mod client;
mod code;
mod fleet;
mod generator;
mod inventory;
mod live;
mod load;
mod node;
mod program;
mod ruleset;
mod server;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::Failure;

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// A full `gen` of v4 against merely parsing the document
    Gen,
    /// Size and check time of the emitted crates
    Code,
    /// Requests per second of `wazuh-apid` against a bare route that sends the same bytes
    Server,
    /// Lists and summaries of fleets of several sizes: times, rates, memory
    Fleet,
    /// Cost against size, from 1,000 agents to a million: a table, and the plot `docs/growth.svg`
    Growth,
    /// What agents report of themselves, of one agent and over 1,000 and 10,000 agents: times, rates, memory
    Inventory,
    /// Lists and numbers of 100,000 agents beside a wazuh-db, against the bare socket
    Live,
    /// What the node says of itself, and its log at two sizes
    Node,
    /// Rules and decoders of the full ruleset, and the first reply after a start
    Ruleset,
    /// Logins per second against the bare password hash, and the cost of tokens and permissions
    Auth,
    /// What a second client, the memory and the log of `wazuh-apid` suffer under attacks
    Attack,
    /// Overhead of the client over bare reqwest and serde_json, its packages, and the size of a program with it
    Client,
}

/// How large what is measured is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Agents of the home that the server is measured on.
    pub(crate) agents: u32,
    /// MiB of the larger log of the manager's daemons.
    pub(crate) log: u32,
}

/// Runs the parts named, or all; of the attacks the one named, or all.
pub(crate) fn run(parts: &[Part], sizes: Sizes, seconds: u64, attack: Option<&str>) -> Result<ExitCode, Failure> {
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    if wanted(Part::Gen) {
        generator::run()?;
    }
    if wanted(Part::Code) {
        code::run()?;
    }
    if wanted(Part::Server) {
        server::run(sizes.agents, Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Fleet) {
        fleet::run(Duration::from_secs(seconds.max(1)))?;
    }
    // Some ten minutes of it: asked for by name.
    if parts.contains(&Part::Growth) {
        fleet::run_growth(Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Inventory) {
        inventory::run(Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Live) {
        live::run(Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Node) {
        node::run(sizes.log, Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Ruleset) {
        ruleset::run(Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Auth) {
        auth::run(Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Attack) {
        attack::run(attack, Duration::from_secs(seconds.max(1)))?;
    }
    if wanted(Part::Client) {
        client::run()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The median time of `runs` calls.
fn median(runs: usize, mut call: impl FnMut() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs.max(1) {
        let started = Instant::now();
        call()?;
        times.push(started.elapsed());
    }
    times.sort();
    Ok(times.get(times.len() / 2).copied().unwrap_or_default())
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
