//! The `<cluster>` section of `etc/ossec.conf` with its defaults (docs/facts/06-backends.md, section 12.3). Release 5
//! knows neither a cluster that is off nor a helper for HAProxy, and has other defaults (docs/facts/07-v5.md, section
//! 5.4).

use apid_formats::Release;
use apid_formats::manager_conf::{self, NoPart, Part};
use apid_home::Layout;
use apid_manager::cluster::NodeKind;
use serde_json::{Map, Value, json};

use crate::configuration::{NoConfiguration, Secrets, Told};
use crate::{Fault, Node};

/// Options of the helper for HAProxy that are whole numbers.
const WHOLE: [&str; 6] = [
    "haproxy_port",
    "frequency",
    "agent_reconnection_stability_time",
    "agent_reconnection_time",
    "agent_chunk_size",
    "remove_disconnected_node_after",
];

/// And the one that is a share.
const SHARE: &str = "imbalance_tolerance";

/// What is wrong with the section.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsFault {
    /// The port is no number.
    #[error("the port of the cluster is no number")]
    Port,
    /// `disabled` is neither `yes` nor `no`, but this.
    #[error("disabled is neither yes nor no, but {0}")]
    Disabled(String),
    /// This option of the helper is no whole number.
    #[error("the helper's option {0} is no whole number")]
    NotWhole(&'static str),
    /// This option of the helper is no number.
    #[error("the helper's option {0} is no number")]
    NotNumber(&'static str),
    /// The helper is to speak HTTPS and has no certificate.
    #[error("the helper has no certificate for https")]
    NoCertificate,
    /// The node is neither a master nor a worker, but this.
    #[error("node_type is neither master nor worker, but {0}")]
    Kind(String),
    /// The file cannot be told.
    #[error(transparent)]
    NoConfiguration(#[from] NoConfiguration),
}

/// The section with its defaults.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterSettings(Map<String, Value>);

impl ClusterSettings {
    /// Those of a file without the section.
    pub(super) fn of_no_section(release: Release) -> Self {
        let mut settings = defaults(release);
        if release == Release::V4 {
            settings.insert("disabled".to_owned(), true.into());
        }
        Self(settings)
    }

    /// Completes a section.
    fn complete(release: Release, mut section: Map<String, Value>) -> Result<Self, SettingsFault> {
        if release == Release::V5 {
            // A node that is no part of the cluster of others is the master of its own.
            if section.get("disabled").is_some_and(|disabled| disabled != "no") {
                section.insert("node_type".to_owned(), NodeKind::Master.name().into());
            }
            section.retain(|name, _| !matches!(name.as_str(), "disabled" | "haproxy_helper"));
        }
        for (name, value) in defaults(release) {
            section.entry(name).or_insert(value);
        }
        if let Some(port) = section.get_mut("port")
            && let Value::String(text) = port
        {
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let number: u64 = text.parse().ok().filter(|_| is_number).ok_or(SettingsFault::Port)?;
            *port = number.into();
        }
        if let Some(disabled) = section.get_mut("disabled") {
            *disabled = flag(disabled)?.into();
        }
        if let Some(kind) = section.get_mut("node_type")
            && kind == "client"
        {
            *kind = NodeKind::Worker.name().into();
        }
        if release == Release::V5 {
            let kind = section.get("node_type").and_then(Value::as_str).unwrap_or_default();
            if ![NodeKind::Master, NodeKind::Worker].iter().any(|known| known.name() == kind) {
                return Err(SettingsFault::Kind(kind.to_owned()));
            }
        }
        if let Some(Value::Object(helper)) = section.get_mut("haproxy_helper")
            && !helper.is_empty()
        {
            complete_helper(helper)?;
        }
        Ok(Self(section))
    }

    /// All of it, by the names of the options, in the order of the file; what the file does not say comes last.
    pub fn options(&self) -> &Map<String, Value> {
        &self.0
    }

    /// What the node is.
    pub fn kind(&self) -> NodeKind {
        if self.text("node_type") == NodeKind::Worker.name() { NodeKind::Worker } else { NodeKind::Master }
    }

    /// The name of the cluster.
    pub fn cluster_name(&self) -> &str {
        self.text("name")
    }

    /// The address of the master, which every node knows.
    pub fn master_address(&self) -> &str {
        self.0.get("nodes").and_then(|nodes| nodes.get(0)).and_then(Value::as_str).unwrap_or_default()
    }

    fn text(&self, option: &str) -> &str {
        self.0.get(option).and_then(Value::as_str).unwrap_or_default()
    }
}

fn defaults(release: Release) -> Map<String, Value> {
    let defaults = match release {
        Release::V4 => json!({
            "disabled": false, "node_type": "master", "name": "wazuh", "node_name": "node01", "key": "", "port": 1516,
            "bind_addr": "0.0.0.0", "nodes": ["NODE_IP"], "hidden": "no",
        }),
        // The key is as public as the program of release 5 that has it.
        Release::V5 => json!({
            "node_type": "master", "name": "wazuh", "node_name": "node01", "key": "fd3350b86d239654e34866ab3c4988a8",
            "port": 1516, "bind_addr": "127.0.0.1", "nodes": ["127.0.0.1"], "hidden": "no",
        }),
    };
    match defaults {
        Value::Object(defaults) => defaults,
        _ => Map::new(),
    }
}

fn flag(value: &Value) -> Result<bool, SettingsFault> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        value if value == "yes" => Ok(true),
        value if value == "no" => Ok(false),
        value => Err(SettingsFault::Disabled(value.as_str().map_or_else(|| value.to_string(), str::to_owned))),
    }
}

/// Completes the settings of the helper that balances agents by HAProxy.
fn complete_helper(helper: &mut Map<String, Value>) -> Result<(), SettingsFault> {
    let defaults = json!({
        "haproxy_port": 5555, "haproxy_protocol": "http", "haproxy_backend": "wazuh_reporting",
        "haproxy_resolver": null, "haproxy_cert": true, "client_cert": null, "client_cert_key": null,
        "client_cert_password": null, "excluded_nodes": [], "frequency": 60, "agent_chunk_size": 300,
        "agent_reconnection_time": 5, "agent_reconnection_stability_time": 60, "imbalance_tolerance": 0.1,
        "remove_disconnected_node_after": 240,
    });
    for (name, value) in defaults.as_object().into_iter().flatten() {
        helper.entry(name.as_str()).or_insert_with(|| value.clone());
    }
    if let Some(disabled) = helper.get_mut("haproxy_disabled")
        && let Ok(is_off) = flag(disabled)
    {
        *disabled = is_off.into();
    }
    for option in WHOLE {
        if let Some(value) = helper.get_mut(option)
            && let Value::String(text) = value
        {
            let number: i64 = text.trim().parse().map_err(|_| SettingsFault::NotWhole(option))?;
            *value = number.into();
        }
    }
    if let Some(value) = helper.get_mut(SHARE)
        && let Value::String(text) = value
    {
        let number = text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        *value = number.ok_or(SettingsFault::NotNumber(SHARE))?.into();
    }
    let is_https = helper
        .get("haproxy_protocol")
        .and_then(Value::as_str)
        .is_some_and(|protocol| protocol.eq_ignore_ascii_case("https"));
    if is_https && helper.get("haproxy_cert").is_some_and(Value::is_boolean) {
        return Err(SettingsFault::NoCertificate);
    }
    Ok(())
}

impl Node {
    /// What the file says of the cluster, with the defaults for the rest.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn cluster_settings(
        &self,
        secrets: Secrets,
    ) -> Result<(Result<ClusterSettings, SettingsFault>, apid_request::budget::Charge), Fault> {
        let part = Part { section: Some("cluster".to_owned()), ..Part::default() };
        let show = |mut sections: Map<String, Value>| match sections.remove("cluster") {
            Some(Value::Object(section)) => section,
            _ => Map::new(),
        };
        let (section, charge): Told<Map<String, Value>> = self.configuration(part, secrets, show).await?;
        let mut settings = match section {
            Ok(mut section) => {
                if self.home.layout() == Layout::V5 {
                    // Where it stands, nothing reads it.
                    section.shift_remove("disabled");
                }
                ClusterSettings::complete(self.release, section)
            }
            Err(NoConfiguration::NoPart { why: NoPart::MissingSection, .. }) => {
                Ok(ClusterSettings::of_no_section(self.release))
            }
            Err(why) => Err(why.into()),
        };
        // A default of release 5 is hidden like any other key.
        if secrets == Secrets::Hidden
            && self.release == Release::V5
            && let Ok(ClusterSettings(options)) = &mut settings
        {
            manager_conf::hide_in_sections(options);
        }
        Ok((settings, charge))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn complete(section: &Value) -> Result<ClusterSettings, SettingsFault> {
        ClusterSettings::complete(Release::V4, section.as_object().unwrap().clone())
    }

    #[test]
    fn release_5_is_always_in_a_cluster_and_has_defaults_of_its_own() {
        let complete = |section: &Value| ClusterSettings::complete(Release::V5, section.as_object().unwrap().clone());
        let section = json!({"disabled": "no", "haproxy_helper": {"frequency": "often"}, "node_type": "client",
            "key": "k"});
        let settings = complete(&section).unwrap();
        let expected = json!({"node_type": "worker", "key": "k", "name": "wazuh", "node_name": "node01", "port": 1516,
            "bind_addr": "127.0.0.1", "nodes": ["127.0.0.1"], "hidden": "no"});
        assert_eq!(&Value::Object(settings.options().clone()), &expected);
        let none = ClusterSettings::of_no_section(Release::V5);
        assert_eq!((none.options().get("disabled"), none.options().len()), (None, 8));
        let off = complete(&json!({"disabled": "yes", "node_type": "worker"})).unwrap();
        assert_eq!((off.kind(), off.options().get("disabled")), (NodeKind::Master, None));
        assert_eq!(complete(&json!({"node_type": "spare"})), Err(SettingsFault::Kind("spare".to_owned())));
    }

    #[test]
    fn what_the_file_does_not_say_has_its_default() {
        let settings = complete(&json!({"node_name": "two", "node_type": "client", "disabled": "no", "port": "1617",
            "nodes": ["10.0.0.1", "10.0.0.2"]}));
        let settings = settings.unwrap();
        let expected = json!({"node_name": "two", "node_type": "worker", "disabled": false, "port": 1617,
            "nodes": ["10.0.0.1", "10.0.0.2"], "name": "wazuh", "key": "", "bind_addr": "0.0.0.0", "hidden": "no"});
        assert_eq!(&Value::Object(settings.options().clone()), &expected);
        assert_eq!((settings.kind(), settings.cluster_name()), (NodeKind::Worker, "wazuh"));
        assert_eq!(settings.master_address(), "10.0.0.1");
        let none = ClusterSettings::of_no_section(Release::V4);
        assert_eq!((none.kind(), none.options().get("disabled")), (NodeKind::Master, Some(&true.into())));
        assert_eq!(none.master_address(), "NODE_IP");
    }

    #[test]
    fn values_that_are_none_are_refused() {
        for (section, why) in [
            (json!({"port": "x"}), SettingsFault::Port),
            (json!({"port": ""}), SettingsFault::Port),
            (json!({"port": "99999999999999999999999"}), SettingsFault::Port),
            (json!({"disabled": "never"}), SettingsFault::Disabled("never".to_owned())),
            (json!({"haproxy_helper": {"frequency": "often"}}), SettingsFault::NotWhole("frequency")),
            (json!({"haproxy_helper": {"imbalance_tolerance": "inf"}}), SettingsFault::NotNumber(SHARE)),
            (json!({"haproxy_helper": {"haproxy_protocol": "HTTPS"}}), SettingsFault::NoCertificate),
        ] {
            assert_eq!(complete(&section), Err(why), "{section}");
        }
    }

    #[test]
    fn the_helper_has_defaults_too() {
        let section =
            json!({"haproxy_helper": {"haproxy_disabled": "no", "frequency": "30", "imbalance_tolerance": "0.5"}});
        let settings = complete(&section).unwrap();
        let helper = settings.options().get("haproxy_helper").unwrap();
        assert_eq!(helper.get("haproxy_disabled"), Some(&false.into()));
        assert_eq!((helper.get("frequency"), helper.get(SHARE)), (Some(&30.into()), Some(&0.5.into())));
        assert_eq!(helper.get("haproxy_cert"), Some(&true.into()));
    }
}
