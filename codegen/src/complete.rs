//! What a document may leave out and the generator needs: a tag and an id for each operation.
//!
//! Works on the tree after the overlays, so that they can say it better. Each thing that is filled in is a warning.

use indexmap::IndexMap;

use crate::diag::{Diagnostic, Pointer, Sink};
use crate::source::{Document, Mark, Member, Node, Value};

/// The tag of operations that have none.
const TAG: &str = "Default";

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Fills in what is missing; the warnings that say so.
pub(crate) fn complete(document: &mut Document) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    // A document of another version is refused for that alone.
    let version = document.root.get("openapi").and_then(Node::as_str);
    if !version.is_some_and(|version| version.starts_with("3.0")) {
        return Vec::new();
    }
    let mut untagged = None;
    let at = Pointer::from("/paths");
    let items = document.root.get_mut("paths").and_then(mapping_mut).into_iter().flatten();
    for (path, item) in items {
        for (method, operation) in mapping_mut(&mut item.node).into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let (at, mark) = (at.key(path).key(method), operation.key_mark);
            let Some(members) = mapping_mut(&mut operation.node) else { continue };
            if !members.contains_key("operationId") {
                let id = id_of(method, path);
                let help = format!("it is called `{id}`, after its method and path");
                sink.warning_at("missing-operation-id", &at, mark, "operation without `operationId`", help);
                members.insert("operationId".to_owned(), member(Value::String(id), mark));
            }
            let tags = members.get("tags").map(|tags| &tags.node.value);
            if matches!(tags, None | Some(Value::Null))
                || matches!(tags, Some(Value::Sequence(tags)) if tags.is_empty())
            {
                let help = format!("it goes with the tag `{TAG}`; a tag says which trait it belongs to");
                sink.warning_at("missing-tag", &at, mark, "operation without a tag", help);
                let tag = Node { value: Value::String(TAG.to_owned()), mark };
                members.insert("tags".to_owned(), member(Value::Sequence(vec![tag]), mark));
                untagged.get_or_insert(mark);
            }
        }
    }
    if let (Some(mark), Some(root)) = (untagged, mapping_mut(&mut document.root)) {
        let tags = root.entry("tags".to_owned()).or_insert_with(|| member(Value::Sequence(Vec::new()), mark));
        if let Value::Sequence(tags) = &mut tags.node.value
            && !tags.iter().any(|tag| tag.get("name").and_then(Node::as_str) == Some(TAG))
        {
            let name = IndexMap::from([("name".to_owned(), member(Value::String(TAG.to_owned()), mark))]);
            tags.push(Node { value: Value::Mapping(name), mark });
        }
    }
    sink.into_diagnostics()
}

/// Method and path as words: `get_agents_agent_id_key`.
fn id_of(method: &str, path: &str) -> String {
    let words = path.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(method).chain(words).collect::<Vec<_>>().join("_")
}

fn mapping_mut(node: &mut Node) -> Option<&mut IndexMap<String, Member>> {
    match &mut node.value {
        Value::Mapping(members) => Some(members),
        _ => None,
    }
}

fn member(value: Value, mark: Mark) -> Member {
    Member { key_mark: mark, node: Node { value, mark } }
}
