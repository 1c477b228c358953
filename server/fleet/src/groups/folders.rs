//! The folders that are the groups.

use std::collections::BTreeSet;

use crate::Fault;
use apid_home::Home;
use apid_home::directory::{Directory, Kind};

/// The directory of the groups' folders; `None` where it is missing.
pub(super) fn folders(home: &Home) -> Result<Option<Directory>, Fault> {
    match home.directory().and_then(|root| root.directory(home.shared_dir())) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        folders => folders.map(Some).map_err(Fault::unexpected),
    }
}

/// Names of all groups: the folders that are there. A link is none.
pub(super) fn names(home: &Home) -> Result<BTreeSet<String>, Fault> {
    folders(home)?.as_ref().map_or_else(|| Ok(BTreeSet::new()), names_in)
}

pub(super) fn names_in(folders: &Directory) -> Result<BTreeSet<String>, Fault> {
    let entries = folders.entries().map_err(Fault::unexpected)?;
    let directories = entries.into_iter().filter(|entry| entry.kind == Kind::Directory);
    Ok(directories.filter_map(|entry| entry.name.into_string().ok()).collect())
}
