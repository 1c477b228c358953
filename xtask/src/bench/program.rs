//! What the measurements of the server share: release builds, a folder with a demo home in it, programs that run, and
//! what the kernel tells of them.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::load;
use crate::Failure;
use crate::files;
use crate::workspace;

/// `wazuh:wazuh`.
pub(super) const CREDENTIALS: &str = "Authorization: Basic d2F6dWg6d2F6dWg=\r\n";

/// Builds the release binaries and examples.
pub(super) fn build() -> Result<(), Failure> {
    build_with(&["--bins", "--examples", "--package", "apid-ruletest"])
}

/// Builds the release binaries alone.
pub(super) fn build_server() -> Result<(), Failure> {
    build_with(&["--bins"])
}

fn build_with(targets: &[&str]) -> Result<(), Failure> {
    eprintln!("building the release binaries ...");
    let arguments = ["build", "--quiet", "--release", "--locked", "--package", "wazuh-apid"];
    succeed(Command::new("cargo").args(arguments).args(targets).current_dir(workspace::root()), "cargo build")
}

/// Runs a program to its end.
pub(super) fn succeed(command: &mut Command, name: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| Failure::Other(format!("cannot run {name}: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::Other(format!("`{name}` failed"))) }
}

/// A reference file, by its name in the folder of these.
///
/// # Errors
///
/// If it is not there.
pub(super) fn reference(name: &str) -> Result<PathBuf, Failure> {
    let shared = std::env::var_os("WAZUH_SHARED").map_or_else(|| workspace::root().join("../shared"), PathBuf::from);
    let file = shared.join(name);
    if file.is_file() {
        return Ok(file);
    }
    let problem = format!("{}: not there; WAZUH_SHARED names the folder of the reference files", file.display());
    Err(Failure::Other(problem))
}

fn release() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    target.map_or_else(|| workspace::root().join("target"), PathBuf::from).join("release")
}

/// An example of the server or of the engine, as a command.
pub(super) fn example(name: &str) -> Command {
    Command::new(release().join("examples").join(name))
}

/// A folder for one measurement, removed when dropped, also after a failure.
pub(super) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    pub(super) fn new() -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("wazuh-apid-bench-{}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|source| Failure::File {
            action: "make",
            path: path.clone(),
            source,
        })?;
        Ok(Self { path })
    }

    /// Where the demo home is.
    pub(super) fn home(&self) -> PathBuf {
        self.path.join("home")
    }

    /// Where something else of the measurement is.
    pub(super) fn folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.path.join(name);
        std::fs::create_dir_all(&path).map_err(|source| Failure::File {
            action: "make",
            path: path.clone(),
            source,
        })?;
        Ok(path)
    }

    /// Makes a demo home without a limit on requests.
    pub(super) fn fill(&self, agents: u32) -> Result<(), Failure> {
        eprintln!("making a home with {agents} agents ...");
        let started = Instant::now();
        let mut command = Command::new(release().join("wazuh-apid"));
        command
            .args(["demo", "--agents", &agents.to_string(), "--inventory", "none", "--init", "--home"])
            .arg(self.home())
            .stdout(Stdio::null());
        succeed(&mut command, "wazuh-apid demo")?;
        eprintln!("made in {:.1} s", started.elapsed().as_secs_f64());
        self.set("access:\n  max_request_per_minute: 0\n")
    }

    /// Runs a command of the server's program on the home.
    pub(super) fn command(&self, arguments: &[&str]) -> Result<(), Failure> {
        let mut command = Command::new(release().join("wazuh-apid"));
        command.arg("--home").arg(self.home()).args(arguments).stdout(Stdio::null());
        succeed(&mut command, "wazuh-apid")
    }

    /// Adds settings to those of the home, in YAML.
    pub(super) fn set(&self, more: &str) -> Result<(), Failure> {
        self.set_all(&format!("{}\n{more}", self.settings()?))
    }

    /// The settings of the home.
    pub(super) fn settings(&self) -> Result<String, Failure> {
        files::read(&self.settings_file())
    }

    /// Replaces all settings of the home.
    pub(super) fn set_all(&self, settings: &str) -> Result<(), Failure> {
        write(&self.settings_file(), settings.as_bytes())
    }

    fn settings_file(&self) -> PathBuf {
        self.home().join("api/configuration/api.yaml")
    }

    /// Serves the home with a log of this level.
    pub(super) fn serve_logging(&self, level: &str) -> Result<Running, Failure> {
        let mut command = Command::new(release().join("wazuh-apid"));
        command.args(["--http", "--listen", "127.0.0.1:0", "--log-level", level, "--home"]).arg(self.home());
        Running::start(&mut command, "wazuh-apid")
    }

    /// Serves the home with further options.
    pub(super) fn serve_with(&self, options: &[&str]) -> Result<Running, Failure> {
        let mut command = Command::new(release().join("wazuh-apid"));
        command.args(["--http", "--listen", "127.0.0.1:0", "--log-level", "error", "--home"]).arg(self.home());
        Running::start(command.args(options), "wazuh-apid")
    }

    /// Makes another demo home in the place of the one that is there.
    pub(super) fn fill_anew(&self, agents: u32) -> Result<(), Failure> {
        let path = self.home();
        std::fs::remove_dir_all(&path).map_err(|source| Failure::File { action: "remove", path, source })?;
        self.fill(agents)
    }

    /// Serves the home in another generation of the API.
    pub(super) fn serve_generation(&self, generation: &str) -> Result<Running, Failure> {
        let mut command = Command::new(release().join("wazuh-apid"));
        let arguments = ["--http", "--api", generation, "--listen", "127.0.0.1:0", "--log-level", "error", "--home"];
        Running::start(command.args(arguments).arg(self.home()), "wazuh-apid")
    }

    /// Serves the home and logs in: the server, and the header of its administrator.
    pub(super) fn serve(&self) -> Result<(Running, String), Failure> {
        self.serve_as(&[])
    }

    /// The same with further options.
    pub(super) fn serve_as(&self, options: &[&str]) -> Result<(Running, String), Failure> {
        let server = self.serve_with(options)?;
        let token = get(server.address, "/security/user/authenticate?raw=true", CREDENTIALS)?;
        let bearer = format!("Authorization: Bearer {}\r\n", String::from_utf8_lossy(&token));
        Ok((server, bearer))
    }

    /// Serves `body` to everybody, without anything around it: the base line.
    pub(super) fn bare_route(&self, body: &[u8]) -> Result<Running, Failure> {
        let file = self.path.join("body.json");
        write(&file, body)?;
        Running::start(example("bare_route").arg(&file), "bare_route")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.path) {
            eprintln!("cannot remove {}: {error}", self.path.display());
        }
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|source| Failure::File { action: "write", path: path.to_owned(), source })
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

/// A running program that says nothing; ended when dropped.
pub(super) struct Background(Child);

impl Background {
    pub(super) fn start(command: &mut Command, name: &str) -> Result<Self, Failure> {
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        child.map(Self).map_err(|error| Failure::Other(format!("cannot start {name}: {error}")))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The first socket address in a line, with or without `http://` before it.
fn address_in(line: &str) -> Option<SocketAddr> {
    line.split_whitespace().find_map(|word| word.trim_start_matches("http://").trim_end_matches('/').parse().ok())
}

/// The body of a reply, which must be a 200.
pub(super) fn get(address: SocketAddr, path: &str, headers: &str) -> Result<Vec<u8>, Failure> {
    load::get(address, path, headers).map_err(|error| Failure::Other(format!("GET {path}: {error}")))
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

/// MiB that a process has in memory now, and the most that it had.
pub(super) fn memory_of(process: u32) -> Result<(f64, f64), Failure> {
    let path = Path::new("/proc").join(process.to_string()).join("status");
    let text = files::read(&path)?;
    field(&text, "VmRSS:")
        .zip(field(&text, "VmHWM:"))
        .ok_or_else(|| Failure::Other(format!("{} is in an unknown form", path.display())))
}

/// Forgets the most memory that a process had, so that the most is counted from now on.
pub(super) fn allow_new_peak(process: u32) -> Result<(), Failure> {
    write(&Path::new("/proc").join(process.to_string()).join("clear_refs"), b"5")
}

/// A line of `/proc/PID/status`, from KiB.
fn field(status: &str, name: &str) -> Option<f64> {
    let value = status.lines().find_map(|line| line.strip_prefix(name))?;
    value.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok().map(|kib| kib / 1_024.0)
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

    #[test]
    fn processor_time_is_found_behind_any_name() {
        let fields = "S 1 2 3 4 5 6 7 8 9 10 250 30 0 0";
        assert_eq!(ticks(&format!("7 (tokio) {fields}")), Some(280));
        assert_eq!(ticks(&format!("7 (a) b (c) {fields}")), Some(280));
        assert_eq!(ticks("7 (x) S 1"), None);
    }

    #[test]
    fn memory_is_read_from_what_the_kernel_tells() {
        let status = "Name:\ta\nVmHWM:\t    2048 kB\nVmRSS:\t     512 kB\n";
        assert_eq!((field(status, "VmRSS:"), field(status, "VmHWM:")), (Some(0.5), Some(2.0)));
        assert_eq!(field(status, "VmSwap:"), None);
    }
}
