//! Owners and modes that the original's installer gives, and what must hold of files that are made later.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use super::mode_of;

/// Stands for user and group of the manager, which this machine need not have.
pub(super) const USER: u32 = 61_234;

/// Folders whose owner or mode is not 0750 of root and the manager's group, which is what the others have.
const FOLDERS: &[(&str, u32, u32)] = &[
    ("api/configuration", 0, 0o770),
    ("api/configuration/security", 0, 0o770),
    ("api/configuration/ssl", 0, 0o770),
    ("backup/db", USER, 0o750),
    ("etc", USER, 0o770),
    ("etc/decoders", 0, 0o770),
    ("etc/lists", 0, 0o770),
    ("etc/rules", 0, 0o770),
    ("etc/shared", 0, 0o770),
    ("etc/shared/default", USER, 0o770),
    // Of an operator's.
    ("etc/shared/linux", 0, 0o770),
    ("logs", USER, 0o770),
    ("logs/api", USER, 0o750),
    ("queue/alerts", USER, 0o770),
    ("queue/cluster", USER, 0o770),
    ("queue/db", USER, 0o750),
    ("queue/sockets", USER, 0o770),
    ("queue/tasks", USER, 0o770),
    ("stats", USER, 0o750),
    ("tmp", 0, 0o1770),
    ("var/db", 0, 0o770),
    ("var/multigroups", USER, 0o770),
    ("var/run", 0, 0o770),
    ("var/upgrade", 0, 0o770),
];

/// Files, likewise; the others are 0640 of root.
const FILES: &[(&str, u32, u32)] = &[
    ("api/configuration/api.yaml", 0, 0o660),
    ("etc/ossec.conf", 0, 0o660),
    ("etc/client.keys", USER, 0o640),
    ("etc/shared/agent-template.conf", USER, 0o660),
    ("etc/shared/ar.conf", USER, 0o644),
    ("etc/shared/default/agent.conf", USER, 0o660),
    ("etc/shared/default/merged.mg", USER, 0o644),
    ("etc/shared/linux/agent.conf", 0, 0o660),
    ("queue/db/000.db", USER, 0o640),
    ("queue/db/001.db", USER, 0o640),
    ("queue/db/global.db", USER, 0o640),
];

/// The home and everything in it, folders before what is in them.
pub(super) fn everything(home: &Path) -> Vec<PathBuf> {
    let mut found = vec![home.to_owned()];
    let mut next = 0;
    while let Some(path) = found.get(next).cloned() {
        next += 1;
        if fs::symlink_metadata(&path).unwrap().is_dir() {
            found.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    found
}

/// The group that an operator has made.
pub(super) fn restore_groups(home: &Path) {
    let folder = home.join("etc/shared/linux");
    if !folder.exists() {
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("agent.conf"), "<agent_config></agent_config>\n").unwrap();
        chown(&folder, Some(0), Some(USER)).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o770)).unwrap();
        chown(folder.join("agent.conf"), Some(0), Some(USER)).unwrap();
        fs::set_permissions(folder.join("agent.conf"), Permissions::from_mode(0o660)).unwrap();
    }
}

/// Gives everything in a home its owner and mode.
pub(super) fn lay_out(home: &Path) {
    restore_groups(home);
    for path in everything(home) {
        let name = path.strip_prefix(home).unwrap().to_str().unwrap();
        let (table, other) = if path.is_dir() { (FOLDERS, 0o750) } else { (FILES, 0o640) };
        let row = table.iter().find(|(path, ..)| *path == name);
        let (user, mode) = row.map_or((0, other), |(_, user, mode)| (*user, *mode));
        chown(&path, Some(user), Some(USER)).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    }
}

/// The mode that a file or folder must have that was made since.
fn mode_made(name: &str, is_folder: bool) -> BTreeSet<u32> {
    let parts: Vec<&str> = name.split('/').collect();
    let last = parts.last().copied().unwrap_or_default();
    let modes: &[u32] = match parts.as_slice() {
        ["etc", "shared", _] if is_folder => &[0o700],
        ["var", "multigroups", ..] if is_folder => &[0o750],
        ["logs", "api" | "archives" | "audit", ..] if is_folder => &[0o750],
        _ if is_folder => &[],
        ["api", "configuration", "ssl", _] => &[0o400],
        ["logs", "api", ..] => &[0o640, 0o660],
        ["logs", "archives" | "audit", ..] => &[0o640],
        ["logs", _] => &[0o660],
        _ => match last {
            "merged.mg" => &[0o644],
            "agent.conf" | "ossec.conf" | "installation_uid" => &[0o660],
            "rbac.db" | "private_key.pem" | "public_key.pem" | "tasks.db" | "client.keys" | "api_keys.json" => &[0o640],
            "security.yaml" => &[0o660, 0o640],
            _ if last.starts_with(".wazuh-apid") => &[0o600, 0o640],
            _ => &[],
        },
    };
    modes.iter().copied().collect()
}

/// Every file is as the installer made it, or the manager's user's and of a mode that the manager expects.
pub(super) fn check(home: &Path) {
    for path in everything(home) {
        let name = path.strip_prefix(home).unwrap().to_str().unwrap().to_owned();
        let found = fs::symlink_metadata(&path).unwrap();
        let (owner, mode) = ((found.uid(), found.gid()), mode_of(&path));
        let table = if found.is_dir() { FOLDERS } else { FILES };
        let row = table.iter().find(|(path, ..)| *path == name);
        let other = if found.is_dir() { 0o750 } else { 0o640 };
        let (user, expected) = row.map_or((0, other), |(_, user, mode)| (*user, *mode));
        if owner == (user, USER) && mode == expected || name == "var/upgrade/agent.wpk" {
            continue;
        }
        assert_eq!(owner, (USER, USER), "{name}: {mode:o}");
        let allowed = mode_made(&name, found.is_dir());
        assert!(allowed.contains(&mode), "{name} has the mode {mode:o}, not one of {allowed:?}");
    }
}
