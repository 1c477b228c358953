//! The cluster's daemon, played by the test.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Write as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use apid_home::Home;
use apid_request::budget::{Budget, Charge};
use apid_request::cancel::Cancel;
use serde_json::json;

use super::frames::{Message, read, write};
use super::*;

/// What the daemon does with a connection, after it has read the request.
type Play = fn(&mut UnixStream, Message);

struct Cluster {
    home: Home,
    limits: ClusterLimits,
    asked: Option<Receiver<(String, String)>>,
    _directory: tempfile::TempDir,
}

impl Cluster {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        std::fs::create_dir_all(home.cluster_socket().parent().unwrap()).unwrap();
        let limits = ClusterLimits { exchange: Duration::from_secs(30), answer: Duration::from_secs(30) };
        Self { home, limits, asked: None, _directory: directory }
    }

    /// A daemon that does this with every connection.
    fn playing(play: Play) -> Self {
        let mut cluster = Self::new();
        let listener = UnixListener::bind(cluster.home.cluster_socket()).unwrap();
        let (tell, asked) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let request = read(&mut stream).unwrap();
                let text = String::from_utf8(request.payload.clone()).unwrap();
                // The test has heard enough.
                let _ = tell.send((request.command.clone(), text));
                play(&mut stream, request);
            }
        });
        cluster.asked = Some(asked);
        cluster
    }

    fn within(mut self, exchange: Duration, answer: Duration) -> Self {
        self.limits = ClusterLimits { exchange, answer };
        self
    }

    fn daemon(&self) -> ClusterDaemon {
        ClusterDaemon::within(&self.home, self.limits)
    }

    fn nodes(&self) -> Result<Vec<ClusterNode>, ClusterError> {
        self.daemon().nodes(&mut charge())
    }

    fn forwarded(&self) -> Result<NodeAnswer, ClusterError> {
        self.daemon().forward("two", &NodeCall::status().on("two"), &OnBehalf::default(), &mut charge())
    }

    fn asked(&self) -> (String, String) {
        self.asked.as_ref().unwrap().recv().unwrap()
    }
}

fn charge() -> Charge {
    Budget::process().empty(None)
}

const NODES: &[u8] = br#"{"items": [{"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"},
    {"name": "two", "type": "worker", "version": "4.14.6", "ip": "10.0.0.2"}], "totalItems": 2}"#;

fn ok(stream: &mut UnixStream, counter: u32, payload: &[u8]) {
    write(stream, counter, "ok", payload).unwrap();
}

/// Says something of its own and returns what the client says to it.
fn say(stream: &mut UnixStream, counter: u32, command: &str, payload: &[u8]) -> Vec<u8> {
    write(stream, counter, command, payload).unwrap();
    let reply = read(stream).unwrap();
    assert_eq!((reply.counter, reply.command.as_str()), (counter, "ok"));
    reply.payload
}

#[test]
fn nodes_are_told_at_once_or_by_the_master() {
    let at_once: Play = |stream, request| ok(stream, request.counter, NODES);
    let later: Play = |stream, request| {
        ok(stream, request.counter, b"Sent request to master node");
        assert_eq!(say(stream, 7, "control_res", NODES), b"Response received");
    };
    for play in [at_once, later] {
        let cluster = Cluster::playing(play);
        let nodes = cluster.nodes().unwrap();
        let told: Vec<_> = nodes.iter().map(|node| (node.name.as_str(), node.kind, node.address.as_str())).collect();
        assert_eq!(told, [("one", NodeKind::Master, "10.0.0.1"), ("two", NodeKind::Worker, "10.0.0.2")]);
        let (command, text) = cluster.asked();
        let expected = r#"{"filter_node":null,"offset":0,"limit":500,"sort":null,"search":null,"select":null,"filter_type":"all","distinct":false}"#;
        assert_eq!((command.as_str(), text.as_str()), ("get_nodes", expected));
    }
}

#[test]
fn a_text_comes_in_parts_even_before_the_request_is_taken() {
    let cluster = Cluster::playing(|stream, request| {
        let id = say(stream, 9, "new_str", b"13");
        for (counter, part) in [(10, &br#"{"mess"#[..]), (11, br#"age":7}"#)] {
            say(stream, counter, "str_upd", &[&id, &b" "[..], part].concat());
        }
        ok(stream, request.counter, b"Request forwarded to worker node");
        assert_eq!(say(stream, 12, "dapi_res", &id), b"Distributed api response received");
    });
    let Ok(NodeAnswer::Object(object)) = cluster.forwarded() else { panic!("an object is told") };
    assert_eq!(object.get("message"), Some(&json!(7)));
    let (command, text) = cluster.asked();
    let (node, request) = text.split_once(' ').unwrap();
    assert_eq!((command.as_str(), node), ("dapi_fwd", "two"));
    let request: Value = serde_json::from_str(request).unwrap();
    assert_eq!(request.pointer("/f/__callable__/__name__"), Some(&json!("get_status")));
    assert_eq!(request.get("from_cluster"), Some(&json!(true)));
}

#[test]
fn refusals_are_told_at_once_or_later() {
    let at_once: Play = |stream, request| {
        let refusal = br#"{"__wazuh_exception__": {"__class__": "WazuhClusterError", "__object__": {"code": 3022}}}"#;
        write(stream, request.counter, "err", refusal).unwrap();
    };
    match Cluster::playing(at_once).forwarded() {
        Err(ClusterError::Refused(why)) => assert_eq!((why.kind, why.code), (RefusalKind::Cluster, 3022)),
        other => panic!("{other:?}"),
    }
    let in_words = Cluster::playing(|stream, request| {
        ok(stream, request.counter, b"Added request to API requests queue");
        say(stream, 3, "dapi_err", b"Error 1000 - why");
    });
    assert_eq!(in_words.forwarded(), Err(ClusterError::Told("Error 1000 - why".to_owned())));
}

#[test]
fn a_daemon_that_is_not_there_or_gone_is_not_running() {
    let cluster = Cluster::new();
    assert_eq!(cluster.nodes(), Err(ClusterError::NotRunning));
    drop(UnixListener::bind(cluster.home.cluster_socket()).unwrap());
    assert_eq!(cluster.nodes(), Err(ClusterError::NotRunning));
    let closing = Cluster::playing(|_, _| ());
    assert!(matches!(closing.nodes(), Err(ClusterError::Exchange(_))));
}

#[test]
fn what_is_no_answer_is_refused() {
    let plays: [Play; 9] = [
        |stream, _| stream.write_all(b"\0\0\0\x01\xff\xff\xff\xffok ---------").unwrap(),
        |stream, _| stream.write_all(&[0xff; 40]).unwrap(),
        |stream, request| ok(stream, request.counter, b"[]"),
        |stream, request| ok(stream, request.counter, b"not JSON"),
        |stream, request| ok(stream, request.counter, br#"{"items": [{"name": "one"}]}"#),
        |stream, request| write(stream, request.counter, "what", b"{}").unwrap(),
        |stream, _| write(stream, 5, "new_str", b"99999999999").unwrap(),
        |stream, _| write(stream, 5, "new_str", b"many").unwrap(),
        |stream, _| write(stream, 5, "str_upd", b"1 part").unwrap(),
    ];
    for (place, play) in plays.into_iter().enumerate() {
        let told = Cluster::playing(play).nodes();
        assert!(
            matches!(told, Err(ClusterError::Exchange(_) | ClusterError::Malformed | ClusterError::Told(_))),
            "{place}: {told:?}"
        );
    }
}

#[test]
fn more_than_was_announced_is_refused() {
    let cluster = Cluster::playing(|stream, request| {
        ok(stream, request.counter, b"Request forwarded to worker node");
        let id = say(stream, 9, "new_str", b"3");
        write(stream, 10, "str_upd", &[&id, &b" 1234"[..]].concat()).unwrap();
        // Until the client has gone.
        let _ = read(stream);
    });
    let told = cluster.forwarded();
    assert_eq!(told, Err(ClusterError::Exchange("more of a text than was announced".to_owned())));
}

#[test]
fn a_daemon_that_hangs_costs_its_deadline() {
    let soon = Duration::from_millis(300);
    let never = Duration::from_secs(3600);
    let silent: Play = |stream, _| drop(read(stream));
    assert_eq!(Cluster::playing(silent).within(soon, never).nodes(), Err(ClusterError::Late));
    let taken: Play = |stream, request| {
        ok(stream, request.counter, b"Request forwarded to worker node");
        let _ = read(stream);
    };
    assert_eq!(Cluster::playing(taken).within(never, soon).forwarded(), Err(ClusterError::Late));
    let slow: Play = |stream, _| {
        // A byte now and then is no answer either.
        while stream.write_all(b"\0").is_ok() {
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    let told = Cluster::playing(slow).within(soon, never).nodes();
    assert!(matches!(told, Err(ClusterError::Late | ClusterError::Exchange(_))), "{told:?}");
}

#[test]
fn a_talk_that_is_given_up_ends() {
    let cluster = Cluster::playing(|stream, _| drop(read(stream)));
    let cancel = Cancel::new();
    let (daemon, token) = (cluster.daemon(), cancel.clone());
    let asking = std::thread::spawn(move || token.run(|| daemon.nodes(&mut charge())));
    // It waits for the answer.
    cluster.asked();
    cancel.give_up();
    assert!(matches!(asking.join().unwrap(), Err(ClusterError::GivenUp(_))));
}

#[test]
fn a_long_answer_is_charged() {
    let cluster = Cluster::playing(|stream, request| {
        ok(stream, request.counter, b"Request forwarded to worker node");
        let text = format!(r#"{{"message": "{}"}}"#, "x".repeat(1 << 20));
        let id = say(stream, 9, "new_str", text.len().to_string().as_bytes());
        say(stream, 10, "str_upd", &[&id, &b" "[..], text.as_bytes()].concat());
        say(stream, 11, "dapi_res", &id);
    });
    let mut charge = charge();
    let call = NodeCall::configuration(None, None, true).on("two");
    assert!(cluster.daemon().forward("two", &call, &OnBehalf::default(), &mut charge).is_ok());
    assert!(charge.bytes() >= 6 << 20, "{}", charge.bytes());
}

#[test]
fn nodes_of_release_5_have_daemons_of_other_names() {
    let asked = |call: NodeCall| {
        let request = call.request(&OnBehalf { of_release_5: true, ..OnBehalf::default() }, true);
        request.get("f_kwargs").cloned().unwrap()
    };
    assert_eq!(
        asked(NodeCall::component("wazuh-db", "wdb")),
        json!({"component": "wazuh-manager-db", "config": "wdb"})
    );
    assert_eq!(asked(NodeCall::component("auth", "auth")), json!({"component": "auth", "config": "auth"}));
    let daemons = json!({"daemons_list": ["wazuh-manager-db", "wazuh-manager-remoted"]});
    assert_eq!(asked(NodeCall::daemon_statistics(&["wazuh-db", "wazuh-remoted"])), daemons);
    let request = NodeCall::reload().request(&OnBehalf { of_release_5: true, ..OnBehalf::default() }, true);
    let services = request.get("basic_services").and_then(serde_json::Value::as_array).unwrap();
    assert!(services.iter().all(|name| name.as_str().unwrap().starts_with("wazuh-manager-")), "{services:?}");
}

#[test]
fn requests_say_where_they_are_done_unless_the_master_has_decided() {
    let asked =
        |call: NodeCall, forwarded| call.request(&OnBehalf { seconds: Some(10), ..OnBehalf::default() }, forwarded);
    let arguments = |call: NodeCall, forwarded| asked(call, forwarded).get("f_kwargs").cloned().unwrap();
    let everywhere = NodeCall::info().on_each(None);
    assert_eq!(arguments(everywhere.clone(), false), json!({"node_list": "*"}));
    assert_eq!(arguments(everywhere.clone(), true), json!({}));
    assert_eq!(asked(everywhere, true).get("broadcasting"), Some(&json!(true)));
    let some = NodeCall::info().on_each(Some(&["a".to_owned()]));
    assert_eq!(arguments(some.clone(), false), json!({"node_list": ["a"]}));
    assert_eq!(asked(some, false).get("broadcasting"), Some(&json!(false)));
    assert_eq!(
        arguments(NodeCall::totals("2026-11-20").on("a"), false),
        json!({"node_id": "a", "date": {"__wazuh_datetime__": "2026-11-20"}})
    );
    let logs = LogsWanted { limit: 2, search: Some(("x".to_owned(), true)), ..LogsWanted::default() };
    let expected = json!({"offset": 0, "limit": 2, "sort_by": ["timestamp"], "sort_ascending": false,
        "search_text": "x", "complementary_search": true, "distinct": false});
    assert_eq!(arguments(NodeCall::logs(logs).on("a"), true), expected);
    let of_master = asked(NodeCall::master_ruleset(), false);
    assert_eq!(of_master.get("rbac_permissions"), Some(&json!({"rbac_mode": "black"})));
    assert_eq!(
        (of_master.get("request_type"), of_master.get("local_client_arg")),
        (Some(&json!("local_master")), Some(&json!("lc")))
    );
    let restart = asked(NodeCall::restart().on_each(None), true);
    assert_eq!((restart.get("wait_for_complete"), restart.get("api_timeout")), (Some(&json!(true)), Some(&json!(10))));
    let waiting = NodeCall::info().on("a").request(&OnBehalf::default(), true);
    assert_eq!(waiting.get("wait_for_complete"), Some(&json!(true)));
}

#[test]
fn a_change_that_is_given_up_is_not_sent() {
    let cluster = Cluster::playing(|stream, request| ok(stream, request.counter, b"{}"));
    let cancel = Cancel::new();
    cancel.give_up();
    let (daemon, call) = (cluster.daemon(), NodeCall::restart().on("two"));
    let told = cancel.run(|| daemon.forward("two", &call, &OnBehalf::default(), &mut charge()));
    assert!(matches!(told, Err(ClusterError::GivenUp(_))), "{told:?}");
    assert!(cluster.asked.as_ref().unwrap().try_recv().is_err());
}
