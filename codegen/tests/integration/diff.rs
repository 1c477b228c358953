//! What the comparison says of each kind of change: two small documents that differ in one place, and the exact lines.

#![allow(clippy::unwrap_used, clippy::panic)]

mod replies;

use wazuh_api_codegen::diff::{Change, Class, Subject, compare};
use wazuh_api_codegen::ir::Api;
use wazuh_api_codegen::{Source, load, lower};

use Class::{Breaking, Compatible};

const HEAD: &str = "openapi: 3.0.3
info: {title: Example, version: 1.0.0}
tags: [{name: Things}]
x-rbac-catalog:
  resources: {'*:*': {}, 'agent:id': {}, 'agent:group': {}}
  actions:
    agent:read: {resources: [{$ref: '#/x-rbac-catalog/resources/agent:id'}]}
    agent:delete: {resources: [{$ref: '#/x-rbac-catalog/resources/*:*'}]}
paths:
";

const SCHEMES: &str = "
  securitySchemes:
    basicAuth: {type: http, scheme: basic}
    jwt: {type: http, scheme: bearer}
";

/// The model of a document with these lines below `paths` and, after a line `---`, below `components`.
fn api(text: &str) -> Api {
    let (paths, components) = text.split_once("---\n").unwrap_or((text, ""));
    let text = format!("{HEAD}{paths}\ncomponents:{SCHEMES}{components}");
    let document = Source { name: "example.yaml".to_owned(), text };
    let loaded = load(document, &[]).unwrap_or_else(|report| panic!("{report}"));
    lower(&loaded.document, "v0", None).unwrap_or_else(|report| panic!("{report}"))
}

fn changes(old: &str, new: &str) -> Vec<Change> {
    compare(&api(old), &api(new))
}

/// Holds the differences against route, place, subject, class and message of each.
#[track_caller]
fn check(old: &str, new: &str, expected: &[(&str, &str, Subject, Class, &str)]) {
    let found = changes(old, new);
    let found: Vec<_> = found
        .iter()
        .map(|change| (&*change.route, &*change.place, change.subject, change.class, &*change.message))
        .collect();
    assert_eq!(found, expected);
}

/// A route with one query parameter of a schema.
fn query(schema: &str) -> String {
    format!(
        "  /a: {{get: {{operationId: get_a, tags: [Things], parameters: [{{name: p, in: query, schema: {{{schema}}}}}], \
         responses: {{'200': {{}}}}}}}}\n"
    )
}

/// Both directions of a change of a parameter's schema, each with the lines on `query p`.
#[track_caller]
fn both(old: &str, new: &str, forth: &[(Subject, Class, &str)], back: &[(Subject, Class, &str)]) {
    for (old, new, lines) in [(old, new, forth), (new, old, back)] {
        let expected: Vec<_> =
            lines.iter().map(|(subject, class, message)| ("GET /a", "query p", *subject, *class, *message)).collect();
        check(&query(old), &query(new), &expected);
    }
}

/// A route with a JSON body of a schema.
fn body(schema: &str) -> String {
    format!(
        "  /a: {{put: {{operationId: put_a, tags: [Things], requestBody: {{content: {{application/json: {{schema: {{{schema}}}}}}}}}, \
         responses: {{'200': {{}}}}}}}}\n"
    )
}

/// A route with a JSON reply of a schema.
fn reply(schema: &str) -> String {
    format!(
        "  /a: {{get: {{operationId: get_a, tags: [Things], \
         responses: {{'200': {{content: {{application/json: {{schema: {{{schema}}}}}}}}}}}}}}}\n"
    )
}

/// A route with further keys in its operation.
fn get(more: &str) -> String {
    format!("  /a: {{get: {{operationId: get_a, tags: [Things], {more}responses: {{'200': {{}}}}}}}}\n")
}

const B: &str = "  /b: {get: {operationId: get_b, tags: [Things], responses: {'200': {}}}}\n";

#[test]
fn the_same_is_no_change() {
    let text = get("") + B + &body("type: object, properties: {a: {type: string, enum: [x]}}").replace("/a:", "/c:");
    assert_eq!(changes(&text, &text), []);
}

#[test]
fn layout_and_references_are_no_change() {
    let old = reply("type: object, properties: {a: {type: object, properties: {b: {type: string}}}}");
    let new = reply("type: object, properties: {a: {$ref: '#/components/schemas/A'}}")
        + "---\n  schemas:\n    A: {allOf: [{type: object}, {properties: {b: {type: string, description: text}}}]}\n";
    assert_eq!(changes(&old, &new), []);
}

#[test]
fn operations_come_and_go() {
    check(&get(""), &(get("") + B), &[("GET /b", "", Subject::Operation, Compatible, "operation added")]);
    check(&(get("") + B), &get(""), &[("GET /b", "", Subject::Operation, Breaking, "operation removed")]);
    // Another method on the same path is another operation.
    let post = B.replace("{get: ", "{post: ");
    check(
        B,
        &post,
        &[
            ("GET /b", "", Subject::Operation, Breaking, "operation removed"),
            ("POST /b", "", Subject::Operation, Compatible, "operation added"),
        ],
    );
}

#[test]
fn operations_change() {
    let path = |name: &str| {
        format!(
            "  /a/{{{name}}}: {{get: {{operationId: get_a, tags: [Things], responses: {{'200': {{}}}}, \
             parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]}}}}\n"
        )
    };
    check(
        &path("id"),
        &path("agent_id"),
        &[(
            "GET /a/{agent_id}",
            "",
            Subject::Operation,
            Compatible,
            "path parameters renamed: /a/{id} is now /a/{agent_id}",
        )],
    );
    check(
        B,
        &B.replace("get_b", "x.list_b"),
        &[("GET /b", "", Subject::Operation, Compatible, "operation id changed: `get_b` is now `x.list_b`")],
    );
    // The path of a program before the name does not travel.
    check(B, &B.replace("get_b", "x.get_b"), &[]);
    // A name that changes because another operation has come to have it is no change of the id.
    check(
        B,
        &(B.to_owned() + &B.replace("/b:", "/c:").replace("get_b", "x.get_b")),
        &[("GET /c", "", Subject::Operation, Compatible, "operation added")],
    );
    check(
        &get("security: [{jwt: []}], "),
        &get("security: [{basicAuth: []}], "),
        &[("GET /a", "", Subject::Operation, Breaking, "credentials changed: Bearer is now Basic")],
    );
    check(&get(""), &get("deprecated: true, "), &[("GET /a", "", Subject::Operation, Compatible, "now deprecated")]);
    check(
        &get("deprecated: true, "),
        &get(""),
        &[("GET /a", "", Subject::Operation, Compatible, "no longer deprecated")],
    );
}

#[test]
fn permissions_change() {
    let read = "x-rbac-actions: [{$ref: '#/x-rbac-catalog/actions/agent:read'}], ";
    let delete = "x-rbac-actions: [{$ref: '#/x-rbac-catalog/actions/agent:delete'}], ";
    check(&get(""), &get(read), &[("GET /a", "", Subject::Permission, Breaking, "permission `agent:read` now needed")]);
    check(
        &get(read),
        &get(delete),
        &[
            ("GET /a", "", Subject::Permission, Compatible, "permission `agent:read` no longer needed"),
            ("GET /a", "", Subject::Permission, Breaking, "permission `agent:delete` now needed"),
        ],
    );
    let enforced = |checks: &str| get(&format!("{read}x-rbac-enforced: [{checks}], "));
    let (all, one) = ("'agent:read agent:id', 'agent:read agent:group:@node'", "'agent:read agent:id'");
    let text = "now checks `agent:read agent:id`, `agent:read agent:group:@node` instead of what its permissions tell";
    check(&get(read), &enforced(all), &[("GET /a", "", Subject::Permission, Breaking, text)]);
    let text = "now checks `agent:read agent:id` instead of `agent:read agent:id`, `agent:read agent:group:@node`";
    check(&enforced(all), &enforced(one), &[("GET /a", "", Subject::Permission, Compatible, text)]);
    let text = "now checks nothing instead of what its permissions tell";
    check(&get(read), &enforced(""), &[("GET /a", "", Subject::Permission, Compatible, text)]);
    let text = "now checks what its permissions tell instead of `agent:read agent:id`";
    check(&enforced(one), &get(read), &[("GET /a", "", Subject::Permission, Breaking, text)]);
    let head = HEAD.replacen("resources/agent:id", "resources/agent:group", 1);
    let document = |head: &str| {
        let text = format!("{head}{}\ncomponents:{SCHEMES}", get(read));
        let loaded =
            load(Source { name: "example.yaml".to_owned(), text }, &[]).unwrap_or_else(|report| panic!("{report}"));
        lower(&loaded.document, "v0", None).unwrap_or_else(|report| panic!("{report}"))
    };
    let found = compare(&document(HEAD), &document(&head));
    let lines: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["breaking   permission `agent:read` is now checked on agent:group instead of agent:id"]);
}

#[test]
fn parameters_come_and_go() {
    let with = |more: &str| get(&format!("parameters: [{more}], "));
    let optional = with("{name: p, in: query, schema: {type: string}}");
    let required = with("{name: p, in: query, required: true, schema: {type: string}}");
    let deprecated = with("{name: p, in: query, deprecated: true, schema: {type: string}}");
    let cases = [
        (&get(""), &optional, Compatible, "optional parameter added"),
        (&get(""), &required, Breaking, "required parameter added"),
        (&optional, &get(""), Breaking, "parameter removed: the server refuses it now"),
        (&optional, &required, Breaking, "parameter became required"),
        (&required, &optional, Compatible, "parameter became optional"),
        (&optional, &deprecated, Compatible, "now deprecated"),
        (&deprecated, &optional, Compatible, "no longer deprecated"),
    ];
    for (old, new, class, message) in cases {
        check(old, new, &[("GET /a", "query p", Subject::Parameter, class, message)]);
    }
}

#[test]
fn types_of_requests_change() {
    both(
        "type: integer",
        "type: string",
        &[(Subject::Schema, Breaking, "type changed from integer to string")],
        &[(Subject::Schema, Breaking, "type changed from string to integer")],
    );
    both(
        "type: integer",
        "type: number",
        &[(Subject::Schema, Compatible, "type changed from integer to number")],
        &[(Subject::Schema, Breaking, "type changed from number to integer")],
    );
    both(
        "oneOf: [{type: integer}, {type: boolean}]",
        "oneOf: [{type: integer}, {type: boolean}, {type: string, enum: [all]}]",
        &[(Subject::Schema, Compatible, "alternatives changed")],
        &[(Subject::Schema, Breaking, "alternatives changed")],
    );
    let list = |items: &str| query(&format!("type: array, items: {{{items}}}"));
    check(
        &list("type: string"),
        &list("type: integer"),
        &[("GET /a", "query p[]", Subject::Schema, Breaking, "type changed from string to integer")],
    );
}

#[test]
fn accepted_texts_change() {
    both(
        "type: string",
        "type: string, enum: [a, b]",
        &[(Subject::Enum, Breaking, "only these values are accepted now: a, b")],
        &[(Subject::Enum, Compatible, "any value is accepted now")],
    );
    both(
        "type: string, enum: [a, b]",
        "type: string, enum: [a, b, c, d]",
        &[(Subject::Enum, Compatible, "newly accepted: c, d")],
        &[(Subject::Enum, Breaking, "no longer accepted: c, d")],
    );
    // The order in which they stand does not travel.
    both("type: string, enum: [a, b]", "type: string, enum: [b, a]", &[], &[]);
}

#[test]
fn bounds_change() {
    let cases = [
        ("integer", "minimum", 1, 2),
        ("string", "minLength", 1, 2),
        ("integer", "maximum", 9, 8),
        ("string", "maxLength", 9, 8),
    ];
    for (kind, keyword, wide, narrow) in cases {
        let (plain, wider, narrower) = (
            format!("type: {kind}"),
            format!("type: {kind}, {keyword}: {wide}"),
            format!("type: {kind}, {keyword}: {narrow}"),
        );
        both(
            &plain,
            &wider,
            &[(Subject::Constraint, Breaking, &format!("{keyword} {wide} added"))],
            &[(Subject::Constraint, Compatible, &format!("{keyword} {wide} removed"))],
        );
        both(
            &wider,
            &narrower,
            &[(Subject::Constraint, Breaking, &format!("{keyword} changed from {wide} to {narrow}"))],
            &[(Subject::Constraint, Compatible, &format!("{keyword} changed from {narrow} to {wide}"))],
        );
    }
    let list = "type: array, items: {type: string}";
    both(
        list,
        &format!("{list}, minItems: 1, maxItems: 3"),
        &[(Subject::Constraint, Breaking, "maxItems 3 added"), (Subject::Constraint, Breaking, "minItems 1 added")],
        &[
            (Subject::Constraint, Compatible, "maxItems 3 removed"),
            (Subject::Constraint, Compatible, "minItems 1 removed"),
        ],
    );
    let object = "type: object";
    for (narrow, message) in
        [("minProperties: 1", "minProperties 1 added"), ("maxProperties: 1", "maxProperties 1 added")]
    {
        check(
            &body(object),
            &body(&format!("{object}, {narrow}")),
            &[("PUT /a", "body", Subject::Constraint, Breaking, message)],
        );
    }
    both(
        "type: integer, minimum: 1",
        "type: integer, minimum: 1, exclusiveMinimum: true",
        &[(Subject::Constraint, Breaking, "exclusiveMinimum changed from false to true")],
        &[(Subject::Constraint, Compatible, "exclusiveMinimum changed from true to false")],
    );
    both(
        "type: integer, maximum: 1",
        "type: integer, maximum: 1, exclusiveMaximum: true",
        &[(Subject::Constraint, Breaking, "exclusiveMaximum changed from false to true")],
        &[(Subject::Constraint, Compatible, "exclusiveMaximum changed from true to false")],
    );
    both(
        "type: integer",
        "type: integer, multipleOf: 2",
        &[(Subject::Constraint, Breaking, "multipleOf changed")],
        &[(Subject::Constraint, Compatible, "multipleOf changed")],
    );
}

#[test]
fn other_constraints_change() {
    both(
        "type: string",
        "type: string, format: names",
        &[(Subject::Constraint, Breaking, "format changed from none to names")],
        &[(Subject::Constraint, Compatible, "format changed from names to none")],
    );
    both(
        "type: string",
        "type: string, pattern: '^a$'",
        &[(Subject::Constraint, Breaking, "pattern is now `^a$`")],
        &[(Subject::Constraint, Compatible, "pattern removed")],
    );
    both(
        "type: integer, default: 5",
        "type: integer, default: 6",
        &[(Subject::Constraint, Breaking, "default changed from 5 to 6")],
        &[(Subject::Constraint, Breaking, "default changed from 6 to 5")],
    );
    both(
        "type: string, nullable: true",
        "type: string",
        &[(Subject::Constraint, Breaking, "null no longer accepted")],
        &[(Subject::Constraint, Compatible, "null accepted")],
    );
    let list = "type: array, items: {type: string}";
    both(
        list,
        &format!("{list}, uniqueItems: true"),
        &[(Subject::Constraint, Breaking, "items must now be unique")],
        &[(Subject::Constraint, Compatible, "items may now repeat")],
    );
}

#[test]
fn bodies_come_and_go() {
    let with = |required: bool, contents: &str| {
        get(&format!("requestBody: {{required: {required}, content: {{{contents}}}}}, "))
            .replace("{get: ", "{put: ")
            .replace("get_a", "put_a")
    };
    let none = get("").replace("{get: ", "{put: ").replace("get_a", "put_a");
    let xml = "application/xml: {schema: {type: string}}";
    let both = "application/xml: {schema: {type: string}}, text/plain: {schema: {type: string}}";
    let cases = [
        (&none, &with(false, xml), "body", Compatible, "optional request body added"),
        (&none, &with(true, xml), "body", Breaking, "required request body added"),
        (&with(true, xml), &none, "body", Breaking, "request body removed"),
        (&with(false, xml), &with(true, xml), "body", Breaking, "body became required"),
        (&with(true, xml), &with(false, xml), "body", Compatible, "body became optional"),
        (&with(true, xml), &with(true, both), "body text/plain", Compatible, "media type added"),
        (&with(true, both), &with(true, xml), "body text/plain", Breaking, "media type removed"),
    ];
    for (old, new, place, class, message) in cases {
        check(old, new, &[("PUT /a", place, Subject::Body, class, message)]);
    }
}

#[test]
fn fields_of_bodies_change() {
    let plain = body("type: object");
    let optional = body("type: object, properties: {f: {type: string}}");
    let required = body("type: object, required: [f], properties: {f: {type: string}}");
    let open = body("type: object, additionalProperties: true, properties: {f: {type: string}}");
    let open_plain = body("type: object, additionalProperties: true, properties: {g: {type: string}}");
    let two = body("type: object, properties: {f: {type: string}, g: {type: string}}");
    let cases = [
        (&optional, &two, "body.g", Compatible, "optional field added"),
        (&two, &optional, "body.g", Breaking, "field removed"),
        (&optional, &required, "body.f", Breaking, "field became required"),
        (&required, &optional, "body.f", Compatible, "field became optional"),
        (&optional, &open, "body", Compatible, "further fields now accepted"),
        (&open, &optional, "body", Breaking, "fewer further fields accepted"),
    ];
    for (old, new, place, class, message) in cases {
        check(old, new, &[("PUT /a", place, Subject::Schema, class, message)]);
    }
    // Where further fields are welcome, one that is no longer described is still accepted.
    check(
        &open,
        &open_plain,
        &[
            ("PUT /a", "body.f", Subject::Schema, Compatible, "field removed"),
            ("PUT /a", "body.g", Subject::Schema, Compatible, "optional field added"),
        ],
    );
    let map = |values: &str| body(&format!("type: object, additionalProperties: {{{values}}}"));
    check(
        &map("type: string"),
        &map("type: string, maxLength: 5"),
        &[("PUT /a", "body.*", Subject::Constraint, Breaking, "maxLength 5 added")],
    );
    check(
        &body("type: object, additionalProperties: false, properties: {f: {type: string}}"),
        &body("type: object, additionalProperties: {type: string}, properties: {f: {type: string}}"),
        &[("PUT /a", "body", Subject::Schema, Compatible, "some further fields now accepted")],
    );
    let deep = |inner: &str| {
        body(&format!(
            "type: object, properties: {{l: {{type: array, items: {{type: object, properties: {{x: {{{inner}}}}}}}}}}}"
        ))
    };
    check(
        &deep("type: string"),
        &deep("type: string, enum: [a]"),
        &[("PUT /a", "body.l[].x", Subject::Enum, Breaking, "only these values are accepted now: a")],
    );
    assert_eq!(changes(&plain, &plain), []);
}

#[test]
fn changes_are_ordered_by_route_and_printed_in_a_line() {
    let old = get("") + B;
    let new = query("type: integer") + &B.replace("tags:", "deprecated: true, tags:");
    let lines: Vec<_> = changes(&old, &new).iter().map(|change| format!("{} | {change}", change.route)).collect();
    assert_eq!(lines, ["GET /a | compatible query p: optional parameter added", "GET /b | compatible now deprecated"]);
}
