//! Plays the `wazuh-db` of a home, whose agents report all the time, and answers over HTTP what it answers to bare
//! questions: the base line of `cargo xtask bench live`.
//!
//! Usage: `play_wazuh_db HOME`. Prints the address it listens on; `/page/N` and `/states` are the questions that
//! the original asks for a list of agents and for the numbers of agents by state.

#![allow(clippy::print_stdout)]

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use apid_testing::wazuh_db::WazuhDb;
use axum::Router;
use axum::extract::{Path as InPath, State};
use axum::http::StatusCode;
use axum::routing::get;

/// Rows of an agent that a message has room for.
const PIECE: u32 = 100;

/// Between two agents that report.
const REPORT: Duration = Duration::from_millis(1);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let home = std::env::args().nth(1).ok_or("name the home")?;
    let home = apid_store::homes::open(Path::new(&home))?;
    let daemon = WazuhDb::start(&home);
    std::thread::spawn(move || {
        for agent in (1..=1_000).cycle() {
            daemon.tell(&format!(r#"global update-keepalive {{"id":{agent},"connection_status":"active"}}"#));
            std::thread::sleep(REPORT);
        }
    });
    let router = Router::new()
        .route(
            "/page/{limit}",
            get(|State(socket): State<PathBuf>, InPath(limit): InPath<u32>| asked(socket, list(limit))),
        )
        .route("/states", get(|State(socket): State<PathBuf>| asked(socket, states())))
        .with_state(home.wdb_socket());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

fn list(limit: u32) -> Vec<String> {
    let count = || "global sql select count(*) from agent".to_owned();
    let pieces = (0..limit).step_by(PIECE as usize).map(|offset| {
        let limit = PIECE.min(limit - offset);
        format!("global sql select * from agent order by id limit {limit} offset {offset}")
    });
    [count(), count()].into_iter().chain(pieces).collect()
}

fn states() -> Vec<String> {
    vec![
        "global sql select connection_status, group_config_status, count(*) from agent where id > 0 \
         group by connection_status, group_config_status"
            .to_owned(),
    ]
}

/// Asks over one connection, as the original does for a request.
async fn asked(socket: PathBuf, questions: Vec<String>) -> Result<Vec<u8>, (StatusCode, String)> {
    let ask = move || {
        let mut stream = UnixStream::connect(socket)?;
        let mut told = Vec::new();
        for question in questions {
            let mut framed = u32::try_from(question.len()).map_err(std::io::Error::other)?.to_le_bytes().to_vec();
            framed.extend_from_slice(question.as_bytes());
            stream.write_all(&framed)?;
            let mut length = [0; 4];
            stream.read_exact(&mut length)?;
            let length = u64::from(u32::from_le_bytes(length));
            (&mut stream).take(length).read_to_end(&mut told)?;
        }
        Ok::<_, std::io::Error>(told)
    };
    let failed = |error: String| (StatusCode::INTERNAL_SERVER_ERROR, error);
    let told = tokio::task::spawn_blocking(ask).await.map_err(|error| failed(error.to_string()))?;
    told.map_err(|error| failed(error.to_string()))
}
