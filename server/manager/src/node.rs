//! This node of the manager, as its `etc/ossec.conf` describes it. Each call reads the file, which may change at any
//! time.
//!
//! Must not be here: what other nodes of a cluster are and do.

use std::path::Path;

use apid_formats::manager_conf::{self, ManagerFiles, NotTold};
use apid_formats::ossec_conf;
use apid_formats::ossec_xml::MarkupError;
use apid_home::Home;
use apid_home::directory::read_operators_file;
use serde_json::Value;

use crate::LinkError;

/// The name of a node whose configuration gives no name.
const DEFAULT_NAME: &str = "node01";

/// The node's name; `node01` where the file gives no name or cannot be read.
pub fn name(ossec_conf: &Path) -> String {
    text(ossec_conf).and_then(|text| ossec_conf::node_name(&text)).unwrap_or_else(|| DEFAULT_NAME.to_owned())
}

/// Whether the node belongs to a cluster. One whose file cannot be read does not.
pub fn is_clustered(ossec_conf: &Path) -> bool {
    text(ossec_conf).is_some_and(|text| ossec_conf::is_clustered(&text))
}

/// Whether the file says that the node belongs to no cluster. One without a word about clusters, or that cannot be
/// read, does not say so.
pub fn turns_cluster_off(ossec_conf: &Path) -> bool {
    text(ossec_conf).is_some_and(|text| ossec_conf::turns_cluster_off(&text))
}

/// The node's name if it belongs to a cluster: agents may be connected to its other nodes.
pub fn name_in_cluster(ossec_conf: &Path) -> Option<String> {
    let text = text(ossec_conf).filter(|text| ossec_conf::is_clustered(text))?;
    Some(ossec_conf::node_name(&text).unwrap_or_else(|| DEFAULT_NAME.to_owned()))
}

/// Whether the node is a worker of a cluster. One whose file cannot be read is not.
pub fn is_worker(ossec_conf: &Path) -> bool {
    text(ossec_conf).is_some_and(|text| ossec_conf::is_worker(&text))
}

/// Why the file cannot be read as the manager reads it, with the place; `None` for a sound one. The other functions
/// here take what they can read, and the defaults for the rest.
pub fn fault(ossec_conf: &Path) -> Option<String> {
    let file = ossec_conf.display();
    match read_operators_file(ossec_conf) {
        Err(error) => Some(format!("{file}: cannot be read: {error}")),
        Ok(bytes) => {
            let MarkupError { what, line, column } = ossec_conf::fault(&String::from_utf8_lossy(&bytes))?;
            Some(format!("{file}:{line}:{}: {what}", column + 1))
        }
    }
}

/// Whether the daemons write `logs/ossec.log`, and whether `logs/ossec.json`; the former alone where the file does not
/// say or cannot be read.
pub fn log_formats(ossec_conf: &Path) -> (bool, bool) {
    text(ossec_conf).map_or((true, false), |text| ossec_conf::log_formats(&text))
}

/// The section of the configuration that a component of this node would run with, as far as its files say that.
///
/// # Errors
///
/// [`LinkError::NoComponent`] where they do not, [`LinkError::NoConfiguration`] where there is no such section: what a
/// manager answers whose component does not run, or does not have it.
pub fn component(home: &Home, component: &str, section: &str) -> Result<Value, LinkError> {
    let files = [home.ossec_conf(), home.internal_options(), home.local_internal_options()];
    // One that cannot be read says nothing.
    let [conf, internal, local] = files.map(|file| text(&file).unwrap_or_default());
    let files = ManagerFiles { ossec_conf: &conf, internal_options: &internal, local_internal_options: &local };
    manager_conf::component(&files, component, section).map(Value::Object).map_err(|why| match why {
        NotTold::Component => LinkError::NoComponent(component.to_owned()),
        NotTold::Section => LinkError::NoConfiguration(format!("{component}:{section}")),
    })
}

fn text(ossec_conf: &Path) -> Option<String> {
    read_operators_file(ossec_conf).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::path::Path;

    use super::{fault, is_clustered, is_worker, name, name_in_cluster};

    #[test]
    fn the_file_names_the_node() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("ossec.conf");
        std::fs::write(&file, "<ossec_config><cluster><node_name>two</node_name></cluster></ossec_config>").unwrap();
        assert_eq!((name(&file).as_str(), is_clustered(&file)), ("two", true));
        assert_eq!(name_in_cluster(&file).as_deref(), Some("two"));
        assert!(!is_worker(&file));
        let worker = "<ossec_config><cluster><node_type>worker</node_type></cluster></ossec_config>";
        std::fs::write(&file, worker).unwrap();
        assert!(is_worker(&file));
        let alone =
            "<ossec_config><cluster><node_name>two</node_name><disabled>yes</disabled></cluster></ossec_config>";
        std::fs::write(&file, alone).unwrap();
        assert_eq!((name(&file).as_str(), name_in_cluster(&file)), ("two", None));
    }

    #[test]
    fn a_missing_file_means_the_default() {
        let missing = Path::new("no such file");
        assert_eq!((name(missing).as_str(), is_clustered(missing)), ("node01", false));
        assert!(fault(missing).unwrap().starts_with("no such file: cannot be read: "));
    }

    #[test]
    fn a_fault_has_its_place() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("ossec.conf");
        std::fs::write(&file, "<ossec_config>\n  <cluster><node_name>two</node_name></cluster>\n  <global>\n").unwrap();
        assert_eq!(fault(&file).unwrap(), format!("{}:3:3: unclosed element", file.display()));
        assert_eq!((name(&file).as_str(), is_clustered(&file)), ("two", true));
        std::fs::write(&file, "<ossec_config></ossec_config>").unwrap();
        assert_eq!(fault(&file), None);
    }
}
