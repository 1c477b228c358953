//! What the program answers beside the operations of the API: its own description, and whether it is well.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use apid_testing::program::Program;
use apid_testing::wazuh_db::{Mode, WazuhDb};
use apid_testing::{Reply, basic, homes, wire};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use wazuh_api_server::{Operation, v1, v4};

fn start(home: &Path, listen: &str) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(["--http", "--listen", listen, "--home"]).arg(home);
    Program::start(command.stderr(Stdio::null()))
}

fn ask(program: &Program, method: &str, path: &str, headers: &str) -> Reply {
    let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n");
    wire::exchange(program.authority(), request.as_bytes(), method == "HEAD")
}

fn by_password() -> String {
    format!("authorization: {}\r\n", basic("wazuh", "wazuh"))
}

/// The document has exactly these operations.
fn assert_describes(document: &Value, operations: &[&Operation]) {
    let paths = document["paths"].as_object().unwrap();
    let methods = ["get", "put", "post", "delete", "patch"];
    let count: usize =
        paths.values().map(|path| methods.iter().filter(|method| path.get(**method).is_some()).count()).sum();
    assert_eq!(count, operations.len());
    for operation in operations {
        let method = operation.method.as_str().to_lowercase();
        assert!(paths[operation.path].get(&method).is_some(), "{method} {}", operation.path);
    }
}

#[test]
fn the_description_is_handed_out_to_callers_with_credentials() {
    let (_folder, home) = homes::new();
    let program = start(home.root(), "127.0.0.1:0");
    for path in ["/openapi.json", "/openapi.yaml"] {
        let stranger = ask(&program, "GET", path, "");
        assert_eq!((stranger.status, stranger.json()["title"].as_str()), (401, Some("Unauthorized")));
        assert_eq!(ask(&program, "GET", path, &by_password()).status, 401, "a token is wanted");
    }
    let token = ask(&program, "POST", "/security/user/authenticate?raw=true", &by_password()).text;
    let bearer = format!("authorization: Bearer {token}\r\n");
    let reply = ask(&program, "GET", "/openapi.json", &bearer);
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
    assert_eq!((reply.header("cache-control"), reply.header("server")), ("no-store", "Wazuh"));
    let document = reply.json();
    assert_eq!((document["openapi"].as_str(), document["info"]["version"].as_str()), (Some("3.0.0"), Some("4.14.7")));
    assert_eq!(document["servers"][0]["url"], "/");
    assert_describes(&document, v4::OPERATIONS);
    // With its overlays: the document of upstream lacks this.
    assert_eq!(document["info"]["title"], v4::TITLE);
    assert!(document["paths"]["/agents"]["get"]["summary"].is_string());

    let yaml = ask(&program, "GET", "/openapi.yaml", &bearer);
    assert_eq!((yaml.status, yaml.header("content-type")), (200, "text/yaml; charset=utf-8"));
    assert_eq!(yaml.text, reply.text);
    let head = ask(&program, "HEAD", "/openapi.json", &bearer);
    assert_eq!((head.status, head.header("content-length")), (200, reply.text.len().to_string().as_str()));
    let wrong = ask(&program, "POST", "/openapi.json", &bearer);
    assert_eq!((wrong.status, wrong.header("allow")), (405, "GET, HEAD"));
    let slash = ask(&program, "GET", "/openapi.json/?a=1", "");
    assert_eq!((slash.status, slash.header("location")), (307, "/openapi.json?a=1"));
    for path in ["/swagger.json", "/openapi"] {
        assert_eq!(ask(&program, "GET", path, &bearer).status, 404, "{path}");
    }
}

#[test]
fn the_api_of_2016_describes_itself_to_those_with_a_password() {
    let (_folder, home) = homes::new();
    let program = start(home.root(), "v1=127.0.0.1:0");
    assert_eq!(ask(&program, "GET", "/openapi.json", "").status, 401);
    let reply = ask(&program, "GET", "/openapi.json", &by_password());
    assert_eq!(reply.status, 200);
    assert_describes(&reply.json(), v1::OPERATIONS);
    assert_eq!(ask(&program, "DELETE", "/openapi.json", &by_password()).status, 404);
    assert_eq!(ask(&program, "GET", "/healthz", "").text, r#"{"status": "ok"}"#);
}

#[test]
fn a_load_balancer_is_told_whether_the_server_is_well() {
    let (_folder, home) = homes::new();
    fs::write(home.api_yaml(), "access: {max_request_per_minute: 1}\n").unwrap();
    let program = start(home.root(), "127.0.0.1:0");
    for _ in 0..20 {
        let reply = ask(&program, "GET", "/healthz", "");
        assert_eq!((reply.status, reply.text.as_str()), (200, r#"{"status": "ok"}"#));
        assert_eq!((reply.header("content-type"), reply.header("cache-control")), ("application/json", "no-store"));
    }
    let head = ask(&program, "HEAD", "/healthz", "");
    assert_eq!((head.status, head.header("content-length"), head.text.as_str()), (200, "16", ""));
    // It counts neither against the limit nor is it refused by it.
    assert_eq!(ask(&program, "GET", "/", "").status, 401);
    let refused = ask(&program, "GET", "/", "");
    assert_eq!(refused.status, 429);
    assert!((1..=61).contains(&refused.header("retry-after").parse::<u64>().unwrap()));
    assert_eq!(ask(&program, "GET", "/healthz", "").status, 200);
    assert_eq!(ask(&program, "POST", "/healthz", "").status, 429, "that is no question");

    let database = home.global_db();
    let aside = database.with_extension("aside");
    let until = |status: u16| {
        let patience = Instant::now() + Duration::from_secs(30);
        loop {
            let reply = ask(&program, "GET", "/healthz", "");
            if reply.status == status {
                return reply;
            }
            assert!(Instant::now() < patience, "still {}", reply.status);
            std::thread::sleep(Duration::from_millis(100));
        }
    };
    fs::rename(&database, &aside).unwrap();
    let ill = until(503);
    assert_eq!((ill.text.as_str(), ill.header("retry-after")), (r#"{"status": "unavailable"}"#, "1"));
    fs::rename(&aside, &database).unwrap();
    assert_eq!(until(200).header("retry-after"), "");
    let whole = fs::read(&database).unwrap();
    fs::write(&database, b"no database any more").unwrap();
    until(503);
    fs::write(&database, whole).unwrap();
    until(200);

    kill_process(Pid::from_child(program.child()), Signal::TERM).unwrap();
    assert_eq!(program.end(), Some(0));
    let log = fs::read_to_string(home.root().join("logs/api.log")).unwrap();
    assert!(!log.contains("GET /healthz"), "{log}");
    assert_eq!(log.matches("the home cannot be read: ").count(), 2, "{log}");
    assert_eq!(log.matches("the home can be read again").count(), 2, "{log}");
}

/// What `/readyz` says once it has the wanted status, and the reason of a failed check.
fn until_ready_is(authority: &str, status: u16) -> Value {
    let patience = Instant::now() + Duration::from_secs(30);
    loop {
        let reply = wire::exchange(authority, b"GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", false);
        if reply.status == status {
            return reply.json();
        }
        assert!(Instant::now() < patience, "still {}", reply.text);
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_server_that_should_not_be_asked_says_why() {
    let (_folder, home) = homes::new();
    let program = start(home.root(), "127.0.0.1:0");
    let (ok, none) = (json!({"status": "ok"}), json!({"status": "none"}));
    let checks = json!({"home": ok, "store": ok, "certificate": none, "manager": none});
    let all_well = json!({"status": "ready", "checks": checks});
    assert_eq!(until_ready_is(program.authority(), 200), all_well);
    let head = ask(&program, "HEAD", "/readyz", "");
    assert_eq!((head.status, head.text.as_str(), head.header("cache-control")), (200, "", "no-store"));

    // A manager begins to run on the home; its wazuh-db hangs, and is killed, which leaves its socket.
    let daemon = WazuhDb::start(&home);
    let patience = Instant::now() + Duration::from_secs(30);
    while until_ready_is(program.authority(), 200)["checks"]["manager"] != ok {
        assert!(Instant::now() < patience, "the manager is not seen");
        std::thread::sleep(Duration::from_millis(100));
    }
    daemon.set(Mode::Hanging);
    let unready = until_ready_is(program.authority(), 503);
    assert_eq!(unready["checks"]["store"]["status"], "failed", "{unready}");
    daemon.set(Mode::Sound);
    until_ready_is(program.authority(), 200);
    daemon.kill();
    let unready = until_ready_is(program.authority(), 503);
    assert_eq!(unready["checks"]["manager"], json!({"status": "failed", "reason": "wazuh-db does not answer"}));
    let _ = fs::remove_file(home.wdb_socket());
    assert_eq!(until_ready_is(program.authority(), 200), all_well);

    let (database, aside) = (home.rbac_db(), home.rbac_db().with_extension("aside"));
    fs::rename(&database, &aside).unwrap();
    let unready = until_ready_is(program.authority(), 503);
    assert_eq!((&unready["status"], &unready["checks"]["store"]), (&json!("unready"), &ok));
    assert_eq!(unready["checks"]["home"]["reason"], "its databases cannot be read");
    fs::rename(&aside, &database).unwrap();
    until_ready_is(program.authority(), 200);

    kill_process(Pid::from_child(program.child()), Signal::TERM).unwrap();
    assert_eq!(program.end(), Some(0));
    let log = fs::read_to_string(home.root().join("logs/api.log")).unwrap();
    assert!(!log.contains("/readyz"), "{log}");
    // Another reason is told as well.
    let (unready, again) = (log.matches("not ready: ").count(), log.matches("ready again").count());
    assert!(unready >= 3 && again == 3, "{log}");
}

#[test]
fn a_certificate_that_does_not_hold_is_told() {
    let (_folder, home) = homes::new();
    let key = rcgen::KeyPair::generate().unwrap();
    let write = |from: i32, to: i32| {
        let mut params = rcgen::CertificateParams::default();
        params.not_before = rcgen::date_time_ymd(from, 1, 1);
        params.not_after = rcgen::date_time_ymd(to, 1, 1);
        let draft = home.ssl_dir().join("draft");
        fs::write(&draft, params.self_signed(&key).unwrap().pem()).unwrap();
        fs::rename(&draft, home.ssl_dir().join("server.crt")).unwrap();
    };
    write(2020, 2021);
    fs::write(home.ssl_dir().join("server.key"), key.serialize_pem()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(["--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--home"]).arg(home.root());
    let program = Program::start(command.stderr(Stdio::null()));
    let line = program.banner().lines().find(|line| line.trim_start().starts_with("metrics ")).unwrap();
    let authority = line.split("http://").nth(1).unwrap().strip_suffix("/metrics").unwrap();
    assert_eq!(until_ready_is(authority, 503)["checks"]["certificate"]["reason"], "it has expired");
    write(2020, 3000);
    assert_eq!(until_ready_is(authority, 200)["checks"]["certificate"], json!({"status": "ok"}));
    write(2900, 3000);
    assert_eq!(until_ready_is(authority, 503)["checks"]["certificate"]["reason"], "it does not hold yet");
    fs::write(home.ssl_dir().join("server.crt"), "none").unwrap();
    std::thread::sleep(Duration::from_millis(1_100));
    assert_eq!(until_ready_is(authority, 503)["checks"]["certificate"]["reason"], "it cannot be read");
}

/// Whether this process lives does not depend on a manager's daemon, but whether it should be asked does.
#[test]
fn a_wazuh_db_that_hangs_is_no_reason_to_restart_the_server() {
    let (_folder, home) = homes::with_agents(2);
    let daemon = WazuhDb::start(&home);
    let program = start(home.root(), "127.0.0.1:0");
    assert_eq!(ask(&program, "GET", "/readyz", "").status, 200);
    daemon.set(Mode::Hanging);
    for _ in 0..3 {
        // What was seen is told for a second.
        std::thread::sleep(Duration::from_millis(1_100));
        assert_eq!(ask(&program, "GET", "/healthz", "").status, 200);
    }
    assert_eq!(ask(&program, "GET", "/readyz", "").status, 503);
    daemon.set(Mode::Sound);
    std::thread::sleep(Duration::from_millis(1_100));
    assert_eq!(ask(&program, "GET", "/readyz", "").status, 200);
}
