//! The home: a directory laid out as a manager's (docs/facts/06-backends.md, section 1).
//!
//! [`Home::locate`] checks a directory and changes nothing in it. Every path below the home that the server uses has a
//! method here and is spelled nowhere else; where a path depends on the release that laid out the home, the home's
//! [`Layout`] decides. The databases of a home, and making one, are the concern of `apid-store`.

pub mod agent;
pub mod clock;
pub mod daemons;
pub mod digest;
pub mod directory;
pub mod group;
pub mod identity;
mod layout;
pub mod marker;
pub mod merged;
pub mod owner;
pub mod serving;
pub mod strays;
pub mod system;
mod version;
pub mod watch;

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use directory::{Directory, HardLinks};
pub use layout::Layout;
use owner::{HomeUser, Owner};
use rustix::fs::Access;
pub use version::Version;

/// The release of Wazuh whose files and databases a home has.
pub const WAZUH_VERSION: &str = "4.14.7";

/// The machine's name, as the kernel knows it.
pub fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// A checked home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    root: PathBuf,
    /// Whom its new files belong to.
    owner: Owner,
    layout: Layout,
}

/// What a directory is, before anything is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectoryKind {
    /// Nothing is there: a home can be made.
    Missing,
    /// An empty directory, or a home that was not finished: one can be made in it.
    Empty,
    /// Laid out as a home.
    Home,
    /// Something else; it is left alone.
    Foreign,
}

impl DirectoryKind {
    /// Whether a home can be made there.
    pub const fn is_vacant(self) -> bool {
        matches!(self, Self::Missing | Self::Empty)
    }
}

/// Why a home cannot be used or made. Each names the file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// No place for a home is known.
    #[error("no place for a home: none of --home, WAZUH_HOME, XDG_DATA_HOME and HOME is set; give --home DIR")]
    NoPlace,
    /// The directory holds other things.
    #[error("{}: not empty and not a home (it has none of {}); give an empty or new directory, with --init", .0.display(), MARKS.join(", "))]
    Foreign(PathBuf),
    /// The path is no directory.
    #[error("{}: not a directory; give --home another path", .0.display())]
    NotDirectory(PathBuf),
    /// Nothing is at the path of the home, which may be mistyped.
    #[error("{}: missing; there is no home here: check the path, or start with --init to create one", .0.display())]
    NoDirectory(PathBuf),
    /// There is nothing in the directory.
    #[error("{}: an empty directory; there is no home here: check the path, or start with --init to create one", .0.display())]
    Empty(PathBuf),
    /// This user may not enter the directory.
    #[error("{}: this user ({}) may not enter the directory; {advice}", .directory.display(), HomeUser::of_process())]
    Closed {
        /// The directory.
        directory: PathBuf,
        /// As whom to run.
        advice: String,
    },
    /// Filling the home was not finished.
    #[error("{}: `wazuh-apid demo` did not finish filling this home; run it again, or remove the home", .0.display())]
    Unfinished(PathBuf),
    /// Another process serves it.
    #[error("{}: another wazuh-apid serves this home; stop that one first, or serve the home beside it with --read-only", .0.display())]
    Served(PathBuf),
    /// Files of two layouts are there, and nothing tells which of them count.
    #[error(
        "{}: belongs to a home of release 4.x, and {} to one of 5.0; this server would have to guess which of them \
         count: move the one away that does not", .first.display(), .second.display()
    )]
    TwoLayouts {
        /// A file of release 4.
        first: PathBuf,
        /// A file of release 5.0.
        second: PathBuf,
    },
    /// The home says that it is of a release whose layout is not known.
    #[error("{}: release {major}; homes of the releases 4 and 5 can be served, and this one is left as it is", .file.display())]
    UnknownRelease {
        /// The file that says it.
        file: PathBuf,
        /// The major release.
        major: u64,
    },
    /// A file that every home has is missing.
    #[error("{}: missing; {advice}", .file.display())]
    Missing {
        /// The file.
        file: PathBuf,
        /// What to do.
        advice: &'static str,
    },
    /// A directory below the home is a symbolic link.
    #[error(
        "{}: a symbolic link, and below the home no link is followed; move the directory itself there, or mount it there \
         (mount --bind)", .0.display()
    )]
    Linked(PathBuf),
    /// A file or directory cannot be read or written.
    #[error("{}: cannot {action}: {error}", .file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// What was tried.
        action: &'static str,
        /// Why it failed.
        error: std::io::Error,
    },
    /// A file or directory that is changed while a home is served may not be written.
    #[error(
        "{}: cannot be written: {error}; the home is that of {user} and this process runs as {}: run wazuh-apid as the \
         former, let the latter write it, or serve the home as it is with --read-only", .file.display(),
        HomeUser::of_process()
    )]
    ReadOnly {
        /// The file or directory.
        file: PathBuf,
        /// Whose home it is.
        user: HomeUser,
        /// Why it cannot be written, such as a file system that is mounted read-only.
        error: std::io::Error,
    },
    /// A database is not what it should be.
    #[error("{}: {problem}", .file.display())]
    Database {
        /// The file.
        file: PathBuf,
        /// What is wrong and what to do.
        problem: String,
    },
}

/// Any of these makes a directory a home, if perhaps a damaged one.
const MARKS: [&str; 5] =
    ["queue/db/global.db", "etc/client.keys", "etc/ossec.conf", "etc/wazuh-manager.conf", "api/configuration"];

/// Where a home is built in a directory that cannot be replaced as a whole.
pub const DRAFT: &str = ".wazuh-apid-home.new";
/// The same once everything is in it. Its parts are on their way to their places.
pub const READY: &str = ".wazuh-apid-home.ready";

/// Directories that requests lead to, none of which may be a link. The home itself may be one.
const UNLINKED: [&str; 6] = ["etc", "etc/shared", "queue", "queue/db", "var", "var/multigroups"];

impl Home {
    /// The home's directory when no other is given: `$XDG_DATA_HOME/wazuh-apid`, or the same below `~/.local/share`.
    pub fn default_place() -> Result<PathBuf, HomeError> {
        // The XDG rules tell to ignore a relative path.
        let place = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let data = place("XDG_DATA_HOME").or_else(|| place("HOME").map(|home| home.join(".local/share")));
        Ok(data.ok_or(HomeError::NoPlace)?.join("wazuh-apid"))
    }

    /// Looks at `directory`.
    pub fn kind(directory: &Path) -> Result<DirectoryKind, HomeError> {
        let io = |action| {
            let file = directory.to_owned();
            move |error| HomeError::Io { file, action, error }
        };
        match std::fs::metadata(directory) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(DirectoryKind::Missing),
            Err(error) => return Err(io("inspect it")(error)),
            Ok(meta) if !meta.is_dir() => return Err(HomeError::NotDirectory(directory.to_owned())),
            Ok(_) => {}
        }
        match directory.join(READY).try_exists() {
            Ok(true) => return Ok(DirectoryKind::Empty),
            Ok(false) => {}
            Err(error) if error.kind() == ErrorKind::PermissionDenied => return Err(closed(directory)),
            Err(error) => return Err(io("look into it")(error)),
        }
        // A mark that may not be looked at may be there.
        let is_there = |mark: &str| match directory.join(mark).try_exists() {
            Err(error) => error.kind() == ErrorKind::PermissionDenied,
            Ok(is_there) => is_there,
        };
        if MARKS.iter().any(|mark| is_there(mark)) {
            return Ok(DirectoryKind::Home);
        }
        for entry in std::fs::read_dir(directory).map_err(io("list it"))? {
            if entry.map_err(io("list it"))?.file_name() != DRAFT {
                return Ok(DirectoryKind::Foreign);
            }
        }
        Ok(DirectoryKind::Empty)
    }

    /// The home at `directory`, if it is laid out as one and has its file of keys. Writes nothing, and looks into no
    /// database.
    ///
    /// # Errors
    ///
    /// When `directory` is no home, when its layout cannot be told or is not known, when a directory that requests lead
    /// to is a link, and when a file that every home has cannot be read.
    pub fn locate(directory: &Path) -> Result<Home, HomeError> {
        match Home::kind(directory)? {
            DirectoryKind::Home => {}
            DirectoryKind::Foreign => return Err(HomeError::Foreign(directory.to_owned())),
            DirectoryKind::Missing => return Err(HomeError::NoDirectory(directory.to_owned())),
            DirectoryKind::Empty => return Err(HomeError::Empty(directory.to_owned())),
        }
        // Absolute, because formats such as safe paths compare with it and logs show it.
        let root = std::fs::canonicalize(directory).map_err(|error| HomeError::Io {
            file: directory.to_owned(),
            action: "resolve the path",
            error,
        })?;
        let owner = Owner::of(&HomeUser::of_home(&root));
        let layout = Layout::of(&root)?;
        let home = Home { root, owner, layout };
        home.check_links()?;
        home.check_client_keys()?;
        Ok(home)
    }

    /// Refuses a home that can only be read: one on a file system that is mounted read-only, or whose databases belong
    /// to other users. Writes nothing.
    ///
    /// # Errors
    ///
    /// [`HomeError::ReadOnly`] with the first file or directory that may not be written.
    pub fn check_writable(&self) -> Result<(), HomeError> {
        // A database is written with a journal beside it.
        for file in [self.db_dir(), self.global_db(), self.security_dir(), self.rbac_db()] {
            // What is not there yet is made in the directory that will hold it.
            let Some(there) = file.ancestors().find(|path| path.exists()) else { continue };
            rustix::fs::access(there, Access::WRITE_OK).map_err(|error| HomeError::ReadOnly {
                file: there.to_owned(),
                user: self.user(),
                error: error.into(),
            })?;
        }
        Ok(())
    }

    /// The paths of a home at `root`, which is not looked at, in the layout of release 4. What is made there is the
    /// process's own.
    pub const fn unchecked(root: PathBuf) -> Home {
        Home { root, owner: Owner::PROCESS, layout: Layout::V4 }
    }

    /// The same home in another layout, which it is not asked for.
    #[must_use]
    pub fn laid_out_as(self, layout: Layout) -> Home {
        Home { layout, ..self }
    }

    /// How the home is laid out.
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// The version that an installed manager says it is, such as `4.14.7`; `None` where nothing can be read, as in a
    /// home that no installer has made.
    pub fn installed_version(&self) -> Option<String> {
        layout::installed_version(&self.root)
    }

    /// Files in the home that belong to the other layout: neither read nor written. For the operator.
    pub fn files_of_other_layouts(&self) -> Vec<PathBuf> {
        self.layout.signs_of_others(&self.root)
    }

    /// Whom the files belong to that this process makes in the home.
    pub const fn owner(&self) -> Owner {
        self.owner
    }

    /// The user whose home it is now: the one to serve it as.
    pub fn user(&self) -> HomeUser {
        HomeUser::of_home(&self.root)
    }

    /// The home's directory, absolute.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The home's directory, open: every file of the home is reached by it. Its methods take the paths that the home's
    /// methods give.
    ///
    /// # Errors
    ///
    /// When it is missing or may not be searched.
    pub fn directory(&self) -> io::Result<Directory> {
        Ok(Directory::open(&self.root)?.giving_to(self.owner))
    }

    fn check_links(&self) -> Result<(), HomeError> {
        let linked = UNLINKED.iter().map(|name| self.root.join(name)).find(|path| path.is_symlink());
        linked.map_or(Ok(()), |path| Err(HomeError::Linked(path)))
    }

    fn check_client_keys(&self) -> Result<(), HomeError> {
        let file = self.client_keys();
        match self.directory().and_then(|root| root.read_if_there(&file, HardLinks::Allow)) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => {
                let advice = "restore it, or create an empty file if this manager has no agents";
                Err(HomeError::Missing { file, advice })
            }
            Err(error) => Err(HomeError::Io { file, action: "read it", error }),
        }
    }
}

/// The error for a directory that this user may not enter.
fn closed(directory: &Path) -> HomeError {
    use std::os::unix::fs::MetadataExt as _;
    let gid = std::fs::metadata(directory).map_or(0, |metadata| metadata.gid());
    let group = owner::group_name(gid).unwrap_or_else(|| format!("with the number {gid}"));
    let advice = format!(
        "run wazuh-apid as the user whose home it is (in a manager's home `wazuh`: sudo -u wazuh; of release 5.0 \
         `wazuh-manager`), as a user of the \
         group {group}, or as root"
    );
    HomeError::Closed { directory: directory.to_owned(), advice }
}

macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal $(| $newer:literal)?;)*) => {
        impl Home {
            $($(#[$doc])* pub fn $name(&self) -> PathBuf { self.root.join(path!(self, $path $(, $newer)?)) })*
        }
    };
}

/// A path that is the same in all layouts, or that of release 4 and that of 5.0.
macro_rules! path {
    ($home:ident, $path:literal) => {
        $path
    };
    ($home:ident, $path:literal, $newer:literal) => {
        match $home.layout {
            Layout::V4 => $path,
            Layout::V5 => $newer,
        }
    };
}

paths! {
    /// `api/configuration/api.yaml`: configuration of this server.
    api_yaml = "api/configuration/api.yaml";
    /// `api/configuration/ssl`, in 5.0 `etc/certs`: keys and certificates.
    ssl_dir = "api/configuration/ssl" | "etc/certs";
    /// `bin/wazuh-control`: starts and stops the manager.
    control_program = "bin/wazuh-control";
    /// `api/ssl/htpasswd`: the users of the API of 2016.
    htpasswd = "api/ssl/htpasswd";
    /// `api/configuration/security`: everything about identities.
    security_dir = "api/configuration/security";
    /// `api/configuration/security/security.yaml`: token lifetime and RBAC mode.
    security_yaml = "api/configuration/security/security.yaml";
    /// `api/configuration/security/api_keys.json`: API keys of users, hashed.
    api_keys = "api/configuration/security/api_keys.json";
    /// `api/configuration/security/rbac.db`: users, roles, policies.
    rbac_db = "api/configuration/security/rbac.db";
    /// `api/configuration/security/private_key.pem`: signs tokens.
    private_key = "api/configuration/security/private_key.pem";
    /// `api/configuration/security/public_key.pem`: checks tokens.
    public_key = "api/configuration/security/public_key.pem";
    /// `api/configuration/security/installation_uid`: random name of this installation.
    installation_uid = "api/configuration/security/installation_uid";
    /// `etc/ossec.conf`, in 5.0 `etc/wazuh-manager.conf`: the manager's configuration.
    ossec_conf = "etc/ossec.conf" | "etc/wazuh-manager.conf";
    /// `etc/.wazuh-apid-ossec.conf`: the configuration that a new one is about to replace, until that is proven.
    ossec_conf_before = "etc/.wazuh-apid-ossec.conf" | "etc/.wazuh-apid-wazuh-manager.conf";
    /// `etc/client.keys`: the agents' keys.
    client_keys = "etc/client.keys";
    /// `etc/internal_options.conf`, in 5.0 `etc/wazuh-manager-internal-options.conf`.
    internal_options = "etc/internal_options.conf" | "etc/wazuh-manager-internal-options.conf";
    /// `etc/local_internal_options.conf`; wins over the former. 5.0 has one file only, which is both.
    local_internal_options = "etc/local_internal_options.conf" | "etc/wazuh-manager-internal-options.conf";
    /// `etc/shared`: one directory per group.
    shared_dir = "etc/shared";
    /// `etc/shared/agent-template.conf`: first configuration of a new group.
    agent_template = "etc/shared/agent-template.conf";
    /// `etc/shared/ar.conf`: active response commands.
    ar_conf = "etc/shared/ar.conf";
    /// `etc/rules`: the user's rules.
    user_rules_dir = "etc/rules";
    /// `etc/decoders`: the user's decoders.
    user_decoders_dir = "etc/decoders";
    /// `etc/lists`: the user's lists.
    user_lists_dir = "etc/lists";
    /// `ruleset`: what is shipped.
    ruleset_dir = "ruleset";
    /// `queue/db`: databases of wazuh-db.
    db_dir = "queue/db";
    /// `queue/db/global.db`: the agents and their groups.
    global_db = "queue/db/global.db";
    /// `queue/db/.wazuh-apid-agents.json`: the change to agents or groups that is in progress.
    agents_journal = "queue/db/.wazuh-apid-agents.json";
    /// `queue/db/.wazuh-apid-agents.lock`: locked while agents or groups are changed.
    agents_lock = "queue/db/.wazuh-apid-agents.lock";
    /// `queue/db/.wazuh-apid-demo.json`: says that the home's fleet is made up.
    demo_marker = "queue/db/.wazuh-apid-demo.json";
    /// `queue/sockets/auth`: socket of wazuh-authd.
    auth_socket = "queue/sockets/auth";
    /// `queue/rids`: message counters, a file per agent.
    rids_dir = "queue/rids";
    /// `queue/db/wdb`: socket of wazuh-db.
    wdb_socket = "queue/db/wdb";
    /// `queue/sockets/wdb-http.sock`: socket at which wazuh-db speaks HTTP.
    wdb_http_socket = "queue/sockets/wdb-http.sock";
    /// `queue/sockets`: sockets of the other daemons.
    sockets_dir = "queue/sockets";
    /// `queue/alerts/ar`: socket of wazuh-remoted for messages to agents.
    agents_queue = "queue/alerts/ar";
    /// `queue/sockets/remote`: socket of wazuh-remoted for questions to agents.
    remote_socket = "queue/sockets/remote";
    /// `queue/sockets/analysis`: socket of wazuh-analysisd for questions.
    analysis_socket = "queue/sockets/analysis";
    /// `queue/sockets/com`: socket of wazuh-execd for questions.
    com_socket = "queue/sockets/com";
    /// `queue/sockets/control`: socket at which a manager of release 5 is told to restart or reload.
    control_socket = "queue/sockets/control";
    /// `queue/sockets/vd.sock`: socket at which the vulnerability detector of release 5 says whether it is ready.
    detector_socket = "queue/sockets/vd.sock";
    /// `queue/alerts/execq`: socket of wazuh-execd for orders.
    orders_queue = "queue/alerts/execq";
    /// `queue/sockets/queue`: socket of wazuh-analysisd for events.
    events_queue = "queue/sockets/queue";
    /// `queue/sockets/logtest`: socket of wazuh-analysisd for logs that are tried.
    logtest_socket = "queue/sockets/logtest";
    /// `queue/cluster/c-internal.sock`: socket of wazuh-clusterd for this node's own questions.
    cluster_socket = "queue/cluster/c-internal.sock";
    /// `queue/tasks/upgrade`: socket of the upgrade module.
    upgrade_socket = "queue/tasks/upgrade";
    /// `queue/tasks/task`: socket of the task manager.
    task_socket = "queue/tasks/task";
    /// `queue/db/.wazuh-apid-fleet.json`: the pending work of the simulated fleet.
    fleet_journal = "queue/db/.wazuh-apid-fleet.json";
    /// `logs/archives/archives.json`: every event, if the manager keeps them.
    archives_json = "logs/archives/archives.json";
    /// `etc/authd.pass`: the password of enrolment.
    authd_pass = "etc/authd.pass";
    /// `queue/tasks/tasks.db`: upgrade tasks.
    tasks_db = "queue/tasks/tasks.db";
    /// `var/db/mitre.db`: ATT&CK.
    mitre_db = "var/db/mitre.db";
    /// `var/run`: process ids and states.
    run_dir = "var/run";
    /// `var/multigroups`: merged files of group combinations.
    multigroups_dir = "var/multigroups";
    /// `logs`.
    logs_dir = "logs";
    /// `logs/ossec.log`, in 5.0 `logs/wazuh-manager.log`: the log of the manager's daemons.
    ossec_log = "logs/ossec.log" | "logs/wazuh-manager.log";
    /// `logs/ossec.json`, in 5.0 `logs/wazuh-manager.json`: the same as JSON lines, if the daemons are told to write
    /// it.
    ossec_json_log = "logs/ossec.json" | "logs/wazuh-manager.json";
    /// `logs/api.log`: this server's log as text.
    api_log = "logs/api.log";
    /// `logs/api.json`: the same as JSON lines.
    api_json_log = "logs/api.json";
    /// `logs/audit`: the audit trail of this server.
    audit_dir = "logs/audit";
    /// `logs/api`: rotated logs of this server.
    api_logs_dir = "logs/api";
    /// `stats`: counters per hour and day.
    stats_dir = "stats";
    /// `tmp`: uploads in progress.
    tmp_dir = "tmp";
}

impl Home {
    /// `etc/shared/<group>`.
    pub fn group_dir(&self, group: &str) -> PathBuf {
        self.shared_dir().join(group)
    }

    /// `queue/db/<id>.db`: inventory of one agent.
    pub fn agent_db(&self, id: i64) -> PathBuf {
        self.db_dir().join(format!("{id:03}.db"))
    }

    /// `queue/rids/<id>`: the counter of messages of one agent.
    pub fn agent_rids(&self, id: i64) -> PathBuf {
        self.rids_dir().join(format!("{id:03}"))
    }

    /// A path below the home as it is shown to callers: without the home's own part.
    pub fn relative<'p>(&self, path: &'p Path) -> &'p Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::symlink;

    use super::{Home, HomeError, UNLINKED};

    #[test]
    fn the_home_may_be_behind_a_link_and_nothing_below_it_may() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("home");
        for directory in UNLINKED {
            fs::create_dir_all(place.join(directory)).unwrap();
        }
        fs::write(place.join("etc/client.keys"), "").unwrap();
        symlink(&place, folder.path().join("way")).unwrap();
        let home = Home::locate(&folder.path().join("way")).unwrap();
        assert_eq!(home.root(), fs::canonicalize(&place).unwrap());
        for directory in UNLINKED {
            let moved = folder.path().join("moved");
            fs::rename(place.join(directory), &moved).unwrap();
            symlink(&moved, place.join(directory)).unwrap();
            let error = Home::locate(&place).unwrap_err();
            assert!(matches!(&error, HomeError::Linked(path) if path.ends_with(directory)), "{directory}: {error}");
            fs::remove_file(place.join(directory)).unwrap();
            fs::rename(&moved, place.join(directory)).unwrap();
        }
        fs::rename(place.join("etc/client.keys"), folder.path().join("keys")).unwrap();
        symlink(folder.path().join("keys"), place.join("etc/client.keys")).unwrap();
        let error = Home::locate(&place).unwrap_err().to_string();
        assert!(error.contains("client.keys") && error.contains("symbolic link"), "{error}");
    }
}
