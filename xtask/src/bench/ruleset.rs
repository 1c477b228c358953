//! Rules and decoders of the full ruleset: each request against a bare axum route that returns the same bytes, the
//! first reply after a start, and how many events are tried a second, by the engine alone and through `PUT /logtest`.
//! Requests marked `new` are never sent twice, so that no reply to them is kept.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::load::{self, Load, Rate};
use super::milliseconds;
use super::program::{self, Running, Scratch, cpu_time, get, memory_of};
use crate::Failure;
use crate::files;

const CONNECTIONS: usize = 8;
const ROUNDS: u32 = 2;
/// Rules have nothing to do with agents.
const AGENTS: u32 = 100;

/// The rules, decoders and lists of a release, where the reference files are, and tests of them.
const ARCHIVE: &str = "upstream/ruleset-4.14.7.tar.gz";
const TESTS: &str = "upstream/ruleset-tests-4.14.7.tar.gz";

/// The lists that rules of the release name.
const LISTS: [&str; 6] = [
    "audit-keys",
    "amazon/aws-eventnames",
    "security-eventchannel",
    "malicious-ioc/malware-hashes",
    "malicious-ioc/malicious-ip",
    "malicious-ioc/malicious-domains",
];

/// Events a second that the original answers on its socket, one connection after the other.
const ORIGINAL: f64 = 2_760.0;

/// A request, and its path by its number.
struct Case {
    name: &'static str,
    is_new: bool,
    path: fn(u64) -> String,
}

const fn same(name: &'static str, path: fn(u64) -> String) -> Case {
    Case { name, is_new: false, path }
}

const fn new(name: &'static str, path: fn(u64) -> String) -> Case {
    Case { name, is_new: true, path }
}

const CASES: &[Case] = &[
    same("/rules?limit=10", |_| "/rules?limit=10".to_owned()),
    new("/rules?limit=10", |number| format!("/rules?limit=10&offset={}", number % 100_000)),
    same("/rules?limit=500", |_| "/rules?limit=500".to_owned()),
    new("/rules?limit=500", |number| format!("/rules?limit={}&offset={}", 500 - number % 7, number % 3_500)),
    same("/rules?search=sshd", |_| "/rules?search=sshd".to_owned()),
    new("/rules?search=X&limit=10", |number| format!("/rules?search=ssh&limit=10&offset={number}")),
    same("/rules?q=level>11", |_| "/rules?q=level%3E11".to_owned()),
    new("/rules?q=id>X&limit=10", |number| format!("/rules?q=id%3E{number}&limit=10")),
    same("/rules?group=sshd", |_| "/rules?group=sshd".to_owned()),
    same("/rules/groups", |_| "/rules/groups".to_owned()),
    same("/rules/requirement/pci_dss", |_| "/rules/requirement/pci_dss".to_owned()),
    same("/rules/files", |_| "/rules/files".to_owned()),
    same("/decoders", |_| "/decoders".to_owned()),
    same("/decoders/parents?limit=10", |_| "/decoders/parents?limit=10".to_owned()),
    same("/lists?limit=10", |_| "/lists?limit=10".to_owned()),
];

/// Measures with the full ruleset.
pub(super) fn run(duration: Duration) -> Result<(), Failure> {
    let (archive, tests) = (program::reference(ARCHIVE)?, program::reference(TESTS)?);
    println!("ruleset ({CONNECTIONS} connections, {ROUNDS} rounds of {} s each, in turn)\n", duration.as_secs());
    program::build()?;
    let scratch = Scratch::new()?;
    scratch.fill(AGENTS)?;
    // A new home has rules of its own, with numbers that those of the release have too.
    for kind in ["rules", "decoders"] {
        files::synchronise(&scratch.home().join("ruleset").join(kind), &BTreeMap::new())?;
    }
    let configuration = scratch.home().join("etc/ossec.conf");
    let lists = LISTS.map(|list| format!("<list>etc/lists/{list}</list>\n")).concat();
    let text = files::read(&configuration)?.replace("</ruleset>", &format!("{lists}</ruleset>"));
    files::write(&configuration, &text)?;
    let tests_folder = scratch.folder("tests")?;
    unpack(&archive, &scratch.home())?;
    unpack(&tests, &tests_folder)?;
    let tests_folder = tests_folder.join("tests");
    let mut engine = program::example("engine");
    let ruleset = [scratch.home().join("ruleset"), scratch.home().join("etc/lists")];
    let folder = scratch.folder("engine")?;
    for part in &ruleset {
        program::succeed(Command::new("cp").arg("-r").arg(part).arg(&folder), "cp")?;
    }
    let seconds = duration.as_secs().to_string();
    program::succeed(engine.arg(&folder).arg(&tests_folder).arg(seconds), "the example `engine`")?;
    println!();
    cold(&scratch)?;
    let (server, bearer) = scratch.serve()?;
    let side = Side { scratch: &scratch, server: &server, bearer: &bearer, duration };
    let (before, _) = memory_of(server.id())?;
    get(server.address, "/rules?limit=10", &bearer)?;
    get(server.address, "/decoders?limit=10", &bearer)?;
    let (after, _) = memory_of(server.id())?;
    println!("\n| request | reply | ours | p50 | p99 | processor | bare route | ratio |");
    println!("|---|---|---|---|---|---|---|---|");
    for case in CASES {
        side.print(case)?;
    }
    logtest(&side, &events(&tests_folder)?)?;
    let (last, most) = memory_of(server.id())?;
    println!(
        "\n  memory: {before:.1} MiB before the first request, {after:.1} MiB with all rules and decoders read, {last:.1} MiB at the end, {most:.1} MiB at most"
    );
    Ok(())
}

/// Asks a server for something, and waits for the reply.
type Ask<'a> = dyn Fn(SocketAddr) -> Result<Vec<u8>, Failure> + 'a;

/// The time from a start to the first reply about the ruleset, with a token of an earlier start of the same home.
fn cold(scratch: &Scratch) -> Result<(), Failure> {
    const STARTS: usize = 15;
    let (earlier, bearer) = scratch.serve()?;
    drop(earlier);
    let rules = |address| get(address, "/rules?limit=1", &bearer);
    let event = r#"{"event": "Oct 10 08:15:01 web1 sshd[812]: Failed password for ann from 203.0.113.7 port 40022 ssh2", "log_format": "syslog", "location": "stdin"}"#;
    let load = Load { method: "PUT", path: "/logtest", headers: &bearer };
    let logtest = |address| {
        let reply = load::send(address, load, event);
        reply.map_err(|error| Failure::Other(format!("PUT /logtest: {error}")))
    };
    let asks: [(&str, &Ask<'_>); 2] = [("GET /rules?limit=1", &rules), ("PUT /logtest", &logtest)];
    for (what, ask) in asks {
        let (mut listening, mut replied) = (Vec::new(), Vec::new());
        let mut used = Duration::ZERO;
        for _ in 0..STARTS {
            let started = Instant::now();
            let server = scratch.serve_logging("error")?;
            listening.push(started.elapsed());
            ask(server.address)?;
            replied.push(started.elapsed());
            used += cpu_time(server.id())?;
        }
        let [listening, replied] = [listening, replied].map(|mut times| {
            times.sort_unstable();
            let of = |place: usize| milliseconds(times.get(place).copied().unwrap_or_default());
            (of(STARTS / 2), of(STARTS - 1))
        });
        println!(
            "from a start to the first `{what}`: {:.0} ms, the median of {STARTS}, at most {:.0} (goal: under 150); listening after {:.0}; {:.0} ms of processor time",
            replied.0,
            replied.1,
            listening.0,
            milliseconds(used) / STARTS as f64
        );
    }
    Ok(())
}

fn unpack(archive: &Path, into: &Path) -> Result<(), Failure> {
    program::succeed(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(into), "tar")
}

/// The events of upstream's tests, as JSON texts.
fn events(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut events = Vec::new();
    for path in files::list(folder)? {
        let bytes =
            std::fs::read(&path).map_err(|source| Failure::File { action: "read", path: path.clone(), source })?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let lines = text.lines().filter(|line| line.starts_with("log "));
        let texts = lines.filter_map(|line| line.split_once('=')).map(|(_, text)| text.trim());
        events.extend(texts.filter(|text| !text.is_empty()).map(|text| serde_json::Value::from(text).to_string()));
    }
    Ok(events)
}

/// Events a second through `PUT /logtest`, in one session, in several, and each in a new one.
fn logtest(side: &Side<'_>, events: &[String]) -> Result<(), Failure> {
    let Side { server, bearer, duration, .. } = side;
    let question = |number: u64, token: Option<&str>| {
        let at = usize::try_from(number).unwrap_or_default() % events.len().max(1);
        let event = events.get(at).map_or("\"\"", String::as_str);
        let token = token.map(|token| format!(r#""token": "{token}", "#)).unwrap_or_default();
        format!(r#"{{{token}"event": {event}, "log_format": "syslog", "location": "stdin"}}"#)
    };
    let load = Load { method: "PUT", path: "/logtest", headers: bearer };
    let before = Instant::now();
    let mut tokens = Vec::new();
    for connection in 0..CONNECTIONS {
        let reply = load::send(server.address, load, &question(0, None));
        let reply = reply.map_err(|error| Failure::Other(format!("PUT /logtest: {error}")))?;
        if connection == 0 {
            println!("\n  the first event, which loads the ruleset: {:.0} ms", milliseconds(before.elapsed()));
        }
        let reply: Option<serde_json::Value> = serde_json::from_slice(&reply).ok();
        let token = reply.as_ref().and_then(|reply| reply.get("data")?.get("token")?.as_str());
        tokens
            .push(token.ok_or_else(|| Failure::Other("PUT /logtest has no token in its reply".to_owned()))?.to_owned());
    }
    let measure = |what: &str, connections: usize, body: &(dyn Fn(u64) -> String + Sync)| -> Result<(), Failure> {
        let before = cpu_time(server.id())?;
        let rate = load::run_sending(server.address, load, connections, *duration, body)?;
        let used = cpu_time(server.id())?.saturating_sub(before);
        let cost = 1_000_000.0 * used.as_secs_f64() / (rate.count as f64).max(1.0);
        let (p50, p99, times) = (milliseconds(rate.p50), milliseconds(rate.p99), rate.per_second / ORIGINAL);
        println!(
            "  {what}: {:.0}/s, p50 {p50:.2} ms, p99 {p99:.2} ms, processor {cost:.0} us: {times:.1} times the original",
            rate.per_second
        );
        Ok(())
    };
    let of = |number: u64, among: usize| {
        let at = usize::try_from(number).unwrap_or_default() % among;
        tokens.get(at).map(String::as_str)
    };
    for (what, connections, sessions) in [
        ("`PUT /logtest`, one connection, one session", 1, 1),
        ("`PUT /logtest`, one session", CONNECTIONS, 1),
        ("`PUT /logtest`, a session for each connection", CONNECTIONS, CONNECTIONS),
    ] {
        let body = |number| question(number, of(number, sessions));
        // All patterns are compiled by then.
        load::run_sending(server.address, load, connections, *duration, body)?;
        measure(what, connections, &body)?;
    }
    measure("`PUT /logtest`, new sessions, one connection", 1, &|number| question(number, None))
}

/// A server and what is needed to measure it.
struct Side<'a> {
    scratch: &'a Scratch,
    server: &'a Running,
    bearer: &'a str,
    duration: Duration,
}

impl Side<'_> {
    fn print(&self, case: &Case) -> Result<(), Failure> {
        let body = get(self.server.address, &(case.path)(0), self.bearer)?;
        let bare = self.scratch.bare_route(&body)?;
        let (mut ours, mut base): (Vec<Rate>, Vec<Rate>) = (Vec::new(), Vec::new());
        let mut used = Duration::ZERO;
        for round in 0..ROUNDS {
            let before = cpu_time(self.server.id())?;
            let first = 1 + 1_000_000 * u64::from(round);
            let path = |number| (case.path)(if case.is_new { first + number } else { 0 });
            ours.push(load::run_changing(self.server.address, self.bearer, CONNECTIONS, self.duration, path)?);
            used += cpu_time(self.server.id())?.saturating_sub(before);
            let open = Load { method: "GET", path: "/", headers: self.bearer };
            base.push(load::run(bare.address, open, CONNECTIONS, self.duration)?);
        }
        let per_second = |rates: &[Rate]| rates.iter().map(|rate| rate.per_second).sum::<f64>() / f64::from(ROUNDS);
        let mean = |time: fn(&Rate) -> Duration| milliseconds(ours.iter().map(time).sum::<Duration>() / ROUNDS);
        let count: u64 = ours.iter().map(|rate| rate.count).sum();
        let cost = 1_000_000.0 * used.as_secs_f64() / (count as f64).max(1.0);
        println!(
            "| `{}`{} | {} | {:.0}/s | {:.2} ms | {:.2} ms | {cost:.0} us | {:.0}/s | {:.3} |",
            case.name,
            if case.is_new { ", new" } else { "" },
            body.len(),
            per_second(&ours),
            mean(|rate| rate.p50),
            mean(|rate| rate.p99),
            per_second(&base),
            per_second(&ours) / per_second(&base)
        );
        Ok(())
    }
}
