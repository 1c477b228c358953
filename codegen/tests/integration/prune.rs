//! What a new document leaves dead in overlays and names, what is kept of the old one, and what is reported at once.

#![allow(clippy::unwrap_used, clippy::panic)]

use wazuh_api_codegen::prune::{Pruned, carry, prune};
use wazuh_api_codegen::{Input, Source, prepare};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A}]
paths:
  /a:
    get:
      operationId: get_a
      tags: [A]
      parameters: [{$ref: '#/components/parameters/p'}]
      responses: {'200': {description: a}}
components:
  parameters:
    p: {name: p, in: query, schema: {type: string, enum: [x, y]}}
";

const HEAD: &str = "# Corrections.\noverlay: 1.0.0\ninfo: {title: T, version: '1'}\n\nactions:\n";

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn input(document: &str, actions: &str, names: &str) -> Input {
    let overlays =
        if actions.is_empty() { Vec::new() } else { vec![source("fixups.yaml", &format!("{HEAD}{actions}"))] };
    let names = (!names.is_empty()).then(|| source("names.toml", names));
    Input { generation: "v0".to_owned(), document: source("interface.yaml", document), overlays, names }
}

fn pruned(input: &Input) -> Pruned {
    prune(input, None).unwrap_or_else(|report| panic!("{report}"))
}

/// The actions that are left, and what was removed as `line: reason`.
fn left(actions: &str) -> (String, Vec<String>) {
    let pruned = pruned(&input(DOCUMENT, actions, ""));
    let text = &pruned.input.overlays.first().unwrap().text;
    let removed = pruned.removed.iter().map(|one| format!("{}: {}", one.line, one.reason)).collect();
    (text.strip_prefix(HEAD).unwrap().to_owned(), removed)
}

#[test]
fn actions_without_effect_go_with_their_comments_and_headings() {
    let (text, removed) = left(
        "  # -----
  # First
  # -----
  # Of this one alone.
  - target: $.paths['/gone'].get
    description: >-
      Two

      paragraphs.
    update:
      # inside
      deprecated: true

  # -----
  # Second
  # -----
  # Of both below.
  - target: $.paths['/gone'].put
    remove: true
  - target: $.paths['/a'].get
    update: { deprecated: true }
  - target: $.info
    update: { title: T }

  - target: $.info
    update: { description: more }
  # At the end.
",
    );
    assert_eq!(
        text,
        "  # -----
  # Second
  # -----
  # Of both below.
  - target: $.paths['/a'].get
    update: { deprecated: true }

  - target: $.info
    update: { description: more }
  # At the end.
"
    );
    assert_eq!(
        removed,
        [
            "10: `$.paths['/gone'].get` matches nothing",
            "23: `$.paths['/gone'].put` matches nothing",
            "27: the action changes nothing: target: $.info",
        ]
    );
}

#[test]
fn what_becomes_dead_by_a_removal_goes_too() {
    let (text, removed) = left(
        "  - target: $.paths['/a'].get.responses
    update:
      '403': { $ref: '#/components/responses/Gone' }
      '404': { description: missing }
  - target: $.paths['/a'].get
    update:
      parameters:
        - $ref: '#/components/parameters/gone'
        - { name: q, in: query, schema: { type: string } }
",
    );
    assert_eq!(
        text,
        "  - target: $.paths['/a'].get.responses
    update:
      '404': { description: missing }
  - target: $.paths['/a'].get
    update:
      parameters:
        - { name: q, in: query, schema: { type: string } }
"
    );
    assert_eq!(
        removed,
        ["8: there is no `#/components/responses/Gone`", "13: there is no `#/components/parameters/gone`"]
    );
}

#[test]
fn an_action_goes_when_nothing_is_left_of_it() {
    let (text, removed) = left(
        "  - target: $.paths['/a'].get
    update:
      parameters:
        - $ref: '#/components/parameters/p'
  - target: $
    update:
      tags:
        - name: A
        - name: B
  - target: $.paths['/a'].get
    update:
      parameters:
        - $ref: '#/components/parameters/gone'
",
    );
    assert_eq!(text, "  - target: $\n    update:\n      tags:\n        - name: B\n");
    assert_eq!(
        removed,
        [
            "9: query parameter `p` was given before, on line 9",
            "13: tag `A` was declared before, on line 3",
            "18: there is no `#/components/parameters/gone`",
        ]
    );
}

#[test]
fn texts_of_actions_that_do_not_exist_go() {
    let document = format!(
        "{DOCUMENT}x-rbac-catalog:\n  resources: {{'*:*': {{}}}}\n  actions:\n    a:read: {{resources: [{{$ref: \
         '#/x-rbac-catalog/resources/*:*'}}]}}\n"
    );
    let actions = "  - target: $['x-rbac-catalog'].actions
    update:
      a:read: { description: Read. }
      a:gone: { description: Gone. }
";
    let pruned = pruned(&input(&document, actions, ""));
    let text = &pruned.input.overlays.first().unwrap().text;
    assert!(text.ends_with("a:read: { description: Read. }\n"), "{text}");
    assert!(prepare(&pruned.input).is_ok());
}

#[test]
fn a_place_of_another_layout_is_left_to_the_checks() {
    let input = input(DOCUMENT, "  [{ target: \"$.paths['/gone']\", remove: true }]\n", "");
    let pruned = pruned(&input);
    assert!(pruned.removed.is_empty());
    assert_eq!(pruned.input.overlays.first().unwrap().text, input.overlays.first().unwrap().text);
    assert!(prepare(&pruned.input).is_err());
}

#[test]
fn names_of_what_does_not_exist_go() {
    let names = "# Names.
[context]
parameters = [\"p\", \"gone\", \"missing\"]

[operations]
# Of one.
\"get_gone\" = \"gone\"

\"get_a\" = \"first\"

[types]
\"/components/parameters/gone/schema\" = \"Gone\"
\"/components/parameters/p/schema\" = \"Choice\"
";
    let pruned = pruned(&input(DOCUMENT, "", names));
    assert_eq!(
        pruned.input.names.as_ref().unwrap().text,
        "# Names.
[context]
parameters = [\"p\"]

[operations]
\"get_a\" = \"first\"

[types]
\"/components/parameters/p/schema\" = \"Choice\"
"
    );
    let removed: Vec<_> = pruned.removed.iter().map(|one| (one.line, one.reason.as_str())).collect();
    assert_eq!(
        removed,
        [
            (3, "no operation has a parameter of this name: parameters = [\"p\", \"gone\", \"missing\"]"),
            (3, "no operation has a parameter of this name: parameters = [\"p\", \"gone\", \"missing\"]"),
            (7, "no operation has this id: \"get_gone\" = \"gone\""),
            (12, "no type is made from a schema at this pointer: \"/components/parameters/gone/schema\" = \"Gone\""),
        ]
    );
    assert!(prepare(&pruned.input).is_ok());
}

#[test]
fn nothing_dead_changes_nothing() {
    let actions = "  - target: $.info\n    update: { description: more }\n\n\n\n  # At the end.\n";
    assert_eq!(left(actions), (actions.to_owned(), Vec::new()));
}

#[test]
fn what_the_document_has_by_now_goes() {
    let adds = "  - target: $.paths
    update:
      /b:
        get:
          operationId: get_b
          tags: [A]
          responses: { '200': { description: b } }
      /c:
        get:
          operationId: get_c
          tags: [A]
          responses: { '200': { description: c } }
  - target: $.components.parameters
    update:
      q: { name: q, in: query, schema: { type: string } }
";
    let new = DOCUMENT.replace(
        "components:\n  parameters:\n",
        "  /b: {get: {operationId: get_b, tags: [A], responses: {'200': {description: b}}}}\ncomponents:\n  \
         parameters:\n    q: {name: q, in: query, schema: {type: integer}}\n",
    );
    let (old, new) = (input(DOCUMENT, adds, ""), input(&new, adds, ""));
    let pruned = prune(&new, Some(&old)).unwrap();
    assert_eq!(
        pruned.input.overlays.first().unwrap().text.strip_prefix(HEAD).unwrap(),
        "  - target: $.paths
    update:
      /c:
        get:
          operationId: get_c
          tags: [A]
          responses: { '200': { description: c } }
"
    );
    let removed: Vec<_> = pruned.removed.iter().map(|one| one.reason.as_str()).collect();
    assert_eq!(removed, ["the document has `/paths/~1b` now", "the document has `/components/parameters/q` now"]);
}

const OLD: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A}, {name: B}]
paths:
  /a:
    get:
      operationId: get_a
      tags: [A]
      responses: {'200': {description: a}}
  /b/{id}:
    parameters: [{$ref: '#/components/parameters/id'}]
    get:
      operationId: get_b
      tags: [B]
      responses: {'200': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
    put:
      operationId: put_b
      tags: [B]
      responses: {'200': {description: b}}
components:
  parameters:
    id: {name: id, in: path, required: true, schema: {type: string}}
    q: {name: q, in: query, schema: {type: string}}
  schemas:
    S: {type: object, properties: {t: {$ref: '#/components/schemas/T'}}}
    T: {type: string}
    U: {type: string}
";

#[test]
fn wanted_operations_stay_with_all_that_they_need() {
    let new = "openapi: 3.0.3
info: {title: T, version: '2'}
tags: [{name: A}]
paths:
  /a: {get: {operationId: get_a, tags: [A], responses: {'200': {description: a}}}}
";
    // The extensions refer to a parameter that is gone; the fixup's effect on what is kept stays.
    let actions = "  - target: $.paths['/a'].get
    update: { parameters: [{ $ref: '#/components/parameters/q' }] }
  - target: $.components.schemas.T
    update: { minLength: 1 }
";
    let (old, mut new) = (input(OLD, actions, ""), input(new, actions, ""));
    let carried = carry(&old, &new, "It was there.", |method, path| (method, path) == ("GET", "/b/{id}")).unwrap();
    assert_eq!(carried.operations, ["GET /b/{id}"]);
    assert_eq!(
        carried.components,
        ["/components/parameters/q", "/components/schemas/S", "/components/parameters/id", "/components/schemas/T"]
    );
    new.overlays.push(source("kept.yaml", &format!("{HEAD}{}", carried.actions)));
    let pruned = pruned(&new);
    assert_eq!(pruned.removed.len(), 1, "{:?}", pruned.removed);
    let api = prepare(&pruned.input).unwrap_or_else(|report| panic!("{report}")).api;
    let routes: Vec<_> = api.operations.iter().map(|one| format!("{:?} {}", one.method, one.path)).collect();
    assert_eq!(routes, ["Get /a", "Get /b/{id}"]);
    let tags: Vec<_> = api.tags.iter().map(|tag| tag.wire_name.as_str()).collect();
    assert_eq!(tags, ["A", "B"]);
    assert!(carried.actions.contains("minLength: 1") && !carried.actions.contains("U:"), "{}", carried.actions);
}

#[test]
fn an_operation_that_only_renames_its_path_parameter_is_not_kept() {
    let (old, new) = (input(OLD, "", ""), input(&OLD.replace("/b/{id}:", "/b/{name}:"), "", ""));
    assert_eq!(carry(&old, &new, "It was there.", |_, _| true).unwrap().operations, Vec::<String>::new());
}

#[test]
fn all_kinds_of_faults_are_reported_together() {
    let document = DOCUMENT.replace("enum: [x, y]", "enum: [x, x]");
    let actions = "  - target: $.paths['/gone']
    remove: true
  - target: $.info
    update: { title: T }
  - target: $.paths['/a'].get
    update: { parameters: [{ $ref: '#/components/parameters/gone' }] }
  - target: $.info.title
    update: { a: b }
";
    let names = "[operations]\n\"get_gone\" = \"gone\"\n\"get_a\" = \"NotSnake\"\n";
    let report = prepare(&input(&document, actions, names)).unwrap_err();
    let codes: Vec<_> = report.diagnostics().iter().map(|one| one.code).collect();
    assert_eq!(
        codes,
        [
            "duplicate-enum-value",
            "overlay-no-match",
            "overlay-no-change",
            "dangling-reference",
            "overlay-scalar-target",
            "unused-name",
            "invalid-name",
        ]
    );
    let text = report.to_string();
    assert!(text.contains("fixups.yaml:6:") && text.contains("names.toml:2:1"), "{text}");
}
