//! What simulated agents say of their configuration, against what an agent of the same release said.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared_files::needs_shared;

use super::SimulatedFleet;
use super::reaction::ReactionTime;
use apid_home::Home;
use apid_manager::{AgentLink as _, Question};
use apid_store::Store;
use apid_testing::{database, sample};

fn fleet(agents: u32) -> (SimulatedFleet, Home, tempfile::TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    sample::fill(&home, agents).unwrap();
    (SimulatedFleet::new(&home, &Store::new(home.root()), ReactionTime::default()), home, directory)
}

fn asked(fleet: &SimulatedFleet, agent: i64, component: &str, section: &str) -> Value {
    fleet.ask(agent, &Question::Config { component, section }).unwrap()
}

/// The members of objects, however deep, by their paths; the elements of a list are one.
fn members(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = format!("{path}/{name}");
                members(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| members(element, path, found)),
        _ => {}
    }
}

/// Members that depend on what an operator configured: the recorded agent reads the output of a command.
const CONFIGURED: [&str; 3] = ["/localfile/command", "/localfile/alias", "/localfile/frequency"];

#[needs_shared]
#[test]
fn an_agent_has_every_member_that_a_real_one_sends() {
    let (fleet, _home, _directory) = fleet(1);
    let recorded = std::fs::read_to_string(shared_files::path("live/golden/manager_live.jsonl")).unwrap();
    let mut compared = 0;
    for line in recorded.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let path = record["path"].as_str().unwrap_or_default();
        let Some((component, section)) = path.strip_prefix("/agents/014/config/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        if record["status"] != 200 {
            continue;
        }
        let body: Value = serde_json::from_str(record["body"].as_str().unwrap()).unwrap();
        let (mut real, mut ours) = (BTreeSet::new(), BTreeSet::new());
        members(&body["data"], "", &mut real);
        members(&asked(&fleet, 1, component, section), "", &mut ours);
        let missing: Vec<_> = real.difference(&ours).filter(|path| !CONFIGURED.contains(&path.as_str())).collect();
        assert!(missing.is_empty(), "{path}: {missing:?}");
        compared += 1;
    }
    assert!(compared >= 14, "{compared}");
}

#[test]
fn each_platform_has_its_own_members() {
    // The eighth agent runs Windows.
    let (fleet, _home, _directory) = fleet(8);
    let has = |agent: i64, component: &str, section: &str, path: &str| {
        asked(&fleet, agent, component, section).pointer(path).is_some()
    };
    for (component, section, path, linux, windows) in [
        ("syscheck", "syscheck", "/syscheck/whodata/provider", true, false),
        ("syscheck", "syscheck", "/syscheck/registry/0/entry", false, true),
        ("syscheck", "syscheck", "/syscheck/synchronization/registry_enabled", false, true),
        ("syscheck", "internal", "/internal/syscheck/max_audit_entries", true, false),
        ("syscheck", "internal", "/internal/syscheck/max_fd_win_rt", false, true),
        ("syscheck", "rootcheck", "/rootcheck/check_winapps", false, true),
        ("logcollector", "internal", "/internal/logcollector/rlimit_nofile", true, false),
        ("logcollector", "internal", "/internal/logcollector/reload_delay", true, true),
        ("logcollector", "localfile", "/localfile/0/channel", false, true),
        ("wmodules", "wmodules", "/wmodules/1/syscollector/hotfixes", false, true),
    ] {
        let found = (has(1, component, section, path), has(8, component, section, path));
        assert_eq!(found, (linux, windows), "{path}");
    }
}

#[test]
fn the_configuration_of_a_group_is_in_the_replies() {
    let (fleet, home, _directory) = fleet(1);
    database::script(&home.global_db(), "UPDATE agent SET \"group\" = 'default' WHERE id = 1");
    let text = "<agent_config>
      <localfile><log_format>command</log_format><command>df</command><alias>disks</alias></localfile>
      <localfile><log_format>journald</log_format></localfile>
      <syscheck>
        <directories recursion_level=\"3\" restrict=\"x$\" tags=\"web\" whodata=\"yes\" check_perm=\"no\">/srv</directories>
        <ignore>/srv/a</ignore><ignore type=\"sregex\">.tmp$</ignore>
        <whodata><provider>ebpf</provider></whodata>
        <synchronization><max_eps>7</max_eps></synchronization>
      </syscheck></agent_config>";
    std::fs::write(home.group_dir("default").join("agent.conf"), text).unwrap();
    let files = asked(&fleet, 1, "logcollector", "localfile");
    let files = files["localfile"].as_array().unwrap();
    let command = json!({"logformat": "command", "command": "df", "alias": "disks", "ignore_binaries": "no",
                         "target": ["agent"], "frequency": 360});
    let journal = json!({"logformat": "journald", "only-future-events": "yes", "target": ["agent"]});
    assert_eq!(files[files.len() - 2..], [command, journal]);

    let syscheck = asked(&fleet, 1, "syscheck", "syscheck");
    let syscheck = &syscheck["syscheck"];
    let directory = syscheck["directories"].as_array().unwrap().last().unwrap();
    assert_eq!((&directory["dir"], &directory["recursion_level"]), (&json!("/srv"), &json!(3)));
    assert_eq!((&directory["restrict"], &directory["tags"]), (&json!("x$"), &json!("web")));
    let options = directory["opts"].as_array().unwrap();
    assert!(options.contains(&json!("check_whodata")) && !options.contains(&json!("check_perm")));
    assert_eq!(syscheck["ignore"].as_array().unwrap().last().unwrap(), "/srv/a");
    assert_eq!(syscheck["ignore_sregex"].as_array().unwrap().last().unwrap(), ".tmp$");
    assert_eq!(
        (&syscheck["whodata"]["provider"], &syscheck["synchronization"]["max_eps"]),
        (&json!("ebpf"), &json!(7))
    );
}
