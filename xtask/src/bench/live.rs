//! Lists and numbers of agents beside a played `wazuh-db` with 100,000 agents that report all the time, so that no
//! reply is kept: each request against the statements that the original would send, over the bare socket.

use std::time::Duration;

use super::load::{self, Load, Rate};
use super::milliseconds;
use super::program::{self, Running, Scratch, cpu_time, example, get};
use crate::Failure;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
const AGENTS: u32 = 100_000;

/// Requests, and what the player is asked for the bare questions of each.
const CASES: [(&str, &str); 3] =
    [("/agents?limit=10", "/page/10"), ("/agents?limit=500", "/page/500"), ("/agents/summary/status", "/states")];

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    println!("live ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    program::build()?;
    let scratch = Scratch::new()?;
    scratch.fill(AGENTS)?;
    let daemon = Running::start(example("play_wazuh_db").arg(scratch.home()), "play_wazuh_db")?;
    let (server, bearer) = scratch.serve()?;
    println!("| request | reply | ours | p50 | p99 | processor | bare socket | ratio (goal: over 0.5) |");
    println!("|---|---|---|---|---|---|---|---|");
    for (path, bare) in CASES {
        let body = get(server.address, path, &bearer)?;
        let (mut ours, mut base): (Vec<Rate>, Vec<Rate>) = (Vec::new(), Vec::new());
        let mut used = Duration::ZERO;
        for _ in 0..ROUNDS {
            let load = |path, headers| Load { method: "GET", path, headers };
            let before = cpu_time(server.id())?;
            ours.push(load::run(server.address, load(path, &bearer), CONNECTIONS, duration)?);
            used += cpu_time(server.id())?.saturating_sub(before);
            base.push(load::run(daemon.address, load(bare, ""), CONNECTIONS, duration)?);
        }
        let per_second = |rates: &[Rate]| rates.iter().map(|rate| rate.per_second).sum::<f64>() / f64::from(ROUNDS);
        let mean = |time: fn(&Rate) -> Duration| ours.iter().map(time).sum::<Duration>() / ROUNDS;
        let count: u64 = ours.iter().map(|rate| rate.count).sum();
        println!(
            "| `{path}` | {} | {:.0}/s | {:.2} ms | {:.2} ms | {:.0} us | {:.0}/s | {:.3} |",
            body.len(),
            per_second(&ours),
            milliseconds(mean(|rate| rate.p50)),
            milliseconds(mean(|rate| rate.p99)),
            1_000_000.0 * used.as_secs_f64() / (count as f64).max(1.0),
            per_second(&base),
            per_second(&ours) / per_second(&base)
        );
    }
    Ok(())
}
