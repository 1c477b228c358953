//! Lists that are answered from memory are those of the database, in each state that a reader can see, while this
//! process and another one change it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

use super::plan::{Effort, Grouping, Plan, Progress, grouped, grouped_at_any_cost};
use super::{Request, Selection, Shared};
use crate::agents::Agents;
use crate::ledger::Ledger;
use crate::sink::{RowSink, View};
use crate::{Failed, Fault};
use apid_home::Home;
use apid_identity::rbac::{Check, Granted, Mode, Permissions, Policy, Wanted};
use apid_store::query::{Expr, Field, Query, Search, Sort, Table, parse};
use apid_store::resident::Freshness;
use apid_store::schema::agent;
use apid_store::{Access, Database, Reader, Row, Single, Store, StoreError, bind};

static TABLE: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("id", &agent::ID),
        Field::new("name", &agent::NAME),
        Field::new("ip", &agent::IP),
        Field::new("status", &agent::CONNECTION_STATUS),
        Field::new("version", &agent::VERSION),
        Field::new("group", &agent::GROUPS),
        Field::new("dateAdd", &agent::DATE_ADD),
        Field::new("lastKeepAlive", &agent::LAST_KEEPALIVE),
        Field::new("disconnection_time", &agent::DISCONNECTION_TIME),
        Field::new("os.version", &agent::OS_VERSION),
        Field::new("os.uname", &agent::OS_UNAME),
        Field::new("os.type", &agent::OS_TYPE),
    ],
    always: &["id"],
};

struct Whole;

static WHOLE: Whole = Whole;

struct WholeSink {
    text: String,
    columns: usize,
}

impl View for Whole {
    fn id(&self) -> &'static str {
        "whole"
    }

    fn table(&self) -> &'static Table {
        &TABLE
    }

    fn estimate(&self, rows: u64, _: &[&'static Field]) -> u64 {
        rows
    }

    fn open(&self, fields: &[&'static Field], counted: bool, _: u64) -> Box<dyn RowSink> {
        Box::new(WholeSink { text: String::new(), columns: fields.len() + usize::from(counted) })
    }
}

impl RowSink for WholeSink {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        for column in 0..self.columns {
            self.text.push_str(&format!("{:?} ", row.value(column)?));
        }
        self.text.push('\n');
        Ok(())
    }

    fn finish(mut self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        self.text.push_str(&format!("{total} {}", failed.groups().len()));
        self.text.into()
    }
}

/// What a request gives over one state of the database.
fn answer(shared: &Shared, reader: &Reader, request: Request) -> Result<Bytes, Fault> {
    match Plan::make(shared, reader, request)?.advance(shared, reader, Effort::Much)? {
        Progress::Reply(reply) => Ok(reply),
        Progress::Costly(_) | Progress::Long(_) => panic!("anything may be done"),
    }
}

fn groups(shared: &Shared, reader: &Reader, request: &Request) -> Result<Bytes, Fault> {
    match grouped(shared, reader, request.clone())? {
        Grouping::Reply(reply) => Ok(reply),
        Grouping::Costly(request) => grouped_at_any_cost(shared, reader, &request),
    }
}

fn name() -> impl Strategy<Value = &'static str> {
    select(TABLE.fields.iter().map(|field| field.name).collect::<Vec<_>>())
}

fn condition() -> impl Strategy<Value = Option<Expr>> {
    let q = prop_oneof![
        (
            name(),
            select(&["=", "!=", "<", ">", "~"][..]),
            select(&["7", "a", "linux", "v4.14.7", "active", "2", "null"][..])
        )
            .prop_map(|(name, op, value)| format!("{name}{op}{value}")),
        select(&["status=active;id>3", "lastKeepAlive<7d", "(name~1,group=web);os.version>5", "version<v4.14.9"][..])
            .prop_map(str::to_owned),
    ];
    proptest::option::weighted(0.6, q).prop_map(|q| q.and_then(|q| parse(&q).unwrap()))
}

fn query() -> impl Strategy<Value = Query> {
    let names = || proptest::collection::vec(name().prop_map(str::to_owned), 1..4);
    let sort = (names(), any::<bool>()).prop_map(|(fields, descending)| Sort { fields, descending });
    let search = (select(&["1", "ub", "ACT", "9.", "x"][..]), any::<bool>())
        .prop_map(|(text, complement)| Search { text: text.to_owned(), complement });
    (
        (0..40_u64, 0..60_u64),
        proptest::option::weighted(0.4, sort),
        proptest::option::weighted(0.3, search),
        proptest::option::weighted(0.3, names()),
        condition(),
        proptest::bool::weighted(0.1),
    )
        .prop_map(|((offset, limit), sort, search, select, filter, distinct)| Query {
            offset,
            limit,
            sort,
            search,
            select,
            filter,
            distinct,
        })
}

/// A random change of the table.
fn change() -> impl Strategy<Value = (&'static str, i64, i64)> {
    let sql = select(
        &[
            "UPDATE agent SET last_keepalive = ?1 WHERE id % 7 = ?2 % 7",
            "UPDATE agent SET name = 'agent' || ?1, os_uname = hex(zeroblob(?1 % 3000)) WHERE id = ?2",
            "UPDATE agent SET connection_status = 'disconnected', disconnection_time = ?1 WHERE id = ?2",
            "UPDATE agent SET \"group\" = 'web,db' || ?1 WHERE id = ?2",
            "UPDATE agent SET version = 'Wazuh v4.' || ?1 % 20 || '.0' WHERE id = ?2",
            "INSERT OR IGNORE INTO agent (id, name, ip, date_add) VALUES (?2, 'new' || ?1, '10.0.0.' || ?1 % 250, ?1)",
            "DELETE FROM agent WHERE id = ?2 AND id != 0 AND ?1 % 2",
            "UPDATE agent SET id = id + 1000 * (?1 % 3) WHERE id = ?2 AND id != 0 AND id < 1000",
        ][..],
    );
    (sql, 0..1_000_000_i64, 0..400_i64)
}

struct Changing {
    runner: TestRunner,
}

impl Changing {
    fn new() -> Self {
        Self { runner: TestRunner::new(Config { failure_persistence: None, ..Config::default() }) }
    }

    fn next<T: std::fmt::Debug>(&mut self, strategy: &impl Strategy<Value = T>) -> T {
        strategy.new_tree(&mut self.runner).unwrap().current()
    }
}

const DATABASE: &str = "WAZUH_APID_TEST_WRITES_TO";

/// The other process: changes the database until it is ended. A test for nobody else.
#[test]
fn another_process() {
    let Some(path) = std::env::var_os(DATABASE) else { return };
    let database = Single::open(path.as_ref(), Access::ReadWrite).unwrap();
    let mut changing = Changing::new();
    loop {
        let (sql, value, id) = changing.next(&change());
        match database.write(|writer| writer.change(sql, bind![value, id])) {
            Ok(_) | Err(StoreError::Busy | StoreError::Sql(_)) => {}
            Err(error) => panic!("{error}"),
        }
        std::thread::sleep(std::time::Duration::from_millis(u64::try_from(id % 8).unwrap()));
    }
}

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn other_process(home: &Home) -> Ended {
    let name = "agents::listing::copy_tests::another_process";
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([name, "--exact", "--quiet"]).env(DATABASE, home.root().join(home.global_db()));
    Ended(command.stdout(std::process::Stdio::null()).spawn().unwrap())
}

/// Changes of this process, one after the other, until it is told to stop.
fn own_changes(global: &Database, stop: &AtomicBool) {
    let mut changing = Changing::new();
    while !stop.load(Ordering::Relaxed) {
        let (sql, value, id) = changing.next(&change());
        match global.write_now(|writer| writer.change(sql, bind![value, id])) {
            Ok(_) | Err(StoreError::Busy | StoreError::Sql(_)) => {}
            Err(error) => panic!("{error}"),
        }
        std::thread::sleep(std::time::Duration::from_millis(u64::try_from(id % 16).unwrap()));
    }
}

/// A caller who may see all agents, and one who may see some.
fn callers(agents: &Agents) -> [Granted; 2] {
    let some = Policy {
        actions: vec!["agent:read".to_owned()],
        resources: (3..90).map(|id| format!("agent:id:{id:03}")).collect(),
        effect: "allow".to_owned(),
    };
    [Permissions::unlimited(), Permissions::reduce(Mode::White, &[some]).unwrap()].map(|permissions| {
        let wanted = Wanted { check: Check::all("agent:read", "agent:id"), ids: None };
        permissions.grant(&[wanted], agents).unwrap().of("agent:id").unwrap().clone()
    })
}

/// How many random questions are asked: `WAZUH_APID_QUESTIONS`, or three hundred.
fn questions() -> u64 {
    std::env::var("WAZUH_APID_QUESTIONS").map_or(300, |number| number.parse().expect("a number of questions"))
}

#[test]
fn lists_from_memory_are_those_of_the_database_while_two_processes_write() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    apid_testing::sample::fill(&home, 300).unwrap();
    let store = Store::new(home.root());
    let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
    // With a cache of its own.
    let plain = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store))).resident_within(0);
    let (kept, plain) = (&*agents.shared, &*plain.shared);
    let stop = AtomicBool::new(false);
    let (mut from_memory, mut refused) = (0_u64, 0_u64);
    std::thread::scope(|scope| {
        let _other = other_process(&home);
        scope.spawn(|| own_changes(&kept.global, &stop));
        let callers = callers(&agents);
        let mut asking = Changing::new();
        let strategy = (query(), any::<bool>(), any::<bool>());
        let mut ask = |number: u64| {
            let (query, alike, may_see_all) = asking.next(&strategy);
            let selection = Selection::Granted(callers[usize::from(may_see_all)].clone());
            let request = Request { selection, query, view: &WHOLE };
            kept.global.read_now(|reader| {
                let both = match alike && !request.query.distinct {
                    true => [kept, plain].map(|shared| groups(shared, reader, &request)),
                    false => [kept, plain].map(|shared| answer(shared, reader, request.clone())),
                };
                let lacking = kept.table(reader)?.layout.lacking();
                from_memory += u64::from(kept.copy.freshness(reader, lacking)? == Freshness::Current);
                match both {
                    [Ok(ours), Ok(theirs)] => {
                        assert_eq!(ours, theirs, "question {number}: {:?}", request.query);
                    }
                    [Err(ours), Err(theirs)] => {
                        refused += 1;
                        assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
                    }
                    [ours, theirs] => panic!("{ours:?} and {theirs:?}: {:?}", request.query),
                }
                Ok::<_, Fault>(())
            })
        };
        for number in 0..questions() {
            match ask(number) {
                Ok(()) | Err(Fault::Store(StoreError::Busy)) => {}
                Err(error) => {
                    stop.store(true, Ordering::Relaxed);
                    panic!("{error:?}");
                }
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert!(from_memory > questions() / 2, "{from_memory} of {} were answered from memory", questions());
    assert!(refused < questions() / 2, "{refused} of {} were refused", questions());
}
