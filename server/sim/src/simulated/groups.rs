//! The files of groups on their way to the agents: `merged.mg` of groups and of combinations of groups, and the state
//! of the agents that receive it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::steps::InStep;
use super::work::Inner;
use apid_home::clock::now;
use apid_home::digest::md5;
use apid_home::disk::{self, FileAttributes};
use apid_home::group::group_hash;
use apid_home::merged;
use apid_manager::LinkError;
use apid_store::{StoreError, bind};

/// Agents changed in one transaction.
const BATCH: i64 = 5_000;

/// Writes `bytes` unless the file has them. Its folder must be there: one that is gone was deleted with its group.
fn write(path: &Path, bytes: &[u8]) -> Result<(), LinkError> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let attributes = FileAttributes::of(path).unwrap_or(FileAttributes::new(merged::MODE));
    disk::replace(path, bytes, attributes).map(drop).map_err(LinkError::file(path, "replace"))
}

impl Inner {
    /// The groups that have a folder.
    pub(super) fn all_groups(&self) -> Result<Vec<String>, LinkError> {
        let folder = self.home.shared_dir();
        let folders = || -> io::Result<Vec<String>> {
            let mut names = Vec::new();
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                if entry.path().is_dir() {
                    names.extend(entry.file_name().into_string().ok());
                }
            }
            Ok(names)
        };
        folders().map_err(LinkError::file(&folder, "list"))
    }

    /// Brings the merged files in step with the groups' folders, and marks the active agents that do not have them.
    /// Says which agents are to receive what.
    pub(super) fn send_files(&self, changed: &BTreeSet<String>) -> Result<Vec<InStep>, LinkError> {
        for group in changed {
            self.go_on()?;
            let folder = self.home.group_dir(group);
            let sent = merged::build(&self.home, group)
                .map_err(LinkError::file(&folder, "read"))
                .and_then(|bytes| write(&folder.join(merged::NAME), &bytes));
            match sent {
                // It may be deleted at any moment.
                Err(_) if !folder.is_dir() => {}
                sent => sent?,
            }
        }
        // An agent may have come to a combination by leaving a group outside of it.
        let combinations: Vec<(String, bool)> = self.global.read_now(|reader| {
            reader.all(
                "SELECT \"group\", max(group_sync_status = 'syncreq' AND connection_status = 'active') FROM agent \
                 WHERE id != 0 AND \"group\" IS NOT NULL GROUP BY \"group\" ORDER BY 1",
                &[],
                |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)),
            )
        })?;
        self.drop_unused(combinations.iter().map(|(groups, _)| groups.as_str()))?;
        let mut in_step = Vec::new();
        for (groups, has_new_agents) in combinations {
            if !has_new_agents && !groups.split(',').any(|name| changed.contains(name)) {
                continue;
            }
            self.go_on()?;
            let files = self.files_of(&groups)?;
            let step = InStep { merged: md5(&files.merged), config: md5(&files.configuration), groups };
            self.mark(&step)?;
            in_step.push(step);
        }
        Ok(in_step)
    }

    /// Removes the folders of combinations that no agent has any more.
    fn drop_unused<'c>(&self, combinations: impl Iterator<Item = &'c str>) -> Result<(), LinkError> {
        let used = combinations.filter(|groups| groups.contains(',')).map(group_hash);
        let used: BTreeSet<String> = used.collect();
        let folder = self.home.multigroups_dir();
        let listing = match fs::read_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            listing => listing.map_err(LinkError::file(&folder, "list"))?,
        };
        for entry in listing {
            let path = entry.map_err(LinkError::file(&folder, "list"))?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let combination = name.len() == 8 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if combination && !used.contains(name) {
                disk::remove_tree(&path);
            }
        }
        Ok(())
    }

    /// What agents in one group or in several receive. The merged file of several is written.
    fn files_of(&self, groups: &str) -> Result<merged::MergedFiles, LinkError> {
        let folder = merged::folder(&self.home, groups);
        if groups.contains(',') {
            let files = merged::combine(&self.home, groups).map_err(LinkError::file(&folder, "put together"))?;
            fs::create_dir_all(&folder).map_err(LinkError::file(&folder, "create"))?;
            write(&folder.join(merged::NAME), &files.merged)?;
            return Ok(files);
        }
        let read = |name| {
            let file = folder.join(name);
            disk::read(&file).map_err(LinkError::file(&file, "read"))
        };
        Ok(merged::MergedFiles { merged: read(merged::NAME)?, configuration: read("agent.conf")? })
    }

    /// Agents that have something else are not synced.
    fn mark(&self, step: &InStep) -> Result<(), LinkError> {
        self.in_batches(
            "UPDATE agent SET group_config_status = 'not synced' WHERE id IN (SELECT id FROM agent WHERE \"group\" = ?1 \
             AND id != 0 AND connection_status = 'active' AND group_config_status = 'synced' \
             AND (merged_sum IS NOT ?2 OR config_sum IS NOT ?3) AND ?4 > 0 LIMIT ?5)",
            step,
        )
    }

    /// Agents that were marked have what was sent to them, whatever they were sent before.
    pub(super) fn receive_files(&self, in_step: &[InStep]) -> Result<(), LinkError> {
        for step in in_step {
            self.in_batches(
                "UPDATE agent SET group_config_status = 'synced', group_sync_status = 'synced', merged_sum = ?2, \
                 config_sum = ?3, last_keepalive = ?4 WHERE id IN (SELECT id FROM agent WHERE \"group\" = ?1 AND id != 0 \
                 AND connection_status = 'active' AND ((group_config_status, group_sync_status) != ('synced', 'synced') \
                 OR merged_sum IS NOT ?2 OR config_sum IS NOT ?3) LIMIT ?5)",
                step,
            )?;
        }
        Ok(())
    }

    /// Repeats a change of at most [`BATCH`] rows until it changes no row.
    fn in_batches(&self, sql: &str, step: &InStep) -> Result<(), LinkError> {
        loop {
            self.go_on()?;
            let values = bind![&step.groups, &step.merged, &step.config, now(), BATCH];
            let changed = self.global.write_now(|writer| writer.change(sql, values))?;
            if changed == 0 {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::write;

    #[test]
    fn a_deleted_group_does_not_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let group = folder.path().join("web");
        assert!(write(&group.join("merged.mg"), b"#web\n").is_err());
        assert!(!group.exists());
        std::fs::create_dir(&group).unwrap();
        write(&group.join("merged.mg"), b"#web\n").unwrap();
        assert_eq!(std::fs::read_dir(&group).unwrap().count(), 1);
    }
}
