//! What a node is asked and told to do: its settings, the configuration that its daemons run with, their counters,
//! another configuration, restart, and reading the ruleset anew. Each function is for the operation of a manager by
//! itself and for its twin of a node of a cluster; `node` is the name that the reply has for the node.

use std::path::Path;

use serde_json::{Map, Value, json};
use wazuh_api_server::v4::models::{
    CheckAvailableVersionReply, DaemonStats, NodeAnalysisdReload, NodeApiConfiguration, ValidationStatus,
};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use super::commands::{DAEMONS, with_dates};
use super::{api_config, outcome};
use crate::config::Config;
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::{IntoFailure as _, refusal_failure};
use apid_home::Home;
use apid_manager::{CountingDaemon, LinkError};
use apid_node::info::Info;
use apid_node::refusal::Refusal;

/// A reply about one node: its items, or its failure.
fn of_node<T>(
    voice: Voice,
    told: Result<Vec<Value>, Refusal>,
    node: &str,
    messages: &Messages<'_>,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut failed = FailedItems::new();
    let items = told.unwrap_or_else(|refusal| {
        refusal_failure(&refusal).told_by(voice).add_to(&mut failed, node);
        Vec::new()
    });
    let mut writer = ListWriter::with_capacity(256);
    for item in &items {
        json::encode_into(writer.item(), item).map_err(Failure::unexpected)?;
    }
    Ok(writer.finish(items.len() as u64, failed, messages))
}

/// What is said of it.
pub(crate) const fn api_configuration_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        all: if in_cluster {
            "API configuration was successfully read in all specified nodes"
        } else {
            "API configuration was successfully read"
        },
        some: "Not all API configurations could be read",
        none: if in_cluster {
            "Could not read API configuration in any node"
        } else {
            "Could not read API configuration"
        },
    }
}

/// `GET /manager/api/config` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn api_configuration(
    voice: Voice,
    config: &Config,
    home: &Home,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<NodeApiConfiguration>>, Failure> {
    let messages = api_configuration_messages(in_cluster);
    of_node(voice, Ok(vec![api_configuration_item(config, home, node)]), node, &messages)
}

/// The settings of a node.
pub(crate) fn api_configuration_item(config: &Config, home: &Home, node: &str) -> Value {
    api_config::of_node(node, config, home).into()
}

/// `GET /manager/configuration/{component}/{configuration}` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn component(
    voice: Voice,
    told: Result<Map<String, Value>, Refusal>,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<Map<String, Value>>>, Failure> {
    let messages = Messages {
        all: if in_cluster {
            "Active configuration was successfully read in specified node"
        } else {
            "Active configuration was successfully read"
        },
        some: "Could not read active configuration in some nodes",
        none: if in_cluster {
            "Could not read active configuration in specified node"
        } else {
            "Could not read active configuration"
        },
    };
    // A component without such a configuration is no failure, and no item either.
    let told = told.map(|members| if members.is_empty() { Vec::new() } else { vec![members.into()] });
    of_node(voice, told, node, &messages)
}

/// `GET /manager/daemons/stats` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn daemon_statistics(
    voice: Voice,
    told: Vec<(CountingDaemon, Result<Value, LinkError>)>,
) -> Result<Json<AffectedItems<DaemonStats>>, Failure> {
    let mut writer = ListWriter::with_capacity(4 << 10);
    let (mut failed, mut total) = (FailedItems::new(), 0);
    for (daemon, counters) in told {
        match counters {
            Ok(counters) => {
                json::encode_into(writer.item(), &with_dates(counters)).map_err(Failure::unexpected)?;
                total += 1;
            }
            Err(error) => error.into_failure().told_by(voice).add_to(&mut failed, daemon.name()),
        }
    }
    Ok(writer.finish(total, failed, &DAEMONS))
}

/// What is said of it.
pub(crate) const fn validation_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        all: if in_cluster {
            "Validation was successfully checked in all nodes"
        } else {
            "Validation was successfully checked"
        },
        some: "Could not check validation in some nodes",
        none: if in_cluster { "Could not check validation in any node" } else { "Could not check validation" },
    }
}

/// `GET /manager/configuration/validation` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn validation(
    voice: Voice,
    told: Result<(), Refusal>,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<ValidationStatus>>, Failure> {
    let messages = validation_messages(in_cluster);
    of_node(voice, told.map(|()| vec![validation_item(node)]), node, &messages)
}

/// A node whose configuration is valid.
pub(crate) fn validation_item(node: &str) -> Value {
    json!({"name": node, "status": "OK"})
}

/// `PUT /manager/configuration` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn replaced(
    voice: Voice,
    told: Result<(), Refusal>,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<String>>, Failure> {
    let messages = Messages {
        all: if in_cluster {
            "Configuration was successfully updated in specified node"
        } else {
            "Configuration was successfully updated"
        },
        some: "Could not update configuration in some nodes",
        none: if in_cluster {
            "Could not update configuration in specified node"
        } else {
            "Could not update configuration"
        },
    };
    of_node(voice, told.map(|()| vec![node.into()]), node, &messages)
}

/// What is said of it.
pub(crate) const fn restart_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        // By itself a manager is named nowhere, and the blank before the name is left.
        all: if in_cluster { "Restart request sent to all specified nodes" } else { "Restart request sent to " },
        some: "Could not send restart request to some specified nodes",
        none: "Could not send restart request to any node",
    }
}

/// `PUT /manager/restart` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn restarted(
    voice: Voice,
    told: Result<(), Refusal>,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<String>>, Failure> {
    let messages = restart_messages(in_cluster);
    of_node(voice, told.map(|()| vec![node.into()]), node, &messages)
}

/// What is said of it.
pub(crate) const fn reload_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        all: if in_cluster { "Reload request sent to all specified nodes" } else { "Reload request sent to " },
        some: "Could not send reload request to some specified nodes",
        none: "Could not send reload request to any node",
    }
}

/// `PUT /manager/analysisd/reload` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn reloaded(
    voice: Voice,
    told: Result<Vec<String>, Refusal>,
    node: &str,
    in_cluster: bool,
) -> Result<Json<AffectedItems<NodeAnalysisdReload>>, Failure> {
    let messages = reload_messages(in_cluster);
    of_node(voice, told.map(|warnings| vec![reload_item(node, &warnings)]), node, &messages)
}

/// A node that reads its ruleset anew, with what it warns of.
pub(crate) fn reload_item(node: &str, warnings: &[String]) -> Value {
    let text = match warnings {
        [] => "Ruleset reload request sent successfully.".to_owned(),
        warnings => warnings.join(", "),
    };
    json!({"name": node, "msg": text})
}

/// `GET /manager/version/check`: nothing is known of newer releases.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn releases(info: &Info) -> Result<Json<CheckAvailableVersionReply>, Failure> {
    let mut reply = Map::new();
    // An installation without a name, such as one of 5.0, shows none.
    reply.extend(info.uuid.as_deref().map(|uuid| ("uuid".to_owned(), json!(uuid))));
    let rest = json!({
        "last_check_date": "",
        "current_version": info.installation.version,
        "update_check": false,
        "last_available_major": {},
        "last_available_minor": {},
        "last_available_patch": {},
    });
    if let Value::Object(rest) = rest {
        reply.extend(rest);
    }
    outcome::data(&Value::Object(reply))
}

/// The refusal to ask for newer releases.
pub(crate) fn no_update_service(ossec_conf: &Path) -> Failure {
    let file = ossec_conf.display();
    Failure::internal(2100).detail(format_args!(
        "this server asks no service on the network; set update_check in the section global of {file} to no"
    ))
}
