//! The program's own commands: profiles, login, completions, manual pages; and pipes that close early.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use apid_testing::Server;

use crate::common::User;

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_added_chosen_and_removed() {
    let server = Server::start().await;
    let user = User::nobody().set("WAZUH_PASSWORD", "wazuh");
    let run = user.run(&["agents", "list"]).await;
    assert_eq!(run.code, 7, "{run:?}");
    assert!(run.stderr.contains("wazuhctl profile add"), "{}", run.stderr);

    assert!(user.good(&["profile", "list"]).await.starts_with("no profiles in "));
    let base = server.base();
    user.good(&["profile", "add", "lab", "--url", base, "--user", "wazuh"]).await;
    user.good(&["profile", "add", "far", "--url", "http://127.0.0.1:9", "--user", "ann"]).await;
    assert_eq!(
        user.good(&["profile", "list"]).await,
        format!("  far  http://127.0.0.1:9  ann\n* lab  {base}  wazuh\n")
    );
    assert_eq!(user.json(&["agents", "list", "--agents", "001", "--select", "id"]).await[0]["id"], "001");
    assert_eq!(user.run(&["--profile", "far", "agents", "list"]).await.code, 7);
    let run = user.run(&["profile", "add", "lab", "--url", "http://x:1"]).await;
    assert_eq!(run.code, 2, "{run:?}");
    let run = user.run(&["-p", "nowhere", "agents", "list"]).await;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("known profiles: far, lab"), "{}", run.stderr);

    user.good(&["profile", "use", "far"]).await;
    assert_eq!(user.run(&["agents", "list"]).await.code, 7);
    user.good(&["profile", "remove", "far"]).await;
    assert_eq!(user.good(&["profile", "list"]).await, format!("  lab  {base}  wazuh\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_may_come_from_a_command() {
    let server = Server::start().await;
    let user = User::nobody();
    let add = ["profile", "add", "lab", "--url", server.base(), "-u", "wazuh", "--password-command", "echo wazuh"];
    user.good(&add).await;
    let text = user.good(&["login"]).await;
    assert_eq!(text, format!("logged in to {} as wazuh: API v4 (4.14.7), profile lab\n", server.base()));
    let file = std::fs::read_to_string(user.folder.path().join("config/wazuhctl/config.toml")).unwrap();
    assert!(file.contains("password_command = \"echo wazuh\""), "{file}");

    let failing = User::nobody();
    let add = ["profile", "add", "lab", "--url", server.base(), "-u", "wazuh", "--password-command", "exit 3"];
    failing.good(&add).await;
    let run = failing.run(&["login"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("`exit 3` failed"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_serves_the_next_calls_until_its_token_is_forgotten_or_revoked() {
    let server = Server::start().await;
    let user = User::of(&server);
    user.good(&["login"]).await;
    // From here on the password is not known any more.
    let user = user.set("WAZUH_PASSWORD", "");
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 0);
    let run = user.run(&["--no-token-cache", "agents", "get", "001"]).await;
    assert_eq!(run.code, 6, "{run:?}");

    // A token that the server does not take any more is replaced, where there is a password.
    user.good(&["security", "revoke-all-tokens", "--yes"]).await;
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 6);
    let user = user.set("WAZUH_PASSWORD", "wazuh");
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 0);

    assert_eq!(user.good(&["logout"]).await, "forgot the token\n");
    let user = user.set("WAZUH_PASSWORD", "");
    assert_eq!(user.run(&["agents", "get", "001"]).await.code, 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_the_environment_needs_no_user() {
    let server = Server::start().await;
    let token = server.token("wazuh", "wazuh").await;
    let user = User::nobody().set("WAZUH_URL", server.base()).set("WAZUH_TOKEN", &token);
    assert_eq!(user.json(&["agents", "list", "--agents", "001", "--select", "id"]).await[0]["id"], "001");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_the_program_quietly() {
    let server = Server::start().await;
    let user = User::of(&server);
    user.good(&["login"]).await;
    let (url, cache) = (server.base().to_owned(), user.folder.path().join("cache"));
    let run = move || {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wazuhctl"))
            .args(["rules", "list", "--all", "--limit", "10", "-o", "jsonl"])
            .env("WAZUH_URL", url)
            .env("WAZUH_USER", "wazuh")
            .env("XDG_CACHE_HOME", cache)
            .env_remove("XDG_RUNTIME_DIR")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        // The reader goes with the first line.
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let output = child.wait_with_output().unwrap();
        (line, output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (line, code, stderr) = tokio::task::spawn_blocking(run).await.unwrap();
    assert!(line.starts_with('{'), "{line}");
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn shells_complete_commands_values_and_ids() {
    let server = Server::start().await;
    let user = User::of(&server);
    user.good(&["profile", "add", "lab", "--url", server.base()]).await;
    let user = user.set("COMPLETE", "fish");
    let complete = async |words: &[&str]| user.good(&[&["--"], words].concat()).await;
    assert!(complete(&["wazuhctl", "age"]).await.starts_with("agents"));
    assert_eq!(complete(&["wazuhctl", "agents", "list", "--status", "dis"]).await.trim(), "disconnected");
    // Flags are for those who have begun to type one.
    let nothing = complete(&["wazuhctl", "groups", "files", ""]).await;
    assert!(nothing.contains("default") && !nothing.contains("--limit"), "{nothing}");
    assert!(complete(&["wazuhctl", "groups", "files", "--l"]).await.contains("--limit"));
    assert!(complete(&["wazuhctl", "logout", ""]).await.contains("--forget-password"));
    assert!(complete(&["wazuhctl", "profile", "use", ""]).await.starts_with("lab\t"));
    assert!(complete(&["wazuhctl", "-p", ""]).await.starts_with("lab\t"));
    let ids = complete(&["wazuhctl", "agents", "restart", "00"]).await;
    assert!(ids.lines().any(|line| line.starts_with("001\t")), "{ids}");
    let listed = complete(&["wazuhctl", "agents", "list", "--agents", "001,00"]).await;
    assert!(listed.lines().any(|line| line.starts_with("001,002")), "{listed}");
    let groups = complete(&["wazuhctl", "groups", "files", "def"]).await;
    assert!(groups.starts_with("default"), "{groups}");

    // Without a server nothing is completed, and nothing is said.
    let alone = User::at("http://127.0.0.1:9").set("COMPLETE", "fish");
    let run = alone.run(&["--", "wazuhctl", "agents", "restart", "00"]).await;
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));

    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(User::nobody().good(&["completions", shell]).await.contains("wazuhctl"), "{shell}");
    }
}

#[tokio::test]
async fn manual_pages_are_written_for_every_command() {
    let user = User::nobody();
    assert!(user.good(&["man"]).await.contains(".TH wazuhctl 1"));
    let folder = user.folder.path().join("man");
    user.good(&["man", "--dir", folder.to_str().unwrap()]).await;
    for page in ["wazuhctl.1", "wazuhctl-agents.1", "wazuhctl-agents-list.1", "wazuhctl-profile-add.1"] {
        assert!(folder.join(page).is_file(), "{page}");
    }
    let page = std::fs::read_to_string(folder.join("wazuhctl-agents-list.1")).unwrap();
    assert!(page.contains("Request: GET /agents"), "{page}");
}

#[tokio::test]
async fn help_says_what_is_asked_and_how() {
    let user = User::nobody().set("WAZUH_API", "v4");
    let help = user.good(&["agents", "restart", "--help"]).await;
    for expected in [
        "Request: PUT /agents/restart",
        "Permission: agent:restart on agent:id",
        "--all-agents",
        "wazuhctl agents restart 001",
    ] {
        assert!(help.contains(expected), "{expected}\n{help}");
    }
    let help = user.good(&["agents", "list", "-h"]).await;
    assert!(help.contains("[possible values: active, pending, never_connected, disconnected]"), "{help}");
    assert!(user.good(&["--help"]).await.contains("Exit codes:"));
}
