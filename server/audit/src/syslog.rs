//! Lines for syslog: RFC 5424 over a Unix socket, `/dev/log` as a rule.
//!
//! Nothing waits for it: a line that the socket does not take at once is lost there, and the files have it.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

/// Facility "log audit" (13), severity "notice" (5).
const PRIORITY: u8 = 13 * 8 + 5;

/// A connection to a socket, which is made when it is needed.
#[derive(Debug)]
pub(crate) struct Syslog {
    path: PathBuf,
    host: String,
    socket: Option<UnixDatagram>,
    /// Whether the last line was lost.
    fails: bool,
}

impl Syslog {
    pub(crate) fn new(path: &Path) -> Self {
        let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        let host: String = host.trim().chars().filter(char::is_ascii_graphic).take(255).collect();
        let host = if host.is_empty() { "-".to_owned() } else { host };
        Self { path: path.to_owned(), host, socket: None, fails: false }
    }

    /// Sends a line of the trail. The first of several that are lost is told.
    pub(crate) fn send(&mut self, line: &str) {
        let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.6fZ");
        let text = format!("<{PRIORITY}>1 {now} {} wazuh-apid {} audit - {line}", self.host, std::process::id());
        match self.try_send(text.as_bytes()) {
            Ok(()) => self.fails = false,
            Err(error) => {
                // A daemon that was started anew has another socket.
                self.socket = None;
                if !std::mem::replace(&mut self.fails, true) {
                    tracing::warn!("{}: entries of the audit trail do not reach syslog: {error}", self.path.display());
                }
            }
        }
    }

    fn try_send(&mut self, text: &[u8]) -> io::Result<()> {
        if self.socket.is_none() {
            let socket = UnixDatagram::unbound()?;
            socket.set_nonblocking(true)?;
            socket.connect(&self.path)?;
            self.socket = Some(socket);
        }
        self.socket.as_ref().map_or(Ok(0), |socket| socket.send(text)).map(drop)
    }
}
