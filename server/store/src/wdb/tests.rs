//! Which databases `wazuh-db` is asked for, by what name.

use std::path::Path;

use apid_home::{Home, Layout};

use super::{Actor, Daemon};

#[test]
fn databases_have_the_names_of_wazuh_db() {
    let home = Home::unchecked("/h".into());
    let words = |path: &Path| Actor::of(&home, path).map(|actor| actor.words());
    assert_eq!(words(&home.global_db()).as_deref(), Some("global sql "));
    assert_eq!(words(&home.tasks_db()).as_deref(), Some("task sql "));
    for (agent, expected) in [(0, "agent 000 sql "), (7, "agent 007 sql "), (12_345, "agent 12345 sql ")] {
        assert_eq!(words(&home.agent_db(agent)).as_deref(), Some(expected));
    }
    let beside = |name: &str| home.db_dir().join(name);
    for path in [home.mitre_db(), home.rbac_db(), beside("01.db"), beside("001.db-journal"), beside("a01.db")] {
        assert_eq!(words(&path), None, "{}", path.display());
    }
    assert_eq!(words(Path::new("/elsewhere/001.db")), None);
}

#[test]
fn a_reader_serves_databases_with_the_same_tables() {
    let (one, other) = (Actor::Agent("001".to_owned()), Actor::Agent("002".to_owned()));
    assert!(one.is_like(&other) && Actor::Global.is_like(&Actor::Global));
    assert!(!one.is_like(&Actor::Global) && !Actor::Tasks.is_like(&Actor::Global));
}

#[test]
fn of_release_5_the_agents_alone_are_asked_for() {
    let home = Home::unchecked("/h".into()).laid_out_as(Layout::V5);
    let asked = |path: &Path| {
        let daemon = Daemon { home: home.clone(), ..Daemon::new(home.clone()) };
        daemon.actor(path)
    };
    assert_eq!(asked(&home.global_db()), Some(Actor::Global));
    assert_eq!((asked(&home.tasks_db()), asked(&home.agent_db(1))), (None, None));
}
