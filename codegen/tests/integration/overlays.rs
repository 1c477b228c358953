//! What overlays do to a document.

#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};
use wazuh_api_codegen::diag::Pointer;
use wazuh_api_codegen::{Document, Source, load};

const BASE: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A}, {name: B}]
paths:
  /a:
    get: {operationId: get_a, tags: [A], responses: {'200': {description: a}}}
    put: {operationId: put_a, tags: [B], responses: {'200': {description: b}}}
components:
  schemas:
    E: {type: string, enum: [a, b, c, d], minLength: 1}
    F: {$ref: '#/components/schemas/E'}
";

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn loaded(actions: &str) -> Document {
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}");
    load(source("base.yaml", BASE), &[source("overlay.yaml", &overlay)])
        .unwrap_or_else(|report| panic!("{report}"))
        .document
}

fn at(document: &Document, pointer: &str) -> Value {
    document.node(&Pointer::from(pointer)).map_or(Value::Null, |node| node.to_json())
}

#[test]
fn updates_merge_into_mappings() {
    let document = loaded("- {target: $.components.schemas.E, update: {minLength: 2, maxLength: 3, nullable: true}}\n");
    assert_eq!(
        at(&document, "/components/schemas/E"),
        json!({"type": "string", "enum": ["a", "b", "c", "d"], "minLength": 2, "maxLength": 3, "nullable": true})
    );
}

#[test]
fn a_whole_path_can_be_added_to_its_parent() {
    let document = loaded(
        "- target: $.paths\n  update:\n    /b:\n      get: {operationId: get_b, tags: [A], responses: {'200': {}}}\n    /a:\n      \
         get: {deprecated: true}\n",
    );
    assert_eq!(at(&document, "/paths/~1b/get/operationId"), json!("get_b"));
    assert_eq!(at(&document, "/paths/~1a/get/deprecated"), json!(true));
    assert_eq!(at(&document, "/paths/~1a/get/operationId"), json!("get_a"));
}

#[test]
fn sequences_are_appended_to() {
    let document = loaded(
        "- {target: $.components.schemas.E.enum, update: [e, f]}\n- {target: $.components.schemas.E.enum, update: g}\n- {target: \
         $.components.schemas.E, update: {enum: [h]}}\n- {target: $.tags, update: {name: C}}\n",
    );
    assert_eq!(at(&document, "/components/schemas/E/enum"), json!(["a", "b", "c", "d", "e", "f", "g", "h"]));
    assert_eq!(at(&document, "/tags/2"), json!({"name": "C"}));
}

#[test]
fn removals_take_members_and_elements() {
    let document = loaded(
        "- {target: '$.components.schemas.E.enum[0, 2]', remove: true}\n- {target: $.components.schemas.E.minLength, remove: \
         true}\n",
    );
    assert_eq!(at(&document, "/components/schemas/E"), json!({"type": "string", "enum": ["b", "d"]}));
}

#[test]
fn removing_then_updating_replaces() {
    let document = loaded(
        "- {target: \"$.components.schemas.F['$ref']\", remove: true}\n- {target: $.components.schemas.F, update: {type: integer}}\n",
    );
    assert_eq!(at(&document, "/components/schemas/F"), json!({"type": "integer"}));
}

#[test]
fn queries_select_by_content() {
    let document = loaded(
        "- {target: \"$.paths[*][?@.tags[0] == 'B']\", update: {deprecated: true}}\n- {target: '$.tags[?@.name == \"A\"]', \
         update: {description: first}}\n- {target: \"$..[?@['$ref'] == '#/components/schemas/E']\", update: {x-seen: true}}\n- \
         {target: \"$.tags[?@.name == $.paths['/a'].put.tags[0]]\", update: {description: second}}\n",
    );
    assert_eq!(at(&document, "/paths/~1a/put/deprecated"), json!(true));
    assert_eq!(at(&document, "/paths/~1a/get/deprecated"), Value::Null);
    assert_eq!(at(&document, "/tags/0/description"), json!("first"));
    assert_eq!(at(&document, "/tags/1/description"), json!("second"));
    assert_eq!(at(&document, "/components/schemas/F/x-seen"), json!(true));
}

#[test]
fn later_actions_see_what_earlier_ones_did() {
    let document = loaded(
        "- {target: $.tags, update: {name: C}}\n- {target: \"$..[?@.name == 'C']\", update: {description: added}}\n- {target: \
         \"$..[?@.description == 'added']\", update: {x-again: 1}}\n",
    );
    assert_eq!(at(&document, "/tags/2"), json!({"name": "C", "description": "added", "x-again": 1}));
}

#[test]
fn values_are_located_in_the_text_they_came_from() {
    let document = loaded("- target: $.components.schemas.E\n  update:\n    maxLength: 3\n");
    let mark = document.locate(&Pointer::from("/components/schemas/E/maxLength"));
    assert_eq!(document.sources.get(mark.source).map(|source| source.name.as_str()), Some("overlay.yaml"));
    assert_eq!((mark.line, mark.column), (6, 16));
    assert_eq!(document.locate(&Pointer::from("/components/schemas/E/minLength")).source, 0);
}

#[test]
fn overlays_apply_in_order() {
    let overlay = |value: &str, old: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n- {{target: \"$.components.schemas[?@.minLength == \
             {old}]\", update: {{minLength: {value}}}}}\n"
        );
        source(&format!("{value}.yaml"), &text)
    };
    let loaded = load(source("base.yaml", BASE), &[overlay("2", "1"), overlay("3", "2")]).unwrap();
    assert_eq!(at(&loaded.document, "/components/schemas/E/minLength"), json!(3));
}

#[test]
fn responses_get_a_description() {
    let document = loaded("- {target: \"$.paths['/a'].get.responses['200'].description\", remove: true}\n");
    assert_eq!(at(&document, "/paths/~1a/get/responses/200"), json!({"description": ""}));
}
