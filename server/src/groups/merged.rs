//! `merged.mg`: all files of a group in one, as agents receive them (API facts, parsed file shapes).
//!
//! A first line names the group; each file follows behind a line with its size and its name. Where a manager runs, its own
//! daemon writes the file; nothing here decides when that is done.

use std::fs;
use std::io::{self, ErrorKind};

use crate::home::Home;

/// Its name in a group's folder.
pub const NAME: &str = "merged.mg";

/// What `merged.mg` of `group` should be now: the active response commands, the configuration, then the other files by
/// name. Hidden files and those of an interrupted write are left out.
///
/// # Errors
///
/// When the folder or a file cannot be read.
pub fn build(home: &Home, group: &str) -> io::Result<Vec<u8>> {
    let folder = home.group_dir(group);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let own = name == NAME || name == "ar.conf" || name == "agent.conf";
        if !own && !name.starts_with('.') && !name.ends_with(".tmp") && entry.path().is_file() {
            names.push(name);
        }
    }
    names.sort_unstable();
    let mut out = format!("#{group}\n").into_bytes();
    let files = [("ar.conf", home.ar_conf()), ("agent.conf", folder.join("agent.conf"))].into_iter();
    let files = files.map(|(name, path)| (name.to_owned(), path));
    for (name, path) in files.chain(names.into_iter().map(|name| (name.clone(), folder.join(&name)))) {
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        out.extend_from_slice(format!("!{} {name}\n", text.len()).as_bytes());
        out.extend_from_slice(&text);
    }
    Ok(out)
}
