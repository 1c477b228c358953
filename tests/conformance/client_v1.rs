//! The typed client of the 2016 API against the running server: every operation, with replies and refusals typed.

use apid_testing::Server;
use wazuh_api_client::v1::Client;
use wazuh_api_client::v1::models::{AgentStatus, Daemon, DaemonStatus};
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
    assert_eq!(text(client.info().get().send().await), "OSSEC-API");

    let agents = client.agents().list().send().await.unwrap();
    let agents = &agents.data;
    assert_eq!((agents.len(), agents[0].id.as_str()), (13, "000"));
    let added = client.agents().add("client-01", "10.0.0.1/24").send().await;
    assert_eq!(text(added), "Agent added with ID 013");
    let added = client.agents().add("client-02", "any").send().await;
    assert_eq!(text(added), "Agent added with ID 014");
    assert_eq!(text(client.agents().quick_add("client-03").send().await), "Agent added with ID 015");
    let never = client.agents().list().status("never connected").send().await.unwrap();
    let never = &never.data;
    assert!(never.iter().all(|agent| agent.status == AgentStatus::NeverConnected));
    let added = never.iter().find(|agent| agent.name == "client-03");
    assert_eq!(added.map(|agent| agent.ip.as_str()), Some("any"));

    let reply = client.agents().get("014").send().await.unwrap();
    let agent = &reply.data;
    assert_eq!((agent.name.as_str(), agent.ip.as_str()), ("client-02", "any/any"));
    let reply = client.agents().get("000").send().await.unwrap();
    assert_eq!(reply.last_keep_alive, "Not available");
    assert!(text(client.agents().key("013").send().await).len() > 60);
    assert_eq!(text(client.agents().delete("013").send().await), "Agent removed");
    assert_eq!(refusal(client.agents().delete("013").send().await), (404, Some(78)));
    assert_eq!(refusal(client.agents().restart("014").send().await), (400, Some(46)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_manager_and_scans_are_typed() {
    let (_server, base) = server().await;
    let client = client(&base, "wazuh");
    let daemons = |reply: Result<Response<Envelope<Vec<Daemon>>>, Error>| reply.unwrap().into_inner().into_data();
    let states = daemons(client.manager().status().send().await);
    assert_eq!((states.len(), &states[0].status), (7, &DaemonStatus::Stopped));
    assert_eq!(daemons(client.manager().stop().send().await), states);
    assert_eq!(daemons(client.manager().restart().send().await).len(), 7);
    assert_eq!(refusal(client.manager().start().send().await).0, 500);
    assert_eq!(text(client.manager().validate_configuration().send().await), "OK");
    assert!(client.manager().configuration().section("global").send().await.is_ok());
    let hourly = client.manager().stats_hourly().send().await.unwrap();
    assert_eq!(hourly.averages.len(), 24);
    assert_eq!(client.manager().stats_weekly().send().await.unwrap().len(), 7);
    assert_eq!(refusal(client.manager().stats().date("20160224").send().await), (404, Some(61)));

    assert_eq!(text(client.syscheck().run().send().await), "Restarting Syscheck/Rootcheck on all agents");
    assert_eq!(text(client.rootcheck().run().send().await), "Restarting Syscheck/Rootcheck on all agents");
    assert_eq!(text(client.syscheck().run_agent("000").send().await), "Restarting Syscheck/Rootcheck locally");
    assert_eq!(text(client.rootcheck().run_agent("000").send().await), "Restarting Syscheck/Rootcheck locally");
    assert!(client.rootcheck().findings("001").send().await.is_ok());
    assert!(
        client.rootcheck().last_scan("001").send().await.is_ok()
            && client.syscheck().last_scan("001").send().await.is_ok()
    );
    for filename in [None, Some("/etc")] {
        let mut request = client.syscheck().changed_files("001");
        if let Some(filename) = filename {
            request = request.filename(filename);
        }
        let files = request.send().await.unwrap();
        let files = &files.data;
        assert!(files.iter().all(|file| file.attrs.is_some() == filename.is_some()));
    }
    assert_eq!(text(client.rootcheck().clear_agent("001").send().await), "Policy and auditing database updated");
    assert!(client.rootcheck().clear().send().await.is_ok());
    assert_eq!(refusal(client.syscheck().clear_agent("999").send().await), (404, Some(32)));
    assert_eq!(refusal(client.syscheck().clear().send().await), (400, Some(1760)));
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_typed() {
    let (_server, base) = server().await;
    assert_eq!(refusal(client(&base, "wrong").agents().list().send().await).0, 401);
    let client = client(&base, "wazuh");
    assert_eq!(refusal(client.agents().get("999").send().await), (404, Some(40)));
    // Codes of the API itself are texts.
    assert_eq!(refusal(client.agents().get("abc").send().await), (400, Some(600)));
    assert_eq!(refusal(client.agents().add("a b", "any").send().await), (400, Some(601)));
}
