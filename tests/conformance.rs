//! Every operation of v4 against its description: route, methods, credentials, parameters, constraints, replies.
//!
//! The description is read as plain JSON, independently of the emitted tables. Operations listed in `uncovered.txt`
//! must answer 501 to a good request, all others must not: the list is compared both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};
use wazuh_api_server::Operation;
use wazuh_api_tests::description::{DescribedOperation, Description};
use wazuh_api_tests::samples;
use wazuh_api_tests::{Reply, Server, uncovered};

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// Operations of upstream documents that a later release of the same generation no longer has.
const NOT_SERVED: &[(&str, &[&str])] = &[("v5.0.0-alpha0.yaml", &["GET /security/user/authenticate"])];

/// How many operations answer 501. The list may only shrink: when it does, lower this number with it.
const UNCOVERED: usize = 111;

fn route(operation: &DescribedOperation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// The emitted tables, by generation.
fn tables() -> [(&'static str, &'static [&'static Operation]); 3] {
    [
        ("v1", wazuh_api_server::v1::OPERATIONS),
        ("v4", wazuh_api_server::v4::OPERATIONS),
        ("v5", wazuh_api_server::v5::OPERATIONS),
    ]
}

#[test]
fn the_tables_have_exactly_the_described_operations() {
    for ((generation, table), at_least) in tables().into_iter().zip([28, 182, 113]) {
        let described: BTreeSet<(String, String, String)> = Description::of_generation(generation)
            .operations()
            .into_iter()
            .map(|operation| (operation.path, operation.method, operation.wire_id))
            .collect();
        let emitted: BTreeSet<(String, String, String)> = table
            .iter()
            .map(|operation| {
                (operation.path.to_owned(), operation.method.as_str().to_owned(), operation.wire_id.to_owned())
            })
            .collect();
        let none = Vec::<&(String, String, String)>::new();
        assert_eq!(described.difference(&emitted).collect::<Vec<_>>(), none, "{generation}: not emitted");
        assert_eq!(emitted.difference(&described).collect::<Vec<_>>(), none, "{generation}: not described");
        assert!(described.len() >= at_least, "{generation}: only {} operations", described.len());
    }
}

#[test]
fn the_tables_have_exactly_the_described_parameters() {
    for (generation, table) in tables() {
        for operation in Description::of_generation(generation).operations() {
            let emitted = table
                .iter()
                .find(|one| one.path == operation.path && one.method.as_str() == operation.method)
                .unwrap_or_else(|| panic!("{generation}: {} is not in the table", route(&operation)));
            let described: BTreeSet<(String, bool)> =
                operation.parameters.iter().map(|parameter| (parameter.name.clone(), parameter.required)).collect();
            let found: BTreeSet<(String, bool)> =
                emitted.parameters.iter().map(|parameter| (parameter.name.to_owned(), parameter.required)).collect();
            assert_eq!(found, described, "{generation}: {}", route(&operation));
        }
    }
}

/// The same comparison with the documents as upstream publishes them, where those are present.
#[test]
fn the_permissions_of_every_generation_can_be_checked() {
    for (generation, table) in tables() {
        for operation in table {
            let checks = wazuh_apid::rbac::plan(operation).unwrap_or_else(|fault| panic!("{generation}: {fault}"));
            let exempt = operation.permissions.is_empty() || operation.enforced.is_some();
            assert!(exempt || !checks.is_empty(), "{generation} {}", operation.id);
        }
    }
}

#[test]
fn the_tables_cover_the_upstream_documents() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    if !folder.is_dir() {
        eprintln!("skipped: no upstream documents beside the repository");
        return;
    }
    for (file, table) in [
        ("v4.7.4.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v4.12.0.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v4.14.7.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v5.0.0-alpha0.yaml", wazuh_api_server::v5::OPERATIONS),
        ("v5.0.0-beta4.yaml", wazuh_api_server::v5::OPERATIONS),
    ] {
        let missing: Vec<String> = Description::of_file(&folder.join(file))
            .operations()
            .iter()
            .filter(|operation| {
                !table.iter().any(|one| one.path == operation.path && one.method.as_str() == operation.method)
            })
            .map(route)
            .collect();
        let expected: &[&str] = NOT_SERVED.iter().find(|(name, _)| *name == file).map_or(&[], |(_, routes)| routes);
        assert_eq!(missing, expected, "{file}");
    }
    let upstream: BTreeSet<String> =
        Description::of_file(&folder.join("v4.14.7.yaml")).operations().iter().map(route).collect();
    let extensions: BTreeSet<String> =
        Description::of_generation("v4").operations().iter().map(route).filter(|one| !upstream.contains(one)).collect();
    let expected: BTreeSet<String> = [
        "DELETE /rootcheck",
        "GET /agents/{agent_id}",
        "GET /decoders/{decoder_name}",
        "GET /groups/{group_id}/files/{file_name}/json",
        "GET /groups/{group_id}/files/{file_name}/xml",
        "GET /rules/{rule_id}",
        "GET /security/users/{user_id}/roles",
        "GET /vulnerability/{agent_id}",
        "GET /vulnerability/{agent_id}/last_scan",
        "GET /vulnerability/{agent_id}/summary/{field}",
        "POST /security/user/{user_id}/roles",
        "PUT /agents/group/{group_id}",
        "PUT /vulnerability",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    assert_eq!(extensions, expected, "the extensions are those that the guides document");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_path_has_exactly_the_described_methods() {
    let server = Server::start().await;
    let mut paths: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let operations = Description::of_generation("v4").operations();
    for operation in &operations {
        paths.entry(operation.path.clone()).or_default().insert(operation.method.clone());
    }
    for (path, methods) in &paths {
        let operation = operations.iter().find(|one| one.path == *path).unwrap();
        let target = server.target(operation, &[]);
        for method in METHODS.iter().filter(|method| !methods.contains(**method)) {
            let reply = server.send(method, &target, None, None).await;
            assert_eq!(reply.status, 405, "{method} {path}: {}", reply.text);
            let mut allowed = methods.clone();
            if allowed.contains("GET") {
                allowed.insert("HEAD".to_owned());
            }
            let found: BTreeSet<String> =
                reply.header("allow").split(',').map(|method| method.trim().to_owned()).collect();
            assert_eq!(found, allowed, "{method} {path}: Allow");
            assert_eq!(reply.json()["title"], "Method Not Allowed");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answers_without_credentials() {
    let server = Server::start().await;
    for operation in Description::of_generation("v4").operations() {
        // Wrong parameters too: credentials come first.
        for extra in ["", "?not_a_parameter=1"] {
            let target = server.target(&operation, &[]);
            let target = format!("{}{extra}", target.split('?').next().unwrap());
            let reply = server.send(&operation.method, &target, None, None).await;
            assert_eq!(reply.status, 401, "{}: {}", route(&operation), reply.text);
            assert_eq!(reply.json()["title"], "Unauthorized", "{}", route(&operation));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_and_missing_parameters_are_refused() {
    let server = Server::start().await;
    for operation in Description::of_generation("v4").operations() {
        let reply = server.request(&operation, &[("not_a_parameter", Some("1"))], None).await;
        assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
        assert_eq!(reply.json()["detail"], "Extra query parameter(s) not_a_parameter not in spec");
        for parameter in operation.parameters.iter().filter(|one| one.required && one.location == "query") {
            let reply = server.request(&operation, &[(&parameter.name, None)], None).await;
            assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
            assert_eq!(reply.json()["detail"], format!("Missing query parameter '{}'", parameter.name));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_parameter_constraint_is_checked() {
    let server = Server::start().await;
    let mut checked = 0;
    for operation in Description::of_generation("v4").operations() {
        for parameter in &operation.parameters {
            for (constraint, value) in samples::violations(&parameter.schema, false) {
                let text = samples::as_text(&value);
                if parameter.location == "path" && text.is_empty() {
                    continue; // an empty segment is another path
                }
                let reply = server.request(&operation, &[(&parameter.name, Some(&text))], None).await;
                let place = format!("{} {} {constraint}", route(&operation), parameter.name);
                // A path segment with a slash or dots can only be another path.
                if parameter.location == "path" && reply.status == 404 && text.contains("..") {
                    continue;
                }
                assert_eq!(reply.status, 400, "{place} with `{text}`: {}", reply.text);
                assert_eq!(reply.json()["title"], "Bad Request", "{place}");
                checked += 1;
            }
        }
    }
    assert!(checked > 1_000, "only {checked} constraints were checked");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_body_constraint_is_checked() {
    let server = Server::start().await;
    let mut checked = 0;
    for operation in Description::of_generation("v4").operations() {
        let Some((media, schema)) = operation.bodies.first() else { continue };
        let reply = server.request(&operation, &[], Some(("text/csv", b"a,b"))).await;
        assert_eq!(reply.status, 415, "{}: {}", route(&operation), reply.text);
        let reply = server.request(&operation, &[], Some((media, b""))).await;
        assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
        if media != "application/json" {
            continue;
        }
        let reply = server.request(&operation, &[], Some((media, b"{bad"))).await;
        assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
        for (constraint, value) in samples::violations(schema, true) {
            let body = serde_json::to_vec(&value).unwrap();
            let reply = server.request(&operation, &[], Some((media, &body))).await;
            assert_eq!(reply.status, 400, "{} body {constraint} with {value}: {}", route(&operation), reply.text);
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} constraints were checked");
}

#[tokio::test(flavor = "multi_thread")]
async fn good_requests_get_a_documented_reply_or_stand_in_the_list() {
    let mut server = Server::start().await;
    let listed = uncovered();
    assert_eq!(listed.len(), UNCOVERED, "tests/uncovered.txt may only shrink; when it does, lower UNCOVERED");
    let mut not_built = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut operations = Description::of_generation("v4").operations();
    // What deletes comes last, and what deletes most at the end: the others need something to work on.
    operations.sort_by_key(|operation| {
        let deletes = operation.method == "DELETE";
        (deletes, std::cmp::Reverse(if deletes { operation.path.matches('/').count() } else { 0 }))
    });
    for operation in operations {
        let mut reply = server.request(&operation, &[], None).await;
        if reply.status == 401 {
            // One before it has ended all sessions, or changed the password.
            server = Server::start().await;
            reply = server.request(&operation, &[], None).await;
        }
        if reply.status == 501 {
            assert_eq!(reply.header("content-type"), "application/problem+json; charset=utf-8");
            assert_eq!(reply.json()["title"], "Not Implemented", "{}", route(&operation));
            not_built.insert(route(&operation));
            continue;
        }
        if let Some((status, code)) = samples::refusal(&route(&operation)) {
            assert_eq!((reply.status, reply.json()["error"].as_i64()), (status, Some(code)), "{}", route(&operation));
            continue;
        }
        if let Err(message) = validate(&operation, &reply) {
            wrong.push(format!("{}: {message}", route(&operation)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unlisted: Vec<&String> = not_built.difference(&listed).collect();
    assert!(unlisted.is_empty(), "answer 501 and are not in tests/uncovered.txt: {unlisted:?}");
    let stale: Vec<&String> = listed.difference(&not_built).collect();
    assert!(stale.is_empty(), "are in tests/uncovered.txt and do not answer 501: {stale:?}");
}

/// Whether the reply's status is a documented success and its body fits the documented schema.
fn validate(operation: &DescribedOperation, reply: &Reply) -> Result<(), String> {
    let media = reply.header("content-type").split(';').next().unwrap_or_default().to_owned();
    let documented: Vec<&(String, String, Value)> =
        operation.replies.iter().filter(|(status, _, _)| *status == reply.status.to_string()).collect();
    if !(200..300).contains(&reply.status) {
        return Err(format!("a good request got {}: {}", reply.status, reply.text));
    }
    let Some((_, _, schema)) = documented.iter().find(|(_, documented, _)| *documented == media) else {
        return Err(format!("{} {media} is not documented", reply.status));
    };
    if media != "application/json" {
        return Ok(());
    }
    let validator = jsonschema::validator_for(schema).map_err(|error| format!("schema: {error}"))?;
    let value = reply.json();
    let faults: Vec<String> =
        validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    if faults.is_empty() { Ok(()) } else { Err(format!("{}\n  in {value}", faults.join("\n  "))) }
}

#[test]
fn violations_violate_and_samples_satisfy() {
    let schema = json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string", "minLength": 2, "maxLength": 4 }, "size": { "type": "integer", "minimum": 1 } } });
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&samples::good(&schema)));
    for (name, value) in samples::violations(&schema, true).into_iter().filter(|(name, _)| name != "unknown field") {
        assert!(!validator.is_valid(&value), "{name}: {value}");
    }
}
