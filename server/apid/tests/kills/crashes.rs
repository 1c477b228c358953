//! Changes to the fleet survive `kill -9`: what was answered is there, what was not is there whole or not at all, and
//! the file of keys, the database and the folders agree.
//!
//! Several clients change agents and groups of their own at once, through the real program, which is killed at some
//! moment and started again, or runs twice on the same home. `WAZUH_APID_KILLS` says how often (8),
//! `WAZUH_APID_KILL_SEED` where the dice begin.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use apid_formats::client_keys::KeysEntry;
use apid_home::Home;
use apid_store::Row;
use apid_testing::database;
use base64::Engine as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::support::{Dice, Request, dice, exchange, home, kill, setting, start, token};

const CLIENTS: u64 = 4;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Agent {
    name: String,
    ip: String,
    key: String,
    groups: Vec<String>,
}

/// What is there of one client's agents and groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    agents: BTreeMap<i64, Agent>,
    /// Names of removed agents whose lines stay.
    marked: BTreeSet<String>,
    /// Configurations by group.
    groups: BTreeMap<String, String>,
}

impl State {
    fn leave(&mut self, agent: i64, group: &str) {
        let groups = &mut self.agents.get_mut(&agent).unwrap().groups;
        groups.retain(|name| name != group);
        if groups.is_empty() {
            groups.push("default".to_owned());
        }
    }
}

#[derive(Clone, Debug)]
enum Act {
    Add { name: String, ip: String },
    Insert { id: i64, name: String, key: String },
    Remove { id: i64, purge: bool },
    Create { group: String },
    Delete { groups: Vec<String> },
    Configure { group: String, value: u64 },
    Assign { ids: Vec<i64>, group: String, alone: bool },
    Leave { id: i64, group: String },
}

fn template(home: &Home) -> String {
    fs::read_to_string(home.agent_template()).unwrap()
}

impl Act {
    /// Something that the client can do now.
    fn choose(client: &Client, dice: &mut Dice) -> Self {
        let State { agents, groups, .. } = &client.state;
        let fresh = |letter: char| format!("{letter}{}-{}", client.number, client.count);
        let agent = dice.one_of(agents.keys().copied());
        let group = dice.one_of(groups.keys().cloned());
        match (dice.below(12), agent, group) {
            (0 | 1, ..) => Self::Add { name: fresh('c'), ip: client.ip(dice.below(2) == 0) },
            (2, ..) => {
                let id = 1_000_000 * i64::try_from(client.number + 1).unwrap() + i64::try_from(client.count).unwrap();
                Self::Insert { id, name: fresh('c'), key: format!("{:064x}", client.count) }
            }
            (3 | 4, Some(id), _) if agents.len() > 3 => Self::Remove { id, purge: dice.below(2) == 0 },
            (5, _, Some(group)) => Self::Configure { group, value: client.count },
            (6, _, Some(_)) if groups.len() > 2 => {
                Self::Delete { groups: groups.keys().take(1 + dice.below(2)).cloned().collect() }
            }
            (7 | 8, Some(id), Some(group)) if !agents[&id].groups.contains(&group) => {
                Self::Assign { ids: vec![id], group, alone: false }
            }
            (9, Some(_), Some(group)) => Self::Assign { ids: agents.keys().copied().collect(), group, alone: true },
            (10, Some(id), _) => match agents[&id].groups.iter().find(|name| *name != "default") {
                Some(group) => Self::Leave { id, group: group.clone() },
                None => Self::Create { group: fresh('g') },
            },
            _ => Self::Create { group: fresh('g') },
        }
    }

    fn request(&self) -> Request {
        let object = |value: Value| Some(("application/json", value.to_string()));
        let id = |id: &i64| format!("{id:03}");
        match self {
            Self::Add { name, ip } => ("POST", "/agents".to_owned(), object(json!({"name": name, "ip": ip}))),
            Self::Insert { id, name, key } => {
                let body = json!({"name": name, "ip": "any", "id": format!("{id:03}"), "key": key});
                ("POST", "/agents/insert".to_owned(), object(body))
            }
            Self::Remove { id, purge } => {
                ("DELETE", format!("/agents?agents_list={id:03}&status=all&older_than=0s&purge={purge}"), None)
            }
            Self::Create { group } => ("POST", "/groups".to_owned(), object(json!({ "group_id": group }))),
            Self::Delete { groups } => ("DELETE", format!("/groups?groups_list={}", groups.join(",")), None),
            Self::Configure { group, value } => {
                let text = format!("<agent_config><labels><label key=\"v\">{value}</label></labels></agent_config>");
                ("PUT", format!("/groups/{group}/configuration"), Some(("application/xml", text)))
            }
            Self::Assign { ids, group, alone } => {
                let ids: Vec<_> = ids.iter().map(id).collect();
                let ids = ids.join(",");
                ("PUT", format!("/agents/group?agents_list={ids}&group_id={group}&force_single_group={alone}"), None)
            }
            Self::Leave { id, group } => ("DELETE", format!("/agents/{id:03}/group/{group}"), None),
        }
    }

    /// What comes of it. The number and the key of a new agent are in the reply, or with the agent if there was none.
    fn apply(&self, state: &mut State, new: Option<(i64, String)>, template: &str) {
        let default = || vec!["default".to_owned()];
        match self {
            Self::Add { name, ip } => {
                let (id, key) = new.unwrap();
                state.agents.insert(id, Agent { name: name.clone(), ip: ip.clone(), key, groups: default() });
            }
            Self::Insert { id, name, key } => {
                let agent = Agent { name: name.clone(), ip: "any".to_owned(), key: key.clone(), groups: default() };
                state.agents.insert(*id, agent);
            }
            Self::Remove { id, purge } => {
                let agent = state.agents.remove(id).unwrap();
                if !purge {
                    state.marked.insert(agent.name);
                }
            }
            Self::Create { group } => {
                state.groups.insert(group.clone(), template.to_owned());
            }
            Self::Delete { groups } => {
                for group in groups {
                    state.groups.remove(group);
                }
                for id in state.agents.keys().copied().collect::<Vec<_>>() {
                    state.agents.get_mut(&id).unwrap().groups.retain(|name| !groups.contains(name));
                    state.leave(id, "");
                }
            }
            Self::Configure { group, value } => {
                let text = format!(
                    "  <agent_config>\n    <labels>\n      <label key=\"v\">{value}</label>\n    </labels>\n  \
                     </agent_config>\n"
                );
                state.groups.insert(group.clone(), text);
            }
            Self::Assign { ids, group, alone } => {
                for id in ids {
                    let groups = &mut state.agents.get_mut(id).unwrap().groups;
                    if *alone {
                        groups.clear();
                    }
                    groups.push(group.clone());
                }
            }
            Self::Leave { id, group } => state.leave(*id, group),
        }
    }
}

/// One client: what it knows to be there, and what it has asked for without having been answered.
#[derive(Debug)]
struct Client {
    number: u64,
    count: u64,
    state: State,
    pending: Option<Act>,
    answered: u64,
}

impl Client {
    fn ip(&self, any: bool) -> String {
        if any {
            "any".to_owned()
        } else {
            format!("10.{}.{}.{}", self.number, self.count >> 8 & 255, self.count & 255)
        }
    }

    fn new(number: u64) -> Self {
        Self { number, count: 0, state: State::default(), pending: None, answered: 0 }
    }

    /// Changes things so many times, or until nobody answers any more.
    fn work(&mut self, address: &str, token: &str, home: &Home, answers: &AtomicU64, mut dice: Dice, times: usize) {
        let Ok(mut stream) = TcpStream::connect(address) else { return };
        let template = template(home);
        for _ in 0..times {
            self.count += 1;
            let act = Act::choose(self, &mut dice);
            self.pending = Some(act.clone());
            let Some((status, body)) = ask(&mut stream, token, &act) else { return };
            self.pending = None;
            let code = &body["error"];
            if status == 400 && code == 1708 && matches!(act, Act::Insert { .. }) {
                // Somebody else was given this number.
                continue;
            }
            assert!(status == 200 && code == 0, "{act:?}: {status} {body}");
            self.answered += 1;
            answers.fetch_add(1, Ordering::Relaxed);
            let new = body["data"]["key"].as_str().map(|line| {
                let line = base64::engine::general_purpose::STANDARD.decode(line).unwrap();
                let line = String::from_utf8(line).unwrap();
                (body["data"]["id"].as_str().unwrap().parse().unwrap(), line.rsplit(' ').next().unwrap().to_owned())
            });
            act.apply(&mut self.state, new, &template);
            // Something that belongs to an agent, to be removed with it.
            if let Act::Add { .. } | Act::Insert { .. } = act {
                let id = body["data"]["id"].as_str().unwrap();
                fs::write(home.rids_dir().join(id), "1:1").unwrap();
            }
        }
    }

    /// Finds what this client is to find after a restart, and goes on from there.
    fn settle(&mut self, found: &Found, template: &str) {
        let there = found.of(self.number);
        let Some(act) = self.pending.take() else {
            assert_eq!(there, self.state, "client {}", self.number);
            return;
        };
        if there == self.state {
            return;
        }
        let mut after = self.state.clone();
        let name = match &act {
            Act::Add { name, .. } => name.as_str(),
            _ => "",
        };
        let new = there.agents.iter().find(|(_, agent)| agent.name == name);
        if name.is_empty() || new.is_some() {
            act.apply(&mut after, new.map(|(id, agent)| (*id, agent.key.clone())), template);
        }
        assert_eq!(there, after, "client {}: {act:?} was made in part, or something else was", self.number);
        self.state = after;
    }
}

/// Asks, and gives the status and the body if there was a whole answer.
fn ask(stream: &mut TcpStream, token: &str, act: &Act) -> Option<(u16, Value)> {
    exchange(stream, token, act.request())
}

/// Everything that is there, checked to be whole and in step.
struct Found {
    agents: BTreeMap<i64, Agent>,
    marked: BTreeSet<String>,
    groups: BTreeMap<String, String>,
}

impl Found {
    fn read(home: &Home) -> Self {
        assert!(!home.agents_journal().exists(), "the journal was not finished");
        let keys = fs::read_to_string(home.client_keys()).unwrap();
        assert!(keys.is_empty() || keys.ends_with('\n'), "half a line");
        let (mut lines, mut marked) = (BTreeMap::new(), BTreeSet::new());
        for line in keys.lines() {
            let entry = KeysEntry::parse(line).unwrap_or_else(|| panic!("no line: {line}"));
            assert_eq!(entry.key.len(), 64, "{line}");
            if entry.removed {
                assert!(marked.insert(entry.name.to_owned()), "removed twice: {line}");
            } else {
                let known = (entry.name.to_owned(), entry.ip.to_owned(), entry.key.to_owned());
                assert_eq!(lines.insert(entry.id, known), None, "two agents of one number: {line}");
            }
        }
        let (agents, rows) = agents(home);
        let known: BTreeMap<_, _> =
            agents.iter().map(|(id, agent)| (*id, (agent.name.clone(), agent.ip.clone(), agent.key.clone()))).collect();
        assert_eq!(known, lines, "the database and the file of keys");
        let groups = folders(home);
        assert_eq!(groups.keys().cloned().collect::<BTreeSet<_>>(), rows, "the folders and the database");
        for entry in fs::read_dir(home.rids_dir()).unwrap() {
            let id: i64 = entry.unwrap().file_name().to_str().unwrap().parse().unwrap();
            assert!(agents.contains_key(&id), "what belonged to agent {id} is still there");
        }
        Self { agents, marked, groups }
    }

    fn of(&self, client: u64) -> State {
        let agents = format!("c{client}-");
        let groups = format!("g{client}-");
        State {
            agents: self.agents.clone().into_iter().filter(|(_, agent)| agent.name.starts_with(&agents)).collect(),
            marked: self.marked.iter().filter(|name| name.starts_with(&agents)).cloned().collect(),
            groups: self.groups.clone().into_iter().filter(|(name, _)| name.starts_with(&groups)).collect(),
        }
    }
}

fn hash(names: &str) -> String {
    Sha256::digest(names.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The agents of the database, and the names of its groups.
fn agents(home: &Home) -> (BTreeMap<i64, Agent>, BTreeSet<String>) {
    let path = home.global_db();
    assert_eq!(database::value::<String>(&path, "PRAGMA integrity_check"), "ok");
    let rows = database::rows(&path, "SELECT name FROM \"group\"", |row| row.get(0)).into_iter().collect();
    let mut belongs: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let sql = "SELECT id_agent, name FROM belongs LEFT JOIN \"group\" ON id = id_group ORDER BY id_agent, priority";
    for (agent, group) in database::rows(&path, sql, |row| Ok((row.get(0)?, row.get(1)?))) {
        belongs.entry(agent).or_default().push(group);
    }
    let mut agents = BTreeMap::new();
    let sql = "SELECT id, name, register_ip, internal_key, \"group\", group_hash FROM agent WHERE id != 0";
    let read = |row: &Row<'_>| {
        let agent = Agent { name: row.get(1)?, ip: row.get(2)?, key: row.get(3)?, groups: Vec::new() };
        Ok((row.get(0)?, agent, row.get(4)?, row.get(5)?))
    };
    for (id, agent, names, group_hash) in database::rows::<(i64, Agent, String, String)>(&path, sql, read) {
        let groups = belongs.remove(&id).unwrap_or_else(|| panic!("agent {id} is in no group"));
        assert_eq!(names, groups.join(","), "agent {id}");
        assert_eq!(group_hash, hash(&names), "agent {id}");
        agents.insert(id, Agent { groups, ..agent });
    }
    assert!(belongs.is_empty(), "groups of agents that are not there: {belongs:?}");
    (agents, rows)
}

/// The folders of groups, with their configurations.
fn folders(home: &Home) -> BTreeMap<String, String> {
    for entry in fs::read_dir(home.shared_dir().parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(!name.starts_with('.'), "left behind: {name}");
    }
    let mut groups = BTreeMap::new();
    for entry in fs::read_dir(home.shared_dir()).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if !entry.path().is_dir() {
            continue;
        }
        let files: Vec<_> = fs::read_dir(entry.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        // Who looks after the agents may be putting the merged file there.
        let known = |file: &str| file == "agent.conf" || file.trim_start_matches('.').starts_with("merged.mg");
        assert!(files.iter().all(|file| known(file.to_str().unwrap())), "{name}: {files:?}");
        groups.insert(name, fs::read_to_string(entry.path().join("agent.conf")).unwrap());
    }
    groups
}

/// Folders of combinations of groups: made for what there is, and gone with the groups.
#[derive(Default)]
struct Combinations(BTreeMap<String, String>);

impl Combinations {
    fn check(&mut self, home: &Home, found: &Found) {
        self.0.retain(|hash, names| {
            // Ours, which nobody would make anew.
            let folder = home.multigroups_dir().join(hash).join("mark");
            let whole = names.split(',').all(|name| found.groups.contains_key(name));
            assert!(whole || !folder.exists(), "{names}: a group is gone, its combination is not");
            whole && folder.exists()
        });
        for agent in found.agents.values().filter(|agent| agent.groups.len() > 1) {
            let names = agent.groups.join(",");
            let folder = home.multigroups_dir().join(hash(&names));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("mark"), "").unwrap();
            self.0.insert(hash(&names), names);
        }
    }
}

#[test]
fn answered_changes_survive_being_killed() {
    let kills = setting("WAZUH_APID_KILLS", 8);
    let mut dice = dice();
    let directory = tempfile::tempdir().unwrap();
    let home = home(directory.path());
    let template = template(&home);
    let mut clients: Vec<Client> = (0..CLIENTS).map(Client::new).collect();
    let mut combinations = Combinations::default();
    let mut interrupted = 0;
    for round in 0..=kills {
        let token = token(&home);
        interrupted += u64::from(home.agents_journal().exists());
        let server = start(&home);
        let found = Found::read(&home);
        clients.iter_mut().for_each(|client| client.settle(&found, &template));
        combinations.check(&home, &found);
        if round == kills {
            break;
        }
        // Some changes at least, and then any moment of the next.
        let (enough, pause) = (1 + dice.below(24) as u64, Duration::from_micros(dice.below(50_000) as u64));
        let answers = AtomicU64::new(0);
        thread::scope(|scope| {
            for client in &mut clients {
                let dice = Dice(dice.0.rotate_left(client.number as u32 * 9 + 7) | 1);
                let (address, token, home, answers) = (server.authority(), &token, &home, &answers);
                scope.spawn(move || client.work(address, token, home, answers, dice, usize::MAX));
            }
            while answers.load(Ordering::Relaxed) < enough {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(pause);
            kill(&server);
        });
        drop(server);
    }
    let answered: u64 = clients.iter().map(|client| client.answered).sum();
    println!("{kills} kills, {answered} changes answered, {interrupted} changes found half made and finished");
    assert!(answered >= kills, "nothing was tried");
}

/// A home has one server. Another one does not start beside it, and takes over at once when it is killed.
#[test]
fn a_second_server_starts_when_the_first_is_killed() {
    let mut dice = dice();
    let directory = tempfile::tempdir().unwrap();
    let home = home(directory.path());
    let token = token(&home);
    let mut clients: Vec<Client> = (0..CLIENTS).map(Client::new).collect();
    let answers = AtomicU64::new(0);
    let mut server = start(&home);
    for _ in 0..3 {
        let mut second = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
        second.env_remove("WAZUH_HOME").args(["--http", "--listen", "127.0.0.1:0", "--home"]).arg(home.root());
        let refused = second.output().unwrap();
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(1) && told.contains("another wazuh-apid serves this home"), "{told}");
        thread::scope(|scope| {
            for client in &mut clients {
                let dice = Dice(dice.0.rotate_left(client.number as u32 * 9 + 7) | 1);
                let (address, token, home, answers) = (server.authority(), &token, &home, &answers);
                scope.spawn(move || client.work(address, token, home, answers, dice, 25));
            }
        });
        dice.below(2);
        let before = list(server.authority(), &token);
        drop(server);
        server = start(&home);
        assert_eq!(list(server.authority(), &token), before, "what was answered is there");
        let found = Found::read(&home);
        for client in &mut clients {
            client.settle(&found, "");
        }
    }
}

/// The ids of all agents, as a server lists them.
fn list(address: &str, token: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let path = "/agents?select=id&limit=100000&sort=id".to_owned();
    let (status, body) = exchange(&mut stream, token, ("GET", path, None)).unwrap();
    assert_eq!(status, 200, "{body}");
    let items = body["data"]["affected_items"].as_array().unwrap();
    assert!(items.len() > 1);
    items.iter().map(|item| item["id"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
}
