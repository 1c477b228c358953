//! Every operation of the 2016 API against every kind of permission, as `matrix.rs` does it for release 4: what the
//! server decides must be what the oracle says.
//!
//! Users prove themselves with passwords of `api/ssl/htpasswd`, whose hashes cost nothing. An operation of 2016 names
//! one agent, or none and works on all that its caller may touch.

use std::collections::BTreeMap;
use std::path::Path;

use apid_home::Home;
use apid_testing::description::{DescribedOperation, Description};
use apid_testing::{Caller, InProcess, basic, database, homes};
use serde_json::{Value, json};
use wazuh_api_tests::oracle::{self, Ids, Mode, Policy, Verdict, World};
use wazuh_api_tests::scenery::{populate, template, world};

use crate::matrix::cells;

/// The agent that requests name.
const AGENT: &str = "001";

/// "wazuh".
const HASH: &str = "{SHA}8jLSiBXwCyONaUQAAMwM7a+lG4w=";

struct Case {
    operation: DescribedOperation,
    cell: String,
    user: String,
    verdict: Verdict,
}

fn route(operation: &DescribedOperation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn names_an_agent(operation: &DescribedOperation) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == "agent_id")
}

fn named(operation: &DescribedOperation) -> BTreeMap<String, Vec<String>> {
    let agent = names_an_agent(operation).then(|| ("agent:id".to_owned(), vec![AGENT.to_owned()]));
    agent.into_iter().collect()
}

/// All cases, with the users that they need.
fn cases(mode: Mode, world: &World) -> (Vec<Case>, BTreeMap<Vec<Policy>, String>) {
    let (mut users, mut cases) = (BTreeMap::new(), Vec::new());
    for operation in Description::of_generation("v1").operations() {
        let demands = oracle::demands(&operation, world, &named(&operation));
        let pairs: Vec<_> = demands.iter().map(|demand| (demand.action.clone(), demand.kind.clone())).collect();
        for (cell, policies) in cells(&pairs) {
            let next = format!("matrix{:04}", users.len());
            let user = users.entry(policies.clone()).or_insert(next).clone();
            let verdict = oracle::verdict(world, mode, &policies, &demands);
            cases.push(Case { operation: operation.clone(), cell, user, verdict });
        }
    }
    (cases, users)
}

/// Gives each of the first agents a finding, as far as it has none.
fn find(home: &Home, agents: &Ids) {
    for id in agents.iter().filter(|id| *id != "000") {
        let file = home.agent_db(id.parse().unwrap());
        if file.exists() {
            database::script(
                &file,
                "INSERT OR IGNORE INTO pm_event (id, date_first, date_last, log) VALUES (900, 1, 2, 'found')",
            );
        }
    }
}

fn has_finding(home: &Home, id: &str) -> bool {
    let file = home.agent_db(id.parse().unwrap());
    file.exists()
        && !database::rows(&file, "SELECT id FROM pm_event WHERE id = 900", |row| row.get::<i64>(0)).is_empty()
}

async fn send(caller: &Caller, operation: &DescribedOperation, number: usize) -> (u16, Value) {
    let path = operation.path.replace("{agent_id}", AGENT).replace("{agent_name}", &format!("matrix-{number}"));
    let form = format!("name=matrix-form-{number}&ip=any").into_bytes();
    let body = (!operation.bodies.is_empty()).then_some(("application/x-www-form-urlencoded", form));
    let reply = caller.send(&operation.method, &path, body).await;
    (reply.status, serde_json::from_str(&reply.text).unwrap())
}

/// What is wrong with a reply, if anything is.
fn judge(home: &Home, case: &Case, agents: &Ids, (status, reply): &(u16, Value)) -> Result<(), String> {
    let denied = |kind: &str| {
        json!({
            "error": 4000, "response": null, "message": format!("Permission denied: Resource type: {kind}"),
        })
    };
    let left = match &case.verdict {
        Verdict::Refused(kind) if (*status, reply) == (403, &denied(kind)) => return Ok(()),
        Verdict::Refused(kind) => return Err(format!("{status} instead of 403 on {kind}: {reply}")),
        Verdict::Runs { left, .. } => left,
    };
    if *status == 403 || reply["error"] == 4000 {
        return Err(format!("refused: {reply}"));
    }
    match route(&case.operation).as_str() {
        "GET /agents" => {
            let listed: Ids = reply["response"].as_array().ok_or("no list")?.iter().map(id_of).collect();
            if listed != left["agent:id"] {
                return Err(format!("lists {listed:?} instead of {:?}", left["agent:id"]));
            }
        }
        "DELETE /rootcheck" if *status == 200 => {
            for id in agents.iter().filter(|id| home.agent_db(id.parse().unwrap()).exists()) {
                if has_finding(home, id) == left["agent:id"].contains(id) {
                    return Err(format!("what is known of {id} is not what it should be"));
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn id_of(agent: &Value) -> String {
    agent["id"].as_str().unwrap_or_default().to_owned()
}

fn write_passwords<'u>(home: &Path, users: impl Iterator<Item = &'u String>) {
    std::fs::create_dir_all(home.join("api/ssl")).unwrap();
    let text: String = users.map(|user| format!("{user}:{HASH}\n")).collect();
    std::fs::write(home.join("api/ssl/htpasswd"), text).unwrap();
}

async fn matrix(mode: Mode) {
    let (_template, path) = template(mode);
    // The first start makes `rbac.db`.
    let (folder, home) = homes::copy(&path);
    let path = home.clone();
    let server = InProcess::on((folder, apid_store::homes::open(&home).unwrap()), |_| {}).await;
    let (mut cases, users) = cases(mode, &world(&path));
    populate(&path, &users);
    write_passwords(&path, users.values());
    let home = server.home().clone();
    let agents: Ids = ["001", "002", "003"].map(str::to_owned).into();

    // What removes the agent that is named comes last, and first of that what depends on the agent's group.
    cases.sort_by_key(|case| {
        let removes = route(&case.operation) == "DELETE /agents/{agent_id}";
        let runs = matches!(case.verdict, Verdict::Runs { .. });
        (case.operation.method == "DELETE", removes, removes && runs, case.cell != "allow on a group")
    });
    let covered: Ids = cases.iter().map(|case| route(&case.operation)).collect();
    assert_eq!(covered.len(), wazuh_api_server::v1::OPERATIONS.len());
    let mut wrong = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        if case.operation.path == "/rootcheck" {
            find(&home, &agents);
        }
        // Agents that were added meanwhile are not of the oracle's world.
        let caller = server.caller_of_2016(basic(&case.user, "wazuh"));
        let reply = send(&caller, &case.operation, number).await;
        if let Err(fault) = judge(&home, case, &agents, &reply) {
            wrong.push(format!("{}, {}: {fault}", route(&case.operation), case.cell));
        }
    }
    assert!(wrong.is_empty(), "{mode:?}: {} of {} differ\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() > 150, "only {} requests", cases.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_2016_asks_for_its_permissions_in_white_mode() {
    matrix(Mode::White).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_2016_asks_for_its_permissions_in_black_mode() {
    matrix(Mode::Black).await;
}
