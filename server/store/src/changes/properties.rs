//! No row that differs is missed, whatever is done to a database by this process and by others.

#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;
use proptest::sample::select;

use super::header::{Header, LENGTH};
use super::testing::Scene;
use super::tree::{Bytes, Seed, Tree};
use crate::{Store, StoreError};

/// Something that happens to a database.
#[derive(Clone, Debug)]
enum Event {
    /// Our transaction, committed or not.
    Own(String, bool),
    /// One of another process, which is seen in the middle of it or not.
    Foreign(String, bool),
    /// What cannot be in a transaction.
    Whole(&'static str),
    /// The changes are told, and taken in or not.
    Told(bool),
    /// The database is opened anew, with other connections.
    Opened,
}

fn statement() -> impl Strategy<Value = String> {
    let id = || 1..400_i64;
    prop_oneof![
        6 => (id(), 0..3_i64).prop_map(|(id, seen)| format!("UPDATE t SET seen = {seen} WHERE id = {id}")),
        2 => (id(), 1..40_i64, 0..3_i64)
            .prop_map(|(id, step, seen)| format!("UPDATE t SET seen = {seen} WHERE id % {step} = {id} % {step}")),
        3 => (id(), 0..90_000_i64, "[a-z]{0,3}").prop_map(|(id, length, end)| {
            format!("UPDATE t SET note = hex(zeroblob({length} / 2)) || '{end}' WHERE id = {id}")
        }),
        2 => (id(), 0..30_i64).prop_map(|(id, many)| format!("DELETE FROM t WHERE id BETWEEN {id} AND {id} + {many}")),
        2 => (1..30_i64).prop_map(|many| format!(
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {many})
             INSERT INTO t (name, note) SELECT 'new ' || n, hex(zeroblob(n)) FROM n")),
        2 => id().prop_map(|id| format!("INSERT OR REPLACE INTO t (id, name) VALUES ({id}, 'replaced')")),
        1 => (id(), id()).prop_map(|(from, to)| format!("UPDATE OR REPLACE t SET id = {to} WHERE id = {from}")),
        1 => (id(), id()).prop_map(|(from, to)| format!("UPDATE OR IGNORE t SET _rowid_ = {to} WHERE id = {from}")),
        1 => id().prop_map(|a| format!("INSERT OR REPLACE INTO u VALUES ({a}, {a})")),
        1 => Just("DELETE FROM t".to_owned()),
        1 => Just("UPDATE t SET seen = seen".to_owned()),
        1 => id().prop_map(|id| {
            format!("SAVEPOINT s; UPDATE t SET seen = 9 WHERE id = {id}; ROLLBACK TO s; RELEASE s")
        }),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let whole = [
        "VACUUM",
        "PRAGMA incremental_vacuum(3)",
        "ANALYZE",
        "REINDEX",
        "DROP INDEX IF EXISTS t_unique; CREATE UNIQUE INDEX IF NOT EXISTS t_unique ON t (id, name)",
        "DROP INDEX IF EXISTS t_unique",
        "UPDATE t SET seen = NULL; CREATE UNIQUE INDEX IF NOT EXISTS t_seen ON t (seen)",
        "DROP INDEX IF EXISTS t_seen",
        "ALTER TABLE t RENAME COLUMN note TO other; ALTER TABLE t RENAME COLUMN other TO note",
        "CREATE TRIGGER IF NOT EXISTS x AFTER INSERT ON u BEGIN UPDATE t SET seen = 5 WHERE id = new.a; END",
    ];
    prop_oneof![
        6 => (statement(), prop::bool::weighted(0.9)).prop_map(|(sql, ends)| Event::Own(sql, ends)),
        4 => (statement(), any::<bool>()).prop_map(|(sql, seen)| Event::Foreign(sql, seen)),
        1 => select(whole.to_vec()).prop_map(Event::Whole),
        7 => prop::bool::weighted(0.8).prop_map(Event::Told),
        1 => Just(Event::Opened),
    ]
}

fn settings() -> impl Strategy<Value = String> {
    let size = select(vec![512, 1_024, 4_096, 65_536]);
    let vacuum = 0..3;
    let mode = select(vec!["DELETE", "DELETE", "TRUNCATE", "PERSIST", "WAL"]);
    let encoding = select(vec!["UTF-8", "UTF-8", "UTF-16le"]);
    (size, vacuum, mode, encoding).prop_map(|(size, vacuum, mode, encoding)| {
        format!(
            "PRAGMA page_size = {size}; PRAGMA auto_vacuum = {vacuum}; PRAGMA encoding = '{encoding}';
             PRAGMA journal_mode = {mode}"
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("WAZUH_APID_QUESTIONS").ok().and_then(|cases| cases.parse().ok()).unwrap_or(96)
    ))]

    #[test]
    fn no_row_that_differs_is_missed(
        settings in settings(),
        rows in 0..300_i64,
        events in prop::collection::vec(event(), 1..40),
    ) {
        let scene = Scene::of_rows(&format!("{settings}; PRAGMA synchronous = OFF"), rows);
        let mut database = scene.database.clone();
        let mut mirror = scene.mirror();
        // A statement may fail where a unique index is in its way: that is a change that has not happened.
        for event in events {
            match event {
                Event::Own(sql, ends) => drop(database.write_now(|writer| {
                    writer.script(&sql)?;
                    if ends { Ok(()) } else { Err(StoreError::Stopped) }
                })),
                Event::Foreign(sql, seen) => {
                    let done = scene.other.execute_batch(&format!("BEGIN IMMEDIATE; {sql}"));
                    if seen {
                        mirror.catch_up(&database);
                    }
                    scene.other.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).unwrap();
                }
                Event::Whole(sql) => drop(scene.other.execute_batch(sql)),
                Event::Told(true) => drop(mirror.catch_up(&database)),
                Event::Told(false) => {
                    let told = database.read_now(|reader| mirror.tracker.changes(reader).map(drop));
                    prop_assert_eq!(told, Ok(()));
                }
                Event::Opened => {
                    // The notes of one store do not reach the trackers of another.
                    database = Store::new(scene.folder.path()).database("x.db");
                }
            }
        }
        mirror.catch_up(&database);
    }
}

impl Bytes for Vec<u8> {
    fn fill(&self, at: u64, into: &mut [u8]) -> bool {
        let from = usize::try_from(at).unwrap();
        from.checked_add(into.len()).and_then(|end| self.get(from..end)).is_some_and(|bytes| {
            into.copy_from_slice(bytes);
            true
        })
    }
}

/// The bytes of a database with long texts in small pages, and the root of its table.
fn file() -> (Vec<u8>, u32) {
    let scene = Scene::of_rows("PRAGMA page_size = 512", 400);
    scene.foreign("UPDATE t SET note = hex(zeroblob(id * 3)) WHERE id % 9 = 0");
    let root =
        super::testing::look(&scene.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 't'", |row| row.get(0));
    (std::fs::read(scene.path()).unwrap(), root)
}

/// The leaves that are found in any bytes.
fn leaves(bytes: &Vec<u8>, root: u32) -> Option<usize> {
    let header = Header::parse(bytes.first_chunk::<LENGTH>()?)?;
    let pages = u32::try_from(bytes.len()).unwrap() / header.page_size;
    let found = Tree { bytes, header: &header, pages, seed: Seed::random() }.leaves(root).ok()?;
    assert!(found.len() <= pages as usize);
    Some(found.len())
}

#[test]
fn sound_bytes_have_leaves() {
    let (bytes, root) = file();
    assert!(leaves(&bytes, root).is_some_and(|leaves| leaves > 100));
    assert_eq!(leaves(&bytes, 0), None);
    assert_eq!(leaves(&bytes, 1), None);
    assert_eq!(leaves(&bytes, u32::MAX), None);
    // A page below itself.
    let mut circle = bytes.clone();
    let at = (root as usize - 1) * 512 + 8;
    circle.splice(at..at + 4, root.to_be_bytes());
    assert_eq!(leaves(&circle, root), None);
}

#[test]
fn other_bytes_end() {
    let (bytes, root) = file();
    let pages = u32::try_from(bytes.len()).unwrap() / 512;
    let place = prop_oneof![0..100_usize, (root as usize - 1) * 512..root as usize * 512, 0..bytes.len()];
    let edits =
        prop::collection::vec((place, prop_oneof![any::<u8>(), select(vec![0, 1, 5, 13, 0x7F, 0x80, 0xFF])]), 1..24);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(3_000));
    let result = runner.run(&(edits, 0..pages + 2, 0..bytes.len()), |(edits, other, length)| {
        let mut edited = bytes.clone();
        for (at, byte) in edits {
            if let Some(place) = edited.get_mut(at) {
                *place = byte;
            }
        }
        leaves(&edited, root);
        leaves(&edited, other);
        edited.truncate(length);
        leaves(&edited, root);
        Ok(())
    });
    assert_eq!(result, Ok(()));
}
