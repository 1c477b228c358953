//! The typed client against the running server: what is emitted from one description fits together.

use apid_testing::Server;
use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::models::{
    AgentStatus, AgentStatusFilter, ConfigurationComponent, ConfigurationSection, PolicyDefinition,
};
use wazuh_api_client::{All, Error};

fn client(server: &Server, password: &str) -> Client {
    Client::builder(server.base()).credentials("wazuh", password).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_listed_added_and_found() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");

    let info = client.api_info().get().send().await.unwrap();
    assert_eq!(info.api_version, "4.14.7");

    // A filter that must survive the way through a URL.
    let agents = client.agents().list().q("id>003;id<006").sort("-id").send().await.unwrap();
    let ids: Vec<_> = agents.affected_items.iter().map(|agent| agent.id.as_str()).collect();
    assert_eq!((ids, agents.total_affected_items), (vec!["005", "004"], 2));

    let added = client.agents().add("client-01").send().await.unwrap();
    let found = client.agents().get(&added.id).send().await.unwrap();
    assert_eq!(found.affected_items[0].name, "client-01");

    // What is not selected is not there.
    let selected = client.agents().list().select(["name"]).limit(1).send().await.unwrap();
    let agent = &selected.affected_items[0];
    assert_eq!((agent.id.as_deref(), agent.status.as_ref()), (Some("000"), None));
    assert!(agent.name.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_typed() {
    let server = Server::start().await;
    let error = client(&server, "wazuh").agents().get("999").send().await.unwrap_err();
    assert_eq!((error.status().map(|status| status.as_u16()), error.code()), (Some(404), Some(1701)));

    let error = client(&server, "wrong").agents().list().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}

/// A fleet as a program runs it: groups, their configuration, members, commands, upgrades.
#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_is_run() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");

    // A group with a configuration of its own, and agents in it.
    client.groups().create("web").send().await.unwrap();
    let conf = "<agent_config os=\"Linux\"><syscheck><frequency>600</frequency></syscheck></agent_config>";
    client.groups().update_config("web", conf).send().await.unwrap();
    let blocks = client.groups().config("web").send().await.unwrap();
    let block = &blocks.affected_items[0];
    assert_eq!(block.filters.os.as_deref(), Some("Linux"));
    let assigned = client.agents().assign_to_group(["001", "002", "999"], "web").send().await.unwrap();
    assert_eq!(assigned.affected_items, ["001", "002"]);
    assert_eq!(assigned.failed_items[0].error.code, Some(1701));
    let members = client.groups().agents("web").send().await.unwrap();
    assert_eq!(members.total_affected_items, 2);
    let groups = client.groups().list().groups_list(["web"]).send().await.unwrap();
    assert_eq!((groups.affected_items[0].count, groups.total_affected_items), (2, 1));
    let text = client.groups().file("web", "agent.conf").raw().send().await.unwrap().into_inner();
    assert!(text.contains("<frequency>600</frequency>"), "{text}");

    // Commands, and what agents tell.
    let restarted = client.agents().restart_agent("001").send().await.unwrap();
    assert_eq!(restarted.affected_items, ["001"]);
    let config = client
        .agents()
        .active_configuration("002", ConfigurationComponent::Agent, ConfigurationSection::Client)
        .send()
        .await;
    assert!(!config.unwrap().is_empty());
    let response = client.active_response().run(["002"], "!script").arguments(["-v"]).send().await.unwrap();
    assert_eq!(response.affected_items, ["002"]);
    assert_eq!(client.events().forward(["one", "two"]).send().await.unwrap().total_affected_items, 2);

    // An upgrade, followed to its end.
    let upgrade = client.agents().upgrade(["002"]).send().await.unwrap();
    let task = upgrade.affected_items[0].task_id;
    let tasks = client.tasks().list().tasks_list([task]);
    let mut status = String::new();
    for _ in 0..200 {
        status = tasks.clone().send().await.unwrap().affected_items[0].status.clone();
        if status == "Done" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(status, "Done");

    // The fleet as a whole.
    let overview = client.overview().agents().send().await.unwrap();
    let total: i64 = overview.nodes.iter().map(|node| node.count).sum();
    assert_eq!(total, 12);
    let summary = client.agents().summary().send().await.unwrap();
    assert_eq!(summary.groups.get("web"), Some(&2));
    let platforms = client.agents().distinct().fields(["os.platform"]).send().await.unwrap();
    assert!(platforms.affected_items.len() > 2);
    assert!(client.agents().restart(All).send().await.unwrap().total_affected_items > 2);

    // Without its group an agent goes back to the others, or to the default one.
    assert_eq!(client.groups().delete(["web"]).send().await.unwrap().affected_items, ["web"]);
    let gone = client.groups().agents("web").send().await.unwrap_err();
    assert_eq!((gone.status().map(|status| status.as_u16()), gone.code()), (Some(404), Some(1710)));
    let agents = client.agents().list().q("group=web").send().await;
    assert_eq!(agents.unwrap().total_affected_items, 0);
}

/// What `generated-client/examples/tour.rs` does, with the right values.
#[tokio::test(flavor = "multi_thread")]
async fn a_tour_of_the_client_reads_well() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");

    let ubuntu =
        client.agents().list().status([AgentStatusFilter::Active]).os_platform("ubuntu").limit(10).await.unwrap();
    assert!(!ubuntu.affected_items.is_empty());
    assert!(ubuntu.iter().all(|agent| agent.status == AgentStatus::Active));
    let mut agents = client.agents().list().limit(5).stream();
    let mut seen = Vec::new();
    while let Some(agent) = agents.next().await {
        seen.push(agent.unwrap().id.to_string());
    }
    let listed: Vec<_> =
        client.agents().list().send().await.unwrap().iter().map(|agent| agent.id.to_string()).collect();
    assert_eq!(seen, listed);
    let names = client.agents().list().select(["name"]).limit(1).await.unwrap().one().unwrap();
    assert!(names.name.is_some() && names.status.is_none());

    let security = client.security();
    let restart = PolicyDefinition::new(["agent:restart"], ["agent:group:web"], "allow");
    let policy = security.create_policy("restart-web", restart).await.unwrap().one().unwrap();
    let role = security.create_role("web-operators").await.unwrap().one().unwrap();
    let user = security.create_user("alice", "Long.Secret.1").await.unwrap().one().unwrap();
    security.assign_policies_to_role(role.id, [policy.id]).await.unwrap().all_ok().unwrap();
    let users = security.assign_roles_to_user(user.id, [role.id]).await.unwrap().all_ok().unwrap();
    assert_eq!(users[0].roles, [role.id]);

    client.groups().create("web").await.unwrap();
    let ids: Vec<_> = ubuntu.iter().map(|agent| &agent.id).collect();
    client.agents().assign_to_group(ids, "web").await.unwrap().all_ok().unwrap();
    assert_eq!(client.groups().agents("web").await.unwrap().affected_items.len(), ubuntu.affected_items.len());

    let never = client.agents().list().status([AgentStatusFilter::NeverConnected]).limit(1).await.unwrap();
    let never = never.into_items().remove(0);
    let Err(Error::Failed(failures)) = client.agents().restart([&never.id]).await else { panic!("it was restarted") };
    assert_eq!(failures.codes().collect::<Vec<_>>(), [1707]);
    assert_eq!(failures.items[0].id, [never.id.as_str()]);
}

/// What one operation returns is what the next one takes.
#[tokio::test(flavor = "multi_thread")]
async fn ids_go_from_one_operation_to_the_next() {
    let server = Server::start().await;
    let client = client(&server, "wazuh");
    let security = client.security();
    let user = security.create_user("alice", "Secret.Pass12").send().await.unwrap().into_inner().one().unwrap();
    let role = security.create_role("readers").send().await.unwrap().into_inner().one().unwrap();
    let definition = PolicyDefinition::new(["agent:read"], ["agent:id:*"], "allow");
    let policy = security.create_policy("read-agents", definition).send().await.unwrap().into_inner().one().unwrap();
    let rule = serde_json::json!({"MATCH": {"department": "support"}});
    let rule = security.create_rule("support", rule).send().await.unwrap().into_inner().one().unwrap();

    security.assign_policies_to_role(role.id, [policy.id]).send().await.unwrap().all_ok().unwrap();
    security.assign_rules_to_role(role.id, [rule.id]).send().await.unwrap().all_ok().unwrap();
    let assigned = security.assign_roles_to_user(user.id, [role.id]).send().await.unwrap();
    assert_eq!(assigned.affected_items[0].roles, [role.id]);
    let role = security.roles().role_ids([role.id]).send().await.unwrap().into_inner().one().unwrap();
    assert_eq!((role.users, role.policies, role.rules), (vec![user.id], vec![policy.id], vec![rule.id]));
}
