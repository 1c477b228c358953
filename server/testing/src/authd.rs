//! A `wazuh-authd` on the keys of a home, as the real one behaves on its local socket (docs/facts/06-backends.md,
//! section 5): it keeps `client.keys` in memory, gives out ids, refuses names, addresses and ids that are taken unless
//! it is to replace their agents, writes the file anew after each change and tells wazuh-db.
//!
//! The real one answers before it does the last two; [`Authd::tell_later`] has this one tell wazuh-db after its answer.
//! Must not be here: what asks it.

use std::collections::VecDeque;
use std::fs;
use std::net::Ipv6Addr;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use apid_formats::client_keys::{KeysEntry, each_entry};
use apid_home::Home;
use serde_json::{Value, json};

use crate::daemons::serve_one;
use crate::wazuh_db::WazuhDb;

/// A `wazuh-authd` that runs until it is dropped.
pub struct Authd {
    shared: Arc<Shared>,
    socket: PathBuf,
}

struct Shared {
    home: Home,
    agents: Mutex<Vec<Agent>>,
    /// Keys to give out, before random ones.
    keys: Mutex<VecDeque<String>>,
    asked: Mutex<Vec<String>>,
    /// Questions to wazuh-db, which a thread asks in this order, each after its time.
    tell: Sender<(Duration, String, Sender<()>)>,
    later: Mutex<Duration>,
    is_ending: AtomicBool,
}

#[derive(Clone, Debug)]
struct Agent {
    id: i64,
    name: String,
    ip: String,
    key: String,
    removed: bool,
}

impl Authd {
    /// Starts on a home that has no socket of another one, beside a `wazuh-db`.
    pub fn start(home: &Home, wazuh_db: &WazuhDb) -> Self {
        let mut agents = Vec::new();
        each_entry(&fs::read(home.client_keys()).unwrap(), |entry| {
            let KeysEntry { id, name, ip, key, removed } = *entry;
            agents.push(Agent { id, name: name.into(), ip: ip.into(), key: key.into(), removed });
        });
        let shared = Arc::new(Shared {
            home: home.clone(),
            agents: Mutex::new(agents),
            keys: Mutex::default(),
            asked: Mutex::default(),
            tell: writer(wazuh_db.teller()),
            later: Mutex::default(),
            is_ending: AtomicBool::new(false),
        });
        let socket = home.auth_socket();
        let listener = UnixListener::bind(&socket).unwrap();
        let listening = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if listening.is_ending.load(Ordering::Acquire) {
                    return;
                }
                serve_one(stream.unwrap(), |question| listening.answer(question));
            }
        });
        Self { shared, socket }
    }

    /// Gives out these keys before others.
    pub fn give_out(&self, keys: impl IntoIterator<Item = String>) {
        self.shared.keys.lock().unwrap().extend(keys);
    }

    /// From now on answers before it tells wazuh-db, and tells it after this time.
    pub fn tell_later(&self, time: Duration) {
        *self.shared.later.lock().unwrap() = time;
    }

    /// The questions since this was last called.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.shared.asked.lock().unwrap())
    }

    /// Dies without a word: the socket's file stays.
    pub fn kill(self) {
        self.end();
        std::mem::forget(self);
    }

    fn end(&self) {
        self.shared.is_ending.store(true, Ordering::Release);
        // It stops listening when it next looks.
        while UnixStream::connect(&self.socket).is_ok() {
            std::thread::yield_now();
        }
    }
}

impl Drop for Authd {
    fn drop(&mut self) {
        self.end();
        drop(fs::remove_file(&self.socket));
    }
}

impl Shared {
    fn answer(&self, question: &str) -> String {
        self.asked.lock().unwrap().push(question.to_owned());
        if question.starts_with("getconfig") {
            return r#"ok {"auth":{"port":1515,"disabled":"no"}}"#.to_owned();
        }
        let Ok(question) = serde_json::from_str::<Value>(question) else { return refused(9002, "Parsing JSON input") };
        let arguments = &question["arguments"];
        match question["function"].as_str() {
            Some("add") => self.add(arguments),
            Some("remove") => self.remove(arguments),
            Some("get") => self.get(arguments),
            _ => refused(9003, "Unknown function"),
        }
    }

    fn add(&self, given: &Value) -> String {
        let Some(name) = given["name"].as_str() else { return refused(9005, "Missing name argument") };
        let Some(ip) = given["ip"].as_str() else { return refused(9006, "Missing ip argument") };
        let ip = ip.parse::<Ipv6Addr>().map_or_else(|_| ip.to_owned(), expanded);
        let wanted = given["id"].as_str().and_then(|id| id.parse::<i64>().ok());
        let replaces = given["force"]["enabled"] == true;
        let mut agents = self.agents.lock().unwrap();
        let there = |agent: &&Agent| !agent.removed;
        if let Some(id) = wanted
            && agents.iter().filter(there).any(|agent| agent.id == id)
        {
            return refused(9012, "Duplicate ID");
        }
        let of_address = agents.iter().filter(there).find(|agent| ip != "any" && agent.ip == ip).map(|agent| agent.id);
        let of_name = agents.iter().filter(there).find(|agent| agent.name == name).map(|agent| agent.id);
        match (of_address, of_name) {
            (Some(_), _) if !replaces => return refused(9007, "Duplicate IP"),
            (_, Some(_)) if !replaces => return refused(9008, "Duplicate name"),
            _ => {}
        }
        for replaced in [of_address, of_name].into_iter().flatten() {
            Self::leave(&mut agents, replaced, false);
            self.tell(format!("global delete-agent {replaced}"));
        }
        let next = agents.iter().map(|agent| agent.id).max().unwrap_or(0) + 1;
        let id = wanted.unwrap_or(next);
        let given_out = || self.keys.lock().unwrap().pop_front();
        // What the caller wants counts, and uses up no other.
        let key = given["key"].as_str().map(str::to_owned).or_else(given_out).unwrap_or_else(|| format!("{id:064x}"));
        agents.retain(|agent| agent.id != id);
        agents.push(Agent { id, name: name.to_owned(), ip: ip.clone(), key: key.clone(), removed: false });
        self.write(&agents);
        let row = json!({"id": id, "name": name, "register_ip": ip, "internal_key": key, "date_add": 1});
        self.tell(format!("global insert-agent {row}"));
        let members = json!([format!("{id:03}"), name, ip, key]);
        format!(
            r#"{{"error":0,"data":{{"id":{},"name":{},"ip":{},"key":{}}}}}"#,
            members[0], members[1], members[2], members[3]
        )
    }

    fn remove(&self, given: &Value) -> String {
        let Some(id) = given["id"].as_str() else { return refused(9010, "Missing ID argument") };
        let id = id.parse().unwrap_or(-1);
        let mut agents = self.agents.lock().unwrap();
        if !agents.iter().any(|agent| agent.id == id && !agent.removed) {
            return refused(9011, "Agent ID not found");
        }
        Self::leave(&mut agents, id, given["purge"] == true);
        self.write(&agents);
        self.tell(format!("global delete-agent {id}"));
        r#"{"error":0,"data":"Agent deleted successfully."}"#.to_owned()
    }

    /// Has wazuh-db told, and waits for that unless it is to be later.
    fn tell(&self, question: String) {
        let later = *self.later.lock().unwrap();
        let (told, is_told) = channel();
        self.tell.send((later, question, told)).unwrap();
        if later.is_zero() {
            is_told.recv().unwrap();
        }
    }

    fn get(&self, given: &Value) -> String {
        let id = given["id"].as_str().and_then(|id| id.parse::<i64>().ok());
        let agents = self.agents.lock().unwrap();
        let Some(agent) = agents.iter().find(|agent| Some(agent.id) == id && !agent.removed) else {
            return refused(9011, "Agent ID not found");
        };
        let Agent { id, name, ip, key, .. } = agent;
        json!({"error": 0, "data": {"id": format!("{id:03}"), "name": name, "ip": ip, "key": key}}).to_string()
    }

    /// A removed agent keeps its line, unless it is purged.
    fn leave(agents: &mut Vec<Agent>, id: i64, purge: bool) {
        if purge {
            agents.retain(|agent| agent.id != id);
        }
        agents.iter_mut().filter(|agent| agent.id == id).for_each(|agent| agent.removed = true);
    }

    fn write(&self, agents: &[Agent]) {
        let mut agents = agents.to_vec();
        agents.sort_by_key(|agent| agent.id);
        let lines = agents.iter().map(|Agent { id, name, ip, key, removed }| {
            format!("{}\n", KeysEntry { id: *id, name, ip, key, removed: *removed })
        });
        let file = self.home.client_keys();
        let draft = file.with_extension("keys.authd");
        fs::write(&draft, lines.collect::<String>()).unwrap();
        fs::rename(draft, file).unwrap();
    }
}

/// The thread that tells wazuh-db; it ends with the daemon.
fn writer(tell: impl Fn(&str) -> String + Send + 'static) -> Sender<(Duration, String, Sender<()>)> {
    let (sender, questions) = channel::<(Duration, String, Sender<()>)>();
    std::thread::spawn(move || {
        for (later, question, told) in questions {
            std::thread::sleep(later);
            tell(&question);
            // Nobody waits where it is later.
            let _ = told.send(());
        }
    });
    sender
}

fn refused(code: u16, text: &str) -> String {
    format!(r#"{{"error":{code},"message":"{text}"}}"#)
}

/// An address as the daemon writes it.
fn expanded(address: Ipv6Addr) -> String {
    address.segments().map(|part| format!("{part:04X}")).join(":")
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::io::{Read as _, Write as _};
    use std::os::unix::net::UnixStream;

    use apid_home::Home;
    use serde_json::Value;
    use shared_files::needs_shared;

    use super::Authd;
    use crate::wazuh_db::WazuhDb;
    use crate::{database, homes};

    fn ask(home: &Home, question: &str) -> String {
        let mut stream = UnixStream::connect(home.auth_socket()).unwrap();
        stream.write_all(&u32::try_from(question.len()).unwrap().to_le_bytes()).unwrap();
        stream.write_all(question.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer.split_off(4)).unwrap()
    }

    #[test]
    fn the_file_and_the_database_follow() {
        let (_folder, home) = homes::with_agents(2);
        let wazuh_db = WazuhDb::start(&home);
        let authd = Authd::start(&home, &wazuh_db);
        let add = r#"{"function": "add", "arguments": {"name": "new", "ip": "any"}}"#;
        assert!(ask(&home, add).starts_with(r#"{"error":0,"data":{"id":"003","name":"new","ip":"any","key":""#));
        assert_eq!(ask(&home, add), r#"{"error":9008,"message":"Duplicate name"}"#);
        let get = r#"{"function": "get", "arguments": {"id": "003"}}"#;
        assert!(ask(&home, get).contains(r#""name":"new""#));
        wazuh_db.commit();
        let keys = || std::fs::read_to_string(home.client_keys()).unwrap();
        assert!(keys().contains("\n003 new any "), "{}", keys());
        let rows = || database::value::<i64>(&home.global_db(), "SELECT count(*) FROM agent WHERE id = 3");
        assert_eq!(rows(), 1);
        let remove = r#"{"function": "remove", "arguments": {"id": "003", "purge": false}}"#;
        assert_eq!(ask(&home, remove), r#"{"error":0,"data":"Agent deleted successfully."}"#);
        assert_eq!(ask(&home, remove), r#"{"error":9011,"message":"Agent ID not found"}"#);
        wazuh_db.commit();
        assert!(keys().contains("\n003 !new any ") && rows() == 0, "{}", keys());
        assert_eq!(authd.asked().len(), 5);
    }

    /// What the real one was recorded to answer, from one manager and in order.
    #[needs_shared]
    #[test]
    fn answers_are_the_recorded_ones() {
        let (_folder, home) = homes::recorded();
        std::fs::create_dir_all(home.sockets_dir()).unwrap();
        let text = std::fs::read_to_string(shared_files::path("live/transcripts/auth.jsonl")).unwrap();
        let talks: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let of_one = |talk: &&Value| talk["node"] == "cluster disabled" && talk["reply"].is_string();
        let talks = talks.iter().filter(of_one).filter_map(|talk| talk["request"].as_str().zip(talk["reply"].as_str()));
        let talks: Vec<_> = talks.filter(|(question, _)| question.starts_with('{')).collect();
        let wazuh_db = WazuhDb::start(&home);
        let authd = Authd::start(&home, &wazuh_db);
        let is_given = |question: &str| question.contains(r#""key": "#);
        let key =
            |reply: &str| serde_json::from_str::<Value>(reply).unwrap()["data"]["key"].as_str().map(str::to_owned);
        let keys: VecDeque<String> =
            talks.iter().filter(|(question, _)| !is_given(question)).filter_map(|(_, reply)| key(reply)).collect();
        authd.give_out(keys);
        for (question, reply) in &talks {
            assert_eq!(ask(&home, question), *reply, "{question}");
        }
        assert!(talks.len() >= 20, "{}", talks.len());
    }
}
