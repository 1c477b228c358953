//! Homes made, opened and refused.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::PermissionsExt;

use std::path::PathBuf;

use super::*;
use crate::Row;

/// Name and content of everything below a directory, to show that nothing changed.
fn snapshot(root: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut found = Vec::new();
    let mut todo = vec![root.to_owned()];
    while let Some(directory) = todo.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path.clone());
                found.push((path, None));
            } else {
                found.push((path.clone(), Some(fs::read(&path).unwrap())));
            }
        }
    }
    found.sort();
    found
}

fn made() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    create(&place).unwrap();
    (directory, place)
}

fn refusal(place: &Path) -> String {
    let before = snapshot(place);
    let message = open(place).unwrap_err().to_string();
    assert_eq!(before, snapshot(place), "a refused home was changed");
    message
}

#[test]
fn a_new_home_is_complete_and_private() {
    let (directory, place) = made();
    let home = open(&place).unwrap();
    assert!(home.root().is_absolute());
    for file in [
        home.client_keys(),
        home.ossec_conf(),
        home.api_yaml(),
        home.agent_template(),
        home.ar_conf(),
        home.global_db(),
    ] {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640, "{}", file.display());
    }
    let folder = home.group_dir("default");
    assert!(folder.join("agent.conf").is_file());
    assert_eq!(fs::metadata(folder.join("merged.mg")).unwrap().permissions().mode() & 0o777, 0o644);
    assert_eq!(fs::read(folder.join("merged.mg")).unwrap(), apid_home::merged::build(&home, "default").unwrap());
    // All files of the folder are embedded.
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/homes/ruleset");
    assert_eq!(
        snapshot(&source).iter().filter(|(_, text)| text.is_some()).count(),
        STARTER_RULESET.len(),
        "files of the starter ruleset"
    );
    for (name, text) in STARTER_RULESET {
        assert_eq!(fs::read_to_string(home.root().join(name)).unwrap(), *text, "{name}");
    }
    let commands = fs::read_to_string(home.ar_conf()).unwrap();
    assert_eq!(commands.lines().filter(|line| line.starts_with("restart-wazuh0 - ")).count(), 4);
    assert_eq!(fs::metadata(home.security_dir()).unwrap().permissions().mode() & 0o777, 0o750);
    let left: Vec<_> = fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["home"], "the draft was left behind");
}

#[test]
fn the_new_database_has_the_manager_and_the_default_group() {
    let (_directory, place) = made();
    let database = Single::open(&open(&place).unwrap().global_db(), Access::ReadOnly).unwrap();
    let row = |sql: &str| -> (String, String, Option<String>) {
        let read = |row: &Row<'_>| Ok::<_, StoreError>((row.get(0)?, row.get(1)?, row.get(2)?));
        database.look(|reader| reader.one(sql, &[], read)).unwrap()
    };
    let (name, status, group) = row("SELECT name, connection_status, `group` FROM agent WHERE id = 0");
    assert_eq!((name, status.as_str(), group), (apid_home::host_name(), "active", None));
    assert_eq!(row("SELECT CAST(id AS TEXT), name, NULL FROM `group`"), ("1".into(), "default".into(), None));
    let version = "SELECT value FROM metadata WHERE key = 'db_version'";
    let version = database.look(|reader| reader.one(version, &[], |row| row.get::<String>(0))).unwrap();
    assert_eq!(version.parse(), Ok(schema::VERSION));
}

#[test]
fn an_empty_directory_becomes_a_home() {
    let directory = tempfile::tempdir().unwrap();
    assert_eq!(Home::kind(directory.path()).unwrap(), DirectoryKind::Empty);
    create(directory.path()).unwrap();
    assert_eq!(Home::kind(directory.path()).unwrap(), DirectoryKind::Home);
}

#[test]
fn a_directory_that_cannot_be_replaced_is_filled() {
    let directory = tempfile::tempdir().unwrap();
    create::create_inside(directory.path()).unwrap();
    open(directory.path()).unwrap();
    let names: Vec<_> = fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{names:?}");
}

/// Everything that is there, by name.
fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The process that fills a volume is killed while it builds the home, or after any number of its parts is in place.
#[test]
fn a_home_in_a_volume_is_finished_after_a_kill_at_any_moment() {
    let whole = tempfile::tempdir().unwrap();
    create::create_inside(whole.path()).unwrap();
    let parts: Vec<&str> = create::parts().collect();
    for moved in 0..=parts.len() + 2 {
        let directory = tempfile::tempdir().unwrap();
        let draft = create::Draft::inside(directory.path()).unwrap();
        let ready = directory.path().join(apid_home::READY);
        if moved == 0 {
            fs::create_dir(draft.root.join("etc")).unwrap();
        } else {
            draft.fill(apid_home::owner::Owner::PROCESS).unwrap();
            if moved > 1 {
                fs::rename(&draft.root, &ready).unwrap();
            }
            for part in parts.iter().take(moved.saturating_sub(2)) {
                fs::rename(ready.join(part), directory.path().join(part)).unwrap();
            }
        }
        std::mem::forget(draft);
        assert_eq!(Home::kind(directory.path()).unwrap(), DirectoryKind::Empty, "{moved}");
        let before = names(directory.path());
        assert!(open(directory.path()).unwrap_err().to_string().contains("--init"), "{moved}");
        assert_eq!(names(directory.path()), before);
        create(directory.path()).unwrap();
        assert_eq!(names(directory.path()), names(whole.path()), "{moved}");
    }
}

#[test]
fn several_at_once_fill_one_volume() {
    let directory = tempfile::tempdir().unwrap();
    let whole = tempfile::tempdir().unwrap();
    create::create_inside(whole.path()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| create::create_inside(directory.path()).unwrap());
        }
    });
    open(directory.path()).unwrap();
    assert_eq!(names(directory.path()), names(whole.path()));
}

#[test]
fn drafts_of_killed_processes_are_removed_and_those_of_others_stay() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    let others = create::Draft::beside(directory.path(), &place).unwrap();
    fs::create_dir_all(directory.path().join(".home.new-1-00000001/etc")).unwrap();
    fs::create_dir(directory.path().join(".homely.new-1-00000001")).unwrap();
    create(&place).unwrap();
    let name = others.root.file_name().unwrap().to_str().unwrap().to_owned();
    let mut expected = vec![name, ".homely.new-1-00000001".to_owned(), "home".to_owned()];
    expected.sort();
    assert_eq!(names(directory.path()), expected);
}

#[test]
fn missing_parents_are_made() {
    let directory = tempfile::tempdir().unwrap();
    create(&directory.path().join("a/b/c")).unwrap();
}

#[test]
fn creating_over_a_home_keeps_it() {
    let (_directory, place) = made();
    fs::write(place.join("etc/client.keys"), "001 a any x\n").unwrap();
    create(&place).unwrap();
    assert_eq!(fs::read_to_string(place.join("etc/client.keys")).unwrap(), "001 a any x\n");
}

#[test]
fn two_at_once_make_one_home() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("home");
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| create(&place).map(|_| ()))).collect();
        for thread in threads {
            thread.join().unwrap().unwrap();
        }
    });
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[test]
fn other_directories_are_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("thesis.txt"), "words").unwrap();
    let message = refusal(directory.path());
    assert!(message.contains("not empty and not a home"), "{message}");
    assert!(create(directory.path()).is_err());
    assert_eq!(snapshot(directory.path()).len(), 1);
    let file = directory.path().join("thesis.txt");
    assert!(create(&file).unwrap_err().to_string().contains("not a directory"));
}

#[test]
fn a_failed_attempt_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(create(&file.join("home")).is_err());
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[test]
fn missing_files_are_named() {
    let (_directory, place) = made();
    fs::rename(place.join("etc/client.keys"), place.join("etc/keys")).unwrap();
    let message = refusal(&place);
    assert!(message.contains("etc/client.keys: missing; restore it"), "{message}");
    fs::rename(place.join("etc/keys"), place.join("etc/client.keys")).unwrap();
    fs::remove_file(place.join("queue/db/global.db")).unwrap();
    let message = refusal(&place);
    assert!(message.contains("queue/db/global.db: missing; restore it from a backup"), "{message}");
}

#[test]
fn unreadable_client_keys_are_named() {
    let (_directory, place) = made();
    fs::remove_file(place.join("etc/client.keys")).unwrap();
    fs::create_dir(place.join("etc/client.keys")).unwrap();
    let message = refusal(&place);
    assert!(message.contains("etc/client.keys: cannot read it"), "{message}");
}

#[test]
fn a_home_is_looked_at_without_a_trace() {
    for mode in ["DELETE", "WAL"] {
        let (_directory, place) = made();
        let file = place.join("queue/db/global.db");
        Single::open(&file, Access::ReadWrite).unwrap().script(&format!("PRAGMA journal_mode = {mode}")).unwrap();
        let before = snapshot(&place);
        let home = open(&place).unwrap();
        home.check_writable().unwrap();
        assert_eq!(snapshot(&place), before);
        // As a process leaves it that dies in the middle of a change.
        let dying = Single::open(&file, Access::ReadWrite).unwrap();
        let change = "PRAGMA cache_size = 1; BEGIN; UPDATE agent SET name = hex(randomblob(50000)); \
                      UPDATE `group` SET name = hex(randomblob(50000))";
        dying.script(change).unwrap();
        let copy = tempfile::tempdir().unwrap();
        for (path, bytes) in snapshot(&place) {
            let to = copy.path().join(path.strip_prefix(&place).unwrap());
            bytes.map_or_else(|| fs::create_dir_all(&to).unwrap(), |bytes| fs::write(&to, bytes).unwrap());
        }
        let before = snapshot(copy.path());
        open(copy.path()).unwrap();
        assert_eq!(snapshot(copy.path()), before, "{mode}");
    }
}

#[test]
fn a_database_in_use_is_not_called_damaged() {
    let (_directory, place) = made();
    let daemon = Single::open(&place.join("queue/db/global.db"), Access::ReadWrite).unwrap();
    daemon.script("BEGIN EXCLUSIVE").unwrap();
    let message = refusal(&place);
    assert!(message.contains("locked by another process") && !message.contains("backup"), "{message}");
}

#[test]
fn a_home_on_a_read_only_file_system_says_so() {
    // The one that every machine has; its files are no home, and nothing is looked at but whether they can be written.
    let home = Home::unchecked(PathBuf::from("/proc/sys/kernel/no-such-home"));
    let message = home.check_writable().unwrap_err().to_string();
    assert!(message.contains("cannot be written") && message.contains("--read-only"), "{message}");
}

#[test]
fn bad_databases_are_refused_untouched() {
    let (_directory, place) = made();
    let file = place.join("queue/db/global.db");
    let good = fs::read(&file).unwrap();

    fs::write(&file, "").unwrap();
    assert!(refusal(&place).contains("empty or cut short"));
    fs::write(&file, "this is certainly not a database").unwrap();
    assert!(refusal(&place).contains("not an SQLite database"));
    fs::write(&file, good.get(..5000).unwrap()).unwrap();
    assert!(refusal(&place).contains("damaged"));
    let mut holed = good.clone();
    holed.iter_mut().skip(4096).for_each(|byte| *byte = 0xee);
    fs::write(&file, holed).unwrap();
    assert!(refusal(&place).contains("damaged"));

    fs::remove_file(&file).unwrap();
    Single::open(&file, Access::Create).unwrap().script("CREATE TABLE songs (title TEXT)").unwrap();
    let message = refusal(&place);
    assert!(message.contains("has no table `agent`"), "{message}");

    fs::write(&file, &good).unwrap();
    Single::open(&file, Access::ReadWrite)
        .unwrap()
        .script("ALTER TABLE agent DROP COLUMN status_code; UPDATE metadata SET value = '5'")
        .unwrap();
    let message = refusal(&place);
    assert!(message.contains("schema version 5 lacks agent.status_code"), "{message}");
}
