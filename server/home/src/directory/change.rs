//! Changes below a directory: every step names one file of an open directory, so that nothing can be swapped between
//! a check and the step.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, Mode, OFlags};
use rustix::io::Errno;

use super::refusal::{Reason, refuse};
use super::{Directory, FileAttributes, HardLinks, Kind, Metadata, WITHOUT_WAITING};
use crate::owner::Owner;

/// Mode of a file until it has its own.
const NEW_FILE: Mode = Mode::from_raw_mode(0o600);

impl Directory {
    /// Makes a file that does not exist yet, and flushes it to disk. Its name lasts after [`Self::sync`].
    ///
    /// # Errors
    ///
    /// When something is there, and when it cannot be written.
    pub fn create(&self, path: impl AsRef<Path>, bytes: &[u8], attributes: FileAttributes) -> io::Result<()> {
        let path = self.inside(path.as_ref())?;
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
        fill(&File::from(self.resolve(path, flags, NEW_FILE)?), bytes, attributes, self.owner)
    }

    /// Replaces a file so that either the old or the new one is there at any time, and makes that last. Gives the
    /// number of the new one.
    ///
    /// A file with other names leaves them as they are. Threads and processes that replace the same file do it one
    /// after the other.
    ///
    /// # Errors
    ///
    /// When it cannot be written, and when a link, a folder or a special file is in its place.
    pub fn replace(&self, path: impl AsRef<Path>, bytes: &[u8], attributes: FileAttributes) -> io::Result<u64> {
        let (holder, name) = self.holder(path.as_ref())?;
        holder.check_replaceable(name)?;
        let mut draft = OsString::from(".");
        draft.push(name);
        draft.push(".new");
        // Locked until the end.
        let file = holder.draft(&draft)?;
        let number = Metadata::of(&file)?.inode;
        let replaced = || {
            file.set_len(0)?;
            fill(&file, bytes, attributes, holder.owner)?;
            holder.check_replaceable(name)?;
            // A link that comes into its place after this look is replaced, not followed.
            rustix::fs::renameat(&holder.descriptor, &draft, &holder.descriptor, name).map_err(io::Error::from)
        };
        if let Err(error) = replaced() {
            // On a full disk it would be in the way of others.
            let _ = rustix::fs::unlinkat(&holder.descriptor, &draft, AtFlags::empty());
            return Err(error);
        }
        holder.sync()?;
        Ok(number)
    }

    /// Refuses what [`Self::replace`] does not replace.
    ///
    /// # Errors
    ///
    /// When a link, a folder or a special file is in the place of the file or on the way to it.
    pub fn check_replaceable(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = self.inside(path.as_ref())?;
        let reason = match self.find(path)?.map(|metadata| metadata.kind) {
            None | Some(Kind::File) => return Ok(()),
            Some(Kind::Directory) => return Err(ErrorKind::IsADirectory.into()),
            Some(Kind::Link) => Reason::Link,
            Some(Kind::Special) => Reason::Special,
        };
        Err(refuse(self.path.join(path), reason))
    }

    /// Opens a draft and locks it against other writers. What an interrupted writer left in it is still there.
    fn draft(&self, name: &OsStr) -> io::Result<File> {
        const ATTEMPTS: usize = 1_000;
        for _ in 0..ATTEMPTS {
            let flags = OFlags::WRONLY | OFlags::CREATE | WITHOUT_WAITING;
            let opened = self.resolve(Path::new(name), flags, NEW_FILE);
            let opened = opened.and_then(|file| self.regular(Path::new(name), file, HardLinks::Refuse));
            let file = match opened {
                // Not a draft of ours, whoever put it there: its name goes, and what it stands for stays. The same for
                // one that another user's process has left.
                Err(error) if super::is_refused(&error) => {
                    unlink(self, name)?;
                    continue;
                }
                Err(error) if error.kind() == ErrorKind::PermissionDenied => match unlink(self, name)? {
                    true => continue,
                    // The directory is what may not be written.
                    false => return Err(error),
                },
                opened => opened?,
            };
            if !may_change(&file)? {
                unlink(self, name)?;
                continue;
            }
            file.lock()?;
            let own = Metadata::of(&file)?;
            // Else the previous holder of the lock has moved the file into place.
            if self.find(name)?.is_some_and(|now| (now.device, now.inode) == (own.device, own.inode)) {
                return Ok(file);
            }
        }
        Err(ErrorKind::ResourceBusy.into())
    }

    /// Opens a file for appending, which is made if it is missing.
    ///
    /// # Errors
    ///
    /// When it cannot be written, is a link or no regular file, or has other names, which would change with it, unless
    /// `links` allows them.
    pub fn append(&self, path: impl AsRef<Path>, mode: u32, links: HardLinks) -> io::Result<File> {
        self.writable(path.as_ref(), OFlags::APPEND, mode, links)
    }

    /// Opens a file whose content does not matter, such as one that is only locked; it is made if it is missing.
    ///
    /// # Errors
    ///
    /// When it cannot be written, and when it is a link or no regular file.
    pub fn open_or_create(&self, path: impl AsRef<Path>, mode: u32) -> io::Result<File> {
        self.writable(path.as_ref(), OFlags::empty(), mode, HardLinks::Allow)
    }

    fn writable(&self, path: &Path, flags: OFlags, mode: u32, links: HardLinks) -> io::Result<File> {
        const ATTEMPTS: usize = 100;
        let path = self.inside(path)?;
        let flags = OFlags::WRONLY | WITHOUT_WAITING | flags;
        for _ in 0..ATTEMPTS {
            match self.resolve(path, flags, Mode::empty()) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                there => return self.regular(path, there?, links),
            }
            // Apart from opening, since only a file that is made here is given away.
            match self.resolve(path, flags | OFlags::CREATE | OFlags::EXCL, NEW_FILE) {
                // By another process, since it was looked for.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                made => {
                    let file = File::from(made?);
                    FileAttributes::new(mode).apply_to(&file, self.owner)?;
                    return Ok(file);
                }
            }
        }
        Err(ErrorKind::ResourceBusy.into())
    }

    /// Makes a directory of this mode.
    ///
    /// # Errors
    ///
    /// When something is there, and when it cannot be made.
    pub fn create_directory(&self, path: impl AsRef<Path>, mode: u32) -> io::Result<()> {
        let (holder, name) = self.holder(path.as_ref())?;
        rustix::fs::mkdirat(&holder.descriptor, name, Mode::from_raw_mode(mode))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY;
        match holder.resolve(Path::new(name), flags, Mode::empty()) {
            Ok(made) => FileAttributes::new(mode).apply_to(&File::from(made), holder.owner),
            // One whose mode lets nobody read it.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Opens a directory, which is made first if it is missing, as are those on the way.
    ///
    /// # Errors
    ///
    /// When it cannot be made, and when it, or one on the way, is a link or no directory.
    pub fn directory_or_create(&self, path: impl AsRef<Path>, mode: u32) -> io::Result<Self> {
        let path = self.inside(path.as_ref())?;
        match self.directory(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            found => return found,
        }
        if let Some(parent) = path.parent().filter(|parent| *parent != Path::new("")) {
            self.directory_or_create(parent, mode)?;
        }
        match self.create_directory(path, mode) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            _ => self.directory(path),
        }
    }

    /// Renames a file, a directory or a link below this directory to a name below another one; a file that has the name
    /// is replaced. Both directories' names last after [`Self::sync`].
    ///
    /// # Errors
    ///
    /// When that is not possible, such as between file systems.
    pub fn rename(&self, from: impl AsRef<Path>, target: &Self, to: impl AsRef<Path>) -> io::Result<()> {
        let (holder, name) = self.holder(from.as_ref())?;
        let (new_holder, new_name) = target.holder(to.as_ref())?;
        Ok(rustix::fs::renameat(&holder.descriptor, name, &new_holder.descriptor, new_name)?)
    }

    /// Gives a file a second name below another directory.
    ///
    /// # Errors
    ///
    /// When there is such a name, and when the file cannot have it.
    pub fn hard_link(&self, from: impl AsRef<Path>, target: &Self, to: impl AsRef<Path>) -> io::Result<()> {
        let (holder, name) = self.holder(from.as_ref())?;
        let (new_holder, new_name) = target.holder(to.as_ref())?;
        // Without a flag that says otherwise, a link is not followed.
        let flags = AtFlags::empty();
        Ok(rustix::fs::linkat(&holder.descriptor, name, &new_holder.descriptor, new_name, flags)?)
    }

    /// Removes a file, or a link but not what it leads to, if it is there, and makes that last.
    ///
    /// # Errors
    ///
    /// When it cannot be removed.
    pub fn remove(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let holder = match self.holder(path.as_ref()) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            holder => holder?,
        };
        let (holder, name) = holder;
        if unlink(&holder, name)? { holder.sync() } else { Ok(()) }
    }

    /// The same, without making it last: for what is removed again after a loss of power.
    ///
    /// # Errors
    ///
    /// When it cannot be removed.
    pub fn remove_for_now(&self, path: impl AsRef<Path>) -> io::Result<()> {
        match self.holder(path.as_ref()) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            holder => holder.and_then(|(holder, name)| unlink(&holder, name)).map(drop),
        }
    }

    /// Removes a directory with everything in it, or a single file, if it is there. Of links, only the links go.
    ///
    /// # Errors
    ///
    /// When something cannot be removed; the rest may be gone.
    pub fn remove_tree(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let holder = match self.holder(path.as_ref()) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            holder => holder?,
        };
        let (holder, name) = holder;
        let mut levels: Vec<Level> = Level::enter(&holder, name.to_owned())?.into_iter().collect();
        // By a list instead of a recursion: others decide how deep it goes.
        while let Some(level) = levels.last_mut() {
            if let Some(below) = level.directories.pop() {
                let entered = Level::enter(&level.directory, below)?;
                levels.extend(entered);
                continue;
            }
            let Some(done) = levels.pop() else { break };
            let above = levels.last().map_or(&*holder, |level| &level.directory);
            match rustix::fs::unlinkat(&above.descriptor, &done.name, AtFlags::REMOVEDIR) {
                Ok(()) | Err(Errno::NOENT) => {}
                // Something else has come into its place.
                Err(Errno::NOTDIR) => drop(unlink(above, &done.name)?),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Makes everything last that was written to the directory's file system: for many files at once.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn sync_file_system(&self) -> io::Result<()> {
        Ok(rustix::fs::syncfs(self.readable()?)?)
    }

    /// Makes the names in the directory last.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub fn sync(&self) -> io::Result<()> {
        File::from(self.readable()?).sync_all()
    }
}

/// Whether this process may set the mode of a file.
fn may_change(file: &File) -> io::Result<bool> {
    let user = rustix::process::geteuid();
    Ok(user.is_root() || Metadata::of(file)?.user == user.as_raw())
}

/// A directory that is being removed.
struct Level {
    directory: Directory,
    name: OsString,
    /// Directories in it that are still there.
    directories: Vec<OsString>,
}

impl Level {
    /// Opens a directory and removes what is no directory in it; `None` if `name` was no directory and is removed.
    fn enter(holder: &Directory, name: OsString) -> io::Result<Option<Self>> {
        let descriptor: OwnedFd = match super::beneath::open(
            holder.descriptor.as_fd(),
            Path::new(&name),
            super::beneath::SEARCH,
            Mode::empty(),
        ) {
            Ok(descriptor) => descriptor,
            Err(Errno::NOENT) => return Ok(None),
            Err(Errno::NOTDIR | Errno::LOOP) => return unlink(holder, &name).map(|_| None),
            Err(error) => return Err(error.into()),
        };
        let directory = Directory { descriptor, path: holder.path.join(&name), owner: holder.owner };
        let mut directories = Vec::new();
        for entry in directory.entries()? {
            if entry.kind == Kind::Directory {
                directories.push(entry.name);
            } else {
                unlink(&directory, &entry.name)?;
            }
        }
        Ok(Some(Self { directory, name, directories }))
    }
}

/// Removes a name that is no directory. Says whether it was there.
fn unlink(directory: &Directory, name: &OsStr) -> io::Result<bool> {
    match rustix::fs::unlinkat(&directory.descriptor, name, AtFlags::empty()) {
        Ok(()) => Ok(true),
        Err(Errno::NOENT) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn fill(mut file: &File, bytes: &[u8], attributes: FileAttributes, owner: Owner) -> io::Result<()> {
    attributes.apply_to(file, owner)?;
    file.write_all(bytes)?;
    file.sync_all()
}
