//! The server: requests per second of `wazuh-apid` over plain HTTP, against a bare axum route that returns the same
//! bytes ready-made without any middleware. Both run as release builds on this machine, one after the other, in turn.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::load::{self, Load};
use crate::Failure;
use crate::files;
use crate::workspace;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 3;
/// `wazuh:wazuh`.
pub(super) const CREDENTIALS: &str = "Authorization: Basic d2F6dWg6d2F6dWg=\r\n";

pub(super) fn run(agents: u32, duration: Duration) -> Result<(), Failure> {
    let root = workspace::root();
    println!("server ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)", duration.as_secs());
    let folder = scratch()?;
    let (server, bearer) = serve(&root, &folder.join("home"), agents)?;
    for (path, goal) in [("/", 0.5), ("/agents?limit=500", 0.1)] {
        let body = get(server.address, path, &bearer)?;
        let file = folder.join("body.json");
        std::fs::write(&file, &body).map_err(|source| Failure::File { action: "write", path: file.clone(), source })?;
        let bare = Running::start(Command::new(example(&root, "bare_route")).arg(&file), "bare_route")?;
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
    std::fs::remove_dir_all(&folder).map_err(|source| Failure::File { action: "remove", path: folder, source })
}

/// A running program that printed the address it listens on; ended when dropped.
pub(super) struct Running {
    child: Child,
    pub(super) address: SocketAddr,
}

impl Running {
    pub(super) fn start(command: &mut Command, name: &str) -> Result<Self, Failure> {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::Other(format!("cannot start {name}: {error}")))?;
        let address = child
            .stdout
            .take()
            .and_then(|stdout| BufReader::new(stdout).lines().map_while(Result::ok).find_map(|line| address_in(&line)));
        match address {
            Some(address) => Ok(Self { child, address }),
            None => {
                let _ = child.kill();
                let _ = child.wait();
                Err(Failure::Other(format!("{name} did not say where it listens")))
            }
        }
    }
}

impl Running {
    /// The process.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first socket address in a line, with or without `http://` before it.
fn address_in(line: &str) -> Option<SocketAddr> {
    line.split_whitespace().find_map(|word| word.trim_start_matches("http://").trim_end_matches('/').parse().ok())
}

pub(super) fn get(address: SocketAddr, path: &str, headers: &str) -> Result<Vec<u8>, Failure> {
    load::get(address, path, headers).map_err(|error| Failure::Other(format!("GET {path}: {error}")))
}

/// Builds everything, serves a home of so many agents and logs in: the server, and the header of its administrator.
pub(super) fn serve(root: &Path, home: &Path, agents: u32) -> Result<(Running, String), Failure> {
    build(root)?;
    demo_home(root, home, agents)?;
    serve_home(root, home)
}

/// Serves a home that is there and logs in.
pub(super) fn serve_home(root: &Path, home: &Path) -> Result<(Running, String), Failure> {
    let server = Running::start(
        Command::new(release(root, "wazuh-apid"))
            .args(["--http", "--listen", "127.0.0.1:0", "--log-level", "error", "--home"])
            .arg(home),
        "wazuh-apid",
    )?;
    let token = get(server.address, "/security/user/authenticate?raw=true", CREDENTIALS)?;
    let bearer = format!("Authorization: Bearer {}\r\n", String::from_utf8_lossy(&token));
    Ok((server, bearer))
}

pub(super) fn build(root: &Path) -> Result<(), Failure> {
    eprintln!("building the release binaries ...");
    cargo(root, &["build", "--quiet", "--release", "--package", "wazuh-apid", "--bins", "--examples"])
}

/// Makes a demo home without a limit on requests.
pub(super) fn demo_home(root: &Path, home: &Path, agents: u32) -> Result<(), Failure> {
    eprintln!("making a home with {agents} agents ...");
    let started = Instant::now();
    let status = Command::new(release(root, "wazuh-apid"))
        .args(["demo", "--agents", &agents.to_string(), "--home"])
        .arg(home)
        .stdout(Stdio::null())
        .status()
        .map_err(|error| Failure::Other(format!("cannot run wazuh-apid: {error}")))?;
    if !status.success() {
        return Err(Failure::Other("`wazuh-apid demo` failed".to_owned()));
    }
    eprintln!("made in {:.1} s", started.elapsed().as_secs_f64());
    let path = home.join("api/configuration/api.yaml");
    let mut settings = files::read(&path)?;
    settings.push_str("\naccess:\n  max_request_per_minute: 0\n");
    std::fs::write(&path, settings).map_err(|source| Failure::File { action: "write", path, source })
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(root)
        .status()
        .map_err(|error| Failure::Other(format!("cannot run cargo: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::Other(format!("`cargo {}` failed", arguments.join(" ")))) }
}

fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

pub(super) fn release(root: &Path, name: &str) -> PathBuf {
    target(root).join("release").join(name)
}

pub(super) fn example(root: &Path, name: &str) -> PathBuf {
    target(root).join("release/examples").join(name)
}

pub(super) fn scratch() -> Result<PathBuf, Failure> {
    let path = std::env::temp_dir().join(format!("wazuh-apid-bench-{}", std::process::id()));
    std::fs::create_dir_all(&path).map_err(|source| Failure::File { action: "make", path: path.clone(), source })?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_address_in_what_a_program_prints() {
        assert_eq!(address_in("127.0.0.1:8080"), "127.0.0.1:8080".parse().ok());
        assert_eq!(address_in("serving on http://127.0.0.1:55000/"), "127.0.0.1:55000".parse().ok());
        assert_eq!(address_in("no address here: 1"), None);
    }
}
