//! Members that the description promises of every reply (`x-always`), for requests that did not choose others by
//! `select`. Other schemas than those of the description's own form belong elsewhere.

use serde_json::Value;

/// Where a value lacks a member that its schema promises, as JSON pointers. References of the schema are followed, and
/// `nullable` is an `anyOf` with `null`.
pub(crate) fn missing(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(schema, value, "", true, &mut found);
    found
}

/// `own`: what the schema itself promises counts. Where it is only a part of another one, that says what holds for
/// both.
fn walk(schema: &Value, value: &Value, at: &str, own: bool, found: &mut Vec<String>) {
    if value.is_null() {
        return;
    }
    let list = |key: &str| schema.get(key).and_then(Value::as_array).into_iter().flatten();
    if let (true, Value::Object(members)) = (own, value) {
        let promised = list("x-always").filter_map(Value::as_str);
        let absent = promised.filter(|name| members.get(*name).is_none_or(Value::is_null));
        found.extend(absent.map(|name| format!("{at}/{name}")));
    }
    let parts: Vec<&Value> = list("allOf").collect();
    for part in &parts {
        walk(part, value, at, own && parts.len() == 1, found);
    }
    // One alternative beside `null`; of several, nothing is promised.
    let alternatives: Vec<&Value> = list("anyOf").filter(|one| one["type"] != "null").collect();
    if let [only] = alternatives.as_slice() {
        walk(only, value, at, own, found);
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let listed = schema.get("properties").and_then(|listed| listed.get(name));
                let rest = schema.get("additionalProperties").filter(|rest| rest.is_object());
                if let Some(schema) = listed.or(rest.filter(|_| schema.get("properties").is_none())) {
                    walk(schema, member, &format!("{at}/{name}"), true, found);
                }
            }
        }
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                for (index, item) in items.iter().enumerate() {
                    walk(schema, item, &format!("{at}/{index}"), true, found);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::missing;

    #[test]
    fn members_are_missed_wherever_they_are_promised() {
        let item =
            json!({"type": "object", "x-always": ["id"], "properties": {"id": {}, "os": {"x-always": ["name"]}}});
        let schema = json!({"allOf": [{"properties": {"error": {}}},
            {"properties": {"data": {"anyOf": [{"items": item}, {"type": "null"}]}}}]});
        assert_eq!(missing(&schema, &json!({"data": [{"id": "001", "os": {"name": "a"}}]})), [] as [&str; 0]);
        let lacking = json!({"data": [{"id": null, "os": {}}, {"id": "001"}]});
        assert_eq!(missing(&schema, &lacking), ["/data/0/id", "/data/0/os/name"]);
        assert_eq!(missing(&schema, &json!({"data": null})), [] as [&str; 0]);
    }

    #[test]
    fn a_part_of_a_schema_promises_nothing_of_the_whole() {
        let part = json!({"x-always": ["id"]});
        assert_eq!(missing(&json!({"allOf": [part, {"x-always": ["count"]}]}), &json!({})), [] as [&str; 0]);
        assert_eq!(missing(&json!({"allOf": [part]}), &json!({})), ["/id"]);
        assert_eq!(missing(&json!({"allOf": [part, {}], "x-always": ["count"]}), &json!({})), ["/count"]);
    }
}
