//! A bare scan of the table of agents: the length of every text that a search looks into, added up by SQLite on one
//! thread. The base line of searches in `cargo xtask bench fleet`.
//!
//! Usage: `scan_agents GLOBAL_DB SECONDS`. Prints the time of one scan in microseconds.

#![allow(clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, Instant};

use apid_store::{Access, Single};

/// What lists of release 4 show of an agent.
const COLUMNS: [&str; 24] = [
    "name",
    "coalesce(ip, register_ip)",
    "register_ip",
    "connection_status",
    "status_code",
    "version",
    "manager_host",
    "node_name",
    "\"group\"",
    "group_config_status",
    "config_sum",
    "merged_sum",
    "date_add",
    "last_keepalive",
    "disconnection_time",
    "os_arch",
    "os_build",
    "os_codename",
    "os_major",
    "os_minor",
    "os_name",
    "os_platform",
    "os_uname",
    "os_version",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name the database of the fleet")?;
    let seconds = arguments.next().ok_or("say for how many seconds")?.parse()?;
    let database = Single::open(Path::new(&path), Access::ReadOnly)?;
    let sums = COLUMNS.map(|column| format!("sum(length({column}))")).join(" + ");
    let sql = format!("SELECT {sums} FROM agent");
    let (started, mut scans) = (Instant::now(), 0_u32);
    while scans == 0 || started.elapsed() < Duration::from_secs(seconds) {
        let _bytes: Option<i64> = database.read(|reader| reader.one(&sql, &[], |row| row.get(0)))?;
        scans += 1;
    }
    println!("{:.0}", started.elapsed().as_secs_f64() * 1_000_000.0 / f64::from(scans));
    Ok(())
}
