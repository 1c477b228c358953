//! Changes to the fleet of a manager that runs, while the program is killed: what was answered is there, and the keys
//! of wazuh-authd, wazuh-db and the folders of groups agree.
//!
//! The daemons are played and go on. Like the manager's modules, the test tells wazuh-db of folders of groups that are
//! new or gone, before it looks. `WAZUH_APID_KILLS` says how often (8), `WAZUH_APID_KILL_SEED` where the dice begin.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use apid_formats::client_keys::each_entry;
use apid_home::Home;
use apid_testing::authd::Authd;
use apid_testing::wazuh_db::WazuhDb;
use serde_json::{Value, json};

use crate::support::{Dice, Request, dice, exchange, home, kill, setting, start, token};

/// Agents with their groups but the default one, and groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    agents: BTreeMap<String, BTreeSet<String>>,
    groups: BTreeSet<String>,
}

#[derive(Clone, Debug)]
enum Act {
    Add(String),
    Remove(String),
    Create(String),
    Delete(String),
    Assign(String, String),
    Leave(String, String),
}

impl Act {
    fn choose(state: &State, count: usize, dice: &mut Dice) -> Self {
        let agent = dice.one_of(state.agents.keys().cloned());
        let group = dice.one_of(state.groups.iter().cloned());
        match (dice.below(8), agent, group) {
            (0 | 1, Some(agent), _) if state.agents.len() > 4 => Self::Remove(agent),
            (2, Some(_), Some(group)) if state.groups.len() > 2 => Self::Delete(group),
            (3..=5, Some(agent), Some(group)) if state.agents[&agent].contains(&group) => Self::Leave(agent, group),
            (3..=5, Some(agent), Some(group)) => Self::Assign(agent, group),
            (6, ..) => Self::Create(format!("g{count}")),
            _ => Self::Add(format!("a{count}")),
        }
    }

    fn request(&self, ids: &BTreeMap<String, i64>) -> Request {
        let body = |value: Value| Some(("application/json", value.to_string()));
        let id = |name: &String| format!("{:03}", ids[name]);
        match self {
            Self::Add(name) => ("POST", "/agents".to_owned(), body(json!({"name": name, "ip": "any"}))),
            Self::Remove(name) => {
                let path = format!("/agents?agents_list={}&status=all&older_than=0s&purge=true", id(name));
                ("DELETE", path, None)
            }
            Self::Create(group) => ("POST", "/groups".to_owned(), body(json!({ "group_id": group }))),
            Self::Delete(group) => ("DELETE", format!("/groups?groups_list={group}"), None),
            Self::Assign(name, group) => ("PUT", format!("/agents/{}/group/{group}", id(name)), None),
            Self::Leave(name, group) => ("DELETE", format!("/agents/{}/group/{group}", id(name)), None),
        }
    }

    fn apply(&self, state: &mut State) {
        match self {
            Self::Add(name) => drop(state.agents.insert(name.clone(), BTreeSet::new())),
            Self::Remove(name) => drop(state.agents.remove(name)),
            Self::Create(group) => drop(state.groups.insert(group.clone())),
            Self::Delete(group) => {
                state.groups.remove(group);
                for groups in state.agents.values_mut() {
                    groups.remove(group);
                }
            }
            Self::Assign(name, group) => drop(state.agents.get_mut(name).unwrap().insert(group.clone())),
            Self::Leave(name, group) => drop(state.agents.get_mut(name).unwrap().remove(group)),
        }
    }
}

fn rows(wazuh_db: &WazuhDb, sql: &str) -> Vec<Value> {
    let answer = wazuh_db.tell(&format!("global sql {sql}"));
    serde_json::from_str(answer.strip_prefix("ok ").unwrap_or_else(|| panic!("{sql}: {answer}"))).unwrap()
}

fn text(row: &Value, name: &str) -> String {
    row[name].as_str().unwrap_or_default().to_owned()
}

/// The groups that have folders.
fn folders(home: &Home) -> BTreeSet<String> {
    let entries = fs::read_dir(home.shared_dir()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).filter(|name| name != "default").collect()
}

/// Tells wazuh-db of folders, as the manager's modules do.
fn reconcile(home: &Home, wazuh_db: &WazuhDb) {
    let known = rows(wazuh_db, "SELECT name FROM \"group\" WHERE name != 'default'");
    let known: BTreeSet<String> = known.iter().map(|row| text(row, "name")).collect();
    let folders = folders(home);
    folders.difference(&known).for_each(|group| drop(wazuh_db.tell(&format!("global insert-agent-group {group}"))));
    known.difference(&folders).for_each(|group| drop(wazuh_db.tell(&format!("global delete-group {group}"))));
}

/// What is there, where all agree about it, and the numbers of the agents.
fn found(home: &Home, wazuh_db: &WazuhDb) -> (State, BTreeMap<String, i64>) {
    let mut keys = BTreeMap::new();
    each_entry(&fs::read(home.client_keys()).unwrap(), |entry| {
        assert!(!entry.removed, "purged agents leave no line");
        keys.insert(entry.name.to_owned(), entry.id);
    });
    let (mut state, mut ids) = (State { groups: folders(home), ..State::default() }, BTreeMap::new());
    let list = |csv: &str| -> BTreeSet<String> {
        csv.split(',').filter(|name| !name.is_empty() && *name != "default").map(str::to_owned).collect()
    };
    for row in rows(wazuh_db, "SELECT id, name, \"group\" AS groups FROM agent WHERE id > 0") {
        ids.insert(text(&row, "name"), row["id"].as_i64().unwrap());
        state.agents.insert(text(&row, "name"), list(&text(&row, "groups")));
    }
    assert_eq!(ids, keys, "wazuh-db and the keys of wazuh-authd");
    let mut members: BTreeMap<String, BTreeSet<String>> =
        ids.keys().map(|name| (name.clone(), BTreeSet::new())).collect();
    let sql = "SELECT agent.name AS name, \"group\".name AS groups FROM belongs JOIN agent ON agent.id = id_agent \
               JOIN \"group\" ON \"group\".id = id_group";
    for row in rows(wazuh_db, sql) {
        members.get_mut(&text(&row, "name")).unwrap().extend(list(&text(&row, "groups")));
    }
    assert_eq!(members, state.agents, "the lists of groups and their members");
    for groups in state.agents.values() {
        assert!(groups.is_subset(&state.groups), "{groups:?} without folders: {:?}", state.groups);
    }
    (state, ids)
}

#[test]
fn the_daemons_and_the_folders_agree() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir_all(home.sockets_dir()).unwrap();
    let wazuh_db = WazuhDb::start(&home);
    let _authd = Authd::start(&home, &wazuh_db);
    let (mut dice, mut count, mut answered) = (dice(), 0, 0);
    let (mut state, mut ids) = found(&home, &wazuh_db);
    for turn in 0..setting("WAZUH_APID_KILLS", 8) {
        let token = token(&home);
        let server = start(&home);
        let mut stream = TcpStream::connect(server.authority()).unwrap();
        let moment = Duration::from_millis(dice.below(400) as u64);
        let killer = thread::spawn(move || {
            thread::sleep(moment);
            kill(&server);
        });
        let unanswered = loop {
            count += 1;
            let act = Act::choose(&state, count, &mut dice);
            let Some((status, reply)) = exchange(&mut stream, &token, act.request(&ids)) else { break act };
            assert!(status == 200 && reply["error"] == 0, "{act:?}: {status} {reply}");
            answered += 1;
            act.apply(&mut state);
            if let Act::Add(name) = &act {
                ids.insert(name.clone(), reply["data"]["id"].as_str().unwrap().parse().unwrap());
            }
        };
        killer.join().unwrap();
        // What a question in flight changes, it has changed: the daemons answer one after the other.
        thread::sleep(Duration::from_millis(50));
        reconcile(&home, &wazuh_db);
        let (now, now_ids) = found(&home, &wazuh_db);
        let mut done = state.clone();
        unanswered.apply(&mut done);
        // A group is emptied member by member before it goes.
        let is_between = matches!(&unanswered, Act::Delete(group) if now.groups == state.groups && {
            let mut rest = now.clone();
            for groups in rest.agents.values_mut() {
                groups.remove(group);
            }
            rest.agents == done.agents
        });
        assert!(now == state || now == done || is_between, "{turn} {unanswered:?}\n{state:?}\n{now:?}");
        (state, ids) = (now, now_ids);
    }
    println!("{answered} changes answered");
    assert!(answered > 0);
}
