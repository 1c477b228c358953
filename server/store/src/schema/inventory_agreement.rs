//! Both back ends of a query answer the same over the same inventory and findings: elements, order, total and refusals.
//! The tables are those of a new database of an agent.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value, json};

use super::findings::{files, vulnerabilities};
use super::inventory::{hardware, packages, ports};
use crate::homes::agent_database::{Extent, statements};
use crate::query::memory::{Rules, run_ruled};
use crate::query::sql::{self, Scope};
use crate::query::{Clause, Expr, Field, Kind, Op, Query, QueryError, Search, Sort, Table};

/// Seconds since 1970 at which the tests take place: 2026-11-01T00:00:00Z.
const NOW: i64 = 1_793_491_200;

static HARDWARE: Table = Table {
    source: &hardware::SOURCE,
    fields: &[
        Field::new("scan.id", &hardware::SCAN_ID),
        Field::new("scan.time", &hardware::SCAN_TIME),
        Field::new("board", &hardware::BOARD_SERIAL),
        Field::new("cpu.cores", &hardware::CPU_CORES),
        Field::new("cpu.mhz", &hardware::CPU_MHZ),
    ],
    always: &[],
};

static PACKAGES: Table = Table {
    source: &packages::SOURCE,
    fields: &[
        Field::new("scan.id", &packages::SCAN_ID),
        Field::new("scan.time", &packages::SCAN_TIME),
        Field::new("name", &packages::NAME),
        Field::new("version", &packages::VERSION),
        Field::new("size", &packages::SIZE),
        Field::new("installed", &packages::INSTALL_TIME),
    ],
    always: &[],
};

static PORTS: Table = Table {
    source: &ports::SOURCE,
    fields: &[
        Field::new("scan.id", &ports::SCAN_ID),
        Field::new("scan.time", &ports::SCAN_TIME),
        Field::new("local.ip", &ports::LOCAL_IP),
        Field::new("local.port", &ports::LOCAL_PORT),
        Field::new("pid", &ports::PID),
    ],
    always: &[],
};

static FILES: Table = Table {
    source: &files::SOURCE,
    fields: &[
        Field::new("file", &files::FILE),
        Field::new("size", &files::SIZE),
        Field::new("md5", &files::MD5),
        Field::new("uname", &files::UNAME),
        Field::new("value.name", &files::VALUE_NAME),
        Field::new("value.type", &files::VALUE_TYPE),
    ],
    always: &[],
};

static VULNERABILITIES: Table = Table {
    source: &vulnerabilities::SOURCE,
    fields: &[
        Field::new("name", &vulnerabilities::NAME),
        Field::new("version", &vulnerabilities::VERSION),
        Field::new("cve", &vulnerabilities::CVE),
        Field::new("title", &vulnerabilities::TITLE),
        Field::new("cvss2_score", &vulnerabilities::CVSS2_SCORE),
    ],
    always: &[],
};

static TABLES: [&Table; 5] = [&HARDWARE, &PACKAGES, &PORTS, &FILES, &VULNERABILITIES];

/// Columns that a table needs besides, and their values.
fn needed(table: &Table) -> (&'static str, &'static str) {
    match table.source.table {
        "fim_entry" => ("full_path, type", "(SELECT count(*) FROM fim_entry), 'file'"),
        "vuln_cves" => ("reference, type", "(SELECT count(*) FROM vuln_cves), 'OS'"),
        _ => ("checksum", "'x'"),
    }
}

fn time() -> impl Strategy<Value = String> {
    select(
        &[
            "2026/10/31 23:59:59",
            "2026/11/01 00:00:00",
            "2026/10/01 12:00:00",
            "2026/10/01",
            "2026-10-01 12:00:00",
            " ",
            "9999/99/99 99:99:99",
        ][..],
    )
    .prop_map(str::to_owned)
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[aAb0-2.%_']{0,3}",
        1 => select(&["1.10", "0.9", "10", "null", "all", "É", "2026/11/01"][..]).prop_map(str::to_owned),
    ]
}

fn cell(kind: Kind) -> BoxedStrategy<Cell> {
    let filled = match kind {
        Kind::Integer => (0_i64..5).prop_map(Cell::Integer).boxed(),
        Kind::Real => (0_i32..6).prop_map(|halves| Cell::Real(f64::from(halves) / 2.0)).boxed(),
        Kind::TimeText => time().prop_map(Cell::Text).boxed(),
        _ => word().prop_map(Cell::Text).boxed(),
    };
    proptest::option::weighted(0.85, filled).prop_map(|cell| cell.unwrap_or(Cell::Null)).boxed()
}

fn rows(table: &'static Table) -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let row: Vec<_> = table.fields.iter().map(|field| cell(field.column.kind)).collect();
    proptest::collection::vec(row, 0..12)
}

fn clause(table: &'static Table) -> impl Strategy<Value = Expr> {
    let ops = select(&[Op::Equal, Op::NotEqual, Op::Less, Op::Greater, Op::Contains][..]);
    let field = select(table.fields.iter().collect::<Vec<_>>());
    let dates =
        select(&["1s", "1d", "31d", "2026-10-31", "2026-10-01T12:00:00Z", "2026-11-01 00:00:00", "2026-10"][..]);
    let value = (word(), 0_i32..6, dates, 0..3_usize);
    (field, ops, value).prop_map(|(field, op, (word, number, date, choice))| {
        let value = match (field.column.kind, choice) {
            (Kind::TimeText, 0 | 1) => date.to_owned(),
            (Kind::Integer | Kind::Real, 0) => number.to_string(),
            (Kind::Real, 1) => (f64::from(number) / 2.0).to_string(),
            _ => word,
        };
        let op = if value == "null" { Op::Equal } else { op };
        Expr::Clause(Clause::new(field.name, op, value))
    })
}

fn query(table: &'static Table) -> impl Strategy<Value = Query> {
    use proptest::option::of;
    let names: Vec<_> = table.fields.iter().map(|field| field.name).collect();
    let some = move |most: usize| {
        subsequence(names.clone(), 1..=most)
            .prop_shuffle()
            .prop_map(|names| names.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let sort = (some(2), any::<bool>()).prop_map(|(fields, descending)| Sort { fields, descending });
    let search = ("[aA0-2./]{1,2}", any::<bool>()).prop_map(|(text, complement)| Search { text, complement });
    let filter = prop_oneof![
        3 => clause(table),
        1 => proptest::collection::vec(clause(table), 2..4).prop_map(Expr::and),
        1 => proptest::collection::vec(clause(table), 2..4).prop_map(Expr::or),
    ];
    (0..4_u64, 1..12_u64, of(sort), of(search), of(some(3)), of(filter), proptest::bool::weighted(0.2)).prop_map(
        |(offset, limit, sort, search, select, filter, distinct)| {
            // Rows that are shown as one are not put in the order of what is not shown of them.
            let sort = if distinct { sort.filter(|_| select.is_none()) } else { sort };
            Query { offset, limit, sort, search, select, filter, distinct }
        },
    )
}

fn database(table: &Table, rows: &[Vec<Cell>]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(&statements(Extent::WithVulnerabilities)).unwrap();
    let columns: Vec<_> = table.fields.iter().map(|field| field.column.sql).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    let (needed, values) = needed(table);
    let insert =
        format!("INSERT INTO {} ({}, {needed}) VALUES ({marks}, {values})", table.source.table, columns.join(", "));
    let mut insert = connection.prepare(&insert).unwrap();
    for row in rows {
        // The tables have keys of their own, by which a row may be there already.
        let _refused = insert.execute(params_from_iter(row));
    }
    drop(insert);
    connection
}

fn item(fields: &[&'static Field], row: &rusqlite::Row<'_>) -> rusqlite::Result<Value> {
    let mut item = Map::new();
    for (column, field) in fields.iter().enumerate() {
        let value: Value = match row.get_ref(column)? {
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => number.into(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
            _ => continue,
        };
        match field.name.split_once('.') {
            None => drop(item.insert(field.name.to_owned(), value)),
            Some((group, name)) => {
                let group = item.entry(group).or_insert_with(|| json!({}));
                group.as_object_mut().unwrap().insert(name.to_owned(), value);
            }
        }
    }
    Ok(Value::Object(item))
}

fn in_database(connection: &Connection, table: &Table, query: &Query) -> Result<(Vec<Value>, usize), QueryError> {
    let select = sql::select(table, query, Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] })?;
    let mut page = connection.prepare(&select.page.text).unwrap();
    let items = page.query_map(crate::driver_values(&select.page.params), |row| item(&select.fields, row)).unwrap();
    let items = items.map(Result::unwrap).collect();
    let count = &select.count;
    let total: i64 = connection.query_row(&count.text, crate::driver_values(&count.params), |row| row.get(0)).unwrap();
    Ok((items, usize::try_from(total).unwrap()))
}

/// All rows in the order in which they were stored.
fn stored(connection: &Connection, table: &Table) -> Vec<Value> {
    let fields: Vec<&'static Field> = table.fields.iter().collect();
    let columns: Vec<_> = fields.iter().map(|field| field.column.sql).collect();
    let text = format!("SELECT {} FROM {} ORDER BY rowid", columns.join(", "), table.source.table);
    let mut statement = connection.prepare(&text).unwrap();
    let rows = statement.query_map((), |row| item(&fields, row)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn scene() -> impl Strategy<Value = (&'static Table, Vec<Vec<Cell>>, Vec<Query>)> {
    select(&TABLES[..]).prop_flat_map(|table| (Just(table), rows(table), proptest::collection::vec(query(table), 6)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn back_ends_agree((table, rows, queries) in scene()) {
        let connection = database(table, &rows);
        let stored = stored(&connection, table);
        for query in queries {
            let ours = run_ruled(&stored, Rules { table, now: NOW }, &query).map(|page| (page.items, page.total));
            prop_assert_eq!(ours, in_database(&connection, table, &query), "{:?}", query);
        }
    }

    /// What rows of several databases are merged by is what one database orders them by.
    #[test]
    fn merged_keys_are_in_the_order_of_the_list((table, rows, queries) in scene()) {
        let connection = database(table, &rows);
        for query in queries {
            let scope = Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] };
            let (Ok(merged), Ok(select)) = (sql::merged(table, &query, scope), sql::select(table, &query, scope)) else {
                continue;
            };
            let Some(keys) = select.keys else { continue };
            let column = |statement: &sql::Statement, column: usize| -> Vec<i64> {
                let mut prepared = connection.prepare(&statement.text).unwrap();
                let params = crate::driver_values(&statement.params);
                let rows = prepared.query_map(params, |row| row.get(column)).unwrap();
                rows.map(Result::unwrap).collect()
            };
            prop_assert_eq!(column(&merged.keys, merged.terms), column(&keys, 0), "{:?}", query);
        }
    }
}
