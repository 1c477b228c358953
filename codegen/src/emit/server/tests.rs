//! The emitter over a model made by hand. The emitted v4 module, which is compiled, and the accept fixtures are the
//! real test of the output; here stand the decisions that they could not point at.

#![allow(clippy::indexing_slicing)]

use serde_json::json;

use super::server;
use crate::diag::Pointer;
use crate::ir::*;

fn ident(text: &str) -> Ident {
    Ident(text.to_owned())
}

fn constraint(kind: ConstraintKind) -> Constraint {
    Constraint {
        kind,
        description: None,
        format: None,
        default: None,
        enumeration: Vec::new(),
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        multiple_of: None,
        min_length: None,
        max_length: None,
        pattern: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
        also: Vec::new(),
        nullable: false,
    }
}

fn parameter(wire: &str, location: Location, ty: TypeRef, schema: Constraint) -> Parameter {
    Parameter {
        ident: ident(&wire.replace('.', "_")),
        const_ident: ident(&wire.replace('.', "_").to_uppercase()),
        wire_name: wire.to_owned(),
        location,
        required: location == Location::Path,
        ty,
        schema,
        style: ListStyle::Commas,
        lowered: false,
        summary: String::new(),
        deprecated: false,
        context: wire == "pretty",
        at: Pointer::root(),
    }
}

fn field(wire: &str, ty: TypeRef, required: bool, nullable: bool) -> Field {
    Field {
        ident: ident(&wire.replace('-', "_")),
        wire_name: wire.to_owned(),
        ty,
        required,
        always: false,
        nullable,
        boxed: false,
        deprecated: false,
        allowed: Vec::new(),
        summary: String::new(),
    }
}

fn structure(name: &str, fields: Vec<Field>, in_request: bool) -> TypeDef {
    TypeDef {
        ident: ident(name),
        summary: String::new(),
        kind: TypeKind::Struct { fields, additional: None },
        partial: None,
        in_request,
        in_reply: !in_request,
        at: Pointer::from("/components/schemas/X"),
    }
}

fn content(media_type: &str, variant: &str, payload: ReplyPayload) -> ReplyContent {
    ReplyContent { media_type: media_type.to_owned(), variant: ident(variant), payload }
}

fn api() -> Api {
    let item = TypeRef::Named(TypeId(0));
    let operation = |name: &str, method, path: &str, parameters: Vec<usize>| Operation {
        ident: ident(name),
        pascal: ident("X"),
        wire_id: format!("api.{name}"),
        method,
        path: path.to_owned(),
        tag: TagId(0),
        summary: "Does [it]".to_owned(),
        description: String::new(),
        deprecated: false,
        security: Security::Bearer,
        class: OperationClass::Ordinary,
        paging: None,
        parameters: parameters.into_iter().map(ParameterId).collect(),
        body: None,
        successes: vec![Reply {
            status: 200,
            variant: ident("Ok"),
            summary: String::new(),
            contents: vec![content(
                "application/json",
                "Json",
                ReplyPayload::Json(TypeRef::AffectedItems(Box::new(item.clone()))),
            )],
        }],
        errors: vec![
            ErrorReply { status: 400, ty: None, typed: false },
            ErrorReply { status: 0, ty: None, typed: false },
        ],
        permissions: vec![PermissionId(0)],
        enforced: None,
        request_ident: ident(&format!("{name}_request")),
        call_ident: ident("C"),
        method_ident: ident("m"),
        reply_ident: ident(&format!("{name}_reply")),
        at: Pointer::root(),
    };
    let mut limit = constraint(ConstraintKind::Integer);
    limit.default = Some(json!(500));
    limit.minimum = Some(1.into());
    let put = Operation {
        body: Some(Body {
            required: false,
            contents: vec![BodyContent {
                media_type: "application/json".to_owned(),
                variant: ident("Json"),
                payload: BodyPayload::Json {
                    ty: TypeRef::Named(TypeId(2)),
                    schema: constraint(ConstraintKind::Object {
                        properties: vec![("name".to_owned(), constraint(ConstraintKind::String))],
                        required: vec!["name".to_owned()],
                        additional: Additional::Forbidden,
                    }),
                },
            }],
            ident: ident("PutBody"),
            at: Pointer::root(),
        }),
        successes: vec![
            Reply {
                status: 200,
                variant: ident("Ok"),
                summary: String::new(),
                contents: vec![
                    content("application/json", "Json", ReplyPayload::Json(TypeRef::Any)),
                    content("application/xml", "Xml", ReplyPayload::Text),
                ],
            },
            Reply { status: 204, variant: ident("NoContent"), summary: String::new(), contents: Vec::new() },
        ],
        security: Security::Basic,
        ..operation("put_it", Method::Put, "/it", vec![1])
    };
    Api {
        generation: "v4".to_owned(),
        title: "Title".to_owned(),
        version: "4.0".to_owned(),
        dialect: Dialect::Wazuh,
        revision: None,
        tags: vec![Tag {
            wire_name: "Agents".to_owned(),
            module: ident("agents"),
            trait_ident: ident("Agents"),
            summary: String::new(),
        }],
        types: vec![
            structure("Item", vec![field("sync-it", TypeRef::Int, false, false)], false),
            TypeDef {
                kind: TypeKind::Enum(vec![
                    Variant { ident: ident("Active"), wire_name: "active".to_owned() },
                    Variant { ident: ident("Not"), wire_name: "not yet".to_owned() },
                ]),
                ..structure("Status", Vec::new(), true)
            },
            structure("PutBody", vec![field("name", TypeRef::String, true, false)], true),
            structure("Strict", vec![field("status", TypeRef::Named(TypeId(1)), true, false)], false),
        ],
        parameters: vec![
            parameter("limit", Location::Query, TypeRef::Int, limit),
            parameter("pretty", Location::Query, TypeRef::Bool, constraint(ConstraintKind::Boolean)),
            parameter("status", Location::Query, TypeRef::Named(TypeId(1)), constraint(ConstraintKind::String)),
        ],
        permissions: vec![Permission {
            action: "agent:read".to_owned(),
            resources: vec!["agent:id".to_owned()],
            description: String::new(),
        }],
        resources: Vec::new(),
        operations: vec![operation("get_it", Method::Get, "/it", vec![0, 1, 2]), put],
    }
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    let squeeze = |text: &str| text.split_whitespace().collect::<String>().replace(",)", ")");
    let whole = squeeze(text);
    for part in parts {
        assert!(whole.contains(&squeeze(part)), "{part}\nis not in\n{text}");
    }
}

#[test]
fn every_file_is_rust_and_has_the_header() {
    let files = server(&api());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["agents.rs", "mod.rs", "models.rs", "not_implemented.rs", "parameters.rs", "permissions.rs"]);
    for (name, text) in &files {
        assert!(text.starts_with(crate::render::HEADER), "{name}");
        assert!(!text.contains("emitter fault"), "{name}:\n{text}");
    }
}

#[test]
fn defaults_and_context_decide_the_fields() {
    let files = server(&api());
    let text = &files["agents.rs"];
    has(text, &["pub limit: i64,", "pub status: Option<Status>,", "pub body: Option<PutBody>,"]);
    assert!(!text.contains("pub pretty"), "{text}");
    has(text, &["/// Does \\[it\\]"]);
    has(
        text,
        &[
            "fn put_it(&self, cx: Context<Self::Identity>, request: put_it_request)\n        -> impl Future<Output = Result<put_it_reply, Error>> + Send;",
        ],
    );
}

#[test]
fn documentation_says_what_an_operation_answers_and_what_its_values_are() {
    let files = server(&api());
    let text = &files["agents.rs"];
    has(text, &["/// `GET /it` (`api.get_it`). Answers 200; fails with 400. Needs `agent:read`."]);
    has(text, &["/// `PUT /it` (`api.put_it`). Answers 200 with `application/json` or `application/xml`, 204 without"]);
    has(text, &["Takes a user name and a password."]);
    has(text, &["/// `limit` in the query (at least 1, default `500`).\n    pub limit: i64"]);
    has(&files["parameters.rs"], &["/// `limit` in the query (at least 1, default `500`)."]);
}

#[test]
fn an_enum_of_replies_is_made_of_its_json() {
    let files = server(&api());
    has(
        &files["agents.rs"],
        &[
            "crate::payload! { put_it_reply: Json(reply) 0, Xml(reply) 1, Status204 2 }",
            "impl From<Json<serde_json::Value>> for put_it_reply",
            "crate::routes! { \"Agents\" Agents:",
        ],
    );
}

#[test]
fn tables_leave_out_what_is_usual() {
    let files = server(&api());
    let text = &files["agents.rs"];
    has(text, &[".security(crate::operation::Security::Basic)", ".failures(&[400])"]);
    has(text, &["ReplySpec::json(200), ReplySpec::of(200, \"application/xml\"), ReplySpec::empty(204)"]);
    assert_eq!(text.matches(".replies(").count(), 1, "{text}");
    has(&files["parameters.rs"], &["Schema::INTEGER.default_int(500).minimum(1)"]);
    has(&files["permissions.rs"], &["pub static AGENT_READ: Permission"]);
}

#[test]
fn a_type_has_a_default_only_when_all_its_fields_do() {
    let files = server(&api());
    let text = &files["models.rs"];
    has(text, &["#[derive(Clone, Debug, PartialEq, Default, Serialize)] pub struct Item"]);
    has(text, &["#[derive(Clone, Debug, PartialEq, Serialize)] pub struct Strict"]);
    has(text, &["#[serde(rename = \"sync-it\", skip_serializing_if = \"Option::is_none\")] pub sync_it: Option<i64>"]);
}
