//! A conversation with `wazuh-db` about one database: statements go out, rows come in, as many at a time as an answer
//! has room for.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::packed::{HeldRow, Rows, question};
use super::stream::{LONGEST, Stream};
use super::{Actor, literal, versions};
use crate::{Bound, StoreError, opening};

/// Bytes of rows that an answer is to have: escapes take some more.
const WANTED: u64 = 52_000;

/// Bytes that a row and a value are taken for before any was seen.
const ROW_GUESS: u64 = 8;
const VALUE_GUESS: u64 = 12;

/// Rows that one answer is asked for at most.
const MOST: u64 = 20_000;

/// How long the answers to one statement may take together.
const STATEMENT_LIMIT: Duration = Duration::from_secs(120);

/// The tables of a database, each as the statement that makes it.
const SCHEMA: &str = "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite^_%' \
                      ESCAPE '^' AND sql IS NOT NULL ORDER BY rowid";

/// Changes on the connection of `wazuh-db` since it was opened, and those of others: differs after every change.
const CHANGES: &str = "SELECT total_changes(), (SELECT data_version FROM pragma_data_version)";

/// A state of a database, as far as `wazuh-db` tells it: which process it is, how many rows have changed since that has
/// opened the database, and how often others have changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    process: i64,
    changes: i64,
    version: i64,
}

/// A conversation.
pub(crate) struct Session {
    stream: RefCell<Stream>,
    actor: Actor,
}

impl Session {
    pub(super) const fn new(stream: Stream, actor: Actor) -> Self {
        Self { stream: RefCell::new(stream), actor }
    }

    /// The database that it is about.
    pub(super) const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Goes on about another database.
    pub(super) fn turn_to(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// Whether another question may be asked.
    pub(super) fn is_usable(&self) -> bool {
        self.stream.borrow().is_usable()
    }

    /// What tells two states of the database apart, if that can be told: `wazuh-db` opens the databases of agents anew
    /// again and again, and then counts from 0.
    ///
    /// # Errors
    ///
    /// When it does not answer.
    pub(crate) fn state(&self) -> Result<Option<State>, StoreError> {
        if self.actor != Actor::Global {
            return Ok(None);
        }
        let mut state = None;
        self.each(&Asked::once(CHANGES, 2), &[], |row| {
            if let (Some(crate::Value::Integer(changes)), Some(crate::Value::Integer(version))) =
                (row.value(0), row.value(1))
            {
                state = Some(State { process: self.stream.borrow().peer(), changes, version });
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(state)
    }

    /// Gives each row of a statement to `row`.
    ///
    /// # Errors
    ///
    /// When `wazuh-db` does not answer, [`StoreError::TooLong`] when it does not take the statement, and whatever `row`
    /// returns.
    pub(super) fn each<E: From<StoreError>>(
        &self,
        asked: &Asked<'_>,
        values: &[Bound<'_>],
        row: impl FnMut(&HeldRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = self.written_out(asked, values)?.ok_or(StoreError::TooLong(LONGEST))?;
        self.each_of(asked, &sql, row)
    }

    /// A statement with its values; `None` if it is longer than `wazuh-db` takes.
    pub(super) fn written_out(&self, asked: &Asked<'_>, values: &[Bound<'_>]) -> Result<Option<String>, StoreError> {
        let expanded = versions::expanded(asked.sql, values, |sql| self.texts(sql))?;
        let sql = literal::filled(&expanded, values)?;
        let longest = question(&sql, asked.columns, asked.tallied, u64::MAX, u64::MAX).len();
        Ok((self.actor.words().len() + longest <= LONGEST).then_some(sql))
    }

    /// Gives each row of a statement to `row`, which is written out as `sql`.
    pub(super) fn each_of<E: From<StoreError>>(
        &self,
        asked: &Asked<'_>,
        sql: &str,
        mut row: impl FnMut(&HeldRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let columns = asked.columns + usize::from(asked.tallied);
        let until = Instant::now() + STATEMENT_LIMIT;
        let (mut offset, mut held) = (0, HeldRow::default());
        let guess = ROW_GUESS + VALUE_GUESS * columns as u64;
        let mut limit = (WANTED / guess).clamp(1, MOST);
        loop {
            let left = asked.most.map_or(u64::MAX, |most| most - offset);
            limit = limit.min(left);
            let mut rows = self.rows(&question(sql, asked.columns, asked.tallied, limit, offset))?;
            let mut got = 0;
            while rows.next(columns, &mut held)? {
                got += 1;
                if got > limit {
                    return Err(StoreError::Unanswered("it sends more rows than it was asked for".to_owned()).into());
                }
                row(&held)?;
            }
            offset += got;
            if (rows.is_whole && got < limit) || asked.most == Some(offset) {
                return Ok(());
            }
            limit = match got {
                0 if limit == 1 => return Err(StoreError::TooLong(LONGEST).into()),
                0 => limit / 8,
                _ => got.saturating_mul(WANTED) / (rows.len() as u64).max(1),
            };
            limit = limit.clamp(1, MOST);
            if Instant::now() >= until {
                return Err(StoreError::Unanswered("its answers take too long".to_owned()).into());
            }
        }
    }

    /// The texts that a statement without parameters returns.
    fn texts(&self, sql: &str) -> Result<Vec<String>, StoreError> {
        let mut texts = Vec::new();
        self.each(&Asked { sql, columns: 1, most: None, tallied: false }, &[], |row| {
            if let Some(crate::Value::Text(text)) = row.value(0) {
                texts.push(String::from_utf8_lossy(text).into_owned());
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(texts)
    }

    fn rows(&self, question: &str) -> Result<Rows, StoreError> {
        let text = format!("{}{question}", self.actor.words());
        let mut stream = self.stream.borrow_mut();
        let answer = stream.ask(text.as_bytes())?;
        match answer.split_at_checked(3) {
            Some((b"ok ", rows)) => Rows::of(rows, answer.len() == LONGEST),
            _ if answer.starts_with(b"err") => Err(refusal(answer.get(3..).unwrap_or_default())),
            _ => Err(StoreError::Unanswered("its answer begins with neither ok nor err".to_owned())),
        }
    }
}

/// What `wazuh-db` refuses a statement with.
fn refusal(text: &[u8]) -> StoreError {
    let text = String::from_utf8_lossy(text).trim().to_owned();
    let is_busy = ["locked", "busy"].iter().any(|end| text.ends_with(end));
    if is_busy { StoreError::Busy } else { StoreError::Sql(text) }
}

/// A statement, and what is known of it.
pub(crate) struct Asked<'a> {
    /// With parameters.
    pub(crate) sql: &'a str,
    /// Columns of its result.
    pub(crate) columns: usize,
    /// Rows that are wanted at most.
    pub(crate) most: Option<u64>,
    /// Whether equal rows are counted: their number is one column more.
    pub(crate) tallied: bool,
}

impl<'a> Asked<'a> {
    /// A statement with one row.
    const fn once(sql: &'a str, columns: usize) -> Self {
        Self { sql, columns, most: Some(1), tallied: false }
    }
}

/// A database in memory with the tables of the one that the session is about, and no rows. Nothing can be entered.
///
/// # Errors
///
/// When `wazuh-db` does not answer.
pub(super) fn empty_copy(session: &Session) -> Result<Connection, StoreError> {
    let copy = tables(session)?;
    copy.pragma_update(None, "query_only", true).map_err(StoreError::sql)?;
    Ok(copy)
}

/// The same, in which rows can be entered.
pub(super) fn tables(session: &Session) -> Result<Connection, StoreError> {
    let copy = opening::open_in_memory()?;
    let asked = Asked { sql: SCHEMA, columns: 1, most: None, tallied: false };
    session.each(&asked, &[], |row| {
        let Some(crate::Value::Text(sql)) = row.value(0) else { return Ok(()) };
        // Whatever it says, one statement that makes something is run, and in memory.
        let sql = std::str::from_utf8(sql)
            .ok()
            .filter(|sql| sql.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("CREATE ")));
        let made = sql.map(|sql| copy.prepare(sql).and_then(|mut statement| statement.raw_execute()));
        if let Some(Err(error)) = made {
            tracing::debug!(%error, "a table of wazuh-db cannot be made again");
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(copy)
}
