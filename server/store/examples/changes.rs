//! How long it takes to find out what has changed in a table of agents, beside a bare scan of it.
//!
//! `cargo run --release -p apid-store --example changes [AGENTS]`

#![expect(clippy::print_stdout, reason = "it is what the example is for")]

use std::time::{Duration, Instant};

use apid_store::{Access, Changes, Reader, Single, Store, StoreError};

/// Columns of text beside the id, with some 700 bytes in a row.
const COLUMNS: usize = 25;

const ROUNDS: u32 = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let agents: u32 = std::env::args().nth(1).map_or(Ok(100_000), |number| number.parse())?;
    let home = tempfile::tempdir()?;
    let path = home.path().join("agents.db");
    let foreign = Single::open(&path, Access::Create)?;
    let names: Vec<String> = (0..COLUMNS).map(|at| format!("c{at}")).collect();
    let texts: Vec<String> = (0..COLUMNS).map(|at| format!("'value {at} of ' || (id * {} % 9973)", at + 7)).collect();
    foreign.script(&format!(
        "CREATE TABLE agent (id INTEGER PRIMARY KEY, {}, seen INTEGER, note TEXT);
         WITH RECURSIVE ids (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < {agents})
         INSERT INTO agent SELECT id, {}, id, hex(zeroblob(90)) FROM ids",
        names.join(", "),
        texts.join(", ")
    ))?;
    let database = Store::new(home.path()).database("agents.db");
    let mut tracker = database.tracker("agent", "id");
    let mut check = || {
        database.read_now(|reader| {
            let began = Instant::now();
            let step = tracker.changes(reader)?;
            let (took, changes) = (began.elapsed(), step.changes().clone());
            tracker.advance(step);
            Ok::<_, StoreError>((took, changes))
        })
    };
    let bytes = std::fs::metadata(&path)?.len();
    println!("{agents} agents, {} MB", bytes / 1_000_000);
    println!("first: {:?}", check()?.0);
    let every = (agents / 1_650).max(1);
    for (name, sql, own) in [
        ("nothing", String::new(), false),
        ("own, 1 row", "UPDATE agent SET seen = seen + 1 WHERE id = 77".to_owned(), true),
        ("own, 1650 rows", format!("UPDATE agent SET seen = seen + 1 WHERE id % {every} = 0"), true),
        ("foreign, 1 row", "UPDATE agent SET seen = seen + 1 WHERE id = 77".to_owned(), false),
        ("foreign, 1650 rows", format!("UPDATE agent SET seen = seen + 1 WHERE id % {every} = 0"), false),
    ] {
        let mut times = Vec::new();
        let mut told = Changes::Nothing;
        for _ in 0..ROUNDS {
            match own {
                true => database.write_now(|writer| writer.script(&sql))?,
                false => foreign.script(&sql)?,
            }
            let (took, changes) = check()?;
            times.push(took);
            told = changes;
        }
        let told = match told {
            Changes::Nothing => "nothing".to_owned(),
            Changes::Ids(ids) => format!("{} ids", ids.len()),
            Changes::Ranges(ranges) => format!("{} ranges", ranges.len()),
            Changes::Everything => "everything".to_owned(),
        };
        println!("{name}: {}, {told}", shown(&mut times, bytes));
    }
    let lengths: Vec<String> = names.iter().map(|name| format!("sum(length({name}))")).collect();
    let sql = format!("SELECT {} FROM agent", lengths.join(" + "));
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        foreign.script("UPDATE agent SET seen = seen + 1 WHERE id = 77")?;
        times.push(database.read_now(|reader: &Reader| {
            let began = Instant::now();
            reader.one::<i64, StoreError>(&sql, &[], |row| row.get(0))?;
            Ok::<_, StoreError>(began.elapsed())
        })?);
    }
    println!("bare scan of {COLUMNS} columns: {}", shown(&mut times, bytes));
    drop(tracker);
    Ok(())
}

/// The median and the least of some times, and the throughput of the median.
fn shown(times: &mut [Duration], bytes: u64) -> String {
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let least = times.first().copied().unwrap_or_default();
    let rate = bytes as f64 / median.as_secs_f64() / 1e6;
    format!("median {median:.2?}, least {least:.2?} ({rate:.0} MB/s)")
}
