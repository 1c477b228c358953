//! When the scans of an agent last began and ended, from the database that the manager keeps of it
//! (docs/facts/04-modules.md, sections 14, 16 and 20; docs/facts/08-v1.md, section 12).
//!
//! The times are raw: an end that lies before its start belongs to the scan before the one that is running.

use apid_identity::rbac::Granted;
use apid_store::{Lane, Reader, StoreError, bind};

use crate::agents::chosen;
use crate::lists::Lists;
use crate::patience::patiently;
use crate::{Failed, Fault};

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

impl Span {
    /// The same, without the end of an earlier scan while one is running.
    #[must_use]
    pub fn of_one_scan(self) -> Self {
        Self { end: self.end.filter(|end| self.start.is_some_and(|start| *end >= start)), ..self }
    }
}

/// When the software of an agent was last scanned for vulnerabilities, in seconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SoftwareScans {
    /// All of it.
    pub full: Option<i64>,
    /// What had changed.
    pub partial: Option<i64>,
}

impl Lists {
    /// The last scans of the one agent that the request names. Of an agent that has no database yet, nothing is known.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`]; when the database cannot be read.
    pub async fn last_scans(&self, granted: &Granted) -> Result<LastScans, Fault> {
        let found =
            self.last(granted, |reader| Ok(LastScans { syscheck: files(reader)?, rootcheck: policies(reader)? }));
        match found.await {
            Err(Fault::Store(StoreError::Missing(_))) => Ok(LastScans::default()),
            found => found,
        }
    }

    /// The last scan of the files of the one agent that the request names. Nothing is known of one that never
    /// connected.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`]; when the database is missing or cannot be read.
    pub async fn last_scan_of_files(&self, granted: &Granted) -> Result<Span, Fault> {
        const CONNECTED: &str = "SELECT 1 FROM agent WHERE id = ?1 AND version IS NOT NULL";
        let (lists, granted) = (self.clone(), granted.clone());
        let find = move || {
            let agent = lists.named(&granted)?;
            if !lists.shared.global.read_now(|reader| reader.exists(CONNECTED, bind![agent]))? {
                return Ok(Span::default());
            }
            Ok(lists.shared.databases.of(agent).read_now(files)?)
        };
        patiently(self.shared.databases.store(), Lane::Cheap, find).await
    }

    /// The last scan of the policies of the one agent that the request names.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`]; when the database is missing or cannot be read.
    pub async fn last_scan_of_policies(&self, granted: &Granted) -> Result<Span, Fault> {
        self.last(granted, policies).await
    }

    /// The last scans of the software of the one agent that the request names; none where its database is that of a
    /// release that does not note them, or has no row of them.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`]; when the database is missing or cannot be read.
    pub async fn last_scans_of_software(&self, granted: &Granted) -> Result<SoftwareScans, Fault> {
        self.last(granted, software).await
    }

    /// What `read` finds in the database of the one agent that the request names.
    async fn last<T: Send + 'static>(
        &self,
        granted: &Granted,
        read: fn(&Reader) -> Result<T, StoreError>,
    ) -> Result<T, Fault> {
        let (lists, granted) = (self.clone(), granted.clone());
        let find = move || {
            let agent = lists.named(&granted)?;
            Ok(lists.shared.databases.of(agent).read_now(read)?)
        };
        patiently(self.shared.databases.store(), Lane::Cheap, find).await
    }

    /// The one agent that a request names. Blocks.
    pub(crate) fn named(&self, granted: &Granted) -> Result<i64, Fault> {
        let mut failed = Failed::default();
        let agents = chosen(granted, &*self.shared.existing, &mut failed)?;
        failed.as_result()?;
        agents.as_ref().first().copied().ok_or(Fault::UnknownAgent)
    }
}

fn known(time: Option<i64>) -> Option<i64> {
    time.filter(|time| *time > 0)
}

fn files(reader: &Reader) -> Result<Span, StoreError> {
    const FILES: &str = "SELECT start_scan, end_scan FROM scan_info WHERE module = 'fim'";
    let found = reader
        .first(FILES, bind![], |row| Ok::<_, StoreError>(Span { start: known(row.get(0)?), end: known(row.get(1)?) }));
    Ok(found?.unwrap_or_default())
}

fn policies(reader: &Reader) -> Result<Span, StoreError> {
    const EVENT: &str = "SELECT max(date_last) FROM pm_event WHERE log = ?1";
    let event = |text: &str| -> Result<Option<i64>, StoreError> {
        reader.one(EVENT, bind![text], |row| Ok(known(row.get(0)?)))
    };
    Ok(Span { start: event("Starting rootcheck scan.")?, end: event("Ending rootcheck scan.")? })
}

fn software(reader: &Reader) -> Result<SoftwareScans, StoreError> {
    const SCANS: &str = "SELECT LAST_FULL_SCAN, LAST_PARTIAL_SCAN FROM vuln_metadata";
    if !reader.exists("SELECT 1 FROM sqlite_schema WHERE name = 'vuln_metadata'", &[])? {
        return Ok(SoftwareScans::default());
    }
    let found = reader.first(SCANS, bind![], |row| {
        Ok::<_, StoreError>(SoftwareScans { full: known(row.get(0)?), partial: known(row.get(1)?) })
    });
    Ok(found?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn an_end_before_the_start_is_that_of_another_scan() {
        for (start, end, told) in [
            (Some(200), Some(100), None),
            (Some(200), Some(200), Some(200)),
            (None, Some(100), None),
            (Some(200), None, None),
        ] {
            assert_eq!(Span { start, end }.of_one_scan(), Span { start, end: told });
        }
    }
}
