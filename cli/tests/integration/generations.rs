//! Which API a server has is found out, and its commands are those that there are.

use apid_testing::Server;
use wazuh_apid::generation::Generation;

use crate::common::User;

#[tokio::test(flavor = "multi_thread")]
async fn the_server_says_which_api_it_has() {
    let mut server = Server::start().await;
    let five = server.also_serve(Generation::V5);
    let one = server.also_serve(Generation::V1);

    assert!(User::of(&server).good(&["login"]).await.contains(": API v4 (4.14.7)"));
    let user = User::at(&five);
    assert!(user.good(&["login"]).await.contains(": API v5 (5."));
    assert_eq!(user.json(&["agents", "list", "--agents", "001", "--select", "id"]).await[0]["id"], "001");
    // Release 5 has no such command.
    let run = user.run(&["rules", "list"]).await;
    assert_eq!(run.code, 2, "{run:?}");

    let user = User::at(&one);
    assert!(user.good(&["login"]).await.contains(": API v1 ("));
    let agents = user.json(&["agents", "list"]).await;
    assert!(agents.as_array().unwrap().iter().any(|agent| agent["id"] == "001"), "{agents}");
    let run = user.run(&["agents", "get", "999"]).await;
    assert_ne!(run.code, 0, "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_only_another_api_has_is_found_after_asking() {
    let mut server = Server::start().await;
    let one = server.also_serve(Generation::V1);
    // Only the API of 2016 can start a manager.
    let help = User::at(&one).good(&["manager", "start", "--help"]).await;
    assert!(help.contains("Request: PUT /manager/start"), "{help}");
    let run = User::at(&one).set("WAZUH_API", "v4").run(&["manager", "start", "--help"]).await;
    assert_eq!(run.code, 2, "{run:?}");
}
