#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use std::process::Command;

use super::testing::{Mirror, Scene, look, told};
use super::{Changes, MOST_TAKEN};
use crate::{Reader, Store, StoreError};

/// A scene whose state is taken in.
fn taken_in(settings: &str, rows: i64) -> (Scene, Mirror) {
    let scene = Scene::of_rows(settings, rows);
    let mut mirror = scene.mirror();
    assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
    (scene, mirror)
}

#[test]
fn own_changes_are_told_by_their_ids() {
    let (scene, mut mirror) = taken_in("", 2_000);
    scene.own("UPDATE t SET seen = 0 WHERE id IN (5, 900, 7)");
    scene.own("DELETE FROM t WHERE id = 6; INSERT INTO t (name) VALUES ('new')");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![5, 6, 7, 900, 2_001]));
    scene.own("INSERT INTO u VALUES (1, 2)");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
    scene.own("INSERT OR REPLACE INTO t (id, name) VALUES (3, 'three')");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![3]));
    scene.own("INSERT INTO t (id) VALUES (4) ON CONFLICT DO UPDATE SET name = 'four'");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![4]));
}

#[test]
fn a_step_that_is_not_taken_in_is_told_again() {
    let (scene, mut mirror) = taken_in("", 100);
    scene.own("UPDATE t SET seen = 0 WHERE id = 5");
    let changes = |mirror: &Mirror| {
        scene
            .database
            .read_now(|reader| Ok::<_, StoreError>(mirror.tracker.changes(reader)?.changes().clone()))
            .unwrap()
    };
    assert_eq!(changes(&mirror), Changes::Ids(vec![5]));
    scene.own("UPDATE t SET seen = 0 WHERE id = 6");
    assert_eq!(changes(&mirror), Changes::Ids(vec![5, 6]));
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![5, 6]));
    mirror.tracker.forget();
    assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
}

#[test]
fn a_change_that_is_taken_back_by_another_process_is_told() {
    let (scene, mut mirror) = taken_in("", 500);
    scene.own("UPDATE t SET seen = 7000 WHERE id = 77");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![77]));
    // The leaf is as it was when the leaves were hashed.
    scene.foreign("UPDATE t SET seen = 77 WHERE id = 77");
    let changes = mirror.catch_up(&scene.database);
    assert!(matches!(changes, Changes::Ranges(_)), "{changes:?}");
}

#[test]
fn few_foreign_changes_are_told_by_few_ranges() {
    let rows = 20_000;
    let (scene, mut mirror) = taken_in("", rows);
    for (sql, most) in [
        ("UPDATE t SET seen = seen + 1 WHERE id = 4711", 60),
        ("UPDATE t SET seen = seen + 1 WHERE id % 5000 = 3", 240),
        ("DELETE FROM t WHERE id BETWEEN 5000 AND 5010", 120),
        ("INSERT INTO t (name) VALUES ('at the end')", 60),
        ("INSERT INTO u VALUES (1, 1)", 0),
        ("UPDATE t SET note = hex(zeroblob(30000)) WHERE id = 9000", 300),
        ("UPDATE t SET note = hex(zeroblob(30000)) || 'x' WHERE id = 9000", 60),
        ("UPDATE t SET id = 5005 WHERE id = 12000", 240),
    ] {
        scene.foreign(sql);
        let changes = mirror.catch_up(&scene.database);
        assert!(!matches!(changes, Changes::Everything) && told(&changes, rows) <= most, "{sql}: {changes:?}");
    }
}

#[test]
fn changes_that_sqlite_does_not_tell_of_are_not_missed() {
    for (sql, expected) in [
        ("DELETE FROM t", Some(300)),
        ("UPDATE t SET id = 1000 WHERE id = 5", None),
        ("UPDATE t SET rowid = 1000 WHERE id = 5", None),
        ("UPDATE t SET id = id + 1000", None),
        ("ALTER TABLE t ADD COLUMN more DEFAULT 5", None),
        ("ALTER TABLE t DROP COLUMN note", None),
        ("DROP TABLE t; CREATE TABLE t (id INTEGER PRIMARY KEY, name); INSERT INTO t VALUES (7, 'seven')", None),
        ("UPDATE t SET name = 'x'; DROP INDEX t_name; CREATE UNIQUE INDEX n ON t (seen)", None),
    ] {
        let (scene, mut mirror) = taken_in("", 300);
        scene.own(sql);
        let changes = mirror.catch_up(&scene.database);
        match expected {
            Some(ids) => assert!(matches!(&changes, Changes::Ids(told) if told.len() == ids), "{sql}: {changes:?}"),
            None => assert!(matches!(changes, Changes::Everything | Changes::Ranges(_)), "{sql}: {changes:?}"),
        }
    }
}

#[test]
fn rows_that_another_row_replaces_are_not_missed() {
    let (scene, mut mirror) = taken_in("", 300);
    scene.foreign("CREATE UNIQUE INDEX n ON t (seen)");
    mirror.catch_up(&scene.database);
    scene.own("INSERT OR REPLACE INTO t (id, seen) VALUES (900, 7)");
    let changes = mirror.catch_up(&scene.database);
    assert!(matches!(changes, Changes::Ranges(_)), "{changes:?}");
    scene.own("UPDATE OR REPLACE t SET seen = 20 WHERE id = 290");
    mirror.catch_up(&scene.database);
}

#[test]
fn rows_that_a_trigger_changes_are_told() {
    let (scene, mut mirror) = taken_in("", 300);
    scene.foreign("CREATE TRIGGER follow AFTER INSERT ON u BEGIN UPDATE t SET seen = new.b WHERE id = new.a; END");
    mirror.catch_up(&scene.database);
    scene.own("INSERT INTO u VALUES (12, 5), (13, 5)");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![12, 13]));
}

#[test]
fn a_transaction_without_effect_does_not_hide_one_of_another_process() {
    let (scene, mut mirror) = taken_in("", 300);
    // Rows get the values that they have, so that no page changes.
    scene.own("UPDATE t SET seen = seen WHERE id = 5");
    scene.foreign("UPDATE t SET seen = 0 WHERE id = 200");
    assert!(!matches!(mirror.catch_up(&scene.database), Changes::Nothing | Changes::Ids(_)));
    scene.own("SELECT 1");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
    let failed = scene.database.write_now(|writer| {
        writer.script("UPDATE t SET seen = 1")?;
        Err::<(), _>(StoreError::Stopped)
    });
    assert_eq!(failed, Err(StoreError::Stopped));
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
}

#[test]
fn changes_of_others_in_between_make_the_notes_useless() {
    let (scene, mut mirror) = taken_in("", 5_000);
    scene.own("UPDATE t SET seen = 0 WHERE id = 5");
    scene.foreign("UPDATE t SET seen = 0 WHERE id = 3000");
    scene.own("UPDATE t SET seen = 0 WHERE id = 10");
    let changes = mirror.catch_up(&scene.database);
    assert!(matches!(changes, Changes::Ranges(_)) && told(&changes, 5_000) < 200, "{changes:?}");
    scene.own("UPDATE t SET seen = 1 WHERE id = 10");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![10]));
}

#[test]
fn a_file_that_is_written_over_is_not_taken_for_a_state_that_was_known() {
    let (scene, mut mirror) = taken_in("", 300);
    let bytes = std::fs::read(scene.path()).unwrap();
    scene.own("UPDATE t SET seen = 0 WHERE id = 5");
    mirror.catch_up(&scene.database);
    // The older state, whose counter was seen, and a change that leads to the counter of the later one.
    std::fs::write(scene.path(), bytes).unwrap();
    scene.foreign("UPDATE t SET seen = 0 WHERE id = 250");
    assert_eq!(look(&scene.path(), "SELECT seen FROM t WHERE id = 5", |row| row.get::<_, i64>(0)), 5);
    let database = Store::new(scene.folder.path()).database("x.db");
    assert!(matches!(mirror.catch_up(&database), Changes::Ranges(_) | Changes::Everything));
}

#[test]
fn a_file_that_is_replaced_is_read_anew() {
    let (scene, mut mirror) = taken_in("", 300);
    let new = scene.folder.path().join("new.db");
    std::fs::copy(scene.path(), &new).unwrap();
    rusqlite::Connection::open(&new).unwrap().execute_batch("DELETE FROM t WHERE id > 10").unwrap();
    std::fs::rename(&new, scene.path()).unwrap();
    assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
    scene.own("UPDATE t SET seen = 0 WHERE id = 5");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![5]));
}

#[test]
fn a_change_that_is_not_committed_is_not_seen() {
    let (scene, mut mirror) = taken_in("", 2_000);
    scene.foreign("BEGIN IMMEDIATE; UPDATE t SET seen = 0 WHERE id = 5");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
    scene.foreign("COMMIT");
    assert!(matches!(mirror.catch_up(&scene.database), Changes::Ranges(_)));
}

#[test]
fn a_writer_is_told_nothing_about_its_own_transaction() {
    let (scene, mirror) = taken_in("", 300);
    let told = scene.database.write_now(|writer| {
        writer.script("UPDATE t SET seen = 0 WHERE id = 5")?;
        let reader: &Reader = writer;
        Ok::<_, StoreError>(mirror.tracker.changes(reader)?.changes().clone())
    });
    assert_eq!(told, Ok(Changes::Everything));
}

#[test]
fn a_log_before_the_file_is_read_by_rows() {
    let scene = Scene::of_rows("PRAGMA journal_mode = WAL", 300);
    let mut mirror = scene.mirror();
    for _ in 0..3 {
        assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
        assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
        scene.foreign("UPDATE t SET seen = seen + 1 WHERE id = 5");
    }
    scene.own("UPDATE t SET seen = seen + 1 WHERE id = 5");
    assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
    let Scene { folder, database, other } = scene;
    drop(database);
    other.execute_batch("PRAGMA journal_mode = DELETE").unwrap();
    let database = Store::new(folder.path()).database("x.db");
    assert_eq!(mirror.catch_up(&database), Changes::Everything);
    other.execute_batch("UPDATE t SET seen = seen + 1 WHERE id = 5").unwrap();
    assert!(matches!(mirror.catch_up(&database), Changes::Ranges(_)));
}

#[test]
fn own_changes_are_told_by_their_ids_in_a_log_before_the_file_too() {
    let scene = Scene::of_rows("PRAGMA journal_mode = WAL", 300);
    let mut mirror = scene.mirror();
    assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
    let own = |id: i64| scene.own(&format!("UPDATE t SET seen = seen + 1000 WHERE id = {id}"));
    for round in 0..5 {
        own(5);
        assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![5]), "{round}");
        own(7);
        own(6 + round);
        let Changes::Ids(ids) = mirror.catch_up(&scene.database) else { panic!("{round}") };
        assert!(ids.contains(&7) && ids.contains(&(6 + round)) && ids.len() <= 2, "{ids:?}");
        // Writes no frame.
        scene.own("UPDATE t SET seen = 0 WHERE id = 1000");
        assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
        // Another process's, alone and between two of our own.
        scene.foreign("UPDATE t SET seen = seen + 1 WHERE id = 9");
        assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
        own(5);
        scene.foreign("UPDATE t SET seen = seen + 1 WHERE id = 9");
        own(5);
        assert_eq!(mirror.catch_up(&scene.database), Changes::Everything);
        // The log is begun anew, and what was in it is in the file.
        scene.foreign(if round % 2 == 0 {
            "PRAGMA wal_checkpoint(RESTART)"
        } else {
            "PRAGMA wal_checkpoint(TRUNCATE)"
        });
        own(8);
        mirror.catch_up(&scene.database);
        own(8);
        mirror.catch_up(&scene.database);
        own(8);
        assert_eq!(mirror.catch_up(&scene.database), Changes::Ids(vec![8]), "{round}");
    }
}

#[test]
fn tables_without_ids_and_none_are_not_followed() {
    let scene = Scene::of_rows("", 300);
    for table in ["u", "none", "sqlite_schema"] {
        let mut tracker = scene.database.tracker(table, "a");
        for _ in 0..2 {
            let changes = scene.database.read_now(|reader| {
                let step = tracker.changes(reader)?;
                let changes = step.changes().clone();
                tracker.advance(step);
                Ok::<_, StoreError>(changes)
            });
            assert_eq!(changes, Ok(Changes::Everything), "{table}");
            scene.foreign("UPDATE t SET seen = seen + 1 WHERE id = 5");
        }
    }
}

#[test]
fn many_own_changes_are_bounded() {
    let most = i64::try_from(MOST_TAKEN).unwrap();
    let (scene, mut mirror) = taken_in("", most + 10_000);
    scene.own("UPDATE t SET seen = seen + 1 WHERE id <= 40000");
    assert!(matches!(mirror.catch_up(&scene.database), Changes::Ids(ids) if ids.len() == 40_000));
    let with_ids = mirror.tracker.heap_size();
    scene.own(&format!("UPDATE t SET seen = seen + 1 WHERE id BETWEEN 30000 AND {}", most + 1));
    let changes = mirror.catch_up(&scene.database);
    assert!(matches!(changes, Changes::Ranges(_)), "{changes:?}");
    assert!(mirror.tracker.heap_size() < with_ids);
    // More than are noted of one transaction.
    scene.own("UPDATE t SET seen = seen + 1 WHERE id > 100");
    assert!(matches!(mirror.catch_up(&scene.database), Changes::Ranges(_)));
}

/// What the test binary does as another process, if it is started as one.
const OTHER: &str = "APID_STORE_CHANGES_OTHER";

/// Starts this test binary to run `other_process` on a database.
fn other_process(scene: &Scene, task: &str) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "changes::tests::another_process", "--nocapture"])
        .env(OTHER, format!("{task} {}", scene.path().display()))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap()
}

/// Does nothing unless it is started by [`other_process`].
#[test]
fn another_process() {
    use std::io::Write as _;
    let Ok(what) = std::env::var(OTHER) else { return };
    let (task, path) = what.split_once(' ').unwrap();
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.busy_timeout(std::time::Duration::from_secs(20)).unwrap();
    match task {
        "busy" => {
            for round in 0..60 {
                let id = round * 31 % 1_000 + 1;
                connection
                    .execute_batch(&format!(
                        "BEGIN IMMEDIATE;
                         UPDATE t SET seen = seen + 1 WHERE id % 100 = {id} % 100;
                         DELETE FROM t WHERE id = {id};
                         INSERT INTO t (name, note) VALUES ('new', hex(zeroblob({id} * 9)));
                         COMMIT"
                    ))
                    .unwrap();
            }
        }
        "die" => {
            // The cache is too small, so that the file is changed before the transaction ends.
            connection
                .execute_batch(
                    "PRAGMA cache_size = 3; BEGIN IMMEDIATE; UPDATE t SET seen = seen + 1, note = note || 'x'",
                )
                .unwrap();
            println!("changed");
            std::io::stdout().flush().unwrap();
            std::thread::sleep(std::time::Duration::from_secs(60));
        }
        other => panic!("{other}"),
    }
}

#[test]
fn another_process_that_writes_all_the_time_is_followed() {
    let (scene, mut mirror) = taken_in("", 1_000);
    let mut child = other_process(&scene, "busy");
    let mut round = 0;
    while child.try_wait().unwrap().is_none() {
        round += 1;
        mirror.catch_up(&scene.database);
        if round % 3 == 0 {
            scene.own(&format!("UPDATE t SET seen = -1 WHERE id = {round}"));
        }
    }
    assert!(child.wait().unwrap().success());
    mirror.catch_up(&scene.database);
    assert_eq!(mirror.catch_up(&scene.database), Changes::Nothing);
}

#[test]
fn the_state_before_is_seen_when_a_writer_was_killed() {
    use std::io::{BufRead as _, BufReader};
    let (scene, mut mirror) = taken_in("", 3_000);
    let before = std::fs::read(scene.path()).unwrap();
    let mut child = other_process(&scene, "die");
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("changed")));
    child.kill().unwrap();
    child.wait().unwrap();
    assert_ne!(std::fs::read(scene.path()).unwrap(), before, "the transaction has reached the file");
    let changes = mirror.catch_up(&scene.database);
    assert!(matches!(changes, Changes::Nothing), "{changes:?}");
    scene.own("UPDATE t SET seen = 0 WHERE id = 5");
    assert!(!matches!(mirror.catch_up(&scene.database), Changes::Nothing));
}
