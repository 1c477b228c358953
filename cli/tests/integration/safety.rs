//! What keeps a person from harm: the question before something is destroyed, the list that is never left out by
//! accident, the request that is only shown.

use apid_testing::Server;

use crate::common::User;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_destroyed_without_a_yes() {
    let server = Server::start().await;
    let user = User::of(&server);
    let delete = ["agents", "delete", "001", "--status", "all", "--older-than", "0s"];
    let run = user.run(&delete).await;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("--yes"), "{}", run.stderr);
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 0);
    let run = user.run(&[&delete[..], &["--yes"]].concat()).await;
    assert_eq!((run.code, run.stdout.as_str()), (0, "001\n"), "{run:?}");
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 4);
}

#[tokio::test]
async fn everything_is_meant_only_if_it_is_said() {
    let user = User::nobody().set("WAZUH_API", "v4").set("WAZUH_URL", "http://host:1");
    for words in [&["agents", "restart"][..], &["agents", "delete", "--status", "all"], &["groups", "delete"]] {
        let run = user.run(words).await;
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.stderr.contains("--all-"), "{}", run.stderr);
    }
    let both = user.run(&["agents", "restart", "001", "--all-agents", "--dry-run"]).await;
    assert_eq!(both.code, 2, "{both:?}");
    let all = user.good(&["agents", "restart", "--all-agents", "--dry-run"]).await;
    assert!(all.ends_with("  http://host:1/agents/restart\n"), "{all}");
    let all = user.good(&["groups", "delete", "--all-groups", "--dry-run"]).await;
    assert!(all.ends_with("  'http://host:1/groups?groups_list=all'\n"), "{all}");
}

#[tokio::test]
async fn a_dry_run_is_a_curl_command_without_secrets() {
    let user = User::nobody().set("WAZUH_API", "v4").set("WAZUH_URL", "https://host:1").set("WAZUH_PASSWORD", "hidden");
    let words = ["security", "create-user", "--username", "o'hara", "--password", "S3cret", "-k", "--dry-run"];
    let run = user.run(&words).await;
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(
        run.stdout,
        "curl \\\n  -X POST \\\n  --insecure \\\n  -H \"Authorization: Bearer $WAZUH_TOKEN\" \\\n  \
         -H 'Content-Type: application/json' \\\n  \
         --data-binary '{\"username\":\"o'\\''hara\",\"password\":\"'\"$NEW_PASSWORD\"'\"}' \\\n  \
         https://host:1/security/users\n"
    );
    let login = user.good(&["security", "login-user", "--user", "ann", "--dry-run"]).await;
    assert!(login.contains("-u ann:\"$WAZUH_PASSWORD\""), "{login}");
    assert!(!login.contains("hidden"), "{login}");
}

#[tokio::test]
async fn a_command_that_changes_something_is_not_watched() {
    let user = User::nobody().set("WAZUH_API", "v4").set("WAZUH_USER", "x");
    let run = user.run(&["agents", "restart", "001", "--yes", "--watch", "1"]).await;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("--watch is for commands that only read"), "{}", run.stderr);
}
