//! The typed client of release 5 against the running server: replies and refusals typed, and members that release 4
//! lacks.

use apid_testing::Server;
use wazuh_api_client::v5::Client;
use wazuh_api_client::{All, Error};
use wazuh_apid::generation::Generation;

fn client(server: &Server, password: &str) -> Client {
    Client::builder(server.base()).credentials("wazuh", password).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_have_the_members_of_release_5() {
    let server = Server::start_of(Generation::V5).await;
    let client = client(&server, "wazuh");
    let info = client.api_info().get().send().await.unwrap();
    assert_eq!(info.api_version, "5.0.0");

    let agents = client.agents().list().q("id>=003;id<=005;os.name~=debian").sort("-id").send().await.unwrap();
    assert!(agents.affected_items.iter().all(|agent| {
        let system = agent.os.as_ref().unwrap();
        agent.version.as_deref().is_none_or(|version| version.starts_with('v'))
            && system.type_.as_deref() == Some("linux")
            && system.name.as_deref().unwrap().contains("Debian")
    }));
    let all = client.agents().list().send().await.unwrap();
    assert_eq!((all.total_affected_items, all.affected_items[0].id.as_str()), (12, "001"));

    let added = client.agents().add("client-01").send().await.unwrap();
    assert_eq!(added.id, "013");
    client.groups().create("web").send().await.unwrap();
    let assigned = client.agents().assign_agent_to_group("013", "web").send().await.unwrap();
    assert_eq!(assigned.affected_items, ["013"]);
    let restarted = client.agents().restart(All).send().await.unwrap();
    assert!(restarted.affected_items.is_sorted());
    assert!(!client.agents().key("013").send().await.unwrap().affected_items.is_empty());
    let unknown = client.agents().key("000").send().await.unwrap_err();
    assert!(matches!(&unknown, Error::Failed(failures) if failures.are_all(&[1701])), "{unknown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_and_security_are_typed() {
    let server = Server::start_of(Generation::V5).await;
    let client = client(&server, "wazuh");
    let nodes = client.cluster().nodes().send().await.unwrap();
    let node = nodes.affected_items[0].name.clone();
    let states = client.cluster().node_status(&node).send().await.unwrap();
    assert!(states.affected_items[0].ready.is_some());
    assert_eq!(client.cluster().node_info(&node).send().await.unwrap().affected_items.len(), 1);
    assert_eq!(client.cluster().reload(All).send().await.unwrap().affected_items, [node]);

    let short = client.security().create_user("short", "Short.Pass1").send().await.unwrap_err();
    assert_eq!((short.status().map(|status| status.as_u16()), short.code()), (Some(400), Some(5009)));
    let user = client.security().create_user("longer", "Longer.Pass12").send().await.unwrap();
    assert_eq!(user.affected_items[0].username, "longer");
    client.security().update_config().auth_token_exp_timeout(1_800).send().await.unwrap();
    // The client logs in again by itself.
    assert!(client.security().current_user().send().await.is_ok());
}
