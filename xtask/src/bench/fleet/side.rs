//! One server that is measured: its rates and its processor time, each against a bare route that returns the same
//! bytes.

use std::time::Duration;

use super::super::load::{self, Load, Rate};
use super::super::milliseconds;
use super::super::program::{Running, Scratch, cpu_time, get};
use super::cases::{CASES, Case};
use super::{CONNECTIONS, ROUNDS};
use crate::Failure;

/// A case in a fleet, measured.
pub(super) struct Figures {
    pub(super) bytes: usize,
    pub(super) ours: Rate,
    pub(super) bare: Rate,
    /// Processor time of a request, in microseconds; it depends little on who else runs.
    pub(super) cost: f64,
}

impl Figures {
    fn ratio(&self) -> f64 {
        self.ours.per_second / self.bare.per_second
    }
}

/// A server and what is needed to measure it.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) scratch: &'a Scratch,
    pub(super) server: &'a Running,
    pub(super) bearer: &'a str,
    pub(super) duration: Duration,
}

/// Seconds after which a server that has just started has walked over all of its agents: at least, and agents that it
/// meets in another second.
const SETTLED: u32 = 6;
const A_SECOND: u32 = 40_000;

impl Side<'_> {
    /// Has the server make what it keeps of the fleet, and waits until its agents report step by step.
    pub(super) fn settle(&self, agents: u32) -> Result<(), Failure> {
        std::thread::sleep(Duration::from_secs((SETTLED + agents / A_SECOND).into()));
        get(self.server.address, "/agents?search=settled&limit=1", self.bearer)?;
        Ok(())
    }

    /// Measures and prints a row. Nothing if the operation is not there yet. The processor time of a request, in
    /// microseconds.
    pub(super) fn print(&self, case: &Case, agents: u32, remark: &str) -> Result<Option<f64>, Failure> {
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

    pub(super) fn measure(&self, case: &Case, agents: u32) -> Result<Option<Figures>, Failure> {
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
    pub(super) fn mixed(&self, agents: u32) -> Result<(), Failure> {
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
    pub(super) fn whole(&self) -> Result<(), Failure> {
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
