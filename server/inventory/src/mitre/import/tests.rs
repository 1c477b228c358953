#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};

use apid_home::Home;
use apid_store::{Access, Reader, Single, StoreError, Value};

use super::{ImportError, Imported, import};

/// A bundle with something for every table.
const BUNDLE: &str = r#"{"type": "bundle", "id": "bundle--enterprise-attack-18.1", "objects": [
  {"type": "relationship", "id": "relationship--1", "relationship_type": "subtechnique-of",
   "source_ref": "attack-pattern--2", "target_ref": "attack-pattern--1"},
  {"type": "relationship", "id": "relationship--0", "relationship_type": "mitigates",
   "source_ref": "course-of-action--1", "target_ref": "attack-pattern--9"},
  {"type": "attack-pattern", "id": "attack-pattern--1", "name": "Brute Force", "description": "Guess.",
   "created": "2017-05-31T21:31:22.767Z", "modified": "2025-10-24T17:49:00Z", "x_mitre_version": "2.8",
   "x_mitre_detection": "", "x_mitre_remote_support": true, "x_mitre_contributors": ["One"],
   "x_mitre_platforms": ["Linux", "Windows", "Linux"], "x_mitre_data_sources": ["Logs", "Logs"],
   "x_mitre_defense_bypassed": ["Walls"], "x_mitre_effective_permissions": ["root"], "x_mitre_impact_type": ["Loss"],
   "x_mitre_permissions_required": ["User"], "x_mitre_system_requirements": ["Net"],
   "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "credential-access"},
                         {"kill_chain_name": "mitre-attack", "phase_name": "unknown"}],
   "external_references": [
     {"source_name": "mitre-attack", "external_id": "T1110", "url": "https://attack.mitre.org/techniques/T1110"},
     {"source_name": "capec", "external_id": "CAPEC-49"},
     {"source_name": "Book", "url": "https://b", "description": "A book."},
     {"source_name": "Book", "url": "https://b", "description": "The same again."}]},
  {"type": "attack-pattern", "id": "attack-pattern--2", "name": "Guessing", "description": "",
   "x_mitre_deprecated": true},
  {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Credential Access",
   "x_mitre_shortname": "credential-access", "description": "Steal."},
  {"type": "course-of-action", "id": "course-of-action--1", "name": "Lock", "description": ""},
  {"type": "intrusion-set", "id": "intrusion-set--1", "name": "G", "aliases": ["G", "H"]},
  {"type": "malware", "id": "malware--1", "name": "M", "x_mitre_aliases": ["M"], "x_mitre_version": "1.0"},
  {"type": "tool", "id": "tool--1", "name": "T"},
  {"type": "identity", "id": "identity--1"},
  {"type": "relationship", "id": "relationship--2", "relationship_type": "mitigates",
   "source_ref": "course-of-action--1", "target_ref": "attack-pattern--1", "description": "So."},
  {"type": "relationship", "id": "relationship--3", "relationship_type": "uses", "source_ref": "intrusion-set--1",
   "target_ref": "tool--1", "created": "2020-01-01T00:00:00.000001Z"},
  {"type": "relationship", "id": "relationship--4", "relationship_type": "uses", "source_ref": "campaign--1",
   "target_ref": "attack-pattern--1"},
  {"type": "relationship", "id": "relationship--5", "relationship_type": "revoked-by", "source_ref": "malware--1",
   "target_ref": "tool--1"},
  {"type": "relationship", "id": "relationship--6", "relationship_type": "detects", "source_ref": "x--1",
   "target_ref": "attack-pattern--1"}
]}"#;

const ROWS: &str = "\
alias: intrusion-set--1|G|group
alias: intrusion-set--1|H|group
alias: malware--1|M|software
contributor: attack-pattern--1|One|technique
data_source: attack-pattern--1|Logs
defense_bypassed: attack-pattern--1|Walls
effective_permission: attack-pattern--1|root
group: intrusion-set--1|G|-|-|-|-|-|0
impact: attack-pattern--1|Loss
metadata: db_version|1
metadata: mitre_version|18.1
mitigate: relationship--0|course-of-action--1|attack-pattern--9|-|-|-
mitigate: relationship--2|course-of-action--1|attack-pattern--1|So.|-|-
mitigation: course-of-action--1|Lock||-|-|-|-|0
permission: attack-pattern--1|User
phase: x-mitre-tactic--1|attack-pattern--1
platform: attack-pattern--1|Linux|technique
platform: attack-pattern--1|Windows|technique
reference: attack-pattern--1|mitre-attack|T1110|https://attack.mitre.org/techniques/T1110|-|technique
reference: attack-pattern--1|Book|-|https://b|A book.|technique
software: malware--1|M|-|-|-|1.0|tool--1|0
software: tool--1|T|-|-|-|-|-|0
system_requirement: attack-pattern--1|Net
tactic: x-mitre-tactic--1|Credential Access|Steal.|-|-|credential-access
technique: attack-pattern--1|Brute Force|Guess.|2017-05-31 21:31:22.767000|2025-10-24 17:49:00.000000|2.8|-|0|1|-|0|-
technique: attack-pattern--2|Guessing|-|-|-|-|-|0|0|-|1|attack-pattern--1
use: relationship--3|intrusion-set--1|group|tool--1|software|-|2020-01-01 00:00:00.000001|-
use: relationship--4|campaign--1||attack-pattern--1|technique|-|-|-
";

/// All rows of all tables, in their order.
fn rows(database: &Path) -> String {
    let database = Single::open(database, Access::ReadOnly).unwrap();
    let read = |reader: &Reader| {
        let mut text = String::new();
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let tables: Vec<String> = reader.all(tables, &[], |row| row.get::<String>(0))?;
        for table in tables {
            let columns = "SELECT count(*) FROM pragma_table_info(?1)";
            let columns: u64 = reader.one(columns, apid_store::bind![&table], |row| row.get(0))?;
            reader.each(&format!("SELECT * FROM `{table}` ORDER BY rowid"), &[], |row| {
                let cells = (0..usize::try_from(columns).unwrap()).map(|at| {
                    Ok(match row.value(at)? {
                        Value::Null => "-".to_owned(),
                        Value::Integer(number) => number.to_string(),
                        Value::Text(text) => String::from_utf8_lossy(text).into_owned(),
                        other => format!("{other:?}"),
                    })
                });
                let cells: Vec<String> = cells.collect::<Result<_, StoreError>>()?;
                writeln!(text, "{table}: {}", cells.join("|")).unwrap();
                Ok::<_, StoreError>(())
            })?;
        }
        Ok::<_, StoreError>(text)
    };
    database.look(read).unwrap()
}

fn home() -> (tempfile::TempDir, Home) {
    apid_testing::homes::new()
}

fn written(folder: &tempfile::TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn packed(text: &str) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap()
}

fn names(home: &Home) -> Vec<String> {
    let entries = fs::read_dir(home.root().join("var/db")).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_bundle_becomes_the_rows_of_the_managers_importer() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let mut seen = Vec::new();
    let file = written(&files, "bundle.json", BUNDLE);
    let imported = import(&home, &file, &mut |bytes| seen.push(bytes)).unwrap();
    assert_eq!(rows(&home.mitre_db()), ROWS);
    let expected = Imported {
        version: "18.1".to_owned(),
        tactics: 1,
        techniques: 2,
        mitigations: 1,
        groups: 1,
        software: 2,
        relations: 5,
        references: 2,
    };
    assert_eq!(imported, expected);
    assert_eq!((seen.last().copied(), seen.is_sorted()), (Some(BUNDLE.len() as u64), true));
    assert_eq!(names(&home), ["mitre.db"], "nothing is left beside it");
}

#[test]
fn the_same_bundle_makes_the_same_file_packed_or_not() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let mut made = Vec::new();
    for (name, bytes) in [("a.json", BUNDLE.as_bytes().to_vec()), ("b.json.gz", packed(BUNDLE)), ("c", packed(BUNDLE))]
    {
        import(&home, &written(&files, name, bytes), &mut |_| {}).unwrap();
        made.push(fs::read(home.mitre_db()).unwrap());
    }
    made.dedup();
    assert_eq!(made.len(), 1);
}

#[test]
fn mode_and_owner_of_the_old_one_stay() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let file = written(&files, "bundle.json", BUNDLE);
    let mode = || fs::metadata(home.mitre_db()).unwrap().mode() & 0o7777;
    fs::set_permissions(home.mitre_db(), fs::Permissions::from_mode(0o660)).unwrap();
    import(&home, &file, &mut |_| {}).unwrap();
    assert_eq!(mode(), 0o660);
    fs::remove_dir_all(home.root().join("var/db")).unwrap();
    import(&home, &file, &mut |_| {}).unwrap();
    assert_eq!(mode(), 0o640);
}

#[test]
fn what_cannot_be_imported_changes_nothing() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let before = fs::read(home.mitre_db()).unwrap();
    let whole = packed(BUNDLE);
    let cut = whole.get(..whole.len() - 20).unwrap();
    let longer = [whole.as_slice(), b"\x1f\x8b"].concat();
    let of_nothing = r#"{"type": "bundle", "objects": []}"#;
    let of_techniques =
        r#"{"type": "bundle", "objects": [{"type": "attack-pattern", "id": "attack-pattern--1", "name": "A"}]}"#;
    let cases: [(&[u8], &str); 9] = [
        (b"", "EOF while parsing a value (line 1, column 0)"),
        (b"\x00\x01", "expected value (line 1, column 1)"),
        (b"{\"type\": \"bundle\"}", "the bundle has no `objects` (line 1, column 18)"),
        (BUNDLE.get(..500).unwrap().as_bytes(), "EOF while parsing"),
        (cut, "cannot be read: "),
        (&longer, "cannot be read: "),
        (b"\x1f\x8b\x08", "cannot be read: "),
        (of_nothing.as_bytes(), "the bundle has no techniques of ATT&CK; give enterprise-attack.json"),
        (of_techniques.as_bytes(), "the bundle has no tactics of ATT&CK"),
    ];
    for (bytes, expected) in cases {
        let file = written(&files, "file", bytes);
        let told = import(&home, &file, &mut |_| {}).unwrap_err().to_string();
        assert!(told.starts_with(&file.display().to_string()) && told.contains(expected), "{told}");
    }
    for (file, expected) in [(files.path().to_owned(), "is a directory"), (files.path().join("x"), "No such file")] {
        let told = import(&home, &file, &mut |_| {}).unwrap_err().to_string();
        assert!(told.contains(expected), "{told}");
    }
    assert_eq!(fs::read(home.mitre_db()).unwrap(), before);
    assert_eq!(names(&home), ["mitre.db"]);
}

#[test]
fn beside_a_manager_nothing_is_imported() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let file = written(&files, "bundle.json", BUNDLE);
    let before = fs::read(home.mitre_db()).unwrap();
    fs::create_dir_all(home.wdb_socket().parent().unwrap()).unwrap();
    let socket = UnixListener::bind(home.wdb_socket()).unwrap();
    let refused = import(&home, &file, &mut |_| {}).unwrap_err();
    assert!(matches!(refused, ImportError::Owned), "{refused}");
    drop(socket);
    fs::remove_file(home.wdb_socket()).unwrap();
    // One that starts while the file is read.
    let mut started = None;
    let refused = import(&home, &file, &mut |_| {
        started.get_or_insert_with(|| UnixListener::bind(home.wdb_socket()).unwrap());
    });
    assert!(matches!(refused, Err(ImportError::Owned)), "{refused:?}");
    assert_eq!(fs::read(home.mitre_db()).unwrap(), before);
    assert_eq!(names(&home), ["mitre.db"]);
}

#[test]
fn one_import_at_a_time_and_leftovers_do_no_harm() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let file = written(&files, "bundle.json", BUNDLE);
    let folder = home.root().join("var/db");
    let other = fs::File::open(&folder).unwrap();
    other.lock().unwrap();
    assert!(matches!(import(&home, &file, &mut |_| {}), Err(ImportError::Busy)));
    drop(other);
    // What killed processes have left: a draft, and the journal of a change to the old database.
    fs::write(folder.join(".mitre.db.new"), "half").unwrap();
    let old = Single::open(&home.mitre_db(), Access::ReadWrite).unwrap();
    old.script("PRAGMA journal_mode = WAL; DELETE FROM technique").unwrap();
    assert!(names(&home).contains(&"mitre.db-wal".to_owned()));
    import(&home, &file, &mut |_| {}).unwrap();
    drop(old);
    assert_eq!(rows(&home.mitre_db()), ROWS);
    assert_eq!(names(&home), ["mitre.db"]);
}

#[test]
fn nothing_is_written_through_a_link() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let file = written(&files, "bundle.json", BUNDLE);
    let elsewhere = written(&files, "elsewhere", "kept");
    fs::remove_file(home.mitre_db()).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.mitre_db()).unwrap();
    let told = import(&home, &file, &mut |_| {}).unwrap_err().to_string();
    assert!(told.contains("mitre.db: cannot be written: "), "{told}");
    fs::remove_file(home.mitre_db()).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.root().join("var/db/.mitre.db.new")).unwrap();
    import(&home, &file, &mut |_| {}).unwrap();
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "kept");
}

#[test]
fn of_several_versions_of_an_object_the_latest_counts() {
    let (_keep, home) = home();
    let files = tempfile::tempdir().unwrap();
    let tactic = |id: u8, short: &str| {
        format!(
            r#"{{"type": "x-mitre-tactic", "id": "x-mitre-tactic--{id}", "name": "N", "x_mitre_shortname": "{short}"}}"#
        )
    };
    let technique = |name: &str, year: u16, phase: &str| {
        format!(
            r#"{{"type": "attack-pattern", "id": "attack-pattern--1", "name": "{name}",
            "modified": "{year}-01-01T00:00:00Z", "x_mitre_platforms": ["{name}"],
            "kill_chain_phases": [{{"phase_name": "{phase}"}}]}}"#
        )
    };
    let uses = |text: &str, year: u16| {
        format!(
            r#"{{"type": "relationship", "id": "relationship--1", "relationship_type": "uses", "source_ref": "tool--1",
            "target_ref": "attack-pattern--1", "modified": "{year}-01-01T00:00:00Z", "description": "{text}"}}"#
        )
    };
    let objects = [
        tactic(1, "a"),
        tactic(2, "b"),
        tactic(3, "a"),
        technique("old", 2020, "a"),
        technique("new", 2022, "b"),
        technique("older", 2019, "a"),
        uses("old", 2020),
        uses("new", 2022),
        uses("older", 2019),
    ];
    let bundle = format!(r#"{{"type": "bundle", "spec_version": "2.0", "objects": [{}]}}"#, objects.join(","));
    let imported = import(&home, &written(&files, "bundle.json", bundle), &mut |_| {}).unwrap();
    assert_eq!((imported.version.as_str(), imported.techniques, imported.relations), ("2.0", 1, 2));
    let rows = rows(&home.mitre_db());
    for row in [
        "technique: attack-pattern--1|new|",
        "platform: attack-pattern--1|new|technique\n",
        "phase: x-mitre-tactic--2|attack-pattern--1\n",
        "use: relationship--1|tool--1|software|attack-pattern--1|technique|new|",
    ] {
        assert!(rows.contains(row), "{row}: {rows}");
    }
    assert!(!rows.contains("old"), "{rows}");
}
