//! The program is killed while simulated agents are on their way; the next start settles what was begun.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use apid_home::Home;
use rusqlite::Connection;
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

use apid_testing::sample;

/// A server on a free port. Dropping it kills it, as `kill -9` does.
struct Server {
    child: Child,
    authority: String,
    token: String,
}

impl Server {
    fn start(home: &Path, token: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"))
            .args(["--http", "--listen", "127.0.0.1:0", "--home"])
            .arg(home)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        let authority = loop {
            line.clear();
            assert_ne!(stdout.read_line(&mut line).unwrap(), 0, "ended early");
            if let Some((_, address)) = line.split_once("http://") {
                break address.trim().to_owned();
            }
        };
        Self { child, authority, token: token.to_owned() }
    }

    fn put(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        let token = &self.token;
        let head =
            format!("PUT {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
        reply
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn count(home: &Home, condition: &str) -> i64 {
    let database = Connection::open(home.global_db()).unwrap();
    database.busy_timeout(Duration::from_secs(5)).unwrap();
    let sql = format!("SELECT count(*) FROM agent WHERE {condition}");
    database.query_row(&sql, (), |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn nothing_stays_half_done() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    sample::fill(&home, 2_000).unwrap();
    let app = App::open(home.clone(), Config::default()).unwrap();
    let token = app.auth().issue("wazuh").await.unwrap().unwrap();
    drop(app);
    let states =
        || ["active", "pending", "disconnected"].map(|state| count(&home, &format!("connection_status = '{state}'")));
    let before = states();

    for path in ["/agents/restart", "/agents/reconnect"] {
        let mut caught = false;
        // The way takes about a second, and a slow test may come too late.
        for _ in 0..20 {
            let server = Server::start(home.root(), &token);
            server.put(path);
            for _ in 0..300 {
                if states() != before {
                    break;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
            drop(server);
            caught = states() != before;
            assert!(!caught || home.fleet_journal().exists(), "{path}");
            drop(Server::start(home.root(), &token));
            assert_eq!(states(), before, "{path}");
            assert!(!home.fleet_journal().exists());
            if caught {
                break;
            }
        }
        assert!(caught, "{path}");
    }

    let server = Server::start(home.root(), &token);
    server.put("/agents/upgrade?agents_list=001,002");
    drop(server);
    drop(Server::start(home.root(), &token));
    let tasks = Connection::open(home.tasks_db()).unwrap();
    let mut statement = tasks.prepare("SELECT STATUS FROM TASKS ORDER BY TASK_ID").unwrap();
    let states: Vec<String> = statement.query_map((), |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    // Told, so kept; and never for ever under way.
    assert!(states.len() == 2 && states.iter().all(|state| state == "Cancelled" || state == "Done"), "{states:?}");
}
