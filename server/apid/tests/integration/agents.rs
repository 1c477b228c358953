//! The operations on agents of a whole server, from the request to the reply.

use apid_store::bind;
use apid_testing::{InProcess, database};
use serde_json::{Value, json};

fn ids(reply: &Value) -> Vec<&str> {
    reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn every_parameter_reaches_the_query() {
    let server = InProcess::start(40).await;
    for (query, total, first) in [
        ("", 41, "000"),
        ("offset=1&limit=2", 41, "001"),
        ("sort=-name&limit=1&q=id!=000", 40, "040"),
        ("sort=+name&q=id!=000", 40, "001"),
        ("search=agent-00001", 10, "010"),
        ("agents_list=005,006", 2, "005"),
        ("agents_list=005&agents_list=006", 2, "005"),
        ("status=pending", 2, "005"),
        ("status=pending,disconnected", 8, "003"),
        ("q=os.name~=ubuntu;id%3E%3D20", 5, "020"),
        ("os.platform=windows", 8, "003"),
        ("os.version=13.6", 8, "004"),
        ("os.name=Ubuntu", 8, "005"),
        ("group=webservers", 4, "001"),
        ("name=agent-000007", 1, "007"),
        ("ip=10.0.0.7", 1, "007"),
        ("registerIP=10.0.0.7", 1, "007"),
        ("node_name=node01", 12, "000"),
        ("manager=wazuh-manager&limit=1", 36, "001"),
        ("group_config_status=synced", 20, "001"),
        ("version=4.9.0", 2, "012"),
        ("version=Wazuh%204.9.0", 2, "012"),
        ("version=wazuh4.9.0", 2, "012"),
        ("q=version=Wazuh%204.9.0", 2, "012"),
        ("q=version%3CWazuh%20v4.10.0", 4, "012"),
        ("q=version%3E=4.13.2", 10, "000"),
        ("q=id~00", 10, "000"),
        ("q=id~0", 41, "000"),
        ("q=dateAdd%3C2025-09-21T14:00:10%2B00:00", 9, "001"),
        ("q=dateAdd%3C2025-09-21T14:00:10+00:00", 9, "001"),
        ("q=dateAdd%3C2025-09-21T16:00:10%2B02:00", 9, "001"),
        ("older_than=1d&limit=1", 40, "001"),
    ] {
        let (status, reply) = server.get(&format!("/agents?select=id&{query}")).await;
        assert_eq!((status, &reply["data"]["total_affected_items"]), (200, &json!(total)), "{query}");
        assert_eq!(ids(&reply)[0], first, "{query}");
    }
    let (_, reply) = server.get("/agents?distinct=true&select=os.platform").await;
    assert_eq!(reply["data"]["total_affected_items"], 5);
    let (status, reply) = server.get("/agents?q=id==1").await;
    assert_eq!(
        (status, &reply["error"], &reply["dapi_errors"]["node01"]["error"]),
        (400, &json!(1409), &reply["detail"])
    );
}

#[tokio::test]
async fn versions_of_systems_are_in_the_order_of_their_numbers() {
    let server = InProcess::start(5).await;
    let versions = ["10.0.19045.4046", "10.0.19045.5965", "10.0.19045.6456", "10.0.20348.587", "9.4"];
    for (id, version) in (1_i64..).zip(versions.iter().rev()) {
        let update = "UPDATE agent SET os_version = ?1 WHERE id = ?2";
        database::change(&server.home().global_db(), update, bind![*version, id]);
    }
    let (_, reply) = server.get("/agents?select=os.version&distinct=true&sort=os.version").await;
    let sorted: Vec<_> = reply["data"]["affected_items"].as_array().unwrap().iter().collect();
    let expected = ["9.4", versions[0], versions[1], versions[2], versions[3]];
    assert_eq!(sorted, expected.map(|version| json!({"os": {"version": version}})).iter().collect::<Vec<_>>());
}

#[tokio::test]
async fn an_agent_that_is_added_may_replace_an_older_one() {
    let server = InProcess::start(0).await;
    let add = async |body: Value| {
        let (status, reply) = server.ask("POST", "/agents", Some(body)).await;
        (status, reply["data"]["id"].as_str().map(str::to_owned), reply["error"].as_i64())
    };
    assert_eq!(add(json!({"name": "web%01"})).await, (200, Some("001".to_owned()), Some(0)));
    assert_eq!(add(json!({"name": "web%01"})).await, (400, None, Some(1705)));
    let too_young = json!({"name": "web%01", "force": {}});
    assert_eq!(add(too_young).await, (400, None, Some(1705)));
    let at_once = json!({"name": "web%01", "force": {"after_registration_time": "0"}});
    assert_eq!(add(at_once).await, (200, Some("002".to_owned()), Some(0)));
    let (_, left) = server.get("/agents?q=name=web%2501&select=id").await;
    assert_eq!(ids(&left), ["002"]);
    let (status, quick) = server.ask("POST", "/agents/insert/quick?agent_name=100%25cpu", None).await;
    assert_eq!((status, &quick["data"]["id"]), (200, &json!("003")));
}

#[tokio::test]
async fn agents_come_and_go() {
    let server = InProcess::start(2).await;
    let body = Some(json!({"name": "new-one", "ip": "10.9.9.9"}));
    let (status, added) = server.ask("POST", "/agents", body.clone()).await;
    assert_eq!((status, &added["data"]["id"]), (200, &json!("003")));
    let (status, again) = server.ask("POST", "/agents", body).await;
    assert_eq!((status, &again["error"]), (400, &json!(1706)));
    let (_, key) = server.get("/agents/003/key").await;
    assert_eq!(key["data"]["affected_items"][0]["key"], added["data"]["key"]);
    let (_, agent) = server.get("/agents/003?select=name,status,group").await;
    let expected = json!({"id": "003", "name": "new-one", "status": "never_connected", "group": ["default"]});
    assert_eq!(agent["data"]["affected_items"], json!([expected]));
    let (_, summary) = server.get("/agents/summary/status").await;
    assert_eq!(summary["data"]["connection"]["total"], 3);

    let (_, kept) = server.ask("DELETE", "/agents?agents_list=003&status=all", None).await;
    assert_eq!(kept["data"]["failed_items"][0]["error"]["code"], 1731);
    let (status, gone) =
        server.ask("DELETE", "/agents?agents_list=all&status=never_connected&older_than=0s", None).await;
    assert_eq!((status, &gone["data"]["affected_items"]), (200, &json!(["003"])));
    for path in ["/agents/003", "/agents/0003"] {
        let (status, missing) = server.get(path).await;
        assert_eq!((status, &missing["error"], &missing["title"]), (404, &json!(1701), &json!("Resource Not Found")));
    }
    let (_, os) = server.get("/agents/summary/os").await;
    assert_eq!(os["data"]["affected_items"], json!(["centos", "debian"]));
}

#[tokio::test]
async fn a_caller_waits_as_long_as_the_configuration_says() {
    let server = InProcess::start_with(3_000, |config| config.request_timeout = 0.0).await;
    // Each asks for something new, so that no reply is ready; one that is very quick may still come in time.
    let mut given_up = 0;
    for turn in 0..20 {
        let (status, reply) = server.get(&format!("/agents?search=-{turn}x&limit=100000")).await;
        if status != 200 {
            assert_eq!((status, &reply["error"]), (500, &json!(3021)));
            assert_eq!(reply["detail"], "Timeout executing API request");
            given_up += 1;
        }
    }
    assert!(given_up > 0);
    assert_eq!(server.get("/agents?wait_for_complete=true").await.0, 200);
}
