//! Nothing in a document makes lowering panic: every node of every accepted document is broken in several ways. Most of
//! these never get past the checks; lowering does not count on them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{fs, path::Path};

use wazuh_api_codegen::{
    Source,
    diag::Pointer,
    source::{Mark, Member, Node, Value},
};

#[test]
fn broken_documents_are_refused_or_lowered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accept");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let document = wazuh_api_codegen::parse(Source { name: "api.yaml".to_owned(), text }).unwrap();
        let mut places = Vec::new();
        walk(&document.root, Pointer::root(), &mut places);
        for (index, place) in places.into_iter().enumerate() {
            // All kinds of breakage meet all kinds of nodes over the documents; each node need not meet each.
            let all = breakages(&place);
            for breakage in [index, index + 4].map(|index| all[index % all.len()].clone()) {
                let mut broken = document.clone();
                replace(&mut broken.root, &place, breakage);
                let _ = wazuh_api_codegen::lower(&broken, "v0", None);
            }
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let schema = (0..5000).fold("{type: string}".to_owned(), |inner, _| format!("{{type: array, items: {inner}}}"));
    let text = format!(
        "openapi: 3.0.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        \
         '200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}\n"
    );
    // Whether the parser or the lowering refuses it, it is an error with a place.
    let document = match wazuh_api_codegen::parse(Source { name: "api.yaml".to_owned(), text }) {
        Ok(document) => document,
        Err(report) => return assert!(report.to_string().contains("api.yaml:")),
    };
    let report = wazuh_api_codegen::lower(&document, "v0", None).unwrap_err();
    assert!(report.to_string().contains("nested too deeply"), "{report}");
}

/// What a node is replaced by: nothing, scalars, emptiness, and references to itself and what holds it.
fn breakages(place: &Pointer) -> Vec<Value> {
    let text = |text: &str| Value::String(text.to_owned());
    let parent = place.as_str().rsplit_once('/').map_or("", |(parent, _)| parent);
    let reference = |target: &str| Value::Mapping([("$ref".to_owned(), member(text(&format!("#{target}"))))].into());
    vec![
        Value::Null,
        Value::Number(7.into()),
        text(""),
        text("#/components/schemas/Nothing"),
        Value::Sequence(Vec::new()),
        Value::Mapping([].into()),
        reference(place.as_str()),
        reference(parent),
        reference("/components"),
    ]
}

const NOWHERE: Mark = Mark { source: 0, line: 1, column: 1 };

fn member(value: Value) -> Member {
    Member { key_mark: NOWHERE, node: Node { value, mark: NOWHERE } }
}

fn walk(node: &Node, at: Pointer, places: &mut Vec<Pointer>) {
    match &node.value {
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, at.index(index), places);
            }
        }
        Value::Mapping(members) => {
            for (key, member) in members {
                walk(&member.node, at.key(key), places);
            }
        }
        _ => {}
    }
    places.push(at);
}

fn replace(root: &mut Node, place: &Pointer, value: Value) {
    let mut node = root;
    for segment in place.segments() {
        node = match &mut node.value {
            Value::Sequence(items) => &mut items[segment.parse::<usize>().unwrap()],
            Value::Mapping(members) => &mut members.get_mut(&segment).unwrap().node,
            _ => return,
        };
    }
    node.value = value;
}
