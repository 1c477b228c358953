//! The rule language, row by row (RBAC facts, section 6).

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::{super::patterns::Patterns, Checker, Stop};

fn check(rule: &Value, context: &Value) -> bool {
    Checker::new(context, &Patterns::default()).check(rule).unwrap()
}

#[test]
fn operators() {
    let context =
        json!({"user": "alice", "dept": ["it", "ops"], "office": {"city": "berlin", "floor": {"room": "r1"}}});
    for (rule, expected) in [
        (json!({"MATCH": {"user": "alice"}}), true),
        (json!({"MATCH": {"user": "bob"}}), false),
        (json!({"MATCH": {"user": "alice", "nothing": "x"}}), false),
        (json!({"MATCH": {"city": "berlin"}}), false),
        (json!({"FIND": {"city": "berlin"}}), true),
        (json!({"FIND": {"room": "r1"}}), true),
        (json!({"FIND": {"room": "r2"}}), false),
        (json!({"MATCH": {"dept": "it"}}), true),
        (json!({"MATCH": {"dept": ["ops", "it"]}}), true),
        (json!({"MATCH": {"dept": ["ops", "it", "hr"]}}), false),
        (json!({"MATCH$": {"dept": ["it"]}}), false),
        (json!({"MATCH$": {"dept": ["ops", "it"]}}), true),
        (json!({"FIND$": {"dept": "it"}}), false),
        (json!({"MATCH": {"user": ["alice"]}}), false),
        (json!({"AND": [{"MATCH": {"user": "alice"}}, {"FIND": {"city": "berlin"}}]}), true),
        (json!({"AND": [{"MATCH": {"user": "alice"}}, {"FIND": {"city": "paris"}}]}), false),
        // One object with two keys counts once.
        (json!({"AND": {"MATCH": {"user": "alice"}, "FIND": {"city": "berlin"}}}), false),
        (json!({"AND": {"MATCH": {"user": "alice"}}}), true),
        (json!({"OR": [{"MATCH": {"user": "bob"}}, {"FIND": {"city": "berlin"}}]}), true),
        (json!({"OR": []}), false),
        (json!({"NOT": [{"MATCH": {"user": "alice"}}, {"MATCH": {"user": "bob"}}]}), true),
        (json!({"NOT": {"MATCH": {"user": "alice"}}}), false),
        // What does not decide leaves the decision to the next key.
        (json!({"AND": [{"MATCH": {"user": "bob"}}], "MATCH": {"user": "alice"}}), true),
        (json!({"NOT": [{"MATCH": {"user": "alice"}}], "MATCH": {"user": "alice"}}), false),
        (json!({"XOR": [], "MATCH": {"user": "alice"}}), true),
        (json!({}), false),
        (json!([]), false),
        (json!({"MATCH": {}}), true),
    ] {
        assert_eq!(check(&rule, &context), expected, "{rule}");
    }
}

#[test]
fn patterns() {
    let context = json!({"user": "admin1", "groups": ["dev-a", "qa"], "id": 7});
    for (rule, expected) in [
        (json!({"MATCH": {"user": "r'admin'"}}), true),
        (json!({"MATCH": {"user": "r'min'"}}), false),
        // The real program loses the `$` and says yes.
        (json!({"MATCH": {"user": "r'^admin$'"}}), false),
        (json!({"MATCH": {"user": "r'^admin\\d$'"}}), true),
        (json!({"MATCH": {"user": "r'^ADMIN'"}}), false),
        (json!({"MATCH": {"user": "r'^(?i)ADMIN'"}}), true),
        (json!({"MATCH": {"r'^us'": "admin1"}}), true),
        (json!({"MATCH": {"r'.*'": "r'.*'"}}), false),
        (json!({"MATCH": {"groups": "r'^dev-'"}}), true),
        (json!({"MATCH": {"groups": ["r'^dev-'", "qa"]}}), true),
        (json!({"MATCH$": {"groups": ["r'^dev-'", "qa"]}}), true),
        (json!({"MATCH$": {"groups": ["r'^dev-'"]}}), false),
        // Not a pattern, hence a text.
        (json!({"MATCH": {"user": "r'('"}}), false),
        (json!({"MATCH": {"id": "r'7'"}}), false),
        (json!({"MATCH": {"id": 7.0}}), true),
    ] {
        assert_eq!(check(&rule, &context), expected, "{rule}");
    }
    assert!(check(&json!({"MATCH": {"user": "r'('"}}), &json!({"user": "r'('"})));
}

#[test]
fn descent_is_bounded() {
    let mut context = json!({"user": "alice"});
    for _ in 0..7 {
        context = json!({"inner": [context]});
    }
    let rule = json!({"FIND": {"user": "alice"}});
    assert!(check(&rule, &context));
    let deeper = json!({"inner": context});
    assert_eq!(Checker::new(&deeper, &Patterns::default()).check(&rule), Err(Stop::TooDeep));
    // What is found before the limit is reached is found.
    assert!(check(&rule, &json!({"user": "alice", "inner": deeper})));
}

#[test]
fn costly_patterns_end() {
    let context = json!({"user": "a".repeat(8000)});
    assert!(!check(&json!({"FIND": {"user": "r'^(a+)+b$'"}}), &context));
    assert!(!check(&json!({"FIND": {"user": "r'(a{1000}){1000}b'"}}), &context));
}
