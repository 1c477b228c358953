//! The server: requests per second of `wazuh-apid` over plain HTTP, against a bare axum route that returns the same
//! bytes ready-made without any middleware. Both run as release builds on this machine, one after the other, in turn.

use std::time::Duration;

use super::load::{self, Load};
use super::program::{self, Running, Scratch, get};
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
    drop(server);
    watched(&scratch, duration)?;
    generations(&scratch, duration)
}

/// What metrics and the audit trail cost: the same requests with both and without, in turn. A reading request leaves no
/// entry in the trail; the command to an agent does little else than leaving one.
fn watched(scratch: &Scratch, duration: Duration) -> Result<(), Failure> {
    let settings = scratch.settings()?;
    for (method, path) in [("GET", "/"), ("GET", "/agents?limit=500"), ("PUT", "/agents/001/restart")] {
        let mut rates = [0.0, 0.0];
        for _ in 0..ROUNDS {
            scratch.set_all(&format!("{settings}\naudit:\n  file: no\n"))?;
            let (server, bearer) = scratch.serve()?;
            rates[0] += rate(&server, method, path, &bearer, duration)?;
            drop(server);
            scratch.set_all(&settings)?;
            let server = scratch.serve_with(&["--metrics-listen", "127.0.0.1:0"])?;
            rates[1] += rate(&server, method, path, &bearer, duration)?;
        }
        let [without, with] = rates.map(|sum| sum / f64::from(ROUNDS));
        println!(
            "  {method} {path} with metrics and audit {with:.0}/s, without {without:.0}/s, ratio {:.2} (goal: over 0.95)",
            with / without
        );
    }
    Ok(())
}

fn rate(server: &Running, method: &str, path: &str, headers: &str, duration: Duration) -> Result<f64, Failure> {
    Ok(load::run(server.address, Load { method, path, headers }, CONNECTIONS, duration)?.per_second)
}

/// Rows of the lists by which generations are compared: as many as a page of release 4 has at most.
const ROWS: u32 = 500;

/// The same list in each generation beside release 4, in turn: the 2016 API has no pages, so its home has no more
/// agents than a page has. Release 5 does not list the manager.
fn generations(scratch: &Scratch, duration: Duration) -> Result<(), Failure> {
    // The manager is one of the rows.
    scratch.fill_anew(ROWS - 1)?;
    for (generation, path) in [("v5", "/agents?limit=500"), ("v1", "/agents")] {
        let mut rates = [0.0, 0.0];
        let mut sizes = [0, 0];
        for _ in 0..ROUNDS {
            let (server, bearer) = scratch.serve()?;
            measure(&server, "/agents?limit=500", &bearer, duration, &mut rates[0], &mut sizes[0])?;
            drop(server);
            let server = scratch.serve_generation(generation)?;
            // A token is good in both releases that have them.
            let headers = if generation == "v1" { program::CREDENTIALS } else { &bearer };
            measure(&server, path, headers, duration, &mut rates[1], &mut sizes[1])?;
        }
        let [v4, other] = rates.map(|sum| sum / f64::from(ROUNDS));
        println!(
            "  {ROWS} agents: GET {path} of {generation} {other:.0}/s ({} bytes), GET /agents?limit=500 of v4 {v4:.0}/s \
             ({} bytes), ratio {:.2} (goal: over 0.9)",
            sizes[1],
            sizes[0],
            other / v4
        );
    }
    Ok(())
}

fn measure(
    server: &Running,
    path: &str,
    headers: &str,
    duration: Duration,
    rate: &mut f64,
    size: &mut usize,
) -> Result<(), Failure> {
    *size = get(server.address, path, headers)?.len();
    *rate += self::rate(server, "GET", path, headers, duration)?;
    Ok(())
}
