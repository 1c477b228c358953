//! Fleets of 1,000, 10,000 and 100,000 agents of `wazuh-apid demo`: what lists and summaries cost, each against a bare
//! route that returns the same bytes, and the memory of the server. The agents go on reporting meanwhile, except where
//! it says otherwise. Requests marked `new` are never sent twice while a reply to them may still be kept.

use std::time::Duration;

use super::load::{self, Load, Rate};
use super::milliseconds;
use super::program::{self, Running, Scratch, cpu_time, memory_of};
use crate::Failure;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const MARKER: &str = "queue/db/.wazuh-apid-demo.json";
/// Offsets that a `new` request of the first pages goes through before it is sent again with another limit.
const OFFSETS: u64 = 900;

/// What is measured: a name for the table, and the path of the request of a number in a fleet of a size.
struct Case {
    name: &'static str,
    is_new: bool,
    path: fn(number: u64, agents: u64) -> String,
}

const fn kept(name: &'static str, path: fn(u64, u64) -> String) -> Case {
    Case { name, is_new: false, path }
}

const fn new(name: &'static str, path: fn(u64, u64) -> String) -> Case {
    Case { name, is_new: true, path }
}

const PAGE: Case = kept("`/agents?limit=10`", |_, _| "/agents?limit=10".to_owned());

/// More of them than replies of this size are kept, which are some 2,000.
const NEW_PAGE: Case = new("`/agents?limit=10`", |number, _| {
    format!("/agents?limit={}&offset={}", 5 + number / OFFSETS % 10, number % OFFSETS)
});

const CASES: [Case; 17] = [
    PAGE,
    NEW_PAGE,
    kept("`/agents?limit=500`", |_, _| "/agents?limit=500".to_owned()),
    new("`/agents?limit=500`", |number, _| format!("/agents?limit={}&offset={}", 500 - number % 7, number % 400)),
    kept("`/agents?limit=10&offset=9/10`", |_, agents| format!("/agents?limit=10&offset={}", agents * 9 / 10)),
    new("`/agents?limit=10&offset=9/10`", |number, agents| {
        let offsets = agents * 18 / 100;
        format!("/agents?limit={}&offset={}", 5 + number / offsets % 20, agents * 8 / 10 + number % offsets)
    }),
    kept("`/agents?select=id`", |_, _| "/agents?select=id".to_owned()),
    new("`/agents?q=id=N;name!=X`", |number, agents| {
        format!("/agents?q=id={};name!={number}", number * 7_919 % agents + 1)
    }),
    new("`/agents?q=name=X`", |number, _| format!("/agents?q=name=web-fra-{number:03}")),
    kept("`/agents?q=os.name=Ubuntu&limit=10`", |_, _| "/agents?q=os.name=Ubuntu&limit=10".to_owned()),
    new("`/agents?q=os.version!=X&limit=10`", |number, _| format!("/agents?q=os.version!={number}&limit=10")),
    new("`/agents?q=version<X;status=active&limit=10`", |number, _| {
        format!("/agents?q=version%3Cv4.14.{number};status=active&limit=10")
    }),
    kept("`/agents?search=web-fra&limit=10`", |_, _| "/agents?search=web-fra&limit=10".to_owned()),
    new("`/agents?search=X&limit=10`", |number, _| format!("/agents?search=fra-{number}&limit=10")),
    kept("`/agents/summary/status`", |_, _| "/agents/summary/status".to_owned()),
    kept("`/overview/agents`", |_, _| "/overview/agents".to_owned()),
    kept("`/groups`", |_, _| "/groups".to_owned()),
];

/// A case in a fleet, measured.
struct Figures {
    bytes: usize,
    ours: Rate,
    bare: Rate,
    /// Processor time of a request, in microseconds; it depends little on who else runs.
    cost: f64,
}

impl Figures {
    fn ratio(&self) -> f64 {
        self.ours.per_second / self.bare.per_second
    }
}

pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    program::build()?;
    println!("fleet ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    println!("| agents | request | reply | ours | p50 | p99 | processor | bare route | p50 | p99 | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    // Processor time of the page of ten in each size: kept and new, while the agents report and while they do not.
    let mut pages: Vec<[f64; 4]> = Vec::new();
    let (mut memory, mut crowded) = (None, None);
    for agents in SIZES {
        let scratch = Scratch::new()?;
        scratch.fill(agents)?;
        let (server, bearer) = scratch.serve()?;
        let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
        let mut costs = [0.0; 4];
        for (index, case) in CASES.iter().enumerate() {
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
        // Without its marker the home is not a demo home, so its agents do not report.
        let marker = scratch.home().join(MARKER);
        std::fs::remove_file(&marker).map_err(|source| Failure::File { action: "remove", path: marker, source })?;
        let (server, bearer) = scratch.serve()?;
        let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
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
        println!("  memory at 100,000 agents under load: {now:.0} MiB, at most {most:.0} MiB (goal: under 120)");
    }
    if let Some((now, most)) = crowded {
        println!(
            "  with {CONNECTIONS} callers requesting all agents at once: {now:.0} MiB, at most {most:.0} MiB (goal: under 200)"
        );
    }
    Ok(())
}

/// A server and what is needed to measure it.
#[derive(Clone, Copy)]
struct Side<'a> {
    scratch: &'a Scratch,
    server: &'a Running,
    bearer: &'a str,
    duration: Duration,
}

impl Side<'_> {
    /// Measures and prints a row. Nothing if the operation is not there yet. The processor time of a request, in
    /// microseconds.
    fn print(&self, case: &Case, agents: u32, remark: &str) -> Result<Option<f64>, Failure> {
        let is_new = if case.is_new { ", new" } else { "" };
        let Some(figures) = self.measure(case, agents)? else {
            println!("| {agents} | {}{is_new}{remark} | not there yet | | | | | | | | |", case.name);
            return Ok(None);
        };
        let Figures { bytes, ours, bare, cost } = &figures;
        println!(
            "| {agents} | {}{is_new}{remark} | {bytes} | {:.0}/s | {:.2} ms | {:.2} ms | {:.0} us | {:.0}/s | {:.2} ms | {:.2} ms | {:.3} |",
            case.name,
            ours.per_second,
            milliseconds(ours.p50),
            milliseconds(ours.p99),
            cost,
            bare.per_second,
            milliseconds(bare.p50),
            milliseconds(bare.p99),
            figures.ratio()
        );
        Ok(Some(*cost))
    }

    fn measure(&self, case: &Case, agents: u32) -> Result<Option<Figures>, Failure> {
        let path = |number| (case.path)(number, agents.into());
        let body = match load::get(self.server.address, &path(0), self.bearer) {
            Ok(body) => body,
            Err(error) if error.to_string().contains("501 Not Implemented") => return Ok(None),
            Err(error) => return Err(Failure::Other(format!("GET {}: {error}", path(0)))),
        };
        let bare = self.scratch.bare_route(&body)?;
        let open = Load { method: "GET", path: "/", headers: self.bearer };
        let (mut ours, mut base) = (Vec::new(), Vec::new());
        let (mut offset, mut used) = (0, Duration::ZERO);
        for _ in 0..ROUNDS {
            let path = |number| path(if case.is_new { offset + number } else { 0 });
            let before = cpu_time(self.server.id())?;
            let rate = load::run_changing(self.server.address, self.bearer, CONNECTIONS, self.duration, path)?;
            used += cpu_time(self.server.id())?.saturating_sub(before);
            offset += rate.count;
            ours.push(rate);
            base.push(load::run(bare.address, open, CONNECTIONS, self.duration)?);
        }
        let cost = 1_000_000.0 * used.as_secs_f64() / (offset as f64).max(1.0);
        Ok(Some(Figures { bytes: body.len(), ours: mean(&ours), bare: mean(&base), cost }))
    }

    /// Every case in turn on every connection.
    fn mixed(&self, agents: u32) -> Result<(), Failure> {
        let mut there = Vec::new();
        for case in &CASES {
            if load::get(self.server.address, &(case.path)(0, agents.into()), self.bearer).is_ok() {
                there.push(case.path);
            }
        }
        let count = there.len() as u64;
        let path = |number: u64| {
            let turn = usize::try_from(number % count).unwrap_or(0);
            there.get(turn).map_or_else(String::new, |path| path(1_000_000 + number / count, agents.into()))
        };
        load::run_changing(self.server.address, self.bearer, CONNECTIONS, 2 * self.duration, path).map(drop)
    }

    /// The list of all agents, again and again on every connection.
    fn whole(&self) -> Result<(), Failure> {
        let path = |_| "/agents?limit=100000".to_owned();
        load::run_changing(self.server.address, self.bearer, CONNECTIONS, 2 * self.duration, path).map(drop)
    }
}

fn mean(rates: &[Rate]) -> Rate {
    let count = u32::try_from(rates.len()).unwrap_or(1).max(1);
    Rate {
        count: rates.iter().map(|rate| rate.count).sum(),
        per_second: rates.iter().map(|rate| rate.per_second).sum::<f64>() / f64::from(count),
        p50: rates.iter().map(|rate| rate.p50).sum::<Duration>() / count,
        p99: rates.iter().map(|rate| rate.p99).sum::<Duration>() / count,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::CASES;

    #[test]
    fn requests_that_are_new_are_not_sent_again_soon() {
        for case in CASES.iter().filter(|case| case.is_new) {
            let paths: HashSet<String> = (0..2_500).map(|number| (case.path)(number, 1_000)).collect();
            assert_eq!(paths.len(), 2_500, "{}", case.name);
        }
    }
}
