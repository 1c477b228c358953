#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;

use super::{Access, Database, Lane, Reader, Single, Store, StoreError, bind};
use apid_home::daemons::ManagerDaemon;
use apid_request::cancel::Cancel;

fn home() -> (tempfile::TempDir, Store) {
    let directory = tempfile::tempdir().unwrap();
    make(&directory.path().join("x.db"), 1);
    let store = Store::new(directory.path());
    (directory, store)
}

fn make(path: &Path, value: i64) {
    let database = Single::open(path, Access::Create).unwrap();
    database.script("CREATE TABLE t (v INTEGER)").unwrap();
    database.write(|writer| writer.change("INSERT INTO t VALUES (?1)", bind![value])).unwrap();
}

fn value(reader: &Reader) -> Result<i64, StoreError> {
    reader.one("SELECT sum(v) FROM t", &[], |row| row.get(0))
}

/// Runs a statement with one number as its result.
fn count(reader: &Reader, sql: &str) -> Result<i64, StoreError> {
    reader.one(sql, &[], |row| row.get(0))
}

fn add(database: &Database, amount: i64) {
    database.write_now(|writer| writer.change("INSERT INTO t VALUES (?1)", bind![amount])).unwrap();
}

fn seen(database: &Database) -> (i64, Option<u64>) {
    database.read_now(|reader| Ok::<_, StoreError>((value(reader)?, reader.epoch()))).unwrap()
}

#[tokio::test]
async fn readers_cannot_write_and_writers_roll_back() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    let refused = database.read(Lane::Cheap, |reader| count(reader, "DELETE FROM t RETURNING v")).await;
    assert!(matches!(refused, Err(StoreError::ReadOnly)), "{refused:?}");
    let failed = database
        .write(|writer| {
            writer.change("DELETE FROM t", &[])?;
            Err::<(), _>(StoreError::Stopped)
        })
        .await;
    assert!(matches!(failed, Err(StoreError::Stopped)));
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
    database.write(|writer| writer.change("UPDATE t SET v = 5", &[])).await.unwrap();
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 5);
}

#[test]
fn long_statements_are_not_kept() {
    let (_directory, store) = home();
    let kept = |sql: &str| {
        store.database("x.db").read_now(|reader| {
            let mut statement = reader.prepare(sql)?;
            let value: Option<i64> = statement.first(&[], |row| row.get::<i64>(0))?;
            assert_eq!(value, Some(1));
            Ok::<_, StoreError>(statement.is_kept())
        })
    };
    assert!(kept("SELECT v FROM t").unwrap());
    assert!(!kept(&format!("SELECT v FROM t WHERE v IN (1{})", ", 1".repeat(3_000))).unwrap());
}

#[test]
fn an_epoch_lasts_until_a_change_by_anybody() {
    let (directory, store) = home();
    let database = store.database("x.db");
    let (_, first) = seen(&database);
    assert_eq!(seen(&database), (1, first));
    add(&database, 1);
    let (sum, second) = seen(&database);
    assert!(sum == 2 && second != first && second.is_some());
    assert_eq!(seen(&database).1, second);
    Single::open(&directory.path().join("x.db"), Access::ReadWrite).unwrap().script("UPDATE t SET v = 7").unwrap();
    assert_ne!(seen(&database).1, second);
}

#[test]
fn equal_epochs_mean_equal_contents() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    let stop = AtomicBool::new(false);
    let mut seen_by_all = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut all = Vec::new();
                    while !stop.load(Ordering::SeqCst) {
                        all.push(seen(&database));
                    }
                    all
                })
            })
            .collect();
        for _ in 0..60 {
            add(&database, 1);
            std::thread::yield_now();
        }
        stop.store(true, Ordering::SeqCst);
        readers.into_iter().flat_map(|reader| reader.join().unwrap()).collect::<Vec<_>>()
    });
    seen_by_all.retain(|(_, epoch)| epoch.is_some());
    seen_by_all.sort_by_key(|(_, epoch)| *epoch);
    for pair in seen_by_all.windows(2) {
        if let [(a, first), (b, second)] = pair {
            assert!(first != second || a == b, "{pair:?}");
        }
    }
}

#[test]
fn a_replaced_file_is_opened_again() {
    let (directory, store) = home();
    let database = store.database("x.db");
    add(&database, 0);
    let (_, epoch) = seen(&database);
    make(&directory.path().join("new.db"), 40);
    for leftover in ["x.db-wal", "x.db-shm"] {
        let _ = fs::remove_file(directory.path().join(leftover));
    }
    fs::rename(directory.path().join("new.db"), directory.path().join("x.db")).unwrap();
    let (sum, after) = seen(&database);
    assert!(sum == 40 && after != epoch);
    add(&database, 2);
    assert_eq!(seen(&database).0, 42);
}

#[tokio::test]
async fn a_missing_file_stays_missing() {
    let (directory, store) = home();
    let database = store.database("queue/db/004.db");
    let missing = StoreError::Missing(directory.path().join("queue/db/004.db"));
    assert_eq!(database.read(Lane::Cheap, value).await, Err(missing));
    assert!(!database.exists() && !directory.path().join("queue").exists());
}

#[tokio::test]
async fn a_link_is_no_database_and_leads_to_none() {
    let (directory, store) = home();
    let outside = tempfile::tempdir().unwrap();
    make(&outside.path().join("y.db"), 7);
    symlink(outside.path().join("y.db"), directory.path().join("y.db")).unwrap();
    symlink(outside.path(), directory.path().join("folder")).unwrap();
    for name in ["y.db", "folder/y.db"] {
        let database = store.database(name);
        assert!(database.read(Lane::Cheap, value).await.is_err(), "{name}");
        let changed = database.write_now(|writer| writer.change("INSERT INTO t VALUES (1)", bind![]));
        assert!(changed.is_err(), "{name}");
    }
    let missing = StoreError::Missing(directory.path().join("y.db"));
    assert_eq!(store.database("y.db").read(Lane::Cheap, value).await, Err(missing));
    // One that becomes a link while it is used, too.
    let database = store.database("x.db");
    assert_eq!(database.read(Lane::Cheap, value).await, Ok(1));
    fs::remove_file(directory.path().join("x.db")).unwrap();
    symlink(outside.path().join("y.db"), directory.path().join("x.db")).unwrap();
    assert!(database.read(Lane::Cheap, value).await.is_err());
}

#[tokio::test]
async fn a_read_can_be_given_up() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    let (endless, started) = (Arc::new(Barrier::new(2)), Arc::new(AtomicBool::new(false)));
    let (inner, flag) = (Arc::clone(&endless), Arc::clone(&started));
    let work = move |reader: &Reader| -> Result<i64, StoreError> {
        flag.store(true, Ordering::SeqCst);
        let result = count(reader, FOREVER);
        inner.wait();
        result
    };
    let result = tokio::time::timeout(Duration::from_millis(50), database.read(Lane::Cheap, work)).await;
    assert!(result.is_err(), "{result:?}");
    // The statement ends, and the connection serves the next caller.
    if started.load(Ordering::SeqCst) {
        tokio::task::spawn_blocking(move || endless.wait()).await.unwrap();
    }
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
}

const FOREVER: &str = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";

/// Waits until `flag` is set, which another thread does.
async fn until(flag: &AtomicBool) {
    while !flag.load(Ordering::SeqCst) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_change_that_is_given_up_is_rolled_back() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    let (started, blocked) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(true)));
    // Given up in the middle of a statement, and between two of them.
    for endless in [true, false] {
        started.store(false, Ordering::SeqCst);
        blocked.store(true, Ordering::SeqCst);
        let (flag, wait) = (Arc::clone(&started), Arc::clone(&blocked));
        let writing = database.write(move |writer| {
            writer.change("UPDATE t SET v = 99", &[])?;
            flag.store(true, Ordering::SeqCst);
            while !endless && wait.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
            if endless {
                count(writer, FOREVER)?;
            }
            Ok::<_, StoreError>(())
        });
        tokio::select! {
            result = writing => panic!("{result:?}"),
            () = until(&started) => {}
        }
        blocked.store(false, Ordering::SeqCst);
        // The next writer gets its turn only when the other has ended.
        database.write(|_| Ok::<_, StoreError>(())).await.unwrap();
        assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn blocking_work_is_given_up_with_its_request() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    let cancel = Cancel::new();
    let (started, ended) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let (flag, done, inner) = (Arc::clone(&started), Arc::clone(&ended), database.clone());
    let blocking = move || {
        flag.store(true, Ordering::SeqCst);
        let read = inner.read_now(|reader| count(reader, FOREVER));
        assert!(matches!(read, Err(StoreError::Interrupted)));
        let write = inner.write_now(|writer| writer.change("UPDATE t SET v = 99", &[]));
        assert!(matches!(write, Err(StoreError::Interrupted)));
        done.store(true, Ordering::SeqCst);
        Ok::<_, StoreError>(())
    };
    let work = cancel.clone().scope(async move { store.run(Lane::Heavy, blocking).await });
    let task = tokio::spawn(work);
    until(&started).await;
    assert!(cancel.give_up());
    task.await.unwrap().unwrap();
    until(&ended).await;
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
}

#[tokio::test]
async fn waiting_for_a_lock_ends_when_nobody_wants_the_change() {
    let (directory, store) = home();
    let database = store.database("x.db");
    let other = Single::open(&directory.path().join("x.db"), Access::ReadWrite).unwrap();
    other.script("BEGIN EXCLUSIVE").unwrap();
    let cancel = Cancel::new();
    let task = tokio::spawn({
        let database = database.clone();
        let write = async move { database.write(|writer| writer.change("UPDATE t SET v = 99", &[])).await };
        cancel.clone().scope(write)
    });
    tokio::time::sleep(Duration::from_millis(20)).await;
    cancel.give_up();
    let waited = std::time::Instant::now();
    assert!(task.await.unwrap().is_err());
    assert!(waited.elapsed() < Duration::from_secs(4), "it waited for as long as it may");
    drop(other);
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
}

#[tokio::test]
async fn a_panic_ends_neither_worker_nor_store() {
    let (_directory, store) = home();
    let database = store.database("x.db");
    for _ in 0..20 {
        let stopped = database.read(Lane::Cheap, |_| -> Result<(), StoreError> { panic!("on purpose") }).await;
        assert!(matches!(stopped, Err(StoreError::Stopped)));
        let stopped = store.run(Lane::Heavy, || -> Result<(), StoreError> { panic!("on purpose") }).await;
        assert!(matches!(stopped, Err(StoreError::Stopped)));
    }
    assert_eq!(database.read(Lane::Cheap, value).await.unwrap(), 1);
}

#[tokio::test]
async fn a_damaged_file_is_an_error() {
    let (directory, store) = home();
    fs::write(directory.path().join("bad.db"), "not a database at all, whatever its name says").unwrap();
    let error = store.database("bad.db").read(Lane::Cheap, value).await.unwrap_err();
    assert_eq!(error, StoreError::Sql("file is not a database".to_owned()));
}

/// A home whose wazuh-db lives as long as this.
fn live(directory: &Path) -> std::os::unix::net::UnixListener {
    fs::create_dir_all(directory.join("queue/db")).unwrap();
    let socket = directory.join("queue/db/wdb");
    let _ = fs::remove_file(&socket);
    std::os::unix::net::UnixListener::bind(socket).unwrap()
}

#[test]
fn what_belongs_to_a_daemon_is_read_and_not_written() {
    let (directory, store) = home();
    let database = store.database("x.db");
    add(&database, 1);
    let before = fs::read(directory.path().join("x.db")).unwrap();
    let daemon = live(directory.path());
    let write = || database.write_now(|writer| writer.change("UPDATE t SET v = 99", &[]));
    assert_eq!(write(), Err(StoreError::Owned(ManagerDaemon::Db)));
    assert_eq!(seen(&database).0, 2);
    assert_eq!(fs::read(directory.path().join("x.db")).unwrap(), before);
    drop(daemon);
    assert_eq!(write(), Ok(2));
}

#[test]
fn a_daemon_that_starts_in_the_middle_of_a_write_finds_the_file_as_it_was() {
    let (directory, store) = home();
    let database = store.database("x.db");
    let before = fs::read(directory.path().join("x.db")).unwrap();
    let mut daemon = None;
    // Far more than is kept in memory until the commit.
    let fill = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 400000) INSERT INTO t SELECT x FROM n";
    let written = database.write_now(|writer| {
        writer.change("PRAGMA cache_size = 10", &[]).ok();
        writer.change(fill, &[])?;
        daemon = Some(live(directory.path()));
        Ok::<_, StoreError>(())
    });
    assert_eq!(written, Err(StoreError::Owned(ManagerDaemon::Db)));
    assert_eq!(fs::read(directory.path().join("x.db")).unwrap(), before);
    assert!(!directory.path().join("x.db-journal").exists());
}

#[test]
fn nothing_stays_open_for_writing() {
    let (directory, store) = home();
    add(&store.database("x.db"), 1);
    seen(&store.database("x.db"));
    let path = fs::canonicalize(directory.path().join("x.db")).unwrap();
    let mut open = 0;
    for entry in fs::read_dir("/proc/self/fd").unwrap().flatten() {
        if fs::read_link(entry.path()).is_ok_and(|target| target == path) {
            let number = entry.file_name().into_string().unwrap();
            let info = fs::read_to_string(format!("/proc/self/fdinfo/{number}")).unwrap();
            let flags = info.lines().find_map(|line| line.strip_prefix("flags:")).unwrap().trim();
            assert_eq!(u32::from_str_radix(flags, 8).unwrap() & 3, 0, "open for writing: {info}");
            open += 1;
        }
    }
    assert!(open > 0);
}

/// What is in a folder, names and bytes.
fn tree(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.file_type().unwrap().is_file());
    let mut files: Vec<_> = entries.map(|entry| (entry.path(), fs::read(entry.path()).unwrap())).collect();
    files.sort();
    files
}

/// A folder with `x.db` as a process leaves it that dies after, or in the middle of, adding 2 to the 1 that is in it.
fn left_behind(mode: &str, committed: bool) -> tempfile::TempDir {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    make(&from.path().join("x.db"), 1);
    let dying = Single::open(&from.path().join("x.db"), Access::ReadWrite).unwrap();
    dying
        .script(&format!("PRAGMA journal_mode = {mode}; PRAGMA cache_size = 1; BEGIN; INSERT INTO t VALUES (2)"))
        .unwrap();
    if committed {
        dying.script("COMMIT").unwrap();
    } else {
        // So much that part of it is in the file already.
        let more = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000) INSERT INTO t SELECT x FROM n";
        dying.script(more).unwrap();
    }
    for (path, bytes) in tree(from.path()) {
        fs::write(to.path().join(path.file_name().unwrap()), bytes).unwrap();
    }
    to
}

#[test]
fn a_store_that_only_reads_leaves_no_trace_whatever_it_finds() {
    for (mode, committed, sum) in [("DELETE", true, 3), ("DELETE", false, 1), ("WAL", true, 3), ("WAL", false, 1)] {
        for without in ["", "x.db-shm"] {
            let folder = left_behind(mode, committed);
            let has = |name: &str| folder.path().join(name).exists();
            assert_eq!((has("x.db-journal"), has("x.db-wal")), (mode == "DELETE" && !committed, mode == "WAL"));
            let _ = fs::remove_file(folder.path().join(without));
            let before = tree(folder.path());
            let store = Store::read_only(folder.path());
            let database = store.database("x.db");
            let found = seen(&database);
            assert_eq!((found.0, seen(&database)), (sum, found), "{mode} {committed} {without}");
            let refused = database.write_now(|writer| writer.change("UPDATE t SET v = 9", &[]));
            assert_eq!(refused, Err(StoreError::ReadOnly));
            let single = Single::open(database.path(), Access::Untouched).unwrap();
            assert_eq!(single.read(value), Ok(sum));
            assert!(single.write(|writer| writer.change("UPDATE t SET v = 9", &[])).is_err());
            drop((single, database, store));
            assert!(tree(folder.path()) == before, "{mode} {committed} {without}");
        }
    }
}

#[test]
fn a_store_that_only_reads_sees_what_others_do_later() {
    for mode in ["DELETE", "WAL"] {
        let (directory, _) = home();
        let other = || Single::open(&directory.path().join("x.db"), Access::ReadWrite).unwrap();
        other().script(&format!("PRAGMA journal_mode = {mode}")).unwrap();
        let store = Store::read_only(directory.path());
        let database = store.database("x.db");
        let mut epochs = vec![seen(&database).1];
        for step in 1..4_i64 {
            // The first is the last to close the file, the second keeps it open.
            let open = other();
            open.write(|writer| writer.change("INSERT INTO t VALUES (1)", &[])).unwrap();
            if step == 2 {
                std::mem::forget(open);
            } else {
                drop(open);
            }
            let (sum, epoch) = seen(&database);
            assert_eq!(sum, 1 + step, "{mode}");
            assert!(!epochs.contains(&epoch), "{mode} {epochs:?}");
            epochs.push(epoch);
        }
    }
}

#[test]
fn a_dead_process_is_cleaned_up_after_unless_a_daemon_lives() {
    for mode in ["DELETE", "WAL"] {
        let folder = left_behind(mode, false);
        assert_eq!(seen(&Store::new(folder.path()).database("x.db")).0, 1);
        let folder = left_behind(mode, false);
        let before = tree(folder.path());
        let _daemon = live(folder.path());
        let read = Store::new(folder.path()).database("x.db").read_now(value);
        // Only the daemon may settle a journal.
        assert!(read == Ok(1) || (mode == "DELETE" && read == Err(StoreError::Busy)), "{mode} {read:?}");
        let is_shared = |path: &Path| path.to_string_lossy().ends_with("-shm");
        let now: Vec<_> = tree(folder.path()).into_iter().filter(|(path, _)| !is_shared(path)).collect();
        assert!(now == before.into_iter().filter(|(path, _)| !is_shared(path)).collect::<Vec<_>>(), "{mode}");
    }
}

#[test]
fn the_mode_of_a_file_is_kept() {
    for mode in ["delete", "wal"] {
        let (directory, store) = home();
        let other = Single::open(&directory.path().join("x.db"), Access::ReadWrite).unwrap();
        other.script(&format!("PRAGMA journal_mode = {mode}")).unwrap();
        add(&store.database("x.db"), 1);
        seen(&store.database("x.db"));
        let found: String = other.look(|reader| reader.one("PRAGMA journal_mode", &[], |row| row.get(0))).unwrap();
        assert_eq!(found, mode);
    }
}
