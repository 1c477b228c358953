//! Which agents can join and leave groups, and why others cannot.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, Mutex};

use apid_formats::agent_conf_upload::Refused;
use apid_identity::rbac::{Check, On};
use md5::{Digest as _, Md5};
use serde_json::Value;

mod beside_daemons;
mod kept;

use super::{Assignment, Group, Groups, Removed, SummedGroup, Synced};
use crate::agents::{Agents, Force};
use crate::ledger::Ledger;
use crate::{Failed, Fault, Item, Outcome};
use apid_home::Home;
use apid_home::group::group_hash;
use apid_identity::rbac::{Access, Mode, Permissions, Policy, Wanted};
use apid_manager::{
    Addressee, AgentLink, AgentTask, Command, Daemon, LinkError, Question, TaskReply, UpgradeCodes, UpgradeOrder,
};
use apid_store::{Access as Opened, Single, Store, StoreError, bind};

/// Remembers which groups it was told of.
#[derive(Default)]
struct Told(Mutex<BTreeSet<String>>);

/// These tests send agents nothing.
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

    fn order(&self, _: AgentTask, agents: &[i64]) -> Vec<(i64, LinkError)> {
        agents.iter().map(|id| (*id, unreachable())).collect()
    }

    fn upgrade_codes(&self) -> UpgradeCodes {
        UpgradeCodes::Release4
    }

    fn upgrade(&self, _: &UpgradeOrder, _: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        Err(unreachable())
    }

    fn scan_vulnerabilities(&self) -> Result<(), LinkError> {
        Ok(())
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
    let ledger = Arc::new(Ledger::new(&home, &store));
    let all = Agents::new(&home, &store, Arc::clone(&ledger));
    let fleet = Fleet {
        groups: Groups::new(&home, &store, ledger, Arc::clone(&told) as Arc<dyn AgentLink>),
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

/// What fails, each fault with its items in order.
fn failed(failed: &Failed) -> Vec<(Fault, Vec<String>)> {
    let text = |item: &Item| match item {
        Item::Agent(id) => format!("{id:03}"),
        Item::Named(name) => name.clone(),
    };
    let groups = failed.groups().iter().map(|(fault, items)| {
        let mut items: Vec<String> = items.iter().map(text).collect();
        items.sort_unstable();
        (fault.clone(), items)
    });
    groups.collect()
}

/// One fault of these items.
fn one(fault: Fault, items: &[&str]) -> Vec<(Fault, Vec<String>)> {
    vec![(fault, items.iter().map(|item| (*item).to_owned()).collect())]
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
    ) -> Result<Outcome<i64>, Fault> {
        let access = self.access(permissions, Some(group), agents);
        let assignment = Assignment { group: group.to_owned(), alone };
        let (agents, replaceable) = (access.of("agent:id").unwrap(), access.of_all("group:id").unwrap());
        self.groups.assign(agents, replaceable, assignment).await
    }

    async fn assign(&self, group: &str, agents: Option<&[&str]>, alone: bool) -> Result<Outcome<i64>, Fault> {
        self.assign_as(&Permissions::unlimited(), group, agents, alone).await
    }

    /// The database of agents and groups, as another program sees and changes it.
    fn global(&self) -> Single {
        Single::open(&self.home.global_db(), Opened::ReadWrite).unwrap()
    }

    fn of(&self, agent: i64) -> String {
        let sql = "SELECT \"group\" FROM agent WHERE id = ?1";
        self.global().look(|reader| reader.one::<_, StoreError>(sql, bind![agent], |row| row.get(0))).unwrap()
    }

    fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.0.lock().unwrap()).into_iter().collect()
    }
}

#[tokio::test]
async fn agents_that_cannot_join_fail_with_the_reason() {
    let fleet = fleet(3, &["web"]).await;
    let outcome = fleet.assign("web", Some(&["001", "000", "999", "0001"]), false).await.unwrap();
    assert_eq!(outcome.done, [1]);
    let mut expected = one(Fault::UnknownAgent, &["0001", "999"]);
    expected.extend(one(Fault::IsManager, &["000"]));
    assert_eq!(failed(&outcome.failed), expected);
    assert_eq!((fleet.of(1).as_str(), fleet.told()), ("default,web", vec!["web".to_owned()]));

    let outcome = fleet.assign("web", Some(&["001"]), false).await.unwrap();
    assert_eq!((failed(&outcome.failed), outcome.done), (one(Fault::AlreadyInGroup, &["001"]), vec![]));
    assert_eq!(fleet.told(), Vec::<String>::new());
    // The request names neither 001 nor the manager.
    let outcome = fleet.assign("web", None, false).await.unwrap();
    assert_eq!((&outcome.done[..], outcome.failed.is_empty()), (&[2, 3][..], true));
    assert_eq!(fleet.assign("nope", None, false).await, Err(Fault::UnknownGroup));
    assert_eq!(fleet.assign("..", None, false).await, Err(Fault::InvalidGroupName));
}

#[tokio::test]
async fn where_the_manager_is_no_agent_it_cannot_be_named() {
    let mut fleet = fleet(2, &["web"]).await;
    fleet.groups = fleet.groups.without_manager();
    let unknown = one(Fault::UnknownAgent, &["000"]);
    let outcome = fleet.assign("web", Some(&["001", "000"]), false).await.unwrap();
    assert_eq!((outcome.done, failed(&outcome.failed)), (vec![1], unknown));
    let outcome = fleet.assign("web", None, false).await.unwrap();
    assert_eq!((outcome.done, outcome.failed.is_empty()), (vec![2], true));
    let access = fleet.access(&Permissions::unlimited(), Some("web"), Some(&["000"]));
    let named = access.of("agent:id").unwrap();
    assert_eq!(fleet.groups.remove_one(named, "web").await, Err(Fault::UnknownAgent));
    assert_eq!(failed(&fleet.groups.is_sync(named).await.unwrap().failed), one(Fault::UnknownAgent, &["000"]));
}

#[tokio::test]
async fn an_agent_has_one_hundred_and_twenty_eight_groups_at_most() {
    let fleet = fleet(1, &["one", "more"]).await;
    let fill = fleet.global().write(|writer| {
        for number in 1..127 {
            let name = format!("g{number}");
            writer.change("INSERT INTO \"group\" (name) VALUES (?1)", bind![&name])?;
            let sql = "INSERT INTO belongs SELECT 1, id, ?1 FROM \"group\" WHERE name = ?2";
            writer.change(sql, bind![number, &name])?;
        }
        Ok::<_, StoreError>(())
    });
    fill.unwrap();
    assert!(fleet.assign("one", Some(&["001"]), false).await.unwrap().failed.is_empty());
    for (agents, alone) in [(Some(&["001"][..]), false), (Some(&["001"]), true), (None, false)] {
        let outcome = fleet.assign("more", agents, alone).await.unwrap();
        assert_eq!(failed(&outcome.failed), one(Fault::TooManyGroups, &["001"]));
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
    let outcome = fleet.assign_as(&some, "web", Some(&["001", "002"]), true).await.unwrap();
    assert_eq!((&outcome.done[..], failed(&outcome.failed)), (&[2][..], one(Fault::OtherGroupsDenied, &["001"])));
    assert_eq!((fleet.of(1).as_str(), fleet.of(2).as_str()), ("default,db", "web"));
    // Without being named it is passed over.
    let outcome = fleet.assign_as(&some, "web", None, true).await.unwrap();
    assert_eq!((&outcome.done[..], outcome.failed.is_empty()), (&[2][..], true));
    fleet.told();
    fleet.assign("web", Some(&["001"]), true).await.unwrap();
    assert_eq!((fleet.of(1).as_str(), fleet.told()), ("web", vec!["db".into(), "default".into(), "web".into()]));
}

#[tokio::test]
async fn an_agent_without_groups_comes_to_the_default_one() {
    let fleet = fleet(1, &["web", "db"]).await;
    fleet.assign("web", Some(&["001"]), true).await.unwrap();
    let all = Permissions::unlimited();
    let remove = async |group: &str, agent: &str| {
        let access = fleet.access(&all, Some(group), Some(&[agent]));
        fleet.groups.remove_one(access.of("agent:id").unwrap(), group).await
    };
    assert_eq!(remove("db", "001").await, Err(Fault::NotInGroup));
    assert_eq!(remove("web", "001").await, Ok(Removed { agent: 1, reassigned: true }));
    assert_eq!(remove("default", "001").await, Err(Fault::OnlyInDefaultGroup));
    assert_eq!(remove("default", "000").await, Err(Fault::IsManager));
    assert_eq!(remove("default", "999").await, Err(Fault::UnknownAgent));
    assert_eq!(remove("nope", "001").await, Err(Fault::UnknownGroup));

    // The default group is left last, and so not at all.
    for group in ["web", "db"] {
        fleet.assign(group, Some(&["001"]), false).await.unwrap();
    }
    let access = fleet.access(&all, None, Some(&["001"]));
    let (agent, every) = (access.of("agent:id").unwrap(), access.of("group:id").unwrap());
    let outcome = fleet.groups.remove_from_groups(agent, every).await.unwrap();
    assert_eq!((outcome.done, outcome.failed.is_empty()), (vec!["db".to_owned(), "web".to_owned()], true));
    assert_eq!(fleet.of(1), "default");
}

#[tokio::test]
async fn an_agent_that_is_not_in_a_group_does_not_leave_it() {
    let fleet = fleet(3, &["web"]).await;
    fleet.assign("web", Some(&["001", "002"]), false).await.unwrap();
    let all = Permissions::unlimited();
    let remove = async |group: &str, agents: Option<&[&str]>| {
        let access = fleet.access(&all, Some(group), agents);
        fleet.groups.remove_many(access.of("agent:id").unwrap(), group).await.unwrap()
    };
    let outcome = remove("web", Some(&["001", "003", "000"])).await;
    let mut expected = one(Fault::IsManager, &["000"]);
    expected.extend(one(Fault::NotInGroup, &["003"]));
    assert_eq!((&outcome.done[..], failed(&outcome.failed)), (&[1][..], expected));
    let outcome = remove("web", None).await;
    assert_eq!((&outcome.done[..], outcome.failed.is_empty()), (&[2][..], true));
    let outcome = remove("default", None).await;
    let expected = one(Fault::OnlyInDefaultGroup, &["001", "002", "003"]);
    assert_eq!((outcome.done, failed(&outcome.failed)), (vec![], expected));
}

#[tokio::test]
async fn names_that_are_taken() {
    let fleet = fleet(0, &["web"]).await;
    for (name, fault) in [
        ("web", Fault::GroupExists("web".into())),
        ("Default", Fault::GroupExists("Default".into())),
        ("agent-template.conf", Fault::NameOfFile("agent-template.conf".into())),
        ("a b", Fault::InvalidGroupName),
        ("all", Fault::InvalidGroupName),
    ] {
        assert_eq!(fleet.groups.create(name).await, Err(fault), "{name}");
    }
    fs::remove_file(fleet.home.agent_template()).unwrap();
    let fault = fleet.groups.create("new").await.unwrap_err();
    assert!(matches!(fault, Fault::TemplateUnreadable { .. }), "{fault:?}");
    // A failure is no reason to refuse what comes after.
    fleet.groups.configure("web", "<agent_config/>").await.unwrap();
}

#[tokio::test]
async fn a_configuration_that_is_refused_replaces_nothing() {
    let fleet = fleet(1, &["web"]).await;
    let file = fleet.home.group_dir("web").join("agent.conf");
    let before = fs::read(&file).unwrap();
    for text in ["", "<a", "<nope/>"] {
        let expected = match (text, fleet.groups.configure("web", text).await) {
            ("", Err(Fault::Configuration(refused))) => refused == Refused::Empty,
            ("<a", Err(Fault::Configuration(refused))) => matches!(refused, Refused::Malformed(_)),
            (_, outcome) => matches!(outcome, Err(Fault::Configuration(Refused::Unknown(_)))),
        };
        assert!(expected, "{text}");
        assert_eq!(fs::read(&file).unwrap(), before);
    }
    assert_eq!(fleet.groups.configure("nope", "").await, Err(Fault::NoGroupFolder("nope".into())));
    fleet.told();
    fleet.groups.configure("web", "<agent_config><client_buffer/></agent_config>").await.unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "  <agent_config>\n    <client_buffer/>\n  </agent_config>\n");
    assert_eq!(fleet.told(), ["web"]);
}

#[tokio::test]
async fn an_agent_that_reported_the_checksum_of_its_file_is_synced() {
    let fleet = fleet(3, &["web"]).await;
    fleet.assign("web", Some(&["002"]), false).await.unwrap();
    let folder = fleet.home.multigroups_dir().join(group_hash("default,web"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("merged.mg"), "both").unwrap();
    fs::write(fleet.home.group_dir("default").join("merged.mg"), "one").unwrap();
    let sum = |text: &str| apid_home::digest::hex(Md5::digest(text));
    let report = fleet.global().write(|writer| {
        for (id, text) in [(1, "one"), (2, "both"), (3, "old")] {
            writer.change("UPDATE agent SET merged_sum = ?2 WHERE id = ?1", bind![id, sum(text)])?;
        }
        Ok::<_, StoreError>(())
    });
    report.unwrap();
    let access = fleet.access(&Permissions::unlimited(), None, Some(&["000", "001", "002", "003", "999"]));
    let agents = access.of("agent:id").unwrap();
    let outcome = fleet.groups.is_sync(agents).await.unwrap();
    let synced =
        |outcome: &Outcome<Synced>| outcome.done.iter().map(|agent| (agent.agent, agent.synced)).collect::<Vec<_>>();
    assert_eq!(synced(&outcome), [(1, true), (2, true), (3, false)]);
    let mut expected = one(Fault::UnknownAgent, &["999"]);
    expected.extend(one(Fault::IsManager, &["000"]));
    assert_eq!(failed(&outcome.failed), expected);
    fs::remove_dir_all(&folder).unwrap();
    let outcome = fleet.groups.is_sync(agents).await.unwrap();
    assert_eq!(synced(&outcome), [(1, true), (2, false), (3, false)]);
}

#[tokio::test]
async fn a_group_has_the_checksums_of_its_files() {
    let fleet = fleet(2, &["web"]).await;
    fleet.assign("web", Some(&["002"]), false).await.unwrap();
    fs::write(fleet.home.group_dir("web").join("agent.conf"), "abc").unwrap();
    let access = fleet.access(&Permissions::unlimited(), Some("web"), None);
    let summed = fleet.groups.summed(access.of("group:id").unwrap()).await.unwrap();
    let web = SummedGroup {
        group: Group { name: "web".into(), agents: 1 },
        merged: None,
        configuration: Some(apid_home::digest::hex(Md5::digest("abc"))),
    };
    assert_eq!(summed, [web]);
}
