#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::{Fields, Page, run, run_over};
use crate::query::{Query, QueryError, Search, Sort};

/// As the security lists are declared.
const SECURITY: Fields =
    Fields { sort: Some(&["id", "name"]), required: &["id"], default_sort: &["id"], ..Fields::ANY };

fn policies() -> Vec<Value> {
    let policy = |id: u32, name: &str, actions: &[&str], resources: &[&str], effect: &str, roles: &[u32]| {
        json!({"id": id, "name": name, "policy": {"actions": actions, "resources": resources, "effect": effect},
               "roles": roles})
    };
    vec![
        policy(
            2,
            "agents_all_agents",
            &["agent:read", "agent:delete"],
            &["agent:id:*", "agent:group:*"],
            "allow",
            &[1, 5],
        ),
        policy(1, "agents_all_resourceless", &["agent:create", "group:create"], &["*:*:*"], "allow", &[1, 5]),
        policy(100, "No_Groups", &["group:read"], &["group:id:*"], "deny", &[]),
        policy(9, "agents_read", &["agent:read"], &["agent:id:*"], "allow", &[10]),
    ]
}

/// As rules and logs are: optional fields, nulls, booleans, dates.
fn ragged() -> Vec<Value> {
    vec![
        json!({"id": 10, "level": 3, "details": {"match": {"pattern": "sshd"}, "noalert": 0}, "run": true,
               "seen": "2024-05-01T10:00:00Z", "refs": [{"url": "https://a", "n": null}, {"url": "https://b"}]}),
        json!({"id": 9, "level": 12, "details": {}, "run": false, "seen": "2024-05-01T10:00:00.5Z", "hash": "ab", "refs": []}),
        json!({"id": 11, "details": null, "hash": null, "run": null, "seen": "soon", "level": 2.5}),
    ]
}

fn page(items: Vec<Value>, fields: &Fields, query: &Query, q: &str) -> Result<Page, QueryError> {
    let over = run_over(&items, fields, query, Some(q));
    let page = run(items, fields, query, Some(q));
    assert_eq!(over, page);
    page
}

fn ids(page: &Page) -> String {
    page.items.iter().map(|item| item["id"].to_string()).collect::<Vec<_>>().join(" ")
}

fn filtered(items: Vec<Value>, q: &str) -> String {
    ids(&page(items, &Fields { default_sort: &["id"], ..Fields::ANY }, &Query::default(), q).unwrap())
}

fn refused(items: Vec<Value>, fields: &Fields, query: &Query, q: &str) -> QueryError {
    page(items, fields, query, q).unwrap_err()
}

fn texts(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn unknown_sort(unknown: &[&str], allowed: &[&str]) -> QueryError {
    QueryError::UnknownItemSort { unknown: texts(unknown), allowed: texts(allowed) }
}

fn unknown_select(selected: &[&str]) -> QueryError {
    QueryError::UnknownItemSelect { selected: texts(selected) }
}

fn sorted(text: &str) -> Query {
    Query { sort: Some(Sort::parse(text)), ..Query::default() }
}

fn selecting(names: &[&str]) -> Query {
    Query { select: Some(names.iter().map(|name| (*name).to_owned()).collect()), ..Query::default() }
}

#[test]
fn clauses_over_policies() {
    for (q, expected) in [
        ("", "1 2 9 100"),
        ("id=1", "1"),
        ("id=001", "1"),
        ("id>2", "9 100"),
        ("id>=9", "9 100"),
        ("id<=2", "1 2"),
        ("id!=1", "2 9 100"),
        ("id~0", "100"),
        ("id=abc", ""),
        ("id!=abc", "1 2 9 100"),
        ("id=1.0", "1"),
        ("name=agents_read", "9"),
        ("name=AGENTS_READ", ""),
        ("name~agents", "1 2 9"),
        ("name~a%d", ""),
        ("name<agents_b", "1 2 100"),
        ("policy.effect=deny", "100"),
        ("policy.actions=agent:read", "2 9"),
        ("policy.actions!=agent:read", "1 2 100"),
        ("policy.actions~agent:", "1 2 9"),
        ("policy~effect", "1 2 9 100"),
        ("policy=x", ""),
        ("roles=5", "1 2"),
        ("roles>5", "9"),
        ("roles=null", "100"),
        ("roles!=null", "1 2 9"),
        ("nosuch=1", ""),
        ("nosuch!=1", ""),
        ("name.nosuch=1", ""),
        ("name=agents_read,roles=5;id>1", "2 9"),
        ("(name=agents_read,roles=5);id>1", "2 9"),
        ("(name=agents_read,roles=5);(id=1,id=2)", "1 2"),
    ] {
        assert_eq!(filtered(policies(), q), expected, "{q}");
    }
}

#[test]
fn clauses_over_ragged_values() {
    for (q, expected) in [
        ("level>2", "9 10 11"),
        ("level>2.5", "9 10"),
        ("level=2.5", "11"),
        ("details.match.pattern~ssh", "10"),
        ("details.match~pattern", "10"),
        ("details.noalert=0", "10"),
        ("details.noalert=null", "9 11"),
        ("details=null", "11"),
        ("details.match!=x", "10"),
        ("run=true", "10"),
        ("run!=true", "9"),
        ("run~als", "9"),
        ("run=null", "11"),
        ("hash=null", "10 11"),
        ("hash!=ab", ""),
        ("refs.url=https://b", "10"),
        ("refs.n=null", "9 10 11"),
        ("seen>2024-05-01", "9 10 11"),
        ("seen>2024-05-01T10:00:00Z", "9 11"),
        ("seen<2024-05-01 10:00:00", ""),
        ("seen<=2024-05-01 10:00:00.0", "10"),
        ("seen=2024-05-01 10:00:00", "10"),
        ("seen~10:00:00Z", "10"),
        ("seen!=2024-05-01T10:00:00.500000Z", "10 11"),
    ] {
        assert_eq!(filtered(ragged(), q), expected, "{q}");
    }
}

#[test]
fn conditions_that_are_refused() {
    let syntax = |reason, at, text: &str| QueryError::Syntax { reason, at, text: text.to_owned() };
    for (q, refusal) in [
        ("id", syntax("expected an operator", 3, "id")),
        ("id=1;", syntax("expected a field name", 6, "id=1;")),
        ("id==1", QueryError::UnknownOperator("==".into())),
        ("id<null", QueryError::UnusableOperator { subject: "a null value".into(), valid: "=, !=", used: "<" }),
    ] {
        assert_eq!(refused(policies(), &SECURITY, &Query::default(), q), refusal, "{q}");
    }
    let known = Fields { compare: Some(&["policy", "id"]), ..SECURITY };
    for (q, field) in [("id=1;name=x", "name"), ("policyx=1", "policyx"), ("id<null;name=x", "name")] {
        let refusal = QueryError::UnknownField { field: field.into(), available: vec!["id", "policy"] };
        assert_eq!(refused(policies(), &known, &Query::default(), q), refusal);
    }
    assert_eq!(page(policies(), &known, &Query::default(), "policy.nosuch=1").unwrap().total, 0);
}

#[test]
fn filters_hold_beside_q() {
    let mut query = Query::default();
    query.filter_by("id", &["1", "9"]);
    assert_eq!(ids(&page(policies(), &SECURITY, &query, "roles=5,roles=10").unwrap()), "1 9");
    assert_eq!(ids(&page(policies(), &SECURITY, &query, "roles=10").unwrap()), "9");
    assert_eq!(ids(&run(policies(), &SECURITY, &query, None).unwrap()), "1 9");
}

#[test]
fn search_at_any_depth() {
    let search = |text| {
        let query = Query { search: Some(Search::parse(text)), ..Query::default() };
        ids(&page(policies(), &SECURITY, &query, "").unwrap())
    };
    assert_eq!(search("AGENT:read"), "2 9");
    assert_eq!(search("-agent"), "100");
    assert_eq!(search("10"), "9 100");
    assert_eq!(search("effect"), "");
    assert_eq!(search("-nothing"), "1 2 9 100");
    assert_eq!(search("-"), "1 2 9 100");
}

#[test]
fn order_by_type() {
    let order = |items, text| ids(&page(items, &Fields::ANY, &sorted(text), "").unwrap());
    assert_eq!(order(policies(), "name"), "2 1 9 100");
    assert_eq!(order(policies(), "-name"), "100 9 1 2");
    assert_eq!(order(policies(), "+policy.effect,id"), "1 2 9 100");
    // Equal ones keep their order in both directions.
    assert_eq!(order(policies(), "policy.effect"), "2 1 9 100");
    assert_eq!(order(policies(), "-policy.effect"), "100 2 1 9");
    assert_eq!(order(policies(), "-"), "2 1 100 9");
    assert_eq!(order(policies(), "roles"), "100 2 1 9");
    assert_eq!(order(ragged(), "level"), "11 10 9");
    assert_eq!(order(ragged(), "hash"), "10 11 9");
    assert_eq!(order(ragged(), "-hash"), "9 10 11");
    assert_eq!(order(ragged(), "-run"), "10 9 11");
    let mixed = [json!("b"), json!("B"), json!(2), json!("a"), Value::Null, json!([1]), json!(10), json!({})];
    let items: Vec<_> = mixed.iter().enumerate().map(|(id, value)| json!({"id": id, "x": value})).collect();
    assert_eq!(order(items.clone(), "x"), "4 2 6 3 0 1 5 7");
    assert_eq!(order(items, "-x"), "7 5 0 1 3 6 2 4");
}

#[test]
fn values_that_are_no_objects() {
    const PLAIN: Fields = Fields { sort: Some(&[]), default_sort: &[""], ..Fields::ANY };
    let names = || vec![json!("ssh"), json!("Audit"), json!("audit"), json!("pci")];
    assert_eq!(run(names(), &PLAIN, &Query::default(), None).unwrap().items, ["Audit", "audit", "pci", "ssh"]);
    assert_eq!(run(names(), &PLAIN, &sorted("-"), None).unwrap().items, ["ssh", "pci", "audit", "Audit"]);
    let search = Query { search: Some(Search::parse("AUD")), limit: 1, ..Query::default() };
    assert_eq!(page(names(), &PLAIN, &search, "").unwrap(), Page { items: vec![json!("Audit")], total: 2 });
    assert_eq!(refused(names(), &PLAIN, &sorted("name"), ""), unknown_sort(&["name"], &[]));
    assert_eq!(refused(names(), &PLAIN, &selecting(&["name"]), ""), unknown_select(&["name"]));
}

#[test]
fn sort_fields_that_do_not_exist() {
    let refusal = || unknown_sort(&["nosuch"], &["id", "name"]);
    assert_eq!(
        refused(policies(), &SECURITY, &sorted("nosuch,id,roles,nosuch"), ""),
        unknown_sort(&["nosuch", "roles"], &["id", "name"])
    );
    assert_eq!(
        refused(policies(), &Fields::ANY, &sorted("nosuch"), ""),
        unknown_sort(&["nosuch"], &["id", "name", "policy", "roles"])
    );
    // A mistake that can be told is told of an empty list as well, and before others.
    assert_eq!(refused(vec![], &SECURITY, &sorted("nosuch"), ""), refusal());
    let query = Query { select: Some(vec!["nosuch".into()]), ..sorted("nosuch") };
    assert_eq!(refused(policies(), &SECURITY, &query, "id==1"), refusal());
    let unknown_operator = QueryError::UnknownOperator("==".into());
    assert_eq!(refused(policies(), &SECURITY, &selecting(&["nosuch"]), "id==1"), unknown_operator);
    assert_eq!(page(vec![], &Fields::ANY, &sorted("nosuch"), "").unwrap(), Page::default());
}

#[test]
fn selected_fields() {
    let select =
        |items, fields: &Fields, names: &[&str]| page(items, fields, &selecting(names), "id=9,id=10").unwrap().items;
    assert_eq!(select(policies(), &SECURITY, &["name"]), [json!({"id": 9, "name": "agents_read"})]);
    assert_eq!(
        select(policies(), &SECURITY, &["policy.effect", "policy.actions", "policy.no", "roles.x", "nosuch"]),
        [json!({"id": 9, "policy": {"actions": ["agent:read"], "effect": "allow"}})]
    );
    for names in [["policy", "policy.effect"], ["policy.effect", "policy"]] {
        let policy = json!({"actions": ["agent:read"], "resources": ["agent:id:*"], "effect": "allow"});
        assert_eq!(select(policies(), &SECURITY, &names), [json!({"id": 9, "policy": policy})]);
    }
    // Not every item has them, nulls and other empty values stay.
    assert_eq!(
        select(ragged(), &SECURITY, &["hash", "details.noalert"]),
        [json!({"id": 9, "hash": "ab"}), json!({"id": 10, "details": {"noalert": 0}})]
    );
    assert_eq!(page(ragged(), &Fields::ANY, &selecting(&["hash"]), "id=11").unwrap().items, [json!({"hash": null})]);
}

#[test]
fn select_fields_that_do_not_exist() {
    assert_eq!(refused(policies(), &SECURITY, &selecting(&["nosuch"]), ""), unknown_select(&["nosuch"]));
    assert_eq!(refused(policies(), &SECURITY, &selecting(&["a", "b.c", "a"]), ""), unknown_select(&["a", "b.c"]));
    assert_eq!(page(policies(), &SECURITY, &selecting(&["nosuch"]), "id=7").unwrap().total, 0);
    let known = Fields { select: Some(&["id", "name"]), ..SECURITY };
    assert_eq!(refused(policies(), &known, &selecting(&["id", "b.c", "roles"]), ""), unknown_select(&["id", "roles"]));
    assert_eq!(refused(vec![], &known, &selecting(&["roles"]), ""), unknown_select(&["roles"]));
    // Dotted names are not checked against a list.
    assert_eq!(page(policies(), &known, &selecting(&["b.c"]), "id=1").unwrap().items, [json!({"id": 1})]);
}

#[test]
fn distinct_is_counted_before_paging() {
    let distinct = |names: &[&str], offset, limit| {
        page(policies(), &SECURITY, &Query { distinct: true, offset, limit, ..selecting(names) }, "").unwrap()
    };
    let effects = vec![json!({"policy": {"effect": "allow"}}), json!({"policy": {"effect": "deny"}})];
    assert_eq!(distinct(&["policy.effect"], 0, 500), Page { items: effects.clone(), total: 2 });
    assert_eq!(distinct(&["policy.effect"], 1, 500), Page { items: effects[1..].to_vec(), total: 2 });
    assert_eq!(distinct(&["id"], 0, 1), Page { items: vec![json!({"id": 1})], total: 4 });
    // The order of fields does not make a difference.
    let items = vec![json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1})];
    assert_eq!(page(items, &Fields::ANY, &Query { distinct: true, ..Query::default() }, "").unwrap().total, 1);
}

#[test]
fn pages() {
    let paged = |offset, limit| {
        let page = page(policies(), &SECURITY, &Query { offset, limit, ..Query::default() }, "").unwrap();
        assert_eq!(page.total, 4);
        ids(&page)
    };
    assert_eq!(paged(0, 2), "1 2");
    assert_eq!(paged(3, 500), "100");
    assert_eq!(paged(4, 500), "");
    assert_eq!(paged(u64::MAX, u64::MAX), "");
    assert_eq!(page(vec![], &SECURITY, &Query::default(), "id=1").unwrap(), Page::default());
}
