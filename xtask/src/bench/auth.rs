//! Identity: what a token costs a request, logins against the bare password hash, and permission checks of a user with very
//! many policies. The server runs as a release build on a loopback port; what has no request of its own is measured in
//! process by the example `identity`.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::load::{self, Load};
use super::milliseconds;
use super::server::{CREDENTIALS, Running, example, get, scratch, serve};
use crate::Failure;
use crate::workspace;

/// Passwords that the server verifies at the same time: its default.
const POOL: usize = 2;
/// Connections that log in at once: enough for the next password to be there when one is verified.
const CONNECTIONS: usize = 2 * POOL;
const ROUNDS: u32 = 3;
/// Agents of the home; the checks put them into groups.
const AGENTS: u32 = 5_000;

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    let root = workspace::root();
    println!("auth ({ROUNDS} rounds of {} s each, in turn)", duration.as_secs());
    let folder = scratch()?;
    let home = folder.join("home");
    let (server, bearer) = serve(&root, &home, AGENTS)?;
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
    let (mut logins, mut hashes) = (Work::default(), Work::default());
    for _ in 0..ROUNDS {
        hashes.add(&bare_hashes(&root, duration)?);
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

fn bare_hashes(root: &Path, duration: Duration) -> Result<Work, Failure> {
    let failed = |error: std::io::Error| Failure::Other(format!("cannot run identity: {error}"));
    let started = Instant::now();
    let mut child = Command::new(example(root, "identity"))
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

/// Processor time that a process has used, in hundredths of a second, which is how finely the kernel tells it.
pub(super) fn cpu_time(process: u32) -> Result<Duration, Failure> {
    let path = PathBuf::from(format!("/proc/{process}/stat"));
    let text = std::fs::read_to_string(&path).map_err(|source| Failure::File {
        action: "read",
        path: path.clone(),
        source,
    })?;
    ticks(&text)
        .map(|ticks| Duration::from_millis(10 * ticks))
        .ok_or_else(|| Failure::Other(format!("{} is in an unknown form", path.display())))
}

/// The fields `utime` and `stime`. The name before them may hold blanks and ends with the last parenthesis.
fn ticks(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn processor_time_is_found_behind_any_name() {
        let fields = "S 1 2 3 4 5 6 7 8 9 10 250 30 0 0";
        assert_eq!(ticks(&format!("7 (tokio) {fields}")), Some(280));
        assert_eq!(ticks(&format!("7 (a) b (c) {fields}")), Some(280));
        assert_eq!(ticks("7 (x) S 1"), None);
    }
}
