//! `merged.mg`: all files of a group, or of a combination of groups, in one, as agents receive them
//! (docs/facts/04-modules.md, section 3).
//!
//! A first line names the group or the combination; each file follows behind a line with its size and its name. Where a
//! manager runs, its own daemon writes the file; nothing here decides when that is done.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::directory::{Directory, HardLinks, Kind, is_refused};
use crate::group::group_hash;
use crate::{Home, Layout};

/// Its name in the folder of a group or of a combination.
pub const NAME: &str = "merged.mg";

/// The mode that a manager gives it.
pub const MODE: u32 = 0o644;

/// The name of a group's configuration.
const CONFIGURATION: &str = "agent.conf";

/// What agents in some groups receive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedFiles {
    /// `merged.mg`.
    pub merged: Vec<u8>,
    /// `agent.conf`: that of the group, or those of all of them.
    pub configuration: Vec<u8>,
}

/// Files that go into a merged file, each by its name in the folder that it lies in.
type Files = BTreeMap<String, Arc<Directory>>;

/// What `merged.mg` of `group` should be now: the active response commands, the configuration, then the other files by
/// name. Hidden files and those of an interrupted write are left out, and so are links and files with other names
/// (hard links), which may be files of another folder.
///
/// # Errors
///
/// When the folder or a file cannot be read.
pub fn build(home: &Home, group: &str) -> io::Result<Vec<u8>> {
    let root = home.directory()?;
    let folder = Arc::new(root.directory(home.group_dir(group))?);
    let configuration = present(&folder, CONFIGURATION)?;
    let mut files = Files::new();
    others(&folder, &mut files)?;
    join(home, &root, group, configuration.as_deref(), files)
}

/// The same for a combination of groups: of files of one name the last group's counts, but the configurations follow
/// one another, each behind a line that names its group. A group without a folder adds nothing.
pub fn combine(home: &Home, groups: &str) -> io::Result<MergedFiles> {
    let root = home.directory()?;
    let mut configuration = Vec::new();
    let mut files = Files::new();
    for group in groups.split(',') {
        let folder = match root.directory(home.group_dir(group)) {
            Err(error) if error.kind() == ErrorKind::NotFound || is_refused(&error) => continue,
            folder => Arc::new(folder?),
        };
        let own = present(&folder, CONFIGURATION)?.unwrap_or_default();
        if !own.is_empty() {
            configuration.extend_from_slice(format!("<!-- Source file: {group}/{CONFIGURATION} -->\n").as_bytes());
            configuration.extend_from_slice(&own);
            if !own.ends_with(b"\n") {
                configuration.push(b'\n');
            }
        }
        match others(&folder, &mut files) {
            // Deleted meanwhile.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            added => added?,
        }
    }
    let merged = join(home, &root, &group_hash(groups), Some(&configuration), files)?;
    Ok(MergedFiles { merged, configuration })
}

/// The folder in which agents of these groups find their merged file; `groups` has commas between the names.
pub fn folder(home: &Home, groups: &str) -> PathBuf {
    if groups.contains(',') { home.multigroups_dir().join(group_hash(groups)) } else { home.group_dir(groups) }
}

/// Adds the files of a folder that have no place of their own in the merged file, by name.
fn others(folder: &Arc<Directory>, files: &mut Files) -> io::Result<()> {
    for entry in folder.entries()? {
        let Some(name) = entry.name.to_str() else { continue };
        let own = [NAME, CONFIGURATION, "ar.conf"].contains(&name);
        if own || name.starts_with('.') || name.ends_with(".tmp") {
            continue;
        }
        match entry.kind {
            Kind::File => drop(files.insert(name.to_owned(), Arc::clone(folder))),
            Kind::Link => {
                let path = folder.path().join(name);
                tracing::warn!("refused: {} is a symbolic link and is left out of {NAME}", path.display());
            }
            Kind::Directory | Kind::Special => {}
        }
    }
    Ok(())
}

/// The bytes of a file, if there is one that may be read by this name.
fn present(folder: &Directory, file: impl AsRef<Path>) -> io::Result<Option<Vec<u8>>> {
    match folder.read_if_there(file, HardLinks::Refuse) {
        Err(error) if is_refused(&error) => Ok(None),
        read => read,
    }
}

fn join(home: &Home, root: &Directory, title: &str, configuration: Option<&[u8]>, files: Files) -> io::Result<Vec<u8>> {
    let mut merged = format!("#{title}\n").into_bytes();
    let mut append = |name: &str, bytes: &[u8]| {
        merged.extend_from_slice(format!("!{} {name}\n", bytes.len()).as_bytes());
        merged.extend_from_slice(bytes);
    };
    // A manager of 5.0 has no such commands, and a file of that name is none of a group.
    if home.layout() == Layout::V4
        && let Some(commands) = present(root, home.ar_conf())?
    {
        append("ar.conf", &commands);
    }
    if let Some(configuration) = configuration {
        append(CONFIGURATION, configuration);
    }
    for (name, folder) in files {
        // One that was removed meanwhile is as good as never there.
        if let Some(bytes) = present(&folder, &name)? {
            append(&name, &bytes);
        }
    }
    Ok(merged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::symlink;

    use super::{build, combine, folder};
    use crate::Home;

    #[test]
    fn one_group_and_several() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::unchecked(directory.path().join("home"));
        fs::create_dir_all(home.shared_dir()).unwrap();
        fs::write(home.ar_conf(), "x - x - 0\n").unwrap();
        for (group, configuration) in [("web", "<w/>"), ("db", "<d/>\n")] {
            let folder = home.group_dir(group);
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("agent.conf"), configuration).unwrap();
            fs::write(folder.join("audit.txt"), group).unwrap();
            for hidden in [".agent.conf.new", "rules.tmp", "merged.mg", "ar.conf"] {
                fs::write(folder.join(hidden), "hidden").unwrap();
            }
        }
        let web = "#web\n!10 ar.conf\nx - x - 0\n!4 agent.conf\n<w/>!3 audit.txt\nweb";
        assert_eq!(String::from_utf8(build(&home, "web").unwrap()).unwrap(), web);
        let both = combine(&home, "web,nosuch,db").unwrap();
        let configuration = "<!-- Source file: web/agent.conf -->\n<w/>\n<!-- Source file: db/agent.conf -->\n<d/>\n";
        assert_eq!(String::from_utf8(both.configuration).unwrap(), configuration);
        let place = folder(&home, "web,nosuch,db");
        let title = place.file_name().unwrap().to_str().unwrap();
        let merged = format!(
            "#{title}\n!10 ar.conf\nx - x - 0\n!{} agent.conf\n{configuration}!2 audit.txt\ndb",
            configuration.len()
        );
        assert_eq!(String::from_utf8(both.merged).unwrap(), merged);
        assert_eq!(folder(&home, "web"), home.group_dir("web"));
    }

    #[test]
    fn what_may_be_a_file_of_another_folder_is_left_out() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::unchecked(directory.path().join("home"));
        let outside = directory.path().join("outside");
        fs::create_dir_all(home.group_dir("web")).unwrap();
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("agent.conf"), "outside").unwrap();
        let web = home.group_dir("web");
        fs::write(web.join("own.txt"), "own").unwrap();
        symlink(outside.join("agent.conf"), web.join("link.txt")).unwrap();
        symlink(&outside, web.join("folder")).unwrap();
        fs::hard_link(outside.join("agent.conf"), web.join("twin.txt")).unwrap();
        rustix::fs::mkfifoat(rustix::fs::CWD, web.join("pipe"), rustix::fs::Mode::RUSR).unwrap();
        symlink(outside.join("agent.conf"), web.join("agent.conf")).unwrap();
        symlink(outside.join("agent.conf"), home.ar_conf()).unwrap();
        symlink(&outside, home.group_dir("db")).unwrap();
        assert_eq!(String::from_utf8(build(&home, "web").unwrap()).unwrap(), "#web\n!3 own.txt\nown");
        assert!(build(&home, "db").is_err());
        let both = combine(&home, "web,db").unwrap();
        assert!(both.configuration.is_empty() && both.merged.ends_with(b"!0 agent.conf\n!3 own.txt\nown"));
    }
}
