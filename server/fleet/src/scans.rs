//! When the scans of an agent last began and ended, from the database that the manager keeps of it
//! (docs/facts/08-v1.md, section 12).
//!
//! The times are raw: an end that lies before its start belongs to the scan before the one that is running. What else
//! is in these databases is inventory, and no concern of the fleet.

use apid_home::Home;
use apid_store::{Lane, Reader, Store, StoreError, bind};

use crate::Fault;

/// The scans of the agents of a home.
#[derive(Clone)]
pub struct Scans {
    home: Home,
    store: Store,
}

/// The last scans of one agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastScans {
    /// Of its files.
    pub syscheck: Span,
    /// Of its policies.
    pub rootcheck: Span,
}

/// Begin and end of a scan, in seconds since 1970; `None` where it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Its begin.
    pub start: Option<i64>,
    /// The end of the last scan that has ended.
    pub end: Option<i64>,
}

impl Scans {
    /// The scans of the agents of `home`, whose databases are read through `store`.
    pub fn new(home: &Home, store: &Store) -> Self {
        Self { home: home.clone(), store: store.clone() }
    }

    /// The last scans of an agent. Of an agent that has no database yet, nothing is known.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn last(&self, agent: i64) -> Result<LastScans, Fault> {
        let database = self.store.database(self.home.agent_db(agent));
        match database.read(Lane::Cheap, last).await {
            Err(StoreError::Missing(_)) => Ok(LastScans::default()),
            found => Ok(found?),
        }
    }
}

fn last(reader: &Reader) -> Result<LastScans, StoreError> {
    const FILES: &str = "SELECT start_scan, end_scan FROM scan_info WHERE module = 'fim'";
    const EVENT: &str = "SELECT date_last FROM pm_event WHERE log = ?1 ORDER BY date_last DESC LIMIT 1";
    let known = |time: Option<i64>| time.filter(|time| *time > 0);
    let syscheck = reader.first(FILES, bind![], |row| {
        Ok::<_, StoreError>(Span { start: known(row.get(0)?), end: known(row.get(1)?) })
    })?;
    let event = |text: &str| -> Result<Option<i64>, StoreError> {
        Ok(known(reader.first(EVENT, bind![text], |row| row.get::<Option<i64>>(0))?.flatten()))
    };
    let rootcheck = Span { start: event("Starting rootcheck scan.")?, end: event("Ending rootcheck scan.")? };
    Ok(LastScans { syscheck: syscheck.unwrap_or_default(), rootcheck })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use apid_store::{Access, Single, Store};

    use super::{LastScans, Scans, Span};

    #[tokio::test]
    async fn times_are_told_as_they_are() {
        let (_folder, home) = apid_testing::homes::new();
        let scans = Scans::new(&home, &Store::new(home.root()));
        assert_eq!(scans.last(1).await, Ok(LastScans::default()));

        let database = Single::open(&home.agent_db(1), Access::Create).unwrap();
        database
            .script(
                "CREATE TABLE scan_info (module TEXT PRIMARY KEY, start_scan INTEGER DEFAULT 0, end_scan INTEGER DEFAULT 0);
                 INSERT INTO scan_info VALUES ('fim', 200, 100), ('syscollector', 1, 2);
                 CREATE TABLE pm_event (id INTEGER PRIMARY KEY, date_first INTEGER, date_last INTEGER, log TEXT);
                 INSERT INTO pm_event VALUES (1, 1, 300, 'Starting rootcheck scan.'), (2, 1, 2, 'Other');",
            )
            .unwrap();
        let expected = LastScans {
            syscheck: Span { start: Some(200), end: Some(100) },
            rootcheck: Span { start: Some(300), end: None },
        };
        assert_eq!(scans.last(1).await, Ok(expected));
    }
}
