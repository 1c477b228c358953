//! What the node says of itself: each request against a bare axum route that returns the same bytes, and the log of the
//! manager's daemons at two sizes. Nothing that is measured here is kept between requests.

use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use super::load::{self, Load, Rate};
use super::milliseconds;
use super::program::{self, Running, Scratch, cpu_time, get};
use crate::{Failure, files};

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
/// The node says nothing of its agents here.
const AGENTS: u32 = 1_000;

/// Requests whose replies do not depend on the log.
const CASES: [&str; 4] = ["/manager/info", "/manager/status", "/manager/stats/hourly", "/cluster/healthcheck"];

/// The first page of the log, whose cost must not depend on the size of the log.
const PAGE: &str = "/manager/logs?limit=10";
const LOG_CASES: [&str; 4] =
    [PAGE, "/manager/logs?limit=10&search=authd", "/manager/logs?limit=500", "/manager/logs/summary"];

const MIB: usize = 1 << 20;

/// Measures with a log of 1 MiB and one of `log_size` MiB.
pub(super) fn run(log_size: u32, duration: Duration) -> Result<(), Failure> {
    println!("node ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    program::build()?;
    let scratch = Scratch::new()?;
    scratch.fill(AGENTS)?;
    write_averages(&scratch.home())?;
    make_cluster(&scratch.home())?;
    let (server, bearer) = scratch.serve()?;
    let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
    println!("| log | request | reply | ours | p50 | p99 | processor | bare route | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|");
    for path in CASES {
        side.print("", path)?;
    }
    let mut pages = Vec::new();
    for size in [1, log_size] {
        write_log(&scratch.home(), size)?;
        for path in LOG_CASES {
            let figures = side.print(&format!("{size} MiB"), path)?;
            if path == PAGE {
                pages.push(figures);
            }
        }
    }
    if let [small, large] = pages.as_slice() {
        let (cost, time) = (large.cost / small.cost, large.p50.as_secs_f64() / small.p50.as_secs_f64());
        println!(
            "\n  first page of the log at {log_size} MiB against 1 MiB: {cost:.2} times the processor time, {time:.2} times the median time (goal: at most 1.5)"
        );
    }
    Ok(())
}

/// What a row is compared by.
struct Figures {
    /// Processor time of a request in microseconds.
    cost: f64,
    p50: Duration,
}

/// A server and what is needed to measure it.
struct Side<'a> {
    scratch: &'a Scratch,
    server: &'a Running,
    bearer: &'a str,
    duration: Duration,
}

impl Side<'_> {
    fn print(&self, log: &str, path: &str) -> Result<Figures, Failure> {
        let body = get(self.server.address, path, self.bearer)?;
        let bare = self.scratch.bare_route(&body)?;
        let load = |path| Load { method: "GET", path, headers: self.bearer };
        let (mut ours, mut base): (Vec<Rate>, Vec<Rate>) = (Vec::new(), Vec::new());
        let mut used = Duration::ZERO;
        for _ in 0..ROUNDS {
            let before = cpu_time(self.server.id())?;
            ours.push(load::run(self.server.address, load(path), CONNECTIONS, self.duration)?);
            used += cpu_time(self.server.id())?.saturating_sub(before);
            base.push(load::run(bare.address, load("/"), CONNECTIONS, self.duration)?);
        }
        let per_second = |rates: &[Rate]| rates.iter().map(|rate| rate.per_second).sum::<f64>() / f64::from(ROUNDS);
        let mean = |time: fn(&Rate) -> Duration| ours.iter().map(time).sum::<Duration>() / ROUNDS;
        let count: u64 = ours.iter().map(|rate| rate.count).sum();
        let cost = 1_000_000.0 * used.as_secs_f64() / (count as f64).max(1.0);
        let figures = Figures { cost, p50: mean(|rate| rate.p50) };
        println!(
            "| {log} | `{path}` | {} | {:.0}/s | {:.2} ms | {:.2} ms | {cost:.0} us | {:.0}/s | {:.3} |",
            body.len(),
            per_second(&ours),
            milliseconds(figures.p50),
            milliseconds(mean(|rate| rate.p99)),
            per_second(&base),
            per_second(&ours) / per_second(&base)
        );
        Ok(figures)
    }
}

/// Lets the home be a cluster of one node. It has no cluster daemon, so the server says itself how the cluster is.
fn make_cluster(home: &Path) -> Result<(), Failure> {
    let path = home.join("etc/ossec.conf");
    let conf = files::read(&path)?;
    let section =
        "  <cluster>\n    <node_name>node01</node_name>\n    <disabled>no</disabled>\n  </cluster>\n</ossec_config>";
    let conf = conf.replacen("</ossec_config>", section, 1);
    std::fs::write(&path, conf).map_err(|source| Failure::File { action: "write", path, source })
}

/// The means of a day, as wazuh-analysisd writes them.
fn write_averages(home: &Path) -> Result<(), Failure> {
    let folder = home.join("stats/hourly-average");
    let fault = |source| Failure::File { action: "fill", path: folder.clone(), source };
    std::fs::create_dir_all(&folder).map_err(fault)?;
    for hour in 0..=24 {
        std::fs::write(folder.join(hour.to_string()), format!("{}\n", 1_000 + hour)).map_err(fault)?;
    }
    Ok(())
}

/// A log of so many MiB, whole lines of a manager's daemons.
fn write_log(home: &Path, mebibytes: u32) -> Result<(), Failure> {
    let path = home.join("logs/ossec.log");
    let fault = |source| Failure::File { action: "write", path: path.clone(), source };
    let mut part = String::with_capacity(MIB + 256);
    let mut number = 0_u32;
    while part.len() < MIB {
        let (tag, level, text) = match number % 4 {
            0 => ("wazuh-authd", "INFO", "New connection from 192.0.2.7"),
            1 => ("wazuh-remoted", "WARNING", "(1408): Invalid ID for the source ip"),
            2 => ("wazuh-modulesd:syscollector", "INFO", "Evaluation finished."),
            _ => ("wazuh-db", "ERROR", "Could not obtain the synchronisation status of the agent"),
        };
        let (hour, minute, second) = (number / 3_600 % 24, number / 60 % 60, number % 60);
        part += &format!("2026/11/01 {hour:02}:{minute:02}:{second:02} {tag}: {level}: {text} {number}\n");
        number += 1;
    }
    eprintln!("writing a log of {mebibytes} MiB ...");
    let mut file = std::fs::File::create(&path).map_err(fault)?;
    for _ in 0..mebibytes {
        file.write_all(part.as_bytes()).map_err(fault)?;
    }
    // The kernel must not write it while requests are measured.
    file.sync_all().map_err(fault)
}
