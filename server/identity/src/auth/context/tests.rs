//! The rule language, row by row (docs/facts/02-rbac.md, section 6).

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

/// A row for each step of docs/facts/02-rbac.md, section 6.1, all against one context.
#[test]
fn comparison() {
    let context = json!({
        "text": "ab", "number": 1, "float": 1.0, "yes": true, "nothing": null, "empty": {}, "none": [],
        "list": ["b", "a", "a"], "numbers": [3, 1, 2], "nested": [[1, 2], {"x": [1, 2]}], "mixed": [1, "a", null],
        "large": 9_007_199_254_740_993_i64, "abc": {"k1": "v", "k2": "v", "k3": "w"},
    });
    for (operand, contained, exact) in [
        // 1. Objects: the count must be that of the rule's keys.
        (json!({}), true, true),
        (json!({"text": "ab", "number": 1}), true, true),
        (json!({"text": "ab", "absent": 1}), false, false),
        (json!({"empty": {}}), true, true),
        (json!({"text": {}}), true, true),
        (json!({"text": {"a": 1}}), false, false),
        (json!({"abc": {"k1": "v"}}), true, true),
        (json!({"abc": {"r'k3'": "w"}}), true, true),
        // Two keys that fit and whose values do count twice; one whose value does not counts for nothing.
        (json!({"abc": {"r'k'": "v"}}), false, false),
        (json!({"abc": {"r'k'": "v", "absent": 1}}), true, true),
        (json!({"abc": {"r'k[13]'": "v"}}), true, true),
        (json!({"abc": {"r'k[13]'": "r'.'"}}), false, false),
        // 2. Lists in any order, but only the outer ones.
        (json!({"list": ["a", "b", "a"]}), true, true),
        (json!({"numbers": [1, 2, 3]}), true, true),
        (json!({"nested": [{"x": [1, 2]}, [1, 2]]}), true, true),
        (json!({"nested": [[2, 1]]}), false, false),
        (json!({"nested": [{"x": [2, 1]}]}), false, false),
        (json!({"mixed": [null, 1, "a"]}), true, true),
        // 3. A pattern fits a text, or any element.
        (json!({"text": "r'a'"}), true, true),
        (json!({"text": "r'b'"}), false, false),
        (json!({"list": "r'b'"}), true, true),
        (json!({"list": "r'c'"}), false, false),
        (json!({"number": "r'1'"}), false, false),
        (json!({"numbers": "r'.'"}), false, false),
        (json!({"nothing": "r'.*'"}), false, false),
        (json!({"empty": "r'.*'"}), false, false),
        // 4. Equality: numbers by value, to the last digit.
        (json!({"number": 1.0, "float": 1}), true, true),
        (json!({"yes": 1, "number": true}), true, true),
        (json!({"number": "1"}), false, false),
        (json!({"large": 9_007_199_254_740_992_i64}), false, false),
        (json!({"large": 9_007_199_254_740_993_i64}), true, true),
        (json!({"none": []}), true, true),
        (json!({"list": []}), false, false),
        // A null is a null, and not the whole context.
        (json!({"nothing": null}), true, true),
        (json!({"nothing": {"text": "ab"}}), false, false),
        // 5. A text is a list of one; pairs are counted, doubles twice.
        (json!({"list": "b"}), true, false),
        (json!({"list": "a"}), true, false),
        (json!({"list": ["a"]}), true, false),
        (json!({"list": ["a", "b"]}), true, false),
        (json!({"list": ["a", "c"]}), true, false),
        (json!({"list": ["b", "c"]}), false, false),
        (json!({"list": ["a", "x", "y"]}), false, false),
        (json!({"list": ["r'a'", "b", "r'.'"]}), true, true),
        (json!({"list": ["a", "b", "c", "d"]}), false, false),
        (json!({"numbers": [2]}), true, false),
        (json!({"none": "a"}), false, false),
        // 6. A list against anything else.
        (json!({"text": ["ab"]}), false, false),
        (json!({"abc": ["k1"]}), false, false),
        (json!({"number": [1]}), false, false),
        (json!(["ab"]), false, false),
        (json!("ab"), false, false),
        (json!(null), false, false),
    ] {
        assert_eq!(check(&json!({"MATCH": operand}), &context), contained, "MATCH {operand}");
        assert_eq!(check(&json!({"MATCH$": operand}), &context), exact, "MATCH$ {operand}");
    }
}

/// See docs/facts/02-rbac.md, section 6.3.
#[test]
fn descent() {
    let context =
        json!({"a": {"b": {"c": 1}}, "list": [{"d": 2}, [{"e": 3}], "f"], "nothing": null, "top": ["x", "y"]});
    for (operand, contained, exact) in [
        (json!({"c": 1}), true, true),
        (json!({"d": 2}), true, true),
        // A list in a list is not looked into.
        (json!({"e": 3}), false, false),
        (json!({"b": {"c": 1}}), true, true),
        // All keys at one level.
        (json!({"c": 1, "d": 2}), false, false),
        (json!({"top": "x"}), true, false),
        // What is no object is held against every value.
        (json!("f"), true, false),
        (json!(["x", "y"]), true, true),
        (json!(["x"]), true, false),
        (json!(1), true, true),
        (json!(9), false, false),
        (json!("r'f'"), true, true),
        (json!(null), true, true),
    ] {
        assert_eq!(check(&json!({"FIND": operand}), &context), contained, "FIND {operand}");
        assert_eq!(check(&json!({"FIND$": operand}), &context), exact, "FIND$ {operand}");
    }
}

/// Keys decide in their order, whatever stands in the place of a rule.
#[test]
fn logic() {
    let context = json!({"a": 1});
    let (yes, no) = (json!({"MATCH": {"a": 1}}), json!({"MATCH": {"a": 2}}));
    for (rule, expected) in [
        (json!({"AND": []}), true),
        (json!({"AND": {}}), true),
        (json!({"OR": {}}), false),
        (json!({"NOT": []}), false),
        (json!({"NOT": {}}), false),
        (json!({"NOT": [no]}), true),
        (json!({"NOT": [no, no]}), true),
        (json!({"NOT": [yes, yes]}), false),
        // Two keys, of which the first decides: one that holds, but a length of two.
        (json!({"NOT": {"MATCH": {"a": 1}, "FIND": {"a": 1}}}), true),
        (json!({"OR": {"MATCH": {"a": 2}, "FIND": {"a": 1}}}), true),
        (json!({"OR": [no, {"AND": [yes, {"NOT": [no]}]}]}), true),
        (json!({"NOT": [{"NOT": [yes]}]}), true),
        (json!({"OR": [no], "AND": [yes]}), true),
        (json!({"OR": [no], "NOT": [no], "AND": [no]}), true),
        (json!({"NOT": [yes], "OR": [yes]}), false),
        // What is no rule does not hold, and what is no operand does not decide.
        (json!({"OR": ["a", 1, null, []]}), false),
        (json!({"NOT": "text"}), false),
        (json!({"NOT": 1, "OR": [yes]}), true),
        (json!({"and": [yes]}), false),
        (json!({"FIND$ ": {"a": 1}}), false),
    ] {
        assert_eq!(check(&rule, &context), expected, "{rule}");
    }
    let text = |rule: &str| Checker::new(&context, &Patterns::default()).check_text(rule).unwrap();
    // Of two equal keys the last counts, in the place of the first.
    assert!(text(r#"{"MATCH": {"a": 2}, "MATCH": {"a": 1}}"#));
    assert!(!text(r#"{"MATCH": {"a": 1}, "NOT": [], "MATCH": {"a": 2}}"#));
    assert!(!text("{"));
    assert!(!text(""));
    assert!(!text(&format!("{}{}", "{\"NOT\":".repeat(1000), "}".repeat(1000))));
}

#[test]
fn too_deep_is_no_answer_within_not_either() {
    let context = (0..10).fold(json!({}), |inner, _| json!({"a": inner}));
    let rule = json!({"FIND": {"x": 1}});
    let check = |rule: Value| Checker::new(&context, &Patterns::default()).check(&rule);
    assert_eq!(check(json!({"NOT": [rule]})), Err(Stop::TooDeep));
    assert_eq!(check(json!({"OR": [rule, {"MATCH": {}}]})), Err(Stop::TooDeep));
    assert_eq!(check(json!({"OR": [{"MATCH": {}}], "AND": [rule]})), Ok(true));
}

#[test]
fn costly_patterns_end() {
    let context = json!({"user": "a".repeat(8000)});
    assert!(!check(&json!({"FIND": {"user": "r'^(a+)+b$'"}}), &context));
    // Too large for an automaton, hence a text.
    assert!(!check(&json!({"FIND": {"user": "r'(a{1000}){1000}b'"}}), &context));
    let long = format!("r'{}'", "a".repeat(5000));
    assert!(!check(&json!({"FIND": {"user": long}}), &context));
    assert!(check(&json!({"FIND": {"user": long}}), &json!({"user": long})));
}

/// A pattern on a key that is also that key's text would double the work on every level.
#[test]
fn work_does_not_double_with_depth() {
    let nested = |innermost: Value| (0..60).fold(innermost, |inner, _| json!({"r'.*'": inner}));
    let patterns = Patterns::default();
    let context = nested(json!(1));
    let checker = Checker::new(&context, &patterns);
    assert_eq!(checker.check(&json!({"MATCH": nested(json!(2))})), Ok(false));
    assert!(super::BUDGET - checker.left.get() < 10_000);
}

/// Five hundred rules, each of which looks at everything in the largest context: within the budget when they are of the
/// usual kind; stopped by it when they are not, and then no role is granted.
#[test]
fn the_work_of_a_login_is_bounded() {
    let context: Value = (0..200).map(|at| (format!("key-{at:03}"), json!("value-of-some-length"))).collect();
    assert!((6_000..8_192).contains(&context.to_string().len()));
    let patterns = Patterns::default();

    let usual = Checker::new(&context, &patterns);
    for number in 0..500 {
        let rule = json!({"FIND": {format!("r'^(user|name)-{number}$'"): format!("r'^admin-{number}$'")}});
        assert_eq!(usual.check(&rule), Ok(false));
    }
    assert!(usual.left.get() > super::BUDGET / 2, "{} left", usual.left.get());

    // With less to spend, for the tests are not compiled to be fast.
    let hostile = Checker::new(&context, &patterns);
    hostile.left.set(super::BUDGET / 16);
    let stopped = (0..500).filter(|number| {
        let rule = json!({"NOT": [{"FIND": {format!("r'[\\w-]*y[\\w-]{{20}}x{number}'"): "r'.'"}}]});
        hostile.check(&rule) == Err(Stop::TooCostly)
    });
    assert!(stopped.count() > 450);
    assert_eq!(hostile.left.get(), 0);
    // One rule alone can be as large.
    let lists: Vec<Value> = (0..20_000).map(|at| json!(at)).collect();
    let rules: Vec<Value> = (0..200).map(|_| json!({"FIND": lists})).collect();
    let context = json!({"a": (0..1_500).map(|at| json!(-at)).collect::<Vec<_>>()});
    let checker = Checker::new(&context, &patterns);
    checker.left.set(super::BUDGET / 16);
    assert_eq!(checker.check(&json!({"OR": rules})), Err(Stop::TooCostly));
}

#[test]
fn the_memory_of_a_login_is_bounded() {
    let context = json!({"a": "b"});
    let patterns = Patterns::default();
    let checker = Checker::new(&context, &patterns);
    let mut most = 0;
    for number in 0..600 {
        assert_eq!(checker.check(&json!({"MATCH": {"a": format!("r'a{number}'")}})), Ok(false));
        assert!(checker.met_size.get() <= super::MAX_MET);
        most = most.max(checker.met.borrow().len());
    }
    assert!((50..600).contains(&most), "{most}");
}
