//! The files of groups on their way to the agents: `merged.mg` of groups and of combinations of groups, and the state
//! of the agents that receive it.

use std::collections::BTreeSet;
use std::io::ErrorKind;

use super::steps::InStep;
use super::work::Inner;
use apid_home::clock::now;
use apid_home::digest::md5;
use apid_home::directory::{Directory, FileAttributes, HardLinks, Kind};
use apid_home::group::group_hash;
use apid_home::merged;
use apid_manager::LinkError;
use apid_store::schema::agent::Layout;
use apid_store::{StoreError, bind};

/// Agents changed in one transaction.
const BATCH: i64 = 5_000;

/// Mode of the folder of a combination of groups.
const FOLDER_MODE: u32 = 0o750;

/// Writes `merged.mg` of a folder unless the file has these bytes.
fn write(folder: &Directory, bytes: &[u8]) -> Result<(), LinkError> {
    if folder.read(merged::NAME).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let path = folder.path().join(merged::NAME);
    let old = folder.find(merged::NAME).map_err(LinkError::file(&path, "look at"))?;
    let attributes = match old.filter(|old| old.kind == Kind::File && old.names == 1) {
        Some(old) => FileAttributes::like(&old),
        None => FileAttributes::new(merged::MODE),
    };
    folder.replace(merged::NAME, bytes, attributes).map(drop).map_err(LinkError::file(&path, "replace"))
}

impl Inner {
    /// The groups that have a folder.
    pub(super) fn all_groups(&self) -> Result<Vec<String>, LinkError> {
        let folder = self.home.shared_dir();
        let entries =
            self.home.directory().and_then(|root| root.directory(&folder)).and_then(|groups| groups.entries());
        let entries = entries.map_err(LinkError::file(&folder, "list"))?;
        let folders = entries.into_iter().filter(|entry| entry.kind == Kind::Directory);
        Ok(folders.filter_map(|entry| entry.name.into_string().ok()).collect())
    }

    /// Brings `merged.mg` of a group in step with the other files of its folder.
    fn merge(&self, group: &str) -> Result<(), LinkError> {
        let place = self.home.group_dir(group);
        let bytes = merged::build(&self.home, group).map_err(LinkError::file(&place, "read"))?;
        let folder = self.home.directory().and_then(|root| root.directory(&place));
        write(&folder.map_err(LinkError::file(&place, "open"))?, &bytes)
    }

    /// Brings the merged files in step with the groups' folders, and marks the active agents that do not have them.
    /// Says which agents are to receive what.
    pub(super) fn send_files(&self, changed: &BTreeSet<String>) -> Result<Vec<InStep>, LinkError> {
        for group in changed {
            self.go_on()?;
            match self.merge(group) {
                // It may be deleted at any moment.
                Err(_) if !self.has_folder(group) => {}
                merged => merged?,
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

    fn has_folder(&self, group: &str) -> bool {
        self.home.directory().is_ok_and(|root| root.has_directory(self.home.group_dir(group)))
    }

    /// Removes the folders of combinations that no agent has any more.
    fn drop_unused<'c>(&self, combinations: impl Iterator<Item = &'c str>) -> Result<(), LinkError> {
        let used = combinations.filter(|groups| groups.contains(',')).map(group_hash);
        let used: BTreeSet<String> = used.collect();
        let place = self.home.multigroups_dir();
        let folder = match self.home.directory().and_then(|root| root.directory(&place)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            folder => folder.map_err(LinkError::file(&place, "open"))?,
        };
        for entry in folder.entries().map_err(LinkError::file(&place, "list"))? {
            let Some(name) = entry.name.to_str() else { continue };
            let combination = name.len() == 8 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if combination
                && !used.contains(name)
                && let Err(error) = folder.remove_tree(name)
            {
                tracing::warn!(%error, path = %place.join(name).display(), "cannot remove an unused folder");
            }
        }
        Ok(())
    }

    /// What agents in one group or in several receive. The merged file of several is written.
    fn files_of(&self, groups: &str) -> Result<merged::MergedFiles, LinkError> {
        let place = merged::folder(&self.home, groups);
        let root = self.home.directory().map_err(LinkError::file(self.home.root(), "open"))?;
        if groups.contains(',') {
            let files = merged::combine(&self.home, groups).map_err(LinkError::file(&place, "put together"))?;
            let folder = root.directory_or_create(&place, FOLDER_MODE).map_err(LinkError::file(&place, "create"))?;
            write(&folder, &files.merged)?;
            return Ok(files);
        }
        let read = |name| {
            let file = place.join(name);
            let text = root.read_if_there(&file, HardLinks::Refuse).map_err(LinkError::file(&file, "read"))?;
            Ok::<_, LinkError>(text.unwrap_or_default())
        };
        Ok(merged::MergedFiles { merged: read(merged::NAME)?, configuration: read("agent.conf")? })
    }

    /// Agents that have something else are not synced.
    fn mark(&self, step: &InStep) -> Result<(), LinkError> {
        let config = match self.layout()? {
            Layout::V4 => "config_sum IS NOT ?3",
            Layout::V5Beta => "?3 IS NULL",
            // Nobody knows what an agent has.
            Layout::V5 => return Ok(()),
        };
        self.in_batches(
            &format!(
                "UPDATE agent SET group_config_status = 'not synced' WHERE id IN (SELECT id FROM agent \
                 WHERE \"group\" = ?1 AND id != 0 AND connection_status = 'active' AND group_config_status = 'synced' \
                 AND (merged_sum IS NOT ?2 OR {config}) AND ?4 > 0 LIMIT ?5)"
            ),
            step,
        )
    }

    /// Agents that were marked have what was sent to them, whatever they were sent before.
    pub(super) fn receive_files(&self, in_step: &[InStep]) -> Result<(), LinkError> {
        let (set, differs) = match self.layout()? {
            Layout::V4 => (
                ", group_config_status = 'synced', merged_sum = ?2, config_sum = ?3",
                "(group_config_status, group_sync_status) != ('synced', 'synced') OR merged_sum IS NOT ?2 \
                 OR config_sum IS NOT ?3",
            ),
            Layout::V5Beta => (
                ", group_config_status = 'synced', merged_sum = ?2",
                "(group_config_status, group_sync_status) != ('synced', 'synced') OR merged_sum IS NOT ?2 OR ?3 IS NULL",
            ),
            Layout::V5 => ("", "group_sync_status != 'synced' OR ?2 IS NULL OR ?3 IS NULL"),
        };
        let sql = format!(
            "UPDATE agent SET group_sync_status = 'synced', last_keepalive = ?4{set} WHERE id IN (SELECT id FROM agent \
             WHERE \"group\" = ?1 AND id != 0 AND connection_status = 'active' AND ({differs}) LIMIT ?5)"
        );
        for step in in_step {
            self.in_batches(&sql, step)?;
        }
        Ok(())
    }

    fn layout(&self) -> Result<Layout, LinkError> {
        Ok(self.global.read_now(Layout::of)?)
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

    use super::{Directory, write};

    #[test]
    fn a_deleted_group_does_not_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("web");
        std::fs::create_dir(&place).unwrap();
        let group = Directory::open(&place).unwrap();
        write(&group, b"#web\n").unwrap();
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1);
        std::fs::remove_dir_all(&place).unwrap();
        assert!(write(&group, b"#web\n").is_err());
        assert!(!place.exists());
    }

    #[test]
    fn a_link_in_the_place_of_the_merged_file_is_not_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("web");
        std::fs::create_dir(&place).unwrap();
        std::fs::write(folder.path().join("outside"), "outside").unwrap();
        std::os::unix::fs::symlink("../outside", place.join("merged.mg")).unwrap();
        assert!(write(&Directory::open(&place).unwrap(), b"#web\n").is_err());
        assert_eq!(std::fs::read_to_string(folder.path().join("outside")).unwrap(), "outside");
    }
}
