//! Daemons of release 5 that speak HTTP over their sockets: the engine, in the place of the analysis, and the
//! vulnerability detector (docs/facts/07-v5.md, section 7.1).
//!
//! Questions are HTTP/1.0, so that an answer ends with the connection and is not cut into chunks. Must not be here:
//! what an answer means.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::Sockets;
use super::stream::LONGEST_ANSWER;
use crate::{HttpFault, LinkError};

/// For one exchange, as the original has it.
const LIMIT: Duration = Duration::from_secs(10);

/// Headers of an answer.
const HEADERS: usize = 64;

impl Sockets {
    /// Whether the engine of release 5 is ready, and the state of what it works with.
    ///
    /// # Errors
    ///
    /// [`LinkError::Http`].
    pub fn engine_status(&self) -> Result<Value, LinkError> {
        self.get(&self.home.analysis_socket(), "GET /status", "")
    }

    /// What the engine of release 5 has counted.
    ///
    /// # Errors
    ///
    /// [`LinkError::Http`].
    pub(super) fn engine_metrics(&self) -> Result<Value, LinkError> {
        self.get(&self.home.analysis_socket(), "POST /metrics/dump", "{}")
    }

    /// Whether the vulnerability detector of release 5 is ready.
    ///
    /// # Errors
    ///
    /// [`LinkError::Http`].
    pub fn detector_status(&self) -> Result<Value, LinkError> {
        self.get(&self.home.detector_socket(), "GET /vulnerability-detector/status", "")
    }

    /// The JSON that a daemon answers to a request for a target, with a body of JSON.
    fn get(&self, socket: &Path, target: &str, body: &str) -> Result<Value, LinkError> {
        let request = format!(
            "{target} HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = self.connect(socket, self.exchange_limit.min(LIMIT)).map_err(|error| match error {
            LinkError::NoSocket(_) | LinkError::Refused(_) => HttpFault::Unreachable(error.to_string()).into(),
            error => error,
        })?;
        let mut exchange = || -> io::Result<Vec<u8>> {
            stream.write_all(request.as_bytes())?;
            let mut answer = Vec::new();
            let most = LONGEST_ANSWER as u64;
            (&mut stream).take(most + 1).read_to_end(&mut answer)?;
            if answer.len() as u64 > most { Err(io::Error::other("the answer is too long")) } else { Ok(answer) }
        };
        let answer = exchange().map_err(|error| match error.kind() {
            ErrorKind::TimedOut | ErrorKind::WouldBlock => HttpFault::Late,
            _ => HttpFault::Exchange(error.to_string()),
        })?;
        Ok(read(&answer)?)
    }
}

/// The JSON of an answer.
fn read(answer: &[u8]) -> Result<Value, HttpFault> {
    let cut = || HttpFault::Exchange("the answer is cut off".to_owned());
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut head = httparse::Response::new(&mut headers);
    let start = match head.parse(answer) {
        Ok(httparse::Status::Complete(start)) => start,
        Ok(httparse::Status::Partial) => return Err(cut()),
        Err(error) => return Err(HttpFault::Exchange(format!("no answer of HTTP: {error}"))),
    };
    let length = head.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|length| std::str::from_utf8(length.value).ok()?.trim().parse::<usize>().ok());
    let rest = answer.get(start..).unwrap_or_default();
    let body = rest.get(..length.unwrap_or(rest.len())).ok_or_else(cut)?;
    if head.code.is_none_or(|code| code >= 400) {
        return Err(HttpFault::Refused(String::from_utf8_lossy(body).into_owned()));
    }
    serde_json::from_slice(body).map_err(|error| HttpFault::Malformed(error.to_string()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::{Read as _, Write as _};
    use std::os::unix::net::UnixListener;
    use std::path::PathBuf;

    use apid_home::Home;
    use serde_json::json;

    use super::{Sockets, read};
    use crate::{CountingDaemon, HttpFault, LinkError};

    #[test]
    fn answers_are_json_or_told_apart() {
        let text = |answer: &str| read(answer.as_bytes());
        assert_eq!(text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}more"), Ok(json!({})));
        assert_eq!(text("HTTP/1.0 200 OK\r\n\r\n[1]"), Ok(json!([1])));
        assert_eq!(text("HTTP/1.1 503 x\r\n\r\nwhy"), Err(HttpFault::Refused("why".to_owned())));
        assert!(matches!(text("HTTP/1.1 200 OK\r\n\r\nwhy"), Err(HttpFault::Malformed(_))));
        for cut in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}", "nonsense\r\n\r\n"] {
            assert!(matches!(text(cut), Err(HttpFault::Exchange(_))), "{cut}");
        }
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n{{}}", "a: b\r\n".repeat(1_000));
        assert!(matches!(text(&many), Err(HttpFault::Exchange(_))));
    }

    /// A daemon that answers each request with these bytes.
    fn daemon(path: PathBuf, answer: &'static str) {
        let listener = UnixListener::bind(path).unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut request = [0; 1_024];
                let read = stream.read(&mut request).unwrap();
                let request = String::from_utf8_lossy(request.get(..read).unwrap()).into_owned();
                let (line, _) = request.split_once("\r\n").unwrap();
                stream.write_all(answer.replace("LINE", line).as_bytes()).unwrap();
            }
        });
    }

    #[test]
    fn each_daemon_is_asked_its_question() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::unchecked(folder.path().to_owned());
        std::fs::create_dir_all(home.sockets_dir()).unwrap();
        let sockets = Sockets::new(&home);
        let unreachable = |told| matches!(told, Err(LinkError::Http(HttpFault::Unreachable(_))));
        assert!(unreachable(sockets.engine_status()) && unreachable(sockets.detector_status()));
        daemon(home.analysis_socket(), "HTTP/1.1 200 OK\r\n\r\n\"LINE\"");
        daemon(home.detector_socket(), "HTTP/1.1 200 OK\r\n\r\n\"LINE\"");
        assert_eq!(sockets.engine_status().unwrap(), "GET /status HTTP/1.0");
        assert_eq!(sockets.detector_status().unwrap(), "GET /vulnerability-detector/status HTTP/1.0");
        // Of counters it is asked where a manager of release 5 runs.
        let _control = UnixListener::bind(home.control_socket()).unwrap();
        assert_eq!(sockets.statistics(CountingDaemon::Analysisd).unwrap(), "POST /metrics/dump HTTP/1.0");
    }

    #[test]
    fn a_manager_of_release_5_is_told_at_its_control_socket() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::unchecked(folder.path().to_owned());
        std::fs::create_dir_all(home.sockets_dir()).unwrap();
        let listener = UnixListener::bind(home.control_socket()).unwrap();
        let told = std::thread::spawn(move || {
            ["ok accepted", "err busy\n", ""].map(|answer| {
                let (mut stream, _) = listener.accept().unwrap();
                let mut order = [0; 64];
                let read = stream.read(&mut order).unwrap();
                stream.write_all(answer.as_bytes()).unwrap();
                String::from_utf8_lossy(order.get(..read).unwrap()).into_owned()
            })
        });
        let sockets = Sockets::new(&home);
        assert_eq!(sockets.restart(), Ok(()));
        assert_eq!(sockets.reload(), Err(LinkError::NotTaken("err busy".to_owned())));
        assert_eq!(sockets.reload(), Err(LinkError::NotTaken(String::new())));
        assert_eq!(told.join().unwrap(), ["restart", "reload", "reload"]);
        assert_eq!(sockets.restart(), Err(LinkError::OrdersRefused));
    }
}
