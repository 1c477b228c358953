//! The section of wazuh-authd.

use serde_json::{Map, Value, json};

use super::{Conf, seconds, word};
use crate::ossec_xml::Element;

const CIPHERS: &str = "HIGH:!ADH:!EXP:!MD5:!RC4:!3DES:!CAMELLIA:@STRENGTH";

pub(super) fn auth(conf: &Conf<'_, '_>) -> Value {
    let mut auth = Map::new();
    let mut put = |name: &str, value: Value| auth.insert(name.to_owned(), value);
    let switch = |name: &str, default| Value::from(conf.word("auth", name, default));
    let text = |name: &str, default: &str| Value::from(conf.text("auth", name).unwrap_or(default));
    let part = |name: &str| conf.options("auth", name).last();
    put("port", conf.number("auth", "port", 1_515).into());
    put("disabled", switch("disabled", false));
    put("remote_enrollment", switch("remote_enrollment", true));
    put("ipv6", switch("ipv6", false));
    put("use_source_ip", switch("use_source_ip", false));
    put("purge", switch("purge", true));
    put("use_password", switch("use_password", false));
    put("ssl_verify_host", switch("ssl_verify_host", false));
    put("ssl_auto_negotiate", switch("ssl_auto_negotiate", false));
    put("ciphers", text("ciphers", CIPHERS));
    if let Some(file) = conf.text("auth", "ssl_agent_ca").filter(|file| !file.is_empty()) {
        put("ssl_agent_ca", file.into());
    }
    put("ssl_manager_cert", text("ssl_manager_cert", "etc/sslmanager.cert"));
    put("ssl_manager_key", text("ssl_manager_key", "etc/sslmanager.key"));
    let requests = part("key_request").and_then(|requests| requests.last("enabled"));
    put("key_request", json!({"enabled": word(requests == Some("yes"))}));
    put("force", force(part("force")));
    let newer = part("agents").and_then(|agents| agents.last("allow_higher_versions"));
    put("agents", json!({"allow_higher_versions": word(newer == Some("yes"))}));
    json!({ "auth": auth })
}

/// When an agent may take the place of another one.
fn force(section: Option<&Element<'_>>) -> Value {
    let option = |name: &str| section.and_then(|section| section.last(name));
    let time = section.and_then(|section| section.children.iter().rfind(|child| child.name == "disconnected_time"));
    json!({
        "enabled": option("enabled").unwrap_or("yes"),
        "key_mismatch": option("key_mismatch").unwrap_or("yes"),
        "disconnected_time": {
            "enabled": time.and_then(|time| time.attribute("enabled")).unwrap_or("yes"),
            "value": time.and_then(|time| seconds(time.text.trim())).unwrap_or(3_600),
        },
        "after_registration_time": option("after_registration_time").and_then(seconds).unwrap_or(3_600),
    })
}
