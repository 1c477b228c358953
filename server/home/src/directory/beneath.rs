//! Resolving a relative path below an open directory without following a link: by the kernel in one step where it has
//! `openat2`, otherwise name by name.

use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{AtFlags, FileType, Mode, OFlags};
use rustix::io::{Errno, Result};

/// How a directory is opened that others are opened from: it need not be readable.
#[cfg(target_os = "linux")]
pub(super) const SEARCH: OFlags = OFlags::PATH.union(OFlags::DIRECTORY);
#[cfg(not(target_os = "linux"))]
pub(super) const SEARCH: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY);

/// Opens what is at `path` below `base`. `path` has plain names only.
///
/// # Errors
///
/// As the system has them; `LOOP` or `NOTDIR` for a link.
pub(super) fn open(base: BorrowedFd<'_>, path: &Path, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    let is_one_name = path.components().nth(1).is_none();
    if !is_one_name && let Some(result) = by_kernel(base, path, flags, mode) {
        return result;
    }
    name_by_name(base, path, flags, mode)
}

/// In one step; `None` where the kernel, or a filter around this process, does not offer it.
#[cfg(target_os = "linux")]
pub(super) fn by_kernel(base: BorrowedFd<'_>, path: &Path, flags: OFlags, mode: Mode) -> Option<Result<OwnedFd>> {
    use rustix::fs::ResolveFlags;

    static IS_MISSING: AtomicBool = AtomicBool::new(false);
    if IS_MISSING.load(Ordering::Relaxed) {
        return None;
    }
    let resolve = ResolveFlags::BENEATH.union(ResolveFlags::NO_SYMLINKS).union(ResolveFlags::NO_MAGICLINKS);
    match rustix::fs::openat2(base, path, flags | OFlags::NOFOLLOW | OFlags::CLOEXEC, mode, resolve) {
        Err(Errno::NOSYS) => {
            IS_MISSING.store(true, Ordering::Relaxed);
            None
        }
        // A filter of system calls; a real refusal is found again name by name. `AGAIN` and `INTR` are to be repeated.
        Err(Errno::PERM | Errno::AGAIN | Errno::INTR) => None,
        result => Some(result),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn by_kernel(_: BorrowedFd<'_>, _: &Path, _: OFlags, _: Mode) -> Option<Result<OwnedFd>> {
    None
}

/// One directory after the other, none of them a link.
pub(super) fn name_by_name(base: BorrowedFd<'_>, path: &Path, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    let mut here: Option<OwnedFd> = None;
    let mut names = path.components().map(|part| part.as_os_str()).peekable();
    while let Some(name) = names.next() {
        let from = here.as_ref().map_or(base, OwnedFd::as_fd);
        let is_last = names.peek().is_none();
        let (flags, mode) = if is_last { (flags, mode) } else { (SEARCH, Mode::empty()) };
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        here = Some(rustix::io::retry_on_intr(|| rustix::fs::openat(from, name, flags, mode))?);
    }
    here.ok_or(Errno::NOENT)
}

/// The beginning of `path` that is a link, if there is one now: for messages.
pub(super) fn link_on(base: BorrowedFd<'_>, path: &Path) -> Option<PathBuf> {
    let mut here: Option<OwnedFd> = None;
    let mut done = PathBuf::new();
    for part in path.components() {
        let from = here.as_ref().map_or(base, OwnedFd::as_fd);
        let name = part.as_os_str();
        done.push(name);
        let stat = rustix::fs::statat(from, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        if FileType::from_raw_mode(stat.st_mode) == FileType::Symlink {
            return Some(done);
        }
        here = rustix::fs::openat(from, name, SEARCH | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty()).ok();
        here.as_ref()?;
    }
    None
}

/// Tells mounted file systems apart: the number of the device, and that of the mount where the kernel tells it, because
/// one file system can be mounted twice.
#[cfg(target_os = "linux")]
pub(super) fn mount(directory: BorrowedFd<'_>) -> Result<(u64, Option<u64>)> {
    use rustix::fs::StatxFlags;

    let device = rustix::fs::fstat(directory)?.st_dev;
    let wanted = StatxFlags::BASIC_STATS | StatxFlags::MNT_ID;
    let more = rustix::fs::statx(directory, "", AtFlags::EMPTY_PATH, wanted).ok();
    let mount = more.filter(|more| StatxFlags::from_bits_retain(more.stx_mask).contains(StatxFlags::MNT_ID));
    Ok((device, mount.map(|more| more.stx_mnt_id)))
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::useless_conversion, reason = "the widths differ between systems")]
pub(super) fn mount(directory: BorrowedFd<'_>) -> Result<(u64, Option<u64>)> {
    let device = rustix::fs::fstat(directory)?.st_dev;
    Ok((u64::try_from(device).unwrap_or(0), None))
}
