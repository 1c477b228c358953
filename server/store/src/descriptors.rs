//! Descriptors by which the bytes of a database file are read beside SQLite.
//!
//! Closing any descriptor of a file takes all of this process's POSIX locks on it away, those of SQLite's connections
//! among them (SQLite keeps its own descriptors open until none of its connections holds a lock). So a descriptor that
//! was opened here is shared by all who read the file, and stays open while the file has a name.
//!
//! Must not be here: what the bytes mean.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use rustix::fs::OFlags;

use super::lock;

/// Device and inode of a file.
pub(super) type Identity = (u64, u64);

/// All that are open, by file. More than one for a file only if its name was changed while it was opened.
static OPEN: LazyLock<Mutex<HashMap<Identity, Vec<Arc<File>>>>> = LazyLock::new(Mutex::default);

/// The file that is called `path`, for reading, if it is the one with this identity.
///
/// # Errors
///
/// When the file cannot be looked at or opened.
pub(super) fn descriptor(path: &Path, identity: Identity) -> io::Result<Option<Arc<File>>> {
    let mut open = lock(&OPEN);
    if let Some(file) = open.get(&identity).and_then(|files| files.first()) {
        return Ok(Some(Arc::clone(file)));
    }
    // Nothing is opened that would have to be closed again.
    if identity_of(&fs::symlink_metadata(path)?) != identity {
        return Ok(None);
    }
    // Whatever has taken the name since is neither followed nor waited for.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let file = Arc::new(OpenOptions::new().read(true).custom_flags(flags).open(path)?);
    let found = identity_of(&file.metadata()?);
    open.retain(|_, files| files.iter().any(|file| !is_forsaken(file)));
    open.entry(found).or_default().push(Arc::clone(&file));
    Ok((found == identity).then_some(file))
}

/// Whether nobody reads it here, and nobody else can open it any more.
fn is_forsaken(file: &Arc<File>) -> bool {
    Arc::strong_count(file) == 1 && file.metadata().is_ok_and(|metadata| metadata.nlink() == 0)
}

pub(super) fn identity_of(metadata: &fs::Metadata) -> Identity {
    (metadata.dev(), metadata.ino())
}
