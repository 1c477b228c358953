#![allow(clippy::unwrap_used)]

use std::fs;

use apid_store::Store;

use crate::Node;

#[tokio::test]
async fn the_configuration_enables_and_the_daemon_runs() {
    let (_folder, home) = apid_testing::homes::new();
    let node = Node::new(&home, &Store::new(home.root()));
    fs::write(home.ossec_conf(), "<ossec_config></ossec_config>").unwrap();
    assert_eq!(node.cluster().await, Ok((false, false)));
    fs::write(home.ossec_conf(), "<ossec_config><cluster><disabled>no</disabled></cluster></ossec_config>").unwrap();
    assert_eq!(node.cluster().await, Ok((true, false)));
    fs::create_dir_all(home.run_dir()).unwrap();
    fs::write(home.run_dir().join(format!("wazuh-clusterd-{}.pid", std::process::id())), "").unwrap();
    assert_eq!(node.cluster().await, Ok((true, true)));
}
