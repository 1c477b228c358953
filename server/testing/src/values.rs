//! Values that satisfy a schema, and for each of its constraints a value that violates just that one.

use serde_json::{Map, Value, json};

/// Formats that are checked: a text that satisfies each, and one that does not.
const FORMATS: &[(&str, &str, &str)] = &[
    ("active_response_command", "restart", "a b"),
    ("alphanumeric", "abc", "a;b"),
    ("alphanumeric_symbols", "abc", "a;b"),
    ("base64", "YWJj", "a"),
    ("cdb_filename_path", "audit-keys", "a.b"),
    ("date", "2024-02-29", "banana"),
    ("date-time", "2024-02-29T10:00:00Z", "banana"),
    ("date-time_or_empty", "2024-02-29T10:00:00Z", "banana"),
    ("get_dirnames_path", "etc/rules", "tmp"),
    ("group_names", "default", "a b"),
    ("group_names_or_all", "default", "a b"),
    ("hash", "0123456789abcdef0123456789abcdef", "xyz"),
    ("hash_or_empty", "0123456789abcdef0123456789abcdef", "xyz"),
    ("names", "abc", "a b"),
    ("names_or_empty", "abc", "a b"),
    ("numbers", "001", "abc"),
    ("numbers_or_all", "001", "abc"),
    ("numbers_or_empty", "001", "abc"),
    ("path", "etc/rules", "../x"),
    ("range", "3", "a"),
    ("search", "abc", "a;b"),
    ("sort", "name", "a;b"),
    ("timeframe", "7d", "soon"),
    ("wazuh_key", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "!"),
    ("wazuh_version", "4.14.7", "four"),
    ("wpk_path", "@HOME/var/upgrade/agent.wpk", "agent.txt"),
    ("xml_filename", "local_rules.xml", "local_rules.txt"),
    ("xml_filename_path", "local_rules.xml", "local_rules.txt"),
];

/// Formats that the documents name and nothing checks (docs/facts/01-api-layer.md, section 6.3).
const UNCHECKED: &[&str] =
    &["int32", "int64", "float", "double", "binary", "password", "paths", "symbols_alphanumeric_param", "uri"];

/// Parameters of a route whose sample must be more than of the right format: name and value.
const PARTICULAR: &[(&str, &str, &str)] = &[
    // Each component knows some of the configurations.
    ("GET /cluster/{node_id}/configuration/{component}/{configuration}", "component", "auth"),
    ("GET /cluster/{node_id}/configuration/{component}/{configuration}", "configuration", "auth"),
    ("GET /groups/{group_id}/files/{file_name}", "file_name", "agent.conf"),
    ("GET /groups/{group_id}/files/{file_name}/json", "file_name", "agent.conf"),
    ("GET /groups/{group_id}/files/{file_name}/xml", "file_name", "agent.conf"),
    ("POST /agents/insert/quick", "agent_name", "quick"),
];

/// The value that a parameter of `route` needs for a good request, where its schema does not tell.
pub fn particular(route: &str, parameter: &str) -> Option<&'static str> {
    PARTICULAR.iter().find(|row| (row.0, row.1) == (route, parameter)).map(|row| row.2)
}

/// Operations that refuse a good request on the homes of these tests, with status and code.
const REFUSED: &[(&str, u16, i64)] = &[
    // A token has eight characters.
    ("DELETE /logtest/sessions/{token}", 400, 7000),
    // There is no cluster, and so no node to name.
    ("PUT /agents/node/{node_id}/restart", 400, 3013),
];

/// How `route` of this API refuses a good request, if it does, on a home without a cluster.
pub fn refusal(generation: &str, route: &str) -> Option<(u16, i64)> {
    if generation != "v4" {
        return None;
    }
    if route.contains(" /cluster/") && route != "GET /cluster/status" {
        return Some((400, 3013));
    }
    REFUSED.iter().find(|row| row.0 == route).map(|row| (row.1, row.2))
}

/// A value that satisfies `schema`.
pub fn good(schema: &Value) -> Value {
    if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
        return first.clone();
    }
    match schema["type"].as_str() {
        Some("boolean") => json!(true),
        Some("integer") => {
            json!(schema["minimum"].as_i64().unwrap_or(1).max(1).min(schema["maximum"].as_i64().unwrap_or(i64::MAX)))
        }
        Some("number") => json!(schema["minimum"].as_f64().unwrap_or(1.0)),
        Some("array") => json!([good(&schema["items"])]),
        Some("object") => {
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            let mut members = Map::new();
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                // A password may be left out by the description alone, and so may everything that a change could be
                // about.
                if required.contains(&json!(name))
                    || property["format"] == "password"
                    || (required.is_empty() && members.is_empty())
                    || schema["minProperties"].as_u64().unwrap_or(0) > members.len() as u64
                {
                    members.insert(name.clone(), good(property));
                }
            }
            Value::Object(members)
        }
        _ => Value::String(good_text(schema)),
    }
}

fn good_text(schema: &Value) -> String {
    if schema["format"] == "password" {
        return "Sample.Pass1".to_owned();
    }
    let mut text = schema["format"].as_str().and_then(format).map_or("abc", |(_, good, _)| good).to_owned();
    if schema["pattern"].as_str() == Some("^[0-9]{8}$") {
        text = "20240229".to_owned();
    }
    let shortest = schema["minLength"].as_u64().unwrap_or(0) as usize;
    while text.chars().count() < shortest {
        let last = text.chars().last().unwrap_or('a');
        text.push(last);
    }
    text
}

fn format(name: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    let found = FORMATS.iter().find(|(known, _, _)| *known == name);
    assert!(found.is_some() || UNCHECKED.contains(&name) || name == "string", "no sample for format `{name}`");
    found
}

/// A body of this media type that satisfies `schema`.
pub fn good_body(media: &str, schema: &Value) -> Vec<u8> {
    match media {
        "application/json" => {
            let mut body = good(schema);
            // A group to be made must not be there.
            if let Some(group) = body.get_mut("group_id") {
                *group = json!("sample-group");
            }
            // Nor an agent: the one with a key beside the one without.
            if schema["properties"].get("key").is_some() {
                body["name"] = json!("inserted");
            }
            body.to_string().into_bytes()
        }
        "application/xml" => b"<agent_config></agent_config>".to_vec(),
        _ => b"text".to_vec(),
    }
}

/// A violated constraint: its name and a value that violates it.
pub type Violation = (String, Value);

/// For each constraint of `schema`, a value of the right type that violates it. With `typed`, also values of a wrong
/// type (in a query everything is text, so a text parameter has no wrong type).
pub fn violations(schema: &Value, typed: bool) -> Vec<Violation> {
    let mut found = Vec::new();
    if schema["enum"].is_array() {
        found.push(("enum".to_owned(), json!("not-a-value")));
    }
    match schema["type"].as_str() {
        Some("boolean") => found.push(("type boolean".to_owned(), json!("banana"))),
        Some("integer") => {
            found.push(("type integer".to_owned(), json!("banana")));
            if let Some(minimum) = schema["minimum"].as_i64() {
                found.push(("minimum".to_owned(), json!(minimum - 1)));
            }
            if let Some(maximum) = schema["maximum"].as_i64() {
                found.push(("maximum".to_owned(), json!(maximum + 1)));
            }
        }
        Some("number") => found.push(("type number".to_owned(), json!("banana"))),
        Some("array") => {
            for (name, value) in violations(&schema["items"], typed) {
                found.push((format!("items {name}"), json!([value])));
            }
            if typed {
                found.push(("type array".to_owned(), json!(7)));
            }
        }
        Some("object") => {
            let sample = good(schema);
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let mut value = sample.clone();
                value.as_object_mut().expect("an object sample").remove(name);
                found.push((format!("required {name}"), value));
            }
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                for (inner, bad) in violations(property, true) {
                    let mut value = sample.clone();
                    value[name] = bad;
                    found.push((format!("{name}: {inner}"), value));
                }
            }
            if schema["minProperties"].as_u64().unwrap_or(0) > 0 {
                found.push(("minProperties".to_owned(), json!({})));
            }
            if schema["properties"].as_object().is_some_and(|properties| !properties.is_empty()) {
                let mut value = sample;
                value["not_a_field"] = json!(1);
                found.push(("unknown field".to_owned(), value));
            }
            found.push(("type object".to_owned(), json!([])));
        }
        Some("string") => {
            if let Some((name, _, bad)) = schema["format"].as_str().and_then(format) {
                found.push((format!("format {name}"), json!(bad)));
            }
            if let Some(shortest) = schema["minLength"].as_u64().filter(|length| *length > 0) {
                let text: String = good_text(schema).chars().take(shortest as usize - 1).collect();
                found.push(("minLength".to_owned(), json!(text)));
            }
            if let Some(longest) = schema["maxLength"].as_u64() {
                let last = good_text(schema).chars().last().unwrap_or('a');
                found.push(("maxLength".to_owned(), json!(last.to_string().repeat(longest as usize + 1))));
            }
            if schema["pattern"].is_string() {
                found.push(("pattern".to_owned(), json!("~")));
            }
            if typed {
                found.push(("type string".to_owned(), json!(7)));
            }
        }
        _ => {}
    }
    found
}

/// A value as it stands in a query or path.
pub fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
