//! The played daemon against what the real one was recorded to answer, and the store's readers over it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_store::{Bound, Database, Reader, Store, StoreError, bind};
use shared_files::needs_shared;

use super::{Mode, WazuhDb};
use crate::{database, homes};

fn values(reader: &Reader, sql: &str, bound: &[Bound<'_>]) -> Result<Vec<String>, StoreError> {
    let mut statement = reader.prepare(sql)?;
    let columns = statement.columns().len();
    let mut rows = Vec::new();
    statement.each(bound, |row| {
        let values: Result<Vec<_>, _> =
            (0..columns).map(|column| row.value(column).map(|it| format!("{it:?}"))).collect();
        rows.push(values?.join(" "));
        Ok::<_, StoreError>(())
    })?;
    Ok(rows)
}

fn global(home: &Home) -> Database {
    Store::new(home.root()).database(home.global_db())
}

fn name_of(store: &Database) -> Result<String, StoreError> {
    store.read_now(|reader| reader.one("SELECT name FROM agent WHERE id = 1", &[], |row| row.get(0)))
}

#[test]
fn rows_are_those_of_the_file() {
    let (_folder, home) = homes::with_agents(1_500);
    database::script(
        &home.global_db(),
        "UPDATE agent SET os_uname = 'it''s \"\\' || char(9, 10, 233, 128512) || ';,' WHERE id % 7 = 0; \
         UPDATE agent SET os_build = '' WHERE id % 5 = 0; UPDATE agent SET version = 'none' WHERE id = 9",
    );
    let beside = Store::new(home.root()).database(home.global_db());
    let statements: [(&str, &[Bound<'_>]); 12] = [
        ("SELECT * FROM agent ORDER BY id", &[]),
        ("SELECT id FROM agent ORDER BY name DESC", &[]),
        ("SELECT count(*) FROM agent WHERE os_platform = ?1", bind!["ubuntu"]),
        ("SELECT id, name FROM agent WHERE name LIKE ?1 ESCAPE '\\' ORDER BY id LIMIT ?2", bind!["%7'\\_%", 5]),
        ("SELECT NULL, 1.5, -2, 9223372036854775807, x'00ff', 'a''b', '?1', ?1", bind!["?2'"]),
        ("SELECT 1, 1, 1", &[]),
        ("SELECT id FROM agent WHERE id IN (SELECT value FROM json_each(?1))", bind!["[3,5,700,99999]"]),
        ("SELECT 1e300, 0.1, 1e-300, 3.0, ?1", bind![0.1 + 0.2]),
        ("SELECT os_name, count(*) FROM agent GROUP BY os_name ORDER BY 2, 1", &[]),
        (
            "SELECT id FROM agent WHERE ifnull(apid_compare_version(version, ?1, ?2, ?3) < 0, 0) ORDER BY id",
            bind![4, 12, 1],
        ),
        ("SELECT name FROM pragma_table_info('agent')", &[]),
        ("SELECT 1 WHERE 0", &[]),
    ];
    let from_file: Vec<_> =
        statements.iter().map(|(sql, bound)| beside.read_now(|reader| values(reader, sql, bound)).unwrap()).collect();
    let daemon = WazuhDb::start(&home);
    let store = global(&home);
    for ((sql, bound), expected) in statements.iter().zip(from_file) {
        let found = store.read_now(|reader| {
            assert!(reader.is_remote());
            values(reader, sql, bound)
        });
        assert_eq!(found.unwrap(), expected, "{sql}");
    }
    assert!(daemon.asked().iter().all(|question| question.starts_with("global sql ")));
    // What is no statement is refused by both in the same words.
    for sql in ["SELECT nosuch FROM agent", "SELECT", "SELECT 1 FROM nosuch"] {
        let over = store.read_now(|reader| values(reader, sql, &[]));
        drop(over.unwrap_err());
    }
    // Each row counts, whichever come as one.
    let tally = |reader: &Reader| {
        let mut counts = BTreeMap::new();
        reader.tally("SELECT connection_status, os_platform FROM agent", &[], |row, times| {
            *counts.entry((row.text(0)?.to_owned(), row.text(1)?.to_owned())).or_insert(0) += times;
            Ok::<_, StoreError>(())
        })?;
        Ok::<_, StoreError>(counts)
    };
    let over = store.read_now(tally).unwrap();
    drop(daemon);
    assert_eq!(store.read_now(tally).unwrap(), over);
    assert_eq!(over.values().sum::<u64>(), 1_501);
}

#[test]
fn a_statement_that_is_longer_than_a_message_has_the_rows_of_the_file() {
    let (_folder, home) = homes::with_agents(1_200);
    let ids: Vec<String> = (0..20_000).filter(|id| id % 3 != 1).map(|id| id.to_string()).collect();
    let ids = format!("[{}]", ids.join(","));
    assert!(ids.len() > 65_536);
    let statements = [
        "SELECT id, name, os_platform FROM agent WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id DESC LIMIT 700",
        "SELECT * FROM agent WHERE id IN (SELECT value FROM json_each(?1)) AND version IS NOT NULL ORDER BY id",
        "SELECT count(*) FROM agent WHERE id NOT IN (SELECT value FROM json_each(?1))",
        "SELECT name, id_agent FROM belongs JOIN \"group\" ON id = id_group \
         WHERE id_agent IN (SELECT value FROM json_each(?1)) ORDER BY id_agent, priority",
    ];
    let all = |store: &Database| {
        statements.map(|sql| store.read_now(|reader| values(reader, sql, bind![ids.as_str()])).unwrap())
    };
    let tally = |reader: &Reader| {
        let mut counts = BTreeMap::new();
        let sql = "SELECT connection_status, os_platform FROM agent WHERE id IN (SELECT value FROM json_each(?1))";
        reader.tally(sql, bind![ids.as_str()], |row, times| {
            *counts.entry((row.text(0)?.to_owned(), row.text(1)?.to_owned())).or_insert(0) += times;
            Ok::<_, StoreError>(())
        })?;
        let first = reader.first(statements[0], bind![ids.as_str()], |row| row.get::<i64>(0));
        Ok::<_, StoreError>((counts, first?))
    };
    let beside = Store::new(home.root()).database(home.global_db());
    let (expected, expected_tally) = (all(&beside), beside.read_now(tally).unwrap());
    let daemon = WazuhDb::start(&home);
    let store = global(&home);
    assert_eq!((all(&store), store.read_now(tally).unwrap()), (expected, expected_tally));
    assert!(daemon.asked().iter().all(|question| question.len() <= 65_536 && question.starts_with("global sql ")));
}

#[test]
fn what_is_not_committed_is_seen_over_the_socket_alone() {
    let (_folder, home) = homes::with_agents(3);
    let daemon = WazuhDb::start(&home);
    assert_eq!(daemon.tell(r#"global insert-agent {"id":77,"name":"new","register_ip":"any","date_add":1}"#), "ok");
    let names = |database: &Database| {
        database.read_now(|reader| reader.exists("SELECT 1 FROM agent WHERE id = 77", &[])).unwrap()
    };
    let store = global(&home);
    assert!(names(&store));
    // As any other program reads the file.
    assert_eq!(database::value::<i64>(&home.global_db(), "SELECT count(*) FROM agent WHERE id = 77"), 0);
    daemon.commit();
    assert_eq!(database::value::<i64>(&home.global_db(), "SELECT count(*) FROM agent WHERE id = 77"), 1);
    assert!(names(&store));
}

#[test]
fn an_epoch_lasts_until_the_next_change() {
    let (_folder, home) = homes::with_agents(3);
    let store = global(&home);
    let epoch = || store.read_now(|reader| Ok::<_, StoreError>(reader.epoch())).unwrap().unwrap();
    let file = epoch();
    let daemon = WazuhDb::start(&home);
    let first = epoch();
    assert!(first != file && first == epoch());
    daemon.tell("global insert-agent-group new");
    let changed = epoch();
    assert!(changed != first && changed == epoch());
    daemon.commit();
    let committed = epoch();
    drop(daemon);
    let after = epoch();
    assert!(![file, first].contains(&after) && ![file, first].contains(&committed));
    // Changes of the databases of agents cannot be told.
    let (_folder, home) = homes::with_databases(1);
    let _daemon = WazuhDb::start(&home);
    let agent = Store::new(home.root()).database(home.agent_db(1));
    assert_eq!(agent.read_now(|reader| Ok::<_, StoreError>(reader.epoch())).unwrap(), None);
}

#[test]
fn every_database_has_its_actor() {
    let (_folder, home) = homes::with_databases(2);
    let daemon = WazuhDb::start(&home);
    let store = Store::new(home.root());
    let asked = |path: std::path::PathBuf, sql: &str| {
        store
            .database(path)
            .read_now(|reader| values(reader, sql, &[]))
            .map(|_| daemon.asked().pop().unwrap_or_default())
    };
    assert!(asked(home.global_db(), "SELECT 1").unwrap().starts_with("global sql SELECT "));
    assert!(asked(home.agent_db(2), "SELECT 1 FROM sys_osinfo").unwrap().starts_with("agent 002 sql SELECT "));
    assert!(asked(home.agent_db(1), "SELECT 1 FROM sys_osinfo").unwrap().starts_with("agent 001 sql SELECT "));
    assert!(asked(home.tasks_db(), "SELECT 1 FROM tasks").unwrap().starts_with("task sql SELECT "));
    assert_eq!(asked(home.mitre_db(), "SELECT 1 FROM technique").unwrap(), "");
    // It would make the database of an agent that has none.
    assert_eq!(asked(home.agent_db(9), "SELECT 1"), Err(StoreError::Missing(home.agent_db(9))));
    assert!(daemon.asked().is_empty() && !home.agent_db(9).exists());
    let write = store.database(home.global_db()).write_now(|writer| writer.change("DELETE FROM agent", &[]));
    assert!(matches!(write, Err(StoreError::Owned(_))), "{write:?}");
}

#[test]
fn a_daemon_that_comes_and_goes_is_noticed() {
    let (_folder, home) = homes::with_agents(3);
    let store = global(&home);
    let is_remote = || store.read_now(|reader| Ok::<_, StoreError>(reader.is_remote())).unwrap();
    assert!(!is_remote());
    for _ in 0..3 {
        let daemon = WazuhDb::start(&home);
        assert!(is_remote() && is_remote());
        daemon.hang_up();
        assert!(is_remote());
        drop(daemon);
        assert!(!is_remote());
    }
    WazuhDb::start(&home).kill();
    assert!(!is_remote() && home.wdb_socket().exists());
    std::fs::remove_file(home.wdb_socket()).unwrap();
    let daemon = WazuhDb::start(&home);
    // It restarts in the middle of what is read.
    let found = store.read_now(|reader| {
        values(reader, "SELECT name FROM agent", &[])?;
        daemon.hang_up();
        values(reader, "SELECT name FROM agent", &[])
    });
    assert_eq!(found.unwrap().len(), 4);
    let found: Result<(), StoreError> = store.read_now(|reader| {
        daemon.kill();
        values(reader, "SELECT name FROM agent", &[]).map(drop)
    });
    assert!(matches!(found, Err(StoreError::Unanswered(_))), "{found:?}");
    assert_eq!(name_of(&store).unwrap(), "agent-000001");
}

#[test]
fn a_daemon_that_fails_is_told_and_left() {
    let (_folder, home) = homes::with_agents(400);
    let daemon = WazuhDb::start(&home);
    let everything = Store::new(home.root());
    everything.wait_for_daemon(Duration::from_millis(200));
    let store = everything.database(home.global_db());
    let all = || store.read_now(|reader| values(reader, "SELECT * FROM agent", &[]));
    assert_eq!(all().unwrap().len(), 401);
    let lies = [
        "",
        "ok",
        "ok ",
        "ok []",
        "ok {}",
        "ok [{\"r\":\"1;2\"}]",
        "ok [{\"r\":\"'",
        "due [{}]",
        "\u{0}\u{1}",
        "ok [{\"r\":1}]",
        "ok [{\"s\":\"1\"}]",
    ];
    let modes = lies.iter().map(|lie| Mode::Lying(lie.as_bytes().to_vec()));
    for mode in modes.chain([
        Mode::Lying(vec![b'x'; 65_536]),
        Mode::Hanging,
        Mode::HalfAnswering,
        Mode::Exaggerating(u32::MAX),
        Mode::Exaggerating(66_000),
        Mode::Exaggerating(2),
    ]) {
        daemon.set(mode.clone());
        let begun = Instant::now();
        let found = all();
        assert!(matches!(found, Err(StoreError::Unanswered(_))), "{mode:?} {found:?}");
        assert!(begun.elapsed() < Duration::from_secs(20), "{mode:?}");
        daemon.set(Mode::Sound);
        assert_eq!(all().unwrap().len(), 401, "{mode:?}");
    }
    daemon.set(Mode::Lying(b"err Cannot execute Global database query; database is locked".to_vec()));
    assert_eq!(all(), Err(StoreError::Busy));
    daemon.set(Mode::Slow(Duration::from_millis(5)));
    assert_eq!(all().unwrap().len(), 401);
    // A question that has no room needs no answer; a row that has none is refused, and others go on.
    daemon.set(Mode::Sound);
    let long = "x".repeat(70_000);
    let read = store.read_now(|reader| reader.one("SELECT ?1", bind![&long], |row| row.get::<String>(0)));
    assert!(read.is_ok_and(|text| text == long));
    let too_long = store.read_now(|reader| values(reader, "SELECT printf('%.*c', 70000, 'x')", &[]));
    assert!(matches!(too_long, Err(StoreError::TooLong(_))), "{too_long:?}");
    let rows = "SELECT printf('%.*c', 60000, 'x') FROM agent LIMIT 3";
    assert_eq!(store.read_now(|reader| values(reader, rows, &[])).unwrap().len(), 3);
    assert_eq!(all().unwrap().len(), 401);
}

#[test]
fn groups_follow_the_rules_of_wazuh_db() {
    let (_folder, home) = homes::with_agents(10);
    let daemon = WazuhDb::start(&home);
    let groups = |id: i64| daemon.tell(&format!("global select-agent-group {id}"));
    let set = |mode: &str, data: &str| {
        daemon.tell(&format!(r#"global set-agent-groups {{"mode":"{mode}","sync_status":"syncreq","data":[{data}]}}"#))
    };
    assert_eq!(groups(5), r#"ok [{"group":"default,linux"}]"#);
    assert_eq!(set("append", r#"{"id":005,"groups":["windows"]}"#), "ok");
    assert_eq!(groups(5), r#"ok [{"group":"default,linux,windows"}]"#);
    assert_eq!(set("remove", r#"{"id":005,"groups":["linux","default"]}"#), "ok");
    assert_eq!(groups(5), r#"ok [{"group":"windows"}]"#);
    assert_eq!(set("remove", r#"{"id":5,"groups":["windows"]}"#), "ok");
    assert_eq!(groups(5), r#"ok [{"group":"default"}]"#);
    assert_eq!(set("override", r#"{"id":5,"groups":["linux","windows"]}"#), "ok");
    assert_eq!(set("empty_only", r#"{"id":5,"groups":["default"]}"#), "ok");
    assert_eq!(groups(5), r#"ok [{"group":"linux,windows"}]"#);
    for (mode, data) in [("append", r#"{"id":5,"groups":["nosuch"]}"#), ("append", r#"{"id":99,"groups":["linux"]}"#)] {
        assert_eq!(set(mode, data), "err An error occurred during the set of the groups");
    }
    assert!(set("what", "").starts_with("err Invalid mode 'what'"));
    assert_eq!(daemon.tell("global get-all-agents last_id 8"), r#"ok [{"id":9},{"id":10}]"#);
    assert_eq!(daemon.tell("global get-group-agents linux last_id 5"), "ok [10]");
}

/// The word that an answer begins with, and of its first row the names with the kinds of their values.
fn form(answer: &str) -> (String, BTreeMap<String, &'static str>) {
    let (word, rest) = answer.split_once(' ').unwrap_or((answer, ""));
    let row = serde_json::from_str::<serde_json::Value>(rest).ok();
    let row = row.as_ref().and_then(|rows| rows.get(0)).and_then(|row| row.as_object()).cloned().unwrap_or_default();
    let kind = |value: &serde_json::Value| match value {
        serde_json::Value::Number(_) => "number",
        serde_json::Value::String(_) => "text",
        _ => "other",
    };
    (word.to_owned(), row.iter().map(|(name, value)| (name.clone(), kind(value))).collect())
}

#[needs_shared]
#[test]
fn recorded_questions_get_answers_of_the_recorded_form() {
    let (_folder, home) = homes::recorded();
    let daemon = WazuhDb::start(&home);
    let (mut compared, mut equal) = (0, 0);
    for file in ["wdb.jsonl", "wdb_daemons.jsonl"] {
        let text = std::fs::read_to_string(shared_files::path(&format!("live/transcripts/{file}"))).unwrap();
        for line in text.lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let (Some(question), Some(recorded)) = (line["request"].as_str(), line["reply"].as_str()) else { continue };
            let question = question.trim_end_matches('\0');
            let agent = question.strip_prefix("agent ").and_then(|rest| rest.split_once(' ')?.0.parse::<i64>().ok());
            let is_here = agent.is_none_or(|agent| home.agent_db(agent).exists());
            let is_read =
                question.contains(" sql ") || question.contains("get-all-agents") || question.contains("find-group");
            if !is_here || !is_read || recorded.is_empty() || line["reply_bytes"].as_u64() > Some(20_000) {
                continue;
            }
            let answer = daemon.tell(question);
            let (word, row) = form(&answer);
            let (recorded_word, recorded_row) = form(recorded);
            assert_eq!(word, recorded_word, "{question}\n{answer}\n{recorded}");
            for (name, kind) in &row {
                let expected = recorded_row.get(name).unwrap_or(kind);
                assert_eq!(kind, expected, "{question} {name}");
            }
            compared += 1;
            equal += u32::from(answer == recorded);
        }
    }
    assert!(compared > 800 && equal > 500, "{compared} {equal}");
}
