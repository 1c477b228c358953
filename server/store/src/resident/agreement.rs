//! The columns answer what the database answers: elements, order, total and refusals, for any values in any column, and
//! after any sequence of changes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ToSql, params_from_iter};

use super::Columns;
use crate::query::sql::{self, Scope, Statement};
use crate::query::{Clause, Column, Expr, Op, Query, QueryError, Search};
use crate::schema::agent::{self, Layout};
use crate::schema::agreement::{AGENTS, COLUMNS, NOW, is_number, layout, number, query, seen, word};
use crate::{Reader, Row, Single, StoreError, Value};

/// A value that borrows nothing.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Vec<u8>),
    Bytes(Vec<u8>),
}

impl From<Value<'_>> for Cell {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Real(number) => Self::Real(number),
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Bytes(bytes) => Self::Bytes(bytes.to_owned()),
        }
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// What the values of a database are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    /// As those that use it write them.
    Usual,
    /// Texts that are no UTF-8 or have zero bytes, bytes, numbers of any kind, in any column.
    Odd,
    /// The same in columns without a type.
    Untyped,
}

/// A database: how it is laid out, and what its values are like.
type Form = (Layout, Values);

fn form() -> impl Strategy<Value = Form> {
    let values = prop_oneof![2 => Just(Values::Usual), 2 => Just(Values::Odd), 1 => Just(Values::Untyped)];
    (layout(), values)
}

fn usual(column: &str) -> BoxedStrategy<Cell> {
    let value = match is_number(column) {
        true => number().prop_map(Cell::Integer).boxed(),
        false => word().prop_map(|word| Cell::Text(word.into_bytes())).boxed(),
    };
    prop_oneof![1 => Just(Cell::Null), 4 => value].boxed()
}

fn odd(column: &str) -> BoxedStrategy<Cell> {
    let bytes = || {
        proptest::collection::vec(
            select(&b"aAbB01,v .%_\0\0\x7f\x80\xbf\xc0\xc3\xa9\xe0\xed\xa0\xf0\xf4\x90\xff\xef\xbf\xbe"[..]),
            0..5,
        )
    };
    let reals = select(&[0.0, -0.0, 1.0, 1.5, -3.0, 1e20, 1e300, f64::INFINITY, 0.1, 1_000_000.0][..]);
    prop_oneof![
        5 => usual(column),
        1 => number().prop_map(Cell::Integer),
        1 => word().prop_map(|word| Cell::Text(word.into_bytes())),
        2 => bytes().prop_map(Cell::Text),
        1 => bytes().prop_map(Cell::Bytes),
        1 => reals.prop_map(Cell::Real),
    ]
    .boxed()
}

fn row(values: Values) -> impl Strategy<Value = Vec<Cell>> {
    let of = if values == Values::Usual { usual } else { odd };
    COLUMNS.iter().skip(1).map(|column| of(column)).collect::<Vec<_>>()
}

/// What happens to a database, and how the columns are told.
#[derive(Clone, Debug)]
enum Change {
    /// Rows come, are replaced, or go, and are named.
    Named(Vec<(i64, Option<Vec<Cell>>)>),
    /// The same, and a range of keys around them is named.
    Ranged(Vec<(i64, Option<Vec<Cell>>)>),
}

fn change(values: Values) -> impl Strategy<Value = Change> {
    let rows = || {
        proptest::collection::vec((0..24_i64, proptest::option::weighted(0.8, row(values))), 0..6).prop_map(
            |mut rows| {
                rows.sort_by_key(|(key, _)| *key);
                rows.dedup_by_key(|(key, _)| *key);
                rows
            },
        )
    };
    prop_oneof![rows().prop_map(Change::Named), rows().prop_map(Change::Ranged)]
}

/// A database and what is in it from the beginning.
fn database(form: Form, rows: &[Vec<Cell>]) -> Single {
    let (layout, values) = form;
    let database = Single::in_memory().unwrap();
    let columns = present(layout).map(|column| match (column, is_number(column)) {
        ("id", _) => "id INTEGER PRIMARY KEY".to_owned(),
        (column, _) if values == Values::Untyped => column.to_owned(),
        (column, true) => format!("{column} INTEGER"),
        (column, false) => format!("{column} TEXT"),
    });
    let columns = columns.collect::<Vec<_>>().join(", ");
    let indexes = "CREATE INDEX agent_name ON agent (name); CREATE INDEX agent_ip ON agent (ip)";
    database.script(&format!("CREATE TABLE agent ({columns}); {indexes}")).unwrap();
    database.script("BEGIN").unwrap();
    for (id, row) in (0..).zip(rows) {
        put(&database, layout, id, Some(row));
    }
    database.script("COMMIT").unwrap();
    database
}

fn present(layout: Layout) -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().copied().filter(move |column| !layout.lacking().contains(column))
}

fn connection(reader: &Reader) -> &Connection {
    &reader.connection
}

/// Puts a row in, or takes it out.
fn put(database: &Single, layout: Layout, id: i64, row: Option<&[Cell]>) {
    let done = database.look(|reader| {
        let Some(row) = row else {
            return Ok::<_, StoreError>(connection(reader).execute("DELETE FROM agent WHERE id = ?1", [id]));
        };
        let key = Cell::Integer(id);
        let (columns, cells): (Vec<&str>, Vec<&Cell>) = COLUMNS
            .iter()
            .copied()
            .zip(std::iter::once(&key).chain(row))
            .filter(|(column, _)| !layout.lacking().contains(column))
            .unzip();
        let marks = vec!["?"; columns.len()].join(", ");
        let columns = columns.join(", ");
        let mut insert = connection(reader)
            .prepare_cached(&format!("INSERT OR REPLACE INTO agent ({columns}) VALUES ({marks})"))
            .unwrap();
        Ok(insert.execute(params_from_iter(cells)))
    });
    done.unwrap().unwrap();
}

/// Columns that are shown and others.
fn columns() -> Vec<&'static Column> {
    let mut columns: Vec<_> = AGENTS.fields.iter().map(|field| field.column).collect();
    columns.push(&agent::RELEASE);
    columns
}

fn read(database: &Single, layout: Layout) -> Columns {
    let read = |reader: &Reader| Columns::read(reader, &agent::AGENTS, &columns(), layout.lacking(), u64::MAX);
    database.look(read).unwrap().unwrap()
}

fn cells(row: &Row<'_>, columns: usize) -> Vec<Cell> {
    assert!(row.value(columns).is_err(), "a row has no more columns than it should");
    (0..columns)
        .map(|column| {
            let value = row.value(column).unwrap();
            let is_plain = |text: &[u8]| text.iter().all(|byte| (0x20..0x80).contains(byte) && !b"\"\\".contains(byte));
            if row.is_plain(column) {
                assert!(matches!(value, Value::Text(text) if is_plain(text)), "{value:?}");
            }
            Cell::from(value)
        })
        .collect()
}

fn of_statement(database: &Single, statement: &Statement) -> Vec<Vec<Cell>> {
    let rows = |reader: &Reader| {
        let columns = reader.prepare(&statement.text)?.columns().len();
        reader.all(&statement.text, &statement.params, |row| {
            Ok::<_, StoreError>((0..columns).map(|column| Cell::from(row.value(column).unwrap())).collect())
        })
    };
    database.look(rows).unwrap()
}

fn number_of(database: &Single, statement: &Statement) -> u64 {
    match of_statement(database, statement)[0][0] {
        Cell::Integer(number) => number.unsigned_abs(),
        _ => panic!("a count is a number"),
    }
}

type Answer = Result<(Vec<Vec<Cell>>, u64, Option<Vec<i64>>), QueryError>;

/// Whether the columns may leave the answer to the database, and what it answers.
fn check(database: &Single, columns: &Columns, values: Values, query: &Query, scope: Scope<'_>) {
    let theirs: Answer = sql::select(&AGENTS, query, scope).map(|select| {
        let keys = select.keys.as_ref().map(|keys| {
            let number = |row: Vec<Cell>| match row[0] {
                Cell::Integer(key) => key,
                _ => panic!("a key is a number"),
            };
            of_statement(database, keys).into_iter().map(number).collect()
        });
        (of_statement(database, &select.page), number_of(database, &select.count), keys)
    });
    let ours = columns.select(&AGENTS, query, scope).map(|list| {
        list.map(|list| {
            let mut rows = Vec::new();
            list.each(|row| {
                rows.push(cells(row, list.fields.len()));
                Ok::<_, StoreError>(())
            })
            .unwrap();
            (rows, list.total(), list.keys())
        })
    });
    if may_pass(values, query.distinct, matches!(ours, Ok(None))) {
        return;
    }
    assert_eq!(ours.map(Option::unwrap), theirs, "{query:?} {scope:?}");
}

/// Whether an answer may be left to the database, and was. Nothing that an agent can report makes it so.
fn may_pass(values: Values, merged: bool, passes: bool) -> bool {
    if passes {
        assert!(merged && values != Values::Usual, "what has no numbers but whole ones is answered");
    }
    passes
}

fn check_grouped(database: &Single, columns: &Columns, values: Values, query: &Query, scope: Scope<'_>) {
    let theirs = sql::grouped(&AGENTS, query, scope)
        .map(|grouped| (of_statement(database, &grouped.page), number_of(database, &grouped.matched)));
    let ours = columns.grouped(&AGENTS, query, scope).map(|groups| {
        groups.map(|groups| {
            let mut rows = Vec::new();
            groups
                .each(|row| {
                    rows.push(cells(row, groups.fields.len() + 1));
                    Ok::<_, StoreError>(())
                })
                .unwrap();
            (rows, groups.matched)
        })
    });
    if !may_pass(values, true, matches!(ours, Ok(None))) {
        assert_eq!(ours.map(Option::unwrap), theirs, "{query:?} {scope:?}");
    }
}

#[derive(Debug)]
enum Failure {
    Query(QueryError),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        panic!("{error}")
    }
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        Self::Query(error)
    }
}

/// Rows without names, all of them or counted.
fn check_rows(database: &Single, columns: &Columns, query: &Query, scope: Scope<'_>) {
    let Ok(filter) = query.filter.clone().map(|filter| AGENTS.resolve(filter)).transpose() else { return };
    let shown: Vec<&Column> = match &query.select {
        Some(names) => names.iter().map(|name| AGENTS.field(name).unwrap().column).collect(),
        None => vec![&agent::CONNECTION_STATUS, &agent::RELEASE],
    };
    let theirs = sql::rows(&agent::AGENTS, filter.as_ref(), scope, &shown, true)
        .map(|statement| of_statement(database, &statement));
    let mut ours = Vec::new();
    let done = columns.each(filter.as_ref(), scope, &shown, |row| {
        ours.push(cells(row, shown.len()));
        Ok::<_, Failure>(())
    });
    match (done, theirs) {
        (Ok(done), Ok(theirs)) => assert!(done && ours == theirs, "{ours:?} {theirs:?} {query:?} {scope:?}"),
        (Err(Failure::Query(ours)), Err(theirs)) => assert_eq!(ours, theirs, "{query:?}"),
        (done, theirs) => panic!("{done:?} {theirs:?} {query:?}"),
    }
    let mut counted = Vec::new();
    let done = columns.tally(filter.as_ref(), scope, &shown, |row, count| {
        counted.push((cells(row, shown.len()), count));
        Ok::<_, Failure>(())
    });
    if done.is_ok_and(|done| done) {
        for (row, count) in &counted {
            assert_eq!(ours.iter().filter(|other| is_same(other, row)).count() as u64, *count, "{row:?}");
        }
        assert_eq!(counted.iter().map(|(_, count)| count).sum::<u64>(), ours.len() as u64);
    }
    for column in shown {
        let mut total = 0;
        let known = columns.counts(column, |_, count| total += count);
        assert!(!known || total == columns.len() as u64, "every row is counted once");
    }
}

/// Of two zeros each is a value of its own.
fn is_same(left: &[Cell], right: &[Cell]) -> bool {
    let bits = |cell: &Cell| if let Cell::Real(number) = cell { number.to_bits() } else { 0 };
    left == right && left.iter().map(bits).eq(right.iter().map(bits))
}

type Seen = (Option<Vec<i64>>, Vec<i64>);

fn ask(database: &Single, columns: &Columns, form: Form, query: &Query, (only, except): &Seen) {
    let (layout, values) = form;
    let scope = Scope { rows: 0, only: only.as_deref(), except, now: NOW, lacking: layout.lacking() };
    check(database, columns, values, query, scope);
    check_grouped(database, columns, values, query, scope);
    check_rows(database, columns, query, scope);
}

fn apply(database: &Single, columns: &mut Columns, layout: Layout, change: &Change) {
    let (Change::Named(rows) | Change::Ranged(rows)) = change;
    for (id, row) in rows {
        put(database, layout, *id, row.as_deref());
    }
    let told = database.look(|reader| match (change, rows.first(), rows.last()) {
        (Change::Ranged(_), Some((least, _)), Some((most, _))) => columns.replace_range(reader, least - 1, *most),
        _ => columns.replace(reader, &rows.iter().rev().map(|(id, _)| *id).collect::<Vec<_>>()),
    });
    told.unwrap();
}

/// A database, changes of it, and questions that are asked after each of them.
#[derive(Clone, Debug)]
struct Story {
    form: Form,
    rows: Vec<Vec<Cell>>,
    chapters: Vec<Chapter>,
}

/// A change, and what is asked then.
type Chapter = (Option<Change>, Vec<(Query, Seen)>);

/// What only odd values have in them, or nearly so.
const ODD_PARTS: &[&str] =
    &["\0", "a\0", "\0,", "\u{fffd}", "\u{80}", "\u{bf}A", "\u{fffe}", "\u{e9}\u{c9}", "", "1.5", "e+", ".0"];

/// A query, sometimes with what only odd values can satisfy, or sorted by what only groups have.
fn question() -> impl Strategy<Value = Query> {
    let long = "a".repeat(50_001);
    let part = prop_oneof![
        6 => select(ODD_PARTS)
            .prop_map(str::to_owned),
        1 => Just(long),
    ];
    let clause = (select(AGENTS.fields), operator(), part.clone())
        .prop_map(|(field, op, value)| Expr::Clause(Clause::literal(field.name, op, value)));
    let odd = prop_oneof![
        6 => Just(None),
        1 => clause.prop_map(|clause| Some(Ok(clause))),
        1 => (part, any::<bool>()).prop_map(|(text, complement)| Some(Err(Search { text, complement }))),
    ];
    (query(), odd, proptest::bool::weighted(0.1)).prop_map(|(mut query, odd, counted)| {
        match odd {
            None => {}
            Some(Ok(clause)) => query.restrict(clause),
            Some(Err(search)) => query.search = Some(search),
        }
        if let Some(sort) = query.sort.as_mut().filter(|_| counted) {
            sort.fields.insert(0, "count".to_owned());
        }
        query
    })
}

fn operator() -> impl Strategy<Value = Op> {
    select(&[Op::Equal, Op::NotEqual, Op::Less, Op::GreaterOrEqual, Op::Contains][..])
}

fn story() -> impl Strategy<Value = Story> {
    form().prop_flat_map(|form| {
        let rows = proptest::collection::vec(row(form.1), 0..14);
        let questions = proptest::collection::vec((question(), seen()), 1..5);
        let chapters = proptest::collection::vec((proptest::option::weighted(0.8, change(form.1)), questions), 1..4);
        (rows, chapters).prop_map(move |(rows, chapters)| Story { form, rows, chapters })
    })
}

fn tell(story: &Story) -> usize {
    let layout = story.form.0;
    let database = database(story.form, &story.rows);
    let mut columns = read(&database, layout);
    let mut questions = 0;
    for (change, asked) in &story.chapters {
        if let Some(change) = change {
            apply(&database, &mut columns, layout, change);
        }
        for (query, seen) in asked {
            ask(&database, &columns, story.form, query, seen);
            questions += 1;
        }
    }
    questions
}

/// Questions that are asked; `WAZUH_APID_QUESTIONS` of them if that is set.
const QUESTIONS: usize = 3_000;

#[test]
fn columns_answer_as_the_database_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let questions = number("WAZUH_APID_QUESTIONS").map_or(QUESTIONS, |number| usize::try_from(number).unwrap());
    let seed = number("WAZUH_APID_SEED").unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        now.as_secs() ^ u64::from(now.subsec_nanos()) << 20
    });
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let asked = std::cell::Cell::new(0);
    while asked.get() < questions {
        let told = story().new_tree(&mut runner).unwrap();
        let result = runner.run_one(told, |story| {
            asked.set(asked.get() + tell(&story));
            Ok(())
        });
        if let Err(failure) = result {
            panic!("WAZUH_APID_SEED={seed}, behind {} questions: {failure}", asked.get());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Reading again gives what reading all gives.
    #[test]
    fn changes_leave_what_reading_all_finds(story in story()) {
        let layout = story.form.0;
        let database = database(story.form, &story.rows);
        let mut columns = read(&database, layout);
        for (change, _) in &story.chapters {
            if let Some(change) = change {
                apply(&database, &mut columns, layout, change);
            }
            let all = read(&database, layout);
            prop_assert_eq!(columns.keys(), all.keys());
            let fields: Vec<_> = AGENTS.fields.iter().collect();
            let rows = |columns: &Columns| {
                let mut rows = Vec::new();
                columns
                    .named(&fields, columns.keys(), |row| {
                        rows.push(cells(row, fields.len()));
                        Ok::<_, StoreError>(())
                    })
                    .unwrap();
                rows
            };
            prop_assert_eq!(rows(&columns), rows(&all));
        }
    }
}
