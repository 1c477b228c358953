//! Choosing alternatives, rule by rule. Whole documents are in `codegen/tests/accept`.

#![allow(clippy::unwrap_used)]

use super::Shape::*;
use super::{Discriminator, Shape, Tree};

#[track_caller]
fn chosen(union: &Shape, text: &str) -> Option<usize> {
    Tree::parse(text).unwrap().choose(union)
}

#[test]
fn exact_kinds_come_before_converted_ones() {
    let union = Union(None, &[Text, Number, Integer, Bool, List(&Integer), Object(None, &[("a", false, Integer)])]);
    let cases = [
        ("\"5\"", 0),
        ("5.5", 1),
        ("5", 2),
        ("false", 3),
        ("[5]", 4),
        ("{\"a\": 5}", 5),
        ("[{\"a\": 5}]", 5),
        ("{\"a\": \"5\"}", 5),
    ];
    for (text, index) in cases {
        assert_eq!(chosen(&union, text), Some(index), "{text}");
    }
    assert_eq!(chosen(&union, "null"), None);
    assert_eq!(chosen(&union, "[[5]]"), None);
    assert_eq!(chosen(&Union(None, &[Integer, Bool]), "\"5\""), Some(0));
    assert_eq!(chosen(&Union(None, &[Integer, Bool]), "\"1\""), None, "either");
}

#[test]
fn a_discriminator_decides_whatever_the_members_hold() {
    const TOLD: Discriminator = ("kind", &[("number", 0), ("1", 1)]);
    static SHAPES: [Shape; 2] = [Object(None, &[("v", true, Integer)]), Object(None, &[("v", true, Text)])];
    let union = Union(Some(&TOLD), &SHAPES);
    assert_eq!(chosen(&union, r#"{"kind": "number", "v": "text"}"#), Some(0));
    assert_eq!(chosen(&union, r#"{"kind": 1, "v": 5}"#), Some(1));
    assert_eq!(chosen(&union, r#"{"kind": "other", "v": 5}"#), None);
    assert_eq!(chosen(&union, r#"{"kind": null, "v": 5}"#), Some(0));
    assert_eq!(chosen(&union, r#"{"v": "5"}"#), Some(1));
}

#[test]
fn a_member_of_one_value_decides_also_deep_inside() {
    let union = Union(
        None,
        &[
            Object(None, &[("of", false, Object(None, &[("version", false, Among(&["1"], &Integer))]))]),
            Object(None, &[("of", false, Object(None, &[("version", false, Among(&["2"], &Integer))]))]),
        ],
    );
    assert_eq!(chosen(&union, r#"{"of": {"version": 2, "new": 1}, "more": 1}"#), Some(1));
    assert_eq!(chosen(&union, r#"{"of": {"version": 3}}"#), None);
    assert_eq!(chosen(&union, r#"{"of": {}}"#), None);
}

#[test]
fn no_member_known_is_no_match() {
    let union =
        Union(None, &[Object(None, &[("a", false, Any)]), Object(None, &[("b", false, Any), ("c", false, Any)])]);
    assert_eq!(chosen(&union, r#"{"z": 1}"#), None);
    assert_eq!(chosen(&union, r#"{"a": 1, "z": 1}"#), Some(0));
    assert_eq!(chosen(&union, r#"{"a": 1, "b": 1}"#), None);
    assert_eq!(chosen(&union, r#"{"a": 1, "b": 1, "c": 1}"#), None, "the first has a place for `a`");
}

/// Both alternatives contain the union, so that each level would double the work.
#[test]
fn deep_values_take_no_time() {
    fn node() -> Shape {
        Union(
            None,
            &[Object(None, &[("in", false, Of(node)), ("a", false, Text)]), Object(None, &[("in", false, Of(node))])],
        )
    }
    let text = format!("{}1{}", "{\"in\": ".repeat(100), "}".repeat(100));
    assert_eq!(chosen(&node(), &text), Some(1));
}

/// Reading it would begin with the same value again.
#[test]
fn a_union_is_not_read_as_a_list_of_itself() {
    fn knot() -> Shape {
        const TOLD: Discriminator = ("kind", &[("list", 0), ("a", 1)]);
        Union(Some(&TOLD), &[List(&Of(knot)), Object(None, &[("kind", false, Text)])])
    }
    assert_eq!(chosen(&knot(), r#"{"kind": "a"}"#), Some(1));
    assert_eq!(chosen(&knot(), r#"{"kind": "list"}"#), None);
    assert_eq!(chosen(&knot(), r#"[{"kind": "a"}]"#), Some(0));
    assert_eq!(chosen(&Union(None, &[List(&Of(knot)), Integer]), r#"{"kind": "a"}"#), None);
}
