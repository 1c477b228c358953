//! The members of a reply whose names are not ours alone: what events and rules name.
//!
//! Where a name stands twice, the last value counts, in the place of the first, as for every reader of JSON that
//! makes a table of it.

use serde_json::{Map, Value};
use wazuh_api_server::json;

use crate::wire::object::{Object, push_list, push_texts};
use crate::wire::text::{push_integer, push_text};
use apid_engine::json as engine;
use apid_engine::report::Rule;

/// Beyond this a number has no exact integer.
const LARGEST_INTEGER: f64 = 1e15;

/// So many names are compared with each other.
const FEW: usize = 64;

/// What every rule has, beside its requirements.
const OWN: [&str; 10] =
    ["level", "description", "id", "mitre", "cve", "info", "frequency", "firedtimes", "mail", "groups"];

/// Appends a rule.
pub(super) fn push_rule(out: &mut Vec<u8>, rule: &Rule) {
    let start = out.len();
    Object::write(out, |members| write_rule(members, rule));
    let mut names = rule.requirements.iter().enumerate();
    let differ = names.all(|(place, (name, _))| {
        let before = rule.requirements.get(..place).unwrap_or_default();
        !OWN.contains(&name.as_str()) && before.iter().all(|(other, _)| other != name)
    });
    if differ {
        return;
    }
    let merged = out.get(start..).and_then(|text| serde_json::from_slice::<Value>(text).ok());
    if let Some(merged) = merged {
        out.truncate(start);
        push_value(out, &merged);
    }
}

fn write_rule(members: &mut Object<'_>, rule: &Rule) {
    if rule.level != 0 {
        members.integer("level", rule.level);
    }
    members.text("description", &rule.description);
    members.text("id", itoa::Buffer::new().format(rule.id));
    if let Some(mitre) = &rule.mitre {
        members.object("mitre", |members| {
            members.texts("id", &mitre.id);
            members.texts("tactic", &mitre.tactic);
            members.texts("technique", &mitre.technique);
        });
    }
    members.some_text("cve", rule.cve.as_ref());
    members.some_text("info", rule.info.as_ref());
    if let Some(frequency) = rule.frequency {
        members.integer("frequency", frequency);
    }
    if let Some(times) = rule.fired_times {
        members.integer("firedtimes", times);
    }
    members.flag("mail", rule.mail);
    members.texts("groups", &rule.groups);
    for (name, values) in &rule.requirements {
        push_texts(members.foreign_member(name.as_bytes()), values);
    }
    if rule.level == 0 {
        // The daemon adds what it has left out.
        members.integer("level", 0);
    }
}

/// Appends fields of an event as an object.
pub(super) fn push_fields(out: &mut Vec<u8>, fields: &[(engine::Text, engine::Value)]) {
    let mut names = fields.iter().enumerate();
    let differ = fields.len() <= FEW
        && names.all(|(place, (name, _))| {
            let before = fields.get(..place).unwrap_or_default();
            // What is no UTF-8 may be alike when it is shown.
            name.is_ascii() && before.iter().all(|(other, _)| other != name)
        });
    if !differ {
        return push_value(out, &merged(fields).into());
    }
    Object::write(out, |members| {
        for (name, value) in fields {
            push_field(members.foreign_member(name), value);
        }
    });
}

fn push_field(out: &mut Vec<u8>, value: &engine::Value) {
    match value {
        engine::Value::Text(text) => push_text(out, text),
        engine::Value::Array(values) => push_list(out, values, push_field),
        engine::Value::Object(members) => push_fields(out, members),
        engine::Value::Null => out.extend_from_slice(b"null"),
        engine::Value::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        engine::Value::Number(number) => match whole(*number) {
            Some(whole) => push_integer(out, whole),
            None => push_value(out, &(*number).into()),
        },
    }
}

/// A number that is an integer, if it is one.
#[expect(clippy::cast_possible_truncation, reason = "it has no fraction and is small enough")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < LARGEST_INTEGER).then_some(number as i64)
}

#[expect(clippy::expect_used, reason = "values are JSON")]
fn push_value(out: &mut Vec<u8>, value: &Value) {
    json::encode_into(out, value).expect("a JSON value can be written as JSON");
}

fn merged(fields: &[(engine::Text, engine::Value)]) -> Map<String, Value> {
    fields.iter().map(|(name, value)| (String::from_utf8_lossy(name).into_owned(), value_of(value))).collect()
}

fn value_of(value: &engine::Value) -> Value {
    match value {
        engine::Value::Null => Value::Null,
        engine::Value::Bool(value) => (*value).into(),
        engine::Value::Number(number) => whole(*number).map_or_else(|| (*number).into(), Value::from),
        engine::Value::Text(text) => String::from_utf8_lossy(text).into(),
        engine::Value::Array(values) => values.iter().map(value_of).collect(),
        engine::Value::Object(members) => merged(members).into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    type Fields = Vec<(engine::Text, engine::Value)>;

    fn field(name: &str, value: engine::Value) -> (engine::Text, engine::Value) {
        (name.as_bytes().into(), value)
    }

    fn text(value: &[u8]) -> engine::Value {
        engine::Value::Text(value.into())
    }

    fn shown(fields: &[(engine::Text, engine::Value)]) -> String {
        let mut out = Vec::new();
        push_fields(&mut out, fields);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn values_of_every_kind() {
        let numbers = [0.0, -0.0, 7.0, -1.5, 1e15, 1e300, f64::INFINITY].map(engine::Value::Number);
        let inner = vec![field("x\"", engine::Value::Null), field("y", engine::Value::Bool(true))];
        let fields: Fields = vec![
            field("a.b", text(b"\xff\xc3\xa9\n")),
            field("numbers", engine::Value::Array(numbers.into())),
            field("o", engine::Value::Object(inner)),
            field("e", engine::Value::Object(Vec::new())),
        ];
        let expected = r#"{"a.b": "\ufffd\u00e9\n", "numbers": [0, 0, 7, -1.5, 1000000000000000.0, 1e+300, null], "o": {"x\"": null, "y": true}, "e": {}}"#;
        assert_eq!(shown(&fields), expected);
        // Both ways to write them agree.
        assert_eq!(expected.as_bytes(), json::encode(&Value::from(merged(&fields))).unwrap());
    }

    #[test]
    fn the_last_value_of_a_name_counts_in_the_place_of_the_first() {
        let twice = || vec![field("a", text(b"1")), field("b", text(b"2")), field("a", text(b"3"))];
        assert_eq!(shown(&twice()), r#"{"a": "3", "b": "2"}"#);
        let nested = vec![field("x", engine::Value::Array(vec![engine::Value::Object(twice())]))];
        assert_eq!(shown(&nested), r#"{"x": [{"a": "3", "b": "2"}]}"#);
        let odd: Fields =
            vec![(b"\xff"[..].into(), text(b"1")), field("b", text(b"2")), (b"\xfe"[..].into(), text(b"3"))];
        assert_eq!(shown(&odd), r#"{"\ufffd": "3", "b": "2"}"#);
        let many: Fields = (0..200).map(|number| field(&format!("f{}", number % 150), text(b"v"))).collect();
        assert_eq!(shown(&many).matches(": ").count(), 150);
    }

    #[test]
    fn requirements_that_are_named_as_other_members_replace_them() {
        let requirement = |name: &str, value: &str| (name.to_owned(), vec![value.to_owned()]);
        let of = |requirements| {
            let mut out = Vec::new();
            push_rule(&mut out, &Rule { id: 5, requirements, ..Rule::default() });
            String::from_utf8(out).unwrap()
        };
        let shown = of(vec![requirement("pci_dss", "1"), requirement("é\"", "2")]);
        let start = r#"{"description": "", "id": "5", "mail": false, "groups": []"#;
        assert_eq!(shown, format!(r#"{start}, "pci_dss": ["1"], "\u00e9\"": ["2"], "level": 0}}"#));
        let shown = of(vec![requirement("a", "1"), requirement("a", "2"), requirement("id", "3")]);
        let expected = json!({"description": "", "id": ["3"], "mail": false, "groups": [], "a": ["2"], "level": 0});
        assert_eq!(shown.as_bytes(), &json::encode(&expected).unwrap());
    }
}
