#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use rusqlite::Connection;

use super::{Scope, grouped, rows, select};
use crate::query::{
    Clause, Column, Expr, Field, Kind, Op, Order, Query, QueryError, Search, Sort, Source, Table, parse,
};

static ID: Column = Column::new("id", Kind::AgentId);
static NAME: Column = Column::new("name", Kind::Text);
static SIZE: Column = Column::new("size", Kind::Integer);
static SEEN: Column = Column::new("seen", Kind::Date);
static TAGS: Column = Column::new("tags", Kind::List);
static VERSION: Column = Column::new("version", Kind::Version);
/// The same column in the order of its texts.
static RANK_TEXT: Column = Column::new("rank", Kind::Text);
static RANK: Column = Column::new("rank", Kind::Text).ordered_by(Order::Numbers(&[&RANK_TEXT]));

static SOURCE: Source = Source { table: "thing", key: &ID, undated: Some(0), default: None };

static TABLE: Table = Table {
    source: &SOURCE,
    fields: &[
        Field::new("id", &ID),
        Field::new("name", &NAME),
        Field::new("size", &SIZE),
        Field::new("seen", &SEEN),
        Field::new("tags", &TAGS),
        Field::new("version", &VERSION),
        Field::new("rank", &RANK),
    ],
    always: &["id"],
};

/// Seconds since 1970 at which the tests take place.
const NOW: i64 = 1_000_000;

fn things() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    crate::query::functions::register(&connection).unwrap();
    connection
        .execute_batch(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, size INTEGER, seen INTEGER, tags TEXT, version TEXT,
                                 rank TEXT);
             INSERT INTO thing VALUES
                 (0, 'boss',     1,    999999, NULL,      'Wazuh v4.14.7', '10'),
                 (1, 'Web_01',   10,   999990, 'a',       'Wazuh v4.9.0',  '9'),
                 (2, 'web-02',   9,    990000, 'b,a_1',   'wazuh v4.14.7', '10'),
                 (3, 'it''s',    NULL, NULL,   'ax1,c',   NULL,            NULL),
                 (4, '{\"a\":1}', 10,  900000, 'A',       'v5',            '');",
        )
        .unwrap();
    connection
}

fn run(query: &Query, scope: Scope<'_>) -> Result<(Vec<String>, i64), QueryError> {
    let connection = things();
    let select = select(&TABLE, query, scope)?;
    let mut statement = connection.prepare(&select.page.text).unwrap();
    let columns = select.fields.len();
    assert_eq!(statement.column_count(), columns);
    let rows = statement.query_map(crate::driver_values(&select.page.params), |row| {
        let values = (0..columns).map(|column| match row.get_ref(column).unwrap() {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            _ => "-".to_owned(),
        });
        Ok(values.collect::<Vec<_>>().join("|"))
    });
    let rows: Vec<String> = rows.unwrap().map(Result::unwrap).collect();
    if let Some(keys) = &select.keys {
        let mut statement = connection.prepare(&keys.text).unwrap();
        let keys = statement.query_map(crate::driver_values(&keys.params), |row| row.get::<_, i64>(0)).unwrap();
        let skipped = usize::try_from(query.offset).unwrap_or(usize::MAX);
        let keys: Vec<i64> = keys.map(Result::unwrap).skip(skipped).take(rows.len()).collect();
        let by_key =
            keys.iter().map(|key| connection.query_row(&select.row, [key], |row| row.get::<_, Option<i64>>("id")));
        let ids: Vec<_> = by_key.map(|id| id.ok().flatten().unwrap().to_string()).collect();
        let shown: Vec<_> = rows.iter().map(|row| row.split('|').next().unwrap().to_owned()).collect();
        assert_eq!(ids, shown);
    }
    let count = connection.query_row(&select.count.text, crate::driver_values(&select.count.params), |row| row.get(0));
    Ok((rows, count.unwrap()))
}

const ALL: Scope<'static> = Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] };

fn ids(query: &Query) -> String {
    let query = Query { select: Some(vec!["id".into()]), ..query.clone() };
    let (rows, count) = run(&query, ALL).unwrap();
    assert_eq!(i64::try_from(rows.len()).unwrap(), count);
    rows.join(" ")
}

fn q(text: &str) -> String {
    let mut query = Query::default();
    query.filter_text(text).unwrap();
    ids(&query)
}

fn refused(text: &str) -> QueryError {
    let mut query = Query::default();
    query.filter_text(text).unwrap();
    select(&TABLE, &query, ALL).unwrap_err()
}

#[test]
fn texts_compare_without_case() {
    for (text, expected) in [
        ("name=WEB_01", "1"),
        ("name!=boss", "1 2 3 4"),
        ("name~web", "1 2"),
        ("name~=WEB", "1 2"),
        ("name~b_0", "1"),
        ("name~e_", ""),
        ("name~web%2", ""),
        ("name~\\", ""),
        ("name=it's", "3"),
        ("name~'", "3"),
        ("name={\"a\": 1}", "4"),
        ("name>boss", "1 2 3 4"),
        ("name<=boss", "0"),
        ("name=1 OR 1=1", ""),
        ("name=x' OR '1'='1", ""),
    ] {
        assert_eq!(q(text), expected, "{text}");
    }
}

#[test]
fn numbers_compare_as_numbers() {
    for (text, expected) in [
        ("id=001", "1"),
        ("id=1", "1"),
        ("id>002", "3 4"),
        ("id>=2;id<=3", "2 3"),
        ("size>9", "1 4"),
        ("size!=10", "0 2"),
        ("size~1", "0 1 4"),
        ("size=ten", ""),
        ("size=99999999999999999999999", ""),
        ("id!=000", "1 2 3 4"),
    ] {
        assert_eq!(q(text), expected, "{text}");
    }
}

#[test]
fn null_and_all() {
    for (text, expected) in [
        ("size=null", "3"),
        ("size!=null", "0 1 2 4"),
        ("seen=null", "3"),
        ("name~null", ""),
        ("name=all", "0 1 2 3 4"),
        ("name=all;id=1", "1"),
        ("id=1,name=all", "1"),
    ] {
        assert_eq!(q(text), expected, "{text}");
    }
    let mut query = Query::default();
    query.restrict(Expr::Clause(Clause::literal("name", Op::NotEqual, "null")));
    query.restrict(Expr::Clause(Clause::literal("name", Op::NotEqual, "all")));
    assert_eq!(ids(&query), "0 1 2 3 4");
    assert_eq!(refused("size<null").to_string(), "Valid operators for a null value: =, !=. Used operator: <");
}

#[test]
fn dates_are_ages_or_moments() {
    for (text, expected) in [
        ("seen<1m", "1"),
        ("seen=1m", "1"),
        ("seen>1m", "2 4"),
        ("seen!=1m", "2 4"),
        ("seen<1000000", "1 2 4"),
        ("seen>1d1s", "4"),
        ("seen=1970-01-12T13:46:30Z", "1"),
        ("seen>1970-01-12", "1 2"),
        ("seen<=1970-01-12 11:00:00", "2 4"),
        ("seen~1970-01-12 11:00:00", "2"),
    ] {
        assert_eq!(q(text), expected, "{text}");
    }
    assert_eq!(refused("seen>soon"), QueryError::NotADate("soon".into()));
    assert_eq!(refused("seen>7dx"), QueryError::NotADate("7dx".into()));
}

#[test]
fn lists_compare_by_name() {
    for (text, expected) in
        [("tags=a", "1 4"), ("tags=a_1", "2"), ("tags!=a", "2 3"), ("tags~a_1", "2"), ("tags~a", "1 2 3 4")]
    {
        assert_eq!(q(text), expected, "{text}");
    }
    assert_eq!(refused("tags>a").to_string(), "Valid operators for 'tags' field: =, !=, ~. Used operator: >");
}

#[test]
fn versions_take_their_blank() {
    assert_eq!((q("version=wazuhv4.14.7"), q("version=Wazuh v4.14.7")), ("0 2".into(), "0 2".into()));
    assert_eq!(q("version=4.14.7"), "");
}

#[test]
fn releases_compare_without_a_name() {
    static RELEASE: Column =
        Column::new("substr(version, instr(version, 'v'))", Kind::Release).ordered_by(Order::Version);
    static SHOWN: Table =
        Table { source: &SOURCE, fields: &[Field::new("id", &ID), Field::new("version", &RELEASE)], always: &["id"] };
    let connection = things();
    let found = |text: &str, sort: Option<&str>| {
        let mut query = Query { sort: sort.map(Sort::parse), ..Query::default() };
        query.filter_text(text).unwrap();
        let select = select(&SHOWN, &query, ALL).unwrap();
        let mut statement = connection.prepare(&select.page.text).unwrap();
        let rows = statement.query_map(crate::driver_values(&select.page.params), |row| {
            Ok(format!("{}{}", row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default()))
        });
        rows.unwrap().map(Result::unwrap).collect::<Vec<_>>().join(" ")
    };
    for text in ["version=4.14.7", "version=v4.14.7", "version=wazuh 4.14.7", "version=Wazuh v4.14.7"] {
        assert_eq!(found(text, None), "0v4.14.7 2v4.14.7", "{text}");
    }
    assert_eq!(found("version!=wazuh 4.14.7", None), "1v4.9.0 4v5");
    assert_eq!(found("version>=4.14", None), "0v4.14.7 2v4.14.7 4v5");
    assert_eq!(found("version~wazuh 4.1", None), "0v4.14.7 2v4.14.7");
    assert_eq!(found("version~14.7", None), "0v4.14.7 2v4.14.7");
    assert_eq!(found("id<9", Some("version")), "3 1v4.9.0 0v4.14.7 2v4.14.7 4v5");
}

#[test]
fn levels_and_precedence() {
    assert_eq!(q("id=0,id=1;name~web"), "0 1");
    assert_eq!(q("(id=0,id=1);name~web"), "1");
    let many = (0..2_000).map(|id| format!("id={id}")).collect::<Vec<_>>();
    assert_eq!(q(&many.join(",")), "0 1 2 3 4");
    assert_eq!(q(&vec!["id<9"; 2_000].join(";")), "0 1 2 3 4");
}

#[test]
fn unknown_names_are_listed() {
    let names = "id, name, rank, seen, size, tags, version";
    assert_eq!(refused("nope=1").to_string(), format!("Available fields: {names}. Field: nope"));
    let sorted = Query { sort: Some(Sort::parse("-nope,id,a,nope")), ..Query::default() };
    let error = select(&TABLE, &sorted, ALL).unwrap_err();
    let allowed = || names.split(", ").collect::<Vec<_>>();
    assert_eq!(error, QueryError::UnknownSort { unknown: vec!["nope".into(), "a".into()], allowed: allowed() });
    let selected = Query { select: Some(vec!["id".into(), "os".into()]), ..Query::default() };
    let error = select(&TABLE, &selected, ALL).unwrap_err();
    assert_eq!(error, QueryError::UnknownSelect { unknown: vec!["os".into()], allowed: allowed() });
}

#[test]
fn search_looks_into_every_field() {
    let search = |text| ids(&Query { search: Some(Search::parse(text)), ..Query::default() });
    assert_eq!(search("WEB"), "1 2");
    assert_eq!(search("-WEB"), "0 3 4");
    assert_eq!(search("0003"), "3");
    assert_eq!(search("99999"), "0 1");
    assert_eq!(search("'"), "3");
    // A wildcard is a character, an id is a whole number.
    assert_eq!(search("%"), "");
    assert_eq!(search("_0"), "1");
    assert_eq!(search("-%"), "0 1 2 3 4");
}

#[test]
fn long_texts_and_zero_bytes_are_looked_for() {
    let search = |text: &str| ids(&Query { search: Some(Search::parse(text)), ..Query::default() });
    assert_eq!((search(&"_".repeat(60_000)), search("We\0b")), (String::new(), String::new()));
    let long = "x".repeat(60_000);
    for (text, expected) in [("name~", ""), ("tags=", ""), ("tags!=", "1 2 3 4"), ("name=", ""), ("size~", "")] {
        assert_eq!(q(&format!("{text}{long}")), expected, "{text}");
    }
}

#[test]
fn order_and_paging() {
    let sorted = |sort, offset, limit| {
        let query =
            Query { sort: Some(Sort::parse(sort)), offset, limit, select: Some(vec!["id".into()]), ..Query::default() };
        let (rows, count) = run(&query, ALL).unwrap();
        assert_eq!(count, 5);
        rows.join(" ")
    };
    assert_eq!(sorted("name", 0, 9), "1 0 3 2 4");
    assert_eq!(sorted("-size,name", 0, 9), "4 1 2 0 3");
    assert_eq!(sorted("rank", 0, 9), "3 4 1 0 2");
    assert_eq!(sorted("-rank", 1, 2), "2 1");
    assert_eq!(sorted(" id", 3, 500), "3 4");
    assert_eq!(sorted("id", 7, 500), "");
    let (rows, count) = run(&Query { offset: 1, limit: 1, ..Query::default() }, ALL).unwrap();
    assert_eq!((rows[0].as_str(), count), ("1|Web_01|10|999990|a|Wazuh v4.9.0|9", 5));
    run(&Query { offset: u64::MAX, limit: u64::MAX, ..Query::default() }, ALL).unwrap();
}

#[test]
fn distinct_values() {
    let distinct = |select: &[&str], sort: Option<&str>| {
        let query = Query {
            distinct: true,
            select: Some(select.iter().map(|name| (*name).to_owned()).collect()),
            sort: sort.map(Sort::parse),
            ..Query::default()
        };
        let (rows, count) = run(&query, ALL).unwrap();
        assert_eq!(i64::try_from(rows.len()).unwrap(), count);
        rows.join(" ")
    };
    assert_eq!(distinct(&["rank"], None), "10 9");
    assert_eq!(distinct(&["rank"], Some("rank")), "9 10");
    assert_eq!(distinct(&["size"], Some("-id")), "10 9 1");
    assert_eq!(distinct(&["size", "rank"], None), "1|10 10|9 9|10");
}

#[test]
fn unknown_selected_fields_are_told_before_faults_of_the_language() {
    let refused = |select: Option<&[&str]>, q: &str| {
        let select = select.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        Query { select, ..Query::default() }.filter_list(q, &TABLE).unwrap_err()
    };
    for q in ["id=", "(id=1", "id==1", "nonsense"] {
        assert!(matches!(refused(Some(&["name", "nosuch"]), q), QueryError::UnknownSelect { .. }), "{q}");
        for select in [None, Some(&["name"][..])] {
            assert!(!matches!(refused(select, q), QueryError::UnknownSelect { .. }), "{q}");
        }
    }
}

#[test]
fn unknown_fields_are_told_before_other_faults_of_conditions() {
    for (text, code) in [
        ("seen=never;nosuch=1", "nosuch"),
        ("tags<a;(id=1,nosuch=1)", "nosuch"),
        ("nosuch=1;seen=never", "nosuch"),
        ("seen=never;tags<a", "never"),
        ("tags<a;seen=never", "'tags' field"),
    ] {
        let told = refused(text);
        match &told {
            QueryError::UnknownField { field, .. } => assert_eq!(field, code, "{text}"),
            other => assert!(other.to_string().contains(code), "{text}: {other}"),
        }
    }
}

#[test]
fn groups_are_counted() {
    let groups = |fields: Option<&[&str]>, sort: Option<&str>, q: &str| {
        let mut query = Query {
            select: fields.map(|fields| fields.iter().map(|name| (*name).to_owned()).collect()),
            sort: sort.map(Sort::parse),
            ..Query::default()
        };
        query.filter_text(q)?;
        let connection = things();
        let grouped = grouped(&TABLE, &query, ALL)?;
        let columns = grouped.fields.len() + 1;
        let mut statement = connection.prepare(&grouped.page.text).unwrap();
        let rows = statement.query_map(crate::driver_values(&grouped.page.params), |row| {
            let values = (0..columns).map(|column| match row.get_ref(column).unwrap() {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => "-".to_owned(),
            });
            Ok(values.collect::<Vec<_>>().join("|"))
        });
        let rows: Vec<String> = rows.unwrap().map(Result::unwrap).collect();
        let matched = &grouped.matched;
        let matched: i64 =
            connection.query_row(&matched.text, crate::driver_values(&matched.params), |row| row.get(0)).unwrap();
        Ok::<_, QueryError>(format!("{} of {matched}", rows.join(" ")))
    };
    let rank = Some(&["rank"][..]);
    assert_eq!(groups(rank, None, "").unwrap(), "10|2 9|1 -|1 |1 of 5");
    assert_eq!(groups(rank, Some("-rank"), "id<3").unwrap(), "10|2 9|1 of 3");
    assert_eq!(groups(rank, Some("count,id"), "").unwrap(), "9|1 -|1 |1 10|2 of 5");
    assert_eq!(groups(Some(&["id", "rank"]), Some("-count,rank"), "id<2").unwrap(), "0|10|1 1|9|1 of 2");
    assert_eq!(groups(None, None, "id=1").unwrap(), "1|Web_01|10|999990|a|Wazuh v4.9.0|9|1 of 1");
    assert!(matches!(groups(Some(&["count"]), None, ""), Err(QueryError::UnknownSelect { .. })));
    let error = groups(rank, Some("nope"), "").unwrap_err();
    let names = "count, id, name, rank, seen, size, tags, version";
    assert_eq!(error.to_string(), format!("Allowed sort fields: {names}. Fields: nope"));
}

/// Other names for the same columns, in another order, as another generation of the API might have them.
static OTHER: Table = Table {
    source: &SOURCE,
    fields: &[
        Field::new("label", &NAME),
        Field::new("number", &ID),
        Field::new("lastSeen", &SEEN),
        Field::new("labels", &TAGS),
    ],
    always: &["number"],
};

#[test]
fn another_table_gives_other_names_to_the_same_columns() {
    let page = |query: &Query| {
        let select = select(&OTHER, query, ALL)?;
        let names: Vec<_> = select.fields.iter().map(|field| field.name).collect();
        let connection = things();
        let mut statement = connection.prepare(&select.page.text).unwrap();
        let rows =
            statement.query_map(crate::driver_values(&select.page.params), |row| row.get::<_, String>(0)).unwrap();
        Ok::<_, QueryError>((names, rows.map(Result::unwrap).collect::<Vec<_>>().join(" ")))
    };
    let mut query = Query { select: Some(vec!["label".into()]), sort: Some(Sort::parse("-label")), ..Query::default() };
    // A condition of the domain, and one in the names of the caller.
    query.restrict(Expr::Clause(Clause::new(&ID, Op::NotEqual, "0")));
    query.filter_text("lastSeen<1m,labels~c").unwrap();
    assert_eq!(page(&query), Ok((vec!["label", "number"], "it's Web_01".to_owned())));
    query.filter_text("tags=a").unwrap();
    let available = vec!["label", "labels", "lastSeen", "number"];
    assert_eq!(page(&query), Err(QueryError::UnknownField { field: "tags".into(), available }));
    let unusable = Query { filter: parse("labels<a").unwrap(), ..Query::default() };
    assert_eq!(
        page(&unusable).unwrap_err().to_string(),
        "Valid operators for 'labels' field: =, !=, ~. Used operator: <"
    );
    // What one table has resolved, the other answers.
    let resolved = OTHER.resolve(parse("label=boss,(number=4;lastSeen!=null)").unwrap().unwrap()).unwrap();
    assert_eq!(ids(&Query { filter: Some(resolved), ..Query::default() }), "0 4");
    assert!(matches!(OTHER.resolve(parse("name=boss").unwrap().unwrap()), Err(QueryError::UnknownField { .. })));
}

#[test]
fn rows_of_a_source_need_no_table() {
    let condition = Expr::and(vec![
        Expr::Clause(Clause::new(&SIZE, Op::Less, "10")),
        Expr::or(vec![
            Expr::Clause(Clause::new(&NAME, Op::Equal, "boss")),
            Expr::Clause(Clause::new(&NAME, Op::Equal, "WEB-02")),
        ]),
    ]);
    let statement = rows(&SOURCE, Some(&condition), ALL, &[&ID, &VERSION], true).unwrap();
    assert!(
        statement.text.starts_with("SELECT id, version FROM thing WHERE ") && statement.text.ends_with(" ORDER BY id")
    );
    let connection = things();
    let mut prepared = connection.prepare(&statement.text).unwrap();
    let found = prepared.query_map(crate::driver_values(&statement.params), |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(found.map(Result::unwrap).collect::<Vec<_>>(), [0, 2]);
    let named = Expr::Clause(Clause::new("name", Op::Equal, "boss"));
    assert!(matches!(rows(&SOURCE, Some(&named), ALL, &[&ID], false), Err(QueryError::UnknownField { .. })));
}

#[test]
fn only_what_is_in_scope() {
    let mut query = Query { select: Some(vec!["id".into()]), ..Query::default() };
    query.filter_text("id=0,id=1,id=2").unwrap();
    let scoped = |only: Option<&[i64]>, except: &[i64]| {
        run(&query, Scope { rows: 0, only, except, now: NOW, lacking: &[] }).unwrap()
    };
    assert_eq!(scoped(Some(&[2, 3]), &[]), (vec!["2".to_owned()], 1));
    assert_eq!(scoped(Some(&[]), &[]), (vec![], 0));
    assert_eq!(scoped(None, &[0, 3]), (vec!["1".to_owned(), "2".to_owned()], 2));
}
