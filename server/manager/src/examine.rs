//! What is found at each socket of a manager, for an operator who wants to know what would work
//! (docs/facts/06-backends.md, section 1.1).
//!
//! Each socket that takes questions is asked one that changes nothing, and any answer will do: what counts is that the
//! daemon behind it works. All are asked at the same time. Queues of datagrams are only connected to. Of sockets at
//! which nothing harmless can be asked it is only told whether a process has them: a daemon may not bear a connection
//! without a question (`apid_home::daemons`). Must not be here: what a finding means for the API.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use apid_home::daemons::held;
use apid_home::{Home, Layout};
use socket2::{Domain, SockAddr, Socket, Type};

use crate::sockets::{Timed, talk};

/// A socket of a manager.
#[derive(Debug)]
pub struct ManagerSocket {
    /// The daemon behind it, as release 4 names it.
    pub daemon: &'static str,
    /// What the API uses it for.
    pub used_for: &'static str,
    path: fn(&Home) -> PathBuf,
    asked: Asked,
}

/// How it is found out whether somebody works behind a socket.
#[derive(Clone, Copy, Debug)]
enum Asked {
    /// By a question, framed by its length.
    Question(&'static str),
    /// By a request of HTTP.
    Http(&'static str),
    /// Without a connection: whether a process has the stream.
    Nothing,
    /// By connecting to a queue of datagrams.
    Queue,
}

/// What is found at a socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SocketState {
    /// No file.
    Missing,
    /// Something else than a socket.
    NoSocket,
    /// A socket behind which nobody listens, such as a killed daemon leaves.
    Abandoned,
    /// This process may not connect.
    Forbidden,
    /// A process has it; nothing is asked there.
    Listening,
    /// The daemon answers.
    Answering,
    /// Nothing comes before the time is over: the daemon hangs.
    Hanging,
    /// The connection ended, or failed in this way.
    Broken(String),
}

/// A socket and what is found there.
#[derive(Debug)]
pub struct Examined {
    /// The socket.
    pub socket: &'static ManagerSocket,
    /// Its file.
    pub path: PathBuf,
    /// What is found.
    pub state: SocketState,
    /// Numbers of the owner and the group of its file, and the permission bits.
    pub owner: Option<(u32, u32, u32)>,
}

const fn socket(
    daemon: &'static str,
    path: fn(&Home) -> PathBuf,
    asked: Asked,
    used_for: &'static str,
) -> ManagerSocket {
    ManagerSocket { daemon, used_for, path, asked }
}

const STATISTICS: Asked = Asked::Question(r#"{"version": 1, "origin": {"module": "API"}, "command": "getstats"}"#);

/// Those of release 4.
const RELEASE_4: &[ManagerSocket] = &[
    socket("wazuh-db", Home::wdb_socket, STATISTICS, "agents, groups, inventories and tasks"),
    // Of a path that nobody has: for those that it knows, wazuh-db begins a transaction that stays open for a minute.
    socket("wazuh-db", Home::wdb_http_socket, Asked::Http("GET /"), "what the cluster's daemons ask"),
    socket("wazuh-authd", Home::auth_socket, Asked::Question("getconfig auth"), "registering and deleting agents"),
    socket("wazuh-remoted", Home::remote_socket, STATISTICS, "configurations and statistics of agents"),
    socket("wazuh-remoted", Home::agents_queue, Asked::Queue, "orders to agents: restarts, scans, active responses"),
    socket("wazuh-analysisd", Home::analysis_socket, STATISTICS, "statistics of the analysis, reloading the ruleset"),
    socket("wazuh-analysisd", Home::events_queue, Asked::Queue, "events that callers send"),
    socket("wazuh-analysisd", Home::logtest_socket, Asked::Nothing, "trying events on the ruleset"),
    socket("wazuh-execd", Home::com_socket, Asked::Question("getconfig logging"), "checking the configuration"),
    socket("wazuh-execd", Home::orders_queue, Asked::Queue, "restarting the manager"),
    socket("wazuh-modulesd", Home::upgrade_socket, Asked::Nothing, "upgrades of agents"),
    socket("wazuh-modulesd", Home::task_socket, Asked::Nothing, "tasks of upgrades"),
    socket("wazuh-modulesd", wmodules, Asked::Question("getconfig wmodules"), "the modules' active configuration"),
    socket("wazuh-logcollector", logcollector, Asked::Question("getconfig internal"), "its active configuration"),
    socket("wazuh-syscheckd", syscheck, Asked::Question("getconfig internal"), "its active configuration"),
    socket("wazuh-monitord", monitor, Asked::Question("getconfig internal"), "its active configuration"),
    socket("wazuh-maild", mail, Asked::Question("getconfig internal"), "its active configuration"),
    socket("wazuh-csyslogd", csyslog, Asked::Question("getconfig csyslog"), "its active configuration"),
    socket("wazuh-integratord", integrator, Asked::Question("getconfig integration"), "its active configuration"),
    socket("wazuh-agentlessd", agentless, Asked::Question("getconfig agentless"), "its active configuration"),
    socket("wazuh-clusterd", Home::cluster_socket, Asked::Nothing, "the other nodes of the cluster"),
];

/// Those of release 5 (docs/facts/07-v5.md, section 7.1).
const RELEASE_5: &[ManagerSocket] = &[
    socket("wazuh-db", Home::wdb_socket, STATISTICS, "agents and groups"),
    socket("wazuh-authd", Home::auth_socket, Asked::Nothing, "registering and deleting agents"),
    socket("wazuh-remoted", Home::remote_socket, Asked::Nothing, "statistics of agents"),
    socket("wazuh-analysisd", Home::analysis_socket, Asked::Http("GET /status"), "the state of the engine"),
    socket("wazuh-modulesd", Home::control_socket, Asked::Nothing, "restarting and reloading the manager"),
    socket("wazuh-modulesd", Home::task_socket, Asked::Nothing, "tasks of agents"),
    socket("wazuh-clusterd", Home::cluster_socket, Asked::Nothing, "the other nodes of the cluster"),
];

macro_rules! others {
    ($($name:ident),*) => {
        $(fn $name(home: &Home) -> PathBuf { home.sockets_dir().join(stringify!($name)) })*
    };
}
others!(wmodules, logcollector, syscheck, monitor, mail, csyslog, integrator, agentless);

/// Looks at every socket that a manager of the home's release has. Blocks for `limit` at most, and a bit.
pub fn sockets(home: &Home, limit: Duration) -> Vec<Examined> {
    let sockets = match home.layout() {
        Layout::V4 => RELEASE_4,
        Layout::V5 => RELEASE_5,
    };
    let looked: Vec<SocketState> = std::thread::scope(|scope| {
        let look = |socket: &'static ManagerSocket| {
            let path = (socket.path)(home);
            scope.spawn(move || state(&path, socket.asked, limit))
        };
        let threads: Vec<_> = sockets.iter().map(look).collect();
        let panicked = |_| SocketState::Broken("looking at it failed".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(panicked)).collect()
    });
    let examined = sockets.iter().zip(looked).map(|(socket, state)| {
        let path = (socket.path)(home);
        let metadata = std::fs::metadata(&path).ok();
        let owner = metadata.map(|metadata| (metadata.uid(), metadata.gid(), metadata.mode() & 0o7777));
        Examined { socket, path, state, owner }
    });
    examined.collect()
}

fn state(path: &Path, asked: Asked, limit: Duration) -> SocketState {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return SocketState::Missing,
        Err(error) => return failed(&error),
        Ok(metadata) if !metadata.file_type().is_socket() => return SocketState::NoSocket,
        Ok(_) => {}
    }
    if matches!(asked, Asked::Nothing) {
        return held(path).map_or_else(|error| failed(&error), |()| SocketState::Listening);
    }
    let socket = match connect(path, asked, limit) {
        Ok(socket) => socket,
        Err(error) => return failed(&error),
    };
    let mut stream = Timed { stream: UnixStream::from(OwnedFd::from(socket)), end: Instant::now() + limit };
    let answer = match asked {
        Asked::Queue | Asked::Nothing => return SocketState::Listening,
        Asked::Question(question) => talk(stream, question.as_bytes()).map(drop),
        Asked::Http(request) => {
            let request = format!("{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).and_then(|()| stream.read_exact(&mut [0; 5]))
        }
    };
    answer.map_or_else(|error| failed(&error), |()| SocketState::Answering)
}

fn connect(path: &Path, asked: Asked, limit: Duration) -> io::Result<Socket> {
    let kind = if matches!(asked, Asked::Queue) { Type::DGRAM } else { Type::STREAM };
    let socket = Socket::new(Domain::UNIX, kind, None)?;
    // Connecting waits too, where many do already.
    socket.set_write_timeout(Some(limit))?;
    socket.connect(&SockAddr::unix(path)?)?;
    Ok(socket)
}

fn failed(error: &io::Error) -> SocketState {
    match error.kind() {
        ErrorKind::ConnectionRefused => SocketState::Abandoned,
        ErrorKind::PermissionDenied => SocketState::Forbidden,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => SocketState::Hanging,
        ErrorKind::UnexpectedEof => SocketState::Broken("it ends the connection without an answer".to_owned()),
        _ => SocketState::Broken(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::{Read as _, Write as _};
    use std::os::unix::net::{UnixDatagram, UnixListener};
    use std::time::Duration;

    use super::{RELEASE_4, SocketState, sockets};
    use apid_home::Home;

    #[test]
    fn each_socket_is_told_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::unchecked(folder.path().to_owned());
        for directory in ["queue/db", "queue/alerts", "queue/sockets", "queue/tasks", "queue/cluster"] {
            std::fs::create_dir_all(home.root().join(directory)).unwrap();
        }
        let all = sockets(&home, Duration::from_secs(5));
        assert_eq!(all.len(), RELEASE_4.len());
        assert!(all.iter().all(|socket| socket.state == SocketState::Missing && socket.owner.is_none()));

        // One answers, one takes questions and is silent, one ends connections; one has no process, one is a file.
        let answering = UnixListener::bind(home.wdb_socket()).unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = answering.accept().unwrap();
            let mut length = [0; 4];
            stream.read_exact(&mut length).unwrap();
            let mut question = vec![0; usize::try_from(u32::from_le_bytes(length)).unwrap()];
            stream.read_exact(&mut question).unwrap();
            stream.write_all(b"\x02\0\0\0ok").unwrap();
        });
        let _hanging = UnixListener::bind(home.auth_socket()).unwrap();
        let ending = UnixListener::bind(home.remote_socket()).unwrap();
        std::thread::spawn(move || drop(ending.accept().unwrap()));
        drop(UnixListener::bind(home.analysis_socket()).unwrap());
        std::fs::write(home.com_socket(), "").unwrap();
        let _queue = UnixDatagram::bind(home.agents_queue()).unwrap();
        let _cluster = UnixListener::bind(home.cluster_socket()).unwrap();
        let all = sockets(&home, Duration::from_millis(300));
        let of = |path: std::path::PathBuf| all.iter().find(|socket| socket.path == path).unwrap();
        assert_eq!(of(home.wdb_socket()).state, SocketState::Answering);
        assert_eq!(of(home.auth_socket()).state, SocketState::Hanging);
        assert!(matches!(of(home.remote_socket()).state, SocketState::Broken(_)));
        assert_eq!(of(home.analysis_socket()).state, SocketState::Abandoned);
        assert_eq!(of(home.com_socket()).state, SocketState::NoSocket);
        assert_eq!(of(home.agents_queue()).state, SocketState::Listening);
        assert_eq!(of(home.cluster_socket()).state, SocketState::Listening);
        assert!(of(home.agents_queue()).owner.is_some());
    }
}
