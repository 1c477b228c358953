//! The end of the trail: where the next line goes, and the change from one file to the next.
//!
//! Several processes may write: the server, and commands of the operator beside it. Each takes the lock of the folder
//! for the time of a few entries, and looks for the end anew where another has written meanwhile. A line that a dead
//! process has left half written is cut off by the next one, and an entry says so; it is no sign of tampering, since
//! what was whole is untouched.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::time::Duration;

use apid_home::Home;
use apid_home::directory::{Directory, HardLinks};
use jiff::Timestamp;
use serde_json::Value;

use crate::files::{self, FILE_MODE};
use crate::line::{self, EVENT, Entry, LONGEST, NOTHING};

/// How often the lock is tried that another process holds, and how long apart: an entry takes it for a moment.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// How large files become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// Bytes of one file; 0 for no limit.
    pub(crate) file: u64,
    /// Bytes of all files that are full; 0 for no limit.
    pub(crate) archived: u64,
}

/// The trail, open for writing.
#[derive(Debug)]
pub(crate) struct Trail {
    folder: Directory,
    bounds: Bounds,
    /// Locked by the process that writes, while it does.
    lock: File,
    file: File,
    size: u64,
    /// The number of the next line.
    next: u64,
    /// The digest of the last line.
    previous: String,
}

/// The lock of the folder, held.
struct Held<'f>(&'f File);

impl<'f> Held<'f> {
    /// Waits for the processes that write now.
    fn of(lock: &'f File) -> io::Result<Self> {
        for attempt in 0.. {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(error),
                Err(TryLockError::WouldBlock) if attempt < TRIES => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => {
                    return Err(io::Error::other("another process holds the lock of the audit trail"));
                }
            }
        }
        Ok(Self(lock))
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // It ends with the descriptor otherwise.
        let _ = self.0.unlock();
    }
}

/// Where the trail ends.
struct Tip {
    /// The last file.
    file: File,
    end: End,
    /// The number of the next line.
    next: u64,
    /// The digest of the last line.
    previous: String,
}

/// What the last file ends with.
struct End {
    /// Bytes of whole lines.
    whole: u64,
    /// Bytes of a line without an end.
    rest: u64,
    /// The last whole line.
    last: Option<Vec<u8>>,
}

impl Trail {
    /// Opens the trail of `home`, which is made if there is none.
    pub(crate) fn open(home: &Home, bounds: Bounds) -> io::Result<Self> {
        let folder = files::make_folder(home)?;
        let lock = folder.open_or_create("writer.lock", FILE_MODE)?;
        let _held = Held::of(&lock)?;
        let Tip { file, end, next, previous } = tip_of(&folder)?;
        let mut trail = Self { folder, bounds, lock: lock.try_clone()?, file, size: end.whole, next, previous };
        trail.mend(end.rest)?;
        Ok(trail)
    }

    /// Writes an entry, and returns its line without its end. An entry that cannot be written leaves nothing.
    pub(crate) fn append(&mut self, entry: &Entry) -> io::Result<String> {
        Ok(self.append_some([entry])?.pop().unwrap_or_default())
    }

    /// Writes entries at once, as many as the file takes, and returns their lines without their ends. If they cannot be
    /// written, nothing of them is left.
    pub(crate) fn append_some<'e>(&mut self, entries: impl IntoIterator<Item = &'e Entry>) -> io::Result<Vec<String>> {
        let lock = self.lock.try_clone()?;
        let _held = Held::of(&lock)?;
        self.catch_up()?;
        let is_full = |size: u64| self.bounds.file > 0 && size > 0 && size + LONGEST as u64 > self.bounds.file;
        if is_full(self.size) {
            self.begin_file()?;
        }
        self.write(entries)
    }

    /// Goes to the end of what other processes have written. One that has begun a file has either added to the one
    /// before or named the new one after the line that was due here.
    fn catch_up(&mut self) -> io::Result<()> {
        let own = self.file.metadata()?;
        let is_last = own.len() == self.size
            && own.nlink() > 0
            && (self.size == 0 || self.folder.metadata(files::name(self.next)).is_err());
        if is_last {
            return Ok(());
        }
        let Tip { file, end, next, previous } = tip_of(&self.folder)?;
        (self.file, self.size, self.next, self.previous) = (file, end.whole, next, previous);
        self.mend(end.rest)
    }

    /// Cuts off the bytes of a line that has no end.
    fn mend(&mut self, rest: u64) -> io::Result<()> {
        if rest == 0 {
            return Ok(());
        }
        self.file.set_len(self.size)?;
        tracing::warn!("the audit trail ended in the middle of a line, {rest} bytes of which are cut off");
        let bytes = ("bytes".to_owned(), Value::from(rest));
        self.write([&Entry::from_iter([(EVENT.to_owned(), "mended".into()), bytes])]).map(drop)
    }

    /// Writes as many entries as the file takes, but one at least.
    fn write<'e>(&mut self, entries: impl IntoIterator<Item = &'e Entry>) -> io::Result<Vec<String>> {
        let (mut text, mut lines) = (String::new(), Vec::new());
        let (mut next, mut previous) = (self.next, self.previous.clone());
        for entry in entries {
            let room = self.bounds.file.saturating_sub(self.size + text.len() as u64);
            if self.bounds.file > 0 && !lines.is_empty() && room < LONGEST as u64 {
                break;
            }
            let line = line::text(next, Timestamp::now(), entry, &previous);
            previous = line::digest_of(line.as_bytes());
            next += 1;
            text.push_str(&line);
            text.push('\n');
            lines.push(line);
        }
        if let Err(error) = self.file.write_all(text.as_bytes()) {
            // What is left of it is cut off by the next opening otherwise.
            let _ = self.file.set_len(self.size);
            return Err(error);
        }
        self.size += text.len() as u64;
        self.next = next;
        self.previous = previous;
        Ok(lines)
    }

    /// Makes what was written last.
    pub(crate) fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    /// Goes on in a new file, and removes the oldest ones beyond the bound. The entry that tells of it is written
    /// before, so that a beginning that is missing without one shows.
    fn begin_file(&mut self) -> io::Result<()> {
        self.file.sync_data()?;
        self.file = open_file(&self.folder, self.next)?;
        self.size = 0;
        if self.bounds.archived == 0 {
            return Ok(());
        }
        let mut firsts = files::list(&self.folder)?;
        firsts.pop();
        let mut held = 0;
        let mut removed = Vec::new();
        for first in firsts.into_iter().rev() {
            held += self.folder.metadata(files::name(first))?.size;
            if held > self.bounds.archived {
                removed.push(first);
            }
        }
        let Some(newest) = removed.first().copied() else { return Ok(()) };
        let kept = files::list(&self.folder)?.into_iter().find(|first| *first > newest).unwrap_or(self.next);
        self.write([&Entry::from_iter([(EVENT.to_owned(), "removed".into()), ("first".to_owned(), kept.into())])])?;
        self.file.sync_data()?;
        for first in removed.into_iter().rev() {
            self.folder.remove(files::name(first))?;
        }
        Ok(())
    }
}

fn tip_of(folder: &Directory) -> io::Result<Tip> {
    let firsts = files::list(folder)?;
    let newest = firsts.last().copied();
    let file = open_file(folder, newest.unwrap_or(1))?;
    // A descriptor for appending cannot be read.
    let read = |first: u64| folder.file(files::name(first), HardLinks::Refuse);
    let end = end_of(&mut read(newest.unwrap_or(1))?)?;
    let (mut next, mut previous) = (newest.unwrap_or(1), NOTHING.to_owned());
    let last = match &end.last {
        Some(line) => Some(line.clone()),
        // The process died between making the file and writing its first line.
        None => match firsts.iter().rev().nth(1) {
            Some(before) => end_of(&mut read(*before)?)?.last,
            None => None,
        },
    };
    if let Some(line) = last {
        previous = line::digest_of(&line);
        next = match line::parse(&line) {
            Some((place, _)) => place.sequence.saturating_add(1),
            // Somebody has changed it, which a check tells; the chain goes on behind it.
            None => next.saturating_add(count_lines(&mut read(next)?)?),
        };
    }
    Ok(Tip { file, end, next, previous })
}

fn open_file(folder: &Directory, first: u64) -> io::Result<File> {
    folder.append(files::name(first), FILE_MODE, HardLinks::Refuse)
}

/// How the text of a file ends. Reads as much of it as a line can have, from its end.
fn end_of(file: &mut File) -> io::Result<End> {
    let size = file.metadata()?.len();
    let from = size.saturating_sub(4 * LONGEST as u64);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.take(size - from).read_to_end(&mut tail)?;
    let Some(end) = tail.iter().rposition(|byte| *byte == b'\n') else {
        return Ok(End { whole: from, rest: size - from, last: None });
    };
    let lines = tail.get(..end).unwrap_or_default();
    let start = lines.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let whole = from + end as u64 + 1;
    Ok(End { whole, rest: size - whole, last: lines.get(start..).map(<[u8]>::to_vec) })
}

fn count_lines(file: &mut File) -> io::Result<u64> {
    file.seek(SeekFrom::Start(0))?;
    let (mut buffer, mut lines) = (vec![0; 64 << 10], 0);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(lines),
            read => {
                let ends = buffer.iter().take(read).filter(|byte| **byte == b'\n').count();
                lines += ends as u64;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use std::fs::{self, OpenOptions};
    use std::path::Path;

    use super::*;
    use crate::verify;

    const BOUNDS: Bounds = Bounds { file: 0, archived: 0 };

    fn home(directory: &Path) -> Home {
        fs::create_dir_all(directory.join("logs")).unwrap();
        Home::unchecked(directory.to_owned())
    }

    fn entry(user: &str) -> Entry {
        Entry::from_iter([(EVENT.to_owned(), "request".into()), ("user".to_owned(), user.into())])
    }

    fn file(home: &Home, first: u64) -> std::path::PathBuf {
        files::folder_of(home).join(files::name(first))
    }

    fn findings(home: &Home) -> Vec<String> {
        verify(home).unwrap().faults.iter().map(ToString::to_string).collect()
    }

    /// A trail of three lines.
    fn three(home: &Home) -> String {
        let mut trail = Trail::open(home, BOUNDS).unwrap();
        for user in ["anna", "bert", "cora"] {
            trail.append(&entry(user)).unwrap();
        }
        fs::read_to_string(file(home, 1)).unwrap()
    }

    #[test]
    fn lines_are_chained_over_processes() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        three(&home);
        let mut trail = Trail::open(&home, BOUNDS).unwrap();
        let last = trail.append(&entry("dora")).unwrap();
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert_eq!((report.files, report.lines, report.first, report.last), (1, 4, 1, 4));
        assert_eq!(report.head, line::digest_of(last.as_bytes()));
    }

    #[test]
    fn several_processes_write_one_chain() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        // Of files that are full soon, so that each begins some and finds some begun.
        let bounds = Bounds { file: LONGEST as u64 + 600, archived: 0 };
        let mut writers: Vec<Trail> = (0..3).map(|_| Trail::open(&home, bounds).unwrap()).collect();
        for number in 0..60 {
            // A different one each time, and sometimes the same twice.
            let writer = &mut writers[number * number % 7 % 3];
            writer.append(&entry("anna")).unwrap();
        }
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert!(report.lines == 60 && report.files > 5, "{report:?}");
        let threads: Vec<_> = writers
            .into_iter()
            .map(|mut trail| {
                std::thread::spawn(move || (0..40).for_each(|_| drop(trail.append(&entry("bert")).unwrap())))
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert_eq!(report.lines, 180);
    }

    #[test]
    fn an_entry_waits_for_the_lock_no_longer_than_a_bound() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        let mut trail = Trail::open(&home, BOUNDS).unwrap();
        let other = File::open(files::folder_of(&home).join("writer.lock")).unwrap();
        other.lock().unwrap();
        let refused = trail.append(&entry("anna")).unwrap_err();
        assert!(refused.to_string().contains("another process"), "{refused}");
        other.unlock().unwrap();
        trail.append(&entry("anna")).unwrap();
        assert_eq!(verify(&home).unwrap().lines, 1);
    }

    #[test]
    fn lines_that_are_changed_removed_moved_or_added_show() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        let text = three(&home);
        let lines: Vec<&str> = text.lines().collect();
        let [one, two, three] = lines[..] else { panic!("{text}") };
        let changed = two.replace("bert", "eve");
        for (forged, expected) in [
            (vec![one, changed.as_str(), three], "line 3: does not follow"),
            (vec![one, three], "line 2: has number 3 where 2 is due"),
            (vec![two, three], "line 1: has number 2 where 1 is due"),
            (vec![one, three, two], "line 2: has number 3 where 2 is due"),
            (vec![one, two, two, three], "line 3: has number 2 where 3 is due"),
            (vec![one, "nothing", three], "line 2: is no line of a trail"),
            (vec![one, "", two, three], "line 2: is no line of a trail"),
        ] {
            fs::write(file(&home, 1), forged.join("\n") + "\n").unwrap();
            let found = findings(&home);
            assert!(found.first().is_some_and(|found| found.contains(expected)), "{expected}: {found:?}");
        }
        fs::write(file(&home, 1), &text).unwrap();
        assert!(findings(&home).is_empty());
        // The chain goes on behind what was changed, and the fault stays visible.
        fs::write(file(&home, 1), format!("{one}\n{two}\nnothing\n")).unwrap();
        let mut trail = Trail::open(&home, BOUNDS).unwrap();
        trail.append(&entry("dora")).unwrap();
        assert_eq!(findings(&home).len(), 1);
    }

    #[test]
    fn a_line_that_a_dead_process_has_left_is_cut_off_and_told() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        let text = three(&home);
        for cut in [1, 20, text.len() - 1] {
            fs::write(file(&home, 1), text.get(..cut).unwrap()).unwrap();
            let lines = text.get(..cut).unwrap().matches('\n').count() as u64;
            let report = verify(&home).unwrap();
            assert!(report.faults.is_empty() && report.unfinished > 0, "it is no tampering: {:?}", report.faults);
            let mut trail = Trail::open(&home, BOUNDS).unwrap();
            trail.append(&entry("dora")).unwrap();
            let report = verify(&home).unwrap();
            assert!(report.faults.is_empty(), "{:?}", report.faults);
            assert_eq!((report.last, report.unfinished), (lines + 2, 0));
            let mended = fs::read_to_string(file(&home, 1)).unwrap();
            assert!(mended.contains(r#""event":"mended""#), "{mended}");
        }
    }

    #[test]
    fn entries_are_written_at_once_as_far_as_the_file_has_room() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        let mut trail = Trail::open(&home, Bounds { file: LONGEST as u64 + 1_000, archived: 0 }).unwrap();
        let mut entries: Vec<_> = (0..30).map(|_| entry("anna")).collect();
        let mut parts = Vec::new();
        while !entries.is_empty() {
            let written = trail.append_some(&entries).unwrap().len();
            entries.drain(..written);
            parts.push(written);
        }
        assert!(parts.len() > 1 && parts.iter().all(|written| *written > 1), "{parts:?}");
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty() && report.files == parts.len() as u64, "{report:?} {parts:?}");
    }

    #[test]
    fn files_are_bounded_and_the_chain_goes_on_over_them() {
        let directory = tempfile::tempdir().unwrap();
        let home = home(directory.path());
        let bounds = Bounds { file: LONGEST as u64 + 1_000, archived: 3_000 };
        for _ in 0..3 {
            let mut trail = Trail::open(&home, bounds).unwrap();
            (0..30).for_each(|_| drop(trail.append(&entry("anna")).unwrap()));
        }
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert!(report.first > 1 && report.files > 2, "{report:?}");
        let folder = files::folder(&home).unwrap().unwrap();
        let size: u64 =
            files::list(&folder).unwrap().iter().map(|first| fs::metadata(file(&home, *first)).unwrap().len()).sum();
        assert!(size < 6_000, "{size}");
        // A beginning that is missing without the bounds shows, and so does a file from the middle.
        let firsts = files::list(&folder).unwrap();
        let (kept, gone) = (fs::read(file(&home, firsts[1])).unwrap(), file(&home, firsts[1]));
        fs::remove_file(&gone).unwrap();
        assert!(!findings(&home).is_empty());
        fs::write(&gone, kept).unwrap();
        for first in firsts.iter().take(firsts.len() - 1) {
            fs::remove_file(file(&home, *first)).unwrap();
        }
        assert!(
            findings(&home).iter().any(|found| found.contains("earlier lines are missing")),
            "{:?}",
            findings(&home)
        );
        // A process that died between making a file and writing its first line.
        OpenOptions::new().create_new(true).write(true).open(file(&home, report.last + 1)).unwrap();
        let mut trail = Trail::open(&home, bounds).unwrap();
        trail.append(&entry("bert")).unwrap();
        assert_eq!(verify(&home).unwrap().last, report.last + 1);
    }
}
