//! The program is killed while simulated agents are on their way; the next start settles what was begun.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use apid_home::Home;
use apid_testing::program::Program;
use apid_testing::{database, homes};
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

/// A server on a free port, asked with one token.
struct Asked {
    program: Program,
    token: String,
}

impl Asked {
    fn start(home: &Path, token: &str) -> Self {
        Self { program: Program::serve(env!("CARGO_BIN_EXE_wazuh-apid"), home), token: token.to_owned() }
    }

    fn put(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(self.program.authority()).unwrap();
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

fn count(home: &Home, condition: &str) -> i64 {
    database::value(&home.global_db(), &format!("SELECT count(*) FROM agent WHERE {condition}"))
}

#[tokio::test]
async fn nothing_stays_half_done() {
    let (_directory, home) = homes::with_agents(2_000);
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
            let server = Asked::start(home.root(), &token);
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
            drop(Asked::start(home.root(), &token));
            assert_eq!(states(), before, "{path}");
            assert!(!home.fleet_journal().exists());
            if caught {
                break;
            }
        }
        assert!(caught, "{path}");
    }

    let server = Asked::start(home.root(), &token);
    server.put("/agents/upgrade?agents_list=001,002");
    drop(server);
    drop(Asked::start(home.root(), &token));
    let states: Vec<String> =
        database::rows(&home.tasks_db(), "SELECT STATUS FROM TASKS ORDER BY TASK_ID", |row| row.get(0));
    // Told, so kept; and never for ever under way.
    assert!(states.len() == 2 && states.iter().all(|state| state == "Cancelled" || state == "Done"), "{states:?}");
}
