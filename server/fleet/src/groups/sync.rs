//! Whether agents have the files of their groups (docs/facts/04-modules.md, section 2.3).

use std::collections::HashMap;
use std::sync::Arc;

use super::change::valid_name;
use super::{Algorithm, Groups, Shared, roster};
use crate::agents::visible;
use crate::known::Known;
use crate::{Fault, Outcome};
use apid_home::merged;
use apid_identity::rbac::Granted;
use apid_store::schema::agent::Layout;
use apid_store::{Lane, Reader, StoreError, bind};

/// Whether an agent has the files of its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Synced {
    /// The agent.
    pub agent: i64,
    /// Whether it has.
    pub synced: bool,
}

/// Checksums of merged files by the groups that they are of, for one request.
type Sums = HashMap<String, Option<String>>;

impl Groups {
    /// Which of the agents granted have the files of their groups.
    ///
    /// # Errors
    ///
    /// When the database cannot be read; [`Fault::NotInThisHome`] where it does not say.
    pub async fn is_sync(&self, granted: &Granted) -> Result<Outcome<Synced>, Fault> {
        let (granted, shared, with_manager) = (granted.clone(), Arc::clone(&self.shared), self.with_manager);
        self.shared
            .global
            .read(Lane::Cheap, move |reader| shared.synced(reader, &granted, &roster(&shared.ledger, with_manager)?))
            .await
    }
}

impl Shared {
    fn synced(&self, reader: &Reader, granted: &Granted, known: &Known) -> Result<Outcome<Synced>, Fault> {
        let is_known = Layout::of(reader)?.knows_group_files();
        // Release 5 has an answer of its own, since all of its homes are like that.
        if !is_known && known.with_manager() {
            return Err(Fault::NotInThisHome(
                "a manager of 5.0 does not keep whether agents have the files of their groups",
            ));
        }
        let mut outcome = Outcome::default();
        let mut sums = Sums::default();
        let agents = visible(granted, known, &mut outcome.failed).only.unwrap_or_else(|| known.ids().to_vec());
        for agent in agents {
            if agent == 0 {
                outcome.failed.push(agent, &Fault::IsManager);
            } else {
                outcome.done.push(Synced { agent, synced: is_known && self.is_synced(reader, agent, &mut sums)? });
            }
        }
        Ok(outcome)
    }

    /// Whether the agent reported the checksum of the file that is there for it now. Without that file, or a report, it
    /// has not.
    fn is_synced(&self, reader: &Reader, agent: i64, sums: &mut Sums) -> Result<bool, StoreError> {
        type Columns = (Option<String>, Option<String>);
        let row = reader.first("SELECT \"group\", merged_sum FROM agent WHERE id = ?1", bind![agent], |row| {
            Ok::<Columns, StoreError>((row.get(0)?, row.get(1)?))
        })?;
        let Some((Some(groups), Some(reported))) = row else { return Ok(false) };
        let sum = sums.entry(groups).or_insert_with_key(|groups| self.merged_sum(groups));
        Ok(sum.as_ref().is_some_and(|sum| *sum == reported))
    }

    /// The checksum of what agents in these groups receive; `groups` has commas between the names.
    fn merged_sum(&self, groups: &str) -> Option<String> {
        // A text that is not a list of names must not be taken for a path.
        if !groups.split(',').all(valid_name) {
            return None;
        }
        let root = self.home.directory().ok()?;
        let folder = root.directory(merged::folder(&self.home, groups)).ok()?;
        self.hashes.of(&folder, merged::NAME, Algorithm::Md5)
    }
}
