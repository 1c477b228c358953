//! Identity: what a token costs a request, logins against the bare password hash, and permission checks of a user with very
//! many policies. The server runs as a release build on a loopback port; what has no request of its own is measured in
//! process by the example `identity`.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::load::{self, Load};
use super::server::{Running, build, example, get, release, sample_home, scratch};
use crate::Failure;
use crate::workspace;

/// Passwords that the server verifies at the same time: its default.
const POOL: usize = 2;
/// Connections that log in at once: enough for the next password to be there when one is verified.
const CONNECTIONS: usize = 4 * POOL;
const ROUNDS: u32 = 3;
/// Agents of the home; the checks put them into groups.
const AGENTS: u32 = 5_000;
/// `wazuh:wazuh`.
const CREDENTIALS: &str = "Authorization: Basic d2F6dWg6d2F6dWg=\r\n";

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    let root = workspace::root();
    println!("auth ({ROUNDS} rounds of {} s each, in turn)", duration.as_secs());
    build(&root)?;
    let folder = scratch()?;
    let home = folder.join("home");
    sample_home(&root, &home, AGENTS)?;
    let server = Running::start(
        Command::new(release(&root, "wazuh-apid"))
            .args(["--http", "--listen", "127.0.0.1:0", "--log-level", "error", "--home"])
            .arg(&home),
        "wazuh-apid",
    )?;

    let token = get(server.address, "/security/user/authenticate?raw=true", CREDENTIALS)?;
    let bearer = format!("Authorization: Bearer {}\r\n", String::from_utf8_lossy(&token));
    let body = get(server.address, "/", &bearer)?;
    let file = folder.join("body.json");
    std::fs::write(&file, &body).map_err(|source| Failure::File { action: "write", path: file.clone(), source })?;
    let bare = Running::start(Command::new(example(&root, "bare_route")).arg(&file), "bare_route")?;
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
    let (mut ours, mut base) = (0.0, 0.0);
    for _ in 0..ROUNDS {
        base += bare_hashes(&root, duration)?;
        ours += load::run(server.address, login, CONNECTIONS, duration)?.per_second;
    }
    drop(server);
    print_rates("logins", ours, &format!("hashes on {POOL} threads"), base, 0.9);

    println!("  a user with 50 roles of 20 policies each (goal for each check: under 20 us):");
    let status = Command::new(example(&root, "identity"))
        .arg("checks")
        .arg(&home)
        .status()
        .map_err(|error| Failure::Other(format!("cannot run identity: {error}")))?;
    if !status.success() {
        return Err(Failure::Other("identity failed".to_owned()));
    }
    std::fs::remove_dir_all(&folder).map_err(|source| Failure::File { action: "remove", path: folder, source })
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

fn bare_hashes(root: &Path, duration: Duration) -> Result<f64, Failure> {
    let output = Command::new(example(root, "identity"))
        .args(["hash", &POOL.to_string(), &duration.as_secs().max(1).to_string()])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Other(format!("cannot run identity: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| Failure::Other(format!("identity printed `{}`", text.trim())))
}
