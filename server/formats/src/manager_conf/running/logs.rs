//! The sections of wazuh-logcollector, and the labels of the manager.

use serde_json::{Map, Value, json};

use super::{Conf, seconds, word};
use crate::ossec_xml::Element;

pub(super) fn labels(conf: &Conf<'_, '_>) -> Value {
    let label = |label: &Element<'_>| {
        json!({
            "value": label.text.trim(),
            "key": label.attribute("key").unwrap_or_default(),
            "hidden": word(label.attribute("hidden") == Some("yes")),
        })
    };
    json!({"labels": conf.options("labels", "label").map(label).collect::<Vec<_>>()})
}

pub(super) fn localfiles(conf: &Conf<'_, '_>) -> Value {
    let files: Vec<Value> = conf.named("localfile").map(localfile).collect();
    if files.is_empty() { json!({}) } else { json!({ "localfile": files }) }
}

/// Members in the order in which the daemon tells them.
fn localfile(section: &Element<'_>) -> Value {
    let mut file = Map::new();
    let mut put = |name: &str, value: Value| file.insert(name.to_owned(), value);
    let format = section.last("log_format").unwrap_or_default();
    let is_command = matches!(format, "command" | "full_command");
    let is_journal = format == "journald";
    match section.last("location") {
        Some(place) if !is_command && !is_journal => drop(put("file", place.into())),
        _ => {}
    }
    put("logformat", format.into());
    if is_command {
        let command = section.last("command").unwrap_or_default();
        put("command", command.into());
        put("alias", section.last("alias").unwrap_or(command).into());
    }
    if !is_journal {
        put("ignore_binaries", word(section.last("ignore_binaries") == Some("yes")).into());
    }
    if !is_command {
        put("only-future-events", section.last("only-future-events").unwrap_or("yes").into());
    }
    let targets = section.last("target").unwrap_or("agent").split(',').map(str::trim).collect::<Vec<_>>();
    put("target", targets.into());
    if is_command {
        put("frequency", section.last("frequency").and_then(seconds).unwrap_or(360).into());
    }
    file.into()
}

pub(super) fn sockets(conf: &Conf<'_, '_>) -> Value {
    let socket = |section: &Element<'_>| {
        json!({
            "name": section.last("name").unwrap_or_default(),
            "location": section.last("location").unwrap_or_default(),
            "mode": section.last("mode").unwrap_or("tcp"),
        })
    };
    let sockets: Vec<Value> = conf.named("socket").map(socket).collect();
    if sockets.is_empty() { json!({}) } else { json!({ "socket": sockets }) }
}
