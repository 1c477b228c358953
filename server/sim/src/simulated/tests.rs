//! What agents go through, step by step and on the fleet's thread, and what is left when the process dies on the way.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::UnixListener;
use std::sync::Arc;
use std::time::Duration;

use super::steps::Work;
use super::{ReactionTime, SimulatedFleet};
use crate::Link;
use apid_home::Home;
use apid_manager::{Addressee, AgentLink, Command, LinkError, Question, UpgradeOrder};
use apid_store::schema::agent::Layout;
use apid_store::{Access, Single, Store, StoreError, bind};
use apid_testing::{home5, sample};

struct Scene {
    home: Home,
    store: Store,
    _directory: tempfile::TempDir,
}

/// Of the sample: 3, 11 and 18 are disconnected, 5 is pending, 6 never connected.
impl Scene {
    fn new(agents: u32) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        sample::fill(&home, agents).unwrap();
        let store = Store::new(home.root());
        Self { home, store, _directory: directory }
    }

    /// The same agents in a home of 5.0, which has tasks of another kind.
    fn of_5_0(agents: u32, layout: Layout) -> Self {
        let Self { home, _directory, .. } = Self::new(agents);
        let home = home5::converted(&home, layout);
        Self { store: Store::new(home.root()), home, _directory }
    }

    fn fleet(&self, moment: Duration) -> SimulatedFleet {
        SimulatedFleet::new(&self.home, &self.store, ReactionTime::new(moment))
    }

    fn text(&self, sql: &str) -> String {
        let database = Single::open(&self.home.global_db(), Access::ReadOnly).unwrap();
        database.look(|reader| reader.one(sql, &[], |row| row.get::<String>(0))).unwrap()
    }

    fn state(&self, id: i64) -> String {
        self.text(&format!(
            "SELECT connection_status || ' ' || status_code || ' ' || (disconnection_time > 0) FROM agent WHERE id = {id}"
        ))
    }

    fn run(&self, sql: &str) {
        Single::open(&self.home.global_db(), Access::ReadWrite).unwrap().script(sql).unwrap();
    }

    fn until(&self, sql: &str, is: &str) {
        for _ in 0..3_000 {
            if self.text(sql) == is {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{sql}: {} is not {is}", self.text(sql));
    }

    fn task(&self, id: i64) -> (String, Option<String>) {
        let sql = "SELECT STATUS, ERROR_MESSAGE FROM TASKS WHERE TASK_ID = ?1";
        let tasks = Single::open(&self.home.tasks_db(), Access::ReadOnly).unwrap();
        let read =
            tasks.look(|reader| reader.one(sql, bind![id], |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?))));
        read.unwrap()
    }
}

fn ids(ids: &[i64]) -> Arc<[i64]> {
    ids.into()
}

fn to(ids: impl IntoIterator<Item = i64>) -> Vec<Addressee> {
    ids.into_iter().map(|id| Addressee { id, version: None }).collect()
}

const MOMENT: Duration = Duration::from_secs(3_600);

#[test]
fn a_restart_step_by_step() {
    let scene = Scene::new(20);
    let fleet = scene.fleet(MOMENT);
    scene.run("UPDATE agent SET last_keepalive = 1 WHERE id IN (1, 5)");
    let (third, up) = fleet.inner.perform(&Work::Down(ids(&[0, 1, 2, 3, 5, 6, 777]))).unwrap().unwrap();
    assert_eq!(third, MOMENT / 3);
    let states = || [0, 1, 3, 5, 6].map(|id| scene.state(id));
    let others = ["disconnected 4 1", "pending 0 0", "never_connected 0 0"];
    assert_eq!(states()[..2], ["active 0 0", "disconnected 3 1"]);
    assert_eq!(states()[2..], others);
    // Removed on its way.
    scene.run("DELETE FROM agent WHERE id = 2");
    let (_, report) = fleet.inner.perform(&up).unwrap().unwrap();
    assert_eq!(states()[..2], ["active 0 0", "pending 0 0"]);
    assert_eq!(states()[2..], others);
    assert!(fleet.inner.perform(&report).unwrap().is_none());
    assert_eq!(states()[..2], ["active 0 0", "active 0 0"]);
    assert_eq!(scene.text("SELECT CAST(last_keepalive > 1 AS TEXT) FROM agent WHERE id = 1"), "1");
    assert_eq!(states()[2], others[0]);
}

#[test]
fn a_connection_anew_step_by_step() {
    let scene = Scene::new(4);
    let fleet = scene.fleet(MOMENT);
    let (_, report) = fleet.inner.perform(&Work::Reconnect(ids(&[1]))).unwrap().unwrap();
    assert_eq!(scene.state(1), "pending 0 0");
    assert!(fleet.inner.perform(&report).unwrap().is_none());
    assert_eq!(scene.state(1), "active 0 0");
}

#[test]
fn a_thread_takes_many_at_once_and_leaves_no_journal() {
    let scene = Scene::new(12_000);
    let fleet = scene.fleet(Duration::ZERO);
    let before = scene.text("SELECT CAST(count(*) AS TEXT) FROM agent WHERE connection_status = 'active'");
    scene.run("UPDATE agent SET last_keepalive = 1 WHERE id != 0");
    fleet.send(&Command::Restart, &to(1..=12_000)).unwrap();
    scene.until(
        "SELECT CAST(count(*) AS TEXT) FROM agent WHERE connection_status = 'active' AND last_keepalive > 1",
        &before,
    );
    for _ in 0..3_000 {
        if !scene.home.fleet_journal().exists() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the journal stays");
}

#[test]
fn nothing_changes_without_a_request() {
    let scene = Scene::new(20);
    // Somebody else has changed the groups of one, and the manager has not told it yet.
    scene.run("UPDATE agent SET group_sync_status = 'syncreq', group_config_status = 'not synced' WHERE id = 10");
    let before = std::fs::read(scene.home.global_db()).unwrap();
    drop(scene.fleet(Duration::ZERO));
    drop(scene.fleet(Duration::ZERO));
    assert!(std::fs::read(scene.home.global_db()).unwrap() == before);
    assert!(!scene.home.tasks_db().exists() && !scene.home.fleet_journal().exists());
}

#[test]
fn agents_come_back_after_a_death() {
    for steps in 1..=2 {
        let scene = Scene::new(20);
        let fleet = scene.fleet(MOMENT);
        let mut work = Work::Down(ids(&[1, 2]));
        for _ in 0..steps {
            work = fleet.inner.perform(&work).unwrap().unwrap().1;
        }
        // Dropped in the middle: the rest of the steps is lost, as in a death.
        drop(fleet);
        assert_ne!(scene.state(1), "active 0 0");
        assert!(scene.home.fleet_journal().exists());
        drop(scene.fleet(MOMENT));
        assert_eq!([1, 2, 3].map(|id| scene.state(id)), ["active 0 0", "active 0 0", "disconnected 4 1"]);
        assert!(!scene.home.fleet_journal().exists());
    }
}

#[test]
fn an_unreadable_journal_hinders_nobody() {
    let scene = Scene::new(2);
    std::fs::write(scene.home.fleet_journal(), "{").unwrap();
    let fleet = scene.fleet(Duration::ZERO);
    scene.run("UPDATE agent SET last_keepalive = 1 WHERE id = 1");
    fleet.send(&Command::Reconnect, &to([1])).unwrap();
    scene.until("SELECT CAST(last_keepalive > 1 AS TEXT) FROM agent WHERE id = 1", "1");
}

#[test]
fn upgrades_step_by_step_and_after_a_death() {
    let scene = Scene::new(20);
    let fleet = scene.fleet(MOMENT);
    let order = UpgradeOrder { version: Some("v4.14.6".to_owned()), ..UpgradeOrder::default() };
    let (replies, mut runs) = fleet.inner.upgrade(&order, &[1, 2]).unwrap();
    assert!(replies.iter().all(|reply| reply.error == 0), "{replies:?}");
    let run = Arc::new(runs.remove(0));
    assert_eq!(scene.task(1).0, "Pending");
    let (_, end) = fleet.inner.perform(&Work::Upgrading(run)).unwrap().unwrap();
    assert_eq!(scene.task(1).0, "In progress");
    // The second is lost on the way.
    scene.run("UPDATE agent SET connection_status = 'disconnected' WHERE id = 2");
    fleet.inner.perform(&end).unwrap();
    assert_eq!(scene.task(1), ("Done".to_owned(), None));
    assert_eq!(scene.task(2), ("Failed".to_owned(), Some("Send upgrade command error".to_owned())));
    assert_eq!(scene.text("SELECT version FROM agent WHERE id = 1"), "Wazuh v4.14.6");
    assert_ne!(scene.text("SELECT version FROM agent WHERE id = 2"), "Wazuh v4.14.6");

    fleet.upgrade(&UpgradeOrder { force: true, ..order }, &[1, 4]).unwrap();
    drop(fleet);
    assert_eq!(scene.task(3).0, "Pending");
    let fleet = scene.fleet(MOMENT);
    assert_eq!([3, 4].map(|task| scene.task(task).0), ["Cancelled", "Cancelled"]);
    let results = fleet.upgrade_results(&[1, 7]).unwrap();
    let status = &results[0].task.as_ref().unwrap().state.as_ref().unwrap().status;
    assert_eq!(status, "Task cancelled since the manager was restarted");
    assert_eq!((results[1].error, results[1].message.as_str()), (3, "No task in DB"));
}

#[test]
fn upgrades_without_a_package_fail() {
    let scene = Scene::new(20);
    scene.run("UPDATE agent SET os_platform = 'gentoo' WHERE id = 2");
    let fleet = scene.fleet(MOMENT);
    let order = UpgradeOrder { version: Some("v4.14.6".to_owned()), ..UpgradeOrder::default() };
    let (replies, runs) = fleet.inner.upgrade(&order, &[1, 2]).unwrap();
    assert!(replies.iter().all(|reply| reply.error == 0), "{replies:?}");
    for run in runs {
        let (_, end) = fleet.inner.perform(&Work::Upgrading(Arc::new(run))).unwrap().unwrap();
        fleet.inner.perform(&end).unwrap();
    }
    assert_eq!(scene.task(1), ("Done".to_owned(), None));
    let text = "The WPK for this platform is not available";
    assert_eq!(scene.task(2), ("Failed".to_owned(), Some(text.to_owned())));
}

#[test]
fn old_and_overdue_tasks_are_looked_after() {
    let scene = Scene::new(20);
    let fleet = scene.fleet(MOMENT);
    fleet.upgrade(&UpgradeOrder::default(), &[1, 2, 4]).unwrap();
    let tasks = Single::open(&scene.home.tasks_db(), Access::ReadWrite).unwrap();
    tasks
        .script(
            "UPDATE TASKS SET CREATE_TIME = CREATE_TIME - 604801 WHERE TASK_ID = 1; \
             UPDATE TASKS SET STATUS = 'In progress', LAST_UPDATE_TIME = CREATE_TIME - 901 WHERE TASK_ID = 2",
        )
        .unwrap();
    // The first was forgotten, the second has ended without a report, the third is still under way.
    let replies = fleet.upgrade(&UpgradeOrder::default(), &[1, 2, 4]).unwrap();
    let mut errors: Vec<_> = replies.iter().map(|reply| (reply.agent, reply.error)).collect();
    errors.sort_unstable();
    assert_eq!(errors, [(1, 0), (2, 0), (4, 10)]);
    assert_eq!(scene.task(2).0, "Timeout");
    let gone = "SELECT count(*) FROM TASKS WHERE TASK_ID = 1";
    assert_eq!(tasks.look(|reader| reader.one(gone, &[], |row| row.get::<i64>(0))), Ok(0));
}

#[test]
fn groups_reach_their_agents() {
    let scene = Scene::new(20);
    for group in ["linux", "default", "webservers"] {
        std::fs::create_dir_all(scene.home.group_dir(group)).unwrap();
        std::fs::write(
            scene.home.group_dir(group).join("agent.conf"),
            format!("<agent_config><!-- {group} --></agent_config>\n"),
        )
        .unwrap();
    }
    std::fs::write(scene.home.ar_conf(), "a - b - 0\n").unwrap();
    std::fs::write(scene.home.group_dir("linux").join("audit.txt"), "linux").unwrap();
    let [unused, foreign] = ["0123abcd", "notes"].map(|name| scene.home.multigroups_dir().join(name));
    std::fs::create_dir_all(&unused).unwrap();
    std::fs::create_dir_all(&foreign).unwrap();
    let fleet = scene.fleet(MOMENT);
    scene.run("UPDATE agent SET group_config_status = 'synced'");
    let status = |id: i64| scene.text(&format!("SELECT group_config_status FROM agent WHERE id = {id}"));
    let groups: BTreeSet<String> = ["linux".to_owned(), "nosuch".to_owned()].into();
    let (delay, received) = fleet.inner.perform(&Work::Changed(groups)).unwrap().unwrap();
    assert_eq!(delay, MOMENT);
    // 1 and 10 are in linux with others, 11 too but disconnected; 2 and 4 are in other groups alone.
    let csv = |id: i64| scene.text(&format!("SELECT \"group\" FROM agent WHERE id = {id}"));
    assert_eq!([1, 10, 2].map(csv), ["webservers,linux,default", "default,linux", "dbservers"]);
    assert_eq!([1, 10, 11, 2, 4].map(status), ["not synced", "not synced", "synced", "synced", "synced"]);
    let merged = std::fs::read_to_string(scene.home.group_dir("linux").join("merged.mg")).unwrap();
    assert!(
        merged.starts_with("#linux\n!10 ar.conf\na - b - 0\n!") && merged.contains("!5 audit.txt\nlinux"),
        "{merged}"
    );
    assert!(fleet.inner.perform(&received).unwrap().is_none());
    assert_eq!([1, 10].map(status), ["synced", "synced"]);
    assert!(!unused.exists() && foreign.exists());
    // Names of combinations are the beginnings of their hashes.
    let combination = apid_home::merged::folder(&scene.home, "default,linux").join("merged.mg");
    let combined = std::fs::read(&combination).unwrap();
    let text = String::from_utf8_lossy(&combined);
    assert!(text.contains("<!-- Source file: default/agent.conf -->\n<agent_config><!-- default -->"), "{text}");
    assert!(text.find("default/agent.conf") < text.find("linux/agent.conf"), "{text}");
    assert_eq!(scene.text("SELECT merged_sum FROM agent WHERE id = 10"), apid_home::digest::md5(&combined));

    // What is there already is not sent again.
    let (_, received) = fleet.inner.perform(&Work::Changed(["linux".to_owned()].into())).unwrap().unwrap();
    assert_eq!([1, 10].map(status), ["synced", "synced"]);
    drop(received);

    // Interrupted before the files arrived: they arrive after the next start.
    std::fs::write(scene.home.group_dir("linux").join("audit.txt"), "other").unwrap();
    fleet.inner.perform(&Work::Changed(["linux".to_owned()].into())).unwrap();
    assert_eq!(status(10), "not synced");
    drop(fleet);
    let fleet = scene.fleet(Duration::ZERO);
    scene.until("SELECT group_config_status FROM agent WHERE id = 10", "synced");
    fleet.groups_changed(&[]);
}

#[test]
fn in_a_home_of_5_0_groups_reach_their_agents_and_tasks_are_not_made() {
    for layout in [Layout::V5Beta, Layout::V5] {
        let scene = Scene::of_5_0(20, layout);
        std::fs::create_dir_all(scene.home.group_dir("linux")).unwrap();
        std::fs::write(scene.home.group_dir("linux").join("audit.txt"), "linux").unwrap();
        let fleet = scene.fleet(MOMENT);
        scene.run("UPDATE agent SET group_sync_status = 'syncreq', last_keepalive = 1 WHERE id = 10");
        let (_, received) = fleet.inner.perform(&Work::Changed(["linux".to_owned()].into())).unwrap().unwrap();
        assert!(fleet.inner.perform(&received).unwrap().is_none());
        let told = "SELECT group_sync_status || (last_keepalive > 1) FROM agent WHERE id = 10";
        assert_eq!(scene.text(told), "synced1", "{layout:?}");
        assert!(apid_home::merged::folder(&scene.home, "default,linux").join("merged.mg").exists());
        if layout == Layout::V5Beta {
            assert_eq!(scene.text("SELECT group_config_status FROM agent WHERE id = 10"), "synced");
        }
        let before = std::fs::read(scene.home.tasks_db()).unwrap();
        let refused = LinkError::NoSocket("upgrade".to_owned());
        assert_eq!(fleet.upgrade(&UpgradeOrder::default(), &[1]), Err(refused.clone()));
        assert_eq!(fleet.upgrade_results(&[1]), Err(refused));
        assert!(matches!(fleet.events(&["x".to_owned()]), Err(LinkError::NoQueue(_))));
        assert_eq!(std::fs::read(scene.home.tasks_db()).unwrap(), before);
        assert!(!scene.home.archives_json().exists());
    }
}

#[test]
fn a_live_home_is_left_alone() {
    let scene = Scene::new(20);
    let link = Link::new(&scene.home, &scene.store, ReactionTime::default());
    let question = Question::Config { component: "agent", section: "client" };
    assert!(link.ask(1, &question).is_ok());
    let fleet = scene.fleet(MOMENT);
    fleet.inner.perform(&Work::Down(ids(&[1]))).unwrap();
    let down = scene.state(1);
    // A file is no socket.
    std::fs::write(scene.home.upgrade_socket(), "").unwrap();
    assert!(link.ask(2, &question).is_ok());
    let _manager = UnixListener::bind(scene.home.auth_socket()).unwrap();
    assert!(matches!(link.ask(2, &question), Err(LinkError::NoSocket(_))));
    assert!(link.send(&Command::Restart, &to([2])).is_err());
    assert!(link.upgrade(&UpgradeOrder::default(), &[2]).is_err());
    assert!(link.events(&["x".to_owned()]).is_err());
    assert!(!scene.home.tasks_db().exists() && !scene.home.archives_json().exists());
    // What is being done stops.
    for work in [Work::Down(ids(&[2])), Work::Changed(["linux".to_owned()].into())] {
        assert!(matches!(fleet.inner.perform(&work), Err(LinkError::Live)), "{work:?}");
    }
    assert!(!scene.home.multigroups_dir().read_dir().is_ok_and(|mut entries| entries.next().is_some()));
    // What was under way is the manager's now, at a start as on the thread.
    fleet.inner.reaction.set(Duration::ZERO);
    fleet.send(&Command::Restart, &to([2])).unwrap();
    for _ in 0..3_000 {
        if !scene.home.fleet_journal().exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(!scene.home.fleet_journal().exists());
    drop(fleet);
    drop(scene.fleet(Duration::ZERO));
    assert_eq!((scene.state(1), scene.state(2)), (down, "active 0 0".to_owned()));
}

#[test]
fn groups_that_were_changed_are_not_forgotten() {
    let scene = Scene::new(20);
    std::fs::create_dir_all(scene.home.group_dir("linux")).unwrap();
    let fleet = scene.fleet(MOMENT);
    fleet.groups_changed(&["linux".to_owned()]);
    // However far it has come: it is noted, and stays so until the agents have the files.
    assert!(std::fs::read_to_string(scene.home.fleet_journal()).unwrap().contains("linux"));
    drop(fleet);
    scene.run("UPDATE agent SET group_config_status = 'not synced'");
    let _fleet = scene.fleet(Duration::ZERO);
    scene.until("SELECT group_config_status FROM agent WHERE id = 10", "synced");
}

#[test]
fn a_death_in_the_middle_of_a_change_of_groups_is_made_good() {
    let scene = Scene::new(20);
    for group in ["linux", "default"] {
        std::fs::create_dir_all(scene.home.group_dir(group)).unwrap();
    }
    let fleet = scene.fleet(MOMENT);
    fleet.groups_changing();
    fleet.groups_changed(&[]);
    assert!(!scene.home.fleet_journal().exists());
    fleet.groups_changing();
    drop(fleet);
    // 10 is in linux, whose files were changed; 2 is in none that has a folder, and has come there by the change.
    scene.run("UPDATE agent SET group_config_status = 'synced', group_sync_status = 'synced', merged_sum = 'old'");
    scene.run("UPDATE agent SET group_sync_status = 'syncreq' WHERE id = 2");
    let _fleet = scene.fleet(Duration::ZERO);
    scene.until("SELECT group_sync_status FROM agent WHERE id = 2", "synced");
    scene.until("SELECT CAST(merged_sum != 'old' AS TEXT) FROM agent WHERE id = 10", "1");
    for _ in 0..3_000 {
        if !scene.home.fleet_journal().exists() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the journal stays");
}

#[test]
fn files_that_were_changed_again_on_their_way_arrive() {
    let scene = Scene::new(20);
    std::fs::create_dir_all(scene.home.group_dir("linux")).unwrap();
    let fleet = scene.fleet(MOMENT);
    let mut on_their_way = Vec::new();
    for text in ["one", "two"] {
        std::fs::write(scene.home.group_dir("linux").join("audit.txt"), text).unwrap();
        let (_, received) = fleet.inner.perform(&Work::Changed(["linux".to_owned()].into())).unwrap().unwrap();
        on_their_way.push(received);
    }
    for received in on_their_way {
        fleet.inner.perform(&received).unwrap();
    }
    let combination =
        scene.home.multigroups_dir().join(apid_home::group::group_hash("default,linux")).join("merged.mg");
    let sum = apid_home::digest::md5(&std::fs::read(combination).unwrap());
    assert_eq!(scene.text("SELECT merged_sum || group_config_status FROM agent WHERE id = 10"), format!("{sum}synced"));
}

#[test]
fn groups_that_change_while_their_agents_are_away() {
    let scene = Scene::new(20);
    let fleet = scene.fleet(MOMENT);
    let (_, up) = fleet.inner.perform(&Work::Down(ids(&[10]))).unwrap().unwrap();
    scene.run("UPDATE agent SET group_sync_status = 'syncreq' WHERE id = 10");
    assert!(fleet.inner.perform(&Work::Changed(["left".to_owned()].into())).unwrap().is_none());
    let (_, report) = fleet.inner.perform(&up).unwrap().unwrap();
    let (_, changed) = fleet.inner.perform(&report).unwrap().unwrap();
    let (_, received) = fleet.inner.perform(&changed).unwrap().unwrap();
    fleet.inner.perform(&received).unwrap();
    assert_eq!(scene.text("SELECT group_sync_status FROM agent WHERE id = 10"), "synced");
}

#[test]
fn however_many_commands_are_one_on_their_way() {
    let scene = Scene::new(20);
    let fleet = scene.fleet(MOMENT);
    for id in 1..50 {
        fleet.send(&Command::Restart, &to([id, id + 1])).unwrap();
        fleet.send(&Command::Reconnect, &to([id])).unwrap();
        fleet.groups_changed(&[format!("group{id}")]);
    }
    assert_eq!(fleet.inner.waiting(), 3);
}

#[test]
fn what_fails_in_the_middle_is_finished() {
    let scene = Scene::new(12_000);
    let fleet = scene.fleet(Duration::ZERO);
    let active = "SELECT CAST(count(*) AS TEXT) FROM agent WHERE connection_status = 'active'";
    let before = scene.text(active);
    scene.run(
        "UPDATE agent SET last_keepalive = 1 WHERE id != 0; \
         CREATE TRIGGER full BEFORE UPDATE ON agent WHEN new.id > 9000 BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    fleet.send(&Command::Restart, &to(1..=12_000)).unwrap();
    // Those of the first batches are away.
    scene.until("SELECT connection_status FROM agent WHERE id = 1", "disconnected");
    scene.run("DROP TRIGGER full");
    scene.until(&format!("{active} AND last_keepalive > 1"), &before);
}

#[test]
fn archives_are_those_of_the_day() {
    let scene = Scene::new(1);
    let fleet = scene.fleet(MOMENT);
    let latest = scene.home.archives_json();
    let folder = latest.parent().unwrap().join("2001/Jan");
    std::fs::create_dir_all(&folder).unwrap();
    let old = folder.join("ossec-archive-01.json");
    std::fs::write(&old, "old\n").unwrap();
    std::fs::hard_link(&old, &latest).unwrap();
    for event in ["one", "two"] {
        fleet.events(&[event.to_owned()]).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&old).unwrap(), "old\n");
    let text = std::fs::read_to_string(&latest).unwrap();
    assert_eq!((text.lines().count(), text.contains("\"full_log\":\"two\"")), (2, true), "{text}");
    let day = || std::fs::metadata(&latest).unwrap().nlink();
    assert_eq!(day(), 2);
    // One that stands alone, as somebody else may have written it, is gone on with.
    let name = jiff::Zoned::now().strftime("%Y/%b/ossec-archive-%d.json").to_string();
    std::fs::remove_file(latest.with_file_name(name)).unwrap();
    fleet.events(&["three".to_owned()]).unwrap();
    assert_eq!((std::fs::read_to_string(&latest).unwrap().lines().count(), day()), (3, 2));
}
