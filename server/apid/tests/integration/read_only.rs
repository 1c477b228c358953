//! A home that is served read-only: everything can be read, nothing can be changed, and it is as it was afterwards.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use apid_home::Home;
use apid_testing::description::Description;
use apid_testing::program::Program;
use apid_testing::{InProcess, Server, database, homes};
use serde_json::json;
use tempfile::TempDir;

/// What is in a folder: bytes, mode and time of change of each name. Looking at a file does not change it.
type Tree = BTreeMap<PathBuf, (Vec<u8>, u32, i64, i64)>;

fn tree(root: &Path) -> Tree {
    let mut found = Tree::new();
    let mut todo = vec![root.to_owned()];
    while let Some(path) = todo.pop() {
        let metadata = fs::symlink_metadata(&path).unwrap();
        let bytes = if metadata.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        if metadata.is_dir() {
            todo.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
        found.insert(path, (bytes, metadata.mode(), metadata.mtime(), metadata.mtime_nsec()));
    }
    found
}

/// A home with agents that was served once, so that it has users and keys.
async fn served_once() -> (TempDir, Home) {
    let (folder, home) = homes::with_agents(12);
    let first = InProcess::on((tempfile::tempdir().unwrap(), home.clone()), |_| {}).await;
    first.app().log().flush();
    drop(first);
    (folder, home)
}

#[tokio::test]
async fn everything_is_read_and_every_change_is_refused_alike() {
    let (folder, home) = served_once().await;
    let before = tree(home.root());
    let server = Server::on_home(folder, home.root(), |config| config.read_only = true).await;
    server.token("wazuh", "wazuh").await;
    let mut refused = 0;
    for operation in Description::of_generation("v4").operations() {
        let reply = server.request(&operation, &[], None).await;
        let is_login = operation.path.ends_with("/authenticate") && operation.method == "POST"
            || operation.path.ends_with("/authenticate/run_as");
        if operation.method == "GET" || is_login {
            assert_ne!(reply.status, 403, "{} {}: {}", operation.method, operation.path, reply.text);
            assert!(reply.status < 500 || reply.status == 501, "{} {}", operation.path, reply.text);
            continue;
        }
        refused += 1;
        let body = reply.json();
        assert_eq!((reply.status, &body["error"]), (403, &json!(4000)), "{} {}", operation.method, operation.path);
        let detail = "Permission denied: the server was started with --read-only and changes nothing";
        assert_eq!((&body["detail"], &body["title"]), (&json!(detail), &json!("Permission Denied")));
        assert!(body["remediation"].as_str().unwrap().contains("without --read-only"), "{body}");
    }
    assert!(refused > 60, "{refused}");
    // Strangers do not learn how the home is served.
    let reply = server.send("DELETE", "/agents?agents_list=001&status=all&older_than=0s", None, None).await;
    assert_eq!(reply.status, 401);
    assert!(tree(home.root()) == before);
}

#[tokio::test]
async fn a_home_is_as_it_was() {
    for wal in [false, true] {
        let (folder, home) = served_once().await;
        if wal {
            for file in [home.global_db(), home.rbac_db()] {
                apid_store::Single::open(&file, apid_store::Access::ReadWrite)
                    .unwrap()
                    .script("PRAGMA journal_mode = WAL")
                    .unwrap();
            }
        }
        // What an earlier process could not finish is left to others too.
        fs::write(home.agents_journal(), r#"{"create_group": {"group": "left", "configuration": ""}}"#).unwrap();
        fs::write(home.fleet_journal(), r#"{"agents": [3], "groups": ["default"]}"#).unwrap();
        let before = tree(home.root());
        let server = InProcess::on((folder, home.clone()), |config| config.read_only = true).await;
        let token = server.login("wazuh", "wazuh").await;
        assert_eq!(token.status, 200);
        let (status, agents) = server.get("/agents?sort=-id&q=id%3E0").await;
        assert_eq!((status, &agents["data"]["total_affected_items"]), (200, &json!(12)));
        assert_eq!(server.get("/agents/summary").await.0, 200);
        assert_eq!(server.get("/security/users").await.1["data"]["total_affected_items"], 2);
        assert_eq!(server.get("/groups").await.0, 200);
        assert_eq!(server.login("wazuh", "wrong").await.status, 401);
        assert_eq!(server.ask("DELETE", "/security/user/authenticate", None).await.0, 403);
        assert_eq!(server.put("/agents/001/restart").await.0, 403);
        let of_2016 = server.caller_of_2016(apid_testing::basic("wazuh", "wazuh"));
        assert_eq!(of_2016.get("/agents").await.0, 200);
        assert_eq!(of_2016.put("/agents/001/restart").await.0, 403);
        server.app().log().flush();
        assert!(tree(home.root()) == before, "with a write-ahead log: {wal}");
    }
}

#[tokio::test]
async fn changes_of_others_are_seen() {
    let (folder, home) = served_once().await;
    for file in [home.global_db(), home.rbac_db()] {
        apid_store::Single::open(&file, apid_store::Access::ReadWrite)
            .unwrap()
            .script("PRAGMA journal_mode = WAL")
            .unwrap();
    }
    let server = InProcess::on((folder, home.clone()), |config| config.read_only = true).await;
    let name = async || server.get("/agents?agents_list=001").await.1["data"]["affected_items"][0]["name"].clone();
    assert_eq!(name().await, "agent-000001");
    database::script(&home.global_db(), "UPDATE agent SET name = 'changed' WHERE id = 1");
    assert_eq!(name().await, "changed");
    database::script(&home.rbac_db(), "UPDATE users SET username = 'another' WHERE id = 2");
    // The database of identities is looked at again every few milliseconds.
    for _ in 0..3_000 {
        if server.get("/security/users").await.1.to_string().contains("another") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    unreachable!("the change of another process is not seen");
}

#[tokio::test]
async fn without_keys_sessions_end_with_the_process() {
    let (folder, home) = served_once().await;
    fs::remove_file(home.private_key()).unwrap();
    fs::remove_file(home.public_key()).unwrap();
    let before = tree(home.root());
    let server = InProcess::on((folder, home.clone()), |config| config.read_only = true).await;
    let token = server.login("wazuh", "wazuh").await.text;
    assert_eq!(server.caller(format!("Bearer {token}")).get("/agents").await.0, 200);
    assert!(tree(home.root()) == before);
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").env_remove("XDG_DATA_HOME").env_remove("HOME");
    command
}

/// Exit code and all that was printed.
fn run(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[tokio::test]
async fn the_program_says_so_and_writes_nothing() {
    let (_folder, home) = served_once().await;
    let before = tree(home.root());
    let with = |arguments: &[&str]| {
        let mut command = program();
        command.args(arguments).arg("--home").arg(home.root());
        command
    };
    let (code, text) = run(&mut with(&["--read-only", "--check", "--http"]));
    assert!(code == Some(0) && text.contains("can be served read-only"), "{text}");
    // Where there is no certificate, none is made.
    for arguments in [&["--read-only", "--check"][..], &["--read-only", "--listen", "127.0.0.1:0"]] {
        let (code, text) = run(&mut with(arguments));
        assert!(code == Some(1) && text.contains("no certificate") && text.contains("--http"), "{text}");
    }
    let mut command = with(&["--read-only", "--http", "--listen", "127.0.0.1:0"]);
    let log = tempfile::NamedTempFile::new().unwrap();
    let served = Program::start(command.stderr(log.reopen().unwrap()));
    assert!(served.banner().contains("(read-only)"), "{}", served.banner());
    let reply = reqwest_free_get(served.authority(), "/agents");
    assert!(reply.starts_with("HTTP/1.1 401"), "{reply}");
    rustix::process::kill_process(rustix::process::Pid::from_child(served.child()), rustix::process::Signal::TERM)
        .unwrap();
    assert_eq!(served.end(), Some(0));
    let told = fs::read_to_string(log.path()).unwrap();
    assert!(told.contains("GET /agents") && told.matches("listening on").count() == 1, "{told}");
    assert!(tree(home.root()) == before);

    let missing = home.root().join("missing");
    let (code, text) = run(program().args(["--read-only", "--http", "--home"]).arg(&missing));
    assert!(code == Some(1) && text.contains("there is no home here") && !missing.exists(), "{text}");
}

/// One request by hand.
fn reqwest_free_get(authority: &str, path: &str) -> String {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(authority).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

/// As somebody who may read everything and write nothing: another user if the tests run as root, else ourselves without
/// the right to write.
#[tokio::test]
async fn a_home_that_may_not_be_written_is_told_from_a_damaged_one() {
    let (folder, home) = served_once().await;
    let is_root = rustix::process::geteuid().is_root();
    let writable = |mode: u32| if is_root { mode } else { mode & !0o222 };
    let paths: Vec<PathBuf> = tree(home.root()).into_keys().collect();
    for path in paths.iter().rev() {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(path, Permissions::from_mode(writable(mode))).unwrap();
    }
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let copied = folder.path().join("program");
    fs::copy(env!("CARGO_BIN_EXE_wazuh-apid"), &copied).unwrap();
    let as_reader = |arguments: &[&str]| {
        let mut command = Command::new(&copied);
        command.env_clear().args(arguments).arg("--home").arg(home.root());
        if is_root {
            command.uid(65_534).gid(65_534);
        }
        command
    };
    let before = tree(home.root());
    for arguments in [&["--check", "--http"][..], &["--http", "--listen", "127.0.0.1:0"]] {
        let (code, text) = run(&mut as_reader(arguments));
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("cannot be written: Permission denied") && text.contains("--read-only"), "{text}");
        assert!(!text.contains("damaged") && !text.contains("backup"), "{text}");
    }
    let (code, text) = run(&mut as_reader(&["--check", "--http", "--read-only"]));
    assert_eq!(code, Some(0), "{text}");
    let mut command = as_reader(&["--read-only", "--http", "--listen", "127.0.0.1:0"]);
    let served = Program::start(command.stderr(std::process::Stdio::null()));
    let reply = reqwest_free_get(served.authority(), "/agents");
    assert!(reply.starts_with("HTTP/1.1 401"), "{reply}");
    drop(served);
    assert!(tree(home.root()) == before);
    for path in &paths {
        fs::set_permissions(path, Permissions::from_mode(if path.is_dir() { 0o755 } else { 0o644 })).unwrap();
    }
}
