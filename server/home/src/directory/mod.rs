//! Files below a directory, reached by descriptor and never through a symbolic link.
//!
//! A [`Directory`] holds a descriptor. Everything below it is named by a relative path, none of whose parts may be a
//! link: whatever another process renames or swaps meanwhile, what is read or written lies below the directory. The
//! path by which the directory itself was opened may lead through links: where the home is, is the operator's choice.
//! Mounted file systems are followed.
//!
//! A file is opened without waiting and used only if it is a regular one, so that a named pipe or a device neither
//! blocks the server nor is served. A file with a second name (a hard link) may be a file of another directory; it is
//! read only where the caller says so, and never written in place.
//!
//! Everything here blocks. What is refused is logged with the path and the reason. Must not be here: which files a home
//! has, and what they hold.

mod attributes;
mod beneath;
mod change;
mod refusal;
#[cfg(test)]
mod tests;

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::ops::Deref;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, Stat};

use crate::owner::Owner;
pub use attributes::FileAttributes;
use refusal::{Reason, refuse};
pub use refusal::{Refused, is_refused};

/// An open directory.
#[derive(Debug)]
pub struct Directory {
    descriptor: OwnedFd,
    path: PathBuf,
    /// Whom new files below it belong to.
    owner: Owner,
}

/// What is at a path. Of a link, the link itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// What it is.
    pub kind: Kind,
    /// Number of the file system.
    pub device: u64,
    /// Number of the file in it.
    pub inode: u64,
    /// Bytes.
    pub size: u64,
    /// How many names the file has.
    pub names: u64,
    /// Permission bits.
    pub mode: u32,
    /// Number of the owner.
    pub user: u32,
    /// Number of the owning group.
    pub group: u32,
    /// When the content last changed: seconds since 1970, nanoseconds.
    pub modified: (i64, u64),
    /// When content or metadata last changed, likewise.
    pub changed: (i64, u64),
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link.
    Link,
    /// A named pipe, a socket or a device.
    Special,
}

/// A name in a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name, without its directory.
    pub name: OsString,
    /// What it stands for.
    pub kind: Kind,
}

/// Whether a file that has other names beside the one that it is opened by is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HardLinks {
    /// It is refused: what it holds may belong to another directory.
    Refuse,
    /// It is read: only for files whose content is not shown as it is, such as those of the server itself.
    Allow,
}

impl Directory {
    /// Opens a directory, whose path may lead through links.
    ///
    /// # Errors
    ///
    /// When it is missing, no directory, or may not be searched.
    pub fn open(path: &Path) -> io::Result<Self> {
        let descriptor = rustix::fs::open(path, beneath::SEARCH | OFlags::CLOEXEC, Mode::empty())?;
        Ok(Self { descriptor, path: path.to_owned(), owner: Owner::PROCESS })
    }

    /// The same directory, below which everything that is made from now on is given to `owner`.
    pub fn giving_to(self, owner: Owner) -> Self {
        Self { owner, ..self }
    }

    /// Its path, for messages; another directory may have it by now.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens a directory below this one.
    ///
    /// # Errors
    ///
    /// When it is missing or no directory, when it is reached through a link, and when it may not be searched.
    pub fn directory(&self, path: impl AsRef<Path>) -> io::Result<Self> {
        let path = self.inside(path.as_ref())?;
        let descriptor = self.resolve(path, beneath::SEARCH, Mode::empty())?;
        Ok(Self { descriptor, path: self.path.join(path), owner: self.owner })
    }

    /// What is at a path.
    ///
    /// # Errors
    ///
    /// When nothing is there, and when a directory on the way is a link or may not be searched.
    pub fn metadata(&self, path: impl AsRef<Path>) -> io::Result<Metadata> {
        let (holder, name) = self.holder(path.as_ref())?;
        Ok(Metadata::from(rustix::fs::statat(&holder.descriptor, name, AtFlags::SYMLINK_NOFOLLOW)?))
    }

    /// What is at a path, in one step. Unlike with [`Self::metadata`], a link on the way to the last name is followed,
    /// so this only tells whether something is still what was found there before.
    ///
    /// # Errors
    ///
    /// When nothing is there.
    pub fn glance(&self, path: impl AsRef<Path>) -> io::Result<Metadata> {
        let path = self.inside(path.as_ref())?;
        Ok(Metadata::from(rustix::fs::statat(&self.descriptor, path, AtFlags::SYMLINK_NOFOLLOW)?))
    }

    /// The directory's own metadata.
    ///
    /// # Errors
    ///
    /// When the system does not tell.
    pub fn own_metadata(&self) -> io::Result<Metadata> {
        Ok(Metadata::from(rustix::fs::fstat(&self.descriptor)?))
    }

    /// What is at a path, or `None` for nothing.
    ///
    /// # Errors
    ///
    /// As [`Self::metadata`], but for what is missing.
    pub fn find(&self, path: impl AsRef<Path>) -> io::Result<Option<Metadata>> {
        match self.metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            found => found.map(Some),
        }
    }

    /// Whether a directory is at a path. One that is reached through a link does not count.
    pub fn has_directory(&self, path: impl AsRef<Path>) -> bool {
        self.metadata(path).is_ok_and(|metadata| metadata.kind == Kind::Directory)
    }

    /// The names in the directory, in the order of the file system.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn entries(&self) -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in Dir::new(self.readable()?)? {
            let entry = entry?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            if name == "." || name == ".." {
                continue;
            }
            let kind = match entry.file_type() {
                // Some file systems do not say so in a listing.
                FileType::Unknown => match self.find(name)? {
                    Some(metadata) => metadata.kind,
                    None => continue,
                },
                known => Kind::of(known),
            };
            entries.push(Entry { name: name.to_owned(), kind });
        }
        Ok(entries)
    }

    /// Opens a regular file for reading.
    ///
    /// # Errors
    ///
    /// When it is missing or may not be read; when it, or a directory on the way, is a link; when it is no regular
    /// file, or has other names that `links` refuses.
    pub fn file(&self, path: impl AsRef<Path>, links: HardLinks) -> io::Result<File> {
        let path = self.inside(path.as_ref())?;
        let descriptor = self.resolve(path, OFlags::RDONLY | WITHOUT_WAITING, Mode::empty())?;
        self.regular(path, descriptor, links)
    }

    /// The bytes of a regular file without other names.
    ///
    /// # Errors
    ///
    /// As [`Self::file`].
    pub fn read(&self, path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
        whole(self.file(path, HardLinks::Refuse)?)
    }

    /// The same, or `None` for a file that is missing. A directory on the way that is missing counts as that too.
    ///
    /// # Errors
    ///
    /// As [`Self::file`], but for what is missing.
    pub fn read_if_there(&self, path: impl AsRef<Path>, links: HardLinks) -> io::Result<Option<Vec<u8>>> {
        match self.file(path, links) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            file => whole(file?).map(Some),
        }
    }

    /// Whether this process may make and remove names in the directory.
    pub fn is_writable(&self) -> bool {
        let access = rustix::fs::Access::WRITE_OK.union(rustix::fs::Access::EXEC_OK);
        rustix::fs::accessat(&self.descriptor, ".", access, AtFlags::EACCESS).is_ok()
    }

    /// Whether this process may write the file at a path, which is not opened.
    pub fn is_file_writable(&self, path: impl AsRef<Path>) -> bool {
        let writable = |(holder, name): (Holder<'_>, &OsStr)| {
            rustix::fs::accessat(&holder.descriptor, name, rustix::fs::Access::WRITE_OK, AtFlags::EACCESS).is_ok()
        };
        self.holder(path.as_ref()).is_ok_and(writable)
    }

    /// Bytes that this process can still write to the directory's file system.
    ///
    /// # Errors
    ///
    /// When the system does not tell.
    pub fn free_bytes(&self) -> io::Result<u64> {
        let state = rustix::fs::fstatvfs(&self.descriptor)?;
        Ok(state.f_bavail.saturating_mul(state.f_frsize))
    }

    /// Whether names can be moved between the two directories: they lie in one file system, mounted in one place.
    ///
    /// # Errors
    ///
    /// When the system does not tell where they are.
    pub fn shares_mount_with(&self, other: &Self) -> io::Result<bool> {
        Ok(beneath::mount(self.descriptor.as_fd())? == beneath::mount(other.descriptor.as_fd())?)
    }

    /// A path below this directory, as relative. An absolute one that begins with the directory's own path is one.
    fn inside<'p>(&self, path: &'p Path) -> io::Result<&'p Path> {
        let path = path.strip_prefix(&self.path).unwrap_or(path);
        let is_plain = path.components().all(|part| matches!(part, Component::Normal(_)));
        if is_plain && path.file_name().is_some() {
            return Ok(path);
        }
        Err(io::Error::new(ErrorKind::InvalidInput, "the path does not lead to a name below the directory"))
    }

    /// The directory that has the last name of `path`, and that name.
    fn holder<'p>(&self, path: &'p Path) -> io::Result<(Holder<'_>, &'p OsStr)> {
        let path = self.inside(path)?;
        let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
        let holder = match path.parent() {
            Some(parent) if parent != Path::new("") => Holder::Below(self.directory(parent)?),
            _ => Holder::This(self),
        };
        Ok((holder, name))
    }

    /// A descriptor of what is at a relative path.
    fn resolve(&self, path: &Path, flags: OFlags, mode: Mode) -> io::Result<OwnedFd> {
        use rustix::io::Errno;
        beneath::open(self.descriptor.as_fd(), path, flags, mode).map_err(|error| match error {
            Errno::LOOP | Errno::NOTDIR => match beneath::link_on(self.descriptor.as_fd(), path) {
                Some(link) => refuse(self.path.join(link), Reason::Link),
                None => error.into(),
            },
            // A pipe that nobody reads, or a socket.
            Errno::NXIO => refuse(self.path.join(path), Reason::Special),
            error => error.into(),
        })
    }

    /// The file behind a descriptor, if it is one that may be used.
    fn regular(&self, path: &Path, descriptor: OwnedFd, links: HardLinks) -> io::Result<File> {
        let metadata = Metadata::from(rustix::fs::fstat(&descriptor)?);
        match metadata.kind {
            Kind::File if metadata.names > 1 && links == HardLinks::Refuse => {
                Err(refuse(self.path.join(path), Reason::HardLinks(metadata.names)))
            }
            Kind::File => Ok(File::from(descriptor)),
            Kind::Directory => Err(ErrorKind::IsADirectory.into()),
            Kind::Link | Kind::Special => Err(refuse(self.path.join(path), Reason::Special)),
        }
    }

    /// The directory itself as an open file, whose owner and mode can be set.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn reopened(&self) -> io::Result<File> {
        Ok(File::from(self.readable()?))
    }

    /// The same directory with a descriptor that can be read and flushed.
    fn readable(&self) -> io::Result<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(rustix::fs::openat(&self.descriptor, ".", flags, Mode::empty())?)
    }
}

/// The bytes of a file that is the operator's, wherever it is: its path may lead through links. Only a regular file is
/// read, so that a named pipe blocks nobody.
///
/// # Errors
///
/// When it is missing, no regular file, or cannot be read.
pub fn read_operators_file(path: &Path) -> io::Result<Vec<u8>> {
    whole(open_operators_file(path)?)
}

/// The same file, open for reading.
///
/// # Errors
///
/// As [`read_operators_file`].
pub fn open_operators_file(path: &Path) -> io::Result<File> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | WITHOUT_WAITING;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    match Metadata::of(&file)?.kind {
        Kind::File => Ok(file),
        Kind::Directory => Err(ErrorKind::IsADirectory.into()),
        Kind::Link | Kind::Special => Err(refuse(path.to_owned(), Reason::Special)),
    }
}

/// Flags with which opening a pipe, a terminal or a device has no effect but to open it.
const WITHOUT_WAITING: OFlags = OFlags::NONBLOCK.union(OFlags::NOCTTY);

fn whole(mut file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The directory that an operation on one of its names works in.
enum Holder<'d> {
    This(&'d Directory),
    Below(Directory),
}

impl Deref for Holder<'_> {
    type Target = Directory;

    fn deref(&self) -> &Directory {
        match self {
            Self::This(directory) => directory,
            Self::Below(directory) => directory,
        }
    }
}

impl Kind {
    fn of(kind: FileType) -> Self {
        match kind {
            FileType::RegularFile => Self::File,
            FileType::Directory => Self::Directory,
            FileType::Symlink => Self::Link,
            _ => Self::Special,
        }
    }
}

impl From<Stat> for Metadata {
    #[allow(clippy::useless_conversion, reason = "the widths differ between architectures")]
    fn from(stat: Stat) -> Self {
        Self {
            kind: Kind::of(FileType::from_raw_mode(stat.st_mode)),
            device: stat.st_dev.into(),
            inode: stat.st_ino.into(),
            size: u64::try_from(stat.st_size).unwrap_or(0),
            names: stat.st_nlink.into(),
            mode: stat.st_mode & 0o7777,
            user: stat.st_uid,
            group: stat.st_gid,
            modified: (stat.st_mtime.into(), stat.st_mtime_nsec.into()),
            changed: (stat.st_ctime.into(), stat.st_ctime_nsec.into()),
        }
    }
}

impl Metadata {
    /// Of an open file.
    ///
    /// # Errors
    ///
    /// When the system does not tell.
    pub fn of(file: &File) -> io::Result<Self> {
        Ok(Self::from(rustix::fs::fstat(file)?))
    }
}
