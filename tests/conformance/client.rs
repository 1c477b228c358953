//! The typed client against the running server: what is emitted from one description fits together.

use apid_testing::Server;
use wazuh_api_client::AgentId;
use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::active_response::RunActiveResponseOptions;
use wazuh_api_client::v4::agents::{
    AssignAgentsToGroupOptions, DistinctAgentsOptions, GetAgentsOptions, UpgradeAgentsOptions,
};
use wazuh_api_client::v4::groups::{GetGroupFileOptions, GetGroupFileReply, GetGroupsOptions};
use wazuh_api_client::v4::models::{
    AddAgentBody, ConfigurationComponent, ConfigurationSection, CreateGroupBody, ForwardEventBody,
    RunActiveResponseBody,
};
use wazuh_api_client::v4::tasks::GetTasksOptions;

fn client(server: &Server, password: &str) -> Client {
    Client::builder(server.base()).credentials("wazuh", password).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_listed_added_and_found() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");

    let info = client.get_api_info().await.unwrap();
    assert_eq!(info.api_version.as_deref(), Some("4.14.7"));

    // A filter that must survive the way through a URL.
    let options =
        GetAgentsOptions { q: Some("id>003;id<006".to_owned()), sort: Some("-id".to_owned()), ..Default::default() };
    let agents = client.get_agents(&options).await.unwrap();
    let ids: Vec<_> = agents.affected_items.iter().filter_map(|agent| agent.id.as_deref()).collect();
    assert_eq!((ids, agents.total_affected_items), (vec!["005", "004"], 2));

    let body = AddAgentBody { name: "client-01".to_owned(), ip: None, force: None };
    let added = client.add_agent(&body).await.unwrap();
    let id = added.id.clone().unwrap();
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

/// A fleet as a program runs it: groups, their configuration, members, commands, upgrades.
#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_is_run() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");
    let ids = |ids: &[&str]| Some(ids.iter().map(AgentId::from).collect::<Vec<_>>());

    // A group with a configuration of its own, and agents in it.
    client.create_group(&CreateGroupBody::new("web")).await.unwrap();
    let conf = "<agent_config os=\"Linux\"><syscheck><frequency>600</frequency></syscheck></agent_config>";
    client.update_group_config("web", conf).await.unwrap();
    let blocks = client.get_group_config("web", &Default::default()).await.unwrap();
    let block = &blocks.affected_items[0];
    assert_eq!(block.filters.as_ref().unwrap().os.as_deref(), Some("Linux"));
    let options = AssignAgentsToGroupOptions { agents_list: ids(&["001", "002", "999"]), ..Default::default() };
    let assigned = client.assign_agents_to_group("web", &options).await.unwrap();
    assert_eq!(assigned.affected_items, ["001", "002"]);
    assert_eq!(assigned.failed_items[0].error.code, Some(1701));
    let members = client.get_agents_in_group("web", &Default::default()).await.unwrap();
    assert_eq!(members.total_affected_items, 2);
    let groups = client
        .get_groups(&GetGroupsOptions { groups_list: Some(vec!["web".into()]), ..Default::default() })
        .await
        .unwrap();
    assert_eq!((groups.affected_items[0].count, groups.total_affected_items), (Some(2), 1));
    let raw = GetGroupFileOptions { raw: Some(true), ..Default::default() };
    let GetGroupFileReply::Xml(text) = client.get_group_file("web", "agent.conf", &raw).await.unwrap().into_inner()
    else {
        panic!("agent.conf is XML");
    };
    assert!(text.contains("<frequency>600</frequency>"), "{text}");

    // Commands, and what agents tell.
    let restarted = client.restart_agent("001").await.unwrap();
    assert_eq!(restarted.affected_items, ["001"]);
    let config = client
        .get_agent_active_configuration("002", &ConfigurationComponent::Agent, &ConfigurationSection::Client)
        .await;
    assert!(!config.unwrap().is_empty());
    let response = RunActiveResponseBody::new("!script");
    let options = RunActiveResponseOptions { agents_list: ids(&["002"]) };
    assert_eq!(client.run_active_response(&response, &options).await.unwrap().affected_items, ["002"]);
    let events = ForwardEventBody::new(vec!["one".to_owned(), "two".to_owned()]);
    assert_eq!(client.forward_event(&events).await.unwrap().total_affected_items, 2);

    // An upgrade, followed to its end.
    let upgrade = client.upgrade_agents(&["002"], &UpgradeAgentsOptions::default()).await.unwrap();
    let task = upgrade.affected_items[0].task_id.unwrap();
    let options = GetTasksOptions { tasks_list: Some(vec![task]), ..Default::default() };
    let mut status = None;
    for _ in 0..200 {
        status = client.get_tasks(&options).await.unwrap().affected_items[0].status.clone();
        if status.as_deref() == Some("Done") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(status.as_deref(), Some("Done"));

    // The fleet as a whole.
    let overview = client.get_agents_overview().await.unwrap();
    let total: i64 = overview.nodes.iter().flatten().filter_map(|node| node.count).sum();
    assert_eq!(total, 12);
    let summary = client.get_agents_summary(&Default::default()).await.unwrap();
    assert_eq!(summary.groups.as_ref().unwrap().get("web"), Some(&2));
    let options = DistinctAgentsOptions { fields: Some(vec!["os.platform".to_owned()]), ..Default::default() };
    assert!(client.distinct_agents(&options).await.unwrap().affected_items.len() > 2);

    // Without its group an agent goes back to the others, or to the default one.
    assert_eq!(client.delete_groups(&["web"]).await.unwrap().affected_items, ["web"]);
    let gone = client.get_agents_in_group("web", &Default::default()).await.unwrap_err();
    assert_eq!((gone.status().map(|status| status.as_u16()), gone.code()), (Some(404), Some(1710)));
    let agents = client.get_agents(&GetAgentsOptions { q: Some("group=web".to_owned()), ..Default::default() }).await;
    assert_eq!(agents.unwrap().total_affected_items, 0);
}
