//! The files of the trail: `logs/audit` of the home, each named after the number of its first line.

use std::io;
use std::path::PathBuf;

use apid_home::Home;
use apid_home::directory::{Directory, Kind};

/// Mode of the folder.
const FOLDER_MODE: u32 = 0o750;
/// Mode of the files.
pub(crate) const FILE_MODE: u32 = 0o640;
const END: &str = ".json";
/// Digits of a name, so that names sort as numbers do.
const DIGITS: usize = 12;

/// Where the files are.
pub fn folder_of(home: &Home) -> PathBuf {
    home.audit_dir()
}

/// The folder, which is made if it is missing.
pub(crate) fn make_folder(home: &Home) -> io::Result<Directory> {
    let folder = folder_of(home);
    let logs = folder.parent().unwrap_or(home.root());
    if !logs.is_dir() {
        home.directory()?.create_directory("logs", 0o770)?;
    }
    // The folder of logs is the operator's and may be a link.
    let logs = Directory::open(logs)?.giving_to(home.owner());
    logs.directory_or_create("audit", FOLDER_MODE)
}

/// The folder, if it is there.
pub(crate) fn folder(home: &Home) -> io::Result<Option<Directory>> {
    match Directory::open(&folder_of(home)) {
        Ok(folder) => Ok(Some(folder)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The name of the file whose first line has this number.
pub(crate) fn name(first: u64) -> String {
    format!("{first:0DIGITS$}{END}")
}

/// The numbers of the first lines of all files, ascending.
pub(crate) fn list(folder: &Directory) -> io::Result<Vec<u64>> {
    let mut firsts: Vec<u64> = Vec::new();
    for entry in folder.entries()? {
        let first = entry.name.to_str().and_then(|text| text.strip_suffix(END)).and_then(|text| text.parse().ok());
        if let Some(first) =
            first.filter(|first| entry.kind == Kind::File && name(*first) == entry.name.to_string_lossy())
        {
            firsts.push(first);
        }
    }
    firsts.sort_unstable();
    Ok(firsts)
}
