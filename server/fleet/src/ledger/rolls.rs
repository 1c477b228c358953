//! Who is in which group: the rows of `global.db`, or wazuh-db, which is told in its own commands where it lives
//! (docs/facts/06-backends.md, section 3.1).
//!
//! Must not be here: the question whether a change may be made.

use apid_manager::{GroupChange, LinkError, Sockets};
use apid_request::cancel;
use apid_store::{Reader, StoreError, Writer, bind};

/// Where memberships are kept.
pub(crate) enum Rolls<'a> {
    /// In rows that are changed in one transaction.
    Files(&'a Writer<'a>),
    /// Behind the socket of wazuh-db; each change is made when it is told.
    Daemon(&'a Reader, &'a Sockets),
}

impl Rolls<'_> {
    /// For reading them.
    pub(crate) fn reader(&self) -> &Reader {
        match self {
            Self::Files(writer) => writer,
            Self::Daemon(reader, _) => reader,
        }
    }

    /// The number of the group of this name, which is entered if it is not known yet: the manager may not have seen a
    /// folder that has just been made.
    ///
    /// # Errors
    ///
    /// When the database or wazuh-db refuses it.
    pub(crate) fn enter_group(&self, name: &str) -> Result<i64, StoreError> {
        match self {
            Self::Files(writer) => enter_group(writer, name),
            Self::Daemon(reader, daemon) => {
                let number = || reader.first(NUMBER, bind![name], |row| row.get::<i64>(0));
                if let Some(number) = number()? {
                    return Ok(number);
                }
                cancel::decide()?;
                // The manager may have entered it meanwhile, and then it is refused.
                let entered = daemon.enter_group(name).map_err(in_words_of_store);
                number()?.map_or_else(|| entered.and(Err(StoreError::Sql(format!("there is no group {name}")))), Ok)
            }
        }
    }

    /// Tells wazuh-db of a change, if it keeps them. Says whether it does.
    pub(super) fn tell(&self, change: GroupChange, agent: i64, group: &str) -> Result<bool, StoreError> {
        let Self::Daemon(_, daemon) = self else { return Ok(false) };
        cancel::decide()?;
        daemon.change_group(change, agent, group).map_err(in_words_of_store)?;
        Ok(true)
    }
}

/// The number of the group of this name, which gets a row if it has none.
///
/// # Errors
///
/// When the database refuses it.
pub(super) fn enter_group(writer: &Writer<'_>, name: &str) -> Result<i64, StoreError> {
    writer.change("INSERT OR IGNORE INTO \"group\" (name) VALUES (?1)", bind![name])?;
    writer.one("SELECT id FROM \"group\" WHERE name = ?1", bind![name], |row| row.get(0))
}

const NUMBER: &str = "SELECT id FROM \"group\" WHERE name = ?1";

/// What wazuh-db refuses as the store would tell it.
pub(super) fn in_words_of_store(error: LinkError) -> StoreError {
    match error {
        LinkError::Store(error) => error,
        error => StoreError::Unanswered(error.to_string()),
    }
}
