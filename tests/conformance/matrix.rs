//! Every operation of v4 and v5 against every kind of permission, in both modes: what the server decides must be what
//! the oracle of `support/oracle.rs` says.
//!
//! The cells of an operation: no permission, allow on one resource (one that is named, one that is not, one by its
//! agents' group), allow on all, explicit deny over that (of one, of a group, of all), and all of its permissions but
//! one. Each with resources named and, where the operation has it, not named. Users, roles and policies are rows of
//! `rbac.db`; tokens are issued without a password, since this is not about logins.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use apid_testing::description::{DescribedOperation, DescribedParameter, Description};
use apid_testing::{Reply, Server, basic, homes, values};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use wazuh_api_tests::oracle::{self, Ids, Mode, Policy, Verdict, Wanted, World};
use wazuh_api_tests::scenery::{join_cluster, name_of, populate, stamps, state, subjects, template, world};
use wazuh_api_tests::uncovered_of;
use wazuh_apid::config::Config;
use wazuh_apid::generation::Generation;

/// Requests that are under way at once.
const AT_ONCE: usize = 6;

const REMEDIATION: &str = "Please, make sure you have permissions to execute the current request. For more information \
    on how to set up permissions, please visit \
    https://documentation.wazuh.com/@RELEASE/user-manual/api/rbac/configuration.html";

/// What a refusal tells the caller to do.
fn remediation(generation: Generation) -> String {
    REMEDIATION.replace("@RELEASE", if generation == Generation::V5 { "5.0" } else { "4.14" })
}

/// Operations of release 5 on many agents, which leave out those that the caller may not touch without a word
/// (docs/facts/07-v5.md, section 2.7).
const SILENT: [&str; 4] =
    ["PUT /agents/restart", "PUT /agents/reload", "PUT /agents/upgrade", "PUT /agents/upgrade_custom"];

/// What this API makes of a verdict.
fn told_by(generation: Generation, operation: &DescribedOperation, verdict: Verdict) -> Verdict {
    if generation != Generation::V5 || !SILENT.contains(&route(operation).as_str()) {
        return verdict;
    }
    let left = match verdict {
        Verdict::Refused(kind) => BTreeMap::from([(kind, Ids::new())]),
        Verdict::Runs { left, .. } => left,
    };
    Verdict::Runs { left, denied: BTreeSet::new() }
}

/// What exists, as this API sees it: release 5 has no agent of the manager's own, and no manager without a cluster.
fn seen_by(generation: Generation, mut world: World) -> World {
    if generation == Generation::V5 {
        (world.cluster, world.release_5) = (true, true);
        if let Some(agents) = world.kinds.get_mut("agent:id") {
            agents.remove("000");
        }
        for members in world.members.values_mut() {
            members.remove("000");
        }
    }
    world
}

/// A form of a request: which ids it names, by kind, and the parameters that say so.
#[derive(Clone, Debug)]
struct Form {
    name: &'static str,
    named: BTreeMap<String, Vec<String>>,
    parameters: Vec<(String, Option<String>)>,
}

fn is_list(parameter: &DescribedParameter) -> bool {
    parameter.schema["type"] == "array"
}

fn takes_all(parameter: &DescribedParameter) -> bool {
    parameter.schema["items"]["format"].as_str().is_some_and(|format| format.ends_with("_or_all"))
}

/// The forms of an operation: with everything named that can be, and with nothing named that need not be.
fn forms(operation: &DescribedOperation) -> Vec<Form> {
    let mut named = Form { name: "named", named: BTreeMap::new(), parameters: Vec::new() };
    let mut open = Form { name: "not named", named: BTreeMap::new(), parameters: Vec::new() };
    let mut differ = false;
    let mut kinds: BTreeSet<&str> =
        operation.permissions.iter().flat_map(|(_, kinds)| kinds).map(String::as_str).collect();
    if !kinds.is_empty() {
        // Enforced by some operations that the catalogue has for agents alone.
        kinds.insert("group:id");
    }
    for kind in kinds.into_iter().filter(|kind| *kind != "agent:group" && *kind != "*:*") {
        let subjects = subjects(kind);
        let Some(name) = oracle::naming(operation, kind) else {
            // `PUT /agents/group/{group_id}` has its agents in the body.
            if kind == "agent:id"
                && operation.bodies.iter().any(|(_, schema)| schema["properties"]["agents_list"] != Value::Null)
            {
                for form in [&mut named, &mut open] {
                    form.named.insert(kind.to_owned(), vec![subjects[0].to_owned(), subjects[1].to_owned()]);
                }
            }
            continue;
        };
        let parameter = operation.parameters.iter().find(|parameter| parameter.name == name).unwrap();
        let ids: Vec<String> =
            subjects[..if is_list(parameter) { 2 } else { 1 }].iter().map(|id| (*id).to_owned()).collect();
        let value = Some(ids.join(","));
        named.named.insert(kind.to_owned(), ids.clone());
        named.parameters.push((name.clone(), value.clone()));
        let all = takes_all(parameter) && operation.method != "POST";
        if parameter.required && !all {
            open.named.insert(kind.to_owned(), ids);
            open.parameters.push((name, value));
        } else {
            differ = true;
            open.parameters.push((name, parameter.required.then(|| "all".to_owned())));
        }
    }
    if differ { vec![named, open] } else { vec![named] }
}

/// The cells: names and policies. Cells with the same policies are one.
pub(crate) fn cells(demands: &[(String, String)]) -> Vec<(String, Vec<Policy>)> {
    let policies = |resource: &dyn Fn(&str) -> String, allow: bool| -> Vec<Policy> {
        demands
            .iter()
            .map(|(action, kind)| Policy { action: action.clone(), resource: resource(kind), allow })
            .collect()
    };
    let one = |place: usize| move |kind: &str| format!("{kind}:{}", subjects(kind)[place]);
    let all = |kind: &str| format!("{kind}:*");
    let group = |kind: &str| match kind {
        "agent:id" => "agent:group:webservers".to_owned(),
        kind => format!("{kind}:{}", subjects(kind)[0]),
    };
    let after_all = |denied: Vec<Policy>| [policies(&all, true), denied].concat();
    let mut cells = vec![
        ("no permission".to_owned(), Vec::new()),
        ("allow on one".to_owned(), policies(&one(0), true)),
        ("allow on another".to_owned(), policies(&one(2), true)),
        ("allow on a group".to_owned(), policies(&group, true)),
        ("allow on all".to_owned(), policies(&all, true)),
        ("deny of one over allow on all".to_owned(), after_all(policies(&one(0), false))),
        ("deny of a group over allow on all".to_owned(), after_all(policies(&group, false))),
        ("deny of all over allow on all".to_owned(), after_all(policies(&all, false))),
    ];
    if demands.len() > 1 {
        for (action, kind) in demands {
            let mut rest = policies(&all, true);
            rest.retain(|policy| policy.action != *action || policy.resource != all(kind));
            cells.push((format!("allow on all but {action} on {kind}"), rest.clone()));
            rest.push(Policy { action: action.clone(), resource: all(kind), allow: false });
            cells.push((format!("deny of {action} on {kind}"), rest));
        }
    }
    let mut seen = BTreeSet::new();
    cells.retain(|(_, policies)| seen.insert(policies.clone()));
    cells
}

/// One request of the matrix.
struct Case {
    operation: DescribedOperation,
    built: bool,
    form: Form,
    cell: String,
    policies: Vec<Policy>,
    user: String,
}

impl Case {
    fn place(&self) -> String {
        format!("{}, {}, {}", route(&self.operation), self.form.name, self.cell)
    }

    fn changes(&self) -> Vec<(&str, Option<&str>)> {
        let mut changes: Vec<(&str, Option<&str>)> =
            self.form.parameters.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect();
        if route(&self.operation) == "DELETE /agents" {
            changes.extend([("status", Some("all")), ("older_than", Some("0s"))]);
        }
        changes
    }

    /// A good body; some texts must be more than of the right type.
    fn body(&self) -> Option<(String, Vec<u8>)> {
        let (media, schema) = self.operation.bodies.first()?;
        if media != "application/json" {
            return Some((media.clone(), values::good_body(media, schema)));
        }
        let mut body = values::good(schema);
        let has = |name: &str| schema["properties"].get(name).is_some();
        if has("password") {
            body["password"] = json!("Matrix.Pass1");
        }
        if has("name") && self.operation.path.starts_with("/security/") {
            body["name"] = json!("matrix-new-name");
        }
        if has("user_id") {
            body["user_id"] = json!(100);
        }
        if has("policy") {
            body["policy"] = json!({ "actions": ["agent:read"], "resources": ["agent:id:004"], "effect": "allow" });
        }
        if has("rule") {
            body["rule"] = json!({ "MATCH": { "definition": "matrix" } });
        }
        if has("agents_list") {
            body["agents_list"] = json!(self.form.named["agent:id"]);
        }
        if has("group_id") {
            body["group_id"] = json!("matrix-new-group");
        }
        Some((media.clone(), body.to_string().into_bytes()))
    }

    async fn send(&self, server: &Server, token: &str) -> Reply {
        let target = server.target(&self.operation, &self.changes());
        let credentials = if self.operation.bearer { format!("Bearer {token}") } else { basic(&self.user, "wazuh") };
        let body = self.body();
        let body = body.as_ref().map(|(media, bytes)| (media.as_str(), bytes.as_slice()));
        server.send(&self.operation.method, &target, Some(&credentials), body).await
    }
}

fn route(operation: &DescribedOperation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// The actions and kinds that an operation asks about, for its cells.
fn pairs(operation: &DescribedOperation, world: &World) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for form in forms(operation) {
        for demand in oracle::demands(operation, world, &form.named) {
            let pair = (demand.action, demand.kind);
            if !found.contains(&pair) {
                found.push(pair);
            }
        }
    }
    found
}

/// All cases, with the users that they need.
fn cases(generation: Generation, world: &World) -> (Vec<Case>, BTreeMap<Vec<Policy>, String>) {
    let uncovered = uncovered_of(generation.name());
    let mut users: BTreeMap<Vec<Policy>, String> = BTreeMap::new();
    let mut cases = Vec::new();
    for operation in Description::of_generation(generation.name()).operations() {
        let cells = cells(&pairs(&operation, world));
        for form in forms(&operation) {
            for (cell, policies) in &cells {
                let next = format!("matrix{:04}", users.len());
                let user = users.entry(policies.clone()).or_insert(next).clone();
                cases.push(Case {
                    built: !uncovered.contains(&route(&operation)),
                    operation: operation.clone(),
                    form: form.clone(),
                    cell: cell.clone(),
                    policies: policies.clone(),
                    user,
                });
            }
        }
    }
    (cases, users)
}

/// Everything that a test of one mode shares.
struct Bench {
    generation: Generation,
    mode: Mode,
    world: World,
    template: PathBuf,
    server: Server,
    names: BTreeMap<String, (String, String)>,
    /// What a home has before anything is asked.
    before: BTreeMap<(String, String), String>,
    /// Places in which nothing has changed.
    spare: Mutex<Vec<Place>>,
    /// Places that were made.
    made: AtomicUsize,
}

/// A server on a home of its own, for requests that may change something.
struct Place {
    server: Server,
    stamps: BTreeMap<PathBuf, (u64, SystemTime)>,
}

impl Place {
    async fn new(generation: Generation, template: &Path) -> Self {
        let (folder, home) = homes::copy(template);
        let experiment = |config: &mut Config| config.experimental_features = true;
        let server = Server::of_on_home(generation, folder, &home, experiment).await;
        // What agents do later would show in the next request.
        server.hold_agents();
        Self { server, stamps: stamps(&home) }
    }
}

impl Bench {
    /// A place as new.
    async fn place(&self) -> Place {
        let spare = self.spare.lock().unwrap().pop();
        match spare {
            Some(place) => place,
            None => {
                self.made.fetch_add(1, Ordering::Relaxed);
                Place::new(self.generation, &self.template).await
            }
        }
    }

    /// Sends one request and compares. Requests that may change something run on a home of their own; one in which no
    /// file has changed is used again.
    async fn run(&self, case: &Case) -> Result<(), String> {
        let demands = oracle::demands(&case.operation, &self.world, &case.form.named);
        let verdict = oracle::verdict(&self.world, self.mode, &case.policies, &demands);
        let verdict = told_by(self.generation, &case.operation, verdict);
        let changes = case.built && case.operation.method != "GET";
        if !changes || matches!(verdict, Verdict::Refused(_)) {
            let token = self.server.issue(&case.user).await;
            let reply = case.send(&self.server, &token).await;
            return self.judge(case, &demands, &verdict, &reply);
        }
        let place = self.place().await;
        let token = place.server.issue(&case.user).await;
        let reply = case.send(&place.server, &token).await;
        self.judge(case, &demands, &verdict, &reply)?;
        if stamps(place.server.home()) == place.stamps {
            self.spare.lock().unwrap().push(place);
            return Ok(());
        }
        let Verdict::Runs { left, .. } = &verdict else { return Ok(()) };
        let after = state(place.server.home());
        for ((kind, id), text) in &self.before {
            let touched = after.get(&(kind.clone(), id.clone())) != Some(text);
            if touched && left.get(kind).is_some_and(|left| !left.contains(id)) {
                return Err(format!("has changed {kind} {id}, which is not allowed"));
            }
        }
        Ok(())
    }

    fn judge(&self, case: &Case, demands: &[oracle::Demand], verdict: &Verdict, reply: &Reply) -> Result<(), String> {
        let (left, denied) = match verdict {
            Verdict::Refused(kind) => return self.judge_refusal(case, kind, reply),
            Verdict::Runs { left, denied } => (left, denied),
        };
        let refusal = values::refusal(self.generation.name(), &route(&case.operation))
            .filter(|_| case.built && !self.world.cluster);
        let success = case.operation.statuses.iter().copied().find(|status| (200..300).contains(status));
        let success = success.unwrap_or(200);
        let wanted = refusal.map_or(if case.built { success } else { 501 }, |(status, _)| status);
        if reply.status != wanted {
            return Err(format!("{} instead of {wanted}: {}", reply.status, reply.text));
        }
        if !case.built {
            return Ok(());
        }
        if reply.header("content-type").split(';').next() != Some("application/json") && refusal.is_none() {
            return Ok(());
        }
        let reply = reply.json();
        if let Some((_, code)) = refusal {
            return if reply["error"] == code { Ok(()) } else { Err(format!("not {code}: {reply}")) };
        }
        let data = &reply["data"];
        let mut found: BTreeSet<(String, String)> = BTreeSet::new();
        for failure in data["failed_items"].as_array().into_iter().flatten().filter(|one| one["error"]["code"] == 4000)
        {
            let message = failure["error"]["message"].as_str().unwrap_or_default();
            let kind =
                message.strip_prefix("Permission denied: Resource type: ").ok_or(format!("message {message}"))?;
            for id in failure["id"].as_array().into_iter().flatten() {
                let number = ["user:id", "role:id", "policy:id", "rule:id"].contains(&kind);
                if id.is_number() != number {
                    return Err(format!("the id {id} of {kind} has the wrong type"));
                }
                found.insert((kind.to_owned(), values::as_text(id)));
            }
        }
        // A reply that is no list has no place for them.
        let is_list = data["failed_items"].is_array();
        if is_list && found != *denied {
            return Err(format!("denied items {found:?} instead of {denied:?} in {reply}"));
        }
        self.judge_items(left, demands, &reply).map_err(|fault| format!("{fault} in {reply}"))?;
        if route(&case.operation) == "GET /groups/{group_id}/agents" {
            let members = &self.world.members[&case.form.named["group:id"][0]];
            let expected: Ids = members & &left["agent:id"];
            let items = data["affected_items"].as_array().ok_or("no list")?;
            let listed: Ids = items.iter().map(|item| values::as_text(&item["id"])).collect();
            if listed != expected || data["total_affected_items"] != expected.len() {
                return Err(format!("lists {listed:?} instead of {expected:?}: {reply}"));
            }
        }
        let counted = match case.operation.path.as_str() {
            "/agents/summary/status" => Some(data["connection"]["total"].clone()),
            "/agents/summary" => {
                let counts = data["status"].as_object().ok_or("no counts")?;
                Some(counts.values().filter_map(Value::as_u64).sum::<u64>().into())
            }
            "/overview/agents" => Some(data["agent_status"]["connection"]["total"].clone()),
            _ => None,
        };
        if let Some(counted) = counted {
            // The manager is no agent.
            let agents = left["agent:id"].iter().filter(|id| *id != "000").count();
            if counted != agents {
                return Err(format!("counts other agents than the {agents} that are left: {reply}"));
            }
        }
        let mut strings = Vec::new();
        collect(&reply, &mut strings);
        for text in strings {
            if let Some((kind, id)) = self.names.get(text)
                && left.get(kind).is_some_and(|left| !left.contains(id))
            {
                return Err(format!("shows {kind} {id}, which is not allowed, in {reply}"));
            }
        }
        Ok(())
    }

    /// The 403 (docs/facts/02-rbac.md, section 4.3).
    fn judge_refusal(&self, case: &Case, kind: &str, reply: &Reply) -> Result<(), String> {
        let detail = format!("Permission denied: Resource type: {kind}");
        if reply.status != 403 {
            return Err(format!("{} instead of 403 on {kind}: {}", reply.status, reply.text));
        }
        // The node's name is for those who may read it.
        let node = oracle::Demand {
            action: "cluster:read".to_owned(),
            kind: "node:id".to_owned(),
            wanted: Wanted::Named(vec![self.world.node.clone()]),
        };
        let known = oracle::permitted(&self.world, self.mode, &case.policies, &node).is_some();
        let node = if known { &self.world.node } else { "unknown-node" };
        let expected = json!({
            "title": "Permission Denied", "detail": detail, "remediation": remediation(self.generation),
            "dapi_errors": { node: { "error": detail } }, "error": 4000,
        });
        let found = reply.json();
        if found == expected { Ok(()) } else { Err(format!("403 {found} instead of {expected}")) }
    }

    /// The items of a list are of what is left, and with nothing left there is none, which the message says.
    fn judge_items(
        &self,
        left: &BTreeMap<String, Ids>,
        demands: &[oracle::Demand],
        reply: &Value,
    ) -> Result<(), String> {
        let data = &reply["data"];
        let Some(items) = data["affected_items"].as_array() else { return Ok(()) };
        let nothing = demands.iter().any(|demand| demand.wanted == Wanted::Everything && left[&demand.kind].is_empty());
        let message = reply["message"].as_str().unwrap_or_default();
        if nothing && (!items.is_empty() || data["total_affected_items"] != 0) {
            return Err("items, although nothing is left".to_owned());
        }
        if nothing && !message.starts_with("No ") && !message.contains(" not ") {
            return Err(format!("`{message}`, although nothing is left"));
        }
        // With one kind of resource, the items are of that kind.
        let kinds: BTreeSet<&String> = demands.iter().map(|demand| &demand.kind).collect();
        let (Some(kind), 1) = (kinds.first(), kinds.len()) else { return Ok(()) };
        if ["*:*", "node:id"].contains(&kind.as_str()) {
            return Ok(());
        }
        for item in items {
            let id = match item {
                // A group has a name and no id.
                Value::Object(members) if *kind == "group:id" => members.get("name").map(values::as_text),
                // A key is of a user.
                Value::Object(members) if members.contains_key("user_id") => {
                    members.get("user_id").map(values::as_text)
                }
                Value::Object(members) => members.get("id").map(values::as_text),
                // Other texts are names of something else, such as platforms.
                Value::String(id) => Some(id.clone()).filter(|id| self.world.all(kind).contains(id)),
                _ => None,
            };
            if let Some(id) = id.filter(|id| !left[*kind].contains(id)) {
                return Err(format!("item {id}, which is not left"));
            }
        }
        Ok(())
    }
}

fn collect<'v>(value: &'v Value, strings: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => strings.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, strings)),
        Value::Object(members) => members.values().for_each(|member| collect(member, strings)),
        _ => {}
    }
}

async fn matrix(generation: Generation, mode: Mode, cluster: bool) {
    let (_folder, template) = template(mode);
    if cluster {
        join_cluster(&template);
    }
    // The cells do not depend on the ids of the security module, which come with the users.
    let (mut cases, users) = cases(generation, &seen_by(generation, world(&template)));
    // The first start makes `rbac.db` and the keys.
    drop(Server::on_home(tempfile::tempdir().unwrap(), &template, |_| {}).await);
    populate(&template, &users);
    let world = seen_by(generation, world(&template));
    let (folder, home) = homes::copy(&template);
    let experiment = |config: &mut Config| config.experimental_features = true;
    let server = Server::of_on_home(generation, folder, &home, experiment).await;
    let mut names = BTreeMap::new();
    for (kind, ids) in &world.kinds {
        names.extend(ids.iter().filter_map(|id| Some((name_of(kind, id)?, (kind.clone(), id.clone())))));
    }
    let before = state(&home);
    let (spare, made) = (Mutex::default(), AtomicUsize::default());
    let bench =
        Arc::new(Bench { generation, mode, world, template: template.clone(), server, names, before, spare, made });

    let covered: BTreeSet<String> = cases.iter().map(|case| route(&case.operation)).collect();
    let operations = match generation {
        Generation::V5 => wazuh_api_server::v5::OPERATIONS,
        _ => wazuh_api_server::v4::OPERATIONS,
    };
    let table: BTreeSet<String> = operations.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
    assert_eq!(covered, table, "operations in the matrix and in the table");

    if cluster {
        // The others are asked in the same way.
        let is_about_nodes = |action: &str| action.starts_with("manager:") || action.starts_with("cluster:");
        cases.retain(|case| {
            let permissions = &case.operation.permissions;
            !case.operation.path.starts_with("/agents") && permissions.iter().any(|(action, _)| is_about_nodes(action))
        });
    }
    let total = cases.len();
    let mut queue = cases.into_iter();
    let mut running: JoinSet<Option<String>> = JoinSet::new();
    let mut wrong = Vec::new();
    loop {
        while running.len() < AT_ONCE
            && let Some(case) = queue.next()
        {
            let bench = Arc::clone(&bench);
            running.spawn(async move {
                let outcome = bench.run(&case).await;
                outcome.err().map(|fault| format!("{}: {fault}", case.place()))
            });
        }
        let Some(outcome) = running.join_next().await else { break };
        wrong.extend(outcome.unwrap());
    }
    wrong.sort();
    let shown: Vec<String> = wrong.iter().map(|fault| fault.chars().take(900).collect()).collect();
    assert!(wrong.is_empty(), "{mode:?}: {} of {total} differ\n{}", wrong.len(), shown.join("\n"));
    assert_eq!(state(&home), bench.before, "requests that were refused, or that only read, have changed something");
    let made = bench.made.load(Ordering::Relaxed);
    eprintln!("{mode:?}: {total} requests to {} operations, with {made} homes for changes", table.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_asks_for_its_permissions_in_white_mode() {
    matrix(Generation::V4, Mode::White, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_asks_for_its_permissions_in_black_mode() {
    matrix(Generation::V4, Mode::Black, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_release_5_asks_for_its_permissions_in_white_mode() {
    matrix(Generation::V5, Mode::White, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_release_5_asks_for_its_permissions_in_black_mode() {
    matrix(Generation::V5, Mode::Black, false).await;
}

/// In a cluster the manager's operations are about a node (docs/facts/02-rbac.md, section 4.6), and those of the
/// cluster are answered.
#[tokio::test(flavor = "multi_thread")]
async fn the_manager_of_a_cluster_is_asked_as_a_node() {
    matrix(Generation::V4, Mode::White, true).await;
}
