//! Failures: what is said, and with which code the program ends.

use apid_testing::Server;

use crate::common::User;

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_exist_ends_with_4() {
    let server = Server::start().await;
    let user = User::of(&server);
    let run = user.run(&["agents", "get", "999"]).await;
    assert_eq!((run.code, run.stdout.as_str()), (4, ""));
    assert!(run.stderr.contains("Agent does not exist"), "{}", run.stderr);
    // Named in a list, it is a failed item of a reply with status 200.
    let run = user.run(&["agents", "list", "--agents", "999"]).await;
    assert_eq!(run.code, 4, "{run:?}");
    assert!(run.stderr.contains("\n  999: Agent does not exist (code 1701)\n"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_failed_ends_with_3_and_is_named() {
    let server = Server::start().await;
    let user = User::of(&server);
    let run = user.run(&["agents", "assign-to-group", "001", "999", "--group-id", "default", "--yes"]).await;
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.stderr.contains("  999: Agent does not exist (code 1701)"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_have_codes_of_their_own() {
    let server = Server::start().await;
    let user = User::of(&server);
    let wrong = User::of(&server).set("WAZUH_PASSWORD", "wrong");
    let run = wrong.run(&["agents", "list"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("refused the user name or password of wazuh"), "{}", run.stderr);
    let run = User::of(&server).set("WAZUH_PASSWORD", "").run(&["agents", "list"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("WAZUH_PASSWORD"), "{}", run.stderr);

    // A user without any role.
    user.good(&["security", "create-user", "--username", "nobody-yet", "--password", "S3cret.word!"]).await;
    let nobody = User::of(&server).set("WAZUH_USER", "nobody-yet").set("WAZUH_PASSWORD", "S3cret.word!");
    let run = nobody.run(&["manager", "info"]).await;
    assert_eq!(run.code, 5, "{run:?}");

    // What the server says of an argument.
    let run = user.run(&["agents", "list", "-q", "no-such-field=1"]).await;
    assert_eq!(run.code, 2, "{run:?}");

    let nowhere = User::at("http://127.0.0.1:9");
    let run = nowhere.run(&["agents", "list"]).await;
    assert_eq!(run.code, 7, "{run:?}");
    assert!(run.stderr.contains("check the address"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_checked_unless_that_is_switched_off() {
    let server = Server::start_with_tls().await;
    let url = server.base().replace("http://", "https://");
    let user = User::at(&url);
    let run = user.run(&["agents", "list"]).await;
    assert_eq!(run.code, 7, "{run:?}");
    assert!(run.stderr.contains("--ca FILE"), "{}", run.stderr);
    let run = user.run(&["agents", "list", "--insecure", "--select", "id"]).await;
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains("warning: "), "{}", run.stderr);
    let certificate = server.home().join("api/configuration/ssl/server.crt");
    let run = user.run(&["agents", "list", "--ca", certificate.to_str().unwrap(), "--select", "id"]).await;
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
}

#[tokio::test]
async fn a_wrong_word_is_met_with_the_right_one() {
    let user = User::nobody().set("WAZUH_API", "v4");
    for (words, expected) in [
        (&["agent", "list"][..], "'agents'"),
        (&["agents", "lists"][..], "'list'"),
        (&["agents", "list", "--stats", "active"][..], "'--status'"),
        (&["agents", "list", "--status", "connected"][..], "'disconnected'"),
        (&["agents", "list", "-o", "jsn"][..], "'json'"),
    ] {
        let run = user.run(words).await;
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_told_before_anything_is_sent() {
    let user = User::nobody().set("WAZUH_API", "v4").set("WAZUH_USER", "x");
    let run = user.run(&["security", "create-role", "--body", "{\"name\": }"]).await;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("the body is not JSON: expected value at line 1"), "{}", run.stderr);
    let run = user.run(&["security", "create-policy", "--name", "x", "--policy", "{"]).await;
    assert!(run.stderr.contains("--policy is not JSON"), "{}", run.stderr);
    let run = user.run(&["security", "update-role", "100"]).await;
    assert_eq!(run.code, 2, "{run:?}");
}
