//! The merged description as plain JSON, read independently of the emitted tables: the tests' own view of the spec.

use std::path::Path;

use serde_json::{Map, Value, json};
use wazuh_api_codegen::source::Source;

/// An API description with its overlays applied.
pub struct Description {
    document: Value,
}

/// An operation of a description.
#[derive(Clone, Debug)]
pub struct DescribedOperation {
    /// Upper-case method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Operation id.
    pub wire_id: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Parameters, references followed.
    pub parameters: Vec<DescribedParameter>,
    /// Request body by media type.
    pub bodies: Vec<(String, Value)>,
    /// Statuses of the documented replies, also of those without a body.
    pub statuses: Vec<u16>,
    /// Replies: status text, media type, schema.
    pub replies: Vec<(String, String, Value)>,
    /// Whether it needs a token (true) or the password (false).
    pub bearer: bool,
    /// The catalogue's actions, each with the kinds of resources it is about, such as `agent:id` and `*:*`.
    pub permissions: Vec<(String, Vec<String>)>,
}

/// A parameter, references followed.
#[derive(Clone, Debug)]
pub struct DescribedParameter {
    /// Name on the wire.
    pub name: String,
    /// `path` or `query`.
    pub location: String,
    /// Must be given.
    pub required: bool,
    /// Schema, references followed.
    pub schema: Value,
}

impl Description {
    /// Reads a folder of `spec/`.
    pub fn of_generation(generation: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec").join(generation);
        let overlays: Vec<Source> = ["fixups.yaml", "extensions.yaml", "always.yaml", "docs.yaml"]
            .iter()
            .map(|name| folder.join(name))
            .filter(|path| path.exists())
            .map(|path| source(&path))
            .collect();
        Self::load(source(&folder.join("interface.yaml")), &overlays)
    }

    /// Reads a document as it is.
    pub fn of_file(path: &Path) -> Self {
        Self::load(source(path), &[])
    }

    fn load(document: Source, overlays: &[Source]) -> Self {
        let loaded =
            wazuh_api_codegen::load(document, overlays).unwrap_or_else(|report| panic!("description:\n{report}"));
        Self { document: loaded.document.to_json() }
    }

    /// `info.x-dialect`: how failures look; empty for that of release 4.
    pub fn dialect(&self) -> &str {
        self.document["info"]["x-dialect"].as_str().unwrap_or_default()
    }

    /// Every operation, in the document's order.
    pub fn operations(&self) -> Vec<DescribedOperation> {
        let mut operations = Vec::new();
        for (path, item) in self.document["paths"].as_object().into_iter().flatten() {
            for method in ["get", "post", "put", "patch", "delete"] {
                if let Some(operation) = item.get(method) {
                    operations.push(self.operation(method, path, operation));
                }
            }
        }
        operations
    }

    fn operation(&self, method: &str, path: &str, operation: &Value) -> DescribedOperation {
        let wire_id = operation["operationId"].as_str().unwrap_or_default();
        let security = operation.get("security").unwrap_or(&self.document["security"]);
        let schemes: Vec<&str> = security
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
            .flat_map(Map::keys)
            .map(String::as_str)
            .collect();
        let bearer = schemes
            .iter()
            .any(|name| self.document["components"]["securitySchemes"][name]["scheme"].as_str() == Some("bearer"));
        DescribedOperation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            wire_id: wire_id.to_owned(),
            tags: array(operation, "tags").filter_map(Value::as_str).map(str::to_owned).collect(),
            parameters: array(operation, "parameters").map(|parameter| self.parameter(parameter)).collect(),
            bodies: self.content(operation.get("requestBody")),
            statuses: object(operation, "responses").filter_map(|(status, _)| status.parse().ok()).collect(),
            replies: object(operation, "responses")
                .flat_map(|(status, reply)| {
                    self.content(Some(reply)).into_iter().map(move |(media, schema)| (status.clone(), media, schema))
                })
                .collect(),
            bearer,
            permissions: array(operation, "x-rbac-actions").map(|action| self.permission(action)).collect(),
        }
    }

    fn permission(&self, action: &Value) -> (String, Vec<String>) {
        let last = |value: &Value| {
            let reference = value["$ref"].as_str().expect("the catalogue is referred to");
            reference.rsplit('/').next().unwrap_or_default().to_owned()
        };
        (last(action), array(self.follow(action), "resources").map(last).collect())
    }

    fn parameter(&self, parameter: &Value) -> DescribedParameter {
        let parameter = self.follow(parameter);
        let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_owned();
        DescribedParameter {
            name: text("name"),
            location: text("in"),
            required: parameter["required"].as_bool().unwrap_or(false),
            schema: self.inline(&parameter["schema"], 0),
        }
    }

    fn content(&self, holder: Option<&Value>) -> Vec<(String, Value)> {
        let Some(holder) = holder else { return Vec::new() };
        let holder = self.follow(holder);
        object(holder, "content")
            .map(|(media, content)| (media.clone(), self.inline(content.get("schema").unwrap_or(&Value::Null), 0)))
            .collect()
    }

    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut current = value;
        while let Some(reference) = current.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').expect("references are local");
            current = self.document.pointer(pointer).unwrap_or_else(|| panic!("dangling reference {reference}"));
        }
        current
    }

    /// The schema with every reference replaced by what it names, as JSON Schema (`nullable` becomes a type).
    fn inline(&self, schema: &Value, depth: usize) -> Value {
        assert!(depth < 64, "schema nests too deep");
        match self.follow(schema) {
            Value::Object(members) => {
                let mut copy: Map<String, Value> = members
                    .iter()
                    .map(|(key, value)| match (key.as_str(), value) {
                        ("example" | "default" | "enum", _) => (key.clone(), value.clone()),
                        _ => (key.clone(), self.inline(value, depth + 1)),
                    })
                    .collect();
                if copy.get("nullable") == Some(&Value::Bool(true)) {
                    copy.remove("nullable");
                    return json!({ "anyOf": [Value::Object(copy), { "type": "null" }] });
                }
                Value::Object(copy)
            }
            Value::Array(items) => Value::Array(items.iter().map(|item| self.inline(item, depth + 1)).collect()),
            other => other.clone(),
        }
    }
}

fn source(path: &Path) -> Source {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Source { name: path.display().to_string(), text }
}

fn array<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(key).and_then(Value::as_object).into_iter().flatten()
}
