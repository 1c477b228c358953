//! The typed client of release 5 against the running server: replies and refusals typed, and members that release 4
//! lacks.

use apid_testing::Server;
use wazuh_api_client::v5::Client;
use wazuh_api_client::v5::agents::{GetAgentsOptions, RestartAgentsOptions};
use wazuh_api_client::v5::models::{AddAgentBody, CreateGroupBody, CreateUserBody, SecurityConfiguration};
use wazuh_apid::generation::Generation;

fn client(server: &Server, password: &str) -> Client {
    Client::builder(server.base()).credentials("wazuh", password).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_have_the_members_of_release_5() {
    let server = Server::start_of(Generation::V5).await;
    let client = client(&server, "wazuh");
    let info = client.get_api_info().await.unwrap();
    assert_eq!(info.api_version.as_deref(), Some("5.0.0"));

    let options = GetAgentsOptions {
        q: Some("id>=003;id<=005;os.name~=debian".to_owned()),
        sort: Some("-id".to_owned()),
        ..Default::default()
    };
    let agents = client.get_agents(&options).await.unwrap();
    assert!(agents.affected_items.iter().all(|agent| {
        let system = agent.os.as_ref().unwrap();
        agent.version.as_deref().is_none_or(|version| version.starts_with('v'))
            && system.type_.as_deref() == Some("linux")
            && system.name.as_deref().unwrap().contains("Debian")
    }));
    let all = client.get_agents(&GetAgentsOptions::default()).await.unwrap();
    assert_eq!((all.total_affected_items, all.affected_items[0].id.as_deref()), (12, Some("001")));

    let added = client.add_agent(&AddAgentBody::new("client-01")).await.unwrap();
    assert_eq!(added.id.as_deref(), Some("013"));
    client.create_group(&CreateGroupBody::new("web")).await.unwrap();
    let assigned = client.assign_agent_to_group("013", "web", &Default::default()).await.unwrap();
    assert_eq!(assigned.affected_items, ["013"]);
    let restarted = client.restart_agents(&RestartAgentsOptions::default()).await.unwrap();
    assert!(restarted.affected_items.is_sorted());
    assert!(!client.get_agent_key("013").await.unwrap().affected_items.is_empty());
    let unknown = client.get_agent_key("000").await.unwrap();
    assert_eq!(unknown.failed_items[0].error.code, Some(1701));
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_and_security_are_typed() {
    let server = Server::start_of(Generation::V5).await;
    let client = client(&server, "wazuh");
    let nodes = client.get_cluster_nodes(&Default::default()).await.unwrap();
    let node = nodes.affected_items[0].name.clone().unwrap();
    let states = client.get_node_status(&node).await.unwrap();
    assert!(states.affected_items[0].ready.is_some());
    assert_eq!(client.get_node_info(&node).await.unwrap().affected_items.len(), 1);
    assert_eq!(client.reload_cluster(&Default::default()).await.unwrap().affected_items, [node]);

    let short = client.create_user(&CreateUserBody::new("short", "Short.Pass1")).await.unwrap_err();
    assert_eq!((short.status().map(|status| status.as_u16()), short.code()), (Some(400), Some(5009)));
    let user = client.create_user(&CreateUserBody::new("longer", "Longer.Pass12")).await.unwrap();
    assert_eq!(user.affected_items[0].username.as_deref(), Some("longer"));
    let lifetime = SecurityConfiguration { auth_token_exp_timeout: Some(1_800), ..Default::default() };
    client.update_security_config(&lifetime).await.unwrap();
    // The client logs in again by itself.
    assert!(client.get_current_user().await.is_ok());
}
