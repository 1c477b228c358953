//! A log file that is put away at midnight, when it has a size, or both. What becomes of it then is `archive`'s.
//!
//! A file that cannot be written is told on standard error and left alone for a while; its lines are lost meanwhile,
//! and counted.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::archive::Archive;
use apid_home::directory::FileAttributes;
use apid_home::owner::Owner;

/// How long a file that cannot be opened is left alone.
const PAUSE: Duration = Duration::from_secs(60);

/// When a file is put away.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rotation {
    /// At the first line of another day.
    pub(super) daily: bool,
    /// Before a line that would make it longer than this, in bytes.
    pub(super) size: Option<u64>,
}

/// One log file, or standard error.
pub(super) struct LogFile {
    path: PathBuf,
    /// `None` for standard error.
    archive: Option<Archive>,
    rotation: Rotation,
    open: Option<Open>,
    failed: Option<Instant>,
}

struct Open {
    file: BufWriter<File>,
    size: u64,
    /// The day its first line is of.
    day: Date,
    /// Lines that were written since the last flush, which is when they are known to be in the file.
    pending: u64,
}

impl LogFile {
    pub(super) fn new(path: PathBuf, archive: Archive, rotation: Rotation) -> LogFile {
        LogFile { path, archive: Some(archive), rotation, open: None, failed: None }
    }

    /// Standard error in the place of a file, for a home that is not written.
    pub(super) fn stderr() -> LogFile {
        let rotation = Rotation { daily: false, size: None };
        LogFile { path: PathBuf::new(), archive: None, rotation, open: None, failed: None }
    }

    /// Appends `line`, which ends in a line feed. How many lines are lost by it, this one or earlier ones.
    pub(super) fn write(&mut self, now: &Zoned, line: &str) -> u64 {
        if self.archive.is_none() {
            // There is nowhere to tell that nobody reads it.
            return u64::from(std::io::stderr().lock().write_all(line.as_bytes()).is_err());
        }
        if self.failed.is_some_and(|failed| failed.elapsed() < PAUSE) {
            return 1;
        }
        match self.try_write(now, line) {
            Ok(()) => {
                self.failed = None;
                0
            }
            Err(error) => 1 + self.give_up(&error),
        }
    }

    /// Brings what was written into the file. How many lines are lost by it.
    pub(super) fn flush(&mut self) -> u64 {
        let Some(open) = &mut self.open else { return 0 };
        match open.file.flush() {
            Ok(()) => {
                open.pending = 0;
                0
            }
            Err(error) => self.give_up(&error),
        }
    }

    fn give_up(&mut self, error: &std::io::Error) -> u64 {
        // Without another attempt to write what is buffered, which would block or write half of it.
        let lost = self.open.take().map_or(0, |open| {
            drop(open.file.into_parts());
            open.pending
        });
        self.failed = Some(Instant::now());
        // The target keeps this line out of the very file that cannot be written.
        tracing::error!(target: super::layer::STDERR_ONLY, "{}: cannot be written: {error}", self.path.display());
        lost
    }

    fn try_write(&mut self, now: &Zoned, line: &str) -> std::io::Result<()> {
        let length = line.len() as u64;
        let Rotation { daily, size } = self.rotation;
        let open = self.opened(now)?;
        let is_full = size.is_some_and(|limit| open.size + length > limit);
        if open.size > 0 && (is_full || daily && open.day < now.date()) {
            self.rotate(is_full)?;
        }
        let open = self.opened(now)?;
        open.file.write_all(line.as_bytes())?;
        open.size += length;
        open.pending += 1;
        Ok(())
    }

    fn opened(&mut self, now: &Zoned) -> std::io::Result<&mut Open> {
        let open = match self.open.take() {
            Some(open) => open,
            None => open_append(&self.path, now, self.archive.as_ref().map(Archive::owner).unwrap_or_default())?,
        };
        Ok(self.open.insert(open))
    }

    /// Puts the file away. Renaming takes no time and loses no line; it is compressed by another thread.
    fn rotate(&mut self, is_full: bool) -> std::io::Result<()> {
        let (Some(open), Some(archive)) = (&mut self.open, &self.archive) else { return Ok(()) };
        open.file.flush()?;
        open.pending = 0;
        let day = open.day;
        // A log that leads elsewhere, such as to a terminal or a pipe, has no size and is nobody's to rename.
        let is_plain = self.path.symlink_metadata().map(|meta| meta.is_file());
        match is_plain {
            Ok(true) => archive.take(&self.path, day, is_full || !self.rotation.daily)?,
            Ok(false) => {
                open.size = 0;
                return Ok(());
            }
            // Somebody else has put it away.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        self.open = None;
        Ok(())
    }
}

/// Mode of a log file: the manager's other programs write to some of them too.
const MODE: u32 = 0o660;

fn open_append(path: &Path, now: &Zoned, owner: Owner) -> std::io::Result<Open> {
    let made = OpenOptions::new().append(true).create_new(true).mode(MODE).open(path);
    let file = match made {
        Ok(file) => {
            FileAttributes::new(MODE).apply_to(&file, owner)?;
            file
        }
        // A link to a file that is not there yet is followed: where a log is kept is the operator's choice.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().append(true).create(true).mode(MODE).open(path)?
        }
        Err(error) => return Err(error),
    };
    let meta = file.metadata()?;
    // What was left by a former run belongs to the day it was last written on.
    let written = meta.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let day = written.map_or_else(|| now.date(), |time| time.to_zoned(now.time_zone().clone()).date());
    let day = if meta.len() == 0 { now.date() } else { day };
    let mut open = Open { file: BufWriter::with_capacity(32 << 10, file), size: meta.len(), day, pending: 0 };
    if meta.is_file() && ends_within_a_line(path, meta.len()) {
        open.file.write_all(b"\n")?;
        open.size += 1;
    }
    Ok(open)
}

/// Whether a full disk or a killed process has left a part of a line, to which the next one must not be joined.
fn ends_within_a_line(path: &Path, length: u64) -> bool {
    let last = || {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(length.saturating_sub(1)))?;
        let mut last = [0];
        file.read_exact(&mut last).map(|()| last)
    };
    length > 0 && last().is_ok_and(|last| last != *b"\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::archive::tests::unpacked;
    use super::*;

    const DAILY: Rotation = Rotation { daily: true, size: None };

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    /// Writes lines at their times to `name` in `folder`, and waits until everything is put away.
    fn write(folder: &Path, name: &str, rotation: Rotation, lines: &[(&str, &str)]) {
        let (archive, archiver) = Archive::start(folder.join("api"), 0, Owner::PROCESS).unwrap();
        let mut file = LogFile::new(folder.join(name), archive, rotation);
        for (time, line) in lines {
            assert_eq!(file.write(&at(time), line), 0);
        }
        assert_eq!(file.flush(), 0);
        drop(file);
        archiver.join().unwrap();
    }

    #[test]
    fn a_new_day_begins_a_new_file() {
        let directory = tempfile::tempdir().unwrap();
        let lines = [("2031-03-09T23:59:59+00:00[UTC]", "old\n"), ("2031-03-10T00:00:01+00:00[UTC]", "new\n")];
        write(directory.path(), "api.log", DAILY, &lines);
        assert_eq!(std::fs::read_to_string(directory.path().join("api.log")).unwrap(), "new\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Mar/api.log-09.gz")), "old\n");
    }

    #[test]
    fn what_a_former_run_left_keeps_its_day() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("api.log");
        std::fs::write(&path, "left\n").unwrap();
        write(directory.path(), "api.log", DAILY, &[("2999-01-01T00:00:01+00:00[UTC]", "new\n")]);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new\n");
    }

    #[test]
    fn a_full_file_is_put_away() {
        let directory = tempfile::tempdir().unwrap();
        let now = "2031-12-24T12:00:00+00:00[UTC]";
        let lines = [(now, "first\n"), (now, "second\n"), (now, "third\n")];
        write(directory.path(), "api.json", Rotation { daily: false, size: Some(10) }, &lines);
        assert_eq!(std::fs::read_to_string(directory.path().join("api.json")).unwrap(), "third\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.json-24_1.gz")), "first\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.json-24_2.gz")), "second\n");
    }

    #[test]
    fn a_file_of_a_day_has_a_size_too() {
        let directory = tempfile::tempdir().unwrap();
        let lines = [
            ("2031-12-24T12:00:00+00:00[UTC]", "first\n"),
            ("2031-12-24T13:00:00+00:00[UTC]", "second\n"),
            ("2031-12-25T00:00:00+00:00[UTC]", "third\n"),
        ];
        write(directory.path(), "api.log", Rotation { daily: true, size: Some(10) }, &lines);
        assert_eq!(std::fs::read_to_string(directory.path().join("api.log")).unwrap(), "third\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.log-24_1.gz")), "first\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.log-24_2.gz")), "second\n");
    }

    #[test]
    fn a_torn_line_is_ended() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("api.log");
        std::fs::write(&path, "whole\nto").unwrap();
        write(
            directory.path(),
            "api.log",
            Rotation { daily: false, size: None },
            &[("2031-01-01T00:00:00Z[UTC]", "new\n")],
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "whole\nto\nnew\n");
    }

    #[test]
    fn lines_that_a_file_does_not_take_are_counted() {
        let directory = tempfile::tempdir().unwrap();
        let (archive, _) = Archive::start(directory.path().join("api"), 0, Owner::PROCESS).unwrap();
        // A device on which there is never room.
        let mut full = LogFile::new("/dev/full".into(), archive.clone(), DAILY);
        let now = at("2031-01-01T00:00:00Z[UTC]");
        assert_eq!((full.write(&now, "a\n"), full.write(&now, "b\n"), full.flush()), (0, 0, 2));
        assert_eq!((full.write(&now, "c\n"), full.flush()), (1, 0), "it is left alone for a while");
        let mut missing = LogFile::new(directory.path().join("none/api.log"), archive, DAILY);
        assert_eq!(missing.write(&now, "a\n"), 1);
    }

    #[test]
    fn a_log_that_leads_elsewhere_is_not_renamed() {
        let directory = tempfile::tempdir().unwrap();
        let (link, target) = (directory.path().join("api.log"), directory.path().join("elsewhere"));
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let now = "2031-12-24T12:00:00+00:00[UTC]";
        write(
            directory.path(),
            "api.log",
            Rotation { daily: true, size: Some(10) },
            &[(now, "first\n"), (now, "second\n")],
        );
        assert!(link.is_symlink());
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "first\nsecond\n");
    }
}
