//! Both back ends answer the same query over the same flat data the same way: elements, order and total.
//!
//! Where they differ on purpose nothing is generated: case (texts are lower case), the value
//! `all`, and nulls and empty texts under `distinct`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::{Fields, Found, Kept, Page, run, run_over, run_over_kept};
use crate::query::sql::{self, Scope};
use crate::query::{Clause, Column, Expr, Field, Kind, Op, Query, QueryError, Search, Sort, Source, Table};

const NAMES: &[&str] = &["id", "name", "size", "note"];

static ID: Column = Column::new("id", Kind::Integer);
static NAME: Column = Column::new("name", Kind::Text);
static SIZE: Column = Column::new("size", Kind::Integer);
static NOTE: Column = Column::new("note", Kind::Text);

static SOURCE: Source = Source { table: "thing", key: &ID, undated: None, default: None };

static TABLE: Table = Table {
    source: &SOURCE,
    fields: &[Field::new("id", &ID), Field::new("name", &NAME), Field::new("size", &SIZE), Field::new("note", &NOTE)],
    always: &["id"],
};

const FIELDS: Fields =
    Fields { sort: Some(NAMES), select: Some(NAMES), compare: Some(NAMES), required: &["id"], default_sort: &["id"] };

#[derive(Clone, Debug)]
struct Row {
    name: String,
    size: Option<i64>,
    note: Option<String>,
    /// Whether null is written out or left out.
    explicit: bool,
}

/// Few letters, so that values meet.
fn text() -> impl Strategy<Value = String> {
    "[a-cé01 '.=%_-]{0,3}"
}

fn row() -> impl Strategy<Value = Row> {
    (text(), proptest::option::of(-3_i64..12), proptest::option::of(text()), any::<bool>())
        .prop_map(|(name, size, note, explicit)| Row { name, size, note, explicit })
}

fn clause() -> impl Strategy<Value = Expr> {
    let value = prop_oneof![
        4 => "[a-cé01 '.-][a-cé01 '.=-]{0,2}",
        4 => (-4_i64..13).prop_map(|number| number.to_string()),
        1 => select(&["null", "007", "1.5", "1e1", "-0", "abc", "inf", "9223372036854775808", "1.0", " 2", "."][..])
            .prop_map(str::to_owned),
    ];
    let op = select(
        &[Op::Equal, Op::NotEqual, Op::Less, Op::Greater, Op::LessOrEqual, Op::GreaterOrEqual, Op::Contains][..],
    );
    let name = prop_oneof![20 => select(NAMES), 1 => Just("nosuch")];
    (name, op, value).prop_map(|(name, op, value)| Expr::Clause(Clause::new(name, op, value)))
}

fn expr() -> impl Strategy<Value = Expr> {
    clause().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Expr::and),
            proptest::collection::vec(inner, 2..4).prop_map(Expr::or),
        ]
    })
}

fn search() -> impl Strategy<Value = Search> {
    ("[a-c01'-]{1,2}", any::<bool>()).prop_map(|(text, complement)| Search { text, complement })
}

fn names() -> impl Strategy<Value = Vec<String>> {
    subsequence(NAMES, 1..=NAMES.len()).prop_shuffle().prop_map(|names| names.into_iter().map(str::to_owned).collect())
}

fn sort() -> impl Strategy<Value = Sort> {
    (names(), any::<bool>()).prop_map(|(fields, descending)| Sort { fields, descending })
}

fn query() -> impl Strategy<Value = Query> {
    use proptest::option::of;
    (0..4_u64, 1..12_u64, of(sort()), of(search()), of(names()), of(expr()), proptest::bool::weighted(0.2)).prop_map(
        |(offset, limit, mut sort, search, select, filter, distinct)| {
            // One row stands for its equals only in what is selected.
            if let (true, Some(sort), Some(select)) = (distinct, &mut sort, &select) {
                sort.fields.retain(|name| select.contains(name));
            }
            let sort = sort.filter(|sort| !sort.fields.is_empty());
            Query { offset, limit, sort, search, select, filter, distinct }
        },
    )
}

fn object(id: usize, row: &Row) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), id.into());
    object.insert("name".to_owned(), row.name.clone().into());
    for (name, value) in [("size", Value::from(row.size)), ("note", Value::from(row.note.clone()))] {
        if row.explicit || !value.is_null() {
            object.insert(name.to_owned(), value);
        }
    }
    Value::Object(object)
}

fn in_database(rows: &[Row], query: &Query) -> Result<Page, QueryError> {
    let connection = Connection::open_in_memory().unwrap();
    let create = "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, note TEXT)";
    connection.execute_batch(create).unwrap();
    for (id, row) in rows.iter().enumerate() {
        let insert = "INSERT INTO thing VALUES (?1, ?2, ?3, ?4)";
        connection.execute(insert, params![i64::try_from(id).unwrap(), row.name, row.size, row.note]).unwrap();
    }
    let select = sql::select(&TABLE, query, Scope { rows: 0, only: None, except: &[], now: 0, lacking: &[] })?;
    let mut statement = connection.prepare(&select.page.text).unwrap();
    let items = statement
        .query_map(crate::driver_values(&select.page.params), |row| {
            let mut object = Map::new();
            for (column, field) in select.fields.iter().enumerate() {
                let value = match row.get_ref(column)? {
                    ValueRef::Integer(number) => Value::from(number),
                    ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text)),
                    _ => continue,
                };
                object.insert(field.name.to_owned(), value);
            }
            Ok(Value::Object(object))
        })
        .unwrap();
    let items = items.map(Result::unwrap).collect();
    let count = &select.count;
    let total: i64 = connection.query_row(&count.text, crate::driver_values(&count.params), |row| row.get(0)).unwrap();
    Ok(Page { items, total: usize::try_from(total).unwrap() })
}

fn in_memory(rows: &[Row], query: &Query) -> Result<Page, QueryError> {
    let items: Vec<Value> = rows.iter().enumerate().map(|(id, row)| object(id, row)).collect();
    // The condition comes as text here, so that it is read again too.
    let q = query.filter.as_ref().map(ToString::to_string);
    let query = Query { filter: None, ..query.clone() };
    let page = run_over(&items, &FIELDS, &query, q.as_deref());
    assert_eq!(run(items, &FIELDS, &query, q.as_deref()), page);
    page
}

/// The same over values that are kept, all of them or those at some places.
fn over_kept(rows: &[Row], query: &Query) -> [Result<Page, QueryError>; 2] {
    let items: Vec<Value> = rows.iter().enumerate().map(|(id, row)| object(id, row)).collect();
    let others = items.iter().flat_map(|item| [Value::from("a"), item.clone()]).collect();
    let places: Vec<usize> = (0..items.len()).map(|place| 2 * place + 1).collect();
    let q = query.filter.as_ref().map(ToString::to_string);
    let query = Query { filter: None, ..query.clone() };
    [(Kept::new(items), None), (Kept::new(others), Some(places.as_slice()))].map(|(kept, places)| {
        run_over_kept(&kept, places, &FIELDS, &query, q.as_deref()).map(|found| match found {
            Found::Parts(page) => page,
            Found::Places(places, total) => {
                Page { items: places.iter().map(|place| kept.values()[*place].clone()).collect(), total }
            }
        })
    })
}

fn without_nulls(mut page: Page) -> Page {
    for item in page.items.iter_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, value| !value.is_null());
    }
    page
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn back_ends_agree(mut rows in proptest::collection::vec(row(), 0..12), query in query()) {
        if query.distinct {
            rows.retain(|row| !row.name.is_empty() && row.size.is_some() && row.note.as_ref().is_some_and(|note| !note.is_empty()));
        }
        let ours = in_memory(&rows, &query);
        for kept in over_kept(&rows, &query) {
            prop_assert_eq!(&kept, &ours);
        }
        prop_assert_eq!(ours.map(without_nulls), in_database(&rows, &query));
    }

    /// Walking through the pages of a list meets every element once, in the order of the whole list.
    #[test]
    fn a_walk_meets_every_item_once(
        rows in proptest::collection::vec(row(), 0..24), query in query(), steps in proptest::collection::vec(1..4_u64, 24),
    ) {
        let whole = Query { offset: 0, limit: u64::MAX, ..query.clone() };
        let Ok(Page { items: all, total }) = in_memory(&rows, &whole) else { return Ok(()) };
        prop_assert_eq!(all.len(), total);
        let (mut seen, mut offset) = (Vec::new(), 0);
        for limit in steps {
            let page = in_memory(&rows, &Query { offset, limit, ..query.clone() }).unwrap();
            prop_assert_eq!(page.total, total);
            seen.extend(page.items);
            offset += limit;
        }
        prop_assert_eq!(seen, all);
    }
}
