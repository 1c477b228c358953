//! The engine of the ruleset alone: what `cargo xtask bench ruleset` measures without a server around it.
//!
//! Usage: `engine RULESET TESTS SECONDS`: a folder with rules, decoders and lists, one with tests in upstream's form
//! whose events are tried, and how long. Prints the time of a load, the memory that the ruleset takes, and the events
//! a second on one thread. Times are processor time, so that what else runs on the machine does not count.

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use apid_engine::settings::Settings;
use apid_engine::{Moment, Request, Ruleset, Session};
use apid_ruletest::Given;
use apid_ruletest::folder::Folder;

const LOADS: u32 = 10;
const SESSIONS: u32 = 1_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("usage: engine RULESET TESTS SECONDS");
    let (ruleset, tests, seconds) = (next()?, next()?, next()?.parse()?);
    let before = resident()?;
    let loaded = load(Path::new(&ruleset))?;
    println!("memory of the loaded ruleset: {:.1} MiB (goal: under 40)", resident()? - before);

    let before_loads = used()?;
    for _ in 0..LOADS {
        load(Path::new(&ruleset))?;
    }
    let of_loads = used()?.saturating_sub(before_loads);
    println!("reading and loading the files: {:.1} ms, mean of {LOADS}", milliseconds(of_loads / LOADS));
    let before_sessions = used()?;
    for _ in 0..SESSIONS {
        std::hint::black_box(Session::new(Arc::clone(&loaded)));
    }
    let of_sessions = used()?.saturating_sub(before_sessions);
    println!("a new session: {:.4} ms, mean of {SESSIONS}", milliseconds(of_sessions / SESSIONS));

    let events = events(Path::new(&tests))?;
    let mut session = Session::new(loaded);
    // Patterns are compiled when an event needs them for the first time.
    let before_first = used()?;
    events.iter().for_each(|event| process(&mut session, event));
    let before_events = used()?;
    let first = before_events.saturating_sub(before_first);
    let (started, mut count) = (Instant::now(), 0_usize);
    while started.elapsed() < Duration::from_secs(seconds) {
        events.iter().for_each(|event| process(&mut session, event));
        count += events.len();
    }
    let rate = count as f64 / used()?.saturating_sub(before_events).as_secs_f64();
    println!(
        "{} events of upstream's tests: {rate:.0} a second on one thread; the first time {:.0} ms for all of them",
        events.len(),
        milliseconds(first)
    );
    println!("memory with all patterns that these needed: {:.1} MiB", resident()? - before);
    Ok(())
}

fn load(folder: &Path) -> Result<Arc<Ruleset>, Box<dyn Error>> {
    let folder = Folder::read(folder)?;
    Ok(Ruleset::load(&folder.files(), Settings::default()).ruleset.ok_or("the ruleset has a fault")?)
}

/// The texts of all events.
fn events(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    let mut events = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "ini")) {
        let text = String::from_utf8_lossy(&std::fs::read(path)?).into_owned();
        let suite = apid_ruletest::read(&path.to_string_lossy(), &text)?;
        let given = suite.cases.into_iter().flat_map(|case| case.steps).map(|step| step.given);
        events.extend(given.filter_map(|given| match given {
            Given::Event { text, .. } => Some(text),
            Given::Decoded { .. } => None,
        }));
    }
    Ok(events)
}

fn process(session: &mut Session, event: &str) {
    let moment = Moment { seconds: 1_796_000_000, offset: 0 };
    let (event, location) = (event.as_bytes(), b"stdin".as_slice());
    std::hint::black_box(session.process(Request { event, location, moment, host: "manager", trace: false }));
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// Processor time that this thread has used.
fn used() -> Result<Duration, Box<dyn Error>> {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = times.split_whitespace().next().ok_or("the kernel tells no times")?;
    Ok(Duration::from_nanos(nanoseconds.parse()?))
}

/// MiB that this process has in memory.
fn resident() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the kernel tells no memory")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1_024.0)
}
