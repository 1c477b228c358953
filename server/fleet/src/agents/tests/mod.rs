#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod agreement;
mod changes;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use apid_identity::rbac::Check;
use serde_json::Value;

use super::{Agents, List};
use crate::ledger::Ledger;
use apid_home::Home;
use apid_identity::rbac::{Granted, Mode, Permissions, Policy, Wanted};
use apid_store::Store;
use apid_store::query::{Query, Search, Sort};

/// The agents of a home.
fn opened(home: &Home) -> Agents {
    let store = Store::new(home.root());
    Agents::new(home, &store, Arc::new(Ledger::new(home, &store)))
}

/// Recorded replies of the real API; they are not part of the repository.
fn recorded(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/golden").join(file);
    path.exists().then_some(path)
}

struct Recorded {
    agents: Agents,
    _directory: tempfile::TempDir,
}

fn recorded_home() -> Option<Recorded> {
    let archive = recorded("home.tar.gz")?;
    let directory = tempfile::tempdir().unwrap();
    let unpacked = std::process::Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(directory.path()).status();
    assert!(unpacked.unwrap().success());
    let home = apid_store::homes::open(&directory.path().join("home")).unwrap();
    let agents = opened(&home);
    Some(Recorded { agents, _directory: directory })
}

fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                out.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).unwrap()
}

fn names(text: &str) -> Vec<String> {
    text.split(',').map(str::to_owned).collect()
}

/// What the guard grants to a caller with these permissions.
pub(super) fn granted(
    agents: &Agents,
    permissions: &Permissions,
    ids: Option<&[&str]>,
) -> Result<Granted, apid_failure::Failure> {
    let ids = ids.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
    let wanted = Wanted { check: Check::all("agent:read", "agent:id"), ids };
    permissions.grant(&[wanted], agents)?.of("agent:id").cloned()
}

/// The agents and the request that a recorded query string names; nothing when its parameters are refused before this layer.
fn request(query: &str) -> Option<(Option<Vec<String>>, List)> {
    let mut list = List::default();
    let mut agents: Option<Vec<String>> = None;
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        let value = decode(value);
        match name {
            "offset" => list.query.offset = value.trim().parse::<u32>().ok()?.into(),
            "limit" => list.query.limit = value.trim().parse().ok()?,
            "sort" => list.query.sort = Some(Sort::parse(&value)),
            "search" => list.query.search = Some(Search::parse(&value)),
            "select" | "fields" => list.query.select = Some(names(&value)),
            "distinct" => list.query.distinct = value == "true",
            "q" => list.requirements.q = Some(value),
            "agents_list" => agents.get_or_insert_default().extend(names(&value)),
            "status" => list.requirements.filters.fields.push(("status", names(&value))),
            "older_than" => list.requirements.filters.older_than = Some(value),
            "pretty" | "wait_for_complete" => {}
            _ => {
                let field = super::table::AGENTS.field(name)?;
                list.requirements.filters.fields.push((field.name, vec![value]));
            }
        }
    }
    Some((agents, list))
}

/// The real API tells the agents' keys where they are grouped by all fields; this server never does.
fn without_keys(body: &mut Value) {
    let items = body.pointer_mut("/data/affected_items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten().filter_map(Value::as_object_mut) {
        item.remove("internal_key");
    }
}

fn same(ours: &Value, theirs: &Value) -> bool {
    ours == theirs
}

/// Recorded requests that we answer otherwise, each a row of the list of deviations.
const DEVIATIONS: &[u64] = &[
    184, // A quote is a quote, not a wildcard.
    186, // A wildcard is a character.
    216, // An open parenthesis is an error of the query, not of the database.
    227, // `>=` works.
];

#[tokio::test]
async fn recorded_lists_are_answered_the_same() {
    let (Some(home), Some(reads)) = (recorded_home(), recorded("reads.jsonl")) else { return };
    let mut compared = 0;
    for line in std::fs::read_to_string(reads).unwrap().lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let (number, path) = (record["n"].as_u64().unwrap(), record["path"].as_str().unwrap());
        let status = record["status"].as_u64().unwrap();
        let mut body: Value = serde_json::from_str(record["body"].as_str().unwrap()).unwrap_or_default();
        without_keys(&mut body);
        // Refusals without a code are those of parameters, methods and identities.
        if record["method"] != "GET" || (status != 200 && body["error"].is_null()) || DEVIATIONS.contains(&number) {
            continue;
        }
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let everything = |ids: Option<&[&str]>| granted(&home.agents, &Permissions::unlimited(), ids).unwrap();
        let reply = match path {
            "/agents" => match request(query) {
                Some((None, list)) => home.agents.list(&everything(None), list).await,
                Some((Some(ids), list)) => {
                    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                    home.agents.list(&everything(Some(&ids)), list).await
                }
                None => continue,
            },
            "/agents/summary/status" => home.agents.status_summary(&everything(None)).await,
            "/agents/no_group" => home.agents.no_group(&everything(None), request(query).unwrap().1).await,
            "/agents/outdated" => home.agents.outdated(&everything(None), request(query).unwrap().1).await,
            "/agents/stats/distinct" => home.agents.distinct(&everything(None), request(query).unwrap().1).await,
            "/agents/summary" => home.agents.fleet_summary(&everything(None)).await,
            "/agents/summary/os" => home.agents.os_summary(&everything(None)).await,
            _ => match path.strip_prefix("/agents/").and_then(|rest| rest.strip_suffix("/key")) {
                Some(id) if !id.contains('/') => home.agents.key(&everything(Some(&[id]))).await,
                _ => continue,
            },
        };
        compared += 1;
        match reply {
            Ok(reply) => {
                let reply: Value = serde_json::from_slice(&reply).unwrap();
                assert!(status == 200 && same(&reply, &body), "{number} {path}?{query}\n{reply}\n{body}");
            }
            Err(failure) => {
                assert_eq!(u64::from(failure.class.status()), status, "{number} {path}?{query}: {failure}");
                assert_eq!(body["detail"], failure.message, "{number} {query}");
                assert_eq!(body["remediation"].as_str(), failure.remediation.as_deref(), "{number} {query}");
                assert_eq!(body["error"], failure.code, "{number} {query}");
            }
        }
    }
    assert!(compared > 50, "{compared}");
}

fn policy(actions: &[&str], resources: &[&str], effect: &str) -> Policy {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Policy { actions: texts(actions), resources: texts(resources), effect: effect.to_owned() }
}

async fn ids(agents: &Agents, permissions: &Permissions, query: &str) -> Result<Value, u16> {
    let (ids, list) = request(query).unwrap();
    let ids: Option<Vec<&str>> = ids.as_ref().map(|ids| ids.iter().map(String::as_str).collect());
    let granted = granted(agents, permissions, ids.as_deref()).map_err(|failure| failure.code)?;
    let reply = agents.list(&granted, list).await.map_err(|failure| failure.code)?;
    let reply: Value = serde_json::from_slice(&reply).unwrap();
    let ids = reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| item["id"].clone());
    let failed = reply["data"]["failed_items"].as_array().unwrap().iter();
    let failed = failed.map(|group| serde_json::json!([group["error"]["code"], group["id"]]));
    Ok(serde_json::json!([ids.collect::<Vec<_>>(), failed.collect::<Vec<_>>(), reply["error"]]))
}

#[tokio::test]
async fn a_caller_sees_what_the_policies_allow() {
    let Some(home) = recorded_home() else { return };
    let allowed = |resources: &[&str]| {
        let policy = policy(&["agent:read"], resources, "allow");
        Permissions::reduce(Mode::White, [&policy]).unwrap()
    };
    let two = allowed(&["agent:id:001", "agent:id:002", "agent:id:777"]);
    let agents = &home.agents;
    let expect = |text: &str| Ok(serde_json::from_str(text).unwrap());
    assert_eq!(ids(agents, &two, "select=id").await, expect(r#"[["001","002"],[],0]"#));
    assert_eq!(ids(agents, &two, "sort=-id&limit=1").await, expect(r#"[["002"],[],0]"#));
    assert_eq!(
        ids(agents, &two, "agents_list=001,003,777").await,
        expect(r#"[["001"],[[1701,["777"]],[4000,["003"]]],2]"#)
    );
    assert_eq!(ids(agents, &two, "agents_list=003").await, Err(4000));
    assert_eq!(ids(agents, &two, "q=id=3").await, expect("[[],[],0]"));
    assert_eq!(ids(agents, &allowed(&["agent:group:webservers"]), "").await, expect(r#"[["004","011"],[],0]"#));
    assert_eq!(ids(agents, &allowed(&["agent:group:nosuch"]), "").await, expect("[[],[],0]"));
    let web = granted(agents, &allowed(&["agent:group:webservers"]), None).unwrap();
    let status = agents.status_summary(&web).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&status).unwrap()["data"]["connection"]["total"], 2);
    let summary = agents.fleet_summary(&web).await.unwrap();
    let summary: Value = serde_json::from_slice(&summary).unwrap();
    assert_eq!(
        summary["data"],
        serde_json::json!({"status": {"active": 0, "disconnected": 2, "never_connected": 0, "pending": 0},
                           "os": {"darwin": 1, "debian": 1}, "groups": {"default": 2, "linux": 2, "webservers": 2}})
    );
    let overview = agents.overview(&granted(agents, &two, None).unwrap()).await.unwrap();
    let overview: Value = serde_json::from_str(&format!("{{{}}}", String::from_utf8_lossy(&overview))).unwrap();
    for line in std::fs::read_to_string(recorded("writes.jsonl").unwrap()).unwrap().lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        if record["n"] == 59 {
            let mut body: Value = serde_json::from_str(record["body"].as_str().unwrap()).unwrap();
            body["data"].as_object_mut().unwrap().remove("groups");
            assert_eq!(overview, body["data"]);
        }
    }
    let all_but_one =
        [policy(&["agent:read"], &["agent:id:*"], "allow"), policy(&["agent:read"], &["agent:id:000"], "deny")];
    let all_but_one = Permissions::reduce(Mode::White, &all_but_one).unwrap();
    assert_eq!(ids(agents, &all_but_one, "limit=1").await, expect(r#"[["001"],[],0]"#));
    assert_eq!(
        ids(agents, &all_but_one, "agents_list=000,001,999").await,
        expect(r#"[["001"],[[1701,["999"]],[4000,["000"]]],2]"#)
    );
}

#[tokio::test]
async fn one_agent_or_an_error() {
    let Some(home) = recorded_home() else { return };
    let everything = |id| granted(&home.agents, &Permissions::unlimited(), Some(&[id])).unwrap();
    let reply = home.agents.one(&everything("001"), Query::default()).await.unwrap();
    let reply: Value = serde_json::from_slice(&reply).unwrap();
    assert_eq!(
        (&reply["data"]["affected_items"][0]["name"], &reply["data"]["total_affected_items"]),
        (&"agent-000001".into(), &1.into())
    );
    for id in ["999", "0001"] {
        let failure = home.agents.one(&everything(id), Query::default()).await.unwrap_err();
        assert_eq!((failure.code, failure.class.status()), (1701, 404));
    }
}

#[tokio::test]
async fn a_long_list_waits_for_room() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    apid_testing::sample::fill(&home, 6_300).unwrap();
    let agents = opened(&home);
    let everything = granted(&agents, &Permissions::unlimited(), None).unwrap();
    let all = |sort: Option<&str>| List {
        query: Query { limit: 100_000, sort: sort.map(Sort::parse), ..Query::default() },
        ..List::default()
    };
    for sort in [None, Some("-id")] {
        let taken = agents.shared.room.share(u64::MAX).await;
        assert!(agents.list(&everything, List::default()).await.is_ok());
        let mut list = std::pin::pin!(agents.list(&everything, all(sort)));
        assert!(tokio::time::timeout(std::time::Duration::from_millis(100), &mut list).await.is_err(), "{sort:?}");
        drop(taken);
        let reply: Value = serde_json::from_slice(&list.await.unwrap()).unwrap();
        let ids = reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap());
        let mut expected: Vec<String> = (0..=6_300).map(apid_home::agent::id_text).collect();
        if sort.is_some() {
            expected.reverse();
        }
        assert!(ids.eq(expected.iter().map(String::as_str)), "{sort:?}");
        assert_eq!(reply["data"]["total_affected_items"], 6_301);
    }
}
