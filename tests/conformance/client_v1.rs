//! The typed client of the 2016 API against the running server: every operation, with replies and refusals typed.

use apid_testing::Server;
use wazuh_api_client::v1::Client;
use wazuh_api_client::v1::agents::{AddAgentBody, GetAgentsOptions};
use wazuh_api_client::v1::manager::{GetManagerConfigurationOptions, GetManagerStatsOptions};
use wazuh_api_client::v1::models::{AgentStatus, Daemon, DaemonStatus, NewAgent};
use wazuh_api_client::v1::syscheck::GetChangedFilesOptions;
use wazuh_api_client::{Envelope, Error, Response};
use wazuh_apid::generation::Generation;

async fn server() -> (Server, String) {
    let server = Server::start_of(Generation::V1).await;
    let base = server.base().to_owned();
    (server, base)
}

fn client(base: &str, password: &str) -> Client {
    Client::builder(base).credentials("wazuh", password).build().unwrap()
}

fn refusal<T: std::fmt::Debug>(reply: Result<T, Error>) -> (u16, Option<i64>) {
    let error = reply.unwrap_err();
    (error.status().map_or(0, |status| status.as_u16()), error.code())
}

/// The text of a success that has nothing else.
fn text(reply: Result<Response<Envelope<String>>, Error>) -> String {
    let reply = reply.unwrap();
    reply.data.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_listed_added_and_removed() {
    let (_server, base) = server().await;
    let client = client(&base, "wazuh");
    assert_eq!(text(client.get_info().await), "OSSEC-API");

    let agents = client.get_agents(&GetAgentsOptions::default()).await.unwrap();
    let agents = &agents.data;
    assert_eq!((agents.len(), agents[0].id.as_deref()), (13, Some("000")));
    let added = client.add_agent(AddAgentBody::Form(NewAgent::new("client-01", "10.0.0.1/24"))).await;
    assert_eq!(text(added), "Agent added with ID 013");
    let added = client.add_agent(AddAgentBody::Json(NewAgent::new("client-02", "any"))).await;
    assert_eq!(text(added), "Agent added with ID 014");
    assert_eq!(text(client.quick_add_agent("client-03").await), "Agent added with ID 015");
    let options = GetAgentsOptions { status: Some("never connected".to_owned()) };
    let never = client.get_agents(&options).await.unwrap();
    let never = &never.data;
    assert!(never.iter().all(|agent| agent.status == Some(AgentStatus::NeverConnected)));
    let added = never.iter().find(|agent| agent.name.as_deref() == Some("client-03"));
    assert_eq!(added.and_then(|agent| agent.ip.as_deref()), Some("any"));

    let reply = client.get_agent("014").await.unwrap();
    let agent = &reply.data;
    assert_eq!((agent.name.as_deref(), agent.ip.as_deref()), (Some("client-02"), Some("any/any")));
    let reply = client.get_agent("000").await.unwrap();
    assert_eq!(reply.last_keep_alive.as_deref(), Some("Not available"));
    assert!(text(client.get_agent_key("013").await).len() > 60);
    assert_eq!(text(client.delete_agent("013").await), "Agent removed");
    assert_eq!(refusal(client.delete_agent("013").await), (404, Some(78)));
    assert_eq!(refusal(client.restart_agent("014").await), (400, Some(46)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_manager_and_scans_are_typed() {
    let (_server, base) = server().await;
    let client = client(&base, "wazuh");
    let daemons = |reply: Result<Response<Envelope<Vec<Daemon>>>, Error>| reply.unwrap().into_inner().into_data();
    let states = daemons(client.get_manager_status().await);
    assert_eq!((states.len(), &states[0].status), (7, &Some(DaemonStatus::Stopped)));
    assert_eq!(daemons(client.stop_manager().await), states);
    assert_eq!(daemons(client.restart_manager().await).len(), 7);
    assert_eq!(refusal(client.start_manager().await).0, 500);
    assert_eq!(text(client.validate_manager_configuration().await), "OK");
    let options = GetManagerConfigurationOptions { section: Some("global".to_owned()), ..Default::default() };
    assert!(client.get_manager_configuration(&options).await.is_ok());
    let hourly = client.get_manager_stats_hourly().await.unwrap();
    assert_eq!(hourly.averages.as_ref().unwrap().len(), 24);
    assert_eq!(client.get_manager_stats_weekly().await.unwrap().len(), 7);
    let options = GetManagerStatsOptions { date: Some("20160224".to_owned()) };
    assert_eq!(refusal(client.get_manager_stats(&options).await), (404, Some(61)));

    assert_eq!(text(client.run_syscheck().await), "Restarting Syscheck/Rootcheck on all agents");
    assert_eq!(text(client.run_rootcheck().await), "Restarting Syscheck/Rootcheck on all agents");
    assert_eq!(text(client.run_agent_syscheck("000").await), "Restarting Syscheck/Rootcheck locally");
    assert_eq!(text(client.run_agent_rootcheck("000").await), "Restarting Syscheck/Rootcheck locally");
    assert!(client.get_rootcheck_findings("001").await.is_ok());
    assert!(client.get_rootcheck_last_scan("001").await.is_ok() && client.get_syscheck_last_scan("001").await.is_ok());
    for filename in [None, Some("/etc".to_owned())] {
        let files =
            client.get_changed_files("001", &GetChangedFilesOptions { filename: filename.clone() }).await.unwrap();
        let files = &files.data;
        assert!(files.iter().all(|file| file.attrs.is_some() == filename.is_some()));
    }
    assert_eq!(text(client.clear_agent_rootcheck("001").await), "Policy and auditing database updated");
    assert!(client.clear_rootcheck().await.is_ok());
    assert_eq!(refusal(client.clear_agent_syscheck("999").await), (404, Some(32)));
    assert_eq!(refusal(client.clear_syscheck().await), (400, Some(1760)));
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_typed() {
    let (_server, base) = server().await;
    assert_eq!(refusal(client(&base, "wrong").get_agents(&GetAgentsOptions::default()).await).0, 401);
    let client = client(&base, "wazuh");
    assert_eq!(refusal(client.get_agent("999").await), (404, Some(40)));
    // Codes of the API itself are texts.
    assert_eq!(refusal(client.get_agent("abc").await), (400, Some(600)));
    let body = AddAgentBody::Form(NewAgent::new("a b", "any"));
    assert_eq!(refusal(client.add_agent(body).await), (400, Some(601)));
}
