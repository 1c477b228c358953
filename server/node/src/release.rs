//! Whether there is a newer release (docs/facts/04-modules.md, section 6).
//!
//! This server asks no service on the network, so that it never knows of one. Must not be here: requests to
//! the network.

use apid_formats::manager_conf::Part;
use apid_manager::node;
use apid_store::Lane;
use serde_json::Value;

use crate::configuration::Secrets;
use crate::{Fault, Node};

impl Node {
    /// Whether the node is a worker of a cluster. A worker does not look for newer releases.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn is_worker(&self) -> Result<bool, Fault> {
        let file = self.home.ossec_conf();
        self.store.run(Lane::Cheap, move || Ok::<_, Fault>(node::is_worker(&file))).await
    }

    /// Whether `etc/ossec.conf` lets the node ask for newer releases, as it does where it does not say.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn may_ask_for_releases(&self) -> Result<bool, Fault> {
        let part = Part { section: Some("global".to_owned()), ..Part::default() };
        let said = |sections: serde_json::Map<String, Value>| {
            sections.get("global").and_then(|global| global.get("update_check")).cloned()
        };
        let (word, _charge) = self.configuration(part, Secrets::Shown, said).await?;
        Ok(word.ok().flatten().is_none_or(|word| word == "yes"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use apid_store::Store;

    use crate::Node;

    #[tokio::test]
    async fn the_file_decides_and_its_default_is_yes() {
        let (_folder, home) = apid_testing::homes::new();
        let node = Node::new(&home, &Store::new(home.root()));
        for (inside, expected) in [
            ("<global><update_check>no</update_check></global>", false),
            ("<global><update_check>yes</update_check></global>", true),
            ("<global></global>", true),
            ("", true),
        ] {
            fs::write(home.ossec_conf(), format!("<ossec_config>{inside}</ossec_config>")).unwrap();
            assert_eq!(node.may_ask_for_releases().await, Ok(expected), "{inside}");
        }
        fs::remove_file(home.ossec_conf()).unwrap();
        assert_eq!(node.may_ask_for_releases().await, Ok(true));
    }
}
