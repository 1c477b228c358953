//! The orders of a manager of 5.0 as tasks and as results of upgrades, through release 4 and release 5, over a home of
//! its layout (docs/facts/07-v5.md, section 8.2).
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use apid_testing::{Caller, InProcess, database, home5};
use serde_json::{Value, json};

/// Orders of which one is in the home already: a restart of agent 1, row 1.
const ORDERS: &str = r#"
INSERT INTO TASKS VALUES
    ('11111111-0000-0000-0000-000000000001', '002', 'remote_upgrade',
     '{"wpk_file":"wazuh_agent_v4.0.0_linux_amd64.deb.wpk"}', 1758463300, 1758463310, 'delivered'),
    ('11111111-0000-0000-0000-000000000002', '003', 'remote_upgrade',
     '{"wpk_file":"wazuh_agent_v9.0.0_linux_amd64.deb.wpk"}', 1758463300, 1758463320, 'delivered'),
    ('11111111-0000-0000-0000-000000000003', '004', 'remote_upgrade', '{"wpk_file":"own.wpk"}', 1758463300, 1758463320,
     'delivered'),
    ('11111111-0000-0000-0000-000000000004', '005', 'remote_upgrade', 'no JSON', 1758463400, NULL, 'expired'),
    ('11111111-0000-0000-0000-000000000005', '002', 'remote_upgrade', '{}', 1758463200, NULL, 'expired'),
    ('11111111-0000-0000-0000-000000000006', '006', 'remote_upgrade', '{}', 1758463500, NULL, 'pending');
"#;

const RESTART: &str = "0f0e0d0c-0b0a-0908-0706-050403020100";

async fn server() -> (InProcess, Caller) {
    let server = InProcess::on(home5::with_agents(8), |_| {}).await;
    database::script(&server.home().tasks_db(), ORDERS);
    database::script(&server.home().global_db(), "UPDATE agent SET version = 'Wazuh v4.14.7'");
    let caller = server.admin_of_release_5();
    (server, caller)
}

fn items(reply: &Value) -> &[Value] {
    reply["data"]["affected_items"].as_array().unwrap_or_else(|| panic!("{reply}"))
}

fn ids(reply: &Value) -> Vec<Value> {
    items(reply).iter().map(|item| item["task_id"].clone()).collect()
}

#[tokio::test]
async fn orders_are_listed_as_tasks() {
    let (server, caller) = server().await;
    let (status, reply) = caller.get("/tasks/status").await;
    assert_eq!((status, items(&reply).len()), (200, 7), "{reply}");
    assert_eq!(reply["message"], "All specified task's status were returned");
    let restart = items(&reply).iter().find(|item| item["task_id"] == RESTART).unwrap();
    assert_eq!(
        *restart,
        json!({
            "task_id": RESTART, "agent_id": "001", "node": "node05", "module": "task_manager",
            "command": "agent_restart", "create_time": "2025-09-21T14:00:00Z", "status": "Pending",
        })
    );
    let (_, reply) = caller.get("/tasks/status?tasks_list=11111111-0000-0000-0000-000000000001,none").await;
    assert_eq!(
        items(&reply),
        [json!({
            "task_id": "11111111-0000-0000-0000-000000000001", "agent_id": "002", "node": "node05",
            "module": "upgrade_module", "command": "remote_upgrade", "create_time": "2025-09-21T14:01:40Z",
            "last_update_time": "2025-09-21T14:01:50Z", "status": "Done",
        })]
    );
    for (query, found) in [
        ("status=timeout", 2),
        ("status=PENDING&module=upgrade_module", 1),
        ("agents_list=002", 2),
        ("node=node05", 7),
        ("node=node01", 0),
        ("command=agent_restart", 1),
        ("q=status=Done;agent_id%3E2", 2),
        ("search=agent_re", 1),
        ("limit=2&offset=6&sort=-agent_id", 7),
    ] {
        for caller in [&caller, server.admin()] {
            let (status, reply) = caller.get(&format!("/tasks/status?{query}")).await;
            assert_eq!((status, &reply["data"]["total_affected_items"]), (200, &json!(found)), "{query} {reply}");
        }
    }
    let (status, _) = caller.get("/tasks/status?tasks_list=a/b").await;
    assert_eq!(status, 400);
    let (status, reply) = caller.get("/tasks/status?sort=colour").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1403)), "{reply}");
}

/// Ids of tasks are numbers there.
#[tokio::test]
async fn release_4_has_numbers_for_orders() {
    let (server, _) = server().await;
    let (status, reply) = server.get("/tasks/status?sort=task_id").await;
    assert_eq!((status, ids(&reply)), (200, (1..8).map(|number| json!(number)).collect()), "{reply}");
    let (_, reply) = server.get("/tasks/status?tasks_list=1,3,99&select=agent_id").await;
    assert_eq!(items(&reply), [json!({"task_id": 1, "agent_id": "001"}), json!({"task_id": 3, "agent_id": "003"})]);
    let (_, reply) = server.get("/tasks/status?q=task_id%3E5&select=task_id&sort=task_id").await;
    assert_eq!(ids(&reply), [json!(6), json!(7)]);
    assert_eq!(server.get(&format!("/tasks/status?tasks_list={RESTART}")).await.0, 400);
}

#[tokio::test]
async fn results_of_upgrades_follow_from_orders_and_versions() {
    let (server, caller) = server().await;
    let told = |reply: &Value| -> Vec<(Value, Value, Value)> {
        items(reply)
            .iter()
            .map(|item| (item["agent"].clone(), item["task_id"].clone(), item["status"].clone()))
            .collect()
    };
    let timeout = "Timeout reached while waiting for the response from the agent, check the result manually on the \
                   agent for more information";
    let unknown = "Legacy upgrade: check the result manually since the agent cannot report the result of the task";
    let expected = [
        ("002", 2, "Updated"),
        ("003", 3, "Updating"),
        ("004", 4, unknown),
        ("005", 5, timeout),
        ("006", 7, "In queue"),
    ];
    let id = |number: i64| {
        let last = if number == 7 { 6 } else { number - 1 };
        json!(format!("11111111-0000-0000-0000-00000000000{last}"))
    };
    let (status, reply) = caller.get("/agents/upgrade_result").await;
    let texts: Vec<_> =
        expected.iter().map(|(agent, number, status)| (json!(agent), id(*number), json!(status))).collect();
    assert_eq!((status, told(&reply)), (200, texts), "{reply}");
    assert_eq!(reply["message"], "All upgrade tasks were returned");
    assert_eq!(
        items(&reply)[0],
        json!({
            "message": "Success", "agent": "002", "task_id": "11111111-0000-0000-0000-000000000001", "node": "node05",
            "module": "upgrade_module", "command": "upgrade", "status": "Updated",
            "create_time": "2025-09-21T14:01:40Z", "update_time": "2025-09-21T14:01:50Z",
        })
    );
    let (status, reply) = server.get("/agents/upgrade_result").await;
    let numbers: Vec<_> =
        expected.iter().map(|(agent, number, status)| (json!(agent), json!(number), json!(status))).collect();
    assert_eq!((status, told(&reply)), (200, numbers), "{reply}");

    // Agents that the request names and that have no order, do not fit, or do not exist.
    for caller in [&caller, server.admin()] {
        let (status, reply) = caller.get("/agents/upgrade_result?agents_list=002,007,099&name=").await;
        assert_eq!(status, 400, "{reply}");
        let (status, reply) = caller.get("/agents/upgrade_result?agents_list=002,007,099").await;
        let failed = reply["data"]["failed_items"].as_array().unwrap().iter();
        let failed: Value = failed.map(|group| json!([group["error"]["code"], group["id"]])).collect();
        assert_eq!((status, failed), (200, json!([[1701, ["099"]], [1813, ["007"]]])), "{reply}");
        assert_eq!(items(&reply).len(), 1);
        let (_, reply) = caller.get("/agents/upgrade_result?agents_list=002,003&q=id=003").await;
        assert_eq!(
            (items(&reply).len(), &reply["data"]["failed_items"][0]["error"]["code"]),
            (1, &json!(1731)),
            "{reply}"
        );
    }
}

#[tokio::test]
async fn a_home_without_a_table_of_orders_has_none() {
    let (server, caller) = server().await;
    std::fs::remove_file(server.home().tasks_db()).unwrap();
    for caller in [&caller, server.admin()] {
        let (status, reply) = caller.get("/tasks/status").await;
        assert_eq!((status, items(&reply).len()), (200, 0), "{reply}");
        let (status, reply) = caller.get("/agents/upgrade_result?agents_list=002").await;
        assert_eq!((status, &reply["data"]["failed_items"][0]["error"]["code"]), (200, &json!(1813)), "{reply}");
    }
}
