//! Each daemon of a manager killed, hung and slow: its requests end with the original's status and code, and no other
//! request is harmed. wazuh-db is in `beside_manager`.

use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::time::Duration;

use apid_home::Home;
use apid_testing::daemons::daemon;
use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{InProcess, homes};
use serde_json::{Value, json};

/// A request that its daemon answers: method, path, body.
type Request = (&'static str, &'static str, Option<Value>);

/// Where a socket of a home is.
type Socket = fn(&Home) -> PathBuf;

fn requests() -> Vec<(Socket, Request)> {
    let event = json!({"event": "x", "log_format": "syslog", "location": "l"});
    vec![
        (Home::auth_socket, ("POST", "/agents", Some(json!({"name": "new", "ip": "any"})))),
        (Home::remote_socket, ("GET", "/agents/001/config/agent/client", None)),
        (Home::analysis_socket, ("GET", "/manager/configuration/analysis/global", None)),
        (Home::com_socket, ("GET", "/manager/configuration/com/logging", None)),
        (Home::logtest_socket, ("PUT", "/logtest", Some(event))),
        (Home::upgrade_socket, ("GET", "/agents/upgrade_result?agents_list=001", None)),
    ]
}

/// Requests that no daemon answers.
const OTHERS: [&str; 4] = ["/", "/agents?limit=1", "/rules?limit=1", "/security/users"];

async fn start(timeout: f64) -> InProcess {
    let (folder, home) = homes::with_agents(3);
    for folder in ["queue/sockets", "queue/tasks"] {
        std::fs::create_dir_all(home.root().join(folder)).unwrap();
    }
    InProcess::on((folder, home), |config| config.request_timeout = timeout).await
}

#[tokio::test]
async fn one_that_was_killed_is_1121() {
    let server = start(20.0).await;
    // Without any daemon that owns them, the files are changed.
    let _wazuh_db = WazuhDb::start(server.home());
    for (socket, _) in requests() {
        drop(UnixListener::bind(socket(server.home())).unwrap());
    }
    for (_, (method, path, body)) in requests() {
        let (status, reply) = server.ask(method, path, body).await;
        assert_eq!((status, &reply["error"]), (500, &json!(1121)), "{path}: {reply}");
    }
    for path in OTHERS {
        assert_eq!(server.get(path).await.0, 200, "{path}");
    }
}

#[tokio::test]
async fn those_that_hang_end_their_requests_and_hold_up_no_other() {
    let server = start(5.0).await;
    let hanging: Vec<_> =
        requests().into_iter().map(|(socket, _)| UnixListener::bind(socket(server.home())).unwrap()).collect();
    let caller = server.admin();
    let asked: Vec<_> = requests()
        .into_iter()
        .map(|(_, (method, path, body))| {
            let caller = caller.clone();
            tokio::spawn(async move { (path, caller.ask(method, path, body).await) })
        })
        .collect();
    for path in OTHERS {
        assert_eq!(server.get(path).await.0, 200, "{path}");
    }
    assert!(asked.iter().all(|asked| !asked.is_finished()), "others waited for a daemon that hangs");
    for asked in asked {
        let (path, (status, reply)) = asked.await.unwrap();
        // A registration may have been carried out, and is never told to have run out of time (row D426).
        let code = if path == "/agents" { 1014 } else { 3021 };
        assert_eq!((status, &reply["error"]), (500, &json!(code)), "{path}: {reply}");
    }
    drop(hanging);
}

#[tokio::test]
async fn one_that_is_slow_is_waited_for() {
    let server = start(20.0).await;
    let slow = |answer: &'static str| {
        move |_: &str| {
            std::thread::sleep(Duration::from_millis(300));
            answer.to_owned()
        }
    };
    daemon(server.home().com_socket(), slow(r#"ok {"logging":{"plain":"yes"}}"#));
    daemon(server.home().analysis_socket(), slow(r#"{"error":0,"message":"ok","data":{"global":{"x":1}}}"#));
    for path in ["/manager/configuration/com/logging", "/manager/configuration/analysis/global"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{path}: {reply}");
    }
}
