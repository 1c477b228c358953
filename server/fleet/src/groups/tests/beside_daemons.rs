//! Groups where daemons of a manager live: folders are made and removed beside them, and wazuh-db is told who is in a
//! group.

use apid_testing::wazuh_db::{Mode, WazuhDb};

use super::*;
use crate::ledger::LedgerError;
use apid_home::daemons::ManagerDaemon;
use apid_identity::rbac::Granted;

fn named(fleet: &Fleet, groups: &[&str]) -> Granted {
    let ids = Some(groups.iter().map(|id| (*id).to_owned()).collect());
    let wanted = Wanted { check: Check::all("group:delete", "group:id"), ids };
    Permissions::unlimited().grant(&[wanted], &fleet.agents).unwrap().of("group:id").unwrap().clone()
}

/// What wazuh-db was told to change since this was last asked.
fn commands(daemon: &WazuhDb) -> Vec<String> {
    let is_command = |question: &String| !question.contains(" sql ");
    daemon.asked().into_iter().filter(is_command).map(|it| it.replace(r#""sync_status":"syncreq","#, "")).collect()
}

fn groups_of(daemon: &WazuhDb, agent: i64) -> String {
    let answer = daemon.tell(&format!("global select-agent-group {agent}"));
    answer.split('"').nth(3).unwrap().to_owned()
}

#[tokio::test]
async fn wazuh_db_is_told_who_is_in_a_group() {
    let fleet = fleet(3, &["web", "db"]).await;
    fleet.told();
    let daemon = WazuhDb::start(&fleet.home);
    let outcome = fleet.assign("web", Some(&["001", "002", "000", "999"]), false).await.unwrap();
    assert_eq!(outcome.done, [1, 2]);
    assert_eq!(
        commands(&daemon),
        [
            r#"global set-agent-groups {"mode":"append","data":[{"id":001,"groups":["web"]}]}"#,
            r#"global set-agent-groups {"mode":"append","data":[{"id":002,"groups":["web"]}]}"#,
        ]
    );
    assert_eq!((groups_of(&daemon, 1).as_str(), fleet.told()), ("default,web", vec!["web".to_owned()]));
    // What it has not committed counts.
    let outcome = fleet.assign("web", Some(&["001"]), false).await.unwrap();
    assert_eq!((failed(&outcome.failed), commands(&daemon)), (one(Fault::AlreadyInGroup, &["001"]), vec![]));
    assert_eq!(fleet.assign("db", Some(&["001"]), true).await.unwrap().done, [1]);
    assert_eq!(
        commands(&daemon),
        [r#"global set-agent-groups {"mode":"override","data":[{"id":001,"groups":["db"]}]}"#]
    );
    assert_eq!(groups_of(&daemon, 1), "db");
    let access = fleet.access(&Permissions::unlimited(), Some("db"), Some(&["001"]));
    let agent = access.of("agent:id").unwrap();
    let removed = Removed { agent: 1, reassigned: true };
    assert_eq!(fleet.groups.remove_one(agent, "db").await, Ok(removed));
    assert_eq!(commands(&daemon), [r#"global set-agent-groups {"mode":"remove","data":[{"id":001,"groups":["db"]}]}"#]);
    assert_eq!(groups_of(&daemon, 1), "default");
    assert_eq!(fleet.groups.remove_one(agent, "default").await, Err(Fault::OnlyInDefaultGroup));
    assert_eq!(fleet.groups.remove_one(agent, "db").await, Err(Fault::NotInGroup));
    // What it refuses of one agent does not end the rest.
    daemon.tell("global delete-agent 3");
    let outcome = fleet.assign("db", Some(&["002", "003"]), false).await.unwrap();
    assert_eq!((outcome.done, failed(&outcome.failed)), (vec![2], one(Fault::NoAgentRow, &["003"])));
    drop(daemon);
    assert_eq!((fleet.of(1).as_str(), fleet.of(2).as_str()), ("default", "default,web,db"));
    assert_eq!(fleet.assign("web", Some(&["001"]), false).await.unwrap().done, [1]);
}

#[tokio::test]
async fn folders_need_no_daemon() {
    let fleet = fleet(2, &["web"]).await;
    fleet.assign("web", Some(&["001"]), false).await.unwrap();
    let daemon = WazuhDb::start(&fleet.home);
    fleet.groups.create("new").await.unwrap();
    assert!(fleet.home.group_dir("new").join("agent.conf").exists());
    assert_eq!(fleet.groups.create("new").await, Err(Fault::GroupExists("new".to_owned())));
    fleet.groups.configure("new", "<agent_config><!-- new --></agent_config>").await.unwrap();
    assert!(commands(&daemon).is_empty());
    // The manager has not seen the folder yet.
    assert_eq!(fleet.assign("new", Some(&["002"]), false).await.unwrap().done, [2]);
    assert_eq!(
        commands(&daemon),
        [
            "global insert-agent-group new",
            r#"global set-agent-groups {"mode":"append","data":[{"id":002,"groups":["new"]}]}"#,
        ]
    );
    assert_eq!(fleet.groups.delete(&named(&fleet, &["new", "web"])).await.unwrap().done, ["new", "web"]);
    assert_eq!(
        commands(&daemon),
        [
            r#"global set-agent-groups {"mode":"remove","data":[{"id":002,"groups":["new"]}]}"#,
            r#"global set-agent-groups {"mode":"remove","data":[{"id":001,"groups":["web"]}]}"#,
        ]
    );
    assert!(!fleet.home.group_dir("new").exists() && !fleet.home.group_dir("web").exists());
    assert_eq!((groups_of(&daemon, 1), groups_of(&daemon, 2)), ("default".to_owned(), "default".to_owned()));
    let left = fs::read_dir(fleet.home.shared_dir().parent().unwrap()).unwrap();
    assert!(!left.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with(".wazuh-apid-")));
}

#[tokio::test]
async fn without_the_socket_of_wazuh_db_memberships_stay() {
    let fleet = fleet(1, &["web"]).await;
    let pid_file = fleet.home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id()));
    fs::write(&pid_file, "").unwrap();
    let runs = || Fault::Ledger(LedgerError::Daemon(ManagerDaemon::Db));
    assert_eq!(fleet.assign("web", Some(&["001"]), false).await, Err(runs()));
    fleet.groups.create("new").await.unwrap();
    assert_eq!(fleet.groups.delete(&named(&fleet, &["new"])).await.unwrap().done, ["new"]);
    fs::remove_file(pid_file).unwrap();
    let authd = std::os::unix::net::UnixListener::bind(fleet.home.auth_socket()).unwrap();
    let authd_runs = Err(Fault::Ledger(LedgerError::Daemon(ManagerDaemon::Authd)));
    assert_eq!(fleet.assign("web", Some(&["001"]), false).await, authd_runs);
    drop(authd);
    assert_eq!(
        (fleet.of(1).as_str(), fleet.assign("web", Some(&["001"]), false).await.unwrap().done),
        ("default", vec![1])
    );
}

#[tokio::test]
async fn a_wazuh_db_that_refuses_fails_its_agents() {
    let fleet = fleet(2, &["web"]).await;
    let daemon = WazuhDb::start(&fleet.home);
    let assigned = async |mode: Mode| {
        daemon.set(mode);
        let outcome = fleet.assign("web", Some(&["001", "002"]), false).await;
        daemon.set(Mode::Sound);
        outcome
    };
    let lie = assigned(Mode::Lying(b"what".to_vec())).await;
    assert!(matches!(lie, Err(Fault::Store(StoreError::Unanswered(_)))), "{lie:?}");
    assert_eq!((groups_of(&daemon, 1), groups_of(&daemon, 2)), ("default".to_owned(), "default".to_owned()));
    assert_eq!(assigned(Mode::Sound).await.unwrap().done, [1, 2]);
}
