//! The files of groups on their way to the agents: `merged.mg` of groups and of combinations of groups, and the state of
//! the agents that receive it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use md5::{Digest as _, Md5};
use sha2::Sha256;

use super::file;
use super::now;
use super::work::Inner;
use crate::groups::merged;
use crate::link::LinkError;
use crate::store::StoreError;

/// Agents changed in one transaction.
const BATCH: i64 = 5_000;

const AGENT_CONF: &str = "agent.conf";

/// Groups in their order, as the agents that are in them have them, and what those agents are to receive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InStep {
    /// Names with commas between.
    groups: String,
    /// Hash of `merged.mg`.
    merged: String,
    /// Hash of `agent.conf`.
    config: String,
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn md5(bytes: &[u8]) -> String {
    hex(Md5::digest(bytes))
}

/// The name of the folder of a combination.
pub(super) fn folder_name(groups: &str) -> String {
    let mut name = hex(Sha256::digest(groups.as_bytes()));
    name.truncate(8);
    name
}

/// The file's bytes, or none for a file that is not there.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        result => result,
    }
}

/// Writes `bytes` unless the file has them.
fn write(path: &Path, bytes: &[u8]) -> Result<(), LinkError> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(LinkError::file(folder, "create"))?;
    }
    file::replace(path, bytes).map_err(LinkError::file(path, "replace"))
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

    /// Brings the merged files in step with the groups' folders, and marks the active agents that do not have them. Says
    /// which agents are to receive what.
    pub(super) fn send_files(&self, changed: &BTreeSet<String>) -> Result<Vec<InStep>, LinkError> {
        for group in changed {
            self.go_on()?;
            let folder = self.home.group_dir(group);
            if folder.is_dir() {
                let path = folder.join(merged::NAME);
                let bytes = merged::build(&self.home, group).map_err(LinkError::file(&folder, "read"))?;
                write(&path, &bytes)?;
            }
        }
        // An agent may have come to a combination by leaving a group that is none of it.
        let combinations: Vec<(String, bool)> = self.global.read_now(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT \"group\", max(group_sync_status = 'syncreq' AND connection_status = 'active') FROM agent \
                 WHERE id != 0 AND \"group\" IS NOT NULL GROUP BY \"group\" ORDER BY 1",
            )?;
            let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<_, _>>().map_err(LinkError::from)
        })?;
        self.drop_unused(combinations.iter().map(|(groups, _)| groups.as_str()))?;
        let mut in_step = Vec::new();
        for (groups, has_new_agents) in combinations {
            let names: Vec<&str> = groups.split(',').collect();
            if !has_new_agents && !names.iter().any(|name| changed.contains(*name)) {
                continue;
            }
            self.go_on()?;
            let (merged, config) = self.files_of(&groups, &names)?;
            let step = InStep { merged: md5(&merged), config: md5(&config), groups };
            self.mark(&step)?;
            in_step.push(step);
        }
        Ok(in_step)
    }

    /// Removes the folders of combinations that no agent has any more.
    fn drop_unused<'c>(&self, combinations: impl Iterator<Item = &'c str>) -> Result<(), LinkError> {
        let used = combinations.filter(|groups| groups.contains(',')).map(folder_name);
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
            if combination && !used.contains(name) && path.is_dir() {
                fs::remove_dir_all(&path).map_err(LinkError::file(&path, "remove"))?;
            }
        }
        Ok(())
    }

    /// `merged.mg` and `agent.conf` of one group or of several. Those of several are written.
    fn files_of(&self, groups: &str, names: &[&str]) -> Result<(Vec<u8>, Vec<u8>), LinkError> {
        if let [name] = names {
            let folder = self.home.group_dir(name);
            let [merged, config] = [merged::NAME, AGENT_CONF].map(|file| folder.join(file));
            let merged = read(&merged).map_err(LinkError::file(&merged, "read"))?;
            return Ok((merged, read(&config).map_err(LinkError::file(&config, "read"))?));
        }
        let hash = folder_name(groups);
        let (merged, config) = self.combine(&hash, names)?;
        write(&self.home.multigroups_dir().join(&hash).join(merged::NAME), &merged)?;
        Ok((merged, config))
    }

    /// The files of several groups in one: of equal names the last counts, but the configurations follow one another.
    fn combine(&self, hash: &str, names: &[&str]) -> Result<(Vec<u8>, Vec<u8>), LinkError> {
        let mut config = Vec::new();
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for name in names {
            let folder = self.home.group_dir(name);
            let own = read(&folder.join(AGENT_CONF)).map_err(LinkError::file(&folder, "read"))?;
            if !own.is_empty() {
                config.extend_from_slice(format!("<!-- Source file: {name}/{AGENT_CONF} -->\n").as_bytes());
                config.extend_from_slice(&own);
                if !own.ends_with(b"\n") {
                    config.push(b'\n');
                }
            }
            let listing = match fs::read_dir(&folder) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                listing => listing.map_err(LinkError::file(&folder, "list"))?,
            };
            for entry in listing {
                let path = entry.map_err(LinkError::file(&folder, "list"))?.path();
                let Some(file) = path.file_name().and_then(|name| name.to_str()) else { continue };
                let own = [merged::NAME, AGENT_CONF, "ar.conf"].contains(&file);
                if !own && !file.starts_with('.') && !file.ends_with(".tmp") && path.is_file() {
                    files.insert(file.to_owned(), read(&path).map_err(LinkError::file(&path, "read"))?);
                }
            }
        }
        let ar_conf = self.home.ar_conf();
        let mut merged = format!("#{hash}\n").into_bytes();
        let mut append = |name: &str, bytes: &[u8]| {
            merged.extend_from_slice(format!("!{} {name}\n", bytes.len()).as_bytes());
            merged.extend_from_slice(bytes);
        };
        if ar_conf.is_file() {
            append("ar.conf", &read(&ar_conf).map_err(LinkError::file(&ar_conf, "read"))?);
        }
        append(AGENT_CONF, &config);
        for (name, bytes) in &files {
            append(name, bytes);
        }
        Ok((merged, config))
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

    /// Repeats a change of so many rows at most until it finds none.
    fn in_batches(&self, sql: &str, step: &InStep) -> Result<(), LinkError> {
        loop {
            self.go_on()?;
            let changed = self.global.write_now(|transaction| -> Result<usize, StoreError> {
                let mut statement = transaction.prepare_cached(sql)?;
                Ok(statement.execute((&step.groups, &step.merged, &step.config, now(), BATCH))?)
            })?;
            if changed == 0 {
                return Ok(());
            }
        }
    }
}
