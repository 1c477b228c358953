//! Files of this server that the user of the home cannot use: those that a process of another user, as a rule root, has
//! left in it. They are told, and root gives them back.
//!
//! Assumes nothing about who put a file where it is: what is given back is opened without following a link, is a
//! regular file with one name or a directory, and belongs to root. Must not be here: files of the operator and of the
//! manager's other programs, whose owner is not this server's business.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::Home;
use crate::directory::{Directory, HardLinks, Kind, Metadata};
use crate::owner::{HomeUser, Owner};

/// What the user of a home does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Read,
    Write,
    /// A directory, in which names are made.
    Enter,
}

impl Use {
    /// The permission bits that it takes, for one of user, group and others.
    const fn bits(self) -> u32 {
        match self {
            Self::Read => 0o4,
            Self::Write => 0o6,
            Self::Enter => 0o7,
        }
    }
}

/// The files in `home` that its user cannot use as this server does. `keys` are the private key and the certificate of
/// its TLS.
pub fn find(home: &Home, keys: &[PathBuf]) -> Vec<PathBuf> {
    let (user, Ok(root)) = (home.user(), home.directory()) else { return Vec::new() };
    let found = files(home, &root, keys).into_iter();
    let strays = found.filter(|(path, needs)| {
        let metadata = root.metadata(path).ok();
        metadata.is_some_and(|metadata| is_kind(&metadata, *needs) && !is_usable(&metadata, &user, *needs))
    });
    strays.map(|(path, _)| path).collect()
}

/// Gives what root has left in `home` to its user, where this process is root's and the home is not. Returns what was
/// given.
///
/// # Errors
///
/// The first file that cannot be given, with the system's reason; the others are given.
pub fn give_back(home: &Home, keys: &[PathBuf]) -> (Vec<PathBuf>, Option<(PathBuf, io::Error)>) {
    let (mut given, mut failed) = (Vec::new(), None);
    let Ok(root) = home.directory() else { return (given, failed) };
    if home.owner() == Owner::PROCESS || !HomeUser::of_process().is_root() {
        return (given, failed);
    }
    for path in find(home, keys) {
        match give(&root, &path, home.owner()) {
            Ok(true) => given.push(path),
            Ok(false) => {}
            Err(error) => failed = failed.or(Some((path, error))),
        }
    }
    (given, failed)
}

/// Gives one file or directory that belongs to root. Whether it did.
fn give(root: &Directory, path: &Path, owner: Owner) -> io::Result<bool> {
    let file: File = match root.metadata(path)?.kind {
        Kind::Directory => root.directory(path)?.reopened()?,
        _ => root.file(path, HardLinks::Refuse)?,
    };
    if Metadata::of(&file)?.user != 0 {
        return Ok(false);
    }
    owner.give(&file)?;
    Ok(true)
}

fn is_kind(metadata: &Metadata, needs: Use) -> bool {
    metadata.kind == if needs == Use::Enter { Kind::Directory } else { Kind::File }
}

/// Whether the permission bits let `user`, who is in the group of the home, use a file.
fn is_usable(metadata: &Metadata, user: &HomeUser, needs: Use) -> bool {
    let (own, group, others) = (metadata.mode >> 6, metadata.mode >> 3, metadata.mode);
    let bits = match () {
        () if user.is_root() => return true,
        // The owner of a file may set its mode.
        () if metadata.user == user.uid => return needs != Use::Read || own & needs.bits() == needs.bits(),
        () if metadata.group == user.gid => group,
        () => others,
    };
    bits & needs.bits() == needs.bits()
}

/// What this server makes in a home and needs again.
fn files(home: &Home, root: &Directory, keys: &[PathBuf]) -> Vec<(PathBuf, Use)> {
    let mut files = Vec::new();
    for database in [home.global_db(), home.tasks_db(), home.rbac_db()] {
        for end in ["", "-journal", "-wal", "-shm"] {
            let mut path = OsString::from(&database);
            path.push(end);
            files.push((PathBuf::from(path), Use::Write));
        }
    }
    let written = [home.agents_lock(), home.agents_journal(), home.fleet_journal(), home.demo_marker()];
    let logs = [home.api_log(), home.api_json_log()];
    files.extend(written.into_iter().chain(logs).map(|path| (path, Use::Write)));
    let read = [home.private_key(), home.public_key(), home.security_yaml(), home.api_keys(), home.client_keys()];
    files.extend(read.into_iter().chain(keys.iter().cloned()).map(|path| (path, Use::Read)));
    for folder in [home.tasks_db().parent().map(Path::to_owned), Some(home.api_logs_dir())].into_iter().flatten() {
        files.push((folder, Use::Enter));
    }
    below(root, &home.api_logs_dir(), 2, &mut files);
    if root.has_directory(home.audit_dir()) {
        files.push((home.audit_dir(), Use::Enter));
        below(root, &home.audit_dir(), 0, &mut files);
    }
    for folder in [home.shared_dir(), home.multigroups_dir()] {
        below(root, &folder, 1, &mut files);
    }
    files
}

/// The directories below `folder`, so many levels deep, and the files in them.
fn below(root: &Directory, folder: &Path, levels: usize, files: &mut Vec<(PathBuf, Use)>) {
    let Ok(entries) = root.directory(folder).and_then(|folder| folder.entries()) else { return };
    for entry in entries {
        let path = folder.join(&entry.name);
        match entry.kind {
            Kind::Directory if levels > 0 => {
                below(root, &path, levels - 1, files);
                files.push((path, Use::Enter));
            }
            Kind::File => files.push((path, Use::Read)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Use, is_usable};
    use crate::directory::{Kind, Metadata};
    use crate::owner::HomeUser;

    fn with(mode: u32, user: u32, group: u32) -> Metadata {
        let (device, inode, size, names) = (0, 0, 0, 1);
        Metadata { kind: Kind::File, device, inode, size, names, mode, user, group, modified: (0, 0), changed: (0, 0) }
    }

    #[test]
    fn what_can_be_used_follows_from_owner_and_mode() {
        let user = HomeUser { uid: 7, gid: 8 };
        for (mode, uid, gid, needs, expected) in [
            (0o600, 0, 0, Use::Read, false),
            (0o644, 0, 0, Use::Read, true),
            (0o644, 0, 0, Use::Write, false),
            (0o640, 0, 8, Use::Read, true),
            (0o640, 0, 8, Use::Write, false),
            (0o660, 0, 8, Use::Write, true),
            (0o700, 0, 8, Use::Enter, false),
            (0o770, 0, 8, Use::Enter, true),
            (0o600, 7, 0, Use::Write, true),
            (0o400, 7, 8, Use::Read, true),
        ] {
            assert_eq!(is_usable(&with(mode, uid, gid), &user, needs), expected, "{mode:o} {uid} {gid} {needs:?}");
        }
        assert!(is_usable(&with(0, 7, 8), &HomeUser { uid: 0, gid: 0 }, Use::Write));
    }
}
