//! Plain lists: what was planned of one page gives the other pages as they would be without it.

use std::sync::Arc;

use super::lists::{VIEW, text};
use super::{Fleet, everything, fleet, granted};
use crate::agents::Agents;
use crate::ledger::Ledger;
use apid_identity::rbac::{Granted, Mode, Permissions, Policy};
use apid_store::query::{Query, Sort};
use apid_store::{Access, Single, Store, bind};

fn policy(agent: &str, effect: &str) -> Policy {
    Policy {
        actions: vec!["agent:read".to_owned()],
        resources: vec![format!("agent:id:{agent}")],
        effect: effect.to_owned(),
    }
}

impl Fleet {
    /// The same agents, of which nothing is known yet.
    fn anew(&self) -> Agents {
        let store = Store::new(self.home.root());
        Agents::new(&self.home, &store, Arc::new(Ledger::new(&self.home, &store)))
    }

    /// Asks for several pages of several lists, each as it is without anything that is kept.
    async fn walk(&self, callers: &[Granted]) {
        let select = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        let lists = [
            Query::default(),
            Query { sort: Some(Sort { fields: vec!["state".to_owned()], descending: true }), ..Query::default() },
            Query { select: select(&["state"]), ..Query::default() },
            Query { select: select(&["state"]), distinct: true, ..Query::default() },
        ];
        for granted in callers {
            for list in &lists {
                for (offset, limit) in [(0, 5), (5, 5), (0, 500), (29, 1), (40, 5), (2_500, 3), (0, 5)] {
                    let query = Query { offset, limit, ..list.clone() };
                    let known = text(self.agents.list(granted, query.clone(), &VIEW).await);
                    let anew = text(self.anew().list(granted, query.clone(), &VIEW).await);
                    assert_eq!(known, anew, "{query:?} {granted:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn each_page_is_that_of_its_list() {
    let fleet = fleet(30);
    let but = Permissions::reduce(Mode::Black, &[policy("*", "allow"), policy("007", "deny")]).unwrap();
    let some = |agent: &str| Permissions::reduce(Mode::White, &[policy(agent, "allow")]).unwrap();
    let agents = &fleet.agents;
    let callers = [
        everything(agents, None),
        granted(agents, &but, None),
        granted(agents, &some("003"), None),
        granted(agents, &some("004"), None),
        everything(agents, Some(&["003", "099"])),
    ];
    fleet.walk(&callers).await;
    let sql = "UPDATE agent SET connection_status = 'pending' WHERE id % 3 = ?1";
    let global = Single::open(&fleet.home.global_db(), Access::ReadWrite).unwrap();
    global.write(|writer| writer.change(sql, bind![1_i64])).unwrap();
    global.write(|writer| writer.change("DELETE FROM agent WHERE id = ?1", bind![5_i64])).unwrap();
    fleet.walk(&callers).await;
}

#[tokio::test]
async fn many_lists_push_each_other_out() {
    let fleet = fleet(3);
    let everything = everything(&fleet.agents, None);
    // Different lists by the order in which the fields are named.
    let names = ["number", "state", "release", "teams"];
    for turn in 0..200_usize {
        let fields = (0..4).map(|place| names[(turn >> (2 * place)) % 4].to_owned()).collect();
        let query = Query { select: Some(fields), limit: 2, ..Query::default() };
        let known = text(fleet.agents.list(&everything, query, &VIEW).await);
        assert!(known.ends_with("of 4"), "{known}");
        assert!(fleet.agents.shared.cache.plain_lists() <= 32);
    }
}
