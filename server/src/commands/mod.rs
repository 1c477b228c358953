//! What is asked of agents: restarts, reconnection, active response, their configuration and counters, upgrades; and what is
//! asked of the analysis: to take events.
//!
//! Decides which agents a command may go to, and packs the outcome; the sending is [`crate::link`]'s. Knows no HTTP and no
//! generated type.

mod events;
mod orders;
mod questions;
mod tasks;
mod upgrades;

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;

pub use orders::ActiveResponse;
pub use questions::check_pair;
pub use tasks::TaskFilters;

use crate::agents::Agents;
use crate::failure::Failure;
use crate::home::Home;
use crate::json::push_agent_id;
use crate::link::AgentLink;
use crate::store::{Database, Store};

/// Commands to the agents of a home.
#[derive(Clone)]
pub struct Commands {
    shared: Arc<Shared>,
}

struct Shared {
    home: Home,
    store: Store,
    agents: Agents,
    tasks: Database,
    link: Arc<dyn AgentLink>,
}

impl Commands {
    /// Commands to `agents`, by way of `link`.
    pub fn new(home: &Home, store: &Store, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        let tasks = store.database(home.tasks_db());
        Self { shared: Arc::new(Shared { home: home.clone(), store: store.clone(), agents, tasks, link }) }
    }

    /// Runs `work`, which may wait for agents, on a worker.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        self.shared.store.run(move || work(&shared)).await
    }
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
