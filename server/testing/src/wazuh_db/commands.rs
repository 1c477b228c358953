//! The questions to the played `wazuh-db`, and its commands on `global.db` with their rules on groups
//! (docs/facts/06-backends.md, section 3.1).

use apid_home::group::group_hash;
use apid_store::{Bound, Reader, Single, StoreError, bind};
use serde_json::{Value, json};

use super::tables::{Tables, rows};

/// Bytes that the rows of a chunk take at most.
const CHUNK: usize = 65_000;

/// What it answers to a question.
pub(super) fn answer(tables: &mut Tables, question: &str) -> Vec<u8> {
    if question.starts_with('{') {
        let now = tables.home.root().as_os_str().len();
        return json!({"error": 0, "message": "ok", "data": {"uptime": 0, "timestamp": now, "name": "wazuh-db"}})
            .to_string()
            .into_bytes();
    }
    let Some((actor, rest)) = question.split_once(' ') else {
        return format!("err Invalid DB query syntax, near '{question:.32}'").into_bytes();
    };
    let cut = || format!("err Invalid DB query syntax, near '{rest:.32}'").into_bytes();
    match (actor, rest.split_once(' ')) {
        ("global", Some(("sql", sql))) => rows(tables.global(), sql)
            .unwrap_or_else(|why| format!("err Cannot execute Global database query; {why}").into_bytes()),
        ("global", command) => {
            let (name, arguments) = command.unwrap_or((rest, ""));
            global(tables, name, arguments).unwrap_or_else(cut)
        }
        ("agent", Some((id, rest))) => agent(tables, id, rest),
        ("task", Some(("sql", sql))) => {
            let tasks = tables.other("task", tables.home.tasks_db());
            rows(tasks, sql)
                .unwrap_or_else(|why| format!("err Cannot execute Tasks database query; {why}").into_bytes())
        }
        ("mitre", Some(("sql", sql))) => {
            let mitre = tables.other("mitre", tables.home.mitre_db());
            rows(mitre, sql)
                .unwrap_or_else(|why| format!("err Cannot execute Mitre database query; {why}").into_bytes())
        }
        ("agent" | "task" | "mitre", _) => cut(),
        _ => format!("err Invalid DB query actor: {actor}").into_bytes(),
    }
}

fn agent(tables: &mut Tables, id: &str, rest: &str) -> Vec<u8> {
    let Ok(number) = id.parse::<i64>() else {
        return format!("err Invalid agent ID '{id:.32}'").into_bytes();
    };
    let database = tables.other(id, tables.home.agent_db(number));
    match rest.split_once(' ') {
        Some(("sql", sql)) => rows(database, sql).unwrap_or_else(|_| b"err Cannot execute SQL query".to_vec()),
        Some(("rootcheck", "delete")) => match rows(database, "DELETE FROM pm_event") {
            Ok(_) => b"ok 0".to_vec(),
            Err(_) => b"err Error deleting rootcheck PM tuple".to_vec(),
        },
        _ => format!("err Invalid DB query syntax, near '{rest:.32}'").into_bytes(),
    }
}

/// What a command answers; `None` for one that does not exist.
fn global(tables: &mut Tables, name: &str, arguments: &str) -> Option<Vec<u8>> {
    let answer = match name {
        "set-agent-groups" => set_agent_groups(tables, arguments),
        "get-all-agents" => {
            let last = arguments.strip_prefix("last_id ")?.parse::<i64>().ok()?;
            let sql = "SELECT id FROM agent WHERE id > ?1 ORDER BY id";
            // It begins a transaction, although it only reads.
            tables.changing();
            chunk(tables.global(), sql, bind![last], |id| json!({ "id": id }))
        }
        "get-group-agents" => {
            let (group, last) = arguments.split_once(" last_id ")?;
            let sql = "SELECT id_agent FROM belongs WHERE id_agent > ?2 AND \
                       id_group = (SELECT id FROM \"group\" WHERE name = ?1) ORDER BY id_agent";
            chunk(tables.global(), sql, bind![group, last.parse::<i64>().ok()?], |id| json!(id))
        }
        "select-groups" => read(tables, "SELECT name FROM \"group\"", arguments),
        "find-group" => read(tables, "SELECT id FROM \"group\" WHERE name = ?1", arguments),
        "select-agent-name" => read(tables, "SELECT name FROM agent WHERE id = ?1", arguments),
        "select-agent-group" => read(tables, "SELECT \"group\" FROM agent WHERE id = ?1", arguments),
        "insert-agent-group" => change(tables, "INSERT INTO \"group\" (name) VALUES (?1)", arguments),
        "delete-group" => {
            let members = "DELETE FROM belongs WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1)";
            change(tables, members, arguments);
            change(tables, "DELETE FROM \"group\" WHERE name = ?1", arguments)
        }
        "delete-agent" => {
            change(tables, "DELETE FROM belongs WHERE id_agent = ?1", arguments);
            change(tables, "DELETE FROM agent WHERE id = ?1", arguments)
        }
        "insert-agent" => insert_agent(tables, arguments),
        "update-keepalive" => {
            let Ok(given) = serde_json::from_str::<Value>(arguments) else { return Some(no_json(arguments)) };
            let sql = "UPDATE agent SET last_keepalive = unixepoch(), connection_status = ?2 WHERE id = ?1";
            let values = bind![given["id"].as_i64(), given["connection_status"].as_str()];
            told(tables.changing().look(|reader| reader.prepare(sql)?.change(values)).is_ok())
        }
        _ => return None,
    };
    Some(answer)
}

fn told(is_done: bool) -> Vec<u8> {
    if is_done { b"ok".to_vec() } else { b"err Error in the global database".to_vec() }
}

fn no_json(arguments: &str) -> Vec<u8> {
    format!("err Invalid JSON syntax, near '{arguments:.32}'").into_bytes()
}

/// The argument as a value: ids are numbers.
fn argument(text: &str) -> Bound<'_> {
    text.parse::<i64>().map_or_else(|_| text.into(), Into::into)
}

fn read(tables: &Tables, sql: &str, given: &str) -> Vec<u8> {
    let filled = sql.replace("?1", &format!("'{}'", given.replace('\'', "''")));
    rows(tables.global(), &filled).unwrap_or_else(|why| format!("err {why}").into_bytes())
}

fn change(tables: &mut Tables, sql: &str, given: &str) -> Vec<u8> {
    told(tables.changing().look(|reader| reader.prepare(sql)?.change(&[argument(given)])).is_ok())
}

/// As many ids as an answer has room for.
fn chunk(global: &Single, sql: &str, values: &[Bound<'_>], item: impl Fn(i64) -> Value) -> Vec<u8> {
    let ids: Result<Vec<i64>, StoreError> = global.look(|reader| reader.all(sql, values, |row| row.get(0)));
    let (mut text, mut word) = (String::new(), "ok");
    for id in ids.unwrap() {
        let next = item(id).to_string();
        if text.len() + next.len() + 3 > CHUNK {
            word = "due";
            break;
        }
        let comma = if text.is_empty() { "" } else { "," };
        text.push_str(&format!("{comma}{next}"));
    }
    format!("{word} [{text}]").into_bytes()
}

fn insert_agent(tables: &mut Tables, arguments: &str) -> Vec<u8> {
    let Ok(given) = serde_json::from_str::<Value>(arguments) else { return no_json(arguments) };
    let text = |name: &str| given[name].as_str().map(str::to_owned);
    let sql = "INSERT INTO agent (id, name, ip, register_ip, internal_key, \"group\", date_add) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values = bind![
        given["id"].as_i64(),
        text("name"),
        text("ip"),
        text("register_ip"),
        text("internal_key"),
        text("group"),
        given["date_add"].as_i64(),
    ];
    told(tables.changing().look(|reader| reader.prepare(sql)?.change(values)).is_ok())
}

/// `{"mode", "sync_status", "data": [{"id", "groups"}]}`, where ids may have zeros in front.
fn set_agent_groups(tables: &mut Tables, arguments: &str) -> Vec<u8> {
    let Ok(given) = serde_json::from_str::<Value>(&without_zeros(arguments)) else { return no_json(arguments) };
    let (Some(mode), Some(data)) = (given["mode"].as_str(), given["data"].as_array()) else {
        return b"err Invalid JSON data, missing required fields".to_vec();
    };
    if !["override", "append", "empty_only", "remove"].contains(&mode) {
        return format!("err Invalid mode '{mode}' in set_agent_groups command").into_bytes();
    }
    let sync = given["sync_status"].as_str().unwrap_or("synced");
    let set = tables.changing().look(|reader| {
        let mut is_set = true;
        for item in data {
            let (Some(agent), Some(groups)) = (item["id"].as_i64(), item["groups"].as_array()) else {
                is_set = false;
                continue;
            };
            let groups: Vec<&str> = groups.iter().filter_map(Value::as_str).collect();
            is_set &= set_groups(reader, mode, agent, &groups)?;
            record(reader, agent, sync)?;
        }
        Ok::<_, StoreError>(is_set)
    });
    match set {
        Ok(true) => b"ok".to_vec(),
        _ => b"err An error occurred during the set of the groups".to_vec(),
    }
}

/// Ids such as `014` are no JSON, and are taken nevertheless.
fn without_zeros(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, id)) = rest.split_once("\"id\":") {
        out.push_str(before);
        out.push_str("\"id\":");
        let zeros = id.trim_start_matches('0');
        rest = if zeros.starts_with(|symbol: char| symbol.is_ascii_digit()) { zeros } else { id };
    }
    out + rest
}

fn run(reader: &Reader, sql: &str, values: &[Bound<'_>]) -> Result<usize, StoreError> {
    reader.prepare(sql)?.change(values)
}

/// Whether all went well. What cannot be done does not end what else is asked.
fn set_groups(reader: &Reader, mode: &str, agent: i64, groups: &[&str]) -> Result<bool, StoreError> {
    let mut is_set = true;
    if mode == "remove" {
        for group in groups {
            let sql =
                "DELETE FROM belongs WHERE id_agent = ?1 AND id_group = (SELECT id FROM \"group\" WHERE name = ?2)";
            run(reader, sql, bind![agent, *group])?;
            is_set &= reader.exists("SELECT 1 FROM \"group\" WHERE name = ?1", bind![*group])?;
        }
        if !reader.exists("SELECT 1 FROM belongs WHERE id_agent = ?1", bind![agent])? {
            is_set &= run(reader, JOIN, bind![agent, "default", 0])? == 1;
        }
        return Ok(is_set);
    }
    if mode == "override" {
        run(reader, "DELETE FROM belongs WHERE id_agent = ?1", bind![agent])?;
    }
    let last: Option<i64> =
        reader.one("SELECT max(priority) FROM belongs WHERE id_agent = ?1", bind![agent], |row| row.get(0))?;
    if mode == "empty_only" && last.is_some() {
        return Ok(true);
    }
    let mut priority = last.map_or(0, |last| last + 1);
    for group in groups {
        // Fails without the agent and where it is in the group; adds nothing without the group.
        let is_added = run(reader, JOIN, bind![agent, *group, priority]).is_ok_and(|rows| rows == 1);
        priority += i64::from(is_added);
        is_set &= is_added;
    }
    Ok(is_set)
}

const JOIN: &str =
    "INSERT INTO belongs (id_agent, id_group, priority) SELECT ?1, id, ?3 FROM \"group\" WHERE name = ?2";

/// Writes an agent's groups into its row.
fn record(reader: &Reader, agent: i64, sync: &str) -> Result<(), StoreError> {
    let names: Vec<String> = reader.all(
        "SELECT name FROM belongs JOIN \"group\" ON id = id_group WHERE id_agent = ?1 ORDER BY priority",
        bind![agent],
        |row| row.get(0),
    )?;
    let names = names.join(",");
    let sql = "UPDATE agent SET \"group\" = ?2, group_hash = ?3, group_sync_status = ?4 WHERE id = ?1";
    run(reader, sql, bind![agent, &names, group_hash(&names), sync])?;
    Ok(())
}
