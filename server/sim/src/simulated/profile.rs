//! What `global.db` says of an agent.

use super::id_list;
use super::work::Inner;
use apid_manager::{LinkError, Version};
use apid_store::{Row, StoreError, bind};

/// One row, as far as answers are made from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Profile {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) platform: Option<String>,
    pub(super) os_name: Option<String>,
    pub(super) os_major: Option<String>,
    pub(super) os_minor: Option<String>,
    pub(super) arch: Option<String>,
    pub(super) version: Option<Version>,
    pub(super) groups: String,
    pub(super) added: i64,
    pub(super) keepalive: i64,
    pub(super) active: bool,
}

const COLUMNS: &str = "id, name, os_platform, os_name, os_major, os_minor, os_arch, version, coalesce(\"group\", ''), \
                       date_add, coalesce(last_keepalive, 0), connection_status = 'active'";

fn read(row: &Row<'_>) -> Result<Profile, StoreError> {
    Ok(Profile {
        id: row.get(0)?,
        name: row.get(1)?,
        platform: row.get(2)?,
        os_name: row.get(3)?,
        os_major: row.get(4)?,
        os_minor: row.get(5)?,
        arch: row.get(6)?,
        version: row.get::<Option<String>>(7)?.as_deref().and_then(Version::parse),
        groups: row.get(8)?,
        added: row.get(9)?,
        keepalive: row.get(10)?,
        active: row.get(11)?,
    })
}

impl Profile {
    /// Names of its groups, in order.
    pub(super) fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.split(',').filter(|group| !group.is_empty())
    }

    /// Whether it runs Windows.
    pub(super) fn is_windows(&self) -> bool {
        self.platform.as_deref() == Some("windows")
    }
}

impl Inner {
    /// The rows of `ids` that there are, by id.
    pub(super) fn profiles(&self, ids: &[i64]) -> Result<Vec<Profile>, LinkError> {
        let sql = format!("SELECT {COLUMNS} FROM agent WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id");
        Ok(self.global.read_now(|reader| reader.all(&sql, bind![id_list(ids)], read))?)
    }
}
