//! `queue/tasks/tasks.db`: the tasks of the upgrade module (docs/facts/06-backends.md, section 14.3; states and times:
//! docs/facts/04-modules.md, section 2.9).
//!
//! The file is made when the first task is. Overdue and old tasks are dealt with when a new one is made, so that a home
//! without requests does not change.

use std::collections::HashSet;
use std::sync::Mutex;

use super::id_list;
use super::locks::lock;
use apid_home::clock::now;
use apid_home::directory::FileAttributes;
use apid_home::{Home, Layout};
use apid_manager::{LinkError, Task, TaskReply, TaskState};
use apid_store::{Access, Database, Row, Single, Store, StoreError, bind};

/// Seconds after which an upgrade that has not reported is given up.
const TIMEOUT: i64 = 900;

/// Seconds for which a task is kept.
const RETENTION: i64 = 604_800;

/// Name of the database until it is whole.
const DRAFT: &str = ".tasks.db.tmp";

/// Mode of the folder of the database.
const FOLDER_MODE: u32 = 0o750;

/// The module that makes these tasks.
const MODULE: &str = "upgrade_module";

const SCHEMA: &str = "
CREATE TABLE TASKS (
    TASK_ID          INTEGER PRIMARY KEY AUTOINCREMENT,
    AGENT_ID         INT NOT NULL,
    NODE             TEXT NOT NULL,
    MODULE           TEXT NOT NULL,
    COMMAND          TEXT NOT NULL,
    CREATE_TIME      INTEGER NOT NULL,
    LAST_UPDATE_TIME INTEGER,
    STATUS           TEXT NOT NULL,
    ERROR_MESSAGE    TEXT DEFAULT NULL
);
CREATE INDEX TASK_AGENT ON TASKS (AGENT_ID);
CREATE INDEX TASK_STATUS ON TASKS (STATUS);
CREATE INDEX TASK_CREATE_TIME ON TASKS (CREATE_TIME);
CREATE TABLE METADATA (key TEXT PRIMARY KEY, value TEXT);
INSERT INTO METADATA (key, value) VALUES ('db_version', '1');
";

/// How a task stands, in the database's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Pending,
    InProgress,
    Done,
    Failed,
    Legacy,
}

impl Status {
    const fn word(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "In progress",
            Self::Done => "Done",
            Self::Failed => "Failed",
            Self::Legacy => "Legacy",
        }
    }
}

/// The module's words for those of the database.
fn shown(status: &str) -> &str {
    match status {
        "Pending" => "In queue",
        "In progress" => "Updating",
        "Done" => "Updated",
        "Failed" => "Error",
        "Cancelled" => "Task cancelled since the manager was restarted",
        "Timeout" => {
            "Timeout reached while waiting for the response from the agent, check the result manually on the agent for \
             more information"
        }
        "Legacy" => "Legacy upgrade: check the result manually since the agent cannot report the result of the task",
        other => other,
    }
}

/// The reply that a row of [`Tasks::last`] stands for.
fn task_of(row: &Row<'_>) -> Result<TaskReply, StoreError> {
    let status: String = row.get(5)?;
    let state = TaskState {
        node: row.get(2)?,
        module: row.get(3)?,
        command: row.get(4)?,
        status: shown(&status).to_owned(),
        created: row.get(6)?,
        updated: row.get(7)?,
        error: row.get(8)?,
    };
    let task = Task { id: row.get(1)?, state: Some(state) };
    Ok(TaskReply { agent: row.get(0)?, error: 0, message: "Success".to_owned(), task: Some(task) })
}

/// The tasks of a home.
pub(super) struct Tasks {
    home: Home,
    database: Database,
    making: Mutex<()>,
}

impl Tasks {
    pub(super) fn new(home: &Home, store: &Store) -> Self {
        Self { home: home.clone(), database: store.database(home.tasks_db()), making: Mutex::default() }
    }

    /// Creates the database if it does not exist: beside its place, then renamed into it.
    fn make(&self) -> Result<(), LinkError> {
        let _making = lock(&self.making);
        if self.database.exists() {
            return Ok(());
        }
        self.database.check_writable()?;
        let path = self.home.tasks_db();
        let draft = path.with_file_name(DRAFT);
        let place = path.parent().unwrap_or(self.home.root());
        let folder = self.home.directory().and_then(|root| root.directory_or_create(place, FOLDER_MODE));
        let folder = folder.map_err(LinkError::file(place, "create"))?;
        folder.remove(DRAFT).map_err(LinkError::file(&draft, "remove"))?;
        // Made here and not by the database driver, which would follow a link.
        folder.create(DRAFT, b"", FileAttributes::new(0o640)).map_err(LinkError::file(&draft, "create"))?;
        let database = Single::open(&draft, Access::ReadWrite)?;
        database.write(|writer| writer.script(SCHEMA))?;
        database.close()?;
        // A manager that has started meanwhile makes its own.
        if let Err(owned) = self.database.check_writable() {
            let _ = folder.remove(DRAFT);
            return Err(owned.into());
        }
        folder.rename(DRAFT, &folder, "tasks.db").and_then(|()| folder.sync()).map_err(LinkError::file(&path, "create"))
    }

    /// Refuses where tasks are those of a manager of 5.0, which have no outcome and are not made by this module
    /// (docs/facts/07-v5.md, section 7.3).
    fn check_layout(&self) -> Result<(), LinkError> {
        match self.home.layout() {
            Layout::V4 => Ok(()),
            Layout::V5 => Err(LinkError::NoSocket("upgrade".to_owned())),
        }
    }

    /// Makes a task for each of `agents` that has no pending task: its number, or `None` for an agent that is being
    /// upgraded.
    pub(super) fn add(&self, agents: &[i64], node: &str, command: &str) -> Result<Vec<Option<i64>>, LinkError> {
        self.check_layout()?;
        self.make()?;
        let now = now();
        Ok(self.database.write_now(|writer| {
            writer.change("DELETE FROM TASKS WHERE CREATE_TIME <= ?1", bind![now - RETENTION])?;
            writer.change(
                "UPDATE TASKS SET STATUS = 'Timeout', LAST_UPDATE_TIME = ?1 WHERE STATUS = 'In progress' \
                 AND LAST_UPDATE_TIME <= ?2",
                bind![now, now - TIMEOUT],
            )?;
            let mut busy: HashSet<i64> = writer.all(
                "SELECT AGENT_ID FROM TASKS WHERE STATUS IN ('Pending', 'In progress')",
                &[],
                |row| row.get::<i64>(0),
            )?;
            let mut insert = writer.prepare(
                "INSERT INTO TASKS (AGENT_ID, NODE, MODULE, COMMAND, CREATE_TIME, STATUS) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            let mut made = Vec::with_capacity(agents.len());
            for agent in agents {
                made.push(if busy.insert(*agent) {
                    insert.change(bind![agent, node, MODULE, command, now, Status::Pending.word()])?;
                    Some(writer.last_id())
                } else {
                    None
                });
            }
            Ok::<_, StoreError>(made)
        })?)
    }

    /// Changes those of `tasks` that are as `from` says.
    pub(super) fn set(&self, tasks: &[i64], from: Status, to: Status, error: Option<&str>) -> Result<(), LinkError> {
        if tasks.is_empty() {
            return Ok(());
        }
        self.database.write_now(|writer| {
            writer.change(
                "UPDATE TASKS SET STATUS = ?1, ERROR_MESSAGE = ?2, LAST_UPDATE_TIME = ?3 \
                 WHERE TASK_ID IN (SELECT value FROM json_each(?4)) AND STATUS = ?5",
                bind![to.word(), error, now(), id_list(tasks), from.word()],
            )
        })?;
        Ok(())
    }

    /// Cancels the pending tasks of `node`; writes nothing where there are no pending tasks.
    pub(super) fn cancel(&self, node: &str) -> Result<(), LinkError> {
        const UNDER_WAY: &str = "NODE = ?1 AND MODULE = 'upgrade_module' AND STATUS IN ('Pending', 'In progress')";
        if self.check_layout().is_err() || !self.database.exists() {
            return Ok(());
        }
        let any = self.database.read_now(|reader| {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM TASKS WHERE {UNDER_WAY})");
            reader.one(&sql, bind![node], |row| row.get::<bool>(0))
        })?;
        if !any {
            return Ok(());
        }
        self.database.write_now(|writer| {
            let sql = format!("UPDATE TASKS SET STATUS = 'Cancelled', LAST_UPDATE_TIME = ?2 WHERE {UNDER_WAY}");
            writer.change(&sql, bind![node, now()])
        })?;
        Ok(())
    }

    /// The last task of each of `agents`, or a refusal for an agent without tasks.
    pub(super) fn last(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.check_layout()?;
        let mut found = Vec::new();
        if self.database.exists() {
            found = self.database.read_now(|reader| {
                reader.all(
                    "SELECT AGENT_ID, TASK_ID, NODE, MODULE, COMMAND, STATUS, CREATE_TIME, coalesce(LAST_UPDATE_TIME, 0), \
                     ERROR_MESSAGE FROM TASKS WHERE TASK_ID IN (SELECT max(TASK_ID) FROM TASKS WHERE MODULE = ?1 \
                     AND AGENT_ID IN (SELECT value FROM json_each(?2)) GROUP BY AGENT_ID) ORDER BY AGENT_ID",
                    bind![MODULE, id_list(agents)],
                    task_of,
                )
            })?;
        }
        let without: Vec<i64> = {
            let with: HashSet<i64> = found.iter().map(|reply| reply.agent).collect();
            agents.iter().filter(|agent| !with.contains(agent)).copied().collect()
        };
        let none = |agent| TaskReply { agent, error: 3, message: "No task in DB".to_owned(), task: None };
        found.extend(without.into_iter().map(none));
        Ok(found)
    }
}
