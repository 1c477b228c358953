//! What is asked of agents: restarts, reconnection, active response, their configuration and counters, upgrades; and what is
//! asked of the analysis: to take events.
//!
//! Decides which agents a command may go to, and packs the outcome; the sending is [`apid_manager`]'s. Knows no HTTP and no
//! generated type.

mod events;
mod orders;
mod questions;
mod tasks;
mod upgrades;

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::Semaphore;

pub use orders::ActiveResponse;
pub use questions::check_pair;
pub use tasks::TaskFilters;

use crate::agents::Agents;
use apid_failure::Failure;
use apid_failure::json::push_agent_id;
use apid_home::Home;
use apid_manager::AgentLink;
use apid_request::cancel;
use apid_store::{Database, Store};

/// Requests that may wait for agents at the same time; others wait for their turn.
const AT_ONCE: usize = 8;

/// Commands to the agents of a home.
#[derive(Clone)]
pub struct Commands {
    shared: Arc<Shared>,
}

struct Shared {
    home: Home,
    agents: Agents,
    tasks: Database,
    link: Arc<dyn AgentLink>,
    turns: Arc<Semaphore>,
}

impl Commands {
    /// Commands to `agents`, by way of `link`.
    pub fn new(home: &Home, store: &Store, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        let tasks = store.database(home.tasks_db());
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        Self { shared: Arc::new(Shared { home: home.clone(), agents, tasks, link, turns }) }
    }

    /// Runs `work`, which may wait for agents for long, on a thread of its own: the store's are few, and every list needs them.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        let turn = Arc::clone(&shared.turns).acquire_owned().await.map_err(Failure::unexpected)?;
        let work = move || {
            let result = work(&shared);
            drop(turn);
            result
        };
        cancel::blocking(work).await.map_err(Failure::unexpected)?
    }
}

/// Of agents before 3.7.0, which do not report their configuration.
fn too_old() -> Failure {
    Failure::internal(1735).detail("Minimum required version is Wazuh v3.7.0")
}

/// Appends the separator that an item needs which is not the first, or nothing.
fn separate(out: &mut Vec<u8>) {
    if !out.ends_with(b"[") {
        out.extend_from_slice(b", ");
    }
}

/// Appends ids as items.
fn push_ids(out: &mut Vec<u8>, ids: impl Iterator<Item = i64>) {
    for id in ids {
        separate(out);
        push_agent_id(out, id);
    }
}

/// Appends a value in the form of replies.
fn push_value(out: &mut Vec<u8>, value: &Value) -> Result<(), Failure> {
    wazuh_api_server::json::encode_into(out, value).map_err(Failure::unexpected)
}

/// A value in the form of replies, as a text.
fn text_of(value: &Value) -> Result<String, Failure> {
    let mut out = Vec::new();
    push_value(&mut out, value)?;
    String::from_utf8(out).map_err(Failure::unexpected)
}

/// `{"data": value, "error": 0}`.
fn plain_result(data: &Value) -> Result<Bytes, Failure> {
    let mut out = b"{\"data\": ".to_vec();
    push_value(&mut out, data)?;
    out.extend_from_slice(b", \"error\": 0}");
    Ok(Bytes::from(out))
}
