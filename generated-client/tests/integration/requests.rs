//! Operations as they arrive at the server.

#![cfg(feature = "v4")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::agents::GetAgentsOptions;
use wazuh_api_client::v4::models::{AddAgentBody, CreateUserBody};
use wazuh_api_client::v4::rules::UploadRuleFileOptions;

use crate::common::{Server, json};

async fn server() -> (Server, Client) {
    let server = Server::start(|_| json(200, "{}")).await;
    let client = Client::builder(&server.url).token("a.b.c").build().unwrap();
    (server, client)
}

#[tokio::test]
async fn options_become_a_query() {
    let (server, client) = server().await;
    let options = GetAgentsOptions {
        agents_list: Some(vec!["001".into(), "002".into()]),
        limit: Some(5),
        q: Some("(os.name=a+b;id>1),group=x#%&y".to_owned()),
        os_platform: Some("ubuntu".to_owned()),
        distinct: Some(true),
        ..Default::default()
    };
    client.get_agents(&options).await.unwrap();
    assert_eq!(
        server.seen()[0].target,
        "/agents?agents_list=001,002&limit=5&q=%28os.name%3Da%2Bb%3Bid%3E1%29,group%3Dx%23%25%26y&os.platform=ubuntu&distinct=true"
    );
}

#[tokio::test]
async fn waiting_is_a_setting_of_the_client() {
    let (server, client) = server().await;
    client.wait_for_complete(true).get_agents(&Default::default()).await.unwrap();
    client.get_agents(&Default::default()).await.unwrap();
    let targets: Vec<_> = server.seen().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/agents?wait_for_complete=true", "/agents"]);
}

#[tokio::test]
async fn path_parameters_are_escaped() {
    let (server, client) = server().await;
    client.get_agent_key("0/0 1?").await.unwrap();
    assert_eq!(server.seen()[0].target, "/agents/0%2F0%201%3F/key");
    assert!(client.get_agent_key("").await.is_err());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn json_bodies_hold_what_was_given() {
    let (server, client) = server().await;
    client.add_agent(&AddAgentBody::new("web")).await.unwrap();
    let request = &server.seen()[0];
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/agents"));
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.body, r#"{"name":"web"}"#);
}

#[tokio::test]
async fn passwords_are_sent_and_not_printed() {
    let (server, client) = server().await;
    let body = CreateUserBody::new("bob", "s3cret!");
    assert!(!format!("{body:?}").contains("s3cret"), "{body:?}");
    client.create_user(&body).await.unwrap();
    assert!(server.seen()[0].body.contains("s3cret!"));
}

#[tokio::test]
async fn files_are_sent_as_they_are() {
    let (server, client) = server().await;
    let options = UploadRuleFileOptions { overwrite: Some(true), ..Default::default() };
    client.upload_rule_file("mine.xml", "<group name=\"é\"/>", &options).await.unwrap();
    let request = &server.seen()[0];
    assert_eq!((request.method.as_str(), request.target.as_str()), ("PUT", "/rules/files/mine.xml?overwrite=true"));
    assert_eq!(request.headers["content-type"], "application/octet-stream");
    assert_eq!(request.body, "<group name=\"é\"/>");
    client.update_manager_configuration("<ossec_config/>").await.unwrap();
    assert_eq!(server.seen()[1].headers["content-type"], "application/octet-stream");
    client.update_group_config("default", b"<agent_config/>".as_slice()).await.unwrap();
    assert_eq!(server.seen()[2].headers["content-type"], "application/xml");
}
