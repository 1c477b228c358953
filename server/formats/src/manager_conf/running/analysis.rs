//! The sections of wazuh-analysisd.

use serde_json::{Map, Value, json};

use super::{Conf, seconds};

pub(super) fn global(conf: &Conf<'_, '_>) -> Value {
    let mut global = Map::new();
    let mut put = |name: &str, value: Value| global.insert(name.to_owned(), value);
    let word = |name: &str, default| conf.word("global", name, default).into();
    let number = |name: &str, default: i64| conf.number("global", name, default).into();
    let text = |name: &str| conf.text("global", name).filter(|text| !text.is_empty()).map(Value::from);
    put("email_notification", word("email_notification", false));
    put("logall", word("logall", false));
    put("logall_json", word("logall_json", false));
    put("integrity_checking", number("integrity_checking", 8));
    put("rootkit_detection", number("rootkit_detection", 8));
    put("host_information", number("host_information", 8));
    put("prelude_output", word("prelude_output", false));
    put("zeromq_output", word("zeromq_output", false));
    for name in ["prelude_profile", "geoipdb", "zeromq_uri", "zeromq_server_cert", "zeromq_client_cert"] {
        if let Some(text) = text(name) {
            put(name, text);
        }
    }
    put("jsonout_output", word("jsonout_output", true));
    put("alerts_log", word("alerts_log", true));
    put("stats", number("stats", 4));
    put("memory_size", number("memory_size", 8_192));
    let listed = white_list(conf);
    if !listed.is_empty() {
        put("white_list", listed.into());
    }
    if let Some(text) = text("custom_alert_output") {
        put("custom_alert_output", text);
    }
    put("rotate_interval", conf.seconds("global", "rotate_interval", 0).into());
    put("max_output_size", conf.text("global", "max_output_size").and_then(bytes).unwrap_or(0).into());
    let limits = conf.options("global", "limits").flat_map(|limits| &limits.children);
    let eps = limits.filter(|limit| limit.name == "eps").last();
    let limit = |name: &str| eps.and_then(|eps| eps.last(name)).and_then(|text| text.parse::<i64>().ok());
    let maximum = limit("maximum").unwrap_or(0);
    let timeframe = limit("timeframe").unwrap_or(if maximum > 0 { 10 } else { 0 });
    put("eps", json!({"maximum": maximum, "timeframe": timeframe}));
    json!({ "global": global })
}

/// Addresses first, then patterns of names without their anchors.
fn white_list(conf: &Conf<'_, '_>) -> Vec<String> {
    let all = conf.options("global", "white_list").map(|entry| entry.text.trim());
    let is_address =
        |text: &&str| text.split('/').next().is_some_and(|address| address.parse::<std::net::IpAddr>().is_ok());
    let (mut addresses, names): (Vec<&str>, Vec<&str>) = all.partition(is_address);
    addresses.extend(names.into_iter().map(|name| name.trim_start_matches('^').trim_end_matches('$')));
    addresses.into_iter().map(str::to_owned).collect()
}

/// Bytes of `10M` and the like.
fn bytes(text: &str) -> Option<i64> {
    let digits = text.find(|symbol: char| !symbol.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits)?;
    let shift = match unit.trim() {
        "" | "b" | "B" => 0,
        "k" | "K" => 10,
        "m" | "M" => 20,
        "g" | "G" => 30,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(1 << shift)
}

pub(super) fn alerts(conf: &Conf<'_, '_>) -> Value {
    json!({"alerts": {
        "email_alert_level": conf.number("alerts", "email_alert_level", 7),
        "log_alert_level": conf.number("alerts", "log_alert_level", 1),
    }})
}

pub(super) fn commands(conf: &Conf<'_, '_>) -> Value {
    let command = |section: &crate::ossec_xml::Element<'_>| {
        json!({
            "name": section.last("name").unwrap_or_default(),
            "executable": section.last("executable").unwrap_or_default(),
            "timeout_allowed": i32::from(section.last("timeout_allowed") == Some("yes")),
        })
    };
    json!({"command": conf.named("command").map(command).collect::<Vec<_>>()})
}

pub(super) fn rule_test(conf: &Conf<'_, '_>) -> Value {
    let timeout = conf.text("rule_test", "session_timeout").and_then(seconds).unwrap_or(900);
    json!({"rule_test": {
        "enabled": conf.word("rule_test", "enabled", true),
        "threads": conf.number("rule_test", "threads", 1),
        "max_sessions": conf.number("rule_test", "max_sessions", 64),
        "session_timeout": timeout,
    }})
}
