//! Fleets of 1,000, 10,000 and 100,000 agents of `wazuh-apid demo`: what lists and summaries cost, each against a bare
//! route that returns the same bytes, and the memory of the server. The agents go on reporting meanwhile, except where
//! it says otherwise. Requests marked `new` are never sent twice while a reply to them may still be kept.

mod cases;
mod growth;
mod plot;
mod side;

use std::time::Duration;

pub(super) use growth::run as run_growth;

use super::program::{self, Background, Scratch, example, memory_of};
use crate::Failure;
use cases::{Case, NEW_FILTER, NEW_LONG_PAGE, NEW_PAGE, NEW_SEARCH, OVERVIEW, PAGE};
use side::Side;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const MARKER: &str = "queue/db/.wazuh-apid-demo.json";
const DATABASE: &str = "queue/db/global.db";

/// What is asked while another process writes, and without the resident copy.
const HARD: [Case; 5] = [NEW_SEARCH, NEW_FILTER, NEW_LONG_PAGE, NEW_PAGE, OVERVIEW];

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    program::build()?;
    println!("fleet ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    println!("| agents | request | reply | ours | p50 | p99 | processor | bare route | p50 | p99 | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    // Processor time of the page of ten in each size: kept and new, while the agents report and while they do not.
    let mut pages: Vec<[f64; 4]> = Vec::new();
    let (mut memory, mut crowded, mut lean, mut scan) = (None, None, None, None);
    for agents in SIZES {
        let scratch = Scratch::new()?;
        scratch.fill(agents)?;
        let (server, bearer) = scratch.serve()?;
        let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
        side.settle(agents)?;
        let mut costs = [0.0; 4];
        for (index, case) in cases::CASES.iter().enumerate() {
            let cost = side.print(case, agents, "")?;
            if let Some(page) = costs.get_mut(index).filter(|_| index < 2) {
                *page = cost.unwrap_or(0.0);
            }
        }
        if agents == SIZES[2] {
            side.mixed(agents)?;
            memory = Some(memory_of(server.id())?);
            side.whole()?;
            crowded = Some(memory_of(server.id())?);
        }
        drop(server);
        if agents == SIZES[2] {
            lean = Some(without_copy(&scratch, agents, duration)?);
        }
        stop_reports(&scratch)?;
        if agents == SIZES[2] {
            scan = Some(beside_a_writer(&scratch, agents, duration)?);
        }
        let (server, bearer) = scratch.serve()?;
        let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
        side.settle(agents)?;
        for (cost, case) in costs.iter_mut().skip(2).zip([PAGE, NEW_PAGE]) {
            *cost = side.print(&case, agents, ", no reports")?.unwrap_or(0.0);
        }
        pages.push(costs);
        drop(server);
    }
    println!();
    if let [few, _, many] = pages.as_slice() {
        for (index, name) in ["cached", "new", "cached, no reports", "new, no reports"].iter().enumerate() {
            let cost = many.get(index).zip(few.get(index)).map_or(f64::NAN, |(many, few)| many / few);
            println!(
                "  processor time of a page of 10 at 100,000 agents against 1,000 ({name}): {cost:.2} times (goal: at most 1.5)"
            );
        }
    }
    if let Some((now, most)) = memory {
        println!("  memory at 100,000 agents under load: {now:.0} MiB, at most {most:.0} MiB (goal: under 160)");
    }
    if let Some((now, most)) = crowded {
        println!(
            "  with {CONNECTIONS} callers requesting all agents at once: {now:.0} MiB, at most {most:.0} MiB (goal: under 200)"
        );
    }
    if let Some((now, most)) = lean {
        println!("  the same without the resident copy: {now:.0} MiB, at most {most:.0} MiB");
    }
    if let Some((scan, search)) = scan {
        println!(
            "  a new search beside another process that writes: {search:.0} us of processor time, a bare scan {scan:.0} us: \
             {:.2} times (goal: under 1.5)",
            search / scan
        );
    }
    Ok(())
}

/// Without its marker a home is not a demo home, so its agents do not report.
fn stop_reports(scratch: &Scratch) -> Result<(), Failure> {
    let marker = scratch.home().join(MARKER);
    std::fs::remove_file(&marker).map_err(|source| Failure::File { action: "remove", path: marker, source })
}

/// The hard questions without the resident copy, and the memory after them.
fn without_copy(scratch: &Scratch, agents: u32, duration: Duration) -> Result<(f64, f64), Failure> {
    let (server, bearer) = scratch.serve_as(&["--no-resident"])?;
    let side = Side { scratch, server: &server, bearer: &bearer, duration };
    for case in &HARD {
        side.print(case, agents, ", no resident copy")?;
    }
    memory_of(server.id())
}

/// The hard questions while another process writes keep-alives. Processor times in microseconds: of a bare scan of the
/// table, and of a search.
fn beside_a_writer(scratch: &Scratch, agents: u32, duration: Duration) -> Result<(f64, f64), Failure> {
    let database = scratch.home().join(DATABASE);
    let scan = scan(scratch, duration)?;
    let _writer = Background::start(example("report_agents").arg(&database), "report_agents")?;
    let (server, bearer) = scratch.serve()?;
    let side = Side { scratch, server: &server, bearer: &bearer, duration };
    side.settle(agents)?;
    let mut search = f64::NAN;
    for case in &HARD {
        let cost = side.print(case, agents, ", another process writes")?;
        if case.name == NEW_SEARCH.name {
            search = cost.unwrap_or(f64::NAN);
        }
    }
    Ok((scan, search))
}

/// Microseconds of a bare scan of the table of agents.
fn scan(scratch: &Scratch, duration: Duration) -> Result<f64, Failure> {
    let mut command = example("scan_agents");
    let output = command.arg(scratch.home().join(DATABASE)).arg(duration.as_secs().max(1).to_string()).output();
    let output = output.map_err(|error| Failure::Other(format!("cannot run scan_agents: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| Failure::Other(format!("scan_agents said `{}`", text.trim())))
}
