#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::Columns;
use super::column::Held;
use super::dictionary::Dictionary;
use super::ranks::{AllRanks, Basis};
use crate::query::judge::{Affinity, Needle};
use crate::query::sql::Scope;
use crate::query::{Column, Field, Kind, Query, Search, Source, Table, parse};
use crate::{Single, StoreError, Value};

fn marked(marks: Option<Vec<bool>>) -> Vec<usize> {
    marks.into_iter().flatten().enumerate().filter(|(_, mark)| *mark).map(|(code, _)| code).collect()
}

fn having(dictionary: &Dictionary, text: &str) -> Vec<usize> {
    marked(dictionary.having(&Needle::new(text)))
}

#[test]
fn values_come_back_as_they_are() {
    let long = "Ab".repeat(200);
    let values = [
        Value::Null,
        Value::Text(b""),
        Value::Text(b"web"),
        Value::Text(b"Web"),
        Value::Text(b"WEB"),
        Value::Text(long.as_bytes()),
        Value::Text("\u{c9}t\u{e9} Z".as_bytes()),
        Value::Text(b"\xff\xc3A"),
        Value::Text(b"A\0b"),
        Value::Bytes(b"web"),
        Value::Bytes(b"WEB"),
        Value::Bytes(b"\xff"),
        Value::Integer(-7),
        Value::Integer(i64::MIN),
        Value::Text(b"-7"),
        Value::Real(1.5),
        Value::Real(7.0),
        Value::Integer(7),
    ];
    let mut dictionary = Dictionary::new();
    for (code, value) in (0..).zip(values) {
        assert_eq!(dictionary.code(value), Some(code), "{value:?} is a value of its own");
    }
    let mut scratch = Vec::new();
    for (code, value) in (0..).zip(values) {
        assert_eq!(dictionary.value(code, &mut scratch), value);
        assert_eq!(dictionary.code(value), Some(code), "{value:?} is known");
    }
    let plain: Vec<u32> = (0..).zip(values).map(|(code, _)| code).filter(|code| dictionary.is_plain(*code)).collect();
    assert_eq!(plain, [1, 2, 3, 4, 5, 14]);
}

#[test]
fn a_part_is_found_in_one_value_and_never_across_two() {
    let mut dictionary = Dictionary::new();
    for text in ["ab", "", "cd", "Abc", "b"] {
        dictionary.code(Value::Text(text.as_bytes()));
    }
    dictionary.code(Value::Null);
    dictionary.code(Value::Integer(1_234));
    dictionary.code(Value::Text(b"q\0ab"));
    assert_eq!(having(&dictionary, "B"), [0, 3, 4]);
    assert_eq!(having(&dictionary, "bc"), [3]);
    assert_eq!(having(&dictionary, "abcd"), Vec::<usize>::new());
    assert_eq!(having(&dictionary, "23"), [6]);
    assert_eq!(having(&dictionary, ""), [0, 1, 2, 3, 4, 6, 7]);
    // Only what is not looked for as a pattern is found behind a zero byte.
    assert_eq!(having(&dictionary, "Q\0A"), [7]);
}

#[test]
fn a_column_whose_values_change_all_the_time_does_not_grow() {
    let mut held = Held::new("seen", Affinity::Numeric);
    let rows = 3_000;
    let code = held.code(Value::Integer(0)).unwrap();
    held.extend(&vec![code; rows]);
    let mut most = 0;
    for time in 1..200_i64 {
        for row in 0..rows {
            if row % 10 == usize::try_from(time % 10).unwrap() {
                let code = held.code(Value::Integer(time * 10_000 + i64::try_from(row).unwrap())).unwrap();
                held.set(row, code);
            }
        }
        held.tidy();
        most = most.max(held.dictionary.len());
    }
    assert!(most <= 2 * rows + rows / 10, "{most} values of {rows} rows");
    let mut scratch = Vec::new();
    for row in 0..rows {
        let code = held.codes.get(row);
        let (time, number) = match held.dictionary.value(code, &mut scratch) {
            Value::Integer(number) => (number / 10_000, number % 10_000),
            value => panic!("{value:?}"),
        };
        assert_eq!((usize::try_from(number).unwrap(), held.dictionary.users(code)), (row, 1));
        assert!((190..200).contains(&time), "{time}");
    }
}

#[test]
fn few_unused_values_are_kept_since_they_come_back() {
    let mut held = Held::new("status", Affinity::Text);
    let [active, lost] = [b"active".as_slice(), b"disconnected"].map(|text| held.code(Value::Text(text)).unwrap());
    held.extend(&[active, lost]);
    held.set(1, active);
    held.tidy();
    assert_eq!((held.dictionary.users(active), held.dictionary.users(lost)), (2, 0));
    assert_eq!(held.code(Value::Text(b"disconnected")), Some(lost));
}

#[test]
fn ranks_of_more_values_are_those_of_all() {
    let texts = (0..400_u32)
        .map(|number| format!("{}{:x}", ["", "a", "A", "host-"][number as usize % 4], number * 7_919 % 401));
    let values: Vec<Vec<u8>> = texts.map(String::into_bytes).collect();
    let mut held = Held::new("name", Affinity::Text);
    for (count, value) in values.iter().enumerate() {
        held.code(if count % 50 == 3 { Value::Integer(count as i64) } else { Value::Text(value) }).unwrap();
        if count % 37 == 0 {
            let known = held.ranks(Basis::Value)[0].of.clone();
            let fresh = AllRanks::default();
            assert_eq!(known, fresh.on(Basis::Value, &held.dictionary)[0].of, "behind {count}");
        }
    }
}

static ID: Column = Column::new("id", Kind::AgentId);
static NAME: Column = Column::new("name", Kind::Text);
static OTHER: Column = Column::new("name || '!'", Kind::Text);
static THINGS: Source = Source { table: "thing", key: &ID, undated: None, default: None };
static ALIKE: Source = Source { table: "thing", key: &ID, undated: None, default: None };

static TABLE: Table =
    Table { source: &THINGS, fields: &[Field::new("id", &ID), Field::new("name", &NAME)], always: &[] };
static WIDER: Table =
    Table { source: &THINGS, fields: &[Field::new("id", &ID), Field::new("other", &OTHER)], always: &[] };
static ELSEWHERE: Table =
    Table { source: &ALIKE, fields: &[Field::new("id", &ID), Field::new("name", &NAME)], always: &[] };

const ALL: Scope<'static> = Scope { rows: 0, only: None, except: &[], now: 0, lacking: &[] };

fn read(schema: &str) -> Option<Columns> {
    let database = Single::in_memory().unwrap();
    database.script(schema).unwrap();
    database.look(|reader| Columns::read(reader, &THINGS, &[&ID, &NAME], &[], u64::MAX)).unwrap()
}

#[test]
fn tables_that_compare_otherwise_are_left_to_the_database() {
    let all = "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO thing VALUES (3, 'c'), (1, 'A')";
    let columns = read(all).unwrap();
    assert_eq!((columns.keys(), columns.len(), columns.is_empty()), (&[1, 3][..], 2, false));
    for schema in [
        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE)",
        "CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT)",
        "CREATE TABLE thing (id INTEGER, name TEXT)",
        "CREATE VIEW thing AS SELECT 1 AS id, 'x' AS name",
        "PRAGMA encoding = 'UTF-16'; CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)",
    ] {
        assert!(read(schema).is_none(), "{schema}");
    }
}

#[test]
fn what_is_not_here_is_left_to_the_database() {
    let columns =
        read("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO thing VALUES (1, 'a')").unwrap();
    let is_answered = |table: &Table, query: &Query, scope| columns.select(table, query, scope).unwrap().is_some();
    let query = Query::default();
    assert!(is_answered(&TABLE, &query, ALL));
    assert!(!is_answered(&WIDER, &query, ALL) && !is_answered(&ELSEWHERE, &query, ALL));
    assert!(!is_answered(&TABLE, &query, Scope { lacking: &["name"], ..ALL }));
    let only_ids = Query { select: Some(vec!["id".to_owned()]), ..Query::default() };
    assert!(is_answered(&WIDER, &only_ids, ALL));
    let searched = Query { search: Some(Search::parse("a")), ..only_ids.clone() };
    assert!(!is_answered(&WIDER, &searched, ALL));
    let filtered = Query { filter: parse("other=a").unwrap(), ..only_ids };
    assert!(!is_answered(&WIDER, &filtered, ALL));
    assert!(!columns.counts(&OTHER, |_, _| panic!("it is not here")));
}

#[test]
fn a_change_that_cannot_be_read_changes_nothing() {
    let database = Single::in_memory().unwrap();
    database
        .script("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO thing VALUES (1, 'a'), (5, 'b')")
        .unwrap();
    let mut columns = database.look(|reader| Columns::read(reader, &THINGS, &[&NAME], &[], u64::MAX)).unwrap().unwrap();
    database.script("DROP TABLE thing").unwrap();
    assert!(database.look(|reader| columns.replace(reader, &[1])).is_err());
    assert!(database.look(|reader| columns.replace_range(reader, 0, 9)).is_err());
    let mut shown = Vec::new();
    columns
        .named(TABLE.fields.iter().collect::<Vec<_>>().as_slice(), &[5, 4, 1], |row| {
            shown.push((row.get::<i64>(0)?, row.get::<String>(1)?));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(shown, [(5, "b".to_owned()), (1, "a".to_owned())]);
}
