//! Whether anything in some directories may have changed since they were looked at, as the kernel tells it.
//!
//! It tells what happens through the file system's own calls on this machine, at once: what is written through a
//! mapping of memory, through another name of a file, or by another machine goes unnoticed. So who remembers what is in
//! files looks at them again from time to time whatever is told here. Must not be here: what is remembered.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

#[cfg(target_os = "linux")]
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
#[cfg(target_os = "linux")]
use rustix::{fd::OwnedFd, io::Errno};

/// What has happened in a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Something to the files of these names, or nothing.
    To(BTreeSet<OsString>),
    /// Too much to tell, or the directory itself is gone.
    Unknown,
}

/// Directories whose names and files are watched.
#[derive(Debug)]
pub struct Watch {
    #[cfg(target_os = "linux")]
    descriptor: OwnedFd,
}

#[cfg(target_os = "linux")]
impl Watch {
    /// Watches nothing yet. `None` where the kernel does not watch, or not for another process of this user.
    pub fn new() -> Option<Self> {
        let descriptor = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC).ok()?;
        Some(Self { descriptor })
    }

    /// Watches a directory, or, while there is none, the nearest one above that is there. Says whether it is watched.
    pub fn directory(&self, path: &Path) -> bool {
        let changes = WatchFlags::MODIFY
            | WatchFlags::ATTRIB
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::MOVED_FROM
            | WatchFlags::MOVED_TO
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVE_SELF;
        let flags = changes | WatchFlags::ONLYDIR | WatchFlags::DONT_FOLLOW;
        for directory in path.ancestors() {
            match inotify::add_watch(&self.descriptor, directory, flags) {
                Ok(_) => return true,
                Err(Errno::NOENT) => {}
                Err(_) => return false,
            }
        }
        false
    }

    /// Whether nothing has happened since this was asked last, or since the directories were named. Never waits.
    pub fn is_quiet(&self) -> bool {
        /// So that a writer without end holds up nobody.
        const READS: usize = 64;
        let mut events = [0_u8; 4096];
        for read in 0..READS {
            match rustix::io::read(&self.descriptor, &mut events) {
                Err(Errno::AGAIN) => return read == 0,
                Err(Errno::INTR) | Ok(1..) => {}
                Ok(0) | Err(_) => return false,
            }
        }
        false
    }

    /// The files of the one directory that is watched to which something has happened since this was asked last, or
    /// since the directory was named. Never waits. After [`Changes::Unknown`] the directory is to be watched anew.
    pub fn changes(&self) -> Changes {
        use std::os::unix::ffi::OsStrExt as _;
        /// So that a writer without end holds up nobody.
        const EVENTS: usize = 65_536;
        let lost = ReadFlags::QUEUE_OVERFLOW | ReadFlags::IGNORED | ReadFlags::UNMOUNT;
        let gone = ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF;
        let mut names = BTreeSet::new();
        let mut buffer = [std::mem::MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(&self.descriptor, &mut buffer);
        for _ in 0..EVENTS {
            match events.next() {
                Ok(event) if event.events().intersects(lost | gone) => return Changes::Unknown,
                Ok(event) => {
                    if let Some(name) = event.file_name() {
                        names.insert(std::ffi::OsStr::from_bytes(name.to_bytes()).to_owned());
                    }
                }
                Err(Errno::AGAIN) => return Changes::To(names),
                Err(Errno::INTR) => {}
                Err(_) => return Changes::Unknown,
            }
        }
        Changes::Unknown
    }
}

#[cfg(not(target_os = "linux"))]
impl Watch {
    /// Nothing is watched on this system.
    pub const fn new() -> Option<Self> {
        None
    }

    /// Nothing is watched on this system.
    pub const fn directory(&self, _: &Path) -> bool {
        false
    }

    /// Nothing is watched on this system.
    pub const fn is_quiet(&self) -> bool {
        false
    }

    /// Nothing is watched on this system.
    pub const fn changes(&self) -> Changes {
        Changes::Unknown
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt as _;

    use super::{Changes, Watch};

    fn names(names: &[&str]) -> Changes {
        Changes::To(names.iter().map(Into::into).collect())
    }

    #[test]
    fn changes_are_told_by_the_names_of_files() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("inside");
        fs::create_dir(&inside).unwrap();
        fs::write(inside.join("before"), "1").unwrap();
        let watch = Watch::new().unwrap();
        assert!(watch.directory(&inside));
        assert_eq!(watch.changes(), names(&[]));
        fs::write(inside.join("a"), "1").unwrap();
        fs::write(inside.join("a"), "2").unwrap();
        fs::rename(inside.join("before"), inside.join("after")).unwrap();
        fs::read(inside.join("a")).unwrap();
        assert_eq!(watch.changes(), names(&["a", "after", "before"]));
        assert_eq!(watch.changes(), names(&[]));
        fs::remove_dir_all(&inside).unwrap();
        assert_eq!(watch.changes(), Changes::Unknown);
    }

    #[test]
    fn every_change_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        fs::write(&file, "1").unwrap();
        let watch = Watch::new().unwrap();
        assert!(watch.directory(folder.path()));
        assert!(watch.is_quiet());
        fs::read(&file).unwrap();
        assert!(watch.is_quiet(), "reading changes nothing");
        let mut open = fs::File::options().append(true).open(&file).unwrap();
        open.write_all(b"2").unwrap();
        assert!(!watch.is_quiet(), "before the file is closed");
        assert!(watch.is_quiet());
        drop(open);
        assert!(!watch.is_quiet());
        for change in [
            (|file| fs::rename(file, file.with_extension("b"))) as fn(&std::path::Path) -> std::io::Result<()>,
            |file| fs::remove_file(file.with_extension("b")),
            |file| fs::write(file, "3"),
            |file| fs::set_permissions(file, fs::Permissions::from_mode(0o600)),
        ] {
            change(&file).unwrap();
            assert!(!watch.is_quiet());
            assert!(watch.is_quiet());
        }
    }

    #[test]
    fn a_directory_that_appears_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let later = folder.path().join("one/two");
        let watch = Watch::new().unwrap();
        assert!(watch.directory(&later));
        fs::create_dir_all(&later).unwrap();
        assert!(!watch.is_quiet());
        fs::write(folder.path().join("file"), "").unwrap();
        assert!(!Watch::new().unwrap().directory(&folder.path().join("file")), "a file is no directory");
        std::os::unix::fs::symlink(&later, folder.path().join("link")).unwrap();
        assert!(!Watch::new().unwrap().directory(&folder.path().join("link")), "links are not followed");
    }
}
