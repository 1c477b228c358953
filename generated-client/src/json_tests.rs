//! Lenient reading, case by case.

#![allow(clippy::unwrap_used)]

use super::*;

fn read<T: Decode>(text: &str) -> Result<T, Mismatch> {
    with_tree(text.as_bytes(), T::decode).unwrap()
}

#[test]
fn scalars_are_read_from_their_neighbours() {
    assert_eq!(read::<i64>("5"), Ok(5));
    assert_eq!(read::<i64>("\" 5 \""), Ok(5));
    assert_eq!(read::<i64>("5.0"), Ok(5));
    assert_eq!(read::<i64>("\"5.0\""), Ok(5));
    assert_eq!(read::<i64>("5.5").unwrap_err().to_string(), "at $: expected an integer, found a number");
    assert_eq!(read::<f64>("\"1.5\""), Ok(1.5));
    assert_eq!(read::<f64>("2"), Ok(2.0));
    assert_eq!(read::<String>("12"), Ok("12".to_owned()));
    assert_eq!(read::<String>("true"), Ok("true".to_owned()));
    assert_eq!(read::<bool>("\"yes\""), Ok(true));
    assert_eq!(read::<bool>("0"), Ok(false));
    assert!(read::<bool>("2").is_err());
    assert!(read::<String>("[]").is_err());
}

#[test]
fn integers_beyond_the_range_do_not_wrap() {
    assert!(read::<i64>("18446744073709551615").is_err());
    assert!(read::<i64>("1e300").is_err());
    assert_eq!(read::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(read::<Value>("18446744073709551615"), Ok(Value::from(u64::MAX)));
}

#[test]
fn a_single_value_stands_for_a_list_of_one() {
    assert_eq!(read::<Vec<i64>>("\"3\""), Ok(vec![3]));
    assert_eq!(read::<Vec<i64>>("[1, \"2\", null]"), Ok(vec![1, 2]));
    assert_eq!(read::<Vec<i64>>("null"), Ok(vec![]));
    assert_eq!(read::<Vec<i64>>("[1, []]").unwrap_err().to_string(), "at $[1]: expected an integer, found a list");
}

#[test]
fn maps_keep_what_fits() {
    let map = read::<BTreeMap<String, i64>>(r#"{"a": 1, "b": [], "c": "3"}"#).unwrap();
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1), ("c".to_owned(), 3)]);
    assert_eq!(read::<BTreeMap<String, i64>>("[]"), Ok(BTreeMap::new()));
}

#[test]
fn members_are_taken_leniently() {
    let mut object =
        Tree::parse(r#"{"a": "1", "n": null, "bad": {}, "a": 2, "esc\u0061ped": 3}"#).unwrap().object().unwrap();
    assert_eq!(object.take::<i64>("a"), Some(2), "the last of repeated names counts");
    assert_eq!(object.take::<i64>("n"), None);
    assert_eq!(object.take::<i64>("bad"), None);
    assert_eq!(object.take::<i64>("absent"), None);
    assert_eq!(object.take::<i64>("escaped"), Some(3));
}

#[test]
fn an_object_can_be_null_or_wrapped_in_a_list() {
    assert_eq!(Tree::parse("null").unwrap().object().unwrap(), Object::default());
    assert_eq!(Tree::parse(r#"[{"a": 1}]"#).unwrap().object().unwrap().take::<i64>("a"), Some(1));
    assert!(Tree::parse("[1]").unwrap().object().is_err());
}

#[test]
fn broken_text_is_mended() {
    assert_eq!(read::<String>(r#""a\udc80b""#), Ok("a\u{fffd}b".to_owned()));
    assert_eq!(read::<String>(r#""\ud800\ud83d\ude00 \\udc80""#), Ok("\u{fffd}\u{1f600} \\udc80".to_owned()));
    assert_eq!(with_tree(b"\"\xff\"", String::decode).unwrap(), Ok("\u{fffd}".to_owned()));
    assert!(with_tree(b"{", String::decode).is_err());
    assert!(with_tree(b"\"\\udc80", String::decode).is_err());
}

#[test]
fn bodies_leave_out_what_is_not_given() {
    let rest = BTreeMap::from([("a".to_owned(), 9), ("z".to_owned(), 3)]);
    let value = and(members(&[("a", &Some("x")), ("b", &None::<i64>)]), &rest).unwrap();
    assert_eq!(value, serde_json::json!({"a": "x", "z": 3}));
}

#[test]
fn what_is_not_taken_is_left() {
    let text =
        r#"{"count": "many", "ids": [1, null], "big": 9007199254740993, "name": null, "n": 1, "more": {"a": []}}"#;
    let mut object = Tree::parse(text).unwrap().object().unwrap();
    assert_eq!(object.take::<i64>("count"), None);
    assert_eq!(object.take::<Vec<i64>>("ids"), None);
    assert_eq!(object.take::<f64>("big"), None);
    assert_eq!(object.take::<String>("name"), None);
    assert_eq!(object.take::<i64>("n"), Some(1));
    assert!(object.rest::<i64>().contains_key("big"), "an integer has room for it");
    let left = Value::from_iter(object.rest::<Value>());
    assert_eq!(left, serde_json::json!({"count": "many", "ids": [1, null], "name": null, "more": {"a": []}}));
}
