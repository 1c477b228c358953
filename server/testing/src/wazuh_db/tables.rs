//! The databases behind the played `wazuh-db`, and rows as it writes them.

use std::collections::HashMap;

use apid_home::Home;
use apid_store::{Access, Single, StoreError, Value};
use serde_json::Map;

/// What it makes when it starts where there are no tasks yet.
const TASKS: &str = "CREATE TABLE TASKS (TASK_ID INTEGER PRIMARY KEY AUTOINCREMENT, AGENT_ID INTEGER NOT NULL, \
                     NODE TEXT NOT NULL, MODULE TEXT NOT NULL, COMMAND TEXT NOT NULL, CREATE_TIME INTEGER NOT NULL, \
                     LAST_UPDATE_TIME INTEGER, STATUS TEXT NOT NULL, ERROR_MESSAGE TEXT DEFAULT NULL)";

/// The databases, and what is under way on them.
pub(super) struct Tables {
    pub(super) home: Home,
    global: Single,
    others: HashMap<String, Single>,
    /// Whether a transaction of `global.db` is open.
    is_changing: bool,
}

impl Tables {
    pub(super) fn new(home: Home) -> Self {
        let global = Single::open(&home.global_db(), Access::ReadWrite).unwrap();
        global.set("foreign_keys", "on").unwrap();
        if !home.tasks_db().exists() {
            std::fs::create_dir_all(home.tasks_db().parent().unwrap()).unwrap();
            Single::open(&home.tasks_db(), Access::Create).unwrap().script(TASKS).unwrap();
        }
        Self { home, global, others: HashMap::new(), is_changing: false }
    }

    /// `global.db`, for a command that changes it.
    pub(super) fn changing(&mut self) -> &Single {
        if !self.is_changing {
            self.global.script("BEGIN").unwrap();
            self.is_changing = true;
        }
        &self.global
    }

    /// `global.db`.
    pub(super) const fn global(&self) -> &Single {
        &self.global
    }

    pub(super) fn commit(&mut self) {
        if std::mem::take(&mut self.is_changing) {
            self.global.script("COMMIT").unwrap();
        }
    }

    /// Another database, by a name of its own.
    pub(super) fn other(&mut self, name: &str, path: std::path::PathBuf) -> &Single {
        self.others.entry(name.to_owned()).or_insert_with(|| Single::open(&path, Access::ReadWrite).unwrap())
    }
}

/// The rows of a statement behind `ok`, or what SQLite says.
pub(super) fn rows(database: &Single, sql: &str) -> Result<Vec<u8>, String> {
    if sql.contains("apid_") {
        return Err("no such function".to_owned());
    }
    let read = database.look(|reader| {
        let mut statement = reader.prepare(sql)?;
        let names = statement.columns();
        let mut rows = Vec::new();
        statement.each(&[], |row| {
            let mut object = Map::new();
            for (column, name) in names.iter().enumerate() {
                let value = match row.value(column)? {
                    Value::Null => continue,
                    Value::Integer(number) => number.into(),
                    #[expect(clippy::cast_possible_truncation, reason = "of whole numbers of 15 digits at most")]
                    Value::Real(number) if number.fract() == 0.0 && number.abs() < 1e15 => (number as i64).into(),
                    Value::Real(number) => number.into(),
                    Value::Text(bytes) | Value::Bytes(bytes) => String::from_utf8_lossy(bytes).into(),
                };
                object.insert(name.clone(), value);
            }
            rows.push(serde_json::Value::Object(object));
            Ok::<_, StoreError>(())
        })?;
        Ok::<_, StoreError>(rows)
    });
    let rows = read.map_err(|error| error.to_string())?;
    let mut answer = b"ok ".to_vec();
    serde_json::to_writer(&mut answer, &rows).map_err(|error| error.to_string())?;
    Ok(answer)
}
