//! The manager's sockets, played by the test.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{Read as _, Write as _};
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};
use socket2::{Domain, SockAddr, Socket, Type};

use super::{RESTART_JSON, Sockets};
use crate::{
    Addressee, AgentLink, AgentTask, Command, Custom, Daemon, LinkError, Question, UpgradeCodes, UpgradeOrder, Version,
};
use apid_home::{Home, Layout};

struct Manager {
    home: Home,
    _directory: tempfile::TempDir,
}

impl Manager {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        Self { home, _directory: directory }
    }

    fn sockets(&self) -> Sockets {
        Sockets::within(&self.home, Duration::from_secs(10))
    }

    /// A queue that keeps what it is sent.
    fn queue(&self, path: PathBuf) -> UnixDatagram {
        let queue = UnixDatagram::bind(path).unwrap();
        queue.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        queue
    }

    /// A daemon that gives these answers, one to a connection, and tells what it was asked.
    fn daemon(&self, path: PathBuf, answers: Vec<Vec<u8>>) -> Receiver<String> {
        let listener = UnixListener::bind(path).unwrap();
        let (asked, questions) = channel();
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut length = [0; 4];
                stream.read_exact(&mut length).unwrap();
                let mut question = vec![0; u32::from_le_bytes(length) as usize];
                stream.read_exact(&mut question).unwrap();
                // A client that has enough is gone.
                let _ = asked.send(String::from_utf8(question).unwrap());
                let _ = stream.write_all(&answer);
            }
        });
        questions
    }
}

fn framed(text: impl AsRef<str>) -> Vec<u8> {
    let text = text.as_ref();
    let mut out = u32::try_from(text.len()).unwrap().to_le_bytes().to_vec();
    out.extend_from_slice(text.as_bytes());
    out
}

fn received(queue: &UnixDatagram) -> String {
    let mut buffer = vec![0; 70_000];
    let length = queue.recv(&mut buffer).unwrap();
    String::from_utf8(buffer[..length].to_vec()).unwrap()
}

fn agent(id: i64, version: Version) -> Addressee {
    Addressee { id, version: Some(version) }
}

#[test]
fn messages_to_agents() {
    let manager = Manager::new();
    let sockets = manager.sockets();
    let (old, new) = (agent(7, Version(4, 1, 9)), agent(1_000, Version(4, 2, 0)));
    let missing = LinkError::NoQueue(manager.home.agents_queue());
    assert_eq!(sockets.send(&Command::Restart, &[old]), Err(missing));
    let queue = manager.queue(manager.home.agents_queue());
    for (command, agent, message) in [
        (Command::Restart, old, "NNS 007 restart-ossec0 - null (from_the_server) (no_rule_id)".to_owned()),
        (Command::Restart, new, format!("NNS 1000 {RESTART_JSON} - null (from_the_server) (no_rule_id)")),
        (Command::Reconnect, new, "N!S 1000 force_reconnect".to_owned()),
        (Command::Scan, agent(0, Version(4, 14, 7)), "N!S 000 syscheck restart".to_owned()),
    ] {
        assert!(sockets.send(&command, &[agent]).unwrap().is_empty());
        assert_eq!(received(&queue), format!("(msg_to_agent) [] {message}"));
    }
}

#[test]
fn tasks_are_made_one_by_one() {
    let manager = Manager::new();
    let sockets = manager.sockets();
    // Nobody is asked again after the first has found no socket.
    let missing = LinkError::NoSocket("task".to_owned());
    assert_eq!(sockets.order(AgentTask::Restart, &[7, 8]), [(7, missing.clone()), (8, missing)]);
    let folder = manager.home.task_socket();
    std::fs::create_dir_all(folder.parent().unwrap()).unwrap();
    let answers = [
        r#"{"status": "ok", "task_id": "0f0e0d0c-0b0a-0908-0706-050403020100"}"#,
        r#"{"error": "create_failed", "message": "no room"}"#,
        "{}",
    ];
    let questions = manager.daemon(manager.home.task_socket(), answers.map(framed).into());
    let refused = |text: &str| LinkError::NoTask(text.to_owned());
    assert_eq!(sockets.order(AgentTask::Reload, &[7, 1_000, 8]), [(1_000, refused("no room")), (8, refused(""))]);
    let asked: Value = serde_json::from_str(&questions.recv().unwrap()).unwrap();
    assert!(asked["create_time"].as_i64().is_some_and(|time| time > 1_700_000_000));
    let members = ["action", "agent_id", "task_type", "payload"].map(|name| asked[name].clone());
    assert_eq!(members, [json!("create_task"), json!("007"), json!("agent_reload"), json!({})]);
    let asked: Value = serde_json::from_str(&questions.recv().unwrap()).unwrap();
    assert_eq!(asked["agent_id"], "1000");
}

#[test]
fn orders_to_a_module_of_release_5_have_their_time() {
    for (layout, codes, timed) in
        [(Layout::V4, UpgradeCodes::Release4, false), (Layout::V5, UpgradeCodes::Release5, true)]
    {
        let mut manager = Manager::new();
        manager.home = manager.home.clone().laid_out_as(layout);
        std::fs::create_dir_all(manager.home.upgrade_socket().parent().unwrap()).unwrap();
        let answer = framed(r#"{"error": 0, "data": [{"error": 0, "message": "Success", "agent": 7}]}"#);
        let questions = manager.daemon(manager.home.upgrade_socket(), vec![answer]);
        let sockets = manager.sockets();
        assert_eq!(sockets.upgrade_codes(), codes);
        let replies = sockets.upgrade(&UpgradeOrder::default(), &[7]).unwrap();
        assert_eq!((replies[0].agent, replies[0].error), (7, 0));
        let asked: Value = serde_json::from_str(&questions.recv().unwrap()).unwrap();
        assert_eq!(asked["parameters"]["request_time"].is_i64(), timed, "{asked}");
    }
}

#[test]
fn an_active_response_asks_first() {
    let manager = Manager::new();
    let queue = manager.queue(manager.home.agents_queue());
    let answers = [
        r#"ok {"active-response": {"disabled": "no"}}"#,
        r#"ok {"active-response": {"disabled": "yes"}}"#,
        "err Cannot send request",
        r#"ok {"active-response": {"disabled": "no"}}"#,
    ];
    let questions = manager.daemon(manager.home.remote_socket(), answers.map(framed).into());
    let command = Command::ActiveResponse { json: "{json}".to_owned(), text: "text - -".to_owned() };
    let agents = [1, 2, 3].map(|id| agent(id, Version(4, 14, 0)));
    let unsent = manager.sockets().send(&command, &[&agents[..], &[agent(4, Version(4, 0, 0))]].concat()).unwrap();
    let silent = LinkError::Unavailable("com:active-response".to_owned());
    assert_eq!(unsent, [(2, LinkError::Disabled), (3, silent)]);
    assert_eq!(questions.recv().unwrap(), "001 com getconfig active-response");
    assert_eq!(
        [received(&queue), received(&queue)],
        ["(msg_to_agent) [] NNS 001 {json}", "(msg_to_agent) [] NNS 004 text - -"]
    );
}

#[test]
fn an_order_to_the_vulnerability_detector() {
    let manager = Manager::new();
    let order = || manager.sockets().scan_vulnerabilities();
    assert_eq!(order(), Err(LinkError::NoComponent("wmodules".to_owned())));
    let refusal = r#"err {"error":2,"message":"Module not found or not configured"}"#;
    let answers = [r#"ok {"error":0,"message":"ok"}"#, refusal, "err what", "hm", "later that"];
    let questions = manager.daemon(manager.home.sockets_dir().join("wmodules"), answers.map(framed).into());
    assert_eq!(order(), Ok(()));
    assert_eq!(order(), Err(LinkError::Daemon(2, "Module not found or not configured".to_owned())));
    for _ in 2..answers.len() {
        assert_eq!(order(), Err(LinkError::Unreadable("wmodules".to_owned())));
    }
    assert_eq!(questions.recv().unwrap(), "query vulnerability-detector run_now");
}

#[test]
fn configuration_and_its_refusals() {
    let manager = Manager::new();
    let sockets = manager.sockets();
    let question = Question::Config { component: "agent", section: "client" };
    let refused = |id| sockets.ask(id, &question).unwrap_err();
    let remote = || "remote".to_owned();
    assert_eq!(refused(1), LinkError::NoSocket(remote()));
    assert_eq!(refused(0), LinkError::NoComponent("agent".to_owned()));
    let state = Question::State { component: "logcollector" };
    assert_eq!([0, 1].map(|id| sockets.ask(id, &state).unwrap_err()), [LinkError::Unheard, LinkError::Unheard]);
    std::fs::write(manager.home.remote_socket(), "").unwrap();
    assert_eq!(refused(1), LinkError::Refused(remote()));
    std::fs::remove_file(manager.home.remote_socket()).unwrap();
    let mut answers: Vec<Vec<u8>> =
        [r#"ok {"client": {}}"#, "err Could not get requested section", "err Cannot send request", "nonsense", "ok {"]
            .map(framed)
            .into();
    // Ends in the middle, and one that is too long to be true.
    answers.push(vec![9, 0, 0, 0, b'o']);
    answers.push(vec![0xff; 4]);
    let questions = manager.daemon(manager.home.remote_socket(), answers);
    assert_eq!(sockets.ask(1, &question).unwrap(), json!({"client": {}}));
    assert_eq!(questions.recv().unwrap(), "001 agent getconfig client");
    let section = || "agent:client".to_owned();
    assert_eq!(
        [(); 4].map(|()| refused(1)),
        [
            LinkError::NoConfiguration(section()),
            LinkError::Unavailable(section()),
            LinkError::Unreadable(remote()),
            LinkError::Unreadable(remote()),
        ]
    );
    for _ in 0..2 {
        let fault = refused(1);
        assert!(matches!(&fault, LinkError::Exchange(socket, _) if socket == "remote"), "{fault}");
    }
    // The manager's own components speak JSON or text.
    let answers =
        [r#"{"error": 0, "data": {"x": 1}}"#, r#"{"error": 7, "message": "Unrecognized or not configured section"}"#];
    let questions = manager.daemon(manager.home.analysis_socket(), answers.map(framed).into());
    assert_eq!(sockets.ask(0, &question).unwrap(), json!({"x": 1}));
    let asked: Value = serde_json::from_str(&questions.recv().unwrap()).unwrap();
    assert_eq!((&asked["command"], &asked["parameters"]), (&json!("getconfig"), &json!({"section": "client"})));
    assert_eq!(refused(0), LinkError::NoConfiguration(section()));
    let questions = manager.daemon(manager.home.sockets_dir().join("com"), vec![framed("ok {}")]);
    sockets.ask(0, &Question::Config { component: "com", section: "logging" }).unwrap();
    assert_eq!(questions.recv().unwrap(), "getconfig logging");
}

#[test]
fn a_daemon_that_hangs_is_given_up() {
    let manager = Manager::new();
    let sockets = Sockets::within(&manager.home, Duration::from_millis(20));
    let _listener = UnixListener::bind(manager.home.remote_socket()).unwrap();
    let question = Question::State { component: "agent" };
    assert!(matches!(sockets.ask(1, &question), Err(LinkError::Exchange(..))));
}

#[test]
fn a_daemon_that_answers_byte_by_byte_is_given_up() {
    let manager = Manager::new();
    let listener = UnixListener::bind(manager.home.remote_socket()).unwrap();
    let daemon = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(&[0, 0, 1, 0]).unwrap();
        let mut sent = 0;
        while sent < 65_536 && stream.write_all(b"x").is_ok() {
            sent += 1;
            std::thread::sleep(Duration::from_millis(1));
        }
        sent
    });
    let question = Question::State { component: "agent" };
    let sockets = Sockets::within(&manager.home, Duration::from_millis(100));
    assert!(matches!(sockets.ask(1, &question), Err(LinkError::Exchange(..))));
    assert!(daemon.join().unwrap() < 65_536);
}

#[test]
fn a_daemon_that_takes_no_connection_is_given_up() {
    let manager = Manager::new();
    let address = SockAddr::unix(manager.home.remote_socket()).unwrap();
    let socket = || Socket::new(Domain::UNIX, Type::STREAM, None).unwrap();
    let listener = socket();
    listener.bind(&address).unwrap();
    listener.listen(1).unwrap();
    // As many as there is room for.
    let mut waiting = Vec::new();
    loop {
        let caller = socket();
        caller.set_nonblocking(true).unwrap();
        if caller.connect(&address).is_err() {
            break;
        }
        waiting.push(caller);
    }
    let sockets = Sockets::within(&manager.home, Duration::from_millis(50));
    assert!(matches!(sockets.ask(1, &Question::State { component: "agent" }), Err(LinkError::Exchange(..))));
}

#[test]
fn a_queue_that_nobody_empties_is_given_up() {
    let manager = Manager::new();
    let sockets = Sockets::within(&manager.home, Duration::from_millis(20));
    let queue = manager.queue(manager.home.agents_queue());
    let agents: Vec<_> = (1..=100_000).map(|id| agent(id, Version(4, 14, 0))).collect();
    let unsent = sockets.send(&Command::Reconnect, &agents).unwrap();
    let first = usize::try_from(unsent[0].0).unwrap();
    assert_eq!(
        (unsent.len(), received(&queue)),
        (agents.len() + 1 - first, "(msg_to_agent) [] N!S 001 force_reconnect".to_owned())
    );
    assert!(unsent.into_iter().all(|(_, error)| error == LinkError::QueueLate(manager.home.agents_queue())));
}

#[test]
fn counters_of_a_component_come_in_pages() {
    let manager = Manager::new();
    let page = |file: &str, end: &str, remaining: bool, anew: bool| {
        let part = json!({"start": "1", "end": end, "files": [{"location": file}]});
        json!({"error": 0, "data": {"global": part, "interval": {}}, "remaining": remaining, "json_updated": anew})
            .to_string()
    };
    let answers = vec![
        framed(page("a", "2", true, false)),
        framed(page("b", "3", true, true)),
        framed(page("c", "4", true, false)),
        framed(page("d", "5", false, false)),
        framed(r#"{"error": 1, "message": "Statistics unavailable", "data": {}}"#),
        framed("err Cannot send request"),
    ];
    let questions = manager.daemon(manager.home.remote_socket(), answers);
    let sockets = manager.sockets();
    let question = Question::State { component: "logcollector" };
    let state = sockets.ask(3, &question).unwrap();
    assert_eq!(state["global"], json!({"start": "1", "end": "5", "files": [{"location": "c"}, {"location": "d"}]}));
    let asked: Vec<_> = questions.iter().take(4).collect();
    assert_eq!(asked[0], "003 logcollector getstate");
    assert_eq!(
        asked[1..],
        ["003 logcollector getstate next", "003 logcollector getstate", "003 logcollector getstate next"]
    );
    for reason in ["Statistics unavailable", "Cannot send request"] {
        assert_eq!(sockets.ask(3, &question), Err(LinkError::Unavailable(reason.to_owned())));
    }
}

#[test]
fn counters_of_daemons_come_in_chunks() {
    let manager = Manager::new();
    let part = |id: i64| {
        framed(
            json!({"error": 0, "data": {"timestamp": 1, "name": "wazuh-remoted", "agents": [{"id": id}]}}).to_string(),
        )
    };
    let wrong = framed(r#"{"error": 9, "message": "Error getting agents from DB"}"#);
    let questions = manager.daemon(manager.home.remote_socket(), vec![part(1), part(75), wrong]);
    let ids: Vec<i64> = (1..=75).collect();
    let counters = manager.sockets().counters(Daemon::Remoted, &ids).unwrap();
    assert_eq!(counters["agents"], json!([{"id": 1}, {"id": 75}]));
    let sizes = questions.iter().take(2).map(|question| {
        let question: Value = serde_json::from_str(&question).unwrap();
        question["parameters"]["agents"].as_array().unwrap().len()
    });
    assert_eq!(sizes.collect::<Vec<_>>(), [74, 1]);
    let refusal = LinkError::Daemon(9, "Error getting agents from DB".to_owned());
    assert_eq!(manager.sockets().counters(Daemon::Remoted, &[1]), Err(refusal));
    let missing = LinkError::NoDaemon(manager.home.analysis_socket());
    assert_eq!(manager.sockets().counters(Daemon::Analysisd, &[1]), Err(missing));
}

#[test]
fn upgrades_are_halved_when_the_module_cannot_keep_up() {
    let manager = Manager::new();
    let answer = |replies: Value| framed(json!({"error": 0, "data": replies, "message": "Success"}).to_string());
    let overrun = answer(json!([{"error": 4, "message": "Task manager communication error", "agent": 1}]));
    let good = |agent: i64| answer(json!([{"error": 0, "message": "Success", "agent": agent, "task_id": 10 + agent}]));
    let result = json!([{"error": 0, "message": "Success", "agent": 1, "task_id": 11, "node": "node01",
        "module": "upgrade_module", "command": "upgrade", "status": "Error", "error_msg": "x",
        "create_time": "2026/11/28 13:00:00", "update_time": "2026/11/28 13:00:05"}]);
    let questions =
        manager.daemon(manager.home.upgrade_socket(), vec![overrun.clone(), good(1), good(2), overrun, answer(result)]);
    let sockets = manager.sockets();
    let order = UpgradeOrder {
        version: Some("v4.14.7".to_owned()),
        custom: Some(Custom { file: "var/x.wpk".to_owned(), installer: None }),
        ..UpgradeOrder::default()
    };
    let ids: Vec<i64> = (1..=500).collect();
    let replies = sockets.upgrade(&order, &ids).unwrap();
    let tasks: Vec<_> = replies.iter().map(|reply| (reply.agent, reply.task.as_ref().unwrap().id)).collect();
    assert_eq!(tasks, [(1, 11), (2, 12)]);
    let asked: Vec<Value> = questions.iter().take(3).map(|text| serde_json::from_str(&text).unwrap()).collect();
    let sizes: Vec<_> = asked.iter().map(|asked| asked["parameters"]["agents"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [500, 250, 250]);
    assert_eq!(asked[0]["command"], "upgrade_custom");
    assert_eq!((&asked[0]["origin"], &asked[0]["version"]), (&json!({"module": "api"}), &json!(1)));
    let parameters = &asked[0]["parameters"];
    assert_eq!((&parameters["file_path"], &parameters["version"]), (&json!("var/x.wpk"), &json!("v4.14.7")));
    assert!(parameters.get("installer").is_none() && parameters.get("wpk_repo").is_none());
    // One agent cannot be halved.
    let replies = sockets.upgrade_results(&[1]).unwrap();
    assert_eq!((replies[0].error, &replies[0].task), (4, &None));
    let replies = sockets.upgrade_results(&[1]).unwrap();
    let state = replies[0].task.clone().unwrap().state.unwrap();
    assert_eq!((state.status.as_str(), state.error.as_deref(), state.updated - state.created), ("Error", Some("x"), 5));
}

#[test]
fn tasks_that_were_made_are_told_when_the_module_dies() {
    let manager = Manager::new();
    let made = json!([{"error": 0, "message": "Success", "agent": 1, "task_id": 11}]);
    let answers = vec![
        framed(json!({"error": 0, "data": made, "message": "Success"}).to_string()),
        Vec::new(),
        framed(r#"{"error": 65535, "message": "raving"}"#),
    ];
    let _questions = manager.daemon(manager.home.upgrade_socket(), answers);
    let ids: Vec<i64> = (1..=600).collect();
    let replies = manager.sockets().upgrade(&UpgradeOrder::default(), &ids).unwrap();
    assert_eq!((replies[0].error, replies[0].task.as_ref().unwrap().id), (0, 11));
    assert!(replies.len() > 1 && replies[1..].iter().all(|reply| reply.error == 4), "{replies:?}");
    // Without any, the whole request has failed.
    let refusal = LinkError::Daemon(u16::MAX, "raving".to_owned());
    assert_eq!(manager.sockets().upgrade(&UpgradeOrder::default(), &ids), Err(refusal));
}
