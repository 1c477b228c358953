//! What the components of a manager would run with, as far as `ossec.conf` and the internal options say that: for a
//! home without daemons, in the shapes in which the daemons tell it (docs/facts/04-modules.md, section 6.4).
//!
//! Defaults are those of the daemons. Must not be here: what depends on other files or on the machine.

mod analysis;
mod enrolment;
mod internal;
mod logs;
mod remote;
mod reports;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use crate::ossec_conf;
use crate::ossec_xml::{self, Element};

/// The files that a manager is configured by, as far as they are there.
#[derive(Clone, Copy, Debug, Default)]
pub struct ManagerFiles<'t> {
    /// `etc/ossec.conf`.
    pub ossec_conf: &'t str,
    /// `etc/internal_options.conf`.
    pub internal_options: &'t str,
    /// `etc/local_internal_options.conf`, which counts more.
    pub local_internal_options: &'t str,
}

/// Why a section is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTold {
    /// The files do not say enough of it, or the component is not configured: no daemon would answer.
    #[error("no daemon tells it")]
    Component,
    /// The component would run without it.
    #[error("the component has no such section")]
    Section,
}

/// The section that a component would run with, both by the names of the API.
///
/// # Errors
///
/// [`NotTold`].
pub fn component(files: &ManagerFiles<'_>, component: &str, section: &str) -> Result<Map<String, Value>, NotTold> {
    if section == "internal" {
        return internal::options(files, component).ok_or(NotTold::Component);
    }
    let text = files.ossec_conf;
    let document = ossec_xml::read(text);
    let conf = Conf(ossec_conf::roots(&document).flat_map(|root| &root.children).collect());
    let told = match (component, section) {
        // The analysis answers for the manager as an agent.
        ("agent", "labels") => logs::labels(&conf),
        ("agent", _) => return Err(NotTold::Section),
        ("analysis", "global") => analysis::global(&conf),
        ("analysis", "alerts") => analysis::alerts(&conf),
        ("analysis", "command") => analysis::commands(&conf),
        ("analysis", "rule_test") => analysis::rule_test(&conf),
        // What the daemon makes of such sections depends on the commands and on the agents.
        ("analysis", "active_response") if conf.named("active-response").all(is_only_switch) => {
            json!({"active-response": []})
        }
        ("auth", "auth") => enrolment::auth(&conf),
        ("com", "active-response") => {
            json!({"active-response": {"disabled": conf.word("active-response", "disabled", false)}})
        }
        ("com", "cluster") => cluster(&conf).filter(|_| ossec_conf::is_clustered(text)).ok_or(NotTold::Section)?,
        ("com", "logging") => {
            let (plain, json) = ossec_conf::log_formats(text);
            json!({"logging": {"plain": word(plain), "json": word(json)}})
        }
        ("logcollector", "localfile") => logs::localfiles(&conf),
        ("logcollector", "socket") => logs::sockets(&conf),
        ("monitor", "global") => json!({ "monitord": remote::disconnection(&conf) }),
        ("monitor", "reports") => reports::reports(&conf),
        ("request", "global") => json!({"global": {"remoted": remote::disconnection(&conf)}}),
        ("request", "remote") => remote::remote(&conf),
        ("wazuh-db", "wdb") => backups(&conf),
        _ => return Err(NotTold::Component),
    };
    match told {
        Value::Object(members) => Ok(members),
        _ => Err(NotTold::Component),
    }
}

/// The sections of a file, in order.
struct Conf<'d, 't>(Vec<&'d Element<'t>>);

impl<'d, 't> Conf<'d, 't> {
    fn named(&self, name: &str) -> impl Iterator<Item = &'d Element<'t>> {
        self.0.iter().copied().filter(move |section| section.name == name)
    }

    /// The options of this name in all sections of a name.
    fn options(&self, section: &str, option: &str) -> impl Iterator<Item = &'d Element<'t>> {
        self.named(section).flat_map(|section| &section.children).filter(move |child| child.name == option)
    }

    /// What the last option of this name says.
    fn text(&self, section: &str, option: &str) -> Option<&'d str> {
        self.options(section, option).last().map(|option| option.text.trim())
    }

    fn number(&self, section: &str, option: &str, default: i64) -> i64 {
        self.text(section, option).and_then(|text| text.parse().ok()).unwrap_or(default)
    }

    fn seconds(&self, section: &str, option: &str, default: i64) -> i64 {
        self.text(section, option).and_then(seconds).unwrap_or(default)
    }

    fn word(&self, section: &str, option: &str, default: bool) -> &'static str {
        word(self.text(section, option).map_or(default, |text| text == "yes"))
    }
}

/// `yes` or `no`, as the daemons write both.
const fn word(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Seconds of `12h`, `300` and the like.
fn seconds(text: &str) -> Option<i64> {
    let digits = text.find(|symbol: char| !symbol.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(digits)?;
    let factor = match unit.trim() {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(factor)
}

/// Whether a section of active responses is no response, but turns them on or off.
fn is_only_switch(section: &Element<'_>) -> bool {
    section.children.iter().all(|option| matches!(option.name, "disabled" | "ca_store" | "repeated_offenders"))
}

fn cluster(conf: &Conf<'_, '_>) -> Option<Value> {
    let section = conf.named("cluster").last()?;
    let text = |option: &str, default: &str| section.last(option).unwrap_or(default).to_owned();
    let nodes = section.children.iter().filter(|child| child.name == "nodes").flat_map(|nodes| &nodes.children);
    let nodes: Vec<&str> = nodes.map(|node| node.text.trim()).collect();
    Some(json!({
        "name": text("name", "wazuh"),
        "node_name": text("node_name", "node01"),
        "node_type": text("node_type", "master"),
        "key": text("key", ""),
        "port": text("port", "").parse::<u16>().unwrap_or(1_516),
        "bind_addr": text("bind_addr", "0.0.0.0"),
        "nodes": nodes,
        "hidden": text("hidden", "no"),
        "disabled": false,
    }))
}

/// How wazuh-db saves the agents' database.
fn backups(conf: &Conf<'_, '_>) -> Value {
    let saved = conf.options("wdb", "backup").filter(|backup| backup.attribute("database") == Some("global")).last();
    let option = |name: &str| saved.and_then(|backup| backup.last(name));
    json!({"wdb": {"backup": [{
        "database": "global",
        "enabled": option("enabled").is_none_or(|word| word == "yes"),
        "interval": option("interval").and_then(seconds).unwrap_or(86_400),
        "max_files": option("max_files").and_then(|number| number.parse::<i64>().ok()).unwrap_or(3),
    }]}})
}
