//! The workflows and programs of three published guides that are about what agents report of themselves, run as printed
//! against a demo home with inventories: the commands, every route that a guide lists, and the data of a dashboard
//! about an agent. The report programs are in `reports`.
//!
//! What is put in is what the guides tell their readers to put in. Programs that are not installed are not run.

use std::fs;

use apid_home::Home;
use reqwest::Method;
use serde_json::{Value, json};
use shared_files::needs_shared;
use wazuh_api_tests::guide;

use crate::node_workflows::routes;
use crate::workflows::{Fleet, items, the};

/// What belongs to this part of the API.
const PATHS: [&str; 7] =
    ["/syscollector", "/sca", "/vulnerability", "/syscheck", "/rootcheck", "/ciscat", "/experimental"];

fn prepare(home: &Home) {
    let mut settings = fs::read_to_string(home.api_yaml()).unwrap();
    settings.push_str("\nexperimental_features: yes\n");
    fs::write(home.api_yaml(), settings).unwrap();
}

/// The commands of a guide that belong here.
fn ours(text: &str) -> Vec<String> {
    let belongs = |command: &String| {
        let path = command.split_once("localhost:55000").map_or("", |(_, path)| path);
        PATHS.iter().any(|ours| path.starts_with(ours))
    };
    guide::commands(text).into_iter().map(|command| guide::unglued(&command)).filter(belongs).collect()
}

/// The JSON documents that a command printed one after the other.
async fn documents(fleet: &Fleet, command: &str) -> (u16, Vec<Value>) {
    let (status, text) = fleet.run(command).await;
    let documents = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    (status, documents.map(|document| document.unwrap_or_else(|error| panic!("{error}: {text}"))).collect())
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn every_route_that_a_guide_lists_is_answered() {
    let fleet = Fleet::start_prepared(prepare).await;
    let agents = fleet.get("/agents?select=id&status=active&q=id!=000").await;
    let policy = items(&fleet.get("/sca/001").await)[0]["policy_id"].as_str().unwrap().to_owned();
    for (prefix, least) in [("001_", 26), ("002_", 2)] {
        let routes = routes(&guide::read(prefix), &PATHS);
        assert!(routes.len() >= least, "{prefix}: {routes:?}");
        for (method, route) in routes {
            let path = route.replace("{agent_id}", "001").replace("{policy_id}", &policy);
            let (status, reply) = fleet.ask(method.clone(), &path, None).await;
            assert_eq!((status, &reply["error"]), (200, &json!(0)), "{method} {path}: {reply}");
            let affected = reply["data"]["total_affected_items"].as_u64().unwrap();
            if method == Method::PUT {
                assert_eq!(affected, items(&agents).len() as u64 + 1, "{method} {path}: {reply}");
            } else if !path.ends_with("/hotfixes") {
                // The first agent is a Mac, which has no updates of Windows.
                assert!(affected > 0, "{method} {path}: {reply}");
            }
        }
    }
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_reference_guides_commands_print_the_inventory_of_an_agent() {
    let guide = guide::read("004_");
    if !guide::installed(&["bash", "curl", "jq"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let commands = ours(&guide);
    assert_eq!(commands.len(), 10, "{commands:?}");
    let system = fleet.agent("001").await["os"].clone();

    let (status, policies) = documents(&fleet, the(&commands, "/sca/001\"")).await;
    assert_eq!((status, policies.len()), (200, 1), "{policies:?}");
    assert!(["pass", "fail", "score"].iter().all(|field| policies[0][field].is_u64()), "{policies:?}");
    // The policy of the guide's agent with the one of this agent put in.
    let checks =
        the(&commands, "/sca/001/checks").replace("cis_ubuntu22-04", policies[0]["policy_id"].as_str().unwrap());
    let (status, failed) = documents(&fleet, &checks).await;
    assert_eq!((status, &json!(failed.len())), (200, &policies[0]["fail"]), "{failed:?}");
    assert!(failed.iter().all(|check| check["result"] == "failed" && check["title"].is_string()));

    let (status, critical) = documents(&fleet, the(&commands, "/vulnerability/001?limit=10")).await;
    assert!(status == 200 && critical.iter().all(|found| found["severity"] == "Critical"), "{critical:?}");
    let (status, summary) = fleet.json(the(&commands, "/vulnerability/001/summary/severity")).await;
    assert_eq!((status, &summary["error"]), (200, &json!(0)), "{summary}");
    let found = fleet.get("/vulnerability/001?limit=1").await;
    let sum: u64 = summary["data"]["severity"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert!(sum > 0 && found["data"]["total_affected_items"] == sum, "{summary}");

    let (status, os) = fleet.json(the(&commands, "/syscollector/001/os")).await;
    assert_eq!((status, &items(&os)[0]["os"]["name"]), (200, &system["name"]), "{os}");
    assert_eq!(items(&os)[0]["os"]["version"], system["version"], "{os}");
    let (status, packages) = fleet.json(the(&commands, "/syscollector/001/packages")).await;
    assert!(status == 200 && items(&packages).len() > 5, "{packages}");
    let (status, ports) = fleet.json(the(&commands, "/syscollector/001/ports")).await;
    assert!(status == 200 && !items(&ports).is_empty(), "{ports}");
    assert!(items(&ports).iter().all(|port| port["state"] == "listening"), "{ports}");
    // The guide sorts by a field that the API does not have, and did not have.
    let (status, processes) = fleet.json(the(&commands, "/syscollector/001/processes")).await;
    assert_eq!((status, &processes["error"]), (400, &json!(1403)), "{processes}");
    let (status, interfaces) = fleet.json(the(&commands, "/syscollector/001/netiface")).await;
    assert!(status == 200 && items(&interfaces).iter().all(|one| one["mac"].is_string()), "{interfaces}");
    let (status, hardware) = fleet.json(the(&commands, "/syscollector/001/hardware")).await;
    assert_eq!((status, items(&hardware).len()), (200, 1), "{hardware}");
    assert!(items(&hardware)[0]["ram"]["total"].as_u64() > items(&hardware)[0]["ram"]["free"].as_u64(), "{hardware}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn techniques_are_found_by_the_guides_commands_and_routes() {
    const MITRE: &str = "/mitre";
    let fleet = Fleet::start_prepared(prepare).await;
    let guide = guide::read("002_");
    let mut paths: Vec<String> =
        guide.split('`').filter(|text| text.starts_with("/mitre/")).map(str::to_owned).collect();
    paths.extend(routes(&guide::read("001_"), &[MITRE]).into_iter().map(|(_, path)| path));
    paths.extend(routes(&guide, &[MITRE]).into_iter().map(|(_, path)| path));
    assert!(paths.len() >= 12, "{paths:?}");
    for path in paths {
        let reply = fleet.get(&path).await;
        let total = reply["data"]["total_affected_items"].as_u64().unwrap();
        let is_in_a_new_home = ["/mitre/tactics", "/mitre/techniques"].contains(&path.as_str());
        assert!(reply["error"] == 0 && (total > 0 || !is_in_a_new_home), "{path}: {reply}");
    }
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let commands = guide::commands(&guide).into_iter().map(|command| guide::unglued(&command));
    let commands: Vec<_> = commands.filter(|command| command.contains("localhost:55000/mitre")).collect();
    assert_eq!(commands.len(), 2, "{commands:?}");
    let (status, found) = fleet.json(the(&commands, "search=phishing")).await;
    let names: Vec<_> = items(&found).iter().map(|item| item["name"].as_str().unwrap().to_lowercase()).collect();
    assert!(status == 200 && (1..=3).contains(&names.len()), "{found}");
    assert!(names.iter().any(|name| name.contains("phishing")), "{names:?}");
    let (status, found) = fleet.json(the(&commands, "technique_ids=T1566")).await;
    assert_eq!(status, 200, "{found}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_monitoring_dashboard_gets_the_details_of_an_agent() {
    let guide = guide::read("001_");
    if !guide::installed(&["node"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let class = guide::blocks(&guide, "javascript").into_iter().find(|block| block.contains("class WazuhMonitoring"));
    let program = format!(
        "{}\nnew WazuhMonitoring('https://localhost:55000', '<TOKEN>').getAgentDetails('002')\n    \
         .then((data) => console.log(JSON.stringify(data)));\n",
        class.unwrap()
    );
    let certificate = ("NODE_TLS_REJECT_UNAUTHORIZED", "0".to_owned());
    let printed = guide::run("node", fleet.ready(&program), vec![certificate]).await;
    let data: Value = serde_json::from_str(&printed.out).unwrap();
    assert_eq!(data["info"]["id"], "002", "{data}");
    assert_eq!(
        (&data["os"]["os"]["name"], &data["os"]["hostname"]),
        (&data["info"]["os"]["name"], &data["info"]["name"])
    );
    for list in ["packages", "ports"] {
        let count = data[list].as_array().unwrap().len();
        assert!((1..=20).contains(&count), "{list}: {data}");
    }
    let agent_listens = |port: &Value| port["process"] == "wazuh-agentd" && port["state"] == "established";
    assert!(data["ports"].as_array().unwrap().iter().any(agent_listens), "{data}");
}
