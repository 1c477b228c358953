//! The query language and the list parameters: what is read, and what both back ends then answer.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "a panic is a finding")]

use std::cell::OnceCell;
use std::collections::HashSet;

use rusqlite::{Connection, params_from_iter, types::ValueRef};
use serde_json::{Map, Value, json};

use crate::query::memory::{self, Fields, Rules, run_ruled};
use crate::query::sql::{self, Scope};
use crate::query::{
    Clause, Column, Expr, Field, Kind, Op, Order, Query, QueryError, Search, Sort, Source, Table, parse,
};
use apid_request::fuzzing::Bytes;

/// Characters that the slow reading looks at; it takes the cube of them.
const MOST: usize = 160;

/// Parentheses inside each other at most, as the language has it.
const DEEPEST: usize = 50;

/// Seconds since 1970 at which everything takes place.
const NOW: i64 = 1_000_000;

static ID: Column = Column::new("id", Kind::AgentId);
static NAME: Column = Column::new("name", Kind::Text);
static SIZE: Column = Column::new("size", Kind::Integer);
static SEEN: Column = Column::new("seen", Kind::Date);
static TAGS: Column = Column::new("tags", Kind::List);
static VERSION: Column = Column::new("version", Kind::Version).ordered_by(Order::Version);
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

const NAMES: &[&str] = &["id", "name", "size", "seen", "tags", "version", "rank"];

const FIELDS: Fields =
    Fields { sort: Some(NAMES), select: Some(NAMES), compare: Some(NAMES), required: &["id"], default_sort: &["id"] };

fn rows() -> Vec<Value> {
    vec![
        json!({"id": 0, "name": "boss", "size": 1, "seen": 999_999, "version": "Wazuh v4.14.7", "rank": "10"}),
        json!({"id": 1, "name": "Web_01", "size": 10, "seen": 999_990, "tags": "a", "version": "Wazuh v4.9.0", "rank": "9"}),
        json!({"id": 2, "name": "web-02%", "size": 9, "seen": 990_000, "tags": "b,a_1", "version": "wazuh v4.14.7", "rank": "10"}),
        json!({"id": 3, "name": "it's", "tags": "ax1,c"}),
        json!({"id": 4, "name": "{\"a\":1}", "size": 10, "seen": 900_000, "tags": "A", "version": "v5", "rank": ""}),
        json!({"id": 5, "name": "\u{e9}T\u{c9}", "size": -3, "seen": 0, "tags": "null,all", "rank": "x"}),
    ]
}

thread_local! {
    static DATABASE: OnceCell<Connection> = const { OnceCell::new() };
}

fn in_database(query: &Query) -> Result<(Vec<Value>, usize), QueryError> {
    let select = sql::select(&TABLE, query, Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] })?;
    DATABASE.with(|database| {
        let database = database.get_or_init(|| {
            let database = Connection::open_in_memory().unwrap();
            crate::query::functions::register(&database).unwrap();
            let create = "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, size INTEGER, seen INTEGER, tags TEXT,
                          version TEXT, rank TEXT)";
            database.execute_batch(create).unwrap();
            for row in rows() {
                let values = NAMES.iter().map(|name| match &row[*name] {
                    Value::Number(number) => rusqlite::types::Value::Integer(number.as_i64().unwrap()),
                    Value::String(text) => rusqlite::types::Value::Text(text.clone()),
                    _ => rusqlite::types::Value::Null,
                });
                database
                    .execute("INSERT INTO thing VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", params_from_iter(values))
                    .unwrap();
            }
            database
        });
        let mut statement = database.prepare_cached(&select.page.text).unwrap();
        let items = statement.query_map(crate::driver_values(&select.page.params), |row| {
            let mut item = Map::new();
            for (column, field) in select.fields.iter().enumerate() {
                match row.get_ref(column)? {
                    ValueRef::Integer(number) => drop(item.insert(field.name.to_owned(), number.into())),
                    ValueRef::Text(text) => {
                        drop(item.insert(field.name.to_owned(), String::from_utf8_lossy(text).into()))
                    }
                    _ => {}
                }
            }
            Ok(Value::Object(item))
        });
        let items = items.unwrap().map(Result::unwrap).collect();
        let count = &select.count;
        let total: i64 = database
            .prepare_cached(&count.text)
            .unwrap()
            .query_row(crate::driver_values(&count.params), |row| row.get(0))
            .unwrap();
        Ok((items, usize::try_from(total).unwrap()))
    })
}

/// Both back ends answer alike, and no value is part of a statement.
fn both(query: &Query) -> Result<(Vec<Value>, usize), QueryError> {
    let rules = Rules { table: &TABLE, now: NOW };
    let memory = run_ruled(&rows(), rules, query).map(|page| (page.items, page.total));
    let database = in_database(query);
    assert_eq!(memory, database, "{query:?}");
    database
}

/// A text in the query language, or none.
pub fn wql(data: &[u8]) {
    let text: String = String::from_utf8_lossy(data).chars().take(MOST).collect();
    let outcome = parse(&text);
    let slow = Slow { text: text.chars().collect() }.read();
    match (&outcome, &slow) {
        (Ok(expr), Ok(slow)) => assert_eq!(expr, slow, "{text:?}"),
        (Err(_), Err(())) => {}
        _ => panic!("{text:?}: {outcome:?} {slow:?}"),
    }
    match outcome {
        Err(QueryError::Syntax { at, .. }) => assert!((1..=text.chars().count() + 1).contains(&at), "{text:?}"),
        Err(QueryError::UnknownOperator(operator)) => assert!(Op::parse(&operator).is_none(), "{text:?}"),
        Err(other) => panic!("{text:?}: {other:?}"),
        Ok(None) => assert!(text.is_empty(), "{text:?}"),
        Ok(Some(expr)) => {
            assert_eq!(parse(&expr.to_string()).unwrap().as_ref(), Some(&expr), "{text:?}");
            let query = Query { filter: Some(expr), ..Query::default() };
            if let Ok(select) =
                sql::select(&TABLE, &query, Scope { rows: 0, only: None, except: &[], now: NOW, lacking: &[] })
            {
                // Literals of conditions on lists, patterns, versions and ids.
                let own = ["','", "'\\'", "' v[0-9]'", "' v'", "'.'", "'%03d'"];
                let statement = own.iter().fold(select.page.text, |text, own| text.replace(own, ""));
                assert!(!statement.contains(['\'', '"', ';', '%']), "{text:?}: {statement}");
            }
            drop(both(&query));
            drop(memory::run_over(&rows(), &Fields::ANY, &Query::default(), Some(&text)));
        }
    }
}

/// `sort`, `select` and `search`, a line each; then a byte each for offset, limit and whether equal elements are one.
pub fn listing(data: &[u8]) {
    let mut lines = data
        .splitn(4, |byte| *byte == b'\n')
        .map(|line| String::from_utf8_lossy(line).chars().take(MOST).collect::<String>());
    let mut line = || lines.next().unwrap_or_default();
    let (sort, select, search, numbers) = (line(), line(), line(), line());
    let mut bytes = Bytes::new(numbers.as_bytes());
    let sort = (!sort.is_empty()).then(|| read_sort(&sort));
    let select = (!select.is_empty()).then(|| select.split(',').map(str::to_owned).collect::<Vec<_>>());
    let search = (!search.is_empty()).then(|| read_search(&search));
    let (offset, limit) = (u64::from(bytes.next() % 8), u64::from(bytes.next() % 8));
    let distinct = bytes.next() % 2 == 1;
    let query = Query { offset, limit, sort, search, select, filter: None, distinct };
    let whole = Query { offset: 0, limit: u64::MAX, ..query.clone() };
    let page = both(&query);
    assert_eq!(page.is_ok(), both(&whole).is_ok());
    if let (Ok((page, total)), Ok((all, _))) = (page, both(&whole)) {
        let (offset, limit) = (usize::try_from(offset).unwrap(), usize::try_from(limit).unwrap());
        assert_eq!(total, all.len());
        assert_eq!(page, all.iter().skip(offset).take(limit).cloned().collect::<Vec<_>>());
        let known: HashSet<&str> = NAMES.iter().copied().collect();
        assert!(query.sort.iter().flat_map(|sort| &sort.fields).all(|name| known.contains(name.as_str())));
        found(&query, &all);
    }
    in_array(&whole);
}

/// A second reading of `sort`: character by character.
fn read_sort(text: &str) -> Sort {
    let (mut descending, mut fields, mut name) = (false, Vec::new(), String::new());
    for (place, symbol) in text.chars().enumerate() {
        match (place, symbol) {
            (0, '-') => descending = true,
            (0, '+' | ' ') => {}
            (_, ',') => fields.push(std::mem::take(&mut name)),
            (_, symbol) => name.push(symbol),
        }
    }
    fields.push(name);
    let sort = Sort { fields, descending };
    assert_eq!(Sort::parse(text), sort, "{text:?}");
    sort
}

/// A second reading of `search`.
fn read_search(text: &str) -> Search {
    let complement = text.starts_with('-');
    let search = Search { text: text.chars().skip(usize::from(complement)).collect(), complement };
    assert_eq!(Search::parse(text), search, "{text:?}");
    search
}

/// Every row is found or not, as a look at its values tells.
fn found(query: &Query, all: &[Value]) {
    let Some(search) = query.search.as_ref().filter(|_| !query.distinct) else { return };
    let has = |row: &Value| {
        row.as_object().unwrap().iter().any(|(name, value)| match (name.as_str(), value) {
            ("id", id) => {
                search.text.bytes().all(|byte| byte.is_ascii_digit())
                    && search.text.trim_start_matches('0') == id.to_string().trim_start_matches('0')
                    && !search.text.is_empty()
            }
            (_, Value::String(text)) => text.to_ascii_lowercase().contains(&search.text.to_ascii_lowercase()),
            (_, other) => other.to_string().contains(&search.text),
        })
    };
    let mut expected: Vec<Value> =
        rows().iter().filter(|row| has(row) != search.complement).map(|row| row["id"].clone()).collect();
    let mut ids: Vec<Value> = all.iter().map(|row| row["id"].clone()).collect();
    ids.sort_by_key(Value::as_i64);
    expected.sort_by_key(Value::as_i64);
    assert_eq!(ids, expected, "{search:?}");
}

/// The rules of lists without a table: nothing but what is selected, sorted or not, and nothing twice if so asked.
fn in_array(query: &Query) {
    let Ok(page) = memory::run(rows(), &FIELDS, query, None) else { return };
    assert_eq!(page.items.len(), page.total);
    for item in &page.items {
        for (name, _) in item.as_object().unwrap() {
            let selected = query.select.as_ref().is_none_or(|names| names.contains(name));
            assert!(selected || (name == "id" && !query.distinct), "{query:?}: {item}");
        }
    }
    if query.distinct {
        let distinct: HashSet<String> = page.items.iter().map(Value::to_string).collect();
        assert_eq!(distinct.len(), page.total, "{query:?}");
    }
}

/// A slow reading of the language: of a value, the longest beginning that is one.
struct Slow {
    text: Vec<char>,
}

impl Slow {
    fn read(&self) -> Result<Option<Expr>, ()> {
        if self.text.is_empty() {
            return Ok(None);
        }
        let (expr, end) = self.any(0, 0)?;
        if end == self.text.len() { Ok(Some(expr)) } else { Err(()) }
    }

    fn at(&self, place: usize) -> Option<char> {
        self.text.get(place).copied()
    }

    fn joined(
        &self,
        mut place: usize,
        separator: char,
        part: impl Fn(usize) -> Result<(Expr, usize), ()>,
    ) -> Result<(Vec<Expr>, usize), ()> {
        let mut members = Vec::new();
        loop {
            let (member, end) = part(place)?;
            members.push(member);
            if self.at(end) != Some(separator) {
                return Ok((members, end));
            }
            place = end + 1;
        }
    }

    fn any(&self, place: usize, depth: usize) -> Result<(Expr, usize), ()> {
        let (members, end) = self.joined(place, ',', |place| {
            let (members, end) = self.joined(place, ';', |place| self.one(place, depth))?;
            Ok((Expr::and(members), end))
        })?;
        Ok((Expr::or(members), end))
    }

    fn blanks(&self, mut place: usize) -> usize {
        while self.at(place) == Some(' ') {
            place += 1;
        }
        place
    }

    fn one(&self, place: usize, depth: usize) -> Result<(Expr, usize), ()> {
        let place = self.blanks(place);
        if self.at(place) == Some('(') {
            if depth == DEEPEST {
                return Err(());
            }
            let (expr, end) = self.any(place + 1, depth + 1)?;
            return if self.at(end) == Some(')') { Ok((expr, self.blanks(end + 1))) } else { Err(()) };
        }
        let run = |from: usize, most: usize, accept: &dyn Fn(char) -> bool| {
            (from..self.text.len().min(from.saturating_add(most)))
                .find(|at| !accept(self.text[*at]))
                .unwrap_or(self.text.len().min(from.saturating_add(most)))
        };
        let word = |symbol: char| symbol.is_alphanumeric() || symbol == '_' || symbol == '.';
        let field = run(place, usize::MAX, &word);
        let op = run(field, 2, &|symbol| ['=', '!', '<', '>', '~'].contains(&symbol));
        let text = |from: usize, to: usize| self.text[from..to].iter().collect::<String>();
        let operator = Op::parse(&text(field, op)).ok_or(())?;
        if field == place {
            return Err(());
        }
        let end = (op + 1..=self.text.len()).rev().find(|end| is_value(&self.text[op..*end])).ok_or(())?;
        // A character that is neither part of a value nor a separator is refused by the next step of the parser.
        Ok((Expr::Clause(Clause::new(text(place, field), operator, text(op, end))), end))
    }
}

fn is_plain(symbol: char) -> bool {
    symbol.is_alphanumeric() || "_ -.:?\\/'\"=@%<>{}[]$*+#".contains(symbol)
}

/// Whether a text is a value: plain characters, plain ones in parentheses, and plain ones with commas in brackets that
/// match.
fn is_value(text: &[char]) -> bool {
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for place in 0..text.len() {
        if !reached[place] {
            continue;
        }
        if is_plain(text[place]) {
            reached[place + 1] = true;
        }
        if text[place] == '('
            && let Some(length) = text[place + 1..].iter().position(|symbol| !is_plain(*symbol))
            && text[place + 1 + length] == ')'
        {
            reached[place + length + 2] = true;
        }
        if text[place] == '[' {
            let mut depth = 0_usize;
            for (at, symbol) in text.iter().enumerate().skip(place) {
                match symbol {
                    '[' => depth += 1,
                    ']' => depth -= 1,
                    ',' => {}
                    symbol if is_plain(*symbol) => {}
                    _ => break,
                }
                if depth == 0 {
                    reached[at + 1] = true;
                    break;
                }
            }
        }
    }
    reached[text.len()]
}
