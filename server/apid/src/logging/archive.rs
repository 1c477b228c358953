//! Log files that were put away: `logs/api/<year>/<month>/api.log-<day>.gz`, with a number behind the day for further
//! ones (docs/facts/01-api-layer.md, section 8.1).
//!
//! A thread of its own compresses them, so that nobody waits, and removes the oldest when all together are too large.
//! What a killed process left uncompressed is found again. Files of others, such as those that the manager's own API
//! has written under the same names, are never removed: ours carry a comment in their header.

use std::fs::{DirEntry, File, OpenOptions};
use std::io::{BufReader, ErrorKind, Read, Result};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use jiff::civil::Date;

use apid_home::directory::FileAttributes;
use apid_home::owner::Owner;

/// How our files are known.
const MARK: &[u8] = b"wazuh-apid";
/// Mode of the folders of years and months.
const FOLDER_MODE: u32 = 0o750;
/// Mode of the files in them.
const FILE_MODE: u32 = 0o640;
/// How often the same trouble is told.
const PAUSE: Duration = Duration::from_secs(60);
/// Age of a draft that no process can be writing any more.
const STALE: Duration = Duration::from_secs(3_600);

/// The folder of one server's old logs; clones are the same.
#[derive(Clone, Debug)]
pub(super) struct Archive {
    folder: PathBuf,
    /// Whom log files belong to.
    owner: Owner,
    wake: SyncSender<()>,
    most_bytes: Arc<AtomicU64>,
}

impl Archive {
    /// Keeps at most `most_bytes` in `folder`, or everything for 0. What is made belongs to `owner`. The thread ends
    /// when all clones are gone.
    pub(super) fn start(folder: PathBuf, most_bytes: u64, owner: Owner) -> Result<(Archive, JoinHandle<()>)> {
        let (wake, woken) = sync_channel(1);
        let most_bytes = Arc::new(AtomicU64::new(most_bytes));
        let keeper = Keeper { folder: folder.clone(), most_bytes: Arc::clone(&most_bytes), owner, told: None };
        let thread = std::thread::Builder::new().name("api-log-archive".to_owned());
        let thread = thread.spawn(move || keeper.run(&woken))?;
        let archive = Archive { folder, owner, wake, most_bytes };
        // For what a former run has left.
        archive.look();
        Ok((archive, thread))
    }

    /// Takes the log file at `path`, whose lines are of `day`. `numbered`: even if it is the first of that day.
    pub(super) fn take(&self, path: &Path, day: Date, numbered: bool) -> Result<()> {
        let folder = self.folder.join(day.strftime("%Y/%b").to_string());
        self.make_folder(&folder)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let stem = format!("{name}-{:02}", day.day());
        let taken: Vec<u32> = files_in(&folder).filter_map(|entry| number_of(&file_name(&entry), &stem)).collect();
        let target = match taken.iter().max() {
            None if !numbered => folder.join(stem),
            last => folder.join(format!("{stem}_{}", last.map_or(1, |last| last + 1))),
        };
        std::fs::rename(path, target)?;
        self.look();
        Ok(())
    }

    /// Makes a folder, and those that it is in, where they are missing.
    fn make_folder(&self, folder: &Path) -> Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folder(parent)?;
        }
        match std::fs::DirBuilder::new().mode(FOLDER_MODE).create(folder) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
            made => made?,
        }
        FileAttributes::new(FOLDER_MODE).apply_to(&File::open(folder)?, self.owner)
    }

    /// Whom the files that are put away belong to, and those that are not yet.
    pub(super) const fn owner(&self) -> Owner {
        self.owner
    }

    /// Keeps at most `most_bytes` from now on, or everything for 0.
    pub(super) fn keep(&self, most_bytes: u64) {
        if self.most_bytes.swap(most_bytes, Ordering::Relaxed) != most_bytes {
            self.look();
        }
    }

    fn look(&self) {
        // If it is about to look anyway, it will see this too.
        let _ = self.wake.try_send(());
    }
}

/// The number of an old log that begins with `stem`, compressed or not; 0 for one without a number.
fn number_of(name: &str, stem: &str) -> Option<u32> {
    let rest = name.strip_prefix(stem)?;
    let rest = rest.strip_suffix(".gz").unwrap_or(rest);
    if rest.is_empty() { Some(0) } else { rest.strip_prefix('_')?.parse().ok() }
}

/// Whether this is the name of a log that waits to be compressed: `api.log-09`, `api.json-24_2`.
fn is_uncompressed(name: &str) -> bool {
    let rest = name.strip_prefix("api.log-").or_else(|| name.strip_prefix("api.json-"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    rest.is_some_and(|rest| rest.split_once('_').map_or(digits(rest), |(day, number)| digits(day) && digits(number)))
}

fn file_name(entry: &DirEntry) -> String {
    entry.file_name().to_string_lossy().into_owned()
}

/// The plain files of a folder. Links are none.
fn files_in(folder: &Path) -> impl Iterator<Item = DirEntry> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path())
}

struct Keeper {
    folder: PathBuf,
    most_bytes: Arc<AtomicU64>,
    owner: Owner,
    told: Option<Instant>,
}

impl Keeper {
    fn run(mut self, woken: &Receiver<()>) {
        while woken.recv().is_ok() {
            if let Err(error) = self.tidy()
                && self.told.is_none_or(|told| told.elapsed() >= PAUSE)
            {
                self.told = Some(Instant::now());
                tracing::error!(
                    target: super::layer::STDERR_ONLY,
                    "{}: old logs cannot be put away: {error}",
                    self.folder.display()
                );
            }
        }
    }

    /// Compresses what is not yet compressed, then removes what is too much. The second also if the first fails.
    fn tidy(&self) -> Result<()> {
        let months: Vec<PathBuf> =
            folders_in(&self.folder).flat_map(|year| folders_in(&year).collect::<Vec<_>>()).collect();
        let files = || months.iter().flat_map(|month| files_in(month));
        let mut outcome = Ok(());
        for entry in files() {
            let name = file_name(&entry);
            if is_uncompressed(&name) {
                outcome = compress(&entry.path(), self.owner).and(outcome);
            } else if name.ends_with(".part") && is_stale(&entry) {
                outcome = std::fs::remove_file(entry.path()).and(outcome);
            }
        }
        let most_bytes = self.most_bytes.load(Ordering::Relaxed);
        if most_bytes > 0 {
            outcome = remove_oldest(files(), most_bytes).and(outcome);
        }
        outcome
    }
}

fn remove_oldest(files: impl Iterator<Item = DirEntry>, most_bytes: u64) -> Result<()> {
    let ours = files.filter(|entry| is_uncompressed(&file_name(entry)) || has_mark(&entry.path()));
    let mut ours: Vec<(SystemTime, u64, PathBuf)> = ours
        .filter_map(|entry| {
            let meta = entry.metadata().ok()?;
            Some((meta.modified().ok()?, meta.len(), entry.path()))
        })
        .collect();
    ours.sort();
    // The newest one stays, whatever its size.
    let newest = ours.pop().map_or(0, |(_, size, _)| size);
    let mut total = newest + ours.iter().map(|(_, size, _)| size).sum::<u64>();
    for (_, size, path) in ours {
        if total <= most_bytes {
            break;
        }
        std::fs::remove_file(path)?;
        total -= size;
    }
    Ok(())
}

fn is_stale(entry: &DirEntry) -> bool {
    let age = entry.metadata().and_then(|meta| meta.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age > STALE)
}

fn has_mark(path: &Path) -> bool {
    let header = File::open(path).map(|file| {
        let mut decoder = GzDecoder::new(BufReader::with_capacity(512, file));
        // The header is read with the first byte.
        let _ = decoder.read(&mut [0]);
        decoder.header().and_then(|header| header.comment().map(<[u8]>::to_vec))
    });
    header.is_ok_and(|comment| comment.as_deref() == Some(MARK))
}

/// Replaces `source` by a compressed copy, which appears whole or not at all.
fn compress(source: &Path, owner: Owner) -> Result<()> {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let draft = source.with_file_name(format!("{name}.{}.part", std::process::id()));
    let result = (|| {
        let mut from = File::open(source)?;
        let to = OpenOptions::new().write(true).create(true).truncate(true).mode(FILE_MODE).open(&draft)?;
        FileAttributes::new(FILE_MODE).apply_to(&to, owner)?;
        let mut encoder = GzBuilder::new().comment(MARK).write(to, Compression::default());
        std::io::copy(&mut from, &mut encoder)?;
        encoder.finish()?.sync_all()?;
        std::fs::rename(&draft, source.with_file_name(format!("{name}.gz")))?;
        std::fs::remove_file(source)
    })();
    if result.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    result
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    pub(in super::super) fn unpacked(path: &Path) -> String {
        let mut text = String::new();
        GzDecoder::new(File::open(path).unwrap()).read_to_string(&mut text).unwrap();
        text
    }

    fn keep(folder: &Path, most_bytes: u64) -> Result<()> {
        let most_bytes = Arc::new(AtomicU64::new(most_bytes));
        Keeper { folder: folder.to_owned(), most_bytes, owner: Owner::PROCESS, told: None }.tidy()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = files_in(folder).map(|entry| file_name(&entry)).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_process_left_is_finished() {
        let directory = tempfile::tempdir().unwrap();
        let month = directory.path().join("2031/Dec");
        std::fs::create_dir_all(&month).unwrap();
        for name in ["api.log-24_2", "api.json-25", "api.log-24_x", "notes", "api.log-25.7.part"] {
            std::fs::write(month.join(name), name).unwrap();
        }
        keep(directory.path(), 0).unwrap();
        let expected = ["api.json-25.gz", "api.log-24_2.gz", "api.log-24_x", "api.log-25.7.part", "notes"];
        assert_eq!(names(&month), expected);
        assert_eq!(unpacked(&month.join("api.log-24_2.gz")), "api.log-24_2");
    }

    #[test]
    fn the_oldest_of_ours_are_removed() {
        let directory = tempfile::tempdir().unwrap();
        let month = directory.path().join("2031/Dec");
        std::fs::create_dir_all(&month).unwrap();
        let foreign = month.join("api.log-01.gz");
        let mut encoder = GzBuilder::new().write(File::create(&foreign).unwrap(), Compression::none());
        std::io::copy(&mut std::io::repeat(b'x').take(5_000), &mut encoder).unwrap();
        encoder.finish().unwrap();
        let begin = SystemTime::now() - Duration::from_secs(1_000);
        for (seconds, number) in (0..).zip([3, 1, 2, 4]) {
            let path = month.join(format!("api.log-02_{number}"));
            std::fs::write(&path, format!("{number}")).unwrap();
            compress(&path, Owner::PROCESS).unwrap();
            let file =
                File::options().write(true).open(path.with_file_name(format!("api.log-02_{number}.gz"))).unwrap();
            file.set_modified(begin + Duration::from_secs(seconds)).unwrap();
        }
        let size = std::fs::metadata(month.join("api.log-02_1.gz")).unwrap().len();
        keep(directory.path(), 2 * size).unwrap();
        assert_eq!(names(&month), ["api.log-01.gz", "api.log-02_2.gz", "api.log-02_4.gz"]);
        keep(directory.path(), 1).unwrap();
        assert_eq!(names(&month), ["api.log-01.gz", "api.log-02_4.gz"]);
    }

    #[test]
    fn numbers_go_up() {
        let directory = tempfile::tempdir().unwrap();
        let month = directory.path().join("api/2031/Dec");
        std::fs::create_dir_all(&month).unwrap();
        std::fs::write(month.join("api.log-24_7.gz"), "").unwrap();
        let (archive, thread) = Archive::start(directory.path().join("api"), 0, Owner::PROCESS).unwrap();
        let path = directory.path().join("api.log");
        for (day, numbered) in [(24, true), (24, false), (25, false), (25, false), (26, true)] {
            std::fs::write(&path, "x").unwrap();
            archive.take(&path, Date::constant(2031, 12, day), numbered).unwrap();
        }
        drop(archive);
        thread.join().unwrap();
        let expected =
            ["24_7.gz", "24_8.gz", "24_9.gz", "25.gz", "25_1.gz", "26_1.gz"].map(|end| format!("api.log-{end}"));
        assert_eq!(names(&month), expected);
    }
}
