//! A log file that is rotated at midnight, or when it has a size, into a compressed copy under
//! `logs/api/<year>/<month>`.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

/// How long a file that cannot be opened is left alone.
const PAUSE: Duration = Duration::from_secs(60);

/// One log file, or standard error.
pub(super) struct LogFile {
    is_stderr: bool,
    path: PathBuf,
    archive: PathBuf,
    max_bytes: Option<u64>,
    open: Option<Open>,
    failed: Option<Instant>,
}

struct Open {
    file: BufWriter<File>,
    size: u64,
    /// The day its first line is of.
    day: Date,
}

impl LogFile {
    pub(super) fn new(path: PathBuf, archive: PathBuf, max_bytes: Option<u64>) -> LogFile {
        LogFile { is_stderr: false, path, archive, max_bytes, open: None, failed: None }
    }

    /// Standard error in the place of a file, for a home that is not written.
    pub(super) fn stderr() -> LogFile {
        LogFile { is_stderr: true, ..LogFile::new(PathBuf::new(), PathBuf::new(), None) }
    }

    /// Appends `line`, which ends in a line feed.
    pub(super) fn write(&mut self, now: &Zoned, line: &str) {
        if self.is_stderr {
            // There is nowhere to tell that nobody reads it.
            let _ = std::io::stderr().lock().write_all(line.as_bytes());
            return;
        }
        if self.failed.is_some_and(|failed| failed.elapsed() < PAUSE) {
            return;
        }
        match self.try_write(now, line) {
            Ok(()) => self.failed = None,
            Err(error) => self.give_up(&error),
        }
    }

    pub(super) fn flush(&mut self) {
        if let Some(Err(error)) = self.open.as_mut().map(|open| open.file.flush()) {
            self.give_up(&error);
        }
    }

    fn give_up(&mut self, error: &std::io::Error) {
        self.open = None;
        self.failed = Some(Instant::now());
        // The target keeps this line out of the very file that cannot be written.
        tracing::error!(target: super::layer::STDERR_ONLY, "{}: cannot be written: {error}", self.path.display());
    }

    fn try_write(&mut self, now: &Zoned, line: &str) -> std::io::Result<()> {
        let length = line.len() as u64;
        let max_bytes = self.max_bytes;
        let open = self.opened(now)?;
        let due = open.size > 0 && max_bytes.map_or(open.day < now.date(), |limit| open.size + length > limit);
        if due {
            self.rotate()?;
        }
        let open = self.opened(now)?;
        open.file.write_all(line.as_bytes())?;
        open.size += length;
        Ok(())
    }

    fn opened(&mut self, now: &Zoned) -> std::io::Result<&mut Open> {
        let open = match self.open.take() {
            Some(open) => open,
            None => open_append(&self.path, now)?,
        };
        Ok(self.open.insert(open))
    }

    fn rotate(&mut self) -> std::io::Result<()> {
        let Some(mut open) = self.open.take() else { return Ok(()) };
        open.file.flush()?;
        let day = open.day;
        drop(open);
        let folder = self.archive.join(day.strftime("%Y/%b").to_string());
        std::fs::create_dir_all(&folder)?;
        let target = self.free_name(&folder, day);
        compress(&self.path, &target)?;
        std::fs::remove_file(&self.path)
    }

    #[expect(clippy::expect_used, reason = "the path is that of a home's log, with a name of ours at the end")]
    fn free_name(&self, folder: &Path, day: Date) -> PathBuf {
        let name = self.path.file_name().expect("a log has a name").to_string_lossy().into_owned();
        let stem = format!("{name}-{:02}", day.day());
        let plain = folder.join(format!("{stem}.gz"));
        if self.max_bytes.is_none() && !plain.exists() {
            return plain;
        }
        let numbered = |number| folder.join(format!("{stem}_{number}.gz"));
        (1u32..).map(numbered).find(|path| !path.exists()).unwrap_or(plain)
    }
}

fn open_append(path: &Path, now: &Zoned) -> std::io::Result<Open> {
    let file = OpenOptions::new().append(true).create(true).mode(0o660).open(path)?;
    let meta = file.metadata()?;
    // What was left by a former run belongs to the day it was last written on.
    let written = meta.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let day = written.map_or_else(|| now.date(), |time| time.to_zoned(now.time_zone().clone()).date());
    let day = if meta.len() == 0 { now.date() } else { day };
    Ok(Open { file: BufWriter::with_capacity(32 << 10, file), size: meta.len(), day })
}

/// Writes `source` compressed to `target`, which appears whole or not at all.
fn compress(source: &Path, target: &Path) -> std::io::Result<()> {
    let draft = target.with_extension("part");
    let result = (|| {
        let mut from = File::open(source)?;
        let to = OpenOptions::new().write(true).create(true).truncate(true).mode(0o660).open(&draft)?;
        let mut encoder = GzEncoder::new(to, Compression::default());
        std::io::copy(&mut from, &mut encoder)?;
        encoder.finish()?.sync_all()?;
        std::fs::rename(&draft, target)
    })();
    if result.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    result
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    fn unpacked(path: &Path) -> String {
        let mut text = String::new();
        GzDecoder::new(File::open(path).unwrap()).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_new_day_begins_a_new_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("api.log");
        let mut file = LogFile::new(path.clone(), directory.path().join("api"), None);
        file.write(&at("2031-03-09T23:59:59+00:00[UTC]"), "old\n");
        file.write(&at("2031-03-10T00:00:01+00:00[UTC]"), "new\n");
        file.flush();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Mar/api.log-09.gz")), "old\n");
    }

    #[test]
    fn what_a_former_run_left_keeps_its_day() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("api.log");
        std::fs::write(&path, "left\n").unwrap();
        let mut file = LogFile::new(path.clone(), directory.path().join("api"), None);
        file.write(&at("2999-01-01T00:00:01+00:00[UTC]"), "new\n");
        file.flush();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new\n");
    }

    #[test]
    fn a_full_file_is_put_away() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("api.json");
        let mut file = LogFile::new(path.clone(), directory.path().join("api"), Some(10));
        let now = at("2031-12-24T12:00:00+00:00[UTC]");
        for line in ["first\n", "second\n", "third\n"] {
            file.write(&now, line);
        }
        file.flush();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "third\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.json-24_1.gz")), "first\n");
        assert_eq!(unpacked(&directory.path().join("api/2031/Dec/api.json-24_2.gz")), "second\n");
    }
}
