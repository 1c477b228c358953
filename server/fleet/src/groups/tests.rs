//! Who may be put where, and what is said of those who may not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, Mutex};

use apid_identity::rbac::{Check, On};
use md5::{Digest as _, Md5};
use rusqlite::Connection;
use serde_json::{Value, json};

use super::{Assignment, Groups};
use crate::agents::{Agents, Force};
use apid_failure::Failure;
use apid_home::Home;
use apid_home::group::group_hash;
use apid_identity::rbac::{Access, Mode, Permissions, Policy, Wanted};
use apid_manager::{Addressee, AgentLink, Command, Daemon, LinkError, Order, Question, TaskReply};
use apid_store::Store;

/// Remembers which groups it was told of.
#[derive(Default)]
struct Told(Mutex<BTreeSet<String>>);

/// Nobody is sent anything here.
fn unreachable() -> LinkError {
    LinkError::Refused("test".to_owned())
}

impl AgentLink for Told {
    fn send(&self, _: &Command, _: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        Err(unreachable())
    }

    fn refusing(&self, _: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        Err(unreachable())
    }

    fn ask(&self, _: i64, _: &Question<'_>) -> Result<Value, LinkError> {
        Err(unreachable())
    }

    fn counters(&self, _: Daemon, _: &[i64]) -> Result<Value, LinkError> {
        Err(unreachable())
    }

    fn upgrade(&self, _: &Order, _: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        Err(unreachable())
    }

    fn upgrade_results(&self, _: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        Err(unreachable())
    }

    fn events(&self, _: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        Err(unreachable())
    }

    fn groups_changing(&self) {}

    fn groups_changed(&self, groups: &[String]) {
        self.0.lock().unwrap().extend(groups.iter().cloned());
    }
}

struct Fleet {
    home: Home,
    agents: Agents,
    groups: Groups,
    told: Arc<Told>,
    _directory: tempfile::TempDir,
}

const MODIFY: &str = "group:modify_assignments";

async fn fleet(agents: usize, groups: &[&str]) -> Fleet {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let store = Store::new(home.root());
    let told = Arc::new(Told::default());
    let ledger = Arc::new(crate::ledger::Ledger::new(&home, &store));
    let all = Agents::new(&home, &store, Arc::clone(&ledger));
    let fleet = Fleet {
        groups: Groups::new(&home, &store, ledger, all.clone(), Arc::clone(&told) as Arc<dyn AgentLink>),
        home,
        agents: all,
        told,
        _directory: directory,
    };
    for number in 0..agents {
        fleet.agents.add(&format!("a{number}"), "any", Force::default()).await.unwrap();
    }
    for group in groups {
        fleet.groups.create(group).await.unwrap();
    }
    fleet
}

fn json(reply: &[u8]) -> Value {
    serde_json::from_slice(reply).unwrap()
}

/// What fails, by code.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap();
    groups.iter().map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

impl Fleet {
    /// What the guard leaves of a request by somebody with these permissions.
    fn access(&self, permissions: &Permissions, group: Option<&str>, agents: Option<&[&str]>) -> Access {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let wanted = |action, kind, named: Option<Vec<String>>| Wanted {
            check: Check::new(action, kind, if named.is_some() { On::Chosen } else { On::All }),
            ids: named,
        };
        let mut checks = vec![wanted(MODIFY, "group:id", None)];
        checks.extend(group.map(|group| wanted(MODIFY, "group:id", Some(ids(&[group])))));
        let mut named = wanted("agent:modify_group", "agent:id", agents.map(ids));
        named.check.on = On::Chosen;
        checks.push(named);
        permissions.grant(&checks, &self.agents).unwrap()
    }

    async fn assign_as(
        &self,
        permissions: &Permissions,
        group: &str,
        agents: Option<&[&str]>,
        alone: bool,
    ) -> Result<Value, Failure> {
        let access = self.access(permissions, Some(group), agents);
        let assignment = Assignment { group: group.to_owned(), alone };
        let reply = self.groups.assign(access.of("agent:id")?, access.of_all("group:id")?, assignment).await?;
        Ok(json(&reply))
    }

    async fn assign(&self, group: &str, agents: Option<&[&str]>, alone: bool) -> Result<Value, Failure> {
        self.assign_as(&Permissions::unlimited(), group, agents, alone).await
    }

    fn of(&self, agent: i64) -> String {
        let connection = Connection::open(self.home.global_db()).unwrap();
        connection.query_row("SELECT \"group\" FROM agent WHERE id = ?1", [agent], |row| row.get(0)).unwrap()
    }

    fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.0.lock().unwrap()).into_iter().collect()
    }
}

#[tokio::test]
async fn who_cannot_join_is_told_why() {
    let fleet = fleet(3, &["web"]).await;
    let reply = fleet.assign("web", Some(&["001", "000", "999", "0001"]), false).await.unwrap();
    assert_eq!(reply["data"]["affected_items"], json!(["001"]));
    assert_eq!(failed(&reply), json!([[1701, ["0001", "999"]], [1703, ["000"]]]));
    assert_eq!(
        (&reply["message"], fleet.of(1)),
        (&json!("Some agents were not assigned to web"), "default,web".into())
    );
    assert_eq!(fleet.told(), ["web"]);

    let reply = fleet.assign("web", Some(&["001"]), false).await.unwrap();
    assert_eq!((failed(&reply), &reply["error"]), (json!([[1751, ["001"]]]), &json!(1)));
    assert_eq!(fleet.told(), Vec::<String>::new());
    // Nobody named 001 and the manager.
    let reply = fleet.assign("web", None, false).await.unwrap();
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["002", "003"]), json!([])));
    let code = |outcome: Result<Value, Failure>| outcome.map_err(|failure| (failure.code, failure.class.status()));
    assert_eq!(code(fleet.assign("nope", None, false).await), Err((1710, 404)));
    assert_eq!(code(fleet.assign("..", None, false).await), Err((1722, 400)));
}

#[tokio::test]
async fn an_agent_has_one_hundred_and_twenty_eight_groups_at_most() {
    let fleet = fleet(1, &["one", "more"]).await;
    let connection = Connection::open(fleet.home.global_db()).unwrap();
    for number in 1..127 {
        connection.execute("INSERT INTO \"group\" (name) VALUES (?1)", [format!("g{number}")]).unwrap();
        let sql = "INSERT INTO belongs SELECT 1, id, ?1 FROM \"group\" WHERE name = ?2";
        connection.execute(sql, (number, format!("g{number}"))).unwrap();
    }
    let reply = fleet.assign("one", Some(&["001"]), false).await.unwrap();
    assert_eq!(failed(&reply), json!([]));
    for (agents, alone) in [(Some(&["001"][..]), false), (Some(&["001"]), true), (None, false)] {
        let reply = fleet.assign("more", agents, alone).await.unwrap();
        assert_eq!(failed(&reply), json!([[1737, ["001"]]]));
    }
}

#[tokio::test]
async fn one_group_alone_takes_only_what_the_caller_may_touch() {
    let fleet = fleet(2, &["web", "db"]).await;
    fleet.assign("db", Some(&["001"]), false).await.unwrap();
    let policy = |actions: &[&str], resources: &[&str]| Policy {
        actions: actions.iter().map(|action| (*action).to_owned()).collect(),
        resources: resources.iter().map(|resource| (*resource).to_owned()).collect(),
        effect: "allow".to_owned(),
    };
    let agents = policy(&["agent:modify_group"], &["agent:id:*"]);
    let some = policy(&[MODIFY], &["group:id:web", "group:id:default"]);
    let some = Permissions::reduce(Mode::White, &[agents.clone(), some]).unwrap();
    let reply = fleet.assign_as(&some, "web", Some(&["001", "002"]), true).await.unwrap();
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["002"]), json!([[1752, ["001"]]])));
    assert_eq!(reply["message"], "Some agents were not assigned to web and removed from the other groups");
    assert_eq!((fleet.of(1).as_str(), fleet.of(2).as_str()), ("default,db", "web"));
    // Without being named it is passed over.
    let reply = fleet.assign_as(&some, "web", None, true).await.unwrap();
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["002"]), json!([])));
    fleet.told();
    let reply = fleet.assign("web", Some(&["001"]), true).await.unwrap();
    assert_eq!(reply["message"], "All selected agents were assigned to web and removed from the other groups");
    assert_eq!((fleet.of(1).as_str(), fleet.told()), ("web", vec!["db".into(), "default".into(), "web".into()]));
}

#[tokio::test]
async fn an_agent_without_groups_comes_to_the_default_one() {
    let fleet = fleet(1, &["web", "db"]).await;
    fleet.assign("web", Some(&["001"]), true).await.unwrap();
    let all = Permissions::unlimited();
    let remove = async |group: &str, agent: &str| {
        let access = fleet.access(&all, Some(group), Some(&[agent]));
        let reply = fleet.groups.remove_one(access.of("agent:id").unwrap(), group).await;
        reply.map(|reply| json(&reply)["message"].clone()).map_err(|failure| (failure.code, failure.class.status()))
    };
    assert_eq!(remove("db", "001").await, Err((1734, 400)));
    let message = "Agent '001' removed from 'web'. Agent reassigned to group default.";
    assert_eq!(remove("web", "001").await, Ok(json!(message)));
    assert_eq!(remove("default", "001").await, Err((1745, 400)));
    assert_eq!(remove("default", "000").await, Err((1703, 400)));
    assert_eq!(remove("default", "999").await, Err((1701, 404)));
    assert_eq!(remove("nope", "001").await, Err((1710, 404)));

    // The default group is left last, and so not at all.
    for group in ["web", "db"] {
        fleet.assign(group, Some(&["001"]), false).await.unwrap();
    }
    let access = fleet.access(&all, None, Some(&["001"]));
    let (agent, every) = (access.of("agent:id").unwrap(), access.of("group:id").unwrap());
    let reply = json(&fleet.groups.remove_from_groups(agent, every).await.unwrap());
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["db", "web"]), json!([])));
    assert_eq!(fleet.of(1), "default");
}

#[tokio::test]
async fn who_is_not_in_a_group_does_not_leave_it() {
    let fleet = fleet(3, &["web"]).await;
    fleet.assign("web", Some(&["001", "002"]), false).await.unwrap();
    let all = Permissions::unlimited();
    let remove = async |group: &str, agents: Option<&[&str]>| {
        let access = fleet.access(&all, Some(group), agents);
        json(&fleet.groups.remove_many(access.of("agent:id").unwrap(), group).await.unwrap())
    };
    let reply = remove("web", Some(&["001", "003", "000"])).await;
    assert_eq!(failed(&reply), json!([[1703, ["000"]], [1734, ["003"]]]));
    assert_eq!(reply["message"], "Some agents were not removed from group web");
    let reply = remove("web", None).await;
    assert_eq!((&reply["data"]["affected_items"], failed(&reply)), (&json!(["002"]), json!([])));
    let reply = remove("default", None).await;
    assert_eq!(failed(&reply), json!([[1745, ["001", "002", "003"]]]));
    assert_eq!(reply["message"], "No agent was removed from group default");
}

#[tokio::test]
async fn names_that_are_taken() {
    let fleet = fleet(0, &["web"]).await;
    for (name, code) in [("web", 1711), ("Default", 1711), ("agent-template.conf", 1713), ("a b", 1722), ("all", 1722)]
    {
        let failure = fleet.groups.create(name).await.unwrap_err();
        assert_eq!((failure.code, failure.class.status()), (code, 400), "{name}");
    }
    fs::remove_file(fleet.home.agent_template()).unwrap();
    let failure = fleet.groups.create("new").await.unwrap_err();
    assert_eq!((failure.code, failure.class.status()), (1005, 500));
    // A failure is no reason to refuse what comes after.
    fleet.groups.configure("web", "<agent_config/>").await.unwrap();
}

#[tokio::test]
async fn a_configuration_that_is_refused_replaces_nothing() {
    let fleet = fleet(1, &["web"]).await;
    let file = fleet.home.group_dir("web").join("agent.conf");
    let before = fs::read(&file).unwrap();
    for (text, code) in [("", 1112), ("<a", 1113), ("<nope/>", 1114)] {
        assert_eq!(fleet.groups.configure("web", text).await.unwrap_err().code, code);
        assert_eq!(fs::read(&file).unwrap(), before);
    }
    let failure = fleet.groups.configure("nope", "").await.unwrap_err();
    assert_eq!((failure.code, failure.message.as_str()), (1710, "The group does not exist: nope"));
    fleet.told();
    fleet.groups.configure("web", "<agent_config><client_buffer/></agent_config>").await.unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "  <agent_config>\n    <client_buffer/>\n  </agent_config>\n");
    assert_eq!(fleet.told(), ["web"]);
}

#[tokio::test]
async fn in_step_is_who_reported_what_is_there() {
    let fleet = fleet(3, &["web"]).await;
    fleet.assign("web", Some(&["002"]), false).await.unwrap();
    let folder = fleet.home.multigroups_dir().join(group_hash("default,web"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("merged.mg"), "both").unwrap();
    fs::write(fleet.home.group_dir("default").join("merged.mg"), "one").unwrap();
    let sum = |text: &str| Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let connection = Connection::open(fleet.home.global_db()).unwrap();
    for (id, text) in [(1, "one"), (2, "both"), (3, "old")] {
        connection.execute("UPDATE agent SET merged_sum = ?2 WHERE id = ?1", (id, sum(text))).unwrap();
    }
    let access = fleet.access(&Permissions::unlimited(), None, Some(&["000", "001", "002", "003", "999"]));
    let reply = json(&fleet.groups.is_sync(access.of("agent:id").unwrap()).await.unwrap());
    let expected =
        json!([{"id": "001", "synced": true}, {"id": "002", "synced": true}, {"id": "003", "synced": false}]);
    assert_eq!(reply["data"]["affected_items"], expected);
    assert_eq!(failed(&reply), json!([[1701, ["999"]], [1703, ["000"]]]));
    fs::remove_dir_all(&folder).unwrap();
    let reply = json(&fleet.groups.is_sync(access.of("agent:id").unwrap()).await.unwrap());
    assert_eq!(reply["data"]["affected_items"][1]["synced"], false);
}

#[tokio::test]
async fn a_daemon_that_would_not_learn_of_it_is_not_passed_over() {
    let fleet = fleet(1, &["web"]).await;
    let daemon = std::os::unix::net::UnixListener::bind(fleet.home.wdb_socket()).unwrap();
    let failure = fleet.assign("web", Some(&["001"]), false).await.unwrap_err();
    assert_eq!((failure.code, failure.class.status()), (1013, 500));
    assert!(failure.message.contains("wazuh-db runs on this home"), "{}", failure.message);
    assert_eq!(fleet.groups.create("new").await.unwrap_err().code, 1013);
    drop(daemon);
    fleet.assign("web", Some(&["001"]), false).await.unwrap();
}
