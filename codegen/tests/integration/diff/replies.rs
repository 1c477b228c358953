//! Changes of replies: their fields, alternatives, lists and errors.

use wazuh_api_codegen::diff::Subject;

use super::Class::{Breaking, Compatible};
use super::{changes, check, get, reply};

#[test]
fn replies_come_and_go() {
    let with = |replies: &str| get("").replace("{'200': {}}", &format!("{{{replies}}}"));
    let text = "content: {text/plain: {schema: {type: string}}}";
    let both = "content: {text/plain: {schema: {type: string}}, application/xml: {schema: {type: string}}}";
    let cases = [
        (with("'200': {}"), with("'200': {}, '201': {}"), "201", Compatible, "success status added"),
        (with("'200': {}, '201': {}"), with("'200': {}"), "201", Breaking, "success status removed"),
        (with("'200': {}"), with("'200': {}, '400': {}"), "400", Compatible, "error status documented"),
        (with("'200': {}, '400': {}"), with("'200': {}"), "400", Compatible, "error status no longer documented"),
        (
            with(&format!("'200': {{{text}}}")),
            with(&format!("'200': {{{both}}}")),
            "200 application/xml",
            Compatible,
            "media type added",
        ),
        (
            with(&format!("'200': {{{both}}}")),
            with(&format!("'200': {{{text}}}")),
            "200 application/xml",
            Breaking,
            "media type removed",
        ),
    ];
    for (old, new, place, class, message) in cases {
        check(&old, &new, &[("GET /a", place, Subject::Reply, class, message)]);
    }
}

#[test]
fn fields_of_replies_change() {
    let with = |fields: &str| reply(&format!("type: object, properties: {{a: {{type: string}}, {fields}}}"));
    let required = reply("type: object, required: [f], properties: {a: {type: string}, f: {type: string}}");
    let (none, plain) = (with(""), with("f: {type: string}"));
    let cases = [
        (&none, &plain, "200.f", Subject::Schema, Compatible, "field added"),
        (&plain, &none, "200.f", Subject::Schema, Breaking, "field removed"),
        (&required, &plain, "200.f", Subject::Schema, Breaking, "field may now be absent"),
        (&plain, &required, "200.f", Subject::Schema, Compatible, "field is now always present"),
        (
            &plain,
            &with("f: {type: string, nullable: true}"),
            "200.f",
            Subject::Schema,
            Breaking,
            "field may now be null",
        ),
        (
            &with("f: {type: string, nullable: true}"),
            &plain,
            "200.f",
            Subject::Schema,
            Compatible,
            "field is never null now",
        ),
        (
            &plain,
            &with("f: {type: array, items: {type: integer}}"),
            "200.f",
            Subject::Schema,
            Breaking,
            "type changed from string to array of integer",
        ),
        (
            &plain,
            &with("f: {type: object, properties: {x: {type: string}}}"),
            "200.f",
            Subject::Schema,
            Breaking,
            "type changed from string to object",
        ),
        (
            &plain,
            &with("f: {type: string, enum: [x, y]}"),
            "200.f",
            Subject::Enum,
            Compatible,
            "the texts are now enumerated",
        ),
        (
            &with("f: {type: string, enum: [x, y]}"),
            &plain,
            "200.f",
            Subject::Enum,
            Compatible,
            "the texts are no longer enumerated",
        ),
        (
            &with("f: {type: string, enum: [x]}"),
            &with("f: {type: string, enum: [x, y]}"),
            "200.f",
            Subject::Enum,
            Breaking,
            "`y` may now be replied",
        ),
        (
            &with("f: {type: string, enum: [x, y]}"),
            &with("f: {type: string, enum: [x]}"),
            "200.f",
            Subject::Enum,
            Compatible,
            "`y` is no longer replied",
        ),
        (
            &with("f: {oneOf: [{type: string}, {type: integer}]}"),
            &with("f: {oneOf: [{type: string}, {type: integer}, {type: boolean}]}"),
            "200.f",
            Subject::Schema,
            Breaking,
            "further alternatives may now be replied",
        ),
        (
            &with("f: {oneOf: [{type: string}, {type: integer}, {type: boolean}]}"),
            &with("f: {oneOf: [{type: string}, {type: integer}]}"),
            "200.f",
            Subject::Schema,
            Compatible,
            "fewer alternatives are replied",
        ),
        (
            &with("f: {type: object, additionalProperties: {type: string}}"),
            &with("f: {type: object, additionalProperties: {type: integer}}"),
            "200.f.*",
            Subject::Schema,
            Breaking,
            "type changed from string to integer",
        ),
    ];
    for (old, new, place, subject, class, message) in cases {
        check(old, new, &[("GET /a", place, subject, class, message)]);
    }
}

#[test]
fn alternatives_of_replies_are_compared_inside() {
    let with = |alternatives: &str| reply(&format!("oneOf: [{alternatives}]"));
    let object = |name: &str, kind: &str| {
        format!("{{type: object, required: [{name}], properties: {{{name}: {{type: {kind}}}}}}}")
    };
    let old = with(&format!("{}, {}", object("a", "string"), object("b", "string")));
    check(
        &old,
        &with(&format!("{}, {}", object("a", "string"), object("b", "integer"))),
        &[("GET /a", "200 alternative 2.b", Subject::Schema, Breaking, "type changed from string to integer")],
    );
    check(
        &old,
        &with(&format!("{}, {}, {}", object("a", "string"), object("b", "string"), object("c", "string"))),
        &[("GET /a", "200", Subject::Schema, Breaking, "alternatives changed")],
    );
}

#[test]
fn list_replies_and_errors_are_compared_inside() {
    let envelope = |items: &str| {
        reply(&format!(
            "type: object, properties: {{error: {{type: integer}}, message: {{type: string}}, data: {{type: object, \
             properties: {{affected_items: {{type: array, items: {{type: object, properties: {{{items}}}}}}}, \
             total_affected_items: {{type: integer}}}}}}}}"
        ))
    };
    check(
        &envelope("id: {type: string}, name: {type: string}"),
        &envelope("id: {type: string}"),
        &[("GET /a", "200 items.name", Subject::Schema, Breaking, "field removed")],
    );
    let error = |fields: &str| {
        get("").replace(
            "{'200': {}}",
            &format!("{{'200': {{}}, '400': {{content: {{application/json: {{schema: {{type: object, properties: {{{fields}}}}}}}}}}}}}"),
        )
    };
    check(
        &error("title: {type: string}, code: {type: integer}"),
        &error("title: {type: string}, code: {type: string}"),
        &[("GET /a", "400.code", Subject::Schema, Breaking, "type changed from integer to string")],
    );
}

#[test]
fn types_that_contain_themselves_end() {
    let tree = |leaf: &str| {
        reply("$ref: '#/components/schemas/Tree'")
            + &format!(
                "---\n  schemas:\n    Tree: {{type: object, properties: {{left: {{$ref: '#/components/schemas/Tree'}}, \
                 children: {{type: array, items: {{$ref: '#/components/schemas/Other'}}}}, leaf: {{{leaf}}}}}}}\n    \
                 Other: {{type: object, properties: {{tree: {{$ref: '#/components/schemas/Tree'}}}}}}\n"
            )
    };
    assert_eq!(changes(&tree("type: string"), &tree("type: string")), []);
    // Said once, at the place where it is met first.
    check(
        &tree("type: string"),
        &tree("type: integer"),
        &[("GET /a", "200.leaf", Subject::Schema, Breaking, "type changed from string to integer")],
    );
}
