//! Making a new home: built beside its place, written through, then renamed into place in one step. Where that cannot
//! be, in a mounted volume, it is built inside and its parts are moved. A process may be killed at any moment: what it
//! leaves is removed or finished by the next one that makes a home there.
//!
//! Assumes that the place was found missing or empty. Never touches anything in a directory that has content.

use std::fs::{DirBuilder, File};
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{API_YAML, DirectoryKind, Home, HomeError, STARTER_RULESET, mitre, schema};
use crate::{Access, Single, StoreError, Writer, bind};
use apid_home::directory::{Directory, FileAttributes, HardLinks};
use apid_home::group::DEFAULT_GROUP;
use apid_home::owner::Owner;
use apid_home::system::{self, System};
use apid_home::{DRAFT, READY, clock, merged};

const DIRECTORY_MODE: u32 = 0o750;
const FILE_MODE: u32 = 0o640;

/// Parents come before children.
const DIRECTORIES: &[&str] = &[
    "api",
    "api/configuration",
    "api/configuration/security",
    "api/configuration/ssl",
    "backup",
    "backup/db",
    "etc",
    "etc/decoders",
    "etc/lists",
    "etc/rules",
    "etc/shared",
    "etc/shared/default",
    "logs",
    "logs/api",
    "queue",
    "queue/alerts",
    "queue/cluster",
    "queue/db",
    "queue/sockets",
    "queue/tasks",
    "ruleset",
    "ruleset/decoders",
    "ruleset/lists",
    "ruleset/rules",
    "stats",
    "stats/hourly-average",
    "stats/totals",
    "stats/weekly-average",
    "tmp",
    "var",
    "var/db",
    "var/multigroups",
    "var/run",
    "var/upgrade",
];

const OSSEC_CONF: &str = "\
<ossec_config>
  <global>
    <jsonout_output>yes</jsonout_output>
    <alerts_log>yes</alerts_log>
    <logall>no</logall>
    <logall_json>no</logall_json>
    <email_notification>no</email_notification>
    <agents_disconnection_time>15m</agents_disconnection_time>
    <update_check>no</update_check>
  </global>

  <alerts>
    <log_alert_level>3</log_alert_level>
    <email_alert_level>12</email_alert_level>
  </alerts>

  <logging>
    <log_format>plain</log_format>
  </logging>

  <remote>
    <connection>secure</connection>
    <port>1514</port>
    <protocol>tcp</protocol>
  </remote>

  <ruleset>
    <decoder_dir>ruleset/decoders</decoder_dir>
    <rule_dir>ruleset/rules</rule_dir>
    <decoder_dir>etc/decoders</decoder_dir>
    <rule_dir>etc/rules</rule_dir>
  </ruleset>

  <auth>
    <disabled>no</disabled>
    <port>1515</port>
    <use_source_ip>no</use_source_ip>
    <purge>yes</purge>
    <use_password>no</use_password>
  </auth>

  <cluster>
    <name>wazuh</name>
    <node_name>node01</node_name>
    <node_type>master</node_type>
    <disabled>yes</disabled>
  </cluster>
</ossec_config>
";

const AGENT_CONF: &str = "\
<agent_config>
  <!-- Settings that every agent of the group receives. -->
</agent_config>
";

/// The commands that every manager has for restarting agents.
const AR_CONF: &str = "\
restart-ossec0 - restart-ossec.sh - 0
restart-ossec0 - restart-ossec.cmd - 0
restart-wazuh0 - restart-ossec.sh - 0
restart-wazuh0 - restart-ossec.cmd - 0
restart-wazuh0 - restart-wazuh - 0
restart-wazuh0 - restart-wazuh.exe - 0
";

const FILES: &[(&str, &str)] = &[
    ("api/configuration/api.yaml", API_YAML),
    ("etc/client.keys", ""),
    ("etc/ossec.conf", OSSEC_CONF),
    ("etc/shared/agent-template.conf", AGENT_CONF),
    ("etc/shared/ar.conf", AR_CONF),
    ("etc/shared/default/agent.conf", AGENT_CONF),
];

const GLOBAL_DB: &str = "queue/db/global.db";
const MITRE_DB: &str = "var/db/mitre.db";

/// Made of the other files of the group.
const MERGED: &str = "etc/shared/default/merged.mg";

pub(super) fn create(directory: &Path) -> Result<(), HomeError> {
    let directory = std::path::absolute(directory).map_err(io(directory, "resolve the path"))?;
    let parent = directory.parent().unwrap_or(Path::new("/")).to_owned();
    std::fs::create_dir_all(&parent).map_err(io(&parent, "create the directory"))?;
    if [DRAFT, READY].iter().any(|name| directory.join(name).exists()) {
        // Begun by a process that was killed.
        return create_inside(&directory);
    }
    let draft = match Draft::beside(&parent, &directory) {
        Ok(draft) => draft,
        // An empty directory that is ours although its parent is not, such as a container's volume.
        Err(_) if directory.is_dir() => return create_inside(&directory),
        Err(error) => return Err(error),
    };
    // One that is there was made for somebody.
    draft.fill(Owner::of_directory(&directory))?;
    // Replaces a missing or an empty directory and fails on any other, so a second process doing the same is harmless.
    match std::fs::rename(&draft.root, &directory) {
        Ok(()) => {}
        Err(_) if directory.join(GLOBAL_DB).exists() => return Ok(()),
        // A mount point cannot be replaced.
        Err(error) if matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => {
            drop(draft);
            return create_inside(&directory);
        }
        Err(error) => return Err(io(&directory, "move the new home into place")(error)),
    }
    Directory::open(&parent).and_then(|parent| parent.sync()).map_err(io(&parent, "flush it to disk"))
}

/// Makes a home within an empty directory that cannot be replaced as a whole.
///
/// A process that is killed leaves a draft, which the next one builds anew, or a complete home on the way to its place,
/// which the next one moves there. Both are no home until that is done.
pub(super) fn create_inside(directory: &Path) -> Result<(), HomeError> {
    let lock = File::open(directory).and_then(|open| open.lock().map(|()| open));
    let lock = lock.map_err(io(directory, "lock it"))?;
    // Another process may have done all of it, or may have put something else here.
    match Home::kind(directory)? {
        DirectoryKind::Missing | DirectoryKind::Empty => {}
        DirectoryKind::Home => return Ok(()),
        DirectoryKind::Foreign => return Err(HomeError::Foreign(directory.to_owned())),
    }
    let ready = directory.join(READY);
    if !ready.exists() {
        let draft = Draft::inside(directory)?;
        draft.fill(Owner::of_directory(directory))?;
        std::fs::rename(&draft.root, &ready).map_err(io(&ready, "move the new home into place"))?;
        lock.sync_all().map_err(io(directory, "flush it to disk"))?;
    }
    for name in parts() {
        match std::fs::rename(ready.join(name), directory.join(name)) {
            // It is there already.
            Err(error) if error.kind() == ErrorKind::NotFound && directory.join(name).exists() => {}
            moved => moved.map_err(io(directory, "move the new home into place"))?,
        }
    }
    lock.sync_all().map_err(io(directory, "flush it to disk"))?;
    std::fs::remove_dir(&ready).map_err(io(&ready, "remove it"))?;
    lock.sync_all().map_err(io(directory, "flush it to disk"))
}

/// The directories at the top of a home.
pub(super) fn parts() -> impl Iterator<Item = &'static str> {
    DIRECTORIES.iter().filter(|name| !name.contains('/')).copied()
}

fn io(file: &Path, action: &'static str) -> impl FnOnce(std::io::Error) -> HomeError + use<> {
    let file = file.to_owned();
    move |error| HomeError::Io { file, action, error }
}

/// The directory under construction; removed again unless it was moved away.
pub(super) struct Draft {
    pub(super) root: PathBuf,
    /// Locked for as long as somebody is at work on it; `None` where another lock says so.
    _lock: Option<File>,
}

impl Draft {
    /// A directory beside the place of the home. Those that killed processes have left there are removed.
    pub(super) fn beside(parent: &Path, directory: &Path) -> Result<Self, HomeError> {
        let name = directory.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let beginning = format!(".{name}.new-");
        remove_abandoned(parent, &beginning);
        loop {
            let clock = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.subsec_nanos());
            let root = parent.join(format!("{beginning}{}-{clock:08x}", std::process::id()));
            DirBuilder::new().mode(DIRECTORY_MODE).create(&root).map_err(io(&root, "create the directory"))?;
            let locked = File::open(&root).and_then(|open| open.lock().map(|()| open));
            match locked {
                Ok(lock) if root.exists() => return Ok(Self { root, _lock: Some(lock) }),
                // Taken for abandoned by another process, before it was locked.
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(io(&root, "lock it")(error)),
            }
        }
    }

    /// A directory within that of the home, which the caller has locked.
    pub(super) fn inside(directory: &Path) -> Result<Self, HomeError> {
        let root = directory.join(DRAFT);
        match std::fs::remove_dir_all(&root) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(io(&root, "remove it")(error)),
            _ => {}
        }
        DirBuilder::new().mode(DIRECTORY_MODE).create(&root).map_err(io(&root, "create the directory"))?;
        Ok(Self { root, _lock: None })
    }

    /// Builds everything for `owner` and writes it through.
    pub(super) fn fill(&self, owner: Owner) -> Result<(), HomeError> {
        let Self { root, .. } = self;
        let io = |(file, action, error)| HomeError::Io { file, action, error };
        build(root, owner).map_err(io)?;
        build_database(&root.join(GLOBAL_DB), fill_global)?;
        build_database(&root.join(MITRE_DB), mitre::fill)?;
        give(root, owner).map_err(io)?;
        sync_tree(root).map_err(|error| HomeError::Io { file: root.clone(), action: "flush it to disk", error })
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After the rename there is nothing left under this name; otherwise leave no trace of the failed attempt.
        let _ = std::fs::remove_dir_all(&self.root);
    }
}

/// Removes drafts that nobody is at work on. What cannot be removed is left; it does no harm.
fn remove_abandoned(parent: &Path, beginning: &str) {
    let Ok(entries) = std::fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(beginning)
            && let Ok(draft) = File::open(entry.path())
            && draft.try_lock().is_ok()
        {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

type Failure = (PathBuf, &'static str, std::io::Error);

fn build(root: &Path, owner: Owner) -> Result<(), Failure> {
    let inside = Directory::open(root).map_err(|error| (root.to_owned(), "open it", error))?.giving_to(owner);
    for directory in DIRECTORIES {
        let made = inside.create_directory(directory, DIRECTORY_MODE);
        made.map_err(|error| (root.join(directory), "create the directory", error))?;
    }
    for (file, text) in FILES.iter().chain(STARTER_RULESET) {
        let written = inside.create(file, text.as_bytes(), FileAttributes::new(FILE_MODE));
        written.map_err(|error| (root.join(file), "write it", error))?;
    }
    let merged = merged::build(&Home::unchecked(root.to_owned()), DEFAULT_GROUP);
    let written = merged.and_then(|merged| inside.create(MERGED, &merged, FileAttributes::new(merged::MODE)));
    written.map_err(|error| (root.join(MERGED), "write it", error))
}

fn build_database(file: &Path, fill: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) -> Result<(), HomeError> {
    let sql = |error: StoreError| HomeError::Database {
        file: file.to_owned(),
        problem: format!("cannot be created: {error}"),
    };
    let database = Single::open(file, Access::Create).map_err(sql)?;
    database.write(fill).map_err(sql)?;
    database.close().map_err(sql)
}

fn fill_global(writer: &Writer<'_>) -> Result<(), StoreError> {
    writer.script(schema::CREATE)?;
    let version = format!("Wazuh v{}", apid_home::WAZUH_VERSION);
    let System { name, version: os_version, major, minor, codename, platform, uname, arch } = system::current();
    let host = apid_home::host_name();
    let values = bind![host, version, clock::now(), name, os_version, major, minor, codename, platform, uname, arch];
    writer.change(schema::ADD_MANAGER, values).map(drop)
}

/// Gives the databases their mode and owner, and last of all the home itself its owner.
fn give(root: &Path, owner: Owner) -> Result<(), Failure> {
    let given = || {
        let inside = Directory::open(root)?;
        for database in [GLOBAL_DB, MITRE_DB] {
            FileAttributes::new(FILE_MODE).apply_to(&inside.file(database, HardLinks::Refuse)?, owner)?;
        }
        owner.give(&inside.reopened()?)
    };
    given().map_err(|error| (root.to_owned(), "set its owner", error))
}

fn sync_tree(root: &Path) -> std::io::Result<()> {
    for database in [GLOBAL_DB, MITRE_DB] {
        File::open(root.join(database))?.sync_all()?;
    }
    let inside = Directory::open(root)?;
    for directory in DIRECTORIES.iter().rev() {
        inside.directory(directory)?.sync()?;
    }
    inside.sync()
}
