//! The configuration that a simulated agent says it runs with: the defaults of its platform, and over them what the
//! `agent.conf` of its groups says.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::agent_conf::sections;
use super::integrity;
use super::profile::Profile;
use super::said::{Said, said, seconds, word};
use super::work::Inner;
use apid_formats::ossec_xml::Element;
use apid_manager::{LinkError, node};

/// Sections of each component of an agent.
const SECTIONS: &[(&str, &[&str])] = &[
    ("agent", &["client", "buffer", "labels", "internal", "anti_tampering"]),
    ("com", &["active-response", "logging", "internal"]),
    ("logcollector", &["localfile", "socket", "internal"]),
    ("syscheck", &["syscheck", "rootcheck", "internal"]),
    ("wmodules", &["wmodules"]),
];

/// Components that an agent has, though with fewer sections than the manager's.
fn knows(component: &str, section: &str) -> Option<bool> {
    SECTIONS.iter().find(|(name, _)| *name == component).map(|(_, sections)| sections.contains(&section))
}

/// The sections of these `agent.conf` files that are meant for `agent`.
fn sections_for<'t>(texts: &'t [String], agent: &Profile) -> Vec<Element<'t>> {
    texts.iter().flat_map(|text| sections(text, agent)).collect()
}

impl Inner {
    /// The `agent.conf` files of the agent's groups, as far as they are there.
    fn agent_confs(&self, agent: &Profile) -> Vec<String> {
        let texts = agent.groups().filter_map(|group| self.agent_conf(group));
        texts.map(|text| String::from_utf8_lossy(&text).into_owned()).collect()
    }

    /// `agent.conf` of a group, if there is one that can be read.
    fn agent_conf(&self, group: &str) -> Option<Vec<u8>> {
        self.home.directory().and_then(|root| root.read(self.home.group_dir(group).join("agent.conf"))).ok()
    }

    /// Those of `ids` that run no active responses.
    pub(super) fn without_active_response(&self, ids: &[i64]) -> Result<Vec<i64>, LinkError> {
        // Most agents share their groups, and most groups say nothing about it.
        let mut mentioned: HashMap<String, bool> = HashMap::new();
        let mut without = Vec::new();
        for agent in self.profiles(ids)? {
            let mentioned = mentioned.entry(agent.groups.clone()).or_insert_with(|| {
                agent.groups().any(|group| {
                    let text = self.agent_conf(group).unwrap_or_default();
                    text.windows(b"<active-response".len()).any(|window| window == b"<active-response")
                })
            });
            if *mentioned {
                let texts = self.agent_confs(&agent);
                if said(&sections_for(&texts, &agent), "active-response").word("disabled", false) == "yes" {
                    without.push(agent.id);
                }
            }
        }
        Ok(without)
    }

    /// What the agent answers to `getconfig`.
    pub(super) fn configuration(&self, id: i64, component: &str, section: &str) -> Result<Value, LinkError> {
        let asked = || format!("{component}:{section}");
        if id == 0 {
            // The manager, whose files say what its daemons would run with.
            return node::component(&self.home, component, section);
        }
        let agent = self.profiles(&[id])?.pop().filter(|agent| agent.active);
        let agent = agent.ok_or_else(|| LinkError::Unavailable(asked()))?;
        match knows(component, section) {
            None => return Err(LinkError::Unavailable(asked())),
            Some(false) => return Err(LinkError::NoConfiguration(asked())),
            Some(true) => {}
        }
        let texts = self.agent_confs(&agent);
        let sections = sections_for(&texts, &agent);
        Ok(match section {
            "client" => client(&agent),
            "buffer" => buffer(&said(&sections, "client_buffer")),
            "labels" => labels(&said(&sections, "labels")),
            "anti_tampering" => {
                let said = said(&sections, "anti_tampering");
                json!({"package_uninstallation": [said.word("package_uninstallation", false)]})
            }
            "active-response" => {
                json!({"active-response": {"disabled": said(&sections, "active-response").word("disabled", false)}})
            }
            "logging" => json!({"logging": {"plain": "yes", "json": "no"}}),
            "localfile" => json!({"localfile": localfiles(&agent, &said(&sections, "localfile"))}),
            "socket" => sockets(&said(&sections, "socket")),
            "syscheck" => integrity::syscheck(&agent, &said(&sections, "syscheck")),
            "rootcheck" => integrity::rootcheck(&agent, &said(&sections, "rootcheck")),
            "wmodules" => modules(&agent, &sections),
            _ => internal(component, &agent),
        })
    }
}

fn client(agent: &Profile) -> Value {
    let platform = agent.platform.as_deref().unwrap_or("generic");
    let major = agent.os_major.as_deref().unwrap_or_default();
    json!({"client": {
        "config-profile": format!("{platform}, {platform}{major}"),
        "notify_time": 10,
        "time-reconnect": 20,
        "force_reconnect_interval": 0,
        "ip_update_interval": 0,
        "auto_restart": "yes",
        "remote_conf": "yes",
        "crypto_method": "aes",
        "server": [{
            "address": apid_home::host_name(), "port": 1514, "max_retries": 5, "retry_interval": 10, "protocol": "tcp",
        }],
        "enrollment": {
            "enabled": "yes",
            "delay_after_enrollment": 20,
            "port": 1515,
            "agent_name": agent.name,
            "ssl_cipher": "HIGH:!ADH:!EXP:!MD5:!RC4:!3DES:!CAMELLIA:@STRENGTH",
            "auto_method": "no",
        },
    }})
}

fn buffer(said: &Said<'_>) -> Value {
    json!({"buffer": {
        "disabled": said.word("disabled", false),
        "queue_size": said.number("queue_size", 5_000),
        "events_per_second": said.number("events_per_second", 500),
    }})
}

fn labels(said: &Said<'_>) -> Value {
    let label = |label: &&Element<'_>| {
        json!({
            "value": label.text.trim(),
            "key": label.attribute("key").unwrap_or_default(),
            "hidden": word(label.attribute("hidden") == Some("yes")),
        })
    };
    json!({"labels": said.list("label").iter().map(label).collect::<Vec<_>>()})
}

/// What an agent of this platform watches, and what its groups add.
fn localfiles(agent: &Profile, said: &Said<'_>) -> Vec<Value> {
    let defaults: &[(&str, &str)] = match agent.platform.as_deref() {
        Some("windows") => &[("Application", "eventchannel"), ("Security", "eventchannel"), ("System", "eventchannel")],
        Some("darwin") => &[("macos", "macos")],
        Some("debian" | "ubuntu") => &[("/var/log/auth.log", "syslog"), ("/var/log/dpkg.log", "syslog")],
        _ => &[("/var/log/messages", "syslog"), ("/var/log/secure", "syslog")],
    };
    let own = defaults.iter().map(|(place, format)| {
        let place = Some(*place);
        localfile(&LocalFile { place, format, command: None, alias: None, query: None, frequency: None })
    });
    let added = said.sections().map(|section| {
        let text = |name: &str| section.last(name);
        localfile(&LocalFile {
            place: text("location"),
            format: text("log_format").unwrap_or("syslog"),
            command: text("command"),
            alias: text("alias"),
            query: text("query"),
            frequency: text("frequency").and_then(seconds),
        })
    });
    own.chain(added).collect()
}

/// A place that logs are read from.
struct LocalFile<'a> {
    place: Option<&'a str>,
    format: &'a str,
    command: Option<&'a str>,
    alias: Option<&'a str>,
    query: Option<&'a str>,
    frequency: Option<i64>,
}

/// Members in the order in which agents send them.
fn localfile(file: &LocalFile<'_>) -> Value {
    let LocalFile { place, format, command, alias, query, frequency } = *file;
    let mut entry = Map::new();
    let mut put = |name: &str, value: Value| entry.insert(name.to_owned(), value);
    let is_command = matches!(format, "command" | "full_command");
    let is_journal = format == "journald";
    match format {
        _ if is_command || is_journal => {}
        "eventchannel" => drop(put("channel", place.unwrap_or_default().into())),
        _ => drop(put("file", place.unwrap_or_default().into())),
    }
    put("logformat", format.into());
    if let Some(command) = command {
        put("command", command.into());
        put("alias", alias.unwrap_or(command).into());
    }
    if let Some(query) = query {
        put("query", json!({ "value": query }));
    }
    if !is_journal {
        put("ignore_binaries", "no".into());
    }
    if !is_command {
        put("only-future-events", "yes".into());
    }
    put("target", json!(["agent"]));
    if is_command {
        put("frequency", frequency.unwrap_or(360).into());
    }
    if format == "eventchannel" {
        put("reconnect_time", 5.into());
    }
    entry.into()
}

fn sockets(said: &Said<'_>) -> Value {
    let socket = |section: &Element<'_>| {
        json!({
            "name": section.last("name").unwrap_or_default(),
            "location": section.last("location").unwrap_or_default(),
            "mode": section.last("mode").unwrap_or("tcp"),
        })
    };
    let sockets: Vec<Value> = said.sections().map(socket).collect();
    if sockets.is_empty() { json!({}) } else { json!({ "socket": sockets }) }
}

fn modules(agent: &Profile, sections: &[Element<'_>]) -> Value {
    let is_syscollector =
        |section: &&Element<'_>| section.name == "wodle" && section.attribute("name") == Some("syscollector");
    let syscollector = Said::of(sections.iter().filter(is_syscollector));
    let sca = said(sections, "sca");
    let (ca_store, policy) = match agent.is_windows() {
        true => ("wpk_root.pem".to_owned(), "ruleset\\sca\\cis_win.yml".to_owned()),
        false => {
            let platform = agent.platform.as_deref().unwrap_or("unix");
            let major = agent.os_major.as_deref().unwrap_or_default();
            ("etc/wpk_root.pem".to_owned(), format!("/var/ossec/ruleset/sca/cis_{platform}{major}.yml"))
        }
    };
    let mut modules = vec![
        json!({"agent-upgrade": {"enabled": "yes", "ca_verification": "yes", "ca_store": [ca_store]}}),
        json!({"syscollector": {
            "disabled": syscollector.word("disabled", false),
            "scan-on-start": syscollector.word("scan_on_start", true),
            "interval": syscollector.number("interval", 3_600),
            "network": syscollector.word("network", true),
            "os": syscollector.word("os", true),
            "hardware": syscollector.word("hardware", true),
            "packages": syscollector.word("packages", true),
            "ports": syscollector.word("ports", true),
            "ports_all": syscollector.word("ports_all", false),
            "processes": syscollector.word("processes", true),
            "groups": syscollector.word("groups", true),
            "users": syscollector.word("users", true),
            "services": syscollector.word("services", true),
            "browser_extensions": syscollector.word("browser_extensions", true),
        }}),
        json!({"sca": {
            "interval": sca.number("interval", 43_200),
            "enabled": integrity::enabled(&sca),
            "scan_on_start": sca.word("scan_on_start", true),
            "skip_nfs": sca.word("skip_nfs", true),
            "policies": [policy],
        }}),
        json!({"wazuh_control": {"enabled": "yes"}}),
    ];
    if let Some(Value::Object(module)) = modules.get_mut(1).and_then(|module| module.get_mut("syscollector")) {
        if agent.is_windows() {
            module.insert("hotfixes".to_owned(), syscollector.word("hotfixes", true).into());
        }
        let rate = syscollector.section("synchronization").number("max_eps", 10);
        module.insert("sync_max_eps".to_owned(), rate.into());
    }
    json!({ "wmodules": modules })
}

/// Internal options, which no group can set.
fn internal(component: &str, agent: &Profile) -> Value {
    let options = match component {
        "agent" => json!({
            "agent": {
                "debug": 0, "warn_level": 90, "normal_level": 70, "tolerance": 15, "recv_timeout": 60,
                "state_interval": 5, "min_eps": 50, "remote_conf": 1,
            },
            "monitord": {
                "rotate_log": 1, "compress": 1, "keep_log_days": 31, "day_wait": 10, "size_rotate": 512,
                "daily_rotations": 12,
            },
            "remoted": {
                "request_pool": 1_024, "request_rto_sec": 1, "request_rto_msec": 0, "max_attempts": 4,
                "comp_average_printout": 19_999, "recv_counter_flush": 128, "verify_msg_id": 0,
            },
        }),
        "com" => json!({"execd": {"request_timeout": 60, "max_restart_lock": 600}}),
        "logcollector" => {
            let mut options = json!({
                "remote_commands": 0, "loop_timeout": 2, "open_attempts": 0, "vcheck_files": 64, "max_lines": 10_000,
                "max_files": if agent.is_windows() { 200 } else { 1_000 }, "sock_fail_time": 300, "debug": 0,
                "sample_log_length": 64, "queue_size": 1_024, "input_threads": 4, "force_reload": 0,
                "reload_interval": 64, "reload_delay": 1_000, "exclude_files_interval": 86_400, "state_interval": 60,
            });
            if let Value::Object(options) = &mut options
                && !agent.is_windows()
            {
                options.insert("rlimit_nofile".to_owned(), 1_100.into());
            }
            json!({ "logcollector": options })
        }
        _ => integrity::internal(agent),
    };
    json!({ "internal": options })
}
