//! The canonical form of an upstream document: the facts of the interface and nothing else.
//!
//! What is for people (descriptions, summaries, examples, links to documentation) is left out; keys are written in one
//! order; paths, components and RBAC actions are sorted, so that two releases differ only where the interface does.
//! Orders that mean something stay: tags, parameters, properties, alternatives. Nothing is repaired here: that is what
//! overlays are for. Importing an imported document changes nothing.

use indexmap::IndexMap;

use crate::shape::{Kind, Shape};
use crate::source::{Document, Member, Node, Value};

/// Extensions that are part of the interface.
const EXTENSIONS: [&str; 4] = ["x-dialect", "x-revision", "x-rbac-actions", "x-rbac-catalog"];

/// Canonical YAML of `document`.
pub(crate) fn canonical(document: Document) -> String {
    let mut root = object(Kind::Root, document.root);
    if let Value::Mapping(members) = &mut root.value
        && let Some(member) = members.get_mut("x-rbac-catalog")
    {
        member.node = catalog(std::mem::replace(&mut member.node, Node { value: Value::Null, mark: root.mark }));
    }
    root.to_yaml()
}

fn shaped(shape: Shape, node: Node) -> Node {
    let Node { value, mark } = node;
    let value = match (shape, value) {
        (Shape::Is(kind) | Shape::OrReference(kind), value @ Value::Mapping(_)) => {
            return object(kind, Node { value, mark });
        }
        (Shape::BooleanOrSchema, value @ Value::Mapping(_)) => return object(Kind::Schema, Node { value, mark }),
        (Shape::List(inner), Value::Sequence(items)) => {
            Value::Sequence(items.into_iter().map(|item| shaped(*inner, item)).collect())
        }
        (Shape::Map(inner), Value::Mapping(members)) => Value::Mapping(
            members
                .into_iter()
                .map(|(key, member)| (key, Member { node: shaped(*inner, member.node), ..member }))
                .collect(),
        ),
        (_, value) => value,
    };
    Node { value, mark }
}

fn object(kind: Kind, node: Node) -> Node {
    let Node { value, mark } = node;
    let Value::Mapping(mut members) = value else { return Node { value, mark } };
    let mut canonical = IndexMap::with_capacity(members.len());
    if let Some(reference) = members.shift_remove("$ref") {
        canonical.insert("$ref".to_owned(), reference);
    }
    for key in kind.keys() {
        if let Some(mut member) = members.shift_remove(key.name)
            && !key.prose
        {
            member.node = shaped(key.shape, member.node);
            if kind == Kind::Components {
                sort(&mut member.node);
            }
            canonical.insert(key.name.to_owned(), member);
        }
    }
    // Paths, statuses, extensions, and keys that nobody knows, for the checks to find.
    members.sort_keys();
    for (name, mut member) in members {
        if let Some(shape) = kind.member(&name) {
            if name.starts_with("x-") && !EXTENSIONS.contains(&name.as_str()) {
                continue;
            }
            member.node = shaped(shape, member.node);
        }
        canonical.insert(name, member);
    }
    Node { value: Value::Mapping(canonical), mark }
}

fn sort(node: &mut Node) {
    if let Value::Mapping(members) = &mut node.value {
        members.sort_keys();
    }
}

/// The RBAC catalogue: resource names, and for each action the resources it is about.
fn catalog(node: Node) -> Node {
    let Node { value, mark } = node;
    let Value::Mapping(mut members) = value else { return Node { value, mark } };
    let mut canonical = IndexMap::new();
    for section in ["resources", "actions"] {
        let Some(mut member) = members.shift_remove(section) else { continue };
        sort(&mut member.node);
        if let Value::Mapping(entries) = &mut member.node.value {
            for entry in entries.values_mut() {
                if let Value::Mapping(entry) = &mut entry.node.value {
                    entry.retain(|key, _| key == "resources");
                }
            }
        }
        canonical.insert(section.to_owned(), member);
    }
    Node { value: Value::Mapping(canonical), mark }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::{Source, import};

    fn imported(text: &str) -> String {
        import(Source { name: "test.yaml".to_owned(), text: text.to_owned() }).unwrap()
    }

    const UPSTREAM: &str = "
paths:
  /b:
    summary: prose
    post:
      responses:
        '400': {$ref: '#/components/responses/E'}
        200: {description: prose, content: {application/json: {example: {description: prose}, schema: {type: string}}}}
      operationId: x.b
      x-rbac-actions: [{$ref: '#/x-rbac-catalog/actions/a:b'}]
      x-other: prose
    get: {operationId: y, summary: prose, responses: {}}
  /a: {}
components:
  schemas:
    Z: {type: object, properties: {summary: {type: integer, example: 1}, description: {type: string, default: 'yes'}}}
    A: {example: [], enum: [b, a], required: [c, b], unknown: 1, title: prose}
  responses: {E: {description: prose}}
tags: [{name: B, description: prose}, {name: A}]
info: {version: '1.0', title: T, x-revision: rc1, description: prose}
x-rbac-catalog:
  actions: {'a:b': {description: prose, example: {}, resources: [{$ref: '#/x-rbac-catalog/resources/*:*'}]}}
  resources: {'*:*': {description: prose}}
openapi: 3.0.0
externalDocs: {url: prose}
";

    #[test]
    fn facts_stay_in_one_order_and_prose_goes() {
        let canonical = imported(UPSTREAM);
        assert_eq!(
            canonical,
            "\
openapi: 3.0.0
info:
  title: T
  version: '1.0'
  x-revision: rc1
tags:
- name: B
- name: A
paths:
  /a: {}
  /b:
    get:
      operationId: y
      responses: {}
    post:
      operationId: x.b
      responses:
        '200':
          content:
            application/json:
              schema:
                type: string
        '400':
          $ref: '#/components/responses/E'
      x-rbac-actions:
      - $ref: '#/x-rbac-catalog/actions/a:b'
components:
  responses:
    E: {}
  schemas:
    A:
      enum:
      - b
      - a
      required:
      - c
      - b
      unknown: 1
    Z:
      type: object
      properties:
        summary:
          type: integer
        description:
          type: string
          default: yes
x-rbac-catalog:
  resources:
    '*:*': {}
  actions:
    a:b:
      resources:
      - $ref: '#/x-rbac-catalog/resources/*:*'
"
        );
        assert_eq!(imported(&canonical), canonical);
        assert!(!canonical.contains("prose"));
    }
}
