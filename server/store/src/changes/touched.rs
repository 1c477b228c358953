//! The rows that a connection changes, as SQLite tells it while it does so.
//!
//! SQLite tells of every row that is inserted, updated or deleted in a table with ids, but for these:
//!
//! - all rows of a table that is emptied as a whole: forbidden here by an authorizer, whose `Ignore` for a `DELETE`
//!   lets the statement delete row by row;
//! - the old id of a row that gets another one: an authorizer sees the column, and then nothing is known any more;
//! - rows that `REPLACE` removes since they have a unique value of another row: only whoever reads the schema can tell
//!   whether there may be some (`Tracker`);
//! - what changes of the schema do to rows: they change the schema's cookie, which is compared.
//!
//! A transaction may tell of rows and change nothing, since they had these values before; then the next state of the
//! file is another process's. It has changed something if it has made a journal, which SQLite does before the first
//! page is changed and removes with the commit. Where there is a write-ahead log instead, its counter tells.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rusqlite::Connection;
use rusqlite::hooks::{Action, AuthAction, AuthContext, Authorization};

use super::log::Log;
use super::position::{FilePosition, Position};
use crate::descriptors::{Identity, beside, descriptor, index_of_log};
use crate::lock;
use crate::log_state::LogState;

/// Ids of one table that are kept for one transaction; twice as many while they are not in order.
const MOST_IDS: usize = 1 << 16;

/// What a connection changes in the tables that somebody follows.
pub(crate) struct Touched {
    tables: Arc<Mutex<Tables>>,
    path: PathBuf,
    file: Identity,
}

/// A transaction that has begun.
pub(crate) struct Begun {
    state: StateOf,
    before: Position,
}

/// Where the state of the database is read.
enum StateOf {
    File(Arc<File>),
    Log(Arc<File>),
}

impl StateOf {
    fn read(&self) -> Option<Position> {
        match self {
            Self::File(file) => FilePosition::of(file).map(|(position, _)| Position::File(position)),
            Self::Log(index) => LogState::of(index).map(Position::Log),
        }
    }
}

/// A transaction that has changed the file and is about to be committed.
pub(crate) struct Done(Begun);

struct Tables(Vec<Followed>);

struct Followed {
    log: Arc<Log>,
    ids: Vec<i64>,
    /// Whether rows may have changed whose ids are not known. Once so it stays so: the statement may be run again.
    unknown: bool,
}

impl Followed {
    fn add(&mut self, id: i64) {
        if self.unknown || self.ids.last() == Some(&id) {
            return;
        }
        self.ids.push(id);
        if self.ids.len() > 2 * MOST_IDS {
            self.ids.sort_unstable();
            self.ids.dedup();
            self.unknown = self.ids.len() > MOST_IDS;
        }
    }
}

impl Touched {
    /// Follows what a connection to the file at `path` changes from now on.
    pub(crate) fn follow(
        connection: &mut Connection,
        (path, file): (&Path, Identity),
        logs: Vec<Arc<Log>>,
    ) -> rusqlite::Result<Self> {
        let followed = logs.into_iter().map(|log| Followed { log, ids: Vec::new(), unknown: false }).collect();
        let tables = Arc::new(Mutex::new(Tables(followed)));
        let told = Arc::clone(&tables);
        connection.update_hook(Some(move |_: Action, _: &str, table: &str, id: i64| {
            lock(&told).of(table).for_each(|followed| followed.add(id));
        }))?;
        let told = Arc::clone(&tables);
        connection.authorizer(Some(move |context: AuthContext<'_>| lock(&told).authorize(&context.action)))?;
        Ok(Self { tables, path: path.to_owned(), file })
    }

    /// The state that the connection is about to change. It holds the lock of a writer, so that nobody else does.
    pub(crate) fn begun(&self) -> Option<Begun> {
        lock(&self.tables).0.iter_mut().for_each(|followed| followed.ids.clear());
        // One that is there is not ours: other processes may leave it where it is, and only make it invalid.
        if self.has_journal() {
            return None;
        }
        let file = || descriptor(&self.path, self.file).ok().flatten().map(StateOf::File);
        let log = || index_of_log(&self.path, self.file).map(StateOf::Log);
        let of = |state: StateOf| state.read().map(|before| Begun { state, before });
        file().and_then(of).or_else(|| log().and_then(of))
    }

    /// `None` if nothing was changed.
    pub(crate) fn done(&self, begun: Begun) -> Option<Done> {
        let is_told = matches!(begun.state, StateOf::Log(_)) || self.has_journal();
        is_told.then_some(Done(begun))
    }

    /// Tells the logs of a transaction that was committed. Whoever has changed the file since, by whatever means, has
    /// made its state one that no entry leads to.
    pub(crate) fn committed(&self, Done(Begun { state, before }): Done) {
        let Some(after) = state.read().filter(|after| before.is_followed_by(after)) else { return };
        for followed in lock(&self.tables).0.iter_mut().filter(|followed| !followed.unknown) {
            let mut ids = std::mem::take(&mut followed.ids);
            ids.sort_unstable();
            ids.dedup();
            followed.log.add(self.file, (before, after), ids.into());
        }
    }

    fn has_journal(&self) -> bool {
        beside(&self.path, "-journal").exists()
    }
}

impl Tables {
    fn of<'a>(&'a mut self, table: &'a str) -> impl Iterator<Item = &'a mut Followed> {
        self.0.iter_mut().filter(move |followed| followed.log.table().eq_ignore_ascii_case(table))
    }

    fn authorize(&mut self, action: &AuthAction<'_>) -> Authorization {
        match action {
            AuthAction::Update { table_name, column_name } => {
                for followed in self.of(table_name) {
                    let is_id = column_name.eq_ignore_ascii_case(followed.log.key())
                        || column_name.eq_ignore_ascii_case("rowid");
                    followed.unknown |= is_id;
                }
            }
            // With `Ignore` for the deletion that is part of it the table would stay.
            AuthAction::DropTable { table_name } => self.of(table_name).for_each(|followed| followed.unknown = true),
            AuthAction::Delete { table_name } if self.of(table_name).any(|followed| !followed.unknown) => {
                return Authorization::Ignore;
            }
            _ => {}
        }
        Authorization::Allow
    }
}
