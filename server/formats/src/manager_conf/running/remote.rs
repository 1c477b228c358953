//! The sections of wazuh-remoted, and of wazuh-monitord where it tells the same.

use serde_json::{Map, Value, json};

use super::{Conf, word};
use crate::ossec_xml::Element;

/// When agents count as disconnected, and when that is an alert.
pub(super) fn disconnection(conf: &Conf<'_, '_>) -> Value {
    json!({
        "agents_disconnection_time": conf.seconds("global", "agents_disconnection_time", 900),
        "agents_disconnection_alert_time": conf.seconds("global", "agents_disconnection_alert_time", 0),
    })
}

pub(super) fn remote(conf: &Conf<'_, '_>) -> Value {
    let overtake = conf.number("remote", "connection_overtake_time", 60);
    let connections: Vec<Value> = conf.named("remote").map(|section| connection(section, overtake)).collect();
    json!({ "remote": connections })
}

fn connection(section: &Element<'_>, overtake: i64) -> Value {
    let mut connection = Map::new();
    let mut put = |name: &str, value: Value| connection.insert(name.to_owned(), value);
    let is_secure = section.last("connection") != Some("syslog");
    put("connection", if is_secure { "secure" } else { "syslog" }.into());
    put("ipv6", word(section.last("ipv6") == Some("yes")).into());
    if let Some(address) = section.last("local_ip") {
        put("local_ip", address.into());
    }
    put("protocol", protocols(section.last("protocol"), is_secure).into());
    put("port", section.last("port").unwrap_or(if is_secure { "1514" } else { "514" }).into());
    if is_secure {
        put("queue_size", section.last("queue_size").unwrap_or("131072").into());
        let agents = section.children.iter().rfind(|child| child.name == "agents");
        let newer = agents.and_then(|agents| agents.last("allow_higher_versions")) == Some("yes");
        put("agents", json!({"allow_higher_versions": word(newer)}));
    } else {
        for (option, name) in [("allowed-ips", "allowed-ips"), ("denied-ips", "denied-ips")] {
            let listed = section.children.iter().filter(|child| child.name == option);
            let listed: Vec<&str> = listed.map(|child| child.text.trim()).collect();
            if !listed.is_empty() {
                put(name, listed.into());
            }
        }
    }
    put("connection_overtake_time", overtake.into());
    connection.into()
}

/// The protocols of a connection. Only a secure one may have both.
fn protocols(text: Option<&str>, is_secure: bool) -> Vec<&'static str> {
    let named =
        |name: &str| text.unwrap_or_default().split(',').any(|protocol| protocol.trim().eq_ignore_ascii_case(name));
    match (named("tcp"), named("udp")) {
        (true, true) if is_secure => vec!["TCP", "UDP"],
        (false, true) => vec!["UDP"],
        _ => vec!["TCP"],
    }
}
