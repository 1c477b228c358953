//! Identity: what a token costs a request, logins against the bare password hash, and permission checks of a user with
//! very many policies. The server runs as a release build on a loopback port; what has no request of its own is
//! measured in process by the example `identity`.

use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::load::{self, Load};
use super::milliseconds;
use super::program::{self, CREDENTIALS, Scratch, cpu_time, example, get, succeed};
use crate::Failure;

/// Passwords that the server verifies at the same time: its default.
const POOL: usize = 2;
/// Connections that log in at once: enough for the next password to be there when one is verified.
const CONNECTIONS: usize = 2 * POOL;
const ROUNDS: u32 = 3;
/// Agents of the home; the checks put them into groups.
const AGENTS: u32 = 5_000;

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    println!("auth ({ROUNDS} rounds of {} s each, in turn)", duration.as_secs());
    program::build()?;
    let scratch = Scratch::new()?;
    scratch.fill(AGENTS)?;
    let (server, bearer) = scratch.serve()?;
    let bare = scratch.bare_route(&get(server.address, "/", &bearer)?)?;
    let authenticated = Load { method: "GET", path: "/", headers: &bearer };
    let open = Load { method: "GET", path: "/", headers: "" };
    let (mut ours, mut base) = (0.0, 0.0);
    for _ in 0..ROUNDS {
        ours += load::run(server.address, authenticated, CONNECTIONS, duration)?.per_second;
        base += load::run(bare.address, open, CONNECTIONS, duration)?.per_second;
    }
    drop(bare);
    print_rates("GET / with a token", ours, "bare route without", base, 0.5);

    let login = Load { method: "POST", path: "/security/user/authenticate", headers: CREDENTIALS };
    let (mut logins, mut hashes) = (Work::default(), Work::default());
    for _ in 0..ROUNDS {
        hashes.add(&bare_hashes(duration)?);
        let before = cpu_time(server.id())?;
        let started = Instant::now();
        let rate = load::run(server.address, login, CONNECTIONS, duration)?;
        logins.add(&Work { count: rate.count, time: started.elapsed(), cpu: cpu_time(server.id())? - before });
    }
    drop(server);
    println!(
        "  logins: {:.1}/s, hashes on {POOL} threads: {:.1}/s, ratio {:.2} (goal: over 0.9)",
        logins.rate(),
        hashes.rate(),
        logins.rate() / hashes.rate()
    );
    println!(
        "  processor time of a login: {:.1} ms, of a hash: {:.1} ms, ratio {:.2}",
        milliseconds(logins.cost()),
        milliseconds(hashes.cost()),
        hashes.cost().as_secs_f64() / logins.cost().as_secs_f64()
    );

    println!("  a user with 50 roles of 20 policies each (goal for each check: under 20 us):");
    succeed(example("identity").arg("checks").arg(scratch.home()), "identity checks")
}

fn print_rates(what: &str, ours: f64, against: &str, base: f64, goal: f64) {
    let rounds = f64::from(ROUNDS);
    println!(
        "  {what}: {:.1}/s, {against}: {:.1}/s, ratio {:.2} (goal: over {goal})",
        ours / rounds,
        base / rounds,
        ours / base
    );
}

/// How much was done, in how much time, with how much of the processors' time.
#[derive(Default)]
struct Work {
    count: u64,
    time: Duration,
    cpu: Duration,
}

impl Work {
    fn add(&mut self, more: &Self) {
        self.count += more.count;
        self.time += more.time;
        self.cpu += more.cpu;
    }

    fn rate(&self) -> f64 {
        self.count as f64 / self.time.as_secs_f64()
    }

    /// Processor time of one.
    fn cost(&self) -> Duration {
        self.cpu.div_f64((self.count as f64).max(1.0))
    }
}

fn bare_hashes(duration: Duration) -> Result<Work, Failure> {
    let failed = |error: std::io::Error| Failure::Other(format!("cannot run identity: {error}"));
    let started = Instant::now();
    let mut child = example("identity")
        .args(["hash", &POOL.to_string(), &duration.as_secs().max(1).to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut text = String::new();
    child.stdout.take().map_or(Ok(0), |mut stdout| stdout.read_to_string(&mut text)).map_err(failed)?;
    let time = started.elapsed();
    // It has closed its output and has not been waited for, so the kernel still knows.
    let cpu = cpu_time(child.id());
    child.wait().map_err(failed)?;
    let count = text.trim().parse().map_err(|_| Failure::Other(format!("identity printed `{}`", text.trim())))?;
    Ok(Work { count, time, cpu: cpu? })
}
