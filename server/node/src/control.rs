//! Starting and stopping a manager: the control program of its home, `bin/wazuh-control -j`, is run
//! (docs/facts/08-v1.md, sections 7.1 and 14.4).
//!
//! It is run only where nobody could have changed it who may do less than this process: the file, its folder and the
//! home belong to root or to the user of this process, and nobody else may write there. It has a bound of time, and its
//! output one of size. What it starts outlives it, so its output goes to a file in memory, whose end does not depend on
//! who still has it open.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use apid_home::Home;
use rustix::fs::MemfdFlags;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::Value;

use crate::orders::decide;
use crate::{Fault, Node};

/// How long the program may take: it waits up to a minute for each daemon that does not start.
const PATIENCE: Duration = Duration::from_secs(180);

/// How often it is looked at meanwhile.
const PAUSE: Duration = Duration::from_millis(20);

/// The largest output that is read, in bytes.
const LARGEST: u64 = 64 << 10;

/// What a manager is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Start all daemons.
    Start,
    /// Stop all daemons.
    Stop,
}

impl Order {
    const fn argument(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Stop => "stop",
        }
    }
}

/// What became of a daemon, as the program says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controlled {
    /// Its name, such as `wazuh-db`.
    pub daemon: String,
    /// `running`, `stopped`, `killed` or `error`.
    pub status: String,
}

/// Why a manager was not started or stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotControlled {
    /// The home has no such program.
    #[error("{}: no such program; start and stop the manager's daemons where they run", .0.display())]
    Absent(PathBuf),
    /// The program is not run, since others could have changed it.
    #[error("{}: it is not run, since others than root and the server's user could change it", .0.display())]
    Untrusted(PathBuf),
    /// The program cannot be run.
    #[error("{}: cannot be run: {reason}", .program.display())]
    NotRun {
        /// The program.
        program: PathBuf,
        /// Why.
        reason: String,
    },
    /// The program took too long and was ended.
    #[error("{}: it did not end within {} seconds", .0.display(), PATIENCE.as_secs())]
    TooSlow(PathBuf),
    /// The program ended without a word.
    #[error("{}: it printed nothing; {status}", .program.display())]
    Silent {
        /// The program.
        program: PathBuf,
        /// How it ended.
        status: ExitStatus,
    },
    /// The program printed something else than what became of each daemon.
    #[error("{}: its output is not understood", .0.display())]
    NotUnderstood(PathBuf),
    /// The program refuses, with a number and a reason.
    #[error("{message}")]
    Refused {
        /// Its number.
        code: u16,
        /// Its reason.
        message: String,
    },
}

impl Node {
    /// Has the manager's control program start or stop all daemons, and waits for its end. Whatever it is in the middle
    /// of when the request is given up, it ends.
    ///
    /// # Errors
    ///
    /// When the request was given up before. That there is no program that can be run, and what it refuses, is no
    /// fault.
    pub async fn control(&self, order: Order) -> Result<Result<Vec<Controlled>, NotControlled>, Fault> {
        let home = self.home.clone();
        let control = move || {
            let program = home.control_program();
            if let Err(why) = trust(&home, &program) {
                return Ok(Err(why));
            }
            decide()?;
            Ok(run(&program, order, PATIENCE))
        };
        self.aside(&self.changing, control).await?
    }
}

/// Whether only root and the user of this process could have changed the program.
fn trust(home: &Home, program: &Path) -> Result<(), NotControlled> {
    let absent = || NotControlled::Absent(program.to_owned());
    // A link would lead to a file of another owner.
    let data = fs::symlink_metadata(program).map_err(|_| absent())?;
    let folder = program.parent().and_then(|folder| fs::symlink_metadata(folder).ok()).ok_or_else(absent)?;
    let root = fs::metadata(home.root()).map_err(|_| absent())?;
    let owners = [0, rustix::process::geteuid().as_raw()];
    let is_safe = |data: &fs::Metadata| data.permissions().mode() & 0o022 == 0 && owners.contains(&data.uid());
    let is_trusted = data.is_file() && folder.is_dir() && [&data, &folder, &root].into_iter().all(is_safe);
    is_trusted.then_some(()).ok_or_else(|| NotControlled::Untrusted(program.to_owned()))
}

fn run(program: &Path, order: Order, patience: Duration) -> Result<Vec<Controlled>, NotControlled> {
    let failed = |error: io::Error| NotControlled::NotRun { program: program.to_owned(), reason: error.to_string() };
    let mut output = File::from(
        rustix::fs::memfd_create("output of wazuh-control", MemfdFlags::CLOEXEC)
            .map_err(io::Error::from)
            .map_err(failed)?,
    );
    let mut child = Command::new(program)
        .arg("-j")
        .arg(order.argument())
        .env_clear()
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(output.try_clone().map_err(failed)?)
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(failed)?;
    let Some(status) = end_of(&mut child, patience).map_err(failed)? else {
        return Err(NotControlled::TooSlow(program.to_owned()));
    };
    let mut bytes = Vec::new();
    output.rewind().map_err(failed)?;
    (&output).take(LARGEST).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.trim_ascii().is_empty() {
        return Err(NotControlled::Silent { program: program.to_owned(), status });
    }
    read(&bytes).unwrap_or_else(|| Err(NotControlled::NotUnderstood(program.to_owned())))
}

/// How a process ended; `None` when it took too long and was ended, with what it had begun.
fn end_of(child: &mut Child, patience: Duration) -> io::Result<Option<ExitStatus>> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if begin.elapsed() >= patience {
            let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
            // It may have ended meanwhile.
            let _ = group.map(|group| kill_process_group(group, Signal::KILL));
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(PAUSE);
    }
}

/// What the program printed, behind what else it may have printed. `None` when it is something else.
fn read(output: &[u8]) -> Option<Result<Vec<Controlled>, NotControlled>> {
    let begin = memchr::memmem::find(output, b"{\"error\":")?;
    let mut told: Value = serde_json::from_slice(output.get(begin..)?).ok()?;
    let code = told.get("error")?.as_u64()?;
    if code != 0 {
        let message = told.get("message")?.as_str()?.to_owned();
        return Some(Err(NotControlled::Refused { code: u16::try_from(code).ok()?, message }));
    }
    let Value::Array(daemons) = told.get_mut("data")?.take() else { return None };
    let text = |daemon: &Value, name: &str| daemon.get(name)?.as_str().map(str::to_owned);
    let controlled =
        |daemon: &Value| Some(Controlled { daemon: text(daemon, "daemon")?, status: text(daemon, "status")? });
    daemons.iter().map(controlled).collect::<Option<_>>().map(Ok)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;
    use std::time::Duration;

    use apid_store::Store;
    use apid_testing::homes;

    use super::{Controlled, NotControlled, Order, end_of, read, run};
    use crate::Node;

    fn daemon(name: &str, status: &str) -> Controlled {
        Controlled { daemon: name.to_owned(), status: status.to_owned() }
    }

    #[test]
    fn the_output_is_read_as_far_as_it_is_known() {
        let list = br#"{"error":0,"data":[{"daemon":"wazuh-db","status":"running"}]}"#;
        assert_eq!(read(list), Some(Ok(vec![daemon("wazuh-db", "running")])));
        let noise = [b"2026/01/01 wazuh-db: INFO: (1)\n", &list[..], b"\n"].concat();
        assert_eq!(read(&noise), Some(Ok(vec![daemon("wazuh-db", "running")])));
        let refused = br#"{"error":21,"message":"OSSEC analysisd: Testing rules failed."}"#;
        let message = "OSSEC analysisd: Testing rules failed.".to_owned();
        assert_eq!(read(refused), Some(Err(NotControlled::Refused { code: 21, message })));
        for other in [
            &b"Starting Wazuh"[..],
            br#"{"error":0,"data":[{"daemon":"wazuh-db","status":"error"}"#,
            br#"{"error":0,"data":{}}"#,
            br#"{"error":0,"data":[{"daemon":1,"status":"running"}]}"#,
            br#"{"error":-1,"message":""}"#,
            br#"{"error":20}"#,
        ] {
            assert_eq!(read(other), None, "{}", String::from_utf8_lossy(other));
        }
    }

    #[tokio::test]
    async fn the_program_of_the_home_is_run_if_it_is_the_managers_own() {
        let (_folder, home) = homes::new();
        let node = Node::new(&home, &Store::new(home.root()));
        let program = home.control_program();
        assert_eq!(node.control(Order::Start).await, Ok(Err(NotControlled::Absent(program.clone()))));

        std::fs::create_dir_all(program.parent().unwrap()).unwrap();
        std::fs::set_permissions(program.parent().unwrap(), Permissions::from_mode(0o750)).unwrap();
        let script = |text: &str, mode: u32| {
            std::fs::write(&program, format!("#!/bin/sh\n{text}\n")).unwrap();
            std::fs::set_permissions(&program, Permissions::from_mode(mode)).unwrap();
        };
        let list = r#"echo -n '{"error":0,"data":[{"daemon":"'$1-$2'","status":"running"}]}'"#;
        // What outlives the program and has its output open is not waited for.
        script(&format!("sleep 600 &\necho $! > {}.pid\n{list}", program.display()), 0o750);
        assert_eq!(node.control(Order::Stop).await, Ok(Ok(vec![daemon("-j-stop", "running")])));
        let left = std::fs::read_to_string(format!("{}.pid", program.display())).unwrap();
        std::process::Command::new("kill").arg(left.trim()).status().unwrap();

        script("exit 3", 0o750);
        let told = node.control(Order::Start).await.unwrap().unwrap_err().to_string();
        assert!(told.contains("printed nothing; exit status: 3"), "{told}");
        script("echo what", 0o750);
        assert_eq!(node.control(Order::Start).await, Ok(Err(NotControlled::NotUnderstood(program.clone()))));
        script(list, 0o640);
        assert!(matches!(node.control(Order::Start).await, Ok(Err(NotControlled::NotRun { .. }))));
        for mode in [0o770, 0o757] {
            script(list, mode);
            let untrusted = NotControlled::Untrusted(program.clone());
            assert_eq!(node.control(Order::Start).await, Ok(Err(untrusted)), "{mode:o}");
        }
        script(list, 0o750);
        std::fs::rename(&program, program.with_extension("sh")).unwrap();
        std::os::unix::fs::symlink(program.with_extension("sh"), &program).unwrap();
        assert_eq!(node.control(Order::Start).await, Ok(Err(NotControlled::Untrusted(program))));
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("wazuh-control");
        std::fs::write(&program, "#!/bin/sh\nsleep 600\n").unwrap();
        std::fs::set_permissions(&program, Permissions::from_mode(0o700)).unwrap();
        let told = run(&program, Order::Start, Duration::from_millis(50));
        assert_eq!(told, Err(NotControlled::TooSlow(program)));
        let mut child = std::process::Command::new("true").spawn().unwrap();
        assert!(end_of(&mut child, Duration::from_secs(600)).unwrap().unwrap().success());
    }
}
