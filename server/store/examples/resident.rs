//! Processor time of questions about agents in memory and in the database:
//! `cargo run --release -p apid-store --example resident -- HOME/queue/db/global.db`.

#![expect(clippy::print_stdout, reason = "it is run for what it prints")]

use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use apid_store::query::sql::{self, Scope};
use apid_store::query::{Field, Query, Search, Sort, Table, parse};
use apid_store::resident::Columns;
use apid_store::schema::agent;
use apid_store::{Access, Reader, Single, StoreError, Value};

static TABLE: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("os.arch", &agent::OS_ARCH),
        Field::new("os.build", &agent::OS_BUILD),
        Field::new("os.codename", &agent::OS_CODENAME),
        Field::new("os.major", &agent::OS_MAJOR),
        Field::new("os.minor", &agent::OS_MINOR),
        Field::new("os.name", &agent::OS_NAME),
        Field::new("os.platform", &agent::OS_PLATFORM),
        Field::new("os.uname", &agent::OS_UNAME),
        Field::new("os.version", &agent::OS_VERSION),
        Field::new("id", &agent::ID),
        Field::new("name", &agent::NAME),
        Field::new("ip", &agent::IP),
        Field::new("registerIP", &agent::REGISTER_IP),
        Field::new("status", &agent::CONNECTION_STATUS),
        Field::new("status_code", &agent::STATUS_CODE),
        Field::new("version", &agent::VERSION),
        Field::new("manager", &agent::MANAGER_HOST),
        Field::new("node_name", &agent::NODE_NAME),
        Field::new("group", &agent::GROUPS),
        Field::new("group_config_status", &agent::GROUP_CONFIG_STATUS),
        Field::new("configSum", &agent::CONFIG_SUM),
        Field::new("mergedSum", &agent::MERGED_SUM),
        Field::new("dateAdd", &agent::DATE_ADD),
        Field::new("lastKeepAlive", &agent::LAST_KEEPALIVE),
        Field::new("disconnection_time", &agent::DISCONNECTION_TIME),
    ],
    always: &["id"],
};

/// Bytes of memory of the process; 0 where the system does not tell.
fn resident_memory() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).map_or(0, |pages| pages * 4_096)
}

/// Processor time of this thread, which depends little on what else runs, to the tick of the scheduler; the time that
/// passes where the system does not tell.
struct Clock {
    start: Instant,
    used: Option<u64>,
}

impl Clock {
    fn start() -> Self {
        Self { start: Instant::now(), used: Self::used() }
    }

    fn elapsed(&self) -> Duration {
        let used = Self::used().zip(self.used).map(|(now, before)| Duration::from_nanos(now.saturating_sub(before)));
        used.unwrap_or_else(|| self.start.elapsed())
    }

    fn used() -> Option<u64> {
        std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
    }
}

/// Processor time of one of several runs, which take half a second together.
fn one_of<T>(mut run: impl FnMut() -> T) -> Duration {
    let (clock, mut runs) = (Clock::start(), 0);
    while runs < 2 || clock.start.elapsed() < Duration::from_millis(500) {
        black_box(run());
        runs += 1;
    }
    clock.elapsed() / runs
}

/// Looks at all bytes of a page.
fn in_memory(columns: &Columns, query: &Query, scope: Scope<'_>) -> Result<(u64, usize), Box<dyn Error>> {
    let list = columns.select(&TABLE, query, scope)?.ok_or("the columns leave it to the database")?;
    let mut bytes = 0;
    list.each(|row| {
        for column in 0..list.fields.len() {
            if let Value::Text(text) = row.value(column)? {
                bytes += text.len();
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok((list.total(), bytes))
}

fn in_database(reader: &Reader, query: &Query, scope: Scope<'_>) -> Result<(i64, usize), Box<dyn Error>> {
    let select = sql::select(&TABLE, query, scope)?;
    let total = reader.one(&select.count.text, &select.count.params, |row| row.get::<i64>(0))?;
    let mut bytes = 0;
    reader.each(&select.page.text, &select.page.params, |row| {
        for column in 0..select.fields.len() {
            if let Value::Text(text) = row.value(column)? {
                bytes += text.len();
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok((total, bytes))
}

fn questions() -> Result<Vec<(&'static str, Query)>, Box<dyn Error>> {
    let page = Query { limit: 10, ..Query::default() };
    let search = |text| Query { search: Some(Search::parse(text)), ..page.clone() };
    let filter = |text| Ok::<_, Box<dyn Error>>(Query { filter: parse(text)?, ..page.clone() });
    let sort = |text| Query { sort: Some(Sort::parse(text)), ..page.clone() };
    let distinct = |names: &[&str]| Query {
        distinct: true,
        select: Some(names.iter().map(|name| (*name).to_owned()).collect()),
        ..page.clone()
    };
    Ok(vec![
        ("limit=10", page.clone()),
        ("limit=500", Query { limit: 500, ..page.clone() }),
        ("offset=90000", Query { offset: 90_000, ..page.clone() }),
        ("search=web-1", search("web-1")),
        ("search=a", search("a")),
        ("search=7", search("7")),
        ("search=xyzzy", search("xyzzy")),
        ("search=-ubuntu", search("-ubuntu")),
        ("q=name=x", filter("name=web-00017")?),
        ("q=name~00", filter("name~00")?),
        ("q=os.version~22", filter("os.version~22")?),
        ("q=os.uname~smp", filter("os.uname~smp")?),
        ("q=lastKeepAlive<1d", filter("lastKeepAlive<1d")?),
        ("q=version<v4.9;status=active", filter("version<v4.9;status=active")?),
        ("q=group=default", filter("group=default")?),
        ("sort=name", sort("name")),
        ("sort=-os.version,name", sort("-os.version,name")),
        ("distinct os", distinct(&["os.name", "os.version"])),
        ("distinct name", distinct(&["name"])),
    ])
}

fn main() -> Result<(), Box<dyn Error>> {
    let path: PathBuf = std::env::args_os().nth(1).ok_or("which database?")?.into();
    let database = Single::open(&path, Access::ReadOnly)?;
    let all = Scope { rows: 0, only: None, except: &[0], now: 1_800_000_000, lacking: &["os_type"] };
    database.read(|reader| {
        let mut shown: Vec<_> = TABLE.fields.iter().map(|field| field.column).collect();
        shown.extend([&agent::RELEASE, &agent::OS_TYPE]);
        let (clock, before) = (Clock::start(), resident_memory());
        let columns = Columns::read(reader, &agent::AGENTS, &shown, all.lacking, u64::MAX)?;
        let mut columns = columns.ok_or("the database cannot be kept")?;
        let (taken, size) = (clock.elapsed(), columns.heap_size());
        let seen = resident_memory().saturating_sub(before);
        println!("read {} rows in {taken:.1?}: {size} bytes, {seen} more of the process", columns.len());
        for (name, query) in questions()? {
            let clock = Clock::start();
            let (total, bytes) = in_memory(&columns, &query, all)?;
            let first = clock.elapsed();
            let ours = one_of(|| in_memory(&columns, &query, all).is_ok());
            let theirs = one_of(|| in_database(reader, &query, all).is_ok());
            let (expected, same) = in_database(reader, &query, all)?;
            let agrees = u64::try_from(expected)? == total && same == bytes;
            println!(
                "{name:30} {first:>10.1?} first {ours:>10.1?} again {theirs:>10.1?} database, {total} found {agrees}"
            );
        }
        let some: Vec<i64> = columns.keys().iter().copied().step_by(60).collect();
        let again = one_of(|| columns.replace(reader, &some).is_ok());
        println!("{} rows again in {again:.1?}", some.len());
        let last = columns.keys().last().copied().unwrap_or_default();
        let range = one_of(|| columns.replace_range(reader, last - 1_650, last).is_ok());
        println!("the last 1,650 in {range:.1?}");
        columns.replace_range(reader, 1_000, 1_000)?;
        let copy = one_of(|| columns.clone());
        println!("a copy in {copy:.1?}");
        Ok::<_, Box<dyn Error>>(())
    })
}
