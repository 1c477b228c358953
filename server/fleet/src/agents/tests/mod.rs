#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod beside_authd;
mod changes;
mod layouts;
mod lists;
mod plain;
mod summaries;
mod without_manager;

use std::sync::Arc;

use super::Agents;
use crate::ledger::Ledger;
use apid_home::Home;
use apid_identity::rbac::{Check, Granted, Permissions, Wanted};
use apid_store::Store;

/// A home with some agents.
struct Fleet {
    home: Home,
    agents: Agents,
    _directory: tempfile::TempDir,
}

fn fleet(count: u32) -> Fleet {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    apid_testing::sample::fill(&home, count).unwrap();
    let store = Store::new(home.root());
    let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
    Fleet { home, agents, _directory: directory }
}

/// What the guard grants to a caller with these permissions, of these agents or of all.
fn granted(agents: &Agents, permissions: &Permissions, ids: Option<&[&str]>) -> Granted {
    let ids = ids.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
    let wanted = Wanted { check: Check::all("agent:read", "agent:id"), ids };
    permissions.grant(&[wanted], agents).unwrap().of("agent:id").unwrap().clone()
}

/// What is granted to a caller who may do everything.
fn everything(agents: &Agents, ids: Option<&[&str]>) -> Granted {
    granted(agents, &Permissions::unlimited(), ids)
}
