//! Both back ends of a query answer the same over the same agents: elements, order, total and refusals; and a walk
//! through the pages of a list meets every element once; whichever layout the database has.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value, json};

use super::agent::{self, Layout};
use crate::query::memory::{Rules, run_ruled};
use crate::query::sql::{self, Scope, Statement};
use crate::query::{Clause, Expr, Field, Kind, Op, Query, QueryError, Search, Sort, Table};

/// Names for all columns, some of them nested.
pub(crate) static AGENTS: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("os.arch", &agent::OS_ARCH),
        Field::new("os.build", &agent::OS_BUILD),
        Field::new("os.codename", &agent::OS_CODENAME),
        Field::new("os.major", &agent::OS_MAJOR),
        Field::new("os.minor", &agent::OS_MINOR),
        Field::new("os.name", &agent::OS_NAME),
        Field::new("os.platform", &agent::OS_PLATFORM),
        Field::new("os.type", &agent::OS_TYPE),
        Field::new("os.uname", &agent::OS_UNAME),
        Field::new("os.version", &agent::OS_VERSION),
        Field::new("id", &agent::ID),
        Field::new("name", &agent::NAME),
        Field::new("ip", &agent::IP),
        Field::new("registered", &agent::REGISTER_IP),
        Field::new("status", &agent::CONNECTION_STATUS),
        Field::new("code", &agent::STATUS_CODE),
        Field::new("version", &agent::VERSION),
        Field::new("manager", &agent::MANAGER_HOST),
        Field::new("node", &agent::NODE_NAME),
        Field::new("groups", &agent::GROUPS),
        Field::new("synced", &agent::GROUP_CONFIG_STATUS),
        Field::new("sums.config", &agent::CONFIG_SUM),
        Field::new("sums.merged", &agent::MERGED_SUM),
        Field::new("added", &agent::DATE_ADD),
        Field::new("seen", &agent::LAST_KEEPALIVE),
        Field::new("lost", &agent::DISCONNECTION_TIME),
    ],
    always: &["id"],
};

/// Seconds since 1970 at which the tests take place.
pub(crate) const NOW: i64 = 1_000_000;

/// Columns of the table that is queried; those of numbers have their affinity.
pub(crate) const COLUMNS: &[&str] = &[
    "id",
    "os_arch",
    "os_build",
    "os_codename",
    "os_major",
    "os_minor",
    "os_name",
    "os_platform",
    "os_type",
    "os_uname",
    "os_version",
    "name",
    "ip",
    "register_ip",
    "connection_status",
    "status_code",
    "version",
    "manager_host",
    "node_name",
    "\"group\"",
    "group_config_status",
    "config_sum",
    "merged_sum",
    "date_add",
    "last_keepalive",
    "disconnection_time",
];

pub(crate) fn is_number(column: &str) -> bool {
    ["id", "status_code", "date_add", "last_keepalive", "disconnection_time"].contains(&column)
}

/// Texts of few letters, so that values meet, with everything that means something to somebody.
pub(crate) fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[aAbB%_\\\\'\"é€0-3., v-]{0,4}",
        1 => select(&[
            "Wazuh v4.14.7", "wazuh v4.9.10", "Wazuh v4.9.2", "Wazuhv4.14.7", "v5", "10", "9x", " 7", "-3", "null", "all",
            "a,b", "A,b,%", "_,a", "{\"a\": 1}", "{\"a\":1}", "[1, 2]", "É", "1.5", "1e1", "99999999999999999999", "%", "_", "\\",
        ][..]).prop_map(str::to_owned),
    ]
}

pub(crate) fn number() -> impl Strategy<Value = i64> {
    prop_oneof![3 => -3_i64..12, 2 => NOW - 5..NOW + 5, 1 => Just(i64::MAX), 1 => 86_395..86_405_i64]
}

/// The values of a row but for its id.
fn row() -> impl Strategy<Value = Vec<Cell>> {
    COLUMNS
        .iter()
        .skip(1)
        .map(|column| match is_number(column) {
            true => proptest::option::weighted(0.8, number())
                .prop_map(|value| value.map_or(Cell::Null, Cell::Integer))
                .boxed(),
            false => {
                proptest::option::weighted(0.8, word()).prop_map(|value| value.map_or(Cell::Null, Cell::Text)).boxed()
            }
        })
        .collect::<Vec<_>>()
}

fn rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    proptest::collection::vec(row(), 0..14)
}

fn names() -> Vec<&'static str> {
    AGENTS.fields.iter().map(|field| field.name).collect()
}

fn clause() -> impl Strategy<Value = Expr> {
    let op = select(
        &[Op::Equal, Op::NotEqual, Op::Less, Op::Greater, Op::LessOrEqual, Op::GreaterOrEqual, Op::Contains][..],
    );
    let date = select(
        &[
            "7d",
            "1m",
            "3",
            "1d1s",
            "1970-01-12",
            "1970-01-12T13:46:38Z",
            "1970-01-02 00:00:01",
            "1970-01-01",
            "1969-12-31T23:59:58Z",
            "1969-12-31",
        ][..],
    );
    let value = prop_oneof![
        4 => word(),
        3 => number().prop_map(|number| number.to_string()),
        3 => date.prop_map(str::to_owned),
        1 => Just("null".to_owned()),
    ];
    let name = prop_oneof![30 => select(names()), 6 => select(&["name", "ip"][..]), 1 => Just("nosuch")];
    (name, op, value, proptest::bool::weighted(0.1)).prop_map(|(name, op, value, literal)| {
        // Most refusals of operators and dates are known beforehand; the others would hide everything else.
        let kind = AGENTS.field(name).map(|field| field.column.kind);
        let op = match (kind, value.as_str(), op) {
            (Some(Kind::List), _, op) if !matches!(op, Op::Equal | Op::NotEqual) => Op::Contains,
            (_, "null", Op::Less | Op::Greater) => Op::Equal,
            (_, _, op) => op,
        };
        let value = match kind {
            Some(Kind::Date) if crate::query::parse_moment(&value).is_err() && value.len() != 2 => "5".to_owned(),
            _ => value,
        };
        let clause = if literal { Clause::literal(name, op, value) } else { Clause::new(name, op, value) };
        Expr::Clause(clause)
    })
}

fn expr() -> impl Strategy<Value = Expr> {
    clause().prop_recursive(3, 10, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Expr::and),
            proptest::collection::vec(inner, 2..4).prop_map(Expr::or),
        ]
    })
}

fn some_names(most: usize) -> impl Strategy<Value = Vec<String>> {
    subsequence(names(), 1..=most).prop_shuffle().prop_map(|names| names.into_iter().map(str::to_owned).collect())
}

fn sort() -> impl Strategy<Value = Sort> {
    (some_names(3), any::<bool>()).prop_map(|(fields, descending)| Sort { fields, descending })
}

pub(crate) fn query() -> impl Strategy<Value = Query> {
    use proptest::option::of;
    let search = ("[aAbB%_\\\\'0-3é.]{1,2}", any::<bool>()).prop_map(|(text, complement)| Search { text, complement });
    (
        0..4_u64,
        1..16_u64,
        of(sort()),
        proptest::option::weighted(0.3, search),
        of(some_names(4)),
        of(expr()),
        any::<bool>(),
    )
        .prop_map(|(offset, limit, sort, search, select, filter, distinct)| Query {
            offset,
            limit,
            sort,
            search,
            select,
            filter,
            distinct,
        })
}

/// Ids of the rows that may be seen, none for all; and of those that may not.
pub(crate) fn seen() -> impl Strategy<Value = (Option<Vec<i64>>, Vec<i64>)> {
    let ids = || subsequence((0..16_i64).collect::<Vec<_>>(), 0..=16);
    (proptest::option::weighted(0.3, ids()), prop_oneof![Just(Vec::new()), ids()])
}

/// A database of these rows without the columns that its layout lacks.
fn database(layout: Layout, rows: &[Vec<Cell>]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    crate::query::functions::register(&connection).unwrap();
    let has = |column: &&&str| !layout.lacking().contains(*column);
    let present: Vec<&str> = COLUMNS.iter().filter(has).copied().collect();
    let columns = present.iter().map(|column| match (*column, is_number(column)) {
        ("id", _) => "id INTEGER PRIMARY KEY".to_owned(),
        (column, true) => format!("{column} INTEGER"),
        (column, false) => format!("{column} TEXT"),
    });
    let columns = columns.collect::<Vec<_>>().join(", ");
    let indexes = "CREATE INDEX agent_name ON agent (name); CREATE INDEX agent_ip ON agent (ip)";
    connection.execute_batch(&format!("CREATE TABLE agent ({columns}); {indexes}; BEGIN")).unwrap();
    let marks = vec!["?"; present.len()].join(", ");
    let mut insert =
        connection.prepare(&format!("INSERT INTO agent ({}) VALUES ({marks})", present.join(", "))).unwrap();
    for (id, row) in rows.iter().enumerate() {
        let id = Cell::Integer(i64::try_from(id).unwrap());
        let cells = std::iter::once(&id).chain(row).zip(COLUMNS);
        insert.execute(params_from_iter(cells.filter(|(_, column)| has(column)).map(|(cell, _)| cell))).unwrap();
    }
    drop(insert);
    connection
}

/// Puts a value where its dotted name says.
fn put(item: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        None => drop(item.insert(name.to_owned(), value)),
        Some((step, rest)) => {
            let inner = item.entry(step).or_insert_with(|| json!({}));
            put(inner.as_object_mut().unwrap(), rest, value);
        }
    }
}

fn value(cell: ValueRef<'_>) -> Option<Value> {
    match cell {
        ValueRef::Integer(number) => Some(number.into()),
        ValueRef::Text(text) => Some(String::from_utf8(text.to_vec()).unwrap().into()),
        _ => None,
    }
}

/// The rows as JSON, as they are stored. What is NULL, or lacking, is left out.
fn stored(layout: Layout, connection: &Connection) -> Vec<Value> {
    let columns: Vec<_> = AGENTS.fields.iter().map(|field| field.column.sql_without(layout.lacking())).collect();
    let mut statement = connection.prepare(&format!("SELECT {} FROM agent", columns.join(", "))).unwrap();
    let rows = statement.query_map((), |row| {
        let mut item = Map::new();
        for (column, field) in AGENTS.fields.iter().enumerate() {
            if let Some(value) = value(row.get_ref(column)?) {
                put(&mut item, field.name, value);
            }
        }
        Ok(Value::Object(item))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn number_of(connection: &Connection, statement: &Statement) -> usize {
    let count: i64 =
        connection.query_row(&statement.text, crate::driver_values(&statement.params), |row| row.get(0)).unwrap();
    usize::try_from(count).unwrap()
}

const ALL: Scope<'static> = Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] };

/// All rows of a database that is laid out so.
fn all_of(layout: Layout) -> Scope<'static> {
    Scope { lacking: layout.lacking(), ..ALL }
}

pub(crate) fn layout() -> impl Strategy<Value = Layout> {
    select(&[Layout::V4, Layout::V5Beta, Layout::V5][..])
}

fn in_database(connection: &Connection, query: &Query, scope: Scope<'_>) -> Result<(Vec<Value>, usize), QueryError> {
    let select = sql::select(&AGENTS, query, scope)?;
    let mut statement = connection.prepare(&select.page.text).unwrap();
    let items = statement.query_map(crate::driver_values(&select.page.params), |row| {
        let mut item = Map::new();
        for (column, field) in select.fields.iter().enumerate() {
            if let Some(value) = value(row.get_ref(column)?) {
                put(&mut item, field.name, value);
            }
        }
        Ok(Value::Object(item))
    });
    let items = items.unwrap().map(Result::unwrap).collect();
    Ok((items, number_of(connection, &select.count)))
}

fn in_memory(stored: &[Value], query: &Query) -> Result<(Vec<Value>, usize), QueryError> {
    run_ruled(stored, Rules { table: &AGENTS, now: NOW }, query).map(|page| (page.items, page.total))
}

/// How the database finds the rows of a list.
fn plan(connection: &Connection, q: &str) -> String {
    let mut query = Query::default();
    query.filter_text(q).unwrap();
    let keys = sql::select(&AGENTS, &query, all_of(Layout::V4)).unwrap().keys.unwrap();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", keys.text)).unwrap();
    let steps = statement.query_map(crate::driver_values(&keys.params), |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("; ")
}

#[test]
fn names_and_addresses_are_found_by_their_indexes() {
    let connection = database(Layout::V4, &[]);
    for q in ["name=a", "name=a,name=b", "ip=a", "status=active;ip=a", "(name=a,name=b);id!=0;os.name~x"] {
        let plan = plan(&connection, q);
        assert!(
            plan.contains("USING COVERING INDEX") && plan.contains("SEARCH agent USING INTEGER PRIMARY KEY"),
            "{q}: {plan}"
        );
    }
    for q in ["name!=a", "name=a,os.name=b", "status=active", "name=a,ip=a"] {
        assert!(!plan(&connection, q).contains("USING COVERING INDEX"), "{q}");
    }
}

/// The columns tell the layout; a database of release 4 that has lost one is still of release 4.
#[test]
fn layouts_are_told_by_columns() {
    for (columns, expected) in [
        ("id, config_sum, node_name", Layout::V4),
        ("id, node_name, group_config_status", Layout::V4),
        ("id, config_sum, os_type", Layout::V4),
        ("id, os_type, node_name", Layout::V5Beta),
        ("id, os_type", Layout::V5),
        ("id", Layout::V4),
    ] {
        let database = crate::Single::in_memory().unwrap();
        database.script(&format!("CREATE TABLE agent ({columns}); PRAGMA user_version = 1")).unwrap();
        assert_eq!(database.look(Layout::of).unwrap(), expected, "{columns}");
    }
}

#[test]
fn the_type_of_a_system_is_told_by_its_platform() {
    const ROWS: &str =
        "INSERT INTO agent (id, os_platform) VALUES (0, NULL), (1, 'windows'), (2, 'darwin'), (3, 'bsd'),
                        (4, 'unix'), (5, 'ubuntu'), (6, 'Windows'), (7, ''), (8, 'Unix')";
    let connection = database(Layout::V4, &[]);
    connection.execute(ROWS, ()).unwrap();
    let types = |q: &str| {
        let mut query = Query { select: Some(vec!["os.type".into()]), ..Query::default() };
        query.filter_text(q).unwrap();
        let (items, total) = in_database(&connection, &query, all_of(Layout::V4)).unwrap();
        assert_eq!(items.len(), total);
        let shown = |item: &Value| format!("{}:{}", item["id"], item["os"]["type"].as_str().unwrap_or("-"));
        items.iter().map(shown).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(types(""), "0:- 1:windows 2:macos 3:unix 4:unix 5:linux 6:linux 7:- 8:unix");
    assert_eq!((types("os.type=UNIX").as_str(), types("os.type=null").as_str()), ("3:unix 4:unix 8:unix", "0:- 7:-"));
    // A database that has the column is believed.
    let connection = database(Layout::V5, &[]);
    connection.execute("INSERT INTO agent (id, os_platform, os_type) VALUES (1, 'ubuntu', 'other')", ()).unwrap();
    let (items, _) = in_database(&connection, &Query::default(), all_of(Layout::V5)).unwrap();
    assert_eq!(items[0]["os"], json!({"platform": "ubuntu", "type": "other"}));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn back_ends_agree(
        layout in layout(), rows in rows(), queries in proptest::collection::vec(query(), 6), turn in any::<prop::sample::Index>(),
        (only, except) in seen(),
    ) {
        let connection = database(layout, &rows);
        // The order in which the rows come does not matter.
        let mut stored = stored(layout, &connection);
        if !stored.is_empty() {
            let turn = turn.index(stored.len());
            stored.rotate_left(turn);
        }
        stored.retain(|row| {
            let id = row["id"].as_i64().unwrap();
            only.as_ref().is_none_or(|only| only.contains(&id)) && !except.contains(&id)
        });
        let scope = Scope { rows: 0, only: only.as_deref(), except: &except, now: NOW, lacking: layout.lacking() };
        for query in queries {
            prop_assert_eq!(in_memory(&stored, &query), in_database(&connection, &query, scope), "{:?}", query);
        }
    }

    #[test]
    fn a_walk_meets_every_row_once(
        layout in layout(), rows in rows(), query in query(), steps in proptest::collection::vec(1..5_u64, 16),
    ) {
        let connection = database(layout, &rows);
        let stored = stored(layout, &connection);
        let whole = Query { offset: 0, limit: u64::MAX, ..query.clone() };
        let Ok((all, total)) = in_database(&connection, &whole, all_of(layout)) else { return Ok(()) };
        prop_assert_eq!(all.len(), total);
        let (mut ours, mut theirs, mut offset) = (Vec::new(), Vec::new(), 0);
        for limit in steps {
            let step = Query { offset, limit, ..query.clone() };
            let (page, count) = in_memory(&stored, &step).unwrap();
            prop_assert_eq!(count, total);
            ours.extend(page);
            theirs.extend(in_database(&connection, &step, all_of(layout)).unwrap().0);
            offset += limit;
        }
        prop_assert_eq!(&ours, &all);
        prop_assert_eq!(&theirs, &all);
        // A list that is kept by its keys is the same list.
        let select = sql::select(&AGENTS, &query, all_of(layout)).unwrap();
        if let Some(keys) = select.keys {
            let mut statement = connection.prepare(&keys.text).unwrap();
            let keys = statement.query_map(crate::driver_values(&keys.params), |row| row.get::<_, i64>(0)).unwrap();
            let keys: Vec<Value> = keys.map(|key| key.unwrap().into()).collect();
            let ids: Vec<Value> = all.iter().map(|item| item["id"].clone()).collect();
            prop_assert_eq!(keys, ids);
        }
    }
}
