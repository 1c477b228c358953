//! The workflows and programs of three published guides that are about the manager and the cluster, run as printed
//! against a demo home that is a cluster of one node: every command, every route that a guide lists, the data of a
//! dashboard, and backup, validation and restoring of the configuration.
//!
//! What is put in is what the guides tell their readers to put in. Programs that are not installed are not run.

use std::fs;

use apid_home::Home;
use reqwest::Method;
use serde_json::{Value, json};
use shared_files::needs_shared;
use wazuh_api_tests::guide;

use crate::workflows::{Fleet, items, the};

/// What belongs to this part of the API.
const PATHS: [&str; 2] = ["/manager", "/cluster"];

const RULES: &str = "<group name=\"local,\">\n  <rule id=\"100001\" level=\"5\">\n    <match>refused</match>\n    \
                     <description>Something was refused.</description>\n  </rule>\n</group>\n";

/// One of each kind, without which the daemons do not start.
const DECODERS: &str = "<decoder name=\"local_program\">\n  <program_name>local_program</program_name>\n</decoder>\n\n\
                        <decoder name=\"local_text\">\n  <prematch>^local: </prematch>\n</decoder>\n";

/// Lets the home be a cluster of one node that has been in use since yesterday.
fn prepare(home: &Home) {
    let conf = fs::read_to_string(home.ossec_conf()).unwrap();
    let cluster =
        "  <cluster>\n    <node_name>node01</node_name>\n    <disabled>no</disabled>\n  </cluster>\n\n</ossec_config>";
    fs::write(home.ossec_conf(), conf.replacen("</ossec_config>", cluster, 1)).unwrap();
    fs::write(home.root().join("etc/rules/local_rules.xml"), RULES).unwrap();
    fs::write(home.root().join("etc/decoders/local_decoder.xml"), DECODERS).unwrap();
    fs::create_dir_all(home.run_dir()).unwrap();
    for daemon in ["analysisd", "remoted"] {
        fs::write(home.run_dir().join(format!("wazuh-{daemon}.state")), "events='7'\n").unwrap();
    }
    // A demo home has the hours of today that have passed, which may be none.
    let day = jiff::Zoned::now().strftime("totals/%Y/%b/ossec-totals-%d.log").to_string();
    let day = home.stats_dir().join(day);
    fs::create_dir_all(day.parent().unwrap()).unwrap();
    if !day.exists() {
        fs::write(day, "0--1--2--3--4\n").unwrap();
    }
}

/// The commands of a guide that belong here.
fn ours(text: &str) -> Vec<String> {
    let belongs = |command: &String| {
        let path = command.split_once("localhost:55000").map_or("", |(_, path)| path);
        PATHS.iter().any(|ours| path.starts_with(ours))
    };
    guide::commands(text).into_iter().map(|command| guide::unglued(&command)).filter(belongs).collect()
}

/// The routes that a guide names and that begin with one of these, with their methods.
pub(crate) fn routes(text: &str, paths: &[&str]) -> Vec<(Method, String)> {
    let mut found = Vec::new();
    let mut method = None;
    for word in text.split(|symbol: char| symbol.is_whitespace() || symbol == '`' || symbol == '|') {
        match word {
            "" => {}
            "GET" | "PUT" => method = Some(Method::from_bytes(word.as_bytes()).unwrap()),
            path => {
                let path = path.split('?').next().unwrap_or(path);
                if let Some(method) = method.take().filter(|_| paths.iter().any(|ours| path.starts_with(ours))) {
                    let route = (method, path.to_owned());
                    if !found.contains(&route) {
                        found.push(route);
                    }
                }
            }
        }
    }
    found
}

/// A route of 5.0 that a guide for both names.
const ONLY_IN_5: &str = "/cluster/version/check";

/// Asks every route that a guide names. In a home without daemons, what only a daemon knows is said to be missing.
async fn ask_all(fleet: &Fleet, routes: &[(Method, String)]) {
    for (method, route) in routes {
        let path = route
            .replace("{node_id}", "node01")
            .replace("{component}", "analysis")
            .replace("{configuration}", "global");
        if *method == Method::PUT && path.ends_with("/configuration") {
            // Takes a file: part of the workflow of the configuration.
            continue;
        }
        let (status, reply) = fleet.ask(method.clone(), &path, None).await;
        if path == ONLY_IN_5 {
            assert_eq!(status, 404, "{reply}");
            continue;
        }
        // What goes on after the reply is accepted only.
        let expected = if path.ends_with("/restart") { 202 } else { 200 };
        assert_eq!(status, expected, "{method} {path}: {reply}");
        let needs_daemons = path.ends_with("/daemons/stats") || path.contains("/configuration/analysis");
        let error = if needs_daemons && reply["error"] != 0 { 1 } else { 0 };
        assert_eq!(reply["error"], error, "{method} {path}: {reply}");
        assert!(reply["data"].is_object(), "{method} {path}: {reply}");
    }
}

fn assert_daemons(status: &Value) {
    let daemons = status.as_object().unwrap();
    assert!(daemons.contains_key("wazuh-analysisd") && daemons.contains_key("wazuh-db"), "{status}");
    assert!(daemons.values().all(Value::is_string), "{status}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_complete_documentations_commands_and_routes_are_answered() {
    let guide = guide::read("001_");
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let commands = ours(&guide::blocks(&guide, "bash").join("\n"));
    assert_eq!(commands.len(), 3, "{commands:?}");

    let (status, cluster) = fleet.json(the(&commands, "/cluster/status")).await;
    assert_eq!((status, &cluster["data"]["enabled"], &cluster["error"]), (200, &json!("yes"), &json!(0)), "{cluster}");
    assert!(cluster["data"]["running"].is_string());
    let (status, manager) = fleet.json(the(&commands, "/manager/status")).await;
    assert_eq!(status, 200);
    assert_daemons(&items(&manager)[0]);
    let (status, global) = fleet.json(the(&commands, "section=global")).await;
    assert_eq!((status, &items(&global)[0]["global"]["logall"]), (200, &json!("no")), "{global}");

    let routes = routes(&guide, &PATHS);
    assert!(routes.len() >= 15, "{routes:?}");
    ask_all(&fleet, &routes).await;
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_newest_guides_commands_and_routes_are_answered() {
    let guide = guide::read("002_");
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let commands = ours(&guide::blocks(&guide, "bash").join("\n"));
    assert_eq!(commands.len(), 4, "{commands:?}");
    let (status, cluster) = fleet.json(the(&commands, "/cluster/status")).await;
    assert_eq!((status, &cluster["data"]["enabled"]), (200, &json!("yes")), "{cluster}");
    let (status, nodes) = fleet.json(the(&commands, "/cluster/nodes?pretty")).await;
    assert_eq!((status, items(&nodes).len()), (200, 1), "{nodes}");
    for field in ["name", "type", "version", "ip"] {
        assert!(items(&nodes)[0][field].is_string(), "{field}: {nodes}");
    }
    let (status, workers) = fleet.json(the(&commands, "type=worker")).await;
    assert_eq!((status, items(&workers).len()), (200, 0), "{workers}");
    let (status, restarted) = fleet.json(the(&commands, "/cluster/restart")).await;
    assert_eq!((status, &restarted["error"]), (202, &json!(0)), "{restarted}");

    let routes = routes(&guide, &PATHS);
    assert!(routes.len() >= 22, "{routes:?}");
    ask_all(&fleet, &routes).await;
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_reference_guides_commands_print_what_they_are_piped_for() {
    let guide = guide::read("004_");
    if !guide::installed(&["bash", "curl", "jq"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let commands = ours(&guide);
    assert_eq!(commands.len(), 9, "{commands:?}");
    let (status, info) = fleet.json(the(&commands, "/manager/info\"")).await;
    assert_eq!((status, &info["type"]), (200, &json!("server")), "{info}");
    let (status, daemons) = fleet.json(the(&commands, "/manager/status\"")).await;
    assert_eq!(status, 200);
    assert_daemons(&daemons);
    let (status, global) = fleet.json(the(&commands, "section=global")).await;
    assert_eq!((status, &global["error"]), (200, &json!(0)), "{global}");
    let (status, logs) = fleet.json(the(&commands, "/manager/logs?limit=20")).await;
    let times: Vec<&str> = items(&logs).iter().map(|entry| entry["timestamp"].as_str().unwrap()).collect();
    assert!(status == 200 && times.len() == 20 && times.iter().rev().is_sorted(), "{times:?}");
    let (status, stats) = fleet.json(the(&commands, "/manager/stats?date=")).await;
    assert_eq!((status, &stats["error"]), (200, &json!(0)), "{stats}");
    let (status, cluster) = fleet.json(the(&commands, "/cluster/status\"")).await;
    assert_eq!((status, &cluster["data"]["enabled"]), (200, &json!("yes")), "{cluster}");
    let (status, node) = fleet.json(the(&commands, "/cluster/nodes\"")).await;
    assert_eq!((status, &node["name"], &node["type"]), (200, &json!("node01"), &json!("master")), "{node}");
    let (status, health) = fleet.json(the(&commands, "/cluster/healthcheck")).await;
    assert_eq!((status, &health["error"]), (200, &json!(0)), "{health}");
    let (status, info) = fleet.json(the(&commands, "/cluster/node01/info")).await;
    assert_eq!((status, &items(&info)[0]["type"]), (200, &json!("server")), "{info}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_monitoring_dashboard_gets_its_data() {
    let guide = guide::read("001_");
    if !guide::installed(&["node"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let class = guide::blocks(&guide, "javascript").into_iter().find(|block| block.contains("class WazuhMonitoring"));
    let program = format!(
        "{}\nnew WazuhMonitoring('https://localhost:55000', '<TOKEN>').getDashboardData()\n    \
         .then((data) => console.log(JSON.stringify(data)));\n",
        class.unwrap()
    );
    let certificate = ("NODE_TLS_REJECT_UNAUTHORIZED", "0".to_owned());
    let printed = guide::run("node", fleet.ready(&program), vec![certificate]).await;
    let data: Value = serde_json::from_str(&printed.out).unwrap();
    assert_eq!(data["agentsOverview"]["agent_status"]["connection"]["total"], 8, "{data}");
    assert_daemons(&data["managerStatus"]["affected_items"][0]);
    assert_eq!(data["recentAlerts"]["affected_items"].as_array().unwrap().len(), 100);
    assert!(!data["systemStats"]["affected_items"].as_array().unwrap().is_empty(), "{data}");
}

/// The script of the guide that backs up, validates and updates, called with these arguments in a folder.
async fn script(fleet: &Fleet, folder: &std::path::Path, arguments: &str) -> guide::Printed {
    let guide = guide::read("001_");
    let script = guide::blocks(&guide, "bash").into_iter().find(|block| block.contains("backup_config()")).unwrap();
    let script = fleet.ready(&script).replace("your_jwt_token", &fleet.token);
    // The folders are the reader's to make.
    let called =
        format!("cd '{}' && mkdir -p backup/rules backup/decoders && set -- {arguments}\n{script}", folder.display());
    guide::run("bash", called, Vec::new()).await
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_configuration_is_backed_up_validated_and_restored() {
    if !guide::installed(&["bash", "curl", "jq"]) {
        return;
    }
    let fleet = Fleet::start_prepared(prepare).await;
    let folder = tempfile::tempdir().unwrap();
    let home = fleet.server.home().to_owned();
    let conf = || fs::read_to_string(home.join("etc/ossec.conf")).unwrap();
    let original = conf();

    let printed = script(&fleet, folder.path(), "backup").await;
    assert!(printed.out.ends_with("Backup completed!\n"), "{}", printed.out);
    // The configuration, the two lists, and each file.
    let folders = ["ruleset/rules", "ruleset/decoders", "etc/rules", "etc/decoders"];
    let files = folders.iter().map(|folder| fs::read_dir(home.join(folder)).unwrap().count()).sum::<usize>();
    assert_eq!(printed.statuses, vec![200; 3 + files]);
    let read = |file: &str| fs::read_to_string(folder.path().join("backup").join(file)).unwrap();
    assert_eq!(read("ossec.conf"), original);
    assert_eq!(read("rules/local_rules.xml"), RULES);
    assert_eq!(read("decoders/local_decoder.xml"), DECODERS);

    let printed = script(&fleet, folder.path(), "validate").await;
    assert!(printed.out.contains("Configuration is valid!"), "{}", printed.out);

    // Something goes wrong, and the backup is put back.
    let changed = original.replace("<logall>no</logall>", "<logall>yes</logall>");
    assert_ne!(changed, original);
    fs::write(folder.path().join("changed.conf"), &changed).unwrap();
    let printed = script(&fleet, folder.path(), "update changed.conf").await;
    assert_eq!((printed.statuses.as_slice(), conf()), ([200, 200, 202].as_slice(), changed), "{}", printed.out);
    assert!(printed.out.contains("Updating configuration from changed.conf"), "{}", printed.out);
    let logall = async || {
        let global = fleet.get("/manager/configuration?section=global&field=logall").await;
        items(&global)[0]["global"]["logall"].clone()
    };
    assert_eq!(logall().await, "yes");
    let printed = script(&fleet, folder.path(), "update backup/ossec.conf").await;
    assert_eq!((printed.statuses.as_slice(), &conf()), ([200, 200, 202].as_slice(), &original), "{}", printed.out);
    assert_eq!(logall().await, "no");

    // A file that cannot be read as a configuration is refused in the reply, and changes nothing.
    fs::write(folder.path().join("broken.conf"), "<ossec_config><global></ossec_config>").unwrap();
    let printed = script(&fleet, folder.path(), "update broken.conf").await;
    assert!(printed.out.contains("XML syntax error") && conf() == original, "{}", printed.out);
    assert_eq!(logall().await, "no");
}
