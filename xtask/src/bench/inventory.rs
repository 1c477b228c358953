//! What agents report of themselves, in homes of 1,000 and 10,000 agents whose databases have packages, and the tables
//! of MITRE ATT&CK: lists of one agent and of all agents, each against a bare axum route that returns the same bytes;
//! the memory of the server and the files that it has open. Requests marked `new` are never sent twice, so that no
//! reply to them is kept.
//!
//! The first request over all agents looks into every database. It is sent once before anything is measured, and its
//! time is told. The tables are those of a release, where the reference files are.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::load::{self, Load, Rate};
use super::milliseconds;
use super::program::{self, Running, Scratch, cpu_time, example, get, memory_of, succeed};
use crate::Failure;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
const SIZES: [u32; 2] = [1_000, 10_000];
/// Packages of each agent but 000 and 001, which have ten times as many.
const PACKAGES: u32 = 100;

/// The release of ATT&CK, where the reference files are.
const ATTACK: &str = "upstream/enterprise-attack-18.1.json.gz";

/// A request that is measured, and what is expected of it.
struct Case {
    path: &'static str,
    /// Whether each request has another offset.
    is_new: bool,
    goal: Goal,
}

/// What a request should come to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goal {
    /// A ratio to the bare route of so many hundredths.
    Ratio(u32),
    /// Processor time in the larger home of at most so many times that in the smaller.
    Growth(u32),
    /// Nothing in particular.
    None,
}

const fn same(path: &'static str, goal: Goal) -> Case {
    Case { path, is_new: false, goal }
}

const fn new(path: &'static str) -> Case {
    Case { path, is_new: true, goal: Goal::None }
}

impl Case {
    fn path(&self, number: u64) -> String {
        if self.is_new { format!("{}&offset={}", self.path, number % 400) } else { self.path.to_owned() }
    }
}

/// All requests; those of other tables join here.
const CASES: &[Case] = &[
    same("/syscollector/001/packages?limit=500", Goal::Ratio(20)),
    new("/syscollector/001/packages?limit=500"),
    same("/syscollector/001/packages?search=0042", Goal::None),
    same("/syscheck/001?limit=500", Goal::Ratio(20)),
    new("/syscheck/001?limit=500"),
    same("/sca/001/checks/cis", Goal::Ratio(20)),
    same("/mitre/techniques?limit=10", Goal::Ratio(40)),
    same("/mitre/techniques?search=phishing", Goal::Ratio(40)),
    same("/experimental/syscollector/packages?limit=10", Goal::Growth(3)),
    same(NAMED, Goal::Growth(3)),
    same("/experimental/syscollector/packages?limit=10&offset=90000", Goal::None),
    same(SORTED, Goal::Growth(3)),
];

/// Requests whose first one looks into every database.
const FIRST: [&str; 3] = ["/experimental/syscollector/packages?limit=10", NAMED, SORTED];
const NAMED: &str = "/experimental/syscollector/packages?name=openssl&limit=10";
const SORTED: &str = "/experimental/syscollector/packages?sort=-size&limit=10";

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    program::build()?;
    println!("inventory ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    println!("| agents | request | reply | ours | p50 | p99 | processor | bare route | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|");
    let (mut costs, mut remarks) = (Vec::new(), Vec::new());
    for agents in SIZES {
        let scratch = Scratch::new()?;
        scratch.fill(agents)?;
        fill(&scratch.home())?;
        scratch.set("experimental_features: yes\n")?;
        match program::reference(ATTACK) {
            Ok(file) => scratch.command(&["mitre", "import", &file.to_string_lossy()])?,
            Err(problem) => eprintln!("the tables of MITRE ATT&CK are those of a new home: {problem}"),
        }
        let (server, bearer) = scratch.serve()?;
        let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
        for path in FIRST {
            let started = Instant::now();
            get(server.address, path, &bearer)?;
            remarks.push(format!("first `{path}` over {agents} agents: {:.0} ms", milliseconds(started.elapsed())));
        }
        let measured = CASES.iter().map(|case| side.print(agents, case)).collect::<Result<Vec<_>, _>>()?;
        costs.push(measured);
        let (now, most) = memory_of(server.id())?;
        remarks.push(format!(
            "memory over {agents} agents: {now:.0} MiB, at most {most:.0} MiB (goal: under 200); open files: {} (goal: under 300)",
            open_files(server.id())
        ));
    }
    println!();
    for remark in remarks {
        println!("  {remark}");
    }
    if let [few, many] = costs.as_slice() {
        for (case, (few, many)) in CASES.iter().zip(few.iter().zip(many)) {
            if let Goal::Growth(most) = case.goal {
                let growth = many / few;
                println!(
                    "  processor time of `{}` at 10,000 agents against 1,000: {growth:.2} times (goal: at most {most})",
                    case.path
                );
            }
        }
    }
    Ok(())
}

/// A server and what is needed to measure it.
struct Side<'a> {
    scratch: &'a Scratch,
    server: &'a Running,
    bearer: &'a str,
    duration: Duration,
}

impl Side<'_> {
    /// Measures and prints a row. Processor time of a request in microseconds.
    fn print(&self, agents: u32, case: &Case) -> Result<f64, Failure> {
        let body = get(self.server.address, &case.path(0), self.bearer)?;
        let bare = self.scratch.bare_route(&body)?;
        let (mut ours, mut base): (Vec<Rate>, Vec<Rate>) = (Vec::new(), Vec::new());
        let mut used = Duration::ZERO;
        for _ in 0..ROUNDS {
            let before = cpu_time(self.server.id())?;
            let path = |number| case.path(number);
            ours.push(load::run_changing(self.server.address, self.bearer, CONNECTIONS, self.duration, path)?);
            used += cpu_time(self.server.id())?.saturating_sub(before);
            let load = Load { method: "GET", path: "/", headers: self.bearer };
            base.push(load::run(bare.address, load, CONNECTIONS, self.duration)?);
        }
        let per_second = |rates: &[Rate]| rates.iter().map(|rate| rate.per_second).sum::<f64>() / f64::from(ROUNDS);
        let mean = |time: fn(&Rate) -> Duration| ours.iter().map(time).sum::<Duration>() / ROUNDS;
        let count: u64 = ours.iter().map(|rate| rate.count).sum();
        let cost = 1_000_000.0 * used.as_secs_f64() / (count as f64).max(1.0);
        let goal = match case.goal {
            Goal::Ratio(hundredths) => format!(" (goal: over {:.2})", f64::from(hundredths) / 100.0),
            Goal::Growth(_) | Goal::None => String::new(),
        };
        println!(
            "| {agents} | `{}`{} | {} | {:.0}/s | {:.2} ms | {:.2} ms | {cost:.0} us | {:.0}/s | {:.3}{goal} |",
            case.path,
            if case.is_new { ", new" } else { "" },
            body.len(),
            per_second(&ours),
            milliseconds(mean(|rate| rate.p50)),
            milliseconds(mean(|rate| rate.p99)),
            per_second(&base),
            per_second(&ours) / per_second(&base)
        );
        Ok(cost)
    }
}

/// Gives each agent of the home a database with packages.
fn fill(home: &Path) -> Result<(), Failure> {
    eprintln!("making databases with {PACKAGES} packages each ...");
    let mut command: Command = example("fill_inventory");
    succeed(command.arg(home).arg(PACKAGES.to_string()), "fill_inventory")
}

/// Files that a process has open; 0 where the kernel does not tell.
fn open_files(process: u32) -> usize {
    std::fs::read_dir(format!("/proc/{process}/fd")).map_or(0, Iterator::count)
}
