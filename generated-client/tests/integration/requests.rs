//! Operations as they arrive at the server.

#![cfg(feature = "v4")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use wazuh_api_client::v4::Client;
use wazuh_api_client::{All, Error, Targets, sort, wql};

use crate::common::{Server, json};

async fn server() -> (Server, Client) {
    let server = Server::start(|_| json(200, r#"{"data": {"id": "001", "key": "secret"}, "error": 0}"#)).await;
    let client = Client::builder(&server.url).token("a.b.c").build().unwrap();
    (server, client)
}

#[tokio::test]
async fn setters_become_a_query() {
    let (server, client) = server().await;
    let request = client.agents().list().agents_list(["001", "002"]).limit(7).q("(os.name=a+b;id>1),group=x#%&y");
    request.os_platform("ubuntu").distinct(true).limit(5).send().await.unwrap().all_ok().unwrap();
    assert_eq!(
        server.seen()[0].target,
        "/agents?agents_list=001,002&limit=5&q=%28os.name%3Da%2Bb%3Bid%3E1%29,group%3Dx%23%25%26y&os.platform=ubuntu&distinct=true"
    );
}

#[tokio::test]
async fn conditions_and_orders_can_be_built() {
    let (server, client) = server().await;
    let agents = || client.agents().list();
    let condition = wql::field("status").eq("active") & wql::field("id").gt(3);
    agents().q(&condition).sort(sort::desc("name")).send().await.unwrap().all_ok().unwrap();
    agents().q(condition.to_string()).sort("name").send().await.unwrap().all_ok().unwrap();
    let seen: Vec<_> = server.seen().into_iter().map(|request| request.target).collect();
    assert_eq!(seen[0], "/agents?q=status%3Dactive%3Bid%3E3&sort=-name");
    assert_eq!(seen[1], "/agents?q=status%3Dactive%3Bid%3E3&sort=name");
    let refused = agents().q(wql::field("name").eq("a;b")).send().await.unwrap_err();
    assert!(matches!(&refused, Error::Argument { name, .. } if name == "q"), "{refused}");
}

#[tokio::test]
async fn a_request_is_sent_when_it_is_awaited_also_by_another_task() {
    let (server, client) = server().await;
    let request = client.agents().list().limit(1);
    let other = tokio::spawn(request.clone().offset(1).into_future());
    request.await.unwrap().all_ok().unwrap();
    other.await.unwrap().unwrap().all_ok().unwrap();
    let mut targets: Vec<_> = server.seen().into_iter().map(|request| request.target).collect();
    targets.sort();
    assert_eq!(targets, ["/agents?limit=1", "/agents?limit=1&offset=1"]);
}

#[tokio::test]
async fn a_request_is_shown_without_secrets() {
    let (_server, client) = server().await;
    assert_eq!(format!("{:?}", client.agents().list().status(["active"])), "GET /agents?status=active");
    assert_eq!(format!("{:?}", client.logtest().end_session("s3cret")), "DELETE /logtest/sessions/hidden");
    assert_eq!(format!("{:?}", client.security().create_user("bob", "s3cret!")), "POST /security/users");
}

#[tokio::test]
async fn waiting_is_a_setting_of_the_client_and_of_a_request() {
    let (server, client) = server().await;
    let patient = client.wait_for_complete(true);
    patient.agents().list().send().await.unwrap().all_ok().unwrap();
    patient.agents().list().wait_for_complete(false).send().await.unwrap().all_ok().unwrap();
    client.agents().list().send().await.unwrap().all_ok().unwrap();
    client.agents().list().wait_for_complete(true).limit(1).send().await.unwrap().all_ok().unwrap();
    let targets: Vec<_> = server.seen().into_iter().map(|request| request.target).collect();
    assert_eq!(
        targets,
        ["/agents?wait_for_complete=true", "/agents", "/agents", "/agents?limit=1&wait_for_complete=true"]
    );
}

#[tokio::test]
async fn all_agents_have_to_be_meant() {
    let (server, client) = server().await;
    let agents = client.agents();
    agents.restart(All).send().await.unwrap().all_ok().unwrap();
    agents.restart(["001"]).send().await.unwrap().all_ok().unwrap();
    agents.restart(Targets::of((2..4).map(|number| format!("{number:03}")))).send().await.unwrap().all_ok().unwrap();
    agents.delete(All, ["never_connected"]).send().await.unwrap().all_ok().unwrap();
    agents.remove_from_groups("001", All).send().await.unwrap().all_ok().unwrap();
    for empty in [agents.restart(Vec::<String>::new()).send().await, agents.delete([""; 0], ["all"]).send().await] {
        assert!(matches!(empty, Err(Error::Argument { ref name, .. }) if name == "agents_list"), "{empty:?}");
    }
    let seen: Vec<_> = server.seen().into_iter().map(|request| request.target).collect();
    assert_eq!(
        seen,
        [
            "/agents/restart",
            "/agents/restart?agents_list=001",
            "/agents/restart?agents_list=002,003",
            "/agents?agents_list=all&status=never_connected",
            "/agents/001/group",
        ]
    );
}

#[tokio::test]
async fn path_parameters_are_escaped() {
    let (server, client) = server().await;
    client.agents().key("0/0 1?").send().await.unwrap().all_ok().unwrap();
    assert_eq!(server.seen()[0].target, "/agents/0%2F0%201%3F/key");
    assert!(client.agents().key("").send().await.is_err());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn json_bodies_hold_what_was_given() {
    let (server, client) = server().await;
    client.agents().add("web").send().await.unwrap();
    let request = &server.seen()[0];
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/agents"));
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.body, r#"{"name":"web"}"#);
    client.agents().add("web").ip("any").send().await.unwrap();
    let sent = |index: usize| serde_json::from_str::<serde_json::Value>(&server.seen()[index].body).unwrap();
    assert_eq!(sent(1), serde_json::json!({"name": "web", "ip": "any"}));
    client.security().update_role(1).send().await.unwrap().all_ok().unwrap();
    assert_eq!(server.seen()[2].body, "{}");
    let rule = serde_json::json!({"MATCH": {"definition": "admins"}});
    client.security().create_rule("admins", rule.clone()).send().await.unwrap().all_ok().unwrap();
    assert_eq!(sent(3), serde_json::json!({"name": "admins", "rule": rule}));
}

#[tokio::test]
async fn passwords_are_sent() {
    let (server, client) = server().await;
    client.security().create_user("bob", "s3cret!").send().await.unwrap().all_ok().unwrap();
    assert!(server.seen()[0].body.contains("s3cret!"));
}

#[tokio::test]
async fn files_are_sent_as_they_are() {
    let (server, client) = server().await;
    let upload = client.rules().upload_file("mine.xml", "<group name=\"é\"/>");
    upload.overwrite(true).send().await.unwrap().all_ok().unwrap();
    let request = &server.seen()[0];
    assert_eq!((request.method.as_str(), request.target.as_str()), ("PUT", "/rules/files/mine.xml?overwrite=true"));
    assert_eq!(request.headers["content-type"], "application/octet-stream");
    assert_eq!(request.body, "<group name=\"é\"/>");
    client.manager().update_configuration("<ossec_config/>").send().await.unwrap().all_ok().unwrap();
    assert_eq!(server.seen()[1].headers["content-type"], "application/octet-stream");
    client.groups().update_config("default", b"<agent_config/>".as_slice()).send().await.unwrap();
    assert_eq!(server.seen()[2].headers["content-type"], "application/xml");
}
