//! Names do not depend on the order of a document, and `names.toml` decides where it says something.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{collections::BTreeMap, fs, path::Path};

use shared_files::needs_shared;
use wazuh_api_codegen::{Document, Source, ir::Api, source::Value};

use crate::common;

const DOCUMENT: &str = "\
openapi: 3.0.0
info: {title: Example, version: 1.0.0}
tags: [{name: Things}]
paths:
  /things:
    get:
      operationId: api.get_things
      tags: [Things]
      parameters:
        - {name: pretty, in: query, schema: {type: boolean}}
        - {name: mode, in: query, schema: {type: string, enum: [a-b, a_b]}}
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}
";

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}

fn report(names: &str) -> String {
    let document = wazuh_api_codegen::parse(source("api.yaml", DOCUMENT)).unwrap();
    match wazuh_api_codegen::lower(&document, "v0", Some(&source("names.toml", names))) {
        Ok(_) => panic!("accepted"),
        Err(report) => report.to_string(),
    }
}

#[test]
fn names_are_pinned() {
    let names = source(
        "names.toml",
        "[context]\nparameters = [\"pretty\"]\n\
         [operations]\n\"api.get_things\" = \"list_things\"\n\
         [methods]\n\"api.get_things\" = \"every\"\n\
         [types]\n\"/components/schemas/Thing/properties/inner\" = \"Core\"\n\
         [variants]\n\"/paths/~1things/get/parameters/1/schema#a-b\" = \"Dashed\"\n",
    );
    let api = common::lower_chain(source("api.yaml", DOCUMENT), &[], Some(&names));
    let dump = common::dump::dump(&api);
    for line in [
        "operation list_things GET",
        "inner \"inner\": Core",
        "  Dashed \"a-b\"\n  AB \"a_b\"",
        "ListThingsMode",
        "context",
    ] {
        assert!(dump.contains(line), "{line} in:\n{dump}");
    }
    let operation = &api.operations[0];
    assert_eq!((operation.method_ident.as_str(), operation.call_ident.as_str()), ("every", "ListThings"));
}

/// A method of the tag's is named after the operation, without what the tag says; two operations have no one method.
#[test]
fn methods_of_a_tag_are_unique() {
    let document = DOCUMENT.replace(
        "components:",
        "  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: api.get_thing, tags: [Things], responses: {'204': {description: Done}}}
    put: {operationId: api.restart_thing, tags: [Things], responses: {'204': {description: Done}}}
  /things/restart:
    put: {operationId: api.restart_things, tags: [Things], responses: {'204': {description: Done}}}
components:",
    );
    let names = |pins: &str| source("names.toml", &format!("[context]\nparameters = [\"pretty\"]\n{pins}"));
    let api = common::lower_chain(source("api.yaml", &document), &[], Some(&names("")));
    let methods: Vec<_> = api
        .operations
        .iter()
        .map(|operation| (operation.method_ident.as_str(), operation.call_ident.as_str()))
        .collect();
    assert_eq!(
        methods,
        [("list", "ListThings"), ("restart", "RestartThings"), ("get", "GetThing"), ("restart_thing", "RestartThing")]
    );
    let document = wazuh_api_codegen::parse(source("api.yaml", &document)).unwrap();
    let pins = "[methods]\n\"api.get_thing\" = \"one\"\n\"api.restart_thing\" = \"one\"\n\"api.gone\" = \"x\"\n";
    let report = wazuh_api_codegen::lower(&document, "v0", Some(&names(pins))).unwrap_err().to_string();
    for line in [
        "`one` is also a method of another operation of this tag\n --> names.toml:5:1",
        "no operation has this id\n --> names.toml:6:1",
        "2 errors",
    ] {
        assert!(report.contains(line), "{line} in:\n{report}");
    }
}

/// Wherever a schema is used, also as the item of a list.
#[test]
fn scalars_are_known_to_identify_something() {
    let document = "\
openapi: 3.0.0
info: {title: Example, version: 1.0.0}
tags: [{name: Things}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/AgentID'}}]
    get:
      operationId: api.get_thing
      tags: [Things]
      parameters:
        - {name: role_ids, in: query, schema: {type: array, items: {type: string}}}
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    AgentID: {type: string}
    Thing:
      type: object
      properties:
        agents: {type: array, items: {description: One of them, $ref: '#/components/schemas/AgentID'}}
        role: {type: integer}
        either: {oneOf: [{$ref: '#/components/schemas/AgentID'}, {type: integer}]}
";
    let names = source(
        "names.toml",
        "[ids]\n\"/components/schemas/AgentID\" = \"AgentId\"\n\
         \"/components/schemas/Thing/properties/role\" = \"RoleId\"\n\
         \"/paths/~1things~1{id}/get/parameters/0/schema/items\" = \"RoleId\"\n",
    );
    let api = common::lower_chain(source("api.yaml", document), &[], Some(&names));
    let dump = common::dump::dump(&api);
    for line in [
        "AgentId as string",
        "agents \"agents\": [AgentId as string]",
        "role \"role\": RoleId as int",
        "[RoleId as string]",
        "Text: string",
    ] {
        assert!(dump.contains(line), "{line} in:\n{dump}");
    }
}

#[test]
fn ids_that_fit_no_schema_are_errors_at_their_place() {
    let report = report(
        "[ids]\n\"/components/schemas/Thing\" = \"AgentId\"\n\"/gone\" = \"RoleId\"\n\
         \"/components/schemas/Thing/properties/inner/properties/x\" = \"AgentID\"\n",
    );
    for line in [
        "no text or integer that this id could be has its schema at this pointer\n --> names.toml:2:1",
        "no text or integer that this id could be has its schema at this pointer\n --> names.toml:3:1",
        "the client has no id `AgentID`\n --> names.toml:4:1",
        "known are `AgentId`, `GroupId`",
        "3 errors",
    ] {
        assert!(report.contains(line), "{line} in:\n{report}");
    }
}

#[test]
fn unused_names_are_errors_at_their_place() {
    let report = report(
        "[context]\nparameters = [\"pretty\", \"gone\"]\n\n[operations]\n\"api.gone\" = \"x\"\n[types]\n\"/gone\" = \"X\"\n\
         [variants]\n\"/gone#x\" = \"X\"\n",
    );
    for line in [
        "no operation has a parameter of this name\n --> names.toml:2:25",
        "no operation has this id\n --> names.toml:5:1",
        "no type is made from a schema at this pointer\n --> names.toml:7:1",
        "no enumeration at this pointer has this text\n --> names.toml:9:1",
        "4 errors",
    ] {
        assert!(report.contains(line), "{line} in:\n{report}");
    }
}

#[test]
fn bad_names_are_errors() {
    assert!(report("[types]\n\"/components/schemas/Thing\" = \"thing\"\n").contains("`thing` cannot be a name here"));
    assert!(report("[types]\n\"/components/schemas/Thing\" = \"Vec\"\n").contains("`Vec` cannot be a name here"));
    assert!(report("[operations]\n\"api.get_things\" = \"match\"\n").contains("`match` cannot be a name here"));
    assert!(report("[types]\n\"/components/schemas/Thing\" = 1\n").contains("a name is a text"));
    assert!(report("[typos]\n").contains("known tables are"));
    assert!(report("[types\n").contains("names.toml:1:"));
    let twice =
        "[types]\n\"/components/schemas/Thing\" = \"A\"\n\"/components/schemas/Thing/properties/inner\" = \"A\"\n";
    assert!(report(twice).contains("`A` is also the name of"));
}

/// Names every document in `folder` in two orders.
fn check_orders(folder: &Path) {
    let mut documents = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        documents += 1;
        let text = fs::read_to_string(&path).unwrap();
        let mut document = wazuh_api_codegen::parse(source("api.yaml", &text)).unwrap();
        let before = names(&wazuh_api_codegen::lower(&document, "v0", None).unwrap());
        reverse(&mut document);
        let after = names(&wazuh_api_codegen::lower(&document, "v0", None).unwrap());
        assert_eq!(before, after, "{}", path.display());
    }
    assert!(documents > 0, "no document in {}", folder.display());
}

#[test]
fn names_do_not_depend_on_the_order() {
    check_orders(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accept"));
}

#[needs_shared]
#[test]
fn names_of_upstream_documents_do_not_depend_on_the_order() {
    check_orders(&shared_files::path("upstream"));
}

/// Turns round what has an order in the text and none in the meaning.
fn reverse(document: &mut Document) {
    let Value::Mapping(root) = &mut document.root.value else { return };
    for (key, member) in root.iter_mut() {
        let Value::Mapping(inner) = &mut member.node.value else { continue };
        match key.as_str() {
            "paths" => inner.reverse(),
            "components" => {
                for (_, kind) in inner.iter_mut() {
                    if let Value::Mapping(components) = &mut kind.node.value {
                        components.reverse();
                    }
                }
            }
            _ => {}
        }
    }
}

fn names(api: &Api) -> BTreeMap<String, String> {
    let types = api.types.iter().map(|def| (def.at.to_string(), def.ident.as_str().to_owned()));
    let operations = api.operations.iter().map(|operation| {
        let names = [&operation.ident, &operation.method_ident, &operation.call_ident].map(|name| name.as_str());
        (operation.at.to_string(), names.join(" "))
    });
    let parameters = api.parameters.iter().map(|parameter| {
        let names = format!("{} {}", parameter.const_ident.as_str(), parameter.ident.as_str());
        (parameter.at.to_string(), names)
    });
    types.chain(operations).chain(parameters).collect()
}
