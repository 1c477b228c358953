//! Every operation of v4 and v5 against its description: route, methods, credentials, parameters, constraints, replies.
//!
//! The description is read as plain JSON, independently of the emitted tables. Operations listed in `uncovered.txt`
//! must answer 501 to a good request, all others must not: the list is compared both ways.

use std::collections::{BTreeMap, BTreeSet};

use apid_testing::description::{DescribedOperation, DescribedParameter, Description};
use apid_testing::values;
use apid_testing::{Reply, Server};
use serde_json::{Value, json};
use shared_files::needs_shared;
use wazuh_api_server::Operation;
use wazuh_api_tests::{uncovered, uncovered_of};
use wazuh_apid::generation::Generation;

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// Operations of upstream documents that a later release of the same generation no longer has.
const NOT_SERVED: &[(&str, &[&str])] = &[
    ("v5.0.0-alpha0.yaml", &["GET /security/user/authenticate"]),
    ("v5.0.0-beta4.yaml", &["PUT /agents/node/{node_id}/reload"]),
];

/// The tags whose operations are asked with each parameter and by each field.
const FLEET: [&str; 6] = ["Agents", "Groups", "Overview", "Tasks", "Active-response", "Events"];

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
    for ((generation, table), at_least) in tables().into_iter().zip([28, 182, 112]) {
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

#[test]
fn the_permissions_of_every_generation_can_be_checked() {
    for (generation, table) in tables() {
        for operation in table {
            let checks = operation.checks().unwrap_or_else(|fault| panic!("{generation}: {fault}"));
            let exempt = operation.permissions.is_empty() || operation.enforced.is_some();
            assert!(exempt || !checks.is_empty(), "{generation} {}", operation.id);
        }
    }
}

/// The documents as upstream publishes them.
#[needs_shared]
#[test]
fn the_tables_cover_the_upstream_documents() {
    let folder = shared_files::path("upstream");
    for (file, table) in [
        ("v4.7.4.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v4.12.0.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v4.14.7.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v4.14.9-branch.yaml", wazuh_api_server::v4::OPERATIONS),
        ("v5.0.0-alpha0.yaml", wazuh_api_server::v5::OPERATIONS),
        ("v5.0.0-beta4.yaml", wazuh_api_server::v5::OPERATIONS),
        ("v5.0.0-branch-2026-08-21.yaml", wazuh_api_server::v5::OPERATIONS),
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
        // Of this server alone.
        "DELETE /security/keys",
        "GET /audit",
        "GET /security/keys",
        "POST /security/keys",
        "PUT /logtest/explain",
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
    assert_eq!(extensions, expected, "the extensions are those that the guides document, and our own");
}

/// What `replies.rs` finds in a reply is tested there; this is about every test having it.
#[tokio::test(flavor = "multi_thread")]
async fn each_reply_of_a_server_under_test_is_held_against_the_description() {
    let server = Server::start().await;
    assert_eq!(server.send("GET", "/agents", None, None).await.status, 401);
    server.token("wazuh", "wazuh").await;
    assert_eq!(server.checked(), 2);
}

/// Whether a template stands for a path, be it one of another template.
fn covers(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one == other || one.starts_with('{') => {}
            _ => return false,
        }
    }
}

/// Does the same with each API that has problem documents.
async fn of_each(test: impl AsyncFn(Generation)) {
    for generation in [Generation::V4, Generation::V5] {
        test(generation).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_path_has_exactly_the_described_methods() {
    of_each(async |generation| {
        let server = Server::start_of(generation).await;
        let mut paths: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let operations = Description::of_generation(generation.name()).operations();
        for operation in &operations {
            paths.entry(operation.path.clone()).or_default().insert(operation.method.clone());
        }
        for (path, methods) in &paths {
            let operation = operations.iter().find(|one| one.path == *path).unwrap();
            let target = server.target(operation, &[]);
            for method in METHODS.iter().filter(|method| !methods.contains(**method)) {
                let reply = server.send(method, &target, None, None).await;
                if paths.iter().any(|(other, methods)| methods.contains(*method) && covers(other, path)) {
                    // A literal path hides a template only for its own methods: the template's operation asks who it
                    // is.
                    assert!([401, 403].contains(&reply.status), "{method} {path}: {}", reply.text);
                    continue;
                }
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
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answers_without_credentials() {
    of_each(async |generation| {
        let server = Server::start_of(generation).await;
        for operation in Description::of_generation(generation.name()).operations() {
            // Wrong parameters too: credentials come first.
            for extra in ["", "?not_a_parameter=1"] {
                let target = server.target(&operation, &[]);
                let target = format!("{}{extra}", target.split('?').next().unwrap());
                let reply = server.send(&operation.method, &target, None, None).await;
                assert_eq!(reply.status, 401, "{}: {}", route(&operation), reply.text);
                assert_eq!(reply.json()["title"], "Unauthorized", "{}", route(&operation));
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_and_missing_parameters_are_refused() {
    of_each(async |generation| {
        let server = Server::start_of(generation).await;
        for operation in Description::of_generation(generation.name()).operations() {
            let reply = server.request(&operation, &[("not_a_parameter", Some("1"))], None).await;
            assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
            assert_eq!(reply.json()["detail"], "Extra query parameter(s) not_a_parameter not in spec");
            for parameter in operation.parameters.iter().filter(|one| one.required && one.location == "query") {
                let reply = server.request(&operation, &[(&parameter.name, None)], None).await;
                assert_eq!(reply.status, 400, "{}: {}", route(&operation), reply.text);
                assert_eq!(reply.json()["detail"], format!("Missing query parameter '{}'", parameter.name));
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_parameter_constraint_is_checked() {
    of_each(async |generation| {
        let server = Server::start_of(generation).await;
        let mut checked = 0;
        for operation in Description::of_generation(generation.name()).operations() {
            for parameter in &operation.parameters {
                for (constraint, value) in values::violations(&parameter.schema, false) {
                    let text = values::as_text(&value);
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
        let enough = if generation == Generation::V4 { 1_000 } else { 500 };
        assert!(checked > enough, "{}: only {checked} constraints were checked", generation.name());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_body_constraint_is_checked() {
    of_each(async |generation| {
        let server = Server::start_of(generation).await;
        let mut checked = 0;
        for operation in Description::of_generation(generation.name()).operations() {
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
            for (constraint, value) in values::violations(schema, true) {
                let body = serde_json::to_vec(&value).unwrap();
                let reply = server.request(&operation, &[], Some((media, &body))).await;
                assert_eq!(reply.status, 400, "{} body {constraint} with {value}: {}", route(&operation), reply.text);
                checked += 1;
            }
        }
        assert!(checked > 50, "only {checked} constraints were checked");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn good_requests_get_a_documented_reply_or_stand_in_the_list() {
    of_each(async |generation| {
        let start = || Server::start_of(generation);
        let mut server = start().await;
        let listed = uncovered_of(generation.name());
        let mut not_built = BTreeSet::new();
        let mut wrong = Vec::new();
        let mut operations = Description::of_generation(generation.name()).operations();
        // What deletes comes last, and what deletes most at the end: the others need something to work on. Before that
        // come restarts, after which agents are away for a moment.
        operations.sort_by_key(|operation| {
            let deletes = operation.method == "DELETE";
            let restarts = ["/restart", "/reconnect"].iter().any(|end| operation.path.ends_with(end));
            (deletes, restarts, std::cmp::Reverse(if deletes { operation.path.matches('/').count() } else { 0 }))
        });
        for operation in operations {
            let mut reply = server.request(&operation, &[], None).await;
            if reply.status == 401 {
                // One before it has ended all sessions, or changed the password.
                server = start().await;
                reply = server.request(&operation, &[], None).await;
            }
            if reply.status == 501 {
                assert_eq!(reply.header("content-type"), "application/problem+json; charset=utf-8");
                assert_eq!(reply.json()["title"], "Not Implemented", "{}", route(&operation));
                not_built.insert(route(&operation));
                continue;
            }
            if let Some((status, code)) = values::refusal(generation.name(), &route(&operation)) {
                assert_eq!(
                    (reply.status, reply.json()["error"].as_i64()),
                    (status, Some(code)),
                    "{}",
                    route(&operation)
                );
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
    })
    .await;
}

/// The reading operations of the fleet that are there.
fn fleet() -> Vec<DescribedOperation> {
    let listed = uncovered();
    let mut operations = Description::of_generation("v4").operations();
    operations.retain(|one| {
        one.method == "GET" && one.tags.iter().any(|tag| FLEET.contains(&tag.as_str())) && !listed.contains(&route(one))
    });
    assert!(operations.len() >= 24, "only {} operations", operations.len());
    operations
}

/// A server with something to read in every list of the fleet: groups with a file, and a task.
async fn furnished() -> Server {
    let server = Server::start().await;
    server.hold_agents();
    let operations = Description::of_generation("v4").operations();
    for (wanted, group, agents) in [("POST /groups", "sample", ""), ("PUT /agents/upgrade", "", "001,002")] {
        let operation = operations.iter().find(|one| route(one) == wanted).unwrap();
        let body = serde_json::to_vec(&json!({ "group_id": group })).unwrap();
        let body = Some(("application/json", body.as_slice())).filter(|_| !group.is_empty());
        let changes: &[(&str, Option<&str>)] = if agents.is_empty() { &[] } else { &[("agents_list", Some(agents))] };
        let reply = server.request(operation, changes, body).await;
        assert_eq!(reply.status, 200, "{wanted}: {}", reply.text);
    }
    server
}

/// The names after a word of a refusal that lists them; none if the operation knows its fields only by what it finds.
fn listed_in(reply: &Reply) -> Option<Vec<String>> {
    let detail = reply.json()["detail"].as_str().unwrap_or_default().to_owned();
    let (_, rest) = detail.split_once(" fields: ")?;
    let (names, _) = rest.split_once(". ")?;
    Some(names.split(", ").map(str::to_owned).collect())
}

/// The fields of a list that `select` or `sort` takes: those that the refusal of a wrong one lists, else those of the
/// first item.
async fn fields_of(server: &Server, operation: &DescribedOperation, parameter: &str) -> Vec<String> {
    let reply = server.request(operation, &[(parameter, Some("no_such_field"))], None).await;
    assert_eq!(reply.status, 400, "{} {parameter}: {}", route(operation), reply.text);
    if let Some(names) = listed_in(&reply) {
        return names;
    }
    let reply = server.request(operation, &[], None).await.json();
    let item = reply["data"]["affected_items"][0].as_object().map(|item| item.keys().cloned().collect());
    item.unwrap_or_else(|| panic!("{}: no item in {reply}", route(operation)))
}

/// Good values of a parameter: each of an enumeration, else one.
async fn good_values(server: &Server, operation: &DescribedOperation, parameter: &DescribedParameter) -> Vec<String> {
    let name = parameter.name.as_str();
    match name {
        "select" | "sort" => return vec![fields_of(server, operation, name).await.remove(0)],
        "fields" => return vec!["os.platform".to_owned()],
        "q" => {
            let sorted = operation.parameters.iter().any(|one| one.name == "sort");
            let field = if sorted { fields_of(server, operation, "sort").await.remove(0) } else { "id".to_owned() };
            return vec![format!("{field}!=nothing"), format!("({field}~a,{field}=b)")];
        }
        _ => {}
    }
    let schema = &parameter.schema;
    let values = [&schema["enum"], &schema["items"]["enum"]].into_iter().find_map(Value::as_array);
    match values {
        Some(values) => values.iter().map(values::as_text).collect(),
        None if schema["type"] == "boolean" => vec!["true".to_owned(), "false".to_owned()],
        None => vec![values::as_text(&values::good(schema))],
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_parameter_of_the_fleet_alone_gets_a_documented_reply() {
    let server = furnished().await;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for operation in fleet() {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == "query") {
            for value in good_values(&server, &operation, parameter).await {
                let reply = server.request(&operation, &[(&parameter.name, Some(&value))], None).await;
                let checked = if reply.status == 200 { validate(&operation, &reply) } else { Err(reply.text) };
                if let Err(fault) = checked {
                    wrong.push(format!("{} {}={value}: {fault}", route(&operation), parameter.name));
                }
                sent += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {sent}\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent > 150, "only {sent} requests");
}

/// Not every value goes with every other: some are the manager's alone. Each is answered, or refused in clear words,
/// and all that an agent has are answered.
#[tokio::test(flavor = "multi_thread")]
async fn each_value_in_a_path_of_the_fleet_is_answered_or_refused() {
    let server = furnished().await;
    let (mut wrong, mut answered) = (Vec::new(), BTreeSet::new());
    for operation in fleet() {
        let mut forms: Vec<Vec<(&str, String)>> = vec![Vec::new()];
        let choices = operation.parameters.iter().filter(|one| one.location == "path" && one.schema["enum"].is_array());
        for parameter in choices {
            let values = good_values(&server, &operation, parameter).await;
            let mut longer = Vec::new();
            for value in values {
                let with = |form: &Vec<_>| [form.as_slice(), &[(parameter.name.as_str(), value.clone())]].concat();
                longer.extend(forms.iter().map(with));
            }
            forms = longer;
        }
        for form in forms.iter().filter(|form| !form.is_empty()) {
            let changes: Vec<(&str, Option<&str>)> =
                form.iter().map(|(name, value)| (*name, Some(value.as_str()))).collect();
            let reply = server.request(&operation, &changes, None).await;
            let values: Vec<&str> = form.iter().map(|(_, value)| value.as_str()).collect();
            let place = format!("{} {}", route(&operation), values.join("/"));
            match reply.status {
                200 => {
                    wrong.extend(validate(&operation, &reply).err().map(|fault| format!("{place}: {fault}")));
                    answered.insert(values.join("/"));
                }
                400 if reply.json()["error"].is_number() => {}
                _ => wrong.push(format!("{place}: {} {}", reply.status, reply.text)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for needed in [
        "agent/client",
        "agent/labels",
        "syscheck/syscheck",
        "wmodules/wmodules",
        "com/active-response",
        "logcollector",
        "agent",
    ] {
        assert!(answered.contains(needed), "{needed} is not among {answered:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_field_that_a_refusal_lists_can_be_selected_and_sorted_by() {
    let server = furnished().await;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for operation in fleet() {
        for parameter in operation.parameters.iter().filter(|one| ["select", "sort"].contains(&one.name.as_str())) {
            for field in fields_of(&server, &operation, &parameter.name).await {
                let signed = [field.clone(), format!("-{field}")];
                for value in signed.iter().take(if parameter.name == "sort" { 2 } else { 1 }) {
                    let reply = server.request(&operation, &[(&parameter.name, Some(value))], None).await;
                    let checked = if reply.status == 200 { validate(&operation, &reply) } else { Err(reply.text) };
                    if let Err(fault) = checked {
                        wrong.push(format!("{} {}={value}: {fault}", route(&operation), parameter.name));
                    }
                    sent += 1;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {sent}\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent > 200, "only {sent} requests");
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
    assert!(validator.is_valid(&values::good(&schema)));
    for (name, value) in values::violations(&schema, true).into_iter().filter(|(name, _)| name != "unknown field") {
        assert!(!validator.is_valid(&value), "{name}: {value}");
    }
}
