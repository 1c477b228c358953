//! `fim_entry`: watched files, and on Windows keys and values of the registry.

use std::borrow::Cow;

use apid_store::{StoreError, Writer, bind};

use super::catalogue::files;
use super::machine::{Machine, Platform};
use crate::demo::dice::Dice;
use crate::demo::fleet::DAY;

/// Permissions of a file of Windows, as agents tell them.
const WINDOWS_PERMISSIONS: &str = "{\"S-1-5-18\":{\"name\":\"SYSTEM\",\"allowed\":[\"read_data\",\"execute\",\
     \"read_control\"]},\"S-1-5-32-544\":{\"name\":\"Administrators\",\"allowed\":[\"read_data\",\"write_data\",\
     \"execute\",\"read_control\",\"synchronize\"]}}";

const INSERT: &str = "INSERT INTO fim_entry (full_path, file, type, date, changes, arch, value_name, value_type, size, \
     perm, uid, gid, md5, sha1, uname, gname, mtime, inode, sha256, attributes, symbolic_path, checksum) VALUES (?1, ?2, \
     ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)";

/// Writes what is watched.
pub(super) fn write(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    write_files(machine, writer)?;
    if machine.platform == Platform::Windows {
        write_registry(machine, writer)?;
    }
    Ok(())
}

/// Where the watched files are.
fn paths(machine: &Machine) -> Vec<Cow<'static, str>> {
    let below = |folder: &'static str, names: &'static str| {
        names.split_ascii_whitespace().map(move |name| Cow::Owned(format!("{folder}{name}")))
    };
    let all = |count: usize| if machine.is_full { usize::MAX } else { count };
    match machine.platform {
        Platform::Debian | Platform::RedHat => {
            let etc = below("/etc/", files::LINUX_ETC).take(all(12));
            etc.chain(below("/usr/bin/", files::LINUX_BIN).take(all(4))).collect()
        }
        Platform::Windows => files::WINDOWS.iter().take(all(8)).map(|path| Cow::Borrowed(*path)).collect(),
        Platform::Mac => files::MAC.split_ascii_whitespace().take(all(14)).map(Cow::Borrowed).collect(),
    }
}

/// When something was found to have changed, when it was changed, and how many times that happened.
fn times(machine: &Machine, dice: &mut Dice) -> (i64, i64, i64) {
    let changes = if dice.permille(850) { 1 } else { 2 + dice.below(6).cast_signed() };
    let length = machine.longest(i64::MAX);
    let date = if changes == 1 {
        machine.added.min(machine.scanned)
    } else {
        machine.scanned - dice.below(length).cast_signed()
    };
    (date, date - dice.below(90 * DAY as u64).cast_signed(), changes)
}

fn write_files(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice("files");
    let mut insert = writer.prepare(INSERT)?;
    let is_windows = machine.platform == Platform::Windows;
    let mut inode = 131_000 + dice.below(50_000).cast_signed();
    for path in paths(machine) {
        let (date, modified, changes) = times(machine, &mut dice);
        // A file that came with the system and was not changed is the same on all machines of its release.
        let release = machine.age_of_release() as u64;
        let mut content = if changes == 1 && !path.ends_with("id") && !path.contains("host") {
            Dice::new(release, machine.platform as u64, &path)
        } else {
            Dice::new(dice.word(), 0, &path)
        };
        let is_program = path.contains("bin/") || path.ends_with(".exe");
        let size = if is_program { 20_000 + content.below(900_000) } else { 20 + content.below(6_000) };
        let is_secret = path.contains("shadow") || path.contains("sudoers");
        let permissions = match (is_windows, is_program, is_secret) {
            (true, ..) => WINDOWS_PERMISSIONS,
            (false, true, _) if path.ends_with("/sudo") || path.ends_with("/su") => "rwsr-xr-x",
            (false, true, _) => "rwxr-xr-x",
            (false, false, true) => "rw-r-----",
            (false, false, false) => "rw-r--r--",
        };
        let [owner, owner_name] = if is_windows { ["S-1-5-32-544", "Administrators"] } else { ["0", "root"] };
        let (group, group_name) = match machine.platform {
            Platform::Windows => ("", ""),
            Platform::Mac => ("0", "wheel"),
            Platform::Debian if is_secret => ("42", "shadow"),
            Platform::Debian | Platform::RedHat => ("0", "root"),
        };
        inode += 1 + dice.below(30).cast_signed();
        insert.change(bind![
            &*path,
            &*path,
            "file",
            date,
            changes,
            None::<&str>,
            None::<&str>,
            None::<&str>,
            size.cast_signed(),
            permissions,
            owner,
            group,
            content.hex(32),
            content.hex(40),
            owner_name,
            group_name,
            modified,
            if is_windows { 0 } else { inode },
            content.hex(64),
            is_windows.then_some("ARCHIVE"),
            None::<&str>,
            dice.hex(40),
        ])?;
    }
    Ok(())
}

fn write_registry(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice("registry");
    let mut insert = writer.prepare(INSERT)?;
    let (system, name) = ("S-1-5-18", "SYSTEM");
    for (key, values) in files::REGISTRY.iter().take(if machine.is_full { usize::MAX } else { 3 }) {
        for (arch, key) in [("[x64]", *key), ("[x32]", *key)] {
            if arch == "[x32]" && !machine.is_full {
                continue;
            }
            let (date, modified, changes) = times(machine, &mut dice);
            let (none, empty): (Option<&str>, _) = (None, Some(""));
            insert.change(bind![
                format!("{arch} {key}"),
                key,
                "registry_key",
                date,
                changes,
                arch,
                none,
                none,
                none,
                WINDOWS_PERMISSIONS,
                system,
                "",
                empty,
                empty,
                name,
                "",
                modified,
                none,
                empty,
                none,
                none,
                dice.hex(40),
            ])?;
            for (value, kind, size) in *values {
                let mut content = Dice::new(u64::from(changes > 1), 0, value);
                insert.change(bind![
                    format!("{arch} {key}\\{value}"),
                    key,
                    "registry_value",
                    date,
                    1_i64,
                    arch,
                    *value,
                    *kind,
                    *size,
                    none,
                    none,
                    none,
                    content.hex(32),
                    content.hex(40),
                    none,
                    none,
                    none,
                    none,
                    content.hex(64),
                    none,
                    none,
                    dice.hex(40),
                ])?;
            }
        }
    }
    Ok(())
}
