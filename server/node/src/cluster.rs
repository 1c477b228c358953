//! Whether the node belongs to a cluster, and whether the daemon that joins it runs.

use apid_manager::node;
use apid_store::Lane;

use crate::daemons::DaemonState;
use crate::{Fault, Node};

impl Node {
    /// Whether `etc/ossec.conf` says that the node belongs to a cluster, and whether the cluster's daemon runs.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn cluster(&self) -> Result<(bool, bool), Fault> {
        let file = self.home.ossec_conf();
        let enabled = self.store.run(Lane::Cheap, move || Ok::<_, Fault>(node::is_clustered(&file))).await?;
        let states = match self.states().await {
            Ok(states) => states,
            Err(Fault::NoProcesses) => Vec::new(),
            Err(fault) => return Err(fault),
        };
        Ok((enabled, states.contains(&("wazuh-clusterd", DaemonState::Running))))
    }
}

#[cfg(test)]
mod tests {
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
        fs::write(home.ossec_conf(), "<ossec_config><cluster><disabled>no</disabled></cluster></ossec_config>")
            .unwrap();
        assert_eq!(node.cluster().await, Ok((true, false)));
        fs::create_dir_all(home.run_dir()).unwrap();
        fs::write(home.run_dir().join(format!("wazuh-clusterd-{}.pid", std::process::id())), "").unwrap();
        assert_eq!(node.cluster().await, Ok((true, true)));
    }
}
