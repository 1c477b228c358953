//! A model made by hand that has one of everything, and what the client made of it looks like.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::client;
use crate::diag::Pointer;
use crate::emit::FileMap;
use crate::ir::*;

fn id(text: &str) -> Ident {
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

fn parameter(name: &str, ident: &str, location: Location, required: bool, ty: TypeRef) -> Parameter {
    Parameter {
        ident: id(ident),
        const_ident: id(&ident.to_uppercase()),
        wire_name: name.to_owned(),
        location,
        required,
        ty,
        schema: constraint(ConstraintKind::Any),
        style: ListStyle::Commas,
        lowered: false,
        summary: String::new(),
        deprecated: false,
        context: matches!(name, "pretty" | "wait_for_complete"),
        at: Pointer::root(),
    }
}

fn field(name: &str, ty: TypeRef, required: bool) -> Field {
    let ident = id(&name.replace('.', "_"));
    let summary = String::new();
    Field {
        ident,
        wire_name: name.to_owned(),
        ty,
        required,
        always: false,
        nullable: false,
        boxed: false,
        deprecated: false,
        allowed: Vec::new(),
        summary,
    }
}

fn def(name: &str, kind: TypeKind) -> TypeDef {
    let at = Pointer::from("/components/schemas").key(name);
    TypeDef { ident: id(name), summary: String::new(), kind, partial: None, in_request: true, in_reply: true, at }
}

fn named(index: usize) -> TypeRef {
    TypeRef::Named(TypeId(index))
}

fn json(ty: TypeRef) -> ReplyPayload {
    ReplyPayload::Json(ty)
}

fn reply(status: u16, contents: Vec<(&str, &str, ReplyPayload)>) -> Reply {
    let contents = contents.into_iter().map(|(media_type, variant, payload)| ReplyContent {
        media_type: media_type.to_owned(),
        variant: id(variant),
        payload,
    });
    Reply { status, variant: id("NoContent"), summary: String::new(), contents: contents.collect() }
}

fn body(name: &str, contents: Vec<(&str, &str, Option<TypeRef>)>) -> Option<Body> {
    let contents = contents.into_iter().map(|(media_type, variant, ty)| BodyContent {
        media_type: media_type.to_owned(),
        variant: id(variant),
        payload: match ty {
            Some(ty) => BodyPayload::Json { ty, schema: constraint(ConstraintKind::Any) },
            None => BodyPayload::Text,
        },
    });
    Some(Body { required: true, contents: contents.collect(), ident: id(name), at: Pointer::root() })
}

fn operation(method: Method, ident: &str, path: &str, parameters: &[usize], successes: Vec<Reply>) -> Operation {
    let pascal: String = ident.split('_').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect();
    Operation {
        ident: id(ident),
        pascal: id(&pascal),
        wire_id: format!("api.{ident}"),
        method,
        path: path.to_owned(),
        tag: TagId(0),
        summary: "does something".to_owned(),
        description: String::new(),
        deprecated: false,
        security: Security::Bearer,
        class: OperationClass::Ordinary,
        paging: None,
        parameters: parameters.iter().map(|index| ParameterId(*index)).collect(),
        body: None,
        successes,
        errors: vec![
            ErrorReply { status: 400, ty: Some(named(6)), typed: false },
            ErrorReply { status: 401, ty: None, typed: false },
        ],
        permissions: Vec::new(),
        enforced: None,
        request_ident: id(&format!("{pascal}Request")),
        call_ident: id(&pascal),
        method_ident: id(ident),
        reply_ident: id(&format!("{pascal}Reply")),
        at: Pointer::root(),
    }
}

fn api() -> Api {
    let variants = ["active", "never_connected"]
        .iter()
        .zip(["Active", "NeverConnected"])
        .map(|(text, ident)| Variant { ident: id(ident), wire_name: (*text).to_owned() });
    let alternatives = [("Text", TypeRef::String), ("Item", named(1)), ("Items", TypeRef::Array(Box::new(named(1))))]
        .map(|(name, ty)| UnionVariant { ident: id(name), ty, tags: Vec::new() });
    let mut child = field("child", named(1), false);
    child.boxed = true;
    let types = vec![
        def(
            "AddItemBody",
            TypeKind::Struct {
                fields: vec![
                    field("name", TypeRef::String, true),
                    field("password", TypeRef::String, false),
                    field("ids", TypeRef::Array(Box::new(TypeRef::Int)), false),
                ],
                additional: None,
            },
        ),
        def(
            "Item",
            TypeKind::Struct {
                fields: vec![field("id", TypeRef::String, true), field("os.name", named(2), false), child],
                additional: Some(TypeRef::Any),
            },
        ),
        def("State", TypeKind::Enum(variants.collect())),
        def("Mixed", TypeKind::Union { variants: alternatives.to_vec(), discriminator: None }),
        def("Names", TypeKind::Alias(TypeRef::Array(Box::new(TypeRef::String)))),
        def("Nothing", TypeKind::Struct { fields: Vec::new(), additional: None }),
        def("Fault", TypeKind::Struct { fields: vec![field("title", TypeRef::String, true)], additional: None }),
    ];
    let parameters = vec![
        parameter("item_id", "item_id", Location::Path, true, TypeRef::String),
        parameter("states", "states", Location::Query, true, TypeRef::Array(Box::new(named(2)))),
        parameter("names", "names", Location::Query, true, named(4)),
        parameter("os.name", "os_name", Location::Query, false, TypeRef::Array(Box::new(TypeRef::String))),
        parameter("limit", "limit", Location::Query, false, TypeRef::Int),
        parameter("wait_for_complete", "wait_for_complete", Location::Query, false, TypeRef::Bool),
        parameter("raw", "raw", Location::Query, false, TypeRef::Bool),
    ];
    let list = || json(TypeRef::AffectedItems(Box::new(named(1))));
    let ok = |payload| vec![reply(200, vec![("application/json", "Json", payload)])];
    let mut operations = vec![
        operation(Method::Get, "get_items", "/items", &[3, 4, 5], ok(list())),
        operation(Method::Get, "get_item", "/items/{item_id}", &[0, 1, 2], ok(json(named(3)))),
        operation(Method::Get, "get_config", "/config", &[6], ok(json(TypeRef::Any))),
        operation(Method::Post, "add_item", "/items", &[], vec![reply(204, vec![])]),
        operation(
            Method::Put,
            "put_file",
            "/file",
            &[],
            vec![reply(200, vec![("image/png", "Png", ReplyPayload::Binary)])],
        ),
        operation(
            Method::Patch,
            "put_any",
            "/any",
            &[],
            vec![
                reply(
                    200,
                    vec![
                        ("text/plain", "Text", ReplyPayload::Text),
                        ("application/json", "Json", json(TypeRef::Map(Box::new(named(5))))),
                    ],
                ),
                reply(204, vec![]),
            ],
        ),
        operation(
            Method::Post,
            "authenticate",
            "/user/authenticate",
            &[6],
            vec![reply(
                200,
                vec![("application/json", "Json", json(named(1))), ("text/plain", "Text", ReplyPayload::Text)],
            )],
        ),
    ];
    operations[3].body = body("AddItemBodies", vec![("application/json", "Json", Some(named(0)))]);
    operations[4].body = body("PutFileBody", vec![("application/xml", "Xml", None)]);
    operations[5].body = body(
        "PutAnyBody",
        vec![
            ("application/json", "Json", Some(TypeRef::Array(Box::new(TypeRef::String)))),
            ("application/octet-stream", "Binary", None),
        ],
    );
    operations[5].deprecated = true;
    operations[6].security = Security::Basic;
    let tag =
        Tag { wire_name: "Items".to_owned(), module: id("items"), trait_ident: id("Items"), summary: String::new() };
    Api {
        generation: "v9".to_owned(),
        title: "Made up".to_owned(),
        version: "9.0".to_owned(),
        dialect: Dialect::Wazuh,
        revision: None,
        tags: vec![tag],
        types,
        parameters,
        permissions: Vec::new(),
        resources: Vec::new(),
        operations,
    }
}

/// One file, with each run of white space as one blank.
fn flat(files: &FileMap, name: &str) -> String {
    files.get(&format!("{name}.rs")).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn has(text: &str, part: &str) {
    assert!(text.contains(part), "no `{part}` in:\n{text}");
}

#[test]
fn every_file_is_rust_and_the_same_each_time() {
    let files = client(&api());
    assert_eq!(files.keys().collect::<Vec<_>>(), ["items.rs", "mod.rs", "models.rs"]);
    for (name, text) in &files {
        assert!(syn::parse_file(text).is_ok() && !text.contains("compile_error"), "{name}:\n{text}");
    }
    assert_eq!(files, client(&api()));
}

#[test]
fn what_is_required_is_an_argument_and_the_rest_a_setter() {
    let items = flat(&client(&api()), "items");
    has(&items, "pub fn get_items(&self) -> GetItems { GetItems::new(self.core.get(\"get_items\", \"/items\")) }");
    has(&items, ".patch(\"put_any\", \"/any\").never_waits();");
    has(
        &items,
        "call::request!(GetItems of \"`Items::get_items`\": call::List<models::Item>, waits; \
         /// `os.name` os_name(\"os.name\"): query list String, /// `limit` limit: query value i64, );",
    );
    has(
        &items,
        "item_id: impl Into<String>, states: impl IntoIterator<Item = impl Into<models::State>>, \
         names: impl IntoIterator<Item = impl Into<String>>, ) -> GetItem {",
    );
    has(
        &items,
        ".path(\"item_id\", &call::to::<String>(item_id)) .query(\"states\", &call::list::<models::State>(states))",
    );
}

#[test]
fn a_tag_is_a_method_of_the_client() {
    let files = client(&api());
    has(&flat(&files, "mod"), "pub fn items(&self) -> items::Items { items::Items::new(&self.core) }");
    has(&flat(&files, "items"), "pub struct Items { core: crate::Client, }");
}

#[test]
fn an_absent_list_of_what_to_change_is_said() {
    let mut api = api();
    let ids = || TypeRef::Array(Box::new(TypeRef::String));
    let mut all = parameter("ids_list", "ids_list", Location::Query, true, ids());
    let mut item = constraint(ConstraintKind::String);
    item.format = Some("numbers_or_all".to_owned());
    all.schema = constraint(ConstraintKind::Array(Box::new(item)));
    api.parameters.push(parameter("items_list", "items_list", Location::Query, false, ids()));
    api.parameters.push(all);
    api.operations[0].parameters.push(ParameterId(7));
    api.operations[4].parameters = vec![ParameterId(7), ParameterId(8)];
    let items = flat(&client(&api), "items");
    has(&items, "items_list: query list String,");
    has(&items, "items_list: impl Into<crate::Targets<String>>, ids_list: impl Into<crate::Targets<String>>, body:");
    has(&items, ".targets(\"items_list\", None, &call::to::<crate::Targets<String>>(items_list))");
    has(&items, ".targets(\"ids_list\", Some(\"all\"), &call::to::<crate::Targets<String>>(ids_list))");
}

#[test]
fn conditions_and_orders_take_what_builders_make() {
    let mut api = api();
    api.parameters.push(parameter("q", "q", Location::Query, false, TypeRef::String));
    api.parameters.push(parameter("sort", "sort", Location::Query, false, TypeRef::String));
    api.operations[0].parameters.extend([ParameterId(7), ParameterId(8)]);
    let items = flat(&client(&api), "items");
    has(&items, "q: query into crate::wql::Filter,");
    has(&items, "sort: query into crate::sort::Sort,");
}

#[test]
fn integers_with_bounds_have_no_sign() {
    let mut api = api();
    api.parameters[4].schema.minimum = Some(1.into());
    has(&flat(&client(&api), "items"), "limit: query value u64,");
    api.parameters[4].schema.maximum = Some(500.into());
    has(&flat(&client(&api), "items"), "limit: query value u32,");
}

#[test]
fn bodies_are_sent_under_their_own_type() {
    let files = client(&api());
    let items = flat(&files, "items");
    // An object with few required members is put together from them.
    has(&items, "pub fn add_item(&self, name: impl Into<String>) -> AddItem {");
    has(&items, ".object() .member(\"name\", &call::to::<String>(name))");
    has(&items, "password: member into crate::Secret, /// The IDs. ids: member list i64, );");
    assert!(!flat(&files, "models").contains("AddItemBody"));
    has(&items, "body: impl Into<crate::Body>)");
    has(&items, ".payload(\"application/xml\", body)");
    has(
        &items,
        "let request = match body.into() { PutAnyBody::Json(body) => request.body(&body), \
         PutAnyBody::Binary(body) => request.payload(\"application/octet-stream\", body), };",
    );
}

#[test]
fn a_body_with_many_required_members_is_one_argument() {
    let mut api = api();
    let fields = ["a", "b", "c", "d"].map(|name| field(name, TypeRef::String, true)).to_vec();
    api.types[0].kind = TypeKind::Struct { fields, additional: None };
    let files = client(&api);
    has(&flat(&files, "items"), "body: impl Into<models::AddItemBody>) -> AddItem {");
    has(&flat(&files, "items"), ".body(&call::to::<models::AddItemBody>(body))");
    has(&flat(&files, "models"), "json::object!(sent AddItemBody { a, b, c, d });");
}

#[test]
fn a_body_that_may_be_left_out_is_a_setter() {
    let mut api = api();
    api.operations[4].body.as_mut().unwrap().required = false;
    let items = flat(&client(&api), "items");
    has(&items, "impl<R> PutFile<R> { /// The body. pub fn body(mut self, body: impl Into<crate::Body>) -> Self {");
}

#[test]
fn a_reply_is_read_by_its_status_and_content_type() {
    let items = flat(&client(&api()), "items");
    has(&items, "call::request!(PutAny of \"`Items::put_any`\": PutAnyReply;");
    has(&items, "if reply.status().as_u16() == 204 { return Ok(reply.empty()?.map(|()| PutAnyReply::NoContent)); }");
    has(
        &items,
        "if reply.is(200, \"application/json\") { return reply.json_as(PutAnyReply::Json); } Ok(reply.text()?.map(PutAnyReply::Text))",
    );
    // `raw` turns JSON into text although only JSON is documented.
    has(&items, "call::request!(GetConfig of \"`Items::get_config`\": call::Json<crate::Value>, raw(call::Text););");
    has(&items, "`Items::put_file`\": call::Binary;);");
    has(&items, "`Items::add_item`\": call::Nothing;");
}

#[test]
fn examples_give_what_is_required() {
    let items = client(&api()).remove("items.rs").unwrap();
    has(&items, "    /// let reply = client.items().get_items().limit(10).send().await?;\n");
    has(&items, "    /// let reply = client.items().add_item(\"web-01\").send().await?;\n");
    has(&items, "    /// #     body: wazuh_api_client::v9::items::PutAnyBody,\n");
}

#[test]
fn tokens_and_passwords_cannot_be_printed() {
    let files = client(&api());
    has(&flat(&files, "items"), "call::Json<models::Item>, raw(call::Hidden););");
    has(&flat(&files, "items"), "password: member into crate::Secret,");
}

#[test]
fn deprecated_operations_are_marked() {
    has(&flat(&client(&api()), "items"), "#[deprecated] pub fn put_any");
}

#[test]
fn members_of_replies_are_optional_and_those_of_bodies_as_documented() {
    let mut api = api();
    if let TypeKind::Struct { fields, .. } = &mut api.types[0].kind {
        fields.extend(["a", "b", "c"].map(|name| field(name, TypeRef::Int, true)));
    }
    let models = flat(&client(&api), "models");
    has(
        &models,
        "/// The body of `POST /items`. #[derive(Clone, Debug, PartialEq)] #[non_exhaustive] \
         pub struct AddItemBody { /// The name. pub name:",
    );
    has(&models, "pub fn new(name: impl Into<String>, a: i64, b: i64, c: i64) -> Self");
    has(&models, "json::object!(sent AddItemBody { name, password, ids, a, b, c });");
    has(&models, "(`os.name`). pub os_name: Option<State>,");
    has(&models, "pub child: Option<Box<Item>>,");
    has(&models, "json::object!(received Item { id, os_name: \"os.name\", child, ..additional });");
    assert!(!models.contains("Fault"), "error documents are the core's");
}

#[test]
fn types_that_are_the_same_share_one_definition() {
    let mut api = api();
    let mut twin = api.types[2].clone();
    twin.ident = id("StateOfSomethingElse");
    twin.at = Pointer::from("/paths/~1items/get/parameters/0/schema");
    api.types.push(twin);
    let last = api.types.len() - 1;
    api.parameters[1].ty = TypeRef::Array(Box::new(named(last)));
    let files = client(&api);
    has(&flat(&files, "items"), "states: impl IntoIterator<Item = impl Into<models::StateOfSomethingElse>>");
    let models = flat(&files, "models");
    has(&models, "pub type StateOfSomethingElse = State;");
    has(&models, "json::texts!(exchanged State {");
}

#[test]
fn enums_are_open_and_unions_chosen_by_shape() {
    let models = flat(&client(&api()), "models");
    has(&models, "{ Active: \"active\", NeverConnected: \"never_connected\" });");
    has(&models, "json::union!(received Mixed { Text, Item, Items });");
    has(&models, "json::shape!(Mixed: Union(None, &[Text, Of(self::Item::shape), List(&Of(self::Item::shape))]));");
    has(&models, "(\"id\", true, Text), (\"os.name\", false, Of(self::State::shape)),");
}
