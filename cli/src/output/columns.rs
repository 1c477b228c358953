//! Which columns are shown: those that were asked for, else the most telling ones.

use serde_json::Value;

use super::cells;

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Nothing.
    #[default]
    Usual,
    /// Every member.
    All,
    /// These.
    These(Vec<String>),
}

/// Members that say what an item is, the most telling ones first.
const TELLING: &[&str] = &[
    "id",
    "agent_id",
    "task_id",
    "file",
    "filename",
    "name",
    "username",
    "node",
    "pid",
    "local.port",
    "status",
    "result",
    "level",
    "type",
    "ip",
    "relative_dirname",
    "group",
    "groups",
    "os.name",
    "os.version",
    "version",
    "node_name",
    "lastKeepAlive",
    "count",
    "roles",
    "policies",
    "users",
    "title",
    "description",
];

/// A table with more columns is hard to read.
const MOST: usize = 9;
/// How deep members of members are columns of their own.
const DEPTH: usize = 3;

/// The columns of a table.
pub(super) fn of_table(wanted: &Wanted, declared: &[&str], items: &[Value]) -> Vec<String> {
    let has_any =
        |column: &String| items.iter().any(|item| !matches!(cells::at(item, column), None | Some(Value::Null)));
    match wanted {
        Wanted::These(columns) => columns.clone(),
        Wanted::All => known(declared, items),
        Wanted::Usual => {
            let mut columns: Vec<String> = known(declared, items).into_iter().filter(has_any).collect();
            columns.truncate(MOST);
            columns
        }
    }
}

/// The columns of a file, the same for every list of its kind.
pub(super) fn of_csv(wanted: &Wanted, declared: &[&str], items: &[Value]) -> Vec<String> {
    match wanted {
        Wanted::These(columns) => columns.clone(),
        Wanted::All | Wanted::Usual => known(declared, items),
    }
}

/// Members that the description knows, then those that only the items have; the most telling ones first.
fn known(declared: &[&str], items: &[Value]) -> Vec<String> {
    let mut columns: Vec<String> = declared.iter().map(|column| (*column).to_owned()).collect();
    for item in items {
        found(item, "", DEPTH, &mut columns);
    }
    // A member that turns out to have members itself is told by them.
    let all = columns.clone();
    columns.retain(|column| {
        let prefix = format!("{column}.");
        !all.iter().any(|other| other.starts_with(&prefix))
    });
    columns.sort_by_key(|column| TELLING.iter().position(|known| known == column).unwrap_or(TELLING.len()));
    columns
}

fn found(item: &Value, prefix: &str, depth: usize, columns: &mut Vec<String>) {
    for (name, value) in item.as_object().into_iter().flatten() {
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            Value::Object(members) if depth > 1 && !members.is_empty() => found(value, &path, depth - 1, columns),
            _ if columns.iter().any(|known| *known == path || known.starts_with(&format!("{path}."))) => {}
            _ => columns.push(path),
        }
    }
}

/// The members of a single value, with their paths.
pub(super) fn members(value: &Value) -> Vec<String> {
    let mut columns = Vec::new();
    found(value, "", usize::MAX, &mut columns);
    columns
}
