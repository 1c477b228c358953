//! An agent's database, `queue/db/<id>.db` (docs/facts/06-backends.md, section 14.2): what a new one holds.
//!
//! The inventory of the agent, the findings of its checks, and what is noted of its synchronisations. A manager makes
//! the file when the agent connects; this module makes the same for demo homes and for tests.
//!
//! Must not be here: questions to these databases.

mod schema;
mod tables;

use std::path::Path;

use crate::{Access, Single, StoreError, Writer};

/// `metadata.db_version` that this schema stands for.
pub const VERSION: i64 = 16;

/// Bytes of a page of a database that a manager makes.
pub const PAGE_SIZE: u32 = 4_096;

/// Which tables a database has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Those of a manager of 4.14.
    Current,
    /// Those, and the tables of vulnerabilities that managers up to 4.7 filled, which 4.8 took away.
    WithVulnerabilities,
}

/// The statements that make the tables and indexes of a new database, and its first rows.
pub fn statements(extent: Extent) -> String {
    let mut sql = String::from("BEGIN;\n");
    schema::create(tables::CURRENT, &mut sql);
    if extent == Extent::WithVulnerabilities {
        schema::create(tables::VULNERABILITIES, &mut sql);
        sql.push_str("INSERT INTO vuln_metadata (LAST_PARTIAL_SCAN, LAST_FULL_SCAN) VALUES (0, 0);\n");
    }
    sql.push_str(&format!("INSERT INTO metadata (key, value) VALUES ('db_version', '{VERSION}');\n"));
    for (table, column, names) in
        [("scan_info", "module", tables::SCANS), ("sync_info", "component", tables::COMPONENTS)]
    {
        for name in names {
            sql.push_str(&format!("INSERT INTO {table} ({column}) VALUES ('{name}');\n"));
        }
    }
    sql.push_str("COMMIT;\n");
    sql
}

/// Makes the database of an agent that has told nothing yet, in a file that is missing or empty.
///
/// # Errors
///
/// When the file has tables of that name, or cannot be written.
pub fn create(path: &Path, extent: Extent) -> Result<(), StoreError> {
    let database = Single::open(path, Access::Create)?;
    database.script(&statements(extent))?;
    database.close()
}

/// An empty database in memory, of which many are made: each is a copy that is filled and given out as bytes.
#[derive(Clone, Debug)]
pub struct Blank(Vec<u8>);

impl Blank {
    /// Makes the empty one. `page_size` is a power of two from 512 to 65536, in bytes; pages smaller than
    /// [`PAGE_SIZE`] save room where tables have few rows, since every table and index takes at least one.
    ///
    /// # Errors
    ///
    /// When there is no memory for it.
    pub fn new(extent: Extent, page_size: u32) -> Result<Self, StoreError> {
        let database = Single::in_memory()?;
        database.set("page_size", &page_size.to_string())?;
        database.script(&statements(extent))?;
        database.into_bytes().map(Self)
    }

    /// The bytes of a file with a database that `fill` has filled.
    ///
    /// # Errors
    ///
    /// Whatever `fill` returns, and when there is no memory for it.
    pub fn filled<E: From<StoreError>>(&self, fill: impl FnOnce(&Writer<'_>) -> Result<(), E>) -> Result<Vec<u8>, E> {
        let database = Single::of_bytes(&self.0)?;
        // Nobody needs the state before a failure.
        database.script("PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF")?;
        database.write(fill)?;
        Ok(database.into_bytes()?)
    }
}

#[cfg(test)]
mod tests;
