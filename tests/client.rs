//! The typed client against the running server: what is emitted from one description fits together.

use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::agents::GetAgentsOptions;
use wazuh_api_client::v4::models::AgentAddBody;
use wazuh_api_tests::Server;

fn client(server: &Server, password: &str) -> Client {
    Client::builder(server.base()).credentials("wazuh", password).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_listed_added_and_found() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");

    let info = client.get_api_info().await.unwrap();
    assert_eq!(info.data.as_ref().unwrap().api_version.as_deref(), Some("4.14.7"));

    // A filter that must survive the way through a URL.
    let options =
        GetAgentsOptions { q: Some("id>003;id<006".to_owned()), sort: Some("-id".to_owned()), ..Default::default() };
    let agents = client.get_agents(&options).await.unwrap();
    let ids: Vec<_> = agents.affected_items.iter().filter_map(|agent| agent.id.as_deref()).collect();
    assert_eq!((ids, agents.total_affected_items), (vec!["005", "004"], 2));

    let body = AgentAddBody { name: "client-01".to_owned(), ip: None };
    let added = client.add_agent(&body).await.unwrap();
    let id = added.data.as_ref().unwrap().id.clone().unwrap();
    let found = client.get_agent(&id, &Default::default()).await.unwrap();
    assert_eq!(found.affected_items[0].name.as_deref(), Some("client-01"));
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_typed() {
    let server = Server::start().await;
    let error = client(&server, "wazuh").get_agent("999", &Default::default()).await.unwrap_err();
    assert_eq!((error.status().map(|status| status.as_u16()), error.code()), (Some(404), Some(1701)));

    let error = client(&server, "wrong").get_agents(&Default::default()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}
