//! Whose the files of a home are.
//!
//! In a manager's home most folders belong to root and its group may write in them, while the files that the manager
//! works with belong to the manager's user (docs/facts/06-backends.md, section 1). So neither the folder that a file is
//! made in nor the process that makes it says whose it must be. An [`Owner`] does: it is read from the files of the
//! home, and every file that is made there is given to it, as far as the process may do that. Only root may give files
//! away, and only a member may give a file to a group. What may not be given away is left as it is: it was made by a
//! process that could make it, and refusing the change would help nobody.
//!
//! Must not be here: which files a home has, beside those that tell whose it is.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt as _, fchown};
use std::path::Path;

/// What tells whose a home is, the best first. Each belongs to the manager's user in an installed manager; one that
/// belongs to root (restored by hand, or made by another program as root) tells nothing.
const TELLING: [&str; 11] = [
    "queue/db",
    "queue/db/global.db",
    "etc/client.keys",
    "queue/sockets",
    "queue/alerts",
    "etc",
    "logs",
    "stats",
    "var/multigroups",
    "api/configuration/security/rbac.db",
    ".",
];

/// The owner that new files get.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// `None` for that of the process.
    user: Option<u32>,
    /// `None` for the one that the system chooses: that of the process, or of a folder that hands its group on.
    group: Option<u32>,
}

impl Owner {
    /// Files stay as the system makes them.
    pub const PROCESS: Self = Self { user: None, group: None };

    /// What a process of this user must do for files that it makes in a home of `user`.
    pub(crate) fn of(user: &HomeUser) -> Self {
        if rustix::process::geteuid().is_root() {
            return Self { user: (user.uid != 0).then_some(user.uid), group: (user.gid != 0).then_some(user.gid) };
        }
        let own = rustix::process::getegid().as_raw();
        Self { user: None, group: (user.gid != 0 && user.gid != own).then_some(user.gid) }
    }

    /// The owner of a new home in an empty directory: that of the directory. Another user's process keeps its own.
    pub fn of_directory(directory: &Path) -> Self {
        let Ok(metadata) = fs::metadata(directory) else { return Self::PROCESS };
        Self::of(&HomeUser { uid: metadata.uid(), gid: metadata.gid() })
    }

    /// Gives the owner to an open file or folder that this process has made.
    ///
    /// # Errors
    ///
    /// When the system refuses for another reason than that this process may not do it.
    pub fn give(self, file: &File) -> io::Result<()> {
        give(file, self.user, self.group)
    }

    /// The owner that a file gets which takes the place of one of `user` and `group`: the same, but what belonged to
    /// root is given to the home.
    pub(crate) fn instead_of(self, user: u32, group: u32) -> (Option<u32>, Option<u32>) {
        let own = |is_root: bool, old: u32, new: Option<u32>| if is_root { new.or(Some(old)) } else { Some(old) };
        (own(user == 0, user, self.user), own(group == 0, group, self.group))
    }
}

/// Sets user and group where they are others, as far as this process may.
pub(crate) fn give(file: &File, user: Option<u32>, group: Option<u32>) -> io::Result<()> {
    if user.is_none() && group.is_none() {
        return Ok(());
    }
    let now = file.metadata()?;
    let user = user.filter(|user| *user != now.uid() && rustix::process::geteuid().is_root());
    let group = group.filter(|group| *group != now.gid());
    if user.is_none() && group.is_none() {
        return Ok(());
    }
    match fchown(file, user, group) {
        // A user who is no member, root without that right, or a file system that knows no owners.
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::Unsupported) => Ok(()),
        given => given,
    }
}

/// The user whose a home is: the one to serve it as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HomeUser {
    /// The user's number.
    pub uid: u32,
    /// The number of the group that its files belong to.
    pub gid: u32,
}

impl HomeUser {
    /// The user to whom the files of the home at `root` belong; root where all of them are root's.
    pub fn of_home(root: &Path) -> Self {
        let found = TELLING.iter().filter_map(|name| fs::symlink_metadata(root.join(name)).ok());
        let mut group = 0;
        for metadata in found.filter(|metadata| !metadata.is_symlink()) {
            if metadata.uid() != 0 {
                return Self { uid: metadata.uid(), gid: metadata.gid() };
            }
            if group == 0 {
                group = metadata.gid();
            }
        }
        Self { uid: 0, gid: group }
    }

    /// The user that this process runs as.
    pub fn of_process() -> Self {
        Self { uid: rustix::process::geteuid().as_raw(), gid: rustix::process::getegid().as_raw() }
    }

    /// Whether this is root.
    pub const fn is_root(&self) -> bool {
        self.uid == 0
    }

    /// Its name, if `/etc/passwd` has it.
    pub fn name(&self) -> Option<String> {
        name_in(Path::new("/etc/passwd"), self.uid)
    }
}

impl fmt::Display for HomeUser {
    /// `wazuh (uid 999)`, or `uid 999` for a user without a name on this machine.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} (uid {})", self.uid),
            None => write!(f, "uid {}", self.uid),
        }
    }
}

/// The name of a group, if `/etc/group` has it.
pub(crate) fn group_name(gid: u32) -> Option<String> {
    name_in(Path::new("/etc/group"), gid)
}

/// The name of the entry with this number, the third field of a line whose first is the name.
fn name_in(file: &Path, number: u32) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let mut lines = text.lines().map(|line| line.split(':'));
    lines.find_map(|mut fields| {
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(number)).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::{HomeUser, Owner, name_in};

    #[test]
    fn names_come_from_the_tables_of_the_system() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("passwd");
        fs::write(&file, "root:x:0:0:root:/root:/bin/sh\nshort:x\n\nwazuh:x:999:997::/var/ossec:/sbin/nologin\n")
            .unwrap();
        assert_eq!(name_in(&file, 999).as_deref(), Some("wazuh"));
        assert_eq!(name_in(&file, 0).as_deref(), Some("root"));
        assert_eq!(name_in(&file, 997), None);
        assert_eq!(HomeUser { uid: 4_294_000_000, gid: 0 }.to_string(), "uid 4294000000");
    }

    #[test]
    fn a_home_without_files_of_others_belongs_to_the_process() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(HomeUser::of_home(folder.path()).uid, HomeUser::of_process().uid);
        assert_eq!(Owner::of(&HomeUser::of_process()), Owner::of_directory(folder.path()));
    }

    #[test]
    fn what_replaces_a_file_of_roots_is_the_homes() {
        let home = Owner { user: Some(7), group: Some(8) };
        assert_eq!(home.instead_of(0, 0), (Some(7), Some(8)));
        assert_eq!(home.instead_of(0, 5), (Some(7), Some(5)));
        assert_eq!(home.instead_of(4, 5), (Some(4), Some(5)));
        assert_eq!(Owner::PROCESS.instead_of(0, 5), (Some(0), Some(5)));
    }
}
