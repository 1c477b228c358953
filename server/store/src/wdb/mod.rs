//! The databases of a home as `wazuh-db` shows them, where it runs (docs/facts/06-backends.md, section 3).
//!
//! It keeps its transactions open for up to a minute, so that the file of a database is as much older than what it
//! answers. A reader over its socket has the statements of any other reader: each is prepared against an empty copy of
//! the schema, which tells what is wrong with it and how many columns it has, and is then sent with its values written
//! out ([`literal`]), inside of a statement that packs its rows ([`packed`]). One that is longer than a message is run
//! here over the rows of its tables ([`local`]). There is no transaction: statements of one reader may see different
//! states, as those of the original do.
//!
//! Assumes that one process owns the databases for as long as its socket takes connections. Must not be here: commands
//! that change anything, and what is asked for.

mod literal;
mod local;
mod packed;
mod session;
mod stall;
mod stream;
mod versions;

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use apid_home::daemons::ManagerDaemon;
use apid_home::{Home, Layout};
use rusqlite::Connection;

use super::{Bound, StoreError, lock};
pub(super) use packed::HeldRow;
use session::empty_copy;
pub(super) use session::{Asked, Session, State};
use stall::Stall;
use stream::Stream;

/// How long one question and its answer may take. The API's own requests are given up earlier.
const LIMIT: Duration = Duration::from_secs(20);

/// Readers that are kept for the next request, each with its connection.
const IDLE: usize = 8;

/// Gives each row of a statement to `row`.
///
/// # Errors
///
/// When `wazuh-db` does not answer, [`StoreError::TooLong`] when what is asked for is too large, and whatever `row`
/// returns.
pub(super) fn each<E: From<StoreError>>(
    session: &Session,
    asked: &Asked<'_>,
    values: &[Bound<'_>],
    row: impl FnMut(&HeldRow) -> Result<(), E>,
) -> Result<(), E> {
    match session.written_out(asked, values)? {
        Some(sql) => session.each_of(asked, &sql, row),
        None => local::each(session, asked, values, row),
    }
}

/// A database as `wazuh-db` calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Actor {
    /// `queue/db/global.db`.
    Global,
    /// `queue/db/NNN.db`: the agent's number with three digits at least.
    Agent(String),
    /// `queue/tasks/tasks.db`.
    Tasks,
}

impl Actor {
    /// What `wazuh-db` calls the database at `path`; `None` for those that it has no name for, and for `mitre.db`,
    /// which nobody writes while it runs, so that the file is read.
    pub(super) fn of(home: &Home, path: &Path) -> Option<Self> {
        if path == home.global_db() {
            return Some(Self::Global);
        }
        if path == home.tasks_db() {
            return Some(Self::Tasks);
        }
        let name = path.file_name()?.to_str()?.strip_suffix(".db")?;
        let is_agent = path.parent()? == home.db_dir() && name.len() >= 3 && name.bytes().all(|b| b.is_ascii_digit());
        is_agent.then(|| Self::Agent(name.to_owned()))
    }

    /// Whether both have the same tables.
    const fn is_like(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Global, Self::Global) | (Self::Agent(_), Self::Agent(_)) | (Self::Tasks, Self::Tasks)
        )
    }

    /// The words that a question begins with.
    fn words(&self) -> String {
        match self {
            Self::Global => "global sql ".to_owned(),
            Self::Agent(number) => format!("agent {number} sql "),
            Self::Tasks => "task sql ".to_owned(),
        }
    }
}

/// A conversation about one database.
pub(super) struct Talk {
    /// A database with the tables of that one, and no rows.
    pub(super) connection: Connection,
    /// Where its rows are asked for.
    pub(super) session: Session,
}

/// The `wazuh-db` of a home, which need not run.
pub(super) struct Daemon {
    home: Home,
    limit: Mutex<Duration>,
    idle: Mutex<Vec<Talk>>,
    stall: Arc<Stall>,
}

impl Daemon {
    /// That of `home`. Asks for nothing yet.
    pub(super) fn new(home: Home) -> Self {
        // A home that cannot be told is not served.
        let layout = Layout::of(home.root()).unwrap_or_default();
        Self { home: home.laid_out_as(layout), limit: Mutex::new(LIMIT), idle: Mutex::default(), stall: Arc::default() }
    }

    /// How long one question and its answer may take from now on.
    pub(super) fn set_limit(&self, limit: Duration) {
        *lock(&self.limit) = limit;
        lock(&self.idle).clear();
    }

    /// The name of a database, if it is asked for over the socket where that is there.
    pub(super) fn actor(&self, path: &Path) -> Option<Actor> {
        // Of release 5.0 nobody has measured the tasks, and there are no databases of agents.
        Actor::of(&self.home, path).filter(|actor| *actor == Actor::Global || self.home.layout() == Layout::V4)
    }

    /// A conversation about a database; `None` where no `wazuh-db` listens, so that the file is as fresh as can be.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] without a file: `wazuh-db` would make one. [`StoreError::Unanswered`] when it does not
    /// answer.
    pub(super) fn talk(&self, actor: &Actor, path: &Path) -> Result<Option<Talk>, StoreError> {
        if !self.home.has_socket_of(ManagerDaemon::Db) {
            return Ok(None);
        }
        if !fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file()) {
            return Err(StoreError::Missing(path.to_owned()));
        }
        if let Some(talk) = self.take_idle(actor) {
            return Ok(Some(talk));
        }
        let Some(stream) = Stream::open(&self.home, &self.stall, *lock(&self.limit))? else { return Ok(None) };
        let session = Session::new(stream, actor.clone());
        let connection = empty_copy(&session)?;
        Ok(Some(Talk { connection, session }))
    }

    /// One that was had before, whose connection still stands.
    fn take_idle(&self, actor: &Actor) -> Option<Talk> {
        loop {
            let mut talk = {
                let mut idle = lock(&self.idle);
                let at = idle.iter().rposition(|talk| talk.session.actor().is_like(actor))?;
                idle.remove(at)
            };
            if talk.session.is_usable() {
                talk.session.turn_to(actor.clone());
                return Some(talk);
            }
        }
    }

    /// Keeps a conversation for the next request.
    pub(super) fn give_back(&self, talk: Talk) {
        if !talk.session.is_usable() {
            return;
        }
        let mut idle = lock(&self.idle);
        let oldest = (idle.len() >= IDLE).then(|| idle.remove(0));
        idle.push(talk);
        drop(idle);
        drop(oldest);
    }
}

#[cfg(test)]
mod tests;
