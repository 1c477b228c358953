//! What lists, keys, summaries and refusals about agents look like on this wire, over a home of a few agents.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::Arc;

use crate::wire::v4::failure::Voice;
use apid_fleet::agents::{Agents, Filters, Force, Removal, Requirements};
use apid_fleet::groups::Groups;
use apid_fleet::ledger::Ledger;
use apid_fleet::overview;
use apid_home::Home;
use apid_identity::rbac::{Check, Granted, Mode, Permissions, Policy, Wanted};
use apid_sim::{Link, ReactionTime};
use apid_store::query::{Query, Sort};
use apid_store::schema::agent;
use apid_store::{Access, Single, Store};
use serde_json::{Value, json};
use wazuh_api_server::Json;

use super::super::faults::IntoFailure as _;
use super::super::{fields, outcome};
use super::{DISTINCT, LIST, REMOVED, added, keys, platforms, states, summary};

struct Fleet {
    home: Home,
    store: Store,
    ledger: Arc<Ledger>,
    agents: Agents,
    _directory: tempfile::TempDir,
}

fn fleet(count: u32) -> Fleet {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    apid_testing::sample::fill(&home, count).unwrap();
    let store = Store::new(home.root());
    let ledger = Arc::new(Ledger::new(&home, &store));
    let agents = Agents::new(&home, &store, Arc::clone(&ledger));
    Fleet { home, store, ledger, agents, _directory: directory }
}

fn granted(agents: &Agents, permissions: &Permissions, kind: &'static str, ids: Option<&[&str]>) -> Granted {
    let ids = ids.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
    let action = if kind == "agent:id" { "agent:read" } else { "group:read" };
    permissions.grant(&[Wanted { check: Check::all(action, kind), ids }], agents).unwrap().of(kind).unwrap().clone()
}

fn all(agents: &Agents, ids: Option<&[&str]>) -> Granted {
    granted(agents, &Permissions::unlimited(), "agent:id", ids)
}

fn value<T>(reply: &Json<T>) -> Value {
    serde_json::from_slice(reply.as_bytes()).unwrap()
}

fn asked(select: &[&str], q: &str) -> Query {
    let select = (!select.is_empty()).then(|| select.iter().map(|name| (*name).to_owned()).collect());
    let mut query = Query { select, ..Query::default() };
    query.filter_text(q).unwrap();
    query
}

#[tokio::test]
async fn an_agent_with_all_of_its_fields() {
    let fleet = fleet(6);
    let (agents, all) = (&fleet.agents, all(&fleet.agents, None));
    let list = async |query| value(&LIST.reply(agents.list(&all, query, &LIST).await.unwrap()));
    let reply = list(asked(&[], "id=3")).await;
    assert_eq!(
        reply["data"]["affected_items"][0],
        json!({
            "os": {
                "arch": "x86_64", "build": "20348.2113", "major": "10", "minor": "0",
                "name": "Microsoft Windows Server 2022 Standard", "platform": "windows",
                "uname": "Microsoft Windows Server 2022 Standard |agent-000003 |5.15.0 |x |x86_64",
                "version": "10.0.20348.2113"
            },
            "id": "003", "name": "agent-000003", "ip": "10.0.0.3", "registerIP": "10.0.0.3",
            "status": "disconnected", "status_code": 4, "version": "Wazuh v4.12.3", "manager": "wazuh-manager",
            "node_name": "node01", "group": ["windows"], "group_config_status": "synced",
            "configSum": reply["data"]["affected_items"][0]["configSum"],
            "mergedSum": reply["data"]["affected_items"][0]["mergedSum"],
            "dateAdd": "2025-09-21T14:00:03+00:00", "lastKeepAlive": "2025-09-22T15:00:03+00:00",
            "disconnection_time": "2025-09-22T15:10:03+00:00"
        })
    );
    assert_eq!(
        (&reply["message"], &reply["error"]),
        (&json!("All selected agents information was returned"), &json!(0))
    );
    // What an agent lacks is left out, and so is an `os` of which nothing is left.
    let reply = list(asked(&["os.name", "status", "version"], "id=6")).await;
    assert_eq!(reply["data"]["affected_items"], json!([{"id": "006", "status": "never_connected"}]));
    let reply = list(asked(&["os.name", "lastKeepAlive", "id"], "id=0")).await;
    assert_eq!(reply["data"]["affected_items"][0]["id"], "000");
    let page = Query { sort: Some(Sort::parse("-id")), limit: 1, offset: 1, ..asked(&["id"], "") };
    let reply = list(page).await;
    assert_eq!(reply["data"]["affected_items"], json!([{"id": "005"}]));
    assert_eq!(reply["data"]["total_affected_items"], 7);
    let none = list(asked(&[], "id=77")).await;
    assert_eq!((&none["message"], &none["error"]), (&json!("No agent information was returned"), &json!(0)));
}

#[tokio::test]
async fn agents_that_fail_are_told_with_their_codes() {
    let fleet = fleet(3);
    let policy = Policy {
        actions: vec!["agent:read".to_owned()],
        resources: ["001", "002", "777"].map(|id| format!("agent:id:{id}")).to_vec(),
        effect: "allow".to_owned(),
    };
    let permissions = Permissions::reduce(Mode::White, [&policy]).unwrap();
    let named = granted(&fleet.agents, &permissions, "agent:id", Some(&["001", "003", "777"]));
    let reply = LIST.reply(fleet.agents.list(&named, asked(&["id"], ""), &LIST).await.unwrap());
    let reply = value(&reply);
    let failed = reply["data"]["failed_items"].as_array().unwrap().iter();
    let failed: Vec<Value> = failed.map(|group| json!([group["error"]["code"], group["id"]])).collect();
    assert_eq!(failed, [json!([1701, ["777"]]), json!([4000, ["003"]])]);
    assert_eq!((&reply["data"]["total_failed_items"], &reply["error"]), (&json!(2), &json!(2)));
    let one = fleet.agents.one(&all(&fleet.agents, Some(&["0001"])), Query::default(), &LIST).await;
    let failure = one.unwrap_err().into_failure();
    assert_eq!((failure.class.status(), failure.code), (404, 1701));
    let wrong = fleet.agents.list(&all(&fleet.agents, None), asked(&["os"], ""), &LIST).await;
    let text = wrong.unwrap_err().into_failure().message;
    assert!(text.starts_with("Not a valid select field: Allowed select fields: configSum, dateAdd, "), "{text}");
}

#[tokio::test]
async fn combinations_show_what_is_missing() {
    let fleet = fleet(6);
    let query = Query { sort: Some(Sort::parse("-count")), ..asked(&["version", "os.minor", "status_code"], "id>4") };
    let reply = DISTINCT.reply(fleet.agents.distinct(&all(&fleet.agents, None), query, &DISTINCT).await.unwrap());
    assert_eq!(
        value(&reply)["data"]["affected_items"],
        json!([
            {"os": {"minor": "04"}, "status_code": 0, "version": "Wazuh v4.14.1", "count": 1},
            {"os": {"minor": "N/A"}, "status_code": 0, "version": "N/A", "count": 1}
        ])
    );
}

#[tokio::test]
async fn added_and_removed_agents() {
    let fleet = fleet(5);
    let agents = &fleet.agents;
    let added = value(&added::<Value>(&agents.add("golden_a", "any", Force::default()).await.unwrap()));
    assert_eq!((&added["data"]["id"], &added["error"]), (&json!("006"), &json!(0)));
    let refusal = async |name: &str, ip: &str| {
        let failure = agents.add(name, ip, Force::default()).await.unwrap_err().into_failure();
        (failure.code, failure.message)
    };
    assert_eq!(refusal("golden_a", "any").await, (1705, "There is an agent with the same name: golden_a".to_owned()));
    let text = "There is an agent with the same IP or the IP is invalid: banana";
    assert_eq!(refusal("golden_c", "banana").await, (1706, text.to_owned()));
    let (code, text) = refusal("a b", "any").await;
    assert!(
        code == 1725 && text.ends_with(": invalid name 'a b': only letters, digits, '.', '-', '_' and '%'"),
        "{text}"
    );

    let keys = value(&keys(Voice::V4, agents.keys(&all(agents, Some(&["006", "000"]))).await.unwrap()));
    assert_eq!(keys["data"]["affected_items"], json!([{"id": "006", "key": added["data"]["key"]}]));
    assert_eq!(keys["data"]["failed_items"][0]["error"]["code"], 1703);
    assert_eq!(keys["message"], "Some agent keys were not obtained");

    let remove = async |ids: &[&str], filters: Filters, q: Option<&str>| {
        let requirements = Requirements::new(filters, q.map(str::to_owned), &fields::AGENTS).unwrap();
        let removal = Removal { requirements: Arc::new(requirements), purge: false };
        value(&outcome::agents(Voice::V4, agents.remove(&all(agents, Some(ids)), removal).await.unwrap(), &REMOVED))
    };
    let filters = Filters { older_than: Some("0s".into()), ..Filters::default() }
        .with(&agent::REGISTER_IP, ["any".to_owned()])
        .with(&agent::CONNECTION_STATUS, ["never_connected".to_owned(), "active".to_owned()]);
    let reply = remove(&["003"], filters, Some("id!=1")).await;
    assert_eq!(
        reply["data"]["failed_items"][0]["error"]["message"],
        "Agent is not eligible for the action to be performed: some of the requirements are not met -> \
         status: ['never_connected', 'active'], older_than: 0s, registerIP: any, q: id!=1"
    );
    assert_eq!((&reply["message"], &reply["error"]), (&json!("No agents were deleted"), &json!(1)));
    let reply = remove(&["006", "000", "999"], Filters::default(), None).await;
    let codes = reply["data"]["failed_items"].as_array().unwrap().iter().map(|group| &group["error"]["code"]);
    assert_eq!((codes.collect::<Vec<_>>(), &reply["error"]), (vec![&json!(1701), &json!(1703)], &json!(2)));
    assert_eq!(reply["data"]["affected_items"], json!(["006"]));
}

#[tokio::test]
async fn summaries_as_they_are_shown() {
    let fleet = fleet(10);
    let (agents, all) = (&fleet.agents, all(&fleet.agents, None));
    let text = |reply: &[u8]| String::from_utf8(reply.to_vec()).unwrap();
    assert_eq!(
        text(states(&agents.states(&all).await.unwrap()).as_bytes()),
        r#"{"data": {"connection": {"active": 7, "disconnected": 1, "never_connected": 1, "pending": 1, "total": 10}, "configuration": {"synced": 5, "not_synced": 5, "total": 10}}, "error": 0}"#
    );
    let shown = value(&platforms(&agents.platforms(&all).await.unwrap()));
    assert_eq!(shown["data"]["affected_items"], json!(["centos", "darwin", "debian", "ubuntu", "windows"]));
    assert_eq!(shown["message"], "Showing the operative system of all specified agents");
    assert_eq!(
        value(&summary(&agents.summary(&all).await.unwrap()))["data"],
        json!({
            "status": {"active": 7, "disconnected": 1, "never_connected": 1, "pending": 1},
            "os": {"centos": 2, "darwin": 2, "debian": 1, "ubuntu": 2, "windows": 2},
            "groups": {"dbservers": 2, "default": 6, "linux": 3, "webservers": 1, "windows": 2}
        })
    );
}

#[tokio::test]
async fn the_overview_shows_the_agent_registered_last() {
    let fleet = fleet(6);
    let set = "UPDATE agent SET node_name = '(null)' WHERE id = 2";
    Single::open(&fleet.home.global_db(), Access::ReadWrite).unwrap().write(|writer| writer.change(set, &[])).unwrap();
    let link = Arc::new(Link::new(&fleet.home, &fleet.store, ReactionTime::default()));
    let groups = Groups::new(&fleet.home, &fleet.store, fleet.ledger, link);
    let of_groups = granted(&fleet.agents, &Permissions::unlimited(), "group:id", None);
    let all = all(&fleet.agents, None);
    let form = &super::super::overview::FORM;
    let overview = overview::overview(&fleet.agents, &groups, &all, &of_groups, form).await.unwrap();
    let overview = value(&super::super::overview::overview(&overview).unwrap());
    let data = &overview["data"];
    assert_eq!(
        data["nodes"],
        json!([
            {"node_name": "node02", "count": 2},
            {"node_name": "N/A", "count": 1},
            {"node_name": "node01", "count": 1},
            {"node_name": "node03", "count": 1},
            {"node_name": "unknown", "count": 1}
        ])
    );
    assert_eq!(
        data["agent_os"][0],
        json!({"os": {"name": "Debian GNU/Linux", "platform": "debian", "version": "12"}, "count": 1})
    );
    assert_eq!(data["agent_version"].as_array().unwrap().last().unwrap(), &json!({"version": "N/A", "count": 1}));
    assert_eq!(data["agent_status"]["connection"]["total"], 6);
    let last = data["last_registered_agent"].as_array().unwrap();
    assert_eq!((last.len(), &last[0]["id"], &last[0]["group"]), (1, &json!("006"), &json!(["default"])));
    assert_eq!(data["groups"][0]["name"], "default");
}
