//! Which daemons of a manager live on a home, by their sockets and by their pid files (docs/facts/06-backends.md,
//! sections 1 and 3.3). Looks anew at each call, since a manager may start or stop at any moment.
//!
//! A daemon lives when a process has its socket, or when the process of its pid file exists. Either may lag behind:
//! a daemon that starts writes its pid file before it listens, and one that hangs or is being stopped may do the one
//! without the other. Where that cannot be told, as without permission to connect, the daemon counts as alive: what
//! asks here would harm a live manager, and only be refused without one.
//!
//! Looking makes no connection: wazuh-authd closes the descriptor of one that ends without a question twice, and its
//! other threads may have been given that number meanwhile, for `client.keys` or for wazuh-db
//! (docs/facts/06-backends.md, section 5).
//!
//! Must not be here: what a daemon is told or asked.

use std::fmt;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use rustix::io::Errno;
use rustix::process::{Pid, test_kill_process};
use socket2::{Domain, SockAddr, Socket, Type};

use crate::Home;
use crate::layout::usual_daemon_name;

/// A daemon of the manager whose files this server changes where the daemon does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManagerDaemon {
    /// `wazuh-authd`: registers agents and keeps `client.keys` in memory.
    Authd,
    /// `wazuh-db`: owns every database below `queue/db`, `queue/tasks` and `var/db`.
    Db,
}

impl ManagerDaemon {
    /// The name of its program, which its pid file begins with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Authd => "wazuh-authd",
            Self::Db => "wazuh-db",
        }
    }

    fn socket(self, home: &Home) -> PathBuf {
        match self {
            Self::Authd => home.auth_socket(),
            Self::Db => home.wdb_socket(),
        }
    }
}

impl fmt::Display for ManagerDaemon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What is found where a daemon has its socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketState {
    /// No file.
    Missing,
    /// A file behind which no process listens, such as a killed daemon leaves.
    Abandoned,
    /// A process listens, or one may.
    Listening,
}

impl Home {
    /// Whether the daemon lives.
    pub fn lives(&self, daemon: ManagerDaemon) -> bool {
        self.socket_of(daemon) == SocketState::Listening || self.has_process(daemon.name())
    }

    /// The state of the daemon's socket. Never waits, and the daemon does not notice.
    pub fn socket_of(&self, daemon: ManagerDaemon) -> SocketState {
        let path = daemon.socket(self);
        match held(&path) {
            Ok(()) => SocketState::Listening,
            Err(error) => match error.kind() {
                ErrorKind::NotFound => SocketState::Missing,
                ErrorKind::ConnectionRefused if is_socket(&path) => SocketState::Abandoned,
                // A plain file.
                ErrorKind::ConnectionRefused => SocketState::Missing,
                _ => SocketState::Listening,
            },
        }
    }

    /// A connection to the daemon, whose reads and writes wait. Connecting itself never waits. Whoever connects has
    /// something to ask.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] without a socket, [`ErrorKind::ConnectionRefused`] where no process listens, and
    /// [`ErrorKind::WouldBlock`] while more wait for the daemon than its queue of connections takes.
    pub fn connect_to(&self, daemon: ManagerDaemon) -> std::io::Result<UnixStream> {
        let socket = connect(&daemon.socket(self), Type::STREAM)?;
        socket.set_nonblocking(false)?;
        Ok(OwnedFd::from(socket).into())
    }

    /// Whether there is a socket where the daemon has its own; whether anybody listens is not looked at.
    pub fn has_socket_of(&self, daemon: ManagerDaemon) -> bool {
        is_socket(&daemon.socket(self))
    }

    /// Whether `var/run` has a pid file, of any daemon of a manager, whose process exists.
    pub fn has_any_process(&self) -> bool {
        // Those of a manager's own API and of others that leave databases alone are named alike.
        self.pid_files().any(|(name, pid)| name.starts_with("wazuh-") && name != "wazuh-apid" && exists(pid))
    }

    /// The daemons that have pid files, one for each file, and whether its process exists. They are named as in release
    /// 4, also in homes of 5.0, where they are called `wazuh-manager-db` and so on.
    pub fn recorded_processes(&self) -> impl Iterator<Item = (String, bool)> {
        self.pid_files().map(|(name, pid)| (name, exists(pid)))
    }

    fn has_process(&self, name: &str) -> bool {
        self.pid_files().any(|(daemon, pid)| daemon == name && exists(pid))
    }

    /// Names, as release 4 has them, and process ids of the files `<name>-<pid>.pid`. In whichever layout: a daemon of
    /// another release would be harmed as well.
    fn pid_files(&self) -> impl Iterator<Item = (String, i32)> {
        let entries = fs::read_dir(self.run_dir()).into_iter().flatten().flatten();
        entries.filter_map(|entry| {
            let file = entry.file_name().into_string().ok()?;
            let (name, pid) = file.strip_suffix(".pid")?.rsplit_once('-')?;
            Some((usual_daemon_name(name), pid.parse().ok()?))
        })
    }
}

/// Whether a process has the stream socket at a path, told without a connection to it: a datagram socket is refused
/// there for its kind as long as one does.
///
/// # Errors
///
/// Those of connecting: [`ErrorKind::NotFound`] without a file, [`ErrorKind::ConnectionRefused`] where no process has
/// it.
pub fn held(path: &Path) -> std::io::Result<()> {
    match connect(path, Type::DGRAM) {
        Err(error) if Errno::from_io_error(&error) == Some(Errno::PROTOTYPE) => Ok(()),
        connected => connected.map(drop),
    }
}

/// Connects without waiting: a daemon that hangs has a full queue of connections.
fn connect(path: &Path, kind: Type) -> std::io::Result<Socket> {
    let socket = Socket::new(Domain::UNIX, kind, None)?;
    socket.set_nonblocking(true)?;
    if let Ok(address) = SockAddr::unix(path) {
        socket.connect(&address)?;
        return Ok(socket);
    }
    // The path is longer than an address can be. The daemons bind theirs from within the home.
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(ErrorKind::InvalidInput.into());
    };
    let folder = File::open(folder)?;
    socket.connect(&SockAddr::unix(Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name))?)?;
    Ok(socket)
}

fn is_socket(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_socket())
}

/// Whether there is a process of this id that has not ended.
fn exists(pid: i32) -> bool {
    let Some(process) = Pid::from_raw(pid).filter(|_| pid > 0) else { return false };
    match test_kill_process(process) {
        Ok(()) | Err(Errno::PERM) => !has_ended(pid),
        Err(_) => false,
    }
}

/// Whether the process has ended and only its parent has not taken notice. Its state follows the name in parentheses.
fn has_ended(pid: i32) -> bool {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let state = text.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
    matches!(state, Some('Z' | 'X'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::ManagerDaemon::{Authd, Db};
    use super::SocketState::{Abandoned, Listening, Missing};
    use crate::Home;

    fn home(name: &str) -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::unchecked(folder.path().join(name));
        for directory in [home.db_dir(), home.sockets_dir(), home.run_dir()] {
            fs::create_dir_all(directory).unwrap();
        }
        (folder, home)
    }

    #[test]
    fn a_daemon_is_known_by_its_socket() {
        let (_folder, home) = home("home");
        assert_eq!((home.socket_of(Db), home.lives(Db)), (Missing, false));
        let listener = UnixListener::bind(home.wdb_socket()).unwrap();
        assert_eq!((home.socket_of(Db), home.lives(Db), home.lives(Authd)), (Listening, true, false));
        drop(listener);
        assert_eq!((home.socket_of(Db), home.lives(Db)), (Abandoned, false));
        fs::remove_file(home.wdb_socket()).unwrap();
        fs::write(home.wdb_socket(), "").unwrap();
        assert_eq!(home.socket_of(Db), Missing);
        let _queue = std::os::unix::net::UnixDatagram::bind(home.auth_socket()).unwrap();
        assert_eq!(home.socket_of(Authd), Listening);
    }

    #[test]
    fn a_daemon_that_hangs_is_not_waited_for() {
        let (_folder, home) = home("home");
        let _listener = UnixListener::bind(home.auth_socket()).unwrap();
        // More than any queue of connections takes.
        assert!((0..10_000).all(|_| home.lives(Authd)));
    }

    #[test]
    fn a_daemon_does_not_notice_that_it_is_looked_at() {
        let (_folder, home) = home("home");
        let listener = UnixListener::bind(home.auth_socket()).unwrap();
        listener.set_nonblocking(true).unwrap();
        assert_eq!((home.socket_of(Authd), home.lives(Authd)), (Listening, true));
        assert_eq!(listener.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
        drop(home.connect_to(Authd).unwrap());
        listener.accept().unwrap();
    }

    #[test]
    fn a_home_with_a_long_path_has_sockets_too() {
        let (_folder, home) = home(&"long".repeat(40));
        let folder = fs::File::open(home.db_dir()).unwrap();
        let near = format!("/proc/self/fd/{}/wdb", std::os::fd::AsRawFd::as_raw_fd(&folder));
        let listener = UnixListener::bind(near).unwrap();
        assert!(home.lives(Db));
        drop(listener);
        assert_eq!((home.socket_of(Db), home.socket_of(Authd)), (Abandoned, Missing));
    }

    #[test]
    fn a_daemon_is_known_by_its_pid_file() {
        let (_folder, home) = home("home");
        let file = |daemon: &str, pid: u32| home.run_dir().join(format!("{daemon}-{pid}.pid"));
        let mut process = Command::new("sleep").arg("600").spawn().unwrap();
        fs::write(file("wazuh-db", process.id()), "").unwrap();
        assert_eq!((home.lives(Db), home.lives(Authd), home.has_any_process()), (true, false, true));
        // As a manager of 5.0 names it.
        fs::rename(file("wazuh-db", process.id()), file("wazuh-manager-db", process.id())).unwrap();
        assert_eq!((home.lives(Db), home.lives(Authd), home.has_any_process()), (true, false, true));
        assert_eq!(home.recorded_processes().collect::<Vec<_>>(), [("wazuh-db".to_owned(), true)]);
        fs::rename(file("wazuh-manager-db", process.id()), file("wazuh-manager-apid", process.id())).unwrap();
        assert!(!home.has_any_process());
        fs::rename(file("wazuh-manager-apid", process.id()), file("wazuh-db", process.id())).unwrap();
        // Ended, and not yet waited for; then gone.
        process.kill().unwrap();
        while home.lives(Db) {
            std::thread::yield_now();
        }
        process.wait().unwrap();
        assert!(!home.lives(Db) && !home.has_any_process());
        for name in
            ["wazuh-db-0.pid", "wazuh-db--1.pid", "wazuh-db-x.pid", "wazuh-db.pid", "wazuh-db-1", "wazuh-db.start"]
        {
            fs::write(home.run_dir().join(name), "").unwrap();
        }
        assert!(!home.lives(Db));
    }
}
