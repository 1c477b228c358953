#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use super::{Blank, Extent, PAGE_SIZE, create, statements};
use crate::{Access, Reader, Single, StoreError, bind};

/// Everything that decides what a database takes and how it is found: columns, keys, references, indexes, conditions,
/// and the rows of the tables that a new one has rows in.
fn structure(reader: &Reader) -> BTreeSet<String> {
    let all = |sql: &str, values: &[crate::Bound<'_>]| -> Vec<String> {
        reader.all(sql, values, |row| row.get::<String>(0)).unwrap()
    };
    let mut found = BTreeSet::new();
    let tables = all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", &[]);
    for table in &tables {
        let mut add = |what: &str, rows: Vec<String>| {
            found.extend(rows.into_iter().map(|row| format!("{table} {what} {row}")));
        };
        let columns = "SELECT json_array(cid, name, type, \"notnull\", dflt_value, pk) FROM pragma_table_info(?1)";
        add("column", all(columns, bind![table]));
        let references = "SELECT json_array(\"from\", \"table\", \"to\", on_delete) FROM pragma_foreign_key_list(?1)";
        add("reference", all(references, bind![table]));
        let indexes = "SELECT json_array(l.name, l.\"unique\", l.origin, (SELECT group_concat(name) FROM (SELECT name \
                       FROM pragma_index_info(l.name) ORDER BY seqno))) FROM pragma_index_list(?1) l";
        add("index", all(indexes, bind![table]));
        let sql = all("SELECT sql FROM sqlite_master WHERE name = ?1", bind![table]).concat();
        add("condition", conditions(&sql));
        add("counts", sql.contains("AUTOINCREMENT").then(String::new).into_iter().collect());
    }
    found.extend(all("SELECT json_array('metadata', key, value) FROM metadata", &[]));
    found.extend(all("SELECT json_array('scan', module) FROM scan_info", &[]));
    found.extend(all("SELECT json_array('sync', component) FROM sync_info", &[]));
    found
}

/// What `CHECK` demands, without the spaces.
fn conditions(sql: &str) -> Vec<String> {
    let within = |text: &str| {
        let mut depth = 0_i32;
        let end = |symbol: char| {
            depth += i32::from(symbol == '(') - i32::from(symbol == ')');
            depth == 0
        };
        let end = text.find(end).unwrap();
        text[..end].chars().filter(|symbol| !symbol.is_whitespace()).collect()
    };
    sql.split("CHECK ").skip(1).map(within).collect()
}

fn made(folder: &Path, extent: Extent) -> Single {
    let file = folder.join("001.db");
    create(&file, extent).unwrap();
    Single::open(&file, Access::ReadOnly).unwrap()
}

#[shared_files::needs_shared]
#[test]
fn a_new_database_is_built_as_those_of_the_recorded_home() {
    let folder = tempfile::tempdir().unwrap();
    let archive = shared_files::path("golden/home.tar.gz");
    let unpacked = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(folder.path()).status().unwrap();
    assert!(unpacked.success());
    let recorded = folder.path().join("home/queue/db/001.db");
    let recorded =
        Single::open(&recorded, Access::ReadOnly).unwrap().look(|reader| Ok::<_, StoreError>(structure(reader)));
    let own = made(folder.path(), Extent::Current).look(|reader| Ok::<_, StoreError>(structure(reader)));
    let (recorded, own) = (recorded.unwrap(), own.unwrap());
    assert!(recorded.len() > 400, "{}", recorded.len());
    let lacking: Vec<_> = recorded.difference(&own).collect();
    let added: Vec<_> = own.difference(&recorded).collect();
    assert!(lacking.is_empty() && added.is_empty(), "lacks {lacking:#?}, has besides {added:#?}");
}

#[test]
fn vulnerabilities_come_to_the_tables_that_every_database_has() {
    let folder = tempfile::tempdir().unwrap();
    let current = made(folder.path(), Extent::Current).look(|reader| Ok::<_, StoreError>(structure(reader))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let database = made(folder.path(), Extent::WithVulnerabilities);
    let more = database.look(|reader| Ok::<_, StoreError>(structure(reader))).unwrap();
    assert!(current.is_subset(&more));
    assert!(more.difference(&current).all(|found| found.starts_with("vuln_")));
    // What 4.7 says of a finding that is only half known.
    let database = Single::in_memory().unwrap();
    database.script(&statements(Extent::WithVulnerabilities)).unwrap();
    database.script("INSERT INTO vuln_cves (name, cve, type) VALUES ('openssl', 'CVE-2022-0778', 'PACKAGE')").unwrap();
    let row = "SELECT severity || status || cvss3_score || reference FROM vuln_cves";
    let row = database.look(|reader| reader.one(row, &[], |row| row.get::<String>(0))).unwrap();
    assert_eq!(row, "UntriagedPENDING0.0");
    let scans = "SELECT LAST_PARTIAL_SCAN + LAST_FULL_SCAN FROM vuln_metadata";
    assert_eq!(database.look(|reader| reader.one(scans, &[], |row| row.get::<i64>(0))).unwrap(), 0);
    let unknown = "INSERT INTO vuln_cves (cve, type, severity) VALUES ('CVE-2022-0778', 'OS', 'Grave')";
    assert!(database.script(unknown).is_err());
}

#[test]
fn a_blank_is_filled_again_and_again() {
    let folder = tempfile::tempdir().unwrap();
    for page_size in [1_024, PAGE_SIZE] {
        let blank = Blank::new(Extent::Current, page_size).unwrap();
        for hotfix in ["KB1", "KB2"] {
            let fill = |writer: &crate::Writer<'_>| -> Result<(), StoreError> {
                let sql = "INSERT INTO sys_hotfixes (scan_id, hotfix, checksum) VALUES (0, ?1, 'a')";
                writer.change(sql, bind![hotfix]).map(drop)
            };
            let bytes = blank.filled(fill).unwrap();
            assert_eq!(bytes, blank.filled(fill).unwrap());
            let file = folder.path().join(format!("{hotfix}-{page_size}.db"));
            std::fs::write(&file, bytes).unwrap();
            let database = Single::open(&file, Access::ReadWrite).unwrap();
            let text = |sql: &str| database.look(|reader| reader.one(sql, &[], |row| row.get::<String>(0))).unwrap();
            assert_eq!(text("SELECT group_concat(hotfix) FROM sys_hotfixes"), hotfix);
            assert_eq!(text("PRAGMA integrity_check"), "ok");
            assert_eq!(text("PRAGMA journal_mode"), "delete");
            assert_eq!(text("SELECT page_size || '' FROM pragma_page_size"), page_size.to_string());
        }
        let refused = blank.filled(|_| Err(StoreError::Busy));
        assert!(matches!(refused, Err(StoreError::Busy)));
    }
}
