//! The description itself as one JSON document, for servers that hand it out.
//!
//! It is what everything else is emitted from: the upstream document with the overlays applied. Written so that a
//! change of one path or schema changes one line.

use serde_json::{Map, Value, json};

use crate::source::Document;

/// The text of the document, of which a response without a description has an empty one, as OpenAPI wants it. The
/// server that it describes is the one that it is read from.
pub fn description(mut document: Document) -> String {
    document.fill_response_descriptions();
    let Value::Object(mut root) = document.to_json() else { return "{}\n".to_owned() };
    if let Some(servers) = root.get_mut("servers") {
        *servers = json!([{"url": "/"}]);
    }
    let mut text = String::with_capacity(1 << 20);
    members(&mut text, &root, |text, key, value| match (key, value) {
        ("paths", Value::Object(paths)) => members(text, paths, |text, _, path| line(text, path)),
        ("components", Value::Object(kinds)) => members(text, kinds, |text, _, kind| match kind {
            Value::Object(kind) => members(text, kind, |text, _, component| line(text, component)),
            other => line(text, other),
        }),
        (_, other) => line(text, other),
    });
    text.push('\n');
    text
}

/// An object with a line for each member.
fn members(text: &mut String, object: &Map<String, Value>, write: impl Fn(&mut String, &str, &Value)) {
    text.push_str("{\n");
    for (index, (key, value)) in object.iter().enumerate() {
        if index > 0 {
            text.push_str(",\n");
        }
        line(text, &Value::String(key.clone()));
        text.push_str(": ");
        write(text, key, value);
    }
    text.push_str("\n}");
}

fn line(text: &mut String, value: &Value) {
    text.push_str(&value.to_string());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::source::Source;

    #[test]
    fn a_description_has_a_line_for_each_path_and_component() {
        let text = "openapi: 3.0.0\nservers: [{url: 'https://{host}'}]\npaths:\n  /a:\n    get: {responses: {'200': {}}}\n\
                    components:\n  schemas:\n    One: {type: string}\n    Two: {type: integer}\n";
        let document = crate::parse(Source { name: "a.yaml".to_owned(), text: text.to_owned() }).unwrap();
        let expected = r#"{
"openapi": "3.0.0",
"servers": [{"url":"/"}],
"paths": {
"/a": {"get":{"responses":{"200":{"description":""}}}}
},
"components": {
"schemas": {
"One": {"type":"string"},
"Two": {"type":"integer"}
}
}
}
"#;
        assert_eq!(description(document), expected);
    }
}
