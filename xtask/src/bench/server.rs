//! The server: requests per second of `wazuh-apid` over plain HTTP, against a bare axum route that returns the same
//! bytes ready-made without any middleware. Both run as release builds on this machine, one after the other, in turn.

use std::time::Duration;

use super::load::{self, Load};
use super::program::{self, Scratch, get};
use crate::Failure;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 3;

pub(super) fn run(agents: u32, duration: Duration) -> Result<(), Failure> {
    println!("server ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)", duration.as_secs());
    program::build()?;
    let scratch = Scratch::new()?;
    scratch.fill(agents)?;
    let (server, bearer) = scratch.serve()?;
    for (path, goal) in [("/", 0.5), ("/agents?limit=500", 0.1)] {
        let body = get(server.address, path, &bearer)?;
        let bare = scratch.bare_route(&body)?;
        let (mut ours, mut base) = (0.0, 0.0);
        for _ in 0..ROUNDS {
            let load = |path| Load { method: "GET", path, headers: &bearer };
            ours += load::run(server.address, load(path), CONNECTIONS, duration)?.per_second;
            base += load::run(bare.address, load("/"), CONNECTIONS, duration)?.per_second;
        }
        let rounds = f64::from(ROUNDS);
        println!(
            "  GET {path} ({agents} agents, {} bytes): {:.0}/s, bare route {:.0}/s, ratio {:.2} (goal: over {goal})",
            body.len(),
            ours / rounds,
            base / rounds,
            ours / base
        );
    }
    Ok(())
}
