//! Keys, and what is told of all agents together.

use super::{everything, fleet};
use crate::agents::{Force, States};
use crate::{Fault, Item};
use apid_store::{Access, Single};

#[tokio::test]
async fn keys_are_those_that_were_given_out() {
    let fleet = fleet(2);
    let agents = &fleet.agents;
    let added = agents.add("web", "any", Force::default()).await.unwrap();
    assert_eq!(added.id, 3);
    let taken = Fault::NameTaken("web".into());
    assert_eq!(agents.add("web", "any", Force::default()).await, Err(taken));
    let keys = agents.keys(&everything(agents, Some(&["003", "000", "777"]))).await.unwrap();
    assert_eq!(keys.done, [added]);
    assert_eq!(
        keys.failed.groups(),
        [(Fault::UnknownAgent, vec![Item::from("777")]), (Fault::IsManager, vec![Item::Agent(0)])]
    );
}

#[tokio::test]
async fn agents_are_counted_by_what_they_are() {
    let fleet = fleet(20);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    let states = agents.states(&all).await.unwrap();
    // 6 and 16 never connected; 3, 11 and 18 are disconnected, 5 is pending.
    let connected =
        States { active: 14, disconnected: 3, never_connected: 2, pending: 1, synced: 10, not_synced: 10, total: 20 };
    assert_eq!(*states, connected);
    assert_eq!(*agents.platforms(&all).await.unwrap(), ["centos", "darwin", "debian", "ubuntu", "windows"]);
    let summary = agents.summary(&all).await.unwrap();
    assert_eq!((summary.states.active, summary.states.total), (14, 20));
    let count = |counts: &[(String, u64)], name: &str| counts.iter().find(|(known, _)| known == name).unwrap().1;
    assert_eq!((count(&summary.platforms, "ubuntu"), count(&summary.platforms, "debian")), (4, 2));
    assert_eq!((count(&summary.groups, "webservers"), count(&summary.groups, "default")), (2, 12));
    let few = agents.summary(&everything(agents, Some(&["000", "001", "003"]))).await.unwrap();
    assert_eq!((few.states.total, few.states.disconnected, few.groups.len()), (2, 1, 4));
    // What is kept is of this state of the database.
    let set = "UPDATE agent SET connection_status = 'active' WHERE id = 5";
    Single::open(&fleet.home.global_db(), Access::ReadWrite).unwrap().write(|writer| writer.change(set, &[])).unwrap();
    assert_eq!(agents.states(&all).await.unwrap().active, 15);
}
