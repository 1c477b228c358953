#![allow(clippy::unwrap_used)]

use std::fs;
use std::sync::mpsc::channel;

use apid_home::Home;
use apid_manager::cluster::{ClusterError, NodeCall, NodeKind};
use apid_store::Store;
use apid_testing::cluster::{ClusterAnswer, cluster_daemon};
use serde_json::{Map, json};

use super::{NodeHealth, OtherNode, Reach, known_nodes};
use crate::configuration::Secrets;
use crate::{Fault, Node};

/// A node of a cluster whose section has this.
fn node(section: &str) -> (impl Sized + use<>, Home, Node) {
    let (folder, home) = apid_testing::homes::new();
    fs::write(home.ossec_conf(), format!("<ossec_config><cluster>{section}</cluster></ossec_config>")).unwrap();
    let node = Node::new(&home, &Store::new(home.root()));
    (folder, home, node)
}

const NODES: &str = r#"{"items": [{"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"},
    {"name": "two", "type": "worker", "version": "4.14.7", "ip": "10.0.0.2"}], "totalItems": 2}"#;

#[tokio::test]
async fn the_configuration_enables_and_the_daemon_runs() {
    let (_folder, home, node) = node("<disabled>yes</disabled>");
    assert_eq!(node.cluster().await, Ok((false, false)));
    fs::write(home.ossec_conf(), "<ossec_config><cluster><disabled>no</disabled></cluster></ossec_config>").unwrap();
    assert_eq!(node.cluster().await, Ok((true, false)));
    fs::create_dir_all(home.run_dir()).unwrap();
    fs::write(home.run_dir().join(format!("wazuh-clusterd-{}.pid", std::process::id())), "").unwrap();
    assert_eq!(node.cluster().await, Ok((true, true)));
}

#[tokio::test]
async fn a_node_alone_is_what_its_configuration_says() {
    let (_folder, home, node) = node("<node_name>one</node_name><nodes><node>10.0.0.1</node></nodes>");
    assert_eq!(node.reach().await, Ok(Reach::Alone));
    let nodes = node.nodes().await.unwrap();
    assert_eq!((nodes.names(), nodes.own_kind), (vec!["one".to_owned()], NodeKind::Master));
    let health = node.health(&nodes, nodes.names()).await.unwrap();
    assert_eq!(health, [NodeHealth::Alone(nodes.find("one").unwrap().clone(), Some(0))]);
    assert_eq!(node.health(&nodes, vec!["two".to_owned()]).await, Ok(vec![]));
    assert_eq!(known_nodes(&home, "one").into_iter().collect::<Vec<_>>(), ["one"]);
    // A manager's daemon is there, and the cluster's is not.
    fs::create_dir_all(home.run_dir()).unwrap();
    fs::write(home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id())), "").unwrap();
    assert_eq!(node.nodes().await, Err(Fault::NoCluster));
}

#[tokio::test]
async fn by_the_rules_of_release_5_a_node_without_a_cluster_is_one_of_one_node() {
    let (_folder, home, node) = node("");
    let node = node.of_release_5();
    fs::create_dir_all(home.run_dir()).unwrap();
    fs::write(home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id())), "").unwrap();
    fs::create_dir_all(home.cluster_socket().parent().unwrap()).unwrap();
    let confs = [
        "<cluster><node_name>node01</node_name><node_type>worker</node_type><nodes><node>NODE_IP</node></nodes>\
            <disabled>yes</disabled></cluster>",
        "<global></global>",
    ];
    for conf in confs {
        fs::write(home.ossec_conf(), format!("<ossec_config>{conf}</ossec_config>")).unwrap();
        let nodes = node.nodes().await.unwrap();
        let own = nodes.find("node01").unwrap();
        assert_eq!((nodes.all.len(), nodes.own_kind, nodes.reach), (1, NodeKind::Master, Reach::Alone), "{conf}");
        assert_eq!(own.address, "127.0.0.1");
        let health = node.health(&nodes, nodes.names()).await.unwrap();
        assert_eq!(health, [NodeHealth::Alone(own.clone(), None)]);
    }
    // The socket of a daemon decides, unless the cluster is turned off.
    drop(std::os::unix::net::UnixListener::bind(home.cluster_socket()).unwrap());
    assert_eq!(node.reach().await, Ok(Reach::Daemon));
    fs::write(home.ossec_conf(), format!("<ossec_config>{}</ossec_config>", confs[0])).unwrap();
    assert_eq!(node.reach().await, Ok(Reach::Alone));
    fs::remove_file(home.cluster_socket()).unwrap();
    fs::write(home.ossec_conf(), "<ossec_config><cluster></cluster></ossec_config>").unwrap();
    assert_eq!(node.reach().await, Err(Fault::NoCluster));
}

#[tokio::test]
async fn a_default_key_of_release_5_is_hidden_too() {
    let (_folder, _home, node) = node("<node_name>one</node_name>");
    let key = async |secrets| {
        let (settings, _charge) = node.of_release_5().cluster_settings(secrets).await.unwrap();
        settings.unwrap().options().get("key").cloned().unwrap()
    };
    assert_eq!(key(Secrets::Hidden).await, "*****");
    assert_eq!(key(Secrets::Shown).await, "fd3350b86d239654e34866ab3c4988a8");
}

#[tokio::test]
async fn a_worker_alone_has_no_master() {
    let (_folder, _home, node) = node("<node_name>two</node_name><node_type>worker</node_type>");
    let nodes = node.nodes().await.unwrap();
    assert_eq!((nodes.own_kind, nodes.has_far_master()), (NodeKind::Worker, false));
    assert_eq!(nodes.must_have_master(), Err(Fault::NoMaster));
    assert_eq!(node.health(&nodes, nodes.names()).await, Err(Fault::NoMaster));
}

#[tokio::test]
async fn a_worker_asks_others_by_way_of_its_master() {
    for (own, command) in [("one", "dapi_fwd"), ("two", "dapi")] {
        let (_folder, home, node) = node(&format!("<node_name>{own}</node_name>"));
        let (tell, asked) = channel();
        cluster_daemon(home.cluster_socket(), move |command, text| {
            if command == "get_nodes" {
                return ClusterAnswer::ByMaster(NODES.to_owned());
            }
            tell.send((command.to_owned(), text.to_owned())).unwrap();
            ClusterAnswer::Later(r#"{"a": 1}"#.to_owned())
        });
        let nodes = node.nodes().await.unwrap();
        assert_eq!((nodes.reach, nodes.names()), (Reach::Daemon, vec!["one".to_owned(), "two".to_owned()]));
        assert_eq!(known_nodes(&home, own).len(), 2);
        let permissions = Map::from_iter([("rbac_mode".to_owned(), json!("white"))]);
        let other = OtherNode { name: Some("x".to_owned()), permissions, waits: false };
        node.ask_node(&nodes, other, NodeCall::info().on("x")).await.unwrap();
        let (asked, text) = asked.recv().unwrap();
        assert_eq!(asked, command);
        assert!(text.contains(r#""rbac_permissions":{"rbac_mode":"white"}"#), "{text}");
        assert!(text.contains(r#""nodes":["one","two"]"#) && text.contains(r#""api_timeout":10"#), "{text}");
        assert_eq!((text.starts_with("x {"), text.contains(r#""node_id":"x""#)), (own == "one", own == "two"));
    }
}

#[tokio::test]
async fn a_daemon_that_hangs_costs_the_time_of_a_request() {
    let (_folder, home, node) = node("<node_name>one</node_name>");
    cluster_daemon(home.cluster_socket(), |_, _| ClusterAnswer::Silence);
    node.set_request_time(Some(std::time::Duration::from_millis(200)));
    assert_eq!(node.nodes().await, Err(Fault::Cluster(ClusterError::Late)));
}
