//! `GET /agents/{agent_id}/group/is_sync`: whether an agent has the files of its groups
//! (docs/facts/04-modules.md, section 2.3).

use bytes::Bytes;
use rusqlite::OptionalExtension as _;

use super::change::valid_name;
use super::{Algorithm, Groups, Hashes, Shared};
use crate::agents::visible;
use crate::known::Known;
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, agent_id, push_agent_id};
use apid_home::Home;
use apid_home::merged;
use apid_identity::rbac::Granted;
use apid_store::{Reader, StoreError};

const MESSAGES: Messages = Messages {
    all: "Sync info was returned for all selected agents",
    some: "Sync info was not returned for some selected agents",
    none: "No sync info was returned",
};

impl Groups {
    /// `GET /agents/{agent_id}/group/is_sync`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn is_sync(&self, granted: &Granted) -> Result<Bytes, Failure> {
        let (granted, shared) = (granted.clone(), std::sync::Arc::clone(&self.shared));
        self.shared.global.read(move |reader| write(reader, &shared, &granted, &*shared.agents.known()?)).await
    }
}

fn write(reader: &Reader, shared: &Shared, granted: &Granted, known: &Known) -> Result<Bytes, Failure> {
    let mut refused = crate::Failed::new();
    let agents = visible(granted, known, &mut refused).only.unwrap_or_else(|| known.ids().to_vec());
    let mut failed = FailedItems::from(refused);
    let mut envelope = Envelope::open(64);
    let mut total = 0;
    for agent in agents {
        if agent == 0 {
            failed.push(agent_id(0), &Failure::bad_request(1703));
            continue;
        }
        let synced = is_synced(reader, &shared.home, &shared.hashes, agent)?;
        let out = envelope.items();
        out.extend_from_slice(if total > 0 { b", {\"id\": " } else { b"{\"id\": " });
        push_agent_id(out, agent);
        out.extend_from_slice(if synced { b", \"synced\": true}" } else { b", \"synced\": false}" });
        total += 1;
    }
    Ok(envelope.close(total, failed, &MESSAGES))
}

/// Whether the agent reported the sum of what is there for it now. Without such a file, or a report, it has not.
fn is_synced(reader: &Reader, home: &Home, hashes: &Hashes, agent: i64) -> Result<bool, StoreError> {
    let mut statement = reader.prepare_cached("SELECT \"group\", merged_sum FROM agent WHERE id = ?1")?;
    let row = statement.query_row([agent], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((Some(groups), Some(reported))): Option<(Option<String>, Option<String>)> = row else { return Ok(false) };
    // What is no list of names leads nowhere.
    if !groups.split(',').all(valid_name) {
        return Ok(false);
    }
    let sum = hashes.of(&merged::folder(home, &groups).join(merged::NAME), Algorithm::Md5);
    Ok(sum.is_some_and(|sum| sum == reported))
}
